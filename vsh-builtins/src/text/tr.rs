//! `tr`: translates, squeezes and deletes bytes. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/tr.html>

use vsh_core::args::{Arg, Order, flag};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::{Context, missing_operand};

/// `tr`
pub static UTILITY: Utility = Utility {
    name: "tr",
    summary: "Translate, squeeze, and/or delete characters from standard input, writing to standard output",
    usage: &["[OPTION]... STRING1 [STRING2]"],
    options: &[
        flag("A", "", "use the C locale"),
        flag("c", "complement", "use the complement of STRING1"),
        flag("C", "", "as -c"),
        flag("d", "delete", "delete characters in STRING1, do not translate"),
        flag(
            "s",
            "squeeze-repeats",
            "replace each sequence of a repeated character that is listed in the last specified STRING with a single occurrence",
        ),
        flag("t", "truncate-set1", "first truncate STRING1 to length of STRING2"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

#[derive(Clone, Copy, Default)]
struct Settings {
    complement: bool,
    delete: bool,
    squeeze: bool,
    truncate: bool,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut settings = Settings::default();
    let mut sets = Vec::new();
    // As in POSIX, options end at the first operand: `tr a -b`.
    for arg in cx.parse(Order::RequireOrder)? {
        match arg {
            Arg::Option("complement" | "C", _) => settings.complement = true,
            Arg::Option("delete", _) => settings.delete = true,
            Arg::Option("squeeze-repeats", _) => settings.squeeze = true,
            Arg::Option("truncate-set1", _) => settings.truncate = true,
            // Characters are bytes in any case.
            Arg::Option(..) => {}
            Arg::Operand(set) => sets.push(set),
        }
    }
    let table = match sets.as_slice() {
        [] => return Err(missing_operand()),
        [one] if settings.delete == settings.squeeze => {
            let why = if settings.delete {
                "Two strings must be given when both deleting and squeezing repeats."
            } else {
                "Two strings must be given when translating."
            };
            return Err(Error::usage(format!("missing operand after {}\n{why}", cx.quoted(one))));
        }
        [_, second] if settings.delete && !settings.squeeze => {
            let why = "Only one string may be given when deleting without squeezing repeats.";
            return Err(Error::usage(format!("extra operand {}\n{why}", cx.quoted(second))));
        }
        [_, second, _, ..] if settings.delete && !settings.squeeze => {
            return Err(Error::usage(format!("extra operand {}", cx.quoted(second))));
        }
        [_, _, third, ..] => return Err(Error::usage(format!("extra operand {}", cx.quoted(third)))),
        [first, rest @ ..] => {
            let set1 = Set::read(cx, first).await?;
            let set2 = match rest.first() {
                Some(second) => Some(Set::read(cx, second).await?),
                None => None,
            };
            Table::new(&set1, set2.as_ref(), settings)?
        }
    };
    translate(cx, &table).await?;
    Ok(ExitStatus::SUCCESS)
}

async fn translate(cx: &mut Cx<'_>, table: &Table) -> Result<(), Error> {
    let mut input = cx.stdin();
    let mut last = None;
    loop {
        if !input.is_ready() {
            cx.out.flush().await?;
        }
        let chunk = match input.chunk().await {
            Ok(chunk) => chunk,
            Err(Error::Errno(why)) => return Err(Error::fatal(format!("read error: {why}"))),
            Err(other) => return Err(other),
        };
        if chunk.is_empty() {
            return Ok(());
        }
        let out = cx.out.buffer();
        out.reserve(chunk.len());
        if table.only_maps {
            out.extend(chunk.iter().map(|byte| table.map.get(usize::from(*byte)).copied().unwrap_or(*byte)));
        } else {
            table.apply(&chunk, &mut last, out);
        }
        cx.out.relax().await?;
    }
}

/// What happens to each byte.
struct Table {
    map: [u8; 256],
    delete: [bool; 256],
    squeeze: [bool; 256],
    only_maps: bool,
}

impl Table {
    fn new(set1: &Set, set2: Option<&Set>, settings: Settings) -> Result<Self, Error> {
        let mut table = Self {
            map: std::array::from_fn(low_byte),
            delete: [false; 256],
            squeeze: [false; 256],
            only_maps: false,
        };
        if set1.items.iter().any(|item| matches!(item, Item::Repeat(_, 0))) {
            return Err(Error::fatal("the [c*] repeat construct may not appear in string1"));
        }
        let mut listed = set1.bytes(0);
        if settings.complement {
            listed = complement(&listed);
        }
        if settings.delete {
            mark(&mut table.delete, &listed);
            if let Some(set2) = set2 {
                set2.check_repeats()?;
                if set2.items.iter().any(|item| matches!(item, Item::Repeat(_, 0))) {
                    let why = "the [c*] construct may appear in string2 only when translating";
                    return Err(Error::fatal(why));
                }
                mark(&mut table.squeeze, &set2.bytes(0));
            }
            return Ok(table);
        }
        let Some(set2) = set2 else {
            mark(&mut table.squeeze, &listed);
            return Ok(table);
        };
        let idle = match settings.complement {
            true => Vec::new(),
            false => same_cases(set1, set2, listed.len()),
        };
        let targets = targets(set1, set2, &mut listed, settings)?;
        for (at, (from, to)) in listed.iter().zip(&targets).enumerate() {
            if idle.iter().any(|range| range.contains(&at)) {
                continue;
            }
            if let Some(slot) = table.map.get_mut(usize::from(*from)) {
                *slot = *to;
            }
        }
        if settings.squeeze {
            mark(&mut table.squeeze, &targets);
        } else {
            table.only_maps = true;
        }
        Ok(table)
    }

    fn apply(&self, chunk: &[u8], last: &mut Option<u8>, out: &mut Vec<u8>) {
        let is = |set: &[bool; 256], byte: u8| set.get(usize::from(byte)).copied().unwrap_or(false);
        for byte in chunk {
            if is(&self.delete, *byte) {
                continue;
            }
            let byte = self.map.get(usize::from(*byte)).copied().unwrap_or(*byte);
            if *last == Some(byte) && is(&self.squeeze, byte) {
                continue;
            }
            *last = Some(byte);
            out.push(byte);
        }
    }
}

fn low_byte(value: usize) -> u8 {
    u8::try_from(value & 0xff).unwrap_or(0)
}

fn mark(set: &mut [bool; 256], bytes: &[u8]) {
    for byte in bytes {
        if let Some(slot) = set.get_mut(usize::from(*byte)) {
            *slot = true;
        }
    }
}

fn complement(listed: &[u8]) -> Vec<u8> {
    (0..=255u8).filter(|byte| !listed.contains(byte)).collect()
}

/// What the bytes of the first set become.
fn targets(set1: &Set, set2: &Set, listed: &mut Vec<u8>, settings: Settings) -> Result<Vec<u8>, Error> {
    set2.check_repeats()?;
    if set2.items.iter().any(|item| matches!(item, Item::Equivalence(_))) {
        return Err(Error::fatal("[=c=] expressions may not appear in string2 when translating"));
    }
    if set2.items.iter().any(|item| matches!(item, Item::Class(_, false))) {
        return Err(Error::fatal(
            "when translating, the only character classes that may appear in\nstring2 are 'upper' and 'lower'",
        ));
    }
    let fill = listed.len().saturating_sub(set2.bytes(0).len());
    if !settings.complement && !aligned(set1, set2, fill, listed.len()) {
        return Err(Error::fatal("misaligned [:upper:] and/or [:lower:] construct"));
    }
    let mut targets = set2.bytes(fill);
    if listed.len() > targets.len() && !settings.truncate {
        let Some(last) = targets.last().copied() else {
            return Err(Error::fatal("when not truncating set1, string2 must be non-empty"));
        };
        if matches!(set2.items.last(), Some(Item::Class(..))) {
            return Err(Error::fatal(
                "when translating with string1 longer than string2,\nthe latter string must not end with a character class",
            ));
        }
        targets.resize(listed.len(), last);
    }
    let to_one = targets.len() == listed.len() && targets.iter().all(|byte| Some(byte) == targets.first());
    if settings.complement && !to_one && set1.items.iter().any(|item| matches!(item, Item::Class(..))) {
        return Err(Error::fatal(
            "when translating with complemented character classes,\nstring2 must map all characters in the domain to one",
        ));
    }
    listed.truncate(targets.len().max(if settings.truncate { 0 } else { listed.len() }));
    Ok(targets)
}

/// Both sides of a pair of case classes must start together; classes behind the end of the first set stand for nothing.
fn aligned(set1: &Set, set2: &Set, fill: usize, length: usize) -> bool {
    let first: Vec<usize> = set1.cases(0).map(|(at, _)| at).collect();
    set2.cases(fill).all(|(at, _)| at > length || first.contains(&at))
}

/// Where the same case stands on both sides: of these only the first letter is translated, into itself.
fn same_cases(set1: &Set, set2: &Set, length: usize) -> Vec<std::ops::Range<usize>> {
    let fill = length.saturating_sub(set2.bytes(0).len());
    let second: Vec<_> = set2.cases(fill).collect();
    set1.cases(0).filter(|case| second.contains(case)).map(|(at, members)| at + 1..at + members.len()).collect()
}

/// A parsed string of `tr`.
struct Set {
    items: Vec<Item>,
}

enum Item {
    Byte(u8),
    Range(u8, u8),
    /// The members; true for `upper` and `lower`, which can be translated into each other.
    Class(Vec<u8>, bool),
    Equivalence(u8),
    /// `[c*n]`; 0 stands for as many as are needed.
    Repeat(u8, usize),
}

impl Item {
    /// How many bytes it is, `fill` for a repetition without end.
    fn len(&self, fill: usize) -> usize {
        match self {
            Self::Byte(_) | Self::Equivalence(_) => 1,
            Self::Range(low, high) => usize::from(high.saturating_sub(*low)) + 1,
            Self::Class(members, _) => members.len(),
            Self::Repeat(_, 0) => fill,
            Self::Repeat(_, count) => (*count).min(1024),
        }
    }
}

impl Set {
    /// Parses `text`; what may not mean what it seems to is said first.
    async fn read(cx: &mut Cx<'_>, text: &[u8]) -> Result<Self, Error> {
        for warning in warnings(text) {
            cx.diagnose(format!("warning: {warning}")).await?;
        }
        Self::parse(cx, text)
    }

    fn parse(cx: &Cx<'_>, text: &[u8]) -> Result<Self, Error> {
        let characters = unescape(text);
        let mut items = Vec::new();
        let mut rest = characters.as_slice();
        while let Some((first, behind)) = rest.split_first() {
            if *first == (b'[', false)
                && let Some((item, length)) = bracket(cx, rest)?
            {
                items.push(item);
                rest = rest.get(length..).unwrap_or_default();
                continue;
            }
            if let [(low, _), (b'-', false), (high, _), tail @ ..] = rest {
                if low > high {
                    let shown = format!("{}-{}", show(*low), show(*high));
                    return Err(Error::fatal(format!(
                        "range-endpoints of '{shown}' are in reverse collating sequence order"
                    )));
                }
                items.push(Item::Range(*low, *high));
                rest = tail;
                continue;
            }
            items.push(Item::Byte(first.0));
            rest = behind;
        }
        Ok(Self { items })
    }

    /// Where `[:upper:]` and `[:lower:]` begin, and their letters.
    fn cases(&self, fill: usize) -> impl Iterator<Item = (usize, &[u8])> {
        let mut at = 0;
        self.items.iter().filter_map(move |item| {
            let start = at;
            at += item.len(fill);
            match item {
                Item::Class(members, true) => Some((start, members.as_slice())),
                _ => None,
            }
        })
    }

    /// Is there one repetition without end at the most?
    fn check_repeats(&self) -> Result<(), Error> {
        match self.items.iter().filter(|item| matches!(item, Item::Repeat(_, 0))).count() {
            0 | 1 => Ok(()),
            _ => Err(Error::fatal("only one [c*] repeat construct may appear in string2")),
        }
    }

    /// All its bytes in order, `fill` for a repetition without end.
    fn bytes(&self, fill: usize) -> Vec<u8> {
        let mut bytes = Vec::new();
        for item in &self.items {
            match item {
                Item::Byte(byte) | Item::Equivalence(byte) => bytes.push(*byte),
                Item::Range(low, high) => bytes.extend(*low..=*high),
                Item::Class(members, _) => bytes.extend_from_slice(members),
                Item::Repeat(byte, 0) => bytes.extend(std::iter::repeat_n(*byte, fill)),
                // A set never has more than 256 members to be paired with.
                Item::Repeat(byte, count) => bytes.extend(std::iter::repeat_n(*byte, (*count).min(1024))),
            }
        }
        bytes
    }
}

/// What may not mean what it seems to.
fn warnings(text: &[u8]) -> Vec<String> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(at) = memchr::memchr(b'\\', rest) {
        let behind = rest.get(at + 1..).unwrap_or_default();
        match behind {
            [] => out.push("an unescaped backslash at end of string is not portable".to_owned()),
            [a @ b'4'..=b'7', b @ b'0'..=b'7', c @ b'0'..=b'7', ..] => {
                let (a, b, c) = (char::from(*a), char::from(*b), char::from(*c));
                out.push(format!(
                    "the ambiguous octal escape \\{a}{b}{c} is being\n\tinterpreted as the 2-byte sequence \\0{a}{b}, {c}"
                ));
            }
            _ => {}
        }
        rest = behind.get(1..).unwrap_or_default();
    }
    out
}

fn show(byte: u8) -> String {
    if byte.is_ascii_graphic() || byte == b' ' {
        char::from(byte).to_string()
    } else {
        format!("\\{byte:03o}")
    }
}

/// Bytes, and whether each was escaped.
fn unescape(text: &[u8]) -> Vec<(u8, bool)> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((first, behind)) = rest.split_first() {
        rest = behind;
        if *first != b'\\' {
            out.push((*first, false));
            continue;
        }
        let Some((letter, tail)) = behind.split_first() else {
            out.push((b'\\', true));
            break;
        };
        rest = tail;
        let byte = match letter {
            b'a' => 7,
            b'b' => 8,
            b'f' => 12,
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'v' => 11,
            b'0'..=b'7' => {
                let mut value = u32::from(letter - b'0');
                for _ in 0..2 {
                    let Some((digit @ b'0'..=b'7', tail)) = rest.split_first() else { break };
                    let next = value * 8 + u32::from(digit - b'0');
                    if next > 255 {
                        break;
                    }
                    value = next;
                    rest = tail;
                }
                u8::try_from(value).unwrap_or(0)
            }
            other => *other,
        };
        out.push((byte, true));
    }
    out
}

/// `[:class:]`, `[=c=]` or `[c*n]` at the start of `text`, and its length.
fn bracket(cx: &Cx<'_>, text: &[(u8, bool)]) -> Result<Option<(Item, usize)>, Error> {
    let kind = match text.get(1) {
        Some((kind @ (b':' | b'='), false)) => *kind,
        _ => return repeat(cx, text),
    };
    let inside = text.get(2..).unwrap_or_default();
    let end = inside.windows(2).position(|pair| pair == [(kind, false), (b']', false)]);
    let Some(end) = end else { return repeat(cx, text) };
    let name: Vec<u8> = inside.iter().take(end).map(|(byte, _)| *byte).collect();
    if kind == b'=' {
        let [byte] = name.as_slice() else {
            if name.is_empty() {
                return Err(Error::fatal("missing equivalence class character '[==]'"));
            }
            let shown = String::from_utf8_lossy(&name).into_owned();
            return Err(Error::fatal(format!(
                "{shown}: equivalence class operand must be a single character"
            )));
        };
        return Ok(Some((Item::Equivalence(*byte), end + 4)));
    }
    let belongs: fn(&u8) -> bool = match name.as_slice() {
        b"alnum" => u8::is_ascii_alphanumeric,
        b"alpha" => u8::is_ascii_alphabetic,
        b"blank" => |b| matches!(b, b' ' | b'\t'),
        b"cntrl" => u8::is_ascii_control,
        b"digit" => u8::is_ascii_digit,
        b"graph" => u8::is_ascii_graphic,
        b"lower" => u8::is_ascii_lowercase,
        b"print" => |b| matches!(b, b' '..=b'~'),
        b"punct" => u8::is_ascii_punctuation,
        b"space" => |b| matches!(b, b' ' | b'\t'..=b'\r'),
        b"upper" => u8::is_ascii_uppercase,
        b"xdigit" => u8::is_ascii_hexdigit,
        b"" => return Err(Error::fatal("missing character class name '[::]'")),
        _ => return Err(Error::fatal(format!("invalid character class {}", cx.quoted(&name)))),
    };
    let members = (0..=127u8).filter(belongs).collect();
    let case = matches!(name.as_slice(), b"lower" | b"upper");
    Ok(Some((Item::Class(members, case), end + 4)))
}

fn repeat(cx: &Cx<'_>, text: &[(u8, bool)]) -> Result<Option<(Item, usize)>, Error> {
    let [_, (byte, _), (b'*', false), count @ ..] = text else { return Ok(None) };
    let Some(end) = count.iter().position(|c| *c == (b']', false)) else { return Ok(None) };
    let digits: Vec<u8> = count.iter().take(end).map(|(byte, _)| *byte).collect();
    let base = if digits.first() == Some(&b'0') { 8 } else { 10 };
    let value = digits.iter().try_fold(0usize, |value, digit| {
        let digit = char::from(*digit).to_digit(base)?;
        Some(value.saturating_mul(base as usize).saturating_add(digit as usize))
    });
    match value {
        Some(value) => Ok(Some((Item::Repeat(*byte, value), end + 4))),
        None => {
            let shown = cx.quoted(&digits);
            Err(Error::fatal(format!("invalid repeat count {shown} in [c*n] construct")))
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, stdin: &str, expected: &str) {
        let ran = Bench::new().stdin(stdin).run(line);
        assert_eq!(ran.out(), expected, "{line}: {}", ran.err());
    }

    #[test]
    fn translations() {
        check("tr a-z A-Z", "hello\n", "HELLO\n");
        check("tr abc x", "aabbcc", "xxxxxx");
        check("tr -d l", "hello\n", "heo\n");
        check("tr -s l", "hello\n", "helo\n");
        check("tr -cd 0-9", "a1b2\n", "12");
        check("tr -c a-z '\\n'", "ab1cd", "ab\ncd");
        check("tr '[:lower:]' '[:upper:]'", "aé\n", "Aé\n");
        check("tr -ds a b", "aabbc", "bc");
        check("tr -s a-z '[x*]'", "abc", "x");
        check("tr '\\n' ,", "a\nb\n", "a,b,");
        check("tr -t abc xy", "abc", "xyc");
        check("tr ab '[x*3]y'", "ab", "xx");
        check("tr '\\101' b", "A", "b");
        check("tr -- -a x", "-a", "xx");
        check("tr -s '[:space:]' ' '", "a \n\tb", "a b");
    }

    #[test]
    fn complaints() {
        let first = |line: &str| Bench::new().run(line).err().lines().next().unwrap_or_default().to_owned();
        assert_eq!(first("tr a"), "tr: missing operand after ‘a’");
        assert_eq!(first("tr z-a b"), "tr: range-endpoints of 'z-a' are in reverse collating sequence order");
        assert_eq!(first("tr '[:foo:]' b"), "tr: invalid character class ‘foo’");
        assert_eq!(first("tr a ''"), "tr: when not truncating set1, string2 must be non-empty");
    }
}
