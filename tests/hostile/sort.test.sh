# sort on hostile input, recorded from the original.

#### sort: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; sort f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 0a 00 0a 09 78 0a 61 00 62 20 ff fe 0a c3 20 31
 0a
0
## END
## stderr-json: ""

#### sort: an empty file
: > f; sort f; echo $?
## stdout: 0
## stderr-json: ""

#### sort: a last line without its end
printf 'a 1\nb' > f; sort f; echo $?
## STDOUT:
a 1
b
0
## END
## stderr-json: ""

#### sort: only the end of a line
echo > f; sort f; echo $?
## STDOUT:

0
## END
## stderr-json: ""

#### sort: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; sort /dev/fd/3; echo $?
## STDOUT:
a 1
b 2
0
## END
## stderr-json: ""

#### sort: standard input is closed, the first message
sort 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
sort: stat failed: -: Bad file descriptor
2
## END
## stderr-json: ""

#### sort: a directory
mkdir d; sort d; echo $?
## stdout: 2
## stderr: sort: read failed: d: Is a directory

#### sort: no such file
sort none; echo $?
## stdout: 2
## stderr: sort: cannot read: none: No such file or directory

#### sort: a name through a file
echo > f; sort f/g; echo $?
## stdout: 2
## stderr: sort: cannot read: f/g: Not a directory

#### sort: a link to itself
ln -s l l; sort l; echo $?
## stdout: 2
## stderr: sort: cannot read: l: Too many levels of symbolic links

#### sort: a link to nothing
ln -s none l; sort l; echo $?
## stdout: 2
## stderr: sort: cannot read: l: No such file or directory

#### sort: a file that may not be read
echo a > f; chmod 0 f; sort f; echo $?
## stdout: 2
## stderr: sort: cannot read: f: Permission denied

#### sort: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; sort d/f; echo $?; chmod 700 d
## stdout: 2
## stderr: sort: cannot read: d/f: Permission denied

#### sort: a name that is too long
n=$(printf %0300d 1); sort $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
sort: cannot read: 01: File name too long
2
## END
## stderr-json: ""

#### sort: an empty name
sort ''; echo $?
## stdout: 2
## stderr: sort: cannot read: '': No such file or directory

#### sort: a name with a line break and a quote
n=$'a\n\'b'; sort "$n"; echo $?
## stdout: 2
## stderr: sort: cannot read: 'a'$'\n'\''b': No such file or directory

#### sort: standard output is closed
printf 'a 1\nb 2\n' > f; sort f >&-; echo $?
## stdout: 2
## STDERR:
sort: fflush failed: 'standard output': Bad file descriptor
sort: write error
## END

#### sort: the output is full
printf 'a 1\nb 2\n' > f; sort f > /dev/full; echo $?
## stdout: 2
## STDERR:
sort: fflush failed: 'standard output': No space left on device
sort: write error
## END

#### sort: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; sort f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
