## failures_allowed: 1

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
## known_failure: `d/f ./d/f d/../d/f`, not `d//f ./d/f d/../d/f`
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
