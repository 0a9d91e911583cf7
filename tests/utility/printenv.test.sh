# printenv, recorded from the original.

#### printenv A
export A=1 B=two; printenv A
## STDOUT:
1
## END

#### printenv A B
export A=1 B=two; printenv A B
## STDOUT:
1
two
## END

#### printenv NOSUCH
export A=1 B=two; printenv NOSUCH
## STDOUT:
## END
## status: 1

#### printenv A NOSUCH
export A=1 B=two; printenv A NOSUCH
## STDOUT:
1
## END
## status: 1

#### printenv -0 A | od -c
export A=1 B=two; printenv -0 A | od -c
## STDOUT:
0000000   1  \0
0000002
## END

#### printenv | grep "^A="
export A=1 B=two; printenv | grep "^A="
## STDOUT:
A=1
## END
