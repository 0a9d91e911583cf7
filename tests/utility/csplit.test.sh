# csplit, recorded from the original.

#### csplit in25 10 20
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 10 20; echo $?; L
## STDOUT:
18
30
18
0
[xx00]
1
2
3
4
5
6
7
8
9
[xx01]
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
[xx02]
20
21
22
23
24
25
## END

#### csplit in25 10 '{1}'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 10 '{1}'; echo $?; L
## STDOUT:
18
30
18
0
[xx00]
1
2
3
4
5
6
7
8
9
[xx01]
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
[xx02]
20
21
22
23
24
25
## END

#### csplit in25 /5/
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 /5/; echo $?; L
## STDOUT:
8
58
0
[xx00]
1
2
3
4
[xx01]
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

#### csplit in25 '/5/' '{1}'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 '/5/' '{1}'; echo $?; L
## STDOUT:
8
25
33
0
[xx00]
1
2
3
4
[xx01]
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
[xx02]
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

#### csplit in25 '/5/' '{*}'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 '/5/' '{*}'; echo $?; L
## STDOUT:
8
25
30
3
0
[xx00]
1
2
3
4
[xx01]
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
[xx02]
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
[xx03]
25
## END

#### csplit in25 '%5%'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 '%5%'; echo $?; L
## STDOUT:
58
0
[xx00]
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

#### csplit in25 '/5/+2'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 '/5/+2'; echo $?; L
## STDOUT:
12
54
0
[xx00]
1
2
3
4
5
6
[xx01]
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

#### csplit in25 '/5/-2'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 '/5/-2'; echo $?; L
## STDOUT:
4
62
0
[xx00]
1
2
[xx01]
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

#### csplit -s in25 10
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit -s in25 10; echo $?; L
## STDOUT:
0
[xx00]
1
2
3
4
5
6
7
8
9
[xx01]
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

#### csplit -f pre in25 10
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit -f pre in25 10; echo $?; L
## STDOUT:
18
48
0
[pre00]
1
2
3
4
5
6
7
8
9
[pre01]
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

#### csplit -n 3 in25 10
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit -n 3 in25 10; echo $?; L
## STDOUT:
18
48
0
[xx000]
1
2
3
4
5
6
7
8
9
[xx001]
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

#### csplit -b '%03d.txt' in25 10
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit -b '%03d.txt' in25 10; echo $?; L
## STDOUT:
18
48
0
[xx000.txt]
1
2
3
4
5
6
7
8
9
[xx001.txt]
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

#### csplit -b '%#x-' in25 10 11
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit -b '%#x-' in25 10 11; echo $?; L
## STDOUT:
18
3
45
0
[xx0-]
1
2
3
4
5
6
7
8
9
[xx0x1-]
10
[xx0x2-]
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

#### csplit -k in25 10 100
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit -k in25 10 100; echo $?; L
## STDOUT:
18
48
1
[xx00]
1
2
3
4
5
6
7
8
9
[xx01]
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

#### csplit in25 10 100
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 10 100; echo $?; L
## STDOUT:
18
48
1
## END

#### csplit -z in25 1 10
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit -z in25 1 10; echo $?; L
## STDOUT:
18
48
0
[xx00]
1
2
3
4
5
6
7
8
9
[xx01]
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

#### csplit in25 1 10
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 1 10; echo $?; L
## STDOUT:
0
18
48
0
[xx00]
[xx01]
1
2
3
4
5
6
7
8
9
[xx02]
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

#### csplit --suppress-matched in25 10
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit --suppress-matched in25 10; echo $?; L
## STDOUT:
18
45
0
[xx00]
1
2
3
4
5
6
7
8
9
[xx01]
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

#### csplit --suppress-matched in25 /1/ '{*}'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit --suppress-matched in25 /1/ '{*}'; echo $?; L
## STDOUT:
0
16
0
0
0
0
0
0
0
0
0
3
12
0
[xx00]
[xx01]
2
3
4
5
6
7
8
9
[xx02]
[xx03]
[xx04]
[xx05]
[xx06]
[xx07]
[xx08]
[xx09]
[xx10]
[xx11]
20
[xx12]
22
23
24
25
## END

#### csplit --suppress-matched in25 10 12
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit --suppress-matched in25 10 12; echo $?; L
## STDOUT:
18
3
39
0
[xx00]
1
2
3
4
5
6
7
8
9
[xx01]
11
[xx02]
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

#### csplit in25 10 5
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 10 5; echo $?; L
## STDOUT:
1
## END

#### csplit in25 /x/
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 /x/; echo $?; L
## STDOUT:
66
1
## END

#### csplit -k in25 /x/
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit -k in25 /x/; echo $?; L
## STDOUT:
66
1
[xx00]
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

#### csplit in25 '/x/' '{*}'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 '/x/' '{*}'; echo $?; L
## STDOUT:
66
0
[xx00]
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

#### csplit in25 0
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 0; echo $?; L
## STDOUT:
1
## END

#### csplit in25 x
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 x; echo $?; L
## STDOUT:
1
## END

#### csplit in25 '/5'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 '/5'; echo $?; L
## STDOUT:
1
## END

#### csplit in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25; echo $?; L
## STDOUT:
1
## END

#### csplit nofile 3
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit nofile 3; echo $?; L
## STDOUT:
1
## END

#### csplit in25 '{2}'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 '{2}'; echo $?; L
## STDOUT:
1
## END

#### csplit in25 5 '{x}'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 5 '{x}'; echo $?; L
## STDOUT:
1
## END

#### csplit in25 10 10
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 10 10; echo $?; L
## STDOUT:
18
0
48
0
[xx00]
1
2
3
4
5
6
7
8
9
[xx01]
[xx02]
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

#### csplit in25 30
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 30; echo $?; L
## STDOUT:
66
1
## END

#### csplit - 3 < in25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit - 3 < in25; echo $?; L
## STDOUT:
4
62
0
[xx00]
1
2
[xx01]
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

#### csplit -b 'x' in25 3
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit -b 'x' in25 3; echo $?; L
## STDOUT:
1
## END

#### csplit -b '%d%d' in25 3
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit -b '%d%d' in25 3; echo $?; L
## STDOUT:
1
## END

#### csplit -n x in25 3
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit -n x in25 3; echo $?; L
## STDOUT:
1
## END

#### csplit in25 '/25/'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 '/25/'; echo $?; L
## STDOUT:
63
3
0
[xx00]
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
[xx01]
25
## END

#### csplit in25 '/25/+1'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 '/25/+1'; echo $?; L
## STDOUT:
66
0
0
[xx00]
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
[xx01]
## END

#### csplit in25 '/25/+5'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 '/25/+5'; echo $?; L
## STDOUT:
66
1
## END

#### csplit in25 '/1/-5'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 '/1/-5'; echo $?; L
## STDOUT:
0
1
## END

#### csplit in25 '%1[05]%' '/2/' '{*}'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 '%1[05]%' '/2/' '{*}'; echo $?; L
## STDOUT:
6
24
3
3
3
3
3
3
0
[xx00]
10
11
[xx01]
12
13
14
15
16
17
18
19
[xx02]
20
[xx03]
21
[xx04]
22
[xx05]
23
[xx06]
24
[xx07]
25
## END

#### csplit -q in25 3
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit -q in25 3; echo $?; L
## STDOUT:
0
[xx00]
1
2
[xx01]
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

#### csplit in25 3 '/5/' '%8%' '/1./'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 3 '/5/' '%8%' '/1./'; echo $?; L
## STDOUT:
4
4
4
48
0
[xx00]
1
2
[xx01]
3
4
[xx02]
8
9
[xx03]
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

#### csplit in25 25
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 25; echo $?; L
## STDOUT:
63
3
0
[xx00]
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
[xx01]
25
## END

#### csplit in25 26
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 26; echo $?; L
## STDOUT:
66
1
## END

#### csplit -z -s in25 /1/ '{*}'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit -z -s in25 /1/ '{*}'; echo $?; L
## STDOUT:
0
[xx00]
1
2
3
4
5
6
7
8
9
[xx01]
10
[xx02]
11
[xx03]
12
[xx04]
13
[xx05]
14
[xx06]
15
[xx07]
16
[xx08]
17
[xx09]
18
[xx10]
19
20
[xx11]
21
22
23
24
25
## END

#### csplit --elide-empty-files in25 1 '{1}'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit --elide-empty-files in25 1 '{1}'; echo $?; L
## STDOUT:
2
64
0
[xx00]
1
[xx01]
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

#### csplit in25 '/^5$/' '/^7$/' 12 '/2/' '{2}'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 '/^5$/' '/^7$/' 12 '/2/' '{2}'; echo $?; L
## STDOUT:
8
4
12
0
24
3
15
0
[xx00]
1
2
3
4
[xx01]
5
6
[xx02]
7
8
9
10
11
[xx03]
[xx04]
12
13
14
15
16
17
18
19
[xx05]
20
[xx06]
21
22
23
24
25
## END

#### csplit in25 '/5/' '{5}'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 '/5/' '{5}'; echo $?; L
## STDOUT:
8
25
30
3
1
## END

#### csplit in25 '/5/+1' '{*}'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 '/5/+1' '{*}'; echo $?; L
## STDOUT:
10
26
30
0
0
[xx00]
1
2
3
4
5
[xx01]
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
[xx02]
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
[xx03]
## END

#### csplit in25 '/5/-1' '{*}'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 '/5/-1' '{*}'; echo $?; L
## STDOUT:
6
24
30
6
0
[xx00]
1
2
3
[xx01]
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
[xx02]
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
[xx03]
24
25
## END

#### csplit in25 '%5%-1' '{*}'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 '%5%-1' '{*}'; echo $?; L
## STDOUT:
0
## END

#### csplit in25 5 '{*}'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 5 '{*}'; echo $?; L
## STDOUT:
8
10
15
15
15
3
1
## END

#### csplit in25 5 '{3}'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 5 '{3}'; echo $?; L
## STDOUT:
8
10
15
15
18
0
[xx00]
1
2
3
4
[xx01]
5
6
7
8
9
[xx02]
10
11
12
13
14
[xx03]
15
16
17
18
19
[xx04]
20
21
22
23
24
25
## END

#### csplit in25 5 '{4}'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 5 '{4}'; echo $?; L
## STDOUT:
8
10
15
15
15
3
0
[xx00]
1
2
3
4
[xx01]
5
6
7
8
9
[xx02]
10
11
12
13
14
[xx03]
15
16
17
18
19
[xx04]
20
21
22
23
24
[xx05]
25
## END

#### csplit -k in25 5 '{9}'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit -k in25 5 '{9}'; echo $?; L
## STDOUT:
8
10
15
15
15
3
1
[xx00]
1
2
3
4
[xx01]
5
6
7
8
9
[xx02]
10
11
12
13
14
[xx03]
15
16
17
18
19
[xx04]
20
21
22
23
24
[xx05]
25
## END

#### csplit in25 '/\(1\)\1/'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 '/\(1\)\1/'; echo $?; L
## STDOUT:
21
45
0
[xx00]
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
[xx01]
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

#### csplit in25 '/a\|11/'
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 '/a\|11/'; echo $?; L
## STDOUT:
21
45
0
[xx00]
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
[xx01]
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

#### csplit in25 /1/ /2/ /3/
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit in25 /1/ /2/ /3/; echo $?; L
## STDOUT:
0
2
2
62
0
[xx00]
[xx01]
1
[xx02]
2
[xx03]
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

#### csplit -f x- -b %2d- in25 3
L() { for f in $(ls | grep -v ^in); do echo "[$f]"; head -c 200 $f; done; for f in $(ls | grep -v ^in); do rm -f $f; done; }
seq 25 > in25
csplit -f x- -b %2d- in25 3; echo $?; L
## STDOUT:
4
62
0
[x-]
[0-]
[x-]
[1-]
## END
