# mv on hostile input, recorded from the original.

#### mv: a directory
mkdir d; mv d t; echo $?
## stdout: 0
## stderr-json: ""

#### mv: no such file
mv none t; echo $?
## stdout: 1
## stderr: mv: cannot stat 'none': No such file or directory

#### mv: a name through a file
echo > f; mv f/g t; echo $?
## stdout: 1
## stderr: mv: cannot stat 'f/g': Not a directory

#### mv: a link to itself
ln -s l l; mv l t; echo $?
## stdout: 0
## stderr-json: ""

#### mv: a link to nothing
ln -s none l; mv l t; echo $?
## stdout: 0
## stderr-json: ""

#### mv: a file that may not be read
echo a > f; chmod 0 f; mv f t; echo $?
## stdout: 0
## stderr-json: ""

#### mv: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; mv d/f t; echo $?; chmod 700 d
## stdout: 1
## stderr: mv: cannot stat 'd/f': Permission denied

#### mv: a name that is too long
n=$(printf %0300d 1); mv $n t 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
mv: cannot stat '01': File name too long
1
## END
## stderr-json: ""

#### mv: an empty name
mv '' t; echo $?
## stdout: 1
## stderr: mv: cannot stat '': No such file or directory

#### mv: a name with a line break and a quote
n=$'a\n\'b'; mv "$n" t; echo $?
## stdout: 1
## stderr: mv: cannot stat 'a'$'\n'\''b': No such file or directory
