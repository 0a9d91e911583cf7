//! `diff3`: three files compared, and merged. <https://www.gnu.org/software/diffutils/manual/html_node/Invoking-diff3.html>
//!
//! The second file is the older one: what changed from it to the first and to the third is laid over each other,
//! and what touches is one block.

use bstr::BString;
use vsh_core::args::{Arg, Opt, Order, flag, unsupported, valued};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use super::diff::compare::{Change, Effort, Likeness, Line, changes, lines};
use crate::support::context::Context;
use crate::support::slurp::slurp;

const OPTIONS: &[Opt] = &[
    flag("A", "show-all", "output all changes, bracketing conflicts"),
    flag("e", "ed", "output ed script incorporating changes from OLDFILE to YOURFILE into MYFILE"),
    flag("E", "show-overlap", "like -e, but bracket conflicts"),
    flag("3", "easy-only", "like -e, but incorporate only nonoverlapping changes"),
    flag("x", "overlap-only", "like -e, but incorporate only overlapping changes"),
    flag("X", "", "like -x"),
    flag("i", "", "append 'w' and 'q' commands to ed scripts"),
    flag("m", "merge", "output actual merged file, according to -A if no other options are given"),
    flag("a", "text", "treat all files as text"),
    flag("", "strip-trailing-cr", "strip trailing carriage return on input"),
    flag("T", "initial-tab", "make tabs line up by prepending a tab"),
    unsupported("", "diff-program", true),
    valued("L", "label", "LABEL", "use LABEL instead of file name (can be repeated up to three times)"),
];

/// `diff3`
pub static UTILITY: Utility = Utility {
    name: "diff3",
    summary: "Compare three files line by line",
    usage: &["[OPTION]... MYFILE OLDFILE YOURFILE"],
    options: OPTIONS,
    usage_status: 2,
    run: |cx| Box::pin(run(cx)),
};

/// Which changes are taken over, and whether conflicts are marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    All,
    Ed,
    Overlap,
    Easy,
    OverlapOnly,
}

#[derive(Default)]
struct Settings {
    script: Option<Script>,
    merge: bool,
    quits: bool,
    tab: bool,
    returns: bool,
    labels: Vec<BString>,
}

/// Who has changed something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// The first file.
    Mine,
    /// Both others, in the same way: only the second file differs.
    Old,
    Yours,
    All,
}

/// Lines of the three files that belong together.
#[derive(Debug)]
struct Block {
    kind: Kind,
    ranges: [(usize, usize); 3],
}

struct Files<'a> {
    lines: [Vec<Line<'a>>; 3],
    names: [BString; 3],
}

fn trouble(why: impl Into<String>) -> Error {
    Error::Fatal(why.into(), ExitStatus(2))
}

/// How many common lines before and behind the changes take part in the search for them.
const HORIZON: usize = 100;

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (settings, names) = parse(cx)?;
    let mut texts = Vec::new();
    let mut charges = Vec::new();
    for name in &names {
        let failed = |why| trouble(format!("{}: {why}", cx.file_name(name)));
        let mut input = cx.input(name).await.map_err(failed)?;
        let (text, charge) = slurp(cx, &mut input).await.map_err(|error| match error {
            Error::Errno(why) => failed(why),
            other => other,
        })?;
        // Lines and what is known of them take about as much again.
        charges.push((charge, cx.meter().memory(text.len().saturating_mul(2))?));
        texts.push(text);
        cx.meter().step(64).await?;
    }
    let mut likeness = Likeness::default();
    likeness.returns = settings.returns;
    let [mine, old, yours] = texts.as_slice() else { return Ok(ExitStatus(2)) };
    let files = Files {
        lines: [lines(mine, &likeness), lines(old, &likeness), lines(yours, &likeness)],
        names: labelled(&settings, &names),
    };
    let effort = Effort { minimal: false, horizon: HORIZON };
    let [mine, old, yours] = &files.lines;
    let first = changes(cx.meter(), old, mine, &likeness, effort).await?;
    let third = changes(cx.meter(), old, yours, &likeness, effort).await?;
    let blocks = blocks(&files, &first, &third);
    let conflicts = match (settings.script, settings.merge) {
        (None, false) => {
            list(cx, &settings, &files, &blocks).await?;
            false
        }
        (script, true) => merge(cx, script.unwrap_or(Script::All), &files, &blocks).await?,
        (Some(script), false) => {
            let conflicts = ed(cx, script, &files, &blocks).await?;
            if settings.quits {
                cx.out.write(b"w\nq\n").await?;
            }
            conflicts
        }
    };
    Ok(ExitStatus::from(!conflicts))
}

fn parse(cx: &Cx<'_>) -> Result<(Settings, [BString; 3]), Error> {
    let mut settings = Settings::default();
    let mut operands = Vec::new();
    let mut scripts = 0;
    for arg in cx.parse(Order::Permute)? {
        let (key, text) = match arg {
            Arg::Operand(operand) => {
                operands.push(operand);
                continue;
            }
            Arg::Option(key, text) => (key, text),
        };
        let script = match key {
            "show-all" => Some(Script::All),
            "ed" => Some(Script::Ed),
            "show-overlap" => Some(Script::Overlap),
            "easy-only" => Some(Script::Easy),
            "overlap-only" | "X" => Some(Script::OverlapOnly),
            _ => None,
        };
        if script.is_some() {
            settings.script = script;
            scripts += 1;
            continue;
        }
        match key {
            "i" => settings.quits = true,
            "merge" => settings.merge = true,
            "strip-trailing-cr" => settings.returns = true,
            "initial-tab" => settings.tab = true,
            "label" if settings.labels.len() == 3 => return Err(Error::usage("too many file label options")),
            "label" => settings.labels.extend(text),
            _ => {}
        }
    }
    let alone = settings.quits && settings.merge;
    let unused = !settings.labels.is_empty() && scripts == 0 && !settings.merge;
    if scripts > 1 || alone || unused {
        return Err(Error::usage("incompatible options"));
    }
    match <[BString; 3]>::try_from(operands) {
        Ok(names) => Ok((settings, names)),
        Err(operands) => Err(match (operands.get(3), operands.last()) {
            (Some(extra), _) => Error::usage(format!("extra operand '{extra}'")),
            (None, Some(last)) => Error::usage(format!("missing operand after '{last}'")),
            (None, None) => Error::usage("missing operand after 'diff3'"),
        }),
    }
}

fn labelled(settings: &Settings, names: &[BString; 3]) -> [BString; 3] {
    let mut labels = settings.labels.iter();
    names.clone().map(|name| labels.next().cloned().unwrap_or(name))
}

/// Lays both lists of changes over each other.
fn blocks(files: &Files<'_>, first: &[Change], third: &[Change]) -> Vec<Block> {
    let mut found = Vec::new();
    let (mut left, mut right) = (first.iter().peekable(), third.iter().peekable());
    // How far the other files are ahead of the second one.
    let (mut ahead_first, mut ahead_third) = (0i64, 0i64);
    loop {
        let low = match (left.peek(), right.peek()) {
            (None, None) => return found,
            (Some(a), None) => a.old.0,
            (None, Some(b)) => b.old.0,
            (Some(a), Some(b)) => a.old.0.min(b.old.0),
        };
        let (start_first, start_third) = (ahead_first, ahead_third);
        let (mut high, mut in_first, mut in_third) = (low, false, false);
        loop {
            if let Some(change) = left.next_if(|change| change.old.0 <= high) {
                high = high.max(change.old.1);
                ahead_first += grown(change);
                in_first = true;
            } else if let Some(change) = right.next_if(|change| change.old.0 <= high) {
                high = high.max(change.old.1);
                ahead_third += grown(change);
                in_third = true;
            } else {
                break;
            }
        }
        let ranges = [
            (moved(low, start_first), moved(high, ahead_first)),
            (low, high),
            (moved(low, start_third), moved(high, ahead_third)),
        ];
        let kind = match (in_first, in_third) {
            (true, true) if files.text(0, ranges[0]) == files.text(2, ranges[2]) => Kind::Old,
            (true, true) => Kind::All,
            (true, false) => Kind::Mine,
            _ => Kind::Yours,
        };
        found.push(Block { kind, ranges });
    }
}

fn grown(change: &Change) -> i64 {
    let length = |(from, to): (usize, usize)| i64::try_from(to - from).unwrap_or(0);
    length(change.new) - length(change.old)
}

fn moved(line: usize, ahead: i64) -> usize {
    line.saturating_add_signed(isize::try_from(ahead).unwrap_or(0))
}

impl Files<'_> {
    fn text(&self, file: usize, (from, to): (usize, usize)) -> &[Line<'_>] {
        self.lines.get(file).and_then(|lines| lines.get(from..to)).unwrap_or_default()
    }

    fn name(&self, file: usize) -> &[u8] {
        self.names.get(file).map(|name| name.as_slice()).unwrap_or_default()
    }
}

impl Block {
    fn range(&self, file: usize) -> (usize, usize) {
        self.ranges.get(file).copied().unwrap_or((0, 0))
    }
}

/// `3a` behind line 3 for no lines, `3c` and `3,5c` for others.
fn place((from, to): (usize, usize)) -> String {
    match to - from {
        0 => format!("{from}a"),
        1 => format!("{to}c"),
        _ => format!("{},{to}c", from + 1),
    }
}

async fn list(
    cx: &mut Cx<'_>,
    settings: &Settings,
    files: &Files<'_>,
    blocks: &[Block],
) -> Result<(), Error> {
    let lead: &[u8] = if settings.tab { b"\t" } else { b"  " };
    for block in blocks {
        // Which files are shown, and whose text.
        let (mark, order): (&str, [(usize, bool); 3]) = match block.kind {
            Kind::All => ("", [(0, true), (1, true), (2, true)]),
            Kind::Mine => ("1", [(0, true), (1, false), (2, true)]),
            Kind::Old => ("2", [(0, false), (2, true), (1, true)]),
            Kind::Yours => ("3", [(0, false), (1, true), (2, true)]),
        };
        cx.out.write(format!("===={mark}\n").as_bytes()).await?;
        for (file, shows) in order {
            let range = block.range(file);
            cx.out.write(format!("{}:{}\n", file + 1, place(range)).as_bytes()).await?;
            for line in files.text(file, range).iter().filter(|_| shows) {
                let end: &[u8] =
                    if line.ends_with(b"\n") { b"" } else { b"\n\\ No newline at end of file\n" };
                cx.out.write(&[lead, line, end].concat()).await?;
            }
        }
        cx.meter().step(4).await?;
    }
    Ok(())
}

/// What becomes of a block.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// It stays as it is in the first file.
    Stays,
    /// It becomes what it is in the third file.
    Changes,
    /// Both are shown.
    Conflict,
}

fn fate(script: Script, kind: Kind) -> Fate {
    match (script, kind) {
        (_, Kind::Mine) => Fate::Stays,
        (Script::All, Kind::Old | Kind::All) | (Script::Overlap, Kind::All) => Fate::Conflict,
        (_, Kind::Old) => Fate::Stays,
        (Script::OverlapOnly, Kind::Yours) | (Script::Easy, Kind::All) => Fate::Stays,
        _ => Fate::Changes,
    }
}

async fn put(cx: &mut Cx<'_>, text: &[Line<'_>]) -> Result<(), Error> {
    for line in text {
        cx.out.write(line).await?;
    }
    Ok(())
}

async fn mark(cx: &mut Cx<'_>, mark: &str, name: &[u8]) -> Result<(), Error> {
    cx.out.write(&[mark.as_bytes(), b" ", name, b"\n"].concat()).await
}

/// The merged file; were there conflicts?
async fn merge(cx: &mut Cx<'_>, script: Script, files: &Files<'_>, blocks: &[Block]) -> Result<bool, Error> {
    let mut conflicts = false;
    let mut at = 0;
    for block in blocks {
        let (from, to) = block.range(0);
        put(cx, files.text(0, (at, from))).await?;
        at = to;
        match fate(script, block.kind) {
            Fate::Stays => put(cx, files.text(0, (from, to))).await?,
            Fate::Changes => put(cx, files.text(2, block.range(2))).await?,
            Fate::Conflict => {
                conflicts = true;
                if block.kind == Kind::Old {
                    mark(cx, "<<<<<<<", files.name(1)).await?;
                    put(cx, files.text(1, block.range(1))).await?;
                } else {
                    mark(cx, "<<<<<<<", files.name(0)).await?;
                    put(cx, files.text(0, (from, to))).await?;
                    if script == Script::All {
                        mark(cx, "|||||||", files.name(1)).await?;
                        put(cx, files.text(1, block.range(1))).await?;
                    }
                }
                cx.out.write(b"=======\n").await?;
                put(cx, files.text(2, block.range(2))).await?;
                mark(cx, ">>>>>>>", files.name(2)).await?;
            }
        }
        cx.meter().step(4).await?;
    }
    let rest = files.lines[0].len();
    put(cx, files.text(0, (at, rest))).await?;
    Ok(conflicts)
}

/// Commands for `ed`, from the last block to the first; were there conflicts?
async fn ed(cx: &mut Cx<'_>, script: Script, files: &Files<'_>, blocks: &[Block]) -> Result<bool, Error> {
    let mut conflicts = false;
    for block in blocks.iter().rev() {
        let (from, to) = block.range(0);
        let new = files.text(2, block.range(2));
        match fate(script, block.kind) {
            Fate::Stays => {}
            Fate::Changes if new.is_empty() => {
                let place = place((from, to));
                cx.out.write(format!("{}d\n", place.trim_end_matches(['a', 'c'])).as_bytes()).await?;
            }
            Fate::Changes => {
                cx.out.write(format!("{}\n", place((from, to))).as_bytes()).await?;
                let dotted = dotted(cx, new).await?;
                cx.out.write(b".\n").await?;
                undot(cx, from + 1, new.len(), dotted).await?;
            }
            Fate::Conflict => {
                conflicts = true;
                conflict(cx, script, files, block).await?;
            }
        }
        cx.meter().step(4).await?;
    }
    Ok(conflicts)
}

/// Marks behind a block, then those before it.
async fn conflict(cx: &mut Cx<'_>, script: Script, files: &Files<'_>, block: &Block) -> Result<(), Error> {
    let (from, to) = block.range(0);
    let (old, new) = (files.text(1, block.range(1)), files.text(2, block.range(2)));
    cx.out.write(format!("{to}a\n").as_bytes()).await?;
    let is_old = block.kind == Kind::Old;
    let mut any = false;
    if !is_old {
        if script == Script::All {
            mark(cx, "|||||||", files.name(1)).await?;
            any |= dotted(cx, old).await?;
        }
        cx.out.write(b"=======\n").await?;
        any |= dotted(cx, new).await?;
    }
    mark(cx, ">>>>>>>", files.name(2)).await?;
    cx.out.write(b".\n").await?;
    // Behind the first mark, as many lines as both have, and the other mark.
    undot(cx, to + 2, old.len() + new.len() + 1, any).await?;
    cx.out.write(format!("{from}a\n").as_bytes()).await?;
    mark(cx, "<<<<<<<", files.name(if is_old { 1 } else { 0 })).await?;
    let mut any = false;
    if is_old {
        any = dotted(cx, old).await?;
        cx.out.write(b"=======\n").await?;
    }
    cx.out.write(b".\n").await?;
    undot(cx, from + 2, old.len(), any).await
}

/// Lines as `ed` takes them: a dot at the start gets another; were there any?
async fn dotted(cx: &mut Cx<'_>, text: &[Line<'_>]) -> Result<bool, Error> {
    let mut any = false;
    for line in text {
        if line.starts_with(b".") {
            any = true;
            cx.out.write(b".").await?;
        }
        cx.out.write(line).await?;
    }
    Ok(any)
}

async fn undot(cx: &mut Cx<'_>, first: usize, count: usize, any: bool) -> Result<(), Error> {
    if !any {
        return Ok(());
    }
    let last = first + count.max(1) - 1;
    let range = if last == first { first.to_string() } else { format!("{first},{last}") };
    cx.out.write(format!("{range}s/^\\.//\n").as_bytes()).await
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(options: &str, expected: &str, status: u8) {
        let bench = Bench::new().file("m", "1\nm\n3\n").file("o", "1\n2\n3\n").file("y", "1\ny\n3\n4\n");
        let ran = bench.run(&format!("diff3 {options} m o y"));
        assert_eq!((ran.out().as_str(), ran.status), (expected, status), "{options}: {}", ran.err());
    }

    #[test]
    fn outputs() {
        check("", "====\n1:2c\n  m\n2:2c\n  2\n3:2c\n  y\n====3\n1:3a\n2:3a\n3:4c\n  4\n", 0);
        check("-m", "1\n<<<<<<< m\nm\n||||||| o\n2\n=======\ny\n>>>>>>> y\n3\n4\n", 1);
        check("-e", "3a\n4\n.\n2c\ny\n.\n", 0);
        check("-3", "3a\n4\n.\n", 0);
        check("-m -e", "1\ny\n3\n4\n", 0);
    }
}
