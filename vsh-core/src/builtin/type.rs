//! `type`, and `command -v`

use bstr::BString;

use super::{Reply, options};
use crate::exec::divert::Outcome;
use crate::exec::search::Found;
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::syntax;
use crate::utility::ExitStatus;

/// What to print of a command.
#[derive(Clone, Copy, Default)]
struct Wanted {
    all: bool,
    no_functions: bool,
    word: bool,
    path: bool,
    forced_path: bool,
}

pub(super) async fn run(shell: &mut Shell, fields: &[BString]) -> Outcome {
    let fields = with_short_options(fields);
    let options = match options(&fields, "afptP") {
        Ok(options) => options,
        Err(message) => return shell.builtin_usage("type", &message).await,
    };
    // Of the word and the path the one is shown that was asked for last.
    let shown = options.last_of(b"tpP");
    let wanted = Wanted {
        all: options.has(b'a'),
        no_functions: options.has(b'f'),
        word: shown == Some(b't'),
        path: matches!(shown, Some(b'p' | b'P')),
        forced_path: options.has(b'P'),
    };
    let mut reply = Reply::default();
    let mut status = ExitStatus::SUCCESS;
    for name in options.operands {
        if !describe(shell, name, wanted, &mut reply).await {
            status = ExitStatus::FAILURE;
            if !wanted.word && !wanted.path {
                reply.error(&[name, b": not found"]);
            }
        }
    }
    shell.deliver("type", reply, Ok(status)).await
}

/// The arguments with the options' former names (`-type`, `--path`, `-all`) as those of today.
fn with_short_options(fields: &[BString]) -> Vec<BString> {
    let mut fields = fields.to_vec();
    for field in fields.iter_mut().skip(1).take_while(|field| field.starts_with(b"-")) {
        let name = field.strip_prefix(b"--").or_else(|| field.strip_prefix(b"-")).unwrap_or_default();
        let short = match name {
            b"type" => "-t",
            b"path" => "-p",
            b"all" => "-a",
            _ => continue,
        };
        *field = BString::from(short);
    }
    fields
}

async fn describe(shell: &mut Shell, name: &[u8], wanted: Wanted, reply: &mut Reply) -> bool {
    let mut found = false;
    if !wanted.forced_path {
        if shell.is(ShellOption::ExpandAliases)
            && let Some(text) = shell.definitions.aliases.get(name)
        {
            let sentence = [name, b" is aliased to `", text, b"'"].concat();
            say(reply, wanted, b"alias", &sentence);
            found = true;
        }
        if (wanted.all || !found) && syntax::is_reserved_word(name) {
            say(reply, wanted, b"keyword", &[name, b" is a shell keyword"].concat());
            found = true;
        }
        if (wanted.all || !found)
            && !wanted.no_functions
            && let Some(function) = shell.definitions.functions.get(name)
        {
            let text = shell.function_text(function);
            say(reply, wanted, b"function", &[name, b" is a function\n", &text].concat());
            found = true;
        }
        if (wanted.all || !found)
            && let Some(builtin) = shell.find_builtin(name)
        {
            let kind: &[u8] = if builtin.special && shell.is(ShellOption::Posix) {
                b" is a special shell builtin"
            } else {
                b" is a shell builtin"
            };
            say(reply, wanted, b"builtin", &[name, kind].concat());
            found = true;
        }
    }
    if wanted.all || !found || wanted.forced_path {
        found |= describe_file(shell, name, wanted, reply).await;
    }
    found
}

fn say(reply: &mut Reply, wanted: Wanted, word: &[u8], sentence: &[u8]) {
    if wanted.path {
        return;
    }
    reply.out.extend_from_slice(if wanted.word { word } else { sentence });
    reply.out.push(b'\n');
}

async fn describe_file(shell: &mut Shell, name: &[u8], wanted: Wanted, reply: &mut Reply) -> bool {
    let hashed = shell.definitions.hash.contains_key(name) && !wanted.all;
    let paths = if name.contains(&b'/') {
        let is_file = shell.file_metadata(name).await.is_ok_and(|m| !m.is_dir());
        if is_file && shell.is_executable(name).await { vec![BString::from(name)] } else { Vec::new() }
    } else if wanted.all {
        all_in_path(shell, name).await
    } else if hashed {
        shell.remembered(name).into_iter().collect()
    } else {
        let directories = shell.scalar(b"PATH").unwrap_or_default();
        match shell.search_in(&directories, name).await {
            // A file that may not be executed is told where no other is found.
            Found::File(path) => vec![path],
            Found::Unusable(path, _) if !shell.is(ShellOption::Posix) => vec![path],
            _ => Vec::new(),
        }
    };
    for path in &paths {
        let line = if wanted.word {
            b"file".to_vec()
        } else if wanted.path {
            path.to_vec()
        } else if hashed {
            [name, b" is hashed (", path, b")"].concat()
        } else {
            [name, b" is ", path].concat()
        };
        reply.out.extend([line.as_slice(), b"\n"].concat());
    }
    !paths.is_empty()
}

async fn all_in_path(shell: &Shell, name: &[u8]) -> Vec<BString> {
    let mut found = Vec::new();
    for directory in shell.scalar(b"PATH").unwrap_or_default().split(|b| *b == b':') {
        if let Found::File(path) = shell.search_in(directory, name).await {
            found.push(path);
        }
    }
    found
}

/// `command -v` and `command -V`
pub(super) async fn describe_all(shell: &mut Shell, names: &[BString], verbose: bool) -> Outcome {
    let mut reply = Reply::default();
    let mut status = ExitStatus::FAILURE;
    for name in names {
        let found = if verbose {
            describe(shell, name, Wanted::default(), &mut reply).await
        } else {
            describe_shortly(shell, name, &mut reply).await
        };
        if found {
            status = ExitStatus::SUCCESS;
        } else if verbose {
            reply.error(&[name, b": not found"]);
        }
    }
    shell.deliver("command", reply, Ok(status)).await
}

async fn describe_shortly(shell: &mut Shell, name: &[u8], reply: &mut Reply) -> bool {
    if shell.is(ShellOption::ExpandAliases)
        && let Some(text) = shell.definitions.aliases.get(name)
    {
        let text = crate::expand::quote::apostrophes(text);
        reply.out.extend([b"alias ", name, b"=", &text, b"\n"].concat());
        return true;
    }
    let known = syntax::is_reserved_word(name)
        || shell.definitions.functions.contains_key(name)
        || shell.find_builtin(name).is_some();
    if known {
        reply.out.extend([name, b"\n"].concat());
        return true;
    }
    describe_file(shell, name, Wanted { path: true, ..Wanted::default() }, reply).await
}
