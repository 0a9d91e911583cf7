# fold on hostile input, recorded from the original.

#### fold: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; fold -w 5 f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 61 00 62 20 ff 0a fe 0a c3 20 31 0a 0a 00 0a 09
 0a 78
0
## END
## stderr-json: ""

#### fold: an empty file
: > f; fold -w 5 f; echo $?
## stdout: 0
## stderr-json: ""

#### fold: a last line without its end
printf 'a 1\nb' > f; fold -w 5 f; echo $?
## STDOUT:
a 1
b0
## END
## stderr-json: ""

#### fold: only the end of a line
echo > f; fold -w 5 f; echo $?
## STDOUT:

0
## END
## stderr-json: ""

#### fold: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; fold -w 5 /dev/fd/3; echo $?
## STDOUT:
a 1
b 2
0
## END
## stderr-json: ""

#### fold: standard input is closed, the first message
fold -w 5 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
fold: -: Bad file descriptor
1
## END
## stderr-json: ""

#### fold: a directory
mkdir d; fold -w 5 d; echo $?
## stdout: 1
## stderr: fold: d: Is a directory

#### fold: no such file
fold -w 5 none; echo $?
## stdout: 1
## stderr: fold: none: No such file or directory

#### fold: a name through a file
echo > f; fold -w 5 f/g; echo $?
## stdout: 1
## stderr: fold: f/g: Not a directory

#### fold: a link to itself
ln -s l l; fold -w 5 l; echo $?
## stdout: 1
## stderr: fold: l: Too many levels of symbolic links

#### fold: a link to nothing
ln -s none l; fold -w 5 l; echo $?
## stdout: 1
## stderr: fold: l: No such file or directory

#### fold: a file that may not be read
echo a > f; chmod 0 f; fold -w 5 f; echo $?
## stdout: 1
## stderr: fold: f: Permission denied

#### fold: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; fold -w 5 d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: fold: d/f: Permission denied

#### fold: a name that is too long
n=$(printf %0300d 1); fold -w 5 $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
fold: 01: File name too long
1
## END
## stderr-json: ""

#### fold: an empty name
fold -w 5 ''; echo $?
## stdout: 1
## stderr: fold: '': No such file or directory

#### fold: a name with a line break and a quote
n=$'a\n\'b'; fold -w 5 "$n"; echo $?
## stdout: 1
## stderr: fold: 'a'$'\n'\''b': No such file or directory

#### fold: standard output is closed
printf 'a 1\nb 2\n' > f; fold -w 5 f >&-; echo $?
## stdout: 1
## stderr: fold: write error: Bad file descriptor

#### fold: the output is full
printf 'a 1\nb 2\n' > f; fold -w 5 f > /dev/full; echo $?
## stdout: 1
## stderr: fold: write error: No space left on device

#### fold: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; fold -w 5 f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
