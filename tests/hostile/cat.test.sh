# cat on hostile input, recorded from the original.

#### cat: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; cat f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 61 00 62 20 ff fe 0a c3 20 31 0a 0a 00 0a 09 78
0
## END
## stderr-json: ""

#### cat: an empty file
: > f; cat f; echo $?
## stdout: 0
## stderr-json: ""

#### cat: a last line without its end
printf 'a 1\nb' > f; cat f; echo $?
## STDOUT:
a 1
b0
## END
## stderr-json: ""

#### cat: only the end of a line
echo > f; cat f; echo $?
## STDOUT:

0
## END
## stderr-json: ""

#### cat: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; cat /dev/fd/3; echo $?
## STDOUT:
a 1
b 2
0
## END
## stderr-json: ""

#### cat: standard input is closed, the first message
cat 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
cat: -: Bad file descriptor
1
## END
## stderr-json: ""

#### cat: a directory
mkdir d; cat d; echo $?
## stdout: 1
## stderr: cat: d: Is a directory

#### cat: no such file
cat none; echo $?
## stdout: 1
## stderr: cat: none: No such file or directory

#### cat: a name through a file
echo > f; cat f/g; echo $?
## stdout: 1
## stderr: cat: f/g: Not a directory

#### cat: a link to itself
ln -s l l; cat l; echo $?
## stdout: 1
## stderr: cat: l: Too many levels of symbolic links

#### cat: a link to nothing
ln -s none l; cat l; echo $?
## stdout: 1
## stderr: cat: l: No such file or directory

#### cat: a file that may not be read
echo a > f; chmod 0 f; cat f; echo $?
## stdout: 1
## stderr: cat: f: Permission denied

#### cat: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; cat d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: cat: d/f: Permission denied

#### cat: a name that is too long
n=$(printf %0300d 1); cat $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
cat: 01: File name too long
1
## END
## stderr-json: ""

#### cat: an empty name
cat ''; echo $?
## stdout: 1
## stderr: cat: '': No such file or directory

#### cat: a name with a line break and a quote
n=$'a\n\'b'; cat "$n"; echo $?
## stdout: 1
## stderr: cat: 'a'$'\n'\''b': No such file or directory

#### cat: standard output is closed
printf 'a 1\nb 2\n' > f; cat f >&-; echo $?
## stdout: 1
## stderr: cat: standard output: Bad file descriptor

#### cat: the output is full
printf 'a 1\nb 2\n' > f; cat f > /dev/full; echo $?
## stdout: 1
## stderr: cat: write error: No space left on device

#### cat: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; cat f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
