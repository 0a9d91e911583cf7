#### order of duplicates
{ echo out; echo err >&2; } 2>&1 >/dev/null | cat
## STDOUT:
err
## END

#### a missing file
cat < nofile; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: nofile: No such file or directory
## END

#### a directory as target
mkdir d; echo x > d; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: d: Is a directory
## END

#### no permission
touch f; chmod 0 f; cat < f; echo x > f; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: f: Permission denied
bash: line 1: f: Permission denied
## END

#### an empty name
x=; echo a > $x; echo $?; echo a > ""; echo $?
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: $x: ambiguous redirect
bash: line 1: : No such file or directory
## END

#### an ambiguous one
x='a b'; echo hi > $x; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: $x: ambiguous redirect
## END

#### a bad descriptor
echo hi >&9; echo $?; cat <&8; echo $?
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: 9: Bad file descriptor
bash: line 1: 8: Bad file descriptor
## END

#### a closed descriptor
echo hi >&-; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: echo: write error: Bad file descriptor
## END

#### duplicates from a variable
exec 5>f; n=5; echo hi >&$n; exec 5>&-; cat f
## STDOUT:
hi
## END

#### a name after >& is a file
echo hi >& f; cat f; ls nofile_ >& f; [ -s f ] && echo filled
## STDOUT:
hi
filled
## END

#### &> and &>>
{ echo a; echo b >&2; } &> f; { echo c; echo d >&2; } &>> f; cat f
## STDOUT:
a
b
c
d
## END

#### noclobber
set -C; echo a > f; echo b > f; echo $?; echo c >| f; cat f; echo d >> f; echo x > /dev/null; echo $?
## STDOUT:
1
c
0
## END
## STDERR:
bash: line 1: f: cannot overwrite existing file
## END

#### a redirection alone
> f; [ -f f ] && echo made; < nofile; echo $?
## STDOUT:
made
1
## END
## STDERR:
bash: line 1: nofile: No such file or directory
## END

#### the command is not run if one fails
echo no < nofile > out; ls
## STDOUT:
## END
## STDERR:
bash: line 1: nofile: No such file or directory
## END

#### before and between words
> f echo a b; cat f; echo < f c > g d; cat g
## STDOUT:
a b
c d
## END

#### of special builtins
: > nodir/f; echo went on; (set -o posix; : > nodir/f; echo no); echo $?
## STDOUT:
went on
1
## END
## STDERR:
bash: line 1: nodir/f: No such file or directory
bash: line 1: nodir/f: No such file or directory
## END

#### exec
exec 3> f; echo a >&3; echo b >&3; exec 3>&-; cat f; echo x >&3
## STDOUT:
a
b
## END
## STDERR:
bash: line 1: 3: Bad file descriptor
## END
## status: 1

#### exec with a failing redirection
exec 3< nofile; echo went on $?
## STDOUT:
went on 1
## END
## STDERR:
bash: line 1: nofile: No such file or directory
## END

#### {name}
exec {fd}> f; [ $fd -ge 10 ] && echo high; echo hi >&$fd; exec {fd}>&-; cat f; echo x >&$fd || echo closed
## STDOUT:
high
hi
closed
## END
## STDERR:
bash: line 1: $fd: Bad file descriptor
## END

#### {name} stays after the command
: {fd}> f; echo x >&$fd; cat f
## STDOUT:
x
## END

#### {name} and varredir_close
shopt -s varredir_close; : {fd}> f; echo x >&$fd || echo closed
## STDOUT:
closed
## END
## STDERR:
bash: line 1: $fd: Bad file descriptor
## END

#### {name} of an array element
exec {a[1]}> f; echo hi >&${a[1]}; cat f
## STDOUT:
hi
## END

#### {name} that is readonly
readonly fd; exec {fd}> f; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: fd: readonly variable
bash: line 1: fd: cannot assign fd to variable
## END

#### closing an unset {name}
exec {nofd}>&-; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: nofd: ambiguous redirect
## END

#### moving
exec 3> f; exec 4>&3-; echo x >&4; cat f; echo y >&3
## STDOUT:
x
## END
## STDERR:
bash: line 1: 3: Bad file descriptor
## END
## status: 1

#### reading and writing
echo abcdef > f; exec 3<> f; read -n 2 x <&3; echo -n XX >&3; exec 3>&-; cat f; echo $x
## STDOUT:
abXXef
ab
## END

#### input of a loop
printf '1\n2\n' > f; while read x; do echo "<$x>"; done < f
## STDOUT:
<1>
<2>
## END

#### output of a group, function and subshell
f() { echo f; }; { echo g; } > o; f >> o; (echo s) >> o; cat o
## STDOUT:
g
f
s
## END

#### on a function definition
f() { echo in f; } > o; f; f; cat o
## STDOUT:
in f
## END

#### large descriptor numbers
echo hi 10> f >&10; cat f
## STDOUT:
hi
## END

#### a descriptor number needs no space before it
echo 2>f; cat f; echo 2 >f; cat f; echo a2>f; cat f
## STDOUT:

2
a2
## END

#### in if and case
if :; then echo a; fi > o; case x in x) echo b;; esac >> o; cat o
## STDOUT:
a
b
## END

#### failing in a compound command
{ echo no; } < nofile; echo $?; for i in 1; do echo no; done < nofile; echo $?; (echo no) < nofile; echo $?
## STDOUT:
1
1
1
## END
## STDERR:
bash: line 1: nofile: No such file or directory
bash: line 1: nofile: No such file or directory
bash: line 1: nofile: No such file or directory
## END

#### failing with if
if true; then echo no; fi < nofile || echo failed
## STDOUT:
failed
## END
## STDERR:
bash: line 1: nofile: No such file or directory
## END

#### /dev/stdin and /dev/fd
echo hi | cat /dev/stdin; echo b | cat /dev/fd/0; echo c > /dev/null
## STDOUT:
hi
b
## END

#### |&
{ echo a; echo b >&2; } |& sort
## STDOUT:
a
b
## END

#### here-string with expansions
x='a  b'; cat <<< $x; cat <<< "$x"$'\n'c; cat <<< *; cat <<< ''
## STDOUT:
a  b
a  b
c
*

## END

#### a missing word
echo a >
echo b
## STDOUT:
## END
## STDERR:
bash: -c: line 1: syntax error near unexpected token `newline'
bash: -c: line 1: `echo a >'
## END
## status: 2

#### append creates
echo a >> f; echo b >> f; cat f
## STDOUT:
a
b
## END

#### descriptors are opened, copied, moved and closed
exec 3>f 4>&3; echo a >&3; echo b >&4; exec 3>&-; echo c >&4; (echo d >&3) 2>/dev/null || echo closed; exec 5>&4-; echo e >&5; (echo x >&4) 2>/dev/null || echo moved; exec 5>&-; cat f; exec 6<f; read l <&6; read m <&6; echo $l$m; exec 7<&6; read n <&7; echo $n; exec 6<&- 7<&-; { echo g >&8; } 8>f; cat f; echo h 9>f >&9; cat f
## STDOUT:
closed
moved
a
b
c
e
ab
c
g
h
## END

#### <>, >|, >>, &> and &>>
echo abc >f; exec 3<>f; read -n 1 x <&3; printf X >&3; exec 3>&-; cat f; set -C; (echo no >f) 2>/dev/null || echo kept; echo yes >|f; cat f; echo more >>f; cat f; set +C; { echo o; echo e >&2; } &>f; sort f; { echo o2; echo e2 >&2; } &>>f; sort f; cat <>new; [ -e new ] && echo created
## STDOUT:
aXc
kept
yes
yes
more
e
o
e
e2
o
o2
created
## END

#### redirections are done from left to right
echo x 2>&1 >/dev/null; { echo out; echo err >&2; } 2>&1 >f | cat; cat f; { echo a; echo b >&2; } >f 2>&1; cat f; echo 1 >f1 >f2; cat f1 f2; cat <f1 <f2; echo >f3 <nosuch; [ -e f3 ] && echo made; echo <nosuch >f4; [ -e f4 ] || echo not made; f() { echo body; } >f5; f; cat f5
## STDOUT:
err
out
a
b
1
1
made
not made
body
## END
## STDERR:
bash: line 1: nosuch: No such file or directory
bash: line 1: nosuch: No such file or directory
## END

#### words of redirections are expanded
n='a b'; echo 1 >"$n"; cat 'a b'; (echo 2 >$n) 2>/dev/null || echo ambiguous; t=f; echo 3 >$t.txt; cat f.txt; echo 4 >~/h 2>/dev/null; d=2; echo err >&$d; echo 5 >$((1+1)); cat 2; echo 6 >`echo g`; cat g; touch x1; echo 7 >x*; cat x1; cat <$(echo g); (cat <"") ; e=; (cat <$e); echo 8 >{p,q}; ls
## STDOUT:
1
ambiguous
3
5
6
7
6
2
a b
f.txt
g
x1
## END
## STDERR:
err
bash: line 1: : No such file or directory
bash: line 1: $e: ambiguous redirect
bash: line 1: {p,q}: ambiguous redirect
## END

#### closing through an element that is not set
exec {a[3]}>&-; echo $?; exec {nosuch}<&-; echo $?; a[3]=77; exec {a[3]}>&-; echo $?
## STDOUT:
1
1
0
## END
## STDERR:
bash: line 1: a[3]: ambiguous redirect
bash: line 1: nosuch: ambiguous redirect
## END

#### a compound command that cannot be redirected fails whether it is negated or not
false | true; ! { :; } </nosuch; echo $? ${PIPESTATUS[@]}
! while false; do :; done >$nosuch; echo $?
! (( 0 )) </nosuch; echo $?; ! [[ a ]] <&9; echo $?
! ( : ) </nosuch; echo $? ${PIPESTATUS[@]}
! : </nosuch; echo $? ${PIPESTATUS[@]}
f() { :; } </nosuch; ! f; echo $?
if ! { :; } </nosuch; then echo yes; else echo no; fi
## STDOUT:
1 1 0
1
1
1
1 0
0 1
0
no
## END
## STDERR:
bash: line 1: /nosuch: No such file or directory
bash: line 2: $nosuch: ambiguous redirect
bash: line 3: /nosuch: No such file or directory
bash: line 3: 9: Bad file descriptor
bash: line 4: /nosuch: No such file or directory
bash: line 5: /nosuch: No such file or directory
environment: line 6: /nosuch: No such file or directory
bash: line 7: /nosuch: No such file or directory
## END

#### what is not redirected leaves PIPESTATUS, but for a subshell
false | true; [[ a ]] </nosuch; echo $? ${PIPESTATUS[@]}
false | true; (( 1 )) </nosuch; echo $? ${PIPESTATUS[@]}
false | true; ( : ) </nosuch; echo $? ${PIPESTATUS[@]}
false | true; { :; } </nosuch; echo $? ${PIPESTATUS[@]}
## STDOUT:
1 1 0
1 1 0
1 1
1 1 0
## END
## STDERR:
bash: line 1: /nosuch: No such file or directory
bash: line 2: /nosuch: No such file or directory
bash: line 3: /nosuch: No such file or directory
bash: line 4: /nosuch: No such file or directory
## END

#### the line of an expression that cannot be redirected
{
[[ a ]]
[[ a ]] < /nosuch
((1)) < /nosuch
{ :; } < /nosuch
}
f() {
:
((1)) < /nosuch
{ :; } < /nosuch
}; f
## stdout-json: ""
## STDERR:
bash: line 3: /nosuch: No such file or directory
bash: line 4: /nosuch: No such file or directory
bash: line 6: /nosuch: No such file or directory
environment: line 9: /nosuch: No such file or directory
environment: line 7: /nosuch: No such file or directory
## END
## status: 1
