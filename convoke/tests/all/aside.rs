//! Imports beside the pages: direct when they are quick, and else with their progress shown, left,
//! stopped, and taken up again after a restart.

use crate::world::{Browser, Page, Server, World, mails};

const FATOU: &str = "fatou@clean-air.example";
const LIST: &[u8] = b"Organisation,Country\nZz Clean Water Trust,GH\nZz Union of Testers,PE\n";

/// Looks again until work about this address is over: every look is answered at once.
pub fn settled(browser: &mut Browser, address: &str) -> Page {
    loop {
        let page = browser.get(address);
        if !page.body.contains("id=\"work\"") {
            return page;
        }
    }
}

/// Uploads a file, and follows to the draft.
fn begin(browser: &mut Browser, name: &str, file: &[u8]) -> (String, Page) {
    let form = browser.get("/en/import/");
    let sent = browser.upload(&form, "/en/import", name, file);
    assert_eq!(sent.status, 303, "{}", sent.body);
    let to = sent.headers["location"].clone();
    let page = settled(browser, &to);
    let to = page.headers.get("location").cloned().unwrap_or(to);
    let id = to.split('/').find(|part| part.starts_with("w_")).expect("a draft").to_owned();
    (id, settled(browser, &to))
}

fn size(browser: &mut Browser) -> serde_json::Value {
    browser.get("/api/record").json()["size"].clone()
}

/// Whether a process that reads a file still runs for this server.
fn is_reading(server: &Server) -> bool {
    let mut all = std::fs::read_dir("/proc").unwrap().flatten();
    all.any(|process| {
        let told = |what| std::fs::read_to_string(process.path().join(what)).unwrap_or_default();
        let parent = told("stat").rsplit(") ").next().unwrap_or_default().to_owned();
        parent.split(' ').nth(1) == Some(&server.id().to_string())
            && told("cmdline").contains("read-apart")
    })
}

#[test]
fn an_import_is_left_taken_up_after_a_restart_and_done_with() {
    let world = World::demo();
    let server = world.serve();
    let mut fatou = server.as_demo(FATOU);
    let (id, page) = begin(&mut fatou, "partners.csv", LIST);
    assert!(page.body.contains("Step 1 of 5"), "{}", page.body);
    assert_eq!(server.stop(), 0);

    let server = world.serve();
    let mut fatou = server.as_demo(FATOU);
    let desk = fatou.get("/en/desk").body;
    assert!(desk.contains(&format!("/en/import/{id}\"")) && desk.contains("partners.csv"));
    let page = settled(&mut fatou, &format!("/en/import/{id}"));
    assert!(page.body.contains("Step 1 of 5"), "{}", page.body);

    let check = format!("/en/import/{id}/check");
    let page = settled(&mut fatou, &check);
    let sent = fatou.submit(&page, &check, &[]);
    assert_eq!(sent.status, 303, "{}", sent.body);
    let sent = match sent.headers["location"].as_str() {
        done if done.ends_with("/done") => sent,
        other => settled(&mut fatou, other),
    };
    assert!(sent.headers["location"].ends_with("/done"), "{:?}", sent.headers);
    assert!(!fatou.get("/en/desk").body.contains("partners.csv"), "nothing waits any more");
    // A second window that still stands there lands on what came of it, also when it sends again.
    let (done, again) = (&sent.headers["location"], fatou.get(&check));
    assert_eq!((again.status, &again.headers["location"]), (308, done));
    let again = fatou.submit(&page, &check, &[]);
    assert_eq!((again.status, &again.headers["location"]), (303, done));
}

/// The step of the work and the share of it that is done, as a page shows them: step, done, all.
/// Nothing before that is known.
fn share(page: &Page) -> Option<(&'static str, u64, u64)> {
    let number = |name: &str| {
        let (_, rest) = page.body.split_once("<progress")?.1.split_once(&format!("{name}=\""))?;
        rest.split('"').next()?.parse::<u64>().ok()
    };
    let step = STEPS.into_iter().find(|step| page.body.contains(step))?;
    Some((step, number("value")?, number("max")?))
}

/// What is done to a file, in turn.
const STEPS: [&str; 2] = ["Reading the file", "Comparing it with the map"];

#[test]
fn long_work_says_how_far_it_is_and_stops_with_nothing_written() {
    let world = World::demo();
    let server = world.serve();
    let mut fatou = server.as_demo(FATOU);
    let before = size(&mut fatou);
    let mut file = b"Name,Country,Website\n".to_vec();
    while file.len() < 32 << 20 {
        let n = file.len();
        file.extend_from_slice(
            format!("Organisation {n},Ghana,https://organisation-{n}.example\n").as_bytes(),
        );
    }
    let form = fatou.get("/en/import/");
    let sent = fatou.upload(&form, "/en/import", "long.csv", &file);
    assert_eq!(sent.status, 303, "{}", sent.body);
    let at = sent.headers["location"].clone();
    let page = fatou.get(&at);
    assert!(page.body.contains("id=\"work\"") && page.body.contains("<progress"), "{}", page.body);
    // Later looks say more, of the same whole: bytes while it is read, then rows.
    let rows = file.iter().filter(|byte| **byte == b'\n').count() as u64 - 1;
    let mut look = || loop {
        let page = fatou.get(&at);
        assert!(page.body.contains("id=\"work\""), "it was over too soon");
        if let Some(found) = share(&page) {
            let (all, words) = match found.0 == STEPS[0] {
                true => (file.len() as u64, " of 32,769 KB"),
                false => (rows, " of 513,700 rows"),
            };
            assert!(found.2 == all && page.body.contains(words), "{found:?} {}", page.body);
            return found;
        }
    };
    let first = look();
    let mut later = look();
    while later == first {
        later = look();
    }
    let went_on = later.0 == first.0 && later.1 > first.1 && later.1 <= later.2;
    assert!(went_on || (first.0, later.0) == (STEPS[0], STEPS[1]), "{first:?} {later:?}");
    let other = server.as_demo("amina@clean-air.example").get(&at);
    assert_eq!(other.status, 404, "it is nobody else's");

    let about = at.strip_prefix("/en/").unwrap();
    let sent = fatou.submit(&page, "/en/work/stop", &[("about", about)]);
    assert_eq!(sent.headers["location"], "/en/import");
    while is_reading(&server) {}
    assert_eq!(size(&mut fatou), before);
    let list = fatou.get("/en/import/");
    assert!(list.body.contains("Stopped.") && list.body.contains("long.csv"), "{}", list.body);
    let sent = fatou.submit(&list, &format!("/en/{about}/throw-away"), &[]);
    assert_eq!(sent.status, 303, "{}", sent.body);
    assert!(!fatou.get("/en/import/").body.contains("long.csv"));
}

#[test]
fn addresses_are_fetched_only_from_hosts_that_the_server_allows() {
    let world = World::demo();
    let server = world.serve();
    let mut fatou = server.as_demo(FATOU);
    let form = fatou.get("/en/import/");
    assert!(!form.body.contains("name=\"address\""), "no host is allowed, so none is asked for");
    let secret = format!("http://{}/en/desk", server.address.trim_start_matches("http://"));
    let sent = fatou.submit(&form, "/en/import", &[("address", &secret)]);
    assert_eq!(sent.status, 422, "{}", sent.body);
    assert!(sent.body.contains("hosts on this server"), "{}", sent.body);
    assert!(!fatou.get("/en/desk").body.contains("/en/import/w_"), "no draft is left");
}

/// Whoever leaves while a large file is read gets a mail with the way back; who waits gets none.
#[test]
fn whoever_left_is_told_by_mail_when_the_file_is_ready() {
    let world = World::demo();
    let server = world.serve();
    let mut fatou = server.as_demo(FATOU);
    begin(&mut fatou, "waited.csv", LIST);
    let mut file = b"Name,Country,Website\n".to_vec();
    while file.len() < 8 << 20 {
        let n = file.len();
        file.extend_from_slice(
            format!("Organisation {n},Ghana,https://organisation-{n}.example\n").as_bytes(),
        );
    }
    let form = fatou.get("/en/import/");
    let sent = fatou.upload(&form, "/en/import", "left.csv", &file);
    assert_eq!(sent.status, 303, "{}", sent.body);
    let at = sent.headers["location"].clone();
    let page = fatou.get(&at);
    assert!(page.body.contains("you get a mail when it is ready"), "{}", page.body);
    let mails = || mails(&world.data());
    while mails().is_empty() {
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    let mails = mails();
    assert_eq!(mails.len(), 1, "nothing about the file that was waited for");
    assert!(mails[0].contains("your file is ready") && mails[0].contains(FATOU), "{}", mails[0]);
    let draft = at.split('/').find(|part| part.starts_with("w_")).unwrap();
    assert!(mails[0].contains(&format!("/en/import/{draft}")), "{}", mails[0]);
}

/// A file that takes longer than it may: whoever left is told that it could not be worked on.
#[test]
fn whoever_left_is_told_by_mail_when_the_file_could_not_be_read() {
    let world = World::demo();
    let server = world.serve_with(&[("CONVOKE_READ_SECONDS", "1")]);
    let mut fatou = server.as_demo(FATOU);
    let mut file = b"Name,Country,Website\n".to_vec();
    while file.len() < 48 << 20 {
        let n = file.len();
        file.extend_from_slice(
            format!("Organisation {n},Ghana,https://organisation-{n}.example\n").as_bytes(),
        );
    }
    let form = fatou.get("/en/import/");
    let sent = fatou.upload(&form, "/en/import", "endless.csv", &file);
    assert_eq!(sent.status, 303, "{}", sent.body);
    let mails = || mails(&world.data());
    while mails().is_empty() {
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    let mail = &mails()[0];
    assert!(mail.contains("your file could not be worked on") && mail.contains(FATOU), "{mail}");
    // The way back says why.
    let page = fatou.get(&sent.headers["location"]);
    assert_eq!(page.status, 422, "{}", page.body);
}
