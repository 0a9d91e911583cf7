//! Values: what they are, their order, and the heap that charges them.

use std::cmp::Ordering;
use std::sync::Arc;

use indexmap::IndexMap;
use vsh_core::meter::{Charge, LimitExceeded, Meter};

use super::number::{self, Literal};
pub(super) use crate::support::nesting::deep;

/// Values may nest about as deep as jq reads them.
pub(super) const MAX_DEPTH: u32 = 10_002;

/// Strings, arrays and objects are shared, copied on write, and charged.
#[derive(Clone, Debug)]
pub(super) enum Val {
    Null,
    Bool(bool),
    Num(f64),
    /// A number whose text says more than its double.
    Literal(Arc<Literal>),
    Str(Arc<Held<String>>),
    Arr(Arc<Held<Vec<Val>>>),
    Obj(Arc<Held<Map>>),
}

/// An object, in the order its keys came.
pub(super) type Map = IndexMap<Arc<str>, Val, foldhash::fast::RandomState>;

/// Data on the heap.
#[derive(Clone, Debug)]
pub(super) struct Held<T: Default> {
    pub(super) data: T,
    /// How deep it nests, at most.
    pub(super) depth: u32,
    charge: Charge,
}

impl<T: Default> Drop for Held<T> {
    fn drop(&mut self) {
        if self.depth > 64 {
            let data = std::mem::take(&mut self.data);
            deep(|| drop(data));
        }
    }
}

/// How evaluation of an expression ends early.
#[derive(Clone, Debug)]
pub(super) enum Stop {
    /// `error(value)`
    Error(Val),
    /// A budget is spent.
    Limit(LimitExceeded),
}

impl From<LimitExceeded> for Stop {
    fn from(limit: LimitExceeded) -> Self {
        Self::Limit(limit)
    }
}

/// A value, or why there is none.
pub(super) type Res = Result<Val, Stop>;

/// Makes values.
#[derive(Clone, Debug)]
pub(super) struct Heap {
    meter: Meter,
}

const ITEM: usize = size_of::<Val>();
const ENTRY: usize = 96;

impl Heap {
    pub(super) fn new(meter: &Meter) -> Self {
        Self { meter: meter.clone() }
    }

    /// Over the limit, the meter remembers it, and the machine stops at its next step.
    fn charge(&self, bytes: usize) -> Charge {
        self.meter.memory(bytes + 64).unwrap_or_else(|_| self.meter.no_memory())
    }

    /// Fails if `bytes` more cannot be had.
    pub(super) fn room(&self, bytes: usize) -> Result<(), Stop> {
        if bytes > 1 << 16 && bytes as u64 > self.meter.memory_left() {
            self.meter.memory(bytes)?;
        }
        Ok(())
    }

    pub(super) fn tick(&self, steps: usize) -> Result<(), Stop> {
        Ok(self.meter.tick(u32::try_from(steps).unwrap_or(u32::MAX))?)
    }

    pub(super) fn text(&self, text: impl Into<String>) -> Val {
        let data = text.into();
        Val::Str(Arc::new(Held { charge: self.charge(data.len()), depth: 0, data }))
    }

    pub(super) fn array(&self, data: Vec<Val>) -> Val {
        let depth = data.iter().map(Val::depth).max().unwrap_or(0) + 1;
        Val::Arr(Arc::new(Held { charge: self.charge(data.capacity() * ITEM), depth, data }))
    }

    pub(super) fn object(&self, data: Map) -> Val {
        let depth = data.values().map(Val::depth).max().unwrap_or(0) + 1;
        let keys: usize = data.keys().map(|key| key.len()).sum();
        Val::Obj(Arc::new(Held { charge: self.charge(data.len() * ENTRY + keys), depth, data }))
    }

    /// An object of a few pairs.
    pub(super) fn pairs<const N: usize>(&self, pairs: [(&str, Val); N]) -> Val {
        self.object(pairs.into_iter().map(|(key, value)| (Arc::from(key), value)).collect())
    }

    pub(super) fn error(&self, message: impl Into<String>) -> Stop {
        Stop::Error(self.text(message))
    }

    pub(super) fn empty_array(&self) -> Val {
        self.array(Vec::new())
    }

    pub(super) fn empty_object(&self) -> Val {
        self.object(Map::default())
    }
}

impl Held<Vec<Val>> {
    /// Puts `value` at `at`, with nulls before it where there is nothing yet.
    pub(super) fn put(&mut self, at: usize, value: Val) -> Result<(), Stop> {
        self.depth = self.depth.max(value.depth() + 1);
        if let Some(slot) = self.data.get_mut(at) {
            *slot = value;
            return Ok(());
        }
        self.charge.add((at + 1 - self.data.len()) * ITEM)?;
        self.data.resize(at, Val::Null);
        self.data.push(value);
        Ok(())
    }
}

impl Held<Map> {
    pub(super) fn put(&mut self, key: Arc<str>, value: Val) -> Result<(), Stop> {
        self.depth = self.depth.max(value.depth() + 1);
        let length = key.len();
        if self.data.insert(key, value).is_none() {
            self.charge.add(ENTRY + length)?;
        }
        Ok(())
    }
}

impl Held<String> {
    pub(super) fn push(&mut self, text: &str) -> Result<(), Stop> {
        self.charge.add(text.len())?;
        self.data.push_str(text);
        Ok(())
    }
}

impl Val {
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "boolean",
            Self::Num(_) | Self::Literal(_) => "number",
            Self::Str(_) => "string",
            Self::Arr(_) => "array",
            Self::Obj(_) => "object",
        }
    }

    pub(super) fn depth(&self) -> u32 {
        match self {
            Self::Arr(items) => items.depth,
            Self::Obj(map) => map.depth,
            _ => 0,
        }
    }

    pub(super) fn truthy(&self) -> bool {
        !matches!(self, Self::Null | Self::Bool(false))
    }

    pub(super) fn number(&self) -> Option<f64> {
        match self {
            Self::Num(number) => Some(*number),
            Self::Literal(literal) => Some(literal.value),
            _ => None,
        }
    }

    pub(super) fn str(&self) -> Option<&str> {
        match self {
            Self::Str(text) => Some(&text.data),
            _ => None,
        }
    }

    pub(super) fn items(&self) -> Option<&[Val]> {
        match self {
            Self::Arr(items) => Some(&items.data),
            _ => None,
        }
    }

    pub(super) fn map(&self) -> Option<&Map> {
        match self {
            Self::Obj(map) => Some(&map.data),
            _ => None,
        }
    }

    fn rank(&self) -> u8 {
        match self {
            Self::Null => 0,
            Self::Bool(false) => 1,
            Self::Bool(true) => 2,
            Self::Num(_) | Self::Literal(_) => 3,
            Self::Str(_) => 4,
            Self::Arr(_) => 5,
            Self::Obj(_) => 6,
        }
    }

    /// jq's order of all values: null, false, true, numbers, strings, arrays, objects.
    pub(super) fn compare(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Str(a), Self::Str(b)) => a.data.as_bytes().cmp(b.data.as_bytes()),
            (Self::Arr(a), Self::Arr(b)) if !Arc::ptr_eq(a, b) => deep(|| compare_arrays(&a.data, &b.data)),
            (Self::Obj(a), Self::Obj(b)) if !Arc::ptr_eq(a, b) => deep(|| compare_objects(&a.data, &b.data)),
            (Self::Literal(a), Self::Literal(b)) if a.value == b.value => number::compare(a, b),
            _ => match (self.number(), other.number()) {
                // nan is less than any number, itself included.
                (Some(a), Some(b)) => {
                    a.partial_cmp(&b).unwrap_or(if a.is_nan() { Ordering::Less } else { Ordering::Greater })
                }
                _ => self.rank().cmp(&other.rank()),
            },
        }
    }

    pub(super) fn equals(&self, other: &Self) -> bool {
        self.compare(other) == Ordering::Equal
    }
}

fn compare_arrays(a: &[Val], b: &[Val]) -> Ordering {
    let unequal = a.iter().zip(b).map(|(a, b)| a.compare(b)).find(|order| order.is_ne());
    unequal.unwrap_or_else(|| a.len().cmp(&b.len()))
}

/// First the keys, sorted, then the values in their order.
fn compare_objects(a: &Map, b: &Map) -> Ordering {
    let (keys, others) = (sorted_keys(a), sorted_keys(b));
    keys.cmp(&others).then_with(|| {
        let pairs = keys.iter().map(|key| (a.get(&***key), b.get(&***key)));
        let mut orders = pairs.filter_map(|(a, b)| Some(a?.compare(b?)));
        orders.find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
    })
}

/// An object's keys, sorted by their bytes.
pub(super) fn sorted_keys(map: &Map) -> Vec<&Arc<str>> {
    let mut keys: Vec<&Arc<str>> = map.keys().collect();
    keys.sort_unstable();
    keys
}
