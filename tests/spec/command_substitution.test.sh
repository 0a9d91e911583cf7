## failures_allowed: 4

#### trailing newlines go, inner ones stay
x=$(printf 'a\n\nb\n\n\n'); echo "$x|"; printf '<%s>' $x; echo
## STDOUT:
a

b|
<a><b>
## END

#### nested, with quotes
echo "$(echo "a $(echo "b  c")")" `echo \`echo deep\``
## STDOUT:
a b  c deep
## END

#### backquotes take backslashes
echo `echo \$x_ \\\\ '\\'` "`echo \"q\"`"
## STDOUT:
\ \ q
## END

#### a case within
echo $(case x in x) echo yes;; esac)
## STDOUT:
yes
## END

#### comments and here-documents within
x=$(echo a # comment )
cat <<E
$(echo inner)
E
); echo "$x"
## STDOUT:
a
inner
## END

#### the file
printf 'line\n\n' > f; echo "[$(<f)]" "[$(< f)]"; echo $(<nofile); echo $?
## STDOUT:
[line] [line]

0
## END
## STDERR:
bash: line 1: nofile: No such file or directory
## END

#### the status
## known_failure: `0`, not `4`
x=$(false); echo $?; echo $(exit 4) $?; $(exit 5); echo $?; y=$(exit 1) z=$(exit 2); echo $?
## STDOUT:
1
4
5
2
## END

#### assignment before a command loses it
x=$(exit 3) true; echo $?; local_test() { local v=$(exit 3); echo $?; }; local_test
## STDOUT:
0
0
## END

#### NUL bytes are dropped
## known_failure: `(nothing)`, not `bash: line 1: warning: command substitution: ignored null byte in input`
x=$(printf 'a\0b'); echo $x
## STDOUT:
ab
## END
## STDERR:
bash: line 1: warning: command substitution: ignored null byte in input
## END

#### an empty one
x=$(); echo "[$x]" $?; echo "[$( )]"; $()
echo $?
## STDOUT:
[] 0
[]
0
## END

#### a subshell's changes are lost
x=1; y=$(x=2; echo $x); echo $x $y
## STDOUT:
1 2
## END

#### exit within
x=$(echo a; exit; echo b); echo $x
## STDOUT:
a
## END

#### set -e is off inside unless inherit_errexit
set -e; x=$(false; echo went on); echo $x; shopt -s inherit_errexit; y=$(false; echo no) || echo status $?; echo "[$y]"
## STDOUT:
went on
[no]
## END

#### a syntax error within
## known_failure: status 2, not 127
echo $(if)
echo after
## STDOUT:
## END
## STDERR:
bash: -c: line 1: syntax error near unexpected token `)'
bash: -c: line 1: `echo $(if)'
## END
## status: 127

#### a syntax error in backquotes
## known_failure: `bash: line 1: command substitution: syntax error: unexpected end of file`, not `bash: command substitution: line 2: syntax error: unexpected end of file`
echo `if`
echo after $?
## STDOUT:

after 0
## END
## STDERR:
bash: command substitution: line 2: syntax error: unexpected end of file
## END

#### an unfinished one
echo $(echo a
## STDOUT:
## END
## STDERR:
bash: -c: line 2: unexpected EOF while looking for matching `)'
## END
## status: 2

#### as a command word
$(echo echo) a; "$(echo ec)ho" b; $(echo 'echo "a b"')
## STDOUT:
a
b
"a b"
## END

#### standard error is not taken
x=$(echo out; echo err >&2); echo "[$x]"
## STDOUT:
[out]
## END
## STDERR:
err
## END

#### functions, positional parameters and $? are seen
f() { echo "f:$1"; }; set -- p; (exit 7); echo $(echo $?; f $1)
## STDOUT:
7 f:p
## END

#### arithmetic that is a command
echo $((echo a); (echo b))
## STDOUT:
a b
## END

#### return within a function's substitution
f() { x=$(return 3); echo $?; }; f
## STDOUT:
3
## END
