//! The history: the commands of an interactive shell, or of one in which `set -o history` is on.
//!
//! Source: <https://www.gnu.org/software/bash/manual/html_node/Bash-History-Facilities.html>.

use std::collections::VecDeque;
use std::sync::Arc;

use bstr::BString;

use super::Shell;
use super::option::ShellOption;
use crate::expand::event::{EventCharacters, EventOptions, Remembered};
use crate::meter::{Charge, LimitExceeded};
use crate::pattern::{Pattern, PatternOptions};

/// What an entry is charged beside its text.
const ENTRY_BYTES: usize = 64;

/// An entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The command, without the newline at its end.
    pub text: BString,
    /// When it was entered, in seconds, where `HISTTIMEFORMAT` asked for it.
    pub time: Option<i64>,
}

/// The history list.
#[derive(Clone, Debug, Default)]
pub struct History {
    entries: Arc<VecDeque<Entry>>,
    /// How many entries were dropped from its start.
    dropped: usize,
    /// How many entries of its end no file knows yet.
    pub unsaved: usize,
    /// How many lines of the history file were read or written.
    pub file_lines: usize,
    /// How many complete commands were read: `\#`.
    pub commands: u64,
    /// The command being run is the last entry.
    pub current: bool,
    /// Entries of this session were dropped before any file knew them.
    lost: bool,
    /// `HISTFILESIZE` was assigned: the file is still to be shortened.
    pub shorten: bool,
    /// What events mean of earlier ones.
    pub remembered: Option<Arc<Remembered>>,
    /// What the entries take.
    bytes: usize,
    charge: Option<Charge>,
}

impl History {
    /// The entries, oldest first.
    pub fn entries(&self) -> impl DoubleEndedIterator<Item = &Entry> + ExactSizeIterator {
        self.entries.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Are there none?
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The number of the first entry.
    pub fn first_number(&self) -> usize {
        self.dropped + 1
    }

    /// The number of the next entry: `\!`.
    pub fn next_number(&self) -> usize {
        self.dropped + self.entries.len() + 1
    }

    /// `HISTCMD`: the number of the last entry.
    pub fn last_number(&self) -> u64 {
        u64::try_from(self.next_number().saturating_sub(1)).unwrap_or(u64::MAX)
    }

    /// The number of the current command, as prompts show it.
    pub fn command_number(&self) -> u64 {
        let number = self.next_number() - usize::from(self.current);
        u64::try_from(if self.is_empty() { number } else { number.max(1) }).unwrap_or(u64::MAX)
    }

    /// The entry with this place from 0.
    pub fn get(&self, at: usize) -> Option<&Entry> {
        self.entries.get(at)
    }

    /// Takes an entry away.
    pub fn remove(&mut self, at: usize) {
        if at + self.unsaved >= self.len() {
            self.unsaved = self.unsaved.saturating_sub(1);
        }
        if at + 1 == self.len() {
            self.current = false;
        }
        if let Some(entry) = Arc::make_mut(&mut self.entries).remove(at) {
            self.bytes = self.bytes.saturating_sub(entry.text.len() + ENTRY_BYTES);
        }
    }

    /// Takes the entry of the command being run away, if there is one.
    pub fn remove_current(&mut self) {
        if self.current && !self.is_empty() {
            self.remove(self.len() - 1);
        }
    }

    /// Did this session enter more commands than the list has room for?
    pub fn outgrown(&self) -> bool {
        self.lost
    }

    /// Forgets all.
    pub fn clear(&mut self) {
        self.entries = Arc::default();
        self.bytes = 0;
        (self.dropped, self.unsaved, self.current) = (0, 0, false);
    }

    /// Keeps no more than `most` entries; with `counted` those that go leave their numbers, otherwise Bash counts anew from
    /// how many they were.
    pub fn stifle(&mut self, most: usize, counted: bool) {
        let over = self.len().saturating_sub(most);
        if over > 0 {
            for entry in Arc::make_mut(&mut self.entries).drain(..over) {
                self.bytes = self.bytes.saturating_sub(entry.text.len() + ENTRY_BYTES);
            }
            self.dropped = if counted { self.dropped + over } else { over - 1 };
            self.lost |= self.unsaved > most;
            self.unsaved = self.unsaved.min(most);
        }
    }
}

impl Shell {
    /// Adds an entry as it is, within `HISTSIZE`.
    pub fn push_history(&mut self, text: &[u8], time: Option<i64>) -> Result<(), LimitExceeded> {
        // What has no room at all is not counted.
        if self.history.is_empty() && self.history_limit(b"HISTSIZE") == Some(0) {
            return Ok(());
        }
        self.history.bytes += text.len() + ENTRY_BYTES;
        let entry = Entry { text: BString::from(text), time };
        Arc::make_mut(&mut self.history.entries).push_back(entry);
        self.history.unsaved += 1;
        self.history.current = false;
        self.drop_history(true);
        let charge = self.history.charge.get_or_insert_with(|| self.world.meter.no_memory());
        charge.resize(self.history.bytes)
    }

    /// Drops what a new `HISTSIZE` leaves no room for.
    pub fn stifle_history(&mut self) {
        self.drop_history(false);
    }

    fn drop_history(&mut self, counted: bool) {
        if let Some(most) = self.history_limit(b"HISTSIZE") {
            self.history.stifle(most, counted);
        }
    }

    /// `HISTSIZE` or `HISTFILESIZE`; `None` for no limit.
    pub fn history_limit(&self, name: &[u8]) -> Option<usize> {
        let value = self.scalar(name)?;
        std::str::from_utf8(&value).ok()?.trim().parse().ok()
    }

    /// How a line is expanded that begins in no quote.
    pub fn event_options(&self) -> EventOptions {
        let characters = EventCharacters::new(self.scalar(b"histchars").as_deref().map(Vec::as_slice));
        EventOptions {
            extglob: self.is(ShellOption::Extglob),
            posix: self.is(ShellOption::Posix),
            quote: 0,
            characters,
        }
    }

    /// The time an entry gets.
    pub fn history_time(&self) -> Option<i64> {
        self.scalar(b"HISTTIMEFORMAT").map(|_| self.world.host.now().seconds)
    }

    /// Adds a command that was read, as far as `HISTCONTROL` and `HISTIGNORE` allow.
    pub fn record(&mut self, text: &[u8]) -> Result<(), LimitExceeded> {
        self.history.current = false;
        if text.is_empty() || !self.is_recorded(text) {
            return Ok(());
        }
        if self.history_controls(&[b"erasedups"]) {
            while let Some(at) = self.history.entries.iter().position(|e| e.text == text) {
                self.history.remove(at);
            }
        }
        self.push_history(text, self.history_time())?;
        self.history.current = true;
        Ok(())
    }

    fn history_controls(&self, names: &[&[u8]]) -> bool {
        self.scalar(b"HISTCONTROL")
            .is_some_and(|control| control.split(|b| *b == b':').any(|c| names.contains(&c)))
    }

    fn is_recorded(&self, text: &[u8]) -> bool {
        let last = self.history.entries.back().map(|e| e.text.as_slice());
        if matches!(text.first(), Some(b' ' | b'\t'))
            && self.history_controls(&[b"ignorespace", b"ignoreboth"])
            || last == Some(text) && self.history_controls(&[b"ignoredups", b"ignoreboth"])
        {
            return false;
        }
        let Some(ignored) = self.scalar(b"HISTIGNORE") else { return true };
        let options = PatternOptions { extglob: true, ..self.pattern_options() };
        !ignored.split(|b| *b == b':').filter(|p| !p.is_empty()).any(|pattern| {
            // `&` is the entry before.
            let mut expanded = Vec::new();
            let mut bytes = pattern.iter();
            while let Some(byte) = bytes.next() {
                match byte {
                    b'\\' => match bytes.next() {
                        Some(b'&') => expanded.push(b'&'),
                        Some(other) => expanded.extend_from_slice(&[b'\\', *other]),
                        None => expanded.push(b'\\'),
                    },
                    b'&' => crate::pattern::quote_into(last.unwrap_or_default(), &mut expanded),
                    other => expanded.push(*other),
                }
            }
            Pattern::new(&expanded, options).matches(text)
        })
    }
}

/// A command of several lines as one entry: on one line where the grammar allows it (`cmdhist`).
pub fn joined(text: &[u8]) -> Vec<u8> {
    let text = text.strip_suffix(b"\n").unwrap_or(text);
    if memchr::memchr(b'\n', text).is_none() {
        return text.to_vec();
    }
    let mut joiner = Joiner { out: Vec::with_capacity(text.len()), ..Joiner::default() };
    for line in text.split(|b| *b == b'\n') {
        joiner.line(line);
    }
    if joiner.had_document {
        joiner.out.push(b'\n');
    }
    joiner.out
}

/// Puts the lines of a command together.
#[derive(Default)]
struct Joiner {
    out: Vec<u8>,
    /// The open quotes and parentheses: `'`, `"`, backquote, `(` of a substitution, `a` of an array.
    open: Vec<u8>,
    /// Delimiters of here-documents whose bodies follow, and whether tabs are taken away.
    documents: VecDeque<(Vec<u8>, bool)>,
    in_document: bool,
    had_document: bool,
    begun: bool,
    /// What stands between the last line and the next.
    glue: &'static [u8],
}

impl Joiner {
    fn line(&mut self, line: &[u8]) {
        if self.in_document {
            self.out.push(b'\n');
            self.out.extend_from_slice(line);
            if let Some((delimiter, tabs)) = self.documents.front() {
                let body = if *tabs { line.trim_start_with_tabs() } else { line };
                if body == delimiter.as_slice() {
                    self.documents.pop_front();
                }
            }
            self.in_document = !self.documents.is_empty();
            self.glue = b"\n";
            return;
        }
        if self.begun && self.open.is_empty() && line.trim_ascii().is_empty() {
            return;
        }
        if self.begun {
            self.out.extend_from_slice(self.glue);
        }
        self.begun = true;
        let (words, comment, continued) = self.scan(line);
        let line = if continued { line.get(..line.len() - 1).unwrap_or_default() } else { line };
        self.out.extend_from_slice(line);
        self.in_document = !self.documents.is_empty();
        self.had_document |= self.in_document;
        self.glue = match self.open.last() {
            _ if continued => b"",
            Some(b'a') => b" ",
            Some(_) => b"\n",
            None if comment => b"\n",
            None => glue_behind(&words),
        };
    }

    /// Follows quotes through a line; its last words, whether a comment ends it, whether a backslash does.
    fn scan(&mut self, line: &[u8]) -> (Vec<Vec<u8>>, bool, bool) {
        let mut words: Vec<Vec<u8>> = Vec::new();
        let mut word: Vec<u8> = Vec::new();
        let mut at = 0;
        while let Some(byte) = line.get(at).copied() {
            let next = line.get(at + 1).copied();
            let quote = self.open.last().copied().unwrap_or(0);
            match (quote, byte) {
                (b'\'', b'\'') | (b'"', b'"') | (b'`', b'`') => drop(self.open.pop()),
                (b'\'', _) => {}
                (_, b'\\') => {
                    if next.is_none() {
                        return (words, false, true);
                    }
                    word.push(byte);
                    at += 1;
                }
                (_, b'$') if next == Some(b'(') => {
                    self.open.push(b'(');
                    word.push(byte);
                    at += 1;
                }
                (b'"', b'`') => self.open.push(b'`'),
                (b'"', _) => {}
                (_, b'\'' | b'"' | b'`') => self.open.push(byte),
                (b'(', b'(') => self.open.push(b'('),
                (b'(' | b'a', b')') => drop(self.open.pop()),
                (0, b'(') if word.ends_with(b"=") => self.open.push(b'a'),
                (0, b'#') if word.is_empty() => return (words, true, false),
                (0, b'<') if next == Some(b'<') && line.get(at + 2) != Some(&b'<') => {
                    at += self.document(line.get(at + 2..).unwrap_or_default()) + 1;
                }
                (0, b' ' | b'\t') => {
                    if !word.is_empty() {
                        words.push(std::mem::take(&mut word));
                    }
                    at += 1;
                    continue;
                }
                (0, b';' | b'&' | b'|' | b'(' | b')') => {
                    let operator = word.last().is_some_and(|b| matches!(b, b';' | b'&' | b'|'));
                    if !operator && !word.is_empty() {
                        words.push(std::mem::take(&mut word));
                    }
                }
                _ => {
                    if word.last().is_some_and(|b| matches!(b, b';' | b'&' | b'|' | b'(' | b')')) {
                        words.push(std::mem::take(&mut word));
                    }
                }
            }
            word.push(byte);
            at += 1;
        }
        if !word.is_empty() {
            words.push(word);
        }
        (words, false, false)
    }

    /// A here-document's delimiter; how many bytes it takes.
    fn document(&mut self, rest: &[u8]) -> usize {
        let tabs = rest.first() == Some(&b'-');
        let mut at = usize::from(tabs);
        at += rest.get(at..).unwrap_or_default().iter().take_while(|b| matches!(b, b' ' | b'\t')).count();
        let word = rest.get(at..).unwrap_or_default();
        let length = word
            .iter()
            .take_while(|b| !matches!(b, b' ' | b'\t' | b';' | b'|' | b'&' | b'<' | b'>' | b')'))
            .count();
        let delimiter =
            word.iter().take(length).filter(|b| !matches!(b, b'\'' | b'"' | b'\\')).copied().collect();
        self.documents.push_back((delimiter, tabs));
        at + length
    }
}

/// What stands between a line that ends in these words and the next.
fn glue_behind(words: &[Vec<u8>]) -> &'static [u8] {
    let Some(last) = words.last() else { return b" " };
    let before = words.len().checked_sub(2).and_then(|at| words.get(at)).map(Vec::as_slice);
    let opens = matches!(
        last.as_slice(),
        b"do"
            | b"then"
            | b"else"
            | b"elif"
            | b"if"
            | b"while"
            | b"until"
            | b"{"
            | b"in"
            | b"!"
            | b"time"
            | b"[["
    );
    let operator = last.iter().all(|b| matches!(b, b';' | b'&' | b'|' | b'(' | b')'));
    let named = matches!(before, Some(b"function" | b"case" | b"select"));
    if opens || operator || named { b" " } else { b"; " }
}

/// Tabs at the start taken away.
trait TrimTabs {
    fn trim_start_with_tabs(&self) -> &[u8];
}

impl TrimTabs for [u8] {
    fn trim_start_with_tabs(&self) -> &[u8] {
        let tabs = self.iter().take_while(|b| **b == b'\t').count();
        self.get(tabs..).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(String::from_utf8_lossy(&joined(text.as_bytes())), expected);
    }

    #[test]
    fn commands_of_several_lines_become_one() {
        check("echo a\n", "echo a");
        check("for i in 1 2\ndo\n  echo $i\ndone\n", "for i in 1 2; do   echo $i; done");
        check("if true; then\n  echo x # why\nfi\n", "if true; then   echo x # why\nfi");
        check("cat <<X\nline1\nX\n", "cat <<X\nline1\nX\n");
        check("echo \"multi\nline\"\n", "echo \"multi\nline\"");
        check("f() {\n  echo f\n}\n", "f() {   echo f; }");
        check("echo c \\\n d\n", "echo c  d");
        check("case x in\n  x) echo y;;\nesac\n", "case x in   x) echo y;; esac");
        check("( echo s\n echo t )\n", "( echo s;  echo t )");
        check("a=(1\n2\n3)\n", "a=(1 2 3)");
        check("true &&\necho yes |\n cat\n", "true && echo yes |  cat");
        check("echo $(\necho z\n)\n", "echo $(\necho z\n)");
        check("[[ a = b ||\n c = c ]]\n", "[[ a = b ||  c = c ]]");
        check("function g\n{\n :\n}\n", "function g {  :; }");
    }
}
