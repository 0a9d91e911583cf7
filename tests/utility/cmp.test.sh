# cmp, recorded from the original.

#### cmp a a
printf 'abc\nd\n' > a; printf 'abc\nx\n' > b; printf 'abc\n' > c; printf 'ab' > e; : > z; cmp a a
## STDOUT:
## END

#### cmp a b
printf 'abc\nd\n' > a; printf 'abc\nx\n' > b; printf 'abc\n' > c; printf 'ab' > e; : > z; cmp a b
## STDOUT:
a b differ: byte 5, line 2
## END
## status: 1

#### cmp -l a b
printf 'abc\nd\n' > a; printf 'abc\nx\n' > b; printf 'abc\n' > c; printf 'ab' > e; : > z; cmp -l a b
## STDOUT:
5 144 170
## END
## status: 1

#### cmp -s a b
printf 'abc\nd\n' > a; printf 'abc\nx\n' > b; printf 'abc\n' > c; printf 'ab' > e; : > z; cmp -s a b
## STDOUT:
## END
## status: 1

#### cmp -b a b
printf 'abc\nd\n' > a; printf 'abc\nx\n' > b; printf 'abc\n' > c; printf 'ab' > e; : > z; cmp -b a b
## STDOUT:
a b differ: byte 5, line 2 is 144 d 170 x
## END
## status: 1

#### cmp -bl a b
printf 'abc\nd\n' > a; printf 'abc\nx\n' > b; printf 'abc\n' > c; printf 'ab' > e; : > z; cmp -bl a b
## STDOUT:
5 144 d    170 x
## END
## status: 1

#### cmp a c
printf 'abc\nd\n' > a; printf 'abc\nx\n' > b; printf 'abc\n' > c; printf 'ab' > e; : > z; cmp a c
## STDOUT:
## END
## status: 1

#### cmp a e
printf 'abc\nd\n' > a; printf 'abc\nx\n' > b; printf 'abc\n' > c; printf 'ab' > e; : > z; cmp a e
## STDOUT:
## END
## status: 1

#### cmp a z
printf 'abc\nd\n' > a; printf 'abc\nx\n' > b; printf 'abc\n' > c; printf 'ab' > e; : > z; cmp a z
## STDOUT:
## END
## status: 1

#### cmp z a
printf 'abc\nd\n' > a; printf 'abc\nx\n' > b; printf 'abc\n' > c; printf 'ab' > e; : > z; cmp z a
## STDOUT:
## END
## status: 1

#### cmp a nosuch
printf 'abc\nd\n' > a; printf 'abc\nx\n' > b; printf 'abc\n' > c; printf 'ab' > e; : > z; cmp a nosuch
## STDOUT:
## END
## status: 2

#### cmp -i 5 a b
printf 'abc\nd\n' > a; printf 'abc\nx\n' > b; printf 'abc\n' > c; printf 'ab' > e; : > z; cmp -i 5 a b
## STDOUT:
## END

#### cmp -n 3 a b
printf 'abc\nd\n' > a; printf 'abc\nx\n' > b; printf 'abc\n' > c; printf 'ab' > e; : > z; cmp -n 3 a b
## STDOUT:
## END

#### cmp a b 2 2
printf 'abc\nd\n' > a; printf 'abc\nx\n' > b; printf 'abc\n' > c; printf 'ab' > e; : > z; cmp a b 2 2
## STDOUT:
a b differ: byte 3, line 2
## END
## status: 1

#### cmp a - < b
printf 'abc\nd\n' > a; printf 'abc\nx\n' > b; printf 'abc\n' > c; printf 'ab' > e; : > z; cmp a - < b
## STDOUT:
a - differ: byte 5, line 2
## END
## status: 1

#### cmp -s a nosuch
printf 'abc\nd\n' > a; printf 'abc\nx\n' > b; printf 'abc\n' > c; printf 'ab' > e; : > z; cmp -s a nosuch
## STDOUT:
## END
## status: 2

#### cmp
printf 'abc\nd\n' > a; printf 'abc\nx\n' > b; printf 'abc\n' > c; printf 'ab' > e; : > z; cmp
## STDOUT:
## END
## status: 2

#### cmp -l a e
printf 'abc\nd\n' > a; printf 'abc\nx\n' > b; printf 'abc\n' > c; printf 'ab' > e; : > z; cmp -l a e
## STDOUT:
## END
## status: 1

#### cmp --quiet a b
printf 'abc\nd\n' > a; printf 'abc\nx\n' > b; printf 'abc\n' > c; printf 'ab' > e; : > z; cmp --quiet a b
## STDOUT:
## END
## status: 1

#### sizes are written as in C, with blanks, a sign and suffixes
printf 'abcdefghijklmnopqrstuvwxyz\n' >f
printf 'abcdefghijklmnOpqrstuvwxyz' >g
for n in 0x10 010 ' 5' +16 1k 1kB 1KiB k 7E; do echo "$n"; cmp -n "$n" f g; done 2>&1
## STDOUT:
0x10
f g differ: byte 15, line 1
010
 5
+16
f g differ: byte 15, line 1
1k
f g differ: byte 15, line 1
1kB
f g differ: byte 15, line 1
1KiB
f g differ: byte 15, line 1
k
f g differ: byte 15, line 1
7E
f g differ: byte 15, line 1
## END
## status: 1

#### sizes that are none
for n in 08 0x 0b1 '' 1kx 1b -1 9E 9Z 99999999999999999999; do cmp -n "$n" f g; done
## stdout-json: ""
## STDERR:
cmp: invalid --bytes value '08'
cmp: Try 'cmp --help' for more information.
cmp: invalid --bytes value '0x'
cmp: Try 'cmp --help' for more information.
cmp: invalid --bytes value '0b1'
cmp: Try 'cmp --help' for more information.
cmp: invalid --bytes value ''
cmp: Try 'cmp --help' for more information.
cmp: invalid --bytes value '1kx'
cmp: Try 'cmp --help' for more information.
cmp: invalid --bytes value '1b'
cmp: Try 'cmp --help' for more information.
cmp: invalid --bytes value '-1'
cmp: Try 'cmp --help' for more information.
cmp: invalid --bytes value '9E'
cmp: Try 'cmp --help' for more information.
cmp: invalid --bytes value '9Z'
cmp: Try 'cmp --help' for more information.
cmp: invalid --bytes value '99999999999999999999'
cmp: Try 'cmp --help' for more information.
## END
## status: 2

#### of several sizes to skip the largest counts, of limits the smallest
printf 'abcdefgh\n' >f
printf 'abcdeFgh\n' >g
cmp -n 5 -n 8 f g
cmp -n 8 -n 5 f g
cmp -i 3 -i 1 f g
cmp -i 3:1 -i 2 f g
cmp -i 1 f g 4 2
cmp -i 2:4 -i 4 f f
## STDOUT:
f g differ: byte 3, line 1
f g differ: byte 3, line 1
f g differ: byte 1, line 1
## END

#### sizes to skip go by one name
cmp f g x
cmp f g 1 x
cmp -i x:1 f g
cmp -i 1:x f g
cmp -i 1:2:3 f g
cmp -i : f g
## stdout-json: ""
## STDERR:
cmp: invalid --ignore-initial value 'x'
cmp: Try 'cmp --help' for more information.
cmp: invalid --ignore-initial value 'x'
cmp: Try 'cmp --help' for more information.
cmp: invalid --ignore-initial value 'x:1'
cmp: Try 'cmp --help' for more information.
cmp: invalid --ignore-initial value 'x'
cmp: Try 'cmp --help' for more information.
cmp: invalid --ignore-initial value '2:3'
cmp: Try 'cmp --help' for more information.
cmp: invalid --ignore-initial value ':'
cmp: Try 'cmp --help' for more information.
## END
## status: 2

#### the hint has the name before it
cmp
cmp -x
cmp -l -s f g
cmp -l -s f g x
cmp f g 1 2 3
cmp -l -n x -n
## stdout-json: ""
## STDERR:
cmp: missing operand after 'cmp'
cmp: Try 'cmp --help' for more information.
cmp: invalid option -- 'x'
cmp: Try 'cmp --help' for more information.
cmp: options -l and -s are incompatible
cmp: Try 'cmp --help' for more information.
cmp: options -l and -s are incompatible
cmp: Try 'cmp --help' for more information.
cmp: extra operand '3'
cmp: Try 'cmp --help' for more information.
cmp: invalid --bytes value 'x'
cmp: Try 'cmp --help' for more information.
## END
## status: 2

#### offsets are as wide as the shorter rest
printf 'aaaaaaaaaaaa' >f
printf 'bbbbbbbbbbbb' >g
cmp -l -i 3 f g
cmp -l -n 2 f g
cmp -lb -i 3:4 f g
## STDOUT:
1 141 142
2 141 142
3 141 142
4 141 142
5 141 142
6 141 142
7 141 142
8 141 142
9 141 142
1 141 142
2 141 142
1 141 a    142 b
2 141 a    142 b
3 141 a    142 b
4 141 a    142 b
5 141 a    142 b
6 141 a    142 b
7 141 a    142 b
8 141 a    142 b
## END
## STDERR:
cmp: EOF on g after byte 8
## END
## status: 1

#### a file is opened before it is found to be the same
cmp none none
cmp -s none none
echo $?
## STDOUT:
2
## END
## STDERR:
cmp: none: No such file or directory
## END
