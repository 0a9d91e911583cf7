//! `env`: runs a command in a changed environment. <https://www.gnu.org/software/coreutils/manual/html_node/env-invocation.html>

use bstr::BString;
use vsh_core::args::{Arg, Order, flag, optional, unsupported, valued};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::Context;

/// `env`
pub static UTILITY: Utility = Utility {
    name: "env",
    summary: "Set each NAME to VALUE in the environment and run COMMAND",
    usage: &["[OPTION]... [-] [NAME=VALUE]... [COMMAND [ARG]...]"],
    options: &[
        flag("i", "ignore-environment", "start with an empty environment"),
        flag("0", "null", "end each output line with NUL, not newline"),
        valued("u", "unset", "NAME", "remove variable from the environment"),
        valued("C", "chdir", "DIR", "change working directory to DIR"),
        valued("S", "split-string", "S", "process and split S into separate arguments"),
        optional("", "block-signal", "SIG", "(without effect: there are no signals to block)"),
        optional("", "default-signal", "SIG", "(without effect)"),
        optional("", "ignore-signal", "SIG", "(without effect)"),
        unsupported("", "list-signal-handling", false),
        flag("v", "debug", "print verbose information for each processing step"),
    ],
    usage_status: 125,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let words = split_strings(cx)?;
    let mut environment = cx.environment();
    let (mut null, mut chdir, mut ignore) = (false, None, false);
    let mut unset = Vec::new();
    let mut operands = Vec::new();
    for arg in vsh_core::args::parse(UTILITY.options, Order::RequireOrder, &words)? {
        match arg {
            Arg::Option("ignore-environment", _) => ignore = true,
            Arg::Option("null", _) => null = true,
            Arg::Option("unset", name) => unset.push(name.unwrap_or_default()),
            Arg::Option("chdir", value) => chdir = value,
            Arg::Option(..) => {}
            Arg::Operand(word) => operands.push(word),
        }
    }
    let mut operands = operands.into_iter().peekable();
    if operands.next_if(|word| word == "-").is_some() {
        ignore = true;
    }
    if ignore {
        environment.clear();
    }
    for name in unset {
        if name.is_empty() || name.contains(&b'=') {
            let text = format!("cannot unset {}: Invalid argument", cx.quoted(&name));
            return Err(Error::Fatal(text, ExitStatus(125)));
        }
        environment.retain(|(n, _)| *n != name);
    }
    while let Some(word) = operands.next_if(|word| word.contains(&b'=')) {
        let at = word.iter().position(|b| *b == b'=').unwrap_or(word.len());
        let (name, value) = word.split_at_checked(at).unwrap_or((&word, b""));
        let value = BString::from(value.get(1..).unwrap_or_default());
        match environment.iter_mut().find(|(n, _)| n.as_slice() == name) {
            Some((_, old)) => *old = value,
            None => environment.push((BString::from(name), value)),
        }
    }
    let command: Vec<BString> = operands.collect();
    if command.is_empty() {
        if chdir.is_some() {
            return Err(Error::usage("must specify command with --chdir (-C)"));
        }
        return print(cx, &environment, null).await;
    }
    if null {
        return Err(Error::usage("cannot specify --null (-0) with command"));
    }
    start(cx, command, environment, chdir).await
}

async fn print(cx: &mut Cx<'_>, environment: &[(BString, BString)], null: bool) -> Result<ExitStatus, Error> {
    let end = if null { b'\0' } else { b'\n' };
    for (name, value) in environment {
        let line = [name.as_slice(), b"=", value, &[end]].concat();
        cx.out.write(&line).await?;
    }
    Ok(ExitStatus::SUCCESS)
}

async fn start(
    cx: &mut Cx<'_>,
    command: Vec<BString>,
    environment: Vec<(BString, BString)>,
    chdir: Option<BString>,
) -> Result<ExitStatus, Error> {
    let name = command.first().cloned().unwrap_or_default();
    let mut request = cx.process(command);
    request.environment = environment;
    if let Some(dir) = chdir {
        match cx.view().directory(cx.cwd(), &dir).await {
            Ok(location) => {
                request.cwd = location;
                request.cwd_path = BString::from(cx.view().path_of(location).await?);
            }
            Err(why) => {
                let text = format!("cannot change directory to {}: {why}", cx.quoted_name(&dir));
                return Err(Error::Fatal(text, ExitStatus(125)));
            }
        }
    }
    match cx.spawn_process(request).await {
        Err(Error::Fatal(_, ExitStatus::NOT_FOUND)) => {
            let text = format!("{}: No such file or directory", cx.quoted(&name));
            Err(Error::Fatal(text, ExitStatus::NOT_FOUND))
        }
        Err(Error::Fatal(_, ExitStatus::NOT_EXECUTABLE)) => {
            let text = format!("{}: Permission denied", cx.quoted(&name));
            Err(Error::Fatal(text, ExitStatus::NOT_EXECUTABLE))
        }
        other => other,
    }
}

/// Replaces `-S STRING` by the words of the string.
fn split_strings(cx: &Cx<'_>) -> Result<Vec<BString>, Error> {
    let mut words = Vec::new();
    let mut rest = cx.arguments().iter();
    while let Some(word) = rest.next() {
        let text = match word.as_slice() {
            b"-S" | b"--split-string" => rest.next().map(|w| w.as_slice()),
            [b'-', b'S', text @ ..] => Some(text),
            [b'-', b'v', b'S', text @ ..] if !text.is_empty() => Some(text),
            b"-vS" => rest.next().map(|w| w.as_slice()),
            word => word.strip_prefix(b"--split-string="),
        };
        match text {
            Some(text) => words.extend(split(cx, text)?),
            None => {
                words.push(word.clone());
                if !word.starts_with(b"-") || word == "--" {
                    break;
                }
                if matches!(word.as_slice(), b"-u" | b"-C" | b"--unset" | b"--chdir") {
                    words.extend(rest.next().cloned());
                }
            }
        }
    }
    words.extend(rest.cloned());
    Ok(words)
}

fn split(cx: &Cx<'_>, text: &[u8]) -> Result<Vec<BString>, Error> {
    let fatal = |text: &str| Error::Fatal(text.to_owned(), ExitStatus(125));
    let mut words = Vec::new();
    let mut word: Option<Vec<u8>> = None;
    let mut quote = None;
    let mut bytes = text.iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        match (byte, quote) {
            (b'\'' | b'"', None) => {
                quote = Some(byte);
                word.get_or_insert_default();
            }
            (byte, Some(open)) if byte == open => quote = None,
            (b' ' | b'\t' | b'\n' | 0x0b | 0x0c | b'\r', None) => words.extend(word.take()),
            (b'#', None) if word.is_none() => break,
            (b'\\', Some(b'\'')) if !matches!(bytes.peek(), Some(b'\\' | b'\'')) => {
                word.get_or_insert_default().push(b'\\');
            }
            (b'\\', _) => {
                let replacement = match bytes.next() {
                    None => return Err(fatal("invalid backslash at end of string in -S")),
                    Some(b'_') if quote.is_none() => {
                        words.extend(word.take());
                        continue;
                    }
                    Some(b'c') if quote == Some(b'"') => {
                        return Err(fatal("'\\c' must not appear in double-quoted -S string"));
                    }
                    Some(b'c') => break,
                    Some(b'_') => b' ',
                    Some(b'f') => 0x0c,
                    Some(b'n') => b'\n',
                    Some(b'r') => b'\r',
                    Some(b't') => b'\t',
                    Some(b'v') => 0x0b,
                    Some(other @ (b'\\' | b'"' | b'\'' | b'$' | b'#')) => other,
                    Some(other) => {
                        return Err(fatal(&format!("invalid sequence '\\{}' in -S", char::from(other))));
                    }
                };
                word.get_or_insert_default().push(replacement);
            }
            (b'$', open) if open != Some(b'\'') => {
                if bytes.next() != Some(b'{') {
                    return Err(fatal("only ${VARNAME} expansion is supported, error at: $"));
                }
                let name: Vec<u8> = bytes.by_ref().take_while(|b| *b != b'}').collect();
                let value = cx.variable(&String::from_utf8_lossy(&name)).unwrap_or_default();
                word.get_or_insert_default().extend(value);
            }
            (byte, _) => word.get_or_insert_default().push(byte),
        }
    }
    if quote.is_some() {
        return Err(fatal("no terminating quote in -S string"));
    }
    words.extend(word);
    Ok(words.into_iter().map(BString::from).collect())
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn environments() {
        assert_eq!(Bench::new().run("env -i A=1 B=2").out(), "A=1\nB=2\n");
        assert_eq!(Bench::new().run("env -i A=1 env").out(), "A=1\n");
        assert_eq!(Bench::new().env("X", "y").run("env -i X=z -0").status, 127);
        assert_eq!(Bench::new().run("env - A=1").out(), "A=1\n");
        assert!(!Bench::new().env("X", "y").run("env -u X").out().contains("X="));
        assert_eq!(Bench::new().run("env -S 'echo  a \"b c\"'").out(), "a b c\n");
        assert_eq!(Bench::new().dir("d").run("env -C d pwd").out(), "/w/d\n");
        let ran = Bench::new().run("env nonexistent");
        assert_eq!(
            (ran.err().as_str(), ran.status),
            ("env: ‘nonexistent’: No such file or directory\n", 127)
        );
        assert_eq!(Bench::new().run("env --bad").status, 125);
    }
}
