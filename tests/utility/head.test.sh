# head, recorded from the GNU original.

#### head f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
head f
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
## END

#### head -n 3 f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
head -n 3 f
## STDOUT:
1
2
3
## END

#### head -3 f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
head -3 f
## STDOUT:
1
2
3
## END

#### head -n -10 f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
head -n -10 f
## STDOUT:
1
2
## END

#### head -c 5 f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
head -c 5 f
## stdout-json: "1\n2\n3"

#### head -c -20 f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
head -c -20 f
## stdout-json: "1\n2\n3\n4"

#### head -n 1 f g
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
head -n 1 f g
## STDOUT:
==> f <==
1

==> g <==
a
## END

#### head -q -n 1 f g
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
head -q -n 1 f g
## STDOUT:
1
a
## END

#### head -v -n 1 f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
head -v -n 1 f
## STDOUT:
==> f <==
1
## END

#### head -n 0 f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
head -n 0 f
## STDOUT:
## END

#### head -z -n1 f | wc -c
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
head -z -n1 f | wc -c
## STDOUT:
27
## END

#### head -n 2 < f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
head -n 2 < f
## STDOUT:
1
2
## END

#### cat f | head -n 2
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
cat f | head -n 2
## STDOUT:
1
2
## END

#### head -n x f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
head -n x f
## STDOUT:
## END
## status: 1

#### head nofile; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
head nofile; echo $?
## STDOUT:
1
## END

#### head -c 1K f | wc -c
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
head -c 1K f | wc -c
## STDOUT:
27
## END

#### head -n 1 f nofile g; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
head -n 1 f nofile g; echo $?
## STDOUT:
==> f <==
1

==> g <==
a
1
## END

#### head --lines=2 f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
head --lines=2 f
## STDOUT:
1
2
## END

#### (head -n 1; cat) < g
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
(head -n 1; cat) < g
## stdout-json: "a\nb"

#### head -5c f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
head -5c f
## stdout-json: "1\n2\n3"

#### head -n +2 f
seq 5 > f
head -n +2 f
## STDOUT:
1
2
## END

#### head -c +3 f
seq 5 > f
head -c +3 f
## stdout-json: "1\n2"

#### head -n +0 -v f
seq 5 > f
head -n +0 -v f
## STDOUT:
==> f <==
## END

#### head -n ++1 f
seq 5 > f
head -n ++1 f; echo $?
## STDOUT:
1
## END

#### head -n + f
seq 5 > f
head -n + f; echo $?
## STDOUT:
1
## END
#### digits behind the first option are none
printf 'a\nb\nc\n' >f
head -2 f
head -n1 -2 f
head -q2 f
head -q --bytes=x -5 f
## STDOUT:
a
b
## END
## STDERR:
head: invalid trailing option -- 2
Try 'head --help' for more information.
head: invalid trailing option -- 2
Try 'head --help' for more information.
head: invalid number of bytes: ‘x’
## END
## status: 1
