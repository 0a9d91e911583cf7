# seq, recorded from the GNU original.

#### seq 3
seq 3
## STDOUT:
1
2
3
## END

#### seq 2 5
seq 2 5
## STDOUT:
2
3
4
5
## END

#### seq 1 2 9
seq 1 2 9
## STDOUT:
1
3
5
7
9
## END

#### seq 5 1
seq 5 1
## STDOUT:
## END

#### seq 5 -1 1
seq 5 -1 1
## STDOUT:
5
4
3
2
1
## END

#### seq 0 .25 1
seq 0 .25 1
## STDOUT:
0.00
0.25
0.50
0.75
1.00
## END

#### seq -w 8 11
seq -w 8 11
## STDOUT:
08
09
10
11
## END

#### seq -s, 5
seq -s, 5
## STDOUT:
1,2,3,4,5
## END

#### seq -f '%03g' 3
seq -f '%03g' 3
## STDOUT:
001
002
003
## END

#### seq -f '%.2f' 1 0.5 2
seq -f '%.2f' 1 0.5 2
## STDOUT:
1.00
1.50
2.00
## END

#### seq 1e2 1e2
seq 1e2 1e2
## STDOUT:
100
## END

#### seq -2 2
seq -2 2
## STDOUT:
-2
-1
0
1
2
## END

#### seq 0.1 0.1 0.5
seq 0.1 0.1 0.5
## STDOUT:
0.1
0.2
0.3
0.4
0.5
## END

#### seq 1 0 3
seq 1 0 3
## STDOUT:
## END
## status: 1

#### seq a; echo $?
seq a; echo $?
## STDOUT:
1
## END

#### seq; echo $?
seq; echo $?
## STDOUT:
1
## END

#### seq -w 0.5 1.5 3
seq -w 0.5 1.5 3
## STDOUT:
0.5
2.0
## END

#### seq 10 -5 -10
seq 10 -5 -10
## STDOUT:
10
5
0
-5
-10
## END

#### seq 99999999999999999999 100000000000000000001
seq 99999999999999999999 100000000000000000001
## STDOUT:
99999999999999999999
100000000000000000000
100000000000000000001
## END

#### seq -f x 3; echo $?
seq -f x 3; echo $?
## STDOUT:
1
## END

#### seq 1000000 | tail -1
seq 1000000 | tail -1
## STDOUT:
1000000
## END

#### seq 1 inf | head -2
seq 1 inf | head -2
## STDOUT:
1
2
## END

#### equal width of hexadecimals and fractions
seq -w 0x8 10
seq -w 1 0x3
seq -w .25 1.25
seq -f 1
## STDOUT:
08
09
10
1
2
3
0.25
1.25
## END
## STDERR:
seq: missing operand
Try 'seq --help' for more information.
## END
## status: 1

#### exact beyond 64 bits where all is whole, positive and one byte apart
seq 1e20 100000000000000000003
seq 99999999999999999999999999999999999999999 100000000000000000000000000000000000000001
seq -s, 18446744073709551615 18446744073709551617
seq -w 18446744073709551615 18446744073709551617
seq -s ': ' 18446744073709551615 18446744073709551617
## STDOUT:
100000000000000000000
99999999999999999999999999999999999999999
100000000000000000000000000000000000000000
100000000000000000000000000000000000000001
18446744073709551615,18446744073709551616,18446744073709551617
18446744073709551615
18446744073709551616
18446744073709551616
18446744073709551615: 18446744073709551616: 18446744073709551616
## END
## stderr-json: ""

#### where options end
seq -s -f -1 1
seq -ws , -- -1 1
seq -f -f -1
seq -inf
seq -- 1 -- 3
seq -ws, 9 10
seq --sep , -1 1
## STDOUT:
-1-f0-f1
-1,00,01
09,10
-1,0,1
## END
## STDERR:
seq: format ‘-f’ has no % directive
seq: invalid option -- 'i'
Try 'seq --help' for more information.
seq: invalid floating point argument: ‘--’
Try 'seq --help' for more information.
## END

#### zeros behind the prefix
seq -f %+010.1A 1
seq -f %010a 10 11
seq -f '%-3.0f%%' .25 1
## STDOUT:
+0X08.0P-3
0x0000ap+0
0x0000bp+0
0  %
## END
## stderr-json: ""
