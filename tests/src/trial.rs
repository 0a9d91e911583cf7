//! Utilities beside their originals: commands made at random, the same for the same seed, run by the real shell with
//! the real tools and in a sandbox. Output, status and messages are compared.
//!
//! The order of events: generators (one file for each utility) make trials; a batch of them becomes one script, in
//! which each trial ends with a mark on standard output and standard error; both runs are cut at the marks; trials whose
//! parts differ are run again, each by itself, and are differences only if they still differ.

mod awk;
mod cut;
mod date;
mod explained;
mod expr;
mod expression;
mod filters;
mod find;
mod grep;
mod maker;
mod printf;
mod run;
mod sed;
mod seq;
mod sort;
mod test;
mod tr;

pub use maker::Maker;
pub use run::{Tally, Telling, compare};

/// A utility's generator.
#[derive(Clone, Copy)]
pub struct Kind {
    /// The utility's name.
    pub name: &'static str,
    /// Makes what [`SHARED`] trials in a row look at and do not change.
    setup: Option<fn(&mut Maker) -> String>,
    /// Makes one trial.
    make: fn(&mut Maker),
    /// Do lines come in an order that says nothing?
    unordered: bool,
    /// How many of the first [`FEW`] trials still differ: a number that only goes down.
    pub known: u64,
}

impl std::fmt::Debug for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

/// How many trials have one setup.
const SHARED: u64 = 200;

/// How many trials of each the tests run.
pub const FEW: u64 = 40;

const fn kind(name: &'static str, make: fn(&mut Maker)) -> Kind {
    Kind { name, setup: None, make, unordered: false, known: 0 }
}

/// All generators.
pub const KINDS: &[Kind] = &[
    kind("awk", awk::make),
    kind("cut", cut::make),
    kind("date", date::make),
    kind("expr", expr::make),
    Kind { setup: Some(find::setup), unordered: true, ..kind("find", find::make) },
    kind("grep", grep::make),
    kind("printf", printf::make),
    kind("sed", sed::make),
    kind("seq", seq::make),
    kind("sort", sort::make),
    Kind { setup: Some(test::setup), ..kind("test", test::make) },
    kind("tr", tr::make),
    kind("base64", |maker| filters::make(maker, &filters::BASE64)),
    kind("cksum", |maker| filters::make(maker, &filters::CKSUM)),
    kind("cmp", |maker| filters::make(maker, &filters::CMP)),
    kind("column", |maker| filters::make(maker, &filters::COLUMN)),
    kind("comm", |maker| filters::make(maker, &filters::COMM)),
    kind("diff", |maker| filters::make(maker, &filters::DIFF)),
    kind("expand", |maker| filters::make(maker, &filters::EXPAND)),
    kind("fmt", |maker| filters::make(maker, &filters::FMT)),
    kind("fold", |maker| filters::make(maker, &filters::FOLD)),
    kind("head", |maker| filters::make(maker, &filters::HEAD)),
    kind("join", |maker| filters::make(maker, &filters::JOIN)),
    kind("nl", |maker| filters::make(maker, &filters::NL)),
    kind("numfmt", |maker| filters::make(maker, &filters::NUMFMT)),
    kind("od", |maker| filters::make(maker, &filters::OD)),
    kind("paste", |maker| filters::make(maker, &filters::PASTE)),
    kind("tac", |maker| filters::make(maker, &filters::TAC)),
    kind("tail", |maker| filters::make(maker, &filters::TAIL)),
    kind("unexpand", |maker| filters::make(maker, &filters::UNEXPAND)),
    kind("uniq", |maker| filters::make(maker, &filters::UNIQ)),
    kind("wc", |maker| filters::make(maker, &filters::WC)),
    kind("xxd", |maker| filters::make(maker, &filters::XXD)),
];

/// A command made at random.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trial {
    /// The seed that makes it.
    pub seed: u64,
    /// What it needs, the same for its neighbours.
    pub setup: String,
    /// The command, with the files it reads before it.
    pub script: String,
}

impl Trial {
    /// Does this stand in its script?
    fn asks(&self, text: &str) -> bool {
        self.script.contains(text)
    }

    /// Does one of these?
    fn asks_one_of(&self, texts: &[&str]) -> bool {
        texts.iter().any(|text| self.asks(text))
    }
}

impl Kind {
    /// The trial of a seed.
    pub fn trial(&self, seed: u64) -> Trial {
        let shared = seed / SHARED;
        let setup = self.setup.map_or(String::new(), |make| make(&mut Maker::new(shared)));
        let mut maker = Maker::new(seed);
        (self.make)(&mut maker);
        Trial { seed, setup, script: maker.script }
    }
}

#[cfg(test)]
mod tests {
    use super::{FEW, KINDS, Telling, compare};
    use crate::reference;

    #[test]
    fn a_seed_makes_its_trial() {
        for kind in KINDS {
            assert_eq!(kind.trial(7), kind.trial(7));
            assert!((0..20).any(|seed| kind.trial(seed) != kind.trial(7)), "{}", kind.name);
        }
    }

    /// A few trials of each; `cargo xtask differ-utilities` runs many.
    #[test]
    fn utilities_do_as_their_originals() {
        let Some(bash) = reference::find("bash") else { return };
        for kind in KINDS.iter().filter(|kind| reference::original(kind.name).is_some()) {
            let tally = compare(&bash, kind, 1, FEW, Telling { most: 5, explained: false });
            let shown = tally.shown.join("\n");
            assert_eq!(tally.different, kind.known, "{} differ from the original:\n{shown}", kind.name);
        }
    }
}
