# expand on hostile input, recorded from the original.

#### expand: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; expand f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 61 00 62 20 ff fe 0a c3 20 31 0a 0a 00 0a 20 20
 20 20 20 20 20 20 78
0
## END
## stderr-json: ""

#### expand: an empty file
: > f; expand f; echo $?
## stdout: 0
## stderr-json: ""

#### expand: a last line without its end
printf 'a 1\nb' > f; expand f; echo $?
## STDOUT:
a 1
b0
## END
## stderr-json: ""

#### expand: only the end of a line
echo > f; expand f; echo $?
## STDOUT:

0
## END
## stderr-json: ""

#### expand: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; expand /dev/fd/3; echo $?
## STDOUT:
a 1
b 2
0
## END
## stderr-json: ""

#### expand: standard input is closed, the first message
expand 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
expand: -: Bad file descriptor
1
## END
## stderr-json: ""

#### expand: a directory
mkdir d; expand d; echo $?
## stdout: 1
## stderr: expand: d: Is a directory

#### expand: no such file
expand none; echo $?
## stdout: 1
## stderr: expand: none: No such file or directory

#### expand: a name through a file
echo > f; expand f/g; echo $?
## stdout: 1
## stderr: expand: f/g: Not a directory

#### expand: a link to itself
ln -s l l; expand l; echo $?
## stdout: 1
## stderr: expand: l: Too many levels of symbolic links

#### expand: a link to nothing
ln -s none l; expand l; echo $?
## stdout: 1
## stderr: expand: l: No such file or directory

#### expand: a file that may not be read
echo a > f; chmod 0 f; expand f; echo $?
## stdout: 1
## stderr: expand: f: Permission denied

#### expand: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; expand d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: expand: d/f: Permission denied

#### expand: a name that is too long
n=$(printf %0300d 1); expand $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
expand: 01: File name too long
1
## END
## stderr-json: ""

#### expand: an empty name
expand ''; echo $?
## stdout: 1
## stderr: expand: '': No such file or directory

#### expand: a name with a line break and a quote
n=$'a\n\'b'; expand "$n"; echo $?
## stdout: 1
## stderr: expand: 'a'$'\n'\''b': No such file or directory

#### expand: standard output is closed
printf 'a 1\nb 2\n' > f; expand f >&-; echo $?
## stdout: 1
## stderr: expand: write error: Bad file descriptor

#### expand: the output is full
printf 'a 1\nb 2\n' > f; expand f > /dev/full; echo $?
## stdout: 1
## stderr: expand: write error: No space left on device

#### expand: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; expand f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
