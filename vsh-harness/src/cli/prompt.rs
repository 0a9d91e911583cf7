//! The prompt: history, completion, commands over several lines, Ctrl-C.

use rustyline::completion::{Completer, FilenameCompleter, Pair};
use rustyline::error::ReadlineError;
use rustyline::highlight::Highlighter;
use rustyline::hint::Hinter;
use rustyline::history::DefaultHistory;
use rustyline::validate::{ValidationContext, ValidationResult, Validator};
use rustyline::{Context, Editor, Helper};
use vsh_core::builtin::BUILTINS;
use vsh_core::syntax::{ParseOptions, parse_script};
use vsh_harness::{Shell, Source};

use super::streams;

/// Completes the names of commands; asks for another line while a command is incomplete.
struct Assistant {
    commands: Vec<String>,
    _files: FilenameCompleter,
}

impl Completer for Assistant {
    type Candidate = Pair;

    fn complete(&self, line: &str, at: usize, _: &Context<'_>) -> rustyline::Result<(usize, Vec<Pair>)> {
        let typed = line.get(..at).unwrap_or_default();
        let start = typed.rfind([' ', '|', ';', '&', '(']).map_or(0, |i| i + 1);
        let word = typed.get(start..).unwrap_or_default();
        let matching = self.commands.iter().filter(|c| c.starts_with(word) && !word.is_empty());
        let pairs = matching.map(|c| Pair { display: c.clone(), replacement: c.clone() }).collect();
        Ok((start, pairs))
    }
}

impl Validator for Assistant {
    fn validate(&self, context: &mut ValidationContext<'_>) -> rustyline::Result<ValidationResult> {
        let incomplete = parse_script(context.input().as_bytes(), ParseOptions::default())
            .is_err_and(|error| error.is_incomplete());
        Ok(if incomplete { ValidationResult::Incomplete } else { ValidationResult::Valid(None) })
    }
}

impl Hinter for Assistant {
    type Hint = String;
}
impl Highlighter for Assistant {}
impl Helper for Assistant {}

/// Reads and runs commands until the input ends; the last status.
pub async fn run(mut shell: Shell) -> u8 {
    let mut editor: Editor<Assistant, DefaultHistory> = match Editor::new() {
        Ok(editor) => editor,
        Err(error) => {
            eprintln!("vsh: {error}");
            return 2;
        }
    };
    let mut commands: Vec<String> = BUILTINS.iter().map(|b| b.name.to_owned()).collect();
    commands.extend(shell.world.registry.names().map(ToString::to_string));
    commands.sort();
    commands.dedup();
    editor.set_helper(Some(Assistant { commands, _files: FilenameCompleter::new() }));
    let mut status = 0;
    loop {
        let prompt = format!("{}$ ", shell.tilde_abbreviated(&shell.place.path));
        match editor.readline(&prompt) {
            Ok(line) => {
                let _ = editor.add_history_entry(&line);
                let exits = line.trim() == "exit";
                if exits {
                    return status;
                }
                status = streams::run(&mut shell, Source::Command(line.into_bytes().into())).await;
            }
            Err(ReadlineError::Interrupted) => status = 130,
            Err(_) => return status,
        }
    }
}
