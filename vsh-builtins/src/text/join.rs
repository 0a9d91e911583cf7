//! `join`: lines of two sorted files that have a field in common.
//! <https://www.gnu.org/software/coreutils/manual/html_node/join-invocation.html>

use std::cmp::Ordering;

use bstr::BString;
use vsh_core::args::{self, Arg, Opt, Order, flag, valued};
use vsh_core::io::Input;
use vsh_core::meter::Charge;
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::{Context, extra_operand, failed_read};
use crate::support::size;

const OPTIONS: &[Opt] = &[
    valued("a", "", "FILENUM", "also print unpairable lines from file FILENUM, where FILENUM is 1 or 2"),
    valued("e", "", "STRING", "replace missing or empty fields with STRING"),
    flag("i", "ignore-case", "ignore differences in case when comparing fields"),
    valued("j", "", "FIELD", "equivalent to '-1 FIELD -2 FIELD'"),
    valued("o", "", "FORMAT", "obey FORMAT while constructing output lines: FILENUM.FIELD, 0 or auto"),
    valued("t", "", "CHAR", "use CHAR as input and output field separator"),
    valued("v", "", "FILENUM", "like -a FILENUM, but suppress joined output lines"),
    valued("1", "", "FIELD", "join on this FIELD of file 1"),
    valued("2", "", "FIELD", "join on this FIELD of file 2"),
    flag("", "check-order", "check that the input is correctly sorted"),
    flag("", "nocheck-order", "do not check that the input is correctly sorted"),
    flag("", "header", "treat the first line in each file as field headers"),
    flag("z", "zero-terminated", "line delimiter is NUL, not newline"),
];

/// `join`
pub static UTILITY: Utility = Utility {
    name: "join",
    summary: "Join lines of two files on a common field",
    usage: &["[OPTION]... FILE1 FILE2"],
    options: OPTIONS,
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Separator {
    Blanks,
    Byte(u8),
    /// The line is one field.
    None,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Check {
    /// Only once a line has no partner.
    Default,
    Always,
    Never,
}

/// A field of an output line.
#[derive(Clone, Copy)]
enum Piece {
    Join,
    /// The file, 0 or 1, and the field from 0 on.
    Field(usize, usize),
}

struct Settings {
    unpaired: [bool; 2],
    paired: bool,
    filler: Option<BString>,
    ignore_case: bool,
    fields: [Option<usize>; 2],
    format: Vec<Piece>,
    auto: bool,
    separator: Separator,
    check: Check,
    header: bool,
    end: u8,
}

struct Line {
    text: Vec<u8>,
    fields: Vec<(usize, usize)>,
}

struct Side {
    input: Input,
    name: BString,
    number: usize,
    lines: u64,
    line: Option<Line>,
    before: Vec<u8>,
    complained: bool,
}

struct Run<'a> {
    settings: &'a Settings,
    keys: [usize; 2],
    unpairable: bool,
    format: Vec<Piece>,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (settings, files) = parse(cx)?;
    let [first, second] = match files.as_slice() {
        [] => return Err(Error::usage("missing operand")),
        [one] => return Err(Error::usage(format!("missing operand after {}", cx.quoted(one)))),
        [first, second] => [first, second],
        [_, _, extra, ..] => return Err(extra_operand(cx, extra)),
    };
    if first == "-" && second == "-" {
        return Err(Error::fatal("both files cannot be standard input"));
    }
    let mut sides = [open(cx, first, 0).await?, open(cx, second, 1).await?];
    let keys = settings.fields.map(|field| field.unwrap_or(0));
    let mut run = Run { settings: &settings, keys, unpairable: false, format: settings.format.clone() };
    run.join(cx, &mut sides).await?;
    if sides.iter().any(|side| side.complained) {
        cx.diagnose("input is not in sorted order").await?;
        return Ok(ExitStatus::FAILURE);
    }
    Ok(ExitStatus::SUCCESS)
}

fn parse(cx: &Cx<'_>) -> Result<(Settings, Vec<BString>), Error> {
    let mut settings = Settings {
        unpaired: [false; 2],
        paired: true,
        filler: None,
        ignore_case: false,
        fields: [None; 2],
        format: Vec::new(),
        auto: false,
        separator: Separator::Blanks,
        check: Check::Default,
        header: false,
        end: b'\n',
    };
    // Operands right behind some options may be values of theirs.
    let (mut files, mut behind): (Vec<(BString, Behind)>, Behind) = (Vec::new(), Behind::Nothing);
    // How many `-j1` and `-j2` stand for themselves.
    let mut fields = [0; 2];
    for arg in args::parse_each(OPTIONS, Order::Permute, cx.arguments()) {
        match arg? {
            Arg::Operand(file) => {
                files.push((file, behind));
                if behind != Behind::Format {
                    behind = Behind::Nothing;
                }
                if files.len() > 2 {
                    settings.take_value(cx, &mut files, &mut fields)?;
                }
            }
            Arg::Option(key, text) => {
                let text = text.unwrap_or_default();
                behind = behind_option(cx, key, &text);
                match behind {
                    Behind::Field(file) => fields.iter_mut().skip(file).take(1).for_each(|n| *n += 1),
                    _ => settings.option(cx, key, &text)?,
                }
            }
        }
    }
    for (field, _) in fields.iter().enumerate().filter(|(_, count)| **count > 0) {
        settings.set_field(0, field)?;
        settings.set_field(1, field)?;
    }
    Ok((settings, files.into_iter().map(|(file, _)| file).collect()))
}

/// What an operand stands behind, which it may be a value of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Behind {
    Nothing,
    /// `-o LIST`
    Format,
    /// `-j1` or `-j2`, which with a number behind them were once what `-1` and `-2` are.
    Field(usize),
}

fn behind_option(cx: &Cx<'_>, key: &str, text: &[u8]) -> Behind {
    let is_word = |word: &str| cx.arguments().iter().any(|argument| argument == word);
    match (key, text) {
        ("o", b"auto") => Behind::Nothing,
        ("o", _) => Behind::Format,
        ("j", b"1") if is_word("-j1") => Behind::Field(0),
        ("j", b"2") if is_word("-j2") => Behind::Field(1),
        _ => Behind::Nothing,
    }
}

impl Settings {
    /// Of three operands one must be a value, or there is one too many.
    fn take_value(
        &mut self,
        cx: &Cx<'_>,
        files: &mut Vec<(BString, Behind)>,
        fields: &mut [i32; 2],
    ) -> Result<(), Error> {
        let Some(at) = files.iter().take(2).position(|(_, behind)| *behind != Behind::Nothing) else {
            let extra = files.last().map_or(String::new(), |(extra, _)| cx.quoted_name(extra));
            return Err(Error::usage(format!("extra operand {extra}")));
        };
        let (text, behind) = files.remove(at);
        match behind {
            Behind::Field(file) => {
                fields.iter_mut().skip(file).take(1).for_each(|count| *count -= 1);
                self.set_field(file, field(cx, &text)?)
            }
            _ => self.add_format(cx, &text),
        }
    }

    fn option(&mut self, cx: &Cx<'_>, key: &str, text: &BString) -> Result<(), Error> {
        match key {
            "a" | "v" => {
                let file = match size::unsigned(text) {
                    Some(1) => &mut self.unpaired[0],
                    Some(2) => &mut self.unpaired[1],
                    _ => return Err(invalid_field(cx, text)),
                };
                *file = true;
                self.paired &= key == "a";
            }
            "e" => {
                if self.filler.replace(text.clone()).is_some_and(|before| before != *text) {
                    return Err(Error::fatal("conflicting empty-field replacement strings"));
                }
            }
            "ignore-case" => self.ignore_case = true,
            "j" => {
                let field = field(cx, text)?;
                self.set_field(0, field)?;
                self.set_field(1, field)?;
            }
            "1" => self.set_field(0, field(cx, text)?)?,
            "2" => self.set_field(1, field(cx, text)?)?,
            "o" if text == "auto" => self.auto = true,
            "o" => self.add_format(cx, text)?,
            "t" => {
                let separator = match text.as_slice() {
                    b"" => Separator::None,
                    b"\\0" => Separator::Byte(0),
                    [byte] => Separator::Byte(*byte),
                    _ => return Err(Error::fatal(format!("multi-character tab {}", cx.quoted(text)))),
                };
                if self.separator != Separator::Blanks && self.separator != separator {
                    return Err(Error::fatal("incompatible tabs"));
                }
                self.separator = separator;
            }
            "check-order" => self.check = Check::Always,
            "nocheck-order" => self.check = Check::Never,
            "header" => self.header = true,
            _ => self.end = 0,
        }
        Ok(())
    }

    fn set_field(&mut self, file: usize, field: usize) -> Result<(), Error> {
        if let Some(slot) = self.fields.get_mut(file) {
            if let Some(other) = slot.filter(|other| *other != field) {
                return Err(Error::fatal(format!("incompatible join fields {}, {}", other + 1, field + 1)));
            }
            *slot = Some(field);
        }
        Ok(())
    }

    fn add_format(&mut self, cx: &Cx<'_>, text: &BString) -> Result<(), Error> {
        for word in text.split(|b| matches!(b, b',' | b' ' | b'\t')) {
            self.format.push(match word {
                b"0" => Piece::Join,
                [b'0', ..] => return Err(invalid_specifier(cx, word)),
                [b'1', b'.', number @ ..] => Piece::Field(0, field(cx, number)?),
                [b'2', b'.', number @ ..] => Piece::Field(1, field(cx, number)?),
                [b'1' | b'2', ..] => return Err(invalid_specifier(cx, word)),
                _ => {
                    let word = cx.quoted(word);
                    return Err(Error::fatal(format!("invalid file number in field spec: {word}")));
                }
            });
        }
        Ok(())
    }

    /// Cuts a line into fields.
    fn cut(&self, text: &[u8]) -> Vec<(usize, usize)> {
        let mut fields = Vec::new();
        match self.separator {
            Separator::None => fields.push((0, text.len())),
            Separator::Byte(byte) => {
                let mut from = 0;
                for at in memchr::memchr_iter(byte, text) {
                    fields.push((from, at));
                    from = at + 1;
                }
                if !text.is_empty() {
                    fields.push((from, text.len()));
                }
            }
            Separator::Blanks => {
                let blank = |b: &u8| matches!(b, b' ' | b'\t' | b'\n');
                let mut at = text.iter().take_while(|b| blank(b)).count();
                while at < text.len() {
                    let length = text.iter().skip(at).take_while(|b| !blank(b)).count();
                    fields.push((at, at + length));
                    at += length;
                    let gap = text.iter().skip(at).take_while(|b| blank(b)).count();
                    at += gap;
                    if gap > 0 && at == text.len() {
                        // Blanks at the end are followed by an empty field.
                        fields.push((at, at));
                    }
                }
            }
        }
        fields
    }

    fn compare(&self, a: &[u8], b: &[u8]) -> Ordering {
        if self.ignore_case { a.to_ascii_uppercase().cmp(&b.to_ascii_uppercase()) } else { a.cmp(b) }
    }
}

fn invalid_field(cx: &Cx<'_>, text: &[u8]) -> Error {
    Error::fatal(format!("invalid field number: {}", cx.quoted(text)))
}

fn invalid_specifier(cx: &Cx<'_>, text: &[u8]) -> Error {
    Error::fatal(format!("invalid field specifier: {}", cx.quoted(text)))
}

/// A field's number, from 0 on.
fn field(cx: &Cx<'_>, text: &[u8]) -> Result<usize, Error> {
    let number = size::unsigned(text).map_or(0, |number| usize::try_from(number).unwrap_or(usize::MAX));
    number.checked_sub(1).ok_or_else(|| invalid_field(cx, text))
}

impl Line {
    fn field(&self, number: usize) -> Option<&[u8]> {
        let (from, to) = self.fields.get(number)?;
        self.text.get(*from..*to)
    }

    fn key(&self, number: usize) -> &[u8] {
        self.field(number).unwrap_or_default()
    }
}

async fn open(cx: &Cx<'_>, name: &BString, number: usize) -> Result<Side, Error> {
    match cx.input(name).await {
        Ok(input) => Ok(Side {
            input,
            name: name.clone(),
            number,
            lines: 0,
            line: None,
            before: Vec::new(),
            complained: false,
        }),
        Err(why) => Err(Error::fatal(format!("{}: {why}", cx.file_name(name)))),
    }
}

impl Run<'_> {
    fn key<'l>(&self, side: usize, line: &'l Line) -> &'l [u8] {
        line.key(self.keys.get(side).copied().unwrap_or(0))
    }

    /// Reads the next line of a file; the one before is handed out.
    async fn advance(&self, cx: &mut Cx<'_>, side: &mut Side) -> Result<Option<Line>, Error> {
        let end = self.settings.end;
        let next = side
            .input
            .line(end)
            .await
            .map_err(failed_read("read error"))?
            .map(|line| line.strip_suffix(&[end]).unwrap_or(line).to_vec());
        let next = next.map(|text| Line { fields: self.settings.cut(&text), text });
        let before = std::mem::replace(&mut side.line, next);
        side.lines += 1;
        let checks = match self.settings.check {
            Check::Always => true,
            Check::Default => self.unpairable,
            Check::Never => false,
        };
        if let Some(line) = &side.line {
            let key = self.key(side.number, line);
            if checks
                && !side.complained
                && before.is_some()
                && self.settings.compare(&side.before, key).is_gt()
            {
                side.complained = true;
                let place = format!("{}:{}: is not sorted: ", cx.file_name(&side.name), side.lines);
                cx.diagnose([place.as_bytes(), line.text.as_slice()].concat()).await?;
                if self.settings.check == Check::Always {
                    return Err(Error::Exit(ExitStatus::FAILURE));
                }
            }
            side.before = key.to_vec();
        }
        Ok(before)
    }

    async fn join(&mut self, cx: &mut Cx<'_>, sides: &mut [Side; 2]) -> Result<(), Error> {
        let [left, right] = sides;
        self.advance(cx, left).await?;
        self.advance(cx, right).await?;
        if self.settings.auto && self.format.is_empty() {
            self.infer(left.line.as_ref(), right.line.as_ref());
        }
        if self.settings.header && (left.line.is_some() || right.line.is_some()) {
            self.print(cx, left.line.as_ref(), right.line.as_ref()).await?;
            // Headers have no place in the order.
            for side in [&mut *left, &mut *right] {
                if side.line.take().is_some() {
                    self.advance(cx, side).await?;
                }
            }
        }
        while let (Some(one), Some(two)) = (&left.line, &right.line) {
            let order = self.settings.compare(self.key(0, one), self.key(1, two));
            match order {
                Ordering::Less => self.alone(cx, left).await?,
                Ordering::Greater => self.alone(cx, right).await?,
                Ordering::Equal => self.together(cx, left, right).await?,
            }
            // The line behind the first one is not looked at yet.
            self.unpairable |= order != Ordering::Equal;
        }
        for side in [left, right] {
            while side.line.is_some() {
                let shown = self.settings.unpaired.get(side.number) == Some(&true);
                if !shown && (self.settings.check == Check::Never || side.complained) {
                    break;
                }
                self.alone(cx, side).await?;
            }
        }
        Ok(())
    }

    async fn alone(&mut self, cx: &mut Cx<'_>, side: &mut Side) -> Result<(), Error> {
        if self.settings.unpaired.get(side.number) == Some(&true) {
            let line = side.line.as_ref();
            if side.number == 0 {
                self.print(cx, line, None).await?;
            } else {
                self.print(cx, None, line).await?;
            }
        }
        self.advance(cx, side).await?;
        Ok(())
    }

    /// All lines of both files that have the field as it is now.
    async fn together(&mut self, cx: &mut Cx<'_>, left: &mut Side, right: &mut Side) -> Result<(), Error> {
        let mut charge: Charge = cx.meter().no_memory();
        let Some(key) = left.line.as_ref().map(|line| self.key(0, line).to_vec()) else { return Ok(()) };
        let first = self.group(cx, left, &key, &mut charge).await?;
        let second = self.group(cx, right, &key, &mut charge).await?;
        if self.settings.paired {
            for one in &first {
                for two in &second {
                    self.print(cx, Some(one), Some(two)).await?;
                }
            }
        }
        Ok(())
    }

    /// The lines of a file that have the field as it is now.
    async fn group(
        &self,
        cx: &mut Cx<'_>,
        side: &mut Side,
        key: &[u8],
        charge: &mut Charge,
    ) -> Result<Vec<Line>, Error> {
        let mut group = Vec::new();
        while side.line.as_ref().is_some_and(|line| self.same(side.number, line, key)) {
            if let Some(line) = self.advance(cx, side).await? {
                charge.add(line.text.len() + line.fields.len() * 16 + 64)?;
                group.push(line);
            }
        }
        Ok(group)
    }

    fn same(&self, side: usize, line: &Line, key: &[u8]) -> bool {
        self.settings.compare(self.key(side, line), key).is_eq()
    }

    /// `-o auto`: as many fields as the first lines have.
    fn infer(&mut self, left: Option<&Line>, right: Option<&Line>) {
        self.format = vec![Piece::Join];
        for (file, line) in [left, right].into_iter().enumerate() {
            let count = line.map_or(0, |line| line.fields.len());
            let key = self.keys.get(file).copied().unwrap_or(0);
            self.format.extend((0..count).filter(|at| *at != key).map(|at| Piece::Field(file, at)));
        }
    }

    async fn print(&self, cx: &mut Cx<'_>, left: Option<&Line>, right: Option<&Line>) -> Result<(), Error> {
        let separator: &[u8] = match self.settings.separator {
            Separator::Byte(byte) => &[byte],
            Separator::Blanks => b" ",
            Separator::None => b"\n",
        };
        let filler = self.settings.filler.as_ref().map_or(&b""[..], |filler| filler.as_slice());
        let [left_key, right_key] = self.keys;
        let key = left.map(|line| line.field(left_key)).or_else(|| right.map(|line| line.field(right_key)));
        let key = key.flatten();
        let out = cx.out.buffer();
        let mut put = |field: Option<&[u8]>, first: bool| {
            if !first {
                out.extend_from_slice(separator);
            }
            out.extend_from_slice(field.filter(|field| !field.is_empty()).unwrap_or(filler));
        };
        if self.format.is_empty() {
            put(key, true);
            for (line, key) in [(left, left_key), (right, right_key)] {
                let Some(line) = line else { continue };
                for at in (0..line.fields.len()).filter(|at| *at != key) {
                    put(line.field(at), false);
                }
            }
        }
        for (at, piece) in self.format.iter().enumerate() {
            let field = match piece {
                Piece::Join => key,
                Piece::Field(0, number) => left.and_then(|line| line.field(*number)),
                Piece::Field(_, number) => right.and_then(|line| line.field(*number)),
            };
            put(field, at == 0);
        }
        out.push(self.settings.end);
        cx.meter().step(1).await?;
        cx.out.relax().await
    }
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, expected: &str) {
        let bench = Bench::new().file("a", "a 1\nb 2\nc 3\n").file("b", "a x\nb y\nd z\n");
        let ran = bench.run(line);
        assert_eq!(ran.out(), expected, "{line}: {}", ran.err());
    }

    #[test]
    fn pairs_and_others() {
        check("join a b", "a 1 x\nb 2 y\n");
        check("join -a1 a b", "a 1 x\nb 2 y\nc 3\n");
        check("join -v2 a b", "d z\n");
        check("join -a1 -a2 -e - -o auto a b", "a 1 x\nb 2 y\nc 3 -\nd - z\n");
        check("join -o 2.2 1.1 a b", "x a\ny b\n");
        check("join --header a b", "a 1 x\nb 2 y\n");
    }

    #[test]
    fn order() {
        let ran = Bench::new().file("a", "b 1\na 2\n").file("b", "a x\nb y\nd z\n").run("join a b");
        assert_eq!((ran.out().as_str(), ran.status), ("b 1 y\n", 1));
        assert!(ran.err().contains("a:2: is not sorted: a 2"), "{}", ran.err());
    }
}
