//! `clear`: an empty screen. <https://man7.org/linux/man-pages/man1/clear.1.html>

use vsh_core::args::{Arg, Order, flag, valued};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

/// `clear`
pub static UTILITY: Utility = Utility {
    name: "clear",
    summary: "Clear the terminal screen",
    usage: &["[OPTION]"],
    options: &[
        valued("T", "", "TYPE", "use this instead of $TERM"),
        flag("V", "", "print the version"),
        flag("x", "", "do not try to clear scrollback"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut scrollback = true;
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option("x", _) => scrollback = false,
            Arg::Option("V", _) => return Err(Error::Version),
            _ => {}
        }
    }
    cx.out.write(b"\x1b[H\x1b[2J").await?;
    if scrollback {
        cx.out.write(b"\x1b[3J").await?;
    }
    Ok(ExitStatus::SUCCESS)
}
