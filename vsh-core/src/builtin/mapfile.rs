//! `mapfile`, `readarray`

use bstr::BString;

use super::{number, options};
use crate::exec::divert::Outcome;
use crate::shell::Shell;
use crate::shell::variable::{IndexedArray, Value};
use crate::utility::{Error, ExitStatus};

pub(super) async fn run(shell: &mut Shell, fields: &[BString]) -> Outcome {
    let name = if fields.first().is_some_and(|f| f == "readarray") { "readarray" } else { "mapfile" };
    let options = match options(fields, "d:n:O:s:tu:C:c:") {
        Ok(options) => options,
        Err(message) => return shell.builtin_usage(name, &message).await,
    };
    let mut numbers = [0u64, 0, 0, 5000, 0];
    for (slot, (letter, what)) in numbers.iter_mut().zip([
        (b'n', "line count"),
        (b'O', "array origin"),
        (b's', "line count"),
        (b'c', "callback quantum"),
        (b'u', "file descriptor specification"),
    ]) {
        if let Some(text) = options.value(letter) {
            match number::<u64>(text) {
                Some(value) if letter != b'c' || value > 0 => *slot = value,
                _ => {
                    shell.builtin_error(name, &[text, b": invalid ", what.as_bytes()]).await?;
                    return Ok(ExitStatus::FAILURE);
                }
            }
        }
    }
    let [count, origin, skip, quantum, fd] = numbers;
    let array_name = options.operands.first().cloned().unwrap_or_else(|| BString::from("MAPFILE"));
    if array_name.is_empty() {
        shell.builtin_error(name, &[b"empty array variable name"]).await?;
        return Ok(ExitStatus::USAGE);
    }
    if !crate::syntax::is_name(&array_name) {
        shell.builtin_error(name, &[b"`", &array_name, b"': not a valid identifier"]).await?;
        return Ok(ExitStatus::FAILURE);
    }
    let followed = shell.follow(&array_name);
    if let Some((target, Some(subscript))) = &followed {
        let message: [&[u8]; 5] = [b"`", target, b"[", subscript, b"]': not a valid identifier"];
        shell.builtin_error(name, &message).await?;
        return Ok(ExitStatus::FAILURE);
    }
    let Ok(file) = shell.files.get(u32::try_from(fd).unwrap_or(u32::MAX)).cloned() else {
        let message = format!("{fd}: invalid file descriptor: Bad file descriptor");
        shell.builtin_error(name, &[message.as_bytes()]).await?;
        return Ok(ExitStatus::FAILURE);
    };
    if let Some((target, _)) = followed
        && shell.variables.get(&target).is_some_and(|variable| variable.attributes.readonly)
    {
        shell.report_refused([array_name.as_slice(), b": readonly variable"].concat()).await?;
        return Ok(ExitStatus::FAILURE);
    }
    if shell.is_associative(&array_name) {
        shell.builtin_error(name, &[&array_name, b": not an indexed array"]).await?;
        return Ok(ExitStatus::FAILURE);
    }
    let delimiter = options.value(b'd').map_or(b'\n', |d| d.first().copied().unwrap_or(0));
    let mut array = match shell.value(&array_name).map(|v| v.into_owned()) {
        Some(Value::Indexed(array)) if options.has(b'O') => array,
        Some(Value::Scalar(text)) if options.has(b'O') => IndexedArray::from_iter([text]),
        _ => IndexedArray::default(),
    };
    let mut charge = shell.world.meter.no_memory();
    let (mut read, mut index) = (0u64, origin);
    loop {
        if count > 0 && read >= count.saturating_add(skip) {
            break;
        }
        shell.world.meter.step(1).await?;
        let mut line = Vec::new();
        let mut held = shell.world.meter.no_memory();
        let reading = file.read_line(delimiter, &mut line, &shell.world.meter, |length| held.resize(length));
        let ended = match reading.await {
            Ok(found) => !found,
            Err(Error::Limit(limit)) => return Err(limit.into()),
            // A directory has no lines.
            Err(Error::Errno(vsh_fs::Errno::EISDIR)) => true,
            Err(error) => {
                shell.builtin_error(name, &[format!("read error: {error}").as_bytes()]).await?;
                return Ok(ExitStatus::FAILURE);
            }
        };
        drop(held);
        if ended && line.is_empty() {
            break;
        }
        read += 1;
        if read <= skip {
            continue;
        }
        if options.has(b't') && line.last() == Some(&delimiter) {
            line.pop();
        }
        // As in Bash, a zero byte ends the text of a line.
        if let Some(end) = memchr::memchr(0, &line).filter(|_| delimiter != 0) {
            line.truncate(end);
        }
        line.retain(|b| *b != 0);
        charge.add(line.len() + 64)?;
        if let Some(callback) = options.value(b'C')
            && (read - skip) % quantum.max(1) == 0
        {
            let quoted = crate::expand::quote::single(&line);
            let text = [callback.as_slice(), b" ", index.to_string().as_bytes(), b" ", &quoted].concat();
            let line_number = shell.calls.line;
            shell.run_source_text(text.into(), line_number).await?;
        }
        let line = BString::from(line);
        let line = match shell.transformed_element(&array_name, line) {
            Ok(line) => line,
            Err(error) => return Err(super::value_failed(shell, name, error).await),
        };
        array.set(index, line);
        index = index.saturating_add(1);
    }
    drop(charge);
    match shell.assign_array(&array_name, Value::Indexed(array)) {
        Ok(()) => Ok(ExitStatus::SUCCESS),
        Err(error) => match shell.variable_failed(error).await {
            crate::exec::divert::Divert::Discard(status) => Ok(status),
            other => Err(other),
        },
    }
}
