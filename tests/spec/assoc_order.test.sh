#### keys are listed in the order of the hash table
declare -A a; for i in {1..40}; do a[k$i]=$i; done; echo ${!a[@]}; echo ${a[@]}; unset 'a[k3]' 'a[k17]'; a[k3]=x; echo ${!a[@]}; declare -A b=([x]=1 [y]=2 [foo]=3 [bar]=4 ['a b']=5 [é]=6); declare -p b; for k in "${!b[@]}"; do echo "$k"; done
## STDOUT:
k28 k29 k22 k23 k20 k21 k26 k27 k24 k25 k8 k9 k4 k5 k6 k7 k1 k2 k3 k39 k38 k35 k34 k37 k36 k31 k30 k33 k32 k40 k17 k16 k15 k14 k13 k12 k11 k10 k19 k18
28 29 22 23 20 21 26 27 24 25 8 9 4 5 6 7 1 2 3 39 38 35 34 37 36 31 30 33 32 40 17 16 15 14 13 12 11 10 19 18
k28 k29 k22 k23 k20 k21 k26 k27 k24 k25 k8 k9 k4 k5 k6 k7 k1 k2 k3 k39 k38 k35 k34 k37 k36 k31 k30 k33 k32 k40 k16 k15 k14 k13 k12 k11 k10 k19 k18
declare -A b=([y]="2" [x]="1" [foo]="3" [bar]="4" ["a b"]="5" [é]="6" )
y
x
foo
bar
a b
é
## END

#### a table that grows
declare -A a; for ((i=0;i<3000;i++)); do a[key$i]=$i; done; echo "${!a[@]}" | md5sum; for ((i=3000;i<9000;i++)); do a[key$i]=$i; done; echo "${!a[@]}" | md5sum
## STDOUT:
0fc35cbb0ad78b9f10d99704ad0d7f5f  -
ef467af4b07a56be151ad8774eba391b  -
## END

#### aliases and remembered commands
shopt -s expand_aliases; for i in {1..30}; do alias k$i=$i; hash -p /x k$i; done; echo ${!BASH_ALIASES[@]}; echo ${!BASH_CMDS[@]}; hash -l | head -n 3; BASH_ALIASES[n]='echo v'; alias n; BASH_CMDS[q]=/usr/bin/true; q; echo $?
## STDOUT:
k30 k28 k29 k22 k23 k20 k21 k26 k27 k24 k25 k17 k16 k15 k14 k8 k13 k9 k12 k11 k10 k4 k5 k6 k7 k1 k2 k19 k3 k18
k30 k17 k16 k15 k14 k13 k12 k11 k10 k19 k18 k8 k9 k4 k5 k6 k7 k1 k2 k3 k28 k29 k22 k23 k20 k21 k26 k27 k24 k25
builtin hash -p /x k30
builtin hash -p /x k17
builtin hash -p /x k16
alias n='echo v'
0
## END

#### braces and tildes in elements
HOME=/h; declare -A A=([k]=~ [j]=-{a,b}- [l]=$HOME:~); declare -p A; A=([k]=~ [j]=-{a,b}-); declare -p A; A=([h]=9); A=([h]=1 [h]+=2); declare -p A; A+=([h]+=:3 [h]+=:4); declare -p A
## STDOUT:
declare -A A=([l]="/h:~" [k]="~" [j]="-{a,b}-" )
declare -A A=([k]="~" [j]="-{a,b}-" )
declare -A A=([h]="92" )
declare -A A=([h]="92:3:4" )
## END

#### keys of every kind
declare -A m; m[a b]=1; m["x]y"]=2; m['$k']=3; k='p q'; m[$k]=4; m["$k"2]=5; m[é]=6; m[1+1]=7; m[@x]=8; m[' ']=9; for k in "${!m[@]}"; do echo "<$k>=${m[$k]}"; done | sort; echo ${#m[@]}; m[]=x; echo $?; m['']=y; echo $?
## STDOUT:
< >=9
<$k>=3
<1+1>=7
<@x>=8
<a b>=1
<p q2>=5
<p q>=4
<x]y>=2
<é>=6
9
## END
## STDERR:
bash: line 1: m[]: bad array subscript
## END
## status: 1

#### assignment, appending and copying
declare -A m=([a]=1 [b]=2); m+=([b]=3 [c]=4); m[a]+=5; declare -p m | tr ' ' '\n' | sort; declare -A n; for k in "${!m[@]}"; do n[$k]=${m[$k]}; done; echo ${#n[@]} ${n[a]}; m=([z]=1); echo ${!m[@]}; m=(k1 v1 k2 v2); echo ${m[k1]} ${m[k2]}; m=(); echo ${#m[@]}; unset m; declare -p m; echo $?
## STDOUT:
)
-A
[a]="15"
[b]="3"
declare
m=([c]="4"
3 15
z
v1 v2
0
1
## END
## STDERR:
bash: line 1: declare: m: not found
## END

#### an array of what was declared before
declare fresh; declare -A fresh=([n]=a [n+1]=b); declare -p fresh; unset -f f; unset fresh
declare +i fresh; typeset -A fresh=([n]=a [n+1]=b); declare -p fresh; unset -f f; unset fresh
declare fresh; declare -A fresh; fresh=([n]=a [n+1]=b); declare -p fresh; unset -f f; unset fresh
fresh=; declare -A fresh=([n]=a [n+1]=b); declare -p fresh; unset -f f; unset fresh
fresh=x; declare -A fresh=([n]=a [n+1]=b); declare -p fresh; unset -f f; unset fresh
declare -A fresh=([n]=a [n+1]=b); declare -p fresh; unset -f f; unset fresh
declare -i fresh; declare -A fresh=([n]=a [n+1]=b); declare -p fresh; unset -f f; unset fresh
f() { local fresh; declare -A fresh=([n]=a [n+1]=b); declare -p fresh; unset -f f; unset fresh; }; f
f() { local fresh; local -A fresh=([n]=a [n+1]=b); declare -p fresh; unset -f f; unset fresh; }; f
f() { local -A fresh=([n]=a [n+1]=b); declare -p fresh; unset -f f; unset fresh; }; fresh=x; f
declare fresh; f() { local -A fresh=([n]=a [n+1]=b); declare -p fresh; unset -f f; unset fresh; };  f
declare fresh; f() { declare -gA fresh=([n]=a [n+1]=b); declare -p fresh; unset -f f; unset fresh; };  f
export fresh; declare -A fresh=([n]=a [n+1]=b); declare -p fresh; unset -f f; unset fresh
declare fresh; declare -A fresh+=([n]=a [n+1]=b); declare -p fresh; unset -f f; unset fresh
declare -A fresh; declare -A fresh=([n]=a [n+1]=b); declare -p fresh; unset -f f; unset fresh
declare fresh; declare -A fresh; declare -A fresh=([n]=a [n+1]=b); declare -p fresh; unset -f f; unset fresh
declare fresh; declare -A 'fresh=([n]=a [n+1]=b)'; declare -p fresh; unset -f f; unset fresh
declare fresh; declare -A fresh[n]=a fresh[n+1]=b; declare -p fresh; unset -f f; unset fresh
declare fresh; unset fresh; declare -A fresh=([n]=a [n+1]=b); declare -p fresh; unset -f f; unset fresh
## STDOUT:
declare -A fresh=([n+1]="b" [n]="a" )
declare -A fresh=([n+1]="b" [n]="a" )
declare -A fresh=([n+1]="b" [n]="a" )
declare -A fresh=([n+1]="b" [n]="a" )
declare -A fresh=([n+1]="b" [n]="a" )
declare -A fresh=([n]="a" [n+1]="b" )
declare -Ai fresh=([n+1]="0" [n]="0" )
declare -A fresh=([n]="a" [n+1]="b" )
declare -A fresh=([n]="a" [n+1]="b" )
declare -A fresh=([n]="a" [n+1]="b" )
declare -A fresh=([n]="a" [n+1]="b" )
declare -A fresh=([n+1]="b" [n]="a" )
declare -Ax fresh=([n+1]="b" [n]="a" )
declare -A fresh=([n+1]="b" [n]="a" )
declare -A fresh=([n]="a" [n+1]="b" )
declare -A fresh=([n+1]="b" [n]="a" )
declare -A fresh=([n+1]="b" [n]="a" )
declare -A fresh=([n+1]="b" [n]="a" )
declare -A fresh=([n]="a" [n+1]="b" )
## END
