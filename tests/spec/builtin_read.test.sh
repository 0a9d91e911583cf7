#### options -r, backslashes and continuation
printf 'a\\tb\\\nc\n' | { read x; echo "$x"; }; printf 'a\\tb\n' | { read -r x; echo "$x"; }
## STDOUT:
atbc
a\tb
## END

#### REPLY keeps blanks
read <<< '  a  b  '; echo "[$REPLY]"; read x <<< '  a  b  '; echo "[$x]"; IFS= read x <<< '  a '; echo "[$x]"
## STDOUT:
[  a  b  ]
[a  b]
[  a ]
## END

#### fewer and more words
read a b c <<< 'x y'; echo "[$a][$b][$c]"; read a b <<< 'x y  z '; echo "[$a][$b]"
## STDOUT:
[x][y][]
[x][y  z]
## END

#### separators that are not blanks at the end
IFS=: read a b <<< 'x:y:'; echo "[$a][$b]"; IFS=: read a b <<< 'x:y:z:'; echo "[$a][$b]"; IFS=: read a b <<< 'x:y::'; echo "[$a][$b]"
## STDOUT:
[x][y]
[x][y:z:]
[x][y::]
## END

#### -a
read -a a <<< 'x "y z" w'; declare -p a; IFS=: read -ra b <<< 'p::q:'; declare -p b
## STDOUT:
declare -a a=([0]="x" [1]="\"y" [2]="z\"" [3]="w")
declare -a b=([0]="p" [1]="" [2]="q")
## END

#### -d
read -d : x <<< 'a b:c'; echo "[$x]"; printf 'a\0b\0' | while IFS= read -r -d '' y; do echo "<$y>"; done; read -d xyz z <<< axb; echo $z
## STDOUT:
[a b]
<a>
<b>
a
## END

#### -n and -N
read -n 3 x <<< abcdef; echo $x; read -n 3 x <<< ab; echo $x; printf 'a\nbc' | { read -N 3 x; echo "[$x]"; }; read -N 9 x <<< ab; echo "$? [$x]"; read -n 0 x <<< a; echo "$? [$x]"
## STDOUT:
abc
ab
[a
b]
1 [ab
]
0 []
## END

#### -N does not split
read -N 4 a b <<< 'x y z'; echo "[$a][$b]"
## STDOUT:
[x y ][]
## END

#### -u and a bad descriptor
exec 4<<< 'four'; read -u 4 x; echo $x; read -u 9 x; echo $?
## STDOUT:
four
1
## END
## STDERR:
bash: line 1: read: 9: invalid file descriptor: Bad file descriptor
## END

#### -t 0 and end of input
read -t 0 x <<< a; echo $?; read x < /dev/null; echo "$? [$x]"; printf abc | { read x; echo "$? $x"; }
## STDOUT:
0
1 []
1 abc
## END

#### -t and a closed stream
sleep 1 | { read -t 0.05 x; echo $(($? > 128)); }
## STDOUT:
1
## END

#### bad options
read -n x a; echo $?; read -t -1 a; echo $?; read -z; echo $?
## STDOUT:
1
1
2
## END
## STDERR:
bash: line 1: read: x: invalid number
bash: line 1: read: -1: invalid timeout specification
bash: line 1: read: -z: invalid option
read: usage: read [-ers] [-a array] [-d delim] [-i text] [-n nchars] [-N nchars] [-p prompt] [-t timeout] [-u fd] [name ...]
## END

#### an invalid name
read 1x <<< a; echo $?; read a 'b[' <<< 'x y'; echo $? $a
## STDOUT:
1
1 x
## END
## STDERR:
bash: line 1: read: `1x': not a valid identifier
bash: line 1: read: `b[': not a valid identifier
## END

#### a readonly name
readonly r=1; read r <<< 2; echo $? $r
## STDOUT:
1 1
## END
## STDERR:
bash: line 1: r: readonly variable
## END

#### -p writes nothing without a terminal
read -p 'prompt' x <<< v; echo $x
## STDOUT:
v
## END

#### an associative element and an integer
declare -A m; read 'm[k]' <<< v; echo ${m[k]}; declare -i i; read i <<< 2+3; echo $i
## STDOUT:
v
5
## END

#### bytes of UTF-8 and -n
read -n 2 x <<< éàü; echo $x
## STDOUT:
éà
## END

#### -d with several characters and an empty one
printf 'a;b:c' | { read -d ';:' x; echo "$x"; read -d : y; echo "$y"; read z; echo "$? $z"; }; printf 'p\0q\0' | { read -d '' a; read -rd '' b; echo "$a $b"; }
## STDOUT:
a
b
1 c
p q
## END

#### -a with an array that was there, IFS and -d
a=(1 2 3 4); read -a a <<<'x y'; declare -p a; IFS=, read -ra a <<<'p,,q,'; declare -p a; read -ra a <<<''; declare -p a; read -rd '' -a a <<< $' 1\n2 \n3'; declare -p a
## STDOUT:
declare -a a=([0]="x" [1]="y")
declare -a a=([0]="p" [1]="" [2]="q")
declare -a a=()
declare -a a=([0]="1" [1]="2" [2]="3")
## END

#### -n, -N with newlines, delimiters and the end
read -n 3 x <<<ab; echo "$? [$x]"; read -N 3 x <<<ab; echo "$? [$x]"; read -N 5 x <<<ab; echo "$? [$x]"; read -n 2 -d b x <<<abc; echo "[$x]"; read -n 0 x <<<abc; echo "$? [$x]"; read -N 3 -d b x <<<abcd; echo "[$x]"; read -n -1 x <<<a; echo $?
## STDOUT:
0 [ab]
0 [ab
]
1 [ab
]
[a]
0 []
[abc]
1
## END
## STDERR:
bash: line 1: read: -1: invalid number
## END

#### -r and backslashes at the end
printf 'a\\\nb\n' | { read x; echo "[$x]"; }; printf 'a\\\nb\n' | { read -r x; echo "[$x]"; }; read x y <<<'a\ b c'; echo "[$x][$y]"; printf 'a\\' | { read x; echo "$? [$x]"; }; read x <<<'\a\\b\'"'"; echo "[$x]"
## STDOUT:
[ab]
[a\]
[a b][c]
1 [a]
[a\b']
## END

#### -t with a number that is bad and with zero
read -t abc x <<<a; echo $?; read -t -1 x <<<a; echo $?; read -t 0 x <<<a; echo $?; read -t 0.5 x <<<a; echo "$? $x"; sleep 2 | { read -t 0.1 x; echo $((? > 128)); } 2>/dev/null; sleep 1 | { read -t 0.1 x; s=$?; echo $((s > 128)); }
## STDOUT:
1
1
0
0 a
1
## END
## STDERR:
bash: line 1: read: abc: invalid timeout specification
bash: line 1: read: -1: invalid timeout specification
## END

#### -u, -p, -s, -i and -e without a terminal
exec 5<<<'one
two'; read -u5 x; read -u 5 y; echo "$x $y"; read -p 'prompt: ' x <<<a; echo "$x"; read -s x <<<b; echo "$x"; read -i text x <<<c; echo "$x"; read -e x <<<d; echo "$x"; read -u 77 x; echo $?; read -u x; echo $?
## STDOUT:
one two
a
b
c
d
1
1
## END
## STDERR:
bash: line 2: read: 77: invalid file descriptor: Bad file descriptor
bash: line 2: read: x: invalid file descriptor specification
## END

#### REPLY, IFS and trailing separators
read <<<'  a b  '; echo "[$REPLY]"; read x <<<'  a b  '; echo "[$x]"; IFS= read x <<<'  a  '; echo "[$x]"; IFS=: read x y <<<'a:b:c:'; echo "[$x][$y]"; IFS=: read x y <<<'a:b:'; echo "[$x][$y]"; IFS=: read x <<<'a:'; echo "[$x]"; IFS=': ' read x y <<<' a : : b '; echo "[$x][$y]"
## STDOUT:
[  a b  ]
[a b]
[  a  ]
[a][b:c:]
[a][b]
[a]
[a][: b]
## END

#### invalid names, and what was set before them
read 1x <<<a; echo $?; read a 2b <<<'x y'; echo "$? $a"; read 'a[' <<<x; echo $?; read 'a[1]' <<<x; declare -p a; read '' <<<x; echo $?; read -a 1x <<<a; echo $?; read -z; echo $?
## STDOUT:
1
1 x
1
declare -a a=([0]="x" [1]="x")
1
1
2
## END
## STDERR:
bash: line 1: read: `1x': not a valid identifier
bash: line 1: read: `2b': not a valid identifier
bash: line 1: read: `a[': not a valid identifier
bash: line 1: read: `': not a valid identifier
bash: line 1: read: `1x': not a valid identifier
bash: line 1: read: -z: invalid option
read: usage: read [-ers] [-a array] [-d delim] [-i text] [-n nchars] [-N nchars] [-p prompt] [-t timeout] [-u fd] [name ...]
## END

#### into an associative array, an integer, a reference and a readonly
declare -A m; read 'm[k x]' <<<v; declare -p m; declare -i n; read n <<<2+3; echo $n; declare -n r=t; read r <<<val; echo $t; readonly ro=1; read ro <<<2; echo "$? $ro"; read x ro y <<<'1 2 3'; echo "$? [$x][$y]"; read -a m <<<a; echo $?
## STDOUT:
declare -A m=(["k x"]="v" )
5
val
1 1
1 [1][]
1
## END
## STDERR:
bash: line 1: ro: readonly variable
bash: line 1: ro: readonly variable
bash: line 1: read: m: not an indexed array
## END

#### several reads share the input with commands
printf '1\n2\n3\n4\n' | { read a; head -n 1 >/dev/null; read b; echo "$a [$b]"; }; printf 'a\nb\n' >f; { read x; cat; } <f; { read -r x; read -r y; } <f; echo "$x$y"; while read -r l; do echo "<$l>"; read -r l; done <f
## STDOUT:
1 []
b
ab
<a>
## END

#### an integer variable given what is no expression
bash -c 'declare -i n; read n <<<1+; echo no
echo no'; echo $?; bash -c 'declare -i n; printf -v n %s 1+; echo no'; echo $?; printf 'declare -i n\nread n <<<1+; echo no\necho next\n' >s; bash s; (declare -i n; read n <<<"2 +"; echo no); echo $?
## STDOUT:
1
1
next
1
## END
## STDERR:
bash: line 1: read: 1+: syntax error: operand expected (error token is "+")
bash: line 1: printf: 1+: syntax error: operand expected (error token is "+")
s: line 2: read: 1+: syntax error: operand expected (error token is "+")
bash: line 2: read: 2 +: syntax error: operand expected (error token is "+")
## END

#### TMOUT is how long to wait
TMOUT=1; read x < <(sleep 2); echo $? "[$x]"; TMOUT=0; read x < <(sleep .1); echo $?; TMOUT=abc; read x < <(sleep .1); echo $?; TMOUT=1; read -t 3 x < <(sleep .1; echo a); echo $? $x; read x <<< here; echo $? $x
## STDOUT:
142 []
1
1
0 a
0 here
## END

#### characters that are broken off count as one
read -n 2 -r x < <(printf '\303|abc\n'); printf '%q\n' "$x"
read -n 1 -r x < <(printf '\346\227|abc\n'); printf '%q\n' "$x"
read -N 3 -r x < <(printf '\377\376abc\n'); printf '%q\n' "$x"
read -n 2 -r x < <(printf 'é日x\n'); printf '%q\n' "$x"
## STDOUT:
$'\303|a'
$'\346\227|'
$'\377\376a'
é日
## END

#### a descriptor that is closed
read x <&-; echo $?
read -u 0 x <&-; echo $?
read -u 9; echo $?
## STDOUT:
1
1
1
## END
## STDERR:
bash: line 1: read: read error: 0: Bad file descriptor
bash: line 2: read: 0: invalid file descriptor: Bad file descriptor
bash: line 3: read: 9: invalid file descriptor: Bad file descriptor
## END
