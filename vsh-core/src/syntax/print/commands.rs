//! Commands as source.

use super::{Printer, words};
use crate::syntax::ast::{
    AndOr, AndOrOperator, Argument, Arithmetic, BinaryOperator, CaseClause, CaseTerminator, Command,
    CompoundCommand, CompoundKind, Conditional, FunctionDefinition, List, Pipeline, QuoteStyle,
    RedirectDescriptor, RedirectKind, RedirectOperator, Redirection, SimpleCommand, TimeKeyword, Word,
    WordPart,
};

impl<'t> Printer<'t> {
    /// `name () { ...; }`
    pub(super) fn definition(&mut self, definition: &'t FunctionDefinition, keyword: bool) {
        let outer = std::mem::replace(&mut self.in_function, true);
        self.text(if keyword && !self.posix { "function " } else { "" });
        self.bytes(&definition.name);
        self.text(" () ");
        self.line();
        self.text("{ ");
        self.indent += 4;
        self.line();
        self.function_body(definition);
        self.indent -= 4;
        self.line();
        self.text("}");
        self.body_redirections(definition);
        self.in_function = outer;
        self.behind_document = false;
    }

    /// What stands in a function's braces.
    pub(super) fn function_body(&mut self, definition: &'t FunctionDefinition) {
        match &definition.body.kind {
            CompoundKind::Group(list) => self.list(list),
            _ => self.compound(&definition.body),
        }
        self.documents();
    }

    /// What stands behind them.
    pub(super) fn body_redirections(&mut self, definition: &'t FunctionDefinition) {
        if matches!(definition.body.kind, CompoundKind::Group(_)) {
            self.redirections(&definition.body.redirections);
        }
    }

    /// Commands, each on a line inside a function. As in Bash, a list is a tree: all commands so far and the next one. The
    /// documents of that one are printed behind it, those of the first behind what separates it from the second.
    pub(super) fn list(&mut self, list: &'t List) {
        let last = list.items.len().saturating_sub(1);
        for (index, item) in list.items.iter().enumerate() {
            self.and_or(&item.and_or);
            // An `&` belongs to its command alone.
            if index > 0 && !item.asynchronous {
                self.documents_as_bash();
            }
            if item.asynchronous {
                self.text(" &");
                if self.documents() {
                    self.text(" ");
                }
                self.text(if index < last { " " } else { "" });
            } else if index < last {
                self.end_command(item.newline && self.in_substitution);
            }
        }
    }

    /// What separates a command from the next: a newline, or a semicolon, which documents stand for, or stood for.
    fn end_command(&mut self, newline: bool) {
        let stood_for = std::mem::take(&mut self.behind_document) && self.is_as_bash();
        let left_out = self.documents() || stood_for;
        self.text(match newline {
            _ if left_out => "",
            true => "\n",
            false => ";",
        });
        if self.in_function || newline && left_out {
            self.line();
        } else if !newline {
            self.text(" ");
        }
    }

    pub(super) fn and_or(&mut self, and_or: &'t AndOr) {
        self.pipeline(&and_or.first);
        for (operator, pipeline) in &and_or.rest {
            self.text(match operator {
                AndOrOperator::And => " && ",
                AndOrOperator::Or => " || ",
            });
            if self.documents() {
                self.text(" ");
            }
            self.pipeline(pipeline);
            self.documents_as_bash();
        }
    }

    fn pipeline(&mut self, pipeline: &'t Pipeline) {
        match pipeline.time {
            Some(TimeKeyword::Default) => self.text("time "),
            Some(TimeKeyword::Posix) => self.text("time -p "),
            None => {}
        }
        self.text(if pipeline.negated { "! " } else { "" });
        for (index, command) in pipeline.commands.iter().enumerate() {
            if index > 0 {
                let both = pipeline.stderr_too.get(index - 1) == Some(&true);
                self.text(if both { " 2>&1 |" } else { " |" });
                if self.documents() {
                    self.text(" ");
                }
                self.text(" ");
            }
            self.command(command);
            if index > 0 {
                self.documents_as_bash();
            }
        }
    }

    pub(super) fn command(&mut self, command: &'t Command) {
        match command {
            Command::Simple(simple) => self.simple(simple),
            Command::Compound(compound) => self.compound(compound),
            Command::Function(definition) => self.definition(definition, true),
            Command::Coproc(coproc) => {
                self.text("coproc ");
                self.word(&coproc.name);
                self.text(" ");
                self.command(&coproc.command);
            }
        }
    }

    fn simple(&mut self, simple: &'t SimpleCommand) {
        let mut between = "";
        for assignment in &simple.assignments {
            self.text(std::mem::replace(&mut between, " "));
            words::assignment(&mut self.out, assignment);
        }
        for argument in &simple.words {
            self.text(std::mem::replace(&mut between, " "));
            match argument {
                Argument::Word(word) => self.word(word),
                Argument::Assignment(assignment) => words::assignment(&mut self.out, assignment),
            }
        }
        self.forget_documents(&simple.redirections);
        for redirection in &simple.redirections {
            self.text(std::mem::replace(&mut between, " "));
            self.redirection(redirection);
        }
    }

    /// With redirections Bash forgets that documents were printed; with documents among them, those that are due too.
    fn forget_documents(&mut self, redirections: &[Redirection]) {
        self.behind_document &= redirections.is_empty();
        if self.is_as_bash()
            && redirections.iter().any(|new| matches!(new.kind, RedirectKind::HereDocument { .. }))
        {
            self.documents.clear();
        }
    }

    fn redirections(&mut self, redirections: &'t [Redirection]) {
        self.forget_documents(redirections);
        for redirection in redirections {
            self.text(" ");
            self.redirection(redirection);
        }
    }

    fn redirection(&mut self, redirection: &'t Redirection) {
        match &redirection.kind {
            RedirectKind::HereDocument { strip_tabs, delimiter, quoted, .. } => {
                self.descriptor(&redirection.descriptor, 0, Some(0));
                self.text(if *strip_tabs { "<<-" } else { "<<" });
                if *quoted {
                    words::quoted_text(&mut self.out, delimiter, QuoteStyle::Single);
                } else {
                    // `<<-` would be another operator.
                    self.text(if delimiter.starts_with(b"-") { " " } else { "" });
                    self.bytes(delimiter);
                }
                self.documents.push(redirection);
            }
            RedirectKind::File { operator, target } => {
                let (implied, hidden) = descriptors(*operator, target);
                self.descriptor(&redirection.descriptor, implied, hidden);
                self.text(operator_text(*operator));
                self.word(target);
            }
        }
    }

    /// The descriptor, or the one that is meant where none is written, unless that is the one left out.
    fn descriptor(&mut self, descriptor: &RedirectDescriptor, implied: u32, hidden: Option<u32>) {
        match descriptor {
            RedirectDescriptor::Default if hidden == Some(implied) => {}
            RedirectDescriptor::Number(number) if hidden == Some(*number) => {}
            RedirectDescriptor::Default => self.text(&implied.to_string()),
            RedirectDescriptor::Number(number) => self.text(&number.to_string()),
            RedirectDescriptor::Variable { name, subscript } => {
                self.text("{");
                words::reference(&mut self.out, name, subscript.as_ref());
                self.text("}");
            }
        }
    }

    /// Prints the bodies that are due; true if there were any.
    pub(super) fn documents(&mut self) -> bool {
        let documents = std::mem::take(&mut self.documents);
        for (index, redirection) in documents.iter().enumerate() {
            if let RedirectKind::HereDocument { delimiter, body, quoted, .. } = &redirection.kind {
                self.text(if index == 0 { "\n" } else { "" });
                self.body(body, *quoted);
                self.bytes(delimiter);
                self.text("\n");
            }
        }
        self.behind_document |= !documents.is_empty();
        !documents.is_empty()
    }

    /// The same where Bash prints them already, though what follows needs to stand on the line.
    fn documents_as_bash(&mut self) {
        if self.is_as_bash() {
            self.documents();
        }
    }

    fn body(&mut self, body: &Word, quoted: bool) {
        if !quoted {
            return words::text(&mut self.out, &body.parts, b"");
        }
        for part in &body.parts {
            if let WordPart::Quoted { text, .. } = part {
                self.bytes(text);
            }
        }
    }

    fn compound(&mut self, compound: &'t CompoundCommand) {
        match &compound.kind {
            CompoundKind::Group(list) => self.group(list),
            CompoundKind::Subshell(list) => {
                self.text("( ");
                self.list(list);
                self.documents();
                self.text(" )");
            }
            CompoundKind::If { clauses, otherwise } => self.if_clauses(clauses, otherwise.as_ref()),
            CompoundKind::While { until, condition, body } => {
                self.text(if *until { "until " } else { "while " });
                self.list(condition);
                self.documents();
                self.keyword("do");
                self.body_list(body);
                self.text("done");
            }
            CompoundKind::For { name, words, body } => self.loop_over("for ", name, words.as_deref(), body),
            CompoundKind::Select { name, words, body } => {
                self.loop_over("select ", name, words.as_deref(), body)
            }
            CompoundKind::ArithmeticFor { init, condition, step, body } => {
                self.text("for ((");
                self.for_expression(init.as_ref());
                self.text("; ");
                self.for_expression(condition.as_ref());
                self.text("; ");
                self.for_expression(step.as_ref());
                self.text("))");
                self.do_done(body);
            }
            CompoundKind::Case { word, clauses } => self.case(word, clauses),
            CompoundKind::Arithmetic(expression) => {
                self.text("((");
                words::arithmetic(&mut self.out, expression);
                self.text("))");
            }
            CompoundKind::Conditional(expression) => {
                self.text("[[ ");
                self.conditional(expression);
                self.text(" ]]");
            }
        }
        self.redirections(&compound.redirections);
    }

    fn group(&mut self, list: &'t List) {
        if !self.in_function {
            self.text("{ ");
            self.list(list);
            self.documents();
            if !self.is_separated() {
                self.text(";");
            }
            self.text(" }");
            return;
        }
        self.text("{ ");
        self.indent += 4;
        self.line();
        self.list(list);
        self.documents();
        self.indent -= 4;
        self.line();
        self.text("}");
    }

    /// The reserved word behind a condition.
    fn keyword(&mut self, keyword: &str) {
        if !self.is_separated() {
            self.text(";");
        }
        self.text(" ");
        self.text(keyword);
    }

    /// Commands on lines of their own, up to the reserved word that ends them.
    fn body_list(&mut self, body: &'t List) {
        self.indent += 4;
        self.line();
        self.list(body);
        self.documents();
        self.indent -= 4;
        if !self.is_separated() {
            self.text(";");
        }
        self.line();
    }

    fn do_done(&mut self, body: &'t List) {
        self.line();
        self.text("do");
        self.body_list(body);
        self.text("done");
    }

    fn if_clauses(&mut self, clauses: &'t [(List, List)], otherwise: Option<&'t List>) {
        let depth = clauses.len().saturating_sub(1);
        for (index, (condition, body)) in clauses.iter().enumerate() {
            if index > 0 {
                self.text("else");
                self.indent += 4;
                self.line();
            }
            self.text("if ");
            // The documents of a single command are printed behind the first in the body.
            self.list(condition);
            if !self.is_as_bash() {
                self.documents();
            }
            self.keyword("then");
            self.body_list(body);
        }
        if let Some(otherwise) = otherwise {
            self.text("else");
            self.body_list(otherwise);
        }
        self.text("fi");
        for _ in 0..depth {
            self.text(";");
            self.indent -= 4;
            self.line();
            self.text("fi");
        }
    }

    pub(super) fn heading(&mut self, kind: &'t CompoundKind) {
        match kind {
            CompoundKind::For { name, words, .. } => self.loop_head("for ", name, words.as_deref()),
            CompoundKind::Select { name, words, .. } => self.loop_head("select ", name, words.as_deref()),
            CompoundKind::Case { word, .. } => {
                self.text("case ");
                self.word(word);
                self.text(" in ");
            }
            CompoundKind::Arithmetic(expression) => {
                self.text("((");
                words::arithmetic(&mut self.out, expression);
                self.text("))");
            }
            CompoundKind::Conditional(expression) => {
                self.text("[[ ");
                self.conditional(expression);
                self.text(" ]]");
            }
            _ => {}
        }
    }

    fn loop_over(&mut self, keyword: &str, name: &[u8], words: Option<&'t [Word]>, body: &'t List) {
        self.loop_head(keyword, name, words);
        self.text(";");
        self.do_done(body);
    }

    fn loop_head(&mut self, keyword: &str, name: &[u8], words: Option<&'t [Word]>) {
        self.text(keyword);
        self.bytes(name);
        self.text(" in ");
        match words {
            None => self.text("\"$@\""),
            Some(words) => {
                for (index, word) in words.iter().enumerate() {
                    self.text(if index > 0 { " " } else { "" });
                    self.word(word);
                }
            }
        }
    }

    fn for_expression(&mut self, expression: Option<&Arithmetic>) {
        let mut text = Vec::new();
        match expression {
            Some(expression) => words::arithmetic(&mut text, expression),
            None => text.push(b'1'),
        }
        self.bytes(crate::syntax::without_blanks(&text));
    }

    fn case(&mut self, word: &'t Word, clauses: &'t [CaseClause]) {
        self.text("case ");
        self.word(word);
        self.text(" in ");
        self.indent += 4;
        clauses.iter().for_each(|clause| self.clause(clause));
        self.indent -= 4;
        self.line();
        self.text("esac");
    }

    fn clause(&mut self, clause: &'t CaseClause) {
        self.line();
        for (index, pattern) in clause.patterns.iter().enumerate() {
            self.text(if index > 0 { " | " } else { "" });
            self.word(pattern);
        }
        self.text(")");
        self.indent += 4;
        if clause.body.items.is_empty() {
            self.text("\n");
        } else {
            self.line();
        }
        self.list(&clause.body);
        self.documents();
        self.indent -= 4;
        self.line();
        self.text(match clause.terminator {
            CaseTerminator::Break => ";;",
            CaseTerminator::FallThrough => ";&",
            CaseTerminator::Continue => ";;&",
        });
    }

    pub(super) fn conditional(&mut self, expression: &Conditional) {
        match expression {
            Conditional::And(list) => self.conditionals(list, " && "),
            Conditional::Or(list) => self.conditionals(list, " || "),
            Conditional::Not(inside) => {
                self.text("! ");
                self.conditional(inside);
            }
            Conditional::Group(inside) => {
                self.text("( ");
                self.conditional(inside);
                self.text(" )");
            }
            Conditional::Unary { operator, operand } => {
                self.bytes(&[b'-', *operator, b' ']);
                self.word(operand);
            }
            Conditional::Binary { operator, left, right } => {
                self.word(left);
                self.text(binary_text(*operator));
                self.word(right);
            }
            Conditional::Word(word) => {
                self.text("-n ");
                self.word(word);
            }
        }
    }

    fn conditionals(&mut self, list: &[Conditional], between: &str) {
        for (index, expression) in list.iter().enumerate() {
            self.text(if index > 0 { between } else { "" });
            self.conditional(expression);
        }
    }
}

/// The descriptor that an operator means, and the one that Bash does not print.
fn descriptors(operator: RedirectOperator, target: &Word) -> (u32, Option<u32>) {
    // A descriptor's number, or what is moved or closed.
    let plain = match target.parts.as_slice() {
        [.., WordPart::Literal(text)] if text.ends_with(b"-") => true,
        [WordPart::Literal(text)] => text.iter().all(u8::is_ascii_digit),
        _ => false,
    };
    match operator {
        RedirectOperator::Input | RedirectOperator::HereString => (0, Some(0)),
        RedirectOperator::Output | RedirectOperator::Append | RedirectOperator::Clobber => (1, Some(1)),
        RedirectOperator::ReadWrite => (0, Some(1)),
        RedirectOperator::DuplicateInput => (0, Some(0).filter(|_| !plain)),
        RedirectOperator::DuplicateOutput => (1, Some(1).filter(|_| !plain)),
        RedirectOperator::OutputBoth | RedirectOperator::AppendBoth => (1, Some(1)),
    }
}

fn operator_text(operator: RedirectOperator) -> &'static str {
    match operator {
        RedirectOperator::Input => "< ",
        RedirectOperator::Output => "> ",
        RedirectOperator::Append => ">> ",
        RedirectOperator::Clobber => ">| ",
        RedirectOperator::ReadWrite => "<> ",
        RedirectOperator::DuplicateInput => "<&",
        RedirectOperator::DuplicateOutput => ">&",
        RedirectOperator::OutputBoth => "&> ",
        RedirectOperator::AppendBoth => "&>> ",
        RedirectOperator::HereString => "<<< ",
    }
}

/// A binary operator of `[[ ]]`, with blanks around it.
pub fn binary_text(operator: BinaryOperator) -> &'static str {
    match operator {
        BinaryOperator::Equal => " == ",
        BinaryOperator::EqualSign => " = ",
        BinaryOperator::NotEqual => " != ",
        BinaryOperator::Match => " =~ ",
        BinaryOperator::Less => " < ",
        BinaryOperator::Greater => " > ",
        BinaryOperator::NumberEqual => " -eq ",
        BinaryOperator::NumberNotEqual => " -ne ",
        BinaryOperator::NumberLess => " -lt ",
        BinaryOperator::NumberLessEqual => " -le ",
        BinaryOperator::NumberGreater => " -gt ",
        BinaryOperator::NumberGreaterEqual => " -ge ",
        BinaryOperator::NewerThan => " -nt ",
        BinaryOperator::OlderThan => " -ot ",
        BinaryOperator::SameFile => " -ef ",
    }
}
