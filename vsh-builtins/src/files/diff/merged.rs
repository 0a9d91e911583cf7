//! Both files in one, by formats: `-D` and `--line-format` and their kin.

use vsh_core::utility::Error;

use super::compare::Line;
use super::format::{Kind, Letter, Piece, chosen, group, line};
use super::screen::Screen;
use super::show::Pair;

/// How groups and lines are shown.
#[derive(Clone, Debug)]
pub(super) struct Formats {
    old: Vec<Piece>,
    new: Vec<Piece>,
    unchanged: Vec<Piece>,
    changed: Vec<Piece>,
    lines: [Vec<Piece>; 3],
}

/// The formats as they were given.
#[derive(Debug, Default)]
pub(super) struct Given {
    /// Of unchanged, old, new and changed groups.
    pub(super) groups: [Option<Vec<u8>>; 4],
    /// Of old, unchanged and new lines.
    pub(super) lines: [Option<Vec<u8>>; 3],
}

/// The kinds of groups, as [`Given`] counts them.
pub(super) const GROUPS: &[&str] = &["unchanged", "old", "new", "changed"];
/// The kinds of lines.
pub(super) const LINES: &[&str] = &["old", "unchanged", "new"];

/// The formats that `-D` stands for.
pub(super) fn conditional(name: &[u8]) -> [Vec<u8>; 4] {
    [
        b"%=".to_vec(),
        [b"#ifndef ".as_slice(), name, b"\n%<#endif /* ! ", name, b" */\n"].concat(),
        [b"#ifdef ".as_slice(), name, b"\n%>#endif /* ", name, b" */\n"].concat(),
        [b"#ifndef ".as_slice(), name, b"\n%<#else /* ", name, b" */\n%>#endif /* ", name, b" */\n"].concat(),
    ]
}

impl Formats {
    /// Reads them. Those that are not given show all lines as they are.
    pub(super) fn new(given: &Given) -> Result<Self, Error> {
        let [unchanged, old, new, changed] = &given.groups;
        let or =
            |format: &Option<Vec<u8>>, default: &[u8]| format.clone().unwrap_or_else(|| default.to_vec());
        let (old, new) = (or(old, &or(changed, b"%<")), or(new, &or(changed, b"%>")));
        let [old_line, unchanged_line, new_line] =
            given.lines.each_ref().map(|format| line(&or(format, b"%l\n")));
        Ok(Self {
            changed: group(&or(changed, &[old.as_slice(), &new].concat()))?,
            old: group(&old)?,
            new: group(&new)?,
            unchanged: group(&or(unchanged, b"%="))?,
            lines: [old_line?, unchanged_line?, new_line?],
        })
    }
}

/// Lines of either file that belong together, by where they begin and end.
#[derive(Clone, Copy)]
struct Group {
    old: (usize, usize),
    new: (usize, usize),
}

/// Shows both files.
pub(super) async fn show(screen: &mut Screen<'_>, pair: &Pair<'_>, formats: &Formats) -> Result<(), Error> {
    let mut merger = Merger { screen, pair, formats };
    let (mut old, mut new) = (0, 0);
    for change in pair.shown() {
        merger.unchanged(Group { old: (old, change.old.0), new: (new, change.new.0) }).await?;
        let format = match (change.old.0 == change.old.1, change.new.0 == change.new.1) {
            (true, _) => &formats.new,
            (_, true) => &formats.old,
            _ => &formats.changed,
        };
        merger.group(format, Group { old: change.old, new: change.new }).await?;
        (old, new) = (change.old.1, change.new.1);
    }
    merger.unchanged(Group { old: (old, pair.left.lines.len()), new: (new, pair.right.lines.len()) }).await
}

struct Merger<'s, 'a> {
    screen: &'s mut Screen<'a>,
    pair: &'s Pair<'s>,
    formats: &'s Formats,
}

impl Merger<'_, '_> {
    async fn unchanged(&mut self, group: Group) -> Result<(), Error> {
        if group.old.0 == group.old.1 && group.new.0 == group.new.1 {
            return Ok(());
        }
        self.group(&self.formats.unchanged, group).await
    }

    async fn group(&mut self, format: &[Piece], group: Group) -> Result<(), Error> {
        for piece in chosen(format, |letter| group.number(letter)) {
            self.screen.meter.step(1).await?;
            match piece {
                Piece::Text(text) => self.screen.put(text).await?,
                Piece::Number(shape, letter) => {
                    self.screen.put(shape.shown(group.number(*letter)).as_bytes()).await?;
                }
                Piece::Lines(kind) => self.lines(*kind, group).await?,
                Piece::Line { .. } | Piece::Choice { .. } => {}
            }
        }
        Ok(())
    }

    async fn lines(&mut self, kind: Kind, group: Group) -> Result<(), Error> {
        let [old, unchanged, new] = &self.formats.lines;
        let (format, lines, from) = match kind {
            Kind::Old => (old, self.pair.removed(group.old), group.old.0),
            Kind::Unchanged => (unchanged, self.pair.removed(group.old), group.old.0),
            Kind::New => (new, self.pair.added(group.new), group.new.0),
        };
        for (at, line) in lines.iter().enumerate() {
            self.line(format, line, from + at + 1).await?;
        }
        Ok(())
    }

    async fn line(&mut self, format: &[Piece], line: &Line<'_>, number: usize) -> Result<(), Error> {
        self.screen.meter.step(u32::try_from(format.len()).unwrap_or(u32::MAX)).await?;
        let body = line.strip_suffix(b"\n");
        for piece in format {
            match piece {
                Piece::Text(text) => self.screen.put(text).await?,
                Piece::Number(shape, _) => self.screen.put(shape.shown(number as u64).as_bytes()).await?,
                Piece::Line { end } => {
                    self.screen.text(body.unwrap_or(line), b"").await?;
                    if *end && body.is_some() {
                        self.screen.put(b"\n").await?;
                    }
                }
                Piece::Lines(_) | Piece::Choice { .. } => {}
            }
        }
        Ok(())
    }
}

impl Group {
    fn number(self, letter: Letter) -> u64 {
        let (from, to) = if letter.0.is_ascii_uppercase() { self.new } else { self.old };
        let number = match letter.0.to_ascii_lowercase() {
            b'e' => from,
            b'f' => from + 1,
            b'l' => to,
            b'm' => to + 1,
            _ => to - from,
        };
        number as u64
    }
}
