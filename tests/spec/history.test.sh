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
unset HISTFILE; HOME=$PWD; for l in n r w r n a; do history -$l; echo $l $?; done; history -s y; history -a; echo a $?; sort -u .history
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

#### the words of an event: operators, quotes and substitutions
cat > t <<'END_OF_T'
set -o history
set -H
history -c
history -s 'x=(1 2) a 2 3 2>f 2>&1 k'
history -s 'echo $1 $((1+2)) $(x (y) z) #k l m'
history -s 'echo j #k l m'
history -s 'a j#k l m'
history -s 'a ${x b}y "a`b c`d" `a "b c"` $(a "b ) c") d'
history -s 'a 2>x 22>x x2>x 2 >x 2<<E 2<&1 2>&1x 2>|f 2&>f &2>g'
history -s 'a;b;;c;&d;;&e&&f||g|&h'
history -s '((i=1 2)) [[ a<b ]] <<<x << y <<-y <(a b)c >(d e)f $(g h)i `j k`l ?(m n) *(o p) !(q r)'
k() { local i; echo "== $1"; for ((i=0; i<40; i++)); do printf '%s: ' $i; (history -p '!'$1':'$i) || break; done 2>/dev/null; echo; }
k 1
k 2
k 3
k 4
k 5
k 6
k 7
k 8
END_OF_T
bash ./t
## STDOUT:
== 1
0: x=
1: (
2: 1
3: 2
4: )
5: a
6: 2
7: 3
8: 2>
9: f
10: 2>&1
11: k
12: 
== 2
0: echo
1: $1
2: $((1+2)
3: )
4: $(x (y) z)
5: 
== 3
0: echo
1: j
2: 
== 4
0: a
1: j#k
2: l
3: m
4: 
== 5
0: a
1: ${x
2: b}y
3: "a`b c`d"
4: `a "b c"`
5: $(a "b )
6: c") d
7: 
== 6
0: a
1: 2>
2: x
3: 22>
4: x
5: x2
6: >
7: x
8: 2
9: >
10: x
11: 2<<
12: E
13: 2<&1
14: 2>&1
15: x
16: 2>|
17: f
18: 2
19: &>
20: f
21: &
22: 2>
23: g
24: 
== 7
0: a
1: ;
2: b
3: ;;
4: c
5: ;
6: &
7: d
8: ;;
9: &
10: e
11: &&
12: f
13: ||
14: g
15: |
16: &
17: h
18: 
== 8
0: (
1: (
2: i=1
3: 2
4: )
5: )
6: [[
7: a
8: <
9: b
10: ]]
11: <<<
12: x
13: <<
14: y
15: <<-
16: y
17: <(a b)c
18: >(d e)f
19: $(g h)i
20: `j k`l
21: ?(m n)
22: *(o p)
23: !(q r)
24: 
## END

#### the words of an event: descriptors, what is not closed, what follows a parenthesis
cat > t <<'END_OF_T'
set -o history
set -H
history -c
history -s '$() a b) c'
history -s '$(") a") b ) c'
history -s '<(() a) b <() x) y'
history -s '>&1 x 3>&-4 2>&12 2>&a 2>&1- <&3 <&- 2<&x'
history -s 'a$(x y)z a<(x y)z a>(x y) ${a b} $(x $(y z) w) v'
history -s '@(a|b c)d $(a	b) x	y 1a>b a1>b -1>b 1 >2'
history -s '(a) {b} $[1 + 2] $((1 + 2)) $((1 + (2))) c'
history -s 'a=(b c)d e+=(f g) h[1]=(i j) ((k)) k'
history -s '\a \$(b c) "$(d e)" f"$(g h)"i $"j k" l'
k() { local i; echo "== $1"; for ((i=0; i<40; i++)); do printf '%s: ' $i; (history -p '!'$1':'$i) || break; done 2>/dev/null; echo; }
k 1
k 2
k 3
k 4
k 5
k 6
k 7
k 8
k 9
END_OF_T
bash ./t
## STDOUT:
== 1
0: $() a b)
1: c
2: 
== 2
0: $(")
1: a") b ) c
2: 
== 3
0: <(() a)
1: b
2: <()
3: x
4: )
5: y
6: 
== 4
0: >&1
1: x
2: 3>&-
3: 4
4: 2>&12
5: 2>&
6: a
7: 2>&1-
8: <&3
9: <&-
10: 2<&
11: x
12: 
== 5
0: a$(x y)z
1: a<(x y)z
2: a>(x y)
3: ${a
4: b}
5: $(x $(y z) w)
6: v
7: 
== 6
0: @(a|b c)d
1: $(a	b)
2: x
3: y
4: 1a
5: >
6: b
7: a1
8: >
9: b
10: -1
11: >
12: b
13: 1
14: >
15: 2
16: 
== 7
0: (
1: a
2: )
3: {b}
4: $[1
5: +
6: 2]
7: $((1 + 2)
8: )
9: $((1 + (2))
10: )
11: c
12: 
== 8
0: a=
1: (
2: b
3: c
4: )
5: d
6: e+=
7: (
8: f
9: g
10: )
11: h[1]=
12: (
13: i
14: j
15: )
16: (
17: (
18: k
19: )
20: )
21: k
22: 
== 9
0: \a
1: \$
2: (
3: b
4: c
5: )
6: "$(d e)"
7: f"$(g h)"i
8: $"j k"
9: l
10: 
## END

#### events: quotes, modifiers and substitutions in them
cat > t <<'END_OF_T'
set -o history
set -H
history -c
p() { echo "[$1]"; history -p "$@" 2>&1; }
history -c
history -s 'one two three'
p '"!!"' 
p '"!on"' 
p '"!o"x' 
p '!!"' 
p '"a !"' 
p '"a !x"' 
p '!?two" x?' 
p '"!?two" x' 
p '"!1:s/one/"x' 
p '$!' 
p '$!!' 
p 'a $!!' 
p 'a ${!!}' 
p '${!!}' 
p '!!:s/two/2/:&:s/three/3/' 
p '!!:s/two/2/x' 
p '!!:s/two/2' 
p '!!:s/two' 
p '!!:s/' 
p '!!:s' 
p '^two^2^x'
p '^two^2^:s/one/1/'
p '^two^2' 
p '^two' 
p '^' 
p '^^' 
p '^^x' 
p ' ^two^2'
p '"^two^2'
p '!%'
p '!:%'
p '!:1'
p '!:1-'
p '!:-'
p '!:'
p '!!:'
p '!*'
p '!-'
p '!^'
p '!$x'
p '!$:s/thr/x/'
p '!1:g'
p '!1:gx'
p '!1:a'
p '!1:q:x' 
p '!1:x:q' 
p '!1:H' '!1:S' '!1:u' '!1:l'
history -s "it's 'a b'"
p '!!:q' 
p '!!:x' 
p '!!:1:q' 
history -s "/a/b/c.d.e f.g/h"
p '!!:h' 
p '!!:t' 
p '!!:r' 
p '!!:e' 
p '!!:h:h' 
p '!!:h:h:h' 
p '!!:h:h:h:h' 
p '!!:0:h:h:h' 
p '!!:0:r:r:r' 
p '!!:0:e' 
p '!!:0:e:e' 
p '!!:1:t' 
p '!!:1:h' 
history -s "no slash"
p '!!:h' 
p '!!:t' 
p '!!:r' 
p '!!:e' 
END_OF_T
bash ./t
## stdout-json: "[\"!!\"]\n\"one two three\"\n[\"!on\"]\n\"one two three\"\n[\"!o\"x]\n\"one two three\"x\n[!!\"]\none two three\"\n[\"a !\"]\n\"a !\"\n[\"a !x\"]\n./t: line 4: history: \"a !x\": history expansion failed\n[!?two\" x?]\n./t: line 4: history: !?two\" x?: history expansion failed\n[\"!?two\" x]\n./t: line 4: history: \"!?two\" x: history expansion failed\n[\"!1:s/one/\"x]\n\"\"x two three\n[$!]\n$!\n[$!!]\n$one two three\n[a $!!]\na $!!\n[a ${!!}]\na ${one two three}\n[${!!}]\n${one two three}\n[!!:s/two/2/:&:s/three/3/]\n./t: line 4: history: !!:s/two/2/:&:s/three/3/: history expansion failed\n[!!:s/two/2/x]\none 2 threex\n[!!:s/two/2]\none 2 three\n[!!:s/two]\none  three\n[!!:s/]\none  three\n[!!:s]\none two three\n[^two^2^x]\none 2 threex\n[^two^2^:s/one/1/]\n1 2 three\n[^two^2]\none 2 three\n[^two]\none  three\n[^]\none  three\n[^^]\none  three\n[^^x]\none x three\n[ ^two^2]\n ^two^2\n[\"^two^2]\n\"^two^2\n[!%]\n\n[!:%]\n\n[!:1]\ntwo\n[!:1-]\ntwo\n[!:-]\none two\n[!:]\n./t: line 4: history: !:: history expansion failed\n[!!:]\n./t: line 4: history: !!:: history expansion failed\n[!*]\ntwo three\n[!-]\n./t: line 4: history: !-: history expansion failed\n[!^]\ntwo\n[!$x]\nthreex\n[!$:s/thr/x/]\nxee\n[!1:g]\n./t: line 4: history: !1:g: history expansion failed\n[!1:gx]\n'one' 'two' 'three'\n[!1:a]\n./t: line 4: history: !1:a: history expansion failed\n[!1:q:x]\n'one' 'two' 'three'\n[!1:x:q]\n'one two three'\n[!1:H]\n./t: line 4: history: !1:H: history expansion failed\n./t: line 4: history: !1:S: history expansion failed\n./t: line 4: history: !1:u: history expansion failed\n./t: line 4: history: !1:l: history expansion failed\n[!!:q]\n'it'\\''s '\\''a b'\\'''\n[!!:x]\n'it'\\''s' ''\\''a' 'b'\\'''\n[!!:1:q]\n'b'\\'''\n[!!:h]\n/a/b/c.d.e f.g\n[!!:t]\nh\n[!!:r]\n/a/b/c.d.e f\n[!!:e]\n.g/h\n[!!:h:h]\n/a/b\n[!!:h:h:h]\n/a\n[!!:h:h:h:h]\n\n[!!:0:h:h:h]\n\n[!!:0:r:r:r]\n/a/b/c\n[!!:0:e]\n.e\n[!!:0:e:e]\n.e\n[!!:1:t]\nh\n[!!:1:h]\nf.g\n[!!:h]\nno slash\n[!!:t]\nno slash\n[!!:r]\nno slash\n[!!:e]\nno slash\n"

#### events: the last search and substitution, designators
cat > t <<'END_OF_T'
set -o history
set -H
p() { echo "[$1]"; history -p "$@" 2>&1; }
history -c
history -s "echo one two three four"
history -s 'cat <file >out 2>&1 && a>b 3<x 10>&2 x2>y 2> z <<<h <<-E <<E ;; a|&b $((1+2)) <(p q) >(r s) x=(1 2) a;b&c "q;w"e `x y`z {a,b} 2>|f 3<>g 4<&- <& 5>>h !x ${a b} $(x (y) z)'
p '!1:%'
p '!1:&'
p '!1:s//X/'
p '!?thr?:s//X/'
p '!?'
p '!1:&'
p '!1:s/o/0/'
p '!1:&'
p '!1:g&'
p '!1:G&'
p '!1:s//Z/'
p '!1:s/e/'
p '!1:s/e'
p '!1:s/e//'
p '!1:s/one//:s/two//'
p '!1:s/zzz/y/'
p '!1:&'
p '!1:s/o/&&/:&'
p '!1:s/t/\//:s/e/\\&/'
p '!?two'
p '!?tw?%'
p '!?ne tw?:%'
p '!1:%'
p '!?file?:% x !:% y'
p '!??'
p 'x $!1'
p 'x$!1'
p '"$!1"'
p ' ${!1}'
p '!1-x'
p '!1:2-x'
p '!1:2-3-x'
p '!1:1$'
p '!1:$$'
p '!1*2'
p '!1:1*2'
p '!1:^*'
p '!1^2'
p '!!:1-2x'
p '!!-1'
p '!echo*' '!echo-' '!echo$' '!echo^'
p '!-2' 
p '!-'
p '!--1'
p '!-x'
p '!1a'
p '!1:'
p '!1::p'
p '!1 :p'
p '!1:h:t:p'
p '!1:gp'
p '!1:gh'
p '!1:ap'
p '!1:Gs/o/0/'
p '!1:Ggs/o/0/'
p '!1:aas/o/0/'
p '!1:s/one/a b/:q'
p '!1:s;one;x;'
p '!1:sxonexyx'
p '!1:s/o\/n/y/'
p '!1:s/one two/&-&/'
p '!1:1:s/n/\&&/'
p '!1:s^two^2^'
p '!{1}'
p '!{e}'
p '!"e"'
p '!(e)'
p '!;'
p 'a!;'
p '!&'
p '!|x'
p '!<'
p '!>'
p '!#'
p 'a !# b'
p 'a b c !#:1-2'
p 'a b !#:*'
p 'a b !#:s/a/b/'
p '!e|!c:0'
p '!e<x'
p '!e>x'
p '!e(x'
p '!e)x'
p '!e&x'
p '!e;x'
p '!e"x"'
p '!e`x`'
p '!e$x'
p '!e=x'
p '!e\x'
p '!e,x'
p '!e.x' '!e/x'
END_OF_T
bash ./t
## stdout-json: "[!1:%]\n\n[!1:&]\n./t: line 3: history: !1:&: history expansion failed\n[!1:s//X/]\n./t: line 3: history: !1:s//X/: history expansion failed\n[!?thr?:s//X/]\necho one two Xee four\n[!?]\necho one two three four\n[!1:&]\necho one two Xee four\n[!1:s/o/0/]\nech0 one two three four\n[!1:&]\nech0 one two three four\n[!1:g&]\nech0 0ne tw0 three f0ur\n[!1:G&]\nech0 0ne tw0 three f0ur\n[!1:s//Z/]\nechZ one two three four\n[!1:s/e/]\ncho one two three four\n[!1:s/e]\ncho one two three four\n[!1:s/e//]\ncho one two three four\n[!1:s/one//:s/two//]\necho   three four\n[!1:s/zzz/y/]\n./t: line 3: history: !1:s/zzz/y/: history expansion failed\n[!1:&]\n./t: line 3: history: !1:&: history expansion failed\n[!1:s/o/&&/:&]\nechooo one two three four\n[!1:s/t/\\//:s/e/\\\\&/]\n\\&cho one /wo three four\n[!?two]\necho one two three four\n[!?tw?%]\ntwo\n[!?ne tw?:%]\none\n[!1:%]\none\n[!?file?:% x !:% y]\nfile x file y\n[!??]\ncat <file >out 2>&1 && a>b 3<x 10>&2 x2>y 2> z <<<h <<-E <<E ;; a|&b $((1+2)) <(p q) >(r s) x=(1 2) a;b&c \"q;w\"e `x y`z {a,b} 2>|f 3<>g 4<&- <& 5>>h !x ${a b} $(x (y) z)\n[x $!1]\nx $!1\n[x$!1]\nx$!1\n[\"$!1\"]\n\"$!1\"\n[ ${!1}]\n ${!1}\n[!1-x]\necho one two threex\n[!1:2-x]\ntwo threex\n[!1:2-3-x]\ntwo three-x\n[!1:1$]\none$\n[!1:$$]\nfour$\n[!1*2]\none two three four2\n[!1:1*2]\none two three four2\n[!1:^*]\none two three four\n[!1^2]\none2\n[!!:1-2x]\n< filex\n[!!-1]\ncat <\n[!echo*]\none two three four\necho one two three\nfour\none\n[!-2]\necho one two three four\n[!-]\n./t: line 3: history: !-: history expansion failed\n[!--1]\n./t: line 3: history: !--1: history expansion failed\n[!-x]\n./t: line 3: history: !-x: history expansion failed\n[!1a]\necho one two three foura\n[!1:]\n./t: line 3: history: !1:: history expansion failed\n[!1::p]\n./t: line 3: history: !1::p: history expansion failed\n[!1 :p]\necho one two three four :p\n[!1:h:t:p]\necho one two three four\n[!1:gp]\necho one two three four\n[!1:gh]\necho one two three four\n[!1:ap]\necho one two three four\n[!1:Gs/o/0/]\nech0 0ne tw0 three f0ur\n[!1:Ggs/o/0/]\n./t: line 3: history: !1:Ggs/o/0/: history expansion failed\n[!1:aas/o/0/]\n./t: line 3: history: !1:aas/o/0/: history expansion failed\n[!1:s/one/a b/:q]\n'echo a b two three four'\n[!1:s;one;x;]\necho x two three four\n[!1:sxonexyx]\necho y two three four\n[!1:s/o\\/n/y/]\n./t: line 3: history: !1:s/o\\/n/y/: history expansion failed\n[!1:s/one two/&-&/]\necho one two-one two three four\n[!1:1:s/n/\\&&/]\no&ne\n[!1:s^two^2^]\necho one 2 three four\n[!{1}]\n./t: line 3: history: !{1}: history expansion failed\n[!{e}]\n./t: line 3: history: !{e}: history expansion failed\n[!\"e\"]\n./t: line 3: history: !\"e\": history expansion failed\n[!(e)]\n./t: line 3: history: !(e): history expansion failed\n[!;]\n./t: line 3: history: !;: history expansion failed\n[a!;]\n./t: line 3: history: a!;: history expansion failed\n[!&]\n./t: line 3: history: !&: history expansion failed\n[!|x]\n./t: line 3: history: !|x: history expansion failed\n[!<]\n./t: line 3: history: !<: history expansion failed\n[!>]\n./t: line 3: history: !>: history expansion failed\n[!#]\n\n[a !# b]\na a  b\n[a b c !#:1-2]\na b c b c\n[a b !#:*]\na b b\n[a b !#:s/a/b/]\na b b b \n[!e|!c:0]\necho one two three four|cat\n[!e<x]\necho one two three four<x\n[!e>x]\necho one two three four>x\n[!e(x]\necho one two three four(x\n[!e)x]\necho one two three four)x\n[!e&x]\necho one two three four&x\n[!e;x]\necho one two three four;x\n[!e\"x\"]\n./t: line 3: history: !e\"x\": history expansion failed\n[!e`x`]\n./t: line 3: history: !e`x`: history expansion failed\n[!e$x]\nfourx\n[!e=x]\n./t: line 3: history: !e=x: history expansion failed\n[!e\\x]\n./t: line 3: history: !e\\x: history expansion failed\n[!e,x]\n./t: line 3: history: !e,x: history expansion failed\n[!e.x]\n./t: line 3: history: !e.x: history expansion failed\n./t: line 3: history: !e/x: history expansion failed\n"
## status: 1

#### events: what only looks like one
cat > t <<'END_OF_T'
set -o history
set -H
history -c
history -s 'one two three'
p() { echo "[$1]"; history -p "$@" 2>&1; }
p 'a ${!o} !o'
p 'a $!o !o'
p '$!o !o'
p 'a ${!o}'
p '!o ${!o} a'
p '!o $!o a'
p '!o $!'
p '!o ${!'
p '!o x=!(a)'
p 'x=!(a)'
p '!o !(a)'
p '!(a)'
p '!o [!o]'
p 'x [!o]'
p '!o [!o'
p 'x [!o'
p '!o a[!b]'
p 'a[!b]'
p '!o ! a'
p "!o 'a !o' \"!o '!o'\" \\!o"
shopt -s extglob
p '!(a)'
p '!o !(a)'
p 'x!(a)'
p 'a ${x!o}'
p '!o $(!o)'
p '$(!o)'
p '`!o`'
p '((!o))'
p '((a!=o))'
p '!o !='
p '((!o)) !o'
p 'a ${!}'
p '${!} !o'
p '${!o[@]} !!'
p '"${!o[@]}"'
p '"${!o[@]}" !!'
p '${#!} !!'
p '$! !!'
p 'x $! !!'
p 'x $!'
p '"$!"'
p '"$!" !!'
p '"!"!!'
p '"!o!"'
p '"!" !!'
p "\$'a\\'!!'"
p "\$'!!'"
p "'a'!!'!!'"
p '#!!'
p 'a #!!'
p '!! #!!'
p 'a#!!'
p 'a;#!!'
p 'a ;#!! b'
p '!!;#!! b'
END_OF_T
bash ./t
## stdout-json: "[a ${!o} !o]\n./t: line 5: history: a ${!o} !o: history expansion failed\n[a $!o !o]\na $!o one two three\n[$!o !o]\n$one two three one two three\n[a ${!o}]\na ${!o}\n[!o ${!o} a]\n./t: line 5: history: !o ${!o} a: history expansion failed\n[!o $!o a]\none two three $!o a\n[!o $!]\none two three $!\n[!o ${!]\none two three ${!\n[!o x=!(a)]\n./t: line 5: history: !o x=!(a): history expansion failed\n[x=!(a)]\n./t: line 5: history: x=!(a): history expansion failed\n[!o !(a)]\n./t: line 5: history: !o !(a): history expansion failed\n[!(a)]\n./t: line 5: history: !(a): history expansion failed\n[!o [!o]]\n./t: line 5: history: !o [!o]: history expansion failed\n[x [!o]]\nx [!o]\n[!o [!o]\none two three [one two three\n[x [!o]\nx [one two three\n[!o a[!b]]\n./t: line 5: history: !o a[!b]: history expansion failed\n[a[!b]]\na[!b]\n[!o ! a]\none two three ! a\n[!(a)]\n./t: line 5: history: !(a): history expansion failed\n[!o !(a)]\n./t: line 5: history: !o !(a): history expansion failed\n[x!(a)]\n./t: line 5: history: x!(a): history expansion failed\n[a ${x!o}]\n./t: line 5: history: a ${x!o}: history expansion failed\n[!o $(!o)]\none two three $(one two three)\n[$(!o)]\n$(one two three)\n[`!o`]\n./t: line 5: history: `!o`: history expansion failed\n[((!o))]\n((one two three))\n[((a!=o))]\n((a!=o))\n[!o !=]\none two three !=\n[((!o)) !o]\n((one two three)) one two three\n[a ${!}]\na ${!}\n[${!} !o]\n${!} one two three\n[${!o[@]} !!]\n./t: line 5: history: ${!o[@]} !!: history expansion failed\n[\"${!o[@]}\"]\n\"${!o[@]}\"\n[\"${!o[@]}\" !!]\n./t: line 5: history: \"${!o[@]}\" !!: history expansion failed\n[${#!} !!]\n./t: line 5: history: ${#!} !!: history expansion failed\n[$! !!]\n$! shopt -s extglob\n[x $! !!]\nx $! shopt -s extglob\n[x $!]\nx $!\n[\"$!\"]\n\"$!\"\n[\"$!\" !!]\n\"$!\" shopt -s extglob\n[\"!\"!!]\n\"!\"shopt -s extglob\n[\"!o!\"]\n./t: line 5: history: \"!o!\": history expansion failed\n[\"!\" !!]\n\"!\" shopt -s extglob\n[$'a\\'shopt -s extglob']\n$'a\\'shopt -s extglob'\n[$'shopt -s extglob']\n$'shopt -s extglob'\n['a'shopt -s extglob'shopt -s extglob']\n'a'shopt -s extglob'shopt -s extglob'\n[#!!]\n#!!\n[a #!!]\na #!!\n[!! #!!]\nshopt -s extglob #!!\n[a#!!]\na#shopt -s extglob\n[a;#!!]\na;#!!\n[a ;#!! b]\na ;#!! b\n[!!;#!! b]\nshopt -s extglob;#!! b\n"
## STDERR:
./t: line 25: !o': event not found
p "\$'a\\'shopt -s extglob'"
p "\$'shopt -s extglob'"
p "'a'shopt -s extglob'shopt -s extglob'"
## END

#### events: what only looks like one, with extended patterns
cat > t <<'END_OF_T'
set -o history
set -H
shopt -s extglob
history -c
history -s 'one two three'
p() { echo "[$1]"; history -p "$@" 2>&1; }
p 'aa !(a)'
p 'aa !(a) !one'
p 'aa !(a'
p 'aa ${!one b'
p 'aa ${!one b !one'
p 'aa ${!one b} !one'
p 'aa $!one'
p 'a[!one'
p '[!one]'
p '[!one] !one'
p ' [!one]'
p '{!one}'
p '${!one}'
p 'x!'
p 'x! '
p '\!one !one'
p "'!one' !one"
p '"\!one" !one'
p '"\"!one"'
p '"'"'"'!one'
p "x '!one"
p "x '!one !one"
p 'x !one!one'
p 'x !one!(a)'
p 'x !one[!one]'
END_OF_T
bash ./t
## STDOUT:
[aa !(a)]
aa !(a)
[aa !(a) !one]
./t: line 6: history: aa !(a) !one: history expansion failed
[aa !(a]
./t: line 6: history: aa !(a: history expansion failed
[aa ${!one b]
aa ${one two three b
[aa ${!one b !one]
aa ${one two three b one two three
[aa ${!one b} !one]
aa ${one two three b} one two three
[aa $!one]
aa $!one
[a[!one]
a[one two three
[[!one]]
[!one]
[[!one] !one]
./t: line 6: history: [!one] !one: history expansion failed
[ [!one]]
 [!one]
[{!one}]
./t: line 6: history: {!one}: history expansion failed
[${!one}]
${!one}
[x!]
x!
[x! ]
x! 
[\!one !one]
\!one one two three
["\!one" !one]
"\!one" one two three
["\"!one"]
"\"one two three"
["'!one]
"'one two three
[x 'one two three]
x 'one two three
[x 'one two three one two three]
x 'one two three one two three
[x !one!one]
./t: line 6: history: x !one!one: history expansion failed
[x !one!(a)]
./t: line 6: history: x !one!(a): history expansion failed
[x !one[!one]]
./t: line 6: history: x !one[!one]: history expansion failed
## END
## STDERR:
./t: line 23: !one': event not found
p "x 'one two three"
p "x 'one two three one two three"
## END
## status: 1

#### events: their messages
cat > t <<'END_OF_T'
set -o history
set -H
echo one two
echo !nope
echo !99 x
echo !-99:2 x
echo !!:s/zz/x/ more
echo !?zz? more
echo !?zz
echo !!:9 x
echo !!:1-9 x
echo !!:3-1x
echo !!:z x
echo !!: x
echo !!:gz
echo !1:& x
^zz^y
^zz
^zz^y^ x
echo "!zz" x
echo "!zz:3" x
echo !!:s/one/1/:s/nn/x/ y
echo !!:gs/nn/x/ y
echo !zz$ x
echo !zz- x
echo !- x
echo !-x y
echo !; x
echo !5:s/o/
echo $!x !0
echo ${!x} !zz
cat <<X
!zz
X
echo 'a
!zz'
echo "a
!zz"
for i in 1; do
 echo !zz
done
echo `echo !zz`
echo $(echo !zz
)
: # !zz
echo x#!zz
echo x #!zz
history
END_OF_T
bash ./t
## STDOUT:
one two
!zz
a
!zz
## END
## STDERR:
./t: line 4: !nope: event not found
./t: line 4: !99: event not found
./t: line 4: !-99: event not found
./t: line 4: :s/zz/x/: substitution failed
./t: line 4: !?zz?: event not found
./t: line 4: !?zz: event not found
./t: line 4: :9: bad word specifier
./t: line 4: :1-9: bad word specifier
./t: line 4: :3-1: bad word specifier
./t: line 4: z: unrecognized history modifier
./t: line 4:  : unrecognized history modifier
./t: line 4: z: unrecognized history modifier
./t: line 4: :&: substitution failed
./t: line 4: :s^zz^y: substitution failed
./t: line 4: :s^zz: substitution failed
./t: line 4: :s^zz^y^: substitution failed
./t: line 4: !zz: event not found
./t: line 4: !zz: event not found
./t: line 4: :s/one/1/:s/nn/x/: substitution failed
./t: line 4: :gs/nn/x/: substitution failed
./t: line 4: !zz: event not found
./t: line 4: !zz: event not found
./t: line 4: !-: event not found
./t: line 4: !-x: event not found
./t: line 4: !: event not found
./t: line 4: !5: event not found
./t: line 4: !0: event not found
./t: line 4: !x}: event not found
./t: line 10: !zz: event not found
./t: line 11: !zz: event not found
./t: line 12: !zz`: event not found
./t: line 12: !zz: event not found
./t: line 13: !zz: event not found
./t: line 13: !zz: event not found
./t: line 13: !zz: event not found
./t: line 9: unexpected EOF while looking for matching `"'
## END
## status: 2

#### histchars
cat > t <<'END_OF_T'
set -o history
set -H
p() { echo "[$1]"; history -p "$@" 2>&1; }
history -c
histchars='@%+'
history -s 'aa bb + c d # e'
p '@@'
history -s 'aa bb cc + c d # e'
p '@@:2'
p '@@:3'
p '%bb%x%'
p '!@'
p 'a @#'
p 'a @='
p '\@@'
unset histchars
p '@@:1'
p '!!:0'
histchars=
p '!!:0'
f() { local histchars='@%+'; p '!!:0'; }
f
END_OF_T
bash ./t
## STDOUT:
[@@]
aa bb + c d # e
[@@:2]
cc
[@@:3]
./t: line 3: history: @@:3: history expansion failed
[%bb%x%]
aa x cc + c d # e
[!@]
!@
[a @#]
a a 
[a @=]
a @=
[\@@]
\@@
[@@:1]
@@:1
[!!:0]
unset
[!!:0]
!!:0
[!!:0]
!!:0
## END

#### a line whose event is not found is as if it were not there
cat > t <<'END_OF_T'
set -o history
set -H
echo a
echo "x
!zz
y" b
cat <<X
a
X
echo [
!zz
echo \
!zz
echo after
echo x !ec:p
echo "x
"
history
echo ${!x} !zz
echo ${!a}
echo ${!a} !echo
echo $! !echo
echo !echo # !!
echo !echo ;# !!
echo a # !echo
shopt -u interactive_comments
echo a # !echo
shopt -s interactive_comments
x=ab
echo [!t]* 
echo [!t]* !x
shopt -s extglob
echo !(a|b)
echo !(a|b) !x
case x in [!a]) echo not a;; esac
echo "
$(echo !x
)"
if true; then
!zz
echo in
fi
!zz; echo no
echo ok &&
!zz
echo joined
echo it\'s !x
echo "it's" !x
cat <<'Y' ; echo !x
!x
Y
echo 'q
' !x
echo "q
!x" '
!x'
: ; !x
(!x)
{ !x; }
!x=3
echo !x:q
echo a!
echo a! b
echo a!b
END_OF_T
bash ./t
## stdout-json: "a\nx\ny b\na\n[\necho after\nx\n\n    1  set -H\n    2  echo a\n    3  echo \"x\ny\" b\n    4  cat <<X\na\nX\n\n    5  echo [\n    6  echo echo after\n    7  echo x echo echo after\n    8  echo \"x\n\"\n    9  history\na\na\n[!t]*\nt\nnot a\n\nx=ab\nin\nok\njoined\nit's x=ab\nit's x=ab\n!x\nx=ab\nq\n x=ab\nq\nx=ab \n!x\nx=ab\na!\na! b\n"
## STDERR:
./t: line 5: !zz: event not found
./t: line 10: !zz: event not found
./t: line 11: !zz: event not found
echo x echo echo after
./t: line 15: !x}: event not found
./t: line 15: a: invalid indirect expansion
./t: line 16: !a}: event not found
echo $! echo ${!a}
./t: line 16: a: invalid indirect expansion
echo echo $! echo ${!a} # !!
./t: line 17: a: invalid indirect expansion
echo echo echo $! echo ${!a} # !! ;# !!
./t: line 18: a: invalid indirect expansion
./t: line 25: !t]: event not found
./t: line 27: !: event not found
$(echo x=ab
./t: line 32: !zz: event not found
./t: line 34: !zz: event not found
./t: line 35: !zz: event not found
echo it\'s x=ab
echo "it's" x=ab
cat <<'Y' ; echo x=ab
' x=ab
x=ab" '
: ; x=ab
(x=ab)
{ x=ab; }
./t: line 49: !x=3: event not found
echo 'x=ab'
./t: line 52: !b: event not found
## END

#### a range of which one end is out of range
history -s a b; history -s c; history -d 1-9; history -d 9-10; history -d 9-1; history -d 2-1; history -d -1-9; history -d 1--9; history; history -d 1-2; history
## STDOUT:
    1  a b
    2  c
## END
## STDERR:
bash: line 1: history: 9: history position out of range
bash: line 1: history: 9: history position out of range
bash: line 1: history: 9: history position out of range
bash: line 1: history: 9: history position out of range
bash: line 1: history: -9: history position out of range
## END
