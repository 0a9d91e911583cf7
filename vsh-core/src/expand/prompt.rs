//! Prompt strings: `PS1`, `PS4`, `${x@P}`.
//!
//! Source: <https://www.gnu.org/software/bash/manual/html_node/Controlling-the-Prompt.html>.

use bstr::BString;
use jiff::Timestamp;

use crate::exec::divert::Divert;
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::strftime::strftime;
use crate::utility::ExitStatus;

/// The longest text that a format of a time may give.
const MAX_TIME: usize = 128;

impl Shell {
    /// A prompt string after its backslash escapes and its expansions.
    pub async fn expand_prompt(&mut self, text: &[u8]) -> Result<BString, Divert> {
        let decoded = self.decode_prompt(text);
        if !self.expands_prompts() {
            return Ok(BString::from(decoded));
        }
        let saved = std::mem::take(&mut self.status.last_argument);
        let status = self.status.last;
        let expanded = self.expand_string(&decoded).await;
        self.status.last_argument = saved;
        self.status.last = status;
        match expanded {
            // A prompt that is wrong is shown as it is.
            Err(Divert::Exit(_)) if !self.is(ShellOption::Errexit) => Ok(BString::from(decoded)),
            Err(Divert::Expression(_) | Divert::Unwind(_) | Divert::Discard(ExitStatus::FAILURE)) => {
                Ok(BString::from(decoded))
            }
            expanded => expanded,
        }
    }

    /// POSIX: prompts are always expanded.
    fn expands_prompts(&self) -> bool {
        self.is(ShellOption::Promptvars) || self.is(ShellOption::Posix)
    }

    fn decode_prompt(&self, text: &[u8]) -> Vec<u8> {
        let mut out = Vec::with_capacity(text.len());
        let mut rest = text;
        while let Some((byte, behind)) = rest.split_first() {
            rest = behind;
            match (byte, rest.split_first()) {
                (b'\\', Some((letter, behind))) => {
                    let taken = self.prompt_escape(*letter, behind, &mut out);
                    rest = behind.get(taken..).unwrap_or_default();
                }
                (byte, _) => out.push(*byte),
            }
        }
        out
    }

    /// Decodes `\letter`; how many bytes of what follows belong to it.
    fn prompt_escape(&self, letter: u8, behind: &[u8], out: &mut Vec<u8>) -> usize {
        match letter {
            b'u' => out.extend(self.user_name()),
            b'h' => {
                let host = self.host_name();
                out.extend_from_slice(host.split(|b| *b == b'.').next().unwrap_or_default());
            }
            b'H' => out.extend(self.host_name()),
            b'w' => self.prompt_text(&self.prompt_directory(), out),
            b'W' => self.prompt_text(&self.prompt_basename(), out),
            b'$' => out.extend_from_slice(match (self.place.view.credentials.uid, self.expands_prompts()) {
                (0, _) => b"#",
                // The dollar sign is quoted: what follows is no parameter.
                (_, true) => b"\\$",
                (_, false) => b"$",
            }),
            b's' => out.extend_from_slice(b"bash"),
            b'v' => out.extend_from_slice(b"5.2"),
            b'V' => out.extend_from_slice(b"5.2.15"),
            b'j' => out.extend_from_slice(self.jobs.iter().count().to_string().as_bytes()),
            b'l' => out.extend_from_slice(b"tty"),
            b'n' => out.push(b'\n'),
            b'r' => out.push(b'\r'),
            b'a' => out.push(7),
            b'e' => out.push(27),
            b'[' | b']' => {}
            b'\\' => out.push(b'\\'),
            b'!' => out.extend_from_slice(self.history.command_number().max(1).to_string().as_bytes()),
            b'#' => out.extend_from_slice(self.history.commands.to_string().as_bytes()),
            b't' => self.prompt_time(b"%H:%M:%S", out),
            b'T' => self.prompt_time(b"%I:%M:%S", out),
            b'@' => self.prompt_time(b"%I:%M %p", out),
            b'A' => self.prompt_time(b"%H:%M", out),
            b'd' => self.prompt_time(b"%a %b %d", out),
            b'D' if behind.first() == Some(&b'{') => {
                let format = behind.get(1..).unwrap_or_default();
                let end = memchr::memchr(b'}', format).unwrap_or(format.len());
                match format.get(..end) {
                    None | Some([]) => self.prompt_time(b"%X", out),
                    Some(format) => self.prompt_time(format, out),
                }
                return (end + 2).min(behind.len());
            }
            b'0'..=b'7' => return octal_escape(letter, behind, out),
            other => out.extend_from_slice(&[b'\\', other]),
        }
        0
    }

    /// A text in which the expansions to come find nothing.
    fn prompt_text(&self, text: &[u8], out: &mut Vec<u8>) {
        let quoted = self.expands_prompts();
        for byte in text {
            if quoted && matches!(byte, b'$' | b'`' | b'\\' | b'"') {
                out.push(b'\\');
            }
            out.push(*byte);
        }
    }

    /// `\w`: no more of the working directory's last parts than `PROMPT_DIRTRIM` says.
    fn prompt_directory(&self) -> BString {
        let path = self.tilde_abbreviated(&self.place.path);
        let trim =
            self.scalar(b"PROMPT_DIRTRIM").and_then(|t| std::str::from_utf8(&t).ok()?.parse::<usize>().ok());
        let Some(keep) = trim.filter(|keep| *keep > 0) else { return path };
        let (head, rest): (&[u8], &[u8]) = match path.strip_prefix(b"~") {
            Some(rest) => (b"~/", rest),
            None => (b"", &path),
        };
        let slashes: Vec<usize> = memchr::memchr_iter(b'/', rest).collect();
        if slashes.len() <= keep {
            return path;
        }
        let from = slashes.get(slashes.len() - keep).copied().unwrap_or(0);
        // What the dots would stand for must be longer than they are.
        if from.saturating_sub(usize::from(!head.is_empty())) <= 3 {
            return path;
        }
        BString::from([head, b"...", rest.get(from..).unwrap_or_default()].concat())
    }

    /// `\W`
    fn prompt_basename(&self) -> BString {
        let path = &self.place.path;
        if self.scalar(b"HOME").is_some_and(|home| home == *path) {
            return BString::from("~");
        }
        match path.rsplit(|b| *b == b'/').next() {
            None | Some([]) => path.clone(),
            Some(last) => BString::from(last),
        }
    }

    fn prompt_time(&self, format: &[u8], out: &mut Vec<u8>) {
        out.extend(self.moment_text(format, self.world.host.now().seconds));
    }

    /// A moment by a format of `strftime`; nothing where that is too long.
    pub(crate) fn moment_text(&self, format: &[u8], seconds: i64) -> Vec<u8> {
        let Ok(time) = Timestamp::from_second(seconds) else { return Vec::new() };
        let zone = crate::utility::Environment::get(self, b"TZ").unwrap_or_default();
        let zone = crate::zone::time_zone(&String::from_utf8_lossy(&zone));
        let mut text = Vec::new();
        if crate::strftime::room(format) < MAX_TIME {
            strftime(format, &time.to_zoned(zone), false, &mut text);
        }
        if text.len() < MAX_TIME { text } else { Vec::new() }
    }

    /// The host's name.
    pub fn host_name(&self) -> Vec<u8> {
        self.scalar(b"HOSTNAME").map_or_else(|| b"vsh".to_vec(), Vec::from)
    }
}

/// `\nnn`: three digits, or as many as there are before the end; anything else is no escape.
fn octal_escape(first: u8, behind: &[u8], out: &mut Vec<u8>) -> usize {
    let more = behind.get(..2.min(behind.len())).unwrap_or_default();
    if !more.iter().all(|b| matches!(b, b'0'..=b'7')) {
        out.extend_from_slice(&[b'\\', first]);
        return 0;
    }
    let value = more.iter().fold(u32::from(first - b'0'), |value, b| value * 8 + u32::from(b - b'0'));
    match u8::try_from(value & 0xff) {
        Ok(0) | Err(_) => {}
        Ok(byte) => out.push(byte),
    }
    more.len()
}
