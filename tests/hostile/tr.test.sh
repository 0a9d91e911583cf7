# tr on hostile input, recorded from the original.

#### tr: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; tr a b < f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 62 00 62 20 ff fe 0a c3 20 31 0a 0a 00 0a 09 78
0
## END
## stderr-json: ""

#### tr: an empty file
: > f; tr a b < f; echo $?
## stdout: 0
## stderr-json: ""

#### tr: a last line without its end
printf 'a 1\nb' > f; tr a b < f; echo $?
## STDOUT:
b 1
b0
## END
## stderr-json: ""

#### tr: only the end of a line
echo > f; tr a b < f; echo $?
## STDOUT:

0
## END
## stderr-json: ""

#### tr: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; tr a b <&3; echo $?
## STDOUT:
b 1
b 2
0
## END
## stderr-json: ""

#### tr: standard input is closed, the first message
tr a b 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
tr: read error: Bad file descriptor
1
## END
## stderr-json: ""

#### tr: standard output is closed
printf 'a 1\nb 2\n' > f; tr a b < f >&-; echo $?
## stdout: 1
## stderr: tr: write error: Bad file descriptor

#### tr: the output is full
printf 'a 1\nb 2\n' > f; tr a b < f > /dev/full; echo $?
## stdout: 1
## stderr: tr: write error: No space left on device

#### tr: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; tr a b < f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
