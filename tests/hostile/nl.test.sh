# nl on hostile input, recorded from the original.

#### nl: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; nl f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 20 20 20 20 20 31 09 61 00 62 20 ff fe 0a 20 20
 20 20 20 32 09 c3 20 31 0a 20 20 20 20 20 20 20
 0a 20 20 20 20 20 33 09 00 0a 20 20 20 20 20 34
 09 09 78 0a
0
## END
## stderr-json: ""

#### nl: an empty file
: > f; nl f; echo $?
## stdout: 0
## stderr-json: ""

#### nl: a last line without its end
printf 'a 1\nb' > f; nl f; echo $?
## STDOUT:
     1	a 1
     2	b
0
## END
## stderr-json: ""

#### nl: only the end of a line
echo > f; nl f; echo $?
## STDOUT:
       
0
## END
## stderr-json: ""

#### nl: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; nl /dev/fd/3; echo $?
## STDOUT:
     1	a 1
     2	b 2
0
## END
## stderr-json: ""

#### nl: standard input is closed, the first message
nl 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
nl: -: Bad file descriptor
1
## END
## stderr-json: ""

#### nl: a directory
mkdir d; nl d; echo $?
## stdout: 1
## stderr: nl: d: Is a directory

#### nl: no such file
nl none; echo $?
## stdout: 1
## stderr: nl: none: No such file or directory

#### nl: a name through a file
echo > f; nl f/g; echo $?
## stdout: 1
## stderr: nl: f/g: Not a directory

#### nl: a link to itself
ln -s l l; nl l; echo $?
## stdout: 1
## stderr: nl: l: Too many levels of symbolic links

#### nl: a link to nothing
ln -s none l; nl l; echo $?
## stdout: 1
## stderr: nl: l: No such file or directory

#### nl: a file that may not be read
echo a > f; chmod 0 f; nl f; echo $?
## stdout: 1
## stderr: nl: f: Permission denied

#### nl: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; nl d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: nl: d/f: Permission denied

#### nl: a name that is too long
n=$(printf %0300d 1); nl $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
nl: 01: File name too long
1
## END
## stderr-json: ""

#### nl: an empty name
nl ''; echo $?
## stdout: 1
## stderr: nl: '': No such file or directory

#### nl: a name with a line break and a quote
n=$'a\n\'b'; nl "$n"; echo $?
## stdout: 1
## stderr: nl: 'a'$'\n'\''b': No such file or directory

#### nl: standard output is closed
printf 'a 1\nb 2\n' > f; nl f >&-; echo $?
## stdout: 1
## stderr: nl: write error: Bad file descriptor

#### nl: the output is full
printf 'a 1\nb 2\n' > f; nl f > /dev/full; echo $?
## stdout: 1
## stderr: nl: write error: No space left on device

#### nl: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; nl f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
