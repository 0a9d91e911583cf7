# md5sum on hostile input, recorded from the original.

#### md5sum: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; md5sum f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 31 36 31 30 32 33 31 64 65 62 36 30 36 62 39 38
 34 37 30 39 39 37 64 63 61 64 37 37 33 65 35 66
 20 20 66 0a
0
## END
## stderr-json: ""

#### md5sum: an empty file
: > f; md5sum f; echo $?
## STDOUT:
d41d8cd98f00b204e9800998ecf8427e  f
0
## END
## stderr-json: ""

#### md5sum: a last line without its end
printf 'a 1\nb' > f; md5sum f; echo $?
## STDOUT:
6920cb3d0c5fba05ecd9e3af7598fbb8  f
0
## END
## stderr-json: ""

#### md5sum: only the end of a line
echo > f; md5sum f; echo $?
## STDOUT:
68b329da9893e34099c7d8ad5cb9c940  f
0
## END
## stderr-json: ""

#### md5sum: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; md5sum /dev/fd/3; echo $?
## STDOUT:
f626eb27c2fe56517b18d4df080edb99  /dev/fd/3
0
## END
## stderr-json: ""

#### md5sum: standard input is closed, the first message
md5sum 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
md5sum: -: Bad file descriptor
1
## END
## stderr-json: ""

#### md5sum: a directory
mkdir d; md5sum d; echo $?
## stdout: 1
## stderr: md5sum: d: Is a directory

#### md5sum: no such file
md5sum none; echo $?
## stdout: 1
## stderr: md5sum: none: No such file or directory

#### md5sum: a name through a file
echo > f; md5sum f/g; echo $?
## stdout: 1
## stderr: md5sum: f/g: Not a directory

#### md5sum: a link to itself
ln -s l l; md5sum l; echo $?
## stdout: 1
## stderr: md5sum: l: Too many levels of symbolic links

#### md5sum: a link to nothing
ln -s none l; md5sum l; echo $?
## stdout: 1
## stderr: md5sum: l: No such file or directory

#### md5sum: a file that may not be read
echo a > f; chmod 0 f; md5sum f; echo $?
## stdout: 1
## stderr: md5sum: f: Permission denied

#### md5sum: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; md5sum d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: md5sum: d/f: Permission denied

#### md5sum: a name that is too long
n=$(printf %0300d 1); md5sum $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
md5sum: 01: File name too long
1
## END
## stderr-json: ""

#### md5sum: an empty name
md5sum ''; echo $?
## stdout: 1
## stderr: md5sum: '': No such file or directory

#### md5sum: a name with a line break and a quote
n=$'a\n\'b'; md5sum "$n"; echo $?
## stdout: 1
## stderr: md5sum: 'a'$'\n'\''b': No such file or directory

#### md5sum: standard output is closed
printf 'a 1\nb 2\n' > f; md5sum f >&-; echo $?
## stdout: 1
## stderr: md5sum: write error: Bad file descriptor

#### md5sum: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; md5sum f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
