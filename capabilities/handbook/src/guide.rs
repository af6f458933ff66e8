//! The paths: what each person comes to do, as steps with their pages.

/// One person's path. Its messages are `handbook-role-<id>`, `handbook-job-<id>` and, for each
/// step, `handbook-step-<step>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Path {
    /// Who it is for.
    pub role: &'static str,
    /// The steps: id and page.
    pub steps: &'static [(&'static str, &'static str)],
}

/// Every path, the most frequent reader first.
pub const PATHS: &[Path] = &[
    Path {
        role: "public",
        steps: &[
            ("who-decides", "charter/"),
            ("who-is-there", "landscape"),
            ("what-was-decided", "decisions/"),
            ("check-record", "record/"),
        ],
    },
    Path {
        role: "secretariat",
        steps: &[
            ("desk", "desk"),
            ("bring-list", "import"),
            ("fill-seats", "members/"),
            ("write-proposal", "decisions/new"),
            ("gaps", "landscape"),
        ],
    },
    Path {
        role: "partner",
        steps: &[
            ("desk", "desk"),
            ("read-and-vote", "decisions/"),
            ("own-entry", "landscape/table"),
            ("declare-interest", "members/"),
        ],
    },
    Path {
        role: "grassroots",
        steps: &[
            ("read-and-vote", "decisions/"),
            ("dissent", "decisions/"),
            ("who-has-seat", "members/"),
            ("join", "members/join"),
        ],
    },
    Path {
        role: "watchdog",
        steps: &[
            ("check-record", "record/"),
            ("take-data", "data"),
            ("who-decides", "charter/"),
            ("who-may", "charter/may"),
        ],
    },
    Path {
        role: "board",
        steps: &[
            ("what-was-decided", "decisions/"),
            ("who-decides", "charter/"),
            ("gaps", "landscape"),
            ("models", "handbook/models"),
        ],
    },
];
