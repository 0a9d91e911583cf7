# numfmt, recorded from the original.

#### numfmt 1000
numfmt 1000; echo $?
## STDOUT:
1000
0
## END

#### numfmt --to=si 1000 1500 999 9999 10000 99999 100000 1000000 123456789
numfmt --to=si 1000 1500 999 9999 10000 99999 100000 1000000 123456789; echo $?
## STDOUT:
1.0K
1.5K
999
10K
10K
100K
100K
1.0M
124M
0
## END

#### numfmt --to=si 1e3
numfmt --to=si 1e3; echo $?
## STDOUT:
2
## END

#### numfmt --to=iec 1024 1536 1000 1048576 1023 10240 102400
numfmt --to=iec 1024 1536 1000 1048576 1023 10240 102400; echo $?
## STDOUT:
1.0K
1.5K
1000
1.0M
1023
10K
100K
0
## END

#### numfmt --to=iec-i 1024 2048
numfmt --to=iec-i 1024 2048; echo $?
## STDOUT:
1.0Ki
2.0Ki
0
## END

#### numfmt --from=si 1K 1.5M 2G
numfmt --from=si 1K 1.5M 2G; echo $?
## STDOUT:
1000
1500000
2000000000
0
## END

#### numfmt --from=iec 1K 1M
numfmt --from=iec 1K 1M; echo $?
## STDOUT:
1024
1048576
0
## END

#### numfmt --from=iec-i 1Ki 1Mi
numfmt --from=iec-i 1Ki 1Mi; echo $?
## STDOUT:
1024
1048576
0
## END

#### numfmt --from=auto 1K 1Ki
numfmt --from=auto 1K 1Ki; echo $?
## STDOUT:
1000
1024
0
## END

#### numfmt --from=iec-i 1K
numfmt --from=iec-i 1K; echo $?
## STDOUT:
2
## END

#### numfmt --from=si 1Ki
numfmt --from=si 1Ki; echo $?
## STDOUT:
2
## END

#### numfmt 1K
numfmt 1K; echo $?
## STDOUT:
2
## END

#### numfmt abc
numfmt abc; echo $?
## STDOUT:
2
## END

#### numfmt ''
numfmt ''; echo $?
## STDOUT:
2
## END

#### numfmt -- -5 5.5 -1.23
numfmt -- -5 5.5 -1.23; echo $?
## STDOUT:
-5
5.5
-1.23
0
## END

#### numfmt --to=si -- -1500
numfmt --to=si -- -1500; echo $?
## STDOUT:
-1.5K
0
## END

#### numfmt --suffix=B 10
numfmt --suffix=B 10; echo $?
## STDOUT:
10B
0
## END

#### numfmt --to=si --suffix=B 1000
numfmt --to=si --suffix=B 1000; echo $?
## STDOUT:
1.0KB
0
## END

#### numfmt --from=si --suffix=B 1KB
numfmt --from=si --suffix=B 1KB; echo $?
## STDOUT:
1000B
0
## END

#### numfmt --padding=10 5
numfmt --padding=10 5; echo $?
## STDOUT:
         5
0
## END

#### numfmt --padding=-10 5
numfmt --padding=-10 5; echo $?
## STDOUT:
5         
0
## END

#### numfmt --padding=0 5
numfmt --padding=0 5; echo $?
## STDOUT:
1
## END

#### numfmt --format=%10.2f 3.14159
numfmt --format=%10.2f 3.14159; echo $?
## STDOUT:
      3.15
0
## END

#### numfmt --format='%-10f|' 5
numfmt --format='%-10f|' 5; echo $?
## STDOUT:
5         |
0
## END

#### numfmt --format="%'f" 1234567
numfmt --format="%'f" 1234567; echo $?
## STDOUT:
1234567
0
## END

#### numfmt --format=%06f 12
numfmt --format=%06f 12; echo $?
## STDOUT:
000012
0
## END

#### numfmt --format='a%fb' 5
numfmt --format='a%fb' 5; echo $?
## STDOUT:
a5b
0
## END

#### numfmt --format=%d 5
numfmt --format=%d 5; echo $?
## STDOUT:
1
## END

#### numfmt --format=x 5
numfmt --format=x 5; echo $?
## STDOUT:
1
## END

#### numfmt --format='%f%f' 5
numfmt --format='%f%f' 5; echo $?
## STDOUT:
1
## END

#### numfmt --format=%.3f --to=si 1234
numfmt --format=%.3f --to=si 1234; echo $?
## STDOUT:
1.234K
0
## END

#### numfmt --round=up --to=si 1001
numfmt --round=up --to=si 1001; echo $?
## STDOUT:
1.1K
0
## END

#### numfmt --round=down --to=si 1999
numfmt --round=down --to=si 1999; echo $?
## STDOUT:
1.9K
0
## END

#### numfmt --round=nearest --to=si 1450 1550
numfmt --round=nearest --to=si 1450 1550; echo $?
## STDOUT:
1.5K
1.6K
0
## END

#### numfmt --round=towards-zero --to=si 1999
numfmt --round=towards-zero --to=si 1999; echo $?
## STDOUT:
1.9K
0
## END

#### numfmt --round=from-zero --to=si 1001
numfmt --round=from-zero --to=si 1001; echo $?
## STDOUT:
1.1K
0
## END

#### numfmt --round=up --to=si -- -1001
numfmt --round=up --to=si -- -1001; echo $?
## STDOUT:
-1.0K
0
## END

#### numfmt --round=down --to=si -- -1999
numfmt --round=down --to=si -- -1999; echo $?
## STDOUT:
-2.0K
0
## END

#### numfmt --round=x 5
numfmt --round=x 5; echo $?
## STDOUT:
1
## END

#### numfmt --to=x 5
numfmt --to=x 5; echo $?
## STDOUT:
1
## END

#### numfmt --from-unit=1024 5
numfmt --from-unit=1024 5; echo $?
## STDOUT:
5120
0
## END

#### numfmt --to-unit=1024 10240
numfmt --to-unit=1024 10240; echo $?
## STDOUT:
10
0
## END

#### numfmt --to-unit=1K 5000
numfmt --to-unit=1K 5000; echo $?
## STDOUT:
5
0
## END

#### numfmt --to-unit=1Ki 5000
numfmt --to-unit=1Ki 5000; echo $?
## STDOUT:
5
0
## END

#### numfmt --from-unit=0 5
numfmt --from-unit=0 5; echo $?
## STDOUT:
1
## END

#### numfmt --invalid=warn abc
numfmt --invalid=warn abc; echo $?
## STDOUT:
abc
0
## END

#### numfmt --invalid=ignore abc
numfmt --invalid=ignore abc; echo $?
## STDOUT:
abc
0
## END

#### numfmt --invalid=fail abc 5
numfmt --invalid=fail abc 5; echo $?
## STDOUT:
abc
5
2
## END

#### numfmt --invalid=abort abc 5
numfmt --invalid=abort abc 5; echo $?
## STDOUT:
2
## END

#### numfmt --grouping 1234567
numfmt --grouping 1234567; echo $?
## STDOUT:
1234567
0
## END

#### numfmt --grouping --to=si 5
numfmt --grouping --to=si 5; echo $?
## STDOUT:
1
## END

#### numfmt --debug 5
numfmt --debug 5; echo $?
## STDOUT:
5
0
## END

#### printf 'a 1000\nb 2000\n' | numfmt --field=2 --to=si
printf 'a 1000\nb 2000\n' | numfmt --field=2 --to=si; echo $?
## STDOUT:
a 1.0K
b 2.0K
0
## END

#### printf 'a 1000 3000\nb 2000 5\n' | numfmt --field=2- --to=si
printf 'a 1000 3000\nb 2000 5\n' | numfmt --field=2- --to=si; echo $?
## STDOUT:
a 1.0K 3.0K
b 2.0K 5
0
## END

#### printf 'a    1000   3000\nb 2000 5\n' | numfmt --field=2- --to=si
printf 'a    1000   3000\nb 2000 5\n' | numfmt --field=2- --to=si; echo $?
## STDOUT:
a    1.0K   3.0K
b 2.0K 5
0
## END

#### printf 'a:1000\n' | numfmt -d: --field=2 --to=si
printf 'a:1000\n' | numfmt -d: --field=2 --to=si; echo $?
## STDOUT:
a:1.0K
0
## END

#### printf 'Size\n1000\n' | numfmt --header --to=si
printf 'Size\n1000\n' | numfmt --header --to=si; echo $?
## STDOUT:
Size
1.0K
0
## END

#### printf 'h1\nh2\n1000\n' | numfmt --header=2 --to=si
printf 'h1\nh2\n1000\n' | numfmt --header=2 --to=si; echo $?
## STDOUT:
h1
h2
1.0K
0
## END

#### printf '  1000 x\n' | numfmt --to=si
printf '  1000 x\n' | numfmt --to=si; echo $?
## STDOUT:
  1.0K x
0
## END

#### printf '1000\n\n5\n' | numfmt --to=si
printf '1000\n\n5\n' | numfmt --to=si; echo $?
## STDOUT:
1.0K
2
## END

#### printf 'x 1000\n' | numfmt
printf 'x 1000\n' | numfmt; echo $?
## STDOUT:
2
## END

#### printf '1 2 3 4\n1000 1000 1000 1000\n' | numfmt --field=1,3-4 --to=si
printf '1 2 3 4\n1000 1000 1000 1000\n' | numfmt --field=1,3-4 --to=si; echo $?
## STDOUT:
1 2 3 4
1.0K 1000 1.0K 1.0K
0
## END

#### numfmt --field=- --to=si 1000
numfmt --field=- --to=si 1000; echo $?
## STDOUT:
1.0K
0
## END

#### numfmt -z 5
numfmt -z 5; echo $?
## stdout-json: "5\u00000\n"

#### numfmt 1.5 1.50 0.1 00012
numfmt 1.5 1.50 0.1 00012; echo $?
## STDOUT:
1.5
1.50
0.1
12
0
## END

#### numfmt 99999999999999999999
numfmt 99999999999999999999; echo $?
## STDOUT:
2
## END

#### numfmt --to=si 999999999999999999999999999
numfmt --to=si 999999999999999999999999999; echo $?
## STDOUT:
2
## END

#### numfmt --to=iec 1.5 0.1 0
numfmt --to=iec 1.5 0.1 0; echo $?
## STDOUT:
2
0
0
0
## END

#### numfmt --to=si 0.05 12.7 99.94 99.96
numfmt --to=si 0.05 12.7 99.94 99.96; echo $?
## STDOUT:
0
13
100
100
0
## END

#### numfmt --from=iec --to=si 1G
numfmt --from=iec --to=si 1G; echo $?
## STDOUT:
1.1G
0
## END

#### numfmt 1234567890123456789012345678
numfmt 1234567890123456789012345678; echo $?
## STDOUT:
2
## END

#### numfmt --from=si 1KK
numfmt --from=si 1KK; echo $?
## STDOUT:
2
## END

#### numfmt '1 K'
numfmt '1 K'; echo $?
## STDOUT:
1 K
0
## END

#### numfmt --from=si '1 K'
numfmt --from=si '1 K'; echo $?
## STDOUT:
1 K
0
## END

#### numfmt 5 x 6
numfmt 5 x 6; echo $?
## STDOUT:
5
2
## END

#### numfmt --from=si 1.2345K 1.23456K
numfmt --from=si 1.2345K 1.23456K; echo $?
## STDOUT:
1235
1235
0
## END

#### numfmt --from=iec 1.1K
numfmt --from=iec 1.1K; echo $?
## STDOUT:
1127
0
## END

#### printf '    1000\n  5\n' | numfmt --to=si
printf '    1000\n  5\n' | numfmt --to=si; echo $?
## STDOUT:
    1.0K
  5
0
## END

#### printf 'x    1000\n' | numfmt --to=si --field=2
printf 'x    1000\n' | numfmt --to=si --field=2; echo $?
## STDOUT:
x    1.0K
0
## END

#### printf 'x    1000000 y\n' | numfmt --to=si --field=2 --padding=5
printf 'x    1000000 y\n' | numfmt --to=si --field=2 --padding=5; echo $?
## STDOUT:
x  1.0M y
0
## END

#### numfmt --from-unit=512 1.5
numfmt --from-unit=512 1.5; echo $?
## STDOUT:
768.0
0
## END

#### numfmt --to-unit=1000 1500 1
numfmt --to-unit=1000 1500 1; echo $?
## STDOUT:
2
1
0
## END

#### numfmt --to-unit=1000 --to=si 1500
numfmt --to-unit=1000 --to=si 1500; echo $?
## STDOUT:
2
0
## END

#### numfmt .5
numfmt .5; echo $?
## STDOUT:
0.5
0
## END

#### numfmt 5.
numfmt 5.; echo $?
## STDOUT:
2
## END

#### numfmt +5
numfmt +5; echo $?
## STDOUT:
2
## END

#### numfmt -d ab 5
numfmt -d ab 5; echo $?
## STDOUT:
1
## END

#### numfmt --format='%.' 5
numfmt --format='%.' 5; echo $?
## STDOUT:
1
## END

#### numfmt --format='%.f' 5.5
numfmt --format='%.f' 5.5; echo $?
## STDOUT:
6
0
## END

#### numfmt --format='%5.1f%%' 5.55
numfmt --format='%5.1f%%' 5.55; echo $?
## STDOUT:
  5.6%%
0
## END

#### numfmt --format='%010f' -- -5
numfmt --format='%010f' -- -5; echo $?
## STDOUT:
-000000005
0
## END

#### numfmt --format='%-10f|' --padding=5 5
numfmt --format='%-10f|' --padding=5 5; echo $?
## STDOUT:
5         |
0
## END

#### numfmt --from=si 1k
numfmt --from=si 1k; echo $?
## STDOUT:
2
## END

#### numfmt --field 3-1 5
numfmt --field 3-1 5; echo $?
## STDOUT:
1
## END

#### numfmt --to=si 999500 999499 1000000000000000000000000 -- -999999
numfmt --to=si 999500 999499 1000000000000000000000000 -- -999999; echo $?
## STDOUT:
1.0M
1.0M
1.0Y
-1.0M
0
## END

#### numfmt --to=iec 1023.9 1048575 10188
numfmt --to=iec 1023.9 1048575 10188; echo $?
## STDOUT:
1.0K
1.0M
10K
0
## END

#### numfmt --format='%.2f' --to=iec 1500000
numfmt --format='%.2f' --to=iec 1500000; echo $?
## STDOUT:
1.44M
0
## END

#### numfmt --format='%10.3f' --to=si 1500000
numfmt --format='%10.3f' --to=si 1500000; echo $?
## STDOUT:
    1.500M
0
## END

#### numfmt --format='%08.3f' --to=si 1500000
numfmt --format='%08.3f' --to=si 1500000; echo $?
## STDOUT:
0001.500M
0
## END

#### numfmt --suffix=b --padding=8 5
numfmt --suffix=b --padding=8 5; echo $?
## STDOUT:
      5b
0
## END

#### numfmt --from=si 999Y
numfmt --from=si 999Y; echo $?
## STDOUT:
2
## END

#### numfmt --from=si --to=si 999Y 1Z 500E
numfmt --from=si --to=si 999Y 1Z 500E; echo $?
## STDOUT:
999Y
1.0Z
500E
0
## END

#### numfmt 12345678901234567
numfmt 12345678901234567; echo $?
## STDOUT:
12345678901234567
0
## END

#### numfmt 123456789012345678 999999999999999999
numfmt 123456789012345678 999999999999999999; echo $?
## STDOUT:
123456789012345678
999999999999999999
0
## END

#### numfmt 1234567890123456789
numfmt 1234567890123456789; echo $?
## STDOUT:
1234567890123456789
0
## END

#### numfmt 0.123456789 --round=down
numfmt 0.123456789 --round=down; echo $?
## STDOUT:
0.123456789
0
## END

#### numfmt --format=%.1f 0.25 0.35 -- -0.25
numfmt --format=%.1f 0.25 0.35 -- -0.25; echo $?
## STDOUT:
0.3
0.4
-0.3
0
## END

#### printf '5 1000\n' | numfmt --to=si --field 3
printf '5 1000\n' | numfmt --to=si --field 3; echo $?
## STDOUT:
5 1000
0
## END

#### printf '1000\t2000\n' | numfmt --to=si --field 2
printf '1000\t2000\n' | numfmt --to=si --field 2; echo $?
## STDOUT:
1000 2.0K
0
## END

#### printf '1000,2000,\n' | numfmt -d, --to=si --field 1-2
printf '1000,2000,\n' | numfmt -d, --to=si --field 1-2; echo $?
## STDOUT:
1.0K,2.0K,
0
## END

#### printf 'abc\n5\n' | numfmt --invalid=warn --to=si
printf 'abc\n5\n' | numfmt --invalid=warn --to=si; echo $?
## STDOUT:
abc
5
0
## END

#### echo 1000 | numfmt --to=si --padding=-8 --suffix=x
echo 1000 | numfmt --to=si --padding=-8 --suffix=x; echo $?
## STDOUT:
1.0Kx   
0
## END
#### blanks and signs before numbers
echo ' 010,5' | numfmt -d,
echo 'x, 5' | numfmt -d, --field=2
numfmt --from-unit=+2 1
numfmt --to-unit=' 1' 1
numfmt --header=+2 1
numfmt --padding=' 5' 1
## STDOUT:
10,5
x,5
2
1
1
    1
## END
## stderr-json: ""
#### what is wrong with formats, fields and delimiters
numfmt --format=% 1
numfmt --format=%5 1
numfmt --format=%. 1
numfmt --field=1 --field=x 1
numfmt -dab 1
numfmt --from=iec-i 1500
numfmt --from=i -d
## stdout-json: ""
## STDERR:
numfmt: format ‘%’ ends in %
numfmt: format ‘%5’ ends in %
numfmt: invalid format ‘%.’, directive must be %[0]['][-][N][.][N]f
numfmt: multiple field specifications
numfmt: the delimiter must be a single character
numfmt: missing 'i' suffix in input: ‘1500’ (e.g Ki/Mi/Gi)
numfmt: ambiguous argument ‘i’ for ‘--from’
Valid arguments are:
  - ‘none’
  - ‘auto’
  - ‘si’
  - ‘iec’
  - ‘iec-i’
Try 'numfmt --help' for more information.
## END
## status: 1
