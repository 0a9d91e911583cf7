//! `@csv` and its kin.

use data_encoding::{BASE32, BASE64};

use super::{Library, Native, arg, bad, native};
use crate::data::jq::value::{Res, Val};
use crate::data::jq::write::json;

pub(super) static TABLE: &[Native] = &[native("format", 1, format)];

fn format(library: &mut Library, input: &Val, args: &[Val]) -> Res {
    let Some(name) = arg(args, 0).str() else {
        return Err(bad(library, arg(args, 0), "is not a valid format"));
    };
    let text = match name {
        "text" => return Ok(super::collections::tostring(library, input)),
        "json" => json(input),
        "csv" | "tsv" => row(library, input, name)?,
        "html" => escaped(&plain(input), |c| match c {
            '<' => Some("&lt;"),
            '>' => Some("&gt;"),
            '&' => Some("&amp;"),
            '\'' => Some("&apos;"),
            '"' => Some("&quot;"),
            _ => None,
        }),
        "uri" => uri(&plain(input)),
        "sh" => shell(library, input)?,
        "base64" => BASE64.encode(plain(input).as_bytes()),
        "base64d" => return base64d(library, input),
        "base32" => BASE32.encode(plain(input).as_bytes()),
        "base32d" => match BASE32.decode(plain(input).as_bytes()) {
            Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
            Err(_) => return Err(bad(library, input, "is not valid base32 data")),
        },
        other => return Err(library.heap.error(format!("{other} is not a valid format"))),
    };
    library.heap.tick(text.len() / 1024)?;
    Ok(library.heap.text(text))
}

fn plain(value: &Val) -> String {
    value.str().map_or_else(|| json(value), str::to_owned)
}

fn escaped(text: &str, how: fn(char) -> Option<&'static str>) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match how(c) {
            Some(escape) => out.push_str(escape),
            None => out.push(c),
        }
    }
    out
}

fn row(library: &Library, input: &Val, name: &str) -> Result<String, crate::data::jq::value::Stop> {
    let Some(cells) = input.items() else {
        return Err(bad(library, input, &format!("cannot be {name}-formatted, only array")));
    };
    let mut out = String::new();
    for (i, cell) in cells.iter().enumerate() {
        if i > 0 {
            out.push(if name == "csv" { ',' } else { '\t' });
        }
        match cell {
            Val::Null => {}
            Val::Bool(_) | Val::Num(_) | Val::Literal(_) => out.push_str(&json(cell)),
            Val::Str(text) if name == "csv" => {
                out.push('"');
                out.push_str(&text.data.replace('"', "\"\""));
                out.push('"');
            }
            Val::Str(text) => out.push_str(&escaped(&text.data, |c| match c {
                '\t' => Some("\\t"),
                '\n' => Some("\\n"),
                '\r' => Some("\\r"),
                '\\' => Some("\\\\"),
                _ => None,
            })),
            _ => return Err(bad(library, cell, "is not valid in a csv row")),
        }
    }
    Ok(out)
}

fn uri(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

fn shell(library: &Library, input: &Val) -> Result<String, crate::data::jq::value::Stop> {
    let words = input.items().unwrap_or_else(|| std::slice::from_ref(input));
    let mut out = Vec::new();
    for word in words {
        out.push(match word {
            Val::Arr(_) | Val::Obj(_) => return Err(bad(library, word, "can not be escaped for shell")),
            Val::Str(text) => format!("'{}'", text.data.replace('\'', "'\\''")),
            other => json(other),
        });
    }
    Ok(out.join(" "))
}

/// Lenient: padding may be missing; what cannot be decoded at all is an error.
fn base64d(library: &Library, input: &Val) -> Res {
    let text = plain(input);
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut held, mut good) = (0u32, 0u32, 0usize);
    for letter in text.bytes() {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            b'=' => continue,
            _ => return Err(bad(library, &library.heap.text(text), "is not valid base64 data")),
        };
        good += 1;
        bits = (bits << 6) | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from((bits >> held) & 0xff).unwrap_or(0));
        }
    }
    if good % 4 == 1 {
        return Err(bad(library, &library.heap.text(text), "trailing base64 byte found"));
    }
    Ok(library.heap.text(String::from_utf8_lossy(&bytes).into_owned()))
}
