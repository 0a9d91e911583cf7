# xxd, recorded from the original.

#### xxd f
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd f
## STDOUT:
00000000: 6865 6c6c 6f20 776f 726c 642c 2074 6869  hello world, thi
00000010: 7320 6973 2061 2074 6573 740a 6c69 6e65  s is a test.line
00000020: 2074 776f 00ff 01                         two...
## END

#### xxd -p f
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -p f
## STDOUT:
68656c6c6f20776f726c642c2074686973206973206120746573740a6c69
6e652074776f00ff01
## END

#### xxd -ps f
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -ps f
## STDOUT:
68656c6c6f20776f726c642c2074686973206973206120746573740a6c69
6e652074776f00ff01
## END

#### xxd -c 8 f
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -c 8 f
## STDOUT:
00000000: 6865 6c6c 6f20 776f  hello wo
00000008: 726c 642c 2074 6869  rld, thi
00000010: 7320 6973 2061 2074  s is a t
00000018: 6573 740a 6c69 6e65  est.line
00000020: 2074 776f 00ff 01     two...
## END

#### xxd -g 1 f
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -g 1 f
## STDOUT:
00000000: 68 65 6c 6c 6f 20 77 6f 72 6c 64 2c 20 74 68 69  hello world, thi
00000010: 73 20 69 73 20 61 20 74 65 73 74 0a 6c 69 6e 65  s is a test.line
00000020: 20 74 77 6f 00 ff 01                              two...
## END

#### xxd -g 4 f
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -g 4 f
## STDOUT:
00000000: 68656c6c 6f20776f 726c642c 20746869  hello world, thi
00000010: 73206973 20612074 6573740a 6c696e65  s is a test.line
00000020: 2074776f 00ff01                       two...
## END

#### xxd -g 0 f
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -g 0 f
## STDOUT:
00000000: 68656c6c6f20776f726c642c20746869  hello world, thi
00000010: 73206973206120746573740a6c696e65  s is a test.line
00000020: 2074776f00ff01                     two...
## END

#### xxd -b f
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -b f
## STDOUT:
00000000: 01101000 01100101 01101100 01101100 01101111 00100000  hello 
00000006: 01110111 01101111 01110010 01101100 01100100 00101100  world,
0000000c: 00100000 01110100 01101000 01101001 01110011 00100000   this 
00000012: 01101001 01110011 00100000 01100001 00100000 01110100  is a t
00000018: 01100101 01110011 01110100 00001010 01101100 01101001  est.li
0000001e: 01101110 01100101 00100000 01110100 01110111 01101111  ne two
00000024: 00000000 11111111 00000001                             ...
## END

#### xxd -b -c 4 -g 2 f
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -b -c 4 -g 2 f
## STDOUT:
00000000: 0110100001100101 0110110001101100  hell
00000004: 0110111100100000 0111011101101111  o wo
00000008: 0111001001101100 0110010000101100  rld,
0000000c: 0010000001110100 0110100001101001   thi
00000010: 0111001100100000 0110100101110011  s is
00000014: 0010000001100001 0010000001110100   a t
00000018: 0110010101110011 0111010000001010  est.
0000001c: 0110110001101001 0110111001100101  line
00000020: 0010000001110100 0111011101101111   two
00000024: 0000000011111111 00000001          ...
## END

#### xxd -i f
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -i f
## STDOUT:
unsigned char f[] = {
  0x68, 0x65, 0x6c, 0x6c, 0x6f, 0x20, 0x77, 0x6f, 0x72, 0x6c, 0x64, 0x2c,
  0x20, 0x74, 0x68, 0x69, 0x73, 0x20, 0x69, 0x73, 0x20, 0x61, 0x20, 0x74,
  0x65, 0x73, 0x74, 0x0a, 0x6c, 0x69, 0x6e, 0x65, 0x20, 0x74, 0x77, 0x6f,
  0x00, 0xff, 0x01
};
unsigned int f_len = 39;
## END

#### xxd -i < f
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -i < f
## STDOUT:
  0x68, 0x65, 0x6c, 0x6c, 0x6f, 0x20, 0x77, 0x6f, 0x72, 0x6c, 0x64, 0x2c,
  0x20, 0x74, 0x68, 0x69, 0x73, 0x20, 0x69, 0x73, 0x20, 0x61, 0x20, 0x74,
  0x65, 0x73, 0x74, 0x0a, 0x6c, 0x69, 0x6e, 0x65, 0x20, 0x74, 0x77, 0x6f,
  0x00, 0xff, 0x01
## END

#### xxd -C -i f
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -C -i f
## STDOUT:
unsigned char F[] = {
  0x68, 0x65, 0x6c, 0x6c, 0x6f, 0x20, 0x77, 0x6f, 0x72, 0x6c, 0x64, 0x2c,
  0x20, 0x74, 0x68, 0x69, 0x73, 0x20, 0x69, 0x73, 0x20, 0x61, 0x20, 0x74,
  0x65, 0x73, 0x74, 0x0a, 0x6c, 0x69, 0x6e, 0x65, 0x20, 0x74, 0x77, 0x6f,
  0x00, 0xff, 0x01
};
unsigned int F_LEN = 39;
## END

#### xxd -n foo -i f
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -n foo -i f
## STDOUT:
unsigned char foo[] = {
  0x68, 0x65, 0x6c, 0x6c, 0x6f, 0x20, 0x77, 0x6f, 0x72, 0x6c, 0x64, 0x2c,
  0x20, 0x74, 0x68, 0x69, 0x73, 0x20, 0x69, 0x73, 0x20, 0x61, 0x20, 0x74,
  0x65, 0x73, 0x74, 0x0a, 0x6c, 0x69, 0x6e, 0x65, 0x20, 0x74, 0x77, 0x6f,
  0x00, 0xff, 0x01
};
unsigned int foo_len = 39;
## END

#### xxd -i -c 4 f
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -i -c 4 f
## STDOUT:
unsigned char f[] = {
  0x68, 0x65, 0x6c, 0x6c,
  0x6f, 0x20, 0x77, 0x6f,
  0x72, 0x6c, 0x64, 0x2c,
  0x20, 0x74, 0x68, 0x69,
  0x73, 0x20, 0x69, 0x73,
  0x20, 0x61, 0x20, 0x74,
  0x65, 0x73, 0x74, 0x0a,
  0x6c, 0x69, 0x6e, 0x65,
  0x20, 0x74, 0x77, 0x6f,
  0x00, 0xff, 0x01
};
unsigned int f_len = 39;
## END

#### xxd -l 10 f
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -l 10 f
## STDOUT:
00000000: 6865 6c6c 6f20 776f 726c                 hello worl
## END

#### xxd -s 5 f
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -s 5 f
## STDOUT:
00000005: 2077 6f72 6c64 2c20 7468 6973 2069 7320   world, this is 
00000015: 6120 7465 7374 0a6c 696e 6520 7477 6f00  a test.line two.
00000025: ff01                                     ..
## END

#### xxd -s -5 f
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -s -5 f
## STDOUT:
00000022: 776f 00ff 01                             wo...
## END

#### xxd -s +3 f
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -s +3 f
## STDOUT:
00000003: 6c6f 2077 6f72 6c64 2c20 7468 6973 2069  lo world, this i
00000013: 7320 6120 7465 7374 0a6c 696e 6520 7477  s a test.line tw
00000023: 6f00 ff01                                o...
## END

#### xxd -s 0x10 f
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -s 0x10 f
## STDOUT:
00000010: 7320 6973 2061 2074 6573 740a 6c69 6e65  s is a test.line
00000020: 2074 776f 00ff 01                         two...
## END

#### xxd -u f
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -u f
## STDOUT:
00000000: 6865 6C6C 6F20 776F 726C 642C 2074 6869  hello world, thi
00000010: 7320 6973 2061 2074 6573 740A 6C69 6E65  s is a test.line
00000020: 2074 776F 00FF 01                         two...
## END

#### xxd -u -p f
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -u -p f
## STDOUT:
68656C6C6F20776F726C642C2074686973206973206120746573740A6C69
6E652074776F00FF01
## END

#### xxd -e f
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -e f
## STDOUT:
00000000: 6c6c6568 6f77206f 2c646c72 69687420  hello world, thi
00000010: 73692073 74206120 0a747365 656e696c  s is a test.line
00000020: 6f777420   01ff00                     two...
## END

#### xxd -e -g 2 f
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -e -g 2 f
## STDOUT:
00000000: 6568 6c6c 206f 6f77 6c72 2c64 7420 6968  hello world, thi
00000010: 2073 7369 6120 7420 7365 0a74 696c 656e  s is a test.line
00000020: 7420 6f77 ff00   01                       two...
## END

#### xxd -o 16 -l 16 f
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -o 16 -l 16 f
## STDOUT:
00000010: 6865 6c6c 6f20 776f 726c 642c 2074 6869  hello world, thi
## END

#### xxd -p -c 4 f
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -p -c 4 f
## STDOUT:
68656c6c
6f20776f
726c642c
20746869
73206973
20612074
6573740a
6c696e65
2074776f
00ff01
## END

#### xxd -d f
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -d f
## STDOUT:
00000000: 6865 6c6c 6f20 776f 726c 642c 2074 6869  hello world, thi
00000016: 7320 6973 2061 2074 6573 740a 6c69 6e65  s is a test.line
00000032: 2074 776f 00ff 01                         two...
## END

#### xxd -E -l 16 f
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -E -l 16 f
## STDOUT:
00000000: 6865 6c6c 6f20 776f 726c 642c 2074 6869  ..%%?..?.%......
## END

#### xxd f | xxd -r | cmp - f && echo same
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd f | xxd -r | cmp - f && echo same
## STDOUT:
same
## END

#### xxd -p f | xxd -r -p | cmp - f && echo same
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -p f | xxd -r -p | cmp - f && echo same
## STDOUT:
same
## END

#### xxd -c 8 f | xxd -r -c 8 | cmp - f && echo same
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -c 8 f | xxd -r -c 8 | cmp - f && echo same
## STDOUT:
same
## END

#### head -c 100 /dev/zero | xxd -a
printf 'hello world, this is a test\nline two\0\377\1' > f
head -c 100 /dev/zero | xxd -a
## STDOUT:
00000000: 0000 0000 0000 0000 0000 0000 0000 0000  ................
*
00000060: 0000 0000                                ....
## END

#### xxd -a /dev/null
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -a /dev/null
## STDOUT:
## END

#### printf '48 65 6c6c6f' | xxd -r -p
printf 'hello world, this is a test\nline two\0\377\1' > f
printf '48 65 6c6c6f' | xxd -r -p; echo
## STDOUT:
Hello
## END

#### printf '00000004: 4142' | xxd -r | od -c
printf 'hello world, this is a test\nline two\0\377\1' > f
printf '00000004: 4142' | xxd -r | od -c
## STDOUT:
0000000  \0  \0  \0  \0   A   B
0000006
## END

#### xxd nofile 2>/dev/null; echo $?
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd nofile 2>/dev/null; echo $?
## STDOUT:
2
## END

#### xxd -c 300 f 2>/dev/null; echo $?
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd -c 300 f 2>/dev/null; echo $?
## STDOUT:
1
## END

#### xxd f out; cat out
printf 'hello world, this is a test\nline two\0\377\1' > f
xxd f out; cat out
## STDOUT:
00000000: 6865 6c6c 6f20 776f 726c 642c 2074 6869  hello world, thi
00000010: 7320 6973 2061 2074 6573 740a 6c69 6e65  s is a test.line
00000020: 2074 776f 00ff 01                         two...
## END

#### printf '00000001: 5859  XY\n' > p; cp f g; xxd -r p g; head -c 5 g; echo
printf 'hello world, this is a test\nline two\0\377\1' > f
printf '00000001: 5859  XY\n' > p; cp f g; xxd -r p g; head -c 5 g; echo
## STDOUT:
hXYlo
## END

#### printf 'hi' | xxd
printf 'hello world, this is a test\nline two\0\377\1' > f
printf 'hi' | xxd
## STDOUT:
00000000: 6869                                     hi
## END

#### printf 'hi' | xxd -p
printf 'hello world, this is a test\nline two\0\377\1' > f
printf 'hi' | xxd -p
## STDOUT:
6869
## END

#### printf 'hi' | xxd -
printf 'hello world, this is a test\nline two\0\377\1' > f
printf 'hi' | xxd -
## STDOUT:
00000000: 6869                                     hi
## END

#### printf '' | xxd
printf 'hello world, this is a test\nline two\0\377\1' > f
printf '' | xxd
## STDOUT:
## END

#### printf '\n' | xxd -l 0
printf 'hello world, this is a test\nline two\0\377\1' > f
printf '\n' | xxd -l 0
## STDOUT:
## END

#### numbers are read as far as they go
seq 30 > f
for o in -l0x10 -l010 '-l 3' -l3x -c3x -gx '-g -1' '-c 4294967297' -o1x -s3x '-s x' -s++5 -s+5; do echo "$o"; xxd -l6 $o f; done
## STDOUT:
-l0x10
00000000: 310a 320a 330a 340a 350a 360a 370a 380a  1.2.3.4.5.6.7.8.
-l010
00000000: 310a 320a 330a 340a                      1.2.3.4.
-l 3
00000000: 310a 32                                  1.2
-l3x
00000000: 310a 32                                  1.2
-c3x
00000000: 310a 32  1.2
00000003: 0a33 0a  .3.
-gx
00000000: 310a320a330a                      1.2.3.
-g -1
00000000: 310a 320a 330a                           1.2.3.
-c 4294967297
00000000: 31  1
00000001: 0a  .
00000002: 32  2
00000003: 0a  .
00000004: 33  3
00000005: 0a  .
-o1x
00000001: 310a 320a 330a                           1.2.3.
-s3x
00000003: 0a33 0a34 0a35                           .3.4.5
-s x
00000000: 310a 320a 330a                           1.2.3.
-s++5
00000005: 0a34 0a35 0a36                           .4.5.6
-s+5
00000005: 0a34 0a35 0a36                           .4.5.6
## END

#### columns must be some
seq 30 > f
for o in '-c -1' '-p -c -1' '-i -c -1' -c257 -c99999999999999999999; do echo "$o"; xxd $o f; echo $?; done; xxd -i -c 300 -l 3 f; xxd -p -c 300 f
## STDOUT:
-c -1
1
-p -c -1
1
-i -c -1
1
-c257
1
-c99999999999999999999
1
unsigned char f[] = {
  0x31, 0x0a, 0x32
};
unsigned int f_len = 3;
310a320a330a340a350a360a370a380a390a31300a31310a31320a31330a31340a31350a31360a31370a31380a31390a32300a32310a32320a32330a32340a32350a32360a32370a32380a32390a33300a
## END
## STDERR:
xxd: invalid number of columns (max. 256).
xxd: invalid number of columns (max. 256).
xxd: invalid number of columns (max. 256).
xxd: invalid number of columns (max. 256).
xxd: invalid number of columns (max. 256).
## END

#### little-endian groups that do not fit
seq 30 > f
for o in '-c5 -l4' '-c5 -g2' '-c6' '-c3' '-c2' '-g8 -c5' '-g0 -c4' '-g3'; do echo "$o"; xxd -e $o -l 12 f; done
## STDOUT:
-c5 -l4
00000000: 0a320a31     1.333
00000005: 350a340a     .40a.
0000000a:     0a36     6.
-c5 -g2
00000000: 0a31 0a32   331.2.3
00000005: 340a 350a   0a.4.5.
0000000a: 0a36          6.
-c6
00000000: 0a320a31     0a332.3.
00000006: 0a350a34     0a365.6.
-c3
00000000: 32  31 0a.2
00000003: 0a  0a 333.
00000006: 35  34 0a.5
00000009: 0a  0a 366.
-c2
00000000: 0a31  1.
00000002: 0a32  2.
00000004: 0a33  3.
00000006: 0a34  4.
00000008: 0a35  5.
0000000a: 0a36  6.
-g8 -c5
00000000: 33      31 0a32.3
00000005: 0a      0a 340.5.
0000000a:         36 0a.
-g0 -c4
00000000: 0a320a31  1.2.
00000004: 0a340a33  3.4.
00000008: 0a360a35  5.6.
-g3
## END
## STDERR:
xxd: number of octets per group must be a power of 2 with -e.
## END
## status: 1

#### positions below zero
seq 30 > f
for o in '-o -5' '-o 99999999999999999999' '-d -o -5' '-o -3 -l 20' '-d -o 16'; do xxd -l4 $o f; done
## STDOUT:
fffffffffffffffb: 310a 320a                                1.2.
ffffffffffffffff: 310a 320a                                1.2.
-0000005: 310a 320a                                1.2.
fffffffffffffffd: 310a 320a 330a 340a 350a 360a 370a 380a  1.2.3.4.5.6.7.8.
0000000d: 390a 3130                                9.10
00000016: 310a 320a                                1.2.
## END

#### options end at the first operand
printf abc > f; xxd f -l1; ls; cat ./-l1
## STDOUT:
-l1
f
00000000: 6162 63                                  abc
## END

#### longer names of options
seq 30 > f
for o in '-cols 3' '-group 1' '-len 5' '-lenx 5' '-offset 3' '-seek 3' '-skip 3' '--cols 3'; do echo "$o"; xxd -l 4 $o f; done; xxd -capitalize -l1 -i f; xxd -name q -l1 -i f
## STDOUT:
-cols 3
00000000: 310a 32  1.2
00000003: 0a       .
-group 1
00000000: 31 0a 32 0a                                      1.2.
-len 5
00000000: 310a 320a 33                             1.2.3
-lenx 5
00000000: 310a 320a 33                             1.2.3
-offset 3
00000003: 310a 320a                                1.2.
-seek 3
00000003: 0a33 0a34                                .3.4
-skip 3
00000003: 0a33 0a34                                .3.4
--cols 3
00000000: 310a 32  1.2
00000003: 0a       .
unsigned char F[] = {
  0x31
};
unsigned int F_LEN = 1;
unsigned char q[] = {
  0x31
};
unsigned int q_len = 1;
## END
