# readlink on hostile input, recorded from the original.

#### readlink: a directory
mkdir d; readlink d; echo $?
## stdout: 1
## stderr-json: ""

#### readlink: no such file
readlink none; echo $?
## stdout: 1
## stderr-json: ""

#### readlink: a name through a file
echo > f; readlink f/g; echo $?
## stdout: 1
## stderr-json: ""

#### readlink: a link to itself
ln -s l l; readlink l; echo $?
## STDOUT:
l
0
## END
## stderr-json: ""

#### readlink: a link to nothing
ln -s none l; readlink l; echo $?
## STDOUT:
none
0
## END
## stderr-json: ""

#### readlink: a file that may not be read
echo a > f; chmod 0 f; readlink f; echo $?
## stdout: 1
## stderr-json: ""

#### readlink: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; readlink d/f; echo $?; chmod 700 d
## stdout: 1
## stderr-json: ""

#### readlink: a name that is too long
n=$(printf %0300d 1); readlink $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## stdout: 1
## stderr-json: ""

#### readlink: an empty name
readlink ''; echo $?
## stdout: 1
## stderr-json: ""

#### readlink: a name with a line break and a quote
n=$'a\n\'b'; readlink "$n"; echo $?
## stdout: 1
## stderr-json: ""

#### readlink: standard output is closed
ln -s x f; readlink f >&-; echo $?
## stdout: 1
## stderr: readlink: write error: Bad file descriptor

#### readlink: the output is full
ln -s x f; readlink f > /dev/full; echo $?
## stdout: 1
## stderr: readlink: write error: No space left on device

#### readlink: nobody reads the output
ln -s x f; { sleep 0.05; readlink f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
