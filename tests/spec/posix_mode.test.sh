#### an error of a special builtin ends the shell
set -o posix; shift 5; echo $?; set -o nosuch; echo no
## STDOUT:
1
## END
## STDERR:
bash: line 1: shift: 5: shift count out of range
bash: line 1: set: nosuch: invalid option name
## END
## status: 2

#### export of an invalid name
set -o posix; export 1a=x; echo no
## STDOUT:
no
## END
## STDERR:
bash: line 1: export: `1a=x': not a valid identifier
## END

#### a readonly assignment
set -o posix; readonly r=1; r=2; echo no
## STDOUT:
## END
## STDERR:
bash: line 1: r: readonly variable
## END
## status: 127

#### a readonly assignment before a command
set -o posix; readonly r=1; r=2 true; echo after
## STDOUT:
## END
## STDERR:
bash: line 1: r: readonly variable
## END
## status: 1

#### break outside of loops and return
set -o posix; break; echo $?; return; echo no
## STDOUT:
0
## END
## STDERR:
bash: line 1: return: can only `return' from a function or sourced script
## END
## status: 2

#### assignment before exported functions and special builtins stays
set -o posix; f() { :; }; x=1 f; echo "[$x]"; y=2 eval :; echo "[$y]"
## STDOUT:
[]
[2]
## END

#### special builtins come before functions
set() { echo fn; }; set a; unset -f set; set -o posix; true() { echo t; }; true
## STDOUT:
fn
t
## END

#### a nested shell in POSIX mode
bash --posix -c 'shopt -o posix; x=1 :; echo $x'
## STDOUT:
posix          	on
1
## END

#### eval with a syntax error
set -o posix; eval 'if'; echo no
## STDOUT:
## END
## STDERR:
bash: eval: line 2: syntax error: unexpected end of file
## END
## status: 2

#### an inherit_errexit
set -o posix; set -e; x=$(false; echo no); echo no
## STDOUT:
## END
## status: 1

#### tilde and brace
set -o posix; echo {a,b}; HOME=/h; echo x=~
## STDOUT:
a b
x=~
## END

#### process substitution in POSIX mode
set -o posix; cat <(echo a)
## STDOUT:
a
## END

#### alias and time as words
set -o posix; alias q='echo al'
q x; time -p true 2>/dev/null; echo $?
## STDOUT:
al x
0
## END

#### assignments before special builtins and functions
set -o posix; x=1 :; echo "[$x]"; f() { echo "in $y"; }; y=2 f; echo "[$y]"; z=3 eval 'echo $z'; echo "[$z]"; w=4 true; echo "[$w]"; v=5 export u=6; echo "[$v]"
## STDOUT:
[1]
in 2
[]
3
[3]
[]
[5]
## END

#### a special builtin's error ends a subshell, an ordinary builtin's does not
set -o posix; (shift 9; echo a) ; (unset -x; echo no); echo $?; (export -x; echo no); echo $?; (. ./nosuch; echo no); echo $?; (cd /nosuch; echo b); (set -z; echo no); echo $?; (readonly r=1; r=2; echo no); echo $?; (command shift -x; echo c)
## STDOUT:
a
2
2
1
b
2
1
c
## END
## STDERR:
bash: line 1: shift: 9: shift count out of range
bash: line 1: unset: -x: invalid option
unset: usage: unset [-f] [-v] [-n] [name ...]
bash: line 1: export: -x: invalid option
export: usage: export [-fn] [name[=value] ...] or export -p
bash: line 1: ./nosuch: No such file or directory
bash: line 1: cd: /nosuch: No such file or directory
bash: line 1: set: -z: invalid option
set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
bash: line 1: r: readonly variable
bash: line 1: shift: -x: numeric argument required
## END

#### redirection errors of special builtins
set -o posix; (: >/nosuch/f; echo no); echo $?; (true >/nosuch/f; echo a); (exec </nosuch; echo no); echo $?; (eval : >/nosuch/f; echo no); echo $?; (command : >/nosuch/f; echo b)
## STDOUT:
1
a
1
1
b
## END
## STDERR:
bash: line 1: /nosuch/f: No such file or directory
bash: line 1: /nosuch/f: No such file or directory
bash: line 1: /nosuch: No such file or directory
bash: line 1: /nosuch/f: No such file or directory
bash: line 1: /nosuch/f: No such file or directory
## END

#### loops with names that are not valid, and readonly ones
set -o posix; (for 1x in a; do :; done; echo no); echo $?; readonly r=1; (for r in 2; do :; done; echo no); echo $?; (r=3; echo no); echo $?; (r=4 true; echo no); echo $?
## STDOUT:
2
1
1
1
## END
## STDERR:
bash: line 1: `1x': not a valid identifier
bash: line 1: r: readonly variable
bash: line 1: r: readonly variable
bash: line 1: r: readonly variable
## END

#### functions with names of special builtins and odd names
set -o posix; (break() { :; }; echo no); echo $?; (a-b() { :; }; echo no); echo $?; cd() { echo mine; }; cd; f.g() { :; }
## STDOUT:
2
2
mine
## END
## STDERR:
bash: line 1: `break': is a special builtin
bash: line 1: `a-b': not a valid identifier
bash: line 1: `f.g': not a valid identifier
## END
## status: 2

#### tilde in assignments and words
set -o posix; HOME=/h; x=~:~/a; echo $x; echo ~/b a=~ --x=~; export y=~:~; echo $y; z=a:~; echo $z
## STDOUT:
/h:/h/a
/h/b a=~ --x=~
/h:/h
a:/h
## END

#### aliases, keywords and time
set -o posix; shopt expand_aliases; alias if2=if; if2 true; then echo alias; fi
alias x='echo from alias'
x; type -t time; time -p : 2>/dev/null; echo $?
## STDOUT:
## END
## STDERR:
bash: -c: line 1: syntax error near unexpected token `then'
bash: -c: line 1: `set -o posix; shopt expand_aliases; alias if2=if; if2 true; then echo alias; fi'
## END
## status: 2

#### trap, kill, export and set in POSIX form
set -o posix; trap 'echo t' INT; trap; trap - INT; export v=1; export -p | grep ' v='; readonly r=2; readonly -p | grep ' r='; kill -l 2; f() { :; }; set | grep -c '^f '; alias a=b; alias; umask 22; umask
## STDOUT:
trap -- 'echo t' INT
export v="1"
readonly r="2"
INT
0
a='b'
0022
## END

#### inherit_errexit and -e in substitutions
bash -c 'set -o posix; set -e; x=$(false; echo a); echo "[$x]"'; echo $?; bash --posix -e -c 'echo "$(false; echo b)"; echo c'; bash --posix -c 'shopt inherit_errexit xpg_echo'
## STDOUT:
1

c
inherit_errexit	on
xpg_echo       	off
## END
## status: 1

#### word splitting of redirections and a pattern in a redirection
set -o posix; x='a b'; echo t >$x; ls; : >f1; echo u >f*; ls; cat f1; y='f1'; cat <$y
## STDOUT:
a b
a b
f*
f1
## END

#### unset, shift and return checks
set -o posix; f() { return 300; }; f; echo $?; set -- a b; shift 1; echo $1; (shift 5; echo after); echo $?; (return 3; echo no) ; echo $?
## STDOUT:
44
b
after
0
2
## END
## STDERR:
bash: line 1: shift: 5: shift count out of range
bash: line 1: return: can only `return' from a function or sourced script
## END

#### expansion errors end the shell
bash --posix -c 'echo ${x?no}; echo no'; echo $?; bash --posix -c 'echo ${x!}; echo no'; echo $?; bash --posix -c 'echo $((1/0)); echo no'; echo $?; bash --posix -c 'unset 1x; echo after'; echo $?
## STDOUT:
127
127
127
after
0
## END
## STDERR:
bash: line 1: x: no
bash: line 1: ${x!}: bad substitution
bash: line 1: 1/0: division by 0 (error token is "0")
## END

#### what special builtins cannot assign ends the shell
for s in 'export a[1]=2' 'readonly a[1]=2' 'readonly r=1; export r=2' 'readonly r=1; command export r=2' 'command export a[1]=2' 'export 1a=2' 'readonly r=1; (export r=2; echo in)' 'readonly r=1; eval export r=2' 'export a[1]'; do echo "$s"; bash -o posix -c "$s; echo here" 2>&1; bash -ec "$s; echo here" 2>/dev/null; bash -c "$s; echo here" 2>/dev/null; done
## STDOUT:
export a[1]=2
bash: line 1: export: `a[1]': not a valid identifier
here
readonly a[1]=2
bash: line 1: readonly: `a[1]': not a valid identifier
here
readonly r=1; export r=2
bash: line 1: r: readonly variable
here
readonly r=1; command export r=2
bash: line 1: r: readonly variable
here
here
command export a[1]=2
bash: line 1: export: `a[1]': not a valid identifier
here
here
export 1a=2
bash: line 1: export: `1a=2': not a valid identifier
here
here
readonly r=1; (export r=2; echo in)
bash: line 1: r: readonly variable
here
in
here
readonly r=1; eval export r=2
bash: line 1: r: readonly variable
here
export a[1]
bash: line 1: export: `a[1]': not a valid identifier
here
here
## END
## stderr-json: ""

#### only what is wrong with the call of a special builtin ends the shell, and only where it is called by name
set -o posix
(eval '(exit 2)'; echo yes); (eval 'f() { return 2; }; f'; echo yes); echo '(exit 2)' > f; (. ./f; echo yes)
(eval '('; echo no); (builtin eval '('; echo no); (command eval '('; echo yes); (eval 'command eval "("; echo yes')
(command set -Z; echo yes); (builtin set -Z; echo yes); (set -Z; echo no); (builtin .; echo yes); (.; echo no); (eval -Z; echo no)
(command . /nosuch; echo yes); (builtin . /nosuch; echo no); (. /nosuch; echo no); (builtin export -Z; echo yes)
(trap '(' USR1; eval 'kill -USR1 $BASHPID; true'; echo yes)
## STDOUT:
yes
yes
yes
yes
yes
yes
yes
yes
yes
yes
yes
## END
## STDERR:
bash: eval: line 4: syntax error: unexpected end of file
bash: eval: line 4: syntax error: unexpected end of file
bash: eval: line 4: syntax error: unexpected end of file
bash: eval: line 4: syntax error: unexpected end of file
bash: line 4: set: -Z: invalid option
set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
bash: line 4: set: -Z: invalid option
set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
bash: line 4: set: -Z: invalid option
set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
bash: line 4: .: filename argument required
.: usage: . filename [arguments]
bash: line 4: .: filename argument required
.: usage: . filename [arguments]
bash: line 4: eval: -Z: invalid option
eval: usage: eval [arg ...]
bash: line 5: /nosuch: No such file or directory
bash: line 5: /nosuch: No such file or directory
bash: line 5: /nosuch: No such file or directory
bash: line 5: export: -Z: invalid option
export: usage: export [-fn] [name[=value] ...] or export -p
bash: trap: line 2: syntax error: unexpected end of file
## END

#### a readonly variable in front of a special builtin, in the text of `-c`
for s in : 'export q' 'eval :' true f; do bash -c "set -o posix; readonly r=1; f() { :; }; r=2 $s; echo no"; echo $?; done
## STDOUT:
127
127
127
1
1
## END
## STDERR:
bash: line 1: r: readonly variable
bash: line 1: r: readonly variable
bash: line 1: r: readonly variable
bash: line 1: r: readonly variable
bash: line 1: r: readonly variable
## END

#### `hash` without commands is silent, `kill -l` lists names in a line
set -o posix; hash -r; hash; kill -l | tr ' ' '\n' | sed -n '1,15p'; kill -l | wc -l; set +o posix; hash; kill -l | head -n 1
## STDOUT:
HUP
INT
QUIT
ILL
TRAP
ABRT
BUS
FPE
KILL
USR1
SEGV
USR2
PIPE
ALRM
TERM
1
hash: hash table empty
 1) SIGHUP	 2) SIGINT	 3) SIGQUIT	 4) SIGILL	 5) SIGTRAP
## END

#### trap -p lists what has no trap
set -o posix
trap -p | head -3; trap; trap 'echo a' INT; trap '' QUIT; trap -p | sed -n '1,5p'; trap -p | sed -n '32,36p'; trap -p | tail -3; trap; trap -p USR1 EXIT INT
(trap -p | head -3); trap - INT QUIT
trap 'x' USR1 TERM; trap 2 TERM; trap; trap - USR1; trap USR1 2>/dev/null; echo no
## STDOUT:
trap -- - EXIT
trap -- - HUP
trap -- - INT
trap -- - EXIT
trap -- - HUP
trap -- 'echo a' INT
trap -- '' QUIT
trap -- - ILL
trap -- - SYS
trap -- - 32
trap -- - 33
trap -- - RTMIN
trap -- - RTMIN+1
trap -- - DEBUG
trap -- - ERR
trap -- - RETURN
trap -- 'echo a' INT
trap -- '' QUIT
trap -- - USR1
trap -- - EXIT
trap -- 'echo a' INT
trap -- - EXIT
trap -- - HUP
trap -- 'echo a' INT
trap -- 'x' USR1
## END
## stderr-json: ""
## status: 2

#### names of signals have no SIG
set -o posix
kill -l SIGINT; kill -l INT; kill -l 2 130; kill -s SIGTERM $$; echo $?; kill -SIGTERM $$; echo $?; kill -n SIGTERM $$; kill -l TERM term SIGterm EXIT; kill -s 0 $$; echo $?
trap 'x' SIGTERM; trap -p TERM; trap -l | head -1
## STDOUT:
2
INT
INT
1
1
15
15
0
0
trap -- 'x' TERM
 1) SIGHUP	 2) SIGINT	 3) SIGQUIT	 4) SIGILL	 5) SIGTRAP
## END
## STDERR:
bash: line 2: kill: SIGINT: invalid signal specification
bash: line 2: kill: SIGTERM: invalid signal specification
bash: line 2: kill: SIGTERM: invalid signal specification
bash: line 2: kill: SIGTERM: invalid signal specification
bash: line 2: kill: SIGterm: invalid signal specification
## END

#### set shows values in single quotes
set -o posix
xa=$(printf 'x\ny'); xb=$(printf '\t'); xc="it's"; xd='a b'; xe=; xg='$x'; xh=$(printf '\001'); set | grep -A1 '^x[a-g]='; set | grep '^xh' | od -c | head -1; f() { :; }; declare -p xa
## STDOUT:
xa=$(printf '\''x\ny'\''); xb=$(printf '\''\t'\''); xc="it'\''s"; xd='\''a b'\''; xe=; xg='\''$x'\''; xh=$(printf '\''\001'\''); set | grep -A1 '\''^x[a-g]='\''; set | grep '\''^xh'\'' | od -c | head -1; f() { :; }; declare -p xa
'
--
xa='x
y'
xb='	'
xc='it'\''s'
xd='a b'
xe=
xg='$x'
xh=
0000000   x   h   = 001  \n
declare -- xa=$'x\ny'
## END
## stderr-json: ""

#### printf calculates with doubles
set -o posix
printf '%a %g %f\n' 1 1.1 1e300 | cut -c1-40; printf '%.20f\n' 0.1; printf '%.1f %.2f\n' 1.05 2.675; printf '%a %a %.1a %.0a %A\n' 0.1 255 1.96 1.5 10; printf '%f\n' 1e400; printf '%g\n' 1e-400; printf '%e %e\n' 0x1p-3 -0.0; set +o posix; printf '%.20f %a\n' 0.1 1
## STDOUT:
0x1p+0 1.1 10000000000000000525047602552
0.10000000000000000555
1.1 2.67
0x1.999999999999ap-4 0x1.fep+7 0x1.fp+0 0x2p+0 0X1.4P+3
inf
0
1.250000e-01 -0.000000e+00
0.10000000000000000000 0x8p-3
## END
## STDERR:
bash: line 2: printf: warning: 1e400: Numerical result out of range
bash: line 2: printf: warning: 1e-400: Numerical result out of range
## END

#### words of redirections are neither split nor matched, and nothing is no file
set -o posix
x='a b'; echo hi > $x; cat 'a b'; e=; echo z > $e; echo $?; echo z > $e$e; echo z > ""$e; echo > {p,q}; echo >&$e; echo y > f$e; set -- 1 2; echo yo > $@; echo k > "$*"x; touch a1; echo b > a*; ls; n='3 '; exec 3>g; echo h >&$n; ls 3*
## STDOUT:
hi
1
1 2
1 2x
a b
a*
a1
f
3 
## END
## STDERR:
bash: line 2: $e: ambiguous redirect
bash: line 2: $e$e: ambiguous redirect
bash: line 2: : No such file or directory
bash: line 2: {p,q}: ambiguous redirect
bash: line 2: $e: ambiguous redirect
## END

#### . does not look in the directory
set -o posix
echo 'echo here' >s; . ./s; PATH=.; . s; PATH=/x::/y; . s; PATH=/usr/bin:/bin; command . s; echo $?; . s; echo no
## STDOUT:
here
here
here
1
## END
## STDERR:
bash: line 2: .: s: file not found
bash: line 2: .: s: file not found
## END
## status: 1

#### without sourcepath . finds no name
set -o posix
echo 'echo here' >s; shopt -u sourcepath; PATH=.:$PATH; command . s; echo $?; . ./s; . s; echo no
## STDOUT:
1
here
## END
## STDERR:
bash: line 2: .: s: file not found
bash: line 2: .: s: file not found
## END
## status: 1

#### files that may not be executed are not told
set -o posix
mkdir d; echo echo x>d/x; PATH=d:$PATH; type x; echo $?; type -t x; command -v x; echo $?; command -V x; type -a x; type -P x; hash x; echo $?; x; echo $?; chmod +x d/x; type x | grep -c d/x; command -v x | grep -c d/x
## STDOUT:
1
1
1
126
1
1
## END
## STDERR:
bash: line 2: type: x: not found
bash: line 2: command: x: not found
bash: line 2: type: x: not found
bash: line 2: hash: x: not found
bash: line 2: d/x: Permission denied
## END

#### readonly -p and export -p show kinds of arrays, and functions by name
set -o posix
readonly a=1; readonly -a b=(1 2); declare -rA c=([k]=v); declare -ri i=3; f() { :; }; readonly -f f; g() { :; }; declare -fx g; readonly -p | tail -4; readonly -a | tail -1; readonly -A; readonly -f; readonly -pf; export -f; export -fp; export e=1; declare -ax ar=(5); export -p | tail -2; declare -rF; declare -fr
## STDOUT:
readonly a="1"
readonly -a b=([0]="1" [1]="2")
readonly -A c=([k]="v" )
readonly i="3"
readonly -a b=([0]="1" [1]="2")
readonly -A c=([k]="v" )
readonly -f f
readonly -f f
export -f g
export -f g
export -a ar=([0]="5")
export e="1"
declare -fr f
f () 
{ 
    :
}
declare -fr f
## END
## stderr-json: ""

#### functions in functions are shown without the keyword
set -o posix
f() { function g { :; }; h() { :; }; }; declare -f f; type f; export -f f; env | sed -n '/^BASH_FUNC_f/,/^}/p'; set +o posix; declare -f f
## STDOUT:
f () 
{ 
    g () 
    { 
        :
    };
    h () 
    { 
        :
    }
}
f is a function
f () 
{ 
    g () 
    { 
        :
    };
    h () 
    { 
        :
    }
}
BASH_FUNC_f%%=() {  g () 
 { 
 :
 };
 h () 
 { 
 :
 }
}
f () 
{ 
    function g () 
    { 
        :
    };
    function h () 
    { 
        :
    }
}
## END
## stderr-json: ""

#### fc lists without a mark
set -o posix
history -s 'a b'; history -s 'c'; fc -l; history; fc -ln; fc -lr -1
## STDOUT:
1	a b
2	c
    1  a b
    2  c
	a b
	c
2	c
## END
## stderr-json: ""

#### the status of a process is told once
set -o posix
(exit 3) & p=$!; wait $p; echo $?; wait $p 2>/dev/null; echo $?; sleep 0.05 & wait $!; echo $?; wait $! 2>/dev/null; echo $?
## STDOUT:
3
127
0
127
## END
## stderr-json: ""

#### the end of a child interrupts wait
set -o posix
trap 'echo c' CHLD; sleep 0.05 & wait; echo $?; sleep 0.05 & wait $!; echo $?
## STDOUT:
c
145
c
145
## END
## stderr-json: ""

#### what a signal ended is not told
set -o posix
(kill -TERM $BASHPID); echo $?; (kill -KILL $BASHPID); echo $?; bash -c 'kill -SEGV $$'; echo $?; sleep 5 & kill $!; wait $!; echo $?
## STDOUT:
143
137
139
143
## END
## stderr-json: ""

#### quotes in the word of an expansion in double quotes
set -o posix
unset u; x="a  b"; echo "${u-$'a\tb'}" "x${u+y}${u-$'c'}" ${u-$'a\tb'} "${x%$'b'}" "${x/$'a'/$'c'}" "${u-$"loc"}" "${u-'q'}"; cat <<A
${u-$'a\tb'}
A
f() { echo "${u-$'a\tb'}"; }; declare -f f; echo "${x:$'1'}"; echo no
## STDOUT:
$'a\tb' x$'c' a	b a   c  b loc 'q'
$'a\tb'
f () 
{ 
    echo "${u-$'a\tb'}"
}
## END
## STDERR:
bash: line 5: x: $'1': syntax error: operand expected (error token is "$'1'")
## END
## status: 1

#### what is indirect
set -o posix
set -- a b; echo "${!#}" "${!#x}" ${!@}; echo "${!-x}" "${!:-y}" ${!+z}; b=v; echo "${!2}"; echo "${!?no job}"; echo no
## stdout-json: ""
## STDERR:
bash: line 2: a b: invalid variable name
## END
## status: 1

#### tildes behind colons in the word of an expansion
set -o posix
HOME=/h; unset u; x=~:${u-~:~}; echo $x; y=${u-~:~}; echo $y; z=~:~; echo $z; set +o posix; x=~:${u-~:~}; echo $x
## STDOUT:
/h:/h:~
/h:~
/h:/h
/h:/h:/h
## END
## stderr-json: ""

#### prompts are always expanded
set -o posix
shopt -u promptvars; p='$HOME'; HOME=/h; echo "${p@P}"; PS4='$x+'; x=5; set -x; : a
## STDOUT:
/h
## END
## STDERR:
5+: a
## END

#### shift names what was given
set -o posix
command shift -- 3; echo $?; set a b; command shift 5; command shift -1; shopt -u shift_verbose; command shift 7; shopt -s shift_verbose; set --; shift; echo no
## STDOUT:
1
no
## END
## STDERR:
bash: line 2: shift: --: shift count out of range
bash: line 2: shift: 5: shift count out of range
bash: line 2: shift: -1: shift count out of range
bash: line 2: shift: shift count out of range
## END

#### an assignment before a special builtin keeps attributes and elements
set -o posix
declare -i e=5; e=2+3 eval 'declare -p e'; declare -p e; declare -u u=x; u=b :; declare -p u; declare -a d=(1 2); d=3 :; declare -p d; declare -A m=([k]=v); m=3 :; declare -p m; declare -t t=1; t=2 :; declare -p t; f() { local -i v=1; v=2+2 :; declare -p v; w=4 :; }; f; declare -p w; e=1+1 true; declare -p e
## STDOUT:
declare -x e="2+3"
declare -ix e="5"
declare -xu u="B"
declare -ax d=([0]="3" [1]="2")
declare -Ax m=([0]="3" [k]="v" )
declare -tx t="2"
declare -ix v="4"
declare -x w="4"
declare -ix e="5"
## END
## stderr-json: ""

#### an element before a command
set -o posix
(a[0]=1 :; echo no); echo $?; (a[0]=1 true; echo no); echo $?
a[0]=1 true; echo no
echo next $?
a[0]=1 :; echo no
## STDOUT:
1
1
next 1
## END
## STDERR:
bash: line 2: `a[0]': not a valid identifier
bash: line 2: `a[0]': not a valid identifier
bash: line 3: `a[0]': not a valid identifier
bash: line 5: `a[0]': not a valid identifier
## END
## status: 127

#### a readonly variable before a command gives up the line
set -o posix
readonly n=5
n=6 true; echo no
echo next $?
n=6 /bin/true; echo no
echo next $?
f() { n=6 true; echo no; }; f; echo no
echo next $?
eval 'n=6 true; echo no'; echo out
echo next $?
if n=6 true; then echo no; fi
(n=6 true; echo no); echo $?
n=6 true | cat; echo ${PIPESTATUS[@]}
n=6 :; echo no
## STDOUT:
next 1
next 1
next 1
out
next 0
1
1 0
## END
## STDERR:
bash: line 3: n: readonly variable
bash: line 5: n: readonly variable
environment: line 7: n: readonly variable
bash: line 9: n: readonly variable
bash: line 11: n: readonly variable
bash: line 12: n: readonly variable
bash: line 13: n: readonly variable
bash: line 14: n: readonly variable
## END
## status: 127

#### a loop over a readonly variable
set -o posix
readonly r=1; (for r in a b; do echo no; done; echo no); echo $?; (select r in a; do echo no; done <<< 1; echo no) 2>/dev/null; echo $?; f() { for r in a; do echo no; done; echo no; }; f; echo no
## STDOUT:
1
1
## END
## STDERR:
bash: line 2: r: readonly variable
environment: line 2: r: readonly variable
## END
## status: 127

#### a reference over what is no name goes on
set -o posix
declare -n r; for r in one 1x two; do echo "${!r}"; done; echo after; select 1y in a; do echo no; done; echo $?; for 1x in a; do echo no; done; echo no
## STDOUT:
one
after
1
## END
## STDERR:
bash: line 2: `1x': not a valid identifier
bash: line 2: `1y': not a valid identifier
bash: line 2: `1x': not a valid identifier
## END
## status: 2

#### an empty subscript
set -o posix
(echo ${a[]}; echo no); echo $?; echo ${a[]}; echo no
## STDOUT:
1
## END
## STDERR:
bash: line 2: ${a[]}: bad substitution
bash: line 2: ${a[]}: bad substitution
## END
## status: 127

#### special builtins that are misused in a condition, or where ERR is trapped
set -o posix
! set -o nosuch; echo $?; set -o nosuch || echo or; if unset -x; then :; else echo else; fi; (trap 'echo E' ERR; set -o nosuch; echo on); echo $?; (trap '' ERR; set -o nosuch; echo no); echo $?; (trap : ERR; return 5; echo on); f() { set -o nosuch; echo in; }; f || echo or; f; echo no
## STDOUT:
0
or
else
E
on
0
2
on
in
## END
## STDERR:
bash: line 2: set: nosuch: invalid option name
bash: line 2: set: nosuch: invalid option name
bash: line 2: unset: -x: invalid option
unset: usage: unset [-f] [-v] [-n] [name ...]
bash: line 2: set: nosuch: invalid option name
bash: line 2: set: nosuch: invalid option name
bash: line 2: return: can only `return' from a function or sourced script
environment: line 2: set: nosuch: invalid option name
environment: line 2: set: nosuch: invalid option name
## END
## status: 2

#### what eval and . cannot read
set -o posix
(eval $'echo a\n)'; echo on $?); (eval ')'; echo no); (eval $'x=1\n)'; echo no); (eval $'f() { :; }\n)'; echo no); f() { :; }; (eval $'f\n)'; echo on); (eval $'/bin/true\n)'; echo on); (eval $'(echo a)\n)'; echo no); (eval '"'; echo on); (eval '[[ a b ]]'; echo on); (eval '${x'; echo on); (eval 'for ((;)); do :; done'; echo on); (printf 'echo a\n)\n' >s; . ./s; echo on); (printf ')' >s; . ./s; echo no); (command eval ')'; echo on); (builtin eval ')'; echo no); (command eval 'eval ")"'; echo on)
## STDOUT:
a
on 2
on
on
a
on
on
on
on
a
on
on
on
## END
## STDERR:
bash: eval: line 3: syntax error near unexpected token `)'
bash: eval: line 3: `)'
bash: eval: line 2: syntax error near unexpected token `)'
bash: eval: line 2: `)'
bash: eval: line 3: syntax error near unexpected token `)'
bash: eval: line 3: `)'
bash: eval: line 3: syntax error near unexpected token `)'
bash: eval: line 3: `)'
bash: eval: line 3: syntax error near unexpected token `)'
bash: eval: line 3: `)'
bash: eval: line 3: syntax error near unexpected token `)'
bash: eval: line 3: `)'
bash: eval: line 3: syntax error near unexpected token `)'
bash: eval: line 3: `)'
bash: eval: line 2: unexpected EOF while looking for matching `"'
bash: eval: line 2: conditional binary operator expected
bash: eval: line 2: unexpected EOF while looking for matching `}'
bash: eval: line 2: syntax error: arithmetic expression required
bash: eval: line 2: syntax error: `((;))'
./s: line 2: syntax error near unexpected token `)'
./s: line 2: `)'
./s: line 1: syntax error near unexpected token `)'
./s: line 1: `)'
bash: eval: line 2: syntax error near unexpected token `)'
bash: eval: line 2: `)'
bash: eval: line 2: syntax error near unexpected token `)'
bash: eval: line 2: `)'
bash: eval: line 2: syntax error near unexpected token `)'
bash: eval: line 2: `)'
## END

#### an error between the parentheses of an array ends the shell
set -o posix
(eval 'a=(b;c)'; echo no); echo $?
a=(b;c)
echo no
## STDOUT:
1
## END
## STDERR:
bash: eval: line 2: syntax error near unexpected token `;'
bash: eval: line 2: `a=(b;c)'
bash: -c: line 3: syntax error near unexpected token `;'
bash: -c: line 3: `a=(b;c)'
## END
## status: 127

#### names of functions
set -o posix
set -o posix
(eval 'a-b() { :; }'; echo no); echo $?

a-b() {
:
}
echo no
## STDOUT:
2
## END
## STDERR:
bash: line 3: `a-b': not a valid identifier
bash: line 7: `a-b': not a valid identifier
## END
## status: 2

#### cd fails where its directory has gone
set -o posix
mkdir d; cd d; rmdir ../d; cd .; echo $?; cd ..; echo $?
## STDOUT:
1
1
## END
## STDERR:
bash: line 2: cd: .: No such file or directory
bash: line 2: cd: ..: No such file or directory
## END

#### no events in double quotes
set -o posix
set -o history -H
echo a b
echo "!$" !$ '!$'
echo "x!!y"
echo "$(echo !$)"
echo "a" !! "b"
## STDOUT:
a b
!$ b !$
x!!y
!$
a echo !$ b
## END
## STDERR:
echo "!$" b '!$'
echo "a" echo "$(echo !$)" "b"
## END

#### time is a command in front of an option, and alone about the shell
set -o posix
time -p true 2>&1 | sed 's/[0-9]/N/g'; time -- : 2>/dev/null; echo $?; { time; } 2>&1 | sed 's/[0-9]/N/g'; { time :; } 2>&1 | sed 's/[0-9]/N/g'; alias t='time -p'; t true 2>&1 | sed 's/[0-9]/N/g' 
## STDOUT:
real N.NN
user N.NN
sys N.NN
127
user	NmN.NNs
sys	NmN.NNs

real	NmN.NNNs
user	NmN.NNNs
sys	NmN.NNNs
bash: line N: t: command not found
## END
## stderr-json: ""

#### errexit does not look at errors of expressions
set -o posix
set -e; (echo $((1 1)); echo no) || echo st $?; echo $((1 1))
## STDOUT:
st 1
## END
## STDERR:
bash: line 2: 1 1: syntax error in expression (error token is "1")
bash: line 2: 1 1: syntax error in expression (error token is "1")
## END
## status: 127

#### a remembered command that is gone is looked for again
set -o posix
mkdir a b; printf 'echo a\n' >a/cmd; chmod +x a/cmd; printf 'echo b\n' >b/cmd; chmod +x b/cmd; PATH=a:b:$PATH; cmd; rm a/cmd; cmd; hash -t cmd
## STDOUT:
a
b
./b/cmd
## END
## stderr-json: ""

#### aliases in substitutions are replaced when they are read
set -o posix
alias a='echo A' two='echo 1; echo 2' loop='for x in 1 2; do echo $x; done'
f() { echo $(a) "$(two)" ${x-$(a)} $((  $(a)1 )); }
g() { echo $(echo $(a) a); cat <(a); }
h() { echo $(loop); }
alias a='echo B'
unalias two loop
f; g; h
declare -f f h
## STDOUT:
A 1
2 A 0
A a
A
1 2
f () 
{ 
    echo $(echo A) "$(echo 1; echo 2)" ${x-$(echo A)} $((  $(echo A)1 ))
}
h () 
{ 
    echo $(for x in 1 2;
do
    echo $x;
done)
}
## END
## stderr-json: ""

#### aliases in backquotes are those of the run, in here-documents there are none
set -o posix
alias a='echo A'
f() { echo `a` `echo $(a)`; }
g() { cat <<E
$(a)`a`
E
}
alias a='echo B'
f; g
## STDOUT:
B B
B
## END
## STDERR:
environment: line 4: a: command not found
## END

#### an alias in a substitution that it defines
set -o posix
echo $(alias a='echo C'
a)
cat <(alias b='echo D'
b)
alias own='echo $(own)'
own
f() { cat < <(alias c='c x'
c() { echo "$@"; }; c y); }
f
## STDOUT:

D

## END
## STDERR:
bash: line 4: a: command not found
bash: line 7: own: command not found
environment: process substitution: line 9: syntax error near unexpected token `('
environment: process substitution: line 9: `c () '
## END

#### functions in substitutions are printed as they were read
f() { echo $(g() { :; }; g); }
set -o posix
h() { echo $(g() { :; }; g) <(i() { :; }); }
declare -f f h
set +o posix
declare -f f h
## STDOUT:
f () 
{ 
    echo $(function g () 
{ 
    :
}; g)
}
h () 
{ 
    echo $(g () 
{ 
    :
}; g) <(i () 
{ 
    :
})
}
f () 
{ 
    echo $(function g () 
{ 
    :
}; g)
}
h () 
{ 
    echo $(g () 
{ 
    :
}; g) <(i () 
{ 
    :
})
}
## END
## stderr-json: ""

#### values that cannot be expanded do not end the shell
set -o posix
x=abc bad=1x
x=${!u}; echo same
echo $?
x=${x:1:-5} y=1; echo same
echo $? $y
arr=(1 ${!u} 2); echo same
echo $?
arr[${!u}]=1; echo same
echo $?
eval 'x=${!bad}; echo in'; echo $?
x="${x/${!u}/b}"; echo same
echo $? $x
x=$((${!u})); echo same
echo $?
f() { x=${!u+y}; echo in; }; f; echo same
echo $? $x
x=$((1/0)); echo same
echo $?
## STDOUT:
1
1
1
1
1
1 abc
1
1 abc
## END
## STDERR:
bash: line 3: u: invalid indirect expansion
bash: line 5: -5: substring expression < 0
bash: line 7: u: invalid indirect expansion
bash: line 9: u: invalid indirect expansion
bash: line 11: 1x: invalid variable name
bash: line 12: u: invalid indirect expansion
bash: line 14: u: invalid indirect expansion
environment: line 16: u: invalid indirect expansion
bash: line 18: 1/0: division by 0 (error token is "0")
## END
## status: 127

#### readonly -a of what is readonly ends the shell
set -o posix
readonly -a f=1; readonly -a f=2; echo on
echo later
## stdout-json: ""
## STDERR:
bash: line 2: readonly: f: readonly variable
## END
## status: 1

#### export -a of what is readonly ends the shell
set -o posix
readonly f=1; export -a f=2; echo on
echo later
## stdout-json: ""
## STDERR:
bash: line 2: export: f: readonly variable
## END
## status: 1

#### readonly -a of an associative array ends the shell
set -o posix
declare -A f; readonly -a f=1; echo on
echo later
## stdout-json: ""
## STDERR:
bash: line 2: readonly: f: cannot convert associative to indexed array
## END
## status: 1

#### declare of what is readonly does not
set -o posix
readonly f=1; declare f=2; echo on
echo later
## STDOUT:
on
later
## END
## STDERR:
bash: line 2: declare: f: readonly variable
## END

#### command readonly does not
set -o posix
readonly -a f=1; command readonly -a f=3; echo on
echo later
## STDOUT:
on
later
## END
## STDERR:
bash: line 2: readonly: f: readonly variable
## END

#### assignments through references to elements before special builtins
set -o posix
arr=(1 2)
declare -n ref='arr[1]'
ref=x eval 'echo "$ref"'
declare -p ref arr
declare -A map=([k]=v)
declare -n other='map[k]'
other=y :
declare -p other map
n=7
declare -n zero='n[0]'
zero=z :
declare -p zero n
declare -n all='arr[@]'
all=x eval 'echo $all'
## STDOUT:
x
declare -n ref="arr[1]"
declare -ax arr=([0]="1" [1]="x")
declare -n other="map[k]"
declare -Ax map=([k]="y" )
declare -n zero="n[0]"
declare -ax n=([0]="z")
x
## END
## STDERR:
bash: line 15: arr[@]: bad array subscript
## END
