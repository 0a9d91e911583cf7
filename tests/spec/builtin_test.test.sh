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

#### [ without its bracket
[ a = a; echo $?; [; echo $?; test ]; echo $?; [ ]; echo $?
## STDOUT:
2
2
0
1
## END
## STDERR:
bash: line 1: [: missing `]'
bash: line 1: [: missing `]'
## END

#### -nt, -ot and -ef with missing files
: >a; touch -d '2001-01-01' b; ln a c; [ a -nt b ]; echo $?; [ b -ot a ]; echo $?; [ a -ef c ]; echo $?; [ a -ef b ]; echo $?; [ a -nt nosuch ]; echo $?; [ nosuch -ot a ]; echo $?; [ nosuch -nt a ]; echo $?; [ nosuch -ef nosuch ]; echo $?
## STDOUT:
0
0
0
1
0
0
1
1
## END

#### -t, -v, -R and -o by test
test -t 0; echo $?; test -t 99; echo $?; test -t x; echo $?; v=; a=(x); declare -A m=([k]=); test -v v; echo $?; test -v a; echo $?; test -v 'a[1]'; echo $?; test -v 'm[k]'; echo $?; test -v m; echo $?; declare -n r=v; test -R r; echo $?; test -R v; echo $?; test -o posix; echo $?; test -o nosuch; echo $?
## STDOUT:
1
1
1
0
0
1
0
1
0
1
1
1
## END

#### parentheses and precedence
test \( a = a \); echo $?; test \( a \) ; echo $?; test ! \( a = b \); echo $?; test a = a -o b = c -a d = e; echo $?; test \( a = a -o b = c \) -a d = e; echo $?; test ! a = b -a x; echo $?; test \( ; echo $?; test \( a; echo $?; test a \); echo $?
## STDOUT:
0
0
0
0
1
0
0
2
2
## END
## STDERR:
bash: line 1: test: (: unary operator expected
bash: line 1: test: a: unary operator expected
## END

#### numbers that are not
test 1 -eq x; echo $?; test ' 1 ' -eq 1; echo $?; test '' -eq 0; echo $?; test 1.5 -lt 2; echo $?; test 0x10 -eq 16; echo $?; test 010 -eq 10; echo $?; test +1 -eq 1; echo $?; test 99999999999999999999 -gt 1; echo $?; [[ x -eq 0 ]]; echo $?; [[ 1.5 -eq 1 ]]; echo $?
## STDOUT:
2
0
2
2
2
0
0
2
0
1
## END
## STDERR:
bash: line 1: test: x: integer expression expected
bash: line 1: test: : integer expression expected
bash: line 1: test: 1.5: integer expression expected
bash: line 1: test: 0x10: integer expression expected
bash: line 1: test: 99999999999999999999: integer expression expected
bash: line 1: [[: 1.5: syntax error: invalid arithmetic operator (error token is ".5")
## END

#### what looks like an operator is a string
test -n; echo $?; test -n -a; echo $?; test = = =; echo $?; test ! = !; echo $?; test -a = -a; echo $?; test '!' ; echo $?; test -f; echo $?; test -z = ; echo $?; test '(' = '('; echo $?; test -e -a -e; echo $?
## STDOUT:
0
0
0
0
0
0
0
1
0
0
## END

#### errors of the expression
test a b; echo $?; test a b c; echo $?; test a = b c; echo $?; test -q x; echo $?; test 1 -foo 2; echo $?; test a = ; echo $?; test a -a; echo $?; test -a a -b; echo $?
## STDOUT:
2
2
2
2
2
2
2
2
## END
## STDERR:
bash: line 1: test: a: unary operator expected
bash: line 1: test: b: binary operator expected
bash: line 1: test: too many arguments
bash: line 1: test: -q: unary operator expected
bash: line 1: test: -foo: binary operator expected
bash: line 1: test: a: unary operator expected
bash: line 1: test: a: unary operator expected
bash: line 1: test: a: binary operator expected
## END

#### files of each kind
mkdir d; : >e; echo x >f; ln -s f l; ln -s nosuch dangling; mkfifo p; chmod +x f; for o in a b c d e f g h k p r s u w x L O G S; do printf '%s:' $o; for n in d e f l dangling p nosuch; do test -$o $n && printf ' %s' $n; done; echo; done
## STDOUT:
a: d e f l p
b:
c:
d: d
e: d e f l p
f: e f l
g:
h: l dangling
k:
p: p
r: d e f l p
s: d f l
u:
w: d e f l p
x: d f l
L: l dangling
O: d e f l p
G: d e f l p
S:
## END
