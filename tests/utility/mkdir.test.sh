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

#### makes directories, and says so
mkdir -v a b
mkdir -pv p/q/r
mkdir -pv p/q/r
ls
## STDOUT:
mkdir: created directory 'a'
mkdir: created directory 'b'
mkdir: created directory 'p'
mkdir: created directory 'p/q'
mkdir: created directory 'p/q/r'
a
b
p
## END

#### modes
umask 022
mkdir a; mkdir -m 700 b; mkdir -m u=rx,go= c; mkdir -m +w d; mkdir -m a-x e; mkdir -m 1777 f; mkdir -m g+s g
stat -c '%a %n' a b c d e f g
## STDOUT:
755 a
700 b
500 c
777 d
666 e
1777 f
2777 g
## END

#### the mode is for the last one only
umask 022
mkdir -p -m 700 p/q
stat -c '%a %n' p p/q
## STDOUT:
755 p
700 p/q
## END

#### parents can be entered whatever the umask
umask 777
mkdir -p u/v
echo $?
stat -c %a u
## STDOUT:
0
300
## END

#### there is something already
touch f; mkdir d
mkdir d 2>&1
mkdir f 2>&1
mkdir -p f 2>&1
mkdir -p d && echo fine
## STDOUT:
mkdir: cannot create directory ‘d’: File exists
mkdir: cannot create directory ‘f’: File exists
mkdir: cannot create directory ‘f’: File exists
fine
## END

#### a file in the way
touch f
mkdir -p f/x 2>&1
## STDOUT:
mkdir: cannot create directory ‘f’: Not a directory
## END
## status: 1

#### nothing above it
mkdir a/b 2>&1
## STDOUT:
mkdir: cannot create directory ‘a/b’: No such file or directory
## END
## status: 1

#### dots and slashes
mkdir -pv p/./s/../t/
mkdir -v q//
ls p
## STDOUT:
mkdir: created directory 'p'
mkdir: created directory 'p/./s'
mkdir: created directory 'p/./s/../t/'
mkdir: created directory 'q//'
s
t
## END

#### one bad name does not stop the others
mkdir d
mkdir d e 2>&1
echo $?
ls
## STDOUT:
mkdir: cannot create directory ‘d’: File exists
1
d
e
## END

#### usage
mkdir 2>&1
mkdir -m bad y 2>&1
mkdir -z y 2>&1
mkdir '' 2>&1
## STDOUT:
mkdir: missing operand
Try 'mkdir --help' for more information.
mkdir: invalid mode ‘bad’
mkdir: invalid option -- 'z'
Try 'mkdir --help' for more information.
mkdir: cannot create directory ‘’: No such file or directory
## END
## status: 1

#### a name to be quoted
mkdir -v 'a b' "it's"
mkdir "a b" 2>&1
## STDOUT:
mkdir: created directory 'a b'
mkdir: created directory "it's"
mkdir: cannot create directory ‘a b’: File exists
## END
## status: 1

#### symbolic links in the way
ln -s none l; ln -s d m; mkdir d
mkdir l 2>&1
mkdir -p l 2>&1
mkdir -p m/x && ls d
## STDOUT:
mkdir: cannot create directory ‘l’: File exists
mkdir: cannot create directory ‘l’: File exists
x
## END
