# head on hostile input, recorded from the original.

#### head: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; head -n 2 f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 61 00 62 20 ff fe 0a c3 20 31 0a
0
## END
## stderr-json: ""

#### head: an empty file
: > f; head -n 2 f; echo $?
## stdout: 0
## stderr-json: ""

#### head: a last line without its end
printf 'a 1\nb' > f; head -n 2 f; echo $?
## STDOUT:
a 1
b0
## END
## stderr-json: ""

#### head: only the end of a line
echo > f; head -n 2 f; echo $?
## STDOUT:

0
## END
## stderr-json: ""

#### head: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; head -n 2 /dev/fd/3; echo $?
## STDOUT:
a 1
b 2
0
## END
## stderr-json: ""

#### head: standard input is closed, the first message
head -n 2 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
head: error reading 'standard input': Bad file descriptor
1
## END
## stderr-json: ""

#### head: a directory
mkdir d; head -n 2 d; echo $?
## stdout: 1
## stderr: head: error reading 'd': Is a directory

#### head: no such file
head -n 2 none; echo $?
## stdout: 1
## stderr: head: cannot open 'none' for reading: No such file or directory

#### head: a name through a file
echo > f; head -n 2 f/g; echo $?
## stdout: 1
## stderr: head: cannot open 'f/g' for reading: Not a directory

#### head: a link to itself
ln -s l l; head -n 2 l; echo $?
## stdout: 1
## stderr: head: cannot open 'l' for reading: Too many levels of symbolic links

#### head: a link to nothing
ln -s none l; head -n 2 l; echo $?
## stdout: 1
## stderr: head: cannot open 'l' for reading: No such file or directory

#### head: a file that may not be read
echo a > f; chmod 0 f; head -n 2 f; echo $?
## stdout: 1
## stderr: head: cannot open 'f' for reading: Permission denied

#### head: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; head -n 2 d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: head: cannot open 'd/f' for reading: Permission denied

#### head: a name that is too long
n=$(printf %0300d 1); head -n 2 $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
head: cannot open '01' for reading: File name too long
1
## END
## stderr-json: ""

#### head: an empty name
head -n 2 ''; echo $?
## stdout: 1
## stderr: head: cannot open '' for reading: No such file or directory

#### head: a name with a line break and a quote
n=$'a\n\'b'; head -n 2 "$n"; echo $?
## stdout: 1
## stderr: head: cannot open 'a'$'\n'\''b' for reading: No such file or directory

#### head: standard output is closed
printf 'a 1\nb 2\n' > f; head -n 2 f >&-; echo $?
## stdout: 1
## stderr: head: write error: Bad file descriptor

#### head: the output is full
printf 'a 1\nb 2\n' > f; head -n 2 f > /dev/full; echo $?
## stdout: 1
## stderr: head: write error: No space left on device

#### head: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; head -n 2 f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
