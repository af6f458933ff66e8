## Who can decide: voting power under the charter, now and after a change

power-nav = Qui a son mot à dire
power-title = Qui peut décider ici ?
power-crumb = Charte
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
