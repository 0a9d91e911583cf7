//! jq's grammar.
//!
//! From the loosest to the tightest: `|`, `,`, `//`, assignments, `or`, `and`, comparisons, `+ -`, `* / %`, postfix.

use super::ast::{Def, Expr, Id, Import, ImportKind, Key, Math, Module, Part, Pattern, Update};
use super::lex::{self, Kind, Piece, Token, unexpected};
use super::value::deep;

const MAX_NESTING: usize = 2_000;

pub(super) type Parsed<T> = Result<T, String>;

/// The tree of a program or a module.
pub(super) fn parse(text: &str) -> Parsed<Module> {
    let mut parser = Parser { tokens: lex::lex(text)?, at: 0, module: Module::default(), depth: 0 };
    parser.whole()?;
    Ok(parser.module)
}

struct Parser {
    tokens: Vec<Token>,
    at: usize,
    module: Module,
    depth: usize,
}

/// Binding strength of binary operators: left and right.
fn binding(op: &str) -> Option<(u8, u8)> {
    Some(match op {
        "|" => (2, 1),
        "," => (3, 4),
        "//" => (6, 5),
        "=" | "|=" | "+=" | "-=" | "*=" | "/=" | "%=" | "//=" => (7, 8),
        "or" => (9, 10),
        "and" => (11, 12),
        "==" | "!=" | "<" | "<=" | ">" | ">=" => (13, 14),
        "+" | "-" => (15, 16),
        "*" | "/" | "%" => (17, 18),
        _ => return None,
    })
}

const PIPE: u8 = 0;
const UNARY: u8 = 17;

const KEYWORDS: &[&str] = &[
    "and", "as", "catch", "def", "elif", "else", "end", "foreach", "if", "import", "include", "label",
    "module", "or", "reduce", "then", "try", "__loc__",
];

impl Parser {
    fn whole(&mut self) -> Parsed<()> {
        if self.word("module") {
            let metadata = self.postfix()?;
            if !self.constant(metadata) {
                return Err("Module metadata must be constant".to_owned());
            }
            if !matches!(self.module.arena.get(metadata as usize), Some(Expr::Object(_))) {
                return Err("Module metadata must be an object".to_owned());
            }
            self.expect(";")?;
            self.module.metadata = Some(metadata);
        }
        while matches!(self.peek(), Kind::Name(name) if name == "import" || name == "include") {
            let import = self.import()?;
            self.module.imports.push(import);
        }
        while self.is_word("def") {
            let def = self.def()?;
            self.module.defs.push(def);
        }
        if *self.peek() != Kind::End {
            self.module.body = Some(self.expr(PIPE)?);
        }
        match self.peek() {
            Kind::End => Ok(()),
            _ => Err(self.surprise()),
        }
    }

    fn import(&mut self) -> Parsed<Import> {
        let include = self.word("include");
        if !include {
            self.word("import");
        }
        let path = self.plain_string()?;
        let mut kind = ImportKind::Include;
        if !include {
            if !self.word("as") {
                return Err(self.surprise());
            }
            kind = match self.next() {
                Kind::Name(name) => ImportKind::Module(name),
                Kind::Variable(name) => ImportKind::Data(name),
                _ => return Err(self.surprise_before()),
            };
        }
        let metadata = if *self.peek() == Kind::Op(";") { None } else { Some(self.postfix()?) };
        if let Some(metadata) = metadata {
            if !self.constant(metadata) {
                return Err("Module metadata must be constant".to_owned());
            }
            if !matches!(self.module.arena.get(metadata as usize), Some(Expr::Object(_))) {
                return Err("Module metadata must be an object".to_owned());
            }
        }
        self.expect(";")?;
        Ok(Import { path, kind, metadata })
    }

    fn plain_string(&mut self) -> Parsed<String> {
        match self.next() {
            Kind::String(pieces) => match pieces.as_slice() {
                [Piece::Text(text)] => Ok(text.clone()),
                _ => Err("Import path must be constant".to_owned()),
            },
            _ => Err(self.surprise_before()),
        }
    }

    /// Is it made of literals alone?
    fn constant(&self, id: Id) -> bool {
        deep(|| match self.module.arena.get(id as usize) {
            Some(Expr::Number(_) | Expr::Array(None)) => true,
            Some(Expr::String(_, parts)) => parts.iter().all(|part| matches!(part, Part::Text(_))),
            Some(Expr::Call(name, args, _)) => {
                args.is_empty() && matches!(name.as_str(), "null" | "true" | "false")
            }
            Some(Expr::Array(Some(items))) => self.constant(*items),
            Some(Expr::Comma(a, b)) => self.constant(*a) && self.constant(*b),
            Some(Expr::Object(pairs)) => {
                pairs.iter().all(|(key, value)| self.constant(*key) && self.constant(*value))
            }
            _ => false,
        })
    }

    fn def(&mut self) -> Parsed<Def> {
        self.at += 1;
        let name = match self.next() {
            Kind::Name(name) => name,
            _ => return Err(self.surprise_before()),
        };
        let mut params = Vec::new();
        if self.op("(") {
            loop {
                match self.next() {
                    Kind::Name(name) => params.push(name),
                    Kind::Variable(name) => params.push(format!("${name}")),
                    _ => return Err(self.surprise_before()),
                }
                if self.op(")") {
                    break;
                }
                self.expect(";")?;
            }
        }
        self.expect(":")?;
        let body = self.expr(PIPE)?;
        self.expect(";")?;
        Ok(Def { name, params, body })
    }

    fn nested<T>(&mut self, work: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<T> {
        self.depth += 1;
        if self.depth > MAX_NESTING {
            return Err("program nests too deeply".to_owned());
        }
        let done = deep(|| work(self));
        self.depth -= 1;
        done
    }

    fn expr(&mut self, least: u8) -> Parsed<Id> {
        self.nested(|parser| parser.binary(least))
    }

    fn binary(&mut self, least: u8) -> Parsed<Id> {
        let mut left = self.operand()?;
        let mut unchained = 0;
        loop {
            let op = match self.peek() {
                Kind::Op(op) => *op,
                Kind::Name(name) if name == "and" => "and",
                Kind::Name(name) if name == "or" => "or",
                _ => break,
            };
            let Some((strength, next)) = binding(op).filter(|(left, _)| *left >= least) else { break };
            // Comparisons and assignments do not chain.
            if matches!(strength, 7 | 13) {
                if unchained == strength {
                    return Err(self.surprise());
                }
                unchained = strength;
            } else if strength < unchained {
                unchained = 0;
            }
            self.at += 1;
            let right = self.expr(next)?;
            left = self.join(op, left, right);
        }
        Ok(left)
    }

    fn join(&mut self, op: &str, a: Id, b: Id) -> Id {
        let update = |update| Expr::Update(update, a, b);
        let math = |math| Expr::Math(math, a, b);
        let expr = match op {
            "|" => Expr::Pipe(a, b),
            "," => Expr::Comma(a, b),
            "//" => Expr::Alternative(a, b),
            "or" => Expr::Or(a, b),
            "and" => Expr::And(a, b),
            "=" => update(Update::Assign),
            "|=" => update(Update::Modify),
            "//=" => update(Update::Alternative),
            "+=" => update(Update::Math(Math::Add)),
            "-=" => update(Update::Math(Math::Subtract)),
            "*=" => update(Update::Math(Math::Multiply)),
            "/=" => update(Update::Math(Math::Divide)),
            "%=" => update(Update::Math(Math::Modulo)),
            "==" => math(Math::Equal),
            "!=" => math(Math::Unequal),
            "<" => math(Math::Less),
            "<=" => math(Math::LessOrEqual),
            ">" => math(Math::Greater),
            ">=" => math(Math::GreaterOrEqual),
            "+" => math(Math::Add),
            "-" => math(Math::Subtract),
            "*" => math(Math::Multiply),
            "/" => math(Math::Divide),
            _ => math(Math::Modulo),
        };
        self.add(expr)
    }

    fn operand(&mut self) -> Parsed<Id> {
        if self.op("-") {
            let inner = self.expr(UNARY)?;
            return Ok(self.add(Expr::Negate(inner)));
        }
        if self.is_word("def") {
            let def = self.def()?;
            let rest = self.expr(PIPE)?;
            return Ok(self.add(Expr::Def(Box::new(def), rest)));
        }
        if self.word("label") {
            let Kind::Variable(name) = self.next() else { return Err(self.surprise_before()) };
            self.expect("|")?;
            let body = self.expr(PIPE)?;
            return Ok(self.add(Expr::Label(name, body)));
        }
        let term = self.unary()?;
        if self.word("as") {
            let patterns = self.patterns()?;
            self.expect("|")?;
            let body = self.expr(PIPE)?;
            return Ok(self.add(Expr::Bind(term, patterns, body)));
        }
        Ok(term)
    }

    /// What `try` takes: a postfix term, or another `try`.
    fn unary(&mut self) -> Parsed<Id> {
        if !self.word("try") {
            return self.postfix();
        }
        self.nested(|parser| {
            let body = parser.tried()?;
            let handler = if parser.word("catch") { Some(parser.tried()?) } else { None };
            Ok(parser.add(Expr::Try(body, handler)))
        })
    }

    fn tried(&mut self) -> Parsed<Id> {
        if self.op("-") {
            let inner = self.nested(Self::tried)?;
            return Ok(self.add(Expr::Negate(inner)));
        }
        if matches!(self.peek(), Kind::Name(name) if name == "def" || name == "label") {
            return self.operand();
        }
        self.unary()
    }

    fn patterns(&mut self) -> Parsed<Vec<Pattern>> {
        let mut patterns = vec![self.pattern()?];
        while self.op("?//") {
            patterns.push(self.pattern()?);
        }
        Ok(patterns)
    }

    fn pattern(&mut self) -> Parsed<Pattern> {
        self.nested(|parser| match parser.next() {
            Kind::Variable(name) => Ok(Pattern::Variable(name)),
            Kind::Op("[") => {
                let mut items = vec![parser.pattern()?];
                while parser.op(",") {
                    items.push(parser.pattern()?);
                }
                parser.expect("]")?;
                Ok(Pattern::Array(items))
            }
            Kind::Op("{") => {
                let mut pairs = vec![parser.pattern_pair()?];
                while parser.op(",") {
                    pairs.push(parser.pattern_pair()?);
                }
                parser.expect("}")?;
                Ok(Pattern::Object(pairs))
            }
            _ => Err(parser.surprise_before()),
        })
    }

    fn pattern_pair(&mut self) -> Parsed<(Key, Option<Pattern>)> {
        let key = match self.next() {
            Kind::Variable(name) => {
                let pattern = if self.op(":") { Some(self.pattern()?) } else { None };
                return Ok((Key::Variable(name), pattern));
            }
            Kind::Name(name) => self.text(name),
            Kind::String(pieces) => self.string(None, pieces)?,
            Kind::Op("(") => {
                let key = self.expr(PIPE)?;
                self.expect(")")?;
                key
            }
            _ => return Err(self.surprise_before()),
        };
        self.expect(":")?;
        Ok((Key::Expr(key), Some(self.pattern()?)))
    }

    fn postfix(&mut self) -> Parsed<Id> {
        let mut term = self.term()?;
        loop {
            if let Kind::Field(name) = self.peek() {
                let name = name.clone();
                self.at += 1;
                let key = self.text(name);
                term = self.add(Expr::Index(term, key));
            } else if self.op("?") {
                term = self.add(Expr::Try(term, None));
            } else if *self.peek() == Kind::Op("[") {
                term = self.brackets(term)?;
            } else if *self.peek() == Kind::Op(".") {
                match self.peek_behind() {
                    Some(Kind::String(_)) => {
                        self.at += 1;
                        let Kind::String(pieces) = self.next() else { return Err(self.surprise_before()) };
                        let key = self.string(None, pieces)?;
                        term = self.add(Expr::Index(term, key));
                    }
                    Some(Kind::Op("[")) => {
                        self.at += 1;
                        term = self.brackets(term)?;
                    }
                    _ => return Err(self.surprise()),
                }
            } else {
                return Ok(term);
            }
        }
    }

    fn brackets(&mut self, term: Id) -> Parsed<Id> {
        self.expect("[")?;
        if self.op("]") {
            return Ok(self.add(Expr::Each(term)));
        }
        if self.op(":") {
            let to = self.expr(PIPE)?;
            self.expect("]")?;
            return Ok(self.add(Expr::Slice(term, None, Some(to))));
        }
        let first = self.expr(PIPE)?;
        if self.op(":") {
            if self.op("]") {
                return Ok(self.add(Expr::Slice(term, Some(first), None)));
            }
            let to = self.expr(PIPE)?;
            self.expect("]")?;
            return Ok(self.add(Expr::Slice(term, Some(first), Some(to))));
        }
        self.expect("]")?;
        Ok(self.add(Expr::Index(term, first)))
    }

    fn term(&mut self) -> Parsed<Id> {
        let line = self.line();
        let expr = match self.next() {
            Kind::Number(text) => Expr::Number(text),
            Kind::String(pieces) => return self.string(None, pieces),
            Kind::Format(name) => {
                if let Kind::String(_) = self.peek() {
                    let Kind::String(pieces) = self.next() else { return Err(self.surprise_before()) };
                    return self.string(Some(name), pieces);
                }
                Expr::Format(name)
            }
            Kind::Field(name) => {
                let here = self.add(Expr::Identity);
                let key = self.text(name);
                Expr::Index(here, key)
            }
            Kind::Variable(name) => Expr::Variable(name, line),
            Kind::Op("..") => Expr::Recurse,
            Kind::Op(".") => {
                let here = self.add(Expr::Identity);
                let Kind::String(_) = self.peek() else { return Ok(here) };
                let Kind::String(pieces) = self.next() else { return Err(self.surprise_before()) };
                let key = self.string(None, pieces)?;
                Expr::Index(here, key)
            }
            Kind::Op("(") => {
                let inner = self.expr(PIPE)?;
                self.expect(")")?;
                return Ok(inner);
            }
            Kind::Op("[") => {
                if self.op("]") {
                    Expr::Array(None)
                } else {
                    let inner = self.expr(PIPE)?;
                    self.expect("]")?;
                    Expr::Array(Some(inner))
                }
            }
            Kind::Op("{") => return self.object(),
            Kind::Name(name) => return self.named(name, line),
            _ => return Err(self.surprise_before()),
        };
        Ok(self.add(expr))
    }

    fn named(&mut self, name: String, line: usize) -> Parsed<Id> {
        match name.as_str() {
            "if" => return self.conditional(),
            "reduce" | "foreach" => return self.fold(&name),
            "break" => {
                if let Kind::Variable(label) = self.peek() {
                    let label = label.clone();
                    self.at += 1;
                    return Ok(self.add(Expr::Break(label)));
                }
                return Err("syntax error, break requires a label to break to".to_owned());
            }
            keyword if KEYWORDS.contains(&keyword) => return Err(self.surprise_before()),
            _ => {}
        }
        let mut args = Vec::new();
        if self.op("(") {
            loop {
                args.push(self.expr(PIPE)?);
                if self.op(")") {
                    break;
                }
                self.expect(";")?;
            }
        }
        Ok(self.add(Expr::Call(name, args, line)))
    }

    fn conditional(&mut self) -> Parsed<Id> {
        self.nested(|parser| {
            let condition = parser.expr(PIPE)?;
            if !parser.word("then") {
                return Err(parser.surprise());
            }
            let then = parser.expr(PIPE)?;
            let otherwise = if parser.word("elif") {
                Some(parser.conditional()?)
            } else {
                let otherwise = if parser.word("else") { Some(parser.expr(PIPE)?) } else { None };
                if !parser.word("end") {
                    return Err(parser.surprise());
                }
                otherwise
            };
            Ok(parser.add(Expr::If(condition, then, otherwise)))
        })
    }

    fn fold(&mut self, kind: &str) -> Parsed<Id> {
        let source = self.nested(Self::postfix)?;
        if !self.word("as") {
            return Err(self.surprise());
        }
        let patterns = self.patterns()?;
        self.expect("(")?;
        let init = self.expr(PIPE)?;
        self.expect(";")?;
        let update = self.expr(PIPE)?;
        let mut extract = None;
        if kind == "foreach" && self.op(";") {
            extract = Some(self.expr(PIPE)?);
        }
        self.expect(")")?;
        let expr = if kind == "reduce" {
            Expr::Reduce(source, patterns, init, update)
        } else {
            Expr::Foreach(source, patterns, init, update, extract)
        };
        Ok(self.add(expr))
    }

    fn object(&mut self) -> Parsed<Id> {
        let mut pairs = Vec::new();
        if self.op("}") {
            return Ok(self.add(Expr::Object(pairs)));
        }
        loop {
            pairs.push(self.pair()?);
            if self.op("}") {
                return Ok(self.add(Expr::Object(pairs)));
            }
            self.expect(",")?;
            // A comma may close the list.
            if self.op("}") {
                return Err(self.surprise_before());
            }
        }
    }

    fn pair(&mut self) -> Parsed<(Id, Id)> {
        let line = self.line();
        let (key, short) = match self.next() {
            // `$name: value` has the variable's value for its key.
            Kind::Variable(name) if *self.peek() == Kind::Op(":") => {
                (self.add(Expr::Variable(name, line)), None)
            }
            Kind::Variable(name) => {
                let key = self.text(name.clone());
                (key, Some(self.add(Expr::Variable(name, line))))
            }
            Kind::Name(name) => {
                let key = self.text(name);
                (key, Some(self.index_here(key)))
            }
            Kind::String(pieces) => {
                let key = self.string(None, pieces)?;
                (key, Some(self.index_here(key)))
            }
            Kind::Format(name) => {
                let Kind::String(pieces) = self.next() else { return Err(self.surprise_before()) };
                let key = self.string(Some(name), pieces)?;
                (key, Some(self.index_here(key)))
            }
            Kind::Number(text) => (self.add(Expr::Number(text)), None),
            Kind::Op("(") => {
                let key = self.expr(PIPE)?;
                self.expect(")")?;
                (key, None)
            }
            _ => return Err(self.surprise_before()),
        };
        if !self.op(":") {
            return Ok((key, short.ok_or_else(|| self.surprise())?));
        }
        Ok((key, self.pair_value()?))
    }

    /// Terms joined by `|`: no comma, for that separates pairs.
    fn pair_value(&mut self) -> Parsed<Id> {
        self.nested(|parser| {
            if parser.op("-") {
                let inner = parser.pair_value()?;
                return Ok(parser.add(Expr::Negate(inner)));
            }
            let first = parser.postfix()?;
            if parser.op("|") {
                let rest = parser.pair_value()?;
                return Ok(parser.add(Expr::Pipe(first, rest)));
            }
            Ok(first)
        })
    }

    fn index_here(&mut self, key: Id) -> Id {
        let here = self.add(Expr::Identity);
        self.add(Expr::Index(here, key))
    }

    fn string(&mut self, format: Option<String>, pieces: Vec<Piece>) -> Parsed<Id> {
        let mut parts = Vec::new();
        for piece in pieces {
            parts.push(match piece {
                Piece::Text(text) => Part::Text(text),
                Piece::Tokens(tokens) => Part::Expr(self.within(tokens)?),
            });
        }
        Ok(self.add(Expr::String(format, parts)))
    }

    /// An expression in a string.
    fn within(&mut self, tokens: Vec<Token>) -> Parsed<Id> {
        let outer = std::mem::replace(&mut self.tokens, tokens);
        let at = std::mem::take(&mut self.at);
        let inner = self.expr(PIPE);
        let ended = *self.peek() == Kind::End;
        let surprise = self.surprise();
        self.tokens = outer;
        self.at = at;
        if ended { inner } else { inner.and(Err(surprise)) }
    }

    fn text(&mut self, text: String) -> Id {
        self.add(Expr::String(None, vec![Part::Text(text)]))
    }

    fn add(&mut self, expr: Expr) -> Id {
        let id = Id::try_from(self.module.arena.len()).unwrap_or(Id::MAX);
        self.module.arena.push(expr);
        id
    }

    fn peek(&self) -> &Kind {
        self.tokens.get(self.at).map_or(&Kind::End, |token| &token.kind)
    }

    fn peek_behind(&self) -> Option<&Kind> {
        self.tokens.get(self.at + 1).map(|token| &token.kind)
    }

    fn line(&self) -> usize {
        self.tokens.get(self.at).or(self.tokens.last()).map_or(1, |token| token.line)
    }

    fn next(&mut self) -> Kind {
        let kind = self.peek().clone();
        self.at += 1;
        kind
    }

    fn op(&mut self, op: &str) -> bool {
        let found = matches!(self.peek(), Kind::Op(found) if *found == op);
        self.at += usize::from(found);
        found
    }

    fn is_word(&self, word: &str) -> bool {
        matches!(self.peek(), Kind::Name(name) if name == word)
    }

    fn word(&mut self, word: &str) -> bool {
        let found = self.is_word(word);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, op: &'static str) -> Parsed<()> {
        if self.op(op) { Ok(()) } else { Err(self.surprise()) }
    }

    fn surprise_before(&mut self) -> String {
        self.at = self.at.saturating_sub(1);
        self.surprise()
    }

    fn surprise(&self) -> String {
        let what = match self.peek() {
            Kind::End => "end of file".to_owned(),
            Kind::Field(_) => "FIELD".to_owned(),
            Kind::Name(name) if KEYWORDS.contains(&name.as_str()) => name.clone(),
            Kind::Name(_) => "IDENT".to_owned(),
            Kind::Variable(_) => "'$'".to_owned(),
            Kind::Format(_) => "FORMAT".to_owned(),
            Kind::Number(_) => "LITERAL".to_owned(),
            Kind::String(_) => "QQSTRING_START".to_owned(),
            Kind::Op(op) if op.len() == 1 => format!("'{op}'"),
            Kind::Op(op) => (*op).to_owned(),
        };
        unexpected(&what, self.line())
    }
}
