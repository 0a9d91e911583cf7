# sort, recorded from the GNU original.

#### sort s
printf 'b 2\na 10\nc 1\nB 3\n' > s
sort s
## STDOUT:
B 3
a 10
b 2
c 1
## END

#### sort -r s
printf 'b 2\na 10\nc 1\nB 3\n' > s
sort -r s
## STDOUT:
c 1
b 2
a 10
B 3
## END

#### sort -k2 s
printf 'b 2\na 10\nc 1\nB 3\n' > s
sort -k2 s
## STDOUT:
c 1
a 10
b 2
B 3
## END

#### sort -k2n s
printf 'b 2\na 10\nc 1\nB 3\n' > s
sort -k2n s
## STDOUT:
c 1
b 2
B 3
a 10
## END

#### sort -k2,2nr s
printf 'b 2\na 10\nc 1\nB 3\n' > s
sort -k2,2nr s
## STDOUT:
a 10
B 3
b 2
c 1
## END

#### sort -f s
printf 'b 2\na 10\nc 1\nB 3\n' > s
sort -f s
## STDOUT:
a 10
b 2
B 3
c 1
## END

#### sort -n -k2 s
printf 'b 2\na 10\nc 1\nB 3\n' > s
sort -n -k2 s
## STDOUT:
c 1
b 2
B 3
a 10
## END

#### sort -t' ' -k1,1 s
printf 'b 2\na 10\nc 1\nB 3\n' > s
sort -t' ' -k1,1 s
## STDOUT:
B 3
a 10
b 2
c 1
## END

#### printf '10\n9\n-1\n1.5\nx\n' | sort -n
printf 'b 2\na 10\nc 1\nB 3\n' > s
printf '10\n9\n-1\n1.5\nx\n' | sort -n
## STDOUT:
-1
x
1.5
9
10
## END

#### printf '1K\n2\n1M\n3K\n' | sort -h
printf 'b 2\na 10\nc 1\nB 3\n' > s
printf '1K\n2\n1M\n3K\n' | sort -h
## STDOUT:
2
1K
3K
1M
## END

#### printf '1e3\n2\n-5\nnan\nx\n' | sort -g
printf 'b 2\na 10\nc 1\nB 3\n' > s
printf '1e3\n2\n-5\nnan\nx\n' | sort -g
## STDOUT:
x
nan
-5
2
1e3
## END

#### printf 'feb\nJAN\nx\nDec\n' | sort -M
printf 'b 2\na 10\nc 1\nB 3\n' > s
printf 'feb\nJAN\nx\nDec\n' | sort -M
## STDOUT:
x
JAN
feb
Dec
## END

#### printf 'v1.10\nv1.9\nv1.2.3\n' | sort -V
printf 'b 2\na 10\nc 1\nB 3\n' > s
printf 'v1.10\nv1.9\nv1.2.3\n' | sort -V
## STDOUT:
v1.2.3
v1.9
v1.10
## END

#### printf 'a\nb\na\n' | sort -u
printf 'b 2\na 10\nc 1\nB 3\n' > s
printf 'a\nb\na\n' | sort -u
## STDOUT:
a
b
## END

#### sort -c s; echo $?
printf 'b 2\na 10\nc 1\nB 3\n' > s
sort -c s; echo $?
## STDOUT:
1
## END

#### printf 'a\nb\n' | sort -c; echo $?
printf 'b 2\na 10\nc 1\nB 3\n' > s
printf 'a\nb\n' | sort -c; echo $?
## STDOUT:
0
## END

#### sort -C s; echo $?
printf 'b 2\na 10\nc 1\nB 3\n' > s
sort -C s; echo $?
## STDOUT:
1
## END

#### sort -o s s; cat s
printf 'b 2\na 10\nc 1\nB 3\n' > s
sort -o s s; cat s
## STDOUT:
B 3
a 10
b 2
c 1
## END

#### sort s s -u
printf 'b 2\na 10\nc 1\nB 3\n' > s
sort s s -u
## STDOUT:
B 3
a 10
b 2
c 1
## END

#### printf 'b\na\n' > x; printf 'a\nc\n' > y; sort x > x2; sort -m x2 y
printf 'b 2\na 10\nc 1\nB 3\n' > s
printf 'b\na\n' > x; printf 'a\nc\n' > y; sort x > x2; sort -m x2 y
## STDOUT:
a
a
b
c
## END

#### printf 'a,3\nb,1\n' | sort -t, -k2
printf 'b 2\na 10\nc 1\nB 3\n' > s
printf 'a,3\nb,1\n' | sort -t, -k2
## STDOUT:
b,1
a,3
## END

#### printf ' b\na\n  c\n' | sort
printf 'b 2\na 10\nc 1\nB 3\n' > s
printf ' b\na\n  c\n' | sort
## STDOUT:
  c
 b
a
## END

#### printf ' b\na\n  c\n' | sort -b
printf 'b 2\na 10\nc 1\nB 3\n' > s
printf ' b\na\n  c\n' | sort -b
## STDOUT:
a
 b
  c
## END

#### printf 'a.b\nab\n-a\n' | sort -d
printf 'b 2\na 10\nc 1\nB 3\n' > s
printf 'a.b\nab\n-a\n' | sort -d
## STDOUT:
-a
a.b
ab
## END

#### sort nofile; echo $?
printf 'b 2\na 10\nc 1\nB 3\n' > s
sort nofile; echo $?
## STDOUT:
2
## END

#### printf 'x 1\nx 0\n' | sort -s -k1,1
printf 'b 2\na 10\nc 1\nB 3\n' > s
printf 'x 1\nx 0\n' | sort -s -k1,1
## STDOUT:
x 1
x 0
## END

#### printf 'b\0a\0' | sort -z | od -c | head -1
printf 'b 2\na 10\nc 1\nB 3\n' > s
printf 'b\0a\0' | sort -z | od -c | head -1
## STDOUT:
0000000   a  \0   b  \0
## END

#### printf 'a1\na2\na10\n' | sort -k1.2n
printf 'b 2\na 10\nc 1\nB 3\n' > s
printf 'a1\na2\na10\n' | sort -k1.2n
## STDOUT:
a1
a2
a10
## END

#### sort -k0 s; echo $?
printf 'b 2\na 10\nc 1\nB 3\n' > s
sort -k0 s; echo $?
## STDOUT:
2
## END

#### sort -t ab s; echo $?
printf 'b 2\na 10\nc 1\nB 3\n' > s
sort -t ab s; echo $?
## STDOUT:
2
## END

#### sort -nM s; echo $?
printf 'b 2\na 10\nc 1\nB 3\n' > s
sort -nM s; echo $?
## STDOUT:
2
## END

#### printf 'é\nz\na\n' | sort
printf 'b 2\na 10\nc 1\nB 3\n' > s
printf 'é\nz\na\n' | sort
## STDOUT:
a
z
é
## END

#### printf 'file10.txt\nfile9.txt\nfile.txt\n' | sort -V
printf 'b 2\na 10\nc 1\nB 3\n' > s
printf 'file10.txt\nfile9.txt\nfile.txt\n' | sort -V
## STDOUT:
file.txt
file9.txt
file10.txt
## END

#### sort -u -V -d f
printf ',,\nnan\n,\n:a2c1\n' > f; printf '10 a\n9 B\n10 A\n' > g
sort -u -V -d f
## STDOUT:
,,
:a2c1
nan
## END

#### sort -V -f g
printf ',,\nnan\n,\n:a2c1\n' > f; printf '10 a\n9 B\n10 A\n' > g
sort -V -f g
## STDOUT:
9 B
10 A
10 a
## END

#### sort -i -k2M g
printf ',,\nnan\n,\n:a2c1\n' > f; printf '10 a\n9 B\n10 A\n' > g
sort -i -k2M g; echo $?
## STDOUT:
10 A
10 a
9 B
0
## END

#### sort -d -h g
printf ',,\nnan\n,\n:a2c1\n' > f; printf '10 a\n9 B\n10 A\n' > g
sort -d -h g; echo $?
## STDOUT:
2
## END

#### sort -V -n -k1n g
printf ',,\nnan\n,\n:a2c1\n' > f; printf '10 a\n9 B\n10 A\n' > g
sort -V -n -k1n g; echo $?
## STDOUT:
9 B
10 A
10 a
0
## END

#### sort -n -g g
printf ',,\nnan\n,\n:a2c1\n' > f; printf '10 a\n9 B\n10 A\n' > g
sort -n -g g; echo $?
## STDOUT:
2
## END

#### sort -V -k2,2f g
printf ',,\nnan\n,\n:a2c1\n' > f; printf '10 a\n9 B\n10 A\n' > g
sort -V -k2,2f g
## STDOUT:
10 A
10 a
9 B
## END

#### options that contradict each other
echo a >f
sort -c -C f
sort -c -o w f
sort -t: -t, f
sort -c f g
sort --check=x f
## STDOUT:
## END
## STDERR:
sort: options '-cC' are incompatible
sort: options '-co' are incompatible
sort: incompatible tabs
sort: extra operand 'g' not allowed with -c
sort: invalid argument ‘x’ for ‘--check’
Valid arguments are:
  - ‘quiet’, ‘silent’
  - ‘diagnose-first’
Try 'sort --help' for more information.
## END
## status: 1

#### numbers of options are looked at
echo a >f
sort --batch-size=1 f
sort --batch-size=x f
sort --parallel=0 f
sort --parallel=1x f
sort -S 1x f
sort -S 1Z f
sort -S 10% f
## STDOUT:
a
## END
## STDERR:
sort: invalid --batch-size argument ‘1’
sort: minimum --batch-size argument is ‘2’
sort: invalid --batch-size argument 'x'
sort: number in parallel must be nonzero
sort: invalid suffix in --parallel argument '1x'
sort: invalid suffix in -S argument '1x'
sort: -S argument '1Z' too large
## END

#### a random order from a source of bytes
printf 0123456789abcdefghij >r
printf '%s\n' b a '' '2 x' b é | sort -R --random-source=r
printf '%s\n' b a '' '2 x' b | LC_ALL=C sort -R -u --random-source=r
printf '%s\n' b B a A | sort -Rf --random-source=r
printf '%s\n' v2 v10 v1 | sort -V -R --random-source=r
sort --random-source=none </dev/null
echo a | sort -R --random-source=none
printf abc >s
echo a | sort -R --random-source=s
sort -R --random-source=r --random-source=s r
## STDOUT:
2 x

é
b
b
a

b
2 x
a
A
a
B
b
v2
v10
v1
## END
## STDERR:
sort: open failed: none: No such file or directory
sort: ‘s’: end of file
sort: multiple random sources specified
## END
## status: 2

#### versions that differ in zeros alone are equal
printf 'x,\nx,0\nx,00\n' | sort -V -u
printf 'x,0\nx,\n' | sort -V -s
## STDOUT:
x,
x,0
x,
## END
## stderr-json: ""

#### letters, digits and blanks alone leave nothing more to drop
printf '010\t10\n010\t1\n' | sort -d -i
sort -d -i -n </dev/null
sort -k1idM </dev/null
## STDOUT:
010	1
010	10
## END
## STDERR:
sort: options '-dn' are incompatible
sort: options '-dM' are incompatible
## END
## status: 2

#### a file to check that is not there
sort -c none
sort -C none
sort none
## stdout-json: ""
## STDERR:
sort: open failed: none: No such file or directory
sort: open failed: none: No such file or directory
sort: cannot read: none: No such file or directory
## END
## status: 2

#### mistakes in their order
sort --parallel=0 -t </dev/null; sort --field-separator=:: -t </dev/null; sort --check=x -t </dev/null; sort -t </dev/null
## stdout-json: ""
## STDERR:
sort: number in parallel must be nonzero
sort: multi-character tab ‘::’
sort: invalid argument ‘x’ for ‘--check’
Valid arguments are:
  - ‘quiet’, ‘silent’
  - ‘diagnose-first’
Try 'sort --help' for more information.
sort: option requires an argument -- 't'
Try 'sort --help' for more information.
## END
## status: 2
