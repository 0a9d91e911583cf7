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
    for arg in Arguments::new(options, order, arguments) {
        found.push(arg?);
    }
    Ok(found)
}

/// As [`parse`], for who looks at values in their order: what comes before a mistake, then the mistake.
pub fn parse_each(
    options: &'static [Opt],
    order: Order,
    arguments: &[BString],
) -> impl Iterator<Item = Result<Arg, Error>> + use<> {
    let mut found = Vec::with_capacity(arguments.len());
    for arg in Arguments::new(options, order, arguments) {
        let is_mistake = arg.is_err();
        found.push(arg);
        if is_mistake {
            break;
        }
    }
    found.into_iter()
}

/// Arguments, classified one after the other. Who goes on behind a mistake gets what comes behind it.
#[derive(Debug)]
pub struct Arguments<'a> {
    options: &'static [Opt],
    order: Order,
    arguments: &'a [BString],
    /// The next argument.
    next: usize,
    /// Letters of the argument before it that are still to come.
    letters: &'a [u8],
    only_operands: bool,
    unknown: bool,
}

impl<'a> Arguments<'a> {
    /// `arguments` are without the command's name.
    pub fn new(options: &'static [Opt], order: Order, arguments: &'a [BString]) -> Self {
        Self { options, order, arguments, next: 0, letters: b"", only_operands: false, unknown: false }
    }

    /// Was the last mistake an option that the table has not, or more than one of it?
    pub fn is_unknown(&self) -> bool {
        self.unknown
    }

    /// The argument that was looked at last, and those behind it.
    pub fn from_last(&self) -> &'a [BString] {
        self.arguments.get(self.next.saturating_sub(1)..).unwrap_or_default()
    }

    fn take(&mut self) -> Option<&'a BString> {
        let argument = self.arguments.get(self.next)?;
        self.next += 1;
        Some(argument)
    }

    fn long(&mut self, text: &[u8]) -> Result<Arg, Error> {
        let (name, attached) = match text.iter().position(|b| *b == b'=') {
            Some(at) => (text.get(..at).unwrap_or_default(), text.get(at + 1..).map(BString::from)),
            None => (text, None),
        };
        let given = String::from_utf8_lossy(name).into_owned();
        let option = match find_long(self.options, name) {
            Found::One(option) => option,
            Found::Help if attached.is_none() => return Err(Error::Help),
            Found::Version if attached.is_none() => return Err(Error::Version),
            Found::Help => return Err(superfluous("help")),
            Found::Version => return Err(superfluous("version")),
            Found::None => {
                self.unknown = true;
                let text = String::from_utf8_lossy(text);
                return Err(Error::usage(format!("unrecognized option '--{text}'")));
            }
            Found::Many(names) => {
                self.unknown = true;
                let names: String = names.iter().map(|n| format!(" '--{n}'")).collect();
                return Err(Error::usage(format!("option '--{given}' is ambiguous; possibilities:{names}")));
            }
        };
        let long = option.long;
        let value = match option.value {
            OptValue::None if attached.is_some() => {
                return Err(superfluous(long));
            }
            OptValue::None => None,
            OptValue::Unsupported(_) => return Err(Error::unsupported(format!("--{long}"))),
            OptValue::Optional(_) => attached,
            OptValue::Required(_) => match attached.or_else(|| self.take().cloned()) {
                Some(value) => Some(value),
                None => return Err(Error::usage(format!("option '--{long}' requires an argument"))),
            },
        };
        Ok(Arg::Option(option.key(), value))
    }

    fn letter(&mut self, letter: u8) -> Result<Arg, Error> {
        let Some(option) = self.options.iter().find(|o| o.short.as_bytes() == [letter]) else {
            self.unknown = true;
            return Err(Error::InvalidOption(letter));
        };
        let value = match option.value {
            OptValue::None => None,
            OptValue::Unsupported(_) => return Err(Error::unsupported(format!("-{}", option.short))),
            OptValue::Optional(_) if self.letters.is_empty() => None,
            OptValue::Required(_) if self.letters.is_empty() => match self.take() {
                Some(value) => Some(value.clone()),
                None => {
                    return Err(Error::usage(format!("option requires an argument -- '{}'", option.short)));
                }
            },
            OptValue::Optional(_) | OptValue::Required(_) => {
                Some(BString::from(std::mem::take(&mut self.letters)))
            }
        };
        Ok(Arg::Option(option.key(), value))
    }
}

impl Iterator for Arguments<'_> {
    type Item = Result<Arg, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.unknown = false;
        if let Some((letter, behind)) = self.letters.split_first() {
            self.letters = behind;
            return Some(self.letter(*letter));
        }
        let argument = self.take()?;
        match argument.as_slice() {
            _ if self.only_operands => {}
            b"--" => {
                self.only_operands = true;
                return self.take().cloned().map(|operand| Ok(Arg::Operand(operand)));
            }
            [b'-', b'-', long @ ..] => return Some(self.long(long)),
            [b'-', letter, behind @ ..] => {
                self.letters = behind;
                return Some(self.letter(*letter));
            }
            _ => self.only_operands = self.order == Order::RequireOrder,
        }
        Some(Ok(Arg::Operand(argument.clone())))
    }
}

fn superfluous(long: &str) -> Error {
    Error::usage(format!("option '--{long}' doesn't allow an argument"))
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
    fn goes_on_behind_a_mistake() {
        let arguments = ["-aqn", "1", "--none", "x", "-a"].map(BString::from);
        let mut rest = super::Arguments::new(OPTIONS, Order::RequireOrder, &arguments);
        let mut found = Vec::new();
        while let Some(arg) = rest.next() {
            let text = arg.map_or_else(|error| error.to_string(), |arg| format!("{arg:?}"));
            found.push((text, rest.is_unknown(), rest.from_last().len()));
        }
        let expected = [
            (r#"Option("all", None)"#, false, 5),
            ("invalid option -- 'q'", true, 5),
            (r#"Option("number", Some("1"))"#, false, 4),
            ("unrecognized option '--none'", true, 3),
            (r#"Operand("x")"#, false, 2),
            (r#"Operand("-a")"#, false, 1),
        ];
        assert_eq!(found, expected.map(|(text, unknown, left)| (text.to_owned(), unknown, left)));
    }

    #[test]
    fn messages() {
        check(&["-q"], "invalid option -- 'q'");
        check(&["--quiet=1"], "unrecognized option '--quiet=1'");
        check(&["--num"], "option '--num' is ambiguous; possibilities: '--number' '--numeric'");
        check(&["--all=1"], "option '--all' doesn't allow an argument");
        check(&["-n"], "option requires an argument -- 'n'");
        check(&["--number"], "option '--number' requires an argument");
        check(&["--help=1"], "option '--help' doesn't allow an argument");
        check(&["-Z"], "option '-Z' is not supported by vsh");
    }
}
