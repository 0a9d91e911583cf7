# paste on hostile input, recorded from the original.

#### paste: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; paste f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 61 00 62 20 ff fe 0a c3 20 31 0a 0a 00 0a 09 78
 0a
0
## END
## stderr-json: ""

#### paste: an empty file
: > f; paste f; echo $?
## stdout: 0
## stderr-json: ""

#### paste: a last line without its end
printf 'a 1\nb' > f; paste f; echo $?
## STDOUT:
a 1
b
0
## END
## stderr-json: ""

#### paste: only the end of a line
echo > f; paste f; echo $?
## STDOUT:

0
## END
## stderr-json: ""

#### paste: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; paste /dev/fd/3; echo $?
## STDOUT:
a 1
b 2
0
## END
## stderr-json: ""

#### paste: standard input is closed, the first message
paste 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
paste: -: Bad file descriptor
1
## END
## stderr-json: ""

#### paste: a directory
mkdir d; paste d; echo $?
## stdout: 1
## stderr: paste: d: Is a directory

#### paste: no such file
paste none; echo $?
## stdout: 1
## stderr: paste: none: No such file or directory

#### paste: a name through a file
echo > f; paste f/g; echo $?
## stdout: 1
## stderr: paste: f/g: Not a directory

#### paste: a link to itself
ln -s l l; paste l; echo $?
## stdout: 1
## stderr: paste: l: Too many levels of symbolic links

#### paste: a link to nothing
ln -s none l; paste l; echo $?
## stdout: 1
## stderr: paste: l: No such file or directory

#### paste: a file that may not be read
echo a > f; chmod 0 f; paste f; echo $?
## stdout: 1
## stderr: paste: f: Permission denied

#### paste: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; paste d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: paste: d/f: Permission denied

#### paste: a name that is too long
n=$(printf %0300d 1); paste $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
paste: 01: File name too long
1
## END
## stderr-json: ""

#### paste: an empty name
paste ''; echo $?
## stdout: 1
## stderr: paste: '': No such file or directory

#### paste: a name with a line break and a quote
n=$'a\n\'b'; paste "$n"; echo $?
## stdout: 1
## stderr: paste: 'a'$'\n'\''b': No such file or directory

#### paste: standard output is closed
printf 'a 1\nb 2\n' > f; paste f >&-; echo $?
## stdout: 1
## stderr: paste: write error: Bad file descriptor

#### paste: the output is full
printf 'a 1\nb 2\n' > f; paste f > /dev/full; echo $?
## stdout: 1
## stderr: paste: write error: No space left on device

#### paste: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; paste f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
