## failures_allowed: 0

#### if, elif, else
for x in 1 2 3; do if [ $x = 1 ]; then echo one; elif [ $x = 2 ]; then echo two; else echo many; fi; done
## STDOUT:
one
two
many
## END

#### status without a branch
if false; then :; fi; echo $?; if (exit 3); then :; elif (exit 4); then :; fi; echo $?
## STDOUT:
0
0
## END

#### case falls through
for x in a b c; do case $x in a) echo A;& b) echo B;;& *) echo rest;; c) echo no;; esac; done
## STDOUT:
A
B
rest
B
rest
rest
## END

#### case without a match, and without branches
case x in y) :;; esac; echo $?; case $(exit 3) in esac; echo $?; case x in x) esac; echo $?
## STDOUT:
0
0
0
## END

#### case patterns with parentheses and alternatives
case b in (a|b) echo ab;; (c) ;; esac; case 'a b' in a\ b) echo sp;; esac
## STDOUT:
ab
sp
## END

#### the pattern expands in order
case 3 in $((1+1))) echo 2;; $(echo 3)) echo three;; *) echo no;; esac
## STDOUT:
three
## END

#### case with a reserved word
case in in in) echo in;; esac; case esac in (esac) echo esac;; esac
## STDOUT:
in
esac
## END

#### arithmetic command
((1)); echo $?; ((0)); echo $?; ((1/0)); echo $?; (( )); echo $?; ((x=5, x>3)) && echo $x
## STDOUT:
0
1
1
1
5
## END
## STDERR:
bash: line 1: ((: 1/0: division by 0 (error token is "0")
## END

#### arithmetic command with a syntax error
((1+)); echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: ((: 1+: syntax error: operand expected (error token is "+")
## END

#### let
let x=1+2 y=x*2; echo $x $y $?; let 0; echo $?; let; echo $?; let 'a=1' 'b=0'; echo $?; let 1+; echo $?
## STDOUT:
3 6 0
1
1
1
1
## END
## STDERR:
bash: line 1: let: expression expected
bash: line 1: let: 1+: syntax error: operand expected (error token is "+")
## END

#### [[ ]] strings
[[ a < b ]]; echo $?; [[ b > a && ! a == b ]]; echo $?; [[ '' ]]; echo $?; [[ x ]]; echo $?; [[ -z '' || x ]]; echo $?
## STDOUT:
0
0
1
0
0
## END

#### [[ ]] patterns and quotes
x='a*'; [[ abc == $x ]]; echo $?; [[ abc == "$x" ]]; echo $?; [[ abc != a?? ]]; echo $?; [[ abc = [a-c]* ]]; echo $?
## STDOUT:
0
1
1
0
## END

#### [[ ]] numbers
x=5; [[ x -eq 5 && 2+3 -eq x && 010 -eq 8 ]]; echo $?; [[ a -lt 1 ]]; echo $?; [[ 1 -gt x ]]; echo $?
## STDOUT:
0
0
1
## END

#### [[ ]] with a bad number
[[ 1x -eq 1 ]]; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: [[: 1x: value too great for base (error token is "1x")
## END

#### regular expressions
[[ foo123bar =~ ([a-z]+)([0-9]+)(x)? ]]; echo $? "${#BASH_REMATCH[@]}" "${BASH_REMATCH[@]}"; [[ x =~ y ]]; echo $? ${#BASH_REMATCH[@]}
## STDOUT:
0 4 foo123 foo 123 
1 0
## END

#### a quoted regular expression is literal
[[ a.c =~ a.c ]] && echo 1; [[ abc =~ 'a.c' ]] || echo 2; r='a.c'; [[ abc =~ $r ]] && echo 3; [[ abc =~ "$r" ]] || echo 4; [[ a.b =~ a"."b ]] && echo 5
## STDOUT:
1
2
3
4
5
## END

#### regular expressions with spaces and metacharacters
[[ 'a b' =~ a\ b ]] && echo 1; r='^(a|b) +$'; [[ 'a  ' =~ $r ]] && echo 2; [[ 'a;b' =~ ';' ]] && echo 3; [[ ab =~ ^(a|x)(b|y)$ ]] && echo 4; [[ '$' =~ \$ ]] && echo 5
## STDOUT:
1
2
3
4
5
## END

#### classes and intervals in regular expressions
[[ a1_ =~ ^[[:alpha:]][[:digit:]]_$ ]] && echo 1; [[ aaa =~ ^a{2,3}$ ]] && echo 2; [[ ] =~ []] ]] && echo 3; [[ aXb =~ [^a-z] ]] && echo "$BASH_REMATCH"
## STDOUT:
1
2
3
X
## END

#### the longest alternative
[[ abcd =~ ab|abcd ]]; echo $BASH_REMATCH; [[ xabc =~ (a|ab)(c|bcd)? ]]; echo "${BASH_REMATCH[@]}"
## STDOUT:
abcd
abc ab c
## END

#### an invalid regular expression
r='('; [[ a =~ $r ]]; echo $?; [[ a =~ [ ]]; echo $?
## STDOUT:
2
2
## END

#### -v and -R
x=1; a=(1); declare -A m=([k]=); declare -n n=x; for v in x u a 'a[0]' 'a[1]' 'm[k]' 'm[j]' m 'a[@]'; do [[ -v $v ]] && echo "$v"; done; [[ -R n && ! -R x ]] && echo ref
## STDOUT:
x
a
a[0]
m[k]
a[@]
ref
## END

#### -o
set -f; [[ -o noglob ]]; echo $?; [[ -o errexit ]]; echo $?; [[ -o nosuch ]]; echo $?
## STDOUT:
0
1
1
## END

#### files
touch f; mkdir d; ln -s f l; ln -s no dl; mkfifo p; for t in -e -f -d -h -L -p -s -r -w -x -O -G -b -c -S -u -g -k -t; do printf '%s' "$t:"; for x in f d l dl p; do [[ $t $x ]] 2>/dev/null && printf ' %s' $x; done; echo; done
## STDOUT:
## END
## STDERR:
bash: -c: line 1: conditional binary operator expected
## END

#### -nt, -ot, -ef
touch -d 2020-01-01 a; touch -d 2021-01-01 b; ln a c; [[ b -nt a ]]; echo $?; [[ a -ot b ]]; echo $?; [[ a -ef c ]]; echo $?; [[ a -nt no ]]; echo $?; [[ no -ot a ]]; echo $?
## STDOUT:
0
0
0
0
0
## END

#### grouping and precedence
[[ x == x || y == z && a == b ]]; echo $?; [[ ( x == x || y == z ) && a == b ]]; echo $?; [[ ! ( x == y ) ]]; echo $?; [[ ! x == y && x ]]; echo $?
## STDOUT:
0
1
0
0
## END

#### over several lines
[[ a == a &&
   b == b ||
   c == d
]]
echo $?
## STDOUT:
0
## END

#### a missing operand
[[ a == ]]; echo no
## STDOUT:
## END
## STDERR:
bash: -c: line 1: unexpected argument `]]' to conditional binary operator
## END

#### an unexpected word
[[ a b ]]; echo no
## STDOUT:
## END
## STDERR:
bash: -c: line 1: conditional binary operator expected
## END

#### an empty test
[[ ]]; echo no
## STDOUT:
## END

#### an unfinished test
[[ a == b
echo no
## STDOUT:
## END
## STDERR:
bash: -c: line 1: syntax error in conditional expression
## END

#### the right side is not split
x='a b'; [[ $x == a\ b ]] && echo y; [[ $u == '' ]] && echo y; [[ -n $u ]] || echo n
## STDOUT:
y
y
n
## END

#### evaluation stops early
[[ -n '' && $(echo no >&2) ]]; [[ x || $(echo no >&2) ]]; echo $?
## STDOUT:
0
## END

#### every unary operator on variables and options
x=; y=v a=(1 '' ) ; declare -A m=([k]=v); declare -n r=y; for e in '-n $x' '-z $x' '-n $y' '-v x' '-v y' '-v a' '-v a[0]' '-v a[1]' '-v a[2]' '-v a[@]' '-v m' '-v m[k]' '-v m[z]' '-v r' '-R r' '-R y' '-v nosuch' '-o posix' '-o braceexpand' '-o nosuch' '-t 99' '-v 1' '! -v x' '$x' '$y' '! $x'; do eval "[[ $e ]]"; echo -n "$? "; done; echo
## STDOUT:
1 0 0 0 0 0 0 0 1 0 1 0 1 0 0 1 1 1 0 1 1 1 1 1 0 0 
## END

#### comparisons of strings, numbers and patterns
n=5; for e in 'a < b' 'a > b' 'B < a' '10 < 9' '10 -gt 9' 'n -eq 5' 'n+1 -eq 6' '0x10 -eq 16' '010 -eq 8' '-1 -lt 0' 'abc == a*' 'abc == "a*"' 'abc != ab?' 'abc = [a-c]bc' 'a* == a\*' '"" == ""' '"" == *' 'é < z' 'a =~ ^a$' 'abc =~ b' '"a b" =~ a\ b' 'aXb =~ a[[:upper:]]b' 'x =~ $n' '5 =~ $n'; do eval "[[ $e ]]"; echo -n "$? "; done; echo
## STDOUT:
0 1 0 0 0 0 0 0 0 0 0 1 1 0 0 0 0 1 0 0 0 0 1 0 
## END

#### precedence, grouping and short circuits
[[ a && b || '' ]]; echo $?; [[ '' || a && '' ]]; echo $?; [[ ! a && b ]]; echo $?; [[ ! ( a && '' ) ]]; echo $?; [[ '' && $(echo ran >&2) ]]; echo $?; [[ a || $(echo ran >&2) ]]; echo $?; [[ ( a ) && ( b || c ) ]]; echo $?; [[ a
&& b ]]; echo $?; [[ ! ! a ]]; echo $?; [[ -n a && -z '' && 1 -eq 1 && a == a ]]; echo $?
## STDOUT:
## END
## STDERR:
bash: -c: line 1: unexpected token `newline', conditional binary operator expected
## END

#### patterns and regular expressions from variables
p='a*' r='^a.c$' q='a b'; [[ abc == $p ]]; echo $?; [[ abc == "$p" ]]; echo $?; [[ abc =~ $r ]]; echo $?; [[ abc =~ "$r" ]]; echo $?; [[ 'a b' == $q ]]; echo $?; [[ 'xa by' =~ $q ]]; echo $?; [[ 'a*' == "$p" ]]; echo $?; [[ a.c =~ a"."c ]]; echo $?; [[ abc =~ a"."c ]]; echo $?; [[ 'a(b' =~ a\(b ]]; echo $?; e='('; [[ a =~ $e ]]; echo $?; [[ ab =~ (a)(b)? ]]; echo "${BASH_REMATCH[@]}"
## STDOUT:
0
1
0
1
0
0
0
0
1
0
2
ab a b
## END

#### ends of lines within a match
x=$'a\nb'; for r in '.^b' 'a$.' '(^b)' '^b' '(.)^(b)' 'a.b' 'x*^b'; do [[ $x =~ $r ]]; echo "$r $? ${#BASH_REMATCH[0]}"; done
## STDOUT:
.^b 0 2
a$. 0 2
(^b) 1 0
^b 1 0
(.)^(b) 0 2
a.b 0 3
x*^b 1 0
## END
## stderr-json: ""

#### BASH_REMATCH is made anew, and is the global variable
readonly BASH_REMATCH=4; [[ a =~ a ]]; declare -p BASH_REMATCH; declare -u BASH_REMATCH; [[ b =~ b ]]; declare -p BASH_REMATCH; f() { local BASH_REMATCH; [[ c =~ c ]]; declare -p BASH_REMATCH; }; f; declare -p BASH_REMATCH
## STDOUT:
declare -a BASH_REMATCH=([0]="a")
declare -a BASH_REMATCH=([0]="b")
declare -- BASH_REMATCH
declare -a BASH_REMATCH=([0]="c")
## END
## stderr-json: ""

#### a group that is passed with nothing in it takes the others back
for p in '(a(b?)*)*' '(a(b?)+)*' '(.(x?){0,2})*' '(.(x|y*)*)+' '(.(x|y*)*){2}'; do for s in aa axa aax; do [[ $s =~ $p ]]; printf '%s ' "$p" "${BASH_REMATCH[@]@Q}"; echo; done; done
## STDOUT:
(a(b?)*)* 'aa' 'aa' '' 
(a(b?)*)* 'a' 'a' '' 
(a(b?)*)* 'aa' 'aa' '' 
(a(b?)+)* 'aa' 'aa' '' 
(a(b?)+)* 'a' 'a' '' 
(a(b?)+)* 'aa' 'aa' '' 
(.(x?){0,2})* 'aa' 'aa' '' 
(.(x?){0,2})* 'axa' 'axa' '' 
(.(x?){0,2})* 'aax' 'ax' '' 
(.(x|y*)*)+ 'aa' 'a' '' 
(.(x|y*)*)+ 'axa' 'a' '' 
(.(x|y*)*)+ 'aax' 'ax' '' 
(.(x|y*)*){2} 'aa' 'a' '' 
(.(x|y*)*){2} 'axa' 'a' '' 
(.(x|y*)*){2} 'aax' 'ax' '' 
## END

#### conditional expressions on several lines that a shell reads line by line
bash <<'END'
if [[ a &&
  b ]]; then echo yes; fi
[[ a ||
 ( b ) ]] && echo y2
[[ !
a ]] || echo no
[[
a ]] && echo y3
[[ ( 
 a ) ]] && echo y4
x=([1]=1
 b)
echo ${x[@]} $((1 +
2)) $(echo $((
3)))
END
## STDOUT:
yes
y2
no
y3
y4
1 b 3 3
## END

#### the line of an expression on several lines
cat > s <<'EOS'
trap 'echo "ERR $LINENO"' ERR
:
[[ a == b
]]
:
[[ a == b

]]
:
[[ -f /nosuch
]]
:
[[ -f /nosuch

]]
[[ a == b
]]
[[ a == b
]]
true; [[ a == b
]]
true
true; [[ a == b
]]; true
if true; then [[ a == b
]]; fi
{ [[ a == b
]]
}
[[ a == b ]] ; [[ a == b
]]
:
[[ a == a && a == b
]]
:
[[ a == a &&
 a == b
]]
:
[[ a =~ b
]]
:
[[ a -eq 1
]]
:
[[ ! a
]]
:
EOS
bash s
## STDOUT:
ERR 3
ERR 6
ERR 10
ERR 13
ERR 16
ERR 18
ERR 20
ERR 23
ERR 25
ERR 27
ERR 30
ERR 30
ERR 34
ERR 38
ERR 40
ERR 43
## END
## STDERR:
s: line 46: unexpected token `newline', conditional binary operator expected
## END

#### the line of groups, operators and words on several lines
cat > s <<'EOS'
trap 'echo "ERR $LINENO"' ERR
[[ ( a == b
) ]]
[[ ( a == b )
]]
[[ ( a == b

)

]]
[[ ( a == a &&
 a == b
)

]]
[[ ! ( a == a
)
]]
[[ a == b || ( a == b
)
]]
[[ ! a == a
]]
[[ ! -n a

]]
[[ a == "a
b"

]]
[[ a == $(echo
echo)

]]
[[ -n "" || a == b ]]
[[ a == a
&& a == b
]]
[[ a == b
|| a == c

]]
EOS
bash s
## STDOUT:
ERR 3
ERR 4
ERR 8
ERR 13
ERR 17
ERR 21
ERR 22
ERR 24
ERR 28
ERR 32
ERR 35
ERR 38
ERR 42
## END
## status: 1

#### the line of a conditional expression that is not closed is its first
for c in '[[ a == b &&
 c == d' '[[
-n a' '(echo a
[[ a == b &&
 a =~ ( ]]
)'; do bash -c "echo a
$c"; echo $?; done
## STDOUT:
a
2
a
2
a
2
## END
## STDERR:
bash: -c: line 2: unexpected EOF while looking for `]]'
bash: -c: line 2: unexpected EOF while looking for `]]'
bash: -c: line 3: unexpected EOF while looking for `]]'
## END

#### extended patterns in values are patterns without the option
p='@(a|b)'; [[ a == $p ]]; echo $?; [[ b != $p ]]; echo $?; [[ a == "$p" ]]; echo $?; case a in $p) echo y;; *) echo n;; esac; x=ab; echo ${x#$p}
p='*(a)'; [[ aab == ${p}b ]]; echo $?; [[ b == $p* ]]; echo $?; a=('!(x)'); [[ x == ${a[0]} ]]; echo $?; [[ y = ${a[0]} ]]; echo $?; [[ y == \$p ]]; echo $?; shopt extglob
## STDOUT:
0
1
1
n
ab
0
0
1
0
1
extglob        	off
## END
## stderr-json: ""
## status: 1
