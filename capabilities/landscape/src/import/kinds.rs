//! What a partner's word for a type of organisation means, in six languages and in German.

use insight::names::fold;

use crate::model::Constituency;

/// Words for kinds of organisation: (pieces of the folded word, kind). The first that fits wins.
const KIND_WORDS: &[(&[&str], Constituency)] = &[
    (
        &[
            "ingo",
            "zivilgesell",
            "nichtregierungs",
            " nro ",
            "verein ",
            "gewerkschaft",
            "hilfswerk",
            "nngo",
            " ngo",
            "ong ",
            "non government",
            "non gouvern",
            "no gubern",
            "civil soc",
            "societe civile",
            "sociedad civil",
            "asbl",
            "red cross",
            "croix rouge",
            "cruz roja",
            "mouv cr",
            "red crescent",
            "trade union",
            "syndicat",
            "think tank",
            " cso",
            "nepravit",
        ],
        Constituency::Csos,
    ),
    (
        &[
            "community based",
            " cbo",
            "grassroot",
            "basisgruppe",
            "burgerinitiative",
            "selbsthilfe",
            "genossenschaft",
            "communautaire",
            "comunitari",
            "self help",
            "cooperative",
            "movement",
        ],
        Constituency::Grassroots,
    ),
    (
        &[
            "local gov",
            "gouvernement local",
            "gouv local",
            "autorite locale",
            "kommun",
            "stadtverwaltung",
            "landkreis",
            "gemeinde ",
            "municipal",
            "mairie",
            "subnational",
            "city",
            "district gov",
            "provincial",
            "collectivite",
            "alcald",
        ],
        Constituency::Subnational,
    ),
    (
        &[
            "united nations",
            "vereinte nationen",
            "zwischenstaatlich",
            "entwicklungsbank",
            "agence un",
            " un ",
            "onu ",
            "nations unies",
            "naciones unidas",
            "intergovernmental",
            "intergouvern",
            " igo",
            "multilateral",
            "development bank",
            "oon ",
        ],
        Constituency::Igos,
    ),
    (&["indigenous", "indigene", "autochton", "indigena"], Constituency::Indigenous),
    (&["women", "frauen", "femme", "mujer", "gender"], Constituency::Women),
    (&["youth", "jugend", "studierende", "jeun", "joven", "student"], Constituency::Youth),
    (
        &[
            "faith", "kirche", "glaubens", "moschee", "religio", "church", "religi", "eglise",
            "iglesia", "mosque",
        ],
        Constituency::Faith,
    ),
    (
        &[
            "academ",
            "hochschul",
            "forschung",
            "wissenschaft",
            "universit",
            "research",
            "recherche",
            "investigacion",
            "institute",
        ],
        Constituency::Academia,
    ),
    (
        &["foundation", "stiftung", "fondation", "fundacion", "philanthrop"],
        Constituency::Foundations,
    ),
    (&["media", "medien", "presse", "journalis", "press", "open data"], Constituency::Media),
    (
        &[
            "trade assoc",
            "unternehmen",
            "wirtschaft",
            "firma ",
            "kammer ",
            "chamber of",
            "private",
            "business",
            "company",
            "corporat",
            "entreprise",
            "empresa",
            "secteur prive",
            "industry",
            "investor",
        ],
        Constituency::Business,
    ),
    (
        &["military", "militar", "polizei", "police", "armed", "security", "peacekeep"],
        Constituency::Security,
    ),
    (
        &[
            "government",
            "regierung",
            "behorde",
            "ministeri",
            "botschaft",
            "govt",
            "gouvernement",
            " gouv ",
            " gob ",
            " gov ",
            "gobierno",
            "ministr",
            "ministere",
            "national auth",
            "pravitel",
            "embassy",
            "parliament",
            "states ",
        ],
        Constituency::States,
    ),
];

/// The kind that a partner's word for a type of organisation most likely means; none when the
/// word says nothing certain ("state", "partner", "other").
#[must_use]
pub fn kind_of_words(words: &str) -> Option<Constituency> {
    if let Some(kind) = Constituency::from_code(words.trim()) {
        return Some(kind);
    }
    let padded = format!(" {} ", fold(words));
    let fits = |pieces: &[&str]| pieces.iter().any(|p| padded.contains(p));
    let known = KIND_WORDS.iter().find(|(pieces, _)| fits(pieces)).map(|(_, kind)| *kind);
    known.or_else(|| {
        let plain = plain(words);
        let fits = |pieces: &[&str]| pieces.iter().any(|piece| plain.contains(piece));
        OTHER_SCRIPTS.iter().find(|(pieces, _)| fits(pieces)).map(|(_, kind)| *kind)
    })
}

/// Small letters; of Arabic without the marks that some write and others leave.
fn plain(words: &str) -> String {
    let one = |c: char| match c {
        'أ' | 'إ' | 'آ' => Some('ا'),
        'ة' => Some('ه'),
        'ى' => Some('ي'),
        '\u{640}' | '\u{64b}'..='\u{652}' => None,
        c => Some(c),
    };
    words.to_lowercase().chars().filter_map(one).collect()
}

/// The same in Arabic, Russian and Chinese, as `plain` gives them.
const OTHER_SCRIPTS: &[(&[&str], Constituency)] = &[
    (
        &[
            "غير حكومي",
            "جمعيه",
            "جمعيات",
            "مجتمع مدني",
            "مجتمع المدني",
            "الهلال الاحمر",
            "الصليب الاحمر",
            "نقابه",
            "нпо",
            "нко",
            "неправительств",
            "некоммерч",
            "профсоюз",
            "красный крест",
            "非政府",
            "民间",
            "公民社会",
            "非营利",
            "红十字",
            "工会",
        ],
        Constituency::Csos,
    ),
    (&["مجتمعي", "تعاوني", "низов", "кооператив", "社区", "合作社"], Constituency::Grassroots),
    (
        &[
            "بلدي",
            "محافظه",
            "مجلس محلي",
            "سلطه محليه",
            "муниципал",
            "местные власти",
            "市政",
            "地方政府",
        ],
        Constituency::Subnational,
    ),
    (
        &["امم المتحده", "امميه", "حكوميه دوليه", "оон", "межправительств", "联合国", "政府间"],
        Constituency::Igos,
    ),
    (&["الشعوب الاصليه", "коренн", "原住民", "土著"], Constituency::Indigenous),
    (&["نسائي", "نسويه", "женск", "妇女"], Constituency::Women),
    (&["شباب", "молодеж", "молодёж", "青年"], Constituency::Youth),
    (&["ديني", "كنيس", "религи", "церк", "宗教", "教会"], Constituency::Faith),
    (
        &["جامعه", "اكاديمي", "بحثي", "университет", "научн", "大学", "研究", "学术"],
        Constituency::Academia,
    ),
    (&["مؤسسه خيريه", "مؤسسه مانحه", "фонд", "基金会"], Constituency::Foundations),
    (&["اعلام", "сми", "媒体"], Constituency::Media),
    (
        &["قطاع خاص", "قطاع الخاص", "شركه", "бизнес", "компани", "企业", "公司", "私营"],
        Constituency::Business,
    ),
    (&["عسكري", "جيش", "شرطه", "военн", "полиц", "军队", "警察"], Constituency::Security),
    (
        &[
            "حكوم",
            "وزاره",
            "سفاره",
            "правительств",
            "министерств",
            "посольств",
            "政府",
            "部委",
            "使馆",
        ],
        Constituency::States,
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_kinds_in_several_languages() {
        assert_eq!(kind_of_words("ONG Int"), Some(Constituency::Csos));
        assert_eq!(kind_of_words("Agence UN"), Some(Constituency::Igos));
        assert_eq!(kind_of_words("National NGO"), Some(Constituency::Csos));
        assert_eq!(kind_of_words("United Nations"), Some(Constituency::Igos));
        assert_eq!(kind_of_words("Gouvernement"), Some(Constituency::States));
        assert_eq!(kind_of_words("State"), None);
        assert_eq!(kind_of_words("spoilers"), Some(Constituency::Spoilers));
    }

    #[test]
    fn words_for_kinds_in_other_scripts_and_short() {
        let pairs = [
            ("Gouv.", Constituency::States),
            ("Gouv. local", Constituency::Subnational),
            ("جمعية أهلية", Constituency::Csos),
            ("منظمة غير حكومية", Constituency::Csos),
            ("منظمات المجتمع المدني", Constituency::Csos),
            ("وزارة", Constituency::States),
            ("جهة حكومية", Constituency::States),
            ("وكالة تابعة للأمم المتحدة", Constituency::Igos),
            ("القطاع الخاص", Constituency::Business),
            ("НКО", Constituency::Csos),
            ("Министерство", Constituency::States),
            ("政府间组织", Constituency::Igos),
            ("非政府组织", Constituency::Csos),
        ];
        for (word, kind) in pairs {
            assert_eq!(kind_of_words(word), Some(kind), "{word}");
        }
        assert_eq!(kind_of_words("أخرى"), None);
        assert_eq!(kind_of_words("Smith"), None);
    }
}
