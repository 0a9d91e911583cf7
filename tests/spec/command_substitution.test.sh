## failures_allowed: 0

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

#### status of nested, assigned and empty substitutions
x=$(exit 3); echo $?; x=$(exit 3)$(exit 4); echo $?; echo $(exit 5); echo $?; x=$(false) y=$(true); echo $?; : $(exit 6); echo $?; $(exit 7); echo $?; $(true) ; echo $?; x=$(exit 8) true; echo $?; local_=$(echo $(exit 9)); echo $?; a[$(exit 2)0]=1; echo $?
## STDOUT:
3
4

0
0
0
7
0
0
0
2
## END

#### reading a file, and what it is with anything else
printf 'a\nb\n\n' >f; echo "[$(<f)]"; echo "[$(< f)]" "[`<f`]"; echo "[$(<f; :)]" "[$(<f cat)]" "[$( 0<f)]"; x=$(<nosuch); echo "$? [$x]"; n=f; echo "$(<$n)" "$(<"$n")"
## STDOUT:
[a
b]
[a
b] [a
b]
[] [a
b] [a
b]
1 []
a
b a
b
## END
## STDERR:
bash: line 1: nosuch: No such file or directory
## END

#### trailing newlines, blanks and NULs
x=$(printf 'a\n\n\n'); echo "[$x]"; x=$(printf '\n\na \n '); echo "[$x]"; x=$(printf 'a\0b\0'); echo "[$x]"; x=$(printf '\n\n'); echo "[$x]"; echo "$(printf 'x\ny')" $(printf 'x\ny')
## STDOUT:
[a]
[

a 
 ]
[ab]
[]
x
y x y
## END
## STDERR:
bash: line 1: warning: command substitution: ignored null byte in input
## END

#### variables, traps, options and directories inside are its own
x=1; : $(x=2; cd /; set -f; trap 'echo no' EXIT; shopt -s extglob) ; echo $x $-; pwd | grep -c case; shopt -q extglob; echo $?; echo $(echo $BASH_SUBSHELL $$ | sed "s/$$/PID/"); f() { echo in; return 3; }; y=$(f); echo $? $y; echo $(set -- a b; echo $#) $#
## STDOUT:
1 hBc
1
1
1 PID
3 in
2 0
## END

#### case, quotes, comments and here-documents inside
echo $(case a in a) echo one;; esac) $(case b in (b) echo two; esac) "$(echo ")")" $(echo ')' \)) `echo '$(' | cat`; echo "$(cat <<E
)
E
)" $(echo a # comment )
)
## STDOUT:
one two ) ) ) $(
) a
## END

#### where a syntax error in backquotes is
echo a
f() { echo `for`; }; f
echo `echo "b`; x=`echo )`; echo c
## STDOUT:
a


c
## END
## STDERR:
environment: command substitution: line 2: syntax error near unexpected token `newline'
environment: command substitution: line 2: `for'
bash: command substitution: line 3: unexpected EOF while looking for matching `"'
bash: command substitution: line 3: syntax error near unexpected token `)'
bash: command substitution: line 3: `echo )'
## END

#### lines of substitutions in every place
cat <(
echo $LINENO
:; echo $LINENO
)
echo 5 \
  $(echo $LINENO) `echo $LINENO` \
  `echo $LINENO
echo $LINENO` $LINENO $((LINENO))
for i in $(
   echo $LINENO
) `
  echo $LINENO
`
do echo $i; done
case $(
  echo $LINENO
) in *) echo "$(
 echo $LINENO
 echo $LINENO)" ;; esac
{ echo hi; } > $(
  echo o_$LINENO
)
echo o_*
[[ $(
 echo $LINENO >&2
) ]]
(( $(
  echo $LINENO >&2
  echo 1
) ))
a=( $(
 echo $LINENO
 ) 2 $(
 echo $LINENO
 ) )
echo ${a[@]}
cat <<E
$(echo $LINENO)
$(
 echo $LINENO
)
`
 echo $LINENO
`
E
f() {
  local x=$(
   echo $LINENO
   )
  echo $x
  return $(
    echo $LINENO)
}
f
echo $?
x=1 y=$(
  echo $LINENO
) env | grep ^y=
echo $(
  echo $(
    echo $LINENO
    echo $LINENO
  ) $LINENO
  nosuch 2>&1
)
while [ "$(
  echo $LINENO)" = 0 ]; do :; done
echo $(if nosuch; then
 :
fi 2>&1)
trap 'echo err $LINENO' ERR
echo "$(
  :
  false
  echo x
)"
v=$(
  false
)
set -x
v=$(
  : $LINENO
)
## STDOUT:
4
5
5 5 5 5 6 5 5
9
10
19
20
o_22
35 2 35
37
38
38
49
52
y=56
66 67 66 bash: line 67: nosuch: command not found
bash: line 70: nosuch: command not found
x
err 79
## END
## STDERR:
26
30
++ : 83
+ v=
## END

#### lines of a substitution are those that it is printed on, from its command on
x=$(
  echo $LINENO
  echo $LINENO
)
echo 5: $x
x=$(echo $LINENO
  echo $LINENO

  echo $LINENO
)
echo 11: $x
echo 12: $(
  echo $LINENO
  :

  echo $LINENO; echo $LINENO
  if true
  then
      echo $LINENO
  fi
  for i in 1 2; do echo $LINENO; done
  f() { echo $LINENO; }
  f
  while false
  do
     :
  done; echo $LINENO
  (echo $LINENO)
  { echo $LINENO; }
  cat <<E
$LINENO
E
  echo $LINENO | cat
  true && echo $LINENO
  x=$(
    echo $LINENO
  ); echo $x $LINENO
  case a in
   a) echo $LINENO ;;
  esac
  echo $LINENO
)
echo 44: $(echo $LINENO
echo $LINENO) $LINENO
f() {
  local x
  x=$(
    echo $LINENO
    echo $LINENO
  )
  echo $x
}
f
if [ "$(
 echo $LINENO >&2
)" ]; then :; fi
## STDOUT:
5: 4 5
11: 10 11 12
12: 12 14 14 16 20 20 24 29 30 31 32 36 37 38 38 41 44
44: 43 44 43
50 51
## END
## STDERR:
56
## END

#### a directory is empty without a word
echo "[$(</)]"; x=$(</); echo $? "[$x]"
## STDOUT:
[]
0 []
## END
## stderr-json: ""

#### a file that cannot be opened ends the shell with errexit, wherever it stands
(set -e; trap 'echo err' ERR; echo $(<nofile); echo no); echo $?
(set -e; x="$(<nofile)" || echo no; echo no); echo $?
(set -e; if echo $(<nofile); then echo no; fi; echo no); echo $?
(set -e; f() { echo $(<nofile); echo no; }; f || echo no); echo $?
(set -e; (exit 3) || echo $(<nofile); echo no); echo $?
(set -e; x=$(echo $(<nofile); echo in); echo $? $x); echo $?
(set -e; eval 'echo $(<nofile); echo in' || echo no; echo out); echo $?
(set -e; echo a | echo $(<nofile); echo no) ; echo $?
(set -e; cat <<< $(<nofile); echo no); echo $?
(set -e; for i in $(<nofile); do :; done; echo no); echo $?
(set -e; `<nofile` || echo no); echo $?
(set -e; echo $(<nofile) >f; echo no); echo $?
(set -e; echo $( <nofile 2>/dev/null ) || echo n; echo yes); echo $?
(set -e; trap 'echo $(<nofile); echo no' EXIT; echo b); echo $?
echo $(<nofile) $?; x=$(<nofile); echo $?
## STDOUT:
1
1
1
1
3
0 in
0

in
out
0
1
1
1
1
1

yes
0
b
1
1
1
## END
## STDERR:
bash: line 1: nofile: No such file or directory
bash: line 2: nofile: No such file or directory
bash: line 3: nofile: No such file or directory
environment: line 4: nofile: No such file or directory
bash: line 5: nofile: No such file or directory
bash: line 6: nofile: No such file or directory
bash: line 7: nofile: No such file or directory
bash: line 8: nofile: No such file or directory
bash: line 9: nofile: No such file or directory
bash: line 10: nofile: No such file or directory
bash: line 11: nofile: No such file or directory
bash: line 12: nofile: No such file or directory
bash: line 13: nofile: No such file or directory
bash: line 1: nofile: No such file or directory
bash: line 15: nofile: No such file or directory
bash: line 15: nofile: No such file or directory
## END

#### lines before a syntax error in backquotes are run
echo `echo a
)`; echo $?
x=`echo a

echo "`; echo $? $x
f() {
echo `echo b
fi`
}; f
## STDOUT:
a
0
2 a
b
## END
## STDERR:
bash: command substitution: line 3: syntax error near unexpected token `)'
bash: command substitution: line 3: `)'
bash: command substitution: line 7: unexpected EOF while looking for matching `"'
environment: command substitution: line 9: syntax error near unexpected token `fi'
environment: command substitution: line 9: `fi'
## END

#### the lines of what is printed on several
:
x=$(if true; then echo $LINENO; fi; echo $LINENO); echo $x
x=$(for i in 1; do echo $LINENO; done; nosuch); echo $x
x=$(case x in x) echo $LINENO;; esac; nosuch); echo $x
x=$(while nosuch; do :; done; echo $LINENO); echo $x
echo $(g() { :; }; nosuch; function h { echo $LINENO; }; h)
echo $({ nosuch; }; (nosuch); nosuch)
f() { echo $(if true; then nosuch; fi); }
f
echo "${x:+$(until :; do :; done; echo $LINENO)}" `if :; then echo $LINENO; fi; echo $LINENO`
cat <<E
$(if :; then echo $LINENO; fi; echo $LINENO)
E
cat <(if :; then echo $LINENO; fi; echo $LINENO)
echo $(echo $(if :; then echo $LINENO; fi; echo $LINENO) $LINENO)
## STDOUT:
3 4
5
6
7
11


12 10 10
11
11
15
16
18 19 17
## END
## STDERR:
bash: line 6: nosuch: command not found
bash: line 8: nosuch: command not found
bash: line 5: nosuch: command not found
bash: line 9: nosuch: command not found
bash: line 7: nosuch: command not found
bash: line 7: nosuch: command not found
bash: line 7: nosuch: command not found
environment: line 9: nosuch: command not found
## END

#### the lines of redirections behind compound commands
:
echo $(while read -r x; do echo $x; done <<< $LINENO; echo $LINENO)
echo $(:; if cat; then :; fi <<< $LINENO; echo $LINENO)
echo $(for i in 1; do
  cat
done <<< $LINENO
)
echo $(:
{ cat; } <<< $LINENO
( cat ) <<< $LINENO
case x in *) cat ;;
esac <<< $LINENO
)
cat < <(while read -r x; do echo $x; done < <(echo $LINENO); echo $LINENO)
f() { echo $(if cat; then :; fi <<< $LINENO | cat; echo $LINENO); }
f
## STDOUT:
4 4
5 5
10
14 15 20
16
16
17 17
## END
## stderr-json: ""

#### Assignments before a command hold in a substitution until its first simple command has ended
n=1
n=7 b=$(echo $n; echo $n) eval 'echo $b'
n=7 b=$([[ $n = 7 ]] && if ((n == 7)); then echo $n; fi; echo $n) eval 'echo $b'
n=7 b=$(c=$n; echo $c $n) eval 'echo $b'
f() { echo $n; echo $n; }
n=7 b=$(f; echo $n) eval 'echo $b'
n=7 b=$(eval 'echo $n; echo $n'; echo $n) eval 'echo $b'
n=7 b=$( (echo $n; echo $n); echo $n; echo $n) eval 'echo $b'
n=7 b=$(echo $(echo $n; echo $n); echo $n) eval 'echo $b'
n=7 b=<(echo $n; echo $n) eval 'cat $b'
## STDOUT:
7 1
7 1
7 1
7 7 1
7 7 1
7 1 7 1
7 1 1
7
1
## END
## stderr-json: ""

#### A simple command that is a stage or a job ends what stands before its substitution too
n=1
n=7 b=$(: | echo $n; echo $n) eval 'echo $b'
n=7 b=$({ echo $n; } | cat; echo $n) eval 'echo $b'
n=7 b=$({ echo $n; } | { cat; echo $n; }; echo $n; echo $n) eval 'echo $b'
n=7 b=$(sleep 0 & echo $n; echo $n) eval 'echo $b'
n=7 b=$({ sleep 0; } & echo $n; echo $n) eval 'echo $b'
## STDOUT:
1 1
7 1
7 1 7 1
1 1
7 1
## END
## stderr-json: ""

#### The first command of a substitution within assignments has them as its own
n=1
n=7 b=$(n=8 q=$(echo $n; echo $n) eval 'echo $n $q'; echo $n) eval 'echo $b'
n=7 b=$(export n; echo $n) eval 'echo $b'
n=7 b=$(readonly n; echo $n; n=4) eval 'echo $b'
n=7 b=$(n+=1; echo $n) eval 'echo $b'
n=7 b=$(unset n; echo $n) eval 'echo $b'
n=7 b=$(true <<<$(echo in $n >&2); echo $n) eval 'echo $b'
## STDOUT:
8 8 1 1
7
7
11
1
1
## END
## STDERR:
bash: line 4: n: readonly variable
in 1
## END
