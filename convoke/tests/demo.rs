//! The demonstration, as somebody meets it who types `convoke demo`.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn convoke(data: &Path, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_convoke"));
    let ended = command.args(words).arg("--data").arg(data).env_remove("CONVOKE_DATA").output();
    ended.expect("the program runs")
}

fn said(output: &Output) -> String {
    let (out, err) = (&output.stdout, &output.stderr);
    format!("{}{}", String::from_utf8_lossy(out), String::from_utf8_lossy(err))
}

fn done(data: &Path, words: &[&str]) -> String {
    let output = convoke(data, words);
    assert!(output.status.success(), "{words:?}: {}", said(&output));
    said(&output)
}

fn shown(data: &Path, path: &str) -> Value {
    let output = convoke(data, &["show", path, "--json"]);
    assert!(output.status.success(), "{path}: {}", said(&output));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

fn made() -> tempfile::TempDir {
    let data = tempfile::tempdir().unwrap();
    let text = done(data.path(), &["demo", "--no-serve"]);
    assert!(text.contains("the demo hub is made"), "{text}");
    data
}

/// Each decision of the list, with its page.
fn decisions(data: &Path) -> Vec<Value> {
    let list = shown(data, "decisions/");
    let rows = list["decisions"].as_array().unwrap().iter();
    rows.map(|row| shown(data, &format!("decisions/{}", row["n"]))).collect()
}

fn with<'d>(all: &'d [Value], status: &str) -> Vec<&'d Value> {
    all.iter().filter(|decision| decision["status"] == status).collect()
}

fn share<'d>(decision: &'d Value, chamber: &str) -> &'d Value {
    let shares = decision["votes"]["shares"].as_array().unwrap();
    shares.iter().find(|share| share["id"] == chamber).unwrap()
}

#[test]
fn the_hub_is_mid_life() {
    let data = made();
    let data = data.path();
    let decisions = decisions(data);

    let (budgets, open): (Vec<&Value>, Vec<&Value>) =
        with(&decisions, "voting").into_iter().partition(|one| one["budget"].is_object());
    assert_eq!((budgets.len(), open.len()), (1, 1));
    let budget = &budgets[0]["budget"];
    let given = budget["proposals"].as_array().unwrap().iter().map(|one| &one["given"]);
    let given: Vec<u64> = given.map(|given| given.as_u64().expect("enough have voted")).collect();
    assert!(given.contains(&0), "more is asked for than there is: {given:?}");
    let (total, left) = (budget["total"].as_u64().unwrap(), budget["left"].as_u64().unwrap());
    assert_eq!(given.iter().sum::<u64>() + left, total);
    assert_eq!(share(open[0], "implementer")["quorum"], false, "one chamber is short");
    assert_eq!(share(open[0], "donor")["quorum"], true, "the other is not");
    let needed = open[0]["votes"]["still_needed"].as_array().unwrap();
    assert_eq!(needed.len(), 1);
    assert_eq!(needed[0], "3 more votes from Implementer group.");
    let seats = open[0]["votes"]["seats"].as_array().unwrap();
    let held = seats.iter().filter(|seat| !seat["organisation"].is_null()).count();
    assert_eq!((seats.len(), held), (20, 18));

    let rejected = with(&decisions, "not_agreed");
    assert_eq!(rejected.len(), 1);
    let seats = rejected[0]["votes"]["seats"].as_array().unwrap();
    let recused: Vec<&Value> = seats.iter().filter(|seat| !seat["recused"].is_null()).collect();
    assert_eq!(recused.len(), 1);
    assert_eq!(recused[0]["organisation"]["name"], "Cobalt Motors");

    let dissents = |decision: &&Value| decision["dissents"].as_array().unwrap().len();
    let beside = with(&decisions, "agreed").iter().map(dissents).max();
    assert_eq!(beside, Some(2), "two dissents stand beside a decision that was taken");
    let by_proxy = |d: &&Value| share(d, "donor")["figures"]["by_proxy"] == 1;
    let voted = decisions.iter().filter(|d| !d["votes"].is_null());
    assert_eq!(voted.filter(|d| d["votes"]["shares"].is_array()).filter(by_proxy).count(), 1);
    assert_eq!(with(&decisions, "open_for_comment").len(), 1);
    assert!(decisions.iter().all(|decision| decision["overdue_days"].is_null()));
}

#[test]
fn the_landscape_has_overlaps_and_gaps() {
    let data = made();
    let table = shown(data.path(), "landscape/table");
    assert_eq!(table["total"], 151);
    let matrix = shown(data.path(), "landscape");
    let rows = matrix["rows"].as_array().unwrap();
    let counts = rows.iter().flat_map(|row| row["counts"].as_array().unwrap());
    let counts: Vec<u64> = counts.filter_map(Value::as_u64).collect();
    assert!(counts.contains(&0), "somewhere nobody does anything");
    assert!(counts.iter().any(|count| *count >= 5), "somewhere many do the same");
    let network = shown(data.path(), "landscape/network");
    assert!(network["ties"].as_array().unwrap().len() > 200);
}

#[test]
fn a_stranger_replays_it() {
    let data = made();
    let out = data.path().join("public");
    let out = out.to_str().unwrap();
    done(data.path(), &["export", "--public", out]);
    let text = done(data.path(), &["verify", out, "--replay", "--files", "--json"]);
    let report: Value = serde_json::from_str(text.lines().next().unwrap()).unwrap();
    assert_eq!(report["holds"], true, "{report}");
    let first = shown(data.path(), "record/0");
    assert_eq!(first["signed"], false, "nobody in the story has a key: the host vouches for all");
    done(data.path(), &["rebuild"]);
    done(data.path(), &["doctor"]);
}

#[test]
fn it_is_used_again_while_it_is_fresh_and_made_anew_when_it_is_old() {
    let data = made();
    let first = shown(data.path(), "decisions/8");
    let text = done(data.path(), &["demo", "--no-serve"]);
    assert!(text.contains("used again"), "{text}");
    assert_eq!(shown(data.path(), "decisions/8")["id"], first["id"]);

    let note = data.path().join("demo.json");
    let mut told: Value = serde_json::from_slice(&std::fs::read(&note).unwrap()).unwrap();
    told["made"] = (told["made"].as_i64().unwrap() - 3 * 86_400).into();
    std::fs::write(&note, told.to_string()).unwrap();
    let text = done(data.path(), &["demo", "--no-serve"]);
    assert!(text.contains("made anew"), "{text}");
    assert_ne!(shown(data.path(), "decisions/8")["id"], first["id"]);
}

#[test]
fn hubs_that_are_not_the_demos_are_left_alone() {
    let data = tempfile::tempdir().unwrap();
    done(data.path(), &["new", "Water Pact", "--model", "gavi"]);
    let refused = convoke(data.path(), &["demo", "--no-serve"]);
    assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
    assert_eq!(shown(data.path(), "")["name"], "Water Pact");
}

#[test]
fn a_printed_link_signs_in_and_the_tour_leads_somewhere() {
    let data = made();
    let mut server = Command::new(env!("CARGO_BIN_EXE_convoke"))
        .args(["demo", "--listen", "127.0.0.1:0", "--data"])
        .arg(data.path())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(server.stderr.take().unwrap()).lines();
    let mut lines = lines.map_while(Result::ok);
    let link = lines.find(|line| line.contains("/sign-in/link/")).expect("a link is printed");
    let link = link.trim();
    let agent = ureq::Agent::config_builder().max_redirects(0).build().new_agent();
    let page = agent.get(link).call().unwrap();
    assert_eq!(page.status(), 200);
    let answer = agent.post(link).send_form([("confirm", "yes")]).unwrap();
    let cookie = answer.headers().get("set-cookie").expect("a session").to_str().unwrap();
    let cookie = cookie.split(';').next().unwrap().to_owned();
    let to = answer.headers().get("location").unwrap().to_str().unwrap().to_owned();
    let (root, _) = link.split_once("/en/").unwrap();
    let desk = agent.get(format!("{root}{to}")).header("cookie", cookie).call().unwrap();
    let desk = desk.into_body().read_to_string().unwrap();
    let read = |path: &str| {
        let page = agent.get(format!("{root}{path}")).call().unwrap();
        page.into_body().read_to_string().unwrap()
    };
    let tour = read("/en/tour");
    let steps: Vec<&str> = tour.split("<h2>").skip(1).collect();
    let stops: Vec<String> = steps
        .iter()
        .filter_map(|step| Some(step.split_once("href=\"")?.1.split_once('"')?.0.to_owned()))
        .inspect(|stop| assert!(read(stop).contains("<h1"), "{stop}"))
        .collect();
    let home = read("/en/");
    server.kill().unwrap();
    server.wait().unwrap();
    assert!(desk.contains("Fatou Ndiaye"), "{desk}");
    assert_eq!(stops.len(), 5, "{tour}");
    assert_eq!(stops[2..4], ["/en/decisions/8", "/en/decisions/6"]);
    assert!(home.contains("href=\"/en/tour\""), "the first page leads to the tour");
}
