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
