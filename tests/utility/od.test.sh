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
