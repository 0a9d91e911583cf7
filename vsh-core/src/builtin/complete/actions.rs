//! What the actions of `-A` complete.

use bstr::BString;

use super::super::BUILTINS;
use crate::exec::divert::Divert;
use crate::shell::Shell;
use crate::shell::option::{OPTIONS, OptionKind};
use crate::shell::variable::Value;
use crate::syntax::ast::Text;

/// The words of an action that start with `word`.
pub(super) async fn words(shell: &mut Shell, action: &[u8], word: &[u8]) -> Result<Vec<BString>, Divert> {
    let keywords = [
        "if", "then", "else", "elif", "fi", "case", "esac", "for", "select", "while", "until", "do", "done",
        "in", "function", "time", "{", "}", "!", "[[", "]]", "coproc",
    ];
    let functions = || shell.definitions.functions.keys().map(|n| BString::from(&**n));
    let builtins = || BUILTINS.iter().map(|b| BString::from(b.name));
    let aliases = || shell.definitions.aliases.keys().map(|n| BString::from(&**n));
    let names = |kind| OPTIONS.iter().filter(move |s| s.kind == kind).map(|s| BString::from(s.name));
    let mut words: Vec<BString> = match action {
        b"alias" => aliases().collect(),
        b"builtin" | b"helptopic" => builtins().collect(),
        b"enabled" => builtins().filter(|name| !is_disabled(shell, name)).collect(),
        b"disabled" => builtins().filter(|name| is_disabled(shell, name)).collect(),
        b"binding" => crate::shell::keys::FUNCTIONS.iter().map(|name| BString::from(*name)).collect(),
        b"group" => vec![BString::from("root"), BString::from(shell.user_name())],
        b"hostname" => vec![BString::from("localhost")],
        b"job" | b"running" => shell.jobs.iter().map(|job| BString::from(first_word(&job.text))).collect(),
        b"function" => functions().collect(),
        b"keyword" => keywords.iter().map(|k| BString::from(*k)).collect(),
        b"setopt" => names(OptionKind::Set).collect(),
        b"shopt" => names(OptionKind::Shopt).collect(),
        b"variable" | b"export" | b"arrayvar" => shell
            .variables
            .sorted()
            .into_iter()
            .filter(|(_, v)| match action {
                b"export" => v.attributes.exported,
                b"arrayvar" => v.value.is_array(),
                // A computed array that is not there now, or a name without a value, is none.
                _ => {
                    v.attributes.dynamic.is_some_and(|which| which.is_shown_as_read())
                        || !matches!(shell.listed_value(v), Value::Unset)
                }
            })
            .map(|(name, _)| BString::from(&**name))
            .collect(),
        b"user" => vec![BString::from("root"), BString::from(shell.user_name())],
        b"signal" => {
            let signals = crate::shell::signal::SIGNALS.iter().map(|(_, n)| format!("SIG{n}"));
            let others = ["DEBUG", "ERR", "RETURN"].map(str::to_owned);
            std::iter::once("EXIT".to_owned()).chain(signals).chain(others).map(BString::from).collect()
        }
        b"command" => {
            let utilities = shell.world.registry.names().cloned();
            let words = keywords.iter().map(|k| BString::from(*k));
            aliases().chain(words).chain(functions()).chain(builtins()).chain(utilities).collect()
        }
        b"file" | b"directory" => return files(shell, word, action == b"directory").await,
        _ => Vec::new(),
    };
    words.retain(|w| w.starts_with(word));
    if !matches!(action, b"signal" | b"keyword") {
        words.sort();
    }
    if action == b"user" || action == b"group" {
        words.dedup();
    }
    Ok(words)
}

fn is_disabled(shell: &Shell, name: &[u8]) -> bool {
    shell.definitions.disabled.contains(&Text::from(name))
}

fn first_word(text: &[u8]) -> &[u8] {
    text.split(|b| *b == b' ').next().unwrap_or_default()
}

/// The files or directories whose path starts with `word`.
pub(super) async fn files(shell: &mut Shell, word: &[u8], directories: bool) -> Result<Vec<BString>, Divert> {
    let mut pattern = Vec::new();
    crate::pattern::quote_into(word, &mut pattern);
    pattern.push(b'*');
    let mut found = Vec::new();
    for path in shell.glob(&pattern).await? {
        let is_directory = shell.file_metadata(&path).await.is_ok_and(|m| m.is_dir());
        if !directories || is_directory {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
