## failures_allowed: 0

#### compound assignment with subscripts
a=(x [3]=y z [1]=w v); declare -p a
## STDOUT:
declare -a a=([0]="x" [1]="w" [2]="v" [3]="y" [4]="z")
## END

#### += on arrays
a=(1 2); a+=(3 [7]=4); a[0]+=x; a+=y; declare -p a
## STDOUT:
declare -a a=([0]="1xy" [1]="2" [2]="3" [7]="4")
## END

#### sparse, negative subscripts and unset
a=(a b c d); unset 'a[1]' 'a[-1]'; declare -p a; echo ${a[-1]} ${#a[@]}; a[-1]=z; declare -p a
## STDOUT:
declare -a a=([0]="a" [2]="c")
c 2
declare -a a=([0]="a" [2]="z")
## END

#### a negative subscript out of range
a=(1); a[-2]=x; echo $?; echo "[${a[-2]}]"; unset 'a[-3]'; echo $?
## STDOUT:
## END
## STDERR:
bash: line 1: a[-2]: bad array subscript
## END
## status: 1

#### an empty subscript
a=(1); echo ${a[]}; echo after
## STDOUT:
## END
## STDERR:
bash: line 1: ${a[]}: bad substitution
## END
## status: 1

#### assignment to an empty subscript
a[]=1; echo $?; echo after
## STDOUT:
## END
## STDERR:
bash: line 1: a[]: bad array subscript
## END
## status: 1

#### assignment to all
a=(1 2); a[*]=x; echo $?; declare -p a
## STDOUT:
## END
## STDERR:
bash: line 1: a[*]: bad array subscript
## END
## status: 1

#### a string becomes an array
s=x; s[2]=y; declare -p s; declare -a t=z; declare -p t
## STDOUT:
declare -a s=([0]="x" [2]="y")
declare -a t=([0]="z")
## END

#### an array becomes empty
a=(1 2); a=(); declare -p a; unset a; declare -p a; echo $?
## STDOUT:
declare -a a=()
1
## END
## STDERR:
bash: line 1: declare: a: not found
## END

#### declare -a without a value
declare -a a; declare -A m; declare -p a m; echo ${#a[@]} ${a[@]-none}
## STDOUT:
declare -a a
declare -A m
0 none
## END

#### associative arrays
declare -A m=([a]=1 ["b c"]=2); m[d]=3; unset 'm[a]'; echo ${m[a]-none} "${m[b c]}" ${#m[@]}; for k in "${!m[@]}"; do echo "$k=${m[$k]}"; done | sort
## STDOUT:
none 2 2
b c=2
d=3
## END

#### associative from a list of pairs
declare -A m=(a 1 b 2 c); echo "${m[a]}${m[b]}[${m[c]}]" ${#m[@]}
## STDOUT:
12[] 3
## END

#### associative arrays need a subscript
declare -A m; m=(x); echo $? ${#m[@]}; m[]=1; echo $?; m=([]=2); echo $?
## STDOUT:
0 1
## END
## STDERR:
bash: line 1: m[]: bad array subscript
## END
## status: 1

#### keys with special characters
declare -A m; k='a]b'; m[$k]=1; m['$x']=2; m["*"]=3; m[@]=4; echo "${m[$k]} ${m['$x']} ${m["*"]}" ${#m[@]}
## STDOUT:
1 2 3 4
## END

#### declare -p quotes keys and values
declare -A m=(['a b']="it's"); a=($'\n' '$x' '"'); declare -p m a
## STDOUT:
declare -A m=(["a b"]="it's" )
declare -a a=([0]=$'\n' [1]="\$x" [2]="\"")
## END

#### += on associative
declare -A m=([k]=a); m+=([j]=b); m[k]+=c; echo ${m[k]} ${m[j]} ${#m[@]}
## STDOUT:
ac b 2
## END

#### conversion between kinds fails
a=(1); declare -A a; echo $?; declare -A m; declare -a m; echo $?
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: declare: a: cannot convert indexed to associative array
bash: line 1: declare: m: cannot convert associative to indexed array
## END

#### subscripts are arithmetic
i=2; a[i]=x; a[i*2]=y; a['1+1+1']=z; echo ${!a[@]} ${a[$i]} ${a[ 2 ]}; b[x=5]=1; echo $x
## STDOUT:
## END
## STDERR:
bash: line 1: '1+1+1': syntax error: operand expected (error token is "'1+1+1'")
## END
## status: 1

#### expansion of a bad subscript
a=(1); echo ${a[1+]}; echo no
## STDOUT:
## END
## STDERR:
bash: line 1: 1+: syntax error: operand expected (error token is "+")
## END
## status: 1

#### an array in a scalar context
a=(x y); echo $a "$a" ${a}; b=$a; echo $b; a=new; declare -p a
## STDOUT:
x x x
x
declare -a a=([0]="new" [1]="y")
## END

#### assignment within arithmetic and read
((a[3]=4)); read b[1] <<< v; printf -v c[2] %s w; declare -p a b c
## STDOUT:
declare -a a=([3]="4")
declare -a b=([1]="v")
declare -a c=([2]="w")
## END

#### integer arrays
declare -ai a=(1+1 2*3); a[0]+=5; a+=(7-1); declare -p a
## STDOUT:
declare -ai a=([0]="7" [1]="6" [2]="6")
## END

#### readonly arrays
readonly a=(1 2); a[0]=x; echo no
## STDOUT:
## END
## STDERR:
bash: line 1: a: readonly variable
## END
## status: 1

#### readonly arrays: unset of an element
declare -r a=(1 2); unset 'a[0]'; echo $?; declare -p a
## STDOUT:
1
declare -ar a=([0]="1" [1]="2")
## END
## STDERR:
bash: line 1: unset: a: cannot unset: readonly variable
## END

#### unset of all elements
a=(1 2); unset 'a[@]'; declare -p a; declare -A m=([x]=1 [@]=2); unset 'm[@]'; declare -p m
## STDOUT:
declare -a a=()
declare -A m=([x]="1" )
## END

#### unset of element zero of a scalar
x=1; unset 'x[0]'; echo "[${x-unset}]"; y=1; unset 'y[1]'; echo $? $y
## STDOUT:
[unset]
1 1
## END
## STDERR:
bash: line 1: unset: y: not an array variable
## END

#### an element of a local array
f() { local a=(1 2); a[5]=x; echo ${!a[@]}; }; f; echo "[${a[@]}]"
## STDOUT:
0 1 5
[]
## END

#### glob and split in a compound assignment
touch x1 x2; v='p q'; a=(x* $v "$v"); declare -p a; b=([0]=x* [1]=$v); declare -p b
## STDOUT:
declare -a a=([0]="x1" [1]="x2" [2]="p" [3]="q" [4]="p q")
declare -a b=([0]="x*" [1]="p q")
## END

#### exporting an array
export a=(1 2); bash -c 'echo "[$a]"'; declare -p a
## STDOUT:
[]
declare -ax a=([0]="1" [1]="2")
## END

#### a copy with its keys
a=([2]=x [5]='y z'); b=("${a[@]}"); declare -p b; eval "c=(${a[@]@K})"; declare -p c
## STDOUT:
declare -a b=([0]="x" [1]="y z")
declare -a c=([0]="2" [1]="x" [2]="5" [3]="y z")
## END

#### nounset
set -u; a=(); echo "${a[@]}" ${#a[@]}; echo "${a[0]}"; echo no
## STDOUT:
0
## END
## STDERR:
bash: line 1: a[0]: unbound variable
## END
## status: 127

#### a subscript is expanded once
n=0; a=(a b c); echo ${a[n++]} ${a[n++]} $n; a[n++]+=x; echo $n ${a[2]}
## STDOUT:
a b 2
3 cx
## END

#### a very large subscript
a[9223372036854775807]=x; echo ${!a[@]} ${a[9223372036854775807]}; a+=(y); echo $?
## STDOUT:
9223372036854775807 x
0
## END

#### local -n to an array
f() { local -n r=$1; r+=(z); r[0]=w; echo ${#r[@]} "${!r[@]}"; }; a=(x y); f a; declare -p a
## STDOUT:
3 0 1 2
declare -a a=([0]="w" [1]="y" [2]="z")
## END

#### a nameref to an element
a=(x y); declare -n r='a[1]'; echo $r; r=z; echo ${a[@]}
## STDOUT:
y
x z
## END

#### an assignment that fails makes no variable
arr[-1]=x; echo $?; declare -p arr; echo $?; b=(1); b[-3]=y; declare -p b; c[-1]+=z; declare -p c 2>/dev/null || echo none
## STDOUT:
## END
## STDERR:
bash: line 1: arr[-1]: bad array subscript
## END
## status: 1

#### the value is expanded before the subscript
n=0; a[n]=$((n=2)); declare -p a; b[n++]=$n; declare -p b n; i=0; c[i]=$((++i)) c[i]=$((++i)); declare -p c
## STDOUT:
declare -a a=([2]="2")
declare -a b=([2]="2")
declare -- n="3"
declare -a c=([1]="1" [2]="2")
## END

#### the words of an associative array's list are not split
declare -A m; a="x y"; m=($a b); declare -p m; m=("$a" b $a); declare -p m; arr=(p q); m=(${arr[@]} b); declare -p m
m=("${arr[@]}" b); declare -p m; m=({a,b} c); declare -p m; m=(* c); declare -p m; set -- a b; m=($@ c); declare -p m
m=(~ c); declare -p m; m=($(echo a b) c); declare -p m; declare -A n=($(echo a b) c); declare -p n; m=(a); declare -p m
m=(1 [5]=3 4); declare -p m; declare -Ai b=(x 1+2 y); declare -p b; declare -Au c=(x abc y); declare -p c
## STDOUT:
declare -A m=(["x y"]="b" )
declare -A m=(["x y"]="" )
declare -A m=(["p q"]="b" )
declare -A m=(["p q"]="b" )
declare -A m=(["{a,b}"]="c" )
declare -A m=(["*"]="c" )
declare -A m=(["a b"]="c" )
declare -A m=(["~"]="c" )
declare -A m=(["a b"]="c" )
declare -A n=(["a b"]="c" )
declare -A m=([a]="" )
declare -A m=([4]="" [1]="[5]=3" )
declare -Ai b=([y]="0" [x]="3" )
declare -Au c=([y]="" [x]="ABC" )
## END

#### elements of an associative array without a key are left out
declare -A m; m=([""]=x [b]=c); echo $?; declare -p m; m=("" x b c); declare -p m; k=; m=([$k]=x); declare -p m; m=($nosuch c); declare -p m
m[""]=x; echo no
## STDOUT:
0
declare -A m=([b]="c" )
declare -A m=([b]="c" )
declare -A m=()
declare -A m=()
## END
## status: 1

#### keys as declare shows them
declare -A m; for k in 'a b' ,@ @x 'x*' a=b 'a~' '~a' 'a#' '#a' 'a!' 'a{' a, 'a^' a% a: a- a+ 'a?' 'a[' é :~ '=~' a:~ 'x=~y'; do m=([$k]=1); declare -p m; done
## STDOUT:
declare -A m=(["a b"]="1" )
declare -A m=([,@]="1" )
declare -A m=([@x]="1" )
declare -A m=(["x*"]="1" )
declare -A m=([a=b]="1" )
declare -A m=([a~]="1" )
declare -A m=(["~a"]="1" )
declare -A m=([a#]="1" )
declare -A m=(["#a"]="1" )
declare -A m=(["a!"]="1" )
declare -A m=(["a{"]="1" )
declare -A m=([a,]="1" )
declare -A m=(["a^"]="1" )
declare -A m=([a%]="1" )
declare -A m=([a:]="1" )
declare -A m=([a-]="1" )
declare -A m=([a+]="1" )
declare -A m=(["a?"]="1" )
declare -A m=(["a["]="1" )
declare -A m=([é]="1" )
declare -A m=([":~"]="1" )
declare -A m=(["=~"]="1" )
declare -A m=(["a:~"]="1" )
declare -A m=(["x=~y"]="1" )
## END

#### the bounds of a substring are not looked at in vain
unset a; : "${a:(i=5)}"; echo ${i-no}; a=; : "${a:(i=6)}"; echo ${i-no}; a=abc; : "${a:(i=9):(j=2)}"; echo ${i-no} ${j-no}; unset i j
set --; : "${@:(i=5):(j=2)}"; echo ${i-no} ${j-no}; arr=(); unset i; : "${arr[@]:(i=5):(j=2)}"; echo ${i-no} ${j-no}; arr=(1 2); : "${arr[@]:(i=5):(j=2)}"; echo ${i-no} ${j-no}
: ${arr[@]:1:(j=2)}; echo ${j-no}; unset j; a=abc; : ${a: -9:(j=2)} ${a:4:(j=2)}; echo ${j-no}; : ${a:3:(j=2)}; echo ${j-no}; unset a; : "${a:1 1}"; echo $?
## STDOUT:
no
6
9 no
5 no
no no
5 no
2
no
2
0
## END

#### a slice of what is no array, and of an associative array from its end
a=hello; printf '[%s]' "${a[@]:1}" "${a[@]:0}" "${a[@]:5}" "${a[@]:1:2}" "${a[*]:1}"; echo
declare -A m=([k]=1 [j]=2); for i in -1 -2 -3 -4 -9 0 1 2 3; do echo "$i: ${m[@]:i} / ${m[@]:i:1} / ${m[@]:i:99} / ${m[@]:i:0}"; done
## STDOUT:
[ello][hello][][el][ello]
-1: 2 / 2 / 2 / 2
-2: 1 2 / 1 / 1 2 / 1
-3: 1 2 / 1 / 1 2 / 1
-4:  /  /  / 
-9:  /  /  / 
0: 1 2 / 1 / 1 2 / 1
1: 1 2 / 1 / 1 2 / 1
2: 2 / 2 / 2 / 2
3:  /  /  / 
## END

#### elements from the end within a list
arr=(1 [-1]=5 6); declare -p arr; arr=(1 2 [-2]=5 6 7); declare -p arr; f() { local arr; arr[-1]=5; declare -p arr; }; f
## STDOUT:
declare -a arr=([0]="5" [1]="6")
declare -a arr=([0]="5" [1]="6" [2]="7")
declare -a arr=([0]="5")
## END

#### subscripts of assignments in arithmetic are evaluated once, and an operator's left side first
n=1; ((n ^= --n)); echo $n; n=5; ((n += n++)); echo $n; n=5; ((n -= (n=1))); echo $n; a=(3); ((a[0] *= ++a[0])); echo ${a[0]}
i=0; a=(1 2 3); ((a[i++] += i)); echo $i ${a[@]}; i=0; ((a[i++] = i)); echo $i ${a[@]}; i=0; a=(1 2 3); ((a[i++]++)); echo $i ${a[@]}; ((++a[i++])); echo $i ${a[@]}
## STDOUT:
1
10
4
12
1 2 2 3
1 0 2 3
1 2 2 3
2 2 3 3
## END

#### an array of no elements has no attributes with nounset
(set -u; a=(); : "${a@a}"; echo no) 2>/dev/null; (set -u; declare a; : "${a@a}"; echo no) 2>/dev/null; (set -u; a=(1); : "${a@a}"; echo yes)
## STDOUT:
yes
## END

#### a word that looks like an element but for its braces is a pattern behind the sign
touch 3=ra; arr=([3]={r,s}*); declare -p arr; arr=([3]={r,s}); declare -p arr
touch '[3]=ra'; arr=([3]={r,s}*); declare -p arr; declare b=([3]={r,s}*); declare -p b
shopt -s nullglob; arr=([3]={r,s}*); declare -p arr; i=3; arr=([$i]={q,s}*); declare -p arr; arr=([i]+={q,s}"*"); declare -p arr
shopt -s failglob; arr=([3]={q,s}*)
echo $?
## STDOUT:
declare -a arr=([0]="[3]=r*" [1]="[3]=s*")
declare -a arr=([0]="[3]=r" [1]="[3]=s")
declare -a arr=([0]="[3]=ra" [1]="[3]=s*")
declare -a b=([0]="[3]=ra" [1]="[3]=s*")
declare -a arr=([0]="[3]=ra")
declare -a arr=()
declare -a arr=([0]="[i]+=q*" [1]="[i]+=s*")
1
## END
## STDERR:
bash: line 4: no match: [3]=q*
## END

#### parentheses with something behind them are a text
y=5; x=(1   "2 3" 'a' $y)$y; declare -p x
x=(1
2)[0]; declare -p x; x=()a; declare -p x; x+=(b)c; declare -p x
declare -a l=(1 2)3; declare -p l; export e=({a,b} *)"c d"; declare -p e; z[1]=(1 2)3; declare -p z
eval v=(1 2)3; declare -p v; x=(1 2){a,b}; declare -p x
alias w=(1 # comment
 2)$y; alias
## STDOUT:
declare -- x="(1 2 3 a 5)5"
declare -- x="(1 2)[0]"
declare -- x="()a"
declare -- x="()a(b)c"
declare -a l=([0]="(1 2)3")
declare -x e="(b *)c d"
declare -a z=([1]="(1 2)3")
declare -- v="(1 2)3"
declare -- x="(1 2){a,b}"
alias w='(1 2)5'
## END

#### a variable is an array before the elements are expanded
m=5; eval 'm=(1 $((1/0)))'; declare -p m; eval 'n=([1]=2 [2]=$((1/0)))'; declare -p n; declare p; eval 'p=(1 $((1/0)))'; declare -p p
export w; eval 'w=(1 $((1/0)))'; declare -p w; q=(${q@a} ${#q[@]}); declare -p q; s=5; s=(${s[0]} ${s@a}); declare -p s
## STDOUT:
declare -a m=([0]="5")
declare -a n=()
declare -a p
declare -ax w
declare -a q=([0]="a" [1]="0")
declare -a s=([0]="5" [1]="a")
## END
## STDERR:
bash: line 1: 1/0: division by 0 (error token is "0")
bash: line 1: 1/0: division by 0 (error token is "0")
bash: line 1: 1/0: division by 0 (error token is "0")
bash: line 2: 1/0: division by 0 (error token is "0")
## END

#### an element in front of the first: its value is not looked at
b='a"b'; declare -i n=([-2]=b [1]=3); echo $?; declare -p n
m=([-2]+=b [1]=3 ["-5"]=x [-5]="a b" [$((-7))]=$b); declare -p m; k=10; declare -a k=([k]=-3 [k+1]=c [2]=6); declare -p k
declare -i o=([3]=1); o[-9]=1+; echo no
## STDOUT:
0
declare -ai n=([1]="3")
declare -a m=([1]="3")
declare -a k=([0]="-3" [2]="6")
## END
## STDERR:
bash: line 1: [-2]=b: bad array subscript
bash: line 2: [-2]+=b: bad array subscript
bash: line 2: [-5]=x: bad array subscript
bash: line 2: [-5]=a b: bad array subscript
bash: line 2: [-7]=a"b: bad array subscript
bash: line 2: [k+1]=c: bad array subscript
bash: line 3: o[-9]: bad array subscript
## END
## status: 1

#### a negative subscript of a variable that its evaluation makes
echo "${arr[(arr[0] -= 1)]}"
declare -p arr
unset arr
echo "${arr[arr[2] = 3, -1]-d}"
unset arr
arr=()
echo "${arr[arr[0] = -1]}"
## stdout-json: "\ndeclare -a arr=([0]=\"-1\")\nd\n-1\n"
## STDERR:
bash: line 1: arr: bad array subscript
bash: line 4: arr: bad array subscript
## END

#### an index before the start leaves a scalar as it was
x=5
printf -v 'x[-3]' %s v; declare -p x
read 'x[-3]' <<< v; declare -p x
((x[-3] = 1)); declare -p x
let 'x[-2]=1'; declare -p x
printf -v 'x[-1]' %s v; declare -p x
## STDOUT:
declare -- x="5"
declare -- x="5"
declare -- x="5"
declare -- x="5"
declare -a x=([0]="v")
## END
## STDERR:
bash: line 2: x[-3]: bad array subscript
bash: line 3: x[-3]: bad array subscript
bash: line 4: x[-3]: bad array subscript
bash: line 5: x[-2]: bad array subscript
## END
