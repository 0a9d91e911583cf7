# sha384sum, recorded from the original.

#### sha384sum f
printf abc > f; printf 'x\n' > g; sha384sum f
## STDOUT:
cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7  f
## END

#### sha384sum f g
printf abc > f; printf 'x\n' > g; sha384sum f g
## STDOUT:
cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7  f
bed4e0f8b9c0ec8bee077c2d5ffea39f5b8858458f2694cbe3bd50e137dedb806c76781c53e7cf25dd074855dbbfe3d4  g
## END

#### sha384sum < f
printf abc > f; printf 'x\n' > g; sha384sum < f
## STDOUT:
cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7  -
## END

#### sha384sum -b f
printf abc > f; printf 'x\n' > g; sha384sum -b f
## STDOUT:
cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7 *f
## END

#### sha384sum --tag f
printf abc > f; printf 'x\n' > g; sha384sum --tag f
## STDOUT:
SHA384 (f) = cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7
## END

#### sha384sum -z f | od -c | head -3
printf abc > f; printf 'x\n' > g; sha384sum -z f | od -c | head -3
## STDOUT:
0000000   c   b   0   0   7   5   3   f   4   5   a   3   5   e   8   b
0000020   b   5   a   0   3   d   6   9   9   a   c   6   5   0   0   7
0000040   2   7   2   c   3   2   a   b   0   e   d   e   d   1   6   3
## END

#### sha384sum f g > s; sha384sum -c s
printf abc > f; printf 'x\n' > g; sha384sum f g > s; sha384sum -c s
## STDOUT:
f: OK
g: OK
## END

#### sha384sum f g > s; echo y > g; sha384sum -c s
printf abc > f; printf 'x\n' > g; sha384sum f g > s; echo y > g; sha384sum -c s
## STDOUT:
f: OK
g: FAILED
## END
## status: 1

#### sha384sum f g > s; rm g; sha384sum -c s
printf abc > f; printf 'x\n' > g; sha384sum f g > s; rm g; sha384sum -c s
## STDOUT:
f: OK
g: FAILED open or read
## END
## status: 1

#### sha384sum f g > s; rm g; sha384sum -c --ignore-missing s
printf abc > f; printf 'x\n' > g; sha384sum f g > s; rm g; sha384sum -c --ignore-missing s
## STDOUT:
f: OK
## END

#### sha384sum f > s; sha384sum -c --quiet s
printf abc > f; printf 'x\n' > g; sha384sum f > s; sha384sum -c --quiet s
## STDOUT:
## END

#### sha384sum f > s; sha384sum -c --status s; echo $?
printf abc > f; printf 'x\n' > g; sha384sum f > s; sha384sum -c --status s; echo $?
## STDOUT:
0
## END

#### sha384sum nosuch
printf abc > f; printf 'x\n' > g; sha384sum nosuch
## STDOUT:
## END
## status: 1

#### sha384sum -c f
printf abc > f; printf 'x\n' > g; sha384sum -c f
## STDOUT:
## END
## status: 1

#### sha384sum --tag f > s; sha384sum -c s
printf abc > f; printf 'x\n' > g; sha384sum --tag f > s; sha384sum -c s
## STDOUT:
f: OK
## END

#### sha384sum /dev/null
printf abc > f; printf 'x\n' > g; sha384sum /dev/null
## STDOUT:
38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b  /dev/null
## END

#### sha384sum f - < g
printf abc > f; printf 'x\n' > g; sha384sum f - < g
## STDOUT:
cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7  f
bed4e0f8b9c0ec8bee077c2d5ffea39f5b8858458f2694cbe3bd50e137dedb806c76781c53e7cf25dd074855dbbfe3d4  -
## END

#### sha384sum --quiet f
printf abc > f; printf 'x\n' > g; sha384sum --quiet f
## STDOUT:
## END
## status: 1
