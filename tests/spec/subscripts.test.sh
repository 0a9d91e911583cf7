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
