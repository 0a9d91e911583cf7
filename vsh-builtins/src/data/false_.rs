//! `false`: fails. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/false.html>

use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

/// `false`
pub static UTILITY: Utility = Utility {
    name: "false",
    summary: "Do nothing, unsuccessfully",
    usage: &["[ignored command line arguments]"],
    options: &[],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    help_or(cx, ExitStatus::FAILURE)
}

/// A single `--help` or `--version` is an option; anything else is ignored.
pub(crate) fn help_or(cx: &Cx<'_>, status: ExitStatus) -> Result<ExitStatus, Error> {
    match cx.arguments() {
        [one] if one == "--help" => Err(Error::Help),
        [one] if one == "--version" => Err(Error::Version),
        _ => Ok(status),
    }
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn statuses() {
        assert_eq!(Bench::new().run("true -x --help").status, 0);
        assert_eq!(Bench::new().run("false -x").status, 1);
    }
}
