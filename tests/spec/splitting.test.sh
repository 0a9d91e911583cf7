## failures_allowed: 0

#### default separators
x=$' a\tb\nc  d '; printf '<%s>' $x; echo
## STDOUT:
<a><b><c><d>
## END

#### characters that are not blanks
IFS=:; x=:a::b:; printf '<%s>' $x; echo
## STDOUT:
<><a><><b>
## END

#### mixed with blanks
IFS=' :'; x=' a : b::c : '; printf '<%s>' $x; echo
## STDOUT:
<a><b><><c>
## END

#### blanks beside a separator belong to it
IFS=', '; x='a , b,  ,c'; printf '<%s>' $x; echo
## STDOUT:
<a><b><><c>
## END

#### IFS empty
IFS=; x='a b'; printf '<%s>' $x; echo
## STDOUT:
<a b>
## END

#### IFS unset
unset IFS; x=$'a b\tc'; printf '<%s>' $x; echo
## STDOUT:
<a><b><c>
## END

#### literal text is not split
IFS=o; echo foo; x=foo; printf '<%s>' $x boo; echo
## STDOUT:
foo
<f><><boo>
## END

#### a backslash as separator
IFS='\'; x='a\b\c'; printf '<%s>' $x; echo
## STDOUT:
<a><b><c>
## END

#### digits as separators
IFS=1; x=a1b; printf '<%s>' $x $((21*10)) ${#x}; echo
## STDOUT:
<a><b><2><0><3>
## END

#### only a separator
IFS=:; x=:; set -- $x; echo $#; x=::; set -- $x; echo $#; x=; set -- $x; echo $#
## STDOUT:
1
2
0
## END

#### joined with text on both sides
x=' a b '; printf '<%s>' -$x- "-"$x"-"; echo
## STDOUT:
<-><a><b><-><-><a><b><->
## END

#### adjacent expansions
a='x ' b=' y'; printf '<%s>' $a$b $a"$b"; echo
## STDOUT:
<x><y><x>< y>
## END

#### in for
IFS=,; x=a,b,,c; for i in $x; do echo "[$i]"; done
## STDOUT:
[a]
[b]
[]
[c]
## END

#### not in assignments, case, [[ ]] or redirections
x='a  b'; y=$x; case $x in 'a  b') echo same;; esac; [[ $x == 'a  b' ]] && echo same; echo hi > $x; 
## STDOUT:
same
same
## END
## STDERR:
bash: line 1: $x: ambiguous redirect
## END
## status: 1

#### a multibyte separator
IFS=é; x=aébéc; printf '<%s>' $x; echo
## STDOUT:
<a><b><c>
## END

#### newline in IFS by substitution
IFS=$'\n'; x=$'a b\nc d'; printf '<%s>' $x; echo
## STDOUT:
<a b><c d>
## END

#### command substitution
IFS=-; printf '<%s>' $(echo a-b-) `echo c-d`; echo
## STDOUT:
<a><b><c><d>
## END

#### a changed IFS in the same command
x=a:b; IFS=: printf '<%s>' $x; echo
## STDOUT:
<a:b>
## END

#### "$*" in an assignment before a command
set -- a b; IFS=: eval 'echo "$*"'; echo "$*"
## STDOUT:
a:b
a b
## END

#### splitting of $* with a custom IFS
set -- a:b c; IFS=:; printf '<%s>' $*; printf '<%s>' "$*"; echo
## STDOUT:
<a><b><c><a:b:c>
## END

#### arrays unquoted
a=('x y' '' z); printf '<%s>' ${a[@]}; printf '<%s>' "${a[@]}"; printf '<%s>' ${a[*]}; echo
## STDOUT:
<x><y><z><x y><><z><x><y><z>
## END

#### arrays joined with text
a=(x 'y z'); printf '<%s>' "1${a[@]}2" 1${a[@]}2 "1${a[*]}2"; echo
## STDOUT:
<1x><y z2><1x><y><z2><1x y z2>
## END

#### IFS of each kind on the same text
s() { printf '<%s>' "$@"; echo; }; t=' a:b  c::d:'; for i in ' ' ':' ': ' '' 'b' ' c' $'\n' 'a:' ; do IFS=$i; s $t; done; unset IFS; s $t; IFS=:; s "$t" $t"x" x$t; set -- $t; echo $#; a=($t); echo ${#a[@]}; for w in $t; do echo -n "[$w]"; done; echo; read p q <<<"$t"; s "$p" "$q"
## STDOUT:
<a:b><c::d:>
< a><b  c><><d>
<a><b><c><><d>
< a:b  c::d:>
< a:><  c::d:>
<a:b><::d:>
< a:b  c::d:>
< ><><b  c><><d>
<a:b><c::d:>
< a:b  c::d:>< a><b  c><><d><x><x a><b  c><><d>
4
4
[ a][b  c][][d]
< a><b  c::d:>
## END

#### "$*" and ${a[*]} with each IFS
set -- a 'b c' ''; x=(1 '' 3); for i in ' ' ':' '' ab $'\n'; do IFS=$i; printf '<%s>' "$*" "${x[*]}" "${*:1:2}" "${x[*]#1}"; echo; printf '<%s>' $*; echo; done; unset IFS; printf '<%s>' "$*" "${x[*]}"; echo; IFS=; y=$*; z=${x[*]} w="${x[*]}"; printf '<%s>' "$y" "$z" "$w"; echo
## STDOUT:
<a b c ><1  3><a b c><  3>
<a><b><c>
<a:b c:><1::3><a:b c><::3>
<a><b c>
<ab c><13><ab c><3>
<a><b c>
<aab ca><1aa3><aab c><aa3>
<><><>< c>
<a
b c
><1

3><a
b c><

3>
<a><b c>
<a b c ><1  3>
<ab c><13><13>
## END

#### what an operator made empty is a field beside lists without elements
s() { printf "[%s]" "$#" "$@"; echo; }
a=; c=999; n=6; set --
s "${c%%*}${@/x/y}"; s "${c%%*}$@"; s "${c#999}${u[@]}"; s "${u%%*}$@"; s "${a%%*}$@"; s "${c:9}$@"; s "${c:3}$@"; s "${a@L}$@"
s "${u}${@+x}"; s "${@+x}"; s "${!n:n:n}${@+x}"; s "$u${u[@]+x}"; s "$u${*+x}"; s "$u${@-}"; s "${c%%*}${@+x}"
## STDOUT:
[1][]
[1][]
[1][]
[0]
[0]
[0]
[1][]
[1][]
[0]
[0]
[0]
[0]
[1][]
[1][]
[1][]
## END
## stderr-json: ""

#### a list in the word of another expansion where IFS begins with no blank
s() { printf "[%s]" "$#" "$@"; echo; }
c=1; arr=("p q" "1:2" " x " "" "z")
for IFS in ": " "x " "x:" " :"; do
  s 0${c:+${arr[@]}}9; s 0${c:+${arr[@]#k}}9; s ${c:+${arr[*]}}; s 0${c:+7${arr[@]}8}; s 0${arr[@]#k}
done
## STDOUT:
[5][0p q][1:2][ x ][][z9]
[7][0p][q][1][2][x][][z9]
[7][p][q][1][2][x][][z]
[5][07p q][1:2][ x ][][z8]
[7][0p][q][1][2][x][][z]
[5][0p q][1:2][ x ][][z9]
[7][0p][q][1:2][][][][z9]
[7][p][q][1:2][][][][z]
[5][07p q][1:2][ x ][][z8]
[7][0p][q][1:2][][][][z]
[1][0p q 1:2  x   z9]
[1][0p q 1 2      z9]
[7][p q][1][2][ ][ ][][z]
[1][07p q 1:2  x   z8]
[7][0p q][1][2][ ][ ][][z]
[6][0p][q][1][2][x][z9]
[6][0p][q][1][2][x][z9]
[6][p][q][1][2][x][z]
[6][07p][q][1][2][x][z8]
[6][0p][q][1][2][x][z]
## END
## stderr-json: ""

#### words of [[ and of pairs that lists split
t=$'p\tq'; set -- $'a\tb' 'c  d'; arr=("$@"); declare -A map
for i in 1; do
  [[ $*"${arr[@]}" =~ .* ]]; echo "$BASH_REMATCH"
  [[ $t"y$@" =~ .* ]]; echo "$BASH_REMATCH"
  [[ "$@"$t =~ .* ]]; echo "$BASH_REMATCH"
  [[ $t"x" =~ .* ]]; echo "$BASH_REMATCH"
done
map=($t"${arr[@]}" 1); declare -p map; map=([$t"$@"]=$t"$@"); declare -p map
IFS=ab; arr=("a'b" 4:2 '$a')
for i in 1; do
  [[ ${arr[@],,} =~ .* ]]; echo "$BASH_REMATCH"; [[ ${arr[@]/%/a}A =~ .* ]]; echo "$BASH_REMATCH"
  [[ ${arr[@]} =~ .* ]]; echo "$BASH_REMATCH"; [[ ${arr[*]#x} =~ .* ]]; echo "$BASH_REMATCH"
done
## STDOUT:
a b c da	b c  d
p qya	b c  d
a	b c  dp q
p	qx
declare -A map=([$'p qa\tb c  d']="1" )
declare -A map=([$'p qa\tb c  d']=$'p qa\tb c  d' )
 '  4:2 $
 '   4:2  $  A
a'b 4:2 $a
a'ba4:2a$a
## END
## stderr-json: ""

#### a list that begins with white space, where IFS has a blank and another character
show() { printf '[%s]' "$#" "$@"; echo; }
for IFS in ': ' ' :'; do
set -- ' ' -; show $@; show $*; show x$@; show $@x
set -- ' :' x; show $@; show "$v"$@
set -- ' ' ' '; show $@; show $@x
set -- - ' ' x; show $@
x=' :-'; show $x
done
## STDOUT:
[1][-]
[1][-]
[2][x][-]
[1][-x]
[2][][x]
[3][][][x]
[0]
[1][x]
[3][-][][x]
[2][][-]
[1][-]
[1][-]
[2][x][-]
[1][-x]
[1][x]
[2][][x]
[0]
[1][x]
[2][-][x]
[2][][-]
## END

#### a list in the word of a default: what splits it leaves blanks
show() { printf "[%s]" "$#" "$@"; echo; }
unset u; v=aXb t=Xb
for IFS in X 'X ' ' X'; do
  for n in 0 1 2; do
    case $n in 0) set -- ;; 1) set -- pXq ;; 2) set -- pXq rXs ;; esac
    a=("$@")
    show ${u-$@$v} ${u-$@$t} ${u-$@X}
    show ${u-$v$@} ${u-qX$@} ${u-$@ $v} ${u-$@"$v"}
    show ${u-${a[@]^}$v} ${u-$t${a[@]^}} ${u-${a[@]^}X}
    show $v${u-$@}$v $v${u-${a[@]^}}$t
  done
done
## STDOUT:
[3][a b][ b][]
[4][a b][q][ a b][aXb]
[3][a b][ b][]
[6][a][ba][b][a][b][b]
[3][pXqa b][pXq b][pXq]
[4][a bpXq][q pXq][pXq a b][pXqaXb]
[3][P qa b][ bP q][P q]
[6][a][bpXqa][b][a][bP q][b]
[3][pXq rXsa b][pXq rXs b][pXq rXs]
[4][a bpXq rXs][q pXq rXs][pXq rXs a b][pXq rXsaXb]
[3][P q R sa b][ bP q R s][P q R s]
[6][a][bpXq rXsa][b][a][bP q R s][b]
[5][a][b][][b][]
[6][a][b][q][a][b][aXb]
[5][a][b][][b][]
[6][a][ba][b][a][b][b]
[5][pXqa][b][pXq][b][pXq]
[8][a][bpXq][q][pXq][pXq][a][b][pXqaXb]
[8][P][qa][b][][bP][q][P][q]
[7][a][bpXqa][b][a][bP][q][b]
[8][pXq][rXsa][b][pXq][rXs][b][pXq][rXs]
[12][a][bpXq][rXs][q][pXq][rXs][pXq][rXs][a][b][pXq][rXsaXb]
[14][P][q][R][sa][b][][bP][q][R][s][P][q][R][s]
[10][a][bpXq][rXsa][b][a][bP][q][R][s][b]
[5][a][b][][b][]
[6][a][b][q][a][b][aXb]
[5][a][b][][b][]
[6][a][ba][b][a][b][b]
[8][p][qa][b][p][q][b][p][q]
[12][a][bp][q][q][p][q][p][q][a][b][p][qaXb]
[8][P][qa][b][][bP][q][P][q]
[8][a][bp][qa][b][a][bP][q][b]
[14][p][q][r][sa][b][p][q][r][s][b][p][q][r][s]
[20][a][bp][q][r][s][q][p][q][r][s][p][q][r][s][a][b][p][q][r][saXb]
[14][P][q][R][sa][b][][bP][q][R][s][P][q][R][s]
[12][a][bp][q][r][sa][b][a][bP][q][R][s][b]
## END

#### a list that has nothing, or that is assigned, beside values of *
show() { printf "[%s]" "$#" "$@"; echo; }
e=() a=(p q) s=('') w=v q1=1 q2=2; set -- r 's t'; unset u
for IFS in ' ' ': ' : '' X; do
  show "${e[@]:+y}${*@Q}" "${e[@]+y}${a[*]#x}" "${s[@]:+y}${!q*}" "${e[@]:+y}$*"
  show "${u=${a[@]}}${!q*}"; unset u
  show "${u=$@}${*#x}"; unset u
  show "${u=x}${*#x}"; unset u
  show "${a[*]+"${*#x}"}$@"
done
## STDOUT:
[7]['r']['s t'][p][q][q1][q2][r s t]
[2][p qq1][q2]
[2][r s tr][s t]
[1][xr s t]
[3][r][s tr][s t]
[7]['r']['s t'][p][q][q1][q2][r:s t]
[2][p qq1][q2]
[2][r s tr][s t]
[1][xr:s t]
[3][r][s tr][s t]
[7]['r']['s t'][p][q][q1][q2][r:s t]
[2][p qq1][q2]
[2][r s tr][s t]
[1][xr:s t]
[3][r][s tr][s t]
[4]['r''s t'][pq][q1q2][rs t]
[1][p qq1q2]
[1][r s trs t]
[1][xrs t]
[2][rs tr][s t]
[7]['r']['s t'][p][q][q1][q2][rXs t]
[2][p qq1][q2]
[2][r s tr][s t]
[1][xrXs t]
[3][r][s tr][s t]
## END

#### escaped blanks in the word of a default beside a list in quotes
show() { printf "[%s]" "$#" "$@"; echo; }
e=() w=v; set -- r 's t'; unset u
for IFS in $' \t' ': ' : '' X; do
  show "$@${w+a\ b}b" "$@${w+a b}b" "$@${w+a\:b}b" "$@${w+\  }b"
  show "${w+\ x\ y}b${e[@]}" "\ ${w+b}b${e[@]}" "${u-\ }b${u[@]}" "$@${w+\	}b"
  show "$@${w+\ }"b "$@${w+\ }" "$@${w+\ }${w+\ }b"
done
## STDOUT:
[10][r][s ta\][bb][r][s ta bb][r][s ta\:bb][r][s t\][ b]
[9][\][x\][yb][\ bb][\][b][r][s t\][b]
[8][r][s t\b][r][s t\][r][s t\][\][b]
[11][r][s ta\][bb][r][s ta bb][r][s ta\][bb][r][s t\][ b]
[8][\][x\][yb][\ bb][\][b][r][s t\	b]
[8][r][s t\b][r][s t\][r][s t\][\][b]
[9][r][s ta\ bb][r][s ta bb][r][s ta\][bb][r][s t\  b]
[5][\ x\ yb][\ bb][\ b][r][s t\	b]
[6][r][s t\ b][r][s t\ ][r][s t\ \ b]
[10][r][s ta\][bb][r][s ta bb][r][s ta\:bb][r][s t\][ b]
[9][\][x\][yb][\][bb][\][b][r][s t\	b]
[8][r][s t\b][r][s t\][r][s t\][\][b]
[8][r][s ta\ bb][r][s ta bb][r][s ta\:bb][r][s t\  b]
[5][\ x\ yb][\ bb][\ b][r][s t\	b]
[6][r][s t\ b][r][s t\ ][r][s t\ \ b]
## END

#### without IFS: the keys of * and the words of an assignment beside a list
show() { printf "[%s]" "$#" "$@"; echo; }
a=(p q) e=(); set -- r 's t'; declare -A m=([k]='x y')
IFS=
show ${!a[*]}${e[@]} ${!a[*]}${a[@]} ${!a[*]}$* ${!a[*]}"$@" ${!a[*]}${a[*]#x} x${!a[*]}${!a[@]}
show ${!a[*]} ${!a[*]}x ${!a[*]}"$*" ${m[*]@K}${!a[*]}${a[@]}
show "${a[*]@A}${e[@]}" "${*@A}${a[@]}" "${a[*]@A}" ${a[*]@A}${e[@]}
## STDOUT:
[16][0][1][0][1p][q][0][1r][s t][0][1r][s t][0][1p q][x0][10][1]
[6][0 1][0 1x][0 1rs t][k "x y" 0][1p][q]
[11][declare][-a][a=([0]="p" [1]="q")][set][--]['r''s t'p][q][declare -a a=([0]="p" [1]="q")][declare][-a][a=([0]="p" [1]="q")]
## END

#### a quoted list beside a list in the word of a default
show() { printf "[%s]" "$#" "$@"; echo; }
a=(p q) o=(i) e=() v=aXb; unset u
for IFS in X 'X '; do
  for n in 0 1 2; do
    case $n in 0) set -- ;; 1) set -- r ;; 2) set -- r 's t' ;; esac
    show ${u-$@"${o[@]}"$v} ${u-$@"${a[@]}"$v} ${u-$@"${e[@]}"$v}
    show ${u-"$@"$v} ${u-"$@"$v$@} ${u-"$@"$@} ${u-$@"$*"$v}
    show ${u-"${@#x}"${a[@]}} ${u-"${@#x}"${a[@]#x}} ${u-"$@"${!a[@]}}
  done
done
## STDOUT:
[7][ia][b][p][qa][b][a][b]
[5][a][b][a][b][a b]
[5][p q][p][q][0][1]
[7][ria][b][rp][qa][b][ra][b]
[6][ra][b][ra][br][rr][rra b]
[5][rp q][rp][q][r0][1]
[10][r][s tia][b][r][s tp][qa][b][r][s ta][b]
[11][r][s ta][b][r][s ta][br][s t][r][s tr][s t][r s trXs ta b]
[8][r][s tp q][r][s tp][q][r][s t0][1]
[7][ia][b][p][qa][b][a][b]
[6][a][b][a][b][a][b]
[6][p][q][p][q][0][1]
[7][ria][b][rp][qa][b][ra][b]
[7][ra][b][ra][br][rr][rra][b]
[6][rp][q][rp][q][r0][1]
[10][r][s tia][b][r][s tp][qa][b][r][s ta][b]
[13][r][s ta][b][r][s ta][br][s t][r][s tr][s t][r][s trXs ta][b]
[9][r][s tp][q][r][s tp][q][r][s t0][1]
## END

#### white space that a list begins with: braces, operators, defaults, what comes before
show() { printf "[%s]" "$#" "$@"; echo; }
unset u; e=; w=' '
for IFS in ': ' 'X ' ' X'; do
  for n in 1 2 3 4 5; do
    case $n in 1) set -- ' ' 'b c' ;; 2) set -- '' x ;; 3) set -- ' ' ;; 4) set -- ' ' '' ;; 5) set -- ' ' ' ' x ;; esac
    a=("$@")
    show $* - ${*} - $@ - ${@} - ${a[*]} - ${a[@]}
    show ${*#z} - ${@#z} - ${a[*]^} - ${@@U} - ${*:1} - ${*-q}
    show $u${*} - $e${a[*]} - $w${@} - $w${*} - ""${@}
    show ${u-$*} - ${u-${a[*]}} - ${e+$@} - ${u-${@#z}} - ${u-${a[*]#z}}
    show ${*}${*} - $*$* - $@$@ - ${a[*]}${a[*]}
  done
done
## STDOUT:
[18][b][c][-][][b][c][-][b][c][-][b][c][-][b][c][-][b][c]
[20][][b][c][-][b][c][-][B][c][-][B][C][-][][b][c][-][][b][c]
[17][][b][c][-][b][c][-][b][c][-][][b][c][-][][b][c]
[17][][b][c][-][][b][c][-][ ][b c][-][b][c][-][][b][c]
[20][][b][c][b][c][-][b][c][b][c][-][b][c][b][c][-][b][c][b][c]
[17][][x][-][][x][-][][x][-][][x][-][][x][-][][x]
[17][][x][-][][x][-][][X][-][][X][-][][x][-][][x]
[13][][x][-][][x][-][x][-][][x][-][][x]
[14][][x][-][][x][-][][x][-][][x][-][][x]
[15][][x][x][-][][x][x][-][][x][x][-][][x][x]
[5][-][-][-][-][-]
[5][-][-][-][-][-]
[5][-][-][-][-][]
[6][-][-][ ][-][][-]
[3][-][-][-]
[6][-][][-][-][-][-]
[8][][-][-][-][-][][-][]
[7][][-][-][-][][-][]
[10][][-][][-][ ][][-][][-][]
[8][][][-][][-][][-][]
[18][][x][-][][][x][-][][x][-][][x][-][][x][-][][x]
[20][][][x][-][][x][-][][X][-][][X][-][][][x][-][][][x]
[17][][][x][-][][x][-][][x][-][][][x][-][][][x]
[18][][][x][-][][][x][-][ ][ ][x][-][][x][-][][][x]
[20][][][x][][x][-][][x][][x][-][][x][][x][-][][x][][x]
[18][b][c][-][][b][c][-][b][c][-][b][c][-][b][c][-][b][c]
[20][][b][c][-][b][c][-][B][c][-][B][C][-][][b][c][-][][b][c]
[17][][b][c][-][b][c][-][b][c][-][][b][c][-][][b][c]
[17][][b][c][-][][b][c][-][ ][b c][-][b][c][-][][b][c]
[20][][b][c][b][c][-][b][c][b][c][-][b][c][b][c][-][b][c][b][c]
[17][][x][-][][x][-][][x][-][][x][-][][x][-][][x]
[17][][x][-][][x][-][][][-][][][-][][x][-][][x]
[13][][x][-][][x][-][x][-][][x][-][][x]
[14][][x][-][][x][-][][x][-][][x][-][][x]
[15][][x][x][-][][x][x][-][][x][x][-][][x][x]
[5][-][-][-][-][-]
[5][-][-][-][-][-]
[5][-][-][-][-][]
[6][-][-][ ][-][][-]
[3][-][-][-]
[6][-][][-][-][-][-]
[8][][-][-][-][-][][-][]
[7][][-][-][-][][-][]
[10][][-][][-][ ][][-][][-][]
[8][][][-][][-][][-][]
[18][][x][-][][][x][-][][x][-][][x][-][][x][-][][x]
[20][][][x][-][][x][-][][][-][][][-][][][x][-][][][x]
[17][][][x][-][][x][-][][x][-][][][x][-][][][x]
[18][][][x][-][][][x][-][ ][ ][x][-][][x][-][][][x]
[20][][][x][][x][-][][x][][x][-][][x][][x][-][][x][][x]
[17][b][c][-][b][c][-][b][c][-][b][c][-][b][c][-][b][c]
[17][b][c][-][b][c][-][B][c][-][B][C][-][b][c][-][b][c]
[15][b][c][-][b][c][-][b][c][-][b][c][-][][b][c]
[14][b][c][-][b][c][-][b][c][-][b][c][-][b][c]
[19][b][c][b][c][-][b][c][b][c][-][b][c][b][c][-][b][c][b][c]
[11][x][-][x][-][x][-][x][-][x][-][x]
[9][x][-][x][-][-][-][x][-][x]
[10][x][-][x][-][x][-][x][-][][x]
[9][x][-][x][-][x][-][x][-][x]
[11][x][x][-][x][x][-][x][x][-][x][x]
[5][-][-][-][-][-]
[5][-][-][-][-][-]
[5][-][-][-][-][]
[4][-][-][-][-]
[3][-][-][-]
[5][-][-][-][-][-]
[5][-][-][-][-][-]
[5][-][-][-][-][]
[4][-][-][-][-]
[3][-][-][-]
[11][x][-][x][-][x][-][x][-][x][-][x]
[9][x][-][x][-][-][-][x][-][x]
[10][x][-][x][-][x][-][x][-][][x]
[9][x][-][x][-][x][-][x][-][x]
[11][x][x][-][x][x][-][x][x][-][x][x]
## END

#### a list with white space in the word of a default, and what stands around it
show() { printf "[%s]" "$#" "$@"; echo; }
set -- ' a  b ' X; a=(' c  d '); w=v; unset u
for IFS in ': ' 'X ' X; do
  show z${u-${@#z}}z ${u-${!a@}${a[@]^}${@@U}}"x" $w${w:+${a[@],}${@/%x/y}}-
  show "${@/[a-c]}${w:+"${u+.}${*@a}"z}"y
done
## STDOUT:
[14][za][b][Xz][a][c][d][A][B][Xx][vc][d][a][b][X-]
[3][   b ][X][zy]
[14][za][b][z][a][c][d][A][B][x][vc][d][a][b][-]
[3][   b ][X][zy]
[3][z a  b  z][a c  d  A  B  x][v c  d  a  b  -]
[3][   b ][X][zy]
## END

#### white space at the start of a word in which there is a list
show() { printf "[%s]" "$#" "$@"; echo; }
e=() w=' '; unset u
for IFS in ': ' 'X ' ' X'; do
  s=${IFS/ /}; set -- ' ' 'b c' "$s"; a=("$@"); v=" ${s}x"
  show ${*@E}${a[@]} - $u${*#z}${!e[@]} - ${e[@]}${*} - $v${e[@]} - $v$* - $v"$@" - $v
  show ${u-${a[*]^}${!a[@]}} - ${u-${a[*]^}} - ${e[@]@E}${*} - ${u=${a[@]}}${*@A}
done
## STDOUT:
[29][b][c][][][b][c][][-][b][c][][-][b][c][][-][x][-][x][b][c][][-][x ][b c][:][-][][x]
[26][B][c][][0][1][2][-][][B][c][][-][b][c][][-][b][c][set][--]['][']['b][c']['][']
[32][b][c][][][b][c][][-][b][c][:][b][c][][-][b][c][][-][x][-][x][b][c][][-][x ][b c][X][-][][x]
[22][b][c][:][-][b][c][:][-][b][c][][-][b][c][:set][--]['][']['b][c']['][']
[26][b][c][b][c][-][b][c][:][b][c][-][b][c][-][x][-][x][b][c][-][x ][b c][X][-][][x]
[21][b][c][:][-][b][c][:][-][b][c][-][b][c][:set][--]['][']['b][c']['][']
## END

#### a separator at the end of the word of a default in quotes that holds a list
show() { printf "[%s]" "$#" "$@"; echo; }
e=() a=(p '') w=v; set --; unset u
for IFS in $' \t' : ': ' ''; do
  show "${w:+:${e[@]@K}}${!a[@]}b" "${u-${a[@]##*}:}${w}" "${w+\ ${e[@]}}${a[@]}" "${u-${e[@]}\ }x"
  show "${a[@]+"${a[@]/p/q}${a[*]//p/:}"}z" "${w:+:}${a[@]}"
done
## STDOUT:
[7][:0][1b][][:v][\p][][\x]
[4][q][:z][:p][]
[7][0][1b][][v][\ p][][\ x]
[5][q][:z][][p][]
[7][0][1b][][v][\p][][\x]
[5][q][:z][][p][]
[7][:0][1b][][:v][\p][][\x]
[4][q][:z][:p][]
## END

#### assigned defaults with lists in the words of defaults
show() { printf "[%s]" "$#" "$@"; echo; }
q1=1 q2=2; set -- r s
for IFS in - ': ' ' ' ''; do
  show ${z-a${u:=${!q@}}}; unset u
  show ${z-a${u:=${@#x}}}; unset u
  show ${z-a${u:="$@"}} "$u"; unset u
  show ${u:=${!q@}}${@} ${z-${v:=x-y}$@}; unset u v
done
## STDOUT:
[1][aq1 q2]
[1][ar s]
[2][ar s][r s]
[4][q1][q2r][s][x yr s]
[2][aq1][q2]
[2][ar][s]
[3][ar][s][r s]
[5][q1][q2r][s][x-yr][s]
[2][aq1][q2]
[2][ar][s]
[3][ar][s][r s]
[5][q1][q2r][s][x-yr][s]
[1][aq1 q2]
[1][ar s]
[2][ar s][r s]
[4][q1 q2r][s][x-yr][s]
## END

#### nothing in quotes behind an empty value, where fields are one text
u=; for IFS in X : ' '; do for v in 'b a' 'a' 'b  a'; do IFS=' '; arr=(${v// /  x}); arr=("${arr[@]}" ''); IFS=X; declare -A m; m=([k]=${arr[@]#?}"" [l]=${arr[@]^^}"$u" [m]=${arr[@]}"" [n]=${arr[@]#?}""x [o]=${arr[@]#?} [p]="${arr[@]}""" [q]=x${arr[@]#?}$u""); declare -p m
[[ ${arr[@]#?}"" == '' ]]; echo $?; [[ '' == ${arr[@]//*}"" ]]; echo $?; printf '<%s>' ${arr[@]#?}""; echo; done; done
## STDOUT:
declare -A m=([q]="x a" [p]="b xa " [o]=" a" [n]=" a x" [m]="b xa " [l]="B  A" [k]=" a" )
1
1
<><a><>
declare -A m=([q]="x" [p]="a " [o]="" [n]=" x" [m]="a " [l]="A" [k]="" )
0
0
<><>
declare -A m=([q]="x  a" [p]="b x xa " [o]="  a" [n]="  a x" [m]="b x xa " [l]="B    A" [k]="  a" )
1
1
<><><a><>
declare -A m=([q]="x a" [p]="b xa " [o]=" a" [n]=" a x" [m]="b xa " [l]="B  A" [k]=" a" )
1
1
<><a><>
declare -A m=([q]="x" [p]="a " [o]="" [n]=" x" [m]="a " [l]="A" [k]="" )
0
0
<><>
declare -A m=([q]="x  a" [p]="b x xa " [o]="  a" [n]="  a x" [m]="b x xa " [l]="B    A" [k]="  a" )
1
1
<><><a><>
declare -A m=([q]="x a" [p]="b xa " [o]=" a" [n]=" a x" [m]="b xa " [l]="B  A" [k]=" a" )
1
1
<><a><>
declare -A m=([q]="x" [p]="a " [o]="" [n]=" x" [m]="a " [l]="A" [k]="" )
0
0
<><>
declare -A m=([q]="x  a" [p]="b x xa " [o]="  a" [n]="  a x" [m]="b x xa " [l]="B    A" [k]="  a" )
1
1
<><><a><>
## END

#### an indirect expansion that leads to no element, behind a list in quotes that gives none
set --; arr=(1); declare -A m; x=5; show() { printf '<%s>' "$@"; echo; }
show "$@"${!arr[3]} k; show ${!arr[3]}"$@" k; show $u${!arr[3]} k; show "$@"$u${!arr[3]} k; show "${e[@]}"${!arr[3]} k; show $@${!arr[3]} k; show "$@$@"${!arr[3]} k
show "$@${!arr[3]}" k; show "$@"${!m[3]} k; show "$@"${!x[3]} k; show "$@"${!arr[3]: -9:0} k; show "$@"${!arr[3]-} k; show "$@"${!arr[3]^} k; y=("$@"${!arr[3]}); echo ${#y[@]}; show "$@"${!u} k; show "$@"${arr[3]} k
## STDOUT:
<><k>
<k>
<k>
<><k>
<><k>
<k>
<><k>
<k>
<><k>
<><k>
<><k>
<><k>
<><k>
1
## END
## STDERR:
bash: line 3: u: invalid indirect expansion
## END
## status: 1

#### equals signs of a word in quotes split beside a list
q=1 e=(x y); p() { printf '[%s]' "$@"; echo; }
for IFS in = =: :; do
p "${e[@]}${q:+a=b=c:d}" "${e[@]}${q:+=b==c=}" "${e[@]}${q:+ =b}${q:+3=4}" "${q:+${e[@]}a=b=c:d}" "${q:+a=b=${e[@]}a=b}"
p "${e[@]}${q:+a=}" "${e[@]}${q:+=}" "${q:+a=b:c}" "${e[@]}a=b" "${q:+=${e[@]}}"
done
## STDOUT:
[x][ya][b][c:d][x][y][b][][c][x][y ][b3][4][x][ya][b][c:d][a][b][x][ya][b]
[x][ya][x][y][a=b:c][x][ya=b][][x][y]
[x][ya][b][c][d][x][y][b][][c][x][y ][b3][4][x][ya][b][c][d][a][b][x][ya][b]
[x][ya][x][y][a=b:c][x][ya=b][][x][y]
[x][ya=b=c][d][x][y=b==c=][x][y =b3=4][x][ya=b=c][d][a=b=x][ya=b]
[x][ya=][x][y=][a=b:c][x][ya=b][=x][y]
## END
