# strings on hostile input, recorded from the original.

#### strings: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; strings -n 2 f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 62 20 0a 20 31 0a 09 78 0a
0
## END
## stderr-json: ""

#### strings: an empty file
: > f; strings -n 2 f; echo $?
## stdout: 0
## stderr-json: ""

#### strings: a last line without its end
printf 'a 1\nb' > f; strings -n 2 f; echo $?
## STDOUT:
a 1
0
## END
## stderr-json: ""

#### strings: only the end of a line
echo > f; strings -n 2 f; echo $?
## stdout: 0
## stderr-json: ""

#### strings: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; strings -n 2 /dev/fd/3; echo $?
## STDOUT:
a 1
b 2
0
## END
## stderr-json: ""

#### strings: a directory
mkdir d; strings -n 2 d; echo $?
## stdout: 1
## stderr: strings: Warning: 'd' is a directory

#### strings: no such file
strings -n 2 none; echo $?
## stdout: 1
## stderr: strings: 'none': No such file

#### strings: a name through a file
echo > f; strings -n 2 f/g; echo $?
## stdout: 1
## stderr: strings: Warning: could not locate 'f/g'.  reason: Not a directory

#### strings: a link to itself
ln -s l l; strings -n 2 l; echo $?
## stdout: 1
## stderr: strings: Warning: could not locate 'l'.  reason: Too many levels of symbolic links

#### strings: a link to nothing
ln -s none l; strings -n 2 l; echo $?
## stdout: 1
## stderr: strings: 'l': No such file

#### strings: a file that may not be read
echo a > f; chmod 0 f; strings -n 2 f; echo $?
## stdout: 1
## stderr: strings: f: Permission denied

#### strings: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; strings -n 2 d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: strings: Warning: could not locate 'd/f'.  reason: Permission denied

#### strings: a name that is too long
n=$(printf %0300d 1); strings -n 2 $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
strings: Warning: could not locate '01'.  reason: File name too long
1
## END
## stderr-json: ""

#### strings: an empty name
strings -n 2 ''; echo $?
## stdout: 1
## stderr: strings: '': No such file

#### strings: a name with a line break and a quote
n=$'a\n\'b'; strings -n 2 "$n"; echo $?
## stdout: 1
## STDERR:
strings: 'a
'b': No such file
## END

#### strings: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; strings -n 2 f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
