# dd, recorded from the original.

#### dd if=in bs=4 count=2 status=none; echo
printf 'abcdefghij\n0123456789\n' > in
dd if=in bs=4 count=2 status=none; echo
## STDOUT:
abcdefgh
## END

#### dd if=in bs=4 count=2 2>&1 | head -2
printf 'abcdefghij\n0123456789\n' > in
dd if=in bs=4 count=2 2>&1 | head -2
## STDOUT:
abcdefgh2+0 records in
2+0 records out
## END

#### dd if=in of=o bs=1 skip=2 count=3 status=none; cat o; echo
printf 'abcdefghij\n0123456789\n' > in
dd if=in of=o bs=1 skip=2 count=3 status=none; cat o; echo
## STDOUT:
cde
## END

#### dd if=in of=o2 status=noxfer; cat o2
printf 'abcdefghij\n0123456789\n' > in
dd if=in of=o2 status=noxfer; cat o2
## STDOUT:
abcdefghij
0123456789
## END

#### dd if=in of=o2 status=none; printf XY | dd of=o2 bs=1 seek=3 conv=notrunc status=none; cat o2
printf 'abcdefghij\n0123456789\n' > in
dd if=in of=o2 status=none; printf XY | dd of=o2 bs=1 seek=3 conv=notrunc status=none; cat o2
## STDOUT:
abcXYfghij
0123456789
## END

#### dd if=in of=o2 status=none; printf XY | dd of=o2 bs=1 seek=3 status=none; cat o2; echo
printf 'abcdefghij\n0123456789\n' > in
dd if=in of=o2 status=none; printf XY | dd of=o2 bs=1 seek=3 status=none; cat o2; echo
## STDOUT:
abcXY
## END

#### dd if=in conv=ucase status=none
printf 'abcdefghij\n0123456789\n' > in
dd if=in conv=ucase status=none
## STDOUT:
ABCDEFGHIJ
0123456789
## END

#### dd if=in conv=lcase status=none
printf 'abcdefghij\n0123456789\n' > in
dd if=in conv=lcase status=none
## STDOUT:
abcdefghij
0123456789
## END

#### dd if=in conv=swab status=none
printf 'abcdefghij\n0123456789\n' > in
dd if=in conv=swab status=none; echo
## STDOUT:
badcfehgji0
21436587
9
## END

#### dd if=in cbs=8 conv=block status=none; echo
printf 'abcdefghij\n0123456789\n' > in
dd if=in cbs=8 conv=block status=none; echo
## STDOUT:
abcdefgh01234567
## END

#### printf 'ab  cd  ' | dd cbs=4 conv=unblock status=none
printf 'abcdefghij\n0123456789\n' > in
printf 'ab  cd  ' | dd cbs=4 conv=unblock status=none
## STDOUT:
ab
cd
## END

#### dd if=in ibs=3 obs=5 2>&1 >/dev/null | head -2
printf 'abcdefghij\n0123456789\n' > in
dd if=in ibs=3 obs=5 2>&1 >/dev/null | head -2
## STDOUT:
7+1 records in
4+1 records out
## END

#### dd if=nofile 2>&1; echo $?
printf 'abcdefghij\n0123456789\n' > in
dd if=nofile 2>&1; echo $?
## STDOUT:
dd: failed to open 'nofile': No such file or directory
1
## END

#### dd foo=1 2>&1; echo $?
printf 'abcdefghij\n0123456789\n' > in
dd foo=1 2>&1; echo $?
## STDOUT:
dd: unrecognized operand ‘foo=1’
Try 'dd --help' for more information.
1
## END

#### dd bs=x 2>&1; echo $?
printf 'abcdefghij\n0123456789\n' > in
dd bs=x 2>&1; echo $?
## STDOUT:
dd: invalid number: ‘x’
1
## END

#### dd bs=0 2>&1; echo $?
printf 'abcdefghij\n0123456789\n' > in
dd bs=0 2>&1; echo $?
## STDOUT:
dd: invalid number: ‘0’
1
## END

#### dd conv=foo 2>&1; echo $?
printf 'abcdefghij\n0123456789\n' > in
dd conv=foo 2>&1; echo $?
## STDOUT:
dd: invalid conversion: ‘foo’
Try 'dd --help' for more information.
1
## END

#### dd if=in status=foo 2>&1; echo $?
printf 'abcdefghij\n0123456789\n' > in
dd if=in status=foo 2>&1; echo $?
## STDOUT:
dd: invalid status level: ‘foo’
Try 'dd --help' for more information.
1
## END

#### dd conv=ucase,lcase 2>&1; echo $?
printf 'abcdefghij\n0123456789\n' > in
dd conv=ucase,lcase 2>&1; echo $?
## STDOUT:
dd: cannot combine lcase and ucase
1
## END

#### dd operand 2>&1; echo $?
printf 'abcdefghij\n0123456789\n' > in
dd operand 2>&1; echo $?
## STDOUT:
dd: unrecognized operand ‘operand’
Try 'dd --help' for more information.
1
## END

#### dd if=in iflag=skip_bytes,count_bytes skip=5 count=4 status=none; echo
printf 'abcdefghij\n0123456789\n' > in
dd if=in iflag=skip_bytes,count_bytes skip=5 count=4 status=none; echo
## STDOUT:
fghi
## END

#### dd if=in bs=4 skip=1 count=1 status=none; echo
printf 'abcdefghij\n0123456789\n' > in
dd if=in bs=4 skip=1 count=1 status=none; echo
## STDOUT:
efgh
## END

#### dd if=in bs=2B count=3 status=none; echo
printf 'abcdefghij\n0123456789\n' > in
dd if=in bs=2B count=3 status=none; echo
## STDOUT:
abcdef
## END

#### dd if=in skip=3B count=4B status=none; echo
printf 'abcdefghij\n0123456789\n' > in
dd if=in skip=3B count=4B status=none; echo
## STDOUT:
defg
## END

#### dd if=/dev/zero bs=1K count=3 status=none | wc -c
printf 'abcdefghij\n0123456789\n' > in
dd if=/dev/zero bs=1K count=3 status=none | wc -c
## STDOUT:
3072
## END

#### dd if=/dev/zero of=z bs=1024 count=3 2>&1 | sed 's/copied.*/copied/'
printf 'abcdefghij\n0123456789\n' > in
dd if=/dev/zero of=z bs=1024 count=3 2>&1 | sed 's/copied.*/copied/'
## STDOUT:
3+0 records in
3+0 records out
3072 bytes (3.1 kB, 3.0 KiB) copied
## END

#### dd if=/dev/zero of=z bs=1M count=1 2>&1 | sed 's/copied.*/copied/'
printf 'abcdefghij\n0123456789\n' > in
dd if=/dev/zero of=z bs=1M count=1 2>&1 | sed 's/copied.*/copied/'
## STDOUT:
1+0 records in
1+0 records out
1048576 bytes (1.0 MB, 1.0 MiB) copied
## END

#### dd if=in conv=sync ibs=16 status=none | od -c
printf 'abcdefghij\n0123456789\n' > in
dd if=in conv=sync ibs=16 status=none | od -c
## STDOUT:
0000000   a   b   c   d   e   f   g   h   i   j  \n   0   1   2   3   4
0000020   5   6   7   8   9  \n  \0  \0  \0  \0  \0  \0  \0  \0  \0  \0
0000040
## END

#### dd if=in of=o2 status=none; dd if=in oflag=append conv=notrunc of=o2 status=none; cat o2
printf 'abcdefghij\n0123456789\n' > in
dd if=in of=o2 status=none; dd if=in oflag=append conv=notrunc of=o2 status=none; cat o2
## STDOUT:
abcdefghij
0123456789
abcdefghij
0123456789
## END

#### dd if=in of=o3 conv=excl status=none; dd if=in of=o3 conv=excl 2>&1; echo $?
printf 'abcdefghij\n0123456789\n' > in
dd if=in of=o3 conv=excl status=none; dd if=in of=o3 conv=excl 2>&1; echo $?
## STDOUT:
dd: failed to open 'o3': File exists
1
## END

#### dd if=in of=nofile conv=nocreat 2>&1; echo $?
printf 'abcdefghij\n0123456789\n' > in
dd if=in of=nofile conv=nocreat 2>&1; echo $?
## STDOUT:
dd: failed to open 'nofile': No such file or directory
1
## END

#### dd if=in skip=100 status=none; echo $?
printf 'abcdefghij\n0123456789\n' > in
dd if=in skip=100 status=none; echo $?
## STDOUT:
0
## END

#### dd count=1x2 bs=2 if=in status=none; echo
printf 'abcdefghij\n0123456789\n' > in
dd count=1x2 bs=2 if=in status=none; echo
## STDOUT:
abcd
## END

#### printf abc | dd status=none; echo
printf 'abcdefghij\n0123456789\n' > in
printf abc | dd status=none; echo
## STDOUT:
abc
## END

#### printf abc | dd 2>&1 >/dev/null | head -2
printf 'abcdefghij\n0123456789\n' > in
printf abc | dd 2>&1 >/dev/null | head -2
## STDOUT:
0+1 records in
0+1 records out
## END

#### dd if=in of=o bs=5 seek=2 status=none; od -c o
printf 'abcdefghij\n0123456789\n' > in
dd if=in of=o bs=5 seek=2 status=none; od -c o
## STDOUT:
0000000  \0  \0  \0  \0  \0  \0  \0  \0  \0  \0   a   b   c   d   e   f
0000020   g   h   i   j  \n   0   1   2   3   4   5   6   7   8   9  \n
0000040
## END

#### dd if=in bs=3 iseek=1 count=1 status=none; echo
printf 'abcdefghij\n0123456789\n' > in
dd if=in bs=3 iseek=1 count=1 status=none; echo
## STDOUT:
def
## END
