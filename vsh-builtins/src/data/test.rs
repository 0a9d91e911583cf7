//! `test`, `[`: tests files and compares. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/test.html>

use bstr::BString;
use vsh_core::host::BoxFuture;
use vsh_core::printf::Dialect;
use vsh_core::test_expression::{Facts, parse};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::{Credentials, Errno, Metadata};

use crate::support::context::Context;

/// `test`
pub static TEST: Utility = Utility {
    name: "test",
    summary: "Check file types and compare values",
    usage: &["EXPRESSION", "[ EXPRESSION ]"],
    options: &[],
    usage_status: 2,
    run: |cx| Box::pin(run_test(cx)),
};

/// `[`
pub static BRACKET: Utility = Utility {
    name: "[",
    summary: "Check file types and compare values",
    usage: &["EXPRESSION ]"],
    options: &[],
    usage_status: 2,
    run: |cx| Box::pin(run_bracket(cx)),
};

async fn run_test(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let words = cx.arguments();
    evaluate(cx, words, false).await
}

async fn run_bracket(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let trouble = |text: &str| Error::Fatal(text.to_owned(), ExitStatus::USAGE);
    let words = cx.arguments();
    match words {
        [one] if one == "--help" => Err(Error::Help),
        [one] if one == "--version" => Err(Error::Version),
        [inside @ .., close] if close == "]" => evaluate(cx, inside, true).await,
        _ => Err(trouble("missing ‘]’")),
    }
}

async fn evaluate(cx: &mut Cx<'_>, words: &[BString], bracket: bool) -> Result<ExitStatus, Error> {
    let expression = match parse(words, Dialect::Gnu) {
        Ok(expression) => expression,
        Err(error) => {
            let error = if bracket { error.in_brackets() } else { error };
            cx.diagnose(error.message(Dialect::Gnu, cx.utf8())).await?;
            return Ok(ExitStatus::USAGE);
        }
    };
    let holds = match expression.known() {
        Some(holds) => holds,
        None => expression.evaluate(&Session(cx)).await,
    };
    Ok(ExitStatus::from(holds))
}

struct Session<'s, 'cx>(&'s Cx<'cx>);

impl Facts for Session<'_, '_> {
    fn metadata<'a>(&'a self, path: &'a [u8], follow: bool) -> BoxFuture<'a, Result<Metadata, Errno>> {
        Box::pin(async move {
            match follow {
                true => self.0.metadata(path).await,
                false => self.0.view().symlink_metadata(self.0.cwd(), path).await,
            }
        })
    }

    fn access<'a>(&'a self, path: &'a [u8], permissions: u8) -> BoxFuture<'a, bool> {
        Box::pin(async move {
            let asked = |bit: u8| permissions & bit != 0;
            self.0.view().access(self.0.cwd(), path, asked(4), asked(2), asked(1)).await.is_ok()
        })
    }

    fn credentials(&self) -> &Credentials {
        self.0.credentials()
    }
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, status: u8) {
        let bench = Bench::new().file("f", "x").file("empty", "").dir("d").symlink("nowhere", "l");
        let ran = bench.run(line);
        assert_eq!(ran.status, status, "{line}: {}", ran.err());
    }

    #[test]
    fn files() {
        for (line, status) in [
            ("test -e f", 0),
            ("test -e l", 1),
            ("test -L l", 0),
            ("test -f d", 1),
            ("test -d d", 0),
            ("test -s empty", 1),
            ("test -r f -a -w f", 0),
            ("test -x f", 1),
            ("test f -ef ./f", 0),
            ("test f -nt nofile", 0),
            ("test -O f", 0),
            ("[ -f f ]", 0),
            ("[ -f f", 2),
            ("[ ]", 1),
            ("test 1 -eq x", 2),
        ] {
            check(line, status);
        }
    }
}
