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
