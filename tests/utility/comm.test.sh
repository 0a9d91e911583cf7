# comm, recorded from the original.

#### comm a b
printf '1\n2\n4\n' > a; printf '2\n3\n4\n' > b; printf 'b\na\n' > u; comm a b
## STDOUT:
1
		2
	3
		4
## END

#### comm -1 a b
printf '1\n2\n4\n' > a; printf '2\n3\n4\n' > b; printf 'b\na\n' > u; comm -1 a b
## STDOUT:
	2
3
	4
## END

#### comm -2 a b
printf '1\n2\n4\n' > a; printf '2\n3\n4\n' > b; printf 'b\na\n' > u; comm -2 a b
## STDOUT:
1
	2
	4
## END

#### comm -3 a b
printf '1\n2\n4\n' > a; printf '2\n3\n4\n' > b; printf 'b\na\n' > u; comm -3 a b
## STDOUT:
1
	3
## END

#### comm -12 a b
printf '1\n2\n4\n' > a; printf '2\n3\n4\n' > b; printf 'b\na\n' > u; comm -12 a b
## STDOUT:
2
4
## END

#### comm -13 a b
printf '1\n2\n4\n' > a; printf '2\n3\n4\n' > b; printf 'b\na\n' > u; comm -13 a b
## STDOUT:
3
## END

#### comm -23 a b
printf '1\n2\n4\n' > a; printf '2\n3\n4\n' > b; printf 'b\na\n' > u; comm -23 a b
## STDOUT:
1
## END

#### comm -123 a b
printf '1\n2\n4\n' > a; printf '2\n3\n4\n' > b; printf 'b\na\n' > u; comm -123 a b
## STDOUT:
## END

#### comm --total a b
printf '1\n2\n4\n' > a; printf '2\n3\n4\n' > b; printf 'b\na\n' > u; comm --total a b
## STDOUT:
1
		2
	3
		4
1	1	2	total
## END

#### comm --output-delimiter=: a b
printf '1\n2\n4\n' > a; printf '2\n3\n4\n' > b; printf 'b\na\n' > u; comm --output-delimiter=: a b
## STDOUT:
1
::2
:3
::4
## END

#### comm --output-delimiter= a b | od -c
printf '1\n2\n4\n' > a; printf '2\n3\n4\n' > b; printf 'b\na\n' > u; comm --output-delimiter= a b | od -c
## STDOUT:
0000000   1  \n  \0  \0   2  \n  \0   3  \n  \0  \0   4  \n
0000015
## END

#### comm a
printf '1\n2\n4\n' > a; printf '2\n3\n4\n' > b; printf 'b\na\n' > u; comm a
## STDOUT:
## END
## status: 1

#### comm
printf '1\n2\n4\n' > a; printf '2\n3\n4\n' > b; printf 'b\na\n' > u; comm
## STDOUT:
## END
## status: 1

#### comm a b c
printf '1\n2\n4\n' > a; printf '2\n3\n4\n' > b; printf 'b\na\n' > u; comm a b c
## STDOUT:
## END
## status: 1

#### comm a u
printf '1\n2\n4\n' > a; printf '2\n3\n4\n' > b; printf 'b\na\n' > u; comm a u
## STDOUT:
1
2
4
	b
	a
## END
## status: 1

#### comm u a
printf '1\n2\n4\n' > a; printf '2\n3\n4\n' > b; printf 'b\na\n' > u; comm u a
## STDOUT:
	1
	2
	4
b
a
## END
## status: 1

#### comm --check-order u a
printf '1\n2\n4\n' > a; printf '2\n3\n4\n' > b; printf 'b\na\n' > u; comm --check-order u a
## STDOUT:
	1
	2
	4
b
## END
## status: 1

#### comm --nocheck-order u a
printf '1\n2\n4\n' > a; printf '2\n3\n4\n' > b; printf 'b\na\n' > u; comm --nocheck-order u a
## STDOUT:
	1
	2
	4
b
a
## END

#### comm - b < a
printf '1\n2\n4\n' > a; printf '2\n3\n4\n' > b; printf 'b\na\n' > u; comm - b < a
## STDOUT:
1
		2
	3
		4
## END

#### comm a nosuch
printf '1\n2\n4\n' > a; printf '2\n3\n4\n' > b; printf 'b\na\n' > u; comm a nosuch
## STDOUT:
## END
## status: 1

#### comm -z a b | od -c
printf '1\n2\n4\n' > a; printf '2\n3\n4\n' > b; printf 'b\na\n' > u; comm -z a b | od -c
## STDOUT:
0000000   1  \n   2  \n   4  \n  \0  \t   2  \n   3  \n   4  \n  \0
0000017
## END

#### comm a a
printf '1\n2\n4\n' > a; printf '2\n3\n4\n' > b; printf 'b\na\n' > u; comm a a
## STDOUT:
		1
		2
		4
## END

#### comm /dev/null a
printf '1\n2\n4\n' > a; printf '2\n3\n4\n' > b; printf 'b\na\n' > u; comm /dev/null a
## STDOUT:
	1
	2
	4
## END

#### comm -3 --total a b
printf '1\n2\n4\n' > a; printf '2\n3\n4\n' > b; printf 'b\na\n' > u; comm -3 --total a b
## STDOUT:
1
	3
1	1	2	total
## END

#### another output delimiter than the one before is an error
comm --output-delimiter=x --output-delimiter=x <(echo a) <(echo b)
comm --output-delimiter=x --output-delimiter= <(echo a) <(echo b)
comm --output-delimiter= --output-delimiter=x a
## STDOUT:
a
xb
## END
## STDERR:
comm: multiple output delimiters specified
comm: multiple output delimiters specified
## END
## status: 1

#### the summary has no empty delimiter
comm --total --output-delimiter= <(echo a) <(echo b) | od -An -c
comm -z --total -123 --output-delimiter=, <(echo a) <(echo a) | od -An -c
## STDOUT:
   a  \n  \0   b  \n   1   1   0   t   o   t   a   l  \n
   0   ,   0   ,   1   ,   t   o   t   a   l  \0
## END

#### the last two lines are looked at again at the end of a file
printf 'b\na\n' >f
printf 'b\nB\n' >g
comm f g
comm -12 g f
comm f f
## STDOUT:
		b
	B
a
b
		b
		a
## END
## STDERR:
comm: file 2 is not in sorted order
comm: file 1 is not in sorted order
comm: input is not in sorted order
comm: file 1 is not in sorted order
comm: file 2 is not in sorted order
comm: input is not in sorted order
## END

#### a mistake among the options is told in its place
comm --output-delimiter=a --output-delimiter=b -x f g
comm -x --output-delimiter=a --output-delimiter=b f g
## stdout-json: ""
## STDERR:
comm: multiple output delimiters specified
comm: invalid option -- 'x'
Try 'comm --help' for more information.
## END
## status: 1
