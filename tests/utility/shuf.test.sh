# shuf, recorded from the original.

#### shuf --random-source=/dev/zero s
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf --random-source=/dev/zero s; echo $?
## STDOUT:
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
0
## END

#### shuf -i 1-10 --random-source=/dev/zero
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf -i 1-10 --random-source=/dev/zero; echo $?
## STDOUT:
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
0
## END

#### shuf -n 3 --random-source=r s
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf -n 3 --random-source=r s; echo $?
## STDOUT:
10
6
5
0
## END

#### shuf --random-source=r s
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf --random-source=r s; echo $?
## STDOUT:
10
6
5
3
4
2
9
1
7
8
0
## END

#### shuf -r -n 5 --random-source=r s
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf -r -n 5 --random-source=r s; echo $?
## STDOUT:
10
5
1
2
1
0
## END

#### shuf -e a b c --random-source=r
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf -e a b c --random-source=r; echo $?
## STDOUT:
b
a
c
0
## END

#### shuf -i 5-3
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf -i 5-3; echo $?
## STDOUT:
1
## END

#### shuf -i 4-3
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf -i 4-3; echo $?
## STDOUT:
0
## END

#### shuf -i x
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf -i x; echo $?
## STDOUT:
1
## END

#### shuf -i 1-x
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf -i 1-x; echo $?
## STDOUT:
1
## END

#### shuf -n x
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf -n x; echo $?
## STDOUT:
1
## END

#### shuf -e -i 1-2
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf -e -i 1-2; echo $?
## STDOUT:
1
## END

#### shuf -i 1-2 x
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf -i 1-2 x; echo $?
## STDOUT:
1
## END

#### shuf a b
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf a b; echo $?
## STDOUT:
1
## END

#### shuf nofile
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf nofile; echo $?
## STDOUT:
1
## END

#### shuf -r -n 1 /dev/null
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf -r -n 1 /dev/null; echo $?
## STDOUT:
1
## END

#### shuf -n 0 -r -i 1-2
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf -n 0 -r -i 1-2; echo $?
## STDOUT:
0
## END

#### shuf -i 1-2 -i 3-4
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf -i 1-2 -i 3-4; echo $?
## STDOUT:
1
## END

#### shuf -o o1 -e x; cat o1
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf -o o1 -e x; cat o1; echo $?
## STDOUT:
x
0
## END

#### shuf -z -e a b --random-source=r | od -c
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf -z -e a b --random-source=r | od -c; echo $?
## STDOUT:
0000000   b  \0   a  \0
0000004
0
## END

#### shuf -i 1-20 --random-source=r
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf -i 1-20 --random-source=r; echo $?
## STDOUT:
10
11
12
4
7
17
1
16
20
2
5
13
6
9
15
8
19
18
3
14
0
## END

#### shuf -n1 -i 1-1000000 --random-source=r
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf -n1 -i 1-1000000 --random-source=r; echo $?
## STDOUT:
213875
0
## END

#### shuf -n 2 -i 1-3 --random-source=r
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf -n 2 -i 1-3 --random-source=r; echo $?
## STDOUT:
2
1
0
## END

#### shuf -e
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf -e; echo $?
## STDOUT:
0
## END

#### shuf -n 3 -n 2 -e a b c d | wc -l
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf -n 3 -n 2 -e a b c d | wc -l; echo $?
## STDOUT:
2
0
## END

#### shuf -i 0-18446744073709551615 -n 0
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf -i 0-18446744073709551615 -n 0; echo $?
## STDOUT:
1
## END

#### shuf -i 3-3
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf -i 3-3; echo $?
## STDOUT:
3
0
## END

#### shuf -i 1-100000000 -n 4 --random-source=r
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf -i 1-100000000 -n 4 --random-source=r; echo $?
## STDOUT:
22751755
37562679
17446157
6639145
0
## END

#### seq 20 | shuf --random-source=r
seq 10 > s; printf '%s' "$(seq 200)" > r
seq 20 | shuf --random-source=r; echo $?
## STDOUT:
10
11
12
4
7
17
1
16
20
2
5
13
6
9
15
8
19
18
3
14
0
## END

#### shuf -i 1-300 --random-source=s
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf -i 1-300 --random-source=s; echo $?
## STDOUT:
1
## END

#### shuf s | sort -n | tr "\n" " "
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf s | sort -n | tr "\n" " "; echo $?
## STDOUT:
1 2 3 4 5 6 7 8 9 10 0
## END

#### printf "a\nb" | shuf | sort
seq 10 > s; printf '%s' "$(seq 200)" > r
printf "a\nb" | shuf | sort; echo $?
## STDOUT:
a
b
0
## END

#### shuf -e a -n 99999999999999999999
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf -e a -n 99999999999999999999; echo $?
## STDOUT:
a
0
## END

#### shuf -r -e x -n 3
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf -r -e x -n 3; echo $?
## STDOUT:
x
x
x
0
## END

#### shuf --random-source=nofile s
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf --random-source=nofile s; echo $?
## STDOUT:
1
## END

#### shuf -i 1-9 -r -n 20 --random-source=r | tr "\n" " "
seq 10 > s; printf '%s' "$(seq 200)" > r
shuf -i 1-9 -r -n 20 --random-source=r | tr "\n" " "; echo $?
## STDOUT:
5 6 2 2 1 6 6 2 2 1 7 6 2 2 1 8 6 2 2 1 0
## END
