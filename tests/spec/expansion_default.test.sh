## failures_allowed: 0

#### :- and - on unset, empty and set
e= s=x; echo ${u:-d} ${u-d} ${e:-d} [${e-d}] ${s:-d} ${s-d}
## STDOUT:
d d d [] x x
## END

#### := and = assign
echo ${u:=d} $u; e=; echo "[${e=d}]" "${e:=d}"
## STDOUT:
d d
[] d
## END

#### :+ and +
e= s=x; echo [${u:+d}] [${u+d}] [${e:+d}] [${e+d}] [${s:+d}] [${s+d}]
## STDOUT:
[] [] [] [d] [d] [d]
## END

#### the word is not expanded when not wanted
x=1; echo ${x:-$(echo no >&2)} [${u+$(echo no >&2)}]
## STDOUT:
1 []
## END

#### :? with a message, in a subshell
( echo ${u:?not there} ); echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: u: not there
## END

#### :? without a message
( : ${u:?} ); ( u=; : ${u:?} ); ( u=; : ${u?}; echo ok )
## STDOUT:
ok
## END
## STDERR:
bash: line 1: u: parameter null or not set
bash: line 1: u: parameter null or not set
## END

#### ? without a message
: ${u?}; echo no
## STDOUT:
## END
## STDERR:
bash: line 1: u: parameter not set
## END
## status: 127

#### the word of ? is expanded
x=why; ( : "${u?because $x}" )
## STDOUT:
## END
## STDERR:
bash: line 1: u: because why
## END
## status: 1

#### := on an element
declare -A m; : ${m[k]:=v} ${a[2]:=w}; declare -p m a
## STDOUT:
declare -A m=([k]="v" )
declare -a a=([2]="w")
## END

#### := on a readonly variable
readonly r; : ${r:=x}; echo no
## STDOUT:
## END
## STDERR:
bash: line 1: r: readonly variable
## END
## status: 1

#### := with * or @
: ${@:=x}
## STDOUT:
## END
## STDERR:
bash: line 1: $@: cannot assign in this way
## END
## status: 1

#### - with @ and *
set --; echo "${@-none}" "${*:-none}"; set -- ''; echo "[${@-none}]" "[${@:-none}]"; set -- '' ''; echo "[${@:-none}]"
## STDOUT:
none none
[] [none]
[ ]
## END

#### - with an array
a=(); echo "${a[@]-none}" "${a-none}"; a=(''); echo "[${a[@]-none}]" "[${a[@]:-none}]"; a=([1]=x); echo "${a-none}" "${a[@]-none}"
## STDOUT:
none none
[] [none]
none x
## END

#### + with an array
a=(1 2); echo "${a[@]+set}" "${b[@]+set}" "${a[5]+set}"
## STDOUT:
set 
## END

#### the word of an unquoted default is split
printf '<%s>' ${u:-a b} "${u:-a b}" ${u:-"a b" c} ${u-}; echo
## STDOUT:
<a><b><a b><a b><c>
## END

#### "$@" as the default
set -- 'a b' c; printf '<%s>' "${u:-$@}" ${u:-"$@"} "${u-"$@"}"; echo
## STDOUT:
<a b><c><a b><c><a b><c>
## END

#### "$@" as the alternative
set -- 'a b' c; printf '<%s>' ${1+"$@"}; echo; set --; printf '<%s>' ${1+"$@"}; echo
## STDOUT:
<a b><c>
<>
## END

#### nested defaults
echo ${a:-${b:-${c:-deep}}} "${a:-"${b:-"x  y"}"}"
## STDOUT:
deep x  y
## END

#### a closing brace within quotes
echo ${u:-"}"} ${u:-'}'} ${u:-\}}x
## STDOUT:
} } }x
## END

#### bad substitution
echo ${x y}
echo after
## STDOUT:
after
## END
## STDERR:
bash: line 1: ${x y}: bad substitution
## END

#### bad substitution of an operator
echo a; echo ${x:-a}${x%y}${x!}; echo b
## STDOUT:
a
## END
## STDERR:
bash: line 1: ${x:-a}${x%y}${x!}: bad substitution
## END
## status: 1

#### defaults for the length operator are bad
echo ${#x:-1}
## STDOUT:
## END
## STDERR:
bash: line 1: ${#x:-1}: bad substitution
## END
## status: 1

#### the default may hold a command substitution with braces
echo ${u:-$(echo "}")} ${u:-`echo }`}
## STDOUT:
} }
## END

#### default of a positional parameter above nine
set -- a; echo ${10:-ten} ${1:-one} ${2-two}
## STDOUT:
ten a two
## END

#### alternative of $# and $?
echo ${#:-x} ${?:-y} ${#+z}
## STDOUT:
0 0 z
## END

#### indirect default
p=q; echo ${!p:-none}; q=v; echo ${!p:-none} ${!p+set}
## STDOUT:
none
v set
## END

#### each operator on scalars that are unset, null and set
unset u; n=; s=v; for p in u n s; do for o in - :- + :+; do eval "printf '[%s]' \"\${$p$o w}\""; done; echo; done; for p in u n s; do eval "echo \"\${$p=x}\""; done; echo "[$u][$n][$s]"; n=; echo "${n:=y}" "$n"
## STDOUT:
[ w][ w][][]
[][ w][ w][]
[v][v][ w][ w]
x

v
[x][][v]
y y
## END

#### each operator on $@, $* and arrays
f() { for o in - :- + :+; do eval "printf '[%s]' \"\${@$o d}\" \"\${*$o d}\""; done; echo; }; f; f ''; f a; f '' ''; a=(); for o in - :- + :+; do eval "printf '[%s]' \"\${a[@]$o d}\" \"\${a[*]$o d}\" \"\${a$o d}\""; done; echo; a=(''); for o in - :- + :+; do eval "printf '[%s]' \"\${a[@]$o d}\" \"\${a[*]$o d}\""; done; echo
## STDOUT:
[ d][ d][ d][ d][][]
[][][ d][ d][ d][ d][][]
[a][a][a][a][ d][ d][ d][ d]
[][][ ][][][ ][ d][ d][ d][ d]
[ d][ d][ d][ d][ d][ d][][][][]
[][][ d][ d][ d][ d][][]
## END

#### defaults of special parameters
set --; echo "${#-d} ${?:-d} ${!-none} ${!:-none} ${$:+pid} ${-:+flags} ${_:+last} ${0:+zero} ${1-one} ${1:+no}"; false; echo "${?:-d}"; set -- ''; echo "[${1-d}][${1:-d}][${1+d}][${1:+d}]"
## STDOUT:
0 0 none none pid flags last zero one 
1
[][d][d][]
## END

#### := in arithmetic, in a here-document and in a subshell
echo $((${x:=5}+1)) $x; cat <<E
${y:=in doc}
E
echo "[$y]"; (: ${z:=sub}); echo "[$z]"; : ${a[2]:=el} ${m:=$(echo cmd)}; declare -p a m; declare -i i; : ${i:=2+3}; echo $i; declare -n r=t; : ${r:=ref}; echo $t
## STDOUT:
6 5
in doc
[]
[]
declare -a a=([2]="el")
declare -- m="cmd"
5
ref
## END

#### ? with arrays, $@ and special parameters
(: ${a[0]?no element}; echo no); (: ${a[@]?empty}; echo no); (set --; : ${@?none}; echo no); (set --; : "${*:?null}"; echo no); (: ${1?first}; echo no); (a=(x); : ${a[@]?ok} && echo ok); (: ${!?no job}; echo no)
## STDOUT:
ok
## END
## STDERR:
bash: line 1: a[0]: no element
bash: line 1: a[@]: empty
bash: line 1: @: none
bash: line 1: *: null
bash: line 1: 1: first
bash: line 1: ${!?no job}: bad substitution
## END
## status: 1

#### quotes in the word
u=; echo ${u:-'a  b'} "${u:-'a  b'}" ${u:-"a  b"} "${u:-"a  b"}" ${u:-a\ \ b} "${u:-a\ b}" ${u:-$'x\ty'} "${u:-$'x\ty'}"; echo "${u:-\}}" ${u:-\}} "${u:-"}"}" ${u:-"}"}; HOME=/h; echo ${u:-~} "${u:-~}" ${u:-a:~}
## STDOUT:
a  b 'a  b' a  b a  b a  b a\ b x	y x	y
} } } }
/h ~ a:~
## END

#### splitting of the word
s() { printf '<%s>' "$@"; echo; }; v='p q'; s ${u:-a b "c d" $v "$v"}; s "${u:-a b}"; s x${u:-a b}y; s ${u:-" a "}; IFS=:; s ${u:-a:b "c:d"}; s "${u:-a:b}"; set -- 1 2; s ${u:-"$@"}; s "${u:-$@}"; s ${u:-$*} "${u:-$*}"
## STDOUT:
<a><b><c d><p><q><p q>
<a b>
<xa><by>
< a >
<a><b c:d>
<a:b>
<1><2>
<1><2>
<1><2><1:2>
## END

#### operators without a word behind the number of parameters
for o in + = / %; do eval "echo \"\${#$o}\"" 2>/dev/null; echo $?; done; echo "${#-}" >/dev/null; echo "${#?}" "${#:-x}" "${#+x}"
## STDOUT:
1
1
1
1
1 0 x
## END

#### lengths of arrays that are not there, with nounset
set -u; echo ${#nosuch[@]}; echo no
echo $?
## STDOUT:
1
## END

#### the value of an element that is assigned is that which it has then
declare -au arr; declare -ai n; declare -Al map
echo "${arr[5]:=val}" ${n[1]=1+2} ${map[k]=ABC}
## stdout: VAL 3 abc
## stderr-json: ""

#### an empty value of a list is there in the value of an assignment
arr=('')
x=${arr[@]:-q}; echo "[$x]"; x=${arr[*]:+q}; echo "[$x]"; x="${arr[@]:-q}"; echo "[$x]"
set -- ''; x=${@:?q} y=a${*:+q}; echo "[$x] [$y]"
declare z=${arr[@]:-q}; echo "[$z]"; cat <<< ${arr[@]:-q}
echo [${arr[@]:-q}]; b=([0]=${arr[@]:-q}); declare -p b; [[ ${arr[@]:-q} == q ]]; echo $?
arr=(); x=${arr[@]:-q}; echo "[$x]"
## STDOUT:
[]
[q]
[q]
[] [aq]
[]

[q]
declare -a b=([0]="q")
0
[q]
## END
## stderr-json: ""

#### in double quotes a name goes on behind the quotes of the word
u= v=v ux=joined
echo "[${n:-"$u"x}]" "[${n:-"$v"xyz}]" "[${n:-"$u""x"}]" "[${n:-"$u\x"}]" "[${n:-"${u}"x}]" "[${n:-"$v"-x}]" "[${v+a"$u"y}]"
echo "[${n:="$u"x}]"; unset n
echo [${n:-"$u"x}]
## STDOUT:
[joined] [] [joined] [joined] [x] [v-x] [a]
[joined]
[x]
## END
## stderr-json: ""

#### a default that cannot be assigned ends a subshell with the status 2
readonly b
(echo ${b=x}; echo no); echo $?
( (echo ${b:=x}) ; echo $?); (eval 'echo ${b=x}'; echo no); echo $?
x=$(echo ${b=x}; echo no); echo $?; x=$( (echo ${b=x}) ); echo $?
echo ${b=x} | cat; echo ${PIPESTATUS[@]}; { echo ${b=x}; } | cat; echo ${PIPESTATUS[@]}
echo ${b=x} & wait $!; echo $?; { echo ${b=x}; } & wait $!; echo $?; echo ${b=x} && : & wait $!; echo $?
(set -o posix; echo ${b=x}); echo $?; (echo ${a[@]=x}; echo no); echo $?; declare -A m; (echo ${m[@]=x} ${!m[@]}; echo $?)
(echo ${1=x}); echo $?; (echo ${m[""]=x}); echo $?
eval 'echo ${b=x}
echo $?'
echo ${b=x}; echo no
echo $?
## STDOUT:
2
2
1
1
2
1 0
2 0
1
2
2
1
2
x @
0
1
2
1
1
## END
## STDERR:
bash: line 2: b: readonly variable
bash: line 3: b: readonly variable
bash: line 3: b: readonly variable
bash: line 4: b: readonly variable
bash: line 4: b: readonly variable
bash: line 5: b: readonly variable
bash: line 5: b: readonly variable
bash: line 6: b: readonly variable
bash: line 6: b: readonly variable
bash: line 6: b: readonly variable
bash: line 7: b: readonly variable
bash: line 7: a[@]: bad array subscript
bash: line 8: $1: cannot assign in this way
bash: line 8: m: bad array subscript
bash: line 8: m[""]: bad array subscript
bash: line 10: b: readonly variable
bash: line 11: b: readonly variable
## END

#### a default that cannot be assigned, in a script: the next line sees the status 2
printf 'readonly b\necho ${b=x}; echo no\necho $?\n(echo ${b=x}); echo $?\necho ${b=x}' > f
bash f; echo $?; bash < f; echo $?; (. ./f; echo in); echo $?; . ./f; echo $?
## STDOUT:
2
2
2
2
2
2
1
1
2
1
## END
## STDERR:
f: line 2: b: readonly variable
f: line 4: b: readonly variable
f: line 5: b: readonly variable
bash: line 2: b: readonly variable
bash: line 4: b: readonly variable
bash: line 5: b: readonly variable
./f: line 2: b: readonly variable
./f: line 2: b: readonly variable
./f: line 4: b: readonly variable
./f: line 5: b: readonly variable
## END

#### what an indirect expansion leads to is assigned only if it is a name
unset m; m=("")
for n in 'm[@]' 'm[3]' 1 @ '*' '!' k; do set --; (echo ${!n:=x} $k); echo $?; done
n='m[0]'; (echo ${!n=x}); echo $?; unset n; (echo ${!n:=x}); declare n; (echo ${!n:=x}); echo $?
## stdout-json: "1\n1\n1\n1\n1\n1\nx x\n0\n\n0\n1\n"
## STDERR:
bash: line 2: m[@]: invalid variable name
bash: line 2: m[3]: invalid variable name
bash: line 2: 1: invalid variable name
bash: line 2: @: invalid variable name
bash: line 2: *: invalid variable name
bash: line 2: !: invalid variable name
bash: line 3: n: invalid indirect expansion
bash: line 3: !n: invalid indirect expansion
## END

#### the message of `?` is the fields of its word, between blanks
IFS=:; set -- a "b  c" d:e; x="p:q  r"; m=("$@")
(: ${u?$*}); (: "${u?$*}"); (: "${u?"$*"}"); (: ${u?$x  y:z}); (: ${u?"$@"}); (: ${u?${m[*]#q}}); (: ${u?$(echo w:e)*}); (: ${u?}); (: ${u:?}); e=; (: ${u?$e}); (: ${u?""})
IFS=; (: ${u?$*}); IFS=$' \t\n'; (: ${u?$x}); cat << E
${u?$*}
E
## stdout-json: ""
## STDERR:
bash: line 2: u: a b  c d e
bash: line 2: u: a b  c d e
bash: line 2: u: a:b  c:d:e
bash: line 2: u: p q  r  y:z
bash: line 2: u: a b  c d:e
bash: line 2: u: a b  c d e
bash: line 2: u: w e*
bash: line 2: u: parameter not set
bash: line 2: u: parameter null or not set
bash: line 2: u: 
bash: line 2: u: 
bash: line 3: u: a b  c d:e
bash: line 3: u: p:q r
bash: line 3: u: a b c d:e
## END
## status: 127

#### what := assigns in a here-document
f() { cat; }
for i in '' ' ' X ':X'; do
  IFS=$i arr=(1 2) ab=1 ac=2; set -- p q; unset u v w x y z r s t
  f <<E
${u:=${!arr[@]}}|${v:=${arr[@]#x}}|${w:=${arr[@]@Q}}|${x:=${arr[@]:0}}|${y:=${!ab@}}|${z:=${@#x}}|${r:=${@:1}}|${s:=${@^}}|${t:=${arr[@]//1/2}}
E
  declare -p u r
  unset u v w x
  f <<E
${u:=${arr[@]}}|${v:=$@}|${w:=$*}|${x:=${arr[*]}}|${q-${arr[@]#x}}|${u+${!arr[@]}}
E
done
## STDOUT:
0 1|1 2|'1' '2'|1 2|ab|p q|p q|P Q|2 2
declare -- u="0 1"
declare -- r="p q"
1 2|p q|p q|12|1 2|0 1
0 1|1 2|'1' '2'|1 2|ab|p q|p q|P Q|2 2
declare -- u="0 1"
declare -- r="p q"
1 2|p q|p q|1 2|1 2|0 1
0X1|1X2|'1'X'2'|1X2|ab|pXq|pXq|PXQ|2X2
declare -- u="0X1"
declare -- r="pXq"
1 2|p q|p q|1X2|1 2|0 1
0:1|1:2|'1':'2'|1:2|ab|p:q|p:q|P:Q|2:2
declare -- u="0:1"
declare -- r="p:q"
1 2|p q|p q|1:2|1 2|0 1
## END
## stderr-json: ""
