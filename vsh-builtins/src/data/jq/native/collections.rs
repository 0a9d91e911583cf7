//! Arrays, objects, types, order.

use std::sync::Arc;

use super::{Library, Native, arg, bad, native};
use crate::data::jq::paths;
use crate::data::jq::read::Reader;
use crate::data::jq::value::{Heap, Map, Res, Stop, Val, deep, sorted_keys};
use crate::data::jq::write::json;

pub(super) static TABLE: &[Native] = &[
    native("not", 0, |_, input, _| Ok(Val::Bool(!input.truthy()))),
    native("type", 0, |library, input, _| Ok(library.heap.text(input.kind()))),
    native("length", 0, length),
    native("keys", 0, keys),
    native("keys_unsorted", 0, keys_unsorted),
    native("has", 1, has),
    native("contains", 1, contains),
    native("setpath", 2, |l, input, args| {
        paths::set_path(&l.heap, input.clone(), arg(args, 0), arg(args, 1).clone())
    }),
    native("delpaths", 1, |l, input, args| paths::delete_paths(&l.heap, input.clone(), arg(args, 0))),
    native("add", 0, add),
    native("sort", 0, sort),
    native("_sort_by", 1, |l, input, args| order(l, input, arg(args, 0), By::Sort)),
    native("_group_by", 1, |l, input, args| order(l, input, arg(args, 0), By::Group)),
    native("_unique_by", 1, |l, input, args| order(l, input, arg(args, 0), By::Unique)),
    native("min", 0, |l, input, _| extreme(l, input, input, false)),
    native("max", 0, |l, input, _| extreme(l, input, input, true)),
    native("_min_by", 1, |l, input, args| extreme(l, input, arg(args, 0), false)),
    native("_max_by", 1, |l, input, args| extreme(l, input, arg(args, 0), true)),
    native("tojson", 0, |l, input, _| Ok(l.heap.text(json(input)))),
    native("fromjson", 0, fromjson),
    native("tostring", 0, |l, input, _| Ok(tostring(l, input))),
    native("tonumber", 0, tonumber),
    native("flatten", 1, flatten),
    native("transpose", 0, transpose),
    native("_to_entries", 0, to_entries),
    native("_tostream", 0, tostream),
    native("toarray", 0, |l, input, _| match input {
        Val::Arr(_) => Ok(input.clone()),
        other => Ok(l.heap.array(vec![other.clone()])),
    }),
    native("bsearch", 1, bsearch),
    native("input_filename", 0, |l, _, _| Ok(l.file.clone().map_or(Val::Null, |name| l.heap.text(name)))),
    native("input_line_number", 0, |l, _, _| Ok(paths::number(l.lines))),
    native("get_search_list", 0, |l, _, _| {
        let names = l.search.iter().map(|name| l.heap.text(name.clone())).collect();
        Ok(l.heap.array(names))
    }),
];

pub(super) fn tostring(library: &Library, value: &Val) -> Val {
    match value {
        Val::Str(_) => value.clone(),
        other => library.heap.text(json(other)),
    }
}

fn length(library: &mut Library, input: &Val, _: &[Val]) -> Res {
    match input {
        Val::Null => Ok(Val::Num(0.0)),
        Val::Bool(_) => Err(bad(library, input, "has no length")),
        Val::Str(text) => Ok(paths::number(text.data.chars().count())),
        Val::Arr(items) => Ok(paths::number(items.data.len())),
        Val::Obj(map) => Ok(paths::number(map.data.len())),
        Val::Literal(literal) if literal.value >= 0.0 => Ok(input.clone()),
        Val::Num(_) | Val::Literal(_) => Ok(Val::Num(input.number().unwrap_or(0.0).abs())),
    }
}

fn keys(library: &mut Library, input: &Val, _: &[Val]) -> Res {
    match input {
        Val::Obj(map) => {
            library.heap.tick(map.data.len() / 16)?;
            let keys = sorted_keys(&map.data).into_iter().map(|key| library.heap.text(&**key)).collect();
            Ok(library.heap.array(keys))
        }
        Val::Arr(items) => Ok(library.heap.array((0..items.data.len()).map(paths::number).collect())),
        _ => Err(bad(library, input, "has no keys")),
    }
}

fn keys_unsorted(library: &mut Library, input: &Val, args: &[Val]) -> Res {
    match input {
        Val::Obj(map) => {
            let keys = map.data.keys().map(|key| library.heap.text(&**key)).collect();
            Ok(library.heap.array(keys))
        }
        _ => keys(library, input, args),
    }
}

#[expect(clippy::cast_precision_loss, reason = "far fewer items fit into memory")]
fn has(library: &mut Library, input: &Val, args: &[Val]) -> Res {
    let key = arg(args, 0);
    match (input, key) {
        (Val::Obj(map), Val::Str(key)) => Ok(Val::Bool(map.data.contains_key(key.data.as_str()))),
        (Val::Arr(items), Val::Num(_) | Val::Literal(_)) => {
            let at = key.number().unwrap_or(f64::NAN);
            Ok(Val::Bool(at >= 0.0 && at.floor() < items.data.len() as f64))
        }
        (Val::Null, Val::Str(_) | Val::Num(_) | Val::Literal(_)) => Ok(Val::Bool(false)),
        _ => {
            Err(library.heap.error(format!("Cannot check whether {} has a {} key", input.kind(), key.kind())))
        }
    }
}

fn contains(library: &mut Library, input: &Val, args: &[Val]) -> Res {
    let wanted = arg(args, 0);
    if input.kind() != wanted.kind() {
        let (a, b) =
            (crate::data::jq::machine::described(input), crate::data::jq::machine::described(wanted));
        return Err(library.heap.error(format!("{a} and {b} cannot have their containment checked")));
    }
    Ok(Val::Bool(within(library, input, wanted)?))
}

fn within(library: &Library, whole: &Val, part: &Val) -> Result<bool, Stop> {
    match (whole, part) {
        (Val::Obj(whole), Val::Obj(part)) => deep(|| {
            for (key, part) in &part.data {
                match whole.data.get(&**key) {
                    Some(whole) if within(library, whole, part)? => {}
                    _ => return Ok(false),
                }
            }
            Ok(true)
        }),
        (Val::Arr(whole), Val::Arr(part)) => deep(|| {
            for part in &part.data {
                library.heap.tick(whole.data.len() / 16 + 1)?;
                let mut found = false;
                for whole in &whole.data {
                    if within(library, whole, part)? {
                        found = true;
                        break;
                    }
                }
                if !found {
                    return Ok(false);
                }
            }
            Ok(true)
        }),
        (Val::Str(whole), Val::Str(part)) => {
            library.heap.tick(whole.data.len() / 4096)?;
            Ok(memchr::memmem::find(whole.data.as_bytes(), part.data.as_bytes()).is_some())
        }
        _ => Ok(whole.equals(part)),
    }
}

fn add(library: &mut Library, input: &Val, _: &[Val]) -> Res {
    let values: Vec<&Val> = match input {
        Val::Arr(items) => items.data.iter().collect(),
        Val::Obj(map) => map.data.values().collect(),
        other => {
            let text = format!("Cannot iterate over {}", crate::data::jq::machine::described(other));
            return Err(library.heap.error(text));
        }
    };
    library.heap.tick(values.len())?;
    values.into_iter().try_fold(Val::Null, |sum, value| super::arith::add(&library.heap, sum, value))
}

enum By {
    Sort,
    Group,
    Unique,
}

fn sort(library: &mut Library, input: &Val, _: &[Val]) -> Res {
    let Val::Arr(items) = input else {
        return Err(bad(library, input, "cannot be sorted, as it is not an array"));
    };
    tick_sort(library, items.data.len())?;
    let mut sorted = items.data.clone();
    sorted.sort_by(Val::compare);
    Ok(library.heap.array(sorted))
}

/// A sort cannot stop in the middle: its steps are charged before it.
fn tick_sort(library: &Library, length: usize) -> Result<(), Stop> {
    let levels = usize::BITS - length.leading_zeros();
    library.heap.tick(length / 8 * levels as usize)
}

fn order(library: &mut Library, input: &Val, keys: &Val, by: By) -> Res {
    let (Val::Arr(items), Val::Arr(keys)) = (input, keys) else {
        let (a, b) = (crate::data::jq::machine::described(input), crate::data::jq::machine::described(keys));
        let what = if matches!(by, By::Group) { "grouped" } else { "sorted" };
        return Err(library.heap.error(format!("{a} and {b} cannot be {what}, as they are not both arrays")));
    };
    tick_sort(library, items.data.len())?;
    let mut pairs: Vec<(&Val, &Val)> = keys.data.iter().zip(&items.data).collect();
    pairs.sort_by(|(a, _), (b, _)| a.compare(b));
    let values = match by {
        By::Sort => pairs.into_iter().map(|(_, value)| value.clone()).collect(),
        By::Unique => {
            pairs.dedup_by(|(later, _), (first, _)| later.equals(first));
            pairs.into_iter().map(|(_, value)| value.clone()).collect()
        }
        By::Group => pairs
            .chunk_by(|(a, _), (b, _)| a.equals(b))
            .map(|group| library.heap.array(group.iter().map(|(_, value)| (*value).clone()).collect()))
            .collect(),
    };
    Ok(library.heap.array(values))
}

/// The first of the smallest, or the last of the largest.
fn extreme(library: &mut Library, input: &Val, keys: &Val, largest: bool) -> Res {
    let (Val::Arr(items), Val::Arr(keys)) = (input, keys) else {
        let (a, b) = (crate::data::jq::machine::described(input), crate::data::jq::machine::described(keys));
        return Err(library.heap.error(format!("{a} and {b} cannot be iterated over")));
    };
    library.heap.tick(items.data.len() / 4)?;
    let pairs = keys.data.iter().zip(&items.data);
    let best = pairs.reduce(|best, next| {
        let order = next.0.compare(best.0);
        let better = if largest { order.is_ge() } else { order.is_lt() };
        if better { next } else { best }
    });
    Ok(best.map_or(Val::Null, |(_, value)| value.clone()))
}

fn fromjson(library: &mut Library, input: &Val, _: &[Val]) -> Res {
    let Some(text) = input.str() else { return Err(bad(library, input, "only strings can be parsed")) };
    library.heap.tick(text.len() / 64)?;
    parse(library, text)
}

fn parse(library: &Library, text: &str) -> Res {
    let failed = |why: &str| library.heap.error(format!("{why} (while parsing '{text}')"));
    match Reader::whole(&library.heap, &library.meter, text) {
        Ok(Some(value)) => Ok(value),
        Ok(None) => Err(failed("Expected JSON value")),
        Err(why) => Err(failed(&why)),
    }
}

fn tonumber(library: &mut Library, input: &Val, _: &[Val]) -> Res {
    match input {
        Val::Num(_) | Val::Literal(_) => Ok(input.clone()),
        Val::Str(text) => match parse(library, &text.data)? {
            number @ (Val::Num(_) | Val::Literal(_)) => Ok(number),
            _ => Err(bad(library, input, "cannot be parsed as a number")),
        },
        _ => Err(bad(library, input, "cannot be parsed as a number")),
    }
}

fn flatten(library: &mut Library, input: &Val, args: &[Val]) -> Res {
    let depth = arg(args, 0);
    let Some(levels) = depth.number() else {
        return Err(library.heap.error("flatten depth must not be negative"));
    };
    if levels < 0.0 {
        return Err(library.heap.error("flatten depth must not be negative"));
    }
    let mut flat = Vec::new();
    match input {
        Val::Arr(items) => {
            items.data.iter().try_for_each(|item| flatten_into(library, item, levels, &mut flat))?
        }
        Val::Obj(map) => {
            map.data.values().try_for_each(|item| flatten_into(library, item, levels, &mut flat))?
        }
        other => {
            let text = format!("Cannot iterate over {}", crate::data::jq::machine::described(other));
            return Err(library.heap.error(text));
        }
    }
    Ok(library.heap.array(flat))
}

fn flatten_into(library: &Library, item: &Val, levels: f64, flat: &mut Vec<Val>) -> Result<(), Stop> {
    library.heap.tick(1)?;
    match item {
        Val::Arr(items) if levels > 0.0 => {
            deep(|| items.data.iter().try_for_each(|item| flatten_into(library, item, levels - 1.0, flat)))
        }
        _ => {
            library.heap.room(flat.len() * size_of::<Val>())?;
            flat.push(item.clone());
            Ok(())
        }
    }
}

fn transpose(library: &mut Library, input: &Val, _: &[Val]) -> Res {
    let rows = input.items().unwrap_or_default();
    if input.items().is_none() {
        let text = format!("Cannot iterate over {}", crate::data::jq::machine::described(input));
        return Err(library.heap.error(text));
    }
    let width = rows.iter().map(|row| row.items().map_or(0, <[Val]>::len)).max().unwrap_or(0);
    library.heap.room(width.saturating_mul(rows.len()).saturating_mul(size_of::<Val>()))?;
    library.heap.tick(width.saturating_mul(rows.len()) / 16)?;
    let mut columns = Vec::with_capacity(width);
    for at in 0..width {
        let mut column = Vec::with_capacity(rows.len());
        for row in rows {
            column.push(paths::get(&library.heap, row, &paths::number(at))?);
        }
        columns.push(library.heap.array(column));
    }
    Ok(library.heap.array(columns))
}

fn to_entries(library: &mut Library, input: &Val, _: &[Val]) -> Res {
    let entry = |key: Val, value: &Val| library.heap.pairs([("key", key), ("value", value.clone())]);
    let entries = match input {
        Val::Obj(map) => {
            map.data.iter().map(|(key, value)| entry(library.heap.text(&**key), value)).collect()
        }
        Val::Arr(items) => {
            items.data.iter().enumerate().map(|(at, value)| entry(paths::number(at), value)).collect()
        }
        _ => return Err(bad(library, input, "has no keys")),
    };
    Ok(library.heap.array(entries))
}

/// All events of a value, as one array: the prelude spreads it.
fn tostream(library: &mut Library, input: &Val, _: &[Val]) -> Res {
    Ok(library.heap.array(events(&library.heap, input)?))
}

pub(super) fn events(heap: &Heap, value: &Val) -> Result<Vec<Val>, Stop> {
    let mut events = Vec::new();
    stream(heap, value, &mut Vec::new(), &mut events)?;
    Ok(events)
}

fn stream(heap: &Heap, value: &Val, path: &mut Vec<Val>, events: &mut Vec<Val>) -> Result<(), Stop> {
    heap.tick(1)?;
    let children: Vec<(Val, &Val)> = match value {
        Val::Arr(items) => items.data.iter().enumerate().map(|(at, v)| (paths::number(at), v)).collect(),
        Val::Obj(map) => map.data.iter().map(|(key, v)| (heap.text(&**key), v)).collect(),
        _ => Vec::new(),
    };
    let Some((last, _)) = children.last().cloned() else {
        events.push(heap.array(vec![heap.array(path.clone()), value.clone()]));
        return Ok(());
    };
    for (key, child) in children {
        path.push(key);
        deep(|| stream(heap, child, path, events))?;
        path.pop();
    }
    path.push(last);
    events.push(heap.array(vec![heap.array(path.clone())]));
    path.pop();
    Ok(())
}

fn bsearch(library: &mut Library, input: &Val, args: &[Val]) -> Res {
    let Some(items) = input.items() else {
        return Err(bad(library, input, "cannot be searched from"));
    };
    match items.binary_search_by(|item| item.compare(arg(args, 0))) {
        Ok(at) => Ok(paths::number(at)),
        Err(at) => Ok(Val::Num(-1.0 - paths::number(at).number().unwrap_or(0.0))),
    }
}

/// An object of these pairs.
pub(super) fn object(library: &Library, pairs: Vec<(Arc<str>, Val)>) -> Val {
    library.heap.object(pairs.into_iter().collect::<Map>())
}
