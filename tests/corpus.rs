//! Every case of `spec/`, `utility/` and `hostile/` in a sandbox of its own.
//!
//! `cargo test -p vsh-tests --test corpus NAME` runs the cases whose name holds NAME.

use std::process::ExitCode;
use std::sync::Arc;

use libtest_mimic::{Arguments, Failed, Trial};
use vsh_tests::outcome::Messages;
use vsh_tests::sandbox::Job;
use vsh_tests::spec::{Case, failures_allowed, parse};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    match trials() {
        Ok(trials) => libtest_mimic::run(&arguments, trials).exit_code(),
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

fn trials() -> Result<Vec<Trial>, String> {
    let mut trials = Vec::new();
    for path in vsh_tests::corpus_files().map_err(|e| e.to_string())? {
        let text = std::fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let file = parse(&text).map_err(|e| format!("{}: {e}", path.display()))?;
        let shown = path.strip_prefix(vsh_tests::home()).unwrap_or(&path).display().to_string();
        let name = shown.trim_end_matches(".test.sh").to_owned();
        let counted = failures_allowed(&file).map(drop);
        trials.push(Trial::test(format!("{name}: failures_allowed"), || counted.map_err(Failed::from)));
        for case in file.cases {
            let (title, shown) = (format!("{name}: {}", case.title), shown.clone());
            let case = Arc::new(case);
            trials.push(Trial::test(title, move || check(&case, &shown)));
        }
    }
    Ok(trials)
}

fn check(case: &Case, file: &str) -> Result<(), Failed> {
    let place = format!("{file}:{}", case.line);
    let expected = case.expected("bash").map_err(|reason| format!("{place}: {reason}"))?;
    let differences = expected.differences(&Job::new(case.script.clone()).run(), Messages::Exact);
    match (differences.is_empty(), case.known_failure()) {
        (true, None) | (false, Some(_)) => Ok(()),
        (false, None) => Err(format!("{place}: {}", differences.join("\n")).into()),
        (true, Some(_)) => {
            let mend =
                "passes now: remove its `## known_failure:` line and lower `## failures_allowed:` by one";
            Err(format!("{place}: {mend}").into())
        }
    }
}
