## failures_allowed: 0

#### star also matches slash and leading dot in case
case .a/b in *) echo yes;; esac; case a/b in a?b) echo yes;; esac
## STDOUT:
yes
yes
## END

#### bracket corner cases
m() { case $1 in $2) echo y;; *) echo n;; esac; }; m ']' '[]]'; m - '[a-]'; m ! '[a!]'; m ^ '[^a]'; m b '[!a]'; m '\' '[\\]'; m a '[]'
## STDOUT:
y
y
y
y
y
y
n
## END

#### reversed range
case b in [c-a]) echo y;; *) echo n;; esac
## STDOUT:
n
## END

#### classes
for c in a A 1 ' ' . _ ; do r=; for k in alpha digit alnum upper lower space punct blank cntrl graph print xdigit word; do eval "case \$c in [[:$k:]]) r+=\"$k \";; esac"; done; echo "$c: $r"; done
## STDOUT:
a: alpha alnum lower graph print xdigit word 
A: alpha alnum upper graph print xdigit word 
1: digit alnum graph print xdigit word 
 : space blank print 
.: punct graph print 
_: punct graph print word 
## END

#### an unknown class
case a in [[:nope:]]) echo y;; *) echo n;; esac; case : in [[:nope:]) echo y;; *) echo n;; esac
## STDOUT:
n
n
## END

#### equivalence class and collating symbol
case a in [[=a=]]) echo y;; esac; case - in [[.-.]]) echo y;; esac; case - in [[.hyphen.]]) echo y;; *) echo n;; esac
## STDOUT:
y
y
y
## END

#### escapes
case 'a*b' in a\*b) echo y;; esac; p='a\*b'; case 'a*b' in $p) echo y;; esac; case 'a\b' in a\\b) echo y;; esac
## STDOUT:
y
y
y
## END

#### quoted part
x='*'; case abc in "$x") echo y;; *) echo n;; esac; case '*c' in "$x"c) echo y;; esac
## STDOUT:
n
y
## END

#### extglob one or more, alternation, negation
shopt -s extglob; for s in '' a ab abab c; do for p in '?(ab)' '*(ab)' '+(ab)' '@(ab|c)' '!(ab)'; do [[ $s == $p ]] && printf 'y ' || printf 'n '; done; echo; done
## STDOUT:
y y n n y 
n n n n y 
y y y y n 
n y y n y 
n n n y y 
## END

#### nested extglob
shopt -s extglob; [[ foobarbar == foo+(ba@(r|z)) ]] && echo y; [[ a.b.c == *(*.)c ]] && echo y; [[ xx == !(x) ]] && echo y; [[ x == !(x)* ]] && echo y2
## STDOUT:
y
y
y
y2
## END

#### extglob in [[ ]] without the option
shopt -u extglob; [[ aa == +(a) ]] && echo y
## STDOUT:
y
## END

#### extglob off in case is an error
case a in +(a)) echo y;; esac
## STDOUT:
## END
## STDERR:
bash: -c: line 1: syntax error near unexpected token `('
bash: -c: line 1: `case a in +(a)) echo y;; esac'
## END
## status: 2

#### case with nocasematch
shopt -s nocasematch; case ABC in abc) echo y;; esac; [[ x == X ]] && echo y; [[ a =~ A ]] && echo y; case B in [a-c]) echo y;; esac
## STDOUT:
y
y
y
y
## END

#### an empty pattern
case '' in '') echo y;; esac; case x in '') echo y;; *) echo n;; esac
## STDOUT:
y
n
## END

#### multibyte characters
case é in ?) echo y;; esac; case aé in a[é]) echo y;; esac; case é in [a-z]) echo y;; *) echo n;; esac
## STDOUT:
y
y
n
## END

#### a newline
case $'a\nb' in a?b) echo y;; esac
## STDOUT:
y
## END

#### ranges without globasciiranges order
case B in [a-z]) echo y;; *) echo n;; esac; case b in [A-Z]) echo y;; *) echo n;; esac
## STDOUT:
n
n
## END

#### trailing backslash
p='a\'; case 'a\' in $p) echo y;; *) echo n;; esac
## STDOUT:
y
## END

#### names of characters between dots
shopt -s extglob; for n in hyphen:- space:' ' exclamation-mark:! tab:$'\t' newline:$'\n' period:. solidus:/ backslash:\\ zero:0 left-square-bracket:[ underscore:_ tilde:'~' DEL:$'\177' commercial-at:@ low-line:_ NUL:x a:a; do p="[[.${n%%:*}.]]"; case ${n#*:} in $p) echo "${n%%:*}";; *) echo "not ${n%%:*}";; esac; done
case - in [[.hyphen.]-[.period.]]) echo range;; esac; case - in [[=hyphen=]x]) echo no;; *) echo yes;; esac; x=a-b; echo "${x/[[.hyphen.]]/+}"
## STDOUT:
hyphen
space
exclamation-mark
tab
newline
period
solidus
backslash
zero
left-square-bracket
underscore
tilde
DEL
commercial-at
not low-line
not NUL
a
range
yes
a+b
## END
## stderr-json: ""

#### what a list has is no pattern where IFS begins with no blank
declare -A m=([k]='*'); o=('*') q=('a*') w=v; set -- '*'
for IFS in ' ' ': ' : '' X; do
  for x in 1 2 3; do :; done
  [[ q == ${m[*]} ]]; echo -n $?
  [[ q == ${m[@]} ]]; echo -n $?
  [[ q == $@ ]]; echo -n $?
  [[ q == $* ]]; echo -n $?
  [[ qz == q$@ ]]; echo -n $?
  [[ qz == q*$@ ]]; echo -n $?
  [[ qz == q${n-$@} ]]; echo -n $?
  [[ qz == q${n-${o[*]}} ]]; echo -n $?
  [[ ay == ${q[@]} ]]; echo -n $?
  [[ q == ${o[@]#x} ]]; echo $?
  case q in ${m[@]}) echo y ;; *) echo n ;; esac
  case q in ${m[*]}) echo y ;; *) echo n ;; esac
  case qz in q$@) echo y ;; *) echo n ;; esac
  x=qz
  echo ${x#q$@} ${x##${m[@]}} ${x##${m[*]}} ${x##$*}
done
## STDOUT:
0000000000
y
y
y
z
0110111010
n
y
n
qz qz
0110111010
n
y
n
qz qz
1000000000
y
n
y
z qz
0110111010
n
y
n
qz qz
## END

#### a backslash of a value before a quoted character
a='\'; c=' lead'; echo "[${c##$a\ }]"
a='\'; c=' lead'; x=${c##$a\ }; echo "[$x]"
a='\'; c=' lead'; set -- {1..2}${c##$a\ }; echo $#
a='\'; c=' lead'; set -- ${c##$a\ }; echo $# "$1"
a='\'; c=' lead'; arr=(x${c##$a\ }); echo ${#arr[@]}
a='\'; c='*lead'; echo "[${c##$a*}]" "[${c##$a\*}]" "[${c##$a'*'}]" "[${c##$a"*"}]"
a='\'; c='xlead'; echo "[${c##$a\x}]" "[${c##$a'x'}]" "[${c##$a"x"}]" "[${c##${a}x}]"
a='\'; case ' ' in $a\ ) echo y;; *) echo n;; esac; case '\ ' in $a\ ) echo y;; *) echo n;; esac
a='\'; [[ ' ' == $a\  ]]; echo $?; [[ '\ ' == $a\  ]]; echo $?
a='\'; c=' lead'; echo "[${c/$a\ /X}]" "[${c/$a" "/X}]"
a='\'; c=' lead'; echo [${c##$a\ }] [${c##$a' '}] [${c##"$a "}]
a='\'; c='alead'; echo [${c##$a\a}] [${c##$a'a'}] [${c##"$a"a}] "[${c##$a\a}]"
a='\'; c='\ lead'
case '\\ ' in $a\ ) echo 1;; esac
case '\\\ ' in $a\ ) echo 2;; esac
case '\' in $a\ ) echo 3;; esac
case '\' in $a\ *) echo 3;; esac
case '\ ' in $a\ ) echo 4;; esac
case ' ' in $a\ ) echo 5;; esac
case '\x' in $a\x) echo 6;; esac
case 'x' in $a\x) echo 7;; esac
case '\\x' in $a\x) echo 8;; esac
case '\x' in $a"x") echo 9;; esac
case '\*' in $a\*) echo 10;; esac
case '\a' in $a'*') echo 11;; esac
case '*' in $a'*') echo 12;; esac
case '\xy' in $a\xy) echo 13;; esac
case 'z\x' in z$a\x) echo 14;; esac
case '\x' in \\$a\x) echo 15;; esac
case '\x' in ?$a\x) echo 16;; esac
for s in '' x '\' '\x' '\\' '\\x' '\\\x' xx '\xx' 'x\x' ; do case $s in $a\x) echo "m $s";; esac; case $s in $a"x") echo "n $s";; esac;  case $s in $a$a\x) echo "o $s";; esac; case $s in x$a\x) echo "p $s";; esac; case $s in $a"x"*) echo "q $s";; esac; case $s in *$a"x"*) echo "r $s";; esac; done
## STDOUT:
[ lead]
[ lead]
4
1 lead
2
[lead] [*lead] [*lead] [*lead]
[xlead] [xlead] [xlead] [lead]
n
y
1
0
[ lead] [ lead]
[ lead] [ lead] [ lead]
[alead] [alead] [alead] [alead]
4
6
9
10
11
13
14
m \x
n \x
o \x
q \x
r \x
r \\x
r \\\x
q \xx
r \xx
p x\x
r x\x
## END

#### an extended pattern that is split beside a list
shopt -s extglob; set -- '::'; IFS=b; x='::'
echo ${x%@(b|)"$@"}. ${x%@(|c|b)"$@"}. ${x%@(|aba)"$@"}. ${x%@(|b)$@}. ${x%@(|b)"a$@"}. ${x#"$@"@(|b)}.
[[ $x == @(b|)"$@" ]]; echo $?; [[ $x == @(|b)$@ ]]; echo $?; case $x in @(|b)"$@") echo y;; esac
IFS='b '; echo ${x%@(|b)"$@"}. ${x%@(|b )"$@"}. ${x%@(| )"$@"}.
IFS=b; x='ab::'; echo ${x%@(b)"$@"}. ${x%@(c|b)"$@"}. ${x%@([b])"$@"}. ${x%!(b)"$@"}.
## STDOUT:
. . . . ::. .
0
0
. . .
a ::. a ::. a ::. a .
## END
## stderr-json: ""

#### a backslash at the end of a value behind a star matches nothing
c='\'; x='a\b'; arr=(0x1f 'a\b'); echo "${x##*$c}" "${arr[*]##*${c:0:1}}" "${arr[@]#*$c}" "${x##*\\}"; set -- 'a\' b; echo "${*##*$c}" "${*%$c}" "${*%?$c}" "${*/?$c/y}"
shopt -s extglob; x='a\'; for p in "*?$c" "?*$c" "**$c" "*a$c" "*[a]$c" "*@(a)$c" "*(a)$c" "?$c" "*(a)*$c" "*$c" "*!(x)$c" "*?(a)$c"; do case $x in $p) echo "$p m";; *) echo "$p n";; esac; [[ $x == $p ]]; echo $? "${x##$p}" "${x%%$p}" "${x/$p/y}"; done
## STDOUT:
a\b 0x1f a\b 0x1f a\b b
a\ b a b  b a\ b
*?\ n
1 a\ a\ a\
?*\ n
1 a\ a\ a\
**\ n
1 a\ a\ a\
*a\ m
0   a\
*[a]\ m
0   a\
*@(a)\ m
0   a\
*(a)\ m
0   a\
?\ m
0   a\
*(a)*\ n
1 a\ a\ a\
*\ n
1 a\ a\ a\
*!(x)\ m
0   a\
*?(a)\ m
0   a\
## END
## stderr-json: ""
