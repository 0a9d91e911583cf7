//! Brace expansion: one word becomes many, before anything else is expanded.

use crate::exec::divert::Divert;
use crate::shell::Shell;
use crate::shell::option::ShellOption;
use crate::syntax::ast::{BraceExpansion, BraceSequence, Parameter, QuoteStyle, Text, Word, WordPart};
use crate::syntax::brace_as_text;
use crate::utility::ExitStatus;

/// What one generated piece costs in the budget of memory while the words exist.
const PIECE: usize = 64;

impl Shell {
    /// The words a word with braces stands for, in order.
    pub(crate) async fn expand_braces(&mut self, word: &Word) -> Result<Vec<Word>, Divert> {
        let mut charge = self.world.meter.no_memory();
        let mut words: Vec<Vec<WordPart>> = vec![Vec::new()];
        if !self.is(ShellOption::Braceexpand) {
            let parts = word.parts.iter().flat_map(brace_as_text).collect();
            return Ok(vec![Word { parts, span: word.span }]);
        }
        let last = word.parts.len().saturating_sub(1);
        for (i, part) in word.parts.iter().enumerate() {
            let WordPart::Brace(brace) = part else {
                words.iter_mut().for_each(|w| w.push(part.clone()));
                continue;
            };
            let choices = Box::pin(self.brace_choices(brace)).await?;
            if i < last
                && matches!(brace, BraceExpansion::Sequence(_))
                && choices.iter().any(|choice| matches!(choice.as_slice(), [only] if *only == backquote()))
            {
                // It begins a command substitution, which nothing ends.
                let rest =
                    Word { parts: word.parts.get(i + 1..).unwrap_or_default().to_vec(), span: word.span };
                let rest = crate::syntax::print::word(&rest);
                self.report([b"bad substitution: no closing \"`\" in `", rest.as_slice()].concat()).await?;
                return Err(Divert::Discard(ExitStatus::FAILURE));
            }
            let mut product = Vec::new();
            for before in &words {
                for choice in &choices {
                    self.world.meter.step(1).await?;
                    charge.add(PIECE * (before.len() + choice.len() + 1))?;
                    product.push([before.as_slice(), choice].concat());
                }
            }
            words = product;
        }
        let whole = |parts| Word { parts: with_whole_names(parts), span: word.span };
        Ok(words.into_iter().map(whole).collect())
    }

    async fn brace_choices(&mut self, brace: &BraceExpansion) -> Result<Vec<Vec<WordPart>>, Divert> {
        match brace {
            BraceExpansion::List(alternatives) => {
                let mut choices = Vec::new();
                for alternative in alternatives {
                    let words = self.expand_braces(alternative).await?;
                    choices.extend(words.into_iter().map(|w| w.parts));
                }
                Ok(choices)
            }
            BraceExpansion::Sequence(sequence) => self.brace_sequence(sequence).await,
        }
    }

    async fn brace_sequence(&mut self, sequence: &BraceSequence) -> Result<Vec<Vec<WordPart>>, Divert> {
        let BraceSequence { start, end, step } = sequence;
        let step = step.as_ref().and_then(|s| number(s)).unwrap_or(0);
        let mut charge = self.world.meter.no_memory();
        let mut choices = Vec::new();
        let (from, to, width, letters) = match (number(start), number(end)) {
            (Some(from), Some(to)) => (from, to, padding(start, end), false),
            _ => (letter(start), letter(end), 0, true),
        };
        let step = i128::from(step.unsigned_abs().max(1));
        let (mut at, to) = (i128::from(from), i128::from(to));
        let up = at <= to;
        while if up { at <= to } else { at >= to } {
            self.world.meter.step(1).await?;
            charge.add(PIECE)?;
            choices.push(vec![sequence_piece(at, width, letters)]);
            at += if up { step } else { -step };
        }
        Ok(choices)
    }
}

/// Brace expansion comes before all others: `$a{b,c}` is `$ab $ac`.
fn with_whole_names(parts: Vec<WordPart>) -> Vec<WordPart> {
    let mut whole: Vec<WordPart> = Vec::with_capacity(parts.len());
    for part in parts {
        if let (Some(WordPart::Parameter(before)), WordPart::Literal(text)) = (whole.last_mut(), &part)
            && !before.braced
            && let Parameter::Variable { name, subscript: None } = &mut before.parameter
        {
            let end = text.iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'_').count();
            let (more, rest) = text.split_at(end);
            *name = Text::from([&**name, more].concat());
            if !rest.is_empty() {
                whole.push(WordPart::Literal(Text::from(rest)));
            }
            continue;
        }
        whole.push(part);
    }
    whole
}

/// Brace expansion comes before tilde expansion too: `~{a,b}` is `~a ~b`.
pub(super) fn with_tilde(mut parts: Vec<WordPart>) -> Vec<WordPart> {
    let Some(WordPart::Literal(first)) = parts.first() else { return parts };
    let Some(rest) = first.strip_prefix(b"~") else { return parts };
    let mut user = rest.to_vec();
    let mut taken = 1;
    // The name may go on in the pieces behind.
    while !user.contains(&b'/')
        && let Some(WordPart::Literal(more)) = parts.get(taken)
    {
        user.extend_from_slice(more);
        taken += 1;
    }
    let end = memchr::memchr(b'/', &user).unwrap_or(user.len());
    if end == user.len() && parts.len() > taken {
        return parts;
    }
    let (user, path) = user.split_at(end);
    let mut expanded = vec![WordPart::Tilde(Text::from(user))];
    if !path.is_empty() {
        expanded.push(WordPart::Literal(Text::from(path)));
    }
    expanded.extend(parts.drain(taken..));
    expanded
}

/// The character between `Z` and `a` that begins a command substitution.
fn backquote() -> WordPart {
    sequence_piece(i128::from(b'`'), 0, true)
}

fn sequence_piece(at: i128, width: usize, letters: bool) -> WordPart {
    if !letters {
        let digits = at.unsigned_abs().to_string();
        let sign = if at < 0 { "-" } else { "" };
        let zeros = "0".repeat(width.saturating_sub(sign.len() + digits.len()));
        let text = [sign, &zeros, &digits].concat();
        return WordPart::Literal(Text::from(text.as_str()));
    }
    let byte = u8::try_from(at).unwrap_or(b'?');
    if byte == b'\\' {
        // It quotes what follows it, and itself goes.
        return WordPart::Quoted { text: Text::default(), style: QuoteStyle::Backslash };
    }
    // Between `Z` and `a` lie characters that would mean something.
    if byte.is_ascii_alphabetic() {
        WordPart::Literal(Text::from(&[byte][..]))
    } else {
        WordPart::Quoted { text: Text::from(&[byte][..]), style: QuoteStyle::Backslash }
    }
}

fn number(text: &[u8]) -> Option<i64> {
    let text = std::str::from_utf8(text).ok()?;
    text.strip_prefix('+').unwrap_or(text).parse().ok()
}

fn letter(text: &[u8]) -> i64 {
    text.first().map_or(0, |b| i64::from(*b))
}

/// `{01..10}`: both are padded to the longer one's width if one starts with a zero.
fn padding(start: &[u8], end: &[u8]) -> usize {
    let digits = |text: &[u8]| text.strip_prefix(b"-").or(text.strip_prefix(b"+")).unwrap_or(text).to_vec();
    let padded = |text: &[u8]| digits(text).len() > 1 && digits(text).starts_with(b"0");
    if padded(start) || padded(end) { start.len().max(end.len()) } else { 0 }
}
