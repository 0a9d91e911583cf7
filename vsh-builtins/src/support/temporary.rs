//! What is made under a name that nothing else has: `mktemp`, and the files that utilities put aside.

use std::sync::Arc;

use vsh_core::io::OpenFile;
use vsh_core::utility::{Cx, Error};
use vsh_fs::{Errno, Mode, OpenOptions};

/// How many names are tried.
const TRIES: usize = 1000;

const LETTERS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// Names that differ in so many letters.
#[derive(Clone, Debug)]
pub(crate) struct Template {
    pub(crate) before: Vec<u8>,
    pub(crate) letters: usize,
    pub(crate) behind: Vec<u8>,
}

/// What is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    File,
    Directory,
    /// The name is only looked for.
    Nothing,
}

impl Template {
    fn name(&self, cx: &Cx<'_>) -> Vec<u8> {
        let mut name = self.before.clone();
        for _ in 0..self.letters {
            let at = usize::try_from(cx.host().random() % 62).unwrap_or(0);
            name.extend(LETTERS.get(at));
        }
        name.extend_from_slice(&self.behind);
        name
    }

    /// Makes it under a name that is free. A file is open, for reading and writing, and its owner's alone.
    pub(crate) async fn make(&self, cx: &Cx<'_>, kind: Kind) -> Result<Result<Made, Errno>, Error> {
        for _ in 0..TRIES {
            cx.meter().step(1).await?;
            let name = self.name(cx);
            match make(cx, &name, kind).await {
                Ok(file) => return Ok(Ok(Made { name, file })),
                Err(Errno::EEXIST) => {}
                Err(why) => return Ok(Err(why)),
            }
        }
        Ok(Err(Errno::EEXIST))
    }
}

/// What was made.
#[derive(Debug)]
pub(crate) struct Made {
    pub(crate) name: Vec<u8>,
    file: Option<Arc<OpenFile>>,
}

impl Made {
    /// The name and the file, if it is one.
    pub(crate) fn file(self) -> Option<(Vec<u8>, Arc<OpenFile>)> {
        Some((self.name, self.file?))
    }
}

async fn make(cx: &Cx<'_>, name: &[u8], kind: Kind) -> Result<Option<Arc<OpenFile>>, Errno> {
    let (view, cwd) = (cx.view(), cx.cwd());
    match kind {
        Kind::File => {
            let how = OpenOptions { exclusive: true, mode: Mode::new(0o600), ..OpenOptions::READ_WRITE };
            let opened = view.open(cwd, name, &how).await?;
            Ok(Some(Arc::new(OpenFile::from_opened(opened, &how))))
        }
        Kind::Directory => view.create_dir(cwd, name, Mode::new(0o700)).await.map(|()| None),
        Kind::Nothing => match view.symlink_metadata(cwd, name).await {
            Ok(_) => Err(Errno::EEXIST),
            Err(Errno::ENOENT) => Ok(None),
            Err(why) => Err(why),
        },
    }
}
