#### what was assigned before a call
g() { local v; echo "${v-u}"; }; v=1 g; h() { g; }; v=2 h; k() { local v=3; g; }; k; export v=9; g; m() { declare v; declare -p v; }; v=6 m; m2() { local v+=x; declare -p v; }; v=8 m2; m3() { local -i v; declare -p v; }; v=8 m3; m4() { local -I v; declare -p v; }; v=8 m4
## STDOUT:
1
2
u
u
declare -x v="6"
declare -x v="8x"
declare -ix v="8"
declare -x v="8"
## END

#### unset in it and from a callee
un() { unset -v "$1"; }; f1() { local v=l; unset v; echo ${v-u}; }; f2() { local v=l; un v; echo ${v-u}; }; f3() { local v; (un v; echo ${v-u}); }; v=g; v=t f1; v=t f2; v=t f3; v=t eval f3; echo $v
## STDOUT:
u
g
g
t
g
## END

#### nested scopes
un() { unset -v "$1"; }; f() { local v=l1; v=t2 eval 'local v=l2; v=t3 eval "local v=l3; echo \$v; un v; echo \${v-u}; un v; echo \${v-u}; un v; echo \${v-u}; un v; echo \${v-u}"'; }; v=global; v=t1 f
## STDOUT:
l3
l2
l1
global
u
## END

#### readonly and global
readonly r=1; f() { local r; echo $?; local r=3; echo $?; declare r=4; echo $?; }; f; g() { local -r x=1; h; }; h() { local x=2; echo $x; }; g
## STDOUT:
1
1
1
2
## END
## STDERR:
environment: line 1: local: r: readonly variable
environment: line 1: local: r: readonly variable
environment: line 1: declare: r: readonly variable
## END

#### localvar_unset
shopt -s localvar_unset; x=g; h() { local x=l; k; }; k() { unset x; echo "[${x-unset}]"; }; h; echo $x
## STDOUT:
[unset]
g
## END

#### declare -g where a local variable hides a global array
arr=(g h)
f() { local -au arr=(l m); declare -g -i arr=zz+1; declare -p arr; }; f; declare -p arr
f() { local arr=l; declare -g arr+=7; declare -p arr; }; f; declare -p arr
f() { local -A arr=([x]=y); declare -g arr=7; declare -p arr; }; f; declare -p arr
f() { local -r arr=(4); declare -g arr=5; declare -p arr; }; f; declare -p arr
s=g
f() { local -a s=(l m); declare -g s[1]=x; declare -p s; }; f; declare -p s
## STDOUT:
declare -au arr=([0]="ZZ+1" [1]="M")
declare -ai arr=([0]="g" [1]="h")
declare -a arr=([0]="l7")
declare -ai arr=([0]="g" [1]="h")
declare -a arr=([0]="7")
declare -ai arr=([0]="g" [1]="h")
declare -ar arr=([0]="5")
declare -ai arr=([0]="g" [1]="h")
declare -a s=([0]="l" [1]="x")
declare -a s=([0]="g")
## END
## stderr-json: ""

#### expressions of declare -g see the local variable
a=2
f() { local a=6; declare -g -i a=a+1; declare -p a; }; f; declare -p a
a=(2 5) n=9
f() { local a=6; declare -g -iu a=([n]=a [n+1]=b); declare -p a; }; f; declare -p a
f() { local n=3; declare -g n=([n]=a [n+1]=b); declare -p n; }; f; declare -p n
f() { local a='6 b'; declare -g -i a=([n]=a); echo not reached; }; f
## STDOUT:
declare -- a="6"
declare -i a="7"
declare -- a="6"
declare -aiu a=([9]="6" [10]="0")
declare -- n="3"
declare -a n=([3]="a" [4]="b")
## END
## stderr: environment: line 6: 6 b: syntax error in expression (error token is "b")
## status: 1

#### declare -g looks at the global variable to see whether it is readonly
n=2
f() { local -r n=4; declare -g n=5; echo $?; declare -g +r n; echo $?; declare -g n=(6); echo $?; declare -p n; }; f
declare -p n
## STDOUT:
0
0
0
declare -r n="4"
declare -a n=([0]="6")
## END
## stderr-json: ""

#### a readonly local variable becomes an array, though it cannot be assigned
f() { local -r n; declare -a n=k; echo $?; declare -p n; }; f; f() { local -r n=v; declare -a n=k; declare -p n; }; f; f() { local -r n; local -A n=3; declare -p n; }; f; f() { local -r n; declare 'n[1]=3'; declare -p n; }; f; f() { local -r n; declare -i n=3; declare -p n; }; f; readonly g; declare -a g=3; declare -p g
## STDOUT:
1
declare -ar n
declare -ar n=()
declare -Ar n
declare -ar n
declare -r n
declare -r g
## END
## STDERR:
environment: line 1: declare: n: readonly variable
environment: line 1: declare: n: readonly variable
environment: line 1: local: n: readonly variable
environment: line 1: declare: n: readonly variable
environment: line 1: declare: n: readonly variable
bash: line 1: declare: g: readonly variable
## END

#### references and arrays that are declared in a function
while IFS= read -r line; do bash -c "$line" bash; done <<'X'
declare -n r=x; f() { declare +n r=7; declare -p r x; }; f; declare -p r x
declare -n r=x; x=1; f() { declare +n r=7; declare -p r x; }; f; declare -p r x
declare -n r=x; f() { declare +n r; declare -p r x; }; f; declare -p r x
declare -n r=x; f() { local +n r; declare -p r x; }; f; declare -p r x
declare -n r=x; f() { declare -g +n r; declare -p r x; }; f; declare -p r x
declare -n r=x; f() { declare -g +n r=7; declare -p r x; }; f; declare -p r x
f() { local -n r=x; local x=1; declare +n r; declare -p r x; }; f; declare -p r x
f() { local -n r=x; declare +n r; declare -p r x; }; f; declare -p r x
f() { local -n r=x; typeset +n -i r=2+3; declare -p r x; }; f; declare -p r x
f() { local -n r=x; declare +ni r=2+3; declare -p r x; }; f; declare -p r x
f() { local -n r; declare +n r; declare -p r; }; f
f() { local -n r; declare +n r=5; declare -p r; }; f
f() { local -n r=x[1]; declare +n r=5; declare -p r x; }; f
f() { declare +n r=5; declare -p r; }; f; declare -p r
f() { local r=1; declare +n r=5; declare -p r; }; f
f() { a=(1); declare -n a=b; echo $?; declare -p a; }; f; declare -p a
f() { a=(1); local -n a; echo $?; declare -p a; }; f; declare -p a
f() { local -a a=(1); local -n a=b; echo $?; declare -p a; }; f
f() { declare -A a; declare -n a=b; echo $?; declare -p a; }; f
f() { g; declare -p a; }; g() { local -n a=b; echo $?; declare -p a; }; a=(1); f
f() { local -a a=(1); g; declare -p a; }; g() { local -n a=b; echo $?; declare -p a; }; f
f() { declare -na ref; echo $?; declare -p ref; }; f
f() { declare -nA ref=a; echo $?; declare -p ref; }; f
f() { local -na ref=a; echo $?; declare -p ref; }; f
f() { local ref=5; local -na ref=a; echo $?; declare -p ref; }; f
f() { local -a ref=5; local -na ref=a; echo $?; declare -p ref; }; f
f() { local -n ref=b; local -na ref=a; echo $?; declare -p ref; }; f
f() { local -n ref=b; local -a ref=a; echo $?; declare -p ref b; }; f
X
## STDOUT:
declare -- r="7"
declare -n r="x"
declare -- r="7"
declare -- x="1"
declare -n r="x"
declare -- x="1"
declare -- r
declare -n r="x"
declare -- r
declare -n r="x"
declare -- r="x"
declare -- r="x"
declare -- r="x"
declare -- x="7"
declare -- r="x"
declare -- x="7"
declare -- r="x"
declare -- x="1"
declare -n r="x"
declare -- x
declare -n r="x"
declare -i x="5"
declare -n r="x"
declare -- x="2+3"
declare -- r
declare -n r
declare -n r="x[1]"
declare -- r="5"
declare -- r="5"
0
declare -n a="b"
declare -a a=([0]="1")
0
declare -n a
declare -a a=([0]="1")
1
declare -a a=([0]="1")
1
declare -A a
0
declare -n a="b"
declare -a a=([0]="1")
0
declare -n a="b"
declare -a a=([0]="1")
1
declare -a ref
1
declare -A ref
1
declare -a ref
1
declare -a ref=()
1
declare -a ref=([0]="5")
1
declare -n ref="b"
0
declare -n ref="b"
declare -a b=([0]="a")
## END
## STDERR:
environment: line 1: declare: x: not found
bash: line 1: declare: x: not found
environment: line 1: declare: x: not found
bash: line 1: declare: x: not found
environment: line 1: declare: x: not found
bash: line 1: declare: x: not found
environment: line 1: declare: x: not found
bash: line 1: declare: x: not found
bash: line 1: declare: r: not found
bash: line 1: declare: x: not found
bash: line 1: declare: r: not found
bash: line 1: declare: x: not found
bash: line 1: declare: r: not found
bash: line 1: declare: x: not found
bash: line 1: declare: r: not found
bash: line 1: declare: x: not found
environment: line 1: declare: `5': not a valid identifier
environment: line 1: declare: x: not found
bash: line 1: declare: r: not found
environment: line 1: local: a: reference variable cannot be an array
environment: line 1: declare: a: reference variable cannot be an array
environment: line 1: declare: ref: reference variable cannot be an array
environment: line 1: declare: ref: reference variable cannot be an array
environment: line 1: local: ref: reference variable cannot be an array
environment: line 1: local: ref: reference variable cannot be an array
environment: line 1: local: ref: reference variable cannot be an array
environment: line 1: local: ref: reference variable cannot be an array
## END

#### what is exported or made readonly where it was assigned before a command, in a function
while IFS= read -r line; do bash -c "$line" bash; done <<'X'
e=5; f() { e=6 eval 'export e'; declare -p e; }; f; declare -p e
e=5; f() { e=6 eval 'readonly e'; declare -p e; }; f; declare -p e
f() { e=6 eval 'export e'; declare -p e; }; f; declare -p e
f() { local e; e=6 eval 'export e'; declare -p e; }; f; declare -p e
f() { local e=1; e=6 eval 'export e; e=7'; declare -p e; }; f; declare -p e
f() { local e=1; e=6 . /dev/stdin <<< 'export e'; declare -p e; }; f; declare -p e
f() { local e=1; e=6 eval 'eval "export e"'; declare -p e; }; f; declare -p e
f() { local e=1; e=6 g; declare -p e; }; g() { export e; }; f; declare -p e
f() { local e=1; e=6 eval g; declare -p e; }; g() { export e; }; f; declare -p e
e=6 eval 'export e'; declare -p e
e=5; e=6 eval 'export e'; declare -p e
e=6 eval 'f'; f() { export e; }; declare -p e
f() { e=6 eval 'g'; declare -p e; }; g() { export e; }; f; declare -p e
f() { local u=a; u=b declare -x u; declare -p u; }; f; declare -p u
f() { u=b declare -x u; declare -p u; }; f; declare -p u
f() { u=b declare -r u; declare -p u; }; f; declare -p u
f() { u=b declare -i u; declare -p u; }; f; declare -p u
f() { local u=a; u=b declare u; declare -p u; }; f; declare -p u
f() { local u=a; u=b declare u=c; declare -p u; }; f; declare -p u
f() { local -i u=3; u=b declare -x u; declare -p u; }; f; declare -p u
f() { local u=a; u=b local -x u; declare -p u; }; f; declare -p u
f() { u=b local u; declare -p u; }; f; declare -p u
f() { local u=a; u=b typeset -g u; declare -p u; }; f; declare -p u
f() { local -a u=(a); u=b declare -x u; declare -p u; }; f; declare -p u
u=b declare -x u; declare -p u
u=a; u=b declare -x u; declare -p u
X
## STDOUT:
declare -x e="6"
declare -x e="6"
declare -rx e="6"
declare -rx e="6"
declare -x e="6"
declare -x e="6"
declare -x e="6"
declare -x e="6"
declare -x e="7"
declare -x e="7"
declare -x e="6"
declare -x e="6"
declare -x e="6"
declare -x e="6"
declare -x e="6"
declare -x e="6"
declare -x e="6"
declare -x e="6"
declare -- e="5"
declare -x e="6"
declare -x e="6"
declare -x u="b"
declare -x u="b"
declare -rx u="b"
declare -ix u="b"
declare -x u="b"
declare -x u="c"
declare -x u="b"
declare -x u="b"
declare -x u="b"
declare -- u="a"
declare -- u
declare -x u="b"
declare -x u="b"
declare -x u="b"
## END
## STDERR:
bash: line 1: declare: e: not found
bash: line 1: f: command not found
bash: line 1: declare: e: not found
bash: line 1: declare: u: not found
bash: line 1: declare: u: not found
bash: line 1: declare: u: not found
bash: line 1: declare: u: not found
bash: line 1: declare: u: not found
bash: line 1: declare: u: not found
bash: line 1: declare: u: not found
bash: line 1: declare: u: not found
bash: line 1: declare: u: not found
bash: line 1: declare: u: not found
## END

#### attributes of all kinds in a function
while IFS= read -r line; do bash -c "$line" bash; done <<'X'
f() { declare -u u=a; u=b declare -x u; declare -p u; }; f
f() { local u=a; u=b declare -x u; declare -p u; }; f
f() { local u=a; u=b export u; declare -p u; }; f; declare -p u
f() { local u=a; u=b readonly u; declare -p u; }; f; declare -p u
f() { local -i u=1; u=2+3 export u; declare -p u; }; f
f() { local x=1; x=1 . /dev/stdin <<< 'printf -v x hi; echo $x'; declare -p x; }; f
f() { x=1 . /dev/stdin <<< 'printf -v x hi; echo $x'; declare -p x; }; x=g; f
f() { x=1 printf -v x hi; declare -p x; }; x=g; f
f() { x=1 declare x=2; echo $x; declare -p x; }; x=g; f; declare -p x
f() { x=2 ; x=1 declare x=3; echo $x; declare -p x; }; f; declare -p x
f() { x=1 . /dev/stdin <<< 'x=5'; declare -p x; }; x=g; f
f() { x=1 eval 'x=5'; declare -p x; }; x=g; f
f() { x=1 eval 'printf -v x 5'; declare -p x; }; x=g; f
f() { local x=0; x=1 eval 'printf -v x 5; export x'; declare -p x; }; x=g; f
f() { declare -A r; declare -r r=(a b c); declare -p r; }; f
f() { declare -A r; declare r=(a b c d); declare -p r; }; f
f() { x=(x y); readonly -A x+=a; echo $?; declare -p x; }; f
f() { declare -a x=(x y); readonly -A x; echo $?; declare -p x; }; f
f() { z=(x); declare -rA z=a; echo $?; declare -p z; }; f
f() { declare -a z=(x); declare -rA z=a; echo $?; declare -p z; }; f
f() { declare -r r=1; declare r=(1); echo $?; declare -p r; }; f
f() { declare -r r=1; local r=(1); echo $?; declare -p r; }; f
f() { declare -r r=1; local r=2; echo $?; declare -p r; }; f
f() { declare -r r=1; declare r=2; echo $?; declare -p r; }; f
f() { ref=(z); declare -n ref=a; declare -p ref; }; f
f() { declare -a ref=(z); declare -n ref=a; declare -p ref; }; f
f() { declare -n ref=; echo $?; declare -p ref; }; f
f() { declare -n ref+=a; echo $?; declare -p ref; }; f
f() { declare -na ref=a; echo $?; declare -p ref; }; f
f() { declare -n ref=a; readonly ref; declare -p ref a; }; f
f() { declare -n r=x; declare -p r; declare +n r; declare -p r; echo $r; }; f
f() { local -n r=x; local +n r; declare -p r; echo $r; }; f
f() { local -n r=x; declare +n r=7; declare -p r x; }; f
f() { declare -n r=x; unset -n r; declare -p r; }; f
f() { declare -n r=r; echo $?; }; f
f() { a=(1); declare -n a; echo $?; declare -p a; }; f
f() { declare -a a=(1); declare -n a; echo $?; declare -p a; }; f
f() { declare -n b=1x; echo $?; }; f
f() { declare -n c='x y'; echo $?; }; f
f() { declare -n d='a[@]'; echo $?; declare -p d; }; f
f() { declare -n e=; echo $?; declare -p e; }; f
f() { for 1a in x; do :; done; echo after; }; f
f() { ! { :; } </nosuch; echo $?; }; f
f() { x=1; declare +n q=7; declare -p q; }; f
f() { declare -n q=r; declare +n q=7; declare -p q r; }; f
f() { declare -n a=b; declare +n -a a[1]=x; declare -p a b; }; f
f() { declare -n c=d; declare +n -i c=5; declare -p c d; }; f
f() { declare -n e=f; declare +n e+=2; declare -p e f; }; f
f() { declare -n q=r; declare +n q; declare -p q; }; f
f() { declare -n q; declare q=7; declare -p q; }; f
f() { declare -n q; q=7; declare -p q; }; f
f() { declare -n q; q=x; declare -p q; q=5; declare -p q x; }; f
f() { typeset -n r='#'; echo $?; }; f
f() { declare -n r=1; echo $?; }; f
f() { declare -n r; r=1; echo $?; declare -p r; }; f
f() { local -n r=; echo $?; declare -p r; }; f
f() { declare -n r=; declare -i r; declare -p r; }; f
f() { z=(1 2); declare -n r=z; declare r["1"]=5; declare -p r z; }; f
f() { declare -n c=z; declare c[1]; declare -p c z; }; f
f() { declare -A e; declare -n g=z; declare -A g[k]=v; declare -p g z; }; f
f() { z=(1 2); declare -n g=z; declare -A g[k]=v; declare -p g z; }; f
f() { declare -n h[1]=z; echo $?; declare -n h[1]; echo $?; }; f
f() { declare -n i=z; declare -n i[1]=z; echo $?; declare -p i; }; f
f() { declare a=1; declare -n r=a; declare -i r; r=2+3; declare -p a r; }; f
f() { declare -n r=a; declare -r r; declare -p a r; }; f
f() { declare -n r=a; declare -a r; declare -p a r; }; f
f() { declare -n r=a; declare -A r; declare -p a r; }; f
f() { declare -n r=a; declare r=(1 2); declare -p a r; }; f
f() { local a; local -n r=a; local r=(1 2); declare -p a r; }; f
f() { local a; local -n r=a; local -i r; declare -p a r; }; f
f() { local a; local -n r=a; declare -x r; declare -p a r; }; f
f() { local a; local -n r=a; export r; declare -p a r; }; f
f() { local a; local -n r=a; readonly r=3; declare -p a r; }; f
f() { local -n r=a; readonly r=3; declare -p a r; }; f; declare -p a
f() { local -n r=a; r=3; declare -p a r; }; f; declare -p a
f() { local -n r=a[1]; r=3; declare -p a r; }; f; declare -p a
f() { local -n r=$1; declare r=3; declare -p a r; }; a=0; f a; declare -p a
f() { local -n r=$1; local r=3; declare -p a r; }; a=0; f a; declare -p a
f() { declare -gn r=a; declare -p r; }; f; declare -p r
f() { local r=1; declare -gn r=a; declare -p r; }; f; declare -p r
X
## stdout-json: "declare -x u=\"b\"\ndeclare -x u=\"b\"\ndeclare -x u=\"b\"\ndeclare -rx u=\"b\"\ndeclare -ix u=\"5\"\nhi\ndeclare -- x=\"1\"\nhi\ndeclare -- x=\"g\"\ndeclare -- x=\"hi\"\n2\ndeclare -x x=\"2\"\ndeclare -- x=\"g\"\n3\ndeclare -x x=\"3\"\ndeclare -- x=\"2\"\ndeclare -- x=\"g\"\ndeclare -- x=\"g\"\ndeclare -- x=\"g\"\ndeclare -x x=\"5\"\ndeclare -Ar r=([c]=\"\" [a]=\"b\" )\ndeclare -A r=([c]=\"d\" [a]=\"b\" )\n1\ndeclare -ar x=([0]=\"x\" [1]=\"y\")\n0\ndeclare -ar x=([0]=\"x\" [1]=\"y\")\n0\ndeclare -Ar z=([0]=\"a\" )\n1\ndeclare -a z=([0]=\"x\")\n1\ndeclare -r r=\"1\"\n1\ndeclare -r r=\"1\"\ndeclare -n ref=\"a\"\ndeclare -a ref=([0]=\"z\")\n1\ndeclare -- ref\n0\ndeclare -n ref=\"a\"\n1\ndeclare -a ref\ndeclare -n ref=\"a\"\ndeclare -r a\ndeclare -n r=\"x\"\ndeclare -n r=\"x\"\n\ndeclare -n r=\"x\"\n\ndeclare -n r=\"x\"\ndeclare -- x=\"7\"\ndeclare -- r\n0\n0\ndeclare -n a\n1\ndeclare -a a=([0]=\"1\")\n1\n1\n0\ndeclare -n d=\"a[@]\"\n1\ndeclare -- e\nafter\n1\ndeclare -- q=\"7\"\ndeclare -n q=\"r\"\ndeclare -- r=\"7\"\ndeclare -n a=\"b\"\ndeclare -a b=([1]=\"x\")\ndeclare -n c=\"d\"\ndeclare -i d=\"5\"\ndeclare -n e=\"f\"\ndeclare -- f=\"2\"\ndeclare -n q=\"r\"\ndeclare -n q\ndeclare -n q=\"x\"\ndeclare -n q=\"x\"\ndeclare -- x=\"5\"\n1\n1\n1\ndeclare -- r\ndeclare -i r\ndeclare -n r=\"z\"\ndeclare -a z=([1]=\"5\")\ndeclare -n c=\"z\"\ndeclare -a z\ndeclare -n g=\"z\"\ndeclare -A z=([k]=\"v\" )\ndeclare -n g=\"z\"\ndeclare -A z=([k]=\"v\" )\n1\n1\n1\ndeclare -n i=\"z\"\ndeclare -i a=\"5\"\ndeclare -n r=\"a\"\ndeclare -r a\ndeclare -n r=\"a\"\ndeclare -a a\ndeclare -n r=\"a\"\ndeclare -A a\ndeclare -n r=\"a\"\ndeclare -a a=([0]=\"1\" [1]=\"2\")\ndeclare -n r=\"a\"\ndeclare -a a=([0]=\"1\" [1]=\"2\")\ndeclare -n r=\"a\"\ndeclare -i a\ndeclare -n r=\"a\"\ndeclare -x a\ndeclare -n r=\"a\"\ndeclare -x a\ndeclare -n r=\"a\"\ndeclare -r a=\"3\"\ndeclare -n r=\"a\"\ndeclare -r a=\"3\"\ndeclare -n r=\"a\"\ndeclare -r a=\"3\"\ndeclare -- a=\"3\"\ndeclare -n r=\"a\"\ndeclare -- a=\"3\"\ndeclare -a a=([1]=\"3\")\ndeclare -n r=\"a[1]\"\ndeclare -a a=([1]=\"3\")\ndeclare -- a=\"3\"\ndeclare -n r=\"a\"\ndeclare -- a=\"0\"\ndeclare -- a=\"3\"\ndeclare -n r=\"a\"\ndeclare -- a=\"0\"\ndeclare -n r=\"a\"\ndeclare -n r=\"a\"\ndeclare -- r=\"1\"\ndeclare -n r=\"a\"\n"
## STDERR:
bash: line 1: declare: u: not found
bash: line 1: declare: u: not found
environment: line 1: readonly: x: cannot convert indexed to associative array
environment: line 1: declare: z: cannot convert indexed to associative array
environment: line 1: r: readonly variable
environment: line 1: r: readonly variable
environment: line 1: local: r: readonly variable
environment: line 1: declare: r: readonly variable
environment: line 1: declare: ref: reference variable cannot be an array
environment: line 1: declare: `': not a valid identifier
environment: line 1: declare: ref: reference variable cannot be an array
environment: line 1: declare: warning: r: circular name reference
environment: line 1: warning: r: circular name reference
environment: line 1: declare: a: reference variable cannot be an array
environment: line 1: declare: `1x': invalid variable name for name reference
environment: line 1: declare: `x y': invalid variable name for name reference
environment: line 1: declare: `': not a valid identifier
environment: line 1: `1a': not a valid identifier
environment: line 1: /nosuch: No such file or directory
environment: line 1: declare: `7': invalid variable name for name reference
environment: line 1: `7': not a valid identifier
environment: line 1: typeset: `#': invalid variable name for name reference
environment: line 1: declare: `1': invalid variable name for name reference
environment: line 1: `1': not a valid identifier
environment: line 1: local: `': not a valid identifier
environment: line 1: declare: `': not a valid identifier
environment: line 1: declare: h[1]: reference variable cannot be an array
environment: line 1: declare: h[1]: reference variable cannot be an array
environment: line 1: declare: i[1]: reference variable cannot be an array
## END
