#### where a link leads
touch f; ln -s f l; ln -s 'a b' m
readlink l; readlink m; readlink l m
## STDOUT:
f
a b
f
a b
## END

#### no link
touch f
readlink f; echo $?
readlink none; echo $?
readlink -v f 2>&1
readlink -v none 2>&1
## STDOUT:
1
1
readlink: f: Invalid argument
readlink: none: No such file or directory
## END
## status: 1

#### -n and -z
ln -s f l; ln -s none b
readlink -n l; echo
readlink -n l b 2>&1
readlink -z l b | tr '\0' '|'; echo
## STDOUT:
f
readlink: ignoring --no-newline with multiple arguments
f
none
f|none|
## END

#### -f: all but the last part must exist
mkdir d; touch f d/y; ln -s f l; ln -s d dl
readlink -f l none dl/x dl/y ./d/../f . | while read -r p; do echo "${p#$PWD}"; done
readlink -f none/x; echo $?
readlink -f f/x; echo $?
readlink -f f/; echo $?
readlink -f ''; echo $?
readlink -f /
## STDOUT:
/f
/none
/d/x
/d/y
/f

1
1
1
1
/
## END

#### -e: everything must exist
touch f; ln -s f l; ln -s none b
p=$(readlink -e l); echo "${p#$PWD}"
readlink -e none; echo $?
readlink -e b; echo $?
readlink -e l/; echo $?
readlink -ve l/ 2>&1
## STDOUT:
/f
1
1
1
readlink: l/: Not a directory
## END
## status: 1

#### -m: nothing must exist
touch f; ln -s f l
readlink -m l none/x/../y f/x f/ ./none/. | while read -r p; do echo "${p#$PWD}"; done
## STDOUT:
/f
/none/y
/f/x
/f
/none
## END

#### links of links
mkdir d; ln -s d a; ln -s a/x b; touch d/x; ln -s ../b d/c
readlink -f b d/c a/c | while read -r p; do echo "${p#$PWD}"; done
## STDOUT:
/d/x
/d/x
/d/x
## END

#### loops
ln -s loop loop; ln -s two one; ln -s one two
readlink loop
readlink -f loop; echo $?
readlink -vf one 2>&1
p=$(readlink -m loop); echo "${p#$PWD}"
## STDOUT:
loop
1
readlink: one: Too many levels of symbolic links
/loop
## END

#### usage
readlink 2>&1
readlink -x 2>&1
## STDOUT:
readlink: missing operand
Try 'readlink --help' for more information.
readlink: invalid option -- 'x'
Try 'readlink --help' for more information.
## END
## status: 1

#### an absolute target
mkdir d; touch d/x; ln -s "$PWD/d" l
p=$(readlink -f l/x); echo "${p#$PWD}"
ln -s /etc e; readlink -f e/../etc
## STDOUT:
/d/x
/etc
## END
