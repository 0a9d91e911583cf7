//! `grep`, `egrep`, `fgrep`: lines that match patterns. <https://www.gnu.org/software/grep/manual/grep.html>

mod matcher;
mod options;
mod perl;
mod scan;
mod words;

use bstr::BString;
use vsh_core::args::Opt;
use vsh_core::io::Input;
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::{Errno, FileKind, OpenOptions};

use crate::support::context::Context;
use matcher::Matcher;
use options::{Directories, Kind, Names, OPTIONS, Settings, trouble};
use scan::Scan;

const USAGE: &[&str] = &["[OPTION]... PATTERNS [FILE]..."];
const SUMMARY: &str = "Search for PATTERNS in each FILE";

/// `grep`
pub static GREP: Utility = utility("grep", OPTIONS);
/// `egrep`
pub static EGREP: Utility = utility("egrep", OPTIONS);
/// `fgrep`
pub static FGREP: Utility = utility("fgrep", OPTIONS);

const fn utility(name: &'static str, options: &'static [Opt]) -> Utility {
    Utility { name, summary: SUMMARY, usage: USAGE, options, usage_status: 2, run: |cx| Box::pin(run(cx)) }
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (settings, patterns, files) = options::parse(cx).await?;
    let matcher = Matcher::new(&patterns, &settings).map_err(|text| Error::Fatal(text, ExitStatus::USAGE))?;
    if matches!(settings.kind, Kind::Basic | Kind::Extended) {
        warn(cx, &patterns, settings.kind).await?;
    }
    let mut search = Search {
        settings: &settings,
        matcher: &matcher,
        matched: false,
        used: false,
        trouble: false,
        done: false,
    };
    for name in &files {
        search.operand(cx, name).await?;
        if search.done {
            break;
        }
    }
    Ok(match (search.matched, search.trouble) {
        (true, _) if settings.quiet => ExitStatus::SUCCESS,
        (_, true) => ExitStatus::USAGE,
        (matched, false) => ExitStatus::from(matched),
    })
}

/// Tells what looks like a mistake in patterns, up to what is one to GNU: `[:space:]` alone.
async fn warn(cx: &mut Cx<'_>, patterns: &[BString], kind: Kind) -> Result<(), Error> {
    for pattern in patterns {
        let mistake = vsh_core::regex::mistakes_class(pattern);
        if kind == Kind::Extended {
            let before = pattern.get(..mistake.unwrap_or(pattern.len())).unwrap_or_default();
            for sign in matcher::misplaced(before) {
                cx.diagnose(format!("warning: {sign} at start of expression")).await?;
            }
        }
        if mistake.is_some() {
            return Err(trouble(String::from("character class syntax is [[:space:]], not [:space:]")));
        }
    }
    Ok(())
}

struct Search<'a> {
    settings: &'a Settings,
    matcher: &'a Matcher,
    matched: bool,
    /// Lines were selected, though perhaps not shown: what follows is set apart.
    used: bool,
    trouble: bool,
    /// `-q` found something.
    done: bool,
}

impl Search<'_> {
    async fn operand(&mut self, cx: &mut Cx<'_>, name: &BString) -> Result<(), Error> {
        if name == "-" {
            let input = cx.stdin();
            let label = self.settings.label.clone().unwrap_or_else(|| BString::from("(standard input)"));
            return self.file(cx, input, &label).await;
        }
        let bare = self.settings.implicit_directory;
        let metadata = match cx.metadata(name).await {
            Ok(metadata) => metadata,
            Err(why) => return self.complain(cx, name, why).await,
        };
        if metadata.is_dir() {
            return match self.settings.directories {
                Directories::Recurse => self.tree(cx, name, bare).await,
                Directories::Skip => Ok(()),
                Directories::Read => self.complain(cx, name, Errno::EISDIR).await,
            };
        }
        if !self.settings.selects_operand(name) {
            return Ok(());
        }
        self.open(cx, name).await
    }

    /// Everything below a directory; symbolic links only with `-R`.
    async fn tree(&mut self, cx: &mut Cx<'_>, root: &BString, bare: bool) -> Result<(), Error> {
        if !bare && !self.settings.enters_operand(root) {
            return Ok(());
        }
        let mut left = vec![(root.clone(), FileKind::Directory, 0usize)];
        let mut above = Vec::new();
        while let Some((path, kind, depth)) = left.pop() {
            cx.meter().step(4).await?;
            if kind != FileKind::Directory {
                self.open(cx, &path).await?;
                if self.done {
                    return Ok(());
                }
                continue;
            }
            above.truncate(depth);
            if let Ok(metadata) = cx.metadata(&path).await {
                if above.contains(&(metadata.dev, metadata.ino)) {
                    let name = cx.file_name(&path);
                    cx.diagnose(format!("{name}: warning: recursive directory loop")).await?;
                    continue;
                }
                above.push((metadata.dev, metadata.ino));
            }
            let entries = match cx.view().read_dir(cx.cwd(), &path).await {
                Ok(entries) => entries,
                Err(why) => {
                    self.complain(cx, &path, why).await?;
                    continue;
                }
            };
            for entry in entries.iter().rev() {
                let below =
                    if bare && depth == 0 { BString::from(&*entry.name) } else { join(&path, &entry.name) };
                let mut kind = entry.kind;
                if kind == FileKind::Symlink {
                    if !self.settings.follow {
                        continue;
                    }
                    match cx.metadata(&below).await {
                        Ok(metadata) => kind = metadata.kind,
                        Err(why) => {
                            self.complain(cx, &below, why).await?;
                            continue;
                        }
                    }
                }
                let wanted = match kind {
                    FileKind::Directory => self.settings.enters(&entry.name, &below),
                    FileKind::Regular => self.settings.selects(&entry.name, &below),
                    // Devices and FIFOs below a directory are passed over.
                    _ => false,
                };
                if wanted {
                    left.push((below, kind, depth + 1));
                }
            }
        }
        Ok(())
    }

    async fn open(&mut self, cx: &mut Cx<'_>, name: &BString) -> Result<(), Error> {
        match cx.open(name, &OpenOptions::READ).await {
            Ok(file) => self.file(cx, Input::new(file, cx.meter()), name).await,
            Err(why) => self.complain(cx, name, why).await,
        }
    }

    async fn file(&mut self, cx: &mut Cx<'_>, mut input: Input, name: &BString) -> Result<(), Error> {
        let show_name = match self.settings.names {
            Names::Always => true,
            Names::Never => false,
        };
        let mut scan = Scan::new(self.settings, self.matcher, show_name.then_some(name), cx.utf8());
        scan.used = self.used;
        match scan.run(cx, &mut input).await {
            Ok(()) => {}
            Err(Error::Errno(why)) => {
                self.complain(cx, name, why).await?;
            }
            Err(other) => return Err(other),
        }
        let selected = scan.count > 0;
        self.matched |= selected;
        self.used = scan.used;
        scan.summary(cx, name).await?;
        if selected && self.settings.quiet {
            self.done = true;
        }
        Ok(())
    }

    async fn complain(&mut self, cx: &mut Cx<'_>, name: &[u8], why: Errno) -> Result<(), Error> {
        self.trouble = true;
        if self.settings.no_messages {
            return Ok(());
        }
        let mut text = name.to_vec();
        text.extend_from_slice(format!(": {why}").as_bytes());
        cx.diagnose(text).await
    }
}

fn join(path: &[u8], name: &[u8]) -> BString {
    let slash: &[u8] = if path.ends_with(b"/") { b"" } else { b"/" };
    BString::from([path, slash, name].concat())
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, expected: &str, status: u8) {
        let bench = Bench::new()
            .file("a.txt", "one\ntwo\nthree\nfour\nfive\n")
            .file("d/b.txt", "two birds\n")
            .file("d/c.rs", "TWO\n")
            .file("d/e/f.txt", "twofold\n")
            .file("bin", "x\0two\n")
            .file("pats", "one\nfour\n")
            .stdin("two\n");
        let ran = bench.run(line);
        assert_eq!((ran.out().as_str(), ran.status), (expected, status), "{line}: {}", ran.err());
    }

    #[test]
    fn selections() {
        check("grep two a.txt", "two\n", 0);
        check("grep -v o a.txt", "three\nfive\n", 0);
        check("grep -n t a.txt", "2:two\n3:three\n", 0);
        check("grep -c t a.txt", "2\n", 0);
        check("grep -c t a.txt d/b.txt", "a.txt:2\nd/b.txt:1\n", 0);
        check("grep -i TWO a.txt d/c.rs", "a.txt:two\nd/c.rs:TWO\n", 0);
        check("grep -l two a.txt d/b.txt d/c.rs", "a.txt\nd/b.txt\n", 0);
        check("grep -L two a.txt d/b.txt d/c.rs", "d/c.rs\n", 0);
        check("grep -q two a.txt nofile", "", 0);
        check("grep -x two a.txt d/b.txt", "a.txt:two\n", 0);
        check("grep -w two d/b.txt d/e/f.txt", "d/b.txt:two birds\n", 0);
        check("grep -o '[a-z]*o' a.txt", "o\ntwo\nfo\n", 0);
        check("grep -E 'one|five' a.txt", "one\nfive\n", 0);
        check("grep -F -e one -e five a.txt", "one\nfive\n", 0);
        check("grep -f pats a.txt", "one\nfour\n", 0);
        check("grep -m1 t a.txt", "two\n", 0);
        check("grep -b t a.txt", "4:two\n8:three\n", 0);
        check("grep -ob o a.txt", "0:o\n6:o\n15:o\n", 0);
        check("grep zzz a.txt", "", 1);
        check("grep two -", "two\n", 0);
        check("grep -H two", "(standard input):two\n", 0);
        check("grep -P '(?<=t)w\\w' a.txt", "two\n", 0);
        check("grep -nv -e o a.txt", "3:three\n5:five\n", 0);
        check("grep '\\(t\\).*\\1' a.txt", "", 1);
    }

    #[test]
    fn contexts() {
        check("grep -A1 two a.txt", "two\nthree\n", 0);
        check("grep -B1 two a.txt", "one\ntwo\n", 0);
        check("grep -C1 -n three a.txt", "2-two\n3:three\n4-four\n", 0);
        check("grep -A0 -e one -e five a.txt", "one\n--\nfive\n", 0);
        check("grep -1 -e one -e five a.txt", "one\ntwo\n--\nfour\nfive\n", 0);
        check("grep --no-group-separator -A0 -e one -e five a.txt", "one\nfive\n", 0);
    }

    #[test]
    fn trees() {
        check("grep -r two d", "d/b.txt:two birds\nd/e/f.txt:twofold\n", 0);
        check("grep -rl two --include=*.txt", "a.txt\nd/b.txt\nd/e/f.txt\n", 0);
        check("grep -ri two d --exclude=*.txt", "d/c.rs:TWO\n", 0);
        check("grep -rh two d --exclude-dir=e", "two birds\n", 0);
        check("grep two d", "", 2);
    }

    #[test]
    fn binary_files_and_colour() {
        let ran = Bench::new().file("bin", "x\0two\n").run("grep two bin");
        assert_eq!((ran.out().as_str(), ran.err().as_str()), ("", "grep: bin: binary file matches\n"));
        check("grep -c two bin", "1\n", 0);
        check("grep -a two bin", "x\0two\n", 0);
        check("grep --color=always w a.txt", "t\x1b[01;31m\x1b[Kw\x1b[m\x1b[Ko\n", 0);
        check("grep -z two bin", "two\n\0", 0);
    }

    #[test]
    fn complaints() {
        let ran = Bench::new().run("grep '[a' x");
        assert_eq!((ran.err().as_str(), ran.status), ("grep: Unmatched [, [^, [:, [., or [=\n", 2));
        let ran = Bench::new().dir("d").run("grep x nofile d");
        let expected = "grep: nofile: No such file or directory\ngrep: d: Is a directory\n";
        assert_eq!((ran.err().as_str(), ran.status), (expected, 2));
        assert_eq!(Bench::new().run("grep -s x nofile").err(), "");
        let usage = "Usage: grep [OPTION]... PATTERNS [FILE]...\nTry 'grep --help' for more information.\n";
        assert_eq!(Bench::new().run("grep").err(), usage);
    }
}
