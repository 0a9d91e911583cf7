#### a fatal signal runs all of the EXIT trap
trap 'echo a; sleep 0.1; echo b; ( echo c )' EXIT
kill -TERM $$
echo no
## STDOUT:
a
b
c
## END
## status: 143

#### it runs where the shell waits for a command
( trap 'echo bye; sleep 0.1; echo $?' EXIT; sleep 2; echo no ) &
sleep 0.2
kill $!
wait $!
echo $?
## STDOUT:
bye
0
143
## END

#### it runs where the shell waits for a substitution, within the function
exec 2>/dev/null
f() { local v=in; trap 'echo bye $v' EXIT; x=$(sleep 2); }
( f; echo no ) &
sleep 0.2
kill -HUP $!
wait $! 2>/dev/null
echo $?
## STDOUT:
bye in
129
## END

#### it runs in an endless loop
( trap 'echo bye' EXIT; while :; do :; done ) &
sleep 0.2
kill $!
wait $!
echo $?
## STDOUT:
bye
143
## END

#### a second signal ends the trap
exec 2>/dev/null
( trap 'echo bye; sleep 2; echo no' EXIT; sleep 2 ) &
sleep 0.2
kill $!
sleep 0.2
kill -ALRM $!
wait $! 2>/dev/null
echo $?
## STDOUT:
bye
142
## END

#### the trap cannot change the status, and sees the one before
( trap 'echo $?; exit 3' EXIT; (exit 5); kill -TERM $BASHPID; echo no )
echo $?
## STDOUT:
0
143
## END
## STDERR:
Terminated
## END

#### no trap for some signals
for s in KILL STKFLT PROF PWR; do
  ( trap 'echo bye' EXIT; kill -$s $BASHPID; echo no ) 2>/dev/null
  echo $s $?
done 2>/dev/null
## STDOUT:
KILL 137
STKFLT 144
PROF 155
PWR 158
## END

#### a list ends at the next command
( kill -TERM $BASHPID && echo no ); echo $?
( kill -TERM $BASHPID || echo no ); echo $?
( for i in $(kill -TERM $BASHPID; echo 1) 2; do echo $i; done ); echo $?
( while kill -TERM $BASHPID; do echo no; done ); echo $?
## STDOUT:
143
143
2
0
143
## END
## STDERR:
Terminated
Terminated
Terminated
## END

#### a command is not run whose words end the shell
echo a $(kill -TERM $$)
echo no
## stdout-json: ""
## status: 143

#### redirections of a group are undone before it is heard
( trap 'echo bye' EXIT; { kill -INT $BASHPID; } >/dev/null; echo on )
echo $?
( trap 'echo bye' EXIT; f() { kill -INT $BASHPID; }; f >/dev/null; echo on )
echo $?
( trap 'echo bye >&2' EXIT; if :; then kill -INT $BASHPID; fi 2>f; echo on )
echo $? $(<f)
## STDOUT:
bye
130
bye
130
130 bye
## END

#### traps of signals run between the commands of a list
trap 'echo t' TERM
kill -TERM $$ && kill -TERM $$ && echo on
! kill -TERM $$ || echo on
if kill -TERM $$ && echo on; then echo then; fi
x=$(kill -TERM $$) && echo on
## STDOUT:
t
t
on
t
on
t
on
then
t
on
## END

#### a trap that ends the shell within a list
trap 'echo t; exit 4' TERM
kill -TERM $$ && echo no
## STDOUT:
t
## END
## status: 4

#### a nested shell
bash -c 'trap "echo bye" EXIT; sleep 2; echo no' &
sleep 0.2
kill $!
wait $!
echo $?
## STDOUT:
bye
143
## END

#### what a job lists of interrupts
{ trap -p; } & wait
trap -p & wait
{ cat < <(trap -p); } & wait
{ trap -p | cat; } & wait
trap -p | cat & wait
{ trap -p; } | { cat; trap -p; } & wait
trap 'x' INT
trap -p & wait
## STDOUT:
trap -- '' SIGINT
trap -- '' SIGINT
trap -- '' SIGINT
trap -- 'x' SIGINT
## END
