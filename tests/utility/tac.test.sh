# tac, recorded from the original.

#### tac a
printf '1\n2\n3\n' > a; printf 'x\ny' > b; tac a
## STDOUT:
3
2
1
## END

#### tac b
printf '1\n2\n3\n' > a; printf 'x\ny' > b; tac b
## STDOUT:
yx
## END

#### tac a b
printf '1\n2\n3\n' > a; printf 'x\ny' > b; tac a b
## STDOUT:
3
2
1
yx
## END

#### tac -s 2 a
printf '1\n2\n3\n' > a; printf 'x\ny' > b; tac -s 2 a
## stdout-json: "\n3\n1\n2"

#### tac -b a
printf '1\n2\n3\n' > a; printf 'x\ny' > b; tac -b a
## stdout-json: "\n\n3\n21"

#### tac -r -s "[0-9]" a
printf '1\n2\n3\n' > a; printf 'x\ny' > b; tac -r -s "[0-9]" a
## stdout-json: "\n\n3\n21"

#### tac < a
printf '1\n2\n3\n' > a; printf 'x\ny' > b; tac < a
## STDOUT:
3
2
1
## END

#### tac nosuch
printf '1\n2\n3\n' > a; printf 'x\ny' > b; tac nosuch
## STDOUT:
## END
## status: 1

#### tac -s "" a | od -c
printf '1\n2\n3\n' > a; printf 'x\ny' > b; tac -s "" a | od -c
## STDOUT:
0000000   1  \n   2  \n   3  \n
0000006
## END

#### tac /dev/null
printf '1\n2\n3\n' > a; printf 'x\ny' > b; tac /dev/null
## STDOUT:
## END

#### tac -b -s 2 a
printf '1\n2\n3\n' > a; printf 'x\ny' > b; tac -b -s 2 a
## STDOUT:
2
3
1
## END

#### tac - < b
printf '1\n2\n3\n' > a; printf 'x\ny' > b; tac - < b
## STDOUT:
yx
## END
