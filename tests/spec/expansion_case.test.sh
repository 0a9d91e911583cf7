#### upper and lower
x='hello World'; echo "${x^}" "${x^^}" "${x,}" "${x,,}"
## STDOUT:
Hello World HELLO WORLD hello World hello world
## END

#### with a pattern
x=banana; echo ${x^^[an]} ${x^[b]} ${x^[a]} ${x^^a*}
## STDOUT:
bANANA Banana banana bAnAnA
## END

#### the pattern matches one character
x=abc; echo ${x^^ab} ${x^^?} ${x^^}
## STDOUT:
abc ABC ABC
## END

#### on lists
set -- ab cd; echo "${@^}" "${*^^}"; a=(xY Zw); echo ${a[@]^} ${a[@],,} ${a[1],}
## STDOUT:
Ab Cd AB CD
XY Zw xy zw zw
## END

#### toggling
x=aBc; echo ${x~} ${x~~}
## STDOUT:
ABc AbC
## END

#### beyond ASCII
x=éß; echo ${x^^} ${x^}; y=ÀÉ; echo ${y,,}
## STDOUT:
Éß Éß
àé
## END

#### declare -u and -l
declare -u u=abc; declare -l l=ABC; u+=def; echo $u $l; declare -c c='hello world'; echo $c
## STDOUT:
ABCDEF abc
Hello world
## END

#### -u and -l together cancel
declare -ul x=aB; echo $x; declare -p x
## STDOUT:
aB
declare -- x="aB"
## END

#### attribute on an array
declare -au a=(ab cd); a[1]+=ef; echo ${a[@]}; declare -p a
## STDOUT:
AB CDEF
declare -au a=([0]="AB" [1]="CDEF")
## END

#### quoted pattern
x='a*b'; echo "${x^^"*"}" "${x^^[b]}"
## STDOUT:
a*b a*B
## END

#### parameters whose case cannot be changed
for p in '?' - '#'; do for o in ^ ^^ , ,, '~'; do eval "echo \"\${$p$o}\"" 2>/dev/null; echo $?; done; done; set -- a; echo "${1^}" "${0^}" "${@^}"
## STDOUT:
1
1
1
1
1
1
1
1
1
1
1
1
1
1
1
A Bash A
## END

#### a pattern of which nothing is left
a=abc; e=; echo "${a^^$e}" "${a^$e}" "${a^^""}" "${a^^}"
## STDOUT:
ABC Abc abc ABC
## END

#### patterns are extended ones in any case
x=abab y=(ab ba) p='@(a|b)'
echo ${x^^@(a)} ${x,,@(a)} ${x^@(a|b)} ${x~~@(a)} ${y[@]^^@(a)} ${x^^$p} "${x^^$p}" ${x^^!(a)}
echo ${x/@(a|b)/z} ${x#@(a|b)} ${x##+(a|b)} ${x%+(b)} ${x/$p/z}
shopt -s extglob
eval 'echo ${x^^@(a)} ${x/@(a|b)/z}'
## STDOUT:
AbAb abab Abab AbAb Ab bA ABAB ABAB aBaB
abab abab abab abab abab
AbAb zbab
## END
## stderr-json: ""

#### In the C locale only the letters of ASCII change their case
LC_ALL=C
x=äB
echo ${x^^} ${x,,} ${x~~} ${x@U} ${x@L}
declare -u upper=äb
declare -l lower=ÄB
declare -c capital=äB
echo $upper $lower $capital
declare -au list=(äb)
list+=(äc)
echo ${list[@]}
## STDOUT:
äB äb äb äB äb
äB Äb äb
äB äC
## END
## stderr-json: ""

#### One character stays one in the other case
x=ßŉᾀᾳİ
echo ${x^^} ${x,,} ${x~~}
declare -u upper=ßb
declare -l lower=İB
declare -c capital=ßB
echo $upper $lower $capital
echo straße | sed 's/.*/\U&/'
## STDOUT:
ßŉᾈᾼİ ßŉᾀᾳi ßŉᾈᾼi
ßB ib ßb
STRAßE
## END
## stderr-json: ""
