#### -i -c reads the start-up file
echo 'echo rc $-; alias q="echo aliased"' > rc; bash --rcfile rc -i -c 'echo hi $-; q' 2>/dev/null; bash --norc -i -c 'echo "${HISTFILE##*/} $HISTSIZE $PS2"; shopt -o emacs; shopt expand_aliases' 2>/dev/null
## STDOUT:
rc hiBHc
hi hiBHc
aliased
.bash_history  > 
emacs          	on
expand_aliases 	on
## END

#### exit in the start-up file
echo 'echo one; exit 42; echo two' > rc; bash --rcfile rc -i -c 'echo no' 2>/dev/null; echo $?
## STDOUT:
one
42
## END

#### an error does not end it
bash --norc -i -c 'set -u; echo before; echo $nope; echo same line
echo next' 2>/dev/null; echo $?
## STDOUT:
before
next
0
## END

#### commands from standard input
export PS1='> ' HISTFILE=; printf '%s\n' 'echo one' 'for i in 1' 'do' 'echo $i; done' 'false' 'echo $?' ')' 'echo on' 'exit 3' | bash --norc -i 2>&1 | grep -v 'terminal process group'; echo $?
## STDOUT:
bash: no job control in this shell
> echo one
one
> for i in 1
> do
> echo $i; done
1
> false
> echo $?
1
> )
bash: syntax error near unexpected token `)'
> echo on
on
> exit 3
exit
0
## END

#### PROMPT_COMMAND
export PS1= HISTFILE=; printf '%s\n' 'PROMPT_COMMAND="echo s=\$?"' '(exit 42)' 'echo ok' 'PROMPT_COMMAND=("echo 1" "echo 2")' 'echo end' | bash --norc -i 2>/dev/null
## STDOUT:
s=0
s=42
ok
s=0
1
2
end
1
2
## END

#### the history file
echo 'echo 1' > h; export HISTFILE=h; printf '%s\n' 'echo 2' 'history' | bash --norc -i 2>/dev/null; cat h; printf '%s\n' 'set +o history' 'echo a' 'set -o history' 'echo b' | bash --norc -i 2>/dev/null; cat h
## STDOUT:
2
    1  echo 1
    2  echo 2
    3  history
echo 1
echo 2
history
a
b
echo 1
echo 2
history
set +o history
echo b
## END

#### fc and history in a session
printf 'echo %s\n' {1..20} > h; export HISTFILE=h; printf '%s\n' 'fc -l' 'fc -lr -2' 'history 2' '!3' 'history -d -1; history 1' 'history -c' 'history' | bash --norc -i 2>/dev/null
## STDOUT:
5	 echo 5
6	 echo 6
7	 echo 7
8	 echo 8
9	 echo 9
10	 echo 10
11	 echo 11
12	 echo 12
13	 echo 13
14	 echo 14
15	 echo 15
16	 echo 16
17	 echo 17
18	 echo 18
19	 echo 19
20	 echo 20
21	 fc -l
20	 echo 20
   22  fc -lr -2
   23  history 2
3
   24  echo 3
    1  history
## END

#### HISTSIZE smaller than the session
export HISTFILE=h; for o in -s -u; do printf 'old %s\n' 1 2 3 > h; printf '%s\n' 'HISTSIZE=2' "shopt $o histappend" ': 1' ': 2' ': 3' | bash --norc -i 2>/dev/null; cat h; echo --; done
## STDOUT:
old 1
old 2
old 3
: 2
: 3
--
: 2
: 3
--
## END

#### --help and --version
bash --help | head -n 1; bash --version | head -n 1
## STDOUT:
GNU bash, version 5.2.15(1)-release-(x86_64-pc-linux-gnu)
GNU bash, version 5.2.15(1)-release (x86_64-pc-linux-gnu)
## END

#### a binary file
printf 'echo a\0b\n' > f; bash f; echo $?
## STDOUT:
126
## END
## STDERR:
f: f: cannot execute binary file
## END

#### PWD from the environment
mkdir real; ln -s real link; cd link; bash -c 'basename "$PWD"'; unset PWD; bash -c 'basename "$PWD"'
## STDOUT:
link
real
## END

#### a locale that is not there
LC_ALL=nope bash -c 'echo hi'
## STDOUT:
hi
## END
## STDERR:
bash: warning: setlocale: LC_ALL: cannot change locale (nope)
## END
