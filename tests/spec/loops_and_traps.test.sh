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

#### behind an error in a loop of the text of -c a break ends the script
trap 'echo exit' EXIT
for i in 1 2; do echo $((1 1)) 2>/dev/null; done
echo still
f() { break 2>/dev/null; echo in a function; }; f
for j in 1 2; do echo $j; break 2; done; echo no
echo no
## STDOUT:
still
in a function
1
## END
## stderr: bash: line 2: 1 1: syntax error in expression (error token is "1")

#### eval and functions end the counting of their loops
eval 'for i in 1; do echo $((1 1)); done' 2>/dev/null
break 2>/dev/null; echo a
f() { for i in 1; do echo $((1 1)); done; }
f 2>/dev/null
break 2>/dev/null; echo b
## STDOUT:
a
b
## END
## stderr-json: ""

#### select without words is a loop that goes on
for i in 1 2; do select s in; do :; done; break; done; echo a
break; echo no
## stdout: a
## stderr-json: ""

#### the ERR trap where eval runs in a condition
trap 'echo outer' ERR
eval 'false; echo 1' && echo x
eval 'trap "echo inner" ERR; false; echo 2' && echo y
false
trap - ERR
f() { eval '(trap "echo sub" ERR; false; (exit 3); echo 3)'; }; f && echo z
set -e; eval 'set -e; false; echo 4' || echo no
## STDOUT:
1
x
inner
2
y
outer
sub
sub
3
z
4
## END
## stderr-json: ""

#### substitutions in redirections are in no condition
f() { cat < <(trap 'echo e' ERR; false; echo 1); }; f && echo x
if cat <<< "$(trap 'echo e' ERR; false; echo 2)"; then echo y; fi
f() { cat <(trap 'echo e' ERR; false; echo 3); }; f && echo z
cat < <(set -e; false; echo no) && echo w
## STDOUT:
e
1
x
e
2
y
3
z
w
## END
## stderr-json: ""

#### errexit and a syntax error in eval
trap 'echo exit' EXIT; trap 'echo err' ERR
eval 'echo )' 2>/dev/null; echo a
set -e
eval 'echo )' 2>/dev/null || echo b
eval 'echo )' 2>/dev/null
echo no
## STDOUT:
err
a
b
exit
## END
## stderr-json: ""
## status: 2

#### the ERR trap for a pipeline that ends in a subshell
trap 'echo err $? ${PIPESTATUS[@]}' ERR
false | (exit 3); echo a
set -o pipefail; (exit 4) | (true); echo b
(exit 4) | (exit 3) | cat; echo c
! false | (exit 3)
false | (exit 3) || echo or
false | { (exit 3); }; { false | (exit 3); }
false | (trap - ERR; exit 3)
## STDOUT:
err 3 1 3
err 3 1 3
a
err 4 4 0
err 4 4 0
b
err 3 4 3 0
c
err 3 1 3
or
err 3 1 3
err 3 1 3
err 3 1 3
err 3 1 3
err 3 1 3
## END
## stderr-json: ""
## status: 3

#### a function whose body is one command
trap 'echo e' ERR
f() ( false ); f; echo a
f() [[ a = b ]]; f; echo b
set -E; f; f() ( false ); f; set +E
f || echo or
set -e; f; echo no
## STDOUT:
e
a
e
b
e
e
e
e
e
or
## END
## stderr-json: ""
## status: 1

#### an error in the EXIT trap leaves the status
(trap 'n=$((1 1))' EXIT; exit 3) 2>/dev/null; echo $?
(trap 'echo ${nosuch?}' EXIT; exit 3) 2>/dev/null; echo $?
(trap 'echo 1; eval "echo \$((1 1))"; echo no' EXIT; exit 3) 2>/dev/null; echo $?
(trap 'exit 5' EXIT; exit 3); echo $?
(trap 'set -e; false' EXIT; exit 3); echo $?
(trap 'set -u; echo $nosuch' EXIT; exit 3) 2>/dev/null; echo $?
bash -c 'trap "echo \${nosuch?}" EXIT; exit 3' 2>/dev/null; echo $?
## STDOUT:
3
3
1
3
5
1
3
3
## END
## stderr-json: ""

#### a stage whose words are wrong runs the EXIT trap
exec 2>/dev/null
trap 'echo bye' EXIT
echo a | echo ${x?} 2>/dev/null | cat
x=${y?} 2>/dev/null | cat
{ echo ${x?}; } 2>/dev/null | cat
echo $(echo ${x?}) 2>/dev/null | cat
echo ${x?} 2>/dev/null & wait
f() { echo ${x?}; }; f 2>/dev/null | cat
(echo ${x?} | cat; echo in) 2>/dev/null
echo end
## STDOUT:
bye
bye

bye
in
end
bye
## END
## stderr-json: ""

#### conditions around a substitution hold in its redirections
if echo $(cat < <((set -e; false; echo in); echo $?)); then :; fi
x=$(cat < <((set -e; false; echo in); echo $?)) && echo $x
f() { cat < <((set -e; false; echo no); echo $?); }; f && echo $(f)
## STDOUT:
in 0
in 0
1
1
## END
## stderr-json: ""

#### the EXIT trap of a stage that ends by an error in a function
exec 2>/dev/null
trap 'echo "${FUNCNAME-main}" $? "$1" ${b-u}' EXIT
f() { local b=1 q; readonly q; echo ${q:=x} | cat; echo $((1/0)) | cat; q=1 | cat; }
f 1 2
g() { f 3; }
g
## STDOUT:
main 1  u
main 1  u
main 1  u
main 1  u
main 1  u
main 1  u
main 0  u
## END
## stderr-json: ""

#### an EXIT trap that is run is listed
(trap 'trap -p; trap; (trap -p EXIT); x=$(trap); echo "$x"' EXIT)
(trap 'trap - EXIT; trap -p; echo x' EXIT)
f() { trap 'trap -p' EXIT; exit; }
x=$(f); echo "$x"
trap 'trap -p EXIT; trap "echo again" EXIT; trap -p' EXIT
## STDOUT:
trap -- 'trap -p; trap; (trap -p EXIT); x=$(trap); echo "$x"' EXIT
trap -- 'trap -p; trap; (trap -p EXIT); x=$(trap); echo "$x"' EXIT
trap -- 'trap -p; trap; (trap -p EXIT); x=$(trap); echo "$x"' EXIT
trap -- 'trap -p; trap; (trap -p EXIT); x=$(trap); echo "$x"' EXIT
x
trap -- 'trap -p' EXIT
trap -- 'trap -p EXIT; trap "echo again" EXIT; trap -p' EXIT
trap -- 'echo again' EXIT
## END
## stderr-json: ""
