#### star, question mark and bracket
touch a1 a2 b1 .h; echo * ?1 [a]? [!a]*
## STDOUT:
a1 a2 b1 a1 b1 a1 a2 b1
## END

#### hidden files
touch .a b; mkdir .d; echo * .* .a*
## STDOUT:
b .a .d .a
## END

#### dotglob
touch .a b; shopt -s dotglob; echo *
## STDOUT:
.a b
## END

#### nullglob
touch x; shopt -s nullglob; echo [q]* x* y*z; set -- no*; echo $#
## STDOUT:
x
0
## END

#### failglob
shopt -s failglob; echo no*; echo after
## STDOUT:
## END
## STDERR:
bash: line 1: no match: no*
## END
## status: 1

#### failglob gives up the line
shopt -s failglob
echo no* ; echo same line
echo next
## STDOUT:
next
## END
## STDERR:
bash: line 2: no match: no*
## END

#### nocaseglob
touch Abc aBd; shopt -s nocaseglob; echo a* AB?
## STDOUT:
Abc aBd Abc aBd
## END

#### globstar
mkdir -p a/b; touch a/x a/b/x x; shopt -s globstar; echo ** ; echo **/x; echo a/**; echo **/
## STDOUT:
a a/b a/b/x a/x x
a/b/x a/x x
a/ a/b a/b/x a/x
a/ a/b/
## END

#### two stars without globstar
mkdir -p a/b; touch a/x a/b/y; echo **; echo **/y; echo a/**
## STDOUT:
a
**/y
a/b a/x
## END

#### directories
mkdir d e; touch f; echo */ */.
## STDOUT:
d/ e/ d/. e/.
## END

#### slashes are kept
mkdir d; touch d/f; echo d//* ./d/* d/../d/f*
## STDOUT:
d//f ./d/f d/../d/f
## END

#### quoting keeps from matching
touch a; echo '*' \* "*"a* ""*
## STDOUT:
* * *a* a
## END

#### a pattern in a variable
touch a b; p='*'; echo $p "$p"; q='[ab]'; echo $q
## STDOUT:
a b *
a b
## END

#### a pattern that matches nothing stays, quotes removed
echo no'*'x* [z]\*
## STDOUT:
no*x* [z]*
## END

#### noglob
touch a; set -f; echo *; set +f; echo *
## STDOUT:
*
a
## END

#### GLOBIGNORE
touch a.c b.o .h; GLOBIGNORE='*.o:x'; echo *; unset GLOBIGNORE; echo *
## STDOUT:
.h a.c
a.c b.o
## END

#### extglob in file names
shopt -s extglob
touch a.c a.h b.c ab; echo !(*.c) @(a|b).c +(a|b) ?(a).c *(b)*.c
## STDOUT:
a.h ab a.c b.c ab a.c a.c b.c
## END

#### ranges and classes
touch 1 a B c; echo [0-9] [[:upper:]] [a-c] [![:alpha:]]
## STDOUT:
1 B a c 1
## END

#### order
touch b a B A 10 9 _; echo *
## STDOUT:
10 9 A B _ a b
## END

#### a bracket without end
touch '[a' a; echo [a [a*
## STDOUT:
[a [a
## END

#### hyphen and bracket in a set
touch ./- ] x; echo [-x] []] [x-]
## STDOUT:
- x ] - x
## END

#### a link without target is matched
ln -s nowhere l; touch m; echo * l*
## STDOUT:
l m l
## END

#### a directory that cannot be entered
mkdir -p d/e; touch d/e/f; chmod 0 d; echo d/* */e; chmod 755 d; echo d/*
## STDOUT:
d/* */e
d/e
## END

#### a backslash before a glob character in a variable
touch 'a*' ab; p='a\*'; echo $p
## STDOUT:
a\*
## END

#### not in here-documents or assignment
touch a; x=*; echo "$x" $x; cat <<E
*
E
## STDOUT:
* a
*
## END

#### in redirections with one match
touch only; echo hi > on*; cat only
## STDOUT:
hi
## END

#### in redirections with several
touch x1 x2; echo hi > x*; echo $?; ls
## STDOUT:
1
x1
x2
## END
## STDERR:
bash: line 1: x*: ambiguous redirect
## END

#### a file name with newline and spaces
touch 'a b' $'c\nd'; for f in *; do printf '<%s>' "$f"; done; echo
## STDOUT:
<a b><c
d>
## END

#### globskipdots
touch .x; echo .*; shopt -u globskipdots; echo .*
## STDOUT:
.x
. .. .x
## END

#### each class and negation
touch a A 1 _ ' ' - . 2>/dev/null; : >é; echo [[:lower:]] [[:upper:]] [[:digit:]] [[:alnum:]_] [![:alnum:]] [[:space:]]; echo [!a-z] [^0-9] []-] [a-] [-a]; printf '<%s>' [[:punct:]]; echo
## STDOUT:
a é A 1 1 A _ a é   _  
  1 A _ é   A _ a é []-] a a
<_>
## END

#### extglob patterns over files
shopt -s extglob; touch a ab abb b ba c.txt c.md; echo a*(b) a+(b) a?(b) @(a|b) !(a*) !(*.txt|*.md) *.@(txt|md) a@(b|bb) +([ab]) !(!(a)) ?(c).txt ?(a)b
## STDOUT:
## END
## STDERR:
bash: -c: line 1: syntax error near unexpected token `('
bash: -c: line 1: `shopt -s extglob; touch a ab abb b ba c.txt c.md; echo a*(b) a+(b) a?(b) @(a|b) !(a*) !(*.txt|*.md) *.@(txt|md) a@(b|bb) +([ab]) !(!(a)) ?(c).txt ?(a)b'
## END
## status: 2

#### globstar at each place
shopt -s globstar; mkdir -p a/b/c d; touch a/x a/b/y a/b/c/z d/w; echo **; echo a/**; echo **/; echo **/z; echo a/**/c; echo **/b/**; echo a**; echo **y
## STDOUT:
a a/b a/b/c a/b/c/z a/b/y a/x d d/w
a/ a/b a/b/c a/b/c/z a/b/y a/x
a/ a/b/ a/b/c/ d/
a/b/c/z
a/b/c
a/b a/b/c a/b/c/z a/b/y
a
**y
## END

#### GLOBIGNORE, dotglob and order
touch .h a b c; GLOBIGNORE='a:.*'; echo *; GLOBIGNORE='?'; echo *; GLOBIGNORE=; echo *; unset GLOBIGNORE; shopt -s dotglob; echo *; GLOBIGNORE=b; echo .* *
## STDOUT:
b c
.h
.h a b c
.h a b c
.h .h a c
## END

#### slashes, dots and directories in patterns
mkdir -p d/e f; touch d/1 d/e/2; echo */ d/* d/*/ */* */*/ ./* d/./* d//* d/e/../* .*/ 2>/dev/null; cd d; echo ../* ../f*; echo /u[s]r /us?/bi[n]
## STDOUT:
d/ f/ d/1 d/e d/e/ d/1 d/e d/e/ ./d ./f d/./1 d/./e d//1 d//e d/e/../1 d/e/../e .*/
../d ../f ../f
/usr /usr/bin
## END

#### quotes, escapes and expansions in patterns
touch 'a*b' 'a?b' axb 'a b' 'a\b' '[x]'; echo a\*b 'a*'b a'*'b "a"*"b" a[*]b a[?]b 'a 'b a\ * [[]x] \[x\] a\\*; p='a*b'; echo $p "$p"; q='a\*b'; echo $q; r='[[]*'; echo $r
## STDOUT:
a*b a*b a*b a b a*b a?b a\b axb a*b a?b a b a b [x] [x] a\b
a b a*b a?b a\b axb a*b
a\*b
[x]
## END

#### brackets that are not complete or odd
touch a ] ./- '!' '^' b-c; echo [ [a [] []] [!] [!]] [a-] [-] [--] [!!] [^^] [\]] [a\-c] [b]-c [a/b] x[ 2>/dev/null
## STDOUT:
[ [a [] ] [!] ! - ^ a - a - - - ] ^ a ! - ] a ] - a b-c [a/b] x[
## END

#### nocaseglob, nullglob and failglob with words
touch Abc aBC; shopt -s nocaseglob; echo a* ABC [a]bc; shopt -u nocaseglob; shopt -s nullglob; set -- x* y? [z]; echo $#; for f in x*; do echo no; done; a=(q*); echo ${#a[@]}; echo q* end; echo "q*" \q\*; shopt -s failglob; echo z*; echo $?
## STDOUT:
Abc aBC ABC Abc aBC
0
0
end
q* q*
## END
## STDERR:
bash: line 1: no match: z*
## END
## status: 1

#### ** behind a pattern and slashes before one
shopt -s globstar; mkdir -p a/b/c; : >a/b/c/z; echo */** [a]/** a/*/**; echo a/b/** a/**; echo a//b//* a///* *//b *//b//c
## STDOUT:
a a/b a/b/c a/b/c/z a a/b a/b/c a/b/c/z a/b a/b/c a/b/c/z
a/b/ a/b/c a/b/c/z a/ a/b a/b/c a/b/c/z
a//b//c a///b a/b a/b/c
## END

#### what a list has in the word of a default matches no names where IFS begins with no blank
show() { printf "[%s]" "$#" "$@"; echo; }
touch f1 f2 q1; o=('f*') p=('f*' 'q*') v='f*'; unset u; set -- 'f*'
for IFS in ' ' ': ' : '' X; do
  show $@ ${o[*]} ${p[@]}
  show ${u-$@} ${u-$*} ${u-${o[@]}} ${u-${o[*]}}
  show ${u-${p[@]}x} ${u-$v$@} ${u-f*${u[@]}} ${u-${p[@]#x}}
  for i in ${u-$@}; do show "$i"; done
done
## STDOUT:
[7][f1][f2][f1][f2][f1][f2][q1]
[8][f1][f2][f1][f2][f1][f2][f1][f2]
[9][f1][f2][q*x][f*f*][f1][f2][f1][f2][q1]
[1][f1]
[1][f2]
[7][f1][f2][f1][f2][f1][f2][q1]
[6][f*][f1][f2][f*][f1][f2]
[8][f*][q*x][f*f*][f1][f2][f1][f2][q1]
[1][f*]
[7][f1][f2][f1][f2][f1][f2][q1]
[6][f*][f1][f2][f*][f1][f2]
[5][f* q*x][f*f*][f1][f2][f* q*]
[1][f*]
[7][f1][f2][f1][f2][f1][f2][q1]
[8][f1][f2][f1][f2][f1][f2][f1][f2]
[7][f1][f2][q*x][f*f*][f1][f2][f* q*]
[1][f1]
[1][f2]
[7][f1][f2][f1][f2][f1][f2][q1]
[6][f*][f1][f2][f*][f1][f2]
[5][f* q*x][f*f*][f1][f2][f* q*]
[1][f*]
## END

#### a backslash before a slash, in a value
mkdir d 'e f'; touch d/a d/b .d 'e f/x'
for x in 'd\/*' 'd\/a' '*\/a' 'd/\*' 'd\/\a*' '.\/d/?' '\./d/[a]' './\/d/*' '.\/\*' 'e f\/*' 'd\\/*' 'd/*\/' '\/dev/nul?' '/\/dev/nul?'; do IFS=; echo $x; done
x='\'; echo d$x/*; echo d${x}/a*; echo "d\/"*; echo d\/*; compgen -G 'd\/*'; [[ d/a == d\/* ]] && echo yes
shopt -s nullglob; x='d\/nosuch*'; echo e $x; shopt -s failglob; echo $x
## STDOUT:
d/a d/b
d\/a
*\/a
d/\*
d/a
./d/a ./d/b
./d/a
.//d/a .//d/b
.\/\*
e f/x
d\\/*
d/*\/
/dev/null
//dev/null
d/a d/b
d/a
d\/*
d/a d/b
d/a
d/b
yes
e
## END
## STDERR:
bash: line 4: no match: d\/nosuch*
## END
## status: 1

#### a quoted operator behind a backslash of a value is one
a='\'; touch '\x' '\*' x; echo $a\* ${a/#foo}\* $a"*" ${a#foo}"*" $a\x* $a\? $a'['x]; shopt -s nullglob; b='x\'; set -- $b\* k${b/#foo}\*y ${b^}"?" $(echo "$b")\* $b"[" $b\y; echo $#: "$@"; set -- "$a"\* $a"x*"; echo $#: "$@"
## STDOUT:
\* \x \* \x \* \x \* \x \x \* \x \x
2: x\[ x\y
2: \* \x*
## END
## stderr-json: ""
