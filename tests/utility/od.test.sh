# od, recorded from the original.

#### od f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od f
## STDOUT:
0000000 062510 066154 005157 000400 073777 071157 062154 030040
0000020 031061 032063 033065 034067 060471 061542 062544 005146
0000040
## END

#### od -c f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -c f
## STDOUT:
0000000   H   e   l   l   o  \n  \0 001 377   w   o   r   l   d       0
0000020   1   2   3   4   5   6   7   8   9   a   b   c   d   e   f  \n
0000040
## END

#### od -x f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -x f
## STDOUT:
0000000 6548 6c6c 0a6f 0100 77ff 726f 646c 3020
0000020 3231 3433 3635 3837 6139 6362 6564 0a66
0000040
## END

#### od -b f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -b f
## STDOUT:
0000000 110 145 154 154 157 012 000 001 377 167 157 162 154 144 040 060
0000020 061 062 063 064 065 066 067 070 071 141 142 143 144 145 146 012
0000040
## END

#### od -a f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -a f
## STDOUT:
0000000   H   e   l   l   o  nl nul soh del   w   o   r   l   d  sp   0
0000020   1   2   3   4   5   6   7   8   9   a   b   c   d   e   f  nl
0000040
## END

#### od -d f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -d f
## STDOUT:
0000000 25928 27756  2671   256 30719 29295 25708 12320
0000020 12849 13363 13877 14391 24889 25442 25956  2662
0000040
## END

#### od -i f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -i f
## STDOUT:
0000000  1819043144    16779887  1919907839   807429228
0000020   875770417   943142453  1667391801   174482788
0000040
## END

#### od -l f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -l f
## STDOUT:
0000000    72069067714618696  3467882130014435327
0000020  4050765991979987505   749397869842293049
0000040
## END

#### od -s f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -s f
## STDOUT:
0000000  25928  27756   2671    256  30719  29295  25708  12320
0000020  12849  13363  13877  14391  24889  25442  25956   2662
0000040
## END

#### od -o f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -o f
## STDOUT:
0000000 062510 066154 005157 000400 073777 071157 062154 030040
0000020 031061 032063 033065 034067 060471 061542 062544 005146
0000040
## END

#### od -A d f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -A d f
## STDOUT:
0000000 062510 066154 005157 000400 073777 071157 062154 030040
0000016 031061 032063 033065 034067 060471 061542 062544 005146
0000032
## END

#### od -A x f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -A x f
## STDOUT:
000000 062510 066154 005157 000400 073777 071157 062154 030040
000010 031061 032063 033065 034067 060471 061542 062544 005146
000020
## END

#### od -A n f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -A n f
## STDOUT:
 062510 066154 005157 000400 073777 071157 062154 030040
 031061 032063 033065 034067 060471 061542 062544 005146
## END

#### od -An -c f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -An -c f
## STDOUT:
   H   e   l   l   o  \n  \0 001 377   w   o   r   l   d       0
   1   2   3   4   5   6   7   8   9   a   b   c   d   e   f  \n
## END

#### od -t x1 f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -t x1 f
## STDOUT:
0000000 48 65 6c 6c 6f 0a 00 01 ff 77 6f 72 6c 64 20 30
0000020 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66 0a
0000040
## END

#### od -tx1z f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -tx1z f
## STDOUT:
0000000 48 65 6c 6c 6f 0a 00 01 ff 77 6f 72 6c 64 20 30  >Hello....world 0<
0000020 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66 0a  >123456789abcdef.<
0000040
## END

#### od -t x2 f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -t x2 f
## STDOUT:
0000000 6548 6c6c 0a6f 0100 77ff 726f 646c 3020
0000020 3231 3433 3635 3837 6139 6362 6564 0a66
0000040
## END

#### od -t x4 f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -t x4 f
## STDOUT:
0000000 6c6c6548 01000a6f 726f77ff 3020646c
0000020 34333231 38373635 63626139 0a666564
0000040
## END

#### od -t x8 f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -t x8 f
## STDOUT:
0000000 01000a6f6c6c6548 3020646c726f77ff
0000020 3837363534333231 0a66656463626139
0000040
## END

#### od -t d1 f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -t d1 f
## STDOUT:
0000000   72  101  108  108  111   10    0    1   -1  119  111  114  108  100   32   48
0000020   49   50   51   52   53   54   55   56   57   97   98   99  100  101  102   10
0000040
## END

#### od -t d2 f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -t d2 f
## STDOUT:
0000000  25928  27756   2671    256  30719  29295  25708  12320
0000020  12849  13363  13877  14391  24889  25442  25956   2662
0000040
## END

#### od -t d4 f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -t d4 f
## STDOUT:
0000000  1819043144    16779887  1919907839   807429228
0000020   875770417   943142453  1667391801   174482788
0000040
## END

#### od -t d8 f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -t d8 f
## STDOUT:
0000000    72069067714618696  3467882130014435327
0000020  4050765991979987505   749397869842293049
0000040
## END

#### od -t u1 f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -t u1 f
## STDOUT:
0000000  72 101 108 108 111  10   0   1 255 119 111 114 108 100  32  48
0000020  49  50  51  52  53  54  55  56  57  97  98  99 100 101 102  10
0000040
## END

#### od -t o1 f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -t o1 f
## STDOUT:
0000000 110 145 154 154 157 012 000 001 377 167 157 162 154 144 040 060
0000020 061 062 063 064 065 066 067 070 071 141 142 143 144 145 146 012
0000040
## END

#### od -t a f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -t a f
## STDOUT:
0000000   H   e   l   l   o  nl nul soh del   w   o   r   l   d  sp   0
0000020   1   2   3   4   5   6   7   8   9   a   b   c   d   e   f  nl
0000040
## END

#### od -t c f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -t c f
## STDOUT:
0000000   H   e   l   l   o  \n  \0 001 377   w   o   r   l   d       0
0000020   1   2   3   4   5   6   7   8   9   a   b   c   d   e   f  \n
0000040
## END

#### od -t x1 -t c f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -t x1 -t c f
## STDOUT:
0000000  48  65  6c  6c  6f  0a  00  01  ff  77  6f  72  6c  64  20  30
          H   e   l   l   o  \n  \0 001 377   w   o   r   l   d       0
0000020  31  32  33  34  35  36  37  38  39  61  62  63  64  65  66  0a
          1   2   3   4   5   6   7   8   9   a   b   c   d   e   f  \n
0000040
## END

#### od -tx1c f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -tx1c f
## STDOUT:
0000000  48  65  6c  6c  6f  0a  00  01  ff  77  6f  72  6c  64  20  30
          H   e   l   l   o  \n  \0 001 377   w   o   r   l   d       0
0000020  31  32  33  34  35  36  37  38  39  61  62  63  64  65  66  0a
          1   2   3   4   5   6   7   8   9   a   b   c   d   e   f  \n
0000040
## END

#### od -j 5 f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -j 5 f
## STDOUT:
0000005 000012 177401 067567 066162 020144 030460 031462 032464
0000025 033466 034470 061141 062143 063145 000012
0000040
## END

#### od -N 4 f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -N 4 f
## STDOUT:
0000000 062510 066154
0000004
## END

#### od -j2 -N3 -c f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -j2 -N3 -c f
## STDOUT:
0000002   l   l   o
0000005
## END

#### od z
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od z
## STDOUT:
0000000 000000 000000 000000 000000 000000 000000 000000 000000
*
0000100
## END

#### od -v z
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -v z
## STDOUT:
0000000 000000 000000 000000 000000 000000 000000 000000 000000
0000020 000000 000000 000000 000000 000000 000000 000000 000000
0000040 000000 000000 000000 000000 000000 000000 000000 000000
0000060 000000 000000 000000 000000 000000 000000 000000 000000
0000100
## END

#### od -w8 f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -w8 f
## STDOUT:
0000000 062510 066154 005157 000400
0000010 073777 071157 062154 030040
0000020 031061 032063 033065 034067
0000030 060471 061542 062544 005146
0000040
## END

#### od -w4 -c f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -w4 -c f
## STDOUT:
0000000   H   e   l   l
0000004   o  \n  \0 001
0000010 377   w   o   r
0000014   l   d       0
0000020   1   2   3   4
0000024   5   6   7   8
0000030   9   a   b   c
0000034   d   e   f  \n
0000040
## END

#### od --endian=big -x f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od --endian=big -x f
## STDOUT:
0000000 4865 6c6c 6f0a 0001 ff77 6f72 6c64 2030
0000020 3132 3334 3536 3738 3961 6263 6465 660a
0000040
## END

#### od --endian=little -x f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od --endian=little -x f
## STDOUT:
0000000 6548 6c6c 0a6f 0100 77ff 726f 646c 3020
0000020 3231 3433 3635 3837 6139 6362 6564 0a66
0000040
## END

#### od -An -tx1 -v f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -An -tx1 -v f
## STDOUT:
 48 65 6c 6c 6f 0a 00 01 ff 77 6f 72 6c 64 20 30
 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66 0a
## END

#### od -t x1 -A d -w10 f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -t x1 -A d -w10 f
## STDOUT:
0000000 48 65 6c 6c 6f 0a 00 01 ff 77
0000010 6f 72 6c 64 20 30 31 32 33 34
0000020 35 36 37 38 39 61 62 63 64 65
0000030 66 0a
0000032
## END

#### od nosuch
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od nosuch
## STDOUT:
## END
## status: 1

#### od -t q f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -t q f
## STDOUT:
## END
## status: 1

#### od -A q f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -A q f
## STDOUT:
## END
## status: 1

#### od -j 100 f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -j 100 f
## STDOUT:
## END
## status: 1

#### od -c < f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -c < f
## STDOUT:
0000000   H   e   l   l   o  \n  \0 001 377   w   o   r   l   d       0
0000020   1   2   3   4   5   6   7   8   9   a   b   c   d   e   f  \n
0000040
## END

#### od -c f z
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -c f z
## STDOUT:
0000000   H   e   l   l   o  \n  \0 001 377   w   o   r   l   d       0
0000020   1   2   3   4   5   6   7   8   9   a   b   c   d   e   f  \n
0000040  \0  \0  \0  \0  \0  \0  \0  \0  \0  \0  \0  \0  \0  \0  \0  \0
*
0000140
## END

#### echo | od
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; echo | od
## STDOUT:
0000000 000012
0000001
## END

#### printf "" | od
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; printf "" | od
## STDOUT:
0000000
## END

#### od -tfD -N8 z
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -tfD -N8 z
## STDOUT:
0000000                        0
0000010
## END

#### od -h f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -h f
## STDOUT:
0000000 6548 6c6c 0a6f 0100 77ff 726f 646c 3020
0000020 3231 3433 3635 3837 6139 6362 6564 0a66
0000040
## END

#### od -B f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -B f
## STDOUT:
0000000 062510 066154 005157 000400 073777 071157 062154 030040
0000020 031061 032063 033065 034067 060471 061542 062544 005146
0000040
## END

#### od -D f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -D f
## STDOUT:
0000000 1819043144   16779887 1919907839  807429228
0000020  875770417  943142453 1667391801  174482788
0000040
## END

#### od -O f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -O f
## STDOUT:
0000000 15433062510 00100005157 16233673777 06010062154
0000020 06414631061 07015633065 14330460471 01231462544
0000040
## END

#### od -X f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -X f
## STDOUT:
0000000 6c6c6548 01000a6f 726f77ff 3020646c
0000020 34333231 38373635 63626139 0a666564
0000040
## END

#### od -tx1 -to2 -td4 f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -tx1 -to2 -td4 f
## STDOUT:
0000000  48 65  6c 6c  6f 0a  00 01  ff 77  6f 72  6c 64  20 30
        062510 066154 005157 000400 073777 071157 062154 030040
           1819043144      16779887    1919907839     807429228
0000020  31 32  33 34  35 36  37 38  39 61  62 63  64 65  66 0a
        031061 032063 033065 034067 060471 061542 062544 005146
            875770417     943142453    1667391801     174482788
0000040
## END

#### od -tc -tx2z f
printf 'Hello\n\0\1\377world 0123456789abcdef\n' > f; head -c 64 /dev/zero > z; od -tc -tx2z f
## STDOUT:
0000000   H   e   l   l   o  \n  \0 001 377   w   o   r   l   d       0
           6548    6c6c    0a6f    0100    77ff    726f    646c    3020  >Hello....world 0<
0000020   1   2   3   4   5   6   7   8   9   a   b   c   d   e   f  \n
           3231    3433    3635    3837    6139    6362    6564    0a66  >123456789abcdef.<
0000040
## END

#### numbers of options as C writes them
seq 30 > f
for o in -j0x10 -j010 -j1x -jx -j-1 --skip-bytes=-1 --skip=x -j08 -w010 -wx --width=-1 -N1b -j99999999999999999999 '-j +3' '-j 0x'; do echo "$o"; od -N20 "$o" f; echo $?; done
## STDOUT:
-j0x10
0000020 005071 030061 030412 005061 031061 030412 005063 032061
0000040 030412 005065
0000044
0
-j010
0000010 005065 005066 005067 005070 005071 030061 030412 005061
0000030 031061 030412
0000034
0
-j1x
1
-jx
1
-j-1
1
--skip-bytes=-1
1
--skip=x
1
-j08
1
-w010
0000000 005061 005062 005063 005064 005065
0000012 005066 005067 005070 005071 030061
0000024
0
-wx
1
--width=-1
1
-N1b
0000000 005061 005062 005063 005064 005065 005066 005067 005070
0000020 005071 030061 030412 005061 031061 030412 005063 032061
0000040 030412 005065 033061 030412 005067 034061 030412 005071
0000060 030062 031012 005061 031062 031012 005063 032062 031012
0000100 005065 033062 031012 005067 034062 031012 005071 030063
0000120 000012
0000121
0
-j99999999999999999999
1
-j +3
0000003 031412 032012 032412 033012 033412 034012 034412 030412
0000023 005060 030461
0000027
0
-j 0x
1
## END
## STDERR:
od: invalid suffix in -j argument '1x'
od: invalid -j argument 'x'
od: invalid -j argument '-1'
od: invalid --skip-bytes argument '-1'
od: invalid --skip-bytes argument 'x'
od: invalid suffix in -j argument '08'
od: invalid -w argument 'x'
od: invalid --width argument '-1'
od: -j argument '99999999999999999999' too large
od: invalid suffix in -j argument ' 0x'
## END

#### a width that does not fit is told when the dump begins
seq 9 > f; mkdir d
od -w3 f; od -w5 none; od -w5 none f; od -w0 -tx1 f; od -w3 -j1 d; od -w3 -tx4 f
## STDOUT:
0000000 005061
0000002 005062
0000004 005063
0000006 005064
0000010 005065
0000012 005066
0000014 005067
0000016 005070
0000020 005071
0000022
0000000 005061
0000002 005062
0000004 005063
0000006 005064
0000010 005065
0000012 005066
0000014 005067
0000016 005070
0000020 005071
0000022
0000000 31
0000001 0a
0000002 32
0000003 0a
0000004 33
0000005 0a
0000006 34
0000007 0a
0000010 35
0000011 0a
0000012 36
0000013 0a
0000014 37
0000015 0a
0000016 38
0000017 0a
0000020 39
0000021 0a
0000022
0000001
0000000 0a320a31
0000004 0a340a33
0000010 0a360a35
0000014 0a380a37
0000020 00000a39
0000022
## END
## STDERR:
od: warning: invalid width 3; using 2 instead
od: none: No such file or directory
od: none: No such file or directory
od: warning: invalid width 5; using 2 instead
od: warning: invalid width 0; using 1 instead
od: warning: invalid width 3; using 2 instead
od: d: Is a directory
od: warning: invalid width 3; using 4 instead
## END

#### files are opened as they are needed
seq 9 > f; mkdir d
od -N0 none; od -N3 none f; od -N3 f none; od -N30 f none; od -j18 f none; od -j1 d f; od -j99 f; od -j3 -N0 f
## STDOUT:
0000000 005061 000062
0000003
0000000 005061 000062
0000003
0000000 005061 005062 005063 005064 005065 005066 005067 005070
0000020 005071
0000022
0000022
0000001 005061 005062 005063 005064 005065 005066 005067 005070
0000021 005071
0000023
0000003
## END
## STDERR:
od: none: No such file or directory
od: none: No such file or directory
od: none: No such file or directory
od: none: No such file or directory
od: d: Is a directory
od: cannot skip past end of combined input
## END

#### byte orders and radixes may be shortened
seq 3 > f
for o in --endian=b --endian=l --endian=x --endian= -Axd -Ado -Aq; do od $o f; echo $?; done
## STDOUT:
0000000 030412 031012 031412
0000006
0
0000000 005061 005062 005063
0000006
0
1
1
000000 005061 005062 005063
000006
0
0000000 005061 005062 005063
0000006
0
1
## END
## STDERR:
od: invalid argument ‘x’ for ‘--endian’
Valid arguments are:
  - ‘little’
  - ‘big’
Try 'od --help' for more information.
od: ambiguous argument ‘’ for ‘--endian’
Valid arguments are:
  - ‘little’
  - ‘big’
Try 'od --help' for more information.
od: invalid output address radix 'q'; it must be one character from [doxn]
## END

#### numbers below the smallest normal one
printf '\12\0\0\0\1\0\0\0\0\0\0\0\0\0\0\200' | od -tfF; printf '\1\0\0\0\0\0\0\0\0\0\0\0\0\0\020\0' | od -tfD
## STDOUT:
0000000         1.4e-44           1e-45               0              -0
0000020
0000000                   5e-324  2.2250738585072014e-308
0000020
## END

#### types of no size
for t in x9 x99999999999999999999 f5 fQ u3 a3 z x1zz; do od -t$t </dev/null; done
## stdout-json: ""
## STDERR:
od: invalid type string ‘x9’;
this system doesn't provide a 9-byte integral type
od: invalid type string ‘x99999999999999999999’
od: invalid type string ‘f5’;
this system doesn't provide a 5-byte floating point type
od: invalid character 'Q' in type string ‘fQ’
od: invalid type string ‘u3’;
this system doesn't provide a 3-byte integral type
od: invalid character '3' in type string ‘a3’
od: invalid character 'z' in type string ‘z’
od: invalid character 'z' in type string ‘x1zz’
## END
## status: 1
