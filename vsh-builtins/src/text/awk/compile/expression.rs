//! Expressions, and what can be assigned to.

use super::super::ast::{Binary, Expr, Source};
use super::super::code::{Op, Place, special};
use super::super::value::{Text, Value};
use super::{Compiler, Done, Target, count};
use crate::support::nesting::deep;

impl Compiler {
    pub(super) fn expression(&mut self, expression: &Expr) -> Done {
        deep(|| self.expression_here(expression))
    }

    fn expression_here(&mut self, expression: &Expr) -> Done {
        match expression {
            Expr::Number(number) => self.constant(Value::Number(*number)),
            Expr::String(text) => self.constant(Value::string(text)),
            Expr::Regex(text) => {
                let pattern = self.pattern(text)?;
                self.emit(Op::MatchRecord(pattern));
            }
            Expr::TypedRegex(text) => {
                self.pattern(text)?;
                self.constant(Value::Pattern(Text::new(text)));
            }
            Expr::Variable(name) => {
                let place = self.place(name);
                self.emit(match place {
                    Place::Global(number) if number < special::PLAIN => Op::GetSpecial(number),
                    place => Op::Get(place),
                });
            }
            Expr::Field(number) => match **number {
                Expr::Number(number) if (0.0..1e6).contains(&number) => {
                    self.emit(Op::FieldAt(number as u32));
                }
                _ => {
                    self.expression(number)?;
                    self.emit(Op::Field);
                }
            },
            Expr::Index(array, subscripts) => {
                self.array(array)?;
                self.subscript(subscripts)?;
                self.emit(Op::Element);
            }
            Expr::Group(inner) => self.expression(inner)?,
            Expr::List(_) => return Err("syntax error".to_owned()),
            Expr::Not(inner) => {
                self.expression(inner)?;
                self.emit(Op::Not);
            }
            Expr::Negate(inner) => match **inner {
                Expr::Number(number) => self.constant(Value::Number(-number)),
                _ => {
                    self.expression(inner)?;
                    self.emit(Op::Negate);
                }
            },
            Expr::Plus(inner) => {
                self.expression(inner)?;
                self.emit(Op::Number);
            }
            Expr::Binary(Binary::Concatenate, ..) => self.concatenation(expression)?,
            Expr::Binary(operator, left, right) => {
                self.expression(left)?;
                self.expression(right)?;
                self.emit(Op::Binary(*operator));
            }
            Expr::And(left, right) => self.logical(left, right, false)?,
            Expr::Or(left, right) => self.logical(left, right, true)?,
            Expr::Match(positive, left, right) => {
                self.expression(left)?;
                match &**right {
                    Expr::Regex(text) | Expr::TypedRegex(text) => {
                        let pattern = self.pattern(text)?;
                        self.emit(Op::Match(pattern, *positive));
                    }
                    other => {
                        self.expression(other)?;
                        self.emit(Op::MatchDynamic(*positive));
                    }
                }
            }
            Expr::In(subscripts, array) => {
                self.subscript(subscripts)?;
                self.array(array)?;
                self.emit(Op::HasElement);
            }
            Expr::Conditional(condition, yes, no) => {
                self.condition(condition)?;
                let skip = self.emit(Op::JumpFalse(0));
                self.expression(yes)?;
                let end = self.emit(Op::Jump(0));
                self.land(skip);
                self.expression(no)?;
                self.land(end);
            }
            Expr::Assign(target, value) => {
                // The value is known before its place is.
                self.expression(value)?;
                let target = self.target(target)?;
                self.store(&target);
            }
            Expr::Compound(operator, target, value) => {
                self.expression(value)?;
                let target = self.target(target)?;
                self.emit(match target {
                    Target::Place(place) => Op::Compound(place, *operator),
                    Target::Special(number) => Op::CompoundSpecial(number, *operator),
                    Target::Field => Op::CompoundField(*operator),
                    Target::Element => Op::CompoundElement(*operator),
                });
            }
            Expr::Increment(target, by, post) => {
                let target = self.target(target)?;
                self.emit(match target {
                    Target::Place(place) => Op::Increment(place, *by, *post),
                    Target::Special(number) => Op::IncrementSpecial(number, *by, *post),
                    Target::Field => Op::IncrementField(*by, *post),
                    Target::Element => Op::IncrementElement(*by, *post),
                });
            }
            Expr::Call(name, arguments, line) => {
                self.call_arguments(arguments)?;
                self.line = *line;
                match self.functions.get(name).copied() {
                    Some(function) => {
                        self.emit(Op::Call(function, count(arguments)));
                    }
                    None => self.refuse(&format!("function `{name}' not defined")),
                }
            }
            Expr::IndirectCall(name, arguments, line) => {
                self.expression(&Expr::Variable(name.clone()))?;
                self.call_arguments(arguments)?;
                self.line = *line;
                self.emit(Op::CallNamed(count(arguments)));
            }
            Expr::Builtin(name, arguments, line) => self.builtin(name, arguments, *line)?,
            Expr::Getline(source, name, target) => {
                self.getline(*source, name.as_deref(), target.as_deref())?
            }
        }
        Ok(())
    }

    /// What the target is made of is known before the line is read, whether there is one or not.
    pub(super) fn getline(&mut self, source: Source, name: Option<&Expr>, target: Option<&Expr>) -> Done {
        let target = target.map(|target| self.target(target)).transpose()?;
        if let Some(name) = name {
            self.expression(name)?;
        }
        if let Some(Target::Place(place)) = &target {
            // From here on the variable is a scalar.
            self.emit(Op::Get(*place));
            self.emit(Op::Pop);
        }
        self.emit(Op::Getline(source, target.is_some()));
        match target {
            None => {}
            Some(Target::Field) => {
                self.emit(Op::LineField);
            }
            Some(Target::Element) => {
                self.emit(Op::LineElement);
            }
            Some(target) => {
                let skip = self.emit(Op::JumpNotPositive(0));
                self.emit(Op::Line);
                self.store(&target);
                self.emit(Op::Pop);
                self.land(skip);
            }
        }
        Ok(())
    }

    /// Stores what is on the stack, and takes it off.
    pub(super) fn store_top(&mut self, target: &Expr) -> Done {
        match target {
            Expr::Variable(name) => {
                let target = match self.place(name) {
                    Place::Global(number) if number < special::PLAIN => Target::Special(number),
                    place => Target::Place(place),
                };
                self.store(&target);
                self.emit(Op::Pop);
                Ok(())
            }
            _ => {
                // By way of a variable that no program can name.
                let kept = Place::Global(self.global(&format!("for {}", self.code.ops.len())));
                self.emit(Op::Set(kept));
                self.emit(Op::Pop);
                self.emit(Op::Get(kept));
                let target = self.target(target)?;
                self.store(&target);
                self.emit(Op::Pop);
                Ok(())
            }
        }
    }

    /// What must be known of a target before the value is.
    pub(super) fn target(&mut self, target: &Expr) -> Result<Target, String> {
        match target {
            Expr::Variable(name) => Ok(match self.place(name) {
                Place::Global(number) if number < special::PLAIN => Target::Special(number),
                place => Target::Place(place),
            }),
            Expr::Field(number) => {
                self.expression(number)?;
                Ok(Target::Field)
            }
            Expr::Index(array, subscripts) => {
                self.array(array)?;
                self.subscript(subscripts)?;
                Ok(Target::Element)
            }
            Expr::Group(inner) => self.target(inner),
            _ => Err("syntax error".to_owned()),
        }
    }

    pub(super) fn store(&mut self, target: &Target) {
        self.emit(match target {
            Target::Place(place) => Op::Set(*place),
            Target::Special(number) => Op::SetSpecial(*number),
            Target::Field => Op::SetField,
            Target::Element => Op::SetElement,
        });
    }

    pub(super) fn concatenation(&mut self, expression: &Expr) -> Done {
        let mut parts = Vec::new();
        let mut rest = expression;
        while let Expr::Binary(Binary::Concatenate, left, right) = rest {
            parts.push(&**right);
            rest = left;
        }
        parts.push(rest);
        let number = u32::try_from(parts.len()).unwrap_or(u32::MAX);
        for part in parts.into_iter().rev() {
            self.expression(part)?;
        }
        self.emit(Op::Concatenate(number));
        Ok(())
    }

    pub(super) fn logical(&mut self, left: &Expr, right: &Expr, or: bool) -> Done {
        self.condition(left)?;
        let short = self.emit(if or { Op::JumpTrue(0) } else { Op::JumpFalse(0) });
        self.expression(right)?;
        self.emit(Op::Truth);
        let end = self.emit(Op::Jump(0));
        self.land(short);
        self.constant(Value::truth(or));
        self.land(end);
        Ok(())
    }

    pub(super) fn array(&mut self, expression: &Expr) -> Done {
        match expression {
            Expr::Variable(name) => {
                let place = self.place(name);
                if let Place::Global(number) = place
                    && number < special::PLAIN
                {
                    return Err(format!("attempt to use scalar `{name}' as an array"));
                }
                self.emit(Op::Array(place));
                Ok(())
            }
            Expr::Index(array, subscripts) => {
                self.array(array)?;
                self.subscript(subscripts)?;
                self.emit(Op::SubArray);
                Ok(())
            }
            Expr::Group(inner) => self.array(inner),
            _ => Err("syntax error".to_owned()),
        }
    }

    /// An operand of `print` and its kin, where `is_text` says that an element is used as a text.
    pub(super) fn text_operand(&mut self, operand: &Expr, is_text: bool) -> Done {
        match operand {
            Expr::Group(inner) if is_text => self.text_operand(inner, is_text),
            Expr::Index(array, subscripts) if is_text => {
                self.array(array)?;
                self.subscript(subscripts)?;
                self.emit(Op::ElementText);
                Ok(())
            }
            operand => self.expression(operand),
        }
    }

    pub(super) fn subscript(&mut self, subscripts: &[Expr]) -> Done {
        self.expressions(subscripts)?;
        if subscripts.len() > 1 {
            self.emit(Op::Join(count(subscripts)));
        }
        Ok(())
    }

    pub(super) fn call_arguments(&mut self, arguments: &[Expr]) -> Done {
        for argument in arguments {
            match argument {
                Expr::Variable(name) => {
                    let place = self.place(name);
                    self.emit(match place {
                        Place::Global(number) if number < special::PLAIN => Op::GetSpecial(number),
                        place => Op::Argument(place),
                    });
                }
                Expr::Index(array, subscripts) => {
                    self.array(array)?;
                    self.subscript(subscripts)?;
                    self.emit(Op::ArgumentElement);
                }
                other => self.expression(other)?,
            }
        }
        Ok(())
    }

    /// An operand of a built-in function that is an array.
    pub(super) fn array_operand(&mut self, function: &'static str, at: u8, expression: &Expr) -> Done {
        match expression {
            Expr::Variable(name) => {
                let place = self.place(name);
                self.emit(Op::ArrayOperand(place, function, at));
                Ok(())
            }
            Expr::Index(array, subscripts) => {
                self.array(array)?;
                self.subscript(subscripts)?;
                self.emit(Op::SubArrayOperand(function, at));
                Ok(())
            }
            _ => {
                let which = super::super::machine::nth(at);
                self.refuse(&format!("{function}: {which} argument is not an array"));
                Ok(())
            }
        }
    }

    /// What cannot be done, when it is tried.
    pub(super) fn refuse(&mut self, why: &str) {
        let number = u32::try_from(self.code.constants.len()).unwrap_or(u32::MAX);
        self.code.constants.push(Value::string(why.as_bytes()));
        self.emit(Op::Refuse(number));
    }

    /// An operand that is a pattern: one written as such is not matched.
    pub(super) fn pattern_operand(&mut self, expression: &Expr) -> Done {
        match expression {
            Expr::Regex(text) => {
                self.pattern(text)?;
                self.constant(Value::Pattern(Text::new(text)));
                Ok(())
            }
            other => self.expression(other),
        }
    }
}

/// Does the format, the first operand, take nothing but texts?
pub(super) fn takes_texts(operands: &[Expr]) -> bool {
    let Some(Expr::String(format)) = operands.first() else { return false };
    let mut pieces = format.split(|byte| *byte == b'%').skip(1);
    pieces.clone().count() + 1 >= operands.len()
        && pieces.all(|piece| {
            let flags = piece.iter().take_while(|byte| b"-+ #0'.123456789".contains(byte)).count();
            piece.get(flags) == Some(&b's')
        })
}
