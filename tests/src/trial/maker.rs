//! What the generators of all utilities use: words of the shell, files, options out of a table, texts.

use std::fmt::Write;

use crate::random::Random;

/// Makes the script of one trial.
#[derive(Debug)]
pub struct Maker {
    /// Where the choices come from.
    pub random: Random,
    /// The script so far.
    pub script: String,
    /// The number of the trial's seed, for what several trials share.
    pub seed: u64,
}

/// What fields of lines are made of: repeated, of different case, with what options of utilities look at.
const FIELDS: &[&[u8]] = &[
    b"a",
    b"b",
    b"ab",
    b"abc",
    b"abcabc",
    b"foo",
    b"bar",
    b"foo",
    b"Foo",
    b"FOO",
    b"x",
    b"zz",
    b"b.c",
    b"a-b",
    b"a_b",
    b"x=1",
    b"[a]",
    b"$1",
    b"a*b",
    b"\\",
    b"a\\nb",
    b"\"q\"",
    b"it's",
    b"1",
    b"2",
    b"10",
    b"010",
    b"-1",
    b"+3",
    b"1.5",
    b"-0.25",
    b".5",
    b"1e3",
    b"0x1f",
    b"1K",
    b"2M",
    b"1,000",
    b"nan",
    b"-inf",
    b"Jan",
    b"feb",
    b"DEC",
    b"v1.10",
    b"v1.9~rc",
    b"file-1.2.tar.gz",
    "é".as_bytes(),
    "É".as_bytes(),
    "日本".as_bytes(),
    b"\xff",
    b"\xc3",
    b"\x01",
    b"",
];

impl Maker {
    /// Nothing made yet, for `seed`.
    pub const fn new(seed: u64) -> Self {
        Self { random: Random::new(seed), script: String::new(), seed }
    }

    /// A number below `bound`.
    pub fn below(&mut self, bound: u32) -> u32 {
        self.random.below(bound)
    }

    /// True once in `n` times.
    pub fn chance(&mut self, n: u32) -> bool {
        self.random.chance(n)
    }

    /// One of a list.
    pub fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        self.random.pick(from)
    }

    /// One of a list of bytes.
    pub fn pick_bytes<'a>(&mut self, from: &[&'a [u8]]) -> &'a [u8] {
        let at = self.below(u32::try_from(from.len()).unwrap_or(1));
        from.get(at as usize).copied().unwrap_or_default()
    }

    /// Text of the script itself.
    pub fn put(&mut self, text: &str) {
        self.script.push_str(text);
    }

    /// A blank and a quoted word.
    pub fn word(&mut self, bytes: &[u8]) {
        self.script.push(' ');
        self.script.push_str(&quote(bytes));
    }

    /// Makes a file.
    pub fn file(&mut self, name: &str, content: &[u8]) {
        if content.is_empty() {
            let _ = writeln!(self.script, ">{name}");
        } else {
            let _ = writeln!(self.script, "printf {} >{name}", format_of(content));
        }
    }

    /// Up to `most` options out of a table of texts, in which `{name}` is replaced by what `fill` makes of it.
    pub fn options(&mut self, table: &[&str], most: u32, fill: fn(&mut Self, &str) -> String) {
        for _ in 0..self.below(most + 1) {
            let text = self.pick(table);
            let filled = self.filled(text, fill);
            for part in filled.split('\u{1f}') {
                self.word(part.as_bytes());
            }
        }
    }

    /// `text` with what stands in braces filled in. A unit separator (`\u{1f}`) stands between words.
    pub fn filled(&mut self, text: &str, fill: fn(&mut Self, &str) -> String) -> String {
        let mut out = String::new();
        let mut rest = text;
        while let Some((before, name, after)) =
            rest.split_once('{').and_then(|(before, rest)| rest.split_once('}').map(|(n, a)| (before, n, a)))
        {
            out.push_str(before);
            out.push_str(&fill(self, name));
            rest = after;
        }
        out.push_str(rest);
        out
    }

    /// Up to `most` lines of fields with `separator` between them; sometimes without a last newline.
    pub fn lines(&mut self, most: u32, separator: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        // Few different fields, so that some are repeated.
        let few: Vec<&[u8]> = (0..2 + self.below(6)).map(|_| self.pick_bytes(FIELDS)).collect();
        let count = self.below(most + 1);
        for at in 0..count {
            let fields = if self.chance(8) { 0 } else { 1 + self.below(4) };
            for field in 0..fields {
                if field > 0 {
                    out.extend_from_slice(separator);
                    if self.chance(8) {
                        out.extend_from_slice(separator);
                    }
                } else if self.chance(10) {
                    out.push(b' ');
                }
                out.extend_from_slice(self.pick_bytes(&few));
            }
            if at + 1 < count || !self.chance(6) {
                out.push(b'\n');
            }
        }
        out
    }

    /// Short lines over a small alphabet, for regular expressions to match.
    pub fn simple_lines(&mut self, most: u32) -> Vec<u8> {
        const LETTERS: &[&str] = &[
            "a", "b", "c", "a", "b", "ab", "ba", "1", "2", "_", " ", "-", ".", "A", "é", "日", "*", "\t",
            "[", "(", "\\",
        ];
        let mut out = String::new();
        let count = self.below(most + 1);
        for at in 0..count {
            for _ in 0..self.below(9) {
                let letter = self.pick(LETTERS);
                out.push_str(letter);
            }
            if at + 1 < count || !self.chance(6) {
                out.push('\n');
            }
        }
        let mut out = out.into_bytes();
        if self.chance(15) {
            let at = self.below(u32::try_from(out.len()).unwrap_or(0) + 1) as usize;
            out.insert(at.min(out.len()), 0xff);
        }
        out
    }

    /// A whole number as options take it: mostly small, sometimes at an edge, sometimes none at all.
    pub fn number(&mut self) -> String {
        match self.below(16) {
            0 => "0".to_owned(),
            1 => "-1".to_owned(),
            2 => self
                .pick(&["", "x", "1x", "99999999999999999999", "4294967296", "+2", " 1", "1 ", "010"])
                .to_owned(),
            _ => (1 + self.below(5)).to_string(),
        }
    }

    /// Shows a file behind the command, and keeps the command's status.
    pub fn show(&mut self, name: &str) {
        let _ = write!(self.script, "\nkeep=$?; show {name}; give \"$keep\"");
    }
}

/// A word of the shell: plain, or in quotes.
pub fn quote(bytes: &[u8]) -> String {
    let safe = |b: &u8| b.is_ascii_alphanumeric() || b"-_./,:+%@=".contains(b);
    if !bytes.is_empty() && bytes.iter().all(safe) {
        return String::from_utf8_lossy(bytes).into_owned();
    }
    match std::str::from_utf8(bytes) {
        Ok(text) if !text.chars().any(|c| (c.is_control() && c != '\n') || c == '\'') => format!("'{text}'"),
        _ => format!("$'{}'", escaped(bytes, |b| b == b'\\' || b == b'\'', false)),
    }
}

/// A format for the shell's `printf` that prints the bytes.
fn format_of(bytes: &[u8]) -> String {
    let text = escaped(bytes, |b| b == b'\\', true).replace('\'', "\\047");
    // A dash would begin an option.
    text.strip_prefix('-').map_or_else(|| format!("'{text}'"), |rest| format!("'\\055{rest}'"))
}

/// Text in which control characters and what is no text are octal; `with_backslash` get a backslash.
fn escaped(bytes: &[u8], with_backslash: fn(u8) -> bool, double_percent: bool) -> String {
    let mut out = String::new();
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '\n' => out.push_str("\\n"),
                '%' if double_percent => out.push_str("%%"),
                c if u8::try_from(c).is_ok_and(with_backslash) => {
                    out.push('\\');
                    out.push(c);
                }
                c if c.is_ascii_control() => {
                    let _ = write!(out, "\\{:03o}", u32::from(c));
                }
                c => out.push(c),
            }
        }
        for byte in chunk.invalid() {
            let _ = write!(out, "\\{byte:03o}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Maker, format_of, quote};

    #[test]
    fn words_are_quoted_as_needed() {
        let check = |bytes: &[u8], expected: &str| assert_eq!(quote(bytes), expected);
        check(b"-k1,2", "-k1,2");
        check(b"", "''");
        check("a é".as_bytes(), "'a é'");
        check(b"it's\t\xff\\", "$'it\\'s\\011\\377\\\\'");
        assert_eq!(format_of(b"a%\\'\n\0"), "'a%%\\\\\\047\\n\\000'");
    }

    #[test]
    fn braces_are_filled() {
        let mut maker = Maker::new(1);
        assert_eq!(maker.filled("-k{x},{y}!", |_, name| name.to_uppercase()), "-kX,Y!");
    }
}
