#### what set -o history records
set -o history
echo a
for i in 1 2
do
  echo $i
done
if true; then
  echo x
fi
cat <<X
line
X
echo "multi
line"
f() {
  echo f
}
echo c \
 d
case x in
  x) echo y;;
esac
( echo s
 echo t )
a=(1
2)

   echo lead
true &&
 echo $(
echo z
)
history
## STDOUT:
a
1
2
x
line
multi
line
c d
y
s
t
lead
z
    1  echo a
    2  for i in 1 2; do   echo $i; done
    3  if true; then   echo x; fi
    4  cat <<X
line
X

    5  echo "multi
line"
    6  f() {   echo f; }
    7  echo c  d
    8  case x in   x) echo y;; esac
    9  ( echo s;  echo t )
   10  a=(1 2)
   11     echo lead
   12  true &&  echo $(
echo z
)
   13  history
## END

#### HISTCONTROL and HISTIGNORE
set -o history
HISTCONTROL=ignoreboth
 echo space
echo same
echo same
HISTCONTROL= HISTIGNORE='ls*:&:true'
ls /dev/null
echo d
echo d
true
HISTIGNORE= HISTCONTROL=erasedups
echo d
history
## STDOUT:
space
same
same
/dev/null
d
d
d
    1  HISTCONTROL=ignoreboth
    2  echo same
    3  HISTCONTROL= HISTIGNORE='ls*:&:true'
    4  HISTIGNORE= HISTCONTROL=erasedups
    5  echo d
    6  history
## END

#### -s, -p, -d and numbers
set -o history
history -s one two
history -s three
history
history -p '!!' '!one:$' 'plain' '!nope'
echo $?
history -d 2
history -d 99; echo $?
history -d x; echo $?
history -d 1-2; echo $?
history 2
history 0
history 1 2; echo $?; history x; echo $?; history -z; echo $?; history -d; echo $?; history -ar; echo $?
## STDOUT:
    1  one two
    2  three
    3  history
history
two
plain
1
1
1
0
    5  history -d 1-2; echo $?
    6  history 2
## END
## STDERR:
bash: line 5: history: !nope: history expansion failed
bash: line 8: history: 99: history position out of range
bash: line 9: history: x: history position out of range
bash: line 13: history: too many arguments
## END
## status: 1

#### without set -o history
history; history -s a b; history; history -p '!!' x; fc -l; echo $?
## STDOUT:
    1  a b
a b
x
1	 a b
0
## END

#### files
printf 'cmd %s\n' {1..5} > h; HISTFILE=h; history -r; history | wc -l; history -r; history | wc -l; history -w out; wc -l < out; history -c; history; history -n h; history 1; history -s new; history -a h; tail -n 1 h; history -r nope; echo $?; unset HISTFILE; history -a; echo $?
## STDOUT:
5
10
10
new
1
0
## END

#### HISTSIZE and HISTFILESIZE
printf 'cmd %s\n' {1..10} > h; HISTFILE=h; history -r; HISTSIZE=3; history; HISTFILESIZE=4; cat h
## STDOUT:
    7  cmd 8
    8  cmd 9
    9  cmd 10
cmd 7
cmd 8
cmd 9
cmd 10
## END

#### fc lists
set -o history
echo 1
echo 2
echo 3
fc -l
fc -ln
fc -lr
fc -l 2
fc -l -2
fc -l 3 2
fc -l echo
fc -ln -2 -1
fc -l zzz; echo $?; fc -x; echo $?
## STDOUT:
1
2
3
1	 echo 1
2	 echo 2
3	 echo 3
	 echo 1
	 echo 2
	 echo 3
	 fc -l
5	 fc -ln
4	 fc -l
3	 echo 3
2	 echo 2
1	 echo 1
2	 echo 2
3	 echo 3
4	 fc -l
5	 fc -ln
6	 fc -lr
6	 fc -lr
7	 fc -l 2
3	 echo 3
2	 echo 2
3	 echo 3
4	 fc -l
5	 fc -ln
6	 fc -lr
7	 fc -l 2
8	 fc -l -2
9	 fc -l 3 2
	 fc -l 3 2
	 fc -l echo
1
2
## END
## STDERR:
bash: line 13: fc: no command found
bash: line 13: fc: -x: invalid option
fc: usage: fc [-e ename] [-lnr] [first] [last] or fc -s [pat=rep] [command]
## END

#### fc -s runs again
set -o history
echo AA BB
fc -s; echo $?
fc -s A=C
fc -s zzz; echo $?
fc -e - echo
history
## STDOUT:
AA BB
AA BB
0
CC BB
1
CC BB
    1  echo AA BB
    2  echo AA BB
    3  echo CC BB
    4  fc -s zzz; echo $?
    5  echo CC BB
    6  history
## END
## STDERR:
echo AA BB
echo CC BB
bash: line 5: fc: no command found
echo CC BB
## END

#### fc edits
set -o history
echo one
FCEDIT='sed -i s/one/two/' fc -1
fc -e true 1 1
history
## STDOUT:
one
two
one
    1  echo one
    2  echo two
    3  echo one
    4  history
## END
## STDERR:
echo two
echo one
## END

#### history expansion
set -o history
set -H
echo one two three
echo !!
echo !$ !^ !* x
echo a/b/c.txt
echo !$:h !$:t !$:r !$:e
!echo
echo !echo:1-2
echo "in quotes !$" '!$ not'
^not^NOT^
echo !nope
echo after $?
!?three?
!3
echo foo bar
!!:s/foo/baz/
!!:gs/a/A/:p
echo $(echo !$)
echo !:0
echo $! [ a != b ] {!,}
history
## STDOUT:
one two three
echo one two three
three echo echo one two three x
a/b/c.txt
a/b c.txt a/b/c .txt
a/b c.txt a/b/c .txt
a/b c.txt
in quotes c.txt !$ not
in quotes c.txt !$ NOT
after 0
three echo echo one two three x
echo one two three
foo bar
baz bar
bAr
echo
    1  set -H
    2  echo one two three
    3  echo echo one two three
    4  echo three echo echo one two three x
    5  echo a/b/c.txt
    6  echo a/b c.txt a/b/c .txt
    7  echo a/b c.txt a/b/c .txt
    8  echo a/b c.txt
    9  echo "in quotes c.txt" '!$ not'
   10  echo "in quotes c.txt" '!$ NOT'
   11  echo after $?
   12  echo three echo echo one two three x
   13  echo echo one two three
   14  echo foo bar
   15  echo baz bar
   16  echo bAz bAr
   17  echo $(echo bAr)
   18  echo echo
   19  history
## END
## STDERR:
echo echo one two three
echo three echo echo one two three x
echo a/b c.txt a/b/c .txt
echo a/b c.txt a/b/c .txt
echo a/b c.txt
echo "in quotes c.txt" '!$ not'
echo "in quotes c.txt" '!$ NOT'
bash: line 12: !nope: event not found
echo three echo echo one two three x
echo echo one two three
echo baz bar
echo bAz bAr
echo $(echo bAr)
echo echo
bash: line 19: !,}: event not found
## END

#### HISTTIMEFORMAT
set -o history
echo a
HISTTIMEFORMAT='%Y '
echo b
history | sed 's/[0-9][0-9][0-9][0-9] /YYYY /'
history -w f; sed 's/^#[0-9]*$/TS/' f
## STDOUT:
a
b
    1  ??echo a
    2  ??HISTTIMEFORMAT='%Y '
    3  YYYY echo b
    4  YYYY history | sed 's/[0-9][0-9][0-9][0-9] /YYYY /'
echo a
HISTTIMEFORMAT='%Y '
TS
echo b
TS
history | sed 's/[0-9][0-9][0-9][0-9] /YYYY /'
TS
history -w f; sed 's/^#[0-9]*$/TS/' f
## END

#### off again
set -o history
echo a
set +o history
echo b
set -o history
echo c
history
## STDOUT:
a
b
c
    1  echo a
    2  set +o history
    3  echo c
    4  history
## END

#### lines that are not run are not counted
set -o history -H
echo $LINENO
!nope
echo $LINENO
!-1:p
echo $LINENO
## STDOUT:
2
3
4
## END
## STDERR:
bash: line 3: !nope: event not found
echo $LINENO
## END

#### fc -l with numbers, names and -n, -r
set -o history; history -c
echo one
echo two
printf 'three\n'
fc -l 1 3
fc -ln 1 2
fc -lr 1 3
fc -l echo printf
fc -l -- -2
fc -l nosuch; echo $?
## STDOUT:
one
two
three
1	 echo one
2	 echo two
3	 printf 'three\n'
	 echo one
	 echo two
3	 printf 'three\n'
2	 echo two
1	 echo one
2	 echo two
3	 printf 'three\n'
6	 fc -lr 1 3
7	 fc -l echo printf
1
## END
## STDERR:
bash: line 10: fc: no command found
## END

#### history -d with ranges and errors
set -o history; history -c; for c in a b c d e; do history -s $c; done; history -d 2; history; history -d 1-2; history; history -d -1; history; history -d 99; echo $?; history -d x; echo $?; history -z; echo $?; history x; echo $?; history -a -w; echo $?
## STDOUT:
    1  a
    2  c
    3  d
    4  e
    1  d
    2  e
    1  d
1
1
2
1
1
## END
## STDERR:
bash: line 1: history: 99: history position out of range
bash: line 1: history: x: history position out of range
bash: line 1: history: -z: invalid option
history: usage: history [-c] [-d offset] [n] or history -anrw [filename] or history -ps arg [arg...]
bash: line 1: history: x: numeric argument required
bash: line 1: history: cannot use more than one of -anrw
## END

#### history -s, -p and numbers
set -o history; history -c; history -s 'ls -l' more; history -s; history -p '!!' '!ls:0' '!!:$'; history -p '!nosuch'; echo $?; history 1; history 0; echo $?; history -1; echo $?
## STDOUT:
ls -l more
ls
more
1
    1  ls -l more
0
2
## END
## STDERR:
bash: line 1: history: !nosuch: history expansion failed
bash: line 1: history: -1: invalid option
history: usage: history [-c] [-d offset] [n] or history -anrw [filename] or history -ps arg [arg...]
## END

#### history files: -w, -r, -a and -n
set -o history; HISTFILE=h; history -c; history -s a; history -s b; history -w; cat h; history -c; history -r h; history 2 | sed 's/.* //'; history -s c; history -a; cat h; echo d >>h; history -n; history 1 | sed 's/.* //'; history -w other; cat other | tail -n 2; history -r nosuch; echo $?
## STDOUT:
a
b
a
b
a
b
c
d
c
d
1
## END

#### events and modifiers
set -o history -o histexpand; history -c; history -s 'cat /a/b.c d'; for e in '!!' '!cat' '!?b.c?' '!-1' '!1' '!!:1' '!!:$' '!!:^' '!!:*' '!!:0-1' '!!:1:h' '!!:1:t' '!!:1:r' '!!:1:e' '!!:s/a/X/' '!!:gs/a/X/' '!!:p' '!:1' '!!:q' '!!:x' '!!:2*' '!!:1-' '!!:9' '^cat^dog' '\!!' "'!!'" '"!!"' 'a!' '! b' '!='; do history -p "$e" 2>&1; done
## STDOUT:
cat /a/b.c d
cat /a/b.c d
cat /a/b.c d
cat /a/b.c d
cat /a/b.c d
/a/b.c
d
/a/b.c
/a/b.c d
cat /a/b.c
/a
b.c
/a/b
.c
cXt /a/b.c d
cXt /X/b.c d
cat /a/b.c d
/a/b.c
'cat /a/b.c d'
'cat' '/a/b.c' 'd'
d
/a/b.c
bash: line 1: history: !!:9: history expansion failed
dog /a/b.c d
\!!
'!!'
"cat /a/b.c d"
a!
! b
!=
## END

#### numbers of entries that HISTSIZE leaves no room for
set -o history
echo a
echo b
echo c
HISTSIZE=3
history
echo d
history
HISTSIZE=0
history
HISTSIZE=5
echo x
history
## STDOUT:
a
b
c
    2  echo c
    3  HISTSIZE=3
    4  history
d
    4  history
    5  echo d
    6  history
x
    3  echo x
    4  history
## END

#### where the history goes without a file
HISTFILE=; for l in w r n a; do history -$l; echo $l $?; done; history -s x; history -a; echo a $?; ls -A
unset HISTFILE; HOME=$PWD; for l in n r w r n a; do history -$l; echo $l $?; done; history -s y; history -a; echo a $?; cat .history
history -s z; history -a /no/dir; echo $?; history -a .; echo $?; history -w /no/dir; echo $?; history -r /no; echo $?
## STDOUT:
w 1
r 1
n 1
a 0
a 1
n 1
r 1
w 0
r 0
n 0
a 0
a 0
x
x
y
1
1
1
1
## END
## STDERR:
bash: line 1: history: : cannot create: No such file or directory
bash: line 3: history: /no/dir: cannot create: No such file or directory
## END

#### what of the history is new
t() { bash -c "$1"; rm -f h; echo --; }
t 'history -s x; history -w h; history -a h; cat h'
t 'history -s x; history -s y; history -w h; history -s z; history -a h; cat h; history -a h; cat h'
t 'echo o > h; history -r h; history -a h; cat h'
t 'echo o > h; history -n h; history -a h; cat h'
t 'echo o > h; history -s x; history -r h; history -a h; cat h'
t 'printf "%s\n" o p > h; history -s x; history -r h; history -a h; cat h'
t 'echo o > h; history -s x; history -a h; history -c; history -r h; history -a h; cat h'
t 'echo o > h; history -s x; history -c; history -s y; history -a h; cat h'
t 'echo o > h; history -s x; history -s y; history -d 1; history -a h; cat h'
t 'echo o > h; history -s x; history -w g; history -a h; cat h'
## STDOUT:
x
x
--
x
y
x
y
z
x
y
x
y
z
--
o
--
o
o
--
o
o
--
o
p
p
--
o
x
--
o
y
--
o
y
--
o
x
--
## END

#### the file that nothing names is not made by history -a
unset HISTFILE; HOME=$PWD; history -s y; history -a; echo $?; ls -A; : > .history; history -a; echo $?; cat .history; history -a; echo $?
## STDOUT:
1
0
0
## END
