//! `wc`: counts lines, words, characters, bytes. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/wc.html>

use bstr::{BString, ByteSlice};
use vsh_core::args::{Arg, Order, flag, valued};
use vsh_core::io::Input;
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::{Context, extra_operand, stream_error};

/// `wc`
pub static UTILITY: Utility = Utility {
    name: "wc",
    summary: "Print newline, word, and byte counts for each FILE, and a total line if more than one FILE is given",
    usage: &["[OPTION]... [FILE]...", "[OPTION]... --files0-from=F"],
    options: &[
        flag("c", "bytes", "print the byte counts"),
        flag("m", "chars", "print the character counts"),
        flag("l", "lines", "print the newline counts"),
        valued(
            "",
            "files0-from",
            "F",
            "read input from the files specified by NUL-terminated names in file F",
        ),
        flag("L", "max-line-length", "print the maximum display width"),
        flag("w", "words", "print the word counts"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

#[derive(Clone, Copy, Default)]
struct Wanted {
    lines: bool,
    words: bool,
    chars: bool,
    bytes: bool,
    width: bool,
}

#[derive(Clone, Copy, Default)]
struct Counts {
    lines: u64,
    words: u64,
    chars: u64,
    bytes: u64,
    width: u64,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut wanted = Wanted::default();
    let mut files = Vec::new();
    let (mut list, mut streamed) = (None, false);
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option("bytes", _) => wanted.bytes = true,
            Arg::Option("chars", _) => wanted.chars = true,
            Arg::Option("lines", _) => wanted.lines = true,
            Arg::Option("words", _) => wanted.words = true,
            Arg::Option("max-line-length", _) => wanted.width = true,
            Arg::Option(_, value) => list = value,
            Arg::Operand(file) => files.push(file),
        }
    }
    if let Some(list) = list {
        if let Some(extra) = files.first() {
            let error = extra_operand(cx, extra);
            return Err(Error::usage(format!(
                "{error}\nfile operands cannot be combined with --files0-from"
            )));
        }
        // Names that come one by one leave nothing to compute columns from.
        streamed = list == "-" || !cx.metadata(&list).await.is_ok_and(|m| m.is_file());
        files = names(cx, &list).await?;
        if files.is_empty() {
            return Ok(ExitStatus::SUCCESS);
        }
    }
    if !(wanted.bytes || wanted.chars || wanted.lines || wanted.words || wanted.width) {
        wanted = Wanted { lines: true, words: true, bytes: true, ..wanted };
    }
    let from_stdin = files.is_empty();
    if from_stdin {
        files.push(BString::from("-"));
    }
    let width = if streamed { 1 } else { width(cx, &files, wanted).await };
    let mut total = Counts::default();
    let mut status = ExitStatus::SUCCESS;
    for name in &files {
        if name.is_empty() {
            cx.diagnose("invalid zero-length file name").await?;
            status = ExitStatus::FAILURE;
            continue;
        }
        let Some(mut input) = cx.try_input(name).await? else {
            status = ExitStatus::FAILURE;
            continue;
        };
        let mut counts = Counts::default();
        match count(cx, &mut input, wanted, &mut counts).await {
            Err(Error::Errno(why)) => status = stream_error(cx, name, why).await?,
            done => done?,
        }
        let label = if from_stdin { None } else { Some(name.as_bytes()) };
        print(cx, &counts, wanted, width, label).await?;
        total.lines += counts.lines;
        total.words += counts.words;
        total.chars += counts.chars;
        total.bytes += counts.bytes;
        total.width = total.width.max(counts.width);
    }
    if files.len() > 1 {
        print(cx, &total, wanted, width, Some(b"total")).await?;
    }
    Ok(status)
}

async fn names(cx: &mut Cx<'_>, list: &[u8]) -> Result<Vec<BString>, Error> {
    let mut input = match cx.input(list).await {
        Ok(input) => input,
        Err(why) => {
            return Err(Error::fatal(format!("cannot open {} for reading: {why}", cx.quoted_name(list))));
        }
    };
    let mut names = Vec::new();
    let mut charge = cx.meter().no_memory();
    while let Some(name) = input.line(0).await? {
        charge.add(name.len() + 32)?;
        names.push(BString::from(name.strip_suffix(b"\0").unwrap_or(name)));
    }
    Ok(names)
}

/// One count of one file needs no column; else the sizes tell how wide numbers may become.
async fn width(cx: &Cx<'_>, files: &[BString], wanted: Wanted) -> usize {
    let columns = [wanted.lines, wanted.words, wanted.chars, wanted.bytes, wanted.width];
    if files.len() == 1 && columns.iter().filter(|c| **c).count() == 1 {
        return 1;
    }
    let (mut sum, mut least) = (0u64, 1);
    for name in files {
        let metadata = match name.as_slice() {
            b"-" => match cx.files().get(0) {
                Ok(file) => file.metadata().await,
                Err(why) => Err(why),
            },
            name => cx.metadata(name).await,
        };
        match metadata {
            Ok(metadata) if metadata.is_file() => sum += metadata.size,
            Ok(_) => least = 7,
            Err(_) => {}
        }
    }
    sum.to_string().len().max(least)
}

async fn count(cx: &mut Cx<'_>, input: &mut Input, wanted: Wanted, counts: &mut Counts) -> Result<(), Error> {
    let simple = !(wanted.words || wanted.chars || wanted.width);
    let mut scan = Scan { utf8: cx.utf8(), ..Scan::default() };
    loop {
        let chunk = input.chunk().await?;
        if chunk.is_empty() {
            break;
        }
        counts.bytes += chunk.len() as u64;
        if simple {
            if wanted.lines {
                counts.lines += memchr::memchr_iter(b'\n', &chunk).count() as u64;
            }
            continue;
        }
        cx.meter().step(32).await?;
        scan.feed(&chunk, counts);
    }
    scan.finish(counts);
    Ok(())
}

/// What counting words, characters and columns has to remember between chunks.
#[derive(Default)]
struct Scan {
    utf8: bool,
    in_word: bool,
    column: u64,
    /// The start of a character that the chunk's end cut.
    partial: Vec<u8>,
}

impl Scan {
    fn feed(&mut self, chunk: &[u8], counts: &mut Counts) {
        if self.partial.is_empty() {
            self.scan(chunk, counts, false);
        } else {
            let mut joined = std::mem::take(&mut self.partial);
            joined.extend_from_slice(chunk);
            self.scan(&joined, counts, false);
        }
    }

    fn finish(&mut self, counts: &mut Counts) {
        let rest = std::mem::take(&mut self.partial);
        self.scan(&rest, counts, true);
        if self.in_word {
            counts.words += 1;
        }
        counts.width = counts.width.max(self.column);
    }

    fn scan(&mut self, text: &[u8], counts: &mut Counts, last: bool) {
        let mut rest = text;
        while let Some((byte, behind)) = rest.split_first() {
            if byte.is_ascii() {
                self.ascii(*byte, counts);
                counts.chars += 1;
                rest = behind;
                continue;
            }
            if !self.utf8 {
                // No byte beyond ASCII is printable, as a word has to be somewhere.
                counts.chars += 1;
                rest = behind;
                continue;
            }
            let (character, size) = bstr::decode_utf8(rest);
            match character {
                Some(character) => {
                    counts.chars += 1;
                    self.wide(character, counts);
                    rest = rest.get(size..).unwrap_or_default();
                }
                None if !last && size == rest.len() && size < 4 => {
                    self.partial = rest.to_vec();
                    return;
                }
                // An invalid byte is no character, and makes no word.
                None => rest = behind,
            }
        }
    }

    fn ascii(&mut self, byte: u8, counts: &mut Counts) {
        match byte {
            b'\n' | b'\r' | 0x0c => {
                counts.lines += u64::from(byte == b'\n');
                counts.width = counts.width.max(self.column);
                self.column = 0;
                self.end_word(counts);
            }
            b'\t' => {
                self.column += 8 - self.column % 8;
                self.end_word(counts);
            }
            b' ' => {
                self.column += 1;
                self.end_word(counts);
            }
            0x0b => self.end_word(counts),
            0x21..=0x7e => {
                self.column += 1;
                self.in_word = true;
            }
            _ => {}
        }
    }

    fn wide(&mut self, character: char, counts: &mut Counts) {
        if character.is_whitespace() && !matches!(character, '\u{a0}' | '\u{2007}' | '\u{202f}') {
            self.end_word(counts);
        } else if !character.is_control() {
            self.in_word = true;
        }
        self.column += crate::support::width::width(character) as u64;
    }

    fn end_word(&mut self, counts: &mut Counts) {
        counts.words += u64::from(std::mem::take(&mut self.in_word));
    }
}

async fn print(
    cx: &mut Cx<'_>,
    counts: &Counts,
    wanted: Wanted,
    width: usize,
    label: Option<&[u8]>,
) -> Result<(), Error> {
    let columns = [
        (wanted.lines, counts.lines),
        (wanted.words, counts.words),
        (wanted.chars, counts.chars),
        (wanted.bytes, counts.bytes),
        (wanted.width, counts.width),
    ];
    let shown: Vec<String> =
        columns.iter().filter(|(wanted, _)| *wanted).map(|(_, count)| format!("{count:width$}")).collect();
    let mut line = shown.join(" ").into_bytes();
    if let Some(label) = label {
        line.push(b' ');
        if label.contains(&b'\n') {
            line.extend_from_slice(cx.file_name(label).as_bytes());
        } else {
            line.extend_from_slice(label);
        }
    }
    line.push(b'\n');
    cx.out.write(&line).await
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, stdin: &str, expected: &str) {
        let bench = Bench::new().file("f", "a b\nc\n").file("g", "x").stdin(stdin);
        assert_eq!(bench.run(line).out(), expected, "{line}");
    }

    #[test]
    fn counts() {
        check("wc f", "", "2 3 6 f\n");
        check("wc -l f", "", "2 f\n");
        check("wc f g", "", "2 3 6 f\n0 1 1 g\n2 4 7 total\n");
        check("wc -lm", "é\n", "1 2\n");
        check("wc -L", "a\tb\nabc\n", "9\n");
        check("wc -w", " a  b \n", "2\n");
        check("wc -c f", "", "6 f\n");
        check("wc -m", "\u{4e2d}a", "2\n");
        check("wc -L", "\u{4e2d}a", "3\n");
    }
}
