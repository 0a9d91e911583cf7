//! `rg`: lines that match, recursively, without what is ignored. <https://github.com/BurntSushi/ripgrep/blob/master/GUIDE.md>
//!
//! Files come in the order of their paths, as with `--sort path`: a run gives the same each time. Times in
//! statistics are zero. Standard input is searched when no path is given and it is a pipe or a file that is not empty.
//!
//! `--pre`, `-z`, encodings other than UTF-8, and debug messages are refused by name.

mod color;
mod ignore;
mod json;
mod matcher;
mod options;
mod print;
mod search;
#[cfg(test)]
mod tests;
mod walk;

use bstr::BString;
use vsh_core::io::Input;
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::{Errno, FileKind, OpenOptions};

use matcher::Matcher;
use options::{Mode, OPTIONS, Settings};
use print::{Counts, Sink};
use search::Binary;
use walk::{Target, Walk};

/// `rg`
pub static UTILITY: Utility = Utility {
    name: "rg",
    summary: "Search directories for lines that match a pattern",
    usage: &[
        "[OPTIONS] PATTERN [PATH ...]",
        "[OPTIONS] -e PATTERN ... [PATH ...]",
        "[OPTIONS] -f PATTERNFILE ... [PATH ...]",
        "[OPTIONS] --files [PATH ...]",
        "[OPTIONS] --type-list",
    ],
    options: OPTIONS,
    usage_status: 2,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    match searched(cx).await {
        // ripgrep does not put its name before messages.
        Err(Error::Fatal(message, status)) => {
            cx.write_error(format!("{message}\n").as_bytes()).await?;
            Ok(status)
        }
        other => other,
    }
}

async fn searched(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let settings = options::parse(cx).await?;
    if settings.mode == Mode::TypeList {
        cx.out.write(settings.types.list().as_bytes()).await?;
        return Ok(ExitStatus::SUCCESS);
    }
    let (paths, stdin) = paths(cx, &settings).await;
    let walk = Walk::new(cx, &settings).await?;
    let with_filename = with_filename(cx, &settings, &paths).await;
    let (targets, trouble) = walk.run(cx, &paths).await?;
    if settings.mode == Mode::Files {
        return files(cx, &settings, &targets, trouble).await;
    }
    let matcher = Matcher::new(&settings)?;
    let mut run = Run {
        settings: &settings,
        matcher: &matcher,
        with_filename,
        counts: Counts::default(),
        printed: false,
        found: false,
        trouble,
        stdin,
    };
    for target in &targets {
        run.target(cx, target).await?;
        if run.found && settings.quiet && !settings.stats {
            break;
        }
    }
    run.summary(cx).await?;
    Ok(match (run.found, run.trouble) {
        (true, _) if settings.quiet => ExitStatus::SUCCESS,
        (_, true) => ExitStatus::USAGE,
        (found, false) => ExitStatus::from(found),
    })
}

/// The operands; without any, standard input if something comes from there, else the working directory.
async fn paths(cx: &Cx<'_>, settings: &Settings) -> (Vec<BString>, Option<Input>) {
    if !settings.paths.is_empty() {
        return (settings.paths.clone(), None);
    }
    let here = (vec![BString::from(".")], None);
    if settings.mode == Mode::Files {
        return here;
    }
    let mut input = cx.stdin();
    match input.file().metadata().await {
        Ok(metadata) if matches!(metadata.kind, FileKind::Fifo | FileKind::Regular) => {}
        _ => return here,
    }
    match input.chunk().await {
        Ok(first) if !first.is_empty() => {
            input.put_back(first);
            (vec![BString::from("-")], Some(input))
        }
        _ => here,
    }
}

async fn with_filename(cx: &Cx<'_>, settings: &Settings, paths: &[BString]) -> bool {
    if let Some(asked) = settings.with_filename {
        return asked;
    }
    match paths {
        [one] if one == "-" => false,
        [one] => cx.metadata(one).await.is_ok_and(|metadata| metadata.is_dir()),
        _ => true,
    }
}

async fn files(
    cx: &mut Cx<'_>,
    settings: &Settings,
    targets: &[Target],
    trouble: bool,
) -> Result<ExitStatus, Error> {
    for target in targets {
        if !settings.quiet {
            let mut line = print::shown_path(settings, &target.path);
            line.push(if settings.null { 0 } else { b'\n' });
            cx.out.write(&line).await?;
        }
    }
    Ok(match (targets.is_empty(), trouble) {
        (_, true) => ExitStatus::USAGE,
        (empty, false) => ExitStatus::from(!empty),
    })
}

struct Run<'a> {
    settings: &'a Settings,
    matcher: &'a Matcher,
    with_filename: bool,
    counts: Counts,
    /// Has a file printed something?
    printed: bool,
    found: bool,
    trouble: bool,
    /// Standard input, of which the first piece was looked at.
    stdin: Option<Input>,
}

impl Run<'_> {
    async fn target(&mut self, cx: &mut Cx<'_>, target: &Target) -> Result<(), Error> {
        cx.meter().step(8).await?;
        let input = if target.path == "-" {
            Ok(self.stdin.take().unwrap_or_else(|| cx.stdin()))
        } else {
            cx.open(&target.path, &OpenOptions::READ).await.map(|file| Input::new(file, cx.meter()))
        };
        let input = match input {
            Ok(input) => input,
            Err(why) => return self.failed(cx, &target.path, why).await,
        };
        let binary = if self.settings.text || self.settings.null_data {
            Binary::Text
        } else if target.explicit || self.settings.binary {
            Binary::Convert
        } else {
            Binary::Quit
        };
        let path: &[u8] = if target.path == "-" { b"<stdin>" } else { &target.path };
        let mut sink = Sink::new(self.settings, self.matcher, path, self.with_filename, self.printed);
        match search::search(cx, self.settings, self.matcher, input, &mut sink, binary).await {
            Ok(()) => {}
            Err(Error::Errno(why)) => self.failed(cx, &target.path, why).await?,
            Err(other) => return Err(other),
        }
        self.printed |= sink.began;
        let selected = sink.counts.lines > 0;
        self.found |= if self.settings.mode == Mode::FilesWithoutMatch { !selected } else { selected };
        self.counts.add(&sink.counts);
        Ok(())
    }

    async fn failed(&mut self, cx: &mut Cx<'_>, path: &[u8], why: Errno) -> Result<(), Error> {
        self.trouble = true;
        complain(cx, self.settings, path, why).await
    }

    async fn summary(&self, cx: &mut Cx<'_>) -> Result<(), Error> {
        if self.settings.mode == Mode::Json {
            if !self.settings.quiet {
                json::summary(&self.counts, cx.out.buffer());
            }
            return Ok(());
        }
        if !self.settings.stats {
            return Ok(());
        }
        let c = &self.counts;
        let text = format!(
            "\n{} matches\n{} matched lines\n{} files contained matches\n{} files searched\n{} bytes printed\n{} bytes searched\n0.000000 seconds spent searching\n0.000000 seconds\n",
            c.matches, c.lines, c.searches_with_match, c.searches, c.bytes_printed, c.bytes_searched
        );
        cx.out.write(text.as_bytes()).await
    }
}

/// The text of an error and its number, as Rust's programs print it.
fn os_error(why: Errno) -> String {
    format!("{why} (os error {})", why.number())
}

async fn complain(cx: &mut Cx<'_>, settings: &Settings, path: &[u8], why: Errno) -> Result<(), Error> {
    if !settings.messages {
        return Ok(());
    }
    let mut text = path.to_vec();
    text.extend_from_slice(format!(": {}\n", os_error(why)).as_bytes());
    cx.write_error(&text).await
}
