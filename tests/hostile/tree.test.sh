# tree on hostile input, recorded from the original.

#### tree: a directory
mkdir d; tree d; echo $?
## STDOUT:
d

0 directories, 0 files
0
## END
## stderr-json: ""

#### tree: no such file
tree none; echo $?
## STDOUT:
none  [error opening dir]

0 directories, 0 files
2
## END
## stderr-json: ""

#### tree: a name through a file
echo > f; tree f/g; echo $?
## STDOUT:
f/g  [error opening dir]

0 directories, 0 files
2
## END
## stderr-json: ""

#### tree: a link to itself
ln -s l l; tree l; echo $?
## STDOUT:
l  [error opening dir]

0 directories, 1 file
0
## END
## stderr-json: ""

#### tree: a link to nothing
ln -s none l; tree l; echo $?
## STDOUT:
l  [error opening dir]

0 directories, 1 file
0
## END
## stderr-json: ""

#### tree: a file that may not be read
echo a > f; chmod 0 f; tree f; echo $?
## STDOUT:
f  [error opening dir]

0 directories, 1 file
0
## END
## stderr-json: ""

#### tree: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; tree d/f; echo $?; chmod 700 d
## STDOUT:
d/f  [error opening dir]

0 directories, 0 files
2
## END
## stderr-json: ""

#### tree: a name that is too long
n=$(printf %0300d 1); tree $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
01  [error opening dir]

0 directories, 0 files
2
## END
## stderr-json: ""

#### tree: an empty name
tree ''; echo $?
## STDOUT:
  [error opening dir]

0 directories, 0 files
2
## END
## stderr-json: ""

#### tree: a name with a line break and a quote
n=$'a\n\'b'; tree "$n"; echo $?
## STDOUT:
a\012'b  [error opening dir]

0 directories, 0 files
2
## END
## stderr-json: ""
