//! Lines that take no part in the search: those without a counterpart, and many of those that have very many and stand
//! among such. Which these are is as in GNU's program, by trial: the search is shorter, and its way need not be a shortest one.

/// What becomes of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Kept,
    /// It has no counterpart.
    Discarded,
    /// It has too many, and is discarded where its neighbours are.
    Doubtful,
}

/// How often each line is there: `counts` by a line's number.
pub(super) fn counts(lines: &[u32], kinds: usize) -> Vec<u32> {
    let mut counts = vec![0; kinds];
    for line in lines {
        if let Some(count) = usize::try_from(*line).ok().and_then(|line| counts.get_mut(line)) {
            *count += 1;
        }
    }
    counts
}

/// Which lines are discarded, by how often each is in the other file.
pub(super) fn discarded(lines: &[u32], others: &[u32]) -> Vec<bool> {
    let many = u32::try_from(5 * doublings(lines.len() / 64)).unwrap_or(u32::MAX);
    let fate = |line: &u32| match usize::try_from(*line).ok().and_then(|line| others.get(line)) {
        None | Some(0) => Fate::Discarded,
        Some(count) if *count > many => Fate::Doubtful,
        Some(_) => Fate::Kept,
    };
    let mut fates: Vec<Fate> = lines.iter().map(fate).collect();
    let runs = fates.chunk_by_mut(|one, other| (*one == Fate::Kept) == (*other == Fate::Kept));
    runs.for_each(settle);
    fates.into_iter().map(|fate| fate != Fate::Kept).collect()
}

/// 2 for every time that a fourth of the number, and a fourth of that, is not 0.
fn doublings(number: usize) -> usize {
    let (mut left, mut power) = (number >> 2, 1);
    while left > 0 {
        left >>= 2;
        power *= 2;
    }
    power
}

/// Decides for the doubtful ones of a run in which none is kept.
fn settle(run: &mut [Fate]) {
    if run.first() == Some(&Fate::Kept) {
        return;
    }
    // Those at its ends do not stand among discarded ones.
    let doubtful = |fate: &&mut Fate| **fate == Fate::Doubtful;
    let before = run.iter_mut().take_while(doubtful).map(|fate| *fate = Fate::Kept).count();
    let behind = run.iter_mut().rev().take_while(doubtful).map(|fate| *fate = Fate::Kept).count();
    let end = run.len().saturating_sub(behind);
    let Some(run) = run.get_mut(before..end) else { return };
    let count = run.iter().filter(|fate| **fate == Fate::Doubtful).count();
    if count * 4 > run.len() {
        keep(run);
        return;
    }
    // So many of them in a row are too many.
    let most = doublings(run.len() >> 2) + 1;
    run.chunk_by_mut(|one, other| one == other).filter(|row| row.len() >= most).for_each(keep);
    keep_near_end(run.iter_mut());
    keep_near_end(run.iter_mut().rev());
}

fn keep(fates: &mut [Fate]) {
    fates.iter_mut().filter(|fate| **fate == Fate::Doubtful).for_each(|fate| *fate = Fate::Kept);
}

/// Keeps doubtful ones near an end of a run, until three in a row are discarded, or eight lines have passed.
fn keep_near_end<'a>(fates: impl Iterator<Item = &'a mut Fate>) {
    let mut in_a_row = 0;
    for (at, fate) in fates.enumerate() {
        match fate {
            Fate::Discarded if at >= 8 => return,
            Fate::Discarded => in_a_row += 1,
            fate => {
                *fate = Fate::Kept;
                in_a_row = 0;
            }
        }
        if in_a_row == 3 {
            return;
        }
    }
}
