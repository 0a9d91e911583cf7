# cut on hostile input, recorded from the original.

#### cut: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; cut -c 1-3 f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 61 00 62 0a c3 20 31 0a 0a 00 0a 09 78 0a
0
## END
## stderr-json: ""

#### cut: an empty file
: > f; cut -c 1-3 f; echo $?
## stdout: 0
## stderr-json: ""

#### cut: a last line without its end
printf 'a 1\nb' > f; cut -c 1-3 f; echo $?
## STDOUT:
a 1
b
0
## END
## stderr-json: ""

#### cut: only the end of a line
echo > f; cut -c 1-3 f; echo $?
## STDOUT:

0
## END
## stderr-json: ""

#### cut: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; cut -c 1-3 /dev/fd/3; echo $?
## STDOUT:
a 1
b 2
0
## END
## stderr-json: ""

#### cut: standard input is closed, the first message
cut -c 1-3 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
cut: -: Bad file descriptor
1
## END
## stderr-json: ""

#### cut: a directory
mkdir d; cut -c 1-3 d; echo $?
## stdout: 1
## stderr: cut: d: Is a directory

#### cut: no such file
cut -c 1-3 none; echo $?
## stdout: 1
## stderr: cut: none: No such file or directory

#### cut: a name through a file
echo > f; cut -c 1-3 f/g; echo $?
## stdout: 1
## stderr: cut: f/g: Not a directory

#### cut: a link to itself
ln -s l l; cut -c 1-3 l; echo $?
## stdout: 1
## stderr: cut: l: Too many levels of symbolic links

#### cut: a link to nothing
ln -s none l; cut -c 1-3 l; echo $?
## stdout: 1
## stderr: cut: l: No such file or directory

#### cut: a file that may not be read
echo a > f; chmod 0 f; cut -c 1-3 f; echo $?
## stdout: 1
## stderr: cut: f: Permission denied

#### cut: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; cut -c 1-3 d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: cut: d/f: Permission denied

#### cut: a name that is too long
n=$(printf %0300d 1); cut -c 1-3 $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
cut: 01: File name too long
1
## END
## stderr-json: ""

#### cut: an empty name
cut -c 1-3 ''; echo $?
## stdout: 1
## stderr: cut: '': No such file or directory

#### cut: a name with a line break and a quote
n=$'a\n\'b'; cut -c 1-3 "$n"; echo $?
## stdout: 1
## stderr: cut: 'a'$'\n'\''b': No such file or directory

#### cut: standard output is closed
printf 'a 1\nb 2\n' > f; cut -c 1-3 f >&-; echo $?
## stdout: 1
## stderr: cut: write error: Bad file descriptor

#### cut: the output is full
printf 'a 1\nb 2\n' > f; cut -c 1-3 f > /dev/full; echo $?
## stdout: 1
## stderr: cut: write error: No space left on device

#### cut: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; cut -c 1-3 f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
