#### expansions
x=v; cat <<E
$x ${x}y $(echo c) `echo d` $((1+1)) \$x \\ \a "q" 'q'
E
## STDOUT:
v vy c d 2 $x \ \a "q" 'q'
## END

#### a quoted delimiter
x=v; cat <<'E'
$x `a` \$ \
E
## STDOUT:
$x `a` \$ \
## END

#### a partly quoted delimiter
cat <<E"O"F
$x
EOF
## STDOUT:
$x
## END

#### tabs removed
cat <<-E
		a
	  b	c
	E
## STDOUT:
a
  b	c
## END

#### a backslash joins lines
cat <<E
a\
b
E
## STDOUT:
ab
## END

#### the delimiter joined by a backslash is not seen
cat <<'E'
a\
E
## STDOUT:
a\
## END

#### two on a line
cat <<A; cat <<B
a
A
b
B
## STDOUT:
a
b
## END

#### into a descriptor
cat <<E 3<<F - <&3
zero
E
three
F
## STDOUT:
three
## END

#### in a loop
while read -r l; do echo "<$l>"; done <<E
a b
 c\d
E
## STDOUT:
<a b>
<c\d>
## END

#### in a function
f() { cat <<E
$1
E
}; f x; f y; declare -f f
## STDOUT:
x
y
f () 
{ 
    cat <<E
$1
E

}
## END

#### in a pipeline and list
cat <<E | tr a-z A-Z && echo ok
abc
E
## STDOUT:
ABC
ok
## END

#### without end
cat <<E
a
b
## STDOUT:
a
b
## END
## STDERR:
bash: line 3: warning: here-document at line 1 delimited by end-of-file (wanted `E')
## END

#### an empty one
cat <<E
E
echo $?
## STDOUT:
0
## END

#### double quotes in an expansion inside
cat <<E
${u:-"a b"} ${u:-'c'} "${u:-d}"
E
## STDOUT:
a b 'c' "d"
## END

#### "$@" inside
set -- a 'b c'; cat <<E
$@ "$@" $*
E
## STDOUT:
a b c "a b c" a b c
## END

#### a command substitution with its own
cat <<E
$(cat <<F
inner
F
)
E
## STDOUT:
inner
## END

#### an empty delimiter
cat <<''
x

echo after
## STDOUT:
x
after
## END

#### a delimiter with spaces
cat <<'a b'
x
a b
## STDOUT:
x
## END

#### the expansion fails
cat <<E
${u?gone}
E
echo no
## STDOUT:
no
## END
## STDERR:
bash: line 1: u: gone
## END

#### a delimiter that looks like an expansion
cat <<$x
a
$x
## STDOUT:
a
## END

#### in eval
eval 'cat <<E
in eval
E'
## STDOUT:
in eval
## END

#### a delimiter with quotes in each place
cat <<a"b"c
$HOME
abc
cat <<\E
$x `y`
E
cat <<'a b'
text
a b
cat <<$'E'
in $'E'
E
cat <<"E"$
x
E$
## STDOUT:
$HOME
$x `y`
text
in $'E'
x
## END

#### expansions and quotes in the text
x='a  b' a=(1 2); set -- p q; cat <<E
$x "$x" '$x' ${x#a} ${a[@]} $@ $* $# $((1+2)) $(echo "c  d") `echo e`
\$x \\ \` \" \' \a \
joined ${x:-"q"} ${u:-"q"} ${u:-'q'} "${u:-"q"}" ~ {a,b} *
E
## STDOUT:
a  b "a  b" 'a  b'   b 1 2 p q p q 2 3 c  d e
$x \ ` \" \' \a joined a  b q 'q' "q" ~ {a,b} *
## END

#### <<- takes tabs from the delimiter as well, not blanks
cat <<-E
	a
		b
	  c
	E
cat <<-'E'
	$x
	E
cat <<-E
 	kept
	E
if true; then
	cat <<-E
		in if
	E
fi
## STDOUT:
a
b
  c
$x
 	kept
in if
## END

#### several in one command, with pipes and substitutions
cat <<A - <<B | sed 's/^/> /'
a
A
b
B
cat <<A; cat <<B
1
A
2
B
x=$(cat <<E
in $(echo sub)
E
); echo "$x"; cat <<E | tr a-z A-Z && cat <<F
up
E
low
F
## STDOUT:
> b
1
2
in sub
UP
low
## END

#### in functions printed by declare -f
f() {
  cat <<E
$1
E
  cat <<-'F' | cat
	tab
	F
  : <<<"$x"
}
f arg; declare -f f; eval "$(declare -f f)"; f again
## STDOUT:
arg
tab
f () 
{ 
    cat <<E
$1
E

    cat <<-'F' |
tab
F
  cat
    : <<< "$x"
}
again
tab
## END

#### in loops, conditions and case
while read l; do echo "<$l>"; done <<E
1
2
E
if cat <<E
cond
E
then echo yes; fi
case $(cat <<E
word
E
) in word) cat <<E
matched
E
;; esac; for i in 1 2; do cat <<E
$i
E
done
## STDOUT:
<1>
<2>
cond
yes
matched
1
2
## END

#### to other descriptors
cat <&3 3<<E; cat 4<<E <&4
three
E
four
E
exec 5<<E
five
more
E
read l <&5; echo $l; cat <&5; exec 5<&-; f() { cat; } ; f <<E
to a function
E
{ cat; cat <&3; } <<A 3<<B
a
A
b
B
## STDOUT:
four
five
more
to a function
a
b
## END
## STDERR:
bash: line 1: 3: Bad file descriptor
## END

#### here-strings with each kind of word
x='a  b' a=(1 2); set -- p q; cat <<<$x; cat <<<"$x"; cat <<<${a[@]}; cat <<<"$@"; cat <<<$@; cat <<<*; cat <<<{a,b}; cat <<<$(echo c); cat <<<''; cat <<<$'a\nb'; cat <<<a"b"'c'; cat 3<<<three <&3 | cat -A
## STDOUT:
a  b
a  b
1 2
p q
p q
*
{a,b}
c

a
b
abc
three$
## END

#### $* in the text is split at blanks
set -- ' a  b ' c '' d;  cat <<E
[$*] [$@] [${*}]
E
## STDOUT:
[ a b c d] [ a  b  c  d] [ a b c d]
## END

#### the values of $* stand between blanks, and are split where $@ stands too
set -- 'a  b' c ' d '
cat <<E
$*|x $*|"$*"|
E
cat <<E
$*|$@|
E
IFS=:; set -- 'a:b' ':c'
cat <<E
$*|"$*"|
E
cat <<E
$*|$@|
E
## STDOUT:
a  b c  d |x a  b c  d |"a  b c  d "|
a b c d |a  b c  d |
a:b :c|"a:b :c"|
a b  c|a:b :c|
## END

#### with an empty IFS blanks split the parameters beside a list
set -- 'x  y' ' lead  two ' '' z; IFS=; un=()
cat <<E
a $*
E
cat <<E
b $*${un[@]}
c $*
d $*$@
E
## STDOUT:
a x  y  lead  two   z
b x y lead two z
c x y lead two z
d x y lead two zx  y  lead  two   z
## END
## stderr-json: ""

#### quotes with a dollar in a subscript
z=(1 2 3); cat <<E
${z[$'1']}
E
echo $?
declare -A k=([1]=a); cat <<E
${k['1']}
E
## STDOUT:
1
a
## END
## STDERR:
bash: line 1: $'1': syntax error: operand expected (error token is "$'1'")
## END

#### the parameters of a star stand between blanks in every default
IFS=; set -- a ' b' c; a=("$@"); cat <<E
${*:-"x" y} ${*-x} ${*:?x} ${u:-$*} ${u:-"$*"} ${u:-${*:-x}} ${a:+$*}
${a[*]:-x} ${u:-${a[*]}} ${*^} ${*/q/r}
E
IFS=+; cat <<E
${*:-x} ${u:-$*} ${a[*]:-x}
E
cat <<< "${*:-x}"; x="${*:-x}"; echo "$x" 
## STDOUT:
a  b c a  b c a  b c a  b c a  b c a  b c a  b c
a bc a bc A bC a bc
a  b c a  b c a+ b+c
a+ b+c
a+ b+c
## END

#### `:=` in a here-document joins as the document does
set -- a b; m=(c d)
for IFS in : ''; do
unset x y z k l
read -rd '' t << E
${x:=$*} ${y:=${m[*]}} ${z:=${m[*]#q}} ${k:="$*"} ${l:=q$*$@} ${!m[*]}
E
printf '<%s>' "$x" "$y" "$z" "$k" "$l" "$t"; echo
done
## STDOUT:
<a b><c:d><c d><a b><qa ba b><a b c:d c d a b qa ba b 0 1
>
<a b><cd><c d><a b><qa ba b><a b cd c d a b qa ba b 0 1
>
## END

#### `$*` in a here-document beside a default with a list
set -- foo ' lead' 'a  b'; n=9 arr=(x ' y')
cat <<X
${n-$@} $*
X
cat <<X
${u-$@} $*
X
cat <<X
${u-"${arr[@]}"} $*
X
cat <<X
${arr[@]+x} $*
X
cat <<X
${u:=$@} $*
X
## STDOUT:
9 foo  lead a  b
foo  lead a  b foo lead a b
x  y foo lead a b
x foo  lead a  b
foo  lead a  b foo lead a b
## END

#### the names with a prefix in a here-document beside a list
a1=1 a2=2 arr=(x y); IFS=:
cat <<X
${!a*}
${!arr[@]}
X
cat <<X
${!a*}
X
## STDOUT:
a1 a2 arr
0 1
a1:a2:arr
## END

#### a body with an expansion that nothing closes is printed as it is read
f() { cat <<E
a ` x
 \
-
E
:; }; f; declare -f f
g() { cat <<-E
	a ${x
	 \
	-
	E
:; }; g; declare -f g
h() { cat <<E
a $((x
E
:; }; h; declare -f h
cat <<E
a \
b ` c \
d
E
echo $?
## stdout-json: "f () \n{ \n    cat <<E\na ` x\n -\nE\n\n    :\n}\ng () \n{ \n    cat <<-E\na ${x\n \t-\nE\n\n    :\n}\nh () \n{ \n    cat <<E\na $((x\nE\n\n    :\n}\n1\n"
## stderr-json: "environment: line 1: bad substitution: no closing \"`\" in ` x\n -\n\nenvironment: line 7: a ${x\n \t-\n: bad substitution\nenvironment: line 13: bad substitution: no closing `)' in a $((x\n\nbash: line 17: bad substitution: no closing \"`\" in ` c d\n\n"

#### colons and equals signs of words split beside a list, as far as IFS has them
q=1 e=(x y)
for s in : = , ' :' ': ' =:; do IFS=$s
cat <<E
1 ${e[@]} ${q:+a:b,c=d} ${q:+a::b=:c} ${q-x:y}
2 ${q:+${e[@]}a:b,c=d} ${q:+a:b${q:+c:d}} ${q:+"a:b"} ${z:-a:b=c} ${q/1/a:b} $* ${q:+c:d}
3 ${q:+a\:b} ${q:+'a:b'} ${q:+:}|${q:+::}|${q:+a:}|${q:+$(echo a:b)c:d} ${q:+~:b} ${q:+$((1?2:3)):x}
E
cat <<E
4 ${q:+a:b,c=d} ${e[0]} ${e[*]} $* ${z:-a:b=c}
E
done
## STDOUT:
1 x y a b,c=d a  b= c 1
2 x ya b,c=d a bc d a b a b=c a:b  c d
3 a\ b 'a b'  |  |a |a:bc d ~ b 2 x
4 a:b,c=d x x:y  a:b=c
1 x y a:b,c d a::b :c 1
2 x ya:b,c d a:bc:d a:b a:b c a:b  c:d
3 a\:b 'a:b' :|::|a:|a:bc:d ~:b 2:x
4 a:b,c=d x x=y  a:b=c
1 x y a:b,c=d a::b=:c 1
2 x ya:b,c=d a:bc:d a:b a:b=c a:b  c:d
3 a\:b 'a:b' :|::|a:|a:bc:d ~:b 2:x
4 a:b,c=d x x,y  a:b=c
1 x y a b,c=d a  b= c 1
2 x ya b,c=d a bc d a b a b=c a:b  c d
3 a\ b 'a b'  |  |a |a:bc d ~ b 2 x
4 a:b,c=d x x y  a:b=c
1 x y a b,c=d a  b= c 1
2 x ya b,c=d a bc d a b a b=c a:b  c d
3 a\ b 'a b'  |  |a |a:bc d ~ b 2 x
4 a:b,c=d x x:y  a:b=c
1 x y a b,c d a  b  c 1
2 x ya b,c d a bc d a b a b c a:b  c d
3 a\ b 'a b'  |  |a |a:bc d ~ b 2 x
4 a:b,c=d x x=y  a:b=c
## END

#### a list without values is one
q=1 a=() IFS=:
cat <<E
${a[@]:1:0}${q:+a:b}
E
cat <<E
$@${q:+a:b}
E
cat <<E
$*${q:+a:b}
E
f() { local IFS=:; while read -r l; do echo "$l"; done <<E
${a[@]}${q:+a:b}
E
}; f
## STDOUT:
a b
a b
a:b
a b
## END

#### the line of a word alone behind here-documents
cat > s <<'EOS'
f() { caller; echo $LINENO; cat; }
cat <<E | f
a
b
E
f <<E
a
E
cat <<E | f x
a
E
cat <<E | { f; }
a
E
cat <<E |
a
E
f
if f <<E
a
E
then :; fi
cat <<E | f; f </dev/null
a
E
cat <<E | f & wait
a
E
cat <<E | (f
a
E
)
cat <<E | f <<F
a
E
b
F
x=1 f <<E
E
cat <<E | x=1 f
a
E
cat <<E | f && f </dev/null
a
E
: <<E; f < /dev/null
a
E
: <<E; f </dev/null
a
E
echo "$(cat <<E | f
a
E
)"
EOS
bash s
## STDOUT:
5 s
1
a
b
6 s
1
a
9 s
1
a
12 s
1
a
18 s
1
a
19 s
1
a
23 s
1
a
23 s
1
26 s
1
a
31 s
1
a
33 s
1
b
38 s
1
40 s
1
a
43 s
1
a
43 s
1
46 s
1
49 s
1
58 s
1
a
## END

#### the line of pipelines with here-documents
cat > s <<'EOS'
trap 'echo "ERR $LINENO"' ERR
false <<E
a
E
: <<E | false
a
b
E
: | false <<E
a
b
E
: | false <<E | false <<F
a
E
b
F
( false ) <<E
a
E
{ false; } <<E
a
E
true && false <<E
a
E
for i in 1; do false <<E
a
E
done
: <<E |
a
E
false
if : <<E | false; then :; fi
a
E
: <<E | false; false
a
E
: <<E | false && :
a
E
(: <<E | false
a
E
)
x=$(: <<E | false
a
E
)
EOS
bash s
## STDOUT:
ERR 2
ERR 8
ERR 9
ERR 13
ERR 18
ERR 21
ERR 24
ERR 27
ERR 34
ERR 38
ERR 40
ERR 47
ERR 51
## END
## status: 1

#### A substitution that ends before the bodies of its here-documents is warned of
echo $(cat <<X) after
body
X
echo "$(cat <<X; cat <<Y)" after
one
X
two
Y
cat <<Z; echo $(cat <<X) after
first
X
second
Z
echo $(echo $(cat <<X) in) after
inner
X
x=$(cat <<X)
## STDOUT:
body after
one
two after
second
first after
inner in after
## END
## STDERR:
bash: line 1: warning: command substitution: 1 unterminated here-document
bash: line 4: warning: command substitution: 2 unterminated here-documents
bash: line 9: warning: command substitution: 1 unterminated here-document
bash: line 14: warning: command substitution: 1 unterminated here-document
bash: line 17: warning: command substitution: 1 unterminated here-document
bash: line 17: warning: here-document at line 17 delimited by end-of-file (wanted `X')
## END

#### A here-document on the last line is warned of, be that in backquotes or in what goes wrong
bash -c 'if true; then cat <<X'
bash -c 'cat <<X &&'
bash -c 'cat <(cat <<X'
bash -c 'echo "$(cat <<X <<Y'
bash -c 'f() { cat <<X'
bash -c 'x=`cat <<X`; for i in 1 2; do echo `cat <<Y`$i; done'
eval 'x=$(cat <<X'
echo $?
## STDOUT:
1
2
2
## END
## STDERR:
bash: line 1: warning: here-document at line 1 delimited by end-of-file (wanted `X')
bash: -c: line 2: syntax error: unexpected end of file
bash: line 1: warning: here-document at line 1 delimited by end-of-file (wanted `X')
bash: -c: line 2: syntax error: unexpected end of file
bash: line 1: warning: here-document at line 1 delimited by end-of-file (wanted `X')
bash: -c: line 2: unexpected EOF while looking for matching `)'
bash: line 1: warning: here-document at line 1 delimited by end-of-file (wanted `X')
bash: line 1: warning: here-document at line 1 delimited by end-of-file (wanted `Y')
bash: -c: line 2: unexpected EOF while looking for matching `)'
bash: line 1: warning: here-document at line 1 delimited by end-of-file (wanted `X')
bash: -c: line 2: syntax error: unexpected end of file
bash: line 1: warning: here-document at line 1 delimited by end-of-file (wanted `X')
bash: line 1: warning: here-document at line 1 delimited by end-of-file (wanted `Y')
bash: line 1: warning: here-document at line 1 delimited by end-of-file (wanted `Y')
bash: line 7: warning: here-document at line 7 delimited by end-of-file (wanted `X')
bash: eval: line 8: unexpected EOF while looking for matching `)'
## END
