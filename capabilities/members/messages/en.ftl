members-nav = Members
members-crumb-landscape = Landscape
members-title = Who is in, and who sits for whom?
members-finding = { $members ->
    [one] { $members } organisation is in.
   *[other] { $members } organisations are in.
} { $vacant ->
    [0] All { $seats } seats are held.
    [one] { $vacant } of { $seats } seats is vacant.
   *[other] { $vacant } of { $seats } seats are vacant.
}
members-next-manage = You take part here: seats, people and declared interests are kept up to date on one page.
members-next-manage-button = Keep seats and people up to date
members-next-join = Would your organisation like to be part of this?
members-next-join-button = See how to join
members-all = All members
members-table = Members, with seats, people and declared interests
members-empty = No organisation is in yet. Here you will see who sits for whom, and until when.
members-seats-of = Seats of { $body }
members-each-member = { $n ->
    [one] { $n } member has a seat of its own here.
   *[other] Each of the { $n } members it is open to has a seat of its own here.
}
members-no-seats = The charter names no seats for this body.
members-vacant = Vacant
members-not-voting = without a vote
members-name-withheld = Name not public
members-alternate = { $name } (alternate)
members-col-organisation = Organisation
members-col-constituency = Constituency
members-col-seat = Seat
members-col-seats = Seats
members-col-people = Who acts
members-col-part = Part
members-col-since = Since
members-col-from = From
members-col-until = Until
members-col-interests = Interests declared
members-interests = Declared interests
members-interests-meaning = Whoever has declared an interest in something takes no part in decisions about it, and does not count towards the quorum.
members-interests-none = Nobody has declared an interest.
members-about-topic = the theme { $topic }
members-about-motion = a proposal
members-nature-financial = Money
members-nature-employment = Work
members-nature-family = Family or friendship
members-nature-office = A seat or office elsewhere
members-nature-rival = Competition
members-nature-other = Other
members-person-lead = A public role in this hub: for whom this person acts, and until when.
members-offices = Offices
members-acts-for = Acts for
members-all-seats = All its seats
members-part-delegate = Delegate
members-part-alternate = Alternate
members-join-title = How does an organisation join?
members-join-lead = What the charter says, in its own words.
members-join-who = Who may join
members-join-unknown = The charter does not say who may join. Ask the secretariat.
members-join-constituencies = Every member belongs to one of these constituencies:
members-join-how = Who decides
members-join-nobody = The charter names nobody who may admit members, so nobody can join yet.
members-join-clause = Clause { $clause }: { $by } may admit a member.
members-join-clause-resolution = Clause { $clause }: { $by } may admit a member once this rule has adopted it: { $rules }.
members-join-propose = Propose a new member
members-join-propose-button = Write the proposal
members-join-ask = To join, ask a member or the secretariat to propose your organisation. There is no fee and no form to fill in here.
members-manage-title = Seats, people and interests
members-manage-lead = Each change is one act on the record. What the charter does not let you do is refused, with the clause.
members-do-admit = Admit an organisation
members-do-appoint = Let a person act for an organisation
members-do-declare = Declare an interest
members-do-end = End a person’s part
members-do-fill = Fill a seat
members-do-leave = End a membership
members-do-vacate = Vacate a seat
members-do-withdraw = Withdraw an interest
members-field-organisation = Organisation
members-field-organisation-hint = Its full name as on the map, or its id.
members-field-resolution = Resolution
members-field-resolution-hint = The id of the decision that allows it, where the charter asks for one.
members-field-reason = Reason
members-field-name = Name of the person
members-field-email = E-mail address
members-field-email-hint = Where sign-in links go. It stays off the public record.
members-field-title = What they are in the organisation
members-field-person = Id of a person who already has an account here
members-field-person-hint = Leave it empty for somebody new.
members-field-about = What it is about
members-field-about-hint = An organisation by name, a proposal by its id, or a theme by its code.
members-field-nature = Of what kind
members-field-words = More about it
members-said-admitted = The organisation is in.
members-said-left = The membership has ended.
members-said-filled = The seat is filled.
members-said-vacated = The seat is vacant.
members-said-appointed = The person now acts for the organisation.
members-said-ended = The person no longer acts for the organisation.
members-said-declared = The interest is declared.
members-said-withdrawn = The interest is withdrawn.
members-todo-nobody = No organisation is in yet
members-todo-nobody-button = Admit the first
members-todo-mute = { $n ->
    [one] One organisation has a seat, and nobody acts for it
   *[other] { $n } organisations have a seat, and nobody acts for them
}
members-todo-mute-button = Name who acts
members-todo-vacant = { $n ->
    [one] { $n } seat is vacant
   *[other] { $n } seats are vacant
}
members-todo-vacant-button = Fill the seats
members-wrong-name = Write the name of the person.
members-wrong-organisation = No organisation, or more than one, has exactly this name; write its id instead (it ends the address of its page).
members-wrong-about = Write the name of an organisation, the id of a proposal, or a code in small letters.
members-wrong-date = Write a day as 2027-03-31.
members-wrong-id = This is not an id. Copy it from the page of the thing it names.
members-refused-no-charter = No charter is in force yet, so nobody can be a member
members-refused-no-actor = No organisation on the map has the id { $actor }
members-refused-no-constituency = The charter has no constituency { $constituency }
members-refused-already-in = This organisation is already in
members-refused-not-in = This organisation is not a member: { $actor }
members-refused-other-constituency = Seat { $seat } is filled from { $constituency }, and this organisation is not in it
members-refused-term-backward = The term ends before it begins
members-refused-term-too-long = A term in { $body } lasts at most { $years } years, and its end must be stated
members-refused-seat-taken = Seat { $seat } is held in that time
members-refused-seat-vacant = Seat { $seat } is vacant already
members-refused-no-seat = The charter has no seat { $seat }
members-refused-own-seat = Every member has a seat of its own here; { $seat } is not filled one by one
members-refused-seat-of-others = Another organisation holds seat { $seat }
members-refused-already-acts = This person already acts for this organisation in that time
members-refused-does-not-act = This person does not act for this organisation
members-refused-id-used = This id names something else already
members-refused-not-a-code = A code has small letters, digits, dots and dashes only
members-refused-no-interest = There is no such interest
members-refused-interest-gone = This interest was withdrawn already
members-refused-for-others = You do not act for this organisation: { $actor }
members-refused-no-resolution = No adopted decision has the id { $resolution }
members-refused-resolution-for-other = The decision { $resolution } is about another organisation
members-refused-resolution-spent = The decision { $resolution } was used already, in entry { $entry }

act-members-admitted = An organisation becomes a member.
act-members-left = An organisation leaves; its seats fall vacant.
act-members-seat-filled = An organisation takes a seat.
act-members-seat-vacated = A seat falls vacant.
act-members-person-appointed = A person begins to act for an organisation.
act-members-person-ended = A person stops acting for an organisation.
act-members-interest-declared = An interest is declared.
act-members-interest-withdrawn = A declared interest no longer exists.

## What rests on an organisation
members-rest-membership = It is or was a member ({ $constituency }).
members-rest-membership-mend = Its entry stays: join it with the right one instead
members-rest-seat = It holds or held the seat { $seat }.
members-rest-seat-mend = See its seat; join its entry with the right one
members-rest-person = Somebody acts or acted for it.
members-rest-person-mend = See who acts for it
members-rest-interest = A declared interest is about it.
members-rest-interest-mend = See declared interests

## Role cards, and vacancies with how long

members-card = Role card
members-card-goals = What it wants to reach here
members-card-red-lines = What it will not agree to
members-card-resources = What it can bring
members-card-limits = How far its people may go without asking at home
members-card-meaning = Everybody sees a role card. A newer one takes the place of the older, which stays readable.
members-card-none = No role card is written yet. It says what a member wants, what it will not agree to, what it brings, and how far its people may go.
members-card-silent = Not said
members-card-earlier = { $n ->
    [one] { $n } earlier version
   *[other] { $n } earlier versions
}
members-card-entry = on the record
members-card-next = You act for this member, or keep the roll: its role card is yours to write.
members-card-no-seats = It holds no seat.
members-card-landscape = See it on the map
members-col-body = Body
members-do-card = Write the role card
members-said-card = The role card is written.
members-wrong-card = Write at least one of the four.
members-vacant-since = Vacant since { $day }
members-rest-card = It has a role card.
members-rest-card-mend = See its page
act-members-role-card-written = A member writes its role card.

## Admission: criteria, vouching, delay before the vote
members-candidates-title = Who is to be admitted?
members-candidates-lead = { $n ->
    [0] Nobody at the moment.
    [one] One organisation. Everybody sees each criterion, its answer, and who vouches.
   *[other] { $n } organisations. Everybody sees each criterion, its answer, and who vouches.
}
members-candidates-none = No organisation is to be admitted. Once somebody answers a criterion for one, or vouches for it, it stands here with what is still open.
members-candidates-not-asked = The charter asks for no criteria and for no members that vouch. Whoever may admit does so without.
members-candidates-next = Do you know { $name }? Say so, or say what you know against it.
members-candidate-ready = Nothing is open
members-candidate-open = Something is open
members-col-criterion = Criterion
members-col-answer = Answer
members-col-evidence = What shows it
members-answer-met = Met
members-answer-unmet = Not met
members-answer-waived = Waived
members-answer-none = Open
members-answer-by = Who answers it:
members-answer-resolution = the decision
members-vouches = Members that vouch
members-vouches-n = { $have } vouch; { $need } are needed.
members-vouch-not-yet = does not count yet: this member does not vote itself
members-votes-from = votes from { $day } on
members-join-asked = What is asked of it
members-do-answer = Answer a criterion of admission
members-do-vouch = Vouch for an organisation
members-do-unvouch = Withdraw a vouch
members-field-member = The member that vouches
members-said-answered = The answer is on the record.
members-said-vouched = Your organisation vouches.
members-said-unvouched = Your organisation no longer vouches.
members-wrong-answer = Choose an answer.
members-wrong-evidence = Write what shows it: everybody sees the answer with its evidence.
members-wrong-reason = Write why.
members-todo-ready = { $n ->
    [one] One organisation meets everything and can be admitted
   *[other] { $n } organisations meet everything and can be admitted
}
members-todo-ready-button = Admit
members-refused-criterion-open = Criterion { $criterion } is not answered as met, nor waived by a resolution
members-refused-vouchers = { $have } members vouch for this organisation; the charter asks for { $need }
members-refused-no-criterion = The charter has no criterion { $criterion }
members-refused-criterion-of-others = Only { $who } may say whether this criterion is met
members-refused-not-waived = A criterion is waived only by an adopted decision about this organisation that says so
members-refused-vouch-early = This member votes from { $from } on, and vouches for others only then
members-refused-vouches-already = This member vouches for it already
members-refused-no-vouch = This member does not vouch for it
members-rest-candidacy = It is or was to be admitted, or vouches for another.
members-rest-candidacy-mend = See who is to be admitted
act-members-criterion-answered = Somebody says whether an organisation meets a criterion of admission.
act-members-vouched = A member vouches for an organisation that is to be admitted.
act-members-vouch-withdrawn = A member no longer vouches.

## Terms ahead
members-ahead = Terms that end in the next twelve months
members-ahead-none = No term ends in the next twelve months.
members-col-seat-or-office = Seat or office
members-col-holder = Held by
members-col-then = Then
members-then-open = It falls vacant.
members-then-rotates = It falls vacant, and rotation is due: the holder has had as many terms in a row as the charter allows.
members-todo-ahead = { $n ->
    [one] One seat falls vacant in the next three months
   *[other] { $n } seats fall vacant in the next three months
}
members-todo-ahead-button = See which

## Size and cost of the secretariat
members-secretariat-title = How large is the secretariat, and what does it cost?
members-secretariat-lead = { $people } people in full-time equivalents, and { $cost } a year, on { $day }.
members-secretariat-none = The secretariat has not stated its size and cost yet.
members-secretariat-next = Members pay for it in money or time: state it once a year, with the source.
members-do-secretariat = State the secretariat’s size and cost
members-col-on = On
members-col-full-time = People, full-time equivalents
members-full-time-hint = Two people at half time are 1.
members-col-cost = Cost in a year
members-col-per-member = Cost per member
members-col-host = Housed by
members-col-source = Source
members-field-currency = Currency
members-field-currency-hint = Three letters: USD, EUR, KES.
members-said-secretariat = Size and cost are stated.
members-wrong-amount = Write a number, such as 3.5 or 250 000.
members-wrong-source = Write where the figures stand: accounts, a report, a budget.
members-refused-not-yet = { $day } has not come yet
members-refused-no-currency = { $currency } is no currency code known here
members-rest-host = It houses or housed the secretariat.
members-rest-host-mend = See size and cost of the secretariat
act-members-secretariat-stated = The secretariat states its size and cost.

## Conduct: cases, hearings, sanctions, appeals
members-conduct-title = Which cases about members’ conduct are there?
members-conduct-lead = { $n ->
    [one] One case is open. Everybody sees that there is a case, where it stands, and what came of it; the words are for the members.
   *[other] { $n } cases are open. Everybody sees that there is a case, where it stands, and what came of it; the words are for the members.
}
members-conduct-next = Has a member broken what was agreed? A case is handled by the charter’s own steps, and the member answers first.
members-conduct-clauses = What the charter says
members-conduct-unknown = The charter has no clause on conduct: nobody can be sanctioned here. A clause says who raises a case, who hears the member, who decides by which rule, and where it can appeal.
members-conduct-studio = Write a charter with one
members-conduct-none = No case was ever raised. Each case will stand here with its stage, its deadline and what came of it.
members-do-case = Raise a case
members-col-case = Case
members-col-clause = Clause
members-col-opened = Opened
members-col-stage = Where it stands
members-col-due = Until
members-col-sanction = Sanction
members-case-n = Case { $n }
members-stage-answer = The member answers
members-stage-hearing = Hearing
members-stage-decision = To be decided
members-stage-appealable = Sanctioned, may be appealed
members-stage-appealed = Appealed
members-stage-over = Over
members-ending-withdrawn = Taken back
members-ending-dismissed = No sanction
members-ending-stands = The sanction stands
members-ending-confirmed = Confirmed on appeal
members-ending-left = The member left
members-ending-lifted = Lifted
members-case-new-title = Raise a case about a member’s conduct
members-case-new-lead = The member is told and answers before anything is decided. That there is a case is public; what you write is for the members, where the charter says nothing else.
members-case-not-you = Under the charter you may not raise a case.
members-field-accused = The member it is about
members-field-raiser = In whose name
members-field-raiser-office = In my office
members-field-asks = What you ask for
members-field-days = For how many days
members-field-days-hint = For a suspension. Empty: until it is lifted, where the charter allows that.
members-field-grounds = What the member is said to have done
members-field-grounds-hint = What happened, when, and what shows it. Do not name people.
members-field-plea = Your answer
members-field-plea-hint = You may add to it until the case is decided.
members-field-hearing-day = Day of the hearing
members-field-hearing-time = Time
members-field-hearing-time-hint = In UTC, such as 14:30.
members-field-hearing-place = Where, and how to take part
members-case-title = Case { $n }: { $organisation }
members-case-story = What happened, and what is due
members-case-procedure = How a case goes
members-case-terms = It goes on by the charter under which it was raised (version { $n }), whatever was changed since.
members-case-answers = What the member answers
members-case-unanswered = It has not answered yet.
members-case-hearing = Hearing
members-case-agenda = on the agenda of { $body }
members-case-appeal = Appeal
members-case-closed-words = Words for the members, or erased.
members-case-motion-lead = The body decides by a motion that names this case and its sanction; the member takes no part. If it is not adopted, the case ends without a sanction.
members-case-lead-answer = The member answers until { $day }; before that nothing is decided without its answer.
members-case-lead-appealable = The sanction holds. The member may appeal until { $day }.
members-case-lead-hearing = The member is to be heard: no hearing is called yet.
members-case-lead-heard = The member is heard on { $time }; before that nothing is decided.
members-case-lead-decision = The member was heard or had its time. The body that the charter names can decide.
members-case-lead-appealed = The member appealed: until the other body decides, the sanction does not hold.
members-case-lead-over = This case is over.
members-case-next-appeal = Your organisation was sanctioned. If you appeal in time, the sanction does not hold until the other body has decided.
members-case-next-answer = This case is about your organisation: nothing is decided before you have answered or the time has passed.
members-case-next-hearing = The charter asks for a hearing before anything is decided.
members-case-next-motion = The case can be decided: by a motion that names it.
members-case-next-confirm = The other body confirms the sanction or lets it fall.
members-case-next-lift = The body that suspended the member can lift it before its end.
members-case-do-appeal = Appeal
members-case-do-answer = Answer
members-case-do-hearing = Call the hearing
members-case-do-motion = Write the motion
members-case-do-confirm = Write the motion that confirms it
members-case-do-lift = Write the motion that lifts it
members-case-do-withdraw = Take the case back
members-suspended-until = Votes suspended until { $day }
members-suspended-open = Votes suspended until another decision
members-ahead-answer = Last day for the member’s answer
members-ahead-hearing = The hearing
members-ahead-appealable = Last day for an appeal
members-ahead-suspension = The suspension ends
members-event-opened = Raised by { $who }, who asks for: { $asks }
members-event-answered = The member answered
members-event-hearing = A hearing was called
members-event-sanctioned = Decided: { $sanction }
members-event-appealed = The member appealed
members-event-withdrawn = Taken back by whoever raised it
members-event-dismissed = Decided: no sanction
members-event-stands = Nobody appealed in time: the sanction stands
members-event-confirmed = The other body confirmed the sanction
members-event-left = The member left
members-event-lifted = The suspension was lifted
members-sanction-warning = a warning
members-sanction-suspension = votes suspended until another decision
members-sanction-suspension-days = { $n ->
    [one] votes suspended for { $n } day
   *[other] votes suspended for { $n } days
}
members-sanction-exclusion = exclusion
members-said-case = The case is raised; the member can answer now.
members-said-plea = Your answer is on the record.
members-said-hearing = The hearing is called.
members-said-case-withdrawn = The case is taken back.
members-said-appeal = Your appeal is on the record; the sanction does not hold for now.
members-wrong-grounds = Write what the member is said to have done.
members-wrong-plea = Write what you have to say.
members-wrong-days = Choose a sanction, and write days as a whole number above 0.
members-wrong-time = Write a time as 14:30.
members-todo-case-answer = Case { $n } is about your organisation: answer it
members-todo-case-answer-button = Answer
members-todo-case-heard = Your organisation is heard in case { $n }
members-todo-case-heard-button = See when
members-todo-case-appeal = Your organisation was sanctioned in case { $n } and may appeal
members-todo-case-appeal-button = See the case
members-todo-case-hearing = Case { $n } waits for a hearing
members-todo-case-hearing-button = Call it
members-todo-case-decide = Case { $n } can be decided
members-todo-case-decide-button = Write the motion
members-todo-case-confirm = An appeal waits in case { $n }
members-todo-case-confirm-button = Write the motion
members-refused-no-conduct = The charter has no clause on conduct, so nobody can be accused or sanctioned
members-refused-no-clause = The charter has no clause { $clause } on conduct
members-refused-case-of-others = Only { $who } may raise a case under this clause
members-refused-whose-case = Say which member raises the case
members-refused-own-case = You act for the member that this case is about: others raise, hear and take back a case
members-refused-no-sanction = This clause does not know the sanction { $sanction }, or not for so long
members-refused-case-open = Case { $n } about this member and under this clause is open already
members-refused-hearing-of-others = { $body } hears this case; you do not sit there
members-refused-hearing-soon = A hearing is called { $days } days ahead or more
members-refused-hearing-late = The hearing of case { $n } is held by { $until } at the latest
members-refused-not-raised = Only whoever raised a case takes it back
members-refused-nothing-to-appeal = Nothing was decided that could be appealed
members-refused-no-appeal = The charter knows no appeal here
members-refused-appealed = The member has appealed already
members-refused-appeal-late = An appeal was possible until { $until }
members-refused-not-decided = This does not follow from any decision or deadline of the case
members-refused-amended-body = Case { $n } still needs the body { $body }: it is decided first, or the charter keeps that body and its seats
members-refused-amended-power = Case { $n } still needs the act { $act }: it is decided first, or the table of powers keeps it
members-refused-no-case = There is no such case
members-refused-case-over = In case { $n } there is nothing to do of this kind any more, or not yet
members-refused-unanswered = The member has not answered and may do so until { $until }
members-refused-hearing-ahead = The hearing in case { $n } is still ahead
members-refused-no-hearing = In case { $n } no hearing was called, and the charter asks for one
members-refused-vouch-suspended = This member’s votes are suspended (case { $n }); it vouches for nobody meanwhile
members-rest-case = A case about its conduct is or was open.
members-rest-case-mend = See cases of conduct
act-members-case-opened = Somebody raises a case about a member’s conduct.
act-members-case-answered = The member answers in its own case.
act-members-hearing-called = The member is called to a hearing.
act-members-case-withdrawn = A case is taken back before it is decided.
act-members-sanctioned = A sanction takes effect, as a body decided.
act-members-case-dismissed = A case ends without a sanction, by a decision.
act-members-appealed = The member appeals against a sanction.
act-members-sanction-confirmed = Another body confirms a sanction.
act-members-sanction-final = The time to appeal has passed: a sanction stands.
act-members-sanction-lifted = A suspension is lifted before its end.

## The secretariat's cost beside reported money
members-secretariat-money = { $n ->
    [one] Beside it, the money that activities on the map report in the same currency, whatever their years: { $amount }, in { $n } activity. Without an amount in it: { $silent }.
   *[other] Beside it, the money that activities on the map report in the same currency, whatever their years: { $amount }, in { $n } activities. Without an amount in it: { $silent }.
}
members-secretariat-no-money = How large this cost is beside the money of the whole hub is not known: no activity on the map reports an amount in this currency.

## Members that can speak for themselves
members-refused-put-out = Under this charter a member leaves of its own will, or is excluded by a decision; no office ends its membership
members-refused-case-people = Case { $n } about this member is open: meanwhile it chooses itself who speaks for it

## Moving a hearing
members-case-do-move = Move the hearing
members-card-org = What it does, where and with whom
