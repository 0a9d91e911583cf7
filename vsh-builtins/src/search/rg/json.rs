//! `--json`: messages, one on each line. <https://docs.rs/grep-printer/latest/grep_printer/struct.JSON.html>

use bstr::ByteSlice;
use data_encoding::BASE64;

use super::matcher::Span;
use super::print::Counts;

/// No time is told: a run gives the same each time.
const NO_TIME: &str = "{\"secs\":0,\"nanos\":0,\"human\":\"0.000000s\"}";
const NO_TIME_SORTED: &str = "{\"human\":\"0.000000s\",\"nanos\":0,\"secs\":0}";

fn string(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    for c in text.chars() {
        match c {
            '"' => out.extend_from_slice(b"\\\""),
            '\\' => out.extend_from_slice(b"\\\\"),
            '\n' => out.extend_from_slice(b"\\n"),
            '\r' => out.extend_from_slice(b"\\r"),
            '\t' => out.extend_from_slice(b"\\t"),
            '\u{8}' => out.extend_from_slice(b"\\b"),
            '\u{c}' => out.extend_from_slice(b"\\f"),
            c if c < ' ' => out.extend_from_slice(format!("\\u{:04x}", u32::from(c)).as_bytes()),
            c => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
    out.push(b'"');
}

/// Text where it is UTF-8, else base 64.
fn data(bytes: &[u8], out: &mut Vec<u8>) {
    if let Ok(text) = bytes.to_str() {
        out.extend_from_slice(b"{\"text\":");
        string(text, out);
    } else {
        out.extend_from_slice(b"{\"bytes\":");
        string(&BASE64.encode(bytes), out);
    }
    out.push(b'}');
}

pub(super) fn begin(path: &[u8], out: &mut Vec<u8>) {
    out.extend_from_slice(b"{\"type\":\"begin\",\"data\":{\"path\":");
    data(path, out);
    out.extend_from_slice(b"}}\n");
}

pub(super) fn line(
    kind: &str,
    path: &[u8],
    text: &[u8],
    number: u64,
    offset: u64,
    spans: &[Span],
    out: &mut Vec<u8>,
) {
    out.extend_from_slice(format!("{{\"type\":\"{kind}\",\"data\":{{\"path\":").as_bytes());
    data(path, out);
    out.extend_from_slice(b",\"lines\":");
    data(text, out);
    out.extend_from_slice(
        format!(",\"line_number\":{number},\"absolute_offset\":{offset},\"submatches\":[").as_bytes(),
    );
    for (i, (start, end)) in spans.iter().enumerate() {
        out.extend_from_slice(if i > 0 { b",{\"match\":" } else { b"{\"match\":" });
        data(text.get(*start..*end).unwrap_or_default(), out);
        out.extend_from_slice(format!(",\"start\":{start},\"end\":{end}}}").as_bytes());
    }
    out.extend_from_slice(b"]}}\n");
}

pub(super) fn end(path: &[u8], binary: Option<u64>, counts: &Counts, out: &mut Vec<u8>) {
    out.extend_from_slice(b"{\"type\":\"end\",\"data\":{\"path\":");
    data(path, out);
    let binary = binary.map_or("null".to_owned(), |offset| offset.to_string());
    let text = format!(
        ",\"binary_offset\":{binary},\"stats\":{{\"elapsed\":{NO_TIME},\"searches\":{},\"searches_with_match\":{},\"bytes_searched\":{},\"bytes_printed\":{},\"matched_lines\":{},\"matches\":{}}}}}}}\n",
        counts.searches,
        counts.searches_with_match,
        counts.bytes_searched,
        counts.bytes_printed,
        counts.lines,
        counts.matches
    );
    out.extend_from_slice(text.as_bytes());
}

pub(super) fn summary(counts: &Counts, out: &mut Vec<u8>) {
    let text = format!(
        "{{\"data\":{{\"elapsed_total\":{NO_TIME_SORTED},\"stats\":{{\"bytes_printed\":{},\"bytes_searched\":{},\"elapsed\":{NO_TIME_SORTED},\"matched_lines\":{},\"matches\":{},\"searches\":{},\"searches_with_match\":{}}}}},\"type\":\"summary\"}}\n",
        counts.bytes_printed,
        counts.bytes_searched,
        counts.lines,
        counts.matches,
        counts.searches,
        counts.searches_with_match
    );
    out.extend_from_slice(text.as_bytes());
}
