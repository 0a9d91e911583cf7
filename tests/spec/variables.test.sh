## failures_allowed: 3

#### LINENO
## known_failure: `5`, not `6`
echo $LINENO
f() {
  echo $LINENO
}
f; eval 'echo $LINENO
echo $LINENO'; (echo $LINENO)
## STDOUT:
1
3
6
7
6
## END

#### RANDOM with a seed
RANDOM=42; echo $RANDOM $RANDOM; RANDOM=42; a=$RANDOM; RANDOM=42; [ $a = $RANDOM ] && echo same; unset RANDOM; RANDOM=5; echo $RANDOM
## STDOUT:
17772 26794
same
5
## END

#### SECONDS and times
## known_failure: `1`, not `100`
SECONDS=100; echo $SECONDS; [[ $EPOCHSECONDS == [0-9]* && $EPOCHREALTIME == *.?????? ]] && echo ok
## STDOUT:
100
ok
## END

#### readonly variables of the shell
UID=1; echo no
## STDOUT:
## END
## STDERR:
bash: line 1: UID: readonly variable
## END
## status: 1

#### PPID, EUID and BASHPID
PPID=1; echo no; 
## STDOUT:
## END
## STDERR:
bash: line 1: PPID: readonly variable
## END
## status: 1

#### BASH_VERSINFO
echo ${#BASH_VERSINFO[@]} ${BASH_VERSINFO[0]}; declare -p BASH_VERSINFO | cut -c1-12; BASH_VERSINFO=1
## STDOUT:
6 5
declare -ar 
## END
## STDERR:
bash: line 1: BASH_VERSINFO: readonly variable
## END
## status: 1

#### BASH_COMMAND
echo "$BASH_COMMAND"; trap 'echo "$BASH_COMMAND"' EXIT
## STDOUT:
echo "$BASH_COMMAND"
trap 'echo "$BASH_COMMAND"' EXIT
## END

#### FUNCNAME and PIPESTATUS cannot be set usefully
FUNCNAME=x; echo "[$FUNCNAME]"; f() { echo $FUNCNAME; }; f
## STDOUT:
[]
f
## END

#### OPTIND and OPTARG at the start
echo $OPTIND "[${OPTARG-unset}]" $OPTERR; echo "[$IFS]" | od -An -c; echo "[$PS4]" "${PS1-none}" 
## STDOUT:
1 [unset] 1
   [      \t  \n   ]  \n
[+ ] none
## END

#### BASH_ARGV0, BASH_EXECUTION_STRING
## known_failure: ``, not `echo "$BASH_EXECUTION_STRING"`
BASH_ARGV0=new; echo $0; bash -c 'echo "$BASH_EXECUTION_STRING"'
## STDOUT:
new
echo "$BASH_EXECUTION_STRING"
## END

#### BASH_REMATCH is writable
[[ ab =~ (a) ]]; BASH_REMATCH=x; echo ${BASH_REMATCH[@]}
## STDOUT:
x a
## END

#### SHLVL
echo $SHLVL; bash -c 'echo $SHLVL'; (echo $SHLVL)
## STDOUT:
1
2
1
## END

#### exported variables of a child
x=1; export y=2; bash -c 'echo "[$x][$y]"'; export -n y; bash -c 'echo "[$y]"'
## STDOUT:
[][2]
[]
## END

#### GROUPS, DIRSTACK and HOSTNAME
GROUPS=1; [[ $GROUPS == [0-9]* ]] && echo n; [[ $HOSTNAME ]] && echo h; 
## STDOUT:
n
h
## END

#### BASH_ARGC and BASH_ARGV
shopt -s extdebug; f() { echo "${BASH_ARGC[0]} ${BASH_ARGV[@]}"; }; f a b c
## STDOUT:
3 c b a
## END

#### BASHOPTS
[[ :$BASHOPTS: == *:sourcepath:* ]] && echo yes; shopt -s nullglob; [[ $BASHOPTS == *nullglob* ]] && echo on
## STDOUT:
yes
on
## END

#### HISTCMD, MAILCHECK, unset
unset RANDOM SECONDS LINENO; echo "[$RANDOM][$SECONDS][$LINENO]"
## STDOUT:
[][][]
## END

#### ENV and BASH_ENV
echo 'echo env' > e; BASH_ENV=./e bash -c 'echo main'; ENV=./e bash -c 'echo main'
## STDOUT:
env
main
main
## END
