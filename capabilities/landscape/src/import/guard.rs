//! What is said of persons, whatever its column is called: it is for the secretariat alone until
//! somebody says otherwise.

use std::sync::LazyLock;

use formats::{Sheet, Table};
use insight::names::fold;

use super::values;
use crate::model::plain;

/// Names of columns in which persons stand, in six languages.
const PERSONS: &[&str] = &[
    "officer",
    "prepared by",
    "responsible person",
    "person responsible",
    "enumerator",
    "staff name",
    "name of staff",
    "staff member",
    "supervisor",
    "submitted by",
    "reported by",
    "entered by",
    "filled by",
    "filled in by",
    "completed by",
    "approved by",
    "verified by",
    "updated by",
    "interviewer",
    "data collector",
    "manager",
    "coordinator",
    "applicant name",
    "name of applicant",
    "respondent",
    "first name",
    "last name",
    "surname",
    "director",
    "préparé par",
    "rempli par",
    "soumis par",
    "saisi par",
    "rapporté par",
    "personne responsable",
    "enquêteur",
    "superviseur",
    "agent de saisie",
    "coordinateur",
    "gestionnaire",
    "prénom",
    "chef de projet",
    "nom du responsable",
    "nom de l agent",
    "directeur",
    "preparado por",
    "elaborado por",
    "enviado por",
    "reportado por",
    "llenado por",
    "encuestador",
    "coordinador",
    "gerente",
    "nombre del responsable",
    "apellido",
    "apellidos",
    "persona responsable",
    "oficial",
    "ответственный",
    "ответственное лицо",
    "подготовил",
    "заполнил",
    "составил",
    "отправил",
    "сотрудник",
    "супервайзер",
    "куратор",
    "координатор",
    "фамилия",
    "менеджер",
    "интервьюер",
    "负责人",
    "填表人",
    "提交人",
    "报告人",
    "编制人",
    "调查员",
    "主管",
    "经理",
    "姓名",
    "协调员",
    "المسؤول",
    "الشخص المسؤول",
    "أعده",
    "مقدم من",
    "اسم الموظف",
    "المشرف",
    "المنسق",
    "المدير",
    "جامع البيانات",
    "معد التقرير",
];

/// Names that mean a person where nothing stands beside them: there are responsible partners, too.
const PERSONS_ALONE: &[&str] = &["responsible", "responsable", "reporter", "full name", "staff"];

/// Names of columns that say at which door somebody is found: of a group without an office that is
/// where a person lives.
const DOORS: &[&str] = &[
    "address",
    "street",
    "street address",
    "postal address",
    "physical address",
    "mailing address",
    "home address",
    "office address",
    "adresse",
    "adresse postale",
    "adresse physique",
    "rue",
    "dirección",
    "dirección postal",
    "calle",
    "domicilio",
    "адрес",
    "почтовый адрес",
    "улица",
    "地址",
    "通讯地址",
    "العنوان",
    "عنوان",
    "anschrift",
    "postanschrift",
    "straße",
];

/// Names of columns of free words, in which anything may stand.
const NOTES: &[&str] = &[
    "note",
    "notes",
    "comment",
    "comments",
    "observation",
    "observations",
    "remark",
    "remarks",
    "commentaire",
    "commentaires",
    "remarque",
    "remarques",
    "comentario",
    "comentarios",
    "observación",
    "observaciones",
    "nota",
    "notas",
    "комментарий",
    "комментарии",
    "примечание",
    "примечания",
    "заметки",
    "замечания",
    "备注",
    "注释",
    "评论",
    "意见",
    "ملاحظات",
    "ملاحظة",
    "تعليق",
    "تعليقات",
    "bemerkung",
    "bemerkungen",
    "anmerkung",
    "anmerkungen",
    "kommentar",
    "kommentare",
    "notizen",
];

fn folded(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| fold(word)).collect()
}

static FOLDED: LazyLock<[Vec<String>; 4]> =
    LazyLock::new(|| [PERSONS, PERSONS_ALONE, NOTES, DOORS].map(folded));

/// Whether one of these words stands in a folded name. Chinese has no blanks between its words.
fn holds(words: &[String], name: &str) -> bool {
    let padded = format!(" {name} ");
    let chinese = |word: &str| word.chars().all(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    words.iter().any(|word| {
        padded.contains(&format!(" {word} ")) || (chinese(word) && name.contains(word.as_str()))
    })
}

/// Whether a column of this folded name holds persons.
pub(super) fn names_persons(name: &str) -> bool {
    let [persons, alone, ..] = &*FOLDED;
    holds(persons, name) || alone.iter().any(|word| word == name)
}

/// Whether a column of this folded name says at which door somebody is found.
pub(super) fn names_doors(name: &str) -> bool {
    FOLDED[3].iter().any(|word| word == name)
}

/// Whether a column of this folded name holds free words.
pub(super) fn names_notes(name: &str) -> bool {
    holds(&FOLDED[2], name)
}

/// Whether an e-mail address or a telephone number stands in any cell of a column.
pub(super) fn tells_of_persons(sheet: &Sheet, table: &Table, column: usize) -> bool {
    table.rows(sheet).any(|row| says_how_to_reach(row.text(column)))
}

/// Whether an e-mail address or a telephone number stands anywhere in a text.
pub(super) fn says_how_to_reach(text: &str) -> bool {
    (text.contains('@') && text.split_whitespace().any(is_address)) || holds_a_phone(text)
}

fn is_address(word: &str) -> bool {
    word.split_once('@').is_some_and(|(who, at)| !who.is_empty() && at.contains('.'))
}

/// Numbers are those of telephones where a plus stands before them, or a nought and enough of them.
fn holds_a_phone(text: &str) -> bool {
    let text = plain(text);
    let starts = text.char_indices().filter(|(at, sign)| {
        let before = text[..*at].chars().next_back();
        matches!(sign, '+' | '0')
            && before.is_none_or(|c| !c.is_alphanumeric() && !"+-.,/".contains(c))
    });
    let mut runs = starts.map(|(at, sign)| {
        let rest = text.get(at + 1..).unwrap_or_default();
        let end = rest.find(|c: char| !c.is_ascii_digit() && !" -/().\u{a0}".contains(c));
        (sign, rest.get(..end.unwrap_or(rest.len())).unwrap_or_default())
    });
    runs.any(|(sign, rest)| {
        let digits = rest.bytes().filter(u8::is_ascii_digit).count();
        let first = rest.split(' ').next().unwrap_or_default();
        match sign {
            '+' => (7..=15).contains(&digits),
            _ => {
                let goes_on = rest.starts_with(|c: char| c.is_ascii_digit());
                goes_on && (8..=14).contains(&digits) && !is_day(rest) && !is_day(first)
            }
        }
    })
}

/// Whether what follows a nought is the rest of a day.
fn is_day(rest: &str) -> bool {
    let mut parts = rest.split(|c: char| !c.is_ascii_digit());
    let short = parts.next().is_some_and(|day| day.len() == 1);
    let year = |part: &str| part.len() == 4 && (part.starts_with("19") || part.starts_with("20"));
    short && (parts.any(year) || values::looks_like_a_date(&format!("0{rest}")))
}
