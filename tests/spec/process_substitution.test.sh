#### reading
cat <(echo a) <(echo b)
## STDOUT:
a
b
## END

#### writing
echo hello > >(cat > f); sleep 0.1; cat f
## STDOUT:
hello
## END

#### as a here-string's sibling
while read -r a; do echo "<$a>"; done < <(printf '%s\n' x y)
## STDOUT:
<x>
<y>
## END

#### the loop is not a subshell
n=0; while read -r _; do ((n++)); done < <(printf '1\n2\n'); echo $n
## STDOUT:
2
## END

#### sees variables and functions
x=v; f() { echo "f $x"; }; cat <(f)
## STDOUT:
f v
## END

#### status does not matter
cat <(exit 3); echo $?
## STDOUT:
0
## END

#### $! and wait
cat <(exit 4); wait $!; echo $?
## STDOUT:
4
## END

#### as a word of its own
[[ <(:) == /dev/fd/* ]] && echo path; case <(:) in /dev/fd/*) echo path;; esac
## STDOUT:
path
path
## END

#### tee
printf 'a\nb\n' | tee >(wc -l > n) > /dev/null; sleep 0.1; cat n | tr -d ' '
## STDOUT:
2
## END

#### nested
cat <(cat <(echo deep))
## STDOUT:
deep
## END

#### two inputs
paste <(printf '1\n2\n') <(printf 'a\nb\n')
## STDOUT:
1	a
2	b
## END

#### source
. <(echo 'x=sourced'); echo $x
## STDOUT:
sourced
## END

#### not within double quotes
echo "<(echo a)"
## STDOUT:
<(echo a)
## END

#### to a descriptor
exec 7< <(echo one; echo two); read -u 7 a; read -u 7 b; echo "$b $a"; exec 7<&-
## STDOUT:
two one
## END
