## failures_allowed: 1

#### :- and - on unset, empty and set
e= s=x; echo ${u:-d} ${u-d} ${e:-d} [${e-d}] ${s:-d} ${s-d}
## STDOUT:
d d d [] x x
## END

#### := and = assign
echo ${u:=d} $u; e=; echo "[${e=d}]" "${e:=d}"
## STDOUT:
d d
[] d
## END

#### :+ and +
e= s=x; echo [${u:+d}] [${u+d}] [${e:+d}] [${e+d}] [${s:+d}] [${s+d}]
## STDOUT:
[] [] [] [d] [d] [d]
## END

#### the word is not expanded when not wanted
x=1; echo ${x:-$(echo no >&2)} [${u+$(echo no >&2)}]
## STDOUT:
1 []
## END

#### :? with a message, in a subshell
( echo ${u:?not there} ); echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: u: not there
## END

#### :? without a message
( : ${u:?} ); ( u=; : ${u:?} ); ( u=; : ${u?}; echo ok )
## STDOUT:
ok
## END
## STDERR:
bash: line 1: u: parameter null or not set
bash: line 1: u: parameter null or not set
## END

#### ? without a message
: ${u?}; echo no
## STDOUT:
## END
## STDERR:
bash: line 1: u: parameter not set
## END
## status: 127

#### the word of ? is expanded
x=why; ( : "${u?because $x}" )
## STDOUT:
## END
## STDERR:
bash: line 1: u: because why
## END
## status: 1

#### := on an element
declare -A m; : ${m[k]:=v} ${a[2]:=w}; declare -p m a
## STDOUT:
declare -A m=([k]="v" )
declare -a a=([2]="w")
## END

#### := on a readonly variable
readonly r; : ${r:=x}; echo no
## STDOUT:
## END
## STDERR:
bash: line 1: r: readonly variable
## END
## status: 1

#### := with * or @
: ${@:=x}
## STDOUT:
## END
## STDERR:
bash: line 1: $@: cannot assign in this way
## END
## status: 1

#### - with @ and *
set --; echo "${@-none}" "${*:-none}"; set -- ''; echo "[${@-none}]" "[${@:-none}]"; set -- '' ''; echo "[${@:-none}]"
## STDOUT:
none none
[] [none]
[ ]
## END

#### - with an array
a=(); echo "${a[@]-none}" "${a-none}"; a=(''); echo "[${a[@]-none}]" "[${a[@]:-none}]"; a=([1]=x); echo "${a-none}" "${a[@]-none}"
## STDOUT:
none none
[] [none]
none x
## END

#### + with an array
a=(1 2); echo "${a[@]+set}" "${b[@]+set}" "${a[5]+set}"
## STDOUT:
set 
## END

#### the word of an unquoted default is split
printf '<%s>' ${u:-a b} "${u:-a b}" ${u:-"a b" c} ${u-}; echo
## STDOUT:
<a><b><a b><a b><c>
## END

#### "$@" as the default
set -- 'a b' c; printf '<%s>' "${u:-$@}" ${u:-"$@"} "${u-"$@"}"; echo
## STDOUT:
<a b><c><a b><c><a b><c>
## END

#### "$@" as the alternative
set -- 'a b' c; printf '<%s>' ${1+"$@"}; echo; set --; printf '<%s>' ${1+"$@"}; echo
## STDOUT:
<a b><c>
<>
## END

#### nested defaults
echo ${a:-${b:-${c:-deep}}} "${a:-"${b:-"x  y"}"}"
## STDOUT:
deep x  y
## END

#### a closing brace within quotes
echo ${u:-"}"} ${u:-'}'} ${u:-\}}x
## STDOUT:
} } }x
## END

#### bad substitution
echo ${x y}
echo after
## STDOUT:
after
## END
## STDERR:
bash: line 1: ${x y}: bad substitution
## END

#### bad substitution of an operator
## known_failure: `bash: line 1: ${x!}: bad substitution`, not `bash: line 1: ${x:-a}${x%y}${x!}: bad substitution`
echo a; echo ${x:-a}${x%y}${x!}; echo b
## STDOUT:
a
## END
## STDERR:
bash: line 1: ${x:-a}${x%y}${x!}: bad substitution
## END
## status: 1

#### defaults for the length operator are bad
echo ${#x:-1}
## STDOUT:
## END
## STDERR:
bash: line 1: ${#x:-1}: bad substitution
## END
## status: 1

#### the default may hold a command substitution with braces
echo ${u:-$(echo "}")} ${u:-`echo }`}
## STDOUT:
} }
## END

#### default of a positional parameter above nine
set -- a; echo ${10:-ten} ${1:-one} ${2-two}
## STDOUT:
ten a two
## END

#### alternative of $# and $?
echo ${#:-x} ${?:-y} ${#+z}
## STDOUT:
0 0 z
## END

#### indirect default
p=q; echo ${!p:-none}; q=v; echo ${!p:-none} ${!p+set}
## STDOUT:
none
v set
## END
