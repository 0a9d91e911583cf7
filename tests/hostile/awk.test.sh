# awk on hostile input, recorded from the original.

#### awk: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; awk '{ print NF, $1 }' f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 32 20 61 00 62 0a 32 20 c3 0a 30 20 0a 31 20 00
 0a 31 20 78 0a
0
## END
## stderr-json: ""

#### awk: an empty file
: > f; awk '{ print NF, $1 }' f; echo $?
## stdout: 0
## stderr-json: ""

#### awk: a last line without its end
printf 'a 1\nb' > f; awk '{ print NF, $1 }' f; echo $?
## STDOUT:
2 a
1 b
0
## END
## stderr-json: ""

#### awk: only the end of a line
echo > f; awk '{ print NF, $1 }' f; echo $?
## STDOUT:
0 
0
## END
## stderr-json: ""

#### awk: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; awk '{ print NF, $1 }' /dev/fd/3; echo $?
## STDOUT:
2 a
2 b
0
## END
## stderr-json: ""

#### awk: standard input is closed, the first message
awk '{ print NF, $1 }' 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
awk: fatal: error reading input file `-': Bad file descriptor
2
## END
## stderr-json: ""

#### awk: a directory
mkdir d; awk '{ print NF, $1 }' d; echo $?
## stdout: 0
## stderr: awk: warning: command line argument `d' is a directory: skipped

#### awk: no such file
awk '{ print NF, $1 }' none; echo $?
## stdout: 2
## stderr: awk: fatal: cannot open file `none' for reading: No such file or directory

#### awk: a name through a file
echo > f; awk '{ print NF, $1 }' f/g; echo $?
## stdout: 2
## stderr: awk: fatal: cannot open file `f/g' for reading: Not a directory

#### awk: a link to itself
ln -s l l; awk '{ print NF, $1 }' l; echo $?
## stdout: 2
## stderr: awk: fatal: cannot open file `l' for reading: Too many levels of symbolic links

#### awk: a link to nothing
ln -s none l; awk '{ print NF, $1 }' l; echo $?
## stdout: 2
## stderr: awk: fatal: cannot open file `l' for reading: No such file or directory

#### awk: a file that may not be read
echo a > f; chmod 0 f; awk '{ print NF, $1 }' f; echo $?
## stdout: 2
## stderr: awk: fatal: cannot open file `f' for reading: Permission denied

#### awk: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; awk '{ print NF, $1 }' d/f; echo $?; chmod 700 d
## stdout: 2
## stderr: awk: fatal: cannot open file `d/f' for reading: Permission denied

#### awk: a name that is too long
n=$(printf %0300d 1); awk '{ print NF, $1 }' $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
awk: fatal: cannot open file `01' for reading: File name too long
2
## END
## stderr-json: ""

#### awk: an empty name
awk '{ print NF, $1 }' ''; echo $?
## stdout: 0
## stderr-json: ""

#### awk: a name with a line break and a quote
n=$'a\n\'b'; awk '{ print NF, $1 }' "$n"; echo $?
## stdout: 2
## STDERR:
awk: fatal: cannot open file `a
'b' for reading: No such file or directory
## END

#### awk: standard output is closed
printf 'a 1\nb 2\n' > f; awk '{ print NF, $1 }' f >&-; echo $?
## stdout: 1
## stderr: awk: (FILENAME=f FNR=2) warning: error writing standard output: Bad file descriptor

#### awk: the output is full
printf 'a 1\nb 2\n' > f; awk '{ print NF, $1 }' f > /dev/full; echo $?
## stdout: 1
## stderr: awk: (FILENAME=f FNR=2) warning: error writing standard output: No space left on device

#### awk: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; awk '{ print NF, $1 }' f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
