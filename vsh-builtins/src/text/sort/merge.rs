//! Sorted inputs become one.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;
use std::collections::binary_heap::PeekMut;

use bstr::BString;
use vsh_core::io::{Input, Output};
use vsh_core::utility::{Cx, Error};

use super::compare::Line;
use super::options::Settings;
use super::read_failed;

/// An input whose lines are in order.
pub(super) struct Source {
    name: BString,
    input: Input,
}

impl Source {
    pub(super) fn new(name: BString, input: Input) -> Self {
        Self { name, input }
    }

    /// Puts the next line, without its terminator, into `text`; false at the end.
    async fn next(&mut self, cx: &Cx<'_>, settings: &Settings, text: &mut Vec<u8>) -> Result<bool, Error> {
        text.clear();
        match self.input.line(settings.terminator).await {
            Ok(None) => Ok(false),
            Ok(Some(line)) => {
                text.extend_from_slice(line.strip_suffix(&[settings.terminator]).unwrap_or(line));
                Ok(true)
            }
            Err(error) => Err(read_failed(cx, &self.name, error)),
        }
    }
}

/// The next line of a source.
struct Head<'s> {
    settings: &'s Settings,
    text: Vec<u8>,
    source: usize,
}

impl Ord for Head<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        let (a, b) = (Line::new(&self.text, self.settings), Line::new(&other.text, self.settings));
        self.settings.compare(&a, &b).then_with(|| self.source.cmp(&other.source))
    }
}

impl PartialOrd for Head<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Head<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Head<'_> {}

/// Writes the lines of all sources in order; of equal ones, those of the first source come first.
pub(super) async fn merge(
    cx: &Cx<'_>,
    settings: &Settings,
    mut sources: Vec<Source>,
    out: &mut Output,
) -> Result<(), Error> {
    let mut heads = BinaryHeap::with_capacity(sources.len());
    for (at, source) in sources.iter_mut().enumerate() {
        let mut text = Vec::new();
        if source.next(cx, settings, &mut text).await? {
            heads.push(Reverse(Head { settings, text, source: at }));
        }
    }
    let mut last: Option<Vec<u8>> = None;
    while let Some(mut top) = heads.peek_mut() {
        let head = &mut top.0;
        if !settings.unique || !repeats(settings, last.as_deref(), &head.text) {
            out.buffer().extend_from_slice(&head.text);
            out.buffer().push(settings.terminator);
            if settings.unique {
                let kept = last.get_or_insert_default();
                kept.clear();
                kept.extend_from_slice(&head.text);
            }
            out.relax().await?;
        }
        let Some(source) = sources.get_mut(head.source) else { break };
        if !source.next(cx, settings, &mut head.text).await? {
            PeekMut::pop(top);
        }
    }
    Ok(())
}

fn repeats(settings: &Settings, last: Option<&[u8]>, text: &[u8]) -> bool {
    let equal = |last| settings.compare(&Line::new(last, settings), &Line::new(text, settings));
    last.is_some_and(|last| equal(last) == Ordering::Equal)
}
