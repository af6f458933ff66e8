//! What a Remarks column asks for.

use std::collections::HashMap;
use std::sync::LazyLock;

use insight::names::fold;

/// What a row asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Remark {
    /// Nothing, or a word we do not honour: treat the row as usual.
    None,
    /// It was not there before.
    New,
    /// Overwrite what is known.
    Update,
    /// Leave it as it is.
    NoUpdate,
    /// Take it off.
    Delete,
    /// Pass it over: it shows how a list is filled in.
    Example,
}

/// Words of remarks in six languages and in German.
const WORDS: [(Remark, &str); 5] = [
    (
        Remark::New,
        "new|added|nouveau|nouvelle|ajouté|nuevo|nueva|añadido|новый|новая|новое|добавлено|新|新增|\
         جديد|جديدة|neu",
    ),
    (
        Remark::Update,
        "update|updated|changed|mise à jour|mis à jour|modifié|actualizar|actualizado|\
         actualización|обновить|обновлено|изменено|更新|已更新|تحديث|محدث|تم التحديث|geändert|\
         aktualisiert",
    ),
    (
        Remark::NoUpdate,
        "no update|no updates|no change|no changes|unchanged|pas de mise à jour|sans changement|\
         aucun changement|inchangé|sin cambios|sin cambio|sin actualización|без изменений|\
         нет изменений|не изменилось|无更新|无变化|没有变化|不变|لا تغيير|بدون تغيير|لا تحديث|\
         لا يوجد تحديث|unverändert|keine änderung",
    ),
    (
        Remark::Delete,
        "delete|deleted|remove|removed|supprimer|à supprimer|supprimé|eliminar|eliminado|borrar|\
         удалить|удалено|删除|已删除|حذف|إزالة|löschen|gelöscht",
    ),
    (Remark::Example, "example|example row|exemple|ejemplo|пример|示例|مثال|beispiel"),
];

static BY_WORD: LazyLock<HashMap<String, Remark>> = LazyLock::new(|| {
    let each = |(remark, words): &(Remark, &'static str)| {
        let remark = *remark;
        words.split('|').map(move |word| (fold(word), remark))
    };
    WORDS.iter().flat_map(each).collect()
});

impl Remark {
    /// What a cell asks for.
    pub fn of(text: &str) -> Self {
        BY_WORD.get(&fold(text)).copied().unwrap_or(Self::None)
    }

    /// Whether a row says of itself that it is a change.
    pub const fn is_change(self) -> bool {
        matches!(self, Self::New | Self::Update | Self::Delete)
    }
}

#[cfg(test)]
mod tests {
    use super::{BY_WORD, Remark, WORDS};

    #[test]
    fn remarks_are_read_in_six_languages() {
        let all = [
            (Remark::New, "New; nouveau; NUEVO; новый; 新增; جديد"),
            (Remark::Update, "Updated; mise à jour; actualizar; обновить; 更新; تحديث"),
            (
                Remark::NoUpdate,
                "No change; sans changement; sin cambios; без изменений; 无变化; لا تغيير",
            ),
            (Remark::Example, "Example; exemple; ejemplo; пример; 示例; مثال"),
            (Remark::Delete, "delete; à supprimer; eliminar; удалить; 删除; حذف"),
            (Remark::None, "; see annex; ongoing; 2024"),
        ];
        for (remark, words) in all {
            for word in words.split("; ") {
                assert_eq!(Remark::of(word), remark, "{word}");
            }
        }
    }

    #[test]
    fn no_word_asks_for_two_things() {
        let words = WORDS.iter().flat_map(|(remark, all)| all.split('|').map(move |w| (w, remark)));
        for (word, remark) in words {
            assert_eq!(Remark::of(word), *remark, "{word}");
        }
        assert!(!BY_WORD.contains_key(""));
    }
}
