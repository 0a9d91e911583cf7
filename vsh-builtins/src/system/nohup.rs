//! `nohup`: a command that no hangup ends. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/nohup.html>
//!
//! There is no terminal, so nothing is redirected and no signal is ignored.

use vsh_core::args::{Arg, Order};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

/// `nohup`
pub static UTILITY: Utility = Utility {
    name: "nohup",
    summary: "Run COMMAND, ignoring hangup signals",
    usage: &["COMMAND [ARG]...", "OPTION"],
    options: &[],
    usage_status: 125,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut argv = Vec::new();
    for arg in cx.parse(Order::RequireOrder)? {
        if let Arg::Operand(word) = arg {
            argv.push(word);
        }
    }
    let Some(name) = argv.first().cloned() else {
        return Err(Error::usage("missing operand"));
    };
    match cx.spawn(argv).await {
        Err(Error::Fatal(_, status)) => {
            let why = super::refusal(status);
            cx.diagnose(format!("failed to run command '{name}': {why}")).await?;
            Ok(status)
        }
        done => done,
    }
}
