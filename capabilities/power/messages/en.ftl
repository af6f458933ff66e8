## Who can decide: voting power under the charter, now and after a change

power-nav = Who has a say
power-title = Who has a say?
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

## Who has which share: members, seats, power, words, outcomes

power-tab-shares = Shares
power-tab-rules = Rule by rule
power-tab-what-if = Try a change
power-rules-title = Who can decide under each rule?
power-no-seats = The charter names no voting seats that can be counted, so who has a say is not set yet.
power-gap-under = { $group }: { $members } of the members, but { $seats } of { $all } seats.
power-gap-over = { $group }: { $members } of the members, with { $seats } of { $all }.
power-gap-none = Shares of seats are the shares of members.
power-by-constituency = By constituency
power-by-region = By region of the world
power-by-income = By income of the country
power-constituency-none = No constituency (officers, guests)
power-region-none = Country not known, or seat vacant
power-income-none = Country not known or not classified, or seat vacant
power-region-africa = Africa
power-region-americas = Americas
power-region-asia = Asia
power-region-europe = Europe
power-region-oceania = Oceania
power-income-low = Low income
power-income-lower_middle = Lower middle income
power-income-upper_middle = Upper middle income
power-income-high = High income
power-standing = Seats and power under: { $rule } ({ $body }).
power-have = Who is in, and who decides
power-have-table = Shares of members, seats and voting power
power-do = Who proposes, speaks and wins
power-do-table = Shares of what was proposed, said and voted
power-shares-table = Shares of each group
power-of-members = Members ({ $n })
power-of-seats = Seats ({ $n })
power-of-power = Voting power (Banzhaf)
power-of-motions = Motions ({ $n })
power-of-statements = Comments ({ $n })
power-of-words = Words ({ $n })
power-of-ballots = Ballots ({ $n })
power-of-objections = Objections ({ $n })
power-of-dissents = Dissents ({ $n })
power-of-attendance = Seats at meetings ({ $n })
power-of-agenda-items = Agenda items ({ $n })
power-col-seats-minus-members = Seats minus members (points)
power-col-with = Voted with the outcome
power-col-lost = Decisions on the losing side
power-under-five = under 5
power-silent = { $n ->
    [one] has proposed and said nothing yet.
   *[other] have proposed and said nothing yet.
}
power-losing = { $n ->
    [one] lost more decisions than it won.
   *[other] lost more decisions than they won.
}
power-unseated = Affected but not seated
power-unseated-words = They have members or organisations on the map, and neither a voting seat nor a ballot.
power-unseated-none = Every constituency has a voting seat, and every part of society on the map has a member.
power-unseated-count = { $n ->
    [0] no organisation yet
    [one] 1 organisation
   *[other] { $n } organisations
}
power-unseated-link = Who is missing, and what to do about it
power-related = Related parties among those with a seat
power-related-words = Two holders of voting seats whom the map or a declared interest ties: one may speak for the other.
power-related-none = None are known.
power-related-part-of = is part of
power-related-same-parent = is a branch of the same organisation as
power-related-funds = funds
power-related-answers-to = answers to
power-related-interest = declared an interest in
power-today = Can each body decide today?
power-today-table = Quorum against the seats actually held
power-today-body = Body
power-today-can = Today
power-today-acting = Seats with somebody to act
power-today-of = { $n } of { $of }
power-today-spare = May be missing
power-today-yes = can decide
power-today-nobody = nobody to act
power-today-no-quorum = no quorum, even if all came
power-today-not-enough = not enough, even if all agreed
power-today-words = The charter’s own tally is asked: what if everybody for whom somebody acts agrees? “May be missing” is how many of them may stay away, whoever they are, and the body can still decide.
power-today-none = No body with voting seats decides by ballots.
power-how-shares = Members and seats as of today; motions, comments and ballots over the whole record, each for the constituency it was for at the time. Nothing is guessed from names.
power-how-stood = With the outcome: of the open votes for or against, those on the side that won. Losing side: decisions in which more of its votes lost than won.
power-how-few = Where there are fewer than 5 in all, the number stands instead of a share; by region and income “under 5” stands for small numbers, because a share of few says little.
power-dictates = { $n ->
    [one] one seat decides alone, whatever the others do.
   *[other] one seat of each decides alone, whatever the others do.
}
power-alike = Seat by seat
power-alike-table = Power of single seats: { $rule }
power-col-chamber = Chamber
power-col-each = Power of each
power-col-alone = Alone it can
power-alone-dictates = decide
power-alone-vetoes = stop everything
power-alone-swings = tip the balance with others
power-alone-nothing = never matter

## Legitimacy: the indicators, and what is missing for them

power-tab-legitimacy = Legitimacy
power-legitimacy-title = Is the hub legitimate, and by what?
power-legitimacy-lead = { $n } of { $all } indicators follow from the record. There is no total: a good result does not repair how it was decided, or by whom.
power-legitimacy-how = Every value follows from record and charter alone. The bar is a first judgement, not a standard. Values of years are of the decisions of each year.
power-legitimacy-number = Number
power-legitimacy-dimension = Dimension
power-legitimacy-indicator = Indicator
power-legitimacy-value = Value
power-legitimacy-unit = Unit
power-legitimacy-bar = Read as good
power-legitimacy-by = By constituency
power-legitimacy-missing = Not computable
power-legitimacy-unit-share = share
power-legitimacy-unit-index = 0 to 1
power-legitimacy-unit-ratio = ratio
power-legitimacy-unit-days = days
power-legitimacy-unit-count = number
power-legitimacy-unit-scale = 1 to 5
power-legitimacy-input = Input: who decides
power-legitimacy-throughput = Throughput: how decisions are made
power-legitimacy-output = Output: what comes out
power-legitimacy-belief = Belief: what audiences think
power-legitimacy-power = Power: who really controls
power-legitimacy-L01 = Voting parity
power-legitimacy-L02 = Vote share of affected people
power-legitimacy-L03 = South–north vote ratio
power-legitimacy-L04 = Funder vote overlap
power-legitimacy-L05 = Self-chosen delegates
power-legitimacy-L06 = Turnout
power-legitimacy-L07 = Turnout spread
power-legitimacy-L08 = Speaking balance
power-legitimacy-L09 = Agenda origin mix
power-legitimacy-L10 = Language reach
power-legitimacy-L11 = Paper lead time
power-legitimacy-L12 = Support coverage
power-legitimacy-L13 = Rule compliance
power-legitimacy-L14 = Dissent recorded
power-legitimacy-L15 = Dissent answered
power-legitimacy-L16 = Decision age
power-legitimacy-L17 = Recusal in conflict cases
power-legitimacy-L18 = Openness index
power-legitimacy-L19 = Minutes delay
power-legitimacy-L20 = Complaint clearance
power-legitimacy-L21 = Deliberation spread
power-legitimacy-L22 = Target completeness
power-legitimacy-L23 = Commitment completion
power-legitimacy-L24 = Ambition-weighted completion
power-legitimacy-L25 = External result share
power-legitimacy-L26 = Change records
power-legitimacy-L27 = Distribution of benefit
power-legitimacy-L28 = Audience trust survey
power-legitimacy-L29 = Belief gap
power-legitimacy-L30 = Exit and voice
power-legitimacy-L31 = Outside recognition
power-legitimacy-L32 = Largest payer share
power-legitimacy-L33 = Veto concentration
power-legitimacy-L34 = Informal core test
power-legitimacy-L35 = Centrality of the secretariat
power-legitimacy-L36 = Gatekeeper test
power-legitimacy-L37 = Host control
power-legitimacy-L38 = Named speaker spread
power-legitimacy-L39 = Meeting balance
power-legitimacy-L40 = Open seat time
power-legitimacy-L41 = Reach versus result
power-legitimacy-L01-how = 1 less the furthest that a constituency’s share of the voting seats is from an equal share.
power-legitimacy-L02-how = Voting seats of constituencies of affected people, grassroots or indigenous peoples, of all voting seats.
power-legitimacy-L06-how = Seats that voted of seats that could, in the newest vote.
power-legitimacy-L07-how = The highest turnout of a constituency less the lowest, in the newest vote; proxies count.
power-legitimacy-L08-how = 1 less the Gini coefficient of the minutes that constituencies spoke at the meetings of a year; where no minutes are recorded, of the words of comments.
power-legitimacy-L09-how = 1 less the sum of the squared shares of constituencies in agenda items (Herfindahl); in motions where no agenda is kept.
power-legitimacy-L11-how = Median days between the last paper of a meeting and its beginning; where no meeting had papers, between tabling and the opening of call or vote.
power-legitimacy-L13-how = Decisions that had their quorum, of all; the majority is always counted by the rule itself.
power-legitimacy-L14-how = Contested decisions with a readable reason of those against, of all contested ones.
power-legitimacy-L15-how = Formal objections with a reply within 90 days, of all objections.
power-legitimacy-L16-how = Median days from tabling to decision.
power-legitimacy-L17-how = Seats that a declared interest touched and that did not vote, of all such seats.
power-legitimacy-L18-how = Of 12 things: members, bodies, rules, papers, minutes, votes, outcome statements and data as far as they are open here; money, contracts, evaluations and complaints are not.
power-legitimacy-L19-how = Median days from a meeting to its minutes.
power-legitimacy-L21-how = Bodies with a rule that met, voted or decided within half a year, of all such bodies.
power-legitimacy-L30-how = Members who left within 24 months and said why.
power-legitimacy-L33-how = Seats that can each stop everything alone, under the rule with the most of them.
power-legitimacy-L34-how = Contested decisions in which none of the five who win most lost.
power-legitimacy-L39-how = Held seats that came to the meetings of a year, in the constituency with the fewest; in its votes where no meeting was held.
power-legitimacy-L40-how = The most days that a seat has been empty; one never held is empty since the founding.
power-legitimacy-not-nothing-yet = nothing of the kind has happened yet.
power-legitimacy-not-too-few = fewer than five contested decisions.
power-legitimacy-not-income = who pays how much is not recorded.
power-legitimacy-not-problem = no list of need on the map says how the problem is spread over countries.
power-legitimacy-not-selection = the charter does not say how constituencies choose who sits for them.
power-legitimacy-not-languages = the languages of papers and members are not recorded.
power-legitimacy-not-support = requests for travel, care and translation are not recorded.
power-legitimacy-not-complaints = no case of conduct was raised, or none long enough ago.
power-legitimacy-not-results = targets, ambitions and results are not recorded.
power-legitimacy-not-survey = nobody has been asked.
power-legitimacy-not-recognition = what states and organisations say in their decisions is not recorded.
power-legitimacy-not-contacts = contacts through the secretariat are not recorded.
power-legitimacy-not-statements = nobody was given a mandate to speak, and public statements are not recorded.

## What if: merging constituencies, and adding one

power-what-if-new = The new constituency
power-what-if-add = Seats for a new constituency
power-what-if-merges = Merge constituencies
power-what-if-merge = Merge { $constituency } into
power-what-if-merge-none = nobody

## A draft of the charter beside the charter in force

power-draft-title = What this draft would change in who can decide
power-draft-lead = Changed: { $changed } of { $rules } rules.
power-draft-next = Change seats or thresholds of the draft and see power shift again, before anybody decides.
power-draft-now = In force
power-draft-then = Under the draft
power-draft-new = New
power-draft-changed = Power shifts
power-draft-no-rule = There is no such rule.
power-draft-votes = Try this rule on votes
power-draft-same = As before

## Values with their unit
power-legitimacy-unit-points = points
power-legitimacy-in-index = { $value } of 1
power-legitimacy-in-ratio = { $value } to 1
power-legitimacy-in-scale = { $value } of 5
power-legitimacy-in-points = { $value } points
power-legitimacy-in-days = { $value } days
power-legitimacy-L30-count = { $n ->
    [one] { $n } member
   *[other] { $n } members
}
power-legitimacy-L33-count = { $n ->
    [one] { $n } seat
   *[other] { $n } seats
}
power-legitimacy-L37-count = { $n } of 6 powers
power-legitimacy-more = More about it
power-legitimacy-L03-how = Share of the voting seats that are held from countries of low and lower middle income, over the share of people in need there by the lists of need on the map. Seats of organisations without a country are left out.
power-legitimacy-L28-how = Mean of fair process, good results and interests that count in the newest yearly survey, in the constituency with the lowest; everybody's where none is shown.
power-legitimacy-L29-how = The highest mean of a constituency less the lowest, in the newest yearly survey.
power-legitimacy-L36-how = Organisations that were admitted, of all for which a criterion was answered or a member vouched.
power-legitimacy-L37-how = Of six powers (put into office, end a term, decide what is spent, sign, say who speaks, end the charter), those that by the charter the secretariat or the machine holds alone, without a decision.
power-legitimacy-L38-how = Mandates to speak held by people of the two constituencies with most of them, of all; statements themselves are not recorded.
power-legitimacy-not-few-answered = too few organisations or constituencies answered the survey.
power-legitimacy-beside = What is believed beside what gets done
power-legitimacy-beside-words = Good results raise legitimacy, and need it first. So both stand side by side for each year, and are never added up.
power-legitimacy-beside-year = Year
power-legitimacy-beside-inside = Members believe
power-legitimacy-beside-outside = Others believe
power-legitimacy-beside-results = “Results are good”
power-legitimacy-beside-days = From tabling to decision
power-legitimacy-beside-quorate = Decisions with quorum
power-legitimacy-beside-none = Nobody has been asked yet what they believe.
power-legitimacy-beside-survey = The yearly survey

## What the host may do alone
power-tab-host = The host
power-host-title = What may the host do alone?
power-host-lead = { $n } of 6 powers are in the host’s hands alone. Of { $kinds } kinds of acts, { $acts } are for the secretariat or the machine alone, without a decision.
power-host-six = Six powers over a hub
power-host-power = Power
power-host-alone = Held by the host alone
power-host-yes = Alone
power-host-no = Not alone
power-host-who = Who holds it
power-host-clause = Clauses
power-host-decided = { $who }, after a decision by { $rules }
power-host-nobody = Nobody
power-host-hire = Put people in office
power-host-fire = End their term
power-host-spend = Decide what is spent
power-host-sign = Put its name under what was decided
power-host-speak = Say who speaks for the hub
power-host-close = End the charter, and with it the hub as it is
power-host-acts = Acts that nobody else may do
power-host-acts-none = There is none.
power-host-act = What is done
power-host-by = By whom
power-host-kind = Kind of act
power-host-machine = The machine, when a deadline falls due
power-host-secretariat = The secretariat
power-host-how = Read from the charter’s table of powers. Alone means: the table names nobody but the secretariat and the machine, and asks for no decision. What is spent is decided where a rule of the charter is for budgets or for any matter.
power-legitimacy-beside-kept = Tasks done in time
power-legitimacy-L20-how = Cases of conduct that were decided or ended within 180 days, of all but those that still can be.
power-legitimacy-L23-how = Tasks from decisions that were reported by their day and accepted, of all whose day has passed; what was declined is left out.
