//! `split`: a file in pieces. <https://www.gnu.org/software/coreutils/manual/html_node/split-invocation.html>

use bstr::BString;
use bytes::Bytes;
use vsh_core::args::{Arg, Opt, Order, flag, optional, valued};
use vsh_core::io::{Input, OpenFile, Output};
use vsh_core::meter::Charge;
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::{FileKind, OpenOptions};

use crate::support::context::{Context, extra_operand, failed_read};
use crate::support::size::{self, SizeError};

const OPTIONS: &[Opt] = &[
    valued("a", "suffix-length", "N", "generate suffixes of length N (default 2)"),
    valued("", "additional-suffix", "SUFFIX", "append an additional SUFFIX to file names"),
    valued("b", "bytes", "SIZE", "put SIZE bytes per output file"),
    valued("C", "line-bytes", "SIZE", "put at most SIZE bytes of records per output file"),
    flag("d", "", "use numeric suffixes starting at 0, not alphabetic"),
    optional("", "numeric-suffixes", "FROM", "same as -d, but allow setting the start value"),
    flag("x", "", "use hex suffixes starting at 0, not alphabetic"),
    optional("", "hex-suffixes", "FROM", "same as -x, but allow setting the start value"),
    flag("e", "elide-empty-files", "do not generate empty output files with '-n'"),
    valued("", "filter", "COMMAND", "write to shell COMMAND; file name is $FILE"),
    valued("l", "lines", "NUMBER", "put NUMBER lines/records per output file"),
    valued("n", "number", "CHUNKS", "generate CHUNKS output files: N, K/N, l/N, l/K/N, r/N or r/K/N"),
    valued("t", "separator", "SEP", "use SEP instead of newline as the record separator"),
    flag("u", "unbuffered", "immediately copy input to output with '-n r/...'"),
    flag("", "verbose", "print a diagnostic just before each output file is opened"),
    flag("0", "", ""),
    flag("1", "", ""),
    flag("2", "", ""),
    flag("3", "", ""),
    flag("4", "", ""),
    flag("5", "", ""),
    flag("6", "", ""),
    flag("7", "", ""),
    flag("8", "", ""),
    flag("9", "", ""),
];

/// `split`
pub static UTILITY: Utility = Utility {
    name: "split",
    summary: "Output pieces of FILE to PREFIXaa, PREFIXab and so on",
    usage: &["[OPTION]... [FILE [PREFIX]]"],
    options: OPTIONS,
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum How {
    Lines(u64),
    Bytes(u64),
    LineBytes(u64),
    /// So many pieces, or only one of them.
    Chunks(u64, Option<u64>),
    LineChunks(u64, Option<u64>),
    RoundRobin(u64, Option<u64>),
}

struct Settings {
    how: How,
    digits: &'static [u8],
    start: u64,
    length: usize,
    /// Suffixes get longer when they are used up.
    grows: bool,
    additional: BString,
    elide: bool,
    filter: Option<BString>,
    end: u8,
    verbose: bool,
    prefix: BString,
}

const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz";
const DECIMAL: &[u8] = b"0123456789";
const HEX: &[u8] = b"0123456789abcdef";
const SUFFIXES: &[u8] = b"bEGKkMmPTYZ0";

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (settings, file) = parse(cx)?;
    let mut input = match cx.input(&file).await {
        Ok(input) => input,
        Err(why) => {
            let name = cx.quoted_name(&file);
            return Err(Error::fatal(format!("cannot open {name} for reading: {why}")));
        }
    };
    let mut pieces = Pieces::new(&settings);
    let split = match settings.how {
        How::Lines(count) => lines(cx, &mut input, &mut pieces, count).await,
        How::Bytes(count) => by_bytes(cx, &mut input, &mut pieces, count).await,
        How::LineBytes(count) => line_bytes(cx, &mut input, &mut pieces, count).await,
        How::RoundRobin(count, only) => round_robin(cx, &mut input, &mut pieces, count, only).await,
        How::Chunks(count, only) | How::LineChunks(count, only) => {
            let size = length_of(cx, &mut input, &file).await?;
            let whole_lines = matches!(settings.how, How::LineChunks(..));
            chunks(cx, &mut input, &mut pieces, Plan { size, count, only, whole_lines }).await
        }
    };
    split.map_err(failed_read(cx.file_name(&file)))?;
    pieces.close(cx).await?;
    Ok(ExitStatus::SUCCESS)
}

fn parse(cx: &Cx<'_>) -> Result<(Settings, BString), Error> {
    let mut settings = Settings {
        how: How::Lines(1000),
        digits: LETTERS,
        start: 0,
        length: 0,
        grows: true,
        additional: BString::default(),
        elide: false,
        filter: None,
        end: b'\n',
        verbose: false,
        prefix: BString::from("x"),
    };
    let (mut how, mut digits, mut operands) = (None, String::new(), Vec::new());
    let mut set = |new: How| match how.replace(new) {
        None => Ok(()),
        Some(_) => Err(Error::usage("cannot split in more than one way")),
    };
    for arg in cx.parse(Order::Permute)? {
        let (key, text) = match arg {
            Arg::Operand(operand) => {
                operands.push(operand);
                continue;
            }
            Arg::Option(key, text) => (key, text),
        };
        let value = text.clone().unwrap_or_default();
        match key {
            "lines" => set(How::Lines(amount(cx, "lines", &value)?))?,
            "bytes" => set(How::Bytes(amount(cx, "bytes", &value)?))?,
            "line-bytes" => set(How::LineBytes(amount(cx, "bytes", &value)?))?,
            "number" => set(chunk_kind(cx, &value)?)?,
            digit if digit.len() == 1 && digit.bytes().all(|b| b.is_ascii_digit()) => digits.push_str(digit),
            _ => settings.option(cx, key, text)?,
        }
    }
    if !digits.is_empty() {
        set(How::Lines(amount(cx, "lines", digits.as_bytes())?))?;
    }
    settings.how = how.unwrap_or(settings.how);
    settings.fit()?;
    let mut operands = operands.into_iter();
    let file = operands.next().unwrap_or_else(|| BString::from("-"));
    if let Some(prefix) = operands.next() {
        settings.prefix = prefix;
    }
    match operands.next() {
        Some(extra) => Err(extra_operand(cx, &extra)),
        None => Ok((settings, file)),
    }
}

impl Settings {
    fn option(&mut self, cx: &Cx<'_>, key: &str, text: Option<BString>) -> Result<(), Error> {
        let value = text.clone().unwrap_or_default();
        match key {
            "suffix-length" => {
                let length = size::decimal(&value).and_then(|length| usize::try_from(length).ok());
                let length = length.filter(|length| *length <= 255);
                let invalid = || Error::fatal(format!("invalid suffix length: {}", cx.quoted(&value)));
                self.length = length.ok_or_else(invalid)?;
            }
            "additional-suffix" if value.contains(&b'/') => {
                let value = cx.quoted(&value);
                return Err(Error::usage(format!("invalid suffix {value}, contains directory separator")));
            }
            "additional-suffix" => self.additional = value,
            "d" | "numeric-suffixes" => self.numbered(cx, DECIMAL, 10, "numerical", text)?,
            "x" | "hex-suffixes" => self.numbered(cx, HEX, 16, "hexadecimal", text)?,
            "elide-empty-files" => self.elide = true,
            "filter" => self.filter = Some(value),
            "separator" => {
                self.end = match value.as_slice() {
                    b"\\0" => 0,
                    [byte] => *byte,
                    [] => return Err(Error::fatal("empty record separator")),
                    _ => {
                        return Err(Error::fatal(format!("multi-character separator {}", cx.quoted(&value))));
                    }
                };
            }
            "verbose" => self.verbose = true,
            _ => {}
        }
        Ok(())
    }

    fn numbered(
        &mut self,
        cx: &Cx<'_>,
        digits: &'static [u8],
        base: u32,
        what: &str,
        start: Option<BString>,
    ) -> Result<(), Error> {
        self.digits = digits;
        let Some(text) = start else { return Ok(()) };
        let number = std::str::from_utf8(&text).ok().and_then(|text| u64::from_str_radix(text, base).ok());
        let number = number.filter(|_| !text.starts_with(b"+"));
        let text = cx.quoted(&text);
        self.start =
            number.ok_or_else(|| Error::usage(format!("{text}: invalid start value for {what} suffix")))?;
        self.grows = false;
        Ok(())
    }

    /// Suffixes long enough for all pieces, where their number is known.
    fn fit(&mut self) -> Result<(), Error> {
        let base = self.digits.len() as u64;
        let pieces = match self.how {
            How::Chunks(count, None) | How::LineChunks(count, None) | How::RoundRobin(count, None) => count,
            _ => 0,
        };
        if pieces > 0 {
            let last = if self.start < pieces { self.start.saturating_add(pieces - 1) } else { pieces - 1 };
            let (mut needed, mut rest) = (1, last / base);
            while rest > 0 {
                needed += 1;
                rest /= base;
            }
            if self.length > 0 && self.length < needed {
                return Err(Error::fatal(format!("the suffix length needs to be at least {needed}")));
            }
            self.grows = false;
            self.length = self.length.max(needed);
        }
        if self.length > 0 && pieces == 0 {
            self.grows = false;
        }
        self.length = self.length.max(2 * usize::from(self.length == 0)).max(if pieces > 0 { 2 } else { 0 });
        if self.filter.is_some()
            && matches!(
                self.how,
                How::Chunks(_, Some(_)) | How::LineChunks(_, Some(_)) | How::RoundRobin(_, Some(_))
            )
        {
            return Err(Error::usage("--filter does not process a chunk extracted to stdout"));
        }
        Ok(())
    }
}

fn out_of_range(cx: &Cx<'_>, what: &str, text: &[u8]) -> Error {
    Error::fatal(format!("{what}: {}: Numerical result out of range", cx.quoted(text)))
}

fn amount(cx: &Cx<'_>, what: &str, text: &[u8]) -> Result<u64, Error> {
    let invalid = format!("invalid number of {what}");
    match size::parse(text, SUFFIXES) {
        Ok(0) => Err(out_of_range(cx, &invalid, text)),
        Ok(number) => Ok(number),
        Err(SizeError::TooLarge) => {
            let text = cx.quoted(text);
            Err(Error::fatal(format!("{invalid}: {text}: Value too large for defined data type")))
        }
        Err(_) => Err(Error::fatal(format!("{invalid}: {}", cx.quoted(text)))),
    }
}

/// `N`, `K/N`, with `l/` or `r/` before it.
fn chunk_kind(cx: &Cx<'_>, text: &[u8]) -> Result<How, Error> {
    let (kind, rest) = match text {
        [kind @ (b'l' | b'r'), b'/', rest @ ..] => (*kind, rest),
        rest => (b'b', rest),
    };
    let (only, count) = match memchr::memchr(b'/', rest) {
        Some(at) => (rest.get(..at), rest.get(at + 1..).unwrap_or_default()),
        None => (None, rest),
    };
    let number = |what: &str, text: &[u8]| match size::parse(text, SUFFIXES) {
        Ok(number) => Ok(number),
        Err(SizeError::TooLarge) => Ok(u64::MAX),
        Err(_) => Err(Error::fatal(format!("invalid {what}: {}", cx.quoted(text)))),
    };
    let only = match only {
        Some(text) => Some((number("chunk number", text)?, text)),
        None => None,
    };
    let total = number("number of chunks", count)?;
    if total == 0 {
        return Err(out_of_range(cx, "invalid number of chunks", count));
    }
    if let Some((_, text)) = only.filter(|(only, _)| *only == 0 || *only > total) {
        return Err(out_of_range(cx, "invalid chunk number", text));
    }
    let only = only.map(|(only, _)| only);
    Ok(match kind {
        b'l' => How::LineChunks(total, only),
        b'r' => How::RoundRobin(total, only),
        _ => How::Chunks(total, only),
    })
}

/// How much there is to read, from where it starts.
async fn length_of(cx: &mut Cx<'_>, input: &mut Input, name: &BString) -> Result<u64, Error> {
    let metadata = input.file().metadata().await?;
    match metadata.kind {
        FileKind::Regular => Ok(metadata.size),
        FileKind::CharDevice => Ok(0),
        _ => Err(Error::fatal(format!("{}: cannot determine file size", cx.file_name(name)))),
    }
}

/// A piece that is being written.
enum Piece {
    File(Output),
    /// For a command, which is run when it is whole.
    Filter(BString, Vec<u8>, Charge),
}

struct Pieces<'a> {
    settings: &'a Settings,
    /// The places of the next suffix's digits; `None` if there is none.
    next: Option<Vec<usize>>,
    prefix: Vec<u8>,
    open: Option<Piece>,
}

impl<'a> Pieces<'a> {
    fn new(settings: &'a Settings) -> Self {
        let base = settings.digits.len().max(1) as u64;
        let mut places = vec![0; settings.length];
        let mut rest = settings.start;
        for place in places.iter_mut().rev() {
            *place = usize::try_from(rest % base).unwrap_or(0);
            rest /= base;
        }
        let next = (rest == 0).then_some(places);
        Self { settings, next, prefix: settings.prefix.to_vec(), open: None }
    }

    fn name(&mut self) -> Result<BString, Error> {
        let exhausted = || Error::fatal("output file suffixes exhausted");
        let places = self.next.as_mut().ok_or_else(exhausted)?;
        let digits = self.settings.digits;
        let mut name = self.prefix.clone();
        name.extend(places.iter().filter_map(|place| digits.get(*place)));
        name.extend_from_slice(&self.settings.additional);
        // Count on.
        let mut carried = true;
        for place in places.iter_mut().rev() {
            *place += 1;
            if *place < digits.len() {
                carried = false;
                break;
            }
            *place = 0;
        }
        if self.settings.grows {
            // Names stay in order: the last digit at the start means that a longer suffix follows.
            let last = digits.len().saturating_sub(1);
            if places.first() == Some(&last) {
                self.prefix.extend(digits.last());
                *places = vec![0; places.len() + 1];
            }
        } else if carried {
            self.next = None;
        }
        Ok(BString::from(name))
    }

    /// Begins the next piece.
    async fn start(&mut self, cx: &mut Cx<'_>) -> Result<(), Error> {
        self.close(cx).await?;
        let piece = self.create(cx).await?;
        self.open = Some(piece);
        Ok(())
    }

    async fn create(&mut self, cx: &mut Cx<'_>) -> Result<Piece, Error> {
        let name = self.name()?;
        if self.settings.filter.is_some() {
            if self.settings.verbose {
                let text = format!("executing with FILE={}\n", cx.quoted_name(&name));
                cx.out.write(text.as_bytes()).await?;
            }
            return Ok(Piece::Filter(name, Vec::new(), cx.meter().no_memory()));
        }
        if self.settings.verbose {
            let text = format!("creating file {}\n", cx.quoted_name(&name));
            cx.out.write(text.as_bytes()).await?;
        }
        let file = cx.open(&name, &OpenOptions::WRITE).await;
        let file = file.map_err(|why| Error::fatal(format!("{}: {why}", cx.file_name(&name))))?;
        Ok(Piece::File(Output::new(Some(file), cx.meter())))
    }

    async fn write(&mut self, cx: &mut Cx<'_>, data: &[u8]) -> Result<(), Error> {
        if self.open.is_none() {
            self.start(cx).await?;
        }
        match &mut self.open {
            Some(piece) => piece.write(data).await,
            None => Ok(()),
        }
    }

    async fn close(&mut self, cx: &mut Cx<'_>) -> Result<(), Error> {
        match self.open.take() {
            Some(piece) => self.finish(cx, piece).await,
            None => Ok(()),
        }
    }

    async fn finish(&mut self, cx: &mut Cx<'_>, piece: Piece) -> Result<(), Error> {
        let (name, data, _charge) = match piece {
            Piece::File(mut output) => return output.flush().await,
            Piece::Filter(name, data, charge) => (name, data, charge),
        };
        let command = self.settings.filter.clone().unwrap_or_default();
        let mut request = cx.process(vec![BString::from("sh"), BString::from("-c"), command.clone()]);
        request.environment.retain(|(known, _)| known != "FILE");
        request.environment.push((BString::from("FILE"), name.clone()));
        request.files.set(0, std::sync::Arc::new(OpenFile::bytes(Bytes::from(data))))?;
        let status = cx.spawn_process(request).await?;
        if !status.is_success() {
            let name = cx.file_name(&name);
            cx.diagnose(format!("with FILE={name}, exit {} from command: {command}", status.0)).await?;
            return Err(Error::Exit(status));
        }
        Ok(())
    }
}

impl Piece {
    async fn write(&mut self, data: &[u8]) -> Result<(), Error> {
        match self {
            Self::File(output) => output.write(data).await,
            Self::Filter(_, text, charge) => {
                charge.add(data.len())?;
                text.extend_from_slice(data);
                Ok(())
            }
        }
    }
}

async fn lines(cx: &mut Cx<'_>, input: &mut Input, pieces: &mut Pieces<'_>, count: u64) -> Result<(), Error> {
    let mut written = 0;
    while let Some(line) = input.line(pieces.settings.end).await? {
        let line = line.to_vec();
        if written == 0 {
            pieces.start(cx).await?;
        }
        pieces.write(cx, &line).await?;
        written = (written + 1) % count;
    }
    Ok(())
}

async fn by_bytes(
    cx: &mut Cx<'_>,
    input: &mut Input,
    pieces: &mut Pieces<'_>,
    count: u64,
) -> Result<(), Error> {
    let mut left = 0u64;
    loop {
        let mut chunk = input.chunk().await?;
        if chunk.is_empty() {
            return Ok(());
        }
        while !chunk.is_empty() {
            if left == 0 {
                pieces.start(cx).await?;
                left = count;
            }
            let taken = chunk.split_to(usize::try_from(left).unwrap_or(usize::MAX).min(chunk.len()));
            pieces.write(cx, &taken).await?;
            left -= taken.len() as u64;
            cx.meter().step(1).await?;
        }
    }
}

/// As many whole lines as fit; a line that is too long for any piece is cut.
async fn line_bytes(
    cx: &mut Cx<'_>,
    input: &mut Input,
    pieces: &mut Pieces<'_>,
    count: u64,
) -> Result<(), Error> {
    let most = usize::try_from(count).unwrap_or(usize::MAX);
    let mut room = 0;
    while let Some(line) = input.line(pieces.settings.end).await? {
        let mut rest = line.to_vec();
        if rest.len() > room {
            pieces.start(cx).await?;
            room = most;
        }
        while rest.len() > room {
            let tail = rest.split_off(room);
            pieces.write(cx, &rest).await?;
            rest = tail;
            pieces.start(cx).await?;
            room = most;
            cx.meter().step(1).await?;
        }
        room -= rest.len();
        pieces.write(cx, &rest).await?;
    }
    Ok(())
}

async fn round_robin(
    cx: &mut Cx<'_>,
    input: &mut Input,
    pieces: &mut Pieces<'_>,
    count: u64,
    only: Option<u64>,
) -> Result<(), Error> {
    let mut open: Vec<Option<Piece>> = Vec::new();
    let _charge = match only {
        Some(_) => cx.meter().no_memory(),
        None => {
            let bytes =
                usize::try_from(count).unwrap_or(usize::MAX).saturating_mul(size_of::<Option<Piece>>());
            cx.meter().memory(bytes)?
        }
    };
    if only.is_none() && !pieces.settings.elide {
        for _ in 0..count {
            open.push(Some(pieces.create(cx).await?));
            cx.meter().step(1).await?;
        }
    }
    let mut at = 0u64;
    while let Some(line) = input.line(pieces.settings.end).await? {
        match only {
            Some(only) if at + 1 == only => cx.out.write(line).await?,
            Some(_) => {}
            None => {
                let line = line.to_vec();
                let place = usize::try_from(at).unwrap_or(usize::MAX);
                if open.len() <= place {
                    open.push(Some(pieces.create(cx).await?));
                }
                if let Some(Some(piece)) = open.get_mut(place) {
                    piece.write(&line).await?;
                }
            }
        }
        at = (at + 1) % count;
    }
    for piece in open.into_iter().flatten() {
        pieces.finish(cx, piece).await?;
    }
    Ok(())
}

struct Plan {
    size: u64,
    count: u64,
    only: Option<u64>,
    whole_lines: bool,
}

/// Pieces of equal size; with whole lines, each has those that begin in it.
async fn chunks(
    cx: &mut Cx<'_>,
    input: &mut Input,
    pieces: &mut Pieces<'_>,
    plan: Plan,
) -> Result<(), Error> {
    // One byte at least.
    let share = (plan.size / plan.count).max(1);
    let end_of = |chunk: u64| if chunk == plan.count { u64::MAX } else { share.saturating_mul(chunk) };
    let (mut chunk, mut at) = (1u64, 0u64);
    let mut started = false;
    let end = pieces.settings.end;
    loop {
        // Whole lines, or what is there.
        let data: Bytes = if plan.whole_lines {
            Bytes::copy_from_slice(input.line(end).await?.unwrap_or_default())
        } else {
            input.chunk().await?
        };
        if data.is_empty() {
            break;
        }
        let mut rest = data;
        while !rest.is_empty() {
            while at >= end_of(chunk) {
                turn(cx, pieces, &plan, &mut started).await?;
                chunk += 1;
            }
            let room = if plan.whole_lines { u64::MAX } else { end_of(chunk) - at };
            let taken = rest.split_to(usize::try_from(room).unwrap_or(usize::MAX).min(rest.len()));
            match plan.only {
                Some(only) if only == chunk => cx.out.write(&taken).await?,
                Some(_) => {}
                None => {
                    if !started {
                        pieces.start(cx).await?;
                        started = true;
                    }
                    pieces.write(cx, &taken).await?;
                }
            }
            at += taken.len() as u64;
        }
    }
    while chunk <= plan.count {
        turn(cx, pieces, &plan, &mut started).await?;
        chunk += 1;
    }
    Ok(())
}

/// The end of a piece: it is made even if it is empty.
async fn turn(
    cx: &mut Cx<'_>,
    pieces: &mut Pieces<'_>,
    plan: &Plan,
    started: &mut bool,
) -> Result<(), Error> {
    cx.meter().step(1).await?;
    if plan.only.is_none() && !*started && !pieces.settings.elide {
        pieces.start(cx).await?;
    }
    *started = false;
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    /// Splits nine lines; the pieces, joined by bars.
    #[track_caller]
    fn check(options: &str, expected: &str) {
        let text: String = (1..=9).map(|number| format!("{number}\n")).collect();
        let bench = Bench::new().file("f", text);
        let ran = bench.run(&format!("split {options} f"));
        assert_eq!(ran.err(), "", "{options}");
        let mut pieces = Vec::new();
        for letter in 'a'..='z' {
            let piece = bench.run(&format!("cat xa{letter}"));
            if piece.status == 0 {
                pieces.push(piece.out().replace('\n', ""));
            }
        }
        assert_eq!(pieces.join("|"), expected, "{options}");
    }

    #[test]
    fn pieces() {
        check("-l 4", "1234|5678|9");
        check("-4", "1234|5678|9");
        check("-b 8", "1234|5678|9");
        check("-C 7", "123|456|789");
        check("-n 3", "123|456|789");
        check("-n l/2", "12345|6789");
        check("-n r/2", "13579|2468");
        check("-n 20 -e", "1||2||3||4||5||6||7||8||9|");
    }

    #[test]
    fn suffixes() {
        let bench = Bench::new().file("f", "x\n".repeat(700));
        assert_eq!(bench.run("split -l 1 f").status, 0);
        for name in ["xaa", "xyz", "xzaaa", "xzabx"] {
            assert_eq!(bench.run(&format!("cat {name}")).status, 0, "{name}");
        }
        assert_eq!(bench.run("split -a 1 -l 1 f").err(), "split: output file suffixes exhausted\n");
    }
}
