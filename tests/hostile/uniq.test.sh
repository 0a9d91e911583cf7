# uniq on hostile input, recorded from the original.

#### uniq: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; uniq f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 61 00 62 20 ff fe 0a c3 20 31 0a 0a 00 0a 09 78
 0a
0
## END
## stderr-json: ""

#### uniq: an empty file
: > f; uniq f; echo $?
## stdout: 0
## stderr-json: ""

#### uniq: a last line without its end
printf 'a 1\nb' > f; uniq f; echo $?
## STDOUT:
a 1
b
0
## END
## stderr-json: ""

#### uniq: only the end of a line
echo > f; uniq f; echo $?
## STDOUT:

0
## END
## stderr-json: ""

#### uniq: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; uniq /dev/fd/3; echo $?
## STDOUT:
a 1
b 2
0
## END
## stderr-json: ""

#### uniq: standard input is closed, the first message
uniq 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
uniq: error reading '-'
1
## END
## stderr-json: ""

#### uniq: a directory
mkdir d; uniq d; echo $?
## stdout: 1
## stderr: uniq: error reading 'd'

#### uniq: no such file
uniq none; echo $?
## stdout: 1
## stderr: uniq: none: No such file or directory

#### uniq: a name through a file
echo > f; uniq f/g; echo $?
## stdout: 1
## stderr: uniq: f/g: Not a directory

#### uniq: a link to itself
ln -s l l; uniq l; echo $?
## stdout: 1
## stderr: uniq: l: Too many levels of symbolic links

#### uniq: a link to nothing
ln -s none l; uniq l; echo $?
## stdout: 1
## stderr: uniq: l: No such file or directory

#### uniq: a file that may not be read
echo a > f; chmod 0 f; uniq f; echo $?
## stdout: 1
## stderr: uniq: f: Permission denied

#### uniq: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; uniq d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: uniq: d/f: Permission denied

#### uniq: a name that is too long
n=$(printf %0300d 1); uniq $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
uniq: 01: File name too long
1
## END
## stderr-json: ""

#### uniq: an empty name
uniq ''; echo $?
## stdout: 1
## stderr: uniq: '': No such file or directory

#### uniq: a name with a line break and a quote
n=$'a\n\'b'; uniq "$n"; echo $?
## stdout: 1
## stderr: uniq: 'a'$'\n'\''b': No such file or directory

#### uniq: standard output is closed
printf 'a 1\nb 2\n' > f; uniq f >&-; echo $?
## stdout: 1
## stderr: uniq: write error: Bad file descriptor

#### uniq: the output is full
printf 'a 1\nb 2\n' > f; uniq f > /dev/full; echo $?
## stdout: 1
## stderr: uniq: write error: No space left on device

#### uniq: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; uniq f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
