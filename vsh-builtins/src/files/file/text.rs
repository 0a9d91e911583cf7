//! Texts: their encoding, their line ends, and what language they seem to be.

use bstr::ByteSlice;

use super::Kind;

/// Lines longer than this are said to be very long.
const LONG_LINE: usize = 300;

/// Bytes that are in texts.
fn is_text_byte(byte: u8) -> bool {
    matches!(byte, 0x07..=0x0d | 0x1b | 0x20..=0x7e)
}

pub(super) fn is_plain(head: &[u8]) -> bool {
    head.iter().all(|byte| is_text_byte(*byte))
}

struct Encoding {
    words: &'static str,
    charset: &'static str,
}

fn encoding(head: &[u8]) -> Option<Encoding> {
    let found = |words, charset| Some(Encoding { words, charset });
    if is_plain(head) {
        return found("ASCII text", "us-ascii");
    }
    if head.starts_with(b"\xff\xfe") && head.len() % 2 == 0 {
        return found("Unicode text, UTF-16, little-endian text", "utf-16le");
    }
    if head.starts_with(b"\xfe\xff") && head.len() % 2 == 0 {
        return found("Unicode text, UTF-16, big-endian text", "utf-16be");
    }
    if head.iter().any(|byte| *byte < 0x80 && !is_text_byte(*byte)) {
        return None;
    }
    let (body, bom) = match head.strip_prefix(b"\xef\xbb\xbf") {
        Some(body) => (body, true),
        None => (head, false),
    };
    // What was cut off at the end may be half a character.
    let valid = match std::str::from_utf8(body) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none() && head.len() >= super::LOOK,
    };
    if valid {
        return if bom {
            found("Unicode text, UTF-8 (with BOM) text", "utf-8")
        } else {
            found("Unicode text, UTF-8 text", "utf-8")
        };
    }
    if head.iter().all(|byte| is_text_byte(*byte) || *byte >= 0xa0) {
        return found("ISO-8859 text", "iso-8859-1");
    }
    found("Non-ISO extended-ASCII text", "unknown-8bit")
}

/// What is said of lines, behind the encoding.
fn lines(head: &[u8]) -> String {
    let (mut crlf, mut cr, mut lf) = (0usize, 0usize, 0usize);
    let mut bytes = head.iter().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b'\r' if bytes.peek() == Some(&&b'\n') => {
                crlf += 1;
                bytes.next();
            }
            b'\r' => cr += 1,
            b'\n' => lf += 1,
            _ => {}
        }
    }
    let mut words = String::new();
    let longest = head.split(|b| *b == b'\n' || *b == b'\r').map(<[u8]>::len).max().unwrap_or(0);
    if longest > LONG_LINE {
        words.push_str(&format!(", with very long lines ({longest})"));
    }
    let kinds: Vec<&str> = [(crlf, "CRLF"), (cr, "CR"), (lf, "LF")]
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(_, name)| name)
        .collect();
    match kinds.as_slice() {
        [] => words.push_str(", with no line terminators"),
        ["LF"] => {}
        kinds => words.push_str(&format!(", with {} line terminators", kinds.join(", "))),
    }
    if head.contains(&0x1b) {
        words.push_str(", with escape sequences");
    }
    if head.contains(&0x08) {
        words.push_str(", with overstriking");
    }
    words
}

/// What a text is; `None` if it is none.
pub(super) fn kind(head: &[u8]) -> Option<Kind> {
    let encoding = encoding(head)?;
    let body = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    let base = |words: String, mime: &str| Kind { words, mime: mime.to_owned(), encoding: encoding.charset };
    if let Some(json) = json(body) {
        return Some(if json {
            base("JSON text data".to_owned(), "application/json")
        } else {
            base("New Line Delimited JSON text data".to_owned(), "application/x-ndjson")
        });
    }
    let tail = if encoding.charset.starts_with("utf-16") {
        ", with no line terminators".to_owned()
    } else {
        lines(head)
    };
    if let Some((name, mime)) = script(body) {
        let words = match name {
            "Perl script" => "Perl script text executable".to_owned(),
            "Node.js script" => format!("Node.js script executable, {}{tail}", encoding.words),
            name => format!("{name}, {} executable{tail}", encoding.words),
        };
        return Some(base(words, mime));
    }
    if body.starts_with(b"<svg")
        || memchr::memmem::find(body.get(..1024).unwrap_or(body), b"<svg").is_some()
            && body.starts_with(b"<?xml")
    {
        return Some(base("SVG Scalable Vector Graphics image".to_owned(), "image/svg+xml"));
    }
    if let Some((name, mime)) = language(body) {
        let executable = if name == "Python script" { " executable" } else { "" };
        return Some(base(format!("{name}, {}{executable}{tail}", encoding.words), mime));
    }
    Some(base(format!("{}{tail}", encoding.words), "text/plain"))
}

/// Is it one JSON text (true), or several on their lines (false)?
fn json(body: &[u8]) -> Option<bool> {
    let trimmed = body.trim_ascii();
    if !trimmed.starts_with(b"{") && !trimmed.starts_with(b"[") {
        return None;
    }
    if complete(trimmed) {
        return Some(true);
    }
    let mut count = 0;
    for line in trimmed.lines() {
        if !complete(line.trim_ascii()) {
            return None;
        }
        count += 1;
    }
    (count > 1).then_some(false)
}

/// Is `text` one object or array, as far as brackets, strings and literals tell?
fn complete(text: &[u8]) -> bool {
    let (mut open, mut string, mut escaped) = (Vec::new(), false, false);
    let mut content = 0usize;
    for (at, byte) in text.iter().enumerate() {
        if string {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => string = false,
                _ => {}
            }
            continue;
        }
        match byte {
            b'"' => string = true,
            b'{' | b'[' if open.len() < 500 => open.push(*byte),
            b'}' if open.pop() == Some(b'{') => {}
            b']' if open.pop() == Some(b'[') => {}
            b',' | b':' | b'-' | b'+' | b'.' | b'0'..=b'9' | b' ' | b'\t' | b'\r' | b'\n' => {}
            b'a'..=b'z' | b'E' => content += 1,
            _ => return false,
        }
        if open.is_empty() {
            return at + 1 == text.len() && words_are_literals(text, content);
        }
    }
    false
}

fn words_are_literals(text: &[u8], letters: usize) -> bool {
    letters == 0
        || !{
            let mut string = false;
            let plain: Vec<u8> = text
                .iter()
                .map(|byte| {
                    if *byte == b'"' {
                        string = !string;
                    }
                    if string || !byte.is_ascii_lowercase() { b' ' } else { *byte }
                })
                .collect();
            plain
                .split(u8::is_ascii_whitespace)
                .filter(|word| !word.is_empty())
                .any(|word| !matches!(word, b"true" | b"false" | b"null" | b"e"))
        }
}

/// The interpreter of a `#!` line.
fn script(body: &[u8]) -> Option<(&'static str, &'static str)> {
    let line = body.strip_prefix(b"#!")?.lines().next()?.trim_ascii();
    let mut words = line.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
    let first = words.next()?;
    let program = if first.ends_with(b"/env") { words.find(|word| !word.starts_with(b"-"))? } else { first };
    let name = program.rsplit(|b| *b == b'/').next()?.to_str().ok()?;
    Some(match name {
        "sh" => ("POSIX shell script", "text/x-shellscript"),
        "bash" => ("Bourne-Again shell script", "text/x-shellscript"),
        "zsh" => ("Paul Falstad's zsh script", "text/x-shellscript"),
        "ksh" => ("Korn shell script", "text/x-shellscript"),
        "dash" => ("a /bin/dash script", "text/plain"),
        "awk" => ("awk script", "text/x-awk"),
        "gawk" => ("GNU awk script", "text/x-gawk"),
        "node" => ("Node.js script", "application/javascript"),
        "perl" => ("Perl script", "text/x-perl"),
        "ruby" => ("Ruby script", "text/x-ruby"),
        "php" => ("PHP script", "text/x-php"),
        name if name.starts_with("python") => ("Python script", "text/x-script.python"),
        _ => return None,
    })
}

/// What words at the start of lines tell.
fn language(body: &[u8]) -> Option<(&'static str, &'static str)> {
    let start = body.get(..4096).unwrap_or(body);
    let begins = |text: &str| {
        start
            .trim_ascii_start()
            .get(..text.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(text.as_bytes()))
    };
    let line = |text: &str| start.lines().any(|line| line.starts_with(text.as_bytes()));
    if begins("<?xml") {
        return Some(("XML 1.0 document", "text/xml"));
    }
    if begins("<!doctype html") || begins("<html") || begins("<head") {
        return Some(("HTML document", "text/html"));
    }
    if begins("<?php") {
        return Some(("PHP script", "text/x-php"));
    }
    if line("\\documentclass") {
        return Some(("LaTeX 2e document", "text/x-tex"));
    }
    if line("diff --git ") && line("--- ") || line("--- ") && line("+++ ") && line("@@ ") {
        return Some(("unified diff output", "text/x-diff"));
    }
    if line("#include") {
        return Some(("C source", "text/x-c"));
    }
    let python = line("import ") && (line("def ") || line("class "))
        || line("from ") && memchr::memmem::find(start, b" import ").is_some()
        || line("def ") && memchr::memmem::find(start, b"):\n").is_some();
    if python {
        return Some(("Python script", "text/x-script.python"));
    }
    if line("From: ") && line("Subject: ") || line("Received: ") || line("Return-Path: ") {
        return Some(("news or mail", "message/rfc822"));
    }
    if line("all:") || line(".PHONY") {
        return Some(("makefile script", "text/x-makefile"));
    }
    None
}
