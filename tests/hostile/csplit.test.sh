# csplit on hostile input, recorded from the original.
## failures_allowed: 1

#### csplit: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; csplit -k f 2 | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 37 0a 39 0a
0
## END
## stderr-json: ""

#### csplit: an empty file
: > f; csplit -k f 2; echo $?
## stdout: 1
## stderr: csplit: input disappeared

#### csplit: a last line without its end
printf 'a 1\nb' > f; csplit -k f 2; echo $?
## STDOUT:
4
1
0
## END
## stderr-json: ""

#### csplit: only the end of a line
echo > f; csplit -k f 2; echo $?
## STDOUT:
1
1
## END
## stderr: csplit: ‘2’: line number out of range

#### csplit: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; csplit -k /dev/fd/3 2; echo $?
## STDOUT:
4
4
0
## END
## stderr-json: ""

#### csplit: a directory
mkdir d; csplit -k d 2; echo $?
## STDOUT:
0
1
## END
## stderr: csplit: read error: Is a directory
## known_failure: the size of the first piece is not printed before the error

#### csplit: no such file
csplit -k none 2; echo $?
## stdout: 1
## stderr: csplit: cannot open 'none' for reading: No such file or directory

#### csplit: a name through a file
echo > f; csplit -k f/g 2; echo $?
## stdout: 1
## stderr: csplit: cannot open 'f/g' for reading: Not a directory

#### csplit: a link to itself
ln -s l l; csplit -k l 2; echo $?
## stdout: 1
## stderr: csplit: cannot open 'l' for reading: Too many levels of symbolic links

#### csplit: a link to nothing
ln -s none l; csplit -k l 2; echo $?
## stdout: 1
## stderr: csplit: cannot open 'l' for reading: No such file or directory

#### csplit: a file that may not be read
echo a > f; chmod 0 f; csplit -k f 2; echo $?
## stdout: 1
## stderr: csplit: cannot open 'f' for reading: Permission denied

#### csplit: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; csplit -k d/f 2; echo $?; chmod 700 d
## stdout: 1
## stderr: csplit: cannot open 'd/f' for reading: Permission denied

#### csplit: a name that is too long
n=$(printf %0300d 1); csplit -k $n 2 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
csplit: cannot open '01' for reading: File name too long
1
## END
## stderr-json: ""

#### csplit: an empty name
csplit -k '' 2; echo $?
## stdout: 1
## stderr: csplit: cannot open '' for reading: No such file or directory

#### csplit: a name with a line break and a quote
n=$'a\n\'b'; csplit -k "$n" 2; echo $?
## stdout: 1
## stderr: csplit: cannot open 'a'$'\n'\''b' for reading: No such file or directory

#### csplit: standard output is closed
printf 'a 1\nb 2\n' > f; csplit -k f 2 >&-; echo $?
## stdout: 1
## stderr: csplit: write error: Bad file descriptor

#### csplit: the output is full
printf 'a 1\nb 2\n' > f; csplit -k f 2 > /dev/full; echo $?
## stdout: 1
## stderr: csplit: write error: No space left on device

#### csplit: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; csplit -k f 2; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
