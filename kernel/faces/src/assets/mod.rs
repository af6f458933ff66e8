//! Files that pages refer to: the stylesheet, fonts and islands. Names carry a hash of the
//! content, so they may be kept for ever; text is compressed once, at first use.
//!
//! Islands and fonts come from `ui/dist`, when it was there at build time. Without it pages
//! work all the same.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use sha2::{Digest, Sha256};

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The stylesheet as it is written in `ui/`, without comments and needless space.
pub const STYLE: &str = include_str!(concat!(env!("OUT_DIR"), "/style.css"));

/// The mark of the product as an icon.
const ICON: &str = include_str!("icon.svg");

/// A file to serve under `/assets/`.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Its name, with the hash of its content.
    pub name: String,
    /// Its media type, with charset for text.
    pub media_type: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Its bytes compressed with gzip, when that makes them smaller.
    pub gzip: Option<Vec<u8>>,
}

/// `Cache-Control` of every asset.
pub const CACHE: &str = "public, max-age=31536000, immutable";

struct Library {
    by_name: BTreeMap<String, Asset>,
    /// The served name of each file as it was named before hashing: `live.js`.
    served: BTreeMap<String, String>,
}

static LIBRARY: LazyLock<Library> = LazyLock::new(|| {
    let mut library = Library { by_name: BTreeMap::new(), served: BTreeMap::new() };
    library.add("style.css", STYLE.as_bytes());
    library.add("icon.svg", ICON.as_bytes());
    for (name, bytes) in DIST {
        library.add(name, bytes);
    }
    let fonts = library.font_faces();
    if !fonts.is_empty() {
        library.add("fonts.css", fonts.as_bytes());
    }
    library
});

impl Library {
    fn add(&mut self, name: &str, bytes: &[u8]) {
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        let digest = Sha256::digest(bytes);
        let hash: String = digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        let served = format!("{stem}-{hash}.{ending}");
        let media_type = match ending {
            "css" => "text/css; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "svg" => "image/svg+xml",
            "woff2" => "font/woff2",
            _ => "text/plain; charset=utf-8",
        };
        let asset = Asset {
            name: served.clone(),
            media_type,
            bytes: bytes.to_vec(),
            gzip: (ending != "woff2")
                .then(|| gzip(bytes))
                .filter(|small| small.len() < bytes.len()),
        };
        self.served.insert(name.to_owned(), served.clone());
        self.by_name.insert(served, asset);
    }

    /// The `@font-face` rules: `fonts.txt` of the island build has one line a font, with file,
    /// family, weights and range, separated by tabs.
    fn font_faces(&self) -> String {
        let face = |line: &str| {
            let mut parts = line.split('\t');
            let file = self.served.get(parts.next()?)?;
            let (family, weights, range) = (parts.next()?, parts.next()?, parts.next()?);
            Some(format!(
                "@font-face{{font-family:\"{family}\";font-weight:{weights};\
                 font-display:optional;src:url(/assets/{file}) format(\"woff2\");\
                 unicode-range:{range}}}"
            ))
        };
        font_list().lines().filter_map(face).collect()
    }
}

fn font_list() -> &'static str {
    let list = DIST.iter().find(|(name, _)| *name == "fonts.txt");
    list.and_then(|(_, bytes)| std::str::from_utf8(bytes).ok()).unwrap_or_default()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    // Writing to memory cannot fail; an empty result is dropped as "not smaller" by no one, so
    // a failure here would show as an empty asset in the tests.
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}

/// The asset of a served name (the part of the address after `/assets/`).
pub fn get(served: &str) -> Option<&'static Asset> {
    LIBRARY.by_name.get(served)
}

/// The fonts (WOFF2), the one of most texts first; none where islands were not built.
pub fn fonts() -> impl Iterator<Item = &'static Asset> {
    let files = font_list().lines().filter_map(|line| line.split('\t').next());
    files.filter_map(|file| get(LIBRARY.served.get(file)?))
}

/// All assets, for a static copy of the site.
pub fn all() -> impl Iterator<Item = &'static Asset> {
    LIBRARY.by_name.values()
}

/// Whether islands were there at build time.
pub fn has_islands() -> bool {
    LIBRARY.served.contains_key("live.js")
}

fn address(name: &str) -> Option<String> {
    LIBRARY.served.get(name).map(|served| format!("/assets/{served}"))
}

/// The address of the stylesheet.
pub fn style_address() -> String {
    address("style.css").unwrap_or_default()
}

/// The address of the icon.
pub fn icon_address() -> String {
    address("icon.svg").unwrap_or_default()
}

/// The address of the rules that name the fonts, if there are fonts.
pub fn fonts_address() -> Option<String> {
    address("fonts.css")
}

/// The address of the page script, if islands were built.
pub fn script_address() -> Option<String> {
    address("live.js")
}

/// The address of an island's module: `network`, `map`, `verify`.
pub fn island(name: &str) -> Option<String> {
    address(&format!("island-{name}.js"))
}
