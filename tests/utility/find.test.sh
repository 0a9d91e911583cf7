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
