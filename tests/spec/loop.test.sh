## failures_allowed: 1

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
## known_failure: ` 1) one      3) three    5) five     7) seven    9) nine    11) eleven`, not ` 1) one`
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
