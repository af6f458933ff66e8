//! The language of texts that do not say it.
use std::collections::BTreeMap;

use super::{Edits, Element, Mended, Standard, Unmended};

/// Short words by which a language is known. What several of these have counts for each.
const WORDS: [(&str, &[&str]); 5] = [
    ("en", &["the", "of", "and", "for", "with", "to", "from", "by"]),
    ("fr", &["le", "la", "les", "des", "du", "et", "pour", "dans", "une", "aux", "sur"]),
    ("es", &["el", "la", "los", "las", "del", "y", "para", "por", "una", "con"]),
    ("pt", &["o", "os", "as", "do", "da", "dos", "das", "e", "para", "com", "uma", "em"]),
    ("de", &["der", "die", "das", "und", "für", "von", "mit", "den", "zur", "des"]),
];
/// As many of them are needed, and twice as many as of any other language.
const ENOUGH: usize = 3;

impl Edits {
    /// Gives each text a language: that of what stands around it, that of the same text elsewhere;
    /// else all of the record that of most of its texts, or that which its own words show.
    pub(super) fn language(
        &mut self,
        record: Element<'_, '_>,
        standard: &Standard,
    ) -> Result<(), Unmended> {
        let mut all = Vec::new();
        texts(record, &mut all);
        let (told, open): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| one.lang().is_some());
        let mut by_text = BTreeMap::new();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for (one, lang) in told.iter().filter_map(|one| Some((one, one.lang()?))) {
            by_text.insert(one.text().trim().to_owned(), lang);
            *counts.entry(lang).or_default() += 1;
        }
        let is_known = |lang: &&str| standard.codes.holds("Language", lang) == Some(true);
        let mut rest = Vec::new();
        for one in open {
            let around = std::iter::successors(one.parent(), |above| above.parent());
            let around = around.take_while(|above| *above != record).find_map(Element::lang);
            let same = || by_text.get(one.text().trim()).copied();
            match around.filter(is_known).or_else(same) {
                Some(lang) => self.set(one, "xml:lang", lang.to_owned(), Mended::Language),
                None => rest.push(one.text().into_owned()),
            }
        }
        if rest.is_empty() && !self.is_empty() {
            return Ok(());
        }
        let most = counts.into_iter().filter(|(lang, _)| is_known(lang));
        let most = most.max_by_key(|(_, count)| *count).map(|(lang, _)| lang);
        let lang = most.or_else(|| shown(&rest.join(" ")));
        let lang = lang.filter(is_known).ok_or(Unmended::Language)?;
        self.set(record, "xml:lang", lang.to_owned(), Mended::Language);
        Ok(())
    }
}

fn texts<'t, 'a>(at: Element<'t, 'a>, found: &mut Vec<Element<'t, 'a>>) {
    for child in at.children().filter(|child| child.space().is_none()) {
        if child.name() == "narrative" {
            found.push(child);
        }
        texts(child, found);
    }
}

/// The language that a text shows by its letters or short words.
fn shown(text: &str) -> Option<&'static str> {
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    let most =
        |is: fn(char) -> bool| text.chars().filter(|letter| is(*letter)).count() * 2 > letters;
    let has = |odd: &str| text.contains(|letter| odd.contains(letter));
    // Letters alone do not tell the languages of one script; some letters do.
    match () {
        () if letters < 10 => return None,
        () if most(|letter| ('\u{600}'..='\u{6FF}').contains(&letter)) => {
            return (!has("پچژگٹڈںےټډړښیکہڵێۆە")).then_some("ar");
        }
        () if most(|letter| ('\u{400}'..='\u{4FF}').contains(&letter)) => {
            let other = has("іїєґўқғњљјћђџѓќәөүңһұӣӯҳҷӏ");
            // What Bulgarian has not.
            return (!other && has("ыэёЫЭЁ")).then_some("ru");
        }
        () if most(|letter| ('\u{4E00}'..='\u{9FFF}').contains(&letter)) => {
            return (!text.contains(|letter| ('\u{3040}'..='\u{30FF}').contains(&letter)))
                .then_some("zh");
        }
        () => {}
    }
    let lower = text.to_lowercase();
    let count = |words: &[&str]| {
        lower.split(|letter: char| !letter.is_alphabetic()).filter(|w| words.contains(w)).count()
    };
    let mut counts = WORDS.map(|(lang, words)| (count(words), lang));
    counts.sort_unstable();
    let [.., (second, _), (first, lang)] = counts;
    (first >= ENOUGH && first >= 2 * second).then_some(lang)
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn a_language_is_known_by_letters_and_short_words() {
        for (text, lang) in [
            ("Support to the ministry of health and to the districts", Some("en")),
            ("Apoyo al sector de la salud para los municipios del norte y el sur", Some("es")),
            ("Appui au secteur de la santé dans les communes du nord et des îles", Some("fr")),
            ("Apoio ao setor da saúde com os municípios do norte e das ilhas", Some("pt")),
            ("Förderung der Gesundheit und der Schulen für die Kinder", Some("de")),
            ("Поддержка системы здравоохранения", Some("ru")),
            ("Поддержка здравоохранения", None),
            ("Подкрепа за здравеопазването в общините", None),
            ("Підтримка охорони здоров’я їхніх", None),
            ("Эрүүл мэндийн салбарыг дэмжих", None),
            ("Денсаулық сақтау жүйесін қолдау", None),
            ("دعم قطاع الصحة", Some("ar")),
            ("د روغتیا د خدمتونو ملاتړ", None),
            ("حمایت از بخش سلامت در روستاها و شهرهای کوچک", None),
            ("支持农村地区卫生部门的发展工作", Some("zh")),
            ("Wells in Mopti", None),
            ("", None),
        ] {
            assert_eq!(shown(text), lang, "{text}");
        }
    }
}
