# tsort, recorded from the original.

#### printf "a b\nb c\n" | tsort
printf "a b\nb c\n" | tsort
## STDOUT:
a
b
c
## END

#### printf "a b c d\n" | tsort
printf "a b c d\n" | tsort
## STDOUT:
a
c
b
d
## END

#### printf "a a\n" | tsort
printf "a a\n" | tsort
## STDOUT:
a
## END

#### printf "a\n" | tsort
printf "a\n" | tsort
## STDOUT:
## END
## status: 1

#### printf "" | tsort
printf "" | tsort
## STDOUT:
## END

#### printf "a b\nc d\na d\n" | tsort
printf "a b\nc d\na d\n" | tsort
## STDOUT:
a
c
b
d
## END

#### printf "3 1\n2 1\n4 2\n" | tsort
printf "3 1\n2 1\n4 2\n" | tsort
## STDOUT:
3
4
2
1
## END

#### tsort nosuch
tsort nosuch
## STDOUT:
## END
## status: 1

#### printf "x y\ny z\nx z\nw z\n" | tsort
printf "x y\ny z\nx z\nw z\n" | tsort
## STDOUT:
w
x
y
z
## END
