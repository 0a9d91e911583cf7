//! The pieces of a difference, in all three forms.

use super::Kind;
use super::header::Lines;

/// Lines that stay, or lines that others take the place of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Segment {
    Common(Vec<Vec<u8>>),
    Change(Vec<Vec<u8>>, Vec<Vec<u8>>),
}

/// A piece: where it begins in both files, counted from 1, and what it does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Hunk {
    pub(super) old: usize,
    pub(super) new: usize,
    pub(super) segments: Vec<Segment>,
    /// The line of the patch it begins in.
    pub(super) line: usize,
}

/// What is wrong with a patch, and in which of its lines.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Malformed {
    At(usize, Vec<u8>),
    /// It ends too early.
    End,
}

type Read<T> = Result<T, Malformed>;

impl Hunk {
    /// The same with old and new swapped.
    pub(super) fn swapped(&self) -> Self {
        let segments = self.segments.iter().map(|segment| match segment {
            Segment::Change(old, new) => Segment::Change(new.clone(), old.clone()),
            common => common.clone(),
        });
        Self { old: self.new, new: self.old, segments: segments.collect(), line: self.line }
    }

    /// The lines that must be there.
    pub(super) fn pattern(&self) -> Vec<&[u8]> {
        self.segments
            .iter()
            .flat_map(|segment| match segment {
                Segment::Common(lines) | Segment::Change(lines, _) => lines.iter().map(Vec::as_slice),
            })
            .collect()
    }

    /// How many lines there are of the old file, and of the new one.
    pub(super) fn counts(&self) -> (usize, usize) {
        self.segments.iter().fold((0, 0), |(old, new), segment| match segment {
            Segment::Common(lines) => (old + lines.len(), new + lines.len()),
            Segment::Change(before, after) => (old + before.len(), new + after.len()),
        })
    }

    /// Lines that stay at the start, and at the end.
    pub(super) fn context(&self) -> (usize, usize) {
        let length = |segment: Option<&Segment>| match segment {
            Some(Segment::Common(lines)) => lines.len(),
            _ => 0,
        };
        (length(self.segments.first()), length(self.segments.last()))
    }

    fn common(&mut self, line: Vec<u8>) {
        match self.segments.last_mut() {
            Some(Segment::Common(lines)) => lines.push(line),
            _ => self.segments.push(Segment::Common(vec![line])),
        }
    }

    fn change(&mut self, line: Vec<u8>, is_new: bool) {
        if !matches!(self.segments.last(), Some(Segment::Change(..))) {
            self.segments.push(Segment::Change(Vec::new(), Vec::new()));
        }
        if let Some(Segment::Change(old, new)) = self.segments.last_mut() {
            if is_new { new } else { old }.push(line);
        }
    }

    /// Takes the line break off the last line of the old or the new text.
    fn cut_last(&mut self, is_new: bool) {
        let last = self.segments.last_mut().and_then(|segment| match segment {
            Segment::Common(lines) => lines.last_mut(),
            Segment::Change(old, new) => if is_new { new } else { old }.last_mut(),
        });
        if let Some(line) = last
            && line.ends_with(b"\n")
        {
            line.pop();
        }
    }
}

/// Two numbers as ranges have them: `5` or `5,7`, and what is behind.
pub(super) fn range(text: &[u8]) -> Option<(usize, Option<usize>, &[u8])> {
    let (first, rest) = number(text)?;
    match rest.strip_prefix(b",") {
        Some(rest) => {
            let (second, rest) = number(rest)?;
            Some((first, Some(second), rest))
        }
        None => Some((first, None, rest)),
    }
}

fn number(text: &[u8]) -> Option<(usize, &[u8])> {
    let length = text.iter().take_while(|b| b.is_ascii_digit()).count();
    let value = crate::support::size::decimal(text.get(..length)?)?;
    // So large that sums of a few do not overflow.
    let value = usize::try_from(value).ok().filter(|value| *value < 1 << 40)?;
    Some((value, text.get(length..)?))
}

/// The next piece, if there is one.
pub(super) fn next(lines: &mut Lines<'_>, kind: Kind) -> Read<Option<Hunk>> {
    match kind {
        Kind::Unified => unified(lines),
        Kind::Context => context(lines),
        Kind::Normal => normal(lines),
    }
}

fn malformed<T>(lines: &Lines<'_>) -> Read<T> {
    match lines.peek() {
        Some(line) => Err(Malformed::At(lines.number(), line)),
        None => Err(Malformed::End),
    }
}

/// `@@ -1,2 +1,3 @@`
pub(super) fn unified_range(line: &[u8]) -> Option<(usize, usize, usize, usize)> {
    let (old, old_count, rest) = range(line.strip_prefix(b"@@ -")?)?;
    let (new, new_count, rest) = range(rest.strip_prefix(b" +")?)?;
    rest.starts_with(b" @@").then_some((old, old_count.unwrap_or(1), new, new_count.unwrap_or(1)))
}

fn unified(lines: &mut Lines<'_>) -> Read<Option<Hunk>> {
    let Some(line) = lines.peek().filter(|line| line.starts_with(b"@@ -")) else { return Ok(None) };
    let Some((old, old_count, new, new_count)) = unified_range(&line) else { return malformed(lines) };
    let mut hunk = Hunk { old, new, line: lines.number(), ..Hunk::default() };
    lines.advance();
    let (mut old_left, mut new_left) = (old_count, new_count);
    let mut last = b' ';
    while old_left > 0 || new_left > 0 {
        let line = match lines.peek() {
            Some(line) => line,
            // Empty lines at the end may have got lost.
            None if old_left == new_left && old_left < 3 => b" \n".to_vec(),
            None => return Err(Malformed::End),
        };
        let (sign, text) = match line.split_first() {
            // What had only a blank has lost it.
            Some((b'\n', _)) => (b' ', line.clone()),
            Some((b'\t', _)) => (b' ', line.clone()),
            Some((sign, text)) => (*sign, text.to_vec()),
            None => return malformed(lines),
        };
        match sign {
            b' ' | b'=' if old_left > 0 && new_left > 0 => {
                hunk.common(text);
                (old_left, new_left) = (old_left - 1, new_left - 1);
            }
            b'-' if old_left > 0 => {
                hunk.change(text, false);
                old_left -= 1;
            }
            b'+' if new_left > 0 => {
                hunk.change(text, true);
                new_left -= 1;
            }
            b'\\' => hunk.cut_last(last == b'+'),
            _ => return malformed(lines),
        }
        last = sign;
        lines.advance();
    }
    if lines.peek().is_some_and(|line| line.starts_with(b"\\")) {
        hunk.cut_last(last == b'+');
        lines.advance();
    }
    shift_empty(&mut hunk, old_count, new_count);
    Ok(Some(hunk))
}

/// A range without lines names the line before it.
fn shift_empty(hunk: &mut Hunk, old_count: usize, new_count: usize) {
    hunk.old += usize::from(old_count == 0);
    hunk.new += usize::from(new_count == 0);
}

/// One half of a context difference: its lines with their signs.
type Half = Vec<(u8, Vec<u8>)>;

fn context(lines: &mut Lines<'_>) -> Read<Option<Hunk>> {
    if !lines.peek().is_some_and(|line| line.starts_with(b"********")) {
        return Ok(None);
    }
    let number = lines.number();
    lines.advance();
    let Some(line) = lines.peek().filter(|line| line.starts_with(b"*** ")) else { return malformed(lines) };
    let Some((old, old_end, _)) = range(line.get(4..).unwrap_or_default()) else { return malformed(lines) };
    lines.advance();
    let old_count = if old == 0 { 0 } else { old_end.unwrap_or(old).saturating_sub(old) + 1 };
    let old_half = half(lines, old_count, b'-', b"--- ")?;
    let Some(line) = lines.peek().filter(|line| line.starts_with(b"--- ")) else { return malformed(lines) };
    let Some((new, new_end, _)) = range(line.get(4..).unwrap_or_default()) else { return malformed(lines) };
    lines.advance();
    let new_count = if new == 0 { 0 } else { new_end.unwrap_or(new).saturating_sub(new) + 1 };
    let new_half = half(lines, new_count, b'+', b"***")?;
    let mut hunk = Hunk { old, new, line: number, ..Hunk::default() };
    if !join(&mut hunk, old_half, new_half) {
        return malformed(lines);
    }
    shift_empty(&mut hunk, old_count, new_count);
    Ok(Some(hunk))
}

/// Lines of one half; none at all if it is left out.
fn half(lines: &mut Lines<'_>, count: usize, own: u8, end: &[u8]) -> Read<Option<Half>> {
    let mut found: Half = Vec::new();
    while found.len() < count {
        let Some(line) = lines.peek() else {
            if found.is_empty() {
                return Ok(None);
            }
            return Err(Malformed::End);
        };
        if found.is_empty() && line.starts_with(end) {
            return Ok(None);
        }
        let (sign, text) = match line.as_slice() {
            [sign, b' ' | b'\t', ..] if [b' ', b'!', own].contains(sign) => {
                (*sign, line.get(2..).unwrap_or_default().to_vec())
            }
            [b' ' | b'!' | b'+' | b'-', b'\n'] => (*line.first().unwrap_or(&b' '), b"\n".to_vec()),
            b"\n" => (b' ', b"\n".to_vec()),
            _ if found.is_empty() => return Ok(None),
            _ => return malformed(lines),
        };
        found.push((sign, text));
        lines.advance();
    }
    if lines.peek().is_some_and(|line| line.starts_with(b"\\")) {
        if let Some((_, line)) = found.last_mut()
            && line.ends_with(b"\n")
        {
            line.pop();
        }
        lines.advance();
    }
    Ok(Some(found))
}

/// Makes one sequence of both halves; false if they do not fit.
fn join(hunk: &mut Hunk, old: Option<Half>, new: Option<Half>) -> bool {
    let (old, new) = match (old, new) {
        (Some(old), Some(new)) => (old, new),
        // What is left out is the lines that stay.
        (Some(old), None) => {
            let new = old.iter().filter(|(sign, _)| *sign == b' ').cloned().collect();
            (old, new)
        }
        (None, Some(new)) => {
            let old = new.iter().filter(|(sign, _)| *sign == b' ').cloned().collect();
            (old, new)
        }
        (None, None) => return false,
    };
    let (mut old, mut new) = (old.into_iter().peekable(), new.into_iter().peekable());
    loop {
        match (old.peek().map(|(sign, _)| *sign), new.peek().map(|(sign, _)| *sign)) {
            (None, None) => return true,
            (Some(b'-' | b'!'), _) => {
                if let Some((_, line)) = old.next() {
                    hunk.change(line, false);
                }
            }
            (_, Some(b'+' | b'!')) => {
                if let Some((_, line)) = new.next() {
                    hunk.change(line, true);
                }
            }
            (Some(_), Some(_)) => {
                new.next();
                if let Some((_, line)) = old.next() {
                    hunk.common(line);
                }
            }
            _ => return false,
        }
    }
}

/// Lines, from the first to the last.
type Span = (usize, usize);

/// `5,6c7`: both ranges and the letter.
pub(super) fn command(line: &[u8]) -> Option<(Span, u8, Span)> {
    let (old, old_end, rest) = range(line)?;
    let (letter, rest) = rest.split_first()?;
    let (new, new_end, rest) = range(rest)?;
    let good = b"acd".contains(letter) && matches!(rest, b"\n" | b"");
    let (old_end, new_end) = (old_end.unwrap_or(old), new_end.unwrap_or(new));
    (good && old_end >= old && new_end >= new).then_some(((old, old_end), *letter, (new, new_end)))
}

fn normal(lines: &mut Lines<'_>) -> Read<Option<Hunk>> {
    let Some(((old, old_end), letter, (new, new_end))) = lines.peek().and_then(|line| command(&line)) else {
        return Ok(None);
    };
    let mut hunk = Hunk { old, new, line: lines.number(), ..Hunk::default() };
    lines.advance();
    if letter != b'a' {
        marked(lines, &mut hunk, b'<', old_end - old + 1)?;
    }
    if letter == b'c' {
        if !lines.peek().is_some_and(|line| line.starts_with(b"-")) {
            return malformed(lines);
        }
        lines.advance();
    }
    if letter != b'd' {
        marked(lines, &mut hunk, b'>', new_end - new + 1)?;
    }
    // Commands name the line before what is added or deleted.
    hunk.old += usize::from(letter == b'a');
    hunk.new += usize::from(letter == b'd');
    Ok(Some(hunk))
}

fn marked(lines: &mut Lines<'_>, hunk: &mut Hunk, sign: u8, count: usize) -> Read<()> {
    for _ in 0..count {
        let Some(line) = lines.peek() else { return Err(Malformed::End) };
        match line.as_slice() {
            [first, b' ' | b'\t', text @ ..] if *first == sign => hunk.change(text.to_vec(), sign == b'>'),
            _ => return malformed(lines),
        }
        lines.advance();
    }
    if lines.peek().is_some_and(|line| line.starts_with(b"\\")) {
        hunk.cut_last(sign == b'>');
        lines.advance();
    }
    Ok(())
}
