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
