# split on hostile input, recorded from the original.

#### split: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; split -l 1 f | od -An -tx1; echo ${PIPESTATUS[0]}
## stdout: 0
## stderr-json: ""

#### split: an empty file
: > f; split -l 1 f; echo $?
## stdout: 0
## stderr-json: ""

#### split: a last line without its end
printf 'a 1\nb' > f; split -l 1 f; echo $?
## stdout: 0
## stderr-json: ""

#### split: only the end of a line
echo > f; split -l 1 f; echo $?
## stdout: 0
## stderr-json: ""

#### split: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; split -l 1 /dev/fd/3; echo $?
## stdout: 0
## stderr-json: ""

#### split: standard input is closed, the first message
split -l 1 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
split: -: Bad file descriptor
1
## END
## stderr-json: ""

#### split: a directory
mkdir d; split -l 1 d; echo $?
## stdout: 1
## stderr: split: d: Is a directory

#### split: no such file
split -l 1 none; echo $?
## stdout: 1
## stderr: split: cannot open 'none' for reading: No such file or directory

#### split: a name through a file
echo > f; split -l 1 f/g; echo $?
## stdout: 1
## stderr: split: cannot open 'f/g' for reading: Not a directory

#### split: a link to itself
ln -s l l; split -l 1 l; echo $?
## stdout: 1
## stderr: split: cannot open 'l' for reading: Too many levels of symbolic links

#### split: a link to nothing
ln -s none l; split -l 1 l; echo $?
## stdout: 1
## stderr: split: cannot open 'l' for reading: No such file or directory

#### split: a file that may not be read
echo a > f; chmod 0 f; split -l 1 f; echo $?
## stdout: 1
## stderr: split: cannot open 'f' for reading: Permission denied

#### split: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; split -l 1 d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: split: cannot open 'd/f' for reading: Permission denied

#### split: a name that is too long
n=$(printf %0300d 1); split -l 1 $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
split: cannot open '01' for reading: File name too long
1
## END
## stderr-json: ""

#### split: an empty name
split -l 1 ''; echo $?
## stdout: 1
## stderr: split: cannot open '' for reading: No such file or directory

#### split: a name with a line break and a quote
n=$'a\n\'b'; split -l 1 "$n"; echo $?
## stdout: 1
## stderr: split: cannot open 'a'$'\n'\''b' for reading: No such file or directory

#### split: standard output is closed
printf 'a 1\nb 2\n' > f; split -l 1 f >&-; echo $?
## stdout: 0
## stderr-json: ""

#### split: the output is full
printf 'a 1\nb 2\n' > f; split -l 1 f > /dev/full; echo $?
## stdout: 0
## stderr-json: ""

#### split: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; split -l 1 f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 0
