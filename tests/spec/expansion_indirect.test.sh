#### a name in a variable
a=b b=c; echo ${!a}
## STDOUT:
c
## END

#### an element
arr=(x y); p='arr[1]'; echo ${!p}; q='arr[@]'; printf '<%s>' "${!q}"; echo
## STDOUT:
y
<x><y>
## END

#### positional
set -- x y; n=2; echo ${!n} ${!#}
## STDOUT:
y y
## END

#### of an unset variable
echo ${!u}
## STDOUT:
## END
## STDERR:
bash: line 1: u: invalid indirect expansion
## END
## status: 1

#### of an empty variable
e=; echo ${!e}; echo no
## STDOUT:
## END
## STDERR:
bash: line 1: : invalid variable name
## END
## status: 1

#### an invalid name
b='a b'; echo ${!b}; echo no
## STDOUT:
## END
## STDERR:
bash: line 1: a b: invalid variable name
## END
## status: 1

#### with operators
p=x x=abc.def; echo ${!p%.*} ${!p:1:2} ${!p^^} ${!p/a/-}
## STDOUT:
abc bc ABC.DEF -bc.def
## END

#### names by prefix
ab1=1 ab2=2; echo ${!ab*}; IFS=-; echo "${!ab*}"; printf '<%s>' "${!ab@}"; echo
## STDOUT:
ab1 ab2
ab1-ab2
<ab1><ab2>
## END

#### keys
a=([3]=x [7]=y); echo ${!a[@]}; declare -A m=([k]=1); echo "${!m[*]}"; s=1; echo ${!s[@]}; echo "[${!u[@]}]"
## STDOUT:
3 7
k
0
[]
## END

#### through a nameref gives the name
declare -n r=t; t=v; echo ${!r} $r
## STDOUT:
t v
## END

#### assignment through := and indirection
p=q; echo ${!p:=new} $q
## STDOUT:
new new
## END

#### indirection through an array's first element
p=(x y); x=1; echo ${!p} ${!p[0]}
## STDOUT:
1 1
## END

#### of a special parameter
set -- x y; p=@; printf '<%s>' "${!p}"; p=\#; echo ${!p}
## STDOUT:
<x><y>2
## END
