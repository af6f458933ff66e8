//! The OpenAPI document, made from what is there: pages, act kinds and their schemas.

use hub::ProposalJson;
use schemars::generate::SchemaSettings;
use schemars::{Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

use crate::pages::FRAME;
use crate::product::{CAPABILITIES, ROOMS};

/// The document for one hub; `root` stands before its paths.
#[must_use]
pub fn document(root: &str, hub: &str) -> Value {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
    });
    let mut generator = settings.into_generator();
    let mut paths = Map::new();
    let rooms = ROOMS.iter().flat_map(|room| room.pages.iter().map(|p| (room.name, p)));
    for (room, page) in rooms {
        let schema = (page.schema)(&mut generator);
        paths.insert(path(root, page.path), get(room, page.path, page.about, page.who, &schema));
    }
    for page in FRAME {
        let schema = (page.schema)(&mut generator);
        paths.insert(path(root, page.path), get("hub", page.path, page.about, page.who, &schema));
    }
    paths.insert(format!("{root}/api/acts"), json!({ "post": acts(&mut generator) }));
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": format!("Convoke: {hub}"),
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Everything the pages show, and every act, for programs. A page, its \
                JSON and its CSV are one view for one audience. Acts are checked by the charter.",
            "license": { "name": "AGPL-3.0-or-later", "identifier": "AGPL-3.0-or-later" },
        },
        "paths": paths,
        "components": {
            "schemas": schemas(generator),
            "securitySchemes": { "token": { "type": "http", "scheme": "bearer" } },
            "responses": { "Problem": {
                "description": "Why it was not done: message id, sentence, charter clause.",
                "content": { "application/problem+json": { "schema": problem() } },
            } },
        },
    })
}

fn path(root: &str, page: &str) -> String {
    format!("{root}/api/{}", page.trim_end_matches('/'))
}

fn get(room: &str, path: &str, about: &str, who: faces::Who, schema: &Schema) -> Value {
    let mut names: Vec<&str> = Vec::new();
    names.extend(path.split('/').filter_map(|p| p.strip_prefix('{')?.strip_suffix('}')));
    let parameters: Vec<Value> = names
        .iter()
        .map(|name| {
            json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } })
        })
        .collect();
    let security = match who {
        faces::Who::Everybody => json!([{}, { "token": [] }]),
        faces::Who::SignedIn | faces::Who::Secretariat | faces::Who::Partner => {
            json!([{ "token": [] }])
        }
    };
    let id: String =
        path.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    json!({ "get": {
        "operationId": format!("get_{}", if id.is_empty() { "index" } else { id.trim_matches('_') }),
        "tags": [room],
        "summary": about,
        "parameters": parameters,
        "security": security,
        "x-who": who,
        "responses": {
            "200": { "description": about, "content": { "application/json": { "schema": schema } } },
            "default": { "$ref": "#/components/responses/Problem" },
        },
    } })
}

fn acts(generator: &mut SchemaGenerator) -> Value {
    let kinds: Vec<Value> = CAPABILITIES
        .iter()
        .flat_map(|capability| capability.kinds)
        .map(|kind| {
            let open = (kind.schema)(generator);
            json!({
                "title": kind.name,
                "description": kind.about.trim(),
                "type": "object",
                "properties": { "kind": { "const": kind.name }, "pub": open },
            })
        })
        .collect();
    let proposal = generator.subschema_for::<ProposalJson>();
    let body = json!({ "allOf": [proposal, { "oneOf": kinds }] });
    let receipt = json!({
        "type": "object",
        "required": ["index", "leaf", "at", "state"],
        "properties": {
            "index": { "type": "integer", "description": "Its place in the record, from 0." },
            "leaf": { "type": "string", "description": "The leaf hash, in base64url." },
            "at": { "type": "string", "format": "date-time" },
            "state": { "const": "recorded" },
            "receipt": { "type": "string" },
            "entry": { "type": "string" },
        },
    });
    let said = |what: &str| json!({ "description": what, "content": { "application/json": { "schema": receipt } } });
    json!({
        "operationId": "propose_act",
        "tags": ["acts"],
        "summary": "Proposes an act. Sent again with the same nonce, it is recorded once.",
        "security": [{ "token": [] }],
        "requestBody": { "required": true, "content": { "application/json": { "schema": body } } },
        "responses": {
            "201": said("Recorded."),
            "200": said("It was recorded before; the same receipt."),
            "default": { "$ref": "#/components/responses/Problem" },
        },
    })
}

fn problem() -> Value {
    json!({
        "type": "object",
        "required": ["type", "status", "title", "message"],
        "properties": {
            "type": { "type": "string" },
            "status": { "type": "integer" },
            "title": { "type": "string", "description": "A sentence in the asked language." },
            "message": { "type": "string", "description": "The message id." },
            "args": { "type": "object", "additionalProperties": { "type": "string" } },
            "clause": { "type": ["string", "null"], "description": "The charter's clause." },
            "nature": { "type": "string" },
        },
    })
}

fn schemas(mut generator: SchemaGenerator) -> Value {
    Value::Object(generator.take_definitions(true))
}
