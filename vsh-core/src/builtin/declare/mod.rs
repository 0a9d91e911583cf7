//! `declare`, `typeset`, `local`

mod value;

use bstr::BString;

pub(crate) use self::value::assigned_to;
use self::value::{assign_declared, assigned};
use super::{Assigned, Operand, Reply};
use crate::exec::divert::{Divert, Outcome};
use crate::expand::quote;
use crate::shell::access::VariableError;
use crate::shell::option::ShellOption;
use crate::shell::variable::{AssociativeArray, Attributes, IndexedArray, Value, Variable};
use crate::shell::{BadAssignment, Function, Shell};
use crate::syntax;
use crate::syntax::ast::{ArrayElement, Assignment, AssignmentValue, Subscript, Text};
use crate::utility::ExitStatus;

/// What the options ask for.
#[derive(Clone, Debug, Default)]
pub(super) struct Request {
    /// Letters to set, and to take away.
    pub(super) on: Vec<u8>,
    pub(super) off: Vec<u8>,
    pub(super) print: bool,
    pub(super) functions: bool,
    pub(super) names_only: bool,
    pub(super) global: bool,
    pub(super) inherit: bool,
    /// Variables become local to the function.
    pub(super) local: bool,
    /// The builtin's name, for messages.
    pub(super) name: &'static str,
}

impl Request {
    pub(super) fn has(&self, letter: u8) -> bool {
        self.on.contains(&letter)
    }
}

pub(super) async fn run(shell: &mut Shell, operands: Vec<Operand<'_>>) -> Outcome {
    let name = match operands.first() {
        Some(Operand::Field(f)) if f == "typeset" => "typeset",
        _ => "declare",
    };
    let local = shell.calls.in_function();
    start(shell, operands, Request { local, name, ..Request::default() }).await
}

pub(super) async fn local(shell: &mut Shell, operands: Vec<Operand<'_>>) -> Outcome {
    if !shell.calls.in_function() {
        // Arrays are assigned before the builtin finds out.
        let arrays = |operand: &Operand<'_>| match operand {
            Operand::Field(field) => {
                let known = |letters: &[u8]| letters.iter().all(|letter| b"aAiluc".contains(letter));
                field == "local" || field.strip_prefix(b"-").is_some_and(known)
            }
            Operand::Assignment(_, value) => matches!(value, Assigned::Elements(_)),
        };
        if operands.iter().any(|operand| matches!(operand, Operand::Assignment(..))) {
            let operands: Vec<_> = operands.into_iter().filter(arrays).collect();
            if operands.iter().any(|operand| matches!(operand, Operand::Assignment(..))) {
                start(shell, operands, Request { name: "local", ..Request::default() }).await?;
            }
        }
        shell.builtin_error("local", &[b"can only be used in a function"]).await?;
        return Ok(ExitStatus::FAILURE);
    }
    start(shell, operands, Request { local: true, name: "local", ..Request::default() }).await
}

async fn start(shell: &mut Shell, operands: Vec<Operand<'_>>, mut request: Request) -> Outcome {
    let mut rest = operands.into_iter().skip(1).peekable();
    while let Some(Operand::Field(field)) = rest.peek() {
        let (target, letters) = match field.as_slice() {
            b"--" => {
                rest.next();
                break;
            }
            b"-" if request.name == "local" => break,
            [b'-', letters @ ..] if !letters.is_empty() => (&mut request.on, letters),
            [b'+', letters @ ..] if !letters.is_empty() => (&mut request.off, letters),
            _ => break,
        };
        let mut bad = None;
        for letter in letters {
            match letter {
                b'p' => request.print = true,
                b'f' => request.functions = true,
                b'F' => (request.functions, request.names_only) = (true, true),
                b'g' => request.global = true,
                b'I' => request.inherit = true,
                b'a' | b'A' | b'i' | b'l' | b'n' | b'r' | b't' | b'u' | b'x' | b'c' => target.push(*letter),
                other => bad = Some(*other),
            }
        }
        if let Some(letter) = bad {
            let sign = field.first().copied().unwrap_or(b'-');
            let message = [&[sign, letter][..], b": invalid option"].concat();
            return shell.builtin_usage(request.name, &message).await;
        }
        rest.next();
    }
    if request.global {
        // Outside functions all are global.
        (request.local, request.global) = (false, shell.calls.in_function());
    }
    let operands: Vec<Operand<'_>> = rest.collect();
    perform(shell, &request, operands).await
}

/// Does what is asked for each operand; without operands prints.
pub(super) async fn perform(shell: &mut Shell, request: &Request, operands: Vec<Operand<'_>>) -> Outcome {
    if operands.is_empty() {
        return print_all(shell, request).await;
    }
    let mut status = ExitStatus::SUCCESS;
    for operand in operands {
        let done = if request.functions {
            on_function(shell, request, operand).await?
        } else if request.print {
            print_one(shell, request, operand).await?
        } else {
            on_variable(shell, request, operand).await?
        };
        if !done {
            status = ExitStatus::FAILURE;
        }
    }
    Ok(status)
}

async fn on_function(shell: &mut Shell, request: &Request, operand: Operand<'_>) -> Result<bool, Divert> {
    let Operand::Field(name) = operand else {
        shell.builtin_error(request.name, &[b"cannot use `-f' to make functions"]).await?;
        return Ok(false);
    };
    let Some(function) = shell.definitions.functions.get(name.as_slice()).cloned() else { return Ok(false) };
    let mut changed = (*function).clone();
    changed.exported = (changed.exported || request.has(b'x')) && !request.off.contains(&b'x');
    changed.traced = (changed.traced || request.has(b't')) && !request.off.contains(&b't');
    changed.readonly |= request.has(b'r');
    let plain = request.on.is_empty() && request.off.is_empty();
    if plain || request.print {
        let mut out = Vec::new();
        if request.names_only {
            out.extend_from_slice(&name);
            if shell.is(ShellOption::Extdebug) {
                let line = function.definition.span.line.to_string();
                out.extend([b" ", line.as_bytes(), b" ", &*function.source].concat());
            }
        } else {
            out.extend(syntax::print::function(&function.definition));
            if request.print && has_letters(&function) {
                out.push(b'\n');
                out.extend(function_letters(&name, &function));
            }
        }
        out.push(b'\n');
        if !say(shell, request, out).await? {
            return Ok(false);
        }
    }
    shell.definitions.functions.insert(Text::from(name.as_slice()), changed.into());
    Ok(true)
}

fn has_letters(function: &Function) -> bool {
    function.readonly || function.traced || function.exported
}

/// `declare -fx name`
fn function_letters(name: &[u8], function: &Function) -> Vec<u8> {
    let mut letters = b"f".to_vec();
    for (on, letter) in [(function.readonly, b'r'), (function.traced, b't'), (function.exported, b'x')] {
        if on {
            letters.push(letter);
        }
    }
    [b"declare -", letters.as_slice(), b" ", name].concat()
}

/// Writes; false if that failed.
async fn say(shell: &mut Shell, request: &Request, out: Vec<u8>) -> Result<bool, Divert> {
    let reply = Reply { out, ..Reply::default() };
    Ok(shell.deliver(request.name, reply, Ok(ExitStatus::SUCCESS)).await?.is_success())
}

async fn print_one(shell: &mut Shell, request: &Request, operand: Operand<'_>) -> Result<bool, Divert> {
    let name = match operand {
        Operand::Field(name) => name,
        operand => operand.field(),
    };
    let shown = |variable: &&Variable| request.name != "local" || variable.level == shell.variables.level();
    match shell.variables.get(&name).filter(shown) {
        Some(variable) => {
            let value = shell.value(&name).map(|v| v.into_owned()).unwrap_or_default();
            let mut line = declaration(&name, variable, &value);
            line.push(b'\n');
            say(shell, request, line).await
        }
        None => {
            shell.builtin_error(request.name, &[&name, b": not found"]).await?;
            Ok(false)
        }
    }
}

async fn print_all(shell: &mut Shell, request: &Request) -> Outcome {
    let mut out = Vec::new();
    if request.functions {
        let mut all: Vec<_> = shell.definitions.functions.iter().collect();
        all.sort_by(|a, b| a.0.cmp(b.0));
        for (name, function) in all {
            if request.has(b'x') && !function.exported || request.has(b'r') && !function.readonly {
                continue;
            }
            if request.names_only {
                out.extend(function_letters(name, function));
                out.push(b'\n');
            } else {
                out.extend(syntax::print::function(&function.definition));
                out.push(b'\n');
                if has_letters(function) {
                    out.extend(function_letters(name, function));
                    out.push(b'\n');
                }
            }
        }
        say(shell, request, out).await?;
        return Ok(ExitStatus::SUCCESS);
    }
    let all = if request.name == "local" { shell.variables.locals() } else { shell.variables.sorted() };
    let plain = !request.print && request.on.is_empty() && request.name != "local";
    for (name, variable) in all {
        let letters = crate::expand::attribute_letters(&variable.value, variable.attributes);
        if !request.on.iter().all(|l| letters.contains(l)) {
            continue;
        }
        let value = shell.value(name).map(|v| v.into_owned()).unwrap_or_default();
        if plain {
            if matches!(value, Value::Unset) {
                continue;
            }
            out.extend(super::set::variable_line(name, &value));
        } else {
            if variable.attributes.dynamic.is_some() && matches!(value, Value::Unset) {
                continue;
            }
            out.extend(declaration(name, variable, &value));
            out.push(b'\n');
        }
    }
    if plain && request.name != "local" {
        out.extend(super::set::function_lines(shell));
    }
    say(shell, request, out).await?;
    Ok(ExitStatus::SUCCESS)
}

/// `declare -- name="value"`
pub fn declaration(name: &[u8], variable: &Variable, value: &Value) -> Vec<u8> {
    let mut letters = crate::expand::attribute_letters(value, variable.attributes);
    if letters.is_empty() {
        letters.push(b'-');
    }
    let mut line = [b"declare -", letters.as_slice(), b" ", name].concat();
    match value {
        Value::Unset => {}
        Value::Indexed(_) | Value::Associative(_) if variable.without_value => {}
        Value::Scalar(text) => {
            line.push(b'=');
            line.extend(quote::double(text));
        }
        array => {
            line.push(b'=');
            line.extend(array_text(array));
        }
    }
    line
}

/// `([0]="a" [1]="b")`
pub fn array_text(value: &Value) -> Vec<u8> {
    let elements: Vec<Vec<u8>> = match value {
        Value::Indexed(array) => array
            .iter()
            .map(|(index, text)| [format!("[{index}]=").as_bytes(), &quote::double(text)].concat())
            .collect(),
        Value::Associative(array) => array
            .iter()
            .map(|(key, text)| [b"[", key_text(key).as_slice(), b"]=", &quote::double(text)].concat())
            .collect(),
        _ => Vec::new(),
    };
    let mut out = b"(".to_vec();
    out.extend(bstr::join(" ", elements));
    if matches!(value, Value::Associative(array) if !array.is_empty()) {
        out.push(b' ');
    }
    out.push(b')');
    out
}

/// A key, quoted where it must be.
pub fn key_text(key: &[u8]) -> Vec<u8> {
    // `@` alone would be all elements.
    let plain = !key.is_empty()
        && key != b"@"
        && !key.starts_with(b"~")
        && !key.windows(2).any(|pair| matches!(pair, [b':' | b'=', b'~']))
        && !key.starts_with(b"#")
        && key.iter().all(|b| b.is_ascii_alphanumeric() || b"_-./:+,%@=~#".contains(b) || !b.is_ascii());
    if plain { key.to_vec() } else { quote::double(key) }
}

/// A name, or an assignment, of a variable.
pub(super) async fn on_variable(
    shell: &mut Shell,
    request: &Request,
    operand: Operand<'_>,
) -> Result<bool, Divert> {
    let owned;
    let (assignment, value): (&Assignment, Assigned) = match operand {
        Operand::Assignment(assignment, value) => (assignment, value),
        Operand::Field(field) => {
            if field == "-" && request.name == "local" {
                shell.local_options = Some(shell.options);
                return Ok(true);
            }
            match syntax::parse_assignment(&field, shell.parse_options()) {
                Some(parsed) => {
                    owned = parsed;
                    let array = request.has(b'a')
                        || request.has(b'A')
                        || shell.variables.get(&owned.name).is_some_and(|v| v.value.is_array());
                    let value = match &owned.value {
                        // Parentheses in a plain word make an array only of what is one.
                        AssignmentValue::Array(_) if !array => {
                            let at = memchr::memchr(b'=', &field).map_or(0, |at| at + 1);
                            Assigned::Text(BString::from(field.get(at..).unwrap_or_default()))
                        }
                        _ => assigned(shell, &owned).await?,
                    };
                    (&owned, value)
                }
                None => return declare_name(shell, request, &field).await,
            }
        }
    };
    declare_assignment(shell, request, assignment, value).await
}

/// `name[]=value`
fn assigns_nowhere(field: &[u8]) -> bool {
    let parts = memchr::memmem::find(field, b"[]").map(|at| field.split_at(at));
    parts.is_some_and(|(name, rest)| {
        syntax::is_name(name) && (rest.starts_with(b"[]=") || rest.starts_with(b"[]+="))
    })
}

/// `declare name` and `declare name[3]`
async fn declare_name(shell: &mut Shell, request: &Request, field: &[u8]) -> Result<bool, Divert> {
    let (name, subscript) = match syntax::parse_reference(field) {
        Some(reference) => reference,
        None if !matches!(request.name, "export" | "readonly") && assigns_nowhere(field) => {
            let end = memchr::memchr(b']', field).map_or(0, |at| at + 1);
            let element = field.get(..end).unwrap_or_default();
            shell.report_refused([element, b": bad array subscript"].concat()).await?;
            return Ok(false);
        }
        None => {
            shell.builtin_error(request.name, &[b"`", field, b"': not a valid identifier"]).await?;
            return Ok(false);
        }
    };
    if let Some(element) = referred_element(shell, request, &name) {
        return refuse_element(shell, request, &element).await;
    }
    if subscript.is_some() && matches!(request.name, "export" | "readonly") {
        refuse_element(shell, request, field).await?;
        return Ok(false);
    }
    let referring = name;
    let name = target_name(shell, request, &referring);
    let led = *name != *referring && !name.contains(&b'[') && refers_to_element(shell, &referring);
    let subscripted = subscript.is_some() || led;
    if readonly_refuses(shell, request, &name).await? {
        return Ok(false);
    }
    if request.has(b'n')
        && let Some(Value::Scalar(text)) = shell.variables.get(&name).map(|v| &v.value)
        && !text.is_empty()
        && !valid_reference(text)
    {
        let text = text.clone();
        shell
            .builtin_error(request.name, &[b"`", &text, b"': invalid variable name for name reference"])
            .await?;
        return Ok(false);
    }
    if request.has(b'n') && shell.variables.get(&name).is_some_and(|v| v.attributes.readonly) {
        shell.builtin_error(request.name, &[&name, b": readonly variable"]).await?;
        return Ok(false);
    }
    if request.has(b'n') && shell.variables.get(&name).is_some_and(|v| v.value.is_array()) {
        shell.builtin_error(request.name, &[&name, b": reference variable cannot be an array"]).await?;
        return Ok(false);
    }
    prepare(shell, request, &name).await?;
    if request.name == "readonly" {
        // Nothing becomes an array by that.
        let attributes = Request { on: vec![b'r'], ..request.clone() };
        return set_attributes(shell, &attributes, &name).await;
    }
    if subscripted && !request.has(b'A') && !shell.is_associative(&name) {
        make_array(shell, request, &name, false);
    }
    set_attributes(shell, request, &name).await
}

/// The variable meant: through a nameref, unless its own attribute is what changes.
fn target_name(shell: &Shell, request: &Request, name: &Text) -> Text {
    let touches_reference = request.has(b'n') || request.off.contains(&b'n');
    let already_local = shell.variables.get(name).is_some_and(|v| v.level == shell.variables.level());
    if touches_reference || request.local && !already_local {
        return name.clone();
    }
    match shell.follow(name) {
        // In a function it is the name of a local variable, brackets and all.
        Some((target, Some(subscript))) if request.local => {
            Text::from([&*target, b"[", &subscript, b"]"].concat().as_slice())
        }
        Some((target, _)) => target,
        None => name.clone(),
    }
}

/// The element that a reference means, where `export` and `readonly` know only names.
fn referred_element(shell: &Shell, request: &Request, name: &[u8]) -> Option<Vec<u8>> {
    if !matches!(request.name, "export" | "readonly") || !shell.variables.get(name)?.attributes.nameref {
        return None;
    }
    let (target, subscript) = shell.follow(name)?;
    Some([&*target, b"[", &subscript?, b"]"].concat())
}

fn refers_to_element(shell: &Shell, name: &[u8]) -> bool {
    shell.variables.get(name).is_some_and(|variable| variable.attributes.nameref)
        && shell.follow(name).is_some_and(|(_, subscript)| subscript.is_some())
}

/// It is told, but no failure.
async fn refuse_element(shell: &Shell, request: &Request, element: &[u8]) -> Result<bool, Divert> {
    shell.builtin_error(request.name, &[b"`", element, b"': not a valid identifier"]).await?;
    Ok(true)
}

async fn readonly_refuses(shell: &Shell, request: &Request, name: &[u8]) -> Result<bool, Divert> {
    // No local variable hides a global one that is readonly.
    if request.local && shell.variables.global(name).is_some_and(|v| v.attributes.readonly) {
        shell.builtin_error(request.name, &[name, b": readonly variable"]).await?;
        return Ok(true);
    }
    if is_readonly(shell, request, name) && request.off.contains(&b'r') {
        shell.builtin_error(request.name, &[name, b": readonly variable"]).await?;
        return Ok(true);
    }
    Ok(false)
}

/// Is the variable that is meant readonly?
fn is_readonly(shell: &Shell, request: &Request, name: &[u8]) -> bool {
    let meant = match request.global {
        true => shell.variables.global(name),
        false => shell.variables.get(name),
    };
    meant.is_some_and(|variable| {
        let own = !request.local || variable.level == shell.variables.level();
        variable.attributes.readonly && own
    })
}

/// Makes the variable in the scope that is meant.
async fn prepare(shell: &mut Shell, request: &Request, name: &Text) -> Result<(), Divert> {
    if !request.local && (request.has(b'x') || request.has(b'r')) {
        let depth = shell.eval_depth;
        if let Some(text) = shell.variables.keep_temporary(name, depth)
            && let Err(error) = shell.assign(name, text, false)
        {
            return Err(shell.variable_failed(error).await);
        }
    }
    if request.local {
        let inherits = request.inherit || shell.is(ShellOption::LocalvarInherit);
        if shell.variables.make_local(name)
            && inherits
            && shell.variables.get(name).is_none_or(|v| matches!(v.value, Value::Unset))
            && let Some(hidden) = shell.variables.hidden(name).cloned()
            && let Some(local) = shell.variables.get_mut(name)
        {
            (local.value, local.attributes) = (hidden.value, hidden.attributes);
            local.attributes.nameref = false;
        }
    } else if !request.global {
        shell.variables.entry(name);
    }
    Ok(())
}

/// Runs `work` on the variable that is meant: with `-g` on the global one.
fn with_variable<R>(
    shell: &mut Shell,
    request: &Request,
    name: &Text,
    work: impl FnOnce(&mut Variable) -> R,
) -> R {
    if request.global { shell.variables.with_global(name, work) } else { work(shell.variables.entry(name)) }
}

async fn set_attributes(shell: &mut Shell, request: &Request, name: &Text) -> Result<bool, Divert> {
    let (array, associative) = (request.has(b'a'), request.has(b'A'));
    let dropping = loses_scalars(shell, request);
    let conflict =
        with_variable(shell, request, name, |variable| match (&variable.value, array, associative) {
            (Value::Indexed(_), ..) if request.off.contains(&b'a') => {
                Some("cannot destroy array variables in this way")
            }
            (Value::Associative(_), ..) if request.off.contains(&b'A') => {
                Some("cannot destroy array variables in this way")
            }
            (Value::Indexed(_), _, true) => Some("cannot convert indexed to associative array"),
            (Value::Associative(_), true, _) | (_, true, true) => {
                Some("cannot convert associative to indexed array")
            }
            _ => {
                if associative || array {
                    if dropping {
                        drop_scalar(variable, associative);
                    }
                    convert(variable, associative);
                }
                apply(&mut variable.attributes, request);
                None
            }
        });
    if let Some(message) = conflict {
        shell.builtin_error(request.name, &[name, b": ", message.as_bytes()]).await?;
        return Ok(false);
    }
    Ok(true)
}

/// Makes an array of a variable, with what it holds as its element 0.
fn convert(variable: &mut Variable, associative: bool) {
    let old = match std::mem::take(&mut variable.value) {
        Value::Scalar(text) => Some(text),
        Value::Unset => {
            variable.without_value = true;
            None
        }
        array => {
            variable.value = array;
            return;
        }
    };
    variable.value = if associative {
        let mut array = match old.is_some() {
            true => AssociativeArray::with_buckets(CONVERTED_BUCKETS),
            false => AssociativeArray::default(),
        };
        if let Some(old) = old {
            array.set(BString::from("0"), old);
        }
        Value::Associative(array)
    } else {
        Value::Indexed(IndexedArray::from_iter(old))
    };
}

/// A local variable that becomes an array loses what it held, unless it is to have what it hides.
fn loses_scalars(shell: &Shell, request: &Request) -> bool {
    request.local && !request.inherit && !shell.is(ShellOption::LocalvarInherit)
}

fn drop_scalar(variable: &mut Variable, associative: bool) {
    if !matches!(variable.value, Value::Scalar(_)) {
        return;
    }
    variable.value = match associative {
        true => Value::Associative(AssociativeArray::default()),
        false => Value::Indexed(IndexedArray::default()),
    };
}

/// The buckets of the table that a scalar's value is put into.
const CONVERTED_BUCKETS: u32 = 128;

fn make_array(shell: &mut Shell, request: &Request, name: &Text, associative: bool) {
    let dropping = loses_scalars(shell, request);
    let variable = shell.variables.entry(name);
    if dropping {
        drop_scalar(variable, associative);
    }
    convert(variable, associative);
}

fn apply(attributes: &mut Attributes, request: &Request) {
    // Of the letters that change case each takes the others away, several at once all.
    let several = [b'l', b'u', b'c'].iter().filter(|letter| request.on.contains(letter)).count() > 1;
    for (letters, value) in [(&request.on, true), (&request.off, false)] {
        for letter in letters {
            match letter {
                b'i' => attributes.integer = value,
                b'x' => attributes.exported = value,
                b'r' => attributes.readonly |= value,
                b'n' => attributes.nameref = value,
                b't' => attributes.traced = value,
                b'l' | b'u' | b'c' => {
                    if value {
                        (attributes.lowercase, attributes.uppercase, attributes.capitalize) =
                            (false, false, false);
                    }
                    let value = value && !several;
                    match letter {
                        b'l' => attributes.lowercase = value,
                        b'u' => attributes.uppercase = value,
                        _ => attributes.capitalize = value,
                    }
                }
                _ => {}
            }
        }
    }
}

async fn declare_assignment(
    shell: &mut Shell,
    request: &Request,
    assignment: &Assignment,
    literal: Assigned,
) -> Result<bool, Divert> {
    if let Some(subscript) = &assignment.subscript
        && matches!(request.name, "export" | "readonly")
    {
        let subscript = match subscript {
            Subscript::At => BString::from("@"),
            Subscript::Star => BString::from("*"),
            Subscript::Index(index) => shell.expand_to_value(&index.word).await?,
        };
        let parts: [&[u8]; 5] = [b"`", &assignment.name, b"[", &subscript, b"]': not a valid identifier"];
        shell.builtin_error(request.name, &parts).await?;
        shell.status.bad_assignment = Some(BadAssignment::Element);
        return Ok(false);
    }
    if let Some(element) = referred_element(shell, request, &assignment.name)
        && let Assigned::Text(text) = literal
    {
        if let Err(error) = shell.assign_at(&assignment.name, None, text, assignment.append) {
            return Err(shell.variable_failed(error).await);
        }
        return refuse_element(shell, request, &element).await;
    }
    let name = target_name(shell, request, &assignment.name);
    if readonly_refuses(shell, request, &name).await? {
        return Ok(false);
    }
    if is_readonly(shell, request, &name) {
        if matches!(literal, Assigned::Elements(_)) {
            // An array would have been assigned before the builtin: the command is given up.
            shell.report_refused([&*name, b": readonly variable"].concat()).await?;
            return Err(Divert::Discard(ExitStatus::FAILURE));
        }
        if !matches!(request.name, "export" | "readonly") || request.has(b'a') || request.has(b'A') {
            // A local variable becomes an array nevertheless.
            let array = request.has(b'a') || request.has(b'A') || assignment.subscript.is_some();
            if array && request.local {
                make_array(shell, request, &name, request.has(b'A'));
            }
            shell.builtin_error(request.name, &[&name, b": readonly variable"]).await?;
            return Ok(false);
        }
        // It fails as an assignment does, and is exported nevertheless.
        shell.report_refused([&*name, b": readonly variable"].concat()).await?;
        set_attributes(shell, request, &name).await?;
        shell.status.bad_assignment = Some(BadAssignment::Readonly);
        return Ok(false);
    }
    let compound = request.has(b'a') || request.has(b'A');
    let literal = match literal {
        Assigned::Text(text) if compound && text.starts_with(b"(") && text.ends_with(b")") => {
            let inner = text.get(1..text.len() - 1).unwrap_or_default();
            match syntax::parse_array_elements(inner, shell.parse_options()) {
                Ok(elements) => Assigned::Elements(elements),
                Err(_) => Assigned::Text(text),
            }
        }
        other => other,
    };
    if request.has(b'n')
        && let Assigned::Text(text) = &literal
        && !valid_reference(&referred_name(shell, request, &name, assignment, text))
    {
        let vague = text.is_empty() || assignment.append;
        let reason: &[u8] = match vague {
            true => b"': not a valid identifier",
            false => b"': invalid variable name for name reference",
        };
        shell.builtin_error(request.name, &[b"`", text, reason]).await?;
        if vague && request.local {
            shell.variables.make_local(&name);
        }
        return Ok(false);
    }
    let literal = match literal {
        Assigned::Text(text) if request.has(b'n') => {
            Assigned::Text(referred_name(shell, request, &name, assignment, &text))
        }
        other => other,
    };
    prepare(shell, request, &name).await?;
    let early =
        Request { on: request.on.iter().copied().filter(|l| *l != b'r').collect(), ..request.clone() };
    if request.has(b'n') {
        if let Assigned::Text(text) = &literal
            && text.as_slice() == &*name
        {
            if request.local {
                let message = b": circular name reference";
                shell.builtin_error(request.name, &[b"warning: ", &name, message]).await?;
                with_variable(shell, request, &name, |variable| variable.value = Value::Scalar(text.clone()));
                return set_attributes(shell, request, &name).await;
            }
            shell
                .builtin_error(request.name, &[&name, b": nameref variable self references not allowed"])
                .await?;
            return Ok(false);
        }
        let value = match literal {
            Assigned::Text(text) => Value::Scalar(text),
            Assigned::Elements(elements) => {
                make_array(shell, request, &name, false);
                if let Err(error) = shell.assign_elements(&name, &elements, assignment.append).await? {
                    return Err(shell.variable_failed(error).await);
                }
                let message = b": reference variable cannot be an array";
                shell.builtin_error(request.name, &[&name, message]).await?;
                return Ok(false);
            }
        };
        with_variable(shell, request, &name, |variable| variable.value = value);
        return set_attributes(shell, request, &name).await;
    }
    if let Assigned::Elements(elements) = &literal
        && matches!(request.name, "export" | "readonly")
        && shell.variables.get(&name).is_some_and(|v| v.level > 0 && v.level < shell.variables.level())
    {
        // Behind a local variable of a caller Bash assigns the global one, and gives the attribute to the local one.
        return declare_behind(shell, request, (&name, assignment.append), elements).await;
    }
    if matches!(literal, Assigned::Elements(_)) && !request.has(b'A') && !request.global {
        make_array(shell, request, &name, false);
    }
    if assignment.subscript.is_some() && request.local && !request.has(b'A') {
        make_array(shell, request, &name, false);
    }
    let done_early = set_attributes(shell, &early, &name).await?;
    // An array that is not to be one is assigned nevertheless.
    let elements = matches!(literal, Assigned::Elements(_));
    if !(done_early || elements && request.off.contains(&b'a')) {
        if request.name == "readonly" && !elements {
            with_variable(shell, request, &name, |variable| variable.attributes.readonly = true);
        }
        // What would have been assigned before the builtin gives the command up.
        return if elements && !request.local {
            Err(Divert::Expression(ExitStatus::FAILURE))
        } else {
            Ok(false)
        };
    }
    let done = match literal {
        // What a reference to an element is given is the element's.
        Assigned::Text(text)
            if assignment.subscript.is_none()
                && *name != *assignment.name
                && refers_to_element(shell, &assignment.name) =>
        {
            shell.assign_at(&assignment.name, None, text, assignment.append)
        }
        literal => assign_declared(shell, request, &name, assignment, literal).await?,
    };
    match done {
        Ok(()) => {}
        Err(error) if elements => return Err(shell.variable_failed(error).await),
        Err(error @ (VariableError::Limit(_) | VariableError::Expression(_))) => {
            return Err(super::value_failed(shell, request.name, error).await);
        }
        Err(VariableError::Refused(message)) => {
            shell.report_refused(message).await?;
            return Ok(false);
        }
        Err(VariableError::Message(message)) => {
            if message.ends_with(b": unbound variable") {
                shell.report(message).await?;
                return Err(shell.expansion_failed());
            }
            shell.builtin_error(request.name, &[&message]).await?;
            return Ok(false);
        }
    }
    if request.has(b'r') {
        with_variable(shell, request, &name, |variable| variable.attributes.readonly = true);
    }
    Ok(done_early)
}

async fn declare_behind(
    shell: &mut Shell,
    request: &Request,
    (name, append): (&Text, bool),
    elements: &[ArrayElement],
) -> Result<bool, Divert> {
    shell.variables.exchange_global(name);
    convert(shell.variables.entry(name), request.has(b'A'));
    let done = shell.assign_elements(name, elements, append).await;
    shell.variables.exchange_global(name);
    match done? {
        Ok(()) => set_attributes(shell, request, name).await,
        Err(error) => Err(shell.variable_failed(error).await),
    }
}

/// What a reference refers to, after `+=` too.
fn referred_name(
    shell: &Shell,
    request: &Request,
    name: &[u8],
    assignment: &Assignment,
    text: &BString,
) -> BString {
    let own = shell.variables.get(name).filter(|v| !request.local || v.level == shell.variables.level());
    match own.map(|variable| &variable.value) {
        Some(Value::Scalar(old)) if assignment.append => BString::from([old.as_slice(), text].concat()),
        _ => text.clone(),
    }
}

fn valid_reference(text: &[u8]) -> bool {
    syntax::parse_reference(text).is_some()
}
