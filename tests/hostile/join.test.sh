# join on hostile input, recorded from the original.

#### join: bytes that are no text
printf 'a 1\nb 2\n' > f2; printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; join f2 f | od -An -tx1; echo ${PIPESTATUS[0]}
## stdout: 1
## STDERR:
join: f:3: is not sorted: 
join: input is not in sorted order
## END

#### join: an empty file
printf 'a 1\nb 2\n' > f2; : > f; join f2 f; echo $?
## stdout: 0
## stderr-json: ""

#### join: a last line without its end
printf 'a 1\nb 2\n' > f2; printf 'a 1\nb' > f; join f2 f; echo $?
## STDOUT:
a 1 1
b 2
0
## END
## stderr-json: ""

#### join: only the end of a line
printf 'a 1\nb 2\n' > f2; echo > f; join f2 f; echo $?
## stdout: 0
## stderr-json: ""

#### join: a file that was removed, still open
printf 'a 1\nb 2\n' > f2; printf 'a 1\nb 2\n' > f; exec 3< f; rm f; join f2 /dev/fd/3; echo $?
## STDOUT:
a 1 1
b 2 2
0
## END
## stderr-json: ""

#### join: standard input is closed, the first message
printf 'a 1\nb 2\n' > f2; join f2 - 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
join: read error: Bad file descriptor
1
## END
## stderr-json: ""

#### join: a directory
printf 'a 1\nb 2\n' > f2; mkdir d; join f2 d; echo $?
## stdout: 1
## stderr: join: read error: Is a directory

#### join: no such file
printf 'a 1\nb 2\n' > f2; join f2 none; echo $?
## stdout: 1
## stderr: join: none: No such file or directory

#### join: a name through a file
printf 'a 1\nb 2\n' > f2; echo > f; join f2 f/g; echo $?
## stdout: 1
## stderr: join: f/g: Not a directory

#### join: a link to itself
printf 'a 1\nb 2\n' > f2; ln -s l l; join f2 l; echo $?
## stdout: 1
## stderr: join: l: Too many levels of symbolic links

#### join: a link to nothing
printf 'a 1\nb 2\n' > f2; ln -s none l; join f2 l; echo $?
## stdout: 1
## stderr: join: l: No such file or directory

#### join: a file that may not be read
printf 'a 1\nb 2\n' > f2; echo a > f; chmod 0 f; join f2 f; echo $?
## stdout: 1
## stderr: join: f: Permission denied

#### join: a directory that may not be entered
printf 'a 1\nb 2\n' > f2; mkdir d; echo a > d/f; chmod 0 d; join f2 d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: join: d/f: Permission denied

#### join: a name that is too long
printf 'a 1\nb 2\n' > f2; n=$(printf %0300d 1); join f2 $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
join: 01: File name too long
1
## END
## stderr-json: ""

#### join: an empty name
printf 'a 1\nb 2\n' > f2; join f2 ''; echo $?
## stdout: 1
## stderr: join: '': No such file or directory

#### join: a name with a line break and a quote
printf 'a 1\nb 2\n' > f2; n=$'a\n\'b'; join f2 "$n"; echo $?
## stdout: 1
## stderr: join: 'a'$'\n'\''b': No such file or directory

#### join: standard output is closed
printf 'a 1\nb 2\n' > f2; printf 'a 1\nb 2\n' > f; join f2 f >&-; echo $?
## stdout: 1
## stderr: join: write error: Bad file descriptor

#### join: the output is full
printf 'a 1\nb 2\n' > f2; printf 'a 1\nb 2\n' > f; join f2 f > /dev/full; echo $?
## stdout: 1
## stderr: join: write error: No space left on device

#### join: nobody reads the output
printf 'a 1\nb 2\n' > f2; printf 'a 1\nb 2\n' > f; { sleep 0.05; join f2 f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
