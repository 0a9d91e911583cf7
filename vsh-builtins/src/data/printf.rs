//! `printf`: prints its arguments in a format. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/printf.html>

use vsh_core::printf::{self, Dialect, Settings};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::{Context, missing_operand};

/// `printf`
pub static UTILITY: Utility = Utility {
    name: "printf",
    summary: "Print arguments according to a format",
    usage: &["FORMAT [ARGUMENT]...", "OPTION"],
    options: &[],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut words = cx.arguments();
    match words {
        [one] if one == "--help" => return Err(Error::Help),
        [one] if one == "--version" => return Err(Error::Version),
        [first, rest @ ..] if first == "--" => words = rest,
        _ => {}
    }
    let Some((format, arguments)) = words.split_first() else { return Err(missing_operand()) };
    let (utf8, now) = (cx.utf8(), cx.host().now());
    let settings = Settings {
        dialect: Dialect::Gnu,
        double: false,
        utf8,
        meter: cx.meter(),
        now,
        started: now,
        time_zone: "",
    };
    let mut text = Vec::new();
    let outcome = printf::printf(format, arguments, &settings, &mut text)?;
    for (_, diagnostic) in &outcome.diagnostics {
        cx.diagnose(diagnostic.message(Dialect::Gnu, utf8)).await?;
    }
    cx.out.write_chunk(text.into()).await?;
    Ok(outcome.status)
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn output_and_complaints() {
        let ran = Bench::new().run("printf '%s-%03d\\n' a 5 b x");
        assert_eq!((ran.out().as_str(), ran.status), ("a-005\nb-000\n", 1));
        assert_eq!(ran.err(), "printf: ‘x’: expected a numeric value\n");
        assert_eq!(Bench::new().run("printf").status, 1);
        assert_eq!(Bench::new().run("printf -- %s x").out(), "x");
    }
}
