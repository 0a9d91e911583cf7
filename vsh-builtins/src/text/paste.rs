//! `paste`: lines of files side by side. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/paste.html>

use bstr::BString;
use vsh_core::args::{Arg, Order, flag, valued};
use vsh_core::io::Input;
use vsh_core::quote;
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::{Context, or_stdin};

/// `paste`
pub static UTILITY: Utility = Utility {
    name: "paste",
    summary: "Write lines consisting of the sequentially corresponding lines from each FILE",
    usage: &["[OPTION]... [FILE]..."],
    options: &[
        valued("d", "delimiters", "LIST", "reuse characters from LIST instead of TABs"),
        flag("s", "serial", "paste one file at a time instead of in parallel"),
        flag("z", "zero-terminated", "line delimiter is NUL, not newline"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (mut list, mut serial, mut end) = (BString::from("\t"), false, b'\n');
    let mut files = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option("delimiters", text) => list = text.unwrap_or_default(),
            Arg::Option("serial", _) => serial = true,
            Arg::Option(..) => end = 0,
            Arg::Operand(file) => files.push(file),
        }
    }
    let delimiters = delimiters(cx, &list)?;
    if serial {
        one_by_one(cx, or_stdin(files), &delimiters, end).await
    } else {
        parallel(cx, or_stdin(files), &delimiters, end).await
    }
}

/// The delimiters, each of one byte or none.
fn delimiters(cx: &Cx<'_>, list: &[u8]) -> Result<Vec<Vec<u8>>, Error> {
    let mut found = Vec::new();
    let mut rest = list;
    while let Some((byte, behind)) = rest.split_first() {
        rest = behind;
        if *byte != b'\\' {
            found.push(vec![*byte]);
            continue;
        }
        let Some((letter, behind)) = rest.split_first() else {
            return Err(Error::fatal(format!(
                "delimiter list ends with an unescaped backslash: {}",
                BString::from(quote::c_string_maybe(list, cx.utf8()))
            )));
        };
        rest = behind;
        found.push(match letter {
            b'0' => Vec::new(),
            b'b' => vec![8],
            b'f' => vec![12],
            b'n' => vec![b'\n'],
            b'r' => vec![b'\r'],
            b't' => vec![b'\t'],
            b'v' => vec![11],
            other => vec![*other],
        });
    }
    if found.is_empty() {
        found.push(Vec::new());
    }
    Ok(found)
}

async fn parallel(
    cx: &mut Cx<'_>,
    files: Vec<BString>,
    delimiters: &[Vec<u8>],
    end: u8,
) -> Result<ExitStatus, Error> {
    let mut inputs = Vec::new();
    // All that name standard input share it.
    let mut shared: Option<usize> = None;
    let mut sources = Vec::new();
    for name in &files {
        if name == "-"
            && let Some(at) = shared
        {
            sources.push(at);
            continue;
        }
        let input = match cx.input(name).await {
            Ok(input) => input,
            Err(why) => return Err(Error::fatal(format!("{}: {why}", cx.file_name(name)))),
        };
        if name == "-" {
            shared = Some(inputs.len());
        }
        sources.push(inputs.len());
        inputs.push(Some(input));
    }
    // What stands before the first text of a row, which is nothing if no text follows.
    let mut lead = Vec::new();
    loop {
        lead.clear();
        let mut any = false;
        for (at, source) in sources.iter().enumerate() {
            if at > 0
                && let Some(delimiter) = delimiters.get((at - 1) % delimiters.len())
            {
                let out = if any { cx.out.buffer() } else { &mut lead };
                out.extend_from_slice(delimiter);
            }
            let Some(slot) = inputs.get_mut(*source) else { continue };
            let Some(input) = slot else { continue };
            match next(cx, input, files.get(at), end).await? {
                Some(text) => {
                    if !std::mem::replace(&mut any, true) {
                        cx.out.buffer().extend_from_slice(&lead);
                    }
                    cx.out.write(text).await?;
                }
                None => *slot = None,
            }
        }
        if !any {
            return Ok(ExitStatus::SUCCESS);
        }
        cx.out.write(&[end]).await?;
    }
}

/// The next line without its end.
async fn next<'a>(
    cx: &Cx<'_>,
    input: &'a mut Input,
    name: Option<&BString>,
    end: u8,
) -> Result<Option<&'a [u8]>, Error> {
    match input.line(end).await {
        Ok(line) => Ok(line.map(|line| line.strip_suffix(&[end]).unwrap_or(line))),
        Err(Error::Errno(why)) => {
            let name = name.cloned().unwrap_or_default();
            Err(Error::fatal(format!("{}: {why}", cx.file_name(&name))))
        }
        Err(other) => Err(other),
    }
}

async fn one_by_one(
    cx: &mut Cx<'_>,
    files: Vec<BString>,
    delimiters: &[Vec<u8>],
    end: u8,
) -> Result<ExitStatus, Error> {
    let mut status = ExitStatus::SUCCESS;
    for name in &files {
        let Some(mut input) = cx.try_input(name).await? else {
            status = ExitStatus::FAILURE;
            continue;
        };
        let mut count = 0;
        while let Some(text) = next(cx, &mut input, Some(name), end).await? {
            if count > 0
                && let Some(delimiter) = delimiters.get((count - 1) % delimiters.len())
            {
                cx.out.write(delimiter).await?;
            }
            cx.out.write(text).await?;
            count += 1;
        }
        cx.out.write(&[end]).await?;
    }
    Ok(status)
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, expected: &str) {
        let ran = Bench::new().file("a", "1\n2\n3\n").file("b", "x\ny\n").stdin("p\nq\nr\n").run(line);
        assert_eq!(ran.out(), expected, "{line}: {}", ran.err());
    }

    #[test]
    fn pastes() {
        check("paste a b", "1\tx\n2\ty\n3\t\n");
        check("paste -d, a b a", "1,x,1\n2,y,2\n3,,3\n");
        check("paste -s a b", "1\t2\t3\nx\ty\n");
        check("paste -s -d '\\n,' a", "1\n2,3\n");
        check("paste - -", "p\tq\nr\t\n");
    }
}
