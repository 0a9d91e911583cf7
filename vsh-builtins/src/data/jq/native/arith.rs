//! The operators.

use std::cmp::Ordering;
use std::sync::Arc;

use crate::data::jq::ast::Math;
use crate::data::jq::machine::described;
use crate::data::jq::value::{Heap, Map, Res, Stop, Val, deep};

/// `a OP b`
pub(crate) fn math(heap: &Heap, op: Math, a: Val, b: &Val) -> Res {
    match op {
        Math::Add => add(heap, a, b),
        Math::Subtract => subtract(heap, &a, b),
        Math::Multiply => multiply(heap, a, b),
        Math::Divide => divide(heap, &a, b),
        Math::Modulo => modulo(heap, &a, b),
        _ => {
            let order = a.compare(b);
            Ok(Val::Bool(match op {
                Math::Equal => order == Ordering::Equal,
                Math::Unequal => order != Ordering::Equal,
                Math::Less => order == Ordering::Less,
                Math::LessOrEqual => order != Ordering::Greater,
                Math::Greater => order == Ordering::Greater,
                _ => order != Ordering::Less,
            }))
        }
    }
}

fn failed(heap: &Heap, a: &Val, b: &Val, what: &str) -> Stop {
    heap.error(format!("{} and {} cannot be {what}", described(a), described(b)))
}

pub(crate) fn negate(heap: &Heap, value: &Val) -> Res {
    match value.number() {
        Some(number) => Ok(Val::Num(-number)),
        None => Err(heap.error(format!("{} cannot be negated", described(value)))),
    }
}

pub(super) fn add(heap: &Heap, a: Val, b: &Val) -> Res {
    match (a, b) {
        (Val::Null, b) => Ok(b.clone()),
        (a, Val::Null) => Ok(a),
        (Val::Str(mut text), Val::Str(more)) => {
            heap.room(text.data.len() + more.data.len())?;
            Arc::make_mut(&mut text).push(&more.data)?;
            Ok(Val::Str(text))
        }
        (Val::Arr(mut items), Val::Arr(more)) => {
            heap.room((items.data.len() + more.data.len()) * size_of::<Val>())?;
            heap.tick(more.data.len() / 64)?;
            let own = Arc::make_mut(&mut items);
            for item in &more.data {
                own.put(own.data.len(), item.clone())?;
            }
            Ok(Val::Arr(items))
        }
        (Val::Obj(mut map), Val::Obj(more)) => {
            heap.tick(more.data.len() / 16)?;
            let own = Arc::make_mut(&mut map);
            for (key, value) in &more.data {
                own.put(Arc::clone(key), value.clone())?;
            }
            Ok(Val::Obj(map))
        }
        (a, b) => match (a.number(), b.number()) {
            (Some(x), Some(y)) => Ok(Val::Num(x + y)),
            _ => Err(failed(heap, &a, b, "added")),
        },
    }
}

fn subtract(heap: &Heap, a: &Val, b: &Val) -> Res {
    if let (Val::Arr(items), Val::Arr(gone)) = (a, b) {
        heap.tick(items.data.len() * gone.data.len().min(1 << 20) / 16)?;
        let left = items.data.iter().filter(|item| !gone.data.iter().any(|other| item.equals(other)));
        return Ok(heap.array(left.cloned().collect()));
    }
    match (a.number(), b.number()) {
        (Some(x), Some(y)) => Ok(Val::Num(x - y)),
        _ => Err(failed(heap, a, b, "subtracted")),
    }
}

fn multiply(heap: &Heap, a: Val, b: &Val) -> Res {
    match (a, b) {
        (Val::Str(text), b) if b.number().is_some() => {
            repeat(heap, &text.data, b.number().unwrap_or(f64::NAN))
        }
        (a, Val::Str(text)) if a.number().is_some() => {
            repeat(heap, &text.data, a.number().unwrap_or(f64::NAN))
        }
        (Val::Obj(a), Val::Obj(b)) => {
            let mut merged = a.data.clone();
            merge(heap, &mut merged, &b.data)?;
            Ok(heap.object(merged))
        }
        (a, b) => match (a.number(), b.number()) {
            (Some(x), Some(y)) => Ok(Val::Num(x * y)),
            _ => Err(failed(heap, &a, b, "multiplied")),
        },
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates")]
fn repeat(heap: &Heap, text: &str, count: f64) -> Res {
    if count.is_nan() || count < 0.0 {
        return Ok(Val::Null);
    }
    let count = if text.is_empty() { 0 } else { count as usize };
    heap.room(text.len().saturating_mul(count))?;
    if text.len().checked_mul(count).is_none_or(|bytes| bytes > 1 << 30) {
        return Err(heap.error("Repeat string result too long"));
    }
    Ok(heap.text(text.repeat(count)))
}

/// Objects on both sides are merged, everything else is replaced.
fn merge(heap: &Heap, into: &mut Map, from: &Map) -> Result<(), Stop> {
    heap.tick(from.len() / 16)?;
    for (key, value) in from {
        let merged = match (into.get(&**key), value) {
            (Some(Val::Obj(old)), Val::Obj(new)) => {
                let mut inner = old.data.clone();
                deep(|| merge(heap, &mut inner, &new.data))?;
                heap.object(inner)
            }
            _ => value.clone(),
        };
        into.insert(Arc::clone(key), merged);
    }
    Ok(())
}

fn divide(heap: &Heap, a: &Val, b: &Val) -> Res {
    if let (Val::Str(text), Val::Str(separator)) = (a, b) {
        return super::strings::split(heap, &text.data, &separator.data);
    }
    match (a.number(), b.number()) {
        (Some(_), Some(0.0)) => Err(failed(heap, a, b, "divided because the divisor is zero")),
        (Some(x), Some(y)) => Ok(Val::Num(x / y)),
        _ => Err(failed(heap, a, b, "divided")),
    }
}

/// The remainder of whole numbers, with the sign of the dividend.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "saturates, as the original"
)]
fn modulo(heap: &Heap, a: &Val, b: &Val) -> Res {
    let (Some(x), Some(y)) = (a.number(), b.number()) else { return Err(failed(heap, a, b, "divided")) };
    if x.is_nan() || y.is_nan() {
        return Ok(Val::Num(f64::NAN));
    }
    let divisor = (y as i64).unsigned_abs();
    if divisor == 0 {
        return Err(failed(heap, a, b, "divided (remainder) because the divisor is zero"));
    }
    let dividend = x as i64;
    let rest = (dividend.unsigned_abs() % divisor) as f64;
    Ok(Val::Num(if dividend < 0 { 0.0 - rest } else { rest }))
}
