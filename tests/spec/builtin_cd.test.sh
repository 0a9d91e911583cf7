## failures_allowed: 0

#### cd writes the directory if CDPATH or - found it
mkdir -p a/b c; CDPATH=a; cd b >o; sed 's/.*case/case/' o; cd ../..; cd c; cd - >../o2; sed 's/.*case/case/' o2; CDPATH=:a; cd c; pwd | sed 's/.*case/case/'
## STDOUT:
case
case/c
## END
## STDERR:
sed: can't read o: No such file or directory
## END

#### cd with an empty operand, two operands and a file
cd ''; echo $?; cd a b; echo $?; : >f; cd f; echo $?; cd nosuch; echo $?; cd -x; echo $?
## STDOUT:
0
1
1
1
2
## END
## STDERR:
bash: line 1: cd: too many arguments
bash: line 1: cd: f: Not a directory
bash: line 1: cd: nosuch: No such file or directory
bash: line 1: cd: -x: invalid option
cd: usage: cd [-L|[-P [-e]] [-@]] [dir]
## END

#### cd -e, -@ and -L after -P
mkdir -p d; ln -s d l; cd -P -L l; basename "$PWD"; cd ..; cd -LP l; basename "$PWD"; cd ..; cd -Pe l; echo $?; cd -@ . ; echo $?
## STDOUT:
l
d
0
2
## END
## STDERR:
bash: line 1: cd: -@: invalid option
cd: usage: cd [-L|[-P [-e]] [-@]] [dir]
## END

#### cd .. through a link is by name, with -P by place
mkdir -p a/b; ln -s a/b l; cd l; cd ..; basename "$PWD"; cd -P l; cd ..; basename "$PWD"; cd ..; set -P; cd l; basename "$PWD"; set +P
## STDOUT:
case
a
b
## END

#### cd without HOME or OLDPWD
unset HOME; cd; echo $?; unset OLDPWD; cd -; echo $?; OLDPWD=/nosuch; cd -; echo $?; HOME=; cd; echo $?
## STDOUT:
1
1
1
0
## END
## STDERR:
bash: line 1: cd: HOME not set
bash: line 1: cd: OLDPWD not set
bash: line 1: cd: /nosuch: No such file or directory
## END

#### cd after its directory has gone
mkdir d; cd d; rmdir ../d; cd .; echo $?; cd ..; basename "$PWD"
## STDOUT:
0
case
## END
## STDERR:
cd: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
## END

#### pwd -P and -L and a wrong PWD
mkdir d; ln -s d l; cd l; for o in '' -L -P -LP -PL; do basename "$(pwd $o)"; done; PWD=/; basename "$(pwd)"; pwd -x; echo $?; pwd a b >/dev/null; echo $?
## STDOUT:
l
l
d
d
l
l
2
0
## END
## STDERR:
bash: line 1: pwd: -x: invalid option
pwd: usage: pwd [-LP]
## END
