//! Parts of values: read, set and deleted by keys and by paths.

use std::sync::Arc;

use super::value::{Heap, Res, Stop, Val, deep};

const MAX_INDEX: f64 = 536_870_911.0;

/// `value[key]`
pub(super) fn get(heap: &Heap, value: &Val, key: &Val) -> Res {
    match (value, key) {
        (Val::Obj(map), Val::Str(key)) => Ok(map.data.get(key.data.as_str()).cloned().unwrap_or(Val::Null)),
        (Val::Arr(items), Val::Num(_) | Val::Literal(_)) => {
            let at = position(key.number().unwrap_or(f64::NAN), items.data.len());
            Ok(at.and_then(|at| items.data.get(at)).cloned().unwrap_or(Val::Null))
        }
        (Val::Arr(items), Val::Obj(_)) => {
            let (from, to) = slice(heap, key, items.data.len())?;
            Ok(heap.array(items.data.get(from..to).unwrap_or_default().to_vec()))
        }
        (Val::Str(text), Val::Obj(_)) => {
            let text = text.data.as_str();
            let (from, to) = slice(heap, key, text.chars().count())?;
            Ok(heap.text(characters(text, from, to)))
        }
        (Val::Arr(items), Val::Arr(wanted)) => Ok(heap.array(positions(heap, &items.data, &wanted.data)?)),
        (Val::Null, Val::Str(_) | Val::Num(_) | Val::Literal(_)) => Ok(Val::Null),
        (Val::Null, Val::Obj(_)) => {
            slice(heap, key, 0)?;
            Ok(Val::Null)
        }
        _ => Err(cannot_index(heap, value, key)),
    }
}

fn cannot_index(heap: &Heap, value: &Val, key: &Val) -> Stop {
    match key.str() {
        Some(key) => heap.error(format!("Cannot index {} with string \"{key}\"", value.kind())),
        None => heap.error(format!("Cannot index {} with {}", value.kind(), key.kind())),
    }
}

/// The characters from `from` to `to`.
pub(super) fn characters(text: &str, from: usize, to: usize) -> &str {
    if text.is_ascii() {
        return text.get(from..to).unwrap_or_default();
    }
    let mut starts = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    let start = starts.nth(from).unwrap_or(text.len());
    let end = if to > from { starts.nth(to - from - 1).unwrap_or(text.len()) } else { start };
    text.get(start..end).unwrap_or_default()
}

/// Where `wanted` stands in `items`.
pub(super) fn positions(heap: &Heap, items: &[Val], wanted: &[Val]) -> Result<Vec<Val>, Stop> {
    let mut found = Vec::new();
    if wanted.is_empty() {
        return Ok(found);
    }
    heap.tick(items.len() / 16 * wanted.len().min(16))?;
    for (at, window) in items.windows(wanted.len()).enumerate() {
        if window.iter().zip(wanted).all(|(a, b)| a.equals(b)) {
            found.push(number(at));
        }
    }
    Ok(found)
}

#[expect(clippy::cast_precision_loss, reason = "far fewer items fit into memory")]
pub(super) fn number(count: usize) -> Val {
    Val::Num(count as f64)
}

/// An index; negative ones count from the end.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to be in bounds")]
fn position(index: f64, length: usize) -> Option<usize> {
    let index = index.floor();
    let Val::Num(length) = number(length) else { return None };
    let index = if index < 0.0 { index + length } else { index };
    (index >= 0.0 && index < length).then_some(index as usize)
}

/// The bounds of `{"start": ..., "end": ...}` within a length.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the length")]
fn slice(heap: &Heap, key: &Val, length: usize) -> Result<(usize, usize), Stop> {
    let part = |name: &str| key.map().and_then(|map| map.get(name)).unwrap_or(&Val::Null);
    if key.map().is_none_or(|map| !map.contains_key("start") && !map.contains_key("end")) {
        return Err(heap.error("Array/string slice indices must be integers"));
    }
    let bound = |val: &Val, default: f64| match val {
        Val::Null => Ok(default),
        other => other.number().ok_or_else(|| heap.error("Array/string slice indices must be integers")),
    };
    let Val::Num(limit) = number(length) else { return Ok((0, 0)) };
    let (start, end) = (bound(part("start"), 0.0)?, bound(part("end"), limit)?);
    let clamp = |at: f64| if at < 0.0 { (at + limit).max(0.0) } else { at.min(limit) };
    let start = if start.is_nan() { 0.0 } else { clamp(start).floor() };
    let end = if end.is_nan() { limit } else { clamp(end).ceil().min(limit) };
    Ok((start as usize, (end as usize).max(start as usize)))
}

/// `value` with `key` set to `new`.
fn set(heap: &Heap, value: Val, key: &Val, new: Val) -> Res {
    match (value, key) {
        (Val::Null, Val::Str(_)) => set(heap, heap.empty_object(), key, new),
        (Val::Null, Val::Num(_) | Val::Literal(_) | Val::Obj(_)) => set(heap, heap.empty_array(), key, new),
        (Val::Obj(mut map), Val::Str(key)) => {
            Arc::make_mut(&mut map).put(Arc::from(key.data.as_str()), new)?;
            Ok(Val::Obj(map))
        }
        (Val::Arr(mut items), Val::Num(_) | Val::Literal(_)) => {
            let index = key.number().unwrap_or(f64::NAN);
            let at = new_position(heap, index, items.data.len())?;
            Arc::make_mut(&mut items).put(at, new)?;
            Ok(Val::Arr(items))
        }
        (Val::Arr(items), Val::Obj(_)) => {
            let Some(inserted) = new.items() else {
                return Err(heap.error("A slice of an array can only be assigned another array"));
            };
            let (from, to) = slice(heap, key, items.data.len())?;
            let mut all = items.data.clone();
            all.splice(from..to, inserted.iter().cloned());
            Ok(heap.array(all))
        }
        (Val::Str(_), Val::Obj(_)) => Err(heap.error("Cannot update string slices")),
        (Val::Arr(_), Val::Arr(_)) => Err(heap.error("Cannot update field at array index of array")),
        (value, Val::Obj(_)) => {
            Err(heap.error(format!("Cannot update field at object index of {}", value.kind())))
        }
        (value, key) => Err(cannot_index(heap, &value, key)),
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to be in bounds")]
fn new_position(heap: &Heap, index: f64, length: usize) -> Result<usize, Stop> {
    if index.is_nan() {
        return Err(heap.error("Cannot set array element at NaN index"));
    }
    let Val::Num(length) = number(length) else { return Ok(0) };
    let index = if index < 0.0 { index.floor() + length } else { index.floor() };
    if index < 0.0 {
        return Err(heap.error("Out of bounds negative array index"));
    }
    if index > MAX_INDEX {
        return Err(heap.error("Array index too large"));
    }
    heap.room(index as usize * size_of::<Val>())?;
    Ok(index as usize)
}

fn keys<'a>(heap: &Heap, path: &'a Val) -> Result<&'a [Val], Stop> {
    path.items().ok_or_else(|| heap.error("Path must be specified as an array"))
}

/// `getpath`: null is everywhere below null.
pub(super) fn get_path(heap: &Heap, value: &Val, path: &Val) -> Res {
    let mut found = value.clone();
    for key in keys(heap, path)? {
        if matches!(found, Val::Null) {
            return Ok(Val::Null);
        }
        found = get(heap, &found, key)?;
    }
    Ok(found)
}

/// `setpath`
pub(super) fn set_path(heap: &Heap, value: Val, path: &Val, new: Val) -> Res {
    set_keys(heap, value, keys(heap, path)?, new)
}

fn set_keys(heap: &Heap, mut value: Val, keys: &[Val], new: Val) -> Res {
    let Some((first, rest)) = keys.split_first() else { return Ok(new) };
    if rest.is_empty() {
        if !matches!((&value, first), (Val::Str(_), Val::Obj(_)) | (_, Val::Arr(_))) {
            // What cannot be read cannot be set.
            readable(heap, &value, first)?;
        }
        return set(heap, value, first, new);
    }
    let inner = take(heap, &mut value, first)?;
    let inner = deep(|| set_keys(heap, inner, rest, new))?;
    set(heap, value, first, inner)
}

fn readable(heap: &Heap, value: &Val, key: &Val) -> Result<(), Stop> {
    match (value, key) {
        (Val::Obj(_) | Val::Null, Val::Str(_))
        | (Val::Arr(_) | Val::Null, Val::Num(_) | Val::Literal(_) | Val::Obj(_)) => Ok(()),
        _ => get(heap, value, key).map(|_| ()),
    }
}

/// `value[key]`, taken out so that a change need not copy it.
fn take(heap: &Heap, value: &mut Val, key: &Val) -> Res {
    match (&mut *value, key) {
        (Val::Obj(map), Val::Str(key)) => {
            let slot = Arc::make_mut(map).data.get_mut(key.data.as_str());
            Ok(slot.map_or(Val::Null, |slot| std::mem::replace(slot, Val::Null)))
        }
        (Val::Arr(items), Val::Num(_) | Val::Literal(_)) => {
            let at = position(key.number().unwrap_or(f64::NAN), items.data.len());
            let slot = at.and_then(|at| Arc::make_mut(items).data.get_mut(at));
            Ok(slot.map_or(Val::Null, |slot| std::mem::replace(slot, Val::Null)))
        }
        _ => get(heap, value, key),
    }
}

/// `delpaths`: the last ones first, so that they do not move each other.
pub(super) fn delete_paths(heap: &Heap, mut value: Val, paths: &Val) -> Res {
    let paths = paths.items().ok_or_else(|| heap.error("Paths must be specified as an array"))?;
    let mut plain = Vec::with_capacity(paths.len());
    for path in paths {
        let Some(keys) = path.items() else {
            let kind = path.kind();
            return Err(heap.error(format!("Path must be specified as array, not {kind}")));
        };
        spell_out(heap, &value, keys, &mut plain)?;
    }
    plain.sort_by(|a, b| heap_order(b, a));
    plain.dedup_by(|a, b| heap_order(a, b).is_eq());
    for keys in plain {
        heap.tick(1)?;
        if let Val::Arr(items) = &value {
            heap.tick(items.data.len() / 256)?;
        }
        value = delete_keys(heap, value, &keys)?;
    }
    Ok(value)
}

fn heap_order(a: &[Val], b: &[Val]) -> std::cmp::Ordering {
    let unequal = a.iter().zip(b).map(|(a, b)| a.compare(b)).find(|order| order.is_ne());
    unequal.unwrap_or_else(|| a.len().cmp(&b.len()))
}

/// The paths without negative indices, and without a slice at the end: they mean what was there before anything
/// is deleted.
fn spell_out(heap: &Heap, value: &Val, keys: &[Val], all: &mut Vec<Vec<Val>>) -> Result<(), Stop> {
    heap.tick(keys.len() / 8)?;
    let mut here = value.clone();
    let mut plain = Vec::with_capacity(keys.len());
    for (at, key) in keys.iter().enumerate() {
        let last = at + 1 == keys.len();
        match (&here, key) {
            (Val::Arr(items), Val::Num(_) | Val::Literal(_)) => {
                match position(key.number().unwrap_or(f64::NAN), items.data.len()) {
                    Some(index) => plain.push(number(index)),
                    None => return Ok(()),
                }
            }
            (Val::Arr(items), Val::Obj(_)) if last => {
                let (from, to) = slice(heap, key, items.data.len())?;
                heap.room((to - from) * (plain.len() + 1) * size_of::<Val>())?;
                for index in from..to {
                    let mut one = plain.clone();
                    one.push(number(index));
                    all.push(one);
                }
                return Ok(());
            }
            _ => plain.push(key.clone()),
        }
        here = if last { Val::Null } else { get(heap, &here, key)? };
    }
    all.push(plain);
    Ok(())
}

fn delete_keys(heap: &Heap, mut value: Val, keys: &[Val]) -> Res {
    let Some((first, rest)) = keys.split_first() else { return Ok(Val::Null) };
    if rest.is_empty() {
        return delete(heap, value, first);
    }
    if matches!(get(heap, &value, first)?, Val::Null) {
        return Ok(value);
    }
    let inner = take(heap, &mut value, first)?;
    let inner = deep(|| delete_keys(heap, inner, rest))?;
    set(heap, value, first, inner)
}

fn delete(heap: &Heap, value: Val, key: &Val) -> Res {
    match (value, key) {
        (Val::Null, _) => Ok(Val::Null),
        (Val::Obj(mut map), Val::Str(key)) => {
            Arc::make_mut(&mut map).data.shift_remove(key.data.as_str());
            Ok(Val::Obj(map))
        }
        (Val::Arr(mut items), Val::Num(_) | Val::Literal(_)) => {
            if let Some(at) = position(key.number().unwrap_or(f64::NAN), items.data.len()) {
                Arc::make_mut(&mut items).data.remove(at);
            }
            Ok(Val::Arr(items))
        }
        (Val::Arr(mut items), Val::Obj(_)) => {
            let (from, to) = slice(heap, key, items.data.len())?;
            Arc::make_mut(&mut items).data.drain(from..to);
            Ok(Val::Arr(items))
        }
        (Val::Obj(_), key) => Err(heap.error(format!("Cannot delete {} field of object", key.kind()))),
        (Val::Arr(_), key) => Err(heap.error(format!("Cannot delete {} element of array", key.kind()))),
        (value, _) => Err(heap.error(format!("Cannot delete fields from {}", value.kind()))),
    }
}
