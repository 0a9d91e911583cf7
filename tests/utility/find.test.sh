# find, recorded from the GNU original.

#### find d | sort
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d | sort
## STDOUT:
d
d/a.txt
d/b.rs
d/empty
d/l
d/sub
d/sub/c.txt
## END

#### find d -name '*.txt' | sort
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -name '*.txt' | sort
## STDOUT:
d/a.txt
d/sub/c.txt
## END

#### find d -iname 'A.*'
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -iname 'A.*'
## STDOUT:
d/a.txt
## END

#### find d -type d | sort
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -type d | sort
## STDOUT:
d
d/empty
d/sub
## END

#### find d -type f | sort
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -type f | sort
## STDOUT:
d/a.txt
d/b.rs
d/sub/c.txt
## END

#### find d -type l
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -type l
## STDOUT:
d/l
## END

#### find d -empty | sort
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -empty | sort
## STDOUT:
d/b.rs
d/empty
## END

#### find d -path '*sub*' | sort
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -path '*sub*' | sort
## STDOUT:
d/sub
d/sub/c.txt
## END

#### find d -size +1k -type f
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -size +1k -type f
## STDOUT:
d/sub/c.txt
## END

#### find d -size 5c | sort
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -size 5c | sort
## STDOUT:
d/a.txt
d/l
## END

#### find d -maxdepth 1 | sort
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -maxdepth 1 | sort
## STDOUT:
d
d/a.txt
d/b.rs
d/empty
d/l
d/sub
## END

#### find d -mindepth 2 | sort
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -mindepth 2 | sort
## STDOUT:
d/sub/c.txt
## END

#### find d -name sub -prune -o -type f -print | sort
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -name sub -prune -o -type f -print | sort
## STDOUT:
d/a.txt
d/b.rs
## END

#### find d ! -type d | sort
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d ! -type d | sort
## STDOUT:
d/a.txt
d/b.rs
d/l
d/sub/c.txt
## END

#### find d \( -name 'a*' -o -name 'b*' \) | sort
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d \( -name 'a*' -o -name 'b*' \) | sort
## STDOUT:
d/a.txt
d/b.rs
## END

#### find d -name '*.txt' -exec echo x {} \; | sort
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -name '*.txt' -exec echo x {} \; | sort
## STDOUT:
x d/a.txt
x d/sub/c.txt
## END

#### find d -type f -exec echo {} + | tr ' ' '\n' | sort
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -type f -exec echo {} + | tr ' ' '\n' | sort
## STDOUT:
d/a.txt
d/b.rs
d/sub/c.txt
## END

#### find d -name c.txt -execdir echo {} \;
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -name c.txt -execdir echo {} \;
## STDOUT:
./c.txt
## END

#### find d -name '*.txt' -print0 | tr '\0' '\n' | sort
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -name '*.txt' -print0 | tr '\0' '\n' | sort
## STDOUT:
d/a.txt
d/sub/c.txt
## END

#### find d -name a.txt -printf '%p|%f|%h|%s|%d|%y|%P\n'
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -name a.txt -printf '%p|%f|%h|%s|%d|%y|%P\n'
## STDOUT:
d/a.txt|a.txt|d|5|1|f|a.txt
## END

#### find d -type f -delete; find d | sort
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -type f -delete; find d | sort
## STDOUT:
d
d/empty
d/l
d/sub
## END

#### find d -depth | tail -1
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -depth | tail -1
## STDOUT:
d
## END

#### find d -name a.txt -quit
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -name a.txt -quit
## STDOUT:
## END

#### find d -regex '.*/[ab]\..*' | sort
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -regex '.*/[ab]\..*' | sort
## STDOUT:
d/a.txt
d/b.rs
## END

#### find d -regextype posix-extended -regex '.*(txt|rs)' | sort
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -regextype posix-extended -regex '.*(txt|rs)' | sort
## STDOUT:
d/a.txt
d/b.rs
d/sub/c.txt
## END

#### find d -newer nofile; echo $?
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -newer nofile; echo $?
## STDOUT:
1
## END

#### touch -d 2001-01-01 d/a.txt; find d -newermt 2005-01-01 -type f | s...
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
touch -d 2001-01-01 d/a.txt; find d -newermt 2005-01-01 -type f | sort
## STDOUT:
d/b.rs
d/sub/c.txt
## END

#### touch -d '3 days ago' d/a.txt; find d -mtime +1 -type f
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
touch -d '3 days ago' d/a.txt; find d -mtime +1 -type f
## STDOUT:
d/a.txt
## END

#### find d -perm 644 -type f | sort
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -perm 644 -type f | sort
## STDOUT:
d/a.txt
d/b.rs
d/sub/c.txt
## END

#### chmod 600 d/a.txt; find d -type f -perm -u=rw ! -perm -g=r
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
chmod 600 d/a.txt; find d -type f -perm -u=rw ! -perm -g=r
## STDOUT:
d/a.txt
## END

#### find d -links 1 -name a.txt
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -links 1 -name a.txt
## STDOUT:
d/a.txt
## END

#### find d -samefile d/a.txt
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -samefile d/a.txt
## STDOUT:
d/a.txt
## END

#### find d -lname 'a*'
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -lname 'a*'
## STDOUT:
d/l
## END

#### find nofile; echo $?
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find nofile; echo $?
## STDOUT:
1
## END

#### find d -foo; echo $?
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -foo; echo $?
## STDOUT:
1
## END

#### find d -name; echo $?
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -name; echo $?
## STDOUT:
1
## END

#### find -maxdepth 1 | sort
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find -maxdepth 1 | sort
## STDOUT:
.
./d
## END

#### find d/a.txt d/b.rs
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d/a.txt d/b.rs
## STDOUT:
d/a.txt
d/b.rs
## END

#### find d -false
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -false
## STDOUT:
## END

#### find d -name a.txt -o -name b.rs | sort
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -name a.txt -o -name b.rs | sort
## STDOUT:
d/a.txt
d/b.rs
## END

#### find d -type f,l | sort
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -type f,l | sort
## STDOUT:
d/a.txt
d/b.rs
d/l
d/sub/c.txt
## END

#### find d -printf '%y %m\n' | sort
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -printf '%y %m\n' | sort
## STDOUT:
d 755
d 755
d 755
f 644
f 644
f 644
l 777
## END

#### find d -L 2>&1 | head -1
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -L 2>&1 | head -1
## STDOUT:
find: unknown predicate `-L'
## END

#### find -L d -type f | sort
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find -L d -type f | sort
## STDOUT:
d/a.txt
d/b.rs
d/l
d/sub/c.txt
## END

#### find d -exec false {} + ; echo $?
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -exec false {} + ; echo $?
## STDOUT:
1
## END

#### find d -type q; echo $?
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -type q; echo $?
## STDOUT:
1
## END

#### find d -not -name '*.txt' -type f
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -not -name '*.txt' -type f
## STDOUT:
d/b.rs
## END

#### find d -wholename 'd/sub/c.txt'
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -wholename 'd/sub/c.txt'
## STDOUT:
d/sub/c.txt
## END

#### find d -name 'a.txt' -print -print
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -name 'a.txt' -print -print
## STDOUT:
d/a.txt
d/a.txt
## END

#### find d -size -1
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -size -1
## STDOUT:
d/b.rs
## END

#### find d -printf '[%10f|%-10f]\n' | sort | head -2
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -printf '[%10f|%-10f]\n' | sort | head -2
## STDOUT:
[         d|d         ]
[         l|l         ]
## END

#### find d -name '*.txt' -exec cat {} \; | wc -c
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -name '*.txt' -exec cat {} \; | wc -c
## STDOUT:
3005
## END

#### find d -name a.txt -printf '%TY-%Tm\n' | wc -c
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -name a.txt -printf '%TY-%Tm\n' | wc -c
## STDOUT:
8
## END

#### find d -executable -type d | sort
mkdir -p d/sub d/empty; printf hello > d/a.txt; : > d/b.rs; head -c 3000 /dev/zero > d/sub/c.txt; ln -s a.txt d/l
find d -executable -type d | sort
## STDOUT:
d
d/empty
d/sub
## END

#### find . -fprint out -name a; sort out
mkdir -p d/e; touch d/a d/e/b
find . -fprint out -name a; sort out
## STDOUT:
.
./d
./d/a
./d/e
./d/e/b
./out
## END

#### find . -name d -fprintf out '%f %p\n' -o -fprint0 o2; cat out; tr '\0' '\n' < o2 | sort
mkdir -p d/e; touch d/a d/e/b
find . -name d -fprintf out '%f %p\n' -o -fprint0 o2; cat out; tr '\0' '\n' < o2 | sort
## STDOUT:
d ./d
.
./d/a
./d/e
./d/e/b
./o2
./out
## END

#### find d -fprint /dev/stdout | sort
mkdir -p d/e; touch d/a d/e/b
find d -fprint /dev/stdout | sort
## STDOUT:
d
d/a
d/e
d/e/b
## END

#### find d -fprint out -quit; cat out
mkdir -p d/e; touch d/a d/e/b
find d -fprint out -quit; cat out
## STDOUT:
d
## END

#### printf 'y\nn\n' | find d -ok echo run {} \; 2>/dev/null
mkdir -p d/e; touch d/a d/e/b
printf 'y\nn\n' | find d -ok echo run {} \; 2>/dev/null
## STDOUT:
run d
## END

#### find d -ok false \; < /dev/null 2>/dev/null
mkdir -p d/e; touch d/a d/e/b
find d -ok false \; < /dev/null 2>/dev/null; echo $?
## STDOUT:
0
## END

#### for p in . ./ .// ././/. / // d/ d// d/e// ./d ./d/ .//d .//d//; do find $p -maxdepth 0 -p
mkdir -p d/e; touch d/a d/e/b
for p in . ./ .// ././/. / // d/ d// d/e// ./d ./d/ .//d .//d//; do find $p -maxdepth 0 -printf '%p|%h|%f\n'; done
## STDOUT:
.|.|.
./|.|./
.//|./|./
././/.|././|.
/||/
//|/|/
d/|d|d/
d//|d/|d/
d/e//|d|e/
./d|.|d
./d/|.|d/
.//d|./|d
.//d//|./|d/
## END

#### ln -s /etc/passwd l; ln -s /nosuch b; find -H l b d -xtype l | sort; find l b -xtype l | s
mkdir -p d/e; touch d/a d/e/b
ln -s /etc/passwd l; ln -s /nosuch b; find -H l b d -xtype l | sort; find l b -xtype l | sort; find -L l b -xtype l | sort
## STDOUT:
b
l
b
b
l
## END

#### find d -fls out; wc -l < out
mkdir -p d/e; touch d/a d/e/b
find d -fls out; wc -l < out
## STDOUT:
4
## END

#### find d -fprint /nodir/x
mkdir -p d/e; touch d/a d/e/b
find d -fprint /nodir/x; echo $?
## STDOUT:
1
## END

#### optimisation levels and formats
mkdir t; >t/a; chmod 640 t/a
find -O3 t -name a
find -Ox t
find t/a -printf '%#m %.2d %10Q \q\n'
find t '(' '!' ')'
find t -mtime x
find t -newerzz x
## STDOUT:
t/a
0640 00 %10Q \q
## END
## STDERR:
find: Please specify a decimal number immediately after -O
find: warning: unrecognized format directive `%Q'
find: warning: unrecognized escape `\q'
find: expected an expression between '!' and ')'
find: invalid argument `x' to `-mtime'
find: invalid predicate `-newerzz'
## END
## status: 1

#### a loop names the directory that it leads back to
mkdir -p t/d; ln -s .. t/d/up
find -L t -name d
## STDOUT:
t/d
## END
## STDERR:
find: File system loop detected; ‘t/d/up’ is part of the same file system loop as ‘t’.
## END
## status: 1

#### a test that is cheaper changes places with the one before it, over a comma
mkdir -p t/d; : >t/a; : >t/b; 
for e in '-type f , -name b' '-name b , -type f' '-empty , -name b' '-links 1 , -type f , -name a' '-type f , -name a , -name b' '( -type f , -name b ) -name b' '-print , -name b'; do
echo "$e: $(find t $e | sort | xargs)"; done
## STDOUT:
-type f , -name b: t/a t/b
-name b , -type f: t/a t/b
-empty , -name b: t/a t/b t/d
-links 1 , -type f , -name a: t/a t/b
-type f , -name a , -name b: t/b
( -type f , -name b ) -name b: t/b
-print , -name b: t t/a t/b t/d
## END

#### parts of days and minutes
mkdir d; for m in 10 90 700 800 1500 2200 3000; do touch -d "-$m minutes" d/$m; done
for e in '-mtime 0' '-mtime -1' '-mtime +0' '-mtime .5' '-mtime -0.5' '-mtime +1.5' '-mtime 1e0' '-mmin -91.5' '-mmin 90.5' '-mmin +1e3' '-mtime 0x1'; do
echo "$e: $(find d -type f $e | sort | xargs)"; done
find d -mtime 1x; find d -mmin ''; find d -mtime 1e400
## STDOUT:
-mtime 0: d/10 d/700 d/800 d/90
-mtime -1: d/10 d/700 d/800 d/90
-mtime +0: d/1500 d/2200 d/3000
-mtime .5: d/1500 d/800
-mtime -0.5: d/10 d/700 d/90
-mtime +1.5: 
-mtime 1e0: d/1500 d/2200
-mmin -91.5: d/10 d/90
-mmin 90.5: d/90
-mmin +1e3: d/1500 d/2200 d/3000
-mtime 0x1: d/1500 d/2200
## END
## STDERR:
find: invalid argument `1x' to `-mtime'
find: invalid argument `' to `-mmin'
find: invalid argument `1e400' to `-mtime'
## END
## status: 1

#### a mode that matches every file
mkdir -p t/d; : >t/a; : >t/b; find t -perm /0 -name a; find t -perm /u= -name b
## STDOUT:
t/a
t/b
## END
## STDERR:
find: warning: you have specified a mode pattern /0 (which is equivalent to /000). The meaning of -perm /000 has now been changed to be consistent with -perm -000; that is, while it used to match no files, it now matches all files.
find: warning: you have specified a mode pattern /u= (which is equivalent to /000). The meaning of -perm /000 has now been changed to be consistent with -perm -000; that is, while it used to match no files, it now matches all files.
## END

#### words that are not right, in the order in which they are found
mkdir -p t/d; : >t/a; : >t/b; 
for e in '( -name a -o )' '-name a -o' '-print -o' '( -o -name a )' '!' '( ! )' '( )' '(' '-name a ( )' '-name a )' '( -name a' '-name a , , -name b' '( ) -size x' ') -mtime -x' '-name a t' '-name a x' '-daystart -o -print' '( -daystart )'; do find t $e; done 2>&1
## STDOUT:
find: expected an expression between '-o' and ')'
find: expected an expression after '-o'
find: invalid expression
find: invalid expression; you have used a binary operator '-o' with nothing before it.
find: expected an expression after '!'
find: expected an expression between '!' and ')'
find: invalid expression; empty parentheses are not allowed.
find: invalid expression; expected to find a ')' but didn't see one. Perhaps you need an extra predicate after '('
find: invalid expression; empty parentheses are not allowed.
find: you have too many ')'
find: invalid expression; I was expecting to find a ')' somewhere but did not see one.
find: invalid expression; you have used a binary operator ',' with nothing before it.
find: invalid -size type `x'
find: invalid argument `-x' to `-mtime'
find: paths must precede expression: `t'
find: possible unquoted pattern after predicate `-name'?
find: paths must precede expression: `x'
find: invalid expression; you have used a binary operator '-o' with nothing before it.
find: invalid expression; empty parentheses are not allowed.
## END
## status: 1

#### letters of file types
mkdir -p t/d; : >t/a; : >t/b; for e in '' -links ff f, f,, , f,x fx xf f,f D f,d; do find t -type "$e" | sort; done 2>&1
## STDOUT:
find: Arguments to -type should contain at least one letter
find: Unknown argument to -type: -
find: Must separate multiple arguments to -type using: ','
find: Last file type in list argument to -type is missing, i.e., list is ending on: ','
find: Unknown argument to -type: ,
find: Unknown argument to -type: ,
find: Unknown argument to -type: x
find: Must separate multiple arguments to -type using: ','
find: Unknown argument to -type: x
find: Duplicate file type 'f' in the argument list to -type.
find: -type D is not supported because Solaris doors are not supported on the platform find was compiled on.
t
t/a
t/b
t/d
## END

#### a closing parenthesis behind a starting point is one
mkdir -p t/d; : >t/a; : >t/b; find t ')' -name a; find t , -name a
## STDOUT:
t/a
t/a
## END
## STDERR:
find: ‘)’: No such file or directory
find: ‘,’: No such file or directory
## END
## status: 1

#### dialects of regular expressions
mkdir r; cd r; touch ab aab a+b 'a{2}' 'a|b' '(a)' aa $'a\nb' 'a]b'; cd ..
for t in emacs posix-minimal-basic sed grep posix-extended egrep awk posix-awk gnu-awk; do
for p in 'r/a.b' 'r/a+b' 'r/a\+b' 'r/a{2}' 'r/(a)' 'r/a\|b' 'r/\w*' 'r/[[:alpha:]]*' 'r/[a\]b]*' 'r/a**' '['; do
echo "$t $p: $(find r -regextype $t -regex "$p" -printf '%P;' 2>&1 | tr ';\n' '\n ' | sort | xargs -d '\n')"; done; done
## STDOUT:
emacs r/a.b: a+b a]b aab a|b
emacs r/a+b: aab ab
emacs r/a\+b: a+b
emacs r/a{2}: a{2}
emacs r/(a): (a)
emacs r/a\|b: 
emacs r/\w*: aa aab ab
emacs r/[[:alpha:]]*: 
emacs r/[a\]b]*: ab
emacs r/a**: aa
emacs [: find: failed to compile regular expression '[': Invalid regular expression 
posix-minimal-basic r/a.b: a b a+b a]b aab a|b
posix-minimal-basic r/a+b: a+b
posix-minimal-basic r/a\+b: a+b
posix-minimal-basic r/a{2}: a{2}
posix-minimal-basic r/(a): (a)
posix-minimal-basic r/a\|b: a|b
posix-minimal-basic r/\w*: aa aab ab
posix-minimal-basic r/[[:alpha:]]*: aa aab ab
posix-minimal-basic r/[a\]b]*: ab
posix-minimal-basic r/a**: aa
posix-minimal-basic [: find: failed to compile regular expression '[': Invalid regular expression 
sed r/a.b: a b a+b a]b aab a|b
sed r/a+b: a+b
sed r/a\+b: aab ab
sed r/a{2}: a{2}
sed r/(a): (a)
sed r/a\|b: 
sed r/\w*: aa aab ab
sed r/[[:alpha:]]*: aa aab ab
sed r/[a\]b]*: ab
sed r/a**: find: failed to compile regular expression 'r/a**': Invalid preceding regular expression 
sed [: find: failed to compile regular expression '[': Invalid regular expression 
grep r/a.b: a b a+b a]b aab a|b
grep r/a+b: a+b
grep r/a\+b: aab ab
grep r/a{2}: a{2}
grep r/(a): (a)
grep r/a\|b: 
grep r/\w*: aa aab ab
grep r/[[:alpha:]]*: aa aab ab
grep r/[a\]b]*: ab
grep r/a**: aa
grep [: find: failed to compile regular expression '[': Invalid regular expression 
posix-extended r/a.b: a b a+b a]b aab a|b
posix-extended r/a+b: aab ab
posix-extended r/a\+b: a+b
posix-extended r/a{2}: aa
posix-extended r/(a): 
posix-extended r/a\|b: a|b
posix-extended r/\w*: aa aab ab
posix-extended r/[[:alpha:]]*: aa aab ab
posix-extended r/[a\]b]*: ab
posix-extended r/a**: aa
posix-extended [: find: failed to compile regular expression '[': Invalid regular expression 
egrep r/a.b: a b a+b a]b aab a|b
egrep r/a+b: aab ab
egrep r/a\+b: a+b
egrep r/a{2}: aa
egrep r/(a): 
egrep r/a\|b: a|b
egrep r/\w*: aa aab ab
egrep r/[[:alpha:]]*: aa aab ab
egrep r/[a\]b]*: ab
egrep r/a**: aa
egrep [: find: failed to compile regular expression '[': Invalid regular expression 
awk r/a.b: a b a+b a]b aab a|b
awk r/a+b: aab ab
awk r/a\+b: a+b
awk r/a{2}: a{2}
awk r/(a): 
awk r/a\|b: a|b
awk r/\w*: 
awk r/[[:alpha:]]*: aa aab ab
awk r/[a\]b]*: a]b aa aab ab
awk r/a**: aa
awk [: find: failed to compile regular expression '[': Invalid regular expression 
posix-awk r/a.b: a b a+b a]b aab a|b
posix-awk r/a+b: aab ab
posix-awk r/a\+b: a+b
posix-awk r/a{2}: aa
posix-awk r/(a): 
posix-awk r/a\|b: a|b
posix-awk r/\w*: 
posix-awk r/[[:alpha:]]*: aa aab ab
posix-awk r/[a\]b]*: a]b aa aab ab
posix-awk r/a**: aa
posix-awk [: find: failed to compile regular expression '[': Invalid regular expression 
gnu-awk r/a.b: a b a+b a]b aab a|b
gnu-awk r/a+b: aab ab
gnu-awk r/a\+b: a+b
gnu-awk r/a{2}: aa
gnu-awk r/(a): 
gnu-awk r/a\|b: a|b
gnu-awk r/\w*: aa aab ab
gnu-awk r/[[:alpha:]]*: aa aab ab
gnu-awk r/[a\]b]*: a]b aa aab ab
gnu-awk r/a**: aa
gnu-awk [: find: failed to compile regular expression '[': Invalid regular expression 
## END

#### flags and widths of what is printed
mkdir -p t/d; : >t/a; : >t/b; touch -d '2024-01-06 12:00' t/a; find t/a -printf '%5d|%-5d|%05d|%+d|% d|%5.3d|%.0d|%05m|%+m|%#m|%05p|%.1f|%-8Ta|%Aq|\n'; find t/d -maxdepth 0 -printf '%S %%|%8n|%-3y|\n'; find t/a -printf '%q\8\n'; find t/a -printf '%5('; find t/a -printf '%T'; echo; find t/a -printf '%'
## STDOUT:
    0|0    |00000|+0| 0|  000||00644|644|0644|  t/a|a|Sat     |%q|
1 %|       2|d  |
%q\8
%T
## END
## STDERR:
find: warning: unrecognized format directive `%q'
find: warning: unrecognized escape `\8'
find: error: the format directive `%(' is reserved for future use
find: warning: format directive `%T' should be followed by another character
find: error: % at end of format string
## END
## status: 1

#### warnings if they are asked for
mkdir -p t/d; : >t/a; : >t/b; find t -warn -name a -maxdepth 1; find t -warn -name a/b; find t -warn -d -name a; find t -path t/a/; find t -name a -maxdepth 1
## STDOUT:
t/a
t/a
t/a
## END
## STDERR:
find: warning: you have specified the global option -maxdepth after the argument -name, but global options are not positional, i.e., -maxdepth affects tests specified before it as well as those specified after it.  Please specify global options before other arguments.
find: warning: ‘-name’ matches against basenames only, but the given pattern contains a directory separator (‘/’), thus the expression will evaluate to false all the time.  Did you mean ‘-wholename’?
find: warning: the -d option is deprecated; please use -depth instead, because the latter is a POSIX-compliant feature.
find: warning: -path t/a/ will not match anything because it ends with /.
## END

#### a loop of links
mkdir -p t/c; ln -s .. t/c/up; find -L t/; find -L t -mindepth 2; ln -s l t/l; find t -xtype d
## STDOUT:
t/
t/c
t
t/c
t/c/up
## END
## STDERR:
find: File system loop detected; ‘t/c/up’ is part of the same file system loop as ‘t/’.
find: File system loop detected; ‘t/c/up’ is part of the same file system loop as ‘t’.
find: ‘t/l’: Too many levels of symbolic links
## END
## status: 1

#### starting points from a file
mkdir -p t/d; : >t/a; : >t/b; printf 't/a\0t/b\0none\0' >list; find -files0-from list; printf 't/d\0' | find -files0-from - -type d; find t -files0-from list; find -files0-from nothing
## STDOUT:
t/a
t/b
t/d
## END
## STDERR:
find: ‘none’: No such file or directory
find: extra operand ‘t’
find: file operands cannot be combined with -files0-from
find: cannot open ‘nothing’ for reading: No such file or directory
## END
## status: 1

#### times of use
mkdir -p t/d; : >t/a; : >t/b; touch -a -d '+3 days' t/a; find t -type f -used +2; find t -type f -used 1.5; find t -used x; find t -fstype nosuch; find t -context x
## STDOUT:
t/a
## END
## STDERR:
find: Invalid argument x to -used
find: invalid predicate -context: SELinux is not enabled.
## END
## status: 1

#### what belongs to predicates
mkdir -p t/d; : >t/a; : >t/b; 
for e in '-user nosuch' '-group nosuch' '-maxdepth 99999999999' '-maxdepth x' '-newerBt 2000-01-01' '-newermB t' '-newerxy t' '-newermt' '-regextype x' '-exec echo {}x +' '-exec ;' '-fprintf x' '-used' '-size +' '-delete -prune -name q' '-D' '--foo'; do find t $e; done 2>&1
## STDOUT:
find: ‘nosuch’ is not the name of a known user
find: ‘nosuch’ is not the name of an existing group
find: 99999999999: Numerical result out of range
find: Expected a positive decimal integer argument to -maxdepth, but got ‘x’
find: This system does not provide a way to find the birth time of a file.
find: invalid predicate `-newerBt'
find: This system does not provide a way to find the birth time of a file.
find: invalid predicate `-newermB'
find: invalid predicate `-newerxy'
find: The ‘-newermt’ test needs an argument
find: Unknown regular expression type ‘x’; valid types are ‘findutils-default’, ‘ed’, ‘emacs’, ‘gnu-awk’, ‘grep’, ‘posix-awk’, ‘awk’, ‘posix-basic’, ‘posix-egrep’, ‘egrep’, ‘posix-extended’, ‘posix-minimal-basic’, ‘sed’.
find: In ‘-exec ... {} +’ the ‘{}’ must appear by itself, but you specified ‘{}x’
find: invalid argument `;' to `-exec'
find: invalid argument `x' to `-fprintf'
find: missing argument to `-used'
find: invalid -size type `+'
find: The -delete action automatically turns on -depth, but -prune does nothing when -depth is in effect.  If you want to carry on anyway, just explicitly use the -depth option.
find: unknown predicate `-D'
find: unknown predicate `--foo'
## END
## status: 1

#### commands in the directory of a file
mkdir -p t/s; : >t/s/a; find t/ -execdir echo {} \; | sort; find / -maxdepth 0 -execdir echo {} \;
## STDOUT:
./a
./s
./t/
/
## END

#### links through what is no directory, and to themselves
mkdir lt; ln -s l lt/l; : >lt/f; ln -s f/x lt/n; ln -s none lt/o; for e in '-L lt' '-L lt/n' '-H lt/n' '-H lt/l' 'lt -xtype l' '-L lt -type l' 'lt -xtype f' 'lt -printf %f%Y,%l\n' '-L lt -printf %f%Y\n' '-L lt -newer lt/l' 'lt -path lt/' 'lt/ -path lt/'; do echo "$e: $(find $e 2>&1 | sort | xargs -d '\n')"; done
## STDOUT:
-L lt: find: ‘lt/l’: Too many levels of symbolic links find: ‘lt/n’: Not a directory lt lt/f lt/n lt/o
-L lt/n: find: ‘lt/n’: Not a directory
-H lt/n: find: ‘lt/n’: Not a directory
-H lt/l: find: ‘lt/l’: Too many levels of symbolic links
lt -xtype l: find: ‘lt/l’: Too many levels of symbolic links lt/n lt/o
-L lt -type l: find: ‘lt/l’: Too many levels of symbolic links find: ‘lt/n’: Not a directory lt/n lt/o
lt -xtype f: find: ‘lt/l’: Too many levels of symbolic links lt/f
lt -printf %f%Y,%l\n: ff, lL,l ltd, nN,f/x oN,none
-L lt -printf %f%Y\n: ff find: ‘lt/l’: Too many levels of symbolic links find: ‘lt/n’: Not a directory ltd nN oN
-L lt -newer lt/l: find: ‘lt/l’: Too many levels of symbolic links
lt -path lt/: find: warning: -path lt/ will not match anything because it ends with /.
lt/ -path lt/: lt/
## END
## stderr-json: ""

#### a directory that must not be searched: -printf '%f %y %d\n'
mkdir -p t/x.c/dd; : > t/x.c/a; ln -s /nowhere t/x.c/l; chmod 644 t/x.c; { find t -printf '%f %y %d\n'; echo $?; } 2>&1 | sort
## STDOUT:
1
a f 2
find: ‘t/x.c/dd’: Permission denied
l l 2
t d 0
x.c d 1
## END
## stderr-json: ""

#### a directory that must not be searched: -printf '%f %l\n'
mkdir -p t/x.c/dd; : > t/x.c/a; ln -s /nowhere t/x.c/l; chmod 644 t/x.c; { find t -printf '%f %l\n'; echo $?; } 2>&1 | sort
## STDOUT:
1
find: ‘t/x.c/a’: Permission denied
find: ‘t/x.c/dd’: Permission denied
find: ‘t/x.c/l’: Permission denied
t 
x.c 
## END
## stderr-json: ""

#### a directory that must not be searched: -lname a
mkdir -p t/x.c/dd; : > t/x.c/a; ln -s /nowhere t/x.c/l; chmod 644 t/x.c; { find t -lname a; echo $?; } 2>&1 | sort
## STDOUT:
1
find: ‘t/x.c/a’: Permission denied
find: ‘t/x.c/dd’: Permission denied
find: ‘t/x.c/l’: Permission denied
## END
## stderr-json: ""

#### a directory that must not be searched: -inum 0
mkdir -p t/x.c/dd; : > t/x.c/a; ln -s /nowhere t/x.c/l; chmod 644 t/x.c; { find t -inum 0; echo $?; } 2>&1 | sort
## STDOUT:
1
find: ‘t/x.c/dd’: Permission denied
## END
## stderr-json: ""

#### a directory that must not be searched: -newer t -o -newer t
mkdir -p t/x.c/dd; : > t/x.c/a; ln -s /nowhere t/x.c/l; chmod 644 t/x.c; touch -d 2001-01-01 t; { find t -newer t -o -newer t; echo $?; } 2>&1 | sort
## STDOUT:
1
find: ‘t/x.c/a’: Permission denied
find: ‘t/x.c/dd’: Permission denied
find: ‘t/x.c/l’: Permission denied
t/x.c
## END
## stderr-json: ""

#### a directory that must not be searched: -writable -mtime +3
mkdir -p t/x.c/dd; : > t/x.c/a; ln -s /nowhere t/x.c/l; chmod 644 t/x.c; { find t -writable -mtime +3; echo $?; } 2>&1 | sort
## STDOUT:
1
find: ‘t/x.c/a’: Permission denied
find: ‘t/x.c/dd’: Permission denied
find: ‘t/x.c/l’: Permission denied
## END
## stderr-json: ""

#### a directory that must not be searched: -xtype f
mkdir -p t/x.c/dd; : > t/x.c/a; ln -s /nowhere t/x.c/l; chmod 644 t/x.c; { find t -xtype f; echo $?; } 2>&1 | sort
## STDOUT:
1
find: ‘t/x.c/a’: Permission denied
find: ‘t/x.c/dd’: Permission denied
find: ‘t/x.c/l’: Permission denied
## END
## stderr-json: ""

#### a directory that must not be searched: -mindepth 2 ! -prune
mkdir -p t/x.c/dd; : > t/x.c/a; ln -s /nowhere t/x.c/l; chmod 644 t/x.c; { find t -mindepth 2 ! -prune; echo $?; } 2>&1 | sort
## STDOUT:
1
find: ‘t/x.c/a’: Permission denied
find: ‘t/x.c/dd’: Permission denied
find: ‘t/x.c/l’: Permission denied
t/x.c/a
t/x.c/dd
t/x.c/l
## END
## stderr-json: ""

#### a directory that must not be searched: -mindepth 2 -prune
mkdir -p t/x.c/dd; : > t/x.c/a; ln -s /nowhere t/x.c/l; chmod 644 t/x.c; { find t -mindepth 2 -prune; echo $?; } 2>&1 | sort
## STDOUT:
1
find: ‘t/x.c/a’: Permission denied
find: ‘t/x.c/dd’: Permission denied
find: ‘t/x.c/l’: Permission denied
## END
## stderr-json: ""

#### a directory that must not be searched: ! -type f,d
mkdir -p t/x.c/dd; : > t/x.c/a; ln -s /nowhere t/x.c/l; chmod 644 t/x.c; { find t ! -type f,d; echo $?; } 2>&1 | sort
## STDOUT:
1
find: ‘t/x.c/dd’: Permission denied
t/x.c/dd
t/x.c/l
## END
## stderr-json: ""

#### a directory that must not be searched: -type f -o -type l
mkdir -p t/x.c/dd; : > t/x.c/a; ln -s /nowhere t/x.c/l; chmod 644 t/x.c; { find t -type f -o -type l; echo $?; } 2>&1 | sort
## STDOUT:
1
find: ‘t/x.c/dd’: Permission denied
t/x.c/a
t/x.c/l
## END
## stderr-json: ""

#### a directory that must not be searched: -depth -mindepth 2 -prune
mkdir -p t/x.c/dd; : > t/x.c/a; ln -s /nowhere t/x.c/l; chmod 644 t/x.c; { find t -depth -mindepth 2 -prune; echo $?; } 2>&1 | sort
## STDOUT:
1
find: ‘t/x.c/dd’: Permission denied
t/x.c/a
t/x.c/dd
t/x.c/l
## END
## stderr-json: ""

#### a directory that must not be searched: -mindepth 2 -printf '%p\n' -perm 644
mkdir -p t/x.c/dd; : > t/x.c/a; ln -s /nowhere t/x.c/l; chmod 644 t/x.c; { find t -mindepth 2 -printf '%p\n' -perm 644; echo $?; } 2>&1 | sort
## STDOUT:
1
find: ‘t/x.c/a’: Permission denied
find: ‘t/x.c/dd’: Permission denied
find: ‘t/x.c/l’: Permission denied
t/x.c/a
t/x.c/dd
t/x.c/l
## END
## stderr-json: ""

#### -execdir in a directory that must not be entered
mkdir -p t/x.c; : > t/x.c/l; chmod 644 t/x.c; find t/x.c -execdir echo {} \;
## stdout: ./x.c
## stderr: find: Failed to save working directory in order to run a command on ‘l’: Permission denied
## status: 1

#### links that cannot be followed
mkdir -m 0 no; mkdir t; : > t/f; ln -s f/x t/nd; ln -s ../no/x t/pd; ln -s none t/none; ln -s loop t/loop; for e in '' '-newermt 2000-01-01' '-type l' '-xtype l'; do { find -L t $e; echo $?; } 2>&1 | sort; done; find -L t -printf '%p %y %l\n' 2>&1 | sort
## STDOUT:
1
find: ‘t/loop’: Too many levels of symbolic links
find: ‘t/nd’: Not a directory
find: ‘t/none’: Too many levels of symbolic links
find: ‘t/pd’: Permission denied
t
t/f
t/nd
t/pd
1
find: ‘t/loop’: Too many levels of symbolic links
find: ‘t/nd’: Not a directory
find: ‘t/none’: Too many levels of symbolic links
find: ‘t/pd’: Permission denied
t
t/f
t/nd
1
find: ‘t/loop’: Too many levels of symbolic links
find: ‘t/nd’: Not a directory
find: ‘t/none’: Too many levels of symbolic links
find: ‘t/pd’: Permission denied
t/nd
1
find: ‘t/loop’: Too many levels of symbolic links
find: ‘t/nd’: Not a directory
find: ‘t/none’: Too many levels of symbolic links
find: ‘t/pd’: Permission denied
t/nd
find: ‘t/loop’: Too many levels of symbolic links
find: ‘t/nd’: Not a directory
find: ‘t/none’: Too many levels of symbolic links
find: ‘t/pd’: Permission denied
t d 
t/f f 
t/nd l f/x
## END
## stderr-json: ""

#### where options stand: '(' -name x -a -daystart ')'
find . '(' -name x -a -daystart ')'
## stdout-json: ""
## stderr: find: expected an expression between '-daystart' and ')'
## status: 1

#### where options stand: '(' -name x -o -daystart ')'
find . '(' -name x -o -daystart ')'
## stdout-json: ""
## stderr: find: expected an expression between '-daystart' and ')'
## status: 1

#### where options stand: -name x -o -daystart
find . -name x -o -daystart
## stdout-json: ""
## stderr: find: expected an expression after '-daystart'
## status: 1

#### where options stand: '(' -daystart ')'
find . '(' -daystart ')'
## stdout-json: ""
## stderr: find: invalid expression; empty parentheses are not allowed.
## status: 1

#### where options stand: -warn ! -maxdepth 0
find . -warn ! -maxdepth 0
## stdout-json: ""
## stderr: find: warning: you have specified the global option -maxdepth after the argument !, but global options are not positional, i.e., -maxdepth affects tests specified before it as well as those specified after it.  Please specify global options before other arguments.

#### where options stand: -warn '(' -maxdepth 0 ')'
find . -warn '(' -maxdepth 0 ')'
## stdout: .
## stderr: find: warning: you have specified the global option -maxdepth after the argument (, but global options are not positional, i.e., -maxdepth affects tests specified before it as well as those specified after it.  Please specify global options before other arguments.

#### where options stand: -warn , -maxdepth 0
find . -warn , -maxdepth 0
## stdout: .
## stderr: find: warning: you have specified the global option -maxdepth after the argument ,, but global options are not positional, i.e., -maxdepth affects tests specified before it as well as those specified after it.  Please specify global options before other arguments.

#### where options stand: -warn -a -maxdepth 0
find . -warn -a -maxdepth 0
## stdout: .
## stderr: find: warning: you have specified the global option -maxdepth after the argument -a, but global options are not positional, i.e., -maxdepth affects tests specified before it as well as those specified after it.  Please specify global options before other arguments.

#### where options stand: -warn -mtime 1 -mindepth x
find . -warn -mtime 1 -mindepth x
## stdout-json: ""
## STDERR:
find: warning: you have specified the global option -mindepth after the argument -mtime, but global options are not positional, i.e., -mindepth affects tests specified before it as well as those specified after it.  Please specify global options before other arguments.
find: Expected a positive decimal integer argument to -mindepth, but got ‘x’
## END
## status: 1

#### where options stand: -warn -mtime 1 -mindepth
find . -warn -mtime 1 -mindepth
## stdout-json: ""
## STDERR:
find: warning: you have specified the global option -mindepth after the argument -mtime, but global options are not positional, i.e., -mindepth affects tests specified before it as well as those specified after it.  Please specify global options before other arguments.
find: missing argument to `-mindepth'
## END
## status: 1

#### a dot and a newline
mkdir t; : > t/$'a\nb'; for r in findutils-default emacs posix-basic; do find t -regextype $r -regex '.*a.b' | wc -l; done; find t -regex '.*a.b' | wc -l
## STDOUT:
2
0
2
0
## END
## stderr-json: ""

#### parts in parentheses at the start of a list
mkdir t; : > t/a; echo x > t/b; find t '(' '(' -empty , -name b ')' , -type f ')' | sort
## STDOUT:
t/a
t/b
## END
## stderr-json: ""

#### a long expression
find . -maxdepth 0 $(printf -- '-true %.0s' {1..2000}); find . -maxdepth 0 -false $(printf -- '-o -true %.0s' {1..2000}); find . -maxdepth 0 $(printf -- '! %.0s' {1..2000}) -true
## STDOUT:
.
.
.
## END
## stderr-json: ""

#### an expression that begins with a closing parenthesis
find . -daystart ')'; find . -daystart ')' -daystart; find . -depth ')'; find . -true -o -daystart ')'; find . '(' -daystart; find . '(' -depth; find . '('
## stdout-json: ""
## STDERR:
find: invalid expression: expected expression before closing parentheses ')'.
find: invalid expression: expected expression before closing parentheses '-daystart'.
find: you have too many ')'
find: expected an expression between '-daystart' and ')'
find: invalid expression; expected to find a ')' but didn't see one. Perhaps you need an extra predicate after '-daystart'
find: invalid expression; I was expecting to find a ')' somewhere but did not see one.
find: invalid expression; expected to find a ')' but didn't see one. Perhaps you need an extra predicate after '('
## END
## status: 1

#### ends of lines within a path
mkdir 'a
b'; for e in '.*.^b' '.*a$.b' '.*b' '.*a$'; do find . -regextype posix-extended -regex "$e"; echo $?; done
## STDOUT:
./a
b
0
./a
b
0
./a
b
0
0
## END
## stderr-json: ""

#### a closing parenthesis behind an option
mkdir t; cd t; for e in '-daystart ) -print' '-daystart ) -name x' '-daystart ) -print -daystart' '-daystart ) -daystart -print' '-daystart ) -daystart )' '-daystart ) ! -quit' '-print )'; do find . $e; done
## stdout-json: ""
## STDERR:
find: invalid expression: expected expression before closing parentheses ')'.
find: invalid expression: expected expression before closing parentheses ')'.
find: invalid expression: expected expression before closing parentheses ')'.
find: invalid expression: expected expression before closing parentheses '-daystart'.
find: invalid expression: expected expression before closing parentheses '-daystart'.
find: invalid expression: expected expression before closing parentheses ')'.
find: you have too many ')'
## END
## status: 1

#### a parenthesis that ends the one around all words
touch a b c; for e in '-name a ) -o ( -name b' '-name a ) -name b' '-name a ) , ( -name b' '-name a )' '-name a ) )' '-name a ) , ,' '-name a ) ( -name b' '-name a ) -o -name b' '-name a ) ( -name a ) ( -name a' '-name a ) -o' '! ) -name a' '-name a -o ) -name b' '-name a ) -print' '-name a ) -o ( -print' '-name a ) -a ( -name a -o -name b' '-name a ) ( ( -name b )' '-name a ) , ( -name b )' '( -name a' '( -name a ) !' '-name a ) ! ( -name b' '-name a ) (' '-name a ) ( )' '( ( -name a ) -o -name b'; do find . $e 2>&1; done
## STDOUT:
./b
find: you have too many ')'
./b
find: you have too many ')'
find: you have too many ')'
find: invalid expression; you have used a binary operator ',' with nothing before it.
find: you have too many ')'
./a
find: expected an expression after '-o'
find: expected an expression between '!' and ')'
find: expected an expression between '-o' and ')'
find: you have too many ')'
find: you have too many ')'
./a
find: you have too many ')'
find: invalid expression; I was expecting to find a ')' somewhere but did not see one.
find: expected an expression after '!'
./a
find: invalid expression; expected to find a ')' but didn't see one. Perhaps you need an extra predicate after '('
find: invalid expression; empty parentheses are not allowed.
find: invalid expression; I was expecting to find a ')' somewhere but did not see one.
## END
## stderr-json: ""
## status: 1

#### a word that is there may have been a pattern
mkdir t; ln -s none l; ln -s t k; find t -name x l; find t -name x k; find t ! t
## stdout-json: ""
## STDERR:
find: paths must precede expression: `l'
find: paths must precede expression: `k'
find: possible unquoted pattern after predicate `-name'?
find: paths must precede expression: `t'
find: possible unquoted pattern after predicate `!'?
## END
## status: 1
#### -regex in Emacs' syntax has collating symbols and equivalence classes, and no character classes
mkdir d; touch d/a 'd/[' d/= d/b d/.a 'd/:]'
for p in '.*/[[.a.]]' '.*/[[=a=]]' '.*/[[.a.]' '.*/[[.ab.]]' '.*/[[.a.]-c]' '.*/[[:a:]]' '.*/[[.[.]]' '.*/[b[.a.]]' '.*/[[=]'; do
  echo "$p"
  find d -regex "$p" | sort
done
## STDOUT:
.*/[[.a.]]
d/a
.*/[[=a=]]
d/a
.*/[[.a.]
.*/[[.ab.]]
.*/[[.a.]-c]
d/a
d/b
.*/[[:a:]]
d/:]
.*/[[.[.]]
d/[
.*/[b[.a.]]
d/a
d/b
.*/[[=]
## END
## STDERR:
find: failed to compile regular expression '.*/[[.a.]': Unmatched [, [^, [:, [., or [=
find: failed to compile regular expression '.*/[[.ab.]]': Invalid collation character
find: failed to compile regular expression '.*/[[=]': Unmatched [, [^, [:, [., or [=
## END
#### -daystart gives the operator before it its name
find . -o -daystart
find . -a -daystart
find . \( -o -daystart \)
find . -o -warn
## stdout-json: ""
## STDERR:
find: invalid expression; you have used a binary operator '-daystart' with nothing before it.
find: invalid expression; you have used a binary operator '-daystart' with nothing before it.
find: invalid expression; you have used a binary operator '-daystart' with nothing before it.
find: invalid expression; you have used a binary operator '-o' with nothing before it.
## END
## status: 1
#### a starting point behind the expression may be a descriptor's file
find . -maxdepth 0 -fprintf /dev/stdout -x /dev/stdout
find . -maxdepth 0 -name x /dev
find . -maxdepth 0 -name x none
## stdout-json: ""
## STDERR:
find: paths must precede expression: `/dev/stdout'
find: possible unquoted pattern after predicate `-fprintf'?
find: paths must precede expression: `/dev'
find: possible unquoted pattern after predicate `-name'?
find: paths must precede expression: `none'
## END
## status: 1

#### signs that repeat nothing in egrep's and gnu-awk's expressions
touch a '{1a' 1a '1}1a' '{1}1a' '*1a' '+1a' '{1}'
for t in egrep gnu-awk; do
  for p in './({1a)' './({)1a' './(x|{1}1a)' './({1}*)' './(*1a)' './(*{1}1a)' '(^*\./1a)' '(^{1}\./1a)' './(\<*1a)'; do
    echo "$t $p: $(find . -regextype $t -regex "$p" 2>&1 | sort | tr '\n' ' ')"
  done
done
## STDOUT:
egrep ./({1a): ./1a 
egrep ./({)1a: find: failed to compile regular expression './({)1a': Unmatched ( or \( 
egrep ./(x|{1}1a): ./1}1a 
egrep ./({1}*): 
egrep ./(*1a): ./1a 
egrep ./(*{1}1a): ./1}1a 
egrep (^*\./1a): ./1a 
egrep (^{1}\./1a): 
egrep ./(\<*1a): ./1a 
gnu-awk ./({1a): ./{1a 
gnu-awk ./({)1a: ./{1a 
gnu-awk ./(x|{1}1a): ./{1}1a 
gnu-awk ./({1}*): ./{1} 
gnu-awk ./(*1a): ./*1a 
gnu-awk ./(*{1}1a): ./*1a 
gnu-awk (^*\./1a): 
gnu-awk (^{1}\./1a): 
gnu-awk ./(\<*1a): 
## END

#### find: -execdir in a directory that cannot be entered ends a search, but where links are followed
mkdir -p t/d; >t/d/f; >u; chmod 600 t/d
find t u -execdir echo '{}' ';'; echo $?
find -L t u -execdir echo '{}' ';' -o -print; echo $?
find -L t u -execdir echo '{}' +; echo $?
yes n | find t -okdir echo '{}' ';'; echo $?
yes | find -L t -okdir echo '{}' ';'; echo $?
chmod 700 t/d
## STDOUT:
./t
./d
1
./t
./d
t/d/f
./u
0
./t
./d
1
0
./t
./d
0
## END
## STDERR:
find: Failed to save working directory in order to run a command on ‘f’: Permission denied
find: Failed to change directory: Permission denied
find: failed to return to initial working directory: Permission denied
< echo ... t > ? < echo ... t/d > ? < echo ... t/d/f > ? < echo ... t > ? < echo ... t/d > ? < echo ... t/d/f > ? find: Failed to change directory: Permission denied
## END
