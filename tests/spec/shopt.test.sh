
#### -s, -u, -q, -p and -o
shopt -s extglob nullglob; shopt extglob nullglob dotglob; echo $?; shopt -q extglob dotglob; echo $?; shopt -p extglob dotglob; shopt -u extglob; shopt -q extglob; echo $?; shopt nosuch; echo $?; shopt -s nosuch; echo $?; shopt -su extglob; echo $?; shopt -x; echo $?; shopt -so pipefail; shopt -o pipefail errexit; shopt -po pipefail; shopt -uo pipefail; shopt -qo pipefail; echo $?; shopt -o nosuch; echo $?
## STDOUT:
extglob        	on
nullglob       	on
dotglob        	off
1
1
shopt -s extglob
shopt -u dotglob
1
1
1
1
2
pipefail       	on
errexit        	off
set -o pipefail
1
1
## END
## STDERR:
bash: line 1: shopt: nosuch: invalid shell option name
bash: line 1: shopt: nosuch: invalid shell option name
bash: line 1: shopt: cannot set and unset shell options simultaneously
bash: line 1: shopt: -x: invalid option
shopt: usage: shopt [-pqsu] [-o] [optname ...]
bash: line 1: shopt: nosuch: invalid option name
## END

#### assoc_expand_once and array subscripts
declare -A m; k='$(echo x >&2)'; m[$k]=1; [[ -v m[$k] ]]; echo $?; unset "m[\$k]"; echo ${#m[@]}; shopt -s assoc_expand_once; m[$k]=2; [[ -v m[$k] ]]; echo $?; ((m[$k]++)); echo "${m[$k]}"; unset 'm[$k]'; echo ${#m[@]}; unset "m[$k]"; echo ${#m[@]}
## STDOUT:
0
0
0
3
1
0
## END

#### autocd, cdspell and checkjobs do nothing without a terminal
shopt -s autocd cdspell checkjobs dirspell; mkdir dir; dir; echo $?; cd dri; echo $?
## STDOUT:
dir
0
1
## END
## STDERR:
bash: line 1: cd: dri: No such file or directory
## END

#### compat levels set one another
shopt -s compat31; shopt compat31 compat44; shopt -s compat44; shopt compat31 compat44; echo $BASH_COMPAT; shopt -u compat44; echo "[$BASH_COMPAT]"
## STDOUT:
compat31       	on
compat44       	off
compat31       	off
compat44       	on
44
[52]
## END

#### expand_aliases in a script and in eval
alias x='echo alias'; x 2>/dev/null; echo $?; shopt -s expand_aliases; eval 'x 1'
x 2
f() { x 3; }; unalias x; f; shopt -u expand_aliases; alias y='echo y'
y 2>/dev/null; echo $?
## STDOUT:
127
alias 1
alias 2
alias 3
127
## END

#### extquote, promptvars and force_fignore
u=; echo "${u:-$'a\tb'}"; shopt -u extquote; echo "${u:-$'a\tb'}" ${u:-$'a\tb'}; shopt -s extquote; p='$v'; v=1; echo "${p@P}"; shopt -u promptvars; echo "${p@P}"
## STDOUT:
a	b
a	b a	b
1
$v
## END

#### failglob in each place
shopt -s failglob; echo no*; echo $?; x=(no*); echo $?; for i in no*; do echo in; done; echo $?; [[ a = no* ]]; echo $?; x=no*; echo "$x"; case no* in no*) echo case;; esac; echo "no*"
## STDOUT:
## END
## STDERR:
bash: line 1: no match: no*
## END
## status: 1

#### globasciiranges, nocaseglob and nocasematch
: >a >B >c; echo [a-c] [A-Z]; shopt -s nocaseglob; echo [a-c] b*; shopt -s nocasematch; [[ A = a ]]; echo $?; case ABC in abc) echo match;; esac; [[ ABC =~ b ]]; echo $?; v=ABC; echo ${v/b/x} ${v#a} ${v%C*} ${v//[a-b]/-}; shopt -u nocaseglob; echo b*
## STDOUT:
a c B
B a c B
0
match
0
AxC ABC AB --C
b*
## END

#### gnu_errfmt changes messages
shopt -s gnu_errfmt; nosuch_1; cd /nosuch; printf 'nosuch_2\n' >s; bash -O gnu_errfmt s; . ./s; : ${x?msg}
## STDOUT:
## END
## STDERR:
bash:1: nosuch_1: command not found
bash: line 1: cd: /nosuch: No such file or directory
s:1: nosuch_2: command not found
./s:1: nosuch_2: command not found
bash:1: x: msg
## END
## status: 127

#### inherit_errexit and its effect in nested substitutions
set -e; echo "$(false; echo a)"; shopt -s inherit_errexit; echo "$(false; echo no)b"; x=$(set +e; false; echo c); echo $x; echo "$(echo d; (false; echo no); echo no)"; y=$(false; echo no); echo no
## STDOUT:
a
b
c
d
## END
## status: 1

#### lastpipe in functions, with exit and in subshells
shopt -s lastpipe; echo a | read x; echo $x; f() { echo b | { read y; return 3; }; echo no; }; f; echo $? $y; echo c | (read z); echo "[$z]"; printf '1\n2\n' | while read l; do n=$((n+l)); done; echo $n; echo d | mapfile -t arr; echo ${arr[0]}; set -m; echo e | read w; echo "[$w]"; set +m; true | exit 4; echo no
## STDOUT:
a
3 b
[]
3
d
[]
## END
## status: 4

#### localvar_inherit and localvar_unset
v=global; declare -i n=5; f() { local v n; echo "[$v] [$n]"; n=1+1; echo $n; declare -p n; }; f; shopt -s localvar_inherit; f; echo $n; g() { local v=x; h; echo "g [${v-unset}]"; }; h() { unset v; echo "h [${v-unset}]"; }; g; shopt -s localvar_unset; g
## STDOUT:
[] []
1+1
declare -- n="1+1"
[global] [5]
2
declare -i n="2"
5
h [global]
g [global]
h [unset]
g [unset]
## END

#### nullglob, dotglob, globskipdots and globstar
mkdir -p d/e; : >.h >d/f >d/e/g; echo no*; shopt -s nullglob; echo x no* y; echo *; shopt -s dotglob; echo * d/*; shopt -s globstar; echo ** d/**; echo **/; echo **/g; shopt -u globstar; echo **; shopt -u dotglob globskipdots; echo .*
## STDOUT:
no*
x y
d
.h d d/e d/f
.h d d/e d/e/g d/f d/ d/e d/e/g d/f
d/ d/e/
d/e/g
.h d
. .. .h
## END

#### progcomp, mailwarn, huponexit, no_empty_cmd_completion and others can be set
for o in autocd cdable_vars checkwinsize cmdhist complete_fullquote direxpand dirspell histappend histreedit histverify hostcomplete huponexit lithist login_shell mailwarn no_empty_cmd_completion progcomp progcomp_alias restricted_shell noexpand_translation; do shopt -s $o 2>&1; a=$?; shopt -q $o; b=$?; shopt -u $o 2>&1; shopt -q $o; echo $o $a $b $?; done
## STDOUT:
autocd 0 0 1
cdable_vars 0 0 1
checkwinsize 0 0 1
cmdhist 0 0 1
complete_fullquote 0 0 1
direxpand 0 0 1
dirspell 0 0 1
histappend 0 0 1
histreedit 0 0 1
histverify 0 0 1
hostcomplete 0 0 1
huponexit 0 0 1
lithist 0 0 1
login_shell 0 1 1
mailwarn 0 0 1
no_empty_cmd_completion 0 0 1
progcomp 0 0 1
progcomp_alias 0 0 1
restricted_shell 0 1 1
noexpand_translation 0 0 1
## END

#### sourcepath, shift_verbose, varredir_close and xpg_echo
shopt -u sourcepath; printf 'echo here\n' >s; PATH=/usr/bin . s; shopt -s shift_verbose; set -- a; shift 3; echo $?; shopt -s varredir_close; echo x {fd}>f; (echo y >&$fd) 2>/dev/null; echo $?; shopt -s xpg_echo; echo 'a\nb'; echo -e 'c\nd'; echo -E 'e\nf'
## STDOUT:
here
1
x
1
a
b
c
d
e\nf
## END
## STDERR:
bash: line 1: shift: 3: shift count out of range
## END

#### checkhash looks again
mkdir a b; printf 'echo a\n' >a/cmd; chmod +x a/cmd; printf 'echo b\n' >b/cmd; chmod +x b/cmd; PATH=$PWD/a:$PWD/b:$PATH; cmd; rm a/cmd; cmd 2>/dev/null; echo $?; shopt -s checkhash; cmd
## STDOUT:
a
127
b
## END

#### extdebug turns the tracing of functions and errors on and off
shopt -s extdebug; echo $-; shopt -u extdebug; echo $-; set -T; shopt -s extdebug; shopt -u extdebug; echo $-
shopt -s extdebug; f() { :; }; trap 'echo "r $FUNCNAME"' RETURN; f; set +T; f; trap - RETURN; f() { false; :; }; trap 'echo "e $FUNCNAME"' ERR; f; set +E; f
## STDOUT:
hBETc
hBc
hBc
r f
e f
## END

#### levels of compatibility
BASH_COMPAT=4.3; for i in 1 2; do g() { break; echo no; }; g; echo no; done; echo $i; while :; do h() { eval break; }; h; done; echo out
BASH_COMPAT=44; for i in 1 2; do (break; echo no); echo $i; done; for i in 1 2; do g() { continue; }; g 2>/dev/null; echo $i; done
BASH_COMPAT=31; [[ a.c =~ "a.c" ]] && [[ abc =~ 'a.c' ]] && echo y; r='^a.c$'; [[ abc =~ "$r" ]]; echo $?; BASH_COMPAT=32; [[ abc =~ "$r" ]]; echo $?
BASH_COMPAT=5.0; RANDOM=7; echo $RANDOM $RANDOM; hash -r; hash -l; hash; BASH_COMPAT=; hash -l; RANDOM=7; echo $RANDOM $RANDOM
BASH_COMPAT=51; a=(1 2); b=(3); declare -A m=([@]=1 [b]=2); unset 'a[*]' 'b[@]' 'm[@]'; declare -p a b m; c=1; unset 'c[@]'; echo $? $c; BASH_COMPAT=52; a=(1 2); unset 'a[@]'; declare -p a
## STDOUT:
1
out
1
2
1
2
y
0
1
19345 7319
hash: hash table empty
hash: hash table empty
19344 26956
1 1
declare -a a=()
## END
## STDERR:
bash: line 5: declare: a: not found
bash: line 5: declare: b: not found
bash: line 5: declare: m: not found
bash: line 5: unset: c: not an array variable
## END

#### assoc_expand_once: a key in an argument is what it is
shopt -s assoc_expand_once; declare -A m; k=a; m[$k]=1; m['$k']=2; unset 'm[$k]'; declare -p m; unset m[$k]; declare -p m; [[ -v m[$k] ]]; echo $?; [[ -v 'm[$k]' ]]; echo $?
printf -v 'm[$k]' 3; declare -p m; read 'm[$k]' <<< 4; declare -p m; k='x]y'; m[$k]=5; echo "${m[$k]}"; unset m["$k"]; declare -p m
## STDOUT:
declare -A m=([a]="1" )
declare -A m=()
1
1
declare -A m=(["\$k"]="3" )
declare -A m=(["\$k"]="4" )
5
declare -A m=(["\$k"]="4" )
## END
