//! Calls of built-in functions.

use super::super::ast::Expr;
use super::super::code::{Builtin, Op, Place, special};
use super::expression::takes_texts;
use super::{Compiler, Done, count};

impl Compiler {
    pub(super) fn builtin(&mut self, name: &'static str, arguments: &[Expr], line: u32) -> Done {
        match (name, arguments) {
            ("sprintf", []) => self.refuse("sprintf: no arguments"),
            ("and" | "or" | "xor", [] | [_]) => {
                self.refuse(&format!("{name}: called with less than two arguments"));
            }
            ("split" | "patsplit", [_, Expr::Variable(one), _, Expr::Variable(other)]) if one == other => {
                self.refuse(&format!("{name}: cannot use the same array for second and fourth args"));
            }
            _ => {}
        }
        let builtin = match name {
            "sub" | "gsub" => return self.substitution(name == "gsub", arguments, line),
            "system" => {
                self.expressions(arguments)?;
                self.line = line;
                self.emit(Op::System);
                return Ok(());
            }
            "close" | "fflush" => {
                self.expressions(arguments)?;
                self.line = line;
                let number = count(arguments);
                self.emit(if name == "close" { Op::Close(number) } else { Op::Flush(number) });
                return Ok(());
            }
            "and" => Builtin::And,
            "asort" => Builtin::Asort,
            "asorti" => Builtin::Asorti,
            "atan2" => Builtin::Atan2,
            "compl" => Builtin::Compl,
            "cos" => Builtin::Cos,
            "exp" => Builtin::Exp,
            "gensub" => Builtin::Gensub,
            "index" => Builtin::Index,
            "int" => Builtin::Int,
            "isarray" => Builtin::IsArray,
            "length" => Builtin::Length,
            "log" => Builtin::Log,
            "lshift" => Builtin::Lshift,
            "match" => Builtin::Match,
            "mkbool" => Builtin::MkBool,
            "mktime" => Builtin::Mktime,
            "or" => Builtin::Or,
            "patsplit" => Builtin::Patsplit,
            "rand" => Builtin::Rand,
            "rshift" => Builtin::Rshift,
            "sin" => Builtin::Sin,
            "split" => Builtin::Split,
            "sprintf" => Builtin::Sprintf,
            "sqrt" => Builtin::Sqrt,
            "srand" => Builtin::Srand,
            "strftime" => Builtin::Strftime,
            "strtonum" => Builtin::Strtonum,
            "substr" => Builtin::Substr,
            "systime" => Builtin::Systime,
            "tolower" => Builtin::Tolower,
            "toupper" => Builtin::Toupper,
            "typeof" => Builtin::Typeof,
            "xor" => Builtin::Xor,
            _ => return Err(format!("function `{name}' is not supported by vsh")),
        };
        let are_texts = builtin == Builtin::Sprintf && takes_texts(arguments);
        for (at, argument) in arguments.iter().enumerate() {
            if (builtin, at, arguments.len()) == (Builtin::Split, 1, 4) {
                self.emit(Op::RefuseSeparators);
            }
            match (builtin, at) {
                (Builtin::Split | Builtin::Patsplit, 1 | 3)
                | (Builtin::Match, 2)
                | (Builtin::Asort | Builtin::Asorti, 0 | 1)
                | (Builtin::Typeof, 1) => {
                    self.array_operand(name, u8::try_from(at).unwrap_or(0), argument)?
                }
                (Builtin::Split | Builtin::Patsplit, 2) | (Builtin::Match, 1) | (Builtin::Gensub, 0) => {
                    self.pattern_operand(argument)?;
                }
                (Builtin::Length | Builtin::IsArray | Builtin::Typeof, 0) => {
                    self.call_arguments(std::slice::from_ref(argument))?;
                }
                (Builtin::Sprintf, _) => self.text_operand(argument, are_texts || at == 0)?,
                (Builtin::Index, _) => self.text_operand(argument, true)?,
                _ => self.expression(argument)?,
            }
        }
        self.line = line;
        self.emit(Op::Builtin(builtin, count(arguments)));
        Ok(())
    }

    pub(super) fn substitution(&mut self, global: bool, arguments: &[Expr], line: u32) -> Done {
        let (Some(pattern), Some(replacement)) = (arguments.first(), arguments.get(1)) else { return Ok(()) };
        let record = Expr::Field(Box::new(Expr::Number(0.0)));
        let target = arguments.get(2).unwrap_or(&record);
        let op = match target {
            Expr::Variable(name) => {
                self.expression(target)?;
                match self.place(name) {
                    Place::Global(number) if number < special::PLAIN => Op::SubstituteSpecial(number, global),
                    place => Op::SubstitutePlace(place, global),
                }
            }
            Expr::Field(number) => {
                self.expression(number)?;
                Op::SubstituteField(global)
            }
            Expr::Index(array, subscripts) => {
                self.array(array)?;
                self.subscript(subscripts)?;
                Op::SubstituteElement(global)
            }
            other => {
                self.expression(other)?;
                Op::SubstituteNothing(global)
            }
        };
        self.pattern_operand(pattern)?;
        self.expression(replacement)?;
        self.line = line;
        self.emit(op);
        Ok(())
    }
}
