//! `du`: how much space files take. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/du.html>

use std::collections::HashSet;

use bstr::BString;
use vsh_core::args::{Arg, Opt, Order, flag, unsupported, valued};
use vsh_core::pattern::{Pattern, PatternOptions};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::{Errno, Metadata};

use crate::support::context::Context;
use crate::support::human::Scale;
use crate::support::size;
use crate::support::walk::{Event, Links, Node, Walk};

const OPTIONS: &[Opt] = &[
    flag("0", "null", "end each output line with NUL, not newline"),
    flag("a", "all", "write counts for all files, not just directories"),
    flag("", "apparent-size", "print apparent sizes rather than disk usage"),
    valued("B", "block-size", "SIZE", "scale sizes by SIZE before printing them"),
    flag("b", "bytes", "equivalent to '--apparent-size --block-size=1'"),
    flag("c", "total", "produce a grand total"),
    flag("D", "dereference-args", "dereference only symlinks that are listed on the command line"),
    valued("d", "max-depth", "N", "print the total for a directory only if it is N or fewer levels below"),
    flag("H", "", "equivalent to --dereference-args (-D)"),
    flag("h", "human-readable", "print sizes in human readable format (e.g., 1K 234M 2G)"),
    flag("", "inodes", "list inode usage information instead of block usage"),
    flag("k", "", "like --block-size=1K"),
    flag("L", "dereference", "dereference all symbolic links"),
    flag("l", "count-links", "count sizes many times if hard linked"),
    flag("m", "", "like --block-size=1M"),
    flag("P", "no-dereference", "don't follow any symbolic links (this is the default)"),
    flag("S", "separate-dirs", "for directories do not include size of subdirectories"),
    flag("", "si", "like -h, but use powers of 1000 not 1024"),
    flag("s", "summarize", "display only a total for each argument"),
    valued("t", "threshold", "SIZE", "exclude entries smaller than SIZE, or greater if it is negative"),
    valued("", "exclude", "PATTERN", "exclude files that match PATTERN"),
    flag("x", "one-file-system", "skip directories on different file systems"),
    unsupported("X", "exclude-from", true),
    unsupported("", "files0-from", true),
    unsupported("", "time", false),
    unsupported("", "time-style", true),
];

/// `du`
pub static UTILITY: Utility = Utility {
    name: "du",
    summary: "Summarize disk usage of the set of FILEs, recursively for directories",
    usage: &["[OPTION]... [FILE]..."],
    options: OPTIONS,
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

struct Settings {
    end: u8,
    all: bool,
    apparent: bool,
    scale: Scale,
    total: bool,
    max_depth: Option<u64>,
    links: Links,
    inodes: bool,
    count_links: bool,
    separate: bool,
    summarize: bool,
    threshold: Option<(bool, u64)>,
    exclude: Vec<Pattern>,
    one_file_system: bool,
}

/// What one run has counted.
#[derive(Default)]
struct Counted {
    seen: HashSet<(u64, u64)>,
    total: u64,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (mut settings, mut operands) = parse(cx)?;
    if settings.summarize {
        settings.max_depth = check_summary(cx, &settings).await?;
    }
    if operands.is_empty() {
        operands.push(BString::from("."));
    }
    let mut counted = Counted::default();
    let mut charge = cx.meter().no_memory();
    let mut status = ExitStatus::SUCCESS;
    for operand in &operands {
        if !tree(cx, operand, &settings, &mut counted).await? {
            status = ExitStatus::FAILURE;
        }
        charge.resize(counted.seen.len() * 32)?;
    }
    if settings.total {
        print(cx, counted.total, b"total", &settings).await?;
    }
    Ok(status)
}

fn parse(cx: &Cx<'_>) -> Result<(Settings, Vec<BString>), Error> {
    let default = ["DU_BLOCK_SIZE", "BLOCK_SIZE", "BLOCKSIZE"].into_iter().find_map(|name| cx.variable(name));
    let mut settings = Settings {
        end: b'\n',
        all: false,
        apparent: false,
        scale: default.and_then(|text| Scale::parse(&text)).unwrap_or(Scale::Unit(1024, "")),
        total: false,
        max_depth: None,
        links: Links::Keep,
        inodes: false,
        count_links: false,
        separate: false,
        summarize: false,
        threshold: None,
        exclude: Vec::new(),
        one_file_system: false,
    };
    let mut operands = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        let s = &mut settings;
        match arg {
            Arg::Option("null", _) => s.end = 0,
            Arg::Option("all", _) => s.all = true,
            Arg::Option("apparent-size", _) => s.apparent = true,
            Arg::Option("block-size", text) => s.scale = block_size(cx, &text.unwrap_or_default())?,
            Arg::Option("bytes", _) => (s.apparent, s.scale) = (true, Scale::Unit(1, "")),
            Arg::Option("total", _) => s.total = true,
            Arg::Option("dereference-args" | "H", _) => s.links = Links::FollowOperands,
            Arg::Option("dereference", _) => s.links = Links::FollowAll,
            Arg::Option("no-dereference", _) => s.links = Links::Keep,
            Arg::Option("max-depth", text) => s.max_depth = Some(depth(cx, &text.unwrap_or_default())?),
            Arg::Option("human-readable", _) => s.scale = Scale::Binary,
            Arg::Option("si", _) => s.scale = Scale::Decimal,
            Arg::Option("inodes", _) => s.inodes = true,
            Arg::Option("k", _) => s.scale = Scale::Unit(1024, ""),
            Arg::Option("m", _) => s.scale = Scale::Unit(1 << 20, ""),
            Arg::Option("count-links", _) => s.count_links = true,
            Arg::Option("separate-dirs", _) => s.separate = true,
            Arg::Option("summarize", _) => s.summarize = true,
            Arg::Option("threshold", text) => s.threshold = Some(threshold(cx, &text.unwrap_or_default())?),
            Arg::Option("exclude", text) => {
                s.exclude.push(Pattern::new(&text.unwrap_or_default(), PatternOptions::default()));
            }
            Arg::Option(..) => s.one_file_system = true,
            Arg::Operand(operand) => operands.push(operand),
        }
    }
    Ok((settings, operands))
}

fn block_size(cx: &Cx<'_>, text: &BString) -> Result<Scale, Error> {
    let invalid = || {
        Error::fatal(format!("invalid {} argument {}", form(cx, "-B", "--block-size"), cx.quoted_name(text)))
    };
    Scale::parse(text).ok_or_else(invalid)
}

/// The option as the user wrote it.
fn form(cx: &Cx<'_>, short: &'static str, long: &'static str) -> &'static str {
    let lead = long.get(..3).unwrap_or(long).as_bytes();
    if cx.arguments().iter().any(|word| word.starts_with(lead)) { long } else { short }
}

fn depth(cx: &Cx<'_>, text: &BString) -> Result<u64, Error> {
    let invalid = || Error::usage(format!("invalid maximum depth {}", cx.quoted(text)));
    size::decimal(text).ok_or_else(invalid)
}

/// Negative: only what is not larger.
fn threshold(cx: &Cx<'_>, text: &BString) -> Result<(bool, u64), Error> {
    let (negative, number) = match text.as_slice() {
        [b'-', rest @ ..] => (true, rest),
        rest => (false, rest),
    };
    let value = size::parse(number, b"EGKkMmPTYZ0").ok().filter(|value| !(negative && *value == 0));
    let invalid = || {
        Error::fatal(format!("invalid {} argument {}", form(cx, "-t", "--threshold"), cx.quoted_name(text)))
    };
    Ok((negative, value.ok_or_else(invalid)?))
}

/// `-s` is a depth of 0; other wishes for depth contradict it.
async fn check_summary(cx: &mut Cx<'_>, settings: &Settings) -> Result<Option<u64>, Error> {
    if settings.all {
        return Err(Error::usage("cannot both summarize and show all entries"));
    }
    match settings.max_depth {
        Some(0) => cx.diagnose("warning: summarizing is the same as using --max-depth=0").await?,
        Some(depth) => {
            let text = format!("warning: summarizing conflicts with --max-depth={depth}");
            return Err(Error::usage(text));
        }
        None => {}
    }
    Ok(Some(0))
}

/// Counts and prints one operand. False if something was reported.
async fn tree(
    cx: &mut Cx<'_>,
    operand: &[u8],
    settings: &Settings,
    counted: &mut Counted,
) -> Result<bool, Error> {
    let mut walk = Walk::new(operand, settings.links);
    let mut clean = true;
    // For each directory we are in: what is in it, and what is in the directories below it.
    let mut sums: Vec<(u64, u64)> = Vec::new();
    let mut device = None;
    while let Some(event) = walk.next(cx).await? {
        let node = match event {
            Event::Enter(node) => {
                let first = *device.get_or_insert(node.metadata.dev);
                let elsewhere = settings.one_file_system && node.metadata.dev != first;
                if elsewhere || settings.excludes(&node) || !counted.is_new(&node.metadata, settings) {
                    walk.skip();
                } else {
                    sums.push((0, 0));
                }
                continue;
            }
            Event::File(node) => {
                if settings.excludes(&node) || !counted.is_new(&node.metadata, settings) {
                    continue;
                }
                node
            }
            Event::Leave(node) => node,
            Event::Unreadable(node, why) => {
                clean = complain(cx, "cannot read directory", &node.path, why).await?;
                node
            }
            Event::Cycle(_) => continue,
            Event::Lost(path, _) if path.is_empty() => {
                cx.diagnose("invalid zero-length file name").await?;
                clean = false;
                continue;
            }
            Event::Lost(path, why) => {
                clean = complain(cx, "cannot access", &path, why).await?;
                continue;
            }
        };
        let own = settings.amount(&node.metadata);
        let is_dir = node.metadata.is_dir();
        let (inside, below) = if is_dir { sums.pop().unwrap_or_default() } else { (0, 0) };
        counted.total = counted.total.saturating_add(own);
        let here = own.saturating_add(inside);
        let shown = if settings.separate { here } else { here.saturating_add(below) };
        if let Some((inside, deeper)) = sums.last_mut() {
            let sum = if is_dir { deeper } else { inside };
            *sum = sum.saturating_add(here).saturating_add(below);
        }
        let wanted = is_dir || settings.all || node.depth == 0;
        let near = settings.max_depth.is_none_or(|most| node.depth as u64 <= most);
        if wanted && near && settings.passes(shown) {
            print(cx, shown, &node.path, settings).await?;
        }
    }
    Ok(clean)
}

impl Settings {
    fn amount(&self, metadata: &Metadata) -> u64 {
        if self.inodes {
            1
        } else if self.apparent {
            metadata.size
        } else {
            metadata.blocks.saturating_mul(512)
        }
    }

    /// A pattern may match the whole path or any end of it behind a slash.
    fn excludes(&self, node: &Node) -> bool {
        let path = node.path.as_slice();
        let slashes = path.iter().enumerate().filter(|(_, b)| **b == b'/').map(|(at, _)| at + 1);
        let mut ends = std::iter::once(0).chain(slashes).map(|at| path.get(at..).unwrap_or_default());
        !self.exclude.is_empty() && ends.any(|end| self.exclude.iter().any(|pattern| pattern.matches(end)))
    }

    fn passes(&self, amount: u64) -> bool {
        self.threshold.is_none_or(|(most, limit)| if most { amount <= limit } else { amount >= limit })
    }
}

impl Counted {
    /// A file with several names, or met again, counts once.
    fn is_new(&mut self, metadata: &Metadata, settings: &Settings) -> bool {
        if settings.count_links || (metadata.nlink < 2 && !metadata.is_dir()) {
            return true;
        }
        self.seen.insert((metadata.dev, metadata.ino.0))
    }
}

async fn complain(cx: &mut Cx<'_>, what: &str, path: &[u8], why: Errno) -> Result<bool, Error> {
    let name = cx.quoted_name(path);
    cx.diagnose(format!("{what} {name}: {why}")).await?;
    Ok(false)
}

async fn print(cx: &mut Cx<'_>, amount: u64, name: &[u8], settings: &Settings) -> Result<(), Error> {
    let scale = match (settings.inodes, settings.scale) {
        // Inodes are counted one by one, unless for people.
        (true, Scale::Unit(..)) => Scale::Unit(1, ""),
        (_, scale) => scale,
    };
    cx.out.write(scale.format(amount).as_bytes()).await?;
    cx.out.write(b"\t").await?;
    cx.out.write(name).await?;
    cx.out.write(&[settings.end]).await
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, out: &str, err: &str) {
        let bench = Bench::new().file("a", vec![b'x'; 3000]).file("b", vec![b'x'; 10]);
        assert_eq!(bench.run("ln a c").err(), "");
        let ran = bench.run(line);
        assert_eq!((ran.out().as_str(), ran.err().as_str()), (out, err), "{line}");
    }

    #[test]
    fn files() {
        check("du -b a b", "3000\ta\n10\tb\n", "");
        check("du -b a c b", "3000\ta\n10\tb\n", "");
        check("du -bl a c", "3000\ta\n3000\tc\n", "");
        check("du -bc a b", "3000\ta\n10\tb\n3010\ttotal\n", "");
        check("du --apparent-size -h a", "3.0K\ta\n", "");
        check("du --apparent-size -B1K a", "3\ta\n", "");
        check("du -b -t 100 a b", "3000\ta\n", "");
        check("du -b --exclude=b a b", "3000\ta\n", "");
        check("du none", "", "du: cannot access 'none': No such file or directory\n");
    }

    #[test]
    fn directories() {
        let bench = Bench::new().file("d/e/f", "x").file("d/g", "y");
        assert_eq!(bench.run("du --inodes d").out(), "2\td/e\n4\td\n");
        assert_eq!(bench.run("du --inodes -S d").out(), "2\td/e\n2\td\n");
        assert_eq!(bench.run("du --inodes -a d").out(), "1\td/e/f\n2\td/e\n1\td/g\n4\td\n");
        assert_eq!(bench.run("du --inodes -s d").out(), "4\td\n");
        assert_eq!(bench.run("du --inodes -d 0 d").out(), "4\td\n");
        assert_eq!(bench.run("du --inodes --exclude='e' d").out(), "2\td\n");
    }
}
