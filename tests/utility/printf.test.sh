# printf, recorded from the GNU original.

#### env printf '%s\n' a b
env printf '%s\n' a b
## STDOUT:
a
b
## END

#### env printf '%d|%5d|%-5d|%05d\n' 1 2 3 4
env printf '%d|%5d|%-5d|%05d\n' 1 2 3 4
## STDOUT:
1|    2|3    |00004
## END

#### env printf '%x %o %X %#x\n' 255 8 255 255
env printf '%x %o %X %#x\n' 255 8 255 255
## STDOUT:
ff 10 FF 0xff
## END

#### env printf '%.2f %e %g\n' 3.14159 1234.5 0.0001
env printf '%.2f %e %g\n' 3.14159 1234.5 0.0001
## STDOUT:
3.14 1.234500e+03 0.0001
## END

#### env printf '%c%c\n' abc def
env printf '%c%c\n' abc def
## STDOUT:
ad
## END

#### env printf '%b' 'a\tb\n'
env printf '%b' 'a\tb\n'
## STDOUT:
a	b
## END

#### env printf '%q\n' 'a b'
env printf '%q\n' 'a b'
## STDOUT:
'a b'
## END

#### env printf '%s %d\n' a 1 b 2 c
env printf '%s %d\n' a 1 b 2 c
## STDOUT:
a 1
b 2
c 0
## END

#### env printf '%%\n'
env printf '%%\n'
## STDOUT:
%
## END

#### env printf '%5.1f|\n' 2.25
env printf '%5.1f|\n' 2.25
## STDOUT:
  2.2|
## END

#### env printf '%s'
env printf '%s'
## STDOUT:
## END

#### env printf; echo $?
env printf; echo $?
## STDOUT:
1
## END

#### env printf '%d\n' abc; echo $?
env printf '%d\n' abc; echo $?
## STDOUT:
0
1
## END

#### env printf '%d\n' 3x; echo $?
env printf '%d\n' 3x; echo $?
## STDOUT:
3
1
## END

#### env printf '%z'; echo $?
env printf '%z'; echo $?
## STDOUT:
1
## END

#### env printf 'a\cb'
env printf 'a\cb'
## stdout-json: "a"

#### env printf '\x41\101\u00e9\n'
env printf '\x41\101\u00e9\n'
## STDOUT:
AAé
## END

#### env printf '%*d|%-*d|\n' 5 1 5 2
env printf '%*d|%-*d|\n' 5 1 5 2
## STDOUT:
    1|2    |
## END

#### env printf '%.3s|\n' abcdef
env printf '%.3s|\n' abcdef
## STDOUT:
abc|
## END

#### env printf "%d\n" "'a"
env printf "%d\n" "'a"
## STDOUT:
97
## END

#### env printf 'x\n' a; echo $?
env printf 'x\n' a; echo $?
## STDOUT:
x
0
## END

#### env printf '%i %u\n' -1 -1
env printf '%i %u\n' -1 -1
## STDOUT:
-1 18446744073709551615
## END

#### env printf '%a\n' 1
env printf '%a\n' 1
## STDOUT:
0x8p-3
## END

#### env printf '%.20f\n' 0.1
env printf '%.20f\n' 0.1
## STDOUT:
0.10000000000000000000
## END

#### the name of %n must be one
printf 'a%n' 'b c'
echo $?
printf '%\n'
/usr/bin/printf '[%q]\n'
## STDOUT:
a1
[]
## END
## STDERR:
bash: line 1: printf: `b c': not a valid identifier
bash: line 3: printf: `\': invalid format character
## END

#### sizes are read before a wrong letter
printf '%*y' x
/usr/bin/printf '%*y' x
/usr/bin/printf 'x\c%d' y; echo $?
## STDOUT:
x0
## END
## STDERR:
bash: line 1: printf: x: invalid number
bash: line 1: printf: `y': invalid format character
/usr/bin/printf: ‘x’: expected a numeric value
/usr/bin/printf: %*y: invalid conversion specification
## END
