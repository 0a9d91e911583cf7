//! `column`: lists in columns, and tables. <https://man7.org/linux/man-pages/man1/column.1.html>

use bstr::{BString, ByteSlice};
use vsh_core::args::{self, Arg, Order, flag, unsupported, valued};
use vsh_core::meter::Charge;
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::{Context, failed_read};
use crate::support::size;
use crate::support::width::width;

/// `column`
pub static UTILITY: Utility = Utility {
    name: "column",
    summary: "Columnate lists",
    usage: &["[options] [<file>...]"],
    options: &[
        flag("t", "table", "create a table"),
        valued("n", "table-name", "name", "table name for JSON output"),
        valued("O", "table-order", "columns", "specify order of output columns"),
        valued("N", "table-columns", "names", "comma separated columns names"),
        valued("l", "table-columns-limit", "num", "maximal number of input columns"),
        valued("E", "table-noextreme", "columns", "(without effect where the output has no width)"),
        flag("d", "table-noheadings", "don't print header"),
        flag("e", "table-header-repeat", "(without effect: there are no pages)"),
        valued("H", "table-hide", "columns", "don't print the columns"),
        valued("R", "table-right", "columns", "right align text in these columns"),
        valued("T", "table-truncate", "columns", "(without effect where the output has no width)"),
        valued("W", "table-wrap", "columns", "(without effect where the output has no width)"),
        flag("L", "keep-empty-lines", "don't ignore empty lines"),
        flag("", "table-empty-lines", ""),
        flag("J", "json", "use JSON output format for table"),
        unsupported("r", "tree", true),
        unsupported("i", "tree-id", true),
        unsupported("p", "tree-parent", true),
        valued("c", "output-width", "width", "width of output in number of characters"),
        valued(
            "o",
            "output-separator",
            "string",
            "columns separator for table output (default is two spaces)",
        ),
        valued("s", "separator", "string", "possible table delimiters"),
        flag("x", "fillrows", "fill rows before columns"),
        flag("h", "help", "display this help"),
        flag("V", "version", "display version"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

#[derive(Debug)]
struct Settings {
    table: bool,
    json: bool,
    name: BString,
    names: Vec<Vec<u8>>,
    order: Option<BString>,
    limit: usize,
    headings: bool,
    hide: Option<BString>,
    right: Option<BString>,
    empty_lines: bool,
    width: usize,
    output_separator: Vec<u8>,
    separators: Option<BString>,
    rows_first: bool,
}

/// Columns of a terminal that is not there.
const WIDTH: usize = 80;
const MAX_COLUMNS: usize = 10_000;

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (settings, mut files) = parse(cx)?;
    if files.is_empty() {
        files.push(BString::from("-"));
    }
    let (mut status, utf8) = (ExitStatus::SUCCESS, cx.utf8());
    let (mut lines, mut charge) = (Vec::new(), cx.meter().no_memory());
    for file in &files {
        match cx.input(file).await {
            Ok(mut input) => {
                while let Some(line) = input.line(b'\n').await.map_err(failed_read("read failed"))? {
                    let line = line.strip_suffix(b"\n").unwrap_or(line);
                    let blank = line.iter().all(u8::is_ascii_whitespace);
                    if blank && !settings.empty_lines {
                        continue;
                    }
                    let line = if blank { b"" } else { line };
                    charge.add(line.len() * 4 + 100)?;
                    lines.push(if utf8 { escape_invalid(line) } else { line.to_vec() });
                }
            }
            Err(why) => {
                cx.diagnose(format!("{file}: {why}")).await?;
                status = ExitStatus::FAILURE;
            }
        }
    }
    if lines.is_empty() {
        return Ok(status);
    }
    if settings.table {
        // Where there is no column at all there is no table.
        let shown = table(cx, &settings, &lines, &mut charge).await?;
        status = if shown { status } else { ExitStatus::FAILURE };
    } else {
        list(cx, &settings, &lines).await?;
    }
    Ok(status)
}

fn parse(cx: &Cx<'_>) -> Result<(Settings, Vec<BString>), Error> {
    let width = cx.variable("COLUMNS").and_then(|text| text.to_str().ok()?.parse().ok()).filter(|n| *n > 0);
    let mut s = Settings {
        table: false,
        json: false,
        name: BString::from("table"),
        names: Vec::new(),
        order: None,
        limit: 0,
        headings: true,
        hide: None,
        right: None,
        empty_lines: false,
        width: width.unwrap_or(WIDTH),
        output_separator: b"  ".to_vec(),
        separators: None,
        rows_first: false,
    };
    let (mut files, mut needs_table, mut kind) = (Vec::new(), false, None);
    for arg in args::parse_each(UTILITY.options, Order::Permute, cx.arguments()) {
        let (key, value) = match arg? {
            Arg::Operand(file) => {
                files.push(file);
                continue;
            }
            Arg::Option(key, value) => (key, value.unwrap_or_default()),
        };
        needs_table |= NEED_TABLE.contains(&key);
        exclude(key, &mut kind)?;
        match key {
            "table" => s.table = true,
            "json" => (s.json, s.table) = (true, true),
            "table-name" => s.name = value,
            "table-columns" => s.names = value.split_str(",").map(<[u8]>::to_vec).collect(),
            "table-order" => s.order = Some(value),
            "table-columns-limit" => {
                s.limit = number(&value, "columns limit")?;
                if s.limit == 0 {
                    return Err(Error::fatal("columns limit must be greater than zero"));
                }
            }
            "table-noheadings" => s.headings = false,
            "table-hide" => s.hide = Some(value),
            "table-right" => s.right = Some(value),
            "keep-empty-lines" | "table-empty-lines" => s.empty_lines = true,
            "output-width" => s.width = number(&value, "columns")?,
            "output-separator" => s.output_separator = value.to_vec(),
            "separator" if cx.utf8() && value.to_str().is_err() => {
                let why = "Invalid or incomplete multibyte or wide character";
                return Err(Error::fatal(format!("failed to use input separator: {why}")));
            }
            "separator" => s.separators = Some(value),
            "fillrows" => s.rows_first = true,
            "help" => return Err(Error::Help),
            "version" => return Err(Error::Version),
            _ => {}
        }
    }
    if needs_table && !s.table {
        return Err(Error::fatal("option --table required for all --table-*"));
    }
    if s.json && s.names.is_empty() {
        return Err(Error::fatal("option --table-columns required for --json"));
    }
    Ok((s, files))
}

/// Options that are for tables alone.
const NEED_TABLE: &[&str] = &[
    "table-name",
    "table-order",
    "table-columns",
    "table-noextreme",
    "table-hide",
    "table-right",
    "table-truncate",
    "table-wrap",
];

/// Rows cannot be filled in a table.
fn exclude(key: &'static str, kind: &mut Option<&'static str>) -> Result<(), Error> {
    let table = match key {
        "table" | "json" => key,
        "fillrows" => "",
        _ => return Ok(()),
    };
    match (kind.replace(table), table) {
        (Some(""), table) | (Some(table), "") if !table.is_empty() => {
            Err(Error::fatal(format!("mutually exclusive arguments: --{table} --fillrows")))
        }
        _ => Ok(()),
    }
}

/// A number of 32 bits, perhaps with blanks and a sign before it.
fn number(text: &BString, what: &str) -> Result<usize, Error> {
    let signed = text.trim_ascii_start();
    let digits = signed.strip_prefix(b"-").unwrap_or(signed);
    let is_negative = digits.len() < signed.len();
    let number = size::unsigned(digits).filter(|_| !(is_negative && digits.starts_with(b"+")));
    let number = number.ok_or_else(|| Error::fatal(format!("invalid {what} argument: '{text}'")))?;
    let number = u32::try_from(number).ok().filter(|number| !is_negative || *number == 0);
    number.and_then(|number| usize::try_from(number).ok()).ok_or_else(|| {
        Error::fatal(format!("invalid {what} argument: '{text}': Numerical result out of range"))
    })
}

/// Columns of a terminal; controls and tabs take none.
fn width_of(text: &[u8]) -> usize {
    text.chars().map(width).sum()
}

/// What is no character is shown as `\xff`.
fn escape_invalid(line: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(line.len());
    for chunk in line.utf8_chunks() {
        out.extend_from_slice(chunk.valid().as_bytes());
        for byte in chunk.invalid() {
            out.extend_from_slice(format!("\\x{byte:02x}").as_bytes());
        }
    }
    out
}

/// A list in columns, filled by tabs.
async fn list(cx: &mut Cx<'_>, s: &Settings, lines: &[Vec<u8>]) -> Result<(), Error> {
    let widest = lines.iter().map(|line| width_of(line)).max().unwrap_or(0);
    let cell = (widest + 8) / 8 * 8;
    if widest >= s.width {
        for line in lines {
            cx.out.write(line).await?;
            cx.out.write(b"\n").await?;
        }
        return Ok(());
    }
    let columns = (s.width / cell.max(1)).max(1);
    let rows = lines.len().div_ceil(columns);
    for row in 0..rows {
        cx.meter().step(1).await?;
        let places: Vec<usize> = if s.rows_first {
            (row * columns..(row + 1) * columns).filter(|at| *at < lines.len()).collect()
        } else {
            (row..lines.len()).step_by(rows).collect()
        };
        let mut end = 0;
        let (mut at, last) = (0, places.len().saturating_sub(1));
        for (i, place) in places.iter().enumerate() {
            let text = lines.get(*place).map_or(&b""[..], Vec::as_slice);
            cx.out.buffer().extend_from_slice(text);
            at += width_of(text);
            end += cell;
            if i < last {
                while at < end {
                    cx.out.buffer().push(b'\t');
                    at = (at / 8 + 1) * 8;
                }
            }
        }
        // Filled by rows, the last row has an end only if there is something in it.
        if !(s.rows_first && row + 1 == rows && at == 0) {
            cx.out.write(b"\n").await?;
        }
    }
    Ok(())
}

/// The cells of a line. Blanks are joined unless separators are given.
fn cells(s: &Settings, line: &[u8]) -> Vec<Vec<u8>> {
    let mut cells = Vec::new();
    if line.is_empty() {
        return cells;
    }
    let mut rest = line;
    let is_separator = |byte: &u8| match &s.separators {
        Some(separators) => separators.contains(byte),
        None => matches!(byte, b' ' | b'\t'),
    };
    loop {
        if s.separators.is_none() {
            let blanks = rest.iter().take_while(|b| is_separator(b)).count();
            rest = rest.get(blanks..).unwrap_or_default();
            if rest.is_empty() {
                return cells;
            }
        }
        if s.limit > 0 && cells.len() + 1 == s.limit || cells.len() >= MAX_COLUMNS {
            cells.push(rest.to_vec());
            return cells;
        }
        match rest.iter().position(is_separator) {
            Some(at) => {
                cells.push(rest.get(..at).unwrap_or_default().to_vec());
                rest = rest.get(at + 1..).unwrap_or_default();
            }
            None => {
                cells.push(rest.to_vec());
                return cells;
            }
        }
    }
}

/// Columns by name or number; `0` is all of them.
fn columns_of(s: &Settings, list: &[u8], count: usize) -> Result<Vec<usize>, Error> {
    let mut found = Vec::new();
    for word in list.split_str(",") {
        if word.is_empty() {
            continue;
        }
        let named = s.names.iter().position(|name| name == word);
        let number = word.to_str().ok().and_then(|text| text.parse::<usize>().ok());
        match (named, number) {
            (Some(at), _) => found.push(at),
            (None, Some(0)) => found.extend(0..count),
            (None, Some(number)) if number <= count => found.push(number - 1),
            (None, Some(_)) => {}
            (None, None) => return Err(Error::fatal(format!("undefined column name '{}'", word.as_bstr()))),
        }
    }
    Ok(found)
}

async fn table(cx: &mut Cx<'_>, s: &Settings, lines: &[Vec<u8>], charge: &mut Charge) -> Result<bool, Error> {
    let mut rows = Vec::with_capacity(lines.len());
    for line in lines {
        cx.meter().step(1).await?;
        let row = cells(s, line);
        charge.add(row.len() * 32)?;
        rows.push(row);
    }
    let count = rows.iter().map(Vec::len).max().unwrap_or(0).max(s.names.len());
    if count == 0 {
        return Ok(false);
    }
    let of = |list: &Option<BString>| list.as_ref().map_or(Ok(Vec::new()), |list| columns_of(s, list, count));
    let hidden = match &s.hide {
        // Those without a name.
        Some(list) if list == "-" => (s.names.len()..count).collect(),
        list => of(list)?,
    };
    let (right, mut order) = (of(&s.right)?, of(&s.order)?);
    order.extend((0..count).filter(|at| !order.contains(at)).collect::<Vec<_>>());
    order.retain(|at| !hidden.contains(at));
    if s.json {
        return json(cx, s, &rows, &order).await.map(|()| true);
    }
    if !s.names.is_empty() && s.headings {
        rows.insert(0, s.names.clone());
    }
    let mut widths = vec![0; count];
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(width_of(cell));
        }
    }
    for row in &rows {
        cx.meter().step(1).await?;
        let out = cx.out.buffer();
        for (i, at) in order.iter().enumerate() {
            let cell = row.get(*at).map_or(&b""[..], Vec::as_slice);
            let pad = widths.get(*at).copied().unwrap_or(0).saturating_sub(width_of(cell));
            let last = i + 1 == order.len();
            if right.contains(at) && !(last && cell.is_empty()) {
                out.resize(out.len() + pad, b' ');
            }
            out.extend_from_slice(cell);
            if !right.contains(at) && !last {
                out.resize(out.len() + pad, b' ');
            }
            if !last {
                out.extend_from_slice(&s.output_separator);
            }
        }
        out.push(b'\n');
        cx.out.relax().await?;
    }
    Ok(true)
}

async fn json(cx: &mut Cx<'_>, s: &Settings, rows: &[Vec<Vec<u8>>], order: &[usize]) -> Result<(), Error> {
    let mut text = format!("{{\n   \"{}\": [\n", escaped(&s.name));
    for (i, row) in rows.iter().enumerate() {
        cx.meter().step(1).await?;
        text.push_str(if i == 0 { "      {\n" } else { "      },{\n" });
        let mut lines = Vec::new();
        for at in order {
            let name = s.names.get(*at).map_or_else(|| (at + 1).to_string(), |name| escaped(name));
            let value = match row.get(*at).filter(|cell| !cell.is_empty()) {
                Some(cell) => format!("\"{}\"", escaped(cell)),
                None => "null".to_owned(),
            };
            lines.push(format!("         \"{}\": {value}", name.to_lowercase()));
        }
        text.push_str(&lines.join(",\n"));
        text.push('\n');
        cx.out.write(text.as_bytes()).await?;
        text.clear();
    }
    cx.out.write(b"      }\n   ]\n}\n").await
}

fn escaped(text: &[u8]) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn tables_and_lists() {
        let bench = Bench::new().file("t", "a bb ccc\ndddd e f\n").file("c", "a:b::c\nlong:x:y:z\n");
        assert_eq!(bench.run("column -t t").out(), "a     bb  ccc\ndddd  e   f\n");
        assert_eq!(bench.run("column -t -s: -o ' | ' c").out(), "a    | b |   | c\nlong | x | y | z\n");
        assert_eq!(bench.run("column -t -R 1,2 t").out(), "   a  bb  ccc\ndddd   e  f\n");
        assert_eq!(bench.run("column -e t").out(), "a bb ccc\tdddd e f\n");
    }
}
