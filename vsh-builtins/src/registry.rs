//! The table of utilities.

use vsh_core::utility::Utility;

use crate::{data, files, search, system, text};

/// All utilities, sorted by name.
pub static UTILITIES: &[&Utility] = &[
    &data::test::BRACKET,
    &text::awk::AWK,
    &files::basename::UTILITY,
    &text::cat::UTILITY,
    &files::chown::CHGRP,
    &files::chmod::UTILITY,
    &files::chown::CHOWN,
    &files::cp::UTILITY,
    &text::cut::UTILITY,
    &files::ls::DIR,
    &files::dirname::UTILITY,
    &files::du::UTILITY,
    &data::echo::UTILITY,
    &search::grep::EGREP,
    &system::env::UTILITY,
    &data::false_::UTILITY,
    &search::grep::FGREP,
    &search::find::UTILITY,
    &text::awk::GAWK,
    &search::grep::GREP,
    &text::head::UTILITY,
    &files::link::UTILITY,
    &files::ln::UTILITY,
    &files::ls::LS,
    &files::mkdir::UTILITY,
    &files::mkfifo::UTILITY,
    &files::mktemp::UTILITY,
    &files::mv::UTILITY,
    &data::printf::UTILITY,
    &files::pwd::UTILITY,
    &files::readlink::UTILITY,
    &files::realpath::UTILITY,
    &files::rm::UTILITY,
    &files::rmdir::UTILITY,
    &text::sed::UTILITY,
    &data::seq::UTILITY,
    &data::sleep::UTILITY,
    &text::sort::UTILITY,
    &files::stat::UTILITY,
    &files::sync::UTILITY,
    &text::tail::UTILITY,
    &text::tee::UTILITY,
    &data::test::TEST,
    &files::touch::UTILITY,
    &text::tr::UTILITY,
    &data::true_::UTILITY,
    &files::truncate::UTILITY,
    &text::uniq::UTILITY,
    &files::unlink::UTILITY,
    &files::ls::VDIR,
    &text::wc::UTILITY,
    &search::xargs::UTILITY,
    &data::yes::UTILITY,
];

/// The utility of this name.
pub fn find(name: &str) -> Option<&'static Utility> {
    UTILITIES
        .binary_search_by(|utility| utility.name.cmp(name))
        .ok()
        .and_then(|at| UTILITIES.get(at))
        .copied()
}

#[cfg(test)]
mod tests {
    use super::{UTILITIES, find};

    #[test]
    fn sorted_and_unique() {
        for pair in UTILITIES.windows(2) {
            assert!(pair[0].name < pair[1].name, "{} before {}", pair[0].name, pair[1].name);
        }
    }

    #[test]
    fn every_utility_is_found_and_documented() {
        for utility in UTILITIES {
            assert_eq!(find(utility.name).map(|u| u.name), Some(utility.name));
            assert!(!utility.summary.is_empty() && !utility.summary.ends_with('.'), "{}", utility.name);
            assert!(!utility.usage.is_empty(), "{}", utility.name);
            for (i, option) in utility.options.iter().enumerate() {
                assert!(!option.key().is_empty(), "{}: an option without a name", utility.name);
                let twice = utility.options.iter().skip(i + 1).any(|o| {
                    (!o.short.is_empty() && o.short == option.short)
                        || (!o.long.is_empty() && o.long == option.long)
                });
                assert!(!twice, "{}: {} twice", utility.name, option.key());
                assert!(option.short.len() <= 1, "{}: {}", utility.name, option.short);
            }
        }
    }
}
