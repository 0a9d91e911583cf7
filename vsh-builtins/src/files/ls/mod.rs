//! `ls`: lists directories. <https://www.gnu.org/software/coreutils/manual/html_node/ls-invocation.html>
//!
//! Standard output is never a terminal here, so that the format is one name a line unless options say otherwise.

mod color;
mod options;
mod show;

use std::cmp::Ordering;

use bstr::BString;
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::{Errno, FileKind, Metadata};

use crate::support::context::Context;
use crate::support::names::Names;
use crate::support::path::join;
use crate::text::sort::version;
use options::{Follow, Hidden, OPTIONS, Settings, Sort, Stamp};

/// `ls`
pub static LS: Utility = Utility {
    name: "ls",
    summary: "List information about the FILEs (the current directory by default)",
    usage: &["[OPTION]... [FILE]..."],
    options: OPTIONS,
    usage_status: 2,
    run: |cx| Box::pin(run(cx)),
};

/// `dir`
pub static DIR: Utility = Utility { name: "dir", ..LS };

/// `vdir`
pub static VDIR: Utility = Utility { name: "vdir", ..LS };

/// A file to be listed.
#[derive(Clone, Debug)]
struct Entry {
    name: Vec<u8>,
    path: Vec<u8>,
    kind: FileKind,
    /// `None` if it could not be asked, or need not be.
    metadata: Option<Metadata>,
    /// A symbolic link's target, and what is there.
    target: Option<(Vec<u8>, Option<Metadata>)>,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (settings, operands) = options::parse(cx)?;
    let names = if settings.long() { Names::read(cx).await? } else { Names::default() };
    let mut list = Lister { settings: &settings, names: &names, status: ExitStatus::SUCCESS, printed: false };
    let operands = if operands.is_empty() { vec![BString::from(".")] } else { operands };
    let several = operands.len() > 1;
    let (mut files, mut dirs) = (Vec::new(), Vec::new());
    for operand in &operands {
        let Some(entry) = list.operand(cx, operand).await? else { continue };
        if entry.kind == FileKind::Directory && !settings.directory {
            dirs.push(entry);
        } else {
            files.push(entry);
        }
    }
    settings.sort_entries(&mut files);
    settings.sort_entries(&mut dirs);
    if !files.is_empty() {
        show::entries(cx, &files, &settings, &names, None).await?;
        list.printed = true;
    }
    let headings = several || settings.recursive;
    let mut left: Vec<(Entry, Vec<(u64, vsh_fs::Ino)>)> =
        dirs.into_iter().rev().map(|dir| (dir, Vec::new())).collect();
    while let Some((dir, above)) = left.pop() {
        cx.meter().step(4).await?;
        let below = list.directory(cx, &dir, headings, above).await?;
        left.extend(below.into_iter().rev());
    }
    Ok(list.status)
}

struct Lister<'a> {
    settings: &'a Settings,
    names: &'a Names,
    status: ExitStatus,
    printed: bool,
}

impl Lister<'_> {
    async fn operand(&mut self, cx: &mut Cx<'_>, operand: &BString) -> Result<Option<Entry>, Error> {
        let follow = match self.settings.follow {
            Follow::Always | Follow::Operands => true,
            Follow::Default => !self.settings.long() && !self.settings.directory && !self.settings.classify(),
            Follow::OperandDirectories => false,
        };
        let mut found = if follow { cx.metadata(operand).await } else { Err(Errno::ENOENT) };
        if found.is_err() {
            found = cx.view().symlink_metadata(cx.cwd(), operand).await;
        }
        if self.settings.follow == Follow::OperandDirectories
            && let Ok(target) = cx.metadata(operand).await
            && target.is_dir()
        {
            found = Ok(target);
        }
        let metadata = match found {
            Ok(metadata) => metadata,
            Err(why) => {
                let name = cx.quoted_name(operand);
                cx.diagnose(format!("cannot access {name}: {why}")).await?;
                self.status = ExitStatus::USAGE;
                return Ok(None);
            }
        };
        let mut entry = Entry {
            name: operand.to_vec(),
            path: operand.to_vec(),
            kind: metadata.kind,
            metadata: Some(metadata),
            target: None,
        };
        self.read_target(cx, &mut entry).await;
        Ok(Some(entry))
    }

    async fn read_target(&self, cx: &Cx<'_>, entry: &mut Entry) {
        let wanted = self.settings.long()
            || self.settings.classify()
            || self.settings.colors.is_some()
            || self.settings.group_directories;
        if entry.kind == FileKind::Symlink
            && wanted
            && let Ok(target) = cx.view().read_link(cx.cwd(), &entry.path).await
        {
            entry.target = Some((target.to_vec(), cx.metadata(&entry.path).await.ok()));
        }
    }

    /// Lists a directory; with `-R`, what is to be listed next.
    async fn directory(
        &mut self,
        cx: &mut Cx<'_>,
        dir: &Entry,
        heading: bool,
        mut above: Vec<(u64, vsh_fs::Ino)>,
    ) -> Result<Vec<(Entry, Vec<(u64, vsh_fs::Ino)>)>, Error> {
        if let Some(metadata) = &dir.metadata {
            let identity = (metadata.dev, metadata.ino);
            if above.contains(&identity) {
                let name = cx.file_name(&dir.path);
                cx.diagnose(format!("{name}: not listing already-listed directory")).await?;
                self.status = ExitStatus::USAGE;
                return Ok(Vec::new());
            }
            above.push(identity);
        }
        let names = match cx.view().read_dir(cx.cwd(), &dir.path).await {
            Ok(names) => names,
            Err(why) => {
                let name = cx.quoted_name(&dir.path);
                cx.diagnose(format!("cannot open directory {name}: {why}")).await?;
                self.status = if self.printed || dir.path.contains(&b'/') {
                    ExitStatus::FAILURE
                } else {
                    ExitStatus::USAGE
                };
                return Ok(Vec::new());
            }
        };
        if heading {
            let lead: &[u8] = if self.printed { b"\n" } else { b"" };
            let name = self.settings.quote(&dir.path);
            cx.out.write(&[lead, &name, b":\n"].concat()).await?;
        }
        self.printed = true;
        let mut charge = cx.meter().memory(names.len().saturating_mul(size_of::<Entry>()))?;
        let mut entries = Vec::new();
        if self.settings.hidden == Hidden::All {
            for dots in [&b"."[..], b".."] {
                entries.push(self.entry(cx, dir, dots, FileKind::Directory).await?);
            }
        }
        for found in &names {
            if !self.settings.shows(&found.name) {
                continue;
            }
            cx.meter().step(1).await?;
            let entry = self.entry(cx, dir, &found.name, found.kind).await?;
            charge.add(entry.path.len() + entry.name.len())?;
            entries.push(entry);
        }
        self.settings.sort_entries(&mut entries);
        let blocks: u64 = entries.iter().filter_map(|e| e.metadata.as_ref()).map(|m| m.blocks * 512).sum();
        let total = (self.settings.long() || self.settings.size).then_some(blocks);
        show::entries(cx, &entries, self.settings, self.names, total).await?;
        if !self.settings.recursive {
            return Ok(Vec::new());
        }
        let below = entries
            .into_iter()
            .filter(|e| e.kind == FileKind::Directory && e.name != b"." && e.name != b"..");
        Ok(below.map(|entry| (entry, above.clone())).collect())
    }

    async fn entry(
        &mut self,
        cx: &mut Cx<'_>,
        dir: &Entry,
        name: &[u8],
        kind: FileKind,
    ) -> Result<Entry, Error> {
        let path = join(&dir.path, name);
        let mut entry = Entry { name: name.to_vec(), path, kind, metadata: None, target: None };
        let follow = self.settings.follow == Follow::Always;
        if self.settings.needs_metadata() || (follow && kind == FileKind::Symlink) {
            let followed = if follow { cx.metadata(&entry.path).await } else { Err(Errno::ENOENT) };
            let found = match followed {
                Ok(metadata) => Ok(metadata),
                Err(why) if follow && kind == FileKind::Symlink => {
                    let name = cx.quoted_name(&entry.path);
                    cx.diagnose(format!("cannot access {name}: {why}")).await?;
                    self.status = self.status.max(ExitStatus::FAILURE);
                    cx.view().symlink_metadata(cx.cwd(), &entry.path).await
                }
                Err(_) => cx.view().symlink_metadata(cx.cwd(), &entry.path).await,
            };
            match found {
                Ok(metadata) => {
                    entry.kind = metadata.kind;
                    entry.metadata = Some(metadata);
                }
                Err(why) => {
                    let name = cx.quoted_name(&entry.path);
                    cx.diagnose(format!("cannot access {name}: {why}")).await?;
                    self.status = self.status.max(ExitStatus::FAILURE);
                }
            }
        }
        self.read_target(cx, &mut entry).await;
        Ok(entry)
    }
}

impl Settings {
    fn sort_entries(&self, entries: &mut [Entry]) {
        match self.sort {
            Sort::None => {}
            _ => entries.sort_by(|a, b| {
                let order = self.compare(a, b);
                let order = if self.reverse { order.reverse() } else { order };
                if self.group_directories {
                    return b.is_directory().cmp(&a.is_directory()).then(order);
                }
                order
            }),
        }
        if self.sort == Sort::None && self.group_directories {
            entries.sort_by_key(|entry| !entry.is_directory());
        }
    }

    fn compare(&self, a: &Entry, b: &Entry) -> Ordering {
        let by_name = || a.name.cmp(&b.name);
        let time = |entry: &Entry| entry.metadata.as_ref().map(|m| self.stamp.of(m));
        let size = |entry: &Entry| entry.metadata.as_ref().map_or(0, |m| m.size);
        match self.sort {
            Sort::Size => size(b).cmp(&size(a)).then_with(by_name),
            Sort::Time => time(b).cmp(&time(a)).then_with(by_name),
            Sort::Version => version(&a.name, &b.name).then_with(by_name),
            Sort::Extension => extension(&a.name).cmp(extension(&b.name)).then_with(by_name),
            Sort::Width => {
                let width = |entry: &Entry| crate::support::width::width_of(&self.quote(&entry.name));
                width(a).cmp(&width(b)).then_with(by_name)
            }
            Sort::Name | Sort::None => by_name(),
        }
    }
}

impl Entry {
    fn is_directory(&self) -> bool {
        let target = self.target.as_ref().and_then(|(_, target)| target.as_ref());
        self.kind == FileKind::Directory || target.is_some_and(Metadata::is_dir)
    }
}

fn extension(name: &[u8]) -> &[u8] {
    name.iter().rposition(|b| *b == b'.').and_then(|at| name.get(at..)).unwrap_or_default()
}

impl Stamp {
    fn of(self, metadata: &Metadata) -> vsh_fs::Timestamp {
        match self {
            Self::Modification => metadata.mtime,
            Self::Access => metadata.atime,
            Self::Change => metadata.ctime,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    fn bench() -> Bench {
        Bench::new()
            .file("d/b.txt", "hello\n")
            .file("d/a b", "")
            .file("d/.h", "")
            .file("d/sub/c10", "x".repeat(2000))
            .file("d/sub/c9", "x")
            .symlink("b.txt", "d/l")
    }

    #[track_caller]
    fn check(line: &str, expected: &str) {
        let ran = bench().run(line);
        assert_eq!(ran.out(), expected, "{line}: {}", ran.err());
    }

    #[test]
    fn names() {
        check("ls d", "a b\nb.txt\nl\nsub\n");
        check("ls -a d", ".\n..\n.h\na b\nb.txt\nl\nsub\n");
        check("ls -A d", ".h\na b\nb.txt\nl\nsub\n");
        check("ls -r d", "sub\nl\nb.txt\na b\n");
        check("ls -F d", "a b\nb.txt\nl@\nsub/\n");
        check("ls -p d", "a b\nb.txt\nl\nsub/\n");
        check("ls -Q d/sub", "\"c10\"\n\"c9\"\n");
        check("ls -v d/sub", "c9\nc10\n");
        check("ls -S d/sub", "c10\nc9\n");
        check("ls -m d", "a b, b.txt, l, sub\n");
        check("ls -C d", "a b  b.txt  l  sub\n");
        check("ls -x -w 10 d", "a b\nb.txt\nl\nsub\n");
        check("ls -d d", "d\n");
        check("ls -R d", "d:\na b\nb.txt\nl\nsub\n\nd/sub:\nc10\nc9\n");
        check("ls d/b.txt d/sub", "d/b.txt\n\nd/sub:\nc10\nc9\n");
        check("ls --group-directories-first d", "sub\na b\nb.txt\nl\n");
        check("ls -I '*b*' d", "l\n");
        check("ls -X d", "a b\nl\nsub\nb.txt\n");
        check("ls --quoting-style=shell d", "'a b'\nb.txt\nl\nsub\n");
    }

    #[test]
    fn long() {
        check("ls -l d/b.txt", "-rw-r--r-- 1 user user 6 Nov 14 22:13 d/b.txt\n");
        check("ls -ln d/b.txt", "-rw-r--r-- 1 1000 1000 6 Nov 14 22:13 d/b.txt\n");
        check("ls -gG d/sub/c10", "-rw-r--r-- 1 2000 Nov 14 22:13 d/sub/c10\n");
        check("ls -ohg d/sub/c10", "-rw-r--r-- 1 2.0K Nov 14 22:13 d/sub/c10\n");
        check("ls -l --time-style=long-iso d/b.txt", "-rw-r--r-- 1 user user 6 2023-11-14 22:13 d/b.txt\n");
        check("ls -l --time-style=+%F d/b.txt", "-rw-r--r-- 1 user user 6 2023-11-14 d/b.txt\n");
        check("ls -l d/l", "lrwxrwxrwx 1 user user 5 Nov 14 22:13 d/l -> b.txt\n");
        check("ls -lL d/l", "-rw-r--r-- 1 user user 6 Nov 14 22:13 d/l\n");
    }

    #[test]
    fn complaints() {
        let ran = bench().run("ls no");
        assert_eq!(
            (ran.err().as_str(), ran.status),
            ("ls: cannot access 'no': No such file or directory\n", 2)
        );
    }
}
