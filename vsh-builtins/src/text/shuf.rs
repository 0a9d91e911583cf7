//! `shuf`: lines in a random order. <https://www.gnu.org/software/coreutils/manual/html_node/shuf-invocation.html>

use bstr::BString;
use vsh_core::args::{Arg, Opt, Order, flag, valued};
use vsh_core::io::{Input, Output};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::OpenOptions;

use crate::support::context::{Context, extra_operand};
use crate::support::random::Random;
use crate::support::{size, slurp};

const OPTIONS: &[Opt] = &[
    flag("e", "echo", "treat each ARG as an input line"),
    valued("i", "input-range", "LO-HI", "treat each number LO through HI as an input line"),
    valued("n", "head-count", "COUNT", "output at most COUNT lines"),
    valued("o", "output", "FILE", "write result to FILE instead of standard output"),
    valued("", "random-source", "FILE", "get random bytes from FILE"),
    flag("r", "repeat", "output lines can be repeated"),
    flag("z", "zero-terminated", "line delimiter is NUL, not newline"),
];

/// `shuf`
pub static UTILITY: Utility = Utility {
    name: "shuf",
    summary: "Write a random permutation of the input lines to standard output",
    usage: &["[OPTION]... [FILE]", "-e [OPTION]... [ARG]...", "-i LO-HI [OPTION]..."],
    options: OPTIONS,
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

#[derive(Default)]
struct Settings {
    echo: bool,
    range: Option<(u64, u64)>,
    count: Option<u64>,
    output: Option<BString>,
    source: Option<BString>,
    repeat: bool,
    zero: bool,
    operands: Vec<BString>,
}

/// What is shuffled.
enum Lines {
    /// Numbers from the first on, so many.
    Numbers(u64, u64),
    Texts(Vec<Vec<u8>>),
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let settings = parse(cx)?;
    let (lines, _charge) = read(cx, &settings).await?;
    let mut random = Random::new(cx, settings.source.as_ref()).await?;
    if let Some(name) = &settings.output {
        let file = cx.open(name, &OpenOptions::WRITE).await;
        let file = file.map_err(|why| Error::fatal(format!("{}: {why}", cx.file_name(name))))?;
        cx.out = Output::new(Some(file), cx.meter());
    }
    let end = if settings.zero { 0 } else { b'\n' };
    if settings.repeat {
        repeat(cx, &settings, &lines, &mut random, end).await?;
    } else {
        permute(cx, &settings, &lines, &mut random, end).await?;
    }
    cx.out.flush().await?;
    Ok(ExitStatus::SUCCESS)
}

fn parse(cx: &Cx<'_>) -> Result<Settings, Error> {
    let mut settings = Settings::default();
    for arg in cx.parse(Order::Permute)? {
        let (key, text) = match arg {
            Arg::Operand(operand) => {
                settings.operands.push(operand);
                continue;
            }
            Arg::Option(key, text) => (key, text.unwrap_or_default()),
        };
        match key {
            "echo" => settings.echo = true,
            "input-range" if settings.range.is_some() => {
                return Err(Error::fatal("multiple -i options specified"));
            }
            "input-range" => settings.range = Some(range(cx, &text)?),
            "head-count" => {
                let digits = !text.is_empty() && text.iter().all(u8::is_ascii_digit);
                let count = match size::decimal(&text) {
                    Some(count) => count,
                    None if digits => u64::MAX,
                    None => return Err(Error::fatal(format!("invalid line count: {}", cx.quoted(&text)))),
                };
                settings.count = Some(settings.count.map_or(count, |before| before.min(count)));
            }
            "output" if settings.output.as_ref().is_some_and(|before| *before != text) => {
                return Err(Error::fatal("multiple output files specified"));
            }
            "output" => settings.output = Some(text),
            "random-source" if settings.source.as_ref().is_some_and(|before| *before != text) => {
                return Err(Error::fatal("multiple random sources specified"));
            }
            "random-source" => settings.source = Some(text),
            "repeat" => settings.repeat = true,
            _ => settings.zero = true,
        }
    }
    if settings.echo && settings.range.is_some() {
        return Err(Error::usage("cannot combine -e and -i options"));
    }
    let allowed = if settings.range.is_some() { 0 } else { 1 };
    match settings.operands.get(allowed) {
        Some(extra) if !settings.echo => Err(extra_operand(cx, extra)),
        _ => Ok(settings),
    }
}

fn range(cx: &Cx<'_>, text: &BString) -> Result<(u64, u64), Error> {
    let invalid = |text: &[u8]| Error::fatal(format!("invalid input range: {}", cx.quoted(text)));
    let dash = memchr::memchr(b'-', text).ok_or_else(|| invalid(text))?;
    let (low, high) = (text.get(..dash).unwrap_or_default(), text.get(dash + 1..).unwrap_or_default());
    let low = size::decimal(low).ok_or_else(|| invalid(low))?;
    let high = size::decimal(high).ok_or_else(|| invalid(high))?;
    // One more than the last must be a number too; nothing at all is a range.
    if low > high.saturating_add(1) || high - low.min(high) == u64::MAX {
        return Err(invalid(text));
    }
    Ok((low, high))
}

async fn read(cx: &mut Cx<'_>, settings: &Settings) -> Result<(Lines, vsh_core::meter::Charge), Error> {
    let mut charge = cx.meter().no_memory();
    if let Some((low, high)) = settings.range {
        return Ok((Lines::Numbers(low, (high + 1).saturating_sub(low)), charge));
    }
    if settings.echo {
        let texts = settings.operands.iter().map(|operand| operand.to_vec());
        return Ok((Lines::Texts(texts.collect()), charge));
    }
    let name = settings.operands.first().cloned().unwrap_or_else(|| BString::from("-"));
    // Without lines to print, nothing is read.
    if settings.count == Some(0) {
        return Ok((Lines::Texts(Vec::new()), charge));
    }
    let failed = |cx: &Cx<'_>, why| Error::fatal(format!("{}: {why}", cx.file_name(&name)));
    let mut input: Input = cx.input(&name).await.map_err(|why| failed(cx, why))?;
    let (text, _whole) = slurp::slurp(cx, &mut input).await.map_err(|error| match error {
        Error::Errno(why) => failed(cx, why),
        other => other,
    })?;
    let end = if settings.zero { 0 } else { b'\n' };
    let mut texts: Vec<Vec<u8>> = text.split(|b| *b == end).map(<[u8]>::to_vec).collect();
    charge.resize(text.len() + texts.len() * size_of::<Vec<u8>>())?;
    if texts.last().is_some_and(Vec::is_empty) {
        texts.pop();
    }
    Ok((Lines::Texts(texts), charge))
}

impl Lines {
    fn len(&self) -> u64 {
        match self {
            Self::Numbers(_, count) => *count,
            Self::Texts(texts) => texts.len() as u64,
        }
    }

    fn put(&self, at: u64, out: &mut Vec<u8>) {
        match self {
            Self::Numbers(first, _) => out.extend_from_slice((first + at).to_string().as_bytes()),
            Self::Texts(texts) => {
                let text = usize::try_from(at).ok().and_then(|at| texts.get(at));
                out.extend_from_slice(text.map(Vec::as_slice).unwrap_or_default());
            }
        }
    }
}

async fn repeat(
    cx: &mut Cx<'_>,
    settings: &Settings,
    lines: &Lines,
    random: &mut Random,
    end: u8,
) -> Result<(), Error> {
    let count = settings.count.unwrap_or(u64::MAX);
    if count > 0 && lines.len() == 0 {
        return Err(Error::fatal("no lines to repeat"));
    }
    for _ in 0..count {
        let at = random.below(cx, lines.len()).await?;
        lines.put(at, cx.out.buffer());
        cx.out.buffer().push(end);
        cx.meter().step(1).await?;
        cx.out.relax().await?;
    }
    Ok(())
}

/// Each place is swapped with one from there on. Only the places that were swapped are kept.
async fn permute(
    cx: &mut Cx<'_>,
    settings: &Settings,
    lines: &Lines,
    random: &mut Random,
    end: u8,
) -> Result<(), Error> {
    let total = lines.len();
    let count = settings.count.unwrap_or(u64::MAX).min(total);
    let mut moved = std::collections::HashMap::new();
    let mut charge = cx.meter().no_memory();
    // All is decided before anything is printed.
    let mut order = Vec::new();
    for at in 0..count {
        let other = at + random.below(cx, total - at).await?;
        let chosen = moved.get(&other).copied().unwrap_or(other);
        let here = moved.remove(&at).unwrap_or(at);
        if other != at {
            moved.insert(other, here);
        }
        order.push(chosen);
        charge.resize(moved.capacity() * 24 + order.capacity() * 8)?;
        cx.meter().step(1).await?;
    }
    for chosen in order {
        lines.put(chosen, cx.out.buffer());
        cx.out.buffer().push(end);
        cx.meter().step(1).await?;
        cx.out.relax().await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, expected: &str) {
        let bench = Bench::new().file("f", "1\n2\n3\n").file("zeros", vec![0; 1000]);
        let ran = bench.run(line);
        assert_eq!(ran.out(), expected, "{line}: {}", ran.err());
    }

    #[test]
    fn orders() {
        check("shuf --random-source=zeros f", "1\n2\n3\n");
        check("shuf --random-source=zeros -i 4-6 -n 2", "4\n5\n");
        check("shuf --random-source=zeros -r -n 3 -e a b", "a\na\na\n");
        check("shuf -n 0 f", "");
        let ran = Bench::new().run("shuf -i 1-100");
        let mut numbers: Vec<u32> = ran.out().lines().map(|line| line.parse().unwrap()).collect();
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=100).collect::<Vec<_>>());
    }
}
