#### -p of attributes
declare -i i=1; declare -x e=1; declare -r r=1; declare -l l=A; declare -u u=a; declare -t t=1; declare -irx m=2; declare -p i e r l u t m
## STDOUT:
declare -i i="1"
declare -x e="1"
declare -r r="1"
declare -l l="a"
declare -u u="A"
declare -t t="1"
declare -irx m="2"
## END

#### -p of an unknown name
declare -p nope; echo $?; declare -p nope PWD >/dev/null; echo $?
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: declare: nope: not found
bash: line 1: declare: nope: not found
## END

#### +attributes
declare -ix v=1; declare +i v; declare -p v; declare +x v; declare -p v; declare -r c=1; declare +r c; echo $?
## STDOUT:
declare -x v="1"
declare -- v="1"
1
## END
## STDERR:
bash: line 1: declare: c: readonly variable
## END

#### +a on an array
a=(1); declare +a a; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: declare: a: cannot destroy array variables in this way
## END

#### -g in a function
f() { declare -g x=1; declare y=2; }; f; echo "$x [$y]"
## STDOUT:
1 []
## END

#### -I inherits
f() { local -i v=3; g; }; g() { declare -I v; declare -p v; v=1+1; echo $v; }; f
## STDOUT:
declare -i v="3"
2
## END

#### an invalid option
declare -z; echo $?
## STDOUT:
2
## END
## STDERR:
bash: line 1: declare: -z: invalid option
declare: usage: declare [-aAfFgiIlnrtux] [name[=value] ...] or declare -p [-aAfFilnrtux] [name ...]
## END

#### an invalid name
declare 1x=1; echo $?; declare a-b; echo $?; declare -a 'b[1]=x'; declare -p b
## STDOUT:
1
1
declare -a b=([1]="x")
## END
## STDERR:
bash: line 1: declare: `1x=1': not a valid identifier
bash: line 1: declare: `a-b': not a valid identifier
## END

#### values are not split
v='a b'; declare x=$v y='$v'; declare -p x y; export z=$v; echo "$z"
## STDOUT:
declare -- x="a b"
declare -- y="\$v"
a b
## END

#### an array in a string
declare -a a='(1 "2 3")'; declare -p a; v='(x y)'; declare -a b=$v; declare -p b
## STDOUT:
declare -a a=([0]="1" [1]="2 3")
declare -a b=([0]="x" [1]="y")
## END

#### -f with options
f() { :; }; declare -t -f f; declare -F f; declare -fx f; declare -F f; declare -F
## STDOUT:
f
f
declare -ftx f
## END

#### -i with += and strings
declare -i x=5; x+=x; x+=' 2 '; echo $x; declare -i y='1+'; echo $? "[$y]"
## STDOUT:
12
## END
## STDERR:
bash: line 1: declare: 1+: syntax error: operand expected (error token is "+")
## END
## status: 1

#### quoting of values in -p
a=$'a\nb' b='$x`"\' c=; declare d; declare -p a b c d
## STDOUT:
declare -- a=$'a\nb'
declare -- b="\$x\`\"\\"
declare -- c=""
declare -- d
## END

#### set shows values quoted
zz1=a zz2='b c' zz3=$'\t' zz4="'" zz5=; set | grep '^zz'
## STDOUT:
zz1=a
zz2='b c'
zz3=$'\t'
zz4=\'
zz5=
## END

#### typeset is the same
typeset -i x=2*3; typeset -p x
## STDOUT:
declare -i x="6"
## END

#### export -p, -n and readonly -p
export q=1; export -p | grep ' q='; export -n q; export -p | grep -c ' q='; readonly w=2; readonly -p | grep ' w='
## STDOUT:
declare -x q="1"
0
declare -r w="2"
## END

#### export and readonly with invalid names
export 1a=2; echo $?; readonly b-; echo $?; export -z; echo $?
## STDOUT:
1
1
2
## END
## STDERR:
bash: line 1: export: `1a=2': not a valid identifier
bash: line 1: readonly: `b-': not a valid identifier
bash: line 1: export: -z: invalid option
export: usage: export [-fn] [name[=value] ...] or export -p
## END

#### an array with export and readonly -a
readonly -a a=(1 2); declare -p a; export -p | grep -c nothing_; readonly -A m=([k]=v); declare -p m
## STDOUT:
declare -ar a=([0]="1" [1]="2")
0
declare -Ar m=([k]="v" )
## END

#### -a and -A print names with their attribute
declare -a a=(1 2); declare -A m=([k]=v); declare -ar ra=(1); declare -p a m ra; declare -a n; declare -A o; declare -p n o; echo "${#n[@]} ${#o[@]}"
## STDOUT:
declare -a a=([0]="1" [1]="2")
declare -A m=([k]="v" )
declare -ar ra=([0]="1")
declare -a n
declare -A o
0 0
## END

#### -x, -r, -i, -l, -u, -t together
declare -xri n=2+3; declare -p n; declare -xl s=ABC; declare -tu t=abc; declare -p s t; declare -ilux z=1; declare -p z
## STDOUT:
declare -irx n="5"
declare -xl s="abc"
declare -tu t="ABC"
declare -ix z="1"
## END

#### +x, +i, +l and +r
declare -x a=1; declare +x a; declare -p a; declare -i n=1; n=1+1; declare +i n; n=1+1; declare -p n; declare -r r=1; declare +r r; echo $?; declare -l l=A; declare +l l; l=B; declare -p l
## STDOUT:
declare -- a="1"
declare -- n="1+1"
1
declare -- l="B"
## END
## STDERR:
bash: line 1: declare: r: readonly variable
## END

#### -n with +n and unset -n
v=value; declare -n r=v; declare -p r; declare +n r; declare -p r; declare -n r; echo $r; unset -n r; declare -p r v
## STDOUT:
declare -n r="v"
declare -- r="v"
value
declare -- v="value"
## END
## STDERR:
bash: line 1: declare: r: not found
## END
## status: 1

#### a list of variables with one attribute
declare -i num1=1 num2=2; declare -i | grep num; declare -ai list=(1+1 2); declare -ai | grep list; declare -r | grep -c BASHOPTS
## STDOUT:
declare -i num1="1"
declare -i num2="2"
declare -ai list=([0]="2" [1]="2")
1
## END

#### -f and -F of several functions
a() { echo a; }; b() { echo b; }; declare -F a b; declare -f b a; declare -F; declare -f nosuch; echo $?; declare -F nosuch a; echo $?
## STDOUT:
a
b
b () 
{ 
    echo b
}
a () 
{ 
    echo a
}
declare -f a
declare -f b
1
a
1
## END

#### -F under extdebug gives line and file
shopt -s extdebug
a() { :; }

b() { :; }
declare -F a b
printf '\nc() { :; }\n' >s; . ./s; declare -F c
## STDOUT:
a 2 environment
b 4 environment
c 2 ./s
## END

#### -ft sets the trace of a function
f() { echo in f; }; trap 'echo "debug $BASH_COMMAND"' DEBUG; f; declare -ft f; f; declare -F
## STDOUT:
debug f
in f
debug declare -ft f
debug f
debug f
debug echo in f
in f
debug declare -F
declare -ft f
## END

#### -g in nested functions
f() { local v=local; g; echo "f $v"; }; g() { declare -g v=global; echo "g $v"; }; f; echo "$v"; h() { declare -ga arr=(1 2); declare -gA m=([a]=b); }; h; declare -p arr m
## STDOUT:
g local
f local
global
declare -a arr=([0]="1" [1]="2")
declare -A m=([a]="b" )
## END

#### assignment to an element
declare a[2]=x; declare -p a; declare -A m; declare m[k]=v 'm[a b]=w'; declare -p m; declare -i n[1]=2+3; declare -p n
## STDOUT:
declare -a a=([2]="x")
declare -A m=([k]="v" ["a b"]="w" )
declare -ai n=([1]="5")
## END

#### += with attributes
declare -i n=5; n+=3; declare n+=2; echo $n; declare s=a; declare s+=b; echo $s; declare -a a=(1); declare a+=(2); declare -i a+=(3+4); declare -p a; declare -u u=ab; u+=cd; echo $u
## STDOUT:
10
ab
declare -ai a=([0]="1" [1]="2" [2]="7")
ABCD
## END

#### assignment of a scalar to an array
declare -a a=(1 2 3); a=x; declare -p a; declare a=y; declare -p a; declare -A m=([k]=v); m=z; declare -p m; echo $?
## STDOUT:
declare -a a=([0]="x" [1]="2" [2]="3")
declare -a a=([0]="y" [1]="2" [2]="3")
declare -A m=([0]="z" [k]="v" )
0
## END

#### -r and -x of names that are not set
declare -r r; declare -p r; r=1; echo no
## STDOUT:
declare -r r
## END
## STDERR:
bash: line 1: r: readonly variable
## END
## status: 1

#### a readonly may be declared again without a value
declare -r r=1; declare -r r; echo $?; declare -x r; declare -p r; declare r=2; echo $?; declare -i r; declare -p r
## STDOUT:
0
declare -rx r="1"
1
declare -irx r="1"
## END
## STDERR:
bash: line 1: declare: r: readonly variable
## END

#### declare -p in a function shows locals
v=global; f() { local v=local w; declare -p v; declare -p w; local -p; }; f
## STDOUT:
declare -- v="local"
declare -- w
declare -- v="local"
declare -- w
## END

#### -I keeps the attributes and the value
declare -ix n=5; f() { declare -I n; declare -p n; n=2+2; declare -p n; }; f; declare -p n; g() { local -I nosuch; declare -p nosuch; }; g
## STDOUT:
declare -ix n="5"
declare -ix n="4"
declare -ix n="5"
declare -- nosuch
## END

#### both -a and -A, and -A with a name that holds a scalar
declare -aA x; echo $?; s=v; declare -A s; declare -p s; echo $?; declare -a t=(1); declare -A t; echo $?; declare -A u=([a]=b); declare -a u; echo $?
## STDOUT:
1
declare -A s=([0]="v" )
0
1
1
## END
## STDERR:
bash: line 1: declare: x: cannot convert associative to indexed array
bash: line 1: declare: t: cannot convert indexed to associative array
bash: line 1: declare: u: cannot convert associative to indexed array
## END

#### declare of a function with -p, -x and -r
f() { :; }; declare -fx f; declare -F; declare -fr f; f() { echo new; }; echo $?; unset -f f; echo $?; declare -pf f; declare -f +x f; declare -F
## STDOUT:
declare -fx f
1
1
f () 
{ 
    :
}
declare -frx f
declare -fr f
## END
## STDERR:
bash: line 1: f: readonly function
bash: line 1: unset: f: cannot unset: readonly function
## END

#### typeset and declare -p of special variables
declare -p UID EUID PPID 2>/dev/null | sed 's/=.*//'; declare -p BASH_VERSINFO SHELLOPTS | sed 's/=.*//'; declare -p BASHPID RANDOM SECONDS SRANDOM HISTCMD LINENO EPOCHSECONDS | sed 's/=.*//'; declare -p BASH_ALIASES BASH_CMDS GROUPS | sed 's/=.*//'
## STDOUT:
declare -ir UID
declare -ir EUID
declare -ir PPID
declare -ar BASH_VERSINFO
declare -r SHELLOPTS
declare -i BASHPID
declare -i RANDOM
declare -i SECONDS
declare -i SRANDOM
declare -i HISTCMD
declare -- LINENO
declare -- EPOCHSECONDS
declare -A BASH_ALIASES
declare -A BASH_CMDS
declare -a GROUPS
## END

#### an assignment in front of export and readonly stays
b=foo export b; declare -p b; c=foo declare -x c; declare -p c; (b=foo readonly b; declare -p b); f() { d=foo local d; declare -p d; }; f; declare -p d 2>/dev/null; echo $?
b=0; b=foo export b; declare -p b; b=0; b=foo declare b=2; declare -p b; g() { e=foo export e; declare -p e; }; g; declare -p e
b=0; h() { local b=1; b=foo export b; declare -p b; }; h; declare -p b; b=0; k() { b=foo declare b; declare -p b; }; k; declare -p b
## STDOUT:
declare -x b="foo"
declare -x c="foo"
declare -rx b="foo"
declare -x d="foo"
1
declare -x b="foo"
declare -x b="0"
declare -x e="foo"
declare -x e="foo"
declare -x b="foo"
declare -x b="0"
declare -x b="foo"
declare -x b="0"
## END

#### local outside a function assigns arrays
local c=(1 2) d=3 2>/dev/null; echo $?; declare -p c; declare -p d 2>/dev/null || echo none; local -A e=([k]=v) 2>/dev/null; declare -p e
## STDOUT:
1
declare -a c=([0]="1" [1]="2")
none
declare -A e=([k]="v" )
## END

#### attributes of arrays that are taken away
declare +a arr=([1]=z) 2>/dev/null; echo $?; declare -p arr; declare -A m=([k]=v); declare +a m=5; echo $?; declare -p m; declare +A x=(5); echo $?; declare -p x
## STDOUT:
1
declare -a arr=([1]="z")
0
declare -A m=([0]="5" [k]="v" )
0
declare -a x=([0]="5")
## END

#### arrays that are readonly or references
(readonly f=(1); readonly f=(2) || echo no; echo no) 2>/dev/null; echo $?; (readonly f=1; readonly f=2; echo yes) 2>/dev/null
declare -n fixed=(1 4) 2>/dev/null; echo $?; declare -p fixed; readonly -a x; declare -p x; y=1; readonly -A y; declare -p y
readonly -A | grep -c BASHOPTS; declare -g -au up=(k v); declare -p up
## STDOUT:
1
yes
1
declare -a fixed=([0]="1" [1]="4")
declare -r x
declare -r y="1"
0
declare -au up=([0]="K" [1]="V")
## END

#### what cannot be written is no success
declare -p HOME >&- 2>/dev/null; echo $?; f() { :; }; declare -f f >&- 2>/dev/null; echo $?
## STDOUT:
1
1
## END

#### `declare -r` makes a variable readonly before it assigns an element
declare -r r[1]=x; echo $?; declare -p r
s=5; declare -r s[0]=x t=3; echo $?; declare -p s t
declare -Ar m[k]=x; declare -p m; a=(1 2); declare -r a[1]=x; declare -p a
f() { local -ri v[1]=x; echo $?; declare -p v; declare -gr w[1]=x; declare -p w; }; f
declare -n q=z; declare -r q[1]=x; declare -p q z
(set -e; declare -r b[1]=x || echo no)
## STDOUT:
0
declare -ar r=()
0
declare -ar s=([0]="5")
declare -r t="3"
declare -Ar m=()
declare -ar a=([0]="1" [1]="2")
0
declare -air v
declare -ar w=()
declare -ar q=()
## END
## STDERR:
bash: line 1: r: readonly variable
bash: line 2: s: readonly variable
bash: line 3: m: readonly variable
bash: line 3: a: readonly variable
environment: line 4: v: readonly variable
environment: line 4: w: readonly variable
bash: line 5: warning: q: removing nameref attribute
bash: line 5: q: readonly variable
bash: line 5: declare: z: not found
bash: line 6: b: readonly variable
## END
## status: 1

#### declare of an element that cannot be assigned makes an array
x=5; declare 'x[-3]=1'; declare -p x
y=5; declare -i 'y[-3]=1'; declare -p y
export z=5; declare 'z[-3]+=1'; declare -p z
declare w; declare 'w[-3]=1'; declare -p w
declare 'v[-3]=1'; declare -p v
u=5; f() { declare -g 'u[-3]=1'; declare -p u; }; f; declare -p u
## STDOUT:
declare -a x=([0]="5")
declare -ai y=([0]="5")
declare -ax z=([0]="5")
declare -a w
declare -a v=()
declare -a u=([0]="5")
declare -a u=([0]="5")
## END
## STDERR:
bash: line 1: x[-3]: bad array subscript
bash: line 2: y[-3]: bad array subscript
bash: line 3: z[-3]: bad array subscript
bash: line 4: w[-3]: bad array subscript
bash: line 5: v[-3]: bad array subscript
environment: line 6: u[-3]: bad array subscript
## END
