## failures_allowed: 0

#### defining, listing and removing
alias a='echo b' c="x 'y"; alias; alias a; alias nope; echo $?; unalias a; alias a; unalias nope; echo $?; unalias -a; alias; unalias; echo $?
## STDOUT:
alias a='echo b'
alias c='x '\''y'
alias a='echo b'
1
1
2
## END
## STDERR:
bash: line 1: alias: nope: not found
bash: line 1: alias: a: not found
bash: line 1: unalias: nope: not found
unalias: usage: unalias [-a] name [name ...]
## END

#### expansion with expand_aliases, from the next line on
shopt -s expand_aliases
alias e='echo hi'; e 2>/dev/null || echo not yet
e there
## STDOUT:
not yet
hi there
## END

#### a trailing blank expands the next word
shopt -s expand_aliases
alias s='echo ' w=world
s w w
## STDOUT:
world w
## END

#### not quoted, not arguments
shopt -s expand_aliases
alias l='echo list'
\l 2>/dev/null || echo no; "l" 2>/dev/null || echo no; echo l
## STDOUT:
no
no
l
## END

#### recursion stops
shopt -s expand_aliases
alias echo='echo x' a=b b=a
echo y; a 2>/dev/null; command echo $?
## STDOUT:
x y
127
## END

#### aliases of reserved words
shopt -s expand_aliases
alias begin='{' end='}' repeat='for i in'
begin echo a; end; repeat 1 2; do echo $i; done
## STDOUT:
a
1
2
## END

#### in functions at definition
shopt -s expand_aliases
alias g='echo old'
f() { g; }
alias g='echo new'; f; declare -f f
## STDOUT:
old
f () 
{ 
    echo old
}
## END

#### invalid names and -p
alias 'a b=c'; echo $?; alias x=1; alias -p; alias -z; echo $?
## STDOUT:
1
alias x='1'
2
## END
## STDERR:
bash: line 1: alias: `a b': invalid alias name
bash: line 1: alias: -z: invalid option
alias: usage: alias [-p] [name[=value] ... ]
## END

#### BASH_ALIASES
alias q=w; echo ${BASH_ALIASES[q]}; BASH_ALIASES[n]='echo v'; alias n
## STDOUT:
w
alias n='echo v'
## END

#### alias -p, several at once and one that is missing
alias a=1 b='x y' c="it's"; alias -p; alias b nosuch; echo $?; alias -x; echo $?
## STDOUT:
alias a='1'
alias b='x y'
alias c='it'\''s'
alias b='x y'
1
2
## END
## STDERR:
bash: line 1: alias: nosuch: not found
bash: line 1: alias: -x: invalid option
alias: usage: alias [-p] [name[=value] ... ]
## END

#### unalias -a and several names
alias a=1 b=2 c=3; unalias a nosuch b; echo $?; alias; unalias -a; alias; unalias; echo $?; unalias -x; echo $?
## STDOUT:
1
alias c='3'
2
2
## END
## STDERR:
bash: line 1: unalias: nosuch: not found
unalias: usage: unalias [-a] name [name ...]
bash: line 1: unalias: -x: invalid option
unalias: usage: unalias [-a] name [name ...]
## END

#### alias names that are not allowed
alias 'a b=c'; echo $?; alias 'a/b=c' 'a$=c' '=c'; echo $?; alias ok-1=x 'a.b=y' ; alias
## STDOUT:
1
1
alias a.b='y'
alias ok-1='x'
## END
## STDERR:
bash: line 1: alias: `a b': invalid alias name
bash: line 1: alias: `a/b': invalid alias name
bash: line 1: alias: `a$': invalid alias name
bash: line 1: alias: =c: not found
## END

#### the text of an alias ends in a quote or a backslash
shopt -s expand_aliases
alias q1='printf "<%s>\n" "' n1='echo \'
q1 x"
n1
a
## STDOUT:
< x>
a
## END

#### the name of a function in a substitution is no alias
shopt -s expand_aliases
alias l1='echo X'
echo "$( l1() { echo f; }; \l1 )" $( l1 () { echo f; }; l1 ) $( function l1 { echo f; }; l1 ) "${x:-$(l1() { echo f; }; l1)}"; cat <(l1() { echo f; }; l1)
## STDOUT:
f X X X
X
## END
## stderr-json: ""

#### an alias behind the end of a compound command
shopt -s expand_aliases
alias next='; echo next' quiet='>/dev/null' also='&& echo also' close='); echo closed' piped='| cat; echo'
{ echo a; } next 1
(echo a) quiet
[[ a ]] also 2
((1)) also 3
if true; then echo a; fi piped 4
for i in 1 2; do echo $i; done also 5
case a in a) echo b;; esac next 6
f() { echo f; } next 7
function g { echo g; } next 8
( { echo c; } close 9
( if true; then echo d; fi close 10
( (echo e)close 11
{ { echo h; } next 12; } next 13
## STDOUT:
a
next 1
also 2
also 3
a
4
1
2
also 5
b
next 6
next 7
next 8
c
closed 9
d
closed 10
e
closed 11
h
next 12
next 13
## END

#### try and catch as aliases
shopt -s expand_aliases
alias try='set +e; ( set -e; ' catch='); result=$?; set -e; [ $result = 0 ] || '
try {
  echo trying
  false
  echo not here
} catch {
  echo "caught $result"
}
echo behind
## STDOUT:
trying
caught 1
behind
## END

#### an alias where do or a body is expected
shopt -s expand_aliases
alias D='do echo' O='{ echo' T='then echo'
for i in 1 2; D $i; done
for i in 1 2
D $i; done
for i in 3; O $i; }
for ((i=0;i<2;i++)); D $i; done
while ((n++<2)) D n; done
f() O f; }
f
function g
O g; }
g
if (true) T yes; fi
## STDOUT:
1
2
1
2
3
0
1
n
n
f
g
yes
## END

#### an alias behind a compound command in a substitution is not seen as it is read
shopt -s expand_aliases
alias next='; echo next'
eval 'echo `{ echo a; } next b`'
eval 'echo $( { echo a; } next b )'
echo $?
## STDOUT:
a next b
## END
## STDERR:
bash: eval: line 4: syntax error near unexpected token `next'
bash: eval: line 4: `echo $( { echo a; } next b )'
## END
## status: 127

#### an alias behind redirections of a compound command is a word
shopt -s expand_aliases
alias next='; echo next'
eval '{ echo a; } </dev/null next b'
echo $?
## STDOUT:
2
## END
## STDERR:
bash: eval: line 3: syntax error near unexpected token `next'
bash: eval: line 3: `{ echo a; } </dev/null next b'
## END

#### lines of an alias are none of the script
shopt -s expand_aliases
alias M='echo one
echo two $LINENO'
M
echo $LINENO
f() {
  M
  echo $LINENO
}
f; M; echo $LINENO
nosuch
## STDOUT:
one
two 4
5
one
two 7
8
one
two 10
10
## END
## STDERR:
bash: line 11: nosuch: command not found
## END
## status: 127

#### a syntax error in an alias shows its text, one behind it the line as it was written
shopt -s expand_aliases
alias s='; echo next' M='echo one
echo two )
echo three' e='echo x'
eval 's )'
eval 'true; s'
eval 'M )'
eval 'e e )'
eval '(echo) s )'
## STDOUT:
one
## END
## STDERR:
bash: eval: line 5: syntax error near unexpected token `;'
bash: eval: line 5: `; echo next'
bash: eval: line 6: syntax error near unexpected token `;'
bash: eval: line 6: `; echo next'
bash: eval: line 7: syntax error near unexpected token `)'
bash: eval: line 7: `echo one
echo two )
echo three'
bash: eval: line 8: syntax error near unexpected token `)'
bash: eval: line 8: `e e )'
bash: eval: line 9: syntax error near unexpected token `)'
bash: eval: line 9: `(echo) s )'
## END
## status: 2

#### substitutions are read again when they run, with the aliases of that time
shopt -s expand_aliases; alias x='echo A'; echo $(x); echo "$(x)" `x`; cat <(x); echo ${y-$(x)} $(x; (x); { x; }; ! x); cat <<E
$(x) `x`
E
f() { unalias x; alias x='echo B'; echo $(x); }
f; declare -f f; unalias x; echo $(x); echo `x`
alias x='echo C'; f() { shopt -u expand_aliases; echo $(x); }; f
if :; then shopt -s expand_aliases; alias y='echo Y'; echo $(y); y; fi
echo $(alias z='echo Z'
z); echo `alias z='echo Z'
z`; echo $(alias z='echo Z'; z); cat <(alias z='echo Z'
z)
alias z='echo z'; echo $(z() { echo function; }; z)
## STDOUT:
A
A A
A
A A A A A
A A
B
f () 
{ 
    unalias x;
    alias x='echo B';
    echo $(x)
}



Y
Z
Z

Z
z
## END
## STDERR:
bash: line 5: x: command not found
bash: line 5: x: command not found
environment: line 6: x: command not found
bash: line 7: y: command not found
bash: line 10: z: command not found
## END

#### syntax errors of aliases in substitutions are told when they run
shopt -s expand_aliases; alias o='(' c=')' q='echo "' p='echo ${' d='cat <<E'
echo $(o echo a); echo $?
echo $(echo b
o echo a; ); echo $?
echo $(echo b

c echo a; ); echo $?
echo `echo b
c echo a; `; echo $?
echo $(echo b
q a; ); echo $?
echo $(echo b
p a; ); echo $?
echo $(echo b
d
a
E
); cat <(echo b
o a; )
x=$(echo b
c); echo $? $x
## STDOUT:

0
b
0
b
0
b
0
b
0
b
0
b a
b
2 b
## END
## STDERR:
bash: command substitution: line 3: syntax error: unexpected end of file
bash: command substitution: line 6: syntax error: unexpected end of file
bash: command substitution: line 8: syntax error near unexpected token `)'
bash: command substitution: line 8: `c echo a'
bash: command substitution: line 10: syntax error near unexpected token `)'
bash: command substitution: line 10: `c echo a; '
bash: command substitution: line 12: unexpected EOF while looking for matching `"'
bash: command substitution: line 14: unexpected EOF while looking for matching `}'
bash: process substitution: line 21: syntax error: unexpected end of file
bash: command substitution: line 22: syntax error near unexpected token `)'
bash: command substitution: line 22: `c'
## END

#### an alias that ends in an operator in which the text goes wrong
shopt -s expand_aliases; alias a=')' b=') ' c=';' d='&&' e='echo )' f=') )'
for x in 'a echo x' a 'b x' 'c x' 'd x' 'e x' 'f x'; do eval "$x"; echo $?; done
## STDOUT:
2
2
2
2
2
2
2
## END
## STDERR:
bash: eval: line 2: syntax error near unexpected token `)'
bash: eval: line 2: `a echo x'
bash: eval: line 2: syntax error near unexpected token `)'
bash: eval: line 2: `a'
bash: eval: line 2: syntax error near unexpected token `)'
bash: eval: line 2: `) '
bash: eval: line 2: syntax error near unexpected token `;'
bash: eval: line 2: `c x'
bash: eval: line 2: syntax error near unexpected token `&&'
bash: eval: line 2: `&&'
bash: eval: line 2: syntax error near unexpected token `)'
bash: eval: line 2: `e x'
bash: eval: line 2: syntax error near unexpected token `)'
bash: eval: line 2: `) )'
## END
