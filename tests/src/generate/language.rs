//! More of the grammar: compound commands, functions, redirections, jobs that are waited for, errors.

use std::fmt::Write;

use super::{Generator, Spelling, quoted};

impl Generator {
    /// A command of the language that the plain statements do not make.
    pub(super) fn language(&mut self) {
        match self.below(20) {
            0 => self.until_loop(),
            1 => self.select(),
            2 | 3 => self.function(),
            4 => self.redirected(),
            5 => self.background(),
            6 => self.coprocess(),
            7 => self.strict(),
            8 | 9 => self.failing(),
            10 => self.sourced(),
            11 => self.aliased(),
            12 => self.optioned(),
            13 => self.special_variable(),
            14 => self.pattern_case(),
            15 => self.nested_test(),
            16 => self.tested(),
            17 => self.long_pipeline(),
            18 => self.documents(),
            _ => self.counted_loop(),
        }
    }

    fn until_loop(&mut self) {
        self.put("turn=0; until ((++turn > 3)); do ");
        self.loops += 1;
        self.list();
        let jump = self.pick(&["", "", "; break", "; continue", "; break 3", "; ((turn == 2)) && continue"]);
        self.put(jump);
        self.loops -= 1;
        self.put("; done");
    }

    fn counted_loop(&mut self) {
        let depth = self.loops;
        let head = self.pick(&[
            "((jN=3; jN; jN--))",
            "((jN=0, q=5; jN<q; jN+=2, q--))",
            "((jN=0; ; jN++))",
            "((jN=1; jN<50; jN*=4))",
            "((jN=0; jN<3; n=jN++))",
        ]);
        let head = head.replace("jN", &format!("j{depth}"));
        let _ = write!(self.out, "for {head}; do ");
        self.loops += 1;
        self.list();
        self.loops -= 1;
        let _ = write!(self.out, "; ((j{depth} > 2)) && break; done");
    }

    fn select(&mut self) {
        let answers = self.pick(&["1\\n2\\n", "9\\n\\n2\\n", "x\\n1\\n", "", "2", "\\n"]);
        self.put("select s in ");
        self.words();
        self.put("; do show \"$REPLY\" \"$s\"; ");
        self.loops += 1;
        self.list();
        self.loops -= 1;
        let jump = self.pick(&["; break", "", "; [[ $s ]] && break"]);
        let _ = write!(self.out, "{jump}; done 2>/dev/null <<< $'{answers}'; echo \"$? ${{s-unset}}\"");
    }

    /// A function of any form, called at once or more often.
    fn function(&mut self) {
        self.functions += 1;
        let number = self.functions;
        let head = self.pick(&["gN() { ", "function gN { ", "function gN() { ", "gN() ( ", "gN ( ) { "]);
        let close = if head.contains(" ( ") && !head.contains("{") { " )" } else { "; }" };
        self.put(&head.replace('N', &number.to_string()));
        let first = self.pick(&[
            "",
            "local a=1 b; ",
            "local -n r=$1 2>/dev/null; ",
            "local -a arr=(l m); ",
            "local -A map=([x]=y); ",
            "local IFS=:; ",
            "local -; set -f; ",
            "declare -g n=$#; ",
            "(($# > 1)) && return 3; ",
            "shift; ",
            "unset a; ",
            "local a; unset a; a=dyn; ",
            "set -- in \"$@\"; ",
            "show \"${FUNCNAME[@]}\"; ",
            "local -I b; ",
            "trap 'show ret' RETURN; ",
        ]);
        self.put(first);
        let loops = std::mem::take(&mut self.loops);
        self.list();
        self.loops = loops;
        let last =
            self.pick(&["", "", "; return", "; return 2", "; false", "; show \"$a\" \"${b-none}\" \"$@\""]);
        let behind = self.pick(&["", "", "", " <<< \"$a\"", " 2>/dev/null", " 3>&1"]);
        let _ = write!(self.out, "{last}{close}{behind}; g{number} ");
        self.words();
        match self.below(6) {
            0 => {
                let _ = write!(self.out, "; declare -f g{number}");
            }
            1 => {
                let _ = write!(self.out, " && g{number} a b || show failed $?");
            }
            2 => {
                let grouped = self.respells(Spelling::LastCommand);
                let (open, close) = if grouped { ("{ ", "; }") } else { ("", "") };
                let _ = write!(self.out, "; show \"$({open}g{number} x{close})\" $?");
            }
            3 => {
                let _ = write!(self.out, "; unset -f g{number}; type -t g{number}; echo $?");
            }
            _ => self.put("; show $? \"${a-unset}\" \"${b-unset}\""),
        }
    }

    fn redirected(&mut self) {
        match self.below(8) {
            0 => {
                self.put("{ ");
                self.list();
                self.put("; } 4>&1 >&2 2>/dev/null");
            }
            1 => {
                self.put("exec {fd}<<< ");
                self.word();
                self.put("; read -r -u \"$fd\" a b; echo $?; exec {fd}<&-");
            }
            2 => {
                self.put("while read -ru 6 x; do show \"$x\"; done 6<<< ");
                self.word();
            }
            3 => {
                // `<((` is read as an expression first, which ends at the first pattern of a `case`.
                self.put("cat <( ");
                self.substituted_list();
                self.put(") <( ");
                self.substituted_list();
                self.put(")");
            }
            4 => {
                self.show();
                self.put(" 2>&1 >/dev/null | cat");
            }
            5 => {
                self.show();
                let text =
                    self.pick(&[" >&9", " <&9", " 2>&-", " >&-", " </nosuch", " >/nosuch/x", " <\"$u\""]);
                let _ = write!(self.out, "{text} 2>/dev/null; echo $?");
            }
            6 => {
                self.put("if read -r a; then ");
                self.list();
                self.put("; fi <<< ");
                self.word();
            }
            _ => {
                let name = self.pick(&["a", "n", "arr[1]"]);
                let _ = write!(self.out, "{name}=");
                self.word();
                self.put(" read -r b <<< ");
                self.word();
                self.put("; show \"$b\"");
            }
        }
    }

    /// A job, which is waited for before anything else is said.
    ///
    /// A `DEBUG` trap would speak beside it.
    fn background(&mut self) {
        let output = if self.debugged { " > /dev/null" } else { "" };
        let open = self.pick(&["( ", "{ "]);
        let close = if open == "( " { " )" } else { "; }" };
        self.put(open);
        self.list();
        let status = self.below(5);
        // Behind a trap `wait -n` may find that the job has ended and is forgotten, or it finds a pipeline.
        let wait = match self.pick(&["wait $!; echo $?", "wait; echo $?", "wait -n; echo $?"]) {
            "wait -n; echo $?" if self.debugged || self.last_in_shell => "wait; echo $?",
            wait => wait,
        };
        let _ = write!(self.out, "; exit {status}{close}{output} & {wait}");
    }

    /// A coprocess, whose descriptors are kept: Bash closes its own as soon as it hears that the coprocess has ended.
    fn coprocess(&mut self) {
        let body = self.pick(&[
            "{ while read -r l; do echo \"<$l>\"; done; }",
            "{ read -r l; echo \"$l$l\"; exit 3; }",
            "(cat)",
        ]);
        let _ = write!(
            self.out,
            "{{ coproc CP {body} 2>/dev/null; child=$CP_PID; exec {{from}}<&\"${{CP[0]}}\" {{to}}>&\"${{CP[1]}}\"; eval \"exec ${{CP[1]}}>&-\"; : closed; echo "
        );
        self.word();
        self.put(
            " >&\"$to\"; exec {to}>&-; read -r x <&\"$from\"; show \"$x\"; wait $child; echo $?; exec {from}<&-; }",
        );
    }

    /// Lists under `set -e`.
    fn strict(&mut self) {
        let open = self.pick(&[
            "( set -e; ",
            "( set -eE; trap 'echo err $?' ERR; ",
            "( set -e; shopt -s inherit_errexit; ",
        ]);
        self.put(open);
        for _ in 0..=self.below(3) {
            let text = self.pick(&[
                "false || true; ",
                "! true; ",
                "! false; ",
                "false && true; ",
                "true && false; ",
                "if false; then :; fi; ",
                "while false; do :; done; ",
                "f0() { false; echo f0; }; f0 || echo caught; ",
                "f0() { false; echo f0; }; f0; ",
                "{ false; echo in; } && echo out; ",
                "x=$(false; echo sub); ",
                "x=$(exit 3) || echo $?; ",
                "echo \"$(false)\"; ",
                "local x=$(false) 2>/dev/null; ",
                "export x=$(false); ",
                "(false); ",
                "(false) || echo or; ",
                "false | true; ",
                "true | false; ",
                "((0)); ",
                "((0)) || :; ",
                "[[ a == b ]]; ",
                "eval false; ",
                "eval 'false || :'; ",
                "for i in 1 2; do false; done; ",
                "case x in x) false;; esac; ",
                "let 0; ",
                "false & wait $!; ",
                "test -n '' && echo t; ",
                "read x < /dev/null; ",
                "set -o pipefail; ",
                "set +e; ",
                "nosuch_command 2>/dev/null; ",
                "until true; do :; done; ",
                "command false; ",
                "builtin false; ",
                "! { false; echo neg; }; ",
                "if ! (false; echo cond); then echo then; fi; ",
            ]);
            self.put(text);
        }
        self.list();
        self.put(" ); echo \"left $?\"");
    }

    /// A command that is wrong, and its status.
    fn failing(&mut self) {
        let text = self.pick(&[
            "nosuch_command",
            "cd /nosuch/dir",
            "shift 99",
            "readonly a_r=1; unset a_r",
            "unset -f nosuch",
            "unset 1x",
            "declare 1x=2",
            "export -z",
            "local x",
            "break",
            "continue 2",
            "return 4",
            "eval 'if'",
            "eval 'echo )'",
            "eval '((1'",
            "eval 'case x in'",
            "eval \"echo 'open\"",
            "eval 'for x in'",
            "eval 'echo a; } ; echo b'",
            "((1/0))",
            "((1 1))",
            "echo $((1/0))",
            "echo $((a b))",
            "echo ${a!}",
            "echo ${nosuch?message}",
            "( echo ${nosuch:?} )",
            "arr[-9]=x",
            "arr[1 2]=x",
            "echo ${arr[-9]}",
            "echo ${!nosuch}",
            "x='1x'; echo ${!x}",
            "let 'n = 1 +'",
            "let",
            "[ a b ]",
            "[ 1 -eq x ]",
            "[ a = b",
            "test a -foo b",
            "[[ 1 -eq 1+ ]]",
            "[[ a =~ ( ]]",
            "p='('; [[ a =~ $p ]]",
            "printf %d x",
            "printf %z",
            "printf '%d %s\\n' 12x y",
            "printf -v '1x' a",
            "read 1x <<< a",
            "read -n x a <<< b",
            "read -u 77 a",
            "mapfile -n x list <<< a",
            "getopts",
            "getopts a: o -a",
            "source /nosuch",
            "exec /nosuch",
            "set -o nosuch",
            "set -Z",
            "shopt nosuch",
            "shopt -s nosuch",
            "trap x NOSUCH",
            "kill -l 99",
            "kill nosuch",
            "wait 99999",
            "wait %9",
            "jobs %9",
            "fg",
            "umask 9",
            "umask u=z",
            "ulimit -n x",
            "alias nosuch",
            "unalias nosuch",
            "hash nosuch",
            "type nosuch",
            "command nosuch",
            "command -v nosuch",
            "builtin nosuch",
            "enable nosuch",
            "declare -n ref=1x",
            "declare -n ref; ref=1x",
            "declare -A arr",
            "declare -a map",
            "declare -p nosuch",
            "declare -f nosuch",
            "declare -i n=1+",
            "readonly -f nosuch",
            "typeset -Z x",
            "map[]=x",
            "map=(one)",
            "arr=([x y]=1)",
            "${nosuch}",
            "\"\"",
            "''",
            "$(exit 3)",
            "x=$(exit 5)",
            "x=$(exit 5) y=2",
            "x=1 $(exit 6)",
            "exit_status() { return 300; }; exit_status",
            "(exit 300)",
            "(exit -1)",
            "(return 3)",
            "(kill -TERM $BASHPID)",
            "pushd /nosuch",
            "popd",
            "dirs +9",
            "history x",
            "fc -l x",
            "bind -z",
            "complete -z",
            "compgen -A nosuch",
            "caller x",
            "times x >/dev/null",
            "logout",
            "disown %9",
            "help nosuch",
            "echo a >&77",
            "echo a <<< $((1/0))",
            "for 1x in a; do :; done",
            "for ((;;",
            "select 1x in a; do :; done <<< 1",
        ]);
        let group = self.pick(&["", "", "", "( ", "{ "]);
        // What no eval stops ends a script behind `-c`: a subshell keeps the rest.
        let unstopped =
            ["arr[1 2]", "[x y]", "n=1+", "for ((;;", "for 1x", "select 1x", "exec", "((1'", "[[ a =~ ( "];
        let group = if unstopped.iter().any(|part| text.contains(part)) { "( " } else { group };
        let close = match group {
            "( " => " )",
            "{ " => "; }",
            _ => "",
        };
        let text =
            if text.starts_with("for") || text.starts_with("select 1x") || text.starts_with("[[ a =~ ( ") {
                format!("eval {}", quoted(text))
            } else {
                text.to_owned()
            };
        // Another mistake instead, which leaves nothing open.
        let text = if self.respells(Spelling::OpenQuote) { text.replace("'open", ")") } else { text };
        let _ = write!(self.out, "{group}{text}{close} 2>/dev/null; echo $?");
    }

    fn sourced(&mut self) {
        let (open, close) = self.pick_pair(&[
            (". /dev/stdin <<< ", ""),
            ("source /dev/stdin x 'y z' <<< ", "; show \"$@\""),
            ("bash -c ", " name x 'y z'"),
            ("eval ", ""),
            ("command eval ", ""),
            ("builtin eval ", ""),
        ]);
        let mut inner = self.inner(4);
        inner.functions = self.functions + 20;
        if open.starts_with("bash") {
            inner.out.push_str("show() { printf '{%s}' \"$#\" \"$@\"; echo; }; ");
        }
        inner.list();
        let last = self.pick(&["", "; return 3 2>/dev/null", "; show \"$@\"", "; set -- new"]);
        inner.out.push_str(last);
        self.evaluate(open, &inner, close);
        self.put("; echo $?");
    }

    fn aliased(&mut self) {
        let commands = [
            "shopt -s expand_aliases; alias sh1='show one '\nsh1 two",
            "shopt -s expand_aliases; alias e1='echo a;' e2='e1 echo'\ne2 b",
            "shopt -s expand_aliases; alias own1='own1 x'\nown1() { show own1 \"$@\"; }; own1 y",
            "shopt -s expand_aliases; alias v1='X=1 '\nv1 eval 'echo $X'",
            "shopt -s expand_aliases; alias s1='show $(a1)' a1='echo a'\ns1 \"$(a1; alias a1='echo b'; a1)\"",
        ];
        let syntax = [
            "shopt -s expand_aliases; alias if1='if true; then'\nif1 echo yes; fi",
            "shopt -s expand_aliases; alias q1='show \"'\nq1 x\"",
            "shopt -s expand_aliases; alias o1='{' c1='}'\no1 echo in; c1",
            "shopt -s expand_aliases; alias p1='| cat'\necho piped p1",
            "shopt -s expand_aliases; alias 'n1=echo \\'\nn1\n:",
        ];
        // A substitution is parsed without the aliases that it defines.
        let is_syntax = self.substitutions == 0 && self.chance(2);
        let text = self.pick(if is_syntax { &syntax } else { &commands });
        self.put(text);
    }

    fn optioned(&mut self) {
        let text = self.pick(&[
            "set -a; exported=1; declare -p exported; set +a",
            "set -k; show x=1 y; set +k",
            "set -f; show *; set +f",
            "set -B; show {a,b}; set +B; show {a,b}; set -B",
            "set -o posix; show ${a#x} ~; set +o posix",
            "shopt -u extglob; eval 'show @(a|b)' 2>/dev/null; shopt -s extglob",
            "shopt -s nocasematch; [[ ABC == abc ]]; echo $?; shopt -u nocasematch",
            "shopt -u patsub_replacement; x=abc; show \"${x/b/[&]}\"; shopt -s patsub_replacement",
            "shopt -s localvar_inherit; li() { local a; show \"$a\"; }; li; shopt -u localvar_inherit",
            "shopt -s localvar_unset; shopt -u localvar_unset",
            "shopt -s assoc_expand_once; k='$n'; map[$k]=once; show \"${!map[@]}\"; shopt -u assoc_expand_once",
            "shopt -s failglob; ( show nosuch* ) 2>/dev/null; echo $?; shopt -u failglob",
            "shopt -s lastpipe; echo last | read -r a; show \"$a\"; shopt -u lastpipe",
            "shopt -s xpg_echo; echo 'a\\tb'; shopt -u xpg_echo",
            "shopt -s extdebug; de() { show \"${BASH_ARGV[@]}\" \"${BASH_ARGC[@]}\"; }; de p q; shopt -u extdebug",
            "set -u; ( show $nosuch ) 2>/dev/null; echo $?; show ${nosuch-d} ${arr[@]} \"$@\"; set +u",
            "set -C; echo $-; set +C",
            "set -- -a; set -; show \"$@\" $-",
            "set +o | head -n 3",
            "shopt -o noglob; echo $?",
            "set -o | wc -l",
        ]);
        self.last_in_shell |= text.contains("lastpipe");
        self.put(text);
    }

    fn special_variable(&mut self) {
        if self.chance(12) {
            return self.put("show $LINENO");
        }
        let text = self.pick(&[
            "show $_; show x y; show $_",
            "RANDOM=42; show $RANDOM $RANDOM $((RANDOM % 7))",
            "show \"$BASH_SUBSHELL\" $( echo $BASH_SUBSHELL )",
            "( ( show $BASH_SUBSHELL ) )",
            "fn1() { show \"${FUNCNAME[@]}\" \"${#BASH_SOURCE[@]}\" \"${#BASH_LINENO[@]}\"; }; fn1; eval fn1",
            "false | true | (exit 3); show \"${PIPESTATUS[@]}\"",
            "! false | true; show $? \"${PIPESTATUS[@]}\"",
            "show \"${#PIPESTATUS[@]}\" \"$?\"",
            "show ${0##*/} $#",
            "IFS=- ; show \"$*\" $*; unset IFS; show \"$*\"",
            "OPTIND=1; getopts ab: o -ab x; show $o $OPTIND; getopts ab: o -ab x; show $o $OPTIND $OPTARG",
            "trap 'show \"$BASH_COMMAND\"' DEBUG; n=1; ((n++)); [[ a ]]; trap - DEBUG",
            "trap 'show \"$BASH_COMMAND\" $?' ERR; false; (exit 2); trap - ERR",
            "show \"${BASH_VERSINFO[0]}\" \"${BASH_ALIASES[@]}\" \"${#BASH_CMDS[@]}\"",
            "BASH_ALIASES[zz]=yy; alias; unalias -a",
            "show \"${GROUPS[0]//[0-9]}\" >/dev/null; show \"${EPOCHSECONDS//[0-9]}\" >/dev/null",
            "show \"$SHLVL\" >/dev/null; show \"${PPID//[0-9]}\" >/dev/null",
            "HISTCMD=5; show \"$HISTCMD\" >/dev/null",
            "FUNCNEST=4; deep() { ((n++ < 9)) && deep; }; n=0; deep 2>/dev/null; show $n; unset FUNCNEST",
            "GLOBIGNORE='*'; show \"$GLOBIGNORE\"; unset GLOBIGNORE",
            "BASH_XTRACEFD=2; set -x; : traced; set +x 2>/dev/null",
            "TIMEFORMAT=; time true",
            "POSIXLY_CORRECT=1; show $-; unset POSIXLY_CORRECT; set +o posix",
        ]);
        // One command: what stands before it may skip it.
        let _ = write!(self.out, "{{ {text}; }}");
    }

    fn long_pipeline(&mut self) {
        let negated = self.pick(&["", "! ", "", "! ! "]);
        self.put(negated);
        self.show();
        for _ in 0..=self.below(2) {
            let stage = self.pick(&[
                " | cat",
                " | { read -r a; show \"$a\"; cat; }",
                " | { cat >/dev/null; exit 3; }",
                " |& cat",
                " | while IFS= read -r l; do show \"$l\"; done",
                " | { for i in 1 2; do read -r x; show $i \"$x\"; done; cat; }",
                " | if read -r x; then show \"$x\"; cat; fi",
                " | case x in x) cat;; esac",
                " | tr a-c A-C",
                " | { cat >/dev/null; false; }",
                " | { cat >/dev/null; [[ a ]]; }",
                " | { cat >/dev/null; ((1)); }",
                " | { cat >/dev/null; n=5; }",
                " | wc -l",
            ]);
            self.put(stage);
        }
        self.put("; show $? \"${PIPESTATUS[@]}\" \"$n\"");
    }

    fn documents(&mut self) {
        if self.substitutions > 0 {
            return self.show();
        }
        let (open, end) = self.pick_pair(&[
            ("cat <<E", "E"),
            ("cat <<-E", "\tE"),
            ("cat <<'E F'", "E F"),
            ("cat <<\\E", "E"),
            ("{ cat; cat <&5; } <<E 5<<E", "E\nfive $a\nE"),
            ("read -r a <<E", "E"),
            ("cat <<E | tr a-z A-Z", "E"),
            ("cat <<E && echo and", "E"),
        ]);
        let _ = writeln!(self.out, "{open}");
        for _ in 0..=self.below(2) {
            let lead =
                self.pick(&["", "\t", " ", "\\", "$a ", "`echo b` ", "\\$x ", "\\\\", "\"q\" ", "'q' "]);
            self.put(lead);
            self.quoted_pieces();
            let tail = self.pick(&[
                "",
                "",
                "\\",
                " $((n+1))",
                " ${a:-\"d\"}",
                " $(echo in)",
                " ${arr[*]}",
                " \"$*\"",
            ]);
            let _ = writeln!(self.out, "{tail}");
        }
        // A backslash before the delimiter would join the lines.
        let _ = write!(self.out, "-\n{end}\n:");
    }
}
