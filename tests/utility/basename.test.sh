# basename, recorded from the GNU original.

#### basename /a/b.c
basename /a/b.c
## STDOUT:
b.c
## END

#### basename /a/b.c .c
basename /a/b.c .c
## STDOUT:
b
## END

#### basename a/
basename a/
## STDOUT:
a
## END

#### basename /
basename /
## STDOUT:
/
## END

#### basename //
basename //
## STDOUT:
/
## END

#### basename ''
basename ''
## STDOUT:

## END

#### basename -a a/x b/y
basename -a a/x b/y
## STDOUT:
x
y
## END

#### basename -s .h a.h b.h
basename -s .h a.h b.h
## STDOUT:
a
b
## END

#### basename -z a | od -c | head -1
basename -z a | od -c | head -1
## STDOUT:
0000000   a  \0
## END

#### basename; echo $?
basename; echo $?
## STDOUT:
1
## END

#### basename a b c; echo $?
basename a b c; echo $?
## STDOUT:
1
## END

#### basename .c .c
basename .c .c
## STDOUT:
.c
## END

#### basename a.c c
basename a.c c
## STDOUT:
a.
## END

#### basename --suffix=.c x/a.c
basename --suffix=.c x/a.c
## STDOUT:
a
## END

#### basename -- -a
basename -- -a
## STDOUT:
-a
## END
