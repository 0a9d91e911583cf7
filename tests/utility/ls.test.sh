# ls, recorded from the GNU original.

#### TERM=xterm ls --color=always d | od -c
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
TERM=xterm ls --color=always d | od -c
## STDOUT:
0000000   a       b  \n   b   .   t   x   t  \n 033   [   0   m 033   [
0000020   0   1   ;   3   6   m   l 033   [   0   m  \n 033   [   0   1
0000040   ;   3   4   m   s   u   b 033   [   0   m  \n
0000054
## END

#### TERM=xterm LS_COLORS='di=1:*.txt=33' ls --color=always d | od -c
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
TERM=xterm LS_COLORS='di=1:*.txt=33' ls --color=always d | od -c
## STDOUT:
0000000   a       b  \n 033   [   0   m 033   [   3   3   m   b   .   t
0000020   x   t 033   [   0   m  \n 033   [   0   1   ;   3   6   m   l
0000040 033   [   0   m  \n 033   [   1   m   s   u   b 033   [   0   m
0000060  \n
0000061
## END

#### ls d
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls d
## STDOUT:
a b
b.txt
l
sub
## END

#### ls -a d
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -a d
## STDOUT:
.
..
.h
a b
b.txt
l
sub
## END

#### ls -A d
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -A d
## STDOUT:
.h
a b
b.txt
l
sub
## END

#### ls -r d
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -r d
## STDOUT:
sub
l
b.txt
a b
## END

#### ls -F d
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -F d
## STDOUT:
a b
b.txt
l@
sub/
## END

#### ls -p d
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -p d
## STDOUT:
a b
b.txt
l
sub/
## END

#### ls -Q d
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -Q d
## STDOUT:
"a b"
"b.txt"
"l"
"sub"
## END

#### ls -1 d
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -1 d
## STDOUT:
a b
b.txt
l
sub
## END

#### ls -C d
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -C d
## STDOUT:
a b  b.txt  l  sub
## END

#### ls -x d
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -x d
## STDOUT:
a b  b.txt  l  sub
## END

#### ls -m d
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -m d
## STDOUT:
a b, b.txt, l, sub
## END

#### ls -d d
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -d d
## STDOUT:
d
## END

#### ls -R d
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -R d
## STDOUT:
d:
a b
b.txt
l
sub

d/sub:
c10
c9
## END

#### ls d/b.txt d/sub
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls d/b.txt d/sub
## STDOUT:
d/b.txt

d/sub:
c10
c9
## END

#### ls d d/sub
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls d d/sub
## STDOUT:
d:
a b
b.txt
l
sub

d/sub:
c10
c9
## END

#### ls -v d/sub
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -v d/sub
## STDOUT:
c9
c10
## END

#### ls -S d/sub
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -S d/sub
## STDOUT:
c10
c9
## END

#### ls -t d/sub
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -t d/sub
## STDOUT:
c9
c10
## END

#### ls -X d
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -X d
## STDOUT:
a b
l
sub
b.txt
## END

#### ls -I '*b*' d
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -I '*b*' d
## STDOUT:
l
## END

#### ls --hide='*.txt' d
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls --hide='*.txt' d
## STDOUT:
a b
l
sub
## END

#### ls nofile; echo $?
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls nofile; echo $?
## STDOUT:
2
## END

#### ls nofile d/b.txt; echo $?
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls nofile d/b.txt; echo $?
## STDOUT:
d/b.txt
2
## END

#### ls -l d/b.txt | awk '{print $1,$2,$5,$6,$7,$8,$9}'
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -l d/b.txt | awk '{print $1,$2,$5,$6,$7,$8,$9}'
## STDOUT:
-rw-r--r-- 1 5 Feb 3 2001 d/b.txt
## END

#### ls -lh d/sub | awk '{print $5,$9}'
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -lh d/sub | awk '{print $5,$9}'
## STDOUT:
 
2.0K c10
1 c9
## END

#### ls -l --time-style=+%F d/b.txt | awk '{print $6,$7}'
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -l --time-style=+%F d/b.txt | awk '{print $6,$7}'
## STDOUT:
2001-02-03 d/b.txt
## END

#### ls -l --time-style=long-iso d/b.txt | awk '{print $6,$7,$8}'
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -l --time-style=long-iso d/b.txt | awk '{print $6,$7,$8}'
## STDOUT:
2001-02-03 04:05 d/b.txt
## END

#### ls -l --full-time d/b.txt | awk '{print $6,$7,$8}'
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -l --full-time d/b.txt | awk '{print $6,$7,$8}'
## STDOUT:
2001-02-03 04:05:06.000000000 +0000
## END

#### ls -l d/l | awk '{print $1,$9,$10,$11}'
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -l d/l | awk '{print $1,$9,$10,$11}'
## STDOUT:
lrwxrwxrwx d/l -> b.txt
## END

#### ls -U d/sub | sort
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -U d/sub | sort
## STDOUT:
c10
c9
## END

#### ls --group-directories-first d
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls --group-directories-first d
## STDOUT:
sub
a b
b.txt
l
## END

#### ls --color=always d | od -c | head -4
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls --color=always d | od -c | head -4
## STDOUT:
0000000   a       b  \n   b   .   t   x   t  \n   l  \n   s   u   b  \n
0000020
## END

#### ls -w 20 -C d
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -w 20 -C d
## STDOUT:
a b  b.txt  l  sub
## END

#### ls -w 20 -x d
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -w 20 -x d
## STDOUT:
a b  b.txt  l  sub
## END

#### ls -N d
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -N d
## STDOUT:
a b
b.txt
l
sub
## END

#### ls -b d
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -b d
## STDOUT:
a\ b
b.txt
l
sub
## END

#### ls --quoting-style=shell d
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls --quoting-style=shell d
## STDOUT:
'a b'
b.txt
l
sub
## END

#### ls -g d/b.txt | awk '{print NF}'
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -g d/b.txt | awk '{print NF}'
## STDOUT:
8
## END

#### ls -G -l d/b.txt | awk '{print NF}'
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -G -l d/b.txt | awk '{print NF}'
## STDOUT:
8
## END

#### ls -o d/b.txt | awk '{print NF}'
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -o d/b.txt | awk '{print NF}'
## STDOUT:
8
## END

#### ls -ld d | cut -c1-10
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -ld d | cut -c1-10
## STDOUT:
drwxr-xr-x
## END

#### ls --file-type d
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls --file-type d
## STDOUT:
a b
b.txt
l@
sub/
## END

#### ls -B d
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -B d
## STDOUT:
a b
b.txt
l
sub
## END

#### ls -L d
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -L d
## STDOUT:
a b
b.txt
l
sub
## END

#### ls --format=commas d
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls --format=commas d
## STDOUT:
a b, b.txt, l, sub
## END

#### ls -lS d/sub | awk '{print $5,$9}' 
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -lS d/sub | awk '{print $5,$9}' 
## STDOUT:
 
2000 c10
1 c9
## END

#### ls -rt d/sub
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -rt d/sub
## STDOUT:
c10
c9
## END

#### ls --sort=size d/sub
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls --sort=size d/sub
## STDOUT:
c10
c9
## END

#### ls --zero d | od -c | head -2
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls --zero d | od -c | head -2
## STDOUT:
0000000   a       b  \0   b   .   t   x   t  \0   l  \0   s   u   b  \0
0000020
## END

#### ls -si d > /dev/null; echo $?
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -si d > /dev/null; echo $?
## STDOUT:
0
## END

#### ls --foo; echo $?
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls --foo; echo $?
## STDOUT:
2
## END

#### mkdir e; cd e; ls; ls -la | head -1
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
mkdir e; cd e; ls; ls -la | head -1
## STDOUT:
total 8
## END

#### ls -1aF d
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
ls -1aF d
## STDOUT:
./
../
.h
a b
b.txt
l@
sub/
## END

#### touch $'a\nb'; ls
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
touch $'a\nb'; ls
## STDOUT:
a
b
d
## END

#### touch $'a\nb'; ls -q
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
touch $'a\nb'; ls -q
## STDOUT:
a?b
d
## END

#### touch $'a\nb'; ls -b
mkdir -p d/sub; printf hello > d/b.txt; : > 'd/a b'; : > d/.h; ln -s b.txt d/l; head -c 2000 /dev/zero > d/sub/c10; printf x > d/sub/c9; touch -d '2001-02-03 04:05:06' d/b.txt d/sub/c10
touch $'a\nb'; ls -b
## STDOUT:
a\nb
d
## END

#### the long format of an empty directory
mkdir d
ls -l d
ls -gG d
## STDOUT:
total 0
total 0
## END
