## failures_allowed: 1

#### a slice of positional parameters keeps empty ones
set -- a '' 'b c'; printf '<%s>' "${@:1:2}" ${@:2}; echo
## STDOUT:
<a><><b><c>
## END

#### replacement in $* with IFS
set -- ax bx; IFS=,; echo "${*/x/y}" ${*/x/y} "${*%x}"
## STDOUT:
ay,by ay by a,b
## END

#### assignment of a slice
set -- a b c; IFS=-; x=${*:2} y=${@:2} z="${@:2}"; echo "$x $y $z"
## STDOUT:
b-c b c b-c
## END

#### an array assignment of "${a[*]}" with IFS
a=(1 2 3); IFS=+; x=${a[*]}; y="${a[@]}"; echo "$x $y"; case ${a[*]} in 1+2+3) echo plus;; esac
## STDOUT:
1+2+3 1 2 3
plus
## END

#### [[ with "$@" and "$*"
set -- a b; IFS=; [[ "$*" == ab ]] && echo 1; [[ $* == ab ]] && echo 2; [[ -n $@ ]] && echo 3
## STDOUT:
1
2
3
## END

#### case with "$@"
set -- a b; case "$@" in 'a b') echo y;; esac; IFS=:; case $* in a:b) echo z;; esac
## STDOUT:
y
z
## END

#### here-string with $* and $@
set -- a b; IFS=:; cat <<< $*; cat <<< "$*"; cat <<< $@
## STDOUT:
a:b
a:b
a b
## END

#### nested quotes of $@ in a default with IFS
set -- 'a b' c; IFS=:; printf '<%s>' ${u-$*} "${u-$*}" ${u-"$*"}; echo
## STDOUT:
<a b><c><a b:c><a b:c>
## END

#### local array without a value hides the global one
a=(1 2); f() { local -a a; echo "${#a[@]}"; a+=(x); declare -p a; }; f; declare -p a
## STDOUT:
0
declare -a a=([0]="x")
declare -a a=([0]="1" [1]="2")
## END

#### a scalar made an array by declare -a keeps its value
x=v; declare -a x; declare -p x; x+=(w); declare -p x
## STDOUT:
declare -a x=([0]="v")
declare -a x=([0]="v" [1]="w")
## END

#### readonly without a value, then declare -p
readonly q; declare -p q; q=1; echo no
## STDOUT:
declare -r q
## END
## STDERR:
bash: line 1: q: readonly variable
## END
## status: 1

#### declare -r in a function is local
f() { declare -r q=1; }; f; q=2; echo $q; g() { readonly w=1; }; g; w=2; echo no
## STDOUT:
2
## END
## STDERR:
bash: line 1: w: readonly variable
## END
## status: 1

#### export in a function is global, of a local it is local
f() { export a=1; local b=2; export b; env | grep '^[ab]=' | sort; }; f; env | grep '^[ab]='
## STDOUT:
a=1
b=2
a=1
## END

#### unset of an exported temporary
f() { unset x; echo "[${x-unset}]"; }; x=1; x=2 f; echo $x
## STDOUT:
[1]
1
## END

#### a temporary array subscript
a[0]=1 true; echo "[${a[0]}]"
## STDOUT:
[]
## END
## STDERR:
bash: line 1: `a[0]': not a valid identifier
## END

#### integer with a temporary environment
declare -i n=1; f() { echo $n; n=3+4; echo $n; }; n=2+3 f; echo $n
## STDOUT:
2+3
3+4
1
## END

#### += before a command
x=a; x+=b eval 'echo $x'; echo $x
## STDOUT:
ab
a
## END

#### case modification through a reference
declare -n r=x; declare -u x; r=abc; echo $r $x
## STDOUT:
ABC ABC
## END

#### printf -v to a reference, an integer and a readonly
declare -n r=x; printf -v r %s v; echo $x; declare -i i; printf -v i %s 2+3; echo $i; readonly o=1; printf -v o x; echo $?
## STDOUT:
v
5
1
## END
## STDERR:
bash: line 1: o: readonly variable
## END

#### read into a reference's element
declare -n r=a; read 'r[2]' <<< v; declare -p a
## STDOUT:
declare -a a=([2]="v")
## END

#### getopts into an array element
getopts a 'x[1]' -a; echo $? "${x[1]}"
## STDOUT:
1 
## END
## STDERR:
bash: line 1: getopts: `x[1]': not a valid identifier
## END

#### arithmetic on a string with a subscript of a string
a=(5 6); k='a[1]'; echo $((k+1)) $((${k}*2)); unset x; x='a[0]+a[1]'; echo $((x))
## STDOUT:
7 12
11
## END

#### arithmetic assignment to a reference
declare -n r=x; ((r=5, r++)); echo $x; declare -n e='a[3]'; ((e+=2)); declare -p a
## STDOUT:
6
declare -a a=([3]="2")
## END

#### let with a bad expression goes on
let 'x=1/0'; echo $?; let 'x=2' '1+'; echo $? $x
## STDOUT:
1
1 2
## END
## STDERR:
bash: line 1: let: x=1/0: division by 0 (error token is "0")
bash: line 1: let: 1+: syntax error: operand expected (error token is "+")
## END

#### (( )) with a substitution that fails
(( $(false; echo 1) )); echo $?; (( ${u?no} )); echo no
## STDOUT:
0
## END
## STDERR:
bash: line 1: u: no
## END
## status: 127

#### -e and a function in a pipeline
set -e; f() { false; echo no; }; f | cat; echo went on; f; echo no
## STDOUT:
went on
## END
## status: 1

#### -e with a case, a loop's body and a redirection
set -e; case x in x) true;; esac; for i in 1 2; do [ $i = 1 ] || { echo two; false; }; done; echo no
## STDOUT:
two
## END
## status: 1

#### -e and the condition of an elif and of until
set -e; if false; then :; elif ! true; then :; else echo e; fi; until true; do :; done; while ! true; do :; done; echo ok; ! false; echo ok2; (exit 3) | true; echo ok3
## STDOUT:
e
ok
ok2
ok3
## END

#### -e and the assignment before a command
set -e; x=$(false) true; echo on; export y=$(false); echo on2; z=$(false) ; echo no
## STDOUT:
on
on2
## END
## status: 1

#### -e is inherited by a subshell in a substitution of a function
set -e; f() { echo $(false; echo in); }; f; set +e; g() { set -e; false; echo no; }; (g); echo $?
## STDOUT:
in
1
## END

#### -e ignored through a subshell in a condition
set -e; if (set -e; false; echo in); then echo then; fi
## STDOUT:
in
then
## END

#### -e in a trap
trap 'false; echo in trap' USR1; set -e; kill -USR1 $$; echo no
## STDOUT:
## END
## status: 1

#### -e with wait, command and builtin
set -e; command false || echo c; eval false || echo e; command eval 'false; echo in' || echo no; builtin false; echo no
## STDOUT:
c
e
in
## END
## status: 1

#### pipefail and -e
set -e -o pipefail; false | true || echo or; if false | true; then :; fi; false | true; echo no
## STDOUT:
or
## END
## status: 1

#### ERR is not run where -e is off
trap 'echo err' ERR; f() { false; }; f || true; if f; then :; fi; f; ! f; f && true; echo end
## STDOUT:
err
end
## END

#### ERR status and $BASH_COMMAND
trap 'echo "$? <$BASH_COMMAND>"' ERR; (exit 4); [ a = b ]; false | false; ((0)); x=$(false)
## STDOUT:
4 <( exit 4 )>
1 <[ a = b ]>
1 <false>
1 <((0))>
1 <x=$(false)>
## END
## status: 1

#### RETURN with functrace in nested functions
set -T; trap 'echo "ret ${FUNCNAME[0]}"' RETURN; f() { g; }; g() { :; }; f
## STDOUT:
ret g
ret f
## END

#### an EXIT trap set in a subshell of a function
f() (trap 'echo sub exit' EXIT; exit 3); f; echo $?
## STDOUT:
sub exit
3
## END

#### EXIT after set -u and after a syntax error
trap 'echo exit $?' EXIT; set -u; echo $nope
## STDOUT:
exit 127
## END
## STDERR:
bash: line 1: nope: unbound variable
## END
## status: 127

#### EXIT after an expansion error
trap 'echo exit $?' EXIT; : ${x?gone}
## STDOUT:
exit 127
## END
## STDERR:
bash: line 1: x: gone
## END
## status: 127

#### EXIT after a signal
trap 'echo exit' EXIT; kill -TERM $$; echo no
## STDOUT:
exit
## END
## status: 143

#### a trap on INT does not hold for a subshell in the background
trap 'echo int' INT; (trap -p INT; trap 'echo own' INT; trap -p INT)
## STDOUT:
trap -- 'echo int' SIGINT
trap -- 'echo own' SIGINT
## END

#### the name of a signal in any form
trap 'x' INT SIGHUP 1 2 term; trap -p HUP 2 TERM
## STDOUT:
trap -- 'x' SIGHUP
trap -- 'x' SIGINT
trap -- 'x' SIGTERM
## END

#### trap - and an empty string
trap '' HUP; trap -p; trap - HUP; trap -p; trap 'echo a' HUP; trap HUP; trap -p
## STDOUT:
trap -- '' SIGHUP
## END

#### patterns: a range with a class and a dash
for c in a - b . 5; do case $c in [[:digit:]a-]) echo y;; *) echo n;; esac; done
## STDOUT:
y
y
n
n
y
## END

#### patterns: a slash in a bracket for file names
mkdir d; touch d/f; echo d[/]f d/[f] [d]/f
## STDOUT:
d[/]f d/f d/f
## END

#### patterns: a negated class with a bracket first
for c in ']' a '!'; do case $c in [!]a]) echo y;; *) echo n;; esac; done
## STDOUT:
n
n
y
## END

#### patterns: escaped characters within brackets
for c in '\' ']' - a; do case $c in [\]\-]) echo y;; *) echo n;; esac; done
## STDOUT:
n
y
y
n
## END

#### patterns: extglob with quotes and variables
shopt -s extglob; p='@(a|b)'; [[ a == $p ]] && echo 1; [[ a == "$p" ]] || echo 2; [[ 'a|b' == @("a|b"|c) ]] && echo 3; x=aab; echo ${x##*(a)} ${x/+(a)/X}
## STDOUT:
1
2
3
b Xb
## END

#### patterns: an extglob in case and unset
shopt -s extglob
case foo.txt in !(*.c|*.h)) echo other;; esac; case x in ?(x|y)) echo one;; esac; case '' in *([0-9])) echo none;; esac
## STDOUT:
other
one
none
## END

#### an unset function variable in a nested substitution
f() { echo "${1:+<$1>}${2:-${1:-none}}"; }; f; f a; f a b; f '' b
## STDOUT:
none
<a>a
<a>b
b
## END

#### braces and quotes in nested defaults
## known_failure: `{a,b} {a,b} }`, not `a b {a,b} }`
echo "${u:-"{a,b}"}" ${u:-{a,b}} ${u:-'}'}
## STDOUT:
a b {a,b} }
## END

#### lengths and cuts of "$*" members
set -- abc de; echo ${#*} ${#1} "${*:1:1}" ${1:1:1}${2: -1}
## STDOUT:
2 3 abc be
## END

#### unset within a loop over keys
declare -A m=([a]=1 [b]=2); for k in "${!m[@]}"; do unset "m[$k]"; done; echo ${#m[@]}
## STDOUT:
0
## END

#### [[ -v on positional parameters
set -- a; [[ -v 1 ]]; echo $?; [[ -v 2 ]]; echo $?; [[ -v @ ]]; echo $?
## STDOUT:
0
1
1
## END

#### command substitution in a here-document with quotes
cat <<E
$(echo "a  b" 'c')
"$(echo "x")"
E
## STDOUT:
a  b c
"x"
## END

#### mapfile with a callback that changes the array
f() { a[$1]=changed; }; mapfile -t -c 1 -C f a <<< $'x\ny'; declare -p a
## STDOUT:
declare -a a=([0]="x" [1]="y")
## END

#### printf %s with arrays and widths from variables
a=(x yy); printf '%-4s|' "${a[@]}"; w=6; printf '%*s|%-*s|\n' $w ab $w cd
## STDOUT:
x   |yy  |    ab|cd    |
## END

#### a command's name with a slash in a function's name
function a/b { echo slash; }; a/b
## STDOUT:
slash
## END

#### time with a pipeline's status
TIMEFORMAT=; time false; echo $?; ! time true; echo $?
## STDOUT:
1
1
## END

#### compound words of eval and let are expanded
y='a b'; eval x=( $y  "$y"	'c  d' ) ; declare -p x
eval x=( $(echo  a  b) # c
 d ) ; declare -p x
set -x; eval x=( 1   2 ) ; let x=(1  +  2); eval x+=( [5]=a   [6]+=b ) ; set +x; declare -p x
let y=(3    4)
f() { eval x=( $(echo;  b) "$(c;  d)" $'e' `f  g` ); }; declare -f f
y='a b'; eval 'printf "<%s>" "$@"; echo;' x=( $y '*'  ~ "*" {1,2} $(echo 1 2) )
let x=(1,$y); eval : x=( \
a 'b
c'  d)
eval : x=( '$y' "\$y" ); set -- p q; eval x=( "$@" ); declare -p x; eval 'echo "<$1>"' x=()
IFS=b; eval x=( "$*" $* $@ ); declare -p x; eval : x=( [1]=a [ $y ]=3 [@]=4 [*]=5 [$y]+=6 )
## STDOUT:
declare -a x=([0]="a" [1]="b" [2]="a" [3]="b" [4]="c" [5]="d")
declare -a x=([0]="a" [1]="b" [2]="d")
declare -a x=([0]="3" [1]="2" [5]="a" [6]="b")
f () 
{ 
    eval x=($(echo; b) "$(c; d)" 'e' `f  g`)
}
<>
declare -a x=([0]="p" [1]="q")
declare -a x=([0]="pbq" [1]="p" [2]="q" [3]="p" [4]="q")
## END
## STDERR:
+ eval 'x=(1 2)'
++ x=(1 2)
+ let 'x=(1 + 2)'
+ eval 'x+=([5]=a [6]+=b)'
++ x+=([5]=a [6]+=b)
+ set +x
bash: line 5: let: y=(3 4): missing `)' (error token is "4)")
bash: line 8: let: x=(1,a: missing `)' (error token is "a")
bash: eval: line 8: syntax error near unexpected token `('
bash: eval: line 8: `: x=(a b'
bash: eval: line 11: syntax error near unexpected token `('
bash: eval: line 11: `: x=($y $y)'
bash: eval: line 11: syntax error near unexpected token `('
bash: eval: line 11: `echo "<$1>" x=()'
bash: eval: line 12: syntax error near unexpected token `('
bash: eval: line 12: `: x=([1]=a [ a   ]=3 [@]=4 [*]=5 [a  ]+=6)'
## END
## status: 2

#### a list is no value of an element
declare x[1]=(a); echo st $?
echo next; declare -a x[1]=(a b) y=3 || echo failed
f() { local z[1]=(a); echo in $?; }; f; echo f $?
declare -A m; declare m[k]=(a); echo $?
declare -p m
export e[1]=(a); echo $?
readonly e[1]=(a); echo $?
declare -x e[1]=3; echo $?; declare -p e
export e[1]=3; echo $?; declare -p e
typeset q[1]+=(a); echo $?; set -e; declare q[1]=(a); echo not
## STDOUT:
next
declare -A m
0
declare -ax e=([1]="3")
1
declare -ax e=([1]="3")
## END
## STDERR:
bash: line 1: x[1]: cannot assign list to array member
bash: line 2: x[1]: cannot assign list to array member
environment: line 3: z[1]: cannot assign list to array member
bash: line 4: m[k]: cannot assign list to array member
bash: line 6: e[1]: cannot assign list to array member
bash: line 7: e[1]: cannot assign list to array member
bash: line 9: export: `e[1]': not a valid identifier
bash: line 10: q[1]: cannot assign list to array member
## END
## status: 1

#### quotes of strings in expressions
echo $(( $'3' + 1 ))
(( x = $'\x33' ))
echo "$(( $'3' ))"
echo $[ $'3' ]
for ((i=$"0";i<2;i++)); do echo $i; done; echo $(( $"4" + 1 )) "$(( $"4" + 1 ))"
for ((i=$"0";i<$'2';i++)); do echo $i; done
x=abc; echo ${x:$"1"}
echo ${x:$'1'}
cat <<E
$(( $"3" ))
E
(( $'a\'b' ))
## STDOUT:
0
1
5 5
bc
## END
## STDERR:
bash: line 1: '3' + 1 : syntax error: operand expected (error token is "'3' + 1 ")
bash: line 2: ((: x = '3' : syntax error: operand expected (error token is "'3' ")
bash: line 3: '3' : syntax error: operand expected (error token is "'3' ")
bash: line 4: '3' : syntax error: operand expected (error token is "'3' ")
bash: line 6: ((: i<'2': syntax error: operand expected (error token is "'2'")
bash: line 8: x: '1': syntax error: operand expected (error token is "'1'")
bash: line 9: $3 : syntax error: operand expected (error token is "$3 ")
bash: line 12: ((: 'a'\''b' : syntax error: operand expected (error token is "'a'\''b' ")
## END
## status: 1

#### names with subscripts that cannot be exported
export zz[1]=3; readonly yy[1]=3; x=7; export zz[$x]=3; readonly zz[$x+1]+=3; export "x[1]"
## stdout-json: ""
## STDERR:
bash: line 1: export: `zz[1]': not a valid identifier
bash: line 1: readonly: `yy[1]': not a valid identifier
bash: line 1: export: `zz[7]': not a valid identifier
bash: line 1: readonly: `zz[7+1]': not a valid identifier
bash: line 1: export: `x[1]': not a valid identifier
## END
## status: 1
