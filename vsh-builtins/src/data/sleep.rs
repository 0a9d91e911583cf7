//! `sleep`: waits. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/sleep.html>

use std::time::Duration;

use vsh_core::args::{Arg, Order};
use vsh_core::decimal::Float;
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::{Context, missing_operand};

/// `sleep`
pub static UTILITY: Utility = Utility {
    name: "sleep",
    summary: "Pause for the sum of the given times, in seconds or with a suffix s, m, h or d",
    usage: &["NUMBER[SUFFIX]..."],
    options: &[],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut total = Duration::ZERO;
    let mut operands = 0;
    let mut wrong = false;
    for arg in cx.parse(Order::Permute)? {
        let Arg::Operand(text) = arg else { continue };
        operands += 1;
        match interval(&text) {
            Some(time) => total = total.saturating_add(time),
            None => {
                wrong = true;
                let text = cx.quoted(&text);
                cx.diagnose(format!("invalid time interval {text}")).await?;
            }
        }
    }
    if operands == 0 {
        return Err(missing_operand());
    }
    if wrong {
        cx.write_error(b"Try 'sleep --help' for more information.\n").await?;
        return Ok(ExitStatus::FAILURE);
    }
    cx.out.flush().await?;
    sleep(cx, total).await?;
    Ok(ExitStatus::SUCCESS)
}

/// Sleeps, but not past the deadline.
pub(crate) async fn sleep(cx: &Cx<'_>, time: Duration) -> Result<(), Error> {
    let time = cx.meter().time_left().map_or(time, |left| time.min(left));
    cx.host().sleep(time).await;
    Ok(cx.meter().check_time()?)
}

/// A decimal number with a suffix `s`, `m`, `h`, `d`.
pub(crate) fn interval(text: &[u8]) -> Option<Duration> {
    let parsed = Float::parse(text);
    let value = parsed.value.to_f64();
    let factor = match text.get(parsed.length..)? {
        b"" | b"s" => 1.0,
        b"m" => 60.0,
        b"h" => 3600.0,
        b"d" => 86400.0,
        _ => return None,
    };
    if parsed.length == 0 || value.is_nan() || value < 0.0 {
        return None;
    }
    Some(Duration::try_from_secs_f64(value * factor).unwrap_or(Duration::MAX))
}

#[cfg(test)]
mod tests {
    use super::interval;
    use crate::support::testing::Bench;
    use std::time::Duration;

    #[test]
    fn intervals() {
        assert_eq!(interval(b"1.5"), Some(Duration::from_millis(1500)));
        assert_eq!(interval(b"2m"), Some(Duration::from_secs(120)));
        assert_eq!(interval(b"inf"), Some(Duration::MAX));
        for wrong in ["", "x", "1x", "-1", "1mm"] {
            assert_eq!(interval(wrong.as_bytes()), None, "{wrong}");
        }
    }

    #[test]
    fn time_passes() {
        let bench = Bench::new();
        assert_eq!(bench.run("sleep 1 2m").status, 0);
        assert_eq!(bench.host.monotonic(), Duration::from_secs(121));
        let hint = "Try 'sleep --help' for more information.\n";
        assert_eq!(bench.run("sleep x").err(), format!("sleep: invalid time interval ‘x’\n{hint}"));
    }
}
