
#### timeout: the command hears the signal, and runs its traps
timeout 0.1 bash -c 'trap "echo term" TERM; sleep 5; echo after $?'; echo $?
timeout 0.1 bash -c 'trap "" TERM; sleep 0.3; echo after $?'; echo $?
timeout --foreground 0.1 bash -c 'trap "echo term; exit 3" TERM; sleep 0.3; echo after $?'; echo $?
timeout -s 0 0.1 sleep 0.3; echo $?
timeout -v -k 1 0.1 sleep 5; echo $?
timeout 0.1 sh -c 'sleep 5; echo no'; echo $?
timeout 0.1 bash -c 'trap "rm -f lock; exit" EXIT; touch lock; sleep 5' 2>/dev/null; echo $?; ls lock 2>&1
timeout 0.1 yes > /dev/null; echo $?
timeout 0.1 bash -c 'while :; do :; done'; echo $?
timeout 0.1 bash -c 'trap "exit 5" TERM; while :; do :; done'; echo $?
timeout 0.2 bash -c 'timeout 5 sleep 5'; echo $?
timeout 5 bash -c 'timeout 0.1 sleep 5; echo in $?'; echo $?
f() { timeout 0.1 sleep 5; return $?; }; f; echo $?
timeout -k 0.1 0 true; echo $?; timeout -k x 1 true; echo $?; timeout 0.1s true; echo $?
## STDOUT:
term
after 143
124
after 0
124
term
124
124
124
124
124
ls: cannot access 'lock': No such file or directory
124
124
124
124
in 124
0
124
0
125
0
## END
## STDERR:
Terminated
timeout: sending signal TERM to command ‘sleep’
timeout: invalid time interval ‘x’
Try 'timeout --help' for more information.
## END

#### timeout: --kill-after, --preserve-status and --signal
{ timeout -k 0.1 0.1 bash -c 'trap "" TERM; sleep 5'; } 2>/dev/null; echo $?
timeout --preserve-status 0.1 bash -c 'trap "exit 9" TERM; sleep 5 & wait'; echo $?
timeout --preserve-status 0.1 sleep 5; echo $?
timeout -s INT 0.1 bash -c 'trap "echo int; exit 9" INT; sleep 5 & wait'; echo $?
{ timeout -s KILL 0.1 bash -c 'trap "echo no" EXIT; sleep 5'; } 2>/dev/null; echo $?
timeout --foreground -k 0.1 0.1 bash -c 'trap "echo term" TERM; sleep 0.3; echo after'; echo $?
## STDOUT:
137
9
143
int
124
137
137
## END
