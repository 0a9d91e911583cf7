# time, recorded from the original.

#### -p
{ command time -p true; echo $?; command time -p false; echo $?; command time -p -- sh -c 'echo out; exit 3'; echo $?; } 2>&1 | sed 's/0[.][0-9][0-9]/T/g'
## STDOUT:
real T
user T
sys T
0
real T
user T
sys T
1
out
real T
user T
sys T
3
## END

#### formats
{ command time -f '%e:%x:%%:%C:%z:\t|\n|\q|' false a b; command time -f '%E %U %S' true; command time --format=%x -q false; command time -fx -p true; command time -p -f %x true; TIME='%C %x' command time true x; } 2>&1 | sed 's/0[.][0-9][0-9]/T/g'
## STDOUT:
Command exited with non-zero status 1
T:1:%:false a b:?z:	|
|?\q|
0:0T T T
1
real T
user T
sys T
0
true x 0
## END

#### to a file
command time -o f -p true; command time -o f -a -f more true; sed 's/0[.][0-9][0-9]/T/g' f; command time -o /nonexistent/f true; echo $?
## STDOUT:
real T
user T
sys T
more
125
## END
## STDERR:
time: /nonexistent/f: No such file or directory
## END

#### usage
command time 2>&1; echo $?; command time -z; echo $?; command time -f; echo $?
## STDOUT:
time: missing program to run
Try 'time --help' for more information.
125
125
125
## END
## STDERR:
time: invalid option -- 'z'
Try 'time --help' for more information.
time: option requires an argument -- 'f'
Try 'time --help' for more information.
## END

#### what cannot be run
command time -p nope 2>&1 | sed 's/0[.][0-9][0-9]/T/g'; echo ${PIPESTATUS[0]}; : > f; command time -f %x ./f; echo $?; command time nope 2>&1 | head -2
## STDOUT:
time: cannot run nope: No such file or directory
real T
user T
sys T
127
126
time: cannot run nope: No such file or directory
Command exited with non-zero status 127
## END
## STDERR:
time: cannot run ./f: Permission denied
Command exited with non-zero status 126
126
## END
