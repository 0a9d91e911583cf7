# sed on hostile input, recorded from the original.

#### sed: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; sed -n p f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 61 00 62 20 ff fe 0a c3 20 31 0a 0a 00 0a 09 78
0
## END
## stderr-json: ""

#### sed: an empty file
: > f; sed -n p f; echo $?
## stdout: 0
## stderr-json: ""

#### sed: a last line without its end
printf 'a 1\nb' > f; sed -n p f; echo $?
## STDOUT:
a 1
b0
## END
## stderr-json: ""

#### sed: only the end of a line
echo > f; sed -n p f; echo $?
## STDOUT:

0
## END
## stderr-json: ""

#### sed: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; sed -n p /dev/fd/3; echo $?
## STDOUT:
a 1
b 2
0
## END
## stderr-json: ""

#### sed: standard input is closed, the first message
sed -n p 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
sed: read error on stdin: Bad file descriptor
4
## END
## stderr-json: ""

#### sed: a directory
mkdir d; sed -n p d; echo $?
## stdout: 4
## stderr: sed: read error on d: Is a directory

#### sed: no such file
sed -n p none; echo $?
## stdout: 2
## stderr: sed: can't read none: No such file or directory

#### sed: a name through a file
echo > f; sed -n p f/g; echo $?
## stdout: 2
## stderr: sed: can't read f/g: Not a directory

#### sed: a link to itself
ln -s l l; sed -n p l; echo $?
## stdout: 2
## stderr: sed: can't read l: Too many levels of symbolic links

#### sed: a link to nothing
ln -s none l; sed -n p l; echo $?
## stdout: 2
## stderr: sed: can't read l: No such file or directory

#### sed: a file that may not be read
echo a > f; chmod 0 f; sed -n p f; echo $?
## stdout: 2
## stderr: sed: can't read f: Permission denied

#### sed: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; sed -n p d/f; echo $?; chmod 700 d
## stdout: 2
## stderr: sed: can't read d/f: Permission denied

#### sed: a name that is too long
n=$(printf %0300d 1); sed -n p $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
sed: can't read 01: File name too long
2
## END
## stderr-json: ""

#### sed: an empty name
sed -n p ''; echo $?
## stdout: 2
## stderr: sed: can't read : No such file or directory

#### sed: a name with a line break and a quote
n=$'a\n\'b'; sed -n p "$n"; echo $?
## stdout: 2
## STDERR:
sed: can't read a
'b: No such file or directory
## END

#### sed: standard output is closed
printf 'a 1\nb 2\n' > f; sed -n p f >&-; echo $?
## stdout: 4
## stderr: sed: couldn't close stdout: Bad file descriptor

#### sed: the output is full
printf 'a 1\nb 2\n' > f; sed -n p f > /dev/full; echo $?
## stdout: 4
## stderr: sed: couldn't flush stdout: No space left on device

#### sed: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; sed -n p f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
