# tac on hostile input, recorded from the original.

#### tac: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; tac f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 09 78 00 0a 0a c3 20 31 0a 61 00 62 20 ff fe 0a
0
## END
## stderr-json: ""

#### tac: an empty file
: > f; tac f; echo $?
## stdout: 0
## stderr-json: ""

#### tac: a last line without its end
printf 'a 1\nb' > f; tac f; echo $?
## STDOUT:
ba 1
0
## END
## stderr-json: ""

#### tac: only the end of a line
echo > f; tac f; echo $?
## STDOUT:

0
## END
## stderr-json: ""

#### tac: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; tac /dev/fd/3; echo $?
## STDOUT:
b 2
a 1
0
## END
## stderr-json: ""

#### tac: standard input is closed, the first message
tac 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
tac: 'standard input': read error: Bad file descriptor
1
## END
## stderr-json: ""

#### tac: a directory
mkdir d; tac d; echo $?
## stdout: 1
## stderr: tac: d: read error: Invalid argument

#### tac: no such file
tac none; echo $?
## stdout: 1
## stderr: tac: failed to open 'none' for reading: No such file or directory

#### tac: a name through a file
echo > f; tac f/g; echo $?
## stdout: 1
## stderr: tac: failed to open 'f/g' for reading: Not a directory

#### tac: a link to itself
ln -s l l; tac l; echo $?
## stdout: 1
## stderr: tac: failed to open 'l' for reading: Too many levels of symbolic links

#### tac: a link to nothing
ln -s none l; tac l; echo $?
## stdout: 1
## stderr: tac: failed to open 'l' for reading: No such file or directory

#### tac: a file that may not be read
echo a > f; chmod 0 f; tac f; echo $?
## stdout: 1
## stderr: tac: failed to open 'f' for reading: Permission denied

#### tac: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; tac d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: tac: failed to open 'd/f' for reading: Permission denied

#### tac: a name that is too long
n=$(printf %0300d 1); tac $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
tac: failed to open '01' for reading: File name too long
1
## END
## stderr-json: ""

#### tac: an empty name
tac ''; echo $?
## stdout: 1
## stderr: tac: failed to open '' for reading: No such file or directory

#### tac: a name with a line break and a quote
n=$'a\n\'b'; tac "$n"; echo $?
## stdout: 1
## stderr: tac: failed to open 'a'$'\n'\''b' for reading: No such file or directory

#### tac: standard output is closed
printf 'a 1\nb 2\n' > f; tac f >&-; echo $?
## stdout: 1
## stderr: tac: write error: Bad file descriptor

#### tac: the output is full
printf 'a 1\nb 2\n' > f; tac f > /dev/full; echo $?
## stdout: 1
## stderr: tac: write error: No space left on device

#### tac: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; tac f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
