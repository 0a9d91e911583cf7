## failures_allowed: 6

#### an error of a special builtin ends the shell
## known_failure: `bash: line 1: set: nosuch: invalid option name`, not `bash: line 1: shift: 5: shift count out of range`
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
## known_failure: status 1, not 127
set -o posix; readonly r=1; r=2; echo no
## STDOUT:
## END
## STDERR:
bash: line 1: r: readonly variable
## END
## status: 127

#### a readonly assignment before a command
## known_failure: status 0, not 1; `after`, not `(nothing)`
set -o posix; readonly r=1; r=2 true; echo after
## STDOUT:
## END
## STDERR:
bash: line 1: r: readonly variable
## END
## status: 1

#### break outside of loops and return
## known_failure: `bash: line 1: break: only meaningful in a `for', `while', or `until' loop`, not `bash: line 1: return: can only `return' from a function or sourced script`
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
## known_failure: `x=/h`, not `x=~`
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
## known_failure: `0`, not `al x`
set -o posix; alias q='echo al'
q x; time -p true 2>/dev/null; echo $?
## STDOUT:
al x
0
## END
