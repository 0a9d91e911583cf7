# diff3, recorded from the original.

#### diff3 m o y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 m o y; echo $?
## STDOUT:
====
1:3c
  three-mine
2:3c
  3
3:3c
  three-yours
====1
1:7c
  seven
2:7c
3:7c
  7
====3
1:9c
2:9c
  9
3:8a
0
## END

#### diff3 -m m o y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -m m o y; echo $?
## STDOUT:
1
2
<<<<<<< m
three-mine
||||||| o
3
=======
three-yours
>>>>>>> y
4
5
6
seven
8
10
1
## END

#### diff3 -e m o y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -e m o y; echo $?
## STDOUT:
9d
3c
three-yours
.
0
## END

#### diff3 -E m o y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -E m o y; echo $?
## STDOUT:
9d
3a
=======
three-yours
>>>>>>> y
.
2a
<<<<<<< m
.
1
## END

#### diff3 -A m o y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -A m o y; echo $?
## STDOUT:
9d
3a
||||||| o
3
=======
three-yours
>>>>>>> y
.
2a
<<<<<<< m
.
1
## END

#### diff3 -x m o y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -x m o y; echo $?
## STDOUT:
3c
three-yours
.
0
## END

#### diff3 -X m o y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -X m o y; echo $?
## STDOUT:
3c
three-yours
.
0
## END

#### diff3 -3 m o y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -3 m o y; echo $?
## STDOUT:
9d
0
## END

#### diff3 -m -E m o y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -m -E m o y; echo $?
## STDOUT:
1
2
<<<<<<< m
three-mine
=======
three-yours
>>>>>>> y
4
5
6
seven
8
10
1
## END

#### diff3 -m -L A -L B -L C m o y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -m -L A -L B -L C m o y; echo $?
## STDOUT:
1
2
<<<<<<< A
three-mine
||||||| B
3
=======
three-yours
>>>>>>> C
4
5
6
seven
8
10
1
## END

#### diff3 m2 o y2
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 m2 o y2; echo $?
## STDOUT:
====1
1:3c
  new
2:2a
3:2a
====3
1:6c
2:5c
  5
3:4a
0
## END

#### diff3 -m m2 o y2
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -m m2 o y2; echo $?
## STDOUT:
1
2
new
3
4
6
7
8
9
10
0
## END

#### diff3 o o o
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 o o o; echo $?
## STDOUT:
0
## END

#### diff3 m o o
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 m o o; echo $?
## STDOUT:
====1
1:3c
  three-mine
2:3c
3:3c
  3
====1
1:7c
  seven
2:7c
3:7c
  7
0
## END

#### diff3 o o y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 o o y; echo $?
## STDOUT:
====3
1:3c
2:3c
  3
3:3c
  three-yours
====3
1:9c
2:9c
  9
3:8a
0
## END

#### diff3 o m o
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 o m o; echo $?
## STDOUT:
====2
1:3c
3:3c
  3
2:3c
  three-mine
====2
1:7c
3:7c
  7
2:7c
  seven
0
## END

#### diff3 -T m o y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -T m o y; echo $?
## STDOUT:
====
1:3c
	three-mine
2:3c
	3
3:3c
	three-yours
====1
1:7c
	seven
2:7c
3:7c
	7
====3
1:9c
2:9c
	9
3:8a
0
## END

#### diff3 -m -x m o y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -m -x m o y; echo $?
## STDOUT:
1
2
three-yours
4
5
6
seven
8
9
10
0
## END

#### diff3 -m -3 m o y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -m -3 m o y; echo $?
## STDOUT:
1
2
three-mine
4
5
6
seven
8
10
0
## END

#### diff3 -i -e m o y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -i -e m o y; echo $?
## STDOUT:
9d
3c
three-yours
.
w
q
0
## END

#### diff3 -m -X m o y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -m -X m o y; echo $?
## STDOUT:
1
2
three-yours
4
5
6
seven
8
9
10
0
## END

#### diff3 -m -e m o y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -m -e m o y; echo $?
## STDOUT:
1
2
three-yours
4
5
6
seven
8
10
0
## END

#### diff3 m o
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 m o; echo $?
## STDOUT:
2
## END

#### diff3 m o nofile
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 m o nofile; echo $?
## STDOUT:
2
## END

#### diff3 -e -x m o y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -e -x m o y; echo $?
## STDOUT:
2
## END

#### diff3 - o y < m
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 - o y < m; echo $?
## STDOUT:
====
1:3c
  three-mine
2:3c
  3
3:3c
  three-yours
====1
1:7c
  seven
2:7c
3:7c
  7
====3
1:9c
2:9c
  9
3:8a
0
## END

#### diff3 n1 n2 n3
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 n1 n2 n3; echo $?
## STDOUT:
====
1:2c
  b
\ No newline at end of file
2:2c
  c
\ No newline at end of file
3:2c
  d
\ No newline at end of file
0
## END

#### diff3 -m n1 n2 n3
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -m n1 n2 n3; echo $?
## STDOUT:
a
<<<<<<< n1
b||||||| n2
c=======
d>>>>>>> n3
1
## END

#### diff3 m m y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 m m y; echo $?
## STDOUT:
====3
1:3c
2:3c
  three-mine
3:3c
  three-yours
====3
1:7c
2:7c
  seven
3:7c
  7
====3
1:9c
2:9c
  9
3:8a
0
## END

#### diff3 -m m m y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -m m m y; echo $?
## STDOUT:
1
2
three-yours
4
5
6
7
8
10
0
## END

#### diff3 -A m m y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -A m m y; echo $?
## STDOUT:
9d
7c
7
.
3c
three-yours
.
0
## END

#### diff3 -m m o m
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -m m o m; echo $?
## STDOUT:
1
2
<<<<<<< o
3
=======
three-mine
>>>>>>> m
4
5
6
<<<<<<< o
7
=======
seven
>>>>>>> m
8
9
10
1
## END

#### diff3 a1 o a2
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 a1 o a2; echo $?
## STDOUT:
====
1:3,4c
  M
  4
2:3,4c
  3
  4
3:3,4c
  3
  Y
0
## END

#### diff3 a1 o a3
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 a1 o a3; echo $?
## STDOUT:
====1
1:3c
  M
2:3c
3:3c
  3
====3
1:5c
2:5c
  5
3:5c
  Y
0
## END

#### diff3 a4 o a5
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 a4 o a5; echo $?
## STDOUT:
====
1:2a
2:3c
  3
3:3,4c
  3
  ins
0
## END

#### diff3 a5 o a6
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 a5 o a6; echo $?
## STDOUT:
====3
1:2a
2:2a
3:3c
  ins2
====1
1:4c
  ins
2:3a
3:4a
0
## END

#### diff3 a5 o a2
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 a5 o a2; echo $?
## STDOUT:
====
1:4,5c
  ins
  4
2:4c
  4
3:4c
  Y
0
## END

#### diff3 -A a5 o a6
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -A a5 o a6; echo $?
## STDOUT:
2a
ins2
.
0
## END

#### diff3 -A m o m
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -A m o m; echo $?
## STDOUT:
7a
>>>>>>> m
.
6a
<<<<<<< o
7
=======
.
3a
>>>>>>> m
.
2a
<<<<<<< o
3
=======
.
1
## END

#### diff3 -e o o dt
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -e o o dt; echo $?
## STDOUT:
3c
..dot
.
3s/^\.//
0
## END

#### diff3 -e o o dt2
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -e o o dt2; echo $?
## STDOUT:
3c
..dot
...two
.
3,4s/^\.//
0
## END

#### diff3 -A a4 o a1
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -A a4 o a1; echo $?
## STDOUT:
2a
||||||| o
3
=======
M
>>>>>>> a1
.
2a
<<<<<<< a4
.
1
## END

#### diff3 -m -A a4 o a1
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -m -A a4 o a1; echo $?
## STDOUT:
1
2
<<<<<<< a4
||||||| o
3
=======
M
>>>>>>> a1
4
5
6
7
8
9
10
1
## END

#### diff3 -E a4 o a1
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -E a4 o a1; echo $?
## STDOUT:
2a
=======
M
>>>>>>> a1
.
2a
<<<<<<< a4
.
1
## END

#### diff3 -A a1 o a4
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -A a1 o a4; echo $?
## STDOUT:
3a
||||||| o
3
=======
>>>>>>> a4
.
2a
<<<<<<< a1
.
1
## END

#### diff3 -e a5 o a4
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -e a5 o a4; echo $?
## STDOUT:
3,4d
0
## END

#### diff3 -e a1 o a5
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -e a1 o a5; echo $?
## STDOUT:
3c
3
ins
.
0
## END

#### diff3 -x a1 o a2
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -x a1 o a2; echo $?
## STDOUT:
3,4c
3
Y
.
0
## END

#### diff3 -X a1 o a2
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -X a1 o a2; echo $?
## STDOUT:
3,4c
3
Y
.
0
## END

#### diff3 -E m o m
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -E m o m; echo $?
## STDOUT:
0
## END

#### diff3 -m -E m o m
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -m -E m o m; echo $?
## STDOUT:
1
2
three-mine
4
5
6
seven
8
9
10
0
## END

#### diff3 -L a -L b -L c -L d m o y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -L a -L b -L c -L d m o y; echo $?
## STDOUT:
2
## END

#### diff3 -m -L A m o y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -m -L A m o y; echo $?
## STDOUT:
1
2
<<<<<<< A
three-mine
||||||| o
3
=======
three-yours
>>>>>>> y
4
5
6
seven
8
10
1
## END

#### diff3 -3 m m y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -3 m m y; echo $?
## STDOUT:
9d
7c
7
.
3c
three-yours
.
0
## END

#### diff3 -i -A m o y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -i -A m o y; echo $?
## STDOUT:
9d
3a
||||||| o
3
=======
three-yours
>>>>>>> y
.
2a
<<<<<<< m
.
w
q
1
## END

#### diff3 -i -m m o y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -i -m m o y; echo $?
## STDOUT:
2
## END

#### diff3 -A dt o a1
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -A dt o a1; echo $?
## STDOUT:
3a
||||||| o
3
=======
M
>>>>>>> a1
.
2a
<<<<<<< dt
.
1
## END

#### diff3 -E a1 o dt2
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -E a1 o dt2; echo $?
## STDOUT:
3a
=======
..dot
...two
>>>>>>> dt2
.
5,8s/^\.//
2a
<<<<<<< a1
.
1
## END

#### diff3 -A dt2 o dt2
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -A dt2 o dt2; echo $?
## STDOUT:
4a
>>>>>>> dt2
.
2a
<<<<<<< o
3
=======
.
1
## END

#### diff3 -m dt o dt2
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -m dt o dt2; echo $?
## STDOUT:
1
2
<<<<<<< dt
.dot
||||||| o
3
=======
.dot
..two
>>>>>>> dt2
4
5
6
7
8
9
10
1
## END

#### diff3 m o y x
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 m o y x; echo $?
## STDOUT:
2
## END

#### diff3 - - m
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 - - m; echo $?
## STDOUT:
====3
1:0a
2:0a
3:1,10c
  1
  2
  three-mine
  4
  5
  6
  seven
  8
  9
  10
0
## END

#### diff3 -i m o y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -i m o y; echo $?
## STDOUT:
====
1:3c
  three-mine
2:3c
  3
3:3c
  three-yours
====1
1:7c
  seven
2:7c
3:7c
  7
====3
1:9c
2:9c
  9
3:8a
0
## END

#### diff3 -L x m o y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -L x m o y; echo $?
## STDOUT:
2
## END

#### diff3 --easy-only m o y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 --easy-only m o y; echo $?
## STDOUT:
9d
0
## END

#### diff3 --show-overlap --merge a5 o a2
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 --show-overlap --merge a5 o a2; echo $?
## STDOUT:
1
2
3
<<<<<<< a5
ins
4
=======
Y
>>>>>>> a2
5
6
7
8
9
10
1
## END

#### diff3 -a m o y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -a m o y; echo $?
## STDOUT:
====
1:3c
  three-mine
2:3c
  3
3:3c
  three-yours
====1
1:7c
  seven
2:7c
3:7c
  7
====3
1:9c
2:9c
  9
3:8a
0
## END

#### diff3 e o y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 e o y; echo $?
## STDOUT:
====
1:0a
2:1,10c
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
3:1,9c
  1
  2
  three-yours
  4
  5
  6
  7
  8
  10
0
## END

#### diff3 m e y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 m e y; echo $?
## STDOUT:
====
1:1,10c
  1
  2
  three-mine
  4
  5
  6
  seven
  8
  9
  10
2:0a
3:1,9c
  1
  2
  three-yours
  4
  5
  6
  7
  8
  10
0
## END

#### diff3 m o e
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 m o e; echo $?
## STDOUT:
====
1:1,10c
  1
  2
  three-mine
  4
  5
  6
  seven
  8
  9
  10
2:1,10c
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
3:0a
0
## END

#### diff3 -m e o y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -m e o y; echo $?
## STDOUT:
<<<<<<< e
||||||| o
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
=======
1
2
three-yours
4
5
6
7
8
10
>>>>>>> y
1
## END

#### diff3 -m m o e
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -m m o e; echo $?
## STDOUT:
<<<<<<< m
1
2
three-mine
4
5
6
seven
8
9
10
||||||| o
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
=======
>>>>>>> e
1
## END

#### diff3 -A m e y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -A m e y; echo $?
## STDOUT:
10a
||||||| e
=======
1
2
three-yours
4
5
6
7
8
10
>>>>>>> y
.
0a
<<<<<<< m
.
1
## END

#### diff3 -e m e y
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 -e m e y; echo $?
## STDOUT:
1,10c
1
2
three-yours
4
5
6
7
8
10
.
0
## END

#### diff3 --strip-trailing-cr cr o m
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 --strip-trailing-cr cr o m; echo $?
## STDOUT:
====3
1:3c
2:3c
  3
3:3c
  three-mine
====3
1:7c
2:7c
  7
3:7c
  seven
0
## END

#### diff3 cr o m
seq 10 > o; sed '3s/.*/three-mine/;7s/.*/seven/' o > m; sed '3s/.*/three-yours/;9d' o > y; sed '2a new' o > m2; sed '5d' o > y2; printf 'a\nb' > n1; printf 'a\nc' > n2; printf 'a\nd' > n3; : > e
sed '3s/.*/M/' o > a1; sed '4s/.*/Y/' o > a2; sed '5s/.*/Y/' o > a3; sed '3d' o > a4; sed '3a ins' o > a5; sed '3i ins2' o > a6; sed '3s/.*/.dot/' o > dt; sed '3s/.*/.dot\n..two/' o > dt2; sed 's/$/\r/' o > cr
diff3 cr o m; echo $?
## stdout-json: "====\n1:1,10c\n  1\r\n  2\r\n  3\r\n  4\r\n  5\r\n  6\r\n  7\r\n  8\r\n  9\r\n  10\r\n2:1,10c\n  1\n  2\n  3\n  4\n  5\n  6\n  7\n  8\n  9\n  10\n3:1,10c\n  1\n  2\n  three-mine\n  4\n  5\n  6\n  seven\n  8\n  9\n  10\n0\n"
