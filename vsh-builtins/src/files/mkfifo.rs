//! `mkfifo`: makes FIFOs. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/mkfifo.html>

use vsh_core::args::{Arg, Order, unsupported, valued};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::{Errno, Mode, SetMetadata};

use crate::support::context::{Context, missing_operand};
use crate::support::mode::ModeChange;

/// `mkfifo`
pub static UTILITY: Utility = Utility {
    name: "mkfifo",
    summary: "Create named pipes (FIFOs) with the given NAMEs",
    usage: &["[OPTION]... NAME..."],
    options: &[
        valued("m", "mode", "MODE", "set file permission bits to MODE, not a=rw - umask"),
        unsupported("Z", "context", false),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (mut mode, mut names) = (None, Vec::new());
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option(_, text) => mode = text,
            Arg::Operand(name) => names.push(name),
        }
    }
    if names.is_empty() {
        return Err(missing_operand());
    }
    let mode = match mode {
        None => None,
        Some(text) => {
            let change = ModeChange::parse(&text).ok_or_else(|| Error::fatal("invalid mode"))?;
            let bits = change.apply(0o666, false, cx.view().umask.bits());
            if bits & !0o777 != 0 {
                return Err(Error::fatal("mode must specify only file permission bits"));
            }
            Some(Mode::new(bits))
        }
    };
    let mut status = ExitStatus::SUCCESS;
    for name in &names {
        if let Err(why) = make(cx, name, mode).await {
            let name = cx.quoted_name(name);
            cx.diagnose(format!("cannot create fifo {name}: {why}")).await?;
            status = ExitStatus::FAILURE;
        }
    }
    Ok(status)
}

async fn make(cx: &Cx<'_>, name: &[u8], mode: Option<Mode>) -> Result<(), Errno> {
    cx.view().create_fifo(cx.cwd(), name, mode.unwrap_or(Mode::new(0o666))).await?;
    if mode.is_none() {
        return Ok(());
    }
    // The umask took bits away.
    let set = SetMetadata { mode, ..SetMetadata::default() };
    cx.view().set_metadata(cx.cwd(), name, &set, false).await
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn fifos() {
        let bench = Bench::new();
        assert_eq!(bench.run("mkfifo p").status, 0);
        assert_eq!(bench.run("mkfifo -m +x q").status, 0);
        assert_eq!(bench.run("stat -c '%F %a' p q").out(), "fifo 644\nfifo 777\n");
        assert_eq!(bench.run("mkfifo p").err(), "mkfifo: cannot create fifo 'p': File exists\n");
        assert_eq!(bench.run("mkfifo -m bad z").err(), "mkfifo: invalid mode\n");
        let expected = "mkfifo: mode must specify only file permission bits\n";
        assert_eq!(bench.run("mkfifo -m 1777 z").err(), expected);
    }
}
