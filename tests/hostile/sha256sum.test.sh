# sha256sum on hostile input, recorded from the original.

#### sha256sum: bytes that are no text
printf 'a\0b \377\376\n\303 1\n\n\0\n\tx' > f; sha256sum f | od -An -tx1; echo ${PIPESTATUS[0]}
## STDOUT:
 31 65 35 66 38 63 32 65 31 64 39 35 63 65 66 36
 32 31 33 65 36 30 30 37 33 66 33 62 31 34 30 61
 39 66 64 31 38 62 32 64 31 61 39 33 35 34 64 65
 34 35 34 30 39 31 32 35 30 66 39 35 66 64 61 35
 20 20 66 0a
0
## END
## stderr-json: ""

#### sha256sum: an empty file
: > f; sha256sum f; echo $?
## STDOUT:
e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  f
0
## END
## stderr-json: ""

#### sha256sum: a last line without its end
printf 'a 1\nb' > f; sha256sum f; echo $?
## STDOUT:
6f8892e03c3cf3091c79e1d0efb73aedc3abbe0585652fa96cb05002e461508b  f
0
## END
## stderr-json: ""

#### sha256sum: only the end of a line
echo > f; sha256sum f; echo $?
## STDOUT:
01ba4719c80b6fe911b091a7c05124b64eeece964e09c058ef8f9805daca546b  f
0
## END
## stderr-json: ""

#### sha256sum: a file that was removed, still open
printf 'a 1\nb 2\n' > f; exec 3< f; rm f; sha256sum /dev/fd/3; echo $?
## STDOUT:
2951835de33689a441bfa61bc7af99b1f0305ca8ec0ab4dd508f14f57b27ca23  /dev/fd/3
0
## END
## stderr-json: ""

#### sha256sum: standard input is closed, the first message
sha256sum 2>&1 <&- | sed -n 1p; echo ${PIPESTATUS[0]}
## STDOUT:
sha256sum: -: Bad file descriptor
1
## END
## stderr-json: ""

#### sha256sum: a directory
mkdir d; sha256sum d; echo $?
## stdout: 1
## stderr: sha256sum: d: Is a directory

#### sha256sum: no such file
sha256sum none; echo $?
## stdout: 1
## stderr: sha256sum: none: No such file or directory

#### sha256sum: a name through a file
echo > f; sha256sum f/g; echo $?
## stdout: 1
## stderr: sha256sum: f/g: Not a directory

#### sha256sum: a link to itself
ln -s l l; sha256sum l; echo $?
## stdout: 1
## stderr: sha256sum: l: Too many levels of symbolic links

#### sha256sum: a link to nothing
ln -s none l; sha256sum l; echo $?
## stdout: 1
## stderr: sha256sum: l: No such file or directory

#### sha256sum: a file that may not be read
echo a > f; chmod 0 f; sha256sum f; echo $?
## stdout: 1
## stderr: sha256sum: f: Permission denied

#### sha256sum: a directory that may not be entered
mkdir d; echo a > d/f; chmod 0 d; sha256sum d/f; echo $?; chmod 700 d
## stdout: 1
## stderr: sha256sum: d/f: Permission denied

#### sha256sum: a name that is too long
n=$(printf %0300d 1); sha256sum $n 2>&1 | sed 's/0\{290,\}/0/'; echo ${PIPESTATUS[0]}
## STDOUT:
sha256sum: 01: File name too long
1
## END
## stderr-json: ""

#### sha256sum: an empty name
sha256sum ''; echo $?
## stdout: 1
## stderr: sha256sum: '': No such file or directory

#### sha256sum: a name with a line break and a quote
n=$'a\n\'b'; sha256sum "$n"; echo $?
## stdout: 1
## stderr: sha256sum: 'a'$'\n'\''b': No such file or directory

#### sha256sum: standard output is closed
printf 'a 1\nb 2\n' > f; sha256sum f >&-; echo $?
## stdout: 1
## stderr: sha256sum: write error: Bad file descriptor

#### sha256sum: nobody reads the output
printf 'a 1\nb 2\n' > f; { sleep 0.05; sha256sum f; echo $? >&2; } | true
## stdout-json: ""
## stderr: 141
