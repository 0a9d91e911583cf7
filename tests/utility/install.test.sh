# install, recorded from the original.

#### install -v in d1; stat -c %a d1; cat d1
echo text > in; echo more > t
install -v in d1; stat -c %a d1; cat d1
## STDOUT:
'in' -> 'd1'
755
text
## END

#### install -d -v x/y z
echo text > in; echo more > t
install -d -v x/y z
## STDOUT:
install: creating directory 'x'
install: creating directory 'x/y'
install: creating directory 'z'
## END

#### install -m 600 in x/; stat -c %a x/in
echo text > in; echo more > t
install -m 600 in x/; stat -c %a x/in
## STDOUT:
## END
## status: 1

#### install -D in p/q/r; stat -c %a p p/q p/q/r
echo text > in; echo more > t
install -D in p/q/r; stat -c %a p p/q p/q/r
## STDOUT:
755
755
755
## END

#### mkdir x; install -t x -v in t; ls x
echo text > in; echo more > t
mkdir x; install -t x -v in t; ls x
## STDOUT:
'in' -> 'x/in'
't' -> 'x/t'
in
t
## END

#### mkdir x; install in t x; ls x
echo text > in; echo more > t
mkdir x; install in t x; ls x
## STDOUT:
in
t
## END

#### install nofile x 2>&1; echo $?
echo text > in; echo more > t
install nofile x 2>&1; echo $?
## STDOUT:
install: cannot stat 'nofile': No such file or directory
1
## END

#### install 2>&1; echo $?
echo text > in; echo more > t
install 2>&1; echo $?
## STDOUT:
install: missing file operand
Try 'install --help' for more information.
1
## END

#### install a 2>&1; echo $?
echo text > in; echo more > t
install a 2>&1; echo $?
## STDOUT:
install: missing destination file operand after 'a'
Try 'install --help' for more information.
1
## END

#### mkdir a; install a b 2>&1; echo $?
echo text > in; echo more > t
mkdir a; install a b 2>&1; echo $?
## STDOUT:
install: omitting directory 'a'
1
## END

#### mkdir x; install -T in x 2>&1; echo $?
echo text > in; echo more > t
mkdir x; install -T in x 2>&1; echo $?
## STDOUT:
install: cannot overwrite directory 'x' with non-directory
1
## END

#### install in d1; install -b in d1; ls d1*
echo text > in; echo more > t
install in d1; install -b in d1; ls d1*
## STDOUT:
d1
d1~
## END

#### install in d1; install -C -v in d1
echo text > in; echo more > t
install in d1; install -C -v in d1
## STDOUT:
## END

#### install -m u=rw in d3; stat -c %a d3
echo text > in; echo more > t
install -m u=rw in d3; stat -c %a d3
## STDOUT:
600
## END

#### install -m 4755 in d3; stat -c %a d3
echo text > in; echo more > t
install -m 4755 in d3; stat -c %a d3
## STDOUT:
4755
## END

#### install -d x/y; install -d x/y; echo $?
echo text > in; echo more > t
install -d x/y; install -d x/y; echo $?
## STDOUT:
0
## END

#### install -m zz in d5 2>&1; echo $?
echo text > in; echo more > t
install -m zz in d5 2>&1; echo $?
## STDOUT:
install: invalid mode ‘zz’
1
## END

#### install -Dv in t1/t2/t3
echo text > in; echo more > t
install -Dv in t1/t2/t3
## STDOUT:
install: creating directory 't1'
install: creating directory 't1/t2'
'in' -> 't1/t2/t3'
## END

#### install -Dvt t5/t6 in
echo text > in; echo more > t
install -Dvt t5/t6 in
## STDOUT:
install: creating directory 't5'
install: creating directory 't5/t6'
'in' -> 't5/t6/in'
## END

#### install -d 2>&1; echo $?
echo text > in; echo more > t
install -d 2>&1; echo $?
## STDOUT:
install: missing file operand
Try 'install --help' for more information.
1
## END

#### install -dm 700 m; stat -c %a m
echo text > in; echo more > t
install -dm 700 m; stat -c %a m
## STDOUT:
700
## END

#### install in d1; install -S .bak -b in d1; ls d1*
echo text > in; echo more > t
install in d1; install -S .bak -b in d1; ls d1*
## STDOUT:
d1
d1.bak
## END

#### touch -d 2020-01-01 in; install -p in d2; stat -c %y d2 | cut -c1-4
echo text > in; echo more > t
touch -d 2020-01-01 in; install -p in d2; stat -c %y d2 | cut -c1-4
## STDOUT:
2020
## END

#### install -c in d7; cat d7
echo text > in; echo more > t
install -c in d7; cat d7
## STDOUT:
text
## END

#### ln -s in l; install l d8; stat -c %F d8
echo text > in; echo more > t
ln -s in l; install l d8; stat -c %F d8
## STDOUT:
regular file
## END

#### install in t d9 2>&1; echo $?
echo text > in; echo more > t
install in t d9 2>&1; echo $?
## STDOUT:
install: target 'd9': No such file or directory
1
## END

#### install --mode=644 in d1; stat -c %a d1
echo text > in; echo more > t
install --mode=644 in d1; stat -c %a d1
## STDOUT:
644
## END

#### install -d a b c; ls -d a b c
echo text > in; echo more > t
install -d a b c; ls -d a b c
## STDOUT:
a
b
c
## END

#### touch f; install -d f 2>&1; echo $?
echo text > in; echo more > t
touch f; install -d f 2>&1; echo $?
## STDOUT:
install: cannot create directory ‘f’: File exists
1
## END
