## failures_allowed: 1

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
## known_failure: `2`, not `a b`; `bash: line 1: jobs: echo: no such job`, not `bash: line 1: jobs: -z: invalid option`
jobs -x echo a b; jobs -z; echo $?
## STDOUT:
a b
2
## END
## STDERR:
bash: line 1: jobs: -z: invalid option
jobs: usage: jobs [-lnprs] [jobspec ...] or jobs -x command [args]
## END
