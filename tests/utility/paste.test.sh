# paste, recorded from the original.

#### paste a b
printf '1\n2\n3\n' > a; printf 'x\ny\n' > b; printf 'p\nq' > c; paste a b
## STDOUT:
1	x
2	y
3	
## END

#### paste a
printf '1\n2\n3\n' > a; printf 'x\ny\n' > b; printf 'p\nq' > c; paste a
## STDOUT:
1
2
3
## END

#### paste -d, a b
printf '1\n2\n3\n' > a; printf 'x\ny\n' > b; printf 'p\nq' > c; paste -d, a b
## STDOUT:
1,x
2,y
3,
## END

#### paste -d ":," a b a
printf '1\n2\n3\n' > a; printf 'x\ny\n' > b; printf 'p\nq' > c; paste -d ":," a b a
## STDOUT:
1:x,1
2:y,2
3:,3
## END

#### paste -s a
printf '1\n2\n3\n' > a; printf 'x\ny\n' > b; printf 'p\nq' > c; paste -s a
## STDOUT:
1	2	3
## END

#### paste -s a b
printf '1\n2\n3\n' > a; printf 'x\ny\n' > b; printf 'p\nq' > c; paste -s a b
## STDOUT:
1	2	3
x	y
## END

#### paste -s -d, a
printf '1\n2\n3\n' > a; printf 'x\ny\n' > b; printf 'p\nq' > c; paste -s -d, a
## STDOUT:
1,2,3
## END

#### paste -sd "\n," a
printf '1\n2\n3\n' > a; printf 'x\ny\n' > b; printf 'p\nq' > c; paste -sd "\n," a
## STDOUT:
1
2,3
## END

#### paste - - < a
printf '1\n2\n3\n' > a; printf 'x\ny\n' > b; printf 'p\nq' > c; paste - - < a
## STDOUT:
1	2
3	
## END

#### paste a - b < c
printf '1\n2\n3\n' > a; printf 'x\ny\n' > b; printf 'p\nq' > c; paste a - b < c
## STDOUT:
1	p	x
2	q	y
3		
## END

#### paste -d "\0" a b
printf '1\n2\n3\n' > a; printf 'x\ny\n' > b; printf 'p\nq' > c; paste -d "\0" a b
## STDOUT:
1x
2y
3
## END

#### paste a c
printf '1\n2\n3\n' > a; printf 'x\ny\n' > b; printf 'p\nq' > c; paste a c
## STDOUT:
1	p
2	q
3	
## END

#### paste -z a b | od -c
printf '1\n2\n3\n' > a; printf 'x\ny\n' > b; printf 'p\nq' > c; paste -z a b | od -c
## STDOUT:
0000000   1  \n   2  \n   3  \n  \t   x  \n   y  \n  \0
0000014
## END

#### paste a nosuch
printf '1\n2\n3\n' > a; printf 'x\ny\n' > b; printf 'p\nq' > c; paste a nosuch
## STDOUT:
## END
## status: 1

#### paste -s a nosuch b
printf '1\n2\n3\n' > a; printf 'x\ny\n' > b; printf 'p\nq' > c; paste -s a nosuch b
## STDOUT:
1	2	3
x	y
## END
## status: 1

#### paste -d "\t\\" a b a
printf '1\n2\n3\n' > a; printf 'x\ny\n' > b; printf 'p\nq' > c; paste -d "\t\\" a b a
## STDOUT:
## END
## status: 1

#### paste /dev/null a
printf '1\n2\n3\n' > a; printf 'x\ny\n' > b; printf 'p\nq' > c; paste /dev/null a
## STDOUT:
	1
	2
	3
## END

#### paste -d "" a b
printf '1\n2\n3\n' > a; printf 'x\ny\n' > b; printf 'p\nq' > c; paste -d "" a b
## STDOUT:
1x
2y
3
## END

#### a delimiter list that ends with a backslash is shown as it is
for list in '\' 'a b\' 'a:\' 'a"\' $'a\n\\' $'\xff\\' 'é\' 'a\\\'; do paste -d "$list" f; done
## stdout-json: ""
## STDERR:
paste: delimiter list ends with an unescaped backslash: \
paste: delimiter list ends with an unescaped backslash: a b\
paste: delimiter list ends with an unescaped backslash: "a:\\"
paste: delimiter list ends with an unescaped backslash: "a\"\\"
paste: delimiter list ends with an unescaped backslash: "a\n\\"
paste: delimiter list ends with an unescaped backslash: "\377\\"
paste: delimiter list ends with an unescaped backslash: é\
paste: delimiter list ends with an unescaped backslash: a\\\
## END
## status: 1
