# false, recorded from the GNU original.

#### env false; echo $?
env false; echo $?
## STDOUT:
1
## END

#### env false x; echo $?
env false x; echo $?
## STDOUT:
1
## END
