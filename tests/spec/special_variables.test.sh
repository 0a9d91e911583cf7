#### BASH_SOURCE, FUNCNAME and BASH_LINENO through files and functions
cat >s <<'E'
g() {
  printf '%s\n' "${FUNCNAME[*]}" "${BASH_SOURCE[*]}" "${BASH_LINENO[*]}"
}
g
E
f() {
  . ./s
}
f
g; eval g
echo "${FUNCNAME[0]-none} ${BASH_SOURCE[0]-none} ${BASH_LINENO[0]-none}"
## STDOUT:
g source f
./s ./s environment
4 8 10
g
./s
11
g
./s
11
none none none
## END

#### BASH_SOURCE in a script file, nested
printf 'echo "$0 ${BASH_SOURCE[0]} ${#BASH_SOURCE[@]}"; f() { echo "${BASH_SOURCE[@]} ${FUNCNAME[@]}"; }; f\n' >a; printf '. ./a\necho "${BASH_SOURCE[@]}"\n' >b; bash b; bash -c '. ./a' zero
## STDOUT:
b ./a 2
./a ./a b f source main
b
zero ./a 1
./a ./a f source
## END

#### LINENO in functions, sourced files, here-documents and compounds
echo $LINENO
f() {
  echo $LINENO

  echo $LINENO; }
f
printf 'echo $LINENO\n\necho $LINENO\n' >s; . ./s
cat <<E
$LINENO
E
for i in 1
do
  echo $LINENO
done; echo $LINENO \
 $LINENO
echo $((LINENO)) "
$LINENO"
LINENO=100; echo $LINENO
echo $LINENO
## STDOUT:
1
3
5
1
3
8
13
14 14
16 
16
18
19
## END

#### BASH_COMMAND is the command before expansion
echo "$BASH_COMMAND" 'a  b'; x=$BASH_COMMAND; echo "$x"; f() { echo $BASH_COMMAND; }; f a; (echo $BASH_COMMAND); y=$(echo "$BASH_COMMAND"); echo "$y"; [[ $BASH_COMMAND ]] && echo "$BASH_COMMAND"; eval 'echo $BASH_COMMAND'
## STDOUT:
echo "$BASH_COMMAND" 'a  b' a  b
x=$BASH_COMMAND
echo $BASH_COMMAND
echo $BASH_COMMAND
echo "$BASH_COMMAND"
echo "$BASH_COMMAND"
echo $BASH_COMMAND
## END

#### BASH_SUBSHELL counts
echo $BASH_SUBSHELL $(echo $BASH_SUBSHELL) $(echo $(echo $BASH_SUBSHELL)); (echo $BASH_SUBSHELL; (echo $BASH_SUBSHELL)); echo $BASH_SUBSHELL | cat; { echo $BASH_SUBSHELL; } & wait; cat <(echo $BASH_SUBSHELL); bash -c 'echo $BASH_SUBSHELL'; BASH_SUBSHELL=7; echo $BASH_SUBSHELL; (echo $BASH_SUBSHELL)
## STDOUT:
0 1 2
1
2
0
1
1
0
7
8
## END

#### PIPESTATUS after each kind of command
true | false | (exit 3); echo ${PIPESTATUS[@]}; false; echo ${PIPESTATUS[@]}; ! false | true; echo ${PIPESTATUS[@]}; (exit 4); echo ${PIPESTATUS[@]}; if false; then :; fi; echo ${PIPESTATUS[@]}; x=$(false | true); echo ${PIPESTATUS[@]}; ((0)); echo ${PIPESTATUS[@]}; f() { return 5; }; f | true; echo ${PIPESTATUS[@]}; true & echo ${PIPESTATUS[@]}; PIPESTATUS=9; echo ${PIPESTATUS[@]}
## STDOUT:
0 1 3
1
1 0
4
1
0
1
5 0
0
0
## END

#### BASH_REMATCH keeps groups, and is emptied
[[ abc123 =~ ([a-z]+)([0-9]+)(x)? ]]; declare -p BASH_REMATCH; [[ a =~ b ]]; echo $? ${#BASH_REMATCH[@]}; [[ xay =~ a ]]; echo "${BASH_REMATCH[0]}"; f() { [[ q =~ q ]]; }; f; echo $BASH_REMATCH; (exit 3); [[ a =~ '(' ]]; echo $?; [[ a =~ ( ]]; echo no
## STDOUT:
## END
## STDERR:
bash: -c: line 1: unexpected EOF while looking for matching `)'
bash: -c: line 2: unexpected argument to conditional binary operator
## END
## status: 2

#### RANDOM and SRANDOM differ, a seed repeats
RANDOM=5; a="$RANDOM $RANDOM"; RANDOM=5; b="$RANDOM $RANDOM"; [ "$a" = "$b" ] && echo same; [ $SRANDOM != $SRANDOM ] && echo differ; (( RANDOM >= 0 && RANDOM < 32768 )) && echo range; x=$(echo $RANDOM) y=$(echo $RANDOM); unset RANDOM; echo "[$RANDOM]"; RANDOM=3; echo $RANDOM
## STDOUT:
same
differ
range
[]
3
## END

#### SECONDS, EPOCHSECONDS and EPOCHREALTIME
SECONDS=100; (( SECONDS >= 100 && SECONDS < 103 )) && echo ok; SECONDS=-5; echo $((SECONDS < 0)); [[ $EPOCHREALTIME =~ ^[0-9]+\.[0-9]{6}$ ]] && echo form; (( EPOCHSECONDS - ${EPOCHREALTIME%.*} < 2 )) && echo near; EPOCHSECONDS=1; (( EPOCHSECONDS > 1 )) && echo kept; unset SECONDS; echo "[$SECONDS]"; declare -i SECONDS=1+1; echo $SECONDS
## STDOUT:
ok
1
form
near
kept
[]
2
## END

#### BASH_ARGV0 changes $0
echo $0; BASH_ARGV0=other; echo $0 $BASH_ARGV0; nosuch_; f() { echo $0; }; f; unset BASH_ARGV0; BASH_ARGV0=x; echo $0; bash -c 'BASH_ARGV0=y; echo $0' z
## STDOUT:
bash
other other
other
other
y
## END
## STDERR:
other: line 1: nosuch_: command not found
## END

#### BASH_ARGC and BASH_ARGV with extdebug
shopt -s extdebug; f() { echo "${BASH_ARGC[@]} | ${BASH_ARGV[@]}"; g x; }; g() { echo "${BASH_ARGC[@]} | ${BASH_ARGV[@]}"; }; f a b; set -- p q; f; echo "${#BASH_ARGV[@]}"
## STDOUT:
2 0 | b a
1 2 0 | x b a
0 0 | 
1 0 0 | x
0
## END

#### BASHOPTS and SHELLOPTS follow the options and are read-only
shopt -s nullglob; [[ :$BASHOPTS: = *:nullglob:* ]] && echo on; shopt -u nullglob; [[ :$BASHOPTS: = *:nullglob:* ]] || echo off; set -f; [[ :$SHELLOPTS: = *:noglob:* ]] && echo on; (BASHOPTS=x; echo no); (SHELLOPTS=x; echo no); unset SHELLOPTS; echo $?; export BASHOPTS; shopt -s extglob; bash -c 'shopt extglob'; export SHELLOPTS; set -u; bash -c 'echo $-'
## STDOUT:
on
off
on
1
extglob        	on
fhuBc
## END
## STDERR:
bash: line 1: BASHOPTS: readonly variable
bash: line 1: SHELLOPTS: readonly variable
bash: line 1: unset: SHELLOPTS: cannot unset: readonly variable
## END

#### BASH_VERSION, BASH_VERSINFO, HOSTTYPE, MACHTYPE and OSTYPE
[[ $BASH_VERSION =~ ^5\.2\.[0-9]+\(1\)-release$ ]]; echo $? ${#BASH_VERSINFO[@]} ${BASH_VERSINFO[0]}.${BASH_VERSINFO[1]} ${BASH_VERSINFO[4]}; [ "$MACHTYPE" = "${BASH_VERSINFO[5]}" ]; echo $? $OSTYPE; BASH_VERSINFO[0]=4; echo no
## STDOUT:
0 6 5.2 release
0 linux-gnu
## END
## STDERR:
bash: line 1: BASH_VERSINFO: readonly variable
## END
## status: 1

#### IFS, OPTIND, OPTERR and PS4 at the start, and PS1 that is not set
printf '%q ' "$IFS" "$OPTIND" "$OPTERR" "$PS4" "${PS1-unset}" "${PS2-unset}" "${PS3-unset}" "${COLUMNS-unset}" "${HISTFILE-unset}" "${MAIL-unset}" "${OPTARG-unset}"; echo
## STDOUT:
$' \t\n' 1 1 +\  unset unset unset unset unset unset unset 
## END

#### _ holds the last argument, and a program's path in its environment
: a b; echo $_; : ; echo $_; x=1; echo "[$_]"; echo $(echo in) >/dev/null; echo $_; f() { echo $_; : inner; }; f arg; echo $_; true; env | grep '^_='; [[ a = a ]]; echo $_; for i in x y; do :; done; echo $_; eval : last; echo $_
## STDOUT:
b
:
[]
in
in
arg
_=/usr/bin/env
true
:
last
## END

#### BASH_CMDS and BASH_ALIASES are associative arrays of the tables
hash -p /bin/true myt; echo "${BASH_CMDS[myt]}"; BASH_CMDS[c2]=/bin/echo; c2 hello; hash -t c2; alias a=b; echo ${BASH_ALIASES[a]}; BASH_ALIASES[n]='echo alias'; shopt -s expand_aliases
n x
unset 'BASH_ALIASES[a]'; alias; echo "${!BASH_ALIASES[@]}"
## STDOUT:
/bin/true
hello
/bin/echo
b
alias x
alias a='b'
alias n='echo alias'
n a
## END

#### COLUMNS and LINES after checkwinsize, OLDPWD and PWD
cd /usr; cd /; echo $PWD $OLDPWD; PWD=x; cd /usr; echo $OLDPWD $PWD; OLDPWD=/tmp; cd -; unset PWD; cd /; echo $PWD; declare -p PWD OLDPWD
## STDOUT:
/ /usr
x /usr
/tmp
/
declare -- PWD="/"
declare -x OLDPWD
## END

#### PPID, UID and EUID cannot be changed
(PPID=1; echo no); (UID=0; echo no); (EUID=0; echo no); unset UID; echo $?; declare -p UID >/dev/null && echo there; ((UID=5)); echo $?; f() { local UID; echo no; }; f; echo $?
## STDOUT:
1
there
1
no
0
## END
## STDERR:
bash: line 1: PPID: readonly variable
bash: line 1: UID: readonly variable
bash: line 1: EUID: readonly variable
bash: line 1: unset: UID: cannot unset: readonly variable
bash: line 1: UID: readonly variable
environment: line 1: local: UID: readonly variable
## END

#### BASH_XTRACEFD, BASH_COMPAT and FUNCNEST are checked
BASH_COMPAT=4.4; echo $? $BASH_COMPAT; BASH_COMPAT=9; echo $? $BASH_COMPAT; BASH_COMPAT=44; shopt compat44; unset BASH_COMPAT; shopt compat44; FUNCNEST=3; f() { echo $1; f $(($1+1)); }; f 1; echo $?; FUNCNEST=x; g() { echo g; }; g
## STDOUT:
0 4.4
0 9
compat44       	on
compat44       	off
1
2
3
## END
## STDERR:
bash: line 1: BASH_COMPAT: 9: compatibility value out of range
environment: line 1: f: maximum function nesting level exceeded (3)
## END
## status: 1

#### BASH_EXECUTION_STRING and a file
bash -c 'echo "$BASH_EXECUTION_STRING"'; echo 'echo "[${BASH_EXECUTION_STRING-unset}]"' >s; bash s; bash <s; bash -c '. ./s'
## STDOUT:
echo "$BASH_EXECUTION_STRING"
[unset]
[unset]
[. ./s]
## END

#### SHLVL goes up, and odd values are mended
echo $SHLVL; bash -c 'echo $SHLVL; bash -c "echo \$SHLVL"; :'; SHLVL=abc bash -c 'echo $SHLVL'; SHLVL=-5 bash -c 'echo $SHLVL'; SHLVL=2000 bash -c 'echo $SHLVL'; (echo $SHLVL); exec bash -c 'echo $SHLVL'
## STDOUT:
1
2
3
1
0
1
1
1
## END
## STDERR:
bash: warning: shell level (2001) too high, resetting to 1
## END

#### TIMEFORMAT with each directive
exec 2>&1; e() { "$@" 2>&1 | sed 's/[0-9]/N/g'; }; t() { TIMEFORMAT=$1; time true; }; for f in '%% %P|%x' 'real %0R' '%lR %3lU %1S' '' '[%R %2R %9R]' 'a\tb' '%'; do e t "$f"; done; u() { unset TIMEFORMAT; time true; time -p true; time; time -- true; }; e u
## STDOUT:
environment: line N: TIMEFORMAT: `x': invalid format character
real N
NmN.NNNs NmN.NNNs N.N
[N.NNN N.NN N.NNN]
a\tb
%

real	NmN.NNNs
user	NmN.NNNs
sys	NmN.NNNs
real N.NN
user N.NN
sys N.NN

real	NmN.NNNs
user	NmN.NNNs
sys	NmN.NNNs
real N.NN
user N.NN
sys N.NN
## END

#### GROUPS and FUNCNAME cannot be assigned, HOSTNAME can
GROUPS=5; echo $? ${GROUPS[0]}; f() { FUNCNAME=x; echo $FUNCNAME; FUNCNAME[0]=y; echo ${FUNCNAME[@]}; }; f; HOSTNAME=h; echo $HOSTNAME; BASHPID=1; echo $((BASHPID > 1)); unset FUNCNAME; f
## STDOUT:
0 1000
f
f
h
1
x
y
## END

#### the last argument behind unset
declare -A map=([k]=1); arr=(1 2 3); x=1
unset 'map[k]'; echo $_; unset arr[0]; echo $_; unset -v 'arr[@]'; echo $_; unset 'nosuch[0]'; echo $_; unset 'arr[1'; echo $_; unset 'x[1]' 2>/dev/null; echo $_
## STDOUT:
map
arr
arr
nosuch
arr[1
x
## END
## stderr-json: ""

#### BASH_SUBSHELL in substitutions of a stage
echo $BASH_SUBSHELL $(echo $BASH_SUBSHELL $(echo $BASH_SUBSHELL)) $(x=1; { echo $BASH_SUBSHELL $(echo $BASH_SUBSHELL); }) | cat
echo $(echo a; echo $BASH_SUBSHELL) | cat
## STDOUT:
0 1 2 1 2
a 1
## END
## stderr-json: ""

#### $_ behind a function that an error of an expansion left
f() { : in; echo $((08)); }
f x y; echo no
echo "$_"
eval "f x y"
echo "$_"
f() { : in; return 1; }
f x y
echo "$_"
## STDOUT:
in
f x y
y
## END
## STDERR:
environment: line 1: 08: value too great for base (error token is "08")
environment: line 1: 08: value too great for base (error token is "08")
## END

#### $_ in and behind the RETURN trap
f() { trap 'echo "t $_"' RETURN; : in; }
f x y
echo "$_"
f
echo "$_"
f() { trap 'echo "t $_"' RETURN; : in; return 2; }
f x y
echo "$_"
## STDOUT:
t in
y
t in
f
t in
y
## END

#### OPTIND is an integer, and begins anew
declare -p OPTIND; OPTIND=1+1; declare -p OPTIND; f() { local OPTIND=1; set -- -a; getopts ab x; declare -p OPTIND; }; f; declare -p OPTIND
OPTIND=3 bash -c 'declare -p OPTIND'; export OPTIND; bash -c 'declare -p OPTIND'; read OPTIND <<< 2+2; declare -p OPTIND; unset OPTIND; OPTIND=1+3; declare -p OPTIND
## STDOUT:
declare -i OPTIND="1"
declare -i OPTIND="2"
declare -- OPTIND="2"
declare -i OPTIND="2"
declare -ix OPTIND="1"
declare -ix OPTIND="1"
declare -ix OPTIND="4"
declare -- OPTIND="1+3"
## END

#### lists show computed variables as they were read last
unset BASH_EXECUTION_STRING
set | grep -E '^(SECONDS|RANDOM|LINENO|BASHPID|EPOCHSECONDS|EPOCHREALTIME|SRANDOM|HISTCMD|BASH_SUBSHELL|BASH_COMMAND|BASH_ARGV0)='
declare -p | grep -E ' (SECONDS|RANDOM|LINENO|BASHPID|EPOCHSECONDS|EPOCHREALTIME|SRANDOM|HISTCMD|BASH_SUBSHELL|BASH_COMMAND|BASH_ARGV0|COMP_WORDBREAKS)$'
: $LINENO $((SECONDS)) $HISTCMD $BASH_SUBSHELL $BASH_ARGV0 "$BASH_COMMAND"; set | grep -E '^(LINENO|SECONDS|HISTCMD|BASH_SUBSHELL|BASH_ARGV0|BASH_COMMAND)='
declare -p | grep -E ' (LINENO|SECONDS|HISTCMD|BASH_SUBSHELL)='; SECONDS=5; RANDOM=5; declare -p | grep -E ' (SECONDS|RANDOM)='
bash -c 'declare -p | grep PIPESTATUS; :; declare -p | grep -c "PIPESTATUS="'; compgen -v OLD; compgen -v FUNC; compgen -v COMP
## STDOUT:
declare -i BASHPID
declare -- BASH_ARGV0
declare -- BASH_COMMAND
declare -- BASH_SUBSHELL
declare -- COMP_WORDBREAKS
declare -- EPOCHREALTIME
declare -- EPOCHSECONDS
declare -i HISTCMD
declare -- LINENO
declare -i RANDOM
declare -- SECONDS
declare -i SRANDOM
BASH_ARGV0=bash
BASH_COMMAND=': $LINENO $((SECONDS)) $HISTCMD $BASH_SUBSHELL $BASH_ARGV0 "$BASH_COMMAND"'
BASH_SUBSHELL=0
HISTCMD=0
LINENO=4
SECONDS=0
declare -- BASH_SUBSHELL="0"
declare -i HISTCMD="0"
declare -- LINENO="4"
declare -i SECONDS="0"
declare -i RANDOM="5"
declare -i SECONDS="5"
declare -- BASH_EXECUTION_STRING="declare -p | grep PIPESTATUS; :; declare -p | grep -c \"PIPESTATUS=\""
2
COMP_WORDBREAKS
## END

#### BASH_EXECUTION_STRING, COMP_WORDBREAKS, BASH_LOADABLES_PATH
bash -c 'echo "$BASH_EXECUTION_STRING"; (echo "$BASH_EXECUTION_STRING"); declare -p BASH_EXECUTION_STRING; BASH_EXECUTION_STRING=x; echo $BASH_EXECUTION_STRING; unset BASH_EXECUTION_STRING; echo ${BASH_EXECUTION_STRING-unset}'
echo 'echo ${BASH_EXECUTION_STRING-unset}' > s; bash s; declare -p COMP_WORDBREAKS BASH_LOADABLES_PATH; COMP_WORDBREAKS=x; echo $COMP_WORDBREAKS
## STDOUT:
echo "$BASH_EXECUTION_STRING"; (echo "$BASH_EXECUTION_STRING"); declare -p BASH_EXECUTION_STRING; BASH_EXECUTION_STRING=x; echo $BASH_EXECUTION_STRING; unset BASH_EXECUTION_STRING; echo ${BASH_EXECUTION_STRING-unset}
echo "$BASH_EXECUTION_STRING"; (echo "$BASH_EXECUTION_STRING"); declare -p BASH_EXECUTION_STRING; BASH_EXECUTION_STRING=x; echo $BASH_EXECUTION_STRING; unset BASH_EXECUTION_STRING; echo ${BASH_EXECUTION_STRING-unset}
declare -- BASH_EXECUTION_STRING="echo \"\$BASH_EXECUTION_STRING\"; (echo \"\$BASH_EXECUTION_STRING\"); declare -p BASH_EXECUTION_STRING; BASH_EXECUTION_STRING=x; echo \$BASH_EXECUTION_STRING; unset BASH_EXECUTION_STRING; echo \${BASH_EXECUTION_STRING-unset}"
x
unset
unset
declare -- COMP_WORDBREAKS=$' \t\n"\'@><=;|&(:'
declare -- BASH_LOADABLES_PATH="/usr/local/lib/bash:/usr/lib/bash:/opt/local/lib/bash:/usr/pkg/lib/bash:/opt/pkg/lib/bash:."
x
## END

#### SECONDS before it is read is no integer; HISTCMD without history
bash -c 'SECONDS=1+1; echo $SECONDS; SECONDS=1+1; echo $SECONDS; declare -p SECONDS'; bash -c ': $SECONDS; SECONDS=1+1; echo $SECONDS'
bash -c 'echo $HISTCMD; set -o history; echo $HISTCMD; history -s a; echo $HISTCMD; set +o history; echo $HISTCMD' 
## STDOUT:
0
2
declare -i SECONDS="2"
2
0
0
1
0
## END

#### the line of commands that stand on several
trap 'echo "err $LINENO"' ERR
false |
 false
false |
 cat |

 false
{
 (exit 3)
 } | false
(
 false
)
( false
 ) > /dev/null
[[ a == b &&
  c == d ]]
((0
 ))
f() {
 false
}
f \
 a \
 b
x=1 \
 false
x=1 y=2 \
 false
x=$(
false
)
y=(1
2) x=$(false)
$(false
)
>/dev/null \
 false
eval '

false
'
eval 'f

(exit 3)
'
false | {
 false
}
true | (
 false
)
## STDOUT:
err 3
err 7
err 10
err 13
err 15
err 17
err 19
err 24
err 26
err 28
err 32
err 34
err 36
err 37
err 44
err 42
err 46
err 48
err 46
err 47
err 52
err 52
## END
## status: 1
