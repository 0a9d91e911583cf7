# tail on hostile input, recorded from the original.

#### tail: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; tail -n 2 f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 00 0a 09 78
0
## END
## stderr-json: ""

#### tail: an empty file
: > f; tail -n 2 f; echo $?
## stdout: 0
## stderr-json: ""

#### tail: a last line without its end
printf 'a 1\nb' > f; tail -n 2 f; echo $?
## STDOUT:
a 1
b0
## END
## stderr-json: ""

#### tail: only the end of a line
echo > f; tail -n 2 f; echo $?
## STDOUT:

0
## END
## stderr-json: ""

#### tail: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; tail -n 2 /dev/fd/3; echo $?
## STDOUT:
a 1
b 2
0
## END
## stderr-json: ""

#### tail: standard input is closed, the first message
tail -n 2 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
tail: cannot fstat 'standard input': Bad file descriptor
1
## END
## stderr-json: ""

#### tail: a directory
mkdir d; tail -n 2 d; echo $?
## stdout: 1
## stderr: tail: error reading 'd': Is a directory

#### tail: no such file
tail -n 2 none; echo $?
## stdout: 1
## stderr: tail: cannot open 'none' for reading: No such file or directory

#### tail: a name through a file
echo > f; tail -n 2 f/g; echo $?
## stdout: 1
## stderr: tail: cannot open 'f/g' for reading: Not a directory

#### tail: a link to itself
ln -s l l; tail -n 2 l; echo $?
## stdout: 1
## stderr: tail: cannot open 'l' for reading: Too many levels of symbolic links

#### tail: a link to nothing
ln -s none l; tail -n 2 l; echo $?
## stdout: 1
## stderr: tail: cannot open 'l' for reading: No such file or directory

#### tail: a file that may not be read
echo a > f; chmod 0 f; tail -n 2 f; echo $?
## stdout: 1
## stderr: tail: cannot open 'f' for reading: Permission denied

#### tail: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; tail -n 2 d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: tail: cannot open 'd/f' for reading: Permission denied

#### tail: a name that is too long
n=$(printf %0300d 1); tail -n 2 $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
tail: cannot open '01' for reading: File name too long
1
## END
## stderr-json: ""

#### tail: an empty name
tail -n 2 ''; echo $?
## stdout: 1
## stderr: tail: cannot open '' for reading: No such file or directory

#### tail: a name with a line break and a quote
n=$'a\n\'b'; tail -n 2 "$n"; echo $?
## stdout: 1
## stderr: tail: cannot open 'a'$'\n'\''b' for reading: No such file or directory

#### tail: standard output is closed
printf 'a 1\nb 2\n' > f; tail -n 2 f >&-; echo $?
## stdout: 1
## stderr: tail: write error: Bad file descriptor

#### tail: the output is full
printf 'a 1\nb 2\n' > f; tail -n 2 f > /dev/full; echo $?
## stdout: 1
## stderr: tail: write error: No space left on device

#### tail: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; tail -n 2 f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
