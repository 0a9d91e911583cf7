//! `true`: succeeds. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/true.html>

use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

/// `true`
pub static UTILITY: Utility = Utility {
    name: "true",
    summary: "Do nothing, successfully",
    usage: &["[ignored command line arguments]"],
    options: &[],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    super::false_::help_or(cx, ExitStatus::SUCCESS)
}
