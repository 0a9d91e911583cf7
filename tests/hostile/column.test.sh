# column on hostile input, recorded from the original.
## failures_allowed: 1

#### column: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; column -t f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 61 20 20 20 20 20 0a 5c 78 63 33 20 20 31 0a 78
 20 20 20 20 20 0a
0
## END
## stderr-json: ""
## known_failure: bytes that are no text are written as they are, not as \xNN

#### column: an empty file
: > f; column -t f; echo $?
## stdout: 0
## stderr-json: ""

#### column: a last line without its end
printf 'a 1\nb' > f; column -t f; echo $?
## STDOUT:
a  1
b  
0
## END
## stderr-json: ""

#### column: only the end of a line
echo > f; column -t f; echo $?
## stdout: 0
## stderr-json: ""

#### column: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; column -t /dev/fd/3; echo $?
## STDOUT:
a  1
b  2
0
## END
## stderr-json: ""

#### column: standard input is closed, the first message
column -t 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
column: read failed: Bad file descriptor
1
## END
## stderr-json: ""

#### column: a directory
mkdir d; column -t d; echo $?
## stdout: 1
## stderr: column: read failed: Is a directory

#### column: no such file
column -t none; echo $?
## stdout: 1
## stderr: column: none: No such file or directory

#### column: a name through a file
echo > f; column -t f/g; echo $?
## stdout: 1
## stderr: column: f/g: Not a directory

#### column: a link to itself
ln -s l l; column -t l; echo $?
## stdout: 1
## stderr: column: l: Too many levels of symbolic links

#### column: a link to nothing
ln -s none l; column -t l; echo $?
## stdout: 1
## stderr: column: l: No such file or directory

#### column: a file that may not be read
echo a > f; chmod 0 f; column -t f; echo $?
## stdout: 1
## stderr: column: f: Permission denied

#### column: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; column -t d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: column: d/f: Permission denied

#### column: a name that is too long
n=$(printf %0300d 1); column -t $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
column: 01: File name too long
1
## END
## stderr-json: ""

#### column: an empty name
column -t ''; echo $?
## stdout: 1
## stderr: column: : No such file or directory

#### column: a name with a line break and a quote
n=$'a\n\'b'; column -t "$n"; echo $?
## stdout: 1
## STDERR:
column: a
'b: No such file or directory
## END

#### column: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; column -t f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
