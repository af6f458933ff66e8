//! What goes out by the API says what it is: its document is made from the words above each field.

use super::source::{Source, Tree};

/// Each field of a struct that has a schema, and is not left out of it, has a comment above it.
pub fn described(tree: &Tree) -> Vec<String> {
    let sources = tree.files.iter().filter(|f| f.is(".rs") && f.path.contains("/src/"));
    sources.flat_map(undescribed).collect()
}

fn undescribed(file: &Source) -> Vec<String> {
    let (mut schema, mut inside, mut said) = (false, false, false);
    let mut faults = Vec::new();
    for (number, line) in (1..).zip(file.text.lines()) {
        let bare = line.trim_start();
        let is_struct = bare.starts_with("struct ") || bare.contains(" struct ");
        if bare.is_empty() || bare == "}" {
            (schema, inside, said) = (false, false, false);
        } else if bare.starts_with("///") || left_out(bare) {
            said = true;
        } else if bare.starts_with('#') || !inside {
            schema |= bare.contains("JsonSchema");
            if is_struct {
                // The words above a struct are its own.
                (inside, said) = (schema && bare.ends_with('{'), false);
            }
        } else {
            if let Some((name, _)) = bare.split_once(": ").filter(|_| !said) {
                let name = name.rsplit(' ').next().unwrap_or(name);
                faults.push(format!("{}:{number}: say what `{name}` is", file.path));
            }
            said = false;
        }
    }
    faults
}

/// Whether an attribute leaves its field out, or lays its own fields beside the others.
fn left_out(attribute: &str) -> bool {
    let left = |word| attribute.contains(word);
    attribute.starts_with("#[") && (left("(skip)") || left("(flatten)"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_of_the_api_without_a_word_is_found() {
        let of = |text: &str| {
            undescribed(&Source { path: "a/src/b.rs".to_owned(), text: text.to_owned() }).len()
        };
        let view = "#[derive(Serialize, JsonSchema)]\npub struct View {\n";
        assert_eq!(of(&format!("{view}    /// Its id.\n    id: Id,\n    name: String,\n}}\n")), 1);
        let shy = "    #[serde(skip_serializing_if = \"str::is_empty\")]\n    name: String,\n}\n";
        assert_eq!(of(&format!("{view}{shy}")), 1);
        assert_eq!(of(&format!("{view}    #[serde(skip)]\n    name: String,\n}}\n")), 0);
        assert_eq!(of("#[derive(Clone)]\npub struct Own {\n    name: String,\n}\n"), 0);
    }
}
