# tee on hostile input, recorded from the original.

#### tee: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; tee copy < f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 61 00 62 20 ff fe 0a c3 20 31 0a 0a 00 0a 09 78
0
## END
## stderr-json: ""

#### tee: an empty file
: > f; tee copy < f; echo $?
## stdout: 0
## stderr-json: ""

#### tee: a last line without its end
printf 'a 1\nb' > f; tee copy < f; echo $?
## STDOUT:
a 1
b0
## END
## stderr-json: ""

#### tee: only the end of a line
echo > f; tee copy < f; echo $?
## STDOUT:

0
## END
## stderr-json: ""

#### tee: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; tee copy <&3; echo $?
## STDOUT:
a 1
b 2
0
## END
## stderr-json: ""

#### tee: standard input is closed, the first message
tee copy 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
tee: read error: Bad file descriptor
1
## END
## stderr-json: ""

#### tee: standard output is closed
printf 'a 1\nb 2\n' > f; tee copy < f >&-; echo $?
## stdout: 1
## stderr: tee: 'standard output': Bad file descriptor

#### tee: the output is full
printf 'a 1\nb 2\n' > f; tee copy < f > /dev/full; echo $?
## stdout: 1
## stderr: tee: 'standard output': No space left on device

#### tee: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; tee copy < f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
