#### wait for something that is not a child
wait 1; echo $?; wait x; echo $?; wait %5; echo $?; wait -z; echo $?
## STDOUT:
127
1
127
2
## END
## STDERR:
bash: line 1: wait: pid 1 is not a child of this shell
bash: line 1: wait: `x': not a pid or valid job spec
bash: line 1: wait: %5: no such job
bash: line 1: wait: -z: invalid option
wait: usage: wait [-fn] [-p var] [id ...]
## END

#### wait -n and -p
{ sleep 0.3; exit 2; } & { exit 4; } & wait -n; echo $?; wait -n -p v; echo $? ${v:+set}; wait -n; echo $?
## STDOUT:
4
2 set
127
## END

#### jobs
sleep 0.2 & jobs; jobs %1; jobs %2; echo $?; jobs -p | wc -l; jobs -r; jobs -s; wait; jobs
## STDOUT:
[1]+  Running                 sleep 0.2 &
[1]+  Running                 sleep 0.2 &
1
1
[1]+  Running                 sleep 0.2 &
## END
## STDERR:
bash: line 1: jobs: %2: no such job
## END

#### job specifications
sleep 0.1 & sleep 0.2 & wait %1; echo $?; kill %sleep; echo $?; kill %%; wait %2; echo $?
## STDOUT:
0
0
143
## END

#### disown
sleep 0.1 & disown; jobs; wait; disown; echo $?; disown %3; echo $?
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: disown: current: no such job
bash: line 1: disown: %3: no such job
## END

#### fg and bg without job control
sleep 0.1 & fg; echo $?; bg; echo $?; wait
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: fg: no job control
bash: line 1: bg: no job control
## END

#### jobs -x
jobs -x echo a b; jobs -z; echo $?
## STDOUT:
a b
2
## END
## STDERR:
bash: line 1: jobs: -z: invalid option
jobs: usage: jobs [-lnprs] [jobspec ...] or jobs -x command [args]
## END

#### bg and fg say that there is no job control
bg; echo $?; fg %1; echo $?; bg %2 %3; echo $?; set -m; bg; echo $?; fg %x; echo $?
## STDOUT:
1
1
1
1
1
## END
## STDERR:
bash: line 1: bg: no job control
bash: line 1: fg: no job control
bash: line 1: bg: no job control
bash: line 1: bg: current: no such job
bash: line 1: fg: %x: no such job
## END

#### disown -a, -r and -h
sleep 5 & sleep 6 & disown -h %1; jobs; disown %1; jobs; disown -r; jobs; disown; echo $?; disown %5; echo $?; disown -x; echo $?; kill -9 $!
## STDOUT:
[1]-  Running                 sleep 5 &
[2]+  Running                 sleep 6 &
[2]+  Running                 sleep 6 &
1
1
2
## END
## STDERR:
bash: line 1: disown: current: no such job
bash: line 1: disown: %5: no such job
bash: line 1: disown: -x: invalid option
disown: usage: disown [-h] [-ar] [jobspec ... | pid ...]
## END

#### wait -f, -n and several operands
(exit 3) & a=$!; (exit 4) & b=$!; wait $a $b; echo $?; wait $b; echo $?; (exit 5) & wait -f $!; echo $?; (exit 6) & wait -n; echo $?; wait -n; echo $?; wait -x; echo $?; wait abc; echo $?
## STDOUT:
4
4
5
6
127
2
1
## END
## STDERR:
bash: line 1: wait: -x: invalid option
wait: usage: wait [-fn] [-p var] [id ...]
bash: line 1: wait: `abc': not a pid or valid job spec
## END

#### wait -p says which
(exit 3) & p=$!; wait -n -p v; echo $? $((v==p)); (exit 4) & p=$!; wait -p v $p; echo $? $((v==p)); v=x; wait -p v; echo $? [$v]; wait -p 1x; echo $?
## STDOUT:
3 1
4 1
0 []
1
## END
## STDERR:
bash: line 1: wait: `1x': not a valid identifier
## END

#### kill with signals in each form
for s in TERM SIGTERM term 15 -s:TERM -n:15 -s:sigterm; do sleep 5 & case $s in -*) kill ${s%:*} ${s#*:} $!;; *) kill -$s $!;; esac; wait $!; echo $?; done 2>/dev/null
## STDOUT:
143
143
143
143
143
143
143
## END

#### kill -l of numbers and names
kill -l 1 9 15 KILL SIGINT 130 143; kill -l 0; kill -l 64 34 63; kill -l 200; echo $?; kill -l NOSUCH; echo $?; kill -L 2
## STDOUT:
HUP
KILL
TERM
9
2
INT
TERM
EXIT
RTMAX
RTMIN
RTMAX-1
1
1
INT
## END
## STDERR:
bash: line 1: kill: 200: invalid signal specification
bash: line 1: kill: NOSUCH: invalid signal specification
## END

#### kill with bad operands
kill; echo $?; kill -9; echo $?; kill abc; echo $?; kill -NOSUCH 1; echo $?; kill -s; echo $?; kill -s NOSUCH $$; echo $?; kill -n 99 $$; echo $?; kill -0 $$; echo $?; kill %3; echo $?; kill 999999; echo $?; kill -- -x; echo $?
## STDOUT:
2
2
1
1
1
1
1
0
1
1
1
## END
## STDERR:
kill: usage: kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]
kill: usage: kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]
bash: line 1: kill: abc: arguments must be process or job IDs
bash: line 1: kill: NOSUCH: invalid signal specification
bash: line 1: kill: -s: option requires an argument
bash: line 1: kill: NOSUCH: invalid signal specification
bash: line 1: kill: 99: invalid signal specification
bash: line 1: kill: %3: no such job
bash: line 1: kill: (999999) - No such process
bash: line 1: kill: -x: arguments must be process or job IDs
## END

#### $! of a pipeline and of a subshell in the background
true | sleep 0 & wait $!; echo $?; { exit 7; } & wait $!; echo $?; false | true & wait %1; echo $?; ! false & wait $!; echo $?
## STDOUT:
0
7
0
1
## END

#### jobs -l, -p, -n, -r and -s
sleep 5 & p=$!; [ "$(jobs -p)" = $p ] && echo same; jobs -l | sed -E "s/ +$p/ PID/"; jobs -r; jobs -s; echo $?; jobs -n; jobs %9; echo $?; jobs -y; echo $?; kill $p
## STDOUT:
same
[1]+ PID Running                 sleep 5 &
[1]+  Running                 sleep 5 &
0
1
2
## END
## STDERR:
bash: line 1: jobs: %9: no such job
bash: line 1: jobs: -y: invalid option
jobs: usage: jobs [-lnprs] [jobspec ...] or jobs -x command [args]
## END

#### job specifications in jobs and kill
sleep 5 & sleep 6 & jobs %1; jobs %-; jobs %+; jobs %%; jobs %sl; jobs '%?6'; jobs %nosuch; jobs '%?sleep'; kill %1 '%?6'; wait %1; echo $?
## STDOUT:
[1]-  Running                 sleep 5 &
[1]-  Running                 sleep 5 &
[2]+  Running                 sleep 6 &
[2]+  Running                 sleep 6 &
[2]+  Running                 sleep 6 &
143
## END
## STDERR:
bash: line 1: jobs: sl: ambiguous job spec
bash: line 1: jobs: %sl: no such job
bash: line 1: jobs: %nosuch: no such job
bash: line 1: jobs: sleep: ambiguous job spec
bash: line 1: jobs: %?sleep: no such job
## END

#### a subshell in the background is the job itself
(set -E; trap 'echo err $?' ERR; (exit 2) & wait $!); (set -E; trap 'echo err $?' ERR; (false) & wait $!); (echo $BASH_SUBSHELL) & wait
## STDOUT:
err 2
err 1
err 1
1
## END

#### the ! of a job
! sleep 2 | cat &
! { sleep 2; } &
! ( sleep 2 ) &
! sleep 2 && true &
true && ! sleep 2 &
! ! sleep 2 &
! if sleep 2; then :; fi &
jobs
## STDOUT:
[1]   Running                 sleep 2 | cat &
[2]   Running                 ! { sleep 2; } &
[3]   Running                 ! ( sleep 2 ) &
[4]   Running                 ! sleep 2 && true &
[5]   Running                 true && ! sleep 2 &
[6]-  Running                 sleep 2 &
[7]+  Running                 ! if sleep 2; then
    :;
fi &
## END
## stderr-json: ""

#### only the process of a job does not hear interrupts, those that it starts do
k='kill -INT $$; echo alive'
{ bash -c "$k"; echo $?; (kill -INT $BASHPID; echo no); echo $?; x=$(kill -INT $BASHPID; echo no); echo $?; kill -INT $BASHPID; echo yes; } & wait $!; echo $?
bash -c "$k" & wait $!; echo $?; bash -c "$k" | cat & wait $!; echo $?; bash -c "$k" && echo no & wait $!; echo $?
{ bash -c "$k" | cat; echo ${PIPESTATUS[@]}; } & wait
{ trap "" INT; (kill -INT $BASHPID; echo yes); bash -c "$k"; } & wait $!; echo $?
(trap - INT; kill -INT $BASHPID; echo no) & wait $!; echo $?; (trap 'echo t' INT; kill -INT $BASHPID; echo yes) & wait $!; echo $?
## STDOUT:
130
130
130
yes
0
alive
0
alive
0
130
130 0
yes
alive
0
130
t
yes
0
## END

#### a compound command in the background behind `!` whose redirection fails
! { echo x; } </nosuch & wait $!; echo $?
! while :; do :; done </nosuch & wait $!; echo $?
! ( echo x ) </nosuch & wait $!; echo $?
! { :; } </nosuch && echo no & wait $!; echo $?
{ echo x; } </nosuch & wait $!; echo $?; ! { false; } & wait $!; echo $?; ! { ! { :; } </nosuch; } & wait $!; echo $?
## STDOUT:
0
0
0
1
1
1
1
## END
## STDERR:
bash: line 1: /nosuch: No such file or directory
bash: line 2: /nosuch: No such file or directory
bash: line 3: /nosuch: No such file or directory
bash: line 4: /nosuch: No such file or directory
bash: line 5: /nosuch: No such file or directory
bash: line 5: /nosuch: No such file or directory
## END

#### wait is interrupted by a signal of a process that ends with it
trap 'echo USR1' USR1
{ sleep 0.1; kill -USR1 $$; } &
wait; echo waited $?
{ sleep 0.1; kill -USR1 $$; } &
wait $!; echo waited $?
wait; echo waited $?
trap 'echo ERR $LINENO $BASH_COMMAND' ERR
{ sleep 0.1; kill -USR1 $$; } &

wait
echo waited $?
## STDOUT:
USR1
waited 138
USR1
waited 138
waited 0
USR1
ERR 10 wait
waited 138
## END

#### a compound command behind `!` that cannot be redirected, with errexit and an ERR trap
set -e
trap 'echo no' ERR
! { echo x; } </nosuch & wait $!; echo $?
! while :; do :; done </nosuch & wait $!; echo $?
! ( echo x ) </nosuch & wait $!; echo $?
! { :; } </nosuch && echo no & wait $!; echo $?
{ ! { ! { :; } </nosuch; }; } & wait $!; echo $?
! (( 0 )) & wait $! || echo $?
## STDOUT:
0
0
0
no
## END
## STDERR:
bash: line 3: /nosuch: No such file or directory
bash: line 4: /nosuch: No such file or directory
bash: line 5: /nosuch: No such file or directory
bash: line 6: /nosuch: No such file or directory
## END
## status: 1

#### what ends a simple command that is a process of its own
echo ${x?} & wait $!; echo $?
set -u; echo $x & wait $!; echo $?
x=${y?} & wait $!; echo $?
f() { echo ${x?}; }; f & wait $!; echo $?
f | cat; echo ${PIPESTATUS[@]}
echo a >${x?} & wait $!; echo $?
cat <<< ${x?} | cat; echo ${PIPESTATUS[@]}
x=${y?} cat | cat; echo ${PIPESTATUS[@]}
x=${y?} eval echo & wait $!; echo $?
eval 'echo ${x?}' & wait $!; echo $?
{ echo ${x?}; } & wait $!; echo $?
(echo ${x?} & wait $!; echo $?)
: && echo ${x?} & wait $!; echo $?
f() { (echo ${x?}); }; f | cat; echo ${PIPESTATUS[@]}
## STDOUT:
127
127
127
127
127 0
127
127 0
127 0
127
1
1
1
1
1 0
## END
## STDERR:
bash: line 1: x: parameter not set
bash: line 2: x: unbound variable
bash: line 3: y: parameter not set
environment: line 4: x: parameter not set
environment: line 4: x: parameter not set
bash: line 6: x: parameter not set
bash: line 7: x: parameter not set
bash: line 8: y: parameter not set
bash: line 9: y: parameter not set
bash: line 10: x: parameter not set
bash: line 11: x: parameter not set
bash: line 12: x: parameter not set
bash: line 13: x: parameter not set
environment: line 14: x: parameter not set
## END
