#### for without in
set -- a 'b c'; for i do echo "<$i>"; done; for i; do echo "$i"; done
## STDOUT:
<a>
<b c>
a
b c
## END

#### for over nothing
for i in; do echo no; done; echo "$? [$i]"; for i in $u; do :; done
## STDOUT:
0 []
## END

#### for with newlines
for i
in a b
do
echo $i
done
## STDOUT:
a
b
## END

#### the status
for i in 1 2; do false; done; echo $?; while false; do :; done; echo $?; until true; do :; done; echo $?
## STDOUT:
1
0
0
## END

#### the variable stays
for i in a b; do :; done; echo $i
## STDOUT:
b
## END

#### an invalid name
for 1a in x; do :; done; echo after
## STDOUT:
after
## END
## STDERR:
bash: line 1: `1a': not a valid identifier
## END

#### a readonly variable
readonly r; for r in a; do echo no; done; echo after
## STDOUT:
after
## END
## STDERR:
bash: line 1: r: readonly variable
## END

#### C style
for ((i=0, j=10; i<3; i++, j--)); do echo $i $j; done; echo $i
## STDOUT:
0 10
1 9
2 8
3
## END

#### C style with empty parts
for ((;;)); do ((n++ == 3)) && break; done; echo $n; i=0; for ((; i<2;)) { echo b$i; ((i++)); }
## STDOUT:
4
b0
b1
## END

#### C style with an error
for ((i=0; i<1/0; i++)); do echo no; done; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: ((: i<1/0: division by 0 (error token is "0")
## END

#### C style syntax error
for ((i=0; i<3)); do :; done
## STDOUT:
## END
## STDERR:
bash: -c: line 1: syntax error: arithmetic expression required
bash: -c: line 1: syntax error: `((i=0; i<3))'
## END
## status: 2

#### braces for do
for i in a b; { echo $i; }
## STDOUT:
a
b
## END

#### break and continue
for i in 1 2 3 4; do [ $i = 2 ] && continue; [ $i = 4 ] && break; echo $i; done
## STDOUT:
1
3
## END

#### levels
for i in 1 2; do for j in a b c; do [ $j = b ] && continue 2; echo $i$j; done; done; for i in 1 2; do while :; do break 2; done; done; echo $i
## STDOUT:
1a
2a
1
## END

#### too many levels
for i in 1 2; do echo $i; break 9; done; for i in 1 2; do echo $i; continue 9; done
## STDOUT:
1
1
2
## END

#### bad levels
for i in 1 2; do break 0; echo no; done; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: break: 0: loop count out of range
## END

#### a level that is no number
for i in 1 2; do break x; echo no; done; echo $?
## STDOUT:
## END
## STDERR:
bash: line 1: break: x: numeric argument required
## END
## status: 128

#### too many arguments
for i in 1 2; do break 1 2; echo $?; done; echo $?
## STDOUT:
## END
## STDERR:
bash: line 1: break: too many arguments
## END
## status: 1

#### outside of loops
break; echo $?; continue 2; echo $?
## STDOUT:
0
0
## END
## STDERR:
bash: line 1: break: only meaningful in a `for', `while', or `until' loop
bash: line 1: continue: only meaningful in a `for', `while', or `until' loop
## END

#### break in a function called from a loop
f() { break; }; for i in 1 2; do echo $i; f; done
## STDOUT:
1
2
## END
## STDERR:
environment: line 1: break: only meaningful in a `for', `while', or `until' loop
environment: line 1: break: only meaningful in a `for', `while', or `until' loop
## END

#### break in a subshell
for i in 1 2; do (break; echo no); echo $i; done
## STDOUT:
no
1
no
2
## END
## STDERR:
bash: line 1: break: only meaningful in a `for', `while', or `until' loop
bash: line 1: break: only meaningful in a `for', `while', or `until' loop
## END

#### break in the condition
while break; do echo no; done; echo $?; n=0; until [ $n = 2 ] || ! : $((n++)); do echo $n; done
## STDOUT:
0
1
2
## END

#### until and while with a list as condition
n=0; while ((n++)); [ $n -lt 3 ]; do echo $n; done
## STDOUT:
1
2
## END

#### select
PS3='? '; select x in a 'b c'; do echo "$REPLY:$x"; [ "$x" ] || break; done <<< $'2\n1\n9'
## STDOUT:
2:b c
1:a
9:
## END
## stderr-json: "1) a\n2) b c\n? ? ? "

#### select at end of input
select x in a; do echo $x; done </dev/null; echo $?
## STDOUT:

1
## END
## stderr-json: "1) a\n#? "

#### select shows the list again on an empty line
select x in a b; do echo "[$x]"; break; done <<< $'\n1'
## STDOUT:
[a]
## END
## stderr-json: "1) a\n2) b\n#? 1) a\n2) b\n#? "

#### select in columns
PS3=; COLUMNS=20; select x in one two three four five six seven eight nine ten eleven; do echo $x; break; done <<< 11
## STDOUT:
eleven
## END
## STDERR:
 1) one
 2) two
 3) three
 4) four
 5) five
 6) six
 7) seven
 8) eight
 9) nine
10) ten
11) eleven
## END

#### reading lines without a last newline
printf 'a\nb' | while read -r x; do echo "$x"; done; printf 'a\nb' | while read -r x || [ -n "$x" ]; do echo "$x"; done
## STDOUT:
a
a
b
## END

#### reserved words as arguments
for i in for do done in; do echo $i; done; echo if then fi while { }
## STDOUT:
for
do
done
in
if then fi while { }
## END

#### a loop variable that is a reference
declare -n r; for r in a b; do r=v$((++n)); done; echo $a $b
## STDOUT:
v1 v2
## END

#### break and continue with zero or less
for i in 1 2; do break 0; done; echo $? $i; for i in 1 2; do continue -1; done; echo $? $i
## STDOUT:
1 1
1 1
## END
## STDERR:
bash: line 1: break: 0: loop count out of range
bash: line 1: continue: -1: loop count out of range
## END

#### each loop's status and variable afterwards
for i in 1 2 3; do :; done; echo $? $i; for i in; do :; done; echo $? $i; while false; do :; done; echo $?; until true; do :; done; echo $?; for ((i=0;i<3;i++)); do (exit $i); done; echo $? $i; for i in a; do break; done; echo $?; for i in a; do (exit 3); continue; done; echo $?; while (exit 4); do :; done; echo $?; for i in x; do false; done; echo $?
## STDOUT:
0 3
0 3
0
0
2 3
0
0
0
1
## END

#### break and continue through several levels and constructs
for i in 1 2 3; do for j in a b c; do case $j in b) [ $i = 2 ] && continue 2; [ $i = 3 ] && break 2;; esac; echo $i$j; done; done; while :; do { if true; then break; fi; }; echo no; done; for i in 1 2; do for j in 1 2; do break 9; done; echo no; done; for i in 1; do (break; echo in) ; done 2>&1; until false; do while :; do break 2; done; done; echo end
## STDOUT:
1a
1b
1c
2a
3a
bash: line 1: break: only meaningful in a `for', `while', or `until' loop
in
end
## END

#### arithmetic for with parts that are empty, several or fail
for ((i=0,j=5; i<j; i++,j--)); do echo -n "$i$j "; done; echo; for ((;;)); do break; done; i=3; for ((; i--; )); do echo -n $i; done; echo; for ((i=0; i<2; )); do ((i++)); done; echo $i; for ((i=1/0;;)); do echo no; done; echo $?; for ((i=0; i<3; i++)) { echo -n $i; }; echo
## STDOUT:
05 14 23 
210
2
1
012
## END
## STDERR:
bash: line 1: ((: i=1/0: division by 0 (error token is "0")
## END

#### words of for are expanded once, before the loop
x='a b'; set -- 1 2; for i in $x "$x" $@ {p,q} $(echo c d) ; do echo -n "<$i>"; x=changed; set -- 9; done; echo; for i in "$@"; do echo $i; done; for i do echo "do $i"; done; set -- m n; for i
do echo $i; done; for i in a b; do i=z; echo -n $i; done; echo $i; n=0; for f in 1 2; do for f in 3; do :; done; echo -n $f; done; echo
## STDOUT:
<a><b><a b><1><2><p><q><c><d>
9
do 9
m
n
zzz
33
## END

#### select with PS3, REPLY, break and an empty list
PS3='? '; select x in a 'b c' d; do echo "$REPLY [$x]"; [ "$x" ] || break; done <<<$'2\n3\n9' 2>&1; select x in; do echo no; done; echo $?; set -- p q; select x; do echo $x; break; done <<<2 2>/dev/null; select x in a; do :; done </dev/null 2>/dev/null; echo $?
## STDOUT:
1) a
2) b c
3) d
? 2 [b c]
? 3 [d]
? 9 []
0
q

1
## END

#### break in a stage or a job that is a simple command: it is still within the loops around it
for i in 1 2; do break | cat; echo $i; done; for i in 1 2; do eval 'break; echo no' | cat; done; for i in 1 2; do break & wait; echo $i; done; for i in 1 2; do eval 'break; echo no' & wait; done
for i in 1 2; do echo $(break; echo no) | cat; done; for i in 1 2; do echo $(for j in 1 2; do echo $j; continue 2; done; echo no) a & wait; done; for i in 1 2; do a=$(break; echo no) | cat; done
f() { break; echo f; }; for i in 1 2; do f | cat; done; for i in 1 2; do { break; echo group; } | cat; done; for i in 1 2; do if :; then break; fi & wait; echo $i; done
## STDOUT:
1
2
1
2


1 a
1 a
f
f
group
group
1
2
## END
## STDERR:
environment: line 3: break: only meaningful in a `for', `while', or `until' loop
environment: line 3: break: only meaningful in a `for', `while', or `until' loop
bash: line 3: break: only meaningful in a `for', `while', or `until' loop
bash: line 3: break: only meaningful in a `for', `while', or `until' loop
bash: line 3: break: only meaningful in a `for', `while', or `until' loop
bash: line 3: break: only meaningful in a `for', `while', or `until' loop
## END

#### newlines in the expressions of for
f() {
for ((j=0;
 j<1;
 j++)); do :; done
for (( j=0 ; 
	j<1 ;  j++ )) ; do :; done
for ((
j=0
;
j<1
;
j++
)); do :; done
}
declare -f f
set -x
f
f() {
for ((
  
  j=0;;)); do break; done
for ((;;
)); do break; done
for ((

;j<1;j++)); do break; done
for ((	 a = 1 ; a < 2 	; a++ )); do :; done
((
 1 +
 2
 ))
(( 	1 ))
}
declare -f f
set -x; f 2>&1
set +x
for ((;
;)); do echo x; break; done; echo $?
for ((; ;)); do echo y; break; done; echo $?
for ((i=0;
	;)); do echo z; break; done; echo $?
## stdout-json: "f () \n{ \n    for ((j=0; \n j<1; \n j++))\n    do\n        :;\n    done;\n    for ((j=0 ; \n\tj<1 ; j++ ))\n    do\n        :;\n    done;\n    for ((\nj=0\n; \nj<1\n; \nj++\n))\n    do\n        :;\n    done\n}\nf () \n{ \n    for ((\n  \n  j=0; 1; 1))\n    do\n        break;\n    done;\n    for ((1; 1; \n))\n    do\n        break;\n    done;\n    for ((\n\n; j<1; j++))\n    do\n        break;\n    done;\n    for ((a = 1 ; a < 2 \t; a++ ))\n    do\n        :;\n    done;\n    ((\n 1 +\n 2\n ));\n    (( \t1 ))\n}\n+ (( \n  \n  j=0 ))\n+ (( 1 ))\n+ break\n+ (( 1 ))\n+ (( 1 ))\n+ break\n+ (( \n\n ))\n+ (( j<1 ))\n+ break\n+ (( a = 1  ))\n+ (( a < 2 \t ))\n+ :\n+ (( a++  ))\n+ (( a < 2 \t ))\n+ (( \n 1 +\n 2\n  ))\n+ ((  \t1  ))\n0\ny\n0\n0\n"
## STDERR:
+ f
+ (( j=0 ))
+ (( 
 j<1 ))
+ :
+ (( 
 j++ ))
+ (( 
 j<1 ))
+ (( j=0  ))
+ (( 
	j<1  ))
+ :
+ (( j++  ))
+ (( 
	j<1  ))
+ (( 
j=0
 ))
+ (( 
j<1
 ))
+ :
+ (( 
j++
 ))
+ (( 
j<1
 ))
+ declare -f f
+ set -x
+ f
+ set +x
## END

#### select: what it reads and cannot assign
for c in 'readonly n=5; (select n in 5; do break; done <<< 1; echo x $n); echo $?' \
 'readonly n=5; select n in 6 7; do echo in; break; done <<< 1; echo x $?' \
 'readonly n=5; set -e; select n in 6 7; do echo in; break; done <<< 1; echo x $?' \
 'readonly n=5; f() { select n in 6 7; do echo in; break; done <<< 1; echo x $?; }; f; echo $?' \
 'readonly REPLY=5; select n in 6 7; do echo in $n; done <<< 12; echo x $?' \
 'select n in 6 7; do echo in $n $REPLY; done < <(printf "1 2\n\\\\2\n2\\\\\n1\n"); echo x $? "[$REPLY]" "[$n]"' \
 'declare -i REPLY; select n in 6 7; do echo in $n $REPLY; done <<< 1+1; echo x $? "[$REPLY]" "[$n]"' \
 'IFS=:; select n in 6 7; do echo in $n "[$REPLY]"; done <<< " 1 :"; echo x $? "[$REPLY]" "[$n]"' \
 'select n in 6 7; do echo in $n "[$REPLY]"; done < <(printf "1\n2"); echo x $? "[$REPLY]" "[$n]"' \
 'read() { echo mine; }; select n in 6 7; do echo in $n "[$REPLY]"; done <<< 2; echo x $?'; do bash -c "$c" bash; done
## stdout-json: "x 5\n0\nx 1\nx 1\n0\n\nx 1\nin 1 2\nin 7 2\nin 21\n\nx 1 [] []\nin 7 2\n\nx 1 [0] [7]\nin [ 1 :]\n\nx 1 [] []\nin 6 [1]\n\nx 1 [2] [6]\nin 7 [2]\n\nx 1\n"
## stderr-json: "1) 5\n#? bash: line 1: n: readonly variable\n1) 6\n2) 7\n#? bash: line 1: n: readonly variable\n1) 6\n2) 7\n#? bash: line 1: n: readonly variable\n1) 6\n2) 7\n#? environment: line 1: n: readonly variable\n1) 6\n2) 7\n#? bash: line 1: REPLY: readonly variable\n1) 6\n2) 7\n#? #? #? #? 1) 6\n2) 7\n#? #? 1) 6\n2) 7\n#? #? 1) 6\n2) 7\n#? #? 1) 6\n2) 7\n#? #? "

#### break 0 with errexit fails, and is not trapped
(set -e; for i in 1 2; do break 0; echo no; done; echo no); echo $?
(set -e; for i in 1 2; do break 0 || echo no; done; echo $?); echo $?
(set -e; f() { for i in 1 2; do continue -1; echo no; done; echo no; }; f); echo $?
(set -e; trap 'echo no' ERR; for i in 1 2; do eval break 0; echo no; done; echo no); echo $?
(set -e; for i in 1 2; do ! break 0; echo no; done; echo $?); echo $?
(set -e; if for i in 1; do break 0; done; then echo no; else echo $?; fi); echo $?
## STDOUT:
1
1
0
1
1
0
0
1
0
## END
## STDERR:
bash: line 1: break: 0: loop count out of range
bash: line 2: break: 0: loop count out of range
environment: line 3: continue: -1: loop count out of range
bash: line 4: break: 0: loop count out of range
bash: line 5: break: 0: loop count out of range
bash: line 6: break: 0: loop count out of range
## END

#### the lines of names that are not valid
{
:
for 1x in a; do :; done
select 1y in a; do :; done
coproc 1z { :; }
}
f() {
:
for 1x in a; do :; done
coproc 1z { :; }
: | {
:
coproc 1z { :; }
}
}; f
(
:
coproc 1z { :; }
)
{
TIMEFORMAT=%Q
time { :; }
}
## stdout-json: ""
## STDERR:
bash: line 6: `1x': not a valid identifier
bash: line 6: `1y': not a valid identifier
bash: line 6: `1z': not a valid identifier
environment: line 7: `1x': not a valid identifier
environment: line 7: `1z': not a valid identifier
environment: line 7: `1z': not a valid identifier
bash: line 19: `1z': not a valid identifier
bash: line 23: TIMEFORMAT: `Q': invalid format character
## END
