# Sections of the navigation.
frame-section-home = Home
frame-section-landscape = Landscape
frame-section-decisions = Decisions
frame-section-progress = Progress
frame-section-money = Money
frame-section-handbook = Handbook
frame-hubs = Hubs on this server
frame-hubs-none = There is no hub here yet. Start one on the command line:
frame-by-host = the host, by itself
frame-by-hidden = a person at risk, not named

# The first page.
frame-count-organisations = { $n ->
    [one] { $n } organisation
   *[other] { $n } organisations
}
frame-count-members = { $n ->
    [one] { $n } member
   *[other] { $n } members
}
frame-count-decisions = { $n ->
    [one] { $n } decision taken
   *[other] { $n } decisions taken
}
frame-home-voting = Voting now:
frame-home-voted = { $voted } of { $of } seats have voted.
frame-home-voted-short = { $voted } of { $of } have voted
frame-home-short = { $name } is below quorum.
frame-home-closes-in = It closes { $when }.
frame-home-closed = Closed { $day }
frame-home-closes = Closes { $day }
frame-home-figures = { $agree } for, { $disagree } against, { $abstain } abstained
frame-home-dissents = { $n ->
    [one] { $n } dissent on record
   *[other] { $n } dissents on record
}
frame-home-until = until { $day }
frame-home-decided = The newest decision: { $title } – { $state }
frame-home-read = Read it
frame-home-decisions = Latest decisions
frame-home-no-decisions = Nothing has been proposed yet.
frame-home-all-decisions = All decisions
frame-home-charge = Who is in charge?
frame-home-seats = { $n ->
    [one] { $n } seat
   *[other] { $n } seats
}
frame-home-empty = { $n ->
    [one] ({ $n } empty)
   *[other] ({ $n } empty)
}
frame-home-unknown = (not all seats are known)
frame-home-rules = Rules, seats, who may do what
frame-home-newest = What happened last
frame-home-all-acts = Every act, in order
frame-home-record = { $n ->
    [one] { $n } act is recorded. Nobody can change it without being found out.
   *[other] { $n } acts are recorded. Nobody can change them without being found out.
}

# The desk.
frame-desk-title = { $n ->
    [0] Nothing needs you, { $name }
    [one] { $name }, one thing needs you
   *[other] { $name }, { $n } things need you
}
frame-desk-today = Today
frame-desk-week = This week
frame-desk-later = Later
frame-desk-empty = Nothing waits for you. What you are asked to decide, answer or mend will stand here.
frame-desk-import = Bring a list of organisations or activities

# The record.
frame-record = The record
frame-record-lead = { $n ->
    [one] { $n } act, newest first. Each has an address of its own.
   *[other] { $n } acts, newest first. Each has an address of its own.
}
frame-record-empty = Every act of this hub will stand here, in order, for ever. There is none yet.
frame-record-index = Entry
frame-record-at = When
frame-record-what = What
frame-record-by = By
frame-record-role = In the role
frame-record-state = State
frame-record-signed = Signed
frame-record-by-actor = By the person's own key
frame-record-by-host = Known only from the host
frame-record-one = Entry { $index }
frame-record-says = What it says
frame-yes = Yes
frame-no = No
frame-field-about = About
frame-field-accepted = Accepted
frame-field-actor = Organisation
frame-field-agrees = Agrees
frame-field-aliases = Other names
frame-field-amendment = Amendment
frame-field-answer = Answer
frame-field-answers = Answers
frame-field-approach = Approach
frame-field-archive = Archive
frame-field-areas = Areas
frame-field-asked = Asked
frame-field-at = When
frame-field-at-meeting = At the meeting
frame-field-authority = Authority
frame-field-background = Background
frame-field-ballot = Ballot
frame-field-ballots = Ballots
frame-field-body = Body
frame-field-by = By
frame-field-candidate = Candidate
frame-field-cell = Place and theme
frame-field-chair = Chair
frame-field-charter = Charter
frame-field-choice = Choice
frame-field-claims = Registry numbers
frame-field-clauses = Clauses
frame-field-comment = Comment
frame-field-concerns = Concerns
frame-field-constituency = Constituency
frame-field-contact = Contact
frame-field-conversation = Conversation
frame-field-cost = Cost
frame-field-countries = Countries
frame-field-country = Country
frame-field-counts = Counts
frame-field-credential = Credential
frame-field-credentials = Credentials
frame-field-criterion = Criterion
frame-field-currency = Currency
frame-field-data = Figures
frame-field-day = Day
frame-field-directed = One way
frame-field-disclaims = Numbers taken back
frame-field-disposition = What came of it
frame-field-dissent = Dissent
frame-field-draft = Draft
frame-field-due = Due
frame-field-elected = Elected
frame-field-embed = On other sites
frame-field-event = Event
frame-field-evidence = Evidence
frame-field-face = Page
frame-field-fields = What else is said
frame-field-figures = Figures
frame-field-file = File
frame-field-founder = Founder
frame-field-founder-name = Name of the founder
frame-field-frequency = How often
frame-field-from = From
frame-field-goals = Goals
frame-field-gone = Joined into the other
frame-field-ground = Ground
frame-field-group = Group
frame-field-groups = Groups
frame-field-host = Host
frame-field-id = Identifier
frame-field-import = Import
frame-field-intensity = How closely
frame-field-interest = Interest
frame-field-item = Item
frame-field-kept = Kept
frame-field-kind = Kind
frame-field-kinds = Kinds
frame-field-label = Word
frame-field-language = Language
frame-field-licence = Licence
frame-field-limits = Limits
frame-field-mandate = Mandate
frame-field-mapping = Which column is what
frame-field-matter = Matter
frame-field-meaning = Agreeing means
frame-field-meeting = Meeting
frame-field-member = Member
frame-field-mends = Mended cells
frame-field-moderated = Moderated
frame-field-motion = Proposal
frame-field-name = Name
frame-field-nature = Nature
frame-field-next = What next
frame-field-note = Note
frame-field-objection = Objection
frame-field-objections = Objections
frame-field-office = Office
frame-field-on = On
frame-field-one = The one
frame-field-other = The other
frame-field-outcome = Outcome
frame-field-owner = Whose list
frame-field-parent = Belongs to
frame-field-part = Part
frame-field-part-of = Branch of
frame-field-parts = Parts
frame-field-people = People
frame-field-permits = Permits
frame-field-person = Person
frame-field-place = Place
frame-field-private = For the secretariat alone
frame-field-publishing = What is published
frame-field-query = Question of the page
frame-field-question = Question
frame-field-ranking = Order
frame-field-reason = Reason
frame-field-red-lines = Red lines
frame-field-reply = Reply
frame-field-resolution = Decision it rests on
frame-field-resources = What it brings
frame-field-result = Result
frame-field-review = Review
frame-field-role = Role
frame-field-round = Round
frame-field-rows = Rows
frame-field-rule = Rule
frame-field-scope = Scope
frame-field-scores = Scores
frame-field-seat = Seat
frame-field-seats = Seats
frame-field-sha256 = Fingerprint of the file
frame-field-shape = Fingerprint of its columns
frame-field-shapes = Shapes
frame-field-share = Share
frame-field-sheet = Sheet
frame-field-since = Since
frame-field-slip = Mistake
frame-field-slips = Mistakes
frame-field-source = Source
frame-field-stage = Stage
frame-field-stands = Stands
frame-field-statement = Statement
frame-field-statements = Statements
frame-field-step = Step
frame-field-take = What was taken over
frame-field-term = Term
frame-field-text = Text
frame-field-theme = Theme
frame-field-threshold = How many decrypt
frame-field-title = Title
frame-field-to = To
frame-field-topics = Topics
frame-field-trustees = Trustees
frame-field-until = Until
frame-field-verdict = Verdict
frame-field-version = Version
frame-field-view = Saved page
frame-field-weight = Weight
frame-field-who = Who
frame-field-why = Why
frame-field-words = Words
frame-field-results = Results
frame-field-survey = Survey
frame-field-amounts = Amounts
frame-field-asks = Asks for
frame-field-case = Case
frame-field-clause = Clause
frame-field-decision = Decision
frame-field-doer = Who does it
frame-field-grounds = Grounds
frame-field-link = Link
frame-field-minutes = Minutes
frame-field-paper = Paper
frame-field-papers-by = Papers by
frame-field-proposal = Budget proposal
frame-field-raiser = Raised by
frame-field-sanction = Sanction
frame-field-task = Task
frame-field-total = Total
frame-field-what = What
frame-field-abstain = Abstain
frame-field-agree = For
frame-field-all = Everybody
frame-field-allocated = What each is given
frame-field-by-proxy = By proxy
frame-field-disagree = Against
frame-field-divides = How much it divides
frame-field-independent = No branch of another
frame-field-unknown = Not known after all
frame-field-left = Left out
frame-field-new = New
frame-field-organisation = Organisation
frame-field-organisations = Organisations
frame-field-outside = Organisations that are no members
frame-field-possible = Possible duplicates
frame-field-proxy = Vote carried by
frame-field-read = Rows read
frame-field-recused = Took no part
frame-field-rejected = Rejected
frame-field-repeated = Repeated
frame-field-scheme = Register
frame-field-seen = Answered
frame-field-silent = Did not vote
frame-field-subject = About
frame-field-sum = Sum of the scores
frame-field-topic = Theme
frame-field-tracker = Code by which its voter finds it
frame-field-unchanged = Known already
frame-field-update = Changed
frame-field-vacant = Seats nobody holds
frame-field-value = Value
frame-field-vote = Vote
frame-record-closed = { $n ->
    [one] { $n } further place is withheld, erased or was never filled.
   *[other] { $n } further places are withheld, erased or were never filled.
}
frame-record-raw = The entry itself
frame-record-leaf = Fingerprint:
frame-record-verify = Is it unchanged?
frame-record-rests-on = Rests on entry { $index }
frame-record-replaces = Takes the place of the ballot in entry { $index }
frame-record-replaced-by = A later ballot of the same seat took its place: entry { $index }
frame-record-before = The act before
frame-record-after = The act after
frame-not-promised = What the record does not promise
frame-not-promised-1 = That what somebody wrote is true.
frame-not-promised-2 = That the host never reads what it keeps in readable form.
frame-not-promised-3 = That a copy somebody took can be called back.
frame-not-promised-4 = That nobody was pressed to vote in some way.

# Checking it.
frame-check = Verify
frame-check-title = Is this record unchanged?
frame-check-one-title = Is this act unchanged?
frame-check-yes = Yes, as far as this site can tell: all { $size } published acts are under one signed head. This site looked at { $when }.
frame-check-one-yes = Yes, as far as this site can tell: entry { $index } of { $size } is as it was recorded. This site looked at { $when }.
frame-check-not-published = Recorded, not yet published. Usually under five seconds.
frame-check-frozen = Frozen: { $reason }. Read-only until two officers act.
frame-check-how = How do we know?
frame-check-fingerprint = Fingerprint of the act:
frame-check-steps = { $n ->
    [one] In the tree: { $n } step leads from it to the signed head.
   *[other] In the tree: { $n } steps lead from it to the signed head.
}
frame-check-head = { $size ->
    [one] The signed head covers { $size } act:
   *[other] The signed head covers { $size } acts:
}
frame-check-no-witness = No witness holds this head: so far it is published, not witnessed. Keep a copy of it to be one yourself.
frame-check-witnesses = { $n ->
    [one] { $n } witness holds the same head.
   *[other] { $n } witnesses hold the same head.
}
frame-check-download = Download the proof
frame-check-who = Who signed?
frame-check-signers = { $signed } acts were signed by their actors, { $host } are known only from the host.
frame-check-signers-mean = Signed means that the person's own key signed the act, so nobody else could have made it. Known only from the host means that this server says whose it was.
frame-check-yourself = Check it yourself, without trusting this site
frame-check-yourself-how = Download the proof and the entry, and use any machine but ours. The program needs no account and no database.

# Data.
frame-data = Data
frame-data-lead = Every table of this hub, as it is shown to everybody.
frame-data-record = The record itself
frame-data-record-how = Signed head, tiles and entries as static files (C2SP tlog-tiles). Any file server can serve a copy.
frame-data-api = For programs
frame-data-api-how = Every page has a JSON and, where it has a table, a CSV and a workbook of the same address. Acts are proposed with a token.
frame-search-what = What are you looking for?
frame-search-nothing = Nothing was found for { $q }.

# Signing in.
frame-sign-in-how = You need no password. We send a link to your e-mail address; it works once, for 30 minutes.
frame-sign-in-email = Your e-mail address
frame-sign-in-email-hint = The one your organisation or the secretariat knows.
frame-sign-in-send = Send me a link
frame-sign-in-no-address = Write an e-mail address, for example name@organisation.example.
frame-sign-in-not-sent = The mail could not be sent. Try again in a minute.
frame-sign-in-sent = Look into your mail
frame-sign-in-sent-how = If the address is right, a link is on its way. It works once, for 30 minutes.
frame-sign-in-confirm = Sign in
frame-sign-in-confirm-how = One more step, so that programs that open links in mails do not use yours up.
frame-sign-in-used = This link was used or is too old. Ask for a new one.
frame-mail-subject = Sign in to { $hub }
frame-mail-body =
    Open this link to sign in to { $hub }:

    { $link }

    It works once, for 30 minutes. If you did not ask for it, do nothing: nobody can sign in without it.
frame-invite-subject = You now take part in { $hub }
frame-invite-body =
    You were named to take part in { $hub }.

    Open this page, and ask for a sign-in link; it comes to this address:

    { $link }

    You need no password. If this is a mistake, do nothing.
frame-invite-other = That address signs in as somebody else of this hub: leave the id empty.
frame-invite-has = This person signs in with another address already: leave this field empty.
frame-invite-only = Only the secretariat gives an address to somebody who is known here already.
frame-demo-people = Look through somebody's eyes
frame-demo-people-how = This is a demonstration with invented people. Choose one, and see what they see and may do.
frame-passkey-use = Sign in with a passkey
frame-passkey-make = Add a passkey of this device
frame-passkey-failed = That did not work. Try again, or use the link by mail.

# One's own account.
frame-settings-you = You
frame-settings-name = How you want to be called here
frame-settings-save = Save the name
frame-settings-roles = You act as:
frame-settings-no-role = You hold no role in this hub.
frame-settings-may = What may I do, and why?
frame-sessions = Where you are signed in
frame-sessions-this = This one
frame-sessions-end = End this session
frame-passkeys = Passkeys
frame-passkeys-how = With a passkey you sign in by finger, face or the number of your device, without a mail.
frame-passkeys-end = Remove this passkey
frame-tokens = Tokens for programs
frame-tokens-how = A token lets a program read or act in your name, for 90 days. Keep it secret.
frame-tokens-name = What is it for?
frame-tokens-scopes = What may it do?
frame-scope-read = Read what I may read
frame-scope-act = Act in my name
frame-tokens-make = Make a token
frame-tokens-end = End this token
frame-token-once = This is the token. It is shown this one time:
frame-token-incomplete = say what the token is for, and what it may do

## Personal links
frame-personal-closed = This page opens from the link in your mail
frame-personal-closed-mend = The link has expired or was ended, or you left the page. Open the newest mail from the secretariat again, or ask it for a new link.
frame-personal-no-address = Nobody knows where this organisation's first link went: send it a new one.
frame-personal-subject = { $organisation }: your entry in { $hub }
frame-personal-body =
    The secretariat of { $hub } asks { $organisation } to check its entry on the map and to say whom it works with.

    Open this link. You need no account, and it takes about five minutes:

    { $link }

    The link is valid until { $until }. It is for { $organisation } alone: whoever has it can answer in its name. You can open it again at any time; it then asks only what is new.
frame-personal-again-subject = A reminder: { $organisation } in { $hub }
frame-personal-again-body =
    A friendly reminder: { $hub } would still like to hear from { $organisation }.

    This link opens your page, without an account:

    { $link }

    The link is valid until { $until }. If you have answered by now, thank you; nothing more is needed.

# What goes wrong.
frame-refused = This cannot be done
frame-clause = The charter says so: clause { $clause }
frame-go-home = Go to the first page
frame-what-you-typed = What you typed
frame-send-again = Send it again
frame-said-entry = Entry { $index } in the record.
frame-wrong-signed-out = Sign in first
frame-wrong-signed-out-mend = Your session is over or never began. Sign in, then send it again.
frame-wrong-forbidden = This is not for you
frame-wrong-forbidden-mend = Your role in this hub does not open this page. What each role may do stands in the charter.
frame-wrong-not-found = There is nothing here
frame-wrong-not-found-mend = The address is mistyped, or what stood here was never public.
frame-wrong-method = That is not how this address works
frame-wrong-method-mend = Open the page first, and use the form on it.
frame-wrong-conflict = Somebody was faster
frame-wrong-conflict-mend = Look at the page again: it has changed meanwhile.
frame-wrong-too-large = That is too large
frame-wrong-too-large-mend = Files may have 64 MB. Split the file, or leave sheets out.
frame-wrong-type = That kind of content is not read here
frame-wrong-type-mend = Send a form, or JSON.
frame-wrong-too-many = Too many tries
frame-wrong-too-many-mend = Wait a minute, then send it again. Nothing is lost.
frame-wrong-frozen = Read-only for now
frame-wrong-frozen-mend = The record is frozen until two officers act. Reading works as always.
frame-busy-reading = Other files are being read. Try again in a minute; nothing is lost.
frame-wrong-uncopied = This cannot be done just now
frame-wrong-uncopied-mend = Nothing was changed and nothing is lost. Try again in a minute; the pages themselves work as always.
frame-wrong-ours = Our mistake
frame-wrong-ours-mend = Something went wrong on this server. It was noted. Try again in a minute.
frame-wrong-bad = This could not be read
frame-wrong-bad-mend = What arrived was cut short or garbled. Try again.
frame-wrong-forged = This form is too old, or came from elsewhere
frame-wrong-forged-mend = For your safety it was not sent. Look through what you typed and send it again.
frame-refused-no-person = your account has no part in this hub yet: ask the secretariat
frame-refused-scope = the token does not allow this
frame-refused-sent-otherwise = this form was sent before with other content: open the page again
frame-refused-frozen = the record is frozen: read-only until two officers act
frame-refused-unknown-kind = no act is called `{ $kind }`
frame-refused-malformed = `{ $kind }` is malformed: { $fault }
frame-refused-too-long = this is more than one entry of the record can hold; do it in several smaller parts
frame-refused-nonce = the nonce must be 22 letters of base64url, 16 random bytes
frame-refused-not-json = this is not the JSON of an act: { $fault }
frame-refused-not-signed = not signed by a key of its actor: { $why }

# Pages of words.
frame-about = About this hub
frame-about-lead = A hub is a charter, a record, and what follows from them.
frame-about-rules = Its rules
frame-about-rules-words = Who may do what, by which rule, who speaks for the hub and what is public stands in its charter.
frame-about-rules-link = Who is in charge, and how are decisions made here?
frame-about-record = Its record
frame-about-record-words = Every act is checked against the charter and appended to a public record. Everything you see follows from it, and anybody can compute it again.
frame-about-record-link = Is this record unchanged?
frame-about-data = Its data
frame-about-data-words = Every table can be downloaded and used under the licence in the footer.
frame-about-data-link = All tables
frame-about-report = Report a problem
frame-about-report-words = If something here is wrong, write to the secretariat. Name the address of the page and what should stand there. Whoever is wrongly described is corrected first.
frame-about-report-none = Whoever runs this server has not given an address for that yet.
frame-about-report-who = The secretariat
frame-accessibility = Accessibility
frame-accessibility-lead = These pages are made for everybody, with any device, on slow networks.
frame-accessibility-aim = What we hold ourselves to
frame-accessibility-aim-words = WCAG 2.2, level AA: by keyboard alone, with screen readers, at 400 per cent, in forced colours, without script. Every picture has its table.
frame-accessibility-known = Known faults
frame-accessibility-known-words = The large network picture can be moved and zoomed only with script; its table has everything it shows. Names of organisations appear in the language they were given in.
frame-accessibility-tell = Tell us
frame-accessibility-tell-words = If something keeps you out, it is a fault, and we want to know.
frame-accessibility-tell-link = Report a problem
frame-privacy = Privacy
frame-privacy-lead = What is kept about people, by whom, and how it is erased.
frame-privacy-account = Your account
frame-privacy-account-words = Your e-mail address, the name you chose, your sessions and passkeys. None of it is in the public record. It is deleted with the account.
frame-privacy-record = The public record
frame-privacy-record-words = What you do for an organisation is recorded under a random number. Words you typed stand in the record as a sealed commitment; the words themselves lie beside it.
frame-privacy-record-link = What the record promises, and what it does not
frame-privacy-erase = Erasure
frame-privacy-erase-words = Words can be erased. The record still verifies and shows that something was erased, when and on what ground, but not what it said. A copy somebody already took cannot be called back.
frame-privacy-cookies = Cookies
frame-privacy-cookies-words = Public pages need none. Signing in sets one that only this site reads. Nobody else is told that you were here.
frame-frozen = What does “frozen” mean?
frame-frozen-lead = Somebody put an old copy back, or two histories met. To be safe, nothing is recorded until people have looked.
frame-frozen-why = Why it happens
frame-frozen-why-words = A larger head of this record was signed before than the entries here reach. Signing another would make two histories, and anybody could prove it.
frame-frozen-now = What works now
frame-frozen-now-words = Reading, downloading, verifying. Nothing new can be recorded.
frame-frozen-thaw = How it ends
frame-frozen-thaw-words = The missing entries are fetched from a mirror of the public files; or two officers act and begin a new record whose first entry names the old head.
frame-tour = The demonstration in five steps
frame-tour-more = What each step shows
frame-tour-lead = The hub is invented; its shape follows public facts of a real one. Five steps, in any order.
frame-tour-map = 1. Who is out there, and who is missing?
frame-tour-map-words = About 150 organisations, their ties, and who does what where. Gaps are drawn, not left blank.
frame-tour-map-link = Look at the landscape
frame-tour-charge = 2. Who is in charge?
frame-tour-charge-words = Seats, offices and rules as the charter writes them. The page is made from the very rules that decide.
frame-tour-charge-link = Read the charter
frame-tour-vote = 3. A vote that is open now
frame-tour-vote-words = One group is still short of its majority. The page says exactly what is needed.
frame-tour-vote-link = See the decisions
frame-tour-dissent = 4. Dissent is content
frame-tour-dissent-words = A decision that was taken, with the dissents beside it at the same size. No role can delete them.
frame-tour-dissent-link = Find the dissents
frame-tour-verify = 5. Do not trust us
frame-tour-verify-words = Download the record and let another machine compute memberships, tallies and outcomes again.
frame-tour-verify-link = Is this record unchanged?

# What the engine itself refuses, and what a stranger's replay finds.
hub-refused-foreign-act = this act is of no room of this hub
hub-refused-ref = it rests on entry { $entry }, which is not there
hub-refused-unnamed-ref = it rests on a resolution, entry { $entry }, and does not name it
hub-refused-too-large = this is too much for one act: shorten it, or say it in several acts ({ $fault })
hub-refused-words = the words of `{ $field }` are too long
hub-refused-code = `{ $code }` must be 1 to 64 letters, digits, `.`, `_`, `:` or `-`
hub-refused-key = it is signed by a key that is not bound to its actor
hub-refused-erasure = nobody in the role `{ $role }` may erase: its actor does not hold it
hub-refused-places = it carries { $found } closed places, and this kind has { $expected }
hub-refused-said-twice = two words stand for one field, so that each reader could be shown another one

# What takes longer than a page.
frame-work = Working on it
frame-work-begins = This is about to begin.
frame-work-rows = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
frame-work-bytes = { $done } of { $all } KB
frame-work-rows-done = { $done } of { $all } rows
frame-work-steps = step { $done } of { $all }
frame-work-again = See how far it is
frame-work-leave = You can leave this page. It goes on without you, and leads back here from your
frame-work-stop = Stop
frame-work-stopped = Stopped. Nothing was changed.
frame-work-settled = This can no longer be stopped: it is being written, all of it or nothing.
frame-work-recording = Recording
frame-refused-fetch = The file could not be fetched: { $why }. Download it and bring it in from your computer.
frame-refused-fetch-large = The file is larger than { $most } MB. Download it and split it, or leave sheets out.

## Pictures as files
frame-picture-letters = No font on this server has these letters of the picture: { $letters }. Take the picture as SVG, print the page, or ask whoever runs the server to install a font with them (for Chinese: fonts-noto-cjk).
frame-picture-undrawn = This picture could not be drawn. Take it as SVG, or print the page.

## What codes of acts mean, where no room has words for them
frame-value-scheme-other = Another register
frame-value-stage-call = Call for objections
frame-value-stage-vote = Vote
frame-value-verdict-same = The same activity, reported twice
frame-value-verdict-different = Two activities
frame-value-verdict-open = Not decided
frame-value-vote-spoilt = Spoilt
frame-personal-page = page
frame-work-mail = If you leave, you get a mail when it is ready.
frame-work-ready-subject = { $hub }: your file is ready
frame-work-failed-subject = { $hub }: your file could not be worked on
frame-work-ready-body =
    The file you brought is ready. Go on here:

    { $link }

    You get this mail because you left the page while it was being worked on.
frame-work-failed-body =
    The file you brought could not be worked on, and nothing of it was recorded. This page says what is wrong and how to mend it:

    { $link }

    You get this mail because you left the page while it was being worked on.
