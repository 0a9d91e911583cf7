# yes, recorded from the GNU original.

#### yes | head -2
yes | head -2
## STDOUT:
y
y
## END

#### yes a b | head -2
yes a b | head -2
## STDOUT:
a b
a b
## END

#### yes '' | head -1
yes '' | head -1
## STDOUT:

## END

#### yes -- -x | head -1
yes -- -x | head -1
## STDOUT:
-x
## END

#### yes | head -c 4 | od -c | head -1
yes | head -c 4 | od -c | head -1
## STDOUT:
0000000   y  \n   y  \n
## END

#### yes x | head -n 100000 | wc -l
yes x | head -n 100000 | wc -l
## STDOUT:
100000
## END

#### yes --foo; echo $?
yes --foo; echo $?
## STDOUT:
1
## END

#### yes a | head -1
yes a | head -1
## STDOUT:
a
## END
