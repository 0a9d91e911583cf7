//! What is written at last: files, their backups and directories, rejects.

use bstr::BString;
use vsh_core::io::Output;
use vsh_core::utility::{Cx, Error};
use vsh_fs::{Errno, Metadata, Mode, OpenOptions, SetMetadata};

use super::{Removal, Session};
use crate::files::patch::abort;
use crate::files::patch::header::Git;
use crate::support::context::Context;

impl Session<'_> {
    /// Makes a file, and the directories above it.
    pub(super) async fn put(
        &self,
        cx: &mut Cx<'_>,
        name: &[u8],
        text: &[u8],
        mode: u16,
    ) -> Result<(), Error> {
        let path = self.place.path(name);
        self.make_directories(cx, &path).await?;
        let options = OpenOptions { mode: Mode::new(mode), ..OpenOptions::WRITE };
        let shown = cx.file_name(name);
        let file = cx.open(&path, &options).await;
        let file = file.map_err(|why| abort(format!("Can't create file {shown} : {why}")))?;
        let mut out = Output::new(Some(file), cx.meter());
        out.write(text).await?;
        out.flush().await
    }

    pub(super) async fn make_directories(&self, cx: &Cx<'_>, path: &[u8]) -> Result<(), Error> {
        let Some(above) = parent(path) else { return Ok(()) };
        if cx.metadata(above).await.is_ok() {
            return Ok(());
        }
        for (at, byte) in above.iter().enumerate().chain([(above.len(), &b'/')]) {
            let upper = above.get(..at).unwrap_or_default();
            if *byte == b'/' && !upper.is_empty() {
                match cx.view().create_dir(cx.cwd(), upper, Mode::new(0o777)).await {
                    Ok(()) | Err(Errno::EEXIST) => {}
                    Err(why) => {
                        return Err(abort(format!("Can't create directory {} : {why}", cx.file_name(upper))));
                    }
                }
            }
        }
        Ok(())
    }

    /// The original's copy is the original itself: the patched text is a new file.
    pub(super) async fn write(
        &self,
        cx: &mut Cx<'_>,
        written: &Written<'_>,
        metadata: Option<&Metadata>,
        text: &[u8],
        backs_up: bool,
    ) -> Result<(), Error> {
        let Written { input, output, git, mode } = *written;
        if backs_up {
            self.back_up(cx, output, metadata.is_some() && input == output).await?;
        }
        if self.place.status(cx, output).await?.is_some() {
            self.unlink(cx, output).await?;
        }
        let old_mode = metadata.map(|metadata| metadata.mode.bits() & 0o7777);
        self.put(cx, output, text, 0o666).await?;
        let set = match (mode, old_mode) {
            (Some(mode), _) => {
                let umask = cx.view().umask.bits();
                Some(mode & 0o777 & !umask)
            }
            (None, mode) => mode,
        };
        if let Some(mode) = set {
            let change = SetMetadata { mode: Some(Mode::new(mode)), ..SetMetadata::default() };
            let path = self.place.path(output);
            let done = cx.view().set_metadata(cx.cwd(), &path, &change, true).await;
            done.map_err(|why| abort(format!("Can't set attributes of {} : {why}", cx.file_name(output))))?;
        }
        if git == Git::Rename && input != output {
            self.unlink(cx, input).await?;
        }
        Ok(())
    }

    pub(super) async fn unlink(&self, cx: &Cx<'_>, name: &[u8]) -> Result<(), Error> {
        match cx.view().remove_file(cx.cwd(), &self.place.path(name)).await {
            Ok(()) | Err(Errno::ENOENT) => Ok(()),
            Err(why) => Err(abort(format!("Can't remove file {} : {why}", cx.file_name(name)))),
        }
    }

    /// A file that was not there has an empty backup.
    pub(super) async fn back_up(&self, cx: &mut Cx<'_>, name: &[u8], exists: bool) -> Result<(), Error> {
        let path = self.place.path(name);
        let settings = self.settings;
        let prefixed = !settings.prefix.is_empty() || !settings.base_prefix.is_empty();
        if !exists && !prefixed {
            let backup = [name, settings.backup.suffix.as_slice()].concat();
            return self.put(cx, &backup, b"", 0o666).await;
        }
        if !prefixed {
            let made = settings.backup.make(cx, &path).await;
            made.map_err(|why| abort(format!("Can't back up file {} : {why}", cx.file_name(name))))?;
            return Ok(());
        }
        let last = name.iter().rposition(|b| *b == b'/').map_or(0, |at| at + 1);
        let (directory, base) = name.split_at_checked(last).unwrap_or((b"", name));
        let backup = [settings.prefix.as_slice(), directory, settings.base_prefix.as_slice(), base].concat();
        if !exists {
            return self.put(cx, &backup, b"", 0o666).await;
        }
        let target = self.place.path(&backup);
        self.make_directories(cx, &target).await?;
        let done = cx.view().rename((cx.cwd(), &path), (cx.cwd(), &target), false).await;
        done.map_err(|why| abort(format!("Can't rename file {} : {why}", cx.file_name(name))))
    }

    /// Removes a file, and the directories above it that are empty then.
    pub(super) async fn remove(&self, cx: &mut Cx<'_>, removal: &Removal) -> Result<(), Error> {
        let Removal { name, exists, backs_up } = removal;
        let (exists, backs_up) = (*exists, *backs_up);
        if self.verbose() {
            let shown = cx.file_name(name);
            self.say(cx, format!("Removing file {shown}\n")).await?;
        }
        if self.settings.dry_run {
            return Ok(());
        }
        if backs_up && exists {
            self.back_up(cx, name, true).await?;
        } else if exists {
            self.unlink(cx, name).await?;
        }
        let mut rest: &[u8] = name;
        while let Some(above) = parent(rest).filter(|above| *above != b"/" && *above != b".") {
            if cx.view().remove_dir(cx.cwd(), &self.place.path(above)).await.is_err() {
                break;
            }
            if self.verbose() {
                let shown = cx.file_name(above);
                self.say(cx, format!("Removed empty directory {shown}\n")).await?;
            }
            rest = above;
        }
        Ok(())
    }

    /// What `-o` and `-r` collect.
    pub(super) async fn write_outputs(&mut self, cx: &mut Cx<'_>) -> Result<(), Error> {
        let settings = self.settings;
        if let Some(name) = settings.output.as_ref().filter(|_| self.output_used) {
            let text = std::mem::take(&mut self.output);
            if name == "-" {
                cx.out.write(&text).await?;
            } else if !settings.dry_run {
                self.put(cx, name, &text, 0o666).await?;
            }
        }
        if let Some(name) = settings.reject.as_ref().filter(|name| *name != "-" && !self.rejects.is_empty())
            && !settings.dry_run
        {
            let text = std::mem::take(&mut self.rejects);
            self.put(cx, name, &text, 0o666).await?;
        }
        Ok(())
    }
}

/// A file to be written.
#[derive(Clone, Copy)]
pub(super) struct Written<'a> {
    pub(super) input: &'a BString,
    pub(super) output: &'a BString,
    pub(super) git: Git,
    pub(super) mode: Option<u16>,
}

/// The path above the last part, if there is one.
fn parent(path: &[u8]) -> Option<&[u8]> {
    let slash = path.iter().rposition(|b| *b == b'/')?;
    path.get(..slash).filter(|above| !above.is_empty())
}
