# sha512sum, recorded from the original.

#### sha512sum f
printf abc > f; printf 'x\n' > g; sha512sum f
## STDOUT:
ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f  f
## END

#### sha512sum f g
printf abc > f; printf 'x\n' > g; sha512sum f g
## STDOUT:
ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f  f
45843648ecf9da8e513286f136e3f271e7d6dee4d29b947a50dde8c61f3e197694c13bcdc279ce459839757cd8de19c11b23b33565384a97afcf360483578cd4  g
## END

#### sha512sum < f
printf abc > f; printf 'x\n' > g; sha512sum < f
## STDOUT:
ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f  -
## END

#### sha512sum -b f
printf abc > f; printf 'x\n' > g; sha512sum -b f
## STDOUT:
ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f *f
## END

#### sha512sum --tag f
printf abc > f; printf 'x\n' > g; sha512sum --tag f
## STDOUT:
SHA512 (f) = ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f
## END

#### sha512sum -z f | od -c | head -3
printf abc > f; printf 'x\n' > g; sha512sum -z f | od -c | head -3
## STDOUT:
0000000   d   d   a   f   3   5   a   1   9   3   6   1   7   a   b   a
0000020   c   c   4   1   7   3   4   9   a   e   2   0   4   1   3   1
0000040   1   2   e   6   f   a   4   e   8   9   a   9   7   e   a   2
## END

#### sha512sum f g > s; sha512sum -c s
printf abc > f; printf 'x\n' > g; sha512sum f g > s; sha512sum -c s
## STDOUT:
f: OK
g: OK
## END

#### sha512sum f g > s; echo y > g; sha512sum -c s
printf abc > f; printf 'x\n' > g; sha512sum f g > s; echo y > g; sha512sum -c s
## STDOUT:
f: OK
g: FAILED
## END
## status: 1

#### sha512sum f g > s; rm g; sha512sum -c s
printf abc > f; printf 'x\n' > g; sha512sum f g > s; rm g; sha512sum -c s
## STDOUT:
f: OK
g: FAILED open or read
## END
## status: 1

#### sha512sum f g > s; rm g; sha512sum -c --ignore-missing s
printf abc > f; printf 'x\n' > g; sha512sum f g > s; rm g; sha512sum -c --ignore-missing s
## STDOUT:
f: OK
## END

#### sha512sum f > s; sha512sum -c --quiet s
printf abc > f; printf 'x\n' > g; sha512sum f > s; sha512sum -c --quiet s
## STDOUT:
## END

#### sha512sum f > s; sha512sum -c --status s; echo $?
printf abc > f; printf 'x\n' > g; sha512sum f > s; sha512sum -c --status s; echo $?
## STDOUT:
0
## END

#### sha512sum nosuch
printf abc > f; printf 'x\n' > g; sha512sum nosuch
## STDOUT:
## END
## status: 1

#### sha512sum -c f
printf abc > f; printf 'x\n' > g; sha512sum -c f
## STDOUT:
## END
## status: 1

#### sha512sum --tag f > s; sha512sum -c s
printf abc > f; printf 'x\n' > g; sha512sum --tag f > s; sha512sum -c s
## STDOUT:
f: OK
## END

#### sha512sum /dev/null
printf abc > f; printf 'x\n' > g; sha512sum /dev/null
## STDOUT:
cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e  /dev/null
## END

#### sha512sum f - < g
printf abc > f; printf 'x\n' > g; sha512sum f - < g
## STDOUT:
ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f  f
45843648ecf9da8e513286f136e3f271e7d6dee4d29b947a50dde8c61f3e197694c13bcdc279ce459839757cd8de19c11b23b33565384a97afcf360483578cd4  -
## END

#### sha512sum --quiet f
printf abc > f; printf 'x\n' > g; sha512sum --quiet f
## STDOUT:
## END
## status: 1
