## failures_allowed: 0

#### lines with their newlines, and -t
printf 'a\nb' > f; mapfile < f; declare -p MAPFILE; mapfile -t x < f; declare -p x
## STDOUT:
declare -a MAPFILE=([0]=$'a\n' [1]="b")
declare -a x=([0]="a" [1]="b")
## END

#### -n, -s and -O
printf '%s\n' 1 2 3 4 5 > f; mapfile -t -s 1 -n 2 x < f; declare -p x; mapfile -t -O 4 x < f; declare -p x
## STDOUT:
declare -a x=([0]="2" [1]="3")
declare -a x=([0]="2" [1]="3" [4]="1" [5]="2" [6]="3" [7]="4" [8]="5")
## END

#### -d
printf 'a:b:c' > f; mapfile -d : x < f; declare -p x; printf 'a\0b\0' > f; mapfile -d '' -t x < f; declare -p x
## STDOUT:
declare -a x=([0]="a:" [1]="b:" [2]="c")
declare -a x=([0]="a" [1]="b")
## END

#### callbacks
cb() { echo "cb $1 ${2%$'\n'}"; }; printf '%s\n' a b c d e > f; mapfile -C cb -c 2 x < f; mapfile -t -C 'echo e' -c 1 -n 1 x < f
## STDOUT:
cb 1 b
cb 3 d
e 0 a
## END

#### -u
exec 5<<< $'x\ny'; readarray -t -u 5 a; echo "${a[@]}"
## STDOUT:
x y
## END

#### errors
mapfile -n x; echo $?; mapfile -u 9 a; echo $?; mapfile 1a; echo $?; mapfile -O -1 a < /dev/null; echo $?; declare -A m; mapfile m < /dev/null; echo $?
## STDOUT:
1
1
1
1
1
## END
## STDERR:
bash: line 1: mapfile: x: invalid line count
bash: line 1: mapfile: 9: invalid file descriptor: Bad file descriptor
bash: line 1: mapfile: `1a': not a valid identifier
bash: line 1: mapfile: -1: invalid array origin
bash: line 1: mapfile: m: not an indexed array
## END

#### an empty input clears
a=(1 2); mapfile a < /dev/null; declare -p a
## STDOUT:
declare -a a=()
## END

#### a readonly array
readonly a=(1); mapfile a <<< x; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: a: readonly variable
## END

#### -c without -C, and a callback's arguments
printf '%s\n' a b c d e | { mapfile -t -C 'echo cb' -c 2 x; echo "${x[@]}"; }; mapfile -C 'printf "<%s>"' -c 1 y <<< $'p\nq'; echo
## STDOUT:
cb 1 b
cb 3 d
a b c d e
<0><p
><1><q
>
## END

#### -n with -s and -O keeps what was there
x=(old0 old1 old2 old3); mapfile -t -n 2 -s 1 -O 1 x <<< $'a\nb\nc\nd'; declare -p x; mapfile -t -n 0 x <<< $'1\n2'; declare -p x
## STDOUT:
declare -a x=([0]="old0" [1]="b" [2]="c" [3]="old3")
declare -a x=([0]="1" [1]="2")
## END

#### -d with a letter, an empty one and the rest
printf 'a:b:c' | { mapfile -d : x; declare -p x; }; printf 'a\0b\0' | { mapfile -d '' -t x; declare -p x; }; printf 'aXXb' | { mapfile -td X x; declare -p x; }
## STDOUT:
declare -a x=([0]="a:" [1]="b:" [2]="c")
declare -a x=([0]="a" [1]="b")
declare -a x=([0]="a" [1]="" [2]="b")
## END

#### the default array and readarray
mapfile < <(printf '1\n2'); declare -p MAPFILE; readarray -t < <(printf '1\n\n2\n'); declare -p MAPFILE; readarray -t e </dev/null; declare -p e
## STDOUT:
declare -a MAPFILE=([0]=$'1\n' [1]="2")
declare -a MAPFILE=([0]="1" [1]="" [2]="2")
declare -a e=()
## END

#### numbers that are not valid
mapfile -n x a </dev/null; echo $?; mapfile -s -1 a </dev/null; echo $?; mapfile -O -1 a </dev/null; echo $?; mapfile -c 0 a </dev/null; echo $?; mapfile -u 77 a; echo $?; mapfile -u x a; echo $?; mapfile 1a </dev/null; echo $?; mapfile -z; echo $?
## STDOUT:
1
1
1
1
1
1
1
2
## END
## STDERR:
bash: line 1: mapfile: x: invalid line count
bash: line 1: mapfile: -1: invalid line count
bash: line 1: mapfile: -1: invalid array origin
bash: line 1: mapfile: 0: invalid callback quantum
bash: line 1: mapfile: 77: invalid file descriptor: Bad file descriptor
bash: line 1: mapfile: x: invalid file descriptor specification
bash: line 1: mapfile: `1a': not a valid identifier
bash: line 1: mapfile: -z: invalid option
mapfile: usage: mapfile [-d delim] [-n count] [-O origin] [-s count] [-t] [-u fd] [-C callback] [-c quantum] [array]
## END

#### into an associative array and a reference
declare -A m; mapfile m <<<x; echo $?; declare -n r=real; mapfile -t r <<< $'a\nb'; declare -p real; mapfile -t 'x[1]' <<<a; echo $?; mapfile '' <<<a; echo $?; f() { local l; mapfile -t l <<<z; declare -p l; }; f; declare -p l
## STDOUT:
1
declare -a real=([0]="a" [1]="b")
1
2
declare -a l=([0]="z")
## END
## STDERR:
bash: line 1: mapfile: m: not an indexed array
bash: line 1: mapfile: `x[1]': not a valid identifier
bash: line 1: mapfile: empty array variable name
bash: line 1: declare: l: not found
## END
## status: 1

#### an integer array is evaluated
declare -ai n; mapfile -t n <<< $'1+1\n2*3'; declare -p n; declare -au u; mapfile -t u <<< $'ab\ncd'; declare -p u
## STDOUT:
declare -ai n=([0]="2" [1]="6")
declare -au u=([0]="AB" [1]="CD")
## END

#### arrays that cannot be assigned to are refused before a line is read
cb() { echo "cb $1"; }
readonly a; printf '1\n2\n' | { mapfile -C cb -c 1 a; echo $?; read x; echo "$x"; }
declare -A m; printf '1\n2\n' | { mapfile -C cb -c 1 m; echo $?;  read x; echo "$x"; }
printf '1\n2\n' | { mapfile -u 9 a; mapfile -u 9 m; read x; echo "$x"; }
declare -n r=a; printf '1\n2\n' | { mapfile r; echo $?; read x; echo "$x"; }
## STDOUT:
1
1
1
1
1
1
1
## END
## STDERR:
bash: line 2: a: readonly variable
bash: line 3: mapfile: m: not an indexed array
bash: line 4: mapfile: 9: invalid file descriptor: Bad file descriptor
bash: line 4: mapfile: 9: invalid file descriptor: Bad file descriptor
bash: line 5: r: readonly variable
## END

#### -O keeps the value of what was no array
x=5; mapfile -O 2 x <<< a; declare -p x; y=5; mapfile -t y <<< a; declare -p y; declare -A m=([a]=1); mapfile -O 1 m <<< x; z=5; mapfile -O 0 z <<< a; declare -p z; e=; mapfile -tO 1 e <<< a; declare -p e
## STDOUT:
declare -a x=([0]="5" [2]=$'a\n')
declare -a y=([0]="a")
declare -a z=([0]=$'a\n')
declare -a e=([0]="" [1]="a")
## END
## STDERR:
bash: line 1: mapfile: m: not an indexed array
## END
