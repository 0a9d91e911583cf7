# factor on hostile input, recorded from the original.

#### factor: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; factor < f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 31 3a 0a
1
## END
## STDERR:
factor: ‘a’ is not a valid positive integer
factor: ‘\377\376’ is not a valid positive integer
factor: ‘\303’ is not a valid positive integer
factor: ‘’ is not a valid positive integer
factor: ‘x’ is not a valid positive integer
## END

#### factor: an empty file
: > f; factor < f; echo $?
## stdout: 0
## stderr-json: ""

#### factor: a last line without its end
printf 'a 1\nb' > f; factor < f; echo $?
## STDOUT:
1:
1
## END
## STDERR:
factor: ‘a’ is not a valid positive integer
factor: ‘b’ is not a valid positive integer
## END

#### factor: only the end of a line
echo > f; factor < f; echo $?
## stdout: 0
## stderr-json: ""

#### factor: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; factor  <&3; echo $?
## STDOUT:
1:
2: 2
1
## END
## STDERR:
factor: ‘a’ is not a valid positive integer
factor: ‘b’ is not a valid positive integer
## END
