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
