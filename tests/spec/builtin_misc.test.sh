## failures_allowed: 1

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
sleep 5 & kill -TERM $!; wait $!; echo $?; sleep 5 & kill -INT $! ; kill -KILL $!; wait $! 2>/dev/null; echo $?
## STDOUT:
143
137
## END
