# rm on hostile input, recorded from the original.

#### rm: a directory
mkdir d; rm d; echo $?
## stdout: 1
## stderr: rm: cannot remove 'd': Is a directory

#### rm: no such file
rm none; echo $?
## stdout: 1
## stderr: rm: cannot remove 'none': No such file or directory

#### rm: a name through a file
echo > f; rm f/g; echo $?
## stdout: 1
## stderr: rm: cannot remove 'f/g': Not a directory

#### rm: a link to itself
ln -s l l; rm l; echo $?
## stdout: 0
## stderr-json: ""

#### rm: a link to nothing
ln -s none l; rm l; echo $?
## stdout: 0
## stderr-json: ""

#### rm: a file that may not be read
echo a > f; chmod 0 f; rm f; echo $?
## stdout: 0
## stderr-json: ""

#### rm: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; rm d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: rm: cannot remove 'd/f': Permission denied

#### rm: a name that is too long
n=$(printf %0300d 1); rm $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
rm: cannot remove '01': File name too long
1
## END
## stderr-json: ""

#### rm: an empty name
rm ''; echo $?
## stdout: 1
## stderr: rm: cannot remove '': No such file or directory

#### rm: a name with a line break and a quote
n=$'a\n\'b'; rm "$n"; echo $?
## stdout: 1
## stderr: rm: cannot remove 'a'$'\n'\''b': No such file or directory
