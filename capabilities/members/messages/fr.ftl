members-nav = Membres
members-crumb-landscape = Paysage
members-title = Qui en fait partie, et qui siège pour qui ?
members-finding = { $members ->
    [one] { $members } organisation en fait partie.
   *[other] { $members } organisations en font partie.
} { $vacant ->
    [0] Les { $seats } sièges sont occupés.
    [one] { $vacant } siège sur { $seats } est vacant.
   *[other] { $vacant } sièges sur { $seats } sont vacants.
}
members-next-manage = Vous participez ici : sièges, personnes et intérêts déclarés se tiennent à jour sur une seule page.
members-next-manage-button = Tenir à jour sièges et personnes
members-next-join = Votre organisation voudrait-elle en être ?
members-next-join-button = Voir comment adhérer
members-all = Tous les membres
members-table = Membres, avec sièges, personnes et intérêts déclarés
members-empty = Aucune organisation n’en fait encore partie. Vous verrez ici qui siège pour qui, et jusqu’à quand.
members-seats-of = Sièges de { $body }
members-each-member = { $n ->
    [one] { $n } membre y a son propre siège.
   *[other] Chacun des { $n } membres concernés y a son propre siège.
}
members-no-seats = La charte ne nomme pas de siège pour cet organe.
members-vacant = Vacant
members-not-voting = sans droit de vote
members-name-withheld = Nom non public
members-alternate = { $name } (suppléance)
members-col-organisation = Organisation
members-col-constituency = Collège
members-col-seat = Siège
members-col-seats = Sièges
members-col-people = Qui agit
members-col-part = Rôle
members-col-since = Depuis
members-col-from = Du
members-col-until = Jusqu’au
members-col-interests = Intérêts déclarés
members-interests = Intérêts déclarés
members-interests-meaning = Qui a déclaré un intérêt ne participe pas aux décisions qui le touchent et ne compte pas dans le quorum.
members-interests-none = Personne n’a déclaré d’intérêt.
members-about-topic = le thème { $topic }
members-about-motion = une proposition
members-nature-financial = Argent
members-nature-employment = Emploi
members-nature-family = Famille ou amitié
members-nature-office = Siège ou fonction ailleurs
members-nature-rival = Concurrence
members-nature-other = Autre
members-person-lead = Un rôle public dans ce réseau : pour qui cette personne agit, et jusqu’à quand.
members-offices = Fonctions
members-acts-for = Agit pour
members-all-seats = Tous ses sièges
members-part-delegate = Titulaire
members-part-alternate = Suppléance
members-join-title = Comment une organisation adhère-t-elle ?
members-join-lead = Ce que dit la charte, dans ses propres mots.
members-join-who = Qui peut adhérer
members-join-unknown = La charte ne dit pas qui peut adhérer. Demandez au secrétariat.
members-join-constituencies = Chaque membre appartient à l’un de ces collèges :
members-join-how = Qui décide
members-join-nobody = La charte ne nomme personne qui puisse admettre : nul ne peut encore adhérer.
members-join-clause = Clause { $clause } : { $by } peut admettre un membre.
members-join-clause-resolution = Clause { $clause } : { $by } peut admettre un membre une fois que cette règle l’a adopté : { $rules }.
members-join-propose = Proposer un nouveau membre
members-join-propose-button = Rédiger la proposition
members-join-ask = Pour adhérer, demandez à un membre ou au secrétariat de proposer votre organisation. Il n’y a ni cotisation ni formulaire à remplir ici.
members-manage-title = Sièges, personnes et intérêts
members-manage-lead = Chaque changement est un acte inscrit au registre. Ce que la charte ne vous permet pas est refusé, avec la clause.
members-do-admit = Admettre une organisation
members-do-appoint = Faire agir une personne pour une organisation
members-do-declare = Déclarer un intérêt
members-do-end = Mettre fin au rôle d’une personne
members-do-fill = Pourvoir un siège
members-do-leave = Mettre fin à une adhésion
members-do-vacate = Libérer un siège
members-do-withdraw = Retirer un intérêt
members-field-organisation = Organisation
members-field-organisation-hint = Son nom entier, comme sur la carte, ou son identifiant.
members-field-resolution = Résolution
members-field-resolution-hint = L’identifiant de la décision qui l’autorise, si la charte en demande une.
members-field-reason = Motif
members-field-name = Nom de la personne
members-field-email = Adresse électronique
members-field-email-hint = Là où vont les liens de connexion. Elle ne figure pas au registre public.
members-field-title = Sa fonction dans l’organisation
members-field-person = Identifiant d’une personne qui a déjà un compte ici
members-field-person-hint = Laissez vide pour quelqu’un de nouveau.
members-field-about = Sur quoi il porte
members-field-about-hint = Une organisation par son nom, une proposition par son identifiant, ou un thème par son code.
members-field-nature = De quelle sorte
members-field-words = Précisions
members-said-admitted = L’organisation est admise.
members-said-left = L’adhésion a pris fin.
members-said-filled = Le siège est pourvu.
members-said-vacated = Le siège est vacant.
members-said-appointed = La personne agit désormais pour l’organisation.
members-said-ended = La personne n’agit plus pour l’organisation.
members-said-declared = L’intérêt est déclaré.
members-said-withdrawn = L’intérêt est retiré.
members-todo-nobody = Aucune organisation n’est encore membre
members-todo-nobody-button = Admettre la première
members-todo-mute = { $n ->
    [one] Une organisation a un siège, et personne n’agit pour elle
   *[other] { $n } organisations ont un siège, et personne n’agit pour elles
}
members-todo-mute-button = Nommer qui agit
members-todo-vacant = { $n ->
    [one] { $n } siège est vacant
   *[other] { $n } sièges sont vacants
}
members-todo-vacant-button = Pourvoir les sièges
members-wrong-name = Écrivez le nom de la personne.
members-wrong-organisation = Aucune organisation, ou plusieurs, ne portent exactement ce nom ; écrivez plutôt son identifiant (il termine l’adresse de sa page).
members-wrong-about = Écrivez le nom d’une organisation, l’identifiant d’une proposition ou un code en minuscules.
members-wrong-date = Écrivez le jour ainsi : 2027-03-31.
members-wrong-id = Ce n’est pas un identifiant. Copiez-le de la page concernée.
members-refused-no-charter = Aucune charte n’est en vigueur, nul ne peut donc être membre
members-refused-no-actor = Aucune organisation de la carte n’a l’identifiant { $actor }
members-refused-no-constituency = La charte n’a pas de collège { $constituency }
members-refused-already-in = Cette organisation est déjà membre
members-refused-not-in = Cette organisation n’est pas membre : { $actor }
members-refused-other-constituency = Le siège { $seat } revient au collège { $constituency }, dont cette organisation ne fait pas partie
members-refused-term-backward = Le mandat finit avant de commencer
members-refused-term-too-long = Un mandat dans { $body } dure au plus { $years } ans, et sa fin doit être dite
members-refused-seat-taken = Le siège { $seat } est occupé pendant ce temps
members-refused-seat-vacant = Le siège { $seat } est déjà vacant
members-refused-no-seat = La charte n’a pas de siège { $seat }
members-refused-own-seat = Chaque membre a ici son propre siège ; { $seat } ne se pourvoit pas un à un
members-refused-seat-of-others = Une autre organisation occupe le siège { $seat }
members-refused-already-acts = Cette personne agit déjà pour cette organisation pendant ce temps
members-refused-does-not-act = Cette personne n’agit pas pour cette organisation
members-refused-id-used = Cet identifiant désigne déjà autre chose
members-refused-not-a-code = Un code n’a que des minuscules, chiffres, points et tirets
members-refused-no-interest = Cet intérêt n’existe pas
members-refused-interest-gone = Cet intérêt a déjà été retiré
members-refused-for-others = Vous n’agissez pas pour cette organisation : { $actor }
members-refused-no-resolution = Aucune décision adoptée n’a l’identifiant { $resolution }
members-refused-resolution-for-other = La décision { $resolution } porte sur une autre organisation
members-refused-resolution-spent = La décision { $resolution } a déjà servi, à l’inscription { $entry }

act-members-admitted = Une organisation devient membre.
act-members-left = Une organisation part ; ses sièges deviennent vacants.
act-members-seat-filled = Une organisation prend un siège.
act-members-seat-vacated = Un siège devient vacant.
act-members-person-appointed = Une personne commence à représenter une organisation.
act-members-person-ended = Une personne cesse de représenter une organisation.
act-members-interest-declared = Un intérêt est déclaré.
act-members-interest-withdrawn = Un intérêt déclaré n’existe plus.

## What rests on an organisation
members-rest-membership = Elle est ou a été membre ({ $constituency }).
members-rest-membership-mend = Son entrée reste : réunissez-la plutôt avec la bonne
members-rest-seat = Elle occupe ou a occupé le siège { $seat }.
members-rest-seat-mend = Voir son siège ; réunissez l’entrée avec la bonne
members-rest-person = Quelqu’un agit ou a agi pour elle.
members-rest-person-mend = Voir qui agit pour elle
members-rest-interest = Un intérêt déclaré la concerne.
members-rest-interest-mend = Voir les intérêts déclarés

## Role cards, and vacancies with how long

members-card = Fiche de rôle
members-card-goals = Ce qu’il veut atteindre ici
members-card-red-lines = Ce qu’il n’acceptera pas
members-card-resources = Ce qu’il peut apporter
members-card-limits = Jusqu’où ses représentants peuvent aller sans consulter chez eux
members-card-meaning = Tout le monde voit la fiche de rôle. Une nouvelle prend la place de l’ancienne, qui reste lisible.
members-card-none = Aucune fiche de rôle n’est encore écrite. Elle dit ce qu’un membre veut, ce qu’il n’acceptera pas, ce qu’il apporte et jusqu’où ses représentants peuvent aller.
members-card-silent = Non dit
members-card-earlier = { $n ->
    [one] { $n } version antérieure
   *[other] { $n } versions antérieures
}
members-card-entry = au registre
members-card-next = Vous agissez pour ce membre ou tenez la liste : vous pouvez écrire sa fiche de rôle.
members-card-no-seats = Il n’occupe aucun siège.
members-card-landscape = Le voir sur la carte
members-col-body = Organe
members-do-card = Écrire la fiche de rôle
members-said-card = La fiche de rôle est écrite.
members-wrong-card = Écrivez au moins l’un des quatre.
members-vacant-since = Vacant depuis le { $day }
members-rest-card = Il a une fiche de rôle.
members-rest-card-mend = Voir sa page
act-members-role-card-written = Un membre écrit sa fiche de rôle.

## Admission: criteria, vouching, delay before the vote
members-candidates-title = Qui est à admettre ?
members-candidates-lead = { $n ->
    [0] Personne pour le moment.
    [one] Une organisation. Chacun voit chaque critère, sa réponse et qui se porte garant.
   *[other] { $n } organisations. Chacun voit chaque critère, sa réponse et qui se porte garant.
}
members-candidates-none = Aucune organisation n'est à admettre. Dès que quelqu'un répond à un critère pour elle ou s'en porte garant, elle figure ici avec ce qui reste ouvert.
members-candidates-not-asked = La charte ne demande ni critères ni membres garants. Qui peut admettre le fait sans cela.
members-candidates-next = Connaissez-vous { $name } ? Dites-le, ou dites ce que vous savez contre elle.
members-candidate-ready = Rien n'est ouvert
members-candidate-open = Quelque chose est ouvert
members-col-criterion = Critère
members-col-answer = Réponse
members-col-evidence = Ce qui le montre
members-answer-met = Rempli
members-answer-unmet = Non rempli
members-answer-waived = Dispensé
members-answer-none = Ouvert
members-answer-by = Qui y répond :
members-answer-resolution = la décision
members-vouches = Membres garants
members-vouches-n = Garants : { $have } ; il en faut { $need }.
members-vouch-not-yet = ne compte pas encore : ce membre ne vote pas lui-même
members-votes-from = vote à partir du { $day }
members-join-asked = Ce qui lui est demandé
members-do-answer = Répondre à un critère d'admission
members-do-vouch = Se porter garant d'une organisation
members-do-unvouch = Retirer une garantie
members-field-member = Le membre garant
members-said-answered = La réponse est au registre.
members-said-vouched = Votre organisation se porte garante.
members-said-unvouched = Votre organisation ne se porte plus garante.
members-wrong-answer = Choisissez une réponse.
members-wrong-evidence = Écrivez ce qui le montre : chacun voit la réponse et sa preuve.
members-wrong-reason = Écrivez pourquoi.
members-todo-ready = { $n ->
    [one] Une organisation remplit tout et peut être admise
   *[other] { $n } organisations remplissent tout et peuvent être admises
}
members-todo-ready-button = Admettre
members-refused-criterion-open = Le critère { $criterion } n'est ni déclaré rempli ni dispensé par une résolution
members-refused-vouchers = { $have } membres se portent garants de cette organisation ; la charte en demande { $need }
members-refused-no-criterion = La charte n'a pas de critère { $criterion }
members-refused-criterion-of-others = Seuls peuvent dire si ce critère est rempli : { $who }
members-refused-not-waived = Un critère n'est dispensé que par une décision adoptée sur cette organisation et qui le dit
members-refused-vouch-early = Ce membre vote à partir de { $from }, et ne se porte garant qu'alors
members-refused-vouches-already = Ce membre s'en porte déjà garant
members-refused-no-vouch = Ce membre ne s'en porte pas garant
members-rest-candidacy = Elle est ou était à admettre, ou se porte garante d'une autre.
members-rest-candidacy-mend = Voir qui est à admettre
act-members-criterion-answered = Quelqu'un dit si une organisation remplit un critère d'admission.
act-members-vouched = Un membre se porte garant d'une organisation à admettre.
act-members-vouch-withdrawn = Un membre ne se porte plus garant.

## Terms ahead
members-ahead = Mandats qui prennent fin dans les douze prochains mois
members-ahead-none = Aucun mandat ne prend fin dans les douze prochains mois.
members-col-seat-or-office = Siège ou fonction
members-col-holder = Titulaire
members-col-then = Ensuite
members-then-open = Il devient vacant.
members-then-rotates = Il devient vacant, et la rotation est due : le titulaire a eu autant de mandats de suite que la charte le permet.
members-todo-ahead = { $n ->
    [one] Un siège devient vacant dans les trois prochains mois
   *[other] { $n } sièges deviennent vacants dans les trois prochains mois
}
members-todo-ahead-button = Voir lesquels

## Size and cost of the secretariat
members-secretariat-title = Quelle est la taille du secrétariat, et que coûte-t-il ?
members-secretariat-lead = { $people } personnes en équivalents temps plein, et { $cost } par an, le { $day }.
members-secretariat-none = Le secrétariat n'a pas encore déclaré sa taille et son coût.
members-secretariat-next = Les membres le paient en argent ou en temps : déclarez-le une fois par an, avec la source.
members-do-secretariat = Déclarer la taille et le coût du secrétariat
members-col-on = Le
members-col-full-time = Personnes, équivalents temps plein
members-full-time-hint = Deux personnes à mi-temps font 1.
members-col-cost = Coût par an
members-col-per-member = Coût par membre
members-col-host = Hébergé par
members-col-source = Source
members-field-currency = Monnaie
members-field-currency-hint = Trois lettres : USD, EUR, KES.
members-said-secretariat = Taille et coût sont déclarés.
members-wrong-amount = Écrivez un nombre, comme 3,5 ou 250 000.
members-wrong-source = Écrivez d'où viennent les chiffres : comptes, rapport, budget.
members-refused-not-yet = Le { $day } n'est pas encore venu
members-refused-no-currency = { $currency } n'est pas un code de monnaie connu ici
members-rest-host = Elle héberge ou hébergeait le secrétariat.
members-rest-host-mend = Voir la taille et le coût du secrétariat
act-members-secretariat-stated = Le secrétariat déclare sa taille et son coût.

## Conduct: cases, hearings, sanctions, appeals
members-conduct-title = Quels dossiers de conduite de membres y a-t-il ?
members-conduct-lead = { $n ->
    [one] Un dossier est ouvert. Tout le monde voit qu'il existe, où il en est et ce qu'il en est sorti ; les paroles sont pour les membres.
   *[other] { $n } dossiers sont ouverts. Tout le monde voit qu'ils existent, où ils en sont et ce qu'il en est sorti ; les paroles sont pour les membres.
}
members-conduct-next = Un membre a-t-il enfreint ce qui est convenu ? Un dossier suit les étapes de la charte, et le membre répond d'abord.
members-conduct-clauses = Ce que dit la charte
members-conduct-unknown = La charte n'a pas de clause de conduite : nul ne peut être sanctionné ici. Une clause dit qui ouvre un dossier, qui entend le membre, qui décide selon quelle règle, et où il peut faire appel.
members-conduct-studio = En écrire une dans la charte
members-conduct-none = Aucun dossier n'a jamais été ouvert. Chacun figurera ici avec son étape, son délai et son issue.
members-do-case = Ouvrir un dossier
members-col-case = Dossier
members-col-clause = Clause
members-col-opened = Ouvert
members-col-stage = Où il en est
members-col-due = Délai
members-col-sanction = Sanction
members-case-n = Dossier { $n }
members-stage-answer = Le membre répond
members-stage-hearing = Audition
members-stage-decision = À décider
members-stage-appealable = Sanctionné, appel possible
members-stage-appealed = En appel
members-stage-over = Terminé
members-ending-withdrawn = Retiré
members-ending-dismissed = Sans sanction
members-ending-stands = La sanction demeure
members-ending-confirmed = Confirmé en appel
members-ending-left = Le membre est parti
members-ending-lifted = Levé
members-case-new-title = Ouvrir un dossier sur la conduite d'un membre
members-case-new-lead = Le membre est averti et répond avant toute décision. L'existence du dossier est publique ; ce que vous écrivez est pour les membres, sauf si la charte dit autre chose.
members-case-not-you = Selon la charte, vous ne pouvez pas ouvrir de dossier.
members-field-accused = Le membre concerné
members-field-raiser = Au nom de qui
members-field-raiser-office = Au titre de ma fonction
members-field-asks = Ce que vous demandez
members-field-days = Pour combien de jours
members-field-days-hint = Pour une suspension. Vide : jusqu'à sa levée, si la charte le permet.
members-field-grounds = Ce qui est reproché au membre
members-field-grounds-hint = Ce qui s'est passé, quand, et ce qui le montre. Ne nommez personne.
members-field-plea = Votre réponse
members-field-plea-hint = Vous pouvez la compléter jusqu'à la décision.
members-field-hearing-day = Jour de l'audition
members-field-hearing-time = Heure
members-field-hearing-time-hint = En UTC, par exemple 14:30.
members-field-hearing-place = Où, et comment y prendre part
members-case-title = Dossier { $n } : { $organisation }
members-case-story = Ce qui s'est passé, et ce qui vient
members-case-procedure = Comment va un dossier
members-case-terms = Il suit la charte sous laquelle il a été ouvert (version { $n }), quoi qu'on ait changé depuis.
members-case-answers = Ce que le membre répond
members-case-unanswered = Il n'a pas encore répondu.
members-case-hearing = Audition
members-case-agenda = à l'ordre du jour de { $body }
members-case-appeal = Appel
members-case-closed-words = Paroles pour les membres, ou effacées.
members-case-motion-lead = L'organe décide par une motion qui nomme ce dossier et la sanction ; le membre n'y prend pas part. Si elle n'est pas adoptée, le dossier finit sans sanction.
members-case-lead-answer = Le membre répond jusqu'au { $day } ; d'ici là rien n'est décidé sans sa réponse.
members-case-lead-appealable = La sanction vaut. Le membre peut faire appel jusqu'au { $day }.
members-case-lead-hearing = Le membre doit être entendu : aucune audition n'est encore convoquée.
members-case-lead-heard = Le membre est entendu le { $time } ; d'ici là rien n'est décidé.
members-case-lead-decision = Le membre a été entendu ou a eu son délai. L'organe que la charte nomme peut décider.
members-case-lead-appealed = Le membre a fait appel : tant que l'autre organe n'a pas décidé, la sanction ne vaut pas.
members-case-lead-over = Ce dossier est clos.
members-case-next-appeal = Votre organisation a été sanctionnée. Si vous faites appel à temps, la sanction ne vaut pas tant que l'autre organe n'a pas décidé.
members-case-next-answer = Ce dossier concerne votre organisation : rien n'est décidé avant votre réponse ou la fin du délai.
members-case-next-hearing = La charte demande une audition avant toute décision.
members-case-next-motion = Le dossier peut être décidé : par une motion qui le nomme.
members-case-next-confirm = L'autre organe confirme la sanction ou la laisse tomber.
members-case-next-lift = L'organe qui a suspendu le membre peut lever la suspension avant terme.
members-case-do-appeal = Faire appel
members-case-do-answer = Répondre
members-case-do-hearing = Convoquer l'audition
members-case-do-motion = Écrire la motion
members-case-do-confirm = Écrire la motion qui la confirme
members-case-do-lift = Écrire la motion qui la lève
members-case-do-withdraw = Retirer le dossier
members-suspended-until = Votes suspendus jusqu'au { $day }
members-suspended-open = Votes suspendus jusqu'à nouvelle décision
members-ahead-answer = Dernier jour pour la réponse du membre
members-ahead-hearing = L'audition
members-ahead-appealable = Dernier jour pour un appel
members-ahead-suspension = La suspension prend fin
members-event-opened = Ouvert par { $who }, qui demande : { $asks }
members-event-answered = Le membre a répondu
members-event-hearing = Une audition a été convoquée
members-event-sanctioned = Décidé : { $sanction }
members-event-appealed = Le membre a fait appel
members-event-withdrawn = Retiré par qui l'avait ouvert
members-event-dismissed = Décidé : pas de sanction
members-event-stands = Nul appel à temps : la sanction demeure
members-event-confirmed = L'autre organe a confirmé la sanction
members-event-left = Le membre est parti
members-event-lifted = La suspension a été levée
members-sanction-warning = un avertissement
members-sanction-suspension = votes suspendus jusqu'à nouvelle décision
members-sanction-suspension-days = { $n ->
    [one] votes suspendus pendant { $n } jour
   *[other] votes suspendus pendant { $n } jours
}
members-sanction-exclusion = exclusion
members-said-case = Le dossier est ouvert ; le membre peut répondre.
members-said-plea = Votre réponse est consignée.
members-said-hearing = L'audition est convoquée.
members-said-case-withdrawn = Le dossier est retiré.
members-said-appeal = Votre appel est consigné ; la sanction ne vaut pas pour l'instant.
members-wrong-grounds = Écrivez ce qui est reproché au membre.
members-wrong-plea = Écrivez ce que vous avez à dire.
members-wrong-days = Choisissez une sanction, et écrivez les jours en nombre entier au-dessus de 0.
members-wrong-time = Écrivez une heure comme 14:30.
members-todo-case-answer = Le dossier { $n } concerne votre organisation : répondez
members-todo-case-answer-button = Répondre
members-todo-case-heard = Votre organisation est entendue dans le dossier { $n }
members-todo-case-heard-button = Voir quand
members-todo-case-appeal = Votre organisation a été sanctionnée (dossier { $n }) et peut faire appel
members-todo-case-appeal-button = Voir le dossier
members-todo-case-hearing = Le dossier { $n } attend une audition
members-todo-case-hearing-button = La convoquer
members-todo-case-decide = Le dossier { $n } peut être décidé
members-todo-case-decide-button = Écrire la motion
members-todo-case-confirm = Un appel attend dans le dossier { $n }
members-todo-case-confirm-button = Écrire la motion
members-refused-no-conduct = La charte n'a pas de clause de conduite ; nul ne peut donc être mis en cause ni sanctionné
members-refused-no-clause = La charte n'a pas de clause de conduite { $clause }
members-refused-case-of-others = Seuls peuvent ouvrir un dossier selon cette clause : { $who }
members-refused-whose-case = Dites quel membre ouvre le dossier
members-refused-own-case = Vous agissez pour le membre concerné : d'autres ouvrent, entendent et retirent un dossier
members-refused-no-sanction = Cette clause ne connaît pas la sanction { $sanction }, ou pas si longue
members-refused-case-open = Le dossier { $n } sur ce membre selon cette clause est déjà ouvert
members-refused-hearing-of-others = { $body } entend ce dossier ; vous n'y siégez pas
members-refused-hearing-soon = Une audition est convoquée au moins { $days } jours à l'avance
members-refused-hearing-late = L’audition du dossier { $n } a lieu le { $until } au plus tard
members-refused-not-raised = Seul qui a ouvert un dossier le retire
members-refused-nothing-to-appeal = Rien n'a été décidé dont on puisse faire appel
members-refused-no-appeal = La charte ne connaît pas d'appel ici
members-refused-appealed = Le membre a déjà fait appel
members-refused-appeal-late = Un appel était possible jusqu'à { $until }
members-refused-not-decided = Cela ne suit d'aucune décision ni d'aucun délai du dossier
members-refused-amended-body = Le dossier { $n } a encore besoin de l'organe { $body } : il est tranché d'abord, ou la charte garde cet organe et ses sièges
members-refused-amended-power = Le dossier { $n } a encore besoin de l'acte { $act } : il est tranché d'abord, ou le tableau des pouvoirs le garde
members-refused-no-case = Ce dossier n'existe pas
members-refused-case-over = Dans le dossier { $n }, il n'y a plus, ou pas encore, rien de tel à faire
members-refused-unanswered = Le membre n'a pas répondu et peut le faire jusqu'à { $until }
members-refused-hearing-ahead = L'audition du dossier { $n } n'a pas encore eu lieu
members-refused-no-hearing = Aucune audition n'est convoquée dans le dossier { $n }, et la charte en demande une
members-refused-vouch-suspended = Les votes de ce membre sont suspendus (dossier { $n }) ; il ne se porte garant de personne d'ici là
members-rest-case = Un dossier sur sa conduite est ou était ouvert.
members-rest-case-mend = Voir les dossiers de conduite
act-members-case-opened = Quelqu'un ouvre un dossier sur la conduite d'un membre.
act-members-case-answered = Le membre répond dans son dossier.
act-members-hearing-called = Le membre est convoqué à une audition.
act-members-case-withdrawn = Un dossier est retiré avant d'être décidé.
act-members-sanctioned = Une sanction prend effet, comme un organe l'a décidé.
act-members-case-dismissed = Un dossier finit sans sanction, par une décision.
act-members-appealed = Le membre fait appel d'une sanction.
act-members-sanction-confirmed = Un autre organe confirme une sanction.
act-members-sanction-final = Le délai d'appel est passé : une sanction demeure.
act-members-sanction-lifted = Une suspension est levée avant terme.

## The secretariat's cost beside reported money
members-secretariat-money = { $n ->
    [one] À côté, l'argent que les activités de la carte déclarent dans la même monnaie, toutes années confondues : { $amount }, pour { $n } activité. Sans montant dans cette monnaie : { $silent }.
   *[other] À côté, l'argent que les activités de la carte déclarent dans la même monnaie, toutes années confondues : { $amount }, pour { $n } activités. Sans montant dans cette monnaie : { $silent }.
}
members-secretariat-no-money = Ce que pèse ce coût face à l'argent de toute la coalition n'est pas connu : aucune activité de la carte ne déclare de montant dans cette monnaie.

## Members that can speak for themselves
members-refused-put-out = Selon cette charte, un membre part de sa propre volonté ou est exclu par une décision ; aucune fonction ne met fin à son adhésion
members-refused-case-people = Le dossier { $n } sur ce membre est ouvert : d'ici là, il choisit lui-même qui parle pour lui

## Moving a hearing
members-case-do-move = Déplacer l'audition
members-card-org = Ce qu’il fait, où et avec qui
