#### complete lists
complete -W 'foo bar' mycommand; complete -F myfunc other; complete -C 'cmd x' c3; complete -G '*.c' -X '!*.o' -P pre -S suf g; complete -o nospace -o default -A file -A directory -b -u x1; complete -D -F def; complete -E -W e; complete -I -W i; complete -fv ff; complete -o bashdefault a-b 'x y'
complete; echo --; complete -p other g; complete -p -D; complete -r other; complete -p other; echo $?; complete -r nosuch; echo $?; complete -r; complete; echo $?
## STDOUT:
complete -C 'cmd x' c3
complete -o bashdefault a-b
complete -W 'i' -I
complete -o bashdefault 'x y'
complete -o default -o nospace -b -d -f -u x1
complete -f -v ff
complete -F def -D
complete -G '*.c' -P 'pre' -S 'suf' -X '!*.o' g
complete -W 'foo bar' mycommand
complete -F myfunc other
complete -W 'e' -E
--
complete -F myfunc other
complete -G '*.c' -P 'pre' -S 'suf' -X '!*.o' g
complete -F def -D
1
1
0
## END
## STDERR:
bash: line 2: complete: other: no completion specification
bash: line 2: complete: nosuch: no completion specification
## END

#### errors of complete
complete -F f; echo $?; complete -o bad x; echo $?; complete -A bad x; echo $?; complete -x x; echo $?; complete -F 'a b' x; echo $?
## STDOUT:
2
2
2
2
2
## END
## STDERR:
complete: usage: complete [-abcdefgjksuv] [-pr] [-DEI] [-o option] [-A action] [-G globpat] [-W wordlist] [-F function] [-C command] [-X filterpat] [-P prefix] [-S suffix] [name ...]
bash: line 1: complete: bad: invalid option name
bash: line 1: complete: bad: invalid action name
bash: line 1: complete: -x: invalid option
complete: usage: complete [-abcdefgjksuv] [-pr] [-DEI] [-o option] [-A action] [-G globpat] [-W wordlist] [-F function] [-C command] [-X filterpat] [-P prefix] [-S suffix] [name ...]
bash: line 1: complete: `a b': not a valid identifier
## END

#### compopt
complete -W 'a b' c; compopt -o nospace c; complete -p c; compopt +o nospace c; complete -p c; compopt c; compopt -o nospace; echo $?; compopt nosuch; echo $?; compopt -o bad c; echo $?
## STDOUT:
complete -o nospace -W 'a b' c
complete -W 'a b' c
compopt +o bashdefault +o default +o dirnames +o filenames +o noquote +o nosort +o nospace +o plusdirs c
1
1
2
## END
## STDERR:
bash: line 1: compopt: not currently executing completion function
bash: line 1: compopt: nosuch: no completion specification
bash: line 1: compopt: bad: invalid option name
## END

#### compgen -F
f() { echo "$# <$1><$2><$3>"; echo "${#COMP_WORDS[@]} C=$COMP_CWORD L=[$COMP_LINE] P=$COMP_POINT T=$COMP_TYPE K=$COMP_KEY"; COMPREPLY=(one two 'a b'); }; compgen -F f x; echo $?; compgen -F f -W 'x1 y' -X 't*' x; g() { COMPREPLY=hello; }; compgen -F g; h() { COMPREPLY=(); }; compgen -F h; echo $?; compgen -F nosuch; echo $?; k() { compopt -o nospace; echo $?; COMPREPLY=(x); }; compgen -F k; echo ${COMPREPLY-unset} ${COMP_LINE-unset}
## STDOUT:
3 <compgen><x><>
0 C=-1 L=[] P=0 T=0 K=0
one
two
a b
0
3 <compgen><x><>
0 C=-1 L=[] P=0 T=0 K=0
x1
one
a b
hello
1
1
1
x
unset unset
## END
## STDERR:
bash: line 1: compgen: warning: -F option may not work as you expect
bash: line 1: compgen: warning: -F option may not work as you expect
bash: line 1: compgen: warning: -F option may not work as you expect
bash: line 1: compgen: warning: -F option may not work as you expect
bash: line 1: compgen: warning: -F option may not work as you expect
bash: line 1: completion: function `nosuch' not found
bash: line 1: compgen: warning: -F option may not work as you expect
environment: line 1: compopt: not currently executing completion function
## END

#### compgen -C
compgen -C 'printf "%s\n" a "$COMP_POINT" #' t; f() { echo foo; echo bar; }; compgen -C f b; echo $?
## STDOUT:
a
0
foo
bar
0
## END
## STDERR:
bash: line 1: compgen: warning: -C option may not work as you expect
bash: line 1: compgen: warning: -C option may not work as you expect
## END

#### compgen -W
compgen -W 'foo "b c" $HOME2 `echo cmd` a\ b'; IFS=':%'; compgen -W 'spam:eggs%ham cheese\:colon'; unset IFS; compgen -W $'a\tb\nc  d'; compgen -W 'b a c a'; compgen -W 'apple banana' -P '<' -S '>' a; compgen -W 'one two three' -X 't*'; compgen -W 'one two three' -X '!t*'; compgen -W 'foo foobar' -X '&' foo; compgen -W '${'; echo $?; compgen -W 'a -b' -- -
## STDOUT:
foo
b c
cmd
a b
spam
eggs
ham cheese:colon
a
b
c
d
b
a
c
a
<apple>
one
two
three
foobar
## END
## STDERR:
bash: line 1: ${: bad substitution
## END
## status: 1

#### compgen actions
compgen -A keyword f; compgen -A builtin e; compgen -A shopt ex; compgen -A setopt no; compgen -A signal SIGU; alias zz=1 zy=2; compgen -a; foo() { :; }; compgen -A function; compgen -v BASH_V; enable -n test; compgen -A disabled; compgen -A binding vi-su; mkdir dir; touch file; compgen -f f; compgen -d; compgen -G 'f*'; compgen -o plusdirs -W x; compgen -b -k -X '[!wu]*'
## STDOUT:
fi
for
function
echo
enable
eval
exec
exit
export
execfail
expand_aliases
extdebug
extglob
extquote
noclobber
noexec
noglob
nolog
notify
nounset
SIGUSR1
SIGUSR2
SIGURG
zy
zz
foo
BASH_VERSINFO
BASH_VERSION
test
vi-subst
file
dir
file
x
dir
ulimit
umask
unalias
unset
wait
while
until
## END

#### errors of compgen
compgen -A bad; echo $?; compgen; echo $?; compgen -W; echo $?; compgen -Z; echo $?; compgen -o bad; echo $?
## STDOUT:
2
0
2
2
2
## END
## STDERR:
bash: line 1: compgen: bad: invalid action name
bash: line 1: compgen: -W: option requires an argument
compgen: usage: compgen [-abcdefgjksuv] [-o option] [-A action] [-G globpat] [-W wordlist] [-F function] [-C command] [-X filterpat] [-P prefix] [-S suffix] [word]
bash: line 1: compgen: -Z: invalid option
compgen: usage: compgen [-abcdefgjksuv] [-o option] [-A action] [-G globpat] [-W wordlist] [-F function] [-C command] [-X filterpat] [-P prefix] [-S suffix] [word]
bash: line 1: compgen: bad: invalid option name
## END

#### compgen -A by each action of the shell itself
f1() { :; }; f2() { :; }; av=1; av2=2; alias al1=x; compgen -A function f; compgen -A variable av; compgen -A alias al; compgen -A builtin com; compgen -A keyword w; compgen -A setopt no; compgen -A shopt ex; compgen -A signal SIGU; compgen -A enabled ca
## STDOUT:
f1
f2
av
av2
al1
command
compgen
complete
compopt
while
noclobber
noexec
noglob
nolog
notify
nounset
execfail
expand_aliases
extdebug
extglob
extquote
SIGUSR1
SIGUSR2
SIGURG
caller
## END

#### compgen with short options
mkdir dd; : >df; compgen -d d; compgen -f d | sort; compgen -b bi; compgen -k f; compgen -v BASH_VERSI; compgen -e PA; compgen -a; echo $?; compgen -c bui
## STDOUT:
dd
dd
df
bind
fi
for
function
BASH_VERSINFO
BASH_VERSION
PATH
1
builtin
## END

#### compgen -W with -P, -S and -X
compgen -W 'apple ant bee' a; compgen -P '<' -S '>' -W 'apple ant bee' a; compgen -X '*t' -W 'apple ant bee' a; compgen -X '!*t' -W 'apple ant bee' a; x='p q'; compgen -W '$x $((1+1))'; compgen -W 'a b' z; echo $?
## STDOUT:
apple
ant
<apple>
<ant>
apple
ant
p
q
2
1
## END

#### compgen -G and a bad action
: >x1 >x2 >y; compgen -G 'x*' | sort; compgen -A nosuch; echo $?; compgen -o nosuch; echo $?; compgen -x; echo $?; compgen -F nofunction; echo $?
## STDOUT:
x1
x2
2
2
2
1
## END
## STDERR:
bash: line 1: compgen: nosuch: invalid action name
bash: line 1: compgen: nosuch: invalid option name
bash: line 1: compgen: -x: invalid option
compgen: usage: compgen [-abcdefgjksuv] [-o option] [-A action] [-G globpat] [-W wordlist] [-F function] [-C command] [-X filterpat] [-P prefix] [-S suffix] [word]
bash: line 1: compgen: warning: -F option may not work as you expect
bash: line 1: completion: function `nofunction' not found
## END

#### complete -p prints what was set
complete -W 'a b' cmd; complete -F _f -o nospace other; complete -A file -P p -S s third; complete -d -X '*.o' -G '*.c' fourth; complete -C 'prog arg' fifth; complete -p cmd other third fourth fifth; complete -p nosuch; echo $?
## STDOUT:
complete -W 'a b' cmd
complete -o nospace -F _f other
complete -f -P 'p' -S 's' third
complete -d -G '*.c' -X '*.o' fourth
complete -C 'prog arg' fifth
1
## END
## STDERR:
bash: line 1: complete: nosuch: no completion specification
## END

#### complete -D, -E, -I and -r
complete -W d -D; complete -W e -E; complete -W i -I; complete -W x cmd; complete -p | sort; complete -r cmd; complete -r -D; complete -r nosuch; echo $?; complete -p | sort; complete -r; complete -p; echo $?
## STDOUT:
complete -W 'd' -D
complete -W 'e' -E
complete -W 'i' -I
complete -W 'x' cmd
1
complete -W 'e' -E
complete -W 'i' -I
0
## END
## STDERR:
bash: line 1: complete: nosuch: no completion specification
## END

#### complete without a name and with a bad option
complete -W a; echo $?; complete -o nosuch x; echo $?; complete -A nosuch x; echo $?; complete -Q; echo $?
## STDOUT:
2
2
2
2
## END
## STDERR:
complete: usage: complete [-abcdefgjksuv] [-pr] [-DEI] [-o option] [-A action] [-G globpat] [-W wordlist] [-F function] [-C command] [-X filterpat] [-P prefix] [-S suffix] [name ...]
bash: line 1: complete: nosuch: invalid option name
bash: line 1: complete: nosuch: invalid action name
bash: line 1: complete: -Q: invalid option
complete: usage: complete [-abcdefgjksuv] [-pr] [-DEI] [-o option] [-A action] [-G globpat] [-W wordlist] [-F function] [-C command] [-X filterpat] [-P prefix] [-S suffix] [name ...]
## END

#### compopt outside of a completion
compopt; echo $?; compopt -o nospace; echo $?; complete -W a cmd; compopt -o nospace -o filenames cmd; complete -p cmd; compopt +o nospace cmd; complete -p cmd; compopt cmd; compopt nosuch; echo $?
## STDOUT:
1
1
complete -o filenames -o nospace -W 'a' cmd
complete -o filenames -W 'a' cmd
compopt +o bashdefault +o default +o dirnames -o filenames +o noquote +o nosort +o nospace +o plusdirs cmd
1
## END
## STDERR:
bash: line 1: compopt: not currently executing completion function
bash: line 1: compopt: not currently executing completion function
bash: line 1: compopt: nosuch: no completion specification
## END

#### signals are named, with the conditions around them
compgen -A signal | head -2; compgen -A signal | tail -4
## STDOUT:
EXIT
SIGHUP
SIGRTMAX
DEBUG
ERR
RETURN
## END
