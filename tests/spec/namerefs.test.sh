#### an attribute on what names nothing
ref='#'; typeset -n ref; echo $? "[$ref]"; ref=1; typeset -n ref; echo "$ref"; ref=foo; echo $ref; x=X y=x; typeset -n y; echo $y; declare -n r4=; echo $?
## STDOUT:
1 [#]
1
foo
X
1
## END
## STDERR:
bash: line 1: typeset: `#': invalid variable name for name reference
bash: line 1: typeset: `1': invalid variable name for name reference
bash: line 1: declare: `': not a valid identifier
## END

#### an array given to a reference
declare -n r; r=(x y); declare -p r; a=(1 2); declare -n s='a[@]'; printf '<%s>' "$s"; echo; s=(3)
echo $? ${a[@]}
## STDOUT:
declare -a r=([0]="x" [1]="y")
<1><2>
1 1 2
## END
## STDERR:
bash: line 1: warning: r: removing nameref attribute
bash: line 1: `a[@]': not a valid identifier
## END

#### an element
arr=(X Y Z); declare -n r='arr[0]'; r[0]=foo
echo $? ${arr[@]} $r; r=q; echo ${arr[@]}; r+=w; echo ${arr[@]}; declare -n e; e[0]=5
echo $?
## STDOUT:
1 X Y Z X
q Y Z
qw Y Z
1
## END
## STDERR:
bash: line 1: `arr[0]': not a valid identifier
bash: line 2: `': not a valid identifier
## END

#### commands in a subscript
a=(zero one two three); typeset -n ref='a[$(echo 2) + 1]'; echo $ref; i='a[$(echo 2)]'; b=(3 4 5); a[2]=1; echo ${b[i]} $((i)); unset 'a[$(echo 0)]'; echo ${a[@]}; declare -A m=([k]=v [j]=w); unset 'm[$(echo k)]'; declare -p m
## STDOUT:
three
4 1
one 1 three
declare -A m=([j]="w" )
## END

#### tests and mapfile of a reference to an element
declare -n ref="arr[1]"; arr=(1 2); [[ -v ref ]]; echo $?; [[ -v arr[1] ]]; echo $?; test -v ref; echo $?; declare -n q=arr; [[ -v q ]]; echo $?; mapfile ref <<< x 2>/dev/null; echo $?
declare -n g=n+n 2>/dev/null; echo $?; declare -p g 2>/dev/null; echo $?
## STDOUT:
1
0
1
0
1
1
1
## END

#### declare of a reference to an element in a function makes a variable of that name
arr=(x y)
f() { declare -n ref='arr[@]'; declare -u ref; ref=set; echo "$ref"; declare -p ref 'arr[@]'; }; f
g() { declare -n ref='arr[0]'; declare -i ref; ref=1+1; echo "$ref"; ref=(p q); declare -p ref; }; g
declare -p arr
## STDOUT:
SET
declare -n ref="arr[@]"
declare -u arr[@]="SET"
2
declare -n ref="arr[0]"
declare -a arr=([0]="x" [1]="y")
## END
## stderr-json: ""

#### what is no name is given to a reference that refers to nothing
f() { declare -n ref; declare +n ref+="5'"; echo $?; declare -p ref; }; f
g() { declare -n ref; declare ref="a b"; echo $?; declare -p ref; }; g
h() { local -n ref; local +n ref=; echo $?; declare -p ref; }; h
declare -n r; declare +n r="5'"; echo $?; declare -p r
declare -n r; export r="5'"; echo $?; declare -p r
declare -n r; readonly r="5'"; echo $?; declare -p r
## STDOUT:
1
declare -n ref
1
declare -n ref
1
declare -n ref
1
1
declare -n r
1
declare -n r
## END
## STDERR:
environment: line 1: declare: `5'': not a valid identifier
environment: line 2: declare: `a b': invalid variable name for name reference
environment: line 3: local: `': not a valid identifier
bash: line 4: declare: `5'': not a valid identifier
bash: line 4: declare: r: not found
bash: line 5: export: `5'': not a valid identifier
bash: line 5: export: `': not a valid identifier
bash: line 6: readonly: `5'': not a valid identifier
bash: line 6: readonly: `': not a valid identifier
## END

#### what is assigned through a local reference is not what stands before a command
x=old; f() { local -n r=x; x=1 printf -v r hi; declare -p x; x=1 read r <<< ho; echo $x; x=1 let r=3; echo $x; x=1 eval 'echo $r; r+=a; echo $r $x'; echo $x; }; f; echo $x
f() { local x=l; local -n r=x; x=1 eval 'r=hi; declare -p x'; echo $x; g() { r=ho; declare -p x; }; x=2 g; echo $x; }; f; echo $x
f() { local -n r=x; r=hi; declare -p x; x=2 eval 'r=ho; declare -p x; x=3 eval "r=hu; declare -p x"; declare -p x'; declare -p x; }; x=1 f; echo $x
declare -n r=x; x=1 printf -v r hi; declare -p x; f() { local x=k; r=z; declare -p x; }; x=1 f
unset -n r; unset x; f() { local -n r=x; x=2 eval 'r=hi; r[1]=4; declare -p x'; declare -p x; }; f
## STDOUT:
declare -- x="hi"
ho
3
1
1 1
3a
3a
declare -x x="1"
hi
declare -x x="2"
ho
3a
declare -x x="hi"
declare -x x="2"
declare -x x="3"
declare -x x="2"
declare -x x="hu"
3a
declare -- x="3a"
declare -x x="z"
declare -ax x=([0]="2" [1]="4")
declare -- x="hi"
## END
## stderr-json: ""

#### a local reference does not begin with what a global variable holds
f() { ref='#'; typeset -n ref; echo $? "[$ref]"; typeset -p ref; }; f; echo "$ref"
f() { ref=1; local -n ref; echo $? "[$ref]"; typeset -p ref; }; f; echo "$ref"
f() { local ref='#'; local -n ref; echo $? "[$ref]"; typeset -p ref; }; f
## stdout-json: "0 []\ndeclare -n ref\n#\n0 []\ndeclare -n ref\n1\n1 [#]\ndeclare -- ref=\"#\"\n"
## STDERR:
environment: line 3: local: `#': invalid variable name for name reference
## END
