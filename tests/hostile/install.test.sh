# install on hostile input, recorded from the original.

#### install: a directory
mkdir d; install d t; echo $?
## stdout: 1
## stderr: install: omitting directory 'd'

#### install: no such file
install none t; echo $?
## stdout: 1
## stderr: install: cannot stat 'none': No such file or directory

#### install: a name through a file
echo > f; install f/g t; echo $?
## stdout: 1
## stderr: install: cannot stat 'f/g': Not a directory

#### install: a link to itself
ln -s l l; install l t; echo $?
## stdout: 1
## stderr: install: cannot stat 'l': Too many levels of symbolic links

#### install: a link to nothing
ln -s none l; install l t; echo $?
## stdout: 1
## stderr: install: cannot stat 'l': No such file or directory

#### install: a file that may not be read
echo a > f; chmod 0 f; install f t; echo $?
## stdout: 1
## stderr: install: cannot open 'f' for reading: Permission denied

#### install: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; install d/f t; echo $?; chmod 700 d
## stdout: 1
## stderr: install: cannot stat 'd/f': Permission denied

#### install: a name that is too long
n=$(printf %0300d 1); install $n t 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
install: cannot stat '01': File name too long
1
## END
## stderr-json: ""

#### install: an empty name
install '' t; echo $?
## stdout: 1
## stderr: install: cannot stat '': No such file or directory

#### install: a name with a line break and a quote
n=$'a\n\'b'; install "$n" t; echo $?
## stdout: 1
## stderr: install: cannot stat 'a'$'\n'\''b': No such file or directory
