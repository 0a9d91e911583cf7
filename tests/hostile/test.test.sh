# test on hostile input, recorded from the original.

#### test: a directory
mkdir d; test -r d; echo $?
## stdout: 0
## stderr-json: ""

#### test: no such file
test -r none; echo $?
## stdout: 1
## stderr-json: ""

#### test: a name through a file
echo > f; test -r f/g; echo $?
## stdout: 1
## stderr-json: ""

#### test: a link to itself
ln -s l l; test -r l; echo $?
## stdout: 1
## stderr-json: ""

#### test: a link to nothing
ln -s none l; test -r l; echo $?
## stdout: 1
## stderr-json: ""

#### test: a file that may not be read
echo a > f; chmod 0 f; test -r f; echo $?
## stdout: 1
## stderr-json: ""

#### test: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; test -r d/f; echo $?; chmod 700 d
## stdout: 1
## stderr-json: ""

#### test: a name that is too long
n=$(printf %0300d 1); test -r $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## stdout: 1
## stderr-json: ""

#### test: an empty name
test -r ''; echo $?
## stdout: 1
## stderr-json: ""

#### test: a name with a line break and a quote
n=$'a\n\'b'; test -r "$n"; echo $?
## stdout: 1
## stderr-json: ""
