#### shortest and longest prefix
x=a.b.c; echo ${x#*.} ${x##*.} ${x#.} ${x#a} ${x##*}-
## STDOUT:
b.c c a.b.c .b.c -
## END

#### shortest and longest suffix
x=a.b.c; echo ${x%.*} ${x%%.*} ${x%c} ${x%%*}-
## STDOUT:
a.b a a.b. -
## END

#### quoted patterns are literal
x='*a*'; p='*'; echo "${x#"*"}" "${x#$p}" "${x#"$p"}" "${x##$p}" "${x%\*}"
## STDOUT:
a* *a* a*  *a
## END

#### on every parameter
set -- a.x b.x; echo "${@%.x}" "${*#?}"; a=(ab cb); echo "${a[@]%b}" "${a[*]#c}" "${a[1]%b}"
## STDOUT:
a b .x .x
a c ab b c
## END

#### empty pattern
x=abc; echo ${x#} ${x%} ${x##''}
## STDOUT:
abc abc abc
## END

#### slash in the pattern
x=/usr/lib/x.so; echo ${x##*/} ${x%/*} ${x#/*/}
## STDOUT:
x.so /usr/lib lib/x.so
## END

#### classes and extglob in trimming
x=foo123; echo ${x%%[0-9]*} ${x##+([a-z])}; shopt -s extglob; eval 'echo ${x##+([a-z])} ${x%%+([0-9])}'
## STDOUT:
foo foo123
123 foo
## END

#### replacement first, all, at start, at end
x=aXbXc; echo ${x/X/-} ${x//X/-} ${x/#a/-} ${x/%c/-} ${x/#b/-} ${x/%X/-}
## STDOUT:
a-bXc a-b-c -XbXc aXbX- aXbXc aXbXc
## END

#### deletion
x=aXbX; echo ${x/X} ${x//X} ${x/X/} ${x/%X}
## STDOUT:
abX ab abX aXb
## END

#### the longest match is replaced
x=abcabc; echo ${x/a*c/-} ${x//b*/-} ${x/*/y}
## STDOUT:
- a- y
## END

#### & is the match
x=abc; echo ${x/b/[&]} ${x/b/\&} ${x/b/"&"} ${x//?/&&}
## STDOUT:
a[b]c a&c a&c aabbcc
## END

#### & in a variable, and patsub_replacement off
x=abc r='<&>'; echo ${x/b/$r} "${x/b/"$r"}"; shopt -u patsub_replacement; echo ${x/b/$r} ${x/b/&}
## STDOUT:
a<b>c a<&>c
a<&>c a&c
## END

#### slash in the replaced text
x=a/b/c; echo ${x//\//-} "${x//"/"/:}" ${x/\/b/}
## STDOUT:
a-b-c a:b:c a/c
## END

#### quotes in the replacement
x=abc; echo ${x/b/'1 2'} "${x/b/'1'}" "${x/b/\"}" ${x/b/"x  y"}
## STDOUT:
a1 2c a1c a"c ax yc
## END

#### replacement with an expansion
x=abc y=Z; echo ${x/b/$y$y} ${x/$y/n} ${x/${x:1:1}/${y,}}
## STDOUT:
aZZc abc azc
## END

#### replacement in lists
set -- aa ba; echo "${@/a/X}" "${@//a/X}" "${*/#b/-}"; a=(aa ab); echo "${a[@]/%a/!}"
## STDOUT:
Xa bX XX bX aa -a
a! ab
## END

#### anchors with an empty pattern
x=abc; echo ${x/#/>} ${x/%/<} ${x//#/x}
## STDOUT:
>abc abc< abc
## END

#### an empty value
e=; echo "[${e/a/b}]" "[${e/#/x}]" "[${e/*/x}]" "[${e//*/x}]"
## STDOUT:
[] [x] [x] [x]
## END

#### nocasematch
x=aAbB; shopt -s nocasematch; echo ${x//a/-} ${x/%b/-}; echo ${x#A}
## STDOUT:
--bB aAb-
aAbB
## END

#### backslash in a pattern variable
x='a\b*c'; p='\*'; echo "${x/$p/-}" "${x/\\/-}" "${x/"$p"/-}"
## STDOUT:
a\b-c a-b*c a\b*c
## END

#### newline in the value
x=$'a\nb'; echo "${x/$'\n'/,}" "${x%$'\n'*}"
## STDOUT:
a,b a
## END

#### [!...] and ranges
x=a1-b2; echo ${x//[!0-9]/} ${x//[a-c-]/_} ${x//[]b]/q}
## STDOUT:
12 _1__2 a1-q2
## END

#### a class name
x='a B 1.'; echo "${x//[[:space:]]/}" "${x//[[:upper:][:digit:]]/_}" "${x//[^[:alnum:]]/}"
## STDOUT:
aB1. a _ _. aB1
## END

#### an unclosed bracket is literal
x='a[b'; echo ${x/[/-} ${x%[b}
## STDOUT:
a-b a
## END

#### associative values
declare -A m=([k]=abc); echo ${m[k]/b/-} ${m[@]#a} ${m[k]%c}
## STDOUT:
a-c bc ab
## END

#### replacement on each kind
s=abab; a=(ab ba); declare -A m=([k]=bab); set -- ab b; for o in /b/X //b/X /#a/X /%b/X /b //b /; do eval "echo \"\${s$o} | \${a[@]$o} | \${m[k]$o} | \${@$o} | \${*$o} | \${a$o}\""; done
## STDOUT:
aXab | aX Xa | Xab | aX X | aX X | aX
aXaX | aX Xa | XaX | aX X | aX X | aX
Xbab | Xb ba | bab | Xb b | Xb b | Xb
abaX | aX ba | baX | aX X | aX X | aX
aab | a a | ab | a  | a  | a
aa | a a | a | a  | a  | a
abab | ab ba | bab | ab b | ab b | ab
## END

#### replacement with & quoted in each way
s=abc; r='[&]'; echo ${s/b/[&]} ${s/b/'[&]'} ${s/b/"[&]"} ${s/b/\&} "${s/b/\&}" "${s/b/'&'}" ${s/b/$r} ${s/b/"$r"} "${s/b/$r}" ${s/b/\\&}; r='\&'; echo ${s/b/$r} "${s/b/$r}"; shopt -u patsub_replacement; echo ${s/b/[&]} ${s/b/\&} ${s/b/$r}
## STDOUT:
a[b]c a[&]c a[&]c a&c a&c a&c a[b]c a[&]c a[b]c a\bc
a&c a&c
a[&]c a&c a\&c
## END

#### empty patterns and matches of nothing
s=abc; echo "${s/}" "${s//}" "${s/#/X}" "${s/%/X}" "${s//#/X}" "${s/*(x)/Y}" "${s//x/Y}" "${s/#}" "${s/%}"; shopt -s extglob; echo "${s//*(x)/-}" "${s//?(b)/-}" "${s/%*(x)/-}"
## STDOUT:
abc abc Xabc abcX abc abc abc abc abc
-a-b-c -a--c abc-
## END

#### patterns with slashes, braces and quotes
s='a/b}c'; echo "${s/\//_}" "${s//\//_}" "${s/'/'/_}" "${s/"}"/_}" "${s/\}/_}" ${s/b?/X}; p=/; echo "${s/$p/_}" "${s/"$p"/_}" "${s#*/}" "${s%%/*}" "${s/#a\//}"
## STDOUT:
a_b}c a_b}c a_b}c a/b_c a/b_c a/Xc
a_b}c a_b}c b}c a b}c
## END

#### case changes on each kind
s=hello a=(abc def) ; declare -A m=([k]=xyz); set -- one two; echo ${s^} ${s^^} ${a[@]^} ${a[*]^^} ${m[k]^} ${@^} ${*^^} ${1^^} ${s^^[eo]} ${a[@]^^[ae]} ${s^?} ${s^^''}; S=HELLO; echo ${S,} ${S,,} ${S,,[LO]} ${s~} ${s~~} ${S~}
## STDOUT:
Hello HELLO Abc Def ABC DEF Xyz One Two ONE TWO ONE hEllO Abc dEf Hello hello
hELLO hello HEllo Hello HELLO hELLO
## END

#### removal on each kind
s=aXbXc; a=(aXb cXd); declare -A m=([k]=aXbX); set -- aX Xb XX; for o in '#*X' '##*X' '%X*' '%%X*'; do eval "echo \"\${s$o} | \${a[@]$o} | \${a[*]$o} | \${m[k]$o} | \${@$o} | \${1$o} | \${a[1]$o}\""; done
## STDOUT:
bXc | b d | b d | bX |  b X |  | d
c | b d | b d |  |  b  |  | d
aXb | a c | a c | aXb | a  X | a | c
a | a c | a c | a | a   | a | c
## END

#### extended patterns and nothing
shopt -s extglob; a= b=b; for p in '?(x)' '*(x)' '+(x)' '@(|x)' '!(x)'; do for o in / // /# /%; do eval "printf '[%s]' \"\${a$o$p/Z}\" \"\${b$o$p/Z}\""; done; done; echo
## STDOUT:
[][Zb][][Zb][][Zb][Z][bZ][Z][Zb][Z][Zb][Z][Zb][Z][bZ][][b][][b][][b][][b][][Zb][][Zb][][Zb][][b][][Z][][Z][][Z][Z][Z]
## END

#### backslashes in an expanded replacement
s=xay; b='\\' c='\' d='p\\q' e='\\&' f='\&' g='\x'; echo ${s/a/$b} "${s/a/$b}" ${s/a/$c} ${s/a/$d} ${s/a/$e} ${s/a/$f} ${s/a/$g} ${s/a/a$b} ${s/a/"$b"} ${s/a/$b&} ${s/a/\\$b}; shopt -u patsub_replacement; echo ${s/a/$e} ${s/a/$b}
## STDOUT:
x\y x\y x\y xp\qy x\ay x&y x\xy xa\y x\\y x\ay x\\y
x\\&y x\\y
## END

#### a backslash in an expanded replacement quotes what is behind it
a='\'; b='&'; x=0
echo ${x/0/$a&} "${x/0/$a&}" ${x/0/"$a"&} ${x/0/"$a&"} ${x/0/\\&} ${x/0/$a$a&}
echo ${x/0/$a"&"} ${x/0/$a\&} ${x/0/$a"$a"&} ${x/0/$a$b} ${x/0/$a"$b"} ${x/0/$a"x&"} ${x/0/$a\\&} ${x/0/$a"$a&"}
## STDOUT:
& & \0 \& \0 \0
\0 \0 \& & \0 \x& \& \\0
## END
## stderr-json: ""

#### the elements are those that the words of the operator leave
arr=(1 2)
echo "${arr[*]%${arr[5]=x}}"; unset 'arr[5]'
echo ${arr[@]/z/${arr[5]=x}}; unset 'arr[5]'
echo ${arr[@]^${arr[5]=x}}; unset 'arr[5]'
a=abc; echo ${a#$((a=5))} $a
## STDOUT:
1 2 
1 2 x
1 2 X
abc 5
## END
## stderr-json: ""
