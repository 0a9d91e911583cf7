#### each operator in file names
shopt -s extglob
touch a aa ab b foo.c foo.h bar.c
echo @(a|b); echo ?(a)b; echo *(a); echo +(a); echo !(a*|b*); echo @(*.c|*.h); echo foo.@(c|h) foo.!(c)
## STDOUT:
a b
ab b
a aa
a aa
foo.c foo.h
bar.c foo.c foo.h
foo.c foo.h foo.h
## END

#### literal parts with spaces and quotes
shopt -s extglob
touch 'a b' 'x|y' '_*' foo
printf '<%s>' @(a b|foo); echo; printf '<%s>' @('x|y'|x\|z|'_*'); echo; echo 'a '@(b|c)
## STDOUT:
<a b><foo>
<_*><x|y>
a b
## END

#### nothing matches
shopt -s extglob
echo @(no|way) x+(y); shopt -s nullglob; echo @(no|way) .; shopt -u nullglob; shopt -s failglob; echo @(no|way)
echo $?
## STDOUT:
@(no|way) x+(y)
.
1
## END
## STDERR:
bash: line 2: no match: @(no|way)
## END

#### patterns from expansions
shopt -s extglob
touch abc one two; x='@(ab|one)*'; echo $x "$x"; y=c; echo ab+($y|d); echo ${nope:-@(abc|two)}; shopt -u extglob; echo $x
## STDOUT:
abc one @(ab|one)*
abc
abc two
@(ab|one)*
## END

#### expansions in a pattern are split
shopt -s extglob
IFS=c v='c?d'; touch 'abc)d'; echo ab+(c?d); echo ab+($v); IFS=x; w=cxd; for i in +($w); do echo "=$i="; done
## STDOUT:
abc)d
ab+( ?d)
=+(c=
=d)=
## END

#### in arrays, loops and redirections
shopt -s extglob
touch foo.py bar.py; a=(z @(fo*|bar).py); echo ${a[@]}; for f in !(foo*); do echo $f; done; echo hi > @(foo).py; cat foo.py
## STDOUT:
z bar.py foo.py
bar.py
hi
## END

#### unclosed inside braces
shopt -s extglob
l='*([foo'; echo "-${l##*([}-"
## STDOUT:
-foo-
## END

#### a negated group in a conditional
e= s=x
[[ !($e) ]] && echo 1; [[ !($s) ]] || echo 2
shopt -s extglob
[[ !($e) ]] && echo 3; [[ !($s) ]] && echo 4; [[ x == !(y) ]] && echo 5
## STDOUT:
1
2
3
4
5
## END

#### GLOBIGNORE
touch one.md one.txt .hid; mkdir foo; touch foo/two.md foo/two.txt
GLOBIGNORE=*.txt; echo *.* foo/*.*; echo *; GLOBIGNORE=foo/*.txt; echo *.* foo/*.*; GLOBIGNORE='*:foo/t*'; echo *.* foo/*; GLOBIGNORE='[[:alnum:]]*'; echo *.*; GLOBIGNORE='./*.md'; echo *.md ./*.md; GLOBIGNORE=; echo *
## STDOUT:
.hid one.md foo/two.md foo/two.txt
.hid foo one.md
.hid one.md one.txt foo/two.md
*.* foo/*
.hid
one.md ./*.md
.hid foo one.md one.txt
## END

#### GLOBIGNORE and dotglob
touch .a b
GLOBIGNORE=x; shopt dotglob; echo *; unset GLOBIGNORE; shopt dotglob; echo *
## STDOUT:
dotglob        	on
.a b
dotglob        	off
b
## END

#### GLOBIGNORE splits at colons outside brackets
touch a:b one c; GLOBIGNORE='[a:b]*'; echo *; GLOBIGNORE='a\:b:one*'; echo *; shopt -s extglob; GLOBIGNORE='+(a:b)'; echo *
## STDOUT:
c one
c
c one
## END

#### globstar several times
shopt -s globstar; mkdir -p c/s; touch l c/l c/s/l; echo **/l; echo **/**/l; echo **/**
## STDOUT:
c/l c/s/l l
c/l c/s/l l
c c/l c/s c/s/l l
## END

#### a negated bracket in pattern substitution
s='ab^cd^'; for p in '[^]]' '[!]]' '[^]]*' '[^a]' '[^^]' '[^]a]' '*[^]]'; do echo "$p: ${s//$p/z} ${s/$p/z} ${s#$p} ${s%$p} ${s/#$p/z}"; done
## STDOUT:
[^]]: ab^cd^ ab^cd^ b^cd^ ab^cd ab^cd^
[!]]: ab^cd^ ab^cd^ b^cd^ ab^cd ab^cd^
[^]]*: z z b^cd^ ab^cd z
[^a]: azzzzz az^cd^ ab^cd^ ab^cd ab^cd^
[^^]: zz^zz^ zb^cd^ b^cd^ ab^cd^ zb^cd^
[^]a]: ab^cd^ ab^cd^ ab^cd^ ab^cd ab^cd^
*[^]]: z z b^cd^ ab^cd z
## END

#### a backslash in the name of a class
touch foo.- a; echo *.[[:punct:]] *.[[:punct\:]] [[:al\pha:]]
## STDOUT:
foo.- foo.- a
## END

#### what nothing closes is text: @(a@(b)c
shopt -s extglob; p='@(a@(b)c'; for t in '@(abc' 'abc' '@(a@(b)c'; do [[ $t == $p ]]; echo "$t $?"; done
## STDOUT:
@(abc 1
abc 1
@(a@(b)c 0
## END
## stderr-json: ""

#### what nothing closes is text: *@(a\b
shopt -s extglob; p='*@(a\b'; for t in 'x@(a\b' 'x@(ab'; do [[ $t == $p ]]; echo "$t $?"; done
## STDOUT:
x@(a\b 0
x@(ab 1
## END
## stderr-json: ""

#### what nothing closes is text: @(a|@(b|c)|+(d
shopt -s extglob; p='@(a|@(b|c)|+(d'; for t in '@(a|@(b|c)|+(d' 'a' '@(a|b|+(d'; do [[ $t == $p ]]; echo "$t $?"; done
## STDOUT:
@(a|@(b|c)|+(d 0
a 1
@(a|b|+(d 1
## END
## stderr-json: ""

#### what nothing closes is text: @(a|(b))
shopt -s extglob; p='@(a|(b))'; for t in 'a' '(b)' 'a)'; do [[ $t == $p ]]; echo "$t $?"; done
## STDOUT:
a 0
(b) 0
a) 1
## END
## stderr-json: ""

#### what nothing closes is text: @(a|(b|c))
shopt -s extglob; p='@(a|(b|c))'; for t in '(b|c)' 'c)'; do [[ $t == $p ]]; echo "$t $?"; done
## STDOUT:
(b|c) 0
c) 1
## END
## stderr-json: ""

#### what nothing closes is text: @(a|(b)
shopt -s extglob; p='@(a|(b)'; for t in '@(a|(b)' 'a'; do [[ $t == $p ]]; echo "$t $?"; done
## STDOUT:
@(a|(b) 0
a 1
## END
## stderr-json: ""

#### what nothing closes is text: [x[.y.]
shopt -s extglob; p='[x[.y.]'; for t in '[xy' 'x' 'y'; do [[ $t == $p ]]; echo "$t $?"; done
## STDOUT:
[xy 0
x 1
y 1
## END
## stderr-json: ""

#### what nothing closes is text: [[[a]
shopt -s extglob; p='[[[a]'; for t in '[' 'a' '[[a'; do [[ $t == $p ]]; echo "$t $?"; done
## STDOUT:
[ 0
a 0
[[a 1
## END
## stderr-json: ""

#### what nothing closes is text: @(a()
shopt -s extglob; p='@(a()'; for t in 'a(' '@(a()'; do [[ $t == $p ]]; echo "$t $?"; done
## STDOUT:
a( 1
@(a() 0
## END
## stderr-json: ""

#### a star leaves something to a group at the end
shopt -s extglob
for p in '*!(a*)' '*!(a)' '*?(a)' '*@(a)' '*+(a)' '*!(a|b)' '*a!(a*)' 'a*!(a*)' '**!(a*)' '?*!(a*)' '*!(a*)*' '*@()' '*@(|b)' '*!()' '*!(?*)'; do
  for s in a '' ba ab aa x; do [[ $s == $p ]] && printf y || printf n; done; echo " $p"
done
x=baab; echo "${x##*!(a*)} ${x%%*!(b)} ${x/*@(|a)/-}"
## STDOUT:
nyyyny *!(a*)
nyyyyy *!(a)
yyyyyy *?(a)
ynynyn *@(a)
ynynyn *+(a)
nyyyyy *!(a|b)
ynyyyn *a!(a*)
ynnynn a*!(a*)
nyyyny **!(a*)
ynnyny ?*!(a*)
yyyyyy *!(a*)*
nnnnnn *@()
nnnynn *@(|b)
yyyyyy *!()
nynnnn *!(?*)
  -b
## END
## stderr-json: ""
