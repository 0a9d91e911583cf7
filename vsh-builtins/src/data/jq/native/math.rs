//! Numbers. The functions are those of C's mathematics library.

use super::{Library, Native, arg, native};
use crate::data::jq::machine::described;
use crate::data::jq::value::{Res, Val};

type Run = fn(&mut Library, &Val, &[Val]) -> Res;

fn one(library: &Library, input: &Val, how: fn(f64) -> f64) -> Res {
    match input.number() {
        Some(x) => Ok(Val::Num(how(x))),
        None => Err(library.heap.error(format!("{} number required", described(input)))),
    }
}

fn two(library: &Library, args: &[Val], how: fn(f64, f64) -> f64) -> Res {
    match (arg(args, 0).number(), arg(args, 1).number()) {
        (Some(x), Some(y)) => Ok(Val::Num(how(x, y))),
        (None, _) => Err(library.heap.error(format!("{} number required", described(arg(args, 0))))),
        _ => Err(library.heap.error(format!("{} number required", described(arg(args, 1))))),
    }
}

macro_rules! unary {
    ($how:expr) => {{
        let run: Run = |library, input, _| one(library, input, $how);
        run
    }};
}

macro_rules! binary {
    ($how:expr) => {{
        let run: Run = |library, _, args| two(library, args, $how);
        run
    }};
}

pub(super) static TABLE: &[Native] = &[
    native("floor", 0, unary!(f64::floor)),
    native("ceil", 0, unary!(f64::ceil)),
    native("round", 0, unary!(f64::round)),
    native("trunc", 0, unary!(f64::trunc)),
    native("rint", 0, unary!(f64::round_ties_even)),
    native("nearbyint", 0, unary!(f64::round_ties_even)),
    native("sqrt", 0, unary!(f64::sqrt)),
    native("cbrt", 0, unary!(libm::cbrt)),
    native("fabs", 0, unary!(f64::abs)),
    native("abs", 0, abs),
    native("exp", 0, unary!(libm::exp)),
    native("exp2", 0, unary!(libm::exp2)),
    native("exp10", 0, unary!(libm::exp10)),
    native("pow10", 0, unary!(libm::exp10)),
    native("expm1", 0, unary!(libm::expm1)),
    native("log", 0, unary!(libm::log)),
    native("log2", 0, unary!(libm::log2)),
    native("log10", 0, unary!(libm::log10)),
    native("log1p", 0, unary!(libm::log1p)),
    native("logb", 0, unary!(logb)),
    native("significand", 0, unary!(significand)),
    native("gamma", 0, unary!(libm::lgamma)),
    native("lgamma", 0, unary!(libm::lgamma)),
    native("tgamma", 0, unary!(libm::tgamma)),
    native("erf", 0, unary!(libm::erf)),
    native("erfc", 0, unary!(libm::erfc)),
    native("j0", 0, unary!(libm::j0)),
    native("j1", 0, unary!(libm::j1)),
    native("y0", 0, unary!(libm::y0)),
    native("y1", 0, unary!(libm::y1)),
    native("sin", 0, unary!(libm::sin)),
    native("cos", 0, unary!(libm::cos)),
    native("tan", 0, unary!(libm::tan)),
    native("asin", 0, unary!(libm::asin)),
    native("acos", 0, unary!(libm::acos)),
    native("atan", 0, unary!(libm::atan)),
    native("sinh", 0, unary!(libm::sinh)),
    native("cosh", 0, unary!(libm::cosh)),
    native("tanh", 0, unary!(libm::tanh)),
    native("asinh", 0, unary!(libm::asinh)),
    native("acosh", 0, unary!(libm::acosh)),
    native("atanh", 0, unary!(libm::atanh)),
    native("pow", 2, binary!(libm::pow)),
    native("atan2", 2, binary!(libm::atan2)),
    native("fmin", 2, binary!(f64::min)),
    native("fmax", 2, binary!(f64::max)),
    native("fdim", 2, binary!(libm::fdim)),
    native("fmod", 2, binary!(libm::fmod)),
    native("hypot", 2, binary!(libm::hypot)),
    native("copysign", 2, binary!(f64::copysign)),
    native("drem", 2, binary!(libm::remainder)),
    native("remainder", 2, binary!(libm::remainder)),
    native("nextafter", 2, binary!(libm::nextafter)),
    native("nexttoward", 2, binary!(libm::nextafter)),
    native("ldexp", 2, binary!(scale)),
    native("scalb", 2, binary!(scale)),
    native("scalbln", 2, binary!(scale)),
    native("jn", 2, binary!(|n, x| libm::jn(whole(n), x))),
    native("yn", 2, binary!(|n, x| libm::yn(whole(n), x))),
    native("fma", 3, fma),
    native("frexp", 0, frexp),
    native("modf", 0, modf),
    native("lgamma_r", 0, lgamma_r),
    native("infinite", 0, |_, _, _| Ok(Val::Num(f64::INFINITY))),
    native("nan", 0, |_, _, _| Ok(Val::Num(f64::NAN))),
    native("isinfinite", 0, |l, input, _| test(l, input, f64::is_infinite)),
    native("isfinite", 0, |l, input, _| test(l, input, f64::is_finite)),
    native("isnan", 0, |l, input, _| test(l, input, f64::is_nan)),
    native("isnormal", 0, |l, input, _| test(l, input, f64::is_normal)),
    native("have_literal_numbers", 0, |_, _, _| Ok(Val::Bool(true))),
    native("have_decnum", 0, |_, _, _| Ok(Val::Bool(true))),
    native("now", 0, |l, _, _| {
        let now = l.host.now();
        #[expect(clippy::cast_precision_loss, reason = "seconds since 1970 are exact")]
        Ok(Val::Num(now.seconds as f64 + f64::from(now.nanos / 1000) / 1e6))
    }),
];

fn test(library: &Library, input: &Val, how: fn(f64) -> bool) -> Res {
    match input.number() {
        Some(x) => Ok(Val::Bool(how(x))),
        None => Err(library.heap.error(format!("{} number required", described(input)))),
    }
}

/// Not the absolute value of the double, so that the text of a literal is kept.
fn abs(library: &mut Library, input: &Val, _: &[Val]) -> Res {
    match input.number() {
        Some(x) if x < 0.0 => Ok(Val::Num(-x)),
        Some(_) => Ok(input.clone()),
        None if input.str().is_some() => Ok(input.clone()),
        None => Err(library.heap.error(format!("{} has no absolute value", described(input)))),
    }
}

#[expect(clippy::cast_possible_truncation, reason = "saturates")]
fn whole(x: f64) -> i32 {
    x as i32
}

fn scale(x: f64, exponent: f64) -> f64 {
    libm::scalbn(x, whole(exponent))
}

fn logb(x: f64) -> f64 {
    if x == 0.0 {
        return f64::NEG_INFINITY;
    }
    if !x.is_finite() {
        return x * x;
    }
    f64::from(libm::frexp(x).1 - 1)
}

fn significand(x: f64) -> f64 {
    if x == 0.0 || !x.is_finite() { x } else { libm::frexp(x).0 * 2.0 }
}

fn fma(library: &mut Library, _: &Val, args: &[Val]) -> Res {
    let mut numbers = [0.0; 3];
    for (number, arg) in numbers.iter_mut().zip(args) {
        *number =
            arg.number().ok_or_else(|| library.heap.error(format!("{} number required", described(arg))))?;
    }
    let [x, y, z] = numbers;
    Ok(Val::Num(libm::fma(x, y, z)))
}

fn required(library: &Library, input: &Val) -> Result<f64, crate::data::jq::value::Stop> {
    input.number().ok_or_else(|| library.heap.error(format!("{} number required", described(input))))
}

fn frexp(library: &mut Library, input: &Val, _: &[Val]) -> Res {
    let x = required(library, input)?;
    let (fraction, exponent) = if x.is_finite() { libm::frexp(x) } else { (x, 0) };
    Ok(library.heap.array(vec![Val::Num(fraction), Val::Num(f64::from(exponent))]))
}

fn modf(library: &mut Library, input: &Val, _: &[Val]) -> Res {
    let x = required(library, input)?;
    let fraction = if x.is_infinite() { 0.0_f64.copysign(x) } else { x - x.trunc() };
    Ok(library.heap.array(vec![Val::Num(fraction), Val::Num(x.trunc())]))
}

fn lgamma_r(library: &mut Library, input: &Val, _: &[Val]) -> Res {
    let (value, sign) = libm::lgamma_r(required(library, input)?);
    Ok(library.heap.array(vec![Val::Num(value), Val::Num(f64::from(sign))]))
}
