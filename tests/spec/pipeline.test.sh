## failures_allowed: 0

#### the status
false | true; echo $?; true | false; echo $?; ! false | false; echo $?; ! true; echo $?
## STDOUT:
0
1
0
1
## END

#### two negations
! ! true; echo $?; ! ! false; echo $?
## STDOUT:
0
1
## END

#### a lone negation
!; echo $?; ! ; echo $?
## STDOUT:
1
1
## END

#### PIPESTATUS
(exit 1) | (exit 2) | (exit 3); echo ${PIPESTATUS[@]}; echo ${PIPESTATUS[@]}; ! (exit 4); echo ${PIPESTATUS[@]} 
## STDOUT:
1 2 3
0
4
## END

#### PIPESTATUS after an assignment and a compound command
x=$(exit 5); echo ${PIPESTATUS[@]}; { false; true; }; echo ${PIPESTATUS[@]}; false | if true; then false; fi; echo ${PIPESTATUS[@]}
## STDOUT:
5
0
1 1
## END

#### lastpipe
shopt -s lastpipe; echo v | read x; echo $x; y=0; printf '1\n2\n' | while read n; do ((y+=n)); done; echo $y
## STDOUT:
v
3
## END

#### without lastpipe the last is a subshell
x=old; echo v | read x; echo $x
## STDOUT:
old
## END

#### pipefail
set -o pipefail; false | true; echo $?; (exit 3) | (exit 2) | true; echo $?; ! false | true; echo $?
## STDOUT:
1
2
0
## END

#### exit in a stage
echo a | exit 3; echo $?; exit 2 | true; echo went on $?
## STDOUT:
3
went on 0
## END

#### compound commands as stages
for i in 3 1 2; do echo $i; done | sort | while read x; do echo "<$x>"; done
## STDOUT:
<1>
<2>
<3>
## END

#### newline after the bar
echo a |
  cat |

  tr a b
## STDOUT:
b
## END

#### a function as a stage changes nothing
f() { x=2; cat; }; x=1; echo a | f; echo $x
## STDOUT:
a
1
## END

#### BASH_SUBSHELL in stages
echo $BASH_SUBSHELL; (echo $BASH_SUBSHELL; (echo $BASH_SUBSHELL)); echo x | { read; echo $BASH_SUBSHELL; }; x=$(echo $BASH_SUBSHELL); echo $x
## STDOUT:
0
1
2
1
1
## END

#### time without output to standard output
TIMEFORMAT=; time echo a; time -p : 2>/dev/null; TIMEFORMAT='x%%'; time :
## STDOUT:
a
## END
## STDERR:
real 0.00
user 0.00
sys 0.00
x%
## END

#### a bad TIMEFORMAT
TIMEFORMAT=%Q; time :
## STDOUT:
## END
## STDERR:
bash: line 1: TIMEFORMAT: `Q': invalid format character
## END

#### set -e and a pipeline
set -e; false | true; echo a; true | false; echo no
## STDOUT:
a
## END
## status: 1

#### PIPE signal status
set -o pipefail; yes | head -n 1; echo $?
## STDOUT:
y
141
## END

#### status, negation and PIPESTATUS of nested pipelines
{ false | true; } | false; echo $? ${PIPESTATUS[@]}; ! { true | false; }; echo $?; (exit 3) | (exit 4) | true; echo ${PIPESTATUS[@]}; true | ! true 2>/dev/null; x=$(true | false | (exit 5)); echo $? ${PIPESTATUS[@]}; if true | false; then :; else echo ${PIPESTATUS[@]}; fi
## STDOUT:
## END
## STDERR:
bash: -c: line 1: syntax error near unexpected token `!'
bash: -c: line 1: `{ false | true; } | false; echo $? ${PIPESTATUS[@]}; ! { true | false; }; echo $?; (exit 3) | (exit 4) | true; echo ${PIPESTATUS[@]}; true | ! true 2>/dev/null; x=$(true | false | (exit 5)); echo $? ${PIPESTATUS[@]}; if true | false; then :; else echo ${PIPESTATUS[@]}; fi'
## END
## status: 2

#### pipefail takes the last failure
set -o pipefail; (exit 3) | (exit 4) | true; echo $?; true | true; echo $?; (exit 5) | true | (exit 6); echo $?; ! false | true; echo $?; false | true || echo or; (exit 9) | true && echo no; echo $?
## STDOUT:
4
0
6
0
or
9
## END

#### |& and order of redirections
f() { echo out; echo err >&2; }; f |& sort; f 2>/dev/null |& sort; f 2>&1 >/dev/null | sed 's/^/piped /'; { f 3>&1 1>&2 2>&3; } 2>/dev/null | cat; f |& { read a; read b; echo "$a $b"; } | tr a-z A-Z
## STDOUT:
err
out
err
out
piped err
err
OUT ERR
## END

#### a writer whose reader has gone, and a reader without a writer
yes | head -n 1; echo ${PIPESTATUS[@]}; (trap '' PIPE; yes 2>/dev/null) | head -n 1; echo ${PIPESTATUS[1]}; : | cat; echo $?; seq 1 100000 | (read a; read b; echo $a $b); echo ${PIPESTATUS[1]}
## STDOUT:
y
141 0
y
0
0
1 2
0
## END

#### compound commands, assignments and redirections as stages
printf '3\n1\n2\n' | while read x; do echo "<$x>"; done | sort | { read a; echo "first $a"; cat; } >f; cat f; x=1 | echo "[$x]"; echo data | for i in 1 2; do read l; echo "$i [$l]"; done; echo up | if read l; then echo ${l^^}; fi; echo a | case $(cat) in a) echo case;; esac
## STDOUT:
first <1>
<2>
<3>
[]
1 [data]
2 []
UP
case
## END

#### PIPESTATUS behind commands that leave it
(exit 7) | (exit 8); f() { :; }; echo ${PIPESTATUS[@]}; (exit 7) | (exit 8); ! g() { :; }; echo ${PIPESTATUS[@]}
while false | true; do break; done; echo ${PIPESTATUS[@]}; for i in 1; do false | true; done; echo ${PIPESTATUS[@]}
## STDOUT:
7 8
7 8
0
1 0
## END

#### time in front of a subshell is told by the subshell, behind its redirections
TIMEFORMAT=x; time ( TIMEFORMAT=y; : ) 2>f; cat f
time ( exit 3 ) 2>f; echo $?; cat f
time ( : ) </nosuch; echo $?
time ! ( : ) </nosuch; echo $?
time ( (:) 2>f ); cat f
time ( time ( : ) ) 2>f; cat f
{ time { :; } 2>g; } 2>f; cat f g
## STDOUT:
y
3
x
1
1
x
x
x
## END
## STDERR:
bash: line 3: /nosuch: No such file or directory
bash: line 4: /nosuch: No such file or directory
## END

#### time of a subshell and its actions at the end
TIMEFORMAT=x; time ( trap 'echo bye >&2' EXIT; : ); echo $?
time ( trap 'echo bye >&2' EXIT; exit 3 ); echo $?
f() { time ( return 3 ); }; f; echo $?
time ( set -e; false; : ); echo $?
## STDOUT:
0
3
3
1
## END
## STDERR:
x
bye
bye
x
## END

#### nobody tells the time of what `exec` has replaced
time ( exec true ); echo $?
f() { exec true; }
(time f); (time { exec true; }); (time eval 'exec true'); (time exec /nosuch); echo $?
time (exec /nosuch); (TIMEFORMAT=told; time true; time (true; exec true))
## STDOUT:
0
127
## END
## STDERR:
bash: line 3: /nosuch: No such file or directory
bash: line 4: /nosuch: No such file or directory
told
## END

#### what a stage writes at once finds its reader
for i in 1 2 3 4 5 6 7 8; do echo a | true; echo ${PIPESTATUS[@]}; done | sort | head -n 1
(sleep 0.2) | true; echo ${PIPESTATUS[@]}
printf 'a\nb\n' | { sleep 0.1; exit 3; }; echo ${PIPESTATUS[@]}
yes | head -n 1; echo ${PIPESTATUS[@]}
set -o pipefail; echo a | { sleep 0.1; }; echo $?
## STDOUT:
0 0
0 0
0 3
y
141 0
0
## END
