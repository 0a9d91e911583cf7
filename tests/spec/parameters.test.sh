#### $# counts, also above nine
set -- a b c d e f g h i j k; echo $# $10 ${10} ${11} "${12-none}"
## STDOUT:
11 a0 j k none
## END

#### "$*" joins by the first character of IFS
set -- a b c; IFS=-+; echo "$*"; IFS=; echo "$*"; unset IFS; echo "$*"
## STDOUT:
a-b-c
abc
a b c
## END

#### $* unquoted is split and loses empty fields
set -- 'a b' '' c; printf '<%s>' $*; echo
## STDOUT:
<a><b><c>
## END

#### $@ unquoted with IFS empty keeps fields
set -- 'a b' '' c; IFS=; printf '<%s>' $@; echo
## STDOUT:
<a b><c>
## END

#### $* unquoted with IFS empty
set -- 'a b' '' c; IFS=; printf '<%s>' $*; echo
## STDOUT:
<a b><c>
## END

#### "$@" without parameters is no field, "$*" is one
set --; printf '<%s>' "$@"; echo; printf '<%s>' "$*"; echo; printf '<%s>' x"$@"y; echo
## STDOUT:
<>
<>
<xy>
## END

#### "$@" beside an empty string
set --; printf '<%s>' ""$@; printf '<%s>' "$@"""; e=; printf '<%s>' "$e$@"; echo
## STDOUT:
<><><>
## END

#### assignment of $@ and $*
set -- a 'b c'; IFS=:; x=$@ y=$* z="$@" w="$*"; echo "$x|$y|$z|$w"
## STDOUT:
a b c|a:b c|a b c|a:b c
## END

#### $@ within here-documents
IFS=:; set -- a b; cat <<E
$@ $*
E
## STDOUT:
a b a b
## END

#### $? after an assignment with a substitution
x=$(exit 3); echo $?; x=1; echo $?
## STDOUT:
3
0
## END

#### $- in a command string
echo $-; set -eu; echo $-
## STDOUT:
hBc
ehuBc
## END

#### $$ stays in a subshell and BASHPID does not
[ $$ = $( echo $$ ) ] && echo same; [ $$ = "$BASHPID" ] && echo same; ( [ $$ = $BASHPID ] || echo other )
## STDOUT:
same
same
other
## END

#### $! is empty before the first job
echo "[$!]"; : & [ -n "$!" ] && echo set
## STDOUT:
[]
set
## END

#### $_ is the last argument
: a b 'c d'; echo "$_"; echo x y >/dev/null; echo $_
## STDOUT:
c d
y
## END

#### $0 in a function is the shell
f() { echo $0; }; f
## STDOUT:
bash
## END

#### bash -c takes $0 and parameters
bash -c 'echo $0 $1 $#' zero one two
## STDOUT:
zero one 2
## END

#### set -- with $@ rotates
set -- a b c; set -- "${@:2}" "$1"; echo $*
## STDOUT:
b c a
## END

#### assignment to a positional parameter is a command
1=x
echo $?
## STDOUT:
127
## END
## STDERR:
bash: line 1: 1=x: command not found
## END

#### a special parameter cannot be assigned
set -- a; : ${1:=x}; : ${2:=y}; echo no
## STDOUT:
## END
## STDERR:
bash: line 1: $2: cannot assign in this way
## END
## status: 1

#### names are letters, digits and underscores
a1_=x; echo $a1_ $a1-; 1a=2
## STDOUT:
x -
## END
## STDERR:
bash: line 1: 1a=2: command not found
## END
## status: 127

#### += appends, and adds for integers
x=1; x+=2; echo $x; declare -i y=1; y+=2; echo $y; y+=x; echo $y
## STDOUT:
12
3
15
## END

#### += on an unset variable
unset u; u+=abc; u+=d; echo $u
## STDOUT:
abcd
## END

#### several assignments are done from left to right
a=1 b=$a c=$b$b; echo $a $b $c
## STDOUT:
1 1 11
## END

#### assignment words are not split or matched
touch f1 f2; x=f* y='a  b' z=$y; echo "$x" "$z"
## STDOUT:
f* a  b
## END

#### a tilde after each colon of an assignment
HOME=/h; x=~:~/b:a~; echo $x
## STDOUT:
/h:/h/b:a~
## END

#### unset variable, then set but empty
unset x; echo ${x-unset} ${x+set}; x=; echo ${x-unset} ${x+set}
## STDOUT:
unset
set
## END

#### unset of a name that is a function as well
f=1; f() { echo fn; }; unset f; echo "[$f]"; f; unset f; f
## STDOUT:
[]
fn
## END
## STDERR:
bash: line 1: f: command not found
## END
## status: 127

#### unset -f and -v
x=1; x() { echo fn; }; unset -f x; echo $x; x; unset -v x; echo "[$x]"
## STDOUT:
1
[]
## END
## STDERR:
bash: line 1: x: command not found
## END

#### unset of a readonly variable
readonly r=1; unset r; echo $? $r
## STDOUT:
1 1
## END
## STDERR:
bash: line 1: unset: r: cannot unset: readonly variable
## END

#### unset of an invalid name
unset 1x; echo $?; unset -v a-b; echo $?
## STDOUT:
0
1
## END
## STDERR:
bash: line 1: unset: `a-b': not a valid identifier
## END

#### unset -fv at once
unset -f -v x; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: unset: cannot simultaneously unset a function and a variable
## END

#### unset -n unsets the reference
declare -n r=t; t=1; unset r; echo "[$t]"; declare -p r; unset -n r; declare -p r
## STDOUT:
[]
declare -n r="t"
## END
## STDERR:
bash: line 1: declare: r: not found
## END
## status: 1

#### values of * behind an operator in quotes, beside a list
n=1; show() { printf '[%s]' "$#" "$@"; echo; }
f() { show "${*#a}$@"; show "x${*#a}$@"; show "$@${*#a}"; show "${n:+${*#a}}$@"; show "${n:+${*#a}x}$@"; show "${n:+${*#a}$@}"; show "$y${*#a}$@"; show "$@${*#a}$@"; show "${u:-${*#a}}$@"; }
f a b; f '' ''; f '' b; f b ''; f ' b ' ' c'; f
IFS=:; f '' b; IFS=; f '' b
## STDOUT:
[2][ba][b]
[3][x][ba][b]
[3][a][b][b]
[2][ba][b]
[2][bxa][b]
[2][ba][b]
[2][ba][b]
[4][a][b][ba][b]
[2][ba][b]
[2][][]
[3][x][][]
[2][][]
[2][][]
[2][x][]
[2][][]
[2][][]
[4][][][][]
[2][][]
[2][b][b]
[3][x][b][b]
[3][][b][b]
[2][b][b]
[2][bx][b]
[2][b][b]
[2][b][b]
[4][][b][b][b]
[2][b][b]
[3][b][b][]
[3][xb][b][]
[2][b][b]
[3][b][b][]
[3][b][xb][]
[3][b][b][]
[3][b][b][]
[4][b][b][b][]
[3][b][b][]
[3][ b ][ c b ][ c]
[3][x b ][ c b ][ c]
[3][ b ][ c b ][ c]
[3][ b ][ c b ][ c]
[3][ b ][ cx b ][ c]
[3][ b ][ c b ][ c]
[3][ b ][ c b ][ c]
[4][ b ][ c b ][ c b ][ c]
[3][ b ][ c b ][ c]
[0]
[1][x]
[0]
[0]
[1][x]
[1][]
[0]
[0]
[0]
[3][][b][b]
[3][x][b][b]
[3][][b][b]
[3][][b][b]
[3][][bx][b]
[3][][b][b]
[3][][b][b]
[4][][b][b][b]
[3][][b][b]
[2][b][b]
[2][xb][b]
[2][][bb]
[2][b][b]
[2][bx][b]
[2][b][b]
[2][b][b]
[3][][bb][b]
[2][b][b]
## END

#### an empty array behind an operator in the word of an expansion makes no field
n=1 arr=(); show() { printf '[%s]' "$#" "$@"; echo; }
show "${n:+${arr[*]/a/b}}${arr[@]#x}"; show "${n:+${arr[*]:1}}$@"; show "${n:+${!arr[*]}}$@"; show "${n:+${arr[@]/a/b}}$@"; show "${n:+${arr[*]%b}}";
## STDOUT:
[0]
[0]
[0]
[1][]
[1][]
## END

#### the words of a setting are split at IFS, those of its values are not
show() { printf '[%s]' "$#" "$@"; echo; }
set -- ' lead' b; arr=('a b' c)
for i in - t 'e ' '- ' $' \t\n' ': ' '' x; do IFS=$i; printf '%q ' "$i"; show "${@@A}"; show "${arr[@]@A}"; show "x${@@A}y"; x=("*""${@@A}" a); show "${x[@]}"; done
## STDOUT:
- [4][set ][][ ' lead']['b']
[2][declare ][a arr=([0]="a b" [1]="c")]
[4][xset ][][ ' lead']['b'y]
[5][*set ][][ ' lead']['b'][a]
t [3][se][ -- ' lead']['b']
[1][declare -a arr=([0]="a b" [1]="c")]
[3][xse][ -- ' lead']['b'y]
[4][*se][ -- ' lead']['b'][a]
e\  [5][s][t][--][' lead']['b']
[4][d][clar][-a][arr=([0]="a b" [1]="c")]
[5][xs][t][--][' lead']['b'y]
[6][*s][t][--][' lead']['b'][a]
-\  [4][set][][' lead']['b']
[3][declare][a][arr=([0]="a b" [1]="c")]
[4][xset][][' lead']['b'y]
[5][*set][][' lead']['b'][a]
$' \t\n' [4][set][--][' lead']['b']
[3][declare][-a][arr=([0]="a b" [1]="c")]
[4][xset][--][' lead']['b'y]
[5][*set][--][' lead']['b'][a]
:\  [4][set][--][' lead']['b']
[3][declare][-a][arr=([0]="a b" [1]="c")]
[4][xset][--][' lead']['b'y]
[5][*set][--][' lead']['b'][a]
'' [4][set][--][' lead']['b']
[3][declare][-a][arr=([0]="a b" [1]="c")]
[4][xset][--][' lead']['b'y]
[5][*set][--][' lead']['b'][a]
x [2][set -- ' lead']['b']
[1][declare -a arr=([0]="a b" [1]="c")]
[2][xset -- ' lead']['b'y]
[3][*set -- ' lead']['b'][a]
## END

#### the text of a setting that is assigned is not split
show() { printf '[%s]' "$#" "$@"; echo; }
set -- ' lead' b; arr=('a b' c)
for i in - 't ' ': '; do IFS=$i; x="${@@A}"; show "$x"; declare y="${@@A}"; show "$y"; x="${arr[@]@A}"; show "$x"; case "${@@A}" in *"set -- ' lead' 'b'"*) echo y;; *) echo n;; esac; cat <<< "${@@A}"; done
## STDOUT:
[1][set -- ' lead'-'b']
[1][set -- ' lead'-'b']
[1][declare -a arr=([0]="a b" [1]="c")]
n
set -- ' lead'-'b'
[1][set -- ' lead't'b']
[1][set -- ' lead't'b']
[1][declare -a arr=([0]="a b" [1]="c")]
n
set -- ' lead't'b'
[1][set -- ' lead':'b']
[1][set -- ' lead':'b']
[1][declare -a arr=([0]="a b" [1]="c")]
y
set -- ' lead':'b'
## END

#### an array's empty value beside no parameters is a field
show() { printf '[%s]' "$#" "$@"; echo; }
declare -A map=([k]=''); arr=(''); s=; set --
for i in $' \t\n' '' x; do IFS=$i
show "$@${map[*]}"; show "$@${map[@]}"; show "$@${arr[*]-x}"; show "${map[*]-~}$@"; show "$@${s-x}" "$@$s"; show "$@${map[*]%x}"; show "$@${arr[@]:0}"; done
## STDOUT:
[1][]
[1][]
[1][]
[1][]
[0]
[0]
[1][]
[1][]
[1][]
[1][]
[1][]
[0]
[0]
[1][]
[1][]
[1][]
[1][]
[1][]
[0]
[0]
[1][]
## END

#### is one empty value null where a text is split?
show() { printf '[%s]' "$#" "$@"; echo; }
arr=('')
for i in $'\n' x $' \t\n'; do IFS=$i; set -- ''
[[ ${@:+y} ]]; r=$?; [[ ${*:+y} ]]; r+=$?; [[ ${arr[@]:+y} == y ]]; r+=$?; case ${@:+y} in y) r+=0;; *) r+=1;; esac; [[ 0${arr[@]:+a b} =~ [a-z]+ ]]; r+=$?; [[ ${arr[@]:-n} == n ]]; r+=$?; echo "$r"; done
## STDOUT:
010001
010001
111110
## END

#### values of a star that nothing joins are null in an assignment
show() { printf '[%s]' "$#" "$@"; echo; }
arr=(''); IFS=
for n in 1 2; do x=${@:+a}/${*:+b}/${arr[@]:+c}/${arr[*]:+d}; show "$x"; set -- '' ''; x=${@:+a}/${*:+b}; show "$x"; declare y=${*:+b}; show "$y"; z[1]=${*:+b}; show "${z[1]}"; set -- ''; declare y=${*:+b}; show "$y"; done
## STDOUT:
[1][//c/d]
[1][a/]
[1][b]
[1][]
[1][]
[1][a//c/d]
[1][a/]
[1][b]
[1][]
[1][]
## END

#### are empty values null, by the place and by `IFS`?
y=1; s=qyyq; a=()
for IFS in '' : ' :' $' \t\n'; do for n in 0 1 2; do
  set -- '' ''; shift $((2 - n)); a=("$@")
  for w in '${*:+y}' '${a[*]:+y}' '${@:+y}' '${a[@]:+y}' '${*:-y}' '${a[@]:-y}'; do
    eval "[[ $w ]]; r=\$?; [[ y == $w ]]; r+=\$?; [[ y =~ ^$w\$ ]]; r+=\$?; case y in $w) r+=0;; *) r+=1;; esac
    case $w in y) r+=0;; *) r+=1;; esac; declare -A e=([k]=$w); r+=\${e[k]}; r+=\${s#q$w}_\${s/q$w/z}_\${s/q/$w}_\$((0 + $w + 0))_\${s:$w}"
    eval "v=$w; r+=_\$v; declare v=$w; r+=_\$v; e=([1]=$w); r+=_\${e[1]}
read v << E
<$w>
E"
    printf '%s,%s ' "$r" "$v"
  done; echo; done; done
## STDOUT:
11111yyq_zyyq_yyq_0_qyyq___,<> 11111yyq_zyyq_yyq_0_qyyq___,<> 11111yyq_zyyq_yyq_0_qyyq___,<> 11111yyq_zyyq_yyq_0_qyyq___,<> 00000yyq_zyq_yyyq_1_yyq_y_y_y,<y> 00000yyq_zyq_yyyq_1_yyq_y_y_y,<y> 
11111yyq_zyyq_yyq_0_qyyq___,<> 00000yyq_zyq_yyyq_0_qyyq_y_y_y,<> 11111yyq_zyyq_yyq_0_qyyq_y_y_,<> 11111yyq_zyyq_yyq_0_qyyq_y_y_,<> 00000yyq_zyq_yyyq_1_yyq_y_y_y,<y> 00000yyq_zyq_yyyq_1_yyq___y,<y> 
11111yyq_zyyq_yyq_0_qyyq__y_,<y> 00000yyq_zyq_yyyq_0_qyyq_y_y_y,<> 00000yyq_zyq_yyyq_1_yyq_y_y_y,<y> 00000yyq_zyq_yyyq_1_yyq_y_y_y,<y> 00000yyq_zyq_yyyq_1_yyq_y_ _y,< > 01111 qyyq_qyyq_ yyq_0_qyyq_ _ _ ,< > 
11111yyq_zyyq_yyq_0_qyyq___,<> 11111yyq_zyyq_yyq_0_qyyq___,<> 11111yyq_zyyq_yyq_0_qyyq___,<> 11111yyq_zyyq_yyq_0_qyyq___,<> 00000yyq_zyq_yyyq_1_yyq_y_y_y,<y> 00000yyq_zyq_yyyq_1_yyq_y_y_y,<y> 
11111yyq_zyyq_yyq_0_qyyq_y_y_,<> 11111yyq_zyyq_yyq_0_qyyq_y_y_,<> 00000yyq_zyq_yyyq_0_qyyq_y_y_y,<> 00000yyq_zyq_yyyq_0_qyyq_y_y_y,<> 00000yyq_zyq_yyyq_1_yyq___y,<y> 11111yyq_zyyq_yyq_1_yyq___,<y> 
00000yyq_zyq_yyyq_1_yyq_y_y_y,<y> 00000yyq_zyq_yyyq_1_yyq_y_y_y,<y> 00000yyq_zyq_yyyq_1_yyq_y_y_y,<y> 00000yyq_zyq_yyyq_1_yyq_y_y_y,<y> 01111:_:_:_:,< > 01111 qyyq_qyyq_ yyq_0_qyyq_ _ _ ,< > 
11111yyq_zyyq_yyq_0_qyyq___,<> 11111yyq_zyyq_yyq_0_qyyq___,<> 11111yyq_zyyq_yyq_0_qyyq___,<> 11111yyq_zyyq_yyq_0_qyyq___,<> 00000yyq_zyq_yyyq_1_yyq_y_y_y,<y> 00000yyq_zyq_yyyq_1_yyq_y_y_y,<y> 
11111yyq_zyyq_yyq_0_qyyq_y_y_,<> 11111yyq_zyyq_yyq_0_qyyq_y_y_,<> 11111yyq_zyyq_yyq_0_qyyq_y_y_,<> 11111yyq_zyyq_yyq_0_qyyq_y_y_,<> 00000yyq_zyq_yyyq_1_yyq___y,<y> 00000yyq_zyq_yyyq_1_yyq___y,<y> 
00000yyq_zyq_yyyq_1_yyq_y_y_y,<y> 00000yyq_zyq_yyyq_1_yyq_y_y_y,<y> 00000yyq_zyq_yyyq_1_yyq_y_y_y,<y> 00000yyq_zyq_yyyq_1_yyq_y_y_y,<y> 01111 qyyq_qyyq_ yyq_0_qyyq_ _ _ ,< > 01111 qyyq_qyyq_ yyq_0_qyyq_ _ _ ,< > 
11111yyq_zyyq_yyq_0_qyyq___,<> 11111yyq_zyyq_yyq_0_qyyq___,<> 11111yyq_zyyq_yyq_0_qyyq___,<> 11111yyq_zyyq_yyq_0_qyyq___,<> 00000yyq_zyq_yyyq_1_yyq_y_y_y,<y> 00000yyq_zyq_yyyq_1_yyq_y_y_y,<y> 
11111yyq_zyyq_yyq_0_qyyq_y_y_,<> 11111yyq_zyyq_yyq_0_qyyq_y_y_,<> 11111yyq_zyyq_yyq_0_qyyq_y_y_,<> 11111yyq_zyyq_yyq_0_qyyq_y_y_,<> 00000yyq_zyq_yyyq_1_yyq___y,<y> 00000yyq_zyq_yyyq_1_yyq___y,<y> 
00000yyq_zyq_yyyq_1_yyq_y_y_y,<y> 00000yyq_zyq_yyyq_1_yyq_y_y_y,<y> 00000yyq_zyq_yyyq_1_yyq_y_y_y,<y> 00000yyq_zyq_yyyq_1_yyq_y_y_y,<y> 01111 qyyq_qyyq_ yyq_0_qyyq_ _ _ ,< > 01111 qyyq_qyyq_ yyq_0_qyyq_ _ _ ,< > 
## END
## STDERR:
bash: line 7: 0 + : + 0: syntax error: operand expected (error token is ": + 0")
## END

#### without a colon empty values are there
IFS=; set -- ''; a=('')
v=${*+y}${a[*]+y}${@+y}; w=${*-n}${a[*]-n}; declare x=${*+y}; cat <<< ${*+y}${*-n}; echo "$v,$w,$x"
## STDOUT:
y
yyy,,y
## END
