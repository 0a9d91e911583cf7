//! The table of utilities.

use vsh_core::utility::Utility;

use crate::{data, files, search, system, text};

/// All utilities, sorted by name.
pub static UTILITIES: &[&Utility] = &[
    &data::test::BRACKET,
    &system::uname::ARCH,
    &text::awk::AWK,
    &data::base::BASE32_UTILITY,
    &data::base::BASE64_UTILITY,
    &files::basename::UTILITY,
    &text::cat::UTILITY,
    &files::chown::CHGRP,
    &files::chmod::UTILITY,
    &files::chown::CHOWN,
    &data::cksum::CKSUM,
    &system::clear::UTILITY,
    &files::cmp::UTILITY,
    &text::column::UTILITY,
    &text::comm::UTILITY,
    &files::cp::UTILITY,
    &text::csplit::UTILITY,
    &text::cut::UTILITY,
    &data::date::UTILITY,
    &data::dd::UTILITY,
    &files::df::UTILITY,
    &files::diff::UTILITY,
    &files::diff3::UTILITY,
    &files::ls::DIR,
    &files::dirname::UTILITY,
    &files::du::UTILITY,
    &data::echo::UTILITY,
    &search::grep::EGREP,
    &system::env::UTILITY,
    &text::expand::EXPAND,
    &data::expr::UTILITY,
    &data::factor::UTILITY,
    &data::false_::UTILITY,
    &search::grep::FGREP,
    &files::file::UTILITY,
    &search::find::UTILITY,
    &text::fmt::UTILITY,
    &text::fold::UTILITY,
    &text::awk::GAWK,
    &system::getconf::UTILITY,
    &data::getopt::UTILITY,
    &search::grep::GREP,
    &system::id::GROUPS,
    &text::head::UTILITY,
    &system::uname::HOSTNAME,
    &system::id::ID,
    &files::install::UTILITY,
    &text::join::UTILITY,
    &data::jq::UTILITY,
    &system::kill::UTILITY,
    &files::link::UTILITY,
    &files::ln::UTILITY,
    &files::ls::LS,
    &data::digest::MD5SUM,
    &files::mkdir::UTILITY,
    &files::mkfifo::UTILITY,
    &files::mktemp::UTILITY,
    &files::mv::UTILITY,
    &text::nl::UTILITY,
    &system::nohup::UTILITY,
    &system::uname::NPROC,
    &data::numfmt::UTILITY,
    &data::od::UTILITY,
    &text::paste::UTILITY,
    &files::patch::UTILITY,
    &files::pathchk::UTILITY,
    &text::pr::UTILITY,
    &system::printenv::UTILITY,
    &data::printf::UTILITY,
    &files::pwd::UTILITY,
    &files::readlink::UTILITY,
    &files::realpath::UTILITY,
    &text::rev::UTILITY,
    &search::rg::UTILITY,
    &files::rm::UTILITY,
    &files::rmdir::UTILITY,
    &files::sdiff::UTILITY,
    &text::sed::UTILITY,
    &data::seq::UTILITY,
    &data::digest::SHA1SUM,
    &data::digest::SHA224SUM,
    &data::digest::SHA256SUM,
    &data::digest::SHA384SUM,
    &data::digest::SHA512SUM,
    &text::shuf::UTILITY,
    &data::sleep::UTILITY,
    &text::sort::UTILITY,
    &text::split::UTILITY,
    &files::stat::UTILITY,
    &data::strings::UTILITY,
    &data::cksum::SUM,
    &files::sync::UTILITY,
    &text::tac::UTILITY,
    &text::tail::UTILITY,
    &text::tee::UTILITY,
    &data::test::TEST,
    &system::time::UTILITY,
    &system::timeout::UTILITY,
    &files::touch::UTILITY,
    &text::tr::UTILITY,
    &files::tree::UTILITY,
    &data::true_::UTILITY,
    &files::truncate::UTILITY,
    &text::tsort::UTILITY,
    &system::tty::UTILITY,
    &system::uname::UNAME,
    &text::expand::UNEXPAND,
    &text::uniq::UTILITY,
    &files::unlink::UTILITY,
    &files::ls::VDIR,
    &text::wc::UTILITY,
    &system::which::UTILITY,
    &system::id::WHOAMI,
    &search::xargs::UTILITY,
    &data::xxd::UTILITY,
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
