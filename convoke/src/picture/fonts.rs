//! The fonts that pictures are drawn with.

use std::sync::{Arc, LazyLock};

use resvg::usvg::fontdb::Database;

/// The families for Arabic words: that of the pages first.
pub const ARABIC: &str = "Vazirmatn, sans-serif";

static OWN: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    for font in faces::assets::fonts() {
        match wuff::decompress_woff2(&font.bytes) {
            Ok(plain) => fonts.load_font_data(plain),
            Err(fault) => tracing::error!("the font {} cannot be read: {fault:?}", font.name),
        }
    }
    led_by_first(&mut fonts);
    Arc::new(fonts)
});

static WITH_SYSTEM: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::clone(&OWN);
    fonts.load_system_fonts();
    led_by_first(&mut fonts);
    Arc::new(fonts)
});

/// The fonts of the pages: Latin, Greek, Cyrillic, Arabic; none where islands were not built.
pub fn own() -> Arc<Database> {
    OWN.clone()
}

/// The same, and what is installed on this machine; looked for when it is first needed.
pub fn with_system() -> Arc<Database> {
    WITH_SYSTEM.clone()
}

/// Pictures ask for letters without serifs: the first font, and the others for what it lacks.
fn led_by_first(fonts: &mut Database) {
    let first = fonts.faces().next().and_then(|face| Some(face.families.first()?.0.clone()));
    if let Some(family) = first {
        fonts.set_sans_serif_family(family);
    }
}
