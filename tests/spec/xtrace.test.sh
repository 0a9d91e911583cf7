
#### actions of traps are traced one level deeper
set -x; trap 'echo hi; eval "echo no"' DEBUG; :; trap - DEBUG
trap 'echo e; f' ERR; f() { echo f; }; false; trap - ERR
set -T; trap 'echo r' RETURN; f; trap - RETURN
trap 'echo u; echo $(echo c)' USR1; exec 3>&2 2>/dev/null; kill -USR1 $BASHPID 2>/dev/null; exec 2>&3
(trap 'echo bye' EXIT; echo a); : $(trap 'echo bye' EXIT; :); eval "(trap 'echo e' EXIT; :)"; trap 'echo out' EXIT
## STDOUT:
hi
no
hi
no
e
f
f
r
u
c
a
bye
e
out
## END
## STDERR:
+ trap 'echo hi; eval "echo no"' DEBUG
++ echo hi
++ eval 'echo no'
+++ echo no
+ :
++ echo hi
++ eval 'echo no'
+++ echo no
+ trap - DEBUG
+ trap 'echo e; f' ERR
+ false
++ echo e
++ f
++ echo f
+ trap - ERR
+ set -T
+ trap 'echo r' RETURN
+ f
+ echo f
++ echo r
+ trap - RETURN
+ trap 'echo u; echo $(echo c)' USR1
+ exec
+ trap 'echo bye' EXIT
+ echo a
++ echo bye
++ trap 'echo bye' EXIT
++ :
++ echo bye
+ : bye
+ eval '(trap '\''echo e'\'' EXIT; :)'
++ trap 'echo e' EXIT
++ :
+++ echo e
+ trap 'echo out' EXIT
+ echo out
## END

#### the descriptor of BASH_XTRACEFD is closed when it is unset or empty
exec 5>&1; BASH_XTRACEFD=5; set -x; echo c; unset BASH_XTRACEFD; set +x; echo d; echo e >&5
exec 5>&1; BASH_XTRACEFD=5; BASH_XTRACEFD=; echo f >&5; exec 5>&1 6>&1; BASH_XTRACEFD=5; BASH_XTRACEFD=6; echo g >&5; BASH_XTRACEFD=x; echo h >&6
exec 5>&1; BASH_XTRACEFD=5; (unset BASH_XTRACEFD; echo i >&5); echo j >&5; unset BASH_XTRACEFD; unset BASH_XTRACEFD; echo k
## STDOUT:
+ echo c
c
+ unset BASH_XTRACEFD
d
g
h
j
k
## END
## STDERR:
+ set +x
bash: line 1: 5: Bad file descriptor
bash: line 2: 5: Bad file descriptor
bash: line 2: BASH_XTRACEFD: x: invalid value for trace file descriptor
bash: line 3: 5: Bad file descriptor
## END

#### a prompt that is wrong is shown as it is
unset nope; (set -u; PS4='+${nope}> '; set -x; : a; echo b); (PS4='+${nope?bad}> '; set -x; : a; echo b); (PS4='+$((1+))> '; set -x; : a); (set -u; PS4='+${nope}:$LINENO> '; set -x; x=$(: b); f() { : c; }; f; [[ a ]]; ((1)); x=5; a=(1 2)); (set -u; p='${nope}'; echo "${p@P}"); (readonly r; PS4='+${r=1}> '; set -x; : a; echo no); echo $?; (set -e; PS4='+${nope?bad}> '; set -x; : a; echo no); echo $?
## STDOUT:
b
b
${nope}
2
1
## END
## STDERR:
bash: line 1: nope: unbound variable
+${nope}> : a
bash: line 1: nope: unbound variable
+${nope}> echo b
bash: line 1: nope: bad
+${nope?bad}> : a
bash: line 1: nope: bad
+${nope?bad}> echo b
bash: line 1: 1+: syntax error: operand expected (error token is "+")
+$((1+))> : a
bash: line 1: nope: unbound variable
++${nope}:$LINENO> : b
bash: line 1: nope: unbound variable
+${nope}:$LINENO> x=
bash: line 1: nope: unbound variable
+${nope}:$LINENO> f
environment: line 1: nope: unbound variable
+${nope}:$LINENO> : c
bash: line 1: nope: unbound variable
+${nope}:$LINENO> [[ -n a ]]
bash: line 1: nope: unbound variable
+${nope}:$LINENO> (( 1 ))
bash: line 1: nope: unbound variable
+${nope}:$LINENO> x=5
bash: line 1: nope: unbound variable
+${nope}:$LINENO> a=(1 2)
bash: line 1: nope: unbound variable
bash: line 1: r: readonly variable
bash: line 1: nope: bad
## END
