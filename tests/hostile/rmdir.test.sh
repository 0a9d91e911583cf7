# rmdir on hostile input, recorded from the original.

#### rmdir: a directory
mkdir d; rmdir d; echo $?
## stdout: 0
## stderr-json: ""

#### rmdir: no such file
rmdir none; echo $?
## stdout: 1
## stderr: rmdir: failed to remove 'none': No such file or directory

#### rmdir: a name through a file
echo > f; rmdir f/g; echo $?
## stdout: 1
## stderr: rmdir: failed to remove 'f/g': Not a directory

#### rmdir: a link to itself
ln -s l l; rmdir l; echo $?
## stdout: 1
## stderr: rmdir: failed to remove 'l': Not a directory

#### rmdir: a link to nothing
ln -s none l; rmdir l; echo $?
## stdout: 1
## stderr: rmdir: failed to remove 'l': Not a directory

#### rmdir: a file that may not be read
echo a > f; chmod 0 f; rmdir f; echo $?
## stdout: 1
## stderr: rmdir: failed to remove 'f': Not a directory

#### rmdir: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; rmdir d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: rmdir: failed to remove 'd/f': Permission denied

#### rmdir: a name that is too long
n=$(printf %0300d 1); rmdir $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
rmdir: failed to remove '01': File name too long
1
## END
## stderr-json: ""

#### rmdir: an empty name
rmdir ''; echo $?
## stdout: 1
## stderr: rmdir: failed to remove '': No such file or directory

#### rmdir: a name with a line break and a quote
n=$'a\n\'b'; rmdir "$n"; echo $?
## stdout: 1
## stderr: rmdir: failed to remove 'a'$'\n'\''b': No such file or directory
