#### a file of one's own
f=$(mktemp fooXXXXXX); test -f "$f" && stat -c '%a %s' "$f"; echo "${#f} ${f%??????}"
## STDOUT:
600 0
9 foo
## END

#### a directory of one's own
f=$(mktemp -d fooXXX); stat -c '%a %F' "$f"; echo "${#f}"
## STDOUT:
700 directory
6
## END

#### in the directory for temporary files
f=$(mktemp); echo "${f%??????????}"; rm "$f"
f=$(mktemp -t fooXXX); echo "${f%???}"; rm "$f"
f=$(mktemp --tmpdir fooXXX); echo "${f%???}"; rm "$f"
mkdir d; export TMPDIR=d
f=$(mktemp); echo "${f%??????????}"
f=$(mktemp -t fooXXX); echo "${f%???}"
## STDOUT:
/tmp/tmp.
/tmp/foo
/tmp/foo
d/tmp.
d/foo
## END

#### in a directory
mkdir d e
f=$(mktemp -p d fooXXX); echo "${f%???}"
f=$(mktemp --tmpdir=d fooXXX); echo "${f%???}"
f=$(mktemp -p d); echo "${f%??????????}"
TMPDIR=e; export TMPDIR
f=$(mktemp -p d fooXXX); echo "${f%???}"
f=$(mktemp -t -p d fooXXX); echo "${f%???}"
## STDOUT:
d/foo
d/foo
d/tmp.
d/foo
e/foo
## END

#### suffixes
f=$(mktemp aXXXX.txt); echo "${#f} ${f#?????}"
f=$(mktemp --suffix=.x aXXXX); echo "${#f} ${f#?????}"
f=$(mktemp XXXaXXXX); echo "${f%????}"
## STDOUT:
9 .txt
7 .x
XXXa
## END

#### -u makes nothing
f=$(mktemp -u aXXX); test -e "$f"; echo "$? ${#f}"
## STDOUT:
1 4
## END

#### too few
mktemp foo 2>&1; mktemp fooXX 2>&1; mktemp '' 2>&1; echo $?
## STDOUT:
mktemp: too few X's in template ‘foo’
mktemp: too few X's in template ‘fooXX’
mktemp: too few X's in template ‘’
1
## END

#### wrong templates
mktemp -t a/bXXX 2>&1
mktemp --suffix=a/b XXXX 2>&1
mktemp XXX/a 2>&1
mktemp --suffix=.x foo.XXXbar 2>&1
mktemp -p d /aXXX 2>&1
mktemp a b 2>&1
## STDOUT:
mktemp: invalid template, ‘a/bXXX’, contains directory separator
mktemp: invalid suffix ‘a/b’, contains directory separator
mktemp: invalid suffix ‘/a’, contains directory separator
mktemp: with --suffix, template ‘foo.XXXbar’ must end in X
mktemp: invalid template, ‘/aXXX’; with --tmpdir, it may not be absolute
mktemp: too many templates
Try 'mktemp --help' for more information.
## END
## status: 1

#### nowhere to make it
mktemp none/XXXX 2>&1; echo $?
mktemp -d none/XXXX 2>&1
mktemp -q none/XXXX; echo $?
TMPDIR=/none mktemp 2>&1
## STDOUT:
mktemp: failed to create file via template ‘none/XXXX’: No such file or directory
1
mktemp: failed to create directory via template ‘none/XXXX’: No such file or directory
1
mktemp: failed to create file via template ‘/none/tmp.XXXXXXXXXX’: No such file or directory
## END
## status: 1

#### all different
for i in 1 2 3 4 5; do mktemp aXXX; done | sort -u | wc -l
## STDOUT:
5
## END
