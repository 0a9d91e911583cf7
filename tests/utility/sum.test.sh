# sum, recorded from the original.

#### sum f
printf abc > f; printf 'x\n' > g; sum f
## STDOUT:
16556     1 f
## END

#### sum f g
printf abc > f; printf 'x\n' > g; sum f g
## STDOUT:
16556     1 f
00070     1 g
## END

#### sum -s f
printf abc > f; printf 'x\n' > g; sum -s f
## STDOUT:
294 1 f
## END

#### sum -s f g
printf abc > f; printf 'x\n' > g; sum -s f g
## STDOUT:
294 1 f
130 1 g
## END

#### sum < f
printf abc > f; printf 'x\n' > g; sum < f
## STDOUT:
16556     1
## END

#### sum -s < f
printf abc > f; printf 'x\n' > g; sum -s < f
## STDOUT:
294 1
## END

#### sum -r f
printf abc > f; printf 'x\n' > g; sum -r f
## STDOUT:
16556     1 f
## END

#### sum --sysv g
printf abc > f; printf 'x\n' > g; sum --sysv g
## STDOUT:
130 1 g
## END

#### seq 100000 | sum
printf abc > f; printf 'x\n' > g; seq 100000 | sum
## STDOUT:
11497   576
## END

#### seq 100000 | sum -s
printf abc > f; printf 'x\n' > g; seq 100000 | sum -s
## STDOUT:
44216 1151
## END

#### sum nosuch
printf abc > f; printf 'x\n' > g; sum nosuch
## STDOUT:
## END
## status: 1
