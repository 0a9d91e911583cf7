#### $_ after simple commands
: a b; echo "$_"; true; echo $_; [ x = x ]; echo $_; a=1; echo "[$_]"; : q; a=$(echo sub); echo "[$_]"; : k; (( 1 )); echo $_; : k; [[ a ]]; echo $_; x=(1 2); echo "[$_]"; declare -a y=(1); echo $_; export E=5; echo $_; : ''; echo "[$_]"; : m >/nope/x; echo $_
## STDOUT:
b
true
]
[]
[]
k
k
[]
y
E=5
[]
m
## END
## STDERR:
bash: line 1: /nope/x: No such file or directory
## END

#### $_ and functions
f() { echo "in $_"; : inner; }; : q; f x y; echo "after $_"; g() { :; }; g; echo $_; f2() { return 3; }; f2 9 8; echo $_
## STDOUT:
in q
after y
g
8
## END

#### $_ and compound commands
: m; for i in a b; do :; done; echo $_; : m; (exit 3); echo $_; : m | : n; echo $_; { : grp; }; echo $_; while false; do :; done; echo $_; eval 'echo $_; : evaled'; echo $_; . /dev/null; echo $_
## STDOUT:
:
m
m
grp
false
false
echo $_; : evaled
/dev/null
## END

#### $_ is a variable
_=assigned; echo "[$_]"; : x; declare -p _; : abc; echo ${_%c} ${#_}; _=5 : foo; echo $_; unset _; : y; echo $_
## STDOUT:
[]
declare -- _="x"
ab 3
foo
y
## END

#### $_ of a program
env | grep ^_=; bash -c 'echo $_'; ls /dev/null; echo $_
## STDOUT:
_=/usr/bin/env
/usr/bin/bash
/dev/null
/dev/null
## END
