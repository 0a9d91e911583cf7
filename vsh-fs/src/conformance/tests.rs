use std::collections::HashSet;
use std::sync::Arc;

use super::{Fixture, checks, run};
use crate::testing::{at, now};
use crate::{FixedClock, Limits, MemFs, Overlay};

fn ticking(clock: &Arc<FixedClock>) -> Box<dyn FnMut() + Send> {
    let clock = Arc::clone(clock);
    let mut seconds = 1_000_000;
    Box::new(move || {
        seconds += 1;
        clock.set(at(seconds));
    })
}

#[test]
fn there_are_many_checks_and_no_two_alike() {
    let all = checks();
    assert!(all.len() >= 400, "{}", all.len());
    let mut seen = HashSet::new();
    for check in &all {
        assert!(seen.insert(format!("{:?}", check.steps)), "twice: {}", check.title);
        // A check that says nothing of what it expects would show nothing.
        assert!(check.steps.iter().any(|step| step.expected.is_some()), "{}", check.title);
    }
    let titles: HashSet<_> = all.iter().map(|check| &check.title).collect();
    assert_eq!(titles.len(), all.len());
}

#[test]
fn the_filesystem_in_memory_conforms() {
    let report = now(run(async || {
        let clock = Arc::new(FixedClock::new(at(1_000_000)));
        let fs = Arc::new(MemFs::new(clock.clone()));
        Ok(Fixture { fs, tick: ticking(&clock), without: &[] })
    }));
    let report = report.unwrap();
    assert!(report.failures.is_empty() && report.skipped == 0, "{report}");
}

#[test]
fn an_overlay_conforms() {
    let report = now(run(async || {
        let clock = Arc::new(FixedClock::new(at(1_000_000)));
        let lower = Arc::new(MemFs::new(clock.clone()));
        let fs = Arc::new(Overlay::new(lower, clock.clone(), Limits::UNLIMITED).await?);
        Ok(Fixture { fs, tick: ticking(&clock), without: &[] })
    }));
    let report = report.unwrap();
    assert!(report.failures.is_empty() && report.skipped == 0, "{report}");
}
