//! Trees as source, laid out as `declare -f` prints them.

mod commands;
mod words;

use super::ast::{
    AndOr, Arithmetic, Assignment, Command, CompoundKind, Conditional, FunctionDefinition, List, QuoteStyle,
    Redirection, Subscript, Word, WordPart,
};

/// A function as `declare -f` prints it, without a newline at the end. In POSIX mode the keyword `function` is left out of
/// the functions in it.
pub fn function(definition: &FunctionDefinition, posix: bool) -> Vec<u8> {
    print(true, |printer| {
        printer.posix = posix;
        printer.definition(definition, false);
    })
}

/// A function as the environment holds it: from its parentheses on, each line behind one blank.
pub fn exported(definition: &FunctionDefinition, posix: bool) -> Vec<u8> {
    print(true, |printer| {
        (printer.flat, printer.posix) = (true, posix);
        printer.text("() {  ");
        printer.function_body(definition);
        printer.text("\n}");
        printer.body_redirections(definition);
    })
}

/// A list on one line, where its commands allow.
pub fn list(list: &List) -> Vec<u8> {
    print(false, |printer| printer.list(list))
}

/// The inside of a substitution, where newlines stay what separates commands.
pub(super) fn substituted(list: &List, posix: bool) -> Vec<u8> {
    print(false, |printer| {
        (printer.in_substitution, printer.posix) = (true, posix);
        printer.list(list);
    })
}

/// Pipelines joined by `&&` and `||`.
pub fn and_or(and_or: &AndOr) -> Vec<u8> {
    print(false, |printer| printer.and_or(and_or))
}

/// A command.
pub fn command(command: &Command) -> Vec<u8> {
    print(false, |printer| printer.command(command))
}

/// A word, quoted as it was.
pub fn word(word: &Word) -> Vec<u8> {
    let mut out = Vec::new();
    words::word(&mut out, word);
    out
}

/// A text in single quotes.
pub(super) fn single_quoted(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    words::quoted_text(&mut out, text, QuoteStyle::Single);
    out
}

/// Pieces of a word, outside double quotes or as they stand in those.
pub fn parts(parts: &[WordPart], quoted: bool) -> Vec<u8> {
    let mut out = Vec::new();
    match quoted {
        true => words::text(&mut out, parts, b"\""),
        false => words::parts(&mut out, parts),
    }
    out
}

/// A subscript in its brackets.
pub fn subscript(subscript: &Subscript) -> Vec<u8> {
    let mut out = Vec::new();
    words::subscript(&mut out, subscript);
    out
}

/// An assignment as its source.
pub fn assignment(assignment: &Assignment) -> Vec<u8> {
    let mut out = Vec::new();
    words::assignment(&mut out, assignment);
    out
}

pub use commands::binary_text as binary;

/// What stands before the body of a compound command: what `BASH_COMMAND` shows of it.
pub fn heading(kind: &CompoundKind) -> Vec<u8> {
    print(false, |printer| printer.heading(kind))
}

/// An arithmetic expression as it was written.
pub fn arithmetic(expression: &Arithmetic) -> Vec<u8> {
    let mut out = Vec::new();
    words::arithmetic(&mut out, expression);
    out
}

/// The inside of `[[ ]]`.
pub fn conditional(conditional: &Conditional) -> Vec<u8> {
    print(false, |printer| printer.conditional(conditional))
}

fn print<'t>(in_function: bool, print: impl FnOnce(&mut Printer<'t>)) -> Vec<u8> {
    let mut printer = Printer { in_function, ..Printer::default() };
    print(&mut printer);
    printer.documents();
    printer.out
}

/// What is printed so far.
#[derive(Default)]
struct Printer<'t> {
    out: Vec<u8>,
    /// How many blanks stand before a line.
    indent: usize,
    /// One, whatever it is nested in.
    flat: bool,
    posix: bool,
    /// Inside a function each command has a line.
    in_function: bool,
    in_substitution: bool,
    /// Here-documents whose bodies are still to be printed.
    documents: Vec<&'t Redirection>,
    /// A body was printed, and no semicolon was left out for it yet.
    behind_document: bool,
}

impl Printer<'_> {
    fn text(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.out.extend_from_slice(bytes);
    }

    fn word(&mut self, word: &Word) {
        words::word(&mut self.out, word);
    }

    /// A new line, indented.
    fn line(&mut self) {
        self.out.push(b'\n');
        let blanks = if self.flat { 1 } else { self.indent };
        self.out.resize(self.out.len() + blanks, b' ');
    }

    /// Is it what `declare -f` prints, which Bash itself does not always read back where there are documents? All else can
    /// be read.
    fn is_as_bash(&self) -> bool {
        self.in_function || self.in_substitution
    }

    /// Does the text end in something that separates commands already?
    fn is_separated(&self) -> bool {
        self.out.ends_with(b"&") || self.out.ends_with(b"\n")
    }
}
