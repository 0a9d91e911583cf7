//! One file after the other.

mod writing;

use bstr::{BString, ByteSlice};
use vsh_core::utility::{Cx, Error, ExitStatus};
use vsh_fs::{Errno, FileKind, Metadata};

use writing::Written;

use super::apply::{Found, Text};
use super::header::{Git, Header, Lines};
use super::hunk::{Hunk, Malformed};
use super::{Answers, Kind, Loudness, ReadOnly, Settings, abort, choose, header, hunk, reject};
use crate::support::context::Context;
use crate::support::path::join;
use crate::support::slurp::slurp;

/// The directory that names start from.
pub(super) struct Place {
    directory: Vec<u8>,
    follow: bool,
}

impl Place {
    pub(super) fn path(&self, name: &[u8]) -> Vec<u8> {
        if self.directory.is_empty() || name.starts_with(b"/") {
            name.to_vec()
        } else {
            join(&self.directory, name)
        }
    }

    /// What is there; a link stands for itself unless they are followed.
    pub(super) async fn status(&self, cx: &Cx<'_>, name: &[u8]) -> Result<Option<Metadata>, Error> {
        let path = self.path(name);
        let found = if self.follow {
            cx.metadata(&path).await
        } else {
            cx.view().symlink_metadata(cx.cwd(), &path).await
        };
        match found {
            Ok(metadata) => Ok(Some(metadata)),
            Err(Errno::ENOENT | Errno::ENOTDIR) => Ok(None),
            Err(why) => Err(abort(format!("Can't get file attributes of {} : {why}", cx.file_name(name)))),
        }
    }
}

struct Session<'a> {
    settings: &'a Settings,
    place: Place,
    status: ExitStatus,
    /// What `-o` and `-r` have been given so far.
    output: Vec<u8>,
    output_used: bool,
    rejects: Vec<u8>,
    /// Files are removed when all else is done.
    removals: Vec<Removal>,
}

struct Removal {
    name: BString,
    exists: bool,
    backs_up: bool,
}

/// What is known of the file that is being patched.
struct Job<'a> {
    header: Header,
    kind: Kind,
    reverse: bool,
    /// The file that is read, and the one that is written.
    input: BString,
    output: BString,
    metadata: Option<Metadata>,
    text: Text<'a>,
    is_empty: bool,
    /// The rest is not tried.
    skips: bool,
    /// Hunks that fail are not kept.
    drops: bool,
    apply_anyway: bool,
    mismatch: bool,
    hunks: usize,
    failed: usize,
    rejects: Vec<u8>,
}

/// Applies a whole patch.
pub(super) async fn run(cx: &mut Cx<'_>, settings: &Settings) -> Result<ExitStatus, Error> {
    let place = Place { directory: settings.directory.to_vec(), follow: settings.follow };
    if !settings.directory.is_empty()
        && let Err(why) = cx.view().directory(cx.cwd(), &settings.directory).await
    {
        return Err(abort(format!(
            "Can't change to directory {} : {why}",
            cx.file_name(&settings.directory)
        )));
    }
    let (patch, _charge) = read_patch(cx, settings, &place).await?;
    let mut lines = Lines::new(&patch);
    let _lines = cx.meter().memory(patch.len() / 4)?;
    let mut session = Session {
        settings,
        place,
        status: ExitStatus::SUCCESS,
        output: Vec::new(),
        output_used: false,
        rejects: Vec::new(),
        removals: Vec::new(),
    };
    while session.next(cx, &mut lines).await? {}
    for removal in std::mem::take(&mut session.removals) {
        session.remove(cx, &removal).await?;
    }
    session.write_outputs(cx).await?;
    Ok(session.status)
}

async fn read_patch(
    cx: &mut Cx<'_>,
    settings: &Settings,
    place: &Place,
) -> Result<(Vec<u8>, vsh_core::meter::Charge), Error> {
    let path = if settings.patch == "-" { b"-".to_vec() } else { place.path(&settings.patch) };
    let cannot = |why: Errno| abort(format!("Can't open patch file {} : {why}", settings.patch));
    let mut input = cx.input(&path).await.map_err(cannot)?;
    slurp(cx, &mut input).await.map_err(|error| match error {
        Error::Errno(why) => abort(format!("read error : {why}")),
        other => other,
    })
}

impl Session<'_> {
    fn verbose(&self) -> bool {
        self.settings.loudness == Loudness::Verbose
    }

    fn quiet(&self) -> bool {
        self.settings.loudness == Loudness::Silent
    }

    /// Messages go to standard output, unless the patched text does.
    async fn say(&self, cx: &mut Cx<'_>, text: impl AsRef<[u8]>) -> Result<(), Error> {
        if self.settings.output.as_ref().is_some_and(|output| output == "-") {
            return cx.write_error(text.as_ref()).await;
        }
        cx.out.write(text.as_ref()).await
    }

    /// The next file of the patch; false if there is none.
    async fn next(&mut self, cx: &mut Cx<'_>, lines: &mut Lines<'_>) -> Result<bool, Error> {
        let first = lines.at() == 0;
        if lines.ended() && !first {
            if self.verbose() {
                self.say(cx, "done\n").await?;
            }
            return Ok(false);
        }
        let Some(header) = header::next(lines, self.settings, self.settings.file.is_some()) else {
            if first && !lines.is_empty() {
                return Err(abort("Only garbage was found in the patch input."));
            }
            if self.verbose() && !first {
                self.say(cx, "Hmm...  Ignoring the trailing garbage.\ndone\n").await?;
            }
            return Ok(false);
        };
        self.introduce(cx, lines, &header, first).await?;
        self.file(cx, lines, header).await?;
        Ok(true)
    }

    async fn introduce(
        &self,
        cx: &mut Cx<'_>,
        lines: &Lines<'_>,
        header: &Header,
        first: bool,
    ) -> Result<(), Error> {
        for name in &header.names_with_root {
            if cx.metadata(name).await.is_ok() {
                let name = cx.file_name(name);
                self.say(cx, format!("Ignoring potentially dangerous file name {name}\n")).await?;
                break;
            }
        }
        if lines.strip_returns && !self.quiet() {
            self.say(cx, "(Stripping trailing CRs from patch; use --binary to disable.)\n").await?;
        }
        if !self.verbose() {
            return Ok(());
        }
        let what = match (header.git, header.kind) {
            (Git::No, Some(Kind::Context)) => "a new-style context diff",
            (Git::No, Some(Kind::Normal)) => "a normal diff",
            (Git::No, _) => "a unified diff",
            _ => "a git diff",
        };
        let looks = if first { "Looks like" } else { "The next patch looks like" };
        self.say(cx, format!("Hmm...  {looks} {what} to me...\n")).await?;
        self.lead(cx, lines, header).await
    }

    async fn lead(&self, cx: &mut Cx<'_>, lines: &Lines<'_>, header: &Header) -> Result<(), Error> {
        let (from, to) = header.lead;
        if from == to {
            return self.say(cx, "(No leading text)\n").await;
        }
        let mut text = b"The text leading up to this was:\n--------------------------\n".to_vec();
        for at in from..to {
            let line = lines.raw(at).unwrap_or_default();
            text.push(b'|');
            text.extend_from_slice(line);
            if !line.ends_with(b"\n") {
                text.push(b'\n');
            }
        }
        text.extend_from_slice(b"--------------------------\n");
        self.say(cx, text).await
    }

    /// Nobody is there to answer: what is asked is shown, and the answer is the usual one.
    async fn ask(&self, cx: &mut Cx<'_>, question: &str) -> Result<(), Error> {
        self.say(cx, format!("{question}\n")).await
    }

    async fn file(&mut self, cx: &mut Cx<'_>, lines: &mut Lines<'_>, header: Header) -> Result<(), Error> {
        let settings = self.settings;
        let reverse = settings.reverse;
        let chosen = match &settings.file {
            Some(name) => Some(name.clone()),
            None => match (header.git, &header.old.name, &header.new.name) {
                (Git::Rename | Git::Copy, Some(old), Some(new)) => {
                    Some(if reverse && header.git == Git::Rename { new.clone() } else { old.clone() })
                }
                _ => choose::choose(cx, &self.place, &header, reverse).await?,
            },
        };
        let Some(input) = chosen else { return self.skip_unknown(cx, lines, &header).await };
        let output = match (&settings.output, header.git, &header.old.name, &header.new.name) {
            (Some(output), ..) => output.clone(),
            (None, Git::Rename, Some(old), Some(new)) => {
                if reverse {
                    old.clone()
                } else {
                    new.clone()
                }
            }
            (None, Git::Copy, _, Some(new)) if !reverse => new.clone(),
            _ => input.clone(),
        };
        let metadata = self.place.status(cx, &input).await?;
        let content = self.content(cx, &input, metadata.as_ref()).await?;
        let (old_text, _charge) = match content {
            Some((text, charge)) => (text, Some(charge)),
            None => (Vec::new(), None),
        };
        let kind = header.kind.unwrap_or(Kind::Unified);
        let ifdef = settings.ifdef.as_ref().map(|name| name.to_vec());
        let mut job = Job {
            kind,
            reverse,
            input,
            output,
            text: Text::new(&old_text, cx.meter(), settings.blanks, ifdef),
            is_empty: old_text.is_empty(),
            metadata,
            skips: false,
            drops: false,
            apply_anyway: false,
            mismatch: false,
            hunks: 0,
            failed: 0,
            rejects: Vec::new(),
            header,
        };
        self.refuse_kind(cx, &mut job).await?;
        self.check_prerequisite(cx, &mut job, &old_text).await?;
        if !job.skips {
            self.check_creation(cx, &mut job).await?;
        }
        if !job.skips {
            self.announce(cx, &job).await?;
        }
        self.hunks(cx, lines, &mut job).await?;
        self.conclude(cx, job).await
    }

    /// The text of the file that is patched.
    async fn content(
        &self,
        cx: &mut Cx<'_>,
        name: &BString,
        metadata: Option<&Metadata>,
    ) -> Result<Option<(Vec<u8>, vsh_core::meter::Charge)>, Error> {
        if metadata.is_none_or(|metadata| metadata.kind != FileKind::Regular) {
            return Ok(None);
        }
        let shown = cx.file_name(name);
        let cannot = |why: Errno| abort(format!("Can't open file {shown} : {why}"));
        let mut input = cx.input(&self.place.path(name)).await.map_err(&cannot)?;
        match slurp(cx, &mut input).await {
            Ok(read) => Ok(Some(read)),
            Err(Error::Errno(why)) => Err(cannot(why)),
            Err(other) => Err(other),
        }
    }

    async fn skip_unknown(
        &mut self,
        cx: &mut Cx<'_>,
        lines: &mut Lines<'_>,
        header: &Header,
    ) -> Result<(), Error> {
        if !self.quiet() {
            let number = lines.number();
            let hint = if self.settings.strip.is_some() { "used the wrong" } else { "should have used the" };
            let text = format!(
                "can't find file to patch at input line {number}\nPerhaps you {hint} -p or --strip option?\n"
            );
            self.say(cx, text).await?;
        }
        if !self.verbose() {
            self.lead(cx, lines, header).await?;
        }
        if self.settings.answers == Answers::Default {
            self.ask(cx, "File to patch: ").await?;
            self.ask(cx, "Skip this patch? [y] ").await?;
            if !self.quiet() {
                self.say(cx, "Skipping patch.\n").await?;
            }
        } else {
            self.say(cx, "No file to patch.  Skipping patch.\n").await?;
        }
        let mut count = 0;
        if let Some(kind) = header.kind {
            while let Some(hunk) = self.read(lines, kind)? {
                count += 1;
                if self.verbose() {
                    self.say(cx, format!("Hunk #{count} ignored at {}.\n", hunk.old)).await?;
                }
            }
        }
        self.status = ExitStatus::FAILURE;
        if count > 0 {
            self.say(cx, format!("{count} out of {count} hunk{} ignored\n", plural(count))).await?;
        }
        Ok(())
    }

    fn read(&self, lines: &mut Lines<'_>, kind: Kind) -> Result<Option<Hunk>, Error> {
        hunk::next(lines, kind).map_err(|error| match error {
            Malformed::At(number, line) => {
                abort(format!("malformed patch at line {number}: {}", line.to_str_lossy()))
            }
            Malformed::End => abort("unexpected end of file in patch"),
        })
    }

    /// Only regular files are patched, and those that may be written.
    async fn refuse_kind(&self, cx: &mut Cx<'_>, job: &mut Job<'_>) -> Result<(), Error> {
        let Some(metadata) = &job.metadata else { return Ok(()) };
        let shown = cx.file_name(&job.input);
        if metadata.kind != FileKind::Regular {
            self.say(cx, format!("File {shown} is not a regular file -- refusing to patch\n")).await?;
            job.skips = true;
            return Ok(());
        }
        let read_only = self.settings.read_only;
        if read_only == ReadOnly::Ignore || self.settings.output.is_some() {
            return Ok(());
        }
        if cx.view().access(cx.cwd(), &self.place.path(&job.input), false, true, false).await.is_err() {
            let refuses = read_only == ReadOnly::Fail;
            let what = if refuses { "refusing to patch" } else { "trying to patch anyway" };
            self.say(cx, format!("File {shown} is read-only; {what}\n")).await?;
            job.skips = refuses;
        }
        Ok(())
    }

    async fn check_prerequisite(&self, cx: &mut Cx<'_>, job: &mut Job<'_>, text: &[u8]) -> Result<(), Error> {
        let Some(version) = &job.header.prerequisite else { return Ok(()) };
        if text.split(u8::is_ascii_whitespace).any(|word| word == version.as_slice()) {
            return Ok(());
        }
        let version = version.to_str_lossy().into_owned();
        match self.settings.answers {
            Answers::Force => {
                let text = format!(
                    "Warning: this file doesn't appear to be the {version} version -- patching anyway.\n"
                );
                if self.quiet() { Ok(()) } else { self.say(cx, text).await }
            }
            Answers::Batch => {
                Err(abort(format!("This file doesn't appear to be the {version} version -- aborting.")))
            }
            Answers::Default => {
                let text =
                    format!("This file doesn't appear to be the {version} version -- patch anyway? [n] ");
                self.ask(cx, &text).await?;
                Err(abort("aborted"))
            }
        }
    }

    /// A file that the patch makes must not be there, and one that it removes must.
    async fn check_creation(&self, cx: &mut Cx<'_>, job: &mut Job<'_>) -> Result<(), Error> {
        let (source, target) = job.ends();
        let (creates, deletes) = (source.absent && job.source_empty(), target.absent && job.target_empty());
        let exists = job.metadata.is_some();
        let makes = job.header.git == Git::No || creates;
        let (verb, state) = if creates && makes && exists && !job.is_empty {
            ("create", "already exists")
        } else if deletes && !exists {
            ("delete", "does not exist")
        } else {
            return Ok(());
        };
        let shown = cx.file_name(&job.input);
        let what = format!("The next patch would {verb} the file {shown},\nwhich {state}!");
        if self.wants_reversal(cx, job, &what).await? {
            job.reverse = !job.reverse;
        } else if job.skips {
            job.drops = true;
        }
        Ok(())
    }

    /// Says what seems to be wrong, and decides what to do about it: is the patch taken the other way round?
    async fn wants_reversal(&self, cx: &mut Cx<'_>, job: &mut Job<'_>, what: &str) -> Result<bool, Error> {
        let settings = self.settings;
        if settings.forward {
            self.say(cx, format!("{what}  Skipping patch.\n")).await?;
            job.skips = true;
            return Ok(false);
        }
        match settings.answers {
            Answers::Force => {
                if !self.quiet() {
                    self.say(cx, format!("{what}  Applying it anyway.\n")).await?;
                }
                Ok(false)
            }
            Answers::Batch => {
                let then = if job.reverse { "Ignoring -R." } else { "Assuming -R." };
                self.say(cx, format!("{what}  {then}\n")).await?;
                Ok(true)
            }
            Answers::Default => {
                let question = if job.reverse { "Ignore -R? [n] " } else { "Assume -R? [n] " };
                self.ask(cx, &format!("{what}  {question}")).await?;
                self.ask(cx, "Apply anyway? [n] ").await?;
                if !self.quiet() {
                    self.say(cx, "Skipping patch.\n").await?;
                }
                job.skips = true;
                Ok(false)
            }
        }
    }

    async fn announce(&self, cx: &mut Cx<'_>, job: &Job<'_>) -> Result<(), Error> {
        if self.quiet() {
            return Ok(());
        }
        let verb = if self.settings.dry_run { "checking" } else { "patching" };
        let (output, input) = (cx.file_name(&job.output), cx.file_name(&job.input));
        let from = match job.header.git {
            _ if self.settings.output.is_some() => format!(" (read from {input})"),
            Git::Rename if job.output != job.input => format!(" (renamed from {input})"),
            Git::Copy if job.output != job.input => format!(" (copied from {input})"),
            _ => String::new(),
        };
        self.say(cx, format!("{verb} file {output}{from}\n")).await?;
        if self.verbose() {
            self.say(cx, "Using Plan A...\n").await?;
        }
        Ok(())
    }

    async fn hunks(&self, cx: &mut Cx<'_>, lines: &mut Lines<'_>, job: &mut Job<'_>) -> Result<(), Error> {
        let Some(kind) = job.header.kind else { return Ok(()) };
        while let Some(hunk) = self.read(lines, kind)? {
            cx.meter().step(4).await?;
            if lines.ended() && lines.is_cut() && !self.quiet() {
                self.say(cx, "patch unexpectedly ends in middle of line\n").await?;
            }
            job.hunks += 1;
            self.hunk(cx, job, hunk).await?;
        }
        Ok(())
    }

    async fn hunk(&self, cx: &mut Cx<'_>, job: &mut Job<'_>, hunk: Hunk) -> Result<(), Error> {
        let mut turned = if job.reverse { hunk.swapped() } else { hunk.clone() };
        let found = if job.skips { None } else { self.find(cx, job, &mut turned, &hunk).await? };
        let number = job.hunks;
        let expected = i64::try_from(turned.old).unwrap_or(0);
        let overwrites = job.ends().0.absent && job.source_empty() && !job.is_empty;
        let Some((found, fuzz)) = found.filter(|(found, _)| !(overwrites && found.line == 1)) else {
            job.failed += 1;
            job.mismatch |= !job.skips;
            self.rejected(job, &turned);
            if self.verbose() || (!job.skips && !self.quiet()) {
                let what = if job.skips { "ignored" } else { "FAILED" };
                let ends = if !job.skips && job.text.other_line_ends(&turned, turned.old) {
                    " (different line endings)"
                } else {
                    ""
                };
                let line = expected + job.text.growth;
                self.say(cx, format!("Hunk #{number} {what} at {line}{ends}.\n")).await?;
            }
            return Ok(());
        };
        let line = i64::try_from(found.line).unwrap_or(0) + job.text.growth;
        job.text.apply(&turned, found)?;
        job.mismatch |= fuzz > 0 || found.offset != 0;
        if self.verbose() || (!self.quiet() && (fuzz > 0 || found.offset != 0)) {
            let mut text = format!("Hunk #{number} succeeded at {line}");
            if fuzz > 0 {
                text.push_str(&format!(" with fuzz {fuzz}"));
            }
            if found.offset != 0 {
                let lines = if found.offset.abs() == 1 { "" } else { "s" };
                text.push_str(&format!(" (offset {} line{lines})", found.offset));
            }
            self.say(cx, text + ".\n").await?;
        }
        Ok(())
    }

    /// The place of a hunk and how much fuzz it takes. The first one may turn out to be the other way round.
    async fn find(
        &self,
        cx: &mut Cx<'_>,
        job: &mut Job<'_>,
        turned: &mut Hunk,
        original: &Hunk,
    ) -> Result<Option<(Found, usize)>, Error> {
        let (before, behind) = turned.context();
        let most = self.settings.fuzz.min(before.max(behind));
        let may_turn =
            job.hunks == 1 && self.settings.answers != Answers::Force && job.reverse == self.settings.reverse;
        let mut fuzz = 0;
        while fuzz <= most {
            if let Some(found) = job.text.locate(cx.meter(), turned, fuzz).await? {
                return Ok(Some((found, fuzz)));
            }
            job.mismatch = true;
            if may_turn && !job.apply_anyway {
                let other = turned.swapped();
                if job.text.locate(cx.meter(), &other, fuzz).await?.is_some() {
                    let what = if job.reverse {
                        "Unreversed patch detected!"
                    } else {
                        "Reversed (or previously applied) patch detected!"
                    };
                    if self.wants_reversal(cx, job, what).await? {
                        job.reverse = !job.reverse;
                        *turned = if job.reverse { original.swapped() } else { original.clone() };
                        continue;
                    }
                    if job.skips {
                        return Ok(None);
                    }
                    job.apply_anyway = true;
                }
            }
            fuzz += 1;
        }
        Ok(None)
    }

    /// Keeps a hunk that has no place.
    fn rejected(&self, job: &mut Job<'_>, hunk: &Hunk) {
        let kind = match self.settings.reject_kind {
            Some(kind) => kind,
            None if job.kind == Kind::Unified => Kind::Unified,
            None => Kind::Context,
        };
        let form = reject::Form { kind, marks: job.kind != Kind::Normal };
        if job.rejects.is_empty() {
            let (old, new) = job.ends();
            let (old, new) = (old.clone(), new.clone());
            reject::header(&mut job.rejects, &form, &old, &new);
        }
        reject::hunk(&mut job.rejects, &form, hunk, job.text.growth);
    }

    /// Writes what has become of the file, and says what failed.
    async fn conclude(&mut self, cx: &mut Cx<'_>, job: Job<'_>) -> Result<(), Error> {
        let removes = job.ends().1.absent && job.target_empty();
        let Job {
            input, output, metadata, text, header, skips, drops, mismatch, hunks, failed, reverse, ..
        } = job;
        let rejects = job.rejects;
        let (content, _charge) = text.finish()?;
        let patched =
            !skips && (failed < hunks || hunks == 0 || !input.eq(&output) || self.settings.output.is_some());
        let backs_up = self.settings.backups || (self.settings.if_mismatch && (mismatch || failed > 0));
        if !skips {
            let empties = content.is_empty() && (removes || self.settings.remove_empty);
            if self.settings.output.is_some() {
                self.output.extend_from_slice(&content);
                self.output_used = true;
            } else if empties {
                self.removals.push(Removal { name: input, exists: metadata.is_some(), backs_up });
            } else if metadata.is_none() && failed > 0 && failed == hunks {
                // There was nothing to apply it to.
                if !self.settings.dry_run && backs_up {
                    self.back_up(cx, &output, false).await?;
                }
                let shown = cx.file_name(&input);
                return Err(abort(format!("Can't reopen file {shown} : No such file or directory")));
            } else {
                if removes && !content.is_empty() {
                    let shown = cx.file_name(&output);
                    self.say(cx, format!("Not deleting file {shown} as content differs from patch\n"))
                        .await?;
                    self.status = ExitStatus::FAILURE;
                }
                if !self.settings.dry_run && (patched || backs_up) {
                    let mode = if reverse { header.old.mode } else { header.new.mode };
                    let written = Written { input: &input, output: &output, git: header.git, mode };
                    self.write(cx, &written, metadata.as_ref(), &content, backs_up).await?;
                }
            }
        }
        if failed == 0 {
            return Ok(());
        }
        self.status = ExitStatus::FAILURE;
        let what = if skips { "ignored" } else { "FAILED" };
        let mut text = format!("{failed} out of {hunks} hunk{} {what}", plural(hunks));
        let to_nowhere = self.settings.reject.as_ref().is_some_and(|name| name == "-");
        if !drops && !to_nowhere && !self.settings.dry_run {
            let name = match &self.settings.reject {
                Some(name) => name.clone(),
                None => BString::from([output.as_slice(), b".rej"].concat()),
            };
            text.push_str(&format!(" -- saving rejects to file {}", cx.file_name(&name)));
            if self.settings.reject.is_some() {
                self.rejects.extend_from_slice(&rejects);
            } else {
                self.put(cx, &name, &rejects, 0o666).await?;
            }
        }
        text.push('\n');
        self.say(cx, text).await
    }
}

fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}

impl Job<'_> {
    /// The file as it was and as it will be, in the header.
    fn ends(&self) -> (&header::Named, &header::Named) {
        let Header { old, new, .. } = &self.header;
        if self.reverse { (new, old) } else { (old, new) }
    }

    fn source_empty(&self) -> bool {
        if self.reverse { self.header.new_empty } else { self.header.old_empty }
    }

    fn target_empty(&self) -> bool {
        if self.reverse { self.header.old_empty } else { self.header.new_empty }
    }
}
