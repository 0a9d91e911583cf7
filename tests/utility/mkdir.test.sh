# mkdir, recorded from the GNU original.

#### mkdir d; ls
mkdir d; ls
## STDOUT:
d
## END

#### mkdir -v d
mkdir -v d
## STDOUT:
mkdir: created directory 'd'
## END

#### mkdir -p a/b/c; find a
mkdir -p a/b/c; find a
## STDOUT:
a
a/b
a/b/c
## END

#### mkdir -pv a/b
mkdir -pv a/b
## STDOUT:
mkdir: created directory 'a'
mkdir: created directory 'a/b'
## END

#### mkdir d; mkdir d; echo $?
mkdir d; mkdir d; echo $?
## STDOUT:
1
## END

#### mkdir no/x; echo $?
mkdir no/x; echo $?
## STDOUT:
1
## END

#### touch f; mkdir f; echo $?
touch f; mkdir f; echo $?
## STDOUT:
1
## END

#### touch f; mkdir -p f/x; echo $?
touch f; mkdir -p f/x; echo $?
## STDOUT:
1
## END

#### mkdir -m 700 d; stat -c %a d
mkdir -m 700 d; stat -c %a d
## STDOUT:
700
## END

#### mkdir -m u=rwx,go= d; stat -c %a d
mkdir -m u=rwx,go= d; stat -c %a d
## STDOUT:
700
## END

#### mkdir; echo $?
mkdir; echo $?
## STDOUT:
1
## END

#### mkdir -m zz d; echo $?
mkdir -m zz d; echo $?
## STDOUT:
1
## END

#### mkdir a b; ls
mkdir a b; ls
## STDOUT:
a
b
## END

#### mkdir -p a/../b; ls
mkdir -p a/../b; ls
## STDOUT:
a
b
## END

#### mkdir -p d; mkdir -p d; echo $?
mkdir -p d; mkdir -p d; echo $?
## STDOUT:
0
## END
