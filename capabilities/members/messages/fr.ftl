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
