# rev on hostile input, recorded from the original.
## failures_allowed: 1

#### rev: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; rev f | od -An -tx1; echo ${PIPESTATUS[0]}
## stdout: 1
## stderr: rev: f: 0: Invalid or incomplete multibyte or wide character
## known_failure: bytes that are no text are reversed one by one

#### rev: an empty file
: > f; rev f; echo $?
## stdout: 0
## stderr-json: ""

#### rev: a last line without its end
printf 'a 1\nb' > f; rev f; echo $?
## STDOUT:
1 a
b0
## END
## stderr-json: ""

#### rev: only the end of a line
echo > f; rev f; echo $?
## STDOUT:

0
## END
## stderr-json: ""

#### rev: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; rev /dev/fd/3; echo $?
## STDOUT:
1 a
2 b
0
## END
## stderr-json: ""

#### rev: standard input is closed, the first message
rev 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
rev: stdin: 0: Bad file descriptor
1
## END
## stderr-json: ""

#### rev: a directory
mkdir d; rev d; echo $?
## stdout: 1
## stderr: rev: d: 0: Is a directory

#### rev: no such file
rev none; echo $?
## stdout: 1
## stderr: rev: cannot open none: No such file or directory

#### rev: a name through a file
echo > f; rev f/g; echo $?
## stdout: 1
## stderr: rev: cannot open f/g: Not a directory

#### rev: a link to itself
ln -s l l; rev l; echo $?
## stdout: 1
## stderr: rev: cannot open l: Too many levels of symbolic links

#### rev: a link to nothing
ln -s none l; rev l; echo $?
## stdout: 1
## stderr: rev: cannot open l: No such file or directory

#### rev: a file that may not be read
echo a > f; chmod 0 f; rev f; echo $?
## stdout: 1
## stderr: rev: cannot open f: Permission denied

#### rev: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; rev d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: rev: cannot open d/f: Permission denied

#### rev: a name that is too long
n=$(printf %0300d 1); rev $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
rev: cannot open 01: File name too long
1
## END
## stderr-json: ""

#### rev: an empty name
rev ''; echo $?
## stdout: 1
## stderr: rev: cannot open : No such file or directory

#### rev: a name with a line break and a quote
n=$'a\n\'b'; rev "$n"; echo $?
## stdout: 1
## STDERR:
rev: cannot open a
'b: No such file or directory
## END

#### rev: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; rev f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
