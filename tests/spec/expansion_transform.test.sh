## failures_allowed: 1

#### @Q
x="it's" y='a b' z= w=$'a\tb'; echo ${x@Q} ${y@Q} ${z@Q} ${w@Q} "[${u@Q}]"
## STDOUT:
'it'\''s' 'a b' '' $'a\tb' []
## END

#### @E
x='a\tb\x41\n'; echo "${x@E}|"
## STDOUT:
a	bA
|
## END

#### @P
x='\$ \\ $y'; y=1; echo "${x@P}"
## STDOUT:
$ \ 1
## END

#### @A on kinds of variables
x='a b'; declare -i i=3; declare -rx r=c; a=(1 2); declare -A m=([k]=v); echo "${x@A}|${i@A}|${r@A}|${a@A}|${a[@]@A}|${m[@]@A}"
## STDOUT:
x='a b'|declare -i i='3'|declare -rx r='c'|declare -a a='1'|declare -a a=([0]="1" [1]="2")|declare -A m=([k]="v" )
## END

#### @a
declare -ix i=1; a=(1); declare -A m=([k]=1); readonly r=; x=1; echo "${i@a} ${a@a} ${a[@]@a} ${m[k]@a} ${r@a} [${x@a}] [${u@a}]"
## STDOUT:
ix a a A r [] []
## END

#### @U @u @L
x='aB c'; echo "${x@U}|${x@u}|${x@L}"
## STDOUT:
AB C|AB c|ab c
## END

#### @K and @k on arrays
a=(x 'y z'); declare -A m=([k]='v w'); echo "${a[@]@K}|${m[@]@K}"; printf '<%s>' "${a[@]@k}"; echo; x='a b'; echo ${x@K} ${x@k}
## STDOUT:
0 "x" 1 "y z"|k "v w" 
<0><x><1><y z>
'a b' 'a b'
## END

#### @Q on lists
set -- 'a b' "c'd"; echo "${@@Q}" "${*@Q}"; a=(x 'y z'); echo "${a[@]@Q}"
## STDOUT:
'a b' 'c'\''d' 'a b' 'c'\''d'
'x' 'y z'
## END

#### @A on positional parameters
set -- a 'b c'; echo "${@@A}"
## STDOUT:
set -- 'a' 'b c'
## END

#### an unknown transformation
x=1; echo ${x@Z}; echo no
## STDOUT:
## END
## STDERR:
bash: line 1: ${x@Z}: bad substitution
## END
## status: 127

#### transformations of unset under nounset
set -u; echo "[${u@Q}]"
## STDOUT:
## END
## STDERR:
bash: line 1: u: unbound variable
## END
## status: 127

#### @Q of control characters and non-ASCII
x=$'\001é\n'; echo "${x@Q}"
## STDOUT:
$'\001é\n'
## END

#### @a of an unset but declared variable
## known_failure: `[i] [a] []`, not `[i] [a] [a]`
declare -i d; declare -a e; echo "[${d@a}] [${e@a}] [${e[@]@a}]"
## STDOUT:
[i] [a] [a]
## END

#### @A of a declared variable
declare -i d; declare -a e; echo "[${d@A}] [${e[@]@A}]"
## STDOUT:
[declare -i d] [declare -a e]
## END
