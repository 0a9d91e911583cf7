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
