//! Tilde expansion.

use bstr::BString;

use crate::shell::Shell;

impl Shell {
    /// What `~user` stands for; the text as it was where it stands for nothing.
    pub(super) fn expand_tilde(&self, user: &[u8]) -> BString {
        let found = match user {
            b"" => return self.home(),
            b"+" => self.scalar(b"PWD"),
            b"-" => self.scalar(b"OLDPWD"),
            b"root" => Some(BString::from("/root")),
            name if self.user_name() == name => Some(BString::from([b"/home/", name].concat())),
            digits => self.directory_stack_entry(digits),
        };
        found.unwrap_or_else(|| BString::from([b"~", user].concat()))
    }

    /// `~`
    fn home(&self) -> BString {
        self.scalar(b"HOME").unwrap_or_else(|| match self.place.view.credentials.uid {
            0 => BString::from("/root"),
            _ => BString::from([b"/home/".as_slice(), &self.user_name()].concat()),
        })
    }

    /// The name of the user that runs the shell.
    pub fn user_name(&self) -> Vec<u8> {
        match self.place.view.credentials.uid {
            0 => b"root".to_vec(),
            _ => b"user".to_vec(),
        }
    }

    /// `~N`, `~+N`, `~-N`
    fn directory_stack_entry(&self, text: &[u8]) -> Option<BString> {
        let (from_end, digits) = match text {
            [b'-', rest @ ..] => (true, rest),
            [b'+', rest @ ..] => (false, rest),
            rest => (false, rest),
        };
        let number: usize = std::str::from_utf8(digits).ok()?.parse().ok()?;
        let count = self.place.stack.len() + 1;
        let at = if from_end { count.checked_sub(number + 1)? } else { number };
        match at.checked_sub(1) {
            None => Some(self.place.path.clone()),
            Some(at) => self.place.stack.get(at).cloned(),
        }
    }

    /// A path with the home directory written `~`, as `dirs` prints it.
    pub fn tilde_abbreviated(&self, path: &[u8]) -> BString {
        let Some(home) = self.scalar(b"HOME").filter(|h| h.len() > 1) else { return BString::from(path) };
        match path.strip_prefix(home.as_slice()) {
            Some([]) => BString::from("~"),
            Some(rest @ [b'/', ..]) => BString::from([b"~", rest].concat()),
            _ => BString::from(path),
        }
    }
}
