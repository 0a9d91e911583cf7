# file on hostile input, recorded from the original.

#### file: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; file -b f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 64 61 74 61 0a
0
## END
## stderr-json: ""

#### file: an empty file
: > f; file -b f; echo $?
## STDOUT:
empty
0
## END
## stderr-json: ""

#### file: a last line without its end
printf 'a 1\nb' > f; file -b f; echo $?
## STDOUT:
ASCII text
0
## END
## stderr-json: ""

#### file: only the end of a line
echo > f; file -b f; echo $?
## STDOUT:
very short file (no magic)
0
## END
## stderr-json: ""

#### file: a directory
mkdir d; file -b d; echo $?
## STDOUT:
directory
0
## END
## stderr-json: ""

#### file: no such file
file -b none; echo $?
## STDOUT:
cannot open `none' (No such file or directory)
0
## END
## stderr-json: ""

#### file: a name through a file
echo > f; file -b f/g; echo $?
## STDOUT:
cannot open `f/g' (Not a directory)
0
## END
## stderr-json: ""

#### file: a link to itself
ln -s l l; file -b l; echo $?
## STDOUT:
broken symbolic link to l
0
## END
## stderr-json: ""

#### file: a link to nothing
ln -s none l; file -b l; echo $?
## STDOUT:
broken symbolic link to none
0
## END
## stderr-json: ""

#### file: a file that may not be read
echo a > f; chmod 0 f; file -b f; echo $?
## STDOUT:
regular file, no read permission
0
## END
## stderr-json: ""

#### file: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; file -b d/f; echo $?; chmod 700 d
## STDOUT:
cannot open `d/f' (Permission denied)
0
## END
## stderr-json: ""

#### file: a name that is too long
n=$(printf %0300d 1); file -b $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
cannot open `01' (File name too long)
0
## END
## stderr-json: ""

#### file: an empty name
file -b ''; echo $?
## STDOUT:
cannot open `' (No such file or directory)
0
## END
## stderr-json: ""

#### file: a name with a line break and a quote
n=$'a\n\'b'; file -b "$n"; echo $?
## STDOUT:
cannot open `a\012'b' (No such file or directory)
0
## END
## stderr-json: ""

#### file: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; file -b f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
