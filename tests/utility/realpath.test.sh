#### names
mkdir d; touch f; ln -s f l
realpath l none d/../f . | while read -r p; do echo "${p#$PWD}"; done
realpath /; realpath //; realpath /../..
## STDOUT:
/f
/none
/f

/
/
/
## END

#### parts that are missing
realpath none/x 2>&1; echo $?
realpath -q none/x; echo $?
realpath -e none 2>&1
p=$(realpath -m none/x/../y); echo "${p#$PWD}"
realpath '' 2>&1
## STDOUT:
realpath: none/x: No such file or directory
1
1
realpath: none: No such file or directory
/none/y
realpath: '': No such file or directory
## END
## status: 1

#### links kept
mkdir d; ln -s d l; touch d/x
realpath -s l l/x l/.. | while read -r p; do echo "${p#$PWD}"; done
realpath -s none/../x 2>&1
realpath --no-symlinks l/../none | while read -r p; do echo "${p#$PWD}"; done
## STDOUT:
/l
/l/x

realpath: none/../x: No such file or directory
/none
## END

#### .. before or after links
mkdir -p d/e; ln -s d/e l
realpath -L l/.. | while read -r p; do echo "${p#$PWD}|"; done
realpath -P l/.. | while read -r p; do echo "${p#$PWD}|"; done
## STDOUT:
|
/d|
## END

#### relative to a directory
mkdir d; touch f d/x
realpath --relative-to=d f d/x d .
realpath --relative-to=. d/x
realpath --relative-to=/usr/bin /usr/lib/x /usr/bin /
realpath --relative-to=/ /usr
realpath --relative-to=none2 f
realpath --relative-to=none/z f 2>&1
realpath -m --relative-to=d/e/f f
## STDOUT:
../f
x
.
..
d/x
../lib/x
.
../..
usr
../f
realpath: none/z: No such file or directory
../../../f
## END

#### relative to a base
realpath --relative-base=/usr /usr/bin /usr /etc
realpath --relative-to=/usr --relative-base=/usr /usr/bin /etc
realpath --relative-to=/etc --relative-base=/usr /usr/bin /etc
realpath -m --relative-to=/usr/a --relative-base=/usr /usr/bin /etc
## STDOUT:
bin
.
/etc
bin
/etc
/usr/bin
/etc
../bin
/etc
## END

#### -z
mkdir d; cd d; touch f g
realpath -z --relative-to=. f g | tr '\0' '|'; echo
## STDOUT:
f|g|
## END

#### loops and what is no directory
ln -s loop loop; touch f; ln -s f l
realpath loop 2>&1
realpath -e l/ 2>&1
realpath ./f/ 2>&1
realpath f/x 2>&1
## STDOUT:
realpath: loop: Too many levels of symbolic links
realpath: l/: Not a directory
realpath: ./f/: Not a directory
realpath: f/x: Not a directory
## END
## status: 1

#### usage
realpath 2>&1
realpath -x f 2>&1
## STDOUT:
realpath: missing operand
Try 'realpath --help' for more information.
realpath: invalid option -- 'x'
Try 'realpath --help' for more information.
## END
## status: 1

#### one failure does not stop the others
touch f
realpath --relative-to=. none/x f 2>/dev/null; echo $?
## STDOUT:
f
1
## END
