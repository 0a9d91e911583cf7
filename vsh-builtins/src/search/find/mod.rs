//! `find`: walks trees and tests what is there. <https://www.gnu.org/software/findutils/manual/html_mono/find.html>

mod evaluate;
mod format;
mod parse;

use bstr::BString;
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::{Errno, FileKind, Ino, Metadata};

use crate::support::context::{Context, finished};
use crate::support::path::join;
use evaluate::Walk;
use parse::Follow;

/// `find`
pub static UTILITY: Utility = Utility {
    name: "find",
    summary: "Search for files in a directory hierarchy",
    usage: &["[-H] [-L] [-P] [path...] [expression]"],
    options: &[],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

/// A file under test.
#[derive(Clone, Debug)]
struct Entry {
    path: Vec<u8>,
    /// How many bytes of the path are the starting point.
    root: usize,
    depth: usize,
    /// As the directory has it; changed by following links.
    kind: FileKind,
    ino: Ino,
    metadata: Option<Metadata>,
    /// Nothing can be found out about it, which has been told.
    out_of_reach: bool,
}

/// What is left to do.
enum Item {
    /// Look at it, and at what is in it.
    Visit(Entry),
    /// `-depth`: its content is done.
    Leave(Entry),
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let done = search(cx).await;
    finished(cx, done, |why| Error::fatal(format!("‘standard output’: {why}\nfind: write error: {why}")))
        .await
}

async fn search(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (plan, roots) = parse::parse(cx).await?;
    let _room = cx.meter().memory(plan.room)?;
    let mut walk = Walk::new(cx, &plan).await?;
    for root in &roots {
        tree(cx, &mut walk, root).await?;
        if walk.quit {
            break;
        }
    }
    if let Some(name) = &plan.starts_from {
        listed_trees(cx, &mut walk, name).await?;
    }
    walk.finish(cx).await?;
    Ok(walk.status)
}

/// The trees whose names a file has, each with a NUL behind it.
async fn listed_trees(cx: &mut Cx<'_>, walk: &mut Walk<'_>, name: &BString) -> Result<(), Error> {
    let shown = cx.quoted(name).to_string();
    let mut input = match cx.input(name).await {
        Ok(input) => input,
        Err(why) => {
            return Err(Error::Fatal(format!("cannot open {shown} for reading: {why}"), ExitStatus::FAILURE));
        }
    };
    let mut number = 0u64;
    while let Some(line) = input.line(0).await? {
        number += 1;
        let root = BString::from(line.strip_suffix(b"\0").unwrap_or(line));
        if root.is_empty() {
            walk.status = ExitStatus::FAILURE;
            cx.diagnose(format!("{shown}:{number}: invalid zero-length file name")).await?;
            continue;
        }
        tree(cx, walk, &root).await?;
        if walk.quit {
            break;
        }
    }
    Ok(())
}

async fn tree(cx: &mut Cx<'_>, walk: &mut Walk<'_>, root: &BString) -> Result<(), Error> {
    let plan = walk.plan;
    let follow = plan.follow != Follow::Never;
    if follow && let Err(why @ Errno::ENOTDIR) = cx.metadata(root).await {
        return complain(cx, walk, root, why).await;
    }
    let metadata = match status_of(cx, root, follow).await {
        Ok(metadata) => metadata,
        Err(why) => return complain(cx, walk, root, why).await,
    };
    let dev = metadata.dev;
    let (kind, ino) = (metadata.kind, metadata.ino);
    let start = Entry {
        path: root.to_vec(),
        root: root.len(),
        depth: 0,
        kind,
        ino,
        metadata: Some(metadata),
        out_of_reach: false,
    };
    let mut left = vec![Item::Visit(start)];
    // The directories that lead to the current one, which links must not lead back to.
    let mut above: Vec<(u64, Ino)> = Vec::new();
    while let Some(item) = left.pop() {
        cx.meter().step(2).await?;
        let mut entry = match item {
            Item::Visit(entry) => entry,
            Item::Leave(mut entry) => {
                walk.visit(cx, &mut entry).await?;
                if walk.quit {
                    return Ok(());
                }
                continue;
            }
        };
        if plan.follow == Follow::Always && entry.kind == FileKind::Symlink && entry.metadata.is_none() {
            let found = match cx.metadata(&entry.path).await {
                Err(Errno::ENOENT) => status_of(cx, &entry.path, true).await,
                Err(why @ Errno::ENOTDIR) => {
                    complain(cx, walk, &entry.path, why).await?;
                    status_of(cx, &entry.path, true).await
                }
                found => found,
            };
            match found {
                Ok(metadata) => {
                    (entry.kind, entry.ino) = (metadata.kind, metadata.ino);
                    entry.metadata = Some(metadata);
                }
                Err(why) => {
                    complain(cx, walk, &entry.path, why).await?;
                    // A loop is not even a name.
                    if why == Errno::ELOOP {
                        continue;
                    }
                    entry.out_of_reach = true;
                }
            }
        }
        // What is in a directory is looked for by what it is.
        if entry.kind == FileKind::Directory && entry.metadata.is_none() {
            match status_of(cx, &entry.path, false).await {
                Ok(metadata) => entry.metadata = Some(metadata),
                Err(Errno::ENOENT) if walk.deletes() => {}
                Err(why) => {
                    complain(cx, walk, &entry.path, why).await?;
                    entry.out_of_reach = true;
                }
            }
        }
        above.truncate(entry.depth);
        if let Some(identity) = identity(cx, walk, &entry).await? {
            if let Some(depth) = above.iter().position(|before| *before == identity) {
                loops(cx, walk, &entry, depth).await?;
                continue;
            }
            above.push(identity);
        }
        walk.prune = false;
        let shown = entry.depth >= plan.min_depth;
        if !plan.depth_first && shown {
            walk.visit(cx, &mut entry).await?;
            if walk.quit {
                return Ok(());
            }
        }
        let enters = !walk.prune && !entry.out_of_reach && entry.depth < plan.max_depth;
        let descend = entry.kind == FileKind::Directory && enters;
        if !descend {
            if plan.depth_first && shown {
                left.push(Item::Leave(entry));
            }
            continue;
        }
        if plan.one_device {
            match status_of(cx, &entry.path, plan.follow == Follow::Always).await {
                Ok(metadata) if metadata.dev == dev => {}
                Ok(_) => continue,
                Err(why) => {
                    complain(cx, walk, &entry.path, why).await?;
                    continue;
                }
            }
        }
        let entries = match cx.view().read_dir(cx.cwd(), &entry.path).await {
            Ok(entries) => entries,
            // What the expression has deleted is not missed.
            Err(Errno::ENOENT) if entry.depth > 0 && walk.deletes() => continue,
            Err(why) => {
                complain(cx, walk, &entry.path, why).await?;
                if plan.depth_first && shown {
                    left.push(Item::Leave(entry));
                }
                continue;
            }
        };
        let (path, root, depth) = (entry.path.clone(), entry.root, entry.depth + 1);
        if plan.depth_first && shown {
            left.push(Item::Leave(entry));
        }
        left.extend(entries.iter().rev().map(|child| {
            let path = join(&path, &child.name);
            let (kind, ino) = (child.kind, child.ino);
            Item::Visit(Entry { path, root, depth, kind, ino, metadata: None, out_of_reach: false })
        }));
    }
    Ok(())
}

/// What a directory is known by, where links may lead back to it.
async fn identity(cx: &mut Cx<'_>, walk: &mut Walk<'_>, entry: &Entry) -> Result<Option<(u64, Ino)>, Error> {
    if walk.plan.follow != Follow::Always || entry.kind != FileKind::Directory || entry.out_of_reach {
        return Ok(None);
    }
    let metadata = match &entry.metadata {
        Some(metadata) => Ok(metadata.clone()),
        None => status_of(cx, &entry.path, true).await,
    };
    match metadata {
        Ok(metadata) => Ok(Some((metadata.dev, metadata.ino))),
        Err(why) => {
            complain(cx, walk, &entry.path, why).await?;
            Ok(None)
        }
    }
}

/// A directory that is the one `depth` levels below the starting point again is not looked at.
async fn loops(cx: &mut Cx<'_>, walk: &mut Walk<'_>, entry: &Entry, depth: usize) -> Result<(), Error> {
    walk.status = ExitStatus::FAILURE;
    let start = match depth {
        0 => entry.path.get(..entry.root).unwrap_or_default(),
        _ => ancestor(&entry.path, entry.depth - depth),
    };
    let (name, start) = (cx.quoted(&entry.path), cx.quoted(start));
    cx.diagnose(format!("File system loop detected; {name} is part of the same file system loop as {start}."))
        .await
}

/// The path without its last `levels` names.
fn ancestor(path: &[u8], levels: usize) -> &[u8] {
    let mut path = path;
    for _ in 0..levels {
        let end = path.iter().rposition(|b| *b == b'/').unwrap_or(0);
        path = path.get(..end).unwrap_or_default();
    }
    path
}

/// `stat` or `lstat`; a link that leads nowhere stands for itself.
async fn status_of(cx: &Cx<'_>, path: &[u8], follow: bool) -> Result<Metadata, Errno> {
    if follow {
        match cx.metadata(path).await {
            Err(Errno::ENOENT | Errno::ENOTDIR) => {}
            found => return found,
        }
    }
    cx.view().symlink_metadata(cx.cwd(), path).await
}

async fn complain(cx: &mut Cx<'_>, walk: &mut Walk<'_>, path: &[u8], why: Errno) -> Result<(), Error> {
    walk.status = ExitStatus::FAILURE;
    let name = cx.quoted(path);
    cx.diagnose(format!("{name}: {why}")).await
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    fn bench() -> Bench {
        Bench::new()
            .file("d/a.txt", "hello\n")
            .file("d/b.rs", "")
            .file("d/sub/c.txt", "x".repeat(3000))
            .dir("d/empty")
            .symlink("a.txt", "d/l")
    }

    #[track_caller]
    fn check(line: &str, expected: &str) {
        let ran = bench().run(line);
        assert_eq!(ran.out().trim_end().replace('\n', " "), expected, "{line}: {}", ran.err());
    }

    #[test]
    fn tests() {
        check("find d", "d d/a.txt d/b.rs d/empty d/l d/sub d/sub/c.txt");
        check("find d -name *.txt", "d/a.txt d/sub/c.txt");
        check("find d -iname A.TXT", "d/a.txt");
        check("find d -type d", "d d/empty d/sub");
        check("find d -type f,l", "d/a.txt d/b.rs d/l d/sub/c.txt");
        check("find d -empty", "d/b.rs d/empty");
        check("find d -path d/sub*", "d/sub d/sub/c.txt");
        check("find d -size +1k -type f", "d/sub/c.txt");
        check("find d -size 6c", "d/a.txt");
        check("find d -maxdepth 1 -type f", "d/a.txt d/b.rs");
        check("find d -mindepth 2", "d/sub/c.txt");
        check("find d -name sub -prune -o -type f -print", "d/a.txt d/b.rs");
        check("find d ! -name *.txt -type f", "d/b.rs");
        check("find d ( -name a* -o -name b* ) -print", "d/a.txt d/b.rs");
        check("find d -depth -name *c*", "d/sub/c.txt");
        check("find d -regex '.*/[ab]\\..*'", "d/a.txt d/b.rs");
        check("find d -regextype posix-extended -regex '.*(txt|rs)'", "d/a.txt d/b.rs d/sub/c.txt");
        check("find d -lname a*", "d/l");
        check("find d -samefile d/a.txt", "d/a.txt");
        check("find d -links 1 -name a.txt", "d/a.txt");
        check("find d -perm 644 -name a.txt", "d/a.txt");
        check("find d -perm -u+r,g+r -name b.rs", "d/b.rs");
        check("find d -newermt 2001-01-01 -name a.txt", "d/a.txt");
        check("find d -mtime -1 -name a.txt", "d/a.txt");
        check("find d -mmin +5 -name a.txt", "");
        check("find d -name a.txt -quit , -print", "d");
        check("find d -type f , -name b.rs", "d/a.txt d/b.rs d/sub/c.txt");
        check("find d -name b.rs , -type f", "d/a.txt d/b.rs d/sub/c.txt");
    }

    #[test]
    fn actions() {
        check("find d -name a.txt -print0", "d/a.txt\0");
        check("find d -name a.txt -printf '%p %f %h %s %d %y %m %P\\n'", "d/a.txt a.txt d 6 1 f 644 a.txt");
        check("find d -name *.txt -exec echo x {} ;", "x d/a.txt x d/sub/c.txt");
        check("find d -name *.txt -exec echo {} +", "d/a.txt d/sub/c.txt");
        check("find d -name c.txt -execdir echo {} ;", "./c.txt");
        let bench = bench();
        assert_eq!(bench.run("find d -name *.txt -delete").status, 0);
        assert_eq!(bench.run("find d -type f").out(), "d/b.rs\n");
        assert_eq!(bench.run("find d -delete").status, 0);
        assert_eq!(bench.run("find d").status, 1);
    }

    #[test]
    fn complaints() {
        let first = |line: &str| bench().run(line).err().lines().next().unwrap_or_default().to_owned();
        assert_eq!(first("find no"), "find: ‘no’: No such file or directory");
        assert_eq!(first("find d -foo"), "find: unknown predicate `-foo'");
        assert_eq!(first("find d -name"), "find: missing argument to `-name'");
        assert_eq!(first("find d -D x"), "find: unknown predicate `-D'");
        assert_eq!(first("find -D x d"), "find: option '-D' is not supported by vsh");
        assert_eq!(first("find d -exec echo"), "find: missing argument to `-exec'");
        assert_eq!(first("find d -type q"), "find: Unknown argument to -type: q");
    }
}
