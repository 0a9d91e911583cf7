#### reading and writing
declare -n r=x; r=1; echo $x; x=2; echo $r; unset r; echo "[${x-unset}]"
## STDOUT:
1
2
[unset]
## END

#### to itself
declare -n r=r; echo $?; f() { local -n v=v; v=1; }; f; echo $v
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: declare: r: nameref variable self references not allowed
environment: line 1: local: warning: v: circular name reference
environment: line 1: warning: v: circular name reference
environment: line 1: warning: v: circular name reference
## END

#### a cycle
declare -n a=b; declare -n b=a; echo "[$a]"; a=1; echo $?
## STDOUT:
[]
## END
## STDERR:
bash: line 1: warning: a: circular name reference
bash: line 1: warning: a: circular name reference
## END
## status: 1

#### an invalid target
declare -n r='1x'; echo $?; declare -n s; s='a b'; echo $?; declare -n a=(1); echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: declare: `1x': invalid variable name for name reference
bash: line 1: `a b': not a valid identifier
## END
## status: 1

#### without a target
declare -n r; echo "[$r]" $?; r=t; t=v; echo $r; declare -p r
## STDOUT:
[] 0
v
declare -n r="t"
## END

#### attributes through a reference
declare -n r=x; declare -i r; r=1+1; declare -p x r; readonly r; declare -p x r
## STDOUT:
declare -i x="2"
declare -n r="x"
declare -ir x="2"
declare -n r="x"
## END

#### for with a reference
x=1 y=2; declare -n r; for r in x y; do echo $r; r+=0; done; echo $x $y
## STDOUT:
1
2
10 20
## END

#### declare -p and +n
declare -n r=x; declare -p r; declare +n r; declare -p r; echo $r
## STDOUT:
declare -n r="x"
declare -- r="x"
x
## END

#### local -n of the same name in the caller
f() { local -n out=$1; out=done; }; g() { local out; f out; echo "[$out]"; }; g
## STDOUT:
[]
## END
## STDERR:
environment: line 1: local: warning: out: circular name reference
environment: line 1: warning: out: circular name reference
environment: line 1: warning: out: circular name reference
## END

#### export through a reference
declare -n r=x; r=1; export r; env | grep '^[rx]='
## STDOUT:
x=1
## END

#### a reference in each kind of assignment
declare -n r=t; r=1; r+=2; echo $t; ((r++)); echo $t; read r <<<x; echo $t; printf -v r y; echo $t; for r in p; do :; done; declare -p r; declare -n q=u; q=(1 2); q+=(3); declare -p u; q[5]=x; unset 'q[0]'; declare -p u; unset q; declare -p u; mapfile -t q <<<line; declare -p u
## STDOUT:
12
13
x
y
declare -n r="p"
declare -a u=([0]="1" [1]="2" [2]="3")
declare -a u=([1]="2" [2]="3" [5]="x")
declare -a u=([0]="line")
## END
## STDERR:
bash: line 1: declare: u: not found
## END

#### references to references and to elements
a=(1 2 3); declare -n e='a[1]'; echo $e; e=x; declare -p a; declare -n x=y y=z; x=deep; echo $z ${!x} ${!y}; unset e; declare -p a; declare -A m; declare -n k='m[key]'; k=v; declare -p m; echo "${!k}"; unset -n k; declare -p k; echo $?
## STDOUT:
2
declare -a a=([0]="1" [1]="x" [2]="3")
deep z z
declare -a a=([0]="1" [2]="3")
declare -A m=([key]="v" )
m[key]
1
## END
## STDERR:
bash: line 1: declare: k: not found
## END

#### references as parameters of functions
set_it() { local -n out=$1; out=$2; }; set_it v hello; echo $v; set_it 'a[2]' el; declare -p a; add() { local -n arr=$1; shift; arr+=("$@"); echo ${#arr[@]} ${!arr}; }; add list p q; add list r; echo "${list[@]}"; swap() { local -n x=$1 y=$2; local t=$x; x=$y; y=$t; }; p=1 q=2; swap p q; echo $p $q
## STDOUT:
hello
declare -a a=([2]="el")
2 list
3 list
p q r
2 1
## END

#### attributes through references
declare -n r=v; declare -i r; r=2+3; echo $v; declare -p v r; export r; declare -p v; readonly r; (v=9; echo no); declare +n r; declare -p r; declare -n s; s=w; declare -p s; s=x; echo $w; declare -n s=other; declare -p s
## STDOUT:
5
declare -i v="5"
declare -n r="v"
declare -ix v="5"
declare -- r="v"
declare -n s="w"
x
declare -n s="other"
## END
## STDERR:
bash: line 1: v: readonly variable
## END

#### tests, lengths and keys through references
declare -n r=t; [[ -v r ]]; echo $?; [[ -R r ]]; echo $?; t=abc; [[ -v r ]]; echo $? ${#r} ${r:1} ${r@A}; declare -n ra=arr; arr=([2]=x [4]=y); echo ${#ra[@]} ${!ra[@]} ${ra[-1]} ${ra[@]:3}; [[ -v ra[2] ]]; echo $?; declare -p ra; typeset -n; unset -n ra; [[ -v ra ]]; echo $?
## STDOUT:
1
0
0 3 bc t='abc'
2 2 4 y y
0
declare -n ra="arr"
declare -n r="t"
declare -n ra="arr"
1
## END

#### for over references
one=1 two=2; declare -n r; for r in one two three; do echo "${!r}=$r"; done; declare -p r; three=x; echo $r; for r in one; do r=changed; done; echo $one; (for r in 1x; do echo no; done; echo after); select r in two; do echo $r; break; done <<<1 2>/dev/null
## STDOUT:
one=1
two=2
three=
declare -n r="three"
x
changed
after
two
## END
## STDERR:
bash: line 1: `1x': not a valid identifier
## END

#### local references and dynamic scope
v=global; f() { local v=local; declare -n r=v; g; echo $v; }; g() { r=changed; local -n q=r; echo "${!q} $q"; }; f; echo $v; h() { local -n r=w; r=made; }; h; echo $w; k() { local -n self=self; self=1; }; k 2>/dev/null; echo $?
## STDOUT:
v changed
changed
global
made
0
## END

#### unset reference and + attributes
declare -n r; r=; echo $?; r=name; echo $?; echo "[$r]"; name=x; echo $r; declare +n r; echo $r; declare -n r; unset r; declare -p name; echo $?; declare -p r; declare -gn g=name; name=y; echo $g; readonly -n g 2>/dev/null; echo $?
## STDOUT:
## END
## STDERR:
bash: line 1: `': not a valid identifier
## END
## status: 1

#### a reference may not be an array, nor itself
declare -n r=r; echo $?; a=(1); declare -n a; echo $?; declare -n b=1x; echo $?; declare -n c='x y'; echo $?; declare -n d='a[@]'; echo $?; declare -n e=; echo $?; local -n h=i; echo $?
## STDOUT:
1
1
1
1
0
1
1
## END
## STDERR:
bash: line 1: declare: r: nameref variable self references not allowed
bash: line 1: declare: a: reference variable cannot be an array
bash: line 1: declare: `1x': invalid variable name for name reference
bash: line 1: declare: `x y': invalid variable name for name reference
bash: line 1: declare: `': not a valid identifier
bash: line 1: local: can only be used in a function
## END

#### a reference to an element has no elements and no length
arr=(ab cde); declare -n r="arr[1]"; echo "<${#r}>" "<${r[0]}>" "<${r[@]}>" "<${#r[@]}>" "<${r:1}>" "<${r[1]-u}>"
declare -A m=([k]=val); declare -n s="m[k]"; echo "<${#s}>" "<${s[0]}>" "<${s^}>"; declare -n v; echo "<${v@a}>"
## STDOUT:
<0> <> <> <0> <de> <u>
<0> <> <Val>
<>
## END

#### references to all elements cannot be assigned
declare -n ref='arr[@]'; arr=(1 2); ref=x eval 'echo $ref'; echo $?; a=(1 2); declare -n q='a[1]'; q=x eval 'echo $q ${a[1]}'; declare -p a
ref=x; echo no
## STDOUT:
x
0
x 2
declare -a a=([0]="1" [1]="2")
## END
## status: 1

#### for changes the last of several references
b=B; n=N; declare -n other=b ref=other; for ref in n; do echo "$ref"; done; declare -p ref other b n
## STDOUT:
N
declare -n ref="other"
declare -n other="n"
declare -- b="B"
declare -- n="N"
## END

#### `declare +n name=value` gives the value to what the reference leads to
declare -n q=r; declare +n q=7; declare -p q r
declare -n a=b; declare +n a[1]=x; declare -p a b; declare -n c=d; declare +n -i c=2+3; declare -p c d
declare -n e=f; declare -n f=g; declare +n e=2; declare -p e f g; declare -n h='i[2]'; declare +n h=7; declare -p h i
declare -n j=k; readonly k; declare +n j=3; declare -p j k; declare -rn l=m; declare +n l=3; declare -p l m
declare -n n=o; declare +n n+=3; declare +n n=(7 8); declare -p n o; declare -n p=s; declare +n p=(7 8); declare -p p s
## STDOUT:
declare -- q="r"
declare -- r="7"
declare -- a="b"
declare -a b=([1]="x")
declare -- c="d"
declare -i d="5"
declare -n e="f"
declare -- f="g"
declare -- g="2"
declare -- h="i[2]"
declare -a i=([2]="7")
declare -n j="k"
declare -r k
declare -nr l="m"
declare -a n=([0]="7" [1]="8")
declare -- o="3"
declare -- p="s"
declare -a s=([0]="7" [1]="8")
## END
## STDERR:
bash: line 4: declare: j: readonly variable
bash: line 4: declare: l: readonly variable
bash: line 4: declare: m: not found
## END

#### a circle from a local reference leads to the global variable
exec 2>/dev/null
r=glob; f() { local -n r=r; echo $r; r=3; echo "$r ${r:-d} ${r+set} ${#r}"; r+=4; }; f; echo $r
r=(a b); f() { local -n r=r; echo "${r[@]}" ${#r[@]} ${r[1]}; r+=(c); r[0]=z; unset r[1]; for x in "${r[@]}"; do echo $x; done; }; f; declare -p r
unset r; f() { local -n r=r; r=new; r[2]=y; }; f; declare -p r; unset r; declare -A r=([k]=v); f() { local -n r=r; echo ${r[k]}; r[j]=y; unset "r[k]"; }; f; declare -p r
unset r; r=glob; f() { local r=loc; g; echo $r; }; g() { local -n r=r; echo $r; r=new; }; f; echo $r
r=1; f() { local -n r=r; ((r++)); echo $((r+1)); [[ -v r ]] && echo set; export r; read r <<< x; }; f; declare -p r; export -n r
a=ga b=gb; f() { local -n a=b; local -n b=a; echo $a $b; a=1; b=2; }; f; echo $a $b
r=glob; f() { local -n r=r; mapfile -t r <<< line; }; f; declare -p r; unset r; r=glob; f() { local -n r=r; r=x eval 'echo $r'; for r in 1 2; do :; done; echo $r; declare -p r; unset r; declare -p r; }; f; declare -p r
f() { local -n r=r; readonly r; r=1; echo no; }; f; declare -p r
## STDOUT:
glob
3 3 set 1
34
a b 2 b
z
c
declare -a r=([0]="z" [2]="c")
declare -a r=([0]="new" [2]="y")
v
declare -A r=([j]="y" )
glob
loc
new
3
set
declare -x r="x"
ga gb
1 2
declare -a r=([0]="line")
x
2
declare -n r="r"
declare -- r
declare -- r="2"
## END
## status: 1

#### a subscript of a reference that is unset ends the shell with nounset
set -u; arr=(1 2); declare -n ref='arr[n%2]'
( ((ref = 5)); echo on ); echo $?
( let ref=5; echo on ); echo $?
( echo $((ref + 1)); echo on ); echo $?
( ((ref++)); echo on ); echo $?
( ref=5; echo on ); echo $?
## STDOUT:
1
1
1
1
1
## END
## STDERR:
bash: line 2: n: unbound variable
bash: line 3: n: unbound variable
bash: line 4: n: unbound variable
bash: line 5: n: unbound variable
bash: line 6: n: unbound variable
## END
