## failures_allowed: 0

#### subscripts that nothing closes are no names
declare -A map
for k in '\' '"' "'" '`' '$(' '${' '[' ']' a]b ''; do
  printf -v "map[$k]" v 2>/dev/null; echo $?
  read "map[$k]" <<< x 2>/dev/null; echo $?
  q="map[$k]"
  declare "$q=w" 2>/dev/null; echo $?
done
declare -p map
## STDOUT:
2
1
1
2
1
1
2
1
1
2
1
1
2
1
1
2
1
1
2
1
1
2
1
1
2
1
1
2
1
1
declare -A map
## END
## stderr-json: ""

#### a subscript in an expression with a lone backquote
n='7 `'
let 'r[n]'; echo no
## stdout-json: ""
## stderr: bash: line 2: 7 `: syntax error: invalid arithmetic operator (error token is "`")
## status: 1

#### an element is looked up before its subscript is evaluated
echo "a${arr[arr[0]=7,0]}b" "${arr[@]}"; unset arr
echo "a${arr[arr[0]=7,0]-x}b" "${arr[@]}"; unset arr
echo "a${#arr[arr[0]=7,0]}b" "${arr[@]}"
declare -a arr; echo "a${arr[arr[0]=7,0]}b" "${arr[@]}"
## STDOUT:
ab 7
axb 7
a0b
a7b 7
## END
## stderr-json: ""

#### an empty key
declare -A map=([k]=42); e=
echo "${map[$e]}" "${map[""]-x}" a
echo "${#map['']}"
echo b; unset 'map[$e]'; echo $?; [ -v 'map[k]' ]; echo $?
n=1; map=("" $((n=5)) a $((n+1))); echo $n; declare -p map
## STDOUT:
 x a
b
1
0
1
declare -A map=([a]="2" )
## END
## STDERR:
bash: line 2: map: bad array subscript
bash: line 2: map: bad array subscript
bash: line 3: '']: bad array subscript
bash: line 4: unset: [$e]: bad array subscript
bash: line 5: "": bad array subscript
## END

#### a key in a string may name what is unset
declare -A map; k='a$unset_one"b"$1'
printf -v "map[$k]" 1; read "map[x$k]" <<< 2; declare -p map
## stdout: declare -A map=([ab]="1" [xab]="2" )
## stderr-json: ""

#### a scalar has no element that is counted from the end
a=1
echo "[${a[-1]}] [${a[-1]+x}] [${a[-1]-x}] [${a[-1]#1}] [${a[0]}]"
echo $((a[-1]))
[[ -v a[-1] ]]; echo $?
a[-1]=5; declare -p a
## STDOUT:
[] [] [x] [] [1]
0
1
declare -a a=([0]="5")
## END
## STDERR:
bash: line 2: a: bad array subscript
bash: line 2: a: bad array subscript
bash: line 2: a: bad array subscript
bash: line 2: a: bad array subscript
bash: line 3: a: bad array subscript
bash: line 4: a: bad array subscript
## END

#### the length of an element in front of the first one
arr=(x y)
echo ${#arr[-1]} ${#arr[9]}
echo ${#arr[-3]}; echo not reached
a=1
echo ${#a[-1]}; echo not reached
(echo ${#arr[-3]}; echo not reached); echo $?
declare b
echo ${#b[-1]} ${#nosuch[-1]} ${#b[n=5]} "[$n]"
## STDOUT:
1 0
1
0 0 0 []
## END
## STDERR:
bash: line 3: -3]: bad array subscript
bash: line 5: -1]: bad array subscript
bash: line 6: -3]: bad array subscript
## END

#### the length of an element with nounset
set -u
arr=(x); echo ${#arr[0]} ${#arr[1]}
e=(); echo ${#e[1]} ${#e[@]}
a=x
echo ${#a[0]}; echo not reached
echo ${#nosuch[1 2]}; echo not reached
declare -A m
echo ${#m[k]}; echo not reached
echo ${#m[@]}; echo not reached
declare -n ref='arr[1]'
echo ${#ref}
## STDOUT:
1 0
0 0
0
## END
## STDERR:
bash: line 5: a: unbound variable
bash: line 6: nosuch: unbound variable
bash: line 8: m: unbound variable
bash: line 9: m: unbound variable
## END

#### attributes of an element that is not there with nounset
set -u
arr=([1]=x)
echo ${arr@a} ${arr[@]@a} ${arr[1]@a}
(echo ${arr[0]@a}; echo not reached); echo $?
declare -n ref='arr[0]'
echo ${ref@a}; echo not reached
## STDOUT:
a a a
1
## END
## STDERR:
bash: line 4: arr[0]: unbound variable
bash: line 6: ref: unbound variable
## END
## status: 127

#### subscripts in parentheses are expanded with the words
n=1
arr=([n=5]=x [$n]=y); declare -p arr
a=3; arr=(['a']=1 [ 'a' ]=2); declare -p arr
## STDOUT:
declare -a arr=([1]="y" [5]="x")
declare -a arr=([3]="2")
## END
## stderr-json: ""

#### what the quotes of a subscript leave must be closed
arr=(x ["'"]=foo); declare -p arr
arr=(["x]"]=foo [2]=x); declare -p arr
arr=([\']+=foo); declare -p arr
n='1]'; arr=([$n]=1 ["$n"]="x y"); declare -p arr
declare list=(["'"]=foo); declare -p list
## STDOUT:
declare -a arr=([0]="x" [1]="[']=foo")
declare -a arr=([0]="[x]]=foo" [2]="x")
declare -a arr=([0]="[']+=foo")
declare -a arr=([0]="[1]]=1" [1]="[1]]=x y")
declare -a list=([0]="[']=foo")
## END
## stderr-json: ""

#### subscripts in parentheses that mean no element
arr=(['*']=x [2]=y); declare -p arr
arr=([@]=x [2]=y); declare -p arr
n=; arr=([$n]=x [2]=y); declare -p arr
arr=([]=x [2]=y); declare -p arr
(set -e; arr=([*]=x [2]=y); echo not reached); echo $?
## STDOUT:
declare -a arr=([2]="y")
declare -a arr=([2]="y")
declare -a arr=([2]="y")
declare -a arr=([2]="y")
1
## END
## STDERR:
bash: line 1: [*]=x: cannot assign to non-numeric index
bash: line 2: [@]=x: cannot assign to non-numeric index
bash: line 3: []=x: bad array subscript
bash: line 4: []=x: bad array subscript
bash: line 5: [*]=x: cannot assign to non-numeric index
## END

#### the subscript of an element in parentheses is expanded once more
b=2; arr=(['$b']=v ["\$((b+2))"]=w ['"$b$b"']=x [\$b]+=y); declare -p arr
b='$c' c=3; arr=([$b]=v [1]=k); declare -p arr; arr=(['$(echo 5 >&2; echo 6)']=v); declare -p arr
b=4; arr=([$b]=1 [\$b]=$((b=7))); declare -p arr; arr=([1]=4 ['arr[1]']=5 ['${arr[1]}']=6); declare -p arr
f() { local arr=(['$b']=v); declare -p arr; declare -ga q=(['$b']=v); declare -p q; }; f; arr=(['$(exit 5)']=v); echo $?
## STDOUT:
declare -a arr=([2]="vy" [4]="w" [22]="x")
declare -a arr=([1]="k" [3]="v")
declare -a arr=([6]="v")
declare -a arr=([4]="1" [7]="7")
declare -a arr=([1]="4" [4]="6")
declare -a arr=([7]="v")
declare -a q=([7]="v")
5
## END
## stderr: 5

#### what stands in the expanded subscript of an element is no more special
b='$c'; arr=(['$b']=v [1]=k)
## stdout-json: ""
## stderr: bash: line 1: $c: syntax error: operand expected (error token is "$c")
## status: 1

#### a subscript that a builtin is given as text is expanded
b=2; printf -v 'arr[$b]' x; declare -p arr; read 'arr[${b}+1]' <<< y; declare -p arr; unset 'arr[$b]'; declare -p arr
printf -v 'arr[$(echo 5)]' x; read 'arr[$((1+5))]' <<< y; declare -p arr; unset 'arr[$(echo 5)]'; declare -p arr
let 'arr[$b]=4' 'arr[${#b}]=7' 'arr[$(echo 8)]=b'; declare -p arr; declare -n r='arr[$b]'; r=9; declare -p arr
declare -A y; read 'y[$(echo c)]' <<< x; declare -p y; unset 'y[$(echo c)]'; declare -p y; k=v; let 'y[$k]=1'; declare -p y
## STDOUT:
declare -a arr=([2]="x")
declare -a arr=([2]="x" [3]="y")
declare -a arr=([3]="y")
declare -a arr=([3]="y" [5]="x" [6]="y")
declare -a arr=([3]="y" [6]="y")
declare -a arr=([1]="7" [2]="4" [3]="y" [6]="y" [8]="2")
declare -a arr=([1]="7" [2]="9" [3]="y" [6]="y" [8]="2")
declare -A y=([c]="x" )
declare -A y=()
declare -A y=([v]="1" )
## END
## stderr-json: ""

#### a subscript in the value of a variable is expanded, one in the expression itself is not
b=1; a=(4 5 6); x='a[$b]'; echo $((x)); x='a[${b}]'; echo $((x+1)); x='a[$b+1]'; echo $((x)); x='a[${#b}]'; [[ x -eq 5 ]]; echo $?
n='$b'; let "x=a[$n]"; echo $x; declare -i z; z="a[$n]"; declare -p z; z=a[b]; z+="a[$n]"; declare -p z; n='$(echo 1 >&2)0'; z="a[$n]"; declare -p z
declare -A m=([x]=1 ['$b']=2); n='$b' b=x; echo $(( m[$n] )); let "q=m[$n]"; echo $q; x="m[$n]"; echo $((x)); k='$z' z=5; (( m[$k]=4 )); declare -p m
## STDOUT:
5
6
6
0
5
declare -i z="5"
declare -i z="10"
declare -i z="4"
2
1
1
declare -A m=([x]="1" ["\$b"]="2" ["\$z"]="4" )
## END
## stderr: 1

#### a subscript that holds an expansion when all are done
a=(4 5 6); x=abcdefgh; n='$b' b=1; echo ${x:a[$n]}; echo no
## stdout-json: ""
## stderr: bash: line 1: $b: syntax error: operand expected (error token is "$b")
## status: 1

#### a subscript that holds an expansion in a comparison
a=(4 5 6); n='$b' b=1; [[ a[$n] -eq 5 ]]; echo $?
## stdout-json: ""
## stderr: bash: line 1: $b: syntax error: operand expected (error token is "$b")
## status: 1

#### test -v evaluates a subscript, with its effects
[ -v 'y[x=3]' ]; echo $? $x; declare y; [ -v 'y[x=4]' ]; echo $? $x; [ 1 -eq 2 -a -v 'y[x=5]' ]; echo $? $x; [ ! -v 'y[x=6]' ]; echo $? $x
y=(1 2); z=1; [ -v 'y[$z]' ]; echo $?; [ -v 'y[$z$z]' ]; echo $?; [ -v 'y["0"]' ]; echo $?; [ -v 'y[$(echo 1 >&2)1]' ]; echo $?; [ -v 'y[-3]' ]; echo $?; [ -v 'y[-1]' ]; echo $?
declare -A m=([a]=1 ['$a']=3); a=a; [ -v 'm[$a]' ]; echo $?; [ -v 'm[@]' ]; echo $?; [[ -v m[*] ]]; echo $?; [ -v 'm[$(echo a)]' ]; echo $?
declare -n r='y[1]'; [ -v 'r[0]' ]; echo $?; [[ -v r[0] ]]; echo $?; unset y; [ -v 'y[-1]' ]; echo $?; [[ -v y[-1] ]]; echo $?
## STDOUT:
1 3
1 4
1 5
0 6
0
1
0
0
1
0
0
1
1
0
1
1
1
1
## END
## STDERR:
1
bash: line 2: y: bad array subscript
bash: line 4: y: bad array subscript
bash: line 4: y: bad array subscript
## END

#### test -v of an expression that is wrong
[ -v 'y[1/0]' ]; echo no
## stdout-json: ""
## stderr: bash: line 1: 1/0: division by 0 (error token is "0")
## status: 1

#### all elements of what is no associative array are no variable to assign
read 'y[@]' <<< a; echo $?; printf -v 'y[*]' a; echo $?; declare 'y[@]=a'; echo $?; declare -p y; declare 'z[]=a'; echo $?; f() { local 'y[-3]=a'; echo $?; }; f; export 'y[1]=a'
x=(5); x[1]=(1); echo no
## STDOUT:
1
1
1
declare -a y=()
1
1
## END
## STDERR:
bash: line 1: y[@]: bad array subscript
bash: line 1: y[*]: bad array subscript
bash: line 1: y[@]: bad array subscript
bash: line 1: z[]: bad array subscript
environment: line 1: y[-3]: bad array subscript
bash: line 1: export: `y[1]': not a valid identifier
bash: line 2: x[1]: cannot assign list to array member
## END
## status: 1

#### all elements of a variable that is no array cannot be unset
declare -i x; unset 'x[@]'; echo $?; declare -p x; y=3; unset 'y[*]'; echo $?; declare -p y; declare z; unset 'z[1]'; echo $?; unset 'z[0]'; echo $?; declare -p z; f() { local -i x; unset 'x[@]'; declare -p x; unset 'x[0]'; declare -p x; }; f; unset 'w[@]'; echo $?
## STDOUT:
1
declare -i x
1
declare -- y="3"
1
0
declare -i x
declare -- x
0
## END
## STDERR:
bash: line 1: unset: x: not an array variable
bash: line 1: unset: y: not an array variable
bash: line 1: unset: z: not an array variable
bash: line 1: declare: z: not found
environment: line 1: unset: x: not an array variable
## END

#### the last element of a text
x=new; x[-1]+=1; declare -p x; declare -i y=5; y[-1]+=1; declare -p y; declare z; z[-1]=1; declare -p z; w[-1]=1; echo $?
## STDOUT:
declare -a x=([0]="new1")
declare -ai y=([0]="6")
declare -a z=([0]="1")
## END
## stderr: bash: line 1: w[-1]: bad array subscript
## status: 1

#### other quotes than double ones are errors in the subscript of an indexed array
for s in "z['0']=5" 'z[\0]=5' "z[\$'0']=5" "((z['0']=5))" '((z[\0]=5))' "let \"z['0']=5\"" "x=0; z['\$x']=5" 'z[1+\1]=5' ': ${z[\0]:=4}' "x=\"z['0']\"; echo \$((x))" 'z[1\+1]=4'; do
  bash -c "$s"'; echo no' 2>&1
done
## STDOUT:
bash: line 1: '0': syntax error: operand expected (error token is "'0'")
bash: line 1: \0: syntax error: operand expected (error token is "\0")
bash: line 1: '0': syntax error: operand expected (error token is "'0'")
bash: line 1: '0': syntax error: operand expected (error token is "'0'")
bash: line 1: \0: syntax error: operand expected (error token is "\0")
bash: line 1: '0': syntax error: operand expected (error token is "'0'")
bash: line 1: '0': syntax error: operand expected (error token is "'0'")
bash: line 1: 1+\1: syntax error: operand expected (error token is "\1")
bash: line 1: \0: syntax error: operand expected (error token is "\0")
bash: line 1: '0': syntax error: operand expected (error token is "'0'")
bash: line 1: 1\+1: syntax error: invalid arithmetic operator (error token is "\+1")
## END
## stderr-json: ""
## status: 1

#### double quotes are none there
x=1; z["0"]=a; z["$x"+"1"]=b; ((z["4"]=5)); let 'z["5"]=6'; declare -p z; echo "${z["0"]}" $((z["4"]))
## STDOUT:
declare -a z=([0]="a" [2]="b" [4]="5" [5]="6")
a 5
## END
## stderr-json: ""

#### quotes of an argument of declare are removed before its subscript is read
x=2; declare z['0']=a z[\1]=b z['$x']=c z["1 + 2"]=d z[$'4']=e z['"5"']=f z[\$x+4]=g z['$(echo 7)']=h; declare -p z
f() { local q['1']=a; declare -g g[\1]=b; declare -p q; }; f; declare -p g
declare -i n['1']=2+3; declare -p n
## STDOUT:
declare -a z=([0]="a" [1]="b" [2]="c" [3]="d" [4]="e" [5]="f" [6]="g" [7]="h")
declare -a q=([1]="a")
declare -a g=([1]="b")
declare -ai n=([1]="5")
## END
## stderr-json: ""

#### a key in an argument of declare is expanded twice
x='$y' y=5; declare -A m; declare m[$x]=1 m["'a b'"]=2 m['q w']=3; declare -p m
shopt -s assoc_expand_once; declare m[$x]=4; declare -p m
## STDOUT:
declare -A m=([5]="1" ["a b"]="2" ["q w"]="3" )
declare -A m=([5]="1" ["a b"]="2" ["\$y"]="4" ["q w"]="3" )
## END
## stderr-json: ""

#### what an argument of declare is once it is expanded must be an assignment
declare z['1]']=4; declare -A m; a='x]y'; declare m[$a]=4; declare m['q"w']=4; declare -p m; declare -a y['0']='(a b)'; declare -p y
## STDOUT:
declare -A m
declare -a y=([0]="a" [1]="b")
## END
## STDERR:
bash: line 1: declare: `z[1]]=4': not a valid identifier
bash: line 1: declare: `m[x]y]=4': not a valid identifier
bash: line 1: declare: `m[q"w]=4': not a valid identifier
## END

#### a subscript that is empty
declare z[]=4; echo $?; declare -p z; x=; declare y[$x]=4; declare -p y; declare -A m; declare m["$x"]=4; echo $?; declare -p m; export 'w[]=4'; echo $?; declare -ir 'v[]=1'; declare -p v
q=1; declare q['']=4; declare -p q; unset 'm[]'; echo $?
## STDOUT:
1
declare -a z=()
declare -a y=()
1
declare -A m
1
declare -air v=()
declare -a q=([0]="1")
0
## END
## STDERR:
bash: line 1: z[]: bad array subscript
bash: line 1: y[]: bad array subscript
bash: line 1: m[]: bad array subscript
bash: line 1: export: `w[]': not a valid identifier
bash: line 1: v[]: bad array subscript
bash: line 2: q[]: bad array subscript
## END

#### all elements, as the text of a subscript
a=@; declare z[$a]=4; echo $?; declare -p z; declare -A m; declare m[$a]=4; declare -p m
## STDOUT:
1
declare -a z=()
declare -A m=(["@"]="4" )
## END
## stderr: bash: line 1: z[@]: bad array subscript

#### an empty subscript in an expression means nothing
((z[])); echo $?; echo $((3+z[$x]+1)); echo $((1 || z[])); y='z[]'; echo $((y)); ((z[]=4)) 2>/dev/null; echo $? ${#z[@]}; set -e; ((3+z[]+1)); echo no
## STDOUT:
1
4
1
0
0 0
## END
## STDERR:
bash: line 1: z[]: bad array subscript
bash: line 1: z[]: bad array subscript
bash: line 1: z[]: bad array subscript
bash: line 1: z[]: bad array subscript
bash: line 1: z[]: bad array subscript
bash: line 1: z[]: bad array subscript
bash: line 1: z[]: bad array subscript
## END
## status: 1

#### a dollar that is quoted in the subscript of an expression
x=1; ((z[\$x]=4)); echo no
## stdout-json: ""
## stderr: bash: line 1: $x: syntax error: operand expected (error token is "$x")
## status: 1

#### a builtin does not name itself before an error in the subscript of a reference
for s in 'read r <<< 4' 'printf -v r 4' 'declare r=4' 'unset r' 'let r=4'; do bash -c "z=(1 2); declare -n r='z[1+]'; $s; echo no" 2>&1; done
for s in 'read n <<< 1+' 'printf -v n 1+' 'declare n=1+'; do bash -c "declare -i n; $s; echo no" 2>&1; done
## STDOUT:
bash: line 1: 1+: syntax error: operand expected (error token is "+")
bash: line 1: 1+: syntax error: operand expected (error token is "+")
bash: line 1: 1+: syntax error: operand expected (error token is "+")
bash: line 1: 1+: syntax error: operand expected (error token is "+")
bash: line 1: 1+: syntax error: operand expected (error token is "+")
bash: line 1: read: 1+: syntax error: operand expected (error token is "+")
bash: line 1: printf: 1+: syntax error: operand expected (error token is "+")
bash: line 1: declare: 1+: syntax error: operand expected (error token is "+")
## END
## stderr-json: ""
## status: 1

#### a refused assignment within an expression
for s in "unset 'z[q=2]'" "read 'z[q=2]' <<< 2" "printf -v 'z[q=2]' 2" 'declare -i n; read n <<< q=2' 'declare -i n; printf -v n q=2' "let 'z[q=2]=1'" 'z[q=2]=1'; do bash -c "z=(1 2); readonly q=1; set -e; $s || echo in; echo no" 2>&1; echo $?; done
## STDOUT:
bash: line 1: q: readonly variable
1
bash: line 1: q: readonly variable
1
bash: line 1: q: readonly variable
1
bash: line 1: q: readonly variable
1
bash: line 1: q: readonly variable
1
bash: line 1: q: readonly variable
1
bash: line 1: q: readonly variable
1
## END
## stderr-json: ""

#### the subscript in front of which let and printf run commands
let 'z[$(echo 2)]=7' 'z[${x-3}]=8'; printf -v 'z[$(echo 4)]' %s 9; declare -p z; echo $_; let 'y=1' 'y[$(echo 1)]=5'; echo "$_"
## STDOUT:
declare -a z=([2]="7" [3]="8" [4]="9")
z
y[$(echo 1)]=5
## END
## stderr-json: ""

#### the trace of an argument with a subscript
set -x; declare z[1]=4 z["1"]='a b' z["1 + 1"]=3
## stdout-json: ""
## stderr: + declare 'z[1]=4' 'z[1]=a b' 'z[1 + 1]=3'

#### a brace that closes before the bracket
for s in '${x[}' '${x[} ]}' '${#x[}' '${x[@}' '${x[@}}' 'x${x[1}y'; do bash -c "echo $s; echo no" 2>/dev/null; echo $?; done
declare -A m=(["}"]=v ["{"]=w [a]=b); echo ${m[{]} ${m[\}]} ${m['}']} "${m["}"]}" ${m[`echo a`]} ${m[a}]-none}
## STDOUT:
1
1
1
1
1
1
w v v v b none
## END

#### a key whose variable has no value
declare -A map=([k]=42)
b='$a'
f() { local a; printf -v "map[$b]" %s v; echo $?; read "map[$b]" <<< v; echo $?; unset "map[$b]"; echo $?; }
f
declare -x a
printf -v "map[x$b]" %s v; echo $?
declare -a c
printf -v 'map[y$c]' %s v; echo $?
declare -p map
test -v 'map[$a]'; echo $?
[[ -v map[$a] ]]; echo $?
g() { local a; declare -n r="map[$b]"; r=v; echo $?; }
g
## STDOUT:
1
1
1
0
0
declare -A map=([y]="v" [x]="v" [k]="42" )
1
1
## END
## STDERR:
environment: line 3: map[$a]: bad array subscript
environment: line 3: map[$a]: bad array subscript
environment: line 3: unset: [$a]: bad array subscript
bash: line 10: map: bad array subscript
environment: line 12: map[$a]: bad array subscript
## END
## status: 1
