# wc on hostile input, recorded from the original.

#### wc: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; wc f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 20 34 20 20 33 20 31 36 20 66 0a
0
## END
## stderr-json: ""

#### wc: an empty file
: > f; wc f; echo $?
## STDOUT:
0 0 0 f
0
## END
## stderr-json: ""

#### wc: a last line without its end
printf 'a 1\nb' > f; wc f; echo $?
## STDOUT:
1 3 5 f
0
## END
## stderr-json: ""

#### wc: only the end of a line
echo > f; wc f; echo $?
## STDOUT:
1 0 1 f
0
## END
## stderr-json: ""

#### wc: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; wc /dev/fd/3; echo $?
## STDOUT:
2 4 8 /dev/fd/3
0
## END
## stderr-json: ""

#### wc: standard input is closed, the first message
wc 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
wc: 'standard input': Bad file descriptor
1
## END
## stderr-json: ""

#### wc: a directory
mkdir d; wc d; echo $?
## STDOUT:
      0       0       0 d
1
## END
## stderr: wc: d: Is a directory

#### wc: no such file
wc none; echo $?
## stdout: 1
## stderr: wc: none: No such file or directory

#### wc: a name through a file
echo > f; wc f/g; echo $?
## stdout: 1
## stderr: wc: f/g: Not a directory

#### wc: a link to itself
ln -s l l; wc l; echo $?
## stdout: 1
## stderr: wc: l: Too many levels of symbolic links

#### wc: a link to nothing
ln -s none l; wc l; echo $?
## stdout: 1
## stderr: wc: l: No such file or directory

#### wc: a file that may not be read
echo a > f; chmod 0 f; wc f; echo $?
## stdout: 1
## stderr: wc: f: Permission denied

#### wc: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; wc d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: wc: d/f: Permission denied

#### wc: a name that is too long
n=$(printf %0300d 1); wc $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
wc: 01: File name too long
1
## END
## stderr-json: ""

#### wc: an empty name
wc ''; echo $?
## stdout: 1
## stderr: wc: invalid zero-length file name

#### wc: a name with a line break and a quote
n=$'a\n\'b'; wc "$n"; echo $?
## stdout: 1
## stderr: wc: 'a'$'\n'\''b': No such file or directory

#### wc: standard output is closed
printf 'a 1\nb 2\n' > f; wc f >&-; echo $?
## stdout: 1
## stderr: wc: write error: Bad file descriptor

#### wc: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; wc f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
