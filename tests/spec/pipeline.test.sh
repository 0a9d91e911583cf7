#### the status is the last command's
false | true; echo $?
true | false; echo $?
! true; echo $?
## STDOUT:
0
1
1
## END

#### all statuses
(exit 3) | (exit 4) | true
echo "${PIPESTATUS[@]}"
## stdout: 3 4 0

#### pipefail
set -o pipefail
(exit 3) | (exit 4) | true
echo $?
## stdout: 4

#### a writer without a reader ends
yes | head -n 1
yes | true
echo "${PIPESTATUS[0]}"
## STDOUT:
y
141
## END

#### each stage is a subshell
x=1
echo 2 | read -r x
echo $x
shopt -s lastpipe
echo 3 | read -r x
echo $x
## STDOUT:
1
3
## END

#### both streams into the pipe
{ echo out; echo err >&2; } |& while read -r l; do echo "<$l>"; done
## STDOUT:
<out>
<err>
## END

#### process substitution
while read -r l; do echo "<$l>"; done < <(echo a; echo b)
cat <(echo one) <(echo two)
## STDOUT:
<a>
<b>
one
two
## END

#### readers share what they read from
printf 'a\nb\nc\n' >f
( read -r x; read -r y; echo "$x$y" ) <f
{ read -r x; cat; } <f
## STDOUT:
ab
b
c
## END

#### lists
true && echo a || echo b
false && echo c || echo d
false || false || echo e; true && false; echo $?
## STDOUT:
a
d
e
1
## END

#### background jobs and wait
(sleep 0.05; exit 7) &
pid=$!
wait $pid; echo $?
wait 999999; echo $?
## STDOUT:
7
127
## END
## STDERR:
bash: line 4: wait: pid 999999 is not a child of this shell
## END
