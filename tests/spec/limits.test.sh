#### soft and hard limits
ulimit -t; ulimit -S -t 100; ulimit -t; ulimit -H -t; ulimit -t 90; ulimit -St; ulimit -Ht; ulimit -S -t 95; echo $?; ulimit -H -t 200; echo $?; (ulimit -t 5; ulimit -t); ulimit -t; bash -c 'ulimit -t'
## STDOUT:
unlimited
100
unlimited
90
90
1
1
5
90
90
## END
## STDERR:
bash: line 1: ulimit: cpu time: cannot modify limit: Invalid argument
bash: line 1: ulimit: cpu time: cannot modify limit: Operation not permitted
## END

#### values and errors
ulimit -f $((1<<53)); ulimit -f; ulimit -f abc; echo $?; ulimit -Z; echo $?; ulimit -t -1; echo $?; ulimit -p; ulimit -p 4; echo $?; ulimit -v 99999999999999999999; echo $?; ulimit -t 3.5; echo $?; ulimit -c unlimited; ulimit -c; ulimit -t hard; ulimit -t; ulimit -q -x
## STDOUT:
9007199254740992
1
2
2
8
1
1
1
unlimited
unlimited
POSIX message queues         (bytes, -q) 819200
file locks                          (-x) unlimited
## END
## STDERR:
bash: line 1: ulimit: abc: invalid number
bash: line 1: ulimit: -Z: invalid option
ulimit: usage: ulimit [-SHabcdefiklmnpqrstuvxPRT] [limit]
bash: line 1: ulimit: -1: invalid option
ulimit: usage: ulimit [-SHabcdefiklmnpqrstuvxPRT] [limit]
bash: line 1: ulimit: pipe size: cannot modify limit: Invalid argument
bash: line 1: ulimit: 99999999999999999999: limit out of range
bash: line 1: ulimit: 3.5: invalid number
## END

#### open files
bash -c 'ulimit -n 64; echo hi > out; ulimit -n'; bash -c 'ulimit -n 0; echo hi > out'; echo $?
## STDOUT:
64
1
## END
## STDERR:
bash: line 1: out: Too many open files
## END
