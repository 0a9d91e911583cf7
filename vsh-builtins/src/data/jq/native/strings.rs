//! Strings.

use super::{Library, Native, arg, bad, native};
use crate::data::jq::paths;
use crate::data::jq::value::{Heap, Res, Val};

pub(super) static TABLE: &[Native] = &[
    native("utf8bytelength", 0, |l, input, _| match input.str() {
        Some(text) => Ok(paths::number(text.len())),
        None => Err(bad(l, input, "only strings have UTF-8 byte length")),
    }),
    native("explode", 0, explode),
    native("implode", 0, implode),
    native("split", 1, |l, input, args| match (input.str(), arg(args, 0).str()) {
        (Some(text), Some(separator)) => split(&l.heap, text, separator),
        _ => Err(l.heap.error("split input and separator must be strings")),
    }),
    native("join", 1, join),
    native("ascii_downcase", 0, |l, input, _| change(l, input, str::to_ascii_lowercase)),
    native("ascii_upcase", 0, |l, input, _| change(l, input, str::to_ascii_uppercase)),
    native("ltrimstr", 1, |l, input, args| {
        trimmed(l, input, arg(args, 0), |text, start| text.strip_prefix(start))
    }),
    native("rtrimstr", 1, |l, input, args| {
        trimmed(l, input, arg(args, 0), |text, end| text.strip_suffix(end))
    }),
    native("startswith", 1, |l, input, args| match (input.str(), arg(args, 0).str()) {
        (Some(text), Some(start)) => Ok(Val::Bool(text.starts_with(start))),
        _ => Err(l.heap.error("startswith() requires string inputs")),
    }),
    native("endswith", 1, |l, input, args| match (input.str(), arg(args, 0).str()) {
        (Some(text), Some(end)) => Ok(Val::Bool(text.ends_with(end))),
        _ => Err(l.heap.error("endswith() requires string inputs")),
    }),
    native("trim", 0, |l, input, _| trim(l, input, str::trim)),
    native("ltrim", 0, |l, input, _| trim(l, input, str::trim_start)),
    native("rtrim", 0, |l, input, _| trim(l, input, str::trim_end)),
    native("indices", 1, indices),
    native("ascii", 0, |l, input, _| {
        let code = input.number().filter(|code| (0.0..128.0).contains(code));
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "checked to be in bounds"
        )]
        match code {
            Some(code) => Ok(l.heap.text(char::from(code as u8).to_string())),
            None => Ok(Val::Null),
        }
    }),
];

fn change(library: &Library, input: &Val, how: fn(&str) -> String) -> Res {
    match input.str() {
        Some(text) => {
            library.heap.tick(text.len() / 1024)?;
            Ok(library.heap.text(how(text)))
        }
        None => Err(library.heap.error("explode input must be a string")),
    }
}

fn trim(library: &Library, input: &Val, how: fn(&str) -> &str) -> Res {
    match input.str() {
        Some(text) => Ok(library.heap.text(how(text))),
        None => Err(bad(library, input, "cannot be trimmed")),
    }
}

/// What is no string, or does not begin so, stays as it is.
fn trimmed(
    library: &Library,
    input: &Val,
    affix: &Val,
    how: for<'a> fn(&'a str, &str) -> Option<&'a str>,
) -> Res {
    match (input.str(), affix.str()) {
        (Some(text), Some(affix)) => {
            Ok(how(text, affix).map_or_else(|| input.clone(), |rest| library.heap.text(rest)))
        }
        _ => Ok(input.clone()),
    }
}

fn explode(library: &mut Library, input: &Val, _: &[Val]) -> Res {
    let Some(text) = input.str() else { return Err(library.heap.error("explode input must be a string")) };
    library.heap.room(text.len() * size_of::<Val>())?;
    Ok(library.heap.array(text.chars().map(|c| Val::Num(f64::from(u32::from(c)))).collect()))
}

fn implode(library: &mut Library, input: &Val, _: &[Val]) -> Res {
    let Some(codes) = input.items() else { return Err(library.heap.error("implode input must be an array")) };
    let mut text = String::with_capacity(codes.len());
    for code in codes {
        let number = code.number().filter(|number| !number.is_nan());
        let Some(number) = number else {
            return Err(bad(library, code, "can't be imploded, unicode codepoint needs to be numeric"));
        };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates")]
        let c = if number < 0.0 { None } else { char::from_u32(number as u32) };
        text.push(c.unwrap_or(char::REPLACEMENT_CHARACTER));
    }
    Ok(library.heap.text(text))
}

/// The parts between separators; characters where the separator is empty.
pub(super) fn split(heap: &Heap, text: &str, separator: &str) -> Res {
    heap.tick(text.len() / 256)?;
    if text.is_empty() {
        return Ok(heap.empty_array());
    }
    let parts = if separator.is_empty() {
        text.chars().map(|c| heap.text(c.to_string())).collect()
    } else {
        text.split(separator).map(|part| heap.text(part)).collect()
    };
    Ok(heap.array(parts))
}

fn join(library: &mut Library, input: &Val, args: &[Val]) -> Res {
    let items: Vec<&Val> = match input {
        Val::Arr(items) => items.data.iter().collect(),
        Val::Obj(map) => map.data.values().collect(),
        other => {
            let text = format!("Cannot iterate over {}", crate::data::jq::machine::described(other));
            return Err(library.heap.error(text));
        }
    };
    library.heap.tick(items.len())?;
    let separator = arg(args, 0);
    let mut text = Val::Null;
    for item in &items {
        let before = if matches!(text, Val::Null) {
            library.heap.text("")
        } else {
            super::arith::add(&library.heap, text, separator)?
        };
        let piece = match item {
            Val::Null => library.heap.text(""),
            Val::Bool(_) | Val::Num(_) | Val::Literal(_) => super::collections::tostring(library, item),
            other => (*other).clone(),
        };
        text = super::arith::add(&library.heap, before, &piece)?;
    }
    Ok(if items.is_empty() { library.heap.text("") } else { text })
}

fn indices(library: &mut Library, input: &Val, args: &[Val]) -> Res {
    let heap = library.heap.clone();
    match (input, arg(args, 0)) {
        (Val::Null, _) => Ok(Val::Null),
        (Val::Arr(items), Val::Arr(wanted)) => {
            Ok(heap.array(paths::positions(&heap, &items.data, &wanted.data)?))
        }
        (Val::Arr(items), wanted) => {
            Ok(heap.array(paths::positions(&heap, &items.data, std::slice::from_ref(wanted))?))
        }
        (Val::Str(text), Val::Str(wanted)) => {
            let (text, wanted) = (text.data.as_str(), wanted.data.as_str());
            let mut found = Vec::new();
            if wanted.is_empty() {
                return Ok(heap.array(found));
            }
            heap.tick(text.len() / 256)?;
            let mut from = 0;
            // Occurrences may overlap; they are counted in bytes, as jq 1.7 does.
            while let Some(at) = text.get(from..).and_then(|rest| rest.find(wanted)) {
                let at = from + at;
                found.push(paths::number(at));
                from = at + text.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
            }
            Ok(heap.array(found))
        }
        (input, key) => paths::get(&heap, input, key),
    }
}
