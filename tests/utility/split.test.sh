# split, recorded from the original.

#### split -l 10 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -l 10 in25; echo $?; L
## STDOUT:
0
[xaa]
1
2
3
4
5
6
7
8
9
10
[xab]
11
12
13
14
15
16
17
18
19
20
[xac]
21
22
23
24
25
## END

#### split -n 3 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -n 3 in25; echo $?; L
## STDOUT:
0
[xaa]
1
2
3
4
5
6
7
8
9
10
1[xab]
1
12
13
14
15
16
17
18[xac]

19
20
21
22
23
24
25
## END

#### split -n l/3 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -n l/3 in25; echo $?; L
## STDOUT:
0
[xaa]
1
2
3
4
5
6
7
8
9
10
11
[xab]
12
13
14
15
16
17
18
[xac]
19
20
21
22
23
24
25
## END

#### split -n r/3 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -n r/3 in25; echo $?; L
## STDOUT:
0
[xaa]
1
4
7
10
13
16
19
22
25
[xab]
2
5
8
11
14
17
20
23
[xac]
3
6
9
12
15
18
21
24
## END

#### split -n 2/3 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -n 2/3 in25; echo $?; L
## STDOUT:
1
12
13
14
15
16
17
180
## END

#### split -n l/2/3 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -n l/2/3 in25; echo $?; L
## STDOUT:
12
13
14
15
16
17
18
0
## END

#### split -n r/2/3 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -n r/2/3 in25; echo $?; L
## STDOUT:
2
5
8
11
14
17
20
23
0
## END

#### split -b 20 in25 p
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -b 20 in25 p; echo $?; L
## STDOUT:
0
[paa]
1
2
3
4
5
6
7
8
9
10[pab]

11
12
13
14
15
16
1[pac]
7
18
19
20
21
22
23
[pad]
24
25
## END

#### split -C 20 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -C 20 in25; echo $?; L
## STDOUT:
0
[xaa]
1
2
3
4
5
6
7
8
9
[xab]
10
11
12
13
14
15
[xac]
16
17
18
19
20
21
[xad]
22
23
24
25
## END

#### split -d -l 10 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -d -l 10 in25; echo $?; L
## STDOUT:
0
[x00]
1
2
3
4
5
6
7
8
9
10
[x01]
11
12
13
14
15
16
17
18
19
20
[x02]
21
22
23
24
25
## END

#### split --numeric-suffixes=5 -l 10 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split --numeric-suffixes=5 -l 10 in25; echo $?; L
## STDOUT:
0
[x05]
1
2
3
4
5
6
7
8
9
10
[x06]
11
12
13
14
15
16
17
18
19
20
[x07]
21
22
23
24
25
## END

#### split -x -l 10 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -x -l 10 in25; echo $?; L
## STDOUT:
0
[x00]
1
2
3
4
5
6
7
8
9
10
[x01]
11
12
13
14
15
16
17
18
19
20
[x02]
21
22
23
24
25
## END

#### split --hex-suffixes=9 -l 3 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split --hex-suffixes=9 -l 3 in25; echo $?; L
## STDOUT:
0
[x09]
1
2
3
[x0a]
4
5
6
[x0b]
7
8
9
[x0c]
10
11
12
[x0d]
13
14
15
[x0e]
16
17
18
[x0f]
19
20
21
[x10]
22
23
24
[x11]
25
## END

#### split -a 1 -l 10 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -a 1 -l 10 in25; echo $?; L
## STDOUT:
0
[xa]
1
2
3
4
5
6
7
8
9
10
[xb]
11
12
13
14
15
16
17
18
19
20
[xc]
21
22
23
24
25
## END

#### split -a 1 -b 1 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -a 1 -b 1 in25; echo $?; L
## stdout-json: "1\n[xa]\n1[xb]\n\n[xc]\n2[xd]\n\n[xe]\n3[xf]\n\n[xg]\n4[xh]\n\n[xi]\n5[xj]\n\n[xk]\n6[xl]\n\n[xm]\n7[xn]\n\n[xo]\n8[xp]\n\n[xq]\n9[xr]\n\n[xs]\n1[xt]\n0[xu]\n\n[xv]\n1[xw]\n1[xx]\n\n[xy]\n1[xz]\n2"

#### split -l 10 --additional-suffix=.txt in25 out
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -l 10 --additional-suffix=.txt in25 out; echo $?; L
## STDOUT:
0
[outaa.txt]
1
2
3
4
5
6
7
8
9
10
[outab.txt]
11
12
13
14
15
16
17
18
19
20
[outac.txt]
21
22
23
24
25
## END

#### split --verbose -l 10 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split --verbose -l 10 in25; echo $?; L
## STDOUT:
creating file 'xaa'
creating file 'xab'
creating file 'xac'
0
[xaa]
1
2
3
4
5
6
7
8
9
10
[xab]
11
12
13
14
15
16
17
18
19
20
[xac]
21
22
23
24
25
## END

#### split -t 1 -l 5 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -t 1 -l 5 in25; echo $?; L
## STDOUT:
0
[xaa]
1
2
3
4
5
6
7
8
9
10
11
1[xab]
2
13
14
15
16
1[xac]
7
18
19
20
21
22
23
24
25
## END

#### split -e -n 30 in10
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -e -n 30 in10; echo $?; L
## stdout-json: "0\n[xaa]\n0[xab]\n1[xac]\n2[xad]\n3[xae]\n4[xaf]\n5[xag]\n6[xah]\n7[xai]\n8[xaj]\n9"

#### split -n 30 in10
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -n 30 in10; echo $?; L
## STDOUT:
0
[xaa]
0[xab]
1[xac]
2[xad]
3[xae]
4[xaf]
5[xag]
6[xah]
7[xai]
8[xaj]
9[xak]
[xal]
[xam]
[xan]
[xao]
[xap]
[xaq]
[xar]
[xas]
[xat]
[xau]
[xav]
[xaw]
[xax]
[xay]
[xaz]
[xba]
[xbb]
[xbc]
[xbd]
## END

#### split -n 3 in10
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -n 3 in10; echo $?; L
## stdout-json: "0\n[xaa]\n012[xab]\n345[xac]\n6789"

#### split -n l/3 in10
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -n l/3 in10; echo $?; L
## STDOUT:
0
[xaa]
0123456789[xab]
[xac]
## END

#### split -n r/4 in10
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -n r/4 in10; echo $?; L
## STDOUT:
0
[xaa]
0123456789[xab]
[xac]
[xad]
## END

#### split -n 4 in10
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -n 4 in10; echo $?; L
## stdout-json: "0\n[xaa]\n01[xab]\n23[xac]\n45[xad]\n6789"

#### split -n 7 in10
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -n 7 in10; echo $?; L
## stdout-json: "0\n[xaa]\n0[xab]\n1[xac]\n2[xad]\n3[xae]\n4[xaf]\n5[xag]\n6789"

#### split --filter='cat > $FILE.z; echo $FILE' -l 10 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split --filter='cat > $FILE.z; echo $FILE' -l 10 in25; echo $?; L
## STDOUT:
xaa
xab
xac
0
[xaa.z]
1
2
3
4
5
6
7
8
9
10
[xab.z]
11
12
13
14
15
16
17
18
19
20
[xac.z]
21
22
23
24
25
## END

#### split --filter='exit 3' -l 10 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split --filter='exit 3' -l 10 in25; echo $?; L
## STDOUT:
3
## END

#### split -l 0 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -l 0 in25; echo $?; L
## STDOUT:
1
## END

#### split -l x in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -l x in25; echo $?; L
## STDOUT:
1
## END

#### split -b 0 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -b 0 in25; echo $?; L
## STDOUT:
1
## END

#### split -n 0 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -n 0 in25; echo $?; L
## STDOUT:
1
## END

#### split -n x in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -n x in25; echo $?; L
## STDOUT:
1
## END

#### split -n l/0 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -n l/0 in25; echo $?; L
## STDOUT:
1
## END

#### split -n 4/3 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -n 4/3 in25; echo $?; L
## STDOUT:
1
## END

#### split -n l/4/3 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -n l/4/3 in25; echo $?; L
## STDOUT:
1
## END

#### split -a x in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -a x in25; echo $?; L
## STDOUT:
1
## END

#### split -a 0 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -a 0 in25; echo $?; L
## STDOUT:
0
[xaa]
1
2
3
4
5
6
7
8
9
10
11
12
13
14
15
16
17
18
19
20
21
22
23
24
25
## END

#### split -l 1 -b 1 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -l 1 -b 1 in25; echo $?; L
## STDOUT:
1
## END

#### split -d -x in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -d -x in25; echo $?; L
## STDOUT:
0
[x00]
1
2
3
4
5
6
7
8
9
10
11
12
13
14
15
16
17
18
19
20
21
22
23
24
25
## END

#### split --additional-suffix=a/b in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split --additional-suffix=a/b in25; echo $?; L
## STDOUT:
1
## END

#### split -t ab in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -t ab in25; echo $?; L
## STDOUT:
1
## END

#### split -C 0 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -C 0 in25; echo $?; L
## STDOUT:
1
## END

#### split --numeric-suffixes=x in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split --numeric-suffixes=x in25; echo $?; L
## STDOUT:
1
## END

#### split -n q/3 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -n q/3 in25; echo $?; L
## STDOUT:
1
## END

#### split --filter=cat -n 2/3 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split --filter=cat -n 2/3 in25; echo $?; L
## STDOUT:
1
## END

#### split -l 10 a b c
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -l 10 a b c; echo $?; L
## STDOUT:
1
## END

#### split nofile
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split nofile; echo $?; L
## STDOUT:
1
## END

#### split -n 3 < /dev/null
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -n 3 < /dev/null; echo $?; L
## STDOUT:
0
[xaa]
[xab]
[xac]
## END

#### split -10 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -10 in25; echo $?; L
## STDOUT:
0
[xaa]
1
2
3
4
5
6
7
8
9
10
[xab]
11
12
13
14
15
16
17
18
19
20
[xac]
21
22
23
24
25
## END

#### split -b 1K in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -b 1K in25; echo $?; L
## STDOUT:
0
[xaa]
1
2
3
4
5
6
7
8
9
10
11
12
13
14
15
16
17
18
19
20
21
22
23
24
25
## END

#### split -b 1k in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -b 1k in25; echo $?; L
## STDOUT:
0
[xaa]
1
2
3
4
5
6
7
8
9
10
11
12
13
14
15
16
17
18
19
20
21
22
23
24
25
## END

#### split -l 1 in700; ls | wc -l
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -l 1 in700; ls | wc -l; echo $?; L
## STDOUT:
705
0
[xaa]
1
[xab]
2
[xac]
3
[xad]
4
[xae]
5
[xaf]
6
[xag]
7
[xah]
8
[xai]
9
[xaj]
10
[xak]
11
[xal]
12
[xam]
13
[xan]
14
[xao]
15
[xap]
16
[xaq]
17
[xar]
18
[xas]
19
[xat]
20
[xau]
21
[xav]
22
[xaw]
23
[xax]
24
[xay]
25
[xaz]
26
[xba]
27
[xbb]
28
[xbc]
29
[xbd]
30
[xbe]
31
[xbf]
32
[xbg]
33
[xbh]
34
[xbi]
35
[xbj]
36
[xbk]
37
[xbl]
38
[xbm]
39
[xbn]
40
[xbo]
41
[xbp]
42
[xbq]
43
[xbr]
44
[xbs]
45
[xbt]
46
[xbu]
47
[xbv]
48
[xbw]
49
[xbx]
50
[xby]
51
[xbz]
52
[xca]
53
[xcb]
54
[xcc]
55
[xcd]
56
[xce]
57
[xcf]
58
[xcg]
59
[xch]
60
[xci]
61
[xcj]
62
[xck]
63
[xcl]
64
[xcm]
65
[xcn]
66
[xco]
67
[xcp]
68
[xcq]
69
[xcr]
70
[xcs]
71
[xct]
72
[xcu]
73
[xcv]
74
[xcw]
75
[xcx]
76
[xcy]
77
[xcz]
78
[xda]
79
[xdb]
80
[xdc]
81
[xdd]
82
[xde]
83
[xdf]
84
[xdg]
85
[xdh]
86
[xdi]
87
[xdj]
88
[xdk]
89
[xdl]
90
[xdm]
91
[xdn]
92
[xdo]
93
[xdp]
94
[xdq]
95
[xdr]
96
[xds]
97
[xdt]
98
[xdu]
99
[xdv]
100
[xdw]
101
[xdx]
102
[xdy]
103
[xdz]
104
[xea]
105
[xeb]
106
[xec]
107
[xed]
108
[xee]
109
[xef]
110
[xeg]
111
[xeh]
112
[xei]
113
[xej]
114
[xek]
115
[xel]
116
[xem]
117
[xen]
118
[xeo]
119
[xep]
120
[xeq]
121
[xer]
122
[xes]
123
[xet]
124
[xeu]
125
[xev]
126
[xew]
127
[xex]
128
[xey]
129
[xez]
130
[xfa]
131
[xfb]
132
[xfc]
133
[xfd]
134
[xfe]
135
[xff]
136
[xfg]
137
[xfh]
138
[xfi]
139
[xfj]
140
[xfk]
141
[xfl]
142
[xfm]
143
[xfn]
144
[xfo]
145
[xfp]
146
[xfq]
147
[xfr]
148
[xfs]
149
[xft]
150
[xfu]
151
[xfv]
152
[xfw]
153
[xfx]
154
[xfy]
155
[xfz]
156
[xga]
157
[xgb]
158
[xgc]
159
[xgd]
160
[xge]
161
[xgf]
162
[xgg]
163
[xgh]
164
[xgi]
165
[xgj]
166
[xgk]
167
[xgl]
168
[xgm]
169
[xgn]
170
[xgo]
171
[xgp]
172
[xgq]
173
[xgr]
174
[xgs]
175
[xgt]
176
[xgu]
177
[xgv]
178
[xgw]
179
[xgx]
180
[xgy]
181
[xgz]
182
[xha]
183
[xhb]
184
[xhc]
185
[xhd]
186
[xhe]
187
[xhf]
188
[xhg]
189
[xhh]
190
[xhi]
191
[xhj]
192
[xhk]
193
[xhl]
194
[xhm]
195
[xhn]
196
[xho]
197
[xhp]
198
[xhq]
199
[xhr]
200
[xhs]
201
[xht]
202
[xhu]
203
[xhv]
204
[xhw]
205
[xhx]
206
[xhy]
207
[xhz]
208
[xia]
209
[xib]
210
[xic]
211
[xid]
212
[xie]
213
[xif]
214
[xig]
215
[xih]
216
[xii]
217
[xij]
218
[xik]
219
[xil]
220
[xim]
221
[xin]
222
[xio]
223
[xip]
224
[xiq]
225
[xir]
226
[xis]
227
[xit]
228
[xiu]
229
[xiv]
230
[xiw]
231
[xix]
232
[xiy]
233
[xiz]
234
[xja]
235
[xjb]
236
[xjc]
237
[xjd]
238
[xje]
239
[xjf]
240
[xjg]
241
[xjh]
242
[xji]
243
[xjj]
244
[xjk]
245
[xjl]
246
[xjm]
247
[xjn]
248
[xjo]
249
[xjp]
250
[xjq]
251
[xjr]
252
[xjs]
253
[xjt]
254
[xju]
255
[xjv]
256
[xjw]
257
[xjx]
258
[xjy]
259
[xjz]
260
[xka]
261
[xkb]
262
[xkc]
263
[xkd]
264
[xke]
265
[xkf]
266
[xkg]
267
[xkh]
268
[xki]
269
[xkj]
270
[xkk]
271
[xkl]
272
[xkm]
273
[xkn]
274
[xko]
275
[xkp]
276
[xkq]
277
[xkr]
278
[xks]
279
[xkt]
280
[xku]
281
[xkv]
282
[xkw]
283
[xkx]
284
[xky]
285
[xkz]
286
[xla]
287
[xlb]
288
[xlc]
289
[xld]
290
[xle]
291
[xlf]
292
[xlg]
293
[xlh]
294
[xli]
295
[xlj]
296
[xlk]
297
[xll]
298
[xlm]
299
[xln]
300
[xlo]
301
[xlp]
302
[xlq]
303
[xlr]
304
[xls]
305
[xlt]
306
[xlu]
307
[xlv]
308
[xlw]
309
[xlx]
310
[xly]
311
[xlz]
312
[xma]
313
[xmb]
314
[xmc]
315
[xmd]
316
[xme]
317
[xmf]
318
[xmg]
319
[xmh]
320
[xmi]
321
[xmj]
322
[xmk]
323
[xml]
324
[xmm]
325
[xmn]
326
[xmo]
327
[xmp]
328
[xmq]
329
[xmr]
330
[xms]
331
[xmt]
332
[xmu]
333
[xmv]
334
[xmw]
335
[xmx]
336
[xmy]
337
[xmz]
338
[xna]
339
[xnb]
340
[xnc]
341
[xnd]
342
[xne]
343
[xnf]
344
[xng]
345
[xnh]
346
[xni]
347
[xnj]
348
[xnk]
349
[xnl]
350
[xnm]
351
[xnn]
352
[xno]
353
[xnp]
354
[xnq]
355
[xnr]
356
[xns]
357
[xnt]
358
[xnu]
359
[xnv]
360
[xnw]
361
[xnx]
362
[xny]
363
[xnz]
364
[xoa]
365
[xob]
366
[xoc]
367
[xod]
368
[xoe]
369
[xof]
370
[xog]
371
[xoh]
372
[xoi]
373
[xoj]
374
[xok]
375
[xol]
376
[xom]
377
[xon]
378
[xoo]
379
[xop]
380
[xoq]
381
[xor]
382
[xos]
383
[xot]
384
[xou]
385
[xov]
386
[xow]
387
[xox]
388
[xoy]
389
[xoz]
390
[xpa]
391
[xpb]
392
[xpc]
393
[xpd]
394
[xpe]
395
[xpf]
396
[xpg]
397
[xph]
398
[xpi]
399
[xpj]
400
[xpk]
401
[xpl]
402
[xpm]
403
[xpn]
404
[xpo]
405
[xpp]
406
[xpq]
407
[xpr]
408
[xps]
409
[xpt]
410
[xpu]
411
[xpv]
412
[xpw]
413
[xpx]
414
[xpy]
415
[xpz]
416
[xqa]
417
[xqb]
418
[xqc]
419
[xqd]
420
[xqe]
421
[xqf]
422
[xqg]
423
[xqh]
424
[xqi]
425
[xqj]
426
[xqk]
427
[xql]
428
[xqm]
429
[xqn]
430
[xqo]
431
[xqp]
432
[xqq]
433
[xqr]
434
[xqs]
435
[xqt]
436
[xqu]
437
[xqv]
438
[xqw]
439
[xqx]
440
[xqy]
441
[xqz]
442
[xra]
443
[xrb]
444
[xrc]
445
[xrd]
446
[xre]
447
[xrf]
448
[xrg]
449
[xrh]
450
[xri]
451
[xrj]
452
[xrk]
453
[xrl]
454
[xrm]
455
[xrn]
456
[xro]
457
[xrp]
458
[xrq]
459
[xrr]
460
[xrs]
461
[xrt]
462
[xru]
463
[xrv]
464
[xrw]
465
[xrx]
466
[xry]
467
[xrz]
468
[xsa]
469
[xsb]
470
[xsc]
471
[xsd]
472
[xse]
473
[xsf]
474
[xsg]
475
[xsh]
476
[xsi]
477
[xsj]
478
[xsk]
479
[xsl]
480
[xsm]
481
[xsn]
482
[xso]
483
[xsp]
484
[xsq]
485
[xsr]
486
[xss]
487
[xst]
488
[xsu]
489
[xsv]
490
[xsw]
491
[xsx]
492
[xsy]
493
[xsz]
494
[xta]
495
[xtb]
496
[xtc]
497
[xtd]
498
[xte]
499
[xtf]
500
[xtg]
501
[xth]
502
[xti]
503
[xtj]
504
[xtk]
505
[xtl]
506
[xtm]
507
[xtn]
508
[xto]
509
[xtp]
510
[xtq]
511
[xtr]
512
[xts]
513
[xtt]
514
[xtu]
515
[xtv]
516
[xtw]
517
[xtx]
518
[xty]
519
[xtz]
520
[xua]
521
[xub]
522
[xuc]
523
[xud]
524
[xue]
525
[xuf]
526
[xug]
527
[xuh]
528
[xui]
529
[xuj]
530
[xuk]
531
[xul]
532
[xum]
533
[xun]
534
[xuo]
535
[xup]
536
[xuq]
537
[xur]
538
[xus]
539
[xut]
540
[xuu]
541
[xuv]
542
[xuw]
543
[xux]
544
[xuy]
545
[xuz]
546
[xva]
547
[xvb]
548
[xvc]
549
[xvd]
550
[xve]
551
[xvf]
552
[xvg]
553
[xvh]
554
[xvi]
555
[xvj]
556
[xvk]
557
[xvl]
558
[xvm]
559
[xvn]
560
[xvo]
561
[xvp]
562
[xvq]
563
[xvr]
564
[xvs]
565
[xvt]
566
[xvu]
567
[xvv]
568
[xvw]
569
[xvx]
570
[xvy]
571
[xvz]
572
[xwa]
573
[xwb]
574
[xwc]
575
[xwd]
576
[xwe]
577
[xwf]
578
[xwg]
579
[xwh]
580
[xwi]
581
[xwj]
582
[xwk]
583
[xwl]
584
[xwm]
585
[xwn]
586
[xwo]
587
[xwp]
588
[xwq]
589
[xwr]
590
[xws]
591
[xwt]
592
[xwu]
593
[xwv]
594
[xww]
595
[xwx]
596
[xwy]
597
[xwz]
598
[xxa]
599
[xxb]
600
[xxc]
601
[xxd]
602
[xxe]
603
[xxf]
604
[xxg]
605
[xxh]
606
[xxi]
607
[xxj]
608
[xxk]
609
[xxl]
610
[xxm]
611
[xxn]
612
[xxo]
613
[xxp]
614
[xxq]
615
[xxr]
616
[xxs]
617
[xxt]
618
[xxu]
619
[xxv]
620
[xxw]
621
[xxx]
622
[xxy]
623
[xxz]
624
[xya]
625
[xyb]
626
[xyc]
627
[xyd]
628
[xye]
629
[xyf]
630
[xyg]
631
[xyh]
632
[xyi]
633
[xyj]
634
[xyk]
635
[xyl]
636
[xym]
637
[xyn]
638
[xyo]
639
[xyp]
640
[xyq]
641
[xyr]
642
[xys]
643
[xyt]
644
[xyu]
645
[xyv]
646
[xyw]
647
[xyx]
648
[xyy]
649
[xyz]
650
[xzaaa]
651
[xzaab]
652
[xzaac]
653
[xzaad]
654
[xzaae]
655
[xzaaf]
656
[xzaag]
657
[xzaah]
658
[xzaai]
659
[xzaaj]
660
[xzaak]
661
[xzaal]
662
[xzaam]
663
[xzaan]
664
[xzaao]
665
[xzaap]
666
[xzaaq]
667
[xzaar]
668
[xzaas]
669
[xzaat]
670
[xzaau]
671
[xzaav]
672
[xzaaw]
673
[xzaax]
674
[xzaay]
675
[xzaaz]
676
[xzaba]
677
[xzabb]
678
[xzabc]
679
[xzabd]
680
[xzabe]
681
[xzabf]
682
[xzabg]
683
[xzabh]
684
[xzabi]
685
[xzabj]
686
[xzabk]
687
[xzabl]
688
[xzabm]
689
[xzabn]
690
[xzabo]
691
[xzabp]
692
[xzabq]
693
[xzabr]
694
[xzabs]
695
[xzabt]
696
[xzabu]
697
[xzabv]
698
[xzabw]
699
[xzabx]
700
## END

#### split -d -l 1 in700
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -d -l 1 in700; echo $?; L
## STDOUT:
0
[x00]
1
[x01]
2
[x02]
3
[x03]
4
[x04]
5
[x05]
6
[x06]
7
[x07]
8
[x08]
9
[x09]
10
[x10]
11
[x11]
12
[x12]
13
[x13]
14
[x14]
15
[x15]
16
[x16]
17
[x17]
18
[x18]
19
[x19]
20
[x20]
21
[x21]
22
[x22]
23
[x23]
24
[x24]
25
[x25]
26
[x26]
27
[x27]
28
[x28]
29
[x29]
30
[x30]
31
[x31]
32
[x32]
33
[x33]
34
[x34]
35
[x35]
36
[x36]
37
[x37]
38
[x38]
39
[x39]
40
[x40]
41
[x41]
42
[x42]
43
[x43]
44
[x44]
45
[x45]
46
[x46]
47
[x47]
48
[x48]
49
[x49]
50
[x50]
51
[x51]
52
[x52]
53
[x53]
54
[x54]
55
[x55]
56
[x56]
57
[x57]
58
[x58]
59
[x59]
60
[x60]
61
[x61]
62
[x62]
63
[x63]
64
[x64]
65
[x65]
66
[x66]
67
[x67]
68
[x68]
69
[x69]
70
[x70]
71
[x71]
72
[x72]
73
[x73]
74
[x74]
75
[x75]
76
[x76]
77
[x77]
78
[x78]
79
[x79]
80
[x80]
81
[x81]
82
[x82]
83
[x83]
84
[x84]
85
[x85]
86
[x86]
87
[x87]
88
[x88]
89
[x89]
90
[x9000]
91
[x9001]
92
[x9002]
93
[x9003]
94
[x9004]
95
[x9005]
96
[x9006]
97
[x9007]
98
[x9008]
99
[x9009]
100
[x9010]
101
[x9011]
102
[x9012]
103
[x9013]
104
[x9014]
105
[x9015]
106
[x9016]
107
[x9017]
108
[x9018]
109
[x9019]
110
[x9020]
111
[x9021]
112
[x9022]
113
[x9023]
114
[x9024]
115
[x9025]
116
[x9026]
117
[x9027]
118
[x9028]
119
[x9029]
120
[x9030]
121
[x9031]
122
[x9032]
123
[x9033]
124
[x9034]
125
[x9035]
126
[x9036]
127
[x9037]
128
[x9038]
129
[x9039]
130
[x9040]
131
[x9041]
132
[x9042]
133
[x9043]
134
[x9044]
135
[x9045]
136
[x9046]
137
[x9047]
138
[x9048]
139
[x9049]
140
[x9050]
141
[x9051]
142
[x9052]
143
[x9053]
144
[x9054]
145
[x9055]
146
[x9056]
147
[x9057]
148
[x9058]
149
[x9059]
150
[x9060]
151
[x9061]
152
[x9062]
153
[x9063]
154
[x9064]
155
[x9065]
156
[x9066]
157
[x9067]
158
[x9068]
159
[x9069]
160
[x9070]
161
[x9071]
162
[x9072]
163
[x9073]
164
[x9074]
165
[x9075]
166
[x9076]
167
[x9077]
168
[x9078]
169
[x9079]
170
[x9080]
171
[x9081]
172
[x9082]
173
[x9083]
174
[x9084]
175
[x9085]
176
[x9086]
177
[x9087]
178
[x9088]
179
[x9089]
180
[x9090]
181
[x9091]
182
[x9092]
183
[x9093]
184
[x9094]
185
[x9095]
186
[x9096]
187
[x9097]
188
[x9098]
189
[x9099]
190
[x9100]
191
[x9101]
192
[x9102]
193
[x9103]
194
[x9104]
195
[x9105]
196
[x9106]
197
[x9107]
198
[x9108]
199
[x9109]
200
[x9110]
201
[x9111]
202
[x9112]
203
[x9113]
204
[x9114]
205
[x9115]
206
[x9116]
207
[x9117]
208
[x9118]
209
[x9119]
210
[x9120]
211
[x9121]
212
[x9122]
213
[x9123]
214
[x9124]
215
[x9125]
216
[x9126]
217
[x9127]
218
[x9128]
219
[x9129]
220
[x9130]
221
[x9131]
222
[x9132]
223
[x9133]
224
[x9134]
225
[x9135]
226
[x9136]
227
[x9137]
228
[x9138]
229
[x9139]
230
[x9140]
231
[x9141]
232
[x9142]
233
[x9143]
234
[x9144]
235
[x9145]
236
[x9146]
237
[x9147]
238
[x9148]
239
[x9149]
240
[x9150]
241
[x9151]
242
[x9152]
243
[x9153]
244
[x9154]
245
[x9155]
246
[x9156]
247
[x9157]
248
[x9158]
249
[x9159]
250
[x9160]
251
[x9161]
252
[x9162]
253
[x9163]
254
[x9164]
255
[x9165]
256
[x9166]
257
[x9167]
258
[x9168]
259
[x9169]
260
[x9170]
261
[x9171]
262
[x9172]
263
[x9173]
264
[x9174]
265
[x9175]
266
[x9176]
267
[x9177]
268
[x9178]
269
[x9179]
270
[x9180]
271
[x9181]
272
[x9182]
273
[x9183]
274
[x9184]
275
[x9185]
276
[x9186]
277
[x9187]
278
[x9188]
279
[x9189]
280
[x9190]
281
[x9191]
282
[x9192]
283
[x9193]
284
[x9194]
285
[x9195]
286
[x9196]
287
[x9197]
288
[x9198]
289
[x9199]
290
[x9200]
291
[x9201]
292
[x9202]
293
[x9203]
294
[x9204]
295
[x9205]
296
[x9206]
297
[x9207]
298
[x9208]
299
[x9209]
300
[x9210]
301
[x9211]
302
[x9212]
303
[x9213]
304
[x9214]
305
[x9215]
306
[x9216]
307
[x9217]
308
[x9218]
309
[x9219]
310
[x9220]
311
[x9221]
312
[x9222]
313
[x9223]
314
[x9224]
315
[x9225]
316
[x9226]
317
[x9227]
318
[x9228]
319
[x9229]
320
[x9230]
321
[x9231]
322
[x9232]
323
[x9233]
324
[x9234]
325
[x9235]
326
[x9236]
327
[x9237]
328
[x9238]
329
[x9239]
330
[x9240]
331
[x9241]
332
[x9242]
333
[x9243]
334
[x9244]
335
[x9245]
336
[x9246]
337
[x9247]
338
[x9248]
339
[x9249]
340
[x9250]
341
[x9251]
342
[x9252]
343
[x9253]
344
[x9254]
345
[x9255]
346
[x9256]
347
[x9257]
348
[x9258]
349
[x9259]
350
[x9260]
351
[x9261]
352
[x9262]
353
[x9263]
354
[x9264]
355
[x9265]
356
[x9266]
357
[x9267]
358
[x9268]
359
[x9269]
360
[x9270]
361
[x9271]
362
[x9272]
363
[x9273]
364
[x9274]
365
[x9275]
366
[x9276]
367
[x9277]
368
[x9278]
369
[x9279]
370
[x9280]
371
[x9281]
372
[x9282]
373
[x9283]
374
[x9284]
375
[x9285]
376
[x9286]
377
[x9287]
378
[x9288]
379
[x9289]
380
[x9290]
381
[x9291]
382
[x9292]
383
[x9293]
384
[x9294]
385
[x9295]
386
[x9296]
387
[x9297]
388
[x9298]
389
[x9299]
390
[x9300]
391
[x9301]
392
[x9302]
393
[x9303]
394
[x9304]
395
[x9305]
396
[x9306]
397
[x9307]
398
[x9308]
399
[x9309]
400
[x9310]
401
[x9311]
402
[x9312]
403
[x9313]
404
[x9314]
405
[x9315]
406
[x9316]
407
[x9317]
408
[x9318]
409
[x9319]
410
[x9320]
411
[x9321]
412
[x9322]
413
[x9323]
414
[x9324]
415
[x9325]
416
[x9326]
417
[x9327]
418
[x9328]
419
[x9329]
420
[x9330]
421
[x9331]
422
[x9332]
423
[x9333]
424
[x9334]
425
[x9335]
426
[x9336]
427
[x9337]
428
[x9338]
429
[x9339]
430
[x9340]
431
[x9341]
432
[x9342]
433
[x9343]
434
[x9344]
435
[x9345]
436
[x9346]
437
[x9347]
438
[x9348]
439
[x9349]
440
[x9350]
441
[x9351]
442
[x9352]
443
[x9353]
444
[x9354]
445
[x9355]
446
[x9356]
447
[x9357]
448
[x9358]
449
[x9359]
450
[x9360]
451
[x9361]
452
[x9362]
453
[x9363]
454
[x9364]
455
[x9365]
456
[x9366]
457
[x9367]
458
[x9368]
459
[x9369]
460
[x9370]
461
[x9371]
462
[x9372]
463
[x9373]
464
[x9374]
465
[x9375]
466
[x9376]
467
[x9377]
468
[x9378]
469
[x9379]
470
[x9380]
471
[x9381]
472
[x9382]
473
[x9383]
474
[x9384]
475
[x9385]
476
[x9386]
477
[x9387]
478
[x9388]
479
[x9389]
480
[x9390]
481
[x9391]
482
[x9392]
483
[x9393]
484
[x9394]
485
[x9395]
486
[x9396]
487
[x9397]
488
[x9398]
489
[x9399]
490
[x9400]
491
[x9401]
492
[x9402]
493
[x9403]
494
[x9404]
495
[x9405]
496
[x9406]
497
[x9407]
498
[x9408]
499
[x9409]
500
[x9410]
501
[x9411]
502
[x9412]
503
[x9413]
504
[x9414]
505
[x9415]
506
[x9416]
507
[x9417]
508
[x9418]
509
[x9419]
510
[x9420]
511
[x9421]
512
[x9422]
513
[x9423]
514
[x9424]
515
[x9425]
516
[x9426]
517
[x9427]
518
[x9428]
519
[x9429]
520
[x9430]
521
[x9431]
522
[x9432]
523
[x9433]
524
[x9434]
525
[x9435]
526
[x9436]
527
[x9437]
528
[x9438]
529
[x9439]
530
[x9440]
531
[x9441]
532
[x9442]
533
[x9443]
534
[x9444]
535
[x9445]
536
[x9446]
537
[x9447]
538
[x9448]
539
[x9449]
540
[x9450]
541
[x9451]
542
[x9452]
543
[x9453]
544
[x9454]
545
[x9455]
546
[x9456]
547
[x9457]
548
[x9458]
549
[x9459]
550
[x9460]
551
[x9461]
552
[x9462]
553
[x9463]
554
[x9464]
555
[x9465]
556
[x9466]
557
[x9467]
558
[x9468]
559
[x9469]
560
[x9470]
561
[x9471]
562
[x9472]
563
[x9473]
564
[x9474]
565
[x9475]
566
[x9476]
567
[x9477]
568
[x9478]
569
[x9479]
570
[x9480]
571
[x9481]
572
[x9482]
573
[x9483]
574
[x9484]
575
[x9485]
576
[x9486]
577
[x9487]
578
[x9488]
579
[x9489]
580
[x9490]
581
[x9491]
582
[x9492]
583
[x9493]
584
[x9494]
585
[x9495]
586
[x9496]
587
[x9497]
588
[x9498]
589
[x9499]
590
[x9500]
591
[x9501]
592
[x9502]
593
[x9503]
594
[x9504]
595
[x9505]
596
[x9506]
597
[x9507]
598
[x9508]
599
[x9509]
600
[x9510]
601
[x9511]
602
[x9512]
603
[x9513]
604
[x9514]
605
[x9515]
606
[x9516]
607
[x9517]
608
[x9518]
609
[x9519]
610
[x9520]
611
[x9521]
612
[x9522]
613
[x9523]
614
[x9524]
615
[x9525]
616
[x9526]
617
[x9527]
618
[x9528]
619
[x9529]
620
[x9530]
621
[x9531]
622
[x9532]
623
[x9533]
624
[x9534]
625
[x9535]
626
[x9536]
627
[x9537]
628
[x9538]
629
[x9539]
630
[x9540]
631
[x9541]
632
[x9542]
633
[x9543]
634
[x9544]
635
[x9545]
636
[x9546]
637
[x9547]
638
[x9548]
639
[x9549]
640
[x9550]
641
[x9551]
642
[x9552]
643
[x9553]
644
[x9554]
645
[x9555]
646
[x9556]
647
[x9557]
648
[x9558]
649
[x9559]
650
[x9560]
651
[x9561]
652
[x9562]
653
[x9563]
654
[x9564]
655
[x9565]
656
[x9566]
657
[x9567]
658
[x9568]
659
[x9569]
660
[x9570]
661
[x9571]
662
[x9572]
663
[x9573]
664
[x9574]
665
[x9575]
666
[x9576]
667
[x9577]
668
[x9578]
669
[x9579]
670
[x9580]
671
[x9581]
672
[x9582]
673
[x9583]
674
[x9584]
675
[x9585]
676
[x9586]
677
[x9587]
678
[x9588]
679
[x9589]
680
[x9590]
681
[x9591]
682
[x9592]
683
[x9593]
684
[x9594]
685
[x9595]
686
[x9596]
687
[x9597]
688
[x9598]
689
[x9599]
690
[x9600]
691
[x9601]
692
[x9602]
693
[x9603]
694
[x9604]
695
[x9605]
696
[x9606]
697
[x9607]
698
[x9608]
699
[x9609]
700
## END

#### split -a 3 -n 3 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -a 3 -n 3 in25; echo $?; L
## STDOUT:
0
[xaaa]
1
2
3
4
5
6
7
8
9
10
1[xaab]
1
12
13
14
15
16
17
18[xaac]

19
20
21
22
23
24
25
## END

#### split -n 105 -d in105
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -n 105 -d in105; echo $?; L
## STDOUT:
0
[x000]
1
[x001]
2
[x002]
3
[x003]
4
[x004]
5
[x005]
6
[x006]
7
[x007]
8
[x008]
9
[x009]
10[x010]

1[x011]
1
[x012]
12[x013]

1[x014]
3
[x015]
14[x016]

1[x017]
5
[x018]
16[x019]

1[x020]
7
[x021]
18[x022]

1[x023]
9
[x024]
20[x025]

2[x026]
1
[x027]
22[x028]

2[x029]
3
[x030]
24[x031]

2[x032]
5
[x033]
26[x034]

2[x035]
7
[x036]
28[x037]

2[x038]
9
[x039]
30[x040]

3[x041]
1
[x042]
32[x043]

3[x044]
3
[x045]
34[x046]

3[x047]
5
[x048]
36[x049]

3[x050]
7
[x051]
38[x052]

3[x053]
9
[x054]
40[x055]

4[x056]
1
[x057]
42[x058]

4[x059]
3
[x060]
44[x061]

4[x062]
5
[x063]
46[x064]

4[x065]
7
[x066]
48[x067]

4[x068]
9
[x069]
50[x070]

5[x071]
1
[x072]
52[x073]

5[x074]
3
[x075]
54[x076]

5[x077]
5
[x078]
56[x079]

5[x080]
7
[x081]
58[x082]

5[x083]
9
[x084]
60[x085]

6[x086]
1
[x087]
62[x088]

6[x089]
3
[x090]
64[x091]

6[x092]
5
[x093]
66[x094]

6[x095]
7
[x096]
68[x097]

6[x098]
9
[x099]
70[x100]

7[x101]
1
[x102]
72[x103]

7[x104]
3
74
75
76
77
78
79
80
81
82
83
84
85
86
87
88
89
90
91
92
93
94
95
96
97
98
99
100
101
102
103
104
105
## END

#### split -n 30 -a 1 in105
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -n 30 -a 1 in105; echo $?; L
## STDOUT:
1
## END

#### split -C 6 invl
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -C 6 invl; echo $?; L
## stdout-json: "0\n[xaa]\na\nbb\n[xab]\nccc\n[xac]\ndddd\n[xad]\neeeee"

#### split -n l/4 invl
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -n l/4 invl; echo $?; L
## stdout-json: "0\n[xaa]\na\nbb\n[xab]\nccc\n[xac]\ndddd\n[xad]\neeeee"

#### split -n l/2 invl
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -n l/2 invl; echo $?; L
## stdout-json: "0\n[xaa]\na\nbb\nccc\n[xab]\ndddd\neeeee"

#### split -n l/9 invl
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -n l/9 invl; echo $?; L
## STDOUT:
0
[xaa]
a
[xab]
bb
[xac]
ccc
[xad]
[xae]
dddd
[xaf]
[xag]
[xah]
eeeee[xai]
## END

#### split -n l/5/9 invl
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -n l/5/9 invl; echo $?; L
## STDOUT:
dddd
0
## END

#### split -e -n l/9 invl
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -e -n l/9 invl; echo $?; L
## stdout-json: "0\n[xaa]\na\n[xab]\nbb\n[xac]\nccc\n[xad]\ndddd\n[xae]\neeeee"

#### split -b 5 --numeric-suffixes=98 invl
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -b 5 --numeric-suffixes=98 invl; echo $?; L
## stdout-json: "1\n[x98]\na\nbb\n[x99]\nccc\nd"

#### split --numeric-suffixes=98 -n 5 invl
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split --numeric-suffixes=98 -n 5 invl; echo $?; L
## stdout-json: "1\n[x98]\na\nb[x99]\nb\nc"

#### split -t '\0' -l 1 invl
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -t '\0' -l 1 invl; echo $?; L
## stdout-json: "0\n[xaa]\na\nbb\nccc\ndddd\neeeee"

#### split -u -n r/2 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -u -n r/2 in25; echo $?; L
## STDOUT:
0
[xaa]
1
3
5
7
9
11
13
15
17
19
21
23
25
[xab]
2
4
6
8
10
12
14
16
18
20
22
24
## END

#### split -n r/3 -e invl
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -n r/3 -e invl; echo $?; L
## STDOUT:
0
[xaa]
a
dddd
[xab]
bb
eeeee[xac]
ccc
## END

#### split -l 3 - < in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -l 3 - < in25; echo $?; L
## STDOUT:
0
[xaa]
1
2
3
[xab]
4
5
6
[xac]
7
8
9
[xad]
10
11
12
[xae]
13
14
15
[xaf]
16
17
18
[xag]
19
20
21
[xah]
22
23
24
[xai]
25
## END

#### split -n 3 - < in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -n 3 - < in25; echo $?; L
## STDOUT:
0
[xaa]
1
2
3
4
5
6
7
8
9
10
1[xab]
1
12
13
14
15
16
17
18[xac]

19
20
21
22
23
24
25
## END

#### split -b 7 -x in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -b 7 -x in25; echo $?; L
## STDOUT:
0
[x00]
1
2
3
4[x01]

5
6
7
[x02]
8
9
10
[x03]
11
12
1[x04]
3
14
15[x05]

16
17
[x06]
18
19
2[x07]
0
21
22[x08]

23
24
[x09]
25
## END

#### split -l 2 -t : in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -l 2 -t : in25; echo $?; L
## STDOUT:
0
[xaa]
1
2
3
4
5
6
7
8
9
10
11
12
13
14
15
16
17
18
19
20
21
22
23
24
25
## END

#### split -n l/3 -t 1 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -n l/3 -t 1 in25; echo $?; L
## STDOUT:
0
[xaa]
1
2
3
4
5
6
7
8
9
10
1[xab]
1
12
13
14
15
16
17
18
1[xac]
9
20
21
22
23
24
25
## END

#### split -C 3 invl
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -C 3 invl; echo $?; L
## stdout-json: "0\n[xaa]\na\n[xab]\nbb\n[xac]\nccc[xad]\n\n[xae]\nddd[xaf]\nd\n[xag]\neee[xah]\nee"

#### split -C 2 invl
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -C 2 invl; echo $?; L
## stdout-json: "0\n[xaa]\na\n[xab]\nbb[xac]\n\n[xad]\ncc[xae]\nc\n[xaf]\ndd[xag]\ndd[xah]\n\n[xai]\nee[xaj]\nee[xak]\ne"

#### split -l 99999999999999999999 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -l 99999999999999999999 in25; echo $?; L
## STDOUT:
1
## END

#### split -b 99999999999999999999 in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split -b 99999999999999999999 in25; echo $?; L
## STDOUT:
1
## END

#### split --lines=5 --suffix-length=4 in25 pre-
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25; seq 105 > in105; printf 'a\nbb\nccc\ndddd\neeeee' > invl; seq 700 > in700; printf '0123456789' > in10
split --lines=5 --suffix-length=4 in25 pre-; echo $?; L
## STDOUT:
0
[pre-aaaa]
1
2
3
4
5
[pre-aaab]
6
7
8
9
10
[pre-aaac]
11
12
13
14
15
[pre-aaad]
16
17
18
19
20
[pre-aaae]
21
22
23
24
25
## END
