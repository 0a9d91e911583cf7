//! Functions that make one value of their input and their arguments.

pub(super) mod arith;
mod collections;
mod dates;
mod formats;
mod math;
mod regex;
mod strings;

use std::sync::Arc;

use bstr::BString;
use vsh_core::host::Host;
use vsh_core::meter::Meter;

use super::value::{Heap, Res, Stop, Val};

/// A function.
#[derive(Debug)]
pub(super) struct Native {
    name: &'static str,
    arity: usize,
    pub(super) run: fn(&mut Library, &Val, &[Val]) -> Res,
}

/// What functions may use.
pub(super) struct Library {
    pub(super) heap: Heap,
    pub(super) meter: Meter,
    pub(super) host: Arc<dyn Host>,
    pub(super) zone: BString,
    /// The file that the input is from.
    pub(super) file: Option<String>,
    /// Lines read of it.
    pub(super) lines: usize,
    /// `-L`
    pub(super) search: Vec<String>,
    regexes: regex::Cache,
}

impl Library {
    pub(super) fn new(heap: &Heap, meter: &Meter, host: Arc<dyn Host>) -> Self {
        Self {
            heap: heap.clone(),
            meter: meter.clone(),
            host,
            zone: BString::default(),
            file: None,
            lines: 0,
            search: Vec::new(),
            regexes: regex::Cache::default(),
        }
    }
}

const fn native(name: &'static str, arity: usize, run: fn(&mut Library, &Val, &[Val]) -> Res) -> Native {
    Native { name, arity, run }
}

static TABLES: &[&[Native]] =
    &[collections::TABLE, strings::TABLE, math::TABLE, dates::TABLE, formats::TABLE, regex::TABLE];

/// The function of this name and number of arguments.
pub(super) fn find(name: &str, arity: usize) -> Option<&'static Native> {
    TABLES.iter().flat_map(|table| table.iter()).find(|native| native.name == name && native.arity == arity)
}

/// All names with their number of arguments.
pub(super) fn names() -> impl Iterator<Item = (&'static str, usize)> {
    TABLES.iter().flat_map(|table| table.iter()).map(|native| (native.name, native.arity))
}

/// The argument at `at`; null if there is none.
fn arg(args: &[Val], at: usize) -> &Val {
    args.get(at).unwrap_or(&Val::Null)
}

/// `KIND (VALUE) WHAT`
fn bad(library: &Library, value: &Val, what: &str) -> Stop {
    library.heap.error(format!("{} {what}", super::machine::described(value)))
}

/// The events of a value, as `tostream` gives them.
pub(super) fn stream_events(heap: &Heap, value: &Val) -> Result<Vec<Val>, Stop> {
    collections::events(heap, value)
}
