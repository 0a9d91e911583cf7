//! The forms in which changes are shown.

use vsh_core::utility::Error;

use super::compare::{Change, Line};
use super::merged::{self, Formats};
use super::palette::Paint;
use super::screen::Screen;
use super::side::{self, Common};

#[derive(Clone, Debug)]
pub(super) enum Form {
    Normal,
    /// With so many lines around changes.
    Context(usize),
    Unified(usize),
    Ed,
    Rcs,
    Side {
        width: usize,
        common: Common,
    },
    Merged(Box<Formats>),
}

impl Form {
    /// Is something shown of files that do not differ?
    pub(super) fn shows_all(&self) -> bool {
        matches!(self, Self::Side { .. } | Self::Merged(_))
    }

    pub(super) fn lines_of_context(&self) -> usize {
        match self {
            Self::Context(lines) | Self::Unified(lines) => *lines,
            _ => 0,
        }
    }
}

pub(super) struct Side<'a> {
    pub(super) label: Vec<u8>,
    pub(super) lines: &'a [Line<'a>],
}

pub(super) struct Pair<'a> {
    pub(super) left: Side<'a>,
    pub(super) right: Side<'a>,
    pub(super) changes: &'a [Change],
}

/// From which line to which.
type Span = (usize, usize);

/// As much of a function's line as is shown.
const FUNCTION_BYTES: usize = 40;

/// Lines as `1,3`, or `2` for one.
fn range(span: Span) -> String {
    let (from, to) = (span.0 + 1, span.1);
    if to > from { format!("{from},{to}") } else { to.to_string() }
}

impl Pair<'_> {
    pub(super) async fn show(&self, screen: &mut Screen<'_>, form: &Form) -> Result<(), Error> {
        match form {
            Form::Side { width, common } => side::show(screen, self, *width, *common).await,
            Form::Merged(formats) => merged::show(screen, self, formats).await,
            Form::Normal => {
                for change in self.shown() {
                    self.normal(screen, change).await?;
                }
                Ok(())
            }
            Form::Ed => {
                let all: Vec<&Change> = self.shown().collect();
                for change in all.into_iter().rev() {
                    self.ed(screen, change).await?;
                }
                Ok(())
            }
            Form::Rcs => {
                for change in self.shown() {
                    self.rcs(screen, change).await?;
                }
                Ok(())
            }
            Form::Unified(_) => self.groups(screen, form, ["--- ", "+++ "]).await,
            Form::Context(_) => self.groups(screen, form, ["*** ", "--- "]).await,
        }
    }

    pub(super) fn shown(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(|change| !change.ignored)
    }

    pub(super) fn removed(&self, span: Span) -> &[Line<'_>] {
        self.left.lines.get(span.0..span.1).unwrap_or_default()
    }

    pub(super) fn added(&self, span: Span) -> &[Line<'_>] {
        self.right.lines.get(span.0..span.1).unwrap_or_default()
    }

    async fn normal(&self, screen: &mut Screen<'_>, change: &Change) -> Result<(), Error> {
        let (old, new) = (change.old, change.new);
        let letter = letter(change);
        screen.painted(Paint::Line, format!("{}{letter}{}", range(old), range(new)).as_bytes()).await?;
        screen.put(b"\n").await?;
        screen.lines("< ", self.removed(old), Paint::Deleted).await?;
        if letter == 'c' {
            screen.put(b"---\n").await?;
        }
        screen.lines("> ", self.added(new), Paint::Added).await
    }

    async fn ed(&self, screen: &mut Screen<'_>, change: &Change) -> Result<(), Error> {
        let letter = letter(change);
        screen.put(format!("{}{letter}\n", range(change.old)).as_bytes()).await?;
        if letter == 'd' {
            return Ok(());
        }
        for line in self.added(change.new) {
            let body = line.strip_suffix(b"\n").unwrap_or(line);
            if body == b"." {
                // A dot alone would end the text.
                screen.put(b"..\n.\ns/.//\na\n").await?;
                continue;
            }
            screen.text(body, b"").await?;
            screen.put(b"\n").await?;
        }
        screen.put(b".\n").await
    }

    async fn rcs(&self, screen: &mut Screen<'_>, change: &Change) -> Result<(), Error> {
        let removed = change.old.1 - change.old.0;
        if removed > 0 {
            screen.put(format!("d{} {removed}\n", change.old.0 + 1).as_bytes()).await?;
        }
        let added = change.new.1 - change.new.0;
        if added > 0 {
            screen.put(format!("a{} {added}\n", change.old.1).as_bytes()).await?;
            for line in self.added(change.new) {
                let body = line.strip_suffix(b"\n");
                screen.text(body.unwrap_or(line), b"").await?;
                screen.put(if body.is_some() { b"\n" } else { b"" }).await?;
            }
        }
        Ok(())
    }

    /// The forms with context.
    async fn groups(&self, screen: &mut Screen<'_>, form: &Form, marks: [&str; 2]) -> Result<(), Error> {
        for (mark, side) in marks.into_iter().zip([&self.left, &self.right]) {
            screen.painted(Paint::Header, &[mark.as_bytes(), &side.label].concat()).await?;
            screen.put(b"\n").await?;
        }
        let context = form.lines_of_context();
        let mut function = Function::default();
        for group in self.changes_near(context) {
            let (old, new) = self.spans(group, context);
            function.look_up(screen, self.left.lines, old.0).await?;
            match form {
                Form::Unified(_) => self.unified(screen, group, old, new, &function).await?,
                _ => self.context(screen, group, old, new, &function).await?,
            }
        }
        Ok(())
    }

    /// Changes so near each other that their contexts meet.
    fn changes_near(&self, context: usize) -> Vec<&[Change]> {
        let mut groups = Vec::new();
        let mut start = 0;
        for at in 1..=self.changes.len() {
            let apart = match (self.changes.get(at - 1), self.changes.get(at)) {
                (Some(before), Some(next)) => {
                    // What is overlooked holds a group together only from nearer.
                    let reach = if next.ignored { context } else { 2 * context + 1 };
                    next.old.0 - before.old.1 >= reach
                }
                _ => true,
            };
            if apart {
                let group = self.changes.get(start..at).unwrap_or_default();
                if group.iter().any(|change| !change.ignored) {
                    groups.push(group);
                }
                start = at;
            }
        }
        groups
    }

    /// The lines that a group spans, with context.
    fn spans(&self, group: &[Change], context: usize) -> (Span, Span) {
        let (Some(first), Some(last)) = (group.first(), group.last()) else { return ((0, 0), (0, 0)) };
        let before = context.min(first.old.0).min(first.new.0);
        let behind = context.min(self.left.lines.len() - last.old.1).min(self.right.lines.len() - last.new.1);
        ((first.old.0 - before, last.old.1 + behind), (first.new.0 - before, last.new.1 + behind))
    }

    async fn unified(
        &self,
        screen: &mut Screen<'_>,
        group: &[Change],
        old: Span,
        new: Span,
        function: &Function<'_>,
    ) -> Result<(), Error> {
        let shown = |span: Span| match span.1 - span.0 {
            1 => format!("{}", span.0 + 1),
            0 => format!("{},0", span.0),
            length => format!("{},{length}", span.0 + 1),
        };
        let place = format!("@@ -{} +{} @@", shown(old), shown(new));
        screen.painted(Paint::Line, place.as_bytes()).await?;
        function.show(screen).await?;
        let mut at = old.0;
        for change in group {
            screen.lines(" ", self.removed((at, change.old.0)), Paint::Plain).await?;
            screen.lines("-", self.removed(change.old), Paint::Deleted).await?;
            screen.lines("+", self.added(change.new), Paint::Added).await?;
            at = change.old.1;
        }
        screen.lines(" ", self.removed((at, old.1)), Paint::Plain).await
    }

    async fn context(
        &self,
        screen: &mut Screen<'_>,
        group: &[Change],
        old: Span,
        new: Span,
        function: &Function<'_>,
    ) -> Result<(), Error> {
        let shown = |span: Span| {
            if span.1 - span.0 > 1 { format!("{},{}", span.0 + 1, span.1) } else { span.1.to_string() }
        };
        screen.put(b"***************").await?;
        function.show(screen).await?;
        screen.painted(Paint::Line, format!("*** {} ****", shown(old)).as_bytes()).await?;
        screen.put(b"\n").await?;
        if group.iter().any(|change| change.old.0 < change.old.1) {
            let mut at = old.0;
            for change in group {
                screen.lines("  ", self.removed((at, change.old.0)), Paint::Deleted).await?;
                let mark = if change.new.0 < change.new.1 { "! " } else { "- " };
                screen.lines(mark, self.removed(change.old), Paint::Deleted).await?;
                at = change.old.1;
            }
            screen.lines("  ", self.removed((at, old.1)), Paint::Deleted).await?;
        }
        screen.painted(Paint::Line, format!("--- {} ----", shown(new)).as_bytes()).await?;
        screen.put(b"\n").await?;
        if group.iter().any(|change| change.new.0 < change.new.1) {
            let mut at = new.0;
            for change in group {
                screen.lines("  ", self.added((at, change.new.0)), Paint::Added).await?;
                let mark = if change.old.0 < change.old.1 { "! " } else { "+ " };
                screen.lines(mark, self.added(change.new), Paint::Added).await?;
                at = change.new.1;
            }
            screen.lines("  ", self.added((at, new.1)), Paint::Added).await?;
        }
        Ok(())
    }
}

/// What the lines of a group belong to: the last line before them that begins a function.
#[derive(Default)]
struct Function<'a> {
    line: Option<&'a [u8]>,
    /// The first line that has not been looked at.
    at: usize,
}

impl<'a> Function<'a> {
    /// Looks at the lines before `end`.
    async fn look_up(&mut self, screen: &Screen<'_>, lines: &'a [Line<'a>], end: usize) -> Result<(), Error> {
        if screen.look.functions.is_empty() {
            return Ok(());
        }
        for line in lines.get(self.at..end).unwrap_or_default() {
            screen.meter.step(1).await?;
            let body = line.strip_suffix(b"\n").unwrap_or(line);
            if screen.look.functions.iter().any(|regex| regex.is_match(body).unwrap_or(false)) {
                self.line = Some(body);
            }
        }
        self.at = end;
        Ok(())
    }

    /// The end of a group's first line.
    async fn show(&self, screen: &mut Screen<'_>) -> Result<(), Error> {
        if let Some(line) = self.line {
            let line = line.trim_ascii_start();
            let line = line.get(..FUNCTION_BYTES).unwrap_or(line).trim_ascii_end();
            screen.put(&[b" ", line].concat()).await?;
        }
        screen.put(b"\n").await
    }
}

fn letter(change: &Change) -> char {
    match (change.old.0 == change.old.1, change.new.0 == change.new.1) {
        (true, _) => 'a',
        (_, true) => 'd',
        _ => 'c',
    }
}
