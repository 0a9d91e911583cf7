#### read splits into names; the last takes the rest
echo ' a  b c  d ' | { read -r x y z; printf '[%s]' "$x" "$y" "$z"; echo; }
IFS=: read -r a b <<< 1:2:3; echo "$a|$b"
printf 'a\\\nb\n' | { read l; echo $l; }
read -r -d ';' -a arr <<< 'x y;z'; echo "${#arr[@]} ${arr[1]}"
## STDOUT:
[a][b][c  d]
1|2:3
ab
2 y
## END

#### printf
printf '%5.2f|%-5s|%05d|%x|%c|%b|%q\n' 3.14159 ab 42 255 xyz 'a\tb' "it's"
printf '%s-%s\n' 1 2 3
printf -v v '%03d' 7; echo $v
## STDOUT:
 3.14|ab   |00042|ff|x|a	b|it\'s
1-2
3-
007
## END

#### getopts
parse() {
  local OPTIND o
  while getopts ':ab:' o; do
    case $o in a) echo a ;; b) echo "b=$OPTARG" ;; :) echo "needs $OPTARG" ;; ?) echo "bad $OPTARG" ;; esac
  done
  shift $((OPTIND - 1)); echo "rest: $*"
}
parse -a -b x -- y z
parse -ab1 w
parse -x -b
## STDOUT:
a
b=x
rest: y z
a
b=1
rest: w
bad x
needs b
rest: 
## END

#### set, shift and positional parameters
set -- a b c d
shift 2; echo $# $1
set -- -x; echo $1
shift 5; echo $?
## STDOUT:
2 c
-x
1
## END

#### eval and source
x='echo "$y"'; y='a b'
eval "$x"
echo 'v=sourced; return 5; v=never' >f
. ./f; echo "$? $v"
. ./missing; echo $?
## STDOUT:
a b
5 sourced
1
## END
## STDERR:
bash: line 5: ./missing: No such file or directory
## END

#### export reaches commands, other variables do not
a=1; export b=2
env | while IFS='=' read -r name value; do case $name in [ab]) echo $name=$value ;; esac; done
c=3 env | while IFS='=' read -r name value; do case $name in c) echo $name=$value ;; esac; done
## STDOUT:
b=2
c=3
## END

#### readonly
readonly r=1
r=2
echo "status $?"
## stdout: status 1
## STDERR:
bash: line 2: r: readonly variable
## END

#### cd and pwd
cd /usr/bin && pwd
cd - >/dev/null && echo "${PWD##*/}"
cd /missing
echo $?
## STDOUT:
/usr/bin
case
1
## END
## STDERR:
bash: line 3: cd: /missing: No such file or directory
## END

#### type and command -v
f() { :; }
shopt -s expand_aliases
alias ll='ls -l'
type -t f cd if ll cat
command -v cd
## STDOUT:
function
builtin
keyword
alias
file
cd
## END

#### commands that are not there, or cannot be run
missing-command
echo $?
echo text >f; ./f
echo $?
## STDOUT:
127
126
## END
## STDERR:
bash: line 1: missing-command: command not found
bash: line 3: ./f: Permission denied
## END

#### mapfile
printf 'a\nb\nc\n' >f
mapfile -t -n 2 lines <f
echo "${#lines[@]} ${lines[1]}"
## stdout: 2 b

#### traps and kill
trap 'echo got it' USR1
kill -USR1 $$
echo after
trap - USR1
trap
## STDOUT:
got it
after
## END

#### test
[ a = a -a 1 -lt 2 ] && echo 1
test ! -e missing && echo 2
[ 1 -eq x ]; echo $?
## STDOUT:
1
2
2
## END
## STDERR:
bash: line 3: [: x: integer expression expected
## END

#### command takes what is special from a builtin in it
(set -e; set -o posix; command builtin . /nosuch || echo yes; command eval 'eval ")"' || echo b; command eval '. /nosuch || echo d' || echo c; builtin . /nosuch || echo no)
echo $?
## STDOUT:
yes
b
d
1
## END
## STDERR:
bash: line 1: /nosuch: No such file or directory
bash: eval: line 1: syntax error near unexpected token `)'
bash: eval: line 1: `)'
bash: line 1: /nosuch: No such file or directory
bash: line 1: /nosuch: No such file or directory
## END
