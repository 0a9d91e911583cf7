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
