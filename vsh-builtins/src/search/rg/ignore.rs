//! Which files are not searched: ignore files, globs, types.
//! <https://git-scm.com/docs/gitignore>, <https://github.com/BurntSushi/ripgrep/blob/master/GUIDE.md>

use bstr::{BString, ByteSlice};
use globset::{GlobBuilder, GlobMatcher};
use std::path::Path;
use vsh_core::utility::Error;

use super::options::wrong;

/// What rules say of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Nothing,
    Ignore,
    Keep,
}

#[derive(Clone, Debug)]
struct Rule {
    glob: GlobMatcher,
    keep: bool,
    only_directories: bool,
}

/// The rules of one ignore file; the last one that matches counts.
#[derive(Clone, Debug, Default)]
pub(super) struct Rules(Vec<Rule>);

/// How many rules one file may have.
const MAX_RULES: usize = 10_000;

fn path(bytes: &[u8]) -> std::borrow::Cow<'_, Path> {
    match bytes.to_str() {
        Ok(text) => std::borrow::Cow::Borrowed(Path::new(text)),
        Err(_) => std::borrow::Cow::Owned(Path::new(&*bytes.to_str_lossy()).to_path_buf()),
    }
}

fn matcher(text: &str, ignore_case: bool) -> Result<GlobMatcher, globset::Error> {
    let mut builder = GlobBuilder::new(text);
    builder.literal_separator(true).backslash_escape(true).case_insensitive(ignore_case);
    Ok(builder.build()?.compile_matcher())
}

impl Rules {
    /// The rules of an ignore file's text.
    pub(super) fn parse(text: &[u8], ignore_case: bool) -> Self {
        let mut rules = Vec::new();
        for line in text.lines().take(MAX_RULES) {
            rules.extend(rule(&line.to_str_lossy(), ignore_case).ok().flatten());
        }
        Self(rules)
    }

    /// What it says of a path relative to the file's directory.
    pub(super) fn verdict(&self, relative: &[u8], is_dir: bool) -> Verdict {
        let relative = path(relative);
        let found = self
            .0
            .iter()
            .rev()
            .find(|rule| (is_dir || !rule.only_directories) && rule.glob.is_match(relative.as_ref()));
        match found {
            None => Verdict::Nothing,
            Some(rule) if rule.keep => Verdict::Keep,
            Some(_) => Verdict::Ignore,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// One line of an ignore file.
fn rule(line: &str, ignore_case: bool) -> Result<Option<Rule>, globset::Error> {
    if line.starts_with('#') {
        return Ok(None);
    }
    let mut line = if line.ends_with("\\ ") { line } else { line.trim_end() };
    let keep = match line.strip_prefix('!') {
        Some(rest) => {
            line = rest;
            true
        }
        None => false,
    };
    if line.is_empty() {
        return Ok(None);
    }
    let line = if line.starts_with("\\!") || line.starts_with("\\#") {
        line.get(1..).unwrap_or_default()
    } else {
        line
    };
    let (line, anchored) = match line.strip_prefix('/') {
        Some(rest) => (rest, true),
        None => (line, false),
    };
    let (line, only_directories) = match line.strip_suffix('/') {
        Some(rest) => (rest, true),
        None => (line, false),
    };
    let mut glob = line.to_owned();
    if !anchored && !line.contains('/') && !glob.starts_with("**/") {
        glob = format!("**/{glob}");
    }
    if glob.ends_with("/**") {
        glob.push_str("/*");
    }
    Ok(Some(Rule { glob: matcher(&glob, ignore_case)?, keep, only_directories }))
}

/// `-g`: globs that include, and with `!` exclude; the last one that matches counts.
#[derive(Clone, Debug, Default)]
pub(super) struct Overrides {
    rules: Vec<Rule>,
    includes: bool,
}

impl Overrides {
    pub(super) fn new(globs: &[(BString, bool)], ignore_case: bool) -> Result<Self, Error> {
        let mut overrides = Self::default();
        for (glob, insensitive) in globs {
            let text = glob.to_str_lossy();
            let found = rule(&text, ignore_case || *insensitive).map_err(|why| wrong(why.to_string()))?;
            if let Some(rule) = found {
                overrides.includes |= !rule.keep;
                overrides.rules.push(rule);
            }
        }
        Ok(overrides)
    }

    /// Here `!` takes away: the reverse of an ignore file.
    pub(super) fn verdict(&self, relative: &[u8], is_dir: bool) -> Verdict {
        let relative = path(relative);
        let found = self
            .rules
            .iter()
            .rev()
            .find(|rule| (is_dir || !rule.only_directories) && rule.glob.is_match(relative.as_ref()));
        match found {
            Some(rule) if rule.keep => Verdict::Ignore,
            Some(_) => Verdict::Keep,
            None if self.includes && !is_dir => Verdict::Ignore,
            None => Verdict::Nothing,
        }
    }
}

/// Types of files, and which of them are asked for.
#[derive(Clone, Debug)]
pub(super) struct Types {
    known: Vec<(String, Vec<String>)>,
    /// Globs of names; true takes them away.
    chosen: Vec<(GlobMatcher, bool)>,
    includes: bool,
}

impl Types {
    /// ripgrep's own list.
    pub(super) fn usual() -> Result<Self, Error> {
        let mut known = Vec::new();
        for line in include_str!("types.txt").lines() {
            if let Some((name, globs)) = line.split_once(": ") {
                known.push((name.to_owned(), globs.split(", ").map(str::to_owned).collect()));
            }
        }
        Ok(Self { known, chosen: Vec::new(), includes: false })
    }

    pub(super) fn list(&self) -> String {
        let mut lines: Vec<String> =
            self.known.iter().map(|(name, globs)| format!("{name}: {}\n", globs.join(", "))).collect();
        lines.sort();
        lines.concat()
    }

    /// `NAME:GLOB`, or `NAME:include:A,B`
    pub(super) fn add(&mut self, spec: &BString) -> Result<(), Error> {
        let text = spec.to_str_lossy();
        let invalid = || wrong("invalid definition (format is type:glob, e.g., html:*.html)");
        let (name, rest) = text
            .split_once(':')
            .filter(|(name, rest)| !name.is_empty() && !rest.is_empty())
            .ok_or_else(invalid)?;
        if !name.chars().all(char::is_alphanumeric) {
            return Err(invalid());
        }
        let globs = match rest.strip_prefix("include:") {
            None => vec![rest.to_owned()],
            Some(names) => {
                let mut all = Vec::new();
                for other in names.split(',') {
                    let found = self.known.iter().find(|(known, _)| known == other).ok_or_else(invalid)?;
                    all.extend(found.1.iter().cloned());
                }
                all
            }
        };
        match self.known.iter_mut().find(|(known, _)| known == name) {
            Some((_, known)) => known.extend(globs),
            None => self.known.push((name.to_owned(), globs)),
        }
        Ok(())
    }

    pub(super) fn clear(&mut self, name: &BString) {
        self.known.retain(|(known, _)| name != known.as_str());
    }

    /// `-t`, `-T`
    pub(super) fn select(&mut self, name: &BString, without: bool) -> Result<(), Error> {
        let all = name == "all";
        let found: Vec<String> = self
            .known
            .iter()
            .filter(|(known, _)| all || name == known.as_str())
            .flat_map(|(_, globs)| globs.iter().cloned())
            .collect();
        if found.is_empty() && !all {
            return Err(wrong(format!("unrecognized file type: {name}")));
        }
        self.includes |= !without;
        for glob in found {
            let glob = matcher(&glob, false).map_err(|why| wrong(why.to_string()))?;
            self.chosen.push((glob, without));
        }
        Ok(())
    }

    /// What they say of a file's name.
    pub(super) fn verdict(&self, name: &[u8]) -> Verdict {
        let name = path(name);
        match self.chosen.iter().rev().find(|(glob, _)| glob.is_match(name.as_ref())) {
            Some((_, true)) => Verdict::Ignore,
            Some((_, false)) => Verdict::Keep,
            None if self.includes => Verdict::Ignore,
            None => Verdict::Nothing,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Rules, Verdict};

    #[track_caller]
    fn check(rules: &str, path: &str, is_dir: bool, expected: Verdict) {
        assert_eq!(
            Rules::parse(rules.as_bytes(), false).verdict(path.as_bytes(), is_dir),
            expected,
            "{rules:?} {path}"
        );
    }

    #[test]
    fn rules_of_ignore_files() {
        check("*.log", "a/b.log", false, Verdict::Ignore);
        check("*.log\n!b.log", "a/b.log", false, Verdict::Keep);
        check("/build", "build", true, Verdict::Ignore);
        check("/build", "a/build", true, Verdict::Nothing);
        check("build/", "a/build", true, Verdict::Ignore);
        check("build/", "a/build", false, Verdict::Nothing);
        check("a/*.c", "a/x.c", false, Verdict::Ignore);
        check("a/*.c", "b/a/x.c", false, Verdict::Nothing);
        check("# x\n\\#x", "#x", false, Verdict::Ignore);
        check("doc/**", "doc/a/b", false, Verdict::Ignore);
        check("**/foo", "a/b/foo", false, Verdict::Ignore);
    }
}
