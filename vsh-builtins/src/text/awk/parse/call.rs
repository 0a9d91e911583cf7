//! What calls of built-in functions may look like.

use super::super::ast::Expr;
use super::{Parsed, Parser, Wrong};

/// How few and how many arguments a function takes.
fn counts(name: &str) -> (usize, usize) {
    match name {
        "rand" | "systime" => (0, 0),
        "length" | "srand" | "fflush" => (0, 1),
        "strftime" => (0, 3),
        "sin" | "cos" | "exp" | "log" | "sqrt" | "int" | "tolower" | "toupper" | "system" | "strtonum"
        | "compl" | "isarray" | "mkbool" => (1, 1),
        "mktime" | "close" | "typeof" => (1, 2),
        "atan2" | "index" | "lshift" | "rshift" => (2, 2),
        "and" | "or" | "xor" | "sprintf" => (0, usize::MAX),
        "sub" | "gsub" | "substr" | "match" => (2, 3),
        "split" | "patsplit" => (2, 4),
        "gensub" => (3, 4),
        "asort" | "asorti" => (1, 3),
        _ => (1, usize::MAX),
    }
}

impl Parser<'_> {
    /// Can the function be called so? What stands next is the bracket that closes the call.
    pub(super) fn check_call(&mut self, name: &'static str, arguments: &[Expr]) -> Parsed<()> {
        let number = arguments.len();
        let (least, most) = counts(name);
        if number < least || number > most {
            let why = format!("{number} is invalid as number of arguments for {name}");
            return Err(Wrong::Shown(why.into()));
        }
        match (name, arguments) {
            ("index", [_, Expr::Regex(_)]) => {
                let why = "index: regexp constant as second argument is not allowed";
                return Err(Wrong::Fatal(why.to_owned()));
            }
            ("sub" | "gsub", [.., target]) if number == 3 => match target {
                Expr::Variable(_) | Expr::Field(_) | Expr::Index(..) | Expr::String(_) | Expr::Number(_) => {}
                _ => {
                    let why = format!("{name} third parameter is not a changeable object");
                    return Err(Wrong::Shown(why.into()));
                }
            },
            ("match", [_, _, _]) if !self.language.dialect.is_gnu() => {
                return Err("match: third argument is a gawk extension".into());
            }
            _ => {}
        }
        Ok(())
    }
}
