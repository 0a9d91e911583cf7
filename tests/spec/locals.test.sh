#### what was assigned before a call
g() { local v; echo "${v-u}"; }; v=1 g; h() { g; }; v=2 h; k() { local v=3; g; }; k; export v=9; g; m() { declare v; declare -p v; }; v=6 m; m2() { local v+=x; declare -p v; }; v=8 m2; m3() { local -i v; declare -p v; }; v=8 m3; m4() { local -I v; declare -p v; }; v=8 m4
## STDOUT:
1
2
u
u
declare -x v="6"
declare -x v="8x"
declare -ix v="8"
declare -x v="8"
## END

#### unset in it and from a callee
un() { unset -v "$1"; }; f1() { local v=l; unset v; echo ${v-u}; }; f2() { local v=l; un v; echo ${v-u}; }; f3() { local v; (un v; echo ${v-u}); }; v=g; v=t f1; v=t f2; v=t f3; v=t eval f3; echo $v
## STDOUT:
u
g
g
t
g
## END

#### nested scopes
un() { unset -v "$1"; }; f() { local v=l1; v=t2 eval 'local v=l2; v=t3 eval "local v=l3; echo \$v; un v; echo \${v-u}; un v; echo \${v-u}; un v; echo \${v-u}; un v; echo \${v-u}"'; }; v=global; v=t1 f
## STDOUT:
l3
l2
l1
global
u
## END

#### readonly and global
readonly r=1; f() { local r; echo $?; local r=3; echo $?; declare r=4; echo $?; }; f; g() { local -r x=1; h; }; h() { local x=2; echo $x; }; g
## STDOUT:
1
1
1
2
## END
## STDERR:
environment: line 1: local: r: readonly variable
environment: line 1: local: r: readonly variable
environment: line 1: declare: r: readonly variable
## END

#### localvar_unset
shopt -s localvar_unset; x=g; h() { local x=l; k; }; k() { unset x; echo "[${x-unset}]"; }; h; echo $x
## STDOUT:
[unset]
g
## END
