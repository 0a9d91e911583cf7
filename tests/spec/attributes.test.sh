## failures_allowed: 0

#### @A of the positional parameters
show() { printf '[%s]' "$#" "$@"; echo; }
set -- 0 'a b'
show ${*@A}; show "${*@A}"; show ${@@A}; show "${@@A}"
IFS=:
show ${*@A}; show "${*@A}"; show ${@@A}; show "${@@A}"
x=${@@A}; show "$x"; x="${@@A}"; show "$x"
IFS=' '
show "p${@@A}q"
set --
show "${@@A}"; show "p${*@A}" ${@@A}
## STDOUT:
[5][set][--]['0']['a][b']
[1][set -- '0' 'a b']
[5][set][--]['0']['a][b']
[4][set][--]['0']['a b']
[2][set -- '0']['a b']
[1][set -- '0':'a b']
[2][set -- '0']['a b']
[2][set -- '0']['a b']
[1][set -- '0':'a b']
[1][set -- '0':'a b']
[4][pset][--]['0']['a b'q]
[0]
[1][p]
## END
## stderr-json: ""

#### @A, @K and @k of lists without elements, and of scalars
show() { printf '[%s]' "$#" "$@"; echo; }
arr=(); declare -A map; x=007
show "${arr[@]@K}"; show "${arr[@]@k}"; show "${arr[*]@K}"; show "${map[@]@K}"; show "${map[*]@K}"; show "${nope[@]@K}x"
show "${x[@]@A}" ${x[*]@A}
set -u; show ${x[@]@A}
## STDOUT:
[0]
[0]
[1][]
[0]
[1][]
[1][x]
[2][x='007'][x='007']
[1][x='007']
## END
## stderr-json: ""

#### an assignment in a word makes a field of it
show() { printf '[%s]' "$#" "$@"; echo; }
set --
show "$@${a=}"; show "$@${a=}"; show "$@${b:-}"; show "$@$a"
## STDOUT:
[1][]
[0]
[0]
[0]
## END
## stderr-json: ""

#### the word of an assignment in double quotes
IFS=:
set -- a b
echo "p${x=${@^^}}"; unset x; : ${x=${@^^}}; echo "$x"; unset x; : "${x=$@}"; echo "$x"
## STDOUT:
pA:B
A B
a b
## END
## stderr-json: ""

#### indirection through what is declared without a value
f() { local a; echo "<${!a}>" "<${!a-x}>" "<${!a@Q}>" "<${!a#x}>" "<${!a:1}>"; }
f; a=1; f
declare b; echo "<${!b}>"
echo ${!nope}
echo next
## STDOUT:
<> <x> <> <> <>
<> <x> <> <> <>
<>
next
## END
## stderr: bash: line 4: nope: invalid indirect expansion

#### read and mapfile into arrays of integers
declare -ai arr
read -ra arr <<< '1+1 2*3'; declare -p arr
read -ra arr <<< '1 2+'; echo no
## stdout: declare -ai arr=([0]="2" [1]="6")
## stderr: bash: line 3: read: 2+: syntax error: operand expected (error token is "+")
## status: 1

#### mapfile into an array of integers
declare -ai arr
mapfile -t arr <<< '1+1'; declare -p arr
mapfile -t arr <<< '2+'; echo no
## stdout: declare -ai arr=([0]="2")
## stderr: bash: line 3: mapfile: 2+: syntax error: operand expected (error token is "+")
## status: 1

#### nounset and a reference to an element
set -u
arr=(x)
declare -n ref='arr[1]'
((ref++)); echo $? ${arr[1]}
echo $((ref+1))
declare -n r2='nope[1]'
echo $((r2+1))
## STDOUT:
1 1
2
## END
## stderr: bash: line 7: nope: unbound variable
## status: 127

#### an assignment in front of export goes to the variable with its attributes
declare -i i=5; i=2+3 export i; declare -p i; i+=3 readonly i; declare -p i; declare -u u=a; u=b declare -x u; declare -p u; declare -i e=5; e=2+3 eval 'declare -p e; export e'; declare -p e; declare -a a=(1 2); a=3 export a; declare -p a; p=x export p; declare -p p; declare -i g=1; f() { g=4/2 export g; declare -p g; }; f; declare -p g
## STDOUT:
declare -ix i="5"
declare -irx i="8"
declare -xu u="B"
declare -x e="2+3"
declare -i e="5"
declare -ax a=([0]="3" [1]="2")
declare -x p="x"
declare -ix g="2"
declare -ix g="2"
## END
## stderr-json: ""

#### what a readonly variable would be given before a command is not expanded
readonly n=5
n=$((1,,2)) read -r b <<< x; echo "$?[$b]"
n=$(echo side >&2) true; echo $?
n=${x:=3} true; echo "[$x]"
n=7 m=$(echo side >&2; echo v) env | grep ^m=
f() { local -r k; k=$(echo side >&2) true; echo $?; }; f
declare -n r=n; r=$(echo side >&2) true; echo $?
n=$(echo side >&2); echo $?
## STDOUT:
0[x]
0
[]
m=v
0
0
## END
## STDERR:
bash: line 2: n: readonly variable
bash: line 3: n: readonly variable
bash: line 4: n: readonly variable
bash: line 5: n: readonly variable
side
environment: line 6: k: readonly variable
bash: line 7: r: readonly variable
side
bash: line 8: n: readonly variable
## END
## status: 1

#### an integer that is assigned counts as set in its own value
f() { local -i a; set -u; read -r a <<< a; echo "$? $a"; }; f
declare -i b; set -u; b=b; echo "$? $b"
declare -i c; (c=nosuch; echo no); echo $?
declare -i d; (mapfile -t d <<< nosuch; echo no); echo $?
declare -i e; (read -r -a e <<< nosuch; echo no); echo $?
## STDOUT:
0 0
0 0
1
1
1
## END
## STDERR:
bash: line 3: nosuch: unbound variable
bash: line 4: nosuch: unbound variable
bash: line 5: nosuch: unbound variable
## END

#### a variable before a command is not traced
declare -t a=1; a=2 declare -p a; declare -p a
declare -tx b=1; b=2 eval 'declare -p b'; declare -p b
f() { declare -p a; local a; declare -p a; }; a=2 f
## STDOUT:
declare -x a="2"
declare -t a="1"
declare -x b="2"
declare -tx b="1"
declare -x a="2"
declare -x a="2"
## END

#### what stays behind a command of a function takes the attributes of what it hid
f() { local -i e0=5; e0=2+3 eval 'declare -p e0; export e0; declare -p e0'; declare -p e0; }; f
f() { local -u e1=a; e1=b eval 'export e1; declare -p e1'; declare -p e1; local -a a=(1 2); a=b eval 'export a'; declare -p a; local -A m=([x]=2); m=b eval 'export m'; declare -p m; }; f
declare -i e2=5; f() { declare -p e2; export e2; declare -p e2; }; e2=2+3 f; declare -p e2
f() { local -i e3=5; e3=2+3 . /dev/stdin <<< 'export e3'; declare -p e3; local -i g=5; g=2+3 command eval 'export g'; declare -p g; }; f
## STDOUT:
declare -x e0="2+3"
declare -x e0="2+3"
declare -ix e0="5"
declare -x e1="b"
declare -xu e1="B"
declare -ax a=([0]="b" [1]="2")
declare -Ax m=([0]="b" [x]="2" )
declare -x e2="2+3"
declare -x e2="2+3"
declare -ix e2="5"
declare -ix e3="5"
declare -ix g="5"
## END
## stderr-json: ""
