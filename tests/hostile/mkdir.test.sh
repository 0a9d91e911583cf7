# mkdir on hostile input, recorded from the original.

#### mkdir: a directory
mkdir d; mkdir d; echo $?
## stdout: 1
## stderr: mkdir: cannot create directory ‘d’: File exists

#### mkdir: no such file
mkdir none; echo $?
## stdout: 0
## stderr-json: ""

#### mkdir: a name through a file
echo > f; mkdir f/g; echo $?
## stdout: 1
## stderr: mkdir: cannot create directory ‘f/g’: Not a directory

#### mkdir: a link to itself
ln -s l l; mkdir l; echo $?
## stdout: 1
## stderr: mkdir: cannot create directory ‘l’: File exists

#### mkdir: a link to nothing
ln -s none l; mkdir l; echo $?
## stdout: 1
## stderr: mkdir: cannot create directory ‘l’: File exists

#### mkdir: a file that may not be read
echo a > f; chmod 0 f; mkdir f; echo $?
## stdout: 1
## stderr: mkdir: cannot create directory ‘f’: File exists

#### mkdir: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; mkdir d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: mkdir: cannot create directory ‘d/f’: Permission denied

#### mkdir: a name that is too long
n=$(printf %0300d 1); mkdir $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
mkdir: cannot create directory ‘01’: File name too long
1
## END
## stderr-json: ""

#### mkdir: an empty name
mkdir ''; echo $?
## stdout: 1
## stderr: mkdir: cannot create directory ‘’: No such file or directory

#### mkdir: a name with a line break and a quote
n=$'a\n\'b'; mkdir "$n"; echo $?
## stdout: 0
## stderr-json: ""
