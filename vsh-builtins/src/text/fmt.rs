//! `fmt`: paragraphs with lines of about the same length.
//! <https://www.gnu.org/software/coreutils/manual/html_node/fmt-invocation.html>
//!
//! Lines are broken where the sum of their costs is least: a cost for each line, for being short, for being
//! shorter or longer than the next one, and for words that stand alone; ends of sentences are good places.

use bstr::BString;
use vsh_core::args::{Arg, Opt, Order, flag, valued};
use vsh_core::io::Input;
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::{Context, or_stdin};
use crate::support::size;

const OPTIONS: &[Opt] = &[
    flag("c", "crown-margin", "preserve indentation of first two lines"),
    valued("p", "prefix", "STRING", "reformat only lines beginning with STRING"),
    flag("s", "split-only", "split long lines, but do not refill"),
    flag("t", "tagged-paragraph", "indentation of first line different from second"),
    flag("u", "uniform-spacing", "one space between words, two after sentences"),
    valued("w", "width", "WIDTH", "maximum line width (default of 75 columns)"),
    valued("g", "goal", "WIDTH", "goal width (default of 93% of width)"),
];

/// `fmt`
pub static UTILITY: Utility = Utility {
    name: "fmt",
    summary: "Reformat each paragraph in the FILE(s), writing to standard output",
    usage: &["[-WIDTH] [OPTION]... [FILE]..."],
    options: OPTIONS,
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

const WIDEST: u64 = 2500;
/// Words and bytes of a paragraph that are looked at together.
const MOST_WORDS: usize = 998;
const MOST_BYTES: usize = 5000;
/// How far lines that are not the first of a tagged paragraph are indented.
const INDENT: usize = 3;
const TAB: usize = 8;

type Cost = i64;
const NEVER: Cost = Cost::MAX / 2;

const fn square(number: Cost) -> Cost {
    number * number
}

const LINE: Cost = square(70);
const LINE_CREDIT: Cost = square(3);
const NO_BREAK: Cost = square(600);
const SENTENCE: Cost = square(50);
const PARENTHESIS: Cost = square(40);
const PUNCTUATION: Cost = square(40);

fn short(columns: Cost) -> Cost {
    square(columns * 10)
}

fn ragged(columns: Cost) -> Cost {
    short(columns) / 2
}

fn widow(length: usize) -> Cost {
    square(200) / (signed(length) + 2)
}

fn orphan(length: usize) -> Cost {
    square(150) / (signed(length) + 2)
}

fn signed(number: usize) -> Cost {
    Cost::try_from(number).unwrap_or(NEVER)
}

/// What belongs to a paragraph; of several the last of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Shape {
    Plain,
    Tagged,
    Crown,
    Split,
}

#[derive(Debug)]
struct Settings {
    shape: Shape,
    uniform: bool,
    prefix: Vec<u8>,
    /// With the blanks at its end.
    prefix_full: usize,
    prefix_lead: usize,
    width: usize,
    goal: usize,
}

#[derive(Clone, Debug, Default)]
struct Word {
    text: Vec<u8>,
    /// Blanks behind it.
    space: usize,
    paren: bool,
    period: bool,
    punctuated: bool,
    is_final: bool,
    length: usize,
    best: Cost,
    next: usize,
}

/// A file that is being reformatted.
struct Formatter<'a> {
    settings: &'a Settings,
    input: Input,
    chunk: bytes::Bytes,
    at: usize,
    /// The byte that is next.
    next: Option<u8>,
    tabs: bool,
    in_column: usize,
    out_column: usize,
    /// Of the paragraph, and of the next line.
    prefix_indent: usize,
    next_prefix_indent: usize,
    first_indent: usize,
    other_indent: usize,
    last_length: usize,
    words: Vec<Word>,
    bytes: usize,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (settings, files) = parse(cx)?;
    let mut status = ExitStatus::SUCCESS;
    for name in or_stdin(files) {
        let input = match cx.input(&name).await {
            Ok(input) => input,
            Err(why) => {
                let name = cx.quoted_name(&name);
                cx.diagnose(format!("cannot open {name} for reading: {why}")).await?;
                status = ExitStatus::FAILURE;
                continue;
            }
        };
        match Formatter::new(&settings, input).run(cx).await {
            Err(Error::Errno(_)) => {
                cx.diagnose("read error").await?;
                status = ExitStatus::FAILURE;
            }
            done => done?,
        }
    }
    Ok(status)
}

fn parse(cx: &Cx<'_>) -> Result<(Settings, Vec<BString>), Error> {
    let mut settings = Settings {
        shape: Shape::Plain,
        uniform: false,
        prefix: Vec::new(),
        prefix_full: 0,
        prefix_lead: 0,
        width: 75,
        goal: 0,
    };
    let mut arguments = cx.arguments().to_vec();
    let (mut width, mut goal, mut files) = (None, None, Vec::new());
    // `-WIDTH` comes first or not at all.
    if let Some([b'-', digits @ ..]) = arguments.first().map(|word| word.as_slice())
        && digits.first().is_some_and(u8::is_ascii_digit)
    {
        width = Some(BString::from(digits));
        arguments.remove(0);
    }
    for arg in vsh_core::args::parse(OPTIONS, Order::Permute, &arguments).map_err(late_width)? {
        match arg {
            Arg::Operand(file) => files.push(file),
            Arg::Option("crown-margin", _) => settings.shape = settings.shape.max(Shape::Crown),
            Arg::Option("split-only", _) => settings.shape = settings.shape.max(Shape::Split),
            Arg::Option("tagged-paragraph", _) => settings.shape = settings.shape.max(Shape::Tagged),
            Arg::Option("uniform-spacing", _) => settings.uniform = true,
            Arg::Option("prefix", text) => settings.set_prefix(&text.unwrap_or_default()),
            Arg::Option("width", text) => width = text,
            Arg::Option(_, text) => goal = text,
        }
    }
    let number = |text: &BString, most: u64| match size::decimal(text) {
        Some(number) if number <= most => Ok(usize::try_from(number).unwrap_or(0)),
        Some(_) => {
            let text = cx.quoted(text);
            Err(Error::fatal(format!("invalid width: {text}: Numerical result out of range")))
        }
        None => Err(Error::fatal(format!("invalid width: {}", cx.quoted(text)))),
    };
    if let Some(text) = &width {
        settings.width = number(text, WIDEST)?;
    }
    match &goal {
        Some(text) => {
            let most = if width.is_some() { settings.width as u64 } else { 75 };
            settings.goal = number(text, most)?;
            if width.is_none() {
                settings.width = settings.goal + 10;
            }
        }
        // Seven per cent less.
        None => settings.goal = settings.width * 187 / 200,
    }
    Ok((settings, files))
}

/// A digit is no option but the first.
fn late_width(error: Error) -> Error {
    match error {
        Error::InvalidOption(digit) if digit.is_ascii_digit() => Error::usage(format!(
            "invalid option -- {}; -WIDTH is recognized only when it is the first\noption; use -w N instead",
            char::from(digit)
        )),
        error => error,
    }
}

impl Settings {
    fn set_prefix(&mut self, text: &[u8]) {
        self.prefix_lead = text.iter().take_while(|b| **b == b' ').count();
        let rest = text.get(self.prefix_lead..).unwrap_or_default();
        self.prefix_full = rest.len();
        let blanks = rest.iter().rev().take_while(|b| **b == b' ').count();
        self.prefix = rest.get(..rest.len() - blanks).unwrap_or_default().to_vec();
    }
}

impl<'a> Formatter<'a> {
    fn new(settings: &'a Settings, input: Input) -> Self {
        Self {
            settings,
            input,
            chunk: bytes::Bytes::new(),
            at: 0,
            next: None,
            tabs: false,
            in_column: 0,
            out_column: 0,
            prefix_indent: 0,
            next_prefix_indent: 0,
            first_indent: 0,
            other_indent: 0,
            last_length: 0,
            words: Vec::new(),
            bytes: 0,
        }
    }

    async fn run(&mut self, cx: &mut Cx<'_>) -> Result<(), Error> {
        self.prefix().await?;
        while self.paragraph(cx).await? {
            self.arrange();
            self.put(self.words.len(), cx).await?;
        }
        Ok(())
    }

    /// Goes to the next byte.
    async fn advance(&mut self) -> Result<(), Error> {
        if self.at >= self.chunk.len() {
            self.chunk = self.input.chunk().await?;
            self.at = 0;
        }
        self.next = self.chunk.get(self.at).copied();
        self.at += 1;
        Ok(())
    }

    async fn blanks(&mut self) -> Result<(), Error> {
        loop {
            match self.next {
                Some(b' ') => self.in_column += 1,
                Some(b'\t') => {
                    self.tabs = true;
                    self.in_column = (self.in_column / TAB + 1) * TAB;
                }
                _ => return Ok(()),
            }
            self.advance().await?;
        }
    }

    /// Reads what is before the text of a line.
    async fn prefix(&mut self) -> Result<(), Error> {
        self.in_column = 0;
        self.advance().await?;
        self.blanks().await?;
        if self.settings.prefix.is_empty() {
            self.next_prefix_indent = self.settings.prefix_lead.min(self.in_column);
            return Ok(());
        }
        self.next_prefix_indent = self.in_column;
        for byte in &self.settings.prefix {
            if self.next != Some(*byte) {
                return Ok(());
            }
            self.in_column += 1;
            self.advance().await?;
        }
        self.blanks().await
    }

    fn ends_line(&self) -> bool {
        matches!(self.next, None | Some(b'\n'))
    }

    fn is_same_paragraph(&self) -> bool {
        self.next_prefix_indent == self.prefix_indent
            && self.in_column >= self.next_prefix_indent + self.settings.prefix_full
            && !self.ends_line()
    }

    /// Reads the next paragraph, and copies what is before it; false if there is none.
    async fn paragraph(&mut self, cx: &mut Cx<'_>) -> Result<bool, Error> {
        self.last_length = 0;
        while self.ends_line()
            || self.next_prefix_indent < self.settings.prefix_lead
            || self.in_column < self.next_prefix_indent + self.settings.prefix_full
        {
            self.copy(cx).await?;
            if self.next.is_none() {
                return Ok(false);
            }
            cx.out.write(b"\n").await?;
            self.prefix().await?;
        }
        self.prefix_indent = self.next_prefix_indent;
        self.first_indent = self.in_column;
        self.words.clear();
        self.bytes = 0;
        self.line(cx).await?;
        self.set_other_indent(self.is_same_paragraph());
        let goes_on = match self.settings.shape {
            Shape::Split => false,
            Shape::Crown => self.is_same_paragraph(),
            Shape::Tagged => self.is_same_paragraph() && self.in_column != self.first_indent,
            Shape::Plain => self.is_same_paragraph() && self.in_column == self.other_indent,
        };
        if goes_on {
            loop {
                self.line(cx).await?;
                if !self.is_same_paragraph() || self.in_column != self.other_indent {
                    break;
                }
            }
        }
        if let Some(last) = self.words.last_mut() {
            (last.period, last.is_final) = (true, true);
        }
        Ok(true)
    }

    fn set_other_indent(&mut self, same: bool) {
        match self.settings.shape {
            Shape::Split | Shape::Plain => self.other_indent = self.first_indent,
            Shape::Crown => self.other_indent = if same { self.in_column } else { self.first_indent },
            Shape::Tagged if same && self.in_column != self.first_indent => {
                self.other_indent = self.in_column;
            }
            Shape::Tagged if self.other_indent == self.first_indent => {
                self.other_indent = if self.first_indent == 0 { INDENT } else { 0 };
            }
            Shape::Tagged => {}
        }
    }

    /// Copies the rest of a line as it is.
    async fn copy(&mut self, cx: &mut Cx<'_>) -> Result<(), Error> {
        self.out_column = 0;
        let mut text = Vec::new();
        if self.in_column > self.next_prefix_indent || !self.ends_line() {
            self.put_blanks(self.next_prefix_indent, &mut text);
            for byte in &self.settings.prefix {
                if self.out_column == self.in_column {
                    break;
                }
                text.push(*byte);
                self.out_column += 1;
            }
            if !self.ends_line() {
                self.put_blanks(self.in_column.saturating_sub(self.out_column), &mut text);
            }
            if self.next.is_none() && self.in_column >= self.next_prefix_indent + self.settings.prefix.len() {
                text.push(b'\n');
            }
        }
        while let Some(byte) = self.next.filter(|byte| *byte != b'\n') {
            text.push(byte);
            if text.len() >= MOST_BYTES {
                cx.out.write(&text).await?;
                text.clear();
            }
            self.advance().await?;
        }
        cx.out.write(&text).await
    }

    /// Reads the words of a line.
    async fn line(&mut self, cx: &mut Cx<'_>) -> Result<(), Error> {
        loop {
            let mut word = Word::default();
            while let Some(byte) = self.next.filter(|b| !matches!(b, b' ' | b'\t' | b'\n' | 11 | 12 | b'\r'))
            {
                word.text.push(byte);
                if self.bytes + word.text.len() >= MOST_BYTES && !self.words.is_empty() {
                    self.set_other_indent(true);
                    self.flush(cx).await?;
                }
                if word.text.len() >= MOST_BYTES {
                    // A word that is longer than anything is cut.
                    self.advance().await?;
                    break;
                }
                self.advance().await?;
            }
            self.in_column += word.text.len();
            self.bytes += word.text.len();
            word.look();
            let start = self.in_column;
            self.blanks().await?;
            // Other white space is a word of no length.
            if matches!(self.next, Some(11 | 12 | b'\r')) {
                self.advance().await?;
            }
            word.space = self.in_column - start;
            word.is_final =
                self.next.is_none() || (word.period && (self.next == Some(b'\n') || word.space > 1));
            if self.ends_line() || self.settings.uniform {
                word.space = if word.is_final { 2 } else { 1 };
            }
            self.words.push(word);
            if self.words.len() >= MOST_WORDS {
                self.set_other_indent(true);
                self.flush(cx).await?;
            }
            cx.meter().step(1).await?;
            if self.ends_line() {
                break;
            }
        }
        self.prefix().await
    }

    /// Where the lines are broken, from the last word to the first.
    fn arrange(&mut self) {
        let count = self.words.len();
        let (width, goal) = (self.settings.width, self.settings.goal);
        for start in (0..count).rev() {
            let indent = if start == 0 { self.first_indent } else { self.other_indent };
            let mut length = indent + self.words.get(start).map_or(0, |word| word.text.len());
            let (mut best, mut next, mut chosen) = (NEVER, start + 1, length);
            let mut at = start;
            loop {
                at += 1;
                let mut cost =
                    self.line_cost(at, length, goal) + self.words.get(at).map_or(0, |word| word.best);
                if start == 0 && self.last_length > 0 {
                    cost += ragged(signed(length) - signed(self.last_length));
                }
                if cost < best {
                    (best, next, chosen) = (cost, at, length);
                }
                let Some(word) = self.words.get(at) else { break };
                length += self.words.get(at - 1).map_or(0, |before| before.space) + word.text.len();
                if length >= width {
                    break;
                }
            }
            let total = best + self.base_cost(start);
            if let Some(word) = self.words.get_mut(start) {
                (word.best, word.next, word.length) = (total, next, chosen);
            }
        }
    }

    /// The cost of a line that is so long and is followed by one that begins at `next`.
    fn line_cost(&self, next: usize, length: usize, goal: usize) -> Cost {
        let Some(word) = self.words.get(next) else { return 0 };
        let mut cost = short(signed(goal) - signed(length));
        if word.next < self.words.len() {
            cost += ragged(signed(length) - signed(word.length));
        }
        cost
    }

    /// The cost of a line that begins here, whatever its length.
    fn base_cost(&self, at: usize) -> Cost {
        let mut cost = LINE;
        let before = at.checked_sub(1).and_then(|at| self.words.get(at));
        let second = at.checked_sub(2).and_then(|at| self.words.get(at));
        if let Some(before) = before {
            if before.period {
                cost += if before.is_final { -SENTENCE } else { NO_BREAK };
            } else if before.punctuated {
                cost -= PUNCTUATION;
            } else if second.is_some_and(|second| second.is_final) {
                cost += widow(before.text.len());
            }
        }
        match self.words.get(at) {
            Some(word) if word.paren => cost -= PARENTHESIS,
            Some(word) if word.is_final => cost += orphan(word.text.len()),
            _ => {}
        }
        cost
    }

    /// Writes what is there of a long paragraph up to a good place, and keeps the rest.
    async fn flush(&mut self, cx: &mut Cx<'_>) -> Result<(), Error> {
        if self.words.is_empty() {
            return Ok(());
        }
        self.arrange();
        let count = self.words.len();
        let (mut split, mut best) = (count, NEVER);
        let mut at = self.words.first().map_or(count, |word| word.next);
        while let Some(word) = self.words.get(at) {
            let cost = word.best - self.words.get(word.next).map_or(0, |next| next.best);
            if cost < best {
                (split, best) = (at, cost);
            }
            if best <= NEVER - LINE_CREDIT {
                best += LINE_CREDIT;
            }
            at = word.next;
        }
        self.put(split, cx).await?;
        self.words.drain(..split.min(count));
        self.first_indent = self.other_indent;
        self.bytes = self.words.iter().map(|word| word.text.len()).sum();
        Ok(())
    }

    /// Writes the lines up to the one that begins at `end`.
    async fn put(&mut self, end: usize, cx: &mut Cx<'_>) -> Result<(), Error> {
        let words = std::mem::take(&mut self.words);
        let (mut at, mut indent) = (0, self.first_indent);
        let mut line = Vec::new();
        while let Some(first) = words.get(at).filter(|_| at < end) {
            line.clear();
            self.out_column = 0;
            self.put_blanks(self.prefix_indent, &mut line);
            line.extend_from_slice(&self.settings.prefix);
            self.out_column += self.settings.prefix.len();
            self.put_blanks(indent.saturating_sub(self.out_column), &mut line);
            for number in at..first.next {
                let Some(word) = words.get(number) else { break };
                line.extend_from_slice(&word.text);
                self.out_column += word.text.len();
                if number + 1 < first.next {
                    self.put_blanks(word.space, &mut line);
                }
            }
            self.last_length = self.out_column;
            line.push(b'\n');
            cx.out.write(&line).await?;
            at = first.next;
            indent = self.other_indent;
        }
        self.words = words;
        Ok(())
    }

    fn put_blanks(&mut self, count: usize, out: &mut Vec<u8>) {
        let target = self.out_column + count;
        if self.tabs {
            let tab = target / TAB * TAB;
            if self.out_column + 1 < tab {
                while self.out_column < tab {
                    out.push(b'\t');
                    self.out_column = (self.out_column / TAB + 1) * TAB;
                }
            }
        }
        out.extend(std::iter::repeat_n(b' ', target - self.out_column));
        self.out_column = target;
    }
}

impl Word {
    /// What its first and last characters say.
    fn look(&mut self) {
        let closes = |byte: &u8| b")]'\"".contains(byte);
        self.paren = self.text.first().is_some_and(|byte| b"(['`\"".contains(byte));
        self.punctuated = self.text.last().is_some_and(u8::is_ascii_punctuation);
        let closing = self.text.iter().skip(1).rev().take_while(|byte| closes(byte)).count();
        let last = self.text.len().checked_sub(closing + 1).and_then(|at| self.text.get(at));
        self.period = last.is_some_and(|byte| b".?!".contains(byte));
    }
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(options: &str, text: &str, expected: &str) {
        let ran = Bench::new().stdin(text).run(&format!("fmt {options}"));
        assert_eq!(ran.out(), expected, "{options}: {}", ran.err());
    }

    #[test]
    fn paragraphs() {
        check("", "a\nb\n\nc\n", "a b\n\nc\n");
        check("-w 10", "one two three four\n", "one two\nthree\nfour\n");
        check("-s", "a\nb\n", "a\nb\n");
        check("-u", "a  b.  c\n", "a b.  c\n");
        check("-p >", "> a\n> b\nc\nd\n", "> a b\nc\nd\n");
        check("-t", "a\n   b\n   c\n", "a b c\n");
    }
}
