# test, recorded from the GNU original.

#### env test a = a; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
env test a = a; echo $?
## STDOUT:
0
## END

#### env test a != a; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
env test a != a; echo $?
## STDOUT:
1
## END

#### env test -z ''; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
env test -z ''; echo $?
## STDOUT:
0
## END

#### env test 1 -lt 2; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
env test 1 -lt 2; echo $?
## STDOUT:
0
## END

#### env test -f f; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
env test -f f; echo $?
## STDOUT:
0
## END

#### env test -d f; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
env test -d f; echo $?
## STDOUT:
1
## END

#### env test -e nofile; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
env test -e nofile; echo $?
## STDOUT:
1
## END

#### env test ! -e nofile; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
env test ! -e nofile; echo $?
## STDOUT:
0
## END

#### env test a -a ''; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
env test a -a ''; echo $?
## STDOUT:
1
## END

#### env test a -o ''; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
env test a -o ''; echo $?
## STDOUT:
0
## END

#### env [ a = a ]; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
env [ a = a ]; echo $?
## STDOUT:
0
## END

#### env [ a = a; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
env [ a = a; echo $?
## STDOUT:
2
## END

#### env test x -eq 1; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
env test x -eq 1; echo $?
## STDOUT:
2
## END

#### env test; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
env test; echo $?
## STDOUT:
1
## END

#### env test ''; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
env test ''; echo $?
## STDOUT:
1
## END

#### env test '(' a ')'; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
env test '(' a ')'; echo $?
## STDOUT:
0
## END

#### env test f -ef ./f; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
env test f -ef ./f; echo $?
## STDOUT:
0
## END

#### env test a b; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
env test a b; echo $?
## STDOUT:
2
## END

#### env test a b c; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
env test a b c; echo $?
## STDOUT:
2
## END

#### env test -s f; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
env test -s f; echo $?
## STDOUT:
0
## END

#### ln -s f l; env test -L l; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
ln -s f l; env test -L l; echo $?
## STDOUT:
0
## END

#### env test -t 9; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
env test -t 9; echo $?
## STDOUT:
1
## END

#### env test 99999999999999999999 -gt 1; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
env test 99999999999999999999 -gt 1; echo $?
## STDOUT:
0
## END

#### GNU counts the words
for e in '-a x a -f y' '! -f -o -o' '( ( 1 ) )' '( -z -eq )' '( 1 > -a )' '-l abc -eq 3' 'x -nt -l abc' '-1 -o a > b'; do /usr/bin/test $e; echo $?; done
## STDOUT:
2
2
2
1
2
0
2
2
## END
## STDERR:
/usr/bin/test: ‘-a’: unary operator expected
/usr/bin/test: missing argument after ‘-o’
/usr/bin/test: missing argument after ‘)’
/usr/bin/test: ‘>’: binary operator expected
/usr/bin/test: -nt does not accept -l
/usr/bin/test: ‘-1’: unary operator expected
## END

#### within an expression an exclamation mark is no string
/usr/bin/test a -a '!' = b
/usr/bin/[ '!' = -1 -o -n a ]
/usr/bin/test '(' '!' -n '>' -1 ')'
/usr/bin/[ a -a '(' b ]
## stdout-json: ""
## STDERR:
/usr/bin/test: extra argument ‘b’
/usr/bin/[: extra argument ‘-1’
/usr/bin/test: ‘>’: binary operator expected
/usr/bin/[: ‘)’ expected, found ‘]’
## END
## status: 2
