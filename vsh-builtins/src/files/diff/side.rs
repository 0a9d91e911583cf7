//! Side by side: `-y`.

use bstr::ByteSlice;
use vsh_core::text::chars;
use vsh_core::utility::Error;

use super::compare::Line;
use super::palette::Paint;
use super::screen::{Screen, is_graphic};
use super::show::Pair;
use crate::support::width::width;

/// What of lines that are in both files is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Common {
    Both,
    Left,
    Nothing,
}

/// The columns of either side.
#[derive(Clone, Copy, Debug)]
struct Sides {
    /// How wide each is.
    half: usize,
    /// Where the second begins.
    second: usize,
}

/// The least room between both.
const GUTTER: usize = 3;

impl Sides {
    /// The second begins at a tab stop, as near behind the middle of gutter and tab as there is one.
    fn new(width: usize, tab: usize) -> Self {
        let middle = width.midpoint(tab.saturating_add(GUTTER));
        let second = middle - middle % tab;
        let half = second.saturating_sub(GUTTER).min(width.saturating_sub(second));
        if half == 0 { Self { half, second: width } } else { Self { half, second } }
    }

    /// Where the mark is.
    fn mark(&self) -> usize {
        self.half.midpoint(self.second.saturating_sub(1))
    }
}

/// Shows both files.
pub(super) async fn show(
    screen: &mut Screen<'_>,
    pair: &Pair<'_>,
    width: usize,
    common: Common,
) -> Result<(), Error> {
    let tab = if screen.look.expand_tabs { 1 } else { screen.look.tab_size };
    let mut columns = Columns { screen, sides: Sides::new(width, tab), common };
    let (left, right) = (pair.left.lines, pair.right.lines);
    let part = |lines: &'_ [Line<'_>], from: usize, to: usize| from..to.min(lines.len()).max(from);
    let (mut old, mut new) = (0, 0);
    for change in pair.shown() {
        columns
            .alike(
                left.get(part(left, old, change.old.0)).unwrap_or_default(),
                right.get(part(right, new, change.new.0)).unwrap_or_default(),
            )
            .await?;
        columns.changed(pair.removed(change.old), pair.added(change.new)).await?;
        (old, new) = (change.old.1, change.new.1);
    }
    columns.alike(left.get(old..).unwrap_or_default(), right.get(new..).unwrap_or_default()).await
}

struct Columns<'s, 'a> {
    screen: &'s mut Screen<'a>,
    sides: Sides,
    common: Common,
}

impl Columns<'_, '_> {
    /// Lines that are in both files, but for those that are overlooked.
    async fn alike(&mut self, left: &[Line<'_>], right: &[Line<'_>]) -> Result<(), Error> {
        if self.common == Common::Nothing {
            return Ok(());
        }
        let both = left.len().min(right.len());
        for (one, other) in left.iter().zip(right) {
            match self.common {
                Common::Left => self.row(Some(one), b'(', None).await?,
                _ => self.row(Some(one), b' ', Some(other)).await?,
            }
        }
        for line in right.get(both..).unwrap_or_default() {
            self.row(None, b')', Some(line)).await?;
        }
        for line in left.get(both..).unwrap_or_default() {
            self.row(Some(line), b'(', None).await?;
        }
        Ok(())
    }

    /// Lines that became others.
    async fn changed(&mut self, left: &[Line<'_>], right: &[Line<'_>]) -> Result<(), Error> {
        let both = left.len().min(right.len());
        for (one, other) in left.iter().zip(right) {
            let mark = match (one.ends_with(b"\n"), other.ends_with(b"\n")) {
                (true, false) => b'/',
                (false, true) => b'\\',
                _ => b'|',
            };
            self.row(Some(one), mark, Some(other)).await?;
        }
        for line in right.get(both..).unwrap_or_default() {
            self.painted(Paint::Added, None, b'>', Some(line)).await?;
        }
        for line in left.get(both..).unwrap_or_default() {
            self.painted(Paint::Deleted, Some(line), b'<', None).await?;
        }
        Ok(())
    }

    async fn painted(
        &mut self,
        paint: Paint,
        left: Option<&Line<'_>>,
        mark: u8,
        right: Option<&Line<'_>>,
    ) -> Result<(), Error> {
        self.screen.begin(paint).await?;
        self.row(left, mark, right).await?;
        self.screen.end(paint).await
    }

    async fn row(
        &mut self,
        left: Option<&Line<'_>>,
        mark: u8,
        right: Option<&Line<'_>>,
    ) -> Result<(), Error> {
        let mut column = 0;
        if let Some(line) = left {
            column = self.half(line, 0).await?;
        }
        if mark != b' ' {
            column = self.screen.advance(column, self.sides.mark()).await? + 1;
            self.screen.put(&[mark]).await?;
        }
        if let Some(line) = right.filter(|line| !line.starts_with(b"\n")) {
            self.screen.advance(column, self.sides.second).await?;
            self.half(line, self.sides.second).await?;
        }
        let ends = |line: Option<&Line<'_>>| line.is_some_and(|line| line.ends_with(b"\n"));
        if ends(left) || ends(right) { self.screen.put(b"\n").await } else { Ok(()) }
    }

    /// As much of a line as has room on a side that begins at `indent`. Gives the column behind it.
    async fn half(&mut self, line: &[u8], indent: usize) -> Result<usize, Error> {
        let (bound, tab, expand) = (self.sides.half, self.screen.look.tab_size, self.screen.look.expand_tabs);
        self.screen.count(line).await?;
        // Where the text is, and where what is shown of it ends.
        let (mut text, mut shown) = (0usize, 0usize);
        for piece in chars(line.strip_suffix(b"\n").unwrap_or(line), !self.screen.look.utf8) {
            match piece {
                b"\t" => {
                    let blanks = tab - text % tab;
                    let stop = text.saturating_add(blanks);
                    if text == shown && expand {
                        let stop = stop.min(bound);
                        self.screen.fill(b' ', stop.saturating_sub(shown)).await?;
                        shown = stop.max(shown);
                    } else if text == shown && stop < bound {
                        self.screen.put(b"\t").await?;
                        shown = stop;
                    }
                    text = stop;
                }
                b"\r" => {
                    self.screen.put(b"\r").await?;
                    self.screen.advance(0, indent).await?;
                    (text, shown) = (0, 0);
                }
                b"\x08" if text == 0 => {}
                b"\x08" => {
                    text -= 1;
                    if text < bound && shown <= text {
                        self.screen.fill(b' ', text - shown).await?;
                        shown = text;
                    } else if text < bound {
                        shown = text;
                        self.screen.put(&[8]).await?;
                    }
                }
                piece => {
                    let columns = columns(piece);
                    let has_room = if piece.len() > 1 || columns > 0 {
                        text.saturating_add(columns) <= bound
                    } else {
                        text < bound
                    };
                    text = text.saturating_add(columns);
                    if has_room {
                        self.screen.put(piece).await?;
                        if columns > 0 {
                            shown = text;
                        }
                    }
                }
            }
        }
        Ok(shown)
    }
}

/// How many columns a character takes.
fn columns(piece: &[u8]) -> usize {
    match piece {
        [byte] => usize::from(is_graphic(*byte)),
        piece => piece.chars().next().map_or(0, width),
    }
}
