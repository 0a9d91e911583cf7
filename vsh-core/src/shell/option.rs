//! The options of `set` and `shopt`: one table.

/// Which builtin an option belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OptionKind {
    /// `set -o`
    Set,
    /// `shopt`
    Shopt,
    /// `set`, by its letter alone.
    Letter,
}

/// An option's static facts.
#[derive(Clone, Copy, Debug)]
pub struct OptionSpec {
    /// Which it is.
    pub option: ShellOption,
    /// Its name.
    pub name: &'static str,
    /// Its letter for `set`, if it has one.
    pub letter: Option<u8>,
    /// Whose it is.
    pub kind: OptionKind,
    /// Is it on at first, in a shell that is not interactive?
    pub default: bool,
}

macro_rules! options {
    ($($option:ident $name:literal $letter:expr, $kind:ident, $default:literal;)*) => {
        /// An option of the shell.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub enum ShellOption { $(#[doc = $name] $option,)* }

        /// All options; those of `set`, then those of `shopt`, each sorted by name, and those that have none there.
        pub static OPTIONS: &[OptionSpec] = &[$(OptionSpec {
            option: ShellOption::$option,
            name: $name,
            letter: $letter,
            kind: OptionKind::$kind,
            default: $default,
        },)*];
    };
}

options! {
    Allexport "allexport" Some(b'a'), Set, false;
    Braceexpand "braceexpand" Some(b'B'), Set, true;
    Emacs "emacs" None, Set, false;
    Errexit "errexit" Some(b'e'), Set, false;
    Errtrace "errtrace" Some(b'E'), Set, false;
    Functrace "functrace" Some(b'T'), Set, false;
    Hashall "hashall" Some(b'h'), Set, true;
    Histexpand "histexpand" Some(b'H'), Set, false;
    History "history" None, Set, false;
    Ignoreeof "ignoreeof" None, Set, false;
    InteractiveComments "interactive-comments" None, Set, true;
    Keyword "keyword" Some(b'k'), Set, false;
    Monitor "monitor" Some(b'm'), Set, false;
    Noclobber "noclobber" Some(b'C'), Set, false;
    Noexec "noexec" Some(b'n'), Set, false;
    Noglob "noglob" Some(b'f'), Set, false;
    Nolog "nolog" None, Set, false;
    Notify "notify" Some(b'b'), Set, false;
    Nounset "nounset" Some(b'u'), Set, false;
    Onecmd "onecmd" Some(b't'), Set, false;
    Physical "physical" Some(b'P'), Set, false;
    Pipefail "pipefail" None, Set, false;
    Posix "posix" None, Set, false;
    Privileged "privileged" Some(b'p'), Set, false;
    Verbose "verbose" Some(b'v'), Set, false;
    Vi "vi" None, Set, false;
    Xtrace "xtrace" Some(b'x'), Set, false;
    Autocd "autocd" None, Shopt, false;
    AssocExpandOnce "assoc_expand_once" None, Shopt, false;
    CdableVars "cdable_vars" None, Shopt, false;
    Cdspell "cdspell" None, Shopt, false;
    Checkhash "checkhash" None, Shopt, false;
    Checkjobs "checkjobs" None, Shopt, false;
    Checkwinsize "checkwinsize" None, Shopt, true;
    Cmdhist "cmdhist" None, Shopt, true;
    Compat31 "compat31" None, Shopt, false;
    Compat32 "compat32" None, Shopt, false;
    Compat40 "compat40" None, Shopt, false;
    Compat41 "compat41" None, Shopt, false;
    Compat42 "compat42" None, Shopt, false;
    Compat43 "compat43" None, Shopt, false;
    Compat44 "compat44" None, Shopt, false;
    CompleteFullquote "complete_fullquote" None, Shopt, true;
    Direxpand "direxpand" None, Shopt, false;
    Dirspell "dirspell" None, Shopt, false;
    Dotglob "dotglob" None, Shopt, false;
    Execfail "execfail" None, Shopt, false;
    ExpandAliases "expand_aliases" None, Shopt, false;
    Extdebug "extdebug" None, Shopt, false;
    Extglob "extglob" None, Shopt, false;
    Extquote "extquote" None, Shopt, true;
    Failglob "failglob" None, Shopt, false;
    ForceFignore "force_fignore" None, Shopt, true;
    Globasciiranges "globasciiranges" None, Shopt, true;
    Globskipdots "globskipdots" None, Shopt, true;
    Globstar "globstar" None, Shopt, false;
    GnuErrfmt "gnu_errfmt" None, Shopt, false;
    Histappend "histappend" None, Shopt, false;
    Histreedit "histreedit" None, Shopt, false;
    Histverify "histverify" None, Shopt, false;
    Hostcomplete "hostcomplete" None, Shopt, true;
    Huponexit "huponexit" None, Shopt, false;
    InheritErrexit "inherit_errexit" None, Shopt, false;
    ShoptInteractiveComments "interactive_comments" None, Shopt, true;
    Lastpipe "lastpipe" None, Shopt, false;
    Lithist "lithist" None, Shopt, false;
    LocalvarInherit "localvar_inherit" None, Shopt, false;
    LocalvarUnset "localvar_unset" None, Shopt, false;
    LoginShell "login_shell" None, Shopt, false;
    Mailwarn "mailwarn" None, Shopt, false;
    NoEmptyCmdCompletion "no_empty_cmd_completion" None, Shopt, false;
    Nocaseglob "nocaseglob" None, Shopt, false;
    Nocasematch "nocasematch" None, Shopt, false;
    NoexpandTranslation "noexpand_translation" None, Shopt, false;
    Nullglob "nullglob" None, Shopt, false;
    PatsubReplacement "patsub_replacement" None, Shopt, true;
    Progcomp "progcomp" None, Shopt, true;
    ProgcompAlias "progcomp_alias" None, Shopt, false;
    Promptvars "promptvars" None, Shopt, true;
    RestrictedShell "restricted_shell" None, Shopt, false;
    ShiftVerbose "shift_verbose" None, Shopt, false;
    Sourcepath "sourcepath" None, Shopt, true;
    VarredirClose "varredir_close" None, Shopt, false;
    XpgEcho "xpg_echo" None, Shopt, false;
    Restricted "restricted" Some(b'r'), Letter, false;
}

/// The options that stand for a level of compatibility, and the level.
pub static COMPATIBILITY: &[(u32, ShellOption)] = &[
    (31, ShellOption::Compat31),
    (32, ShellOption::Compat32),
    (40, ShellOption::Compat40),
    (41, ShellOption::Compat41),
    (42, ShellOption::Compat42),
    (43, ShellOption::Compat43),
    (44, ShellOption::Compat44),
];

/// The options that are on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShellOptions(u128);

impl Default for ShellOptions {
    fn default() -> Self {
        let mut options = Self(0);
        for spec in OPTIONS.iter().filter(|s| s.default) {
            options.set(spec.option, true);
        }
        options
    }
}

impl ShellOptions {
    /// Is it on?
    pub const fn is(self, option: ShellOption) -> bool {
        self.0 >> (option as u8) & 1 == 1
    }

    /// Turns it on or off.
    pub const fn set(&mut self, option: ShellOption, on: bool) {
        let bit = 1 << (option as u8);
        if on {
            if matches!(option, ShellOption::Posix) {
                self.0 |= 1 << (ShellOption::InheritErrexit as u8);
            }
            // The line editor has one mode.
            match option {
                ShellOption::Emacs => self.0 &= !(1 << (ShellOption::Vi as u8)),
                ShellOption::Vi => self.0 &= !(1 << (ShellOption::Emacs as u8)),
                _ => {}
            }
            self.0 |= bit;
        } else {
            self.0 &= !bit;
        }
    }

    /// Takes the options of `set` over, those of `shopt` stay.
    pub const fn restore_set(&mut self, before: Self) {
        let of_set = (1 << (ShellOption::Xtrace as u8 + 1)) - 1;
        self.0 = self.0 & !of_set | before.0 & of_set;
    }

    /// The names of a builtin's options that are on, between colons: `SHELLOPTS` and `BASHOPTS`.
    pub fn names(self, kind: OptionKind) -> String {
        let mut on: Vec<_> =
            OPTIONS.iter().filter(|s| s.kind == kind && self.is(s.option)).map(|s| s.name).collect();
        on.sort_unstable();
        on.join(":")
    }

    /// The letters of those that are on, in the order of `$-`.
    pub fn letters(self) -> Vec<u8> {
        let order = b"abefhkmnprtuvxBCEHPT";
        let on = |letter: &&u8| OPTIONS.iter().any(|s| s.letter == Some(**letter) && self.is(s.option));
        order.iter().filter(on).copied().collect()
    }
}

/// The option of `set` or `shopt` with this name.
pub fn find(kind: OptionKind, name: &[u8]) -> Option<&'static OptionSpec> {
    OPTIONS.iter().find(|s| s.kind == kind && s.name.as_bytes() == name)
}

/// The option of `set` with this letter.
pub fn find_letter(letter: u8) -> Option<&'static OptionSpec> {
    OPTIONS.iter().find(|s| s.letter == Some(letter))
}

#[cfg(test)]
mod tests {
    use super::{OPTIONS, OptionKind};

    #[test]
    fn the_table_fits_and_has_no_name_twice() {
        assert!(OPTIONS.len() <= 128);
        for kind in [OptionKind::Set, OptionKind::Shopt] {
            let mut names: Vec<_> = OPTIONS.iter().filter(|s| s.kind == kind).map(|s| s.name).collect();
            let count = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), count);
        }
    }
}
