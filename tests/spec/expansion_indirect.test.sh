#### a name in a variable
a=b b=c; echo ${!a}
## STDOUT:
c
## END

#### an element
arr=(x y); p='arr[1]'; echo ${!p}; q='arr[@]'; printf '<%s>' "${!q}"; echo
## STDOUT:
y
<x><y>
## END

#### positional
set -- x y; n=2; echo ${!n} ${!#}
## STDOUT:
y y
## END

#### of an unset variable
echo ${!u}
## STDOUT:
## END
## STDERR:
bash: line 1: u: invalid indirect expansion
## END
## status: 1

#### of an empty variable
e=; echo ${!e}; echo no
## STDOUT:
## END
## STDERR:
bash: line 1: : invalid variable name
## END
## status: 1

#### an invalid name
b='a b'; echo ${!b}; echo no
## STDOUT:
## END
## STDERR:
bash: line 1: a b: invalid variable name
## END
## status: 1

#### with operators
p=x x=abc.def; echo ${!p%.*} ${!p:1:2} ${!p^^} ${!p/a/-}
## STDOUT:
abc bc ABC.DEF -bc.def
## END

#### names by prefix
ab1=1 ab2=2; echo ${!ab*}; IFS=-; echo "${!ab*}"; printf '<%s>' "${!ab@}"; echo
## STDOUT:
ab1 ab2
ab1-ab2
<ab1><ab2>
## END

#### keys
a=([3]=x [7]=y); echo ${!a[@]}; declare -A m=([k]=1); echo "${!m[*]}"; s=1; echo ${!s[@]}; echo "[${!u[@]}]"
## STDOUT:
3 7
k
0
[]
## END

#### through a nameref gives the name
declare -n r=t; t=v; echo ${!r} $r
## STDOUT:
t v
## END

#### assignment through := and indirection
p=q; echo ${!p:=new} $q
## STDOUT:
new new
## END

#### indirection through an array's first element
p=(x y); x=1; echo ${!p} ${!p[0]}
## STDOUT:
1 1
## END

#### of a special parameter
set -- x y; p=@; printf '<%s>' "${!p}"; p=\#; echo ${!p}
## STDOUT:
<x><y>2
## END

#### indirection with each operator
t=value a=(p q) ; r=t; e='a[1]'; l='a[@]'; u=nosuch; echo "${!r} ${!r:-d} ${!u:-d} ${!u-e} ${!r:+s} ${!r#v} ${!r%e} ${!r/a/A} ${!r:1:2} ${!r^} ${!r@Q} ${!e} ${!e^} ${!l} ${#r}"; : ${!u:=set}; echo $nosuch; p=1; set -- first; echo ${!p} ${!#}
## STDOUT:
value value d e s alue valu vAlue al Value 'value' q Q p q 1
set
first first
## END

#### indirection to what is not a name
r='a b'; (echo ${!r}; echo no); r=; (echo ${!r}; echo no); unset r; (echo ${!r}; echo no); r='1x'; (echo ${!r}; echo no); (echo "${!r-d}"); r='a[' ; (echo ${!r}; echo no); r='@'; set -- x y; echo "${!r}"; r='?'; echo ${!r}; r=b; b=c; c=d; echo ${!r}
## STDOUT:
x y
0
c
## END
## STDERR:
bash: line 1: a b: invalid variable name
bash: line 1: : invalid variable name
bash: line 1: r: invalid indirect expansion
bash: line 1: 1x: invalid variable name
bash: line 1: 1x: invalid variable name
bash: line 1: a[: invalid variable name
## END

#### prefixes and keys
pre_a=1 pre_b=2; declare -a pre_c; echo ${!pre_*} "${!pre_@}"; IFS=,; echo "${!pre_*}" "${!pre_@}"; unset IFS; a=([3]=x [7]=y); echo ${!a[@]} "${!a[*]}"; s=x; echo "${!s[@]}" "[${!nosuch[@]}]" "[${!nosuch*}]"; declare -A m=([b]=1); echo "${!m[@]}"
## STDOUT:
pre_a pre_b pre_a pre_b
pre_a,pre_b pre_a pre_b
3 7 3 7
0 [] []
b
## END

#### prefixes in functions with local names
pre_a=1 pre_b=2; f() { local pre_a pre_c pre_d=x; echo ${!pre_*}; }; f; g() { local pre_a=2; h; }; h() { local pre_a; echo ${!pre_@}; }; g; unset pre_a; f
## STDOUT:
pre_a pre_b pre_d
pre_a pre_b
pre_b pre_d
## END

#### numbers of parameters that nobody has
a=99999999999; echo "<${!a}>"; a=99999999999999999999999; echo "<${!a}>"; a=-1; echo "${!a}"
## STDOUT:
<>
<>
## END
## status: 1

#### led to parameters that there are not, the bounds are not looked at
a='*' b='@' c=+
set --
echo "[${!a:c:99}]" "[${!b:c}]" ${!a:0}
(set -u; echo ${!a:c}; echo "${!b:0}"; echo "${!a:0}"; echo not reached); echo $?
(echo ${@:c}; echo not reached); echo $?
## STDOUT:
[] []


1
1
## END
## STDERR:
bash: line 4: !a: unbound variable
bash: line 5: @: +: syntax error: operand expected (error token is "+")
## END

#### parameters that were led to are joined with blanks where IFS does not begin with one
show() { printf '[%s]' "$#" "$@"; echo; }
set -- 'x=y' 'x:z' 'AbC'; a='*' b=@; IFS=:
show "${!a@P}" "${!a#x}" "${!b:1}" ${!a#x} ${!a/x/y} ${!a}
x=${!a#x} y="${!b#x}"; show "$x" "$y"
IFS=; show "${!a#x}" ${!a#x} "${!b#x}"; x=${!a#x}; show "$x"
unset IFS; show "${!a#x}" "${!b#x}"
## STDOUT:
[13][x=y x:z AbC][=y :z AbC][x=y x:z AbC][=y ][z AbC][y=y][y][z][AbC][x=y][x][z][AbC]
[2][=y :z AbC][=y :z AbC]
[7][=y :z AbC][=y][:z][AbC][=y][:z][AbC]
[1][=y :z AbC]
[4][=y :z AbC][=y][:z][AbC]
## END
## stderr-json: ""

#### a positional parameter that is not there leads to nothing
set -- b c; echo "[${!9}]" ${!9-f} ${!9:-f} "[${!9+f}${!9#x}${!9@Q}]"; (echo ${!9?e}); (echo ${!9=f}; echo no); (set -u; echo ${!9}); (set -u; echo "${!9:-k}"); echo $?
## STDOUT:
[] f f []
k
0
## END
## STDERR:
bash: line 1: !9: e
bash: line 1: !9: invalid indirect expansion
bash: line 1: !9: unbound variable
## END

#### messages name what was written
declare x; (echo ${!x?f}); (echo ${!x:?f}); x=y; (echo ${!x?}); (echo ${!x:?}); x=9; (echo ${!x?g}); x='b[1]'; (echo ${!x?g}); set -- q; (echo ${!1?e}); set -u; (echo ${!x}); x=9; (echo "${!x}"); x=n; (echo ${!x}); (echo ${!1}); declare -n a; (echo "${!a}"); echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: !x: f
bash: line 1: !x: f
bash: line 1: !x: parameter not set
bash: line 1: !x: parameter null or not set
bash: line 1: !x: g
bash: line 1: !x: g
bash: line 1: !1: e
bash: line 1: !x: unbound variable
bash: line 1: !x: unbound variable
bash: line 1: !x: unbound variable
bash: line 1: !1: unbound variable
bash: line 1: a: invalid indirect expansion
## END

#### parameters that are led to, where nothing splits
IFS=''
set -- 'x y' ' z' 'q  r'
for a in '*' '@'; do
  printf '[%s]' ${!a@U} ; echo
  printf '[%s]' ${!a:1} - ${!a#q} - ${!a%%r} - ${!a^} - ${!a} - ${!a/x/y}; echo
  printf '[%s]' "${!a@U}" "${!a:1}"; echo
  printf '[%s]' 1${!a@L}2 1${!a:2}2; echo
  arr=(${!a@Q}); declare -p arr
done
set -- '*' '/b*n x'
printf '[%s]' ${!a@P}; echo
## STDOUT:
[X][Y][Z][Q][R]
[x][y][z][q][r][-][x][y][z][r][-][x][y][z][q][-][X y][ z][Q  r][-][x y][ z][q  r][-][y y][ z][q  r]
[X Y  Z Q  R][x y  z q  r]
[1x][y][z][q][r2][1][z][q][r2]
declare -a arr=([0]="'x" [1]="y'" [2]="'" [3]="z'" [4]="'q" [5]="r'")
[X][Y][Z][Q][R]
[x][y][z][q][r][-][x][y][z][r][-][x][y][z][q][-][X y][ z][Q  r][-][x y][ z][q  r][-][y y][ z][q  r]
[X Y][ Z][Q  R][x y][ z][q  r]
[1x][y][z][q][r2][1][z][q][r2]
declare -a arr=([0]="'x" [1]="y'" [2]="'" [3]="z'" [4]="'q" [5]="r'")
[*][/bin][x]
## END
## stderr-json: ""
