#### an error of a special builtin ends the shell
set -o posix; shift 5; echo $?; set -o nosuch; echo no
## STDOUT:
1
## END
## STDERR:
bash: line 1: shift: 5: shift count out of range
bash: line 1: set: nosuch: invalid option name
## END
## status: 2

#### export of an invalid name
set -o posix; export 1a=x; echo no
## STDOUT:
no
## END
## STDERR:
bash: line 1: export: `1a=x': not a valid identifier
## END

#### a readonly assignment
set -o posix; readonly r=1; r=2; echo no
## STDOUT:
## END
## STDERR:
bash: line 1: r: readonly variable
## END
## status: 127

#### a readonly assignment before a command
set -o posix; readonly r=1; r=2 true; echo after
## STDOUT:
## END
## STDERR:
bash: line 1: r: readonly variable
## END
## status: 1

#### break outside of loops and return
set -o posix; break; echo $?; return; echo no
## STDOUT:
0
## END
## STDERR:
bash: line 1: return: can only `return' from a function or sourced script
## END
## status: 2

#### assignment before exported functions and special builtins stays
set -o posix; f() { :; }; x=1 f; echo "[$x]"; y=2 eval :; echo "[$y]"
## STDOUT:
[]
[2]
## END

#### special builtins come before functions
set() { echo fn; }; set a; unset -f set; set -o posix; true() { echo t; }; true
## STDOUT:
fn
t
## END

#### a nested shell in POSIX mode
bash --posix -c 'shopt -o posix; x=1 :; echo $x'
## STDOUT:
posix          	on
1
## END

#### eval with a syntax error
set -o posix; eval 'if'; echo no
## STDOUT:
## END
## STDERR:
bash: eval: line 2: syntax error: unexpected end of file
## END
## status: 2

#### an inherit_errexit
set -o posix; set -e; x=$(false; echo no); echo no
## STDOUT:
## END
## status: 1

#### tilde and brace
set -o posix; echo {a,b}; HOME=/h; echo x=~
## STDOUT:
a b
x=~
## END

#### process substitution in POSIX mode
set -o posix; cat <(echo a)
## STDOUT:
a
## END

#### alias and time as words
set -o posix; alias q='echo al'
q x; time -p true 2>/dev/null; echo $?
## STDOUT:
al x
0
## END

#### assignments before special builtins and functions
set -o posix; x=1 :; echo "[$x]"; f() { echo "in $y"; }; y=2 f; echo "[$y]"; z=3 eval 'echo $z'; echo "[$z]"; w=4 true; echo "[$w]"; v=5 export u=6; echo "[$v]"
## STDOUT:
[1]
in 2
[]
3
[3]
[]
[5]
## END

#### a special builtin's error ends a subshell, an ordinary builtin's does not
set -o posix; (shift 9; echo a) ; (unset -x; echo no); echo $?; (export -x; echo no); echo $?; (. ./nosuch; echo no); echo $?; (cd /nosuch; echo b); (set -z; echo no); echo $?; (readonly r=1; r=2; echo no); echo $?; (command shift -x; echo c)
## STDOUT:
a
2
2
1
b
2
1
c
## END
## STDERR:
bash: line 1: shift: 9: shift count out of range
bash: line 1: unset: -x: invalid option
unset: usage: unset [-f] [-v] [-n] [name ...]
bash: line 1: export: -x: invalid option
export: usage: export [-fn] [name[=value] ...] or export -p
bash: line 1: ./nosuch: No such file or directory
bash: line 1: cd: /nosuch: No such file or directory
bash: line 1: set: -z: invalid option
set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
bash: line 1: r: readonly variable
bash: line 1: shift: -x: numeric argument required
## END

#### redirection errors of special builtins
set -o posix; (: >/nosuch/f; echo no); echo $?; (true >/nosuch/f; echo a); (exec </nosuch; echo no); echo $?; (eval : >/nosuch/f; echo no); echo $?; (command : >/nosuch/f; echo b)
## STDOUT:
1
a
1
1
b
## END
## STDERR:
bash: line 1: /nosuch/f: No such file or directory
bash: line 1: /nosuch/f: No such file or directory
bash: line 1: /nosuch: No such file or directory
bash: line 1: /nosuch/f: No such file or directory
bash: line 1: /nosuch/f: No such file or directory
## END

#### loops with names that are not valid, and readonly ones
set -o posix; (for 1x in a; do :; done; echo no); echo $?; readonly r=1; (for r in 2; do :; done; echo no); echo $?; (r=3; echo no); echo $?; (r=4 true; echo no); echo $?
## STDOUT:
2
1
1
1
## END
## STDERR:
bash: line 1: `1x': not a valid identifier
bash: line 1: r: readonly variable
bash: line 1: r: readonly variable
bash: line 1: r: readonly variable
## END

#### functions with names of special builtins and odd names
set -o posix; (break() { :; }; echo no); echo $?; (a-b() { :; }; echo no); echo $?; cd() { echo mine; }; cd; f.g() { :; }
## STDOUT:
2
2
mine
## END
## STDERR:
bash: line 1: `break': is a special builtin
bash: line 1: `a-b': not a valid identifier
bash: line 1: `f.g': not a valid identifier
## END
## status: 2

#### tilde in assignments and words
set -o posix; HOME=/h; x=~:~/a; echo $x; echo ~/b a=~ --x=~; export y=~:~; echo $y; z=a:~; echo $z
## STDOUT:
/h:/h/a
/h/b a=~ --x=~
/h:/h
a:/h
## END

#### aliases, keywords and time
set -o posix; shopt expand_aliases; alias if2=if; if2 true; then echo alias; fi
alias x='echo from alias'
x; type -t time; time -p : 2>/dev/null; echo $?
## STDOUT:
## END
## STDERR:
bash: -c: line 1: syntax error near unexpected token `then'
bash: -c: line 1: `set -o posix; shopt expand_aliases; alias if2=if; if2 true; then echo alias; fi'
## END
## status: 2

#### trap, kill, export and set in POSIX form
set -o posix; trap 'echo t' INT; trap; trap - INT; export v=1; export -p | grep ' v='; readonly r=2; readonly -p | grep ' r='; kill -l 2; f() { :; }; set | grep -c '^f '; alias a=b; alias; umask 22; umask
## STDOUT:
trap -- 'echo t' INT
export v="1"
readonly r="2"
INT
0
a='b'
0022
## END

#### inherit_errexit and -e in substitutions
bash -c 'set -o posix; set -e; x=$(false; echo a); echo "[$x]"'; echo $?; bash --posix -e -c 'echo "$(false; echo b)"; echo c'; bash --posix -c 'shopt inherit_errexit xpg_echo'
## STDOUT:
1

c
inherit_errexit	on
xpg_echo       	off
## END
## status: 1

#### word splitting of redirections and a pattern in a redirection
set -o posix; x='a b'; echo t >$x; ls; : >f1; echo u >f*; ls; cat f1; y='f1'; cat <$y
## STDOUT:
a b
a b
f*
f1
## END

#### unset, shift and return checks
set -o posix; f() { return 300; }; f; echo $?; set -- a b; shift 1; echo $1; (shift 5; echo after); echo $?; (return 3; echo no) ; echo $?
## STDOUT:
44
b
after
0
2
## END
## STDERR:
bash: line 1: shift: 5: shift count out of range
bash: line 1: return: can only `return' from a function or sourced script
## END

#### expansion errors end the shell
bash --posix -c 'echo ${x?no}; echo no'; echo $?; bash --posix -c 'echo ${x!}; echo no'; echo $?; bash --posix -c 'echo $((1/0)); echo no'; echo $?; bash --posix -c 'unset 1x; echo after'; echo $?
## STDOUT:
127
127
127
after
0
## END
## STDERR:
bash: line 1: x: no
bash: line 1: ${x!}: bad substitution
bash: line 1: 1/0: division by 0 (error token is "0")
## END

#### what special builtins cannot assign ends the shell
for s in 'export a[1]=2' 'readonly a[1]=2' 'readonly r=1; export r=2' 'readonly r=1; command export r=2' 'command export a[1]=2' 'export 1a=2' 'readonly r=1; (export r=2; echo in)' 'readonly r=1; eval export r=2' 'export a[1]'; do echo "$s"; bash -o posix -c "$s; echo here" 2>&1; bash -ec "$s; echo here" 2>/dev/null; bash -c "$s; echo here" 2>/dev/null; done
## STDOUT:
export a[1]=2
bash: line 1: export: `a[1]': not a valid identifier
here
readonly a[1]=2
bash: line 1: readonly: `a[1]': not a valid identifier
here
readonly r=1; export r=2
bash: line 1: r: readonly variable
here
readonly r=1; command export r=2
bash: line 1: r: readonly variable
here
here
command export a[1]=2
bash: line 1: export: `a[1]': not a valid identifier
here
here
export 1a=2
bash: line 1: export: `1a=2': not a valid identifier
here
here
readonly r=1; (export r=2; echo in)
bash: line 1: r: readonly variable
here
in
here
readonly r=1; eval export r=2
bash: line 1: r: readonly variable
here
export a[1]
bash: line 1: export: `a[1]': not a valid identifier
here
here
## END
## stderr-json: ""

#### only what is wrong with the call of a special builtin ends the shell, and only where it is called by name
set -o posix
(eval '(exit 2)'; echo yes); (eval 'f() { return 2; }; f'; echo yes); echo '(exit 2)' > f; (. ./f; echo yes)
(eval '('; echo no); (builtin eval '('; echo no); (command eval '('; echo yes); (eval 'command eval "("; echo yes')
(command set -Z; echo yes); (builtin set -Z; echo yes); (set -Z; echo no); (builtin .; echo yes); (.; echo no); (eval -Z; echo no)
(command . /nosuch; echo yes); (builtin . /nosuch; echo no); (. /nosuch; echo no); (builtin export -Z; echo yes)
(trap '(' USR1; eval 'kill -USR1 $BASHPID; true'; echo yes)
## STDOUT:
yes
yes
yes
yes
yes
yes
yes
yes
yes
yes
yes
## END
## STDERR:
bash: eval: line 4: syntax error: unexpected end of file
bash: eval: line 4: syntax error: unexpected end of file
bash: eval: line 4: syntax error: unexpected end of file
bash: eval: line 4: syntax error: unexpected end of file
bash: line 4: set: -Z: invalid option
set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
bash: line 4: set: -Z: invalid option
set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
bash: line 4: set: -Z: invalid option
set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
bash: line 4: .: filename argument required
.: usage: . filename [arguments]
bash: line 4: .: filename argument required
.: usage: . filename [arguments]
bash: line 4: eval: -Z: invalid option
eval: usage: eval [arg ...]
bash: line 5: /nosuch: No such file or directory
bash: line 5: /nosuch: No such file or directory
bash: line 5: /nosuch: No such file or directory
bash: line 5: export: -Z: invalid option
export: usage: export [-fn] [name[=value] ...] or export -p
bash: trap: line 2: syntax error: unexpected end of file
## END

#### a readonly variable in front of a special builtin, in the text of `-c`
for s in : 'export q' 'eval :' true f; do bash -c "set -o posix; readonly r=1; f() { :; }; r=2 $s; echo no"; echo $?; done
## STDOUT:
127
127
127
1
1
## END
## STDERR:
bash: line 1: r: readonly variable
bash: line 1: r: readonly variable
bash: line 1: r: readonly variable
bash: line 1: r: readonly variable
bash: line 1: r: readonly variable
## END

#### `hash` without commands is silent, `kill -l` lists names in a line
set -o posix; hash -r; hash; kill -l | tr ' ' '\n' | sed -n '1,15p'; kill -l | wc -l; set +o posix; hash; kill -l | head -n 1
## STDOUT:
HUP
INT
QUIT
ILL
TRAP
ABRT
BUS
FPE
KILL
USR1
SEGV
USR2
PIPE
ALRM
TERM
1
hash: hash table empty
 1) SIGHUP	 2) SIGINT	 3) SIGQUIT	 4) SIGILL	 5) SIGTRAP
## END
