## failures_allowed: 0

#### an error in a redirection of a subshell ends the subshell
( echo in ) > "${nosuch?x}"; echo $?
f() ( echo in ) <<< "${nosuch?y}"; f; echo $?
( echo in ) > $((1/0)); echo $?
set -u; ( echo in ) <<< "$nosuch"; echo $?; ( echo in ) < /nosuch; echo $?
## STDOUT:
127
127
1
127
1
## END
## STDERR:
bash: line 1: nosuch: x
environment: line 2: nosuch: y
bash: line 3: 1/0: division by 0 (error token is "0")
bash: line 4: nosuch: unbound variable
bash: line 4: /nosuch: No such file or directory
## END

#### what is assigned in a redirection of a subshell stays there
( echo in $x ) > "${x:=out}"; cat out; echo "[$x]"; ( : ) {fd}< /dev/null; echo "[$fd]"; f() ( echo $y ) > "out$((y=5))"; f; cat out5; echo "[$y]"
## STDOUT:
in out
[]
[]
5
[]
## END
## stderr-json: ""

#### the trap of EXIT behind such an error
trap 'echo bye' EXIT; ( : ) > "${nosuch?x}"; echo $?; ( trap 'echo no' EXIT; : ) < /nosuch; echo $?
## STDOUT:
127
1
bye
## END
## STDERR:
bash: line 1: nosuch: x
bash: line 1: /nosuch: No such file or directory
## END

#### the line of a subshell that was redirected
trap 'echo $LINENO' ERR
:
( exit 3 ) < /dev/null
( exit 3 ) < /nosuch
:
( exit 4 )
## STDOUT:
3
4
6
## END
## stderr: bash: line 4: /nosuch: No such file or directory
## status: 4

#### a subshell with redirections is a stage or a job itself
echo a | ( cat; echo $BASH_SUBSHELL ) 2>&1; ( echo $BASH_SUBSHELL ) 2>&1 | cat; ( echo $BASH_SUBSHELL ) 2>&1 & wait; ( ( echo $BASH_SUBSHELL ) 2>&1 ) 2>&1; echo | ( trap 'echo bye' EXIT; exit 3 ) < /dev/null; echo $?
## STDOUT:
a
1
1
1
2
bye
3
## END
## stderr-json: ""

#### the end of a subshell that is turned round: errors of subscripts
(! echo ${q[1/0]=x}); echo $?
(! echo $((r[1/0]))); echo $?
(! echo ${w?x}); echo $?
declare -i i; (! echo ${i=3x}); echo $?
## STDOUT:
1
1
0
1
## END
## STDERR:
bash: line 1: 1/0: division by 0 (error token is "0")
bash: line 2: 1/0: division by 0 (error token is "0")
bash: line 3: w: x
bash: line 4: 3x: value too great for base (error token is "3x")
## END
