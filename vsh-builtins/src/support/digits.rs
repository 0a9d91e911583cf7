//! Options that are digits, from before `getopts`: hidden ones, behind those that are shown.

/// The options of a table and each digit, as a `flag` or with an `optional` value.
macro_rules! and_digits {
    (@ flag $digit:literal) => { vsh_core::args::flag($digit, "", "") };
    (@ optional $digit:literal) => { vsh_core::args::optional($digit, "", "", "") };
    ($kind:ident, $($option:expr),+ $(,)?) => {
        &[
            $($option,)+
            $crate::support::digits::and_digits!(@ $kind "0"),
            $crate::support::digits::and_digits!(@ $kind "1"),
            $crate::support::digits::and_digits!(@ $kind "2"),
            $crate::support::digits::and_digits!(@ $kind "3"),
            $crate::support::digits::and_digits!(@ $kind "4"),
            $crate::support::digits::and_digits!(@ $kind "5"),
            $crate::support::digits::and_digits!(@ $kind "6"),
            $crate::support::digits::and_digits!(@ $kind "7"),
            $crate::support::digits::and_digits!(@ $kind "8"),
            $crate::support::digits::and_digits!(@ $kind "9"),
        ]
    };
}

pub(crate) use and_digits;

/// Is it such an option? Its digit and what is attached to it.
pub(crate) fn number(key: &str, attached: Option<&[u8]>) -> Option<bstr::BString> {
    let is_digit = matches!(key.as_bytes(), [b'0'..=b'9']);
    is_digit.then(|| [key.as_bytes(), attached.unwrap_or_default()].concat().into())
}
