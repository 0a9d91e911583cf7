# rmdir, recorded from the GNU original.

#### mkdir d; rmdir d; ls
mkdir d; rmdir d; ls
## STDOUT:
## END

#### mkdir -p a/b/c; rmdir -p a/b/c; ls
mkdir -p a/b/c; rmdir -p a/b/c; ls
## STDOUT:
## END

#### mkdir -p a/b; rmdir -pv a/b
mkdir -p a/b; rmdir -pv a/b
## STDOUT:
rmdir: removing directory, 'a/b'
rmdir: removing directory, 'a'
## END

#### mkdir d; touch d/x; rmdir d; echo $?
mkdir d; touch d/x; rmdir d; echo $?
## STDOUT:
1
## END

#### touch f; rmdir f; echo $?
touch f; rmdir f; echo $?
## STDOUT:
1
## END

#### rmdir nofile; echo $?
rmdir nofile; echo $?
## STDOUT:
1
## END

#### rmdir; echo $?
rmdir; echo $?
## STDOUT:
1
## END

#### mkdir d; touch d/x; rmdir --ignore-fail-on-non-empty d; echo $?
mkdir d; touch d/x; rmdir --ignore-fail-on-non-empty d; echo $?
## STDOUT:
0
## END

#### mkdir d; rmdir -v d
mkdir d; rmdir -v d
## STDOUT:
rmdir: removing directory, 'd'
## END

#### mkdir -p a/b; touch a/x; rmdir -p a/b; echo $?
mkdir -p a/b; touch a/x; rmdir -p a/b; echo $?
## STDOUT:
1
## END

#### mkdir a b; rmdir a b; ls
mkdir a b; rmdir a b; ls
## STDOUT:
## END

#### mkdir d; rmdir d/; ls
mkdir d; rmdir d/; ls
## STDOUT:
## END

#### mkdir d; rmdir ./d; ls
mkdir d; rmdir ./d; ls
## STDOUT:
## END

#### mkdir d; ln -s d l; rmdir l; echo $?
mkdir d; ln -s d l; rmdir l; echo $?
## STDOUT:
1
## END

#### mkdir -p a/b; rmdir a; echo $?
mkdir -p a/b; rmdir a; echo $?
## STDOUT:
1
## END
