//! `sdiff`: not there yet, and it says so. <https://www.gnu.org/software/diffutils/manual/html_node/Invoking-sdiff.html>

use vsh_core::utility::{Error, Utility};

/// `sdiff`
pub static UTILITY: Utility = Utility {
    name: "sdiff",
    summary: "Merge differences between two files side by side (not supported: every call is an error)",
    usage: &["[OPTION]... FILE1 FILE2"],
    options: &[],
    usage_status: 2,
    run: |_| Box::pin(std::future::ready(Err(Error::usage("sdiff is not supported by vsh")))),
};

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn it_is_refused_by_name() {
        let ran = Bench::new().run("sdiff a b");
        assert_eq!(ran.err().lines().next(), Some("sdiff: sdiff is not supported by vsh"));
        assert_eq!(ran.status, 2);
    }
}
