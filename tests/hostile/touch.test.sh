# touch on hostile input, recorded from the original.

#### touch: a directory
mkdir d; touch -c d; echo $?
## stdout: 0
## stderr-json: ""

#### touch: no such file
touch -c none; echo $?
## stdout: 0
## stderr-json: ""

#### touch: a name through a file
echo > f; touch -c f/g; echo $?
## stdout: 1
## stderr: touch: setting times of 'f/g': Not a directory

#### touch: a link to itself
ln -s l l; touch -c l; echo $?
## stdout: 1
## stderr: touch: setting times of 'l': Too many levels of symbolic links

#### touch: a link to nothing
ln -s none l; touch -c l; echo $?
## stdout: 0
## stderr-json: ""

#### touch: a file that may not be read
echo a > f; chmod 0 f; touch -c f; echo $?
## stdout: 0
## stderr-json: ""

#### touch: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; touch -c d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: touch: setting times of 'd/f': Permission denied

#### touch: a name that is too long
n=$(printf %0300d 1); touch -c $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
touch: setting times of '01': File name too long
1
## END
## stderr-json: ""

#### touch: an empty name
touch -c ''; echo $?
## stdout: 0
## stderr-json: ""

#### touch: a name with a line break and a quote
n=$'a\n\'b'; touch -c "$n"; echo $?
## stdout: 0
## stderr-json: ""
