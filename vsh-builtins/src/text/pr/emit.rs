//! Rows of cells, with the blanks between them.

use super::options::{Controls, Settings, Tabs};

/// A line of one column.
#[derive(Clone, Debug)]
pub(super) struct Cell {
    pub(super) text: Vec<u8>,
    /// Its number, if it has one of its own.
    pub(super) number: Option<i64>,
}

/// A line that is being written.
struct Line<'a> {
    out: &'a mut Vec<u8>,
    tabs: Option<Tabs>,
    at: usize,
    /// Blanks that may become tabs.
    blanks: usize,
}

fn after_tab(width: usize, at: usize) -> usize {
    at + width - at % width.max(1)
}

impl Line<'_> {
    fn flush(&mut self) {
        let goal = self.at + self.blanks;
        if let Some(tabs) = self.tabs {
            while goal - self.at > 1 && after_tab(tabs.width, self.at) <= goal {
                self.out.push(tabs.character);
                self.at = after_tab(tabs.width, self.at);
            }
        }
        self.out.extend(std::iter::repeat_n(b' ', goal - self.at));
        (self.at, self.blanks) = (goal, 0);
    }

    fn put(&mut self, byte: u8) {
        if self.tabs.is_some() {
            if byte == b' ' {
                self.blanks += 1;
                return;
            }
            if self.blanks > 0 {
                self.flush();
            }
            // Others take no room.
            match byte {
                b' '..=b'~' => self.at += 1,
                8 => self.at = self.at.saturating_sub(1),
                _ => {}
            }
        }
        self.out.push(byte);
    }

    fn pad(&mut self, position: usize) {
        let missing = position.saturating_sub(self.at);
        if self.tabs.is_some() {
            self.blanks = missing;
        } else {
            self.out.extend(std::iter::repeat_n(b' ', missing));
            self.at = self.at.max(position);
        }
    }

    fn separate(&mut self, separator: &[u8], count: usize) {
        if count == 0 {
            if self.blanks > 0 {
                self.flush();
            }
            return;
        }
        for _ in 0..count {
            for byte in separator {
                if *byte == b' ' {
                    self.blanks += 1;
                    continue;
                }
                self.flush();
                self.out.push(*byte);
                self.at += 1;
            }
            self.flush();
        }
    }
}

impl Settings {
    /// Where a column starts, its separator included; 0 if it follows what is before it.
    fn start(&self, column: usize) -> usize {
        let separator = self.separator.len();
        if column == 0 {
            return self.margin + separator;
        }
        if !self.truncates {
            return 0;
        }
        let beside = match self.numbers {
            Some(numbers) if self.merge => numbers.width(),
            _ => 0,
        };
        self.margin + beside + column * (self.column + separator)
    }

    /// A cell's text as it is written: with its number, tabs expanded, cut to the column's width.
    fn shown(&self, cell: &Cell) -> Vec<u8> {
        let mut out = Vec::new();
        let mut at = 0;
        if let (Some(number), Some(numbers)) = (cell.number, self.numbers) {
            self.put_number(number, &mut out);
            if self.truncates && !self.merge {
                at = numbers.width();
            }
        }
        for byte in &cell.text {
            let (piece, width) = self.clump(*byte, at);
            let next = at.saturating_add_signed(width);
            if self.truncates && next > self.column {
                break;
            }
            at = next;
            out.extend(piece);
        }
        out
    }

    fn put_number(&self, number: i64, out: &mut Vec<u8>) {
        let Some(numbers) = self.numbers else { return };
        let text = number.to_string();
        let text = " ".repeat(numbers.digits.saturating_sub(text.len())) + &text;
        // The last digits tell more than the first.
        out.extend_from_slice(text.as_bytes().get(text.len() - numbers.digits..).unwrap_or_default());
        if self.columns > 1 && numbers.separator == b'\t' {
            out.extend(std::iter::repeat_n(b' ', numbers.width() - numbers.digits));
        } else {
            out.push(numbers.separator);
        }
    }

    /// What a byte becomes, and how far it leads.
    fn clump(&self, byte: u8, at: usize) -> (Vec<u8>, isize) {
        let tab = self.expand.map_or((b'\t', 8), |tabs| (tabs.character, tabs.width));
        if byte == tab.0 || byte == b'\t' {
            let width = after_tab(if byte == tab.0 { tab.1 } else { 8 }, at) - at;
            let step = isize::try_from(width).unwrap_or(0);
            return if self.expand.is_some() { (vec![b' '; width], step) } else { (vec![byte], step) };
        }
        match (self.controls, byte) {
            (_, b' '..=b'~') => (vec![byte], 1),
            (Controls::Raw, 8) => (vec![byte], -1),
            (Controls::Raw, _) => (vec![byte], 0),
            (Controls::Hats, 0..=31 | 127) => (vec![b'^', byte ^ 0x40], 2),
            _ => (format!("\\{byte:03o}").into_bytes(), 4),
        }
    }

    /// A row. Cells that are `None` are not there at all.
    pub(super) fn row(&self, cells: &[Option<Cell>], number: Option<i64>, out: &mut Vec<u8>) {
        let mut line = Line { out, tabs: self.output_tabs, at: 0, blanks: 0 };
        let mut separators = 0;
        let mut numbered = number;
        for (column, cell) in cells.iter().enumerate() {
            if let Some(cell) = cell {
                let start = self.start(column);
                if start > self.separator.len() {
                    line.pad(start - self.separator.len());
                }
                if self.separates {
                    line.separate(&self.separator, separators);
                    separators = 0;
                } else if line.blanks > 0 && column == 0 {
                    line.flush();
                }
                if let Some(number) = numbered.take() {
                    let mut text = Vec::new();
                    self.put_number(number, &mut text);
                    text.into_iter().for_each(|byte| line.put(byte));
                }
                let shown = self.shown(cell);
                if line.tabs.is_none() {
                    line.at += shown.len();
                    line.out.extend_from_slice(&shown);
                } else {
                    shown.into_iter().for_each(|byte| line.put(byte));
                }
            }
            separators += 1;
        }
        out.push(b'\n');
    }
}
