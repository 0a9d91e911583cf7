# fmt on hostile input, recorded from the original.

#### fmt: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; fmt f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 61 00 62 20 ff fe 20 c3 20 31 0a 0a 00 0a 09 78
 0a
0
## END
## stderr-json: ""

#### fmt: an empty file
: > f; fmt f; echo $?
## stdout: 0
## stderr-json: ""

#### fmt: a last line without its end
printf 'a 1\nb' > f; fmt f; echo $?
## STDOUT:
a 1 b
0
## END
## stderr-json: ""

#### fmt: only the end of a line
echo > f; fmt f; echo $?
## STDOUT:

0
## END
## stderr-json: ""

#### fmt: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; fmt /dev/fd/3; echo $?
## STDOUT:
a 1 b 2
0
## END
## stderr-json: ""

#### fmt: standard input is closed, the first message
fmt 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
fmt: read error
1
## END
## stderr-json: ""

#### fmt: a directory
mkdir d; fmt d; echo $?
## stdout: 1
## stderr: fmt: read error

#### fmt: no such file
fmt none; echo $?
## stdout: 1
## stderr: fmt: cannot open 'none' for reading: No such file or directory

#### fmt: a name through a file
echo > f; fmt f/g; echo $?
## stdout: 1
## stderr: fmt: cannot open 'f/g' for reading: Not a directory

#### fmt: a link to itself
ln -s l l; fmt l; echo $?
## stdout: 1
## stderr: fmt: cannot open 'l' for reading: Too many levels of symbolic links

#### fmt: a link to nothing
ln -s none l; fmt l; echo $?
## stdout: 1
## stderr: fmt: cannot open 'l' for reading: No such file or directory

#### fmt: a file that may not be read
echo a > f; chmod 0 f; fmt f; echo $?
## stdout: 1
## stderr: fmt: cannot open 'f' for reading: Permission denied

#### fmt: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; fmt d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: fmt: cannot open 'd/f' for reading: Permission denied

#### fmt: a name that is too long
n=$(printf %0300d 1); fmt $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
fmt: cannot open '01' for reading: File name too long
1
## END
## stderr-json: ""

#### fmt: an empty name
fmt ''; echo $?
## stdout: 1
## stderr: fmt: cannot open '' for reading: No such file or directory

#### fmt: a name with a line break and a quote
n=$'a\n\'b'; fmt "$n"; echo $?
## stdout: 1
## stderr: fmt: cannot open 'a'$'\n'\''b' for reading: No such file or directory

#### fmt: standard output is closed
printf 'a 1\nb 2\n' > f; fmt f >&-; echo $?
## stdout: 1
## stderr: fmt: write error: Bad file descriptor

#### fmt: the output is full
printf 'a 1\nb 2\n' > f; fmt f > /dev/full; echo $?
## stdout: 1
## stderr: fmt: write error: No space left on device

#### fmt: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; fmt f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
