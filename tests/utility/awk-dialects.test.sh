# awk's dialects, options and sources, recorded from the original.

#### posix: functions of GNU are unknown
awk --posix 'BEGIN { print length("ab"); print strtonum("0x1") }'
## stdout: 2
## stderr: awk: cmd. line:1: fatal: function `strtonum' not defined
## status: 2

#### posix: variables of GNU are plain ones
awk --posix 'BEGIN { RT = "x"; PROCINFO = 3; FIELDWIDTHS = "1 1"; FPAT = "("; $0 = "ab c"; print RT PROCINFO, $1, SYMTAB["NR"] }'
## STDOUT:
x3 ab 
## END
## stderr-json: ""

#### posix: IGNORECASE is without effect
awk --posix 'BEGIN { IGNORECASE = 1; IGNORECASE = 2; print "A" == "a", "A" ~ /a/ }'
## stdout: 0 0
## stderr: awk: cmd. line:1: warning: `IGNORECASE' is a gawk extension

#### posix: words of GNU are names
awk --posix 'BEGIN { switch = 1; case = 2; default = 3; BEGINFILE = 4; print switch case default BEGINFILE }'
## stdout: 1234
## stderr-json: ""

#### posix: operators of GNU in patterns
printf 'a\n' | awk --posix '{ print "y" ~ /\y/, "a" ~ /\<a/, "w" ~ /^\w$/, "`" ~ /\`/ }'
## stdout: 1 0 1 1
## STDERR:
awk: cmd. line:1: warning: regexp escape sequence `\y' is not a known regexp operator
awk: cmd. line:1: warning: regexp escape sequence `\<' is not a known regexp operator
awk: cmd. line:1: warning: regexp escape sequence `\w' is not a known regexp operator
awk: cmd. line:1: warning: regexp escape sequence `\`' is not a known regexp operator
## END

#### posix: intervals
awk --posix 'BEGIN { print "aa" ~ /^a{2}$/, "a{2}" ~ /^a{2}$/ }'
## stdout: 1 0
## stderr-json: ""

#### posix: numbers in programs are decimal
awk --posix 'BEGIN { print 011, 0x11, 1e2 }'
## stdout: 11 0 100
## stderr-json: ""

#### posix: numbers of the input
printf '0x11\n0x1.8p1\nnan\n-inf\ninfinity\n+nan\n017\n1e1\n 17 \n0x\n' | awk --posix '{ print $1 + 0, ($1 == 17) }'
## STDOUT:
17 1
3 0
+nan 0
-inf 0
+inf 0
+nan 0
17 1
10 0
17 1
0 0
## END
## stderr-json: ""

#### posix: numbers in texts
awk --posix 'BEGIN { printf "%d %d %s\n", "0x1f", "-0x1f", "inf" + 0 }'
## stdout: 31 -31 +inf
## stderr-json: ""

#### posix: escapes by hexadecimal numbers
awk --posix 'BEGIN { print "\x41", "x41" ~ /^\x41$/, "A" ~ /^\x41$/ }'
## stdout: x41 1 0
## stderr-json: ""

#### posix: one character separates records
printf 'xaby\n' | awk --posix 'BEGIN { RS = "ab" } { print NR ":" $0 }'
## STDOUT:
1:x
2:by

## END
## stderr-json: ""

#### posix: FS that is empty
printf 'a b\n' | awk --posix 'BEGIN { FS = "" } { print NF, $1; print split("abc", A, "") }'
## STDOUT:
1 a b
3
## END
## stderr-json: ""

#### posix: -Ft
printf 'a\tbtc\n' | awk --posix -Ft '{ print NF, $1 }'
## stdout: 2 a	b
## stderr-json: ""

#### posix: indirect calls
awk --posix 'function f(a) { return a } BEGIN { g = "f"; print @g(3) }'
## stdout-json: ""
## STDERR:
awk: cmd. line:1: function f(a) { return a } BEGIN { g = "f"; print @g(3) }
awk: cmd. line:1:                                                       ^ indirect function calls are a gawk extension
## END
## status: 1

#### posix: match with an array
awk --posix 'BEGIN { match("a", /a/, A) }'
## stdout-json: ""
## STDERR:
awk: cmd. line:1: BEGIN { match("a", /a/, A) }
awk: cmd. line:1:                          ^ match: third argument is a gawk extension
## END
## status: 1

#### posix: split with separators
awk --posix 'BEGIN { split("a b", A, " ", S) }'
## stdout-json: ""
## stderr: awk: cmd. line:1: fatal: split: fourth argument is a gawk extension
## status: 2

#### posix: arrays of arrays
awk --posix 'BEGIN { print 1; A[1][2] = 3 }'
## stdout-json: ""
## stderr: awk: cmd. line:1: fatal: multidimensional arrays are a gawk extension
## status: 2

#### posix: two-way commands
awk --posix 'BEGIN { "echo a" |& getline x }'
## stdout-json: ""
## STDERR:
awk: cmd. line:1: BEGIN { "echo a" |& getline x }
awk: cmd. line:1:                   ^ syntax error
## END
## status: 1

#### posix: namespaces
awk --posix '@namespace "x"
{ print }'
## stdout-json: ""
## STDERR:
awk: cmd. line:1: @namespace "x"
awk: cmd. line:1:  ^ syntax error
## END
## status: 1

#### posix: names of namespaces
awk --posix 'BEGIN { print awk::x }'
## stdout-json: ""
## STDERR:
awk: cmd. line:1: BEGIN { print awk::x }
awk: cmd. line:1:                  ^ syntax error
## END
## status: 1

#### posix: files are not included
awk --posix '@include "x.awk"
BEGIN { print 1 }'
## stdout-json: ""
## STDERR:
awk: cmd. line:1: @include "x.awk"
awk: cmd. line:1:  ^ syntax error
## END
## status: 1

#### posix: the power by two stars
awk --posix 'BEGIN { x = 2; x **= 3; print 2 ** 3, x }'
## stdout-json: ""
## STDERR:
awk: cmd. line:1: BEGIN { x = 2; x **= 3; print 2 ** 3, x }
awk: cmd. line:1:                   ^ syntax error
## END
## status: 1

#### posix: func
awk --posix 'func f(a) { return a + 1 } BEGIN { print f(2) }'
## stdout-json: ""
## STDERR:
awk: cmd. line:1: func f(a) { return a + 1 } BEGIN { print f(2) }
awk: cmd. line:1:             ^ `return' used outside function context
## END
## status: 1

#### posix: a line break behind a question mark
awk --posix 'BEGIN { print 1 ?
2 : 3 }'
## stdout-json: ""
## STDERR:
awk: cmd. line:2: BEGIN { print 1 ?
awk: cmd. line:2:                  ^ unexpected newline or end of string
## END
## status: 1

#### posix: a line break in a text
awk --posix 'BEGIN { print "a\
b" }'
## stdout-json: ""
## stderr: awk: cmd. line:1: fatal: POSIX does not allow physical newlines in string values
## status: 2

#### posix: the length of an array
awk --posix 'BEGIN { A[1]; print length(A) }'
## stdout-json: ""
## stderr: awk: cmd. line:1: fatal: length: received array argument
## status: 2

#### posix: backslashes in replacements
awk --posix 'BEGIN { for (i = 0; i < 9; i++) { s = "ab"; gsub(/b/, b, s); t = "ab"; gsub(/b/, b "&", t); u = "ab"; gsub(/b/, b "q", u); print s, t, u; b = b "\\" } }'
## STDOUT:
a ab aq
a\ a& a\q
a\ a\b a\q
a\\ a\& a\\q
a\\ a\\b a\\q
a\\\ a\\& a\\\q
a\\\ a\\\b a\\\q
a\\\\ a\\\& a\\\\q
a\\\\ a\\\\b a\\\\q
## END
## stderr-json: ""

#### posix: arguments by number
awk --posix 'BEGIN { printf "%2$s\n", 1, 2 }'
## stdout-json: ""
## stderr: awk: cmd. line:1: fatal: `$' is not permitted in awk formats
## status: 2

#### posix: sizes in formats
awk --posix 'BEGIN { printf "%ld|%hd\n", 1, 2 }'
## stdout-json: ""
## stderr: awk: cmd. line:1: fatal: `l' is not permitted in POSIX awk formats
## status: 2

#### posix: the status of system
awk --posix 'BEGIN { print system("exit 3"), system("kill -9 $$"), system("true") }'
## stdout: 768 9 0
## stderr-json: ""

#### posix: the status of close
awk --posix 'BEGIN { c = "cat >/dev/null; exit 3"; print "" | c; print close(c); c = "echo; kill -9 $$"; c | getline; print close(c), close("none") }'
## STDOUT:
0
0 -1
## END
## stderr-json: ""

#### posix: the environment of commands
awk --posix 'BEGIN { ENVIRON["X"] = "y"; system("echo [$X]") }'
## stdout: []
## stderr-json: ""

#### posix: ERRNO, RT and ARGIND stay as they are
printf 'a\n' | awk --posix '{ r = getline x < "/none"; print r, ERRNO, RT, ARGIND }'
## stdout: -1   0
## stderr-json: ""

#### posix: names of functions of GNU as names
awk --posix 'function gensub(a) { return a + 1 } function f(and) { return and } BEGIN { print gensub(3), f(2); or = 5; print or }'
## STDOUT:
4 2
5
## END
## stderr-json: ""

#### posix: newlines separate fields
printf 'x\ny za' | awk --posix 'BEGIN { RS = "a" } { print NF }'
## stdout: 3
## stderr-json: ""

#### posix: a typed pattern
awk --posix 'BEGIN { print "a" ~ @/a/ }'
## stdout: 1
## stderr-json: ""

#### posix: data that is not decimal
printf '0x11\n' | awk --posix -n '{ print $1 + 0 }'
## stdout: 17
## stderr: awk: warning: `--posix'/`--traditional' overrides `--non-decimal-data'

#### posix: comparisons
awk --posix 'BEGIN { print "10" < 9, "a" < "B", 1 == 1.0, "x" > "" }'
## stdout-json: ""
## stderr: awk: cmd. line:1: fatal: expression for `>' redirection has null string value
## status: 2

#### traditional: functions of GNU are unknown
awk --traditional 'BEGIN { print length("ab"); print strtonum("0x1") }'
## stdout: 2
## stderr: awk: cmd. line:1: fatal: function `strtonum' not defined
## status: 2

#### traditional: variables of GNU are plain ones
awk --traditional 'BEGIN { RT = "x"; PROCINFO = 3; FIELDWIDTHS = "1 1"; FPAT = "("; $0 = "ab c"; print RT PROCINFO, $1, SYMTAB["NR"] }'
## STDOUT:
x3 ab 
## END
## stderr-json: ""

#### traditional: IGNORECASE is without effect
awk --traditional 'BEGIN { IGNORECASE = 1; IGNORECASE = 2; print "A" == "a", "A" ~ /a/ }'
## stdout: 0 0
## stderr: awk: cmd. line:1: warning: `IGNORECASE' is a gawk extension

#### traditional: words of GNU are names
awk --traditional 'BEGIN { switch = 1; case = 2; default = 3; BEGINFILE = 4; print switch case default BEGINFILE }'
## stdout: 1234
## stderr-json: ""

#### traditional: operators of GNU in patterns
printf 'a\n' | awk --traditional '{ print "y" ~ /\y/, "a" ~ /\<a/, "w" ~ /^\w$/, "`" ~ /\`/ }'
## stdout: 1 0 1 1
## STDERR:
awk: cmd. line:1: warning: regexp escape sequence `\y' is not a known regexp operator
awk: cmd. line:1: warning: regexp escape sequence `\<' is not a known regexp operator
awk: cmd. line:1: warning: regexp escape sequence `\w' is not a known regexp operator
awk: cmd. line:1: warning: regexp escape sequence `\`' is not a known regexp operator
## END

#### traditional: intervals
awk --traditional 'BEGIN { print "aa" ~ /^a{2}$/, "a{2}" ~ /^a{2}$/ }'
## stdout: 1 0
## stderr-json: ""

#### traditional: numbers in programs are decimal
awk --traditional 'BEGIN { print 011, 0x11, 1e2 }'
## stdout: 11 0 100
## stderr-json: ""

#### traditional: numbers of the input
printf '0x11\n0x1.8p1\nnan\n-inf\ninfinity\n+nan\n017\n1e1\n 17 \n0x\n' | awk --traditional '{ print $1 + 0, ($1 == 17) }'
## STDOUT:
0 0
0 0
0 0
-inf 0
0 0
+nan 0
17 1
10 0
17 1
0 0
## END
## stderr-json: ""

#### traditional: numbers in texts
awk --traditional 'BEGIN { printf "%d %d %s\n", "0x1f", "-0x1f", "inf" + 0 }'
## stdout: 0 0 0
## stderr-json: ""

#### traditional: escapes by hexadecimal numbers
awk --traditional 'BEGIN { print "\x41", "x41" ~ /^\x41$/, "A" ~ /^\x41$/ }'
## stdout: A 0 1
## stderr-json: ""

#### traditional: one character separates records
printf 'xaby\n' | awk --traditional 'BEGIN { RS = "ab" } { print NR ":" $0 }'
## STDOUT:
1:x
2:by

## END
## stderr-json: ""

#### traditional: FS that is empty
printf 'a b\n' | awk --traditional 'BEGIN { FS = "" } { print NF, $1; print split("abc", A, "") }'
## STDOUT:
1 a b
3
## END
## stderr-json: ""

#### traditional: -Ft
printf 'a\tbtc\n' | awk --traditional -Ft '{ print NF, $1 }'
## stdout: 2 a
## stderr-json: ""

#### traditional: indirect calls
awk --traditional 'function f(a) { return a } BEGIN { g = "f"; print @g(3) }'
## stdout-json: ""
## STDERR:
awk: cmd. line:1: function f(a) { return a } BEGIN { g = "f"; print @g(3) }
awk: cmd. line:1:                                                       ^ indirect function calls are a gawk extension
## END
## status: 1

#### traditional: match with an array
awk --traditional 'BEGIN { match("a", /a/, A) }'
## stdout-json: ""
## STDERR:
awk: cmd. line:1: BEGIN { match("a", /a/, A) }
awk: cmd. line:1:                          ^ match: third argument is a gawk extension
## END
## status: 1

#### traditional: split with separators
awk --traditional 'BEGIN { split("a b", A, " ", S) }'
## stdout-json: ""
## stderr: awk: cmd. line:1: fatal: split: fourth argument is a gawk extension
## status: 2

#### traditional: arrays of arrays
awk --traditional 'BEGIN { print 1; A[1][2] = 3 }'
## stdout-json: ""
## stderr: awk: cmd. line:1: fatal: multidimensional arrays are a gawk extension
## status: 2

#### traditional: two-way commands
awk --traditional 'BEGIN { "echo a" |& getline x }'
## stdout-json: ""
## STDERR:
awk: cmd. line:1: BEGIN { "echo a" |& getline x }
awk: cmd. line:1:                   ^ syntax error
## END
## status: 1

#### traditional: namespaces
awk --traditional '@namespace "x"
{ print }'
## stdout-json: ""
## STDERR:
awk: cmd. line:1: @namespace "x"
awk: cmd. line:1:  ^ syntax error
## END
## status: 1

#### traditional: names of namespaces
awk --traditional 'BEGIN { print awk::x }'
## stdout-json: ""
## STDERR:
awk: cmd. line:1: BEGIN { print awk::x }
awk: cmd. line:1:                  ^ syntax error
## END
## status: 1

#### traditional: files are not included
awk --traditional '@include "x.awk"
BEGIN { print 1 }'
## stdout-json: ""
## STDERR:
awk: cmd. line:1: @include "x.awk"
awk: cmd. line:1:  ^ syntax error
## END
## status: 1

#### traditional: the power by two stars
awk --traditional 'BEGIN { x = 2; x **= 3; print 2 ** 3, x }'
## stdout: 8 8
## stderr-json: ""

#### traditional: func
awk --traditional 'func f(a) { return a + 1 } BEGIN { print f(2) }'
## stdout: 3
## stderr-json: ""

#### traditional: a line break behind a question mark
awk --traditional 'BEGIN { print 1 ?
2 : 3 }'
## stdout: 2
## stderr-json: ""

#### traditional: a line break in a text
awk --traditional 'BEGIN { print "a\
b" }'
## stdout: ab
## stderr-json: ""

#### traditional: the length of an array
awk --traditional 'BEGIN { A[1]; print length(A) }'
## stdout: 1
## stderr-json: ""

#### traditional: backslashes in replacements
awk --traditional 'BEGIN { for (i = 0; i < 9; i++) { s = "ab"; gsub(/b/, b, s); t = "ab"; gsub(/b/, b "&", t); u = "ab"; gsub(/b/, b "q", u); print s, t, u; b = b "\\" } }'
## STDOUT:
a ab aq
a\ a& a\q
a\\ a\b a\\q
a\\\ a\& a\\\q
a\\ a\\b a\\q
a\\\ a\\& a\\\q
a\\\\ a\\\b a\\\\q
a\\\\\ a\\\& a\\\\\q
a\\\\ a\\\\b a\\\\q
## END
## stderr-json: ""

#### traditional: arguments by number
awk --traditional 'BEGIN { printf "%2$s\n", 1, 2 }'
## stdout-json: ""
## stderr: awk: cmd. line:1: fatal: `$' is not permitted in awk formats
## status: 2

#### traditional: sizes in formats
awk --traditional 'BEGIN { printf "%ld|%hd\n", 1, 2 }'
## stdout: 1|2
## stderr-json: ""

#### traditional: the status of system
awk --traditional 'BEGIN { print system("exit 3"), system("kill -9 $$"), system("true") }'
## stdout: 3 0.0351562 0
## stderr-json: ""

#### traditional: the status of close
awk --traditional 'BEGIN { c = "cat >/dev/null; exit 3"; print "" | c; print close(c); c = "echo; kill -9 $$"; c | getline; print close(c), close("none") }'
## STDOUT:
3
265 -1
## END
## stderr-json: ""

#### traditional: the environment of commands
awk --traditional 'BEGIN { ENVIRON["X"] = "y"; system("echo [$X]") }'
## stdout: [y]
## stderr-json: ""

#### traditional: ERRNO, RT and ARGIND stay as they are
printf 'a\n' | awk --traditional '{ r = getline x < "/none"; print r, ERRNO, RT, ARGIND }'
## stdout: -1   0
## stderr-json: ""

#### traditional: names of functions of GNU as names
awk --traditional 'function gensub(a) { return a + 1 } function f(and) { return and } BEGIN { print gensub(3), f(2); or = 5; print or }'
## STDOUT:
4 2
5
## END
## stderr-json: ""

#### traditional: newlines separate fields
printf 'x\ny za' | awk --traditional 'BEGIN { RS = "a" } { print NF }'
## stdout: 3
## stderr-json: ""

#### traditional: a typed pattern
awk --traditional 'BEGIN { print "a" ~ @/a/ }'
## stdout: 1
## stderr-json: ""

#### traditional: data that is not decimal
printf '0x11\n' | awk --traditional -n '{ print $1 + 0 }'
## stdout: 0
## stderr: awk: warning: `--posix'/`--traditional' overrides `--non-decimal-data'

#### traditional: comparisons
awk --traditional 'BEGIN { print "10" < 9, "a" < "B", 1 == 1.0, "x" > "" }'
## stdout-json: ""
## stderr: awk: cmd. line:1: fatal: expression for `>' redirection has null string value
## status: 2

#### posix and traditional
awk --posix --traditional 'BEGIN { print 1 }'
## stdout: 1
## stderr: awk: warning: `--posix' overrides `--traditional'

#### posix and bytes
awk -P -b 'BEGIN { print length("é") }'
## stdout: 1
## stderr: awk: warning: `--posix' overrides `--characters-as-bytes'

#### traditional and bytes
awk -c -b 'BEGIN { print length("é") }'
## stdout: 2
## stderr-json: ""

#### short options for dialects
awk -cP 'BEGIN { print 1 }'
## stdout: 1
## stderr: awk: warning: `--posix' overrides `--traditional'

#### data that is not decimal
printf '0x11\n0x1p3\n0x1.8\n-0x11\n 0X1f \n011\n018\n01.5\n011e1\n0119x\n0x\n00\n1e2\nnan\n+inf\n' | awk -n '{ print $1, $1 + 0, ($1 == $1 + 0), $1 < "0a", $1 ? "yes" : "no" }'
## STDOUT:
0x11 17 1 0 yes
0x1p3 1 0 0 yes
0x1.8 1 0 0 yes
-0x11 -17 1 1 yes
0X1f 31 1 1 yes
011 9 1 1 yes
018 18 1 1 yes
01.5 1.5 1 1 yes
011e1 110 1 1 yes
0119x 119 0 1 yes
0x 0 0 0 yes
00 0 1 1 no
1e2 100 1 0 yes
nan 0 0 0 yes
+inf +inf 1 1 yes
## END
## stderr-json: ""

#### numbers in texts with data that is not decimal
awk --non-decimal-data 'BEGIN { print "0x11" + 0, -"010", "0x10" * 2; printf "%d\n", "0x1f" }'
## STDOUT:
17 -8 32
31
## END
## stderr-json: ""

#### a variable with data that is not decimal
awk -n -v x=0x11 'BEGIN { print x + 0, x == 17 }'
## stdout: 17 1
## stderr-json: ""

#### without it, data is decimal
printf '0x11\n011\n' | awk '{ print $1 + 0, strtonum($1) }'
## STDOUT:
0 17
11 11
## END
## stderr-json: ""

#### backslashes in replacements
awk 'BEGIN { for (i = 0; i < 10; i++) { s = "ab"; gsub(/b/, b, s); t = "ab"; gsub(/b/, b "&", t); u = "ab"; sub(/b/, b "q", u); print s, t, u; b = b "\\" } }'
## STDOUT:
a ab aq
a\ a& a\q
a\\ a\b a\\q
a\\\ a\& a\\\q
a\\ a\\b a\\q
a\\\ a\\& a\\\q
a\\\\ a\\\b a\\\\q
a\\\\\ a\\\& a\\\\\q
a\\\\ a\\\\b a\\\\q
a\\\\\ a\\\\& a\\\\\q
## END
## stderr-json: ""

#### the status of system
awk 'BEGIN { print system("exit 3"), system("kill -9 $$"), system("kill $$"), system("true"), system("none 2>/dev/null") }'
## stdout: 3 265 271 0 127
## stderr-json: ""

#### the status of close
awk 'BEGIN { c = "cat >/dev/null; exit 3"; print "" | c; print close(c); c = "cat >/dev/null; kill -9 $$"; print "" | c; print close(c); c = "echo; kill $$"; c | getline; print close(c), close("none"); c = "cat; kill -9 $$"; print "x" |& c; close(c, "to"); c |& getline x; print x, close(c) }'
## STDOUT:
3
265
271 -1
x 265
## END
## stderr-json: ""

#### the environment of commands
awk 'BEGIN { ENVIRON["X"] = "y"; system("echo [$X]"); delete ENVIRON["X"]; system("echo [$X]"); ENVIRON["X"] = "a b"; "echo [$X]" | getline z; print z; print "echo [$X]" | "sh" }'
## STDOUT:
[y]
[]
[a b]
[a b]
## END
## stderr-json: ""

#### an element of the environment that is only looked at
awk 'BEGIN { x = ENVIRON["NONE"]; system("echo ${NONE-unset}") }'
## stdout: unset
## stderr-json: ""

#### variables are dumped
awk -d 'BEGIN { a = 1; b = "x\ny\""; c[1]; c[2]; d = 0.1; e = @/ab/; if (0) u; v; x[1]; delete x; g = "é\t" }'; grep '^[a-z]' awkvars.out
## STDOUT:
a: 1
b: "x\ny\""
c: array, 2 elements
d: 0.10000000000000001
e: @/ab/
g: "\303\251\t"
u: untyped variable
v: uninitialized scalar
x: array, 0 elements
## END
## stderr-json: ""

#### variables are dumped to a file
printf 'a 10\n' | awk -dvars '{ s = $2; t = $1; n = -3; z = $9 }'; grep -E '^([a-z]|N|FNR|FILENAME|RT|SUBSEP|FS|TEXTDOMAIN|LINT)' vars
## STDOUT:
FILENAME: "-"
FNR: 1
FS: " "
LINT: 0
NF: 2
NR: 1
RT: "\n"
SUBSEP: "\034"
TEXTDOMAIN: "messages"
n: -3
s: "10"
t: "a"
z: ""
## END
## stderr-json: ""

#### variables are dumped at exit
awk --dump-variables=vars 'BEGIN { x = 1; exit 3 }'; echo $?; grep '^x' vars
## STDOUT:
3
x: 1
## END
## stderr-json: ""

#### variables are not dumped after an error
awk -dvars 'BEGIN { x = 0; print 1 / x }'; test -f vars || echo none
## stdout: none
## stderr: awk: cmd. line:1: fatal: division by zero attempted

#### variables are dumped where files can be written
awk -dnone/vars 'BEGIN { x = 1 }' 2>&1 | grep -e warning -e '^x'
## STDOUT:
awk: warning: could not open `none/vars' for writing: No such file or directory
awk: warning: sending variable list to standard error
x: 1
## END
## stderr-json: ""

#### each source is complete by itself
awk -e 'BEGIN {' -e 'print 1 }'; echo $?; awk -e 'BEGIN { print 1 } # x' -e 'BEGIN { print 2 }'
## STDOUT:
1
1
2
## END
## STDERR:
awk: cmd. line:1: BEGIN {
awk: cmd. line:1:        ^ unexpected newline or end of string
## END

#### a file and a source that is broken
echo 'BEGIN { print 1 }' >f; awk -f f -e 'BEGIN { print '; awk -e 'BEGIN { print ' -f f; awk -f f -e 'BEGIN { x = 1
print x y( }'
## stdout-json: ""
## STDERR:
awk: cmd. line:1: BEGIN { print 
awk: cmd. line:1:               ^ unexpected newline or end of string
awk: cmd. line:1: BEGIN { print 
awk: cmd. line:1:               ^ unexpected newline or end of string
awk: cmd. line:2: print x y( }
awk: cmd. line:2:            ^ syntax error
## END
## status: 1

#### a file that is broken and a source
echo 'BEGIN { print 1' >f; awk -f f -e 'BEGIN { print 2 }'; echo $?; echo 'BEGIN { print 3 }' >g; awk -f g -f f; awk -i f 'BEGIN { print 4 }'
## stdout: 1
## STDERR:
awk: f:1: (END OF FILE)
awk: f:1: ^ source files / command-line arguments must contain complete functions or rules
awk: f:1: (END OF FILE)
awk: f:1: ^ source files / command-line arguments must contain complete functions or rules
awk: f:1: (END OF FILE)
awk: f:1: ^ source files / command-line arguments must contain complete functions or rules
## END
## status: 1

#### files and sources in turn
echo 'BEGIN { print "f" }' >f; echo 'function h() { return 7 }' >h.awk; awk -f f -e 'BEGIN { print h() }' -i h.awk -f f; awk -i h 'BEGIN { print h() }'
## STDOUT:
f
7
f
7
## END
## stderr-json: ""

#### each source counts its lines
awk -e 'BEGIN { print 1 }
' -e '
{ nosuch( }'; awk -e 'BEGIN { print "\q" }' -e '
BEGIN { print "\z" }'
## STDOUT:
q
z
## END
## STDERR:
awk: cmd. line:2: { nosuch( }
awk: cmd. line:2:           ^ syntax error
awk: cmd. line:1: warning: escape sequence `\q' treated as plain `q'
awk: cmd. line:2: warning: escape sequence `\z' treated as plain `z'
## END

#### rules and patterns of sources of their own
echo a | awk -e '1' -e '{ print 2 }'; awk -e '1,' -e '2'; awk -e 'BEGIN' -e '{ print 1 }'; awk -e 'function f(a) {' -e '}'
## STDOUT:
a
2
## END
## STDERR:
awk: cmd. line:1: 1,
awk: cmd. line:1:   ^ unexpected newline or end of string
awk: cmd. line:1: BEGIN blocks must have an action part
awk: cmd. line:1: function f(a) {
awk: cmd. line:1:                ^ unexpected newline or end of string
## END
## status: 1

#### a wrong assignment before a wrong option
awk -v 1x=2 '-1 ^ 2'; echo $?
## stdout: 2
## stderr: awk: fatal: `1x' is not a legal variable name

#### the line of a warning about a pattern on the left
printf '' | awk '/a/ ~ x NF
/b/ ~ 1
'
## stdout-json: ""
## STDERR:
awk: cmd. line:1: warning: regular expression on left of `~' or `!~' operator
awk: cmd. line:2: warning: regular expression on left of `~' or `!~' operator
## END

#### the line of a function that is used as a variable
awk 'function f(a) {}
BEGIN { x = f
}'
## stdout-json: ""
## STDERR:
awk: cmd. line:2: error: function `f' called with space between name and `(',
or used as a variable or an array
## END
## status: 1

#### what is not to be found where nothing is looked for
awk 'BEGIN { print index("a\xff", ""), index("", "") }'
## stdout: 1 1
## stderr-json: ""

#### labels of switch that are alike
awk 'BEGIN {
switch (1) {
case 1:
 print
case 2:
case "1":
 print "x"
case 1.0: print "y"
}
}'; awk 'BEGIN {
switch (1) {
case "a":
default:
 x = 1
default:
case "a": x = 2
} }'
## stdout-json: ""
## STDERR:
awk: cmd. line:6: error: duplicate case values in switch body: 1
awk: cmd. line:3: error: duplicate case values in switch body: 1
awk: cmd. line:3: error: duplicate case values in switch body: 1
awk: cmd. line:4: error: duplicate `default' detected in switch body
awk: cmd. line:3: error: duplicate case values in switch body: a
## END
## status: 1

#### a file is included once
echo 'function h() { return 7 }' >h.awk; echo '@include "h.awk"
@include "h"
BEGIN { print h() }' | sed 's/\\n/\n/g' >g; awk -i h -i h.awk 'BEGIN { print h() }'; awk -f g; awk -i ./h.awk -f g
## STDOUT:
7
7
7
## END
## stderr-json: ""

#### a file is not included that is a program file
echo 'function h() { return 7 }' >h.awk; printf '@include "h.awk"\nBEGIN { print h() }\n' >g; awk -f h.awk -f g; echo $?; awk -f g -f h.awk; awk -i h -f h.awk
## stdout: 2
## STDERR:
awk: g:2: fatal: cannot include `h.awk' and use it as a program file
awk: g:2: fatal: cannot include `h.awk' and use it as a program file
awk: fatal: cannot include `h.awk' and use it as a program file
## END
## status: 2

#### a file that cannot be included
awk '@include "none"'; echo $?; awk -i none 'BEGIN { }'; echo $?; mkdir d; awk -f d; echo $?; awk '@include "d"'; echo $?
## STDOUT:
1
2
1
1
## END
## STDERR:
awk: cmd. line:1: error: cannot open source file `none' for reading: No such file or directory
awk: fatal: cannot open source file `none' for reading: No such file or directory
awk: d:1: error: cannot read source file `d': Is a directory
awk: d:1: error: cannot read source file `d': Is a directory
## END

#### an empty source is passed over
echo a >f; awk -e '' '{ print 1 }' f; awk -e '' -e '{ print 2 }' f
## STDOUT:
1
2
## END
## STDERR:
awk: warning: empty argument to `-e/--source' ignored
awk: warning: empty argument to `-e/--source' ignored
## END

#### what gensub gives back where it finds something, but not that often
echo 65 | awk '{ print typeof(gensub(/6/, "b", 2, $1)), typeof(gensub(/7/, "b", 2, $1)), typeof(gensub(/x*/, "", 9, $1)); x = gensub(/x*/, "", 2, q); print typeof(x), x == 0; y = gensub(/a/, "", 2, q); print typeof(y), y == 0 }'
## STDOUT:
string strnum string
string 0
unassigned 1
## END
## stderr-json: ""

#### traditional: braces behind a backslash
awk -c 'BEGIN { x ~ /\{/; y ~ /\}/ }'; awk -P 'BEGIN { x ~ /\{/; y ~ /\}/ }'
## stdout-json: ""
## STDERR:
awk: cmd. line:1: warning: regexp escape sequence `\{' is not a known regexp operator
awk: cmd. line:1: warning: regexp escape sequence `\}' is not a known regexp operator
## END

#### strtonum of numbers of the input
printf '011\n0x11\n 7 \n' | awk '{ print strtonum($0), strtonum($0 "") }'; printf '011\n' | awk -n '{ print strtonum($1), strtonum("010") }'
## STDOUT:
11 9
17 17
7 7
9 8
## END
## stderr-json: ""

#### variables of GNU at the start
awk 'BEGIN { print ARGIND, BINMODE, LINT, TEXTDOMAIN, PREC, ROUNDMODE }'
## stdout: 0 0 0 messages 53 N
## stderr-json: ""

#### what is wrong in a bracket expression that is not closed
for p in '[b-a' '[[:foo:]' '[b-a[:foo:]' '[a-' '[[.zz.]' '[[=zz=]' '[b-[.a.]' ')[b-a'; do awk -v p="$p" 'BEGIN { x ~ p }'; done
## stdout-json: ""
## STDERR:
awk: cmd. line:1: fatal: invalid regexp: Invalid range end: /[b-a/
awk: cmd. line:1: fatal: invalid regexp: Invalid character class name: /[[:foo:]/
awk: cmd. line:1: fatal: invalid regexp: Invalid range end: /[b-a[:foo:]/
awk: cmd. line:1: fatal: invalid regexp: Unmatched [, [^, [:, [., or [=: /[a-/
awk: cmd. line:1: fatal: invalid regexp: Unmatched [, [^, [:, [., or [=: /[[.zz.]/
awk: cmd. line:1: fatal: invalid regexp: Invalid collation character: /[[=zz=]/
awk: cmd. line:1: fatal: invalid regexp: Invalid range end: /[b-[.a.]/
awk: cmd. line:1: fatal: invalid regexp: Invalid range end: /)[b-a/
## END
## status: 2

#### a separator that is no pattern, before a program that is missing
awk -F '(b' ; echo $?; awk -v 'FS=a(' 2>&1 | head -1
## STDOUT:
2
awk: fatal: invalid regexp: Unmatched ( or \(: /a(/
## END
## stderr: awk: fatal: invalid regexp: Unmatched ( or \(: /(b/

#### nothing is found within characters by some patterns alone
for p in 'b*' '(b)?' '[ab]*' '[a-c]*' '[^a]?z?' '\\s*' '[[:digit:]]*' 'A?' '\\y' '.{0}' '\\S{0}' 'é?' '[é]?' '|b' '(z.)?'; do printf 'É:b.c\n' | awk -v p="$p" '{ n = gsub(p, "-"); print p, n; print }' | od -An -c; done; echo É | awk -v IGNORECASE=1 '{ print gsub(/b*/, "-") }'
## STDOUT:
   b   *       6  \n   - 303   - 211   -   :   -   .   -   c   -
  \n
   (   b   )   ?       6  \n   - 303   - 211   -   :   -   .   -
   c   -  \n
   [   a   b   ]   *       6  \n   - 303   - 211   -   :   -   .
   -   c   -  \n
   [   a   -   c   ]   *       4  \n   - 303 211   -   :   -   .
   -  \n
   [   ^   a   ]   ?   z   ?       5  \n   -   -   -   -   -  \n
   \   s   *       6  \n   - 303 211   -   :   -   b   -   .   -
   c   -  \n
   [   [   :   d   i   g   i   t   :   ]   ]   *       6  \n   -
 303 211   -   :   -   b   -   .   -   c   -  \n
   A   ?       7  \n   - 303   - 211   -   :   -   b   -   .   -
   c   -  \n
   \   y       6  \n   - 303 211   -   :   -   b   -   .   -   c
   -  \n
   .   {   0   }       7  \n   - 303   - 211   -   :   -   b   -
   .   -   c   -  \n
   \   S   {   0   }       7  \n   - 303   - 211   -   :   -   b
   -   .   -   c   -  \n
 303 251   ?       7  \n   - 303   - 211   -   :   -   b   -   .
   -   c   -  \n
   [ 303 251   ]   ?       6  \n   - 303 211   -   :   -   b   -
   .   -   c   -  \n
   |   b       6  \n   - 303   - 211   -   :   -   .   -   c   -
  \n
   (   z   .   )   ?       7  \n   - 303   - 211   -   :   -   b
   -   .   -   c   -  \n
2
## END
## stderr-json: ""

#### what is no number, compared with the input
echo '5 +nan +nan -nan' | awk '{ print ($2 == $3) }'; echo '5 +nan' | awk '{ print ($1 < $2) }'; echo '5 +nan' | awk '{ print ($2 < $1) }'; echo 5 | awk '{ print ($1 < log(-1)) }' 2>/dev/null; awk 'BEGIN { x = log(-1); print (x < 1), (x > 1), (x == x), (x != x) }' 2>/dev/null
## STDOUT:
1
1
0
1
0 0 0 1
## END
## stderr-json: ""

#### posix: digits behind a star in a format
awk -P 'BEGIN { printf "%*.*5|%*5|%.*5d|\n", 3, 4, 5, 6, 7, 8 }'; awk -c 'BEGIN { printf "%*5d|%*d\n", 3, 4, 5, 6, 7 }'
## STDOUT:
%*.*5|%*5|%.*5d|
    4|    6
## END
## stderr-json: ""

#### traditional: digits behind a star count
awk -c 'BEGIN { printf "%.*2f|%*.*3f|%-*5d|\n", 1, 3.14159, 9, 1, 2.71828, 3, 4 }'
## stdout: %.*2f|%*.*3f|2    |
## stderr-json: ""

#### posix: what repeats nothing is an error
for p in '*b' 'a|*b' '(*b)' '^*b' '+b' '(?b)' '{1}b' 'a|{1}b' '{b' '^{1}b'; do awk -P -v p="$p" 'BEGIN { x ~ p }'; done; awk -P 'BEGIN { print "ab" ~ /a||b/, "" ~ /()/, "a" ~ /(|a)/ }'; awk -c 'BEGIN { print "*b" ~ /^*b/, "+" ~ /a|+/ }'
## STDOUT:
1 1 1
1 1
## END
## STDERR:
awk: cmd. line:1: fatal: invalid regexp: Invalid preceding regular expression: /*b/
awk: cmd. line:1: fatal: invalid regexp: Invalid preceding regular expression: /a|*b/
awk: cmd. line:1: fatal: invalid regexp: Invalid preceding regular expression: /(*b)/
awk: cmd. line:1: fatal: invalid regexp: Invalid preceding regular expression: /^*b/
awk: cmd. line:1: fatal: invalid regexp: Invalid preceding regular expression: /+b/
awk: cmd. line:1: fatal: invalid regexp: Invalid preceding regular expression: /(?b)/
awk: cmd. line:1: fatal: invalid regexp: Invalid preceding regular expression: /{1}b/
awk: cmd. line:1: fatal: invalid regexp: Invalid preceding regular expression: /a|{1}b/
awk: cmd. line:1: fatal: invalid regexp: Invalid preceding regular expression: /{b/
awk: cmd. line:1: fatal: invalid regexp: Invalid preceding regular expression: /^{1}b/
## END

#### patterns with \x and without digits
awk 'BEGIN { print "ax" ~ "a\\x"; x ~ "b\\xg\\q\\x"; x ~ /\xz/; x ~ /\x41/ }'
## stdout: 1
## STDERR:
awk: cmd. line:1: warning: no hex digits in `\x' escape sequence
awk: cmd. line:1: warning: no hex digits in `\x' escape sequence
awk: cmd. line:1: warning: no hex digits in `\x' escape sequence
awk: cmd. line:1: warning: regexp escape sequence `\q' is not a known regexp operator
awk: cmd. line:1: warning: no hex digits in `\x' escape sequence
## END

#### POSIX takes no sign of repetition behind an anchor
for p in '(a|^)*$+' 'a$*' 'b(^)*'; do awk --posix -v "p=$p" 'BEGIN { print "a" ~ p }'; done
## STDOUT:
0
## END
## STDERR:
awk: cmd. line:1: fatal: invalid regexp: Invalid preceding regular expression: /(a|^)*$+/
awk: cmd. line:1: fatal: invalid regexp: Invalid preceding regular expression: /a$*/
## END
