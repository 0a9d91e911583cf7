//! What keys would do in a line editor. There is none in a script, but `bind` tells and changes it.
//!
//! Source: <https://www.gnu.org/software/bash/manual/html_node/Command-Line-Editing.html>.

mod tables;

use std::collections::BTreeMap;

use bstr::BString;

pub use tables::FUNCTIONS;

/// What a key sequence does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// A function of the editor.
    Function(&'static str),
    /// As if this had been typed.
    Macro(BString),
    /// A shell command.
    Command(BString),
}

/// The key sequences of a mode.
pub type Keymap = BTreeMap<Vec<u8>, Action>;

/// A mode and the prefix that all its sequences share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mode {
    at: usize,
    /// `emacs-meta` and `emacs-ctlx` are parts of `emacs`.
    pub prefix: &'static [u8],
}

impl Mode {
    /// Emacs mode, which is that of a new shell.
    pub const EMACS: Self = Self { at: 0, prefix: b"" };
    /// vi's insertion mode.
    pub const VI_INSERT: Self = Self { at: 1, prefix: b"" };

    /// The mode of this name.
    pub fn named(name: &[u8]) -> Option<Self> {
        Some(match name {
            b"emacs" | b"emacs-standard" => Self::EMACS,
            b"emacs-meta" => Self { at: 0, prefix: b"\x1b" },
            b"emacs-ctlx" => Self { at: 0, prefix: b"\x18" },
            b"vi-insert" => Self::VI_INSERT,
            b"vi" | b"vi-move" | b"vi-command" => Self { at: 2, prefix: b"" },
            _ => return None,
        })
    }
}

/// All key bindings and variables.
#[derive(Clone, Debug)]
pub struct Bindings {
    maps: [Keymap; 3],
    variables: Vec<(&'static str, BString)>,
}

impl Default for Bindings {
    fn default() -> Self {
        let maps = [
            keymap(tables::EMACS, |b| b >= b' ' && b != 0x7f, true),
            keymap(tables::VI_INSERT, |b| b > 0 && b != 0x7f && b != 0x1b, false),
            keymap(tables::VI_COMMAND, |_| false, false),
        ];
        let variables =
            tables::VARIABLES.iter().map(|(name, value)| (*name, BString::from(*value))).collect();
        Self { maps, variables }
    }
}

/// A mode's sequences; `inserts` says which bytes insert themselves where nothing else is said.
fn keymap(table: &[(&'static str, &str)], inserts: impl Fn(u8) -> bool, folds: bool) -> Keymap {
    let mut map = Keymap::new();
    for (function, keys) in table {
        for key in keys.split(' ') {
            map.insert(sequence(key.as_bytes()), Action::Function(function));
        }
    }
    for byte in (0..=u8::MAX).filter(|b| inserts(*b)) {
        map.entry(vec![byte]).or_insert(Action::Function("self-insert"));
    }
    for prefix in if folds { &[0x18, 0x1b][..] } else { &[] } {
        for letter in b'A'..=b'Z' {
            let key = vec![*prefix, letter];
            if !map.keys().any(|known| known.starts_with(&key)) {
                map.insert(key, Action::Function("do-lowercase-version"));
            }
        }
    }
    map
}

impl Bindings {
    /// The sequences of a mode.
    pub fn map(&self, mode: Mode) -> impl Iterator<Item = (&[u8], &Action)> {
        let map = self.maps.get(mode.at).into_iter().flatten();
        map.filter_map(move |(key, action)| Some((key.strip_prefix(mode.prefix)?, action)))
    }

    /// Binds a sequence, or with `None` takes its binding away.
    pub fn bind(&mut self, mode: Mode, key: &[u8], action: Option<Action>) {
        let key = [mode.prefix, key].concat();
        let Some(map) = self.maps.get_mut(mode.at) else { return };
        match action {
            Some(action) => map.insert(key, action),
            None => map.remove(&key),
        };
    }

    /// Takes a function off all its keys.
    pub fn unbind(&mut self, mode: Mode, function: &str) {
        if let Some(map) = self.maps.get_mut(mode.at) {
            map.retain(|_, action| !matches!(action, Action::Function(name) if *name == function));
        }
    }

    /// The variables and their values.
    pub fn variables(&self) -> &[(&'static str, BString)] {
        &self.variables
    }

    /// Sets a variable; false if there is none of that name.
    pub fn set(&mut self, name: &[u8], value: &[u8]) -> bool {
        let Some((_, old)) = self.variables.iter_mut().find(|(n, _)| n.as_bytes().eq_ignore_ascii_case(name))
        else {
            return false;
        };
        let truth = old == "on" || old == "off";
        *old = match value.to_ascii_lowercase().as_slice() {
            b"on" | b"1" | b"" if truth => BString::from("on"),
            _ if truth => BString::from("off"),
            _ => BString::from(value),
        };
        true
    }
}

/// The function of this name.
pub fn function(name: &[u8]) -> Option<&'static str> {
    FUNCTIONS.iter().find(|f| f.as_bytes().eq_ignore_ascii_case(name)).copied()
}

/// The bytes that a key sequence in `bind`'s notation stands for.
pub fn sequence(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some((byte, behind)) = rest.split_first() {
        rest = behind;
        if *byte != b'\\' {
            out.push(*byte);
            continue;
        }
        let (byte, taken) = escape(rest);
        out.extend(byte);
        rest = rest.get(taken..).unwrap_or_default();
    }
    out
}

/// What is behind a backslash: the bytes, and how much was read.
fn escape(text: &[u8]) -> (Vec<u8>, usize) {
    let octal = |text: &[u8]| text.iter().take(3).take_while(|b| matches!(b, b'0'..=b'7')).count();
    match text {
        [] => (vec![b'\\'], 0),
        [b'C' | b'c', b'-', b'\\', rest @ ..] => {
            let (inner, taken) = escape(rest);
            (inner.into_iter().map(control).collect(), taken + 3)
        }
        [b'C' | b'c', b'-', letter, ..] => (vec![control(*letter)], 3),
        [b'M' | b'm', b'-', b'\\', rest @ ..] => {
            let (inner, taken) = escape(rest);
            ([vec![27], inner].concat(), taken + 3)
        }
        [b'M' | b'm', b'-', letter, ..] => (vec![27, *letter], 3),
        [b'e', ..] => (vec![27], 1),
        [b'a', ..] => (vec![7], 1),
        [b'b', ..] => (vec![8], 1),
        [b'd', ..] => (vec![127], 1),
        [b'f', ..] => (vec![12], 1),
        [b'n', ..] => (vec![10], 1),
        [b'r', ..] => (vec![13], 1),
        [b't', ..] => (vec![9], 1),
        [b'v', ..] => (vec![11], 1),
        [b'x', rest @ ..] if rest.first().is_some_and(u8::is_ascii_hexdigit) => {
            let count = rest.iter().take(2).take_while(|b| b.is_ascii_hexdigit()).count();
            let digits = std::str::from_utf8(rest.get(..count).unwrap_or_default()).unwrap_or_default();
            (vec![u8::from_str_radix(digits, 16).unwrap_or(0)], count + 1)
        }
        [b'0'..=b'7', ..] => {
            let count = octal(text);
            let digits = text.get(..count).unwrap_or_default();
            let value = digits.iter().fold(0u32, |value, b| value * 8 + u32::from(b - b'0'));
            (vec![u8::try_from(value & 0xff).unwrap_or(0)], count)
        }
        [other, ..] => (vec![*other], 1),
    }
}

fn control(byte: u8) -> u8 {
    if byte == b'?' { 127 } else { byte.to_ascii_uppercase() & 0x1f }
}

/// A key sequence in `bind`'s notation.
pub fn notation(key: &[u8]) -> String {
    let mut out = String::new();
    for byte in key {
        match byte {
            0x1b => out.push_str("\\e"),
            0x7f => out.push_str("\\C-?"),
            0x1c => out.push_str("\\C-\\\\"),
            byte if *byte < 0x20 => {
                out.push_str("\\C-");
                out.push(char::from(byte | 0x40).to_ascii_lowercase());
            }
            b'"' | b'\\' => {
                out.push('\\');
                out.push(char::from(*byte));
            }
            byte if byte.is_ascii() => out.push(char::from(*byte)),
            byte => out.push_str(&format!("\\{byte:03o}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Action, Bindings, FUNCTIONS, Mode, notation, sequence};

    #[test]
    fn notation_and_back() {
        for text in [r"\C-o\C-s\C-h", r"\e[1;3D", r#"\"x\\"#, r"\C-?", r"\377"] {
            assert_eq!(notation(&sequence(text.as_bytes())), text);
        }
        assert_eq!(sequence(br"\M-x\t\x41\101"), b"\x1bx\tAA");
    }

    #[test]
    fn the_tables_name_known_functions() {
        assert!(FUNCTIONS.windows(2).all(|w| w[0] < w[1]));
        let bindings = Bindings::default();
        for name in ["emacs", "vi-insert", "vi-command"] {
            for (_, action) in bindings.map(Mode::named(name.as_bytes()).unwrap()) {
                assert!(matches!(action, Action::Function(name) if FUNCTIONS.contains(name)), "{action:?}");
            }
        }
    }
}
