//! `diff`: how two files differ. <https://www.gnu.org/software/diffutils/manual/html_node/Invoking-diff.html>

pub(in crate::files) mod compare;
mod discard;
mod options;
mod search;
mod show;
mod slide;

use std::collections::BTreeSet;

use bstr::BString;
use vsh_core::pattern::{Pattern, PatternOptions};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::{Errno, Metadata, Timestamp};

use crate::support::context::finished;
use crate::support::date;
use crate::support::path::join;
use crate::support::slurp::slurp;
use compare::{changes, lines};
use options::{Settings, parse};
use show::{Form, Pair, Side};

/// `diff`
pub static UTILITY: Utility = Utility {
    name: "diff",
    summary: "Compare FILES line by line",
    usage: &["[OPTION]... FILES"],
    options: options::OPTIONS,
    usage_status: 2,
    run: |cx| Box::pin(run(cx)),
};

/// Directories within directories.
const MAX_DEPTH: usize = 500;

/// What a line takes: its place, its number, a part of the search's tables.
const BYTES_PER_LINE: usize = 96;

fn trouble(message: impl Into<String>) -> Error {
    Error::Fatal(message.into(), ExitStatus(2))
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let done = compare(cx).await;
    finished(cx, done, |why| trouble(format!("standard output: {why}"))).await
}

async fn compare(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (settings, files) = parse(cx)?;
    let [left, right] = match files.as_slice() {
        [] => {
            let last = cx.arguments().last().map_or_else(|| BString::from("diff"), Clone::clone);
            return Err(Error::usage(format!("missing operand after '{last}'")));
        }
        [one] => return Err(Error::usage(format!("missing operand after '{one}'"))),
        [left, right] => [left.clone(), right.clone()],
        [_, _, extra, ..] => return Err(Error::usage(format!("extra operand '{extra}'"))),
    };
    let mut run = Run { settings: &settings, differ: false, trouble: false };
    run.operands(cx, left, right).await?;
    Ok(match (run.trouble, run.differ) {
        (true, _) => ExitStatus(2),
        (_, differ) => ExitStatus::from(!differ),
    })
}

struct Run<'a> {
    settings: &'a Settings,
    differ: bool,
    trouble: bool,
}

enum Found {
    Nothing,
    There(Metadata),
}

impl Run<'_> {
    async fn look(
        &mut self,
        cx: &mut Cx<'_>,
        name: &BString,
        may_miss: bool,
    ) -> Result<Option<Found>, Error> {
        if name == "-" {
            let metadata = match cx.files().get(0) {
                Ok(file) => file.metadata().await,
                Err(why) => Err(why),
            };
            if let Err(why) = metadata {
                self.trouble = true;
                cx.diagnose(format!("-: {why}")).await?;
            }
            return Ok(metadata.ok().map(Found::There));
        }
        match cx.metadata(name).await {
            Ok(metadata) => Ok(Some(Found::There(metadata))),
            Err(Errno::ENOENT) if may_miss => Ok(Some(Found::Nothing)),
            Err(why) => {
                self.trouble = true;
                cx.diagnose(format!("{name}: {why}")).await?;
                Ok(None)
            }
        }
    }

    async fn operands(
        &mut self,
        cx: &mut Cx<'_>,
        mut left: BString,
        mut right: BString,
    ) -> Result<(), Error> {
        let Settings { new_file, first_new_file, .. } = *self.settings;
        let first = self.look(cx, &left, new_file || first_new_file).await?;
        let second = self.look(cx, &right, new_file).await?;
        let (Some(mut first), Some(mut second)) = (first, second) else { return Ok(()) };
        if let (Found::Nothing, Found::Nothing) = (&first, &second) {
            self.trouble = true;
            for name in [&left, &right] {
                cx.diagnose(format!("{name}: No such file or directory")).await?;
            }
            return Ok(());
        }
        // Standard input is the same as itself, and not read.
        if left == "-" && right == "-" && !self.settings.identical {
            return Ok(());
        }
        let is_dir = |found: &Found| matches!(found, Found::There(metadata) if metadata.is_dir());
        let (dirs_left, dirs_right) = (is_dir(&first), is_dir(&second));
        if dirs_left && dirs_right {
            return self.directories(cx, left, right).await;
        }
        // A file and a directory: the file of that name in it.
        if (dirs_left && right == "-") || (dirs_right && left == "-") {
            return Err(trouble("cannot compare '-' to a directory"));
        }
        if dirs_left && matches!(second, Found::There(_)) {
            left = BString::from(join(&left, base(&right)));
            let Some(found) = self.look(cx, &left, new_file).await? else { return Ok(()) };
            first = found;
        } else if dirs_right && matches!(first, Found::There(_)) {
            right = BString::from(join(&right, base(&left)));
            let Some(found) = self.look(cx, &right, new_file).await? else { return Ok(()) };
            second = found;
        }
        self.files(cx, (&left, first), (&right, second), false).await
    }

    async fn directories(&mut self, cx: &mut Cx<'_>, left: BString, right: BString) -> Result<(), Error> {
        // The innermost pair is the last; names are taken from the end.
        let mut levels = vec![(left.clone(), right.clone(), self.names(cx, &left, &right).await?)];
        while let Some((left, right, names)) = levels.last_mut() {
            cx.meter().step(1).await?;
            let Some(name) = names.pop() else {
                levels.pop();
                continue;
            };
            let (left_dir, right_dir) = (left.clone(), right.clone());
            let a = BString::from(join(&left_dir, &name));
            let b = BString::from(join(&right_dir, &name));
            let first = self.look(cx, &a, true).await?;
            let second = self.look(cx, &b, true).await?;
            let (Some(first), Some(second)) = (first, second) else { continue };
            let Settings { new_file, first_new_file, .. } = *self.settings;
            let only = match (&first, &second) {
                (Found::There(_), Found::Nothing) if !new_file => Some(&left_dir),
                (Found::Nothing, Found::There(_)) if !new_file && !first_new_file => Some(&right_dir),
                _ => None,
            };
            if let Some(dir) = only {
                self.differ = true;
                let name = BString::from(name);
                cx.out.write(format!("Only in {dir}: {name}\n").as_bytes()).await?;
                continue;
            }
            let is_dir = |found: &Found| matches!(found, Found::There(metadata) if metadata.is_dir());
            let missing = |found: &Found| matches!(found, Found::Nothing);
            match (is_dir(&first) || missing(&first), is_dir(&second) || missing(&second)) {
                (true, true) if self.settings.recursive => {
                    if levels.len() >= MAX_DEPTH {
                        return Err(trouble("directories are nested too deeply"));
                    }
                    let names = self.names(cx, &a, &b).await?;
                    levels.push((a, b, names));
                }
                (true, true) => {
                    cx.out.write(format!("Common subdirectories: {a} and {b}\n").as_bytes()).await?;
                }
                _ if is_dir(&first) != is_dir(&second) && !missing(&first) && !missing(&second) => {
                    self.differ = true;
                    let kind = |found: &Found| match found {
                        Found::There(m) if m.is_dir() => "directory",
                        Found::There(m) if m.size == 0 => "regular empty file",
                        _ => "regular file",
                    };
                    let text =
                        format!("File {a} is a {} while file {b} is a {}\n", kind(&first), kind(&second));
                    cx.out.write(text.as_bytes()).await?;
                }
                _ => self.files(cx, (&a, first), (&b, second), true).await?,
            }
        }
        Ok(())
    }

    /// The names in either directory, the first one last.
    async fn names(
        &mut self,
        cx: &mut Cx<'_>,
        left: &BString,
        right: &BString,
    ) -> Result<Vec<Vec<u8>>, Error> {
        let mut names = BTreeSet::new();
        for dir in [left, right] {
            match cx.view().read_dir(cx.cwd(), dir).await {
                Ok(entries) => names.extend(entries.iter().map(|entry| entry.name.to_vec())),
                Err(Errno::ENOENT) => {}
                Err(why) => {
                    self.trouble = true;
                    cx.diagnose(format!("{dir}: {why}")).await?;
                }
            }
        }
        let excluded = |name: &[u8]| {
            self.settings
                .exclude
                .iter()
                .any(|pattern| Pattern::new(pattern, PatternOptions::default()).matches(name))
        };
        let mut names: Vec<Vec<u8>> = names.into_iter().filter(|name| !excluded(name)).collect();
        names.reverse();
        Ok(names)
    }

    async fn read(
        &mut self,
        cx: &mut Cx<'_>,
        name: &BString,
        found: &Found,
    ) -> Result<Option<Content>, Error> {
        let Found::There(metadata) = found else {
            return Ok(Some(Content { text: Vec::new(), time: None, _charge: None }));
        };
        let opened = cx.input(name).await;
        let read = match opened {
            Ok(mut input) => slurp(cx, &mut input).await,
            Err(why) => Err(Error::Errno(why)),
        };
        match read {
            Ok((text, charge)) => {
                let time = if name == "-" { None } else { Some(metadata.mtime) };
                let time = time.or(Some(cx.host().now()));
                Ok(Some(Content { text, time, _charge: Some(charge) }))
            }
            Err(Error::Errno(why)) => {
                self.trouble = true;
                cx.diagnose(format!("{name}: {why}")).await?;
                Ok(None)
            }
            Err(other) => Err(other),
        }
    }

    async fn files(
        &mut self,
        cx: &mut Cx<'_>,
        left: (&BString, Found),
        right: (&BString, Found),
        heading: bool,
    ) -> Result<(), Error> {
        let first = self.read(cx, left.0, &left.1).await?;
        let second = self.read(cx, right.0, &right.1).await?;
        let (Some(first), Some(second)) = (first, second) else { return Ok(()) };
        let names = (left.0, right.0);
        let labels = &self.settings.labels;
        let shown = (labels.first().unwrap_or(names.0), labels.get(1).unwrap_or(names.1));
        if first.text == second.text {
            if self.settings.identical {
                let text = format!("Files {} and {} are identical\n", shown.0, shown.1);
                cx.out.write(text.as_bytes()).await?;
            }
            return Ok(());
        }
        let binary =
            |text: &[u8]| memchr::memchr(0, text.get(..text.len().min(4096)).unwrap_or(text)).is_some();
        if !self.settings.text && (binary(&first.text) || binary(&second.text)) {
            self.differ = true;
            let kind = if self.settings.brief { "Files" } else { "Binary files" };
            return cx.out.write(format!("{kind} {} and {} differ\n", shown.0, shown.1).as_bytes()).await;
        }
        let count = |text: &[u8]| memchr::memchr_iter(b'\n', text).count() + 1;
        let _charge = cx.meter().memory((count(&first.text) + count(&second.text)) * BYTES_PER_LINE)?;
        let (a, b) =
            (lines(&first.text, &self.settings.likeness), lines(&second.text, &self.settings.likeness));
        let found = changes(cx.meter(), &a, &b, &self.settings.likeness, self.settings.effort()).await?;
        if found.iter().all(|change| change.ignored) {
            if self.settings.identical {
                let text = format!("Files {} and {} are identical\n", shown.0, shown.1);
                cx.out.write(text.as_bytes()).await?;
            }
            return Ok(());
        }
        self.differ = true;
        if self.settings.brief {
            return cx.out.write(format!("Files {} and {} differ\n", shown.0, shown.1).as_bytes()).await;
        }
        if heading {
            let text =
                [b"diff".as_slice(), &self.settings.given, b" ", names.0, b" ", names.1, b"\n"].concat();
            if self.settings.color {
                cx.out.write(b"\x1b[1m").await?;
                cx.out.write(text.trim_ascii_end()).await?;
                cx.out.write(b"\x1b[0m\n").await?;
            } else {
                cx.out.write(&text).await?;
            }
        }
        let label = |at: usize, name: &BString, time: Option<Timestamp>| -> Vec<u8> {
            match self.settings.labels.get(at) {
                Some(label) => label.to_vec(),
                None => [name.as_slice(), b"\t", &stamp(cx, time)].concat(),
            }
        };
        let pair = Pair {
            left: Side { label: label(0, names.0, first.time), lines: &a },
            right: Side { label: label(1, names.1, second.time), lines: &b },
            changes: &found,
            color: self.settings.color,
            tab: self.settings.tab,
        };
        let mut out = Vec::new();
        pair.put(self.settings.form(), &mut out);
        cx.out.write(&out).await?;
        if matches!(self.settings.form(), Form::Ed) {
            // An ed script cannot say it.
            for (name, text) in [(names.0, &first.text), (names.1, &second.text)] {
                if !text.is_empty() && !text.ends_with(b"\n") {
                    self.trouble = true;
                    cx.diagnose(format!("{name}: No newline at end of file\n")).await?;
                }
            }
        }
        Ok(())
    }
}

struct Content {
    text: Vec<u8>,
    time: Option<Timestamp>,
    _charge: Option<vsh_core::meter::Charge>,
}

fn base(path: &[u8]) -> &[u8] {
    crate::support::path::without_slashes(path).rsplit(|b| *b == b'/').next().unwrap_or(path)
}

fn stamp(cx: &Cx<'_>, time: Option<Timestamp>) -> Vec<u8> {
    let time = time.unwrap_or(Timestamp { seconds: 0, nanos: 0 });
    let mut out = Vec::new();
    if let Some(time) = date::zoned(time, &date::zone(cx)) {
        vsh_core::strftime::strftime(b"%Y-%m-%d %H:%M:%S.%N %z", &time, true, &mut out);
    }
    out
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, expected: &str, status: u8) {
        let bench = Bench::new()
            .file("a", "1\n2\n3\n")
            .file("b", "1\nx\n3")
            .file("d/a", "1\n2\n3\n4\n")
            .file("e/only", "");
        let ran = bench.run(line);
        assert_eq!((ran.out().as_str(), ran.status), (expected, status), "{line}: {}", ran.err());
    }

    #[test]
    fn forms() {
        check("diff a a", "", 0);
        check("diff a b", "2,3c2,3\n< 2\n< 3\n---\n> x\n> 3\n\\ No newline at end of file\n", 1);
        check("diff a d", "3a4\n> 4\n", 1);
        check("diff -q a b", "Files a and b differ\n", 1);
        check("diff -U1 --label A --label B a d/a", "--- A\n+++ B\n@@ -3 +3,2 @@\n 3\n+4\n", 1);
        check("diff -r d e", "Only in d: a\nOnly in e: only\n", 1);
        check("diff none a", "", 2);
        check("diff -e d/a a", "4d\n", 1);
    }
}
