## failures_allowed: 2

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
## known_failure: `(nothing)`, not `bash: line 1: fd: cannot assign fd to variable`
readonly fd; exec {fd}> f; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: fd: readonly variable
bash: line 1: fd: cannot assign fd to variable
## END

#### closing an unset {name}
## known_failure: `0`, not `1`; `(nothing)`, not `bash: line 1: nofd: ambiguous redirect`
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
