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

#### documents without an end before a syntax error
eval 'cat <<E
a' ; eval 'f() { cat <<E
a'; eval 'cat <<E; )
a'; eval 'cat <<E
a
E
)'; eval 'if cat <<E
a'; echo $(cat <<E
a)
x=$(eval 'f() { cat <<E
a
' 2>&1); echo "$x"; eval '{ cat <<A
x
A
cat <<B <<C
y'; eval '(cat <<A'; eval 'cat <<A; (cat <<B'; . /dev/stdin <<'Q'
while cat <<E
Q
## stdout-json: ""
## STDERR:
bash: line 18: warning: here-document at line 8 delimited by end-of-file (wanted `E')
bash: -c: line 19: unexpected EOF while looking for matching `)'
## END
## status: 2

#### documents without an end in what eval reads
eval 'f() { cat <<E
a'
eval 'if cat <<E
a'
echo next
## stdout: next
## STDERR:
bash: line 3: warning: here-document at line 2 delimited by end-of-file (wanted `E')
bash: eval: line 4: syntax error: unexpected end of file
bash: line 5: warning: here-document at line 4 delimited by end-of-file (wanted `E')
bash: eval: line 6: syntax error: unexpected end of file
## END
