# patch, recorded from the original.

#### patch f p.u; l
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
patch f p.u; echo $?; l
## STDOUT:
patching file f
0
f p.c p.n p.u 
[f]
8b351d776983eaa78713439a88c81e64  -
## END
## status: 1

#### patch f < p.c; l
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
patch f < p.c; echo $?; l
## STDOUT:
patching file f
0
f p.c p.n p.u 
[f]
8b351d776983eaa78713439a88c81e64  -
## END
## status: 1

#### patch f p.n; l
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
patch f p.n; echo $?; l
## STDOUT:
patching file f
0
f p.c p.n p.u 
[f]
8b351d776983eaa78713439a88c81e64  -
## END
## status: 1

#### patch -R f p.u; l
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
patch -R f p.u; echo $?; l
## STDOUT:
patching file f
Unreversed patch detected!  Ignore -R? [n] 
Apply anyway? [n] 
Skipping patch.
2 out of 2 hunks ignored -- saving rejects to file f.rej
1
f f.rej p.c p.n p.u 
[f]
da89770dab7dcab843f2ce109bb879ca  -
[f.rej]
c2e42e84139f5728731a7c7bcafbf370  -
--- b
+++ a
@@ -2,7 +2,7 @@
 2
 3
 4
-five
+5
 6
 7
 8
@@ -17,7 +17,7 @@
 17
 18
 19
-twenty
+20
 21
 22
 23
## END

#### patch f p.u; patch f p.u; l
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
patch f p.u; patch f p.u; echo $?; l
## STDOUT:
patching file f
patching file f
Reversed (or previously applied) patch detected!  Assume -R? [n] 
Apply anyway? [n] 
Skipping patch.
2 out of 2 hunks ignored -- saving rejects to file f.rej
1
f f.rej p.c p.n p.u 
[f]
8b351d776983eaa78713439a88c81e64  -
[f.rej]
2cc7d2e5c4218945d1fe017a8362b98a  -
--- a
+++ b
@@ -2,7 +2,7 @@
 2
 3
 4
-5
+five
 6
 7
 8
@@ -17,7 +17,7 @@
 17
 18
 19
-20
+twenty
 21
 22
 23
## END

#### patch f p.u; patch -N f p.u; l
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
patch f p.u; patch -N f p.u; echo $?; l
## STDOUT:
patching file f
patching file f
Reversed (or previously applied) patch detected!  Skipping patch.
2 out of 2 hunks ignored -- saving rejects to file f.rej
1
f f.rej p.c p.n p.u 
[f]
8b351d776983eaa78713439a88c81e64  -
[f.rej]
2cc7d2e5c4218945d1fe017a8362b98a  -
--- a
+++ b
@@ -2,7 +2,7 @@
 2
 3
 4
-5
+five
 6
 7
 8
@@ -17,7 +17,7 @@
 17
 18
 19
-20
+twenty
 21
 22
 23
## END

#### patch f p.u; patch -f f p.u; l
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
patch f p.u; patch -f f p.u; echo $?; l
## STDOUT:
patching file f
patching file f
Hunk #1 FAILED at 2.
Hunk #2 FAILED at 17.
2 out of 2 hunks FAILED -- saving rejects to file f.rej
1
f f.orig f.rej p.c p.n p.u 
[f]
8b351d776983eaa78713439a88c81e64  -
[f.rej]
2cc7d2e5c4218945d1fe017a8362b98a  -
[f.orig]
8b351d776983eaa78713439a88c81e64  -
--- a
+++ b
@@ -2,7 +2,7 @@
 2
 3
 4
-5
+five
 6
 7
 8
@@ -17,7 +17,7 @@
 17
 18
 19
-20
+twenty
 21
 22
 23
## END

#### patch f p.u; patch -t f p.u; l
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
patch f p.u; patch -t f p.u; echo $?; l
## STDOUT:
patching file f
patching file f
Reversed (or previously applied) patch detected!  Assuming -R.
0
f f.orig p.c p.n p.u 
[f]
da89770dab7dcab843f2ce109bb879ca  -
[f.orig]
8b351d776983eaa78713439a88c81e64  -
## END
## status: 1

#### patch --verbose f p.u; l
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
patch --verbose f p.u; echo $?; l
## STDOUT:
Hmm...  Looks like a unified diff to me...
The text leading up to this was:
--------------------------
|--- a
|+++ b
--------------------------
patching file f
Using Plan A...
Hunk #1 succeeded at 2.
Hunk #2 succeeded at 17.
done
0
f p.c p.n p.u 
[f]
8b351d776983eaa78713439a88c81e64  -
## END
## status: 1

#### patch --dry-run f p.u; l
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
patch --dry-run f p.u; echo $?; l
## STDOUT:
checking file f
0
f p.c p.n p.u 
[f]
da89770dab7dcab843f2ce109bb879ca  -
## END
## status: 1

#### patch -s f p.u; patch -b -R f p.u; l
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
patch -s f p.u; patch -b -R f p.u; echo $?; l
## STDOUT:
patching file f
0
f f.orig p.c p.n p.u 
[f]
da89770dab7dcab843f2ce109bb879ca  -
[f.orig]
8b351d776983eaa78713439a88c81e64  -
## END
## status: 1

#### patch -o out f p.u; l; md5sum out
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
patch -o out f p.u; echo $?; l; md5sum out
## STDOUT:
patching file out (read from f)
0
f out p.c p.n p.u 
[f]
da89770dab7dcab843f2ce109bb879ca  -
8b351d776983eaa78713439a88c81e64  out
## END

#### patch -o - f p.u | tail -3; l
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
patch -o - f p.u | tail -3; echo $?; l
## STDOUT:
28
29
30
0
f p.c p.n p.u 
[f]
da89770dab7dcab843f2ce109bb879ca  -
## END
## status: 1

#### patch nofile p.u; l
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
patch nofile p.u; echo $?; l
## STDOUT:
patching file nofile
Hunk #1 FAILED at 2.
Hunk #2 FAILED at 17.
2
f nofile.orig p.c p.n p.u 
[f]
da89770dab7dcab843f2ce109bb879ca  -
## END
## status: 1

#### patch f nopatch; echo garbage | patch f; patch f /dev/null; patch a b c; patch --foo
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
patch f nopatch; echo $?; echo garbage | patch f; echo $?; patch f /dev/null; echo $?; patch a b c; echo $?; patch --foo; echo $?
## STDOUT:
2
2
0
2
2
## END

#### (echo x; echo y; cat f) > g; mv g f; patch f p.u; patch --verbose -R f p.u; l
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
(echo x; echo y; cat f) > g; mv g f; patch f p.u; patch --verbose -R f p.u; l
## STDOUT:
patching file f
Hunk #1 succeeded at 4 (offset 2 lines).
Hunk #2 succeeded at 19 (offset 2 lines).
Hmm...  Looks like a unified diff to me...
The text leading up to this was:
--------------------------
|--- a
|+++ b
--------------------------
patching file f
Using Plan A...
Hunk #1 succeeded at 4 (offset 2 lines).
Hunk #2 succeeded at 19 (offset 2 lines).
done
f f.orig p.c p.n p.u 
[f]
3bbb659ee4154476b57410b81247273c  -
[f.orig]
ba80c47f86ee060bf73d0803fd1b31b2  -
## END
## status: 1

#### sed -i "2s/.*/zwei/" f; patch f p.u; l
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
sed -i "2s/.*/zwei/" f; patch f p.u; l
## STDOUT:
patching file f
Hunk #1 succeeded at 2 with fuzz 1.
f f.orig p.c p.n p.u 
[f]
e398c95d2302a98b4b2de6433354bc51  -
[f.orig]
8c5b09410e30b2f115ceb68c7ebc5e54  -
## END
## status: 1

#### sed -i "3s/.*/drei/" f; patch f p.u; l
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
sed -i "3s/.*/drei/" f; patch f p.u; l
## STDOUT:
patching file f
Hunk #1 succeeded at 2 with fuzz 2.
f f.orig p.c p.n p.u 
[f]
305482040b541febef59a1c0e1dce0f2  -
[f.orig]
399345d85f77760a233232ebfc066e65  -
## END
## status: 1

#### sed -i "2s/.*/zwei/" f; patch -F0 f p.u; l
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
sed -i "2s/.*/zwei/" f; patch -F0 f p.u; l
## STDOUT:
patching file f
Hunk #1 FAILED at 2.
1 out of 2 hunks FAILED -- saving rejects to file f.rej
f f.orig f.rej p.c p.n p.u 
[f]
6de832a1d3e15201ca3a63ccfd62e619  -
[f.rej]
7f62ef6375c0ff6d3bfb4acf1639fc0d  -
[f.orig]
8c5b09410e30b2f115ceb68c7ebc5e54  -
--- a
+++ b
@@ -2,7 +2,7 @@
 2
 3
 4
-5
+five
 6
 7
 8
## END

#### sed -i "4s/.*/vier/;5s/.*/funf/" f; patch f p.u; l
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
sed -i "4s/.*/vier/;5s/.*/funf/" f; patch f p.u; l
## STDOUT:
patching file f
Hunk #1 FAILED at 2.
1 out of 2 hunks FAILED -- saving rejects to file f.rej
f f.orig f.rej p.c p.n p.u 
[f]
714ea1927eff4349588dbc3cafde4162  -
[f.rej]
7f62ef6375c0ff6d3bfb4acf1639fc0d  -
[f.orig]
4d6210233a65f7fa0b1b8e491770a6b0  -
--- a
+++ b
@@ -2,7 +2,7 @@
 2
 3
 4
-5
+five
 6
 7
 8
## END

#### sed -i "4s/.*/vier/;5s/.*/funf/" f; patch f p.c; l
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
sed -i "4s/.*/vier/;5s/.*/funf/" f; patch f p.c; l
## STDOUT:
patching file f
Hunk #1 FAILED at 2.
1 out of 2 hunks FAILED -- saving rejects to file f.rej
f f.orig f.rej p.c p.n p.u 
[f]
714ea1927eff4349588dbc3cafde4162  -
[f.rej]
c10cae5e6d7d6b6b03f33e190f7c77e2  -
[f.orig]
4d6210233a65f7fa0b1b8e491770a6b0  -
*** a
--- b
***************
*** 2,8 ****
  2
  3
  4
! 5
  6
  7
  8
--- 2,8 ----
  2
  3
  4
! five
  6
  7
  8
## END

#### sed -i "5s/.*/funf/" f; patch f p.n; l
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
sed -i "5s/.*/funf/" f; patch f p.n; l
## STDOUT:
patching file f
Hunk #1 FAILED at 5.
1 out of 2 hunks FAILED -- saving rejects to file f.rej
f f.orig f.rej p.c p.n p.u 
[f]
4e1c00f1db98d562e4a5fae0b72ee0ce  -
[f.rej]
127266f67c89c672c34dd86882e6ca8b  -
[f.orig]
ec0bbae23580d35cd33d8a4ee161298a  -
*** /dev/null
--- /dev/null
***************
*** 5
- 5
--- 5 -----
+ five
## END

#### sed -i "5s/.*/funf/;20s/.*/20x/" f; patch --verbose f p.u; l
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
sed -i "5s/.*/funf/;20s/.*/20x/" f; patch --verbose f p.u; l
## STDOUT:
Hmm...  Looks like a unified diff to me...
The text leading up to this was:
--------------------------
|--- a
|+++ b
--------------------------
patching file f
Using Plan A...
Hunk #1 FAILED at 2.
Hunk #2 FAILED at 17.
2 out of 2 hunks FAILED -- saving rejects to file f.rej
done
f f.orig f.rej p.c p.n p.u 
[f]
1fb158d1bd892e41d616e4f3db706056  -
[f.rej]
2cc7d2e5c4218945d1fe017a8362b98a  -
[f.orig]
1fb158d1bd892e41d616e4f3db706056  -
--- a
+++ b
@@ -2,7 +2,7 @@
 2
 3
 4
-5
+five
 6
 7
 8
@@ -17,7 +17,7 @@
 17
 18
 19
-20
+twenty
 21
 22
 23
## END

#### sed -i "5s/.*/funf/" f; patch --reject-format=context f p.u; patch -r my.rej f p.u; cat my
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
sed -i "5s/.*/funf/" f; patch --reject-format=context f p.u; patch -r my.rej f p.u; cat my.rej; patch -r - f p.u; l
## STDOUT:
patching file f
Hunk #1 FAILED at 2.
1 out of 2 hunks FAILED -- saving rejects to file f.rej
patching file f
Hunk #1 FAILED at 2.
Hunk #2 FAILED at 17.
2 out of 2 hunks FAILED -- saving rejects to file my.rej
--- a
+++ b
@@ -2,7 +2,7 @@
 2
 3
 4
-5
+five
 6
 7
 8
@@ -17,7 +17,7 @@
 17
 18
 19
-20
+twenty
 21
 22
 23
patching file f
Hunk #1 FAILED at 2.
Hunk #2 FAILED at 17.
2 out of 2 hunks FAILED
f f.orig f.rej my.rej p.c p.n p.u 
[f]
4e1c00f1db98d562e4a5fae0b72ee0ce  -
[f.rej]
c10cae5e6d7d6b6b03f33e190f7c77e2  -
[f.orig]
4e1c00f1db98d562e4a5fae0b72ee0ce  -
*** a
--- b
***************
*** 2,8 ****
  2
  3
  4
! 5
  6
  7
  8
--- 2,8 ----
  2
  3
  4
! five
  6
  7
  8
## END

#### sed -i "5s/.*/funf/" f; patch --dry-run f p.u; patch -s f p.u;  l
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
sed -i "5s/.*/funf/" f; patch --dry-run f p.u; patch -s f p.u;  l
## STDOUT:
checking file f
Hunk #1 FAILED at 2.
1 out of 2 hunks FAILED
1 out of 2 hunks FAILED -- saving rejects to file f.rej
f f.orig f.rej p.c p.n p.u 
[f]
4e1c00f1db98d562e4a5fae0b72ee0ce  -
[f.rej]
7f62ef6375c0ff6d3bfb4acf1639fc0d  -
[f.orig]
ec0bbae23580d35cd33d8a4ee161298a  -
--- a
+++ b
@@ -2,7 +2,7 @@
 2
 3
 4
-5
+five
 6
 7
 8
## END

#### mkdir -p d/a/x; cp f d/a/x/one; cp f two; printf "diff -r a/x b/x\n--- a/x/one\t2020-01-01
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
mkdir -p d/a/x; cp f d/a/x/one; cp f two; printf "diff -r a/x b/x\n--- a/x/one\t2020-01-01 00:00:00\n+++ b/x/one\t2020-01-01 00:00:00\n@@ -1,2 +1,2 @@\n-1\n+eins\n 2\n--- a/two\n+++ b/two\n@@ -1,2 +1,2 @@\n-1\n+eins\n 2\n" > p; (cd d/a; patch -p1 < ../../p; echo $?; ls -A . x); patch -p1 < p; echo $?; patch < p; l
## STDOUT:
patching file x/one
can't find file to patch at input line 10
Perhaps you used the wrong -p or --strip option?
The text leading up to this was:
--------------------------
|--- a/two
|+++ b/two
--------------------------
File to patch: 
Skip this patch? [y] 
Skipping patch.
1 out of 1 hunk ignored
1
.:
x

x:
one
can't find file to patch at input line 4
Perhaps you used the wrong -p or --strip option?
The text leading up to this was:
--------------------------
|diff -r a/x b/x
|--- a/x/one	2020-01-01 00:00:00
|+++ b/x/one	2020-01-01 00:00:00
--------------------------
File to patch: 
Skip this patch? [y] 
Skipping patch.
1 out of 1 hunk ignored
patching file two
1
can't find file to patch at input line 4
Perhaps you should have used the -p or --strip option?
The text leading up to this was:
--------------------------
|diff -r a/x b/x
|--- a/x/one	2020-01-01 00:00:00
|+++ b/x/one	2020-01-01 00:00:00
--------------------------
File to patch: 
Skip this patch? [y] 
Skipping patch.
1 out of 1 hunk ignored
patching file two
Reversed (or previously applied) patch detected!  Assume -R? [n] 
Apply anyway? [n] 
Skipping patch.
1 out of 1 hunk ignored -- saving rejects to file two.rej
d f p p.c p.n p.u two two.rej 
[f]
da89770dab7dcab843f2ce109bb879ca  -
## END
## status: 1

#### printf -- "--- /dev/null\n+++ b/new/file\n@@ -0,0 +1,2 @@\n+a\n+b\n" > p; patch -p1 < p; c
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf -- "--- /dev/null\n+++ b/new/file\n@@ -0,0 +1,2 @@\n+a\n+b\n" > p; patch -p1 < p; cat new/file; patch -p1 < p; patch -R -p1 <p; ls new; l
## STDOUT:
patching file new/file
a
b
The next patch would create the file new/file,
which already exists!  Assume -R? [n] 
Apply anyway? [n] 
Skipping patch.
1 out of 1 hunk ignored
patching file new/file
f p p.c p.n p.u 
[f]
da89770dab7dcab843f2ce109bb879ca  -
## END
## status: 1

#### printf -- "--- a/f2\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-a\n-b\n" > p; printf "a\nb\n" > f2; 
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf -- "--- a/f2\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-a\n-b\n" > p; printf "a\nb\n" > f2; patch -p1 < p; ls; patch -p1 < p;printf "a\nb\nc\n" > f2; patch -p1 < p; echo $?; l
## STDOUT:
patching file f2
f
p
p.c
p.n
p.u
The next patch would delete the file f2,
which does not exist!  Assume -R? [n] 
Apply anyway? [n] 
Skipping patch.
1 out of 1 hunk ignored
patching file f2
Not deleting file f2 as content differs from patch
1
f f2 p p.c p.n p.u 
[f]
da89770dab7dcab843f2ce109bb879ca  -
## END
## status: 1

#### printf -- "--- f2\t2020-01-01 00:00:00 +0000\n+++ f2\t1970-01-01 00:00:00 +0000\n@@ -1,2 +
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf -- "--- f2\t2020-01-01 00:00:00 +0000\n+++ f2\t1970-01-01 00:00:00 +0000\n@@ -1,2 +0,0 @@\n-a\n-b\n" > p; printf "a\nb\n" > f2; patch -p0 < p; ls
## STDOUT:
patching file f2
f
p
p.c
p.n
p.u
## END

#### printf -- "--- f2\n+++ f2\n@@ -1,2 +0,0 @@\n-a\n-b\n" > p; printf "a\nb\n" > f2; patch -p0
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf -- "--- f2\n+++ f2\n@@ -1,2 +0,0 @@\n-a\n-b\n" > p; printf "a\nb\n" > f2; patch -p0 < p; ls; printf "a\nb\n" > f2; patch -E -p0 < p; ls
## STDOUT:
patching file f2
f
f2
p
p.c
p.n
p.u
patching file f2
f
p
p.c
p.n
p.u
## END

#### printf "diff --git a/f b/g\nsimilarity index 90%%\nrename from f\nrename to g\n--- a/f\n++
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf "diff --git a/f b/g\nsimilarity index 90%%\nrename from f\nrename to g\n--- a/f\n+++ b/g\n@@ -1,2 +1,2 @@\n-1\n+eins\n 2\n" > p; patch -p1 < p; head -1 g; l; patch -R -p1 <p; l
## STDOUT:
patching file g (renamed from f)
eins
g p p.c p.n p.u 
patching file f (renamed from g)
f p p.c p.n p.u 
[f]
da89770dab7dcab843f2ce109bb879ca  -
## END
## status: 1

#### printf "diff --git a/f b/g\nsimilarity index 100%%\nrename from f\nrename to g\n" > p; pat
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf "diff --git a/f b/g\nsimilarity index 100%%\nrename from f\nrename to g\n" > p; patch -p1 < p; l
## STDOUT:
patching file g (renamed from f)
g p p.c p.n p.u 
## END
## status: 1

#### printf "diff --git a/f b/g\nsimilarity index 100%%\ncopy from f\ncopy to g\n" > p; patch -
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf "diff --git a/f b/g\nsimilarity index 100%%\ncopy from f\ncopy to g\n" > p; patch -p1 < p; l
## STDOUT:
patching file g (copied from f)
f g p p.c p.n p.u 
[f]
da89770dab7dcab843f2ce109bb879ca  -
## END
## status: 1

#### printf "diff --git a/n b/n\nnew file mode 100755\nindex 0000000..d95f3ad\n--- /dev/null\n+
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf "diff --git a/n b/n\nnew file mode 100755\nindex 0000000..d95f3ad\n--- /dev/null\n+++ b/n\n@@ -0,0 +1 @@\n+x\n" > p; patch -p1 < p; stat -c %a n; cat n;  printf "diff --git a/n b/n\nold mode 100755\nnew mode 100644\n" > p2; patch -p1 <p2; stat -c %a n
## STDOUT:
patching file n
755
x
patching file n
644
## END

#### printf "x\n">n; printf "diff --git a/n b/n\ndeleted file mode 100644\nindex d95f3ad..00000
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf "x\n">n; printf "diff --git a/n b/n\ndeleted file mode 100644\nindex d95f3ad..0000000\n--- a/n\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n" > p; patch -p1 < p; l
## STDOUT:
patching file n
f p p.c p.n p.u 
[f]
da89770dab7dcab843f2ce109bb879ca  -
## END
## status: 1

#### printf "diff --git a/e b/e\nnew file mode 100644\nindex 0000000..e69de29\n" > p; patch -p1
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf "diff --git a/e b/e\nnew file mode 100644\nindex 0000000..e69de29\n" > p; patch -p1 < p; ls -l e | cut -c1-10; l
## STDOUT:
patching file e
-rw-r--r--
e f p p.c p.n p.u 
[f]
da89770dab7dcab843f2ce109bb879ca  -
## END
## status: 1

#### printf "diff --git a/b.bin b/b.bin\nindex 1..2 100644\nBinary files a/b.bin and b/b.bin di
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf "diff --git a/b.bin b/b.bin\nindex 1..2 100644\nBinary files a/b.bin and b/b.bin differ\n" > p; patch -p1 < p; echo $?;printf "diff --git a/b.bin b/b.bin\nindex 1..2 100644\nGIT binary patch\nliteral 1\nIc\n\nliteral 0\nH\n\n" > p; patch -p1 < p; echo $?
## STDOUT:
can't find file to patch at input line 3
Perhaps you used the wrong -p or --strip option?
The text leading up to this was:
--------------------------
|diff --git a/b.bin b/b.bin
|index 1..2 100644
|Binary files a/b.bin and b/b.bin differ
--------------------------
File to patch: 
Skip this patch? [y] 
Skipping patch.
1
can't find file to patch at input line 3
Perhaps you used the wrong -p or --strip option?
The text leading up to this was:
--------------------------
|diff --git a/b.bin b/b.bin
|index 1..2 100644
--------------------------
File to patch: 
Skip this patch? [y] 
Skipping patch.
1
## END

#### printf "a\nb" > f; printf -- "--- f\n+++ f\n@@ -1,2 +1,2 @@\n a\n-b\n\\\\ No newline at en
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf "a\nb" > f; printf -- "--- f\n+++ f\n@@ -1,2 +1,2 @@\n a\n-b\n\\\\ No newline at end of file\n+c\n" > p; patch < p; od -c f | tail -2; printf -- "--- f\n+++ f\n@@ -1,2 +1,2 @@\n a\n-c\n+d\n\\\\ No newline at end of file\n" > p; patch < p; od -c f
## STDOUT:
patching file f
0000000   a  \n   c  \n
0000004
patching file f
0000000   a  \n   d
0000003
## END

#### printf "a\nb" > f; printf -- "--- f\n+++ f\n@@ -1,2 +1,2 @@\n-a\n+x\n b\n" > p; patch < p;
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf "a\nb" > f; printf -- "--- f\n+++ f\n@@ -1,2 +1,2 @@\n-a\n+x\n b\n" > p; patch < p; od -c f; printf "a\nb\n" > f;  printf -- "--- f\n+++ f\n@@ -1,2 +1,2 @@\n-a\n+x\n b\n\\\\ No newline at end of file\n" > p; patch < p; od -c f
## STDOUT:
patching file f
Hunk #1 succeeded at 1 with fuzz 1.
0000000   x  \n   b
0000003
patching file f
Hunk #1 succeeded at 1 with fuzz 1.
0000000   x  \n   b  \n
0000004
## END

#### sed "s/$/\r/" p.u > p; patch f < p; sed -i "s/$/\r/" f; patch -R f < p; patch -R --binary 
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
sed "s/$/\r/" p.u > p; patch f < p; sed -i "s/$/\r/" f; patch -R f < p; patch -R --binary f <p; l
## STDOUT:
(Stripping trailing CRs from patch; use --binary to disable.)
patching file f
(Stripping trailing CRs from patch; use --binary to disable.)
patching file f
Hunk #1 FAILED at 2 (different line endings).
Hunk #2 FAILED at 17 (different line endings).
2 out of 2 hunks FAILED -- saving rejects to file f.rej
patching file f
f f.orig f.rej p p.c p.n p.u 
[f]
6268b6f74cd7c2e6e565c0f813b055a0  -
[f.rej]
c2e42e84139f5728731a7c7bcafbf370  -
[f.orig]
194ea778fbc33da343b0c1a5b522f99d  -
--- b
+++ a
@@ -2,7 +2,7 @@
 2
 3
 4
-five
+5
 6
 7
 8
@@ -17,7 +17,7 @@
 17
 18
 19
-twenty
+20
 21
 22
 23
## END

#### printf -- "--- f\n+++ f\n@@ -1,3 +1,3 @@\n 1\n-2\n+zwei\n" | patch; l
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf -- "--- f\n+++ f\n@@ -1,3 +1,3 @@\n 1\n-2\n+zwei\n" | patch; l
## STDOUT:
patching file f
Hunk #1 succeeded at 1 with fuzz 1.
f f.orig p.c p.n p.u 
[f]
8c5b09410e30b2f115ceb68c7ebc5e54  -
[f.orig]
da89770dab7dcab843f2ce109bb879ca  -
## END
## status: 1

#### printf -- "--- f\n+++ f\n@@ -1,3 +1,3 @@\n 1\n-2\n+zwei\ngarbage\n" | patch; printf -- "--
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf -- "--- f\n+++ f\n@@ -1,3 +1,3 @@\n 1\n-2\n+zwei\ngarbage\n" | patch; echo $?; printf -- "--- f\n+++ f\n@@ -1,2 +1,2 @@\n 1\n-2\n+zwei\ngarbage\n" | patch; echo $?; printf -- "--- f\n+++ f\n@@ bad @@\n 1\n" | patch; echo $?; l
## STDOUT:
patching file f
2
patching file f
Hunk #1 succeeded at 1 with fuzz 1.
0
2
f f.orig p.c p.n p.u 
[f]
8c5b09410e30b2f115ceb68c7ebc5e54  -
[f.orig]
da89770dab7dcab843f2ce109bb879ca  -
## END
## status: 1

#### printf "a b\n\tc d\ne\n" > f;  printf -- "--- f\n+++ f\n@@ -1,3 +1,3 @@\n a   b\n-  c d\n+
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf "a b\n\tc d\ne\n" > f;  printf -- "--- f\n+++ f\n@@ -1,3 +1,3 @@\n a   b\n-  c d\n+  X\n e\n" > p; patch < p; patch -R f <p;  patch -l < p; cat -A f; l
## STDOUT:
patching file f
Hunk #1 FAILED at 1.
1 out of 1 hunk FAILED -- saving rejects to file f.rej
patching file f
Hunk #1 FAILED at 1.
1 out of 1 hunk FAILED -- saving rejects to file f.rej
patching file f
a b$
  X$
e$
f f.orig f.rej p p.c p.n p.u 
[f]
fec8f4bfaca1d4729eb3a4985b0e38b6  -
[f.rej]
83f1d8fad1a5fcb0a8b89b85446b4cd7  -
[f.orig]
b5d47b480b958521deffd362bb823ab7  -
--- f
+++ f
@@ -1,3 +1,3 @@
 a   b
-  X
+  c d
 e
## END

#### patch -D FOO f p.u; sed -n "3,30p" f
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
patch -D FOO f p.u; sed -n "3,30p" f
## stdout-json: "patching file f\n3\n4\n#ifndef FOO\n5\n#else\nfive\n#endif\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n17\n18\n19\n#ifndef FOO\n20\n#else\ntwenty\n#endif\n21\n22\n"

#### mkdir d; cp f d/; patch -d d f ../p.u; patch -R -d d -i ../p.u f; patch -d nodir < p.u; ls
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
mkdir d; cp f d/; patch -d d f ../p.u; patch -R -d d -i ../p.u f; patch -d nodir < p.u; echo $?; ls d
## STDOUT:
patching file f
patching file f
2
f
## END

#### patch -b -z .bak f p.u; patch -R -b -V numbered f p.u; patch -b -V t f p.u; patch -R -b -B
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
patch -b -z .bak f p.u; patch -R -b -V numbered f p.u; patch -b -V t f p.u; patch -R -b -B old/ f p.u;  patch -b -Y pre- f p.u; patch -b --suffix=.s -R f p.u;ls old; l
## STDOUT:
patching file f
patching file f
patching file f
patching file f
patching file f
patching file f
f
f f.bak f.s f.~1~ f.~2~ old p.c p.n p.u pre-f 
[f]
da89770dab7dcab843f2ce109bb879ca  -
## END
## status: 1

#### cp f g; printf -- "--- f\n+++ f\n@@ -1,2 +1,2 @@\n-1\n+eins\n 2\n--- g\n+++ g\n@@ -1,2 +1,
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
cp f g; printf -- "--- f\n+++ f\n@@ -1,2 +1,2 @@\n-1\n+eins\n 2\n--- g\n+++ g\n@@ -1,2 +1,2 @@\n-1\n+one\n 2\n" > p; patch -o out < p; md5sum out; l
## STDOUT:
patching file out (read from f)
patching file out (read from g)
88d268ca18e8fda04a856d2658d1b460  out
f g out p p.c p.n p.u 
[f]
da89770dab7dcab843f2ce109bb879ca  -
## END
## status: 1

#### chmod 444 f; patch f p.u; ls -l f | cut -c1-10; patch -R --read-only=fail f p.u; patch -R 
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
chmod 444 f; patch f p.u; ls -l f | cut -c1-10; patch -R --read-only=fail f p.u; patch -R --read-only=ignore f p.u; l
## STDOUT:
File f is read-only; trying to patch anyway
patching file f
-r--r--r--
File f is read-only; refusing to patch
2 out of 2 hunks ignored -- saving rejects to file f.rej
patching file f
f f.rej p.c p.n p.u 
[f]
da89770dab7dcab843f2ce109bb879ca  -
[f.rej]
c2e42e84139f5728731a7c7bcafbf370  -
--- b
+++ a
@@ -2,7 +2,7 @@
 2
 3
 4
-five
+5
 6
 7
 8
@@ -17,7 +17,7 @@
 17
 18
 19
-twenty
+20
 21
 22
 23
## END

#### printf -- "--- f\n+++ f\n@@ -1,2 +1,2 @@\n-1\n+eins\n 2\n--- f\n+++ f\n@@ -4,2 +4,2 @@\n-4
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf -- "--- f\n+++ f\n@@ -1,2 +1,2 @@\n-1\n+eins\n 2\n--- f\n+++ f\n@@ -4,2 +4,2 @@\n-4\n+vier\n 5\n" > p; patch < p; head -4 f; l
## STDOUT:
patching file f
patching file f
eins
2
3
vier
f p p.c p.n p.u 
[f]
2946da6b29d8f6da06404f1a6e437473  -
## END
## status: 1

#### printf "Index: f\n===================================================================\n---
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf "Index: f\n===================================================================\n--- nof\t(revision 1)\n+++ nog\t(working copy)\n@@ -1,2 +1,2 @@\n-1\n+eins\n 2\n" | patch; l
## STDOUT:
can't find file to patch at input line 5
Perhaps you should have used the -p or --strip option?
The text leading up to this was:
--------------------------
|Index: f
|===================================================================
|--- nof	(revision 1)
|+++ nog	(working copy)
--------------------------
File to patch: 
Skip this patch? [y] 
Skipping patch.
1 out of 1 hunk ignored
f p.c p.n p.u 
[f]
da89770dab7dcab843f2ce109bb879ca  -
## END
## status: 1

#### printf "Prereq: 99.1\n--- f\n+++ f\n@@ -1,2 +1,2 @@\n-1\n+eins\n 2\n" > p; patch < p; patc
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf "Prereq: 99.1\n--- f\n+++ f\n@@ -1,2 +1,2 @@\n-1\n+eins\n 2\n" > p; patch < p; echo $?; patch -f < p; patch -R < p; patch -t < p; echo $?; l
## STDOUT:
This file doesn't appear to be the 99.1 version -- patch anyway? [n] 
2
Warning: this file doesn't appear to be the 99.1 version -- patching anyway.
patching file f
This file doesn't appear to be the 99.1 version -- patch anyway? [n] 
2
f p p.c p.n p.u 
[f]
ea8eae50f4500a843ab36e0eb7395707  -
## END
## status: 1

#### printf -- "--- ../a\n+++ ../a\n@@ -1,2 +1,2 @@\n-1\n+eins\n 2\n" > p; patch -p0 < p; print
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf -- "--- ../a\n+++ ../a\n@@ -1,2 +1,2 @@\n-1\n+eins\n 2\n" > p; patch -p0 < p; printf -- "--- /none/x\n+++ /none/x\n@@ -1,2 +1,2 @@\n-1\n+eins\n 2\n" > p; patch -p0 < p
## STDOUT:
can't find file to patch at input line 3
Perhaps you used the wrong -p or --strip option?
The text leading up to this was:
--------------------------
|--- ../a
|+++ ../a
--------------------------
File to patch: 
Skip this patch? [y] 
Skipping patch.
1 out of 1 hunk ignored
can't find file to patch at input line 3
Perhaps you used the wrong -p or --strip option?
The text leading up to this was:
--------------------------
|--- /none/x
|+++ /none/x
--------------------------
File to patch: 
Skip this patch? [y] 
Skipping patch.
1 out of 1 hunk ignored
## END
## status: 1

#### cp f g; printf "lead\n--- f\n+++ f\n@@ -1,2 +1,2 @@\n-1\n+eins\n 2\ngarbage\n--- g\n+++ g\
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
cp f g; printf "lead\n--- f\n+++ f\n@@ -1,2 +1,2 @@\n-1\n+eins\n 2\ngarbage\n--- g\n+++ g\n@@ -1,2 +1,2 @@\n-1\n+one\n 2\n\ntrailing\n" > p; patch --verbose < p;  patch --verbose -R --dry-run < p; patch -R <p; patch --verbose -b < p; l
## STDOUT:
Hmm...  Looks like a unified diff to me...
The text leading up to this was:
--------------------------
|lead
|--- f
|+++ f
--------------------------
patching file f
Using Plan A...
Hunk #1 succeeded at 1.
Hmm...  The next patch looks like a unified diff to me...
The text leading up to this was:
--------------------------
|garbage
|--- g
|+++ g
--------------------------
patching file g
Using Plan A...
Hunk #1 succeeded at 1.
Hmm...  Ignoring the trailing garbage.
done
Hmm...  Looks like a unified diff to me...
The text leading up to this was:
--------------------------
|lead
|--- f
|+++ f
--------------------------
checking file f
Using Plan A...
Hunk #1 succeeded at 1.
Hmm...  The next patch looks like a unified diff to me...
The text leading up to this was:
--------------------------
|garbage
|--- g
|+++ g
--------------------------
checking file g
Using Plan A...
Hunk #1 succeeded at 1.
Hmm...  Ignoring the trailing garbage.
done
patching file f
patching file g
Hmm...  Looks like a unified diff to me...
The text leading up to this was:
--------------------------
|lead
|--- f
|+++ f
--------------------------
patching file f
Using Plan A...
Hunk #1 succeeded at 1.
Hmm...  The next patch looks like a unified diff to me...
The text leading up to this was:
--------------------------
|garbage
|--- g
|+++ g
--------------------------
patching file g
Using Plan A...
Hunk #1 succeeded at 1.
Hmm...  Ignoring the trailing garbage.
done
f f.orig g g.orig p p.c p.n p.u 
[f]
ea8eae50f4500a843ab36e0eb7395707  -
[f.orig]
da89770dab7dcab843f2ce109bb879ca  -
## END
## status: 1

#### printf -- "--- f\n+++ f\n@@ -1,2 +1,2 @@\n-1\n+eins\n 2" | patch; l
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf -- "--- f\n+++ f\n@@ -1,2 +1,2 @@\n-1\n+eins\n 2" | patch; l
## STDOUT:
patching file f
patch unexpectedly ends in middle of line
Hunk #1 succeeded at 1 with fuzz 1.
f f.orig p.c p.n p.u 
[f]
ea8eae50f4500a843ab36e0eb7395707  -
[f.orig]
da89770dab7dcab843f2ce109bb879ca  -
## END
## status: 1

#### (echo x; cat f) > g; mv g f; sed -i "21s/.*/20x/" f; patch f p.u; cat f.rej
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
(echo x; cat f) > g; mv g f; sed -i "21s/.*/20x/" f; patch f p.u; cat f.rej
## STDOUT:
patching file f
Hunk #1 succeeded at 3 (offset 1 line).
Hunk #2 FAILED at 17.
1 out of 2 hunks FAILED -- saving rejects to file f.rej
--- a
+++ b
@@ -17,7 +17,7 @@
 17
 18
 19
-20
+twenty
 21
 22
 23
## END

#### printf "2c2,4\n< 2\n---\n> a\n> b\n> c\n20c22\n< 99\n---\n> z\n" > p; (echo x; cat f) > g;
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf "2c2,4\n< 2\n---\n> a\n> b\n> c\n20c22\n< 99\n---\n> z\n" > p; (echo x; cat f) > g; mv g f; patch f p; l
## STDOUT:
patching file f
Hunk #1 succeeded at 3 (offset 1 line).
Hunk #2 FAILED at 22.
1 out of 2 hunks FAILED -- saving rejects to file f.rej
f f.orig f.rej p p.c p.n p.u 
[f]
97700da047cf3118ca65305874014c51  -
[f.rej]
b434ec6b3911e78ed9a08ab760a565c8  -
[f.orig]
40498c48043d8371eef00aa64f77584e  -
*** /dev/null
--- /dev/null
***************
*** 22
- 99
--- 24 -----
+ z
## END

#### printf -- "--- f\n+++ f\n@@ -2,1 +2,3 @@\n-2\n+a\n+b\n+c\n@@ -10,2 +12,2 @@\n-99\n+x\n 11\
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf -- "--- f\n+++ f\n@@ -2,1 +2,3 @@\n-2\n+a\n+b\n+c\n@@ -10,2 +12,2 @@\n-99\n+x\n 11\n" > p; patch <p; l
## STDOUT:
patching file f
Hunk #2 FAILED at 12.
1 out of 2 hunks FAILED -- saving rejects to file f.rej
f f.orig f.rej p p.c p.n p.u 
[f]
e32c821608d479e4ed40d75530a550d6  -
[f.rej]
ba12d58038e04d15e529aaa31b2ad4c5  -
[f.orig]
da89770dab7dcab843f2ce109bb879ca  -
--- f
+++ f
@@ -12,2 +14,2 @@
-99
+x
 11
## END

#### patch f p.u; patch -N f p.u; patch -N --dry-run f p.u; patch -N -r - f p.u; patch -t -N f 
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
patch f p.u; patch -N f p.u; patch -N --dry-run f p.u; patch -N -r - f p.u; patch -t -N f p.u; l
## STDOUT:
patching file f
patching file f
Reversed (or previously applied) patch detected!  Skipping patch.
2 out of 2 hunks ignored -- saving rejects to file f.rej
checking file f
Reversed (or previously applied) patch detected!  Skipping patch.
2 out of 2 hunks ignored
patching file f
Reversed (or previously applied) patch detected!  Skipping patch.
2 out of 2 hunks ignored
patching file f
Reversed (or previously applied) patch detected!  Skipping patch.
2 out of 2 hunks ignored -- saving rejects to file f.rej
f f.rej p.c p.n p.u 
[f]
8b351d776983eaa78713439a88c81e64  -
[f.rej]
2cc7d2e5c4218945d1fe017a8362b98a  -
--- a
+++ b
@@ -2,7 +2,7 @@
 2
 3
 4
-5
+five
 6
 7
 8
@@ -17,7 +17,7 @@
 17
 18
 19
-20
+twenty
 21
 22
 23
## END

#### printf -- "--- /dev/null\n+++ f\n@@ -0,0 +1,2 @@\n+a\n+b\n" > p; patch < p; patch -N < p; 
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf -- "--- /dev/null\n+++ f\n@@ -0,0 +1,2 @@\n+a\n+b\n" > p; patch < p; patch -N < p; patch -f < p; l; rm f.rej;  patch -t <p; l
## STDOUT:
The next patch would create the file f,
which already exists!  Assume -R? [n] 
Apply anyway? [n] 
Skipping patch.
1 out of 1 hunk ignored
The next patch would create the file f,
which already exists!  Skipping patch.
1 out of 1 hunk ignored
The next patch would create the file f,
which already exists!  Applying it anyway.
patching file f
Hunk #1 FAILED at 1.
1 out of 1 hunk FAILED -- saving rejects to file f.rej
f f.orig f.rej p p.c p.n p.u 
[f]
da89770dab7dcab843f2ce109bb879ca  -
[f.rej]
1fe9d1b493989d38a6f020dddeab35d4  -
[f.orig]
da89770dab7dcab843f2ce109bb879ca  -
--- /dev/null
+++ f
@@ -0,0 +1,2 @@
+a
+b
The next patch would create the file f,
which already exists!  Assuming -R.
patching file f
Hunk #1 FAILED at 1.
Not deleting file f as content differs from patch
1 out of 1 hunk FAILED -- saving rejects to file f.rej
f f.orig f.rej p p.c p.n p.u 
[f]
da89770dab7dcab843f2ce109bb879ca  -
[f.rej]
88edfe0eef7c9a4353c774670ad8765a  -
[f.orig]
da89770dab7dcab843f2ce109bb879ca  -
--- f
+++ /dev/null
@@ -1,2 +0,0 @@
-a
-b
## END

#### printf -- "--- f\t1970-01-01 00:00:00 +0000\n+++ f\n@@ -0,0 +1,2 @@\n+a\n+b\n" > p; patch 
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf -- "--- f\t1970-01-01 00:00:00 +0000\n+++ f\n@@ -0,0 +1,2 @@\n+a\n+b\n" > p; patch <p; : > f; patch <p; cat f
## STDOUT:
The next patch would create the file f,
which already exists!  Assume -R? [n] 
Apply anyway? [n] 
Skipping patch.
1 out of 1 hunk ignored
patching file f
a
b
## END

#### printf -- "--- nof\n+++ nof\n@@ -1 +1 @@\n-a\n+b\n" > p; patch -f < p; patch -t < p; patch
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf -- "--- nof\n+++ nof\n@@ -1 +1 @@\n-a\n+b\n" > p; patch -f < p; patch -t < p; patch -s <p; patch --dry-run -f <p
## STDOUT:
can't find file to patch at input line 3
Perhaps you should have used the -p or --strip option?
The text leading up to this was:
--------------------------
|--- nof
|+++ nof
--------------------------
No file to patch.  Skipping patch.
1 out of 1 hunk ignored
can't find file to patch at input line 3
Perhaps you should have used the -p or --strip option?
The text leading up to this was:
--------------------------
|--- nof
|+++ nof
--------------------------
No file to patch.  Skipping patch.
1 out of 1 hunk ignored
The text leading up to this was:
--------------------------
|--- nof
|+++ nof
--------------------------
File to patch: 
Skip this patch? [y] 
1 out of 1 hunk ignored
can't find file to patch at input line 3
Perhaps you should have used the -p or --strip option?
The text leading up to this was:
--------------------------
|--- nof
|+++ nof
--------------------------
No file to patch.  Skipping patch.
1 out of 1 hunk ignored
## END
## status: 1

#### patch < p.n; patch -f < p.n
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
patch < p.n; patch -f < p.n; echo $?
## STDOUT:
2
## END

#### ln -s f l; patch l p.u; mkdir d; patch d p.u; patch --follow-symlinks l p.u; l
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
ln -s f l; patch l p.u; mkdir d; patch d p.u; patch --follow-symlinks l p.u; l
## STDOUT:
File l is not a regular file -- refusing to patch
2 out of 2 hunks ignored -- saving rejects to file l.rej
File d is not a regular file -- refusing to patch
2 out of 2 hunks ignored -- saving rejects to file d.rej
patching file l
d d.rej f l l.rej p.c p.n p.u 
[f]
da89770dab7dcab843f2ce109bb879ca  -
## END
## status: 1

#### mkdir -p b; cp f b/f; printf -- "--- a/f.orig\n+++ b/f\n@@ -1,2 +1,2 @@\n-1\n+eins\n 2\n" 
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
mkdir -p b; cp f b/f; printf -- "--- a/f.orig\n+++ b/f\n@@ -1,2 +1,2 @@\n-1\n+eins\n 2\n" > p; cp f f.orig; patch -p0 < p; patch -p1 < p; printf -- "--- f.orig\n+++ f\n@@ -3,2 +3,2 @@\n-3\n+drei\n 4\n" > p; patch < p; printf -- "--- x/y/f\n+++ b/f\n@@ -6,2 +6,2 @@\n-6\n+sechs\n 7\n" | patch; l
## STDOUT:
patching file b/f
patching file f
patching file f
patching file f
b f f.orig p p.c p.n p.u 
[f]
ca93d870fb5d0823530cd927948483e6  -
[f.orig]
da89770dab7dcab843f2ce109bb879ca  -
## END
## status: 1

#### cp f "a b"; printf -- "--- a b\n+++ a b\n@@ -1,2 +1,2 @@\n-1\n+eins\n 2\n" | patch; printf
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
cp f "a b"; printf -- "--- a b\n+++ a b\n@@ -1,2 +1,2 @@\n-1\n+eins\n 2\n" | patch; printf -- "--- \"a b\"\n+++ \"a b\"\n@@ -1,2 +1,2 @@\n-eins\n+e\n 2\n" | patch -p0; l
## STDOUT:
can't find file to patch at input line 3
Perhaps you should have used the -p or --strip option?
The text leading up to this was:
--------------------------
|--- a b
|+++ a b
--------------------------
File to patch: 
Skip this patch? [y] 
Skipping patch.
1 out of 1 hunk ignored
patching file 'a b'
Hunk #1 FAILED at 1.
1 out of 1 hunk FAILED -- saving rejects to file 'a b.rej'
a b a b.orig a b.rej f p.c p.n p.u 
[f]
da89770dab7dcab843f2ce109bb879ca  -
## END
## status: 1

#### printf "*** f\n--- f\n***************\n*** 1,3 ****\n--- 1,4 ----\n  1\n+ ins\n  2\n  3\n*
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf "*** f\n--- f\n***************\n*** 1,3 ****\n--- 1,4 ----\n  1\n+ ins\n  2\n  3\n***************\n*** 8,10 ****\n  8\n- 9\n  10\n--- 9,10 ----\n" > p; patch < p; sed -n "1,11p" f | tr "\n" " "; patch -R < p;  head -3 f | tr "\n" " "; l
## STDOUT:
patching file f
1 ins 2 3 4 5 6 7 8 10 11 patching file f
1 2 3 f p p.c p.n p.u 
[f]
da89770dab7dcab843f2ce109bb879ca  -
## END
## status: 1

#### mkdir -p x/y; echo a > x/y/z; printf -- "--- x/y/z\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n" > 
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
mkdir -p x/y; echo a > x/y/z; printf -- "--- x/y/z\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n" > p; patch --verbose -p0 < p; l
## STDOUT:
Hmm...  Looks like a unified diff to me...
The text leading up to this was:
--------------------------
|--- x/y/z
|+++ /dev/null
--------------------------
patching file x/y/z
Using Plan A...
Hunk #1 succeeded at 1.
done
Removing file x/y/z
Removed empty directory x/y
Removed empty directory x
f p p.c p.n p.u 
[f]
da89770dab7dcab843f2ce109bb879ca  -
## END
## status: 1

#### printf -- "--- /dev/null\n+++ new\n@@ -0,0 +1 @@\n+a\n" > p; patch --dry-run -p0 < p; patc
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf -- "--- /dev/null\n+++ new\n@@ -0,0 +1 @@\n+a\n" > p; patch --dry-run -p0 < p; patch -b -p0 < p; ls -la new.orig | cut -c1-10; patch --dry-run -R -p0 < p; l
## STDOUT:
checking file new
patching file new
-rw-r--r--
checking file new
f new new.orig p p.c p.n p.u 
[f]
da89770dab7dcab843f2ce109bb879ca  -
## END
## status: 1

#### mkdir -p d; cp f d/f; printf -- "--- a/d/f\n+++ b/d/f\n@@ -1,2 +1,2 @@\n-1\n+eins\n 2\n" >
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
mkdir -p d; cp f d/f; printf -- "--- a/d/f\n+++ b/d/f\n@@ -1,2 +1,2 @@\n-1\n+eins\n 2\n" > p; (cd d;  patch < ../p); patch -p9 < p; patch -p2 < p; patch -px < p; echo $?; patch -p1 --fuzz=x <p; echo $?; l
## STDOUT:
patching file f
can't find file to patch at input line 3
Perhaps you used the wrong -p or --strip option?
The text leading up to this was:
--------------------------
|--- a/d/f
|+++ b/d/f
--------------------------
File to patch: 
Skip this patch? [y] 
Skipping patch.
1 out of 1 hunk ignored
patching file f
2
2
d f p p.c p.n p.u 
[f]
ea8eae50f4500a843ab36e0eb7395707  -
## END
## status: 1

#### printf "x\n" >> f; printf -- "--- f\n+++ f\n@@ -28,3 +28,4 @@\n 28\n 29\n 30\n+31\n" > p; 
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf "x\n" >> f; printf -- "--- f\n+++ f\n@@ -28,3 +28,4 @@\n 28\n 29\n 30\n+31\n" > p; patch < p; tail -3 f; printf -- "--- f\n+++ f\n@@ -1,3 +1,4 @@\n+0\n 1\n 2\n 3\n" > p; (echo top; cat f) > g; mv g f; patch < p; head -3 f; l
## STDOUT:
patching file f
Hunk #1 FAILED at 28.
1 out of 1 hunk FAILED -- saving rejects to file f.rej
29
30
x
patching file f
Hunk #1 FAILED at 1.
1 out of 1 hunk FAILED -- saving rejects to file f.rej
top
1
2
f f.orig f.rej p p.c p.n p.u 
[f]
1771bbdcad09bcb1e29471f301986ffe  -
[f.rej]
6aaae968695d582dbfca13c0650abbe2  -
[f.orig]
1771bbdcad09bcb1e29471f301986ffe  -
--- f
+++ f
@@ -1,3 +1,4 @@
+0
 1
 2
 3
## END

#### for i in 1 2 3; do printf "l\n"; done > f; printf -- "--- f\n+++ f\n@@ -2,1 +2,2 @@\n l\n+
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
for i in 1 2 3; do printf "l\n"; done > f; printf -- "--- f\n+++ f\n@@ -2,1 +2,2 @@\n l\n+m\n@@ -3,1 +4,2 @@\n l\n+n\n" > p; patch < p; cat f
## STDOUT:
patching file f
Hunk #1 succeeded at 3 (offset 1 line).
Hunk #2 FAILED at 4.
1 out of 2 hunks FAILED -- saving rejects to file f.rej
l
l
l
m
## END

#### printf 'int a;\nint b;\n' > f; printf -- '--- f.orig\n+++ f\n@@ -1,2 +1,3 @@\n int a;\n+in
seq 1 30 > a; cp a b; sed -i '5s/.*/five/;20s/.*/twenty/' b; diff -u --label a --label b a b > p.u; diff -c --label a --label b a b > p.c; diff a b > p.n; cp a f; rm a b
l() { ls -A | tr '\n' ' '; echo; for x in f f.rej f.orig; do [ -e $x ] && { echo "[$x]"; md5sum < $x; }; done; [ -e f.rej ] && cat f.rej; }
printf 'int a;\nint b;\n' > f; printf -- '--- f.orig\n+++ f\n@@ -1,2 +1,3 @@\n int a;\n+int c;\n int b;\n' | patch -p0; cat f; cat <<X | patch
--- f
+++ f
@@ -1,3 +1,3 @@
 int a;
-int c;
+int d;

 int b;
X
cat f
## STDOUT:
patching file f
int a;
int c;
int b;
patching file f
Hunk #1 succeeded at 1 with fuzz 1.
int a;
int d;
int b;
## END

#### a file that is named with the root is told where there is one
printf '1\n2\n' > x; here=$(pwd)
for name in "$here/x" "$here/y"; do printf -- "--- $name\n+++ $name\n@@ -1,2 +1,2 @@\n-1\n+eins\n 2\n" | patch -p0 | sed "s|$here|HERE|"; done; cat x
## STDOUT:
Ignoring potentially dangerous file name HERE/x
can't find file to patch at input line 3
Perhaps you used the wrong -p or --strip option?
The text leading up to this was:
--------------------------
|--- HERE/x
|+++ HERE/x
--------------------------
File to patch: 
Skip this patch? [y] 
Skipping patch.
1 out of 1 hunk ignored
can't find file to patch at input line 3
Perhaps you used the wrong -p or --strip option?
The text leading up to this was:
--------------------------
|--- HERE/y
|+++ HERE/y
--------------------------
File to patch: 
Skip this patch? [y] 
Skipping patch.
1 out of 1 hunk ignored
1
2
## END
