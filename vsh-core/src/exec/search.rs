//! Command search: functions, builtins, then files in `PATH`.

use std::sync::Arc;

use bstr::BString;
use vsh_fs::{Errno, Metadata, OpenOptions};

use crate::builtin::{self, Builtin};
use crate::expand::split_ignored;
use crate::io::OpenFile;
use crate::pattern::Pattern;
use crate::shell::option::ShellOption;
use crate::shell::{Function, Shell};

/// What a command's name means.
#[derive(Clone, Debug)]
pub enum Found {
    /// A function.
    Function(Arc<Function>),
    /// A builtin.
    Builtin(&'static Builtin),
    /// A file, by its path.
    File(BString),
    /// A name with a slash, or a file of `PATH` that may not be executed: why.
    Unusable(BString, Errno),
    /// Nothing.
    Nothing,
}

impl Shell {
    /// What `name` means.
    pub async fn search(&mut self, name: &[u8]) -> Found {
        if memchr::memchr(b'/', name).is_some() && !self.definitions.functions.contains_key(name) {
            return Found::File(BString::from(name));
        }
        if self.is(ShellOption::Posix)
            && let Some(special) = self.find_builtin(name).filter(|b| b.special)
        {
            return Found::Builtin(special);
        }
        if let Some(function) = self.definitions.functions.get(name) {
            return Found::Function(Arc::clone(function));
        }
        if let Some(builtin) = self.find_builtin(name) {
            return Found::Builtin(builtin);
        }
        Box::pin(self.search_program(name)).await
    }

    /// The program with this name. Without a `PATH` to look in, the name is the path.
    pub(super) async fn search_program(&mut self, name: &[u8]) -> Found {
        if !name.is_empty() && self.scalar(b"PATH").is_none_or(|path| path.is_empty()) {
            return Found::File(BString::from(name));
        }
        self.search_path(name).await
    }

    /// The builtin with this name, unless `enable -n` turned it off.
    pub fn find_builtin(&self, name: &[u8]) -> Option<&'static Builtin> {
        let found = builtin::find(name)?;
        if !self.definitions.disabled.is_empty() && self.definitions.disabled.contains(name) {
            return None;
        }
        Some(found)
    }

    /// Looks a name up in the remembered commands and in `PATH`.
    pub async fn search_path(&mut self, name: &[u8]) -> Found {
        if let Some(path) = self.remembered(name) {
            let checks = self.is(ShellOption::Checkhash) || self.is(ShellOption::Posix);
            if !checks || self.is_executable(&path).await {
                return Found::File(path);
            }
        }
        let path = self.scalar(b"PATH").unwrap_or_default();
        let found = self.search_in(&path, name).await;
        if let Found::File(path) = &found
            && self.is(ShellOption::Hashall)
        {
            self.definitions.remember(name, path, 1);
        }
        found
    }

    /// The path that is remembered for a name, and one more hit. One that is relative begins with a dot.
    pub fn remembered(&mut self, name: &[u8]) -> Option<BString> {
        let (path, hits) = self.definitions.hash.get_mut(name)?;
        *hits += 1;
        let begins = path.starts_with(b"/") || path.starts_with(b".") && !path.starts_with(b"..");
        let dot: &[u8] = if begins { b"" } else { b"./" };
        Some(BString::from([dot, path].concat()))
    }

    /// Looks a name up in a list of directories.
    pub async fn search_in(&self, path: &[u8], name: &[u8]) -> Found {
        if name.is_empty() {
            return Found::Nothing;
        }
        let mut unusable = Found::Nothing;
        let ignored = self.ignored_commands();
        for directory in path.split(|b| *b == b':') {
            let mut candidate = if directory.is_empty() { b".".to_vec() } else { directory.to_vec() };
            if !candidate.ends_with(b"/") {
                candidate.push(b'/');
            }
            candidate.extend_from_slice(name);
            let Ok(metadata) = self.place.view.metadata(self.place.cwd, &candidate).await else { continue };
            if !metadata.is_file() {
                continue;
            }
            if let Some((patterns, steps)) = &ignored {
                if self.world.meter.step(*steps).await.is_err() {
                    return Found::Nothing;
                }
                if patterns.iter().any(|pattern| pattern.matches(&candidate)) {
                    continue;
                }
            }
            if self.is_executable(&candidate).await {
                return Found::File(BString::from(candidate));
            }
            if let Found::Nothing = unusable {
                unusable = Found::Unusable(BString::from(candidate), Errno::EACCES);
            }
        }
        unusable
    }

    /// The patterns of `EXECIGNORE`, which say what is no command, and what looking at them costs.
    fn ignored_commands(&self) -> Option<(Vec<Pattern>, u32)> {
        let text = self.scalar(b"EXECIGNORE").filter(|text| !text.is_empty())?;
        let options = self.pattern_options();
        let patterns = split_ignored(&text).iter().map(|pattern| Pattern::new(pattern, options)).collect();
        Some((patterns, u32::try_from(text.len() / 16 + 1).unwrap_or(u32::MAX)))
    }

    /// May the file be executed?
    pub async fn is_executable(&self, path: &[u8]) -> bool {
        self.place.view.access(self.place.cwd, path, false, false, true).await.is_ok()
    }

    /// Opens a file as a redirection does.
    pub async fn open_file(&self, path: &[u8], how: &OpenOptions) -> Result<Arc<OpenFile>, Errno> {
        crate::utility::open(&self.place.view, self.place.cwd, &self.files, path, how).await
    }

    /// `stat`, where `/dev/fd/N` and its kin are the shell's descriptors.
    pub async fn file_metadata(&self, path: &[u8]) -> Result<Metadata, Errno> {
        crate::utility::metadata(&self.place.view, self.place.cwd, &self.files, path).await
    }
}
