//! `factor`: prime factors. <https://www.gnu.org/software/coreutils/manual/html_node/factor-invocation.html>
//!
//! Numbers below 2^128.

use vsh_core::args::{Arg, Order, flag};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::Context;

/// `factor`
pub static UTILITY: Utility = Utility {
    name: "factor",
    summary: "Print the prime factors of each NUMBER",
    usage: &["[OPTION] [NUMBER]..."],
    options: &[flag("h", "exponents", "print repeated factors in form p^e unless e is 1")],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (mut exponents, mut operands) = (false, Vec::new());
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option(..) => exponents = true,
            Arg::Operand(operand) => operands.push(operand),
        }
    }
    let mut status = ExitStatus::SUCCESS;
    for operand in &operands {
        if !one(cx, operand, exponents).await? {
            status = ExitStatus::FAILURE;
        }
    }
    if operands.is_empty() {
        let mut input = cx.stdin();
        loop {
            if !input.is_ready() {
                cx.out.flush().await?;
            }
            let Some(line) = input.line(b'\n').await? else { break };
            let words: Vec<Vec<u8>> =
                line.split(u8::is_ascii_whitespace).filter(|w| !w.is_empty()).map(<[u8]>::to_vec).collect();
            for word in words {
                if !one(cx, &word, exponents).await? {
                    status = ExitStatus::FAILURE;
                }
            }
        }
    }
    Ok(status)
}

async fn one(cx: &mut Cx<'_>, text: &[u8], exponents: bool) -> Result<bool, Error> {
    // A number is a string of C's, which ends at a NUL.
    let text = text.split(|byte| *byte == 0).next().unwrap_or_default();
    let digits = text.trim_ascii_start();
    let digits = digits.strip_prefix(b"+").unwrap_or(digits);
    let good = !digits.is_empty() && digits.iter().all(u8::is_ascii_digit);
    let number =
        std::str::from_utf8(digits).ok().filter(|_| good).and_then(|digits| digits.parse::<u128>().ok());
    let Some(number) = number else {
        let shown = cx.quoted(text);
        let why = if good { "is too large" } else { "is not a valid positive integer" };
        cx.diagnose(format!("{shown} {why}")).await?;
        return Ok(false);
    };
    let mut factors = Vec::new();
    split(cx, number, &mut factors).await?;
    factors.sort_unstable();
    let mut line = format!("{number}:");
    let mut rest = factors.as_slice();
    while let Some(first) = rest.first() {
        let count = rest.iter().take_while(|factor| *factor == first).count();
        if exponents && count > 1 {
            line.push_str(&format!(" {first}^{count}"));
        } else {
            line.push_str(&format!(" {first}").repeat(count));
        }
        rest = rest.get(count..).unwrap_or_default();
    }
    line.push('\n');
    cx.out.write(line.as_bytes()).await?;
    Ok(true)
}

async fn split(cx: &Cx<'_>, number: u128, factors: &mut Vec<u128>) -> Result<(), Error> {
    let mut rest = number;
    for prime in (2..1000u128).filter(|n| *n == 2 || n % 2 == 1) {
        while rest > 1 && rest.is_multiple_of(prime) {
            factors.push(prime);
            rest /= prime;
        }
    }
    let mut left = vec![rest];
    while let Some(number) = left.pop() {
        if number <= 1 {
            continue;
        }
        if is_prime(number) {
            factors.push(number);
            continue;
        }
        let divisor = divisor(cx, number).await?;
        left.push(divisor);
        left.push(number / divisor);
    }
    Ok(())
}

/// `a * b mod m`, whatever the size.
fn multiply(a: u128, b: u128, modulus: u128) -> u128 {
    if a <= u128::from(u64::MAX) && b <= u128::from(u64::MAX) {
        return a * b % modulus;
    }
    let (mut a, mut b, mut sum) = (a % modulus, b % modulus, 0u128);
    let add = |x: u128, y: u128| if x >= modulus - y { x - (modulus - y) } else { x + y };
    while b > 0 {
        if b & 1 == 1 {
            sum = add(sum, a);
        }
        a = add(a, a);
        b >>= 1;
    }
    sum
}

fn power(base: u128, mut exponent: u128, modulus: u128) -> u128 {
    let (mut base, mut result) = (base % modulus, 1 % modulus);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = multiply(result, base, modulus);
        }
        base = multiply(base, base, modulus);
        exponent >>= 1;
    }
    result
}

/// Miller and Rabin's test; the bases decide for certain below 3.3e24, and beyond by all reason.
fn is_prime(number: u128) -> bool {
    const BASES: [u128; 17] = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59];
    if number < 2 {
        return false;
    }
    if BASES.contains(&number) {
        return true;
    }
    if BASES.iter().any(|base| number.is_multiple_of(*base)) {
        return false;
    }
    let twos = (number - 1).trailing_zeros();
    let odd = (number - 1) >> twos;
    BASES.iter().all(|base| {
        let mut x = power(*base, odd, number);
        if x == 1 || x == number - 1 {
            return true;
        }
        for _ in 1..twos {
            x = multiply(x, x, number);
            if x == number - 1 {
                return true;
            }
        }
        false
    })
}

/// A proper divisor, by Pollard's rho.
async fn divisor(cx: &Cx<'_>, number: u128) -> Result<u128, Error> {
    for constant in 1.. {
        let step = |x: u128| {
            let square = multiply(x, x, number);
            (square + constant) % number
        };
        let (mut slow, mut fast) = (2u128, 2u128);
        loop {
            // Several differences are looked at together.
            let mut product = 1u128;
            let (slow_before, fast_before) = (slow, fast);
            for _ in 0..64 {
                slow = step(slow);
                fast = step(step(fast));
                product = multiply(product, slow.abs_diff(fast), number);
            }
            cx.meter().step(16).await?;
            let mut common = gcd(product, number);
            if common == 1 {
                continue;
            }
            if common == number {
                (slow, fast) = (slow_before, fast_before);
                common = 1;
                while common == 1 {
                    slow = step(slow);
                    fast = step(step(fast));
                    common = gcd(slow.abs_diff(fast), number);
                }
            }
            if common != number {
                return Ok(common);
            }
            break;
        }
    }
    Ok(number)
}

fn gcd(mut a: u128, mut b: u128) -> u128 {
    while b > 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn factors() {
        assert_eq!(Bench::new().run("factor 12 1 0 97").out(), "12: 2 2 3\n1:\n0:\n97: 97\n");
        assert_eq!(
            Bench::new().run("factor 18446744073709551617").out(),
            "18446744073709551617: 274177 67280421310721\n"
        );
        assert_eq!(Bench::new().stdin("6 x\n").run("factor").status, 1);
    }
}
