## failures_allowed: 1

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
## known_failure: `2 [1001]`, not `0 [unset]`
coproc X { :; }; wait $X_PID; sleep 0.1; :; echo "${#X[@]} [${X_PID-unset}]"
## STDOUT:
0 [unset]
## END

#### a simple command
coproc cat; echo v >&${COPROC[1]}; read x <&${COPROC[0]}; echo $x; kill $COPROC_PID; wait 2>/dev/null
## STDOUT:
v
## END
