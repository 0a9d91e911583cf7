//! Variables: values and attributes.

use std::collections::BTreeMap;

use bstr::BString;

use crate::meter::Charge;
use crate::syntax::ast::Text;
use crate::text::Case;

/// A variable.
#[derive(Clone, Debug, Default)]
pub struct Variable {
    /// Its attributes.
    pub attributes: Attributes,
    /// Its value.
    pub value: Value,
    /// The function nesting it is local to; 0 for a global variable.
    pub level: u32,
    /// An array that was declared, and not given a value yet.
    pub without_value: bool,
    /// It was declared before it became an array.
    pub declared: bool,
    /// It was assigned before a command, for as long as that runs.
    pub temporary: bool,
    /// It stays behind that command, and behind the functions around it, for it was exported or made readonly there.
    pub propagated: bool,
    /// The value's memory, where it is not small.
    pub(crate) charge: Option<Charge>,
}

/// Attributes, as `declare` sets them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Attributes {
    /// `-x`
    pub exported: bool,
    /// `-r`
    pub readonly: bool,
    /// `-i`
    pub integer: bool,
    /// `-l`
    pub lowercase: bool,
    /// `-u`
    pub uppercase: bool,
    /// `-c`: the first letter upper case.
    pub capitalize: bool,
    /// `-n`
    pub nameref: bool,
    /// `-t`
    pub traced: bool,
    /// Computed when it is read.
    pub dynamic: Option<Dynamic>,
}

impl Attributes {
    /// Is a value another one when it is assigned?
    pub const fn changes_values(self) -> bool {
        self.integer || self.changes_case()
    }

    /// Is it put in another case?
    pub const fn changes_case(self) -> bool {
        self.lowercase || self.uppercase || self.capitalize
    }

    /// The case of the character at a place of a value.
    pub const fn case(self, at: usize) -> Case {
        match self {
            Self { lowercase: true, .. } => Case::Lower,
            Self { uppercase: true, .. } => Case::Upper,
            Self { capitalize: true, .. } if at == 0 => Case::Upper,
            Self { capitalize: true, .. } => Case::Lower,
            _ => Case::Same,
        }
    }

    /// From now on values are assigned as they are.
    pub fn forget_changes(&mut self) {
        (self.integer, self.lowercase, self.uppercase, self.capitalize) = (false, false, false, false);
    }
}

/// Variables that the shell computes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dynamic {
    /// `RANDOM`
    Random,
    /// `SRANDOM`
    Srandom,
    /// `SECONDS`
    Seconds,
    /// `EPOCHSECONDS`
    EpochSeconds,
    /// `EPOCHREALTIME`
    EpochRealtime,
    /// `LINENO`
    Lineno,
    /// `BASHPID`
    Bashpid,
    /// `BASH_SUBSHELL`
    Subshell,
    /// `BASH_COMMAND`
    Command,
    /// `FUNCNAME`
    Funcname,
    /// `BASH_SOURCE`
    Source,
    /// `BASH_LINENO`
    BashLineno,
    /// `PIPESTATUS`
    Pipestatus,
    /// `DIRSTACK`
    Dirstack,
    /// `GROUPS`
    Groups,
    /// `BASHOPTS`
    Bashopts,
    /// `SHELLOPTS`
    Shellopts,
    /// `BASH_ARGC`
    Argc,
    /// `BASH_ARGV`
    Argv,
    /// `BASH_ALIASES`
    Aliases,
    /// `BASH_CMDS`
    Commands,
    /// `BASH_ARGV0`
    Argv0,
    /// `HISTCMD`
    Histcmd,
    /// `BASH_EXECUTION_STRING`
    Execution,
    /// `COMP_WORDBREAKS`
    Wordbreaks,
    /// `_`
    Underscore,
}

impl Dynamic {
    /// Is it computed when it is read, and shown in lists as it was read last?
    pub fn is_shown_as_read(self) -> bool {
        matches!(
            self,
            Self::Random
                | Self::Srandom
                | Self::Seconds
                | Self::EpochSeconds
                | Self::EpochRealtime
                | Self::Lineno
                | Self::Bashpid
                | Self::Subshell
                | Self::Command
                | Self::Argv0
                | Self::Histcmd
                | Self::Wordbreaks
        )
    }
}

impl Variable {
    /// Is it itself a reference to an element?
    pub(crate) fn refers_to_element(&self) -> bool {
        self.attributes.nameref && self.value.scalar().is_some_and(|target| target.ends_with(b"]"))
    }

    /// Is a value that it is given not just put in place of its own?
    pub(super) fn takes_values_its_own_way(&self) -> bool {
        self.value.is_array() || self.attributes.changes_values()
    }

    /// Becomes the array with its own value as the first element.
    pub(super) fn give_to(&mut self, array: &Self) {
        let first = self.value.scalar().cloned().unwrap_or_default();
        self.value = array.value.clone();
        match &mut self.value {
            Value::Indexed(elements) => elements.set(0, first),
            Value::Associative(elements) => elements.set(BString::from("0"), first),
            other => *other = Value::Scalar(first),
        }
        let Attributes { exported, readonly, .. } = self.attributes;
        self.attributes = array.attributes;
        self.attributes.exported |= exported;
        self.attributes.readonly |= readonly;
    }
}

/// A value.
#[derive(Clone, Debug, Default)]
pub enum Value {
    /// Declared, but without a value.
    #[default]
    Unset,
    /// A string.
    Scalar(BString),
    /// An indexed array.
    Indexed(IndexedArray),
    /// An associative array.
    Associative(AssociativeArray),
}

impl Value {
    /// About how many bytes it takes.
    pub fn size(&self) -> usize {
        match self {
            Self::Unset => 0,
            Self::Scalar(text) => text.len(),
            Self::Indexed(array) => array.bytes,
            Self::Associative(array) => array.bytes,
        }
    }

    /// What `$name` gives: the string, or element 0.
    pub fn scalar(&self) -> Option<&BString> {
        match self {
            Self::Unset => None,
            Self::Scalar(text) => Some(text),
            Self::Indexed(array) => array.get(0),
            Self::Associative(array) => array.get(b"0"),
        }
    }

    /// Is it an array of either kind?
    pub fn is_array(&self) -> bool {
        matches!(self, Self::Indexed(_) | Self::Associative(_))
    }
}

/// What an element costs beside its bytes.
const ELEMENT: usize = 64;

/// A sparse array with indices from 0 on.
#[derive(Clone, Debug, Default)]
pub struct IndexedArray {
    elements: BTreeMap<u64, BString>,
    bytes: usize,
}

impl IndexedArray {
    /// The element at `index`.
    pub fn get(&self, index: u64) -> Option<&BString> {
        self.elements.get(&index)
    }

    /// Sets an element.
    pub fn set(&mut self, index: u64, value: BString) {
        self.bytes += value.len() + ELEMENT;
        if let Some(old) = self.elements.insert(index, value) {
            self.bytes -= old.len() + ELEMENT;
        }
    }

    /// Removes an element.
    pub fn remove(&mut self, index: u64) {
        if let Some(old) = self.elements.remove(&index) {
            self.bytes -= old.len() + ELEMENT;
        }
    }

    /// One more than the largest index.
    pub fn end(&self) -> u64 {
        self.elements.last_key_value().map_or(0, |(last, _)| last.saturating_add(1))
    }

    /// How many elements there are.
    pub fn len(&self) -> usize {
        self.elements.len()
    }

    /// Are there none?
    pub fn is_empty(&self) -> bool {
        self.elements.is_empty()
    }

    /// Indices and elements, ascending.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (u64, &BString)> {
        self.elements.iter().map(|(index, value)| (*index, value))
    }
}

impl FromIterator<BString> for IndexedArray {
    fn from_iter<I: IntoIterator<Item = BString>>(values: I) -> Self {
        let mut array = Self::default();
        for (index, value) in (0..).zip(values) {
            array.set(index, value);
        }
        array
    }
}

/// An associative array, in the order Bash lists it: by its hash table.
#[derive(Clone, Debug, Default)]
pub struct AssociativeArray {
    /// By bucket and rank, the lowest rank first: see [`hash`].
    elements: BTreeMap<(u32, i64), (BString, BString)>,
    places: std::collections::HashMap<BString, (u32, i64), foldhash::fast::RandomState>,
    /// How many buckets there are beyond those of a new table: a power of two, less one.
    mask: Option<u32>,
    /// The ranks in use.
    ranks: (i64, i64),
    bytes: usize,
}

/// The buckets of a new table.
const BUCKETS: u32 = 1024;

/// The hash of a key in Bash's tables: FNV-1 over the bytes, 32 bits wide.
pub fn hash(key: &[u8]) -> u32 {
    // Bytes beyond ASCII are negative characters there.
    let signed = |byte: &u8| i32::from(byte.cast_signed()).cast_unsigned();
    key.iter().fold(2_166_136_261u32, |hash, byte| hash.wrapping_mul(16_777_619) ^ signed(byte))
}

impl AssociativeArray {
    /// An empty table with `buckets` buckets, a power of two: `BASH_ALIASES` and its kin have fewer.
    pub fn with_buckets(buckets: u32) -> Self {
        Self { mask: Some(buckets.saturating_sub(1)), ..Self::default() }
    }

    /// An empty table with as many buckets.
    pub fn emptied(&self) -> Self {
        Self { mask: self.mask, ..Self::default() }
    }

    fn mask(&self) -> u32 {
        self.mask.unwrap_or(BUCKETS - 1)
    }

    /// Four times the buckets, when there are twice as many elements as buckets. Each chain is moved from its head
    /// on, and so turned round.
    fn grow(&mut self) {
        let mask = (self.mask() << 2) | 3;
        self.mask = Some(mask);
        self.ranks = (-self.ranks.1, -self.ranks.0);
        let old = std::mem::take(&mut self.elements);
        for ((_, rank), (key, value)) in old {
            let place = (hash(&key) & mask, -rank);
            if let Some(known) = self.places.get_mut(&key) {
                *known = place;
            }
            self.elements.insert(place, (key, value));
        }
    }

    /// The element at `key`.
    pub fn get(&self, key: &[u8]) -> Option<&BString> {
        let place = self.places.get(bstr::BStr::new(key))?;
        self.elements.get(place).map(|(_, value)| value)
    }

    /// Sets an element.
    pub fn set(&mut self, key: BString, value: BString) {
        self.bytes += value.len();
        if let Some(place) = self.places.get(&key) {
            if let Some((_, old)) = self.elements.get_mut(place) {
                self.bytes -= old.len();
                *old = value;
            }
            return;
        }
        self.bytes += key.len() * 2 + ELEMENT;
        if u32::try_from(self.len() / 2).is_ok_and(|half| half > self.mask()) && self.mask() < 1 << 28 {
            self.grow();
        }
        // A new element is the head of its chain.
        self.ranks.0 -= 1;
        let place = (hash(&key) & self.mask(), self.ranks.0);
        self.places.insert(key.clone(), place);
        self.elements.insert(place, (key, value));
    }

    /// Removes an element.
    pub fn remove(&mut self, key: &[u8]) {
        let Some(place) = self.places.remove(bstr::BStr::new(key)) else { return };
        if let Some((key, value)) = self.elements.remove(&place) {
            self.bytes -= key.len() * 2 + value.len() + ELEMENT;
        }
    }

    /// How many elements there are.
    pub fn len(&self) -> usize {
        self.elements.len()
    }

    /// Are there none?
    pub fn is_empty(&self) -> bool {
        self.elements.is_empty()
    }

    /// Keys and elements, in Bash's order.
    pub fn iter(&self) -> impl Iterator<Item = (&BString, &BString)> {
        self.elements.values().map(|(key, value)| (key, value))
    }
}

/// The name of a variable in the table.
pub type Name = Text;
