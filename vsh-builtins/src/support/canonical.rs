//! Paths without symbolic links, `.` and `..`, of which parts may be missing: `readlink -f`, `realpath`.

use std::collections::VecDeque;

use vsh_core::utility::{Cx, Error};
use vsh_fs::Errno;

/// As many links as the system follows.
const MAX_LINKS: usize = 40;

/// What must exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Existing {
    /// Everything.
    All,
    /// Everything but the last part.
    AllButLast,
    /// Nothing.
    Nothing,
}

/// What becomes of symbolic links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LinkOrder {
    /// Each is followed where it stands.
    Physical,
    /// `..` takes a part away first, then they are followed.
    Logical,
    /// They are kept.
    Kept,
}

/// The absolute path. A refusal of the filesystem is the inner result.
pub(crate) async fn canonical(
    cx: &Cx<'_>,
    path: &[u8],
    existing: Existing,
    links: LinkOrder,
) -> Result<Result<Vec<u8>, Errno>, Error> {
    if path.is_empty() {
        return Ok(Err(Errno::ENOENT));
    }
    if links == LinkOrder::Logical {
        return match resolve(cx, path, Existing::Nothing, true).await? {
            Ok(path) => resolve(cx, &path, existing, false).await,
            Err(why) => Ok(Err(why)),
        };
    }
    resolve(cx, path, existing, links == LinkOrder::Kept).await
}

async fn resolve(
    cx: &Cx<'_>,
    path: &[u8],
    existing: Existing,
    keep_links: bool,
) -> Result<Result<Vec<u8>, Errno>, Error> {
    let mut found = if path.starts_with(b"/") { b"/".to_vec() } else { start(cx, keep_links).await? };
    let mut left: VecDeque<Vec<u8>> = path.split(|b| *b == b'/').map(<[u8]>::to_vec).collect();
    let mut links = 0;
    while let Some(part) = left.pop_front() {
        cx.meter().step(1).await?;
        match part.as_slice() {
            b"" | b"." => continue,
            b".." => {
                pop(&mut found);
                continue;
            }
            _ => {}
        }
        let before = found.len();
        found = super::path::join(&found, &part);
        let target = if keep_links { None } else { cx.view().read_link(cx.cwd(), &found).await.ok() };
        if let Some(target) = target {
            links += 1;
            if links <= MAX_LINKS {
                found.truncate(before);
                if target.starts_with(b"/") {
                    found = b"/".to_vec();
                }
                // What was behind the link goes on behind its target.
                for part in target.split(|b| *b == b'/').rev() {
                    left.push_front(part.to_vec());
                }
                continue;
            }
            if existing != Existing::Nothing {
                return Ok(Err(Errno::ELOOP));
            }
        }
        if existing == Existing::Nothing {
            continue;
        }
        let is_last = left.iter().all(Vec::is_empty);
        match cx.view().metadata(cx.cwd(), &found).await {
            Ok(metadata) if !left.is_empty() && !metadata.is_dir() => return Ok(Err(Errno::ENOTDIR)),
            Ok(_) => {}
            Err(Errno::ENOENT) if is_last && existing == Existing::AllButLast => {}
            // A link that is kept may lead nowhere.
            Err(Errno::ENOENT) if keep_links && left.is_empty() && is_there(cx, &found).await => {}
            Err(why) => return Ok(Err(why)),
        }
    }
    Ok(Ok(found))
}

async fn is_there(cx: &Cx<'_>, path: &[u8]) -> bool {
    cx.view().symlink_metadata(cx.cwd(), path).await.is_ok()
}

/// The working directory; where links are kept, by the name that the user knows.
async fn start(cx: &Cx<'_>, keep_links: bool) -> Result<Vec<u8>, Error> {
    if keep_links && cx.cwd_path().starts_with(b"/") {
        return Ok(cx.cwd_path().to_vec());
    }
    Ok(cx.view().path_of(cx.cwd()).await?)
}

fn pop(path: &mut Vec<u8>) {
    let slash = path.iter().rposition(|b| *b == b'/').unwrap_or(0);
    path.truncate(slash.max(1));
}

/// The way from directory `from` to `to`, both canonical.
pub(crate) fn relative(from: &[u8], to: &[u8]) -> Vec<u8> {
    let parts = |path: &[u8]| -> Vec<Vec<u8>> {
        path.split(|b| *b == b'/').filter(|part| !part.is_empty()).map(<[u8]>::to_vec).collect()
    };
    let (from, to) = (parts(from), parts(to));
    let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let ups = from.iter().skip(common).map(|_| b"..".to_vec());
    let way: Vec<Vec<u8>> = ups.chain(to.into_iter().skip(common)).collect();
    if way.is_empty() { b".".to_vec() } else { bstr::join("/", way) }
}

/// Is `path` the directory `base` or below it, both canonical?
pub(crate) fn is_below(path: &[u8], base: &[u8]) -> bool {
    base == b"/" || path.strip_prefix(base).is_some_and(|rest| rest.is_empty() || rest.starts_with(b"/"))
}
