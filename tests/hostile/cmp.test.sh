# cmp on hostile input, recorded from the original.

#### cmp: bytes that are no text
printf 'a 1\nb 2\n' > f2; printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; cmp f2 f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 66 32 20 66 20 64 69 66 66 65 72 3a 20 62 79 74
 65 20 32 2c 20 6c 69 6e 65 20 31 0a
1
## END
## stderr-json: ""

#### cmp: an empty file
printf 'a 1\nb 2\n' > f2; : > f; cmp f2 f; echo $?
## stdout: 1
## stderr: cmp: EOF on f which is empty

#### cmp: a last line without its end
printf 'a 1\nb 2\n' > f2; printf 'a 1\nb' > f; cmp f2 f; echo $?
## stdout: 1
## stderr: cmp: EOF on f after byte 5, in line 2

#### cmp: only the end of a line
printf 'a 1\nb 2\n' > f2; echo > f; cmp f2 f; echo $?
## STDOUT:
f2 f differ: byte 1, line 1
1
## END
## stderr-json: ""

#### cmp: a file that was removed, still open
printf 'a 1\nb 2\n' > f2; printf 'a 1\nb 2\n' > f; exec 3< f; rm f; cmp f2 /dev/fd/3; echo $?
## stdout: 0
## stderr-json: ""

#### cmp: standard input is closed, the first message
printf 'a 1\nb 2\n' > f2; cmp f2 - 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
cmp: -: Bad file descriptor
2
## END
## stderr-json: ""

#### cmp: a directory
printf 'a 1\nb 2\n' > f2; mkdir d; cmp f2 d; echo $?
## stdout: 2
## stderr: cmp: d: Is a directory

#### cmp: no such file
printf 'a 1\nb 2\n' > f2; cmp f2 none; echo $?
## stdout: 2
## stderr: cmp: none: No such file or directory

#### cmp: a name through a file
printf 'a 1\nb 2\n' > f2; echo > f; cmp f2 f/g; echo $?
## stdout: 2
## stderr: cmp: f/g: Not a directory

#### cmp: a link to itself
printf 'a 1\nb 2\n' > f2; ln -s l l; cmp f2 l; echo $?
## stdout: 2
## stderr: cmp: l: Too many levels of symbolic links

#### cmp: a link to nothing
printf 'a 1\nb 2\n' > f2; ln -s none l; cmp f2 l; echo $?
## stdout: 2
## stderr: cmp: l: No such file or directory

#### cmp: a file that may not be read
printf 'a 1\nb 2\n' > f2; echo a > f; chmod 0 f; cmp f2 f; echo $?
## stdout: 2
## stderr: cmp: f: Permission denied

#### cmp: a directory that may not be entered
printf 'a 1\nb 2\n' > f2; mkdir d; echo a > d/f; chmod 0 d; cmp f2 d/f; echo $?; chmod 700 d
## stdout: 2
## stderr: cmp: d/f: Permission denied

#### cmp: a name that is too long
printf 'a 1\nb 2\n' > f2; n=$(printf %0300d 1); cmp f2 $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
cmp: 01: File name too long
2
## END
## stderr-json: ""

#### cmp: an empty name
printf 'a 1\nb 2\n' > f2; cmp f2 ''; echo $?
## stdout: 2
## stderr: cmp: : No such file or directory

#### cmp: a name with a line break and a quote
printf 'a 1\nb 2\n' > f2; n=$'a\n\'b'; cmp f2 "$n"; echo $?
## stdout: 2
## STDERR:
cmp: a
'b: No such file or directory
## END

#### cmp: standard output is closed
printf 'a 1\nb 2\n' > f2; printf 'a 1\nb 2\n' > f; cmp f2 f >&-; echo $?
## stdout: 0
## stderr-json: ""

#### cmp: the output is full
printf 'a 1\nb 2\n' > f2; printf 'a 1\nb 2\n' > f; cmp f2 f > /dev/full; echo $?
## stdout: 0
## stderr-json: ""

#### cmp: nobody reads the output
printf 'a 1\nb 2\n' > f2; printf 'a 1\nb 2\n' > f; { sleep 0.05; cmp f2 f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 0
