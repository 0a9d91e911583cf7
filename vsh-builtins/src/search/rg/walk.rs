//! The files below the operands, in the order of their paths.

use std::sync::Arc;

use bstr::BString;
use vsh_core::utility::{Cx, Error};
use vsh_fs::{FileKind, Metadata};

use super::ignore::{Overrides, Rules, Verdict};
use super::options::{Settings, SortBy};
use crate::support::slurp::slurp;

/// A file to be searched.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub(super) path: BString,
    /// Was it named on the command line?
    pub(super) explicit: bool,
    metadata: Option<Metadata>,
}

/// The ignore files of one directory.
#[derive(Debug, Default)]
struct Level {
    /// The directory's absolute path.
    at: Vec<u8>,
    rg: Rules,
    dot: Rules,
    git: Rules,
    exclude: Rules,
    has_git: bool,
    above: Option<Arc<Self>>,
}

const MAX_DEPTH: usize = 1_000;
/// No ignore file is read beyond this.
const MAX_IGNORE_FILE: u64 = 1 << 20;

pub(super) struct Walk<'a> {
    settings: &'a Settings,
    overrides: Overrides,
    explicit_rules: Rules,
    cwd: Vec<u8>,
    found: Vec<Target>,
    charge: vsh_core::meter::Charge,
    pub(super) trouble: bool,
}

/// A directory on the way.
struct Place<'p> {
    /// How it is printed.
    shown: &'p [u8],
    /// Its absolute path.
    at: &'p [u8],
    level: Arc<Level>,
    depth: usize,
    device: u64,
}

impl<'a> Walk<'a> {
    pub(super) async fn new(cx: &Cx<'_>, settings: &'a Settings) -> Result<Self, Error> {
        let overrides = Overrides::new(&settings.globs, settings.glob_case_insensitive)?;
        let mut walk = Self {
            settings,
            overrides,
            explicit_rules: Rules::default(),
            cwd: cx.view().path_of(cx.cwd()).await?,
            found: Vec::new(),
            charge: cx.meter().no_memory(),
            trouble: false,
        };
        if !settings.no_ignore.files {
            let mut text = Vec::new();
            for file in &settings.ignore_files {
                text.extend(read(cx, file).await?.unwrap_or_default());
                text.push(b'\n');
            }
            walk.explicit_rules = Rules::parse(&text, settings.ignore_case_insensitive);
        }
        Ok(walk)
    }

    /// All files, sorted.
    pub(super) async fn run(
        mut self,
        cx: &mut Cx<'_>,
        paths: &[BString],
    ) -> Result<(Vec<Target>, bool), Error> {
        for path in paths {
            self.operand(cx, path).await?;
        }
        self.sort();
        Ok((self.found, self.trouble))
    }

    async fn operand(&mut self, cx: &mut Cx<'_>, path: &BString) -> Result<(), Error> {
        if path == "-" {
            return self.push(path.clone(), true, None);
        }
        let metadata = match cx.metadata(path).await {
            Ok(metadata) => metadata,
            Err(why) => {
                self.trouble = true;
                return super::complain(cx, self.settings, path, why).await;
            }
        };
        if !metadata.is_dir() {
            return self.push(path.clone(), true, Some(metadata));
        }
        let at = normal(&if path.starts_with(b"/") { path.to_vec() } else { join(&self.cwd, path) });
        let above = self.parents(cx, &at).await?;
        // The working directory is not shown when nobody named it.
        let shown: &[u8] = if self.settings.paths.is_empty() { b"" } else { path };
        let level = Arc::new(self.level(cx, &at, above).await?);
        let place = Place { shown, at: &at, level, depth: 0, device: metadata.dev };
        self.directory(cx, place, &mut Vec::new()).await
    }

    /// The ignore files of the directories above.
    async fn parents(&self, cx: &Cx<'_>, at: &[u8]) -> Result<Option<Arc<Level>>, Error> {
        if self.settings.no_ignore.parent {
            return Ok(None);
        }
        let mut above = None;
        for end in memchr::memchr_iter(b'/', at) {
            if at == b"/" {
                break;
            }
            let parent = if end == 0 { &b"/"[..] } else { at.get(..end).unwrap_or_default() };
            above = Some(Arc::new(self.level(cx, parent, above).await?));
        }
        Ok(above)
    }

    async fn level(&self, cx: &Cx<'_>, at: &[u8], above: Option<Arc<Level>>) -> Result<Level, Error> {
        let no = &self.settings.no_ignore;
        cx.meter().step(4).await?;
        let mut level = Level { at: at.to_vec(), above, ..Level::default() };
        if !no.dot {
            level.dot = self.rules(cx, &join(at, b".ignore")).await?;
            level.rg = self.rules(cx, &join(at, b".rgignore")).await?;
        }
        if !no.vcs {
            level.git = self.rules(cx, &join(at, b".gitignore")).await?;
            level.has_git = cx.metadata(&join(at, b".git")).await.is_ok();
            if level.has_git && !no.exclude {
                level.exclude = self.rules(cx, &join(at, b".git/info/exclude")).await?;
            }
        }
        Ok(level)
    }

    async fn rules(&self, cx: &Cx<'_>, path: &[u8]) -> Result<Rules, Error> {
        match read(cx, path).await? {
            Some(text) => {
                cx.meter().step(u32::try_from(text.len() / 16).unwrap_or(u32::MAX)).await?;
                Ok(Rules::parse(&text, self.settings.ignore_case_insensitive))
            }
            None => Ok(Rules::default()),
        }
    }

    async fn directory(
        &mut self,
        cx: &mut Cx<'_>,
        place: Place<'_>,
        loops: &mut Vec<(u64, u64)>,
    ) -> Result<(), Error> {
        if self.settings.max_depth.is_some_and(|max| place.depth >= max) || place.depth > MAX_DEPTH {
            return Ok(());
        }
        let path = if place.shown.is_empty() { b"." } else { place.shown };
        let mut entries = match cx.view().read_dir(cx.cwd(), path).await {
            Ok(entries) => entries.to_vec(),
            Err(why) => {
                self.trouble = true;
                return super::complain(cx, self.settings, path, why).await;
            }
        };
        cx.meter().step(u32::try_from(entries.len()).unwrap_or(u32::MAX)).await?;
        entries.sort_by(|a, b| a.name.cmp(&b.name));
        for entry in entries {
            cx.meter().step(2).await?;
            let name: &[u8] = &entry.name;
            let shown = if place.shown.is_empty() { name.to_vec() } else { join(place.shown, name) };
            let at = join(place.at, name);
            let mut kind = entry.kind;
            if kind == FileKind::Symlink {
                if !self.settings.follow {
                    continue;
                }
                match cx.metadata(&shown).await {
                    Ok(metadata) => kind = metadata.kind,
                    Err(why) => {
                        self.trouble = true;
                        super::complain(cx, self.settings, &shown, why).await?;
                        continue;
                    }
                }
            }
            let is_dir = kind == FileKind::Directory;
            if self.ignored(&place.level, &at, name, is_dir) {
                continue;
            }
            if is_dir {
                self.below(cx, &place, &shown, &at, loops).await?;
            } else if kind == FileKind::Regular {
                self.file(cx, shown).await?;
            }
        }
        Ok(())
    }

    async fn below(
        &mut self,
        cx: &mut Cx<'_>,
        place: &Place<'_>,
        shown: &[u8],
        at: &[u8],
        loops: &mut Vec<(u64, u64)>,
    ) -> Result<(), Error> {
        let Ok(metadata) = cx.metadata(shown).await else { return Ok(()) };
        if self.settings.one_file_system && metadata.dev != place.device {
            return Ok(());
        }
        let id = (metadata.dev, metadata.ino.0);
        if self.settings.follow && loops.contains(&id) {
            self.trouble = true;
            let text = format!("File system loop found: {} points to an ancestor\n", BString::from(shown));
            return if self.settings.messages { cx.write_error(text.as_bytes()).await } else { Ok(()) };
        }
        loops.push(id);
        let level = Arc::new(self.level(cx, at, Some(Arc::clone(&place.level))).await?);
        let inner = Place { shown, at, level, depth: place.depth + 1, device: place.device };
        Box::pin(self.directory(cx, inner, loops)).await?;
        loops.pop();
        Ok(())
    }

    async fn file(&mut self, cx: &mut Cx<'_>, shown: Vec<u8>) -> Result<(), Error> {
        let wanted =
            self.settings.max_filesize.is_some() || self.settings.sort.is_some_and(|by| by != SortBy::Path);
        let metadata = if wanted { cx.metadata(&shown).await.ok() } else { None };
        if let (Some(max), Some(metadata)) = (self.settings.max_filesize, &metadata)
            && metadata.size > max
        {
            return Ok(());
        }
        self.push(BString::from(shown), false, metadata)
    }

    fn push(&mut self, path: BString, explicit: bool, metadata: Option<Metadata>) -> Result<(), Error> {
        self.charge.add(path.len() + 200)?;
        self.found.push(Target { path, explicit, metadata });
        Ok(())
    }

    /// Is this entry passed over?
    fn ignored(&self, level: &Arc<Level>, at: &[u8], name: &[u8], is_dir: bool) -> bool {
        let from_cwd = relative(at, &self.cwd).unwrap_or(at);
        match self.overrides.verdict(from_cwd, is_dir) {
            Verdict::Ignore => return true,
            Verdict::Keep => return false,
            Verdict::Nothing => {}
        }
        let mut kept = false;
        match self.by_files(level, at, is_dir) {
            Verdict::Ignore => return true,
            Verdict::Keep => kept = true,
            Verdict::Nothing => {}
        }
        if !is_dir {
            match self.settings.types.verdict(name) {
                Verdict::Ignore => return true,
                Verdict::Keep => kept = true,
                Verdict::Nothing => {}
            }
        }
        !kept && !self.settings.hidden && name.starts_with(b".")
    }

    /// What the ignore files say: for each kind of them, the deepest directory that says something.
    fn by_files(&self, level: &Arc<Level>, at: &[u8], is_dir: bool) -> Verdict {
        let mut found = [Verdict::Nothing; 4];
        let (mut any_git, mut left_repository) = (self.settings.no_ignore.require_git, false);
        let mut next = Some(level);
        while let Some(level) = next {
            let inner = relative(at, &level.at).unwrap_or(at);
            let kinds = [
                (&level.rg, true),
                (&level.dot, true),
                (&level.git, !left_repository),
                (&level.exclude, !left_repository),
            ];
            for (slot, (rules, valid)) in found.iter_mut().zip(kinds) {
                if valid && *slot == Verdict::Nothing && !rules.is_empty() {
                    *slot = rules.verdict(inner, is_dir);
                }
            }
            any_git |= level.has_git;
            left_repository |= level.has_git;
            next = level.above.as_ref();
        }
        let [rg, dot, git, exclude] = found;
        let explicit = if self.explicit_rules.is_empty() {
            Verdict::Nothing
        } else {
            self.explicit_rules.verdict(relative(at, &self.cwd).unwrap_or(at), is_dir)
        };
        let (git, exclude) = if any_git { (git, exclude) } else { (Verdict::Nothing, Verdict::Nothing) };
        [rg, dot, git, exclude, explicit]
            .into_iter()
            .find(|verdict| *verdict != Verdict::Nothing)
            .unwrap_or(Verdict::Nothing)
    }

    fn sort(&mut self) {
        let time = |target: &Target, by: SortBy| {
            let metadata = target.metadata.as_ref()?;
            Some(match by {
                SortBy::Accessed => metadata.atime,
                SortBy::Created => metadata.ctime,
                _ => metadata.mtime,
            })
        };
        match self.settings.sort {
            Some(by) if by != SortBy::Path => self.found.sort_by_key(|target| time(target, by)),
            _ => {}
        }
        if self.settings.reverse && self.settings.sort.is_some() {
            self.found.reverse();
        }
    }
}

/// The part of `at` below `base`.
fn relative<'p>(at: &'p [u8], base: &[u8]) -> Option<&'p [u8]> {
    if base == b"/" {
        return at.strip_prefix(b"/");
    }
    at.strip_prefix(base)?.strip_prefix(b"/")
}

pub(super) fn join(path: &[u8], name: &[u8]) -> Vec<u8> {
    let slash: &[u8] = if path.ends_with(b"/") { b"" } else { b"/" };
    [path, slash, name].concat()
}

/// Without `.`, `..` and doubled slashes.
fn normal(path: &[u8]) -> Vec<u8> {
    let mut parts: Vec<&[u8]> = Vec::new();
    for part in path.split(|b| *b == b'/') {
        match part {
            b"" | b"." => {}
            b".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    let mut out = vec![b'/'];
    out.extend_from_slice(&bstr::join("/", parts));
    out
}

async fn read(cx: &Cx<'_>, path: &[u8]) -> Result<Option<Vec<u8>>, Error> {
    match cx.metadata(path).await {
        Ok(metadata) if metadata.kind == FileKind::Regular && metadata.size <= MAX_IGNORE_FILE => {}
        _ => return Ok(None),
    }
    let Ok(mut input) = cx.input(path).await else { return Ok(None) };
    Ok(Some(slurp(cx, &mut input).await?.0))
}
