## Comment le résultat a été obtenu

charter-base = { $base ->
    [votes_cast] voix exprimées
    [present_less_abstentions] présents qui ne se sont pas abstenus
    [present] présents
    [members] membres
   *[seats] sièges
}
charter-counted = { $by ->
    [weight] , selon le poids
    [equal_chambers] , chaque chambre pesant autant
   *[seats] {""}
}
charter-where = { $scope ->
    [chamber] { $chamber }
   *[all] Tous ensemble
}
charter-needed = { $bar ->
    [count] au moins { $needed }
    [more_than] plus de { $needed }
   *[at_least] au moins { $needed }
}
charter-tally-enough = { charter-where } : { $reached } pour sur { $of } { charter-base } ({ $percent } %){ charter-counted } ; il faut { charter-needed } : c’est assez.
charter-tally-not-enough = { charter-where } : { $reached } pour sur { $of } { charter-base } ({ $percent } %){ charter-counted } ; il faut { charter-needed } : ce n’est pas assez.
charter-tally-nobody-voted = { charter-where } : aucune voix qui compte ; il faut { charter-needed } des { charter-base }.
charter-tally-no-quorum = { charter-where } : { $reached } participants sur { $of } { charter-base } ({ $percent } %) ; il faut { charter-needed } : pas de quorum.
charter-tally-void = { $reached } voix pour ou contre ont été exprimées par { $of } participants ; il faut { charter-needed } : le vote est nul. Les abstentions ne sont pas des voix exprimées.
charter-tally-quorum-there = Le quorum est atteint.
charter-tally-quorum-unknown = Le quorum n’a pas pu être vérifié : le nombre de sièges n’est pas indiqué.
charter-tally-base-unknown = On ne sait pas sur quelle base mesurer les voix.
charter-tally-rule-unknown = Le seuil de cette règle n’est pas connu.
charter-tally-consensus = Personne ne maintient d’objection : il y a consensus.
charter-tally-objection-stands = { $number ->
    [one] Une objection est maintenue : { $by }.
   *[other] { $number } objections sont maintenues : { $by }.
}
charter-tally-objection-withdrawn = { $by } a retiré son objection.
charter-tally-objection-late = { $by } a fait objection après le délai : elle est consignée, sans effet.
charter-tally-no-fallback = La règle ne prévoit pas de recours : la proposition n’est pas adoptée.
charter-tally-fallback-required = Le recours s’applique : un vote.
charter-tally-fallback = Le recours s’applique : règle { $rule }.
charter-tally-to-meeting = La question est renvoyée à une réunion.
charter-tally-silence = Personne n’a fait objection.
charter-tally-silence-days = Personne n’a fait objection en { $days ->
    [one] un jour
   *[other] { $days } jours
}.
charter-tally-support = { $reached } soutiens ; il en faut { $needed } { $ok ->
    [yes] : c’est assez.
   *[no] : ce n’est pas assez.
}
charter-tally-objections = { $reached } objections ; { $needed } au plus sont permises{ $ok ->
    [yes] .
   *[no] {" "}: c’est trop.
}
charter-tally-condition-missed = Non remplie : { $condition }.
charter-tally-condition-not-reported = Non communiquée : { $condition }.
charter-tally-conditions-met = Toutes les conditions sont remplies.
charter-tally-vetoed = Veto de { $by }.
charter-tally-recused = { $number ->
    [one] Un siège s’est récusé et ne compte dans aucune base.
   *[other] { $number } sièges se sont récusés et ne comptent dans aucune base.
}
charter-tally-carve-out = Récusation de { $recused } : les seuils prévus pour ce cas s’appliquent.
charter-tally-no-carve-out = Quelqu’un s’est récusé et la règle ne prévoit pas de seuils pour ce cas : les seuils habituels s’appliquent.
charter-tally-proxies-not-allowed = La procuration de { $seat } ne compte pas : cette règle n’en admet aucune.
charter-tally-proxy-over-cap = { $holder } porte déjà { $cap } procuration(s) : celle de { $seat } ne compte pas.
charter-tally-otherwise = Cela ne se décide pas par un vote : { charter-way }.

## Résultats

charter-verdict-adopted = Adopté
charter-verdict-rejected = Rejeté
charter-verdict-not_adopted = Non adopté
charter-verdict-go_to_fallback = Passe au recours
charter-verdict-to_meeting = Renvoyé à une réunion
charter-verdict-no_quorum = Pas de quorum
charter-verdict-quorum = Quorum atteint
charter-verdict-void = Nul
charter-verdict-status_holds = Le statut est maintenu
charter-verdict-status_lapses = Le statut tombe
charter-verdict-not_by_ballot = Pas par un vote

## Ce qu’il faut encore

charter-need-nothing = Il ne faut plus rien : ce serait adopté maintenant.
charter-need-impossible = Cela ne peut plus être adopté : il ne reste pas assez de voix.
charter-need-objection = L’objection devrait être retirée.
charter-need-veto = Le veto de { $by } devrait être retiré.
charter-need-votes = { $votes ->
    [one] Encore un vote
   *[other] Encore { $votes } votes
}.
charter-need-votes-chamber = { $votes ->
    [one] Encore un vote
   *[other] Encore { $votes } votes
} de { $chamber }.
charter-need-agree = { $agree ->
    [one] Encore un vote pour
   *[other] Encore { $agree } votes pour
}.
charter-need-agree-chamber = { $agree ->
    [one] Encore un vote pour
   *[other] Encore { $agree } votes pour
} de { $chamber }.
charter-need-votes-agree = Encore { $votes } votes, dont au moins { $agree } pour.
charter-need-votes-agree-chamber = Encore { $votes } votes de { $chamber }, dont au moins { $agree } pour.
charter-need-votes-anywhere = { $votes ->
    [one] Encore un vote
   *[other] Encore { $votes } votes
}, d’où qu’ils viennent.
charter-need-agree-in-all = En tout, au moins { $agree } de ces votes doivent être pour.

## Les règles en mots

charter-scope = { $scope ->
    [each_chamber] Dans chaque chambre
    [chamber] Dans { $chamber }
   *[all] Sur l’ensemble
}
charter-way = { $way ->
    [appointment] quelqu’un nomme
    [rotation] le tour passe d’un groupe à l’autre
    [criteria] des critères écrits décident
    [self_organised] chaque groupe décide selon ses propres règles
    [board_after_advice] le conseil décide après avis
    [consultation] ceux qui décident consultent, puis publient
    [committee] un comité décide
    [recommendation] un organe recommande, un autre décide
    [working_group] un groupe de travail
   *[unknown] on ne sait pas comment
}
charter-rule-pass = { charter-scope }, il faut que { charter-needed } des { charter-base } soient pour{ charter-counted }.
charter-rule-quorum = { charter-scope }, il faut que { charter-needed } des { charter-base } participent{ charter-counted }.
charter-rule-valid-votes = Les voix pour et contre doivent venir de { charter-needed } des participants, sinon le vote est nul.
charter-rule-or = Ou bien :
charter-rule-no-quorum = Aucun quorum n’est demandé.
charter-rule-pass-unknown = On ne sait pas combien doivent être pour.
charter-rule-unknown = Non connu : { $name }.
charter-rule-consensus-sustained = Adopté quand personne ne maintient d’objection. Ce n’est pas l’unanimité : on peut être en désaccord et laisser passer.
charter-rule-consensus-any = Adopté quand personne ne fait objection. Une seule objection l’arrête.
charter-rule-called-by = { $role } constate le consensus.
charter-rule-objection-days = Les objections sont reçues pendant { $days ->
    [one] un jour
   *[other] { $days } jours
}.
charter-rule-no-fallback = Si une objection est maintenue, rien n’est adopté : il n’y a pas de recours.
charter-rule-fallback-required = Si une objection est maintenue, on vote.
charter-rule-fallback = Si une objection est maintenue, on passe à { $rule }.
charter-rule-silence = Adopté quand personne ne fait objection.
charter-rule-silence-days = Adopté quand personne ne fait objection en { $days ->
    [one] un jour
   *[other] { $days } jours
}.
charter-rule-to-meeting = Si quelqu’un fait objection, la question va à une réunion.
charter-rule-support = { $total ->
    [known] Sur { $of }, au moins { $support } doivent soutenir et { $objections } au plus peuvent s’opposer.
   *[none] Au moins { $support } doivent soutenir et { $objections } au plus peuvent s’opposer.
}
charter-rule-standard = Le statut tient tant que chaque condition est remplie : { $conditions }.
charter-rule-recheck = Il est revu tous les { $months ->
    [one] mois
   *[other] { $months } mois
}.
charter-rule-otherwise = Cela ne se décide pas par un vote : { charter-way }.
charter-rule-veto-any = Chaque votant peut l’arrêter seul.
charter-rule-veto = { $who } peut l’arrêter seul.
charter-rule-no-proxies = Personne ne peut voter pour un autre.
charter-rule-proxies = Les procurations sont admises, sans limite.
charter-rule-proxies-cap = Un votant peut porter au plus { $cap ->
    [one] une procuration
   *[other] { $cap } procurations
}.
charter-rule-proxies-no-quorum = Qui vote par procuration ne compte pas comme présent.
charter-rule-recusal = Qui a un intérêt déclaré ne prend pas part, et ne compte pas quand on mesure les voix.
charter-rule-carve-out = En cas de récusation de { $recused }, ceci s’applique à la place :
charter-rule-ballot-closed = Le vote est fermé : seul l’hôte voit chaque voix.
charter-rule-ballot-sealed = Le vote est scellé : personne ne voit chaque voix.
charter-rule-ballot-final = Un vote exprimé ne peut plus être changé.
charter-rule-names-on-request = Les raisons sont gardées sans nom ; le nom peut être ajouté sur demande.

## Cas

charter-case-majority-assumed = La règle n’indique pas de seuil : plus de la moitié des voix exprimées a été supposée.
charter-case-not-understood = Laissé de côté, car non compris : { $field }.
charter-case-named = { $named ->
    [one] Un votant a demandé à être nommé.
   *[other] { $named } votants ont demandé à être nommés.
}

## Pages

charter-nav = Charte
charter-crumb = Décisions
charter-title = Qui dirige, et comment décide-t-on ici ?
charter-none = Aucune charte n’est encore en vigueur. Une charte dit qui siège où, comment on décide, qui peut faire quoi et qui peut parler.
charter-finding = { $bodies ->
    [one] Un organe
   *[other] { $bodies } organes
} avec { $seats ->
    [one] un siège votant
   *[other] { $seats } sièges votants
} décident selon { $rules ->
    [one] une règle
   *[other] { $rules } règles
}. Chaque acte est vérifié selon cette charte, et chaque refus nomme sa clause.
charter-in-force = En vigueur
charter-not-in-force = Plus en vigueur
charter-version = Version { $n }
charter-next-may = Vous vous demandez si vous pouvez faire quelque chose, et sinon pourquoi ?
charter-next-may-button = Interroger la charte
charter-goal = Notre but
charter-offices = Qui exerce une fonction
charter-offices-caption = Les fonctions, qui les exerce, jusqu’à quand
charter-no-offices = La charte ne nomme aucune fonction.
charter-vacant = vacante
charter-how = Comment on décide
charter-no-rules = La charte n’a pas encore de règles.
charter-powers = Qui peut faire quoi
charter-powers-about = Ce que ce tableau ne nomme pas, personne ne peut le faire.
charter-powers-caption = Les actes, qui peut les faire, et sur quelle résolution
charter-room-landscape = Le paysage
charter-room-charter = La charte
charter-room-members = Membres et sièges
charter-room-decisions = Décisions
charter-membership = Qui peut devenir membre
charter-speakers = Qui peut parler au nom du groupe
charter-no-speakers = Personne n’est nommé. Qui parle, parle pour soi.
charter-until = jusqu’au { $day }
charter-public = Ce qui est public
charter-public-about = Tout ce qui est au registre est public, sauf ce qui est nommé ici.
charter-disclosure = { $fields } : { $audience ->
    [public] tout le monde
    [partner] membres et partenaires
    [secretariat] le secrétariat
    [monitor] l’observateur et le secrétariat
   *[other] un organe et le secrétariat
}
charter-unknown = Ce qu’on ne sait pas
charter-versions = Versions successives
charter-file = La charte en fichier (TOML)
charter-manage = Changer la charte, les fonctions, les porte-parole
charter-seats-of = Sièges : { $body }
charter-each-member = un par membre
charter-not-known = non connu
charter-votes = vote
charter-votes-not = ne vote pas
charter-no-seats = Ses sièges ne sont pas connus.
charter-all-seats = Les { $n } groupes de sièges
charter-who-sits = Qui y siège maintenant
charter-col-office = Fonction
charter-col-holder = Exercée par
charter-col-until = Jusqu’au
charter-col-appointed = Nomination selon
charter-col-constituency = Groupe
charter-col-seats = Sièges
charter-col-vote = Droit de vote
charter-col-chamber = Compté dans
charter-col-act = Acte
charter-col-who = Qui peut
charter-col-resolution = Sur résolution selon
charter-col-clause = Article
charter-kind-assembly = Assemblée
charter-kind-board = Conseil d’administration
charter-kind-council = Conseil
charter-kind-committee = Comité
charter-kind-panel = Groupe d’experts
charter-kind-advisory = Organe consultatif
charter-kind-forum = Forum ouvert
charter-kind-secretariat = Secrétariat
charter-kind-national-platform = Plateforme nationale
charter-kind-local-platform = Plateforme locale
charter-kind-grassroots-network = Réseau de terrain
charter-body-votes = { $n ->
    [one] Un siège vote.
   *[other] { $n } sièges votent.
}
charter-body-term = Un siège est tenu { $n ->
    [one] un an
   *[other] { $n } ans
}.
charter-body-terms = Au plus { $n ->
    [one] un mandat
   *[other] { $n } mandats
} de suite.
charter-body-meets = Se réunit { $n ->
    [one] une fois
   *[other] { $n } fois
} par an.
charter-body-agenda = Sièges qui inscrivent un point à son ordre du jour de droit : { $n }.
charter-body-rules = Décide selon
charter-body-unknown = Non connu : { $fields }.
charter-rule-for = Pour : { $matters }.
charter-matter-appointment = nominations
charter-matter-funding = financement
charter-matter-governance = gouvernance
charter-matter-programme = le programme
charter-matter-any = toute affaire
charter-matter-charter = la charte
charter-matter-charter-amendment = modifications de la charte
charter-matter-elections = élections
charter-matter-officer = qui occupe une fonction
charter-matter-budget = le budget
charter-matter-membership = adhésion
charter-matter-member-status = le statut des membres
charter-matter-minutes = procès-verbaux
charter-matter-routine = affaires courantes
charter-matter-fallback = là où la règle { $rule } n’a pas tranché
charter-matter-appeal = recours
charter-matter-grants = subventions
charter-matter-agenda = l'ordre du jour
charter-matter-resolutions = résolutions
charter-matter-removal = révocations
charter-matter-quorum = le quorum
charter-matter-chair = la présidence
charter-matter-chair-selection = choix de la présidence
charter-matter-board-appointments = nominations au conseil
charter-matter-bylaws = les statuts
charter-matter-credentials = pouvoirs des délégués
charter-matter-attendance = présence
charter-matter-review = réexamens
charter-matter-participation = qui participe
charter-matter-vote-weights = poids des voix
charter-matter-public-statements = déclarations publiques
charter-matter-executive-secretary = le secrétaire exécutif
charter-matter-conventions = conventions
charter-matter-work-programme = le programme de travail
charter-matter-reform = réformes
charter-matter-conduct = conduite des membres
charter-rule-amends = La charte se change par cette règle.
charter-exactly = Exactement
charter-to-check = à vérifier
charter-source = Source :
charter-act-room = Tout dans la salle « { $room } »
charter-who-anyone = tout le monde
charter-who-member = qui agit pour un membre
charter-who-partner = toute personne qui répond pour une organisation sur invitation
charter-who-host = la machine, quand un délai expire
charter-who-seat = qui tient un siège : { $body }
charter-may-title = Qui peut faire ceci, et pourquoi ?
charter-may-lead = La réponse vient du tableau des pouvoirs de la charte, article par article.
charter-may-who = Qui
charter-may-act = Quoi
charter-may-ask = Demander
charter-may-table = Tout le tableau des pouvoirs
charter-may-yes = Oui
charter-may-if = Oui, sur résolution
charter-may-no = Non
charter-may-yes-words = { $role } peut faire ceci : { $act } Article { $clauses }.
charter-may-resolution-words = { $role } peut faire ceci dès qu’une résolution le permet : { $act } Article { $clauses } ; la résolution doit être prise selon { $rules }.
charter-may-no-words = { $role } ne peut pas faire ceci : { $act } L’article { $clauses } le réserve à : { $who }.
charter-may-nobody-words = Personne ne peut faire ceci : { $act } Aucun article de la charte ne le nomme.
charter-may-you = Vous le pouvez, comme { $roles }.
charter-may-not-you = Dans vos fonctions actuelles, vous ne le pouvez pas.
charter-manage-title = Changer la charte, les fonctions, les porte-parole
charter-manage-lead = Tout ce qui se fait ici devient un acte au registre. La charte dit si vous le pouvez.
charter-todo-offices = { $n ->
    [one] Une fonction est vacante
   *[other] { $n } fonctions sont vacantes
}
charter-todo-offices-button = Voir les fonctions
charter-todo-goal = Le hub n’a pas encore de but : dites en une phrase à quoi il sert.
charter-todo-goal-button = Écrire le but
charter-appoint = Nommer à une fonction
charter-end = Mettre fin au mandat
charter-end-of = Mettre fin au mandat de { $name }, { $office }
charter-amend = Changer la charte
charter-amend-rule = Un projet entre en vigueur par une résolution selon { $rule }.
charter-amend-never = Cette charte ne dit pas comment elle se change.
charter-draft = Écrire un projet
charter-draft-parts = { $have } parties écrites sur { $parts }
charter-adopt = Mettre ce projet en vigueur
charter-propose = La proposer à la décision
charter-speak = Autoriser à parler au nom du groupe
charter-silence = Mettre fin à l’autorisation
charter-silence-of = Mettre fin à l’autorisation de { $name }
charter-field-person = Personne (identifiant)
charter-field-name = Nom
charter-field-email = Adresse électronique
charter-field-email-hint = Là où vont les liens de connexion. Elle ne figure pas au registre public.
charter-form-nobody = Écrivez une adresse électronique, ou l’identifiant d’une personne de ce hub.
charter-field-until = Dernier jour
charter-field-resolution = Résolution (identifiant), si la charte la demande
charter-field-reason = Raison
charter-field-scope = Sur quoi (un mot court)
charter-field-words = Sur quoi, en toutes lettres
charter-field-file = Un fichier de charte
charter-field-toml = Ou modifiez la charte ici
charter-form-file-missing = Apportez un fichier de charte, ou modifiez la charte dans le champ.
charter-form-fault = Ligne { $line }, colonne { $column } : { $reason }. { $mend }.
charter-form-missing = Remplissez ce champ.
charter-form-no-id = Ce n’est pas un identifiant : une lettre, « _ » et 26 lettres et chiffres.
charter-form-no-day = Écrivez le jour ainsi : 2027-12-31.
charter-said-drafted = Le projet est au registre. Il n’est pas encore en vigueur.
charter-said-adopted = La nouvelle charte est en vigueur.
charter-said-appointed = La fonction est pourvue.
charter-said-ended = Le mandat a pris fin.
charter-said-speaker = L’autorisation est au registre.
charter-said-silenced = L’autorisation a pris fin.

## Actes

act-charter-hub-founded = Un groupe commence.
act-charter-clauses-drafted = Des articles d’un projet de charte sont écrits.
act-charter-adopted = Un projet de charte entre en vigueur.
act-charter-officer-appointed = Une personne prend une fonction.
act-charter-officer-ended = Une personne quitte une fonction avant terme.
act-charter-speaker-named = Une personne peut parler au nom du groupe.
act-charter-speaker-ended = Une personne ne peut plus parler au nom du groupe.

## Refus

charter-refused-before-charter = aucune charte n’est encore en vigueur : d’ici là, seul le fondateur agit, pour en écrire et adopter une
charter-refused-founded = ce groupe a déjà été fondé
charter-refused-no-charter = aucune charte n’est encore en vigueur
charter-refused-no-power = la charte ne permet à personne de faire `{ $act }`
charter-refused-not-granted = ce n’est pas au rôle `{ $role }` ; la charte le donne à { $who }
charter-refused-role-not-held = vous n’avez pas le rôle `{ $role }` maintenant
charter-refused-needs-resolution = il faut une résolution selon { $rules }
charter-refused-no-resolution = cette résolution n’existe pas
charter-refused-not-adopted = cette résolution n’a pas été adoptée ; il en faut une selon { $rules }
charter-refused-other-rule = cette résolution a été prise selon { $rule } ; il en faut une selon { $rules }
charter-refused-other-act = cette résolution permet autre chose ; il en faut une selon { $rules } pour exactement ceci
charter-refused-spent = cette résolution a déjà servi à l’entrée { $entry }
charter-refused-parts = la partie { $part } sur { $parts } n’est pas possible : un projet a de 1 à 64 parties
charter-refused-part-again = la partie { $part } de ce projet est déjà écrite
charter-refused-open-words = `{ $path }` est du texte libre ; sa place est parmi les mots des articles
charter-refused-draft-of-others = ce projet a été commencé par quelqu’un d’autre
charter-refused-no-draft = ce projet n’existe pas
charter-refused-draft-incomplete = seules { $have } parties sur { $parts } du projet sont écrites
charter-refused-draft-used = ce projet a déjà été adopté
charter-refused-version = la prochaine version de la charte est la { $next }
charter-refused-founding-resolution = une charte fondatrice ne repose sur aucune résolution
charter-refused-founder-powerless = avec cette charte, la fonction `{ $office }` ne pourrait rien faire, et le groupe serait bloqué
charter-refused-unamendable = cette charte ne dit pas comment elle se change
charter-refused-amendment-rule = la charte se change par une résolution sur ce projet même, selon { $rule }
charter-refused-no-office = la charte n’a pas de fonction `{ $role }`
charter-refused-term-backward = le mandat finit avant de commencer
charter-refused-term-long = la fonction `{ $role }` s’exerce { $years } ans au plus
charter-refused-holds-already = cette personne exerce déjà la fonction `{ $role }`
charter-refused-holds-not = cette personne n’exerce pas la fonction `{ $role }` maintenant
charter-refused-office-full = la fonction `{ $role }` a { $max } titulaires au plus à la fois
charter-refused-mandate-again = cette autorisation existe déjà
charter-refused-no-mandate = cette autorisation n’existe pas
charter-refused-mandate-over = cette autorisation a déjà pris fin
charter-refused-code = `{ $text }` n’est pas un code court de lettres, chiffres, `_` et `-`

## The way to who can decide

charter-power-link = Qui peut adopter et qui peut bloquer avec ces règles
charter-power-draft = Voir comment ce projet déplacerait le pouvoir

## A draft beside the charter in force

charter-differences = { $n ->
    [0] Dit la même chose que la charte en vigueur
    [one] { $n } différence avec la charte en vigueur
   *[other] { $n } différences avec la charte en vigueur
}
charter-differences-caption = Ce qui changerait : { $title }
charter-col-before = En vigueur
charter-col-after = Projet

## Elections
charter-tally-elected = { $number ->
    [one] Élu : { $elected }.
   *[other] Élus, dans cet ordre : { $elected }.
}
charter-tally-election-nobody = Personne n’est élu : aucun bulletin ne nomme un candidat.
charter-tally-election-tied = Le dépouillement ne peut pas choisir entre { $tied } : personne n’est élu et l’on vote de nouveau.
charter-tally-election-first = Le dépouillement ne peut pas choisir entre { $tied } : passe devant qui a été nommé le premier.
charter-tally-marks = { $marks ->
    [one] { $candidate } : une marque.
   *[other] { $candidate } : { $marks } marques.
}
charter-tally-beats-all = Comparés un à un, plus de votants préfèrent { $candidate } à chaque autre candidat que l’inverse.
charter-tally-strongest-path = Personne ne bat tous les autres : les préférences tournent en rond. { $candidate } a la chaîne de victoires la plus forte.
charter-tally-quota = { $quota ->
    [one] Une voix élit (quota de Droop)
   *[other] { $quota } voix élisent (quota de Droop)
} ; { $rounds ->
    [one] le dépouillement a pris un tour.
   *[other] le dépouillement a pris { $rounds } tours.
}
charter-rule-election = { $way ->
    [plurality] Chaque bulletin porte une marque ; qui en a le plus l’emporte.
    [approval] Chaque bulletin marque tous les candidats acceptables pour son siège ; qui a le plus de marques l’emporte.
    [schulze] Chaque bulletin classe les candidats, comparés deux à deux : qui bat tous les autres l’emporte, et les cercles sont tranchés par la chaîne de victoires la plus forte (méthode de Schulze).
   *[stv] Chaque bulletin classe les candidats au vote unique transférable : quota de Droop, excédents transmis en fractions exactes (Gregory inclusif pondéré), le dernier est écarté.
} { $places ->
    [one] Un seul est élu.
   *[other] { $places } sont élus.
}
charter-rule-ties = { $ties ->
    [first_named] Si le dépouillement ne peut pas choisir, passe devant qui a été nommé le premier.
   *[vote_again] Si le dépouillement ne peut pas choisir, personne n’est élu et l’on vote de nouveau.
}
## May this person speak for the hub

charter-one-page = Sur une page, à imprimer
charter-speaking-title = Cette personne peut-elle parler au nom du groupe ?
charter-speaking-lead = Saisissez un nom. La réponse vient de la charte et du registre, et son adresse peut être transmise.
charter-speaking-name = Nom ou identifiant d’une personne
charter-speaking-ask = Vérifier
charter-speaking-all = Toutes les personnes qui peuvent ou ont pu parler au nom du groupe
charter-speaking-caption = Qui peut parler au nom du groupe, de quoi et jusqu’à quand
charter-speaking-col-person = Personne
charter-speaking-col-standing = Peut parler
charter-speaking-col-about = À propos de
charter-speaking-col-from = Depuis
charter-speaking-col-entry = Inscription
charter-speaking-may = Oui
charter-speaking-not-yet = Pas encore
charter-speaking-expired = Plus maintenant
charter-speaking-may-words = { $who } peut parler au nom du groupe de ce qu’indique le tableau, et de rien d’autre. Clause { $clauses }, version { $version } de la charte.
charter-speaking-not-yet-words = { $who } pourra parler au nom du groupe à partir d’un jour ultérieur. Clause { $clauses }, version { $version } de la charte.
charter-speaking-expired-words = { $who } a pu parler au nom du groupe ; ce droit a pris fin. Il reposait sur la clause { $clauses }.
charter-speaking-no-words = Personne du nom de « { $asked } » n’a ni n’a eu le droit de parler au nom du groupe (version { $version } de la charte, porte-parole). Ce que cette personne dit n’engage qu’elle.

## The studio, two charters beside each other, a rule tried

charter-studio-title = Rédiger une charte
charter-studio-open = Rédiger un projet par formulaires ou en texte
charter-studio-lead = Un projet n’est qu’à vous jusqu’à ce que vous le portiez au registre. Il se change par formulaires ou en texte, s’essaie et se compare avant toute décision.
charter-studio-unfinished = Vos projets en cours
charter-studio-untitled = Un projet sans titre
charter-studio-draft = Le projet
charter-studio-begin = Commencer un projet
charter-studio-begin-button = Commencer
charter-studio-from = Commencer avec
charter-studio-from-hint = Les modèles sont de vraies coalitions ; ce qu’on n’en sait pas reste inconnu.
charter-studio-from-in-force = La charte en vigueur
charter-studio-from-nothing = Rien : pas encore d’organes, le secrétariat et des personnes nommées décident
charter-studio-from-file = Ou apportez un fichier de charte
charter-studio-no-beginning = Il n’y a pas de tel point de départ.
charter-studio-go-on = Continuer à rédiger à partir de ce projet
charter-studio-yours-alone = En cours, visible de vous seul
charter-studio-counts = Fautes : { $errors }. À revoir : { $warnings }.
charter-studio-mend = Corriger
charter-studio-next = Tout concorde. Une fois au registre, le projet peut être proposé à la décision.
charter-studio-record = Le porter au registre
charter-studio-record-words = Dès lors toute personne connectée le voit, et il reste. Il n’entre en vigueur qu’après une décision selon la règle de révision.
charter-studio-record-not = Il ne peut aller au registre tant qu’il y a des fautes.
charter-studio-throw-away = Jeter le projet
charter-studio-throw-away-words = Rien n’en est au registre.
charter-studio-findings = Ce qui ne concorde pas encore
charter-studio-error = Faute
charter-studio-warning = À revoir
charter-studio-changes = Ce qu’il changerait
charter-studio-tools = Avant toute décision
charter-studio-text = Le projet en texte (TOML)
charter-studio-text-lead = Formulaires et texte changent le même fichier. Vos remarques après # restent ici ; elles ne vont pas au registre.
charter-studio-save = Garder
charter-studio-remove = Le retirer
charter-studio-remove-words = Les clauses qui en parlent apparaîtront alors comme fautes à corriger.
charter-studio-all = Tous ({ $n })
charter-studio-none = Aucun pour l’instant.
charter-studio-nothing = —
charter-studio-row = { $n }.
charter-studio-source = Lu dans { $source }. Si vous changez plus que des mots, la source est retirée : elle ne le dit plus.
charter-studio-beyond = Seulement dans le texte : { $fields }.
charter-studio-id = Identifiant
charter-studio-id-hint = Lettres a à z, chiffres et _. Laissé vide, il vient du nom. Il ne change plus.
charter-studio-no-id = Écrivez un identifiant en lettres latines.
charter-studio-id-taken = « { $text } » est pris : choisissez-en un autre.
charter-studio-no-number = « { $text } » n’est pas un nombre entier.
charter-studio-no-line = Ce n’est pas une condition : { $text }.
charter-studio-wrong = { $text }. { $mend }.
charter-said-begun = Le projet est commencé. Personne d’autre ne le voit encore.
charter-said-kept = Gardé. Rien n’est encore au registre.
charter-said-removed = Retiré. Rien n’est encore au registre.
charter-said-thrown-away = Le projet est jeté.
charter-studio-part-about = La charte elle-même
charter-studio-part-constituencies = Groupes représentés
charter-studio-part-chambers = Chambres
charter-studio-part-bodies = Organes et sièges
charter-studio-part-officers = Fonctions
charter-studio-part-rules = Règles
charter-studio-part-powers = { charter-powers }
charter-studio-add-constituencies = Ajouter un groupe
charter-studio-add-chambers = Ajouter une chambre
charter-studio-add-bodies = Ajouter un organe
charter-studio-add-officers = Ajouter une fonction
charter-studio-add-rules = Ajouter une règle
charter-studio-add-powers = Dire qui peut faire quelque chose
charter-studio-about-title = Titre
charter-studio-about-goal = { charter-goal }
charter-studio-about-membership = { charter-membership }
charter-studio-about-amendment = La règle par laquelle la charte est changée
charter-studio-constituencies-name = { charter-field-name }
charter-studio-constituencies-code = Deux lettres
charter-studio-constituencies-shape = Forme et couleur (1 à 8)
charter-studio-constituencies-kinds = Types d’organisation
charter-studio-constituencies-kinds-hint = Codes séparés par des virgules : state, subnational, igo, cso, grassroots, affected-people, business, foundation, academia, technical.
charter-studio-constituencies-chamber = Compté dans la chambre
charter-studio-chambers-name = { charter-field-name }
charter-studio-chambers-constituencies = Groupes comptés dedans
charter-studio-bodies-name = { charter-field-name }
charter-studio-bodies-kind = Type
charter-studio-bodies-term-years = Années par siège
charter-studio-bodies-terms-max = Mandats de suite au plus
charter-studio-bodies-meetings-per-year = Réunions par an
charter-studio-bodies-agenda-seats = Sièges qui inscrivent un point à l'ordre du jour de droit
charter-studio-seats = Sièges
charter-studio-seats-hint = Une ligne sans groupe est laissée de côté.
charter-studio-seats-constituency = { charter-col-constituency }
charter-studio-seats-seats = Combien de sièges
charter-studio-seats-seats-hint = Un nombre ; each_member pour un par membre ; vide si on ne le sait pas.
charter-studio-seats-voting = Ils votent
charter-studio-seats-name = Un autre nom pour ces sièges
charter-studio-change = Modifier
charter-studio-no-pair = « { $text } » n’est pas un nom suivi d’un nombre : money = 3.
charter-studio-part-speakers = { charter-speakers }
charter-studio-part-disclosure = Qui peut lire quoi
charter-studio-seats-permanent = Les mêmes organisations les occupent durablement
charter-studio-seats-weights = Poids de chaque siège
charter-studio-seats-weights-hint = Un nom et un nombre entier, séparés par des virgules : money = 3, votes = 1. Vide : tous les sièges ont le même poids.
charter-studio-speakers = Porte-parole
charter-studio-speakers-hint = Une ligne sans fonction est laissée de côté.
charter-studio-speakers-role = Fonction
charter-studio-speakers-scope = { charter-field-scope }
charter-studio-speakers-words = { charter-field-words }
charter-studio-speakers-until = { charter-field-until }
charter-studio-disclosure = Ce qui n’est pas pour tout le monde
charter-studio-disclosure-hint = Ce qu’aucune ligne ne nomme est public. Une ligne sans catégorie est laissée de côté.
charter-studio-disclosure-fields = Quoi
charter-studio-disclosure-audience = Qui peut le lire
charter-studio-fields-names = Noms de personnes
charter-studio-fields-contacts = Coordonnées
charter-studio-fields-interests = Intérêts déclarés
charter-studio-audience-public = Tout le monde
charter-studio-audience-partner = Les partenaires
charter-studio-audience-secretariat = Le secrétariat
charter-studio-audience-monitor = Les observateurs
charter-studio-officers-name = { charter-field-name }
charter-studio-officers-body = L’organe dont elle relève
charter-studio-officers-appointed-by = La règle par laquelle elle est pourvue
charter-studio-officers-term-years = Années de fonction
charter-studio-officers-holders-max = Combien de personnes à la fois
charter-studio-rules-title = { charter-studio-about-title }
charter-studio-rules-body = L’organe qui décide
charter-studio-rules-matters = Pour quelles affaires
charter-studio-rules-matters-hint = Codes séparés par des virgules, comme budget, charter ; any ou vide pour tout le reste.
charter-studio-rules-pass = Ce qui suffit pour adopter
charter-studio-rules-objection = Quelles objections l’arrêtent
charter-studio-objection-sustained = Les objections maintenues
charter-studio-objection-any = Toute objection
charter-studio-rules-called-by = Qui constate le consensus
charter-studio-rules-deadline-days = Jours pour objecter
charter-studio-rules-on-objection = Effet d’une objection
charter-studio-on-objection-to-meeting = On en parle en réunion
charter-studio-on-objection-go-to-fallback = La règle de repli s’applique
charter-studio-on-objection-not-adopted = Ce n’est pas adopté
charter-studio-rules-fallback = La règle qui suit si une objection demeure
charter-studio-rules-of = Combien d’organes il y a
charter-studio-rules-support-min = Combien doivent soutenir
charter-studio-rules-objections-max = Combien peuvent objecter
charter-studio-rules-way = Comment on compte les bulletins
charter-studio-way-plurality = Une marque ; le plus grand nombre gagne
charter-studio-way-approval = Autant de marques qu’on veut ; le plus grand nombre gagne
charter-studio-way-schulze = Par ordre, comparés deux à deux (Schulze)
charter-studio-way-stv = Par ordre, à la proportionnelle (vote unique transférable)
charter-studio-rules-places = Combien sont élus
charter-studio-rules-ties = En cas d’égalité
charter-studio-ties-vote-again = On revote
charter-studio-ties-first-named = Qui a été nommé en premier
charter-studio-rules-conditions = Conditions à remplir
charter-studio-rules-conditions-hint = Codes séparés par des virgules.
charter-studio-rules-recheck-months = Vérifié de nouveau après mois
charter-studio-rules-quorum = Combien doivent participer
charter-studio-rules-veto = Qui peut l’arrêter seul
charter-studio-rules-proxies = Un siège peut voter pour un autre
charter-studio-rules-proxies-max = Voix portées pour d’autres au plus
charter-studio-rules-proxies-count-for-quorum = Les représentés comptent comme présents
charter-studio-rules-ballot = Qui voit un bulletin
charter-studio-ballot-open = Tout le monde
charter-studio-ballot-closed = L’hôte seul, jusqu’à la clôture
charter-studio-ballot-sealed = Personne ; des dépositaires ouvrent la somme
charter-studio-rules-ballot-final = Un bulletin déposé ne change plus
charter-studio-powers-act = Ce qui est fait
charter-studio-powers-by = Qui peut le faire
charter-studio-powers-resolution = Seulement sur résolution selon l’une de ces règles
charter-studio-by-anyone = Tout le monde, connecté ou non
charter-studio-by-member = Qui agit pour un membre
charter-studio-by-partner = Partenaires par leur lien personnel
charter-studio-by-host = La machine elle-même, à l’échéance
charter-studio-by-seat = Sièges de { $body }
charter-studio-veto-any = Chaque votant
charter-studio-mode-consensus = Consensus
charter-studio-mode-consensus-words = Personne ne maintient d’objection.
charter-studio-mode-vote = Vote
charter-studio-mode-vote-words = Assez de voix, de tous ou dans chaque chambre.
charter-studio-mode-silence = Silence
charter-studio-mode-silence-words = Personne n’objecte avant une échéance.
charter-studio-mode-support = Soutien
charter-studio-mode-support-words = Assez de soutiens et peu d’objections parmi quelques organes.
charter-studio-mode-election = Élection
charter-studio-mode-election-words = Choisir parmi des candidats.
charter-studio-mode-standard = Norme
charter-studio-mode-standard-words = Un statut qui découle de conditions mesurées.
charter-studio-mode-otherwise = Sans vote
charter-studio-other-mode = Décider autrement
charter-studio-lines-hint = Toutes doivent être remplies. Une part s’écrit 2/3 ou 50%, un nombre de voix 13. Une ligne sans nombre est laissée de côté.
charter-studio-join = Relié par
charter-studio-and = et aussi
charter-studio-or = ou bien
charter-studio-scope = Voix de qui
charter-studio-scope-all = tous ensemble
charter-studio-scope-each = chaque chambre
charter-studio-than = Combien
charter-studio-at-least = au moins
charter-studio-more-than = plus de
charter-studio-share = Part ou nombre
charter-studio-base = De quoi
charter-studio-base-votes-cast = voix pour et contre
charter-studio-base-present-less-abstentions = présents moins abstentions
charter-studio-base-present = présents
charter-studio-base-members = sièges occupés
charter-studio-base-seats = tous les sièges, même vides
charter-studio-counted-by = Compté par
charter-studio-by-seats = un siège, une voix
charter-studio-by-chambers = chaque chambre pèse autant
charter-compare-title = Comparer deux chartes
charter-compare-lead = Choisissez-en deux : la charte en vigueur, un projet ou un modèle.
charter-compare-found = Différences : { $n }. { $of } à côté de { $with }.
charter-compare-of = Cette charte
charter-compare-with = À côté de celle-ci
charter-compare-button = Comparer
charter-try-title = Essayer une règle sur des voix
charter-try-lead = Rien n’est enregistré. Les nombres sont dans l’adresse de cette page, qui peut être transmise.
charter-try-none = Aucune règle de cette charte n’est décidée par un organe à sièges votants ; il n’y a rien à essayer.
charter-try-rule = Règle
charter-try-choose = Choisir cette règle
charter-try-cases = Des voix qui en disent long
charter-try-short-of-quorum = À une voix du quorum
charter-try-short-of-passing = À une voix de l’adoption
charter-try-against = { $who } contre tous les autres
charter-try-votes = Les voix
charter-try-objections = Cette règle regarde les objections : une voix contre en est une, maintenue.
charter-try-chooses = Cette règle choisit parmi des candidats ou des propositions. Ce qui en résulte dépend de ce que chaque bulletin coche, non de voix pour et contre.
charter-try-seats = Sièges : { $n }. Absents : { $absent }.
charter-try-seats-open = La charte ne dit pas combien de sièges il y a : dites combien sont absents.
charter-try-for-votes = Pour
charter-try-against-votes = Contre
charter-try-objecting = Objecte
charter-try-abstaining = S’abstient
charter-try-absent = Absent
charter-try-present = Présents
charter-try-button = Compter
charter-try-no-number = « { $text } » n’est pas un nombre de voix de 0 à { $max }.
charter-try-too-many = { $name } : { $votes } voix, mais seulement { $seats } sièges.
charter-try-needed = Il faut encore :
charter-try-by-chamber = Les voix, chambre par chambre
charter-try-everybody = { charter-studio-scope-all }
charter-try-conditions = Condition par condition
charter-try-condition = Condition
charter-try-reached = Atteint
charter-try-of = Sur
charter-try-holds = Suffit
charter-try-yes = Oui
charter-try-no = Non

## A hub that has no bodies yet

charter-organic = Il n’y a pas encore d’organes. { $who } décident, selon le seul tableau des pouvoirs, et peuvent changer cette charte ; tout ce qu’ils font est au registre sous leur nom. Des organes et des règles formels pourront être adoptés de la même façon, sans rien perdre du registre.
charter-organic-next = Êtes-vous d’accord sur qui siège où, et comment décider ?
charter-organic-next-button = Écrire organes et règles

## Two tracks, and the right to call decisions in

charter-rule-review = { $body } peut évoquer la décision dans les { $days } jours. Jusqu’à ce qu’il ait tranché, plus rien ne peut reposer sur elle.
charter-studio-rules-review-by = L’organe qui peut évoquer les décisions
charter-studio-rules-review-days = Pendant combien de jours
charter-studio-tracks = Insérer deux voies : politique et opérations
charter-studio-tracks-words = Un grand organe où siège chaque groupe cherche le consensus, et vote à défaut ; un petit décide vite, et le grand peut évoquer ses décisions.
charter-studio-tracks-policy = L’organe de politique
charter-studio-tracks-seats = Sièges par groupe
charter-studio-tracks-operations = L’organe des opérations, un siège par groupe
charter-studio-tracks-days = Jours pour évoquer une décision
charter-studio-tracks-council = Conseil de politique
charter-studio-tracks-committee = Comité exécutif
charter-studio-tracks-button = Les insérer
charter-studio-tracks-few = Écrivez d’abord deux groupes : ils siègent dans les deux organes.

## Ce qui ne va pas dans une charte, et comment y remédier (`-mend`)
charter-fault-known = { $there-are ->
    [0] Définissez-le d’abord
   *[other] Utilisez { $known }, ou définissez-le
}
charter-fault-form = ceci est la forme { $n } d’un fichier de charte ; seule la forme 1 est connue
charter-fault-form-mend = Écrivez `charter = 1`
charter-fault-not-code = `{ $code }` dans `{ $key }` n’est pas un code
charter-fault-not-code-mend = Écrivez-le avec des lettres, des chiffres, `_` et `-`
charter-fault-not-id = `{ $id }` n’est pas un identifiant
charter-fault-not-id-mend = Utilisez de 1 à 40 lettres de a à z, de A à Z, chiffres, `_` et `-`
charter-fault-id-twice = `{ $id }` est utilisé deux fois dans `{ $list }`
charter-fault-id-twice-mend = Donnez à chacun son identifiant : les refus citent les clauses par lui
charter-fault-many-constituencies = { $n } groupes ; on peut en distinguer { $max } au plus
charter-fault-many-constituencies-mend = Regroupez-les : plusieurs séries de sièges peuvent relever d’un même groupe
charter-fault-code-letters = `{ $code }` n’est pas un code de deux lettres
charter-fault-code-letters-mend = Écrivez deux lettres, par exemple `Go`
charter-fault-code-shared = `{ $one }` et `{ $other }` ont le même code `{ $code }`
charter-fault-code-shared-mend = Donnez à chacun ses deux lettres
charter-fault-no-shape = la forme { $n } n’existe pas
charter-fault-no-shape-mend = Utilisez de 1 à 8
charter-fault-shape-shared = `{ $one }` et `{ $other }` ont la même forme { $n }
charter-fault-shape-shared-mend = Donnez à chacun sa forme, de 1 à 8
charter-fault-chamber-word = une chambre ne peut pas s’appeler `{ $id }`
charter-fault-chamber-word-mend = Les règles emploient ce mot : choisissez-en un autre
charter-fault-chamber-empty = la chambre `{ $id }` n’a aucun groupe
charter-fault-chamber-empty-mend = Nommez-en un, ou retirez-la
charter-fault-no-constituency = il n’y a pas de groupe `{ $id }`
charter-fault-no-constituency-mend = { charter-fault-known }
charter-fault-counted-twice = `{ $id }` est compté dans `{ $one }` et dans `{ $other }`
charter-fault-counted-twice-mend = Comptez-le dans une seule chambre
charter-fault-no-kind = `{ $kind }` n’est pas un type d’organe
charter-fault-no-kind-mend = Utilisez { $known }
charter-fault-ends-at-once = `{ $key }` vaut 0 : un siège qui finit dès qu’il commence
charter-fault-ends-at-once-mend = Écrivez 1 ou plus, ou supprimez-le
charter-fault-seats-nowhere = des sièges de `{ $body }` sont pour `{ $id }`, qui n’est pas un groupe
charter-fault-seats-nowhere-mend = { charter-fault-known }
charter-fault-no-kinds = aucun type d’organisation ne relève de `{ $id }`
charter-fault-no-kinds-mend = Nommez ses `kinds`, sinon personne ne peut occuper ces sièges
charter-fault-seats-twice = deux séries de sièges de `{ $body }` s’appellent `{ $id }`
charter-fault-seats-twice-mend = Donnez à chacune son `id`
charter-fault-seats-none = `{ $id }` n’a aucun siège dans `{ $body }`
charter-fault-seats-none-mend = Retirez la série ou donnez-lui des sièges
charter-fault-seats-many = { $n } sièges ; un organe en compte { $max } au plus
charter-fault-seats-many-mend = Écrivez "each_member"
charter-fault-role-word = une fonction ne peut pas s’appeler `{ $id }`
charter-fault-role-word-mend = Les pouvoirs emploient ce mot : choisissez-en un autre
charter-fault-no-body = il n’y a pas d’organe `{ $id }`
charter-fault-no-body-mend = { charter-fault-known }
charter-fault-no-rule = il n’y a pas de règle `{ $id }`
charter-fault-no-rule-mend = { charter-fault-known }
charter-fault-no-office = il n’y a pas de fonction `{ $id }`
charter-fault-no-office-mend = { charter-fault-known }
charter-fault-no-chamber = il n’y a pas de chambre `{ $id }`
charter-fault-no-chamber-mend = { charter-fault-known }
charter-fault-office-no-term = la fonction `{ $id }` n’a pas de durée : qui l’occupe y reste
charter-fault-office-no-term-mend = Ajoutez `term_years`
charter-fault-office-ends = la fonction `{ $id }` finit dès qu’elle commence
charter-fault-office-ends-mend = Écrivez 1 ou plus
charter-fault-office-nobody = personne ne peut occuper la fonction `{ $id }`
charter-fault-office-nobody-mend = Écrivez 1 ou plus
charter-fault-organic = il n’y a pas d’organe : ceux que `powers` nomme pour `charter.adopted` la modifient seuls
charter-fault-organic-mend = Laissez ainsi jusqu’à ce que vous conveniez d’un organe, de ses sièges et de sa règle
charter-fault-no-amendment = aucune règle ne dit comment cette charte est modifiée
charter-fault-no-amendment-mend = Ajoutez `amendment = "…"`
charter-fault-amendment-no-body = la règle `{ $id }` modifie la charte, mais ne relève d’aucun organe
charter-fault-amendment-no-body-mend = Donnez un `body` à la règle
charter-fault-overlap = les règles `{ $one }` et `{ $other }` décident toutes deux de `{ $matter }` dans `{ $body }`
charter-fault-overlap-mend = La première s’applique : nommez d’autres matières
charter-fault-review-itself = `{ $id }` réexaminerait ce qu’il décide lui-même
charter-fault-review-itself-mend = Nommez un autre organe
charter-fault-review-no-rule = `{ $id }` n’a pas de règle par laquelle il puisse décider
charter-fault-review-no-rule-mend = Donnez une règle à cet organe
charter-fault-review-days = personne ne pourrait rien évoquer en 0 jour
charter-fault-review-days-mend = Écrivez 1 ou plus, ou supprimez le réexamen
charter-fault-supporters = on ne peut pas trouver { $n } soutiens
charter-fault-supporters-mend = Demandez-en au plus `of`
charter-fault-no-supporter = aucun soutien n’est requis : le silence suffirait
charter-fault-no-supporter-mend = Demandez-en 1 ou plus
charter-fault-standard-empty = une norme sans conditions est toujours remplie
charter-fault-standard-empty-mend = Nommez les conditions
charter-fault-more-than-all = `{ $line }` demande plus que la totalité
charter-fault-more-than-all-mend = Écrivez une part d’au plus 1
charter-fault-more-than-whole = `{ $line }` demande plus que la totalité
charter-fault-more-than-whole-mend = Écrivez `>=1/1` pour la totalité
charter-fault-no-chambers = la règle compte par chambre et il n’y a pas de chambres
charter-fault-no-chambers-mend = Définissez `[[chambers]]`, ou écrivez `all`
charter-fault-no-weight = aucun siège de `{ $body }` n’a de poids `{ $weight }`
charter-fault-no-weight-mend = Ajoutez des `weights` aux sièges, ou comptez par sièges
charter-fault-too-many-seats = `{ $line }` demande { $n } sièges sur { $seats }
charter-fault-too-many-seats-mend = { $where ->
    [quorum] Ce quorum ne peut jamais être atteint : abaissez-le ou ajoutez des sièges
   *[other] Rien ne pourrait être adopté : abaissez-le ou ajoutez des sièges
}
charter-fault-unplaced = `{ $id }` vote dans `{ $body }` et n’est dans aucune chambre
charter-fault-unplaced-mend = Placez-le dans une chambre, ou écrivez `voting = false`
charter-fault-both-ways = selon `{ $line }`, une motion et son contraire pourraient être adoptés tous deux
charter-fault-both-ways-mend = Demandez plus de la moitié, ou joignez une deuxième ligne
charter-fault-asks-nothing = `{ $line }` ne demande rien
charter-fault-asks-nothing-mend = Demandez 1 ou plus
charter-fault-quorum-base = un quorum ne se mesure pas à `{ $base }`
charter-fault-quorum-base-mend = Utilisez `of seats`, `of members` ou `of present`
charter-fault-quorum-whole = `{ $line }` : un seul siège vide arrête toute décision
charter-fault-quorum-whole-mend = Mesurez à `members`, ou demandez moins
charter-fault-veto-any = un seul votant peut arrêter toute décision
charter-fault-veto-any-mend = Ajoutez une règle de repli, et le droit de consigner un désaccord
charter-fault-no-veto = { $what ->
    [seat] il n’y a pas de siège `{ $id }`
    [constituency] il n’y a pas de groupe `{ $id }`
   *[other] il n’y a pas de chambre `{ $id }`
}
charter-fault-no-veto-mend = Nommez-en un qui existe
charter-fault-no-fallback = consensus sans règle de repli : une objection met fin à toute affaire
charter-fault-no-fallback-mend = Nommez une règle dans `fallback`
charter-fault-fallback-required = une règle de repli est exigée et aucune n’est nommée
charter-fault-fallback-required-mend = Nommez une règle dans `fallback`
charter-fault-fallback-elsewhere = la règle de repli `{ $id }` relève d’un autre organe
charter-fault-fallback-elsewhere-mend = L’affaire y passerait : est-ce voulu ?
charter-fault-fallback-circle = les règles de repli tournent en rond
charter-fault-fallback-circle-mend = Terminez par un vote
charter-fault-secret-names = un vote secret ne peut dire qui met son veto, qui est récusé ni qui vote pour un autre : aucune motion ne peut être mise aux voix selon cette règle
charter-fault-secret-names-mend = Écrivez `ballot = "open"`, ou supprimez `veto`, `carve_outs` et `proxies`
charter-fault-sealed-alike = les bulletins scellés sont additionnés sans être ouverts : ils comptent tous les sièges pareillement et ne connaissent pas de classement ; aucune motion ne peut être mise aux voix selon cette règle
charter-fault-sealed-alike-mend = Écrivez `ballot = "closed"`, ou comptez `all` par sièges
charter-fault-proxies-zero = les procurations sont permises et personne ne peut en porter
charter-fault-proxies-zero-mend = Écrivez `proxies = false`, ou 1 ou plus
charter-fault-alone = un seul siège de `{ $id }` décide, quoi que votent les autres
charter-fault-alone-mend = Demandez davantage, ou aussi d’autres sièges
charter-fault-never-counted = les voix de `{ $id }` ne sont jamais comptées
charter-fault-never-counted-mend = Comptez sa chambre ou son poids dans une ligne, ou écrivez `voting = false`
charter-fault-dummy = un siège de `{ $id }` ne compte jamais, quoi que votent les autres
charter-fault-dummy-mend = Demandez une autre part, ou donnez d’autres poids
charter-fault-power-is-rule = `{ $id }` est à la fois une règle et un pouvoir
charter-fault-power-is-rule-mend = Donnez à chacun son identifiant de clause
charter-fault-no-act = aucun acte ne s’appelle `{ $act }`
charter-fault-no-act-mend = { $what ->
    [rooms] Les salles sont { $known }
   *[other] Les actes de cette salle sont { $known }
}
charter-fault-power-nobody = personne ne peut faire `{ $act }`
charter-fault-power-nobody-mend = Nommez qui le peut, ou retirez la ligne
charter-fault-resolution-no-body = la règle `{ $id }` ne relève d’aucun organe : rien n’est résolu par elle
charter-fault-resolution-no-body-mend = Donnez un `body` à la règle
charter-fault-resolution-no-ballot = la règle `{ $id }` ne décide pas par bulletin
charter-fault-resolution-no-ballot-mend = Nommez une règle par laquelle un organe résout
charter-fault-orphans = personne ne peut faire { $acts }
charter-fault-orphans-mend = Ajoutez des lignes au tableau des pouvoirs ; ce qu’aucune ligne ne nomme est refusé
charter-fault-no-date = `{ $text }` n’est pas une date
charter-fault-no-date-mend = Écrivez-la comme 2027-12-31
charter-fault-no-audience = `{ $text }` n’est pas un public
charter-fault-no-audience-mend = Utilisez { $known } ou body:ID
charter-fault-too-long = le fichier a { $n } octets, une charte { $max } au plus
charter-fault-too-long-mend = Retirez ce qui n’est pas la charte
charter-fault-toml-field = champ inconnu `{ $field }`
charter-fault-toml-field-mend = { $there-are ->
    [0] Retirez-le
   *[other] Retirez-le, ou employez l’un de { $known }
}
charter-fault-toml-missing = le champ `{ $field }` manque
charter-fault-toml-missing-mend = Ajoutez `{ $field }`
charter-fault-toml-twice = `{ $field }` est écrit deux fois
charter-fault-toml-twice-mend = Écrivez chaque champ une fois
charter-fault-toml-kind = { $found ->
    [text] il y a ici le texte « { $value } »
    [number] il y a ici un nombre
    [flag] il y a ici true ou false
    [list] il y a ici une liste
    [day] il y a ici un jour
   *[table] il y a ici un groupe de champs
}, et { $wanted ->
    [text] il faut un texte
    [number] il faut un nombre entier, 0 ou plus
    [flag] il faut true ou false
    [list] il faut une liste
    [seats] il faut un nombre de sièges
    [lines] il faut un seuil ou une liste de seuils
   *[table] il faut un groupe de champs
}
charter-fault-toml-kind-mend = { $wanted ->
    [text] Écrivez-le entre guillemets : "…"
    [number] Écrivez des chiffres sans guillemets : 3
    [flag] Écrivez true ou false sans guillemets
    [list] Écrivez-la entre crochets : ["…", "…"]
    [seats] Écrivez un nombre, "each_member" ou "unknown"
    [lines] Écrivez "all >1/2 of votes_cast", ou plusieurs entre crochets
   *[table] Écrivez les champs sous un titre à eux
}
charter-fault-toml-word = `{ $word }` n’est pas un des mots possibles ici
charter-fault-toml-word-mend = Employez l’un de { $known }
charter-fault-toml-form = { $how ->
    [quotes] un texte n’est pas entre guillemets, ou ils ne sont pas fermés
    [brackets] un crochet n’est pas fermé
    [comma] une virgule manque ou est de trop, ou un crochet n’est pas fermé
    [equals] il n’y a pas de champ avec un seul = et une valeur
    [value] une valeur manque
    [escape] après \ vient un signe qui n’a pas de sens
    [key] le nom d’un champ contient un signe interdit
    [number] ce nombre n’est pas écrit comme un nombre
    [break] une ligne finit comme aucune ligne ne finit
   *[other] cette ligne est illisible ({ $text })
}
charter-fault-toml-form-mend = { $how ->
    [quotes] Écrivez-le entre deux guillemets sur une ligne : "…"
    [brackets] Fermez-le : ["…", "…"] et [[rules]]
    [comma] Mettez une virgule entre deux valeurs, et fermez les crochets : ["…", "…"]
    [equals] Écrivez un champ comme nom = valeur
    [value] Écrivez après le = ce que vaut le champ
    [escape] Écrivez \\ pour le signe \ lui-même
    [key] Employez lettres, chiffres, - et _ pour les noms de champs
    [number] Écrivez des chiffres seuls : 90
    [break] Finissez les lignes comme le font les éditeurs de texte
   *[other] Corrigez cette ligne ; le manuel montre chaque forme
}
charter-fault-line = `{ $line }` n’est pas un seuil : { $how ->
    [short] il faut de qui sont les voix et combien
    [tail] après le nombre vient de quoi, et peut-être selon quel poids
    [base-missing] une part a besoin d’un tout
    [base] `{ $word }` n’est rien dont on prenne une part
    [equal] des chambres à égalité se comptent sur toutes, et contre une part
    [number] `{ $word }` n’est pas un nombre de 0 ou plus
   *[other] il est illisible
}
charter-fault-line-mend = Écrivez-le comme { $like }
charter-fault-seats-number = `{ $text }` n’est pas un nombre de sièges
charter-fault-seats-number-mend = Écrivez un nombre, "each_member" ou "unknown"
charter-fault-grantee = `{ $text }` ne nomme personne
charter-fault-grantee-mend = Écrivez anyone, member, partner, host, role:ROLE ou seat:BODY
charter-fault-veto = `{ $text }` n’est pas un veto
charter-fault-veto-mend = Écrivez any_member, seat:ID, constituency:ID ou chamber:ID
charter-fault-mode = `{ $text }` n’est pas une façon de décider
charter-fault-mode-mend = Employez consensus, silence, vote, support, standard, election, budget, appointment, rotation, criteria, self_organised, board_after_advice, consultation, committee, recommendation, working_group ou unknown
charter-fault-not-in-mode = `{ $field }` n’a pas de sens dans une règle de mode `{ $mode }`
charter-fault-not-in-mode-mend = Retirez-le
charter-fault-needs = `{ $what }` a besoin de `{ $field }`
charter-fault-needs-mend = Ajoutez `{ $field }`
charter-fault-places = personne n’est élu à 0 place
charter-fault-places-mend = Écrivez dans `{ $field }` combien sont élus : 1 ou plus
charter-fault-pass = { $how ->
    [empty] une liste vide dans `{ $field }` adopterait toute motion
   *[mixed] `{ $field }` mêle des seuils et des listes de seuils
}
charter-fault-pass-mend = { $how ->
    [empty] Retirez la liste vide
   *[mixed] Écrivez des seuils seuls, ou des listes seules
}
charter-fault-carve-out = { $how ->
    [threshold] une exception n’a pas de seuil à elle
   *[whom] une exception ne nomme personne
}
charter-fault-carve-out-mend = { $how ->
    [threshold] Écrivez `pass`, ou `support_min` avec `objections_max`
   *[whom] Écrivez dans `recused` pour la récusation de qui elle vaut
}
charter-fault-no-voter = `{ $id }` n’est ni collège, ni chambre, ni siège
charter-fault-no-voter-mend = { $there-are ->
    [0] Ajoutez des collèges
   *[other] Employez { $known }, ou l’id d’un siège
}
charter-fault-vote-after = dans une coalition fondée avec cette charte, personne ne vote pendant les { $n } premiers jours
charter-fault-vote-after-mend = Fondez-la sans `vote_after_days`, et adoptez-le une fois qu’il y a des membres : il n’en touche aucun

## Exceptions dans une règle
charter-studio-carve-outs = Exceptions
charter-studio-carve-outs-hint = Ce qui suffit quand exactement ceux-ci ne prennent pas part. Qui ne prend pas part ne compte jamais ; une exception met aussi un autre seuil à la place. Une ligne où personne n’est coché est laissée de côté.
charter-studio-carve-outs-recused = Qui ne prend pas part
charter-studio-carve-outs-pass = Ce qui suffit alors
charter-studio-carve-outs-support-min = Combien doivent soutenir alors
charter-studio-carve-outs-objections-max = Combien peuvent objecter alors

## Admission: criteria, vouching, delay before the vote
charter-criterion-by = Qui en juge :
charter-vouchers-min = { $n ->
    [one] Un membre doit se porter garant d'une organisation avant son admission.
   *[other] { $n } membres doivent se porter garants d'une organisation avant son admission.
}
charter-vote-after-days = { $n ->
    [one] Un nouveau membre vote sur ce qui s'ouvre au moins un jour après son admission.
   *[other] Un nouveau membre vote sur ce qui s'ouvre au moins { $n } jours après son admission.
}
charter-studio-part-criteria = Critères d'admission
charter-studio-criteria-words = Ce qui doit être rempli
charter-studio-criteria-by = Qui dit si le critère est rempli
charter-studio-about-vote-after-days = Jours entre l'admission et le premier vote
charter-studio-about-vote-after-days-hint = Vide : les membres votent aussitôt. Ceux qui sont déjà là ne sont pas touchés.
charter-studio-about-vouchers-min = Membres qui doivent se porter garants d'un nouveau
charter-fault-criterion-taken = `{ $id }` est une règle ou un pouvoir en même temps qu'un critère
charter-fault-criterion-taken-mend = Donnez à chacun son identifiant de clause
charter-fault-criterion-nobody = personne ne peut dire si le critère `{ $id }` est rempli
charter-fault-criterion-nobody-mend = Nommez qui le peut
charter-contents = Sur cette page
charter-bodies = Organes

## Conduct: who raises, hears and decides, what may follow, who hears an appeal
charter-conduct = Conduite et sanctions
charter-conduct-raised = { $who ->
    [member] Qui agit pour un membre peut ouvrir un dossier.
    [partner] Qui répond pour une organisation sur invitation peut ouvrir un dossier.
    [host] La machine peut ouvrir un dossier.
   *[anyone] Tout le monde peut ouvrir un dossier.
}
charter-conduct-raised-office = Peut ouvrir un dossier : { $who }.
charter-conduct-raised-seat = Qui tient un siège peut ouvrir un dossier : { $body }.
charter-conduct-answer = { $n ->
    [one] Le membre a { $n } jour pour répondre ; d'ici là rien n'est décidé sans sa réponse.
   *[other] Le membre a { $n } jours pour répondre ; d'ici là rien n'est décidé sans sa réponse.
}
charter-conduct-hearing = { $n ->
    [one] { $body } entend le membre, convoqué { $n } jour à l'avance ; rien n'est décidé sans audition.
   *[other] { $body } entend le membre, convoqué { $n } jours à l'avance ; rien n'est décidé sans audition.
}
charter-conduct-hears = { $body } entend le membre, si une audition est convoquée.
charter-conduct-decides = { $body } décide selon la règle { $rule } ; ni le membre ni celui qui a ouvert le dossier n'y prennent part.
charter-conduct-suspension = { $n ->
    [one] Il peut suspendre les votes du membre pendant { $n } jour au plus.
   *[other] Il peut suspendre les votes du membre pendant { $n } jours au plus.
}
charter-conduct-sanction = { $kind ->
    [warning] Il peut avertir le membre.
    [suspension] Il peut suspendre les votes du membre jusqu'à nouvelle décision.
   *[exclusion] Il peut exclure le membre.
}
charter-conduct-appeal = { $n ->
    [one] Le membre peut faire appel dans un délai de { $n } jour. Tant que { $body } ne confirme pas la sanction selon la règle { $rule }, elle ne vaut pas ; sans confirmation, elle tombe.
   *[other] Le membre peut faire appel dans un délai de { $n } jours. Tant que { $body } ne confirme pas la sanction selon la règle { $rule }, elle ne vaut pas ; sans confirmation, elle tombe.
}
charter-conduct-no-appeal = Il n'y a pas d'appel.
charter-sanction-warning = Un avertissement
charter-sanction-suspension = Suspension des votes
charter-sanction-exclusion = Exclusion
charter-studio-add-criteria = Ajouter un critère
charter-studio-part-conduct = { charter-conduct }
charter-studio-add-conduct = Dire comment un dossier est traité
charter-studio-conduct-words = Ce qui est un manquement
charter-studio-conduct-by = Qui peut ouvrir un dossier
charter-studio-conduct-hears = L'organe qui entend le membre
charter-studio-conduct-answer-days = Jours dont le membre dispose pour répondre
charter-studio-conduct-hearing-days = Jours avant une audition
charter-studio-conduct-hearing-days-hint = Si c'est écrit, rien n'est décidé sans audition.
charter-studio-conduct-rule = La règle selon laquelle il est décidé
charter-studio-conduct-sanctions = Ce qui peut suivre
charter-studio-conduct-suspension-days-max = La plus longue suspension, en jours
charter-studio-conduct-suspension-days-max-hint = Vide : jusqu'à ce qu'une autre décision la lève.
charter-studio-conduct-appeal-rule = La règle selon laquelle un appel est décidé
charter-studio-conduct-appeal-rule-hint = Une règle d'un autre organe.
charter-studio-conduct-appeal-days = Jours dont le membre dispose pour faire appel
charter-studio-fields-conduct = Ce qui est dit dans les dossiers de conduite
charter-fault-conduct-taken = `{ $id }` est une règle, un pouvoir ou un critère et aussi une clause de conduite
charter-fault-conduct-taken-mend = Donner à chacun son propre identifiant
charter-fault-conduct-nobody = nul ne peut ouvrir de dossier selon `{ $id }`
charter-fault-conduct-nobody-mend = Nommer qui le peut
charter-fault-conduct-no-answer = selon `{ $id }` le membre n'a pas le temps de répondre
charter-fault-conduct-no-answer-mend = Lui donner un jour ou plus
charter-fault-conduct-no-sanction = rien ne peut suivre d'un dossier selon `{ $id }`
charter-fault-conduct-no-sanction-mend = Nommer au moins l'un de warning, suspension, exclusion
charter-fault-conduct-no-appeal = nul n'entend d'appel contre une sanction selon `{ $id }`
charter-fault-conduct-no-appeal-mend = Nommer la règle d'un autre organe dans `appeal_rule`, et `appeal_days`
charter-fault-conduct-own-appeal = selon `{ $id }` l'organe qui a décidé décide aussi de l'appel
charter-fault-conduct-own-appeal-mend = Nommer une règle d'un autre organe dans `appeal_rule`
charter-fault-conduct-half-appeal = l'appel selon `{ $id }` a une règle sans jours, ou des jours sans règle
charter-fault-conduct-half-appeal-mend = Écrire `appeal_rule` et `appeal_days`
charter-fault-conduct-no-ballot = la règle `{ $rule }`, que `{ $id }` nomme, n'a pas d'organe ou ne décide ni par bulletins ni par objections
charter-fault-conduct-no-ballot-mend = Nommer une règle selon laquelle un organe décide
charter-fault-conduct-review = la règle `{ $rule }`, selon laquelle `{ $id }` est décidé, permet d'évoquer les décisions : un membre pourrait être exclu avant l'examen
charter-fault-conduct-review-mend = Nommer une règle sans `review_by` ; l'appel en tient lieu
## Budgets
charter-tally-budget-funded = { $number ->
    [one] Une proposition sur { $of } reçoit de l’argent : { $funded }.
   *[other] { $number } propositions sur { $of } reçoivent de l’argent : { $funded }.
}
charter-tally-budget-nothing = Aucun bulletin ne donne d’argent à une proposition : rien n’est attribué.
charter-tally-budget-tied = Le dépouillement ne peut pas choisir entre { $tied } : rien n’est attribué et l’on vote de nouveau.
charter-tally-budget-first = Le dépouillement ne peut pas choisir entre { $tied } : passe devant la proposition nommée la première.
charter-tally-budget-completed = Les parts de ceux qui la soutiennent ne suffisaient pas pour { $funded } : elle est payée sur le reste, d’abord le plus de voix pour le coût.
charter-tally-budget-reduced = Ensemble, les médianes dépassent la somme : toutes sont réduites dans la même proportion, arrondies à la plus petite unité inférieure de la monnaie.
charter-tally-budget-all = Tout est attribué.
charter-tally-budget-left = Le reste n’est pas attribué.
charter-rule-budget = { $sharing ->
    [equal_shares] Chaque bulletin marque des propositions et dispose d’une part égale de l’argent. Une proposition est payée par ceux qui l’ont marquée ; vient ensuite celle pour laquelle chacun paie le moins (méthode des parts égales).
    [votes_per_cost] Chaque bulletin marque des propositions. Est payée ensuite celle qui a le plus de voix pour son coût, tant qu’il reste de l’argent.
    [mean] Chaque bulletin répartit la somme et ne donne à aucune proposition plus que son coût. Une proposition reçoit la moyenne de ce que les bulletins lui donnent, arrondie à la plus petite unité inférieure de la monnaie.
   *[median] Chaque bulletin répartit la somme et ne donne à aucune proposition plus que son coût. Une proposition reçoit ce que plus de la moitié des bulletins lui donnent au moins (la médiane) ; si c’est trop ensemble, toutes sont réduites dans la même proportion.
}
charter-rule-completion = { $completion ->
    [votes_per_cost] Ce que les parts laissent va à d’autres propositions, d’abord le plus de voix pour le coût.
   *[none] Ce que les parts laissent n’est pas attribué.
}
charter-rule-budget-weight = Chaque bulletin compte selon le poids « { $weight } » de son siège.
charter-rule-budget-ties = { $ties ->
    [first_named] Si le dépouillement ne peut pas choisir, passe devant la proposition nommée la première.
   *[vote_again] Si le dépouillement ne peut pas choisir et que cela compte, rien n’est attribué et l’on vote de nouveau.
}
charter-studio-mode-budget = Budget
charter-studio-mode-budget-words = Répartir une somme entre des propositions.
charter-studio-rules-sharing = Comment l’argent est réparti
charter-studio-sharing-equal-shares = Par marques : parts égales pour chaque bulletin
charter-studio-sharing-votes-per-cost = Par marques : le plus de voix pour le coût
charter-studio-sharing-mean = Les bulletins répartissent la somme : la moyenne
charter-studio-sharing-median = Les bulletins répartissent la somme : la médiane
charter-studio-rules-completion = Ce que les parts égales laissent
charter-studio-rules-completion-hint = Pour les parts égales seulement.
charter-studio-completion-none = N’est pas attribué
charter-studio-completion-votes-per-cost = Va au plus de voix pour le coût
charter-studio-rules-weight = Poids selon lequel comptent les bulletins
charter-studio-rules-weight-hint = Le nom d'un poids que les sièges portent. Vide : chaque siège compte pareil.
charter-fault-budget-left = les parts égales seules laissent souvent de l’argent qui n’est attribué à personne
charter-fault-budget-left-mend = Écrivez `completion = "votes_per_cost"`, ou gardez-le si c’est voulu
charter-fault-budget-mean = un seul bulletin qui donne tout à une proposition déplace beaucoup une moyenne
charter-fault-budget-mean-mend = Écrivez `sharing = "median"`, ou gardez-le si c’est voulu

## A review that nobody decides
charter-rule-review-lapse = Si personne ne l’ouvre aux objections ou au vote dans les { $days } jours, l’évocation devient caduque et la décision tient.
charter-studio-rules-review-lapse-days = Après combien de jours une évocation que personne ne tranche devient caduque
charter-fault-review-lapse = une évocation serait caduque dès son dépôt
charter-fault-review-lapse-mend = Écrivez 1 ou plus, ou laissez vide

## Bringing a draft into force
charter-adopt-not-yet = Aucune décision sur laquelle vous pourriez agir ne le permet encore.
charter-adopt-by = Permis par la décision « { $decision } ».
charter-adopt-decision = La décision qui le permet
