#### parameters, return, status
f() { echo "$# $1 $FUNCNAME"; return 3; echo never; }
f a b; echo $?
function g { f "$@"; }
g x; echo $?
## STDOUT:
2 a f
3
1 x f
3
## END

#### dynamic scope
x=global
show() { echo $x; }
f() { local x=local; show; x=changed; show; }
f; show
## STDOUT:
local
changed
global
## END

#### a temporary environment
f() { echo "[$v]"; v=inside; }
v=before
v=temp f
echo $v
## STDOUT:
[temp]
before
## END

#### recursion
fact() { if (($1 <= 1)); then echo 1; else echo $(($1 * $(fact $(($1 - 1))))); fi; }
fact 10
## stdout: 3628800

#### declare -f prints the source
f() { if true; then echo "a b" | cat; fi; for x in 1; do :; done; }
declare -f f
## STDOUT:
f () 
{ 
    if true; then
        echo "a b" | cat;
    fi;
    for x in 1;
    do
        :;
    done
}
## END

#### functions come before builtins, command goes round them
echo() { printf 'mine: %s\n' "$*"; }
echo hi
command echo hi
builtin echo hi
unset -f echo
echo hi
## STDOUT:
mine: hi
hi
hi
hi
## END

#### a trap on EXIT sees the status
f() { trap 'echo "bye $?"' EXIT; }
f
exit 4
## stdout: bye 4
## status: 4

#### local arrays and unset
f() { local -a a=(1 2); a+=(3); echo "${a[@]}"; local b; echo "${b-unset}"; }
a=outer; f; echo $a
## STDOUT:
1 2 3
unset
outer
## END
