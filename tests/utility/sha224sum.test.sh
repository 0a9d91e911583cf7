# sha224sum, recorded from the original.

#### sha224sum f
printf abc > f; printf 'x\n' > g; sha224sum f
## STDOUT:
23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7  f
## END

#### sha224sum f g
printf abc > f; printf 'x\n' > g; sha224sum f g
## STDOUT:
23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7  f
f18276755ba8725bfe0e6bff764621dc562fdaba9d60308327ad55a2  g
## END

#### sha224sum < f
printf abc > f; printf 'x\n' > g; sha224sum < f
## STDOUT:
23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7  -
## END

#### sha224sum -b f
printf abc > f; printf 'x\n' > g; sha224sum -b f
## STDOUT:
23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7 *f
## END

#### sha224sum --tag f
printf abc > f; printf 'x\n' > g; sha224sum --tag f
## STDOUT:
SHA224 (f) = 23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7
## END

#### sha224sum -z f | od -c | head -3
printf abc > f; printf 'x\n' > g; sha224sum -z f | od -c | head -3
## STDOUT:
0000000   2   3   0   9   7   d   2   2   3   4   0   5   d   8   2   2
0000020   8   6   4   2   a   4   7   7   b   d   a   2   5   5   b   3
0000040   2   a   a   d   b   c   e   4   b   d   a   0   b   3   f   7
## END

#### sha224sum f g > s; sha224sum -c s
printf abc > f; printf 'x\n' > g; sha224sum f g > s; sha224sum -c s
## STDOUT:
f: OK
g: OK
## END

#### sha224sum f g > s; echo y > g; sha224sum -c s
printf abc > f; printf 'x\n' > g; sha224sum f g > s; echo y > g; sha224sum -c s
## STDOUT:
f: OK
g: FAILED
## END
## status: 1

#### sha224sum f g > s; rm g; sha224sum -c s
printf abc > f; printf 'x\n' > g; sha224sum f g > s; rm g; sha224sum -c s
## STDOUT:
f: OK
g: FAILED open or read
## END
## status: 1

#### sha224sum f g > s; rm g; sha224sum -c --ignore-missing s
printf abc > f; printf 'x\n' > g; sha224sum f g > s; rm g; sha224sum -c --ignore-missing s
## STDOUT:
f: OK
## END

#### sha224sum f > s; sha224sum -c --quiet s
printf abc > f; printf 'x\n' > g; sha224sum f > s; sha224sum -c --quiet s
## STDOUT:
## END

#### sha224sum f > s; sha224sum -c --status s; echo $?
printf abc > f; printf 'x\n' > g; sha224sum f > s; sha224sum -c --status s; echo $?
## STDOUT:
0
## END

#### sha224sum nosuch
printf abc > f; printf 'x\n' > g; sha224sum nosuch
## STDOUT:
## END
## status: 1

#### sha224sum -c f
printf abc > f; printf 'x\n' > g; sha224sum -c f
## STDOUT:
## END
## status: 1

#### sha224sum --tag f > s; sha224sum -c s
printf abc > f; printf 'x\n' > g; sha224sum --tag f > s; sha224sum -c s
## STDOUT:
f: OK
## END

#### sha224sum /dev/null
printf abc > f; printf 'x\n' > g; sha224sum /dev/null
## STDOUT:
d14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f  /dev/null
## END

#### sha224sum f - < g
printf abc > f; printf 'x\n' > g; sha224sum f - < g
## STDOUT:
23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7  f
f18276755ba8725bfe0e6bff764621dc562fdaba9d60308327ad55a2  -
## END

#### sha224sum --quiet f
printf abc > f; printf 'x\n' > g; sha224sum --quiet f
## STDOUT:
## END
## status: 1
