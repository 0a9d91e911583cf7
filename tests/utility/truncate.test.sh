#### sizes
for s in 10 +5 -3 '<5' '>8' %5 /4 1K 1kB 1KiB -99999 ' +5'; do truncate -s "$s" t; stat -c "$s %s" t; done
## STDOUT:
10 10
+5 15
-3 12
<5 5
>8 8
?10
/4 8
1K 1024
1kB 1000
1KiB 1024
-99999 0
 +5 5
## END

#### cut and lengthened with zeros
printf hello > f; truncate -s 2 f; cat f; echo
truncate -s 4 f; tr '\0' Z < f; echo
## STDOUT:
he
heZZ
## END

#### --reference
printf hello > r
truncate -r r a; stat -c %s a
truncate -r r -s +1 a; stat -c %s a
truncate -r r -s 1 a 2>&1
truncate -r none a 2>&1
## STDOUT:
5
6
truncate: you must specify a relative ‘--size’ with ‘--reference’
Try 'truncate --help' for more information.
truncate: cannot stat 'none': No such file or directory
## END
## status: 1

#### -c
truncate -c -s 5 none; echo $?; ls
truncate --no-create --size=5 none; echo $?
## STDOUT:
0
0
## END

#### -o
truncate -o -s 1 f; stat -c %s f
truncate -o f 2>&1
## STDOUT:
4096
truncate: you must specify either ‘--size’ or ‘--reference’
Try 'truncate --help' for more information.
## END
## status: 1

#### wrong numbers
truncate -s x f 2>&1; truncate -s 1X f 2>&1; truncate -s +-5 f 2>&1; truncate -s '' f 2>&1
truncate -s 99999999999999999999 f 2>&1
truncate -s /0 f 2>&1
## STDOUT:
truncate: Invalid number: ‘x’
truncate: Invalid number: ‘1X’
truncate: Invalid number: ‘+-5’
truncate: Invalid number: ‘’
truncate: Invalid number: ‘99999999999999999999’: Value too large for defined data type
truncate: division by zero
## END
## status: 1

#### wrong files
mkdir d
truncate -s 5 d 2>&1
truncate -s 5 none/x 2>&1
truncate -s 5 d f 2>&1; echo $?; stat -c %s f
## STDOUT:
truncate: cannot open 'd' for writing: Is a directory
truncate: cannot open 'none/x' for writing: No such file or directory
truncate: cannot open 'd' for writing: Is a directory
1
5
## END

#### usage
truncate 2>&1; truncate f 2>&1; truncate -s 5 2>&1
## STDOUT:
truncate: you must specify either ‘--size’ or ‘--reference’
Try 'truncate --help' for more information.
truncate: you must specify either ‘--size’ or ‘--reference’
Try 'truncate --help' for more information.
truncate: missing file operand
Try 'truncate --help' for more information.
## END
## status: 1

#### many files
truncate -s 3 a b c; wc -c a b c
## STDOUT:
3 a
3 b
3 c
9 total
## END

#### units
for s in 1 1K 1M 1KB 1MB 2k; do truncate -s $s f 2>&1; stat -c "$s %s" f; done
## STDOUT:
1 1
1K 1024
1M 1048576
1KB 1000
1MB 1000000
2k 2048
## END
