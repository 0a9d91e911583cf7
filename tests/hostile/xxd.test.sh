# xxd on hostile input, recorded from the original.

#### xxd: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; xxd f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 30 30 30 30 30 30 30 30 3a 20 36 31 30 30 20 36
 32 32 30 20 66 66 66 65 20 30 61 63 33 20 32 30
 33 31 20 30 61 30 61 20 30 30 30 61 20 30 39 37
 38 20 20 61 2e 62 20 2e 2e 2e 2e 20 31 2e 2e 2e
 2e 2e 78 0a
0
## END
## stderr-json: ""

#### xxd: an empty file
: > f; xxd f; echo $?
## stdout: 0
## stderr-json: ""

#### xxd: a last line without its end
printf 'a 1\nb' > f; xxd f; echo $?
## STDOUT:
00000000: 6120 310a 62                             a 1.b
0
## END
## stderr-json: ""

#### xxd: only the end of a line
echo > f; xxd f; echo $?
## STDOUT:
00000000: 0a                                       .
0
## END
## stderr-json: ""

#### xxd: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; xxd /dev/fd/3; echo $?
## STDOUT:
00000000: 6120 310a 6220 320a                      a 1.b 2.
0
## END
## stderr-json: ""

#### xxd: standard input is closed, the first message
xxd 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
xxd: Bad file descriptor
2
## END
## stderr-json: ""

#### xxd: a directory
mkdir d; xxd d; echo $?
## stdout: 2
## stderr: xxd: Is a directory

#### xxd: no such file
xxd none; echo $?
## stdout: 2
## stderr: xxd: none: No such file or directory

#### xxd: a name through a file
echo > f; xxd f/g; echo $?
## stdout: 2
## stderr: xxd: f/g: Not a directory

#### xxd: a link to itself
ln -s l l; xxd l; echo $?
## stdout: 2
## stderr: xxd: l: Too many levels of symbolic links

#### xxd: a link to nothing
ln -s none l; xxd l; echo $?
## stdout: 2
## stderr: xxd: l: No such file or directory

#### xxd: a file that may not be read
echo a > f; chmod 0 f; xxd f; echo $?
## stdout: 2
## stderr: xxd: f: Permission denied

#### xxd: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; xxd d/f; echo $?; chmod 700 d
## stdout: 2
## stderr: xxd: d/f: Permission denied

#### xxd: a name that is too long
n=$(printf %0300d 1); xxd $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
xxd: 01: File name too long
2
## END
## stderr-json: ""

#### xxd: an empty name
xxd ''; echo $?
## stdout: 2
## stderr: xxd: No such file or directory

#### xxd: a name with a line break and a quote
n=$'a\n\'b'; xxd "$n"; echo $?
## stdout: 2
## STDERR:
xxd: a
'b: No such file or directory
## END

#### xxd: standard output is closed
printf 'a 1\nb 2\n' > f; xxd f >&-; echo $?
## stdout: 3
## stderr: xxd: Bad file descriptor

#### xxd: the output is full
printf 'a 1\nb 2\n' > f; xxd f > /dev/full; echo $?
## stdout: 3
## stderr: xxd: No space left on device

#### xxd: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; xxd f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
