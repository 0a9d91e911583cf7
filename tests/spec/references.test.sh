## failures_allowed: 0

#### export and readonly name a reference's element
declare -A map
declare -n ref='map[k]'
export ref=v
echo $?
readonly ref
echo $?
declare -p map
declare -i ref=1+2
declare -p map
## STDOUT:
0
0
declare -A map=([k]="v" )
declare -Ai map=([k]="3" )
## END
## STDERR:
bash: line 3: export: `map[k]': not a valid identifier
bash: line 5: readonly: `map[k]': not a valid identifier
## END

#### declare -x on a reference to an element
declare -n ref='arr[1]'
declare -x ref
echo $?
declare -p arr
## STDOUT:
0
declare -ax arr
## END
## stderr-json: ""

#### a reference that is appended to what is no name
f() {
  local -n one+=@x; declare -p one
  local -n two=1x; declare -p two
  local -n three=; declare -p three
  local -n four=a; local -n four+=b; declare -p four; local -n four+=-; declare -p four
}
f
declare -n five+=1x
declare -p five
six=a
declare -n six+=b
declare -p six
## STDOUT:
declare -- one
declare -- three
declare -n four="ab"
declare -n four="ab"
declare -n six="ab"
## END
## STDERR:
environment: line 2: local: `@x': not a valid identifier
environment: line 3: local: `1x': invalid variable name for name reference
environment: line 3: declare: two: not found
environment: line 4: local: `': not a valid identifier
environment: line 5: local: `-': not a valid identifier
bash: line 8: declare: `1x': not a valid identifier
bash: line 9: declare: five: not found
## END

#### a reference to all elements is one text in braces
show() { printf '[%s]' "$#" "$@"; echo; }
arr=('a x' b:y)
declare -n ref='arr[@]'
show "$ref" "${ref}" $ref ${ref}
show "${ref/a/b}" "${ref#a}" "${ref:1:2}" "${ref:-d}" "${ref^}" "${ref@Q}"
x=$ref; show "$x"; x=${ref}; show "$x"
IFS=:
show "$ref" "${ref}" $ref ${ref} "${ref:-d}"
x=$ref; show "$x"; x=${ref}; show "$x"
IFS=
show "$ref" "${ref}" ${ref}
x=${ref}; show "$x"
## STDOUT:
[9][a x][b:y][a x b:y][a][x][b:y][a][x][b:y]
[6][b x b:y][ x b:y][ x][a x b:y][A x b:y]['a x b:y']
[1][a x b:y]
[1][a x b:y]
[10][a x][b:y][a x:b:y][a x][b][y][a x][b][y][a x:b:y]
[1][a x b:y]
[1][a x b:y]
[4][a x][b:y][a x b:y][a x b:y]
[1][a x b:y]
## END
## stderr-json: ""

#### the same with a star
show() { printf '[%s]' "$#" "$@"; echo; }
arr=('a x' b:y)
declare -n ref='arr[*]'
show "$ref" "${ref}" ${ref} "${ref/a/b}"
IFS=:
show "$ref" "${ref}" ${ref}
x=${ref}; show "$x"
IFS=
show "$ref" "${ref}" ${ref}
x=${ref}; show "$x"
## STDOUT:
[6][a x b:y][a x b:y][a][x][b:y][b x b:y]
[5][a x:b:y][a x:b:y][a x][b][y]
[1][a x:b:y]
[3][a xb:y][a xb:y][a x b:y]
[1][a xb:y]
## END
## stderr-json: ""

#### a reference to all elements of nothing
show() { printf '[%s]' "$#" "$@"; echo; }
arr=()
declare -n ref='arr[@]'
show "$ref"; show "${ref}"; show "${ref/a/b}"; show "${ref:-d}" "${ref-e}"; show "${ref[@]}"; show x"${ref#a}"; show ${ref/a/b}
## STDOUT:
[0]
[1][]
[1][]
[2][d][e]
[0]
[1][x]
[0]
## END
## stderr-json: ""

#### a reference to all elements, of which one is empty
arr=(''); declare -n ref='arr[@]'
echo "[${ref:-default}]" [${ref:-d}] "[${ref:+plus}]"; x=${ref:-d}; echo "[$x]"
arr=(); echo "[${ref:-default}]" "[${ref:+plus}]"
## STDOUT:
[] [d] [plus]
[]
[default] []
## END
## stderr-json: ""

#### declare of an element makes an array of a reference
z=(1 2); declare -n r=z; declare r["1"]=5; declare -p r z; declare -n q=z; declare -i q[1]+=5+1; declare -p q
declare -n a=z[1]; declare a[0]=4; declare -p a; declare -n b=nope; declare b[1]; declare -p b; declare -n c=z; declare c[1]; declare -p c
declare -n d=z; f() { declare -g d[1]=4; }; f; declare -p d; declare -A e; declare -n g=z; declare -A g[k]=v; declare -p g z
declare -n h[1]=z; echo $?; declare -n h[1]; echo $?; declare -n i=z; declare -n i[1]=z; echo $?; declare -p i
## STDOUT:
declare -a r=([1]="5")
declare -a z=([0]="1" [1]="2")
declare -ai q=([1]="6")
declare -a a=([0]="4")
declare -a b
declare -n c="z"
declare -a d=([1]="4")
declare -A g=([k]="v" )
declare -a z=([0]="1" [1]="2")
1
1
1
declare -n i="z"
## END
## STDERR:
bash: line 1: warning: r: removing nameref attribute
bash: line 1: warning: q: removing nameref attribute
bash: line 2: warning: a: removing nameref attribute
environment: line 3: warning: d: removing nameref attribute
bash: line 3: warning: g: removing nameref attribute
bash: line 4: declare: h[1]: reference variable cannot be an array
bash: line 4: declare: h[1]: reference variable cannot be an array
bash: line 4: declare: i[1]: reference variable cannot be an array
## END

#### a reference to nothing and attributes
declare -n a; declare -a a=x; declare -p a; declare -n b; readonly -A b=x; declare -p b; declare -n c; declare -a c; declare -p c
declare -n d; readonly d; echo $?; declare -p d; export d=x; echo $?; declare -p d
declare -n e; declare -i e=3; echo $?; declare -p e; declare -n g; declare -n h=g; declare -a h=x; declare -p g h
declare -n k; f() { readonly -a k=x; }; f; declare -p k; declare -n l; declare -a l=(z); declare -p l
## STDOUT:
declare -a a=([0]="x")
declare -Ar b=([0]="x" )
declare -a c
0
declare -n d
0
declare -n d="x"
1
declare -n g
declare -a h=([0]="x")
declare -ar k=([0]="x")
declare -a l=([0]="z")
## END
## STDERR:
bash: line 2: readonly: `': not a valid identifier
bash: line 3: declare: `3': not a valid identifier
bash: line 3: declare: e: not found
## END
