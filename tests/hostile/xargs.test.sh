# xargs on hostile input, recorded from the original.

#### xargs: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; xargs echo < f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 61 20 ff fe 20 c3 20 31 20 20 78 0a
0
## END
## stderr: xargs: WARNING: a NUL character occurred in the input.  It cannot be passed through in the argument list.  Did you mean to use the --null option?

#### xargs: an empty file
: > f; xargs echo < f; echo $?
## STDOUT:

0
## END
## stderr-json: ""

#### xargs: a last line without its end
printf 'a 1\nb' > f; xargs echo < f; echo $?
## STDOUT:
a 1 b
0
## END
## stderr-json: ""

#### xargs: only the end of a line
echo > f; xargs echo < f; echo $?
## STDOUT:

0
## END
## stderr-json: ""

#### xargs: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; xargs echo <&3; echo $?
## STDOUT:
a 1 b 2
0
## END
## stderr-json: ""

#### xargs: standard output is closed
printf 'a 1\nb 2\n' > f; xargs echo < f >&-; echo $?
## stdout: 123
## stderr: echo: write error: Bad file descriptor

#### xargs: the output is full
printf 'a 1\nb 2\n' > f; xargs echo < f > /dev/full; echo $?
## stdout: 123
## stderr: echo: write error: No space left on device

#### xargs: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; xargs echo < f; echo $? >&2; } | true
## stdout-json: ""
## STDERR:
xargs: echo: terminated by signal 13
125
## END
