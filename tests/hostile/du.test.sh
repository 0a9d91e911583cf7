# du on hostile input, recorded from the original.

#### du: a directory
mkdir d; du -b d; echo $?
## STDOUT:
4096	d
0
## END
## stderr-json: ""

#### du: no such file
du -b none; echo $?
## stdout: 1
## stderr: du: cannot access 'none': No such file or directory

#### du: a name through a file
echo > f; du -b f/g; echo $?
## stdout: 1
## stderr: du: cannot access 'f/g': Not a directory

#### du: a link to itself
ln -s l l; du -b l; echo $?
## STDOUT:
1	l
0
## END
## stderr-json: ""

#### du: a link to nothing
ln -s none l; du -b l; echo $?
## STDOUT:
4	l
0
## END
## stderr-json: ""

#### du: a file that may not be read
echo a > f; chmod 0 f; du -b f; echo $?
## STDOUT:
2	f
0
## END
## stderr-json: ""

#### du: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; du -b d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: du: cannot access 'd/f': Permission denied

#### du: a name that is too long
n=$(printf %0300d 1); du -b $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
du: cannot access '01': File name too long
1
## END
## stderr-json: ""

#### du: an empty name
du -b ''; echo $?
## stdout: 1
## stderr: du: invalid zero-length file name

#### du: a name with a line break and a quote
n=$'a\n\'b'; du -b "$n"; echo $?
## stdout: 1
## stderr: du: cannot access 'a'$'\n'\''b': No such file or directory

#### du: standard output is closed
printf 'a 1\nb 2\n' > f; du -b f >&-; echo $?
## stdout: 1
## stderr: du: write error: Bad file descriptor

#### du: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; du -b f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
