//! `stat`: what is known of a file or a filesystem. <https://www.gnu.org/software/coreutils/manual/html_node/stat-invocation.html>

mod directive;
mod format;

use bstr::BString;
use vsh_core::args::{Arg, Order, flag, valued};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::{Errno, FileKind};

use crate::support::choice;
use crate::support::context::{Context, missing_operand};
use crate::support::names::Names;
use directive::{Facts, Subject};

/// `stat`
pub static UTILITY: Utility = Utility {
    name: "stat",
    summary: "Display file or file system status",
    usage: &["[OPTION]... FILE..."],
    options: &[
        flag("L", "dereference", "follow links"),
        flag("f", "file-system", "display file system status instead of file status"),
        valued("", "cached", "MODE", "specify how to use cached attributes: always, never, default"),
        valued("c", "format", "FORMAT", "use the specified FORMAT instead of the default"),
        valued("", "printf", "FORMAT", "like --format, but interpret backslash escapes"),
        flag("t", "terse", "print the information in terse form"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

const TERSE: &[u8] = b"%n %s %b %f %u %g %D %i %h %t %T %X %Y %Z %W %o";
const TERSE_FILESYSTEM: &[u8] = b"%n %i %l %t %s %S %b %f %a %c %d";
const FILESYSTEM: &[u8] = b"  File: \"%n\"\n    ID: %-8i Namelen: %-7l Type: %T\n\
    Block size: %-10s Fundamental block size: %S\n\
    Blocks: Total: %-10b Free: %-10f Available: %a\nInodes: Total: %-10c Free: %d";

struct Settings {
    follow: bool,
    filesystem: bool,
    terse: bool,
    format: Option<BString>,
    /// The format is `--printf`'s.
    escapes: bool,
    style: Style,
}

/// How `%N` quotes; `QUOTING_STYLE` decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    Literal,
    Shell,
    ShellAlways,
    C,
    Locale,
}

const STYLES: &[(&str, Style)] = &[
    ("literal", Style::Literal),
    ("shell", Style::Shell),
    ("shell-escape", Style::Shell),
    ("shell-always", Style::ShellAlways),
    ("shell-escape-always", Style::ShellAlways),
    ("c", Style::C),
    ("locale", Style::Locale),
    ("clocale", Style::Locale),
];

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (mut settings, operands) = parse(cx)?;
    if let Some(word) = cx.variable("QUOTING_STYLE") {
        match STYLES.iter().find(|(name, _)| name.as_bytes() == word) {
            Some((_, style)) => settings.style = *style,
            None => {
                let word = cx.quoted(&word);
                let text = "ignoring invalid value of environment variable QUOTING_STYLE";
                cx.diagnose(format!("{text}: {word}")).await?;
            }
        }
    }
    let names = Names::read(cx).await?;
    let mut status = ExitStatus::SUCCESS;
    for operand in &operands {
        let shown = if settings.filesystem {
            filesystem(cx, operand, &settings, &names).await?
        } else {
            file(cx, operand, &settings, &names).await?
        };
        if !shown {
            status = ExitStatus::FAILURE;
        }
    }
    Ok(status)
}

fn parse(cx: &Cx<'_>) -> Result<(Settings, Vec<BString>), Error> {
    let mut settings = Settings {
        follow: false,
        filesystem: false,
        terse: false,
        format: None,
        escapes: false,
        style: Style::Literal,
    };
    let cached = &[("default", 0), ("never", 1), ("always", 2)];
    let mut operands = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option("dereference", _) => settings.follow = true,
            Arg::Option("file-system", _) => settings.filesystem = true,
            Arg::Option("cached", word) => {
                // There is no cache.
                choice::parse(cx, "--cached", &word.unwrap_or_default(), cached)?;
            }
            Arg::Option(key @ ("format" | "printf"), text) => {
                (settings.format, settings.escapes) = (text, key == "printf");
            }
            Arg::Option(..) => settings.terse = true,
            Arg::Operand(operand) => operands.push(operand),
        }
    }
    if operands.is_empty() {
        return Err(missing_operand());
    }
    // GNU looks for these two letters: `%5N` alone is not quoted.
    if settings.format.as_ref().is_some_and(|format| format.windows(2).any(|pair| pair == b"%N")) {
        settings.style = Style::ShellAlways;
    }
    Ok((settings, operands))
}

/// Shows a file. False if there was none.
async fn file(cx: &mut Cx<'_>, name: &BString, settings: &Settings, names: &Names) -> Result<bool, Error> {
    let found = match name.as_slice() {
        b"-" => match cx.files().get(0) {
            Ok(stdin) => stdin.metadata().await,
            Err(why) => Err(why),
        },
        _ if settings.follow => cx.metadata(name).await,
        _ => cx.view().symlink_metadata(cx.cwd(), name).await,
    };
    let metadata = match found {
        Ok(metadata) => metadata,
        Err(why) => return complain(cx, "cannot statx", name, why).await,
    };
    let target = match metadata.kind {
        FileKind::Symlink => cx.view().read_link(cx.cwd(), name).await.ok(),
        _ => None,
    };
    let is_device = matches!(metadata.kind, FileKind::CharDevice | FileKind::BlockDevice);
    let facts = Facts {
        name: name.clone(),
        target: target.map(|target| BString::from(&*target)),
        subject: Subject::File(metadata),
        style: settings.style,
    };
    let format = match (&settings.format, settings.terse) {
        (Some(format), _) => format.to_vec(),
        (None, true) => TERSE.to_vec(),
        (None, false) => default_format(is_device),
    };
    format::show(cx, &format, settings, &facts, names).await?;
    Ok(true)
}

fn default_format(is_device: bool) -> Vec<u8> {
    let links = if is_device { "Links: %-5h Device type: %Hr,%Lr" } else { "Links: %h" };
    let format = format!(
        "  File: %N\n  Size: %-10s\tBlocks: %-10b IO Block: %-6o %F\nDevice: %Hd,%Ld\tInode: %-10i  {links}\n\
         Access: (%04a/%10.10A)  Uid: (%5u/%8U)   Gid: (%5g/%8G)\n\
         Access: %x\nModify: %y\nChange: %z\n Birth: %w"
    );
    format.into_bytes()
}

async fn filesystem(
    cx: &mut Cx<'_>,
    name: &BString,
    settings: &Settings,
    names: &Names,
) -> Result<bool, Error> {
    if *name == "-" {
        cx.diagnose("using '-' to denote standard input does not work in file system mode").await?;
        return Ok(false);
    }
    let stat = match cx.view().statfs(cx.cwd(), name).await {
        Ok(stat) => stat,
        Err(why) => return complain(cx, "cannot read file system information for", name, why).await,
    };
    let dev = cx.metadata(name).await.map_or(0, |metadata| metadata.dev);
    let subject = Subject::FileSystem(stat, dev);
    let facts = Facts { name: name.clone(), target: None, subject, style: settings.style };
    let format = match (&settings.format, settings.terse) {
        (Some(format), _) => format.to_vec(),
        (None, true) => TERSE_FILESYSTEM.to_vec(),
        (None, false) => FILESYSTEM.to_vec(),
    };
    format::show(cx, &format, settings, &facts, names).await?;
    Ok(true)
}

async fn complain(cx: &mut Cx<'_>, what: &str, name: &[u8], why: Errno) -> Result<bool, Error> {
    let name = cx.quoted_name(name);
    cx.diagnose(format!("{what} {name}: {why}")).await?;
    Ok(false)
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, expected: &str) {
        let bench = Bench::new().file("f", "hello\n").symlink("a b", "l").dir("d").file("x y", "");
        assert_eq!(bench.run("chmod 644 f").status, 0);
        assert_eq!(bench.run("touch -d 2020-01-02T03:04:05.678901234 f").err(), "");
        let ran = bench.run(line);
        assert_eq!(ran.out(), expected, "{line}: {}", ran.err());
    }

    #[test]
    fn directives() {
        check(
            "stat -c '%A %a %B %f %F %n %N %s %t %T %u' f",
            "-rw-r--r-- 644 512 81a4 regular file f 'f' 6 0 0 1000\n",
        );
        check(
            "stat -c '%N %F' l d 'x y'",
            "'l' -> 'a b' symbolic link\n'd' directory\n'x y' regular empty file\n",
        );
        check("stat -c '%x|%X|%w|%W' f", "2020-01-02 03:04:05.678901234 +0000|1577934245|-|0\n");
        check("stat -c '%q %% %' f", "? % %\n");
        check("stat --printf '%n\\t%s\\n\\x41\\101' f", "f\t6\nAA");
    }

    #[test]
    fn widths() {
        check("stat -c '%10s|%-10s|%010s|%+s|% s' f", "         6|6         |0000000006|+6| 6\n");
        check("stat -c '%#a|%05a|%#f|%#x' f", "0644|00644|0x81a4|2020-01-02 03:04:05.678901234 +0000\n");
        check("stat -c '%5.1n|%5.3A|%5.3h|%5N' f", "    f|  -rw|  001|    f\n");
        check(
            "stat -c '%.3X %.0X %.12Y %10.2Y' f",
            "1577934245.678 1577934245 1577934245.678901234000 1577934245.67\n",
        );
        check("stat -c '%-20.3Y|%020.3Y' f", "1577934245.678      |0000001577934245.678\n");
    }

    #[test]
    fn whole_pages() {
        let bench = Bench::new().file("x y", "hello\n");
        let ran = bench.run("stat 'x y'");
        let lines: Vec<String> = ran.out().lines().map(str::to_owned).collect();
        assert_eq!(lines[0], "  File: x y");
        assert!(lines[1].starts_with("  Size: 6         \tBlocks: "), "{}", lines[1]);
        assert_eq!(lines[3], "Access: (0644/-rw-r--r--)  Uid: ( 1000/    user)   Gid: ( 1000/    user)");
        assert_eq!(lines[4], "Access: 2023-11-14 22:13:20.000000000 +0000");
        assert_eq!(lines[7], " Birth: -");
    }

    #[test]
    fn complaints() {
        let ran = Bench::new().run("stat none");
        assert_eq!(
            (ran.err().as_str(), ran.status),
            ("stat: cannot statx 'none': No such file or directory\n", 1)
        );
        let ran = Bench::new().file("f", "").run("stat -c %10%| f");
        assert_eq!((ran.err().as_str(), ran.status), ("stat: ‘%10%’: invalid directive\n", 1));
    }
}
