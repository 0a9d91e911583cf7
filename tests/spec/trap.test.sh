## failures_allowed: 0

#### EXIT sees the status and may change it
trap 'echo bye $?' EXIT; (exit 3)
## STDOUT:
bye 3
## END
## status: 3

#### exit in an EXIT trap
trap 'exit 7' EXIT; exit 3
## STDOUT:
## END
## status: 7

#### printing
trap 'echo "a b"' INT EXIT; trap '' TERM; trap -p; trap -p INT; trap - INT; trap
## STDOUT:
trap -- 'echo "a b"' EXIT
trap -- 'echo "a b"' SIGINT
trap -- '' SIGTERM
trap -- 'echo "a b"' SIGINT
trap -- 'echo "a b"' EXIT
trap -- '' SIGTERM
a b
## END

#### -l and names
trap 'echo got' SIGUSR1 usr2 15; trap -p; trap x NOSUCH; echo $?; trap -l | head -n 1
## STDOUT:
trap -- 'echo got' SIGUSR1
trap -- 'echo got' SIGUSR2
trap -- 'echo got' SIGTERM
1
 1) SIGHUP	 2) SIGINT	 3) SIGQUIT	 4) SIGILL	 5) SIGTRAP
## END
## STDERR:
bash: line 1: trap: NOSUCH: invalid signal specification
## END

#### reset by a number
trap 'echo x' INT; trap 2; trap -p; trap 'echo y' 0; trap 0; trap -p
## STDOUT:
## END

#### a signal to itself
trap 'echo usr1' USR1; kill -USR1 $$; echo after; trap 'echo term; exit 3' TERM; kill $$; echo no
## STDOUT:
usr1
after
term
## END
## status: 3

#### the trap's $? is kept
trap 'true' USR1; (exit 5); kill -USR1 $$; echo $?; f() { trap 'false' USR2; kill -USR2 $$; return; }; f; echo $?
## STDOUT:
0
0
## END

#### ignored signals
trap '' USR1; kill -USR1 $$; echo alive; (kill -USR1 $BASHPID; echo sub alive); bash -c 'kill -USR1 $$; echo child alive; trap -p'
## STDOUT:
alive
sub alive
child alive
trap -- '' SIGUSR1
## END

#### the default action in a subshell
trap 'echo parent' TERM; (kill $BASHPID; echo no); echo $?
## STDOUT:
143
## END
## STDERR:
Terminated
## END

#### a signal that ends the shell
kill -TERM $$; echo no
## STDOUT:
## END
## status: 143

#### ERR
trap 'echo err $? $LINENO' ERR; false; (exit 3); true; false || true; if false; then :; fi; ! true; nosuch_ 2>/dev/null; echo end
## STDOUT:
err 1 1
err 3 1
err 127 1
end
## END

#### ERR in functions needs errtrace
trap 'echo err' ERR; f() { false; true; }; f; set -E; f; (false; true); x=$(false; echo y); echo $x
## STDOUT:
err
err
err y
## END

#### DEBUG
trap 'echo "> $BASH_COMMAND"' DEBUG; x=1; echo a; for i in 1; do :; done; f() { echo in; }; f; case x in x) :;; esac; ((1)); [[ x ]]
## STDOUT:
> x=1
> echo a
a
> for i in 1
> :
> f
in
> case x in 
> :
> ((1))
> [[ -n x ]]
## END

#### DEBUG in functions with functrace
f() { echo in; }; set -T; trap 'echo "> $BASH_COMMAND"' DEBUG; f; (echo sub); trap - DEBUG
## STDOUT:
> f
> f
> echo in
in
> echo sub
sub
> trap - DEBUG
## END

#### DEBUG with extdebug skips
shopt -s extdebug; trap '[[ $BASH_COMMAND != *skip* ]]' DEBUG; echo a; echo skip; echo b
## STDOUT:
a
b
## END

#### RETURN
trap 'echo ret' RETURN; f() { :; }; f; echo 'echo s' > s; . ./s; set -T; f
## STDOUT:
s
ret
ret
## END

#### RETURN set in a function
f() { trap 'echo ret $x' RETURN; x=1; }; f; g() { :; }; g
## STDOUT:
ret 1
## END

#### EXIT in a subshell and substitution
(trap 'echo sub' EXIT; echo in); x=$(trap 'echo c' EXIT); echo $x; trap 'echo main' EXIT; (:); echo $(trap -p)
## STDOUT:
in
sub
c
trap -- 'echo main' EXIT
main
## END

#### EXIT with exec, and in a function
f() { trap 'echo exit from f' EXIT; }; f; echo a; exec true
## STDOUT:
a
## END

#### a syntax error in a trap
trap 'if' EXIT; echo a
## STDOUT:
a
## END
## STDERR:
bash: exit trap: line 2: syntax error: unexpected end of file
## END

#### nested kills in a trap
trap 'echo one; kill -USR2 $$; echo two' USR1; trap 'echo three' USR2; kill -USR1 $$; echo four
## STDOUT:
one
three
two
four
## END

#### wait is interrupted
trap 'echo usr1' USR1; { sleep 0.1; kill -USR1 $$; sleep 0.2; } & wait; echo $?
## STDOUT:
usr1
138
## END

#### exit code of EXIT trap without exit
trap 'false' EXIT; true
## STDOUT:
## END

#### LINENO in an EXIT trap
trap 'echo $LINENO' EXIT
echo $LINENO
## STDOUT:
2
1
## END

#### KILL cannot be trapped
trap 'echo x' KILL; echo $?; trap -p KILL; trap 'x' EXIT DEBUG; trap - DEBUG EXIT
## STDOUT:
0
trap -- 'echo x' SIGKILL
## END
## STDERR:
bash: line 1: x: command not found
## END

#### kill: names, lists and errors
kill -l 9 INT 130; kill -l SIGTERM; kill -l 999; echo $?; kill; echo $?; kill -NOPE $$; echo $?; kill x; echo $?; kill -0 $$; echo $?; kill -s; echo $?
## STDOUT:
KILL
2
INT
15
1
2
1
1
0
1
## END
## STDERR:
bash: line 1: kill: 999: invalid signal specification
kill: usage: kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]
bash: line 1: kill: NOPE: invalid signal specification
bash: line 1: kill: x: arguments must be process or job IDs
bash: line 1: kill: -s: option requires an argument
## END

#### trap -p of names, numbers and what is not set
trap 'echo a' INT; trap '' QUIT; trap -p INT SIGQUIT 15 EXIT; trap -p 2; trap -p NOSUCH; echo $?; trap -- 'echo b' TERM; trap -p TERM; trap - INT QUIT TERM; trap -p; trap -x; echo $?; trap -l | tail -n 1
## STDOUT:
trap -- 'echo a' SIGINT
trap -- '' SIGQUIT
trap -- 'echo a' SIGINT
1
trap -- 'echo b' SIGTERM
2
63) SIGRTMAX-1	64) SIGRTMAX	
## END
## STDERR:
bash: line 1: trap: NOSUCH: invalid signal specification
bash: line 1: trap: -x: invalid option
trap: usage: trap [-lp] [[arg] signal_spec ...]
## END

#### trap quoting in -p
trap 'echo "it'"'"'s" $x' USR1; trap -p; trap $'echo a\necho b' USR1; trap -p; trap 'x	y' DEBUG RETURN ERR EXIT; trap -p; trap - DEBUG RETURN ERR EXIT
## STDOUT:
trap -- 'echo "it'\''s" $x' SIGUSR1
trap -- 'echo a
echo b' SIGUSR1
trap -- 'x	y' EXIT
trap -- 'echo a
echo b' SIGUSR1
trap -- 'x	y' DEBUG
trap -- 'x	y' ERR
trap -- 'x	y' RETURN
## END
## STDERR:
bash: line 1: x: command not found
bash: line 1: x: command not found
bash: line 1: x: command not found
bash: line 1: x: command not found
## END

#### trap with one operand, a number first and several signals
trap 'echo t' INT TERM USR1; trap INT; trap -p; trap 15 USR1; trap -p; trap foo; echo $?; trap 'x' 0 1 EXIT; trap -p; trap - 0; trap '' HUP; trap -p; trap 'x' 999; echo $?
## STDOUT:
trap -- 'echo t' SIGUSR1
trap -- 'echo t' SIGTERM
2
trap -- 'x' EXIT
trap -- 'x' SIGHUP
trap -- '' SIGHUP
1
## END
## STDERR:
trap: usage: trap [-lp] [[arg] signal_spec ...]
bash: line 1: trap: 999: invalid signal specification
## END

#### traps in a subshell are shown until one is set
trap 'echo int' INT; trap 'echo exit' EXIT; (trap -p); x=$(trap -p); echo "$x"; (trap 'echo u' USR1; trap -p); (trap - USR1; trap -p); trap -p | cat; trap - EXIT
## STDOUT:
trap -- 'echo exit' EXIT
trap -- 'echo int' SIGINT
trap -- 'echo exit' EXIT
trap -- 'echo int' SIGINT
trap -- 'echo u' SIGUSR1
trap -- 'echo exit' EXIT
trap -- 'echo int' SIGINT
## END

#### ignored signals stay ignored in subshells and programs
trap '' TERM; (kill -TERM $BASHPID; echo alive); bash -c 'kill $$; echo alive too'; (trap - TERM; kill $BASHPID; echo no); echo $?; bash -c 'trap "echo x" TERM; trap -p TERM; kill $$; echo end'
## STDOUT:
alive
alive too
143
trap -- '' SIGTERM
end
## END
## STDERR:
Terminated
## END

#### EXIT sees variables, functions and positional parameters
f() { local l=local; trap 'echo "[$v] [${l-unset}] $# $LINENO ${FUNCNAME-none}"' EXIT; v=set; exit 2; }; set -- a b; f x
## STDOUT:
[set] [local] 1 1 f
## END
## status: 2

#### EXIT that sets EXIT, returns or fails
(trap 'echo one; trap "echo two" EXIT' EXIT; exit 1); echo $?; (trap 'echo r; return 3' EXIT; exit 1); echo $?; (trap 'false' EXIT; exit 4); echo $?; (trap '(exit 9)' EXIT); echo $?; (trap 'nosuch_; echo $?' EXIT; true); echo $?
## STDOUT:
one
1
r
1
4
0
127
0
## END
## STDERR:
bash: line 1: return: can only `return' from a function or sourced script
bash: line 1: nosuch_: command not found
## END

#### ERR is not run in conditions and lists
trap 'echo "err $? $BASH_COMMAND"' ERR; false; ! true; if false; then :; fi; false || true; false && true; while false; do :; done; true && false; (false); { false; }; x=$(false); [ a = b ]; ((0)); [[ a = b ]]; false | true; true | false; f() { false; }; f; eval false; . /dev/stdin <<<false
## STDOUT:
err 1 false
err 1 false
err 1 ( false )
err 1 false
err 1 x=$(false)
err 1 [ a = b ]
err 1 ((0))
err 1 [[ a = b ]]
err 1 false
err 1 false
err 1 false
err 1 eval false
err 1 false
err 1 . /dev/stdin <<< false
## END
## status: 1

#### ERR in functions, subshells and substitutions with -E
set -E; trap 'echo "err ${FUNCNAME-main} $LINENO" >&2' ERR
f() {
  false
  return 3
}
f
(false
true)
x=$(false; true)
g() { f || :; }
g
## STDOUT:
## END
## STDERR:
err f 3
err main 6
err main 7
err main 9
## END

#### ERR trap that changes things and its own failures
trap 'echo err; false; v=1' ERR; false; echo $? $v; trap 'exit 5' ERR; (false; echo no); echo $?; trap 'echo e; return 2' ERR; f() { false; echo no; }; set -E; f; echo $?
## STDOUT:
err
1 1
no
0
e
e
2
## END
## STDERR:
bash: line 1: return: can only `return' from a function or sourced script
## END

#### DEBUG runs before each simple command
trap 'echo "> $BASH_COMMAND"' DEBUG; a=1; for i in 1 2; do : $i; done; case x in x) : c;; esac; ((a++)); [[ a ]]; if :; then :; fi; for ((;a<3;a++)); do :; done; (: sub); : | : ; x=$(: in); f() { : f; }; f; trap - DEBUG
## STDOUT:
> a=1
> for i in 1 2
> : $i
> for i in 1 2
> : $i
> case x in 
> : c
> ((a++))
> [[ -n a ]]
> :
> :
> ((1))
> ((a<3))
> :
> ((a++))
> ((a<3))
> :
> :
> x=$(: in)
> f
> trap - DEBUG
## END

#### DEBUG with extdebug: skip, return 2 and BASH_COMMAND
shopt -s extdebug; d() { case $BASH_COMMAND in *skip*) return 1;; *leave*) return 2;; esac; }; trap d DEBUG; echo a; echo skip; f() { echo b; : leave; echo no; }; f; echo c $?
## STDOUT:
a
b
c 2
## END

#### RETURN after functions and sourced files
trap 'echo "ret $? ${FUNCNAME-main}"' RETURN; f() { :; }; f; declare -ft f; f; echo 'true' >s; . ./s; set -T; g() { f; return 3; }; g; eval :; trap - RETURN; f
## STDOUT:
ret 0 f
ret 0 main
ret 0 f
ret 0 g
## END

#### RETURN set within a function, with a changed status
f() { trap 'echo "r $? $1"' RETURN; return 4; }; f x; echo $?; g() { return 5; }; g y; h() { trap 'false' RETURN; return 6; }; h; echo $?
## STDOUT:
r 0 x
4
6
## END

#### signals wait for a command to end
trap 'echo got' USR1; (sleep 0.1; kill -USR1 $$) & sleep 0.4; echo after; f() { echo start; kill -USR1 $$; echo end; }; f; kill -USR1 $$ & wait; wait; echo done
## STDOUT:
got
after
start
got
end
got
done
## END

#### wait returns at once for a trapped signal
trap 'echo got' USR1; sleep 3 & p=$!; (sleep 0.1; kill -USR1 $$) & wait $p; echo $(( $? > 128 )); kill $p; wait $p; echo $?
## STDOUT:
got
1
143
## END

#### a signal that is not trapped ends the shell with its number
for s in HUP INT TERM USR1 PIPE ALRM; do bash -c "kill -$s \$\$; echo no"; echo "$s $?"; done 2>/dev/null; bash -c 'kill -CHLD $$; kill -WINCH $$; kill -URG $$; echo alive'
## STDOUT:
HUP 129
INT 130
TERM 143
USR1 138
PIPE 141
ALRM 142
alive
## END

#### BASH_COMMAND and LINENO in a signal's trap
trap 'echo "$BASH_COMMAND $LINENO"' USR1
kill -USR1 $$

kill -USR1 $BASHPID; true
## STDOUT:
kill -USR1 $$ 1
kill -USR1 $BASHPID 1
## END

#### traps of a sourced file and a function belong to the shell
echo 'trap "echo from file" EXIT; v=1' >s; . ./s; f() { trap 'echo in f $1' USR1; }; f x; kill -USR1 $$; set -- y; kill -USR1 $$; eval 'trap "echo from eval $v" EXIT'
## STDOUT:
in f
in f y
from eval 1
## END

#### $? and PIPESTATUS are kept by a trap
trap 'false | true' USR1; (exit 4); kill -USR1 $$; echo $?; true | false | (exit 3); trap 'x=$?' DEBUG; echo ${PIPESTATUS[*]}; trap - DEBUG; trap ': ; false' ERR; (exit 6); echo $?
## STDOUT:
0
0
6
## END

#### EXIT after exit in nested functions and redirected groups
f() { local v=f; { g >/dev/null; } >x; }; g() { local w=g; exit 3; }; trap 'echo "$? [${v-}] [${w-}] ${FUNCNAME[*]}"' EXIT; f
## STDOUT:
## END
## status: 3

#### RETURN sees $? from before return
trap 'echo "r $?"' RETURN; set -T; f() { false; return 0; }; f; g() { true; return 5; }; g; echo $?; h() { (exit 6); }; h; echo 'false; return 0' >s; . ./s
## STDOUT:
r 1
r 0
5
r 6
r 1
## END

#### EXIT in each way to end
(trap 'echo e $?' EXIT; exit 3); (trap 'echo e $?' EXIT; false); (trap 'echo e $?' EXIT; set -e; false; echo no); (trap 'echo e $?' EXIT; set -u; echo $x; echo no); (trap 'echo e $?' EXIT; : ${x:?msg}); (trap 'echo e' EXIT; exec true); (trap 'echo e $?' EXIT; readonly r; r=1)
## STDOUT:
e 3
e 1
e 1
e 1
e 1
e 1
## END
## STDERR:
bash: line 1: x: unbound variable
bash: line 1: x: msg
bash: line 1: r: readonly variable
## END
## status: 1

#### EXIT and redirections that surround exit
f() { exit 1; }; for c in 'f >x' '{ f; } >x' 'exit >x' '{ exit; } >x' 'eval exit >x' 'g() { { exit; } >x; }; g'; do : >x; bash -c "f() { exit 1; }; trap 'echo trap' EXIT; $c"; echo "$c: $(cat x)"; done
## STDOUT:
f >x: trap
{ f; } >x: trap
trap
exit >x: 
trap
{ exit; } >x: 
trap
eval exit >x: 
g() { { exit; } >x; }; g: trap
## END

#### RETURN is not run where a function does not return
set -T; trap 'echo return' RETURN; f() { echo $((1/0)); }; f; echo next
(g() { exit 3; }; g); echo $?; (set -u; h() { echo $nosuch; }; h); echo $?; i() { return; }; i
## STDOUT:
3
1
return
## END
## STDERR:
environment: line 1: 1/0: division by 0 (error token is "0")
environment: line 2: nosuch: unbound variable
## END

#### ERR set within a command is not run for it
eval 'trap "echo err \$BASH_COMMAND" ERR; ((0))'; trap - ERR; f() { trap 'echo err' ERR; false; return 1; }; f; echo $?; trap - ERR; { trap 'echo group' ERR; false; }; (trap 'echo sub' ERR; false); trap - ERR; . /dev/stdin <<<'trap "echo sourced" ERR; false'
## STDOUT:
err ((0))
err
1
group
sub
group
sourced
## END
## status: 1

#### EXIT in a substitution within a function
f() { echo $(trap 'echo ${FUNCNAME-main} $1' EXIT; :); (trap 'echo ${FUNCNAME[*]} $#' EXIT); }; f x y; echo $(trap 'echo ${FUNCNAME-main}' EXIT)
## STDOUT:
f x
f 2
main
## END

#### an asynchronous list does not hear interrupts
{ trap -p; } & wait; trap 'echo x' INT; (trap -p) & wait
## STDOUT:
trap -- '' SIGINT
trap -- '' SIGINT
## END

#### functions that the action of DEBUG calls return unnoticed
trap 'echo ret' RETURN; set -T
show() { echo "$@"; }
trap 'show d' DEBUG
n=1
show y
trap - DEBUG
## STDOUT:
d
d
d
d
y
d
ret
d
## END
## stderr-json: ""

#### RETURN hears of a file that cannot be read
trap 'echo "r $? ${#FUNCNAME[@]}"' RETURN
. /nosuch; echo $?
. /; echo $?
source 2>/dev/null; echo $?
f() { trap 'echo in f' RETURN; . /nosuch; echo x; }; f
## STDOUT:
r 0 0
1
r 0 0
1
2
in f
x
in f
## END
## STDERR:
bash: line 2: /nosuch: No such file or directory
bash: line 3: .: /: is a directory
environment: line 5: /nosuch: No such file or directory
## END

#### a process substitution lists no traps of its parent
trap 'echo u' USR1; trap '' USR2; trap 'echo e' EXIT
cat <(trap -p; (trap -p))
f() { trap -p USR1; }; cat <(f)
cat <(trap true TERM; trap -p)
x=$(trap -p USR1; cat <(trap -p USR1)); echo "$x"
## STDOUT:
trap -- '' SIGUSR2
trap -- '' SIGUSR2
trap -- '' SIGUSR2
trap -- 'true' SIGTERM
trap -- 'echo u' SIGUSR1
trap -- 'echo u' SIGUSR1
e
## END
## stderr-json: ""

#### ERR for a pipeline that ends in a subshell, with errexit
(set -E; trap 'echo err $?' ERR; true | (exit 3); echo x); echo $?
(set -eE; trap 'echo err $?' ERR; true | (exit 3); echo not reached); echo $?
(set -e; trap 'echo err $?' ERR; true | (exit 3); echo not reached); echo $?
(set -eE; trap 'echo err $?' ERR; true | (false); echo not reached); echo $?
## STDOUT:
err 3
err 3
x
0
err 3
3
err 3
3
err 1
err 1
1
## END
## stderr-json: ""

#### the status in ERR where a function's body is a subshell
trap 'echo "ERR $?"' ERR
f() ( exit 3 )
true; f; echo $?
set -E
true; f; echo $?
g() { (exit 4); }
g; echo $?
## STDOUT:
ERR 3
3
ERR 3
ERR 3
3
ERR 4
ERR 4
4
## END
## stderr-json: ""

#### a subshell of a subshell lists the traps that the first one lists
trap ': a' USR1; trap ': b' EXIT; ( x=$(trap -p); echo "$x"; ( trap -p ) ); : | { ( trap -p ); }; echo "$( ( trap -p ) )"; ( trap ': c' USR2; ( trap -p ) )
( :; x=$( trap ': d' USR2; y=$(trap -p); echo "$y" ); echo "$x"; trap -p ); trap - EXIT; cat <( ( trap -p ) )
## STDOUT:
trap -- ': b' EXIT
trap -- ': a' SIGUSR1
trap -- ': b' EXIT
trap -- ': a' SIGUSR1
trap -- ': b' EXIT
trap -- ': a' SIGUSR1
trap -- ': b' EXIT
trap -- ': a' SIGUSR1
trap -- ': c' SIGUSR2
trap -- ': d' SIGUSR2
trap -- ': b' EXIT
trap -- ': a' SIGUSR1
## END
## stderr-json: ""

#### an error or errexit in a function of a subshell: the EXIT trap sees what the function sees
for s in 'echo ${q?x}' 'echo $((1/0))' 'readonly x=1; x=2' 'echo ${x!}' 'set -u; echo $nosuch' 'set -e; false' 'exit 3'; do
f() { local v=1; eval "$2"; }; h() { local v=1; echo ${q?x}; }
( trap 'echo "${FUNCNAME[*]-main} $1"' EXIT; eval "g() { local v=1; $s; }"; g b; echo no ); { trap 'echo "${FUNCNAME[*]-main} $1"' EXIT; eval "g() { local v=1; $s; }"; g b; echo no; } | cat; y=$( trap 'echo "${FUNCNAME[*]-main} $1"' EXIT; eval "g() { local v=1; $s; }"; g b; echo no ); echo "$y"
done 2>/dev/null
k() { ( trap 'echo "${FUNCNAME[*]-main} $1"' EXIT; h b ); }; k a 2>/dev/null
trap 'echo "${FUNCNAME[*]-main} $1"' EXIT; set -e; f() { false; }; f c
## STDOUT:
g b
g b
main 
g b
g b
main 
g b
g b
main 
g b
g b
main 
g b
g b

g b
g b
g b
g b
g b
g b
h k b
f c
## END
## stderr-json: ""
## status: 1

#### a subshell that is all there is in another is the same process
( set -E; trap 'echo err' ERR; ( ( false; ) ); echo b; ( { ( false ); } ); echo c; ( ( false ) && : ); echo e; ( :; ( false ) ); echo f; x=$( ( ( false ) ) ); echo g; ( ( exit 3 ) ); echo h; ( ( ( false ) ) ); echo i )
( ( echo $BASH_SUBSHELL; ( ( echo $BASH_SUBSHELL ) ) ) ); set -eE; trap 'echo err $?' ERR; ( ( n=1; [[ a =~ b ]]; echo no ) ); echo no
## STDOUT:
err
err
b
err
err
err
c
err
e
err
err
err
f
err
g
err
h
err
err
i
2
4
err 1
err 1
## END
## stderr-json: ""
## status: 1

#### interrupts that were ignored from the start can be reset, other signals cannot
trap '' INT USR1
bash -c 'trap - INT; kill -INT $$; echo no'; echo $?
bash -c 'trap - USR1; kill -USR1 $$; echo alive'; echo $?
bash -c 'trap "echo no" INT; kill -INT $$; echo alive'; echo $?
## STDOUT:
130
alive
0
alive
0
## END

#### the descriptors of the EXIT trap of a subshell that ends within redirections
( trap 'echo bye' EXIT; { exit 3; } >out ); echo $?; cat out
( set -e; trap 'echo bye' EXIT; { false; } >out; echo no ); echo $?; cat out
( trap 'echo bye' EXIT; eval 'exit 3' >out ); cat out
( trap 'echo bye' EXIT; eval '{ exit 3; } >out' )
( set -e; trap 'echo bye' EXIT; f() { false; }; f >out )
( trap 'echo bye' EXIT; f() { exit; }; f >out ); cat out
{ trap 'echo bye' EXIT; { exit; } >out; } | cat; cat out
x=$(trap 'echo bye' EXIT; { exit; } >out); echo "<$x>"
trap 'echo bye' EXIT; { exit 3; } >out
## STDOUT:
3
bye
1
bye
bye
bye
bye
bye
bye
<bye>
bye
## END
## status: 3

#### the EXIT trap sees the global variables where errexit ends a function
for call in 'f 1' 'g 1' 'eval "g 1"' 'g 1 3>&1' 'eval "f 1" 3>&1' '{ f 1; } 3>&1'; do
bash -c "set -e; a=out; trap 'echo \"\$a,\${FUNCNAME[*]},\$1\"' EXIT; f() { local a=f; false; }; g() { local a=g; f arg; }; $call"
bash -c "(set -e; a=out; trap 'echo \"(\$a,\${FUNCNAME[*]},\$1)\"' EXIT; f() { local a=f; false; }; g() { local a=g; f arg; }; $call)"
bash -c "echo \$(set -e; a=out; trap 'echo \"\\\$(\$a,\${FUNCNAME[*]},\$1)\"' EXIT; f() { local a=f; false; }; g() { local a=g; f arg; }; $call)"
done
## STDOUT:
out,f,1
(f,f,1)
$(out,f,1)
out,f g,arg
(f,f g,arg)
$(out,f g,arg)
out,f g,arg
(out,f g,arg)
$(out,f g,arg)
out,,
(out,,)
$(out,,)
out,,
(out,,)
$(out,,)
out,f,1
(f,f,1)
$(out,f,1)
## END

#### an eval within a function that errexit ends: its calls are undone
for call in 'f 1' 'g 1' 'eval "g 1"' 'h 1' 'g 1 3>&1'; do
bash -c "set -e; a=out; trap 'echo \"\$a,\${FUNCNAME[*]},\$1\"' EXIT; f() { local a=f; eval false; }; g() { local a=g; f arg; }; h() { local a=h; eval 'f arg'; }; $call" 2>/dev/null
bash -c "(set -e; a=out; trap 'echo \"(\$a,\${FUNCNAME[*]},\$1)\"' EXIT; f() { local a=f; eval false; }; g() { local a=g; f arg; }; h() { local a=h; eval 'f arg'; }; $call)" 2>/dev/null
done
## STDOUT:
out,,
(out,f,1)
out,,
(out,f g,arg)
out,,
(out,,)
out,h,1
(out,h,1)
out,,
(out,,)
## END
## status: 1

#### errexit with redirections undoes the innermost call alone
e='set -e; a=out; trap '"'"'echo "$a,${FUNCNAME[*]},$1"'"'"' EXIT; f() { local a=f; false; };'
bash -c "$e g() { local a=g; f x 3>&1; }; g 1"
bash -c "$e g() { local a=g; f x 3>&1; }; h() { local a=h; g 1 3>&1; }; h y 3>&1"
bash -c "$e g() { local a=g; eval 'f x' 3>&1; }; g 1 3>&1"
bash -c "($e g() { local a=g; eval 'f x' 3>&1; }; g 1 3>&1)"
## STDOUT:
out,g,1
out,g h,1
out,g,1
g,g,1
## END
## status: 1

#### the EXIT trap behind errexit: temporary assignments, attributes, no local
b=1 bash -c "set -e; trap 'echo \$b' EXIT; f() { false; }; b=2 f"
bash -c "set -e; trap 'declare -p b' EXIT; f() { local b=1; false; }; f"
bash -c "set -e; trap 'echo \$-; local x=1; echo \$?' EXIT; f() { local -; set -f; false; }; f"
bash -c "set -e; trap 'g; echo \$b' EXIT; g() { local b=g; echo \$b \$FUNCNAME; }; f() { local b=f; false; }; b=out; f"
bash -c "set -e; trap 'return 5; echo no' EXIT; f() { false; }; f"; echo $?
## STDOUT:
1
efhBc
g g
out
5
## END
## STDERR:
environment: line 1: declare: b: not found
environment: line 1: local: can only be used in a function
## END

#### local - and an end within the function: the options stay
bash -c 'f() { local -; set -f; exit 3; }; trap "echo \$-" EXIT; f'
bash -c 'f() { local -; set -f; g; }; g() { local -; set -u; exit; }; trap "echo \$-" EXIT; f'
bash -c 'f() { set -f; g; }; g() { local -; set -u; set +f; exit; }; trap "echo \$-" EXIT; f'
bash -c 'f() { local -; set -f; : ${u?}; }; trap "echo \$-" EXIT; f'
bash -c '(f() { local -; set -f; false; }; set -e; trap "echo \$-" EXIT; f)'
bash -c 'f() { local -; set -f; kill -INT $$; :; }; trap "echo \$-" EXIT; f'; echo $?
## STDOUT:
fhBc
fhuBc
huBc
hBc
efhBc
fhBc
130
## END
## STDERR:
environment: line 1: u: parameter not set
## END

#### an error of an expansion in a function under errexit
e='trap '"'"'echo "$a,${FUNCNAME[*]},$1"'"'"' EXIT; a=out; f() { local a=f; : ${u?}; };'
bash -c "$e f x"; bash -c "set -e; $e f x"; bash -c "set -e; $e f x 3>&1"; bash -c "set -e; $e eval 'f x'"
bash -c "echo \$(set -e; $e f x)" 2>/dev/null; bash -c "$e f() { local a=f; : \${a[}; }; set -e; f x"
## STDOUT:
out,,
f,f,x
f,f,x
f,f,x
f,f,x
f,f,x
## END
## STDERR:
environment: line 1: u: parameter not set
environment: line 1: u: parameter not set
environment: line 1: u: parameter not set
environment: line 1: u: parameter not set
environment: line 1: ${a[}: bad substitution
## END
## status: 1

#### an action that ends the shell is not run for the commands of the EXIT trap
bash -c "trap 'echo bye' EXIT; trap 'echo d; exit 3' DEBUG; echo hi"; echo $?
bash -c "trap 'echo bye; false; echo x' EXIT; trap 'echo e; exit 3' ERR; false"; echo $?
bash -c "trap 'echo bye; f; echo x' EXIT; set -T; trap 'echo r; exit 3' RETURN; f() { :; }; f"; echo $?
bash -c "trap 'echo bye; echo x' EXIT; trap 'echo d; kill -INT \$\$; :' DEBUG; echo hi"; echo $?
bash -c "trap 'echo bye; false; echo x' EXIT; trap 'echo e; : \${u?}' ERR; false"; echo $?
bash -c "set -e; trap 'echo bye' EXIT; trap false DEBUG; echo hi"; echo $?
bash -c "trap 'false; exit' EXIT; trap 'exit 3' DEBUG; echo"; echo $?
## STDOUT:
d
bye
3
e
bye
x
3
r
bye
x
3
d
bye
x
130
e
bye
x
127
bye
1
3
## END
## STDERR:
bash: line 1: u: parameter not set
## END

#### the end of a child: CHLD
trap 'echo "t $?"' CHLD
(exit 3); echo "b $?"; (:) && (:); if (exit 2); then :; else echo else; fi; ! (:); x=$(echo y); echo "$x"
f() { (exit 4); return 3; }; f; echo "f $?"; for i in $(echo 1 2); do echo $i; done; case $(echo z) in z) echo z;; esac
/bin/true; command ls /nosuch 2>/dev/null; nosuch 2>/dev/null; pwd >/dev/null; echo a | cat | cat; bash -c :; echo end
## STDOUT:
t 3
b 3
t 0
t 0
t 2
else
t 1
t 0
y
t 4
f 3
t 0
1
2
t 0
z
t 0
t 2
t 127
a
t 0
t 0
t 0
t 0
end
## END

#### a signal that comes while words are expanded is heard before the commands within
trap 'echo usr' USR1; case $(kill -USR1 $$) in '') echo y;; esac; for i in 1$(kill -USR1 $$); do echo $i; done
f() { echo f; }; f $(kill -USR1 $$); x=$(kill -USR1 $$) eval 'echo x'; trap 'echo err' ERR; (kill -USR1 $$; exit 3); echo b
## STDOUT:
usr
y
usr
1
usr
f
usr
x
usr
err
b
## END

#### CHLD: waiting, subshells, what ends meanwhile
trap 'echo "t $?"' CHLD; (sleep .1; exit 3) & wait $!; echo "b $?"; trap 'echo t' CHLD
(sleep .1) & (sleep .4) & (sleep .7; exit 1) & wait; echo "all $?"; wait; echo "none $?"
( echo in; (:); echo out ); echo $( (:); echo x ); bash -c "trap 'echo t; (:)' CHLD; (:); echo b"
trap 'echo t; trap - CHLD' CHLD; (:); (:); echo c; trap '' CHLD; (:); trap - CHLD; (:); echo d
trap 'echo t' CHLD; kill -CHLD $$; echo kill; shopt -s lastpipe; echo a | read x; echo "e $x"; eval '(:)'; echo f
trap 'echo err' ERR; (exit 3); echo g; trap - ERR; set -e; trap 'echo bye' EXIT; (exit 3); echo no
## STDOUT:
t 0
b 3
t
t
t
all 0
none 0
in
out
t
x
t
t
b
t
t
c
d
kill
t
e a
t
f
t
err
g
t
bye
## END
## status: 3

#### a program that is all of a subshell takes its process: no ERR trap
set -E; trap 'echo err $? $BASH_SUBSHELL' ERR
( grep -q x /dev/null ); ( nosuch ) 2>/dev/null; ( ( nosuch ) ) 2>/dev/null
( x=1 grep -q x /dev/null ); ( command grep -q x /dev/null ); ( grep -q x < /nonexist ) 2>/dev/null
echo 1; ( : ; grep -q x /dev/null ); ( false ); ( { grep -q x /dev/null; } ); ( grep -q x /dev/null || grep -q y /dev/null )
echo 2; f() { grep -q x /dev/null; }; ( f ); ( eval 'grep -q x /dev/null' ); f() ( grep -q x /dev/null ); f
echo 3; ( grep -q x /dev/null ) | cat; : | ( nosuch ) 2>/dev/null; ( grep -q x /dev/null ) & wait $!
echo 4; echo "$(grep -q x /dev/null)"; time ( grep -q x /dev/null ) 2>/dev/null; ( time grep -q x /dev/null ) 2>/dev/null
set -T; trap 'echo debug $BASH_COMMAND' DEBUG; ( grep -q x /dev/null )
## STDOUT:
err 1 0
err 127 0
err 127 0
err 1 0
err 1 0
err 1 0
1
err 1 1
err 1 0
err 1 1
err 1 0
err 1 1
err 1 0
err 1 1
err 1 0
2
err 1 1
err 1 1
err 1 0
err 1 1
err 1 1
err 1 0
err 1 0
err 1 0
3
err 127 0
err 127 0
err 1 0
4
err 1 1
err 1 1
err 1 0
err 1 1
err 1 0
debug grep -q x /dev/null
debug ( grep -q x /dev/null )
err 1 0
## END
## status: 1

#### a subshell that is turned round
set -E; trap 'echo err $? $BASH_SUBSHELL' ERR
( ! false ); echo 1 $?; ( ! grep -q x /dev/null ); echo 2 $?; ( ! true ); echo 3 $?; ( ! nosuch ) 2>/dev/null; echo 4 $?
( ! { false; } ); echo 5 $?; ( :; ! false ); echo 6 $?; ( ! false || : ); echo 7 $?; ( ! ( false ) ); echo 8 $?; ( ! ! false ); echo 9 $?
( ! : | grep -q x ); echo 10 $?; ( time ! false ) 2>/dev/null; echo 11 $?
trap - ERR
( ! exit 3 ); echo 12 $?; f() { ( ! return 3 ); echo 13 $?; }; f; ( ! : ${q?} ) 2>/dev/null; echo 14 $?; ( ! echo $((1/0)) ) 2>/dev/null; echo 15 $?
( ! { trap 'echo end $?' EXIT; exit 3; } ); echo 16 $?; ( ! { trap 'echo end $?' EXIT; false; } ); echo 17 $?
set -e
( ! { false; echo no; } ); echo 18 $?; ( ! eval 'false; echo no' ); echo 19 $?; f() { false; echo no; }; ( ! f ); echo 20 $?; ( ! exit 4 )
echo no
## STDOUT:
err 1 1
1 0
err 1 1
2 0
err 1 0
3 1
err 127 1
4 0
err 1 1
5 0
6 0
7 0
err 1 2
err 1 1
8 0
err 1 1
err 1 0
9 1
err 1 1
10 0
err 1 1
11 0
12 3
13 0
14 0
15 0
end 3
16 3
end 0
17 0
18 0
19 0
20 0
## END
## status: 4

#### the levels of a program that is all of a subshell
export SHLVL=5; ( bash -c 'echo $SHLVL' ); ( printenv SHLVL ); ( x=1 bash -c 'echo $SHLVL' 2>&1 ); ( ( bash -c 'echo $SHLVL' ) ); ( exec bash -c 'echo $SHLVL' ); bash -c 'echo $SHLVL'; echo $SHLVL
## STDOUT:
5
4
5
5
6
6
5
## END

#### what the EXIT trap of a script sees: where it ends, and what an error undoes
while IFS= read -r line; do printf '%s\n' 't='\''echo "${FUNCNAME[*]-main} $1 v=$v"'\''' "$line" > s; rm -f out; bash s 2>/dev/null; echo "$? out: $(cat out 2>/dev/null)"; done <<'X'
g() { local v=1; exit; }; trap "$t" EXIT; g b > out
g() { local v=1; exit; }; trap "$t" EXIT; { g b; } > out
g() { local v=1; set -e; false; }; trap "$t" EXIT; g b > out
g() { local v=1; set -e; false; }; trap "$t" EXIT; { g b; } > out
set -e; trap "$t" EXIT; { false; } > out
set -e; trap "$t" EXIT; false > out
set -e; trap "$t" EXIT; { echo $((1/0)); } > out
trap "$t" EXIT; exit > out
trap "$t" EXIT; eval exit > out
trap "$t" EXIT; eval '{ exit; } > out'
trap "$t" EXIT; if true; then exit; fi > out
trap "$t" EXIT; while true; do exit; done > out
trap "$t" EXIT; for i in 1; do exit; done > out
trap "$t" EXIT; case x in x) exit;; esac > out
g() { exit; } > out; trap "$t" EXIT; g b
trap "$t" EXIT; . /dev/stdin <<< exit > out
trap "$t" EXIT; . /dev/stdin <<< exit 2> err
set -e; trap "$t" EXIT; . /dev/stdin <<< false > out
set -e; trap "$t" EXIT; eval false > out
set -e; trap "$t" EXIT; if true; then false; fi > out
set -e; g() { false; }; trap "$t" EXIT; g b >out
set -e; g() { false; } >out; trap "$t" EXIT; g b
g() { echo ${q?x}; }; (trap "$t" EXIT; g b > out)
g() { echo ${q?x}; }; (trap "$t" EXIT; { g b; } > out)
g() { echo ${q?x}; } >out; (trap "$t" EXIT; g b)
g() { echo $((1/0)); }; (trap "$t" EXIT; { g b; } > out)
g() { echo $((1/0)); }; f() { (trap "$t" EXIT; { g b; } > out); }; f c
g() { local v=1; exit; }; (trap "$t" EXIT; { g b; } > out)
g() { local v=1; set -e; false; }; (trap "$t" EXIT; { g b; } > out)
v=0; f() { local v=2; (v=3; trap "$t" EXIT; echo $((1/0))); }; f c
v=0; f() { local v=2; (v=3; set -- k; trap "$t" EXIT; echo $((1/0))); }; f c
v=0; (v=3; set -- k; trap "$t" EXIT; echo $((1/0)))
v=0; f() { local v=2; (v=3; set -- k; trap "$t" EXIT; exit); }; f c
v=0; f() { local v=2; { v=3; set -- k; trap "$t" EXIT; echo $((1/0)); } | cat; }; f c
v=0; f() { local v=2; { v=3; set -- k; trap "$t" EXIT; echo $((1/0)); } & wait; }; f c
v=0; f() { local v=2; x=$(v=3; set -- k; trap "$t" EXIT; echo $((1/0))); echo "<$x>"; }; f c
v=0; f() { local v=2; eval '(v=3; set -- k; trap "$t" EXIT; echo $((1/0)))'; }; f c
v=0; f() { local v=2; (eval 'v=3; set -- k; trap "$t" EXIT; echo $((1/0))'); }; f c
X
## STDOUT:
0 out: g main b v=1
0 out: g main b v=1
main  v=
1 out: 
1 out: g main b v=
1 out: main  v=
main  v=
1 out: 
main  v=
1 out: 
0 out: main  v=
0 out: main  v=
main  v=
0 out: 
0 out: main  v=
0 out: main  v=
0 out: main  v=
0 out: main  v=
0 out: g main b v=
0 out: main  v=
main  v=
0 out: 
main  v=
1 out: 
main  v=
1 out: 
1 out: main  v=
main  v=
1 out: 
1 out: g main b v=
main  v=
1 out: 
main  v=
1 out: 
main  v=
1 out: 
main  v=
1 out: 
main  v=
1 out: 
0 out: g main b v=1
1 out: g main b v=1
main  v=0
1 out: 
main  v=0
1 out: 
main k v=3
1 out: 
f main k v=3
0 out: 
main  v=0
0 out: 
main  v=0
0 out: 
<f main k v=3>
0 out: 
f main k v=3
1 out: 
f main k v=3
1 out: 
## END

#### the EXIT trap of a subshell of a script, behind an error in a function
cat > s <<'X'
g() { local v=1; echo ${q?x}; }
t='echo "${FUNCNAME[*]-main} $1 v=$v"'
( trap "$t" EXIT; g b; echo no )
( trap "$t" EXIT; h() { g c; }; h b; echo no )
f() { ( trap "$t" EXIT; g b; echo no ); }; f w
{ trap "$t" EXIT; g b; } | cat
x=$(trap "$t" EXIT; g b); echo "$x"
(trap "$t" EXIT; eval 'g b')
(trap "$t" EXIT; x=$(g b); echo "$x")
eval '(trap "$t" EXIT; g b)'
(trap "$t" EXIT; g b) | cat
(trap "$t" EXIT; g b) & wait
. /dev/stdin <<< '(trap "$t" EXIT; g b)'
( (trap "$t" EXIT; g b); echo)
(trap "$t" EXIT; g b >out); cat out
(trap "$t" EXIT; { g b; } >out); cat out
(trap "$t" EXIT; { echo ${q?x}; } >out); cat out
g() { local v=1; exit; }
(trap "$t" EXIT; { g b; } >out); cat out
(trap "$t" EXIT; g b >out); cat out
trap "$t" EXIT; { g b; } > out
trap - EXIT
x=$( (trap "$t" EXIT; g() { echo ${q?x}; }; g b) ); echo "$x"
( (trap "$t" EXIT; g() { echo ${q?x}; }; g b) | cat)
( (trap "$t" EXIT; g() { echo ${q?x}; }; g b) & wait)
X
bash s; bash -c "$(cat s)"
## stdout-json: "main  v=\nmain  v=\nmain  v=\nmain  v=\nmain  v=\nmain  v=\n\nmain  v=\ng main b v=1\nmain  v=\nmain  v=\ng source main b v=1\nmain  v=\n\nmain  v=\nmain  v=\nmain  v=\ng main b v=1\ng main b v=1\ng b v=1\ng h c v=1\ng f b v=1\ng b v=1\nmain  v=\nmain  v=\n\nmain  v=\ng b v=1\ng b v=1\ng b v=1\ng source b v=1\ng b v=1\n\ng b v=1\ng b v=1\nmain  v=\ng b v=1\ng b v=1\n"
## STDERR:
s: line 1: q: x
s: line 1: q: x
s: line 1: q: x
s: line 1: q: x
s: line 1: q: x
s: line 1: q: x
s: line 1: q: x
s: line 1: q: x
s: line 1: q: x
s: line 1: q: x
s: line 1: q: x
s: line 1: q: x
s: line 1: q: x
s: line 1: q: x
s: line 17: q: x
environment: line 1: q: x
environment: line 1: q: x
environment: line 1: q: x
environment: line 1: q: x
environment: line 1: q: x
environment: line 1: q: x
environment: line 1: q: x
environment: line 1: q: x
environment: line 1: q: x
environment: line 1: q: x
environment: line 1: q: x
environment: line 1: q: x
environment: line 1: q: x
environment: line 1: q: x
bash: line 17: q: x
## END

#### a job that lists its traps ignores interrupts for good
for c in 'trap' 'trap -p' 'trap -p INT' 'trap -p USR1' 'trap -l' 'trap - INT' 'trap x INT' "trap '' INT" 'trap x USR1' 'trap - USR1' '(trap)' 'x=$(trap)'; do
echo "== $c"
( eval "$c" >/dev/null; echo "1 $(trap -p)"; (echo 2; trap -p); trap -p | cat; cat < <(trap -p); (echo 6; echo "$(trap -p)"); bash -c 'trap -p'; (bash -c 'trap -p'); echo "7 $(bash -c 'trap -p')"; echo 8; trap -p; echo "9 $(trap -p)" ) & wait
done
( trap -p; trap x INT; trap -p; kill -INT $BASHPID; echo a ) & wait
( trap x INT; trap -p; kill -INT $BASHPID; echo a ) & wait
trap -p & wait
{ trap -p; trap x INT; trap -p; } & wait
: | trap -p & wait
f() { trap -p; trap x INT; trap -p;  }; f & wait
## stdout-json: "== trap\n1 trap -- '' SIGINT\n2\ntrap -- '' SIGINT\ntrap -- '' SIGINT\ntrap -- '' SIGINT\n6\ntrap -- '' SIGINT\ntrap -- '' SIGINT\ntrap -- '' SIGINT\n7 trap -- '' SIGINT\n8\ntrap -- '' SIGINT\n9 trap -- '' SIGINT\n== trap -p\n1 trap -- '' SIGINT\n2\ntrap -- '' SIGINT\ntrap -- '' SIGINT\ntrap -- '' SIGINT\n6\ntrap -- '' SIGINT\ntrap -- '' SIGINT\ntrap -- '' SIGINT\n7 trap -- '' SIGINT\n8\ntrap -- '' SIGINT\n9 trap -- '' SIGINT\n== trap -p INT\n1 trap -- '' SIGINT\n2\ntrap -- '' SIGINT\ntrap -- '' SIGINT\ntrap -- '' SIGINT\n6\ntrap -- '' SIGINT\ntrap -- '' SIGINT\ntrap -- '' SIGINT\n7 trap -- '' SIGINT\n8\ntrap -- '' SIGINT\n9 trap -- '' SIGINT\n== trap -p USR1\n1 trap -- '' SIGINT\n2\ntrap -- '' SIGINT\ntrap -- '' SIGINT\ntrap -- '' SIGINT\n6\ntrap -- '' SIGINT\ntrap -- '' SIGINT\ntrap -- '' SIGINT\n7 trap -- '' SIGINT\n8\ntrap -- '' SIGINT\n9 trap -- '' SIGINT\n== trap -l\n1 \n2\n6\n\n7 \n8\ntrap -- '' SIGINT\n9 trap -- '' SIGINT\n== trap - INT\n1 \n2\n6\n\n7 \n8\n9 \n== trap x INT\n1 trap -- 'x' SIGINT\n2\ntrap -- 'x' SIGINT\ntrap -- 'x' SIGINT\n6\ntrap -- 'x' SIGINT\n7 \n8\ntrap -- 'x' SIGINT\n9 trap -- 'x' SIGINT\n== trap '' INT\n1 trap -- '' SIGINT\n2\ntrap -- '' SIGINT\ntrap -- '' SIGINT\ntrap -- '' SIGINT\n6\ntrap -- '' SIGINT\ntrap -- '' SIGINT\ntrap -- '' SIGINT\n7 trap -- '' SIGINT\n8\ntrap -- '' SIGINT\n9 trap -- '' SIGINT\n== trap x USR1\n1 trap -- 'x' SIGUSR1\n2\ntrap -- 'x' SIGUSR1\ntrap -- 'x' SIGUSR1\n6\ntrap -- 'x' SIGUSR1\n7 \n8\ntrap -- '' SIGINT\ntrap -- 'x' SIGUSR1\n9 trap -- '' SIGINT\ntrap -- 'x' SIGUSR1\n== trap - USR1\n1 \n2\n6\n\n7 \n8\ntrap -- '' SIGINT\n9 trap -- '' SIGINT\n== (trap)\n1 \n2\n6\n\n7 \n8\ntrap -- '' SIGINT\n9 trap -- '' SIGINT\n== x=$(trap)\n1 \n2\n6\n\n7 \n8\ntrap -- '' SIGINT\n9 trap -- '' SIGINT\ntrap -- '' SIGINT\ntrap -- '' SIGINT\na\ntrap -- 'x' SIGINT\na\ntrap -- '' SIGINT\ntrap -- '' SIGINT\ntrap -- 'x' SIGINT\n"
## STDERR:
bash: line 1: x: command not found
## END

#### a condition that an action interrupts is none of its own: errexit
t() { bash -c "set -T; $1"; echo "$?"; }
u="trap 'false; echo t' USR1; set -e"; k='kill -USR1 $$'
for c in "if $k; then :; fi" "while $k; do break; done" "{ $k; } || :" "{ $k; :; } || :" "! { $k; :; }" "if { $k || :; }; then :; fi" "for i in 1; do $k; done || :" "if eval '$k; :'; then :; fi" "eval '$k; :' || :"; do t "$u; $c; echo end"; done
d="trap '[[ \$BASH_COMMAND != : ]] || { echo d; false; echo t; }' DEBUG; set -e"
for c in 'if :; then :; fi' ': || :' '! :' '{ :; } || :' 'if (:; :); then :; fi' '(:; :) || :' "eval ':' || :"; do t "$d; $c; echo end"; done
## STDOUT:
1
1
1
1
1
1
1
t
end
0
t
end
0
d
1
d
1
d
1
d
1
d
end
0
d
d
1
d
t
end
0
## END
## stderr-json: ""

#### a condition that an action interrupts is none of its own: ERR
t() { bash -c "set -T; $1"; echo "$?"; }
e="trap 'echo err' ERR; set -E"
u="trap 'false; echo t' USR1; $e"; k='kill -USR1 $$'
for c in "if $k; then :; fi" "until $k; do :; done" "{ $k; } || :" "{ $k; :; } || :" "f() { $k; :; }; if f; then :; fi" "if eval '$k; :'; then :; fi"; do t "$u; $c; echo end"; done
r="g() { :; }; trap '[[ \${FUNCNAME-} != g ]] || { false; echo t; }' RETURN; $e"
for c in 'if g; then :; fi' 'g || :' '! g' 'f() { g; :; }; f || :' 'if (g; :); then :; fi' 'x=$(g; :) || :; echo "$x"' 'if x=$(g; :); then :; fi; echo "$x"'; do t "$r; $c; echo end"; done
## STDOUT:
err
t
end
0
err
t
end
0
err
t
end
0
err
t
end
0
err
t
end
0
t
end
0
err
t
end
0
err
t
end
0
err
t
end
0
err
t
end
0
err
t
end
0
t
end
0
t
end
0
## END
## stderr-json: ""

#### eval in a substitution that stands in a condition stays one
if echo $(eval '( set -eE; trap "echo err" ERR; false; (false); echo on )'); then echo yes; fi
v=$(eval 'trap "echo err" ERR; false; echo on') || :; echo "$v"
f() { echo $(. <(echo 'trap "echo err" ERR; false; echo on')); }; if f; then echo yes; fi
if ( eval '( trap "echo err" ERR; false; echo on )' ); then echo yes; fi
trap 'echo ERR' ERR; set -E; if echo $(eval 'false; echo on'); then echo yes; fi; echo $(eval 'false; echo on')
## STDOUT:
on
yes
on
on
yes
err
on
yes
on
yes
ERR on
## END
## stderr-json: ""

#### an error that ends a shell ends its EXIT trap too
for c in ': ${x?}' 'f() { : ${x?}; echo no; }; f' 'set -u; : $nope' 'eval ": \${x?}; echo no"; echo no' ': ${x!}'; do bash -c "trap '$c; echo no
echo no' EXIT; exit 3"; echo $?; done
bash -c "trap ': \$((1/0)); echo no
echo yes' EXIT; exit 3"; echo $?
## STDOUT:
3
3
3
3
no
3
yes
3
## END
## STDERR:
bash: line 1: x: parameter not set
environment: line 1: x: parameter not set
bash: line 1: nope: unbound variable
bash: line 1: x: parameter not set
bash: line 1: ${x!}: bad substitution
bash: line 1: 1/0: division by 0 (error token is "0")
## END
