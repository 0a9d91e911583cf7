# ln on hostile input, recorded from the original.

#### ln: a directory
mkdir d; ln d t; echo $?
## stdout: 1
## stderr: ln: d: hard link not allowed for directory

#### ln: no such file
ln none t; echo $?
## stdout: 1
## stderr: ln: failed to access 'none': No such file or directory

#### ln: a name through a file
echo > f; ln f/g t; echo $?
## stdout: 1
## stderr: ln: failed to access 'f/g': Not a directory

#### ln: a link to itself
ln -s l l; ln l t; echo $?
## stdout: 0
## stderr-json: ""

#### ln: a link to nothing
ln -s none l; ln l t; echo $?
## stdout: 0
## stderr-json: ""

#### ln: a file that may not be read
echo a > f; chmod 0 f; ln f t; echo $?
## stdout: 0
## stderr-json: ""

#### ln: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; ln d/f t; echo $?; chmod 700 d
## stdout: 1
## stderr: ln: failed to access 'd/f': Permission denied

#### ln: a name that is too long
n=$(printf %0300d 1); ln $n t 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
ln: failed to access '01': File name too long
1
## END
## stderr-json: ""

#### ln: an empty name
ln '' t; echo $?
## stdout: 1
## stderr: ln: failed to access '': No such file or directory

#### ln: a name with a line break and a quote
n=$'a\n\'b'; ln "$n" t; echo $?
## stdout: 1
## stderr: ln: failed to access 'a'$'\n'\''b': No such file or directory
