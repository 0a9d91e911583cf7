# cat, recorded from the GNU original.

#### cat f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
cat f
## STDOUT:
1
2
3
4
5
6
7
8
9
10
11
12
## END

#### cat -n g
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
cat -n g
## stdout-json: "     1\ta\n     2\tb"

#### cat -b f | head -2
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
cat -b f | head -2
## STDOUT:
     1	1
     2	2
## END

#### cat -A g
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
cat -A g
## stdout-json: "a$\nb"

#### cat - < g
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
cat - < g
## stdout-json: "a\nb"

#### cat g g
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
cat g g
## stdout-json: "a\nba\nb"

#### cat nofile g; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
cat nofile g; echo $?
## STDOUT:
a
b1
## END

#### printf "a\tb\001\377\n" | cat -v
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
printf "a\tb\001\377\n" | cat -v
## STDOUT:
a	b^AM-^?
## END

#### printf "a\tb\n" | cat -T
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
printf "a\tb\n" | cat -T
## STDOUT:
a^Ib
## END

#### printf "a\n\n\n\nb\n" | cat -s
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
printf "a\n\n\n\nb\n" | cat -s
## STDOUT:
a

b
## END

#### printf "a\n\nb\n" | cat -b
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
printf "a\n\nb\n" | cat -b
## STDOUT:
     1	a

     2	b
## END

#### printf "a\r\n" | cat -E
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
printf "a\r\n" | cat -E
## STDOUT:
a^M$
## END

#### printf "a\r\n" | cat -A
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
printf "a\r\n" | cat -A
## STDOUT:
a^M$
## END

#### cat -e g
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
cat -e g
## stdout-json: "a$\nb"

#### cat -t g
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
cat -t g
## stdout-json: "a\nb"

#### echo x | cat g - f | head -4
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
echo x | cat g - f | head -4
## STDOUT:
a
bx
1
2
## END

#### cat < /dev/null
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
cat < /dev/null
## STDOUT:
## END

#### mkdir d; cat d; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir d; cat d; echo $?
## STDOUT:
1
## END

#### cat -ns f | tail -1
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
cat -ns f | tail -1
## STDOUT:
    12	12
## END
