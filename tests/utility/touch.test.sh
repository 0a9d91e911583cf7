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

#### makes files
touch a b
ls
wc -c a b
## STDOUT:
a
b
0 a
0 b
0 total
## END

#### -c makes none
touch -c a; echo $?
touch --no-create a; echo $?
ls
## STDOUT:
0
0
## END

#### times with -t
touch -t 202001021530.45 f; stat -c %y f
touch -t 2001021530 f; stat -c %y f
touch -t 7001021530 f; stat -c %y f
touch -t 6801021530 f; stat -c %y f
## STDOUT:
2020-01-02 15:30:45.000000000 +0000
2020-01-02 15:30:00.000000000 +0000
1970-01-02 15:30:00.000000000 +0000
2068-01-02 15:30:00.000000000 +0000
## END

#### times with -d
for d in '2020-05-06 07:08:09.123' '2020-05-06' '@86400' '2020-05-06T07:08:09Z' '2020-05-06 07:08 +0200' '20200506' 'May 6 2020' '6 May 2020 10:00' '1 Jan 1970 00:00:01 UTC' '@1.5'; do
  touch -d "$d" f; stat -c %y f
done
## STDOUT:
2020-05-06 07:08:09.123000000 +0000
2020-05-06 00:00:00.000000000 +0000
1970-01-02 00:00:00.000000000 +0000
2020-05-06 07:08:09.000000000 +0000
2020-05-06 05:08:00.000000000 +0000
2020-05-06 00:00:00.000000000 +0000
2020-05-06 00:00:00.000000000 +0000
2020-05-06 10:00:00.000000000 +0000
1970-01-01 00:00:01.000000000 +0000
1970-01-01 00:00:01.500000000 +0000
## END

#### relative to another time
touch -d '2020-05-06 07:08:09' r
touch -r r f; stat -c %y f
touch -r r -d '2 days ago' f; stat -c %y f
touch -r r -d '+1 hour' f; stat -c %y f
touch -r r -d 'next month' f; stat -c %y f
touch -r r -d '-3 weeks' f; stat -c %y f
## STDOUT:
2020-05-06 07:08:09.000000000 +0000
2020-05-04 07:08:09.000000000 +0000
2020-05-06 08:08:09.000000000 +0000
2020-06-06 07:08:09.000000000 +0000
2020-04-15 07:08:09.000000000 +0000
## END

#### one time only
touch -d @100 f
touch -a -d @200 f; stat -c '%X %Y' f
touch -m -d @300 f; stat -c '%X %Y' f
touch --time=atime -d @400 f; stat -c '%X %Y' f
touch --time=modify -d @500 f; stat -c '%X %Y' f
## STDOUT:
200 100
200 300
400 300
400 500
## END

#### links
touch -d @100 f; ln -s f l
touch -h -d @200 l; stat -c %Y f l
touch -d @300 l; stat -c %Y f l
ln -s new m; touch m; ls new
## STDOUT:
100
200
300
200
new
## END

#### what is not there
touch no/x 2>&1
touch d/ 2>&1
touch '' 2>&1
touch -h none 2>&1; echo $?
touch f; touch f/x 2>&1
## STDOUT:
touch: cannot touch 'no/x': No such file or directory
touch: setting times of 'd/': No such file or directory
touch: cannot touch '': No such file or directory
touch: setting times of 'none': No such file or directory
1
touch: cannot touch 'f/x': Not a directory
## END
## status: 1

#### wrong times
touch -d bad f 2>&1
touch -t 99 f 2>&1
touch -t 202013010000 f 2>&1
touch -r none f 2>&1
touch --time=foo f 2>&1
## STDOUT:
touch: invalid date format ‘bad’
touch: invalid date format ‘99’
touch: invalid date format ‘202013010000’
touch: failed to get attributes of 'none': No such file or directory
touch: invalid argument ‘foo’ for ‘--time’
Valid arguments are:
  - ‘atime’, ‘access’, ‘use’
  - ‘mtime’, ‘modify’
Try 'touch --help' for more information.
## END
## status: 1

#### usage
touch 2>&1
touch r
touch -r r -t 202001010000 x 2>&1
touch -x f 2>&1
## STDOUT:
touch: missing file operand
Try 'touch --help' for more information.
touch: cannot specify times from more than one source
Try 'touch --help' for more information.
touch: invalid option -- 'x'
Try 'touch --help' for more information.
## END
## status: 1

#### directories
mkdir d
touch -d @100 d
stat -c %Y d
## STDOUT:
100
## END

#### from far away
touch -d '1960-01-01' f; stat -c '%y %Y' f
## STDOUT:
1960-01-01 00:00:00.000000000 +0000 -315619200
## END

#### -f is ignored
touch -f a && ls
## STDOUT:
a
## END
