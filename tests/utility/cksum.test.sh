# cksum, recorded from the original.

#### cksum f
printf abc > f; printf 'x\n' > g; cksum f
## STDOUT:
1219131554 3 f
## END

#### cksum f g
printf abc > f; printf 'x\n' > g; cksum f g
## STDOUT:
1219131554 3 f
2192966820 2 g
## END

#### cksum < f
printf abc > f; printf 'x\n' > g; cksum < f
## STDOUT:
1219131554 3
## END

#### cksum /dev/null
printf abc > f; printf 'x\n' > g; cksum /dev/null
## STDOUT:
4294967295 0 /dev/null
## END

#### cksum nosuch
printf abc > f; printf 'x\n' > g; cksum nosuch
## STDOUT:
## END
## status: 1

#### seq 100000 | cksum
printf abc > f; printf 'x\n' > g; seq 100000 | cksum
## STDOUT:
2052179976 588895
## END
