//! Pathname expansion.

use std::borrow::Cow;

use bstr::BString;
use vsh_fs::FileKind;

use super::field::Pending;
use crate::exec::divert::Divert;
use crate::pattern::{Pattern, PatternOptions};
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::utility::ExitStatus;

/// Is a path a pattern? A bracket that is closed behind a slash, or never, makes none.
fn is_pattern(path: &[u8], extglob: bool) -> bool {
    let mut open = false;
    let mut bytes = path.iter();
    while let Some(byte) = bytes.next() {
        match byte {
            b'\\' => drop(bytes.next()),
            b'*' | b'?' => return true,
            b'+' | b'@' | b'!' if extglob && bytes.as_slice().first() == Some(&b'(') => return true,
            b'[' => open = true,
            b']' if open => return true,
            b'/' => open = false,
            _ => {}
        }
    }
    false
}

/// A part of a path's pattern, between slashes.
enum Component {
    /// No pattern characters: the name.
    Name(Vec<u8>),
    /// A pattern.
    Pattern(Pattern),
    /// `**` with `globstar`.
    Recursive,
}

impl Shell {
    /// Adds the names that match a field, or the field itself.
    pub(super) async fn expand_pathname(
        &mut self,
        field: Pending,
        fields: &mut Vec<BString>,
    ) -> Result<(), Divert> {
        let extglob = self.is(ShellOption::Extglob);
        let pattern = field.pattern().filter(|p| !self.is(ShellOption::Noglob) && is_pattern(p, extglob));
        let Some(pattern) = pattern else {
            fields.push(BString::from(field.text));
            return Ok(());
        };
        let mut names = Box::pin(self.glob(pattern)).await?;
        if let Some(ignored) = self.scalar(b"GLOBIGNORE").filter(|i| !i.is_empty()) {
            self.drop_ignored(&ignored, &mut names);
        }
        if !names.is_empty() {
            names.sort();
            fields.append(&mut names);
        } else if self.is(ShellOption::Failglob) {
            self.report([b"no match: ", field.text.as_slice()].concat()).await?;
            return Err(Divert::Discard(ExitStatus::FAILURE));
        } else if !self.is(ShellOption::Nullglob) {
            fields.push(BString::from(field.text));
        }
        Ok(())
    }

    fn drop_ignored(&self, ignored: &[u8], names: &mut Vec<BString>) {
        let options = PatternOptions {
            extglob: self.is(ShellOption::Extglob),
            ignore_case: self.is(ShellOption::Nocaseglob),
            bytes: self.c_locale(),
            names: true,
        };
        // A pattern's slashes match those of a name, and nothing else does.
        let patterns: Vec<Vec<Pattern>> = split_ignored(ignored)
            .iter()
            .map(|p| split_components(p).into_iter().map(|(part, _)| Pattern::new(part, options)).collect())
            .collect();
        // `*` alone matches whatever there is.
        let all = ignored.split(|b| *b == b':').any(|pattern| pattern == b"*");
        names.retain(|name| {
            let last = name.rsplit(|b| *b == b'/').next().unwrap_or_default();
            let parts: Vec<&[u8]> = name.split(|b| *b == b'/').collect();
            let ignored = |pattern: &Vec<Pattern>| {
                pattern.len() == parts.len() && pattern.iter().zip(&parts).all(|(p, part)| p.matches(part))
            };
            last != b"." && last != b".." && !all && !patterns.iter().any(ignored)
        });
    }

    /// The paths that match a pattern, in no order.
    pub async fn glob(&mut self, pattern: &[u8]) -> Result<Vec<BString>, Divert> {
        let (root, components) = self.components(&with_plain_slashes(pattern));
        let mut paths = vec![root];
        let last = components.len().saturating_sub(1);
        // Behind a pattern slashes count once, and what `**` starts from has none.
        let mut matched = false;
        for (i, (component, slashes)) in components.iter().enumerate() {
            let mut next = Vec::new();
            for path in &paths {
                self.world.meter.step(1).await?;
                self.descend(path, component, i == last, &mut next).await?;
                if i == last && matched && matches!(component, Component::Recursive) {
                    next.iter_mut()
                        .filter(|found| *found == path)
                        .for_each(|found| found.truncate(found.len().saturating_sub(1)));
                }
            }
            matched |= !matches!(component, Component::Name(_));
            if !matched {
                next.iter_mut()
                    .for_each(|path| path.extend(std::iter::repeat_n(b'/', slashes.saturating_sub(1))));
            }
            paths = next;
        }
        Ok(paths.into_iter().map(BString::from).collect())
    }

    /// Splits a pattern at its slashes.
    fn components(&self, pattern: &[u8]) -> (Vec<u8>, Vec<(Component, usize)>) {
        let lead = pattern.iter().take_while(|b| **b == b'/').count();
        let (root, rest) = pattern.split_at(lead);
        let options = PatternOptions {
            extglob: self.is(ShellOption::Extglob),
            ignore_case: self.is(ShellOption::Nocaseglob),
            bytes: self.c_locale(),
            names: true,
        };
        let globstar = self.is(ShellOption::Globstar);
        let component = |(part, slashes): (&[u8], usize)| {
            if part == b"**" && globstar {
                return (Component::Recursive, slashes);
            }
            let compiled = Pattern::new(part, options);
            match compiled.as_literal() {
                Some(name) => (Component::Name(name), slashes),
                None => (Component::Pattern(compiled), slashes),
            }
        };
        let mut components: Vec<_> = split_components(rest).into_iter().map(component).collect();
        // One `**` reaches what several would.
        components.dedup_by(|a, b| matches!((&a.0, &b.0), (Component::Recursive, Component::Recursive)));
        (root.to_vec(), components)
    }

    async fn descend(
        &mut self,
        path: &[u8],
        component: &Component,
        last: bool,
        found: &mut Vec<Vec<u8>>,
    ) -> Result<(), Divert> {
        match component {
            Component::Name(name) => {
                let candidate = [path, name].concat();
                let (view, cwd) = (&self.place.view, self.place.cwd);
                let exists = if !last {
                    view.metadata(cwd, &candidate).await.is_ok_and(|m| m.is_dir())
                } else if name.is_empty() {
                    view.metadata(cwd, path).await.is_ok_and(|m| m.is_dir())
                } else {
                    view.symlink_metadata(cwd, &candidate).await.is_ok()
                };
                if exists {
                    found.push(finished(candidate, last));
                }
            }
            Component::Pattern(pattern) => {
                let hidden = self.is(ShellOption::Dotglob);
                let mut entries = self.entries(path).await;
                if pattern.starts_with_dot() && !self.is(ShellOption::Globskipdots) {
                    entries.push((b".".to_vec(), FileKind::Directory));
                    entries.push((b"..".to_vec(), FileKind::Directory));
                }
                for (name, kind) in entries {
                    self.world.meter.step(1).await?;
                    let visible = !name.starts_with(b".") || hidden || pattern.starts_with_dot();
                    if visible && pattern.matches(&name) {
                        let candidate = [path, &name].concat();
                        if last || self.is_directory(&candidate, kind).await {
                            found.push(finished(candidate, last));
                        }
                    }
                }
            }
            Component::Recursive => self.descend_recursively(path, last, found).await?,
        }
        Ok(())
    }

    /// `**`: the directory itself and all below it; as the last component all files too.
    async fn descend_recursively(
        &mut self,
        path: &[u8],
        last: bool,
        found: &mut Vec<Vec<u8>>,
    ) -> Result<(), Divert> {
        if !last || !path.is_empty() {
            found.push(path.to_vec());
        }
        let mut open = vec![path.to_vec()];
        while let Some(directory) = open.pop() {
            for (name, kind) in self.entries(&directory).await {
                self.world.meter.step(1).await?;
                if name.starts_with(b".") && !self.is(ShellOption::Dotglob) {
                    continue;
                }
                let candidate = [directory.as_slice(), &name].concat();
                if kind == FileKind::Directory {
                    found.push(finished(candidate.clone(), last));
                    open.push(finished(candidate, false));
                } else if last {
                    found.push(candidate);
                }
            }
        }
        Ok(())
    }

    async fn entries(&self, path: &[u8]) -> Vec<(Vec<u8>, FileKind)> {
        let directory: &[u8] = if path.is_empty() { b"." } else { path };
        // A directory that cannot be read has no matches.
        let entries = self.place.view.read_dir(self.place.cwd, directory).await.unwrap_or_default();
        entries.into_iter().map(|e| (e.name.to_vec(), e.kind)).collect()
    }

    async fn is_directory(&self, path: &[u8], kind: FileKind) -> bool {
        match kind {
            FileKind::Directory => true,
            FileKind::Symlink => {
                self.place.view.metadata(self.place.cwd, path).await.is_ok_and(|m| m.is_dir())
            }
            _ => false,
        }
    }
}

/// A backslash before a slash, which a value has brought along, quotes nothing behind directories that are no patterns.
fn with_plain_slashes(pattern: &[u8]) -> Cow<'_, [u8]> {
    if memchr::memmem::find(pattern, b"\\/").is_none() {
        return Cow::Borrowed(pattern);
    }
    let mut plain = Vec::with_capacity(pattern.len());
    let mut rest = pattern;
    while let [first, behind @ ..] = rest {
        let taken = match (first, behind.first()) {
            (b'*' | b'?' | b'[', _) => rest.len(),
            (b'\\', Some(b'/')) => 0,
            (b'\\', Some(_)) => 2,
            _ => 1,
        };
        plain.extend_from_slice(rest.get(..taken).unwrap_or_default());
        rest = rest.get(taken.max(1)..).unwrap_or_default();
    }
    Cow::Owned(plain)
}

/// The patterns of `GLOBIGNORE` and `EXECIGNORE`: split at colons that are neither quoted nor inside brackets or parentheses.
pub(crate) fn split_ignored(text: &[u8]) -> Vec<Vec<u8>> {
    let mut patterns = vec![Vec::new()];
    let (mut at, mut depth) = (0, 0usize);
    let mut bracket: Option<usize> = None;
    while let Some(byte) = text.get(at).copied() {
        let rest = text.get(at + 1..).unwrap_or_default();
        match byte {
            b'\\' => {
                if let Some(pattern) = patterns.last_mut() {
                    pattern.extend_from_slice(text.get(at..(at + 2).min(text.len())).unwrap_or_default());
                }
                at += 2;
                continue;
            }
            b'[' if bracket.is_none() && closes_bracket(rest) => bracket = Some(at),
            b'[' if bracket.is_some() && rest.first() == Some(&b':') => {
                let class = memchr::memmem::find(rest, b":]").map_or(0, |end| end + 2);
                if let Some(pattern) = patterns.last_mut() {
                    pattern.extend_from_slice(text.get(at..=at + class).unwrap_or_default());
                }
                at += class + 1;
                continue;
            }
            b']' if bracket.is_some_and(|open| at > open + 1) => bracket = None,
            b'(' => depth += 1,
            b')' => depth = depth.saturating_sub(1),
            b':' if bracket.is_none() && depth == 0 => {
                patterns.push(Vec::new());
                at += 1;
                continue;
            }
            _ => {}
        }
        if let Some(pattern) = patterns.last_mut() {
            pattern.push(byte);
        }
        at += 1;
    }
    patterns.retain(|pattern| !pattern.is_empty());
    patterns
}

/// Is there a bracket that closes before the end?
fn closes_bracket(rest: &[u8]) -> bool {
    memchr::memchr(b']', rest.get(1..).unwrap_or_default()).is_some()
}

/// A directory on the way gets its slash.
fn finished(mut path: Vec<u8>, last: bool) -> Vec<u8> {
    if !last {
        path.push(b'/');
    }
    path
}

/// Splits at slashes that are neither escaped nor inside an extended pattern: each part, and how many slashes
/// follow it.
fn split_components(pattern: &[u8]) -> Vec<(&[u8], usize)> {
    let mut parts = Vec::new();
    let (mut start, mut at, mut depth) = (0, 0, 0usize);
    while let Some(byte) = pattern.get(at) {
        match byte {
            b'\\' => at += 1,
            b'(' => depth += 1,
            b')' => depth = depth.saturating_sub(1),
            b'/' if depth == 0 => {
                let part = pattern.get(start..at).unwrap_or_default();
                let slashes = pattern.iter().skip(at).take_while(|b| **b == b'/').count();
                parts.push((part, slashes));
                at += slashes - 1;
                start = at + 1;
            }
            _ => {}
        }
        at += 1;
    }
    parts.push((pattern.get(start..).unwrap_or_default(), 0));
    parts
}
