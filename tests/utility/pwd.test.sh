# pwd, recorded from the GNU original.

#### env pwd | sed 's/.*\///' | wc -l
env pwd | sed 's/.*\///' | wc -l
## STDOUT:
1
## END

#### cd /; env pwd
cd /; env pwd
## STDOUT:
/
## END

#### cd /usr; env pwd -P
cd /usr; env pwd -P
## STDOUT:
/usr
## END

#### cd /usr; env pwd -L
cd /usr; env pwd -L
## STDOUT:
/usr
## END

#### cd /usr; env PWD=/nowhere pwd -L
cd /usr; env PWD=/nowhere pwd -L
## STDOUT:
/usr
## END

#### cd /; env pwd --foo; echo $?
cd /; env pwd --foo; echo $?
## STDOUT:
1
## END
