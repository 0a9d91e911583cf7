//! The files of a sandbox as bytes, and back: what differs from the tree that every sandbox starts with.
//!
//! The first line is JSON, a list of [`Entry`]; what follows is the content of the regular files, one after the other.
//! Hard links come back as copies.

use bytes::{Bytes, BytesMut};
use serde::{Deserialize, Serialize};
use vsh_fs::{
    ChangeKind, Errno, FileKind, MemFs, Metadata, Mode, OpenOptions, Opened, SetMetadata, Timestamp, View,
};

use super::changes::whole_view;
use super::sandbox::{read_all, remove, write_into};

#[derive(Debug, Serialize, Deserialize)]
struct Entry {
    /// Percent-encoded where it is not UTF-8.
    path: String,
    #[serde(flatten)]
    state: State,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum State {
    Removed,
    File { size: usize, attributes: Attributes },
    Directory { attributes: Attributes },
    Symlink { target: String, attributes: Attributes },
    Fifo { attributes: Attributes },
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Attributes {
    mode: u16,
    uid: u32,
    gid: u32,
    mtime: (i64, u32),
}

impl Attributes {
    fn of(metadata: &Metadata) -> Self {
        let mtime = (metadata.mtime.seconds, metadata.mtime.nanos);
        Self { mode: metadata.mode.bits(), uid: metadata.uid, gid: metadata.gid, mtime }
    }

    fn change(self) -> SetMetadata {
        let mtime = Timestamp { seconds: self.mtime.0, nanos: self.mtime.1.min(999_999_999) };
        SetMetadata {
            mode: Some(Mode::new(self.mode)),
            uid: Some(self.uid),
            gid: Some(self.gid),
            mtime: Some(mtime),
            ..SetMetadata::default()
        }
    }
}

/// What `files` holds that `base` does not. `EIO` if the one does not come from the other.
pub(super) async fn save(base: &MemFs, files: &MemFs) -> Result<Bytes, Errno> {
    let (then, now) = (base.snapshot(), files.snapshot());
    let changes = then.diff(&now)?;
    let view = whole_view(now.open());
    let mut saved = Saved { view, entries: Vec::new(), content: BytesMut::new() };
    for change in changes {
        match change.kind {
            ChangeKind::Removed => saved.removed(&change.path),
            ChangeKind::Renamed { from } => {
                saved.removed(&from);
                saved.tree(change.path).await?;
            }
            ChangeKind::Added | ChangeKind::Content | ChangeKind::Attributes => {
                saved.entry(&change.path).await?;
            }
        }
    }
    saved.finish()
}

struct Saved {
    view: View,
    entries: Vec<Entry>,
    content: BytesMut,
}

impl Saved {
    fn removed(&mut self, path: &[u8]) {
        self.entries.push(Entry { path: encode(path), state: State::Removed });
    }

    /// An entry and all below it.
    async fn tree(&mut self, path: Vec<u8>) -> Result<(), Errno> {
        let mut todo = vec![path];
        while let Some(path) = todo.pop() {
            if self.entry(&path).await? == FileKind::Directory {
                for entry in self.view.read_dir(self.view.root(), &path).await? {
                    todo.push(vsh_fs::path::join(&path, &entry.name));
                }
            }
        }
        Ok(())
    }

    async fn entry(&mut self, path: &[u8]) -> Result<FileKind, Errno> {
        let root = self.view.root();
        let metadata = self.view.symlink_metadata(root, path).await?;
        let attributes = Attributes::of(&metadata);
        let state = match metadata.kind {
            FileKind::Regular => {
                let bytes = read_all(&self.view, root, path).await?;
                self.content.extend_from_slice(&bytes);
                State::File { size: bytes.len(), attributes }
            }
            FileKind::Directory => State::Directory { attributes },
            FileKind::Symlink => {
                let target = encode(&self.view.read_link(root, path).await?);
                State::Symlink { target, attributes }
            }
            FileKind::Fifo => State::Fifo { attributes },
            // No sandbox can make one.
            FileKind::CharDevice | FileKind::BlockDevice | FileKind::Socket => return Err(Errno::EOPNOTSUPP),
        };
        self.entries.push(Entry { path: encode(path), state });
        Ok(metadata.kind)
    }

    fn finish(self) -> Result<Bytes, Errno> {
        let mut bytes = serde_json::to_vec(&self.entries).map_err(|_| Errno::EIO)?;
        bytes.push(b'\n');
        bytes.extend_from_slice(&self.content);
        Ok(Bytes::from(bytes))
    }
}

/// Makes a filesystem that holds what the base holds hold what was saved. `EINVAL` if that is not what [`save`] gave.
pub(super) async fn restore(files: &MemFs, mut saved: Bytes) -> Result<(), Errno> {
    let end = saved.iter().position(|b| *b == b'\n').ok_or(Errno::EINVAL)?;
    let head = saved.split_to(end);
    let _ = saved.split_to(1);
    let entries: Vec<Entry> = serde_json::from_slice(&head).map_err(|_| Errno::EINVAL)?;
    let view = whole_view(files.clone());
    let root = view.root();
    for entry in entries.iter().filter(|e| matches!(e.state, State::Removed)) {
        match remove(&view, root, &decode(&entry.path), true).await {
            Ok(()) | Err(Errno::ENOENT | Errno::ENOTDIR) => {}
            Err(errno) => return Err(errno),
        }
    }
    for entry in &entries {
        let path = decode(&entry.path);
        let attributes = match &entry.state {
            State::Removed => continue,
            State::File { size, attributes } => {
                if *size > saved.len() {
                    return Err(Errno::EINVAL);
                }
                let how = OpenOptions::WRITE;
                let Opened::File(file) = view.open(root, &path, &how).await? else {
                    return Err(Errno::EINVAL);
                };
                write_into(&*file, saved.split_to(*size)).await?;
                attributes
            }
            State::Directory { attributes } => {
                match view.create_dir(root, &path, Mode::new(0o755)).await {
                    Ok(()) | Err(Errno::EEXIST) => {}
                    Err(errno) => return Err(errno),
                }
                attributes
            }
            State::Symlink { target, attributes } => {
                view.symlink(&decode(target), root, &path).await?;
                attributes
            }
            State::Fifo { attributes } => {
                view.create_fifo(root, &path, Mode::new(0o644)).await?;
                attributes
            }
        };
        let mut change = attributes.change();
        if matches!(entry.state, State::Symlink { .. }) {
            change.mode = None;
        }
        view.set_metadata(root, &path, &change, false).await?;
    }
    Ok(())
}

/// Bytes as text: `%` and what is not UTF-8 as `%XX`.
fn encode(bytes: &[u8]) -> String {
    let mut text = String::new();
    for chunk in bytes.utf8_chunks() {
        text.push_str(&chunk.valid().replace('%', "%25"));
        for byte in chunk.invalid() {
            text.push_str(&format!("%{byte:02X}"));
        }
    }
    text
}

fn decode(text: &str) -> Vec<u8> {
    let mut parts = text.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let (code, rest) = part.split_at_checked(2).unwrap_or((part, ""));
        bytes.extend(u8::from_str_radix(code, 16));
        bytes.extend_from_slice(rest.as_bytes());
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::{decode, encode};
    use crate::VirtualSandbox;
    use crate::sandbox::Sandbox;

    #[test]
    fn paths_of_any_bytes_survive() {
        for path in [&b"/a b"[..], b"/100%", b"/\xff\xfe%41", "/é".as_bytes()] {
            assert_eq!(decode(&encode(path)), path);
        }
    }

    #[tokio::test]
    async fn files_come_back_as_they_were() {
        let sandbox = VirtualSandbox::new().unwrap();
        let script = "umask 027; mkdir -p d/e; echo one > d/f; chmod 600 d/f; touch -d 2001-02-03 d/f; ln -s f d/l
            mkfifo p; echo x > /tmp/t; rm -r /var/log; mv /opt /srv/opt; : > $'n\\xff'; head -c 200000 /dev/zero > big";
        assert!(sandbox.exec(script).await.status.is_success());
        let saved = sandbox.save_files().await.unwrap().unwrap();
        let again = VirtualSandbox::new().unwrap();
        again.restore_files(saved).await.unwrap();
        let look = "cd /; for d in home tmp var opt srv; do [ -e $d ] && find $d ! -type d -printf '%p %y %m %s %u %l\\n'
            -o -type d -printf '%p %y %m %u\\n'; done; cat home/user/d/f; stat -c %y home/user/d/f; ls -d /opt /var/log";
        let look = look.replace("\\n'\n", "\\n' ");
        let (a, b) = (sandbox.exec(&look).await, again.exec(&look).await);
        assert_eq!(String::from_utf8_lossy(&a.stdout), String::from_utf8_lossy(&b.stdout));
        assert_eq!(String::from_utf8_lossy(&a.stderr), String::from_utf8_lossy(&b.stderr));
        let text = String::from_utf8_lossy(&a.stdout).into_owned();
        assert!(text.contains("home/user/d/f f 600 4 user"), "{text}");
        assert!(text.contains("2001-02-03"), "{text}");
    }

    #[tokio::test]
    async fn what_is_no_snapshot_is_refused() {
        let sandbox = VirtualSandbox::new().unwrap();
        for bytes in [&b""[..], b"[]", b"{}\n", b"[{\"path\":\"/f\",\"kind\":\"file\",\"size\":9,\"attributes\":{\"mode\":0,\"uid\":0,\"gid\":0,\"mtime\":[0,0]}}]\nab"] {
            assert!(sandbox.restore_files(bytes::Bytes::from_static(bytes)).await.is_err());
        }
    }
}
