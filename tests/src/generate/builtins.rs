//! Builtins, traps and references, with operands made at random.

use std::fmt::Write;

use super::{Generator, VALUES, quoted};

impl Generator {
    /// A builtin, a trap or a reference, with operands made at random.
    pub(super) fn builtin(&mut self) {
        match self.below(16) {
            0 => {
                let condition = self.pick(&["ERR", "EXIT", "RETURN", "DEBUG", "USR1"]);
                self.debugged |= condition == "DEBUG";
                let action = self.pick(&[
                    "echo trap $?",
                    "echo \"t <$a>\"",
                    "true",
                    "show \"${FUNCNAME-main}\"",
                    "n=$((n+1))",
                    "trap - DEBUG ERR",
                ]);
                let _ = write!(self.out, "trap {} {condition}", quoted(action));
            }
            1 => {
                let text = self.pick(&[
                    "trap -p",
                    "trap - ERR DEBUG",
                    "kill -USR1 $BASHPID 2>/dev/null",
                    "set -E",
                    "set -T",
                    "set +T",
                    "set -e",
                    "set +e",
                    "set -u",
                    "set +u",
                    "shopt -s nullglob",
                    "shopt -u nullglob",
                    "shopt -s lastpipe",
                    "shopt -s inherit_errexit",
                    "shopt -s xpg_echo",
                ]);
                self.last_in_shell |= text.ends_with("lastpipe");
                // Without a trap the signal ends the shell.
                let guard = if text.starts_with("kill") { "trap 'echo usr1' USR1; " } else { "" };
                let _ = write!(self.out, "{guard}{text}");
            }
            2 => {
                let target = self.pick(&["a", "b", "arr", "'arr[1]'", "'map[k]'", "n", "fresh"]);
                let _ = write!(self.out, "declare -n ref={target}; ");
                let text = self.pick(&[
                    "ref",
                    "ref=",
                    "ref+=",
                    "show \"$ref\" \"${!ref}\" #",
                    "show \"${ref[@]}\" #",
                ]);
                match text {
                    "ref" => self.put("show \"$ref\""),
                    text if text.starts_with("show") => self.put(text.trim_end_matches(" #")),
                    text => {
                        self.put(text);
                        self.word();
                    }
                }
                self.put("; unset -n ref");
            }
            3 => {
                let options = self.pick(&["-t", "-n 2 -t", "-s 1 -t", "-O 1", "-d :", "-td ' '", ""]);
                let _ = write!(self.out, "mapfile {options} list < <(printf '%s\\n' ");
                self.words();
                self.put(")");
            }
            4 => {
                let format = self.pick(&[
                    "%s %q\\n",
                    "%d:%s\\n",
                    "%5.2f|",
                    "%-8s|%3d|",
                    "%x %o %#x\\n",
                    "%c%c|\\n",
                    "%b\\n",
                    "%(%Y)T\\n",
                    "%%%s\\n",
                ]);
                let _ = write!(self.out, "printf {} ", quoted(format));
                for at in 0..=self.below(3) {
                    // `%c` gives half a character of a value, and `read` then takes more than that.
                    let texts =
                        ["1", "42", "-7", "'a b'", "''", "\"'a\"", "0x1F", "3.14", "\"$a\"", "\"$n\""];
                    let plain = texts.split_at(8).0;
                    let text = self.pick(if format.contains("%c") { plain } else { &texts });
                    let _ = write!(self.out, "{}{text}", if at > 0 { " " } else { "" });
                }
                self.put(" 2>/dev/null; echo");
            }
            5 => {
                let options = self.pick(&[
                    "-r a b c",
                    "-a arr",
                    "-n 4 a",
                    "-N 2 a b",
                    "-d : a b",
                    "-rd '' a",
                    "-r 'arr[1]' a",
                    "'map[k]' b",
                    "n",
                ]);
                let ifs = self.pick(&["", "", "IFS=: ", "IFS= ", "IFS=' a' "]);
                let _ = write!(self.out, "{ifs}read {options} < <(printf '%s\\n' ");
                if ifs.is_empty() {
                    self.words();
                } else {
                    // Which separators hold in the substitution is not to be asked.
                    let value = quoted(self.pick(VALUES));
                    self.put(&value);
                }
                self.put("); echo $?");
            }
            6 => {
                let letters = self.pick(&["-i", "-u", "-l", "-x", "-a", "+i", "-ix", "-g", ""]);
                let name = self.pick(&["a", "b", "c", "n", "fresh"]);
                let _ = write!(self.out, "declare {letters} {name}=");
                if letters.contains('i') {
                    let number = self.below(30);
                    let _ = write!(self.out, "{number}+1");
                } else {
                    self.word();
                }
                let _ = write!(self.out, "; declare -p {name}");
            }
            7 => {
                let text = self.pick(&[
                    "unset 'arr[1]'",
                    "unset 'arr[-1]' 2>/dev/null",
                    "unset 'map[k]'",
                    "arr=(\"${arr[@]}\" new)",
                    "arr=([2]=x [0]=y)",
                    "arr+=([5]=z)",
                    "map+=([j]=v [k]+=w)",
                    "show \"${!arr[@]}\" \"${#arr[@]}\"",
                    "show \"${arr[@]:1:2}\" \"${arr[@]: -1}\"",
                    "for i in \"${!map[@]}\"; do show \"$i\" \"${map[$i]}\"; done",
                    "list=(\"${arr[@]/#/-}\")",
                    "list=(\"${arr[@]^^}\" \"${@:2}\")",
                    "show ${!a*} ${!m@}",
                    "show \"${arr[*]@Q}\" \"${map[@]@K}\"",
                ]);
                self.put(text);
            }
            8 => {
                self.put("OPTIND=1; while getopts ");
                let letters = self.pick(&["ab:c", ":ab:c", "x"]);
                let _ = write!(self.out, "{letters} o -");
                let text = self.pick(&["a -b v rest", "bvalue -c", "x -a", "ac", "b"]);
                let _ =
                    write!(self.out, "{text} 2>/dev/null; do show \"$o\" \"${{OPTARG-none}}\" $OPTIND; done");
            }
            9 => {
                self.put("[[ ");
                self.word();
                let expression =
                    self.pick(&["^(.*)$", "([a-z]+)([0-9]*)", "(a)|(b)", "o+", "^$", "[[:space:]]"]);
                let _ = write!(self.out, " =~ {expression} ]] && show \"${{BASH_REMATCH[@]}}\"");
            }
            10 => {
                self.put("turn=0; while ((turn++ < 3)); do ");
                self.loops += 1;
                self.list();
                self.loops -= 1;
                self.put("; done");
            }
            11 => {
                self.show();
                self.put(" | cat | ");
                let text =
                    self.pick(&["cat", "{ cat; exit 3; }", "{ cat; false; }", "while read -r x; do :; done"]);
                let _ = write!(self.out, "{text}; show \"${{PIPESTATUS[@]}}\"");
            }
            12 => {
                let text = self.pick(&[
                    "let 'n+=3' 'n*2'; echo $?",
                    "test \"$a\" = \"$b\" -o -n \"$c\"; echo $?",
                    "[ ! \"$a\" ]; echo $?",
                    "[ \"$n\" -gt 3 ] 2>/dev/null; echo $?",
                    "[[ -v arr[1] && ! -v nothing ]]; echo $?",
                    "type -t show cd if nothing",
                    "command -v show cd nothing; echo $?",
                    "hash -r",
                    "alias x=y; alias; unalias x",
                    "declare -F | head -n 2",
                    "declare -f show",
                    "caller; echo $?",
                    "eval \"set -- $n ; :\" 2>/dev/null",
                    "printf -v 'arr[2]' '%03d' 7",
                    "readonly fixed=1; fixed=2 2>/dev/null",
                    "echo $- ${#IFS} $OPTIND",
                    "umask 022; umask -S",
                    "times >/dev/null",
                    "wait; echo $?",
                    "exec 5>&1; echo five >&5; exec 5>&-",
                    "builtin echo -e 'a\\tb\\x41'",
                    "echo -n no; echo -E 'a\\nb'",
                    "local outside 2>/dev/null; echo $?",
                    "return 2>/dev/null; echo $?",
                ]);
                self.put(text);
            }
            13 => {
                self.functions += 1;
                let number = self.functions;
                let letters = self.pick(&["", "-i ", "-a ", "-u ", "-r ", "- "]);
                let name = self.pick(&["a", "b", "n", "arr"]);
                let _ =
                    write!(self.out, "l{number}() {{ local {letters}{name}; show \"${{{name}-unset}}\"; ");
                self.list();
                let _ = write!(self.out, "; }}; l{number} ");
                self.words();
                let _ = write!(self.out, "; show \"${{{name}-unset}}\"");
            }
            14 => {
                self.put("( ");
                let text = self.pick(&[
                    "trap 'echo bye $?' EXIT; ",
                    "set -e; ",
                    "set -u; ",
                    "exit 4; ",
                    "trap 'echo e' ERR; ",
                ]);
                self.put(text);
                self.list();
                self.put(" ) 2>/dev/null; echo $?");
            }
            _ => {
                self.put("while read -r x; do show \"$x\"; done < <( ");
                self.substituted_list();
                self.put(")");
            }
        }
    }
}
