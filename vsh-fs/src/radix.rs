//! A persistent map from small integers to values: a radix tree of sixteen-way nodes.
//!
//! A clone shares every node and costs one reference count; a change copies the nodes on the path to it
//! that are shared, and changes the others in place. Keys that were never inserted cost nothing. No
//! operation recurses deeper than sixteen levels, the digits of a `u64`.

use std::sync::Arc;

const BITS: u32 = 4;
const FAN: usize = 1 << BITS;

/// The map.
#[derive(Clone, Debug)]
pub(crate) struct Radix<T> {
    /// How many levels of branches lie above the values: the keys are below `16^height`.
    height: u32,
    root: Slot<T>,
}

#[derive(Clone, Debug)]
enum Slot<T> {
    Empty,
    Value(T),
    Branch(Arc<[Slot<T>; FAN]>),
}

impl<T> Slot<T> {
    fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }
}

/// The digit of `key` that chooses a child of a branch at `level` (0 holds values).
fn digit(key: u64, level: u32) -> usize {
    // Four bits always fit.
    usize::try_from((key >> (level * BITS)) & (FAN as u64 - 1)).unwrap_or_default()
}

fn new_branch<T>() -> Arc<[Slot<T>; FAN]> {
    Arc::new(std::array::from_fn(|_| Slot::Empty))
}

impl<T> Radix<T> {
    /// An empty map.
    pub(crate) const fn new() -> Self {
        Self { height: 0, root: Slot::Empty }
    }

    fn holds(&self, key: u64) -> bool {
        key.checked_shr(self.height * BITS).unwrap_or(0) == 0
    }

    /// The value at `key`.
    pub(crate) fn get(&self, key: u64) -> Option<&T> {
        if !self.holds(key) {
            return None;
        }
        let mut slot = &self.root;
        let mut level = self.height;
        loop {
            match slot {
                Slot::Empty => return None,
                Slot::Value(value) => return Some(value),
                Slot::Branch(children) => {
                    level = level.checked_sub(1)?;
                    slot = children.get(digit(key, level))?;
                }
            }
        }
    }

    /// Calls `visit` with every value, by ascending key.
    #[cfg(test)]
    pub(crate) fn for_each(&self, mut visit: impl FnMut(&T)) {
        visit_slot(&self.root, &mut visit);
    }
}

impl<T> Radix<T> {
    /// Calls `visit` with the keys, and the values here and in `other`, of all that is not shared by both;
    /// that may include equal values. Costs what is not shared.
    pub(crate) fn diff(&self, other: &Self, mut visit: impl FnMut(u64, Option<&T>, Option<&T>)) {
        let (one, two) = (Part::new(&self.root, self.height), Part::new(&other.root, other.height));
        diff_parts(one, two, 0, &mut visit);
    }
}

/// A slot and how many levels of branches lie above its values.
struct Part<'m, T> {
    slot: Option<&'m Slot<T>>,
    height: u32,
}

// Derived, they would ask the same of `T`.
impl<T> Copy for Part<'_, T> {}

impl<T> Clone for Part<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<'m, T> Part<'m, T> {
    fn new(slot: &'m Slot<T>, height: u32) -> Self {
        Self { slot: Some(slot).filter(|slot| !slot.is_empty()), height }
    }

    /// The part for digit `i` of what would be a branch above `level`.
    fn child(self, level: u32, i: usize) -> Self {
        if self.height <= level {
            return if i == 0 { self } else { Self { slot: None, height: level } };
        }
        match self.slot {
            Some(Slot::Branch(children)) => {
                let slot = children.get(i).filter(|slot| !slot.is_empty());
                Self { slot, height: level }
            }
            _ => Self { slot: None, height: level },
        }
    }

    fn value(self) -> Option<&'m T> {
        match self.slot {
            Some(Slot::Value(value)) => Some(value),
            _ => None,
        }
    }
}

fn diff_parts<T>(
    one: Part<'_, T>,
    two: Part<'_, T>,
    base: u64,
    visit: &mut impl FnMut(u64, Option<&T>, Option<&T>),
) {
    match (one.slot, two.slot) {
        (None, None) => return,
        (Some(Slot::Branch(a)), Some(Slot::Branch(b))) if Arc::ptr_eq(a, b) => return,
        _ => {}
    }
    let Some(level) = one.height.max(two.height).checked_sub(1) else {
        return visit(base, one.value(), two.value());
    };
    for i in 0..FAN {
        // Sixteen levels of four bits each: the shift stays below 64.
        let key = base | ((i as u64) << (level * BITS));
        diff_parts(one.child(level, i), two.child(level, i), key, visit);
    }
}

impl<T: Clone> Radix<T> {
    /// The value at `key`, to be changed.
    pub(crate) fn get_mut(&mut self, key: u64) -> Option<&mut T> {
        if !self.holds(key) {
            return None;
        }
        let mut slot = &mut self.root;
        let mut level = self.height;
        loop {
            match slot {
                Slot::Empty => return None,
                Slot::Value(value) => return Some(value),
                Slot::Branch(children) => {
                    level = level.checked_sub(1)?;
                    slot = Arc::make_mut(children).get_mut(digit(key, level))?;
                }
            }
        }
    }

    /// Puts `value` at `key`, in place of what was there.
    pub(crate) fn insert(&mut self, key: u64, value: T) {
        while !self.holds(key) {
            self.grow();
        }
        let mut slot = &mut self.root;
        for level in (0..self.height).rev() {
            if slot.is_empty() {
                *slot = Slot::Branch(new_branch());
            }
            let Slot::Branch(children) = slot else { return };
            let Some(child) = Arc::make_mut(children).get_mut(digit(key, level)) else { return };
            slot = child;
        }
        *slot = Slot::Value(value);
    }

    fn grow(&mut self) {
        let old = std::mem::replace(&mut self.root, Slot::Empty);
        self.height += 1;
        if old.is_empty() {
            return;
        }
        let mut children = [const { Slot::Empty }; FAN];
        if let Some(first) = children.first_mut() {
            *first = old;
        }
        self.root = Slot::Branch(Arc::new(children));
    }

    /// Takes the value at `key` away.
    pub(crate) fn remove(&mut self, key: u64) -> Option<T> {
        // Looked up first: a miss must not copy shared nodes.
        self.get(key)?;
        let removed = remove_from(&mut self.root, key, self.height);
        if self.root.is_empty() {
            self.height = 0;
        }
        removed
    }

    /// Takes every value at `from` and above away, handing each to `gone`.
    pub(crate) fn cut(&mut self, from: u64, mut gone: impl FnMut(&T)) {
        if self.holds(from) {
            cut_slot(&mut self.root, from, self.height, &mut gone);
        }
        if self.root.is_empty() {
            self.height = 0;
        }
    }
}

fn visit_slot<T>(slot: &Slot<T>, visit: &mut impl FnMut(&T)) {
    match slot {
        Slot::Empty => {}
        Slot::Value(value) => visit(value),
        Slot::Branch(children) => children.iter().for_each(|child| visit_slot(child, visit)),
    }
}

fn remove_from<T: Clone>(slot: &mut Slot<T>, key: u64, level: u32) -> Option<T> {
    let Slot::Branch(children) = slot else {
        return match std::mem::replace(slot, Slot::Empty) {
            Slot::Value(value) => Some(value),
            _ => None,
        };
    };
    let level = level.checked_sub(1)?;
    let children = Arc::make_mut(children);
    let removed = remove_from(children.get_mut(digit(key, level))?, key, level);
    if children.iter().all(Slot::is_empty) {
        *slot = Slot::Empty;
    }
    removed
}

/// Cuts `from` and above out of `slot`, which stands `level` branches above the values; `from` counts from
/// the first key below `slot`.
fn cut_slot<T: Clone>(slot: &mut Slot<T>, from: u64, level: u32, gone: &mut impl FnMut(&T)) {
    if from == 0 {
        visit_slot(slot, gone);
        *slot = Slot::Empty;
        return;
    }
    let Slot::Branch(children) = slot else { return };
    let Some(level) = level.checked_sub(1) else { return };
    let children = Arc::make_mut(children);
    let border = digit(from, level);
    let below = from & !(u64::MAX.checked_shl(level * BITS).unwrap_or(0));
    for (i, child) in children.iter_mut().enumerate().skip(border) {
        if !child.is_empty() {
            cut_slot(child, if i == border { below } else { 0 }, level, gone);
        }
    }
    if children.iter().all(Slot::is_empty) {
        *slot = Slot::Empty;
    }
}

#[cfg(test)]
mod tests {
    use super::Radix;

    const KEYS: [u64; 10] = [0, 1, 15, 16, 17, 255, 4096, 70_000, 1 << 40, u64::MAX];

    fn filled() -> Radix<u64> {
        let mut map = Radix::new();
        for key in KEYS {
            map.insert(key, key.wrapping_mul(3));
        }
        map
    }

    fn values(map: &Radix<u64>) -> Vec<u64> {
        let mut all = Vec::new();
        map.for_each(|v| all.push(*v));
        all
    }

    #[test]
    fn what_is_inserted_is_found() {
        let map = filled();
        for key in KEYS {
            assert_eq!(map.get(key), Some(&key.wrapping_mul(3)));
        }
        assert_eq!(map.get(2), None);
        assert_eq!(map.get(1 << 50), None);
        assert_eq!(values(&map).len(), KEYS.len());
    }

    #[test]
    fn a_clone_does_not_see_changes() {
        let old = filled();
        let mut new = old.clone();
        *new.get_mut(16).unwrap() = 7;
        new.insert(18, 8);
        assert_eq!(new.remove(17), Some(51));
        assert_eq!((old.get(16), old.get(17), old.get(18)), (Some(&48), Some(&51), None));
        assert_eq!((new.get(16), new.get(17), new.get(18)), (Some(&7), None, Some(&8)));
    }

    #[test]
    fn removing_everything_leaves_nothing() {
        let mut map = filled();
        for key in KEYS {
            assert!(map.remove(key).is_some());
            assert!(map.remove(key).is_none());
        }
        assert!(map.root.is_empty());
    }

    #[test]
    fn a_difference_is_what_is_not_shared() {
        let old = filled();
        let mut new = old.clone();
        *new.get_mut(70_000).unwrap() = 7;
        new.remove(1 << 40);
        new.remove(u64::MAX);
        new.insert(90_000, 9);
        let mut small = Radix::new();
        small.insert(0, 0);
        for (one, two) in [(&old, &new), (&new, &old), (&small, &old), (&old, &small), (&old, &Radix::new())]
        {
            let mut seen = Vec::new();
            one.diff(two, |key, a, b| {
                assert_eq!((a, b), (one.get(key), two.get(key)));
                seen.push(key);
            });
            for key in KEYS.iter().chain(&[90_000]) {
                assert!(one.get(*key) == two.get(*key) || seen.contains(key), "{key}");
            }
            assert!(seen.is_sorted());
        }
        let mut count = 0;
        old.diff(&new, |_, _, _| count += 1);
        assert!(count < KEYS.len());
        old.diff(&old.clone(), |_, _, _| panic!("shared"));
    }

    #[test]
    fn a_cut_takes_the_keys_at_and_above() {
        for border in [0, 1, 2, 16, 18, 300, 4096, 4097, 1 << 41, u64::MAX] {
            let mut map = filled();
            let mut gone = Vec::new();
            map.cut(border, |v| gone.push(*v));
            let (stay, go): (Vec<u64>, Vec<u64>) = KEYS.iter().partition(|k| **k < border);
            assert_eq!(values(&map), stay.iter().map(|k| k.wrapping_mul(3)).collect::<Vec<_>>());
            assert_eq!(gone, go.iter().map(|k| k.wrapping_mul(3)).collect::<Vec<_>>());
        }
        let mut map = Radix::new();
        map.insert(3, 3u64);
        map.cut(1 << 30, |_| {});
        assert_eq!(values(&map), [3]);
    }
}
