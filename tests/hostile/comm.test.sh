# comm on hostile input, recorded from the original.

#### comm: bytes that are no text
printf 'a 1\nb 2\n' > f2; printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; comm f2 f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 09 61 00 62 20 ff fe 0a 61 20 31 0a 62 20 32 0a
 09 c3 20 31 0a 09 0a 09 00 0a 09 09 78 0a
1
## END
## STDERR:
comm: file 2 is not in sorted order
comm: input is not in sorted order
## END

#### comm: an empty file
printf 'a 1\nb 2\n' > f2; : > f; comm f2 f; echo $?
## STDOUT:
a 1
b 2
0
## END
## stderr-json: ""

#### comm: a last line without its end
printf 'a 1\nb 2\n' > f2; printf 'a 1\nb' > f; comm f2 f; echo $?
## STDOUT:
		a 1
	b
b 2
0
## END
## stderr-json: ""

#### comm: only the end of a line
printf 'a 1\nb 2\n' > f2; echo > f; comm f2 f; echo $?
## STDOUT:
	
a 1
b 2
0
## END
## stderr-json: ""

#### comm: a file that was removed, still open
printf 'a 1\nb 2\n' > f2; printf 'a 1\nb 2\n' > f; exec 3< f; rm f; comm f2 /dev/fd/3; echo $?
## STDOUT:
		a 1
		b 2
0
## END
## stderr-json: ""

#### comm: standard input is closed, the first message
printf 'a 1\nb 2\n' > f2; comm f2 - 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
comm: -: Bad file descriptor
1
## END
## stderr-json: ""

#### comm: a directory
printf 'a 1\nb 2\n' > f2; mkdir d; comm f2 d; echo $?
## stdout: 1
## stderr: comm: d: Is a directory

#### comm: no such file
printf 'a 1\nb 2\n' > f2; comm f2 none; echo $?
## stdout: 1
## stderr: comm: none: No such file or directory

#### comm: a name through a file
printf 'a 1\nb 2\n' > f2; echo > f; comm f2 f/g; echo $?
## stdout: 1
## stderr: comm: f/g: Not a directory

#### comm: a link to itself
printf 'a 1\nb 2\n' > f2; ln -s l l; comm f2 l; echo $?
## stdout: 1
## stderr: comm: l: Too many levels of symbolic links

#### comm: a link to nothing
printf 'a 1\nb 2\n' > f2; ln -s none l; comm f2 l; echo $?
## stdout: 1
## stderr: comm: l: No such file or directory

#### comm: a file that may not be read
printf 'a 1\nb 2\n' > f2; echo a > f; chmod 0 f; comm f2 f; echo $?
## stdout: 1
## stderr: comm: f: Permission denied

#### comm: a directory that may not be entered
printf 'a 1\nb 2\n' > f2; mkdir d; echo a > d/f; chmod 0 d; comm f2 d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: comm: d/f: Permission denied

#### comm: a name that is too long
printf 'a 1\nb 2\n' > f2; n=$(printf %0300d 1); comm f2 $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
comm: 01: File name too long
1
## END
## stderr-json: ""

#### comm: an empty name
printf 'a 1\nb 2\n' > f2; comm f2 ''; echo $?
## stdout: 1
## stderr: comm: '': No such file or directory

#### comm: a name with a line break and a quote
printf 'a 1\nb 2\n' > f2; n=$'a\n\'b'; comm f2 "$n"; echo $?
## stdout: 1
## stderr: comm: 'a'$'\n'\''b': No such file or directory

#### comm: standard output is closed
printf 'a 1\nb 2\n' > f2; printf 'a 1\nb 2\n' > f; comm f2 f >&-; echo $?
## stdout: 1
## stderr: comm: write error: Bad file descriptor

#### comm: the output is full
printf 'a 1\nb 2\n' > f2; printf 'a 1\nb 2\n' > f; comm f2 f > /dev/full; echo $?
## stdout: 1
## stderr: comm: write error: No space left on device

#### comm: nobody reads the output
printf 'a 1\nb 2\n' > f2; printf 'a 1\nb 2\n' > f; { sleep 0.05; comm f2 f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
