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
