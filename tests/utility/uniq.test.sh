# uniq, recorded from the GNU original.

#### uniq u
printf 'a\na\nb\nc\nc\nA\n' > u
uniq u
## STDOUT:
a
b
c
A
## END

#### uniq -c u
printf 'a\na\nb\nc\nc\nA\n' > u
uniq -c u
## STDOUT:
      2 a
      1 b
      2 c
      1 A
## END

#### uniq -d u
printf 'a\na\nb\nc\nc\nA\n' > u
uniq -d u
## STDOUT:
a
c
## END

#### uniq -u u
printf 'a\na\nb\nc\nc\nA\n' > u
uniq -u u
## STDOUT:
b
A
## END

#### uniq -D u
printf 'a\na\nb\nc\nc\nA\n' > u
uniq -D u
## STDOUT:
a
a
c
c
## END

#### uniq -i u
printf 'a\na\nb\nc\nc\nA\n' > u
uniq -i u
## STDOUT:
a
b
c
A
## END

#### uniq -ci u
printf 'a\na\nb\nc\nc\nA\n' > u
uniq -ci u
## STDOUT:
      2 a
      1 b
      2 c
      1 A
## END

#### uniq --all-repeated=separate u
printf 'a\na\nb\nc\nc\nA\n' > u
uniq --all-repeated=separate u
## STDOUT:
a
a

c
c
## END

#### uniq --group u
printf 'a\na\nb\nc\nc\nA\n' > u
uniq --group u
## STDOUT:
a
a

b

c
c

A
## END

#### uniq --group=both u
printf 'a\na\nb\nc\nc\nA\n' > u
uniq --group=both u
## STDOUT:

a
a

b

c
c

A

## END

#### printf '1 a\n2 a\n3 b\n' | uniq -f1
printf 'a\na\nb\nc\nc\nA\n' > u
printf '1 a\n2 a\n3 b\n' | uniq -f1
## STDOUT:
1 a
3 b
## END

#### printf '1a\n2a\n3b\n' | uniq -s1
printf 'a\na\nb\nc\nc\nA\n' > u
printf '1a\n2a\n3b\n' | uniq -s1
## STDOUT:
1a
3b
## END

#### printf 'abc\nabd\n' | uniq -w2
printf 'a\na\nb\nc\nc\nA\n' > u
printf 'abc\nabd\n' | uniq -w2
## STDOUT:
abc
## END

#### uniq u out; cat out
printf 'a\na\nb\nc\nc\nA\n' > u
uniq u out; cat out
## STDOUT:
a
b
c
A
## END

#### printf 'a\0a\0' | uniq -z | od -c | head -1
printf 'a\na\nb\nc\nc\nA\n' > u
printf 'a\0a\0' | uniq -z | od -c | head -1
## STDOUT:
0000000   a  \0
## END

#### uniq -w x u
printf 'a\na\nb\nc\nc\nA\n' > u
uniq -w x u
## STDOUT:
## END
## status: 1

#### uniq a b c; echo $?
printf 'a\na\nb\nc\nc\nA\n' > u
uniq a b c; echo $?
## STDOUT:
1
## END

#### printf 'a' | uniq
printf 'a\na\nb\nc\nc\nA\n' > u
printf 'a' | uniq
## STDOUT:
a
## END

#### uniq nofile; echo $?
printf 'a\na\nb\nc\nc\nA\n' > u
uniq nofile; echo $?
## STDOUT:
1
## END

#### sort u | uniq -c | sort -rn
printf 'a\na\nb\nc\nc\nA\n' > u
sort u | uniq -c | sort -rn
## STDOUT:
      2 c
      2 a
      1 b
      1 A
## END

#### a number behind a plus sign is characters to skip
printf 'xa\nya\nzb\n' >f
uniq +1 f
uniq f +1
uniq -s0 +1 f
uniq +1 -s0 f
uniq f - +1
uniq -- +1
uniq +1x
uniq +99999999999999999999
## STDOUT:
xa
zb
xa
zb
xa
zb
xa
ya
zb
xa
zb
## END
## STDERR:
uniq: +1: No such file or directory
uniq: +1x: No such file or directory
uniq: +99999999999999999999: No such file or directory
## END
## status: 1

#### digits among the letters are fields to skip
printf 'a b c\nx b c\nx y c\n' >f
uniq -1 f
uniq -c1 f
uniq -1c f
uniq -1 -2 f
uniq -f1 -2 f
uniq -1 -f2 f
uniq -99999999999999999999 f
## STDOUT:
a b c
x y c
      2 a b c
      1 x y c
      2 a b c
      1 x y c
a b c
a b c
a b c
a b c
## END

#### numbers may have blanks and a plus sign before them
printf 'a b\nc b\n' >f
uniq -f ' 1' f
uniq -f +1 f
uniq -s "$(printf '\t+2')" f
uniq -w ' -1' f
uniq -w '' f
uniq -f '+ 1' f
uniq -s 0x1 f
## STDOUT:
a b
a b
a b
## END
## STDERR:
uniq:  -1: invalid number of bytes to compare
uniq: : invalid number of bytes to compare
uniq: + 1: invalid number of fields to skip
uniq: 0x1: invalid number of bytes to skip
## END
## status: 1

#### with -u the last line of a group is no duplicate
printf '1 a\n2 a\n3 b\n4 c\n5 c\n6 c\n' >f
uniq -f1 -u -D f
echo --
uniq -f1 -u --all-repeated=separate f
echo --
uniq -f1 -u --all-repeated=prepend f
echo --
uniq -f1 -d -D f
uniq -f1 -d -u f
## stdout-json: "1 a\n4 c\n5 c\n--\n1 a\n\n4 c\n5 c\n--\n\n1 a\n\n4 c\n5 c\n--\n1 a\n2 a\n4 c\n5 c\n6 c\n"
