//! Which awk it is. <https://www.gnu.org/software/gawk/manual/html_node/POSIX_002fGNU.html>

/// A dialect of the language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Dialect {
    /// GNU's, with all extensions.
    #[default]
    Gnu,
    /// `--traditional`: without the extensions of GNU.
    Traditional,
    /// `--posix`: without any extensions.
    Posix,
}

impl Dialect {
    /// Does it have the extensions of GNU?
    pub(super) fn is_gnu(self) -> bool {
        self == Self::Gnu
    }

    pub(super) fn is_posix(self) -> bool {
        self == Self::Posix
    }
}
