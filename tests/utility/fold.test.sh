# fold, recorded from the original.

#### fold -w 5 a
printf 'the quick brown fox\nshort\na\tb\n' > a; fold -w 5 a
## STDOUT:
the q
uick 
brown
 fox
short
a
	
b
## END

#### fold -w5 -s a
printf 'the quick brown fox\nshort\na\tb\n' > a; fold -w5 -s a
## STDOUT:
the 
quick
 
brown
 fox
short
a
	
b
## END

#### fold -sw 8 a
printf 'the quick brown fox\nshort\na\tb\n' > a; fold -sw 8 a
## STDOUT:
the 
quick 
brown 
fox
short
a	
b
## END

#### fold -b -w 3 a
printf 'the quick brown fox\nshort\na\tb\n' > a; fold -b -w 3 a
## STDOUT:
the
 qu
ick
 br
own
 fo
x
sho
rt
a	b
## END

#### fold -4 a
printf 'the quick brown fox\nshort\na\tb\n' > a; fold -4 a
## STDOUT:
the 
quic
k br
own 
fox
shor
t
a
	
b
## END

#### fold a
printf 'the quick brown fox\nshort\na\tb\n' > a; fold a
## STDOUT:
the quick brown fox
short
a	b
## END

#### fold -w 0 a
printf 'the quick brown fox\nshort\na\tb\n' > a; fold -w 0 a
## STDOUT:
## END
## status: 1

#### fold -w x a
printf 'the quick brown fox\nshort\na\tb\n' > a; fold -w x a
## STDOUT:
## END
## status: 1

#### fold -w 10 < a
printf 'the quick brown fox\nshort\na\tb\n' > a; fold -w 10 < a
## STDOUT:
the quick 
brown fox
short
a	b
## END

#### printf abcdef | fold -w 4
printf 'the quick brown fox\nshort\na\tb\n' > a; printf abcdef | fold -w 4
## stdout-json: "abcd\nef"

#### fold -s -w 3 a
printf 'the quick brown fox\nshort\na\tb\n' > a; fold -s -w 3 a
## STDOUT:
the
 
qui
ck 
bro
wn 
fox
sho
rt
a
	
b
## END

#### fold --width=7 --spaces a
printf 'the quick brown fox\nshort\na\tb\n' > a; fold --width=7 --spaces a
## STDOUT:
the 
quick 
brown 
fox
short
a
	
b
## END

#### fold nosuch
printf 'the quick brown fox\nshort\na\tb\n' > a; fold nosuch
## STDOUT:
## END
## status: 1
#### columns out of range, and digits as options
printf 'aaaaaaa\n' >f
fold -0 f
fold -w -1 f
fold -3x f
fold -s4 f
fold -w 99999999999999999999 f
## STDOUT:
aaaa
aaa
## END
## STDERR:
fold: invalid number of columns: ‘0’: Numerical result out of range
fold: invalid number of columns: ‘-1’
fold: invalid number of columns: ‘3x’
fold: invalid number of columns: ‘99999999999999999999’: Value too large for defined data type
## END
## status: 1
