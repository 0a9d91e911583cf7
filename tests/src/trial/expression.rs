//! Regular expressions made from their grammar, over the alphabet of [`Maker::simple_lines`].

use super::maker::Maker;

/// Which grammar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grammar {
    /// POSIX basic, with GNU's extensions.
    Basic,
    /// POSIX extended, with GNU's extensions.
    Extended,
    /// As awk reads it: extended, without back-references and with other words for GNU's operators.
    Awk,
    /// Perl's, the part that most engines agree about.
    Perl,
}

/// The groups that an expression has so far.
#[derive(Default)]
struct Groups {
    closed: u32,
    /// One of them may match more than once: what a reference to it means then, the originals do not agree about with POSIX.
    repeated: bool,
}

const ATOMS: &[&str] = &["a", "b", "c", "ab", "1", "_", " ", "-", "A", "é", "日", "a", "b"];

const BRACKETS: &[&str] = &[
    "[ab]",
    "[^a]",
    "[a-c]",
    "[[:alpha:]]",
    "[^[:space:]]",
    "[[:digit:]_]",
    "[]a]",
    "[^]a]",
    "[a-]",
    "[.*]",
    "[é1]",
    "[[:upper:][:digit:]]",
    "[\\a]",
    "[[.a.]b]",
    "[[=a=]]",
    "[[.-.]]",
];

const WRONG: &[&str] = &["[a", "[[:foo:]]", "[b-a]", "[[:alpha:", "[:alpha:]", "[[.zz.]]", "a\\"];

/// Is it an anchor, a group with one in it, or an empty group? What they mean when they are repeated POSIX leaves open;
/// the originals do not agree, and the C library misses matches: `\(^a\)\+` finds nothing in `aab`.
fn anchors(atom: &str) -> bool {
    let group = atom.starts_with('(') || atom.starts_with("\\(");
    let empty = ["()", "(|", "|)", "\\(\\)", "\\(\\|", "\\|\\)"].iter().any(|empty| atom.contains(empty));
    let bare = ["\\b", "\\B", "\\<", "\\>", "\\y", "\\`", "\\'"].contains(&atom);
    bare || empty
        || group
            && ["^", "$", "\\b", "\\B", "\\<", "\\>", "\\y", "\\`", "\\'"]
                .iter()
                .any(|anchor| atom.contains(anchor))
}

fn has_reference(atom: &str) -> bool {
    atom.as_bytes().windows(2).any(|pair| matches!(pair, [b'\\', b'1'..=b'9']))
}

/// How a repetition ends.
const REPEATS: &[char] = &['*', '+', '?', '}'];

impl Maker {
    /// An expression.
    pub fn expression(&mut self, grammar: Grammar) -> String {
        let mut out = String::new();
        let mut groups = Groups::default();
        self.alternatives(grammar, 3, &mut groups, &mut out);
        if self.chance(60) {
            let wrong = self.pick(WRONG);
            out.push_str(wrong);
        }
        if self.chance(80) {
            let wrong = self.pick(&[
                if grammar == Grammar::Basic { "^*" } else { "a" },
                "(",
                ")",
                "\\(",
                "\\)",
                "*",
                "{",
                "a{1",
                "a\\{1",
                "a\\{2,1\\}",
                "a{2,1}",
                "\\1",
                "a**",
                "+",
                "a|*b",
                "()",
                "\\(\\)",
            ]);
            // A repeated anchor is none of these mistakes.
            if !(wrong.starts_with('*') && out.ends_with(['$', '^'])) {
                out.push_str(wrong);
            }
        }
        out
    }

    fn alternatives(&mut self, grammar: Grammar, depth: u32, groups: &mut Groups, out: &mut String) {
        self.branch(grammar, depth, groups, out);
        while self.chance(6) {
            out.push_str(if grammar == Grammar::Basic { "\\|" } else { "|" });
            self.branch(grammar, depth, groups, out);
        }
    }

    fn branch(&mut self, grammar: Grammar, depth: u32, groups: &mut Groups, out: &mut String) {
        if self.chance(8) {
            out.push('^');
        }
        let pieces = if self.chance(20) { 0 } else { 1 + self.below(3) };
        for _ in 0..pieces {
            let (start, before) = (out.len(), groups.closed);
            self.atom(grammar, depth, groups, out);
            // Behind a repetition the C library does not always find the places within words.
            if out.get(start..) == Some("\\B")
                && out.get(..start).is_some_and(|before| before.ends_with(REPEATS))
            {
                out.truncate(start);
                continue;
            }
            let atom = out.get(start..).unwrap_or_default();
            // Nor is what refers to a group that may be nothing but an anchor.
            let refers = atom.starts_with('\\')
                && atom.ends_with(|c: char| c.is_ascii_digit())
                && anchors(&format!("({out}"));
            // Nor does it know what one refers to within a group that is repeated.
            let refers_within = grammar != Grammar::Perl && groups.closed > before && has_reference(atom);
            if self.chance(3) && !refers && !refers_within && !anchors(atom) {
                // What a reference to a repeated group refers to the C library does not always know.
                groups.repeated |= groups.closed > before && grammar != Grammar::Perl;
                self.repetition(grammar, out);
            }
        }
        if self.chance(8) {
            out.push('$');
        }
    }

    fn atom(&mut self, grammar: Grammar, depth: u32, groups: &mut Groups, out: &mut String) {
        match self.below(14) {
            0..=5 => {
                let atom = self.pick(ATOMS);
                out.push_str(atom);
            }
            6 | 7 => out.push('.'),
            8 | 9 => {
                let bracket = self.pick(if grammar == Grammar::Perl {
                    &["[ab]", "[^a]", "[a-c]", "[[:alpha:]]", "[é1]"]
                } else {
                    BRACKETS
                });
                out.push_str(bracket);
            }
            10 => self.operator(grammar, out),
            11 => {
                let escaped = self.pick(&["\\.", "\\*", "\\[", "\\\\", "\\^", "\\$", "\\-"]);
                out.push_str(escaped);
            }
            12 if grammar != Grammar::Awk && groups.closed > 0 && !groups.repeated => {
                let group = 1 + self.below(groups.closed);
                out.push_str(&format!("\\{group}"));
            }
            _ if depth > 0 => {
                let (open, close) = if grammar == Grammar::Basic { ("\\(", "\\)") } else { ("(", ")") };
                out.push_str(open);
                self.alternatives(grammar, depth - 1, groups, out);
                out.push_str(close);
                // A group may be referred to behind its end only.
                groups.closed += 1;
            }
            _ => out.push('a'),
        }
    }

    fn operator(&mut self, grammar: Grammar, out: &mut String) {
        let text = match grammar {
            Grammar::Awk => self
                .pick(&["\\y", "\\B", "\\<", "\\>", "\\w", "\\W", "\\s", "\\S", "\\`", "\\'", "\\/", "\\t"]),
            Grammar::Perl => self.pick(&[
                // The original's machine code has no character beyond ASCII in `\W` outside of brackets.
                "\\b", "\\B", "\\w", "[\\W]", "\\s", "[\\S]", "\\d", "[\\D]", "(?:a|b)", "(?=a)", "(?!b)",
                "(?<=a)", "(?<!b)", "(?i)a",
            ]),
            _ => self.pick(&["\\b", "\\B", "\\<", "\\>", "\\w", "\\W", "\\s", "\\S", "\\`", "\\'"]),
        };
        out.push_str(text);
    }

    fn repetition(&mut self, grammar: Grammar, out: &mut String) {
        let text = match grammar {
            Grammar::Basic => self.pick(&[
                "*",
                "*",
                "\\+",
                "\\?",
                "\\{2\\}",
                "\\{1,2\\}",
                "\\{0,1\\}",
                "\\{,2\\}",
                "\\{2,\\}",
            ]),
            Grammar::Perl => self.pick(&["*", "+", "?", "{2}", "{1,2}", "{0,1}", "{2,}", "*?", "+?", "??"]),
            _ => self.pick(&["*", "*", "+", "?", "{2}", "{1,2}", "{0,1}", "{,2}", "{2,}"]),
        };
        out.push_str(text);
    }
}
