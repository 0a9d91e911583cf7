# sha256sum, recorded from the original.

#### sha256sum f
printf abc > f; printf 'x\n' > g; sha256sum f
## STDOUT:
ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  f
## END

#### sha256sum f g
printf abc > f; printf 'x\n' > g; sha256sum f g
## STDOUT:
ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  f
73cb3858a687a8494ca3323053016282f3dad39d42cf62ca4e79dda2aac7d9ac  g
## END

#### sha256sum < f
printf abc > f; printf 'x\n' > g; sha256sum < f
## STDOUT:
ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  -
## END

#### sha256sum -b f
printf abc > f; printf 'x\n' > g; sha256sum -b f
## STDOUT:
ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad *f
## END

#### sha256sum --tag f
printf abc > f; printf 'x\n' > g; sha256sum --tag f
## STDOUT:
SHA256 (f) = ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
## END

#### sha256sum -z f | od -c | head -3
printf abc > f; printf 'x\n' > g; sha256sum -z f | od -c | head -3
## STDOUT:
0000000   b   a   7   8   1   6   b   f   8   f   0   1   c   f   e   a
0000020   4   1   4   1   4   0   d   e   5   d   a   e   2   2   2   3
0000040   b   0   0   3   6   1   a   3   9   6   1   7   7   a   9   c
## END

#### sha256sum f g > s; sha256sum -c s
printf abc > f; printf 'x\n' > g; sha256sum f g > s; sha256sum -c s
## STDOUT:
f: OK
g: OK
## END

#### sha256sum f g > s; echo y > g; sha256sum -c s
printf abc > f; printf 'x\n' > g; sha256sum f g > s; echo y > g; sha256sum -c s
## STDOUT:
f: OK
g: FAILED
## END
## status: 1

#### sha256sum f g > s; rm g; sha256sum -c s
printf abc > f; printf 'x\n' > g; sha256sum f g > s; rm g; sha256sum -c s
## STDOUT:
f: OK
g: FAILED open or read
## END
## status: 1

#### sha256sum f g > s; rm g; sha256sum -c --ignore-missing s
printf abc > f; printf 'x\n' > g; sha256sum f g > s; rm g; sha256sum -c --ignore-missing s
## STDOUT:
f: OK
## END

#### sha256sum f > s; sha256sum -c --quiet s
printf abc > f; printf 'x\n' > g; sha256sum f > s; sha256sum -c --quiet s
## STDOUT:
## END

#### sha256sum f > s; sha256sum -c --status s; echo $?
printf abc > f; printf 'x\n' > g; sha256sum f > s; sha256sum -c --status s; echo $?
## STDOUT:
0
## END

#### sha256sum nosuch
printf abc > f; printf 'x\n' > g; sha256sum nosuch
## STDOUT:
## END
## status: 1

#### sha256sum -c f
printf abc > f; printf 'x\n' > g; sha256sum -c f
## STDOUT:
## END
## status: 1

#### sha256sum --tag f > s; sha256sum -c s
printf abc > f; printf 'x\n' > g; sha256sum --tag f > s; sha256sum -c s
## STDOUT:
f: OK
## END

#### sha256sum /dev/null
printf abc > f; printf 'x\n' > g; sha256sum /dev/null
## STDOUT:
e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  /dev/null
## END

#### sha256sum f - < g
printf abc > f; printf 'x\n' > g; sha256sum f - < g
## STDOUT:
ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  f
73cb3858a687a8494ca3323053016282f3dad39d42cf62ca4e79dda2aac7d9ac  -
## END

#### sha256sum --quiet f
printf abc > f; printf 'x\n' > g; sha256sum --quiet f
## STDOUT:
## END
## status: 1
