//! `echo`: prints its arguments. <https://www.gnu.org/software/coreutils/manual/html_node/echo-invocation.html>

use vsh_core::printf::{End, Escapes, unescape};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::Context;

/// `echo`
pub static UTILITY: Utility = Utility {
    name: "echo",
    summary: "Print arguments, separated by blanks",
    usage: &["[-neE] [STRING]..."],
    options: &[],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut words = cx.arguments();
    let (mut newline, mut escapes) = (true, false);
    // Only a word of nothing but these letters is an option.
    while let Some((first, rest)) = words.split_first() {
        let [b'-', letters @ ..] = first.as_slice() else { break };
        if letters.is_empty() || !letters.iter().all(|l| matches!(l, b'n' | b'e' | b'E')) {
            break;
        }
        for letter in letters {
            match letter {
                b'n' => newline = false,
                letter => escapes = *letter == b'e',
            }
        }
        words = rest;
    }
    let utf8 = cx.utf8();
    for (i, word) in words.iter().enumerate() {
        if i > 0 {
            cx.out.write(b" ").await?;
        }
        if !escapes {
            cx.out.write(word).await?;
            continue;
        }
        let (text, _, end) = unescape(word, Escapes::GnuEcho, utf8);
        cx.out.write(&text).await?;
        if end == End::Stop {
            return Ok(ExitStatus::SUCCESS);
        }
    }
    if newline {
        cx.out.write(b"\n").await?;
    }
    Ok(ExitStatus::SUCCESS)
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, expected: &str) {
        assert_eq!(Bench::new().run(line).out(), expected);
    }

    #[test]
    fn options_and_escapes() {
        check("echo a  b", "a b\n");
        check("echo -n a", "a");
        check("echo -e 'a\\tb\\0101\\x41\\cx' y", "a\tbAA");
        check("echo -E '\\t'", "\\t\n");
        check("echo -nx a", "-nx a\n");
        check("echo -- a", "-- a\n");
        check("echo", "\n");
    }
}
