//! Where the next difference begins, and what stands before it: names, times, and what git says.

use bstr::{BString, ByteSlice};

use super::hunk::{command, range, unified_range};
use super::{Kind, Settings};

/// The lines of a patch.
pub(super) struct Lines<'a> {
    text: &'a [u8],
    /// Where each line begins.
    starts: Vec<usize>,
    at: usize,
    /// Carriage returns at the ends of lines are none of them.
    pub(super) strip_returns: bool,
}

impl<'a> Lines<'a> {
    pub(super) fn new(text: &'a [u8]) -> Self {
        let mut starts = Vec::new();
        if !text.is_empty() {
            starts.push(0);
        }
        starts.extend(memchr::memchr_iter(b'\n', text).map(|at| at + 1).filter(|at| *at < text.len()));
        Self { text, starts, at: 0, strip_returns: false }
    }

    pub(super) fn at(&self) -> usize {
        self.at
    }

    pub(super) fn go(&mut self, at: usize) {
        self.at = at;
    }

    pub(super) fn is_empty(&self) -> bool {
        self.starts.is_empty()
    }

    pub(super) fn ended(&self) -> bool {
        self.at >= self.starts.len()
    }

    /// The number of the line that is next; that of the last one at the end.
    pub(super) fn number(&self) -> usize {
        (self.at + 1).min(self.starts.len())
    }

    pub(super) fn advance(&mut self) {
        self.at += 1;
    }

    /// The line as it stands there.
    pub(super) fn raw(&self, at: usize) -> Option<&'a [u8]> {
        let from = *self.starts.get(at)?;
        let to = self.starts.get(at + 1).copied().unwrap_or(self.text.len());
        self.text.get(from..to)
    }

    /// The next line.
    pub(super) fn peek(&self) -> Option<Vec<u8>> {
        let mut line = self.raw(self.at)?.to_vec();
        if self.strip_returns && line.ends_with(b"\r\n") {
            line.truncate(line.len() - 2);
            line.push(b'\n');
        }
        Some(line)
    }

    /// Does the text end within a line?
    pub(super) fn is_cut(&self) -> bool {
        !self.text.is_empty() && !self.text.ends_with(b"\n")
    }
}

/// One of the two files, as a header names it.
#[derive(Clone, Debug, Default)]
pub(super) struct Named {
    /// Without the components that are stripped.
    pub(super) name: Option<BString>,
    /// The whole header behind its mark, as rejects show it.
    pub(super) header: Vec<u8>,
    /// Its time is the beginning of time, or it is `/dev/null`: the file is not there.
    pub(super) absent: bool,
    /// Git's mode.
    pub(super) mode: Option<u16>,
}

/// What git's header says happens to a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Git {
    #[default]
    No,
    Change,
    Rename,
    Copy,
}

/// The surroundings of a difference.
#[derive(Debug, Default)]
pub(super) struct Header {
    pub(super) kind: Option<Kind>,
    pub(super) old: Named,
    pub(super) new: Named,
    pub(super) index: Option<BString>,
    pub(super) prerequisite: Option<Vec<u8>>,
    pub(super) git: Git,
    /// The first lines of the patch that were looked at, and where the difference begins.
    pub(super) lead: (usize, usize),
    /// The first piece is about no lines of the old file, or of the new one.
    pub(super) old_empty: bool,
    pub(super) new_empty: bool,
    pub(super) names_with_root: Vec<BString>,
}

/// Finds the next difference; `None` if there is none. `known` tells that the file is named already.
pub(super) fn next(lines: &mut Lines<'_>, settings: &Settings, known: bool) -> Option<Header> {
    let first = lines.at();
    let mut header = Header { lead: (first, first), ..Header::default() };
    let (mut stars, mut was_command) = (false, false);
    lines.strip_returns = false;
    loop {
        let Some(line) = lines.peek() else {
            return (header.git != Git::No).then(|| found(header, lines, None));
        };
        let returns = line.ends_with(b"\r\n");
        let text = line.trim_end_with(|c| c == '\n' || c == '\r');
        let wanted = |kind: Kind| settings.kind.is_none_or(|asked| asked == kind);
        if text.starts_with(b"diff --git ") {
            if header.git != Git::No {
                return Some(found(header, lines, None));
            }
            header = Header { lead: header.lead, git: Git::Change, ..Header::default() };
            header.git_names(text, settings);
        } else if text.starts_with(b"GIT binary patch") && header.git != Git::No {
            return Some(found(header, lines, None));
        } else if header.git != Git::No && header.git_line(text, settings) {
            // Said all.
        } else if let Some(name) = text.strip_prefix(b"*** ") {
            if stars && wanted(Kind::Context) && range(name).is_some() {
                lines.go(lines.at() - 1);
                header.empty_context(lines, name);
                return Some(found(header, lines, Some(Kind::Context)));
            }
            header.old = header.name(name, settings, header.old.mode);
            lines.strip_returns |= returns && !settings.binary;
        } else if let Some(name) = text.strip_prefix(b"+++ ") {
            header.new = header.name(name, settings, header.new.mode);
            lines.strip_returns |= returns && !settings.binary;
        } else if let Some(name) = text.strip_prefix(b"--- ") {
            let is_second = header.old_is_stars(lines);
            let mode = if is_second { header.new.mode } else { header.old.mode };
            let named = header.name(name, settings, mode);
            if is_second {
                header.new = named;
            } else {
                header.old = named;
            }
            lines.strip_returns |= returns && !settings.binary;
        } else if let Some(name) = text.strip_prefix(b"Index:") {
            header.index = header.name(name.trim_ascii_start(), settings, None).name;
        } else if let Some(version) = text.strip_prefix(b"Prereq:") {
            let version = version.trim_ascii_start();
            let end = version.find_byteset(b" \t").unwrap_or(version.len());
            header.prerequisite = version.get(..end).map(<[u8]>::to_vec);
        } else if text.starts_with(b"@@ -") && wanted(Kind::Unified) && unified_range(text).is_some() {
            if let Some((old, old_count, new, new_count)) = unified_range(text) {
                header.old_empty = old == 0 && old_count == 0;
                header.new_empty = new == 0 && new_count == 0;
            }
            return Some(found(header, lines, Some(Kind::Unified)));
        } else if was_command
            && (text.starts_with(b"< ") || text.starts_with(b"> "))
            && wanted(Kind::Normal)
            && (known || header.index.is_some() || header.old.name.is_some() || header.new.name.is_some())
        {
            lines.go(lines.at() - 1);
            return Some(found(header, lines, Some(Kind::Normal)));
        }
        stars = text.starts_with(b"********");
        was_command = command(text).is_some();
        lines.advance();
    }
}

fn found(mut header: Header, lines: &Lines<'_>, kind: Option<Kind>) -> Header {
    header.kind = kind;
    header.lead.1 = lines.at();
    header
}

impl Header {
    /// `diff --git a/x b/x`: names for where no others are given.
    fn git_names(&mut self, text: &[u8], settings: &Settings) {
        let names = text.get(11..).unwrap_or_default();
        // Both are the same but for their first component.
        let middle = names.len() / 2;
        let (old, new) = match names.split_at_checked(middle) {
            Some((old, new)) if new.starts_with(b" ") => (old, new.get(1..).unwrap_or_default()),
            _ => match names.find_byte(b' ') {
                Some(at) => (names.get(..at).unwrap_or_default(), names.get(at + 1..).unwrap_or_default()),
                None => return,
            },
        };
        self.old = self.name(old, settings, None);
        self.new = self.name(new, settings, None);
    }

    /// A line of git's extended header.
    fn git_line(&mut self, text: &[u8], settings: &Settings) -> bool {
        let mode = |text: &[u8]| {
            let digits = std::str::from_utf8(text).ok()?;
            u16::from_str_radix(digits, 8).ok().or_else(|| {
                u32::from_str_radix(digits, 8).ok().and_then(|mode| u16::try_from(mode & 0o7777).ok())
            })
        };
        // Names of renames lack the component that others have.
        let strip = settings.strip.map(|strip| strip.saturating_sub(1));
        if let Some(text) = text.strip_prefix(b"old mode ") {
            self.old.mode = mode(text);
        } else if let Some(text) = text.strip_prefix(b"new mode ") {
            self.new.mode = mode(text);
        } else if let Some(text) = text.strip_prefix(b"deleted file mode ") {
            self.old.mode = mode(text);
            self.new.absent = true;
            self.new_empty = true;
        } else if let Some(text) = text.strip_prefix(b"new file mode ") {
            self.new.mode = mode(text);
            self.old.absent = true;
            self.old_empty = true;
        } else if let Some(name) = text.strip_prefix(b"rename from ") {
            self.git = Git::Rename;
            self.old.name = stripped(&unquoted(name), strip);
        } else if let Some(name) = text.strip_prefix(b"rename to ") {
            self.git = Git::Rename;
            self.new.name = stripped(&unquoted(name), strip);
        } else if let Some(name) = text.strip_prefix(b"copy from ") {
            self.git = Git::Copy;
            self.old.name = stripped(&unquoted(name), strip);
        } else if let Some(name) = text.strip_prefix(b"copy to ") {
            self.git = Git::Copy;
            self.new.name = stripped(&unquoted(name), strip);
        } else {
            return [&b"index "[..], b"similarity index ", b"dissimilarity index "]
                .iter()
                .any(|start| text.starts_with(start));
        }
        true
    }

    /// Is `*** ` the line before this one?
    fn old_is_stars(&self, lines: &Lines<'_>) -> bool {
        lines.at().checked_sub(1).and_then(|at| lines.raw(at)).is_some_and(|line| line.starts_with(b"*** "))
    }

    fn empty_context(&mut self, lines: &Lines<'_>, range_text: &[u8]) {
        self.old_empty = range(range_text).is_some_and(|(first, ..)| first == 0);
        // The new range is behind the old lines.
        let mut at = lines.at() + 2;
        while let Some(line) = lines.raw(at) {
            if let Some((first, ..)) = line.strip_prefix(b"--- ").and_then(range) {
                self.new_empty = first == 0;
                return;
            }
            if line.starts_with(b"********") {
                return;
            }
            at += 1;
        }
    }

    /// A name and its time, as a header has them.
    fn name(&mut self, text: &[u8], settings: &Settings, mode: Option<u16>) -> Named {
        let mut named = Named { header: text.to_vec(), mode, ..Named::default() };
        let (name, time) = if text.starts_with(b"\"") {
            let end = quoted_length(text);
            (unquoted(text.get(..end).unwrap_or_default()), text.get(end..).unwrap_or_default())
        } else {
            let end = match text.find_byte(b'\t') {
                Some(tab) => tab,
                None => text.find_byteset(b" ").unwrap_or(text.len()),
            };
            (text.get(..end).unwrap_or_default().to_vec(), text.get(end..).unwrap_or_default())
        };
        if name == b"/dev/null" {
            named.absent = true;
            return named;
        }
        named.absent = is_epoch(time);
        if name.starts_with(b"/") && settings.strip == Some(0) {
            self.names_with_root.push(BString::from(name));
            return named;
        }
        named.name = stripped(&name, settings.strip);
        named
    }
}

/// A name without its first components; without a count, its last one.
fn stripped(name: &[u8], strip: Option<usize>) -> Option<BString> {
    let Some(mut strip) = strip else {
        let last = name.rsplit(|b| *b == b'/').next().unwrap_or(name);
        return (!last.is_empty()).then(|| BString::from(last));
    };
    let mut rest = name;
    while strip > 0 {
        let slash = rest.find_byte(b'/')?;
        rest = rest.get(slash..).unwrap_or_default();
        // Slashes beside each other are one.
        while let Some(behind) = rest.strip_prefix(b"/") {
            rest = behind;
        }
        strip -= 1;
    }
    (!rest.is_empty()).then(|| BString::from(rest))
}

fn quoted_length(text: &[u8]) -> usize {
    let mut at = 1;
    while let Some(byte) = text.get(at) {
        match byte {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    text.len()
}

/// A name in C's quotes, without them.
fn unquoted(text: &[u8]) -> Vec<u8> {
    let Some(inner) = text.strip_prefix(b"\"") else { return text.to_vec() };
    let inner = inner.strip_suffix(b"\"").unwrap_or(inner);
    let mut out = Vec::new();
    let mut bytes = inner.iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        if byte != b'\\' {
            out.push(byte);
            continue;
        }
        match bytes.next() {
            Some(b'n') => out.push(b'\n'),
            Some(b't') => out.push(b'\t'),
            Some(b'r') => out.push(b'\r'),
            Some(b'a') => out.push(7),
            Some(b'b') => out.push(8),
            Some(b'f') => out.push(12),
            Some(b'v') => out.push(11),
            Some(digit @ b'0'..=b'7') => {
                let mut value = u32::from(digit - b'0');
                for _ in 0..2 {
                    let Some(digit) = bytes.next_if(|b| (b'0'..=b'7').contains(b)) else { break };
                    value = value * 8 + u32::from(digit - b'0');
                }
                out.push((value & 0xff) as u8);
            }
            Some(other) => out.push(other),
            None => {}
        }
    }
    out
}

/// Is this time the beginning of all times?
fn is_epoch(time: &[u8]) -> bool {
    let text = time.trim_ascii().to_str_lossy().into_owned();
    if !text.contains("1970") && !text.contains("1969") {
        return false;
    }
    let zero = jiff::Timestamp::UNIX_EPOCH.to_zoned(jiff::tz::TimeZone::UTC);
    crate::support::date::parse(&text, &zero).is_some_and(|time| time.seconds == 0)
}
