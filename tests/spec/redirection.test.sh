#### order matters
{ echo out; echo err >&2; } 2>&1 >file
cat file
## STDOUT:
err
out
## END

#### both streams share one offset
{ echo a; echo b >&2; echo c; } >file 2>&1
cat file
## STDOUT:
a
b
c
## END

#### appending
echo one >f; echo two >>f; cat f
## STDOUT:
one
two
## END

#### noclobber, and a way round it
echo one >f
set -C
echo two >f
echo "status $?"
echo three >|f
cat f
## STDOUT:
status 1
three
## END
## STDERR:
bash: line 3: f: cannot overwrite existing file
## END

#### a redirection that fails leaves out the command
echo never <missing
echo "status $?"
## STDOUT:
status 1
## END
## STDERR:
bash: line 1: missing: No such file or directory
## END

#### here-documents: expanded, quoted, indented, two on a line
x=value
cat <<A; cat <<'B'; cat <<-C
$x \$x $(echo sub)
A
$x \$x
B
	tabs go
	C
cat <<ONE - <<TWO
first
ONE
second
TWO
## STDOUT:
value $x sub
$x \$x
tabs go
second
## END

#### here-strings
cat <<<"a  b"
## stdout: a  b

#### a descriptor opened with exec keeps its place
printf '1\n2\n3\n' >f
exec 3<f
read -r a <&3
read -r b <&3
exec 3<&-
echo "$a$b"
read -r c <&3
echo "status $?"
## STDOUT:
12
status 1
## END
## STDERR:
bash: line 7: 3: Bad file descriptor
## END

#### read and write through one descriptor
echo 0123456789 >f
exec 3<>f
read -r -n 4 x <&3
printf . >&3
exec 3>&-
cat f
echo "$x"
## STDOUT:
0123.56789
0123
## END

#### the shell picks a descriptor
exec {fd}>f
echo hello >&$fd
exec {fd}>&-
cat f
[ "$fd" -ge 10 ] && echo big
## STDOUT:
hello
big
## END

#### moving and closing
echo hi 3>&1 >&3-
{ echo lost; } >&-
echo "status $?"
## STDOUT:
hi
status 1
## END
## STDERR:
bash: line 2: echo: write error: Bad file descriptor
## END

#### a redirection of a compound command holds for all of it
for i in 1 2 3; do echo $i; done >f
while read -r l; do echo "<$l>"; done <f
## STDOUT:
<1>
<2>
<3>
## END

#### what a program's redirection assigns is lost, a builtin's stays
cat <<<"${x:=1}"; echo "[$x]"; read y <<<"${z:=2}"; echo "[$z]"; f() { cat; }; f <<<"${v:=3}"; echo "[$v]"; cat {fd}<f </dev/null 2>/dev/null; echo "[${fd-}]"; cat <<<${u?gone}; echo after $?
## STDOUT:
1
[]
[2]
3
[3]
[]
after 127
## END
## STDERR:
bash: line 1: f: No such file or directory
bash: line 1: u: gone
## END

#### redirections see the variables before the command's assignments
set -- a b; IFS=: read x y <<<"$*"; echo "[$x][$y]"; x=old; x=new cat <<<$x; f() { cat; echo $x; }; x=new f <<<$x; x=f1 echo a >$x.txt; ls; unset x; x=5 cat <<<${x-unset}; x=7 : >${x-none}; ls; IFS=x read p q < <(echo "$IFS" | od -An -c; echo axb); echo "$p|$q"
## STDOUT:
[a b][]
old
old
new
old.txt
unset
none
old.txt
      t  n  n|
## END

#### what redirections assign stays behind assignments in front of a command
n=8; IFS=: read -r a b <<< $((3<=(n=3))); echo $n
n=1; x=$((n=3)) read y <<< "$n"; echo $y $n
n=1; n=2 read y <<< $((n=7)); echo $y $n
n=1; f() { echo $n; read y; echo $y; }; n=2 f <<< $((n=7)); echo $y $n
n=1; q=5 read y <<< $((n++))$((n++)) ; echo $n $y
unset n; n=2 eval 'echo $n' <<< ${n:=9}; echo $n
n=1; q=$((n=4)) cat <<< $((n+=3)); echo $n
a=0; a=1 read x <<< $a; echo $x
## STDOUT:
3
3 3
7 7
7
7
7 7
3 12
9
9
7
4
0
## END

#### what stands in front of a command whose redirection fails is left to the next one
a=q; a=x read -r b <<< ${z!}
read a <<< ",123"; declare -p a; read a <<< k; declare -p a
a=q; a=x : <<< $((1/0))
eval 'a=5; declare -p a'; declare -p a
a=x read <<< ${z!}
f() { a=6; }; f; declare -p a
## STDOUT:
declare -- a="q"
declare -- a="k"
declare -x a="5"
declare -- a="q"
declare -- a="q"
## END
## STDERR:
bash: line 1: ${z!}: bad substitution
bash: line 3: 1/0: division by 0 (error token is "0")
bash: line 5: ${z!}: bad substitution
## END

#### what exec does in a redirected command stays
{ exec 3>x; } 2>/dev/null; echo hi >&3; cat x
{ exec 4>y; } 4>/dev/null; echo hi >&4; echo $?
f() { exec 5>z; }; f 2>/dev/null; echo five >&5; cat z
{ exec 6>x; exec 2>&1; } 2>/dev/null; echo six >&6; cat x; echo e >&2
exec 7>&1; { exec 7>&-; } >/dev/null; echo x >&7; echo $?
if exec 3>x; then :; fi 2>/dev/null; echo if >&3; cat x
for i in 1; do exec 3>x; done < /dev/null; echo for >&3; cat x
while :; do exec 3>x; break; done </dev/null; echo while >&3; cat x
eval 'exec 3>x' 2>/dev/null; echo eval >&3; cat x
. /dev/stdin <<< 'exec 3>x'; echo dot >&3; cat x
{ { exec 3>x; } >/dev/null; echo in >&3; } 2>/dev/null; echo out >&3; cat x
{ exec {fd}>x; } 2>/dev/null; echo picked >&$fd; cat x
{ : {fd}>x; } 2>/dev/null; echo kept >&$fd; cat x
exec 3>&1; { echo three >&3; exec 3>/dev/null; } 3>&1; echo still >&3
shopt -s lastpipe; echo | exec 8>y; echo pipe >&8; cat y
{ exec > z; echo a; } 2>/dev/null; echo b; exec >&2; cat z
## STDOUT:
hi
1
five
six
1
if
for
while
eval
dot
in
out
picked
kept
three
still
pipe
## END
## STDERR:
bash: line 2: 4: Bad file descriptor
e
bash: line 5: 7: Bad file descriptor
a
b
## END
