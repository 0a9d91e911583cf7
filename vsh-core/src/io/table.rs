//! The descriptor table of a process. A clone is what `fork` gives: the same open file descriptions.

use std::sync::Arc;

use vsh_fs::Errno;

use super::OpenFile;

/// One more than the largest descriptor.
pub const MAX_FDS: u32 = 1024;

/// Descriptors and their open file descriptions.
#[derive(Clone, Debug, Default)]
pub struct FdTable(Arc<Vec<Option<Arc<OpenFile>>>>);

impl FdTable {
    /// Standard input, output and error.
    pub fn standard(stdin: Arc<OpenFile>, stdout: Arc<OpenFile>, stderr: Arc<OpenFile>) -> Self {
        Self(Arc::new(vec![Some(stdin), Some(stdout), Some(stderr)]))
    }

    /// The open file description of `fd`, or `EBADF`.
    pub fn get(&self, fd: u32) -> Result<&Arc<OpenFile>, Errno> {
        self.0.get(fd as usize).and_then(Option::as_ref).ok_or(Errno::EBADF)
    }

    /// Makes `fd` refer to `file`; `EBADF` if it is 1024 (`MAX_FDS`) or more.
    pub fn set(&mut self, fd: u32, file: Arc<OpenFile>) -> Result<(), Errno> {
        if fd >= MAX_FDS {
            return Err(Errno::EBADF);
        }
        let table = Arc::make_mut(&mut self.0);
        let at = fd as usize;
        if table.len() <= at {
            table.resize(at + 1, None);
        }
        if let Some(slot) = table.get_mut(at) {
            *slot = Some(file);
        }
        Ok(())
    }

    /// Closes `fd`; nothing happens if it is not open.
    pub fn close(&mut self, fd: u32) {
        if self.get(fd).is_err() {
            return;
        }
        if let Some(slot) = Arc::make_mut(&mut self.0).get_mut(fd as usize) {
            *slot = None;
        }
    }

    /// Undoes what changed from `before` to `after`, and all of `named`; what has changed since elsewhere stays.
    pub(crate) fn undo(&mut self, before: Self, after: &Self, named: impl Iterator<Item = u32>) {
        if Arc::ptr_eq(&self.0, &after.0) {
            *self = before;
            return;
        }
        let length = before.0.len().max(after.0.len());
        for fd in named {
            match before.get(fd) {
                Ok(old) => drop(self.set(fd, Arc::clone(old))),
                Err(_) => self.close(fd),
            }
        }
        for fd in (0u32..).take(length) {
            match (before.get(fd).ok(), after.get(fd).ok()) {
                (Some(old), Some(new)) if Arc::ptr_eq(old, new) => {}
                (Some(old), _) => drop(self.set(fd, Arc::clone(old))),
                (None, Some(_)) => self.close(fd),
                (None, None) => {}
            }
        }
    }

    /// The lowest free descriptor from `from` on; `EMFILE` if there is none.
    pub fn free(&self, from: u32) -> Result<u32, Errno> {
        (from..MAX_FDS).find(|fd| self.get(*fd).is_err()).ok_or(Errno::EMFILE)
    }

    /// The open descriptors, in order.
    pub fn iter(&self) -> impl Iterator<Item = (u32, &Arc<OpenFile>)> {
        (0u32..).zip(self.0.iter()).filter_map(|(fd, file)| Some((fd, file.as_ref()?)))
    }
}
