## failures_allowed: 2

#### getopts clusters, arguments and end
set -- -ab val -c -- x; while getopts ab:c o; do echo "$o ${OPTARG-none} $OPTIND"; done; echo "$? $o $OPTIND"
## STDOUT:
a none 1
b val 3
c none 4
0 ? 5
## END

#### getopts errors
set -- -x -b; while getopts b: o; do echo "$o [$OPTARG]"; done
## STDOUT:
? []
? []
## END
## STDERR:
bash: illegal option -- x
bash: option requires an argument -- b
## END

#### getopts silent and OPTERR
set -- -x -b; while getopts :b: o; do echo "$o [$OPTARG]"; done; OPTIND=1 OPTERR=0; getopts b: o; echo "$? $o"
## STDOUT:
? [x]
: [b]
0 ?
## END

#### getopts with arguments and a bad name
getopts a o -a y; echo $? $o $OPTIND; getopts a 1x -a; echo $?; getopts a; echo $?
## STDOUT:
0 a 2
1
2
## END
## STDERR:
bash: line 1: getopts: `1x': not a valid identifier
getopts: usage: getopts optstring name [arg ...]
## END

#### shift
set -- a b c; shift; echo $*; shift 0; echo $#; shift 5; echo $? $#; shift -1; echo $?; shift x; echo $?
## STDOUT:
b c
2
1 2
1
1
## END
## STDERR:
bash: line 1: shift: -1: shift count out of range
bash: line 1: shift: x: numeric argument required
## END

#### shift with shift_verbose
shopt -s shift_verbose; set -- a; shift 2; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: shift: 2: shift count out of range
## END

#### eval
eval; echo $?; eval 'exit 3 |' true; eval ''; echo $?; eval 'x=1;' 'echo' '$x'; eval false; echo $?
## STDOUT:
0
0
1
1
## END

#### eval with a syntax error
eval 'echo a; if'; echo $?; eval ')'; echo $?
## STDOUT:
2
2
## END
## STDERR:
bash: eval: line 2: syntax error: unexpected end of file
bash: eval: line 1: syntax error near unexpected token `)'
bash: eval: line 1: `)'
## END

#### source with arguments
echo 'echo "$# $*"; set -- new; x=1' > s; set -- a; . ./s p q; echo "$* $x"; . ./s; echo $*
## STDOUT:
2 p q
new 1
1 new
new
## END

#### source of missing files
. ./nofile; echo $?; . nofile_; echo $?; source; echo $?; . /; echo $?
## STDOUT:
1
1
2
1
## END
## STDERR:
bash: line 1: ./nofile: No such file or directory
bash: line 1: nofile_: No such file or directory
bash: line 1: source: filename argument required
source: usage: source filename [arguments]
bash: line 1: .: /: is a directory
## END

#### source searches PATH and then the directory
mkdir p; echo 'echo from p' > p/s; echo 'echo here' > t; PATH=$PWD/p:$PATH; . s; . t; shopt -u sourcepath; . s; echo $?
## STDOUT:
from p
here
1
## END
## STDERR:
bash: line 1: s: No such file or directory
## END

#### source of a missing file in POSIX mode
set -o posix; . ./nofile; echo no
## STDOUT:
## END
## STDERR:
bash: line 1: ./nofile: No such file or directory
## END
## status: 1

#### type
f() { :; }; type f if cd; type -t f if cd nope ls_; type nope; echo $?; type -a true | head -n 1; type -P cd; echo $?
## STDOUT:
f is a function
f () 
{ 
    :
}
if is a shell keyword
cd is a shell builtin
function
keyword
builtin
1
true is a shell builtin
1
## END
## STDERR:
bash: line 1: type: nope: not found
## END

#### command -v, -V and -p
f() { :; }; command -v f cd if nope; echo $?; command -V cd; command -V nope; echo $?; command -p echo p; command; echo $?
## STDOUT:
f
cd
if
0
cd is a shell builtin
1
p
0
## END
## STDERR:
bash: line 1: command: nope: not found
## END

#### builtin
builtin echo a; builtin ls; echo $?; builtin nope; echo $?; builtin; echo $?
## STDOUT:
a
1
1
0
## END
## STDERR:
bash: line 1: builtin: ls: not a shell builtin
bash: line 1: builtin: nope: not a shell builtin
## END

#### enable
enable -n echo; type -t echo; enable echo; type -t echo; enable nope; echo $?; enable -n test; enable -n; enable -ps | head -n 3
## STDOUT:
file
builtin
1
enable -n test
enable .
enable :
enable break
## END
## STDERR:
bash: line 1: enable: nope: not a shell builtin
## END

#### hash
hash nope_; echo $?; hash -r; hash; hash -t ls_; echo $?; hash -p /x/y foo; hash -t foo; hash -l; hash -d foo; hash -d foo; echo $?
## STDOUT:
1
hash: hash table empty
1
/x/y
builtin hash -p /x/y foo
1
## END
## STDERR:
bash: line 1: hash: nope_: not found
bash: line 1: hash: ls_: not found
bash: line 1: hash: foo: not found
## END

#### true, false and :
true x; echo $?; false --help >/dev/null; echo $?; : a b; echo $?
## STDOUT:
0
1
0
## END

#### exit with odd arguments
(exit 256); echo $?; (exit -1); echo $?; (exit x); echo $?; (exit 1 2; echo went on); echo $?
## STDOUT:
0
255
2
1
## END
## STDERR:
bash: line 1: exit: x: numeric argument required
bash: line 1: exit: too many arguments
## END

#### umask
umask 027; umask; umask -S; umask -p; umask u=rwx,g=rx,o=; umask; umask g+w,o+r; umask; umask 9; echo $?; umask -- -x; echo $?; touch f; umask a=rwx; mkdir d; ls -ld d | cut -c1-10
## STDOUT:
0027
u=rwx,g=rx,o=
umask 0027
0027
0003
1
0
drwxrwxrwx
## END
## STDERR:
bash: line 1: umask: 9: octal number out of range
## END

#### cd
mkdir -p a/b; cd a/b; cd ..; [ "${PWD##*/}" = a ] && echo a; cd - >/dev/null; [ "${PWD##*/}" = b ] && echo b; cd nope; echo $?; cd a b; echo $?; cd -z; echo $?
## STDOUT:
a
b
1
1
2
## END
## STDERR:
bash: line 1: cd: nope: No such file or directory
bash: line 1: cd: too many arguments
bash: line 1: cd: -z: invalid option
cd: usage: cd [-L|[-P [-e]] [-@]] [dir]
## END

#### cd with CDPATH, HOME and OLDPWD
mkdir -p p/q; CDPATH=p; cd q | sed 's|.*/p|p|'; unset HOME; cd; echo $?; unset OLDPWD; cd -; echo $?
## STDOUT:
p/q
1
1
## END
## STDERR:
bash: line 1: cd: HOME not set
bash: line 1: cd: OLDPWD not set
## END

#### cd -P, -L and links
mkdir -p r/s; ln -s r/s l; cd l; echo ${PWD##*/}; cd ..; ls -d r; cd -P l; echo ${PWD##*/}; cd ..; echo ${PWD##*/}; pwd -P | sed 's|.*/||'
## STDOUT:
l
r
s
r
r
## END

#### cdable_vars
shopt -s cdable_vars; d=/usr; cd d; pwd
## STDOUT:
/usr
/usr
## END

#### times and ulimit
times | wc -l; ulimit -n >/dev/null; echo $?; ulimit -c 0; ulimit -c; ulimit -z; echo $?; ulimit -n x; echo $?
## STDOUT:
2
0
0
2
1
## END
## STDERR:
bash: line 1: ulimit: -z: invalid option
ulimit: usage: ulimit [-SHabcdefiklmnpqrstuvxPRT] [limit]
bash: line 1: ulimit: x: invalid number
## END

#### help
## known_failure: `true: true`, not `true - Return a successful result.`
help true | head -n 1; help nope_; echo $?; help -d true; help -s true
## STDOUT:
true: true
1
true - Return a successful result.
true: true
## END
## STDERR:
bash: line 1: help: no help topics match `nope_'.  Try `help help' or `man -k nope_' or `info nope_'.
## END

#### compgen
compgen -W 'apple banana avocado' a; compgen -A function; f() { :; }; compgen -A function f; compgen -v HOM; compgen -k whi; compgen -b ech; compgen -P '<' -S '>' -W 'x y'; compgen -W x y; echo $?
## STDOUT:
apple
avocado
f
HOME
while
echo
<x>
<y>
1
## END

#### complete and compopt
complete -W 'a b' cmd; complete -p cmd; complete -r cmd; complete -p cmd; echo $?; compopt -o nospace; echo $?
## STDOUT:
complete -W 'a b' cmd
1
1
## END
## STDERR:
bash: line 1: complete: cmd: no completion specification
bash: line 1: compopt: not currently executing completion function
## END

#### history, fc and bind
history; echo $?; fc -l; echo $?
## STDOUT:
0
0
## END

#### logout and suspend
logout; echo $?; suspend; echo $?
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: logout: not login shell: use `exit'
bash: line 1: suspend: cannot suspend: no job control
## END

#### caller with a bad argument
f() { caller x; echo $?; }; f; caller -z; echo $?
## STDOUT:
2
1
## END
## STDERR:
environment: line 1: caller: x: invalid number
caller: usage: caller [expr]
## END

#### dirs, pushd and popd
cd /; pushd /usr; pushd /tmp; dirs; dirs -p; dirs -v; dirs -l +1; pushd; pushd +1; popd; popd -n; dirs; dirs -c; dirs; popd; echo $?
## STDOUT:
/usr /
/tmp /usr /
/tmp /usr /
/tmp
/usr
/
 0  /tmp
 1  /usr
 2  /
/usr
/usr /tmp /
/tmp / /usr
/ /usr
/
/
/
1
## END
## STDERR:
bash: line 1: popd: directory stack empty
## END

#### dirs errors
cd /; dirs +5; echo $?; pushd; echo $?; pushd +3; echo $?; popd +3; echo $?; pushd /nope; echo $?; dirs -z; echo $?; popd -x; echo $?
## STDOUT:
1
1
1
1
1
2
2
## END
## STDERR:
bash: line 1: dirs: directory stack empty
bash: line 1: pushd: no other directory
bash: line 1: pushd: directory stack empty
bash: line 1: popd: directory stack empty
bash: line 1: pushd: /nope: No such file or directory
bash: line 1: dirs: -z: invalid number
dirs: usage: dirs [-clpv] [+N] [-N]
bash: line 1: popd: -x: invalid number
popd: usage: popd [-n] [+N | -N]
## END

#### pushd -n, popd +n and -n, DIRSTACK
cd /; pushd -n /usr; pushd -n /bin; echo ${DIRSTACK[@]}; popd +1; popd -0; dirs; DIRSTACK[0]=x; echo ${DIRSTACK[0]}
## STDOUT:
/ /usr
/ /bin /usr
/ /bin /usr
/ /usr
/
/
/
## END

#### command -p and its path
PATH=; command -pv cat; command -pV cat
## STDOUT:
/bin/cat
cat is /bin/cat
## END

#### shift and break with too many arguments
for i in a; do break 1 2; done; echo same
echo next
## STDOUT:
## END
## STDERR:
bash: line 1: break: too many arguments
## END
## status: 1

#### type and files that may not be executed
mkdir d d/cat; touch d/x; PATH=d:$PATH; type -t x; type x; command -v x; type -P x; command -v d/cat; echo $?; type d/cat; echo $?
## STDOUT:
file
x is d/x
d/x
d/x
1
1
## END
## STDERR:
bash: line 1: type: d/cat: not found
## END

#### wait of what is no job
sleep 0 & wait -n $! bad; echo $?; wait bad; echo $?; wait -n bad; echo $?
## STDOUT:
0
1
127
## END
## STDERR:
bash: line 1: wait: bad: no such job
bash: line 1: wait: `bad': not a pid or valid job spec
bash: line 1: wait: bad: no such job
## END

#### a job that a signal ended
sleep 5 & kill -TERM $!; wait $!; echo $?; sleep 5 & sleep 0.2; kill -INT $!; kill -KILL $!; wait $! 2>/dev/null; echo $?
## STDOUT:
143
137
## END

#### enable -n, -a, -p, -s and a missing one
enable -n test; type -t test; enable -n; enable test; type -t test; enable nosuch; echo $?; enable -s | head -n 3; enable -ps | tail -n 2; enable -x; echo $?; enable -a | grep -c .
## STDOUT:
file
enable -n test
builtin
1
enable .
enable :
enable break
enable trap
enable unset
2
61
## END
## STDERR:
bash: line 1: enable: nosuch: not a shell builtin
bash: line 1: enable: -x: invalid option
enable: usage: enable [-a] [-dnps] [-f filename] [name ...]
## END

#### a builtin that is off is looked for in PATH
enable -n echo; echo from a program; type echo; enable -n cd; cd /; echo $?; builtin echo x; echo $?; enable echo cd; type cd
## STDOUT:
from a program
echo is hashed (/usr/bin/echo)
127
1
cd is a shell builtin
## END
## STDERR:
bash: line 1: cd: command not found
bash: line 1: builtin: echo: not a shell builtin
## END

#### eval with options, and its words joined
eval -x; echo $?; eval -- echo dashes; eval 'echo a' \; 'echo  b'; eval "eval 'eval \"echo \\\$((1+1))\"'"; eval $'echo a\necho b\n'; eval ' '; echo $?
## STDOUT:
2
dashes
a
b
2
a
b
0
## END
## STDERR:
bash: line 1: eval: -x: invalid option
eval: usage: eval [arg ...]
## END

#### eval keeps $?, break and return
false; eval 'echo $?'; (exit 3); eval; echo $?; for i in 1 2 3; do eval '[ $i = 2 ] && break'; echo $i; done; f() { eval 'return 5'; echo no; }; f; echo $?
## STDOUT:
1
0
1
5
## END

#### exec -a, -c and -l
exec -a name bash -c 'echo $0'
## STDOUT:
name
## END

#### exec -c empties the environment
export X=1; (exec -c /usr/bin/env); (exec -l bash -c 'echo $0'); (exec -lc -a n bash -c 'echo $0 [$X]')
## stdout-json: "-bash\n[]"

#### exec of what is not there
(exec nosuch; echo no); echo $?; (exec /nosuch/x); echo $?; shopt -s execfail; exec nosuch; echo still $?; exec -x; echo $?; exec -a; echo $?
## STDOUT:
127
127
still 127
2
2
## END
## STDERR:
bash: line 1: exec: nosuch: not found
bash: line 1: /nosuch/x: No such file or directory
bash: line 1: exec: nosuch: not found
bash: line 1: exec: -x: invalid option
exec: usage: exec [-cl] [-a name] [command [argument ...]] [redirection ...]
bash: line 1: exec: -a: option requires an argument
exec: usage: exec [-cl] [-a name] [command [argument ...]] [redirection ...]
## END

#### exec with redirections alone stays
exec 3>f; echo to f >&3; exec 3>&-; cat f; exec 5<f; read l <&5; echo $l; exec 5<&- 6>&1; echo six >&6; exec >f2; echo hidden; exec >&6; cat f2; exec <f; cat
## STDOUT:
to f
to f
six
hidden
to f
## END

#### exit in nested places
(exit 300); echo $?; (exit -1); echo $?; (exit a); echo $?; (exit 1 2; echo after $?); echo $?; f() { exit 6; }; (f; echo no); echo $?; $(exit 5); echo $?; { exit 2; } | true; echo ${PIPESTATUS[0]}; exit
## STDOUT:
44
255
2
1
6
5
2
## END
## STDERR:
bash: line 1: exit: a: numeric argument required
bash: line 1: exit: too many arguments
## END

#### exit without a number gives the last status
false; exit
## STDOUT:
## END
## status: 1

#### export -n, -p, -f and assignments
export a=1 b=2; export -n a; export -p | grep -E ' (a|b)='; bash -c 'echo "[$a][$b]"'; f() { echo exported; }; export -f f; bash -c f; export -nf f; bash -c f; echo $?; export -p | grep -c BASH_FUNC
## STDOUT:
declare -x b="2"
[][2]
exported
127
0
## END
## STDERR:
bash: line 1: f: command not found
## END
## status: 1

#### export of what is not valid
export 1x; echo $?; export 'a b=c'; echo $?; export -f nosuch; echo $?; export -x; echo $?; export a=1 2b c=3; echo $? $a $c; export ''; echo $?; export a+=2; bash -c 'echo $a'
## STDOUT:
1
1
1
2
1 1 3
1
12
## END
## STDERR:
bash: line 1: export: `1x': not a valid identifier
bash: line 1: export: `a b=c': not a valid identifier
bash: line 1: export: nosuch: not a function
bash: line 1: export: -x: invalid option
export: usage: export [-fn] [name[=value] ...] or export -p
bash: line 1: export: `2b': not a valid identifier
bash: line 1: export: `': not a valid identifier
## END

#### export of a local and of an unset name
f() { local v=1; export v; bash -c 'echo "[$v]"'; }; f; bash -c 'echo "[$v]"'; export w; bash -c 'echo "[${w-unset}]"'; w=2; bash -c 'echo "[$w]"'; export -p | grep ' w='
## STDOUT:
[1]
[]
[unset]
[2]
declare -x w="2"
## END

#### true and false take anything
true --help x; echo $?; false --version; echo $?; : --help; echo $?
## STDOUT:
0
1
0
## END

#### getopts with - and + and a lone dash
set -- -a - b; while getopts a o; do echo $o; done; echo $OPTIND; OPTIND=1; set -- +a; getopts a o; echo $? $o; OPTIND=1; set -- -a-; getopts a- o; echo $o; getopts a- o; echo $o; OPTIND=1; set -- -:; getopts :a: o; echo $o $OPTARG
## STDOUT:
a
2
1 ?
a
-
? :
## END

#### getopts with an argument in the same word, empty and missing
set -- -ofile -o '' -o; while getopts :o: o; do echo "$o [$OPTARG] $OPTIND"; done; echo $?
## STDOUT:
o [file] 2
o [] 4
: [o] 5
0
## END

#### getopts in a function with local OPTIND
f() { local OPTIND o; while getopts xy o; do echo "f $o"; done; }; set -- -a -b; while getopts ab o; do echo "main $o"; f -x -y; done
## STDOUT:
main a
f x
f y
main b
f x
f y
## END

#### getopts without enough arguments and a readonly name
getopts; echo $?; getopts a; echo $?; getopts -x a o; echo $?; readonly r; set -- -a; getopts a r; echo $?
## STDOUT:
2
2
2
2
## END
## STDERR:
getopts: usage: getopts optstring name [arg ...]
getopts: usage: getopts optstring name [arg ...]
bash: line 1: getopts: -x: invalid option
getopts: usage: getopts optstring name [arg ...]
bash: line 1: r: readonly variable
## END

#### hash -p, -t, -d, -l and -r
hash -p /bin/cat mycat; hash -t mycat; hash -l; echo x | mycat; hash -d mycat; hash -t mycat; echo $?; hash -d nosuch; echo $?; hash nosuch; echo $?; hash -r; hash; hash -x; echo $?; hash -p; echo $?; hash -t; echo $?
## STDOUT:
/bin/cat
builtin hash -p /bin/cat mycat
x
1
1
1
hash: hash table empty
2
2
1
## END
## STDERR:
bash: line 1: hash: mycat: not found
bash: line 1: hash: nosuch: not found
bash: line 1: hash: nosuch: not found
bash: line 1: hash: -x: invalid option
hash: usage: hash [-lr] [-p pathname] [-dt] [name ...]
bash: line 1: hash: -p: option requires an argument
hash: usage: hash [-lr] [-p pathname] [-dt] [name ...]
bash: line 1: hash: -t: option requires an argument
## END

#### hash counts what was run
ls >/dev/null; ls >/dev/null; cat </dev/null; hash; hash -lt ls cat; set +h; hash; hash ls; echo $?
## STDOUT:
hits	command
   2	/usr/bin/ls
   1	/usr/bin/cat
builtin hash -p /usr/bin/ls ls
builtin hash -p /usr/bin/cat cat
1
## END
## STDERR:
bash: line 1: hash: hashing disabled
bash: line 1: hash: hashing disabled
## END

#### help of a pattern, -s and -d
## known_failure: `:: : [arguments]`, not `: - Null command.`
help -s cd pwd; help -d : true; help -d 'fa*'; help nosuch; echo $?; help -s 'pu*'; help -x; echo $?
## STDOUT:
cd: cd [-L|[-P [-e]] [-@]] [dir]
pwd: pwd [-LP]
: - Null command.
true - Return a successful result.
Shell commands matching keyword `fa*'

false - Return an unsuccessful result.
1
Shell commands matching keyword `pu*'

pushd: pushd [-n] [+N | -N | dir]
2
## END
## STDERR:
bash: line 1: help: no help topics match `nosuch'.  Try `help help' or `man -k nosuch' or `info nosuch'.
bash: line 1: help: -x: invalid option
help: usage: help [-dms] [pattern ...]
## END

#### let with several expressions and quotes
let a=1+2 'b = a * 2' c=b-1; echo $? $a $b $c; let 0; echo $?; let 'a=0'; echo $?; let; echo $?; let 'a='; echo $?; let -- a=4; echo $a; let a++ a+=2; echo $a; let 'x[2]=5'; declare -p x
## STDOUT:
0 3 6 5
1
1
1
1
4
7
declare -a x=([2]="5")
## END
## STDERR:
bash: line 1: let: expression expected
bash: line 1: let: a=: syntax error: operand expected (error token is "=")
## END

#### logout outside of a login shell, and in one
logout; echo $?; bash -l -c 'logout 3' 2>/dev/null; echo $?; bash --norc -l <<<'logout 4' 2>/dev/null; echo $?
## STDOUT:
1
3
4
## END
## STDERR:
bash: line 1: logout: not login shell: use `exit'
## END

#### readonly -p, -a, -A and -f
readonly a=1; readonly -a b=(1 2); readonly -A c=([k]=v); readonly -p | grep -E ' [abc]='; f() { :; }; readonly -f f; readonly -f; readonly -x; echo $?; readonly 1x; echo $?; readonly a; echo $?; readonly -f nosuch; echo $?; readonly d; declare -p d
## STDOUT:
declare -r a="1"
declare -ar b=([0]="1" [1]="2")
declare -Ar c=([k]="v" )
f () 
{ 
    :
}
declare -fr f
2
1
0
1
declare -r d
## END
## STDERR:
bash: line 1: readonly: -x: invalid option
readonly: usage: readonly [-aAf] [name[=value] ...] or readonly -p
bash: line 1: readonly: `1x': not a valid identifier
bash: line 1: readonly: nosuch: not a function
## END

#### readonly cannot be unset, appended or made local
readonly r=1; unset r; echo $?; (r+=x; echo no); echo $?; f() { local r=2; echo "$? $r"; }; f; (for r in 1; do :; done; echo no); echo $?; (read r <<<x; echo $?); ((r=2)); echo $?; (: ${r:=x}; echo $?); (r[1]=2; echo no); echo $?
## STDOUT:
1
1
1 1
no
0
1
1
0
1
## END
## STDERR:
bash: line 1: unset: r: cannot unset: readonly variable
bash: line 1: r: readonly variable
environment: line 1: local: r: readonly variable
bash: line 1: r: readonly variable
bash: line 1: r: readonly variable
bash: line 1: r: readonly variable
bash: line 1: r: readonly variable
## END

#### return in each place
f() { return; }; false; f; echo $?; f() { return 256; }; f; echo $?; f() { return -1; }; f; echo $?; f() { return x; }; f; echo $?; f() { return 1 2; echo no; }; f; echo $?; f() { (return 3; echo no); echo $?; }; f; f() { true | return 4; echo $?; }; f; return; echo $?; f() { return -- 5; }; f; echo $?
## STDOUT:
1
0
255
2
## END
## STDERR:
environment: line 1: return: x: numeric argument required
environment: line 1: return: too many arguments
## END
## status: 1

#### return in loops, conditions and a trap
f() { for i in 1 2; do while :; do return $i; done; done; }; f; echo $?; f() { if return 2; then echo no; fi; }; f; echo $?; f() { { return 3; } >/dev/null; }; f; echo $?; trap 'echo dbg; return 7' USR1; f() { kill -USR1 $$; echo after; }; f; echo $?
## STDOUT:
1
2
3
dbg
7
## END

#### shift of nothing, of too much and of words
set -- a b c; shift 3; echo $? $#; shift; echo $? $#; set -- a b; shift 1 2; echo $? $#; shift -- 1; echo $? $#; shift 99999999999999999999; echo $?; f() { shift; echo "$@"; }; f 1 2 3; echo $#
## STDOUT:
0 0
1 0
## END
## STDERR:
bash: line 1: shift: too many arguments
## END
## status: 1

#### suspend without job control
suspend; echo $?; suspend -x; echo $?; suspend a; echo $?
## STDOUT:
1
2
## END
## STDERR:
bash: line 1: suspend: cannot suspend: no job control
bash: line 1: suspend: -x: invalid option
suspend: usage: suspend [-f]
bash: line 1: suspend: too many arguments
## END
## status: 1

#### times has two lines, and takes nothing
times | wc -l; times | sed 's/[0-9]/N/g' | sort -u; times x >/dev/null; echo $?; times -p; echo $?
## STDOUT:
2
NmN.NNNs NmN.NNNs
0
2
## END
## STDERR:
bash: line 1: times: -p: invalid option
times: usage: times
## END

#### type -a, -t, -p, -P and -f
ls() { :; }; alias cat=x; shopt -s expand_aliases; type -t ls cat if cd nosuch; echo $?; type -p ls cat; echo $?; type -P ls; type -a ls; type -at echo; type -f ls; type -ap ls; type nosuch; echo $?; type -x; echo $?; type; echo $?
## STDOUT:
function
alias
keyword
builtin
1
0
/usr/bin/ls
ls is a function
ls () 
{ 
    :
}
ls is /usr/bin/ls
ls is /bin/ls
builtin
file
file
ls is /usr/bin/ls
/usr/bin/ls
/bin/ls
1
2
0
## END
## STDERR:
bash: line 1: type: nosuch: not found
bash: line 1: type: -x: invalid option
type: usage: type [-afptP] name [name ...]
## END

#### type of keywords, hashed commands and paths
type if '[[' '{' time '!'; cat </dev/null; type cat; hash -r; type cat /bin/sh ./x; echo $?; type -aP cat | sort -u | head -n 1; type -p if cd; echo $?
## STDOUT:
if is a shell keyword
[[ is a shell keyword
{ is a shell keyword
time is a shell keyword
! is a shell keyword
cat is hashed (/usr/bin/cat)
cat is /usr/bin/cat
/bin/sh is /bin/sh
1
/bin/cat
0
## END
## STDERR:
bash: line 1: type: ./x: not found
## END

#### ulimit -a has a line for each, -S and -H
ulimit -n 64; ulimit -Sn; ulimit -Hn; ulimit -Sn 32; ulimit -n -H; ulimit -n; ulimit -c 0; ulimit -c; ulimit -Sf 100; ulimit -f; ulimit -f unlimited; ulimit -f; ulimit -x 1 2>/dev/null; ulimit -n 1000; echo $?; ulimit -n abc; echo $?; ulimit -Z; echo $?; ulimit -n 20; ulimit -nc
## STDOUT:
64
64
64
32
0
100
unlimited
1
1
2
## END
## STDERR:
bash: line 1: ulimit: open files: cannot modify limit: Operation not permitted
bash: line 1: ulimit: abc: invalid number
bash: line 1: ulimit: -Z: invalid option
ulimit: usage: ulimit [-SHabcdefiklmnpqrstuvxPRT] [limit]
bash: line 1: ulimit: c: invalid number
## END
## status: 1

#### umask in octal, symbols and -p
umask 022; umask; umask -S; umask -p; umask -pS; umask u=rwx,g=rx,o=; umask; umask g+w,o-x; umask -S; umask a=; umask; umask 9; echo $?; umask u=q; echo $?; umask 77777; echo $?; umask -x; echo $?; umask 027 extra; umask; umask =rx; umask -S
## STDOUT:
0022
u=rwx,g=rx,o=rx
umask 0022
umask -S u=rwx,g=rx,o=rx
0027
u=rwx,g=rwx,o=
0777
1
1
1
2
0027
u=rx,g=rx,o=rx
## END
## STDERR:
bash: line 1: umask: 9: octal number out of range
bash: line 1: umask: `q': invalid symbolic mode character
bash: line 1: umask: 77777: octal number out of range
bash: line 1: umask: -x: invalid option
umask: usage: umask [-p] [-S] [mode]
## END

#### umask on new files and in a subshell
umask 077; : >a; mkdir d; stat -c %a a d; (umask 0; : >b; stat -c %a b); umask; umask 0777; : >c; stat -c %a c
## STDOUT:
600
700
666
0077
0
## END

#### unset of functions, variables and elements
v=1; v() { :; }; unset v; declare -p v; type -t v; unset v; type -t v; echo $?; a=(1 2 3); unset a[1]; declare -p a; unset 'a[@]'; declare -p a; declare -A m=([x]=1 [@]=2); unset 'm[x]'; declare -p m; unset 'm[@]'; declare -p m; unset -x; echo $?; unset nosuch; echo $?
## STDOUT:
function
1
declare -a a=([0]="1" [2]="3")
declare -a a=()
declare -A m=(["@"]="2" )
declare -A m=()
2
0
## END
## STDERR:
bash: line 1: declare: v: not found
bash: line 1: unset: -x: invalid option
unset: usage: unset [-f] [-v] [-n] [name ...]
## END

#### unset of what cannot be unset
unset 1x; echo $?; unset 'a b'; echo $?; readonly r=1; unset r; echo $?; unset -f r; echo $?; unset -v nosuch; echo $?; unset BASHPID; echo $?; unset -n nosuch; echo $?; s=scalar; unset 's[0]'; echo "$? [${s-unset}]"; s=scalar; unset 's[1]'; echo "$? $s"; unset UID; echo $?
## STDOUT:
0
0
1
0
0
0
0
0 [unset]
1 scalar
1
## END
## STDERR:
bash: line 1: unset: r: cannot unset: readonly variable
bash: line 1: unset: s: not an array variable
bash: line 1: unset: UID: cannot unset: readonly variable
## END

#### unset of a local goes to the caller's variable
v=global; f() { local v=f; g; echo "f [${v-unset}]"; }; g() { unset v; echo "g [${v-unset}]"; v=set; }; f; echo $v; h() { local v=h; unset v; echo "h [${v-unset}]"; }; h
## STDOUT:
g [global]
f [set]
set
h [unset]
## END

#### enable -d of a builtin that was not loaded
enable -d echo; echo $?; enable -d nosuch; echo $?
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: enable: echo: not dynamically loaded
bash: line 1: enable: nosuch: not a shell builtin
## END

#### getopts with OPTIND set back in the middle
set -- -ab -c; getopts abc o; echo $o $OPTIND; getopts abc o; echo $o $OPTIND; OPTIND=1; getopts abc o; echo $o
## STDOUT:
a 1
b 2
a
## END

#### what wait and getopts do with readonly variables
readonly y; wait -n -p y; echo $?; ( readonly OPTIND; getopts a z -a; echo $? $z ); ( readonly OPTARG; getopts b: z -b x; echo $? $z ); declare -n q; getopts a: q -a b; echo $?
## STDOUT:
1
0 a
0 b
0
## END
## STDERR:
bash: line 1: wait: y: cannot unset: readonly variable
bash: line 1: OPTIND: readonly variable
bash: line 1: OPTARG: readonly variable
## END

#### caller in the commands of a script
cat > s <<'X'
caller; echo $?
caller 0; echo $?
caller 1; echo $?
caller x; echo $?
caller -1; echo $?
caller -z; echo $?
f() { caller x; echo $?; caller -1; echo $?; caller 5; echo $?; caller ''; echo $?; caller 0 1; echo $?; caller -- 0; echo $?; }; f
X
bash s; bash -c "$(cat s)"
## STDOUT:
0 NULL
0
1
1
2
2
2
2
2
1
2
7 main s
0
7 main s
0
1
1
1
1
1
1
2
2
1
2
1
1
## END
## STDERR:
s: line 4: caller: x: invalid number
caller: usage: caller [expr]
s: line 5: caller: -1: invalid option
caller: usage: caller [expr]
s: line 6: caller: -z: invalid option
caller: usage: caller [expr]
s: line 7: caller: x: invalid number
caller: usage: caller [expr]
s: line 7: caller: -1: invalid option
caller: usage: caller [expr]
s: line 7: caller: : invalid number
caller: usage: caller [expr]
environment: line 7: caller: x: invalid number
caller: usage: caller [expr]
environment: line 7: caller: -1: invalid option
caller: usage: caller [expr]
environment: line 7: caller: : invalid number
caller: usage: caller [expr]
## END

#### export -a and -A of a name make no array
x=(x y); export -A x; echo $?; declare -p x; export -a y; echo $?; declare -p y; export -A z; declare -p z; readonly -A w; declare -p w; export -a v=(1); declare -p v
## STDOUT:
0
declare -ax x=([0]="x" [1]="y")
0
declare -x y
declare -x z
declare -r w
declare -ax v=([0]="1")
## END
## stderr-json: ""

#### what is remembered of a relative directory begins with a dot
mkdir a b; printf 'echo $0\n' >a/cmd; chmod +x a/cmd; PATH=a/:$PATH; cmd; cmd; hash -t cmd; hash -tl cmd; hash -t cmd cmd; type cmd; command -v cmd; hash; echo ${BASH_CMDS[cmd]}; cd b; PATH=../a:/usr/bin:/bin; cmd; cmd; type -P cmd; PATH=/usr/bin//:/bin; type -P ls; PATH=/usr/bin/; type ls
## STDOUT:
a/cmd
./a/cmd
./a/cmd
builtin hash -p ./a/cmd cmd
cmd	./a/cmd
cmd	./a/cmd
cmd is hashed (./a/cmd)
./a/cmd
hits	command
   8	a/cmd
a/cmd
../a/cmd
./../a/cmd
./../a/cmd
/usr/bin//ls
ls is /usr/bin/ls
## END
## stderr-json: ""

#### execfail means nothing in a subshell
shopt -s execfail; (exec nosuch; echo no); echo $?; echo $(exec nosuch; echo no); exec nosuch | cat; : | { exec nosuch; echo no; }; { exec nosuch; echo no; } & wait; (exec -x 2>/dev/null; echo $?); exec nosuch; echo yes
## STDOUT:
127

2
yes
## END
## STDERR:
bash: line 1: exec: nosuch: not found
bash: line 1: exec: nosuch: not found
bash: line 1: exec: nosuch: not found
bash: line 1: exec: nosuch: not found
bash: line 1: exec: nosuch: not found
bash: line 1: exec: nosuch: not found
## END

#### getopts at the end of options with a readonly name
readonly x; getopts a x; echo $?; set -- -b -a; getopts a x; echo $? $OPTIND; getopts a x; echo $? $OPTIND; getopts a x; echo $? $OPTIND; set -- b; OPTIND=1; getopts a x; echo $? $OPTIND
## STDOUT:
1
2 2
2 3
1 3
1 1
## END
## STDERR:
bash: line 1: x: readonly variable
bash: illegal option -- b
bash: line 1: x: readonly variable
bash: line 1: x: readonly variable
bash: line 1: x: readonly variable
bash: line 1: x: readonly variable
## END

#### tables that were never used
hash -d nosuch; echo $?
hash -r; hash -d a b; echo $?
hash -p /x y; hash -d z; echo $?
hash -d y; hash -d z; echo $?
complete -r nosuch; echo $?
complete -W x y; complete -r y; complete -r y; echo $?
complete -r; complete -r y; echo $?
trap -; echo $?
trap -- -; echo $?
## STDOUT:
0
0
1
1
0
1
1
2
2
## END
## STDERR:
bash: line 3: hash: z: not found
bash: line 4: hash: z: not found
bash: line 6: complete: y: no completion specification
bash: line 7: complete: y: no completion specification
trap: usage: trap [-lp] [[arg] signal_spec ...]
trap: usage: trap [-lp] [[arg] signal_spec ...]
## END
