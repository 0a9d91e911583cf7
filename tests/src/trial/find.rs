//! `find`: expressions over a tree with all kinds of files, modes, times and links. The order in which a directory
//! is read says nothing, so lines are compared as a set.

use std::fmt::Write;

use super::maker::Maker;

const NAMES: &[&str] = &[
    "a", "b", "c", "foo", "bar.txt", "x.c", "é", "a b", ".hidden", "UPPER", "a[1]", "nl\nx", "-x", "t.tar.gz",
];

const PATTERNS: &[&str] = &[
    "*", "a*", "*.c", "?", "[ab]", ".*", "*b*", "foo", "[!a]*", "\\*", "a\\[1]", "é", "?b", "UPPER", "upper",
    "*[", "", "a[[]1]", "*\n*", "*.txt",
];

const PATHS: &[&str] = &["t/*", "*/a", "t/?", "*/*/*", "t", "t/*/b*", "*", "*hidden*", "[t]/a"];

/// Makes the tree that the trials look at.
pub fn setup(maker: &mut Maker) -> String {
    let mut out = "rm -rf t; mkdir t; cd t; {\n".to_owned();
    let mut directories = vec![String::new()];
    for _ in 0..4 + maker.below(8) {
        let above = directories
            .get(maker.below(u32::try_from(directories.len()).unwrap_or(1)) as usize)
            .cloned()
            .unwrap_or_default();
        let name = maker.pick(NAMES);
        let path = format!("./{above}{name}");
        let quoted = super::maker::quote(path.as_bytes());
        match maker.below(8) {
            0..=2 => {
                let _ = writeln!(out, "mkdir {quoted}");
                directories.push(format!("{above}{name}/"));
            }
            3 => {
                let target = maker.pick(&["a", "..", "none", "b/c", "./foo", "l"]);
                let _ = writeln!(out, "ln -s {target} {quoted}");
            }
            4 => {
                let size = maker.pick(&["1", "511", "512", "513", "1024", "5000", "1048577"]);
                let _ = writeln!(out, "[ -e {quoted} ] || printf %{size}s x >{quoted}");
            }
            // Who looks for the same file as `t/a` opens it.
            5 if path != "./a" => {
                let _ = writeln!(out, "mkfifo {quoted}");
            }
            _ => {
                let _ = writeln!(out, "[ -e {quoted} ] || >{quoted}");
            }
        }
        if maker.chance(3) {
            let time = maker.pick(&[
                "-26 hours",
                "-25 hours",
                "-75 hours",
                "2001-02-03 04:05:06",
                "-40 minutes",
                "-400 days",
                "2001-02-03 04:05:06.5",
                "-49 hours",
            ]);
            let _ = writeln!(out, "touch -h -d '{time}' {quoted}");
        }
        if maker.chance(4) {
            let mode = maker.pick(&["644", "600", "755", "4755", "1777", "444", "640", "2755", "700"]);
            let _ = writeln!(out, "[ -L {quoted} ] || chmod {mode} {quoted}");
        }
    }
    out.push_str("} 2>/dev/null; cd ..; touch -h -d '-80 hours' t; touch -d '-50 hours' reference\n");
    out
}

/// Makes one trial.
pub fn make(maker: &mut Maker) {
    maker.put("find");
    if maker.chance(6) {
        let option = maker.pick(&[" -H", " -L", " -P", " -L -P", " -O3", " -H -L"]);
        maker.put(option);
    }
    let starts = maker.pick(&[" t", " t", " t", " t/", " ./t", " t/a t", " t none", " t/.", " t/../t"]);
    maker.put(starts);
    for _ in 0..maker.below(3) / 2 {
        let depth = maker.below(4).to_string();
        let option = maker.pick(&[" -maxdepth", " -mindepth"]);
        maker.put(option);
        maker.word(depth.as_bytes());
    }
    if maker.chance(8) {
        let option = maker.pick(&[
            " -depth",
            " -d",
            " -xdev",
            " -mount",
            " -daystart",
            " -regextype posix-extended",
            " -regextype sed",
            " -regextype grep",
            " -regextype egrep",
            " -regextype awk",
            " -regextype posix-awk",
            " -regextype gnu-awk",
            " -regextype posix-basic",
            " -regextype posix-minimal-basic",
            " -regextype findutils-default",
            " -warn",
            " -nowarn",
            " -daystart -mtime 1",
            " -maxdepth 1 -depth",
            " -nowarn",
            " -noleaf",
            " -follow",
            " -ignore_readdir_race",
        ]);
        maker.put(option);
    }
    if !maker.chance(12) {
        expression(maker, 2);
    }
}

fn expression(maker: &mut Maker, depth: u32) {
    let count = 1 + maker.below(2);
    for at in 0..count {
        if at > 0 && maker.chance(2) {
            let operator = maker.pick(&["-o", "-a", ",", "-or", "-and"]);
            maker.word(operator.as_bytes());
        }
        if maker.chance(6) {
            let operator = maker.pick(&["!", "-not"]);
            maker.word(operator.as_bytes());
        }
        if depth > 0 && maker.chance(5) {
            maker.word(b"(");
            expression(maker, depth - 1);
            maker.word(b")");
        } else if maker.chance(4) {
            action(maker);
        } else {
            test(maker);
        }
    }
}

fn test(maker: &mut Maker) {
    let sign = maker.pick(&["", "+", "-"]);
    let text = match maker.below(24) {
        0..=2 => format!("-name\u{1f}{}", maker.pick(PATTERNS)),
        3 => format!("-iname\u{1f}{}", maker.pick(PATTERNS)),
        4 => format!(
            "{}\u{1f}{}",
            maker.pick(&["-path", "-ipath", "-wholename", "-iwholename"]),
            maker.pick(PATHS)
        ),
        5 => format!(
            "{}\u{1f}{}",
            maker.pick(&["-regex", "-iregex"]),
            maker.pick(&[
                ".*",
                ".*/a",
                "t/[ab]",
                "t/.*b.*",
                ".*\\(a\\|b\\)",
                "t/a+",
                ".*(c|foo)",
                "t",
                ".*\\.c$",
                "t/\\w*",
                ".*x?.c",
                "t/a\\+",
                "t/[^c]*",
                "t/.{1,3}",
                "t/.\\{1,3\\}",
                "[[:alpha:]/]*",
                "\\(t\\|x\\)/.*",
                "(t|x)/.*",
                "t/*",
                "t/a[[]1]",
                "\\(",
                "[",
                "t/[\\]a]*"
            ])
        ),
        6 | 7 => format!(
            "-type\u{1f}{}",
            maker.pick(&[
                "f", "d", "l", "p", "f,d", "s", "b", "x", "", "l,f", "ff", "f,", "f,f", "d,l,p", "D", ",",
                "f,x"
            ])
        ),
        8 => format!("-xtype\u{1f}{}", maker.pick(&["f", "d", "l", "p"])),
        9 | 10 => format!(
            "-type\u{1f}f\u{1f}-size\u{1f}{sign}{}",
            maker.pick(&["0", "1", "2", "1c", "512c", "1k", "5k", "1M", "2b", "10w", "1G", "x", "1x", "3"])
        ),
        11 => "-empty".to_owned(),
        12 => format!(
            "-perm\u{1f}{}",
            maker.pick(&[
                "644",
                "-644",
                "/222",
                "u+w",
                "-u+x",
                "/u+s,g+s",
                "-4000",
                "/111",
                "755",
                "u=rw,go=r",
                "x",
                "-o=r",
                "/a+x",
                "0",
                "-0",
                "/0",
                "+x",
                "99",
                "-",
                "",
                "u+q",
                "/u=",
                "-222",
                "77777",
                "a=rX",
                "g=u"
            ])
        ),
        13 => format!(
            "-mtime\u{1f}{sign}{}",
            maker.pick(&["0", "1", "2", "3", "100", "x", "1.5", "2.25", ".9", "1e1", "0x2", "", "1x", "-1"])
        ),
        14 => format!("-mmin\u{1f}{sign}{}", maker.pick(&["30", "60", "1", "2000", "100000", "45.5", "x"])),
        15 => format!("-newer\u{1f}{}", maker.pick(&["reference", "t", "none"])),
        16 => format!(
            "{}\u{1f}{}",
            maker.pick(&["-newermt", "-newerma", "-newermx", "-newermt"]),
            maker.pick(&["2001-02-03", "2001-02-03 04:05:07", "-2 days", "x", "@0"])
        ),
        17 => format!("-links\u{1f}{sign}{}", maker.pick(&["1", "2", "3"])),
        18 => format!("{}\u{1f}{}", maker.pick(&["-lname", "-ilname"]), maker.pick(&["*", "a", "n*", ".."])),
        19 => maker
            .pick(&["-readable", "-writable", "-executable", "-true", "-false", "-nouser", "-nogroup"])
            .to_owned(),
        20 => maker
            .pick(&[
                "-samefile\u{1f}t/a",
                "-samefile\u{1f}t",
                "-uid\u{1f}+0",
                "-used\u{1f}0",
                "-fstype\u{1f}nosuch",
                "-gid\u{1f}-1",
                "-inum\u{1f}0",
                "-used\u{1f}x",
                "-used\u{1f}+1.5",
                "-fstype",
                "-context\u{1f}x",
                "-user\u{1f}nosuch",
                "-group\u{1f}nosuch",
                "-user\u{1f}",
                "-group\u{1f}",
                "-user\u{1f}root",
                "-links\u{1f}x",
                "-uid\u{1f}x",
                "-newerBm\u{1f}t",
                "-newermB\u{1f}t",
                "-newerxx\u{1f}t",
                "-newermt\u{1f}",
                "-newermm\u{1f}reference",
                "-anewer\u{1f}none",
                "-cnewer\u{1f}t",
            ])
            .to_owned(),
        21 => maker
            .pick(&[
                "-foo",
                "-name",
                "-type",
                "(",
                ")",
                "-newer",
                "-maxdepth\u{1f}1",
                "-mindepth\u{1f}x",
                "-size",
                "-perm",
                "-o",
                "!",
                "foo",
                "t",
                "-print0x",
                "-maxdepth\u{1f}99999999999",
                "-mindepth",
                "-depth",
                "-warn",
                "-nowarn",
                "-daystart",
                "-regextype\u{1f}x",
                "-regextype\u{1f}posix-extended",
                "-exec",
                "-exec\u{1f};",
                "-exec\u{1f}echo",
                "-exec\u{1f}echo\u{1f}{}x\u{1f}+",
                "-printf",
                "-printf\u{1f}%",
                "-fprint",
                "-fprintf\u{1f}/dev/stdout",
                "-newermt",
                "-size\u{1f}",
                "-size\u{1f}+",
                "-path\u{1f}t/",
                ",",
            ])
            .to_owned(),
        22 => "-prune".to_owned(),
        _ => format!("-name\u{1f}{}", maker.pick(NAMES)),
    };
    for part in text.split('\u{1f}') {
        maker.word(part.as_bytes());
    }
}

/// An action; not `-quit`, as what comes first in a directory nobody says.
fn action(maker: &mut Maker) {
    let text = match maker.below(10) {
        0..=2 => "-print".to_owned(),
        3 => "-print0".to_owned(),
        4..=7 => format!("-printf\u{1f}{}\\n", format(maker)),
        8 => maker
            .pick(&[
                "-exec\u{1f}echo\u{1f}x\u{1f}{}\u{1f};",
                "-exec\u{1f}echo\u{1f}[{}]\u{1f};",
                "-exec\u{1f}test\u{1f}-d\u{1f}{}\u{1f};",
                "-exec\u{1f}false\u{1f};",
                "-exec\u{1f}nosuch\u{1f}{}\u{1f};",
                "-exec\u{1f}printf\u{1f}%s,\\n\u{1f}{}\u{1f}+",
                "-execdir\u{1f}echo\u{1f}{}\u{1f};",
                "-fprintf\u{1f}/dev/stdout\u{1f}%p:%y\\n",
                "-fprint\u{1f}/dev/stdout",
            ])
            .to_owned(),
        _ => "-prune".to_owned(),
    };
    for part in text.split('\u{1f}') {
        maker.word(part.as_bytes());
    }
}

fn format(maker: &mut Maker) -> String {
    let mut out = String::new();
    for _ in 0..=maker.below(3) {
        if maker.chance(6) {
            let text = maker.pick(&[
                "a", " ", "\\t", "\\\\", "%%", "\\101", "é", "\\q", "%|", "\\0", "\\8", "\\x", "%{", "%5|",
            ]);
            out.push_str(text);
            continue;
        }
        let flags = maker.pick(&[
            "", "", "", "-", "0", "10", "-10", "5", "#", ".2", "+", " ", "05", ".5", "-6.3", "+5", ".0",
            "20.1",
        ]);
        // Not the times, which may have been made just now, nor sizes, for a directory's is the filesystem's choice.
        let letter = maker.pick(&[
            "p", "f", "h", "P", "H", "d", "m", "M", "y", "Y", "l", "n", "p", "f", "y", "d", "Q", "U", "G",
            "x",
        ]);
        let _ = write!(out, "%{flags}{letter}|");
    }
    out
}
