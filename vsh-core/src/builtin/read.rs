//! `read`

use std::sync::Arc;
use std::time::Duration;

use bstr::BString;
use futures_util::future::{Either, select};

use super::printf::assign_reference;
use super::{Options, Reply, number, options};
use crate::exec::divert::{Divert, Outcome};
use crate::expand::DEFAULT_IFS;
use crate::io::OpenFile;
use crate::meter::{Charge, Meter};
use crate::shell::Shell;
use crate::shell::variable::{IndexedArray, Value};
use crate::syntax;
use crate::utility::{Error, ExitStatus};

/// So much is read, and charged, at once.
const PIECE: usize = 64 << 10;

/// Memory for each byte that was read: the byte, the same with its mark, the fields that are made of it.
const HELD: usize = 5;

/// What `read` leaves when its time is over: 128 + SIGALRM.
const TIMED_OUT: ExitStatus = ExitStatus(142);

/// How much is read.
struct Extent {
    delimiter: u8,
    /// At most so many characters.
    most: Option<usize>,
    /// `-N`: delimiters mean nothing.
    exactly: bool,
    raw: bool,
}

/// A character that was read; quoted by a backslash or not.
type Marked = Vec<(u8, bool)>;

pub(crate) async fn run(shell: &mut Shell, fields: &[BString]) -> Outcome {
    let options = match options(fields, "ersa:d:i:n:N:p:t:u:") {
        Ok(options) => options,
        Err(message) => return shell.builtin_usage("read", &message).await,
    };
    // The names behind the first are looked at when it is their turn.
    let first = options.operands.first().filter(|name| syntax::parse_reference(name).is_none());
    if let Some(name) = first.or(options.value(b'a').filter(|name| !syntax::is_name(name))) {
        return invalid_name(shell, name).await.map(|()| ExitStatus::FAILURE);
    }
    if let Some(array) = options.value(b'a').filter(|array| shell.is_associative(array)) {
        shell.builtin_error("read", &[array, b": not an indexed array"]).await?;
        return Ok(ExitStatus::FAILURE);
    }
    let fd: u32 = match options.value(b'u').map(|text| (text, number(text))) {
        None => 0,
        Some((_, Some(fd))) => fd,
        Some((text, None)) => {
            shell.builtin_error("read", &[text, b": invalid file descriptor specification"]).await?;
            return Ok(ExitStatus::FAILURE);
        }
    };
    let Ok(file) = shell.files.get(fd).cloned() else {
        // Only a descriptor that is named is looked at before it is read.
        let what = if options.value(b'u').is_some() {
            format!("{fd}: invalid file descriptor")
        } else {
            format!("read error: {fd}")
        };
        let message = format!("{what}: Bad file descriptor");
        shell.builtin_error("read", &[message.as_bytes()]).await?;
        return Ok(ExitStatus::FAILURE);
    };
    let Some(extent) = extent(shell, &options).await? else { return Ok(ExitStatus::FAILURE) };
    let timeout = match options.value(b't') {
        // `TMOUT` is how long to wait where nothing is said.
        None => shell
            .scalar(b"TMOUT")
            .and_then(|text| number::<u64>(&text))
            .filter(|seconds| *seconds > 0)
            .map(Duration::from_secs),
        Some(text) => match number::<f64>(text).filter(|t| *t >= 0.0 && *t < 1e12) {
            Some(seconds) => Some(Duration::from_secs_f64(seconds)),
            None => {
                shell.builtin_error("read", &[text, b": invalid timeout specification"]).await?;
                return Ok(ExitStatus::FAILURE);
            }
        },
    };
    if timeout == Some(Duration::ZERO) {
        return Ok(ExitStatus::from(file.is_ready()));
    }
    let (text, status) = read_text(shell, &file, &extent, timeout).await?;
    let assigned = assign(shell, &options, &extent, text).await?;
    Ok(if assigned { status } else { ExitStatus::FAILURE })
}

async fn invalid_name(shell: &Shell, name: &[u8]) -> Result<(), Divert> {
    shell.builtin_error("read", &[b"`", name, b"': not a valid identifier"]).await
}

async fn extent(shell: &mut Shell, options: &Options<'_>) -> Result<Option<Extent>, Divert> {
    let mut extent = Extent {
        delimiter: options.value(b'd').map_or(b'\n', |d| d.first().copied().unwrap_or(0)),
        most: None,
        exactly: false,
        raw: options.has(b'r'),
    };
    for letter in [b'n', b'N'] {
        if let Some(text) = options.value(letter) {
            let Some(most) = number::<usize>(text) else {
                shell.builtin_error("read", &[text, b": invalid number"]).await?;
                return Ok(None);
            };
            extent.most = Some(most);
            extent.exactly |= letter == b'N';
        }
    }
    Ok(Some(extent))
}

async fn read_text(
    shell: &mut Shell,
    file: &Arc<OpenFile>,
    extent: &Extent,
    timeout: Option<Duration>,
) -> Result<(Marked, ExitStatus), Divert> {
    shell.world.meter.step(1).await?;
    let mut text = Marked::new();
    let meter = shell.world.meter.clone();
    let mut charge = meter.no_memory();
    let process = Arc::clone(&shell.process);
    let outcome = {
        let reading = std::pin::pin!(collect(file, extent, &mut text, &meter, &mut charge));
        // A trapped signal interrupts; a fatal one ends the shell anyway.
        let interrupted = std::pin::pin!(process.interrupted(false));
        let reading = select(reading, interrupted);
        match timeout {
            None => match reading.await {
                Either::Left((done, _)) => done.map_err(Some),
                Either::Right(_) => Ok(false),
            },
            Some(time) => match select(reading, shell.world.host.sleep(time)).await {
                Either::Left((Either::Left((done, _)), _)) => done.map_err(Some),
                Either::Left((Either::Right(_), _)) => Ok(false),
                Either::Right(_) => Err(None),
            },
        }
    };
    meter.check()?;
    match outcome {
        Err(None) => Ok((text, TIMED_OUT)),
        Ok(found) => Ok((text, ExitStatus::from(found))),
        Err(Some(errno)) => {
            let message = format!("read error: 0: {errno}");
            shell.builtin_error("read", &[message.as_bytes()]).await?;
            Ok((text, ExitStatus::FAILURE))
        }
    }
}

/// Reads up to the delimiter or the number of characters; false at the end of file, and where a limit was hit.
async fn collect(
    file: &OpenFile,
    extent: &Extent,
    text: &mut Marked,
    meter: &Meter,
    charge: &mut Charge,
) -> Result<bool, vsh_fs::Errno> {
    if extent.most == Some(0) {
        return Ok(true);
    }
    if extent.most.is_none() {
        return collect_line(file, extent, text, meter, charge).await;
    }
    let mut characters = 0;
    let mut quoted = false;
    let mut character = Vec::new();
    loop {
        let byte = file.read(1).await?;
        let held = text.len().is_multiple_of(PIECE).then(|| charge.resize(text.len() * HELD));
        if meter.step(1).await.is_err() || held.is_some_and(|held| held.is_err()) {
            return Ok(false);
        }
        let Some(byte) = byte.first().copied() else { return Ok(false) };
        if byte == extent.delimiter && !extent.exactly && !quoted {
            return Ok(true);
        }
        if byte == b'\\' && !extent.raw && !quoted {
            quoted = true;
            continue;
        }
        if quoted && byte == b'\n' {
            quoted = false;
            continue;
        }
        character.push(byte);
        // A byte that does not go on with the character ends it, as one with what was read of it.
        let whole = match std::str::from_utf8(&character) {
            Ok(_) => true,
            Err(error) => error.error_len().is_some(),
        };
        if byte != 0 {
            text.push((byte, quoted));
        }
        if whole {
            character.clear();
            characters += 1;
            quoted = false;
        }
        if extent.most.is_some_and(|most| characters >= most) {
            return Ok(true);
        }
    }
}

async fn collect_line(
    file: &OpenFile,
    extent: &Extent,
    text: &mut Marked,
    meter: &Meter,
    charge: &mut Charge,
) -> Result<bool, vsh_fs::Errno> {
    loop {
        let mut line = Vec::new();
        let before = text.len();
        let reading = file.read_line(extent.delimiter, &mut line, meter, |length| {
            charge.resize(before.saturating_add(length).saturating_mul(HELD))
        });
        let found = match reading.await {
            Ok(found) => found,
            Err(Error::Errno(errno)) => return Err(errno),
            Err(_) => return Ok(false),
        };
        // Lines that a backslash joins grow without being long.
        let grown = before >= PIECE;
        if meter.step(1).await.is_err()
            || grown && charge.resize(before.saturating_add(line.len()).saturating_mul(HELD)).is_err()
        {
            return Ok(false);
        }
        let body = if found && line.last() == Some(&extent.delimiter) {
            line.get(..line.len() - 1).unwrap_or_default()
        } else {
            &line
        };
        let mut bytes = body.iter().copied();
        let mut goes_on = false;
        while let Some(byte) = bytes.next() {
            if byte == b'\\' && !extent.raw {
                match bytes.next() {
                    Some(b'\n') => {}
                    Some(0) => {}
                    Some(next) => text.push((next, true)),
                    None if found => {
                        // The delimiter itself is quoted: a newline goes away, another stays.
                        goes_on = true;
                        if extent.delimiter != b'\n' {
                            text.push((extent.delimiter, true));
                        }
                    }
                    None => {}
                }
            } else if byte != 0 {
                text.push((byte, false));
            }
        }
        if !goes_on {
            return Ok(found);
        }
    }
}

async fn assign(
    shell: &mut Shell,
    options: &Options<'_>,
    extent: &Extent,
    text: Marked,
) -> Result<bool, Divert> {
    let ifs = shell.ifs().map_or_else(|| DEFAULT_IFS.to_vec(), Vec::from);
    let mut reply = Reply::default();
    let mut done = true;
    if let Some(array) = options.value(b'a') {
        let mut values = IndexedArray::default();
        for (at, field) in (0..).zip(split(&text, &ifs, usize::MAX)) {
            match shell.transformed_element(array, BString::from(field)) {
                Ok(value) => values.set(at, value),
                Err(error) => return Err(super::value_failed(shell, "read", error).await),
            }
        }
        let value = Value::Indexed(values);
        if let Err(error) = shell.assign_array(array, value) {
            return match shell.variable_failed(error).await {
                Divert::Discard(_) => Ok(false),
                other => Err(other),
            };
        }
        return Ok(true);
    }
    if options.operands.is_empty() {
        let whole: Vec<u8> = text.iter().map(|(byte, _)| *byte).collect();
        done = assign_reference(shell, b"REPLY", BString::from(whole), &mut reply);
    } else {
        let count = options.operands.len();
        let mut values = if extent.exactly {
            vec![text.iter().map(|(byte, _)| *byte).collect()]
        } else {
            split(&text, &ifs, count)
        };
        values.resize(count, Vec::new());
        for (name, value) in options.operands.iter().zip(values) {
            if syntax::parse_reference(name).is_none() {
                invalid_name(shell, name).await?;
                return Ok(false);
            }
            let expanded = shell.with_subscript(name).await?;
            let name = expanded.as_ref().unwrap_or(name);
            done = assign_reference(shell, name, BString::from(value), &mut reply);
            if !done {
                break;
            }
        }
    }
    for (_, error) in reply.errors {
        match error {
            super::Message::Plain(text) => shell.write_error(&[text.as_slice(), b"\n"].concat()).await?,
            super::Message::Error(text) => shell.builtin_error("read", &[&text]).await?,
        }
    }
    if reply.refused {
        shell.after_refusal()?;
    }
    if reply.gives_up {
        return Err(super::GIVEN_UP);
    }
    if reply.ends {
        return Err(shell.expansion_failed());
    }
    shell.world.meter.check()?;
    Ok(done)
}

/// Splits at IFS into at most `most` fields; the last one takes the rest, trailing white space removed.
fn split(text: &[(u8, bool)], ifs: &[u8], most: usize) -> Vec<Vec<u8>> {
    let is_ifs = |c: &(u8, bool)| !c.1 && ifs.contains(&c.0);
    let is_space = |c: &(u8, bool)| is_ifs(c) && matches!(c.0, b' ' | b'\t' | b'\n');
    // At the end of several fields quotes mean nothing.
    let is_blank = |c: &(u8, bool)| is_space(&(c.0, false));
    let mut rest = skip_while(text, is_space);
    let mut fields = Vec::new();
    while !rest.is_empty() {
        if fields.len() + 1 == most {
            fields.push(last_field(rest, is_ifs, is_space, is_blank));
            return fields;
        }
        let end = rest.iter().position(is_ifs).unwrap_or(rest.len());
        let (field, tail) = rest.split_at(end);
        fields.push(field.iter().map(|(byte, _)| *byte).collect());
        let tail = skip_while(tail, is_space);
        let tail = match tail.split_first() {
            Some((c, behind)) if is_ifs(c) => skip_while(behind, is_space),
            _ => tail,
        };
        rest = tail;
    }
    fields
}

/// The rest of the line for the last name: if exactly one field and one delimiter are left, the delimiter
/// goes too.
fn last_field(
    rest: &[(u8, bool)],
    is_ifs: impl Fn(&(u8, bool)) -> bool,
    is_space: impl Fn(&(u8, bool)) -> bool,
    is_blank: impl Fn(&(u8, bool)) -> bool,
) -> Vec<u8> {
    let trimmed = trim_end(rest, &is_space);
    let end = trimmed.iter().position(&is_ifs).unwrap_or(trimmed.len());
    let (field, tail) = trimmed.split_at(end);
    let behind = skip_while(tail, &is_space);
    let only_delimiter = match behind.split_first() {
        Some((c, more)) => is_ifs(c) && !is_space(c) && skip_while(more, &is_space).is_empty(),
        None => true,
    };
    let kept = if only_delimiter { field } else { trim_end(trimmed, is_blank) };
    kept.iter().map(|(byte, _)| *byte).collect()
}

fn skip_while(text: &[(u8, bool)], skip: impl Fn(&(u8, bool)) -> bool) -> &[(u8, bool)] {
    let start = text.iter().position(|c| !skip(c)).unwrap_or(text.len());
    text.get(start..).unwrap_or_default()
}

fn trim_end(text: &[(u8, bool)], skip: impl Fn(&(u8, bool)) -> bool) -> &[(u8, bool)] {
    let end = text.iter().rposition(|c| !skip(c)).map_or(0, |last| last + 1);
    text.get(..end).unwrap_or_default()
}
