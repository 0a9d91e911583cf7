## failures_allowed: 0

#### LINENO
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

#### LINENO and words of several lines
echo "z
z" $LINENO
echo $LINENO "z
z"
eval 'echo $LINENO
echo $LINENO'
nope a "x
y"
nope "a
b" c
false "x
y" || echo $LINENO
## STDOUT:
z
z 2
3 z
z
6
7
12
## END
## STDERR:
bash: line 7: nope: command not found
bash: line 10: nope: command not found
## END

#### temporary arrays are strings
A=a B=(b b) C=([k]=v) env | grep '^[ABC]=' | sort
## STDOUT:
A=a
B=(b b)
C=([k]=v)
## END

#### braces and tildes
HOME=/h; echo ~{/src,root} {~,~root}/p ""{~,~root}/p; x=~:${u-~:~}; echo $x; echo {Z..a}; echo {Z..a}x
echo no
## STDOUT:
/h/src /root /h/p /root/p ~/p ~root/p
/h:/h:/h
Z [  ] ^ _ ` a
no
## END
## STDERR:
bash: line 1: bad substitution: no closing "`" in `x
## END

#### IFS of several bytes, and none
x=çx IFS=ç; printf '<%s>' $x; set -- a b; printf '<%s>' "$*"; IFS=; gL1=1 gL2=2; printf '<%s>' ${!gL@} - ${!gL*}; a=(v1 v2); printf '<%s>' ${!a[@]} - ${!a[*]} - ${a[*]}; echo
## STDOUT:
<><x><açb><gL1><gL2><-><gL1gL2><0><1><-><0 1><-><v1><v2>
## END

#### null and joined values
set -- '' ''; IFS=; echo "1${*-m}" "2${*+p}" "3${*:-m}" "4${*:+p}" "5${@:-m}" "6${@:+p}"; IFS=x; echo "7${*:-m}"; unset IFS; a=('' ''); echo "8${a[*]:-w}"; r='a[*]'; a=(''); echo "9${a[*]:-w}" "10${!r:-w}"
## STDOUT:
1 2p 3m 4 5  6p
7x
8 
9w 10
## END

#### subscripts that lead nowhere
a=(x); echo "[${a[-2]}]" $?; echo "[$((a[-2]))]" $?; [[ -v a[-5] ]]; echo $?
## STDOUT:
[] 0
[0] 0
1
## END
## STDERR:
bash: line 1: a: bad array subscript
bash: line 1: a: bad array subscript
bash: line 1: a: bad array subscript
## END

#### indirection from arrays and from nothing
declare -A A=([x]=y); echo "[${!A}]" "[${!A@a}]"; a=(); echo "[${!a-d}]"; echo ${!nope-d}
echo no
## STDOUT:
[] []
[d]
no
## END
## STDERR:
bash: line 1: nope: invalid indirect expansion
## END

#### what the value of a temporary assignment assigns stays
a=; a=${a:=q} true; echo "$a"; unset a; a=${a:=q} eval 'echo "$a"'; echo "$a"
a=z; a=$((a=5)) true; echo "$a"; unset a; b=${a:=q} a=z true; echo "$a"
## STDOUT:
q
q
q
5
q
## END
## stderr-json: ""

#### a variable in front of a command is a string, whatever it hides
a=(1 2); a+=x declare -p a; a=y declare -p a; declare -p a
declare -A m=([0]=z [k]=v); m+=x declare -p m; declare -p m
declare -i i=4; i+=3 declare -p i; declare -p i
declare -u u=q; u+=r declare -p u; declare -p u
f() { local -a l; l+=x declare -p l; declare -p l; }; f
## STDOUT:
declare -x a="1x"
declare -x a="y"
declare -a a=([0]="1" [1]="2")
declare -x m="zx"
declare -A m=([0]="z" [k]="v" )
declare -x i="7"
declare -i i="4"
declare -x u="QR"
declare -u u="Q"
declare -x l="x"
declare -a l
## END
## stderr-json: ""

#### what was assigned in front of a command that was not run is left to the next one
b=1
b=x a=${!unset_one:1} true
declare -p b; declare -p b
b=x a=$((1/0)) true
f() { declare -p b; }; f
b=x a=$((1/0)) true
c=y a=$((1/0)) true
declare -p b c
b=x a=$((1/0)) true
z=1
declare -p b
eval 'b=x a=$((1/0)) true'; declare -p b
b=x a=$((1/0)) true
env | grep ^b=
## STDOUT:
declare -x b="x"
declare -- b="1"
declare -x b="x"
declare -x b="x"
declare -x c="y"
declare -- b="1"
declare -- b="1"
b=x
## END
## STDERR:
bash: line 2: unset_one: invalid indirect expansion
bash: line 4: 1/0: division by 0 (error token is "0")
bash: line 6: 1/0: division by 0 (error token is "0")
bash: line 7: 1/0: division by 0 (error token is "0")
bash: line 9: 1/0: division by 0 (error token is "0")
bash: line 12: 1/0: division by 0 (error token is "0")
bash: line 13: 1/0: division by 0 (error token is "0")
## END

#### unset -n takes references alone
x=1; unset -n x; echo "$? $x"
declare -n r=x; unset -n r; echo "$? $x ${r-none}"
a=(1 2); unset -n a nosuch; echo "$? ${a[@]}"
readonly q=1; unset -n q; echo $?
## STDOUT:
0 1
0 1 none
0 1 2
1
## END
## stderr: bash: line 4: unset: q: cannot unset: readonly variable

#### arrays that a command exports with another value
b=(1 2); b=x export b; declare -p b
c=(1 2); c=x declare c; declare -p c
d=(1 2); d=x readonly d; declare -p d
f() { g=x export g; declare -p g; }; g=(1 2); f; declare -p g
declare -A h=([k]=v); h=x export h; declare -p h
k=(1 2); k+=x export k; declare -p k
## STDOUT:
declare -ax b=([0]="x" [1]="2")
declare -a c=([0]="1" [1]="2")
declare -arx d=([0]="x" [1]="2")
declare -ax g=([0]="x" [1]="2")
declare -ax g=([0]="x" [1]="2")
declare -Ax h=([0]="x" [k]="v" )
declare -ax k=([0]="1x" [1]="2")
## END
## stderr-json: ""

#### adding to an integer calculates the old value first
n=0; a='n+=5'; declare -i a; a+='n*=3'; declare -p a n; n=0; b=('n+=5'); declare -i b; b+='n*=3'; declare -p b n; n=0; declare -A c=([1]='n+=5'); declare -i c; c[1]+='n*=3'; declare -p c n
unset a; a='hello world'; set -u; typeset -ai a+=k
## STDOUT:
declare -i a="20"
declare -- n="15"
declare -ai b=([0]="20")
declare -- n="15"
declare -Ai c=([1]="20" )
declare -- n="15"
## END
## stderr: bash: line 2: hello: unbound variable
## status: 127

#### export of a readonly variable with a value exports it
readonly n; export n=4; echo $?; declare -p n; readonly m=v; export m+=4; declare -p m; f() { local -r k=1; export k=4; declare -p k; }; f; readonly -a m=4; echo $?; declare -x m=4; declare -p m
## STDOUT:
1
declare -rx n
declare -rx m="v"
declare -rx k="1"
1
declare -rx m="v"
## END
## STDERR:
bash: line 1: n: readonly variable
bash: line 1: m: readonly variable
environment: line 1: k: readonly variable
bash: line 1: readonly: m: readonly variable
bash: line 1: declare: m: readonly variable
## END

#### what is added to a global integer that a local variable hides sees the local one
a=a; f() { local a=4; declare -g -i a+=3; echo $?; declare -p a; }; f; declare -p a
a=a; f() { local -r a; declare -g -i a+=; echo $?; declare -p a; }; f; declare -p a
a=b b=2; f() { local b=4 a; declare -g -i a+=3; echo $?; }; f; declare -p a
## STDOUT:
0
declare -- a="4"
declare -i a="7"
0
declare -r a
declare -i a="7"
0
declare -i a="3"
## END

#### what values before a command assign reaches the variables that those before them hide
t() { bash -c "$1"; }
t 'b=007; b= n=${b:=new} :; echo $b'
t 'b=007; b= n=${b:=new} true; echo $b'
t 'b=007; b= n=${b:=new} eval '\''echo $b $n'\''; echo $b'
t 'b=007; b= n=${b:=new} command eval '\''echo $b $n'\''; echo $b'
t 'f() { echo $b $n; }; b=007; b= n=${b:=new} f; echo $b'
t 'b=007; b= n=${b:=new} bash -c '\''echo $b $n'\''; echo $b'
t 'unset b; b= n=${b:=new} :; echo ${b-unset}'
t 'b=007; b=x n=$((b=5)) :; echo $b'
t 'b=007; b=x n=$((b=5)) eval '\''echo $b $n'\''; echo $b'
t 'b=007; b= n=${b:="$b"} :; echo "[$b]"'
t 'b=007; b= n=${b:=q} m=$b eval '\''echo $b $n $m'\''; echo $b'
t 'f() { local b=loc; b= n=${b:=new} :; echo $b; }; b=007; f; echo $b'
t 'b=007; b=1 n=$((b++)) eval '\''echo $b $n'\''; echo $b'
t 'b=007; b=1 n=$((b++)) m=$b eval '\''echo $b $n $m'\''; echo $b'
t 'b=(1 2); b= n=${b:=new} :; declare -p b'
t 'declare -i b=3; b= n=${b:=4+4} :; declare -p b'
t 'b=007; b= n=$(: ${b:=new}) :; echo $b'
t 'b=007; b=x n=${!b:=k} :; echo $b ${x-unset}'
t 'b=007; b= n=${b:=new} read c <<< ${b:=two}; echo $b $c'
t 'b=007; x=${b:=9} b= n=${b:=new} :; echo $b'
t 'b=007; b= n=${b:=new} b=3 eval '\''echo $b'\''; echo $b'
## STDOUT:
new
new
new new
new
new new
new
new new
new
new new
new
new
5
5 5
5
[]
q q q
q
new
007
2 1
2
2 1 2
2
declare -a b=([0]="new" [1]="2")
declare -i b="8"
007
007 k
new new
new
3
new
## END
