//! `df`: the space of filesystems. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/df.html>
//!
//! Without operands, the filesystems of `/`, the home, `/tmp` and the working directory are shown, each once.

use bstr::{BString, ByteSlice};
use vsh_core::args::{Arg, Order, flag, optional, valued};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::StatFs;

use crate::support::context::Context;
use crate::support::human::Scale;

/// `df`
pub static UTILITY: Utility = Utility {
    name: "df",
    summary: "Show information about the file system on which each FILE resides",
    usage: &["[OPTION]... [FILE]..."],
    options: &[
        flag("a", "all", "include pseudo, duplicate, inaccessible file systems"),
        valued("B", "block-size", "SIZE", "scale sizes by SIZE before printing them"),
        flag("h", "human-readable", "print sizes in powers of 1024"),
        flag("H", "si", "print sizes in powers of 1000"),
        flag("i", "inodes", "list inode information instead of block usage"),
        flag("k", "", "like --block-size=1K"),
        flag("m", "", "like --block-size=1M"),
        flag("l", "local", "limit listing to local file systems"),
        flag("", "no-sync", "do not invoke sync before getting usage info (default)"),
        optional("", "output", "FIELD_LIST", "use the output format defined by FIELD_LIST"),
        flag("P", "portability", "use the POSIX output format"),
        flag("", "sync", "invoke sync before getting usage info"),
        flag("", "total", "produce a grand total"),
        valued("t", "type", "TYPE", "limit listing to file systems of type TYPE"),
        flag("T", "print-type", "print file system type"),
        valued("x", "exclude-type", "TYPE", "limit listing to file systems not of type TYPE"),
        flag("v", "", "(ignored)"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Source,
    Type,
    Size,
    Used,
    Available,
    Percent,
    Inodes,
    InodesUsed,
    InodesAvailable,
    InodesPercent,
    File,
    Target,
}

const FIELDS: &[(&str, Field)] = &[
    ("source", Field::Source),
    ("fstype", Field::Type),
    ("itotal", Field::Inodes),
    ("iused", Field::InodesUsed),
    ("iavail", Field::InodesAvailable),
    ("ipcent", Field::InodesPercent),
    ("size", Field::Size),
    ("used", Field::Used),
    ("avail", Field::Available),
    ("pcent", Field::Percent),
    ("file", Field::File),
    ("target", Field::Target),
];

struct Settings {
    scale: Scale,
    fields: Vec<Field>,
    custom: bool,
    posix: bool,
    total: bool,
    wanted: Vec<BString>,
    unwanted: Vec<BString>,
}

struct Row {
    source: String,
    kind: &'static str,
    target: String,
    file: String,
    sizes: StatFs,
}

/// The one kind of filesystem that is told.
const KIND: &str = "vfs";

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (settings, operands) = parse(cx)?;
    let mut status = ExitStatus::SUCCESS;
    let mut rows: Vec<Row> = Vec::new();
    let listed = operands.is_empty();
    let places = if listed {
        let home = cx.variable("HOME").unwrap_or_default();
        vec![BString::from("/"), BString::from(home), BString::from("/tmp"), BString::from(cx.cwd_path())]
    } else {
        operands
    };
    let mut devices = Vec::new();
    for place in &places {
        cx.meter().step(4).await?;
        match (cx.metadata(place).await, cx.view().statfs(cx.cwd(), place).await) {
            (Ok(metadata), Ok(sizes)) => {
                if listed && devices.contains(&metadata.dev) {
                    continue;
                }
                devices.push(metadata.dev);
                let target = mount_point(cx, place, metadata.dev).await;
                let file = if listed { "-".to_owned() } else { place.to_str_lossy().into_owned() };
                rows.push(Row { source: "vfs".to_owned(), kind: KIND, target, file, sizes });
            }
            (Err(why), _) | (_, Err(why)) if !listed => {
                let name = cx.file_name(place);
                cx.diagnose(format!("{name}: {why}")).await?;
                status = ExitStatus::FAILURE;
            }
            _ => {}
        }
    }
    let kept = |row: &Row| {
        (settings.wanted.is_empty() || settings.wanted.iter().any(|kind| kind == row.kind))
            && !settings.unwanted.iter().any(|kind| kind == row.kind)
    };
    rows.retain(kept);
    if rows.is_empty() {
        if status == ExitStatus::SUCCESS {
            return Err(Error::fatal("no file systems processed"));
        }
        return Ok(status);
    }
    if settings.total {
        rows.push(sum(&rows));
    }
    print(cx, &settings, &rows).await?;
    Ok(status)
}

fn parse(cx: &Cx<'_>) -> Result<(Settings, Vec<BString>), Error> {
    let mut scale = Scale::Unit(1024, "");
    let (mut inodes, mut with_type, mut posix, mut total) = (false, false, false, false);
    let (mut wanted, mut unwanted, mut operands, mut custom) = (Vec::new(), Vec::new(), Vec::new(), None);
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Operand(operand) => operands.push(operand),
            Arg::Option("block-size", value) => {
                let value = value.unwrap_or_default();
                let parsed = Scale::parse(&value);
                scale = parsed.ok_or_else(|| {
                    Error::fatal(format!("invalid --block-size argument {}", cx.quoted_name(&value)))
                })?;
            }
            Arg::Option("human-readable", _) => scale = Scale::Binary,
            Arg::Option("si", _) => scale = Scale::Decimal,
            Arg::Option("inodes", _) => inodes = true,
            Arg::Option("k", _) => scale = Scale::Unit(1024, ""),
            Arg::Option("m", _) => scale = Scale::Unit(1 << 20, ""),
            Arg::Option("output", list) => custom = Some(fields(cx, list)?),
            Arg::Option("portability", _) => posix = true,
            Arg::Option("total", _) => total = true,
            Arg::Option("type", value) => wanted.extend(value),
            Arg::Option("exclude-type", value) => unwanted.extend(value),
            Arg::Option("print-type", _) => with_type = true,
            Arg::Option(..) => {}
        }
    }
    let mut usual = vec![Field::Source];
    if with_type {
        usual.push(Field::Type);
    }
    usual.extend(if inodes {
        [Field::Inodes, Field::InodesUsed, Field::InodesAvailable, Field::InodesPercent]
    } else {
        [Field::Size, Field::Used, Field::Available, Field::Percent]
    });
    usual.push(Field::Target);
    let is_custom = custom.is_some();
    let fields = custom.unwrap_or(usual);
    Ok((Settings { scale, fields, custom: is_custom, posix, total, wanted, unwanted }, operands))
}

fn fields(cx: &Cx<'_>, list: Option<BString>) -> Result<Vec<Field>, Error> {
    let Some(list) = list else { return Ok(FIELDS.iter().map(|(_, field)| *field).collect()) };
    let mut found = Vec::new();
    for word in list.split_str(",") {
        let field = FIELDS.iter().find(|(name, _)| name.as_bytes() == word);
        let (_, field) = field
            .ok_or_else(|| Error::usage(format!("option --output: field {} unknown", cx.quoted(word))))?;
        found.push(*field);
    }
    Ok(found)
}

/// The highest directory on the same filesystem.
async fn mount_point(cx: &Cx<'_>, place: &[u8], device: u64) -> String {
    let Ok(path) = cx.view().canonicalize(cx.cwd(), place).await else { return "-".to_owned() };
    let mut best = path.clone();
    for end in memchr::memchr_iter(b'/', &path) {
        let above = path.get(..end.max(1)).unwrap_or_default();
        if cx.metadata(above).await.is_ok_and(|metadata| metadata.dev == device) {
            best = above.to_vec();
            break;
        }
    }
    best.to_str_lossy().into_owned()
}

fn sum(rows: &[Row]) -> Row {
    let mut sizes = StatFs { total_bytes: 0, used_bytes: 0, total_inodes: 0, used_inodes: 0 };
    for row in rows {
        sizes.total_bytes = sizes.total_bytes.saturating_add(row.sizes.total_bytes);
        sizes.used_bytes = sizes.used_bytes.saturating_add(row.sizes.used_bytes);
        sizes.total_inodes = sizes.total_inodes.saturating_add(row.sizes.total_inodes);
        sizes.used_inodes = sizes.used_inodes.saturating_add(row.sizes.used_inodes);
    }
    Row { source: "total".to_owned(), kind: "-", target: "-".to_owned(), file: "-".to_owned(), sizes }
}

fn header(settings: &Settings, field: Field) -> String {
    let text = match field {
        Field::Source => "Filesystem",
        Field::Type => "Type",
        Field::Size => {
            return match settings.scale {
                Scale::Unit(1024, _) if settings.posix => "1024-blocks".to_owned(),
                Scale::Unit(unit, _) if settings.posix => format!("{unit}-blocks"),
                Scale::Unit(unit, _) => format!("{}-blocks", unit_name(unit)),
                Scale::Binary | Scale::Decimal => "Size".to_owned(),
            };
        }
        Field::Used => "Used",
        Field::Available => {
            let short = settings.custom || !matches!(settings.scale, Scale::Unit(..));
            if short { "Avail" } else { "Available" }
        }
        Field::Percent if settings.posix => "Capacity",
        Field::Percent => "Use%",
        Field::Inodes => "Inodes",
        Field::InodesUsed => "IUsed",
        Field::InodesAvailable => "IFree",
        Field::InodesPercent => "IUse%",
        Field::File => "File",
        Field::Target => "Mounted on",
    };
    text.to_owned()
}

fn unit_name(unit: u64) -> String {
    for (power, letter) in [(40, "T"), (30, "G"), (20, "M"), (10, "K")] {
        if unit.is_multiple_of(1 << power) {
            return format!("{}{letter}", unit >> power);
        }
    }
    for (factor, letter) in [(1_000_000_000, "GB"), (1_000_000, "MB"), (1_000, "kB")] {
        if unit.is_multiple_of(factor) {
            return format!("{}{letter}", unit / factor);
        }
    }
    format!("{unit}B")
}

fn percent(used: u64, total: u64) -> String {
    if total == 0 || total == u64::MAX {
        return "-".to_owned();
    }
    format!("{}%", (u128::from(used) * 100).div_ceil(u128::from(total)))
}

fn value(settings: &Settings, row: &Row, field: Field) -> String {
    let bytes =
        |count: u64, bounded: bool| if bounded { settings.scale.format(count) } else { "-".to_owned() };
    let count = |count: u64, bounded: bool| match (bounded, settings.scale) {
        (false, _) => "-".to_owned(),
        (true, Scale::Unit(..)) => count.to_string(),
        (true, scale) => scale.format(count),
    };
    let s = &row.sizes;
    let (bounded, inodes) = (s.total_bytes != u64::MAX, s.total_inodes != u64::MAX);
    match field {
        Field::Source => row.source.clone(),
        Field::Type => row.kind.to_owned(),
        Field::Size => bytes(s.total_bytes, bounded),
        Field::Used => bytes(s.used_bytes, true),
        Field::Available => bytes(s.total_bytes.saturating_sub(s.used_bytes), bounded),
        Field::Percent => percent(s.used_bytes, s.total_bytes),
        Field::Inodes => count(s.total_inodes, inodes),
        Field::InodesUsed => count(s.used_inodes, true),
        Field::InodesAvailable => count(s.total_inodes.saturating_sub(s.used_inodes), inodes),
        Field::InodesPercent => percent(s.used_inodes, s.total_inodes),
        Field::File => row.file.clone(),
        Field::Target => row.target.clone(),
    }
}

async fn print(cx: &mut Cx<'_>, settings: &Settings, rows: &[Row]) -> Result<(), Error> {
    let mut lines: Vec<Vec<String>> = vec![settings.fields.iter().map(|f| header(settings, *f)).collect()];
    lines.extend(rows.iter().map(|row| settings.fields.iter().map(|f| value(settings, row, *f)).collect()));
    let least = |field: &Field| match field {
        Field::Source => 14,
        Field::Size
        | Field::Used
        | Field::Available
        | Field::Inodes
        | Field::InodesUsed
        | Field::InodesAvailable => 5,
        Field::Percent | Field::InodesPercent => 4,
        _ => 0,
    };
    let widths: Vec<usize> = settings
        .fields
        .iter()
        .enumerate()
        .map(|(i, field)| {
            let cells = lines.iter().filter_map(|line| line.get(i)).map(|cell| cell.chars().count());
            cells.max().unwrap_or(0).max(least(field))
        })
        .collect();
    for line in &lines {
        let last = line.len().saturating_sub(1);
        let mut text = String::new();
        for (i, ((cell, width), field)) in line.iter().zip(&widths).zip(&settings.fields).enumerate() {
            if i > 0 {
                text.push(' ');
            }
            let left = matches!(field, Field::Source | Field::Type | Field::File | Field::Target);
            if left && i == last {
                text.push_str(cell);
            } else if left {
                text.push_str(&format!("{cell:<width$}"));
            } else {
                text.push_str(&format!("{cell:>width$}"));
            }
        }
        text.push('\n');
        cx.out.write(text.as_bytes()).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn a_filesystem() {
        let out = Bench::new().run("df /").out();
        let mut lines = out.lines();
        assert_eq!(lines.next().map(|line| line.split_whitespace().next()), Some(Some("Filesystem")));
        assert!(lines.next().is_some_and(|line| line.ends_with(" /")), "{out}");
        assert_eq!(Bench::new().run("df nofile").err(), "df: nofile: No such file or directory\n");
    }
}
