## Who can decide: voting power under the charter, now and after a change

power-nav = Who has a say
power-title = Who can decide here?
power-crumb = Charter
power-lead = A seat is not yet a say. What each constituency can pass and stop, computed from the charter for { $rules ->
    [one] { $rules } rule
   *[other] { $rules } rules
}.
power-empty = No charter is in force, so nothing can be measured.
power-next = See how a change would shift power before anybody decides on it.
power-next-button = Try a change
power-how = How this is computed
power-how-words = Everybody votes for or against, empty seats count as held, and all ways to vote count alike. Nobody wrote these figures: they follow from the charter.
power-how-indices = Banzhaf: the share of swings, that is of winning sets of votes that lose without the seat. Shapley–Shubik: the share of orders of arrival in which the seat makes a motion pass. To prevent and to initiate: Coleman’s measures for the strongest seat; 100 % to prevent is a veto.
power-table = Voting power by rule and constituency
power-table-rule = Voting power: { $rule }
power-col-rule = Rule
power-col-clause = Clause
power-col-constituency = Constituency
power-col-members = Members
power-col-seats = Seats
power-col-seat-share = Share of seats
power-col-banzhaf = Power (Banzhaf)
power-col-shapley = Shapley–Shubik
power-col-prevents = To prevent
power-col-initiates = To initiate
power-col-seats-before = Seats now
power-col-seats-after = Seats then
power-col-power-before = Power now
power-col-power-after = Power then
power-col-can-before = Can now
power-col-can-after = Can then
power-rule-about = { $clause } · decided by { $body }
power-bar-seats = Share of seats
power-bar-power = Share of voting power (Banzhaf)
power-groups = Who passes and who stops together
power-winning = Enough to pass, and nobody in it can be spared
power-winning-none = No set of whole constituencies passes a motion.
power-blocking = Enough to stop, and nobody in it can be spared
power-blocking-none = No set of whole constituencies stops a motion.
power-to-act = Of all ways to vote, { $share } pass a motion.
power-try = Try a change of this rule
power-more = … and { $n } more
power-not-title = Rules without a voting power
power-not-body = Not computable: the charter names no body that decides by it.
power-not-seats = Not computable: the number of voting seats is not known, or there are none.
power-not-by-ballot = Not decided by ballots, so there is no voting power to compute.
power-not-fallback = Not computable: what follows when an objection stands is not stated.
power-not-weight = Not computable: a seat has no weight of the kind that the rule counts.
power-not-too-large = Not computable in reasonable time: too many different seats for so many thresholds.
power-settled-by = A consensus first; measured is the vote that follows an objection: { $rule }.
power-unanimous = One objection stops it, whoever raises it.
power-passes = { $n ->
    [one] passes a motion alone.
   *[other] each pass a motion alone.
}
power-has-veto = { $n ->
    [one] one seat alone can block.
   *[other] one seat of each alone can block.
}
power-blocks = { $n ->
    [one] can block alone, when its seats agree.
   *[other] can each block alone, when their seats agree.
}
power-blocks-not = { $n ->
    [one] cannot block alone.
   *[other] cannot block alone, any of them.
}
power-dummy = { $n ->
    [one] never matters: no outcome depends on its seats.
   *[other] never matter: no outcome depends on their seats.
}
power-can-no-seat = no voting seat
power-can-both = pass and block alone
power-can-pass = pass alone
power-can-block = block alone
power-can-nothing = never matters
power-can-with-others = matter with others
power-what-if-title = What if the charter were different?
power-what-if-lead = Change numbers and see who could decide then. Nothing is recorded; the address of this page holds your change, so you can pass it on.
power-what-if-shift = Who could decide then
power-what-if-change = Your change
power-what-if-table = Seats and power, now and after the change
power-what-if-gone = The charter looked at has no such rule any more.
power-what-if-rule = Rule
power-what-if-draft = Look at a draft of the charter
power-what-if-no-draft = The charter in force
power-what-if-seats = Seats: { $group }
power-what-if-weight = Weight of each seat of { $group }: { $weight }
power-what-if-chamber = { $constituency } is counted in
power-what-if-threshold = What is enough
power-what-if-threshold-hint = One condition a line, all must hold; an empty line begins another way. For example: each_chamber >=2/3 of votes_cast
power-what-if-button = See the shift
power-what-if-back = Back to the charter as it is
power-what-if-bad-seats = “{ $text }” is no number of seats: write a whole number from 0 to 300. The seats were left as they are.
power-what-if-bad-weight = “{ $text }” is no weight: write a whole number. The weight was left as it is.
power-what-if-bad-threshold = What is enough was left as it is: { $text }
power-shift-blocks = { $n ->
    [one] could now block alone, and could not before.
   *[other] could now each block alone, and could not before.
}
power-shift-blocks-no-more = { $n ->
    [one] could no longer block alone.
   *[other] could no longer block alone, any of them.
}
power-shift-passes = { $n ->
    [one] could now pass a motion alone, and could not before.
   *[other] could now each pass a motion alone, and could not before.
}
power-shift-passes-no-more = { $n ->
    [one] could no longer pass a motion alone.
   *[other] could no longer pass a motion alone, any of them.
}
power-shift-dummy = { $n ->
    [one] would never matter any more.
   *[other] would never matter any more.
}
power-shift-dummy-no-more = { $n ->
    [one] would matter, and does not now.
   *[other] would matter, and do not now.
}
power-shift-none = Nothing is changed yet: below are seats and power as they are.
power-shift-numbers = Nobody gains or loses a power to pass or to block; only the numbers shift.
power-as-rule = The figures: { $rule }
