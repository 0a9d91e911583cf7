//! `timeout`: a command with a time limit. <https://www.gnu.org/software/coreutils/manual/html_node/timeout-invocation.html>

use std::sync::Arc;

use futures_util::FutureExt;
use futures_util::future::{Either, select};
use vsh_core::args::{Arg, Order, flag, valued};
use vsh_core::utility::{Cx, Error, ExitStatus, ProcessHandle, Utility};

use crate::data::sleep::interval;
use crate::support::context::Context;

/// `timeout`
pub static UTILITY: Utility = Utility {
    name: "timeout",
    summary: "Start COMMAND, and kill it if still running after DURATION",
    usage: &["[OPTION] DURATION COMMAND [ARG]..."],
    options: &[
        flag("", "preserve-status", "exit with the same status as COMMAND, even when it times out"),
        flag("", "foreground", "send the signal to COMMAND alone, not to what it has started"),
        valued("k", "kill-after", "DURATION", "also send a KILL signal if COMMAND is still running then"),
        valued("s", "signal", "SIGNAL", "specify the signal to be sent on timeout"),
        flag("v", "verbose", "diagnose to stderr any signal sent upon timeout"),
    ],
    usage_status: 125,
    run: |cx| Box::pin(run(cx)),
};

const KILL: u8 = 9;

const SIGNALS: &[(&str, u8)] = &[
    ("HUP", 1),
    ("INT", 2),
    ("QUIT", 3),
    ("ILL", 4),
    ("TRAP", 5),
    ("ABRT", 6),
    ("BUS", 7),
    ("FPE", 8),
    ("KILL", 9),
    ("USR1", 10),
    ("SEGV", 11),
    ("USR2", 12),
    ("PIPE", 13),
    ("ALRM", 14),
    ("TERM", 15),
    ("CONT", 18),
    ("STOP", 19),
];

fn signal(text: &[u8]) -> Option<(String, u8)> {
    let text = std::str::from_utf8(text).ok()?.to_ascii_uppercase();
    let name = text.strip_prefix("SIG").unwrap_or(&text);
    if let Ok(number) = name.parse::<u8>() {
        let name = SIGNALS
            .iter()
            .find(|(_, n)| *n == number)
            .map_or_else(|| number.to_string(), |(n, _)| (*n).to_owned());
        return (number < 65).then_some((name, number));
    }
    SIGNALS.iter().find(|(n, _)| *n == name).map(|(n, number)| ((*n).to_owned(), *number))
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (mut preserve, mut verbose, mut alone) = (false, false, false);
    let (mut sent, mut kill_after) = (("TERM".to_owned(), 15), None);
    let mut operands = Vec::new();
    for arg in cx.parse(Order::RequireOrder)? {
        match arg {
            Arg::Option("preserve-status", _) => preserve = true,
            Arg::Option("verbose", _) => verbose = true,
            Arg::Option("foreground", _) => alone = true,
            Arg::Option("signal", text) => {
                let text = text.unwrap_or_default();
                sent = signal(&text)
                    .ok_or_else(|| Error::usage(format!("{}: invalid signal", cx.quoted(&text))))?;
            }
            Arg::Option("kill-after", text) => {
                let text = text.unwrap_or_default();
                let Some(time) = interval(&text) else {
                    return Err(Error::usage(format!("invalid time interval {}", cx.quoted(&text))));
                };
                kill_after = Some(time).filter(|time| !time.is_zero());
            }
            Arg::Option(..) => {}
            Arg::Operand(operand) => operands.push(operand),
        }
    }
    if operands.len() < 2 {
        return Err(Error::usage("missing operand"));
    }
    let duration = operands.remove(0);
    let Some(time) = interval(&duration) else {
        return Err(Error::usage(format!("invalid time interval {}", cx.quoted(&duration))));
    };
    let name = operands.first().cloned().unwrap_or_default();
    cx.out.flush().await?;
    let handle = Arc::new(ProcessHandle::default());
    let mut request = cx.process(operands);
    request.handle = Some(Arc::clone(&handle));
    let mut command = cx.spawner().spawn(request);
    if time.is_zero() {
        return ended(cx, &name, command.await).await;
    }
    let mut signals = vec![(time, sent.clone())];
    signals.extend(kill_after.map(|time| (time, ("KILL".to_owned(), KILL))));
    let mut last = 0;
    for (time, (signal, number)) in signals {
        // The deadline of the whole execution may be nearer; whoever sleeps must not sleep past it.
        let time = cx.meter().time_left().map_or(time, |left| time.min(left));
        match select(command, cx.host().sleep(time).fuse()).await {
            Either::Left((result, _)) if last == 0 => return ended(cx, &name, result).await,
            Either::Left((result, _)) => return Ok(timed_out(result?, preserve, last)),
            Either::Right(((), still)) => command = still,
        }
        cx.meter().check_time()?;
        if verbose {
            let shown = cx.quoted(&name);
            cx.diagnose(format!("sending signal {signal} to command {shown}")).await?;
        }
        match alone {
            true => handle.signal(number),
            false => handle.signal_group(number),
        }
        last = number;
    }
    Ok(timed_out(command.await?, preserve, last))
}

/// The status where the last signal that was sent is this one. What kills the command kills `timeout`, which is of its group.
fn timed_out(status: ExitStatus, preserve: bool, last: u8) -> ExitStatus {
    match (preserve, last) {
        (true, _) => status,
        (false, KILL) => ExitStatus::signal(KILL),
        (false, _) => ExitStatus(124),
    }
}

async fn ended(cx: &mut Cx<'_>, name: &[u8], result: Result<ExitStatus, Error>) -> Result<ExitStatus, Error> {
    match result {
        Err(Error::Fatal(_, status)) => {
            let why = if status == ExitStatus::NOT_FOUND {
                "No such file or directory"
            } else {
                "Permission denied"
            };
            let shown = cx.quoted(name);
            cx.diagnose(format!("failed to run command {shown}: {why}")).await?;
            Ok(status)
        }
        done => done,
    }
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn limits() {
        assert_eq!(Bench::new().run("timeout 5 echo x").out(), "x\n");
        assert_eq!(Bench::new().run("timeout x echo").status, 125);
        assert_eq!(Bench::new().run("timeout 1 nothing-there").status, 127);
    }
}
