//! Lists of field numbers: `1,3-5,7-`.

use vsh_core::utility::{Cx, Error};

use super::context::Context;
use super::size;

/// Ranges, ends included.
#[derive(Clone, Debug)]
pub(crate) struct Fields(Vec<(u64, u64)>);

impl Fields {
    pub(crate) fn one(number: u64) -> Self {
        Self(vec![(number, number)])
    }

    /// The value of `--field`.
    pub(crate) fn parse(cx: &Cx<'_>, text: &[u8]) -> Result<Self, Error> {
        let mut ranges = Vec::new();
        let invalid = || Error::usage(format!("invalid field value {}", cx.quoted(text)));
        let number = |digits: &[u8]| match size::decimal(digits) {
            Some(0) => Err(Error::usage("fields are numbered from 1")),
            Some(number) => Ok(number),
            None => Err(invalid()),
        };
        for word in text.split(|b| matches!(b, b',' | b' ' | b'\t')) {
            let range = match memchr::memchr(b'-', word) {
                None => {
                    let number = number(word)?;
                    (number, number)
                }
                Some(at) => {
                    let (low, high) =
                        (word.get(..at).unwrap_or_default(), word.get(at + 1..).unwrap_or_default());
                    let low = if low.is_empty() { 1 } else { number(low)? };
                    (low, if high.is_empty() { u64::MAX } else { number(high)? })
                }
            };
            if range.0 > range.1 {
                return Err(Error::usage("invalid decreasing range"));
            }
            ranges.push(range);
        }
        Ok(Self(ranges))
    }

    pub(crate) fn holds(&self, number: u64) -> bool {
        self.0.iter().any(|(low, high)| (*low..=*high).contains(&number))
    }
}
