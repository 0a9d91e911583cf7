//! `hash`

use bstr::BString;

use super::{Reply, options};
use crate::exec::divert::Outcome;
use crate::exec::search::Found;
use crate::expand::quote;
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::utility::ExitStatus;

pub(super) async fn run(shell: &mut Shell, fields: &[BString]) -> Outcome {
    let options = match options(fields, "lrp:dt") {
        Ok(options) => options,
        Err(message) => return shell.builtin_usage("hash", &message).await,
    };
    let mut reply = Reply::default();
    let mut status = ExitStatus::SUCCESS;
    if !shell.is(ShellOption::Hashall) {
        reply.error(&[b"hashing disabled"]);
        return shell.deliver("hash", reply, Ok(ExitStatus::FAILURE)).await;
    }
    if options.has(b't') && options.operands.is_empty() {
        reply.error(&[b"-t: option requires an argument"]);
        return shell.deliver("hash", reply, Ok(ExitStatus::FAILURE)).await;
    }
    if options.has(b'r') {
        shell.definitions.hash.clear();
    } else if options.operands.is_empty() {
        list(shell, options.has(b'l'), &mut reply);
    }
    for name in options.operands {
        let key = name.as_slice();
        if let Some(path) = options.value(b'p').filter(|path| path.contains(&b'/'))
            && shell.is(ShellOption::Restricted)
        {
            reply.error(&[path, b": restricted"]);
            return shell.deliver("hash", reply, Ok(ExitStatus::FAILURE)).await;
        }
        let ok = if let Some(path) = options.value(b'p') {
            shell.definitions.remember(key, path, 0);
            true
        } else if options.has(b'd') {
            // Where nothing was remembered yet, Bash does not look.
            !shell.definitions.hashed || shell.definitions.hash.remove(key).is_some()
        } else if options.has(b't') {
            let known = shell.remembered(key);
            if let Some(path) = &known {
                if options.has(b'l') {
                    reply.out.extend_from_slice(&reusable_line(key, path));
                    continue;
                }
                if options.operands.len() > 1 {
                    reply.out.extend([key, b"\t"].concat());
                }
                reply.out.extend([path, b"\n".as_slice()].concat());
            }
            known.is_some()
        } else if key.contains(&b'/') || shell.find_builtin(key).is_some() {
            true
        } else {
            shell.definitions.hash.remove(key);
            let found = matches!(shell.search_path(key).await, Found::File(_));
            if let Some(entry) = shell.definitions.hash.get_mut(key) {
                entry.1 = 0;
            }
            found
        };
        if !ok {
            reply.error(&[key, b": not found"]);
            status = ExitStatus::FAILURE;
        }
    }
    shell.deliver("hash", reply, Ok(status)).await
}

/// A line that can be read as a command.
fn reusable_line(name: &[u8], path: &[u8]) -> Vec<u8> {
    let (path, name) = (quote::when_needed(path), quote::when_needed(name));
    [b"builtin hash -p ", path.as_slice(), b" ", &name, b"\n"].concat()
}

fn list(shell: &Shell, reusable: bool, reply: &mut Reply) {
    let mut all: Vec<_> = shell.definitions.hash.iter().collect();
    // In the order of Bash's table of 256 buckets.
    all.sort_by_key(|(name, _)| (crate::shell::variable::hash(name) & 255, (*name).clone()));
    if all.is_empty() {
        if (!reusable || shell.is_compatible(50)) && !shell.is(ShellOption::Posix) {
            reply.out.extend_from_slice(b"hash: hash table empty\n");
        }
        return;
    }
    if !reusable {
        reply.out.extend_from_slice(b"hits\tcommand\n");
    }
    for (name, (path, hits)) in all {
        if reusable {
            reply.out.extend_from_slice(&reusable_line(name, path));
        } else {
            reply.out.extend([format!("{hits:4}\t").as_bytes(), path, b"\n"].concat());
        }
    }
}
