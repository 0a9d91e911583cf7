# touch, recorded from the GNU original.

#### touch x; ls
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
touch x; ls
## STDOUT:
f
g
x
## END

#### touch -c x; ls
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
touch -c x; ls
## STDOUT:
f
g
## END

#### touch -d 2001-02-03 f; date -r f +%F
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
touch -d 2001-02-03 f; date -r f +%F
## STDOUT:
2001-02-03
## END

#### touch -t 200102030405.06 f; date -r f '+%F %T'
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
touch -t 200102030405.06 f; date -r f '+%F %T'
## STDOUT:
2001-02-03 04:05:06
## END

#### touch -d '2001-02-03 04:05:06' f; date -r f '+%F %T'
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
touch -d '2001-02-03 04:05:06' f; date -r f '+%F %T'
## STDOUT:
2001-02-03 04:05:06
## END

#### touch -d @0 f; date -r f +%s
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
touch -d @0 f; date -r f +%s
## STDOUT:
0
## END

#### touch -d 2001-01-01 f; touch -r f g; date -r g +%F
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
touch -d 2001-01-01 f; touch -r f g; date -r g +%F
## STDOUT:
2001-01-01
## END

#### touch no/x; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
touch no/x; echo $?
## STDOUT:
1
## END

#### touch; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
touch; echo $?
## STDOUT:
1
## END

#### touch -d zz f; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
touch -d zz f; echo $?
## STDOUT:
1
## END

#### touch a b c; ls
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
touch a b c; ls
## STDOUT:
a
b
c
f
g
## END

#### touch -m -d 2001-01-01 f; date -r f +%F
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
touch -m -d 2001-01-01 f; date -r f +%F
## STDOUT:
2001-01-01
## END

#### touch -t 99 f; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
touch -t 99 f; echo $?
## STDOUT:
1
## END

#### touch -d '2001-01-01 +1 day' f; date -r f +%F
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
touch -d '2001-01-01 +1 day' f; date -r f +%F
## STDOUT:
2001-01-02
## END

#### touch -d 'Jan 2 2003' f; date -r f +%F
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
touch -d 'Jan 2 2003' f; date -r f +%F
## STDOUT:
2003-01-02
## END

#### touch -d 2001-01-01T10:00:00Z f; date -r f +%T
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
touch -d 2001-01-01T10:00:00Z f; date -r f +%T
## STDOUT:
10:00:00
## END
