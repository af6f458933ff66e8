meetings-nav = Meetings
meetings-title = When do we meet, and about what?
meetings-finding = Items on the agendas: { $items }. The longest has waited for { $waited ->
    [one] { $waited } meeting
   *[other] { $waited } meetings
}.
meetings-table = All meetings
meetings-tab-meetings = Meetings
meetings-tab-agenda = Agendas
meetings-name = { $body }, meeting { $n }
meetings-number = Meeting { $n }
meetings-empty = No meeting has been called yet.
meetings-empty-meaning = Here stands when each body meets, who came, and what came of each item.
meetings-empty-example = Board, meeting 3: 14 of 18 seats took part; 4 items dealt with, 1 goes to the next meeting.
meetings-next = { $body } meets on { $at }; items on its agenda: { $n }.
meetings-next-button = See the agenda
meetings-not-you = The charter does not let you call meetings here.
meetings-who-may = Who may do it
meetings-erased = (words no longer public)
meetings-untitled = Item { $n }
meetings-clause = Clause { $clause }

## How it stands
meetings-status-ahead = Ahead
meetings-status-begun = Being held
meetings-status-minutes = Minutes out, not adopted yet
meetings-status-adopted = Minutes adopted
meetings-status-cancelled = Called off
meetings-by-right = On by right
meetings-proposed = Proposed
meetings-passed-on = Goes to the next meeting
meetings-end-noted = Noted
meetings-end-noted-hint = The body heard it, and nothing follows.
meetings-end-discussed = Discussed
meetings-end-discussed-hint = The words say what follows.
meetings-end-decided = Decided
meetings-end-decided-hint = A proposal was decided; it has the figures.
meetings-end-withdrawn = Withdrawn
meetings-end-removed = Taken off

## Columns
meetings-col-meeting = Meeting
meetings-col-status = Status
meetings-col-at = Begins (UTC)
meetings-col-present = Voting seats that took part
meetings-col-seats = Voting seats held
meetings-col-settled = Items dealt with
meetings-col-open = Items still open
meetings-col-body = Body
meetings-col-item = Item
meetings-col-standing = How it stands
meetings-col-by = Put on by
meetings-col-backers = Seats behind it
meetings-col-waited = Meetings waited
meetings-col-result = What came of it
meetings-col-n = No.
meetings-col-decision = Decision
meetings-col-constituency = Constituency
meetings-col-organisation = Organisation
meetings-col-presence = Took part
meetings-col-carried = Voice carried by

## Calling and changing
meetings-call = Call a meeting
meetings-call-lead = The agenda is there already: everything the body has not dealt with comes up.
meetings-at-hint = Date and time in UTC.
meetings-place = Place or link
meetings-place-hint = Everybody can read this.
meetings-language = Language
meetings-language-hint = Its code, for example en, fr or sw.
meetings-chair = Chair
meetings-chair-open = Not known yet
meetings-in-language = in { $language }
meetings-chaired = chair: { $chair }
meetings-change = Change when and where
meetings-cancel = Call it off
meetings-planned-before = Planned before
meetings-reason = Why
meetings-close = End the meeting
meetings-close-meaning = The minutes are out at once. What was not dealt with goes to the next meeting.
meetings-next-propose = Is something missing? Put it on the agenda.
meetings-next-propose-button = Put something on
meetings-next-attend = The meeting has begun. Who is here?
meetings-next-attend-button = Record who came
meetings-next-settle = Next on the agenda: { $title }
meetings-next-settle-button = Say what came of it
meetings-next-close = Everything is dealt with.
meetings-next-close-button = End the meeting
meetings-next-minutes = The meeting has ended.
meetings-next-minutes-button = Read the minutes
meetings-todo-hold = Meeting { $n } has begun: record who came and what came of each item.
meetings-todo-hold-button = Go to the meeting

## Agenda
meetings-agenda = Agenda
meetings-agenda-title = What is on the agenda?
meetings-agenda-table = Items with whose they are and how long they have waited
meetings-agenda-empty = Nothing is on the agenda.
meetings-agenda-example = “Who pays for the sensors?” On by right, put on by civil society; has waited for 2 meetings.
meetings-propose = Put something on the agenda
meetings-propose-why = What should be talked about and is not?
meetings-propose-place = On whose agenda, from which seat
meetings-propose-title-hint = As a question, if you can.
meetings-by-office = { $body }, by office
meetings-why = Why the body should deal with it
meetings-motion = Proposal
meetings-no-motion = None
meetings-rights = Whose right is it?
meetings-rights-meaning = An item that stands by right stays until a meeting has dealt with it: no majority, chair or secretariat takes it off.
meetings-right-seats = By right: with { $n } voting seats behind it, or all that one constituency holds.
meetings-right-constituency = By right: with all voting seats that one constituency holds behind it.
meetings-item-by = Put on by { $by }; seats behind it: { $n }. An officer may still take it off, with a reason.
meetings-item-by-right = Put on by { $by }; seats behind it: { $n }. It stands by right.
meetings-put-on-by = put on by { $by }
meetings-backed-by = Who stands behind it ({ $n })
meetings-back = Stand behind it
meetings-unback = No longer stand behind it
meetings-withdraw = Take my item off
meetings-remove = Take it off the agenda
meetings-stays = This item stands by right. Taking it off will be refused.
meetings-seat = Seat
meetings-waiting = Where it waits
meetings-waited = Meetings that ended without dealing with it: { $n }
meetings-comes-up = It comes up on { $at }
meetings-no-meeting-yet = No meeting is called yet. It comes up at the next one.
meetings-settle = What came of it at meeting { $n }?
meetings-settle-button = Record it
meetings-disposition = The meeting has
meetings-result = What came of it
meetings-result-hint = One or two sentences that everybody present would sign.
meetings-see-minutes = Minutes of meeting { $n }

## Attendance
meetings-attendance = Who came
meetings-attendance-table = Voting seats by constituency
meetings-every-seat = Every seat
meetings-vacant = Vacant
meetings-presence-present = In the room
meetings-presence-remote = By link
meetings-presence-proxy = By proxy
meetings-presence-apologies = Apologies
meetings-presence-absent = Absent
meetings-proxy-of = By proxy: { $seat }
meetings-attend = Record who came
meetings-attend-meaning = Seat by seat. It can be recorded again until the meeting ends; every version stays.
meetings-recorded-before = recorded before: { $n }
meetings-quorum = Are they enough?
meetings-quorum-there = Quorum is there
meetings-quorum-missing = No quorum yet
meetings-no-quorum-rule = The charter asks for no quorum here.
meetings-all-seats = All voting seats
meetings-chamber = { $name }: { $n } of { $of }

## Minutes
meetings-minutes = Minutes
meetings-minutes-title = Minutes: { $meeting }
meetings-minutes-how = How these minutes came about
meetings-minutes-meaning = Nobody wrote them. They are what was recorded while the meeting was held. Corrections stand beside them, never over them.
meetings-as-text = As plain text
meetings-nothing-settled = No item was dealt with.
meetings-decisions = Decisions
meetings-dissent = Dissent
meetings-figures = for { $agree }, against { $disagree }, abstained { $abstain }
meetings-corrections = Corrections ({ $n })
meetings-correct = Add a correction
meetings-correct-words = What should stand there, and where
meetings-correct-hint = It stands beside the minutes with your name.
meetings-adopt = Record that the minutes are adopted
meetings-adopted-by = Adopted by
meetings-adopt-self = I answer for them
meetings-adopted-at = by meeting { $n }

## What was said after a step
meetings-said-called = The meeting is called.
meetings-said-changed = The meeting is changed.
meetings-said-cancelled = The meeting is called off. Its agenda goes to the next one.
meetings-said-proposed = It is on the agenda.
meetings-said-backed = Your seat stands behind it.
meetings-said-unbacked = Your seat no longer stands behind it.
meetings-said-withdrawn = It is off the agenda.
meetings-said-removed = It is off the agenda, with your reason.
meetings-said-attended = It is recorded who came.
meetings-said-settled = It is recorded what came of it.
meetings-said-closed = The meeting has ended. These are its minutes.
meetings-said-corrected = Your correction stands beside the minutes.
meetings-said-adopted = The minutes are adopted.

## Why not
meetings-refused-no-charter = There is no charter yet.
meetings-refused-no-meeting = There is no such meeting.
meetings-refused-no-item = There is no such item.
meetings-refused-no-body = The charter has no body “{ $body }”.
meetings-refused-no-motion = There is no such proposal.
meetings-refused-no-seat = The body has no seat “{ $seat }”.
meetings-refused-no-person = The chair must be somebody who has a part in this hub.
meetings-refused-id-used = This was recorded before.
meetings-refused-past = A meeting is called for a moment that is still to come.
meetings-refused-language = “{ $language }” is no code of a language, such as en or fr.
meetings-refused-ahead = The meeting has not begun: { $at }.
meetings-refused-over = Meeting { $n } cannot be changed any more.
meetings-refused-nobody-yet = Record first who came to meeting { $n }.
meetings-refused-no-minutes = Meeting { $n } has no minutes: it has not ended.
meetings-refused-adopted = The minutes of meeting { $n } are adopted already. Add a correction.
meetings-refused-not-later = Minutes are adopted by a later meeting of the same body.
meetings-refused-vacant = Nobody holds the seat { $seat }, so nobody can come for it.
meetings-refused-proxy = { $seat } is to be carried by { $to }, which is not there itself.
meetings-refused-item-over = Item { $n } is no longer on the agenda.
meetings-refused-other-body = { $seat } is no seat of that body that can do this.
meetings-refused-other-seat = You do not act for { $seat }.
meetings-refused-needs-seat = Name the seat from which you put it on.
meetings-refused-many = One seat has at most { $max } items on an agenda at a time.
meetings-refused-backs-already = The seat stands behind item { $n } already.
meetings-refused-backs-not = The seat does not stand behind item { $n }.
meetings-refused-not-yours = Item { $n } is not yours. Only whoever put it on takes it off.
meetings-refused-others-back = Other seats stand behind item { $n }: { $seats }. It is theirs too, and stays.
meetings-refused-by-right = Item { $n } stands by right. No majority, chair or secretariat takes it off: a meeting deals with it, or whoever put it there withdraws it.
meetings-refused-other-agenda = Item { $n } is on the agenda of another body.
meetings-refused-undecided = Item { $n } is not decided: name the proposal that was decided.

## What is wrong with a field
meetings-wrong-at = Choose day and time.
meetings-wrong-id = Choose one from the list.
meetings-wrong-title = Write what it is about.
meetings-wrong-reason = Give a reason.
meetings-wrong-result = Write what came of it.
meetings-wrong-words = Write some words.
meetings-wrong-disposition = Choose what the meeting has done.
meetings-wrong-presence = Choose how the seat took part.

## Suspended votes
meetings-refused-suspended = Seat { $seat } puts nothing on the agenda: its organisation’s votes are suspended (case { $case })
