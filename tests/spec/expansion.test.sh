#### words are split after expansion, not before
x='a  b'
printf '[%s]' $x "$x" ${x}c; echo
## stdout: [a][b][a  b][a][bc]

#### IFS characters that are not blanks keep empty fields
IFS=:
x=a::b:
printf '[%s]' $x; echo
## stdout: [a][][b]

#### "$@" keeps its fields and joins what stands beside it
set -- 'a b' c ''
printf '[%s]' "x$@y"; echo
printf '[%s]' $@; echo
IFS=-
echo "$*"
## STDOUT:
[xa b][c][y]
[a][b][c]
a b-c-
## END

#### defaults, alternatives and assignment
unset u; e=
echo "${u-1}${u:-2}${e-3}${e:-4}" "[${u+5}${e+6}${e:+7}]" "${u:=8}$u"
## stdout: 124 [6] 88

#### a required parameter ends the shell
echo before
echo ${nothing:?is needed}
echo after
## STDOUT:
before
## END
## STDERR:
bash: line 2: nothing: is needed
## END
## status: 127

#### prefixes, suffixes and replacement
p=/usr/lib/lib.so.1.tar
echo "${p##*/}" "${p%/*}" "${p%%.*}" "${p#*/}" "${p/lib/LIB}" "${p//lib/X}" "${p/#\/usr/\~}" "${p/%tar/zip}"
## stdout: lib.so.1.tar /usr/lib /usr/lib/lib usr/lib/lib.so.1.tar /usr/LIB/lib.so.1.tar /usr/X/X.so.1.tar ~/lib/lib.so.1.tar /usr/lib/lib.so.1.zip

#### substrings and lengths count characters
s=äbcdef
echo ${#s} ${s:1:2} ${s: -2} ${s:0:-4} ${s:3}
## stdout: 6 bc ef äb def

#### case modification and quoting transformations
v="it's a Test"
echo "${v^}" "${v^^}" "${v,,}" "${v@Q}" "${v@U}"
## stdout: It's a Test IT'S A TEST it's a test 'it'\''s a Test' IT'S A TEST

#### arrays: indices, slices, appending, holes
a=(zero one two)
a[5]=five
a+=(six)
echo "${#a[@]}" "${!a[*]}" "${a[@]:1:2}" "${a[-1]}" "${a[3]-none}"
unset 'a[1]'
echo "${a[*]}"
## STDOUT:
5 0 1 2 5 6 one two six none
zero two five six
## END

#### associative arrays
declare -A m=([one]=1 ['two words']=2)
m[three]=3
echo "${#m[@]}" "${m[two words]}" "${m[none]-unset}"
for key in one three; do echo "$key=${m[$key]}"; done
## STDOUT:
3 2 unset
one=1
three=3
## END

#### indirection
a=b; b=c
echo "${!a}"
declare -n ref=b
ref=changed
echo "$b"
## STDOUT:
c
changed
## END

#### braces
echo {a,b}{1..3} {01..03} {c..a} x{,y}z {1..10..4} {only} '{a,b}'
## stdout: a1 a2 a3 b1 b2 b3 01 02 03 c b a xz xyz 1 5 9 {only} {a,b}

#### names of files, sorted; one that matches nothing stays
: > b.c; : > a.c; : > .hidden; : > d
echo *.c [ab].? .h* *.none "*.c"
shopt -s nullglob
echo x *.none x
## STDOUT:
a.c b.c a.c b.c .hidden *.none *.c
x x
## END

#### arithmetic
x=7
echo $((x / 2)) $((x % 4)) $((-x / 2)) $((2 ** 10)) $((16#ff + 010)) $((x > 3 ? x++ : 0)) $x $((x <<= 1, x | 1))
## stdout: 3 3 -3 1024 263 7 8 17

#### division by zero gives up the line; the next one runs
echo $((1 / 0))
echo "then $?"
## STDERR:
bash: line 1: 1 / 0: division by 0 (error token is "0")
## END
## stdout: then 1

#### command substitution drops the last newlines and keeps the status
x=$(printf 'a\nb\n\n'; exit 3)
echo "$? [$x]"
echo "$(echo "nested $(echo "deep")")" `echo old \`echo style\``
## STDOUT:
3 [a
b]
nested deep old style
## END

#### the order: tilde, parameters, then splitting, then names of files
HOME=/h
t='~'
echo ~ "$t" $t ~/x a=~ "~"
## stdout: /h ~ ~ /h/x a=/h ~

#### What is made of a value at once
s='a b a' e= q='<&>' i=1
a=(x0 aXa 'x 2')
declare -A m=([k]=v1 ['k k']=v2)
k='k k'
echo ${#s} ${#a[i]} ${#m[$k]} ${#e} ${#a[9]}
echo ${s/a/$q} ${s//a/$e} ${s/#a/'&'} ${s/%a/&&} ${s//c/x}. ${a[i]//a/_}
echo "${a[$i]}" ${a[i+1]} ${m[$k]} ${m["k"]} "${m[no]}" ${a[i]:1:1}
x=${u:-d$s} y=${s:+"set $i"} z=${u:+no}${e:-$e}.
echo "$x|$y|$z"
for p in 'a*' '*a' '*' 'a b a' "${u:-x}"; do
    case $s in a*) echo one ;;& *' a') echo two ;;& 'a b'*) echo three ;;& *'b'*) echo four ;;& b*) echo five ;; esac
    [[ $s == *a && $s == a* && $s != *b && ${#s} -eq 5 && ${a[i]} == a* ]] && echo yes
done
## STDOUT:
5 3 2 0 0
<a> b a b & b a a b aa a b a. _X_
aXa x 2 v2 v1  X
da b a|set 1|.
one
two
three
four
yes
one
two
three
four
yes
one
two
three
four
yes
one
two
three
four
yes
one
two
three
four
yes
## END
## stderr-json: ""
