//! Backups of files about to be replaced. <https://www.gnu.org/software/coreutils/manual/html_node/Backup-options.html>

use bstr::BString;
use vsh_core::utility::{Cx, Error};
use vsh_fs::Errno;

use super::choice;

/// How backups are named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Control {
    None,
    Simple,
    Numbered,
    /// Numbered where numbered ones are there already.
    Existing,
}

const CONTROLS: &[(&str, Control)] = &[
    ("none", Control::None),
    ("off", Control::None),
    ("simple", Control::Simple),
    ("never", Control::Simple),
    ("existing", Control::Existing),
    ("nil", Control::Existing),
    ("numbered", Control::Numbered),
    ("t", Control::Numbered),
];

/// What `-b`, `--backup` and `-S` asked for.
#[derive(Clone, Debug)]
pub(crate) struct Backup {
    pub(crate) control: Control,
    pub(crate) suffix: BString,
}

impl Backup {
    pub(crate) fn none(cx: &Cx<'_>) -> Self {
        let suffix = cx.variable("SIMPLE_BACKUP_SUFFIX").filter(|s| !s.is_empty() && !s.contains(&b'/'));
        Self { control: Control::None, suffix: BString::from(suffix.unwrap_or_else(|| b"~".to_vec())) }
    }

    /// The value of `--backup`, or of `VERSION_CONTROL`.
    pub(crate) fn set(&mut self, cx: &Cx<'_>, value: Option<BString>) -> Result<(), Error> {
        self.control = match value {
            Some(word) => choice::parse(cx, "backup type", &word, CONTROLS)?,
            None => match cx.variable("VERSION_CONTROL").filter(|v| !v.is_empty()) {
                Some(word) => choice::parse(cx, "$VERSION_CONTROL", &word, CONTROLS)?,
                None => Control::Existing,
            },
        };
        Ok(())
    }

    /// Moves `path` out of the way, if backups are wanted; its new name.
    pub(crate) async fn make(&self, cx: &Cx<'_>, path: &[u8]) -> Result<Option<Vec<u8>>, Errno> {
        let highest = match self.control {
            Control::None => return Ok(None),
            Control::Simple => 0,
            Control::Numbered | Control::Existing => highest(cx, path).await?,
        };
        let name = if self.control == Control::Numbered || highest > 0 {
            [path, format!(".~{}~", highest + 1).as_bytes()].concat()
        } else {
            [path, self.suffix.as_slice()].concat()
        };
        cx.view().rename((cx.cwd(), path), (cx.cwd(), &name), false).await?;
        Ok(Some(name))
    }
}

/// The highest number of a numbered backup of `path`.
async fn highest(cx: &Cx<'_>, path: &[u8]) -> Result<u64, Errno> {
    let at = path.iter().rposition(|b| *b == b'/').map_or(0, |at| at + 1);
    let (dir, base) = path.split_at_checked(at).unwrap_or((b"", path));
    let dir = if dir.is_empty() { b"." } else { dir };
    let mut highest = 0;
    for entry in cx.view().read_dir(cx.cwd(), dir).await? {
        let number = entry
            .name
            .strip_prefix(base)
            .and_then(|rest| rest.strip_prefix(b".~"))
            .and_then(|rest| rest.strip_suffix(b"~"))
            .and_then(super::size::decimal);
        highest = highest.max(number.unwrap_or(0));
    }
    Ok(highest)
}
