# sum on hostile input, recorded from the original.

#### sum: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; sum f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 30 38 36 32 38 20 20 20 20 20 31 20 66 0a
0
## END
## stderr-json: ""

#### sum: an empty file
: > f; sum f; echo $?
## STDOUT:
00000     0 f
0
## END
## stderr-json: ""

#### sum: a last line without its end
printf 'a 1\nb' > f; sum f; echo $?
## STDOUT:
20605     1 f
0
## END
## stderr-json: ""

#### sum: only the end of a line
echo > f; sum f; echo $?
## STDOUT:
00010     1 f
0
## END
## stderr-json: ""

#### sum: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; sum /dev/fd/3; echo $?
## STDOUT:
43578     1 /dev/fd/3
0
## END
## stderr-json: ""

#### sum: standard input is closed, the first message
sum 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
sum: -: Bad file descriptor
1
## END
## stderr-json: ""

#### sum: a directory
mkdir d; sum d; echo $?
## stdout: 1
## stderr: sum: d: Is a directory

#### sum: no such file
sum none; echo $?
## stdout: 1
## stderr: sum: none: No such file or directory

#### sum: a name through a file
echo > f; sum f/g; echo $?
## stdout: 1
## stderr: sum: f/g: Not a directory

#### sum: a link to itself
ln -s l l; sum l; echo $?
## stdout: 1
## stderr: sum: l: Too many levels of symbolic links

#### sum: a link to nothing
ln -s none l; sum l; echo $?
## stdout: 1
## stderr: sum: l: No such file or directory

#### sum: a file that may not be read
echo a > f; chmod 0 f; sum f; echo $?
## stdout: 1
## stderr: sum: f: Permission denied

#### sum: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; sum d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: sum: d/f: Permission denied

#### sum: a name that is too long
n=$(printf %0300d 1); sum $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
sum: 01: File name too long
1
## END
## stderr-json: ""

#### sum: an empty name
sum ''; echo $?
## stdout: 1
## stderr: sum: '': No such file or directory

#### sum: a name with a line break and a quote
n=$'a\n\'b'; sum "$n"; echo $?
## stdout: 1
## stderr: sum: 'a'$'\n'\''b': No such file or directory

#### sum: standard output is closed
printf 'a 1\nb 2\n' > f; sum f >&-; echo $?
## stdout: 1
## stderr: sum: write error: Bad file descriptor

#### sum: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; sum f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
