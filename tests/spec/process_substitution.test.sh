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

#### its status and descriptors
cat <(exit 3); echo $?; cat <(echo a) <(echo b) - <<<c; echo x > >(cat; echo end); wait $!; echo $?; f() { cat "$1"; }; f <(echo in function); wc -l < <(printf '1\n2\n')
## STDOUT:
0
a
b
c
x
end
0
in function
2
## END

#### in assignments, arrays, loops and tests
x=<(:); [[ $x = /dev/fd/* ]] && echo path; a=(<(:) <(:)); echo ${#a[@]}; for f in <(echo 1) <(echo 2); do cat $f; done 2>/dev/null; [[ -p <(:) ]] && echo pipe; [ -e <(:) ] && echo exists; case <(:) in /dev/fd/*) echo case;; esac
## STDOUT:
path
2
1
2
pipe
exists
case
## END

#### output substitution that outlives the command
{ echo to stderr >&2; echo to stdout; } 2> >(sed 's/^/err: /' >e) > >(sed 's/^/out: /'); sleep 0.2; cat e; exec 5> >(sed 's/^/five: /'); echo data >&5; exec 5>&-; sleep 0.2
## STDOUT:
out: to stdout
err: to stderr
five: data
## END

#### nested, with quotes, here-documents and functions
cat <(cat <(echo deep) <(echo 'quo"ted')); cat <(cat <<E
doc $((1+1))
E
); g() { echo g $1; }; cat <(g x; exit 1); read -r l < <(g y); echo $l; mapfile -t m < <(seq 3); echo ${m[@]}; diff <(echo a) <(echo b); echo $?
## STDOUT:
deep
quo"ted
doc 2
g x
g y
1 2 3
1c1
< a
---
> b
1
## END

#### in POSIX mode and as a redirection's word
set -o posix; cat <(echo posix); echo a >f; cat < <(cat f); while read x; do echo "[$x]"; done < <(echo 1; echo 2)
## STDOUT:
posix
a
[1]
[2]
## END

#### continue and break within it end it
for i in 1 2; do while read -r l; do echo "$i $l"; done < <(for a in x y; do echo $a; continue 2; done; echo no); done; for i in 1; do cat <(echo a; break; echo b); done
## STDOUT:
1 x
2 x
a
## END

#### each pipe and each document is a file of its own
[ /dev/fd/3 -ef /dev/fd/4 ] 3< <(:) 4< <(:); echo $?; [ /dev/fd/3 -ef /dev/fd/4 ] 3<<<a 4<<<a; echo $?; [ /dev/fd/3 -ef /dev/fd/4 ] 3< <(:) 4<&3; echo $?
: | { [ /dev/stdin -ef /dev/fd/3 ]; echo $?; } 3<&0; x=$([ /dev/fd/1 -ef /dev/fd/2 ] 2>&1; echo $?); echo "$x"; y=$([ /dev/fd/1 -ef /dev/fd/3 ] 3> >(:); echo $?); echo "$y"
## STDOUT:
1
1
0
0
0
1
## END
