#### one to four arguments
test; echo $?; test ''; echo $?; test x; echo $?; test ! ''; echo $?; test ! = !; echo $?; test ! ! x; echo $?; test ! a = b; echo $?; test '(' x ')'; echo $?
## STDOUT:
1
1
0
0
0
0
0
0
## END

#### operators as strings
test -n; echo $?; test -z; echo $?; test -f = -f; echo $?; test '(' = '('; echo $?; test = = =; echo $?
## STDOUT:
0
0
0
0
0
## END

#### -a and -o
test a -a ''; echo $?; test '' -o b; echo $?; test a = a -a b = c -o d; echo $?; [ '(' a -o b ')' -a '' ]; echo $?
## STDOUT:
1
0
0
1
## END

#### integers
[ 5 -gt 3 ]; echo $?; [ 010 -eq 10 ]; echo $?; [ ' 3 ' -eq 3 ]; echo $?; [ a -eq 1 ]; echo $?; [ 1 -eq '' ]; echo $?; [ 1+1 -eq 2 ]; echo $?
## STDOUT:
0
0
0
2
2
2
## END
## STDERR:
bash: line 1: [: a: integer expression expected
bash: line 1: [: : integer expression expected
bash: line 1: [: 1+1: integer expression expected
## END

#### errors
[ a; echo $?; [ a b ]; echo $?; [ a b c ]; echo $?; [ -e a b ]; echo $?; test a = b c; echo $?; [ a = ]; echo $?
## STDOUT:
2
2
2
2
2
2
## END
## STDERR:
bash: line 1: [: missing `]'
bash: line 1: [: a: unary operator expected
bash: line 1: [: b: binary operator expected
bash: line 1: [: a: binary operator expected
bash: line 1: test: too many arguments
bash: line 1: [: a: unary operator expected
## END

#### strings
[ a \< b ]; echo $?; [ b \> a ]; echo $?; [ a == a ]; echo $?; [ 'a*' = abc ]; echo $?; [ a != b ]; echo $?
## STDOUT:
0
0
0
1
0
## END

#### -v, -o and -t
x=; [ -v x ]; echo $?; [ -o errexit ]; echo $?; [ -t 1 ]; echo $?; [ -t x ]; echo $?
## STDOUT:
0
1
1
1
## END

#### too many
[ a b c d e ]; echo $?; [ '(' a ]; echo $?; [ ! ]; echo $?
## STDOUT:
2
2
0
## END
## STDERR:
bash: line 1: [: too many arguments
bash: line 1: [: (: unary operator expected
## END
