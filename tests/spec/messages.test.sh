#### a command that is not found, in each way to run
printf '\nnosuch_1\nf() {\n  nosuch_2\n}\nf\n' >s; bash s; bash <s; bash -c '
nosuch_3'; . ./s; eval '
nosuch_4'; (nosuch_5); nosuch_6 | cat; x=$(nosuch_7); nosuch_8 & wait; { nosuch_9; } 2>&1
## STDOUT:
bash: line 3: nosuch_9: command not found
## END
## STDERR:
s: line 2: nosuch_1: command not found
s: line 4: nosuch_2: command not found
bash: line 2: nosuch_1: command not found
main: line 4: nosuch_2: command not found
bash: line 2: nosuch_3: command not found
./s: line 2: nosuch_1: command not found
./s: line 4: nosuch_2: command not found
bash: line 4: nosuch_4: command not found
bash: line 3: nosuch_5: command not found
bash: line 3: nosuch_6: command not found
bash: line 3: nosuch_7: command not found
bash: line 3: nosuch_8: command not found
## END
## status: 127

#### line numbers of a command over several lines
echo a \
  b; nosuch_1 \
  x
nosuch_2 "
" y
for i in 1
do nosuch_3
done
nosuch_4 $(
echo
) ; f() { nosuch_5

nosuch_6; }; f
if nosuch_7
then :
elif
 nosuch_8
then :
fi
## STDOUT:
a b
## END
## STDERR:
bash: line 3: nosuch_1: command not found
bash: line 5: nosuch_2: command not found
bash: line 7: nosuch_3: command not found
bash: line 11: nosuch_4: command not found
environment: line 11: nosuch_5: command not found
environment: line 13: nosuch_6: command not found
bash: line 14: nosuch_7: command not found
bash: line 17: nosuch_8: command not found
## END

#### line numbers of errors in expansions
(echo ${x?msg})
(echo "
${y?msg}")
(echo $((1 +))
)
(
: ${z:?}
)
a[
0]=1
(: $((
1/0)))
## STDOUT:
## END
## STDERR:
bash: line 1: x: msg
bash: line 3: y: msg
bash: line 4: 1 +: syntax error: operand expected (error token is "+")
bash: line 7: z: parameter null or not set
bash: line 12: 
1/0: division by 0 (error token is "0")
## END
## status: 1

#### line numbers of redirection errors
cat <nosuch
{
  echo x
} >/nosuch/f
while read x
do :
done <nosuch
echo a >/nosuch/f |
 cat
f() {
  :
} <nosuch
f
## STDOUT:
## END
## STDERR:
bash: line 1: nosuch: No such file or directory
bash: line 4: /nosuch/f: No such file or directory
bash: line 7: nosuch: No such file or directory
bash: line 8: /nosuch/f: No such file or directory
environment: line 10: nosuch: No such file or directory
## END
## status: 1

#### line numbers in eval with several lines
eval 'nosuch_1
nosuch_2
'

eval 'f() {
nosuch_3
}
f'
f
## STDOUT:
## END
## STDERR:
bash: line 3: nosuch_1: command not found
bash: line 4: nosuch_2: command not found
environment: line 9: nosuch_3: command not found
environment: line 9: nosuch_3: command not found
## END
## status: 127

#### line numbers in sourced files and functions from them
printf 'g() {\n  nosuch_1\n}\n\nnosuch_2\n' >s

. ./s
g
f() {
  g
  . ./s; }
f
## STDOUT:
## END
## STDERR:
./s: line 5: nosuch_2: command not found
./s: line 2: nosuch_1: command not found
./s: line 2: nosuch_1: command not found
./s: line 5: nosuch_2: command not found
## END
## status: 127

#### line numbers in here-documents and after them
cat <<E
$(nosuch_1)
${x?y}
E
nosuch_2
cat <<A <<B
a
A
b
B
nosuch_3
## STDOUT:
b
## END
## STDERR:
bash: line 1: nosuch_1: command not found
bash: line 1: x: y
bash: line 5: nosuch_2: command not found
bash: line 11: nosuch_3: command not found
## END
## status: 127

#### messages of builtins in functions, subshells and pipelines
f() {
  cd /nosuch
  (shift x)
}
f
cd /nosuch | cat
(cd /nosuch)
$(cd /nosuch)
eval 'cd /nosuch'
command cd /nosuch; builtin cd /nosuch
## STDOUT:
## END
## STDERR:
environment: line 2: cd: /nosuch: No such file or directory
environment: line 3: shift: x: numeric argument required
bash: line 6: cd: /nosuch: No such file or directory
bash: line 7: cd: /nosuch: No such file or directory
bash: line 8: cd: /nosuch: No such file or directory
bash: line 9: cd: /nosuch: No such file or directory
bash: line 10: cd: /nosuch: No such file or directory
bash: line 10: cd: /nosuch: No such file or directory
## END
## status: 1

#### the shell's name in messages of a script
printf 'nosuch_1\ncd /nosuch\n: ${x?y}\n' >s; chmod +x s; bash s; bash ./s; ./s; cp s t.sh; bash $PWD/t.sh 2>&1 | sed "s#$PWD#PWD#"; bash -c '. ./s' zero; bash -s <s
## STDOUT:
PWD/t.sh: line 1: nosuch_1: command not found
PWD/t.sh: line 2: cd: /nosuch: No such file or directory
PWD/t.sh: line 3: x: y
## END
## STDERR:
s: line 1: nosuch_1: command not found
s: line 2: cd: /nosuch: No such file or directory
s: line 3: x: y
./s: line 1: nosuch_1: command not found
./s: line 2: cd: /nosuch: No such file or directory
./s: line 3: x: y
./s: line 1: nosuch_1: command not found
./s: line 2: cd: /nosuch: No such file or directory
./s: line 3: x: y
./s: line 1: nosuch_1: command not found
./s: line 2: cd: /nosuch: No such file or directory
./s: line 3: x: y
bash: line 1: nosuch_1: command not found
bash: line 2: cd: /nosuch: No such file or directory
bash: line 3: x: y
## END
## status: 1

#### unbalanced quotes in each way to run
printf 'echo a\necho "b\n' >s; bash s; echo $?; bash -c 'echo a
echo "b'; echo $?; eval 'echo "b'; echo $?; . ./s; echo $?; x=$(bash <s); echo $?; bash -c "echo 'c"; bash -c 'echo `d'; bash -c 'echo $(e'; bash -c 'echo ${f'; bash -c 'echo $((1'
## STDOUT:
a
2
a
2
2
a
2
2
## END
## STDERR:
s: line 2: unexpected EOF while looking for matching `"'
bash: -c: line 2: unexpected EOF while looking for matching `"'
bash: eval: line 2: unexpected EOF while looking for matching `"'
./s: line 2: unexpected EOF while looking for matching `"'
bash: line 2: unexpected EOF while looking for matching `"'
bash: -c: line 1: unexpected EOF while looking for matching `''
bash: -c: line 1: unexpected EOF while looking for matching ``'
bash: -c: line 2: unexpected EOF while looking for matching `)'
bash: -c: line 1: unexpected EOF while looking for matching `}'
bash: -c: line 1: unexpected EOF while looking for matching `)'
## END
## status: 2

#### reserved words that cannot stand where they stand
for s in 'if' 'then' 'fi' 'do' 'done' 'esac' '}' ')' ';;' '&&' '|' 'for' 'for x in a; fi' 'case x in' 'case x' 'while' '{ echo' '( echo' 'f( echo' 'f() echo' 'if x; else; fi' 'if x; then fi' 'select' 'function' 'until x; then'; do bash -c "$s" 2>&1; echo $?; done
## STDOUT:
bash: -c: line 2: syntax error: unexpected end of file
2
bash: -c: line 1: syntax error near unexpected token `then'
bash: -c: line 1: `then'
2
bash: -c: line 1: syntax error near unexpected token `fi'
bash: -c: line 1: `fi'
2
bash: -c: line 1: syntax error near unexpected token `do'
bash: -c: line 1: `do'
2
bash: -c: line 1: syntax error near unexpected token `done'
bash: -c: line 1: `done'
2
bash: -c: line 1: syntax error near unexpected token `esac'
bash: -c: line 1: `esac'
2
bash: -c: line 1: syntax error near unexpected token `}'
bash: -c: line 1: `}'
2
bash: -c: line 1: syntax error near unexpected token `)'
bash: -c: line 1: `)'
2
bash: -c: line 1: syntax error near unexpected token `;;'
bash: -c: line 1: `;;'
2
bash: -c: line 1: syntax error near unexpected token `&&'
bash: -c: line 1: `&&'
2
bash: -c: line 1: syntax error near unexpected token `|'
bash: -c: line 1: `|'
2
bash: -c: line 1: syntax error near unexpected token `newline'
bash: -c: line 1: `for'
2
bash: -c: line 1: syntax error near unexpected token `fi'
bash: -c: line 1: `for x in a; fi'
2
bash: -c: line 2: syntax error: unexpected end of file
2
bash: -c: line 2: syntax error: unexpected end of file
2
bash: -c: line 2: syntax error: unexpected end of file
2
bash: -c: line 2: syntax error: unexpected end of file
2
bash: -c: line 2: syntax error: unexpected end of file
2
bash: -c: line 1: syntax error near unexpected token `echo'
bash: -c: line 1: `f( echo'
2
bash: -c: line 1: syntax error near unexpected token `echo'
bash: -c: line 1: `f() echo'
2
bash: -c: line 1: syntax error near unexpected token `else'
bash: -c: line 1: `if x; else; fi'
2
bash: -c: line 1: syntax error near unexpected token `fi'
bash: -c: line 1: `if x; then fi'
2
bash: -c: line 1: syntax error near unexpected token `newline'
bash: -c: line 1: `select'
2
bash: -c: line 1: syntax error near unexpected token `newline'
bash: -c: line 1: `function'
2
bash: -c: line 1: syntax error near unexpected token `then'
bash: -c: line 1: `until x; then'
2
## END

#### words and operators that cannot stand where they stand
for s in 'echo >' 'echo <<' 'a=( ;' '! ;' 'x=$(' '((1' 'echo a b ( c' 'echo & | b' 'a |& | b' '< <' 'echo >& ;' 'f() { echo; } x' '(a) b' '{ a; } b' 'if a; then b; fi c' 'case a in b) c;; d' 'for ((a;b)); do c; done' 'for 1x in a; do b; done' 'f() ( a' '[[ a ]] b'; do bash -c "$s" 2>&1; echo $?; done
## STDOUT:
bash: -c: line 1: syntax error near unexpected token `newline'
bash: -c: line 1: `echo >'
2
bash: -c: line 1: syntax error near unexpected token `newline'
bash: -c: line 1: `echo <<'
2
bash: -c: line 1: syntax error near unexpected token `;'
bash: -c: line 1: `a=( ;'
1
1
bash: -c: line 2: unexpected EOF while looking for matching `)'
2
bash: -c: line 1: unexpected EOF while looking for matching `)'
2
bash: -c: line 1: syntax error near unexpected token `('
bash: -c: line 1: `echo a b ( c'
2
bash: -c: line 1: syntax error near unexpected token `|'
bash: -c: line 1: `echo & | b'
2
bash: -c: line 1: syntax error near unexpected token `|'
bash: -c: line 1: `a |& | b'
2
bash: -c: line 1: syntax error near unexpected token `<'
bash: -c: line 1: `< <'
2
bash: -c: line 1: syntax error near unexpected token `;'
bash: -c: line 1: `echo >& ;'
2
bash: -c: line 1: syntax error near unexpected token `x'
bash: -c: line 1: `f() { echo; } x'
2
bash: -c: line 1: syntax error near unexpected token `b'
bash: -c: line 1: `(a) b'
2
bash: -c: line 1: syntax error near unexpected token `b'
bash: -c: line 1: `{ a; } b'
2
bash: -c: line 1: syntax error near unexpected token `c'
bash: -c: line 1: `if a; then b; fi c'
2
bash: -c: line 1: syntax error near unexpected token `newline'
bash: -c: line 1: `case a in b) c;; d'
2
bash: -c: line 1: syntax error: arithmetic expression required
bash: -c: line 1: syntax error: `((a;b))'
2
bash: line 1: `1x': not a valid identifier
1
bash: -c: line 2: syntax error: unexpected end of file
2
bash: -c: line 1: syntax error near unexpected token `b'
bash: -c: line 1: `[[ a ]] b'
2
## END

#### unfinished conditional expressions
for s in '[[' '[[ a' '[[ a =' '[[ -f' '[[ ( a' '[[ a &&' '[[ a b ]]' '[[ a = b c ]]' '[[ ! ]]' '[[ a -eq ]]' '[[ ( ]]' '[[ ) ]]' '[[ a || ]]' '[[ -z ]]' '[[ < a ]]'; do bash -c "$s" 2>&1; echo $?; done
## STDOUT:
bash: -c: line 2: unexpected token `EOF' in conditional command
2
bash: -c: line 1: unexpected token `newline', conditional binary operator expected
2
bash: -c: line 1: unexpected argument `newline' to conditional binary operator
2
bash: -c: line 1: unexpected argument `newline' to conditional unary operator
2
bash: -c: line 1: unexpected token `newline', conditional binary operator expected
bash: -c: line 1: expected `)'
2
bash: -c: line 2: unexpected token `EOF' in conditional command
2
bash: -c: line 1: conditional binary operator expected
0
bash: -c: line 1: syntax error in conditional expression
0
0
bash: -c: line 1: unexpected argument `]]' to conditional binary operator
0
bash: -c: line 1: expected `)'
0
bash: -c: line 1: unexpected token `)' in conditional command
0
0
bash: -c: line 1: unexpected argument `]]' to conditional unary operator
0
bash: -c: line 1: unexpected token `<' in conditional command
0
## END

#### an unfinished array assignment
bash -c 'a=('; echo $?; bash -c 'a=(b
c'; echo $?; bash -c 'declare a=(b'; echo $?; bash -c 'a=(b) c)'; echo $?
## STDOUT:
1
1
1
2
## END
## STDERR:
bash: -c: line 1: unexpected EOF while looking for matching `)'
bash: -c: line 1: unexpected EOF while looking for matching `)'
bash: -c: line 1: unexpected EOF while looking for matching `)'
bash: -c: line 1: syntax error near unexpected token `)'
bash: -c: line 1: `a=(b) c)'
## END

#### the line of a redirection that fails, of a compound command
f() {
  :
  while :; do :; done < nofile
  for i in 1; do
    :
    { :; } < nofile
  done
  eval ':
  { :; } < nofile'
  (
    :
    { :; } < nofile
  )
}
:
f
if :; then
  :
fi < nofile
eval ':
{ :; } < nofile
echo $LINENO'
trap ':
{ :; } < nofile' USR1
kill -USR1 $$
:
## STDOUT:
24
## END
## STDERR:
environment: line 1: nofile: No such file or directory
environment: line 4: nofile: No such file or directory
environment: line 10: nofile: No such file or directory
environment: line 13: nofile: No such file or directory
bash: line 19: nofile: No such file or directory
bash: line 23: nofile: No such file or directory
bash: line 2: nofile: No such file or directory
## END

#### errors of builtins come behind the lines before them
exec 2>&1; printf '%d\n%d' 1 x 2 y; echo; printf '%d ' 1 x 2 y; echo; printf 'ab\ncd%z'; echo; printf '%b\n%d\n' 'a\nb' x; printf -v v '%d\n' x; echo "$v"
alias x=y; alias x nosuch x; type cd nosuch cd; command -V cd nosuch cd; hash ls; hash -t ls nosuch; kill -l 1 999 2; shopt -p extglob nosuch nullglob
trap x INT TERM; trap -p TERM FOO INT TERM; trap -p 2 15 99; declare -p UID nosuch UID | sed 's/=.*//'; echo $(printf '%d\n%d\n' 1 x 2 2>&1)
## stdout-json: "1\nbash: line 1: printf: x: invalid number\n02\nbash: line 1: printf: y: invalid number\n0\nbash: line 1: printf: x: invalid number\nbash: line 1: printf: y: invalid number\n1 0 2 0 \nab\nbash: line 1: printf: `%z': missing format character\ncd\na\nb\nbash: line 1: printf: x: invalid number\n0\nbash: line 1: printf: x: invalid number\n0\n\nalias x='y'\nbash: line 2: alias: nosuch: not found\nalias x='y'\ncd is a shell builtin\nbash: line 2: type: nosuch: not found\ncd is a shell builtin\ncd is a shell builtin\nbash: line 2: command: nosuch: not found\ncd is a shell builtin\nls\t/usr/bin/ls\nbash: line 2: hash: nosuch: not found\nHUP\nbash: line 2: kill: 999: invalid signal specification\nINT\nshopt -u extglob\nbash: line 2: shopt: nosuch: invalid shell option name\nshopt -u nullglob\ntrap -- 'x' SIGTERM\nbash: line 3: trap: FOO: invalid signal specification\ntrap -- 'x' SIGINT\ntrap -- 'x' SIGTERM\ntrap -- 'x' SIGINT\ntrap -- 'x' SIGTERM\nbash: line 3: trap: 99: invalid signal specification\nbash: line 3: declare: nosuch: not found\ndeclare -ir UID\ndeclare -ir UID\n1 bash: line 3: printf: x: invalid number 0 2 0\n"

#### a process substitution that is not expected
eval '( true ) <(:)'; eval '{ :; } >(cat) x'; eval 'if <(:) >(:); then :; fi <(a b)'
## stdout-json: ""
## STDERR:
bash: eval: line 1: syntax error near unexpected token `<(:)'
bash: eval: line 1: `( true ) <(:)'
bash: eval: line 1: syntax error near unexpected token `>(cat)'
bash: eval: line 1: `{ :; } >(cat) x'
bash: eval: line 1: syntax error near unexpected token `<(a b)'
bash: eval: line 1: `if <(:) >(:); then :; fi <(a b)'
## END
## status: 2
