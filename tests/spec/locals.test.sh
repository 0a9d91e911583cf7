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
