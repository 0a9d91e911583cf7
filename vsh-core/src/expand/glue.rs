//! What stands between the values of `$@`, `$*` and arrays, where no fields are made of them. Bash's rules depend on
//! the operator and on the place; they are those that its behaviour shows.

use super::sink::{Purpose, Sink};
use crate::syntax::ast::{Parameter, ParameterOperator};

/// How several values become fields, or one text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Glue {
    /// Each is a field; in one text there are blanks between them.
    Apart,
    /// The first character of `IFS` stands between them, nothing if it is empty.
    Ifs,
    /// The same, but a blank if `IFS` is empty.
    IfsOrBlank,
    /// The same, without the empty ones if `IFS` is empty.
    Fields,
    /// A blank stands between them, and they are one text.
    Blank,
    /// The same, with blanks for the characters of `IFS` too, where there are several.
    Blanked,
    /// The same, of one too.
    AllBlanked,
    /// The same as blanks, and split only where a blank splits; where it is not the first to do so, the values are the
    /// fields.
    Whole,
    /// The same, but apart in any case.
    WholeApart,
    /// The same as whole once they have been split at the characters of `IFS`.
    WholeSplit,
}

/// Several values, and where they stand.
#[derive(Clone, Copy)]
pub(super) struct Place<'p> {
    /// What is done with the parameter.
    pub(super) operator: &'p ParameterOperator,
    /// Whose values they are.
    pub(super) parameter: &'p Parameter,
    /// Is it `*`, not `@`?
    pub(super) star: bool,
    /// In double quotes?
    pub(super) quoted: bool,
}

impl Place<'_> {
    /// The glue between the values.
    pub(super) fn glue(self, sink: &Sink) -> Glue {
        use Purpose as P;
        let Self { operator, parameter, star, quoted } = self;
        let operand = sink.split_literals && !quoted;
        match sink.purpose() {
            Purpose::Fields => self.of_fields(sink),
            P::Pair | P::Text | P::Expression | P::Regex if !star && !quoted && is_changed(operator) => {
                Glue::Blanked
            }
            P::Pair | P::Text | P::Expression | P::Regex if !star && !quoted && are_names(operator) => {
                Glue::AllBlanked
            }
            Purpose::Element if star && quoted => Glue::Ifs,
            Purpose::Element if operand && !star => Glue::Blank,
            purpose
                if star
                    && operand
                    && !matches!(purpose, Purpose::Value | Purpose::Declared | Purpose::Document) =>
            {
                match matches!(parameter, Parameter::Special(_)) {
                    true => Glue::Fields,
                    false => Glue::IfsOrBlank,
                }
            }
            Purpose::Element => Glue::IfsOrBlank,
            Purpose::Value | Purpose::Declared if star => {
                let declared = operand || sink.purpose() == Purpose::Declared;
                match declared && !quoted && takes_blanks(operator, parameter) {
                    true => Glue::IfsOrBlank,
                    false => Glue::Ifs,
                }
            }
            Purpose::Value | Purpose::Declared if joins(operator, quoted) => Glue::IfsOrBlank,
            Purpose::Document if sink.assigned && !star && *operator != ParameterOperator::None => {
                Glue::IfsOrBlank
            }
            Purpose::Document if star && (is_cut(operator) || is_keys(operator)) => Glue::Blank,
            Purpose::Document if star && sink.beside_list && are_names(operator) => Glue::Blank,
            Purpose::Document
                if star
                    && sink.beside_list
                    && !sink.never_splits()
                    && matches!(
                        operator,
                        ParameterOperator::Replace { .. } | ParameterOperator::Case { .. }
                    ) =>
            {
                // They are split again.
                Glue::Blank
            }
            Purpose::Document if star && is_whole(operator) && matches!(parameter, Parameter::Special(_)) => {
                Glue::Blank
            }
            _ if star => Glue::Ifs,
            _ => Glue::Apart,
        }
    }

    fn of_fields(self, sink: &Sink) -> Glue {
        let elements = matches!(self.parameter, Parameter::Variable { .. });
        match self.operator {
            ParameterOperator::Remove { .. } if elements && !self.quoted && sink.never_splits() => {
                Glue::Blank
            }
            operator if !self.star && !self.quoted && sink.split_literals && !sink.never_splits() => {
                match is_changed(operator) {
                    true => Glue::WholeSplit,
                    false if sink.quotes_list && !(elements && is_whole(operator)) => Glue::WholeApart,
                    false => Glue::Whole,
                }
            }
            operator
                if !self.star
                    && !self.quoted
                    && sink.split_text
                    && !is_changed(operator)
                    && !sink.never_splits() =>
            {
                if are_names(operator) {
                    Glue::Blank
                } else {
                    Glue::Whole
                }
            }
            _ if self.star => Glue::Ifs,
            _ => Glue::Apart,
        }
    }
}

/// Are the values of `$@` or `${a[@]}` joined with the first character of `IFS`, as those of `*` are? In the value
/// of an assignment Bash does so behind some operators, behind others only in quotes.
fn joins(operator: &ParameterOperator, quoted: bool) -> bool {
    use ParameterOperator as O;
    match operator {
        O::Remove { .. } | O::Transform(_) | O::Names(_) => true,
        O::Replace { .. } | O::Case { .. } | O::Substring { .. } | O::Keys(_) => quoted,
        _ => false,
    }
}

/// `*` outside quotes, where a declaration or another expansion's word is expanded: are there blanks without `IFS`?
fn takes_blanks(operator: &ParameterOperator, parameter: &Parameter) -> bool {
    use ParameterOperator as O;
    match operator {
        O::None | O::Replace { .. } => matches!(parameter, Parameter::Special(_)),
        O::Keys(_) => true,
        operator => is_cut(operator),
    }
}

/// Is the value as it is used, if there is one?
fn is_whole(operator: &ParameterOperator) -> bool {
    matches!(operator, ParameterOperator::None | ParameterOperator::Default { .. })
}

fn is_keys(operator: &ParameterOperator) -> bool {
    matches!(operator, ParameterOperator::Keys(_))
}

fn are_names(operator: &ParameterOperator) -> bool {
    is_keys(operator) || matches!(operator, ParameterOperator::Names(_))
}

pub(super) fn is_changed(operator: &ParameterOperator) -> bool {
    use ParameterOperator as O;
    is_cut(operator) || matches!(operator, O::Replace { .. } | O::Case { .. })
}

pub(super) fn is_cut(operator: &ParameterOperator) -> bool {
    use ParameterOperator as O;
    matches!(operator, O::Remove { .. } | O::Substring { .. } | O::Transform(_))
}
