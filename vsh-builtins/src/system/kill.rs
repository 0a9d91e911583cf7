//! `kill`: sends signals to processes. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/kill.html>
//!
//! The builtin of the shell knows the processes: each signal is sent by one.

use bstr::{BString, ByteSlice};
use vsh_core::shell::signal;
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

/// `kill`
pub static UTILITY: Utility = Utility {
    name: "kill",
    summary: "Send a signal to a process",
    usage: &["[options] <pid> [...]"],
    options: &[],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

/// The signals that are listed.
const LISTED: u8 = 31;

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (mut chosen, mut targets) = (signal::TERM, Vec::new());
    let mut words = cx.arguments().iter();
    while let Some(word) = words.next() {
        let value = match word.as_slice() {
            b"-h" | b"--help" => return Err(Error::Help),
            b"-V" | b"--version" => return Err(Error::Version),
            b"-l" | b"--list" => return list(cx, words.next()).await,
            b"-L" | b"--table" => return table(cx).await,
            b"-q" | b"--queue" => return Err(Error::unsupported(word)),
            b"-s" | b"--signal" => words.next().map(|word| word.as_slice()).unwrap_or_default(),
            b"--" => {
                targets.extend(words.by_ref().cloned());
                break;
            }
            long if long.starts_with(b"--signal=") => long.get(9..).unwrap_or_default(),
            long if long.starts_with(b"--list=") => {
                return list(cx, Some(&BString::from(long.get(7..).unwrap_or_default()))).await;
            }
            [b'-', rest @ ..] if !rest.is_empty() && targets.is_empty() => rest,
            _ => {
                targets.push(word.clone());
                continue;
            }
        };
        chosen =
            number(value).ok_or_else(|| Error::usage(format!("unknown signal name {}", value.as_bstr())))?;
    }
    if targets.is_empty() {
        return Err(Error::usage("not enough arguments"));
    }
    let mut status = ExitStatus::SUCCESS;
    for target in targets {
        if !send(cx, chosen, &target).await? {
            status = ExitStatus::FAILURE;
        }
    }
    Ok(status)
}

fn number(text: &[u8]) -> Option<u8> {
    match text.to_str().ok()?.parse::<u8>() {
        Ok(number) => (number <= 64).then_some(number),
        Err(_) => signal::number(text),
    }
}

async fn send(cx: &mut Cx<'_>, chosen: u8, target: &BString) -> Result<bool, Error> {
    if target.to_str().ok().and_then(|text| text.parse::<i64>().ok()).is_none() {
        cx.diagnose(format!("failed to parse argument: '{target}'")).await?;
        return Ok(false);
    }
    let script = "kill -s \"$1\" -- \"$2\" 2>/dev/null";
    let words = ["bash", "-c", script, "kill", &chosen.to_string(), &target.to_string()];
    let sent = cx.spawn(words.into_iter().map(BString::from).collect()).await?;
    if !sent.is_success() {
        cx.diagnose(format!("({target}): No such process")).await?;
    }
    Ok(sent.is_success())
}

async fn list(cx: &mut Cx<'_>, of: Option<&BString>) -> Result<ExitStatus, Error> {
    let Some(of) = of else {
        let names: Vec<&str> = (1..=LISTED).filter_map(shown).collect();
        let mut line = String::new();
        let mut text = String::new();
        for name in names {
            if line.len() + name.len() + 1 > 78 {
                text.push_str(&line);
                text.push('\n');
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(name);
        }
        cx.out.write(format!("{text}{line}\n").as_bytes()).await?;
        return Ok(ExitStatus::SUCCESS);
    };
    let text = match of.to_str().ok().and_then(|text| text.parse::<u8>().ok()) {
        Some(number) => shown(number).map(str::to_owned),
        None => signal::number(of).map(|number| number.to_string()),
    };
    match text {
        Some(text) => cx.out.write(format!("{text}\n").as_bytes()).await?,
        None => cx.diagnose(format!("unknown signal name {of}")).await?,
    }
    Ok(ExitStatus::SUCCESS)
}

/// Signal 29 by the name this command has for it.
fn shown(number: u8) -> Option<&'static str> {
    if number == 29 { Some("POLL") } else { signal::name(number) }
}

async fn table(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    for first in (1..=LISTED).step_by(7) {
        let mut line = String::new();
        for number in first..(first + 7).min(LISTED + 1) {
            let last = number == first + 6;
            let name = shown(number).unwrap_or("?");
            line.push_str(&if last {
                format!("{number:2} {name}")
            } else {
                format!("{number:2} {name:<8} ")
            });
        }
        let line = line.trim_end_matches(|_| false);
        cx.out.write(format!("{line}\n").as_bytes()).await?;
    }
    Ok(ExitStatus::SUCCESS)
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn names_and_numbers() {
        assert_eq!(Bench::new().run("kill -l 9").out(), "KILL\n");
        assert_eq!(Bench::new().run("kill -l KILL").out(), "9\n");
        assert_eq!(Bench::new().run("kill abc").err(), "kill: failed to parse argument: 'abc'\n");
    }
}
