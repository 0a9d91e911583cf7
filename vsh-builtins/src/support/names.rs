//! Names of users and groups, from `/etc/passwd` and `/etc/group` of the sandbox.

use std::collections::HashMap;

use vsh_core::utility::{Cx, Error};
use vsh_fs::OpenOptions;

/// Both tables.
#[derive(Debug, Default)]
pub(crate) struct Names {
    users: HashMap<u32, String>,
    groups: HashMap<u32, String>,
}

/// What the files are read up to.
const MAX_TABLE: usize = 1 << 20;

impl Names {
    /// Reads what is there; without files, there are `root` and, as 1000, `user`.
    pub(crate) async fn read(cx: &Cx<'_>) -> Result<Self, Error> {
        let mut names =
            Self { users: table(cx, b"/etc/passwd").await?, groups: table(cx, b"/etc/group").await? };
        for table in [&mut names.users, &mut names.groups] {
            if table.is_empty() {
                table.insert(0, String::from("root"));
                table.insert(1000, String::from("user"));
            }
        }
        Ok(names)
    }

    pub(crate) fn user(&self, uid: u32) -> Option<&str> {
        self.users.get(&uid).map(String::as_str)
    }

    pub(crate) fn group(&self, gid: u32) -> Option<&str> {
        self.groups.get(&gid).map(String::as_str)
    }

    /// The number of a user's name, or the number itself.
    pub(crate) fn uid(&self, name: &[u8]) -> Option<u32> {
        find(&self.users, name)
    }

    /// The number of a group's name, or the number itself.
    pub(crate) fn gid(&self, name: &[u8]) -> Option<u32> {
        find(&self.groups, name)
    }
}

fn find(table: &HashMap<u32, String>, name: &[u8]) -> Option<u32> {
    let by_name = table.iter().find(|(_, n)| n.as_bytes() == name).map(|(id, _)| *id);
    by_name.or_else(|| std::str::from_utf8(name).ok()?.parse().ok())
}

async fn table(cx: &Cx<'_>, path: &[u8]) -> Result<HashMap<u32, String>, Error> {
    let mut table = HashMap::new();
    let Ok(file) = cx.open(path, &OpenOptions::READ).await else { return Ok(table) };
    let mut text = Vec::new();
    while text.len() < MAX_TABLE {
        cx.meter().step(1).await?;
        match file.read(64 * 1024).await {
            Ok(chunk) if !chunk.is_empty() => text.extend_from_slice(&chunk),
            _ => break,
        }
    }
    for line in String::from_utf8_lossy(&text).lines() {
        let mut fields = line.split(':');
        if let (Some(name), Some(Ok(id))) = (fields.next(), fields.nth(1).map(str::parse)) {
            table.entry(id).or_insert_with(|| name.to_owned());
        }
    }
    Ok(table)
}
