//! A dishonest host: whoever has the log key can write and sign what it likes. A stranger who
//! replays the public files must name each act that was not permitted.

use std::fs;

use record::public::CHECKPOINT;
use record::tile::{Edge, TileKind, push_entry};
use record::tree::leaf_hash;
use record::{ActBody, Auth, Bytes, Commitment, Entry, Fields, Ref, Signer, sign_checkpoint};
use serde_json::{Value, json};

use crate::world::{World, json as run};

/// The demo's public files and the key that signs them, in wrong hands.
struct Forger {
    world: World,
    leaves: Vec<Vec<u8>>,
}

impl Forger {
    fn new() -> Self {
        let world = World::demo();
        let bundles = format!("{}/hubs/clean-air/public/tile/entries", world.data());
        let size = run(&["show", "record", "--json", "--data", &world.data()]).1["size"].as_u64();
        let mut leaves = Vec::new();
        for id in TileKind::Entries.tiles(size.unwrap()) {
            let name = id.to_string();
            let name = name.strip_prefix("tile/entries/").unwrap();
            let bytes = fs::read(format!("{bundles}/{name}")).unwrap();
            let mut rest = bytes.as_slice();
            while let [high, low, after @ ..] = rest {
                let (leaf, after) = after.split_at(usize::from(u16::from_be_bytes([*high, *low])));
                leaves.push(leaf.to_vec());
                rest = after;
            }
        }
        Self { world, leaves }
    }

    /// Somebody who acted in this role.
    fn holder(&self, role: &str) -> String {
        let entries = self.leaves.iter().map(|leaf| Entry::parse(leaf).unwrap());
        let mut acts = entries.map(|entry| entry.act).filter(|act| act.role == role);
        acts.next().unwrap().by.to_string()
    }

    /// Writes one more act behind the others, signs the whole, and asks a stranger.
    fn replayed(&self, by: &str, role: &str, kind: &str, places: u8, open: &Value) -> (i32, Value) {
        let mut leaves = self.leaves.clone();
        let last = Entry::parse(leaves.last().unwrap()).unwrap();
        let hid = (0..places).map(|n| Commitment::from_hash(&Bytes([n; 32]))).collect();
        let code = |text: &str| record::Code::new(text).unwrap();
        let act = ActBody {
            kind: code(kind),
            by: code(by),
            role: code(role),
            nonce: Bytes([66; 16]),
            refs: self.refs(&open["resolution"]),
            pub_: Fields::new(open).unwrap(),
            hid,
            open: record::Open::new(),
        };
        let entry = Entry { hub: last.hub, at: last.at, act, auth: Auth::Host };
        leaves.push(entry.to_leaf().unwrap());
        let public = self.world.path("forged");
        let _ = fs::remove_dir_all(&public);
        let data = self.world.data();
        let (code, _) = run(&["export", "--public", &public, "--data", &data, "--json"]);
        assert_eq!(code, 0);
        self.sign(&public, &leaves);
        run(&["verify", &public, "--replay", "--json"])
    }

    /// What an act names that rests on this decision: the entry that closed it, if one did.
    fn refs(&self, resolution: &Value) -> Vec<Ref> {
        let closed = self.leaves.iter().rposition(|leaf| {
            let act = Entry::parse(leaf).unwrap().act;
            act.kind == "decisions.closed"
                && act.pub_.read::<Value>().unwrap()["motion"] == *resolution
        });
        closed.map(|at| Ref { i: at as u64, h: leaf_hash(&self.leaves[at]) }).into_iter().collect()
    }

    fn sign(&self, public: &str, leaves: &[Vec<u8>]) {
        let put = |path: &str, bytes: &[u8]| {
            let place = std::path::Path::new(public).join(path);
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            fs::write(place, bytes).unwrap();
        };
        let key = fs::read_to_string(format!("{}/keys/clean-air.key", self.world.data())).unwrap();
        let hashes: Vec<_> = leaves.iter().map(|leaf| leaf_hash(leaf)).collect();
        let mut edge = Edge::new();
        for (id, bytes) in edge.append(&hashes) {
            put(&id.to_string(), &bytes);
        }
        for id in TileKind::Entries.tiles(leaves.len() as u64) {
            let mut bundle = Vec::new();
            let first = usize::try_from(id.n).unwrap() * 256;
            for leaf in &leaves[first..first + usize::from(id.width)] {
                push_entry(&mut bundle, leaf).unwrap();
            }
            put(&id.to_string(), &bundle);
        }
        let note = sign_checkpoint(&Signer::parse(key.trim()).unwrap(), edge.head());
        put(CHECKPOINT, note.as_bytes());
    }
}

impl Forger {
    /// The ballots of the record: who cast them, and what they say.
    fn ballots(&self) -> Vec<(String, Value)> {
        let entries = self.leaves.iter().map(|leaf| Entry::parse(leaf).unwrap());
        let cast = entries.filter(|entry| entry.act.kind == "decisions.ballot_cast");
        cast.map(|entry| (entry.act.by.to_string(), entry.act.pub_.read().unwrap())).collect()
    }

    /// A field of the first act of this kind that says so.
    fn first(&self, kind: &str, field: &str, says: impl Fn(&Value) -> bool) -> String {
        let entries = self.leaves.iter().map(|leaf| Entry::parse(leaf).unwrap());
        let acts = entries.filter(|entry| entry.act.kind == kind);
        let mut open = acts.map(|entry| entry.act.pub_.read::<Value>().unwrap());
        open.find(says).unwrap()[field].as_str().unwrap().to_owned()
    }

    /// The case about a member's conduct that waits for its hearing.
    fn case(&self) -> String {
        self.first("members.case_opened", "case", |_| true)
    }

    /// A decision that was adopted, about something else.
    fn adopted(&self) -> String {
        self.first("decisions.closed", "motion", |open| open["verdict"] == "adopted")
    }

    fn assert_refused(&self, cases: &[(&str, &str, &str, u8, Value, &str)]) {
        let size = self.leaves.len();
        for (by, role, kind, places, open, message) in cases {
            let (code, found) = self.replayed(by, role, kind, *places, open);
            assert_eq!(code, 1, "{by} as {role}: {kind}: {found}");
            assert_eq!(found["faults"], json!([]), "as files the forgery is sound");
            let refused = &found["replay"]["refused"][0];
            let named = (&refused["entry"], &refused["refusal"]["message"]);
            assert_eq!(
                named,
                (&size.into(), &(*message).into()),
                "{by} as {role}: {kind}: {found}"
            );
        }
    }
}

#[test]
fn a_ballot_that_was_not_the_voters_own_is_named_by_a_strangers_replay() {
    let forger = Forger::new();
    let ballots = forger.ballots();
    let (voter, open) = ballots.last().unwrap();
    let (_, other) = ballots.iter().find(|(_, own)| own["seat"] != open["seat"]).unwrap();
    let settled = ballots.iter().find(|(_, own)| own["motion"] != open["motion"]).unwrap();
    let (kind, seat) = ("decisions.ballot_cast", "seat:board");
    let with = |field: &str, value: &Value| {
        let mut act = open.clone();
        act[field] = value.clone();
        act
    };
    let officer = forger.holder("secretariat");
    let motion = &open["motion"];
    let closed = json!({ "motion": motion, "stage": "vote", "rule": "R2", "verdict": "adopted",
        "figures": {}, "objections": 0 });
    let slips = json!({ "motion": motion, "slips": [] });
    let early = "decisions-refused-before-deadline";
    forger.assert_refused(&[
        (voter, seat, kind, 2, with("seat", &other["seat"]), "decisions-refused-other-seat"),
        (voter, seat, kind, 2, with("motion", &settled.1["motion"]), "decisions-refused-no-vote"),
        (voter, seat, kind, 2, with("seat", &json!("board/x/9")), "decisions-refused-not-elector"),
        (&officer, "secretariat", kind, 2, open.clone(), "charter-refused-not-granted"),
        ("host", "host", kind, 2, open.clone(), "charter-refused-not-granted"),
        ("host", "host", "decisions.closed", 0, closed, early),
        ("host", "host", "decisions.ballots_counted", 0, slips.clone(), early),
        (
            &officer,
            "secretariat",
            "decisions.ballots_counted",
            0,
            slips,
            "charter-refused-not-granted",
        ),
    ]);
}

#[test]
fn an_act_that_was_not_permitted_is_named_by_a_strangers_replay() {
    let forger = Forger::new();
    let officer = forger.holder("secretariat");
    let stranger = "p_00000000000000000000000007";
    let appoint = |resolution: Option<&str>| {
        let mut act = json!({ "person": stranger, "role": "chair" });
        if let Some(id) = resolution {
            act["resolution"] = id.into();
        }
        act
    };
    let none = "d_00000000000000000000000009";
    let erase = json!({ "entry": 0, "ground": "because", "hid": [] });
    let admit = json!({ "actor": "a_00000000000000000000000001", "constituency": "csos" });
    let sanction = |resolution: &str| {
        let case = forger.case();
        json!({ "case": case, "sanction": "exclusion", "resolution": resolution })
    };
    let words = json!({ "motion": "d_00000000000000000000000008", "body": "board",
        "matter": "any", "permits": { "kind": "charter.officer_appointed", "place": "Jane Doe, 12 Mill Lane" } });
    let drafted = "decisions.motion_drafted";
    let undecided = "members-refused-not-decided";
    let appointed = "charter.officer_appointed";
    let by_no = "charter-refused-no-resolution";
    let by_table = "charter-refused-not-granted";
    let cases = [
        (stranger, "secretariat", appointed, 2, appoint(None), "charter-refused-role-not-held"),
        (stranger, "public", appointed, 2, appoint(None), "charter-refused-not-granted"),
        ("host", "host", appointed, 2, appoint(None), "charter-refused-not-granted"),
        ("host", "secretariat", appointed, 2, appoint(None), "charter-refused-role-not-held"),
        ("hidden", "secretariat", appointed, 2, appoint(None), "charter-refused-role-not-held"),
        (&officer, "secretariat", appointed, 2, appoint(None), "charter-refused-needs-resolution"),
        (&officer, "secretariat", appointed, 2, appoint(Some(none)), by_no),
        ("host", "host", "members.admitted", 0, admit, "charter-refused-not-granted"),
        ("host", "host", "members.sanctioned", 0, sanction(none), undecided),
        ("host", "host", "members.sanctioned", 0, sanction(&forger.adopted()), undecided),
        (&officer, "secretariat", "members.sanctioned", 0, sanction(none), by_table),
        (&officer, "secretariat", drafted, 4, words, "decisions-refused-no-place"),
        ("host", "host", "hid.erased", 0, erase, "hub-refused-erasure"),
    ];
    forger.assert_refused(&cases);
}
