//! Random numbers out of random bytes, as few of them as will do.

use bstr::BString;
use vsh_core::io::Input;
use vsh_core::utility::{Cx, Error};

use super::context::Context;

/// A source of numbers. Choices that are left over from one are used for the next.
pub(crate) struct Random {
    source: Option<(BString, Input, bytes::Bytes)>,
    number: u128,
    /// The largest that `number` could be.
    most: u128,
}

impl Random {
    /// From a file, or from the host.
    pub(crate) async fn new(cx: &Cx<'_>, source: Option<&BString>) -> Result<Self, Error> {
        let source = match source {
            None => None,
            Some(name) => {
                let input = cx.input(name).await;
                let input = input.map_err(|why| Error::fatal(format!("{}: {why}", cx.file_name(name))))?;
                Some((name.clone(), input, bytes::Bytes::new()))
            }
        };
        Ok(Self { source, number: 0, most: 0 })
    }

    async fn byte(&mut self, cx: &Cx<'_>) -> Result<u8, Error> {
        let Some((name, input, chunk)) = &mut self.source else {
            return Ok((cx.host().random() >> 56) as u8);
        };
        if chunk.is_empty() {
            *chunk = input.chunk().await?;
        }
        match chunk.first().copied() {
            Some(byte) => {
                *chunk = chunk.slice(1..);
                Ok(byte)
            }
            None => Err(Error::fatal(format!("{}: end of file", cx.quoted(name)))),
        }
    }

    /// A number below `choices`, each as likely as the others.
    pub(crate) async fn below(&mut self, cx: &Cx<'_>, choices: u64) -> Result<u64, Error> {
        let Some(highest) = choices.checked_sub(1) else { return Ok(0) };
        let (choices, highest) = (u128::from(choices), u128::from(highest));
        loop {
            while self.most < highest {
                let byte = self.byte(cx).await?;
                self.number = (self.number << 8) + u128::from(byte);
                self.most = (self.most << 8) + 255;
            }
            if self.most == highest {
                let number = std::mem::take(&mut self.number);
                self.most = 0;
                return Ok(u64::try_from(number).unwrap_or(0));
            }
            let excess = self.most - highest;
            let unusable = excess % choices;
            let last = self.most - unusable;
            let reduced = self.number % choices;
            if self.number <= last {
                self.number /= choices;
                self.most = excess / choices;
                return Ok(u64::try_from(reduced).unwrap_or(0));
            }
            // What is left over still is something.
            self.number = reduced;
            self.most = unusable - 1;
        }
    }
}
