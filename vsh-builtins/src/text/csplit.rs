//! `csplit`: a file in pieces that begin where lines match.
//! <https://www.gnu.org/software/coreutils/manual/html_node/csplit-invocation.html>

use bstr::BString;
use vsh_core::args::{Arg, Opt, Order, flag, valued};
use vsh_core::io::Output;
use vsh_core::regex::{Regex, Syntax};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::OpenOptions;

use crate::support::context::Context;
use crate::support::size;
use crate::support::slurp::slurp;

const OPTIONS: &[Opt] = &[
    valued("b", "suffix-format", "FORMAT", "use sprintf FORMAT instead of %02d"),
    valued("f", "prefix", "PREFIX", "use PREFIX instead of 'xx'"),
    flag("k", "keep-files", "do not remove output files on errors"),
    flag("", "suppress-matched", "suppress the lines matching PATTERN"),
    valued("n", "digits", "DIGITS", "use specified number of digits instead of 2"),
    flag("s", "quiet", "do not print counts of output file sizes"),
    flag("", "silent", "the same as --quiet"),
    flag("q", "", "the same as --quiet"),
    flag("z", "elide-empty-files", "remove empty output files"),
];

/// `csplit`
pub static UTILITY: Utility = Utility {
    name: "csplit",
    summary: "Output pieces of FILE separated by PATTERN(s) to files 'xx00', 'xx01' and so on",
    usage: &["[OPTION]... FILE PATTERN..."],
    options: OPTIONS,
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

#[derive(Debug)]
enum Target {
    /// Up to this line, not included.
    Line(u64),
    /// Up to the next line that matches, so many lines further. If it skips, no file is written.
    Match { regex: Regex, offset: i64, skips: bool },
}

#[derive(Debug)]
struct Control {
    text: BString,
    target: Target,
    /// How often it is done again; `None` for as often as it can be.
    repeats: Option<u64>,
}

struct Settings {
    prefix: BString,
    suffix: Suffix,
    keep: bool,
    suppress: bool,
    quiet: bool,
    elide: bool,
}

/// How numbers of files are written.
struct Suffix {
    before: Vec<u8>,
    behind: Vec<u8>,
    left: bool,
    zero: bool,
    alternate: bool,
    width: usize,
    precision: usize,
    letter: u8,
}

/// The pieces that are written.
struct Pieces<'a> {
    settings: &'a Settings,
    lines: Vec<&'a [u8]>,
    /// How many lines were taken.
    taken: usize,
    /// The line that was looked at last, from 1 on.
    current: usize,
    open: Option<(BString, Output, u64)>,
    made: Vec<BString>,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (settings, mut operands) = parse(cx)?;
    if operands.len() < 2 {
        return Err(Error::usage(match operands.first() {
            None => "missing operand".to_owned(),
            Some(last) => format!("missing operand after {}", cx.quoted(last)),
        }));
    }
    let file = operands.remove(0);
    let controls = controls(cx, &operands).await?;
    let cannot =
        |cx: &Cx<'_>, why| Error::fatal(format!("cannot open {} for reading: {why}", cx.quoted_name(&file)));
    let mut input = cx.input(&file).await.map_err(|why| cannot(cx, why))?;
    let (text, _charge) = slurp(cx, &mut input).await.map_err(|error| match error {
        Error::Errno(why) => Error::fatal(format!("read error: {why}")),
        other => other,
    })?;
    if text.is_empty() {
        return Err(Error::fatal("input disappeared"));
    }
    let lines: Vec<&[u8]> = bstr::ByteSlice::lines_with_terminator(text.as_slice()).collect();
    let _lines = cx.meter().memory(lines.len() * size_of::<&[u8]>())?;
    let mut pieces =
        Pieces { settings: &settings, lines, taken: 0, current: 0, open: None, made: Vec::new() };
    match pieces.all(cx, &controls).await {
        Err(Error::Fatal(why, status)) => {
            pieces.close(cx).await?;
            cx.diagnose(why).await?;
            if !settings.keep {
                for name in &pieces.made {
                    let _ = cx.view().remove_file(cx.cwd(), name).await;
                }
            }
            Ok(status)
        }
        done => done.map(|()| ExitStatus::SUCCESS),
    }
}

fn parse(cx: &Cx<'_>) -> Result<(Settings, Vec<BString>), Error> {
    let mut settings = Settings {
        prefix: BString::from("xx"),
        suffix: Suffix::digits(2),
        keep: false,
        suppress: false,
        quiet: false,
        elide: false,
    };
    let mut operands = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        let (key, text) = match arg {
            Arg::Operand(operand) => {
                operands.push(operand);
                continue;
            }
            Arg::Option(key, text) => (key, text.unwrap_or_default()),
        };
        match key {
            "suffix-format" => settings.suffix = Suffix::parse(&text)?,
            "prefix" => settings.prefix = text,
            "keep-files" => settings.keep = true,
            "suppress-matched" => settings.suppress = true,
            "digits" => {
                let digits = size::decimal(&text).and_then(|digits| usize::try_from(digits).ok());
                let digits = digits.filter(|digits| *digits <= 255);
                let invalid = || Error::fatal(format!("invalid number: {}", cx.quoted(&text)));
                settings.suffix = Suffix::digits(digits.ok_or_else(invalid)?);
            }
            "elide-empty-files" => settings.elide = true,
            _ => settings.quiet = true,
        }
    }
    Ok((settings, operands))
}

impl Suffix {
    fn digits(precision: usize) -> Self {
        Self {
            before: Vec::new(),
            behind: Vec::new(),
            left: false,
            zero: false,
            alternate: false,
            width: 0,
            precision,
            letter: b'd',
        }
    }

    fn parse(format: &[u8]) -> Result<Self, Error> {
        let mut suffix = Self::digits(0);
        let mut seen = false;
        let mut bytes = format.iter().copied().peekable();
        while let Some(byte) = bytes.next() {
            if byte != b'%' || bytes.next_if_eq(&b'%').is_some() {
                if seen { &mut suffix.behind } else { &mut suffix.before }.push(byte);
                continue;
            }
            if seen {
                return Err(Error::fatal("too many % conversion specifications in suffix"));
            }
            seen = true;
            while let Some(flag) = bytes.next_if(|b| b"-0#'+ ".contains(b)) {
                match flag {
                    b'-' => suffix.left = true,
                    b'0' => suffix.zero = true,
                    b'#' => suffix.alternate = true,
                    _ => {}
                }
            }
            let number = |bytes: &mut std::iter::Peekable<std::iter::Copied<std::slice::Iter<'_, u8>>>| {
                let mut value = 0usize;
                while let Some(digit) = bytes.next_if(u8::is_ascii_digit) {
                    value = (value * 10 + usize::from(digit - b'0')).min(255);
                }
                value
            };
            suffix.width = number(&mut bytes);
            if bytes.next_if_eq(&b'.').is_some() {
                suffix.precision = number(&mut bytes);
            }
            suffix.letter = match bytes.next() {
                Some(letter @ (b'd' | b'i' | b'u' | b'o' | b'x' | b'X')) => letter,
                Some(other) => {
                    let other = char::from(other);
                    return Err(Error::fatal(format!("invalid conversion specifier in suffix: {other}")));
                }
                None => return Err(Error::fatal("missing conversion specifier in suffix")),
            };
        }
        if !seen {
            return Err(Error::fatal("missing % conversion specification in suffix"));
        }
        Ok(suffix)
    }

    fn put(&self, number: usize, out: &mut Vec<u8>) {
        let (digits, mark) = match self.letter {
            b'o' => (format!("{number:o}"), "0"),
            b'x' => (format!("{number:x}"), "0x"),
            b'X' => (format!("{number:X}"), "0X"),
            _ => (number.to_string(), ""),
        };
        let mark = if self.alternate && number > 0 { mark } else { "" };
        let digits = "0".repeat(self.precision.saturating_sub(digits.len())) + &digits;
        let fill = self.width.saturating_sub(mark.len() + digits.len());
        let shown = match (self.left, self.zero) {
            (true, _) => format!("{mark}{digits}{}", " ".repeat(fill)),
            (false, true) => format!("{mark}{}{digits}", "0".repeat(fill)),
            (false, false) => format!("{}{mark}{digits}", " ".repeat(fill)),
        };
        out.extend_from_slice(&self.before);
        out.extend_from_slice(shown.as_bytes());
        out.extend_from_slice(&self.behind);
    }
}

async fn controls(cx: &mut Cx<'_>, operands: &[BString]) -> Result<Vec<Control>, Error> {
    let mut controls = Vec::new();
    let mut last = 0;
    let mut words = operands.iter().peekable();
    while let Some(word) = words.next() {
        let target = match word.first() {
            Some(b'/' | b'%') => matching(cx, word)?,
            _ => {
                let line = size::decimal(word);
                let line =
                    line.ok_or_else(|| Error::fatal(format!("{}: invalid pattern", cx.quoted(word))))?;
                if line == 0 {
                    return Err(Error::fatal(format!("{word}: line number must be greater than zero")));
                }
                if line < last {
                    return Err(Error::fatal(format!(
                        "line number {} is smaller than preceding line number, {last}",
                        cx.quoted(word)
                    )));
                }
                if line == last {
                    let word = cx.quoted(word);
                    let text = format!("warning: line number {word} is the same as preceding line number");
                    cx.diagnose(text).await?;
                }
                last = line;
                Target::Line(line)
            }
        };
        let repeats = match words.next_if(|word| word.starts_with(b"{")) {
            Some(word) => repeats(cx, word)?,
            None => Some(0),
        };
        controls.push(Control { text: word.clone(), target, repeats });
    }
    Ok(controls)
}

fn matching(cx: &Cx<'_>, word: &BString) -> Result<Target, Error> {
    let delimiter = word.first().copied().unwrap_or(b'/');
    let end = memchr::memrchr(delimiter, word).filter(|end| *end > 0).ok_or_else(|| {
        Error::fatal(format!("{word}: closing delimiter '{}' missing", char::from(delimiter)))
    })?;
    let (pattern, offset) = (word.get(1..end).unwrap_or_default(), word.get(end + 1..).unwrap_or_default());
    let offset = if offset.is_empty() {
        0
    } else {
        let number = std::str::from_utf8(offset).ok().and_then(|text| text.parse::<i64>().ok());
        let number = number.filter(|number| number.abs() < 1 << 40);
        number.ok_or_else(|| Error::fatal(format!("{word}: integer expected after delimiter")))?
    };
    let syntax = Syntax { utf8: cx.utf8(), empty_ranges: true, ..Syntax::BASIC };
    let regex = Regex::new(pattern, syntax).map_err(|error| {
        Error::fatal(format!("{}: invalid regular expression: {}", cx.quoted(word), error.message()))
    })?;
    Ok(Target::Match { regex, offset, skips: delimiter == b'%' })
}

fn repeats(cx: &Cx<'_>, word: &BString) -> Result<Option<u64>, Error> {
    let inner = word.strip_prefix(b"{").and_then(|inner| inner.strip_suffix(b"}"));
    let inner = inner.ok_or_else(|| Error::fatal(format!("{word}: '}}' is required in repeat count")))?;
    if inner == b"*" {
        return Ok(None);
    }
    let missing = || Error::fatal(format!("{}: integer required between '{{' and '}}'", cx.quoted(word)));
    size::decimal(inner).map(Some).ok_or_else(missing)
}

/// Ends a run whose last control is repeated for ever.
struct Finished(bool);

impl Pieces<'_> {
    async fn all(&mut self, cx: &mut Cx<'_>, controls: &[Control]) -> Result<(), Error> {
        for control in controls {
            let mut repetition = 0;
            while control.repeats.is_none_or(|most| repetition <= most) {
                cx.meter().step(4).await?;
                let Finished(finished) = match &control.target {
                    Target::Line(line) => self.until_line(cx, control, *line, repetition).await?,
                    Target::Match { regex, offset, skips } => {
                        let wanted = Wanted { regex, offset: *offset, skips: *skips };
                        self.until_match(cx, control, wanted, repetition).await?
                    }
                };
                if finished {
                    return Ok(());
                }
                repetition += 1;
            }
        }
        self.create(cx).await?;
        self.rest(cx).await?;
        self.close(cx).await
    }

    /// The next line, which is in no later piece.
    fn take(&mut self) -> Option<&[u8]> {
        let line = self.lines.get(self.taken)?;
        self.taken += 1;
        self.current = self.current.max(self.taken);
        Some(line)
    }

    fn out_of_range(&self, cx: &Cx<'_>, control: &Control, repetition: u64) -> Error {
        let text = cx.quoted(&control.text);
        Error::fatal(match repetition {
            0 => format!("{text}: line number out of range"),
            repetition => format!("{text}: line number out of range on repetition {repetition}"),
        })
    }

    async fn until_line(
        &mut self,
        cx: &mut Cx<'_>,
        control: &Control,
        line: u64,
        repetition: u64,
    ) -> Result<Finished, Error> {
        self.create(cx).await?;
        let last = usize::try_from(line.saturating_mul(repetition + 1)).unwrap_or(usize::MAX);
        if self.settings.suppress && self.taken >= self.lines.len() {
            return Err(self.out_of_range(cx, control, repetition));
        }
        while self.taken + 1 < last {
            if !self.save(cx).await? {
                return Err(self.out_of_range(cx, control, repetition));
            }
        }
        self.close(cx).await?;
        if self.settings.suppress {
            self.take();
        } else if self.taken >= self.lines.len() {
            return Err(self.out_of_range(cx, control, repetition));
        }
        Ok(Finished(false))
    }

    async fn until_match(
        &mut self,
        cx: &mut Cx<'_>,
        control: &Control,
        wanted: Wanted<'_>,
        repetition: u64,
    ) -> Result<Finished, Error> {
        let skips = wanted.skips;
        if !skips {
            self.create(cx).await?;
        }
        loop {
            cx.meter().step(1).await?;
            self.current += 1;
            let Some(line) = self.lines.get(self.current - 1) else {
                if !skips {
                    self.rest(cx).await?;
                    self.close(cx).await?;
                }
                if control.repeats.is_none() {
                    return Ok(Finished(true));
                }
                let text = cx.quoted(&control.text);
                return Err(Error::fatal(match repetition {
                    0 => format!("{text}: match not found"),
                    repetition => format!("{text}: match not found on repetition {repetition}"),
                }));
            };
            let line = line.strip_suffix(b"\n").unwrap_or(line);
            if wanted.regex.is_match(line).map_err(|error| Error::fatal(error.message()))? {
                break;
            }
        }
        let limit = i64::try_from(self.current).unwrap_or(i64::MAX).saturating_add(wanted.offset);
        let limit = usize::try_from(limit).unwrap_or(0);
        if self.taken + 1 > limit {
            return Err(self.out_of_range(cx, control, 0));
        }
        while self.taken + 1 < limit {
            let found = if skips { self.take().is_some() } else { self.save(cx).await? };
            if !found {
                return Err(self.out_of_range(cx, control, 0));
            }
        }
        if !skips {
            self.close(cx).await?;
        }
        if wanted.offset > 0 {
            self.current = limit;
        }
        if self.settings.suppress {
            self.take();
        }
        Ok(Finished(false))
    }

    async fn create(&mut self, cx: &mut Cx<'_>) -> Result<(), Error> {
        let mut name = self.settings.prefix.to_vec();
        self.settings.suffix.put(self.made.len(), &mut name);
        let file = cx.open(&name, &OpenOptions::WRITE).await;
        let file = file.map_err(|why| Error::fatal(format!("{}: {why}", cx.file_name(&name))))?;
        let name = BString::from(name);
        self.made.push(name.clone());
        self.open = Some((name, Output::new(Some(file), cx.meter()), 0));
        Ok(())
    }

    /// Writes the next line; false if there is none.
    async fn save(&mut self, cx: &Cx<'_>) -> Result<bool, Error> {
        cx.meter().step(1).await?;
        let Some(line) = self.lines.get(self.taken).copied() else { return Ok(false) };
        self.take();
        if let Some((_, output, bytes)) = &mut self.open {
            *bytes += line.len() as u64;
            output.write(line).await?;
        }
        Ok(true)
    }

    async fn rest(&mut self, cx: &Cx<'_>) -> Result<(), Error> {
        while self.save(cx).await? {}
        Ok(())
    }

    async fn close(&mut self, cx: &mut Cx<'_>) -> Result<(), Error> {
        let Some((name, mut output, bytes)) = self.open.take() else { return Ok(()) };
        output.flush().await?;
        if bytes == 0 && self.settings.elide {
            let _ = cx.view().remove_file(cx.cwd(), &name).await;
            self.made.pop();
            return Ok(());
        }
        if self.settings.quiet { Ok(()) } else { cx.out.write(format!("{bytes}\n").as_bytes()).await }
    }
}

struct Wanted<'a> {
    regex: &'a Regex,
    offset: i64,
    skips: bool,
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(arguments: &str, sizes: &str, last: &str) {
        let bench = Bench::new().file("f", "1\n2\n3\n4\n5\n");
        let ran = bench.run(&format!("csplit f {arguments}"));
        assert_eq!(ran.out().trim_end().replace('\n', " "), sizes, "{arguments}: {}", ran.err());
        let number = sizes.split(' ').count() - 1;
        assert_eq!(bench.run(&format!("cat xx{number:02}")).out(), last, "{arguments}");
    }

    #[test]
    fn pieces() {
        check("3", "4 6", "3\n4\n5\n");
        check("2 {1}", "2 4 4", "4\n5\n");
        check("/3/", "4 6", "3\n4\n5\n");
        check("/3/+1", "6 4", "4\n5\n");
        check("%4%", "4", "4\n5\n");
        check("--suppress-matched /3/", "4 4", "4\n5\n");
        check("-z /1/ /4/", "6 4", "4\n5\n");
    }
}
