# cp on hostile input, recorded from the original.

#### cp: a directory
mkdir d; cp d t; echo $?
## stdout: 1
## stderr: cp: -r not specified; omitting directory 'd'

#### cp: no such file
cp none t; echo $?
## stdout: 1
## stderr: cp: cannot stat 'none': No such file or directory

#### cp: a name through a file
echo > f; cp f/g t; echo $?
## stdout: 1
## stderr: cp: cannot stat 'f/g': Not a directory

#### cp: a link to itself
ln -s l l; cp l t; echo $?
## stdout: 1
## stderr: cp: cannot stat 'l': Too many levels of symbolic links

#### cp: a link to nothing
ln -s none l; cp l t; echo $?
## stdout: 1
## stderr: cp: cannot stat 'l': No such file or directory

#### cp: a file that may not be read
echo a > f; chmod 0 f; cp f t; echo $?
## stdout: 1
## stderr: cp: cannot open 'f' for reading: Permission denied

#### cp: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; cp d/f t; echo $?; chmod 700 d
## stdout: 1
## stderr: cp: cannot stat 'd/f': Permission denied

#### cp: a name that is too long
n=$(printf %0300d 1); cp $n t 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
cp: cannot stat '01': File name too long
1
## END
## stderr-json: ""

#### cp: an empty name
cp '' t; echo $?
## stdout: 1
## stderr: cp: cannot stat '': No such file or directory

#### cp: a name with a line break and a quote
n=$'a\n\'b'; cp "$n" t; echo $?
## stdout: 1
## stderr: cp: cannot stat 'a'$'\n'\''b': No such file or directory
