# ls on hostile input, recorded from the original.

#### ls: a directory
mkdir d; ls -d d; echo $?
## STDOUT:
d
0
## END
## stderr-json: ""

#### ls: no such file
ls -d none; echo $?
## stdout: 2
## stderr: ls: cannot access 'none': No such file or directory

#### ls: a name through a file
echo > f; ls -d f/g; echo $?
## stdout: 2
## stderr: ls: cannot access 'f/g': Not a directory

#### ls: a link to itself
ln -s l l; ls -d l; echo $?
## STDOUT:
l
0
## END
## stderr-json: ""

#### ls: a link to nothing
ln -s none l; ls -d l; echo $?
## STDOUT:
l
0
## END
## stderr-json: ""

#### ls: a file that may not be read
echo a > f; chmod 0 f; ls -d f; echo $?
## STDOUT:
f
0
## END
## stderr-json: ""

#### ls: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; ls -d d/f; echo $?; chmod 700 d
## stdout: 2
## stderr: ls: cannot access 'd/f': Permission denied

#### ls: a name that is too long
n=$(printf %0300d 1); ls -d $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
ls: cannot access '01': File name too long
2
## END
## stderr-json: ""

#### ls: an empty name
ls -d ''; echo $?
## stdout: 2
## stderr: ls: cannot access '': No such file or directory

#### ls: a name with a line break and a quote
n=$'a\n\'b'; ls -d "$n"; echo $?
## stdout: 2
## stderr: ls: cannot access 'a'$'\n'\''b': No such file or directory

#### ls: standard output is closed
printf 'a 1\nb 2\n' > f; ls -d f >&-; echo $?
## stdout: 2
## stderr: ls: write error: Bad file descriptor

#### ls: the output is full
printf 'a 1\nb 2\n' > f; ls -d f > /dev/full; echo $?
## stdout: 2
## stderr: ls: write error: No space left on device

#### ls: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; ls -d f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
