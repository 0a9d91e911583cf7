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
#### the old form stands alone or before one file; elsewhere digits are no options
printf 'a\nb\nc\nd\n' >f
tail -2 f
tail -2 -- f
tail -l f
tail -2c f
tail +3 f
tail -2 f f
tail -q -2 f
tail -3 -n2 f
tail -z2 f
tail -n1 -1
## STDOUT:
c
d
c
d
a
b
c
d
d
c
d
## END
## STDERR:
tail: option used in invalid context -- 2
tail: option used in invalid context -- 2
tail: option used in invalid context -- 3
tail: option used in invalid context -- 2
tail: option used in invalid context -- 1
## END
## status: 1
#### numbers that do not fit
printf 'a\nb\n' >f
tail -n 99999999999999999999 f
tail -c +99999999999999999999 f
tail -99999999999999999999 f
tail -n + f
## stdout-json: ""
## STDERR:
tail: invalid number of lines: ‘99999999999999999999’: Value too large for defined data type
tail: invalid number of bytes: ‘+99999999999999999999’: Value too large for defined data type
tail: invalid number: ‘-99999999999999999999’: Numerical result out of range
tail: invalid number of lines: ‘+’
## END
## status: 1
#### no lines of no file are read, and a plus sign stays
printf 'abcdef' >f
tail -n0 none; echo $?
tail -c+3 --bytes=3 f
## stdout-json: "0\ncdef"
## stderr-json: ""
