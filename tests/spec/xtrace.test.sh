
#### actions of traps are traced one level deeper
set -x; trap 'echo hi; eval "echo no"' DEBUG; :; trap - DEBUG
trap 'echo e; f' ERR; f() { echo f; }; false; trap - ERR
set -T; trap 'echo r' RETURN; f; trap - RETURN
trap 'echo u; echo $(echo c)' USR1; exec 3>&2 2>/dev/null; kill -USR1 $BASHPID 2>/dev/null; exec 2>&3
(trap 'echo bye' EXIT; echo a); : $(trap 'echo bye' EXIT; :); eval "(trap 'echo e' EXIT; :)"; trap 'echo out' EXIT
## STDOUT:
hi
no
hi
no
e
f
f
r
u
c
a
bye
e
out
## END
## STDERR:
+ trap 'echo hi; eval "echo no"' DEBUG
++ echo hi
++ eval 'echo no'
+++ echo no
+ :
++ echo hi
++ eval 'echo no'
+++ echo no
+ trap - DEBUG
+ trap 'echo e; f' ERR
+ false
++ echo e
++ f
++ echo f
+ trap - ERR
+ set -T
+ trap 'echo r' RETURN
+ f
+ echo f
++ echo r
+ trap - RETURN
+ trap 'echo u; echo $(echo c)' USR1
+ exec
+ trap 'echo bye' EXIT
+ echo a
++ echo bye
++ trap 'echo bye' EXIT
++ :
++ echo bye
+ : bye
+ eval '(trap '\''echo e'\'' EXIT; :)'
++ trap 'echo e' EXIT
++ :
+++ echo e
+ trap 'echo out' EXIT
+ echo out
## END

#### the descriptor of BASH_XTRACEFD is closed when it is unset or empty
exec 5>&1; BASH_XTRACEFD=5; set -x; echo c; unset BASH_XTRACEFD; set +x; echo d; echo e >&5
exec 5>&1; BASH_XTRACEFD=5; BASH_XTRACEFD=; echo f >&5; exec 5>&1 6>&1; BASH_XTRACEFD=5; BASH_XTRACEFD=6; echo g >&5; BASH_XTRACEFD=x; echo h >&6
exec 5>&1; BASH_XTRACEFD=5; (unset BASH_XTRACEFD; echo i >&5); echo j >&5; unset BASH_XTRACEFD; unset BASH_XTRACEFD; echo k
## STDOUT:
+ echo c
c
+ unset BASH_XTRACEFD
d
g
h
j
k
## END
## STDERR:
+ set +x
bash: line 1: 5: Bad file descriptor
bash: line 2: 5: Bad file descriptor
bash: line 2: BASH_XTRACEFD: x: invalid value for trace file descriptor
bash: line 3: 5: Bad file descriptor
## END

#### a prompt that is wrong is shown as it is
unset nope; (set -u; PS4='+${nope}> '; set -x; : a; echo b); (PS4='+${nope?bad}> '; set -x; : a; echo b); (PS4='+$((1+))> '; set -x; : a); (set -u; PS4='+${nope}:$LINENO> '; set -x; x=$(: b); f() { : c; }; f; [[ a ]]; ((1)); x=5; a=(1 2)); (set -u; p='${nope}'; echo "${p@P}"); (readonly r; PS4='+${r=1}> '; set -x; : a; echo no); echo $?; (set -e; PS4='+${nope?bad}> '; set -x; : a; echo no); echo $?
## STDOUT:
b
b
${nope}
2
1
## END
## STDERR:
bash: line 1: nope: unbound variable
+${nope}> : a
bash: line 1: nope: unbound variable
+${nope}> echo b
bash: line 1: nope: bad
+${nope?bad}> : a
bash: line 1: nope: bad
+${nope?bad}> echo b
bash: line 1: 1+: syntax error: operand expected (error token is "+")
+$((1+))> : a
bash: line 1: nope: unbound variable
++${nope}:$LINENO> : b
bash: line 1: nope: unbound variable
+${nope}:$LINENO> x=
bash: line 1: nope: unbound variable
+${nope}:$LINENO> f
environment: line 1: nope: unbound variable
+${nope}:$LINENO> : c
bash: line 1: nope: unbound variable
+${nope}:$LINENO> [[ -n a ]]
bash: line 1: nope: unbound variable
+${nope}:$LINENO> (( 1 ))
bash: line 1: nope: unbound variable
+${nope}:$LINENO> x=5
bash: line 1: nope: unbound variable
+${nope}:$LINENO> a=(1 2)
bash: line 1: nope: unbound variable
bash: line 1: r: readonly variable
bash: line 1: nope: bad
## END

#### an assignment is shown before what is wrong with it
set -x; a=(1 2); (a[]=1); (a[*]=x); declare -A m; (m[]=1); m[@]=4; (a['1+1+1']=z); (m[""]=x); readonly r; (r=1); (a[-5]=x); echo $((a[-5])); (a[1]=(1 2)); declare -i i=1+1; (i=1+); i+=3; readonly i; i=5
## STDOUT:
0
## END
## STDERR:
+ a=(1 2)
+ a[]=1
bash: line 1: a[]: bad array subscript
+ a[*]=x
bash: line 1: a[*]: bad array subscript
+ declare -A m
+ m[]=1
bash: line 1: m[]: bad array subscript
+ m[@]=4
+ a['1+1+1']=z
bash: line 1: '1+1+1': syntax error: operand expected (error token is "'1+1+1'")
+ m[""]=x
bash: line 1: m[""]: bad array subscript
+ readonly r
+ r=1
bash: line 1: r: readonly variable
+ a[-5]=x
bash: line 1: a[-5]: bad array subscript
bash: line 1: a: bad array subscript
+ echo 0
+ a[1]=(1 2)
bash: line 1: a[1]: cannot assign list to array member
+ declare -i i=1+1
+ i=1+
bash: line 1: 1+: syntax error: operand expected (error token is "+")
+ i+=3
+ readonly i
+ i=5
bash: line 1: i: readonly variable
## END
## status: 1

#### what expansions bring about in [[ ]] and (( )) they do once
i=0; set -x; [[ 1 == $((i++)) ]]; [[ 1 != *$((i++))* ]]; [[ 1 =~ $((i++)) ]]; [[ 1 -eq $((i++)) ]]; [[ a < $((i++)) ]]; [[ $((i++)) ]]; [[ -n $((i++)) ]]; [[ x == "$(echo sub >&2; echo x)" ]]; echo $? $i; (( $((i++)) + i++ )); echo $i; for ((j=$((i++)); j<12; j++)); do :; done; echo $i; unset u; [[ ${u:=v} == ${w:=v} ]]; echo $u $w
## STDOUT:
0 7
9
10
v v
## END
## STDERR:
+ [[ 1 == 0 ]]
+ [[ 1 != *1* ]]
+ [[ 1 =~ 2 ]]
+ [[ 1 -eq 3 ]]
+ [[ a < 4 ]]
+ [[ -n 5 ]]
+ [[ -n 6 ]]
++ echo sub
sub
++ echo x
+ [[ x == \x ]]
+ echo 0 7
+ ((  7 + i++  ))
+ echo 9
+ (( j=9 ))
+ (( j<12 ))
+ :
+ (( j++ ))
+ (( j<12 ))
+ :
+ (( j++ ))
+ (( j<12 ))
+ :
+ (( j++ ))
+ (( j<12 ))
+ echo 10
+ unset u
+ [[ v == v ]]
+ echo v v
## END

#### regular expressions
set -x; [[ abc =~ a\.c ]]; [[ abc =~ "a.c"x ]]; re='a.c'; [[ abc =~ $re ]]; [[ abc =~ "$re" ]]; [[ a =~ ^(a|b)$ ]]; [[ 'a b' =~ a\ b ]]; [[ $ =~ \$ ]]
## stdout-json: ""
## STDERR:
+ [[ abc =~ a\.c ]]
+ [[ abc =~ a\.cx ]]
+ re=a.c
+ [[ abc =~ a.c ]]
+ [[ abc =~ a\.c ]]
+ [[ a =~ ^(a|b)$ ]]
+ [[ a b =~ a b ]]
+ [[ $ =~ \$ ]]
## END

#### what is quoted, and how
set -x; : $'a\001b' $'a b\001' $'\t' a:~ ~x '~' x~ '#' a# é '' "'" "it's" '!' '^' '{' a,b a=b -n; x=$'a\001b'; x=$'a b\001'; x=a:~x; x='~'; x="'"; x=é; x='#'; x=; x='a=b'; export y='a b' z='a:~' 
## stdout-json: ""
## STDERR:
+ : $'a\001b' 'a b' '	' 'a:~' '~x' '~' x~ '#' a# é '' \' 'it'\''s' '!' '^' '{' a,b a=b -n
+ x=$'a\001b'
+ x='a b'
+ x='a:~x'
+ x='~'
+ x=\'
+ x=é
+ x='#'
+ x=
+ x=a=b
+ export 'y=a b' 'z=a:~'
+ y='a b'
+ z='a:~'
## END

#### loops whose variable is readonly, and select without words
readonly r; set -x; for r in a b; do :; done; select k in; do :; done; select k in a; do break; done <<< 1; set -- 1 2; for i do :; done
## stdout-json: ""
## stderr-json: "+ for r in a b\nbash: line 1: r: readonly variable\n+ select k in \n+ select k in a\n1) a\n#? + break\n+ set -- 1 2\n+ for i in \"$@\"\n+ :\n+ for i in \"$@\"\n+ :\n"

#### what is appended before a command, and what export is given
set -x; x=a; x+=b eval 'echo $x'; declare -i n=5; n+=3 eval 'echo $n'; n=1+1 eval :; declare -u u=a; u+=b :; export z={1,2}; readonly q=1 r; export x+=1; export w=; declare -A m=([x]=1 [@]=2); m+=([*]=3)
## STDOUT:
ab
8
## END
## STDERR:
+ x=a
+ x=ab
+ eval 'echo $x'
++ echo ab
+ declare -i n=5
+ n=8
+ eval 'echo $n'
++ echo 8
+ n=1+1
+ eval :
++ :
+ declare -u u=a
+ u=AB
+ :
+ export z=1 z=2
+ z=1
+ z=2
+ readonly q=1 r
+ q=1
+ export x+=1
+ x+=1
+ export w=
+ w=
+ m=(['x']='1' ['@']='2')
+ declare -A m
+ m+=([*]=3)
## END

#### patterns of [[ ]] that commands give
set -x; [[ é == "é" ]]; echo $?; [[ aéb == a"$(printf %s é)"b ]]; echo $?; [[ 'a*' == "$(echo 'a*')" ]]; echo $?; [[ 'ab' == "$(echo 'a*')" ]]; echo $?; [[ ab == $(echo 'a*') ]]; echo $?; [[ a == @($(echo a)|"b") ]]; echo $?; [[ b == @($(echo a)|"b") ]]; echo $?
## STDOUT:
0
0
0
1
0
0
0
## END
## STDERR:
+ [[ é == \é ]]
+ echo 0
++ printf %s é
+ [[ aéb == a\éb ]]
+ echo 0
++ echo 'a*'
+ [[ a* == \a\* ]]
+ echo 0
++ echo 'a*'
+ [[ ab == \a\* ]]
+ echo 1
++ echo 'a*'
+ [[ ab == a* ]]
+ echo 0
++ echo a
+ [[ a == @(a|\b) ]]
+ echo 0
++ echo a
+ [[ b == @(a|\b) ]]
+ echo 0
## END
