//! What `print` and `printf` write.

use super::{Fail, Machine};
use crate::text::awk::format;
use crate::text::awk::value::Value;

impl Machine<'_> {
    pub(super) fn print(&mut self, count: u32, out: &mut Vec<u8>) {
        if count == 0 {
            out.extend_from_slice(self.record_text());
        } else {
            let from = self.stack.len().saturating_sub(count as usize);
            for (at, value) in self.stack.drain(from..).enumerate() {
                if at > 0 {
                    out.extend_from_slice(&self.settings.ofs);
                }
                value.put(out, &self.settings.output);
            }
        }
        out.extend_from_slice(&self.settings.ors);
    }

    pub(in super::super) fn put_formatted(&self, arguments: &[Value], out: &mut Vec<u8>) -> Result<(), Fail> {
        let Some((text, arguments)) = arguments.split_first() else { return Ok(()) };
        let context = format::Context {
            conversion: &self.settings.conversion,
            utf8: self.settings.utf8,
            dialect: self.settings.dialect,
            numbers: self.settings.numbers,
        };
        let before = out.len();
        let done = format::format(out, self.text_of(text).as_bytes(), arguments, &context);
        if done.is_err() {
            out.truncate(before);
        }
        Ok(done?)
    }
}
