//! Which lines commands are for. <https://www.gnu.org/software/sed/manual/html_node/sed-addresses.html>

use vsh_core::utility::{Cx, Error};

use super::super::script::{Address, Command, RangeEnd};
use super::Machine;

/// Where a range is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Range {
    Outside,
    /// It began at a line number, which is not reached again.
    Over,
    /// Until this line, or until the command's end is found.
    Within(Option<u64>),
}

pub(super) fn first_state(command: &Command) -> Range {
    match command.first {
        Some(Address::Zero) if command.last.is_some() => Range::Within(None),
        _ => Range::Outside,
    }
}

impl<'a> Machine<'a> {
    /// Is the line selected, if that can be said without a look at the input or at a range?
    pub(super) fn selected_at_once(&self, command: &Command) -> Option<bool> {
        match (&command.first, &command.last) {
            (None, _) => Some(true),
            (Some(Address::Line(line)), None) => Some(self.line == *line),
            _ => None,
        }
    }

    pub(super) async fn selected(
        &mut self,
        cx: &mut Cx<'_>,
        number: usize,
        command: &'a Command,
    ) -> Result<bool, Error> {
        let Some(first) = &command.first else { return Ok(true) };
        let Some(last) = &command.last else { return self.is_at(cx, first).await };
        let state = self.ranges.get(number).copied().unwrap_or(Range::Outside);
        let (selected, state) = match state {
            Range::Over => return Ok(false),
            Range::Outside => {
                let starts = match first {
                    // Where the line itself was not seen, the range starts behind it.
                    Address::Line(line) => match last {
                        RangeEnd::Line(end) if self.line > *end => self.line == *line,
                        _ => self.line >= *line,
                    },
                    _ => self.is_at(cx, first).await?,
                };
                if !starts {
                    return Ok(false);
                }
                (true, self.open_range(cx, last).await?)
            }
            Range::Within(Some(line)) => {
                let state = if self.line >= line { Range::Outside } else { state };
                // A last line that was counted from the first is made up for if it was passed unseen.
                (self.line <= line || !matches!(last, RangeEnd::Line(_)), state)
            }
            Range::Within(None) => {
                let ends = match last {
                    RangeEnd::Pattern(pattern) => self.matches(pattern)?,
                    RangeEnd::Step(first, step) => self.is_step(*first, *step),
                    _ => self.at_end(cx).await?,
                };
                (true, if ends { Range::Outside } else { state })
            }
        };
        let state = match (state, first) {
            (Range::Outside, Address::Line(_) | Address::Zero) => Range::Over,
            _ => state,
        };
        if let Some(slot) = self.ranges.get_mut(number) {
            *slot = state;
        }
        Ok(selected)
    }

    /// The state behind the first line of a range.
    async fn open_range(&mut self, cx: &mut Cx<'_>, last: &RangeEnd) -> Result<Range, Error> {
        let until = |line: u64, now: u64| if line > now { Range::Within(Some(line)) } else { Range::Outside };
        Ok(match last {
            RangeEnd::Line(line) => until(*line, self.line),
            RangeEnd::Behind(lines) => until(self.line.saturating_add(*lines), self.line),
            RangeEnd::Multiple(0) => Range::Outside,
            // The next multiple, even if this line is one.
            RangeEnd::Multiple(of) => {
                until((self.line / of).saturating_add(1).saturating_mul(*of), self.line)
            }
            RangeEnd::Last if self.at_end(cx).await? => Range::Outside,
            RangeEnd::Step(first, step) if self.is_step(*first, *step) => Range::Outside,
            RangeEnd::Last | RangeEnd::Pattern(_) | RangeEnd::Step(..) => Range::Within(None),
        })
    }

    async fn is_at(&mut self, cx: &mut Cx<'_>, address: &Address) -> Result<bool, Error> {
        Ok(match address {
            // `0r`
            Address::Zero => self.line == 1,
            Address::Line(line) => self.line == *line,
            Address::Step(first, step) => self.is_step(*first, *step),
            Address::Last => self.at_end(cx).await?,
            Address::Pattern(pattern) => self.matches(pattern)?,
        })
    }

    fn is_step(&self, first: u64, step: u64) -> bool {
        self.line.checked_sub(first).is_some_and(|behind| behind.is_multiple_of(step))
    }
}
