# La page autour de chaque page.
faces-skip = Aller au contenu principal
faces-menu = Menu
faces-sections = Rubriques
faces-you-are-here = Vous êtes ici
faces-search = Rechercher
faces-sign-in = Se connecter
faces-sign-out = Se déconnecter
faces-your-account = Votre compte
faces-desk = Bureau
faces-desk-count = { $n ->
    [one] { $n } chose vous attend
   *[other] { $n } choses vous attendent
}
faces-languages = Langues
faces-as-of = Données au { $date }
faces-verify = Vérifier ce registre
faces-report-problem = Signaler un problème
faces-csv = CSV
faces-json = JSON
faces-api = API
faces-accessibility = Accessibilité
faces-licence = Licence { $licence }
faces-about-this-hub = À propos de ce pôle
faces-frozen-title = Gelé.
faces-frozen = Ce registre est en lecture seule jusqu’à l’intervention de deux responsables : { $reason }
faces-frozen-more = Ce que cela signifie
faces-demo = Ceci est une démonstration. Le pôle est inventé ; sa forme suit les faits publics d’un pôle réel.
faces-demo-label = Démonstration
faces-demo-tour = Visite en cinq étapes
faces-next-action = Ce que vous pouvez faire maintenant
faces-print = Imprimer
faces-print-fingerprint = Empreinte du registre : { $fingerprint }
faces-not-yet-translated = Pas encore traduit

# Le temps.
faces-today = aujourd’hui
faces-tomorrow = demain
faces-yesterday = hier
faces-in-days = { $n ->
    [one] dans { $n } jour
   *[other] dans { $n } jours
}
faces-in-months = dans { $n } mois
faces-in-years = { $n ->
    [one] dans { $n } an
   *[other] dans { $n } ans
}
faces-ago-days = { $n ->
    [one] il y a { $n } jour
   *[other] il y a { $n } jours
}
faces-ago-months = il y a { $n } mois
faces-ago-years = { $n ->
    [one] il y a { $n } an
   *[other] il y a { $n } ans
}

# Les états.
faces-status-done = Tenu
faces-status-on-track = En bonne voie
faces-status-behind = En retard
faces-status-missed = Manqué
faces-status-open = Ouvert
faces-status-not-reported = Non communiqué
faces-status-agreed = Adopté
faces-status-not-agreed = Non adopté
faces-status-completed = Terminé
faces-status-in-progress = En cours
faces-status-not-started = Pas encore commencé
faces-status-cannot-start = Ne peut pas encore commencer
faces-status-problem = Il y a un problème
faces-recorded = enregistré
faces-published = publié
faces-witnessed = attesté par des témoins

# Formulaires.
faces-error-count = { $n ->
    [one] { $n } point à corriger avant l’envoi
   *[other] { $n } points à corriger avant l’envoi
}
faces-under-clause = Règle : { $clause }.
faces-optional = (si vous le souhaitez)
faces-choose = Choisir
faces-example = Exemple
faces-not-sent = Non envoyé. Réessayez.
faces-search-table = Chercher dans ce tableau
faces-find = Chercher
faces-apply = Afficher
faces-clear-filters = Tout afficher

# Tableaux.
faces-table-count = { $n ->
    [one] { $n } ligne
   *[other] { $n } lignes
}
faces-table-range = Lignes { $from } à { $to } sur { $total }
faces-table-empty = Aucune ligne ne correspond.
faces-table-nothing = Il n’y a encore rien ici.
faces-table-unfilled = Sans valeur dans ces lignes, donc non affiché : { $columns }.
faces-sort-by = Trier par { $column }
faces-sorted-up = tri croissant
faces-sorted-down = tri décroissant
faces-pages = Pages
faces-page-previous = Page précédente
faces-page-next = Page suivante
faces-page-of = Page { $page } sur { $pages }
faces-table-region = Tableau : { $name }, défile latéralement
faces-download = Télécharger

# Figures.
faces-source = Source : { $source }
faces-same-as-table = Les mêmes données en tableau
faces-table = Tableau
faces-chart = Graphique
faces-map = Carte
faces-network = Réseau
faces-figure-table = Les chiffres
faces-none = aucun
faces-gap = lacune
faces-gap-cell = { $column }, { $row } : aucun, une lacune
faces-matrix-cell = { $column }, { $row } : { $n }
faces-target = Cible { $value }
faces-path = Trajectoire vers la cible
faces-other-kinds = Autres
faces-boundaries = Les frontières et les noms indiqués n’impliquent ni reconnaissance ni acceptation par ce pôle.
faces-no-data = Pas de données
faces-light-to-dark = Du clair au foncé : davantage
faces-not-on-map = { $n ->
    [one] { $n } lieu ne figure pas sur cette carte.
   *[other] { $n } lieux ne figurent pas sur cette carte.
}
faces-network-says = { $nodes } organisations et { $links } liens entre elles.
faces-network-bubbles = { $nodes } organisations en { $groups } voisinages ; chaque cercle est un voisinage.
faces-network-find = Trouver une organisation
faces-network-in = Agrandir
faces-network-out = Réduire
faces-network-full = Plein écran
faces-network-around = Seulement celle-ci et ses voisines (1 pas)
faces-network-fade = Estomper
faces-network-unfade = Montrer de nouveau
faces-network-fit = Tout voir
faces-network-help = Les flèches déplacent l’image, plus et moins changent l’échelle, 0 montre tout, Échap quitte.
faces-network-links = { $n ->
    [one] { $n } lien
   *[other] { $n } liens
}
faces-network-open = Ouvrir sa page
faces-network-not-found = Rien trouvé
faces-islands-missing = Ce serveur a été construit sans ses parties interactives. Tout fonctionne ici ; les cartes ne peuvent pas être agrandies.

# Vérification d’une preuve dans le navigateur.
faces-check-title = Vérifier ici, dans votre navigateur
faces-check-choose = Fichier de preuve (.tlog-proof)
faces-check-yes = Oui : la preuve est juste. L’entrée { $index } sur { $size } est dans le registre de cette tête.
faces-check-no = Non : { $why }
faces-check-not-a-proof = ce fichier n’est pas une preuve
faces-check-path = le chemin ne mène pas à la tête signée
faces-check-signature = la signature du pôle ne correspond pas
faces-check-key = la tête n’est pas signée par la clé de ce pôle
faces-refused-host = Les fichiers sont récupérés en https auprès des hôtes de la liste de ce serveur, et de nulle part ailleurs.
