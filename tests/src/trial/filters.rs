//! Utilities that read files and write text: options out of a table, on small files.

use super::maker::Maker;

/// What is known of one.
#[derive(Debug)]
pub struct Filter {
    name: &'static str,
    /// Options, with what is filled in between braces.
    options: &'static [&'static str],
    /// How many of them at the most.
    most: u32,
    /// What it reads: `f`, `g` and `h` are files.
    operands: &'static [&'static str],
    /// Is `g` much like `f`?
    alike: bool,
    /// Are lines sorted?
    sorted: bool,
}

const ONE: &[&str] = &["f", "f", "<f", "- <f", "f g", "none", "f none g", "d"];
const PAIR: &[&str] = &["f g", "f g", "f g", "f f", "- g <f", "f - <g", "f", "f none", "f g h"];

const BASE: Filter = Filter { name: "", options: &[], most: 3, operands: ONE, alike: false, sorted: false };

/// `uniq`
pub const UNIQ: Filter = Filter {
    name: "uniq",
    options: &[
        "-c",
        "-d",
        "-u",
        "-i",
        "-z",
        "-D",
        "-f{count}",
        "-s{count}",
        "-w{count}",
        "-f\u{1f}{count}",
        "--all-repeated",
        "--all-repeated={method}",
        "--group",
        "--group={method}",
        "--count",
        "--repeated",
        "--unique",
        "--ignore-case",
        "--skip-fields={count}",
        "--skip-chars={count}",
        "--check-chars={count}",
        "-{small}",
        "+{small}",
    ],
    operands: &["f", "<f", "- <f", "none", "f -", "d"],
    sorted: true,
    ..BASE
};

/// `nl`
pub const NL: Filter = Filter {
    name: "nl",
    options: &[
        "-b{style}",
        "-f{style}",
        "-h{style}",
        "-d{delimiter}",
        "-i{number}",
        "-l{count}",
        "-n{alignment}",
        "-p",
        "-s{separator}",
        "-v{number}",
        "-w{count}",
        "--body-numbering={style}",
        "--no-renumber",
        "--number-separator={separator}",
    ],
    ..BASE
};

/// `fold`
pub const FOLD: Filter =
    Filter { name: "fold", options: &["-w{width}", "-s", "-b", "--width={width}", "-{small}"], ..BASE };

/// `od`
pub const OD: Filter = Filter {
    name: "od",
    options: &[
        "-A{radix}",
        "-t{type}",
        "-t{type}{type}",
        "-j{count}",
        "-N{count}",
        "-v",
        "-w{count}",
        "-w",
        "-S{count}",
        "-a",
        "-b",
        "-c",
        "-d",
        "-f",
        "-i",
        "-l",
        "-o",
        "-s",
        "-x",
        "--endian={endian}",
        "--strings",
        "--skip-bytes={count}",
        "--read-bytes={count}",
    ],
    ..BASE
};

/// `paste`
pub const PASTE: Filter = Filter {
    name: "paste",
    options: &["-d{list}", "-s", "-z", "--delimiters={list}", "--serial"],
    operands: &["f g", "f g h", "f - <g", "- - <f", "f", "f none", "- - - <f"],
    ..BASE
};

/// `join`
pub const JOIN: Filter = Filter {
    name: "join",
    options: &[
        "-a{side}",
        "-v{side}",
        "-e{text}",
        "-i",
        "-j{field}",
        "-1{field}",
        "-2{field}",
        "-o{output}",
        "-t{character}",
        "--header",
        "-z",
        "--check-order",
        "--nocheck-order",
        "-oauto",
    ],
    operands: PAIR,
    alike: true,
    sorted: true,
    ..BASE
};

/// `comm`
pub const COMM: Filter = Filter {
    name: "comm",
    options: &[
        "-1",
        "-2",
        "-3",
        "-12",
        "-23",
        "-z",
        "--check-order",
        "--nocheck-order",
        "--output-delimiter={text}",
        "--total",
    ],
    operands: PAIR,
    alike: true,
    sorted: true,
    ..BASE
};

/// `head`
pub const HEAD: Filter = Filter {
    name: "head",
    options: &[
        "-n{size}",
        "-c{size}",
        "-n-{small}",
        "-c-{small}",
        "-q",
        "-v",
        "-z",
        "-{small}",
        "--lines={size}",
        "--bytes={size}",
        "--quiet",
    ],
    operands: &["f", "f", "<f", "f g", "f none g", "- <f", "d"],
    ..BASE
};

/// `tail`
pub const TAIL: Filter = Filter {
    name: "tail",
    options: &[
        "-n{size}",
        "-c{size}",
        "-n+{small}",
        "-c+{small}",
        "-q",
        "-v",
        "-z",
        "-{small}",
        "+{small}",
        "--lines={size}",
        "--bytes={size}",
        "-{small}c",
        "-{small}l",
    ],
    operands: &["f", "f", "<f", "f g", "f none g", "- <f", "d"],
    ..BASE
};

/// `expand`
pub const EXPAND: Filter = Filter {
    name: "expand",
    options: &[
        "-t{tabs}",
        "-i",
        "--tabs={tabs}",
        "-t\u{1f}{tabs}",
        "-{small}",
        "--initial",
        "-{small},{count}",
    ],
    ..BASE
};

/// `unexpand`
pub const UNEXPAND: Filter = Filter {
    name: "unexpand",
    options: &["-t{tabs}", "-a", "--tabs={tabs}", "--first-only", "-{small}", "--all", "-{small},{count}"],
    ..BASE
};

/// `fmt`
pub const FMT: Filter = Filter {
    name: "fmt",
    options: &["-c", "-s", "-t", "-u", "-w{width}", "-g{width}", "-p{text}", "-{width}", "--prefix={text}"],
    ..BASE
};

/// `wc`
pub const WC: Filter = Filter {
    name: "wc",
    options: &["-c", "-m", "-l", "-L", "-w", "--bytes", "--total={total}", "--max-line-length"],
    ..BASE
};

/// `tac`
pub const TAC: Filter = Filter {
    name: "tac",
    options: &["-b", "-r", "-s{text}", "-s{pattern}", "--separator={text}", "--before", "--regex"],
    ..BASE
};

/// `base64`
pub const BASE64: Filter = Filter {
    name: "base64",
    options: &["-w{width}", "-d", "-i", "-di", "--wrap={width}", "-w0"],
    operands: &["f", "<f", "none", "f g", "- <f"],
    ..BASE
};

/// `cksum`
pub const CKSUM: Filter = Filter {
    name: "cksum",
    options: &["-a{algorithm}", "--tag", "--untagged", "-l{bits}", "-z", "--algorithm={algorithm}"],
    ..BASE
};

/// `numfmt`
pub const NUMFMT: Filter = Filter {
    name: "numfmt",
    options: &[
        "--from={scale}",
        "--to={scale}",
        "--padding={padding}",
        "--round={rounding}",
        "--suffix={suffix}",
        "--field={fields}",
        "-d{character}",
        "--header",
        "--header={small}",
        "--format={format}",
        "--invalid={invalid}",
        "--from-unit={count}",
        "--to-unit={count}",
        "-z",
    ],
    operands: &[
        "<f",
        "<f",
        "1 2000 3K",
        "1500",
        "-- -1500 1.5",
        "1Ki 2.5M",
        "1e3 x",
        "999999 1000000 1048576",
    ],
    ..BASE
};

/// `column`
pub const COLUMN: Filter = Filter {
    name: "column",
    options: &[
        "-t",
        "-t",
        "-s{character}",
        "-o{text}",
        "-c{width}",
        "-x",
        "-N{names}",
        "-R{small}",
        "-L",
        "-n{word}",
        "-H{small}",
        "-e",
    ],
    operands: &["f", "<f", "f g", "none"],
    ..BASE
};

/// `xxd`
pub const XXD: Filter = Filter {
    name: "xxd",
    options: &[
        "-b",
        "-c{count}",
        "-g{count}",
        "-l{count}",
        "-s{small}",
        "-p",
        "-u",
        "-i",
        "-e",
        "-o{count}",
        "-d",
    ],
    operands: &["f", "<f", "- <f"],
    ..BASE
};

/// `cmp`
pub const CMP: Filter = Filter {
    name: "cmp",
    options: &["-b", "-l", "-s", "-i{count}", "-i{small}:{small}", "-n{count}", "--verbose", "--print-bytes"],
    operands: PAIR,
    alike: true,
    ..BASE
};

/// `diff`
pub const DIFF: Filter = Filter {
    name: "diff",
    options: &[
        "-q",
        "-s",
        "-i",
        "-w",
        "-b",
        "-B",
        "-E",
        "-Z",
        "-a",
        "-u",
        "-U{small}",
        "-c",
        "-C{small}",
        "-e",
        "-n",
        "-y",
        "-W{width}",
        "--left-column",
        "--suppress-common-lines",
        "-t",
        "-T",
        "--label={word}",
        "-I{pattern}",
        "-p",
        "-F{pattern}",
        "--normal",
        "--strip-trailing-cr",
        "-d",
        "--tabsize={count}",
        "-N",
        "-l",
        "--horizon-lines={small}",
        "-D{word}",
        "--line-format={shape}n:%L",
        "--old-group-format=%(f={letter}?<%<:%dN{shape}{letter})",
        "--new-group-format=+%>",
        "--changed-group-format=%<=%>%(n=N?%=:{shape}{letter}%%)",
        "--unchanged-group-format={shape}{letter}%=",
        "--old-line-format=-%l%c'\\012'",
        "--suppress-blank-empty",
        "--color=always",
        "--palette=ad={count}:ln=\\x41",
        "-H",
    ],
    operands: PAIR,
    alike: true,
    ..BASE
};

/// Makes one trial of it.
pub fn make(maker: &mut Maker, filter: &Filter) {
    let separator = maker.pick_bytes(&[b" ", b" ", b"\t", b"  "]);
    let first = content(maker, filter, separator);
    maker.file("f", &first);
    let second = if filter.alike { changed(maker, &first) } else { content(maker, filter, separator) };
    maker.file("g", &second);
    let operands = maker.pick(filter.operands);
    if operands.contains('h') {
        let third = content(maker, filter, separator);
        maker.file("h", &third);
    }
    if operands == "d" {
        maker.put("mkdir d\n");
    }
    maker.put(filter.name);
    maker.options(filter.options, filter.most, fill);
    maker.put(" ");
    maker.put(operands);
}

fn content(maker: &mut Maker, filter: &Filter, separator: &[u8]) -> Vec<u8> {
    let text = if maker.chance(8) { maker.simple_lines(6) } else { maker.lines(7, separator) };
    if !filter.sorted || maker.chance(8) {
        return text;
    }
    let mut lines: Vec<&[u8]> = text.split_inclusive(|byte| *byte == b'\n').collect();
    lines.sort_unstable();
    lines.concat()
}

/// The same text, with lines left out, doubled, changed or added.
fn changed(maker: &mut Maker, text: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        match maker.below(10) {
            0 => {}
            1 => out.extend_from_slice(&[line, line].concat()),
            2 => {
                let inner = line.strip_suffix(b"\n").unwrap_or(line);
                let behind = maker.pick_bytes(&[b" ", b"x", b"\t", b"\r", b" a"]);
                out.extend_from_slice(&[inner, behind, b"\n"].concat());
            }
            3 => out.extend_from_slice(&line.to_ascii_uppercase()),
            4 => out.extend_from_slice(&[b"new\n", line].concat()),
            5 if maker.chance(2) => out.extend_from_slice(&[b"\n", line].concat()),
            _ => out.extend_from_slice(line),
        }
    }
    out
}

fn fill(maker: &mut Maker, name: &str) -> String {
    let list: &[&str] = match name {
        "count" => return maker.number(),
        "small" => return maker.below(6).to_string(),
        "number" => &["1", "5", "0", "-2", "100", "x", "10"],
        "width" => &["1", "2", "5", "8", "10", "20", "40", "0", "x", "130"],
        "size" => &["0", "1", "2", "3", "5", "1b", "1K", "2kB", "x", "-1", "+2", "99999999999999999999", ""],
        "method" => &["none", "prepend", "separate", "append", "both", "p", "x"],
        "style" => &["a", "t", "n", "pa", "p^b", "p", "x", "p[", "ta"],
        "delimiter" => &["x", "xy", "", ":", "abc", "\\:"],
        "alignment" => &["ln", "rn", "rz", "x", "lz"],
        "separator" => &["", ":", " ", "ab", "\\t", "é"],
        "radix" => &["d", "o", "x", "n", "a", "do", ""],
        "type" => &[
            "x1", "x2", "o1", "d4", "u8", "c", "a", "x1z", "f4", "fF", "fD", "d", "x3", "uC", "oS", "xI",
            "dL", "f", "cz", "u2z",
        ],
        "endian" => &["big", "little", "x", "b"],
        "list" => &[",", ":;", "\\t,", "\\n", "\\0", "", "ab", "\\", "é", "\\\\"],
        "side" => &["1", "2", "3", "x", "0"],
        "text" => &["", "x", "--", "\\n", "a b", "é", "ab", "\t"],
        "field" => &["1", "2", "3", "0", "x", "-1"],
        "output" => &["1.1", "0,1.2", "1.1,2.2", "2.1 0", "1.0", "auto", "3.1", "0", "1.2,2.3,1.1", "x"],
        "character" => &[" ", ":", ",", "\\t", "\t", "", "ab", "\\0", "a"],
        "tabs" => {
            &["1", "4", "2,5", "3,6,10", "4,/8", "2,+3", "0", "x", "5,2", "8 16", "/4", "+2", "2,2", "10,"]
        }
        "total" => &["auto", "always", "only", "never", "x", "a"],
        "pattern" => &["a", "^b", "[ab]", "a*", "b$", "x", ".", "[", "\\(a\\)"],
        "algorithm" => &[
            "bsd", "sysv", "crc", "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "sm3",
            "x", "sha",
        ],
        "bits" => &["8", "128", "512", "0", "7", "520", "x"],
        "scale" => &["none", "auto", "si", "iec", "iec-i", "x", "i"],
        "padding" => &["5", "-8", "0", "x", "12"],
        "rounding" => &["up", "down", "from-zero", "towards-zero", "nearest", "x", "n"],
        "suffix" => &["B", "", "K", "xy"],
        "fields" => &["1", "2", "-", "1-2", "2-", "-3", "0", "x", "1,3"],
        "format" => {
            &["%f", "%10f", "%-8f|", "%.2f", "%'f", "%05f", "x%fy", "%d", "%", "%%f", "%f%f", "%.f", "%+f"]
        }
        "invalid" => &["abort", "fail", "warn", "ignore", "x"],
        "shape" => &["%d", "%5d", "%-4x", "%.3d", "%04o", "%'X", "%+d", "%-05.2d"],
        "letter" => &["F", "f", "L", "l", "N", "n", "E", "e", "M", "m", "q", ""],
        "names" => &["a", "a,b", "a,b,c", ""],
        _ => &["x", "a", "b c", "é"],
    };
    maker.pick(list).to_owned()
}
