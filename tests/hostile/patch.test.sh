# patch on hostile input, recorded from the original.
## failures_allowed: 3

#### patch: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; patch -i f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 70 61 74 63 68 20 75 6e 65 78 70 65 63 74 65 64
 6c 79 20 65 6e 64 73 20 69 6e 20 6d 69 64 64 6c
 65 20 6f 66 20 6c 69 6e 65 0a
2
## END
## stderr: patch: **** Only garbage was found in the patch input.
## known_failure: the end in the middle of a line is not told

#### patch: an empty file
: > f; patch -i f; echo $?
## stdout: 0
## stderr-json: ""

#### patch: a last line without its end
printf 'a 1\nb' > f; patch -i f; echo $?
## STDOUT:
patch unexpectedly ends in middle of line
2
## END
## stderr: patch: **** Only garbage was found in the patch input.
## known_failure: the end in the middle of a line is not told

#### patch: only the end of a line
echo > f; patch -i f; echo $?
## stdout: 2
## stderr: patch: **** Only garbage was found in the patch input.

#### patch: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; patch -i /dev/fd/3; echo $?
## stdout: 2
## stderr: patch: **** Only garbage was found in the patch input.

#### patch: a directory
mkdir d; patch -i d; echo $?
## stdout: 2
## stderr: patch: **** read error : Is a directory

#### patch: no such file
patch -i none; echo $?
## stdout: 2
## stderr: patch: **** Can't open patch file none : No such file or directory

#### patch: a name through a file
echo > f; patch -i f/g; echo $?
## stdout: 2
## stderr: patch: **** Can't open patch file f/g : Not a directory

#### patch: a link to itself
ln -s l l; patch -i l; echo $?
## stdout: 2
## stderr: patch: **** Can't open patch file l : Too many levels of symbolic links

#### patch: a link to nothing
ln -s none l; patch -i l; echo $?
## stdout: 2
## stderr: patch: **** Can't open patch file l : No such file or directory

#### patch: a file that may not be read
echo a > f; chmod 0 f; patch -i f; echo $?
## stdout: 2
## stderr: patch: **** Can't open patch file f : Permission denied

#### patch: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; patch -i d/f; echo $?; chmod 700 d
## stdout: 2
## stderr: patch: **** Can't open patch file d/f : Permission denied

#### patch: a name that is too long
n=$(printf %0300d 1); patch -i $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
patch: **** Can't open patch file 01 : File name too long
2
## END
## stderr-json: ""

#### patch: a name with a line break and a quote
n=$'a\n\'b'; patch -i "$n"; echo $?
## stdout: 2
## STDERR:
patch: **** Can't open patch file 'a
'\''b' : No such file or directory
## END
## known_failure: the name is not quoted

#### patch: standard output is closed
printf 'a 1\nb 2\n' > f; patch -i f >&-; echo $?
## stdout: 2
## stderr: patch: **** Only garbage was found in the patch input.

#### patch: the output is full
printf 'a 1\nb 2\n' > f; patch -i f > /dev/full; echo $?
## stdout: 2
## stderr: patch: **** Only garbage was found in the patch input.

#### patch: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; patch -i f; echo $? >&2; } | true
## stdout-json: ""
## STDERR:
patch: **** Only garbage was found in the patch input.
2
## END
