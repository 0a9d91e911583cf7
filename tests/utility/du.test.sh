#### apparent sizes
printf '%3000s' x > a; printf '%10s' x > b; ln a c
du -b a b; du -b a c b; du -bl a c; du -bc a b
du --apparent-size a b; du --apparent-size -h a; du --apparent-size -B 100 a; du --apparent-size -k a; du --apparent-size --si a; du -0 -b a | tr '\0' '|'; echo
## STDOUT:
3000	a
10	b
3000	a
10	b
3000	a
3000	c
3000	a
10	b
3010	total
3	a
1	b
3.0K	a
30	a
3	a
3.0k	a
3000	a|
## END

#### inodes of trees
mkdir -p d/e; touch d/e/f d/g
du --inodes d; du --inodes -S d; du --inodes -s d; du --inodes -d 0 d; du --inodes -d 1 d; du --inodes --max-depth=5 d
du --inodes -a d | sort
## STDOUT:
2	d/e
4	d
2	d/e
2	d
4	d
4	d
2	d/e
4	d
2	d/e
4	d
1	d/e/f
1	d/g
2	d/e
4	d
## END

#### names
mkdir d; du --inodes; du --inodes ./d/; du --inodes -s . d
## STDOUT:
1	./d
2	.
1	./d/
2	.
## END

#### exclude
mkdir -p d/e; touch d/e/f d/g
du --inodes --exclude=e d; du --inodes -a --exclude='*f' d | sort; du --inodes --exclude='d/e' d
## STDOUT:
2	d
1	d/e
1	d/g
3	d
2	d
## END

#### threshold
printf '%3000s' x > a; printf '%10s' x > b
du -b -t 100 a b; du -b -t -100 a b; du -t x a 2>&1
## STDOUT:
3000	a
10	b
du: invalid -t argument 'x'
## END
## status: 1

#### links
mkdir d; touch d/f; ln -s d l
du --inodes l; du --inodes -L l; du --inodes -D l; du --inodes -H l
## STDOUT:
1	l
2	l
2	l
2	l
## END

#### complaints
mkdir d
du none 2>&1; echo $?
du -sa d 2>&1; du -s -d 3 d 2>&1; du -d x d 2>&1; du -B x d 2>&1
du -s -d 0 --inodes d 2>&1
## STDOUT:
du: cannot access 'none': No such file or directory
1
du: cannot both summarize and show all entries
Try 'du --help' for more information.
du: warning: summarizing conflicts with --max-depth=3
Try 'du --help' for more information.
du: invalid maximum depth ‘x’
Try 'du --help' for more information.
du: invalid -B argument 'x'
du: warning: summarizing is the same as using --max-depth=0
1	d
## END

#### what cannot be read
mkdir -p d/e; touch d/f; chmod 000 d/e; du --inodes d 2>&1; echo $?; chmod 700 d/e
## STDOUT:
du: cannot read directory 'd/e': Permission denied
1	d/e
3	d
1
## END

#### the same directory twice
mkdir d; touch d/f; du --inodes d d; du --inodes -c d
## STDOUT:
2	d
2	d
2	total
## END

#### a total
mkdir d e; touch d/f; du --inodes -cs d e
## STDOUT:
2	d
1	e
3	total
## END
