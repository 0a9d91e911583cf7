## failures_allowed: 0

#### syntax errors: near token and line
echo a
if then
## STDOUT:
a
## END
## STDERR:
bash: -c: line 2: syntax error near unexpected token `then'
bash: -c: line 2: `if then'
## END
## status: 2

#### an unexpected end
if true; then
## STDOUT:
## END
## STDERR:
bash: -c: line 2: syntax error: unexpected end of file
## END
## status: 2

#### an unexpected end of a loop
for i in a; do echo
## STDOUT:
## END
## STDERR:
bash: -c: line 2: syntax error: unexpected end of file
## END
## status: 2

#### a stray word
done
## STDOUT:
## END
## STDERR:
bash: -c: line 1: syntax error near unexpected token `done'
bash: -c: line 1: `done'
## END
## status: 2

#### a stray else
if true; then :; else else fi
## STDOUT:
## END
## STDERR:
bash: -c: line 1: syntax error near unexpected token `else'
bash: -c: line 1: `if true; then :; else else fi'
## END
## status: 2

#### missing in
for i on a; do :; done
## STDOUT:
## END
## STDERR:
bash: -c: line 1: syntax error near unexpected token `on'
bash: -c: line 1: `for i on a; do :; done'
## END
## status: 2

#### case without in
case x of x) ;; esac
## STDOUT:
## END
## STDERR:
bash: -c: line 1: syntax error near unexpected token `of'
bash: -c: line 1: `case x of x) ;; esac'
## END
## status: 2

#### case with a stray end
case x in x) echo ;;
## STDOUT:
## END
## STDERR:
bash: -c: line 2: syntax error: unexpected end of file
## END
## status: 2

#### function without braces
f() echo a
## STDOUT:
## END
## STDERR:
bash: -c: line 1: syntax error near unexpected token `echo'
bash: -c: line 1: `f() echo a'
## END
## status: 2

#### two operators
echo a && || b
## STDOUT:
## END
## STDERR:
bash: -c: line 1: syntax error near unexpected token `||'
bash: -c: line 1: `echo a && || b'
## END
## status: 2

#### a redirection without a word
cat < ; echo b
## STDOUT:
## END
## STDERR:
bash: -c: line 1: syntax error near unexpected token `;'
bash: -c: line 1: `cat < ; echo b'
## END
## status: 2

#### unfinished arithmetic
echo $((1+2
## STDOUT:
## END
## STDERR:
bash: -c: line 1: unexpected EOF while looking for matching `)'
## END
## status: 2

#### unfinished expansion
echo ${x
## STDOUT:
## END
## STDERR:
bash: -c: line 1: unexpected EOF while looking for matching `}'
## END
## status: 2

#### a syntax error in eval has the line of the eval
:
eval 'echo a
echo )'
echo $?
## STDOUT:
a
2
## END
## STDERR:
bash: eval: line 4: syntax error near unexpected token `)'
bash: eval: line 4: `echo )'
## END

#### a syntax error in a sourced file
printf 'echo a\nif\n' > s; . ./s; echo $?
## STDOUT:
a
2
## END
## STDERR:
./s: line 3: syntax error: unexpected end of file
## END

#### messages in a sourced file
printf '\nnosuch_\ncd /nope_\n' > s; . ./s
## STDOUT:
## END
## STDERR:
./s: line 2: nosuch_: command not found
./s: line 3: cd: /nope_: No such file or directory
## END
## status: 1

#### messages in functions
f() {
  nosuch_
  cd /nope_
}

f
## STDOUT:
## END
## STDERR:
environment: line 2: nosuch_: command not found
environment: line 3: cd: /nope_: No such file or directory
## END
## status: 1

#### messages in eval
eval '
nosuch_'
## STDOUT:
## END
## STDERR:
bash: line 3: nosuch_: command not found
## END
## status: 127

#### messages of nested shells and files
printf 'nosuch_\n' > s; bash s; bash ./s; bash -c 'nosuch_' name; echo nosuch_ | bash; bash nofile_; echo $?
## STDOUT:
127
## END
## STDERR:
s: line 1: nosuch_: command not found
./s: line 1: nosuch_: command not found
name: line 1: nosuch_: command not found
bash: line 1: nosuch_: command not found
bash: nofile_: No such file or directory
## END

#### messages on a continued line
echo a \
  b; nosuch_
## STDOUT:
a b
## END
## STDERR:
bash: line 2: nosuch_: command not found
## END
## status: 127

#### messages of a command over several lines
nosuch_ a \
  b
cd /nope_ \
  
## STDOUT:
## END
## STDERR:
bash: line 1: nosuch_: command not found
bash: line 3: cd: /nope_: No such file or directory
## END
## status: 1

#### messages in a pipeline and subshell
(
nosuch_
) | cat
## STDOUT:
## END
## STDERR:
bash: line 2: nosuch_: command not found
## END

#### invalid options of bash
bash -Z; echo $?
## STDOUT:
2
## END
## STDERR:
bash: -Z: invalid option
Usage:	bash [GNU long option] [option] ...
	bash [GNU long option] [option] script-file ...
GNU long options:
	--debug
	--debugger
	--dump-po-strings
	--dump-strings
	--help
	--init-file
	--login
	--noediting
	--noprofile
	--norc
	--posix
	--pretty-print
	--rcfile
	--restricted
	--verbose
	--version
Shell options:
	-ilrsD or -c command or -O shopt_option		(invocation only)
	-abefhkmnptuvxBCEHPT or -o option
## END

#### a bad option name
bash -o nosuch -c :; echo $?; bash -c; echo $?
## STDOUT:
2
2
## END
## STDERR:
bash: line 0: bash: nosuch: invalid option name
bash: -c: option requires an argument
## END

#### an error in a command substitution
x=$(
nosuch_
)
## STDOUT:
## END
## STDERR:
bash: line 3: nosuch_: command not found
## END
## status: 127

#### reserved words alone
}
## STDOUT:
## END
## STDERR:
bash: -c: line 1: syntax error near unexpected token `}'
bash: -c: line 1: `}'
## END
## status: 2

#### unexpected newline in a conditional
[[ a ==
b ]]
## STDOUT:
## END
## STDERR:
bash: -c: line 1: unexpected argument `newline' to conditional binary operator
## END

#### a here-document warning
cat <<E
a
## STDOUT:
a
## END
## STDERR:
bash: line 2: warning: here-document at line 1 delimited by end-of-file (wanted `E')
## END

#### an arithmetic error gives up the line in a function
f() { echo $((1/0)); echo no; }; f; echo no
echo next
## STDOUT:
next
## END
## STDERR:
environment: line 1: 1/0: division by 0 (error token is "0")
## END

#### an arithmetic error in eval
eval 'echo $((1/0))'; echo after
## STDOUT:
after
## END
## STDERR:
bash: line 1: 1/0: division by 0 (error token is "0")
## END

#### an expansion error in a sourced file
echo 'echo ${x?no}; echo n' > s; . ./s; echo no
## STDOUT:
## END
## STDERR:
./s: line 1: x: no
## END
## status: 127

#### a readonly error gives up
readonly r=1
f() { r=2; echo no; }; f; echo no
echo next $?
## STDOUT:
next 1
## END
## STDERR:
environment: line 2: r: readonly variable
## END

#### usage messages
cd -z; pwd -z; read -z; export -z; type -z; wait -z; unset -z; trap -z; getopts; shift -z
## STDOUT:
## END
## STDERR:
bash: line 1: cd: -z: invalid option
cd: usage: cd [-L|[-P [-e]] [-@]] [dir]
bash: line 1: pwd: -z: invalid option
pwd: usage: pwd [-LP]
bash: line 1: read: -z: invalid option
read: usage: read [-ers] [-a array] [-d delim] [-i text] [-n nchars] [-N nchars] [-p prompt] [-t timeout] [-u fd] [name ...]
bash: line 1: export: -z: invalid option
export: usage: export [-fn] [name[=value] ...] or export -p
bash: line 1: type: -z: invalid option
type: usage: type [-afptP] name [name ...]
bash: line 1: wait: -z: invalid option
wait: usage: wait [-fn] [-p var] [id ...]
bash: line 1: unset: -z: invalid option
unset: usage: unset [-f] [-v] [-n] [name ...]
bash: line 1: trap: -z: invalid option
trap: usage: trap [-lp] [[arg] signal_spec ...]
getopts: usage: getopts optstring name [arg ...]
bash: line 1: shift: -z: numeric argument required
## END
## status: 1

#### an error between the parentheses of an array
a=( x y=() )
echo "next $?"
a=(b;c)
echo $? ${#a[@]}
## STDOUT:
next 1
1 0
## END
## STDERR:
bash: -c: line 1: syntax error near unexpected token `('
bash: -c: line 1: `a=( x y=() )'
bash: -c: line 3: syntax error near unexpected token `;'
bash: -c: line 3: `a=(b;c)'
## END

#### an expression that is wrong in an assignment gives up all of -c
bash -c 'declare -i n; n=1+; echo next
echo line'; bash -c 'f() { local -i n=1+; echo no; }; f; echo next
echo line'; bash -c 'echo $((1+)); echo next
echo line'; printf 'declare -i n\nn=1+; echo next\necho line\n' >s; bash s; (declare -i n; n=1+; echo no); echo $?
## STDOUT:
line
line
1
## END
## STDERR:
bash: line 1: 1+: syntax error: operand expected (error token is "+")
environment: line 1: local: 1+: syntax error: operand expected (error token is "+")
bash: line 1: 1+: syntax error: operand expected (error token is "+")
s: line 2: 1+: syntax error: operand expected (error token is "+")
bash: line 4: 1+: syntax error: operand expected (error token is "+")
## END

#### a syntax error in a substitution ends the shell
for s in 'echo $(if); echo no' 'x=$(fi)' 'eval "echo \$(if)"; echo no' '(eval "echo \$(if)"; echo no); echo $?' 'f() { echo $(;;); }' 'echo <(|)' 'trap "echo exit" EXIT; eval "echo \$(if)"'; do bash -c "$s" 2>&1; echo $?; done; printf 'echo $(if)\necho after\n' >s; bash s 2>&1; echo $?
## STDOUT:
bash: -c: line 1: syntax error near unexpected token `)'
bash: -c: line 1: `echo $(if); echo no'
127
bash: -c: line 1: syntax error near unexpected token `fi'
bash: -c: line 1: `x=$(fi)'
127
bash: eval: line 1: syntax error near unexpected token `)'
bash: eval: line 1: `echo $(if)'
127
bash: eval: line 1: syntax error near unexpected token `)'
bash: eval: line 1: `echo $(if)'
1
0
bash: -c: line 1: syntax error near unexpected token `;;'
bash: -c: line 1: `f() { echo $(;;); }'
127
bash: -c: line 1: syntax error near unexpected token `|'
bash: -c: line 1: `echo <(|)'
127
bash: eval: line 1: syntax error near unexpected token `)'
bash: eval: line 1: `echo $(if)'
exit
127
s: line 1: syntax error near unexpected token `)'
s: line 1: `echo $(if)'
2
## END

#### unset variables in expressions that builtins and declared arrays evaluate
(set -u; declare -i a; read a <<< x1; echo no) 2>/dev/null; echo $?
(set -u; declare -i a; printf -v a x1; echo no) 2>/dev/null; echo $?
(set -u; declare -a n; ((++n)); echo no) 2>/dev/null; echo $?
(set -u; declare -a n; ((n[4]+=1)); echo no) 2>/dev/null; echo $?
(set -u; n=(); ((n+=1)); echo $n; declare -A m=(); ((m[k]+=1)); echo ${m[k]})
## STDOUT:
1
1
1
1
1
1
## END
## stderr-json: ""

#### quotes that nothing closes keep the status of a failure
bash -c '(exit 3)
echo "a' 2>/dev/null; echo $?
bash -c 'true
echo "a' 2>/dev/null; echo $?
bash -c '(exit 3)
echo $((a' 2>/dev/null; echo $?
bash -c '(exit 3)
echo $(a' 2>/dev/null; echo $?
bash -c '(exit 3)
( echo' 2>/dev/null; echo $?
printf '(exit 3)\necho "a' | bash 2>/dev/null; echo $?
## STDOUT:
3
2
3
2
2
3
## END
## stderr-json: ""

#### a token that cannot be printed
for t in 'case \001é \002$x\"a b\" ' 'for a \001\002' 'for a \"\001\177 b\"' 'for a \"é b\"' 'for a \377x'; do printf "$t" | bash 2>&1 | cat -v; done
## STDOUT:
bash: line 1: syntax error near unexpected token `$'\002$x"a b"''
bash: line 1: `case ^AM-CM-) ^B$x"a b" '
bash: line 1: syntax error near unexpected token `$'\001\001\002''
bash: line 1: `for a ^A^B'
bash: line 1: syntax error near unexpected token `$'"\001\001\001\177 b"''
bash: line 1: `for a "^A^? b"'
bash: line 1: syntax error near unexpected token `"M-CM-) b"'
bash: line 1: `for a "M-CM-) b"'
bash: line 1: syntax error near unexpected token `$'\377x''
bash: line 1: `for a M-^?x'
## END
## stderr-json: ""

#### a file that is not there ends the shell with errexit, without a trap for errors
for s in '. /nosuch; echo no' '{ source nosuch; } 2>&1; echo no' '. /nosuch || echo or; if . /nosuch; then :; fi; ! . /nosuch; echo end' '. /; echo no'; do bash -c "set -eE; trap 'echo err' ERR; trap 'echo bye' EXIT; $s"; echo $?; done
## STDOUT:
bye
1
bash: line 1: nosuch: No such file or directory
bye
1
or
end
bye
0
err
bye
1
## END
## STDERR:
bash: line 1: /nosuch: No such file or directory
bash: line 1: /nosuch: No such file or directory
bash: line 1: /nosuch: No such file or directory
bash: line 1: /nosuch: No such file or directory
bash: line 1: .: /: is a directory
## END

#### `builtin` in a condition: what `eval` and `.` run is in none
(set -e; builtin . /nosuch || echo no; echo no); echo $?
(set -e; builtin eval 'false; echo no' || echo no); echo $?
(set -e; if builtin command . /nosuch; then :; fi; echo no); echo $?
(set -e; f() { builtin . /nosuch || echo no; }; f; echo no); echo $?
(set -e; builtin false || echo yes; builtin declare 1x=1 || echo yes; builtin eval '(' || echo no); echo $?
(set -e; eval 'builtin . /nosuch || echo in' || echo no; echo next)
(set -e; command builtin . /nosuch || echo yes; . /nosuch || echo yes)
## STDOUT:
1
1
1
1
yes
yes
2
in
next
yes
yes
## END
## STDERR:
bash: line 1: /nosuch: No such file or directory
bash: line 3: /nosuch: No such file or directory
environment: line 4: /nosuch: No such file or directory
bash: line 5: declare: `1x=1': not a valid identifier
bash: eval: line 6: syntax error: unexpected end of file
bash: line 6: /nosuch: No such file or directory
bash: line 7: /nosuch: No such file or directory
bash: line 7: /nosuch: No such file or directory
## END

#### a quote that nothing closes behind a failure, with errexit
set -e
[[ a == b ]] && :
echo "open
## stdout-json: ""
## STDERR:
bash: -c: line 3: unexpected EOF while looking for matching `"'
## END
## status: 2

#### a wrong conditional expression behind a failure, with errexit
set -e
[[ a == b ]] && :
[[ a b ]]
## stdout-json: ""
## STDERR:
bash: -c: line 3: conditional binary operator expected
## END
## status: 2

#### substitutions in compound commands whose failure is looked at, with errexit
s() { ( set -e; false; echo on ); echo "left $?"; }
f1() { for v in $(s); do echo $v; done; }; f1 && :
f2() { case $(s) in *on*) echo on ;; *) echo off ;; esac; }; f2 && :
f3() { case 'left 1' in $(s)) echo off ;; *) echo on ;; esac; }; f3 && :
f4() { [[ $(s) == *on* ]] && echo on; }; f4 && :
f5() { (( $( ( set -e; false; echo 1 ) ) + 0 )) || echo off; }; f5 && :
f6() { for ((i = $( ( set -e; false; echo 1 ) ) + 0; i < 2; i++)); do echo $i; done; }; f6 && :
f7() { x=$(s); echo $x; }; f7 && :
f8() { echo $(for v in $(s); do echo $v; done); }; f8 && :
f9() { { cat; } <<< "$(s)"; }; f9 && :
## STDOUT:
left
1
off
off
on
off
0
1
on left 0
on left 0
left 1
## END

#### quotes and brackets that nothing closes in an array assignment
for e in 'map=(x' 'map=([x' "map=(['" 'map=([x]="' 'echo $( map=(x' 'echo $( map=([x' 'echo "$( map=("' 'echo ${a[1' 'echo ${a[@' 'echo $(echo ${a[' 'a[1' 'map=([x]=$('; do
  echo "== $e"
  (exit 3)
  eval "$e"
  echo $?
done
## STDOUT:
== map=(x
1
== map=([x
1
== map=(['
1
== map=([x]="
1
== echo $( map=(x
1
== echo $( map=([x
1
== echo "$( map=("
1
== echo ${a[1
2
== echo ${a[@
2
== echo $(echo ${a[
2
== a[1
2
== map=([x]=$(
1
## END
## STDERR:
bash: eval: line 4: unexpected EOF while looking for matching `)'
bash: eval: line 4: unexpected EOF while looking for matching `]'
bash: eval: line 5: syntax error: unexpected end of file
bash: eval: line 4: unexpected EOF while looking for matching `''
bash: eval: line 5: syntax error: unexpected end of file
bash: eval: line 4: unexpected EOF while looking for matching `"'
bash: eval: line 5: syntax error: unexpected end of file
bash: eval: line 4: unexpected EOF while looking for matching `)'
bash: eval: line 4: unexpected EOF while looking for matching `]'
bash: eval: line 5: unexpected EOF while looking for matching `)'
bash: eval: line 4: unexpected EOF while looking for matching `"'
bash: eval: line 5: unexpected EOF while looking for matching `)'
bash: eval: line 4: unexpected EOF while looking for matching `}'
bash: eval: line 4: unexpected EOF while looking for matching `}'
bash: eval: line 4: unexpected EOF while looking for matching `}'
bash: eval: line 4: unexpected EOF while looking for matching `]'
bash: eval: line 5: unexpected EOF while looking for matching `)'
bash: eval: line 5: unexpected EOF while looking for matching `)'
## END

#### unfinished conditional expressions and groups in them
for e in '[[ -n' '[[ a ==' '[[ ( a' '[[ ( a b' '[[ ( ( a b' '[[ a && ' '[[ ' '[[ ! ' '[[ ( ) ]]' '[[ ( a ; ]]' '[[ -n x' '[[ ( a == ]]'; do
  for before in true '(exit 3)'; do
    printf '%s\n' "$before" "$e" > script
    bash ./script
    echo "$? $e"
  done
done
## STDOUT:
2 [[ -n
3 [[ -n
2 [[ a ==
3 [[ a ==
2 [[ ( a
3 [[ ( a
0 [[ ( a b
3 [[ ( a b
0 [[ ( ( a b
3 [[ ( ( a b
2 [[ a && 
3 [[ a && 
2 [[ 
3 [[ 
2 [[ ! 
3 [[ ! 
0 [[ ( ) ]]
3 [[ ( ) ]]
0 [[ ( a ; ]]
3 [[ ( a ; ]]
2 [[ -n x
3 [[ -n x
0 [[ ( a == ]]
3 [[ ( a == ]]
## END
## STDERR:
./script: line 2: unexpected argument `newline' to conditional unary operator
./script: line 2: unexpected argument `newline' to conditional unary operator
./script: line 2: unexpected argument `newline' to conditional binary operator
./script: line 2: unexpected argument `newline' to conditional binary operator
./script: line 2: unexpected token `newline', conditional binary operator expected
./script: line 2: expected `)'
./script: line 2: unexpected token `newline', conditional binary operator expected
./script: line 2: expected `)'
./script: line 2: conditional binary operator expected
./script: line 2: expected `)'
./script: line 2: conditional binary operator expected
./script: line 2: expected `)'
./script: line 2: conditional binary operator expected
./script: line 2: expected `)'
./script: line 2: expected `)'
./script: line 2: conditional binary operator expected
./script: line 2: expected `)'
./script: line 2: expected `)'
./script: line 3: unexpected token `EOF' in conditional command
./script: line 3: unexpected token `EOF' in conditional command
./script: line 3: unexpected token `EOF' in conditional command
./script: line 3: unexpected token `EOF' in conditional command
./script: line 3: unexpected token `EOF' in conditional command
./script: line 3: unexpected token `EOF' in conditional command
./script: line 2: unexpected token `)' in conditional command
./script: line 2: expected `)'
./script: line 2: unexpected token `)' in conditional command
./script: line 2: expected `)'
./script: line 2: unexpected token `;', conditional binary operator expected
./script: line 2: expected `)'
./script: line 2: unexpected token `;', conditional binary operator expected
./script: line 2: expected `)'
./script: line 2: unexpected EOF while looking for `]]'
./script: line 2: unexpected EOF while looking for `]]'
./script: line 2: unexpected argument `]]' to conditional binary operator
./script: line 2: expected `)'
./script: line 2: unexpected argument `]]' to conditional binary operator
./script: line 2: expected `)'
## END

#### what the end of the script leaves open in conditional expressions and regular expressions
for e in '[[ a =~ ( ]]' '[[ a =~ (b' '[[ a =~ ((b) ]]' "[[ a =~ ('x ]]" '[[ ( a =~ ( ]]' '[[ a == @( ]]' "[[ -n 'x" '[[ a == ${x' '[[ a == $((1' '[[ ( ( a == "x' "f() 'x" 'echo $(( (1+2 )); echo no' 'echo $((echo a) ; b'; do
  for before in true '(exit 3)'; do
    printf '%s\n' "$before" "$e" 'echo more' > script
    bash ./script
    echo "$? $e"
  done
done
## STDOUT:
2 [[ a =~ ( ]]
3 [[ a =~ ( ]]
2 [[ a =~ (b
3 [[ a =~ (b
2 [[ a =~ ((b) ]]
3 [[ a =~ ((b) ]]
2 [[ a =~ ('x ]]
3 [[ a =~ ('x ]]
2 [[ ( a =~ ( ]]
3 [[ ( a =~ ( ]]
2 [[ a == @( ]]
3 [[ a == @( ]]
2 [[ -n 'x
3 [[ -n 'x
2 [[ a == ${x
3 [[ a == ${x
2 [[ a == $((1
3 [[ a == $((1
2 [[ ( ( a == "x
3 [[ ( ( a == "x
2 f() 'x
3 f() 'x
2 echo $(( (1+2 )); echo no
3 echo $(( (1+2 )); echo no
2 echo $((echo a) ; b
3 echo $((echo a) ; b
## END
## STDERR:
./script: line 2: unexpected EOF while looking for matching `)'
./script: line 4: unexpected argument to conditional binary operator
./script: line 2: unexpected EOF while looking for matching `)'
./script: line 4: unexpected argument to conditional binary operator
./script: line 2: unexpected EOF while looking for matching `)'
./script: line 4: unexpected argument to conditional binary operator
./script: line 2: unexpected EOF while looking for matching `)'
./script: line 4: unexpected argument to conditional binary operator
./script: line 2: unexpected EOF while looking for matching `)'
./script: line 4: unexpected argument to conditional binary operator
./script: line 2: unexpected EOF while looking for matching `)'
./script: line 4: unexpected argument to conditional binary operator
./script: line 2: unexpected EOF while looking for matching `''
./script: line 4: unexpected argument to conditional binary operator
./script: line 2: unexpected EOF while looking for matching `''
./script: line 4: unexpected argument to conditional binary operator
./script: line 2: unexpected EOF while looking for matching `)'
./script: line 4: unexpected argument to conditional binary operator
./script: line 2: expected `)'
./script: line 2: unexpected EOF while looking for matching `)'
./script: line 4: unexpected argument to conditional binary operator
./script: line 2: expected `)'
./script: line 2: unexpected EOF while looking for matching `)'
./script: line 4: unexpected argument to conditional binary operator
./script: line 2: unexpected EOF while looking for matching `)'
./script: line 4: unexpected argument to conditional binary operator
./script: line 2: unexpected EOF while looking for matching `''
./script: line 4: unexpected argument to conditional unary operator
./script: line 2: unexpected EOF while looking for matching `''
./script: line 4: unexpected argument to conditional unary operator
./script: line 2: unexpected EOF while looking for matching `}'
./script: line 4: unexpected argument to conditional binary operator
./script: line 2: unexpected EOF while looking for matching `}'
./script: line 4: unexpected argument to conditional binary operator
./script: line 2: unexpected EOF while looking for matching `)'
./script: line 4: unexpected argument to conditional binary operator
./script: line 2: unexpected EOF while looking for matching `)'
./script: line 4: unexpected argument to conditional binary operator
./script: line 2: unexpected EOF while looking for matching `"'
./script: line 4: unexpected argument to conditional binary operator
./script: line 2: expected `)'
./script: line 2: expected `)'
./script: line 2: unexpected EOF while looking for matching `"'
./script: line 4: unexpected argument to conditional binary operator
./script: line 2: expected `)'
./script: line 2: expected `)'
./script: line 2: unexpected EOF while looking for matching `''
./script: line 2: unexpected EOF while looking for matching `''
./script: line 2: unexpected EOF while looking for matching `)'
./script: line 2: unexpected EOF while looking for matching `)'
./script: line 2: unexpected EOF while looking for matching `)'
./script: line 2: unexpected EOF while looking for matching `)'
## END

#### a syntax error with errexit ends the shell behind the first line
set -e
trap 'echo ex $?' EXIT
(eval 'echo a; if then' || echo no); echo $?
(false || eval '[[ ]]'; echo $?)
echo a
if then
echo b
## STDOUT:
no
0
ex 2
## END
## STDERR:
bash: eval: line 3: syntax error near unexpected token `then'
bash: eval: line 3: `echo a; if then'
## END
## status: 2

#### a conditional expression without words, with errexit
set -e
echo a
[[ ]]
echo no
## STDOUT:
a
## END
## stderr-json: ""

#### an array with errexit
set -e
echo a
a=(b;c)
echo no
## STDOUT:
a
## END
## STDERR:
bash: -c: line 3: syntax error near unexpected token `;'
## END
## status: 2

#### a conditional expression in a substitution that is wrong ends the text
echo before
echo "$(
[[ a b ]]
)"
echo no
## STDOUT:
before
## END
## STDERR:
bash: -c: line 3: conditional binary operator expected
## END
## status: 127

#### a wrong array assignment in a text that is run: the text goes on, a subshell ends
eval "a=(&)
echo x \$?"; echo $?
eval "echo y; a=(b;c) d; echo z
echo x \$?; false"; echo $?
. <(echo "a=(b;c)"; echo 'echo x $?'); echo $?
f() { eval "declare a=(&)
echo x \$?"; echo $?; }; f
eval "a=(&"; echo $?; eval "a=(b &
echo c"; echo $?
(eval "a=(&)
echo x"; echo no); echo $?; (eval 'a=(x'; echo no); echo $?; (f; echo no); echo $?
echo `a=(&)
echo x` $?
{ eval 'a=(x'; echo no; } & wait $!; echo $?
## STDOUT:
x 1
0
x 1
1
x 1
0
x 1
0
1
c
0
1
1
1
1
1
## END
## STDERR:
bash: eval: line 2: syntax error near unexpected token `&'
bash: eval: line 2: `a=(&)'
bash: eval: line 4: syntax error near unexpected token `;'
bash: eval: line 4: `echo y; a=(b;c) d; echo z'
/dev/fd/63: line 1: syntax error near unexpected token `;'
/dev/fd/63: line 1: `a=(b;c)'
environment: eval: line 7: syntax error near unexpected token `&'
environment: eval: line 7: `declare a=(&)'
bash: eval: line 8: syntax error near unexpected token `&'
bash: eval: line 8: `a=(&'
bash: eval: line 9: syntax error near unexpected token `&'
bash: eval: line 9: `a=(b &'
bash: eval: line 11: syntax error near unexpected token `&'
bash: eval: line 11: `a=(&)'
bash: eval: line 11: unexpected EOF while looking for matching `)'
environment: eval: line 7: syntax error near unexpected token `&'
environment: eval: line 7: `declare a=(&)'
bash: command substitution: line 13: syntax error near unexpected token `&'
bash: command substitution: line 13: `a=(&)'
bash: eval: line 14: unexpected EOF while looking for matching `)'
## END

#### what ! turns round in an eval in a condition
{ eval 'set -eE; trap "echo err" ERR; ! { false; echo neg; }; echo x'; } && echo y
{ eval '( set -e; trap "echo err" ERR; ! { false | false; echo k; }; ! (exit 3); echo x )'; } && echo y
if . /dev/stdin <<< 'set -eE; trap "echo err" ERR; ! for i in 1; do false; done; echo x'; then echo y; fi
set -e
{ eval 'set -E; trap "echo err" ERR; ! { false; echo neg; }'; } && echo y
trap 'echo err' ERR
{ eval '! { false; echo neg; }'; } && echo y
! { false; echo neg; }
## STDOUT:
err
neg
x
y
err
k
x
y
err
x
y
err
neg
neg
neg
## END
## stderr-json: ""
## status: 1

#### what cannot be expanded in an EXIT trap
(set -e; trap 'echo ${x?}; echo tr' EXIT; exit 0); echo $?
(set -e; trap 'echo ${x?}; echo tr' EXIT; exit 4); echo $?
(trap 'echo ${x?}; echo tr' EXIT; exit 4); echo $?
x=$(set -e; trap 'echo ${y?}' EXIT; exit 4); echo $?
(set -e; trap 'echo $((1/0)); echo tr' EXIT; exit 5); echo $?
(set -eu; trap 'echo $nosuch; echo tr' EXIT; exit 5); echo $?
set -e; trap 'eval "echo \${z?}"; echo tr' EXIT; exit 4
## STDOUT:
1
1
4
1
5
1
## END
## STDERR:
bash: line 1: x: parameter not set
bash: line 1: x: parameter not set
bash: line 1: x: parameter not set
bash: line 1: y: parameter not set
bash: line 1: 1/0: division by 0 (error token is "0")
bash: line 1: nosuch: unbound variable
bash: line 1: z: parameter not set
## END
## status: 1
