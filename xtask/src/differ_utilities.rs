//! `differ-utilities`: commands of the utilities made at random, under vsh and under the originals. Output, status and
//! messages are compared.

use vsh_tests::reference;
use vsh_tests::trial::{KINDS, Kind, Telling, compare};

use crate::series::Series;

/// How many commands of each utility are made if nothing is said.
const COUNT: u64 = 1_000;

/// How many differences of a utility are shown in full without `--all`.
const SHOWN: usize = 10;

/// Compares `COUNT` commands of each utility, the first with the seed `SEED`: `[COUNT [SEED [NAME...]]]`.
/// With `--all` every difference is shown, with `--explained` those with a known reason too.
pub fn run(arguments: &[String]) -> Result<(), String> {
    let series = Series::of(arguments, COUNT)?;
    let [all, explained] = series.options(["--all", "--explained"])?;
    let Some(bash) = reference::find("bash") else {
        println!("differ-utilities: skipped, there is no bash on {}", reference::PATH);
        return Ok(());
    };
    let telling = Telling { most: if all { usize::MAX } else { SHOWN }, explained };
    let mut different = 0;
    for kind in chosen(&series.rest)? {
        if reference::original(kind.name).is_none() {
            println!("{}: skipped, it is not on {}", kind.name, reference::PATH);
            continue;
        }
        let tally = compare(&bash, kind, series.first, series.count, telling);
        for text in &tally.shown {
            println!("{text}");
        }
        let reasons: String =
            tally.explained.iter().map(|(name, n)| format!(", {n} explained ({name})")).collect();
        let (name, first, last) = (kind.name, series.first, series.end().saturating_sub(1));
        println!(
            "{name}: {} of {} differ, {} refused by name{reasons}, seeds {first} to {last}",
            tally.different, tally.runs, tally.refused
        );
        different += tally.different;
    }
    if different == 0 { Ok(()) } else { Err(format!("{different} commands differ")) }
}

fn chosen(names: &[String]) -> Result<Vec<&'static Kind>, String> {
    if names.is_empty() {
        return Ok(KINDS.iter().collect());
    }
    let find = |name: &String| {
        let known = || KINDS.iter().map(|k| k.name).collect::<Vec<_>>().join(" ");
        KINDS
            .iter()
            .find(|k| k.name == name.as_str())
            .ok_or_else(|| format!("{name}: not one of {}", known()))
    };
    names.iter().map(find).collect()
}
