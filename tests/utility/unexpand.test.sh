# unexpand, recorded from the original.

#### unexpand a
printf '        a        b\n    c   d   e\n a\n\t  x\n' > a; unexpand a
## STDOUT:
	a        b
    c   d   e
 a
	  x
## END

#### unexpand -a a
printf '        a        b\n    c   d   e\n a\n\t  x\n' > a; unexpand -a a
## STDOUT:
	a	 b
    c	d   e
 a
	  x
## END

#### unexpand -t 4 a
printf '        a        b\n    c   d   e\n a\n\t  x\n' > a; unexpand -t 4 a
## STDOUT:
		a		 b
	c	d	e
 a
	  x
## END

#### unexpand -t4 --first-only a
printf '        a        b\n    c   d   e\n a\n\t  x\n' > a; unexpand -t4 --first-only a
## STDOUT:
		a        b
	c   d   e
 a
	  x
## END

#### unexpand --first-only a
printf '        a        b\n    c   d   e\n a\n\t  x\n' > a; unexpand --first-only a
## STDOUT:
	a        b
    c   d   e
 a
	  x
## END

#### unexpand -a -t 2 a
printf '        a        b\n    c   d   e\n a\n\t  x\n' > a; unexpand -a -t 2 a
## STDOUT:
				a				 b
		c		d		e
 a
		x
## END

#### unexpand -t 2,5 a
printf '        a        b\n    c   d   e\n a\n\t  x\n' > a; unexpand -t 2,5 a
## STDOUT:
		   a        b
	  c   d   e
 a
	  x
## END

#### unexpand -3 a
printf '        a        b\n    c   d   e\n a\n\t  x\n' > a; unexpand -3 a
## STDOUT:
		  a        b
	 c   d   e
 a
	  x
## END

#### unexpand -t 0 a
printf '        a        b\n    c   d   e\n a\n\t  x\n' > a; unexpand -t 0 a
## STDOUT:
## END
## status: 1

#### unexpand nosuch
printf '        a        b\n    c   d   e\n a\n\t  x\n' > a; unexpand nosuch
## STDOUT:
## END
## status: 1

#### printf "a       b" | unexpand -a
printf '        a        b\n    c   d   e\n a\n\t  x\n' > a; printf "a       b" | unexpand -a
## stdout-json: "a\tb"

#### printf "a  b" | unexpand -a -t 2
printf '        a        b\n    c   d   e\n a\n\t  x\n' > a; printf "a  b" | unexpand -a -t 2
## stdout-json: "a\t b"

#### printf "   \t x\n" | unexpand -t 4
printf '        a        b\n    c   d   e\n a\n\t  x\n' > a; printf "   \t x\n" | unexpand -t 4
## STDOUT:
	 x
## END
#### digits and commas are a list, however they are distributed
printf '        x    y\n' >f
unexpand -4 f
unexpand -1 -0 f
unexpand -5,3 -0 f
unexpand -0 -2 f
unexpand -9 -t 2 f
unexpand -3x f
unexpand -99999999999999999999 f
## STDOUT:
		x    y
        x    y
	   x    y
				x    y
	      x    y
## END
## STDERR:
unexpand: invalid option -- 'x'
Try 'unexpand --help' for more information.
unexpand: tab stop value is too large
## END
## status: 1
