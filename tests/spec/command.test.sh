## failures_allowed: 0

#### not found
nosuchcmd_; echo $?; ./nosuch; echo $?; nodir/x; echo $?
## STDOUT:
127
127
127
## END
## STDERR:
bash: line 1: nosuchcmd_: command not found
bash: line 1: ./nosuch: No such file or directory
bash: line 1: nodir/x: No such file or directory
## END

#### not executable, and a directory
touch f; ./f; echo $?; mkdir d; ./d; echo $?; /; echo $?
## STDOUT:
126
126
126
## END
## STDERR:
bash: line 1: ./f: Permission denied
bash: line 1: ./d: Is a directory
bash: line 1: /: Is a directory
## END

#### assignments before a command are for it alone
x=1; x=2 eval 'echo $x'; echo $x; y=3 env | grep '^y='; echo "[$y]"
## STDOUT:
2
1
y=3
[]
## END

#### assignments before a function
f() { echo $x; x=3; }; x=1; x=2 f; echo $x
## STDOUT:
2
1
## END

#### assignments before a special builtin in POSIX mode
set -o posix; x=1 :; echo "[$x]"; y=2 true; echo "[$y]"; z=3 export w; echo "[$z]"
## STDOUT:
[1]
[]
[3]
## END

#### assignment to a readonly variable
readonly r=1; r=2; echo no
## STDOUT:
## END
## STDERR:
bash: line 1: r: readonly variable
## END
## status: 1

#### assignment to a readonly variable before a command
readonly r=1; r=2 echo cmd; echo $?; r=2 true || echo no
## STDOUT:
cmd
0
## END
## STDERR:
bash: line 1: r: readonly variable
bash: line 1: r: readonly variable
## END

#### readonly assignment in a function
readonly r=1; f() { r=2; echo no; }; f; echo no
## STDOUT:
## END
## STDERR:
environment: line 1: r: readonly variable
## END
## status: 1

#### readonly assignment in a subshell
readonly r=1; (r=2; echo no); echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: r: readonly variable
## END

#### a command that expands to nothing
$u; echo $?; e=; $e $e; echo $?; (exit 3); $u; echo $?; "$u"; echo $?
## STDOUT:
0
0
0
127
## END
## STDERR:
bash: line 1: : command not found
## END

#### nothing but a redirection and substitution
> f $(exit 4); echo $?
## STDOUT:
4
## END

#### an assignment by expansion is a command
e=x=1; $e; echo $?
## STDOUT:
127
## END
## STDERR:
bash: line 1: x=1: command not found
## END

#### the command's name from a variable
c='echo a b'; $c; "$c"; echo $?
## STDOUT:
a b
127
## END
## STDERR:
bash: line 1: echo a b: command not found
## END

#### PATH for a single command
PATH=/nowhere ls; echo $?; ls -d /; PATH=; ls; echo $?
## STDOUT:
127
/
127
## END
## STDERR:
bash: line 1: ls: command not found
bash: line 1: ls: No such file or directory
## END

#### a command in a PATH directory
mkdir bin; printf '#!/bin/sh\necho mine "$1"\n' > bin/mine_; chmod +x bin/mine_; PATH=$PWD/bin:$PATH; mine_ x
## STDOUT:
mine x
## END

#### a script without the first line
echo 'echo plain $1' > s; chmod +x s; ./s a
## STDOUT:
plain a
## END

#### a wrong interpreter
printf '#!/no/such\n' > s; chmod +x s; ./s; echo $?
## STDOUT:
127
## END
## STDERR:
bash: line 1: ./s: cannot execute: required file not found
## END

#### command_not_found_handle
command_not_found_handle() { echo "handle: $*"; return 7; }; nosuchcmd_ a b; echo $?
## STDOUT:
handle: nosuchcmd_ a b
7
## END

#### functions, builtins and command
echo() { printf 'fn %s\n' "$1"; }; echo a; builtin echo b; command echo c; unset -f echo; echo d
## STDOUT:
fn a
b
c
d
## END

#### an alias is off in a script
alias ll='echo alias'; ll
## STDOUT:
## END
## STDERR:
bash: line 1: ll: command not found
## END
## status: 127

#### array assignment before a command
a=(1 2) true; echo ${#a[@]}
## STDOUT:
0
## END

#### expansion order of assignments and words
x=1; x=2 echo $x; echo ${y:=5} $((y++)) $y
## STDOUT:
1
5 5 6
## END

#### builtin of what is not one
builtin ls; echo $?; builtin; echo $?; builtin -x; echo $?; builtin -- echo ok; f() { echo function; }; builtin f; echo $?
## STDOUT:
1
0
2
ok
1
## END
## STDERR:
bash: line 1: builtin: ls: not a shell builtin
bash: line 1: builtin: -x: invalid option
builtin: usage: builtin [shell-builtin [arg ...]]
bash: line 1: builtin: f: not a shell builtin
## END

#### command goes round functions and keeps special builtins from ending the shell
cd() { echo function; }; command cd / && pwd; cd; command exec -x; echo $?; command -- echo dashed; command; echo $?
## STDOUT:
/
function
2
dashed
0
## END
## STDERR:
bash: line 1: exec: -x: invalid option
exec: usage: exec [-cl] [-a name] [command [argument ...]] [redirection ...]
## END

#### command -v of each kind
alias al='x y'; shopt -s expand_aliases; f() { :; }; command -v al if f cd ls nosuch ./x; echo $?; command -v nosuch; echo $?; command -v -- echo; command -V al f if cd ls nosuch
## STDOUT:
alias al='x y'
if
f
cd
/usr/bin/ls
0
1
echo
al is aliased to `x y'
f is a function
f () 
{ 
    :
}
if is a shell keyword
cd is a shell builtin
ls is /usr/bin/ls
## END
## STDERR:
bash: line 1: command: nosuch: not found
## END

#### command with a redirection and an assignment before it
v=1 command eval 'echo $v'; echo "[$v]"; command : >/nosuch/f; echo $?; command v=2; echo $?
## STDOUT:
1
[]
1
127
## END
## STDERR:
bash: line 1: /nosuch/f: No such file or directory
bash: line 1: v=2: command not found
## END

#### assignments in front of a command hold strings
declare -u up; up=x eval 'echo "$up"'; x=1; arr=("a b" $x [n]="q" ~ {a,b} "$(echo s)") declare -p arr
## STDOUT:
x
declare -x arr="(a b 1 [n]=q ~ {a,b} s)"
## END

#### a command without a PATH to look in
unset PATH; ls; echo $?; PATH=; ls; echo $?; command ls; echo $?; type ls; command -v ls; echo $?; hash ls; f() { ls; }; f; PATH=:; ls; PATH=; echo 'echo hi' > s; s; echo $?; /bin/chmod +x s; s
## STDOUT:
127
127
127
1
126
hi
## END
## STDERR:
bash: line 1: ls: No such file or directory
bash: line 1: ls: No such file or directory
bash: line 1: ls: No such file or directory
bash: line 1: type: ls: not found
bash: line 1: hash: ls: not found
environment: line 1: ls: No such file or directory
bash: line 1: ls: command not found
bash: line 1: s: Permission denied
## END

#### assignments before builtins reach what they hide, but where commands are run or read
cd /; PWD=/x cd /tmp; echo $PWD $OLDPWD; cd /; OLDPWD=/usr cd /tmp; echo $OLDPWD; set -- -a -b; OPTIND=1 getopts ab o; echo $OPTIND $o; getopts ab o; echo $OPTIND $o
x=old; x=1 let x+=1; echo $x; x=1 printf -v x hi; declare -p x; x=1 command printf -v x ho; echo $x; x=1 builtin let x=4; echo $x; x=1 builtin eval 'x=2; echo $x'; echo $x; x=1 builtin read x <<< a; echo $x
x=1 wait -p x; echo ${x-unset}; x=old; x=1 builtin unset x; echo ${x-unset}; x=old; x=1 eval 'x=2; echo $x'; echo $x; x=1 read x <<< a; echo $x; x=1 mapfile x <<< a; echo $x; x=1 unset x; echo $x; x=1 declare x=2; echo $x; x=1 . /dev/stdin <<< 'printf -v x hi; echo $x'; echo $x
f() { local x=loc; x=1 printf -v x hi; echo $x; }; f; echo $x; f() { printf -v x hi; echo $x; }; x=1 f; echo $x; f() { x=2 printf -v x hi; echo $x; }; x=1 f; echo $x
a=(1 2); a=x printf -v 'a[1]' hi; declare -p a; declare -i n=3; n=1+1 printf -v n 2+3; declare -p n; declare -n r=x; x=1 printf -v r hi; declare -p x; x=1 x=2 printf -v x two; echo $x; readonly c=1; c=2 let c=3; echo $c $?
## STDOUT:
/tmp /x
/
2 a
3 b
2
declare -- x="hi"
ho
4
2
2
a
unset
unset
2
old
old
old
old
old
hi
old
hi
old
hi
old
hi
old
declare -a a=([0]="1" [1]="hi")
declare -i n="5"
declare -- x="old"
two
1 1
## END
## STDERR:
bash: line 5: c: readonly variable
bash: line 5: c: readonly variable
## END

#### EXECIGNORE
EXECIGNORE='*/ls'; ls /; type ls; command -v ls; /bin/ls / >/dev/null; echo $?; EXECIGNORE='/usr/bin/c*:x'; cp; type cat; hash mv; echo $?; PATH=/nosuch:/usr/bin; cat /dev/null; echo $?
unset EXECIGNORE; cat /dev/null; echo $?
## STDOUT:
0
cat is /bin/cat
0
127
0
## END
## STDERR:
bash: line 1: ls: command not found
bash: line 1: type: ls: not found
cp: missing file operand
Try 'cp --help' for more information.
bash: line 1: cat: command not found
## END

#### type knows the former names of its options, and shows what was asked for last
type -type echo
type --type for
type -path echo; type --path ls | grep -c /
type -all echo | head -1
type -all -type echo | head -1
type -tp echo; type -pt echo; type -Pt echo
type -tP ls | grep -c /
type -- -type
type -typ echo
type echo -type
## STDOUT:
builtin
keyword
1
echo is a shell builtin
builtin
builtin
file
1
echo is a shell builtin
## END
## STDERR:
bash: line 8: type: -t: not found
bash: line 9: type: -y: invalid option
type: usage: type [-afptP] name [name ...]
bash: line 10: type: -type: not found
## END
## status: 1
