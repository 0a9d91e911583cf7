## failures_allowed: 0

#### offset and length
x=abcdefg; echo ${x:2} ${x:2:3} ${x:0:1} [${x:7}] [${x:8}]
## STDOUT:
cdefg cde a [] []
## END

#### negative offset and length
x=abcdefg; echo ${x: -3} ${x: -3:2} ${x:1:-2} ${x: -3:-1} [${x: -9}]
## STDOUT:
efg ef bcde ef []
## END

#### a negative length beyond the offset
x=abc; echo ${x:2:-2}; echo no
## STDOUT:
## END
## STDERR:
bash: line 1: -2: substring expression < 0
## END
## status: 1

#### arithmetic in offset and length
x=abcdefg n=2; echo ${x:n} ${x:n+1:n*2-1} ${x:(-2)} ${x:$n:$((n))} ${x:n?1:0:1}
## STDOUT:
cdefg def fg cd b
## END

#### characters, not bytes
x=aéz€; echo ${x:1:1} ${x:3} ${#x}
## STDOUT:
é € 4
## END

#### of @
set -- a b c d; echo "${@:2}" "|" "${@:2:2}" "|" "${@: -1}" "|" "${@:5}"
## STDOUT:
b c d | b c | d |
## END

#### of @ from zero includes $0
set -- a b; echo "${@:0}" "|" "${@:0:1}"
## STDOUT:
bash a b | bash
## END

#### of * joins
set -- a b c; IFS=-; echo "${*:2}" ${*:1:2}
## STDOUT:
b-c a b
## END

#### a negative length for @
set -- a b c; echo "${@:1:-1}"
## STDOUT:
## END
## STDERR:
bash: line 1: -1: substring expression < 0
## END
## status: 1

#### of an array, by subscript
a=(a b c d); unset 'a[1]'; echo "${a[@]:1:2}" "|" "${a[@]: -2}" "|" "${a[*]:0:2}"
## STDOUT:
c d | c d | a c
## END

#### of an element
a=(abc def); echo ${a[1]:1} ${a:1:1} ${a[-1]: -1}
## STDOUT:
ef b f
## END

#### a negative length for an array
a=(1 2 3); echo "${a[@]:0:-1}"
## STDOUT:
## END
## STDERR:
bash: line 1: -1: substring expression < 0
## END
## status: 1

#### empty length is zero
x=abc; echo "[${x:1:}]" "[${x::2}]" "[${x::}]"
## STDOUT:
[] [ab] []
## END

#### of an unset variable
echo "[${u:1}]" "[${u:0:2}]"; set -u; echo "${u:1}"
## STDOUT:
[] []
## END
## STDERR:
bash: line 1: u: unbound variable
## END
## status: 127

#### quoted spaces in the result
x='a b  c'; printf '<%s>' ${x:1} "${x:1}"; echo
## STDOUT:
<b><c>< b  c>
## END

#### division by zero in the offset
x=abc; echo ${x:1/0}; echo no
## STDOUT:
## END
## STDERR:
bash: line 1: x: 1/0: division by 0 (error token is "0")
## END
## status: 1

#### a syntax error in the offset
x=abc; echo ${x:1 2}; echo no
## STDOUT:
## END
## STDERR:
bash: line 1: x: 1 2: syntax error in expression (error token is "2")
## END
## status: 1

#### of an associative array
declare -A m=([a]=1); echo "${m[@]:0:1}" "[${m[@]:1:1}]" "${m[a]:0:1}"
## STDOUT:
1 [1] 1
## END

#### offset from a variable that holds an expression
n='1+1'; x=abcdef; echo ${x:n:n}
## STDOUT:
cd
## END

#### length of everything
x=héllo; set -- a b; a=(1 22 333); declare -A m=([x]=yy); echo ${#x} ${#@} ${#*} ${#a} ${#a[2]} ${#a[@]} ${#m[x]} ${#m[@]} ${#u}
## STDOUT:
5 2 2 1 3 3 2 1 0
## END

#### length of special parameters
set -- a; true; echo ${#} ${#?} ${##} ${#1} ${#10}
## STDOUT:
1 1 1 1 0
## END

#### length of a bad array element
a=(1); echo ${#a[7]} ${#a[-1]}; echo ${#a[-3]}
## STDOUT:
0 1
## END
## STDERR:
bash: line 1: -3]: bad array subscript
## END
## status: 1

#### slices on each kind
s=abcdef a=(a b c d e); declare -A m=([k]=wxyz); set -- 1 2 3 4; for o in :1 :1:2 ': -2' ': -3:2' :0:1 :9 ':1:-1'; do eval "echo \"\${s$o}|\${m[k]$o}|\${a[1]$o}\""; done; for o in :1 :1:2 ': -2' ': -3:2' :0:1 :9; do eval "echo \"\${a[@]$o}|\${a[*]$o}|\${@$o}|\${*$o}\""; done
## STDOUT:
bcdef|xyz|
bc|xy|
ef|yz|
de|xy|
a|w|b
||
b c d e|b c d e|1 2 3 4|1 2 3 4
b c|b c|1 2|1 2
d e|d e|3 4|3 4
c d|c d|2 3|2 3
a|a|bash|bash
|||
## END
## STDERR:
bash: line 1: -1: substring expression < 0
## END

#### slices with spaces, signs, variables and nested expansions
s=abcdef n=2; echo ${s: 1 : 2 } ${s:n:n} ${s:$n:$((n+1))} ${s:(-2)} ${s:(-3):1} ${s: -n} ${s:n-1:n} ${s:n>1?1:2:1} ${s:${#s}-1} ${s:a[0]:1} ${s::2} ${s:: } "${s:1:${n}}"
## STDOUT:
bc cd cde ef d ef bc b f a ab bc
## END

#### lengths of each kind
s=héllo a=(ab c '' def); declare -A m=([k]=xyz [j]=); set -- p qq; echo ${#s} ${#a} ${#a[0]} ${#a[3]} ${#a[@]} ${#a[*]} ${#m[@]} ${#m[k]} ${#m} ${#@} ${#*} ${##} ${#1} ${#2} ${#?} ${#-} ${#0} ${#nosuch} ${#nosuch[@]} ${#a[-1]}
## STDOUT:
5 2 2 3 4 4 2 3 0 2 2 1 1 2 1 3 4 0 0 3
## END

#### slices of sparse arrays count elements by index
a=([2]=c [5]=f [9]=j); echo "${a[@]:0:2}" "|${a[@]:3:2}" "|${a[@]: -1}" "|${a[@]: -5}" "|${a[@]:5}" "|${a[@]:10}"; declare -A m=([x]=1); echo "${m[@]:0:1}" "|${m[@]:1:1}"; set -- a; echo "${@:0:1}" "${@:1}" "|${@:2}" "|${@: -1}"
## STDOUT:
c f |f j |j |f j |f j |
1 |1
bash a | |a
## END

#### values of what is no array, beyond its end
show() { printf "[%s]" "$#" "$@"; echo; }
x=0
show "${x[@]:5}" "${x[@]: -9:2}" "${x[*]:5}" "${x[@]:1}"
show ${x[@]:5} a"${x[@]:5}"
## STDOUT:
[2][][]
[1][a]
## END

#### all elements of an empty text, beyond its end
s=; echo "${s[@]:(1): -1}" "${s[*]:1: -2}" ${s[@]:1:-1} "${s[@]: -1:-1}" "[${s[@]:1:2}]"; s=ab; echo "${s[@]:2:-1}" "[${s[@]:3:-1}]" "${s[@]:0:-1}"; s=; echo "${s[@]:0:-1}"; echo no
## STDOUT:
 []
## END
## STDERR:
bash: line 1: -1: substring expression < 0
## END
## status: 1

#### Bounds that are numbers, variables and sums of them
s=0123456789 i=2
echo ${s:i:1} ${s:$i:2} ${s:i+1} ${s: -i} ${s:i:-i} ${s:$((i*2)):(i)} ${s:2**3} ${s:2**1**9:1}
u=aöü€b
echo ${u:1:2} ${u: -2} ${u:0:-1} ${u:3}
LC_ALL=C
printf '%s' ${u:1:2} | od -An -tx1
## STDOUT:
2 23 3456789 89 234567 45 89 2
öü €b aöü€ €b
 c3 b6
## END
## stderr-json: ""
