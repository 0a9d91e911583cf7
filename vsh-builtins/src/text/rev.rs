//! `rev`: lines with their characters in reverse. <https://man7.org/linux/man-pages/man1/rev.1.html>

use vsh_core::args::{Arg, Order, flag};
use vsh_core::io::Input;
use vsh_core::text::chars;
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::{Context, or_stdin};

/// `rev`
pub static UTILITY: Utility = Utility {
    name: "rev",
    summary: "Reverse the characters of every line",
    usage: &["[OPTION] [FILE]..."],
    options: &[flag("0", "zero", "use NUL, not newline, as the line delimiter")],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (mut end, mut files) = (b'\n', Vec::new());
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option(..) => end = 0,
            Arg::Operand(file) => files.push(file),
        }
    }
    let mut status = ExitStatus::SUCCESS;
    for name in or_stdin(files) {
        let mut input = match cx.input(&name).await {
            Ok(input) => input,
            Err(why) => {
                cx.diagnose(format!("cannot open {name}: {why}")).await?;
                status = ExitStatus::FAILURE;
                continue;
            }
        };
        match reverse(cx, &mut input, end).await {
            Err(Error::Errno(why)) => {
                let name = if name == "-" { "stdin".into() } else { name };
                // The number is that of the line, counted where lines have their end.
                cx.diagnose(format!("{name}: 0: {why}")).await?;
                status = ExitStatus::FAILURE;
            }
            done => done?,
        }
    }
    Ok(status)
}

async fn reverse(cx: &mut Cx<'_>, input: &mut Input, end: u8) -> Result<(), Error> {
    let c_locale = !cx.utf8();
    let mut pieces: Vec<(usize, usize)> = Vec::new();
    loop {
        if !input.is_ready() {
            cx.out.flush().await?;
        }
        let Some(line) = input.line(end).await? else { return Ok(()) };
        let text = line.strip_suffix(&[end]);
        let mut body = text.unwrap_or(line);
        // A NUL ends the line, and its end is lost with what is behind it.
        let nul = memchr::memchr(0, body).filter(|_| end != 0);
        if let Some(nul) = nul {
            body = body.get(..nul).unwrap_or_default();
        }
        let out = cx.out.buffer();
        if c_locale || body.is_ascii() {
            out.extend(body.iter().rev());
        } else {
            pieces.clear();
            let mut at = 0;
            for piece in chars(body, false) {
                pieces.push((at, at + piece.len()));
                at += piece.len();
            }
            for (from, to) in pieces.iter().rev() {
                out.extend_from_slice(body.get(*from..*to).unwrap_or_default());
            }
        }
        if text.is_some() && nul.is_none() {
            out.push(end);
        }
        cx.out.relax().await?;
    }
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn reverses() {
        assert_eq!(Bench::new().stdin("abc\nhéj\nx").run("rev").out(), "cba\njéh\nx");
    }
}
