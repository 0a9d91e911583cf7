//! `test`, `[`

use bstr::BString;
use vsh_fs::{Credentials, Errno, Metadata};

use super::arguments;
use crate::exec::divert::Outcome;
use crate::host::BoxFuture;
use crate::printf::Dialect;
use crate::shell::Shell;
use crate::shell::option::{self, OptionKind};
use crate::shell::variable::Value;
use crate::test_expression::{self, Expression, Facts};
use crate::utility::ExitStatus;

/// The outcome, if no file and no variable is asked for and nothing is wrong.
pub(super) fn quick(fields: &[&[u8]]) -> Option<ExitStatus> {
    let words = match fields {
        [b"[", words @ .., b"]"] => words,
        [b"test", words @ ..] => words,
        _ => return None,
    };
    test_expression::parse(words, Dialect::Bash).ok()?.known().map(ExitStatus::from)
}

pub(super) async fn run(shell: &mut Shell, fields: &[BString]) -> Outcome {
    let bracket = fields.first().is_some_and(|f| f == "[");
    let name = if bracket { "[" } else { "test" };
    let words = match (bracket, arguments(fields)) {
        (false, words) => words,
        (true, [words @ .., last]) if last == "]" => words,
        (true, _) => {
            shell.builtin_error(name, &[b"missing `]'"]).await?;
            return Ok(ExitStatus::USAGE);
        }
    };
    let expression = match test_expression::parse(words, Dialect::Bash) {
        Ok(expression) => expression,
        Err(error) => {
            let error = if bracket { error.in_brackets() } else { error };
            let message = error.message(Dialect::Bash, !shell.c_locale());
            shell.builtin_error(name, &[&message]).await?;
            return Ok(ExitStatus::USAGE);
        }
    };
    let mut expression = expression;
    for element in expression.elements() {
        if let Expression::Unary(_, operand) = element
            && let Some(is_set) = shell.element_is_set(operand, true).await?
        {
            *element = Expression::Known(is_set);
        }
    }
    let truth = match expression.known() {
        Some(truth) => truth,
        None => expression.evaluate(&*shell).await,
    };
    Ok(ExitStatus::from(truth))
}

impl Facts for Shell {
    fn metadata<'a>(&'a self, path: &'a [u8], follow: bool) -> BoxFuture<'a, Result<Metadata, Errno>> {
        Box::pin(async move {
            if follow {
                self.file_metadata(path).await
            } else {
                self.place.view.symlink_metadata(self.place.cwd, path).await
            }
        })
    }

    fn access<'a>(&'a self, path: &'a [u8], permissions: u8) -> BoxFuture<'a, bool> {
        Box::pin(async move {
            if crate::utility::descriptor_path(path).is_some() {
                return self.file_metadata(path).await.is_ok() && permissions & 1 == 0;
            }
            let (read, write, execute) = (permissions & 4 != 0, permissions & 2 != 0, permissions & 1 != 0);
            self.place.view.access(self.place.cwd, path, read, write, execute).await.is_ok()
        })
    }

    fn credentials(&self) -> &Credentials {
        &self.place.view.credentials
    }

    fn is_variable_set(&self, name: &[u8]) -> bool {
        let Some(open) = memchr::memchr(b'[', name).filter(|_| name.ends_with(b"]")) else {
            if let Some(positional) =
                super::number::<usize>(name).filter(|_| name.iter().all(u8::is_ascii_digit))
            {
                return positional == 0 || self.calls.positional.len() >= positional;
            }
            // A reference to an element counts as unset.
            let element = self.follow(name).is_some_and(|(_, subscript)| subscript.is_some());
            return !element && self.scalar(name).is_some();
        };
        let subscript = name.get(open + 1..name.len() - 1).unwrap_or_default();
        let base = name.get(..open).unwrap_or_default();
        let Some((base, _)) = self.follow(base) else { return false };
        let Some(value) = self.value(&base) else { return false };
        match (subscript, &*value) {
            (b"@" | b"*", Value::Indexed(array)) => !array.is_empty(),
            (b"@" | b"*", Value::Associative(array)) => !array.is_empty(),
            (b"@" | b"*", Value::Scalar(_)) => true,
            // Others have been looked at before.
            _ => false,
        }
    }

    fn is_name_reference(&self, name: &[u8]) -> bool {
        self.variables.get(name).is_some_and(|v| v.attributes.nameref && !matches!(v.value, Value::Unset))
    }

    fn is_option_on(&self, name: &[u8]) -> bool {
        option::find(OptionKind::Set, name).is_some_and(|spec| self.is(spec.option))
    }
}
