# truncate on hostile input, recorded from the original.

#### truncate: a directory
mkdir d; truncate -s 3 d; echo $?
## stdout: 1
## stderr: truncate: cannot open 'd' for writing: Is a directory

#### truncate: no such file
truncate -s 3 none; echo $?
## stdout: 0
## stderr-json: ""

#### truncate: a name through a file
echo > f; truncate -s 3 f/g; echo $?
## stdout: 1
## stderr: truncate: cannot open 'f/g' for writing: Not a directory

#### truncate: a link to itself
ln -s l l; truncate -s 3 l; echo $?
## stdout: 1
## stderr: truncate: cannot open 'l' for writing: Too many levels of symbolic links

#### truncate: a link to nothing
ln -s none l; truncate -s 3 l; echo $?
## stdout: 0
## stderr-json: ""

#### truncate: a file that may not be read
echo a > f; chmod 0 f; truncate -s 3 f; echo $?
## stdout: 1
## stderr: truncate: cannot open 'f' for writing: Permission denied

#### truncate: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; truncate -s 3 d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: truncate: cannot open 'd/f' for writing: Permission denied

#### truncate: a name that is too long
n=$(printf %0300d 1); truncate -s 3 $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
truncate: cannot open '01' for writing: File name too long
1
## END
## stderr-json: ""

#### truncate: an empty name
truncate -s 3 ''; echo $?
## stdout: 1
## stderr: truncate: cannot open '' for writing: No such file or directory

#### truncate: a name with a line break and a quote
n=$'a\n\'b'; truncate -s 3 "$n"; echo $?
## stdout: 0
## stderr-json: ""
