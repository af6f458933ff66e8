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

## Pages

charter-nav = Charter
charter-crumb = Decisions
charter-title = Who is in charge, and how are decisions made here?
charter-none = No charter is in force yet. A charter says who sits where, how decisions are made, who may do what and who may speak.
charter-finding = { $bodies ->
    [one] One body
   *[other] { $bodies } bodies
} with { $seats ->
    [one] one voting seat
   *[other] { $seats } voting seats
} decide by { $rules ->
    [one] one rule
   *[other] { $rules } rules
}. Every act is checked against this charter, and every refusal names its clause.
charter-in-force = In force
charter-not-in-force = No longer in force
charter-version = Version { $n }
charter-next-may = Wondering whether you may do something, and why not?
charter-next-may-button = Ask the charter
charter-goal = Our goal
charter-offices = Who holds office
charter-offices-caption = Offices, who holds them, until when
charter-no-offices = The charter names no offices.
charter-vacant = vacant
charter-how = How decisions are made
charter-no-rules = The charter has no rules yet.
charter-powers = Who may do what
charter-powers-about = What this table does not name, nobody may do.
charter-powers-caption = Acts, who may do them, and on which resolution
charter-room-landscape = The landscape
charter-room-charter = The charter
charter-room-members = Members and seats
charter-room-decisions = Decisions
charter-membership = Who may become a member
charter-speakers = Who may speak for the hub
charter-no-speakers = Nobody is named. Whoever speaks, speaks for themselves.
charter-until = until { $day }
charter-public = What is public
charter-public-about = Everything on the record is public, except what is named here.
charter-disclosure = { $fields }: { $audience ->
    [public] everybody
    [partner] members and partners
    [secretariat] the secretariat
    [monitor] the monitor and the secretariat
   *[other] one body and the secretariat
}
charter-unknown = What is not known
charter-versions = Versions
charter-file = The charter as a file (TOML)
charter-manage = Change the charter, offices, speakers
charter-seats-of = Seats of { $body }
charter-each-member = one for each member
charter-not-known = not known
charter-votes = votes
charter-votes-not = does not vote
charter-no-seats = Its seats are not known.
charter-all-seats = All { $n } groups of seats
charter-who-sits = Who sits there now
charter-col-office = Office
charter-col-holder = Held by
charter-col-until = Until
charter-col-appointed = Appointed under
charter-col-constituency = Constituency
charter-col-seats = Seats
charter-col-vote = Vote
charter-col-chamber = Counted in
charter-col-act = Act
charter-col-who = Who may
charter-col-resolution = On a resolution under
charter-col-clause = Clause
charter-kind-assembly = Assembly
charter-kind-board = Board
charter-kind-council = Council
charter-kind-committee = Committee
charter-kind-panel = Panel
charter-kind-advisory = Advisory body
charter-kind-forum = Forum
charter-kind-secretariat = Secretariat
charter-kind-national-platform = National platform
charter-kind-local-platform = Local platform
charter-kind-grassroots-network = Grassroots network
charter-body-votes = { $n ->
    [one] One seat votes.
   *[other] { $n } seats vote.
}
charter-body-term = A seat is held for { $n ->
    [one] one year
   *[other] { $n } years
}.
charter-body-terms = At most { $n ->
    [one] one term
   *[other] { $n } terms
} in a row.
charter-body-meets = It meets { $n ->
    [one] once
   *[other] { $n } times
} a year.
charter-body-agenda = { $n ->
    [one] { $n } seat puts
   *[other] { $n } seats put
} an item on its agenda by right.
charter-body-rules = It decides by
charter-body-unknown = Not known: { $fields }.
charter-rule-for = For: { $matters }.
charter-matter-appointment = appointments
charter-matter-funding = funding
charter-matter-governance = governance
charter-matter-programme = the programme
charter-matter-any = any matter
charter-matter-charter = the charter
charter-matter-charter-amendment = changes of the charter
charter-matter-elections = elections
charter-matter-officer = who holds an office
charter-matter-budget = the budget
charter-matter-membership = membership
charter-matter-member-status = the status of members
charter-matter-minutes = minutes
charter-matter-routine = routine matters
charter-matter-fallback = where rule { $rule } did not settle it
charter-matter-appeal = appeals
charter-matter-grants = grants
charter-matter-agenda = the agenda
charter-matter-resolutions = resolutions
charter-matter-removal = removals from office
charter-matter-quorum = the quorum
charter-matter-chair = the chair
charter-matter-chair-selection = choosing the chair
charter-matter-board-appointments = appointments to the board
charter-matter-bylaws = the bylaws
charter-matter-credentials = credentials
charter-matter-attendance = attendance
charter-matter-review = reviews
charter-matter-participation = who takes part
charter-matter-vote-weights = what votes weigh
charter-matter-public-statements = public statements
charter-matter-executive-secretary = the executive secretary
charter-matter-conventions = conventions
charter-matter-work-programme = the work programme
charter-matter-reform = reforms
charter-matter-conduct = conduct of members
charter-rule-amends = The charter is changed by this rule.
charter-exactly = Exactly
charter-to-check = to be checked
charter-source = Source:
charter-act-room = Everything in the room “{ $room }”
charter-who-anyone = anyone
charter-who-member = whoever acts for a member
charter-who-partner = whoever answers for an organisation by invitation
charter-who-host = the machine, when a deadline falls due
charter-who-seat = holders of a seat in { $body }
charter-may-title = Who may do this, and why?
charter-may-lead = The answer comes from the charter’s table of powers, clause by clause.
charter-may-who = Who
charter-may-act = What
charter-may-ask = Ask
charter-may-table = The whole table of powers
charter-may-yes = Yes
charter-may-if = Yes, on a resolution
charter-may-no = No
charter-may-yes-words = { $role } may do this: { $act } Clause { $clauses }.
charter-may-resolution-words = { $role } may do this once a resolution allows it: { $act } Clause { $clauses }; the resolution must be taken under { $rules }.
charter-may-no-words = { $role } may not do this: { $act } Clause { $clauses } gives it to: { $who }.
charter-may-nobody-words = Nobody may do this: { $act } No clause of the charter names it.
charter-may-you = You may, as { $roles }.
charter-may-not-you = In the roles you hold now, you may not.
charter-manage-title = Change the charter, offices, speakers
charter-manage-lead = Everything here becomes an act on the record. The charter decides whether you may.
charter-todo-offices = { $n ->
    [one] One office is vacant
   *[other] { $n } offices are vacant
}
charter-todo-offices-button = See the offices
charter-todo-goal = The hub has no goal yet: say in a sentence what it is there for.
charter-todo-goal-button = Write the goal
charter-appoint = Put somebody into office
charter-end = End the term
charter-end-of = End the term of { $name }, { $office }
charter-amend = Changing the charter
charter-amend-rule = A draft comes into force by a resolution under { $rule }.
charter-amend-never = This charter names no rule for changing it.
charter-draft = Write a draft
charter-draft-parts = { $have } of { $parts } parts written
charter-adopt = Bring this draft into force
charter-propose = Propose it for decision
charter-speak = Let somebody speak for the hub
charter-silence = End the mandate
charter-silence-of = End the mandate of { $name }
charter-field-person = Person (id)
charter-field-name = Name
charter-field-email = E-mail address
charter-field-email-hint = Where sign-in links go. It stays off the public record.
charter-form-nobody = Write an e-mail address, or the id of a person of this hub.
charter-field-until = Last day
charter-field-resolution = Resolution (id), where the charter asks for one
charter-field-reason = Reason
charter-field-scope = What about (one short word)
charter-field-words = What about, in words
charter-field-file = A charter file
charter-field-toml = Or edit the charter here
charter-form-file-missing = Bring a charter file, or edit the charter in the field.
charter-form-fault = Line { $line }, column { $column }: { $reason }. { $mend }.
charter-form-missing = Fill this in.
charter-form-no-id = This is not an id: a letter, “_” and 26 letters and digits.
charter-form-no-day = Write the day as 2027-12-31.
charter-said-drafted = The draft is on the record. It is not in force yet.
charter-said-adopted = The new charter is in force.
charter-said-appointed = The office is filled.
charter-said-ended = The term is ended.
charter-said-speaker = The mandate is on the record.
charter-said-silenced = The mandate is ended.

## Acts

act-charter-hub-founded = A hub begins.
act-charter-clauses-drafted = Clauses of a draft charter are written down.
act-charter-adopted = A drafted charter comes into force.
act-charter-officer-appointed = A person takes an office.
act-charter-officer-ended = A person leaves an office before the term ends.
act-charter-speaker-named = A person may speak for the hub.
act-charter-speaker-ended = A person may no longer speak for the hub.

## Refusals

charter-refused-before-charter = no charter is in force yet: until then only the founder acts, to write and adopt one
charter-refused-founded = this hub was already founded
charter-refused-no-charter = no charter is in force yet
charter-refused-no-power = the charter lets nobody do `{ $act }`
charter-refused-not-granted = this is not for the role `{ $role }`; the charter gives it to { $who }
charter-refused-role-not-held = you do not hold the role `{ $role }` now
charter-refused-needs-resolution = this needs a resolution under { $rules }
charter-refused-no-resolution = there is no such resolution
charter-refused-not-adopted = that resolution was not adopted; one under { $rules } is needed
charter-refused-other-rule = that resolution was taken under { $rule }; one under { $rules } is needed
charter-refused-other-act = that resolution allows something else; one under { $rules } for exactly this is needed
charter-refused-spent = that resolution was already used by entry { $entry }
charter-refused-parts = part { $part } of { $parts } cannot be: a draft has 1 to 64 parts
charter-refused-part-again = part { $part } of this draft is already written
charter-refused-open-words = `{ $path }` is free text; it belongs among the words of the clauses
charter-refused-draft-of-others = this draft was begun by somebody else
charter-refused-no-draft = there is no such draft
charter-refused-draft-incomplete = only { $have } of { $parts } parts of the draft are written
charter-refused-draft-used = this draft was already adopted
charter-refused-version = the next version of the charter is { $next }
charter-refused-founding-resolution = a founding charter rests on no resolution
charter-refused-founder-powerless = under this charter the office `{ $office }` could do nothing, and the hub would be stuck
charter-refused-unamendable = this charter names no rule for changing it
charter-refused-amendment-rule = the charter is changed by a resolution on this very draft under { $rule }
charter-refused-no-office = the charter has no office `{ $role }`
charter-refused-term-backward = the term ends before it begins
charter-refused-term-long = the office `{ $role }` is held for at most { $years } years
charter-refused-holds-already = this person already holds the office `{ $role }`
charter-refused-holds-not = this person does not hold the office `{ $role }` now
charter-refused-office-full = the office `{ $role }` has at most { $max } holders at once
charter-refused-mandate-again = this mandate already exists
charter-refused-no-mandate = there is no such mandate
charter-refused-mandate-over = this mandate has already ended
charter-refused-code = `{ $text }` is not a short code of letters, digits, `_` and `-`

## The way to who can decide

charter-power-link = Who can pass and who can block under these rules
charter-power-draft = See how this draft would shift power

## A draft beside the charter in force

charter-differences = { $n ->
    [0] Says the same as the charter in force
    [one] { $n } difference from the charter in force
   *[other] { $n } differences from the charter in force
}
charter-differences-caption = What would change: { $title }
charter-col-before = In force
charter-col-after = Draft

## Elections
charter-tally-elected = { $number ->
    [one] Elected: { $elected }.
   *[other] Elected, in this order: { $elected }.
}
charter-tally-election-nobody = Nobody is elected: no ballot names a candidate.
charter-tally-election-tied = The count cannot choose between { $tied }: nobody is elected, and it is voted on again.
charter-tally-election-first = The count cannot choose between { $tied }: whoever was named first comes first.
charter-tally-marks = { $marks ->
    [one] { $candidate }: one mark.
   *[other] { $candidate }: { $marks } marks.
}
charter-tally-beats-all = Compared one by one, more voters prefer { $candidate } to each other candidate than the other way round.
charter-tally-strongest-path = Nobody beats all others: the preferences go round in a circle. { $candidate } has the strongest chain of victories.
charter-tally-quota = { $quota ->
    [one] One vote elects (Droop quota)
   *[other] { $quota } votes elect (Droop quota)
}; { $rounds ->
    [one] it was counted in one round.
   *[other] it was counted in { $rounds } rounds.
}
charter-rule-election = { $way ->
    [plurality] Each ballot has one mark; most marks win.
    [approval] Each ballot marks every candidate its seat can live with; most marks win.
    [schulze] Each ballot ranks the candidates, who are compared pair by pair: whoever beats every other wins, and circles are settled by the strongest chain of victories (Schulze’s method).
   *[stv] Each ballot ranks the candidates by the single transferable vote: Droop quota, surpluses handed on in exact fractions (weighted inclusive Gregory), the last left out.
} { $places ->
    [one] One is elected.
   *[other] { $places } are elected.
}
charter-rule-ties = { $ties ->
    [first_named] If the count cannot choose, whoever was named first comes first.
   *[vote_again] If the count cannot choose, nobody is elected and it is voted on again.
}
## May this person speak for the hub

charter-one-page = On one page, to print
charter-speaking-title = May this person speak for the hub?
charter-speaking-lead = Type a name. The answer comes from the charter and the record, and its address can be passed on.
charter-speaking-name = Name, or id of a person
charter-speaking-ask = Check
charter-speaking-all = Everybody who may or might speak for the hub
charter-speaking-caption = Who may speak for the hub, about what, until when
charter-speaking-col-person = Person
charter-speaking-col-standing = May speak
charter-speaking-col-about = About
charter-speaking-col-from = From
charter-speaking-col-entry = Entry
charter-speaking-may = Yes
charter-speaking-not-yet = Not yet
charter-speaking-expired = No longer
charter-speaking-may-words = { $who } may speak for the hub, about what the table says and nothing else. Clause { $clauses }, charter version { $version }.
charter-speaking-not-yet-words = { $who } may speak for the hub from a later day. Clause { $clauses }, charter version { $version }.
charter-speaking-expired-words = { $who } could speak for the hub once; that right has ended. It rested on clause { $clauses }.
charter-speaking-no-words = Nobody called “{ $asked }” has or had a right to speak for the hub (charter version { $version }, speakers). What they say, they say for themselves.

## The studio, two charters beside each other, a rule tried

charter-studio-title = Write a charter
charter-studio-open = Write a draft by forms or as text
charter-studio-lead = A draft is yours alone until you put it on the record. It can be changed by forms or as text, tried, and compared before anybody decides on it.
charter-studio-unfinished = Drafts you have in the making
charter-studio-untitled = A draft without a title
charter-studio-draft = The draft
charter-studio-begin = Begin a draft
charter-studio-begin-button = Begin
charter-studio-from = Begin with
charter-studio-from-hint = The models are real coalitions; what is not known of them stays unknown.
charter-studio-from-in-force = The charter in force
charter-studio-from-nothing = Nothing: no bodies yet, the secretariat and named people decide
charter-studio-from-file = Or bring a charter file
charter-studio-no-beginning = There is no such beginning.
charter-studio-go-on = Go on writing from this draft
charter-studio-yours-alone = In the making, seen by you alone
charter-studio-counts = Faults: { $errors }. Worth a second look: { $warnings }.
charter-studio-mend = Mend it
charter-studio-next = Everything fits. On the record the draft can be proposed for decision.
charter-studio-record = Put it on the record
charter-studio-record-words = From then on everybody who is signed in sees it, and it stays. It is in force only after a decision by the amendment rule.
charter-studio-record-not = It cannot go on the record while there are faults.
charter-studio-throw-away = Throw the draft away
charter-studio-throw-away-words = Nothing of it is on the record.
charter-studio-findings = What does not fit yet
charter-studio-error = Fault
charter-studio-warning = Look again
charter-studio-changes = What it would change
charter-studio-tools = Before anybody decides
charter-studio-text = The draft as text (TOML)
charter-studio-text-lead = Forms and text change the same file. Your remarks after # are kept here; they do not go on the record.
charter-studio-save = Keep
charter-studio-remove = Take it out
charter-studio-remove-words = Clauses that speak of it are then shown as faults to mend.
charter-studio-all = All { $n }
charter-studio-none = None yet.
charter-studio-nothing = —
charter-studio-row = { $n }.
charter-studio-source = Read in { $source }. If you change more than words, the source is taken off: it no longer says so.
charter-studio-beyond = Only in the text: { $fields }.
charter-studio-id = Id
charter-studio-id-hint = Letters a to z, digits and _. Left empty, it is made from the name. It stays as it is.
charter-studio-no-id = Write an id in Latin letters.
charter-studio-id-taken = “{ $text }” is taken: choose another.
charter-studio-no-number = “{ $text }” is not a whole number.
charter-studio-no-line = This is no condition: { $text }.
charter-studio-wrong = { $text }. { $mend }.
charter-said-begun = The draft has begun. Nobody else sees it yet.
charter-said-kept = Kept. Nothing is on the record yet.
charter-said-removed = Taken out. Nothing is on the record yet.
charter-said-thrown-away = The draft is thrown away.
charter-studio-part-about = The charter itself
charter-studio-part-constituencies = Constituencies
charter-studio-part-chambers = Chambers
charter-studio-part-bodies = Bodies and seats
charter-studio-part-officers = Offices
charter-studio-part-rules = Rules
charter-studio-part-powers = { charter-powers }
charter-studio-add-constituencies = Add a constituency
charter-studio-add-chambers = Add a chamber
charter-studio-add-bodies = Add a body
charter-studio-add-officers = Add an office
charter-studio-add-rules = Add a rule
charter-studio-add-powers = Say who may do something
charter-studio-about-title = Title
charter-studio-about-goal = { charter-goal }
charter-studio-about-membership = { charter-membership }
charter-studio-about-amendment = The rule by which the charter is changed
charter-studio-constituencies-name = { charter-field-name }
charter-studio-constituencies-code = Two letters
charter-studio-constituencies-shape = Shape and colour (1 to 8)
charter-studio-constituencies-kinds = Kinds of organisation
charter-studio-constituencies-kinds-hint = Codes with commas between them: state, subnational, igo, cso, grassroots, affected-people, business, foundation, academia, technical.
charter-studio-constituencies-chamber = Counted in the chamber
charter-studio-chambers-name = { charter-field-name }
charter-studio-chambers-constituencies = Constituencies counted in it
charter-studio-bodies-name = { charter-field-name }
charter-studio-bodies-kind = Kind
charter-studio-bodies-term-years = Years in a seat
charter-studio-bodies-terms-max = Terms in a row at most
charter-studio-bodies-meetings-per-year = Meetings a year
charter-studio-bodies-agenda-seats = Seats that put an item on the agenda by right
charter-studio-seats = Seats
charter-studio-seats-hint = A row without a constituency is left out.
charter-studio-seats-constituency = { charter-col-constituency }
charter-studio-seats-seats = How many seats
charter-studio-seats-seats-hint = A number; each_member for one a member; empty where it is not known.
charter-studio-seats-voting = They vote
charter-studio-seats-name = Another name for these seats
charter-studio-change = Change
charter-studio-no-pair = “{ $text }” is no name with a number: money = 3.
charter-studio-part-speakers = { charter-speakers }
charter-studio-part-disclosure = Who may read what
charter-studio-seats-permanent = The same organisations hold them for good
charter-studio-seats-weights = What each seat weighs
charter-studio-seats-weights-hint = A name and a whole number, with commas between: money = 3, votes = 1. Empty: all seats weigh the same.
charter-studio-speakers = Speakers
charter-studio-speakers-hint = A row without an office is left out.
charter-studio-speakers-role = Office
charter-studio-speakers-scope = { charter-field-scope }
charter-studio-speakers-words = { charter-field-words }
charter-studio-speakers-until = { charter-field-until }
charter-studio-disclosure = What is not for everybody
charter-studio-disclosure-hint = What no row names is public. A row without a kind of entry is left out.
charter-studio-disclosure-fields = What
charter-studio-disclosure-audience = Who may read it
charter-studio-fields-names = Names of people
charter-studio-fields-contacts = Contacts
charter-studio-fields-interests = Declared interests
charter-studio-audience-public = Everybody
charter-studio-audience-partner = Partners
charter-studio-audience-secretariat = The secretariat
charter-studio-audience-monitor = Monitors
charter-studio-officers-name = { charter-field-name }
charter-studio-officers-body = The body it belongs to
charter-studio-officers-appointed-by = The rule by which it is filled
charter-studio-officers-term-years = Years in office
charter-studio-officers-holders-max = How many people at once
charter-studio-rules-title = { charter-studio-about-title }
charter-studio-rules-body = The body that decides
charter-studio-rules-matters = What it is for
charter-studio-rules-matters-hint = Codes with commas between them, such as budget, charter; any or empty for everything else.
charter-studio-rules-pass = What is enough to pass
charter-studio-rules-objection = Which objections stop it
charter-studio-objection-sustained = Objections that are kept up
charter-studio-objection-any = Any objection
charter-studio-rules-called-by = Who says that consensus is there
charter-studio-rules-deadline-days = Days to object
charter-studio-rules-on-objection = What an objection does
charter-studio-on-objection-to-meeting = It goes to a meeting
charter-studio-on-objection-go-to-fallback = The fallback rule applies
charter-studio-on-objection-not-adopted = It is not adopted
charter-studio-rules-fallback = The rule that follows when an objection stands
charter-studio-rules-of = How many bodies there are
charter-studio-rules-support-min = How many must support
charter-studio-rules-objections-max = How many may object
charter-studio-rules-way = How ballots are counted
charter-studio-way-plurality = One mark; most marks win
charter-studio-way-approval = Any number of marks; most marks win
charter-studio-way-schulze = Ranked, compared pair by pair (Schulze)
charter-studio-way-stv = Ranked, in proportion (single transferable vote)
charter-studio-rules-places = How many are elected
charter-studio-rules-ties = What a tie leads to
charter-studio-ties-vote-again = It is voted on again
charter-studio-ties-first-named = Whoever was named first
charter-studio-rules-conditions = Conditions to be met
charter-studio-rules-conditions-hint = Codes with commas between them.
charter-studio-rules-recheck-months = Tested again after months
charter-studio-rules-quorum = How many must take part
charter-studio-rules-veto = Who can stop it alone
charter-studio-rules-proxies = One seat may vote for another
charter-studio-rules-proxies-max = Votes carried for others at most
charter-studio-rules-proxies-count-for-quorum = Those represented count as present
charter-studio-rules-ballot = Who sees a ballot
charter-studio-ballot-open = Everybody
charter-studio-ballot-closed = The host alone, until it closes
charter-studio-ballot-sealed = Nobody; trustees open the sum
charter-studio-rules-ballot-final = A ballot cannot be changed once cast
charter-studio-powers-act = What is done
charter-studio-powers-by = Who may do it
charter-studio-powers-resolution = Only on a resolution by one of these rules
charter-studio-by-anyone = Everybody, signed in or not
charter-studio-by-member = Everybody who acts for a member
charter-studio-by-partner = Partners by their personal link
charter-studio-by-host = The machine itself, when something falls due
charter-studio-by-seat = Seats in { $body }
charter-studio-veto-any = Every voter
charter-studio-mode-consensus = Consensus
charter-studio-mode-consensus-words = Nobody keeps up an objection.
charter-studio-mode-vote = Vote
charter-studio-mode-vote-words = Enough votes, of all or in each chamber.
charter-studio-mode-silence = Silence
charter-studio-mode-silence-words = Nobody objects before a deadline.
charter-studio-mode-support = Support
charter-studio-mode-support-words = Enough support and few enough objections among a few bodies.
charter-studio-mode-election = Election
charter-studio-mode-election-words = Choosing among candidates.
charter-studio-mode-standard = Standard
charter-studio-mode-standard-words = A status that follows from measured conditions.
charter-studio-mode-otherwise = Not by ballot
charter-studio-other-mode = Decide in another way
charter-studio-lines-hint = All conditions must hold. A share is written 2/3 or 50%, a number of votes 13. A row without a number is left out.
charter-studio-join = Joined by
charter-studio-and = and also
charter-studio-or = or instead
charter-studio-scope = Whose votes
charter-studio-scope-all = all together
charter-studio-scope-each = each chamber
charter-studio-than = How much
charter-studio-at-least = at least
charter-studio-more-than = more than
charter-studio-share = Share or number
charter-studio-base = Of what
charter-studio-base-votes-cast = votes for and against
charter-studio-base-present-less-abstentions = those present less abstentions
charter-studio-base-present = those present
charter-studio-base-members = seats that are held
charter-studio-base-seats = all seats, empty ones too
charter-studio-counted-by = Counted by
charter-studio-by-seats = one seat, one vote
charter-studio-by-chambers = each chamber weighs the same
charter-compare-title = Compare two charters
charter-compare-lead = Choose two: the charter in force, a draft, or any model.
charter-compare-found = { $n } differences: { $of } beside { $with }.
charter-compare-of = This charter
charter-compare-with = Beside this one
charter-compare-button = Compare
charter-try-title = Try a rule on votes
charter-try-lead = Nothing is recorded. The numbers stand in the address of this page, so it can be passed on.
charter-try-none = No rule of this charter is decided by a body with voting seats, so there is nothing to try yet.
charter-try-rule = Rule
charter-try-choose = Choose this rule
charter-try-cases = Votes that tell much
charter-try-short-of-quorum = One vote short of the quorum
charter-try-short-of-passing = One vote short of passing
charter-try-against = { $who } against all others
charter-try-votes = The votes
charter-try-objections = This rule looks at objections: a vote against is one that is kept up.
charter-try-chooses = This rule chooses among candidates or proposals. What comes of it follows from what each ballot marks, not from votes for and against.
charter-try-seats = Seats: { $n }. Absent: { $absent }.
charter-try-seats-open = The charter does not say how many seats there are: say how many are absent.
charter-try-for-votes = For
charter-try-against-votes = Against
charter-try-objecting = Objecting
charter-try-abstaining = Abstaining
charter-try-absent = Absent
charter-try-present = Present
charter-try-button = Count
charter-try-no-number = “{ $text }” is not a number of votes from 0 to { $max }.
charter-try-too-many = { $name }: { $votes } votes, but only { $seats } seats.
charter-try-needed = Still needed:
charter-try-by-chamber = The votes, chamber by chamber
charter-try-everybody = { charter-studio-scope-all }
charter-try-conditions = Condition by condition
charter-try-condition = Condition
charter-try-reached = Reached
charter-try-of = Of
charter-try-holds = Enough
charter-try-yes = Yes
charter-try-no = No

## A hub that has no bodies yet

charter-organic = There are no bodies yet. { $who } decide, by the table of powers alone, and can change this charter; whatever they do stands on the record under their names. Formal bodies and rules can be adopted in the same way later, and nothing recorded is lost.
charter-organic-next = Do you agree who should sit where, and how to decide?
charter-organic-next-button = Write bodies and rules

## Two tracks, and the right to call decisions in

charter-rule-review = { $body } may call the decision in within { $days } days. Until it has decided, nothing more may rest on it.
charter-studio-rules-review-by = The body that may call decisions in for review
charter-studio-rules-review-days = For how many days
charter-studio-tracks = Put in two tracks: policy and operations
charter-studio-tracks-words = A larger body in which every constituency sits seeks consensus, with a vote where it fails; a small one decides quickly, and the larger one may call its decisions in.
charter-studio-tracks-policy = The body for policy
charter-studio-tracks-seats = Seats in it for each constituency
charter-studio-tracks-operations = The body for operations, one seat for each constituency
charter-studio-tracks-days = Days in which a decision may be called in
charter-studio-tracks-council = Policy council
charter-studio-tracks-committee = Executive committee
charter-studio-tracks-button = Put them in
charter-studio-tracks-few = Write two constituencies first: they sit on both bodies.

## What is wrong with a charter, and how to mend it (`-mend`)
charter-fault-known = { $there-are ->
    [0] Define it first
   *[other] Use { $known }, or define it
}
charter-fault-form = this is form { $n } of a charter file; only form 1 is known
charter-fault-form-mend = Write `charter = 1`
charter-fault-not-code = `{ $code }` in `{ $key }` is not a code
charter-fault-not-code-mend = Write it with letters, digits, `_` and `-`
charter-fault-not-id = `{ $id }` is not an id
charter-fault-not-id-mend = Use 1 to 40 of the letters a to z, A to Z, digits, `_` and `-`
charter-fault-id-twice = `{ $id }` is used twice in `{ $list }`
charter-fault-id-twice-mend = Give each its own id: refusals cite clauses by it
charter-fault-many-constituencies = { $n } constituencies; at most { $max } can be told apart
charter-fault-many-constituencies-mend = Group them: several seat groups may belong to one constituency
charter-fault-code-letters = `{ $code }` is not a two-letter code
charter-fault-code-letters-mend = Write two letters, such as `Go`
charter-fault-code-shared = `{ $one }` and `{ $other }` share the code `{ $code }`
charter-fault-code-shared-mend = Give each its own two letters
charter-fault-no-shape = shape { $n } does not exist
charter-fault-no-shape-mend = Use 1 to 8
charter-fault-shape-shared = `{ $one }` and `{ $other }` share shape { $n }
charter-fault-shape-shared-mend = Give each its own shape, 1 to 8
charter-fault-chamber-word = a chamber cannot be called `{ $id }`
charter-fault-chamber-word-mend = Rules use this word: choose another
charter-fault-chamber-empty = chamber `{ $id }` has no constituency
charter-fault-chamber-empty-mend = Name one, or remove it
charter-fault-no-constituency = there is no constituency `{ $id }`
charter-fault-no-constituency-mend = { charter-fault-known }
charter-fault-counted-twice = `{ $id }` is counted in `{ $one }` and in `{ $other }`
charter-fault-counted-twice-mend = Count it in one chamber
charter-fault-no-kind = `{ $kind }` is no kind of body
charter-fault-no-kind-mend = Use { $known }
charter-fault-ends-at-once = `{ $key }` is 0: a seat that ends as it begins
charter-fault-ends-at-once-mend = Write 1 or more, or leave it out
charter-fault-seats-nowhere = seats of `{ $body }` are for `{ $id }`, which is no constituency
charter-fault-seats-nowhere-mend = { charter-fault-known }
charter-fault-no-kinds = no kind of organisation belongs to `{ $id }`
charter-fault-no-kinds-mend = Name its `kinds`, or nobody can fill these seats
charter-fault-seats-twice = two groups of seats in `{ $body }` are called `{ $id }`
charter-fault-seats-twice-mend = Give each its own `id`
charter-fault-seats-none = `{ $id }` has no seat in `{ $body }`
charter-fault-seats-none-mend = Remove the group or give it seats
charter-fault-seats-many = { $n } seats; a body counts at most { $max }
charter-fault-seats-many-mend = Write "each_member"
charter-fault-role-word = an office cannot be called `{ $id }`
charter-fault-role-word-mend = Powers use this word: choose another
charter-fault-no-body = there is no body `{ $id }`
charter-fault-no-body-mend = { charter-fault-known }
charter-fault-no-rule = there is no rule `{ $id }`
charter-fault-no-rule-mend = { charter-fault-known }
charter-fault-no-office = there is no office `{ $id }`
charter-fault-no-office-mend = { charter-fault-known }
charter-fault-no-chamber = there is no chamber `{ $id }`
charter-fault-no-chamber-mend = { charter-fault-known }
charter-fault-office-no-term = office `{ $id }` has no term: whoever holds it stays
charter-fault-office-no-term-mend = Add `term_years`
charter-fault-office-ends = office `{ $id }` ends as it begins
charter-fault-office-ends-mend = Write 1 or more
charter-fault-office-nobody = nobody can hold office `{ $id }`
charter-fault-office-nobody-mend = Write 1 or more
charter-fault-organic = there are no bodies: whoever `powers` names for `charter.adopted` changes it alone
charter-fault-organic-mend = Leave it until you agree on a body, its seats and its rule
charter-fault-no-amendment = no rule says how this charter is changed
charter-fault-no-amendment-mend = Add `amendment = "…"`
charter-fault-amendment-no-body = rule `{ $id }` changes the charter, but belongs to no body
charter-fault-amendment-no-body-mend = Give the rule a `body`
charter-fault-overlap = rules `{ $one }` and `{ $other }` both decide `{ $matter }` in `{ $body }`
charter-fault-overlap-mend = The first is used: name other matters
charter-fault-review-itself = `{ $id }` would review what it decides itself
charter-fault-review-itself-mend = Name another body
charter-fault-review-no-rule = `{ $id }` has no rule by which it could decide
charter-fault-review-no-rule-mend = Give that body a rule
charter-fault-review-days = nobody could call anything in within 0 days
charter-fault-review-days-mend = Write 1 or more, or leave the review out
charter-fault-supporters = { $n } supporters cannot be found
charter-fault-supporters-mend = Ask for at most `of`
charter-fault-no-supporter = no supporter is needed: silence would adopt
charter-fault-no-supporter-mend = Ask for 1 or more
charter-fault-standard-empty = a standard without conditions is always met
charter-fault-standard-empty-mend = Name the conditions
charter-fault-more-than-all = `{ $line }` asks for more than all
charter-fault-more-than-all-mend = Write a share of at most 1
charter-fault-more-than-whole = `{ $line }` asks for more than all
charter-fault-more-than-whole-mend = Write `>=1/1` for all
charter-fault-no-chambers = the rule counts by chamber and there are no chambers
charter-fault-no-chambers-mend = Define `[[chambers]]`, or write `all`
charter-fault-no-weight = no seat of `{ $body }` has a weight `{ $weight }`
charter-fault-no-weight-mend = Add `weights` to the seats, or count by seats
charter-fault-too-many-seats = `{ $line }` asks for { $n } of { $seats } seats
charter-fault-too-many-seats-mend = { $where ->
    [quorum] This quorum can never be met: lower it or add seats
   *[other] Nothing could be adopted: lower it or add seats
}
charter-fault-unplaced = `{ $id }` votes in `{ $body }` and is in no chamber
charter-fault-unplaced-mend = Put it into a chamber, or write `voting = false`
charter-fault-both-ways = under `{ $line }` a motion and its opposite could both be adopted
charter-fault-both-ways-mend = Ask for more than half, or join a second line
charter-fault-asks-nothing = `{ $line }` asks for nothing
charter-fault-asks-nothing-mend = Ask for 1 or more
charter-fault-quorum-base = a quorum cannot be measured against `{ $base }`
charter-fault-quorum-base-mend = Use `of seats`, `of members` or `of present`
charter-fault-quorum-whole = `{ $line }`: one empty seat stops every decision
charter-fault-quorum-whole-mend = Measure against `members`, or ask for less
charter-fault-veto-any = any single voter can stop every decision
charter-fault-veto-any-mend = Add a fallback, and the right to record dissent
charter-fault-no-veto = { $what ->
    [seat] there is no seat `{ $id }`
    [constituency] there is no constituency `{ $id }`
   *[other] there is no chamber `{ $id }`
}
charter-fault-no-veto-mend = Name one that exists
charter-fault-no-fallback = consensus without a fallback: one objection ends every matter
charter-fault-no-fallback-mend = Name a rule in `fallback`
charter-fault-fallback-required = a fallback is required and none is named
charter-fault-fallback-required-mend = Name a rule in `fallback`
charter-fault-fallback-elsewhere = the fallback `{ $id }` belongs to another body
charter-fault-fallback-elsewhere-mend = The matter would move there: is that meant?
charter-fault-fallback-circle = the fallbacks go round in a circle
charter-fault-fallback-circle-mend = End in a vote
charter-fault-secret-names = a secret ballot cannot say who vetoes, who is recused or who votes for another: no motion can be put to the vote under this rule
charter-fault-secret-names-mend = Write `ballot = "open"`, or leave `veto`, `carve_outs` and `proxies` out
charter-fault-sealed-alike = sealed ballots are added up unopened, so they count every seat alike and know no ranking: no motion can be put to the vote under this rule
charter-fault-sealed-alike-mend = Write `ballot = "closed"`, or count `all` by seats
charter-fault-proxies-zero = proxies are allowed and nobody may carry one
charter-fault-proxies-zero-mend = Write `proxies = false`, or 1 or more
charter-fault-alone = one seat of `{ $id }` decides alone, whatever others vote
charter-fault-alone-mend = Ask for more, or for other seats as well
charter-fault-never-counted = the votes of `{ $id }` are never counted
charter-fault-never-counted-mend = Count its chamber or weight in a line, or write `voting = false`
charter-fault-dummy = a seat of `{ $id }` never matters, whatever others vote
charter-fault-dummy-mend = Ask for another share, or give other weights
charter-fault-power-is-rule = `{ $id }` is a rule as well as a power
charter-fault-power-is-rule-mend = Give each its own clause id
charter-fault-no-act = no act is called `{ $act }`
charter-fault-no-act-mend = { $what ->
    [rooms] The rooms are { $known }
   *[other] The acts of this room are { $known }
}
charter-fault-power-nobody = nobody may do `{ $act }`
charter-fault-power-nobody-mend = Name who may, or remove the row
charter-fault-resolution-no-body = rule `{ $id }` belongs to no body, so nothing is resolved by it
charter-fault-resolution-no-body-mend = Give the rule a `body`
charter-fault-resolution-no-ballot = rule `{ $id }` does not decide by ballot
charter-fault-resolution-no-ballot-mend = Name a rule by which a body resolves
charter-fault-orphans = nobody may do { $acts }
charter-fault-orphans-mend = Add rows to the table of powers; what no row names is refused
charter-fault-no-date = `{ $text }` is not a date
charter-fault-no-date-mend = Write it as 2027-12-31
charter-fault-no-audience = `{ $text }` is no audience
charter-fault-no-audience-mend = Use { $known } or body:ID
charter-fault-too-long = the file has { $n } bytes, a charter at most { $max }
charter-fault-too-long-mend = Leave out what is not the charter
charter-fault-toml-field = unknown field `{ $field }`
charter-fault-toml-field-mend = { $there-are ->
    [0] Remove it
   *[other] Remove it, or use one of { $known }
}
charter-fault-toml-missing = the field `{ $field }` is missing
charter-fault-toml-missing-mend = Add `{ $field }`
charter-fault-toml-twice = `{ $field }` is written twice
charter-fault-toml-twice-mend = Write each field once
charter-fault-toml-kind = { $found ->
    [text] the text “{ $value }” stands here
    [number] a number stands here
    [flag] true or false stands here
    [list] a list stands here
    [day] a day stands here
   *[table] a group of fields stands here
}, and { $wanted ->
    [text] a text belongs here
    [number] a whole number of 0 or more belongs here
    [flag] true or false belongs here
    [list] a list belongs here
    [seats] a number of seats belongs here
    [lines] a threshold or a list of thresholds belongs here
   *[table] a group of fields belongs here
}
charter-fault-toml-kind-mend = { $wanted ->
    [text] Write it between quotes: "…"
    [number] Write digits without quotes: 3
    [flag] Write true or false without quotes
    [list] Write it between brackets: ["…", "…"]
    [seats] Write a number, "each_member" or "unknown"
    [lines] Write "all >1/2 of votes_cast", or several between brackets
   *[table] Write the fields below a heading of their own
}
charter-fault-toml-word = `{ $word }` is none of the words that may stand here
charter-fault-toml-word-mend = Use one of { $known }
charter-fault-toml-form = { $how ->
    [quotes] a text is not between quotes, or its quotes are not closed
    [brackets] a bracket is not closed
    [comma] a comma is missing or too many, or a bracket is not closed
    [equals] there is no field with one = and a value
    [value] a value is missing
    [escape] after \ stands a sign that has no meaning
    [key] the name of a field has a sign that may not be in it
    [number] this number is not written as one
    [break] a line ends in a way that no line does
   *[other] this line cannot be read ({ $text })
}
charter-fault-toml-form-mend = { $how ->
    [quotes] Write it between two quotes on one line: "…"
    [brackets] Close it: ["…", "…"] and [[rules]]
    [comma] Put one comma between two values, and close brackets: ["…", "…"]
    [equals] Write a field as name = value
    [value] Write what the field is after the =
    [escape] Write \\ for the sign \ itself
    [key] Use letters, digits, - and _ for names of fields
    [number] Write digits alone: 90
    [break] End lines as text editors do
   *[other] Mend this line; the handbook shows every form
}
charter-fault-line = `{ $line }` is no threshold: { $how ->
    [short] it needs whose votes and how many
    [tail] after the number comes of what, and perhaps by which weight
    [base-missing] a share needs of what
    [base] `{ $word }` is nothing to take a share of
    [equal] chambers that count alike are counted over all, and against a share
    [number] `{ $word }` is not a number of 0 or more
   *[other] it cannot be read
}
charter-fault-line-mend = Write it like { $like }
charter-fault-seats-number = `{ $text }` is no number of seats
charter-fault-seats-number-mend = Write a number, "each_member" or "unknown"
charter-fault-grantee = `{ $text }` names nobody
charter-fault-grantee-mend = Write anyone, member, partner, host, role:ROLE or seat:BODY
charter-fault-veto = `{ $text }` is no veto
charter-fault-veto-mend = Write any_member, seat:ID, constituency:ID or chamber:ID
charter-fault-mode = `{ $text }` is no way to decide
charter-fault-mode-mend = Use consensus, silence, vote, support, standard, election, budget, appointment, rotation, criteria, self_organised, board_after_advice, consultation, committee, recommendation, working_group or unknown
charter-fault-not-in-mode = `{ $field }` has no meaning in a rule of mode `{ $mode }`
charter-fault-not-in-mode-mend = Remove it
charter-fault-needs = `{ $what }` needs `{ $field }`
charter-fault-needs-mend = Add `{ $field }`
charter-fault-places = nobody is elected to 0 places
charter-fault-places-mend = Write in `{ $field }` how many are elected: 1 or more
charter-fault-pass = { $how ->
    [empty] an empty list in `{ $field }` would adopt every motion
   *[mixed] `{ $field }` mixes thresholds with lists of thresholds
}
charter-fault-pass-mend = { $how ->
    [empty] Remove the empty list
   *[mixed] Write thresholds alone, or lists alone
}
charter-fault-carve-out = { $how ->
    [threshold] an exception states no threshold of its own
   *[whom] an exception names nobody
}
charter-fault-carve-out-mend = { $how ->
    [threshold] Write `pass`, or `support_min` with `objections_max`
   *[whom] Write in `recused` for whose recusal it is
}
charter-fault-no-voter = `{ $id }` is no constituency, chamber or seat
charter-fault-no-voter-mend = { $there-are ->
    [0] Add constituencies
   *[other] Use { $known }, or the id of a seat
}
charter-fault-vote-after = in a hub founded with this charter nobody votes for the first { $n } days
charter-fault-vote-after-mend = Found the hub without `vote_after_days`, and adopt it once there are members: it touches none of them

## Exceptions in a rule
charter-studio-carve-outs = Exceptions
charter-studio-carve-outs-hint = What is enough when exactly these take no part. Who takes no part never counts; an exception also puts another threshold in place. A row in which nobody is ticked is left out.
charter-studio-carve-outs-recused = Who takes no part
charter-studio-carve-outs-pass = What is enough then
charter-studio-carve-outs-support-min = How many must support then
charter-studio-carve-outs-objections-max = How many may object then

## Admission: criteria, vouching, delay before the vote
charter-criterion-by = Who says so:
charter-vouchers-min = { $n ->
    [one] One member must vouch for an organisation before it is admitted.
   *[other] { $n } members must vouch for an organisation before it is admitted.
}
charter-vote-after-days = { $n ->
    [one] A new member votes in what opens a day after its admission or later.
   *[other] A new member votes in what opens { $n } days after its admission or later.
}
charter-studio-part-criteria = Criteria of admission
charter-studio-criteria-words = What must be met
charter-studio-criteria-by = Who says whether it is met
charter-studio-about-vote-after-days = Days from admission to the first vote
charter-studio-about-vote-after-days-hint = Empty: members vote at once. Whoever is in already is not touched.
charter-studio-about-vouchers-min = Members that must vouch for a new one
charter-fault-criterion-taken = `{ $id }` is a rule or a power as well as a criterion
charter-fault-criterion-taken-mend = Give each its own clause id
charter-fault-criterion-nobody = nobody may say whether criterion `{ $id }` is met
charter-fault-criterion-nobody-mend = Name who may
charter-contents = On this page
charter-bodies = Bodies

## Conduct: who raises, hears and decides, what may follow, who hears an appeal
charter-conduct = Conduct and sanctions
charter-conduct-raised = { $who ->
    [member] Whoever acts for a member may raise a case.
    [partner] Whoever answers for an organisation by invitation may raise a case.
    [host] The machine may raise a case.
   *[anyone] Anyone may raise a case.
}
charter-conduct-raised-office = May raise a case: { $who }.
charter-conduct-raised-seat = Holders of a seat in { $body } may raise a case.
charter-conduct-answer = { $n ->
    [one] The member has { $n } day to answer; until then nothing is decided without its answer.
   *[other] The member has { $n } days to answer; until then nothing is decided without its answer.
}
charter-conduct-hearing = { $n ->
    [one] { $body } hears the member, called { $n } day ahead; nothing is decided without a hearing.
   *[other] { $body } hears the member, called { $n } days ahead; nothing is decided without a hearing.
}
charter-conduct-hears = { $body } hears the member, where it calls a hearing.
charter-conduct-decides = { $body } decides by the rule { $rule }; neither the member nor whoever raised the case takes part.
charter-conduct-suspension = { $n ->
    [one] It may suspend the member’s votes for { $n } day at most.
   *[other] It may suspend the member’s votes for { $n } days at most.
}
charter-conduct-sanction = { $kind ->
    [warning] It may warn the member.
    [suspension] It may suspend the member’s votes until they are restored.
   *[exclusion] It may exclude the member.
}
charter-conduct-appeal = { $n ->
    [one] The member may appeal within { $n } day. Until { $body } confirms the sanction by the rule { $rule }, it does not hold; if it does not confirm it, the sanction falls.
   *[other] The member may appeal within { $n } days. Until { $body } confirms the sanction by the rule { $rule }, it does not hold; if it does not confirm it, the sanction falls.
}
charter-conduct-no-appeal = There is no appeal.
charter-sanction-warning = A warning
charter-sanction-suspension = Suspension of votes
charter-sanction-exclusion = Exclusion
charter-studio-add-criteria = Add a criterion
charter-studio-part-conduct = { charter-conduct }
charter-studio-add-conduct = Say how a case is handled
charter-studio-conduct-words = What is a breach
charter-studio-conduct-by = Who may raise a case
charter-studio-conduct-hears = The body that hears the member
charter-studio-conduct-answer-days = Days the member has to answer
charter-studio-conduct-hearing-days = Days ahead of a hearing
charter-studio-conduct-hearing-days-hint = Where it is written, nothing is decided without a hearing.
charter-studio-conduct-rule = The rule by which it is decided
charter-studio-conduct-sanctions = What may follow
charter-studio-conduct-suspension-days-max = The longest suspension, in days
charter-studio-conduct-suspension-days-max-hint = Empty: until another decision lifts it.
charter-studio-conduct-appeal-rule = The rule by which an appeal is decided
charter-studio-conduct-appeal-rule-hint = A rule of another body.
charter-studio-conduct-appeal-days = Days the member has to appeal
charter-studio-fields-conduct = What is said in cases of conduct
charter-fault-conduct-taken = `{ $id }` is a rule, a power or a criterion as well as a clause on conduct
charter-fault-conduct-taken-mend = Give each its own clause id
charter-fault-conduct-nobody = nobody may raise a case under `{ $id }`
charter-fault-conduct-nobody-mend = Name who may
charter-fault-conduct-no-answer = under `{ $id }` the member has no time to answer
charter-fault-conduct-no-answer-mend = Give it a day or more
charter-fault-conduct-no-sanction = nothing may follow from a case under `{ $id }`
charter-fault-conduct-no-sanction-mend = Name at least one of warning, suspension, exclusion
charter-fault-conduct-no-appeal = nobody hears an appeal against a sanction under `{ $id }`
charter-fault-conduct-no-appeal-mend = Name the rule of another body in `appeal_rule`, and `appeal_days`
charter-fault-conduct-own-appeal = under `{ $id }` the body that decided decides on the appeal too
charter-fault-conduct-own-appeal-mend = Name a rule of another body in `appeal_rule`
charter-fault-conduct-half-appeal = the appeal under `{ $id }` has a rule without days, or days without a rule
charter-fault-conduct-half-appeal-mend = Write both `appeal_rule` and `appeal_days`
charter-fault-conduct-no-ballot = rule `{ $rule }`, which `{ $id }` names, has no body or does not decide by ballots or objections
charter-fault-conduct-no-ballot-mend = Name a rule by which a body resolves
charter-fault-conduct-review = rule `{ $rule }`, by which `{ $id }` is decided, lets decisions be called in: a member could be out before the review
charter-fault-conduct-review-mend = Name a rule without `review_by`; the appeal takes its place
## Budgets
charter-tally-budget-funded = { $number ->
    [one] One of { $of } proposals gets money: { $funded }.
   *[other] { $number } of { $of } proposals get money: { $funded }.
}
charter-tally-budget-nothing = No ballot gives money to a proposal: nothing is allocated.
charter-tally-budget-tied = The count cannot choose between { $tied }: nothing is allocated, and it is voted on again.
charter-tally-budget-first = The count cannot choose between { $tied }: the proposal named first comes first.
charter-tally-budget-completed = The shares of its supporters were not enough for { $funded }: it is paid from what was left, most votes for the cost first.
charter-tally-budget-reduced = Together the medians are more than there is: all are reduced in the same proportion, rounded down to the smallest unit of the currency.
charter-tally-budget-all = Everything is allocated.
charter-tally-budget-left = What is left is not allocated.
charter-rule-budget = { $sharing ->
    [equal_shares] Each ballot marks proposals and has an equal share of the money. A proposal is paid by those who marked it; the one for which each of them pays least comes next (Method of Equal Shares).
    [votes_per_cost] Each ballot marks proposals. The one with most votes for its cost is paid next, as long as the money lasts.
    [mean] Each ballot divides the sum, and gives no proposal more than it costs. A proposal gets the mean of what the ballots give it, rounded down to the smallest unit of the currency.
   *[median] Each ballot divides the sum, and gives no proposal more than it costs. A proposal gets what more than half of the ballots give it at least (the median); if that is too much together, all are reduced in the same proportion.
}
charter-rule-completion = { $completion ->
    [votes_per_cost] What the shares leave over goes to further proposals, most votes for the cost first.
   *[none] What the shares leave over is not allocated.
}
charter-rule-budget-weight = Each ballot counts by the weight “{ $weight }” of its seat.
charter-rule-budget-ties = { $ties ->
    [first_named] If the count cannot choose, the proposal named first comes first.
   *[vote_again] If the count cannot choose and it matters, nothing is allocated and it is voted on again.
}
charter-studio-mode-budget = Budget
charter-studio-mode-budget-words = Dividing a sum among proposals.
charter-studio-rules-sharing = How the money is divided
charter-studio-sharing-equal-shares = By marks: equal shares for every ballot
charter-studio-sharing-votes-per-cost = By marks: most votes for the cost
charter-studio-sharing-mean = Ballots divide the sum: the mean
charter-studio-sharing-median = Ballots divide the sum: the median
charter-studio-rules-completion = What equal shares leave over
charter-studio-rules-completion-hint = Of equal shares alone.
charter-studio-completion-none = Is not allocated
charter-studio-completion-votes-per-cost = Goes on to most votes for the cost
charter-studio-rules-weight = Weight by which ballots count
charter-studio-rules-weight-hint = The name of a weight that the seats have. Empty: every seat counts alike.
charter-fault-budget-left = equal shares alone often leave money over that is allocated to nobody
charter-fault-budget-left-mend = Write `completion = "votes_per_cost"`, or keep it if that is meant
charter-fault-budget-mean = one ballot that gives everything to one proposal moves a mean far
charter-fault-budget-mean-mend = Write `sharing = "median"`, or keep it if that is meant

## A review that nobody decides
charter-rule-review-lapse = If it is neither called nor put to the vote within { $days } days, the review lapses and the decision stands.
charter-studio-rules-review-lapse-days = After how many days a review lapses that nobody decides
charter-fault-review-lapse = a review would lapse as soon as it is tabled
charter-fault-review-lapse-mend = Write 1 or more, or leave it out

## Bringing a draft into force
charter-adopt-not-yet = No decision on which you could act allows this yet.
charter-adopt-by = Allowed by the decision “{ $decision }”.
charter-adopt-decision = The decision that allows it
