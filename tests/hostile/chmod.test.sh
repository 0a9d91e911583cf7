# chmod on hostile input, recorded from the original.

#### chmod: a directory
mkdir d; chmod 600 d; echo $?
## stdout: 0
## stderr-json: ""

#### chmod: no such file
chmod 600 none; echo $?
## stdout: 1
## stderr: chmod: cannot access 'none': No such file or directory

#### chmod: a name through a file
echo > f; chmod 600 f/g; echo $?
## stdout: 1
## stderr: chmod: cannot access 'f/g': Not a directory

#### chmod: a link to itself
ln -s l l; chmod 600 l; echo $?
## stdout: 1
## stderr: chmod: cannot access 'l': Too many levels of symbolic links

#### chmod: a link to nothing
ln -s none l; chmod 600 l; echo $?
## stdout: 1
## stderr: chmod: cannot operate on dangling symlink 'l'

#### chmod: a file that may not be read
echo a > f; chmod 0 f; chmod 600 f; echo $?
## stdout: 0
## stderr-json: ""

#### chmod: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; chmod 600 d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: chmod: cannot access 'd/f': Permission denied

#### chmod: a name that is too long
n=$(printf %0300d 1); chmod 600 $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
chmod: cannot access '01': File name too long
1
## END
## stderr-json: ""

#### chmod: an empty name
chmod 600 ''; echo $?
## stdout: 1
## stderr: chmod: cannot access '': No such file or directory

#### chmod: a name with a line break and a quote
n=$'a\n\'b'; chmod 600 "$n"; echo $?
## stdout: 1
## stderr: chmod: cannot access 'a'$'\n'\''b': No such file or directory
