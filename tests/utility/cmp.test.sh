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
