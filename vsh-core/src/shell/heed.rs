//! What follows from assigning certain variables.

use bstr::BString;

use super::Shell;
use super::option::{self, OptionKind, ShellOption};
use super::refusal::VariableError;
use super::variable::Dynamic;

impl Shell {
    /// What follows from assigning certain variables.
    pub(super) fn heed(
        &mut self,
        name: &[u8],
        value: &[u8],
        dynamic: Option<Dynamic>,
    ) -> Result<(), VariableError> {
        match dynamic {
            Some(Dynamic::Random) => {
                self.dynamic.random = u32::try_from(self.evaluate_text(value)? & 0xffff_ffff).unwrap_or(0);
            }
            Some(Dynamic::Seconds) => {
                self.dynamic.seconds = crate::builtin::number(value).unwrap_or(0);
                self.dynamic.seconds_from = self.world.host.monotonic();
            }
            Some(Dynamic::Subshell) => {
                self.dynamic.level = crate::builtin::number(value).unwrap_or(0);
            }
            Some(Dynamic::Argv0) => self.calls.zero = BString::from(value),
            _ => {}
        }
        match name {
            b"PATH" => self.definitions.hash = Default::default(),
            b"OPTIND" => (self.calls.getopts_index, self.calls.getopts_offset) = (0, 0),
            b"POSIXLY_CORRECT" => self.options.set(ShellOption::Posix, true),
            b"IGNOREEOF" => self.options.set(ShellOption::Ignoreeof, true),
            b"BASH_COMPAT" => self.heed_compatibility(value),
            b"BASH_XTRACEFD" if value.is_empty() => self.end_trace(),
            b"BASH_XTRACEFD" => {
                let fd = crate::builtin::number::<u32>(value).filter(|fd| self.files.get(*fd).is_ok());
                if fd.is_some() {
                    self.dynamic.trace_fd = fd;
                } else {
                    let text = [b"BASH_XTRACEFD: ", value, b": invalid value for trace file descriptor"];
                    self.dynamic.warnings.push(text.concat());
                }
            }
            b"HISTSIZE" => self.stifle_history(),
            b"HISTFILESIZE" => self.history.shorten = true,
            b"GLOBIGNORE" if !value.is_empty() => self.options.set(ShellOption::Dotglob, true),
            _ => {}
        }
        Ok(())
    }

    pub(super) fn heed_unset(&mut self, name: &[u8]) -> Result<(), VariableError> {
        match name {
            b"PATH" => self.definitions.hash = Default::default(),
            b"POSIXLY_CORRECT" => self.options.set(ShellOption::Posix, false),
            b"IGNOREEOF" => self.options.set(ShellOption::Ignoreeof, false),
            b"BASH_XTRACEFD" => self.end_trace(),
            b"BASH_COMPAT" => self.heed_compatibility(b""),
            b"GLOBIGNORE" => self.options.set(ShellOption::Dotglob, false),
            _ => {}
        }
        Ok(())
    }

    /// `BASH_XTRACEFD` names no descriptor any more: that is closed.
    fn end_trace(&mut self) {
        if let Some(fd) = self.dynamic.trace_fd.take() {
            self.files.close(fd);
        }
    }

    /// `BASH_COMPAT`: the option of that level is the one that is on.
    fn heed_compatibility(&mut self, value: &[u8]) {
        let level = match value {
            [a, b'.', b] | [a, b] => crate::builtin::number::<u32>(&[*a, *b]),
            _ => None,
        };
        let level = level.filter(|level| (31..=52).contains(level));
        if level.is_none() && !value.is_empty() {
            let text = [b"BASH_COMPAT: ", value, b": compatibility value out of range"];
            self.dynamic.warnings.push(text.concat());
        }
        self.dynamic.compatibility = level.filter(|level| *level < 52);
        for (number, option) in option::COMPATIBILITY {
            self.options.set(*option, level == Some(*number));
        }
    }

    /// Turns the options named in the environment's `SHELLOPTS` or `BASHOPTS` on.
    pub fn adopt_options(&mut self, kind: OptionKind, names: &[u8]) {
        for name in names.split(|b| *b == b':') {
            if let Some(spec) = option::find(kind, name) {
                self.options.set(spec.option, true);
            }
        }
    }
}

/// Has assigning this variable consequences?
pub(super) fn is_heeded(name: &[u8]) -> bool {
    matches!(
        name,
        b"PATH"
            | b"OPTIND"
            | b"POSIXLY_CORRECT"
            | b"RANDOM"
            | b"SECONDS"
            | b"BASH_ARGV0"
            | b"BASH_SUBSHELL"
            | b"BASH_COMPAT"
            | b"BASH_XTRACEFD"
            | b"IGNOREEOF"
            | b"HISTSIZE"
            | b"HISTFILESIZE"
            | b"GLOBIGNORE"
    )
}
