#### conversions of integers
printf '%d %i %o %u %x %X|%5d|%-5d|%05d|%+d|% d|%#x|%#o|%.3d\n' 1 2 8 3 255 255 7 7 7 7 7 255 8 5
## STDOUT:
1 2 10 3 ff FF|    7|7    |00007|+7| 7|0xff|010|005
## END

#### conversions of strings
printf '[%s][%5s][%-5s][%.2s][%c][%%]\n' abc abc abc abc abc
## STDOUT:
[abc][  abc][abc  ][ab][a][%]
## END

#### stars
printf '[%*d][%-*d][%.*f]\n' 5 1 5 2 2 3.14159; printf '[%*s]\n' -6 ab
## STDOUT:
[    1][2    ][3.14]
[ab    ]
## END

#### floats
printf '%f %e %g %G %.0f %5.1f %a\n' 1.5 12345.678 0.0001 1e10 2.5 3.14159 1
## STDOUT:
1.500000 1.234568e+04 0.0001 1E+10 2   3.1 0x8p-3
## END

#### the format is reused
printf '%s=%d;' a 1 b 2 c; echo; printf 'x\n' a b; printf '%s,' ; echo
## STDOUT:
a=1;b=2;c=0;
x
,
## END

#### missing arguments are empty or zero
printf '[%s][%d][%c][%f]\n'
## stdout-json: "[][0][\u0000][0.000000]\n"

#### characters as numbers
printf '%d %d %x\n' "'a" '"b' "'é"; printf '%d\n' 0x1f 010 -5 +3
## STDOUT:
97 98 e9
31
8
-5
3
## END

#### not a number
printf '%d\n' abc; echo $?; printf '%d\n' 12x; echo $?; printf '%d|' '' ; echo $?
## STDOUT:
0
1
12
1
0|0
## END
## STDERR:
bash: line 1: printf: abc: invalid number
bash: line 1: printf: 12x: invalid number
## END

#### out of range
printf '%d\n' 99999999999999999999; echo $?
## STDOUT:
9223372036854775807
0
## END
## STDERR:
bash: line 1: printf: warning: 99999999999999999999: Numerical result out of range
## END

#### invalid conversions
printf '%z\n' a; echo $?; printf '%' ; echo $?; printf 'a%'; echo
## STDOUT:
1
1
a
## END
## STDERR:
bash: line 1: printf: `\': invalid format character
bash: line 1: printf: `%': missing format character
bash: line 1: printf: `%': missing format character
## END

#### escapes in the format
printf '\a\b\e\f\n\r\t\v\\\101\x41\u00e9\"\q' | od -An -c
## STDOUT:
  \a  \b 033  \f  \n  \r  \t  \v   \   A   A 303 251   "   \   q
## END

#### %b
printf '%b|' 'a\tb' '\0101' '\101' 'x\cy' 'no'; echo; printf '%b' 'a\cb' more; echo '|'
## STDOUT:
a	b|A|A|x
a|
## END

#### %q
printf '%q ' 'a b' '' "it's" $'\n' é 'a~' '~a' 'x=y' '#c' 'a#' '{a,b}' '!' '*' '^'; echo
## STDOUT:
a\ b '' it\'s $'\n' é a~ \~a x=y \#c a# \{a\,b\} \! \* \^ 
## END

#### %Q and precision
printf '%Q|%.3Q|%.3q\n' 'a b' 'a bcd' 'a bcd'; printf '%8q|\n' 'a b'
## STDOUT:
a\ b|a\ b|a\ 
    a\ b|
## END

#### %(fmt)T
printf '%(%Y-%m-%d %H:%M:%S)T\n' 0 86399; printf '%(%s)T\n' 5; printf '%()T\n' 0; printf '%10(%Y)T|\n' 0
## STDOUT:
1970-01-01 00:00:00
1970-01-01 23:59:59
5
00:00:00
      1970|
## END

#### -v
printf -v x '%s-%s' a b; echo $x; printf -v 'a[2]' z; declare -p a; printf -v 1x y; echo $?
## STDOUT:
a-b
declare -a a=([2]="z")
2
## END
## STDERR:
bash: line 1: printf: `1x': not a valid identifier
## END

#### usage
printf; echo $?; printf -- '%s\n' -a; printf -z; echo $?
## STDOUT:
2
-a
2
## END
## STDERR:
printf: usage: printf [-v var] format [arguments]
bash: line 1: printf: -z: invalid option
printf: usage: printf [-v var] format [arguments]
## END

#### %n and length modifiers
printf '%ld %hd %lld %5lu\n' 1 2 3 4; printf 'abc%n\n' n; echo $n
## STDOUT:
1 2 3     4
abc
3
## END

#### a NUL and trailing text
printf 'a\0b' | od -An -c; printf '%s\n' "" | wc -c
## STDOUT:
   a  \0   b
1
## END

#### width counts bytes
printf '[%5s][%-4s]\n' é àb
## STDOUT:
[   é][àb ]
## END

#### -v to an element and to what cannot be
printf -v 'a[2]' %03d 7; declare -p a; declare -A m; printf -v 'm[x y]' %s v; declare -p m; printf -v 1x %s a; echo $?; printf -v; echo $?; printf -v a; echo $?; printf -v v -- '-%s' x; echo "$v"; printf -v v ''; echo "[$v]"
## STDOUT:
declare -a a=([2]="007")
declare -A m=(["x y"]="v" )
2
2
2
-x
[]
## END
## STDERR:
bash: line 1: printf: `1x': not a valid identifier
bash: line 1: printf: -v: option requires an argument
printf: usage: printf [-v var] format [arguments]
printf: usage: printf [-v var] format [arguments]
## END

#### flags in numbers
printf '[%+d][% d][%05d][%-5d][%+05d][%#o][%#x][%#X]\n' 5 5 5 5 5 8 255 255; printf "[%'d][%'d]\n" 1234567 -1; printf '[%.3d][%8.3d][%-8.3d][%08.3d]\n' 5 5 5 5; printf '[%u][%o][%x]\n' -1 -1 -1
## STDOUT:
[+5][ 5][00005][5    ][+0005][010][0xff][0XFF]
[1234567][-1]
[005][     005][005     ][     005]
[18446744073709551615][1777777777777777777777][ffffffffffffffff]
## END

#### character constants and bases of arguments
printf '%d %d %d %d %d\n' "'a" '"b' "'é" 0x1F 017; printf '%d\n' "'"; printf '%d %d\n' 08 1e3; echo $?; printf '%d\n' ' 5' '5 ' +5; echo $?
## STDOUT:
97 98 233 31 15
0
0 1
1
5
5
5
1
## END
## STDERR:
bash: line 1: printf: 08: invalid octal number
bash: line 1: printf: 1e3: invalid number
bash: line 1: printf: 5 : invalid number
## END

#### %s with precision, width and stars that are negative
printf '[%5s][%-5s][%.2s][%5.1s][%*s][%-*s][%.*s]\n' abc abc abc abc 6 abc 6 abc 1 abc; printf '[%*s][%.*s]\n' -6 abc -1 abc
## STDOUT:
[  abc][abc  ][ab][    a][   abc][abc   ][a]
[abc   ][abc]
## END

#### %q of many kinds
printf '%q\n' '' 'a b' "it's" $'a\nb' $'\x01' 'é' '~' 'a~' '#' 'a#' '$x' 'a=b' '{a,b}' '!' '^' $'\xff' '-n' 'a;b' '*'; printf '[%10q][%-10q]\n' 'a b' 'a b'
## STDOUT:
''
a\ b
it\'s
$'a\nb'
$'\001'
é
\~
a~
\#
a#
\$x
a=b
\{a\,b\}
\!
\^
$'\377'
-n
a\;b
\*
[      a\ b][a\ b      ]
## END

#### %b with escapes and \c
printf '%b|' 'a\tb' 'x\0101' '\101' 'a\\b' '\x41\u41'; echo; printf '%b after\n' 'a\cb' more; echo; printf '[%6b][%-6b][%.2b]\n' 'a\tb' 'a\tb' 'a\tb'
## STDOUT:
a	b|xA|A|a\b|AA|
a
[   a	b][a	b   ][a	]
## END

#### %(fmt)T with -1, -2 and none
printf '%(%Y-%m-%d %H:%M:%S)T\n' 0 86399; printf '[%(%Y)T]\n' x 2>/dev/null; printf '[%10(%Y)T][%-10(%Y)T]\n' 0 0; a=$(printf '%(%s)T' -1) b=$(printf '%(%s)T'); (( b - a < 3 )) && echo near; printf '%()T\n' 0; printf '%(%j %U %a %B)T\n' 1e3 2>/dev/null
## STDOUT:
1970-01-01 00:00:00
1970-01-01 23:59:59
[1970]
[      1970][1970      ]
near
00:00:00
001 00 Thu January
## END
## status: 1

#### the format is used again and stops without directives
printf '%s-%s\n' a b c; printf 'x\n' a b; printf '%s\n'; printf '%d %s|' 1 a 2; echo; printf '%%\n' a; printf '\n' ; printf 'a%sb%sc\n' 1
## STDOUT:
a-b
c-
x

1 a|2 |
%

a1bc
## END

#### escapes in formats
printf '\x41\101\u00e9\U1F600\e\a\n' | od -An -c; printf 'a\cb\n'; printf '\0601\n'; printf '\q\"\'"'"'\?\n'; printf 'a\'; echo; printf '\x'; echo; printf '\u'; echo
## STDOUT:
   A   A 303 251 360 237 230 200 033  \a  \n
a\cb
01
\q"'?
a\
\x
\u
## END
## STDERR:
bash: line 1: printf: missing hex digit for \x
bash: line 1: printf: missing unicode digit for \u
## END

#### invalid directives and options
printf '%z\n' a; echo $?; printf '%'; echo $?; printf '%5'; echo $?; printf -x a; echo $?; printf; echo $?; printf -- 'dashes\n'; printf '%y%s\n' a b; echo $?
## STDOUT:
1
1
1
2
2
dashes
1
## END
## STDERR:
bash: line 1: printf: `\': invalid format character
bash: line 1: printf: `%': missing format character
bash: line 1: printf: `%5': missing format character
bash: line 1: printf: -x: invalid option
printf: usage: printf [-v var] format [arguments]
printf: usage: printf [-v var] format [arguments]
bash: line 1: printf: `y': invalid format character
## END

#### floats in each conversion
printf '%f %.2f %e %.3e %g %G %a\n' 3.14159 3.14159 31415.9 31415.9 0.00001 1e20 1; printf '[%10.2f][%-10.2f][%+.1f][%010.3f][%#.0f]\n' 1.005 1.005 1.05 -3.14159 2; printf '%f %f %F\n' inf -inf nan; printf '%f\n' abc; echo $?; printf '%.0f %.0f %.0f\n' 0.5 1.5 2.5
## STDOUT:
3.141590 3.14 3.141590e+04 3.142e+04 1e-05 1E+20 0x8p-3
[      1.00][1.00      ][+1.0][-00003.142][2.]
inf -inf NAN
0.000000
1
0 2 2
## END
## STDERR:
bash: line 1: printf: abc: invalid number
## END

#### big numbers
printf '%d\n' 9223372036854775807 9223372036854775808; echo $?; printf '%d\n' -9223372036854775808 -9223372036854775809; echo $?; printf '%u\n' 18446744073709551615 18446744073709551616; echo $?; printf '%x\n' 0xffffffffffffffff
## STDOUT:
9223372036854775807
9223372036854775807
0
-9223372036854775808
-9223372036854775808
0
18446744073709551615
18446744073709551615
0
ffffffffffffffff
## END
## STDERR:
bash: line 1: printf: warning: 9223372036854775808: Numerical result out of range
bash: line 1: printf: warning: -9223372036854775809: Numerical result out of range
bash: line 1: printf: warning: 18446744073709551616: Numerical result out of range
## END

#### precisions of quoted arguments
printf "[%.Q][%.0Q][%.1Q][%.2Q][%5.1Q][%.3q][%.q][%5q][%-5Q]\n" "" "" "a b" "a b" "a b" "a b" "a b" "" ""; printf "[%+5.Q]\n"; printf "[%.*Q][%.*q]\n" 2 abc 2 abc
## STDOUT:
[][''][a][a\ ][    a][a\ ][][   ''][''   ]
[     ]
[abc][ab]
## END

#### a variable ends at a zero byte
printf -v a 'x\0y'; declare -p a; printf -v b '%c' ''; declare -p b
## STDOUT:
declare -- a="x"
declare -- b=""
## END

#### a number out of range with more behind it is wrong
for v in 99999999999999999999 99999999999999999999x -99999999999999999999x 0x1ffffffffffffffffffz 077777777777777777777777779; do
  printf "%d\n" "$v"
  echo $?
done
printf "%.1f\n" 1e99999x | cut -c1-10
## STDOUT:
9223372036854775807
0
9223372036854775807
1
-9223372036854775808
1
9223372036854775807
1
9223372036854775807
1
inf
## END
## STDERR:
bash: line 2: printf: warning: 99999999999999999999: Numerical result out of range
bash: line 2: printf: 99999999999999999999x: invalid number
bash: line 2: printf: -99999999999999999999x: invalid number
bash: line 2: printf: 0x1ffffffffffffffffffz: invalid hex number
bash: line 2: printf: 077777777777777777777777779: invalid octal number
bash: line 5: printf: 1e99999x: invalid number
## END
