## failures_allowed: 1

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
## known_failure: status 0, not 1; `1 []`, not `(nothing)`; `bash: line 1: declare: syntax error: operand expected (error token is "+")`, not `bash: line 1: declare: 1+: syntax error: operand expected (error token is "+")`
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
