#### a group shares variables, a subshell does not
{ x=1; }; (x=2); echo $x
## STDOUT:
1
## END

#### a group needs a separator
{ echo a }; echo b
}
## STDOUT:
a }
b
## END

#### a missing brace
{ echo a;
## STDOUT:
## END
## STDERR:
bash: -c: line 2: syntax error: unexpected end of file
## END
## status: 2

#### exit in a subshell
(exit 3); echo $?; (echo a; exit; echo b)
## STDOUT:
3
a
## END

#### cd in a subshell
cd /; (cd /usr; pwd); pwd
## STDOUT:
/usr
/
## END

#### nested parentheses
( ( echo a ); (echo b) ); ((1)) ; ( (echo c) )
## STDOUT:
a
b
c
## END

#### status
{ true; false; }; echo $?; ( false; true ); echo $?
## STDOUT:
1
0
## END

#### traps are reset in a subshell
trap 'echo exit' EXIT; (echo in; trap -p); echo out
## STDOUT:
in
trap -- 'echo exit' EXIT
out
exit
## END

#### options and functions in a subshell
set -f; f() { echo f; }; ( f; set +f; f() { echo g; }; f; echo $- | grep -c f ); f; [[ -o noglob ]] && echo still
## STDOUT:
f
g
0
f
still
## END

#### an empty group
{ }; echo
## STDOUT:
## END
## STDERR:
bash: -c: line 1: syntax error near unexpected token `}'
bash: -c: line 1: `{ }; echo'
## END
## status: 2

#### an empty subshell
(); echo
## STDOUT:
## END
## STDERR:
bash: -c: line 1: syntax error near unexpected token `)'
bash: -c: line 1: `(); echo'
## END
## status: 2

#### a stray parenthesis
echo a )
## STDOUT:
## END
## STDERR:
bash: -c: line 1: syntax error near unexpected token `)'
bash: -c: line 1: `echo a )'
## END
## status: 2

#### positional parameters in a subshell
set -- a b; (shift; echo $1); echo $1
## STDOUT:
b
a
## END

#### what a subshell changes stays in it
x=1; f() { echo f; }; (x=2; f() { echo g; }; cd /; set -f; umask 0; shopt -s extglob; alias a=b; exec 5>/dev/null; f; echo $x); f; echo $x $-; (echo x >&5) 2>/dev/null || echo closed; umask; ( (exit 3) ); echo $?; (exit 4) || echo $?; (return 2>/dev/null; echo after); echo $?
## STDOUT:
g
2
f
1 hBc
closed
0022
3
4
after
0
## END

#### redirections of groups and subshells
{ echo a; echo b >&2; } >f 2>&1; cat f; (echo c; cat) <<<d >f; cat f; { read x; read y; } <<<$'1\n2'; echo $x$y; { echo e; } >>f; tail -n 1 f; { { echo deep; } >&2; } 2>&1; ( : ) >g; [ -e g ] && echo made; { :; } <nosuch; echo $?; { echo no; } >/nosuch/x || echo failed; { echo h; exit 5; echo no; } | cat; (exec >f; echo i); cat f
## STDOUT:
a
b
c
d
12
e
deep
made
1
failed
h
i
## END
## STDERR:
bash: line 1: nosuch: No such file or directory
bash: line 1: /nosuch/x: No such file or directory
## END
