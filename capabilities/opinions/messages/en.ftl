opinions-nav = Opinions
opinions-title = What do people think?
opinions-finding = { $n ->
    [0] No conversation yet.
    [one] { $n } conversation, { $open } open.
   *[other] { $n } conversations, { $open } open.
}
opinions-table = All conversations
opinions-empty = There is no conversation yet. Open one to hear where people stand before anybody writes a proposal.
opinions-empty-meaning = In a conversation many people answer short statements: agree, disagree or pass. Afterwards you see what they share and where they differ.
opinions-empty-example = “Monitors must be paid.” 91% agree, in both groups.
opinions-next-answer = A conversation is open: { $question }
opinions-next-answer-button = Answer statements
opinions-next-sign-in = Members answer here once they have signed in.
opinions-next-sign-in-button = Sign in to answer
opinions-next-judge = { $n ->
    [one] { $n } statement waits for you before anybody can answer it.
   *[other] { $n } statements wait for you before anybody can answer them.
}
opinions-not-you = The charter does not let you do this here.
opinions-who-may = Who may do it
opinions-untitled = Conversation { $n }
opinions-erased = (words no longer public)
opinions-somebody = name not public
opinions-no-constituency = No constituency

## How it stands
opinions-status-open = Open
opinions-status-counting = Being counted
opinions-status-closed = Closed
opinions-elsewhere = Held elsewhere
opinions-until = until { $until }
opinions-standing-waiting = Waiting
opinions-standing-accepted = Accepted
opinions-standing-rejected = Taken out
opinions-publishing-counts = Counts only
opinions-publishing-counts-hint = The host counts at the end and destroys single answers. Small numbers are left out.
opinions-publishing-rows = Answers without names
opinions-publishing-rows-hint = With 50 people or more, each person's answers are published without a name, so that anybody can work out the groups again. Somebody who knows some of a person's answers may find the rest.

## Columns
opinions-col-question = Question
opinions-col-status = Status
opinions-col-people = People
opinions-col-statements = Statements
opinions-col-statement = Statement
opinions-col-until = Until
opinions-col-answers = Answers
opinions-col-n = No.
opinions-col-who = Who
opinions-col-seen = Answered
opinions-col-by = By
opinions-col-reason = Reason

## Opening one and bringing one in
opinions-open = Open a conversation
opinions-new-title = What would you like to know?
opinions-new-lead = Ask one open question. Then add a few statements yourself, on different sides, so that there is something to answer.
opinions-field-question = Question
opinions-field-question-hint = For example: How should we pay for monitoring?
opinions-field-background = What one should know before
opinions-field-background-hint = A few sentences everybody understands.
opinions-field-until = Answers are taken through
opinions-field-until-hint = It closes by itself at the end of this day (UTC), and cannot be closed earlier.
opinions-field-publishing = What is published at the end
opinions-field-moderated = Look at each statement before it can be answered
opinions-field-moderated-hint = Everybody sees what was accepted, what was not, by whom and why.
opinions-import = Bring in a conversation of Pol.is
opinions-import-lead = Choose the files of its export. It becomes a closed conversation with its source, and everything is worked out from its votes again.
opinions-file-comments-hint = The statements.
opinions-file-votes-hint = Every vote. Leave it out when the export has none.
opinions-file-participants-votes-hint = The last vote of each person; used when there is no votes.csv.
opinions-file-summary-hint = What it was about. It may be left out.
opinions-field-source = Where it comes from
opinions-field-source-hint = Who held it, and who gave you the files.

## Taking part
opinions-tab-conversation = Conversation
opinions-tab-statements = Statements
opinions-tab-report = Report
opinions-lead-open = { $statements ->
    [0] No statement can be answered yet.
    [one] { $statements } statement to answer.
   *[other] { $statements } statements to answer.
} { $people ->
    [0] Nobody has answered yet.
    [one] { $people } person has answered.
   *[other] { $people } people have answered.
}
opinions-until-closed = Nobody sees results before it closes: from a result that changes, one could tell who answered what.
opinions-answer-title = Your answer
opinions-progress = { $n } of { $of } answered
opinions-answer-done = You have answered every statement. Thank you. You can change your answers until it closes.
opinions-answer-agree = Agree
opinions-answer-disagree = Disagree
opinions-answer-pass = Pass
opinions-you-said = You answered: { $answer }. A new answer takes its place.
opinions-secret-counts = That you take part is public. How you answer, the host alone knows until it is counted; then it is destroyed.
opinions-secret-rows = That you take part is public. Your answers are published without your name at the end, if 50 people or more take part. Somebody who knows some of them may find the rest.
opinions-own = Your answers ({ $n })
opinions-change = Change
opinions-state-title = Something is missing?
opinions-state = Add the statement
opinions-field-words = Your statement
opinions-field-words-hint = One thought that people can agree or disagree with, at most { $max } characters. It is public, with your name.
opinions-moderated = A moderator looks at it before others can answer it.
opinions-background = What one should know
opinions-source = Source: { $source }
opinions-turnout = Who takes part
opinions-what-is-seen = Who sees what
opinions-seen-counts = Who takes part is public. Answers are not: at the end, counts are published, and of a constituency only where five people or more answered.
opinions-seen-rows = Who takes part is public. With 50 people or more, each person's answers are published without a name or constituency; with fewer, only counts are.
opinions-seen-limits = What cannot be promised: if everybody answers alike, everybody's answer is known; and the host could look while it is open.

## Results
opinions-lead-closed = { $people ->
    [one] { $people } person
   *[other] { $people } people
} · { $statements ->
    [one] { $statements } statement
   *[other] { $statements } statements
} · { $groups ->
    [0] no groups were looked for
   *[other] { $groups } groups
}. { $shared ->
    [0] Nothing is clearly shared.
    [one] { $shared } statement is shared.
   *[other] { $shared } statements are shared.
}
opinions-bridging = What all groups share
opinions-agree = Most agree
opinions-disagree = Most disagree
opinions-differ = Where groups differ
opinions-divisive = What divides most
opinions-unsure = Not sure about
opinions-unseen = Too few people saw
opinions-groups = Who thinks alike?
opinions-no-groups = No groups were looked for: fewer than { $min } people answered enough. Groups of few would say more than the answers do, and show who thinks what.
opinions-group = Group { $letter }: { $n } people
opinions-group-name = Group { $letter }
opinions-group-agrees = { $share } of the group agree
opinions-group-disagrees = { $share } of the group disagree
opinions-everybody = Everybody
opinions-by-constituency = Who agrees, by constituency
opinions-by-meaning = The share that agree of those who answered. Where fewer than { $n } answered, nothing is shown, and as much beside it that it cannot be worked out.
opinions-under = under { $n }
opinions-all = All statements
opinions-all-figures = All figures
opinions-polis-files = Files as of Pol.is (ZIP)
opinions-picture = Share who agree, in tenths
opinions-picture-open = Picture of who agrees
opinions-picture-finding = The further the marks of a statement lie apart, the more it divides.
opinions-number = No. { $n }
opinions-propose = Make it a proposal
opinions-proposal-text = From a conversation: “{ $words }” { $agree } of { $seen } who answered agree.
opinions-report-none = There is a report once the conversation is closed.
opinions-method = How it was worked out
opinions-method-figures = { $answers } answers of { $people } people to { $statements } statements.
opinions-method-words = People are placed by their answers (principal components) and gathered into groups (k-means), as Pol.is does. A statement stands for a group when it answers otherwise than the rest; all groups share it when more than half of each agree.
opinions-method-entry = Recorded as entry { $entry }.

## Statements
opinions-statements-title = Statements: { $question }
opinions-statements-lead = { $accepted } can be answered, { $waiting } wait, { $rejected } were taken out. Nothing disappears: what was taken out stays here, with who did it and why.
opinions-statements-empty = There is no statement yet.
opinions-field-reason = Reason
opinions-field-reason-hint = Everybody reads it. It is asked for when a statement is taken out.
opinions-judge-accept = Accept it
opinions-judge-reject = Take it out
opinions-judge-again = Look at it again

## What is said after something was done
opinions-said-opened = The conversation is open. Add statements so that there is something to answer.
opinions-said-answered = Your answer was recorded.
opinions-said-stated = Your statement was added.
opinions-said-judged = It was recorded, with your reason.
opinions-said-imported = The conversation was brought in and is being counted.
opinions-todo-answer = { $n ->
    [one] { $n } statement to answer: { $question }
   *[other] { $n } statements to answer: { $question }
}
opinions-todo-answer-button = Answer statements
opinions-todo-judge = { $n ->
    [one] { $n } statement to look at: { $question }
   *[other] { $n } statements to look at: { $question }
}
opinions-todo-judge-button = Look at statements

## Refusals
opinions-refused-none = There is no such conversation.
opinions-refused-id-used = There is a conversation of this id already.
opinions-refused-past = The day has passed: choose a later one.
opinions-refused-closed = Conversation { $n } is closed: nothing can be added or answered any more.
opinions-refused-early = Nothing is counted before { $until }.
opinions-refused-nothing = There is no statement to answer yet.
opinions-refused-no-statement = Statement { $n } cannot be answered: it is not there, waits for a moderator, or was taken out.
opinions-refused-words = Words are missing.
opinions-refused-long = The statement has { $n } characters; at most { $max } fit. Say one thought.
opinions-refused-counts = These counts do not follow from what is recorded.
opinions-refused-rows = These rows of answers do not fit the conversation.
opinions-refused-many = It has more than { $max } statements: leave some out.
opinions-refused-nobody = Nobody has answered in these files.
opinions-wrong-answer = Choose agree, disagree or pass.
opinions-wrong-day = Choose a day.
opinions-wrong-words = Write some words.
opinions-file-missing = { $file } is missing or empty: export it again and choose it here.
opinions-file-no-column = { $file }, line 1: there is no column { $column }. Take the file as Pol.is exports it.
opinions-file-not-csv = { $file }, line { $line }: { $value }
opinions-file-not-a-number = { $file }, line { $line }, column { $column }: “{ $value }” is not a whole number.
opinions-file-no-answer = { $file }, line { $line }, column { $column }: “{ $value }” is none of 1, 0 and -1.
opinions-file-no-statement = { $file }, line { $line }, column { $column }: “{ $value }” is no statement of comments.csv. Take both files from the same export.

## Kinds of acts
act-opinions-conversation-opened = A conversation opens until a day.
act-opinions-statement-added = Somebody adds a statement.
act-opinions-statement-judged = A moderator accepts a statement or takes it out.
act-opinions-answered = Somebody answers a statement; how, only the host knows.
act-opinions-rows-published = Answers are published without names.
act-opinions-counts-published = Counts of answers are published.
act-opinions-conversation-closed = A conversation closes, and single answers are forgotten.
act-opinions-conversation-imported = A conversation held elsewhere is brought in.
act-opinions-statement-imported = A statement of a conversation held elsewhere is brought in.
act-opinions-rows-imported = Answers given elsewhere are brought in.

## The yearly survey of trust
opinions-survey-title = Do those concerned trust the hub?
opinions-survey-trust = We have confidence in this hub.
opinions-survey-fair = Decisions here are made in a fair way.
opinions-survey-results = What comes out of the hub is good.
opinions-survey-interests = Our interests count when decisions are made.
opinions-survey-stay = Knowing what we know today, we would join again.
opinions-survey-score-1 = 1 – not at all
opinions-survey-score-2 = 2 – rather not
opinions-survey-score-3 = 3 – partly
opinions-survey-score-4 = 4 – rather yes
opinions-survey-score-5 = 5 – fully
opinions-survey-score-none = Cannot say
opinions-survey-meaning = Once a year each member organisation, and each organisation with a personal link, answers five short statements from 1 to 5. Afterwards everybody sees the means by constituency, and how they move over the years.
opinions-survey-example = “Our interests count when decisions are made.” Communities 2.8, Donors 4.1 of 5.
opinions-survey-lead-asked = { $name } is asked: five statements for { $year }, about a minute.
opinions-survey-lead-none = Nobody has been asked yet.
opinions-survey-lead-lowest = { $year }: { $all } of 5 over fair process, good results and interests that count. Lowest: { $name }, { $low }.
opinions-survey-lead-all = { $year }: { $all } of 5 over fair process, good results and interests that count.
opinions-survey-lead-few = { $year }: fewer than { $n } organisations answered, so nothing is shown.
opinions-survey-next-open = Legitimacy is what those concerned believe. Ask them once a year.
opinions-survey-open = Open the survey
opinions-survey-open-title = Survey of { $year }
opinions-survey-held = The survey of { $year } was held. The next one can be opened next year.
opinions-survey-of = Survey of { $year }
opinions-survey-answered = { $name } has answered
opinions-survey-again = Answer again
opinions-survey-answer-button = Answer the survey
opinions-survey-secret = That your organisation answers is public. What it answers, the host alone knows until everything is added up; then it is destroyed. A new answer takes the place of the one before.
opinions-survey-turnout = Who has answered
opinions-survey-nobody = Nobody yet.
opinions-survey-seen = Which organisations answer is public. Answers are not: at the end means are published, and of a constituency only where { $n } organisations or more answered.
opinions-survey-outside = Not members
opinions-survey-year = Year
opinions-survey-mean = Mean (1 to 5)
opinions-survey-organisations = Organisations
opinions-survey-table = Survey of trust: every mean
opinions-survey-figures = Means, 1 to 5. { $n ->
    [one] { $n } organisation
   *[other] { $n } organisations
} answered. Recorded as entry { $entry }.
opinions-survey-trend = Fair process, good results, interests that count: mean of 1 to 5 by year
opinions-survey-moved = From { $from } to { $to } in { $year }.
opinions-survey-method = Each organisation counts once. Each mean is of those that gave a score; what fewer than { $n } gave is left out, and as much beside it that it cannot be worked out. The mean over fair process, good results and interests that count is indicator L28.
opinions-survey-source = Tallberg and Zürn, The legitimacy and legitimation of international organizations: introduction and framework, 2019 (confidence, process, results, interests); Hirschman, Exit, Voice, and Loyalty, 1970 (whether one would stay).
opinions-said-survey-opened = The survey is open. It closes by itself.
opinions-said-survey-answered = Your answer was recorded.
opinions-todo-survey = The survey of trust of { $year } waits for your organisation.
opinions-refused-survey-id-used = There is a survey of this id already.
opinions-refused-survey-year = The survey of { $year } has been held, or one is still open: there is one a year, so that nobody asks until the answer pleases.
opinions-refused-survey-closed = The survey of { $year } is closed: nothing can be answered any more.
opinions-refused-survey-days = A survey is open for { $least } to { $most } days.
opinions-refused-no-organisation = The survey is answered for an organisation, and you act for none that is asked.
opinions-refused-no-survey = There is no such survey.
opinions-wrong-survey-answer = Choose a number from 1 to 5, or that you cannot say.
opinions-wrong-survey-nothing = Answer at least one statement.
act-opinions-survey-opened = The survey of trust of a year opens until a day.
act-opinions-survey-answered = An organisation answers the survey of trust; how, only the host knows.
act-opinions-survey-closed = A survey of trust closes with its means, and single answers are forgotten.
opinions-survey-short-trust = Confidence
opinions-survey-short-fair = Fair process
opinions-survey-short-results = Good results
opinions-survey-short-interests = Interests count
opinions-survey-short-stay = Would join again
opinions-survey-asked = What was asked
