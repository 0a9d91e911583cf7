# realpath on hostile input, recorded from the original.

#### realpath: no such file
realpath -e none; echo $?
## stdout: 1
## stderr: realpath: none: No such file or directory

#### realpath: a name through a file
echo > f; realpath -e f/g; echo $?
## stdout: 1
## stderr: realpath: f/g: Not a directory

#### realpath: a link to itself
ln -s l l; realpath -e l; echo $?
## stdout: 1
## stderr: realpath: l: Too many levels of symbolic links

#### realpath: a link to nothing
ln -s none l; realpath -e l; echo $?
## stdout: 1
## stderr: realpath: l: No such file or directory

#### realpath: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; realpath -e d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: realpath: d/f: Permission denied

#### realpath: a name that is too long
n=$(printf %0300d 1); realpath -e $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
realpath: 01: File name too long
1
## END
## stderr-json: ""

#### realpath: an empty name
realpath -e ''; echo $?
## stdout: 1
## stderr: realpath: '': No such file or directory

#### realpath: a name with a line break and a quote
n=$'a\n\'b'; realpath -e "$n"; echo $?
## stdout: 1
## stderr: realpath: 'a'$'\n'\''b': No such file or directory

#### realpath: standard output is closed
printf 'a 1\nb 2\n' > f; realpath -e f >&-; echo $?
## stdout: 1
## stderr: realpath: write error: Bad file descriptor

#### realpath: the output is full
printf 'a 1\nb 2\n' > f; realpath -e f > /dev/full; echo $?
## stdout: 1
## stderr: realpath: write error: No space left on device

#### realpath: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; realpath -e f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
