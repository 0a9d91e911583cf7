# diff, recorded from the original.

#### diff a b
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff a b
## STDOUT:
3c3
< 3
---
> x
8d7
< 8
9a9
> ten
## END
## status: 1

#### diff a c
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff a c
## STDOUT:
## END

#### diff b a
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff b a
## STDOUT:
3c3
< x
---
> 3
7a8
> 8
9d9
< ten
## END
## status: 1

#### diff -s a c
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff -s a c
## STDOUT:
Files a and c are identical
## END

#### diff -q a b
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff -q a b
## STDOUT:
Files a and b differ
## END
## status: 1

#### diff -u --label A --label B a b
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff -u --label A --label B a b
## STDOUT:
--- A
+++ B
@@ -1,9 +1,9 @@
 1
 2
-3
+x
 4
 5
 6
 7
-8
 9
+ten
## END
## status: 1

#### diff -U1 --label A --label B a b
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff -U1 --label A --label B a b
## STDOUT:
--- A
+++ B
@@ -2,3 +2,3 @@
 2
-3
+x
 4
@@ -7,3 +7,3 @@
 7
-8
 9
+ten
## END
## status: 1

#### diff -U0 --label A --label B a b
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff -U0 --label A --label B a b
## STDOUT:
--- A
+++ B
@@ -3 +3 @@
-3
+x
@@ -8 +7,0 @@
-8
@@ -9,0 +9 @@
+ten
## END
## status: 1

#### diff -c --label A --label B a b
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff -c --label A --label B a b
## STDOUT:
*** A
--- B
***************
*** 1,9 ****
  1
  2
! 3
  4
  5
  6
  7
- 8
  9
--- 1,9 ----
  1
  2
! x
  4
  5
  6
  7
  9
+ ten
## END
## status: 1

#### diff -C1 --label A --label B a b
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff -C1 --label A --label B a b
## STDOUT:
*** A
--- B
***************
*** 2,4 ****
  2
! 3
  4
--- 2,4 ----
  2
! x
  4
***************
*** 7,9 ****
  7
- 8
  9
--- 7,9 ----
  7
  9
+ ten
## END
## status: 1

#### diff -e a b
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff -e a b
## STDOUT:
9a
ten
.
8d
3c
x
.
## END
## status: 1

#### diff -n a b
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff -n a b
## STDOUT:
d3 1
a3 1
x
d8 1
a9 1
ten
## END
## status: 1

#### diff a n
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff a n
## STDOUT:
3,9c3
< 3
< 4
< 5
< 6
< 7
< 8
< 9
---
> 3
\ No newline at end of file
## END
## status: 1

#### diff n a
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff n a
## STDOUT:
3c3,9
< 3
\ No newline at end of file
---
> 3
> 4
> 5
> 6
> 7
> 8
> 9
## END
## status: 1

#### diff -u --label A --label B a n
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff -u --label A --label B a n
## STDOUT:
--- A
+++ B
@@ -1,9 +1,3 @@
 1
 2
-3
-4
-5
-6
-7
-8
-9
+3
\ No newline at end of file
## END
## status: 1

#### diff -c --label A --label B n a
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff -c --label A --label B n a
## STDOUT:
*** A
--- B
***************
*** 1,3 ****
  1
  2
! 3
\ No newline at end of file
--- 1,9 ----
  1
  2
! 3
! 4
! 5
! 6
! 7
! 8
! 9
## END
## status: 1

#### diff d e
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff d e
## STDOUT:
diff d/f e/f
3c3
< 3
---
> x
8d7
< 8
9a9
> ten
Only in d: only
Common subdirectories: d/s and e/s
## END
## status: 1

#### diff -r d e
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff -r d e
## STDOUT:
diff -r d/f e/f
3c3
< 3
---
> x
8d7
< 8
9a9
> ten
Only in d: only
diff -r d/s/k e/s/k
1c1
< k
---
> j
## END
## status: 1

#### diff -rq d e
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff -rq d e
## STDOUT:
Files d/f and e/f differ
Only in d: only
Files d/s/k and e/s/k differ
## END
## status: 1

#### diff -rN d e
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff -rN d e
## STDOUT:
diff -rN d/f e/f
3c3
< 3
---
> x
8d7
< 8
9a9
> ten
diff -rN d/only e/only
1d0
< o
diff -rN d/s/k e/s/k
1c1
< k
---
> j
## END
## status: 1

#### diff a nosuch
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff a nosuch
## STDOUT:
## END
## status: 2

#### diff a
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff a
## STDOUT:
## END
## status: 2

#### diff
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff
## STDOUT:
## END
## status: 2

#### diff a b c
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff a b c
## STDOUT:
## END
## status: 2

#### diff a d
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff a d
## STDOUT:
## END
## status: 2

#### cp a d/a; diff d a
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; cp a d/a; diff d a
## STDOUT:
## END

#### cp a d/a; diff a d
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; cp a d/a; diff a d
## STDOUT:
## END

#### diff -i w v
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff -i w v
## STDOUT:
1,2c1
< a  b
< 
---
> a b
## END
## status: 1

#### diff -w w v
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff -w w v
## STDOUT:
2,3c2
< 
< C
---
> c
## END
## status: 1

#### diff -b w v
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff -b w v
## STDOUT:
2,3c2
< 
< C
---
> c
## END
## status: 1

#### diff -B w v
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff -B w v
## STDOUT:
1,3c1,2
< a  b
< 
< C
---
> a b
> c
## END
## status: 1

#### diff -wBi w v
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff -wBi w v
## STDOUT:
## END

#### diff -ib w v
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff -ib w v
## STDOUT:
2d1
< 
## END
## status: 1

#### diff -I "^x" a b
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff -I "^x" a b
## STDOUT:
3c3
< 3
---
> x
8d7
< 8
9a9
> ten
## END
## status: 1

#### diff - b < a
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff - b < a
## STDOUT:
3c3
< 3
---
> x
8d7
< 8
9a9
> ten
## END
## status: 1

#### diff a a
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff a a
## STDOUT:
## END

#### diff /dev/null a
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff /dev/null a
## STDOUT:
0a1,9
> 1
> 2
> 3
> 4
> 5
> 6
> 7
> 8
> 9
## END
## status: 1

#### diff a /dev/null
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff a /dev/null
## STDOUT:
1,9d0
< 1
< 2
< 3
< 4
< 5
< 6
< 7
< 8
< 9
## END
## status: 1

#### diff -N a nosuch
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff -N a nosuch
## STDOUT:
1,9d0
< 1
< 2
< 3
< 4
< 5
< 6
< 7
< 8
< 9
## END
## status: 1

#### diff --color=always a b
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff --color=always a b
## stdout-json: "\u001b[36m3c3\u001b[0m\n\u001b[31m< 3\u001b[0m\n---\n\u001b[32m> x\u001b[0m\n\u001b[36m8d7\u001b[0m\n\u001b[31m< 8\u001b[0m\n\u001b[36m9a9\u001b[0m\n\u001b[32m> ten\u001b[0m\n"
## status: 1

#### diff -x only -r d e
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff -x only -r d e
## STDOUT:
diff -x only -r d/f e/f
3c3
< 3
---
> x
8d7
< 8
9a9
> ten
diff -x only -r d/s/k e/s/k
1c1
< k
---
> j
## END
## status: 1

#### diff -r -x s d e
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff -r -x s d e
## STDOUT:
diff -r -x s d/f e/f
3c3
< 3
---
> x
8d7
< 8
9a9
> ten
Only in d: only
## END
## status: 1

#### diff -T a b
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff -T a b
## STDOUT:
3c3
<	3
---
>	x
8d7
<	8
9a9
>	ten
## END
## status: 1

#### diff --strip-trailing-cr <(printf "a\r\n") <(printf "a\n")
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff --strip-trailing-cr <(printf "a\r\n") <(printf "a\n")
## STDOUT:
## END

#### diff -E <(printf "a\tb\n") <(printf "a       b\n")
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff -E <(printf "a\tb\n") <(printf "a       b\n")
## STDOUT:
## END

#### diff -Z <(printf "a \n") <(printf "a\n")
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff -Z <(printf "a \n") <(printf "a\n")
## STDOUT:
## END

#### diff -a <(printf "a\0b\n") <(printf "a\0c\n")
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff -a <(printf "a\0b\n") <(printf "a\0c\n")
## stdout-json: "1c1\n< a\u0000b\n---\n> a\u0000c\n"
## status: 1

#### diff <(seq 100) <(seq 2 101)
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff <(seq 100) <(seq 2 101)
## STDOUT:
1d0
< 1
100a100
> 101
## END
## status: 1

#### diff <(seq 30 | sed 3d) <(seq 30 | sed 20d)
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff <(seq 30 | sed 3d) <(seq 30 | sed 20d)
## STDOUT:
2a3
> 3
19d19
< 20
## END
## status: 1

#### diff <(printf "a\nb\na\nb\na\n") <(printf "a\nb\na\n")
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff <(printf "a\nb\na\nb\na\n") <(printf "a\nb\na\n")
## STDOUT:
4,5d3
< b
< a
## END
## status: 1

#### diff <(printf "x\n\ny\n") <(printf "x\n\n\ny\n")
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n9\nten\n' > b; printf '1\n2\n3' > n; cp a c; mkdir d e d/s e/s; cp a d/f; cp b e/f; echo o > d/only; echo k > d/s/k; echo j > e/s/k; printf 'a  b\n\nC\n' > w; printf 'a b\nc\n' > v; diff <(printf "x\n\ny\n") <(printf "x\n\n\ny\n")
## STDOUT:
2a3
> 
## END
## status: 1

#### of the shortest ways the one that GNU takes
printf '%s\n' a b c a b b a >f
printf '%s\n' c b a b a c >g
diff f g
printf '%s\n' 0 1 1 0 >f
printf '%s\n' 1 >g
diff f g
diff -d f g
## STDOUT:
1,2d0
< a
< b
4d1
< a
5a3
> a
7a6
> c
1d0
< 0
3,4d1
< 1
< 0
1,2d0
< 0
< 1
4d1
< 0
## END
## status: 1

#### changes lie as low as they can, or beside those of the other file
printf '%s\n' a a b a a >f
printf '%s\n' a a a b a a a >g
diff f g
printf '%s\n' f 2 b c q '' >f
printf '%s\n' f b b c q >g
diff f g
printf '%s\n' x '' y '' z >f
printf '%s\n' x '' n '' y '' '' z >g
diff f g
## STDOUT:
2a3
> a
3a5
> a
2c2
< 2
---
> b
6d5
< 
2a3,4
> n
> 
3a6
> 
## END
## status: 1

#### lines with very many counterparts take no part
for i in {1..40}; do echo; echo "f$i"; done >f
for i in {1..40}; do echo "g$i"; echo; done >g
diff f g | cksum
diff -d f g | cksum
## STDOUT:
3515232817 854
3515232817 854
## END

#### long files of few kinds of lines
awk 'BEGIN { for (i = 0; i < 700; i++) print int(i * i / 7) % 11 }' >f
awk 'BEGIN { for (i = 0; i < 700; i++) print int(i * i / 5) % 11 }' >g
for o in -d -n -e --horizon-lines=3; do diff $o f g | cksum; done
## STDOUT:
4182544418 4754
777732222 2226
1509901472 2021
3677688429 4754
## END

#### the horizon takes common lines in
printf '%s\n' a b a b c >f
printf '%s\n' a b a b a b c >g
diff f g
diff --horizon-lines=9 f g
diff --horizon-lines=x f g
## STDOUT:
4a5,6
> a
> b
4a5,6
> a
> b
## END
## STDERR:
diff: invalid horizon length 'x'
diff: Try 'diff --help' for more information.
## END
## status: 2

#### styles of output that conflict
diff -u -c f g
diff -e -n f g
diff --normal -u f g
diff -u -q -u - - <<<x
echo $?
## STDOUT:
0
## END
## STDERR:
diff: conflicting output style options
diff: Try 'diff --help' for more information.
diff: conflicting output style options
diff: Try 'diff --help' for more information.
diff: conflicting output style options
diff: Try 'diff --help' for more information.
## END

#### lines of context: the largest number counts, digits are as of old
printf '%s\n' 1 2 3 4 5 6 7 8 9 >f
printf '%s\n' 1 2 3 4 x 6 7 8 9 >g
for o in '-U1 -U2' '-U2 -U1' '-u -U1' '-U1 -u' -1u -u1 '-U 4 -1' '-U1 -2' '-u -1 -2' --unified --unified=1; do echo "== $o"; diff $o --label f --label g f g; done
## STDOUT:
== -U1 -U2
--- f
+++ g
@@ -3,5 +3,5 @@
 3
 4
-5
+x
 6
 7
== -U2 -U1
--- f
+++ g
@@ -3,5 +3,5 @@
 3
 4
-5
+x
 6
 7
== -u -U1
--- f
+++ g
@@ -2,7 +2,7 @@
 2
 3
 4
-5
+x
 6
 7
 8
== -U1 -u
--- f
+++ g
@@ -2,7 +2,7 @@
 2
 3
 4
-5
+x
 6
 7
 8
== -1u
--- f
+++ g
@@ -4,3 +4,3 @@
 4
-5
+x
 6
== -u1
--- f
+++ g
@@ -4,3 +4,3 @@
 4
-5
+x
 6
== -U 4 -1
--- f
+++ g
@@ -1,9 +1,9 @@
 1
 2
 3
 4
-5
+x
 6
 7
 8
 9
== -U1 -2
--- f
+++ g
@@ -3,5 +3,5 @@
 3
 4
-5
+x
 6
 7
== -u -1 -2
--- f
+++ g
@@ -1,9 +1,9 @@
 1
 2
 3
 4
-5
+x
 6
 7
 8
 9
== --unified
--- f
+++ g
@@ -2,7 +2,7 @@
 2
 3
 4
-5
+x
 6
 7
 8
== --unified=1
--- f
+++ g
@@ -4,3 +4,3 @@
 4
-5
+x
 6
## END
## status: 1

#### lengths that are none
for o in -Ux -U-1 -U1k -C' ' --tabsize=0 --tabsize=x --horizon-lines=-1 --color=x; do diff "$o" f g; done
diff -U '' --label a --label b <(echo a) <(echo b)
## STDOUT:
--- a
+++ b
@@ -1 +1 @@
-a
+b
## END
## STDERR:
diff: invalid context length 'x'
diff: Try 'diff --help' for more information.
diff: invalid context length '-1'
diff: Try 'diff --help' for more information.
diff: invalid context length '1k'
diff: Try 'diff --help' for more information.
diff: invalid context length ' '
diff: Try 'diff --help' for more information.
diff: invalid tabsize '0'
diff: Try 'diff --help' for more information.
diff: invalid tabsize 'x'
diff: Try 'diff --help' for more information.
diff: invalid horizon length '-1'
diff: Try 'diff --help' for more information.
diff: invalid color 'x'
diff: Try 'diff --help' for more information.
## END
## status: 1

#### the hint has the name before it, and the last word is named
diff
diff -u
diff -u f
diff f g h
diff --label a --label b --label c f g
## stdout-json: ""
## STDERR:
diff: missing operand after 'diff'
diff: Try 'diff --help' for more information.
diff: missing operand after '-u'
diff: Try 'diff --help' for more information.
diff: missing operand after 'f'
diff: Try 'diff --help' for more information.
diff: extra operand 'h'
diff: Try 'diff --help' for more information.
diff: too many file label options
## END
## status: 2

#### an expression that is none is named
diff -I '[' f g
## stdout-json: ""
## STDERR:
diff: [: Invalid regular expression
## END
## status: 2

#### blank lines are overlooked as blanks are
printf '%s\n' a '  ' b >f
printf '%s\n' a b >g
for o in -B '-B -b' '-B -w' '-B -Z'; do echo "== $o"; diff $o f g; done
## STDOUT:
== -B
2d1
<   
== -B -b
== -B -w
== -B -Z
## END

#### a tab before unified lines stands for the blank
printf '%s\n' a b >f
printf '%s\n' a c >g
for o in -u -c --normal; do diff -T $o --label f --label g f g; done
## STDOUT:
--- f
+++ g
@@ -1,2 +1,2 @@
	a
-	b
+	c
*** f
--- g
***************
*** 1,2 ****
 	a
!	b
--- 1,2 ----
 	a
!	c
2c2
<	b
---
>	c
## END
## status: 1

#### standard input and a directory
diff - . </dev/null
diff . - </dev/null
## stdout-json: ""
## STDERR:
diff: cannot compare '-' to a directory
diff: cannot compare '-' to a directory
## END
## status: 2

#### side by side: the columns for every width
printf 'one\ntwo\tx\nthree\nfour four four four\nlast\n' > a; printf 'one\ntwo\ty\nthree\nfour four four five\nnew\nlast' > b
for w in 1 4 7 8 9 14 20 31 33; do echo "-- $w"; diff -yW$w a b; echo; diff -tyW$w a b | tail -1; diff --tabsize=3 -yW$w a b | tail -1; echo; done | cat -A
## STDOUT:
-- 1$
 $
|$
 $
|$
|$
>$
>>$
-- 4$
    $
 |  $
    $
 |  $
 |  $
 >  $
 >   >^I $
-- 7$
       $
   |   $
       $
   |   $
   |   $
   >   $
   > la^I>^Il$
-- 8$
^I$
   |^I$
^I$
   |^I$
   |^I$
   >^I$
   >  la^I>^Ila$
-- 9$
o^Io$
t   |^It$
t^It$
f   |^If$
l   |^In$
    >^Il$
    > las^I >^Ilas$
-- 14$
one^Ione$
two   |^Itwo$
three^Ithree$
four  |^Ifour $
last  |^Inew$
      >^Ilast$
      >  last^I^I>^Ilast$
-- 20$
one^Ione$
two   |^Itwo$
three^Ithree$
four  |^Ifour $
last  |^Inew$
      >^Ilast$
         >  last^I^I^I>^Ilast$
-- 31$
one^I^Ione$
two^Ix     |^Itwo^Iy$
three^I^Ithree$
four four fou |^Ifour four fou$
last^I      |^Inew$
^I      >^Ilast$
               > last^I^I^I^I^I>^Ilast$
-- 33$
one^I^Ione$
two^Ix     |^Itwo^Iy$
three^I^Ithree$
four four fou |^Ifour four fou$
last^I      |^Inew$
^I      >^Ilast$
                > last^I^I^I^I^I >^Ilast$
## END

#### side by side: what is common is shown on the left alone, or not at all
printf 'one\ntwo\tx\nthree\nfour four four four\nlast\n' > a; printf 'one\ntwo\ty\nthree\nfour four four five\nnew\nlast' > b
diff -y -W40 --left-column a b; echo; diff -yW40 --suppress-common-lines a b; echo; diff -y --left-column --suppress-common-lines -W30 a b; diff -yW30 a a; echo $?
## STDOUT:
one		   (
two	x	   |	two	y
three		   (
four four four f   |	four four four f
last		   |	new
		   >	last
two	x	   |	two	y
four four four f   |	four four four f
last		   |	new
		   >	last
two	x     |	two	y
four four fou |	four four fou
last	      |	new
	      >	lastone		one
two	x	two	x
three		three
four four fou	four four fou
last		last
0
## END

#### side by side: lines without an end
printf 'A\nb' > c; printf 'a\nB\n' > d; printf 'A\nb\n' > e; printf 'A\nc' > f
diff -yiW20 c d; diff -yW20 c e; diff -yW20 e c; diff -yW20 c f; echo; diff -yW20 /dev/null f; echo; diff -yW20 f /dev/null
## stdout-json: "A\ta\nb     \\\tB\nA\tA\nb     \\\tb\nA\tA\nb     /\tb\nA\tA\nb     |\tc\n      >\tA\n      >\tc\nA     <\nc     <"
## status: 1

#### side by side: controls, and characters that are wide or none
printf 'a\bb\rc\td\f\te\v\tf\001\tg\200\t\303\251\th\n' > c; printf '日本語日本語\nab\n' > m; printf '日本語日本語x\nabe\314\201f\n' > n
for o in -W40 -W60 '-t -W60'; do diff -y $o c c; diff -y $o c m; done | cat -A; for w in 20 21 22 24 30; do diff -yW$w m n; diff -tyW$w m n; done
LC_ALL=C diff -yW20 m n | cat -A
## STDOUT:
a^Hb^Mc^Id^L^I^Ia^Hb^M^I^I^Ic^Id^L$
a^Hb^Mc^Id^L^I   |^IM-fM-^WM-%M-fM-^\M-,M-hM-*M-^^M-fM-^WM-%M-fM-^\M-,M-hM-*M-^^$
^I^I   >^Iab$
a^Hb^Mc^Id^L^Ie^K^If^A^Ia^Hb^M^I^I^I^Ic^Id^L^Ie^K^If^A$
a^Hb^Mc^Id^L^Ie^K^If^A    |^IM-fM-^WM-%M-fM-^\M-,M-hM-*M-^^M-fM-^WM-%M-fM-^\M-,M-hM-*M-^^$
^I^I^I     >^Iab$
a^Hb^Mc       d^L       e^K       f^A       a^Hb^M                                c       d^L       e^K       f^A   $
a^Hb^Mc       d^L       e^K       f^A    |  M-fM-^WM-%M-fM-^\M-,M-hM-*M-^^M-fM-^WM-%M-fM-^\M-,M-hM-*M-^^$
                             >  ab$
日本  |	日本
ab    |	abéf
日本語日 |  日本語日
ab       |  abéf
日本	  |	日本
ab	  |	abéf
日本語日  | 日本語日
ab        | abéf
日本語	  |	日本語
ab	  |	abéf
日本語日  |  日本語日
ab        |  abéf
日本語日   |	日本語日
ab	   |	abéf
日本語日本 |  日本語日本
ab         |  abéf
日本語日本語  |	日本語日本語x
ab	      |	abéf
日本語日本語  |  日本語日本語x
ab            |  abéf
M-fM-^WM-%M-fM-^\M-,M-hM-*M-^^M-fM-^WM-%M-fM-^\M-,M-hM-*M-^^      |^IM-fM-^WM-%M-fM-^\M-,M-hM-*M-^^M-fM-^WM-%M-fM-^\M-,M-hM-*M-^^x$
ab    |^IabeM-LM-^Af$
## END

#### side by side: lines that are overlooked stand beside each other
printf 'a\n\nb\n' > a; printf 'a\nb\n' > b; printf 'a\nx\nb\n' > c; printf 'a\nb\nx\n' > d; printf 'a b\nc\n' > e; printf 'a  b\nd\n' > f
diff -yBW20 a b; echo $?; diff -yBW20 b a; diff -yW20 -I x c d; diff -ybW20 e f; diff -ybW20 --left-column e f; diff -syBW20 --suppress-common-lines a b
## STDOUT:
a	a
	b
b     (
0
a	a
b
      )	b
a	a
x	b
b	x
a b	a  b
c     |	d
a b   (
c     |	d
Files a and b are identical
## END

#### -D and formats of groups and lines
printf 'one\ntwo\tx\nthree\nfour four four four\nlast\n' > a; printf 'one\ntwo\ty\nthree\nfour four four five\nnew\nlast' > b
diff -D X a b; diff -D '%l|%n' a b | tail -1; diff -D X a a | head -1
diff --line-format='%3dn:%-5xn:%l;%L' a b; echo; diff --old-group-format='O%<' --new-group-format='N%>' a b
diff --changed-group-format='C%df,%dl,%dn,%de,%dm %dF,%dL,%dN,%dE,%dM%<%>%(F=L?same:not)%(f=5?five:notfive)%%%c'"'x'%c'\\101'%q%" a b; echo
diff --unchanged-group-format='' --old-line-format='-%l|' --new-line-format='+%l|' a b; echo; diff --changed-group-format='%<%>%=|' a b
diff --unchanged-group-format='%(n=3?%=%>:%<)x' a b; diff --unchanged-group-format=x a a; diff -t --line-format='[%l]%5dn' a b
## stdout-json: "one\n#ifndef X\ntwo\tx\n#else /* X */\ntwo\ty\n#endif /* X */\nthree\n#ifndef X\nfour four four four\nlast\n#else /* X */\nfour four four five\nnew\nlast\n#endif /* X */\n#endif /* %l|%n */\none\n  1:1    :one;one\n  2:2    :two\tx;two\tx\n  2:2    :two\ty;two\ty\n  3:3    :three;three\n  4:4    :four four four four;four four four four\n  5:5    :last;last\n  4:4    :four four four five;four four four five\n  5:5    :new;new\n  6:6    :last;last\none\nOtwo\tx\nNtwo\ty\nthree\nOfour four four four\nlast\nNfour four four five\nnew\nlast\none\nC2,2,1,1,3 2,2,1,1,3two\tx\ntwo\ty\nsamenotfive%xA%q%three\nC4,5,2,3,6 4,6,3,3,7four four four four\nlast\nfour four four five\nnew\nlast\nnotnotfive%xA%q%\n-two\tx|+two\ty|-four four four four|-last|+four four four five|+new|+last|\none\ntwo\tx\ntwo\ty\ntwo\tx\n|three\nfour four four four\nlast\nfour four four five\nnew\nlast\nfour four four four\nlast\n|one\nxtwo\tx\ntwo\ty\nthree\nxfour four four four\nlast\nfour four four five\nnew\nlast\nx[one]    1[two     x]    2[two     y]    2[three]    3[four four four four]    4[last]    5[four four four five]    4[new]    5[last]    6"
## status: 1

#### formats: numbers, characters and choices, and what is none of them
printf 'one\ntwo\tx\nthree\nfour four four four\nlast\n' > a; printf 'one\ntwo\ty\nthree\nfour four four five\nnew\nlast' > b
diff --changed-group-format='%5dF|%-5dF|%.3dF|%5.3dF|%oF|%xL|%XL|%-05dF|%+dF|' a b; diff --changed-group-format="%0-5dF|%'-5dF|%-'05dF|%05.3dF|%5'dF|%.-3dF|%d|%dZ|" a b
diff --changed-group-format="%c''|%c'ab'|%c'\\'|%c'\\8'|%c'\\1011'|%c'%'|%c'''|" a b; for f in '%(' '%(n' '%(n=' '%(n=1?' '%(n=2?a' '%(n=2?a:' '%(n=2?a:b' '%(1=1?a%(2=3?b:c)d:e)f' '%(F=F?T)%(N=N?:no)' %c '%(z=1?a:b)'; do diff --changed-group-format="$f|" a b; done
diff --line-format='%z%d%<%(n=1?a:b)' a b; echo; diff --old-group-format='%df %dl %de %dm %dn|%dF %dL %dE %dM %dN;' <(printf 'a\nb\n') <(echo a)
## stdout-json: "one\n    2|2    |002|  002|2|2|2|2    |%+dF|three\n    4|4    |004|  004|4|6|6|4    |%+dF|one\n2    |2    |2    |  002|%5'dF|%.-3dF|%d|%dZ|three\n4    |4    |4    |  004|%5'dF|%.-3dF|%d|%dZ|one\n%c''|%c'ab'|%c'\\'|%c'\\8'|%c'\\1011'|%|%c'''|three\n%c''|%c'ab'|%c'\\'|%c'\\8'|%c'\\1011'|%|%c'''|one\n%(|three\n%(|one\n%(n|three\n%(n|one\n%(n=|three\n%(n=|one\n|three\none\nthree\na|one\n|three\naone\nb|three\naone\nacdf|three\nacdf|one\nT)|three\nT)|one\n%c|three\n%c|one\n%(z=1?a:b)|three\n%(z=1?a:b)|%z%d%<%(n=1?a:b)%z%d%<%(n=1?a:b)%z%d%<%(n=1?a:b)%z%d%<%(n=1?a:b)%z%d%<%(n=1?a:b)%z%d%<%(n=1?a:b)%z%d%<%(n=1?a:b)%z%d%<%(n=1?a:b)%z%d%<%(n=1?a:b)\na\n2 2 1 3 1|2 1 1 2 0;"
## status: 1

#### formats: one of a kind
printf 'one\ntwo\tx\nthree\nfour four four four\nlast\n' > a; printf 'one\ntwo\ty\nthree\nfour four four five\nnew\nlast' > b
for o in '-D X -D X' '-D X -D Y' '-u -D X' '-y --line-format=x' '--old-group-format=x --old-group-format=y' '--old-line-format=x --line-format=y' '--line-format=x --old-line-format=x' '--old-group-format=O -D X' '-D X --changed-group-format=Y' '-q -D X'; do diff $o a b; done
## stdout-json: "one\n#ifndef X\ntwo\tx\n#else /* X */\ntwo\ty\n#endif /* X */\nthree\n#ifndef X\nfour four four four\nlast\n#else /* X */\nfour four four five\nnew\nlast\n#endif /* X */\nxxxxxxxxxFiles a and b differ\n"
## STDERR:
diff: conflicting -D option value '#ifndef Y
%<#endif /* ! Y */
'
diff: Try 'diff --help' for more information.
diff: conflicting output style options
diff: Try 'diff --help' for more information.
diff: conflicting output style options
diff: Try 'diff --help' for more information.
diff: conflicting --old-group-format option value 'y'
diff: Try 'diff --help' for more information.
diff: conflicting --line-format option value 'y'
diff: Try 'diff --help' for more information.
diff: conflicting -D option value '#ifndef X
%<#endif /* ! X */
'
diff: Try 'diff --help' for more information.
diff: conflicting --changed-group-format option value 'Y'
diff: Try 'diff --help' for more information.
## END
## status: 1

#### -p and -F: the line that begins what a change belongs to
printf '%s\n' 'int main(void)' { ' a;' ' b;' ' c;' ' d;' ' e;' } '' 'static foo(void) {   ' ' x;' ' y;' ' z;' ' w;' ' q;' } '$dollar' 1 2 3 4 5 > a; sed 's/ e;/ E;/; s/ q;/ Q;/; s/5/55/' a > b
diff -p -L a -L b a b; diff -up -L a -L b a b; diff -U1 -p -F ' [cy]' -L a -L b a b; diff -F x a b; diff -ypW20 a b; diff -5p -L a -L b a b | head -5
for l in '  	indented     ' "$(printf 'l%.0s' {1..60})" "$(printf 'l%.0s' {1..36})     b"; do printf '%s\n\n\n\n\n\nx\n' "$l" > c; sed s/x/y/ c > d; diff -U1 -L c -L d -F '[a-z]' c d | grep @@; done
diff -F '[' a b; diff -F '\(' a b; diff -F 'x\{2,1\}' a b
## stdout-json: "*** a\n--- b\n*************** int main(void)\n*** 4,10 ****\n   b;\n   c;\n   d;\n!  e;\n  }\n  \n  static foo(void) {   \n--- 4,10 ----\n   b;\n   c;\n   d;\n!  E;\n  }\n  \n  static foo(void) {   \n*************** static foo(void) {\n*** 12,22 ****\n   y;\n   z;\n   w;\n!  q;\n  }\n  $dollar\n  1\n  2\n  3\n  4\n! 5\n--- 12,22 ----\n   y;\n   z;\n   w;\n!  Q;\n  }\n  $dollar\n  1\n  2\n  3\n  4\n! 55\n--- a\n+++ b\n@@ -4,7 +4,7 @@ int main(void)\n  b;\n  c;\n  d;\n- e;\n+ E;\n }\n \n static foo(void) {   \n@@ -12,11 +12,11 @@ static foo(void) {\n  y;\n  z;\n  w;\n- q;\n+ Q;\n }\n $dollar\n 1\n 2\n 3\n 4\n-5\n+55\n--- a\n+++ b\n@@ -6,3 +6,3 @@ c;\n  d;\n- e;\n+ E;\n }\n@@ -14,3 +14,3 @@ y;\n  w;\n- q;\n+ Q;\n }\n@@ -21,2 +21,2 @@ $dollar\n 4\n-5\n+55\n7c7\n<  e;\n---\n>  E;\n15c15\n<  q;\n---\n>  Q;\n22c22\n< 5\n---\n> 55\nint m\tint m\n{\t{\n a;\t a;\n b;\t b;\n c;\t c;\n d;\t d;\n e;   |\t E;\n}\t}\n\nstati\tstati\n x;\t x;\n y;\t y;\n z;\t z;\n w;\t w;\n q;   |\t Q;\n}\t}\n$doll\t$doll\n1\t1\n2\t2\n3\t3\n4\t4\n5     |\t55\n*** a\n--- b\n*************** int main(void)\n*** 2,22 ****\n  {\n@@ -6,2 +6,2 @@ indented\n@@ -6,2 +6,2 @@ llllllllllllllllllllllllllllllllllllllll\n@@ -6,2 +6,2 @@ llllllllllllllllllllllllllllllllllll\n"
## STDERR:
diff: [: Invalid regular expression
diff: \(: Unmatched ( or \(
diff: x\{2,1\}: Invalid content of \{\}
## END
## status: 2

#### -t, -T and --suppress-blank-empty
printf 'one\ntwo\tx\nthree\nfour four four four\nlast\n' > a; printf 'one\ntwo\ty\nthree\nfour four four five\nnew\nlast' > b
printf 'a\rb\b\b\tc\n\td\n' > c; for o in '' -c -u -e -n; do diff -t $o -L a -L b a b 2>&1; diff -tT $o -L a -L b c a; done | cat -A
printf 'a\n\nb\n\n' > e; printf 'a\n\nc\n\n' > f; for o in '' -c -u -T '-Tu' '-Tc' -yW20; do diff --suppress-blank-empty $o -L e -L f e f; diff --suppress-blank-empty $o -L e -L f e a; done | cat -A
## STDOUT:
2c2$
< two     x$
---$
> two     y$
4,5c4,6$
< four four four four$
< last$
---$
> four four four five$
> new$
> last$
\ No newline at end of file$
1,2c1,5$
<^Ia^M<^Ib^H        c$
<^I        d$
---$
>^Ione$
>^Itwo     x$
>^Ithree$
>^Ifour four four four$
>^Ilast$
*** a$
--- b$
***************$
*** 1,5 ****$
  one$
! two     x$
  three$
! four four four four$
! last$
--- 1,6 ----$
  one$
! two     y$
  three$
! four four four five$
! new$
! last$
\ No newline at end of file$
*** a$
--- b$
***************$
*** 1,2 ****$
!^Ia^M!^Ib^H        c$
!^I        d$
--- 1,5 ----$
!^Ione$
!^Itwo     x$
!^Ithree$
!^Ifour four four four$
!^Ilast$
--- a$
+++ b$
@@ -1,5 +1,6 @@$
 one$
-two     x$
+two     y$
 three$
-four four four four$
-last$
+four four four five$
+new$
+last$
\ No newline at end of file$
--- a$
+++ b$
@@ -1,2 +1,5 @@$
-^Ia^Mb^H        c$
-^I        d$
+^Ione$
+^Itwo     x$
+^Ithree$
+^Ifour four four four$
+^Ilast$
4c$
four four four five$
new$
.$
2c$
two     y$
.$
diff: b: No newline at end of file$
$
1,2c$
one$
two     x$
three$
four four four four$
last$
.$
d2 1$
a2 1$
two     y$
d4 2$
a5 3$
four four four five$
new$
lastd1 2$
a2 5$
one$
two     x$
three$
four four four four$
last$
3c3$
< b$
---$
> c$
1,4c1,5$
< a$
<$
< b$
<$
---$
> one$
> two^Ix$
> three$
> four four four four$
> last$
*** e$
--- f$
***************$
*** 1,4 ****$
  a$
$
! b$
$
--- 1,4 ----$
  a$
$
! c$
$
*** e$
--- f$
***************$
*** 1,4 ****$
! a$
!$
! b$
!$
--- 1,5 ----$
! one$
! two^Ix$
! three$
! four four four four$
! last$
--- e$
+++ f$
@@ -1,4 +1,4 @@$
 a$
$
-b$
+c$
$
--- e$
+++ f$
@@ -1,4 +1,5 @@$
-a$
-$
-b$
-$
+one$
+two^Ix$
+three$
+four four four four$
+last$
3c3$
<^Ib$
---$
>^Ic$
1,4c1,5$
<^Ia$
<$
<^Ib$
<$
---$
>^Ione$
>^Itwo^Ix$
>^Ithree$
>^Ifour four four four$
>^Ilast$
--- e$
+++ f$
@@ -1,4 +1,4 @@$
^Ia$
$
-^Ib$
+^Ic$
$
--- e$
+++ f$
@@ -1,4 +1,5 @@$
-^Ia$
-$
-^Ib$
-$
+^Ione$
+^Itwo^Ix$
+^Ithree$
+^Ifour four four four$
+^Ilast$
*** e$
--- f$
***************$
*** 1,4 ****$
 ^Ia$
$
!^Ib$
$
--- 1,4 ----$
 ^Ia$
$
!^Ic$
$
*** e$
--- f$
***************$
*** 1,4 ****$
!^Ia$
!$
!^Ib$
!$
--- 1,5 ----$
!^Ione$
!^Itwo^Ix$
!^Ithree$
!^Ifour four four four$
!^Ilast$
a^Ia$
$
b     |^Ic$
$
a     |^Ione$
      |^Itwo$
b     |^Ithree$
      |^Ifour $
      >^Ilast$
## END

#### --palette
printf 'one\ntwo\tx\nthree\nfour four four four\nlast\n' > a; printf 'one\ntwo\ty\nthree\nfour four four five\nnew\nlast' > b
for p in 'ad=34:de=1;31:hd=33:ln=35:rs=0' '' : 'ad=:rs=X' 'ad=\e[1\x41\_:de=^A' 'ad=\b\f\n\?\q' 'ad=\1011x' 'ad=^?' '::ad=5:' 'ad=1:ad=2' xx=3 ad 'ad=\' 'ad=^1' add=5; do diff --color=always "--palette=$p" -u -L a -L b a b; done 2>&1 | cat -v
diff --palette=xx a b > c; diff --color=always --palette=xx a a; diff --color=always -c -L a -L b a b | cat -v; diff --color=always -yW30 a b | cat -v
## stdout-json: "^[[33m--- a^[[0m\n^[[33m+++ b^[[0m\n^[[35m@@ -1,5 +1,6 @@^[[0m\n one\n^[[1;31m-two\tx^[[0m\n^[[34m+two\ty^[[0m\n three\n^[[1;31m-four four four four^[[0m\n^[[1;31m-last^[[0m\n^[[34m+four four four five^[[0m\n^[[34m+new^[[0m\n^[[34m+last^[[0m\n\\ No newline at end of file\n^[[1m--- a^[[0m\n^[[1m+++ b^[[0m\n^[[36m@@ -1,5 +1,6 @@^[[0m\n one\n^[[31m-two\tx^[[0m\n^[[32m+two\ty^[[0m\n three\n^[[31m-four four four four^[[0m\n^[[31m-last^[[0m\n^[[32m+four four four five^[[0m\n^[[32m+new^[[0m\n^[[32m+last^[[0m\n\\ No newline at end of file\n^[[1m--- a^[[0m\n^[[1m+++ b^[[0m\n^[[36m@@ -1,5 +1,6 @@^[[0m\n one\n^[[31m-two\tx^[[0m\n^[[32m+two\ty^[[0m\n three\n^[[31m-four four four four^[[0m\n^[[31m-last^[[0m\n^[[32m+four four four five^[[0m\n^[[32m+new^[[0m\n^[[32m+last^[[0m\n\\ No newline at end of file\n^[[1m--- a^[[Xm\n^[[1m+++ b^[[Xm\n^[[36m@@ -1,5 +1,6 @@^[[Xm\n one\n^[[31m-two\tx^[[Xm\n^[[m+two\ty^[[Xm\n three\n^[[31m-four four four four^[[Xm\n^[[31m-last^[[Xm\n^[[m+four four four five^[[Xm\n^[[m+new^[[Xm\n^[[m+last^[[Xm\n\\ No newline at end of file\n^[[1m--- a^[[0m\n^[[1m+++ b^[[0m\n^[[36m@@ -1,5 +1,6 @@^[[0m\n one\n^[[^Am-two\tx^[[0m\n^[[^[[1A m+two\ty^[[0m\n three\n^[[^Am-four four four four^[[0m\n^[[^Am-last^[[0m\n^[[^[[1A m+four four four five^[[0m\n^[[^[[1A m+new^[[0m\n^[[^[[1A m+last^[[0m\n\\ No newline at end of file\n^[[1m--- a^[[0m\n^[[1m+++ b^[[0m\n^[[36m@@ -1,5 +1,6 @@^[[0m\n one\n^[[31m-two\tx^[[0m\n^[[^H^L\n^?qm+two\ty^[[0m\n three\n^[[31m-four four four four^[[0m\n^[[31m-last^[[0m\n^[[^H^L\n^?qm+four four four five^[[0m\n^[[^H^L\n^?qm+new^[[0m\n^[[^H^L\n^?qm+last^[[0m\n\\ No newline at end of file\n^[[1m--- a^[[0m\n^[[1m+++ b^[[0m\n^[[36m@@ -1,5 +1,6 @@^[[0m\n one\n^[[31m-two\tx^[[0m\n^[[\txm+two\ty^[[0m\n three\n^[[31m-four four four four^[[0m\n^[[31m-last^[[0m\n^[[\txm+four four four five^[[0m\n^[[\txm+new^[[0m\n^[[\txm+last^[[0m\n\\ No newline at end of file\n^[[1m--- a^[[0m\n^[[1m+++ b^[[0m\n^[[36m@@ -1,5 +1,6 @@^[[0m\n one\n^[[31m-two\tx^[[0m\n^[[^??m+two\ty^[[0m\n three\n^[[31m-four four four four^[[0m\n^[[31m-last^[[0m\n^[[^??m+four four four five^[[0m\n^[[^??m+new^[[0m\n^[[^??m+last^[[0m\n\\ No newline at end of file\n^[[1m--- a^[[0m\n^[[1m+++ b^[[0m\n^[[36m@@ -1,5 +1,6 @@^[[0m\n one\n^[[31m-two\tx^[[0m\n^[[5m+two\ty^[[0m\n three\n^[[31m-four four four four^[[0m\n^[[31m-last^[[0m\n^[[5m+four four four five^[[0m\n^[[5m+new^[[0m\n^[[5m+last^[[0m\n\\ No newline at end of file\n^[[1m--- a^[[0m\n^[[1m+++ b^[[0m\n^[[36m@@ -1,5 +1,6 @@^[[0m\n one\n^[[31m-two\tx^[[0m\n^[[2m+two\ty^[[0m\n three\n^[[31m-four four four four^[[0m\n^[[31m-last^[[0m\n^[[2m+four four four five^[[0m\n^[[2m+new^[[0m\n^[[2m+last^[[0m\n\\ No newline at end of file\ndiff: unrecognized prefix: xx\ndiff: unparsable value for --palette\n--- a\n+++ b\n@@ -1,5 +1,6 @@\n one\n-two\tx\n+two\ty\n three\n-four four four four\n-last\n+four four four five\n+new\n+last\n\\ No newline at end of file\ndiff: unparsable value for --palette\n--- a\n+++ b\n@@ -1,5 +1,6 @@\n one\n-two\tx\n+two\ty\n three\n-four four four four\n-last\n+four four four five\n+new\n+last\n\\ No newline at end of file\ndiff: unrecognized prefix: ad\ndiff: unparsable value for --palette\n--- a\n+++ b\n@@ -1,5 +1,6 @@\n one\n-two\tx\n+two\ty\n three\n-four four four four\n-last\n+four four four five\n+new\n+last\n\\ No newline at end of file\ndiff: unrecognized prefix: ad\ndiff: unparsable value for --palette\n--- a\n+++ b\n@@ -1,5 +1,6 @@\n one\n-two\tx\n+two\ty\n three\n-four four four four\n-last\n+four four four five\n+new\n+last\n\\ No newline at end of file\ndiff: unparsable value for --palette\n--- a\n+++ b\n@@ -1,5 +1,6 @@\n one\n-two\tx\n+two\ty\n three\n-four four four four\n-last\n+four four four five\n+new\n+last\n\\ No newline at end of file\n^[[1m*** a^[[0m\n^[[1m--- b^[[0m\n***************\n^[[36m*** 1,5 ****^[[0m\n^[[31m  one^[[0m\n^[[31m! two\tx^[[0m\n^[[31m  three^[[0m\n^[[31m! four four four four^[[0m\n^[[31m! last^[[0m\n^[[36m--- 1,6 ----^[[0m\n^[[32m  one^[[0m\n^[[32m! two\ty^[[0m\n^[[32m  three^[[0m\n^[[32m! four four four five^[[0m\n^[[32m! new^[[0m\n^[[32m! last^[[0m\n\\ No newline at end of file\none\t\tone\ntwo\tx     |\ttwo\ty\nthree\t\tthree\nfour four fou |\tfour four fou\nlast\t      |\tnew\n^[[32m\t      >\tlast^[[0m"

#### the words of a heading are quoted as a shell needs it, names as in C
mkdir p 'q 1'; echo 1 > p/x; echo 2 > 'q 1/x'; diff -r p 'q 1'; diff -ru p 'q 1' | sed 's/\t.*//'
for o in "-La'\"b" "-La'\$b" "-La' b" "-L'" '-La|b' '-La`b' '-L ' $'-La\tb' $'-La\f\177\200b' -Lé -Lx~ -L~x '-L#x' '-La!' -L{ -L{a '--label=a=b' '-xo*'; do diff -r "$o" p 'q 1' | head -1; done | cat -v; diff -L 'a b' -L c -u p/x 'q 1/x' | head -2
## STDOUT:
diff -r p/x "q 1/x"
1c1
< 1
---
> 2
diff -ru p/x "q 1/x"
--- p/x
+++ "q 1/x"
@@ -1 +1 @@
-1
+2
diff -r '-La'\''"b' "a'\"b" "q 1/x"
diff -r '-La'\''$b' a'$b "q 1/x"
diff -r "-La' b" "a' b" "q 1/x"
diff -r "-L'" ' "q 1/x"
diff -r '-La|b' a|b "q 1/x"
diff -r '-La`b' a`b "q 1/x"
diff -r '-L ' " " "q 1/x"
diff -r '-La	b' "a\tb" "q 1/x"
diff -r -La^L^?M-^@b "a\f^?\200b" "q 1/x"
diff -r -LM-CM-) "\303\251" "q 1/x"
diff -r -Lx~ x~ "q 1/x"
diff -r -L~x ~x "q 1/x"
diff -r -L#x #x "q 1/x"
diff -r '-La!' a! "q 1/x"
diff -r -L{ { "q 1/x"
diff -r -L{a {a "q 1/x"
diff -r '--label=a=b' a=b "q 1/x"
diff -r '-xo*' p/x "q 1/x"
--- a b
+++ c
## END

#### directories: files of other kinds, links, and names that differ in case
mkdir p q x1 x2; mkfifo p/f p/ff q/ff q/r; mkdir q/f q/em; ln -s nowhere p/l; ln -s else q/l; ln -s nowhere p/m; ln -s l p/n; ln -s l q/n; echo > p/r; : > p/em; echo > q/m
diff -r p q; echo $?; diff -r --no-dereference p q; echo $?; diff --no-dereference -s p/n q/n; diff -q --no-dereference p/n q/l; diff p/l q/m; diff -L A -r --no-dereference p q | head -1
for i in A:1 a:2 B:5 C:6 d:1; do echo ${i#*:} > x1/${i%:*}; done; for i in a:3 b:4 A:7 D:1 d:1; do echo ${i#*:} > x2/${i%:*}; done
diff -rq --ignore-file-name-case x1 x2; rm x2/A; diff -rq --ignore-file-name-case x1 x2; diff -rq --ignore-file-name-case --no-ignore-file-name-case x1 x2; diff -q --ignore-file-name-case x1/B x2; diff -rS b x1 x2; diff -r x1 x1; diff -rs x1 x1; ln x1/A x2/A; diff -s x1/A x2/A
## STDOUT:
File p/em is a regular empty file while file q/em is a directory
File p/f is a fifo while file q/f is a directory
File p/ff is a fifo while file q/ff is a fifo
File p/r is a regular file while file q/r is a fifo
2
File p/em is a regular empty file while file q/em is a directory
File p/f is a fifo while file q/f is a directory
File p/ff is a fifo while file q/ff is a fifo
Symbolic links p/l and q/l differ
File p/m is a symbolic link while file q/m is a regular file
File p/r is a regular file while file q/r is a fifo
1
Files p/n and q/n are identical
Symbolic links p/n and q/l differ
File A is a regular empty file while file q/em is a directory
Files x1/A and x2/A differ
Files x1/a and x2/a differ
Files x1/B and x2/b differ
Only in x1: C
Only in x2: D
Files x1/a and x2/a differ
Only in x1: A
Files x1/B and x2/b differ
Only in x1: C
Only in x2: D
Only in x1: A
Only in x1: B
Only in x1: C
Only in x2: D
Files x1/a and x2/a differ
Only in x2: b
Files x1/B and x2/b differ
Only in x2: b
Files x1/A and x2/A are identical
## END
## STDERR:
diff: p/l: No such file or directory
diff: q/l: No such file or directory
diff: p/m: No such file or directory
diff: p/n: No such file or directory
diff: q/n: No such file or directory
diff: p/l: No such file or directory
## END

#### -X, --from-file and --to-file
printf 'one\ntwo\tx\nthree\nfour four four four\nlast\n' > a; printf 'one\ntwo\ty\nthree\nfour four four five\nnew\nlast' > b
mkdir d e; for i in x 'x  ' '\*.o' b.o ab 'a?' ' z' '*.o'; do echo > "d/$i"; done; printf 'x  \n\\*.o\na?   \n\n z\n' > c; diff -r -X c d e; diff -r -X - d e < c | head -1; diff -X none d e; diff -X . d e
diff -q --from-file=a b c a; echo $?; diff -q --to-file=a b c; diff --from-file=a --to-file=b; diff --from-file=a; echo $?; diff -q --from-file=d a b; diff --from-file=a --from-file=b c; diff -S a -S b d e; diff -W3 -W4 a b; diff -W0 a b
## STDOUT:
Only in d: \*.o
Only in d: b.o
Only in d: x  
Only in d: \*.o
Files a and b differ
Files a and c differ
1
Files b and a differ
Files c and a differ
0
## END
## STDERR:
diff: none: No such file or directory
diff: .: Is a directory
diff: --from-file and --to-file both specified
diff: d/a: No such file or directory
diff: d/b: No such file or directory
diff: conflicting --from-file option value 'b'
diff: Try 'diff --help' for more information.
diff: conflicting -S option value 'b'
diff: Try 'diff --help' for more information.
diff: conflicting width options
diff: invalid width '0'
diff: Try 'diff --help' for more information.
## END
## status: 2

#### an ed script cannot say that a line has no end
printf 'a\nb' > a; printf 'a\nb\n' > b; cp a c; printf 'a\nc' > d; diff -e a a; echo $?; for p in 'a b' 'b a' 'a c' 'a d'; do diff -es $p; echo $?; done; diff -eq a b; diff -n a b
## STDOUT:
0
2
2
2
2c
c
.
2
Files a and b differ
d2 1
a2 1
b
## END
## stderr-json: "diff: a: No newline at end of file\n\ndiff: a: No newline at end of file\n\ndiff: a: No newline at end of file\n\ndiff: c: No newline at end of file\n\ndiff: a: No newline at end of file\n\ndiff: d: No newline at end of file\n\n"
## status: 1

#### formats: numbers wider than 16 bits
echo a > a; echo b > b; for f in 70000 .70000 -100000 0100000 100000.70000; do diff --changed-group-format="%${f}dF" a b | wc -c; diff --line-format="%${f}xn" a a | wc -c; done
## STDOUT:
70000
70000
70000
70000
100000
100000
100000
100000
100000
100000
## END
