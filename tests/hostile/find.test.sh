# find on hostile input, recorded from the original.

#### find: a directory
mkdir d; find d; echo $?
## STDOUT:
d
0
## END
## stderr-json: ""

#### find: no such file
find none; echo $?
## stdout: 1
## stderr: find: ‘none’: No such file or directory

#### find: a name through a file
echo > f; find f/g; echo $?
## stdout: 1
## stderr: find: ‘f/g’: Not a directory

#### find: a link to itself
ln -s l l; find l; echo $?
## STDOUT:
l
0
## END
## stderr-json: ""

#### find: a link to nothing
ln -s none l; find l; echo $?
## STDOUT:
l
0
## END
## stderr-json: ""

#### find: a file that may not be read
echo a > f; chmod 0 f; find f; echo $?
## STDOUT:
f
0
## END
## stderr-json: ""

#### find: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; find d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: find: ‘d/f’: Permission denied

#### find: a name that is too long
n=$(printf %0300d 1); find $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
find: ‘01’: File name too long
1
## END
## stderr-json: ""

#### find: an empty name
find ''; echo $?
## stdout: 1
## stderr: find: ‘’: No such file or directory

#### find: a name with a line break and a quote
n=$'a\n\'b'; find "$n"; echo $?
## stdout: 1
## stderr: find: ‘a\n'b’: No such file or directory

#### find: standard output is closed
printf 'a 1\nb 2\n' > f; find f >&-; echo $?
## stdout: 1
## STDERR:
find: ‘standard output’: Bad file descriptor
find: write error: Bad file descriptor
## END

#### find: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; find f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
