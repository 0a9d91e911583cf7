//! A shortest way from one sequence to another: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986,
//! section 4b: from both ends at once, in linear space. Which of the shortest ways is taken, and when a search that costs too
//! much is given up, is as in GNU's program, by trial.

use vsh_core::meter::Meter;
use vsh_core::utility::Error;

/// For each element of either sequence: has it no counterpart?
pub(super) struct Changed {
    pub(super) old: Vec<bool>,
    pub(super) new: Vec<bool>,
}

/// A part of both sequences: from and to, in the old one and in the new one.
#[derive(Clone, Copy)]
struct Part {
    x: (i32, i32),
    y: (i32, i32),
    /// Must the way be a shortest one, whatever it costs?
    minimal: bool,
}

/// Where a part is cut in two.
struct Cut {
    x: i32,
    y: i32,
    /// Must the ways before it and behind it be shortest ones?
    minimal: (bool, bool),
}

/// How far the ways have come on each diagonal `x - y`.
struct Reached {
    at: Vec<i32>,
    offset: i32,
}

impl Reached {
    fn new(old: i32, new: i32) -> Self {
        let diagonals = usize::try_from(old.saturating_add(new).saturating_add(3)).unwrap_or(0);
        Self { at: vec![0; diagonals], offset: new.saturating_add(1) }
    }

    fn get(&self, diagonal: i32) -> i32 {
        self.at.get(self.place(diagonal)).copied().unwrap_or(0)
    }

    fn set(&mut self, diagonal: i32, x: i32) {
        let place = self.place(diagonal);
        if let Some(slot) = self.at.get_mut(place) {
            *slot = x;
        }
    }

    fn place(&self, diagonal: i32) -> usize {
        usize::try_from(diagonal + self.offset).unwrap_or(usize::MAX)
    }
}

/// The diagonals that a search has come to.
#[derive(Clone, Copy)]
struct Band {
    low: i32,
    high: i32,
}

impl Band {
    /// One diagonal more on each side; at the border of the part one less, for every other one is looked at.
    fn widen(&mut self, border: Self, reached: &mut Reached, nowhere: i32) {
        if self.low > border.low {
            self.low -= 1;
            reached.set(self.low - 1, nowhere);
        } else {
            self.low += 1;
        }
        if self.high < border.high {
            self.high += 1;
            reached.set(self.high + 1, nowhere);
        } else {
            self.high -= 1;
        }
    }

    fn contains(self, diagonal: i32) -> bool {
        (self.low..=self.high).contains(&diagonal)
    }

    /// Every other diagonal, from the highest on.
    fn diagonals(self) -> impl Iterator<Item = i32> {
        std::iter::successors(Some(self.high), |diagonal| Some(diagonal - 2))
            .take_while(move |diagonal| *diagonal >= self.low)
    }

    fn width(self) -> u32 {
        self.high.abs_diff(self.low)
    }
}

struct Search<'a> {
    old: &'a [u32],
    new: &'a [u32],
    forward: Reached,
    backward: Reached,
    /// How many steps a search may take before it is given up.
    patience: u32,
}

const NOWHERE_BACKWARD: i32 = i32::MAX;

/// Finds what has changed.
pub(super) async fn search(meter: &Meter, old: &[u32], new: &[u32], minimal: bool) -> Result<Changed, Error> {
    let length = |sequence: &[u32]| i32::try_from(sequence.len()).unwrap_or(i32::MAX);
    let (xs, ys) = (length(old), length(new));
    let mut search = Search {
        old,
        new,
        forward: Reached::new(xs, ys),
        backward: Reached::new(xs, ys),
        patience: patience(xs.saturating_add(ys).saturating_add(3)),
    };
    let mut changed = Changed { old: vec![false; old.len()], new: vec![false; new.len()] };
    let mut parts = vec![Part { x: (0, xs), y: (0, ys), minimal }];
    while let Some(part) = parts.pop() {
        meter.step(1).await?;
        let part = search.without_ends(part);
        let ((x, to_x), (y, to_y)) = (part.x, part.y);
        if x == to_x || y == to_y {
            mark(&mut changed.new, part.y);
            mark(&mut changed.old, part.x);
            continue;
        }
        let cut = search.cut(meter, part).await?;
        parts.push(Part { x: (cut.x, to_x), y: (cut.y, to_y), minimal: cut.minimal.1 });
        parts.push(Part { x: (x, cut.x), y: (y, cut.y), minimal: cut.minimal.0 });
    }
    Ok(changed)
}

/// About the square root of the number of diagonals, and not less than 4,096.
fn patience(diagonals: i32) -> u32 {
    let (mut left, mut root) = (diagonals, 1);
    while left != 0 {
        left >>= 2;
        root <<= 1;
    }
    4096.max(root)
}

fn mark(changed: &mut [bool], (from, to): (i32, i32)) {
    for at in from..to {
        if let Some(flag) = usize::try_from(at).ok().and_then(|at| changed.get_mut(at)) {
            *flag = true;
        }
    }
}

impl Search<'_> {
    fn same(&self, x: i32, y: i32) -> bool {
        let of =
            |sequence: &[u32], at: i32| usize::try_from(at).ok().and_then(|at| sequence.get(at).copied());
        of(self.old, x) == of(self.new, y)
    }

    /// The part without what its sequences begin and end with together.
    fn without_ends(&self, part: Part) -> Part {
        let Part { x: (mut x, mut to_x), y: (mut y, mut to_y), .. } = part;
        while x < to_x && y < to_y && self.same(x, y) {
            (x, y) = (x + 1, y + 1);
        }
        while x < to_x && y < to_y && self.same(to_x - 1, to_y - 1) {
            (to_x, to_y) = (to_x - 1, to_y - 1);
        }
        Part { x: (x, to_x), y: (y, to_y), ..part }
    }

    /// The middle of a shortest way, where the ways from both ends meet; or a good place, where that costs too much.
    async fn cut(&mut self, meter: &Meter, part: Part) -> Result<Cut, Error> {
        let Part { x: (x, to_x), y: (y, to_y), minimal } = part;
        let border = Band { low: x - to_y, high: to_x - y };
        let (mut ahead, mut back) =
            (Band { low: x - y, high: x - y }, Band { low: to_x - to_y, high: to_x - to_y });
        // Which of the two meets the other first.
        let odd = (ahead.low - back.low) & 1 != 0;
        self.forward.set(ahead.low, x);
        self.backward.set(back.low, to_x);
        for cost in 1.. {
            meter.step((ahead.width() + back.width()) / 16 + 1).await?;
            ahead.widen(border, &mut self.forward, -1);
            for diagonal in ahead.diagonals() {
                let at = self.go_ahead(part, diagonal);
                if odd && back.contains(diagonal) && self.backward.get(diagonal) <= at {
                    return Ok(Cut { x: at, y: at - diagonal, minimal: (true, true) });
                }
            }
            back.widen(border, &mut self.backward, NOWHERE_BACKWARD);
            for diagonal in back.diagonals() {
                let at = self.go_back(part, diagonal);
                if !odd && ahead.contains(diagonal) && at <= self.forward.get(diagonal) {
                    return Ok(Cut { x: at, y: at - diagonal, minimal: (true, true) });
                }
            }
            if !minimal && cost >= self.patience {
                break;
            }
        }
        Ok(self.best(part, ahead, back))
    }

    fn go_ahead(&mut self, part: Part, diagonal: i32) -> i32 {
        let (lower, higher) = (self.forward.get(diagonal - 1), self.forward.get(diagonal + 1));
        let mut x = if lower < higher { higher } else { lower + 1 };
        while x < part.x.1 && x - diagonal < part.y.1 && self.same(x, x - diagonal) {
            x += 1;
        }
        self.forward.set(diagonal, x);
        x
    }

    fn go_back(&mut self, part: Part, diagonal: i32) -> i32 {
        let (lower, higher) = (self.backward.get(diagonal - 1), self.backward.get(diagonal + 1));
        let mut x = if lower < higher { lower } else { higher - 1 };
        while x > part.x.0 && x - diagonal > part.y.0 && self.same(x - 1, x - diagonal - 1) {
            x -= 1;
        }
        self.backward.set(diagonal, x);
        x
    }

    /// The way that has come furthest, from either end.
    fn best(&self, part: Part, ahead: Band, back: Band) -> Cut {
        let Part { x: (x, to_x), y: (y, to_y), .. } = part;
        let (mut first, mut last) = ((-1, x), (i32::MAX, to_x));
        for diagonal in ahead.diagonals() {
            let mut at = self.forward.get(diagonal).min(to_x);
            if at - diagonal > to_y {
                at = to_y + diagonal;
            }
            if first.0 < at + at - diagonal {
                first = (at + at - diagonal, at);
            }
        }
        for diagonal in back.diagonals() {
            let mut at = self.backward.get(diagonal).max(x);
            if at - diagonal < y {
                at = y + diagonal;
            }
            if at + at - diagonal < last.0 {
                last = (at + at - diagonal, at);
            }
        }
        if to_x + to_y - last.0 < first.0 - (x + y) {
            Cut { x: first.1, y: first.0 - first.1, minimal: (true, false) }
        } else {
            Cut { x: last.1, y: last.0 - last.1, minimal: (false, true) }
        }
    }
}
