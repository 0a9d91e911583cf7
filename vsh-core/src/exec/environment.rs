//! What a new shell takes from its environment, and adds to it.

use std::sync::{Arc, OnceLock};

use bstr::BString;

use crate::shell::dynamic::DYNAMIC;
use crate::shell::option::{OptionKind, ShellOption};
use crate::shell::scope::Variables;
use crate::shell::variable::{Attributes, IndexedArray, Value, Variable};
use crate::shell::{Function, Shell};
use crate::syntax::ast::{Command, FunctionDefinition, List, Text};
use crate::syntax::{self, NoAliases, ParseOptions, Parser};

/// The variables that are the same in every new shell, made once.
pub(super) fn initial_variables() -> &'static Variables {
    static INITIAL: OnceLock<Variables> = OnceLock::new();
    INITIAL.get_or_init(|| {
        let mut variables = Variables::default();
        for (name, dynamic) in DYNAMIC {
            let readonly = matches!(*name, "BASHOPTS" | "SHELLOPTS");
            let integer = matches!(*name, "RANDOM" | "SRANDOM" | "BASHPID" | "HISTCMD");
            let attributes =
                Attributes { dynamic: Some(*dynamic), readonly, integer, ..Attributes::default() };
            variables.insert(Text::from(*name), Variable { attributes, ..Variable::default() });
        }
        let attributes = Attributes { integer: true, ..Attributes::default() };
        let index = Variable { attributes, value: Value::Scalar(BString::from("1")), ..Variable::default() };
        variables.insert(Text::from("OPTIND"), index);
        for (name, value) in [
            ("IFS", " \t\n"),
            ("PS4", "+ "),
            ("OPTERR", "1"),
            ("BASH", "/usr/bin/bash"),
            (
                "BASH_LOADABLES_PATH",
                "/usr/local/lib/bash:/usr/lib/bash:/opt/local/lib/bash:/usr/pkg/lib/bash:/opt/pkg/lib/bash:.",
            ),
            ("BASH_VERSION", "5.2.15(1)-release"),
            ("HOSTTYPE", "x86_64"),
            ("MACHTYPE", "x86_64-pc-linux-gnu"),
            ("OSTYPE", "linux-gnu"),
            ("HOSTNAME", "vsh"),
            ("SHELL", "/bin/bash"),
            ("TERM", "dumb"),
            ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"),
        ] {
            let value = Value::Scalar(BString::from(value));
            variables.insert(Text::from(name), Variable { value, ..Variable::default() });
        }
        let version = ["5", "2", "15", "1", "release", "x86_64-pc-linux-gnu"].map(BString::from);
        let attributes = Attributes { readonly: true, ..Attributes::default() };
        let value = Value::Indexed(IndexedArray::from_iter(version));
        let version = Variable { attributes, value, ..Variable::default() };
        variables.insert(Text::from("BASH_VERSINFO"), version);
        variables
    })
}

impl Shell {
    pub(super) fn set_process_variables(&mut self, parent: u32) {
        let uid = self.place.view.credentials.uid.to_string();
        let parent = parent.max(1).to_string();
        for (name, value) in [("UID", &uid), ("EUID", &uid), ("PPID", &parent)] {
            let attributes = Attributes { integer: true, readonly: true, ..Attributes::default() };
            let value = Value::Scalar(BString::from(value.as_str()));
            self.variables.insert(Text::from(name), Variable { attributes, value, ..Variable::default() });
        }
    }

    pub(super) fn import(&mut self, environment: Vec<(BString, BString)>, is_shell: bool) {
        for (name, value) in environment {
            if let Some(function) = name.strip_prefix(b"BASH_FUNC_").and_then(|n| n.strip_suffix(b"%%")) {
                match is_shell {
                    true => self.import_function(function, &value),
                    // Whatever it is, it is handed on.
                    false => self.variables.insert(Text::from(name.as_slice()), exported(value)),
                }
                continue;
            }
            // POSIX: a shell does not take `IFS` from its environment.
            if !syntax::is_name(&name) || name == "IFS" {
                continue;
            }
            if name == "_" {
                self.status.last_argument = value;
                continue;
            }
            if name == "SHELLOPTS" || name == "BASHOPTS" {
                let kind = if name == "SHELLOPTS" { OptionKind::Set } else { OptionKind::Shopt };
                self.adopt_options(kind, &value);
                self.variables.entry(&Text::from(name.as_slice())).attributes.exported = true;
                continue;
            }
            let variable = self.variables.entry(&Text::from(name.as_slice()));
            if variable.attributes.readonly {
                continue;
            }
            variable.attributes.exported = true;
            // Options are got from the first argument on, whatever the environment says.
            if variable.attributes.dynamic.is_none() && name != "OPTIND" {
                variable.value = Value::Scalar(value);
            }
        }
        if self.scalar(b"POSIXLY_CORRECT").is_some() {
            self.options.set(ShellOption::Posix, true);
        }
    }

    /// What a shell adds to the environment it was given; a command that is no shell adds nothing.
    pub(super) fn adopt_place(&mut self) {
        self.adjust_level(1);
        let had_pwd = self.scalar(b"PWD").is_some();
        self.export_initial("PWD", self.place.path.clone());
        self.environment_has_pwd = had_pwd;
        if self.scalar(b"OLDPWD").is_none() {
            let attributes = Attributes { exported: true, ..Attributes::default() };
            self.variables.insert(Text::from("OLDPWD"), Variable { attributes, ..Variable::default() });
        }
    }

    /// Adds to `SHLVL`, which stays between 0 and 999.
    pub(crate) fn adjust_level(&mut self, by: i64) {
        let level = self.scalar(b"SHLVL").and_then(|l| crate::builtin::number::<i64>(&l)).unwrap_or(0);
        let level = match level.saturating_add(by) {
            high @ 1000.. => {
                self.dynamic.too_high = Some(high);
                1
            }
            level => level.max(0),
        };
        self.export_initial("SHLVL", BString::from(level.to_string()));
    }

    pub(super) fn export_initial(&mut self, name: &str, value: BString) {
        let attributes = Attributes { exported: true, ..Attributes::default() };
        let value = Value::Scalar(value);
        self.variables.insert(Text::from(name), Variable { attributes, value, ..Variable::default() });
    }

    /// A function of the environment: nothing but its definition, which begins with `() {`.
    fn import_function(&mut self, name: &[u8], text: &[u8]) {
        if !text.starts_with(b"() {") {
            return;
        }
        let source = [name, b" ", text].concat();
        let parsed = Parser::new(source.as_slice(), 0).next_command(ParseOptions::default(), &NoAliases);
        let definition = match &parsed {
            Ok(list) => list.as_ref().and_then(only_definition).ok_or_else(|| {
                vec![[b"warning: ", name, b": ignoring function definition attempt"].concat()]
            }),
            Err(error) => {
                let lead = format!(": line {}: ", error.line);
                let lines = crate::diagnostic::syntax_error(error).into_iter();
                Err(lines.map(|line| [name, lead.as_bytes(), &line].concat()).collect())
            }
        };
        match definition {
            Err(messages) => self.refused_imports.extend(messages),
            Ok(_) if name.contains(&b'/') => {}
            Ok(definition) => return self.add_import(name, definition),
        }
        self.refused_imports.push([b"error importing function definition for `", name, b"'"].concat());
    }

    fn add_import(&mut self, name: &[u8], definition: &FunctionDefinition) {
        let function = Function {
            charge: Arc::new(self.world.meter.no_memory()),
            definition: Arc::new(definition.clone()),
            source: Text::from("environment"),
            exported: true,
            readonly: false,
            traced: false,
        };
        self.definitions.functions.insert(Text::from(name), Arc::new(function));
    }
}

fn exported(value: BString) -> Variable {
    let attributes = Attributes { exported: true, ..Attributes::default() };
    Variable { attributes, value: Value::Scalar(value), ..Variable::default() }
}

/// The function that a list defines, if it does nothing else.
fn only_definition(list: &List) -> Option<&FunctionDefinition> {
    let [item] = list.items.as_slice() else { return None };
    let [command] = item.and_or.first.commands.as_slice() else { return None };
    match &**command {
        Command::Function(definition) if item.and_or.rest.is_empty() && !item.asynchronous => {
            Some(definition)
        }
        _ => None,
    }
}
