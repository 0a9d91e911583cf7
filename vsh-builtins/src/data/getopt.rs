//! `getopt`: arranges a script's options. <https://man7.org/linux/man-pages/man1/getopt.1.html>

use bstr::{BString, ByteSlice};
use vsh_core::args::{flag, valued};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

/// `getopt`
pub static UTILITY: Utility = Utility {
    name: "getopt",
    summary: "Parse command options",
    usage: &[
        "<optstring> <parameters>",
        "[options] [--] <optstring> <parameters>",
        "[options] -o|--options <optstring> [options] [--] <parameters>",
    ],
    options: &[
        flag("a", "alternative", "allow long options starting with single -"),
        valued("l", "longoptions", "longopts", "the long options to be recognized"),
        valued("n", "name", "progname", "the name under which errors are reported"),
        valued("o", "options", "optstring", "the short options to be recognized"),
        flag("q", "quiet", "disable error reporting by getopt(3)"),
        flag("Q", "quiet-output", "no normal output"),
        valued("s", "shell", "shell", "set quoting conventions to those of shell"),
        flag("T", "test", "test for getopt(1) version"),
        flag("u", "unquoted", "do not quote the output"),
    ],
    usage_status: 2,
    run: |cx| Box::pin(run(cx)),
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Value {
    No,
    Required,
    Optional,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    Permute,
    Require,
    InPlace,
}

#[derive(Debug, Default)]
struct Settings {
    alternative: bool,
    long: Vec<(Vec<u8>, Option<Value>)>,
    name: Option<BString>,
    short: Option<BString>,
    quiet: bool,
    quiet_output: bool,
    csh: bool,
    unquoted: bool,
    test: bool,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (settings, parameters, compatible) = parse(cx)?;
    if settings.test {
        return Ok(if compatible { ExitStatus::SUCCESS } else { ExitStatus(4) });
    }
    let mut found = Found { out: Vec::new(), operands: Vec::new(), errors: Vec::new() };
    scan(&settings, &parameters, &mut found);
    if !settings.quiet {
        let name = settings.name.clone().unwrap_or_else(|| BString::from("getopt"));
        for error in &found.errors {
            cx.write_error(format!("{name}: {error}\n").as_bytes()).await?;
        }
    }
    if !settings.quiet_output {
        let mut line = found.out;
        line.extend_from_slice(b" --");
        for operand in &found.operands {
            line.push(b' ');
            line.extend_from_slice(&quote(&settings, operand));
        }
        line.push(b'\n');
        cx.out.write(&line).await?;
    }
    Ok(if found.errors.is_empty() { ExitStatus::SUCCESS } else { ExitStatus::FAILURE })
}

/// The command's own options come before the string of options and the parameters.
fn parse(cx: &Cx<'_>) -> Result<(Settings, Vec<BString>, bool), Error> {
    let mut s = Settings::default();
    let arguments = cx.arguments();
    let compatible = cx.variable("GETOPT_COMPATIBLE").is_some();
    let Some(first) = arguments.first() else {
        if compatible {
            return Ok((s, Vec::new(), true));
        }
        return Err(Error::usage("missing optstring argument"));
    };
    if !first.starts_with(b"-") || compatible {
        s.short = Some(first.clone());
        s.unquoted = true;
        return Ok((s, arguments.get(1..).unwrap_or_default().to_vec(), compatible));
    }
    // The first operand ends them; it is the string of options if there was no -o.
    let mut own = Vec::new();
    let mut rest = arguments;
    while let Some((word, behind)) = rest.split_first() {
        if word == "--" {
            rest = behind;
            break;
        }
        if !word.starts_with(b"-") || word == "-" {
            break;
        }
        own.push(word.clone());
        rest = behind;
        if takes_value(word)
            && let Some((value, behind)) = rest.split_first()
        {
            own.push(value.clone());
            rest = behind;
        }
    }
    let parsed = vsh_core::args::parse(UTILITY.options, vsh_core::args::Order::Permute, &own)?;
    for arg in parsed {
        let vsh_core::args::Arg::Option(key, value) = arg else { continue };
        let value = value.unwrap_or_default();
        match key {
            "alternative" => s.alternative = true,
            "longoptions" => s.long.extend(long_options(&value)),
            "name" => s.name = Some(value),
            "options" => s.short = Some(value),
            "quiet" => s.quiet = true,
            "quiet-output" => s.quiet_output = true,
            "shell" => match value.as_slice() {
                b"sh" | b"bash" => s.csh = false,
                b"csh" | b"tcsh" => s.csh = true,
                _ => return Err(Error::usage(format!("unknown shell after -s or --shell argument"))),
            },
            "test" => s.test = true,
            _ => s.unquoted = true,
        }
    }
    if s.short.is_none() && !s.test {
        let Some((string, behind)) = rest.split_first() else {
            return Err(Error::usage("missing optstring argument"));
        };
        s.short = Some(string.clone());
        rest = behind;
    }
    Ok((s, rest.to_vec(), false))
}

/// Does an option of the command itself take the next word?
fn takes_value(word: &[u8]) -> bool {
    if let Some(long) = word.strip_prefix(b"--") {
        return !long.contains(&b'=')
            && ["longoptions", "name", "options", "shell"]
                .iter()
                .any(|name| name.as_bytes().starts_with(long) && !long.is_empty());
    }
    let letters = word.get(1..).unwrap_or_default();
    letters.iter().position(|letter| b"lnos".contains(letter)).is_some_and(|at| at + 1 == letters.len())
}

fn long_options(list: &[u8]) -> Vec<(Vec<u8>, Option<Value>)> {
    let names = list.split(|b| matches!(b, b',' | b' ' | b'\t' | b'\n')).filter(|name| !name.is_empty());
    names
        .map(|name| match (name.strip_suffix(b"::"), name.strip_suffix(b":")) {
            (Some(name), _) => (name.to_vec(), Some(Value::Optional)),
            (None, Some(name)) => (name.to_vec(), Some(Value::Required)),
            (None, None) => (name.to_vec(), Some(Value::No)),
        })
        .collect()
}

struct Found {
    out: Vec<u8>,
    operands: Vec<BString>,
    errors: Vec<String>,
}

impl Found {
    fn option(&mut self, settings: &Settings, shown: &[u8], value: Option<&[u8]>) {
        self.out.push(b' ');
        self.out.extend_from_slice(shown);
        if let Some(value) = value {
            self.out.push(b' ');
            self.out.extend_from_slice(&quote(settings, value));
        }
    }
}

fn scan(s: &Settings, parameters: &[BString], found: &mut Found) {
    let short = s.short.clone().unwrap_or_default();
    let (order, short) = match short.as_slice() {
        [b'+', rest @ ..] => (Order::Require, rest),
        [b'-', rest @ ..] => (Order::InPlace, rest),
        rest => (Order::Permute, rest),
    };
    let mut words = parameters.iter();
    while let Some(word) = words.next() {
        if word == "--" {
            found.operands.extend(words.by_ref().cloned());
            break;
        }
        if let Some(long) = word.strip_prefix(b"--") {
            long_option(s, word, long, &mut words, found);
            continue;
        }
        let letters = word.strip_prefix(b"-").filter(|letters| !letters.is_empty());
        let Some(letters) = letters else {
            match order {
                Order::Permute => found.operands.push(word.clone()),
                Order::InPlace => {
                    found.out.push(b' ');
                    found.out.extend_from_slice(&quote(s, word));
                }
                Order::Require => {
                    found.operands.push(word.clone());
                    found.operands.extend(words.by_ref().cloned());
                }
            }
            continue;
        };
        if s.alternative
            && matching(s, letters.split(|b| *b == b'=').next().unwrap_or_default())
                .is_some_and(|all| !all.is_empty())
        {
            long_option(s, word, letters, &mut words, found);
            continue;
        }
        short_options(s, short, letters, &mut words, found);
    }
}

fn value_of(short: &[u8], letter: u8) -> Option<Value> {
    if letter == b':' {
        return None;
    }
    let at = short.iter().position(|known| *known == letter)?;
    Some(match (short.get(at + 1), short.get(at + 2)) {
        (Some(b':'), Some(b':')) => Value::Optional,
        (Some(b':'), _) => Value::Required,
        _ => Value::No,
    })
}

fn short_options<'a>(
    s: &Settings,
    short: &[u8],
    letters: &[u8],
    words: &mut impl Iterator<Item = &'a BString>,
    found: &mut Found,
) {
    let mut rest = letters;
    while let Some((letter, behind)) = rest.split_first() {
        rest = behind;
        let shown = [b'-', *letter];
        match value_of(short, *letter) {
            None => found.errors.push(format!("invalid option -- '{}'", char::from(*letter))),
            Some(Value::No) => found.option(s, &shown, None),
            Some(Value::Optional) => return found.option(s, &shown, Some(rest)),
            Some(Value::Required) if !rest.is_empty() => return found.option(s, &shown, Some(rest)),
            Some(Value::Required) => {
                match words.next() {
                    Some(value) => found.option(s, &shown, Some(value)),
                    None => {
                        found
                            .errors
                            .push(format!("option requires an argument -- '{}'", char::from(*letter)));
                    }
                }
                return;
            }
        }
    }
}

/// The long options that a name may mean: the one, or all it begins.
fn matching<'s>(s: &'s Settings, name: &[u8]) -> Option<Vec<&'s (Vec<u8>, Option<Value>)>> {
    if name.is_empty() {
        return None;
    }
    if let Some(exact) = s.long.iter().find(|(known, _)| known == name) {
        return Some(vec![exact]);
    }
    Some(s.long.iter().filter(|(known, _)| known.starts_with(name)).collect())
}

fn long_option<'a>(
    s: &Settings,
    word: &BString,
    text: &[u8],
    words: &mut impl Iterator<Item = &'a BString>,
    found: &mut Found,
) {
    let (name, attached) = match text.split_once_str("=") {
        Some((name, value)) => (name, Some(value)),
        None => (text, None),
    };
    let candidates = matching(s, name).unwrap_or_default();
    let (known, value) = match candidates.as_slice() {
        [(known, value)] => (known, value.unwrap_or(Value::No)),
        [] => return found.errors.push(format!("unrecognized option '{word}'")),
        several => {
            let names: Vec<String> =
                several.iter().map(|(name, _)| format!("'--{}'", name.as_bstr())).collect();
            return found
                .errors
                .push(format!("option '{word}' is ambiguous; possibilities: {}", names.join(" ")));
        }
    };
    let shown = [b"--", known.as_slice()].concat();
    let written = shown.as_bstr();
    match (value, attached) {
        (Value::No, None) => found.option(s, &shown, None),
        (Value::No, Some(_)) => found.errors.push(format!("option '{written}' doesn't allow an argument")),
        (Value::Optional, attached) => found.option(s, &shown, Some(attached.unwrap_or_default())),
        (Value::Required, Some(value)) => found.option(s, &shown, Some(value)),
        (Value::Required, None) => match words.next() {
            Some(value) => found.option(s, &shown, Some(value)),
            None => found.errors.push(format!("option '{written}' requires an argument")),
        },
    }
}

fn quote(s: &Settings, text: &[u8]) -> Vec<u8> {
    if s.unquoted {
        return text.to_vec();
    }
    let mut out = vec![b'\''];
    for byte in text {
        match byte {
            b'\'' => out.extend_from_slice(b"'\\''"),
            b'\\' if s.csh => out.extend_from_slice(b"\\\\"),
            b'!' if s.csh => out.extend_from_slice(b"'\\!'"),
            b'\n' if s.csh => out.extend_from_slice(b"\\n"),
            byte if s.csh && byte.is_ascii_whitespace() => {
                out.extend_from_slice(b"'\\");
                out.push(*byte);
                out.push(b'\'');
            }
            byte => out.push(*byte),
        }
    }
    out.push(b'\'');
    out
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, expected: &str, status: u8) {
        let ran = Bench::new().run(line);
        assert_eq!((ran.out().as_str(), ran.status), (expected, status), "{line}: {}", ran.err());
    }

    #[test]
    fn arrangements() {
        check("getopt -o ab:c:: -- -a -b x -cfoo y z", " -a -b 'x' -c 'foo' -- 'y' 'z'\n", 0);
        check("getopt -o a -l long,arg: -- --long --arg=5 -a r", " --long --arg '5' -a -- 'r'\n", 0);
        check("getopt ab: -a -b x y", " -a -b x -- y\n", 0);
        check("getopt -o a -- -z", " --\n", 1);
        check("getopt -T", "", 4);
    }
}
