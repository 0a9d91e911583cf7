//! `tree`: directories as trees. <https://oldmanprogrammer.net/source.php?dir=projects/tree>

mod print;

use std::cmp::Ordering;

use bstr::{BString, ByteSlice};
use vsh_core::args::{Arg, Order, flag, optional, unsupported, valued};
use vsh_core::meter::Charge;
use vsh_core::pattern::{Pattern, PatternOptions};
use vsh_core::strftime::strftime;
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::{FileKind, Metadata, OpenOptions};

use crate::support::date;
use crate::support::mode::mode_string;
use crate::support::names::Names;
use crate::support::path::join;
use print::Printer;

/// `tree`
pub static UTILITY: Utility = Utility {
    name: "tree",
    summary: "List contents of directories in a tree-like format",
    usage: &["[OPTION]... [DIRECTORY]..."],
    options: &[
        flag("a", "", "all files are listed"),
        flag("d", "", "list directories only"),
        flag("l", "", "follow symbolic links like directories"),
        flag("f", "", "print the full path prefix for each file"),
        flag("x", "", "stay on current filesystem only"),
        valued("L", "", "level", "descend only level directories deep"),
        valued("P", "", "pattern", "list only those files that match the pattern given"),
        valued("I", "", "pattern", "do not list files that match the given pattern"),
        flag("", "ignore-case", "ignore case when pattern matching"),
        flag("", "noreport", "turn off file/directory count at end of tree listing"),
        valued("", "charset", "X", "use charset X for indentation line output"),
        valued("", "filelimit", "#", "do not descend dirs with more than # files in them"),
        valued("o", "", "filename", "output to file instead of stdout"),
        flag("q", "", "print non-printable characters as '?'"),
        flag("N", "", "print non-printable characters as is"),
        flag("Q", "", "quote filenames with double quotes"),
        flag("p", "", "print the protections for each file"),
        flag("u", "", "display file owner or UID number"),
        flag("g", "", "display file group owner or GID number"),
        flag("s", "", "print the size in bytes of each file"),
        flag("h", "", "print the size in a more human readable way"),
        flag("", "si", "like -h, but use SI units"),
        flag("", "du", "compute size of directories by their contents"),
        flag("D", "", "print the date of last modification"),
        valued("", "timefmt", "fmt", "print and format time according to the format"),
        flag("F", "", "appends '/', '=', '*', '@', or '|' as per ls -F"),
        flag("", "inodes", "print inode number of each file"),
        flag("", "device", "print device ID number to which each file belongs"),
        flag("v", "", "sort files alphanumerically by version"),
        flag("t", "", "sort files by last modification time"),
        flag("c", "", "sort files by last status change time"),
        flag("U", "", "leave files unsorted"),
        flag("r", "", "reverse the order of the sort"),
        flag("", "dirsfirst", "list directories before files"),
        flag("", "filesfirst", "list files before directories"),
        optional("", "sort", "X", "select sort: name, version, size, mtime, ctime, none"),
        flag("i", "", "don't print indentation lines"),
        flag("A", "", "(as the default: lines of the terminal's own are not used)"),
        unsupported("S", "", false),
        flag("n", "", "turn colorization off always"),
        flag("C", "", "turn colorization on always"),
        flag("X", "", "prints out an XML representation of the tree"),
        flag("J", "", "prints out an JSON representation of the tree"),
        flag("", "prune", "prune empty directories from the output"),
        flag("", "metafirst", "print meta-data at the beginning of each line"),
        unsupported("H", "", true),
        unsupported("T", "", true),
        unsupported("R", "", false),
        unsupported("", "matchdirs", false),
        unsupported("", "nolinks", false),
        unsupported("", "hintro", true),
        unsupported("", "houtro", true),
        unsupported("", "fromfile", false),
        unsupported("", "fromtabfile", false),
        unsupported("", "gitignore", false),
        unsupported("", "gitfile", true),
        unsupported("", "info", false),
        unsupported("", "infofile", true),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum SortBy {
    Name,
    Version,
    Size,
    Modified,
    Changed,
    Nothing,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Text,
    Json,
    Xml,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sizes {
    No,
    Bytes,
    Binary,
    Decimal,
}

#[derive(Debug)]
struct Settings {
    all: bool,
    directories: bool,
    follow: bool,
    full: bool,
    one_file_system: bool,
    level: usize,
    wanted: Vec<BString>,
    unwanted: Vec<BString>,
    ignore_case: bool,
    report: bool,
    ascii: bool,
    limit: Option<usize>,
    quoted: bool,
    question: bool,
    literal: bool,
    protections: bool,
    user: bool,
    group: bool,
    sizes: Sizes,
    du: bool,
    date: Option<BString>,
    classify: bool,
    inodes: bool,
    device: bool,
    sort: SortBy,
    reverse: bool,
    directories_first: Option<bool>,
    indent: bool,
    color: bool,
    form: Form,
    prune: bool,
    meta_first: bool,
    output: Option<BString>,
}

/// A file, and what is below it.
#[derive(Debug)]
struct Node {
    name: Vec<u8>,
    metadata: Metadata,
    target: Option<Vec<u8>>,
    /// What a link leads to.
    led: Option<Metadata>,
    children: Option<Vec<Node>>,
    note: String,
    size: u64,
}

/// Deeper directories are not opened; each says so.
const MAX_DEPTH: usize = 256;

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (settings, mut operands) = parse(cx)?;
    if operands.is_empty() {
        operands.push(BString::from("."));
    }
    let mut reader =
        Reader { settings: &settings, charge: cx.meter().no_memory(), trouble: false, device: 0 };
    let names = Names::read(cx).await?;
    let mut printer = Printer::new(cx, &settings, &names);
    for operand in &operands {
        let path = crate::support::path::without_slashes(operand);
        let is_root = path.is_empty() && !operand.is_empty();
        let root = reader.root(cx, if is_root { b"/" } else { path }).await?;
        printer.root(&root);
        cx.meter().step(u32::try_from(printer.out.len() / 256).unwrap_or(u32::MAX)).await?;
    }
    printer.report();
    let (out, trouble) = (printer.out, reader.trouble);
    match &settings.output {
        None => cx.out.write(&out).await?,
        Some(file) => {
            let opened = cx.open(file, &OpenOptions::WRITE).await;
            let opened = opened.map_err(|_| Error::fatal(format!("invalid filename '{file}'")))?;
            opened.write(bytes::Bytes::from(out)).await?;
        }
    }
    Ok(if trouble { ExitStatus::USAGE } else { ExitStatus::SUCCESS })
}

fn parse(cx: &Cx<'_>) -> Result<(Settings, Vec<BString>), Error> {
    let mut s = Settings {
        all: false,
        directories: false,
        follow: false,
        full: false,
        one_file_system: false,
        level: usize::MAX,
        wanted: Vec::new(),
        unwanted: Vec::new(),
        ignore_case: false,
        report: true,
        ascii: !crate::support::context::Context::utf8(cx),
        limit: None,
        quoted: false,
        question: false,
        literal: false,
        protections: false,
        user: false,
        group: false,
        sizes: Sizes::No,
        du: false,
        date: None,
        classify: false,
        inodes: false,
        device: false,
        sort: SortBy::Name,
        reverse: false,
        directories_first: None,
        indent: true,
        color: false,
        form: Form::Text,
        prune: false,
        meta_first: false,
        output: None,
    };
    let mut operands = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Operand(operand) => operands.push(operand),
            Arg::Option(key, value) => option(&mut s, key, value.unwrap_or_default())?,
        }
    }
    // Without a terminal's name there are no colors.
    s.color &= cx.variable("TERM").is_some_and(|term| !term.is_empty());
    if s.du && s.sizes == Sizes::No {
        s.sizes = Sizes::Bytes;
    }
    Ok((s, operands))
}

fn option(s: &mut Settings, key: &str, value: BString) -> Result<(), Error> {
    match key {
        "a" => s.all = true,
        "d" => s.directories = true,
        "l" => s.follow = true,
        "f" => s.full = true,
        "x" => s.one_file_system = true,
        "L" => {
            let level = value.to_str().ok().and_then(|text| text.parse::<usize>().ok()).filter(|n| *n > 0);
            s.level = level.ok_or_else(|| Error::fatal("Invalid level, must be greater than 0."))?;
        }
        "P" => s.wanted.push(value),
        "I" => s.unwanted.push(value),
        "ignore-case" => s.ignore_case = true,
        "noreport" => s.report = false,
        "charset" => s.ascii = !value.to_ascii_uppercase().starts_with(b"UTF"),
        "filelimit" => s.limit = value.to_str().ok().and_then(|text| text.parse().ok()),
        "o" => s.output = Some(value),
        "q" => s.question = true,
        "N" => s.literal = true,
        "Q" => s.quoted = true,
        "p" => s.protections = true,
        "u" => s.user = true,
        "g" => s.group = true,
        "s" => s.sizes = Sizes::Bytes,
        "h" => s.sizes = Sizes::Binary,
        "si" => s.sizes = Sizes::Decimal,
        "du" => s.du = true,
        "D" => drop(s.date.get_or_insert_default()),
        "timefmt" => s.date = Some(value),
        "F" => s.classify = true,
        "inodes" => s.inodes = true,
        "device" => s.device = true,
        "v" => s.sort = SortBy::Version,
        "t" => s.sort = SortBy::Modified,
        "c" => s.sort = SortBy::Changed,
        "U" => s.sort = SortBy::Nothing,
        "r" => s.reverse = true,
        "dirsfirst" => s.directories_first = Some(true),
        "filesfirst" => s.directories_first = Some(false),
        "sort" => {
            s.sort = match value.as_slice() {
                b"" | b"name" => SortBy::Name,
                b"version" => SortBy::Version,
                b"size" => SortBy::Size,
                b"mtime" => SortBy::Modified,
                b"ctime" => SortBy::Changed,
                b"none" => SortBy::Nothing,
                _ => {
                    return Err(Error::fatal(format!(
                        "sort type '{value}' not valid, should be one of: name, version, size, mtime, ctime, none"
                    )));
                }
            }
        }
        "i" => s.indent = false,
        "C" => s.color = true,
        "n" => s.color = false,
        "X" => s.form = Form::Xml,
        "J" => s.form = Form::Json,
        "prune" => s.prune = true,
        "metafirst" => s.meta_first = true,
        _ => {}
    }
    Ok(())
}

struct Reader<'a> {
    settings: &'a Settings,
    charge: Charge,
    trouble: bool,
    device: u64,
}

impl Reader<'_> {
    async fn root(&mut self, cx: &mut Cx<'_>, path: &[u8]) -> Result<Option<Node>, Error> {
        // A link that leads nowhere is there.
        let metadata = match cx.metadata(path).await {
            Ok(metadata) => Ok(metadata),
            Err(_) => cx.view().symlink_metadata(cx.cwd(), path).await,
        };
        let Ok(metadata) = metadata else {
            self.trouble = true;
            let node = Node {
                name: path.to_vec(),
                metadata: missing(),
                target: None,
                led: None,
                children: None,
                note: "  [error opening dir]".to_owned(),
                size: 0,
            };
            return Ok(Some(node));
        };
        self.device = metadata.dev;
        let mut node = Node {
            name: path.to_vec(),
            size: metadata.size,
            metadata,
            target: None,
            led: None,
            children: None,
            note: String::new(),
        };
        if node.metadata.is_dir() {
            self.fill(cx, &mut node, path, 0, &mut Vec::new()).await?;
        } else {
            node.note = "  [error opening dir]".to_owned();
        }
        Ok(Some(node))
    }

    /// Reads what is in a directory.
    async fn fill(
        &mut self,
        cx: &mut Cx<'_>,
        node: &mut Node,
        path: &[u8],
        depth: usize,
        above: &mut Vec<(u64, u64)>,
    ) -> Result<(), Error> {
        if depth >= self.settings.level {
            return Ok(());
        }
        if depth >= MAX_DEPTH {
            self.trouble = true;
            node.note = "  [too deep, not opening dir]".to_owned();
            return Ok(());
        }
        let Ok(entries) = cx.view().read_dir(cx.cwd(), path).await else {
            self.trouble = true;
            node.note = "  [error opening dir]".to_owned();
            return Ok(());
        };
        let mut children = Vec::new();
        for entry in &entries {
            cx.meter().step(2).await?;
            let at = join(path, &entry.name);
            let Some(child) = self.child(cx, &entry.name, &at).await? else { continue };
            children.push(child);
        }
        if let Some(limit) = self.settings.limit
            && children.len() > limit
        {
            self.trouble = true;
            node.note = format!("  [{} entries exceeds filelimit, not opening dir]", children.len());
            return Ok(());
        }
        sort(self.settings, &mut children);
        let id = identity(node);
        above.push(id);
        for child in &mut children {
            let other = self.settings.one_file_system && child.metadata.dev != self.device;
            if !is_directory(self.settings, child) || other {
                continue;
            }
            if above.contains(&identity(child)) {
                child.note = "  [recursive, not followed]".to_owned();
                continue;
            }
            let at = join(path, &child.name);
            Box::pin(self.fill(cx, child, &at, depth + 1, above)).await?;
        }
        above.pop();
        if self.settings.prune {
            children.retain(|child| {
                !is_directory(self.settings, child)
                    || child.children.as_ref().is_some_and(|inner| !inner.is_empty())
            });
        }
        if self.settings.du {
            node.size = children.iter().map(|child| child.size).sum::<u64>().saturating_add(node.size);
        }
        node.children = Some(children);
        Ok(())
    }

    async fn child(&mut self, cx: &Cx<'_>, name: &[u8], at: &[u8]) -> Result<Option<Node>, Error> {
        let s = self.settings;
        if !s.all && name.starts_with(b".") {
            return Ok(None);
        }
        let Ok(metadata) = cx.view().symlink_metadata(cx.cwd(), at).await else { return Ok(None) };
        let link = metadata.kind == FileKind::Symlink;
        let (target, led) = if link {
            let target = cx.view().read_link(cx.cwd(), at).await.map(|target| target.to_vec()).ok();
            (target, cx.metadata(at).await.ok())
        } else {
            (None, None)
        };
        self.charge.add(name.len() + 300)?;
        let size = metadata.size;
        let node =
            Node { name: name.to_vec(), metadata, target, led, children: None, note: String::new(), size };
        let is_dir = is_directory(s, &node);
        if s.directories && !(is_dir || node.led.as_ref().is_some_and(Metadata::is_dir)) {
            return Ok(None);
        }
        let matches = |patterns: &[BString]| patterns.iter().any(|pattern| matches(s, pattern, name));
        if matches(&s.unwanted) {
            return Ok(None);
        }
        if !s.wanted.is_empty() && !is_dir && !matches(&s.wanted) {
            return Ok(None);
        }
        Ok(Some(node))
    }
}

fn missing() -> Metadata {
    Metadata {
        dev: 0,
        ino: vsh_fs::Ino(0),
        kind: FileKind::Directory,
        mode: vsh_fs::Mode::new(0),
        nlink: 0,
        uid: 0,
        gid: 0,
        rdev: 0,
        size: 0,
        blocks: 0,
        atime: vsh_fs::Timestamp::default(),
        mtime: vsh_fs::Timestamp::default(),
        ctime: vsh_fs::Timestamp::default(),
    }
}

fn identity(node: &Node) -> (u64, u64) {
    let metadata = node.led.as_ref().unwrap_or(&node.metadata);
    (metadata.dev, metadata.ino.0)
}

fn is_directory(settings: &Settings, node: &Node) -> bool {
    node.metadata.is_dir() || settings.follow && node.led.as_ref().is_some_and(Metadata::is_dir)
}

/// One of the alternatives of a pattern, between bars.
fn matches(settings: &Settings, pattern: &[u8], name: &[u8]) -> bool {
    let options = PatternOptions { ignore_case: settings.ignore_case, ..PatternOptions::default() };
    pattern.split(|b| *b == b'|').any(|one| Pattern::new(one, options).matches(name))
}

fn sort(settings: &Settings, children: &mut [Node]) {
    let order = |a: &Node, b: &Node| {
        let by = match settings.sort {
            SortBy::Nothing => return Ordering::Equal,
            SortBy::Name => Ordering::Equal,
            SortBy::Version => version(&a.name, &b.name),
            SortBy::Size => b.size.cmp(&a.size),
            SortBy::Modified => a.metadata.mtime.cmp(&b.metadata.mtime),
            SortBy::Changed => a.metadata.ctime.cmp(&b.metadata.ctime),
        };
        let by = by.then_with(|| a.name.cmp(&b.name));
        if settings.reverse { by.reverse() } else { by }
    };
    children.sort_by(|a, b| {
        let groups = settings.directories_first.map_or(Ordering::Equal, |first| {
            let order = is_directory(settings, b).cmp(&is_directory(settings, a));
            if first { order } else { order.reverse() }
        });
        groups.then_with(|| order(a, b))
    });
}

/// Digits count as numbers.
fn version(a: &[u8], b: &[u8]) -> Ordering {
    let (mut a, mut b) = (a, b);
    loop {
        let (Some((x, left)), Some((y, right))) = (a.split_first(), b.split_first()) else {
            return a.len().cmp(&b.len());
        };
        if x.is_ascii_digit() && y.is_ascii_digit() {
            let digits = |text: &[u8]| text.iter().take_while(|b| b.is_ascii_digit()).count();
            let (p, q) = (a.split_at(digits(a)), b.split_at(digits(b)));
            let value = |text: &[u8]| {
                let text = text
                    .iter()
                    .position(|b| *b != b'0')
                    .map_or(&b""[..], |at| text.get(at..).unwrap_or_default());
                (text.len(), text.to_vec())
            };
            match value(p.0).cmp(&value(q.0)) {
                Ordering::Equal => (a, b) = (p.1, q.1),
                other => return other,
            }
        } else if x == y {
            (a, b) = (left, right);
        } else {
            return x.cmp(y);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn a_tree() {
        let bench = Bench::new().file("a/b/y", "yo\n").file("a/x.txt", "hello\n");
        let text = ".\n└── a\n    ├── b\n    │\u{a0}\u{a0} └── y\n    └── x.txt\n\n3 directories, 2 files\n";
        assert_eq!(bench.run("tree").out(), text);
        assert_eq!(bench.run("tree -i --noreport a").out(), "a\nb\ny\nx.txt\n");
        assert_eq!(bench.run("tree nodir").status, 2);
    }
}
