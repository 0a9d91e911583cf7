## failures_allowed: 0

#### nothing closes a backquote in a document
cat <<E
a `b
E
echo "st $?"
{ cat; } <<E
a `b
E
echo "st $?"
## STDOUT:
st 1
st 1
## END
## STDERR:
bash: line 1: bad substitution: no closing "`" in `b

bash: line 7: bad substitution: no closing "`" in `b

## END

#### a loop around it goes on only behind a simple command
for i in 1 2; do cat <<E
a `b
E
echo "st $?"; done; echo more
for i in 1 2; do { cat; } <<E
a `b
E
echo "st $?"; done 2>/dev/null; echo more
echo next $?
## STDOUT:
st 1
st 1
more
next 1
## END
## STDERR:
bash: line 1: bad substitution: no closing "`" in `b

bash: line 1: bad substitution: no closing "`" in `b

## END

#### nothing closes a brace or parentheses in a document
cat <<E
a ${b
E
echo "st $?"
cat <<E
a $((b
E
echo "st $?"
## STDOUT:
st 1
st 1
## END
## STDERR:
bash: line 1: a ${b
: bad substitution
bash: line 5: bad substitution: no closing `)' in a $((b

## END

#### nothing closes a substitution in a document
cat <<E
a $(b
E
echo "st $?"
for i in 1 2; do { cat; } <<E
a $(b
E
echo "st $?"; done; echo more
echo next $?
## STDOUT:
st 1
next 1
## END
## STDERR:
bash: command substitution: line 3: unexpected EOF while looking for matching `)'
bash: command substitution: line 7: unexpected EOF while looking for matching `)'
## END

#### an unclosed backquote in a document, with errexit
set -e
cat <<E
a `b
E
echo no
## stdout-json: ""
## STDERR:
bash: line 2: bad substitution: no closing "`" in `b

## END
## status: 1

#### lines of a here-document that backslashes continue are one
cat <<-E
\
	a
	\
	\
		b
x\
	c
	E
echo -
cat <<E
a
\
E
echo -
cat <<EE
a
E\
E
echo -
cat <<-EE
	E\
	E
EE
echo "$(cat <<E
b
E\

)"
cat <<-'E'
	\
	a
	E
echo $LINENO
## STDOUT:
a
b
x	c
-
a
-
a
-
E	E
b
\
a
34
## END
## stderr-json: ""
