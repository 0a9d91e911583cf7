//! Word expansion. The order, as the Bash manual gives it: brace expansion; then, from left to right, tilde
//! expansion, parameter expansion, command substitution, arithmetic expansion and process substitution;
//! then word splitting, which happens while the pieces come; pathname expansion; quote removal, which
//! the parser has prepared.

pub mod arithmetic;
pub(crate) mod brace;
mod command;
mod default;
pub mod event;
mod field;
mod glue;
mod list;
mod operate;
mod parameter;
mod pathname;
pub mod prompt;
mod quick;
pub mod quote;
mod replace;
mod sink;
mod subscript;
mod substring;
mod tilde;
mod transform;

pub(crate) use parameter::runs_commands;
pub(crate) use pathname::split_ignored;
pub use transform::attribute_letters;

use bstr::BString;

pub use sink::{DEFAULT_IFS, Purpose};
use sink::{FIELD, Ifs, Sink};

use self::arithmetic::Evaluated;
use crate::exec::divert::Divert;
use crate::host::BoxFuture;
use crate::meter::Room;
use crate::pattern::{Pattern, PatternOptions};
use crate::shell::Shell;
use crate::syntax::ast::{Arithmetic, ParameterExpansion, ParameterOperator, Word, WordPart};

/// Is the value not empty and free of everything that splitting and pathname expansion look at?
pub(crate) fn is_inert(value: &[u8]) -> bool {
    !value.is_empty()
        && value
            .iter()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'/' | b'-' | b'=' | b':' | b','))
}

impl Shell {
    /// `IFS`; `None` if it is unset.
    pub fn ifs(&self) -> Option<BString> {
        self.scalar(b"IFS")
    }

    /// `IFS` for splitting.
    fn separators(&self) -> Ifs {
        let Some(variable) = self.variables.get(b"IFS") else { return Ifs::Default };
        match variable.value.scalar() {
            Some(text) if text.as_slice() == DEFAULT_IFS => Ifs::Default,
            Some(text) => Ifs::Custom(text.clone()),
            None => Ifs::Default,
        }
    }

    /// Is `IFS` the default, or unset, which means the same?
    pub(crate) fn splits_at_white_space(&self) -> bool {
        let text = self.variables.get(b"IFS").and_then(|v| v.value.scalar());
        text.is_none_or(|text| text.as_slice() == DEFAULT_IFS)
    }

    /// Expands words to fields, in order.
    pub async fn expand_words(&mut self, words: &[Word]) -> Result<Vec<BString>, Divert> {
        let mut fields = Vec::with_capacity(words.len());
        let mut room = Room::default();
        for word in words {
            self.expand_fields_within(word, &mut fields, &mut room).await?;
        }
        Ok(fields)
    }

    /// The same as [`expand_fields`](Self::expand_fields), what is added being charged.
    pub(crate) async fn expand_fields_within(
        &mut self,
        word: &Word,
        fields: &mut Vec<BString>,
        room: &mut Room,
    ) -> Result<(), Divert> {
        let before = fields.len();
        self.expand_fields(word, fields).await?;
        let added = fields.get(before..).unwrap_or_default();
        let bytes = added.iter().map(|field| field.len() + FIELD).sum();
        Ok(room.add(bytes, &self.world.meter)?)
    }

    /// Expands a word to fields, which are added to `fields`.
    pub async fn expand_fields(&mut self, word: &Word, fields: &mut Vec<BString>) -> Result<(), Divert> {
        match word.parts.as_slice() {
            [WordPart::Literal(text)] => {
                fields.push(BString::from(&**text));
                return Ok(());
            }
            [WordPart::DoubleQuoted { parts, .. }] => {
                if let [WordPart::Parameter(parameter)] = parts.as_slice()
                    && let Some(value) = self.simple_parameter(parameter)
                {
                    fields.push(value);
                    return Ok(());
                }
            }
            [WordPart::Parameter(parameter)] => {
                // A plain value that nothing splits or matches is its own field.
                if let Some(value) = self.simple_parameter(parameter)
                    && is_inert(&value)
                    && self.splits_at_white_space()
                {
                    fields.push(value);
                    return Ok(());
                }
            }
            _ => {}
        }
        if word.parts.iter().any(|p| matches!(p, WordPart::Brace(_))) {
            let mut room = Room::default();
            for mut word in self.expand_braces(word).await? {
                word.parts = brace::with_tilde(word.parts);
                let before = fields.len();
                Box::pin(self.expand_braceless(&word, fields)).await?;
                let added = fields.get(before..).unwrap_or_default();
                room.add(added.iter().map(|field| field.len()).sum(), &self.world.meter)?;
            }
            return Ok(());
        }
        self.expand_braceless(word, fields).await
    }

    /// Expands a word to fields, without pathname expansion.
    pub(crate) async fn expand_split(&mut self, word: &Word) -> Result<Vec<BString>, Divert> {
        let mut sink = self.sink_for_fields(word);
        self.expand_parts(&word.parts, false, &mut sink).await?;
        Ok(sink.into_fields().into_iter().map(|field| BString::from(field.text)).collect())
    }

    async fn expand_braceless(&mut self, word: &Word, fields: &mut Vec<BString>) -> Result<(), Divert> {
        let mut sink = self.sink_for_fields(word);
        sink.in_list = sink.never_splits() && self.has_values(&word.parts);
        self.expand_parts(&word.parts, false, &mut sink).await?;
        for field in sink.into_fields() {
            self.expand_pathname(field, fields).await?;
        }
        Ok(())
    }

    /// Expands a word to one string, without splitting and pathname expansion.
    pub async fn expand_to_text(&mut self, word: &Word) -> Result<BString, Divert> {
        self.expand_to_text_of(word, Purpose::Text).await
    }

    /// The text of an arithmetic expression.
    pub(crate) async fn expand_to_expression(&mut self, word: &Word) -> Result<BString, Divert> {
        self.expand_to_text_of(word, Purpose::Expression).await
    }

    async fn expand_to_text_of(&mut self, word: &Word, purpose: Purpose) -> Result<BString, Divert> {
        match word.parts.as_slice() {
            [] => return Ok(BString::default()),
            [WordPart::Literal(text)] => return Ok(BString::from(&**text)),
            [WordPart::Parameter(parameter)] => {
                if let Some(value) = self.simple_parameter(parameter) {
                    return Ok(value);
                }
            }
            [WordPart::Arithmetic { expression, .. }] => {
                return Ok(BString::from(self.arithmetic_boxless(expression).await?.to_string()));
            }
            _ => {}
        }
        self.expand_for(word, purpose).await
    }

    /// The same for an operand of `[[`, which is split with its plain text where a list asks for it.
    pub(crate) async fn expand_to_operand(&mut self, word: &Word) -> Result<BString, Divert> {
        match self.is_split(word) {
            true => self.expand_split_text(word).await,
            false => self.expand_to_text(word).await,
        }
    }

    /// The same for a key in brackets.
    async fn expand_to_key(&mut self, word: &Word) -> Result<BString, Divert> {
        match self.is_split(word) {
            true => self.expand_split_text(word).await,
            false => self.expand_nested_text(word, Purpose::Text).await,
        }
    }

    fn sink_for_fields(&self, word: &Word) -> Sink {
        let mut sink = Sink::new(Purpose::Fields, self.separators());
        sink.leads = sink.splits_at_both() && self.splits_as_list(&word.parts);
        sink
    }

    async fn expand_split_text(&mut self, word: &Word) -> Result<BString, Divert> {
        let mut sink = self.sink_for_fields(word);
        sink.split_text = true;
        Box::pin(self.expand_parts(&word.parts, false, &mut sink)).await?;
        Ok(BString::from(bstr::join(" ", sink.into_joined().into_iter().map(|field| field.text))))
    }

    /// The same for a key or a value in the parentheses of an associative array.
    pub(crate) async fn expand_to_pair(&mut self, word: &Word) -> Result<BString, Divert> {
        match self.quick_text(&word.parts) {
            Some(text) => Ok(BString::from(text.into_owned())),
            None if self.is_split(word) => self.expand_split_text(word).await,
            None => self.expand_for(word, Purpose::Pair).await,
        }
    }

    /// Expands a word to the value of an assignment.
    pub async fn expand_to_value(&mut self, word: &Word) -> Result<BString, Divert> {
        self.expand_to_value_of(word, Purpose::Value).await
    }

    /// The same for a value that stands elsewhere.
    pub(crate) async fn expand_to_value_of(
        &mut self,
        word: &Word,
        purpose: Purpose,
    ) -> Result<BString, Divert> {
        match word.parts.as_slice() {
            [WordPart::Parameter(_)] | [WordPart::DoubleQuoted { .. }] => {
                if let Some(value) = self.quick_text(&word.parts) {
                    return Ok(BString::from(value.into_owned()));
                }
                self.expand_for(word, purpose).await
            }
            _ if word
                .parts
                .iter()
                .any(|p| matches!(p, WordPart::Parameter(_) | WordPart::DoubleQuoted { .. })) =>
            {
                self.expand_for(word, purpose).await
            }
            _ => self.expand_to_text(word).await,
        }
    }

    /// Expands a word to a pattern of `[[`.
    pub async fn expand_to_pattern(&mut self, word: &Word) -> Result<Pattern, Divert> {
        self.expand_to_pattern_of(word, Purpose::Pattern).await
    }

    /// The same for `case`.
    pub(crate) async fn expand_to_case_pattern(&mut self, word: &Word) -> Result<Pattern, Divert> {
        self.expand_to_pattern_of(word, Purpose::CasePattern).await
    }

    async fn expand_to_pattern_of(&mut self, word: &Word, purpose: Purpose) -> Result<Pattern, Divert> {
        let mut options = self.pattern_options();
        // The parser has decided which operators there are; those it has not made are plain text.
        options.extglob |= word.parts.iter().any(|p| matches!(p, WordPart::ExtGlob { .. }));
        // In `[[` values are read as if the option was on.
        options.extglob |= purpose == Purpose::Pattern;
        let text = self.pattern_text(word, purpose).await?;
        self.pattern(&text, options)
    }

    async fn pattern_text(&mut self, word: &Word, purpose: Purpose) -> Result<BString, Divert> {
        let beside_list = || purpose == Purpose::CasePattern && self.splits_beside_list(word);
        match self.is_split(word) && (!self.splits_at_white_space() || beside_list()) {
            true => self.expand_split_pattern(word, purpose).await,
            false => self.expand_for(word, purpose).await,
        }
    }

    /// The text of a pattern that is split as an operand of `[[` is. In `case` only the first field counts beside a quoted list,
    /// where anything splits.
    async fn expand_split_pattern(&mut self, word: &Word, purpose: Purpose) -> Result<BString, Divert> {
        let mut sink = self.sink_for_fields(word);
        sink.split_text = true;
        Box::pin(self.expand_parts(&word.parts, false, &mut sink)).await?;
        let first = purpose == Purpose::CasePattern && !sink.never_splits() && self.splits_beside_list(word);
        let fields = sink.into_joined().into_iter().take(if first { 1 } else { usize::MAX });
        let patterns = fields.map(|field| match field.pattern() {
            Some(pattern) => pattern.to_vec(),
            None => {
                let mut escaped = Vec::new();
                crate::pattern::quote_into(&field.text, &mut escaped);
                escaped
            }
        });
        Ok(BString::from(bstr::join(" ", patterns)))
    }

    /// A word as a pattern's text, every quoted character behind a backslash: as a trace shows it.
    pub(crate) fn expand_traced_pattern<'a>(
        &'a mut self,
        word: &'a Word,
    ) -> BoxFuture<'a, Result<BString, Divert>> {
        Box::pin(async move {
            let mut text = BString::default();
            for part in &word.parts {
                if let WordPart::ExtGlob { operator, alternatives } = part {
                    let mut patterns = Vec::with_capacity(alternatives.len());
                    for alternative in alternatives {
                        patterns.push(self.expand_traced_pattern(alternative).await?);
                    }
                    text.extend([&[*operator, b'('], bstr::join("|", patterns).as_slice(), b")"].concat());
                    continue;
                }
                let one = Word { parts: vec![part.clone()], span: word.span };
                let piece = self.expand_nested_text(&one, Purpose::Text).await?;
                match part {
                    WordPart::Quoted { .. } | WordPart::DoubleQuoted { .. } => {
                        for (start, end, _) in bstr::ByteSlice::char_indices(piece.as_slice()) {
                            text.push(b'\\');
                            text.extend_from_slice(piece.get(start..end).unwrap_or_default());
                        }
                    }
                    _ => text.extend_from_slice(&piece),
                }
            }
            Ok(text)
        })
    }

    /// The pattern that a trace has shown.
    pub(crate) fn traced_pattern(&self, text: &[u8]) -> Result<Pattern, Divert> {
        self.pattern(text, PatternOptions { extglob: true, ..self.pattern_options() })
    }

    fn pattern(&self, text: &[u8], options: PatternOptions) -> Result<Pattern, Divert> {
        Ok(Pattern::metered(text, options, &self.world.meter)?)
    }

    /// Expands a word to a regular expression.
    pub async fn expand_to_regex(&mut self, word: &Word) -> Result<BString, Divert> {
        // Quotes meant nothing before version 3.2.
        let purpose = if self.is_compatible(31) { Purpose::Text } else { Purpose::Regex };
        self.expand_for(word, purpose).await
    }

    async fn expand_for(&mut self, word: &Word, purpose: Purpose) -> Result<BString, Divert> {
        if purpose == Purpose::Document {
            return self.expand_in_document(word, self.holds_list(&word.parts)).await;
        }
        let mut sink = Sink::new(purpose, self.separators());
        self.expand_parts(&word.parts, false, &mut sink).await?;
        Ok(BString::from(sink.into_text()))
    }

    /// Expands a piece of a here-document, in which there may be a list.
    pub(crate) async fn expand_in_document(
        &mut self,
        word: &Word,
        beside_list: bool,
    ) -> Result<BString, Divert> {
        let mut sink = Sink::new(Purpose::Document, self.separators());
        sink.beside_list = beside_list;
        self.expand_parts(&word.parts, false, &mut sink).await?;
        Ok(BString::from(sink.into_text()))
    }

    /// The text of a word inside another expansion, where recursion needs a box.
    fn expand_nested_text<'a>(
        &'a mut self,
        word: &'a Word,
        purpose: Purpose,
    ) -> BoxFuture<'a, Result<BString, Divert>> {
        Box::pin(self.expand_for(word, purpose))
    }

    /// The value of an expression, without a box where its tree can be taken as it is.
    async fn arithmetic_boxless(&mut self, expression: &Arithmetic) -> Result<i64, Divert> {
        match self.quick_arithmetic(expression) {
            Some(value) => Ok(value),
            None => self.nested_arithmetic(expression).await,
        }
    }

    /// The same for an expression.
    fn nested_arithmetic<'a>(&'a mut self, expression: &'a Arithmetic) -> BoxFuture<'a, Result<i64, Divert>> {
        Box::pin(self.arithmetic(expression))
    }

    /// The same, errors of the expression left to the caller.
    fn nested_evaluation<'a>(
        &'a mut self,
        expression: &'a Arithmetic,
    ) -> BoxFuture<'a, Result<Evaluated, Divert>> {
        Box::pin(self.try_arithmetic(expression))
    }

    /// The same for pieces.
    fn nested_parts<'a>(
        &'a mut self,
        parts: &'a [WordPart],
        quoted: bool,
        sink: &'a mut Sink,
    ) -> BoxFuture<'a, Result<(), Divert>> {
        Box::pin(self.expand_parts(parts, quoted, sink))
    }

    /// Expands a word's pieces into a sink, inside or outside double quotes.
    async fn expand_parts(
        &mut self,
        parts: &[WordPart],
        quoted: bool,
        sink: &mut Sink,
    ) -> Result<(), Divert> {
        for part in parts {
            match part {
                WordPart::Literal(text) | WordPart::Glob(text) => {
                    if quoted {
                        sink.quoted_literal(text)
                    } else {
                        sink.literal(text)
                    }
                }
                WordPart::Quoted { text, .. } if quoted => sink.quoted_literal(text),
                WordPart::Quoted { text, .. } => sink.quoted(text),
                WordPart::Parameter(parameter) => match self.simple_parameter(parameter) {
                    Some(value) if value.len() >= Room::STEP => {
                        sink.charge_values(&[&value], quoted, &self.world.meter)?;
                        if quoted { sink.quoted(&value) } else { sink.value(&value) }
                    }
                    Some(value) if quoted => {
                        sink.kept |= value.is_empty() && self.cuts_all(parameter);
                        sink.quoted(&value);
                    }
                    Some(value) => sink.value(&value),
                    None => match &parameter.operator {
                        ParameterOperator::Bad(text) => {
                            Box::pin(self.bad_substitution(text, parts, quoted)).await?;
                            if quoted {
                                sink.quoted(b"");
                            }
                        }
                        _ => self.expand_parameter(parameter, quoted, sink).await?,
                    },
                },
                other => self.expand_special_part(other, quoted, sink).await?,
            }
            sink.charge(&self.world.meter)?;
        }
        Ok(())
    }

    /// The pieces that need more than a look-up.
    fn expand_special_part<'a>(
        &'a mut self,
        part: &'a WordPart,
        quoted: bool,
        sink: &'a mut Sink,
    ) -> BoxFuture<'a, Result<(), Divert>> {
        Box::pin(async move {
            match part {
                WordPart::DoubleQuoted { parts, .. } => {
                    if parts.is_empty() {
                        sink.quoted(b"");
                    }
                    let start = sink.open_quotes();
                    let beside = quoted && sink.beside_list || self.has_list(parts);
                    let outer = std::mem::replace(&mut sink.beside_list, beside);
                    let splits = sink.split_quoted;
                    sink.split_quoted |= sink.never_splits() && sink.is_beside_list();
                    self.expand_parts(parts, true, sink).await?;
                    (sink.beside_list, sink.split_quoted) = (outer, splits);
                    sink.close_quotes(start);
                    Ok(())
                }
                WordPart::Tilde(user) => {
                    let home = self.expand_tilde(user);
                    sink.quoted(&home);
                    Ok(())
                }
                WordPart::ExtGlob { operator, alternatives } => {
                    self.expand_extglob(*operator, alternatives, quoted, sink).await
                }
                WordPart::CommandSubstitution(substitution) => {
                    let output = self.substitute_command(substitution).await?;
                    sink.charge_values(&[&output], quoted, &self.world.meter)?;
                    if quoted {
                        sink.quoted(&output)
                    } else {
                        sink.value(&output)
                    }
                    Ok(())
                }
                WordPart::Arithmetic { expression, .. } => {
                    let text = self.arithmetic(expression).await?.to_string();
                    if quoted {
                        sink.quoted(text.as_bytes())
                    } else {
                        sink.value(text.as_bytes())
                    }
                    Ok(())
                }
                WordPart::ProcessSubstitution(substitution) => {
                    let path = self.substitute_process(substitution)?;
                    sink.quoted(&path);
                    Ok(())
                }
                // Braces have been expanded where they mean something.
                WordPart::Brace(_)
                | WordPart::Literal(_)
                | WordPart::Glob(_)
                | WordPart::Quoted { .. }
                | WordPart::Parameter(_) => Ok(()),
            }
        })
    }

    async fn expand_extglob(
        &mut self,
        operator: u8,
        alternatives: &[Word],
        quoted: bool,
        sink: &mut Sink,
    ) -> Result<(), Divert> {
        sink.literal(&[operator, b'(']);
        for (i, alternative) in alternatives.iter().enumerate() {
            if i > 0 {
                sink.operator(b"|");
            }
            self.expand_parts(&alternative.parts, quoted, sink).await?;
        }
        sink.operator(b")");
        Ok(())
    }

    /// The value of a plain `$name` or `$1`, or a part of it, where nothing but a look-up is needed.
    pub fn simple_parameter(&self, expansion: &ParameterExpansion) -> Option<BString> {
        use ParameterOperator as O;
        let value = self.at_once(expansion)?;
        // Of an empty piece there may be no field, which the general way knows.
        let made = matches!(expansion.operator, O::Substring { .. } | O::Replace { .. } | O::Case { .. });
        (!made || !value.is_empty()).then(|| BString::from(value.into_owned()))
    }

    /// The same, where it stands.
    pub(crate) fn look_up(&self, expansion: &ParameterExpansion) -> Option<&[u8]> {
        if expansion.indirect {
            return None;
        }
        match expansion.operator {
            ParameterOperator::None => self.value_at_once(&expansion.parameter),
            _ => self.quick_operation(expansion),
        }
    }

    /// Expands a text as inside double quotes: `PS4`, `ENV`, `${x@P}`.
    pub async fn expand_string(&mut self, text: &[u8]) -> Result<BString, Divert> {
        self.expand_written(text, |parts| parts).await
    }

    /// The same for an index, in which double quotes go away.
    pub(crate) async fn expand_index(&mut self, text: &[u8]) -> Result<BString, Divert> {
        self.expand_written(text, arithmetic::without_quotes).await
    }

    async fn expand_written(
        &mut self,
        text: &[u8],
        prepared: fn(Vec<WordPart>) -> Vec<WordPart>,
    ) -> Result<BString, Divert> {
        let options = self.parse_options();
        match crate::syntax::parse_double_quoted(text, options) {
            Ok(mut word) => {
                word.parts = prepared(word.parts);
                let mut sink = Sink::new(Purpose::Text, self.separators());
                Box::pin(self.expand_parts(&word.parts, true, &mut sink)).await?;
                Ok(BString::from(sink.into_text()))
            }
            Err(_) => Ok(BString::from(text)),
        }
    }
}
