# pathchk, recorded from the original.

#### pathchk foo
touch f
pathchk foo
## STDOUT:
## END

#### pathchk -p 'a b' 2>&1; echo $?
touch f
pathchk -p 'a b' 2>&1; echo $?
## STDOUT:
pathchk: nonportable character ‘ ’ in file name 'a b'
1
## END

#### pathchk -P -- -a 2>&1; echo $?
touch f
pathchk -P -- -a 2>&1; echo $?
## STDOUT:
pathchk: leading '-' in a component of file name '-a'
1
## END

#### pathchk -P '' 2>&1; echo $?
touch f
pathchk -P '' 2>&1; echo $?
## STDOUT:
pathchk: empty file name
1
## END

#### pathchk '' 2>&1; echo $?
touch f
pathchk '' 2>&1; echo $?
## STDOUT:
pathchk: '': No such file or directory
1
## END

#### pathchk --portability -- -x 2>&1; echo $?
touch f
pathchk --portability -- -x 2>&1; echo $?
## STDOUT:
pathchk: leading '-' in a component of file name '-x'
1
## END

#### pathchk -p aaaaaaaaaaaaaaaaa 2>&1; echo $?
touch f
pathchk -p aaaaaaaaaaaaaaaaa 2>&1; echo $?
## STDOUT:
pathchk: limit 14 exceeded by length 17 of file name component ‘aaaaaaaaaaaaaaaaa’
1
## END

#### pathchk f/x 2>&1; echo $?
touch f
pathchk f/x 2>&1; echo $?
## STDOUT:
pathchk: f/x: Not a directory
1
## END

#### pathchk $(printf 'a%.0s' {1..300}) 2>/dev/null; echo $?
touch f
pathchk $(printf 'a%.0s' {1..300}) 2>/dev/null; echo $?
## STDOUT:
1
## END

#### pathchk 2>&1; echo $?
touch f
pathchk 2>&1; echo $?
## STDOUT:
pathchk: missing operand
Try 'pathchk --help' for more information.
1
## END

#### pathchk f nodir/x; echo $?
touch f
pathchk f nodir/x; echo $?
## STDOUT:
0
## END

#### pathchk -p a/b/c; echo $?
touch f
pathchk -p a/b/c; echo $?
## STDOUT:
0
## END

#### pathchk -p -P a-b; echo $?
touch f
pathchk -p -P a-b; echo $?
## STDOUT:
0
## END

#### pathchk -z 2>&1; echo $?
touch f
pathchk -z 2>&1; echo $?
## STDOUT:
pathchk: invalid option -- 'z'
Try 'pathchk --help' for more information.
1
## END
