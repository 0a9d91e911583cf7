//! `command`, `builtin`

use bstr::BString;

use super::{Operand, options, r#type};
use crate::exec::divert::{Divert, Outcome};
use crate::meter::Charge;
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::utility::ExitStatus;

/// `PATH` for `command -p`.
const STANDARD_PATH: &[u8] = b"/bin:/usr/bin";

pub(super) async fn run(shell: &mut Shell, fields: &[BString]) -> Outcome {
    let options = match options(fields, "pvV") {
        Ok(options) => options,
        Err(message) => return shell.builtin_usage("command", &message).await,
    };
    if options.operands.is_empty() {
        return Ok(ExitStatus::SUCCESS);
    }
    if !options.has(b'p') {
        return perform(shell, &options).await;
    }
    if shell.is(ShellOption::Restricted) {
        shell.builtin_error("command", &[b"-p: restricted"]).await?;
        return Ok(ExitStatus::FAILURE);
    }
    let path = BString::from(STANDARD_PATH);
    shell.variables.enter_temporary(shell.calls.texts.len());
    shell.variables.hide_temporary(&"PATH".into());
    let _ = shell.assign(b"PATH", path, false);
    let outcome = perform(shell, &options).await;
    shell.variables.leave();
    shell.definitions.hash = Default::default();
    outcome
}

async fn perform(shell: &mut Shell, options: &super::Options<'_>) -> Outcome {
    if options.has(b'v') || options.has(b'V') {
        return r#type::describe_all(shell, options.operands, options.has(b'V')).await;
    }
    let _room = enter(shell, options.operands)?;
    let aside = shell.put_aside();
    let outcome = shell.run_fields(options.operands.to_vec(), false).await;
    shell.take_back(aside);
    shell.calls.depth -= 1;
    outcome
}

/// A command within a command, which has the words once more.
fn enter(shell: &mut Shell, words: &[BString]) -> Result<Option<Charge>, Divert> {
    let room = shell.charge_arguments(words)?;
    shell.calls.depth += 1;
    shell.world.meter.depth(shell.calls.depth)?;
    Ok(room)
}

pub(super) async fn builtin(shell: &mut Shell, fields: &[BString]) -> Outcome {
    let rest = match options(fields, "") {
        Ok(options) => options.operands,
        Err(message) => return shell.builtin_usage("builtin", &message).await,
    };
    let Some(name) = rest.first() else { return Ok(ExitStatus::SUCCESS) };
    match shell.find_builtin(name) {
        Some(found) => {
            let _room = enter(shell, rest)?;
            let operands = rest.iter().cloned().map(Operand::Field).collect();
            // What `eval` and `.` run does not know of a condition that this stands in.
            let depth = std::mem::take(&mut shell.status.condition_depth);
            let outcome = shell.run_builtin_deep(found, operands).await;
            shell.status.condition_depth = depth;
            shell.calls.depth -= 1;
            outcome
        }
        None => {
            shell.builtin_error("builtin", &[name, b": not a shell builtin"]).await?;
            Ok(ExitStatus::FAILURE)
        }
    }
}
