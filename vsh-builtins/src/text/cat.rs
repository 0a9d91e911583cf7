//! `cat`: concatenates files. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/cat.html>

use bytes::Bytes;
use vsh_core::args::{Arg, Order, flag};
use vsh_core::io::Input;
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::{Context, or_stdin, read_error};

/// `cat`
pub static UTILITY: Utility = Utility {
    name: "cat",
    summary: "Concatenate files to standard output",
    usage: &["[OPTION]... [FILE]..."],
    options: &[
        flag("A", "show-all", "equivalent to -vET"),
        flag("b", "number-nonblank", "number nonempty output lines, overrides -n"),
        flag("e", "", "equivalent to -vE"),
        flag("E", "show-ends", "display $ at end of each line"),
        flag("n", "number", "number all output lines"),
        flag("s", "squeeze-blank", "suppress repeated empty output lines"),
        flag("t", "", "equivalent to -vT"),
        flag("T", "show-tabs", "display TAB characters as ^I"),
        flag("u", "", "(ignored)"),
        flag("v", "show-nonprinting", "use ^ and M- notation, except for LFD and TAB"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Settings {
    number: bool,
    number_nonblank: bool,
    ends: bool,
    tabs: bool,
    nonprinting: bool,
    squeeze: bool,
}

/// What carries over from file to file.
#[derive(Default)]
struct State {
    line: u64,
    within_line: bool,
    blank_lines: u32,
    /// A carriage return that ends the last chunk: shown as `^M` if a line feed follows and `-E` is on.
    carriage_return: bool,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (settings, files) = parse(cx)?;
    if cx.files().get(1).is_err() {
        return Err(Error::fatal(format!("standard output: {}", vsh_fs::Errno::EBADF)));
    }
    let mut state = State::default();
    let mut status = ExitStatus::SUCCESS;
    for name in or_stdin(files) {
        let Some(mut input) = cx.try_input(&name).await? else {
            status = ExitStatus::FAILURE;
            continue;
        };
        if is_output(cx, &input).await {
            let name = cx.file_name(&name);
            cx.diagnose(format!("{name}: input file is output file")).await?;
            status = ExitStatus::FAILURE;
            continue;
        }
        match copy(cx, &mut input, settings, &mut state).await {
            Ok(()) => {}
            Err(error) => status = read_error(cx, &name, error).await?,
        }
    }
    Ok(status)
}

fn parse(cx: &Cx<'_>) -> Result<(Settings, Vec<bstr::BString>), Error> {
    let mut settings = Settings::default();
    let mut files = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        let Arg::Option(key, _) = arg else {
            if let Arg::Operand(file) = arg {
                files.push(file);
            }
            continue;
        };
        let s = &mut settings;
        match key {
            "show-all" => (s.nonprinting, s.ends, s.tabs) = (true, true, true),
            "number-nonblank" => s.number_nonblank = true,
            "e" => (s.nonprinting, s.ends) = (true, true),
            "show-ends" => s.ends = true,
            "number" => s.number = true,
            "squeeze-blank" => s.squeeze = true,
            "t" => (s.nonprinting, s.tabs) = (true, true),
            "show-tabs" => s.tabs = true,
            "show-nonprinting" => s.nonprinting = true,
            _ => {}
        }
    }
    Ok((settings, files))
}

/// Reading what one writes would never end.
async fn is_output(cx: &Cx<'_>, input: &Input) -> bool {
    let Ok(output) = cx.files().get(1) else { return false };
    let (Ok(from), Ok(to)) = (input.file().metadata().await, output.metadata().await) else { return false };
    from.is_file()
        && to.is_file()
        && from.ino.0 != 0
        && (from.dev, from.ino) == (to.dev, to.ino)
        && from.size > 0
}

async fn copy(
    cx: &mut Cx<'_>,
    input: &mut Input,
    settings: Settings,
    state: &mut State,
) -> Result<(), Error> {
    loop {
        if !input.is_ready() {
            cx.out.flush().await?;
        }
        let chunk = input.chunk().await?;
        if chunk.is_empty() {
            return Ok(());
        }
        if settings == Settings::default() {
            cx.out.write_chunk(chunk).await?;
        } else {
            format(cx, &chunk, settings, state).await?;
        }
    }
}

async fn format(cx: &mut Cx<'_>, chunk: &Bytes, settings: Settings, state: &mut State) -> Result<(), Error> {
    for piece in chunk.split_inclusive(|b| *b == b'\n') {
        cx.meter().step(1).await?;
        let (text, ended) = match piece.split_last() {
            Some((b'\n', text)) => (text, true),
            _ => (piece, false),
        };
        let blank = text.is_empty() && !state.within_line;
        if blank && ended {
            state.blank_lines += 1;
            if settings.squeeze && state.blank_lines > 1 {
                continue;
            }
        } else {
            state.blank_lines = 0;
        }
        let out = cx.out.buffer();
        let numbered = if settings.number_nonblank { !blank } else { settings.number };
        if numbered && !state.within_line {
            state.line += 1;
            out.extend_from_slice(std::format!("{:6}\t", state.line).as_bytes());
        }
        if std::mem::take(&mut state.carriage_return) {
            let alone: &[u8] = if settings.nonprinting { b"^M" } else { b"\r" };
            out.extend_from_slice(if blank_end(text, ended) { b"^M" } else { alone });
        }
        show(text, ended, settings, state, out);
        if ended {
            out.extend_from_slice(if settings.ends { b"$\n" } else { b"\n" });
        }
        state.within_line = !ended;
        cx.out.relax().await?;
    }
    Ok(())
}

fn blank_end(text: &[u8], ended: bool) -> bool {
    text.is_empty() && ended
}

fn show(text: &[u8], ended: bool, settings: Settings, state: &mut State, out: &mut Vec<u8>) {
    let mut text = text;
    let mut tail: &[u8] = b"";
    if settings.ends
        && let Some((b'\r', before)) = text.split_last()
    {
        text = before;
        if ended {
            tail = b"^M";
        } else {
            state.carriage_return = true;
        }
    }
    if !settings.nonprinting && !settings.tabs {
        out.extend_from_slice(text);
    } else {
        for byte in text {
            match byte {
                b'\t' if settings.tabs => out.extend_from_slice(b"^I"),
                b'\t' => out.push(b'\t'),
                byte if settings.nonprinting => show_byte(*byte, out),
                byte => out.push(*byte),
            }
        }
    }
    out.extend_from_slice(tail);
}

/// `^X` for controls, `M-` before what has the high bit.
pub(crate) fn show_byte(byte: u8, out: &mut Vec<u8>) {
    let low = byte & 0x7f;
    if byte >= 0x80 {
        out.extend_from_slice(b"M-");
    }
    match low {
        0..0x20 => out.extend_from_slice(&[b'^', low + 64]),
        0x7f => out.extend_from_slice(b"^?"),
        _ => out.push(low),
    }
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, stdin: &str, expected: &str) {
        let ran = Bench::new().file("a", "1\n").file("b", "2\n").stdin(stdin).run(line);
        assert_eq!((ran.out().as_str(), ran.status), (expected, 0), "{}", ran.err());
    }

    #[test]
    fn files_and_stdin() {
        check("cat a - b", "x\n", "1\nx\n2\n");
        check("cat", "x", "x");
    }

    #[test]
    fn formats() {
        check("cat -A", "a\tb\r\n\x01\n", "a^Ib^M$\n^A$\n");
        check("cat -n", "a\n\nb", "     1\ta\n     2\t\n     3\tb");
        check("cat -b", "a\n\nb\n", "     1\ta\n\n     2\tb\n");
        check("cat -s", "a\n\n\n\nb\n", "a\n\nb\n");
        check("cat -E", "a\rb\r\n", "a\rb^M$\n");
        check("cat -v", "\u{e9}\t\x7f\n", "M-CM-)\t^?\n");
    }

    #[test]
    fn failures() {
        let ran = Bench::new().dir("d").file("a", "1\n").run("cat d nofile a");
        assert_eq!(ran.out(), "1\n");
        assert_eq!(ran.err(), "cat: d: Is a directory\ncat: nofile: No such file or directory\n");
        assert_eq!(ran.status, 1);
    }
}
