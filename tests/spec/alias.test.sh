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
