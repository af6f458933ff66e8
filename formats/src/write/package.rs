//! A Frictionless data package (Data Package 1): every table as CSV, `datapackage.json` that
//! describes each column, and a field dictionary for people, in one zip.
use std::io::{self, Write};

use serde_json::{Value, json};
use zip::write::{SimpleFileOptions, ZipWriter};

use super::{Described, csv_row, dictionary};

/// What the package says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// Its name in files: small letters, digits and `-`.
    pub name: String,
    /// What people call it.
    pub title: String,
    /// What it is, in a sentence.
    pub description: String,
    /// Where it comes from: a title, and an address that is empty where it is not known.
    pub source: (String, String),
    /// Where the whole it is from has its pages; empty where that is not known.
    pub homepage: String,
    /// What others may do with it.
    pub licence: Licence,
}

/// A licence as data packages name it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Licence {
    /// Its name in the Open Definition's list: `CC-BY-4.0`.
    pub name: String,
    /// What people call it.
    pub title: String,
    /// Where its words stand.
    pub path: String,
}

/// A file that goes along and is no table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enclosed {
    /// Its name in the description.
    pub name: &'static str,
    /// Its path in the package.
    pub path: &'static str,
    /// Its media type.
    pub media: &'static str,
    /// All of it.
    pub bytes: Vec<u8>,
}

/// Writes the package, table after table, without holding it in memory; then what goes along.
///
/// # Errors
/// What the writer reports.
pub fn package(
    out: impl Write,
    about: &About,
    tables: &[Described<'_>],
    enclosed: &[Enclosed],
) -> io::Result<()> {
    let mut zip = ZipWriter::new_stream(out);
    // No clock here: the same tables give the same bytes.
    let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    zip.start_file("datapackage.json", options)?;
    let whole = describe(about, tables, enclosed);
    serde_json::to_writer_pretty(&mut zip, &whole)?;
    for table in tables {
        zip.start_file(path(table), options)?;
        table.write_csv(&mut zip)?;
    }
    for file in enclosed {
        zip.start_file(file.path, options)?;
        zip.write_all(&file.bytes)?;
    }
    zip.start_file("fields.csv", options)?;
    let fields = dictionary(&tables.iter().collect::<Vec<_>>());
    for row in std::iter::once(&fields.header).chain(&fields.rows) {
        let mut line = String::new();
        csv_row(&mut line, row);
        zip.write_all(line.as_bytes())?;
    }
    zip.finish()?;
    Ok(())
}

fn path(table: &Described<'_>) -> String {
    format!("data/{}.csv", table.name)
}

fn describe(about: &About, tables: &[Described<'_>], enclosed: &[Enclosed]) -> Value {
    let (title, address) = &about.source;
    let mut source = json!({ "title": title });
    if !address.is_empty() {
        source["path"] = json!(address);
    }
    let Licence { name, title, path } = &about.licence;
    let along = enclosed
        .iter()
        .map(|file| json!({ "name": file.name, "path": file.path, "mediatype": file.media }));
    let resources: Vec<Value> = tables.iter().map(resource).chain(along).collect();
    let mut whole = json!({
        "profile": if enclosed.is_empty() { "tabular-data-package" } else { "data-package" },
        "name": about.name,
        "title": about.title,
        "description": about.description,
        "sources": [source],
        "licenses": [{ "name": name, "title": title, "path": path }],
        "resources": resources,
    });
    if !about.homepage.is_empty() {
        whole["homepage"] = json!(about.homepage);
    }
    whole
}

fn resource(table: &Described<'_>) -> Value {
    let mut schema = json!({
        "fields": table.fields.iter().map(field).collect::<Vec<_>>(),
        "missingValues": [""],
    });
    if !table.key.is_empty() {
        schema["primaryKey"] = json!(table.key);
    }
    let foreign = table.fields.iter().filter_map(|field| {
        let (other, column) = field.refers.as_ref()?;
        let reference = json!({ "resource": other, "fields": column });
        Some(json!({ "fields": field.name, "reference": reference }))
    });
    let foreign: Vec<Value> = foreign.collect();
    if !foreign.is_empty() {
        schema["foreignKeys"] = json!(foreign);
    }
    json!({
        "profile": "tabular-data-resource",
        "name": table.name,
        "title": table.title,
        "path": path(table),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema,
    })
}

fn field(field: &super::Field) -> Value {
    let mut said = json!({
        "name": field.name,
        "title": field.title,
        "type": field.holds.name(),
        "description": field.meaning,
    });
    for (name, text) in [("unit", &field.unit), ("hxlTag", &field.tag)] {
        if !text.is_empty() {
            said[name] = json!(text);
        }
    }
    said
}
