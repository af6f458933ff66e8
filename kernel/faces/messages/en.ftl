# The page around every page.
faces-skip = Skip to main content
faces-menu = Menu
faces-sections = Sections
faces-you-are-here = You are here
faces-search = Search
faces-sign-in = Sign in
faces-sign-out = Sign out
faces-your-account = Your account
faces-desk = Desk
faces-desk-count = { $n ->
    [one] { $n } thing needs you
   *[other] { $n } things need you
}
faces-languages = Languages
faces-as-of = Data as of { $date }
faces-verify = Verify this record
faces-report-problem = Report a problem
faces-csv = CSV
faces-json = JSON
faces-api = API
faces-accessibility = Accessibility
faces-licence = Licence { $licence }
faces-about-this-hub = About this hub
faces-frozen-title = Frozen.
faces-frozen = This record is read-only until two officers act: { $reason }
faces-frozen-more = What this means
faces-demo = This is a demonstration. The hub is invented; its shape follows public facts of a real one.
faces-demo-label = Demonstration
faces-demo-tour = Five-step tour
faces-next-action = What you can do next
faces-print = Print
faces-print-fingerprint = Record fingerprint: { $fingerprint }
faces-not-yet-translated = Not yet translated

# Time.
faces-today = today
faces-tomorrow = tomorrow
faces-yesterday = yesterday
faces-in-days = { $n ->
    [one] in { $n } day
   *[other] in { $n } days
}
faces-in-months = { $n ->
    [one] in { $n } month
   *[other] in { $n } months
}
faces-in-years = { $n ->
    [one] in { $n } year
   *[other] in { $n } years
}
faces-ago-days = { $n ->
    [one] { $n } day ago
   *[other] { $n } days ago
}
faces-ago-months = { $n ->
    [one] { $n } month ago
   *[other] { $n } months ago
}
faces-ago-years = { $n ->
    [one] { $n } year ago
   *[other] { $n } years ago
}

# Status words.
faces-status-done = Done
faces-status-on-track = On track
faces-status-behind = Behind
faces-status-missed = Missed
faces-status-open = Open
faces-status-not-reported = Not reported
faces-status-agreed = Agreed
faces-status-not-agreed = Not agreed
faces-status-completed = Completed
faces-status-in-progress = In progress
faces-status-not-started = Not yet started
faces-status-cannot-start = Cannot start yet
faces-status-problem = There is a problem
faces-recorded = recorded
faces-published = published
faces-witnessed = witnessed

# Forms.
faces-error-count = { $n ->
    [one] { $n } thing to mend before this can be sent
   *[other] { $n } things to mend before this can be sent
}
faces-under-clause = Rule: { $clause }.
faces-optional = (if you wish)
faces-choose = Choose
faces-example = Example
faces-not-sent = Not sent. Try again.
faces-search-table = Find in this table
faces-find = Find
faces-apply = Show
faces-clear-filters = Show all

# Tables and pagers.
faces-table-count = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
faces-table-range = Rows { $from } to { $to } of { $total }
faces-table-empty = No rows match.
faces-table-nothing = Nothing is here yet.
faces-table-unfilled = No value in these rows, and so not shown: { $columns }.
faces-sort-by = Sort by { $column }
faces-sorted-up = sorted, smallest first
faces-sorted-down = sorted, largest first
faces-pages = Pages
faces-page-previous = Previous page
faces-page-next = Next page
faces-page-of = Page { $page } of { $pages }
faces-table-region = Table: { $name }, scrolls sideways
faces-download = Download

# Figures.
faces-source = Source: { $source }
faces-same-as-table = Same data as a table
faces-table = Table
faces-chart = Chart
faces-map = Map
faces-network = Network
faces-figure-table = The figures
faces-none = none
faces-gap = gap
faces-gap-cell = { $column } in { $row }: none, a gap
faces-matrix-cell = { $column } in { $row }: { $n }
faces-target = Target { $value }
faces-path = Path to the target
faces-other-kinds = Other
faces-boundaries = Boundaries and names shown do not imply endorsement or acceptance by this hub.
faces-no-data = No data
faces-light-to-dark = Light to dark: more
faces-not-on-map = { $n ->
    [one] { $n } place is not on this map.
   *[other] { $n } places are not on this map.
}
faces-network-says = { $nodes } organisations and { $links } links between them.
faces-network-bubbles = { $nodes } organisations in { $groups } neighbourhoods; each circle is one neighbourhood.
faces-network-find = Find an organisation
faces-network-in = Zoom in
faces-network-out = Zoom out
faces-network-full = Full screen
faces-network-around = Only this and its neighbours (1 step)
faces-network-fade = Fade
faces-network-unfade = Show again
faces-network-fit = Fit
faces-network-help = Arrow keys move the picture, plus and minus zoom, 0 fits, Escape leaves.
faces-network-links = { $n ->
    [one] { $n } link
   *[other] { $n } links
}
faces-network-open = Open its page
faces-network-not-found = Nothing found
faces-islands-missing = This server was built without its interactive parts. Everything here works; maps cannot be zoomed.

# The proof check in the browser.
faces-check-title = Check it here, in your browser
faces-check-choose = Proof file (.tlog-proof)
faces-check-yes = Yes: the proof is right. Entry { $index } of { $size } is in the record with this head.
faces-check-no = No: { $why }
faces-check-not-a-proof = this file is not a proof
faces-check-path = the path does not lead to the signed head
faces-check-signature = the signature of the hub does not fit
faces-check-key = the head is not signed by this hub's key
faces-refused-host = Files are fetched by https from the hosts on this server’s list, and from nowhere else.
