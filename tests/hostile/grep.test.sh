# grep on hostile input, recorded from the original.

#### grep: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; grep a f | od -An -tx1; echo ${PIPESTATUS[0]}
## stdout: 0
## stderr: grep: f: binary file matches

#### grep: an empty file
: > f; grep a f; echo $?
## stdout: 1
## stderr-json: ""

#### grep: a last line without its end
printf 'a 1\nb' > f; grep a f; echo $?
## STDOUT:
a 1
0
## END
## stderr-json: ""

#### grep: only the end of a line
echo > f; grep a f; echo $?
## stdout: 1
## stderr-json: ""

#### grep: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; grep a /dev/fd/3; echo $?
## STDOUT:
a 1
0
## END
## stderr-json: ""

#### grep: standard input is closed, the first message
grep a 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
grep: (standard input): Bad file descriptor
2
## END
## stderr-json: ""

#### grep: a directory
mkdir d; grep a d; echo $?
## stdout: 2
## stderr: grep: d: Is a directory

#### grep: no such file
grep a none; echo $?
## stdout: 2
## stderr: grep: none: No such file or directory

#### grep: a name through a file
echo > f; grep a f/g; echo $?
## stdout: 2
## stderr: grep: f/g: Not a directory

#### grep: a link to itself
ln -s l l; grep a l; echo $?
## stdout: 2
## stderr: grep: l: Too many levels of symbolic links

#### grep: a link to nothing
ln -s none l; grep a l; echo $?
## stdout: 2
## stderr: grep: l: No such file or directory

#### grep: a file that may not be read
echo a > f; chmod 0 f; grep a f; echo $?
## stdout: 2
## stderr: grep: f: Permission denied

#### grep: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; grep a d/f; echo $?; chmod 700 d
## stdout: 2
## stderr: grep: d/f: Permission denied

#### grep: a name that is too long
n=$(printf %0300d 1); grep a $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
grep: 01: File name too long
2
## END
## stderr-json: ""

#### grep: an empty name
grep a ''; echo $?
## stdout: 2
## stderr: grep: : No such file or directory

#### grep: a name with a line break and a quote
n=$'a\n\'b'; grep a "$n"; echo $?
## stdout: 2
## STDERR:
grep: a
'b: No such file or directory
## END

#### grep: standard output is closed
printf 'a 1\nb 2\n' > f; grep a f >&-; echo $?
## stdout: 2
## stderr: grep: write error: Bad file descriptor

#### grep: the output is full
printf 'a 1\nb 2\n' > f; grep a f > /dev/full; echo $?
## stdout: 2
## stderr: grep: write error: No space left on device

#### grep: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; grep a f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
