//! What lines consist of, and how it is shown.

use std::borrow::Cow;

use vsh_core::io::Output;
use vsh_core::meter::Meter;
use vsh_core::regex::Regex;
use vsh_core::utility::Error;

use super::compare::Line;
use super::palette::{Paint, Palette};

/// How what is shown looks.
#[derive(Debug)]
pub(super) struct Look {
    pub(super) palette: Option<Palette>,
    /// A tab stands behind the mark of a line.
    pub(super) initial_tab: bool,
    pub(super) expand_tabs: bool,
    pub(super) tab_size: usize,
    /// Nothing stands before an empty line of context.
    pub(super) bare_empty_lines: bool,
    /// Which lines begin what the lines behind them belong to, as a function.
    pub(super) functions: Vec<Regex>,
    pub(super) utf8: bool,
}

/// Where it is shown.
pub(super) struct Screen<'a> {
    pub(super) out: &'a mut Output,
    pub(super) meter: &'a Meter,
    pub(super) look: &'a Look,
}

/// As much of a row of blanks as is written at once.
const BLANKS: [u8; 256] = [b' '; 256];

impl Screen<'_> {
    pub(super) async fn put(&mut self, text: &[u8]) -> Result<(), Error> {
        self.out.write(text).await
    }

    pub(super) async fn begin(&mut self, paint: Paint) -> Result<(), Error> {
        match &self.look.palette {
            Some(palette) if paint != Paint::Plain => self.out.write(&palette.begin(paint)).await,
            _ => Ok(()),
        }
    }

    pub(super) async fn end(&mut self, paint: Paint) -> Result<(), Error> {
        match &self.look.palette {
            Some(palette) if paint != Paint::Plain => self.out.write(&palette.end()).await,
            _ => Ok(()),
        }
    }

    pub(super) async fn painted(&mut self, paint: Paint, text: &[u8]) -> Result<(), Error> {
        self.begin(paint).await?;
        self.put(text).await?;
        self.end(paint).await
    }

    /// A line is looked at, byte by byte.
    pub(super) async fn count(&self, line: &[u8]) -> Result<(), Error> {
        Ok(self.meter.step(u32::try_from(line.len() / 64 + 1).unwrap_or(u32::MAX)).await?)
    }

    /// So many times this byte.
    pub(super) async fn fill(&mut self, byte: u8, mut length: usize) -> Result<(), Error> {
        let row = if byte == b' ' { BLANKS } else { [byte; BLANKS.len()] };
        while length > 0 {
            let piece = row.get(..length.min(row.len())).unwrap_or_default();
            self.put(piece).await?;
            length -= piece.len();
        }
        Ok(())
    }

    /// From one column to another, by tabs where they may be.
    pub(super) async fn advance(&mut self, from: usize, to: usize) -> Result<usize, Error> {
        let (size, mut at) = (self.look.tab_size, from);
        if !self.look.expand_tabs && to > from {
            let tabs = (to / size).saturating_sub(from / size);
            self.fill(b'\t', tabs).await?;
            if tabs > 0 {
                at = to - to % size;
            }
        }
        self.fill(b' ', to.saturating_sub(at)).await?;
        Ok(to.max(from))
    }

    /// Lines behind their mark. Says so if one has no end.
    pub(super) async fn lines(&mut self, mark: &str, lines: &[Line<'_>], paint: Paint) -> Result<(), Error> {
        for line in lines {
            let body = line.strip_suffix(b"\n");
            let text = body.unwrap_or(line);
            let lead = self.lead(mark, text.is_empty());
            self.begin(paint).await?;
            self.put(&lead).await?;
            // The marks of the unified form are shown once.
            self.text(text, if mark.len() > 1 { &lead } else { b"" }).await?;
            self.end(paint).await?;
            self.put(if body.is_some() { b"\n" } else { b"\n\\ No newline at end of file\n" }).await?;
        }
        Ok(())
    }

    /// What stands before a line.
    fn lead<'m>(&self, mark: &'m str, is_empty: bool) -> Cow<'m, [u8]> {
        let mark = mark.as_bytes();
        if is_empty && self.look.bare_empty_lines {
            return Cow::Borrowed(mark.trim_ascii_end());
        }
        if self.look.initial_tab {
            // The mark's blank becomes a tab.
            return Cow::Owned([mark.strip_suffix(b" ").unwrap_or(mark), b"\t"].concat());
        }
        Cow::Borrowed(mark)
    }

    /// A line's text. Where tabs become blanks, the mark of the line is shown again behind a return.
    pub(super) async fn text(&mut self, text: &[u8], mark: &[u8]) -> Result<(), Error> {
        if !self.look.expand_tabs {
            return self.put(text).await;
        }
        self.count(text).await?;
        let mut column = 0;
        for (at, byte) in text.iter().enumerate() {
            match byte {
                b'\t' => {
                    let blanks = self.look.tab_size - column % self.look.tab_size;
                    self.fill(b' ', blanks).await?;
                    column = column.saturating_add(blanks);
                    continue;
                }
                b'\r' => {
                    self.put(b"\r").await?;
                    if at + 1 < text.len() {
                        self.put(mark).await?;
                    }
                    column = 0;
                    continue;
                }
                8 if column == 0 => continue,
                8 => column -= 1,
                byte => column += usize::from(is_graphic(*byte)),
            }
            self.put(&[*byte]).await?;
        }
        Ok(())
    }
}

/// Does a byte take a column?
pub(super) fn is_graphic(byte: u8) -> bool {
    matches!(byte, b' '..=b'~')
}
