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
declare -i d; declare -a e; echo "[${d@a}] [${e@a}] [${e[@]@a}]"
## STDOUT:
[i] [a] [a]
## END

#### @A of a declared variable
declare -i d; declare -a e; echo "[${d@A}] [${e[@]@A}]"
## STDOUT:
[declare -i d] [declare -a e]
## END

#### each operator on scalars, elements and unset names
s='a b' n=1 a=('x y' z); declare -i i=5; declare -A m=([k]='v w'); declare -n r=s; for o in Q E P A a K k U u L; do for p in s i 'a[0]' 'm[k]' r nosuch; do eval "printf '[%s]' \"\${$p@$o}\""; done; echo; done
## STDOUT:
['a b']['5']['x y']['v w']['a b'][]
[a b][5][x y][v w][a b][]
[a b][5][x y][v w][a b][]
[s='a b'][declare -i i='5'][declare -a a='x y'][declare -A m='v w'][s='a b'][]
[][i][a][A][][]
['a b']['5']['x y']['v w']['a b'][]
['a b']['5']['x y']['v w']['a b'][]
[A B][5][X Y][V W][A B][]
[A b][5][X y][V w][A b][]
[a b][5][x y][v w][a b][]
## END

#### each operator on arrays and parameters
a=('x y' z '') ; declare -A m=([k]='v w'); set -- p 'q r'; for o in Q E P A a K k U u L; do for p in 'a[@]' 'a[*]' 'm[@]' @ '*' a m; do eval "printf '[%s]' \"\${$p@$o}\""; done; echo; done
## STDOUT:
['x y']['z']['']['x y' 'z' '']['v w']['p']['q r']['p' 'q r']['x y'][]
[x y][z][][x y z ][v w][p][q r][p q r][x y][]
[x y][z][][x y z ][v w][p][q r][p q r][x y][]
[declare][-a][a=([0]="x y" [1]="z" [2]="")][declare -a a=([0]="x y" [1]="z" [2]="")][declare][-A][m=([k]="v w" )][set][--]['p']['q r'][set -- 'p' 'q r'][declare -a a='x y'][declare -A m]
[a][a][a][a a a][A][][][ ][a][A]
[0 "x y" 1 "z" 2 ""][0 "x y" 1 "z" 2 ""][k "v w" ]['p']['q r']['p' 'q r']['x y'][]
[0][x y][1][z][2][][0 x y 1 z 2 ][k][v w]['p']['q r']['p' 'q r']['x y'][]
[X Y][Z][][X Y Z ][V W][P][Q R][P Q R][X Y][]
[X y][Z][][X y Z ][V w][P][Q r][P Q r][X y][]
[x y][z][][x y z ][v w][p][q r][p q r][x y][]
## END

#### @E and @P on escapes
e='a\tb\x41\u00e9\101\\\e' p='\u\$ \t\n[\w]' ; printf '%s\n' "${e@E}" | od -An -c; HOME=$PWD; p='a\nb \$ \\ $((1+1)) `echo x` \# \! \j \s'; printf '%s\n' "${p@P}"
## STDOUT:
   a  \t   b   A 303 251   A   \ 033  \n
a
b $ \ 2 x 0 1 0 bash
## END

#### transformation of attributes
declare -rx rx=1; declare -l lo=A; declare -u up=a; declare -c ca=abc 2>/dev/null; declare -t tr; declare -ai ai=(1); declare -Ar ar=([k]=v); declare -n nr=rx; echo "${rx@a} ${lo@a} ${up@a} ${tr@a} ${ai@a} ${ai[0]@a} ${ar@a} ${ar[k]@a} ${nr@a} ${!nr@a}"; echo "${rx@A} ${lo@A} ${ai[@]@A} ${ar[@]@A} ${nr@A}"; set -- a 'b c'; echo "${@@A}" "${*@A}" "${1@A}"
## STDOUT:
rx l u t ai ai Ar Ar rx rx
declare -rx rx='1' declare -l lo='a' declare -ai ai=([0]="1") declare -Ar ar=([k]="v" ) declare -rx rx='1'
set -- 'a' 'b c' set -- 'a' 'b c' 
## END

#### @K and @k keep keys and quote differently
a=(x 'y z' "q'r"); declare -A m=(['k 1']='v"1'); echo "${a[@]@K}"; printf '<%s>' "${a[@]@k}"; echo; echo "${m[@]@K}"; printf '<%s>' "${m[@]@k}"; echo; s='a b'; echo "${s@K} ${s@k}"; set -- 'p q'; echo "${@@K}" "${@@k}"; printf '<%s>' ${m[@]@k}; echo
## STDOUT:
0 "x" 1 "y z" 2 "q'r"
<0><x><1><y z><2><q'r>
"k 1" "v\"1" 
<k 1><v"1>
'a b' 'a b'
'p q' 'p q'
<k><1><v"1>
## END

#### attributes of all elements where there is no value
show() { printf '[%s]' "$#" "$@"; echo; }
f() { local -r q; show "${q[@]@a}" "${q[*]@a}" ${q[@]@a} "${q[@]@a}${!q[@]}"; }; f
declare e; show "${e[@]@a}" ${e[@]@a}
declare -i i; show "${i[@]@a}" "${i[@]@A}"
## STDOUT:
[4][r][r][r][r]
[0]
[2][i][declare -i i]
## END
## stderr-json: ""

#### nounset and @A of what has no value
x=(1); declare -A m=([k]=x); a=([1]=b); set -u; echo "${x@A}" "${m@A}" "${a@A}"; bash -uc 'x=(); echo "${x@A}"; echo no'; bash -uc 'declare -i y; echo "${y@A}"; echo no'; bash -uc 'declare -A m=(); echo "${m[@]@A}" "${m@A}"; echo no'; bash -uc 'declare -a x; echo "${x[@]@A}" "${x@A}"; echo no'; unset 'x[0]'; echo "${x@A}"
## stdout: declare -a x='1' declare -A m declare -a a
## STDERR:
bash: line 1: x: unbound variable
bash: line 1: y: unbound variable
bash: line 1: m: unbound variable
bash: line 1: x: unbound variable
bash: line 1: x: unbound variable
## END
## status: 127

#### @A of all where nothing splits
IFS=; set -- :: ' a'; show() { printf '[%s]' "$#" "$@"; echo; }; show ${*@A}; show ${@@A}; show "${*@A}" "${@@A}"; x=${*@A}; show "$x"; arr=(b 'c d'); show ${arr[*]@A}; show ${arr@A}; show a${*@A}b
## STDOUT:
[4][set][--]['::'][' a']
[4][set][--]['::'][' a']
[5][set -- '::'' a'][set][--]['::'][' a']
[1][set -- '::'' a']
[3][declare][-a][arr=([0]="b" [1]="c d")]
[1][declare -a arr='b']
[4][aset][--]['::'][' a'b]
## END
## stderr-json: ""

#### a scalar without attributes gives no field
p() { printf '%s:' $#; printf '[%s]' "$@"; echo; }
x=1; declare -i i=1; declare -a a=(1 2); declare -A m=([a]=1); declare -a e=(); declare n; declare -i ni; export ex=1
for v in x i a m e n ni ex unset_v; do
declare -n r=$v
p $v "${r[@]@a}" / "${r[*]@a}" / ${r[@]@a} / ${r[*]@a} / "${r[0]@a}" / "${r@a}" / "a${r[@]@a}b" / "${r[@]@A}" / "${r[5]@a}"
unset -n r
eval "p $v \"\${$v[@]@a}\" / \"\${$v[*]@a}\" / \${$v[@]@a} / \${$v[*]@a} / \"\${$v[0]@a}\" / \"\${$v@a}\" / \"\${$v[@]@A}\" / \"\${$v[@]@Q}\" / \"\${$v[5]@a}\" / \"\${$v[@]@K}\""
done
set -- ; p "${@@a}" / "${*@a}"; set -- 1 2; p "${@@a}" / "${*@a}" / ${@@a}
y=("${x[@]@a}"); declare -p y; y="${x[@]@a}"; declare -p y; IFS=; p "${x[@]@a}" "${i[@]@a}" ${x[@]@a}; IFS=:; p "${x[@]@a}" a"${x[@]@a}" "${x[@]@a}""${x[@]@a}" "${x[@]@a}${i[@]@a}" "$@${x[@]@a}" "${x[@]@a}$@"
cat <<E
${x[@]@a}|
E
## STDOUT:
15:[x][/][][/][/][/][][/][][/][ab][/][x='1'][/][]
17:[x][/][][/][/][/][][/][][/][x='1'][/]['1'][/][][/]['1']
18:[i][i][/][i][/][i][/][i][/][i][/][i][/][aib][/][declare -i i='1'][/][i]
20:[i][i][/][i][/][i][/][i][/][i][/][i][/][declare -i i='1'][/]['1'][/][i][/]['1']
24:[a][a][a][/][a a][/][a][a][/][a][a][/][a][/][a][/][aa][ab][/][declare][-a][a=([0]="1" [1]="2")][/][a]
26:[a][a][a][/][a a][/][a][a][/][a][a][/][a][/][a][/][declare][-a][a=([0]="1" [1]="2")][/]['1']['2'][/][a][/][0 "1" 1 "2"]
20:[m][A][/][A][/][A][/][A][/][A][/][A][/][aAb][/][declare][-A][m=([a]="1" )][/][A]
22:[m][A][/][A][/][A][/][A][/][A][/][A][/][declare][-A][m=([a]="1" )][/]['1'][/][A][/][a "1" ]
17:[e][/][][/][/][/][a][/][a][/][ab][/][declare][-a][e=()][/][a]
17:[e][/][][/][/][/][a][/][a][/][declare][-a][e=()][/][/][a][/]
14:[n][/][][/][/][/][][/][][/][ab][/][/][]
14:[n][/][][/][/][/][][/][][/][/][/][][/]
18:[ni][i][/][i][/][i][/][i][/][i][/][i][/][aib][/][declare -i ni][/][i]
18:[ni][i][/][i][/][i][/][i][/][i][/][i][/][declare -i ni][/][/][i][/]
18:[ex][x][/][x][/][x][/][x][/][x][/][x][/][axb][/][declare -x ex='1'][/][x]
20:[ex][x][/][x][/][x][/][x][/][x][/][x][/][declare -x ex='1'][/]['1'][/][x][/]['1']
14:[unset_v][/][][/][/][/][][/][][/][ab][/][/][]
14:[unset_v][/][][/][/][/][][/][][/][/][/][][/]
2:[/][]
5:[][][/][ ][/]
declare -a y=()
declare -a y=([0]="")
1:[i]
6:[a][i][1][2][1][2]
|
## END

#### an unknown transformation of what is unset, in quotes
"${nosuch@Z}"; echo $?
show() { echo $#; }
show "${nosuch@Z}" ${nosuch@Z}
## STDOUT:
127
1
## END
## STDERR:
bash: line 1: : command not found
## END
