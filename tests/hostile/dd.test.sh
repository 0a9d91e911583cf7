# dd on hostile input, recorded from the original.

#### dd: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; dd status=none if=f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 61 00 62 20 ff fe 0a c3 20 31 0a 0a 00 0a 09 78
0
## END
## stderr-json: ""

#### dd: an empty file
: > f; dd status=none if=f; echo $?
## stdout: 0
## stderr-json: ""

#### dd: a last line without its end
printf 'a 1\nb' > f; dd status=none if=f; echo $?
## STDOUT:
a 1
b0
## END
## stderr-json: ""

#### dd: only the end of a line
echo > f; dd status=none if=f; echo $?
## STDOUT:

0
## END
## stderr-json: ""

#### dd: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; dd status=none if=/dev/fd/3; echo $?
## STDOUT:
a 1
b 2
0
## END
## stderr-json: ""

#### dd: a directory
mkdir d; dd status=none if=d; echo $?
## stdout: 1
## stderr: dd: error reading 'd': Is a directory

#### dd: no such file
dd status=none if=none; echo $?
## stdout: 1
## stderr: dd: failed to open 'none': No such file or directory

#### dd: a name through a file
echo > f; dd status=none if=f/g; echo $?
## stdout: 1
## stderr: dd: failed to open 'f/g': Not a directory

#### dd: a link to itself
ln -s l l; dd status=none if=l; echo $?
## stdout: 1
## stderr: dd: failed to open 'l': Too many levels of symbolic links

#### dd: a link to nothing
ln -s none l; dd status=none if=l; echo $?
## stdout: 1
## stderr: dd: failed to open 'l': No such file or directory

#### dd: a file that may not be read
echo a > f; chmod 0 f; dd status=none if=f; echo $?
## stdout: 1
## stderr: dd: failed to open 'f': Permission denied

#### dd: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; dd status=none if=d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: dd: failed to open 'd/f': Permission denied

#### dd: a name that is too long
n=$(printf %0300d 1); dd status=none if=$n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
dd: failed to open '01': File name too long
1
## END
## stderr-json: ""

#### dd: an empty name
dd status=none if=''; echo $?
## stdout: 1
## stderr: dd: failed to open '': No such file or directory

#### dd: a name with a line break and a quote
n=$'a\n\'b'; dd status=none if="$n"; echo $?
## stdout: 1
## stderr: dd: failed to open 'a'$'\n'\''b': No such file or directory

#### dd: the output is full
printf 'a 1\nb 2\n' > f; dd status=none if=f > /dev/full; echo $?
## stdout: 1
## stderr: dd: error writing 'standard output': No space left on device

#### dd: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; dd status=none if=f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
