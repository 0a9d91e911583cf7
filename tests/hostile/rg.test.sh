# rg on hostile input, recorded from the original.

#### rg: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; rg a f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 62 69 6e 61 72 79 20 66 69 6c 65 20 6d 61 74 63
 68 65 73 20 28 66 6f 75 6e 64 20 22 5c 30 22 20
 62 79 74 65 20 61 72 6f 75 6e 64 20 6f 66 66 73
 65 74 20 31 29 0a
0
## END
## stderr-json: ""

#### rg: an empty file
: > f; rg a f; echo $?
## stdout: 1
## stderr-json: ""

#### rg: a last line without its end
printf 'a 1\nb' > f; rg a f; echo $?
## STDOUT:
a 1
0
## END
## stderr-json: ""

#### rg: only the end of a line
echo > f; rg a f; echo $?
## stdout: 1
## stderr-json: ""

#### rg: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; rg a /dev/fd/3; echo $?
## STDOUT:
a 1
0
## END
## stderr-json: ""

#### rg: a directory
mkdir d; rg a d; echo $?
## stdout: 1
## stderr-json: ""

#### rg: no such file
rg a none; echo $?
## stdout: 2
## stderr: none: No such file or directory (os error 2)

#### rg: a name through a file
echo > f; rg a f/g; echo $?
## stdout: 2
## stderr: f/g: Not a directory (os error 20)

#### rg: a link to itself
ln -s l l; rg a l; echo $?
## stdout: 2
## stderr: l: Too many levels of symbolic links (os error 40)

#### rg: a link to nothing
ln -s none l; rg a l; echo $?
## stdout: 2
## stderr: l: No such file or directory (os error 2)

#### rg: a file that may not be read
echo a > f; chmod 0 f; rg a f; echo $?
## stdout: 2
## stderr: f: Permission denied (os error 13)

#### rg: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; rg a d/f; echo $?; chmod 700 d
## stdout: 2
## stderr: d/f: Permission denied (os error 13)

#### rg: a name that is too long
n=$(printf %0300d 1); rg a $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
01: File name too long (os error 36)
2
## END
## stderr-json: ""

#### rg: an empty name
rg a ''; echo $?
## stdout: 2
## stderr: : No such file or directory (os error 2)

#### rg: a name with a line break and a quote
n=$'a\n\'b'; rg a "$n"; echo $?
## stdout: 2
## STDERR:
a
'b: No such file or directory (os error 2)
## END
