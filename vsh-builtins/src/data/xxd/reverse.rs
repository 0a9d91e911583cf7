//! From a dump to bytes.

use bstr::ByteSlice;
use vsh_core::io::{Input, Whence};
use vsh_core::utility::{Cx, Error, ExitStatus};

use super::Sink;
use super::options::{Form, Seek, Settings};

pub(super) async fn reverse(
    cx: &mut Cx<'_>,
    s: &Settings,
    input: &mut Input,
    sink: &mut Sink,
) -> Result<ExitStatus, Error> {
    if matches!(s.form, Form::Bits | Form::Include | Form::Little) {
        return Err(Error::Fatal("Sorry, cannot revert this type of hexdump".to_owned(), ExitStatus(255)));
    }
    let columns = s.columns.unwrap_or(16);
    let shift = match s.seek {
        Some(Seek::Start(by) | Seek::Relative(by)) => by,
        Some(Seek::End(back)) => back.saturating_neg(),
        None => 0,
    };
    let mut half = None;
    while let Some(line) = input.line(b'\n').await? {
        let line = line.to_vec();
        if s.form == Form::Plain {
            let mut bytes = Vec::new();
            for letter in &line {
                let Some(digit) = char::from(*letter).to_digit(16) else {
                    if !letter.is_ascii_whitespace() {
                        break;
                    }
                    continue;
                };
                match half.take() {
                    None => half = Some(digit),
                    Some(high) => bytes.push(u8::try_from(high * 16 + digit).unwrap_or(0)),
                }
            }
            sink.write(cx, &bytes).await?;
            continue;
        }
        let Some((at, bytes)) = parse_row(&line, columns) else { continue };
        let Some(at) = at.checked_add_signed(shift) else {
            return Err(Error::Fatal("Sorry, cannot seek backwards.".to_owned(), ExitStatus(5)));
        };
        place(cx, sink, at).await?;
        sink.write(cx, &bytes).await?;
    }
    Ok(ExitStatus::SUCCESS)
}

/// Moves to `at`: by seeking, or with zeros.
async fn place(cx: &mut Cx<'_>, sink: &mut Sink, at: u64) -> Result<(), Error> {
    if at == sink.at {
        return Ok(());
    }
    if let Some(file) = &sink.file {
        file.seek(Whence::Start, i64::try_from(at).unwrap_or(i64::MAX)).await?;
        sink.at = at;
        return Ok(());
    }
    if at < sink.at {
        return Err(Error::Fatal("Sorry, cannot seek backwards.".to_owned(), ExitStatus(5)));
    }
    while sink.at < at {
        let count = usize::try_from((at - sink.at).min(4096)).unwrap_or(4096);
        cx.meter().step(1).await?;
        sink.write(cx, &vec![0; count]).await?;
    }
    Ok(())
}

/// `OFFSET: HEX HEX  text`
fn parse_row(line: &[u8], columns: usize) -> Option<(u64, Vec<u8>)> {
    let digits = line.iter().take_while(|b| b.is_ascii_hexdigit()).count();
    let offset = u64::from_str_radix(line.get(..digits)?.to_str().ok()?, 16).ok()?;
    let rest = line.get(digits..)?.strip_prefix(b":")?;
    let (mut bytes, mut half, mut blanks) = (Vec::new(), None, 0);
    for letter in rest {
        if bytes.len() >= columns {
            break;
        }
        match char::from(*letter).to_digit(16) {
            Some(digit) => {
                blanks = 0;
                match half.take() {
                    None => half = Some(digit),
                    Some(high) => bytes.push(u8::try_from(high * 16 + digit).ok()?),
                }
            }
            None if *letter == b' ' || *letter == b'\t' => {
                blanks += 1;
                // Two blanks end the digits.
                if blanks > 1 && !bytes.is_empty() {
                    break;
                }
            }
            None => break,
        }
    }
    Some((offset, bytes))
}
