## failures_allowed: 0

#### a command that is given up leaves $_ as it was
declare -A m=([a]=b)
echo a b > /dev/null
declare -a m=(A b)
echo $_
readonly r=1
echo c d > /dev/null
declare r=(1)
echo $_
## STDOUT:
b
d
## END
## STDERR:
bash: line 3: m: cannot convert associative to indexed array
bash: line 7: r: readonly variable
## END

#### alias takes assignments
v='a b'; alias x=$v; alias x; alias z=(1 "$v"); echo $?; declare -p z; alias w+=(3) q=1; declare -p w; alias q; f() { alias g=(1); }; f; declare -p g; readonly o; alias o=(1); echo no
## STDOUT:
alias x='a b'
1
declare -a z=([0]="1" [1]="a b")
declare -a w=([0]="3")
alias q='1'
declare -a g=([0]="1")
## END
## STDERR:
bash: line 1: alias: z: not found
bash: line 1: alias: w: not found
environment: line 1: alias: g: not found
bash: line 1: o: readonly variable
## END
## status: 1

#### alias -p does not look for names
alias -p nosuch x=(1 2) a=b; echo $?; declare -p x; alias
## STDOUT:
0
declare -a x=([0]="1" [1]="2")
## END
## stderr-json: ""

#### a list for an element makes an array
declare x[1]=(a)
declare -p x
y=5; export y[1]=(a)
declare -p y
declare -A z=([a]=b)
readonly z[1]+=(a)
declare -p z
## STDOUT:
declare -a x
declare -a y=([0]="5")
declare -A z=([a]="b" )
## END
## STDERR:
bash: line 1: x[1]: cannot assign list to array member
bash: line 3: y[1]: cannot assign list to array member
bash: line 6: z[1]: cannot assign list to array member
## END

#### export takes -a and -A
export -a m=(b); export -A n=([k]=v); export -a; export -A
## STDOUT:
declare -ax m=([0]="b")
declare -Ax n=([k]="v" )
## END
## stderr-json: ""

#### builtin export of a readonly variable ends as export does
set -e; readonly r=1; command export r=2 || echo in; eval 'export r=2' || echo in; builtin export r=2 || echo no; echo no
## STDOUT:
in
in
## END
## STDERR:
bash: line 1: r: readonly variable
bash: line 1: r: readonly variable
bash: line 1: r: readonly variable
## END
## status: 1

#### getopts goes on where OPTIND is readonly
readonly OPTIND=1; for i in 1 2 3 4; do getopts ab x -a -ba 2>/dev/null; echo $? $x $OPTIND; done; unset x; getopts ab x -b; echo $? $x
## STDOUT:
0 a 1
0 b 1
0 a 1
1 ? 1
1 ?
## END
## stderr: bash: line 1: OPTIND: readonly variable

#### a name behind read -a is no element
read -a 'z[1]' <<< x; echo $?; declare -p z
## stdout: 1
## STDERR:
bash: line 1: read: `z[1]': not a valid identifier
bash: line 1: declare: z: not found
## END
## status: 1

#### $'...' in the range of a substring
z=abc; echo "${z:$'1'}" "${z:$'1':$'1'}"; q=(a b c); echo "${q[@]:$'1'}" "${q[$'1']}"
eval 'echo ${z:$'"'1'"'}' ; echo no
## STDOUT:
bc b
b c b
no
## END
## stderr: bash: line 2: z: '1': syntax error: operand expected (error token is "'1'")

#### $'...' in the range of a substring in a document
z=abc; cat <<E
${z:$'1'}
E
## stdout-json: ""
## stderr: bash: line 1: z: '1': syntax error: operand expected (error token is "'1'")
## status: 1

#### $'...' in what was read as an expression first
f() { echo $((echo $'a\nb' $"c" "$'x'"); echo c) $'\n'; }; declare -f f; f
## STDOUT:
f () 
{ 
    echo $((echo 'a
b' "c" "$'x'"); echo c) '
'
}
a b c $'x' c 

## END
## stderr-json: ""

#### a bad substitution is shown with what stands around it
for s in 'echo a${x!}b' 'echo "a${x!}b"' 'echo a"q ${x!}"b c' 'x=a${y!}b' 'echo pre$(echo hi)${y!}b' 'echo ${y!}{a,b}' '[[ a${x!} == b ]]' 'case a${x!} in b) ;; esac' 'for i in a${x!} b; do :; done' 'z=(a b${x!} c)' 'z[1${x!}]=4' 'echo $(( 1 + ${x!} ))' '((1 + ${x!} ))' 'echo ${z:-a${x!}b}' 'echo "q${z:-a${x!}b}r"' 'echo > a${x!}' 'cat <<< a${x!}' 'echo a${x!}b`echo x`' 'x=4; echo a${x@Z}b' 'echo a${x:}b' "echo 'q'a\${x!}\\ b"; do bash -c "$s" 2>&1; done
## STDOUT:
bash: line 1: a${x!}b: bad substitution
bash: line 1: a${x!}b: bad substitution
bash: line 1: q ${x!}: bad substitution
bash: line 1: a${y!}b: bad substitution
bash: line 1: pre$(echo hi)${y!}b: bad substitution
bash: line 1: ${y!}a: bad substitution
bash: line 1: a${x!}: bad substitution
bash: line 1: a${x!}: bad substitution
bash: line 1: a${x!}: bad substitution
bash: line 1: b${x!}: bad substitution
bash: line 1: 1${x!}: bad substitution
bash: line 1:  1 + ${x!} : bad substitution
bash: line 1: 1 + ${x!} : bad substitution
bash: line 1: a${x!}b: bad substitution
bash: line 1: a${x!}b: bad substitution
bash: line 1: a${x!}: bad substitution
bash: line 1: a${x!}: bad substitution
bash: line 1: a${x!}b`echo x`: bad substitution
bash: line 1: a${x@Z}b: bad substitution
bash: line 1: a${x:}b: bad substitution
bash: line 1: 'q'a${x!}\ b: bad substitution
## END
## stderr-json: ""
## status: 1

#### the RETURN trap of a file that was read runs outside of it
n=0; trap 'n=$((n+1))' DEBUG; . /dev/stdin <<< 'trap "echo ret" RETURN; return 3'; echo $n
trap 'echo "${BASH_SOURCE[0]-none}/$LINENO/$*"' RETURN; . /dev/stdin a b <<< 'echo in
:'; 
## STDOUT:
ret
2
in
none/2/a b
## END
## stderr-json: ""

#### a reference is made of no array
ref=(z); declare -n ref=a; declare -n ref=; declare -n ref+=a; declare -na ref=a; readonly ref; declare -n ref=a; declare -p ref
f() { local q=(z); local -n q=a; declare -p q; }; f; p=(z); f() { declare -gn p=a; local -n p=a; declare -p p; }; f; declare -p p
## STDOUT:
declare -ar ref=([0]="z")
declare -a q=([0]="z")
declare -n p="a"
declare -a p=([0]="z")
## END
## STDERR:
bash: line 1: declare: ref: reference variable cannot be an array
bash: line 1: declare: ref: reference variable cannot be an array
bash: line 1: declare: ref: reference variable cannot be an array
bash: line 1: declare: ref: reference variable cannot be an array
bash: line 1: declare: ref: reference variable cannot be an array
environment: line 2: local: q: reference variable cannot be an array
environment: line 2: declare: p: reference variable cannot be an array
## END

#### a reference has no attributes of a value but those it is given
declare -iux r=1; declare -n r=q; declare -p r; declare -l s=X; declare -n s; declare -p s; declare -n t=q; declare -nu t; declare -p t; declare -nu t=zz v=w; declare -p t v; declare -n v=y; declare -p v; declare -c w=ab; f() { local -n w=q; declare -p w; }; f
## STDOUT:
declare -nx r="q"
declare -n s="x"
declare -nu t="q"
declare -nu t="ZZ"
declare -nu v="W"
declare -n v="y"
declare -n w="q"
## END
## stderr-json: ""

#### keys and names in one text are split and joined with blanks
IFS=1; q=([1]=2 [11]=3); [[ x${!q[@]}y == 'x    y' ]] && echo yes; declare -A m=([k]=${!q[@]}); declare -p m; q=([1]=2); [[ ${!q[@]} == '' ]] && echo yes
IFS=ab; a1=1 a2=2; [[ ${!a@} =~ .* ]]; echo "<${BASH_REMATCH[0]}>"; x=${!a@}; declare -p x
## STDOUT:
yes
declare -A m=([k]="   " )
yes
< 1  2>
declare -- x="a1aa2"
## END
## stderr-json: ""

#### two exclamation marks in a test are none
f() { [[ ! ! a && ! ! ! b || ! ( ! c ) ]]; echo $?; }; declare -f f; f
## STDOUT:
f () 
{ 
    [[ -n a && ! -n b || ! ( ! -n c ) ]];
    echo $?
}
0
## END
## stderr-json: ""

#### a word that looks keyed, with braces, is no pattern
shopt -s nullglob; arr=([0]+={x,y}1 [-1]=A); declare -p arr
## stdout: declare -a arr=([0]="[0]+=x1" [1]="A")
## stderr-json: ""

#### quoted blanks at the end of several fields
for s in 'a \ ' 'a x\ ' 'a x\  \ ' 'x\ \ ' '\ ' 'a b\\\ ' 'a b\q\ \q\ '; do read a <<< "$s"; declare -p a; done; read a b <<< 'q x y\ '; declare -p b; read a b <<< 'q \ y\ '; declare -p b; IFS=': ' read a <<< 'a:x\ '; declare -p a; IFS=: read a <<< 'a:x\:'; declare -p a; IFS='	' read a <<< 'a	b\ '; declare -p a; read -n 3 a <<< 'a \ cd'; declare -p a
## STDOUT:
declare -- a="a"
declare -- a="a x"
declare -- a="a x"
declare -- a="x  "
declare -- a=" "
declare -- a="a b\\"
declare -- a="a bq q"
declare -- b="x y"
declare -- b=" y "
declare -- a="a:x"
declare -- a="a:x:"
declare -- a=$'a\tb '
declare -- a="a"
## END
## stderr-json: ""

#### what a subshell assigns while the assignments of a command that was given up are in force
a=/x n=2 b=1
l() { :; }
n=12 read -r b <<< ${!a+x}; echo no
echo 1 $(n=5; echo $n; echo $n)
n=12 read -r b <<< ${!a+x}; echo no
echo 2 $( ((n=5)); echo $n; echo $n)
n=12 read -r b <<< ${!a+x}; echo no
echo 3 $(read n <<< 5; echo $n; echo $n)
n=12 read -r b <<< ${!a+x}; echo no
echo 4 $(for n in 5; do echo $n; done; echo $n)
n=12 read -r b <<< ${!a+x}; echo no
echo 5 $(echo $((n=5)); echo $n; echo $n)
n=12 read -r b <<< ${!a+x}; echo no
echo 6 $(echo $((++n)) $n $((++n)); echo $n; echo $n)
n=12 read -r b <<< ${!a+x}; echo no
echo 7 $(x=$((++n)); echo $n; echo $n $x)
n=12 read -r b <<< ${!a+x}; echo no
echo 8 $(declare n=5; echo $n; echo $n)
n=12 read -r b <<< ${!a+x}; echo no
echo 9 $(unset n; echo $n; echo $n)
n= read -r b <<< ${!a+x}; echo no
echo 10 $(echo ${n:=7}; echo $n; echo $n)
n=12 read -r b <<< ${!a+x}; echo no
: $((++n))
n=12 read -r b <<< ${!a+x}; echo no
(echo $((++n)); echo $n)
n=12 read -r b <<< ${!a+x}; echo no
echo $((++n)) $n | cat
echo $n
n=12 read -r b <<< ${!a+x}; echo no
(n[1]=5; echo $n; echo ${n[@]})
n=12 read -r b <<< ${!a+x}; echo no
(n+=5; echo $n; echo ${n[@]})
n=12 read -r b <<< ${!a+x}; echo no
(printf -v n x; echo $n; echo ${n[@]})
n=12 read -r b <<< ${!a+x}; echo no
(n=13 eval 'n=14; echo $n'; echo $n; echo ${n[@]})
n=12 read -r b <<< ${!a+x}; echo no
(n=13 l; echo $n; echo ${n[@]})
n=12 read -r b <<< ${!a+x}; echo no
(f() { local n=4; echo $n $((++n)) $n; }; f; echo $n)
n=12 read -r b <<< ${!a+x}; echo no
(case $((++n)) in 13) echo $n;; esac; echo $n)
n=12 read -r b <<< ${!a+x}; echo no
(if [[ $((++n)) = 13 ]]; then echo $n; fi; echo $n)
## STDOUT:
1 5 5
2 5 5
3 2 2
4 5 5
5 5 5 5
6 13 13 14 14 14
7 13 13 13
8 2 2
9 2 2
10 7 7 7
13
13
13 13
3
3
3 5
35
35
x
x
14
3
3
3
3
4 5 5
3
13
13
13
13
## END
## STDERR:
bash: line 3: /x: invalid variable name
bash: line 5: /x: invalid variable name
bash: line 7: /x: invalid variable name
bash: line 9: /x: invalid variable name
bash: line 11: /x: invalid variable name
bash: line 13: /x: invalid variable name
bash: line 15: /x: invalid variable name
bash: line 17: /x: invalid variable name
bash: line 19: /x: invalid variable name
bash: line 21: /x: invalid variable name
bash: line 23: /x: invalid variable name
bash: line 25: /x: invalid variable name
bash: line 27: /x: invalid variable name
bash: line 30: /x: invalid variable name
bash: line 32: /x: invalid variable name
bash: line 34: /x: invalid variable name
bash: line 36: /x: invalid variable name
bash: line 38: /x: invalid variable name
bash: line 40: /x: invalid variable name
bash: line 42: /x: invalid variable name
bash: line 44: /x: invalid variable name
## END

#### the same, by builtins and compound commands
a=/x; n=2; b=1; shopt -s lastpipe
f() { n=5; }; f2() { local n=5; }; f3() { ((n=5)); echo $n; }; f4() { n=6; }; exec 2>/dev/null
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(read n <<< 5; echo ': read n <<< 5' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(read n <<< 5; echo 'echo: read n <<< 5' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(printf -v n 5; echo ': printf -v n 5' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(printf -v n 5; echo 'echo: printf -v n 5' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(let n=5; echo ': let n=5' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(let n=5; echo 'echo: let n=5' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(declare n=5; echo ': declare n=5' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(declare n=5; echo 'echo: declare n=5' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(eval n=5; echo ': eval n=5' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(eval n=5; echo 'echo: eval n=5' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(eval "let n=5"; echo ': eval "let n=5"' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(eval "let n=5"; echo 'echo: eval "let n=5"' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(getopts a n -a; echo ': getopts a n -a' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(getopts a n -a; echo 'echo: getopts a n -a' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(mapfile n <<< 5; echo ': mapfile n <<< 5' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(mapfile n <<< 5; echo 'echo: mapfile n <<< 5' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(((n=5)); echo ': ((n=5))' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(((n=5)); echo 'echo: ((n=5))' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
([[ $((n=5)) ]]; echo ': [[ $((n=5)) ]]' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $([[ $((n=5)) ]]; echo 'echo: [[ $((n=5)) ]]' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(for n in 5; do :; done; echo ': for n in 5; do :; done' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(for n in 5; do :; done; echo 'echo: for n in 5; do :; done' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(f; echo ': f' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(f; echo 'echo: f' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(f2; echo ': f2' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(f2; echo 'echo: f2' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(f3; echo ': f3' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(f3; echo 'echo: f3' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(test $((n=5)) = 5; echo ': test $((n=5)) = 5' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(test $((n=5)) = 5; echo 'echo: test $((n=5)) = 5' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(builtin read n <<< 5; echo ': builtin read n <<< 5' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(builtin read n <<< 5; echo 'echo: builtin read n <<< 5' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(command printf -v n 5; echo ': command printf -v n 5' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(command printf -v n 5; echo 'echo: command printf -v n 5' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(local n=5; echo ': local n=5' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(local n=5; echo 'echo: local n=5' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(read n < <(echo 5); echo ': read n < <(echo 5)' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(read n < <(echo 5); echo 'echo: read n < <(echo 5)' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(n=5 :; echo ': n=5 :' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(n=5 :; echo 'echo: n=5 :' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(n=5 f4; echo ': n=5 f4' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(n=5 f4; echo 'echo: n=5 f4' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(case $((n=5)) in *) ;; esac; echo ': case $((n=5)) in *) ;; esac' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(case $((n=5)) in *) ;; esac; echo 'echo: case $((n=5)) in *) ;; esac' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(exec {n}<&0; echo ': exec {n}<&0' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(exec {n}<&0; echo 'echo: exec {n}<&0' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(: {n}>&1; echo ': : {n}>&1' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(: {n}>&1; echo 'echo: : {n}>&1' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(cd /; echo ': cd /' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(cd /; echo 'echo: cd /' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
({ n=5; }; echo ': { n=5; }' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $({ n=5; }; echo 'echo: { n=5; }' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
((n=5); echo ': (n=5)' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $((n=5); echo 'echo: (n=5)' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(if n=5; then :; fi; echo ': if n=5; then :; fi' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(if n=5; then :; fi; echo 'echo: if n=5; then :; fi' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(n=5 | :; echo ': n=5 | :' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(n=5 | :; echo 'echo: n=5 | :' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(! n=5; echo ': ! n=5' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(! n=5; echo 'echo: ! n=5' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(typeset -i n=5; echo ': typeset -i n=5' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(typeset -i n=5; echo 'echo: typeset -i n=5' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(IFS= read n <<< 5; echo ': IFS= read n <<< 5' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(IFS= read n <<< 5; echo 'echo: IFS= read n <<< 5' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(n=4 read n <<< 5; echo ': n=4 read n <<< 5' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(n=4 read n <<< 5; echo 'echo: n=4 read n <<< 5' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
(printf -v n 5 > /dev/null; echo ': printf -v n 5 > /dev/null' $n; echo $n)
unset n 2>/dev/null; n=2
n=12 read -r b <<< ${!a+x}; echo no
echo $(printf -v n 5 > /dev/null; echo 'echo: printf -v n 5 > /dev/null' $n; echo $n)
## STDOUT:
: read n <<< 5 2
2
echo: read n <<< 5 2 2
: printf -v n 5 5
5
echo: printf -v n 5 5 5
: let n=5 5
5
echo: let n=5 5 5
: declare n=5 2
2
echo: declare n=5 2 2
: eval n=5 2
2
echo: eval n=5 2 2
: eval "let n=5" 2
2
echo: eval "let n=5" 2 2
: getopts a n -a a
a
echo: getopts a n -a a a
: mapfile n <<< 5 2
2
echo: mapfile n <<< 5 2 2
: ((n=5)) 5
5
echo: ((n=5)) 5 5
: [[ $((n=5)) ]] 5
5
echo: [[ $((n=5)) ]] 5 5
: for n in 5; do :; done 5
5
echo: for n in 5; do :; done 5 5
: f 2
2
echo: f 2 2
: f2 2
2
echo: f2 2 2
5
: f3 2
2
5 echo: f3 2 2
: test $((n=5)) = 5 5
5
echo: test $((n=5)) = 5 5 5
: builtin read n <<< 5 5
5
echo: builtin read n <<< 5 5 5
: command printf -v n 5 5
5
echo: command printf -v n 5 5 5
: local n=5 2
2
echo: local n=5 2 2
: read n < <(echo 5) 2
2
echo: read n < <(echo 5) 2 2
: n=5 : 2
2
echo: n=5 : 2 2
: n=5 f4 2
2
echo: n=5 f4 2 2
: case $((n=5)) in *) ;; esac 5
5
echo: case $((n=5)) in *) ;; esac 5 5
: exec {n}<&0 10
10
echo: exec {n}<&0 10 10
: : {n}>&1 10
10
echo: : {n}>&1 10 10
: cd / 2
2
echo: cd / 2 2
: { n=5; } 5
5
echo: { n=5; } 5 5
: (n=5) 12
2
echo: (n=5) 12 2
: if n=5; then :; fi 5
5
echo: if n=5; then :; fi 5 5
: n=5 | : 2
2
echo: n=5 | : 2 2
: ! n=5 5
5
echo: ! n=5 5 5
: typeset -i n=5 2
2
echo: typeset -i n=5 2 2
: IFS= read n <<< 5 2
2
echo: IFS= read n <<< 5 2 2
: n=4 read n <<< 5 2
2
echo: n=4 read n <<< 5 2 2
: printf -v n 5 > /dev/null 5
5
echo: printf -v n 5 > /dev/null 5 5
## END

#### an assignment that fails leaves what was left to the next command
a=1; a=2 n=${!u//x/y} :
b=$((1/0))
(echo $a); echo $a
a=2 n=${!u//x/y} :
b[1/0]=x; echo no
echo $a | cat; (echo $a)
a=2 n=${!u//x/y} :
b=$(echo $a)$((1/0))
b=${x!}
env | grep ^a=
a=2 n=${!u//x/y} :
b=$(echo $a); echo $b; (echo $a)
readonly r; a=2 n=${!u//x/y} :
r=3
(echo $a)
## STDOUT:
2
1
## END
## STDERR:
bash: line 1: u: invalid indirect expansion
bash: line 2: 1/0: division by 0 (error token is "0")
bash: line 4: u: invalid indirect expansion
bash: line 5: 1/0: division by 0 (error token is "0")
## END
## status: 1
