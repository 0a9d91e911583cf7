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
