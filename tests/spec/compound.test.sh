
#### if and its branches
for n in 1 2 3; do
  if [ $n = 1 ]; then echo one; elif ((n == 2)); then echo two; else echo many; fi
done
if false; then :; fi; echo $?
## STDOUT:
one
two
many
0
## END

#### case: patterns, fall-through, test on
for w in apple fig '*' ab; do
  case $w in
    a*e) echo "$w: a..e" ;;
    f?g | g) echo "$w: fall" ;&
    never) echo through ;;
    \*) echo star ;;&
    *) echo "$w: other" ;;
  esac
done
## STDOUT:
apple: a..e
fig: fall
through
star
*: other
ab: other
## END

#### loops, break and continue with levels
for i in 1 2 3; do
  for j in a b c; do
    [ $j = b ] && continue 2
    [ $i = 3 ] && break 2
    echo $i$j
  done
done
i=0; until [ $i -ge 2 ]; do i=$((i + 1)); done; echo $i
for ((i = 0; i < 3; i++)); do printf $i; done; echo
set -- x y; for p; do printf $p; done; echo
## STDOUT:
1a
2a
2
012
xy
## END

#### a subshell changes nothing outside
x=1
(x=2; cd /; echo $x)
{ y=3; }
echo $x $y "${PWD##*/}"
## STDOUT:
2
1 3 case
## END

#### conditional expressions
: > file
[[ -f file && ! -d file && abc == a* && abc != "a*" ]] && echo 1
[[ foo123 =~ ([a-z]+)([0-9]+) ]] && echo "${BASH_REMATCH[@]}"
[[ a < b && 10 -gt 9 ]] && echo 2
[[ x -eq 0 ]]; echo $?
## STDOUT:
1
foo123 foo 123
2
0
## END

#### an operator of one operand behind another expression
[[ a < b && -n x && -z '' ]] && echo yes
## stdout: yes

#### arithmetic command
((0)); echo $?
((5 > 3)); echo $?
((i += 4, i *= 2)); echo $i
## STDOUT:
1
0
8
## END

#### select reads numbers
select w in a b; do echo "$w $REPLY"; [ -n "$w" ] && break; done <<< $'9\n2\n'
## STDOUT:
 9
b 2
## END
## stderr-json: "1) a\n2) b\n#? #? "

#### a syntax error, after what came before it
echo before
if; then
## STDOUT:
before
## END
## STDERR:
bash: -c: line 2: syntax error near unexpected token `;'
bash: -c: line 2: `if; then'
## END
## status: 2

#### errexit knows conditions
set -e
if false; then :; fi
false || true
! true
f() { false; echo "not reached by errexit in a condition"; }
f && echo yes
(false; echo never) || echo caught
false
echo never
## STDOUT:
not reached by errexit in a condition
yes
never
## END
## status: 1

#### [[ -n ]] and [[ -z ]]
x=a y=
[[ -n a ]] && echo 1
[[ -n $x ]] && echo 2
[[ -n $y ]] || echo 3
[[ -z $y ]] && echo 4
[[ -z $x ]] || echo 5
[[ -n $(echo) ]] || echo 6
[[ -z $(echo) && -n $(echo x) ]] && echo 7
[[ ! -z $x ]] && echo 8
[[ -z $unset ]] && echo 9
[[ -n "$x$y" && ( -z "" || -n "" ) ]] && echo 10
## STDOUT:
1
2
3
4
5
6
7
8
9
10
## END

#### select at the end of its input
select s in a b; do :; done <<< 2 2>/dev/null; echo "<$REPLY><$s>"; set -e; select s in a; do :; done <<< 1 2>/dev/null; echo here
## STDOUT:

<><b>

here
## END

#### break and continue with what is no number
for n in 0 1 5 64 127 128 200; do bash -c "for i in 1; do (exit $n); break x; done; echo no" 2>/dev/null; echo $?; done
bash -c 'for i in 1; do (exit 3); continue x; done'; echo $?
## STDOUT:
128
129
133
192
255
128
200
131
## END
## STDERR:
bash: line 1: continue: x: numeric argument required
## END
