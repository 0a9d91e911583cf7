//! Owners as they are written: `USER`, `USER:GROUP`, `:GROUP`, `USER:`.

use vsh_core::utility::{Cx, Error};
use vsh_fs::{Metadata, OpenOptions};

use crate::support::context::Context;
use crate::support::names::Names;

/// A user, a group, both or neither.
#[derive(Clone, Debug, Default)]
pub(super) struct Owner {
    pub(super) uid: Option<u32>,
    pub(super) gid: Option<u32>,
    /// As it was written.
    pub(super) shown: Option<String>,
}

impl Owner {
    /// Reads `[OWNER][:[GROUP]]`.
    pub(super) async fn parse(cx: &mut Cx<'_>, spec: &[u8], names: &Names) -> Result<Self, Error> {
        if let Some(at) = spec.iter().position(|b| *b == b':') {
            let (user, group) = spec.split_at_checked(at).unwrap_or((spec, b""));
            return Self::pair(cx, spec, user, group.get(1..).unwrap_or_default(), names).await;
        }
        if let Ok(owner) = Self::pair_without_group(cx, spec, names) {
            return Ok(owner);
        }
        // The old way to write it.
        if let Some(at) = spec.iter().position(|b| *b == b'.') {
            let (user, group) = spec.split_at_checked(at).unwrap_or((spec, b""));
            let group = group.get(1..).unwrap_or_default();
            if let Ok(owner) = Self::pair(cx, spec, user, group, names).await {
                let shown = cx.quoted(spec);
                cx.diagnose(format!("warning: '.' should be ':': {shown}")).await?;
                return Ok(owner);
            }
        }
        Self::pair_without_group(cx, spec, names)
    }

    fn pair_without_group(cx: &Cx<'_>, spec: &[u8], names: &Names) -> Result<Self, Error> {
        if spec.is_empty() {
            return Ok(Self::default());
        }
        let uid = id(names.uid(spec));
        let uid = uid.ok_or_else(|| Error::fatal(format!("invalid user: {}", cx.quoted(spec))))?;
        Ok(Self { uid: Some(uid), gid: None, shown: Some(text(spec)) })
    }

    async fn pair(cx: &Cx<'_>, spec: &[u8], user: &[u8], group: &[u8], names: &Names) -> Result<Self, Error> {
        let invalid = |what: &str| Error::fatal(format!("invalid {what}: {}", cx.quoted(spec)));
        let uid = match user {
            b"" => None,
            user => Some(id(names.uid(user)).ok_or_else(|| invalid("user"))?),
        };
        let (gid, group_shown) = match (group, uid) {
            (b"", None) => (None, None),
            // A user's own group; a number has none.
            (b"", Some(_)) if user.iter().all(u8::is_ascii_digit) => return Err(invalid("spec")),
            (b"", Some(_)) => {
                let gid = login_group(cx, user).await.ok_or_else(|| invalid("spec"))?;
                (Some(gid), Some(names.group(gid).map_or_else(|| gid.to_string(), str::to_owned)))
            }
            (group, _) => (Some(id(names.gid(group)).ok_or_else(|| invalid("group"))?), Some(text(group))),
        };
        let shown = match (uid, group_shown) {
            (Some(_), Some(group)) => Some(format!("{}:{group}", text(user))),
            (Some(_), None) => Some(text(user)),
            (None, group) => group,
        };
        Ok(Self { uid, gid, shown })
    }

    /// Reads a group's name or number.
    pub(super) fn group(cx: &Cx<'_>, spec: &[u8], names: &Names) -> Result<Self, Error> {
        if spec.is_empty() {
            return Ok(Self::default());
        }
        let gid = id(names.gid(spec));
        let gid = gid.ok_or_else(|| Error::fatal(format!("invalid group: {}", cx.quoted(spec))))?;
        Ok(Self { uid: None, gid: Some(gid), shown: Some(text(spec)) })
    }

    /// The owner of a file.
    pub(super) fn of(metadata: &Metadata, names: &Names, group_only: bool) -> Self {
        let mut owner =
            Self { uid: (!group_only).then_some(metadata.uid), gid: Some(metadata.gid), shown: None };
        owner.shown = Some(owner.shown_of(metadata, names));
        owner
    }

    /// Is it the owner of a file already?
    pub(super) fn fits(&self, metadata: &Metadata) -> bool {
        self.uid.is_none_or(|uid| uid == metadata.uid) && self.gid.is_none_or(|gid| gid == metadata.gid)
    }

    /// A file's owner, told of what this owner tells.
    pub(super) fn shown_of(&self, metadata: &Metadata, names: &Names) -> String {
        let user = names.user(metadata.uid).map_or_else(|| metadata.uid.to_string(), str::to_owned);
        let group = names.group(metadata.gid).map_or_else(|| metadata.gid.to_string(), str::to_owned);
        match (self.uid, self.gid) {
            (Some(_), Some(_)) => format!("{user}:{group}"),
            (None, Some(_)) => group,
            _ => user,
        }
    }
}

/// The number that means "leave it" is no one's.
fn id(id: Option<u32>) -> Option<u32> {
    id.filter(|id| *id != u32::MAX)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The group that `/etc/passwd` gives a user.
async fn login_group(cx: &Cx<'_>, user: &[u8]) -> Option<u32> {
    let file = cx.open(b"/etc/passwd", &OpenOptions::READ).await.ok()?;
    let mut input = vsh_core::io::Input::new(file, cx.meter());
    while let Some(line) = input.line(b'\n').await.ok()? {
        let mut fields = line.split(|b| *b == b':');
        if fields.next() == Some(user) {
            return std::str::from_utf8(fields.nth(2)?).ok()?.parse().ok();
        }
    }
    None
}
