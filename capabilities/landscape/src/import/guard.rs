//! What is said of persons, whatever its column is called: it is for the secretariat alone until
//! somebody says otherwise.

use std::sync::LazyLock;

use formats::{Sheet, Table};
use insight::names::fold;

use super::phones::holds_a_phone;

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

/// What is said of a cell that everybody reads and that tells how to reach a person.
pub(super) const TELLS_HOW_TO_REACH: &str = "landscape-fault-reach";

/// Whether an e-mail address or a telephone number stands anywhere in a text.
pub(super) fn says_how_to_reach(text: &str) -> bool {
    (text.contains('@') && text.split_whitespace().any(is_address)) || holds_a_phone(text)
}

fn is_address(word: &str) -> bool {
    word.split_once('@').is_some_and(|(who, at)| !who.is_empty() && at.contains('.'))
}
