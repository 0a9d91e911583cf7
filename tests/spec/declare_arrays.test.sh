## failures_allowed: 0

#### declare -g assigns elements to the global array
f() { local a=(1 2); declare -g a=([3]=v); declare -p a; declare -g a+=(w); declare -p a; }
f
declare -p a
## STDOUT:
declare -a a=([0]="1" [1]="2")
declare -a a=([0]="1" [1]="2")
declare -a a=([3]="v" [4]="w")
## END
## stderr-json: ""

#### declare -g with a key, where a local scalar hides the name
f() { local a; declare -g a=([k]=v); declare -p a; }
f
declare -p a
## STDOUT:
declare -- a
declare -a a=([0]="v")
## END
## stderr-json: ""

#### declare -gi evaluates, and an error gives up
a=1
f() { local a; declare -g -i a=2+3; }
f
declare -p a
f() { local a; declare -g -i a='1 1'; echo no; }
f
echo no
## stdout: declare -i a="5"
## stderr: environment: line 5: declare: 1 1: syntax error in expression (error token is "1")
## status: 1

#### a local scalar that becomes an array loses its value
f() {
  local v=3 w=3 x=3 z=3 t=3 u=3
  local -a v; local -A w; declare -a x; declare -a z+=(4); local -a t[1]; local u[1]=x
  declare -p v w x z t u
}
f
## STDOUT:
declare -a v=()
declare -A w=()
declare -a x=()
declare -a z=([0]="4")
declare -a t=()
declare -a u=([1]="x")
## END
## stderr-json: ""

#### a local array and a name without a value stay as they are
f() { local -a a=(1 2); local -a a; declare -p a; local b; local -a b; declare -p b; }
f
y=3
g() { declare -a y; declare -p y; }
y=4 g
## STDOUT:
declare -a a=([0]="1" [1]="2")
declare -a b
declare -ax y=()
## END
## stderr-json: ""

#### local -I keeps the value that it takes over
f() { local v=3; g; }
g() { local -I v; declare -p v; }
f
## stdout: declare -- v="3"
## stderr-json: ""

#### keys of an array that was a scalar stand in another order
x=v
declare -A x
x[k]=1 x[j]=2 x[q]=3 x[zz]=4 x[a]=5
declare -p x
x=([0]=v [k]=1 [j]=2 [q]=3 [zz]=4 [a]=4)
declare -p x
## STDOUT:
declare -A x=([zz]="4" [0]="v" [q]="3" [k]="1" [j]="2" [a]="5" )
declare -A x=([zz]="4" [0]="v" [q]="3" [k]="1" [j]="2" [a]="4" )
## END
## stderr-json: ""

#### declare without -A splits the words of an associative array
arr=(-e b:d '~ X')
declare -A m
declare m=(${arr[@]} x)
declare -p m
declare -A m=(${arr[@]} x)
declare -p m
declare m=("${arr[@]}" x)
declare -p m
m=(${arr[@]} x)
declare -p m
## STDOUT:
declare -A m=(["~"]="X" [x]="" [-e]="b:d" )
declare -A m=(["-e b:d ~ X"]="x" )
declare -A m=(["~ X"]="x" [-e]="b:d" )
declare -A m=(["-e b:d ~ X"]="x" )
## END
## stderr-json: ""

#### declare without -A on a local associative array
arr=(a 'b c' d)
f() { local -A m; local m=(${arr[@]} x); declare -p m; }
f
declare -A r
readonly r=(${arr[@]})
declare -p r
## STDOUT:
declare -A m=([x]="" [c]="d" [a]="b" )
declare -Ar r=([c]="d" [a]="b" )
## END
## stderr-json: ""

#### export -n of a name of nothing makes nothing
export -n given
echo $?
declare -p given
export -n given=1
declare -p given
declare +x other
declare -p other
## STDOUT:
0
declare -- given="1"
declare -- other
## END
## stderr: bash: line 3: declare: given: not found

#### an element from the end before there is one, with errexit
set -e
arr=([-1]=x [0]=y)
echo no
## stdout-json: ""
## stderr: bash: line 2: [-1]=x: bad array subscript
## status: 1

#### an array that is exported or readonly behind a local variable of a caller
f1() { local a=q; l2() { export a=(1 2); declare -p a; }; l2; declare -p a; }; f1; declare -p a; b=0; f2() { local b; l3() { local -a c; readonly b=(1 2); declare -p b; }; l3; declare -p b; }; f2; declare -p b; f3() { local d=(5); l4() { export d+=(6); declare -p d; }; l4; }; f3; declare -p d; f4() { local e=q; export e=(1 2); declare -p e; }; f4; declare -p e
## STDOUT:
declare -x a="q"
declare -x a="q"
declare -a a=([0]="1" [1]="2")
declare -r b
declare -r b
declare -a b=([0]="1" [1]="2")
declare -ax d=([0]="5")
declare -a d=([0]="6")
declare -ax e=([0]="1" [1]="2")
## END
## stderr: bash: line 1: declare: e: not found
## status: 1

#### readonly of an array of the other kind
x=(x y); readonly -A x+=a; echo $?; declare -p x; declare -A m=([x]=y); readonly -a m=a; echo $?; declare -p m; y=(x y); readonly -A y; echo $?; declare -p y; z=(x); declare -rA z=a; echo $?; declare -p z
## STDOUT:
1
declare -ar x=([0]="x" [1]="y")
1
declare -Ar m=([x]="y" )
0
declare -ar y=([0]="x" [1]="y")
1
declare -a z=([0]="x")
## END
## STDERR:
bash: line 1: readonly: x: cannot convert indexed to associative array
bash: line 1: readonly: m: cannot convert associative to indexed array
bash: line 1: declare: z: cannot convert indexed to associative array
## END

#### no element of an associative array has an empty key
declare -A z=([a]=1); for i in 1; do read 'z[$x]' <<<4; echo $?; printf -v 'z[""]' 4; echo $?; done; declare -p z
exec {z[$x]}>f 2>/dev/null; echo $?; declare -n r='z[$x]'; eval 'r=3'; echo $?; declare -p z
((z[$x]=4)) 2>/dev/null; echo $?; eval ': ${z[$x]=4}' 2>/dev/null; echo $?; declare -p z
## STDOUT:
1
1
declare -A z=([a]="1" )
1
1
declare -A z=([a]="1" )
0
1
declare -A z=([a]="1" )
## END
## STDERR:
bash: line 1: z[$x]: bad array subscript
bash: line 1: z[""]: bad array subscript
bash: line 2: z[$x]: bad array subscript
bash: line 2: z[$x]: cannot assign fd to variable
bash: line 2: z[$x]: bad array subscript
## END

#### an array that a bad element was for
declare -A 'w[$x]=4'; echo $?; declare -p w; declare -A v; declare 'v[]=4'; declare -p v
declare 'y[-1]=5'; echo $?; declare -p y; declare -a z; declare 'z[-1]=5'; eval 'z[-1]=5'; declare -p z
f() { local 'u[-1]=4'; declare -p u; local -A t[$x]=4; declare -p t; }; f; declare s; s[-1]=3; declare -p s
## STDOUT:
1
declare -A w=()
declare -A v
1
declare -a y=()
declare -a z
declare -a u
declare -A t
declare -a s=([0]="3")
## END
## STDERR:
bash: line 1: w[$x]: bad array subscript
bash: line 1: v[]: bad array subscript
bash: line 2: y[-1]: bad array subscript
bash: line 2: z[-1]: bad array subscript
bash: line 2: z[-1]: bad array subscript
environment: line 3: u[-1]: bad array subscript
environment: line 3: t[]: bad array subscript
## END

#### what an associative array holds when a later pair is wrong
declare -A m; eval 'm=([b]=2 [c]=$((1/0)))'; declare -p m; declare -A k; eval 'k=([$((1/0))]=3)'; declare -p k
declare -A m=([a]=1); eval 'm=([b]=2 [c]=$((1/0)))'; declare -p m; eval 'm+=([b]=2 [c]=$((1/0)))'; declare -p m; eval 'm+=(d 2 e $((1/0)))'; declare -p m
## STDOUT:
declare -A m=()
declare -A k
declare -A m=([a]="1" )
declare -A m=([b]="2" [a]="1" )
declare -A m=([d]="2" [b]="2" [a]="1" )
## END
## STDERR:
bash: line 1: 1/0: division by 0 (error token is "0")
bash: line 1: 1/0: division by 0 (error token is "0")
bash: line 2: 1/0: division by 0 (error token is "0")
bash: line 2: 1/0: division by 0 (error token is "0")
bash: line 2: 1/0: division by 0 (error token is "0")
## END

#### `local` outside a function: an array is assigned with the attributes that are taken away, too
declare -i n=15 m=15 o=15
local +i n=(,); echo $?; declare -p n; local +i m=(2+3); declare -p m; local +x o=(2+3); declare -p o
## STDOUT:
1
declare -a n=([0]=",")
declare -a m=([0]="2+3")
declare -ai o=([0]="5")
## END
## STDERR:
bash: line 2: local: can only be used in a function
bash: line 2: local: can only be used in a function
bash: line 2: local: can only be used in a function
## END

#### an array of the other kind in a function: both the shell and the builtin say so
f() { declare -A m=([a]=b); declare -a m=(A b); echo $?; local -a m=(A b); echo $?; declare -a m; echo $?; local -a n=(1); typeset -A n=(A b); echo $?; declare -p m n; }; f
declare -A m=([a]=b); f() { local x; declare -ga m=(A b); echo $?; declare -a m=(C); declare -p m; }; f; declare -p m
readonly r=1; f() { local x; declare -a r=(A b); echo $?; local r=(A b); echo $?; declare -a r; echo $?; }; f
## STDOUT:
1
1
1
1
declare -A m=([a]="b" )
declare -a n=([0]="1")
1
declare -a m=([0]="C")
declare -A m=([a]="b" )
1
1
1
## END
## STDERR:
environment: line 1: m: cannot convert associative to indexed array
environment: line 1: declare: m: cannot convert associative to indexed array
environment: line 1: m: cannot convert associative to indexed array
environment: line 1: local: m: cannot convert associative to indexed array
environment: line 1: declare: m: cannot convert associative to indexed array
environment: line 1: n: cannot convert indexed to associative array
environment: line 1: typeset: n: cannot convert indexed to associative array
environment: line 2: m: cannot convert associative to indexed array
environment: line 2: declare: m: cannot convert associative to indexed array
environment: line 3: r: readonly variable
environment: line 3: declare: r: readonly variable
environment: line 3: r: readonly variable
environment: line 3: local: r: readonly variable
environment: line 3: declare: r: readonly variable
## END
