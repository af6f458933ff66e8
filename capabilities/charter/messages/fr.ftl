## How it came out: the reasons of a tally

charter-base = { $base ->
    [votes_cast] votes cast
    [present_less_abstentions] those present who did not abstain
    [present] those present
    [members] members
   *[seats] seats
}
charter-counted = { $by ->
    [weight] , by weight
    [equal_chambers] , each chamber weighing the same
   *[seats] {""}
}
charter-where = { $scope ->
    [chamber] { $chamber }
   *[all] All together
}
charter-needed = { $bar ->
    [count] at least { $needed }
    [more_than] more than { $needed }
   *[at_least] at least { $needed }
}
charter-tally-enough = { charter-where }: { $reached } of { $of } { charter-base } agree ({ $percent }%){ charter-counted }; { charter-needed } is needed: enough.
charter-tally-not-enough = { charter-where }: { $reached } of { $of } { charter-base } agree ({ $percent }%){ charter-counted }; { charter-needed } is needed: not enough.
charter-tally-nobody-voted = { charter-where }: no votes that count; { charter-needed } of { charter-base } is needed.
charter-tally-no-quorum = { charter-where }: { $reached } of { $of } { charter-base } take part ({ $percent }%); { charter-needed } is needed: no quorum.
charter-tally-void = { $reached } votes for or against were cast by { $of } attending; { charter-needed } is needed: the vote is void. Abstentions are not votes cast.
charter-tally-quorum-there = The quorum is there.
charter-tally-quorum-unknown = The quorum could not be checked: how many seats there are is not given.
charter-tally-base-unknown = What the votes are measured against is not given.
charter-tally-rule-unknown = The threshold of this rule is not known.
charter-tally-too-large = The numbers are too large to compare exactly.
charter-tally-consensus = Nobody keeps up an objection: consensus.
charter-tally-objection-stands = { $number ->
    [one] One objection stands: { $by }.
   *[other] { $number } objections stand: { $by }.
}
charter-tally-objection-withdrawn = { $by } withdrew the objection.
charter-tally-objection-late = { $by } objected after the deadline: recorded, without effect.
charter-tally-no-fallback = The rule has no fallback: not adopted.
charter-tally-fallback-required = The fallback applies: a vote.
charter-tally-fallback = The fallback applies: rule { $rule }.
charter-tally-to-meeting = It goes to a meeting.
charter-tally-silence = Nobody objected.
charter-tally-silence-days = Nobody objected within { $days ->
    [one] one day
   *[other] { $days } days
}.
charter-tally-support = { $reached } support; { $needed } { $ok ->
    [yes] are needed: enough.
   *[no] are needed: not enough.
}
charter-tally-objections = { $reached } object; at most { $needed } may{ $ok ->
    [yes] .
   *[no] : too many.
}
charter-tally-condition-missed = Not met: { $condition }.
charter-tally-condition-not-reported = Not reported: { $condition }.
charter-tally-conditions-met = Every condition is met.
charter-tally-vetoed = Vetoed by { $by }.
charter-tally-recused = { $number ->
    [one] One seat is recused and left out of every base.
   *[other] { $number } seats are recused and left out of every base.
}
charter-tally-carve-out = { $recused } is recused: the thresholds stated for that case apply.
charter-tally-no-carve-out = Somebody is recused and the rule states no thresholds for that case: the usual ones apply.
charter-tally-proxies-not-allowed = The proxy of { $seat } does not count: this rule knows no proxies.
charter-tally-proxy-over-cap = { $holder } already carries { $cap }: the proxy of { $seat } does not count.
charter-tally-otherwise = This is not decided by ballot: { charter-way }.

## Verdicts

charter-verdict-adopted = Adopted
charter-verdict-rejected = Rejected
charter-verdict-not_adopted = Not adopted
charter-verdict-go_to_fallback = Goes to the fallback
charter-verdict-to_meeting = Goes to a meeting
charter-verdict-no_quorum = No quorum
charter-verdict-quorum = Quorum
charter-verdict-void = Void
charter-verdict-status_holds = Status holds
charter-verdict-status_lapses = Status lapses
charter-verdict-not_by_ballot = Not by ballot

## What is still needed

charter-need-nothing = Nothing more is needed: it would be adopted now.
charter-need-impossible = It can no longer be adopted: not enough votes are left.
charter-need-objection = The objection would have to be withdrawn.
charter-need-veto = The veto of { $by } would have to be withdrawn.
charter-need-votes = { $votes ->
    [one] One more vote
   *[other] { $votes } more votes
}.
charter-need-votes-chamber = { $votes ->
    [one] One more vote
   *[other] { $votes } more votes
} from { $chamber }.
charter-need-agree = { $agree ->
    [one] One more vote that agrees
   *[other] { $agree } more votes that agree
}.
charter-need-agree-chamber = { $agree ->
    [one] One more vote that agrees
   *[other] { $agree } more votes that agree
} from { $chamber }.
charter-need-votes-agree = { $votes } more votes, at least { $agree } of them agreeing.
charter-need-votes-agree-chamber = { $votes } more votes from { $chamber }, at least { $agree } of them agreeing.

charter-need-votes-anywhere = { $votes ->
    [one] One more vote
   *[other] { $votes } more votes
} from anywhere.
charter-need-agree-in-all = In all, at least { $agree } of these must agree.

## Rules in words

charter-scope = { $scope ->
    [each_chamber] In each chamber
    [chamber] In { $chamber }
   *[all] Over all
}
charter-way = { $way ->
    [appointment] somebody appoints
    [rotation] the turn passes from group to group
    [criteria] written criteria decide
    [self_organised] each constituency decides by its own rules
    [board_after_advice] the board decides after advice
    [consultation] the deciders consult, then publish
    [committee] a committee decides
    [recommendation] one body recommends, another decides
    [working_group] a working group
   *[unknown] how is not known
}
charter-rule-pass = { charter-scope }, { charter-needed } of { charter-base } must agree{ charter-counted }.
charter-rule-quorum = { charter-scope }, { charter-needed } of { charter-base } must take part{ charter-counted }.
charter-rule-valid-votes = Votes for and against must come from { charter-needed } of those attending, or the vote is void.
charter-rule-or = Or:
charter-rule-no-quorum = No quorum is asked for.
charter-rule-pass-unknown = How many must agree is not known.
charter-rule-unknown = Not known: { $name }.
charter-rule-consensus-sustained = Adopted when nobody keeps up an objection. This is not unanimity: whoever disagrees may let it pass.
charter-rule-consensus-any = Adopted when nobody objects. One objection stops it.
charter-rule-called-by = { $role } calls the consensus.
charter-rule-objection-days = Objections are heard for { $days ->
    [one] one day
   *[other] { $days } days
}.
charter-rule-no-fallback = If an objection stands, nothing is adopted: there is no fallback.
charter-rule-fallback-required = If an objection stands, it goes to a vote.
charter-rule-fallback = If an objection stands, it goes to { $rule }.
charter-rule-silence = Adopted when nobody objects.
charter-rule-silence-days = Adopted when nobody objects within { $days ->
    [one] one day
   *[other] { $days } days
}.
charter-rule-to-meeting = If somebody objects, it goes to a meeting.
charter-rule-support = { $total ->
    [known] Of { $of }, at least { $support } must support it and at most { $objections } may object.
   *[none] At least { $support } must support it and at most { $objections } may object.
}
charter-rule-standard = The status holds while every condition is met: { $conditions }.
charter-rule-recheck = It is checked again every { $months ->
    [one] month
   *[other] { $months } months
}.
charter-rule-otherwise = This is not decided by ballot: { charter-way }.
charter-rule-veto-any = Any voter can stop it alone.
charter-rule-veto = { $who } can stop it alone.
charter-rule-no-proxies = Nobody may vote for another.
charter-rule-proxies = Proxies are allowed, without a limit.
charter-rule-proxies-cap = One voter may carry { $cap ->
    [one] one proxy
   *[other] { $cap } proxies
} at most.
charter-rule-proxies-no-quorum = Those who vote by proxy do not count as present.
charter-rule-recusal = Whoever has a declared interest takes no part, and is left out when the votes are measured.
charter-rule-carve-out = If { $recused } is recused, this applies instead:
charter-rule-ballot-closed = The ballot is closed: only the host sees single votes.
charter-rule-ballot-sealed = The ballot is sealed: nobody sees single votes.
charter-rule-ballot-final = A vote that was cast cannot be changed.
charter-rule-names-on-request = Reasons are kept without names, which may be added on request.

## Cases

charter-case-majority-assumed = The rule states no threshold: more than half of the votes cast was assumed.
charter-case-not-understood = Left out, because it was not understood: { $field }.
charter-case-named = { $named ->
    [one] One asked to be named.
   *[other] { $named } asked to be named.
}
