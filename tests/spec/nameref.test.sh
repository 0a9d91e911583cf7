## failures_allowed: 4

#### reading and writing
declare -n r=x; r=1; echo $x; x=2; echo $r; unset r; echo "[${x-unset}]"
## STDOUT:
1
2
[unset]
## END

#### to itself
## known_failure: status 1, not 0; `(nothing)`, not `1`; `environment: line 1: v: circular name reference`, not `environment: line 1: local: warning: v: circular name reference`
declare -n r=r; echo $?; f() { local -n v=v; v=1; }; f; echo $v
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: declare: r: nameref variable self references not allowed
environment: line 1: local: warning: v: circular name reference
environment: line 1: warning: v: circular name reference
environment: line 1: warning: v: circular name reference
## END

#### a cycle
## known_failure: `bash: line 1: a: circular name reference`, not `bash: line 1: warning: a: circular name reference`
declare -n a=b; declare -n b=a; echo "[$a]"; a=1; echo $?
## STDOUT:
[]
## END
## STDERR:
bash: line 1: warning: a: circular name reference
bash: line 1: warning: a: circular name reference
## END
## status: 1

#### an invalid target
## known_failure: status 0, not 1; `0`, not `(nothing)`; `(nothing)`, not `bash: line 1: `a b': not a valid identifier`
declare -n r='1x'; echo $?; declare -n s; s='a b'; echo $?; declare -n a=(1); echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: declare: `1x': invalid variable name for name reference
bash: line 1: `a b': not a valid identifier
## END
## status: 1

#### without a target
declare -n r; echo "[$r]" $?; r=t; t=v; echo $r; declare -p r
## STDOUT:
[] 0
v
declare -n r="t"
## END

#### attributes through a reference
declare -n r=x; declare -i r; r=1+1; declare -p x r; readonly r; declare -p x r
## STDOUT:
declare -i x="2"
declare -n r="x"
declare -ir x="2"
declare -n r="x"
## END

#### for with a reference
x=1 y=2; declare -n r; for r in x y; do echo $r; r+=0; done; echo $x $y
## STDOUT:
1
2
10 20
## END

#### declare -p and +n
declare -n r=x; declare -p r; declare +n r; declare -p r; echo $r
## STDOUT:
declare -n r="x"
declare -- r="x"
x
## END

#### local -n of the same name in the caller
## known_failure: status 1, not 0; `(nothing)`, not `[]`; `environment: line 1: out: circular name reference`, not `environment: line 1: local: warning: out: circular name reference`
f() { local -n out=$1; out=done; }; g() { local out; f out; echo "[$out]"; }; g
## STDOUT:
[]
## END
## STDERR:
environment: line 1: local: warning: out: circular name reference
environment: line 1: warning: out: circular name reference
environment: line 1: warning: out: circular name reference
## END

#### export through a reference
declare -n r=x; r=1; export r; env | grep '^[rx]='
## STDOUT:
x=1
## END
