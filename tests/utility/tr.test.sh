# tr, recorded from the GNU original.

#### echo hello | tr a-z A-Z
echo hello | tr a-z A-Z
## STDOUT:
HELLO
## END

#### echo hello | tr -d l
echo hello | tr -d l
## STDOUT:
heo
## END

#### echo aabbcc | tr -s a-c
echo aabbcc | tr -s a-c
## STDOUT:
abc
## END

#### echo hello123 | tr -cd 0-9
echo hello123 | tr -cd 0-9
## stdout-json: "123"

#### echo 'a b  c' | tr -s ' ' '\n'
echo 'a b  c' | tr -s ' ' '\n'
## STDOUT:
a
b
c
## END

#### echo hello | tr '[:lower:]' '[:upper:]'
echo hello | tr '[:lower:]' '[:upper:]'
## STDOUT:
HELLO
## END

#### echo abc | tr abc x
echo abc | tr abc x
## STDOUT:
xxx
## END

#### echo abc | tr a-c 'x[y*]'
echo abc | tr a-c 'x[y*]'
## STDOUT:
xyy
## END

#### echo abc | tr -t abc xy
echo abc | tr -t abc xy
## STDOUT:
xyc
## END

#### echo 'a.b,c' | tr -d '[:punct:]'
echo 'a.b,c' | tr -d '[:punct:]'
## STDOUT:
abc
## END

#### echo abc | tr '\141' Z
echo abc | tr '\141' Z
## STDOUT:
Zbc
## END

#### echo a-b | tr -- - _
echo a-b | tr -- - _
## STDOUT:
a_b
## END

#### echo hello | tr -c 'a-z\n' X; echo 'h3l' | tr -c 'a-z\n' X
echo hello | tr -c 'a-z\n' X; echo 'h3l' | tr -c 'a-z\n' X
## STDOUT:
hello
hXl
## END

#### echo aXXb | tr -s X
echo aXXb | tr -s X
## STDOUT:
aXb
## END

#### echo aabb | tr -ds a b
echo aabb | tr -ds a b
## STDOUT:
b
## END

#### echo abc | tr z-a x; echo $?
echo abc | tr z-a x; echo $?
## STDOUT:
1
## END

#### tr a; echo $?
tr a; echo $?
## STDOUT:
1
## END

#### echo ab | tr ab '\n\t' | od -c | head -1
echo ab | tr ab '\n\t' | od -c | head -1
## STDOUT:
0000000  \n  \t  \n
## END

#### echo hi | tr -d '[:space:]'; echo
echo hi | tr -d '[:space:]'; echo
## STDOUT:
hi
## END

#### echo 'A1' | tr '[:alnum:]' _
echo 'A1' | tr '[:alnum:]' _
## STDOUT:
__
## END

#### echo x | tr '[:foo:]' a
echo x | tr '[:foo:]' a
## STDOUT:
## END
## status: 1

#### echo abc | tr 'a-c' '[x*2]y'
echo abc | tr 'a-c' '[x*2]y'
## STDOUT:
xxy
## END

#### tr '[a*3]b' 'xyzw' < f
printf 'abcABC 123\n' > f
tr '[a*3]b' 'xyzw' < f; echo $?
## STDOUT:
zwcABC 123
0
## END

#### tr '[a*]b' 'xyzw' < f
printf 'abcABC 123\n' > f
tr '[a*]b' 'xyzw' < f; echo $?
## STDOUT:
1
## END

#### tr -d '[a*2]' < f
printf 'abcABC 123\n' > f
tr -d '[a*2]' < f; echo $?
## STDOUT:
bcABC 123
0
## END

#### tr -C 'a\101' '[:upper:]x' < f
printf 'abcABC 123\n' > f
tr -C 'a\101' '[:upper:]x' < f; echo $?
## STDOUT:
axxAxxxxxxK0
## END

#### tr -c 'A-Z' '[b*][:lower:]' < f
printf 'abcABC 123\n' > f
tr -c 'A-Z' '[b*][:lower:]' < f; echo $?
## STDOUT:
bbbABCbbbbb0
## END

#### tr -c -t '[:upper:].' '-' < f
printf 'abcABC 123\n' > f
tr -c -t '[:upper:].' '-' < f; echo $?
## STDOUT:
1
## END

#### tr -c '[:upper:]' '-' < f
printf 'abcABC 123\n' > f
tr -c '[:upper:]' '-' < f; echo $?
## STDOUT:
---ABC-----0
## END

#### tr abc '[:upper:]' < f
printf 'abcABC 123\n' > f
tr abc '[:upper:]' < f; echo $?
## STDOUT:
1
## END

#### classes of the second string are paired by place
printf 'abC1\n' >f
tr 'a[:upper:]' 'x[:lower:]' <f
tr '[:upper:]' 'x[:lower:]' <f
tr '\t' 'ab[:upper:]' <f
tr a '[:lower:][:graph:]' <f
tr a '[:lower:][=a=]' <f
## STDOUT:
xbc1
abC1
## END
## STDERR:
tr: misaligned [:upper:] and/or [:lower:] construct
tr: when translating, the only character classes that may appear in
string2 are 'upper' and 'lower'
tr: [=c=] expressions may not appear in string2 when translating
## END
## status: 1

#### what may not mean what it seems to
printf 'a\\?7\n' >f
tr 'a\' x <f
tr '\777' x <f
tr -d a b c <f
tr -ds a '[x*]' <f
## STDOUT:
xx?7
a\xx
## END
## STDERR:
tr: warning: an unescaped backslash at end of string is not portable
tr: warning: the ambiguous octal escape \777 is being
	interpreted as the 2-byte sequence \077, 7
tr: extra operand ‘b’
Try 'tr --help' for more information.
tr: the [c*] construct may appear in string2 only when translating
## END
## status: 1

#### both strings are read before they are judged
tr '[x*]' 'z-a' </dev/null
tr -cs '[x*]b' '[:foo:]' </dev/null
tr -ds a '[x*][x*]' </dev/null
tr '[a*-1]' '\' </dev/null
## stdout-json: ""
## STDERR:
tr: range-endpoints of 'z-a' are in reverse collating sequence order
tr: invalid character class ‘foo’
tr: only one [c*] repeat construct may appear in string2
tr: invalid repeat count ‘-1’ in [c*n] construct
## END
## status: 1

#### the same case on both sides translates its first letter only
echo a-bABz | tr '[:print:][:lower:]' '[x*][:lower:]'
echo a-bABz | tr 'b[:lower:]' 'x[:lower:]'
echo a-bABz | tr '[:print:][:lower:]' '[x*][:upper:]'
## STDOUT:
axxxxx
a-xABz
AxBxxZ
## END
## stderr-json: ""

#### an option without a name
echo aXb | tr -A a c
tr --complement -c '-A-Z' x </dev/null
## stdout: cXb
## STDERR:
tr: invalid option -- '-'
Try 'tr --help' for more information.
## END
## status: 1
