# shuf on hostile input, recorded from the original.

#### shuf: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; shuf -n 0 f | od -An -tx1; echo ${PIPESTATUS[0]}
## stdout: 0
## stderr-json: ""

#### shuf: an empty file
: > f; shuf -n 0 f; echo $?
## stdout: 0
## stderr-json: ""

#### shuf: a last line without its end
printf 'a 1\nb' > f; shuf -n 0 f; echo $?
## stdout: 0
## stderr-json: ""

#### shuf: only the end of a line
echo > f; shuf -n 0 f; echo $?
## stdout: 0
## stderr-json: ""

#### shuf: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; shuf -n 0 /dev/fd/3; echo $?
## stdout: 0
## stderr-json: ""

#### shuf: standard input is closed, the first message
shuf -n 0 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## stdout: 0
## stderr-json: ""

#### shuf: a directory
mkdir d; shuf -n 0 d; echo $?
## stdout: 0
## stderr-json: ""

#### shuf: no such file
shuf -n 0 none; echo $?
## stdout: 0
## stderr-json: ""

#### shuf: a name through a file
echo > f; shuf -n 0 f/g; echo $?
## stdout: 0
## stderr-json: ""

#### shuf: a link to itself
ln -s l l; shuf -n 0 l; echo $?
## stdout: 0
## stderr-json: ""

#### shuf: a link to nothing
ln -s none l; shuf -n 0 l; echo $?
## stdout: 0
## stderr-json: ""

#### shuf: a file that may not be read
echo a > f; chmod 0 f; shuf -n 0 f; echo $?
## stdout: 0
## stderr-json: ""

#### shuf: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; shuf -n 0 d/f; echo $?; chmod 700 d
## stdout: 0
## stderr-json: ""

#### shuf: a name that is too long
n=$(printf %0300d 1); shuf -n 0 $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## stdout: 0
## stderr-json: ""

#### shuf: an empty name
shuf -n 0 ''; echo $?
## stdout: 0
## stderr-json: ""

#### shuf: a name with a line break and a quote
n=$'a\n\'b'; shuf -n 0 "$n"; echo $?
## stdout: 0
## stderr-json: ""

#### shuf: standard output is closed
printf 'a 1\nb 2\n' > f; shuf -n 0 f >&-; echo $?
## stdout: 0
## stderr-json: ""

#### shuf: the output is full
printf 'a 1\nb 2\n' > f; shuf -n 0 f > /dev/full; echo $?
## stdout: 0
## stderr-json: ""

#### shuf: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; shuf -n 0 f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 0
