//! Two files, or two directories.

use bstr::BString;
use vsh_core::meter::{Charge, Meter};
use vsh_core::quote::escape_c;
use vsh_core::utility::{Cx, Error, ExitStatus};
use vsh_fs::{Errno, Metadata, Timestamp};

use super::compare::{changes, lines};
use super::options::Settings;
use super::screen::Screen;
use super::show::{Form, Pair, Side};
use super::trouble;
use crate::support::date;
use crate::support::path::join;
use crate::support::slurp::slurp;

/// What a line takes: its place, its number, a part of the search's tables.
const BYTES_PER_LINE: usize = 96;

/// What was found so far.
pub(super) struct Run<'s> {
    pub(super) settings: &'s Settings,
    pub(super) differ: bool,
    pub(super) trouble: bool,
}

pub(super) enum Found {
    Nothing,
    There(Metadata),
}

impl Found {
    /// Is it a directory? What is not there is what one likes.
    pub(super) fn is_dir_or(&self, missing: bool) -> bool {
        match self {
            Self::Nothing => missing,
            Self::There(metadata) => metadata.is_dir(),
        }
    }

    fn is_missing(&self) -> bool {
        matches!(self, Self::Nothing)
    }

    /// Is it the same file?
    fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::There(one), Self::There(other)) => (one.dev, one.ino) == (other.dev, other.ino),
            _ => false,
        }
    }
}

impl<'s> Run<'s> {
    pub(super) fn new(settings: &'s Settings) -> Self {
        Self { settings, differ: false, trouble: false }
    }

    pub(super) fn status(&self) -> ExitStatus {
        match (self.trouble, self.differ) {
            (true, _) => ExitStatus(2),
            (_, differ) => ExitStatus::from(!differ),
        }
    }

    /// What has this name; nothing where it was said why not.
    pub(super) async fn look(
        &mut self,
        cx: &mut Cx<'_>,
        name: &BString,
        may_miss: bool,
    ) -> Result<Option<Found>, Error> {
        let metadata = if name == "-" {
            match cx.files().get(0) {
                Ok(file) => file.metadata().await,
                Err(why) => Err(why),
            }
        } else if self.settings.no_dereference {
            cx.view().symlink_metadata(cx.cwd(), name).await
        } else {
            cx.metadata(name).await
        };
        match metadata {
            Ok(metadata) => Ok(Some(Found::There(metadata))),
            Err(Errno::ENOENT) if may_miss => Ok(Some(Found::Nothing)),
            Err(why) => {
                self.trouble = true;
                cx.diagnose(format!("{name}: {why}")).await?;
                Ok(None)
            }
        }
    }

    pub(super) async fn operands(
        &mut self,
        cx: &mut Cx<'_>,
        mut left: BString,
        mut right: BString,
    ) -> Result<(), Error> {
        let Settings { new_file, first_new_file, .. } = *self.settings;
        let first = self.look(cx, &left, new_file || first_new_file).await?;
        let second = self.look(cx, &right, new_file).await?;
        let (Some(mut first), Some(mut second)) = (first, second) else { return Ok(()) };
        if first.is_missing() && second.is_missing() {
            self.trouble = true;
            for name in [&left, &right] {
                cx.diagnose(format!("{name}: No such file or directory")).await?;
            }
            return Ok(());
        }
        if self.is_same_file(cx, (&left, &first), (&right, &second)).await? {
            return Ok(());
        }
        let dirs = (first.is_dir_or(false), second.is_dir_or(false));
        if dirs == (true, true) {
            return self.directories(cx, left, right).await;
        }
        // A file and a directory: the file of that name in it.
        if (dirs.0 && right == "-") || (dirs.1 && left == "-") {
            return Err(trouble("cannot compare '-' to a directory"));
        }
        if dirs.0 && !second.is_missing() {
            left = self.within(cx, &left, &right).await?;
            let Some(found) = self.look(cx, &left, new_file).await? else { return Ok(()) };
            first = found;
        } else if dirs.1 && !first.is_missing() {
            right = self.within(cx, &right, &left).await?;
            let Some(found) = self.look(cx, &right, new_file).await? else { return Ok(()) };
            second = found;
        }
        if self.is_same_file(cx, (&left, &first), (&right, &second)).await? {
            return Ok(());
        }
        self.unlike(cx, (&left, first), (&right, second), false).await
    }

    /// The file in a directory that has the name of another file.
    async fn within(&self, cx: &Cx<'_>, dir: &BString, other: &BString) -> Result<BString, Error> {
        let name = base(other);
        if self.settings.ignore_name_case
            && let Ok(entries) = cx.view().read_dir(cx.cwd(), dir).await
        {
            let mut names: Vec<&[u8]> = entries.iter().map(|entry| &*entry.name).collect();
            names.sort_unstable();
            let same = names.iter().find(|found| **found == name);
            let alike = || names.iter().find(|found| found.eq_ignore_ascii_case(name));
            if let Some(found) = same.or_else(alike) {
                return Ok(BString::from(join(dir, found)));
            }
        }
        Ok(BString::from(join(dir, name)))
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

    /// Two files that are read.
    pub(super) async fn files(
        &mut self,
        cx: &mut Cx<'_>,
        left: (&BString, Found),
        right: (&BString, Found),
        heading: bool,
    ) -> Result<(), Error> {
        let Some(first) = self.read(cx, left.0, &left.1).await? else { return Ok(()) };
        let second = if left.1.is(&right.1) {
            Some(first.copy(cx.meter())?)
        } else {
            self.read(cx, right.0, &right.1).await?
        };
        let Some(second) = second else { return Ok(()) };
        let mut both = [first, second];
        let names = self.named(left.0, right.0);
        if !self.settings.text && both.iter().any(Content::is_binary) {
            let [first, second] = both;
            if first.text == second.text {
                return self.identical(cx, left.0, right.0).await;
            }
            let kind = if self.settings.brief { "Files" } else { "Binary files" };
            let text = format!("{kind} {} and {} differ\n", names.0, names.1);
            self.differ = true;
            return cx.out.write(text.as_bytes()).await;
        }
        // An ed script cannot say that a line has no end.
        let is_script = matches!(self.settings.form, Form::Ed) && !self.settings.brief;
        let mut unended = Vec::new();
        for (name, content) in [names.0, names.1].into_iter().zip(&mut both) {
            if is_script && !content.text.is_empty() && !content.text.ends_with(b"\n") {
                content.text.push(b'\n');
                unended.push(name);
            }
        }
        let [first, second] = both;
        let is_alike = self.texts(cx, (left.0, &first), (right.0, &second), heading).await?;
        for name in &unended {
            self.trouble = true;
            cx.diagnose(format!("{name}: No newline at end of file\n")).await?;
        }
        if is_alike && unended.is_empty() { self.identical(cx, left.0, right.0).await } else { Ok(()) }
    }

    /// Shows how two texts differ. Are they alike?
    async fn texts(
        &mut self,
        cx: &mut Cx<'_>,
        left: (&BString, &Content),
        right: (&BString, &Content),
        heading: bool,
    ) -> Result<bool, Error> {
        let settings = self.settings;
        let (first, second) = (left.1, right.1);
        if first.text == second.text && !self.shows_all() {
            return Ok(true);
        }
        let count = |text: &[u8]| memchr::memchr_iter(b'\n', text).count() + 1;
        let _charge = cx.meter().memory((count(&first.text) + count(&second.text)) * BYTES_PER_LINE)?;
        let (a, b) = (lines(&first.text, &settings.likeness), lines(&second.text, &settings.likeness));
        let found = changes(cx.meter(), &a, &b, &settings.likeness, settings.effort).await?;
        let is_alike = found.iter().all(|change| change.ignored);
        self.differ |= !is_alike;
        if is_alike && !self.shows_all() {
            return Ok(true);
        }
        let names = self.named(left.0, right.0);
        if settings.brief {
            cx.out.write(format!("Files {} and {} differ\n", names.0, names.1).as_bytes()).await?;
            return Ok(false);
        }
        for message in settings.no_colors.iter().flatten() {
            cx.diagnose(message).await?;
        }
        if heading {
            let names = [b" ".as_slice(), &quoted(names.0), b" ", &quoted(names.1), b"\n"].concat();
            cx.out.write(&[b"diff", settings.given.as_slice(), &names].concat()).await?;
        }
        let label = |at: usize, name: &BString, time: Option<Timestamp>| -> Vec<u8> {
            match settings.labels.get(at) {
                Some(label) => label.to_vec(),
                None => [&quoted(name), b"\t".as_slice(), &stamp(cx, time)].concat(),
            }
        };
        let pair = Pair {
            left: Side { label: label(0, left.0, first.time), lines: &a },
            right: Side { label: label(1, right.0, second.time), lines: &b },
            changes: &found,
        };
        let meter = cx.meter();
        let mut screen = Screen { out: &mut cx.out, meter, look: &settings.look };
        pair.show(&mut screen, &settings.form).await?;
        Ok(is_alike)
    }

    /// Is something shown of files that do not differ?
    fn shows_all(&self) -> bool {
        self.settings.form.shows_all() && !self.settings.brief
    }

    /// Is there nothing to compare, since both are the same file? Says so, if that is asked for.
    pub(super) async fn is_same_file(
        &self,
        cx: &mut Cx<'_>,
        left: (&BString, &Found),
        right: (&BString, &Found),
    ) -> Result<bool, Error> {
        if !left.1.is(right.1) || self.shows_all() {
            return Ok(false);
        }
        if !left.1.is_dir_or(false) {
            self.identical(cx, left.0, right.0).await?;
        }
        Ok(true)
    }

    /// Says that files do not differ, if that is asked for.
    async fn identical(&self, cx: &mut Cx<'_>, left: &BString, right: &BString) -> Result<(), Error> {
        if !self.settings.identical {
            return Ok(());
        }
        let names = self.named(left, right);
        cx.out.write(format!("Files {} and {} are identical\n", names.0, names.1).as_bytes()).await
    }

    /// The names by which files are known: their labels, if there are some.
    pub(super) fn named<'n>(&self, left: &'n BString, right: &'n BString) -> (&'n BString, &'n BString)
    where
        's: 'n,
    {
        let labels = &self.settings.labels;
        (labels.first().unwrap_or(left), labels.get(1).unwrap_or(right))
    }
}

struct Content {
    text: Vec<u8>,
    time: Option<Timestamp>,
    _charge: Option<Charge>,
}

impl Content {
    /// The same once more.
    fn copy(&self, meter: &Meter) -> Result<Self, Error> {
        let charge = Some(meter.memory(self.text.len())?);
        Ok(Self { text: self.text.clone(), time: self.time, _charge: charge })
    }

    fn is_binary(&self) -> bool {
        memchr::memchr(0, self.text.get(..SNIFFED).unwrap_or(&self.text)).is_some()
    }
}

/// How much of a file is looked at to tell whether it is text.
const SNIFFED: usize = 4096;

fn base(path: &[u8]) -> &[u8] {
    crate::support::path::without_slashes(path).rsplit(|b| *b == b'/').next().unwrap_or(path)
}

/// A name in a heading: a string of C, where it has bytes that would be misread.
fn quoted(name: &[u8]) -> Vec<u8> {
    if name.iter().all(|byte| matches!(byte, b'!' | b'#'..=b'[' | b']'..=0x7f)) {
        return name.to_vec();
    }
    let mut text = vec![b'"'];
    for byte in name {
        match byte {
            b'"' | b'\\' => text.extend_from_slice(&[b'\\', *byte]),
            b' '..=0x7f => text.push(*byte),
            _ => escape_c(&[*byte], &mut text),
        }
    }
    text.push(b'"');
    text
}

fn stamp(cx: &Cx<'_>, time: Option<Timestamp>) -> Vec<u8> {
    let time = time.unwrap_or(Timestamp { seconds: 0, nanos: 0 });
    let mut out = Vec::new();
    if let Some(time) = date::zoned(time, &date::zone(cx)) {
        vsh_core::strftime::strftime(b"%Y-%m-%d %H:%M:%S.%N %z", &time, true, &mut out);
    }
    out
}
