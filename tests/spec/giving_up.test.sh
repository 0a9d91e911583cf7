## failures_allowed: 0

#### an expression that is wrong gives a line up, even with errexit
set -e
echo $((1 1)); echo no
x=abc; echo ${x:0:-5}; echo no
f() { echo $((1/0)); echo no; }; f || echo no
if echo $((1 1)); then echo no; fi
echo hi $?
## STDOUT:
hi 1
## END

#### another error of an expansion ends the shell with errexit
(echo 'set -e'; echo 'if echo ${x!}; then :; fi; echo no'; echo 'echo no') > s; bash ./s; echo $?
(echo 'set -e'; echo 'a=(1); a[-5]=1'; echo 'echo no') > s; bash ./s; echo $?
(echo 'eval "echo \${x!}" || echo caught'; echo 'echo hi $?') > s; bash -e ./s; echo $?
echo 'echo ${x!}; echo no
echo hi $?' > s; bash ./s; echo $?
## STDOUT:
1
1
caught
hi 0
0
hi 1
0
## END

#### an expression that is wrong in a subscript gives up the text of -c
a[1 1]=3; echo no
echo no
## STDOUT:
## END
## status: 1

#### no eval stops an error in a subscript
for t in 'a[1 1]=3' 'echo ${a[1 1]}' '((a[1 1]=3))' 'a=([1 1]=3)' 'declare -i n=1/0' 'a=(1); unset "a[1 1]"' 'read "a[1 1]" <<< x' \
  'printf -v "a[1 1]" x' 'a=(1); [[ -v "a[1 1]" ]]' ': ${a[1 1]:=4}' 'x="a[1 1]"; echo ${!x}' 'f() { a[1 1]=3; }; f' 'for ((i=0;i<a[1 1];i++)); do :; done' \
  'trap "a[1 1]=2; echo no" USR1; kill -USR1 $$' 'shift 1 2' 'a[1/0]=2'; do
  printf '%s\n' "eval '$t; echo no'; echo no" 'echo hi $?' > s
  bash ./s 2>/dev/null; echo $?
  bash -c "$(cat s)" 2>/dev/null; echo $?
done
## STDOUT:
hi 1
0
1
hi 1
0
1
hi 1
0
1
hi 1
0
1
hi 1
0
1
hi 1
0
1
hi 1
0
1
hi 1
0
1
hi 1
0
1
hi 1
0
1
hi 1
0
1
hi 1
0
1
hi 1
0
1
hi 1
0
1
hi 1
0
1
hi 1
0
1
## END

#### an error in a subscript ends a subshell
(a[1 1]=3; echo no); echo $?; x=$(a[1 1]=3; echo no); echo $? $x; { a[1 1]=2; echo no; } | cat; echo $?
## STDOUT:
1
1
0
## END

#### errors in expansions of a subscript, and where a subscript is one of several words
echo ${a[$((1 1))]}; echo no
a[${x!}]=3; echo no
trap 'echo bye $?' EXIT; eval 'echo $((1 1)); echo no'; echo $?
## STDOUT:
1
bye 0
## END

#### errors that end the shell with errexit, and their status
(set -e; declare -A m; m=([""]=x); echo no) 2>/dev/null; echo $?; (set -e; arr=(1); echo "${arr[-3]}"; echo no) 2>/dev/null; echo $?
bash -c 'set -eu; echo $nosuch' 2>/dev/null; echo $?; bash -c 'set -u; echo $nosuch' 2>/dev/null; echo $?; bash -c 'set -u; let "n + nosuch"; echo no' 2>/dev/null; echo $?
## STDOUT:
1
1
1
127
127
## END

#### arrays that cannot be converted
(declare -A m; declare -a m=(1); echo no) 2>/dev/null; echo $?; (a=(1); declare -A a=([k]=v); echo no) 2>/dev/null; echo $?; a=(1); declare -A a 2>/dev/null; echo $?; f() { local -A a=([k]=v); declare -p a; }; f
## STDOUT:
1
1
1
declare -A a=([k]="v" )
## END

#### an array of another kind, and a readonly variable in an expression
bash -c 'set -e; arr=(1 2)
typeset -A arr=([n]=a); echo no
echo y' 2>/dev/null
bash -c 'set -e; readonly n=1
echo $((n=3)); echo no
echo no' 2>/dev/null; echo $?
## STDOUT:
y
1
## END
## stderr-json: ""

#### eval and sourced files go on with their next line
eval 'echo ${a!}; echo no
echo next $?'; echo $?
. /dev/stdin <<< 'for i in 1 2; do echo $((1 1)); done; echo no
return 4
echo no'; echo $?
f() { eval 'readonly r; r=1; echo no
echo f'; echo g; }; f; echo h
trap 'echo ${a!}; echo no
echo in a trap' USR1; kill -USR1 $$; trap - USR1
for i in 1 2; do eval 'for j in 1; do echo ${a!}; done
break
echo no'; done; echo i
(eval 'echo ${a!}
echo no'; echo no); echo $?
bash -c 'set -e; eval "echo \${a!}
echo k" || echo no; eval "echo \$((1 1))
echo l"; eval "echo \${a!}
echo no"; echo no'; echo $?
## STDOUT:
next 1
0
4
f
g
h
in a trap
i
1
k
l
1
## END
## STDERR:
bash: line 2: ${a!}: bad substitution
/dev/stdin: line 1: 1 1: syntax error in expression (error token is "1")
environment: line 7: r: readonly variable
bash: line 1: ${a!}: bad substitution
bash: line 12: ${a!}: bad substitution
bash: line 14: ${a!}: bad substitution
bash: line 2: ${a!}: bad substitution
bash: line 3: 1 1: syntax error in expression (error token is "1")
bash: line 4: ${a!}: bad substitution
## END

#### an integer whose expression assigns a readonly variable gives up all of the text
readonly r
declare -i x
(x='r = 1'; echo not reached); echo $?
eval 'x="1 +"; echo not reached'; echo after
f() { x='r[0]++'; echo not reached; }
f; echo not reached
echo not reached
## stdout: 1
## STDERR:
bash: line 3: r: readonly variable
bash: line 4: 1 +: syntax error: operand expected (error token is "+")
## END
## status: 1

#### the same of what a builtin assigns
readonly r
declare -i x
(read x <<< 'r=1'; echo not reached); echo $?
(printf -v x 'r=1'; echo not reached); echo $?
(declare -i y='r=1'; echo not reached); echo $?
(export x='r=1'; echo not reached); echo $?
(for x in 1 'r=1'; do echo $x; done; echo not reached); echo $?
declare -ai a
(a=(1 'r=1'); echo not reached); echo $?
: ${x:='r=1'}; echo not reached
## STDOUT:
1
1
1
1
1
1
1
## END
## STDERR:
bash: line 3: r: readonly variable
bash: line 4: r: readonly variable
bash: line 5: r: readonly variable
bash: line 6: r: readonly variable
bash: line 7: r: readonly variable
bash: line 9: r: readonly variable
bash: line 10: r: readonly variable
## END
## status: 1

#### an expression in the subscript of a reference
declare -n ref='arr[n%2]'
n=/usr
((ref=5)); echo not reached
echo not reached
## stdout-json: ""
## stderr: bash: line 3: /usr: syntax error: operand expected (error token is "/usr")
## status: 1

#### the same where the value is read
declare -n ref='arr[n%2]'
n=/usr
echo $((ref + 1)); echo not reached
echo not reached
## stdout-json: ""
## stderr: bash: line 3: /usr: syntax error: operand expected (error token is "/usr")
## status: 1

#### readonly and export of a readonly variable with errexit
readonly q=1
readonly q=2 || echo failed
export q=2 || echo failed
(set -e; declare q=2 || echo failed)
(set -e; readonly q=2 || echo not reached); echo $?
f() { export q=2; echo not reached; }
(set -e; if f; then echo not reached; fi); echo $?
## STDOUT:
failed
failed
failed
1
1
## END
## STDERR:
bash: line 2: q: readonly variable
bash: line 3: q: readonly variable
bash: line 4: declare: q: readonly variable
bash: line 5: q: readonly variable
environment: line 6: q: readonly variable
## END

#### lines behind a command that was given up are counted from the line that failed
{
echo ${!x@U} <<E
a
b
E

}
echo $LINENO
for i in 1; do
:
readonly y; y=1
echo
done
echo $LINENO
nosuch_
f() {
echo ${!x@U}
}

f
echo $LINENO
## STDOUT:
3
7
14
## END
## STDERR:
bash: line 2: x: invalid indirect expansion
bash: line 6: y: readonly variable
bash: line 8: nosuch_: command not found
environment: line 10: x: invalid indirect expansion
## END

#### PIPESTATUS behind a command that was given up
false | true; { echo $((1/0)); }
echo $? "${PIPESTATUS[@]}"
false | true; if : | :; echo ${x!}; then :; fi
echo $? "${PIPESTATUS[@]}"
f() { readonly y=1; y=2; }; false | true; f
echo $? "${PIPESTATUS[@]}"
false | true; eval '{ echo $((1/0)); }'; echo $? "${PIPESTATUS[@]}"
## STDOUT:
1 1
1 1
1 1
1 1
## END
## STDERR:
bash: line 1: 1/0: division by 0 (error token is "0")
bash: line 3: ${x!}: bad substitution
environment: line 5: y: readonly variable
bash: line 7: 1/0: division by 0 (error token is "0")
## END

#### the lines behind a compound command whose redirections were given up
while read -r l; do :; done <<X
${!un/a/b}
x
X
:
echo $LINENO
eval 'if :; then
  :
fi <<X
${!un/a/b}
X
echo $LINENO'
echo $LINENO
## STDOUT:
6
17
13
## END
## STDERR:
bash: line 4: un: invalid indirect expansion
bash: line 16: un: invalid indirect expansion
## END

#### what a command left to the next one, where that is a builtin
for c in 'printf -v a %s n' 'let a=5' 'getopts x a' 'printf -v a[1] %s n' 'read a <<< n' 'declare a=n' 'let a+=1'; do bash -c "a=1
a=3 read -r b <<< \${-,,}; echo no
$c
declare -p a"; done
## STDOUT:
declare -- a="n"
declare -- a="5"
declare -- a="?"
declare -a a=([0]="1" [1]="n")
declare -- a="1"
declare -- a="1"
declare -- a="4"
## END
## STDERR:
bash: line 2: ${-,,}: bad substitution
bash: line 2: ${-,,}: bad substitution
bash: line 2: ${-,,}: bad substitution
bash: line 2: ${-,,}: bad substitution
bash: line 2: ${-,,}: bad substitution
bash: line 2: ${-,,}: bad substitution
bash: line 2: ${-,,}: bad substitution
## END

#### what a command that was given up has assigned is forgotten where a file is read
cat > f <<'E'
x=7
x=1 IFS=: read b <<< $((%d))
declare -p x
printf "[%s]" ${x/7/a:b c}; echo
f() { echo $x; }
x=1 y=$((%d)) f
f; echo $x; (echo $x); eval 'echo $x'
x=1 : <<< ${z!}
declare -p x
E
bash f; bash < f; bash -c "$(cat f)"
## STDOUT:
declare -- x="7"
[a:b][c]
7
7
7
7
declare -- x="7"
declare -- x="7"
[a:b][c]
7
7
7
7
declare -- x="7"
declare -x x="1"
[a:b][c]
1
7
7
7
declare -x x="1"
## END
## STDERR:
f: line 2: %d: syntax error: operand expected (error token is "%d")
f: line 6: %d: syntax error: operand expected (error token is "%d")
f: line 8: ${z!}: bad substitution
bash: line 2: %d: syntax error: operand expected (error token is "%d")
bash: line 6: %d: syntax error: operand expected (error token is "%d")
bash: line 8: ${z!}: bad substitution
bash: line 2: %d: syntax error: operand expected (error token is "%d")
bash: line 6: %d: syntax error: operand expected (error token is "%d")
bash: line 8: ${z!}: bad substitution
## END

#### what a command left to the next one is seen by words in a subshell
t() { bash -c "x=7
f() { echo \$x; }
p() { printf '[%s]' \$*; echo; }
x=1 IFS=: y=\$((%d)) :
$1" 2>/dev/null; bash -c "x=7
f() { echo \$x; }
p() { printf '[%s]' \$*; echo; }
x=1 IFS=: read b <<< \$((%d))
$1" 2>/dev/null; }
t '(echo $x; echo $x)'; t 'echo $x'; t '(f; f)'; t '(case $x in *) echo $((x+1)); esac)'; t '(: $x; echo $x)'; t '(q=$x; echo $q; declare -p x)'
t '(x=5; declare -p x)'; t '(unset x; echo $x)'; t '(read x <<< 9; echo $x)'; t 'echo $x | cat'; t ': | declare -p x'; t 'echo $x & wait'; t '(echo $x); declare -p x'
t 'p a:b "c d"'; t '(p a:b "c d"; p a:b "c d")'; t 'echo $(f)'; t '{ (echo $x); f; }'; t '(for i in $x; do echo $i; done; echo $x)'
## STDOUT:
1
7
1
7
7
7
1
7
1
7
2
2
7
7
1
declare -- x="7"
1
declare -- x="7"
declare -- x="5"
declare -- x="5"
7
7
7
7
1
1
declare -- x="7"
declare -- x="7"
1
1
1
declare -x x="1"
1
declare -x x="1"
[a][b][c d]
[a:b][c][d]
[a][b][c d]
[a:b][c][d]
[a:b][c][d]
[a:b][c][d]
1
1
1
1
1
1
1
7
1
7
## END

#### a default of a readonly variable gives up a simple command that is a process of its own
cat > t <<'X'
readonly q r=1 n
echo ${q=x} | cat; echo ${PIPESTATUS[@]}
echo ${r[5]=x} | cat; echo ${PIPESTATUS[@]}
: < /dev/null | echo ${q=x}; echo ${PIPESTATUS[@]}
echo ${q=x} & wait $!; echo $?
f() { echo ${q=x}; }; f | cat; echo ${PIPESTATUS[@]}
eval 'echo ${q=x} | cat'; echo ${PIPESTATUS[@]}
(echo ${q=x} | cat; echo ${PIPESTATUS[@]})
{ echo ${q=x} | cat; echo ${PIPESTATUS[@]}; } | cat
echo $(echo ${q=x} | cat; echo ${PIPESTATUS[@]})
eval '(echo ${q=x} | cat; echo ${PIPESTATUS[@]})'
x=${q=x} | cat; echo ${PIPESTATUS[@]}
x=${q=x} echo | cat; echo ${PIPESTATUS[@]}
X
bash t; echo; . ./t
## stdout-json: "2 0\n2 0\n0 2\n2\n2 0\n0\n2 0\n2 0\n1 0\n2 0\n2 0\n2 0\n\n1 0\n1 0\n0 1\n1\n1 0\n0\n2 0\n2 0\n1 0\n2 0\n1 0\n1 0\n"
## STDERR:
t: line 2: q: readonly variable
t: line 3: r: readonly variable
t: line 4: q: readonly variable
t: line 5: q: readonly variable
t: line 6: q: readonly variable
t: line 7: q: readonly variable
t: line 8: q: readonly variable
t: line 9: q: readonly variable
t: line 10: q: readonly variable
t: line 11: q: readonly variable
t: line 12: q: readonly variable
t: line 13: q: readonly variable
./t: line 2: q: readonly variable
./t: line 3: r: readonly variable
./t: line 4: q: readonly variable
./t: line 5: q: readonly variable
./t: line 6: q: readonly variable
./t: line 7: q: readonly variable
./t: line 8: q: readonly variable
./t: line 9: q: readonly variable
./t: line 10: q: readonly variable
./t: line 11: q: readonly variable
./t: line 12: q: readonly variable
./t: line 13: q: readonly variable
## END

#### a condition that is given up goes on for the substitutions behind it, in the text of -c alone
T() { ( set -e; shopt -s inherit_errexit; x=$(false; echo sub); echo "on $x" ); echo "left $?"; }
f() { echo ${!u}; }
t=$(declare -f T f)
for c in 'echo ${!u} && :' 'echo ${!u} || :' 'if echo ${!u}; then :; fi' 'while echo ${!u}; do :; done' '! echo ${!u}' '{ echo ${!u}; } && :' 'f && :' ': && echo ${!u}' 'x=$(echo ${!u}) && :' 'eval "echo \${!u} && :"' '[[ ${!u} ]] && :' '(( ${!u} )) && :' 'case ${!u} in x) ;; esac && :' 'readonly r; r=1 && :'; do
echo "== $c"; bash -c "$t
$c
T"; printf '%s\n' "$t" "$c" T > s; bash s
done 2>/dev/null
## STDOUT:
== echo ${!u} && :
on sub
left 0
left 1
== echo ${!u} || :
on sub
left 0
left 1
== if echo ${!u}; then :; fi
on sub
left 0
left 1
== while echo ${!u}; do :; done
on sub
left 0
left 1
== ! echo ${!u}
left 1
left 1
== { echo ${!u}; } && :
on sub
left 0
left 1
== f && :
on sub
left 0
left 1
== : && echo ${!u}
left 1
left 1
== x=$(echo ${!u}) && :
left 1
left 1
== eval "echo \${!u} && :"
left 1
left 1
== [[ ${!u} ]] && :
on sub
left 0
left 1
== (( ${!u} )) && :
left 1
left 1
== case ${!u} in x) ;; esac && :
left 1
left 1
== readonly r; r=1 && :
on sub
left 0
left 1
## END
