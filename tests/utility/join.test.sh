# join, recorded from the original.

#### join j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join j1 j2; echo $?
## STDOUT:
a 1 x
b 2 y
0
## END

#### join -a1 j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -a1 j1 j2; echo $?
## STDOUT:
a 1 x
b 2 y
c 3
0
## END

#### join -a 2 j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -a 2 j1 j2; echo $?
## STDOUT:
a 1 x
b 2 y
d z
0
## END

#### join -v1 j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -v1 j1 j2; echo $?
## STDOUT:
c 3
0
## END

#### join -v2 j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -v2 j1 j2; echo $?
## STDOUT:
d z
0
## END

#### join -a1 -a2 -e NIL -o 0,1.2,2.2 j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -a1 -a2 -e NIL -o 0,1.2,2.2 j1 j2; echo $?
## STDOUT:
a 1 x
b 2 y
c 3 NIL
d NIL z
0
## END

#### join -a1 -a2 -e NIL -o auto j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -a1 -a2 -e NIL -o auto j1 j2; echo $?
## STDOUT:
a 1 x
b 2 y
c 3 NIL
d NIL z
0
## END

#### join -1 2 -2 2 j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -1 2 -2 2 j1 j2; echo $?
## STDOUT:
0
## END

#### join -j 2 j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -j 2 j1 j2; echo $?
## STDOUT:
0
## END

#### join -i up j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -i up j2; echo $?
## STDOUT:
A 1 x
0
## END

#### join -t : j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -t : j1 j2; echo $?
## STDOUT:
0
## END

#### join -o 1.1,2.2 j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -o 1.1,2.2 j1 j2; echo $?
## STDOUT:
a x
b y
0
## END

#### join --header h1 h2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join --header h1 h2; echo $?
## STDOUT:
K V W
a 1 x
0
## END

#### join -a3 j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -a3 j1 j2; echo $?
## STDOUT:
1
## END

#### join -o 3.1 j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -o 3.1 j1 j2; echo $?
## STDOUT:
1
## END

#### join -o x j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -o x j1 j2; echo $?
## STDOUT:
1
## END

#### join -1 0 j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -1 0 j1 j2; echo $?
## STDOUT:
1
## END

#### join -t ab j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -t ab j1 j2; echo $?
## STDOUT:
1
## END

#### join --check-order j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join --check-order j1 j2; echo $?
## STDOUT:
a 1 x
b 2 y
0
## END

#### join -e X -a1 j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -e X -a1 j1 j2; echo $?
## STDOUT:
a 1 x
b 2 y
c 3
0
## END

#### join -z z1 z2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -z z1 z2; echo $?
## stdout-json: "a 1 x\u0000b 2 y\u00000\n"

#### join -z j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -z j1 j2; echo $?
## stdout-json: "a 1 b 2 c 3  x b y d z \u00000\n"

#### join -o 0 -o 2.2 j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -o 0 -o 2.2 j1 j2; echo $?
## STDOUT:
a x
b y
0
## END

#### join -j1 -1 2 j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -j1 -1 2 j1 j2; echo $?
## STDOUT:
1
## END

#### join -o 1.0 j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -o 1.0 j1 j2; echo $?
## STDOUT:
1
## END

#### join -o 1 j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -o 1 j1 j2; echo $?
## STDOUT:
1
## END

#### join -t '' j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -t '' j1 j2; echo $?
## STDOUT:
0
## END

#### join -t '' d1 d1
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -t '' d1 d1; echo $?
## STDOUT:
a 1
a 2
0
## END

#### join -t : -a1 c1 c2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -t : -a1 c1 c2; echo $?
## STDOUT:
a:1:p:9
b::q
0
## END

#### join u1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join u1 j2; echo $?
## STDOUT:
b 1 y
1
## END

#### join --check-order u1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join --check-order u1 j2; echo $?
## STDOUT:
1
## END

#### join --nocheck-order u1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join --nocheck-order u1 j2; echo $?
## STDOUT:
b 1 y
0
## END

#### join u2 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join u2 j2; echo $?
## STDOUT:
a 1 x
d 4 z
1
## END

#### join -a1 u2 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -a1 u2 j2; echo $?
## STDOUT:
a 1 x
c 2
b 3
d 4 z
1
## END

#### join -v1 u2 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -v1 u2 j2; echo $?
## STDOUT:
c 2
b 3
1
## END

#### join j2 u2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join j2 u2; echo $?
## STDOUT:
a x 1
d z 4
1
## END

#### join -a1 -a2 u2 u1
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -a1 -a2 u2 u1; echo $?
## STDOUT:
a 1
b 1
a 2
c 2
b 3
d 4
1
## END

#### join j1
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join j1; echo $?
## STDOUT:
1
## END

#### join - -
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join - -; echo $?
## STDOUT:
1
## END

#### join j1 j2 u1
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join j1 j2 u1; echo $?
## STDOUT:
1
## END

#### join -t : -a1 -a2 -o auto -e N c1 c2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -t : -a1 -a2 -o auto -e N c1 c2; echo $?
## STDOUT:
a:1:p:9
b:N:q:N
c:N:N:8
0
## END

#### join --header -a2 -o auto h1 h2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join --header -a2 -o auto h1 h2; echo $?
## STDOUT:
K V W
a 1 x
b  y
0
## END

#### join nofile j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join nofile j2; echo $?
## STDOUT:
1
## END

#### join -o "1.2 2.2 0" j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -o "1.2 2.2 0" j1 j2; echo $?
## STDOUT:
1 x a
2 y b
0
## END

#### join -11 -21 j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -11 -21 j1 j2; echo $?
## STDOUT:
a 1 x
b 2 y
0
## END

#### join j1 j2 -o 1.2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join j1 j2 -o 1.2; echo $?
## STDOUT:
1
2
0
## END

#### join -o 1.2 2.2 j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -o 1.2 2.2 j1 j2; echo $?
## STDOUT:
1 x
2 y
0
## END

#### join d1 d2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join d1 d2; echo $?
## STDOUT:
a 1 x
a 1 y
a 2 x
a 2 y
0
## END

#### join s1 d2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join s1 d2; echo $?
## STDOUT:
a 1 2 x
a 1 2 y
0
## END

#### join -v1 -v2 j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -v1 -v2 j1 j2; echo $?
## STDOUT:
c 3
d z
0
## END

#### join -v 3 j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -v 3 j1 j2; echo $?
## STDOUT:
1
## END

#### join e j1
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join e j1; echo $?
## STDOUT:
0
## END

#### join -a2 e j1
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -a2 e j1; echo $?
## STDOUT:
a 1
b 2
c 3
0
## END

#### join -a1 e j1
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -a1 e j1; echo $?
## STDOUT:
0
## END

#### join --header e h1
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join --header e h1; echo $?
## STDOUT:
K V
0
## END

#### join --header -a1 -a2 e h1
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join --header -a1 -a2 e h1; echo $?
## STDOUT:
K V
a 1
0
## END

#### join -a1 -e x j1 e
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -a1 -e x j1 e; echo $?
## STDOUT:
a 1
b 2
c 3
0
## END

#### join -o 1.1,1.5,2.9 -e Q j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -o 1.1,1.5,2.9 -e Q j1 j2; echo $?
## STDOUT:
a Q Q
b Q Q
0
## END

#### join - j2 < j1
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join - j2 < j1; echo $?
## STDOUT:
a 1 x
b 2 y
0
## END

#### join -t '\0' j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -t '\0' j1 j2; echo $?
## STDOUT:
0
## END

#### join -t ' ' s1 d2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -t ' ' s1 d2; echo $?
## STDOUT:
0
## END

#### join -1 3 -2 1 s1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -1 3 -2 1 s1 j2; echo $?
## STDOUT:
0
## END

#### join -a1 -o 2.1,1.1 j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -a1 -o 2.1,1.1 j1 j2; echo $?
## STDOUT:
a a
b b
 c
0
## END

#### join -o auto j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -o auto j1 j2; echo $?
## STDOUT:
a 1 x
b 2 y
0
## END

#### join -j 99999999999999999999 j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -j 99999999999999999999 j1 j2; echo $?
## STDOUT:
 a 1 a x
 a 1 b y
 a 1 d z
 b 2 a x
 b 2 b y
 b 2 d z
 c 3 a x
 c 3 b y
 c 3 d z
0
## END

#### join -v1 -o 1.2 j1 j2
printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2; printf 'K V\na 1\n' >h1; printf 'K W\na x\nb y\n' >h2; printf 'b 1\na 2\n' > u1; printf 'a:1:p\nb::q\n' > c1; printf 'a:9\nc:8\n' >c2; printf 'A 1\n' > up; printf 'a 1\na 2\n' >d1; printf 'a x\na y\n' > d2; printf '  a   1  2\n' > s1; : > e; printf 'a 1\0b 2\0' > z1; printf 'a x\0b y\0' > z2; printf 'a 1\nc 2\nb 3\nd 4\n' > u2
join -v1 -o 1.2 j1 j2; echo $?
## STDOUT:
3
0
## END

#### the line behind the first one without a partner is not looked at
printf 'b\n' >f
printf 'c\na\n' >g
join f g
printf 'c\na\nA\n' >g
join f g
printf 'b\nd\n' >f
join f g
join --check-order f g
## stdout-json: ""
## STDERR:
join: g:2: is not sorted: a
join: input is not in sorted order
join: g:2: is not sorted: a
join: input is not in sorted order
join: g:2: is not sorted: a
join: input is not in sorted order
join: g:2: is not sorted: a
## END
## status: 1

#### two headers that are not there are not printed
join --header /dev/null /dev/null
echo 'a b' >f
join --header f /dev/null
join --header -o 0,2.2 /dev/null f
## STDOUT:
a b
a b
## END

#### two texts for what is missing
join -e x -e y f g
join -e x -e x /dev/null /dev/null
join -e x -e y -v3 f
## stdout-json: ""
## STDERR:
join: conflicting empty-field replacement strings
join: conflicting empty-field replacement strings
## END
## status: 1

#### a list of fields comes before auto
echo 'a 1 x' >f
join -o 1.3 -o auto f f
join -o auto -o 1.3 f f
join -o auto 1.3 f f
## STDOUT:
x
x
## END
## STDERR:
join: extra operand 'f'
Try 'join --help' for more information.
## END
## status: 1

#### operands behind a list may belong to it
echo 'a 1 x' >f
join -o 1.1 1.2 f f
join -o 1.1 1.2 2.3 f f
join f f -o 1.1 1.2
join -o 1.1 f 1.2 f
## STDOUT:
a 1
a 1 x
## END
## STDERR:
join: extra operand '1.2'
Try 'join --help' for more information.
join: invalid file number in field spec: ‘f’
## END
## status: 1

#### -j1 and -j2 of old
printf 'a 1 x\nb 2 y\n' >f
join -j1 2 f f
join -j2 1 f f
join -j1 f f
join -j2 f f
join -j1 2 f f f
join -j1 x f f
join -j2 2 -j1 2 f f
join -j1 -j2 f f
join -j1 -22 f f
join -21 -j3 f f
## STDOUT:
a 1 x 1 x
b 2 y 2 y
a 1 x 1 x
b 2 y 2 y
1 a x a x
2 b y b y
1 a x a x
2 b y b y
## END
## STDERR:
join: extra operand 'f'
Try 'join --help' for more information.
join: invalid field number: ‘x’
join: incompatible join fields 1, 2
join: incompatible join fields 2, 1
join: incompatible join fields 1, 3
## END
## status: 1

#### numbers may have blanks and a plus sign before them
printf 'a 1\n' >f
join -1 ' 2' -2 +2 f f
join -a ' 1' f f
join -a 01 f f
join -o 1.+1 f f
join -1 0x2 f f
join -a 1x f f
join -1 99999999999999999999 f f
## STDOUT:
1 a a
a 1 1
a 1 1
a
## END
## STDERR:
join: invalid field number: ‘0x2’
join: invalid field number: ‘1x’
## END

#### lists of fields that are none
for l in '' ' ' 1.1, 1.1,,2.2 00 3.1 1 1. ; do join -o "$l" f g; done
## stdout-json: ""
## STDERR:
join: invalid file number in field spec: ‘’
join: invalid file number in field spec: ‘’
join: invalid file number in field spec: ‘’
join: invalid file number in field spec: ‘’
join: invalid field specifier: ‘00’
join: invalid file number in field spec: ‘3.1’
join: invalid field specifier: ‘1’
join: invalid field number: ‘’
## END
## status: 1

#### a line that is not sorted is shown byte by byte
printf 'b\nc\n\xff\nd \xc3\n' >f
printf 'c\n' >g
join f g 2>&1 | od -An -c
## STDOUT:
   c  \n   j   o   i   n   :       f   :   4   :       i   s    
   n   o   t       s   o   r   t   e   d   :       d     303  \n
   j   o   i   n   :       i   n   p   u   t       i   s       n
   o   t       i   n       s   o   r   t   e   d       o   r   d
   e   r  \n
## END

#### an operand too many
join f g h
## stdout-json: ""
## STDERR:
join: extra operand 'h'
Try 'join --help' for more information.
## END
## status: 1
