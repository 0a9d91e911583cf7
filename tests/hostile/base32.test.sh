# base32 on hostile input, recorded from the original.

#### base32: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; base32 f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 4d 45 41 47 45 49 48 37 37 59 46 4d 47 49 42 52
 42 49 46 41 41 43 51 4a 50 41 3d 3d 3d 3d 3d 3d
 0a
0
## END
## stderr-json: ""

#### base32: an empty file
: > f; base32 f; echo $?
## stdout: 0
## stderr-json: ""

#### base32: a last line without its end
printf 'a 1\nb' > f; base32 f; echo $?
## STDOUT:
MEQDCCTC
0
## END
## stderr-json: ""

#### base32: only the end of a line
echo > f; base32 f; echo $?
## STDOUT:
BI======
0
## END
## stderr-json: ""

#### base32: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; base32 /dev/fd/3; echo $?
## STDOUT:
MEQDCCTCEAZAU===
0
## END
## stderr-json: ""

#### base32: standard input is closed, the first message
base32 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
base32: read error: Bad file descriptor
1
## END
## stderr-json: ""

#### base32: a directory
mkdir d; base32 d; echo $?
## stdout: 1
## stderr: base32: read error: Is a directory

#### base32: no such file
base32 none; echo $?
## stdout: 1
## stderr: base32: none: No such file or directory

#### base32: a name through a file
echo > f; base32 f/g; echo $?
## stdout: 1
## stderr: base32: f/g: Not a directory

#### base32: a link to itself
ln -s l l; base32 l; echo $?
## stdout: 1
## stderr: base32: l: Too many levels of symbolic links

#### base32: a link to nothing
ln -s none l; base32 l; echo $?
## stdout: 1
## stderr: base32: l: No such file or directory

#### base32: a file that may not be read
echo a > f; chmod 0 f; base32 f; echo $?
## stdout: 1
## stderr: base32: f: Permission denied

#### base32: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; base32 d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: base32: d/f: Permission denied

#### base32: a name that is too long
n=$(printf %0300d 1); base32 $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
base32: 01: File name too long
1
## END
## stderr-json: ""

#### base32: an empty name
base32 ''; echo $?
## stdout: 1
## stderr: base32: '': No such file or directory

#### base32: a name with a line break and a quote
n=$'a\n\'b'; base32 "$n"; echo $?
## stdout: 1
## stderr: base32: 'a'$'\n'\''b': No such file or directory

#### base32: standard output is closed
printf 'a 1\nb 2\n' > f; base32 f >&-; echo $?
## stdout: 1
## stderr: base32: write error: Bad file descriptor

#### base32: the output is full
printf 'a 1\nb 2\n' > f; base32 f > /dev/full; echo $?
## stdout: 1
## stderr: base32: write error: No space left on device

#### base32: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; base32 f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
