//! Moves runs of changed lines: a run may lie higher or lower where the line before it is its last one or the line behind it
//! its first one. Runs that meet become one, and a run lies as low as it can, or beside a run of the other file.

use vsh_core::meter::Meter;
use vsh_core::utility::Error;

fn is(flags: &[bool], at: usize) -> bool {
    flags.get(at).copied().unwrap_or(false)
}

fn set(flags: &mut [bool], at: usize, value: bool) {
    if let Some(flag) = flags.get_mut(at) {
        *flag = value;
    }
}

/// A run of changed lines, and the place in the other file.
struct Run {
    from: usize,
    to: usize,
    /// One before the first line is possible.
    other: usize,
}

/// Moves the runs of one file.
pub(super) async fn slide(
    meter: &Meter,
    lines: &[u32],
    changed: &mut [bool],
    others: &[bool],
) -> Result<(), Error> {
    let (mut at, mut other) = (0, 0);
    loop {
        meter.step(1).await?;
        // To the next run, in step with the other file.
        while at < lines.len() && !is(changed, at) {
            while is(others, other) {
                other += 1;
            }
            (at, other) = (at + 1, other + 1);
        }
        if at >= lines.len() {
            return Ok(());
        }
        let mut run = Run { from: at, to: at, other };
        while is(changed, run.to) {
            run.to += 1;
        }
        while is(others, run.other) {
            run.other += 1;
        }
        run.settle(meter, lines, changed, others).await?;
        (at, other) = (run.to, run.other);
    }
}

impl Run {
    async fn settle(
        &mut self,
        meter: &Meter,
        lines: &[u32],
        changed: &mut [bool],
        others: &[bool],
    ) -> Result<(), Error> {
        let mut beside;
        loop {
            let length = self.to - self.from;
            let top = self.to;
            while self.from > 0 && lines.get(self.from - 1) == lines.get(self.to - 1) {
                self.up(changed, others);
                while is(changed, self.from.wrapping_sub(1)) {
                    self.from -= 1;
                }
            }
            // The lowest place beside a run of the other file.
            beside = is(others, self.other.wrapping_sub(1)).then_some(self.to);
            while self.to < lines.len() && lines.get(self.from) == lines.get(self.to) {
                set(changed, self.from, false);
                set(changed, self.to, true);
                (self.from, self.to) = (self.from + 1, self.to + 1);
                while is(changed, self.to) {
                    self.to += 1;
                }
                self.other = self.other.wrapping_add(1);
                while is(others, self.other) {
                    beside = Some(self.to);
                    self.other += 1;
                }
            }
            let moved = self.to.abs_diff(top) / 8 + length / 64 + 1;
            meter.step(u32::try_from(moved).unwrap_or(u32::MAX)).await?;
            if length == self.to - self.from {
                break;
            }
        }
        while beside.is_some_and(|place| place < self.to) {
            self.up(changed, others);
        }
        Ok(())
    }

    /// One line up.
    fn up(&mut self, changed: &mut [bool], others: &[bool]) {
        (self.from, self.to) = (self.from - 1, self.to - 1);
        set(changed, self.from, true);
        set(changed, self.to, false);
        self.other = self.other.wrapping_sub(1);
        while is(others, self.other) {
            self.other = self.other.wrapping_sub(1);
        }
    }
}
