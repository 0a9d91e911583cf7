## failures_allowed: 0

#### -e in lists, conditions and negation
set -e; false || true; false && true; ! true; if false; then :; fi; while false; do :; done; echo alive; false; echo no
## STDOUT:
alive
## END
## status: 1

#### -e in functions called in conditions
set -e; f() { false; echo in f; }; f || echo no; if f; then echo yes; fi; f; echo no
## STDOUT:
in f
in f
yes
## END
## status: 1

#### -e and subshells
set -e; (false; echo no) || echo or; (false; echo no); echo no
## STDOUT:
no
## END
## status: 1

#### -e and command substitution in an assignment
set -e; echo $(false) ok; x=$(false); echo no
## STDOUT:
ok
## END
## status: 1

#### -e and local
set -e; f() { local x=$(false); echo went on; }; f; y=$(exit 3); echo no
## STDOUT:
went on
## END
## status: 3

#### -e and the last of an and list
set -e; true && false; echo no
## STDOUT:
## END
## status: 1

#### -e in a group with ||
set -e; { false; echo in; } || echo no; { false && true; }; echo still; (false && true); echo no
## STDOUT:
in
still
## END
## status: 1

#### -e and arithmetic, [[ ]] and let
set -e; ((0)) || echo a; i=0; ((i++)); echo no
## STDOUT:
a
## END
## status: 1

#### -e and eval, source
set -e; eval 'false; echo no'; echo no
## STDOUT:
## END
## status: 1

#### -e with an ERR trap
trap 'echo err $?' ERR; set -e; (exit 3); echo no
## STDOUT:
err 3
## END
## status: 3

#### -e and an EXIT trap
set -e; trap 'echo exit $?' EXIT; false
## STDOUT:
exit 1
## END
## status: 1

#### -e and an unset command or failing redirection
set -e; cat < nofile; echo no
## STDOUT:
## END
## STDERR:
bash: line 1: nofile: No such file or directory
## END
## status: 1

#### -e in a background job
set -e; { false; echo no; } & wait $! || echo $?; false & echo next
## STDOUT:
1
next
## END

#### -u
set -u; echo ${x-ok} ${x:+} ${#@} "$@" $*; x=; echo $x; echo $y; echo no
## STDOUT:
ok 0

## END
## STDERR:
bash: line 1: y: unbound variable
## END
## status: 127

#### -u with positional and special
set -u; (echo $1); echo $?; (echo $!); echo $?; (echo ${#u}); echo $?; (echo ${u%x}); echo $?; (echo ${a[0]}); (echo ${!u})
## STDOUT:
1
1
1
1
## END
## STDERR:
bash: line 1: $1: unbound variable
bash: line 1: $!: unbound variable
bash: line 1: u: unbound variable
bash: line 1: u: unbound variable
bash: line 1: a[0]: unbound variable
bash: line 1: u: invalid indirect expansion
## END
## status: 1

#### -u in a function ends the shell
set -u; f() { echo $nope; echo no; }; f; echo no
## STDOUT:
## END
## STDERR:
environment: line 1: nope: unbound variable
## END
## status: 127

#### -u in a subshell, arithmetic and [[ ]]
set -u; (echo $nope; echo no); echo $?; ([[ $nope ]]); echo $?; (((nope))); echo $?
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: nope: unbound variable
bash: line 1: nope: unbound variable
bash: line 1: nope: unbound variable
## END
## status: 127

#### -x
set -x; x='a b'; echo "$x" '' 'q"' $'\n'; a=(1 "2 3"); [[ $x == a* && -n y ]]; ((1+1)); for i in 1; do :; done; case x in y) ;; esac; f() { :; }; f a > /dev/null
## STDOUT:
a b  q" 

## END
## STDERR:
+ x='a b'
+ echo 'a b' '' 'q"' '
'
+ a=(1 "2 3")
+ [[ a b == a* ]]
+ [[ -n y ]]
+ (( 1+1 ))
+ for i in 1
+ :
+ case x in
+ f a
+ :
## END

#### -x nested and PS4
PS4='+$x '; x=1; set -x; y=$(echo $(echo deep)); PS4='>> '; eval 'echo a'; set +x
## STDOUT:
a
## END
## STDERR:
+++1 echo deep
++1 echo deep
+1 y=deep
+1 PS4='>> '
>> eval 'echo a'
>>> echo a
>> set +x
## END

#### BASH_XTRACEFD
exec 5> t; BASH_XTRACEFD=5; set -x; echo a; set +x; cat t
## STDOUT:
a
+ echo a
+ set +x
## END

#### -x with assignments before a command and redirections
set -x; a=1 b='c d' : x; export q=1; local_=$a; declare -i n=2; > f; if [ 1 = 1 ]; then :; fi; while false; do :; done; a+=2; arr[1]=x
## STDOUT:
## END
## STDERR:
+ a=1
+ b='c d'
+ : x
+ export q=1
+ q=1
+ local_=
+ declare -i n=2
+ '[' 1 = 1 ']'
+ :
+ false
+ a+=2
+ arr[1]=x
## END

#### -v
set -v
echo a
## STDOUT:
a
## END
## STDERR:
echo a
## END

#### -n
echo a; set -n
echo no
## STDOUT:
a
## END

#### -f, -a and -k
set -a; x=1; env | grep '^x='; set +a; y=2; env | grep -c '^y='; set -k; echo z=1 a; env w=3 | grep ^w
## STDOUT:
x=1
0
a
w=3
## END

#### -o and +o
set -o | grep -E '^(errexit|noglob|pipefail)'; set -o pipefail; set +o | grep pipefail; set -o nosuch; echo $?
## STDOUT:
errexit        	off
noglob         	off
pipefail       	off
set -o pipefail
2
## END
## STDERR:
bash: line 1: set: nosuch: invalid option name
## END

#### -- and -
set -- -a b; echo $*; set - x y; echo $*; set -x -; set --; echo $#; set +; 
## STDOUT:
-a b
x y
0
## END

#### invalid
set -z; echo $?; set -o; echo $? | head -n 1
## STDOUT:
2
allexport      	off
braceexpand    	on
emacs          	off
errexit        	off
errtrace       	off
functrace      	off
hashall        	on
histexpand     	off
history        	off
ignoreeof      	off
interactive-comments	on
keyword        	off
monitor        	off
noclobber      	off
noexec         	off
noglob         	off
nolog          	off
notify         	off
nounset        	off
onecmd         	off
physical       	off
pipefail       	off
posix          	off
privileged     	off
verbose        	off
vi             	off
xtrace         	off
0
## END
## STDERR:
bash: line 1: set: -z: invalid option
set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
## END

#### SHELLOPTS and BASHOPTS
echo $SHELLOPTS; set -f; echo $SHELLOPTS; SHELLOPTS=x; echo no
## STDOUT:
braceexpand:hashall:interactive-comments
braceexpand:hashall:interactive-comments:noglob
## END
## STDERR:
bash: line 1: SHELLOPTS: readonly variable
## END
## status: 1

#### shopt queries
shopt extglob; echo $?; shopt -s extglob; shopt -q extglob; echo $?; shopt -p extglob nullglob; shopt -u extglob; shopt nosuch; echo $?; shopt -s -u extglob; echo $?; shopt -o errexit; shopt -so pipefail; shopt -op pipefail
## STDOUT:
extglob        	off
1
0
shopt -s extglob
shopt -u nullglob
1
1
errexit        	off
set -o pipefail
## END
## STDERR:
bash: line 1: shopt: nosuch: invalid shell option name
bash: line 1: shopt: cannot set and unset shell options simultaneously
## END

#### shopt lists
shopt -s | head -n 5; shopt -u | wc -l; shopt | wc -l; shopt -z; echo $?
## STDOUT:
checkwinsize   	on
cmdhist        	on
complete_fullquote	on
extquote       	on
force_fignore  	on
44
57
2
## END
## STDERR:
bash: line 1: shopt: -z: invalid option
shopt: usage: shopt [-pqsu] [-o] [optname ...]
## END

#### set without a terminal for -m, -b, -h and -H
echo $-; set +h; echo $-; set -H; echo $-; set -b; echo $-
## STDOUT:
hBc
Bc
BHc
bBHc
## END

#### set -e by -o and $-
set -o errexit -o nounset; echo $-; set +eu; echo $-
## STDOUT:
ehuBc
hBc
## END

#### posix by set -o
set -o posix; echo ${POSIXLY_CORRECT-none}; shopt -o posix; set +o posix; echo ${POSIXLY_CORRECT-none}
## STDOUT:
y
posix          	on
none
## END

#### -a exports what is assigned, functions too
set -a; v=1; f() { echo exported; }; read w <<<x; for i in 3; do :; done; printf -v p 4; bash -c 'echo "$v $w $i $p"; f'; set +a; n=2; bash -c 'echo "[$n]"'
## STDOUT:
1 x 3 4
exported
[]
## END

#### -e in loops and their conditions
set -e; while false; do :; done; until true; do false; done; for i in 1; do if false; then :; fi; done; echo a; for i in 1 2; do echo $i; false; echo no; done; echo no
## STDOUT:
a
1
## END
## status: 1

#### -e after && || and !
set -e; false && true; echo a; true && false || true; echo b; ! true; echo c; ! false; { false || false; } || echo d; (false; echo no) || echo e; true && { false; echo f; } || echo g; true && false; echo no
## STDOUT:
a
b
c
d
no
f
## END
## status: 1

#### -e in a pipeline's stages
set -e; false | true; echo a; { false; echo no; } | cat; echo b; set -o pipefail; (true | false | true) || echo c; false | true; echo no
## STDOUT:
a
b
c
## END
## status: 1

#### -e and command substitutions in words, arguments and assignments
set -e; echo $(false; echo in); v=x$(false)y || echo a; : $(exit 3); echo b; local_f() { local v=$(false); echo c; }; local_f; export E=$(false); echo d; a=($(false)); echo "e ${#a[@]}"; v=$(false; echo no); echo no
## STDOUT:
in
a
b
c
d
## END
## status: 1

#### -e with functions in && lists keeps going inside
set -e; f() { false; echo in f; }; f && echo a; f || echo b; if f; then echo c; fi; ! f; echo d; f | cat; echo e; f; echo no
## STDOUT:
in f
a
in f
in f
c
in f
d
e
## END
## status: 1

#### -e in subshells, groups and coprocesses
set -e; ( set +e; false; echo a ); ( false ) || echo b; { false; } || echo c; x=$( set +e; false; echo d ); echo $x; ( echo e; false; echo no ); echo no
## STDOUT:
a
b
c
d
e
## END
## status: 1

#### -e with arithmetic and conditional commands
set -e; ((0)) || echo a; [[ a = b ]] || echo b; for ((i=0; i<0; i++)); do :; done; echo c; if ((0)); then :; fi; let x=1; echo d; case a in b) false;; esac; echo e; ((0)); echo no
## STDOUT:
a
b
c
d
e
## END
## status: 1

#### -e with a failing builtin, redirection and assignment
(set -e; cd /nosuch; echo no); echo $?; (set -e; echo x >/nosuch/f; echo no); echo $?; (set -e; readonly r=1; r=2; echo no); echo $?; (set -e; unset -f x y; echo ok; shift 5; echo no); echo $?; (set -e; read x </dev/null; echo no); echo $?
## STDOUT:
1
1
1
ok
1
1
## END
## STDERR:
bash: line 1: cd: /nosuch: No such file or directory
bash: line 1: /nosuch/f: No such file or directory
bash: line 1: r: readonly variable
## END

#### -e and return, exit and break
f() { set -e; return 3; }; (f; echo no); echo $?; (set -e; for i in 1 2; do (exit $i) && break; done; echo ok); echo $?; (set -e; eval 'false; echo no'; echo no); echo $?; (set -e; . /dev/stdin <<<'false; echo no'; echo no); echo $?
## STDOUT:
3
ok
0
1
1
## END

#### -e and traps of ERR, EXIT and RETURN
(set -e; trap 'echo err $?' ERR; trap 'echo exit $?' EXIT; f() { (exit 4); }; f; echo no); echo $?; (set -eE; trap 'echo err $LINENO' ERR; f() { false; }; f; echo no); echo $?; (set -e; trap 'false; echo in trap' USR1; kill -USR1 $BASHPID; echo no); echo $?
## STDOUT:
exit 4
4
err 1
1
1
## END

#### -e and time, coproc and background
set -e; TIMEFORMAT=t; ! time false 2>/dev/null; false & wait $! || echo a $?; TIMEFORMAT=; time true; echo b; { time false; } 2>/dev/null; echo no
## STDOUT:
a 1
b
## END
## stderr: t
## status: 1

#### -f and a set of -o noglob
: >a1 >a2; set -f; echo a*; v='a*'; echo $v; x=(a*); echo ${x[@]}; [[ a1 = a* ]] && echo matched; case a1 in a*) echo case;; esac; set +o noglob; echo a*; set -o noglob; echo $-
## STDOUT:
a*
a*
a*
matched
case
a1 a2
fhBc
## END

#### -k takes assignments from anywhere
set -k; bash -c 'echo "$v $# $1"' x a v=1 b; echo x=1 y; set +k; bash -c 'echo "[$v] $#"' x a v=1 b
## STDOUT:
1 2 a
y
[] 3
## END

#### -n in the middle reads no more
echo a; set -n; echo b; set +n
echo c
## STDOUT:
a
## END

#### -t ends after one command
set -t; echo a; echo b
echo c
## STDOUT:
a
b
c
## END

#### -u with each kind of unset parameter
for e in '$x' '${x}' '${#x}' '${x:1}' '${x#a}' '${x/a/b}' '${x^}' '${x@Q}' '${x[0]}' '$1' '${10}' '$!' '$@' '$*' '${x[@]}' '${#x[@]}' '${!x}' '${x-d}' '${x+d}' '${!x@}' '$((x))' '$((x[1]))'; do (set -u; eval "echo \"$e\""; echo "ok $e") 2>&1; done
## STDOUT:
bash: line 1: x: unbound variable
bash: line 1: x: unbound variable
bash: line 1: x: unbound variable
bash: line 1: x: unbound variable
bash: line 1: x: unbound variable
bash: line 1: x: unbound variable
bash: line 1: x: unbound variable
bash: line 1: x: unbound variable
bash: line 1: x[0]: unbound variable
bash: line 1: $1: unbound variable
bash: line 1: 10: unbound variable
bash: line 1: $!: unbound variable

ok $@

ok $*

ok ${x[@]}
bash: line 1: x: unbound variable
bash: line 1: x: invalid indirect expansion
d
ok ${x-d}

ok ${x+d}

ok ${!x@}
bash: line 1: x: unbound variable
bash: line 1: x: unbound variable
## END
## status: 1

#### -u with arrays that have holes and are empty
set -u; a=(); echo "${a[@]}" "${#a[@]}"; a=([1]=x); echo "${a[@]}"; (echo "${a[0]}"; echo no); (echo "$a"; echo no); declare -A m=([k]=v); (echo "${m[none]}"; echo no); declare v; (echo "$v"; echo no); echo "${a[5]-d} ${m[none]+d}"; (echo ${!a[9]}); (echo ${#a[9]})
## STDOUT:
0
x
d 
0
## END
## STDERR:
bash: line 1: a[0]: unbound variable
bash: line 1: a: unbound variable
bash: line 1: m[none]: unbound variable
bash: line 1: v: unbound variable
bash: line 1: !a[9]: unbound variable
## END

#### -u in tests, redirections and case words
(set -u; [ "$x" = a ]; echo no); echo $?; (set -u; [[ $x = a ]]; echo no); echo $?; (set -u; : <<<$x; echo no); echo $?; (set -u; case $x in *) ;; esac; echo no); echo $?; (set -u; y=$x; echo no); echo $?; (set -u; for i in $x; do :; done; echo no); echo $?; (set -u; [[ -v x ]]; echo $?; echo ${x:-d} ${x=e} $x); echo $?
## STDOUT:
1
1
1
1
1
1
1
d e e
0
## END
## STDERR:
bash: line 1: x: unbound variable
bash: line 1: x: unbound variable
bash: line 1: x: unbound variable
bash: line 1: x: unbound variable
bash: line 1: x: unbound variable
bash: line 1: x: unbound variable
## END

#### -v prints what is read
set -v
echo a
for i in 1 2
do echo $i
done
set +v
echo b
## STDOUT:
a
1
2
b
## END
## STDERR:
echo a
for i in 1 2
do echo $i
done
set +v
## END

#### -x of compound commands
set -x; for i in 1 2; do :; done; case a in b|a) : c;; esac; if true; then :; fi; while false; do :; done; ((1+1)); [[ a == a && -n b ]]; for ((j=0; j<1; j++)); do :; done; f() { : in f; }; f x; { : g; }; ( : s ); select x in a; do :; done <<<1
## STDOUT:

## END
## stderr-json: "+ for i in 1 2\n+ :\n+ for i in 1 2\n+ :\n+ case a in\n+ : c\n+ true\n+ :\n+ false\n+ (( 1+1 ))\n+ [[ a == a ]]\n+ [[ -n b ]]\n+ (( j=0 ))\n+ (( j<1 ))\n+ :\n+ (( j++ ))\n+ (( j<1 ))\n+ f x\n+ : in f\n+ : g\n+ : s\n+ select x in a\n1) a\n#? + :\n#? "
## status: 1

#### -x of assignments and arrays
set -x; a=1 b='x y'; c=(1 'p q' $a); c[1]=z; d+=w; e=$(echo in); export f=1; declare g=2 h='x y'; local i 2>/dev/null; readonly j=$a; declare -a k=(1 2); declare -A m=([a]=b ['c d']='e f'); unset a
## STDOUT:
## END
## STDERR:
+ a=1
+ b='x y'
+ c=(1 'p q' $a)
+ c[1]=z
+ d+=w
++ echo in
+ e=in
+ export f=1
+ f=1
+ declare g=2 'h=x y'
+ local i
+ readonly j=1
+ j=1
+ k=('1' '2')
+ declare -a k
+ m=(['a']='b' ['c d']='e f')
+ declare -A m
+ unset a
## END

#### -x quotes what needs it
set -x; : '' 'a b' "it's" $'a\tb' $'\x01' '$x' '*' '~' a=b '#' '!' 'é' $'\xff' '\' '"' ';'
## STDOUT:
## END
## STDERR:
+ : '' 'a b' 'it'\''s' 'a	b' $'\001' '$x' '*' '~' a=b '#' '!' é $'\377' '\' '"' ';'
## END

#### PS4 is expanded, and its first character repeated
PS4='+$LINENO: '; set -x; : a
: $(: b; : $(: c))
f() { : d; }; f; eval ': e'; PS4='[\\\$] ' ; : f; PS4=''; : g; unset PS4; : h
## STDOUT:
## END
## STDERR:
+1: : a
++2: : b
+++2: : c
++2: :
+2: :
+3: f
+3: : d
+3: eval ': e'
++3: : e
+3: PS4='[\\\$] '
[\$] : f
[\$] PS4=
: g
unset PS4
: h
## END

#### PS4 with functions, BASH_SOURCE and a failing substitution
PS4='+${FUNCNAME[0]-main}:${BASH_SOURCE##*/}> '; f() { : in; }; set -x; : out; f; PS4='$(exit 3)x '; : a; false; : $?
## STDOUT:
## END
## STDERR:
+main:> : out
+main:> f
+f:environment> : in
+main:> PS4='$(exit 3)x '
x : a
x false
x : 1
## END

#### BASH_XTRACEFD to a file, closed and unset
exec 5>t; BASH_XTRACEFD=5; set -x; : traced; ls nosuch 2>/dev/null; set +x; cat t; BASH_XTRACEFD=; set -x; : stderr; BASH_XTRACEFD=77; : still; unset BASH_XTRACEFD; : more
## STDOUT:
+ : traced
+ ls nosuch
+ set +x
## END
## STDERR:
+ : stderr
+ BASH_XTRACEFD=77
bash: line 1: BASH_XTRACEFD: 77: invalid value for trace file descriptor
+ : still
+ unset BASH_XTRACEFD
+ : more
## END

#### -x in a subshell, a function and a substitution
f() { local v=$(echo x); set -x; : f $v; set +x; }; f; (set -x; : s); : main; v=$(set -x; : in); g() { local -; set -x; : g; }; g; : out
## STDOUT:
## END
## STDERR:
+ : f x
+ set +x
+ : s
++ : in
+ : g
## END

#### -x in [[ with operators
x='a b' y=3; set -x; [[ $x = a* ]]; [[ $x == "a b" ]]; [[ $x != b || ! -f nosuch ]]; [[ -z $x ]]; [[ $y -gt 2 ]]; [[ $x =~ ^a.b$ ]]; [[ a < b ]]; [[ -v x ]]; [[ ( a = a ) ]]; [[ $x ]]
## STDOUT:
## END
## STDERR:
+ [[ a b = a* ]]
+ [[ a b == \a\ \b ]]
+ [[ a b != b ]]
+ [[ -z a b ]]
+ [[ 3 -gt 2 ]]
+ [[ a b =~ ^a.b$ ]]
+ [[ a < b ]]
+ [[ -v x ]]
+ [[ a = a ]]
+ [[ -n a b ]]
## END

#### -B, -C, -H and -P by name
set +B; echo {a,b}; set -o braceexpand; echo {a,b}; set -C; echo x >f; echo y >f; echo $?; echo z >|f; cat f; echo w >>f; echo v <>f; set +o noclobber; echo u >f; cat f; set -H; echo $-; set +H; set -P; echo $-
## STDOUT:
{a,b}
a b
1
z
v
u
hBHc
hBPc
## END
## STDERR:
bash: line 1: f: cannot overwrite existing file
## END

#### -E and -T by -o, and $-
echo $-; set -eEuT; echo $-; set +eEuT; set -o errtrace -o functrace; echo $-; set -o physical -o privileged 2>/dev/null; set +o physical; set -o nosuch; echo $?; set -o emacs -o vi; set -o | grep -E 'emacs|vi'; set +o emacs; echo $-
## STDOUT:
hBc
ehuBETc
hBETc
2
emacs          	off
privileged     	on
vi             	on
hpBETc
## END
## STDERR:
bash: line 1: set: nosuch: invalid option name
## END

#### --, - and words that begin with a plus
set -- -a +b; echo "$@"; set - x -v; echo "$@" $-; set -x - a; echo "$@"; set a -- b; echo "$@"; set --; echo $#; set + x; echo "$@"; set -; echo $#; set -e -- -e; echo "$@"; set +e; set -o; echo $? | tail -n 1
## STDOUT:
-a +b
x -v hBc
a
a -- b
0
x
1

allexport      	off
braceexpand    	on
emacs          	off
errexit        	off
errtrace       	off
functrace      	off
hashall        	on
histexpand     	off
history        	off
ignoreeof      	off
interactive-comments	on
keyword        	off
monitor        	off
noclobber      	off
noexec         	off
noglob         	off
nolog          	off
notify         	off
nounset        	off
onecmd         	off
physical       	off
pipefail       	off
posix          	off
privileged     	off
verbose        	off
vi             	off
xtrace         	off
0
## END

#### combined with operands, and -o in a cluster
set -ef a b; echo $- "$@"; set +ef; set -fo pipefail x; set +o | grep pipefail; echo $- $1; set -oe nounset; echo $-; set -z; echo $?; set +z; echo $?; set -o pipefail -u y z; echo "$@"
## STDOUT:
efhBc a b
set -o pipefail
fhBc x
efhuBc
## END
## STDERR:
bash: line 1: set: -z: invalid option
set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
## END
## status: 2

#### lists variables so that they can be read again
v='a b' w=$'x\ny' u= a=(1 'b c') ; declare -A m=([k]='v w'); declare -i n=5; f() { :; }; set | grep -E '^(v|w|u|a|m|n|f) ?[=(]'; set -o posix; set | grep -cE '^f '
## STDOUT:
a=([0]="1" [1]="b c")
m=([k]="v w" )
n=5
u=
v='a b'
w=$'x\ny'
f () 
0
## END
## status: 1

#### onecmd, notify, nolog, monitor and history by -o
for o in notify nolog ignoreeof interactive-comments keyword hashall; do set -o $o; shopt -qo $o && echo $o on; set +o $o; shopt -qo $o || echo $o off; done; set -o monitor; echo $-; set +m; set -o history; set +o | grep history
## STDOUT:
notify on
notify off
nolog on
nolog off
ignoreeof on
ignoreeof off
interactive-comments on
interactive-comments off
keyword on
keyword off
hashall on
hashall off
mBc
set -o history
## END

#### interactive-comments off
set +o interactive-comments; echo a #b
## STDOUT:
a
## END

#### IGNOREEOF and ignoreeof go together
set -o ignoreeof; echo $IGNOREEOF; set +o ignoreeof; echo ${IGNOREEOF-unset}; IGNOREEOF=3; shopt -qo ignoreeof && echo on; unset IGNOREEOF; shopt -qo ignoreeof || echo off
## STDOUT:
10
unset
on
off
## END

#### POSIXLY_CORRECT turns posix on
echo ${POSIXLY_CORRECT-unset}; set -o posix; echo $POSIXLY_CORRECT; set +o posix; echo ${POSIXLY_CORRECT-unset}; POSIXLY_CORRECT=; shopt -qo posix && echo on; unset POSIXLY_CORRECT; shopt -qo posix || echo off; echo $SHELLOPTS
## STDOUT:
unset
y
unset
on
off
braceexpand:hashall:interactive-comments
## END

#### -a does not export arrays, elements or what is only read
set -a; a=(1 2); b[0]=1; declare -A m; m[k]=v; read -a r <<<x; mapfile q <<<y; export c; c=(1); declare -p a b m r q c; f() { local l=1; bash -c 'echo "[$l]"'; }; f
## STDOUT:
declare -a a=([0]="1" [1]="2")
declare -a b=([0]="1")
declare -A m=([k]="v" )
declare -a r=([0]="x")
declare -a q=([0]=$'y\n')
declare -ax c=([0]="1")
[1]
## END

#### -x of redirections, here-documents and pipelines
(set -x; : a | : b) 2>&1 | sort; set -x; : >f 2>&1 <f; : <<E
text
E
: <<<word; ! :; : && : x || : y; (: sub); { : group; }
## STDOUT:
+ : a
+ : b
## END
## STDERR:
+ :
+ :
+ :
+ :
+ :
+ : x
+ : sub
+ : group
## END

#### errexit ends the shell where a variable is refused, in a condition too
for s in 'printf -v x a' 'read x <<< a' '(( x = 1 ))' 'let x=3' 'mapfile x <<< a' 'getopts a x -a' 'for x in a; do :; done' 'x=4 eval "echo \$x"' 'x=4 true' 'y[-3]=4' "read 'y[-3]' <<< a" "printf -v 'y[@]' a" "declare 'y[-3]=4'" '(( y[-3] = 4 ))' '(( y[-3] ))' "test -v 'y[-3]'" '[[ -v y[-3] ]]' 'echo {x}> /dev/null' 'read -a x <<< a'; do
bash -c "set -e; readonly x; trap 'echo err' ERR; trap 'echo exit \$?' EXIT; (exit 4) || $s || :; echo no" 2>&1
done
## STDOUT:
bash: line 1: x: readonly variable
exit 4
bash: line 1: x: readonly variable
exit 4
bash: line 1: x: readonly variable
exit 4
bash: line 1: x: readonly variable
exit 4
bash: line 1: x: readonly variable
exit 4
bash: line 1: x: readonly variable
exit 4
bash: line 1: x: readonly variable
exit 4
bash: line 1: x: readonly variable
exit 4
bash: line 1: x: readonly variable
exit 4
bash: line 1: y[-3]: bad array subscript
exit 4
bash: line 1: y[-3]: bad array subscript
exit 4
bash: line 1: y[@]: bad array subscript
exit 4
bash: line 1: y[-3]: bad array subscript
exit 4
bash: line 1: y[-3]: bad array subscript
exit 4
bash: line 1: y: bad array subscript
exit 4
bash: line 1: y: bad array subscript
exit 4
bash: line 1: y: bad array subscript
exit 4
bash: line 1: x: readonly variable
exit 4
bash: line 1: x: readonly variable
exit 4
## END
## stderr-json: ""
## status: 4

#### errexit waits where a variable is refused, if eval or its like run in a condition
set -e; readonly x; eval 'printf -v x a; echo A' || :; command printf -v x a || :; f() { printf -v x a; echo B; }; eval f || :; . /dev/stdin <<< 'printf -v x a; echo C' || :; ( f ) || :; declare x=2 || :; unset x || :; echo D; ! f; echo no
## STDOUT:
A
B
C
D
## END
## STDERR:
bash: line 1: x: readonly variable
bash: line 1: x: readonly variable
environment: line 1: x: readonly variable
/dev/stdin: line 1: x: readonly variable
environment: line 1: x: readonly variable
bash: line 1: declare: x: readonly variable
bash: line 1: unset: x: cannot unset: readonly variable
environment: line 1: x: readonly variable
## END
## status: 1

#### errexit behind an indirect expansion that is wrong: the status that was
for s in 'echo ${!ref}' 'x="a b"; echo ${!x}' 'f() { echo ${!ref}; }; f' 'echo ${x!}' 'eval "echo \${!ref}"'; do bash -c "set -e; (exit 5) || { $s; } || :; echo no"; echo $?; done
## STDOUT:
5
1
1
1
no
0
## END
## STDERR:
bash: line 1: ref: invalid indirect expansion
bash: line 1: a b: invalid variable name
environment: line 1: ref: invalid indirect expansion
bash: line 1: ${x!}: bad substitution
bash: line 1: ref: invalid indirect expansion
## END

#### xtrace shows groups of a conditional expression without what negates them
set -x
[[ ! ( 1 -eq 2 ) ]]
[[ ! 1 -eq 2 ]]
[[ ! ( ! x ) ]]
[[ ( a || b ) && ! ( c == d ) ]]
[[ ! a || b ]]
## stdout-json: ""
## STDERR:
+ [[ 1 -eq 2 ]]
+ [[ ! 1 -eq 2 ]]
+ [[ ! -n x ]]
+ [[ -n a ]]
+ [[ c == d ]]
+ [[ ! -n a ]]
+ [[ -n b ]]
## END

#### xtrace shows the keys of a declaration in single quotes
set -x
declare -A m=([k]=v ["a b"]='c d' [e"f"g]=2 ["don't"]=3)
declare -a a=([0]=x ["1"]="y z")
f() { local -A p=([x]="$1" ['y z']=$2); }; f 'a b' c
readonly -A r=(["q"]="1 2"); export e=($'t\tb')
## stdout-json: ""
## STDERR:
+ m=(['k']='v' ['a b']='c d' ['efg']='2' ['don'\''t']='3')
+ declare -A m
+ a=(['0']='x' ['1']='y z')
+ declare -a a
+ f 'a b' c
+ p=(['x']='a b' ['y z']='c')
+ local -A p
+ r=(['q']='1 2')
+ readonly -A r
+ e=('t	b')
+ export e
## END

#### set -r: a restricted shell
bash -c 'set -r; echo $-; shopt restricted_shell; cd /; echo $?; cd -x; pushd /; echo $?; pushd -n /; popd; echo $?'
bash -c 'set -r; PATH=/x; echo no'; bash -c 'set -r; unset SHELL; echo $?; HISTFILE=x :; echo $?; declare ENV=x; echo $?; read BASH_ENV <<< x; echo $?'
bash -c 'set -r; /bin/echo x; echo $?; command /bin/echo x; echo $?; a/b() { echo f; }; a/b; type /bin/echo'
bash -c 'set -r; echo > x; echo $?; echo >&x; : <> x; { :; } >> x; echo a >&2; cat <<< hi; : < /dev/null; echo $?; exec 3> x; exec ls; echo $?; exec; echo $?'
bash -c 'set -r; . ./x; echo $?; hash -p /bin/ls ls; echo $?; command -p ls; echo $?; command -p; echo $?; history -r /x; echo $?; enable -n echo; enable echo; echo $?; enable -f x y; echo $?'
bash -c 'set -r; set +r; echo $?; set +o restricted; echo $?; (cd /); f() { cd /; }; f; eval "cd /"; bash -c "cd /; echo \$-"'
bash -c 'set -r; BASH_CMDS[ls]=/bin/ls; echo $?; echo ${#BASH_CMDS[@]}'
## STDOUT:
hrBc
restricted_shell	off
1
1
~/case /
1
no
0
0
0
0
1
1
f
/bin/echo is /bin/echo
1
hi
0
1
0
1
1
1
0
1
1
1
1
2
hBc
0
0
## END
## STDERR:
bash: line 1: cd: restricted
bash: line 1: cd: restricted
bash: line 1: pushd: restricted
bash: line 1: popd: restricted
bash: line 1: /bin/echo: restricted: cannot specify `/' in command names
bash: line 1: /bin/echo: restricted: cannot specify `/' in command names
bash: line 1: x: restricted: cannot redirect output
bash: line 1: x: restricted: cannot redirect output
bash: line 1: x: restricted: cannot redirect output
bash: line 1: x: restricted: cannot redirect output
a
bash: line 1: x: restricted: cannot redirect output
bash: line 1: exec: restricted
bash: line 1: .: ./x: restricted
bash: line 1: hash: /bin/ls: restricted
bash: line 1: command: -p: restricted
bash: line 1: history: /x: restricted
bash: line 1: enable: restricted
bash: line 1: enable: restricted
bash: line 1: set: +r: invalid option
set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
bash: line 1: set: restricted: invalid option name
bash: line 1: cd: restricted
environment: line 1: cd: restricted
bash: line 1: cd: restricted
bash: line 1: /bin/ls: restricted
## END

#### set -r in a file: variables that stay
echo 'set -r; PATH=/x; echo no' > f; bash f; bash < f; echo 'set -r; unset SHELL; echo $?; HISTFILE=x :; echo $?; declare ENV=x; echo $?; read BASH_ENV <<< x; echo $?; declare -p BASH_ENV HISTFILE' | bash
bash -c '. ./f'; bash -r ./f
## STDOUT:
1
0
1
1
declare -r BASH_ENV
declare -r HISTFILE
no
## END
## STDERR:
f: line 1: PATH: readonly variable
bash: line 1: PATH: readonly variable
bash: line 1: unset: SHELL: cannot unset: readonly variable
bash: line 1: HISTFILE: readonly variable
bash: line 1: declare: ENV: readonly variable
bash: line 1: BASH_ENV: readonly variable
./f: line 1: PATH: readonly variable
## END
## status: 1

#### set -v shows no line that begins within a substitution
cat > s <<'EOS'
set -v
echo $(echo a
 echo b)
echo "x
y"
echo `echo a
echo b`
: ${x:-a
b}
echo <(
:
) | wc -l
cat <<E
a
E
echo $((1+
2))
echo "$(echo "$(
echo in
)"
echo out)" a
EOS
bash s
## STDOUT:
a b
x
y
a b
1
a
3
in
out a
## END
## STDERR:
echo $(echo a
echo "x
y"
echo `echo a
echo b`
: ${x:-a
b}
echo <(
cat <<E
a
E
echo $((1+
2))
echo "$(echo "$(
## END

#### nounset: an element of nothing is an error before its subscript is looked at
set -u; (echo $((r[1/0])); echo no); (let 'r[n]'; echo no); (declare -n ref='arr[n%2]'; n=/usr; echo $((ref + 1)); echo no); r=5; (echo $((r[1])); echo no); unset r; ((r[1]+=2)); echo ${r[1]}; (y='z[$x]'; echo $((y)); echo no); (z=(1); y='z[$x]'; echo $((y)); echo no); ((z[])); echo no
## STDOUT:
0
no
## END
## STDERR:
bash: line 1: r: unbound variable
bash: line 1: r: unbound variable
bash: line 1: arr: unbound variable
bash: line 1: r: unbound variable
## END
## status: 127

#### nounset: keys that builtins are given
set -u; declare -A z; (read 'z[$x]' <<< 4; echo no); (printf -v 'z[$x]' 4; echo no); ([ -v 'z[$x]' ]; echo no); (unset 'z[$x]'; echo no); (let 'z[$x]=5'; echo no); (z=(); unset 'z[$x]'; echo no); unset z; (read 'z[$x]' <<< 4; echo no); k='a$n'; (printf -v "z[$k]" 1; echo no); declare -p z
## stdout-json: ""
## STDERR:
bash: line 1: x: unbound variable
bash: line 1: x: unbound variable
bash: line 1: x: unbound variable
bash: line 1: x: unbound variable
bash: line 1: x: unbound variable
bash: line 1: x: unbound variable
bash: line 1: x: unbound variable
bash: line 1: n: unbound variable
bash: line 1: declare: z: not found
## END
## status: 1
