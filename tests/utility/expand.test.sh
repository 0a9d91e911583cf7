# expand, recorded from the original.

#### expand a
printf 'a\tb\tc\n\tx\n  \ty\n' > a; expand a
## STDOUT:
a       b       c
        x
        y
## END

#### expand -t 4 a
printf 'a\tb\tc\n\tx\n  \ty\n' > a; expand -t 4 a
## STDOUT:
a   b   c
    x
    y
## END

#### expand -t4 a
printf 'a\tb\tc\n\tx\n  \ty\n' > a; expand -t4 a
## STDOUT:
a   b   c
    x
    y
## END

#### expand -4 a
printf 'a\tb\tc\n\tx\n  \ty\n' > a; expand -4 a
## STDOUT:
a   b   c
    x
    y
## END

#### expand -i a
printf 'a\tb\tc\n\tx\n  \ty\n' > a; expand -i a
## STDOUT:
a	b	c
        x
        y
## END

#### expand -t 2,5,9 a
printf 'a\tb\tc\n\tx\n  \ty\n' > a; expand -t 2,5,9 a
## STDOUT:
a b  c
  x
     y
## END

#### expand -t "2 5" a
printf 'a\tb\tc\n\tx\n  \ty\n' > a; expand -t "2 5" a
## STDOUT:
a b  c
  x
     y
## END

#### expand -t /4 a
printf 'a\tb\tc\n\tx\n  \ty\n' > a; expand -t /4 a
## STDOUT:
a   b   c
    x
    y
## END

#### expand -t 3,/4 a
printf 'a\tb\tc\n\tx\n  \ty\n' > a; expand -t 3,/4 a
## STDOUT:
a  b    c
   x
   y
## END

#### expand -t 3,+4 a
printf 'a\tb\tc\n\tx\n  \ty\n' > a; expand -t 3,+4 a
## STDOUT:
a  b   c
   x
   y
## END

#### expand -t 0 a
printf 'a\tb\tc\n\tx\n  \ty\n' > a; expand -t 0 a
## STDOUT:
## END
## status: 1

#### expand -t 5,2 a
printf 'a\tb\tc\n\tx\n  \ty\n' > a; expand -t 5,2 a
## STDOUT:
## END
## status: 1

#### expand -t x a
printf 'a\tb\tc\n\tx\n  \ty\n' > a; expand -t x a
## STDOUT:
## END
## status: 1

#### expand --initial -t 3 a
printf 'a\tb\tc\n\tx\n  \ty\n' > a; expand --initial -t 3 a
## STDOUT:
a	b	c
   x
   y
## END

#### expand nosuch
printf 'a\tb\tc\n\tx\n  \ty\n' > a; expand nosuch
## STDOUT:
## END
## status: 1

#### expand < a
printf 'a\tb\tc\n\tx\n  \ty\n' > a; expand < a
## STDOUT:
a       b       c
        x
        y
## END
#### lists of stops are checked when all is read
printf 'x\ty\n' >f
for list in 4,/8,10 +2,4 3/ 3+ 3x / /0 '3 /' ,3; do expand -t "$list" f; done
expand -t 4,/8 -t /4 f
expand -t 4,/8 -t 10 f
expand -t +2 -t /4 f
expand -t 0 -t 2 f
expand -3x f
expand -i4 f
expand -3,6 f
## STDOUT:
x       y
x       y
x  y
x  y
x   y
x	y
x  y
## END
## STDERR:
expand: '/' specifier only allowed with the last value
expand: '+' specifier only allowed with the last value
expand: '/' specifier not at start of number: ‘/’
expand: '+' specifier not at start of number: ‘+’
expand: tab size contains invalid character(s): ‘x’
expand: '/' specifier only allowed with the last value
expand: '/' specifier is mutually exclusive with '+'
expand: tab size cannot be 0
expand: tab size contains invalid character(s): ‘x’
## END
#### a line without an end goes on in the next file
printf '1\tz' >a; printf 'q\tr\n\ts' >b
expand a b; echo .
unexpand -a a b; echo .
## STDOUT:
1       zq      r
        s.
1	zq	r
	s.
## END
## stderr-json: ""
