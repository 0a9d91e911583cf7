## failures_allowed: 1

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
## known_failure: `1`, not `1 x`
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
