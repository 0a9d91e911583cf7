//! `--dump-variables`: all global variables and their values, sorted by name.
//! <https://www.gnu.org/software/gawk/manual/html_node/Options.html>

use std::io::Write;

use vsh_core::meter::Charge;
use vsh_core::utility::{Cx, Error};
use vsh_fs::OpenOptions;

use super::code::special;
use super::machine::Machine;
use super::value::{Text, Value};
use crate::support::general::general;

/// Where the list goes if nothing is said.
pub(super) const DEFAULT: &str = "awkvars.out";

/// Writes the list into a file, or to standard error if that cannot be written.
pub(super) async fn dump(cx: &mut Cx<'_>, machine: &mut Machine<'_>, file: &[u8]) -> Result<(), Error> {
    let mut room = cx.meter().no_memory();
    let list = listed(machine, &mut room)?;
    let opened = match file {
        b"/dev/stdout" | b"-" => return cx.out.write(&list).await,
        b"/dev/stderr" => return cx.write_error(&list).await,
        _ => cx.open(file, &OpenOptions::WRITE).await,
    };
    match opened {
        Ok(file) => {
            let mut output = vsh_core::io::Output::new(Some(file), cx.meter());
            output.write(&list).await?;
            output.flush().await
        }
        Err(why) => {
            let name = bstr::BStr::new(file);
            cx.diagnose(format!("warning: could not open `{name}' for writing: {why}")).await?;
            cx.diagnose("warning: sending variable list to standard error").await?;
            cx.write_error(&list).await
        }
    }
}

fn listed(machine: &mut Machine<'_>, room: &mut Charge) -> Result<Vec<u8>, Error> {
    let is_gnu = machine.settings.dialect.is_gnu();
    let code = machine.code;
    let mut names: Vec<(&str, u32)> = code.globals.iter().map(String::as_str).zip(0..).collect();
    names.sort_unstable();
    let mut out = Vec::new();
    for (name, number) in names.into_iter().filter(|(name, _)| !name.contains(' ')) {
        let value = match number {
            // Others have none, or know nothing of what is in it.
            special::PROCINFO if !is_gnu => continue,
            special::FUNCTAB | special::SYMTAB => {
                let length = match (number, is_gnu) {
                    (special::FUNCTAB, _) => machine.function_count(),
                    (_, true) => machine.symbol_names().len(),
                    (_, false) => special::NAMES.len() - 2,
                };
                let _ = writeln!(out, "{name}: array, {length} elements");
                continue;
            }
            _ => machine.get_special(number).unwrap_or(Value::Unset),
        };
        let _ = write!(out, "{name}: ");
        if let Value::String(text) | Value::Input(text) | Value::Pattern(text) = &value {
            // A byte becomes four at the most.
            room.add(text.as_bytes().len().saturating_mul(4))?;
        }
        put(&mut out, &value, machine);
        out.push(b'\n');
    }
    Ok(out)
}

fn put(out: &mut Vec<u8>, value: &Value, machine: &Machine<'_>) {
    match value {
        Value::Number(number) if number.is_finite() => {
            general(out, number.abs(), 17, false);
            if *number < 0.0 || (*number == 0.0 && number.is_sign_negative()) {
                let digits = out.iter().rposition(|byte| *byte == b' ').map_or(0, |at| at + 1);
                out.insert(digits, b'-');
            }
        }
        Value::Number(_) | Value::Bool(_) => value.put(out, b"%.17g"),
        Value::String(text) | Value::Input(text) => quoted(out, text.as_bytes()),
        Value::NoField => quoted(out, Text::EMPTY.as_bytes()),
        Value::Pattern(text) => out.extend_from_slice(&[b"@/", text.as_bytes(), b"/"].concat()),
        Value::Array(array) => {
            let _ = write!(out, "array, {} elements", machine.arrays.len(*array));
        }
        Value::Null => out.extend_from_slice(b"uninitialized scalar"),
        Value::Unset | Value::LocalRef(_) | Value::GlobalRef(_) | Value::ElementRef(_) => {
            out.extend_from_slice(b"untyped variable");
        }
    }
}

fn quoted(out: &mut Vec<u8>, text: &[u8]) {
    out.push(b'"');
    for byte in text {
        let letter = match byte {
            b'"' | b'\\' => *byte,
            7 => b'a',
            8 => b'b',
            12 => b'f',
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            11 => b'v',
            b' '..=b'~' => {
                out.push(*byte);
                continue;
            }
            _ => {
                let _ = write!(out, "\\{byte:03o}");
                continue;
            }
        };
        out.extend_from_slice(&[b'\\', letter]);
    }
    out.push(b'"');
}
