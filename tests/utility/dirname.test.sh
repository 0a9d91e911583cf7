# dirname, recorded from the GNU original.

#### dirname /a/b
dirname /a/b
## STDOUT:
/a
## END

#### dirname a
dirname a
## STDOUT:
.
## END

#### dirname /a
dirname /a
## STDOUT:
/
## END

#### dirname //
dirname //
## STDOUT:
/
## END

#### dirname a/b/
dirname a/b/
## STDOUT:
a
## END

#### dirname a//b
dirname a//b
## STDOUT:
a
## END

#### dirname ''
dirname ''
## STDOUT:
.
## END

#### dirname a/b c/d
dirname a/b c/d
## STDOUT:
a
c
## END

#### dirname -z a/b | od -c | head -1
dirname -z a/b | od -c | head -1
## STDOUT:
0000000   a  \0
## END

#### dirname; echo $?
dirname; echo $?
## STDOUT:
1
## END

#### dirname .
dirname .
## STDOUT:
.
## END

#### dirname ..
dirname ..
## STDOUT:
.
## END

#### dirname /a/b/c/
dirname /a/b/c/
## STDOUT:
/a/b
## END

#### dirname ./a
dirname ./a
## STDOUT:
.
## END

#### dirname -- -a/b
dirname -- -a/b
## STDOUT:
-a
## END
