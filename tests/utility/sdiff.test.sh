# sdiff, recorded from the original.

#### sdiff: two files side by side
printf 'a\nb\nc\n' >x; printf 'a\nB\nc\nd\n' >y; printf 'A \n\nb\tq\n' >z
sdiff x y; echo $?
sdiff x x; echo $?
sdiff x - < y; echo $?
## STDOUT:
a								a
b							      |	B
c								c
							      >	d
1
a								a
b								b
c								c
0
a								a
b							      |	B
c								c
							      >	d
1
## END

#### sdiff: the width, the left column, no common lines
printf 'a\nb\nc\n' >x; printf 'a\nB\nc\nd\n' >y; printf 'A \n\nb\tq\n' >z
sdiff -s -w 40 x y; echo $?
sdiff -l x y
sdiff --left-column --width=30 x y
## STDOUT:
b		   |	B
		   >	d
1
a							      (
b							      |	B
c							      (
							      >	d
a	      (
b	      |	B
c	      (
	      >	d
## END
## status: 1

#### sdiff: what is ignored
printf 'a\nb\nc\n' >x; printf 'a\nB\nc\nd\n' >y; printf 'A \n\nb\tq\n' >z
sdiff -i x y; echo $?
sdiff -W -B x z
sdiff -I '^[bB]' x y
sdiff -a -E -Z -b -d -H --strip-trailing-cr -s x y
## STDOUT:
a								a
b								B
c								c
							      >	d
1
a							      |	A 
b							      |
c							      |	b	q
a								a
b								B
c								c
							      >	d
b							      |	B
							      >	d
## END
## status: 1

#### sdiff: tabs
printf 'a\nb\nc\n' >x; printf 'a\nB\nc\nd\n' >y; printf 'A \n\nb\tq\n' >z
sdiff -t --tabsize=4 -w 50 z x
## STDOUT:
A                       |  a
                        |  b
b   q                   |  c
## END
## status: 1

#### sdiff: directories
printf 'a\nb\nc\n' >x; printf 'a\nB\nc\nd\n' >y; printf 'A \n\nb\tq\n' >z
mkdir d e; cp x d/f; cp y e/f; cp x d/only; sdiff -w 30 d e; echo $?; sdiff -w 30 d/f e; echo $?
## STDOUT:
diff -W 30 -y -- d/f e/f
a		a
b	      |	B
c		c
	      >	d
Only in d: only
1
a		a
b	      |	B
c		c
	      >	d
1
## END

#### sdiff: mistakes
printf 'a\nb\nc\n' >x; printf 'a\nB\nc\nd\n' >y; printf 'A \n\nb\tq\n' >z
sdiff x; echo $?
sdiff; echo $?
sdiff a b c; echo $?
sdiff x nofile; echo $?
sdiff -q x y; echo $?
sdiff -w abc x y; echo $?
sdiff --ig x y; echo $?
sdiff -- -x y; echo $?
## STDOUT:
2
2
2
2
2
2
2
2
## END
## STDERR:
sdiff: missing operand after 'x'
sdiff: Try 'sdiff --help' for more information.
sdiff: missing operand after 'sdiff'
sdiff: Try 'sdiff --help' for more information.
sdiff: extra operand 'c'
sdiff: Try 'sdiff --help' for more information.
diff: nofile: No such file or directory
sdiff: invalid option -- 'q'
sdiff: Try 'sdiff --help' for more information.
diff: invalid width 'abc'
diff: Try 'diff --help' for more information.
sdiff: option '--ig' is ambiguous; possibilities: '--ignore-all-space' '--ignore-blank-lines' '--ignore-case' '--ignore-matching-lines' '--ignore-space-change' '--ignore-tab-expansion' '--ignore-trailing-space'
sdiff: Try 'sdiff --help' for more information.
diff: -x: No such file or directory
## END
