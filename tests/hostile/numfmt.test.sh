# numfmt on hostile input, recorded from the original.

#### numfmt: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; numfmt --to=si < f | od -An -tx1; echo ${PIPESTATUS[0]}
## stdout: 2
## stderr: numfmt: invalid number: ‘a’

#### numfmt: an empty file
: > f; numfmt --to=si < f; echo $?
## stdout: 0
## stderr-json: ""

#### numfmt: a last line without its end
printf 'a 1\nb' > f; numfmt --to=si < f; echo $?
## stdout: 2
## stderr: numfmt: invalid number: ‘a’

#### numfmt: only the end of a line
echo > f; numfmt --to=si < f; echo $?
## stdout: 2
## stderr: numfmt: invalid number: ‘’

#### numfmt: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; numfmt --to=si <&3; echo $?
## stdout: 2
## stderr: numfmt: invalid number: ‘a’

#### numfmt: standard input is closed, the first message
numfmt --to=si 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
numfmt: error reading input: Bad file descriptor
0
## END
## stderr-json: ""

#### numfmt: standard output is closed
printf 'a 1\nb 2\n' > f; numfmt --to=si < f >&-; echo $?
## stdout: 2
## stderr: numfmt: invalid number: ‘a’

#### numfmt: the output is full
printf 'a 1\nb 2\n' > f; numfmt --to=si < f > /dev/full; echo $?
## stdout: 2
## stderr: numfmt: invalid number: ‘a’

#### numfmt: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; numfmt --to=si < f; echo $? >&2; } | true
## stdout-json: ""
## STDERR:
numfmt: invalid number: ‘a’
2
## END
