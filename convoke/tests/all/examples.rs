//! The examples of `--help` and of the command line's page do what they say, in their order.

use std::process::Command;

use crate::world::{World, ended};

const EXAMPLES: &str = include_str!("../../src/cli/examples.txt");

/// The small files that the examples speak of.
const FILES: &[(&str, &str)] = &[
    (
        "partners.csv",
        "organisation,type,country,group\nAir Now,NGO,Mali,south\nAir Now Mali,NGO,Mali,south\n\
         Clear Sky Fund,Foundation,Norway,north\n",
    ),
    ("registered.csv", "id,name,country\n1,Clear Sky Fund,Norway\n2,Air Now,Mali\n"),
    (
        "answers.csv",
        "first,second,answer\nAir Now,Air Now Mali,different\nClear Sky Fund,Clear Sky,same\n",
    ),
    ("ties.csv", "from,to\nClear Sky Fund,Air Now\nAir Now,Air Now Mali\n"),
    ("grants.csv", "who,region,amount\nAda,north,10\nBen,north,30\nCem,south,20\n"),
    (
        "who-does-what.csv",
        "Who,What,Where\n#org+name,#sector,#adm1\nAir Now,Health,Mopti\n\
         Clear Sky Fund,Health,Mopti\n",
    ),
    (
        "activities.xml",
        r#"<iati-activities version="2.03"><iati-activity xml:lang="en">
        <iati-identifier>NL-KVK-41009723-1</iati-identifier>
        <reporting-org ref="NL-KVK-41009723" type="21"><narrative>Air Now</narrative></reporting-org>
        <title><narrative>Stoves</narrative></title>
        <description><narrative>Stoves in Mopti</narrative></description>
        <participating-org role="4"><narrative>Air Now</narrative></participating-org>
        <activity-status code="2"/><activity-date type="2" iso-date="2025-01-01"/>
        <recipient-country code="ML"/><sector vocabulary="2" code="140"/>
        </iati-activity></iati-activities>"#,
    ),
    ("charter.toml", include_str!("../../../models/demo/charter-1.toml")),
    ("draft.toml", include_str!("../../../models/demo/charter-2.toml")),
    (
        "act.json",
        r#"{"kind":"decisions.motion_drafted","role":"secretariat","pub":{"motion":
        "d_00000000000000000000000001","body":"board","matter":"any"},"said":{"title":"Later",
        "meaning":"later","text":"later"}}"#,
    ),
    (
        "case.json",
        r#"{"spec":{"mode":"vote","threshold":"2/3","base":"present_and_voting"},
        "test":{"for":7,"against":3}}"#,
    ),
    (
        "questions.json",
        r#"{"name":"Chair","questions":[{"question":"Who is chair?","answers":["Ada","Bo"],
        "blank":true,"min":1,"max":1}]}"#,
    ),
    (
        "game.json",
        r#"{"voters":["a","b","c"],"weights":{"votes":[2,1,1]},
        "rule":{"any_of":[{"all_of":[{"weights":"votes","at_least":3}]}]}}"#,
    ),
    (
        "conversation/comments.csv",
        "comment-id,moderated,comment-body\n0,1,More trees\n1,1,More roads\n",
    ),
    (
        "conversation/votes.csv",
        "timestamp,comment-id,voter-id,vote\n1,0,0,1\n2,1,0,-1\n3,0,1,1\n4,1,1,1\n",
    ),
];

/// The words of a line, those in quotation marks as one.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (place, part) in line.split('"').enumerate() {
        match place % 2 {
            0 => words.extend(part.split_whitespace().map(str::to_owned)),
            _ => words.push(part.to_owned()),
        }
    }
    words
}

#[test]
fn every_example_does_what_it_says() {
    let world = World::demo();
    let here = tempfile::tempdir().unwrap();
    std::fs::rename(world.data(), here.path().join("convoke-data")).unwrap();
    std::fs::create_dir(here.path().join("conversation")).unwrap();
    // A copy does not hold the keys; whoever restores it has them from elsewhere.
    std::fs::create_dir_all(here.path().join("elsewhere/keys")).unwrap();
    for key in std::fs::read_dir(here.path().join("convoke-data/keys")).unwrap() {
        let key = key.unwrap();
        std::fs::copy(key.path(), here.path().join("elsewhere/keys").join(key.file_name()))
            .unwrap();
    }
    for (name, text) in FILES {
        std::fs::write(here.path().join(name), text).unwrap();
    }
    for line in EXAMPLES.lines().filter_map(|line| line.trim().strip_prefix("convoke ")) {
        if line.starts_with("serve ") {
            println!("left out: `{line}` goes on until it is stopped");
            continue;
        }
        let (line, ends) = line.split_once(" # ends with ").unwrap_or((line, "0"));
        let ends = ends.split(':').next().and_then(|code| code.parse().ok());
        let mut command = Command::new(env!("CARGO_BIN_EXE_convoke"));
        command.args(words(line)).env_remove("CONVOKE_DATA").current_dir(here.path());
        let (code, out, err) = ended(&command.output().unwrap());
        assert_eq!(Some(code), ends, "{line}\n{out}{err}");
    }
}
