//! The root directory, which recursive commands refuse to touch by mistake.

use vsh_core::utility::{Cx, Error};

use super::context::Context;

/// Is it the root directory?
pub(crate) async fn is_root(cx: &Cx<'_>, path: &[u8]) -> bool {
    let view = cx.view();
    let Ok(root) = view.symlink_metadata(view.root(), b"/").await else { return false };
    view.metadata(cx.cwd(), path).await.is_ok_and(|found| (found.dev, found.ino) == (root.dev, root.ino))
}

/// Says so. Always false: the operand failed.
pub(crate) async fn refuse(cx: &mut Cx<'_>, path: &[u8]) -> Result<bool, Error> {
    let name = cx.quoted_name(path);
    let same = if path == b"/" { "" } else { " (same as '/')" };
    cx.diagnose(format!("it is dangerous to operate recursively on {name}{same}")).await?;
    cx.diagnose("use --no-preserve-root to override this failsafe").await?;
    Ok(false)
}
