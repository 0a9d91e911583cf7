//! Calls of the program's functions.

use super::{Fail, Frame, Machine, fatal};
use crate::text::awk::value::Value;

/// Where a call came from, for calls from within a function that is built in.
pub(in super::super) struct Back {
    at: usize,
}

impl Machine<'_> {
    pub(super) fn call(&mut self, function: u32, count: u32) -> Result<(), Fail> {
        let Some(called) = self.code.functions.get(function as usize) else { return fatal("no function") };
        let mut count = count;
        if count > called.parameters {
            self.stack.truncate(self.stack.len() - (count - called.parameters) as usize);
            count = called.parameters;
            self.warn(format!("function `{}' called with more arguments than declared", called.name));
        }
        let base = self.stack.len() - count as usize;
        self.stack.resize(base + called.parameters as usize, Value::Unset);
        self.frames.push(Frame {
            back: self.at,
            base,
            iterators: self.iterators.len(),
            function,
            arrays: Vec::new(),
        });
        self.base = base;
        self.at = called.start as usize;
        if self.stack.len() + self.frames.len() * 4 > self.charged {
            self.charged *= 2;
            self.charge.resize(self.charged * 32)?;
        }
        Ok(())
    }

    pub(super) fn do_return(&mut self) {
        let value = self.pop();
        let Some(frame) = self.frames.pop() else { return };
        self.stack.truncate(frame.base);
        self.iterators.truncate(frame.iterators);
        for array in frame.arrays {
            self.arrays.release(array);
        }
        self.at = frame.back;
        self.base = self.frames.last().map_or(0, |frame| frame.base);
        self.push(match value {
            Value::LocalRef(_) | Value::GlobalRef(_) | Value::ElementRef(_) | Value::Unset => Value::Null,
            value => value,
        });
    }

    /// Enters a function whose return ends [`run`](Self::run).
    pub(in super::super) fn leave_for(&mut self, function: u32, arguments: [Value; 4]) -> Result<Back, Fail> {
        let back = Back { at: self.at };
        let parameters = self.code.functions.get(function as usize).map_or(0, |f| f.parameters);
        let count = parameters.min(4);
        self.stack.extend(arguments.into_iter().take(count as usize));
        // Nothing is there: the machine stops.
        self.at = usize::MAX - 1;
        self.call(function, count)?;
        Ok(back)
    }

    pub(in super::super) fn come_back(&mut self, back: Back) {
        self.at = back.at;
    }
}
