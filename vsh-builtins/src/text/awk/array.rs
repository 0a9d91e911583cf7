//! Arrays, in an arena: they are referred to by number, so that arrays can hold arrays.

#![allow(clippy::mutable_key_type, reason = "a text's bytes never change; only its charge is counted")]

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use vsh_core::meter::{Charge, LimitExceeded, Meter};

use super::order::Table;
use super::value::{Text, Value};

/// What an element costs beside its subscript and value.
const ELEMENT: usize = 96;

/// An array.
#[derive(Debug, Default)]
pub(super) struct Array {
    map: HashMap<Text, Slot, foldhash::fast::RandomState>,
    table: Table,
}

#[derive(Debug)]
struct Slot {
    value: Value,
    /// When it was put into its chain, see [`order`](super::order).
    order: u64,
}

impl Array {
    fn keys(&self) -> Vec<Text> {
        self.table.keys(self.map.iter().map(|(key, slot)| (key.clone(), slot.order)))
    }

    /// All go to new chains, in the order of the old ones.
    fn move_all(&mut self, keys: &[Text]) {
        self.table.start_over();
        for key in keys {
            if let Some(slot) = self.map.get_mut(key.as_bytes()) {
                slot.order = self.table.next(key.as_bytes());
            }
        }
    }
}

/// What an array is called.
#[derive(Clone, Debug, Default)]
pub(super) enum Origin {
    #[default]
    Nothing,
    Global(usize),
    /// The element of another one.
    Element(usize, Text),
}

/// All arrays.
#[derive(Debug)]
pub(super) struct Arrays {
    all: Vec<Array>,
    origins: Vec<Origin>,
    free: Vec<usize>,
    none: Value,
    charge: Charge,
}

impl Arrays {
    pub(super) fn new(meter: &Meter) -> Self {
        Self {
            all: Vec::new(),
            origins: Vec::new(),
            free: Vec::new(),
            none: Value::Unset,
            charge: meter.no_memory(),
        }
    }

    pub(super) fn make(&mut self, origin: Origin) -> usize {
        if let Some(number) = self.free.pop() {
            if let Some(slot) = self.origins.get_mut(number) {
                *slot = origin;
            }
            return number;
        }
        self.all.push(Array::default());
        self.origins.push(origin);
        self.all.len() - 1
    }

    pub(super) fn origin(&self, number: usize) -> Origin {
        self.origins.get(number).cloned().unwrap_or_default()
    }

    pub(super) fn len(&self, number: usize) -> usize {
        self.all.get(number).map_or(0, |array| array.map.len())
    }

    pub(super) fn get(&self, number: usize, key: &[u8]) -> Option<&Value> {
        self.all.get(number)?.map.get(key).map(|slot| &slot.value)
    }

    /// The element, made if it is not there.
    pub(super) fn entry(&mut self, number: usize, key: Text) -> Result<&mut Value, LimitExceeded> {
        let Some(array) = self.all.get_mut(number) else {
            // Never so: numbers come from `make`.
            return Ok(&mut self.none);
        };
        if array.map.is_empty() {
            array.table = Table::new(key.as_bytes());
        }
        if array.table.is_full(key.as_bytes()) && !array.map.contains_key(&key) {
            let keys = array.keys();
            array.table.grow(key.as_bytes());
            array.move_all(&keys);
        }
        match array.map.entry(key) {
            Entry::Occupied(entry) => Ok(&mut entry.into_mut().value),
            Entry::Vacant(entry) => {
                self.charge.add(entry.key().as_bytes().len() + ELEMENT)?;
                let order = array.table.insert(entry.key().as_bytes());
                Ok(&mut entry.insert(Slot { value: Value::Unset, order }).value)
            }
        }
    }

    pub(super) fn set(&mut self, number: usize, key: Text, value: Value) -> Result<(), LimitExceeded> {
        *self.entry(number, key)? = value;
        Ok(())
    }

    pub(super) fn remove(&mut self, number: usize, key: &[u8]) {
        let Some(array) = self.all.get_mut(number) else { return };
        if let Some(slot) = array.map.remove(key) {
            array.table.remove(key);
            self.give_back(key.len() + ELEMENT);
            if let Value::Array(inner) = slot.value {
                self.release(inner);
            }
        }
    }

    fn give_back(&mut self, bytes: usize) {
        let left = usize::try_from(self.charge.bytes()).unwrap_or(0).saturating_sub(bytes);
        // Less is never too much.
        let _ = self.charge.resize(left);
    }

    pub(super) fn clear(&mut self, number: usize) {
        let mut left = vec![number];
        while let Some(number) = left.pop() {
            let Some(array) = self.all.get_mut(number) else { continue };
            let old = std::mem::take(&mut array.map);
            let mut bytes = 0;
            for (key, slot) in old {
                bytes += key.as_bytes().len() + ELEMENT;
                if let Value::Array(inner) = slot.value {
                    left.push(inner);
                    self.free.push(inner);
                }
            }
            self.give_back(bytes);
        }
    }

    /// Nobody refers to it any more.
    pub(super) fn release(&mut self, number: usize) {
        self.clear(number);
        self.free.push(number);
    }

    /// What kind of subscripts it has, as `typeof` tells with a second argument: that of the first decides.
    pub(super) fn kind(&self, number: usize) -> &'static str {
        let first =
            self.all.get(number).and_then(|array| array.map.iter().min_by_key(|(_, slot)| slot.order));
        match first.map(|(key, _)| key.as_bytes()) {
            None => "null",
            Some([b'0']) => "cint",
            Some([b'-', b'1'..=b'9', rest @ ..]) if rest.iter().all(u8::is_ascii_digit) => "int",
            Some([b'1'..=b'9', rest @ ..]) if rest.iter().all(u8::is_ascii_digit) => "cint",
            Some(_) => "str",
        }
    }

    /// The subscripts, in the order in which they are gone through.
    pub(super) fn keys(&self, number: usize) -> Vec<Text> {
        self.all.get(number).map(Array::keys).unwrap_or_default()
    }
}
