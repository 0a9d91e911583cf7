//! Directories: which of their files belong together.

use std::cmp::Ordering;
use std::collections::VecDeque;

use bstr::{BStr, BString};
use vsh_core::utility::{Cx, Error};
use vsh_fs::Errno;

use super::run::{Found, Run};
use super::trouble;
use crate::files::rm::describe;
use crate::support::path::join;

/// Directories within directories.
const MAX_DEPTH: usize = 500;

/// A name in the first directory, in the second, or in both.
type Names = (Option<Vec<u8>>, Option<Vec<u8>>);

/// Two directories, and what of them is not compared yet.
struct Level {
    dirs: (BString, BString),
    names: VecDeque<Names>,
}

impl Run<'_> {
    pub(super) async fn directories(
        &mut self,
        cx: &mut Cx<'_>,
        left: BString,
        right: BString,
    ) -> Result<(), Error> {
        let starting_file = self.settings.starting_file.as_deref().map(|name| &**name);
        let names = self.names(cx, &left, &right, starting_file).await?;
        let mut levels = vec![Level { dirs: (left, right), names }];
        while let Some(level) = levels.last_mut() {
            cx.meter().step(1).await?;
            let Some(names) = level.names.pop_front() else {
                levels.pop();
                continue;
            };
            let dirs = level.dirs.clone();
            if let Some((left, right)) = self.entry(cx, &dirs, names).await? {
                if levels.len() >= MAX_DEPTH {
                    return Err(trouble("directories are nested too deeply"));
                }
                let names = self.names(cx, &left, &right, None).await?;
                levels.push(Level { dirs: (left, right), names });
            }
        }
        Ok(())
    }

    /// Compares what has these names. Gives directories that are to be compared next.
    async fn entry(
        &mut self,
        cx: &mut Cx<'_>,
        dirs: &(BString, BString),
        (old, new): Names,
    ) -> Result<Option<(BString, BString)>, Error> {
        let Some(name) = new.as_ref().or(old.as_ref()) else { return Ok(None) };
        let left = BString::from(join(&dirs.0, old.as_ref().unwrap_or(name)));
        let right = BString::from(join(&dirs.1, name));
        let (new_file, first_new_file) = (self.settings.new_file, self.settings.first_new_file);
        let only = match (&old, &new) {
            (Some(name), None) if !new_file => Some((&dirs.0, name)),
            (None, Some(name)) if !new_file && !first_new_file => Some((&dirs.1, name)),
            _ => None,
        };
        if let Some((dir, name)) = only {
            self.differ = true;
            cx.out.write(format!("Only in {dir}: {}\n", BStr::new(name)).as_bytes()).await?;
            return Ok(None);
        }
        let first = if old.is_some() { self.look(cx, &left, false).await? } else { Some(Found::Nothing) };
        let second = if new.is_some() { self.look(cx, &right, false).await? } else { Some(Found::Nothing) };
        let (Some(first), Some(second)) = (first, second) else { return Ok(None) };
        if self.is_same_file(cx, (&left, &first), (&right, &second)).await? {
            return Ok(None);
        }
        match (first.is_dir_or(true), second.is_dir_or(true)) {
            (true, true) if self.settings.recursive => return Ok(Some((left, right))),
            (true, true) => {
                let text = format!("Common subdirectories: {left} and {right}\n");
                cx.out.write(text.as_bytes()).await?;
            }
            _ => self.unlike(cx, (&left, first), (&right, second), true).await?,
        }
        Ok(None)
    }

    /// The names in either directory that belong together, in order.
    async fn names(
        &mut self,
        cx: &mut Cx<'_>,
        left: &BString,
        right: &BString,
        starting_file: Option<&[u8]>,
    ) -> Result<VecDeque<Names>, Error> {
        let mut sides = [Vec::new(), Vec::new()];
        for (dir, names) in [left, right].into_iter().zip(&mut sides) {
            match cx.view().read_dir(cx.cwd(), dir).await {
                Ok(entries) => names.extend(entries.iter().map(|entry| entry.name.to_vec())),
                Err(Errno::ENOENT) => {}
                Err(why) => {
                    self.trouble = true;
                    cx.diagnose(format!("{dir}: {why}")).await?;
                }
            }
            let looks = names.len().saturating_mul(self.settings.exclude.len() + 1);
            cx.meter().step(u32::try_from(looks).unwrap_or(u32::MAX)).await?;
            names.retain(|name| {
                let is_before = starting_file.is_some_and(|start| self.order(name, start) == Ordering::Less);
                !is_before && !self.settings.exclude.iter().any(|pattern| pattern.matches(name))
            });
            names.sort_by(|one, other| self.order(one, other).then_with(|| one.cmp(other)));
        }
        let [left, right] = sides;
        Ok(self.paired(left, right))
    }

    fn order(&self, one: &[u8], other: &[u8]) -> Ordering {
        if self.settings.ignore_name_case {
            one.to_ascii_lowercase().cmp(&other.to_ascii_lowercase())
        } else {
            one.cmp(other)
        }
    }

    /// Names that are alike; among them first those that are the same.
    fn paired(&self, left: Vec<Vec<u8>>, right: Vec<Vec<u8>>) -> VecDeque<Names> {
        let (mut left, mut right) = (VecDeque::from(left), VecDeque::from(right));
        let mut pairs = VecDeque::new();
        while let Some(name) = self.first(&left, &right) {
            let alike = |names: &mut VecDeque<Vec<u8>>| -> Vec<Vec<u8>> {
                let count =
                    names.iter().take_while(|other| self.order(other, &name) == Ordering::Equal).count();
                names.drain(..count).collect()
            };
            let (olds, news) = (alike(&mut left), alike(&mut right));
            let mut is_paired = vec![false; news.len()];
            let mut rest = VecDeque::new();
            for old in olds {
                match news.binary_search(&old) {
                    Ok(at) => {
                        is_paired.get_mut(at).into_iter().for_each(|paired| *paired = true);
                        pairs.push_back((Some(old.clone()), Some(old)));
                    }
                    Err(_) => rest.push_back(old),
                }
            }
            let mut news = news.into_iter().zip(is_paired).filter(|(_, paired)| !paired).map(|(new, _)| new);
            while let (old, new) = (rest.pop_front(), news.next())
                && (old.is_some() || new.is_some())
            {
                pairs.push_back((old, new));
            }
        }
        pairs
    }

    fn first(&self, left: &VecDeque<Vec<u8>>, right: &VecDeque<Vec<u8>>) -> Option<Vec<u8>> {
        match (left.front(), right.front()) {
            (Some(one), Some(other)) if self.order(one, other) == Ordering::Greater => Some(other.clone()),
            (one, other) => one.or(other).cloned(),
        }
    }

    /// Two files that are not both directories: those of another kind, and links, are told apart by that.
    pub(super) async fn unlike(
        &mut self,
        cx: &mut Cx<'_>,
        left: (&BString, Found),
        right: (&BString, Found),
        heading: bool,
    ) -> Result<(), Error> {
        if let (Found::There(first), Found::There(second)) = (&left.1, &right.1) {
            if first.is_symlink() && second.is_symlink() {
                return self.links(cx, left.0, right.0).await;
            }
            let are_files = first.is_file() && second.is_file();
            if !are_files && (heading || first.is_symlink() || second.is_symlink()) {
                self.differ = true;
                let (old, new) = self.named(left.0, right.0);
                let (kind, other) = (describe(first), describe(second));
                let text = format!("File {old} is a {kind} while file {new} is a {other}\n");
                return cx.out.write(text.as_bytes()).await;
            }
        }
        self.files(cx, left, right, heading).await
    }

    /// Where both links lead.
    async fn links(&mut self, cx: &mut Cx<'_>, left: &BString, right: &BString) -> Result<(), Error> {
        let mut targets = Vec::new();
        for name in [left, right] {
            match cx.view().read_link(cx.cwd(), name).await {
                Ok(target) => targets.push(target),
                Err(why) => {
                    self.trouble = true;
                    return cx.diagnose(format!("{name}: {why}")).await;
                }
            }
        }
        let differ = targets.first() != targets.last();
        self.differ |= differ;
        let text = match (differ, self.settings.identical) {
            (true, _) => format!("Symbolic links {left} and {right} differ\n"),
            (_, true) => format!("Files {left} and {right} are identical\n"),
            _ => return Ok(()),
        };
        cx.out.write(text.as_bytes()).await
    }
}
