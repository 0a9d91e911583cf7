//! The tokens of a date's text: numbers, what words mean, and other characters.

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Number(Number),
    /// Whole seconds (rounded down) and nanoseconds; had it a sign?
    Decimal(i64, i32, bool),
    /// 1 to 12.
    Month(i8),
    /// From Sunday, 0, on.
    Day(i8),
    /// `next`, `last`, `third`...
    Ordinal(i64),
    Unit(Unit),
    /// `tomorrow`, `now`...: days.
    Shift(i64),
    Ago,
    /// Is it after noon?
    Half(bool),
    /// Seconds east of Greenwich; is it the name of a summer time?
    Zone(i32, bool),
    /// A name of the local zone: is it that of summer time? `None` if both have it.
    Local(Option<bool>),
    /// `DST` behind a zone: an hour more.
    Summer,
    /// Between a date and a time, or a military zone.
    T,
    Other(char),
    /// A word that means nothing.
    Unknown,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Number {
    pub value: i64,
    pub digits: usize,
    /// With a sign it may not stand where a plain number does.
    pub signed: bool,
    pub negative: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Year,
    Month,
    /// So many days.
    Days(i64),
    Hour,
    Minute,
    Second,
}

/// The names that the local zone has, each with whether it is that of summer time.
pub(super) type LocalNames = [(String, Option<bool>)];

/// The tokens of a text; `None` if a number is too large.
pub(super) fn tokens(text: &str, local: &LocalNames) -> Option<Vec<Token>> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if first.is_ascii_whitespace() {
            rest = rest.trim_ascii_start();
        } else if first.is_ascii_digit() || first == '-' || first == '+' {
            let (token, behind) = number(rest)?;
            out.extend(token);
            rest = behind;
        } else if first.is_ascii_alphabetic() {
            let end = rest.find(|c: char| !c.is_ascii_alphabetic() && c != '.').unwrap_or(rest.len());
            let (text, behind) = rest.split_at_checked(end)?;
            out.push(word(text, local));
            rest = behind;
        } else if first == '(' {
            rest = behind_comment(rest);
        } else {
            out.push(Token::Other(first));
            rest = rest.get(first.len_utf8()..)?;
        }
    }
    Some(out)
}

/// A number with its sign; a sign without a number is nothing.
fn number(text: &str) -> Option<(Option<Token>, &str)> {
    let unsigned = text.strip_prefix(['-', '+']);
    let (signed, negative) = (unsigned.is_some(), text.starts_with('-'));
    let digits = unsigned.map_or(text, str::trim_ascii_start);
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    let (whole, behind) = digits.split_at_checked(end)?;
    if whole.is_empty() {
        return Some((None, digits));
    }
    let value: i64 = whole.parse().ok()?;
    let value = if negative { -value } else { value };
    let fraction = behind.strip_prefix(['.', ',']).filter(|f| f.starts_with(|c: char| c.is_ascii_digit()));
    let Some(fraction) = fraction else {
        let number = Number { value, digits: whole.len(), signed, negative };
        return Some((Some(Token::Number(number)), behind));
    };
    let end = fraction.find(|c: char| !c.is_ascii_digit()).unwrap_or(fraction.len());
    let (fraction, behind) = fraction.split_at_checked(end)?;
    let nanos: i32 = format!("{fraction:0<9}").get(..9)?.parse().ok()?;
    // Time goes forward: what is cut off a negative number is rounded away from zero.
    let cut = fraction.bytes().skip(9).any(|b| b != b'0');
    let (value, nanos) = match (negative, nanos + i32::from(negative && cut)) {
        (true, nanos) if nanos > 0 => (value.checked_sub(1)?, 1_000_000_000 - nanos),
        (_, nanos) => (value, nanos),
    };
    Some((Some(Token::Decimal(value, nanos, signed)), behind))
}

/// What stands behind a comment, which may hold others; nothing behind one that is not closed.
fn behind_comment(text: &str) -> &str {
    let mut depth = 0usize;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return text.get(at + 1..).unwrap_or_default();
        }
    }
    ""
}

fn word(text: &str, local: &LocalNames) -> Token {
    let word = text.to_ascii_lowercase();
    match word.as_str() {
        "am" | "a.m." => return Token::Half(false),
        "pm" | "p.m." => return Token::Half(true),
        _ => {}
    }
    let plain = word.replace('.', "");
    month_or_day(&word)
        .or_else(|| zone(&word, local))
        .or_else(|| (word == "dst").then_some(Token::Summer))
        .or_else(|| unit(&word).map(Token::Unit))
        .or_else(|| relative(&word))
        .or_else(|| military(&word))
        .or_else(|| if plain == word { None } else { zone(&plain, local) })
        .unwrap_or(Token::Unknown)
}

fn month_or_day(word: &str) -> Option<Token> {
    const DAYS: [&str; 7] = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
    // Three letters, with or without a full stop, or the whole name.
    let short = word.strip_suffix('.').filter(|w| w.len() == 3).unwrap_or(word);
    let is = |name: &str| short == name || (short.len() == 3 && name.starts_with(short));
    let month = (1..=12).find(|m| is(&vsh_core::strftime::month_name(*m).to_lowercase()));
    if let Some(month) = month.or_else(|| (word == "sept").then_some(9)) {
        return Some(Token::Month(month));
    }
    let other = match word {
        "tues" => Some(2),
        "wednes" => Some(3),
        "thur" | "thurs" => Some(4),
        _ => None,
    };
    let day = DAYS.iter().position(|name| is(name)).and_then(|at| i8::try_from(at).ok());
    other.or(day).map(Token::Day)
}

/// Names of zones and their minutes east of Greenwich.
const ZONES: &[(&str, i32)] = &[
    ("wet", 0),
    ("west", 60),
    ("bst", 60),
    ("art", -180),
    ("brt", -180),
    ("brst", -120),
    ("nst", -210),
    ("ndt", -150),
    ("ast", -240),
    ("adt", -180),
    ("clt", -240),
    ("clst", -180),
    ("est", -300),
    ("edt", -240),
    ("cst", -360),
    ("cdt", -300),
    ("mst", -420),
    ("mdt", -360),
    ("pst", -480),
    ("pdt", -420),
    ("akst", -540),
    ("akdt", -480),
    ("hst", -600),
    ("hast", -600),
    ("hadt", -540),
    ("sst", -720),
    ("wat", 60),
    ("cet", 60),
    ("cest", 120),
    ("met", 60),
    ("mez", 60),
    ("mest", 120),
    ("mesz", 120),
    ("eet", 120),
    ("eest", 180),
    ("cat", 120),
    ("sast", 120),
    ("eat", 180),
    ("msk", 180),
    ("msd", 240),
    ("ist", 330),
    ("sgt", 480),
    ("kst", 540),
    ("jst", 540),
    ("gst", 600),
    ("nzst", 720),
    ("nzdt", 780),
];

/// Those of them that are summer times.
const SUMMER: &[&str] = &[
    "west", "bst", "brst", "ndt", "adt", "clst", "edt", "cdt", "mdt", "pdt", "akdt", "hadt", "cest", "mest",
    "mesz", "eest", "msd", "nzdt",
];

/// The names of universal time, those of the local zone, and what others there are.
fn zone(word: &str, local: &LocalNames) -> Option<Token> {
    if matches!(word, "gmt" | "ut" | "utc") {
        return Some(Token::Zone(0, false));
    }
    // Words are looked for in capital letters.
    let capital = word.to_ascii_uppercase();
    if let Some((_, summer)) = local.iter().find(|(name, _)| *name == capital) {
        return Some(Token::Local(*summer));
    }
    let (_, minutes) = ZONES.iter().find(|(name, _)| *name == word)?;
    Some(Token::Zone(minutes * 60, SUMMER.contains(&word)))
}

fn military(word: &str) -> Option<Token> {
    let [letter] = word.as_bytes() else { return None };
    let hours = match letter {
        b'a'..=b'i' => i32::from(letter - b'a') + 1,
        b'k'..=b'm' => i32::from(letter - b'k') + 10,
        b't' => return Some(Token::T),
        b'n'..=b'y' => -(i32::from(letter - b'n') + 1),
        b'z' => 0,
        _ => return None,
    };
    Some(Token::Zone(hours * 3600, false))
}

fn unit(word: &str) -> Option<Unit> {
    Some(match word.strip_suffix('s').unwrap_or(word) {
        "year" => Unit::Year,
        "month" => Unit::Month,
        "fortnight" => Unit::Days(14),
        "week" => Unit::Days(7),
        "day" => Unit::Days(1),
        "hour" => Unit::Hour,
        "minute" | "min" => Unit::Minute,
        "second" | "sec" => Unit::Second,
        _ => return None,
    })
}

fn relative(word: &str) -> Option<Token> {
    const ORDINALS: [&str; 10] =
        ["third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];
    Some(match word {
        "tomorrow" => Token::Shift(1),
        "yesterday" => Token::Shift(-1),
        "today" | "now" => Token::Shift(0),
        "ago" => Token::Ago,
        "last" => Token::Ordinal(-1),
        "this" => Token::Ordinal(0),
        "next" | "first" => Token::Ordinal(1),
        _ => {
            let at = ORDINALS.iter().position(|name| *name == word)?;
            Token::Ordinal(i64::try_from(at).ok()? + 3)
        }
    })
}
