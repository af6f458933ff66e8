# Les sections de la navigation.
frame-section-home = Accueil
frame-section-landscape = Paysage
frame-section-decisions = Décisions
frame-section-progress = Progrès
frame-section-money = Argent
frame-section-handbook = Guide
frame-hubs = Les hubs de ce serveur
frame-hubs-none = Il n’y a pas encore de hub ici. Créez-en un en ligne de commande :
frame-by-host = l’hôte, de lui-même
frame-by-hidden = une personne en danger, non nommée

# La première page.
frame-count-organisations = { $n ->
    [one] { $n } organisation
   *[other] { $n } organisations
}
frame-count-members = { $n ->
    [one] { $n } membre
   *[other] { $n } membres
}
frame-count-decisions = { $n ->
    [one] { $n } décision prise
   *[other] { $n } décisions prises
}
frame-home-voting = Vote en cours :
frame-home-voted = { $voted } sièges sur { $of } ont voté.
frame-home-voted-short = { $voted } sur { $of } ont voté
frame-home-short = { $name } est sous le quorum.
frame-home-closes-in = Il se ferme { $when }.
frame-home-closed = Fermé le { $day }
frame-home-closes = Se ferme le { $day }
frame-home-figures = { $agree } pour, { $disagree } contre, { $abstain } abstentions
frame-home-dissents = { $n ->
    [one] { $n } désaccord au registre
   *[other] { $n } désaccords au registre
}
frame-home-until = jusqu’au { $day }
frame-home-decided = La décision la plus récente : { $title } – { $state }
frame-home-read = La lire
frame-home-decisions = Dernières décisions
frame-home-no-decisions = Rien n’a encore été proposé.
frame-home-all-decisions = Toutes les décisions
frame-home-charge = Qui est responsable ?
frame-home-seats = { $n ->
    [one] { $n } siège
   *[other] { $n } sièges
}
frame-home-empty = { $n ->
    [one] ({ $n } vacant)
   *[other] ({ $n } vacants)
}
frame-home-unknown = (tous les sièges ne sont pas connus)
frame-home-rules = Règles, sièges, qui peut faire quoi
frame-home-newest = Ce qui vient de se passer
frame-home-all-acts = Tous les actes, dans l’ordre
frame-home-record = { $n ->
    [one] { $n } acte est enregistré. Personne ne peut le changer sans que cela se voie.
   *[other] { $n } actes sont enregistrés. Personne ne peut les changer sans que cela se voie.
}

# Le bureau.
frame-desk-title = { $n ->
    [0] Rien ne vous attend, { $name }
    [one] { $name }, une chose vous attend
   *[other] { $name }, { $n } choses vous attendent
}
frame-desk-today = Aujourd’hui
frame-desk-week = Cette semaine
frame-desk-later = Plus tard
frame-desk-empty = Rien ne vous attend. Ce qu’on vous demande de décider, de répondre ou de corriger apparaîtra ici.
frame-desk-import = Apporter une liste d’organisations ou d’activités

# Le registre.
frame-record = Le registre
frame-record-lead = { $n ->
    [one] { $n } acte, le plus récent d’abord. Chacun a sa propre adresse.
   *[other] { $n } actes, les plus récents d’abord. Chacun a sa propre adresse.
}
frame-record-empty = Chaque acte de ce hub figurera ici, dans l’ordre, pour toujours. Il n’y en a pas encore.
frame-record-index = Entrée
frame-record-at = Quand
frame-record-what = Quoi
frame-record-by = Par
frame-record-role = Dans le rôle
frame-record-state = État
frame-record-signed = Signature
frame-record-by-actor = Par la propre clé de la personne
frame-record-by-host = Connu seulement par l’hôte
frame-record-one = Entrée { $index }
frame-record-says = Ce que l’acte dit
frame-yes = Oui
frame-no = Non
frame-field-about = Au sujet de
frame-field-accepted = Accepté
frame-field-actor = Organisation
frame-field-agrees = D’accord
frame-field-aliases = Autres noms
frame-field-amendment = Amendement
frame-field-answer = Réponse
frame-field-answers = Réponses
frame-field-approach = Démarche
frame-field-archive = Archive
frame-field-areas = Zones
frame-field-asked = Demandé
frame-field-at = Quand
frame-field-at-meeting = À la réunion
frame-field-authority = Autorité
frame-field-background = Contexte
frame-field-ballot = Bulletin
frame-field-ballots = Bulletins
frame-field-body = Organe
frame-field-by = Par
frame-field-candidate = Candidature
frame-field-cell = Lieu et thème
frame-field-chair = Présidence
frame-field-charter = Charte
frame-field-choice = Choix
frame-field-claims = Numéros de registre
frame-field-clauses = Clauses
frame-field-comment = Commentaire
frame-field-concerns = Concerne
frame-field-constituency = Groupe représenté
frame-field-contact = Contact
frame-field-conversation = Conversation
frame-field-cost = Coût
frame-field-countries = Pays
frame-field-country = Pays
frame-field-counts = Décomptes
frame-field-credential = Droit de vote
frame-field-credentials = Droits de vote
frame-field-criterion = Critère
frame-field-currency = Monnaie
frame-field-data = Données
frame-field-day = Jour
frame-field-directed = À sens unique
frame-field-disclaims = Numéros retirés
frame-field-disposition = Suite donnée
frame-field-dissent = Opinion divergente
frame-field-draft = Projet
frame-field-due = Échéance
frame-field-elected = Élus
frame-field-embed = Sur d’autres sites
frame-field-event = Événement
frame-field-evidence = Preuve
frame-field-face = Page
frame-field-fields = Autres indications
frame-field-figures = Chiffres
frame-field-file = Fichier
frame-field-founder = Fondation par
frame-field-founder-name = Nom du fondateur
frame-field-frequency = Fréquence
frame-field-from = Depuis
frame-field-goals = Buts
frame-field-gone = Réuni à l’autre
frame-field-ground = Motif
frame-field-group = Groupe
frame-field-groups = Groupes
frame-field-host = Hôte
frame-field-id = Identifiant
frame-field-import = Import
frame-field-intensity = Intensité
frame-field-interest = Intérêt
frame-field-item = Point
frame-field-kept = Gardé
frame-field-kind = Genre
frame-field-kinds = Genres
frame-field-label = Mot
frame-field-language = Langue
frame-field-licence = Licence
frame-field-limits = Limites
frame-field-mandate = Mandat
frame-field-mapping = Sens des colonnes
frame-field-matter = Objet
frame-field-meaning = Approuver signifie
frame-field-meeting = Réunion
frame-field-member = Membre
frame-field-mends = Cellules corrigées
frame-field-moderated = Modéré
frame-field-motion = Proposition
frame-field-name = Nom
frame-field-nature = Nature
frame-field-next = Suite
frame-field-note = Note
frame-field-objection = Objection
frame-field-objections = Objections
frame-field-office = Fonction
frame-field-on = Sur
frame-field-one = L’un
frame-field-other = L’autre
frame-field-outcome = Résultat
frame-field-owner = À qui la liste
frame-field-parent = Rattaché à
frame-field-part = Partie
frame-field-part-of = Antenne de
frame-field-parts = Parties
frame-field-people = Personnes
frame-field-permits = Permet
frame-field-person = Personne
frame-field-place = Lieu
frame-field-private = Pour le secrétariat seul
frame-field-publishing = Ce qui est publié
frame-field-query = Question de la page
frame-field-question = Question
frame-field-ranking = Ordre
frame-field-reason = Raison
frame-field-red-lines = Lignes rouges
frame-field-reply = Réponse
frame-field-resolution = Décision qui la fonde
frame-field-resources = Apports
frame-field-result = Résultat
frame-field-review = Réexamen
frame-field-role = Rôle
frame-field-round = Tour
frame-field-rows = Lignes
frame-field-rule = Règle
frame-field-scope = Portée
frame-field-scores = Notes
frame-field-seat = Siège
frame-field-seats = Sièges
frame-field-sha256 = Empreinte du fichier
frame-field-shape = Empreinte des colonnes
frame-field-shapes = Formes
frame-field-share = Part
frame-field-sheet = Feuille
frame-field-since = Depuis
frame-field-slip = Erreur
frame-field-slips = Erreurs
frame-field-source = Source
frame-field-stage = Étape
frame-field-stands = Maintenu
frame-field-statement = Énoncé
frame-field-statements = Énoncés
frame-field-step = Étape
frame-field-take = Ce qui a été repris
frame-field-term = Mandat
frame-field-text = Texte
frame-field-theme = Thème
frame-field-threshold = Combien déchiffrent
frame-field-title = Titre
frame-field-to = À
frame-field-topics = Sujets
frame-field-trustees = Dépositaires
frame-field-until = Jusqu’au
frame-field-verdict = Verdict
frame-field-version = Version
frame-field-view = Page enregistrée
frame-field-weight = Poids
frame-field-who = Qui
frame-field-why = Pourquoi
frame-field-words = Mots
frame-field-results = Résultats
frame-field-survey = Enquête
frame-field-amounts = Montants
frame-field-asks = Demande
frame-field-case = Dossier
frame-field-clause = Clause
frame-field-decision = Décision
frame-field-doer = Qui s’en charge
frame-field-grounds = Motifs
frame-field-link = Lien
frame-field-minutes = Minutes
frame-field-paper = Document
frame-field-papers-by = Documents avant le
frame-field-proposal = Proposition de budget
frame-field-raiser = Soulevé par
frame-field-sanction = Sanction
frame-field-task = Tâche
frame-field-total = Total
frame-field-what = Quoi
frame-field-abstain = Abstentions
frame-field-agree = Pour
frame-field-all = Tous
frame-field-allocated = Ce que chacun reçoit
frame-field-by-proxy = Par procuration
frame-field-disagree = Contre
frame-field-divides = À quel point cela divise
frame-field-independent = N’est l’antenne de personne
frame-field-unknown = Finalement inconnu
frame-field-left = Laissées de côté
frame-field-new = Nouvelles
frame-field-organisation = Organisation
frame-field-organisations = Organisations
frame-field-outside = Organisations non membres
frame-field-possible = Doublons possibles
frame-field-proxy = Voix portée par
frame-field-read = Lignes lues
frame-field-recused = N’ont pas pris part
frame-field-rejected = Rejetées
frame-field-repeated = Répétées
frame-field-scheme = Registre
frame-field-seen = Ont répondu
frame-field-silent = N’ont pas voté
frame-field-subject = Sujet
frame-field-sum = Somme des notes
frame-field-topic = Thème
frame-field-tracker = Code auquel son électeur le retrouve
frame-field-unchanged = Déjà connues
frame-field-update = Modifiées
frame-field-vacant = Sièges vacants
frame-field-value = Valeur
frame-field-vote = Vote
frame-record-closed = { $n ->
    [one] { $n } autre place est réservée, effacée ou n’a jamais été remplie.
   *[other] { $n } autres places sont réservées, effacées ou n’ont jamais été remplies.
}
frame-record-raw = L’entrée elle-même
frame-record-leaf = Empreinte :
frame-record-verify = Est-il inchangé ?
frame-record-rests-on = Repose sur l’entrée { $index }
frame-record-replaces = Remplace le bulletin de l’entrée { $index }
frame-record-replaced-by = Un bulletin ultérieur du même siège l’a remplacé : entrée { $index }
frame-record-before = L’acte précédent
frame-record-after = L’acte suivant
frame-not-promised = Ce que le registre ne promet pas
frame-not-promised-1 = Que ce que quelqu’un a écrit soit vrai.
frame-not-promised-2 = Que l’hôte ne lise jamais ce qu’il garde sous forme lisible.
frame-not-promised-3 = Qu’une copie déjà prise puisse être rappelée.
frame-not-promised-4 = Que personne n’ait été poussé à voter d’une certaine façon.

# La vérification.
frame-check = Vérifier
frame-check-title = Ce registre est-il inchangé ?
frame-check-one-title = Cet acte est-il inchangé ?
frame-check-yes = Oui, autant que ce site puisse le dire : les { $size } actes publiés sont tous sous une tête signée. Ce site a regardé le { $when }.
frame-check-one-yes = Oui, autant que ce site puisse le dire : l’entrée { $index } sur { $size } est telle qu’elle a été enregistrée. Ce site a regardé le { $when }.
frame-check-not-published = Enregistré, pas encore publié. D’ordinaire moins de cinq secondes.
frame-check-frozen = Gelé : { $reason }. Lecture seule jusqu’à ce que deux responsables agissent.
frame-check-how = Comment le savons-nous ?
frame-check-fingerprint = Empreinte de l’acte :
frame-check-steps = { $n ->
    [one] Dans l’arbre : { $n } pas mène de l’acte à la tête signée.
   *[other] Dans l’arbre : { $n } pas mènent de l’acte à la tête signée.
}
frame-check-head = { $size ->
    [one] La tête signée couvre { $size } acte :
   *[other] La tête signée couvre { $size } actes :
}
frame-check-no-witness = Aucun témoin ne détient cette tête : elle est publiée, pas attestée. Gardez-en une copie pour en être un vous-même.
frame-check-witnesses = { $n ->
    [one] { $n } témoin détient la même tête.
   *[other] { $n } témoins détiennent la même tête.
}
frame-check-download = Télécharger la preuve
frame-check-who = Qui a signé ?
frame-check-signers = { $signed } actes ont été signés par leurs auteurs, { $host } ne sont connus que par l’hôte.
frame-check-signers-mean = Signé veut dire que la propre clé de la personne a signé l’acte : nul autre n’a pu le faire. Connu seulement par l’hôte veut dire que ce serveur dit de qui il est.
frame-check-yourself = Vérifiez vous-même, sans faire confiance à ce site
frame-check-yourself-how = Téléchargez la preuve et l’entrée, et prenez n’importe quelle machine sauf la nôtre. Le programme n’a besoin ni de compte ni de base de données.

# Les données.
frame-data = Données
frame-data-lead = Tous les tableaux de ce hub, tels que chacun les voit.
frame-data-record = Le registre lui-même
frame-data-record-how = Tête signée, tuiles et entrées comme fichiers statiques (C2SP tlog-tiles). N’importe quel serveur de fichiers peut en servir une copie.
frame-data-api = Pour les programmes
frame-data-api-how = Chaque page a un JSON et, si elle a un tableau, un CSV et un classeur à la même adresse. Les actes se proposent avec un jeton.
frame-search-what = Que cherchez-vous ?
frame-search-nothing = Rien n’a été trouvé pour { $q }.

# La connexion.
frame-sign-in-how = Vous n’avez pas besoin de mot de passe. Nous envoyons un lien à votre adresse ; il marche une fois, pendant 30 minutes.
frame-sign-in-email = Votre adresse électronique
frame-sign-in-email-hint = Celle que votre organisation ou le secrétariat connaît.
frame-sign-in-send = Envoyez-moi un lien
frame-sign-in-no-address = Écrivez une adresse électronique, par exemple nom@organisation.example.
frame-sign-in-not-sent = Le message n’a pas pu partir. Réessayez dans une minute.
frame-sign-in-sent = Regardez votre messagerie
frame-sign-in-sent-how = Si l’adresse est juste, un lien est en route. Il marche une fois, pendant 30 minutes.
frame-sign-in-confirm = Se connecter
frame-sign-in-confirm-how = Encore un pas, pour que les programmes qui ouvrent les liens des messages n’usent pas le vôtre.
frame-sign-in-used = Ce lien a déjà servi ou il est trop ancien. Demandez-en un autre.
frame-mail-subject = Connexion à { $hub }
frame-mail-body =
    Ouvrez ce lien pour vous connecter à { $hub } :

    { $link }

    Il marche une fois, pendant 30 minutes. Si vous ne l’avez pas demandé, ne faites rien : personne ne peut se connecter sans lui.
frame-invite-subject = Vous participez maintenant à { $hub }
frame-invite-body =
    Vous avez été nommé pour participer à { $hub }.

    Ouvrez cette page et demandez un lien de connexion ; il arrive à cette adresse :

    { $link }

    Aucun mot de passe n’est nécessaire. S’il s’agit d’une erreur, ne faites rien.
frame-invite-other = Cette adresse appartient à une autre personne de ce hub : laissez l’identifiant vide.
frame-invite-has = Cette personne se connecte déjà avec une autre adresse : laissez ce champ vide.
frame-invite-only = Seul le secrétariat donne une adresse à une personne déjà connue ici.
frame-demo-people = Regardez par les yeux de quelqu’un
frame-demo-people-how = Ceci est une démonstration avec des personnes inventées. Choisissez-en une et voyez ce qu’elle voit et peut faire.
frame-passkey-use = Se connecter avec une clé d’accès
frame-passkey-make = Ajouter une clé d’accès de cet appareil
frame-passkey-failed = Cela n’a pas marché. Réessayez, ou utilisez le lien par courriel.

# Son propre compte.
frame-settings-you = Vous
frame-settings-name = Comment vous voulez être appelé ici
frame-settings-save = Garder le nom
frame-settings-roles = Vous agissez comme :
frame-settings-no-role = Vous n’avez aucun rôle dans ce hub.
frame-settings-may = Que puis-je faire, et pourquoi ?
frame-sessions = Où vous êtes connecté
frame-sessions-this = Celle-ci
frame-sessions-end = Terminer cette session
frame-passkeys = Clés d’accès
frame-passkeys-how = Avec une clé d’accès, vous vous connectez par le doigt, le visage ou le code de votre appareil, sans courriel.
frame-passkeys-end = Retirer cette clé d’accès
frame-tokens = Jetons pour programmes
frame-tokens-how = Un jeton permet à un programme de lire ou d’agir en votre nom, pendant 90 jours. Gardez-le secret.
frame-tokens-name = À quoi sert-il ?
frame-tokens-scopes = Que peut-il faire ?
frame-scope-read = Lire ce que je peux lire
frame-scope-act = Agir en mon nom
frame-tokens-make = Créer un jeton
frame-tokens-end = Terminer ce jeton
frame-token-once = Voici le jeton. Il n’est montré que cette fois :
frame-token-incomplete = dites à quoi sert le jeton et ce qu’il peut faire

## Personal links
frame-personal-closed = Cette page s'ouvre depuis le lien de votre courriel
frame-personal-closed-mend = Le lien a expiré ou a été fermé, ou vous avez quitté la page. Rouvrez le dernier courriel du secrétariat, ou demandez-lui un nouveau lien.
frame-personal-no-address = Personne ne sait où est parti le premier lien de cette organisation : envoyez-en un nouveau.
frame-personal-subject = { $organisation } : votre fiche dans { $hub }
frame-personal-body =
    Le secrétariat de { $hub } demande à { $organisation } de vérifier sa fiche sur la carte et de dire avec qui elle travaille.

    Ouvrez ce lien. Aucun compte n'est nécessaire, cela prend environ cinq minutes :

    { $link }

    Le lien est valable jusqu'au { $until }. Il est réservé à { $organisation } : qui le possède peut répondre en son nom. Vous pouvez le rouvrir à tout moment ; il ne demande alors que ce qui est nouveau.
frame-personal-again-subject = Rappel : { $organisation } dans { $hub }
frame-personal-again-body =
    Un rappel amical : { $hub } aimerait encore avoir des nouvelles de { $organisation }.

    Ce lien ouvre votre page, sans compte :

    { $link }

    Le lien est valable jusqu'au { $until }. Si vous avez répondu entre-temps, merci ; il n'y a rien d'autre à faire.

# Ce qui va mal.
frame-refused = Cela ne peut pas se faire
frame-clause = La charte le dit : clause { $clause }
frame-go-home = Aller à la première page
frame-what-you-typed = Ce que vous avez écrit
frame-send-again = Envoyer de nouveau
frame-said-entry = Entrée { $index } du registre.
frame-wrong-signed-out = Connectez-vous d’abord
frame-wrong-signed-out-mend = Votre session est finie ou n’a jamais commencé. Connectez-vous, puis envoyez de nouveau.
frame-wrong-forbidden = Ceci n’est pas pour vous
frame-wrong-forbidden-mend = Votre rôle dans ce hub n’ouvre pas cette page. Ce que chaque rôle peut faire figure dans la charte.
frame-wrong-not-found = Il n’y a rien ici
frame-wrong-not-found-mend = L’adresse est mal écrite, ou ce qui était ici n’a jamais été public.
frame-wrong-method = Cette adresse ne marche pas ainsi
frame-wrong-method-mend = Ouvrez d’abord la page et utilisez son formulaire.
frame-wrong-conflict = Quelqu’un a été plus rapide
frame-wrong-conflict-mend = Regardez la page de nouveau : elle a changé entre-temps.
frame-wrong-too-large = C’est trop grand
frame-wrong-too-large-mend = Les fichiers peuvent avoir 64 Mo. Divisez le fichier ou laissez des feuilles de côté.
frame-wrong-type = Ce genre de contenu n’est pas lu ici
frame-wrong-type-mend = Envoyez un formulaire ou du JSON.
frame-wrong-too-many = Trop d’essais
frame-wrong-too-many-mend = Attendez une minute, puis envoyez de nouveau. Rien n’est perdu.
frame-wrong-frozen = Lecture seule pour l’instant
frame-wrong-frozen-mend = Le registre est gelé jusqu’à ce que deux responsables agissent. La lecture marche comme toujours.
frame-busy-reading = D’autres fichiers sont en cours de lecture. Réessayez dans une minute ; rien n’est perdu.
frame-wrong-uncopied = Ceci ne peut pas être fait en ce moment
frame-wrong-uncopied-mend = Rien n’a été changé et rien n’est perdu. Réessayez dans une minute ; les pages elles-mêmes marchent comme toujours.
frame-wrong-ours = Notre faute
frame-wrong-ours-mend = Quelque chose a échoué sur ce serveur. C’est noté. Réessayez dans une minute.
frame-wrong-bad = Ceci n’a pas pu être lu
frame-wrong-bad-mend = Ce qui est arrivé était coupé ou brouillé. Réessayez.
frame-wrong-forged = Ce formulaire est trop ancien ou vient d’ailleurs
frame-wrong-forged-mend = Pour votre sécurité, il n’a pas été envoyé. Relisez ce que vous avez écrit et envoyez de nouveau.
frame-refused-no-person = votre compte n’a pas encore de rôle dans ce hub : adressez-vous au secrétariat
frame-refused-scope = le jeton ne le permet pas
frame-refused-sent-otherwise = ce formulaire a déjà été envoyé avec un autre contenu : ouvrez de nouveau la page
frame-refused-frozen = le registre est gelé : lecture seule jusqu’à ce que deux responsables agissent
frame-refused-unknown-kind = aucun acte ne s’appelle `{ $kind }`
frame-refused-malformed = `{ $kind }` est mal formé : { $fault }
frame-refused-too-long = c’est plus qu’une entrée du registre ne peut contenir ; faites-le en plusieurs parties plus petites
frame-refused-nonce = le nonce doit avoir 22 lettres de base64url, soit 16 octets aléatoires
frame-refused-not-json = ceci n’est pas le JSON d’un acte : { $fault }
frame-refused-not-signed = non signé par une clé de son auteur : { $why }

# Les pages de texte.
frame-about = À propos de ce hub
frame-about-lead = Un hub, c’est une charte, un registre et ce qui en découle.
frame-about-rules = Ses règles
frame-about-rules-words = Qui peut faire quoi, selon quelle règle, qui parle pour le hub et ce qui est public figure dans sa charte.
frame-about-rules-link = Qui est responsable, et comment les décisions se prennent-elles ici ?
frame-about-record = Son registre
frame-about-record-words = Chaque acte est contrôlé par la charte puis ajouté à un registre public. Tout ce que vous voyez en découle, et chacun peut le recalculer.
frame-about-record-link = Ce registre est-il inchangé ?
frame-about-data = Ses données
frame-about-data-words = Chaque tableau peut être téléchargé et utilisé sous la licence du bas de page.
frame-about-data-link = Tous les tableaux
frame-about-report = Signaler un problème
frame-about-report-words = Si quelque chose est faux ici, écrivez au secrétariat. Donnez l’adresse de la page et ce qui devrait y figurer. Qui est mal décrit est corrigé en premier.
frame-about-report-none = Qui exploite ce serveur n’a pas encore donné d’adresse pour cela.
frame-about-report-who = Le secrétariat
frame-accessibility = Accessibilité
frame-accessibility-lead = Ces pages sont faites pour tous, avec tout appareil, sur des réseaux lents.
frame-accessibility-aim = Ce à quoi nous nous tenons
frame-accessibility-aim-words = WCAG 2.2, niveau AA : au clavier seul, avec lecteur d’écran, à 400 pour cent, en couleurs forcées, sans script. Chaque image a son tableau.
frame-accessibility-known = Défauts connus
frame-accessibility-known-words = La grande image du réseau ne se déplace et ne s’agrandit qu’avec un script ; son tableau a tout ce qu’elle montre. Les noms des organisations apparaissent dans la langue où ils ont été donnés.
frame-accessibility-tell = Dites-le-nous
frame-accessibility-tell-words = Si quelque chose vous exclut, c’est un défaut et nous voulons le savoir.
frame-accessibility-tell-link = Signaler un problème
frame-privacy = Vie privée
frame-privacy-lead = Ce qui est gardé sur les personnes, par qui, et comment c’est effacé.
frame-privacy-account = Votre compte
frame-privacy-account-words = Votre adresse, le nom que vous avez choisi, vos sessions et clés d’accès. Rien de cela n’est dans le registre public. Tout est supprimé avec le compte.
frame-privacy-record = Le registre public
frame-privacy-record-words = Ce que vous faites pour une organisation est enregistré sous un numéro aléatoire. Les mots que vous avez écrits y figurent comme un engagement scellé ; les mots eux-mêmes sont à côté.
frame-privacy-record-link = Ce que le registre promet et ne promet pas
frame-privacy-erase = Effacement
frame-privacy-erase-words = Les mots peuvent être effacés. Le registre se vérifie toujours et montre que quelque chose a été effacé, quand et pourquoi, mais pas ce qui était dit. Une copie déjà prise ne peut pas être rappelée.
frame-privacy-cookies = Cookies
frame-privacy-cookies-words = Les pages publiques n’en ont pas besoin. La connexion en pose un que seul ce site lit. Personne d’autre n’apprend que vous étiez là.
frame-frozen = Que veut dire « gelé » ?
frame-frozen-lead = Quelqu’un a remis une ancienne copie, ou deux histoires se sont rencontrées. Par sûreté, rien n’est enregistré avant que des personnes aient regardé.
frame-frozen-why = Pourquoi cela arrive
frame-frozen-why-words = Une tête plus grande de ce registre a déjà été signée que celle que les entrées d’ici atteignent. En signer une autre ferait deux histoires, et chacun pourrait le prouver.
frame-frozen-now = Ce qui marche maintenant
frame-frozen-now-words = Lire, télécharger, vérifier. Rien de nouveau ne peut être enregistré.
frame-frozen-thaw = Comment cela finit
frame-frozen-thaw-words = Les entrées manquantes sont reprises d’un miroir des fichiers publics ; ou deux responsables agissent et commencent un nouveau registre dont la première entrée nomme l’ancienne tête.
frame-tour = La démonstration en cinq étapes
frame-tour-more = Ce que montre chaque étape
frame-tour-lead = Le hub est inventé ; sa forme suit les faits publics d’un vrai. Cinq étapes, dans n’importe quel ordre.
frame-tour-map = 1. Qui est là, et qui manque ?
frame-tour-map-words = Environ 150 organisations, leurs liens, et qui fait quoi où. Les manques sont dessinés, pas laissés en blanc.
frame-tour-map-link = Regarder le paysage
frame-tour-charge = 2. Qui est responsable ?
frame-tour-charge-words = Sièges, fonctions et règles tels que la charte les écrit. La page est faite des règles mêmes qui décident.
frame-tour-charge-link = Lire la charte
frame-tour-vote = 3. Un vote ouvert en ce moment
frame-tour-vote-words = Il manque encore quelque chose à un groupe pour sa majorité. La page dit exactement quoi.
frame-tour-vote-link = Voir les décisions
frame-tour-dissent = 4. Le désaccord est un contenu
frame-tour-dissent-words = Une décision prise, avec les désaccords à côté, à la même taille. Aucun rôle ne peut les supprimer.
frame-tour-dissent-link = Trouver les désaccords
frame-tour-verify = 5. Ne nous croyez pas
frame-tour-verify-words = Téléchargez le registre et laissez une autre machine recalculer adhésions, décomptes et résultats.
frame-tour-verify-link = Ce registre est-il inchangé ?

# Ce que le moteur refuse lui-même, et ce que trouve une relecture par un tiers.
hub-refused-foreign-act = cet acte n’appartient à aucune salle de ce hub
hub-refused-ref = il s’appuie sur l’entrée { $entry }, qui n’existe pas
hub-refused-unnamed-ref = il s’appuie sur une résolution, l’entrée { $entry }, et ne la nomme pas
hub-refused-too-large = c’est trop pour un seul acte : abrégez, ou faites plusieurs actes ({ $fault })
hub-refused-words = le texte de `{ $field }` est trop long
hub-refused-code = `{ $code }` doit compter de 1 à 64 lettres latines, chiffres, `.`, `_`, `:` ou `-`
hub-refused-key = il est signé par une clé qui n’est pas liée à son auteur
hub-refused-erasure = le rôle `{ $role }` ne permet pas d’effacer : son auteur ne le détient pas
hub-refused-places = il porte { $found } places fermées, et ce type en a { $expected }
hub-refused-said-twice = deux textes valent pour un même champ : chaque lecteur pourrait en voir un autre

# Ce qui prend plus de temps qu’une page.
frame-work = Travail en cours
frame-work-begins = Cela va commencer.
frame-work-rows = { $n ->
    [one] { $n } ligne
   *[other] { $n } lignes
}
frame-work-bytes = { $done } Ko sur { $all }
frame-work-rows-done = { $done } lignes sur { $all }
frame-work-steps = étape { $done } sur { $all }
frame-work-again = Voir où cela en est
frame-work-leave = Vous pouvez quitter cette page. Le travail continue sans vous ; pour y revenir :
frame-work-stop = Arrêter
frame-work-stopped = Arrêté. Rien n’a été changé.
frame-work-settled = On ne peut plus l’arrêter : tout est en train d’être écrit, ou rien ne le sera.
frame-work-recording = Enregistrement
frame-refused-fetch = Le fichier n’a pas pu être récupéré : { $why }. Téléchargez-le, puis apportez-le depuis votre ordinateur.
frame-refused-fetch-large = Le fichier dépasse { $most } Mo. Téléchargez-le et divisez-le, ou laissez des feuilles de côté.

## Pictures as files
frame-picture-letters = Aucune police de ce serveur ne contient ces lettres de l’image : { $letters }. Prenez l’image en SVG, imprimez la page, ou demandez à qui gère le serveur d’installer une police qui les contient (pour le chinois : fonts-noto-cjk).
frame-picture-undrawn = Cette image n’a pas pu être dessinée. Prenez-la en SVG, ou imprimez la page.

## What codes of acts mean, where no room has words for them
frame-value-scheme-other = Un autre registre
frame-value-stage-call = Appel aux objections
frame-value-stage-vote = Vote
frame-value-verdict-same = La même activité, déclarée deux fois
frame-value-verdict-different = Deux activités
frame-value-verdict-open = Non tranché
frame-value-vote-spoilt = Nul
frame-personal-page = votre page
frame-work-mail = Si vous partez, vous recevrez un courriel quand ce sera prêt.
frame-work-ready-subject = { $hub } : votre fichier est prêt
frame-work-failed-subject = { $hub } : votre fichier n’a pas pu être traité
frame-work-ready-body =
    Le fichier que vous avez apporté est prêt. Continuez ici :

    { $link }

    Vous recevez ce courriel parce que vous avez quitté la page pendant le traitement.
frame-work-failed-body =
    Le fichier que vous avez apporté n’a pas pu être traité, et rien n’en a été enregistré. Cette page dit ce qui ne va pas et comment y remédier :

    { $link }

    Vous recevez ce courriel parce que vous avez quitté la page pendant le traitement.
