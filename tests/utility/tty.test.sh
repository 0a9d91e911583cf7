# tty, recorded from the original.

#### tty < /dev/null
tty < /dev/null
## STDOUT:
not a tty
## END
## status: 1

#### tty -s < /dev/null; echo $?
tty -s < /dev/null; echo $?
## STDOUT:
1
## END

#### tty x < /dev/null
tty x < /dev/null
## STDOUT:
## END
## status: 2
