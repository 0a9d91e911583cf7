# stat on hostile input, recorded from the original.

#### stat: a directory
mkdir d; stat -c %F d; echo $?
## STDOUT:
directory
0
## END
## stderr-json: ""

#### stat: no such file
stat -c %F none; echo $?
## stdout: 1
## stderr: stat: cannot statx 'none': No such file or directory

#### stat: a name through a file
echo > f; stat -c %F f/g; echo $?
## stdout: 1
## stderr: stat: cannot statx 'f/g': Not a directory

#### stat: a link to itself
ln -s l l; stat -c %F l; echo $?
## STDOUT:
symbolic link
0
## END
## stderr-json: ""

#### stat: a link to nothing
ln -s none l; stat -c %F l; echo $?
## STDOUT:
symbolic link
0
## END
## stderr-json: ""

#### stat: a file that may not be read
echo a > f; chmod 0 f; stat -c %F f; echo $?
## STDOUT:
regular file
0
## END
## stderr-json: ""

#### stat: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; stat -c %F d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: stat: cannot statx 'd/f': Permission denied

#### stat: a name that is too long
n=$(printf %0300d 1); stat -c %F $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
stat: cannot statx '01': File name too long
1
## END
## stderr-json: ""

#### stat: an empty name
stat -c %F ''; echo $?
## stdout: 1
## stderr: stat: cannot statx '': No such file or directory

#### stat: a name with a line break and a quote
n=$'a\n\'b'; stat -c %F "$n"; echo $?
## stdout: 1
## stderr: stat: cannot statx 'a'$'\n'\''b': No such file or directory

#### stat: standard output is closed
printf 'a 1\nb 2\n' > f; stat -c %F f >&-; echo $?
## stdout: 1
## stderr: stat: write error: Bad file descriptor

#### stat: the output is full
printf 'a 1\nb 2\n' > f; stat -c %F f > /dev/full; echo $?
## stdout: 1
## stderr: stat: write error: No space left on device

#### stat: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; stat -c %F f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
