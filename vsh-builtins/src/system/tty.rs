//! `tty`: the terminal, of which a sandbox has none. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/tty.html>

use vsh_core::args::{Arg, Order, flag};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::extra_operand;

/// `tty`
pub static UTILITY: Utility = Utility {
    name: "tty",
    summary: "Print the file name of the terminal connected to standard input",
    usage: &["[OPTION]..."],
    options: &[
        flag("s", "silent", "print nothing, only return an exit status"),
        flag("", "quiet", "the same"),
    ],
    usage_status: 2,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut silent = false;
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option(..) => silent = true,
            Arg::Operand(extra) => return Err(extra_operand(cx, &extra)),
        }
    }
    if !silent {
        cx.out.write(b"not a tty\n").await?;
    }
    Ok(ExitStatus::FAILURE)
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn none() {
        let ran = Bench::new().run("tty");
        assert_eq!((ran.out().as_str(), ran.status), ("not a tty\n", 1));
        assert_eq!(Bench::new().run("tty -s").out(), "");
    }
}
