//! `base64`, `base32`: bytes as letters, and back. <https://www.gnu.org/software/coreutils/manual/html_node/base64-invocation.html>

use std::sync::LazyLock;

use data_encoding::{BASE32, BASE64, Encoding};
use vsh_core::args::{Arg, Opt, Order, flag, valued};
use vsh_core::io::Input;
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::{Context, extra_operand};

/// `base64`
pub static BASE64_UTILITY: Utility = utility("base64");
/// `base32`
pub static BASE32_UTILITY: Utility = utility("base32");

/// The last bits that belong to no byte may be any.
static LENIENT_64: LazyLock<Encoding> = LazyLock::new(|| lenient(&BASE64));
static LENIENT_32: LazyLock<Encoding> = LazyLock::new(|| lenient(&BASE32));

fn lenient(strict: &Encoding) -> Encoding {
    let mut specification = strict.specification();
    specification.check_trailing_bits = false;
    specification.encoding().unwrap_or_else(|_| strict.clone())
}

const OPTIONS: &[Opt] = &[
    flag("d", "decode", "decode data"),
    flag("i", "ignore-garbage", "when decoding, ignore non-alphabet characters"),
    valued("w", "wrap", "COLS", "wrap encoded lines after COLS characters (default 76); 0 disables wrapping"),
];

const fn utility(name: &'static str) -> Utility {
    Utility {
        name,
        summary: "Encode or decode FILE, or standard input, to standard output",
        usage: &["[OPTION]... [FILE]"],
        options: OPTIONS,
        usage_status: 1,
        run: |cx| Box::pin(run(cx)),
    }
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (mut decode, mut ignore, mut wrap) = (false, false, 76);
    let mut files = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option("decode", _) => decode = true,
            Arg::Option("ignore-garbage", _) => ignore = true,
            Arg::Option(_, text) => {
                let text = text.unwrap_or_default();
                let number = crate::support::size::decimal(&text);
                wrap =
                    number.ok_or_else(|| Error::fatal(format!("invalid wrap size: {}", cx.quoted(&text))))?;
            }
            Arg::Operand(file) => files.push(file),
        }
    }
    if let Some(extra) = files.get(1) {
        return Err(extra_operand(cx, extra));
    }
    let name = files.pop().unwrap_or_else(|| "-".into());
    let Some(mut input) = cx.try_input(&name).await? else { return Ok(ExitStatus::FAILURE) };
    let (encoding, group, letters): (&Encoding, usize, usize) =
        if cx.name().ends_with(b"64") { (&LENIENT_64, 3, 4) } else { (&LENIENT_32, 5, 8) };
    let done = if decode {
        self::decode(cx, &mut input, encoding, letters, ignore).await
    } else {
        encode(cx, &mut input, encoding, group, usize::try_from(wrap).unwrap_or(usize::MAX)).await
    };
    match done {
        Err(Error::Errno(why)) => Err(Error::fatal(format!("read error: {why}"))),
        done => done.map(|()| ExitStatus::SUCCESS),
    }
}

async fn encode(
    cx: &mut Cx<'_>,
    input: &mut Input,
    encoding: &Encoding,
    group: usize,
    wrap: usize,
) -> Result<(), Error> {
    let mut rest = Vec::new();
    let mut column = 0;
    loop {
        let chunk = input.chunk().await?;
        let at_end = chunk.is_empty();
        rest.extend_from_slice(&chunk);
        let whole = if at_end { rest.len() } else { rest.len() - rest.len() % group };
        let text = encoding.encode(rest.get(..whole).unwrap_or_default());
        rest.drain(..whole);
        let mut text = text.as_bytes();
        while !text.is_empty() {
            let room = if wrap == 0 { text.len() } else { (wrap - column).min(text.len()) };
            let (line, behind) = text.split_at_checked(room).unwrap_or((text, b""));
            cx.out.write(line).await?;
            text = behind;
            column += room;
            if wrap > 0 && column == wrap {
                cx.out.write(b"\n").await?;
                column = 0;
            }
        }
        if at_end {
            break;
        }
    }
    if wrap > 0 && column > 0 {
        cx.out.write(b"\n").await?;
    }
    Ok(())
}

async fn decode(
    cx: &mut Cx<'_>,
    input: &mut Input,
    encoding: &Encoding,
    letters: usize,
    ignore: bool,
) -> Result<(), Error> {
    let mut rest: Vec<u8> = Vec::new();
    loop {
        let chunk = input.chunk().await?;
        let at_end = chunk.is_empty();
        let known = |byte: u8| byte == b'=' || is_letter(encoding, byte);
        rest.extend(chunk.iter().filter(|b| **b != b'\n' && (!ignore || known(**b))));
        let whole = rest.len() - rest.len() % letters;
        // Padding in the middle ends one text and begins the next.
        let mut good = true;
        for piece in rest.get(..whole).unwrap_or_default().chunks(letters) {
            match encoding.decode(piece) {
                Ok(bytes) => cx.out.buffer().extend_from_slice(&bytes),
                Err(_) => {
                    put_partial(cx.out.buffer(), encoding, piece, letters);
                    good = false;
                    break;
                }
            }
        }
        rest.drain(..whole);
        cx.out.relax().await?;
        if at_end && good && !rest.is_empty() {
            // What is no whole group is nothing in base 32.
            if letters == 4 {
                put_partial(cx.out.buffer(), encoding, &rest, letters);
            }
            good = false;
        }
        if !good {
            cx.out.flush().await?;
            return Err(Error::fatal("invalid input"));
        }
        if at_end {
            return Ok(());
        }
    }
}

fn is_letter(encoding: &Encoding, byte: u8) -> bool {
    let letter = byte.is_ascii_uppercase() || matches!(byte, b'2'..=b'7');
    letter || encoding.bit_width() == 6 && (byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'))
}

/// The whole bytes at the start of a group that is wrong.
fn put_partial(out: &mut Vec<u8>, encoding: &Encoding, piece: &[u8], group: usize) {
    let mut letters: Vec<u8> = piece.iter().copied().take_while(|byte| is_letter(encoding, *byte)).collect();
    let bytes = letters.len() * encoding.bit_width() / 8;
    letters.resize(group, b'A');
    if let Ok(decoded) = encoding.decode(&letters) {
        out.extend_from_slice(decoded.get(..bytes).unwrap_or_default());
    }
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn both_ways() {
        let bench = Bench::new().stdin("hello world, hello");
        assert_eq!(bench.run("base64").out(), "aGVsbG8gd29ybGQsIGhlbGxv\n");
        assert_eq!(bench.run("base64 -w 10").out(), "aGVsbG8gd2\n9ybGQsIGhl\nbGxv\n");
        assert_eq!(Bench::new().stdin("aGVs\nbG8=").run("base64 -d").out(), "hello");
        assert_eq!(Bench::new().stdin("ab").run("base32").out(), "MFRA====\n");
        let ran = Bench::new().stdin("a!").run("base64 -d");
        assert_eq!((ran.err().as_str(), ran.status), ("base64: invalid input\n", 1));
    }
}
