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

#### an expression is looked for backwards, and ends before the match behind it
printf 'aab12\n3\n' >f
tac -r -s '[0-9]*' f
echo --
tac -b -r -s 'a*' f
echo --
tac -r -s . f
echo --
tac -r -s '$' f
echo --
tac -b -r -s '^' f
## stdout-json: "\n\n32b1aa--\n\n3\n21baa--\n\n\n321baa--\n\n\n3aab12--\n3\naab12\n"

#### an expression is written as in Emacs
printf 'a+b\naab{2}\n' >f
for e in 'a+' 'a\+' 'a\{2\}' '[[:alpha:]]' 'a\|b' 'a?b' '\(a\)\1' '[^a]' '.' '(a)' '[b-a]'; do echo "== $e"; tac -r -s "$e" f; done
## stdout-json: "== a+\nb{2}\na+b\naa== a\\+\nb\naab{2}\na+== a\\{2\\}\na+b\naab{2}\n== [[:alpha:]]\na+b\naab{2}\n== a\\|b\n{2}\nba\na+ba== a?b\n{2}\n\naaba+b== \\(a\\)\\1\nb{2}\na+b\naa== [^a]\n\n}2{aab\nba+== .\n\n}2{ba\nab+a== (a)\na+b\naab{2}\n== [b-a]\na+b\naab{2}\n"

#### a directory is not read from its end
mkdir d
cd d
tac . - </dev/null
## stdout-json: ""
## STDERR:
tac: .: read error: Invalid argument
## END
## status: 1

#### expressions that are none
for e in '[a' 'a\' '\(' '\)'; do tac -r -s "$e" f; done
## stdout-json: ""
## STDERR:
tac: Unmatched [, [^, [:, [., or [=
tac: Trailing backslash
tac: Unmatched ( or \(
tac: Unmatched ) or \)
## END
## status: 1
