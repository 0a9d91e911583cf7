//! Which of the names in a header is the file that is meant.
//! <https://www.gnu.org/software/diffutils/manual/html_node/Multiple-Patches.html>

use bstr::BString;
use vsh_core::utility::{Cx, Error};

use super::header::Header;
use super::session::Place;

/// What speaks for a name: few components, a short last one, a short whole.
fn worth(name: &[u8]) -> (usize, usize, usize) {
    let parts = name.split(|b| *b == b'/').filter(|part| !part.is_empty());
    let last = name.rsplit(|b| *b == b'/').next().unwrap_or_default().len();
    (parts.count(), last, name.len())
}

/// The names that may be meant, in the header's order.
fn candidates(header: &Header) -> Vec<BString> {
    let mut names: Vec<BString> =
        [&header.old.name, &header.new.name].into_iter().flatten().cloned().collect();
    if names.is_empty() {
        names.extend(header.index.clone());
    }
    // Nothing above the directory is meant.
    names.retain(|name| !name.split(|b| *b == b'/').any(|part| part == b".."));
    names
}

/// The file to be patched: one that is there, or one that may be made.
pub(super) async fn choose(
    cx: &Cx<'_>,
    place: &Place,
    header: &Header,
    reverse: bool,
) -> Result<Option<BString>, Error> {
    let names = candidates(header);
    let mut there = Vec::new();
    for name in &names {
        if place.status(cx, name).await?.is_some() {
            there.push(name.clone());
        }
    }
    // The first of equals.
    if let Some(best) = there.iter().min_by_key(|name| worth(name)) {
        return Ok(Some(best.clone()));
    }
    let empty = if reverse { header.new_empty } else { header.old_empty };
    // It is to be made, or to be removed.
    if !header.old.absent && !header.new.absent && !empty {
        return Ok(None);
    }
    // The one for which the fewest directories must be made.
    let mut best: Option<(usize, (usize, usize, usize), BString)> = None;
    for name in names {
        let missing = missing_directories(cx, place, &name).await?;
        let key = (missing, worth(&name));
        if best.as_ref().is_none_or(|(count, worth, _)| key < (*count, *worth)) {
            best = Some((key.0, key.1, name));
        }
    }
    Ok(best.map(|(.., name)| name))
}

async fn missing_directories(cx: &Cx<'_>, place: &Place, name: &[u8]) -> Result<usize, Error> {
    let mut missing = 0;
    for (at, byte) in name.iter().enumerate() {
        if *byte == b'/' && at > 0 {
            let above = name.get(..at).unwrap_or_default();
            missing += usize::from(place.status(cx, above).await?.is_none());
        }
    }
    Ok(missing)
}
