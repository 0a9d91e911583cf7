## failures_allowed: 0

#### : takes anything and expands its words
: --help -x "${x:=set}" >f; echo $? $x; [ -e f ] && echo made; : >&9; echo $?
## STDOUT:
0 set
made
1
## END
## STDERR:
bash: line 1: 9: Bad file descriptor
## END

#### . finds a file in PATH before the directory, without executing it
mkdir p; echo 'echo in PATH $1' >p/s; echo 'echo here $1' >s; PATH=$PWD/p:$PATH; . s one; . ./s two; shopt -u sourcepath; . s three
## STDOUT:
in PATH one
here two
here three
## END

#### . with return in the middle and its status
printf 'echo a\nreturn 4\necho b\n' >s; . ./s; echo $?; printf 'false\n' >s; . ./s; echo $?; : >s; false; . ./s; echo $?
## STDOUT:
a
4
1
0
## END

#### . with positional parameters that are set inside
printf 'set -- x y\n' >s; set -- a; . ./s; echo "$*"; set -- a; . ./s b; echo "$*"; printf 'shift; echo "in $*"\n' >s; set -- a b; . ./s 1 2; echo "$*"
## STDOUT:
x y
x y
in 2
a b
## END

#### . a directory, a binary file and one that may not be read
mkdir d; . ./d; echo $?; printf 'a\0b\0\n' >bin; . ./bin; echo $?; : >u; chmod 0 u; . ./u; echo $?
## STDOUT:
1
127
1
## END
## STDERR:
bash: line 1: .: ./d: is a directory
./bin: line 1: ab: command not found
bash: line 1: ./u: Permission denied
## END

#### . without a file name and with an option
.; echo $?; . -x f; echo $?; source; echo $?; . -- /dev/null; echo $?
## STDOUT:
2
2
2
0
## END
## STDERR:
bash: line 1: .: filename argument required
.: usage: . filename [arguments]
bash: line 1: .: -x: invalid option
.: usage: . filename [arguments]
bash: line 1: source: filename argument required
source: usage: source filename [arguments]
## END

#### . from a process substitution and from standard input
. <(echo 'v=1; echo in $v'); echo $v; echo 'w=2' | { . /dev/stdin; echo $w; }
## STDOUT:
in 1
1
2
## END

#### the DEBUG trap is not seen in a file, and its arguments are gone behind it
echo 'echo in "$@"; trap -p DEBUG; set -- new' > t6; trap 'echo d' DEBUG; . ./t6; trap - DEBUG
f() { . ./t6 a b; echo "$@"; }; f x y; . ./t6 c; echo "$@"; set -T; trap 'echo d' DEBUG; . ./t6
## STDOUT:
d
in
d
in a b
x y
in c
new
d
d
in new
d
trap -- 'echo d' DEBUG
d
## END

#### BASH_ARGV where a file was sourced
set -- a b
f() { echo "${BASH_ARGV[@]}|${BASH_ARGC[@]}"; }
. /dev/stdin <<< 'f; set -- new'; f
g() { . /dev/stdin x y <<< 'f'; . /dev/stdin <<< 'f'; }; g m
shopt -s extdebug; f q; . /dev/stdin x <<< 'f'; . /dev/stdin <<< 'f' 
## STDOUT:
/dev/stdin b a|1 2
b a|2
b a|2
/dev/stdin b a|1 2
q b a|1 2
x b a|0 1 2
/dev/stdin b a|0 1 2
## END
## stderr-json: ""
