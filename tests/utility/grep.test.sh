# grep, recorded from the GNU original.

#### grep two n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep two n
## STDOUT:
two
## END

#### grep -v o n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -v o n
## STDOUT:
three
five
## END

#### grep -n t n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -n t n
## STDOUT:
2:two
3:three
## END

#### grep -c t n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -c t n
## STDOUT:
2
## END

#### grep -i TWO n d/c.rs
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -i TWO n d/c.rs
## STDOUT:
n:two
d/c.rs:TWO
## END

#### grep -l two n d/b.txt d/c.rs
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -l two n d/b.txt d/c.rs
## STDOUT:
n
d/b.txt
## END

#### grep -L two n d/c.rs
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -L two n d/c.rs
## STDOUT:
d/c.rs
## END

#### grep -x two n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -x two n
## STDOUT:
two
## END

#### grep -w two d/b.txt d/e/f.txt
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -w two d/b.txt d/e/f.txt
## STDOUT:
d/b.txt:two birds
## END

#### grep -o '[a-z]*o' n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -o '[a-z]*o' n
## STDOUT:
o
two
fo
## END

#### grep -E 'one|five' n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -E 'one|five' n
## STDOUT:
one
five
## END

#### grep -F -e one -e five n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -F -e one -e five n
## STDOUT:
one
five
## END

#### grep -A1 two n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -A1 two n
## STDOUT:
two
three
## END

#### grep -B1 two n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -B1 two n
## STDOUT:
one
two
## END

#### grep -C1 -n three n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -C1 -n three n
## STDOUT:
2-two
3:three
4-four
## END

#### grep -A0 -e one -e five n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -A0 -e one -e five n
## STDOUT:
one
--
five
## END

#### grep -m1 t n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -m1 t n
## STDOUT:
two
## END

#### grep -b t n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -b t n
## STDOUT:
4:two
8:three
## END

#### grep -ob o n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -ob o n
## STDOUT:
0:o
6:o
15:o
## END

#### grep zzz n; echo $?
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep zzz n; echo $?
## STDOUT:
1
## END

#### grep x nofile; echo $?
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep x nofile; echo $?
## STDOUT:
2
## END

#### grep -s x nofile; echo $?
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -s x nofile; echo $?
## STDOUT:
2
## END

#### grep -q two n; echo $?
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -q two n; echo $?
## STDOUT:
0
## END

#### grep -r two d | sort
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -r two d | sort
## STDOUT:
d/b.txt:two birds
d/e/f.txt:twofold
## END

#### grep -rn two d --include='*.txt' | sort
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -rn two d --include='*.txt' | sort
## STDOUT:
d/b.txt:1:two birds
d/e/f.txt:1:twofold
## END

#### grep -ri two d --exclude='*.txt'
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -ri two d --exclude='*.txt'
## STDOUT:
d/c.rs:TWO
## END

#### grep -rl two . | sort
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -rl two . | sort
## STDOUT:
./d/b.txt
./d/e/f.txt
./n
## END

#### grep -rh two d --exclude-dir=e
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -rh two d --exclude-dir=e
## STDOUT:
two birds
## END

#### grep -H two n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -H two n
## STDOUT:
n:two
## END

#### grep -h two n d/b.txt
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -h two n d/b.txt
## STDOUT:
two
two birds
## END

#### grep --color=always two n | od -c | head -3
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep --color=always two n | od -c | head -3
## STDOUT:
0000000 033   [   0   1   ;   3   1   m 033   [   K   t   w   o 033   [
0000020   m 033   [   K  \n
0000025
## END

#### printf 'x\0two\n' > b; grep two b; grep -c two b; grep -a two b | o...
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
printf 'x\0two\n' > b; grep two b; grep -c two b; grep -a two b | od -c | head -1
## STDOUT:
1
0000000   x  \0   t   w   o  \n
## END

#### grep '[a' n; echo $?
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep '[a' n; echo $?
## STDOUT:
2
## END

#### grep -e '\(.\)\1' n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -e '\(.\)\1' n
## STDOUT:
three
## END

#### grep -E '(.)\1' n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -E '(.)\1' n
## STDOUT:
three
## END

#### grep -P 't(?=w)' n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -P 't(?=w)' n
## STDOUT:
two
## END

#### grep -f /dev/null n; echo $?
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -f /dev/null n; echo $?
## STDOUT:
1
## END

#### printf 'one\nfive\n' | grep -f - n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
printf 'one\nfive\n' | grep -f - n
## STDOUT:
one
five
## END

#### grep '' n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep '' n
## STDOUT:
one
two
three
four
five
## END

#### grep -c '' n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -c '' n
## STDOUT:
5
## END

#### grep -vn t n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -vn t n
## STDOUT:
1:one
4:four
5:five
## END

#### grep '^t' n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep '^t' n
## STDOUT:
two
three
## END

#### grep 'e$' n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep 'e$' n
## STDOUT:
one
three
five
## END

#### grep -E '^.{4}$' n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -E '^.{4}$' n
## STDOUT:
four
five
## END

#### grep 'o\|i' n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep 'o\|i' n
## STDOUT:
one
two
four
five
## END

#### grep -z two n | od -c | head -2
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -z two n | od -c | head -2
## STDOUT:
0000000   o   n   e  \n   t   w   o  \n   t   h   r   e   e  \n   f   o
0000020   u   r  \n   f   i   v   e  \n  \0
## END

#### echo 'foo bar' | grep -ow '[a-z]*'
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
echo 'foo bar' | grep -ow '[a-z]*'
## STDOUT:
foo
bar
## END

#### grep -2 three n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -2 three n
## STDOUT:
one
two
three
four
five
## END

#### grep -T two n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -T two n
## STDOUT:
two
## END

#### grep -nb two n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -nb two n
## STDOUT:
2:4:two
## END

#### echo 'a.b' | grep -F .
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
echo 'a.b' | grep -F .
## STDOUT:
a.b
## END

#### grep -E 'a{1' n; echo $?
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -E 'a{1' n; echo $?
## STDOUT:
1
## END

#### grep two d; echo $?
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep two d; echo $?
## STDOUT:
2
## END

#### grep -c t n d/b.txt
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -c t n d/b.txt
## STDOUT:
n:2
d/b.txt:1
## END

#### grep -m 2 -c t n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -m 2 -c t n
## STDOUT:
2
## END

#### grep -A1 -m1 t n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -A1 -m1 t n
## STDOUT:
two
three
## END

#### grep -vc t n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -vc t n
## STDOUT:
3
## END

#### grep -lr birds . --include=b.txt
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -lr birds . --include=b.txt
## STDOUT:
./d/b.txt
## END

#### grep; echo $?
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep; echo $?
## STDOUT:
2
## END

#### printf 'a\nb\n' | grep -x -e a
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
printf 'a\nb\n' | grep -x -e a
## STDOUT:
a
## END

#### printf 'héllo\n' | grep -o 'h.l'
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
printf 'héllo\n' | grep -o 'h.l'
## STDOUT:
hél
## END

#### grep -i 'É' <<< é
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -i 'É' <<< é
## STDOUT:
é
## END

#### grep -w '' n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -w '' n
## STDOUT:
## END
## status: 1

#### echo ab12 | grep -oE '[[:digit:]]+'
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
echo ab12 | grep -oE '[[:digit:]]+'
## STDOUT:
12
## END

#### echo 'x+y' | grep 'x+'
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
echo 'x+y' | grep 'x+'
## STDOUT:
x+y
## END

#### grep -on o n
printf 'one\ntwo\nthree\nfour\nfive\n' > n; mkdir -p d/e; printf 'two birds\n' > d/b.txt; printf 'TWO\n' > d/c.rs; printf 'twofold\n' > d/e/f.txt
grep -on o n
## STDOUT:
1:o
2:o
4:o
## END

#### grep -c '\s' f
printf 'a b\nc\n\nd\te\n' > f; printf 'x\na c\n' > g
grep -c '\s' f
## STDOUT:
2
## END

#### grep '[[:space:]]' f
printf 'a b\nc\n\nd\te\n' > f; printf 'x\na c\n' > g
grep '[[:space:]]' f
## STDOUT:
a b
d	e
## END

#### grep -v '[[:space:]]' f
printf 'a b\nc\n\nd\te\n' > f; printf 'x\na c\n' > g
grep -v '[[:space:]]' f
## STDOUT:
c

## END

#### grep -E 'c\s|\s\t' f
printf 'a b\nc\n\nd\te\n' > f; printf 'x\na c\n' > g
grep -E 'c\s|\s\t' f; echo $?
## STDOUT:
1
## END

#### grep -o '\s*' f | od -c
printf 'a b\nc\n\nd\te\n' > f; printf 'x\na c\n' > g
grep -o '\s*' f | od -c
## STDOUT:
0000000      \n  \t  \n
0000004
## END

#### grep -n '\s*c' f g
printf 'a b\nc\n\nd\te\n' > f; printf 'x\na c\n' > g
grep -n '\s*c' f g
## STDOUT:
f:2:c
g:2:a c
## END

#### grep -A1 c f g
printf 'a b\nc\n\nd\te\n' > f; printf 'x\na c\n' > g
grep -A1 c f g
## STDOUT:
f:c
f-
--
g:a c
## END

#### grep -C1 'x\|a' f g
printf 'a b\nc\n\nd\te\n' > f; printf 'x\na c\n' > g
grep -C1 'x\|a' f g
## STDOUT:
f:a b
f-c
--
g:x
g:a c
## END

#### grep -B1 --no-group-separator c f g
printf 'a b\nc\n\nd\te\n' > f; printf 'x\na c\n' > g
grep -B1 --no-group-separator c f g
## STDOUT:
f-a b
f:c
g-x
g:a c
## END

#### grep -L c f g
printf 'a b\nc\n\nd\te\n' > f; printf 'x\na c\n' > g
grep -L c f g; echo $?
## STDOUT:
0
## END

#### grep -L zz f g
printf 'a b\nc\n\nd\te\n' > f; printf 'x\na c\n' > g
grep -L zz f g; echo $?
## STDOUT:
f
g
1
## END

#### grep -l zz f g
printf 'a b\nc\n\nd\te\n' > f; printf 'x\na c\n' > g
grep -l zz f g; echo $?
## STDOUT:
1
## END

#### grep -z '\s' f | od -c
printf 'a b\nc\n\nd\te\n' > f; printf 'x\na c\n' > g
grep -z '\s' f | od -c
## STDOUT:
0000000   a       b  \n   c  \n  \n   d  \t   e  \n  \0
0000014
## END

#### a line that is no text hides itself alone
printf 'x\n\377y\nz\n' >f
grep '' f
grep -A1 x f
grep -o '[xyz]' f
## STDOUT:
x
z
x
x
y
z
## END
## STDERR:
grep: f: binary file matches
grep: f: binary file matches
## END

#### misplaced signs are warned about
printf 'a\nxa\n' >f
grep -E '*a|+x' f
grep -E '\<*a' f
grep -E '^*a' f
grep -E '{1}a' f
## STDOUT:
a
xa
a
a
xa
a
xa
## END
## STDERR:
grep: warning: * at start of expression
grep: warning: + at start of expression
grep: warning: * at start of expression
grep: warning: * at start of expression
grep: warning: {...} at start of expression
## END

#### a class without its brackets
printf 'a\n' >f
grep 'x[:alpha:]' f
grep -E '[^:space:]' f
## STDOUT:
## END
## STDERR:
grep: character class syntax is [[:space:]], not [:space:]
grep: character class syntax is [[:space:]], not [:space:]
## END
## status: 2

#### names win over counts
printf 'a\n' >f
grep -c -l a f
grep -c -L x f
## STDOUT:
f
f
## END
## status: 1

#### Perl classes are of ASCII
printf 'é1 a\n' >f
grep -oP '\w+' f
grep -oP '\bé' f
grep -oP '[\d\s]+' f | tr ' ' _
## STDOUT:
1
a
1_
## END

#### a group of another alternative cannot be referred to
printf 'aa\n' >f
grep '\(a\)\|\1' f
grep '\(\(a\)\|b\)\2' f
## STDOUT:
aa
## END
## STDERR:
grep: Invalid back reference
## END

#### lines that are no text, and what is around them
printf '%b' 'a\nb\xff\nc\nd\na\n' >f
grep -A2 -n a f
grep -C1 -n 'a\|b' f
grep -I 'a\|b' f
grep -n -B1 c f
printf '%b' '_\xff\n\nx\n' | grep -n -B2 ''
## STDOUT:
1:a
--
5:a
1:a
--
4-d
5:a
a
a
3:c
--
2:
3:x
## END
## STDERR:
grep: f: binary file matches
grep: f: binary file matches
grep: f: binary file matches
grep: (standard input): binary file matches
## END

#### what was not shown counts as shown before another file
printf 'x\0a\n' >f
printf 'q\na\n' >g
grep -A0 a f g
grep -n -C1 a f g
## STDOUT:
--
g:a
--
g-1-q
g:2:a
## END
## STDERR:
grep: f: binary file matches
grep: f: binary file matches
## END

#### NULs end lines of a file that is no text
printf 'a\0b\n' >f
grep -c '^b$' f
grep -vc a f
grep -x b f
grep -ac '^b$' f
## STDOUT:
1
1
0
## END
## stderr: grep: f: binary file matches
## status: 1

#### numbers as wide as the size of the file
seq 1 12 >f
printf 'a\n\nb\n' >g
grep -Tn 1 f
grep -Tb 1 f
grep -Tn '' g
grep -TnH a f g
cat g | grep -Tn b
## STDOUT:
 1:	1
10:	10
11:	11
12:	12
 0:	1
18:	10
21:	11
24:	12
1:	a
2:
3:	b
g:1:	a
                  3:	b
## END
## stderr-json: ""

#### nothing can be left
grep -v '' nofile
echo $?
grep -vx '' nofile
grep -m0 -L x nofile
printf 'x\n' >f
grep -m0 -L x f
echo $?
printf 'a\nb\n' | grep -v -m -1 x
printf 'a\nb\nc\n' | grep -v -A2 -m -1 x
## STDOUT:
1
f
1
a
b
## END
## STDERR:
grep: nofile: No such file or directory
grep: nofile: No such file or directory
## END
## status: 1

#### numbers of options
printf 'a\nb\nc\n' >f
grep '-A 1' a f
grep -A+1 a f
grep -m99999999999999999999 a f
grep -A-1 a f
grep -C -0 a f
## STDOUT:
a
b
a
b
a
a
## END
## stderr: grep: -1: invalid context length argument

#### the ends of the text are those of each line
printf 'ab\nba\n\nab' >f
grep '\`a' f
grep -c "b\\'" f
grep -c '\`' f
grep -o "b\\'" f
printf 'a\nb\0b\n' | grep -z -c '\`b'
## STDOUT:
ab
ab
2
4
b
b
1
## END
## stderr-json: ""

#### the end of a last line without an end
printf 'a\nb' | grep '$'
printf 'a\nb' | grep -c '$'
printf '\xff' | grep -ac '$'
## STDOUT:
a
b
2
1
## END
## stderr-json: ""

#### a sign that repeats nothing takes the parenthesis behind it
echo 'ab)' >f
grep -E '(*)' f
grep -oE '(*a)' f
grep -oE '((*)))' f
grep -E 'a(\B*)' f
grep -E '(^+?)' f
## STDOUT:
a
)
## END
## STDERR:
grep: Unmatched ( or \(
grep: warning: * at start of expression
grep: warning: * at start of expression
grep: Unmatched ( or \(
grep: Unmatched ( or \(
## END
## status: 2

#### every mistake is told
grep -e '[a' -e '\(' -e b f
grep -E 'a(
b(' f
## stdout-json: ""
## STDERR:
grep: Unmatched [, [^, [:, [., or [=
grep: Unmatched ( or \(
grep: Unmatched ( or \(
grep: Unmatched ( or \(
## END
## status: 2

#### words beside bytes that are no characters
printf '%b' 'x \xff-\n\xff\na\xff\n' >f
grep -c -w '' f
grep -c '\b' f
grep -ac '\>$' f
grep -aw - f | od -c
grep -wc a f
## STDOUT:
3
3
2
0000000   x     377   -  \n
0000005
1
## END
## stderr-json: ""

#### matches of context lines with -o and -v
printf 'ab\nx\nab\n' >f
grep -v -o -C1 a f
grep -v -o -n -A1 a f
grep -o -C1 b f
## STDOUT:
a
a
3-a
b
b
## END
## stderr-json: ""

#### mistakes in PCRE2's words
for p in 'a{2,1}' '[b-a]' '[[:foo:]]' '[:alpha:]' '[[.a.]]' '(' ')' '[a' 'a\' '*' 'a|*b' 'a**' 'a{1,2}{3}' '\b+' '$*' '\1' '(a)\2' '\k<n>' '[a-\d]' '\y' '\u0041' 'a{65536}' '(?<=a*)b' '(?z)'; do
    echo a | grep -P -- "$p"
done
## stdout-json: ""
## STDERR:
grep: numbers out of order in {} quantifier
grep: range out of order in character class
grep: unknown POSIX class name
grep: POSIX named classes are supported only within a class
grep: POSIX collating elements are not supported
grep: missing closing parenthesis
grep: unmatched closing parenthesis
grep: missing terminating ] for character class
grep: \ at end of pattern
grep: quantifier does not follow a repeatable item
grep: quantifier does not follow a repeatable item
grep: quantifier does not follow a repeatable item
grep: quantifier does not follow a repeatable item
grep: quantifier does not follow a repeatable item
grep: quantifier does not follow a repeatable item
grep: reference to non-existent subpattern
grep: reference to non-existent subpattern
grep: reference to non-existent subpattern
grep: invalid range in character class
grep: unrecognized character follows \
grep: PCRE2 does not support \F, \L, \l, \N{name}, \U, or \u
grep: number too big in {} quantifier
grep: lookbehind assertion is not fixed length
grep: unrecognized character after (? or (?-
## END
## status: 2

#### escapes, classes and braces
echo 'ab c{,2} A' >f
for p in 'c{,2}' '\Q{,\E' 'b\h' '[\h]c' '\N+' '(a)\g1' '(?<n>b)\k<n>' '\x41' '\o{101}' '[^\W]+' 'c{' '(?#x)A' 'A\R?'; do
    grep -Po -- "$p" f
done
## STDOUT:
c{,2}
{,
b 
 c
ab c{,2} A
A
A
ab
c
2
A
c{
A
A
## END
## stderr-json: ""

#### parts between bytes that are no characters
printf '%b' 'a\xffb\n' >f
for p in '^b' 'a$' 'a.b' '(?<!a)b' '(?<=\W)b' 'a(?!b)' 'a(?=[\W])' '\bb' '[^a]' 'b$' '^a'; do
    echo "$p: $(grep -aPo -- "$p" f)"
done
printf '%b' 'a\xff\n' | grep -aPc '$'
## STDOUT:
^b: 
a$: 
a.b: 
(?<!a)b: b
(?<=\W)b: 
a(?!b): a
a(?=[\W]): 
\bb: b
[^a]: b
b$: b
^a: a
1
## END
## stderr-json: ""

#### a brace that opens no interval: -E {
printf 'a{b\nc\n{1\n' | grep -E '{'
## STDOUT:
a{b
{1
## END
## stderr-json: ""

#### a brace that opens no interval: -E a|{
printf 'a{b\nc\n{1\n' | grep -E 'a|{'
## STDOUT:
a{b
{1
## END
## stderr-json: ""

#### a brace that opens no interval: -E {a
printf 'a{b\nc\n{1\n' | grep -E '{a'
## stdout-json: ""
## stderr-json: ""
## status: 1

#### a brace that opens no interval: -E {,
printf 'a{b\nc\n{1\n' | grep -E '{,'
## stdout-json: ""
## stderr-json: ""
## status: 1

#### a brace that opens no interval: -E {1
printf 'a{b\nc\n{1\n' | grep -E '{1'
## stdout: {1
## stderr-json: ""

#### a brace that opens no interval: -E ^{
printf 'a{b\nc\n{1\n' | grep -E '^{'
## stdout: {1
## stderr-json: ""

#### a brace that opens no interval: -E (a|{b)
printf 'a{b\nc\n{1\n' | grep -E '(a|{b)'
## stdout: a{b
## stderr-json: ""

#### a brace that opens no interval: -E a{1}{
printf 'a{b\nc\n{1\n' | grep -E 'a{1}{'
## stdout: a{b
## stderr-json: ""

#### a brace that opens no interval: -E {1}
printf 'a{b\nc\n{1\n' | grep -E '{1}'
## STDOUT:
a{b
c
{1
## END
## stderr: grep: warning: {...} at start of expression

#### a brace that opens no interval: -E {,1}
printf 'a{b\nc\n{1\n' | grep -E '{,1}'
## STDOUT:
a{b
c
{1
## END
## stderr: grep: warning: {...} at start of expression

#### a brace that opens no interval: -E {x}
printf 'a{b\nc\n{1\n' | grep -E '{x}'
## stdout-json: ""
## stderr-json: ""
## status: 1

#### whole lines that are words, with their ends
printf 'é\na\n-\nab c\n\n' | grep -Exwo '.*'; printf 'a\nb\n' | grep -Exw --color=always a; printf 'a\nb\n' | grep -Fxwo a
## stdout-json: "é\n\na\n\n-\n\nab c\n\n\n\n\u001b[01;31m\u001b[Ka\n\u001b[m\u001b[Ka\n"
## stderr-json: ""

#### options end with their group: -P (a(?i)b|c)D
printf 'ab\naB\nABC\nabc\nabC\nC\nCD\ncD\nCd\naBD\nab c\n' | grep -P '(a(?i)b|c)D'
## STDOUT:
CD
cD
aBD
## END
## stderr-json: ""

#### options end with their group: -P (a(?i)b)c
printf 'ab\naB\nABC\nabc\nabC\nC\nCD\ncD\nCd\naBD\nab c\n' | grep -P '(a(?i)b)c'
## stdout: abc
## stderr-json: ""

#### options end with their group: -P ((?i)a)b
printf 'ab\naB\nABC\nabc\nabC\nC\nCD\ncD\nCd\naBD\nab c\n' | grep -P '((?i)a)b'
## STDOUT:
ab
abc
abC
ab c
## END
## stderr-json: ""

#### options end with their group: -P (x|(?i)a)b
printf 'ab\naB\nABC\nabc\nabC\nC\nCD\ncD\nCd\naBD\nab c\n' | grep -P '(x|(?i)a)b'
## STDOUT:
ab
abc
abC
ab c
## END
## stderr-json: ""

#### options end with their group: -P ((?x)a b) c
printf 'ab\naB\nABC\nabc\nabC\nC\nCD\ncD\nCd\naBD\nab c\n' | grep -P '((?x)a b) c'
## stdout: ab c
## stderr-json: ""

#### options end with their group: -P a(?i)b|c
printf 'ab\naB\nABC\nabc\nabC\nC\nCD\ncD\nCd\naBD\nab c\n' | grep -P 'a(?i)b|c'
## STDOUT:
ab
aB
ABC
abc
abC
C
CD
cD
Cd
aBD
ab c
## END
## stderr-json: ""

#### options end with their group: -P (?^)a
printf 'ab\naB\nABC\nabc\nabC\nC\nCD\ncD\nCd\naBD\nab c\n' | grep -P '(?^)a'
## STDOUT:
ab
aB
abc
abC
aBD
ab c
## END
## stderr-json: ""

#### options end with their group: -P a(?)b
printf 'ab\naB\nABC\nabc\nabC\nC\nCD\ncD\nCd\naBD\nab c\n' | grep -P 'a(?)b'
## STDOUT:
ab
abc
abC
ab c
## END
## stderr-json: ""

#### options end with their group: -P (?i
printf 'ab\naB\nABC\nabc\nabC\nC\nCD\ncD\nCd\naBD\nab c\n' | grep -P '(?i'
## stdout-json: ""
## stderr: grep: missing closing parenthesis
## status: 2

#### options end with their group: -P (?i))
printf 'ab\naB\nABC\nabc\nabC\nC\nCD\ncD\nCd\naBD\nab c\n' | grep -P '(?i))'
## stdout-json: ""
## stderr: grep: unmatched closing parenthesis
## status: 2

#### options end with their group: -P a(?i)*
printf 'ab\naB\nABC\nabc\nabC\nC\nCD\ncD\nCd\naBD\nab c\n' | grep -P 'a(?i)*'
## stdout-json: ""
## stderr: grep: quantifier does not follow a repeatable item
## status: 2

#### options end with their group: -P ((?i)a|b(?-i)c)B
printf 'ab\naB\nABC\nabc\nabC\nC\nCD\ncD\nCd\naBD\nab c\n' | grep -P '((?i)a|b(?-i)c)B'
## STDOUT:
aB
ABC
aBD
## END
## stderr-json: ""

#### the same Perl expression twice is one
printf 'a\n' | grep -P -e . -e .; printf 'a\n' | grep -P -e . -e a
## stdout: a
## stderr: grep: the -P option only supports a single pattern
## status: 2

#### a backslash at the end, and -w around it
printf 'a\n' | grep -wP 'a\'; printf 'a\n' | grep -P 'a\'
## stdout-json: ""
## STDERR:
grep: missing closing parenthesis
grep: \ at end of pattern
## END
## status: 2

#### a backslash at the end of the last of several patterns
printf 'a\nb\\\n' | grep -e x -e 'b\'; printf 'a\n' | grep -e 'b\' -e a; printf 'a\nb\\\n' | grep -xE -e x -e 'b\'
## STDOUT:
b\
b\
## END
## stderr: grep: Trailing backslash

#### shorter words, down to none, where bytes are characters
for l in C C.UTF-8; do printf 'A1.._\na..b\na.b\n' | LC_ALL=$l grep -w '[.*]*'; echo; done
## STDOUT:
A1.._
a..b


## END
## stderr-json: ""

#### .* begins behind newlines only
for p in '.*$' '(.*)$' 'x*$' '.*'; do printf 'ab\377c\n' | grep -acP "$p"; done
## STDOUT:
0
0
1
1
## END
## stderr-json: ""

#### the place of a brace that opens no interval: -o -E {
printf 'a{b\nc\n{1\n' | grep -oE '{'; printf 'a{b\nc\n{1\n' | grep --color=always -E '{'
## STDOUT:
a{b
{1
## END
## stderr-json: ""

#### the place of a brace that opens no interval: -o -E {1
printf 'a{b\nc\n{1\n' | grep -oE '{1'; printf 'a{b\nc\n{1\n' | grep --color=always -E '{1'
## stdout-json: "1\n{\u001b[01;31m\u001b[K1\u001b[m\u001b[K\n"
## stderr-json: ""

#### the place of a brace that opens no interval: -o -E a|{
printf 'a{b\nc\n{1\n' | grep -oE 'a|{'; printf 'a{b\nc\n{1\n' | grep --color=always -E 'a|{'
## stdout-json: "a\n\u001b[01;31m\u001b[Ka\u001b[m\u001b[K{b\n{1\n"
## stderr-json: ""

#### the place of a brace that opens no interval: -o -E {a
printf 'a{b\nc\n{1\n' | grep -oE '{a'; printf 'a{b\nc\n{1\n' | grep --color=always -E '{a'
## stdout-json: ""
## stderr-json: ""
## status: 1

#### a hyphen that neither begins nor ends a bracket expression
for p in '[a-c-e]' '[ - -x]' '[[:alpha:]-x]' '[a-c-[.x.]]' '[--x]' '[^--x]' '[a-c-]' '[[:alpha:]-]' '[a-b-'; do echo x | grep -c -- "$p"; echo $?; done
## STDOUT:
2
2
2
2
1
0
0
1
0
1
1
0
2
## END
## STDERR:
grep: Invalid range end
grep: Invalid range end
grep: Invalid range end
grep: Invalid range end
grep: Invalid range end
## END

#### nothing behind an opening bracket
for p in '[' 'a[^' '\(['; do grep -- "$p" /dev/null; echo $?; done; grep -e '[' -e b /dev/null; grep '[]' /dev/null
## STDOUT:
2
2
2
## END
## STDERR:
grep: Invalid regular expression
grep: Invalid regular expression
grep: Invalid regular expression
grep: Invalid regular expression
grep: Unmatched [, [^, [:, [., or [=
## END
## status: 2

#### -m0 is done before patterns are read
echo a >f; grep -m0 '[' f; echo $?; grep -m0 -q -L '[' f; echo $?; grep -m0 -L '[' f; echo $?; grep -m0 -L a f; echo $?
## STDOUT:
1
1
2
f
1
## END
## stderr: grep: Invalid regular expression

#### a parenthesis that closes nothing, with -x
for t in b 'b)' 'a)' 'a)b' a 'xb)' 'b)x' 'ab)'; do for o in -x -xo; do echo "$t" | grep -E $o 'a)|b'; echo $?; done; done
## STDOUT:
1
1
b)
0
b
0
a)
0
a)
0
a)b
0
a)
b
0
a
0
0
xb)
0
b
0
1
1
ab)
0
b
0
## END
## stderr-json: ""

#### such a parenthesis in one of several patterns
for t in a b 'a)' 'b)' 'a.)' cd 'cd)'; do echo "$t" | grep -Exe 'a)' -e b; echo $?;  echo "$t" | grep -Exe 'a)' -e 'c.'; echo $?; done
## STDOUT:
1
a
0
b
0
1
a)
0
a)
0
1
1
1
a.)
0
1
1
1
cd)
0
## END
## stderr-json: ""

#### a name in a bracket expression has room for 31 bytes
for n in 31 32; do x=$(head -c $n /dev/zero | tr '\0' a); grep "[[:$x:]]" /dev/null; grep "[[.$x.]]" /dev/null; done
## stdout-json: ""
## STDERR:
grep: Invalid character class name
grep: Invalid collation character
grep: Unmatched [, [^, [:, [., or [=
grep: Unmatched [, [^, [:, [., or [=
## END
## status: 2

#### ends of lines within a match, in records that end in NUL
printf 'xa\nxab\nb' >f
for p in '\n^b' '.\(^b\|[[:upper:]]\)' '[^x]*\(^\)$' '\(x\|^b\)$' 'a\n*\(c*\|^x\)'; do grep -zo "$p" f | tr '\n\0' '|!'; echo; done
## STDOUT:

|b!


a!a!
## END
## stderr-json: ""

#### a negative number of lines that do not match
printf 'a\nb\n' >f
for o in -q -c -l -L -lq; do grep -m-1 -v $o x f; echo $?; done
## STDOUT:
0
0
1
1
f
1
0
## END
## stderr-json: ""

#### assertions of Perl that are repeated
printf 'ab\nba\nbb\naab\n\nxaab日\n' >f
for r in '(?=a)?b' '(?=a)*b' '(?=a)+.b' '(?!b){1,2}.' '(?<=a){0}b' '(?<=a){0,3}b' '(?<=a){2}b' '(?<=a)??b' '(?<!a)+?b' '(?=(a))?\1b' '(?=a)?{1}' '^(?=.*b){2}a' '(?=a(?=b)?)?.' '(?=a){01}b'; do grep -oP "$r" f | tr '\n' ' '; echo "${PIPESTATUS[0]}"; done
## STDOUT:
b b b b b b 0
b b b b b b 0
ab ab ab 0
a a a a x a a 日 0
b b b b b b 0
b b b b b b 0
b b b 0
b b b b b b 0
b b b 0
ab ab ab 0
2
a a 0
a b b a b b a a b x a a b 日 0
1
## END
## stderr: grep: quantifier does not follow a repeatable item

#### Perl's expressions where characters are bytes
printf 'é日x\nabc\n\351 a\n' >f
export LC_ALL=C
for r in '\xc3' '.' '[^a]' '\w+' '^.{3}' 'é' '[é]+' '\x{e9}' '(?i)É' '[\x80-\xff]+' '[a-\xff]+' '.x' '\bx' '[[:alpha:]]+' '\Qé\E' '(?<=\xa5)x'; do grep -oabP "$r" f | od -An -tx1; grep -cP "$r" f; done
grep -P '\x{100}' f
## STDOUT:
 30 3a c3 0a
1
 30 3a c3 0a 31 3a a9 0a 32 3a e6 0a 33 3a 97 0a
 34 3a a5 0a 35 3a 78 0a 37 3a 61 0a 38 3a 62 0a
 39 3a 63 0a 31 31 3a e9 0a 31 32 3a 20 0a 31 33
 3a 61 0a
3
 30 3a c3 0a 31 3a a9 0a 32 3a e6 0a 33 3a 97 0a
 34 3a a5 0a 35 3a 78 0a 38 3a 62 0a 39 3a 63 0a
 31 31 3a e9 0a 31 32 3a 20 0a
3
 35 3a 78 0a 37 3a 61 62 63 0a 31 33 3a 61 0a
3
 30 3a c3 a9 e6 0a 37 3a 61 62 63 0a 31 31 3a e9
 20 61 0a
3
 30 3a c3 a9 0a
1
 30 3a c3 a9 0a
1
 31 31 3a e9 0a
1
0
 30 3a c3 a9 e6 97 a5 0a 31 31 3a e9 0a
2
 30 3a c3 a9 e6 97 a5 78 0a 37 3a 61 62 63 0a 31
 31 3a e9 0a 31 33 3a 61 0a
3
 34 3a a5 78 0a
1
 35 3a 78 0a
1
 35 3a 78 0a 37 3a 61 62 63 0a 31 33 3a 61 0a
3
 30 3a c3 a9 0a
1
 35 3a 78 0a
1
## END
## stderr: grep: character code point value in \x{} or \o{} is too large
## status: 2

#### -o -P of a long line looks at it once
x=aé; for i in {1..15}; do x=$x$x; done; printf '%s\n' "$x" >f; printf '%s\377%s\n' "$x" "$x" >g
grep -oP 'a(?=\xe9)' f | wc -l; LC_ALL=C grep -oP 'a(?=\xc3)' f | wc -l; grep -aoP 'a|é$' g | wc -l; grep -aP --color=always '(?<=é)a$|a(?!é)' g | wc -c
## STDOUT:
32768
32768
65537
0
## END
## stderr-json: ""

#### -x and a parenthesis that closes nothing, beside what the automaton does not know
t() { printf '%s\n' a_1 'a_)' a_1b | grep -xE -e 'a?_+)' "$@"; echo $?; }
for p in b 'b\b' 'b\w' 'b\s' '[^a]c' '[a-c]d' '[[:digit:]]d' '[ab]d' 'b[=a=]' '[[=a=]]d' '[[.-.]]d' 'b{2}'; do echo "$p"; t -e "$p"; LC_ALL=C t -e "$p"; done
## STDOUT:
b
a_1
a_)
a_1b
0
a_1
a_)
a_1b
0
b\b
a_)
0
a_1
a_)
a_1b
0
b\w
a_)
0
a_1
a_)
a_1b
0
b\s
a_)
0
a_1
a_)
a_1b
0
[^a]c
a_)
0
a_1
a_)
a_1b
0
[a-c]d
a_)
0
a_1
a_)
a_1b
0
[[:digit:]]d
a_1
a_)
a_1b
0
a_1
a_)
a_1b
0
[ab]d
a_1
a_)
a_1b
0
a_1
a_)
a_1b
0
b[=a=]
a_1
a_)
a_1b
0
a_1
a_)
a_1b
0
[[=a=]]d
a_)
0
a_)
0
[[.-.]]d
a_)
0
a_)
0
b{2}
a_1
a_)
a_1b
0
a_1
a_)
a_1b
0
## END
## stderr-json: ""

#### what stands before a literal, in bytes
export LC_ALL=C; for p in '.a.*ab' '\(^.a.*\)ab' '.[ab].*ab*' '[a-z]a[a-z]*ab' '..*ab' '.*ab.*b'; do for t in babx bab xbabx baab zbabx babbx; do echo $t | grep -o "$p"; echo $t | sed -n "s/$p/-/p"; done; done
## STDOUT:
baab
-
baab
-
xbab
-x
baab
-
zbab
-x
baab
-
bab
-x
bab
-
xbab
-x
baab
-
zbab
-x
bab
-bx
babb
-x
## END
## stderr-json: ""

#### plain texts as words, one of them empty
printf '%s\n' 'Ac ' ' a*日' '12日' ' a' '' 'a*	ba' 'ab' 'b a' ' ' '-a' 'a-' 'a b' '- a' >f
for p in $' \n' $'\n ' $'a\n' $'b a\n' $' \n-' $'ab\na' $'a\nab' $'\n' $'a\n\nab'; do for k in E G F; do grep -nw$k "$p" f | tr '\n' '~'; LC_ALL=C grep -nw$k "$p" f | tr '\n' '~'; echo; done; done
## STDOUT:
1:Ac ~2: a*日~4: a~5:~6:a*	ba~9: ~10:-a~11:a-~13:- a~1:Ac ~2: a*日~3:12日~4: a~5:~6:a*	ba~9: ~10:-a~11:a-~13:- a~
1:Ac ~2: a*日~4: a~5:~6:a*	ba~9: ~10:-a~11:a-~13:- a~1:Ac ~2: a*日~3:12日~4: a~5:~6:a*	ba~9: ~10:-a~11:a-~13:- a~
1:Ac ~2: a*日~4: a~5:~6:a*	ba~9: ~10:-a~11:a-~13:- a~1:Ac ~2: a*日~3:12日~4: a~5:~6:a*	ba~9: ~10:-a~11:a-~13:- a~
1:Ac ~2: a*日~4: a~5:~6:a*	ba~9: ~10:-a~11:a-~13:- a~1:Ac ~2: a*日~3:12日~4: a~5:~6:a*	ba~9: ~10:-a~11:a-~13:- a~
1:Ac ~2: a*日~4: a~5:~6:a*	ba~9: ~10:-a~11:a-~13:- a~1:Ac ~2: a*日~3:12日~4: a~5:~6:a*	ba~9: ~10:-a~11:a-~13:- a~
1:Ac ~2: a*日~4: a~5:~6:a*	ba~9: ~10:-a~11:a-~13:- a~1:Ac ~2: a*日~3:12日~4: a~5:~6:a*	ba~9: ~10:-a~11:a-~13:- a~
1:Ac ~2: a*日~4: a~5:~6:a*	ba~8:b a~9: ~10:-a~11:a-~12:a b~13:- a~1:Ac ~2: a*日~3:12日~4: a~5:~6:a*	ba~8:b a~9: ~10:-a~11:a-~12:a b~13:- a~
1:Ac ~2: a*日~4: a~5:~6:a*	ba~8:b a~9: ~10:-a~11:a-~12:a b~13:- a~1:Ac ~2: a*日~3:12日~4: a~5:~6:a*	ba~8:b a~9: ~10:-a~11:a-~12:a b~13:- a~
1:Ac ~2: a*日~4: a~5:~6:a*	ba~8:b a~9: ~10:-a~11:a-~12:a b~13:- a~1:Ac ~2: a*日~3:12日~4: a~5:~6:a*	ba~8:b a~9: ~10:-a~11:a-~12:a b~13:- a~
1:Ac ~2: a*日~4: a~5:~6:a*	ba~8:b a~9: ~10:-a~11:a-~13:- a~1:Ac ~2: a*日~3:12日~4: a~5:~6:a*	ba~8:b a~9: ~10:-a~11:a-~13:- a~
1:Ac ~2: a*日~4: a~5:~6:a*	ba~8:b a~9: ~10:-a~11:a-~13:- a~1:Ac ~2: a*日~3:12日~4: a~5:~6:a*	ba~8:b a~9: ~10:-a~11:a-~13:- a~
1:Ac ~2: a*日~4: a~5:~6:a*	ba~8:b a~9: ~10:-a~11:a-~13:- a~1:Ac ~2: a*日~3:12日~4: a~5:~6:a*	ba~8:b a~9: ~10:-a~11:a-~13:- a~
9: ~13:- a~9: ~13:- a~
9: ~13:- a~9: ~13:- a~
9: ~13:- a~9: ~13:- a~
2: a*日~4: a~6:a*	ba~7:ab~8:b a~10:-a~11:a-~12:a b~13:- a~2: a*日~4: a~6:a*	ba~7:ab~8:b a~10:-a~11:a-~12:a b~13:- a~
2: a*日~4: a~6:a*	ba~7:ab~8:b a~10:-a~11:a-~12:a b~13:- a~2: a*日~4: a~6:a*	ba~7:ab~8:b a~10:-a~11:a-~12:a b~13:- a~
2: a*日~4: a~6:a*	ba~7:ab~8:b a~10:-a~11:a-~12:a b~13:- a~2: a*日~4: a~6:a*	ba~7:ab~8:b a~10:-a~11:a-~12:a b~13:- a~
2: a*日~4: a~6:a*	ba~7:ab~8:b a~10:-a~11:a-~12:a b~13:- a~2: a*日~4: a~6:a*	ba~7:ab~8:b a~10:-a~11:a-~12:a b~13:- a~
2: a*日~4: a~6:a*	ba~7:ab~8:b a~10:-a~11:a-~12:a b~13:- a~2: a*日~4: a~6:a*	ba~7:ab~8:b a~10:-a~11:a-~12:a b~13:- a~
2: a*日~4: a~6:a*	ba~7:ab~8:b a~10:-a~11:a-~12:a b~13:- a~2: a*日~4: a~6:a*	ba~7:ab~8:b a~10:-a~11:a-~12:a b~13:- a~
1:Ac ~2: a*日~4: a~5:~6:a*	ba~9: ~10:-a~11:a-~13:- a~1:Ac ~2: a*日~3:12日~4: a~5:~6:a*	ba~9: ~10:-a~11:a-~13:- a~
1:Ac ~2: a*日~4: a~5:~6:a*	ba~9: ~10:-a~11:a-~13:- a~1:Ac ~2: a*日~3:12日~4: a~5:~6:a*	ba~9: ~10:-a~11:a-~13:- a~
1:Ac ~2: a*日~4: a~5:~6:a*	ba~9: ~10:-a~11:a-~13:- a~1:Ac ~2: a*日~3:12日~4: a~5:~6:a*	ba~9: ~10:-a~11:a-~13:- a~
1:Ac ~2: a*日~4: a~5:~6:a*	ba~7:ab~8:b a~9: ~10:-a~11:a-~12:a b~13:- a~1:Ac ~2: a*日~3:12日~4: a~5:~6:a*	ba~7:ab~8:b a~9: ~10:-a~11:a-~12:a b~13:- a~
1:Ac ~2: a*日~4: a~5:~6:a*	ba~7:ab~8:b a~9: ~10:-a~11:a-~12:a b~13:- a~1:Ac ~2: a*日~3:12日~4: a~5:~6:a*	ba~7:ab~8:b a~9: ~10:-a~11:a-~12:a b~13:- a~
1:Ac ~2: a*日~4: a~5:~6:a*	ba~7:ab~8:b a~9: ~10:-a~11:a-~12:a b~13:- a~1:Ac ~2: a*日~3:12日~4: a~5:~6:a*	ba~7:ab~8:b a~9: ~10:-a~11:a-~12:a b~13:- a~
## END
## stderr-json: ""
#### -w takes shorter matches at a place, down to the empty one only where nothing longer matches
printf '%s\n' --ababc '- b' >f
LC_ALL=C grep -w -E '(x[[.-.]]{2,}|.+)b|' f
echo "$?"
LC_ALL=C grep -w -E '(x|.+)b|' f
echo "$?"
grep -w -E '(x|.+)b|' f
echo "$?"
## STDOUT:
- b
0
--ababc
- b
0
- b
0
## END
## stderr-json: ""
#### -w -o finds words behind another by cutting matches by as much as lies before them
printf 'a\\ .1 a\n1Ab[[_bb\n' >f
grep -w -o '..\?.' f
printf -- '-\\(a b\n_*\\ab bc\n' | grep -o -w -E '.{,2}.\[*'
printf 'ab a-b a b\n' | grep -ow 'a.*b*'
printf 'a b c d e\n' | grep -owE '. ?.?'
printf 'a b c d e\n' | grep -wE --color=always '. ?.?'
## stdout-json: "a\\ \n1 a\n1Ab\n_bb\n-\\\na b\n_*\n\\ab\nbc\nab a-b a b\na b\nc d\ne\n\u001b[01;31m\u001b[Ka b\u001b[m\u001b[K \u001b[01;31m\u001b[Kc d\u001b[m\u001b[K \u001b[01;31m\u001b[Ke\u001b[m\u001b[K\n"
## stderr-json: ""
#### with -w a parenthesis that closes nothing ends a group around the pattern
printf '%s\n' 'a)b' 'ab)' 'a' 'b)' '-a)b-' '(a)' 'xa)b' >f
for locale in C C.UTF-8; do
  echo "$locale"
  LC_ALL=$locale grep -w -E 'a)b' f
  LC_ALL=$locale grep -w -E 'a)' f
  LC_ALL=$locale grep -w -o -E 'a)b|b' f
done
## STDOUT:
C
ab)
(a)
b
C.UTF-8
(a)
b
## END
## stderr-json: ""
#### with -w a brace that has nothing to repeat is passed over in the search for words
printf '%s\n' '{a' 'a' '-' 'ba' '' >f
for locale in C C.UTF-8; do
  echo "$locale"
  LC_ALL=$locale grep -w -E '{a' f
  LC_ALL=$locale grep -w -E 'x|{' f
  LC_ALL=$locale grep -w -o -E '({a)' f
done
## STDOUT:
C
{a
a
C.UTF-8
{a
{a
a
## END
## stderr-json: ""
#### -P searches lines with bytes that are no characters between those
for line in '\303\377\251é bb' '\377' '\377a' 'a\377b' '\303' 'b\342\202' '\365b' 'é\303'; do
  printf "$line\n" >f
  for p in '^' '$' '^$' '\A' '\A\z' '^x*' '\Ab' '.*b' '(?!b)' 'b\z' '^(?=b)'; do
    printf '%s ' "$(grep -acP -e "$p" f)"
  done
  echo
done
## STDOUT:
1 1 0 1 0 1 0 0 1 1 0 
0 1 0 1 1 0 0 0 1 0 0 
0 1 0 1 0 0 0 0 1 0 0 
1 1 0 1 0 1 0 0 1 1 0 
1 1 0 1 0 1 0 0 1 0 0 
1 1 0 1 0 1 1 1 1 0 1 
1 1 0 1 0 1 0 0 1 1 0 
1 1 0 1 0 1 0 0 1 0 0 
## END
## stderr-json: ""
#### -v with empty patterns alone selects nothing and reads nothing
grep -v -e '' -e '' none; echo $?
grep -v -F -e '' -e '' none; echo $?
grep -v -w '' none; echo $?
grep -f /dev/null none; echo $?
grep -v -f /dev/null none; echo $?
## STDOUT:
1
1
2
1
2
## END
## STDERR:
grep: none: No such file or directory
grep: none: No such file or directory
## END
#### -T counts one more line than there are bytes
printf 'bxxxxxxx\n' >f
grep -T -n b f; grep -T -b b f; grep -T -n -b b f; grep -T -n -b -H b f
## STDOUT:
 1:	bxxxxxxx
0:	bxxxxxxx
 1: 0:	bxxxxxxx
f: 1: 0:	bxxxxxxx
## END
## stderr-json: ""
#### a record whose longest match ends at a line within it is not found, where the search decides
printf 'bcab\n(c1\011[.\n' >f
grep -zc -E 'a
(.{2,}\.$|é{2}(a_[[.-.]])).' f
grep -zc -E 'a
(.{2,}\.$|é{2}(a_-)).' f
grep -zc a f
## STDOUT:
0
1
1
## END
## stderr-json: ""

#### an end of the text is repeated where basic patterns look for lines, and not where they look for places
printf '%s\n' . ab '.*' a a.b 'a*' > f
for p in '\.\`*' 'a\`\?' '\`*' 'x\|\`*' "a\\'*b" '\(a\`\)*'; do
  for o in -c -no -w -xo -z; do echo "$p $o: $(grep $o -e "$p" f | tr '\n\0' ' @')"; done
done
## STDOUT:
\.\`* -c: 3 
\.\`* -no: 
\.\`* -w: 
\.\`* -xo: 
\.\`* -z: . ab .* a a.b a* @
a\`\? -c: 4 
a\`\? -no: 
a\`\? -w: 
a\`\? -xo: 
a\`\? -z: . ab .* a a.b a* @
\`* -c: 0 
\`* -no: 
\`* -w: 
\`* -xo: 
\`* -z: 
x\|\`* -c: 0 
x\|\`* -no: 
x\|\`* -w: 
x\|\`* -xo: 
x\|\`* -z: 
a\'*b -c: 1 
a\'*b -no: 
a\'*b -w: 
a\'*b -xo: 
a\'*b -z: . ab .* a a.b a* @
\(a\`\)* -c: 6 
\(a\`\)* -no: 
\(a\`\)* -w: . .* a* 
\(a\`\)* -xo: 
\(a\`\)* -z: . ab .* a a.b a* @
## END

#### a sign that repeats nothing, where lines and where places are looked for
printf '%s\n' a '{1a' 1a '1}1a' '{1}1a' ',1}1a' ')1a' 'a)' > f
for p in '({1a)' '(|{1a)' '({)1a' '(x|{1}1a)' '(^{1}1a)' '(^{1a)' '({,1}1a)' '(*)1a)' '*)1a' '^{1}1a'; do
  for o in -n -no -nw -nxo; do echo "$p $o: $(grep -E $o -e "$p" f 2>&1 | tr '\n' ' ')"; done
done
## STDOUT:
({1a) -n: 2:{1a 
({1a) -no: 2:1a 
({1a) -nw: 2:{1a 
({1a) -nxo: 2:1a 
(|{1a) -n: 1:a 2:{1a 3:1a 4:1}1a 5:{1}1a 6:,1}1a 7:)1a 8:a) 
(|{1a) -no: 2:1a 3:1a 4:1a 5:1a 6:1a 7:1a 
(|{1a) -nw: 2:{1a 3:1a 4:1}1a 5:{1}1a 6:,1}1a 7:)1a 8:a) 
(|{1a) -nxo: 2:1a 
({)1a -n: grep: Unmatched ( or \( 
({)1a -no: grep: Unmatched ( or \( 
({)1a -nw: grep: Unmatched ( or \( 
({)1a -nxo: grep: Unmatched ( or \( 
(x|{1}1a) -n: grep: warning: {...} at start of expression 2:{1a 3:1a 4:1}1a 5:{1}1a 6:,1}1a 7:)1a 
(x|{1}1a) -no: grep: warning: {...} at start of expression 4:1}1a 5:1}1a 6:1}1a 
(x|{1}1a) -nw: grep: warning: {...} at start of expression 4:1}1a 5:{1}1a 6:,1}1a 
(x|{1}1a) -nxo: grep: warning: {...} at start of expression 
(^{1}1a) -n: grep: warning: {...} at start of expression 3:1a 
(^{1}1a) -no: grep: warning: {...} at start of expression 
(^{1}1a) -nw: grep: warning: {...} at start of expression 
(^{1}1a) -nxo: grep: warning: {...} at start of expression 
(^{1a) -n: 2:{1a 
(^{1a) -no: 
(^{1a) -nw: 
(^{1a) -nxo: 
({,1}1a) -n: grep: warning: {...} at start of expression 2:{1a 3:1a 4:1}1a 5:{1}1a 6:,1}1a 7:)1a 
({,1}1a) -no: grep: warning: {...} at start of expression 6:,1}1a 
({,1}1a) -nw: grep: warning: {...} at start of expression 6:,1}1a 
({,1}1a) -nxo: grep: warning: {...} at start of expression 
(*)1a) -n: grep: warning: * at start of expression 
(*)1a) -no: grep: warning: * at start of expression 
(*)1a) -nw: grep: warning: * at start of expression 
(*)1a) -nxo: grep: warning: * at start of expression 
*)1a -n: grep: warning: * at start of expression 7:)1a 
*)1a -no: grep: warning: * at start of expression 7:)1a 
*)1a -nw: grep: warning: * at start of expression 
*)1a -nxo: grep: warning: * at start of expression 
^{1}1a -n: grep: warning: {...} at start of expression 3:1a 
^{1}1a -no: grep: warning: {...} at start of expression 
^{1}1a -nw: grep: warning: {...} at start of expression 
^{1}1a -nxo: grep: warning: {...} at start of expression 
## END

#### where case does not matter, a small letter behind a backslash is not found in a place
printf 'aaa\nxaa\nAaA\n' > f
for p in 'a\a*' '\a' '\A' '\é'; do for o in -iE -oiE -iwE -ixE; do echo "$p $o: $(grep $o -e "$p" f 2>&1 | tr '\n' ' ')"; done; done
## STDOUT:
a\a* -iE: aaa xaa AaA 
a\a* -oiE: a a a a a A a A 
a\a* -iwE: 
a\a* -ixE: aaa AaA 
\a -iE: aaa xaa AaA 
\a -oiE: 
\a -iwE: 
\a -ixE: 
\A -iE: aaa xaa AaA 
\A -oiE: a a a a a A a A 
\A -iwE: 
\A -ixE: 
\é -iE: 
\é -oiE: 
\é -iwE: 
\é -ixE: 
## END

#### words of references see what is around them
printf '%s\n' a -a a- 'a-b' '\1[ab' -é '-[a' 日日- '' > f
for p in '\W?()\1' '-?()\1' '[^a]?()\1' '(x*)\1'; do for o in -n -no; do echo "$p $o: $(grep -wE $o -e "$p" f | tr '\n' ' ')"; done; done
## STDOUT:
\W?()\1 -n: 3:a- 7:-[a 8:日日- 9: 
\W?()\1 -no: 7:- 
-?()\1 -n: 3:a- 5:\1[ab 7:-[a 8:日日- 9: 
-?()\1 -no: 7:- 
[^a]?()\1 -n: 3:a- 4:a-b 5:\1[ab 6:-é 7:-[a 8:日日- 9: 
[^a]?()\1 -no: 4:b 5:1 6:é 7:- 
(x*)\1 -n: 2:-a 3:a- 5:\1[ab 6:-é 7:-[a 8:日日- 9: 
(x*)\1 -no: 
## END

#### warnings come up to a mistake
echo a > f
grep -E -e '^+' -e '[:alpha:]' f; grep -E -e '[:alpha:]' -e '^+' f; grep -E -e '^+[:alpha:]' f; grep -E -e '^+' -e '(' f
## stdout-json: ""
## STDERR:
grep: warning: + at start of expression
grep: character class syntax is [[:space:]], not [:space:]
grep: character class syntax is [[:space:]], not [:space:]
grep: warning: + at start of expression
grep: character class syntax is [[:space:]], not [:space:]
grep: Unmatched ( or \(
## END
## status: 2

#### anchors of words are repeated where lines are looked for
printf '%s\n' ab 'a b' -b 'a{' aa 'a{b' 'a*b' > f
for p in 'a\<*b' 'a\b*b' 'a\<+b' 'a\B*b' '\<*b' 'a\b{' '[^a]\<{1}' '(a)\1\<*'; do
  for l in C C.UTF-8; do for o in -E -oE -xE -wE; do echo "$p $l $o: $(LC_ALL=$l grep $o -e "$p" f 2>&1| tr '\n' '|')"; done; done
done
for p in 'a\<*b' 'a\>*b' 'a\b*b' 'a\<\+b' '\<*b' 'a\b\{' 'a\b*'; do
  for o in -G -o -x -w; do echo "$p $o: $(LC_ALL=C.UTF-8 grep $o -e "$p" f 2>&1 | tr '\n' '|')"; done
done
## STDOUT:
a\<*b C -E: ab|
a\<*b C -oE: 
a\<*b C -xE: ab|
a\<*b C -wE: ab|
a\<*b C.UTF-8 -E: 
a\<*b C.UTF-8 -oE: 
a\<*b C.UTF-8 -xE: 
a\<*b C.UTF-8 -wE: 
a\b*b C -E: ab|
a\b*b C -oE: 
a\b*b C -xE: ab|
a\b*b C -wE: ab|
a\b*b C.UTF-8 -E: 
a\b*b C.UTF-8 -oE: 
a\b*b C.UTF-8 -xE: 
a\b*b C.UTF-8 -wE: 
a\<+b C -E: 
a\<+b C -oE: 
a\<+b C -xE: 
a\<+b C -wE: 
a\<+b C.UTF-8 -E: 
a\<+b C.UTF-8 -oE: 
a\<+b C.UTF-8 -xE: 
a\<+b C.UTF-8 -wE: 
a\B*b C -E: ab|
a\B*b C -oE: ab|
a\B*b C -xE: ab|
a\B*b C -wE: ab|
a\B*b C.UTF-8 -E: ab|
a\B*b C.UTF-8 -oE: ab|
a\B*b C.UTF-8 -xE: ab|
a\B*b C.UTF-8 -wE: ab|
\<*b C -E: grep: warning: * at start of expression|ab|a b|-b|a{b|a*b|
\<*b C -oE: grep: warning: * at start of expression|b|b|b|b|
\<*b C -xE: grep: warning: * at start of expression|
\<*b C -wE: grep: warning: * at start of expression|a b|-b|a{b|a*b|
\<*b C.UTF-8 -E: grep: warning: * at start of expression|a b|-b|a{b|a*b|
\<*b C.UTF-8 -oE: grep: warning: * at start of expression|b|b|b|b|
\<*b C.UTF-8 -xE: grep: warning: * at start of expression|
\<*b C.UTF-8 -wE: grep: warning: * at start of expression|a b|-b|a{b|a*b|
a\b{ C -E: a{|a{b|
a\b{ C -oE: a|a|
a\b{ C -xE: a{|
a\b{ C -wE: a{|
a\b{ C.UTF-8 -E: a{|a{b|
a\b{ C.UTF-8 -oE: a|a|
a\b{ C.UTF-8 -xE: 
a\b{ C.UTF-8 -wE: a{|a{b|
[^a]\<{1} C -E: a b|-b|a{b|a*b|
[^a]\<{1} C -oE: 
[^a]\<{1} C -xE: 
[^a]\<{1} C -wE: 
[^a]\<{1} C.UTF-8 -E: 
[^a]\<{1} C.UTF-8 -oE: 
[^a]\<{1} C.UTF-8 -xE: 
[^a]\<{1} C.UTF-8 -wE: 
(a)\1\<* C -E: 
(a)\1\<* C -oE: 
(a)\1\<* C -xE: 
(a)\1\<* C -wE: 
(a)\1\<* C.UTF-8 -E: 
(a)\1\<* C.UTF-8 -oE: 
(a)\1\<* C.UTF-8 -xE: 
(a)\1\<* C.UTF-8 -wE: 
a\<*b -G: 
a\<*b -o: 
a\<*b -x: 
a\<*b -w: 
a\>*b -G: 
a\>*b -o: 
a\>*b -x: 
a\>*b -w: 
a\b*b -G: 
a\b*b -o: 
a\b*b -x: 
a\b*b -w: 
a\<\+b -G: 
a\<\+b -o: 
a\<\+b -x: 
a\<\+b -w: 
\<*b -G: 
\<*b -o: 
\<*b -x: 
\<*b -w: 
a\b\{ -G: grep: invalid content of \{\}|
a\b\{ -o: grep: invalid content of \{\}|
a\b\{ -x: grep: invalid content of \{\}|
a\b\{ -w: grep: invalid content of \{\}|
a\b* -G: a*b|
a\b* -o: a*|
a\b* -x: 
a\b* -w: 
## END

#### -P with a backslash at the end of the pattern, for words and lines
for o in -P -xP -wP -xwP; do echo x | grep $o 'a\'; done
## stdout-json: ""
## STDERR:
grep: \ at end of pattern
grep: \ at end of pattern
grep: missing closing parenthesis
grep: \ at end of pattern
## END
## status: 2

#### grep: -z with several patterns, one of which asks for the locale's letters
printf 'ab\ncd\n' >f
printf 'x\n[[:alpha:]]\n' >p1; printf 'x\n[[:alpha:]]?|...(^cd.)\n' >p2; printf 'x\na?|...(^cd.)\n' >p3
for p in p1 p2 p3; do grep -z -x -c -E -f $p f; grep -z -c -E -f $p f; grep -z -x -o -E -f $p f | tr '\0' 0; done
## STDOUT:
0
1
1
1
ab
cd
00
1
## END

#### grep: -w with a parenthesis that closes nothing, where the automaton does not know all of the pattern
printf 'b\na\n1 x) y\nA\n' >f
printf 'q\\s)\n.\n' >p1; printf '\\s)\n.\n' >p2; printf '^(a|_)*\\s)\n.\n' >p3; printf '[[:alpha:]]z)\n.\n' >p4; printf 'x)\n.\n' >p5
for p in p1 p2 p3 p4 p5; do grep -w -E -f $p f; echo $?; done
## STDOUT:
1 x) y
0
b
a
1 x) y
A
0
b
a
1 x) y
A
0
1 x) y
0
1 x) y
0
## END
