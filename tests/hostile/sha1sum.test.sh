# sha1sum on hostile input, recorded from the original.

#### sha1sum: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; sha1sum f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 31 62 35 37 35 65 63 38 34 34 35 61 64 34 63 36
 31 36 39 32 39 39 33 32 38 61 34 62 30 39 32 33
 35 65 36 35 66 64 62 32 20 20 66 0a
0
## END
## stderr-json: ""

#### sha1sum: an empty file
: > f; sha1sum f; echo $?
## STDOUT:
da39a3ee5e6b4b0d3255bfef95601890afd80709  f
0
## END
## stderr-json: ""

#### sha1sum: a last line without its end
printf 'a 1\nb' > f; sha1sum f; echo $?
## STDOUT:
c8302a50ee09a0bea7ca1f0aeae7a9d0a9d13cd4  f
0
## END
## stderr-json: ""

#### sha1sum: only the end of a line
echo > f; sha1sum f; echo $?
## STDOUT:
adc83b19e793491b1c6ea0fd8b46cd9f32e592fc  f
0
## END
## stderr-json: ""

#### sha1sum: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; sha1sum /dev/fd/3; echo $?
## STDOUT:
5daf0edc570aa509f9eac9b2aef8072eba5bd64f  /dev/fd/3
0
## END
## stderr-json: ""

#### sha1sum: standard input is closed, the first message
sha1sum 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
sha1sum: -: Bad file descriptor
1
## END
## stderr-json: ""

#### sha1sum: a directory
mkdir d; sha1sum d; echo $?
## stdout: 1
## stderr: sha1sum: d: Is a directory

#### sha1sum: no such file
sha1sum none; echo $?
## stdout: 1
## stderr: sha1sum: none: No such file or directory

#### sha1sum: a name through a file
echo > f; sha1sum f/g; echo $?
## stdout: 1
## stderr: sha1sum: f/g: Not a directory

#### sha1sum: a link to itself
ln -s l l; sha1sum l; echo $?
## stdout: 1
## stderr: sha1sum: l: Too many levels of symbolic links

#### sha1sum: a link to nothing
ln -s none l; sha1sum l; echo $?
## stdout: 1
## stderr: sha1sum: l: No such file or directory

#### sha1sum: a file that may not be read
echo a > f; chmod 0 f; sha1sum f; echo $?
## stdout: 1
## stderr: sha1sum: f: Permission denied

#### sha1sum: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; sha1sum d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: sha1sum: d/f: Permission denied

#### sha1sum: a name that is too long
n=$(printf %0300d 1); sha1sum $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
sha1sum: 01: File name too long
1
## END
## stderr-json: ""

#### sha1sum: an empty name
sha1sum ''; echo $?
## stdout: 1
## stderr: sha1sum: '': No such file or directory

#### sha1sum: a name with a line break and a quote
n=$'a\n\'b'; sha1sum "$n"; echo $?
## stdout: 1
## stderr: sha1sum: 'a'$'\n'\''b': No such file or directory

#### sha1sum: standard output is closed
printf 'a 1\nb 2\n' > f; sha1sum f >&-; echo $?
## stdout: 1
## stderr: sha1sum: write error: Bad file descriptor

#### sha1sum: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; sha1sum f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
