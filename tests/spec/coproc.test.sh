#### reading and writing
coproc { read x; echo "got $x"; }; echo hi >&${COPROC[1]}; read y <&${COPROC[0]}; echo $y; wait
## STDOUT:
got hi
## END

#### a name
coproc C { cat; }; echo a >&${C[1]}; eval "exec ${C[1]}>&-"; cat <&${C[0]}; wait; 
## STDOUT:
a
## END

#### COPROC_PID
coproc { exit 3; }; wait $COPROC_PID; echo $?
## STDOUT:
3
## END

#### the array goes when it ends
coproc X { :; }; wait $X_PID; sleep 0.1; :; echo "${#X[@]} [${X_PID-unset}]"
## STDOUT:
0 [unset]
## END

#### a simple command
coproc cat; echo v >&${COPROC[1]}; read x <&${COPROC[0]}; echo $x; kill $COPROC_PID; wait 2>/dev/null
## STDOUT:
v
## END

#### a coprocess with a name, its descriptors and its end
coproc C { read x; echo "got $x"; exit 3; }; echo hello >&${C[1]}; read y <&${C[0]}; echo "$y"; p=$C_PID; wait $p; echo $? ; coproc :; wait; echo "[${COPROC_PID}]" | tr -d 0-9
## STDOUT:
got hello
3
[]
## END

#### a coprocess of a loop and of a pipeline
coproc while read -r l; do echo "<$l>"; done; printf 'a\nb\n' >&${COPROC[1]}; eval "exec ${COPROC[1]}>&-"; cat <&${COPROC[0]}; wait; coproc D { tr a-z A-Z | sed 's/^/-/'; }; echo up >&${D[1]}; exec {D[1]}>&-; cat <&${D[0]}
## STDOUT:
<a>
<b>
-UP
## END

#### two coprocesses
{ coproc A { echo one; sleep 0.1; }; coproc B { echo two; }; } 2>&1 | sed 's/[0-9]\{2,\}/PID/'; coproc A { read x; echo "one $x"; }; echo in >&${A[1]}; read x <&${A[0]}; echo $x
## STDOUT:
bash: line 1: warning: execute_coproc: coproc [PID:A] still exists
one in
## END

#### a coprocess's status and $!
coproc { exit 5; }; p=$!; [ $p = $COPROC_PID ] && echo same; wait $p; echo $?; coproc nosuch_; wait $!; echo $?
## STDOUT:
same
5
127
## END
## STDERR:
bash: line 1: nosuch_: command not found
## END

#### bad names and functions as coprocesses
f() { echo in f $1; }; coproc f x; read l <&${COPROC[0]}; echo $l; wait; coproc 1x { echo a; }; echo $?; coproc X echo b; wait; echo "${X[0]-unset}"
## STDOUT:
in f x
1
unset
## END
## STDERR:
bash: line 1: `1x': not a valid identifier
bash: line 1: X: command not found
## END

#### a coprocess ignores interrupts until it sets a trap, its subshells do not
coproc { trap -p INT; kill -INT $BASHPID; echo alive; sleep .3; }
cat <&${COPROC[0]}; wait
coproc B { trap 'echo got' INT; kill -INT $BASHPID; ( trap - INT; kill -INT $BASHPID; echo no ); echo end; sleep .3; }
cat <&${B[0]}; trap -p
## STDOUT:
trap -- '' SIGINT
alive
got
end
## END

#### the processes that a coprocess starts hear interrupts
coproc { bash -c 'kill -INT $$; echo no'; echo $?; (kill -INT $BASHPID; echo no); echo $?; kill -INT $BASHPID; echo yes; read; }
for i in 1 2 3; do read -r x <&${COPROC[0]}; echo $x; done; echo >&${COPROC[1]}; wait
## STDOUT:
130
130
yes
## END

#### a name and a parenthesis
coproc g(echo hi); cat <&${g[0]}
coproc g((1)); wait
eval 'coproc g() { :; }'
eval 'coproc g() :'
eval 'coproc f g() { :; }'
eval 'coproc { :; } g() :'
eval 'coproc time g() { :; }'
eval 'coproc function g { :; }'
eval 'coproc a=(1) b'
echo $?
## STDOUT:
hi
0
## END
## STDERR:
bash: eval: line 3: syntax error near unexpected token `)'
bash: eval: line 3: `coproc g() { :; }'
bash: eval: line 4: syntax error near unexpected token `)'
bash: eval: line 4: `coproc g() :'
bash: eval: line 5: syntax error near unexpected token `('
bash: eval: line 5: `coproc f g() { :; }'
bash: eval: line 6: syntax error near unexpected token `g'
bash: eval: line 6: `coproc { :; } g() :'
bash: eval: line 7: syntax error near unexpected token `('
bash: eval: line 7: `coproc time g() { :; }'
bash: eval: line 8: syntax error near unexpected token `function'
bash: eval: line 8: `coproc function g { :; }'
bash: line 9: b: command not found
## END

#### names are expanded
n=cp; coproc $n { echo a; }; read l <&${cp[0]}; echo $l; wait; coproc "q$n" { echo b; }; read l <&${qcp[0]}; echo $l; wait
coproc 'a b' { :; }; echo $?; coproc $nope { :; }; echo $?; coproc $n:y { :; }; echo $?; (set -e; coproc 1x { :; }; echo $?); f() { coproc 1x { :; }; }; f
## STDOUT:
a
b
1
1
1
1
## END
## STDERR:
bash: line 2: `a b': not a valid identifier
bash: line 2: `(null)': not a valid identifier
bash: line 2: `cp:y': not a valid identifier
bash: line 2: `1x': not a valid identifier
environment: line 2: `1x': not a valid identifier
## END
## status: 1
