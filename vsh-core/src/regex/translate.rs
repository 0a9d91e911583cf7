//! From the tree to an expression of `regex-syntax`.

use regex_syntax::hir::{Capture, Class, ClassBytes, ClassUnicode, ClassUnicodeRange, Hir, Look, Repetition};

use super::class::{self, Set};
use super::consume;
use super::parse::Node;
use super::{InnerEnds, RegexError, Syntax};

/// Translates a tree without back-references. With [`InnerEnds`], does `$` hold before a newline that is matched?
pub(super) fn translate(node: &Node, syntax: Syntax, ends: bool) -> Result<Hir, RegexError> {
    Translator { syntax, copies: None }.whole(node, ends)
}

/// The same, with a number of its own for each copy of a group that repetitions make, as the C library makes them; and
/// those copies.
pub(super) fn with_copies(node: &Node, syntax: Syntax) -> Result<(Hir, Vec<GroupCopy>), RegexError> {
    let mut translator = Translator { syntax, copies: Some(Vec::new()) };
    let hir = translator.whole(node, false)?;
    Ok((hir, translator.copies.unwrap_or_default()))
}

/// A copy of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct GroupCopy {
    pub(super) group: usize,
    /// It may be left out. The C library knows that of the first such copy alone, and not of what is in copies.
    pub(super) is_optional: bool,
}

struct Translator {
    syntax: Syntax,
    copies: Option<Vec<GroupCopy>>,
}

/// Where a part stands.
#[derive(Clone, Copy)]
struct Place {
    /// A `$` holds before a newline that is matched.
    ends: bool,
    /// Something was matched before it for certain.
    inside: bool,
    /// A character comes behind it for certain.
    goes_on: bool,
    /// How often it is written out.
    copies: usize,
    /// It is in a copy.
    copied: bool,
    /// It is what may be left out.
    optional: bool,
}

impl Place {
    /// May these be written out with each of them as the first that matches a character?
    fn may_split<'a>(self, parts: impl IntoIterator<Item = &'a Node>) -> bool {
        let size = parts.into_iter().map(Node::size).fold(1, usize::saturating_add);
        size.saturating_mul(size).saturating_mul(self.copies) <= MAX_SPLIT
    }
}

impl Translator {
    fn whole(&mut self, node: &Node, ends: bool) -> Result<Hir, RegexError> {
        let ends = ends && self.syntax.inner_ends != InnerEnds::Not;
        let place = Place { ends, inside: false, goes_on: false, copies: 1, copied: false, optional: false };
        self.part(node, place)
    }

    fn part(&mut self, node: &Node, place: Place) -> Result<Hir, RegexError> {
        let syntax = self.syntax;
        let within = Place { optional: false, ..place };
        Ok(match node {
            Node::Empty => Hir::empty(),
            Node::Literal(bytes) => literal(bytes, syntax),
            Node::Any => set(&class::any(syntax), syntax),
            Node::Set(members) => set(members, syntax),
            Node::LineStart if syntax.inner_ends != InnerEnds::Not && place.inside => {
                Hir::look(Look::StartLF)
            }
            Node::LineStart => Hir::look(if syntax.multi_line { Look::StartLF } else { Look::Start }),
            Node::LineEnd if place.ends && place.goes_on => Hir::look(Look::EndLF),
            Node::LineEnd => Hir::look(if syntax.multi_line { Look::EndLF } else { Look::End }),
            Node::TextStart if syntax.text_is_line() => Hir::look(Look::StartLF),
            Node::TextEnd if syntax.text_is_line() => Hir::look(Look::EndLF),
            Node::TextStart => Hir::look(Look::Start),
            Node::TextEnd => Hir::look(Look::End),
            Node::WordBoundary => word(syntax, Look::WordUnicode, Look::WordAscii),
            Node::NotWordBoundary => word(syntax, Look::WordUnicodeNegate, Look::WordAsciiNegate),
            Node::WordStart => word(syntax, Look::WordStartUnicode, Look::WordStartAscii),
            Node::WordEnd => word(syntax, Look::WordEndUnicode, Look::WordEndAscii),
            Node::NoWordBefore => word(syntax, Look::WordStartHalfUnicode, Look::WordStartHalfAscii),
            Node::NoWordBehind => word(syntax, Look::WordEndHalfUnicode, Look::WordEndHalfAscii),
            Node::Group(group, inner) => {
                let number = self.number(*group, place);
                let sub = Box::new(self.part(inner, within)?);
                let index = u32::try_from(number).map_err(|_| RegexError::TooBig)?;
                Hir::capture(Capture { index, name: None, sub })
            }
            Node::Concat(parts) => self.concat(parts, within)?,
            Node::Alternate(parts) => {
                Hir::alternation(parts.iter().map(|part| self.part(part, within)).collect::<Result<_, _>>()?)
            }
            Node::Repeat(inner, min, max) if self.copies.is_some() && inner.has_groups() => {
                self.copied(inner, *min, *max, within)?
            }
            Node::Repeat(inner, min, Some(max)) if nests(inner, *min, *max) => {
                let part = self.part(inner, within)?;
                let optional = (*min..*max).fold(Hir::empty(), |nested, _| {
                    repetition(Hir::concat(vec![nested, part.clone()]), 0, Some(1))
                });
                Hir::concat(vec![repetition(part, *min, Some(*min)), optional])
            }
            Node::Repeat(inner, min, Some(max))
                if *min > 0 && max.saturating_sub(*min) == 1 && fits(inner, 2) =>
            {
                let part = self.part(inner, within)?;
                // What can be empty is not repeated for nothing.
                let (first, greedy) = if can_be_empty(&part) { (1, false) } else { (*min, true) };
                let sub = Box::new(part.clone());
                let last = Hir::repetition(Repetition { min: 0, max: Some(max - first), greedy, sub });
                Hir::concat(vec![repetition(part, first, Some(first)), last])
            }
            Node::Repeat(inner, min, None) if *min > 0 && inner.has_groups() => {
                let part = self.part(inner, within)?;
                // `(x?)*+` is `(x?)*(x?)**` in glibc, whose last round matches nothing.
                if can_be_empty(&part) && node.repeats_again() && fits(inner, 2) {
                    return Ok(Hir::concat(vec![repetition(part.clone(), 1, None), part]));
                }
                let min = if can_be_empty(&part) { 1 } else { *min };
                repetition(part, min, None)
            }
            Node::Repeat(inner, min, max) => repetition(self.part(inner, within)?, *min, *max),
            Node::BackReference(_) => return Err(RegexError::BackReference),
        })
    }

    /// A repetition whose copies are told apart: `x{1,3}` is `x(x?x)?`.
    fn copied(&mut self, inner: &Node, min: u32, max: Option<u32>, place: Place) -> Result<Hir, RegexError> {
        let copies = max.unwrap_or(min.saturating_add(1));
        if inner.size().saturating_mul(usize::try_from(copies).unwrap_or(usize::MAX)) > MAX_NESTED {
            return Err(RegexError::TooBig);
        }
        let mut parts = Vec::new();
        for copy in 0..min {
            parts.push(self.part(inner, Place { copied: place.copied || copy > 0, ..place })?);
        }
        if max != Some(min) {
            let optional = !place.copied;
            let first = self.part(inner, Place { copied: place.copied || min > 0, optional, ..place })?;
            let mut nested = repetition(first, 0, max.map(|_| 1));
            for _ in min.saturating_add(1)..max.unwrap_or(0) {
                let last = self.part(inner, Place { copied: true, ..place })?;
                nested = repetition(Hir::concat(vec![nested, last]), 0, Some(1));
            }
            parts.push(nested);
        }
        Ok(Hir::concat(parts))
    }

    /// The number of a group, or of this copy.
    fn number(&mut self, group: usize, place: Place) -> usize {
        match &mut self.copies {
            None => group,
            Some(copies) => {
                copies.push(GroupCopy { group, is_optional: place.optional });
                copies.len()
            }
        }
    }

    fn concat(&mut self, parts: &[Node], place: Place) -> Result<Hir, RegexError> {
        let syntax = self.syntax;
        let mut all = Vec::with_capacity(parts.len());
        let mut inside = place.inside;
        for (at, node) in parts.iter().enumerate() {
            let before = parts.get(..at).filter(|_| syntax.inner_ends != InnerEnds::Not && !inside);
            if let Some(before) = before
                && node.has_line_start()
                && place.may_split(parts)
                && let Some(first) = consume::consuming(before)
            {
                let rest = parts.get(at..).unwrap_or_default();
                return self.starts_behind(&first, consume::empty(before), rest, place);
            }
            let rest = parts.get(at + 1..).unwrap_or_default();
            if place.ends && node.has_line_end() {
                all.push(self.ends_and(node, rest, Place { inside, ..place })?);
                break;
            }
            let goes_on = place.ends && goes_on(rest, place.goes_on);
            let next = self.part(node, Place { inside, goes_on, ..place })?;
            inside |= !can_be_empty(&next);
            all.push(next);
        }
        Ok(Hir::concat(all))
    }

    /// What has a `^` in it, and what comes before: either that matches something, `first`, or `nothing`.
    fn starts_behind(
        &mut self,
        first: &Node,
        nothing: Option<Node>,
        rest: &[Node],
        place: Place,
    ) -> Result<Hir, RegexError> {
        let place = Place { copies: place.copies.saturating_mul(2), ..place };
        let mut way = |before: &Node, inside| -> Result<Hir, RegexError> {
            let before = self.part(before, Place { inside: false, goes_on: false, ..place })?;
            Ok(Hir::concat(vec![before, self.concat(rest, Place { inside, ..place })?]))
        };
        let mut ways = vec![way(first, true)?];
        if let Some(nothing) = nothing {
            ways.push(way(&nothing, false)?);
        }
        Ok(Hir::alternation(ways))
    }

    /// What has a `$` in it, and what comes behind: either that goes on with a newline, or the text ends.
    fn ends_and(&mut self, node: &Node, rest: &[Node], place: Place) -> Result<Hir, RegexError> {
        let goes_on = goes_on(rest, place.goes_on);
        let splits = !goes_on && !rest.is_empty() && place.may_split([node].into_iter().chain(rest));
        let place = Place { copies: place.copies.saturating_mul(if splits { 3 } else { 1 }), ..place };
        let mut then = |goes_on, rest: &[Node]| -> Result<Hir, RegexError> {
            let first = self.part(node, Place { goes_on, ..place })?;
            let inside = place.inside || !can_be_empty(&first);
            Ok(Hir::concat(vec![first, self.concat(rest, Place { inside, ..place })?]))
        };
        let mut ways = Vec::new();
        if splits {
            ways.extend(consume::consuming(rest).map(|rest| then(true, &[rest])));
            // Nothing is matched here, but behind.
            let nothing = consume::empty(rest).filter(|_| place.goes_on);
            ways.extend(nothing.map(|rest| then(true, &[rest])));
        }
        ways.push(then(goes_on, rest));
        Ok(Hir::alternation(ways.into_iter().collect::<Result<_, _>>()?))
    }
}

fn repetition(part: Hir, min: u32, max: Option<u32>) -> Hir {
    Hir::repetition(Repetition { min, max, greedy: true, sub: Box::new(part) })
}

/// An empty match of it, where others came before, is none to glibc.
fn can_be_empty(part: &Hir) -> bool {
    part.properties().minimum_len() == Some(0)
}

/// How large a repetition may become that is written out.
const MAX_NESTED: usize = 256;

/// How many nodes may be written out for an anchor.
const MAX_SPLIT: usize = 1 << 12;

/// Is `x{1,3}` to be matched as `x(x?x)?`, as glibc does? That only tells where groups in it match.
fn nests(inner: &Node, min: u32, max: u32) -> bool {
    let times = usize::try_from(max.saturating_sub(min)).unwrap_or(usize::MAX);
    times > 1 && fits(inner, times.saturating_add(1))
}

/// May a repetition be written out in so many copies? Within each other they multiply.
fn fits(inner: &Node, copies: usize) -> bool {
    inner.has_groups() && inner.size().saturating_mul(copies) <= MAX_NESTED
}

/// Is there a character to come, whatever may be left out before it?
fn goes_on(parts: &[Node], behind: bool) -> bool {
    let is_optional = |node: &Node| match node {
        Node::Repeat(inner, 0, _) => inner.begins_with_character(),
        Node::Group(_, inner) => matches!(**inner, Node::Empty),
        Node::LineEnd => true,
        _ => false,
    };
    parts.iter().find(|node| !is_optional(node)).map_or(behind, Node::begins_with_character)
}

fn word(syntax: Syntax, unicode: Look, ascii: Look) -> Hir {
    Hir::look(if syntax.utf8 { unicode } else { ascii })
}

fn literal(bytes: &[u8], syntax: Syntax) -> Hir {
    if syntax.ignore_case
        && let Some(character) = std::str::from_utf8(bytes).ok().and_then(|text| text.chars().next())
        && (syntax.utf8 || character.is_ascii())
    {
        let mut class = ClassUnicode::new([ClassUnicodeRange::new(character, character)]);
        let _ = class.try_case_fold_simple();
        if !syntax.utf8 {
            class.intersect(&ClassUnicode::new([ClassUnicodeRange::new('\0', '\x7f')]));
        }
        return Hir::class(Class::Unicode(class));
    }
    Hir::literal(bytes.to_vec())
}

fn set(members: &Set, syntax: Syntax) -> Hir {
    if !syntax.utf8 {
        return Hir::class(Class::Bytes(members.bytes.clone()));
    }
    let characters = Hir::class(Class::Unicode(members.characters.clone()));
    let mut bytes = members.bytes.clone();
    bytes.intersect(&high_bytes());
    if bytes.ranges().is_empty() {
        return characters;
    }
    Hir::alternation(vec![characters, Hir::class(Class::Bytes(bytes))])
}

fn high_bytes() -> ClassBytes {
    ClassBytes::new([regex_syntax::hir::ClassBytesRange::new(0x80, 0xff)])
}
