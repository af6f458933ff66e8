## Who can decide: voting power under the charter, now and after a change

power-nav = Qui a son mot à dire
power-title = Qui a son mot à dire ?
power-lead = Un siège n’est pas encore un mot à dire. Ce que chaque collège peut adopter et empêcher, calculé à partir de la charte pour { $rules ->
    [one] { $rules } règle
   *[other] { $rules } règles
}.
power-empty = Aucune charte n’est en vigueur : rien à mesurer.
power-next = Voyez comment un changement déplacerait le pouvoir avant que quiconque le décide.
power-next-button = Essayer un changement
power-how = Comment c’est calculé
power-how-words = Chacun vote pour ou contre, les sièges vacants comptent comme occupés, et toutes les façons de voter comptent autant. Personne n’a écrit ces chiffres : ils découlent de la charte.
power-how-indices = Banzhaf : la part des basculements, c’est-à-dire des ensembles de voix gagnants qui perdent sans le siège. Shapley–Shubik : la part des ordres d’arrivée où le siège fait passer une motion. Empêcher et lancer : mesures de Coleman pour le siège le plus fort ; 100 % d’empêchement est un veto.
power-table = Pouvoir de vote par règle et collège
power-table-rule = Pouvoir de vote : { $rule }
power-col-rule = Règle
power-col-clause = Clause
power-col-constituency = Collège
power-col-members = Membres
power-col-seats = Sièges
power-col-seat-share = Part des sièges
power-col-banzhaf = Pouvoir (Banzhaf)
power-col-shapley = Shapley–Shubik
power-col-prevents = Empêcher
power-col-initiates = Lancer
power-col-seats-before = Sièges actuels
power-col-seats-after = Sièges ensuite
power-col-power-before = Pouvoir actuel
power-col-power-after = Pouvoir ensuite
power-col-can-before = Peut actuellement
power-col-can-after = Peut ensuite
power-rule-about = { $clause } · décide : { $body }
power-bar-seats = Part des sièges
power-bar-power = Part du pouvoir de vote (Banzhaf)
power-groups = Qui adopte et qui empêche ensemble
power-winning = Suffisent pour adopter, sans que nul soit de trop
power-winning-none = Aucun ensemble de collèges entiers n’adopte de motion.
power-blocking = Suffisent pour empêcher, sans que nul soit de trop
power-blocking-none = Aucun ensemble de collèges entiers n’empêche une motion.
power-to-act = De toutes les façons de voter, { $share } adoptent une motion.
power-try = Essayer un changement de cette règle
power-more = … et { $n } de plus
power-not-title = Règles sans pouvoir de vote
power-not-body = Non calculable : la charte ne nomme aucun organe qui décide ainsi.
power-not-seats = Non calculable : le nombre de sièges votants est inconnu, ou nul.
power-not-by-ballot = Ne se décide pas par vote : pas de pouvoir de vote à calculer.
power-not-fallback = Non calculable : la suite d’une objection maintenue n’est pas dite.
power-not-weight = Non calculable : un siège n’a pas le poids que la règle compte.
power-not-too-large = Non calculable en un temps raisonnable : trop de sièges différents pour tant de seuils.
power-settled-by = D’abord le consensus ; on mesure le vote qui suit une objection : { $rule }.
power-unanimous = Une seule objection l’arrête, d’où qu’elle vienne.
power-passes = { $n ->
    [one] adopte seul une motion.
   *[other] adoptent chacun seul une motion.
}
power-has-veto = { $n ->
    [one] un seul siège peut bloquer.
   *[other] un seul siège de chacun peut bloquer.
}
power-blocks = { $n ->
    [one] peut bloquer seul si ses sièges sont d’accord.
   *[other] peuvent chacun bloquer seul si leurs sièges sont d’accord.
}
power-blocks-not = { $n ->
    [one] ne peut pas bloquer seul.
   *[other] ne peuvent bloquer seuls, ni l’un ni l’autre.
}
power-dummy = { $n ->
    [one] ne compte jamais : aucune issue ne dépend de ses sièges.
   *[other] ne comptent jamais : aucune issue ne dépend de leurs sièges.
}
power-can-no-seat = aucun siège votant
power-can-both = adopter et bloquer seul
power-can-pass = adopter seul
power-can-block = bloquer seul
power-can-nothing = ne compte jamais
power-can-with-others = compter avec d’autres
power-what-if-title = Et si la charte était autre ?
power-what-if-lead = Changez des nombres et voyez qui pourrait alors décider. Rien n’est enregistré ; l’adresse de la page contient votre changement et peut être transmise.
power-what-if-shift = Qui pourrait alors décider
power-what-if-change = Votre changement
power-what-if-table = Sièges et pouvoir, avant et après le changement
power-what-if-gone = La charte regardée n’a plus cette règle.
power-what-if-rule = Règle
power-what-if-draft = Regarder un projet de charte
power-what-if-no-draft = La charte en vigueur
power-what-if-seats = Sièges : { $group }
power-what-if-weight = Poids de chaque siège de { $group } : { $weight }
power-what-if-chamber = { $constituency } est compté dans
power-what-if-threshold = Ce qui suffit
power-what-if-threshold-hint = Une condition par ligne, toutes doivent être remplies ; une ligne vide commence une autre voie. Par exemple : each_chamber >=2/3 of votes_cast
power-what-if-button = Voir le déplacement
power-what-if-back = Revenir à la charte telle qu’elle est
power-what-if-bad-seats = « { $text } » n’est pas un nombre de sièges : écrivez un entier de 0 à 300. Les sièges sont restés tels quels.
power-what-if-bad-weight = « { $text } » n’est pas un poids : écrivez un entier. Le poids est resté tel quel.
power-what-if-bad-threshold = Ce qui suffit est resté tel quel : { $text }
power-shift-blocks = { $n ->
    [one] pourrait désormais bloquer seul.
   *[other] pourraient désormais chacun bloquer seul.
}
power-shift-blocks-no-more = { $n ->
    [one] ne pourrait plus bloquer seul.
   *[other] ne pourraient plus bloquer seuls.
}
power-shift-passes = { $n ->
    [one] pourrait désormais adopter seul.
   *[other] pourraient désormais chacun adopter seul.
}
power-shift-passes-no-more = { $n ->
    [one] ne pourrait plus adopter seul.
   *[other] ne pourraient plus adopter seuls.
}
power-shift-dummy = { $n ->
    [one] ne compterait plus jamais.
   *[other] ne compteraient plus jamais.
}
power-shift-dummy-no-more = { $n ->
    [one] compterait, ce qui n’est pas le cas.
   *[other] compteraient, ce qui n’est pas le cas.
}
power-shift-none = Rien n’est encore changé : voici sièges et pouvoir tels quels.
power-shift-numbers = Personne ne gagne ni ne perd le pouvoir d’adopter ou de bloquer ; seuls les chiffres bougent.
power-as-rule = Les chiffres : { $rule }

## Qui a quelle part : membres, sièges, pouvoir, paroles, résultats

power-tab-shares = Parts
power-tab-rules = Règle par règle
power-tab-what-if = Essayer un changement
power-rules-title = Qui peut décider sous chaque règle ?
power-no-seats = La charte ne nomme aucun siège votant que l’on puisse compter : qui a son mot à dire n’est pas encore fixé.
power-gap-under = { $group } : { $members } des membres, mais { $seats } sièges sur { $all }.
power-gap-over = { $group } : { $members } des membres, avec { $seats } sur { $all }.
power-gap-none = Les parts des sièges sont celles des membres.
power-by-constituency = Par collège
power-by-region = Par région du monde
power-by-income = Par revenu du pays
power-constituency-none = Sans collège (responsables, invités)
power-region-none = Pays inconnu, ou siège vacant
power-income-none = Pays inconnu ou non classé, ou siège vacant
power-region-africa = Afrique
power-region-americas = Amériques
power-region-asia = Asie
power-region-europe = Europe
power-region-oceania = Océanie
power-income-low = Revenu faible
power-income-lower_middle = Revenu intermédiaire, tranche inférieure
power-income-upper_middle = Revenu intermédiaire, tranche supérieure
power-income-high = Revenu élevé
power-standing = Sièges et pouvoir selon : { $rule } ({ $body }).
power-have = Qui est là, et qui décide
power-have-table = Parts des membres, des sièges et du pouvoir de vote
power-do = Qui propose, parle et gagne
power-do-table = Parts de ce qui fut proposé, dit et voté
power-shares-table = Parts de chaque groupe
power-of-members = Membres ({ $n })
power-of-seats = Sièges ({ $n })
power-of-power = Pouvoir de vote (Banzhaf)
power-of-motions = Motions ({ $n })
power-of-statements = Commentaires ({ $n })
power-of-words = Mots ({ $n })
power-of-ballots = Bulletins ({ $n })
power-of-objections = Objections ({ $n })
power-of-dissents = Désaccords ({ $n })
power-of-attendance = Sièges aux réunions ({ $n })
power-of-agenda-items = Points à l’ordre du jour ({ $n })
power-col-seats-minus-members = Sièges moins membres (points)
power-col-with = A voté comme le résultat
power-col-lost = Décisions du côté perdant
power-under-five = moins de 5
power-silent = { $n ->
    [one] n’a encore rien proposé ni dit.
   *[other] n’ont encore rien proposé ni dit.
}
power-losing = { $n ->
    [one] a perdu plus de décisions qu’elle n’en a gagné.
   *[other] ont perdu plus de décisions qu’ils n’en ont gagné.
}
power-unseated = Concernés mais sans siège
power-unseated-words = Ils ont des membres ou des organisations sur la carte, mais ni siège votant ni bulletin.
power-unseated-none = Chaque collège a un siège votant, et chaque secteur présent sur la carte a un membre.
power-unseated-count = { $n ->
    [0] aucune organisation encore
    [one] 1 organisation
   *[other] { $n } organisations
}
power-unseated-link = Qui manque, et que faire
power-related = Parties liées parmi ceux qui siègent
power-related-words = Deux titulaires de sièges votants que lie la carte ou un intérêt déclaré : l’un peut parler pour l’autre.
power-related-none = Aucune n’est connue.
power-related-part-of = fait partie de
power-related-same-parent = dépend de la même organisation que
power-related-funds = finance
power-related-answers-to = rend compte à
power-related-interest = a déclaré un intérêt dans
power-today = Chaque instance peut-elle décider aujourd’hui ?
power-today-table = Quorum face aux sièges réellement occupés
power-today-body = Instance
power-today-can = Aujourd’hui
power-today-acting = Sièges avec quelqu’un pour agir
power-today-of = { $n } sur { $of }
power-today-spare = Peuvent manquer
power-today-yes = peut décider
power-today-nobody = personne pour agir
power-today-no-quorum = pas de quorum, même si tous venaient
power-today-not-enough = pas assez, même si tous acceptaient
power-today-words = On interroge le décompte de la charte : et si tous ceux pour qui quelqu’un agit acceptaient ? « Peuvent manquer » dit combien peuvent s’absenter, quels qu’ils soient, sans empêcher de décider.
power-today-none = Aucune instance à sièges votants ne décide par bulletins.
power-how-shares = Membres et sièges d’aujourd’hui ; motions, commentaires et bulletins de tout le registre, chacun pour le collège d’alors. Rien n’est deviné d’après les noms.
power-how-stood = Comme le résultat : parmi les votes ouverts pour ou contre, ceux du côté gagnant. Côté perdant : décisions où plus de ses voix ont perdu que gagné.
power-how-few = Quand il y en a moins de 5 en tout, le nombre remplace la part ; par région et revenu, « moins de 5 » remplace les petits nombres, car une part de peu dit peu.
power-dictates = { $n ->
    [one] un siège décide seul, quoi que fassent les autres.
   *[other] un siège de chacun décide seul, quoi que fassent les autres.
}
power-alike = Siège par siège
power-alike-table = Pouvoir de chaque siège : { $rule }
power-col-chamber = Chambre
power-col-each = Pouvoir de chacun
power-col-alone = Seul, il peut
power-alone-dictates = décider
power-alone-vetoes = tout arrêter
power-alone-swings = faire pencher avec d’autres
power-alone-nothing = ne jamais compter

## Légitimité : les indicateurs, et ce qui leur manque

power-tab-legitimacy = Légitimité
power-legitimacy-title = La coalition est-elle légitime, et par quoi ?
power-legitimacy-lead = { $n } indicateurs sur { $all } découlent du registre. Il n’y a pas de total : un bon résultat ne répare ni la manière de décider, ni qui a décidé.
power-legitimacy-how = Chaque valeur découle du seul registre et de la charte. Le seuil est un premier jugement, non une norme. Les valeurs par année portent sur les décisions de chaque année.
power-legitimacy-number = Numéro
power-legitimacy-dimension = Dimension
power-legitimacy-indicator = Indicateur
power-legitimacy-value = Valeur
power-legitimacy-unit = Unité
power-legitimacy-bar = Lu comme bon
power-legitimacy-by = Par collège
power-legitimacy-missing = Non calculable
power-legitimacy-unit-share = part
power-legitimacy-unit-index = de 0 à 1
power-legitimacy-unit-ratio = rapport
power-legitimacy-unit-days = jours
power-legitimacy-unit-count = nombre
power-legitimacy-unit-scale = de 1 à 5
power-legitimacy-input = Entrée : qui décide
power-legitimacy-throughput = Processus : comment on décide
power-legitimacy-output = Sortie : ce qui en résulte
power-legitimacy-belief = Croyance : ce que pensent les publics
power-legitimacy-power = Pouvoir : qui contrôle vraiment
power-legitimacy-L01 = Parité des voix
power-legitimacy-L02 = Part des voix des personnes concernées
power-legitimacy-L03 = Rapport des voix Sud–Nord
power-legitimacy-L04 = Recoupement bailleurs et voix
power-legitimacy-L05 = Délégués choisis par leur collège
power-legitimacy-L06 = Participation
power-legitimacy-L07 = Écart de participation
power-legitimacy-L08 = Équilibre de la parole
power-legitimacy-L09 = Diversité d’origine de l’ordre du jour
power-legitimacy-L10 = Portée linguistique
power-legitimacy-L11 = Délai des documents
power-legitimacy-L12 = Couverture du soutien
power-legitimacy-L13 = Respect des règles
power-legitimacy-L14 = Désaccord consigné
power-legitimacy-L15 = Désaccord ayant reçu réponse
power-legitimacy-L16 = Durée de la décision
power-legitimacy-L17 = Récusation en cas de conflit
power-legitimacy-L18 = Indice d’ouverture
power-legitimacy-L19 = Délai des comptes rendus
power-legitimacy-L20 = Traitement des plaintes
power-legitimacy-L21 = Instances qui délibèrent
power-legitimacy-L22 = Cibles complètes
power-legitimacy-L23 = Engagements tenus
power-legitimacy-L24 = Réalisation pondérée par l’ambition
power-legitimacy-L25 = Résultats confirmés par des tiers
power-legitimacy-L26 = Changements consignés
power-legitimacy-L27 = Répartition du bénéfice
power-legitimacy-L28 = Enquête de confiance
power-legitimacy-L29 = Écart de confiance
power-legitimacy-L30 = Départs et voix
power-legitimacy-L31 = Reconnaissance extérieure
power-legitimacy-L32 = Part du premier payeur
power-legitimacy-L33 = Concentration du veto
power-legitimacy-L34 = Test du noyau informel
power-legitimacy-L35 = Centralité du secrétariat
power-legitimacy-L36 = Test du filtre d’entrée
power-legitimacy-L37 = Contrôle de l’hôte
power-legitimacy-L38 = Diversité des porte-parole
power-legitimacy-L39 = Équilibre des présences
power-legitimacy-L40 = Durée de vacance
power-legitimacy-L41 = Portée face aux résultats
power-legitimacy-L01-how = 1 moins le plus grand écart entre la part des sièges votants d’un collège et une part égale.
power-legitimacy-L02-how = Sièges votants des collèges de personnes concernées, de la base ou de peuples autochtones, sur tous les sièges votants.
power-legitimacy-L06-how = Sièges ayant voté sur ceux qui le pouvaient, au dernier vote.
power-legitimacy-L07-how = La plus forte participation d’un collège moins la plus faible, au dernier vote ; procurations comprises.
power-legitimacy-L08-how = 1 moins le coefficient de Gini des minutes de parole des collèges aux réunions d’une année ; faute de minutes consignées, des mots des commentaires.
power-legitimacy-L09-how = 1 moins la somme des carrés des parts des collèges dans les points à l’ordre du jour (Herfindahl) ; dans les motions faute d’ordre du jour.
power-legitimacy-L11-how = Médiane des jours entre le dernier document d’une réunion et son début ; si aucune réunion n’a eu de documents, entre le dépôt et l’ouverture de l’appel ou du vote.
power-legitimacy-L13-how = Décisions ayant eu leur quorum, sur toutes ; la majorité est toujours comptée par la règle elle-même.
power-legitimacy-L14-how = Décisions contestées avec une raison lisible de ceux qui étaient contre, sur toutes celles contestées.
power-legitimacy-L15-how = Objections formelles ayant reçu réponse en 90 jours, sur toutes.
power-legitimacy-L16-how = Médiane des jours du dépôt à la décision.
power-legitimacy-L17-how = Sièges touchés par un intérêt déclaré et n’ayant pas voté, sur tous ceux-là.
power-legitimacy-L18-how = De 12 choses : membres, instances, règles, documents, procès-verbaux, votes, déclarations d’issue et données pour autant qu’ils sont ouverts ici ; argent, contrats, évaluations et plaintes ne le sont pas.
power-legitimacy-L19-how = Médiane des jours entre une réunion et son procès-verbal.
power-legitimacy-L21-how = Instances ayant une règle qui se sont réunies, ont voté ou décidé en six mois, sur toutes celles-là.
power-legitimacy-L30-how = Membres partis en 24 mois en disant pourquoi.
power-legitimacy-L33-how = Sièges pouvant chacun tout arrêter seul, sous la règle qui en a le plus.
power-legitimacy-L34-how = Décisions contestées où aucun des cinq qui gagnent le plus n’a perdu.
power-legitimacy-L39-how = Sièges occupés venus aux réunions d’une année, dans le collège le moins présent ; à ses votes faute de réunion.
power-legitimacy-L40-how = Le plus grand nombre de jours de vacance d’un siège ; jamais occupé, il est vacant depuis la fondation.
power-legitimacy-not-nothing-yet = rien de tel n’est encore arrivé.
power-legitimacy-not-too-few = moins de cinq décisions contestées.
power-legitimacy-not-income = qui paie combien n’est pas consigné.
power-legitimacy-not-problem = aucune liste de besoins de la carte ne dit comment le problème se répartit entre pays.
power-legitimacy-not-selection = la charte ne dit pas comment les collèges choisissent leurs représentants.
power-legitimacy-not-languages = les langues des documents et des membres ne sont pas consignées.
power-legitimacy-not-support = les demandes de voyage, de garde et de traduction ne sont pas consignées.
power-legitimacy-not-complaints = aucun cas de conduite n’a été ouvert, ou aucun depuis assez longtemps.
power-legitimacy-not-results = objectifs, ambitions et résultats ne sont pas consignés.
power-legitimacy-not-survey = personne n’a été interrogé.
power-legitimacy-not-recognition = ce que disent États et organisations dans leurs décisions n’est pas consigné.
power-legitimacy-not-contacts = les contacts passant par le secrétariat ne sont pas consignés.
power-legitimacy-not-statements = personne n’a reçu de mandat de parole, et les déclarations publiques ne sont pas consignées.

## Et si : fusionner des collèges, en ajouter un

power-what-if-new = Le nouveau collège
power-what-if-add = Sièges pour un nouveau collège
power-what-if-merges = Fusionner des collèges
power-what-if-merge = Fusionner { $constituency } avec
power-what-if-merge-none = aucun

## A draft of the charter beside the charter in force

power-draft-title = Ce que ce projet changerait à qui peut décider
power-draft-lead = Changées : { $changed } règles sur { $rules }.
power-draft-next = Changez sièges ou seuils du projet et voyez encore le pouvoir se déplacer, avant toute décision.
power-draft-now = En vigueur
power-draft-then = Selon le projet
power-draft-new = Nouvelle
power-draft-changed = Le pouvoir se déplace
power-draft-no-rule = Il n’y a pas de telle règle.
power-draft-votes = Essayer cette règle sur des voix
power-draft-same = Comme avant

## Valeurs avec leur unité
power-legitimacy-unit-points = points
power-legitimacy-in-index = { $value } sur 1
power-legitimacy-in-ratio = { $value } pour 1
power-legitimacy-in-scale = { $value } sur 5
power-legitimacy-in-points = { $value } points
power-legitimacy-in-days = { $value } jours
power-legitimacy-L30-count = { $n ->
    [one] { $n } membre
   *[other] { $n } membres
}
power-legitimacy-L33-count = { $n ->
    [one] { $n } siège
   *[other] { $n } sièges
}
power-legitimacy-L37-count = { $n } pouvoirs sur 6
power-legitimacy-more = En savoir plus
power-legitimacy-L03-how = Part des sièges votants tenus depuis des pays à revenu faible ou moyen inférieur, rapportée à la part des personnes dans le besoin qui y vivent selon les listes de besoins de la carte. Les sièges d’organisations sans pays sont laissés de côté.
power-legitimacy-L28-how = Moyenne de processus équitable, bons résultats et intérêts pris en compte dans la dernière enquête annuelle, dans le collège où elle est la plus basse ; celle de tous si aucun n’est montré.
power-legitimacy-L29-how = La moyenne la plus haute d’un collège moins la plus basse, dans la dernière enquête annuelle.
power-legitimacy-L36-how = Organisations admises, sur toutes celles pour lesquelles un critère a reçu réponse ou un membre s’est porté garant.
power-legitimacy-L37-how = Sur six pouvoirs (nommer, mettre fin à un mandat, décider des dépenses, signer, dire qui parle, mettre fin à la charte), ceux que, selon la charte, le secrétariat ou la machine détient seul, sans décision.
power-legitimacy-L38-how = Mandats de parole tenus par des personnes des deux collèges qui en ont le plus, sur tous ; les déclarations elles-mêmes ne sont pas consignées.
power-legitimacy-not-few-answered = trop peu d’organisations ou de collèges ont répondu à l’enquête.
power-legitimacy-beside = Ce que l’on croit à côté de ce qui se fait
power-legitimacy-beside-words = De bons résultats accroissent la légitimité, et en ont d’abord besoin. Les deux sont donc côte à côte pour chaque année, et jamais additionnés.
power-legitimacy-beside-year = Année
power-legitimacy-beside-inside = Ce que croient les membres
power-legitimacy-beside-outside = Ce que croient les autres
power-legitimacy-beside-results = « Les résultats sont bons »
power-legitimacy-beside-days = Du dépôt à la décision
power-legitimacy-beside-quorate = Décisions avec quorum
power-legitimacy-beside-none = On n’a encore demandé à personne ce qu’il croit.
power-legitimacy-beside-survey = L’enquête annuelle

## Ce que l’hôte peut faire seul
power-tab-host = L’hôte
power-host-title = Que peut faire l’hôte seul ?
power-host-lead = { $n } pouvoirs sur 6 sont aux mains de l’hôte seul. Sur { $kinds } genres d’actes, { $acts } reviennent au secrétariat ou à la machine seuls, sans décision.
power-host-six = Six pouvoirs sur une coalition
power-host-power = Pouvoir
power-host-alone = Détenu par l’hôte seul
power-host-yes = Seul
power-host-no = Pas seul
power-host-who = Qui le détient
power-host-clause = Clauses
power-host-decided = { $who }, après une décision selon { $rules }
power-host-nobody = Personne
power-host-hire = Nommer aux fonctions
power-host-fire = Mettre fin à leur mandat
power-host-spend = Décider des dépenses
power-host-sign = Apposer son nom sous ce qui a été décidé
power-host-speak = Dire qui parle pour la coalition
power-host-close = Mettre fin à la charte, et avec elle à la coalition telle qu’elle est
power-host-acts = Actes que personne d’autre ne peut faire
power-host-acts-none = Il n’y en a aucun.
power-host-act = Ce qui est fait
power-host-by = Par qui
power-host-kind = Genre d’acte
power-host-machine = La machine, à l’échéance d’un délai
power-host-secretariat = Le secrétariat
power-host-how = Lu dans la table des pouvoirs de la charte. Seul veut dire : la table ne nomme que le secrétariat et la machine, et ne demande aucune décision. Les dépenses sont décidées là où une règle de la charte vaut pour les budgets ou pour toute matière.
power-legitimacy-beside-kept = Tâches faites à temps
power-legitimacy-L20-how = Cas de conduite décidés ou terminés en 180 jours, sur tous sauf ceux qui peuvent encore l’être.
power-legitimacy-L23-how = Tâches issues de décisions, rapportées avant leur jour et acceptées, sur toutes celles dont le jour est passé ; celles qui ont été déclinées sont laissées de côté.
