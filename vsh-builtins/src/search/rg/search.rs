//! One file, line by line; with `-U`, as a whole.

use vsh_core::io::Input;
use vsh_core::utility::{Cx, Error};

use super::matcher::{Matcher, Span};
use super::options::{Mode, Settings};
use super::print::Sink;
use crate::support::slurp::slurp;

/// What becomes of NUL bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Binary {
    /// The search stops.
    Quit,
    /// They end lines; of a match is only said that there is one.
    Convert,
    Text,
}

pub(super) async fn search(
    cx: &mut Cx<'_>,
    settings: &Settings,
    matcher: &Matcher,
    mut input: Input,
    sink: &mut Sink<'_>,
    binary: Binary,
) -> Result<(), Error> {
    let mut nul = None;
    if binary != Binary::Text {
        let first = input.chunk().await?;
        nul = memchr::memchr(0, &first).map(|at| at as u64);
        input.put_back(first);
        if nul.is_some() && binary == Binary::Quit {
            return Ok(());
        }
    }
    let done = if settings.multiline {
        whole(cx, settings, matcher, &mut input, sink, nul).await
    } else {
        lines(cx, settings, matcher, &mut input, sink, binary, &mut nul).await
    };
    done?;
    sink.finish(nul, cx.out.buffer());
    cx.out.relax().await
}

/// One match is enough.
fn one_is_enough(settings: &Settings) -> bool {
    settings.quiet && !settings.stats
        || matches!(settings.mode, Mode::FilesWithMatches | Mode::FilesWithoutMatch)
}

async fn lines(
    cx: &mut Cx<'_>,
    settings: &Settings,
    matcher: &Matcher,
    input: &mut Input,
    sink: &mut Sink<'_>,
    binary: Binary,
    nul: &mut Option<u64>,
) -> Result<(), Error> {
    let terminator = settings.terminator();
    let mut offset = 0u64;
    while !sink.matched_enough() || sink.wants_more() {
        let Some(line) = input.line(terminator).await? else { break };
        let content = line.strip_suffix(&[terminator]).unwrap_or(line);
        cx.meter().tick(u32::try_from(line.len() / 256).unwrap_or(u32::MAX))?;
        if binary != Binary::Text
            && let Some(at) = memchr::memchr(0, content)
        {
            let at = *nul.get_or_insert(offset + at as u64);
            if binary == Binary::Quit {
                if sink.counts.lines > 0 {
                    sink.binary(at, true, cx.out.buffer());
                }
                break;
            }
        }
        offset += line.len() as u64;
        if let Some(at) = *nul {
            if converted(settings, matcher, line, sink, at, cx.out.buffer())? {
                break;
            }
        } else {
            one(settings, matcher, line, content, sink, cx.out.buffer())?;
        }
        cx.out.relax().await?;
        if sink.counts.lines > 0 && one_is_enough(settings) {
            break;
        }
    }
    Ok(())
}

/// A line of a file with NUL bytes, each of which ends a line. True if nothing more need be read.
fn converted(
    settings: &Settings,
    matcher: &Matcher,
    line: &[u8],
    sink: &mut Sink<'_>,
    nul: u64,
    out: &mut Vec<u8>,
) -> Result<bool, Error> {
    for piece in bstr::ByteSlice::split_str(line, "\0") {
        let content = piece.strip_suffix(b"\n").unwrap_or(piece);
        let found = matcher.find_at(content, 0)?.is_some();
        if found == settings.invert {
            continue;
        }
        if settings.mode == Mode::Search {
            sink.binary(nul, false, out);
            sink.counts.lines += 1;
            return Ok(true);
        }
        one(settings, matcher, piece, content, sink, out)?;
    }
    Ok(false)
}

fn one(
    settings: &Settings,
    matcher: &Matcher,
    line: &[u8],
    content: &[u8],
    sink: &mut Sink<'_>,
    out: &mut Vec<u8>,
) -> Result<(), Error> {
    // Behind the last match that counts there is only context.
    if sink.matched_enough() {
        return sink.plain(line, out);
    }
    let Some(first) = matcher.find_at(content, 0)? else {
        return if settings.invert { sink.matched(line, &[], out) } else { sink.plain(line, out) };
    };
    if settings.invert {
        return sink.plain(line, out);
    }
    if sink.needs_spans() {
        let spans = matcher.spans(content)?;
        return sink.matched(line, &spans, out);
    }
    sink.matched(line, &[first], out)
}

/// Matches may span lines: the whole file is held.
async fn whole(
    cx: &mut Cx<'_>,
    settings: &Settings,
    matcher: &Matcher,
    input: &mut Input,
    sink: &mut Sink<'_>,
    nul: Option<u64>,
) -> Result<(), Error> {
    let (text, _charge) = slurp(cx, input).await?;
    cx.meter().step(u32::try_from(text.len() / 64).unwrap_or(u32::MAX)).await?;
    let _spans = cx.meter().memory(text.len())?;
    let spans = matcher.spans(&text)?;
    if let Some(at) = nul
        && !spans.is_empty()
        && settings.mode == Mode::Search
    {
        sink.binary(at, false, cx.out.buffer());
        sink.counts.lines += 1;
        return Ok(());
    }
    let mut behind = 0;
    for (start, end, inside) in blocks(&text, &spans) {
        for line in lines_of(&text, behind, start) {
            cx.meter().step(1).await?;
            if settings.invert {
                sink.matched(line, &[], cx.out.buffer())?;
            } else {
                sink.plain(line, cx.out.buffer())?;
            }
        }
        let block = text.get(start..end).unwrap_or_default();
        if settings.invert || sink.matched_enough() {
            for line in lines_of(&text, start, end) {
                sink.plain(line, cx.out.buffer())?;
            }
        } else {
            sink.matched(block, &inside, cx.out.buffer())?;
        }
        behind = end;
        cx.out.relax().await?;
        if sink.counts.lines > 0 && one_is_enough(settings) || sink.matched_enough() && !sink.wants_more() {
            return Ok(());
        }
    }
    for line in lines_of(&text, behind, text.len()) {
        cx.meter().step(1).await?;
        if settings.invert {
            sink.matched(line, &[], cx.out.buffer())?;
        } else {
            sink.plain(line, cx.out.buffer())?;
        }
        cx.out.relax().await?;
    }
    Ok(())
}

fn lines_of(text: &[u8], from: usize, to: usize) -> impl Iterator<Item = &[u8]> {
    bstr::ByteSlice::lines_with_terminator(text.get(from..to).unwrap_or_default())
}

/// Whole lines around matches; matches on common lines are in one block.
fn blocks(text: &[u8], spans: &[Span]) -> Vec<(usize, usize, Vec<Span>)> {
    let mut blocks: Vec<(usize, usize, Vec<Span>)> = Vec::new();
    for (start, end) in spans.iter().copied() {
        // An empty match behind the last newline is on no line.
        if start == text.len() && (text.is_empty() || text.ends_with(b"\n")) {
            continue;
        }
        let from = memchr::memrchr(b'\n', text.get(..start).unwrap_or_default()).map_or(0, |at| at + 1);
        let last = if end > start { end - 1 } else { end };
        let rest = text.get(last..).unwrap_or_default();
        let to = memchr::memchr(b'\n', rest).map_or(text.len(), |at| last + at + 1);
        match blocks.last_mut() {
            Some((begin, stop, inside)) if from < *stop => {
                inside.push((start - *begin, end - *begin));
                *stop = to.max(*stop);
            }
            _ => blocks.push((from, to, vec![(start - from, end - from)])),
        }
    }
    blocks
}
