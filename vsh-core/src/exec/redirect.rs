//! Redirections.

use std::sync::Arc;

use bstr::BString;
use bytes::Bytes;
use vsh_fs::{Errno, OpenOptions};

use super::divert::Divert;
use crate::expand::Purpose;
use crate::io::OpenFile;
use crate::shell::Shell;
use crate::shell::access::{Key, element};
use crate::shell::option::ShellOption;
use crate::shell::refusal::VariableError;
use crate::syntax::ast::{
    Parameter, ParameterOperator, QuoteStyle, RedirectDescriptor, RedirectKind, RedirectOperator,
    Redirection, SpecialParameter, Subscript, Text, Word, WordPart,
};

/// The first descriptor that `{name}>` picks.
const FIRST_PICKED: u32 = 10;

/// Is it `$*`, plain?
fn is_star(part: &WordPart) -> bool {
    is_plain(part, SpecialParameter::Star)
}

fn is_plain(part: &WordPart, parameter: SpecialParameter) -> bool {
    let WordPart::Parameter(expansion) = part else { return false };
    !expansion.indirect
        && expansion.operator == ParameterOperator::None
        && expansion.parameter == Parameter::Special(parameter)
}

/// The descriptor that a redirection changes; none where it picks one.
pub(super) fn redirected(redirection: &Redirection) -> Option<u32> {
    use RedirectOperator as O;
    match (&redirection.descriptor, &redirection.kind) {
        (RedirectDescriptor::Number(number), _) => Some(*number),
        (RedirectDescriptor::Variable { .. }, _) => None,
        (RedirectDescriptor::Default, RedirectKind::HereDocument { .. }) => Some(0),
        (RedirectDescriptor::Default, RedirectKind::File { operator, .. }) => Some(match operator {
            O::Input | O::ReadWrite | O::DuplicateInput | O::HereString => 0,
            O::Output | O::Append | O::Clobber | O::DuplicateOutput | O::OutputBoth | O::AppendBoth => 1,
        }),
    }
}

/// Done, or failed and reported.
type Redirected = Result<(), ()>;

/// What a duplicating redirection's word means.
enum Duplicate {
    Close,
    Copy(u32),
    Move(u32),
    File,
}

impl Shell {
    /// What is substituted in redirections, in the words of `for`, `select` and `case` and in `(())` is in no condition of this
    /// shell's own. The depth that it is to have again behind them.
    pub(super) fn leave_condition(&mut self) -> u32 {
        let condition = self.status.condition_depth;
        self.status.condition_depth = condition.min(self.status.condition_base);
        condition
    }

    /// Performs redirections in order, on the shell's own table. The inner result says whether all worked;
    /// the first that did not has been reported.
    pub async fn redirect(&mut self, redirections: &[Redirection]) -> Result<Redirected, Divert> {
        let condition = self.leave_condition();
        let mut done = Ok(Ok(()));
        for redirection in redirections {
            done = self.redirect_one(redirection).await;
            if !matches!(done, Ok(Ok(()))) {
                break;
            }
        }
        self.status.condition_depth = condition;
        done
    }

    async fn redirect_one(&mut self, redirection: &Redirection) -> Result<Redirected, Divert> {
        match &redirection.kind {
            RedirectKind::HereDocument { body, .. } => {
                let text = self.expand_document(body).await?;
                self.give_text(&redirection.descriptor, text).await
            }
            RedirectKind::File { operator: RedirectOperator::HereString, target } => {
                let mut text = self.expand_to_value(target).await?;
                text.push(b'\n');
                self.give_text(&redirection.descriptor, text).await
            }
            RedirectKind::File {
                operator: operator @ (RedirectOperator::DuplicateInput | RedirectOperator::DuplicateOutput),
                target,
            } => self.duplicate(&redirection.descriptor, *operator, target).await,
            RedirectKind::File { operator, target } => {
                let Some(path) = self.redirect_target(target).await? else { return Ok(Err(())) };
                self.open_redirected(&redirection.descriptor, *operator, &path).await
            }
        }
    }

    /// The body of a here-document: in it the values of `$*` stand between blanks.
    async fn expand_document(&mut self, body: &Word) -> Result<BString, Divert> {
        if !body.parts.iter().any(is_star) {
            return self.expand_to_value_of(body, Purpose::Document).await;
        }
        // `$*` is split only where `$@` or its like stands in the text too.
        let beside_list = self.holds_list(&body.parts);
        let split = beside_list || body.parts.iter().any(|part| self.assigns_list(part));
        let mut text = Vec::new();
        for parts in body.parts.chunk_by(|a, b| !is_star(a) && !is_star(b)) {
            let part = Word { parts: parts.to_vec(), span: body.span };
            if parts.iter().any(is_star) {
                text.extend_from_slice(&self.expand_star(part, split).await?);
            } else {
                text.extend_from_slice(&self.expand_in_document(&part, beside_list).await?);
            }
        }
        Ok(BString::from(text))
    }

    /// The fields of `$*`, joined. A mark on either side keeps the blanks there.
    async fn expand_star(&mut self, mut star: Word, split: bool) -> Result<Vec<u8>, Divert> {
        let joined = bstr::join(" ", self.calls.positional.iter());
        if !split {
            return Ok(joined);
        }
        if self.ifs().is_some_and(|ifs| ifs.is_empty()) {
            // A blank splits then.
            let mut text = joined;
            text.dedup_by(|a, b| (*a, *b) == (b' ', b' '));
            return Ok(text);
        }
        let mark = || WordPart::Quoted { text: Text::from("|"), style: QuoteStyle::Single };
        star.parts.insert(0, mark());
        star.parts.push(mark());
        let matching = self.is(ShellOption::Noglob);
        self.options.set(ShellOption::Noglob, true);
        let mut fields = Vec::new();
        let done = self.expand_fields(&star, &mut fields).await;
        self.options.set(ShellOption::Noglob, matching);
        done?;
        let text = bstr::join(" ", fields);
        Ok(text.get(1..text.len().saturating_sub(1)).unwrap_or_default().to_vec())
    }

    async fn give_text(
        &mut self,
        descriptor: &RedirectDescriptor,
        text: BString,
    ) -> Result<Redirected, Divert> {
        let file = Arc::new(OpenFile::bytes(Bytes::from(Vec::from(text))));
        self.place(descriptor, 0, file).await
    }

    /// The one field that a target must be.
    async fn redirect_target(&mut self, target: &Word) -> Result<Option<BString>, Divert> {
        let mut fields = self.redirect_fields(target).await?;
        match fields.pop() {
            Some(path) if fields.is_empty() => Ok(Some(path)),
            _ => {
                let text = crate::syntax::print::word(target);
                self.report([text.as_slice(), b": ambiguous redirect"].concat()).await?;
                Ok(None)
            }
        }
    }

    /// The fields of a target. POSIX: it is neither split nor matched against names, and nothing is none.
    async fn redirect_fields(&mut self, target: &Word) -> Result<Vec<BString>, Divert> {
        let mut fields = Vec::new();
        if !self.is(ShellOption::Posix) || self.interactive {
            self.expand_fields(target, &mut fields).await?;
            return Ok(fields);
        }
        let words = match target.parts.iter().any(|part| matches!(part, WordPart::Brace(_))) {
            true => self.expand_braces(target).await?,
            false => vec![target.clone()],
        };
        for word in words {
            let text = self.expand_to_text(&word).await?;
            let quoted =
                |part: &WordPart| matches!(part, WordPart::Quoted { .. } | WordPart::DoubleQuoted { .. });
            if !text.is_empty() || word.parts.iter().any(quoted) {
                fields.push(text);
            }
        }
        Ok(fields)
    }

    async fn open_redirected(
        &mut self,
        descriptor: &RedirectDescriptor,
        operator: RedirectOperator,
        path: &[u8],
    ) -> Result<Redirected, Divert> {
        let (how, default) = match operator {
            RedirectOperator::Input => (OpenOptions::READ, 0),
            RedirectOperator::ReadWrite => (OpenOptions::READ_WRITE, 0),
            RedirectOperator::Append | RedirectOperator::AppendBoth => (OpenOptions::APPEND, 1),
            _ => (OpenOptions::WRITE, 1),
        };
        if path.starts_with(b"/dev/tcp/") || path.starts_with(b"/dev/udp/") {
            self.report([path, b": network redirections are not supported by vsh"].concat()).await?;
            return Ok(Err(()));
        }
        let reads = matches!(operator, RedirectOperator::Input);
        if !reads && self.is(ShellOption::Restricted) {
            self.report([path, b": restricted: cannot redirect output"].concat()).await?;
            return Ok(Err(()));
        }
        if self.is(ShellOption::Noclobber)
            && matches!(operator, RedirectOperator::Output | RedirectOperator::OutputBoth)
            && self.file_metadata(path).await.is_ok_and(|m| m.is_file())
        {
            self.report([path, b": cannot overwrite existing file"].concat()).await?;
            return Ok(Err(()));
        }
        if let Some(most) = self.limits.descriptors()
            && self.files.free(0).is_ok_and(|fd| u64::from(fd) >= most)
        {
            self.report([path, b": ", Errno::EMFILE.message().as_bytes()].concat()).await?;
            return Ok(Err(()));
        }
        match self.open_file(path, &how).await {
            Ok(file) => {
                if matches!(operator, RedirectOperator::OutputBoth | RedirectOperator::AppendBoth) {
                    let _ = self.files.set(2, Arc::clone(&file));
                }
                self.place(descriptor, default, file).await
            }
            Err(errno) => {
                self.report([path, b": ", errno.message().as_bytes()].concat()).await?;
                Ok(Err(()))
            }
        }
    }

    async fn duplicate(
        &mut self,
        descriptor: &RedirectDescriptor,
        operator: RedirectOperator,
        target: &Word,
    ) -> Result<Redirected, Divert> {
        let default = u32::from(operator == RedirectOperator::DuplicateOutput);
        let mut fields = self.redirect_fields(target).await?;
        let text = fields.pop().filter(|_| fields.is_empty());
        let written = crate::syntax::print::word(target);
        let Some(text) = text else {
            self.report([written.as_slice(), b": ambiguous redirect"].concat()).await?;
            return Ok(Err(()));
        };
        match duplicate_of(&text) {
            Duplicate::Close => {
                match (self.placed_descriptor(descriptor, default).await?, descriptor) {
                    (Some(fd), _) => self.files.close(fd),
                    (None, RedirectDescriptor::Variable { name, subscript }) => {
                        let text = written_name(name, subscript.as_ref());
                        self.report([text.as_slice(), b": ambiguous redirect"].concat()).await?;
                        return Ok(Err(()));
                    }
                    (None, _) => {}
                }
                Ok(Ok(()))
            }
            Duplicate::Copy(from) => self.copy_descriptor(descriptor, default, from, &written).await,
            Duplicate::Move(from) => {
                let done = self.copy_descriptor(descriptor, default, from, &written).await?;
                if done.is_ok() && self.placed_descriptor(descriptor, default).await? != Some(from) {
                    self.files.close(from);
                }
                Ok(done)
            }
            Duplicate::File
                if operator == RedirectOperator::DuplicateOutput
                    && matches!(descriptor, RedirectDescriptor::Default | RedirectDescriptor::Number(1)) =>
            {
                self.open_redirected(descriptor, RedirectOperator::OutputBoth, &text).await
            }
            Duplicate::File => {
                self.report([written.as_slice(), b": ambiguous redirect"].concat()).await?;
                Ok(Err(()))
            }
        }
    }

    async fn copy_descriptor(
        &mut self,
        descriptor: &RedirectDescriptor,
        default: u32,
        from: u32,
        written: &[u8],
    ) -> Result<Redirected, Divert> {
        match self.files.get(from).cloned() {
            Ok(file) => self.place(descriptor, default, file).await,
            Err(_) => {
                self.report([written, b": ", Errno::EBADF.message().as_bytes()].concat()).await?;
                Ok(Err(()))
            }
        }
    }

    /// The number of an existing descriptor that is meant: for closing.
    async fn placed_descriptor(
        &mut self,
        descriptor: &RedirectDescriptor,
        default: u32,
    ) -> Result<Option<u32>, Divert> {
        Ok(match descriptor {
            RedirectDescriptor::Default => Some(default),
            RedirectDescriptor::Number(number) => Some(*number),
            RedirectDescriptor::Variable { name, subscript } => {
                let value = match subscript {
                    Some(Subscript::Index(index)) => {
                        let key = self.key(name, index).await?;
                        self.value(name).and_then(|value| element(&value, &key).cloned())
                    }
                    _ => self.scalar(name),
                };
                value.and_then(|v| std::str::from_utf8(&v).ok()?.trim().parse().ok())
            }
        })
    }

    /// Puts an open file at the descriptor; with `{name}` at a free one, which is stored there.
    async fn place(
        &mut self,
        descriptor: &RedirectDescriptor,
        default: u32,
        file: Arc<OpenFile>,
    ) -> Result<Redirected, Divert> {
        let done = match descriptor {
            RedirectDescriptor::Default => self.files.set(default, file),
            RedirectDescriptor::Number(number) => self.files.set(*number, file),
            RedirectDescriptor::Variable { name, subscript } => {
                return self.place_picked(name, subscript.as_ref(), file).await;
            }
        };
        if let (Err(errno), RedirectDescriptor::Number(number)) = (done, descriptor) {
            self.report(format!("{number}: {errno}")).await?;
            return Ok(Err(()));
        }
        Ok(Ok(()))
    }

    async fn place_picked(
        &mut self,
        name: &[u8],
        subscript: Option<&Subscript>,
        file: Arc<OpenFile>,
    ) -> Result<Redirected, Divert> {
        let Ok(fd) = self.files.free(FIRST_PICKED) else {
            self.report(Errno::EMFILE.message()).await?;
            return Ok(Err(()));
        };
        let _ = self.files.set(fd, file);
        let key = match subscript {
            Some(Subscript::Index(index)) => Some(self.key(name, index).await?),
            _ => None,
        };
        let written = written_name(name, subscript);
        let nowhere = match (subscript, &key) {
            (Some(Subscript::At | Subscript::Star), _) => !self.is_associative(name),
            (_, Some(Key::Text(text))) => text.is_empty(),
            _ => false,
        };
        let assigned = match nowhere {
            true => Err(VariableError::refused(&[&written, b": bad array subscript"])),
            false => self.assign_at(name, key, BString::from(fd.to_string()), false),
        };
        match assigned {
            Ok(()) => {
                self.picked_fds.push(fd);
                Ok(Ok(()))
            }
            Err(error) => {
                self.files.close(fd);
                match error {
                    VariableError::Refused(message) => self.report_refused(message).await?,
                    VariableError::Within(within) => self.report_within(within).await?,
                    VariableError::Message(message)
                    | VariableError::Unbound(message)
                    | VariableError::Value(message) => {
                        self.report(message).await?;
                    }
                    VariableError::Limit(limit) => return Err(limit.into()),
                }
                self.report([written.as_slice(), b": cannot assign fd to variable"].concat()).await?;
                Ok(Err(()))
            }
        }
    }

    /// Closes the descriptors of process substitutions from the `from`th on.
    pub(super) fn close_substitutions(&mut self, from: usize) {
        while self.substitution_fds.len() > from {
            if let Some(fd) = self.substitution_fds.pop() {
                self.files.close(fd);
            }
        }
    }
}

/// The variable of a descriptor as it is written.
fn written_name(name: &[u8], subscript: Option<&Subscript>) -> Vec<u8> {
    let subscript = subscript.map(crate::syntax::print::subscript).unwrap_or_default();
    [name, &subscript].concat()
}

fn duplicate_of(text: &[u8]) -> Duplicate {
    let number = |digits: &[u8]| -> Option<u32> {
        if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
            return None;
        }
        std::str::from_utf8(digits).ok()?.parse().ok()
    };
    match text {
        b"-" => Duplicate::Close,
        [digits @ .., b'-'] => number(digits).map_or(Duplicate::File, Duplicate::Move),
        digits => number(digits).map_or(Duplicate::File, Duplicate::Copy),
    }
}
