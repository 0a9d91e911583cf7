# true, recorded from the GNU original.

#### env true; echo $?
env true; echo $?
## STDOUT:
0
## END

#### env true x; echo $?
env true x; echo $?
## STDOUT:
0
## END
