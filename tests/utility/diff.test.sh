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
