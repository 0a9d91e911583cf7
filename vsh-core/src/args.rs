//! Options: one table feeds the parser, `--help`, the messages and the README.
//!
//! The rules are GNU's `getopt_long`: operands and options may be mixed, `--` ends the options, `-abc` is
//! `-a -b -c`, `-n1` and `-n 1`, `--long=x` and `--long x`, long names may be shortened while unambiguous.

use bstr::BString;

use crate::utility::Error;

/// An option of a utility.
#[derive(Clone, Copy, Debug)]
pub struct Opt {
    /// The letter, or "".
    pub short: &'static str,
    /// The long name without dashes, or "".
    pub long: &'static str,
    /// Its value.
    pub value: OptValue,
    /// What `--help` says. Hidden if empty.
    pub help: &'static str,
}

/// Has an option a value?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OptValue {
    /// No.
    None,
    /// Yes: its name in the help.
    Required(&'static str),
    /// Attached only (`-cX`, `--color=X`): its name in the help.
    Optional(&'static str),
    /// GNU has this option, vsh has not: using it is an error that says so. True if it takes a value.
    Unsupported(bool),
}

/// An option without a value.
pub const fn flag(short: &'static str, long: &'static str, help: &'static str) -> Opt {
    Opt { short, long, value: OptValue::None, help }
}

/// An option with a value.
pub const fn valued(short: &'static str, long: &'static str, value: &'static str, help: &'static str) -> Opt {
    Opt { short, long, value: OptValue::Required(value), help }
}

/// An option with a value that may be left out.
pub const fn optional(
    short: &'static str,
    long: &'static str,
    value: &'static str,
    help: &'static str,
) -> Opt {
    Opt { short, long, value: OptValue::Optional(value), help }
}

/// An option that GNU has and vsh has not.
pub const fn unsupported(short: &'static str, long: &'static str, valued: bool) -> Opt {
    Opt { short, long, value: OptValue::Unsupported(valued), help: "" }
}

impl Opt {
    /// What a match arm compares: the long name, or the letter where there is none.
    pub const fn key(&self) -> &'static str {
        if self.long.is_empty() { self.short } else { self.long }
    }
}

/// An argument, classified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// An option, by its [`key`](Opt::key), and its value.
    Option(&'static str, Option<BString>),
    /// An operand.
    Operand(BString),
}

/// How to treat operands among options.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// Options are found behind operands too.
    #[default]
    Permute,
    /// The first operand ends the options, as for `env` and `xargs`.
    RequireOrder,
}

/// Classifies `arguments` (without the command's name). `--help` and `--version` are answered by errors that
/// the machine turns into output.
pub fn parse(options: &'static [Opt], order: Order, arguments: &[BString]) -> Result<Vec<Arg>, Error> {
    let mut found = Vec::with_capacity(arguments.len());
    parse_into(&mut found, options, order, arguments)?;
    Ok(found)
}

/// As [`parse`], for who looks at values in their order: what comes before a mistake, then the mistake.
pub fn parse_each(
    options: &'static [Opt],
    order: Order,
    arguments: &[BString],
) -> impl Iterator<Item = Result<Arg, Error>> + use<> {
    let mut found = Vec::with_capacity(arguments.len());
    let mistake = parse_into(&mut found, options, order, arguments).err();
    found.into_iter().map(Ok).chain(mistake.map(Err))
}

fn parse_into(
    found: &mut Vec<Arg>,
    options: &'static [Opt],
    order: Order,
    arguments: &[BString],
) -> Result<(), Error> {
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_slice() {
            b"--" => {
                found.extend(rest.by_ref().cloned().map(Arg::Operand));
            }
            [b'-', b'-', long @ ..] => found.push(parse_long(options, long, &mut rest)?),
            [b'-', letters @ ..] if !letters.is_empty() => {
                parse_letters(options, letters, &mut rest, found)?;
            }
            _ => {
                found.push(Arg::Operand(argument.clone()));
                if order == Order::RequireOrder {
                    found.extend(rest.by_ref().cloned().map(Arg::Operand));
                }
            }
        }
    }
    Ok(())
}

fn parse_long<'a>(
    options: &'static [Opt],
    text: &[u8],
    rest: &mut impl Iterator<Item = &'a BString>,
) -> Result<Arg, Error> {
    let (name, attached) = match text.iter().position(|b| *b == b'=') {
        Some(at) => (text.get(..at).unwrap_or_default(), text.get(at + 1..).map(BString::from)),
        None => (text, None),
    };
    let given = String::from_utf8_lossy(name).into_owned();
    let option = match find_long(options, name) {
        Found::One(option) => option,
        Found::Help => return Err(Error::Help),
        Found::Version => return Err(Error::Version),
        Found::None => {
            let text = String::from_utf8_lossy(text);
            return Err(Error::usage(format!("unrecognized option '--{text}'")));
        }
        Found::Many(names) => {
            let names: String = names.iter().map(|n| format!(" '--{n}'")).collect();
            return Err(Error::usage(format!("option '--{given}' is ambiguous; possibilities:{names}")));
        }
    };
    let long = option.long;
    let value = match option.value {
        OptValue::None if attached.is_some() => {
            return Err(Error::usage(format!("option '--{long}' doesn't allow an argument")));
        }
        OptValue::None => None,
        OptValue::Unsupported(_) => return Err(Error::unsupported(format!("--{long}"))),
        OptValue::Optional(_) => attached,
        OptValue::Required(_) => match attached.or_else(|| rest.next().cloned()) {
            Some(value) => Some(value),
            None => return Err(Error::usage(format!("option '--{long}' requires an argument"))),
        },
    };
    Ok(Arg::Option(option.key(), value))
}

enum Found {
    One(&'static Opt),
    Many(Vec<&'static str>),
    Help,
    Version,
    None,
}

fn find_long(options: &'static [Opt], name: &[u8]) -> Found {
    if name.is_empty() {
        return Found::None;
    }
    if let Some(option) = options.iter().find(|o| o.long.as_bytes() == name) {
        return Found::One(option);
    }
    let mut candidates: Vec<&'static str> = options
        .iter()
        .map(|o| o.long)
        .chain(["help", "version"])
        .filter(|l| l.as_bytes().starts_with(name))
        .collect();
    candidates.dedup();
    match candidates.as_slice() {
        [] => Found::None,
        ["help"] => Found::Help,
        ["version"] => Found::Version,
        [one] => options.iter().find(|o| o.long == *one).map_or(Found::None, Found::One),
        _ => Found::Many(candidates),
    }
}

fn parse_letters<'a>(
    options: &'static [Opt],
    letters: &[u8],
    rest: &mut impl Iterator<Item = &'a BString>,
    found: &mut Vec<Arg>,
) -> Result<(), Error> {
    let mut left = letters;
    while let Some((letter, behind)) = left.split_first() {
        left = behind;
        let Some(option) = options.iter().find(|o| o.short.as_bytes() == [*letter]) else {
            return Err(Error::InvalidOption(*letter));
        };
        let value = match option.value {
            OptValue::None => None,
            OptValue::Unsupported(_) => return Err(Error::unsupported(format!("-{}", option.short))),
            OptValue::Optional(_) if left.is_empty() => None,
            OptValue::Optional(_) => Some(BString::from(std::mem::take(&mut left))),
            OptValue::Required(_) if !left.is_empty() => Some(BString::from(std::mem::take(&mut left))),
            OptValue::Required(_) => match rest.next() {
                Some(value) => Some(value.clone()),
                None => {
                    return Err(Error::usage(format!("option requires an argument -- '{}'", option.short)));
                }
            },
        };
        found.push(Arg::Option(option.key(), value));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Arg, Opt, Order, flag, optional, parse, unsupported, valued};
    use bstr::BString;

    static OPTIONS: &[Opt] = &[
        flag("a", "all", "all"),
        valued("n", "number", "N", "number"),
        optional("c", "color", "WHEN", "colour"),
        flag("", "numeric", "numeric"),
        flag("x", "", "short only"),
        unsupported("Z", "context", false),
    ];

    #[track_caller]
    fn check(arguments: &[&str], expected: &str) {
        let arguments: Vec<BString> = arguments.iter().map(|a| BString::from(*a)).collect();
        let got = match parse(OPTIONS, Order::Permute, &arguments) {
            Ok(found) => {
                let words: Vec<String> = found
                    .into_iter()
                    .map(|a| match a {
                        Arg::Option(key, None) => format!("<{key}>"),
                        Arg::Option(key, Some(v)) => format!("<{key}={v}>"),
                        Arg::Operand(o) => o.to_string(),
                    })
                    .collect();
                words.join(" ")
            }
            Err(error) => format!("{error}"),
        };
        assert_eq!(got, expected);
    }

    #[test]
    fn getopt_rules() {
        check(&["-an1", "f", "-n", "2"], "<all> <number=1> f <number=2>");
        check(&["--number=3", "--number", "4", "--al"], "<number=3> <number=4> <all>");
        check(&["-c", "x", "-cy", "--color=z"], "<color> x <color=y> <color=z>");
        check(&["-x", "--", "-a", "--all"], "<x> -a --all");
        check(&["-"], "-");
    }

    #[test]
    fn messages() {
        check(&["-q"], "invalid option -- 'q'");
        check(&["--quiet=1"], "unrecognized option '--quiet=1'");
        check(&["--num"], "option '--num' is ambiguous; possibilities: '--number' '--numeric'");
        check(&["--all=1"], "option '--all' doesn't allow an argument");
        check(&["-n"], "option requires an argument -- 'n'");
        check(&["--number"], "option '--number' requires an argument");
        check(&["-Z"], "option '-Z' is not supported by vsh");
    }
}
