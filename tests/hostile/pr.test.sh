# pr on hostile input, recorded from the original.

#### pr: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; pr -t f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 61 00 62 20 ff fe 0a c3 20 31 0a 0a 00 0a 09 78
 0a
0
## END
## stderr-json: ""

#### pr: an empty file
: > f; pr -t f; echo $?
## stdout: 0
## stderr-json: ""

#### pr: a last line without its end
printf 'a 1\nb' > f; pr -t f; echo $?
## STDOUT:
a 1
b
0
## END
## stderr-json: ""

#### pr: only the end of a line
echo > f; pr -t f; echo $?
## STDOUT:

0
## END
## stderr-json: ""

#### pr: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; pr -t /dev/fd/3; echo $?
## STDOUT:
a 1
b 2
0
## END
## stderr-json: ""

#### pr: standard input is closed, the first message
pr -t 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
pr: 'standard input': Bad file descriptor
1
## END
## stderr-json: ""

#### pr: a directory
mkdir d; pr -t d; echo $?
## stdout: 1
## stderr: pr: d: Is a directory

#### pr: no such file
pr -t none; echo $?
## stdout: 1
## stderr: pr: none: No such file or directory

#### pr: a name through a file
echo > f; pr -t f/g; echo $?
## stdout: 1
## stderr: pr: f/g: Not a directory

#### pr: a link to itself
ln -s l l; pr -t l; echo $?
## stdout: 1
## stderr: pr: l: Too many levels of symbolic links

#### pr: a link to nothing
ln -s none l; pr -t l; echo $?
## stdout: 1
## stderr: pr: l: No such file or directory

#### pr: a file that may not be read
echo a > f; chmod 0 f; pr -t f; echo $?
## stdout: 1
## stderr: pr: f: Permission denied

#### pr: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; pr -t d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: pr: d/f: Permission denied

#### pr: a name that is too long
n=$(printf %0300d 1); pr -t $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
pr: 01: File name too long
1
## END
## stderr-json: ""

#### pr: an empty name
pr -t ''; echo $?
## stdout: 1
## stderr: pr: '': No such file or directory

#### pr: a name with a line break and a quote
n=$'a\n\'b'; pr -t "$n"; echo $?
## stdout: 1
## stderr: pr: 'a'$'\n'\''b': No such file or directory

#### pr: standard output is closed
printf 'a 1\nb 2\n' > f; pr -t f >&-; echo $?
## stdout: 1
## stderr: pr: write error: Bad file descriptor

#### pr: the output is full
printf 'a 1\nb 2\n' > f; pr -t f > /dev/full; echo $?
## stdout: 1
## stderr: pr: write error: No space left on device

#### pr: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; pr -t f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
