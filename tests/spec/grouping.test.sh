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
