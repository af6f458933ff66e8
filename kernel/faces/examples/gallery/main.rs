//! Writes every component as a static page in each language, to be looked at:
//! `cargo run -p faces --example gallery -- FOLDER`, then serve the folder.

mod components;
mod figures;
mod landscape;
mod stories;

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use faces::lang::{Lang, Languages, Tag};
use faces::shell::{Addresses, FooterLinks, Link, Reader, Site, page};
use faces::{assets, chart};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args().nth(1).ok_or("usage: gallery FOLDER")?;
    let folder = Path::new(&folder);
    fs::create_dir_all(folder.join("assets"))?;
    for asset in assets::all() {
        fs::write(folder.join("assets").join(&asset.name), &asset.bytes)?;
    }
    let languages = Languages::new(&[]).map_err(|faults| faults.join("\n"))?;
    for tag in Tag::ALL {
        let lang = languages.lang(tag);
        let sheets = [
            ("home", stories::home(&lang)),
            ("decision", stories::decision(&lang)),
            ("landscape", landscape::landscape(&lang)),
            ("network", landscape::network_page(&lang)),
            ("parts", components::all_parts(&lang)),
            ("figures", figures::figures(&lang)),
        ];
        for (name, sheet) in sheets {
            let site = site(&lang, name);
            let text = page(&site, &addresses(tag, name), &sheet).into_string();
            fs::create_dir_all(folder.join(tag.code()))?;
            fs::write(folder.join(format!("{}/{name}.html", tag.code())), text)?;
        }
    }
    let network = landscape::network(214);
    fs::write(folder.join("network.bin"), network.encode())?;
    fs::write(
        folder.join("network.svg"),
        chart::standalone(
            &languages.lang(Tag::En),
            &network.svg("n").into_string(),
            &chart::Around::default(),
        ),
    )?;
    let names: Vec<_> = network
        .nodes
        .iter()
        .enumerate()
        .map(|(i, node)| serde_json::json!({ "i": i, "name": node.name, "href": node.href }))
        .collect();
    fs::write(folder.join("names.json"), serde_json::to_string(&names)?)?;
    println!("open {}/en/home.html behind a web server", folder.display());
    Ok(())
}

pub(crate) fn at(text: &str) -> hub::At {
    text.parse().unwrap_or_else(|_| panic!("`{text}` is no moment"))
}

fn site(lang: &Lang, name: &str) -> Site {
    let link = |label: &str, own: &str| Link {
        label: label.to_owned(),
        href: format!("/{}/{own}.html", lang.code()),
        current: own == name,
    };
    let links = match lang.code() {
        "ar" => [
            ("الرئيسية", "home"),
            ("المشهد", "landscape"),
            ("القرارات", "decision"),
            ("الشبكة", "network"),
            ("الأجزاء", "parts"),
            ("الأشكال", "figures"),
        ],
        _ => [
            ("Home", "home"),
            ("Landscape", "landscape"),
            ("Decisions", "decision"),
            ("Progress", "network"),
            ("Money", "parts"),
            ("Handbook", "figures"),
        ],
    };
    Site {
        lang: lang.clone(),
        hub: if lang.code() == "ar" {
            "ميثاق مدن الهواء النقي"
        } else {
            "Clean Air Cities Compact"
        }
        .to_owned(),
        home: format!("/{}/home.html", lang.code()),
        sections: links.iter().map(|(label, own)| link(label, own)).collect(),
        search: Some("#search".to_owned()),
        reader: if name == "parts" {
            Reader::Person {
                name: "Fatou Sow".to_owned(),
                account: "#me".to_owned(),
                desk: Some(("#desk".to_owned(), 5)),
            }
        } else {
            Reader::Visitor("#sign-in".to_owned())
        },
        as_of: at("2026-11-22T10:00:00Z"),
        footer: FooterLinks {
            verify: "#verify".to_owned(),
            report: "#report".to_owned(),
            data: "#data".to_owned(),
            api: "#api".to_owned(),
            accessibility: "#accessibility".to_owned(),
            licence_href: "#licence".to_owned(),
            licence: "CC BY 4.0".to_owned(),
        },
        fingerprint: Some("9f2c41aa7be01d5c".to_owned()),
        frozen: (name == "figures")
            .then(|| ("the guard file is missing".to_owned(), "#frozen".to_owned())),
        demo: (name == "home").then(|| "#tour".to_owned()),
        save_data: false,
    }
}

fn addresses(tag: Tag, name: &str) -> Addresses {
    let language = |tag: Tag| (tag, format!("/{}/{name}.html", tag.code()));
    Addresses {
        base: format!("/{}", tag.code()),
        csv: Some(format!("/{}/{name}.csv", tag.code())),
        json: Some(format!("/{}/{name}.json", tag.code())),
        languages: Tag::ALL.map(language).to_vec(),
        unlisted: true,
    }
}
