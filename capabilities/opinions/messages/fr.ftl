opinions-nav = Opinions
opinions-title = Que pensent les gens ?
opinions-finding = { $n ->
    [0] Pas encore de conversation.
    [one] { $n } conversation, { $open } ouverte.
   *[other] { $n } conversations, dont { $open } ouvertes.
}
opinions-table = Toutes les conversations
opinions-empty = Il n’y a pas encore de conversation. Ouvrez-en une pour savoir où en sont les gens avant que quelqu’un n’écrive une proposition.
opinions-empty-meaning = Dans une conversation, beaucoup de gens répondent à de courts énoncés : d’accord, pas d’accord ou passer. On voit ensuite ce qu’ils partagent et où ils diffèrent.
opinions-empty-example = « Les observateurs doivent être payés. » 91 % sont d’accord, dans les deux groupes.
opinions-next-answer = Une conversation est ouverte : { $question }
opinions-next-answer-button = Répondre aux énoncés
opinions-next-sign-in = Les membres répondent ici une fois connectés.
opinions-next-sign-in-button = Se connecter pour répondre
opinions-next-judge = { $n ->
    [one] { $n } énoncé vous attend avant que quelqu’un puisse y répondre.
   *[other] { $n } énoncés vous attendent avant que quelqu’un puisse y répondre.
}
opinions-not-you = La charte ne vous permet pas de faire cela ici.
opinions-who-may = Qui le peut
opinions-untitled = Conversation { $n }
opinions-erased = (texte qui n’est plus public)
opinions-somebody = nom non public
opinions-no-constituency = Sans collège

## How it stands
opinions-status-open = Ouverte
opinions-status-counting = En cours de comptage
opinions-status-closed = Close
opinions-elsewhere = Tenue ailleurs
opinions-until = jusqu’au { $until }
opinions-standing-waiting = En attente
opinions-standing-accepted = Accepté
opinions-standing-rejected = Retiré
opinions-publishing-counts = Décomptes seulement
opinions-publishing-counts-hint = L’hôte compte à la fin et détruit les réponses individuelles. Les petits nombres sont omis.
opinions-publishing-rows = Réponses sans noms
opinions-publishing-rows-hint = À partir de 50 personnes, les réponses de chacun sont publiées sans nom, pour que tout le monde puisse recalculer les groupes. Qui connaît quelques réponses d’une personne peut trouver les autres.

## Columns
opinions-col-question = Question
opinions-col-status = État
opinions-col-people = Personnes
opinions-col-statements = Énoncés
opinions-col-statement = Énoncé
opinions-col-until = Jusqu’au
opinions-col-answers = Réponses
opinions-col-n = N°
opinions-col-who = Qui
opinions-col-seen = Ont répondu
opinions-col-by = Par
opinions-col-reason = Motif

## Opening one and bringing one in
opinions-open = Ouvrir une conversation
opinions-new-title = Que voulez-vous savoir ?
opinions-new-lead = Posez une seule question ouverte. Ajoutez ensuite vous-même quelques énoncés, de bords différents, pour qu’il y ait à quoi répondre.
opinions-field-question = Question
opinions-field-question-hint = Par exemple : comment payer les observations ?
opinions-field-background = Ce qu’il faut savoir avant
opinions-field-background-hint = Quelques phrases que tout le monde comprend.
opinions-field-until = Réponses acceptées jusqu’au
opinions-field-until-hint = Elle se clôt d’elle-même à la fin de ce jour (UTC) et ne peut pas être close plus tôt.
opinions-field-publishing = Ce qui est publié à la fin
opinions-field-moderated = Examiner chaque énoncé avant qu’on puisse y répondre
opinions-field-moderated-hint = Tout le monde voit ce qui a été accepté, ce qui ne l’a pas été, par qui et pourquoi.
opinions-import = Importer une conversation de Pol.is
opinions-import-lead = Choisissez les fichiers de son export. Elle devient une conversation close avec sa source, et tout est recalculé à partir de ses votes.
opinions-file-comments-hint = Les énoncés.
opinions-file-votes-hint = Chaque vote. Laissez vide si l’export n’en a pas.
opinions-file-participants-votes-hint = Le dernier vote de chaque personne ; sert quand il n’y a pas de votes.csv.
opinions-file-summary-hint = De quoi il s’agissait. Peut manquer.
opinions-field-source = D’où elle vient
opinions-field-source-hint = Qui l’a tenue, et qui vous a donné les fichiers.

## Taking part
opinions-tab-conversation = Conversation
opinions-tab-statements = Énoncés
opinions-tab-report = Rapport
opinions-lead-open = { $statements ->
    [0] On ne peut encore répondre à aucun énoncé.
    [one] { $statements } énoncé auquel répondre.
   *[other] { $statements } énoncés auxquels répondre.
} { $people ->
    [0] Personne n’a encore répondu.
    [one] { $people } personne a répondu.
   *[other] { $people } personnes ont répondu.
}
opinions-until-closed = Personne ne voit de résultats avant la clôture : d’un résultat qui change, on pourrait déduire qui a répondu quoi.
opinions-answer-title = Votre réponse
opinions-progress = { $n } réponses sur { $of }
opinions-answer-done = Vous avez répondu à tous les énoncés. Merci. Vous pouvez changer vos réponses jusqu’à la clôture.
opinions-answer-agree = D’accord
opinions-answer-disagree = Pas d’accord
opinions-answer-pass = Passer
opinions-you-said = Vous avez répondu : { $answer }. Une nouvelle réponse prend sa place.
opinions-secret-counts = Que vous participez est public. Ce que vous répondez, l’hôte seul le sait jusqu’au comptage ; puis c’est détruit.
opinions-secret-rows = Que vous participez est public. Vos réponses sont publiées sans votre nom à la fin, si 50 personnes ou plus participent. Qui en connaît quelques-unes peut trouver les autres.
opinions-own = Vos réponses ({ $n })
opinions-change = Changer
opinions-state-title = Il manque quelque chose ?
opinions-state = Ajouter l’énoncé
opinions-field-words = Votre énoncé
opinions-field-words-hint = Une seule idée avec laquelle on peut être d’accord ou non, { $max } caractères au plus. Il est public, avec votre nom.
opinions-moderated = Un modérateur l’examine avant que les autres puissent y répondre.
opinions-background = Ce qu’il faut savoir
opinions-source = Source : { $source }
opinions-turnout = Qui participe
opinions-what-is-seen = Qui voit quoi
opinions-seen-counts = Qui participe est public. Les réponses ne le sont pas : à la fin, des décomptes sont publiés, et ceux d’un collège seulement si cinq personnes ou plus ont répondu.
opinions-seen-rows = Qui participe est public. À partir de 50 personnes, les réponses de chacun sont publiées sans nom ni collège ; en dessous, seulement des décomptes.
opinions-seen-limits = Ce qu’on ne peut pas promettre : si tout le monde répond de même, la réponse de chacun est connue ; et l’hôte pourrait regarder tant qu’elle est ouverte.

## Results
opinions-lead-closed = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
} · { $statements ->
    [one] { $statements } énoncé
   *[other] { $statements } énoncés
} · { $groups ->
    [0] pas de groupes recherchés
   *[other] { $groups } groupes
}. { $shared ->
    [0] Rien n’est clairement partagé.
    [one] { $shared } énoncé est partagé.
   *[other] { $shared } énoncés sont partagés.
}
opinions-bridging = Ce que tous les groupes partagent
opinions-agree = La plupart sont d’accord
opinions-disagree = La plupart ne sont pas d’accord
opinions-differ = Où les groupes diffèrent
opinions-divisive = Ce qui divise le plus
opinions-unsure = Incertitude
opinions-unseen = Vu par trop peu de gens
opinions-groups = Qui pense de même ?
opinions-no-groups = On n’a pas cherché de groupes : moins de { $min } personnes ont assez répondu. Des groupes de peu de gens diraient plus que les réponses, et montreraient qui pense quoi.
opinions-group = Groupe { $letter } : { $n } personnes
opinions-group-name = Groupe { $letter }
opinions-group-agrees = { $share } du groupe sont d’accord
opinions-group-disagrees = { $share } du groupe ne sont pas d’accord
opinions-everybody = Tout le monde
opinions-by-constituency = Qui est d’accord, par collège
opinions-by-meaning = La part d’accord parmi ceux qui ont répondu. Si moins de { $n } ont répondu, rien n’est montré, ni ce dont on pourrait le déduire.
opinions-under = moins de { $n }
opinions-all = Tous les énoncés
opinions-all-figures = Tous les chiffres
opinions-polis-files = Fichiers comme Pol.is (ZIP)
opinions-picture = Part d’accord, en dixièmes
opinions-picture-open = Image de qui est d’accord
opinions-picture-finding = Plus les marques d’un énoncé sont écartées, plus il divise.
opinions-number = N° { $n }
opinions-propose = En faire une proposition
opinions-proposal-text = D’une conversation : « { $words } » { $agree } des { $seen } personnes qui ont répondu sont d’accord.
opinions-report-none = Il y a un rapport une fois la conversation close.
opinions-method = Comment c’est calculé
opinions-method-figures = { $answers } réponses de { $people } personnes à { $statements } énoncés.
opinions-method-words = Les gens sont placés d’après leurs réponses (composantes principales) et réunis en groupes (k-moyennes), comme le fait Pol.is. Un énoncé caractérise un groupe quand celui-ci y répond autrement que les autres ; tous les groupes le partagent quand plus de la moitié de chacun est d’accord.
opinions-method-entry = Inscrit au registre, entrée { $entry }.

## Statements
opinions-statements-title = Énoncés : { $question }
opinions-statements-lead = On peut répondre à { $accepted }, { $waiting } attendent, { $rejected } ont été retirés. Rien ne disparaît : ce qui a été retiré reste ici, avec qui l’a fait et pourquoi.
opinions-statements-empty = Il n’y a pas encore d’énoncé.
opinions-field-reason = Motif
opinions-field-reason-hint = Tout le monde le lit. Il est demandé quand un énoncé est retiré.
opinions-judge-accept = L’accepter
opinions-judge-reject = Le retirer
opinions-judge-again = L’examiner à nouveau

## What is said after something was done
opinions-said-opened = La conversation est ouverte. Ajoutez des énoncés pour qu’il y ait à quoi répondre.
opinions-said-answered = Votre réponse a été enregistrée.
opinions-said-stated = Votre énoncé a été ajouté.
opinions-said-judged = C’est enregistré, avec votre motif.
opinions-said-imported = La conversation a été importée ; on la compte.
opinions-todo-answer = { $n ->
    [one] { $n } énoncé auquel répondre : { $question }
   *[other] { $n } énoncés auxquels répondre : { $question }
}
opinions-todo-answer-button = Répondre aux énoncés
opinions-todo-judge = { $n ->
    [one] { $n } énoncé à examiner : { $question }
   *[other] { $n } énoncés à examiner : { $question }
}
opinions-todo-judge-button = Examiner les énoncés

## Refusals
opinions-refused-none = Cette conversation n’existe pas.
opinions-refused-id-used = Il y a déjà une conversation de cet identifiant.
opinions-refused-past = Ce jour est passé : choisissez-en un plus tard.
opinions-refused-closed = La conversation { $n } est close : on ne peut plus rien ajouter ni répondre.
opinions-refused-early = Rien n’est compté avant { $until }.
opinions-refused-nothing = Il n’y a pas encore d’énoncé auquel répondre.
opinions-refused-no-statement = On ne peut pas répondre à l’énoncé { $n } : il n’existe pas, attend un modérateur ou a été retiré.
opinions-refused-words = Il manque du texte.
opinions-refused-long = L’énoncé a { $n } caractères ; { $max } au plus. Dites une seule idée.
opinions-refused-counts = Ces décomptes ne découlent pas de ce qui est enregistré.
opinions-refused-rows = Ces lignes de réponses ne vont pas avec la conversation.
opinions-refused-many = Elle a plus de { $max } énoncés : laissez-en de côté.
opinions-refused-nobody = Personne n’a répondu dans ces fichiers.
opinions-wrong-answer = Choisissez d’accord, pas d’accord ou passer.
opinions-wrong-day = Choisissez un jour.
opinions-wrong-words = Écrivez quelques mots.
opinions-file-missing = { $file } manque ou est vide : exportez-le à nouveau et choisissez-le ici.
opinions-file-no-column = { $file }, ligne 1 : il n’y a pas de colonne { $column }. Prenez le fichier tel que Pol.is l’exporte.
opinions-file-not-csv = { $file }, ligne { $line } : { $value }
opinions-file-not-a-number = { $file }, ligne { $line }, colonne { $column } : « { $value } » n’est pas un nombre entier.
opinions-file-no-answer = { $file }, ligne { $line }, colonne { $column } : « { $value } » n’est ni 1, ni 0, ni -1.
opinions-file-no-statement = { $file }, ligne { $line }, colonne { $column } : « { $value } » n’est pas un énoncé de comments.csv. Prenez les deux fichiers du même export.

## Kinds of acts
act-opinions-conversation-opened = Une conversation s’ouvre jusqu’à un jour donné.
act-opinions-statement-added = Quelqu’un ajoute un énoncé.
act-opinions-statement-judged = Un modérateur accepte un énoncé ou le retire.
act-opinions-answered = Quelqu’un répond à un énoncé ; comment, l’hôte seul le sait.
act-opinions-rows-published = Des réponses sont publiées sans noms.
act-opinions-counts-published = Des décomptes de réponses sont publiés.
act-opinions-conversation-closed = Une conversation se clôt, et les réponses individuelles sont oubliées.
act-opinions-conversation-imported = Une conversation tenue ailleurs est importée.
act-opinions-statement-imported = Un énoncé d’une conversation tenue ailleurs est importé.
act-opinions-rows-imported = Des réponses données ailleurs sont importées.

## L’enquête annuelle de confiance
opinions-survey-title = Les intéressés font-ils confiance à la coalition ?
opinions-survey-trust = Nous avons confiance dans cette coalition.
opinions-survey-fair = Les décisions y sont prises de façon équitable.
opinions-survey-results = Les résultats de la coalition sont bons.
opinions-survey-interests = Nos intérêts comptent quand on décide.
opinions-survey-stay = Sachant ce que nous savons aujourd’hui, nous adhérerions de nouveau.
opinions-survey-score-1 = 1 – pas du tout
opinions-survey-score-2 = 2 – plutôt non
opinions-survey-score-3 = 3 – en partie
opinions-survey-score-4 = 4 – plutôt oui
opinions-survey-score-5 = 5 – tout à fait
opinions-survey-score-none = Ne peut pas dire
opinions-survey-meaning = Une fois par an, chaque organisation membre, et chaque organisation ayant un lien personnel, répond à cinq courts énoncés, de 1 à 5. Ensuite, chacun voit les moyennes par collège et leur évolution au fil des ans.
opinions-survey-example = « Nos intérêts comptent quand on décide. » Communautés 2,8, Donateurs 4,1 sur 5.
opinions-survey-lead-asked = { $name } est interrogée : cinq énoncés pour { $year }, environ une minute.
opinions-survey-lead-none = Personne n’a encore été interrogé.
opinions-survey-lead-lowest = { $year } : { $all } sur 5 pour processus équitable, bons résultats et intérêts pris en compte. Le plus bas : { $name }, { $low }.
opinions-survey-lead-all = { $year } : { $all } sur 5 pour processus équitable, bons résultats et intérêts pris en compte.
opinions-survey-lead-few = { $year } : moins de { $n } organisations ont répondu, donc rien n’est montré.
opinions-survey-next-open = La légitimité est ce que croient les intéressés. Interrogez-les une fois par an.
opinions-survey-open = Ouvrir l’enquête
opinions-survey-open-title = Enquête de { $year }
opinions-survey-held = L’enquête de { $year } a eu lieu. La suivante peut être ouverte l’an prochain.
opinions-survey-of = Enquête de { $year }
opinions-survey-answered = { $name } a répondu
opinions-survey-again = Répondre de nouveau
opinions-survey-answer-button = Répondre à l’enquête
opinions-survey-secret = Que votre organisation réponde est public. Ce qu’elle répond, seul l’hébergeur le sait jusqu’à l’addition ; puis c’est détruit. Une nouvelle réponse remplace la précédente.
opinions-survey-turnout = Qui a répondu
opinions-survey-nobody = Personne encore.
opinions-survey-seen = Quelles organisations répondent est public. Les réponses ne le sont pas : à la fin, des moyennes sont publiées, et celles d’un collège seulement si { $n } organisations ou plus ont répondu.
opinions-survey-outside = Non membres
opinions-survey-year = Année
opinions-survey-mean = Moyenne (1 à 5)
opinions-survey-organisations = Organisations
opinions-survey-table = Enquête de confiance : toutes les moyennes
opinions-survey-figures = Moyennes, de 1 à 5. { $n ->
    [one] { $n } organisation a répondu.
   *[other] { $n } organisations ont répondu.
} Inscrit à l’entrée { $entry }.
opinions-survey-trend = Processus équitable, bons résultats, intérêts pris en compte : moyenne de 1 à 5 par an
opinions-survey-moved = De { $from } à { $to } en { $year }.
opinions-survey-method = Chaque organisation compte une fois. Chaque moyenne est celle des organisations qui ont donné une note ; ce que moins de { $n } ont donné est omis, avec assez d’autres chiffres pour qu’on ne puisse le déduire. La moyenne des trois questions (processus, résultats, intérêts) est l’indicateur L28.
opinions-survey-source = Tallberg et Zürn, The legitimacy and legitimation of international organizations: introduction and framework, 2019 (confiance, processus, résultats, intérêts) ; Hirschman, Exit, Voice, and Loyalty, 1970 (resterait-on).
opinions-said-survey-opened = L’enquête est ouverte. Elle se ferme d’elle-même.
opinions-said-survey-answered = Votre réponse a été inscrite.
opinions-todo-survey = L’enquête de confiance de { $year } attend votre organisation.
opinions-refused-survey-id-used = Il y a déjà une enquête avec cet identifiant.
opinions-refused-survey-year = L’enquête de { $year } a eu lieu, ou une enquête est encore ouverte : il y en a une par an, pour que personne n’interroge jusqu’à ce que la réponse plaise.
opinions-refused-survey-closed = L’enquête de { $year } est fermée : on ne peut plus répondre.
opinions-refused-survey-days = Une enquête est ouverte de { $least } à { $most } jours.
opinions-refused-no-organisation = On répond à l’enquête pour une organisation, et vous n’agissez pour aucune qui soit interrogée.
opinions-refused-no-survey = Cette enquête n’existe pas.
opinions-wrong-survey-answer = Choisissez un nombre de 1 à 5, ou que vous ne pouvez pas dire.
opinions-wrong-survey-nothing = Répondez à au moins un énoncé.
act-opinions-survey-opened = L’enquête de confiance d’une année est ouverte jusqu’à un jour.
act-opinions-survey-answered = Une organisation répond à l’enquête de confiance ; comment, seul l’hébergeur le sait.
act-opinions-survey-closed = Une enquête de confiance se ferme avec ses moyennes, et les réponses sont oubliées.
opinions-survey-short-trust = Confiance
opinions-survey-short-fair = Processus équitable
opinions-survey-short-results = Bons résultats
opinions-survey-short-interests = Intérêts pris en compte
opinions-survey-short-stay = Adhérerait de nouveau
opinions-survey-asked = Ce qui a été demandé
