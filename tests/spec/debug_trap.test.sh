#### compound commands
trap 'echo "$LINENO:$BASH_COMMAND"' DEBUG
x=1; y=2 z=3
for i in 1 2; do
  :
done
for ((i=0;i<2;i++)); do
 :
done
case x in
 x) :;;
esac
if true; then
 :
fi
while [ $x -lt 2 ]; do
  x=2
done
select q in a b; do break; done </dev/null 2>/dev/null
(( x ))
[[ x ]]
{ :; }
( : )
a=(1 2)
## STDOUT:
2:x=1
2:y=2 z=3
3:for i in 1 2
4::
3:for i in 1 2
4::
6:((i=0))
6:((i<2))
7::
6:((i++))
6:((i<2))
7::
6:((i++))
6:((i<2))
9:case x in 
10::
12:true
13::
15:[ $x -lt 2 ]
16:x=2
15:[ $x -lt 2 ]
18:select q in a b

19:(( x ))
20:[[ -n x ]]
21::
23:a=(1 2)
## END

#### pipelines and lists
trap 'echo "$LINENO:$BASH_COMMAND"' DEBUG
echo p | cat
echo p1 |
 cat |
 { cat; echo z; }
( echo q ) | cat
true && echo and || echo no
! true
true & wait
f() { echo in; }
f
set -T
f
echo $(echo cs)
( echo sub )
## STDOUT:
2:echo p
2:cat
p
3:echo p1
4:cat
p1
z
6:cat
q
7:true
7:echo and
and
8:true
9:true
9:wait
11:f
in
12:set -T
13:f
10:f
10:echo in
in
14:echo $(echo cs)
14:echo cs cs
15:echo sub
sub
## END

#### extdebug skips
shopt -s extdebug
trap '[[ $BASH_COMMAND != *skip* ]]' DEBUG
echo skip me
echo done
for i in skip; do echo body; done
case skip in *) echo body;; esac
(( skip ))
echo $?
## STDOUT:
done
0
## END

#### within other traps
trap 'false; echo $LINENO err' ERR
trap 'false; echo $LINENO debug' DEBUG
false
echo after=$?
## STDOUT:
3 err
3 debug
3 debug
3 debug
3 err
4 err
4 debug
after=1
## END

#### signals while it is set
trap 'false; echo $LINENO usr1' USR1
trap 'false; echo $LINENO dbg' DEBUG
kill -USR1 $$
echo after=$?
## STDOUT:
3 dbg
1 dbg
1 dbg
1 usr1
4 dbg
after=0
## END

#### LINENO in traps
trap 'echo usr $LINENO
echo $LINENO' USR1
trap 'echo err $LINENO
echo $LINENO' ERR
kill -USR1 $$
false
f() { :
 kill -USR1 $$; }
f
## STDOUT:
usr 1
2
err 6
7
usr 1
2
## END

#### ERR and background commands
set -E
trap 'echo line=$LINENO' ERR
false & wait
{ false; echo async; } & wait
true | false
false | true
## STDOUT:
line=4
async
line=5
## END

#### set -e behind a negation
foo() { set -e; false; echo no; }
if foo; then echo x; fi
set +e
! foo
echo no
## STDOUT:
no
x
## END
## status: 1

#### select asks the DEBUG trap before its words
trap 'echo t $BASH_COMMAND' DEBUG
select s in; do :; done
select s in a ${!x!}; do :; done 2>/dev/null
echo z
## STDOUT:
t select s in
t select s in a ${!x!}
t echo z
z
## END
## stderr-json: ""

#### a DEBUG trap of a substitution in a stage
trap 'echo d' DEBUG
echo $(trap 'echo e' DEBUG; echo b) | cat
cat < <(trap 'echo e' DEBUG; echo b) | cat
: | echo $(trap 'echo e' DEBUG; echo b)
## STDOUT:
d
d
e b
d
d
e
b
d
d
e b
## END

#### lines of RETURN and DEBUG behind a function, and of commands on several
trap 'echo "ret $LINENO ${FUNCNAME[0]}"' RETURN; set -T
f()
{
  echo f
}
f
function g
{
  echo g
}
g
h() {
  echo h
  return
}
h
trap 'echo "dbg $LINENO $BASH_COMMAND ${FUNCNAME[0]}"' DEBUG
f
[[ a == a &&
   b == b ]]
((1
 + 1))
for (( i = 0 ; i < 1 ;   i++ )); do :; done; (( 1 + 1 )); ((  2))
x=(1
2)
## STDOUT:
f
ret 3 f
g
ret 8 g
h
ret 14 h
dbg 18 f 
dbg 3 f f
dbg 4 echo f f
f
dbg 3 echo f f
ret 3 f
dbg 20 [[ a == a && b == b ]] 
dbg 22 ((1
 + 1)) 
dbg 23 ((i = 0 )) 
dbg 23 ((i < 1 )) 
dbg 23 : 
dbg 23 ((i++ )) 
dbg 23 ((i < 1 )) 
dbg 23 (( 1 + 1 )) 
dbg 23 ((  2)) 
dbg 25 x=(1 2) 
## END

#### return without a status in an action of DEBUG, within that of EXIT
exec 3>&1; dt() { local p; for p in a b; do [[ b == $p ]] && return; done; }
et() { trap - ERR EXIT; if [[ -z a || b != b ]]; then echo then; else echo "else $-" >&3; echo more >&3; fi; exit 0; }
skip() { exit 0; }; t() { skip; }; p() { trap dt DEBUG; trap et EXIT; { t; } >/dev/null 2>&1; }; set -eET; p
## STDOUT:
else ehBETc
more
## END
