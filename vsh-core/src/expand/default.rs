//! `${x:-word}`, `${x:=word}`, `${x:?word}`, `${x:+word}`.

use bstr::BString;

use super::Purpose;
use super::glue::Place;
use super::parameter::{Parameters, parameter_text, written_text};
use super::sink::Sink;
use crate::exec::divert::Divert;
use crate::shell::Shell;
use crate::shell::access::{Key, element};
use crate::shell::option::ShellOption;
use crate::shell::refusal::VariableError;
use crate::syntax::ast::{
    DefaultKind, Parameter, ParameterExpansion, ParameterOperator, Subscript, Text, Word, WordPart,
};
use crate::utility::ExitStatus;

fn are_empty(values: &[BString]) -> bool {
    values.iter().all(|value| value.is_empty())
}

/// Is there no value, or with `:` an empty one? What that is of several values depends on the place.
fn is_missing(parameter: &Parameter, value: &Parameters, (colon, quoted): (bool, bool), sink: &Sink) -> bool {
    use Purpose as P;
    let Parameters::Many(values, star) = value else {
        return if colon { value.is_null() } else { value.is_unset() };
    };
    if !colon {
        return values.is_empty();
    }
    let all_parameters = *star && matches!(parameter, Parameter::Special(_));
    let one = || values.len() < 2 && are_empty(values);
    match sink.purpose() {
        // `$*` that nothing joins is what its values are.
        P::Value if !quoted && all_parameters && sink.never_splits() => are_empty(values),
        P::Declared if !quoted && all_parameters && sink.never_splits() => one(),
        P::Value | P::Declared if !quoted => values.is_empty(),
        // In a here-document blanks join it.
        P::Document if all_parameters => one(),
        _ if quoted || matches!(sink.purpose(), P::Document | P::Expression) => {
            // Values that are joined are null where what comes of it is.
            if *star && sink.never_splits() { are_empty(values) } else { one() }
        }
        P::Operand if !all_parameters => values.is_empty(),
        P::Fields | P::Element if !sink.split_text => one(),
        _ if sink.never_splits() && all_parameters => are_empty(values),
        _ if sink.never_splits() && *star => values.is_empty(),
        _ if sink.begins_otherwise() && !*star => values.is_empty(),
        _ => one(),
    }
}

impl Shell {
    /// The value, or what the operator says of a missing one.
    pub(super) async fn expand_default(
        &mut self,
        (expansion, parameter, value): (&ParameterExpansion, &Parameter, Parameters),
        (kind, colon, word): (DefaultKind, bool, &Word),
        quoted: bool,
        sink: &mut Sink,
    ) -> Result<(), Divert> {
        let missing = is_missing(parameter, &value, (colon, quoted), sink);
        match kind {
            DefaultKind::Alternative if missing => {
                let none = matches!(&value, Parameters::Many(values, false) if values.is_empty() || !colon);
                match quoted {
                    true if none => sink.vanished = true,
                    true => sink.quoted(b""),
                    false => {}
                }
                Ok(())
            }
            DefaultKind::Alternative => self.expand_operand(word, quoted, sink).await,
            _ if !missing => {
                let operator = &ParameterOperator::None;
                sink.charge_values(value.as_slice(), quoted, &self.world.meter)?;
                Self::put(value, Place { operator, parameter, star: false, quoted }, sink);
                Ok(())
            }
            DefaultKind::Use => self.expand_operand(word, quoted, sink).await,
            DefaultKind::Assign => {
                // In double quotes its values are joined as there, and as in a here-document in one.
                let document = sink.purpose() == Purpose::Document;
                let purpose = if document { Purpose::Document } else { Purpose::Value };
                let mut inner = Sink::new(purpose, self.separators());
                inner.assigned = document;
                let joined = if quoted { with_names_joined(&word.parts) } else { None };
                self.nested_parts(joined.as_ref().unwrap_or(&word.parts), quoted, &mut inner).await?;
                let value = self.assign_default(parameter, BString::from(inner.into_text())).await?;
                sink.charge_values(&[&value], quoted, &self.world.meter)?;
                if quoted {
                    sink.kept = true;
                    sink.quoted(&value)
                } else {
                    sink.value(&value)
                }
                Ok(())
            }
            DefaultKind::Error => {
                let text = match word.parts.as_slice() {
                    [] if colon => b"parameter null or not set".to_vec(),
                    [] => b"parameter not set".to_vec(),
                    _ => bstr::join(" ", Box::pin(self.expand_split(word)).await?),
                };
                let name = written_text(expansion);
                self.report([name.as_slice(), b": ", &text].concat()).await?;
                Err(self.expansion_failed())
            }
        }
    }

    /// The word of `-` or `+`, whose plain text is split too where the expansion is not quoted.
    async fn expand_operand(&mut self, word: &Word, quoted: bool, sink: &mut Sink) -> Result<(), Divert> {
        let before = std::mem::replace(&mut sink.split_literals, !quoted);
        if !quoted
            && !self.is(ShellOption::Posix)
            && matches!(sink.purpose(), Purpose::Value | Purpose::Declared | Purpose::Element)
            && matches!(word.parts.first(), Some(WordPart::Tilde(_)))
        {
            // In the value of an assignment, `~` behind a colon is a home too.
            let parts = with_colon_tildes(&word.parts);
            self.nested_parts(&parts, quoted, sink).await?;
            sink.split_literals = before;
            return Ok(());
        }
        if !quoted && let Some(mut inner) = sink.for_listed_word() {
            inner.quotes_list = self.quotes_list(&word.parts);
            if inner.quotes_list || word.parts.iter().any(|part| self.gives_list(part, false)) {
                self.nested_parts(&word.parts, quoted, &mut inner).await?;
                sink.listed_word(inner);
                sink.split_literals = before;
                return Ok(());
            }
        }
        if quoted {
            sink.quoted(b"");
        }
        let vanished = std::mem::take(&mut sink.vanished);
        let joined = if quoted { with_names_joined(&word.parts) } else { None };
        let before_quoted = sink.split_quoted;
        sink.split_quoted |= sink.splits_words(quoted);
        let fields = sink.fields.len();
        let lists = sink.is_beside_list() && self.holds_list(&word.parts);
        let ended = std::mem::replace(&mut sink.ends_at_colon, lists);
        let done = self.nested_parts(joined.as_ref().unwrap_or(&word.parts), quoted, sink).await;
        sink.split_quoted = before_quoted;
        sink.ends_at_colon = ended;
        done?;
        if lists {
            sink.end_listed_word(fields);
        }
        // A `"$@"` of which nothing comes makes a field here.
        sink.kept |= sink.vanished;
        sink.vanished |= vanished;
        sink.split_literals = before;
        Ok(())
    }

    /// What follows where a default could not be assigned. Only here has a command that is given up the status 2.
    async fn default_failed(&self, error: VariableError) -> Divert {
        let refused = matches!(error, VariableError::Refused(_));
        match self.variable_failed(error).await {
            Divert::Discard(_) if refused && self.is(ShellOption::Posix) => self.expansion_failed(),
            Divert::Discard(_) if refused => Divert::Discard(ExitStatus::USAGE),
            other => other,
        }
    }

    async fn assign_default(&mut self, parameter: &Parameter, text: BString) -> Result<BString, Divert> {
        let Parameter::Variable { name, subscript } = parameter else {
            let name = parameter_text(parameter);
            self.report([b"$", name.as_slice(), b": cannot assign in this way"].concat()).await?;
            return Err(Divert::Discard(ExitStatus::FAILURE));
        };
        let key = match subscript {
            Some(Subscript::Index(index)) => Some(self.key(name, index).await?),
            Some(all @ (Subscript::At | Subscript::Star)) if self.is_associative(name) => {
                Some(Key::Text(BString::from(if *all == Subscript::At { "@" } else { "*" })))
            }
            Some(Subscript::At | Subscript::Star) => {
                let message = [parameter_text(parameter).as_slice(), b": bad array subscript"].concat();
                return Err(self.default_failed(VariableError::Refused(message)).await);
            }
            None => None,
        };
        if matches!(&key, Some(Key::Text(text)) if text.is_empty()) {
            let message = [parameter_text(parameter).as_slice(), b": bad array subscript"].concat();
            return Err(self.default_failed(VariableError::Refused(message)).await);
        }
        if let Err(error) = self.assign_at(name, key.clone(), text.clone(), false) {
            return Err(self.default_failed(error).await);
        }
        // The value is what the variable holds now, after its attributes.
        let now = match key {
            None => self.scalar(name),
            Some(key) => {
                let (target, _) = self.follow(name).unwrap_or((name.clone(), None));
                self.value(&target).and_then(|value| element(&value, &key).cloned())
            }
        };
        Ok(now.unwrap_or(text))
    }
}

/// In double quotes the word's own quotes are taken away before anything is expanded: the name of a plain `$name` goes on
/// with what stands behind them. `None` where no name does.
fn with_names_joined(parts: &[WordPart]) -> Option<Vec<WordPart>> {
    let inner = |part: &WordPart| match part {
        WordPart::DoubleQuoted { parts, .. } => parts.clone(),
        other => vec![other.clone()],
    };
    if !parts.iter().any(|part| matches!(part, WordPart::DoubleQuoted { .. } | WordPart::Quoted { .. })) {
        return None;
    }
    let mut joined = false;
    let mut out: Vec<WordPart> = Vec::new();
    for part in parts.iter().flat_map(inner) {
        let (WordPart::Literal(text) | WordPart::Quoted { text, .. }) = &part else {
            out.push(part);
            continue;
        };
        let goes_on = text.iter().take_while(|byte| is_name_byte(**byte)).count();
        match out.last_mut() {
            Some(WordPart::Parameter(expansion)) if goes_on > 0 && is_plain_name(expansion) => {
                let (behind, rest) = text.split_at(goes_on);
                if let Parameter::Variable { name, .. } = &mut expansion.parameter {
                    *name = Text::from([&**name, behind].concat());
                }
                joined = true;
                if !rest.is_empty() {
                    out.push(WordPart::Literal(Text::from(rest)));
                }
            }
            _ => out.push(part),
        }
    }
    joined.then_some(out)
}

/// Is it `$name`, without braces?
fn is_plain_name(expansion: &ParameterExpansion) -> bool {
    !expansion.braced && matches!(expansion.parameter, Parameter::Variable { subscript: None, .. })
}

fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

fn with_colon_tildes(parts: &[WordPart]) -> Vec<WordPart> {
    let mut out = Vec::new();
    for part in parts {
        let WordPart::Literal(text) = part else {
            out.push(part.clone());
            continue;
        };
        let mut rest: &[u8] = text;
        while let Some(at) = memchr::memmem::find(rest, b":~") {
            let (head, behind) = rest.split_at(at + 1);
            out.push(WordPart::Literal(Text::from(head)));
            let behind = behind.get(1..).unwrap_or_default();
            let end = behind.iter().position(|b| matches!(b, b'/' | b':')).unwrap_or(behind.len());
            let (user, behind) = behind.split_at(end);
            out.push(WordPart::Tilde(Text::from(user)));
            rest = behind;
        }
        if !rest.is_empty() {
            out.push(WordPart::Literal(Text::from(rest)));
        }
    }
    out
}
