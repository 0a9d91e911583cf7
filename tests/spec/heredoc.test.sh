## failures_allowed: 2

#### expansions
x=v; cat <<E
$x ${x}y $(echo c) `echo d` $((1+1)) \$x \\ \a "q" 'q'
E
## STDOUT:
v vy c d 2 $x \ \a "q" 'q'
## END

#### a quoted delimiter
x=v; cat <<'E'
$x `a` \$ \
E
## STDOUT:
$x `a` \$ \
## END

#### a partly quoted delimiter
cat <<E"O"F
$x
EOF
## STDOUT:
$x
## END

#### tabs removed
cat <<-E
		a
	  b	c
	E
## STDOUT:
a
  b	c
## END

#### a backslash joins lines
cat <<E
a\
b
E
## STDOUT:
ab
## END

#### the delimiter joined by a backslash is not seen
cat <<'E'
a\
E
## STDOUT:
a\
## END

#### two on a line
cat <<A; cat <<B
a
A
b
B
## STDOUT:
a
b
## END

#### into a descriptor
cat <<E 3<<F - <&3
zero
E
three
F
## STDOUT:
three
## END

#### in a loop
while read -r l; do echo "<$l>"; done <<E
a b
 c\d
E
## STDOUT:
<a b>
<c\d>
## END

#### in a function
f() { cat <<E
$1
E
}; f x; f y; declare -f f
## STDOUT:
x
y
f () 
{ 
    cat <<E
$1
E

}
## END

#### in a pipeline and list
cat <<E | tr a-z A-Z && echo ok
abc
E
## STDOUT:
ABC
ok
## END

#### without end
## known_failure: `(nothing)`, not `bash: line 3: warning: here-document at line 1 delimited by end-of-file (wanted `E')`
cat <<E
a
b
## STDOUT:
a
b
## END
## STDERR:
bash: line 3: warning: here-document at line 1 delimited by end-of-file (wanted `E')
## END

#### an empty one
cat <<E
E
echo $?
## STDOUT:
0
## END

#### double quotes in an expansion inside
cat <<E
${u:-"a b"} ${u:-'c'} "${u:-d}"
E
## STDOUT:
a b 'c' "d"
## END

#### "$@" inside
set -- a 'b c'; cat <<E
$@ "$@" $*
E
## STDOUT:
a b c "a b c" a b c
## END

#### a command substitution with its own
cat <<E
$(cat <<F
inner
F
)
E
## STDOUT:
inner
## END

#### an empty delimiter
cat <<''
x

echo after
## STDOUT:
x
after
## END

#### a delimiter with spaces
cat <<'a b'
x
a b
## STDOUT:
x
## END

#### the expansion fails
## known_failure: status 127, not 0; `(nothing)`, not `no`
cat <<E
${u?gone}
E
echo no
## STDOUT:
no
## END
## STDERR:
bash: line 1: u: gone
## END

#### a delimiter that looks like an expansion
cat <<$x
a
$x
## STDOUT:
a
## END

#### in eval
eval 'cat <<E
in eval
E'
## STDOUT:
in eval
## END
