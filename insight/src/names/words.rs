//! Word lists: legal forms and words that say little. Facts from public company registers and
//! common use, typed for this crate.

/// Legal forms, folded (lower case, no marks); dotted forms are joined first: "S.A.R.L." = "sarl".
pub(super) const LEGAL: &[&str] = &[
    "ab", "aeie", "ag", "ao", "aps", "as", "asbl", "bhd", "bv", "bvba", "ca", "cic", "cio", "co",
    "company", "corp", "corporation", "cv", "cvba", "dd", "doo", "dooel", "eeig", "ehf", "eirl",
    "eood", "eu", "ev", "gaap", "gbr", "ggmbh", "gie", "gmbh", "gup", "hf", "inc", "incorporated",
    "ip", "jsc", "kft", "kg", "kgaa", "kk", "limited", "limitada", "llc", "llp", "lp", "ltd",
    "ltda", "mbh", "nko", "nv", "oao", "ohg", "oo", "ooo", "ood", "oy", "oyj", "pao", "plc", "pjsc",
    "pt", "pte", "pty", "pvt", "rf", "rt", "sa", "sac", "sae", "sarl", "sas", "sasu", "scrl", "se",
    "sdn", "sicav", "sl", "sia", "snc", "soe", "spa", "spol", "sro", "srl", "spzoo", "tbk", "uab",
    "ug", "vof", "vzw", "zao", "zrt",
];

/// Words that join other words.
pub(super) const JOINING: &[&str] = &[
    "a", "al", "an", "and", "da", "das", "de", "del", "della", "der", "des", "di", "die", "do",
    "dos", "du", "e", "el", "en", "et", "for", "fur", "i", "in", "la", "las", "le", "les", "los",
    "na", "of", "on", "para", "por", "pour", "the", "to", "und", "v", "van", "von", "y", "dlya",
    "po", "l", "d", "s", "lil", "wa",
];

/// Words so common in organisation names that sharing one says little.
pub(super) const COMMON: &[&str] = &[
    "action", "agence", "agency", "aid", "alliance", "asociacion", "assistance", "association",
    "assotsiatsiia", "bank", "board", "bureau", "care", "center", "centre", "centro", "college",
    "comite", "commission", "committee", "community", "consortium", "cooperation", "cooperative",
    "council", "department", "departement", "development", "developpement", "desarrollo",
    "direction", "division", "energy", "enterprise", "federal", "federation", "financial",
    "fond", "fondation", "fund", "fundacion", "foundation", "general", "global", "government",
    "group", "grupo", "groupe", "health", "holding", "holdings", "hospital", "human", "humanitarian",
    "industries", "initiative", "institut", "institute", "instituto", "international",
    "internationale", "internacional", "local", "management", "ministere", "ministerio",
    "ministerstvo", "ministry", "mission", "nacional", "national", "nationale", "network", "ngo",
    "office", "ong", "organisation", "organization", "organizacion", "organizatsiia", "power",
    "program", "programme", "project", "regional", "relief", "research", "reseau", "school",
    "secretariat", "service", "services", "social", "societe", "society", "state", "support",
    "system", "systems", "trust", "union", "united", "universidad", "universitat", "universite",
    "university", "world", "women",
];

/// Words written in more than one way that mean the same in a name: (as found, as kept).
pub(super) const SAME: &[(&str, &str)] = &[
    ("assn", "association"), ("assoc", "association"), ("centre", "center"), ("coop", "cooperative"),
    ("dept", "department"), ("dev", "development"), ("devt", "development"), ("fdn", "foundation"),
    ("fed", "federation"), ("found", "foundation"), ("govt", "government"), ("gov", "government"),
    ("hosp", "hospital"), ("inst", "institute"), ("int", "international"), ("intl", "international"),
    ("internat", "international"), ("min", "ministry"), ("mgmt", "management"),
    ("mt", "mount"), ("nat", "national"), ("natl", "national"), ("org", "organisation"),
    ("organization", "organisation"), ("organizations", "organisation"),
    ("organisations", "organisation"), ("prog", "programme"), ("program", "programme"),
    ("saint", "st"), ("sainte", "st"), ("soc", "society"), ("svcs", "services"), ("tech", "technology"),
    ("univ", "university"), ("usa", "us"), ("labour", "labor"), ("defence", "defense"),
];
