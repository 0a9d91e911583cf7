# cksum on hostile input, recorded from the original.
## failures_allowed: 1

#### cksum: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; cksum f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 33 31 32 33 39 38 34 38 30 20 31 36 20 66 0a
0
## END
## stderr-json: ""

#### cksum: an empty file
: > f; cksum f; echo $?
## STDOUT:
4294967295 0 f
0
## END
## stderr-json: ""

#### cksum: a last line without its end
printf 'a 1\nb' > f; cksum f; echo $?
## STDOUT:
1162021534 5 f
0
## END
## stderr-json: ""

#### cksum: only the end of a line
echo > f; cksum f; echo $?
## STDOUT:
3515105045 1 f
0
## END
## stderr-json: ""

#### cksum: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; cksum /dev/fd/3; echo $?
## STDOUT:
3653302741 8 /dev/fd/3
0
## END
## stderr-json: ""

#### cksum: standard input is closed, the first message
cksum 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
4294967295 0
1
## END
## stderr-json: ""
## known_failure: the sum of nothing is not printed

#### cksum: no such file
cksum none; echo $?
## stdout: 1
## stderr: cksum: none: No such file or directory

#### cksum: a name through a file
echo > f; cksum f/g; echo $?
## stdout: 1
## stderr: cksum: f/g: Not a directory

#### cksum: a link to itself
ln -s l l; cksum l; echo $?
## stdout: 1
## stderr: cksum: l: Too many levels of symbolic links

#### cksum: a link to nothing
ln -s none l; cksum l; echo $?
## stdout: 1
## stderr: cksum: l: No such file or directory

#### cksum: a file that may not be read
echo a > f; chmod 0 f; cksum f; echo $?
## stdout: 1
## stderr: cksum: f: Permission denied

#### cksum: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; cksum d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: cksum: d/f: Permission denied

#### cksum: a name that is too long
n=$(printf %0300d 1); cksum $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
cksum: 01: File name too long
1
## END
## stderr-json: ""

#### cksum: an empty name
cksum ''; echo $?
## stdout: 1
## stderr: cksum: '': No such file or directory

#### cksum: a name with a line break and a quote
n=$'a\n\'b'; cksum "$n"; echo $?
## stdout: 1
## stderr: cksum: 'a'$'\n'\''b': No such file or directory

#### cksum: standard output is closed
printf 'a 1\nb 2\n' > f; cksum f >&-; echo $?
## stdout: 1
## stderr: cksum: write error: Bad file descriptor

#### cksum: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; cksum f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
