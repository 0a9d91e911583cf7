# base64 on hostile input, recorded from the original.

#### base64: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; base64 f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 59 51 42 69 49 50 2f 2b 43 73 4d 67 4d 51 6f 4b
 41 41 6f 4a 65 41 3d 3d 0a
0
## END
## stderr-json: ""

#### base64: an empty file
: > f; base64 f; echo $?
## stdout: 0
## stderr-json: ""

#### base64: a last line without its end
printf 'a 1\nb' > f; base64 f; echo $?
## STDOUT:
YSAxCmI=
0
## END
## stderr-json: ""

#### base64: only the end of a line
echo > f; base64 f; echo $?
## STDOUT:
Cg==
0
## END
## stderr-json: ""

#### base64: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; base64 /dev/fd/3; echo $?
## STDOUT:
YSAxCmIgMgo=
0
## END
## stderr-json: ""

#### base64: standard input is closed, the first message
base64 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
base64: read error: Bad file descriptor
1
## END
## stderr-json: ""

#### base64: a directory
mkdir d; base64 d; echo $?
## stdout: 1
## stderr: base64: read error: Is a directory

#### base64: no such file
base64 none; echo $?
## stdout: 1
## stderr: base64: none: No such file or directory

#### base64: a name through a file
echo > f; base64 f/g; echo $?
## stdout: 1
## stderr: base64: f/g: Not a directory

#### base64: a link to itself
ln -s l l; base64 l; echo $?
## stdout: 1
## stderr: base64: l: Too many levels of symbolic links

#### base64: a link to nothing
ln -s none l; base64 l; echo $?
## stdout: 1
## stderr: base64: l: No such file or directory

#### base64: a file that may not be read
echo a > f; chmod 0 f; base64 f; echo $?
## stdout: 1
## stderr: base64: f: Permission denied

#### base64: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; base64 d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: base64: d/f: Permission denied

#### base64: a name that is too long
n=$(printf %0300d 1); base64 $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
base64: 01: File name too long
1
## END
## stderr-json: ""

#### base64: an empty name
base64 ''; echo $?
## stdout: 1
## stderr: base64: '': No such file or directory

#### base64: a name with a line break and a quote
n=$'a\n\'b'; base64 "$n"; echo $?
## stdout: 1
## stderr: base64: 'a'$'\n'\''b': No such file or directory

#### base64: standard output is closed
printf 'a 1\nb 2\n' > f; base64 f >&-; echo $?
## stdout: 1
## stderr: base64: write error: Bad file descriptor

#### base64: the output is full
printf 'a 1\nb 2\n' > f; base64 f > /dev/full; echo $?
## stdout: 1
## stderr: base64: write error: No space left on device

#### base64: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; base64 f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
