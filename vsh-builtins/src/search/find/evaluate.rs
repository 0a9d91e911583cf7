//! The expression, applied to one file.

use bstr::BString;
use vsh_core::host::BoxFuture;
use vsh_core::io::Output;
use vsh_core::utility::{Cx, Error, ExitStatus};
use vsh_fs::{Errno, FileKind, Metadata, OpenOptions, Timestamp};

use super::parse::{Exec, Node, Operator, PermissionTest, Plan};
use super::{Entry, complain, format, status_of};
use crate::files::basename::base_name;
use crate::support::context::Context;
use crate::support::path::join;

/// Names collected for one `-exec ... {} +` before it runs.
const MAX_ARGUMENTS: usize = 128 * 1024;

#[derive(Default)]
struct Batch<'a> {
    exec: Option<&'a Exec>,
    directory: Vec<u8>,
    files: Vec<BString>,
    bytes: usize,
}

/// The state of a whole run.
pub(super) struct Walk<'a> {
    pub(super) plan: &'a Plan,
    pub(super) status: ExitStatus,
    pub(super) prune: bool,
    pub(super) quit: bool,
    batches: Vec<Batch<'a>>,
    outputs: Vec<Output>,
}

impl<'a> Walk<'a> {
    /// The files that are written to are made, whether there is something to write or not.
    pub(super) async fn new(cx: &Cx<'_>, plan: &'a Plan) -> Result<Self, Error> {
        let batches = (0..plan.execs).map(|_| Batch::default()).collect();
        let mut outputs = Vec::new();
        for name in &plan.outputs {
            let file = cx.open(name, &OpenOptions::WRITE).await;
            let file = file.map_err(|why| Error::fatal(format!("{}: {why}", cx.quoted(name))))?;
            outputs.push(Output::new(Some(file), cx.meter()));
        }
        Ok(Self { plan, status: ExitStatus::SUCCESS, prune: false, quit: false, batches, outputs })
    }

    pub(super) fn deletes(&self) -> bool {
        self.plan.deletes || self.plan.execs > 0
    }

    /// Applies the expression.
    pub(super) async fn visit(&mut self, cx: &mut Cx<'_>, entry: &mut Entry) -> Result<(), Error> {
        let plan = self.plan;
        self.evaluate(cx, &plan.expression, entry).await?;
        Ok(())
    }

    /// Runs what was collected.
    pub(super) async fn finish(&mut self, cx: &mut Cx<'_>) -> Result<(), Error> {
        for slot in 0..self.batches.len() {
            self.flush(cx, slot).await?;
        }
        for output in &mut self.outputs {
            output.flush().await?;
        }
        Ok(())
    }

    fn evaluate<'b>(
        &'b mut self,
        cx: &'b mut Cx<'_>,
        node: &'a Node,
        entry: &'b mut Entry,
    ) -> BoxFuture<'b, Result<bool, Error>>
    where
        'a: 'b,
    {
        Box::pin(async move {
            if self.quit {
                return Ok(false);
            }
            match node {
                Node::Many(operator, parts) => self.evaluate_all(cx, *operator, parts, entry).await,
                Node::Not(inner) => Ok(!self.evaluate(cx, inner, entry).await?),
                Node::Constant(value) => Ok(*value),
                Node::Name(pattern) => Ok(pattern.matches(base_name(&entry.path))),
                Node::Path(pattern) => Ok(pattern.matches(&entry.path)),
                Node::Regex(regex) => regex.is_match(&entry.path).map_err(|e| Error::fatal(e.message())),
                Node::Type(kinds) => Ok(self.kind(entry).is_some_and(|kind| kinds.contains(&kind))),
                Node::Inode(range) => Ok(range.holds(entry.ino.0)),
                Node::Printf(format) => {
                    let metadata =
                        match format.needs_status() || self.kind(entry).is_none() && format.needs_kind() {
                            true => match self.metadata(cx, entry).await? {
                                None => return Ok(false),
                                found => found,
                            },
                            false => None,
                        };
                    let link = match &metadata {
                        Some(metadata) if format.needs_link() => link(cx, entry, metadata).await,
                        _ => None,
                    };
                    format.print(entry, metadata.as_ref(), link.as_ref(), self.plan, cx.out.buffer());
                    cx.out.relax().await?;
                    Ok(true)
                }
                // With -depth it says nothing.
                Node::Prune if self.plan.depth_first => Ok(true),
                Node::Prune => {
                    let is_known = self.metadata(cx, entry).await?.is_some();
                    self.prune |= is_known;
                    Ok(is_known)
                }
                Node::Quit => {
                    self.quit = true;
                    Ok(true)
                }
                Node::Print => {
                    cx.out.buffer().extend_from_slice(&entry.path);
                    cx.out.write(b"\n").await?;
                    Ok(true)
                }
                Node::Print0 => {
                    cx.out.buffer().extend_from_slice(&entry.path);
                    cx.out.write(b"\0").await?;
                    Ok(true)
                }
                Node::Exec(exec) => self.exec(cx, exec, entry).await,
                Node::ToFile(number, action) => {
                    self.swap_output(cx, *number);
                    let done = self.evaluate(cx, action, entry).await;
                    self.swap_output(cx, *number);
                    done
                }
                Node::Delete => self.delete(cx, entry).await,
                Node::Access(bits) => {
                    let asked = |bit: u8| bits & bit != 0;
                    let may = cx.view().access(cx.cwd(), &entry.path, asked(4), asked(2), asked(1)).await;
                    Ok(may.is_ok())
                }
                _ => self.by_metadata(cx, node, entry).await,
            }
        })
    }

    async fn evaluate_all(
        &mut self,
        cx: &mut Cx<'_>,
        operator: Operator,
        parts: &'a [Node],
        entry: &mut Entry,
    ) -> Result<bool, Error> {
        let mut value = operator == Operator::And;
        for part in parts {
            value = self.evaluate(cx, part, entry).await?;
            let decided = match operator {
                Operator::And => !value,
                Operator::Or => value,
                Operator::Comma => false,
            };
            if decided || self.quit {
                break;
            }
        }
        Ok(value)
    }

    fn follows_all(&self) -> bool {
        self.plan.follow == super::Follow::Always
    }

    /// What it is; `None` for a directory, or where links are to be followed for a link, that cannot be looked at.
    fn kind(&self, entry: &Entry) -> Option<FileKind> {
        let looked_at = match entry.kind {
            FileKind::Directory => true,
            FileKind::Symlink => self.follows_all(),
            _ => false,
        };
        (!looked_at || !entry.out_of_reach).then_some(entry.kind)
    }

    fn swap_output(&mut self, cx: &mut Cx<'_>, number: usize) {
        if let Some(output) = self.outputs.get_mut(number) {
            std::mem::swap(output, &mut cx.out);
        }
    }

    async fn metadata(&mut self, cx: &mut Cx<'_>, entry: &mut Entry) -> Result<Option<Metadata>, Error> {
        if let Some(metadata) = &entry.metadata {
            return Ok(Some(metadata.clone()));
        }
        if entry.out_of_reach {
            return Ok(None);
        }
        let follow = self.follows_all();
        match status_of(cx, &entry.path, follow).await {
            Ok(metadata) => {
                entry.metadata = Some(metadata.clone());
                Ok(Some(metadata))
            }
            Err(why) => {
                entry.out_of_reach = true;
                complain(cx, self, &entry.path, why).await?;
                Ok(None)
            }
        }
    }

    async fn by_metadata(
        &mut self,
        cx: &mut Cx<'_>,
        node: &'a Node,
        entry: &mut Entry,
    ) -> Result<bool, Error> {
        let Some(metadata) = self.metadata(cx, entry).await? else { return Ok(false) };
        let bits = metadata.mode.bits();
        Ok(match node {
            Node::Size(range, unit) => range.holds(metadata.size.div_ceil(*unit)),
            Node::Empty => match metadata.kind {
                FileKind::Regular => metadata.size == 0,
                FileKind::Directory => {
                    cx.view().read_dir(cx.cwd(), &entry.path).await.is_ok_and(|entries| entries.is_empty())
                }
                _ => false,
            },
            Node::Perm(test, for_files, for_dirs) => {
                let mode = if metadata.is_dir() { *for_dirs } else { *for_files };
                match test {
                    PermissionTest::Exactly => bits == mode,
                    PermissionTest::All => bits & mode == mode,
                    PermissionTest::Any => mode == 0 || bits & mode != 0,
                }
            }
            Node::Age(stamp, age, origin) => age.holds(between(stamp.of(&metadata), *origin)),
            Node::Used(age) => {
                let used = between(metadata.ctime, metadata.atime);
                used >= 0 && age.holds(used)
            }
            Node::Newer(stamp, reference) => stamp.of(&metadata) > *reference,
            Node::User(range) => range.holds(u64::from(metadata.uid)),
            Node::Group(range) => range.holds(u64::from(metadata.gid)),
            Node::NoUser => self.plan.names.user(metadata.uid).is_none(),
            Node::NoGroup => self.plan.names.group(metadata.gid).is_none(),
            Node::Links(range) => range.holds(metadata.nlink),
            Node::SameFile(dev, ino) => (metadata.dev, metadata.ino) == (*dev, *ino),
            Node::LinkName(pattern) => match metadata.kind {
                FileKind::Symlink => cx
                    .view()
                    .read_link(cx.cwd(), &entry.path)
                    .await
                    .is_ok_and(|target| pattern.matches(&target)),
                _ => false,
            },
            Node::XType(kinds) => {
                if entry.out_of_reach {
                    return Ok(false);
                }
                let followed = match self.plan.follow {
                    super::Follow::Always => true,
                    super::Follow::Operands => entry.depth == 0,
                    super::Follow::Never => false,
                };
                match status_of(cx, &entry.path, !followed).await {
                    Ok(target) => kinds.contains(&target.kind),
                    Err(why) => {
                        entry.out_of_reach = why == Errno::EACCES;
                        complain(cx, self, &entry.path, why).await?;
                        false
                    }
                }
            }
            Node::List => {
                let link = link(cx, entry, &metadata).await;
                format::list(entry, &metadata, link.as_ref(), self.plan, cx.out.buffer());
                cx.out.relax().await?;
                true
            }
            _ => false,
        })
    }

    async fn delete(&mut self, cx: &mut Cx<'_>, entry: &mut Entry) -> Result<bool, Error> {
        // `.` itself cannot be removed; GNU says nothing.
        if entry.path == b"." {
            return Ok(true);
        }
        let removed = if entry.kind == FileKind::Directory {
            cx.view().remove_dir(cx.cwd(), &entry.path).await
        } else {
            cx.view().remove_file(cx.cwd(), &entry.path).await
        };
        if let Err(why) = removed {
            self.status = ExitStatus::FAILURE;
            let name = cx.quoted(&entry.path);
            cx.diagnose(format!("cannot delete {name}: {why}")).await?;
            return Ok(false);
        }
        Ok(true)
    }

    async fn exec(&mut self, cx: &mut Cx<'_>, exec: &'a Exec, entry: &Entry) -> Result<bool, Error> {
        if exec.asks {
            let command = exec.argv.first().map(ToString::to_string).unwrap_or_default();
            let question = format!("< {command} ... {} > ? ", bstr::BStr::new(&entry.path));
            cx.write_error(question.as_bytes()).await?;
            if !answered_yes(cx).await? {
                return Ok(false);
            }
        }
        let (directory, file) = if exec.in_dir {
            let (above, name) = format::split(&entry.path);
            let above = if above.is_empty() { b"/" } else { above };
            // The root has no other name.
            let name = if name.starts_with(b"/") { name.to_vec() } else { join(b".", name) };
            // Where links are followed, only what is started shows that it cannot be entered.
            if !self.follows_all()
                && let Err(why) = cx.view().directory(cx.cwd(), above).await
            {
                let name = cx.quoted(base_name(&entry.path));
                return Err(Error::fatal(format!(
                    "Failed to save working directory in order to run a command on {name}: {why}"
                )));
            }
            (above.to_vec(), BString::from(name))
        } else {
            (Vec::new(), BString::from(entry.path.as_slice()))
        };
        if !exec.many {
            let argv = exec
                .argv
                .iter()
                .map(|word| BString::from(bstr::ByteSlice::replace(word.as_slice(), "{}", &file)));
            return Ok(match self.start(cx, argv.collect(), &directory).await? {
                Started::Ended(status) => status.is_success(),
                Started::NoDirectory(why) => {
                    cx.diagnose(format!("Failed to change directory: {why}")).await?;
                    false
                }
            });
        }
        let full = self.batches.get(exec.slot).is_some_and(|batch| {
            batch.bytes + file.len() > MAX_ARGUMENTS
                || (!batch.files.is_empty() && batch.directory != directory)
        });
        if full {
            self.flush(cx, exec.slot).await?;
        }
        if let Some(batch) = self.batches.get_mut(exec.slot) {
            batch.exec = Some(exec);
            batch.directory = directory;
            batch.bytes += file.len() + 1;
            batch.files.push(file);
        }
        Ok(true)
    }

    async fn flush(&mut self, cx: &mut Cx<'_>, slot: usize) -> Result<(), Error> {
        let Some(batch) = self.batches.get_mut(slot).map(std::mem::take) else { return Ok(()) };
        let Some(exec) = batch.exec else { return Ok(()) };
        let argv = exec.argv.iter().cloned().chain(batch.files).collect();
        match self.start(cx, argv, &batch.directory).await? {
            Started::Ended(status) if status.is_success() => {}
            Started::Ended(_) => self.status = ExitStatus::FAILURE,
            Started::NoDirectory(why) => {
                return Err(Error::fatal(format!("failed to return to initial working directory: {why}")));
            }
        }
        Ok(())
    }

    async fn start(
        &mut self,
        cx: &mut Cx<'_>,
        argv: Vec<BString>,
        directory: &[u8],
    ) -> Result<Started, Error> {
        let name = argv.first().cloned().unwrap_or_default();
        let mut request = cx.process(argv);
        if !directory.is_empty() {
            match cx.view().directory(cx.cwd(), directory).await {
                Ok(location) => {
                    request.cwd = location;
                    request.cwd_path = BString::from(cx.view().path_of(location).await?);
                }
                Err(why) => return Ok(Started::NoDirectory(why)),
            }
        }
        match cx.spawn_process(request).await {
            Err(Error::Fatal(_, status)) => {
                let why = if status == ExitStatus::NOT_EXECUTABLE {
                    "Permission denied"
                } else {
                    "No such file or directory"
                };
                let name = cx.quoted(&name);
                cx.diagnose(format!("{name}: {why}")).await?;
                Ok(Started::Ended(status))
            }
            other => other.map(Started::Ended),
        }
    }
}

/// What became of a command.
enum Started {
    Ended(ExitStatus),
    /// The directory that it should run in cannot be entered.
    NoDirectory(Errno),
}

/// How long `later` is after `earlier`, in nanoseconds.
fn between(earlier: Timestamp, later: Timestamp) -> i128 {
    let nanos = |time: Timestamp| i128::from(time.seconds) * 1_000_000_000 + i128::from(time.nanos);
    nanos(later) - nanos(earlier)
}

/// Reads a line of standard input, and nothing behind it.
async fn answered_yes(cx: &Cx<'_>) -> Result<bool, Error> {
    let Ok(stdin) = cx.files().get(0) else { return Ok(false) };
    let mut answer = Vec::new();
    stdin.read_until(b'\n', 4096, &mut answer).await?;
    Ok(matches!(answer.first(), Some(b'y' | b'Y')))
}

/// A symbolic link's target, and what is there.
async fn link(cx: &Cx<'_>, entry: &Entry, metadata: &Metadata) -> Option<format::Link> {
    if metadata.kind != FileKind::Symlink {
        return None;
    }
    let target = cx.view().read_link(cx.cwd(), &entry.path).await.ok()?;
    Some((target.to_vec(), cx.metadata(&entry.path).await))
}
