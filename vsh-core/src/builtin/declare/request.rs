//! What the options of a declaration ask for.

/// Letters of options.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::builtin) struct Letters(u64);

impl Letters {
    /// One of them. The low bits of an ASCII letter tell it from all others.
    pub(in crate::builtin) const fn one(letter: u8) -> Self {
        Self(1 << (letter & 0x3f))
    }

    pub(in crate::builtin) const fn contains(self, letter: u8) -> bool {
        self.0 & Self::one(letter).0 != 0
    }

    pub(in crate::builtin) const fn insert(&mut self, letter: u8) {
        self.0 |= Self::one(letter).0;
    }

    /// All but this one.
    pub(in crate::builtin) const fn without(self, letter: u8) -> Self {
        Self(self.0 & !Self::one(letter).0)
    }

    pub(in crate::builtin) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// From `A` to `z`.
    pub(in crate::builtin) fn iter(self) -> impl Iterator<Item = u8> {
        (b'A'..=b'z').filter(move |letter| letter.is_ascii_alphabetic() && self.contains(*letter))
    }
}

/// Who says what is wrong with a declaration.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::builtin) enum Speaker {
    /// The builtin.
    #[default]
    Builtin,
    /// The shell, before the builtin runs: it gives the command up.
    Shell,
    /// One after the other.
    Both,
}

/// What the options ask for.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::builtin) struct Request {
    /// Letters to set, and to take away.
    pub(in crate::builtin) on: Letters,
    pub(in crate::builtin) off: Letters,
    pub(in crate::builtin) print: bool,
    pub(in crate::builtin) functions: bool,
    pub(in crate::builtin) names_only: bool,
    pub(in crate::builtin) global: bool,
    pub(in crate::builtin) inherit: bool,
    /// Variables become local to the function.
    pub(in crate::builtin) local: bool,
    /// Who says what is wrong.
    pub(in crate::builtin) speaker: Speaker,
    /// The builtin's name, for messages.
    pub(in crate::builtin) name: &'static str,
}

impl Request {
    pub(in crate::builtin) const fn has(&self, letter: u8) -> bool {
        self.on.contains(letter)
    }

    /// Is the attribute taken away?
    pub(in crate::builtin) const fn drops(&self, letter: u8) -> bool {
        self.off.contains(letter)
    }

    pub(in crate::builtin) const fn wants_array(&self) -> bool {
        self.has(b'a') || self.has(b'A')
    }

    /// `export` or `readonly`, which know names only.
    pub(in crate::builtin) fn is_of_names(&self) -> bool {
        matches!(self.name, "export" | "readonly")
    }

    /// The same without the letter for references.
    pub(in crate::builtin) const fn without_reference(&self) -> Self {
        Self { on: self.on.without(b'n'), off: self.off.without(b'n'), ..*self }
    }
}

#[cfg(test)]
mod tests {
    use super::Letters;

    #[test]
    fn letters_are_told_apart() {
        let mut letters = Letters::one(b'a');
        letters.insert(b'x');
        assert!(letters.contains(b'a') && letters.contains(b'x') && !letters.contains(b'A'));
        assert_eq!(letters.iter().collect::<Vec<_>>(), b"ax");
        assert!(letters.without(b'a').without(b'x').is_empty());
    }
}
