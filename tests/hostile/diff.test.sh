# diff on hostile input, recorded from the original.

#### diff: bytes that are no text
printf 'a 1\nb 2\n' > f2; printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; diff f2 f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 42 69 6e 61 72 79 20 66 69 6c 65 73 20 66 32 20
 61 6e 64 20 66 20 64 69 66 66 65 72 0a
1
## END
## stderr-json: ""

#### diff: an empty file
printf 'a 1\nb 2\n' > f2; : > f; diff f2 f; echo $?
## STDOUT:
1,2d0
< a 1
< b 2
1
## END
## stderr-json: ""

#### diff: a last line without its end
printf 'a 1\nb 2\n' > f2; printf 'a 1\nb' > f; diff f2 f; echo $?
## STDOUT:
2c2
< b 2
---
> b
\ No newline at end of file
1
## END
## stderr-json: ""

#### diff: only the end of a line
printf 'a 1\nb 2\n' > f2; echo > f; diff f2 f; echo $?
## STDOUT:
1,2c1
< a 1
< b 2
---
> 
1
## END
## stderr-json: ""

#### diff: a file that was removed, still open
printf 'a 1\nb 2\n' > f2; printf 'a 1\nb 2\n' > f; exec 3< f; rm f; diff f2 /dev/fd/3; echo $?
## stdout: 0
## stderr-json: ""

#### diff: standard input is closed, the first message
printf 'a 1\nb 2\n' > f2; diff f2 - 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
diff: -: Bad file descriptor
2
## END
## stderr-json: ""

#### diff: a directory
printf 'a 1\nb 2\n' > f2; mkdir d; diff f2 d; echo $?
## stdout: 2
## stderr: diff: d/f2: No such file or directory

#### diff: no such file
printf 'a 1\nb 2\n' > f2; diff f2 none; echo $?
## stdout: 2
## stderr: diff: none: No such file or directory

#### diff: a name through a file
printf 'a 1\nb 2\n' > f2; echo > f; diff f2 f/g; echo $?
## stdout: 2
## stderr: diff: f/g: Not a directory

#### diff: a link to itself
printf 'a 1\nb 2\n' > f2; ln -s l l; diff f2 l; echo $?
## stdout: 2
## stderr: diff: l: Too many levels of symbolic links

#### diff: a link to nothing
printf 'a 1\nb 2\n' > f2; ln -s none l; diff f2 l; echo $?
## stdout: 2
## stderr: diff: l: No such file or directory

#### diff: a file that may not be read
printf 'a 1\nb 2\n' > f2; echo a > f; chmod 0 f; diff f2 f; echo $?
## stdout: 2
## stderr: diff: f: Permission denied

#### diff: a directory that may not be entered
printf 'a 1\nb 2\n' > f2; mkdir d; echo a > d/f; chmod 0 d; diff f2 d/f; echo $?; chmod 700 d
## stdout: 2
## stderr: diff: d/f: Permission denied

#### diff: a name that is too long
printf 'a 1\nb 2\n' > f2; n=$(printf %0300d 1); diff f2 $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
diff: 01: File name too long
2
## END
## stderr-json: ""

#### diff: an empty name
printf 'a 1\nb 2\n' > f2; diff f2 ''; echo $?
## stdout: 2
## stderr: diff: : No such file or directory

#### diff: a name with a line break and a quote
printf 'a 1\nb 2\n' > f2; n=$'a\n\'b'; diff f2 "$n"; echo $?
## stdout: 2
## STDERR:
diff: a
'b: No such file or directory
## END

#### diff: standard output is closed
printf 'a 1\nb 2\n' > f2; printf 'a 1\nb 2\n' > f; diff f2 f >&-; echo $?
## stdout: 0
## stderr-json: ""

#### diff: the output is full
printf 'a 1\nb 2\n' > f2; printf 'a 1\nb 2\n' > f; diff f2 f > /dev/full; echo $?
## stdout: 0
## stderr-json: ""

#### diff: nobody reads the output
printf 'a 1\nb 2\n' > f2; printf 'a 1\nb 2\n' > f; { sleep 0.05; diff f2 f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 0
