#### escapes
for p in '\a' '\e' '\n' '\r' '\s' '\v' '\V' '\j' '\l' '\#' '\!' '\[x\]' '\\' '\q' '\x41' '\101' '\1' '\18' '\12' '\0' 'a\' '\Dx'; do printf '%q -> %q\n' "$p" "${p@P}"; done
## STDOUT:
\\a -> $'\a'
\\e -> $'\E'
\\n -> $'\n'
\\r -> $'\r'
\\s -> bash
\\v -> 5.2
\\V -> 5.2.15
\\j -> 0
\\l -> tty
\\# -> 0
\\\! -> 1
\\\[x\\\] -> x
\\\\ -> \\
\\q -> \\q
\\x41 -> \\x41
\\101 -> A
\\1 -> $'\001'
\\18 -> \\18
\\12 -> $'\n'
\\0 -> ''
a\\ -> a\\
\\Dx -> \\Dx
## END

#### dollars and backslashes
x=v; for p in '\$' '\\$' '\\\$' '\\\\$' '$x' '\$x' '\\$x' '$(echo hi)' '`echo hi`' '"q"' "'"; do printf '%q -> %q\n' "$p" "${p@P}"; done
## STDOUT:
\\\$ -> \$
\\\\\$ -> \$
\\\\\\\$ -> \\\$
\\\\\\\\\$ -> \\\$
\$x -> v
\\\$x -> \$x
\\\\\$x -> \$x
\$\(echo\ hi\) -> hi
\`echo\ hi\` -> hi
\"q\" -> \"q\"
\' -> \'
## END

#### the working directory
mkdir -p '/tmp/vsh p/$q'; cd '/tmp/vsh p/$q'; p='\w \W'; echo "${p@P}"; mkdir -p /tmp/vp/a/b/c; cd /tmp/vp/a/b/c; p='\w \W'; PROMPT_DIRTRIM=2; echo "${p@P}"; PROMPT_DIRTRIM=1; echo "${p@P}"; HOME=/tmp/vp; echo "${p@P}"; cd; echo "${p@P}"; cd /; echo "${p@P}"; rm -r '/tmp/vsh p' /tmp/vp
## STDOUT:
/tmp/vsh p/$q $q
.../b/c c
.../c c
~/a/b/c c
~ ~
/ /
## END

#### times
for p in '\t' '\T' '\A' '\@' '\d' '\D{%H:%M}' '\D{}' '\D{%Y' ; do r=${p@P}; echo "${r//[0-9]/9}"; done | sed 's/[A-Z][a-z][a-z] [A-Z][a-z][a-z]/Day Mon/; s/[AP]M/xM/'
## STDOUT:
99:99:99
99:99:99
99:99
99:99 xM
Day Mon 99
99:99
99:99:99
9999
## END

#### promptvars
shopt -u promptvars; p='$HOME \j `x` \\$'; echo "${p@P}"
## STDOUT:
$HOME 0 `x` \$
## END

#### of arrays and parameters
a=('\j' '$((1+1))'); echo "${a[@]@P}"; set -- '\s' x; echo "${@@P}"; echo "[${nope@P}]"
## STDOUT:
0 2
bash x
[]
## END

#### numbers
p='\#'; echo "${p@P} ${p@P}"
echo "${p@P}"; (echo "${p@P}")
f() { echo "${p@P}"; }; f
set -o history
p='\!'; echo "${p@P}"
echo "${p@P}" $HISTCMD
## STDOUT:
0 0
0
0
0
1
2 2
## END

#### a shell without a prompt does not take one from its environment
export PS1=x PS2=y PS0=z
bash -c 'echo [$PS1][$PS2][$PS0]; env | grep -c ^PS'
(echo [$PS1])
echo 'echo [$PS1]' | bash
bash --norc -ic 'echo [$PS1]' 2>/dev/null
## STDOUT:
[][][z]
1
[x]
[]
[x]
## END
