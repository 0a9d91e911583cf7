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
        self.text(if keyword { "function " } else { "" });
        self.bytes(&definition.name);
        self.text(" () ");
        self.line();
        self.text("{ ");
        self.indent += 4;
        self.line();
        match &definition.body.kind {
            CompoundKind::Group(list) => self.list(list),
            _ => self.compound(&definition.body),
        }
        self.documents();
        self.indent -= 4;
        self.line();
        self.text("}");
        if matches!(definition.body.kind, CompoundKind::Group(_)) {
            self.redirections(&definition.body.redirections);
        }
        self.in_function = outer;
        self.behind_document = false;
    }

    /// Commands, each on a line inside a function.
    pub(super) fn list(&mut self, list: &'t List) {
        let last = list.items.len().saturating_sub(1);
        for (index, item) in list.items.iter().enumerate() {
            self.and_or(&item.and_or);
            if item.asynchronous {
                self.text(" &");
                if self.documents() {
                    self.text(" ");
                }
                self.behind_document = false;
                if index < last {
                    self.text(" ");
                }
            } else if index < last {
                let printed = self.documents();
                self.end_command(printed, index == 0);
            }
        }
    }

    /// What separates a command from the next.
    fn end_command(&mut self, printed: bool, first: bool) {
        // Bash leaves the semicolon out behind a here-document, and the next one too if it was the first command's; on
        // one line it is needed.
        let left_out = printed || self.in_function && self.behind_document;
        self.text(if left_out { "" } else { ";" });
        self.behind_document = printed && first;
        if self.in_function {
            self.line();
        } else if !printed {
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
        }
    }

    pub(super) fn command(&mut self, command: &'t Command) {
        match command {
            Command::Simple(simple) => self.simple(simple),
            Command::Compound(compound) => self.compound(compound),
            Command::Function(definition) => self.definition(definition, true),
            Command::Coproc(coproc) => {
                self.text("coproc ");
                self.bytes(&coproc.name);
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
        for redirection in &simple.redirections {
            self.text(std::mem::replace(&mut between, " "));
            self.redirection(redirection);
        }
    }

    fn redirections(&mut self, redirections: &'t [Redirection]) {
        for redirection in redirections {
            self.text(" ");
            self.redirection(redirection);
        }
    }

    fn redirection(&mut self, redirection: &'t Redirection) {
        match &redirection.kind {
            RedirectKind::HereDocument { strip_tabs, delimiter, quoted, .. } => {
                self.descriptor(&redirection.descriptor, None);
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
                self.descriptor(&redirection.descriptor, default_descriptor(*operator, target));
                self.text(operator_text(*operator));
                self.word(target);
            }
        }
    }

    fn descriptor(&mut self, descriptor: &RedirectDescriptor, default: Option<&str>) {
        match descriptor {
            RedirectDescriptor::Default => self.text(default.unwrap_or_default()),
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
                self.condition(condition, "do");
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

    /// A condition and the reserved word behind it.
    fn condition(&mut self, condition: &'t List, keyword: &str) {
        self.list(condition);
        self.documents();
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
            self.condition(condition, "then");
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
        self.bytes(text.trim_ascii_start());
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

/// The descriptor that Bash prints where none was written.
fn default_descriptor(operator: RedirectOperator, target: &Word) -> Option<&'static str> {
    let number = match target.parts.as_slice() {
        [WordPart::Literal(text)] => text.iter().all(|byte| byte.is_ascii_digit() || *byte == b'-'),
        _ => false,
    };
    match operator {
        RedirectOperator::ReadWrite => Some("0"),
        RedirectOperator::DuplicateInput if number => Some("0"),
        RedirectOperator::DuplicateOutput if number => Some("1"),
        _ => None,
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
