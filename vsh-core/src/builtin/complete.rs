//! `complete`, `compgen`, `compopt`: completion is remembered by nobody, but `compgen` generates words.

use bstr::BString;

use super::{BUILTINS, Reply, options};
use crate::exec::divert::Outcome;
use crate::pattern::{Pattern, PatternOptions};
use crate::shell::Shell;
use crate::shell::option::{OPTIONS, OptionKind};
use crate::utility::ExitStatus;

pub(super) fn complete(_: &mut Shell, fields: &[BString], reply: &mut Reply) -> Outcome {
    match options(fields, "abcdefgjksuvprDEIo:A:G:W:F:C:X:P:S:") {
        Ok(_) => Ok(ExitStatus::SUCCESS),
        Err(message) => reply.usage("complete", &message),
    }
}

pub(super) fn compopt(_: &mut Shell, _: &[BString], reply: &mut Reply) -> Outcome {
    reply.error(&[b"not currently executing completion function"]);
    Ok(ExitStatus::FAILURE)
}

/// The action that a letter stands for.
fn action_of(letter: u8) -> Option<&'static [u8]> {
    Some(match letter {
        b'a' => b"alias",
        b'b' => b"builtin",
        b'c' => b"command",
        b'd' => b"directory",
        b'e' => b"export",
        b'f' => b"file",
        b'g' => b"group",
        b'j' => b"job",
        b'k' => b"keyword",
        b's' => b"service",
        b'u' => b"user",
        b'v' => b"variable",
        _ => return None,
    })
}

pub(super) async fn compgen(shell: &mut Shell, fields: &[BString]) -> Outcome {
    let options = match options(fields, "abcdefgjksuvo:A:G:W:F:C:X:P:S:") {
        Ok(options) => options,
        Err(message) => return shell.builtin_usage("compgen", &message).await,
    };
    let word = options.operands.first().cloned().unwrap_or_default();
    let mut found: Vec<BString> = Vec::new();
    for (letter, value) in &options.given {
        match letter {
            b'F' | b'C' => {
                let message = format!("-{}: not supported by vsh", char::from(*letter));
                shell.builtin_error("compgen", &[message.as_bytes()]).await?;
                return Ok(ExitStatus::FAILURE);
            }
            b'W' => {
                let expanded = shell.expand_string(value).await?;
                let ifs = shell.ifs().unwrap_or_else(|| BString::from(" \t\n"));
                let words = expanded.split(|b| ifs.contains(b)).filter(|w| !w.is_empty());
                found.extend(words.filter(|w| w.starts_with(&word)).map(BString::from));
            }
            b'G' => found.extend(shell.glob(value).await?.into_iter().filter(|w| w.starts_with(&word))),
            b'A' => match actions(shell, value, &word).await? {
                Some(words) => found.extend(words),
                None => {
                    shell.builtin_error("compgen", &[value, b": invalid action name"]).await?;
                    return Ok(ExitStatus::USAGE);
                }
            },
            letter => {
                if let Some(action) = action_of(*letter) {
                    found.extend(actions(shell, action, &word).await?.unwrap_or_default());
                }
            }
        }
    }
    if let Some(filter) = options.value(b'X') {
        let (keep, pattern) = match filter.strip_prefix(b"!") {
            Some(pattern) => (true, pattern),
            None => (false, filter.as_slice()),
        };
        let pattern = Pattern::new(pattern, PatternOptions { extglob: true, ..PatternOptions::default() });
        found.retain(|w| pattern.matches(w) == keep);
    }
    let affix = |letter| options.value(letter).cloned().unwrap_or_default();
    let (prefix, suffix) = (affix(b'P'), affix(b'S'));
    let mut reply = Reply::default();
    for word in &found {
        reply.out.extend([prefix.as_slice(), word, &suffix, b"\n"].concat());
    }
    shell.deliver("compgen", reply, Ok(ExitStatus::from(!found.is_empty()))).await
}

/// The words of an action that start with `word`; `None` for an unknown action.
async fn actions(
    shell: &mut Shell,
    action: &[u8],
    word: &[u8],
) -> Result<Option<Vec<BString>>, crate::exec::divert::Divert> {
    let keywords = [
        "!", "[[", "]]", "case", "coproc", "do", "done", "elif", "else", "esac", "fi", "for", "function",
        "if", "in", "select", "then", "time", "until", "while", "{", "}",
    ];
    let functions = || shell.definitions.functions.keys().map(|n| BString::from(&**n));
    let builtins = || BUILTINS.iter().map(|b| BString::from(b.name));
    let aliases = || shell.definitions.aliases.keys().map(|n| BString::from(&**n));
    let names = |kind| OPTIONS.iter().filter(move |s| s.kind == kind).map(|s| BString::from(s.name));
    let mut words: Vec<BString> = match action {
        b"alias" => aliases().collect(),
        b"builtin" | b"enabled" | b"helptopic" => builtins().collect(),
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
                _ => true,
            })
            .map(|(name, _)| BString::from(&**name))
            .collect(),
        b"user" => vec![BString::from("root"), BString::from(shell.user_name())],
        b"signal" => {
            crate::shell::signal::SIGNALS.iter().map(|(_, n)| BString::from(format!("SIG{n}"))).collect()
        }
        b"command" => {
            let utilities = shell.world.registry.names().cloned();
            let words = keywords.iter().map(|k| BString::from(*k));
            aliases().chain(words).chain(functions()).chain(builtins()).chain(utilities).collect()
        }
        b"file" | b"directory" => return files(shell, word, action == b"directory").await.map(Some),
        b"binding" | b"disabled" | b"group" | b"hostname" | b"job" | b"running" | b"service" | b"stopped" => {
            Vec::new()
        }
        _ => return Ok(None),
    };
    words.retain(|w| w.starts_with(word));
    words.sort();
    Ok(Some(words))
}

async fn files(
    shell: &mut Shell,
    word: &[u8],
    directories: bool,
) -> Result<Vec<BString>, crate::exec::divert::Divert> {
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
