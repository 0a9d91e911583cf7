//! `compgen`: the words that a specification gives.

use std::sync::Arc;

use bstr::BString;

use super::super::{Reply, options};
use super::{SPECIFICATION, actions, specification};
use crate::exec::divert::{Divert, Outcome};
use crate::pattern::{Pattern, PatternOptions};
use crate::shell::Shell;
use crate::shell::completion::Specification;
use crate::shell::variable::{IndexedArray, Value};
use crate::utility::ExitStatus;

pub(in crate::builtin) async fn compgen(shell: &mut Shell, fields: &[BString]) -> Outcome {
    let given = match options(fields, SPECIFICATION) {
        Ok(given) => given,
        Err(message) => return shell.builtin_usage("compgen", &message).await,
    };
    if given.given.is_empty() {
        return Ok(ExitStatus::SUCCESS);
    }
    let specification = match specification(&given) {
        Ok(specification) => specification,
        Err(message) => {
            shell.builtin_error("compgen", &[&message]).await?;
            return Ok(ExitStatus::USAGE);
        }
    };
    for (asked, letter) in [(&specification.function, "F"), (&specification.command, "C")] {
        if asked.is_some() {
            let warning = format!("warning: -{letter} option may not work as you expect");
            shell.builtin_error("compgen", &[warning.as_bytes()]).await?;
        }
    }
    let word = given.operands.first().cloned().unwrap_or_default();
    let found = generate(shell, &specification, &word).await?;
    let mut reply = Reply::default();
    for word in &found {
        reply.out.extend([word.as_slice(), b"\n"].concat());
    }
    shell.deliver("compgen", reply, Ok(ExitStatus::from(!found.is_empty()))).await
}

/// The completions of `word`, in the order the manual gives.
async fn generate(
    shell: &mut Shell,
    specification: &Specification,
    word: &[u8],
) -> Result<Vec<BString>, Divert> {
    let mut found: Vec<BString> = Vec::new();
    // Those that are looked up outside the shell come last.
    let outside = |name: &str| matches!(name, "file" | "user" | "group" | "directory");
    for last in [false, true] {
        for (action, _) in specification.actions().filter(|(name, _)| outside(name) == last) {
            found.extend(actions::words(shell, action.as_bytes(), word).await?);
        }
    }
    if let Some(pattern) = &specification.glob {
        let mut names = shell.glob(pattern).await?;
        names.sort();
        found.extend(names);
    }
    if let Some(list) = &specification.words {
        found.extend(word_list(shell, list).await?.into_iter().filter(|w| w.starts_with(word)));
    }
    if let Some(function) = &specification.function {
        found.extend(call_function(shell, function, word).await?);
    }
    if let Some(command) = &specification.command {
        found.extend(run_command(shell, command, word).await?);
    }
    if let Some(filter) = &specification.filter {
        apply_filter(shell, filter, word, &mut found);
    }
    let (prefix, suffix) = (specification.prefix.as_ref(), specification.suffix.as_ref());
    if prefix.is_some() || suffix.is_some() {
        for word in &mut found {
            let affix = |affix: Option<&BString>| affix.map(|a| a.to_vec()).unwrap_or_default();
            let affixed = [affix(prefix), word.to_vec(), affix(suffix)].concat();
            *word = BString::from(affixed);
        }
    }
    if found.is_empty() && specification.has("dirnames") || specification.has("plusdirs") {
        found.extend(actions::files(shell, word, true).await?);
    }
    if found.is_empty() && specification.has("default") {
        found.extend(actions::files(shell, word, false).await?);
    }
    Ok(found)
}

/// The words of `-W`: split at the characters of `IFS` that are not quoted, each expanded.
async fn word_list(shell: &mut Shell, list: &[u8]) -> Result<Vec<BString>, Divert> {
    let separators = shell.ifs().unwrap_or_else(|| BString::from(crate::expand::DEFAULT_IFS));
    let mut words = Vec::new();
    for piece in split_quoted(list, &separators) {
        shell.world.meter.step(1).await?;
        match crate::syntax::parse_word(&piece, shell.parse_options()) {
            Ok(word) => {
                words.extend(shell.expand_split(&word).await?);
            }
            Err(_) => {
                shell.report([piece.as_slice(), b": bad substitution"].concat()).await?;
                return Err(Divert::Discard(crate::utility::ExitStatus::FAILURE));
            }
        }
    }
    Ok(words)
}

fn split_quoted(list: &[u8], separators: &[u8]) -> Vec<Vec<u8>> {
    let mut pieces = Vec::new();
    let mut piece = Vec::new();
    let (mut quote, mut depth, mut started) = (0u8, 0usize, false);
    let mut bytes = list.iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b'\\' if quote != b'\'' => {
                piece.push(byte);
                piece.extend(bytes.next());
                started = true;
                continue;
            }
            b'\'' | b'"' | b'`' if quote == 0 => quote = byte,
            byte if quote != 0 && byte == quote => quote = 0,
            b'(' if quote == 0 && piece.ends_with(b"$") || depth > 0 && byte == b'(' => depth += 1,
            b')' if depth > 0 => depth -= 1,
            byte if quote == 0 && depth == 0 && separators.contains(&byte) => {
                if started {
                    pieces.push(std::mem::take(&mut piece));
                }
                started = false;
                continue;
            }
            _ => {}
        }
        started = true;
        piece.push(byte);
    }
    if started {
        // A quote that is not closed is as if it were.
        if quote != 0 {
            piece.push(quote);
        }
        pieces.push(piece);
    }
    pieces
}

/// The variables that a completion finds.
fn announce(shell: &mut Shell, whole: bool) -> Result<(), Divert> {
    let mut values = vec![("COMP_LINE", ""), ("COMP_POINT", "0"), ("COMP_TYPE", "0"), ("COMP_KEY", "0")];
    if whole {
        values.push(("COMP_CWORD", "-1"));
        let _ = shell.assign_array(b"COMP_WORDS", Value::Indexed(IndexedArray::default()));
    }
    for (name, value) in values {
        let _ = shell.assign(name.as_bytes(), BString::from(value), false);
        if !whole && let Some(variable) = shell.variables.get_mut(name.as_bytes()) {
            variable.attributes.exported = true;
        }
    }
    Ok(())
}

const ANNOUNCED: &[&str] = &["COMP_LINE", "COMP_POINT", "COMP_TYPE", "COMP_KEY", "COMP_CWORD", "COMP_WORDS"];

fn forget(shell: &mut Shell) {
    for name in ANNOUNCED {
        shell.unset_variable(name.as_bytes());
    }
}

/// `-F`: what the function leaves in `COMPREPLY`.
async fn call_function(shell: &mut Shell, name: &[u8], word: &[u8]) -> Result<Vec<BString>, Divert> {
    let Some(function) = shell.definitions.functions.get(name).map(Arc::clone) else {
        shell.report([b"completion: function `", name, b"' not found"].concat()).await?;
        return Ok(Vec::new());
    };
    shell.unset_variable(b"COMPREPLY");
    announce(shell, true)?;
    let arguments = vec![BString::from("compgen"), BString::from(word), BString::default()];
    let outcome = shell.call_function(&function, arguments).await;
    forget(shell);
    outcome?;
    let reply = match shell.value(b"COMPREPLY").as_deref() {
        Some(Value::Scalar(text)) => vec![text.clone()],
        Some(Value::Indexed(array)) => array.iter().map(|(_, value)| value.clone()).collect(),
        Some(Value::Associative(array)) => array.iter().map(|(_, value)| value.clone()).collect(),
        _ => Vec::new(),
    };
    shell.unset_variable(b"COMPREPLY");
    Ok(reply)
}

/// `-C`: the lines that the command prints.
async fn run_command(shell: &mut Shell, command: &[u8], word: &[u8]) -> Result<Vec<BString>, Divert> {
    announce(shell, false)?;
    let line = [command, b" compgen ", &crate::quote::single(word), b" ''"].concat();
    let output = shell.capture_text(&line).await;
    forget(shell);
    let output = output?;
    let lines = output.split(|b| *b == b'\n').filter(|l| !l.is_empty());
    Ok(lines.map(BString::from).collect())
}

/// `-X`: what matches goes; behind `!` what does not. `&` is the word.
fn apply_filter(shell: &Shell, filter: &[u8], word: &[u8], found: &mut Vec<BString>) {
    let (keep, pattern) = match filter.strip_prefix(b"!") {
        Some(pattern) => (true, pattern),
        None => (false, filter),
    };
    let mut text = Vec::new();
    let mut bytes = pattern.iter();
    while let Some(byte) = bytes.next() {
        match byte {
            b'\\' if bytes.as_slice().first() == Some(&b'&') => text.extend(bytes.next()),
            b'\\' => {
                text.push(b'\\');
                text.extend(bytes.next());
            }
            b'&' => crate::pattern::quote_into(word, &mut text),
            other => text.push(*other),
        }
    }
    let pattern = Pattern::new(&text, PatternOptions { extglob: true, ..shell.pattern_options() });
    found.retain(|w| pattern.matches(w) == keep);
}
