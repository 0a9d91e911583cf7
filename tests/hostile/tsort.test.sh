# tsort on hostile input, recorded from the original.
## failures_allowed: 1

#### tsort: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; tsort f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 0a 61 0a c3 0a 78 0a ff fe 0a 31 0a
0
## END
## stderr-json: ""
## known_failure: a word does not end at NUL

#### tsort: an empty file
: > f; tsort f; echo $?
## stdout: 0
## stderr-json: ""

#### tsort: a last line without its end
printf 'a 1\nb' > f; tsort f; echo $?
## stdout: 1
## stderr: tsort: f: input contains an odd number of tokens

#### tsort: only the end of a line
echo > f; tsort f; echo $?
## stdout: 0
## stderr-json: ""

#### tsort: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; tsort /dev/fd/3; echo $?
## STDOUT:
a
b
1
2
0
## END
## stderr-json: ""

#### tsort: standard input is closed, the first message
tsort 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
tsort: standard input: Bad file descriptor
1
## END
## stderr-json: ""

#### tsort: no such file
tsort none; echo $?
## stdout: 1
## stderr: tsort: none: No such file or directory

#### tsort: a name through a file
echo > f; tsort f/g; echo $?
## stdout: 1
## stderr: tsort: f/g: Not a directory

#### tsort: a link to itself
ln -s l l; tsort l; echo $?
## stdout: 1
## stderr: tsort: l: Too many levels of symbolic links

#### tsort: a link to nothing
ln -s none l; tsort l; echo $?
## stdout: 1
## stderr: tsort: l: No such file or directory

#### tsort: a file that may not be read
echo a > f; chmod 0 f; tsort f; echo $?
## stdout: 1
## stderr: tsort: f: Permission denied

#### tsort: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; tsort d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: tsort: d/f: Permission denied

#### tsort: a name that is too long
n=$(printf %0300d 1); tsort $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
tsort: 01: File name too long
1
## END
## stderr-json: ""

#### tsort: an empty name
tsort ''; echo $?
## stdout: 1
## stderr: tsort: '': No such file or directory

#### tsort: a name with a line break and a quote
n=$'a\n\'b'; tsort "$n"; echo $?
## stdout: 1
## stderr: tsort: 'a'$'\n'\''b': No such file or directory

#### tsort: standard output is closed
printf 'a 1\nb 2\n' > f; tsort f >&-; echo $?
## stdout: 1
## stderr: tsort: write error: Bad file descriptor

#### tsort: the output is full
printf 'a 1\nb 2\n' > f; tsort f > /dev/full; echo $?
## stdout: 1
## stderr: tsort: write error: No space left on device

#### tsort: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; tsort f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
