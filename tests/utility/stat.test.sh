#### formats
umask 022
echo hello > f; touch -d '2020-01-02 03:04:05.678901234' f; mkdir d; ln -s 'a b' l; touch 'x y'
stat -c '%A %a %B %f %F %g %h %n %N %s %t %T %u %x %X %y %Y' f
stat -c '%N|%F|%n' f d l 'x y'
stat -c '%F %A' /dev/null
## STDOUT:
-rw-r--r-- 644 512 81a4 regular file 1000 1 f 'f' 6 0 0 1000 2020-01-02 03:04:05.678901234 +0000 1577934245 2020-01-02 03:04:05.678901234 +0000 1577934245
'f'|regular file|f
'd'|directory|d
'l' -> 'a b'|symbolic link|l
'x y'|regular empty file|x y
character special file crw-rw-rw-
## END

#### widths and precisions
umask 022
echo hello > f; touch -d '2020-01-02 03:04:05.678901234' f
stat -c '%10s|%-10s|%010s|%+s|% s|%#a|%05a|%.2n|%5.1n|%#x|%#f' f
stat -c '%.3X %.0X %X %.9Y %.12Y %10.2Y|%-20.3Y|%020.3Y|%.Y' f
stat -c '%3h|%-3h|%03h|%5.3h|%.4a|%5.3A|%.0s|%.5s' f
stat -c '%5N|%10F|%-20F|%.10F|%.3y' f
## STDOUT:
         6|6         |0000000006|+6| 6|0644|00644|f|    f|2020-01-02 03:04:05.678901234 +0000|0x81a4
1577934245.678 1577934245 1577934245 1577934245.678901234 1577934245.678901234000 1577934245.67|1577934245.678      |0000001577934245.678|1577934245.678901234
  1|1  |001|  001|0644|  -rw|6|00006
    f|regular file|regular file        |regular fi|202
## END

#### times before 1970
touch -d '1969-12-31 23:59:59.5 UTC' f
stat -c '%X %.1X %.3X %10.3X|%010.1X|%x' f
## STDOUT:
-1 -0.5 -0.500     -0.500|-0000000.5|1969-12-31 23:59:59.500000000 +0000
## END

#### --printf
echo hello > f
stat --printf '%n\t%s\n\x41\101\\\"' f; echo
stat --printf '%n:' f f; echo
stat --printf 'a\qb\' f 2>&1; echo
## STDOUT:
f	6
AA\"
f:f:
astat: warning: unrecognized escape '\q'
qbstat: warning: backslash at end of format
\
## END

#### backslashes mean nothing to -c
touch f
stat -c 'a\tb\n' f
## STDOUT:
a\tb\n
## END

#### strange directives
touch f
stat -c '%q %Q %%' f; stat -c '% %' f 2>&1
stat -c '%10%|' f 2>&1
stat -c '' f
## STDOUT:
? ? %
stat: ‘% %’: invalid directive
stat: ‘%10%’: invalid directive

## END

#### links
touch f; ln -s f l; ln -s none b
stat -c '%N %F' l b
stat -L -c '%N %F' l
stat -L -c '%N %F' b 2>&1
stat -c '%F' l/ 2>&1
## STDOUT:
'l' -> 'f' symbolic link
'b' -> 'none' symbolic link
'l' regular empty file
stat: cannot statx 'b': No such file or directory
stat: cannot statx 'l/': Not a directory
## END
## status: 1

#### quoting styles
touch 'x y' "it's" f
for s in literal shell shell-always shell-escape shell-escape-always c locale; do QUOTING_STYLE=$s stat -c %N 'x y' "it's" f; done
## STDOUT:
x y
it's
f
'x y'
"it's"
f
'x y'
"it's"
'f'
'x y'
"it's"
f
'x y'
"it's"
'f'
"x y"
"it's"
"f"
‘x y’
‘it's’
‘f’
## END

#### the page
umask 022
echo hello > f; touch -d '2020-01-02 03:04:05' f; mkfifo p; touch -d @0 p
stat f | grep -E '^  File|^Modify|^Access: 2|^ *Size' | cut -c1-30
stat p | grep -o 'fifo'
ln -s 'x y' l; stat l | head -n 1
## STDOUT:
  File: f
  Size: 6         	Blocks: 8  
Access: 2020-01-02 03:04:05.00
Modify: 2020-01-02 03:04:05.00
fifo
  File: l -> x y
## END

#### terse
touch -d @5 f; chmod 644 f
stat -t f | cut -d' ' -f 1,2,3,4,9,10,11,12,13
stat -t -c %s f
## STDOUT:
f 0 0 81a4 1 0 0 5 5
0
## END

#### errors
stat none 2>&1; echo $?
stat 2>&1
stat -f none 2>&1
stat -f - 2>&1
stat --cached=foo f 2>&1
touch f; stat -c %n none f 2>&1; echo $?
## STDOUT:
stat: cannot statx 'none': No such file or directory
1
stat: missing operand
Try 'stat --help' for more information.
stat: cannot read file system information for 'none': No such file or directory
stat: using '-' to denote standard input does not work in file system mode
stat: invalid argument ‘foo’ for ‘--cached’
Valid arguments are:
  - ‘default’
  - ‘never’
  - ‘always’
Try 'stat --help' for more information.
stat: cannot statx 'none': No such file or directory
f
1
## END

#### standard input
echo hello > f
stat -c '%n %s %F' - < f
## STDOUT:
- 6 regular file
## END

#### devices
stat -c '%t:%T %F' /dev/null /dev/zero
stat -c '%Hr,%Lr' /dev/null
## STDOUT:
1:3 character special file
1:5 character special file
1,3
## END

#### many files
touch a b; chmod 600 a; chmod 755 b
stat -c '%a %n' a b
stat --format='%n=%s' a b
## STDOUT:
600 a
755 b
a=0
b=0
## END
