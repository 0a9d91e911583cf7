## failures_allowed: 0

#### the words of for and select stand in the loop
for v in $(continue; echo x) y; do echo $v; done
for v in $(for a in x y; do echo D; continue 2; done; echo E); do echo $v; done
select s in $(for a in x y; do echo D; continue 2; done; echo E); do break; done <<< 1 2>/dev/null
for v in a$(break; echo no) b; do echo $v; done
case $(for a in x y; do echo D; continue 2; done) in D) echo once;; *) echo twice;; esac
f() { for a in 1 2; do echo f; continue 2; done; }
for v in $(f); do echo $v; done
for v in 1 2; do for w in $(continue 2; echo x) y; do echo $v $w; done; done
## STDOUT:
y
D
a
b
twice
f
f
1 y
2 y
## END
## stderr-json: ""

#### ERR where a compound command has redirections
trap 'echo e' ERR
{ false; } 2>/dev/null; echo -
{ false; } >/dev/null; echo -
if true; then false; fi 2>/dev/null; echo -
for i in 1; do false; done 2>/dev/null; echo -
{ { false; } 2>/dev/null; } 2>/dev/null; echo -
(false) 2>/dev/null; echo -
{ :; } </nosuch; echo -
while :; do :; done </nosuch; echo -
! { :; } </nosuch; { false; }; echo -
## STDOUT:
e
-
-
e
-
e
-
e
-
e
-
e
-
e
-
e
-
## END
## STDERR:
bash: line 8: /nosuch: No such file or directory
bash: line 9: /nosuch: No such file or directory
bash: line 10: /nosuch: No such file or directory
## END

#### errexit where a compound command has redirections
(set -e; { false; echo no; } 2>/dev/null; echo no); echo $?
(set -e; { :; } </nosuch; echo no); echo $?
(set -e; if { :; } </nosuch; then :; fi; { false || :; } 2>/dev/null; { :; false && :; } 2>/dev/null; echo yes); echo $?
## STDOUT:
1
1
yes
0
## END
## STDERR:
bash: line 2: /nosuch: No such file or directory
bash: line 3: /nosuch: No such file or directory
## END

#### errors of a stage's words are not for the pipe
show() { echo "$@"; }
show "${nope?}" |& sed s/^/P/
echo $((1/0)) |& sed s/^/P/
{ echo "${nope?}"; } |& sed s/^/P/
ls /nosuch |& sed 's/.*: /P/'
## STDOUT:
Pbash: line 4: nope: parameter not set
PNo such file or directory
## END
## STDERR:
bash: line 2: nope: parameter not set
bash: line 3: 1/0: division by 0 (error token is "0")
## END

#### positional parameters behind source, where a function set its own
set -- a b
source /dev/stdin x 'y z' <<< 'f() { set -- in; }; f; echo "$@"'
echo "$@"
source /dev/stdin x <<< 'set -- new; f() { :; }; f'
echo "$@"
## STDOUT:
x y z
a b
a b
## END
## stderr-json: ""
