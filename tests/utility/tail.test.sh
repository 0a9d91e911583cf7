# tail, recorded from the GNU original.

#### tail f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
tail f
## STDOUT:
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

#### tail -n 3 f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
tail -n 3 f
## STDOUT:
10
11
12
## END

#### tail -3 f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
tail -3 f
## STDOUT:
10
11
12
## END

#### tail -n +10 f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
tail -n +10 f
## STDOUT:
10
11
12
## END

#### tail +11 f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
tail +11 f
## STDOUT:
11
12
## END

#### tail -c 4 f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
tail -c 4 f
## STDOUT:

12
## END

#### tail -c +25 f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
tail -c +25 f
## STDOUT:
12
## END

#### tail -n 1 f g
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
tail -n 1 f g
## stdout-json: "==> f <==\n12\n\n==> g <==\nb"

#### tail -q -n 1 f g
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
tail -q -n 1 f g
## stdout-json: "12\nb"

#### tail -v -n 1 f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
tail -v -n 1 f
## STDOUT:
==> f <==
12
## END

#### tail -n 0 f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
tail -n 0 f
## STDOUT:
## END

#### tail -n 1 g
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
tail -n 1 g
## stdout-json: "b"

#### cat f | tail -n 2
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
cat f | tail -n 2
## STDOUT:
11
12
## END

#### tail -n x f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
tail -n x f
## STDOUT:
## END
## status: 1

#### tail nofile; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
tail nofile; echo $?
## STDOUT:
1
## END

#### tail -n 100 f | wc -l
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
tail -n 100 f | wc -l
## STDOUT:
12
## END

#### tail -c 100 f | wc -c
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
tail -c 100 f | wc -c
## STDOUT:
27
## END

#### seq 100000 | tail -n 3
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
seq 100000 | tail -n 3
## STDOUT:
99998
99999
100000
## END

#### seq 100000 | tail -c 10
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
seq 100000 | tail -c 10
## STDOUT:
99
100000
## END

#### tail --bytes=3 f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
tail --bytes=3 f
## STDOUT:
12
## END
