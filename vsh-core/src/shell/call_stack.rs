//! What is being called: functions, sourced files, and their positional parameters.

use std::sync::Arc;

use bstr::BString;

use crate::syntax::ast::Text;

/// A call.
#[derive(Clone, Debug)]
pub struct Call {
    /// `FUNCNAME`: the function's name, or `source`, or `main`.
    pub name: Text,
    /// `BASH_SOURCE`: the file the function was defined in, or the sourced file.
    pub source: Text,
    /// The line of the call.
    pub line: u32,
    /// Is it a function's, not a sourced file's?
    pub is_function: bool,
    /// Its arguments, if `BASH_ARGV` is to have them.
    pub arguments: Option<Arc<Vec<BString>>>,
}

/// Calls, positional parameters, loops.
#[derive(Clone, Debug, Default)]
pub struct CallStack {
    /// The calls, the innermost last.
    pub calls: Vec<Call>,
    /// `$0`
    pub zero: BString,
    /// `$1` and on.
    pub positional: Arc<Vec<BString>>,
    /// Those outside of all calls.
    pub outermost: Arc<Vec<BString>>,
    /// `set` has given others, since the file that is sourced began.
    pub positional_set: bool,
    /// The positional parameters when `extdebug` was turned on or a file was sourced: the outermost entry of `BASH_ARGV`.
    pub noted: Option<Arc<Vec<BString>>>,
    /// How many loops surround the current command, within its function.
    pub loops: u32,
    /// The line of the current command.
    pub line: u32,
    /// The line that the redirections of a compound command have: that where the reading of the text has come to, the
    /// first of the body of a function, or that of the `for`, `select`, `case` or subshell around it.
    pub around: u32,
    /// The name of the script file; empty for `-c` and standard input.
    pub script: Text,
    /// How deep functions, `eval`, `.`, subshells and substitutions are nested.
    pub depth: u32,
    /// The texts that surround the current command, of `eval`, sourced files, actions of traps and substitutions: how many
    /// calls surround each.
    pub texts: Vec<usize>,
    /// How many of them surround this subshell; a substitution is its own.
    pub outer_texts: usize,
    /// Was a text surrounding the current command when this process began?
    pub begun_in_text: bool,
    /// Is the process more than a simple command of what surrounds it?
    pub apart: bool,
    /// Getting options: `getopts`' place within an argument.
    pub getopts_offset: usize,
    /// The word it stands in, counted from 1, or 0: `OPTIND`, where that can be assigned.
    pub getopts_index: usize,
}

impl CallStack {
    /// A text begins, whose commands are read as they are run.
    pub fn begin_text(&mut self) {
        self.texts.push(self.calls.len());
    }

    /// It ends.
    pub fn end_text(&mut self) {
        self.texts.pop();
    }

    /// Does no text surround the current command within its process?
    pub fn in_no_text(&self) -> bool {
        self.texts.len() == self.outer_texts
    }

    /// Is it a text that the current command returns to when it is given up, not a script or a subshell?
    pub fn in_text(&self) -> bool {
        self.begun_in_text && !self.apart || !self.in_no_text()
    }

    /// How many calls stand between the innermost text in which there are any and the one within it. The shell's own
    /// commands are one too, if a text `begins` with them.
    pub fn between_texts(&self, begins: bool) -> usize {
        let own = self.texts.get(self.outer_texts..).unwrap_or_default().iter().rev().copied();
        let outer = own.clone().skip(1).chain(begins.then_some(0));
        own.zip(outer).map(|(inner, outer)| inner.saturating_sub(outer)).find(|&n| n > 0).unwrap_or(0)
    }

    /// Is a function or sourced file being run, so that `return` has a meaning?
    pub fn can_return(&self) -> bool {
        !self.calls.is_empty()
    }

    /// Is a function being run?
    pub fn in_function(&self) -> bool {
        self.calls.iter().any(|c| c.is_function)
    }

    /// `BASH_SOURCE[0]`
    pub fn source(&self) -> &Text {
        self.calls.last().map_or(&self.script, |c| &c.source)
    }
}
