# unexpand on hostile input, recorded from the original.

#### unexpand: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; unexpand -a f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 61 00 62 20 ff fe 0a c3 20 31 0a 0a 00 0a 09 78
0
## END
## stderr-json: ""

#### unexpand: an empty file
: > f; unexpand -a f; echo $?
## stdout: 0
## stderr-json: ""

#### unexpand: a last line without its end
printf 'a 1\nb' > f; unexpand -a f; echo $?
## STDOUT:
a 1
b0
## END
## stderr-json: ""

#### unexpand: only the end of a line
echo > f; unexpand -a f; echo $?
## STDOUT:

0
## END
## stderr-json: ""

#### unexpand: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; unexpand -a /dev/fd/3; echo $?
## STDOUT:
a 1
b 2
0
## END
## stderr-json: ""

#### unexpand: standard input is closed, the first message
unexpand -a 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
unexpand: -: Bad file descriptor
1
## END
## stderr-json: ""

#### unexpand: a directory
mkdir d; unexpand -a d; echo $?
## stdout: 1
## stderr: unexpand: d: Is a directory

#### unexpand: no such file
unexpand -a none; echo $?
## stdout: 1
## stderr: unexpand: none: No such file or directory

#### unexpand: a name through a file
echo > f; unexpand -a f/g; echo $?
## stdout: 1
## stderr: unexpand: f/g: Not a directory

#### unexpand: a link to itself
ln -s l l; unexpand -a l; echo $?
## stdout: 1
## stderr: unexpand: l: Too many levels of symbolic links

#### unexpand: a link to nothing
ln -s none l; unexpand -a l; echo $?
## stdout: 1
## stderr: unexpand: l: No such file or directory

#### unexpand: a file that may not be read
echo a > f; chmod 0 f; unexpand -a f; echo $?
## stdout: 1
## stderr: unexpand: f: Permission denied

#### unexpand: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; unexpand -a d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: unexpand: d/f: Permission denied

#### unexpand: a name that is too long
n=$(printf %0300d 1); unexpand -a $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
unexpand: 01: File name too long
1
## END
## stderr-json: ""

#### unexpand: an empty name
unexpand -a ''; echo $?
## stdout: 1
## stderr: unexpand: '': No such file or directory

#### unexpand: a name with a line break and a quote
n=$'a\n\'b'; unexpand -a "$n"; echo $?
## stdout: 1
## stderr: unexpand: 'a'$'\n'\''b': No such file or directory

#### unexpand: standard output is closed
printf 'a 1\nb 2\n' > f; unexpand -a f >&-; echo $?
## stdout: 1
## stderr: unexpand: write error: Bad file descriptor

#### unexpand: the output is full
printf 'a 1\nb 2\n' > f; unexpand -a f > /dev/full; echo $?
## stdout: 1
## stderr: unexpand: write error: No space left on device

#### unexpand: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; unexpand -a f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
