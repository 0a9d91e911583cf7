## failures_allowed: 0

#### all forms
f() { echo 1; }; function g { echo 2; }; function h() (echo 3); i() if :; then echo 4; fi; f; g; h; i; j() for x in 5; do echo $x; done; j
## STDOUT:
1
2
3
4
5
## END

#### return without a number keeps the status
f() { (exit 3); return; }; f; echo $?
## STDOUT:
3
## END

#### return out of range and bad
f() { return 256; }; f; echo $?; f() { return -1; }; f; echo $?; f() { return x; echo no; }; f; echo $?; f() { return 1 2; }; f; echo $?
## STDOUT:
0
255
2
## END
## STDERR:
environment: line 1: return: x: numeric argument required
environment: line 1: return: too many arguments
## END
## status: 1

#### return outside
return 3; echo $?
## STDOUT:
2
## END
## STDERR:
bash: line 1: return: can only `return' from a function or sourced script
## END

#### FUNCNAME, BASH_SOURCE and BASH_LINENO
f() { g; }
g() { echo "${FUNCNAME[@]}|${BASH_LINENO[@]}|${#BASH_SOURCE[@]}"; }
f
## STDOUT:
g f|1 3|2
## END

#### caller
f() { g; }; g() { caller; caller 0; caller 1; caller 2; echo $?; }
f
caller; echo $?
## STDOUT:
1 environment
1 f environment
1
1
## END

#### FUNCNEST
f() { echo $1; f $(($1+1)); }; FUNCNEST=3; f 1; echo after
## STDOUT:
1
2
3
## END
## STDERR:
environment: line 1: f: maximum function nesting level exceeded (3)
## END
## status: 1

#### positional parameters are restored
f() { shift; set -- x y z; echo $#; }; set -- a; f 1 2; echo $# $1
## STDOUT:
3
1 a
## END

#### local hides and restores
x=g; f() { local x=l; g; echo $x; }; g() { echo $x; x=changed; }; f; echo $x
## STDOUT:
l
changed
g
## END

#### local without a value is unset
x=g; f() { local x; echo "${x-unset}"; x=1; }; f; echo $x
## STDOUT:
unset
g
## END

#### localvar_inherit
shopt -s localvar_inherit; x=g; f() { local x; echo $x; }; f
## STDOUT:
g
## END

#### unset of a local reveals nothing, of an outer one the scope below
x=g; f() { local x=l; unset x; echo "[${x-unset}]"; x=2; }; f; echo $x; h() { local x=l; k; echo "[$x]"; }; k() { unset x; echo "[$x]"; }; h
## STDOUT:
[unset]
g
[g]
[g]
## END

#### localvar_unset
shopt -s localvar_unset; x=g; h() { local x=l; k; }; k() { unset x; echo "[${x-unset}]"; }; h; echo $x
## STDOUT:
[unset]
g
## END

#### local outside of a function
local x=1; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: local: can only be used in a function
## END

#### local -
f() { local -; set -f; [[ -o noglob ]] && echo on; }; f; [[ -o noglob ]] || echo off
## STDOUT:
on
off
## END

#### local of a readonly
readonly r=1; f() { local r=2; echo no $?; }; f; echo $?
## STDOUT:
no 1
0
## END
## STDERR:
environment: line 1: local: r: readonly variable
## END

#### local -r, -i, -a and -A
f() { local -r a=1; local -i b=1+1; local -a c=(1 2); local -A d=([k]=v); local -p | sort; }; f
## STDOUT:
declare -A d=([k]="v" )
declare -a c=([0]="1" [1]="2")
declare -i b="2"
declare -r a="1"
## END

#### local lists
f() { local a=1 b; local; }; f
## STDOUT:
declare -- a="1"
declare -- b
## END

#### a recursive function
f() { (( $1 <= 1 )) && echo 1 || echo $(( $1 * $(f $(($1-1))) )); }; f 10
## STDOUT:
3628800
## END

#### redefinition while running
f() { f() { echo new; }; echo old; }; f; f
## STDOUT:
old
new
## END

#### declare -f, -F and printing
f () { if true; then echo "a b" > /dev/null; else for i in 1 2; do :; done; fi; }; declare -f f; declare -F f; declare -F; declare -f nope; echo $?
## STDOUT:
f () 
{ 
    if true; then
        echo "a b" > /dev/null;
    else
        for i in 1 2;
        do
            :;
        done;
    fi
}
f
declare -f f
1
## END

#### printing of all compounds
f() { while a; do b; done; until c; do d || e; done; case $x in a|b) f;; *) g;& h) ;; esac; ((i++)); [[ a == b && -n c ]]; for ((i=0;i<1;i++)); do :; done; select y in a; do break; done; { a; b & c; }; (d); ! e | f |& g; time h; coproc i; function j { :; }; }; declare -f f
## STDOUT:
f () 
{ 
    while a; do
        b;
    done;
    until c; do
        d || e;
    done;
    case $x in 
        a | b)
            f
        ;;
        *)
            g
        ;&
        h)

        ;;
    esac;
    ((i++));
    [[ a == b && -n c ]];
    for ((i=0; i<1; i++))
    do
        :;
    done;
    select y in a;
    do
        break;
    done;
    { 
        a;
        b & c
    };
    ( d );
    ! e | f 2>&1 | g;
    time h;
    coproc COPROC i;
    function j () 
    { 
        :
    }
}
## END

#### printing of redirections and here-documents
f() { cat <<< x >> f 2>&1 <&3- 3<>y &> z; x=1 y=(1 2) cmd "$@" 'q' $'\n' > "$f"; }; declare -f f
## STDOUT:
f () 
{ 
    cat <<< x >> f 2>&1 0<&3- 3<> y &> z;
    x=1 y=(1 2) cmd "$@" 'q' '
' > "$f"
}
## END

#### export -f
f() { echo exported $1; }; export -f f; bash -c 'f x'; export -fn f; bash -c 'f x' 2>/dev/null; echo $?
## STDOUT:
exported x
127
## END

#### readonly -f
f() { echo a; }; readonly -f f; f() { echo b; }; echo $?; f; unset -f f; echo $?
## STDOUT:
1
a
1
## END
## STDERR:
bash: line 1: f: readonly function
bash: line 1: unset: f: cannot unset: readonly function
## END

#### an invalid name
1f() { echo a; }; 1f; a-b() { echo c; }; a-b; a.b() { echo d; }; a.b
## STDOUT:
a
c
d
## END

#### an invalid name in POSIX mode
set -o posix; a-b() { echo c; }; echo no
## STDOUT:
## END
## STDERR:
bash: line 1: `a-b': not a valid identifier
## END
## status: 2

#### a special builtin's name in POSIX mode
set -o posix; eval() { echo c; }; echo no
## STDOUT:
## END
## STDERR:
bash: line 1: `eval': is a special builtin
## END
## status: 2

#### a function and a temporary environment
f() { echo $x; g; }; g() { echo "${x-unset}"; local x=2; echo $x; }; x=1 f; echo "${x-unset}"
## STDOUT:
1
1
2
unset
## END

#### exit in a function
f() { exit 4; }; f; echo no
## STDOUT:
## END
## status: 4

#### a function without a body
f() { }
## STDOUT:
## END
## STDERR:
bash: -c: line 1: syntax error near unexpected token `}'
bash: -c: line 1: `f() { }'
## END
## status: 2

#### nested definition is global
f() { g() { echo g; }; }; f; g
## STDOUT:
g
## END

#### return in a sourced file and a condition
echo 'echo a; return 3; echo b' > s; . ./s; echo $?; f() { if return 2; then :; fi; }; f; echo $?
## STDOUT:
a
3
2
## END

#### special variables of nested loops and subshells
for i in 1 2; do (continue; echo "sub $?"); (break 2; echo k); echo a | { continue; echo x; }; x=$(continue; echo cs); echo "[$x]"; done; f() { continue; echo inf; }; for i in 1; do f; echo aft; done
## STDOUT:
sub 0
k
x
[]
sub 0
k
x
[]
inf
aft
## END
## STDERR:
bash: line 1: continue: only meaningful in a `for', `while', or `until' loop
bash: line 1: break: only meaningful in a `for', `while', or `until' loop
bash: line 1: continue: only meaningful in a `for', `while', or `until' loop
bash: line 1: continue: only meaningful in a `for', `while', or `until' loop
bash: line 1: break: only meaningful in a `for', `while', or `until' loop
bash: line 1: continue: only meaningful in a `for', `while', or `until' loop
environment: line 1: continue: only meaningful in a `for', `while', or `until' loop
## END

#### caller at each level
f() { caller; caller 0; caller 1; caller 2; echo $?; }
g() {
  f
}
g; caller; echo $?; caller x; echo $?; caller -1; echo $?
## STDOUT:
3 environment
3 g environment
1
1
1
1
## END

#### declare -f prints each kind of command
f() { if a; then b; elif c; then d; else e; fi; while a; do b; done; until a; do b; done; for x in 1 "$@"; do c; done; for y; do d; done; for ((i=0;i<3;i++)); do e; done; case $x in a|b) f;; *) g;& h) ;;& esac; select z in 1 2; do h; done; { i; j; }; ( k; l ); [[ a = b && ! -f c || ( -n d ) ]]; (( x++ )); m | n |& o; p && q || ! r; s & t; time u; coproc v; coproc W { x; }; y >a 2>&1 <<<b; a=1 b=(1 2) c+=3; function g { z; }; g() ( z ); }; declare -f f
## STDOUT:
f () 
{ 
    if a; then
        b;
    else
        if c; then
            d;
        else
            e;
        fi;
    fi;
    while a; do
        b;
    done;
    until a; do
        b;
    done;
    for x in 1 "$@";
    do
        c;
    done;
    for y in "$@";
    do
        d;
    done;
    for ((i=0; i<3; i++))
    do
        e;
    done;
    case $x in 
        a | b)
            f
        ;;
        *)
            g
        ;&
        h)

        ;;&
    esac;
    select z in 1 2;
    do
        h;
    done;
    { 
        i;
        j
    };
    ( k;
    l );
    [[ a = b && ! -f c || ( -n d ) ]];
    (( x++ ));
    m | n 2>&1 | o;
    p && q || ! r;
    s & t;
    time u;
    coproc COPROC v;
    coproc W { 
        x
    };
    y > a 2>&1 <<< b;
    a=1 b=(1 2) c+=3;
    function g () 
    { 
        z
    };
    function g () 
    { 
        ( z )
    }
}
## END

#### declare -f prints words as they were written
f() { echo "a $b" 'c d' $'e\tf' ${g:-h} ${i[@]} $(j k) `l m` $((n + o)) p\ q {r,s} ~/t *.u <(v) "${w[@]@Q}" ${x//a/b} $"y" \z; }; declare -f f
## STDOUT:
f () 
{ 
    echo "a $b" 'c d' 'e	f' ${g:-h} ${i[@]} $(j k) `l m` $((n + o)) p\ q {r,s} ~/t *.u <(v) "${w[@]@Q}" ${x//a/b} "y" \z
}
## END

#### unset, redefine and recursive functions
f() { f() { echo second; }; echo first; }; f; f; unset -f f; f 2>/dev/null; echo $?; fact() { (( $1 < 2 )) && echo 1 || echo $(( $1 * $(fact $(( $1 - 1 ))) )); }; fact 10; g() { unset -f g; echo still; }; g; type -t g; echo $?
## STDOUT:
first
second
127
3628800
still
1
## END

#### local variables of every kind
f() { local a=1 b c=(1 2) d; local -i i=2+3; local -r r=ro; local -x x=exp; local -A m=([k]=v); local -l l=ABC; local -n n=a; d=set; declare -p a b c d i r x m l n; bash -c 'echo $x'; }; f; declare -p a r x 2>&1 | sed 's/.*line/line/'
## STDOUT:
declare -- a="1"
declare -- b
declare -a c=([0]="1" [1]="2")
declare -- d="set"
declare -i i="5"
declare -r r="ro"
declare -x x="exp"
declare -A m=([k]="v" )
declare -l l="abc"
declare -n n="a"
exp
line 1: declare: a: not found
line 1: declare: r: not found
line 1: declare: x: not found
## END

#### local with a name that exists outside, and shadows
x=outer; f() { echo $x; local x; echo "${x-unset}"; x=inner; g; echo $x; unset x; echo "${x-unset}"; }; g() { echo "g $x"; x=changed; }; f; echo $x; h() { local x=$x; echo $x; x=2; }; h; echo $x; i() { local x=1 y=$x; echo $y; }; i
## STDOUT:
outer
unset
g inner
changed
unset
outer
outer
outer
outer
## END

#### local - and options
f() { local -; set -fu; shopt -s nullglob; echo $-; }; echo $-; f; echo $-; shopt nullglob; g() { local - x=1; set -e; false; echo no; }; (g; echo no); echo $?
## STDOUT:
hBc
fhuBc
hBc
nullglob       	on
1
## END

#### a local name is exported where it hides an exported one
export v=1; f() { local v; declare -p v; v=2; bash -c 'echo $v'; local -i w=1+1; declare -p w; }; f; echo $v
## STDOUT:
declare -x v
2
declare -i w="2"
1
## END

#### functions with each kind of body and redirections
cat >s <<'X'
f() ( echo sub; exit 3 ); f; echo $?; g() if true; then echo if; fi; g; h() for i in 1 2; do echo $i; done; h; i() [[ $1 = a ]]; i a; echo $?; j() (( $1 > 2 )); j 3; echo $?; k() { echo k; } >f; k; cat f; function l { echo l; }; l; function m() { echo m; }; m; n () while read x; do echo "n $x"; done <<<y; n; declare -f i j k
X
. ./s
## STDOUT:
sub
3
if
1
2
0
0
k
l
m
n y
i () 
{ 
    [[ $1 = a ]]
}
j () 
{ 
    (( $1 > 2 ))
}
k () 
{ 
    echo k
} > f
## END

#### functions that the environment defines, and what it holds of exported ones
for value in '() { echo h; }; echo vulnerable' '() { echo h; ' '() { echo h; } && echo y' '() { echo h; } &' '() (echo sub)' '(){ echo h; }' '() { echo h; } > /dev/null' '() { echo h; } ; '; do
  env "BASH_FUNC_h%%=$value" bash -c 'h; declare -F'
done
env 'BASH_FUNC_a/b%%=() { echo h; }' bash -c 'a/b'
env 'BASH_FUNC_a b%%=() { echo h; }' bash -c 'declare -F'
env 'BASH_FUNC_if%%=() { echo h; }' bash -c 'declare -F'
env 'BASH_FUNC_x%%=whatever' env | grep FUNC
## STDOUT:
declare -fx h
h
declare -fx h
BASH_FUNC_x%%=whatever
## END
## STDERR:
bash: warning: h: ignoring function definition attempt
bash: error importing function definition for `h'
bash: line 1: h: command not found
bash: h: line 1: syntax error: unexpected end of file
bash: error importing function definition for `h'
bash: line 1: h: command not found
bash: warning: h: ignoring function definition attempt
bash: error importing function definition for `h'
bash: line 1: h: command not found
bash: warning: h: ignoring function definition attempt
bash: error importing function definition for `h'
bash: line 1: h: command not found
bash: line 1: h: command not found
bash: line 1: h: command not found
bash: error importing function definition for `a/b'
bash: line 1: a/b: No such file or directory
bash: a b: line 0: syntax error near unexpected token `('
bash: a b: line 0: `a b () { echo h; }'
bash: error importing function definition for `a b'
bash: if: line 0: syntax error near unexpected token `)'
bash: if: line 0: `if () { echo h; }'
bash: error importing function definition for `if'
## END

#### an exported function in the environment
f() { if a; then b; while c; do d; done; fi; case x in a) b;; c) d; e;; esac; { g; h; }; ( i; j ); function in() { deep; }; cat <<E
doc
E
l; } > x
export -f f; env | sed -n '/BASH_FUNC_f/,$p' | grep -v '^_='
g() ( a; b ); export -f g; env | sed -n '/BASH_FUNC_g/,/)$/p'
bash -c 'declare -f f g'
## stdout-json: "BASH_FUNC_f%%=() {  if a; then\n b;\n while c; do\n d;\n done;\n fi;\n case x in \n a)\n b\n ;;\n c)\n d;\n e\n ;;\n esac;\n { \n g;\n h\n };\n ( i;\n j );\n function in () \n { \n deep\n };\n cat <<E\ndoc\nE\n\n l\n} > x\nBASH_FUNC_g%%=() {  ( a;\n b )\nf () \n{ \n    if a; then\n        b;\n        while c; do\n            d;\n        done;\n    fi;\n    case x in \n        a)\n            b\n        ;;\n        c)\n            d;\n            e\n        ;;\n    esac;\n    { \n        g;\n        h\n    };\n    ( i;\n    j );\n    function in () \n    { \n        deep\n    };\n    cat <<E\ndoc\nE\n\n    l\n} > x\ng () \n{ \n    ( a;\n    b )\n}\n"

#### the line of a function is that of the last definition in it
cat > s <<'EOS'
shopt -s extdebug
f() {
 g() { :
 }
 echo

 h() {
  k() {
  :
  }
 }
 :
}
declare -F f
f2() {
 x=$(g() { :; }
 )
}
declare -F f2
f3() { (g() { :; }
 ); }
declare -F f3
f4()
{
 :
}
declare -F f4
function f5 {
 :
 function g5 {
 :; }
}
declare -F f5
f6() {
 eval 'g() { :; }'
}
declare -F f6
f7 \
() {
 :
}
declare -F f7
f8() { :; }; f9() { :; }
declare -F f8 f9; f; declare -F h k g
f10() {
 x=`g() { :; }`
 y=<(g() { :; })
}
declare -F f10
f11() {
 :; }; g() { :; }
declare -F f11
EOS
bash s
## stdout-json: "f 8 s\nf2 16 s\nf3 20 s\nf4 23 s\nf5 30 s\nf6 34 s\nf7 39 s\nf8 43 s\nf9 43 s\n\nh 8 s\ng 3 s\nf10 47 s\nf11 50 s\n"

#### lines of redirections and definitions that fail in functions
cat > s <<'EOS'
f()
{
 { :; } < /nosuch
}
f
f()

if true; then
 { :; } < /nosuch
fi
f
f() {
 { :; } < /nosuch
 g()
 {
 :; }
}
f
f() {
 { :; } < /nosuch
 g()
 if true
 then :; fi
}
f
f() {
 { :; } < /nosuch
 g() (
 :
 )
}
f
f() {
 { :; } < /nosuch
 function g
 {
 :
 }
}
f
f() {
 { :; } < /nosuch
 x=$(g() { :; }
 )
}
f
function f
{
 { :; } < /nosuch
}
f
function f if true; then
 { :; } < /nosuch
 fi
f
f() {
 echo $LINENO
 { :; } < /nosuch
 g() 
 { :; }
 echo $LINENO
 trap 'echo D $LINENO' DEBUG
}
f
set -T
f
trap - DEBUG
eval 'f() {
 { :; } < /nosuch
 g() {
  :
 }
}'
f
EOS
bash s
## STDOUT:
57
61
D 65
D 66
D 60
D 57
57
D 61
61
D 62
D 67
## END
## STDERR:
s: line 2: /nosuch: No such file or directory
s: line 2: /nosuch: No such file or directory
s: line 15: /nosuch: No such file or directory
s: line 19: /nosuch: No such file or directory
s: line 26: /nosuch: No such file or directory
s: line 36: /nosuch: No such file or directory
s: line 43: /nosuch: No such file or directory
s: line 48: /nosuch: No such file or directory
s: line 48: /nosuch: No such file or directory
s: line 60: /nosuch: No such file or directory
s: line 60: /nosuch: No such file or directory
s: line 75: /nosuch: No such file or directory
## END

#### a body without braces has the line of the last one in braces
cat > s <<'EOS'
f() if true; then
 { :; } < /nosuch
fi
f
EOS
bash s
## stdout-json: ""
## STDERR:
s: /nosuch: No such file or directory
## END
## status: 1

#### the line of a definition that is refused
cat > s <<'EOS'
g() { :; }
readonly -f g
f() {
 echo a

 g() {
  :
 }
 echo b
 for i in 1
 do
   g() { :
   }
 done
 if true
 then g() {
   :
 }
 fi
}
f
f
f()
{
 g() { :; }
}; f
f() (
 g() { :; }
); f
f() { x=1
 y=2
 g() { :; }; }; f
f() { if true; then
 g() { :; }; fi; }
f
f() { case 1 in
 1) 
 g() { :; };; esac; }
f
f() {
 g() { :
 :
 } > /dev/null
 { 
 :; } < /nosuch
}
f
echo


g() {
 :


}

{ g() {
 :
}
}

{ echo 1
g() {
 :
}
echo 2; }
for i in 1
do g() {
 :
}
done
(g() {
 :
}
)
h() { g() { :; }
}; h
eval 'g() {
:
}'
trap 'g() { :;
}' EXIT
EOS
bash s
## stdout-json: "a\nb\na\nb\n\n1\n2\n"
## STDERR:
s: line 16: g: readonly function
s: line 10: g: readonly function
s: line 16: g: readonly function
s: line 16: g: readonly function
s: line 10: g: readonly function
s: line 16: g: readonly function
s: line 25: g: readonly function
s: line 29: g: readonly function
s: line 32: g: readonly function
s: line 34: g: readonly function
s: line 36: g: readonly function
s: line 41: g: readonly function
s: line 41: /nosuch: No such file or directory
s: line 55: g: readonly function
s: line 60: g: readonly function
s: line 66: g: readonly function
s: line 67: g: readonly function
s: line 75: g: readonly function
s: line 76: g: readonly function
s: line 82: g: readonly function
s: line 2: g: readonly function
## END

#### caller outside of functions
echo 'caller; echo $?; caller 0; echo $?; caller 1; echo $?; f() { caller; caller 0; caller 1; echo $?; caller 2; echo $?; }; f; eval caller; (caller); $(caller)' > c
bash ./c; echo --; bash < c; echo --; bash -c "$(cat c)"; echo --; echo '. ./c' > d; bash d; echo --; bash -c '. ./c'; echo --; bash < d
echo 'trap caller EXIT; trap "caller" DEBUG; :' > e; bash e
## STDOUT:
0 NULL
0
1
1
1 ./c
1 main ./c
1
1
0 NULL
0 NULL
--
1
1
1
1 NULL
1
1
--
1
1
1
1 NULL
1
1
--
1 d
0
1 main d
0
1
1 ./c
1 source ./c
1 main d
0
1
1 d
1 d
--
1 NULL
0
1
1
1 ./c
1 source ./c
1
1
1 NULL
1 NULL
--
1 NULL
0
1
1
1 ./c
1 source ./c
1
1
1 NULL
1 NULL
0 NULL
0 NULL
0 NULL
## END
## STDERR:
./c: line 1: 0: command not found
./c: line 1: 1: command not found
./c: line 1: 1: command not found
./c: line 1: 1: command not found
## END

#### names of digits, and the lines of names that are not valid
1() { echo f $1; }; 1 a; function 22 { echo g; }; 22; unset -f 1; 1
if true; then :; fi; '$x'() { :
}
f() {
'$y'() { :; }
}; f
## STDOUT:
f a
g
## END
## STDERR:
bash: line 1: 1: command not found
bash: line 3: `'$x'': not a valid identifier
environment: line 5: `'$y'': not a valid identifier
## END
## status: 1

#### names with quotes are not valid
{
\f() { :; }; echo $?
'f'() { :; }
f"x"() { :; }
function 'f g' { :; }; echo $?
function $'a' { :; }
function \; { :; }
}
f() {
:
'f'()
{
 :
}
'g'() (
 :
)
(
$'h'() { :; }
)
}; f; declare -F
## STDOUT:
1
1
declare -f f
## END
## STDERR:
bash: line 8: `\f': not a valid identifier
bash: line 8: `'f'': not a valid identifier
bash: line 8: `f"x"': not a valid identifier
bash: line 8: `'f g'': not a valid identifier
bash: line 8: `'a'': not a valid identifier
bash: line 8: `\;': not a valid identifier
environment: line 19: `'f'': not a valid identifier
environment: line 19: `'g'': not a valid identifier
environment: line 20: `'h'': not a valid identifier
## END
