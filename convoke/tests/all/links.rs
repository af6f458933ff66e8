//! Every link of the public pages leads somewhere, and every file that they offer comes as what it
//! is, under a name. One of each shape of address is looked at, in two languages.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::world::{Browser, Page, World};

/// The files that pages offer, by the endings of their addresses.
const FILES: [(&str, &str); 18] = [
    (".csv", "text/csv; charset=utf-8"),
    (".json", "application/json"),
    (".jsonld", "application/ld+json"),
    (".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (".svg", "image/svg+xml"),
    (".png", "image/png"),
    (".pdf", "application/pdf"),
    (".zip", "application/zip"),
    (".graphml", "application/graphml+xml"),
    (".gexf", "application/gexf+xml"),
    (".geojson", "application/geo+json"),
    (".xml", "application/xml"),
    (".toml", "application/toml; charset=utf-8"),
    (".txt", "text/plain; charset=utf-8"),
    (".tlog-proof", "application/octet-stream"),
    (".css", "text/css; charset=utf-8"),
    (".js", "text/javascript; charset=utf-8"),
    (".bel", "application/octet-stream"),
];

/// The same for all organisations, entries, pages of a list and choices of a sieve.
fn shape(address: &str) -> String {
    let (path, question) = address.split_once('?').unwrap_or((address, ""));
    let one = |part: &str| {
        let (stem, ending) = part.split_once('.').unwrap_or((part, ""));
        let id = stem.len() == 28 && stem.as_bytes().get(1) == Some(&b'_');
        let number = !stem.is_empty() && stem.bytes().all(|b| b.is_ascii_digit());
        if id || number { format!("_.{ending}") } else { part.to_owned() }
    };
    let path: Vec<String> = path.split('/').map(one).collect();
    let asked = if question.is_empty() || ending(address).is_some() { "" } else { "?" };
    format!("{}{asked}", path.join("/"))
}

fn ending(address: &str) -> Option<&str> {
    let path = address.split('?').next()?;
    let name = path.rsplit('/').next()?;
    name.rfind('.').and_then(|at| name.get(at..))
}

/// Where a page leads to within the hub.
fn links(page: &Page, at: &str) -> Vec<String> {
    let mut found = Vec::new();
    for mark in [" href=\"", " src=\""] {
        for part in page.body.split(mark).skip(1) {
            let link = part.split('"').next().unwrap_or_default();
            let link = link.split('#').next().unwrap_or_default().replace("&amp;", "&");
            let path = at.split('?').next().unwrap_or_default();
            match link.chars().next() {
                Some('/') if !link.starts_with("//") => found.push(link),
                Some('?') => found.push(format!("{path}{link}")),
                _ => {}
            }
        }
    }
    found
}

/// Whether a file comes as what its address says, with a name that ends so.
fn comes_as_it_is(address: &str, page: &Page) -> Result<(), String> {
    let Some(ending) = ending(address) else { return Ok(()) };
    let media = FILES.iter().find(|(known, _)| *known == ending).map(|(_, media)| *media);
    let said = page.headers.get("content-type").map(String::as_str);
    if media.is_none() || said != media {
        return Err(format!("{address}: {said:?}"));
    }
    let name = page.headers.get("content-disposition").map_or("", String::as_str);
    let own = ["/assets/", "/api/"].iter().any(|ours| address.starts_with(ours))
        || name.contains(&format!("{ending}\";"));
    if own { Ok(()) } else { Err(format!("{address}: `{name}` is no name of it")) }
}

#[test]
fn no_link_is_dead_and_every_file_comes_as_what_it_is() {
    let world = World::demo();
    let server = world.serve();
    let mut guest = server.guest();
    let mut wait: VecDeque<(String, String)> =
        ["/en/", "/ar/"].map(|at| (at.to_owned(), "the beginning".to_owned())).into();
    let (mut seen, mut wrong) = (BTreeSet::new(), Vec::new());
    let mut files = BTreeMap::new();
    while let Some((address, from)) = wait.pop_front() {
        let other = ["/es/", "/fr/", "/ru/", "/zh/"].iter().any(|lang| address.starts_with(lang));
        if other || !seen.insert(shape(&address)) {
            continue;
        }
        let page = guest.get(&address);
        if !matches!(page.status, 200 | 303) {
            wrong.push(format!("{address} on {from}: {}", page.status));
        } else if page.headers.get("content-type").is_some_and(|it| it.starts_with("text/html")) {
            wait.extend(links(&page, &address).into_iter().map(|link| (link, address.clone())));
        } else if page.status == 200 {
            wrong.extend(comes_as_it_is(&address, &page).err());
            files.entry(ending(&address).unwrap_or_default().to_owned()).or_insert(address);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(seen.len() > 300, "{} addresses", seen.len());
    for ending in [".csv", ".json", ".jsonld", ".xlsx", ".svg", ".png", ".pdf", ".zip", ".gexf"] {
        let address = files.get(ending).unwrap_or_else(|| panic!("{ending} is offered nowhere"));
        asked_twice(&mut guest, address);
    }
}

/// The head alone is the head of the whole; what is as it was need not come again; whoever asks
/// for a part gets a whole, and is told so.
fn asked_twice(guest: &mut Browser, address: &str) {
    let whole = guest.get(address);
    let head = guest.head(address);
    assert_eq!((head.status, head.sent), (200, 0), "{address}");
    for name in ["content-type", "content-disposition", "etag"] {
        assert_eq!(head.headers.get(name), whole.headers.get(name), "{address}: {name}");
    }
    let mut asking = |name: &str, value: &str| {
        guest.headers.push((name.to_owned(), value.to_owned()));
        let page = guest.get(address);
        guest.headers.pop();
        page
    };
    let part = asking("range", "bytes=0-9");
    assert_eq!((part.status, part.sent), (200, whole.sent), "{address}");
    // What is sent as it is written has no mark of its own.
    if let Some(tag) = whole.headers.get("etag") {
        let again = asking("if-none-match", tag);
        assert_eq!((again.status, again.sent), (304, 0), "{address}");
    }
}
