# od on hostile input, recorded from the original.

#### od: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; od -c f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 30 30 30 30 30 30 30 20 20 20 61 20 20 5c 30 20
 20 20 62 20 20 20 20 20 33 37 37 20 33 37 36 20
 20 5c 6e 20 33 30 33 20 20 20 20 20 20 20 31 20
 20 5c 6e 20 20 5c 6e 20 20 5c 30 20 20 5c 6e 20
 20 5c 74 20 20 20 78 0a 30 30 30 30 30 32 30 0a
0
## END
## stderr-json: ""

#### od: an empty file
: > f; od -c f; echo $?
## STDOUT:
0000000
0
## END
## stderr-json: ""

#### od: a last line without its end
printf 'a 1\nb' > f; od -c f; echo $?
## STDOUT:
0000000   a       1  \n   b
0000005
0
## END
## stderr-json: ""

#### od: only the end of a line
echo > f; od -c f; echo $?
## STDOUT:
0000000  \n
0000001
0
## END
## stderr-json: ""

#### od: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; od -c /dev/fd/3; echo $?
## STDOUT:
0000000   a       1  \n   b       2  \n
0000010
0
## END
## stderr-json: ""

#### od: standard input is closed, the first message
od -c 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
od: 'standard input': Bad file descriptor
1
## END
## stderr-json: ""

#### od: a directory
mkdir d; od -c d; echo $?
## STDOUT:
0000000
1
## END
## stderr: od: d: Is a directory

#### od: no such file
od -c none; echo $?
## stdout: 1
## stderr: od: none: No such file or directory

#### od: a name through a file
echo > f; od -c f/g; echo $?
## stdout: 1
## stderr: od: f/g: Not a directory

#### od: a link to itself
ln -s l l; od -c l; echo $?
## stdout: 1
## stderr: od: l: Too many levels of symbolic links

#### od: a link to nothing
ln -s none l; od -c l; echo $?
## stdout: 1
## stderr: od: l: No such file or directory

#### od: a file that may not be read
echo a > f; chmod 0 f; od -c f; echo $?
## stdout: 1
## stderr: od: f: Permission denied

#### od: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; od -c d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: od: d/f: Permission denied

#### od: a name that is too long
n=$(printf %0300d 1); od -c $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
od: 01: File name too long
1
## END
## stderr-json: ""

#### od: an empty name
od -c ''; echo $?
## stdout: 1
## stderr: od: '': No such file or directory

#### od: a name with a line break and a quote
n=$'a\n\'b'; od -c "$n"; echo $?
## stdout: 1
## stderr: od: 'a'$'\n'\''b': No such file or directory

#### od: standard output is closed
printf 'a 1\nb 2\n' > f; od -c f >&-; echo $?
## stdout: 1
## stderr: od: write error: Bad file descriptor

#### od: the output is full
printf 'a 1\nb 2\n' > f; od -c f > /dev/full; echo $?
## stdout: 1
## stderr: od: write error: No space left on device

#### od: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; od -c f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
