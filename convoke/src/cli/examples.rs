//! Examples of every command: `--help` shows them, the page of the command line too, and a test
//! runs them in their order.

use clap::Command;

/// Lines of examples, each group below the name of its command.
const EXAMPLES: &str = include_str!("examples.txt");

/// Puts the examples below the help of each command.
pub fn explained(command: Command) -> Command {
    below(command, "")
}

fn below(command: Command, path: &str) -> Command {
    let command = match of(path) {
        lines if lines.is_empty() => command,
        lines => command.after_help(format!("Examples:\n\n{lines}")),
    };
    let names: Vec<String> = command.get_subcommands().map(|s| s.get_name().to_owned()).collect();
    names.into_iter().fold(command, |command, name| {
        let path = format!("{path} {name}");
        command.mut_subcommand(&name, |own| below(own, path.trim()))
    })
}

/// The examples of a command, as lines.
fn of(path: &str) -> String {
    let mut lines = EXAMPLES.lines().skip_while(|line| *line != path).skip(1);
    let own: Vec<&str> = lines.by_ref().take_while(|line| line.starts_with(' ')).collect();
    own.join("\n")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    /// The commands that do something, by their paths.
    fn leaves(command: &Command, path: &str, found: &mut Vec<String>) {
        let mut own = command.get_subcommands().filter(|own| !own.is_hide_set()).peekable();
        if own.peek().is_none() {
            found.push(path.trim().to_owned());
        }
        own.for_each(|own| leaves(own, &format!("{path} {}", own.get_name()), found));
    }

    #[test]
    fn every_command_has_examples_and_every_example_a_command() {
        let mut commands = Vec::new();
        leaves(&crate::cli::Cli::command(), "", &mut commands);
        let named: Vec<&str> = EXAMPLES.lines().filter(|line| !line.starts_with(' ')).collect();
        commands.sort();
        let mut sorted = named.clone();
        sorted.sort_unstable();
        assert_eq!(commands, sorted);
        for command in named {
            let own = format!("    convoke {command}");
            assert!(of(command).lines().all(|line| line.starts_with(&own)), "{command}");
        }
    }

    #[test]
    fn the_page_of_the_command_line_is_as_new_as_the_commands() {
        let options = clap_markdown::MarkdownOptions::new()
            .title("The command line".to_owned())
            .show_footer(false)
            .show_table_of_contents(true);
        let page = clap_markdown::help_markdown_command_custom(
            &explained(crate::cli::Cli::command()),
            &options,
        );
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/command-line.md");
        if std::env::var_os("CONVOKE_WRITE_DOCS").is_some() {
            std::fs::write(file, &page).unwrap();
        }
        let known = std::fs::read_to_string(file).unwrap_or_default();
        assert!(known == page, "CONVOKE_WRITE_DOCS=1 cargo test -p convoke writes docs/ again");
    }
}
