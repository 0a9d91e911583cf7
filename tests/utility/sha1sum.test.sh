# sha1sum, recorded from the original.

#### sha1sum f
printf abc > f; printf 'x\n' > g; sha1sum f
## STDOUT:
a9993e364706816aba3e25717850c26c9cd0d89d  f
## END

#### sha1sum f g
printf abc > f; printf 'x\n' > g; sha1sum f g
## STDOUT:
a9993e364706816aba3e25717850c26c9cd0d89d  f
6fcf9dfbd479ed82697fee719b9f8c610a11ff2a  g
## END

#### sha1sum < f
printf abc > f; printf 'x\n' > g; sha1sum < f
## STDOUT:
a9993e364706816aba3e25717850c26c9cd0d89d  -
## END

#### sha1sum -b f
printf abc > f; printf 'x\n' > g; sha1sum -b f
## STDOUT:
a9993e364706816aba3e25717850c26c9cd0d89d *f
## END

#### sha1sum --tag f
printf abc > f; printf 'x\n' > g; sha1sum --tag f
## STDOUT:
SHA1 (f) = a9993e364706816aba3e25717850c26c9cd0d89d
## END

#### sha1sum -z f | od -c | head -3
printf abc > f; printf 'x\n' > g; sha1sum -z f | od -c | head -3
## STDOUT:
0000000   a   9   9   9   3   e   3   6   4   7   0   6   8   1   6   a
0000020   b   a   3   e   2   5   7   1   7   8   5   0   c   2   6   c
0000040   9   c   d   0   d   8   9   d           f  \0
## END

#### sha1sum f g > s; sha1sum -c s
printf abc > f; printf 'x\n' > g; sha1sum f g > s; sha1sum -c s
## STDOUT:
f: OK
g: OK
## END

#### sha1sum f g > s; echo y > g; sha1sum -c s
printf abc > f; printf 'x\n' > g; sha1sum f g > s; echo y > g; sha1sum -c s
## STDOUT:
f: OK
g: FAILED
## END
## status: 1

#### sha1sum f g > s; rm g; sha1sum -c s
printf abc > f; printf 'x\n' > g; sha1sum f g > s; rm g; sha1sum -c s
## STDOUT:
f: OK
g: FAILED open or read
## END
## status: 1

#### sha1sum f g > s; rm g; sha1sum -c --ignore-missing s
printf abc > f; printf 'x\n' > g; sha1sum f g > s; rm g; sha1sum -c --ignore-missing s
## STDOUT:
f: OK
## END

#### sha1sum f > s; sha1sum -c --quiet s
printf abc > f; printf 'x\n' > g; sha1sum f > s; sha1sum -c --quiet s
## STDOUT:
## END

#### sha1sum f > s; sha1sum -c --status s; echo $?
printf abc > f; printf 'x\n' > g; sha1sum f > s; sha1sum -c --status s; echo $?
## STDOUT:
0
## END

#### sha1sum nosuch
printf abc > f; printf 'x\n' > g; sha1sum nosuch
## STDOUT:
## END
## status: 1

#### sha1sum -c f
printf abc > f; printf 'x\n' > g; sha1sum -c f
## STDOUT:
## END
## status: 1

#### sha1sum --tag f > s; sha1sum -c s
printf abc > f; printf 'x\n' > g; sha1sum --tag f > s; sha1sum -c s
## STDOUT:
f: OK
## END

#### sha1sum /dev/null
printf abc > f; printf 'x\n' > g; sha1sum /dev/null
## STDOUT:
da39a3ee5e6b4b0d3255bfef95601890afd80709  /dev/null
## END

#### sha1sum f - < g
printf abc > f; printf 'x\n' > g; sha1sum f - < g
## STDOUT:
a9993e364706816aba3e25717850c26c9cd0d89d  f
6fcf9dfbd479ed82697fee719b9f8c610a11ff2a  -
## END

#### sha1sum --quiet f
printf abc > f; printf 'x\n' > g; sha1sum --quiet f
## STDOUT:
## END
## status: 1
