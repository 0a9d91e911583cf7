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

#### removes empty directories
mkdir a b
rmdir -v a b
ls
## STDOUT:
rmdir: removing directory, 'a'
rmdir: removing directory, 'b'
## END

#### not empty, not a directory, not there
mkdir -p p/q; touch f
rmdir p f none 2>&1
echo $?
## STDOUT:
rmdir: failed to remove 'p': Directory not empty
rmdir: failed to remove 'f': Not a directory
rmdir: failed to remove 'none': No such file or directory
1
## END

#### with those above
mkdir -p p/q/r
rmdir -pv p/q/r
ls
## STDOUT:
rmdir: removing directory, 'p/q/r'
rmdir: removing directory, 'p/q'
rmdir: removing directory, 'p'
## END

#### one above is not empty
mkdir -p k/l k/m
rmdir -p k/l 2>&1
echo $?
rmdir -p --ignore-fail-on-non-empty k/m 2>&1
echo $?
## STDOUT:
rmdir: failed to remove directory 'k': Directory not empty
1
0
## END

#### --ignore-fail-on-non-empty
mkdir -p k/l k/m
rmdir -pv --ignore-fail-on-non-empty k/m
echo $?
ls k
rmdir --ignore-fail-on-non-empty none 2>&1
echo $?
## STDOUT:
rmdir: removing directory, 'k/m'
rmdir: removing directory, 'k'
0
l
rmdir: failed to remove 'none': No such file or directory
1
## END

#### . and ..
mkdir d
rmdir . 2>&1
cd d
rmdir .. 2>&1
## STDOUT:
rmdir: failed to remove '.': Invalid argument
rmdir: failed to remove '..': Directory not empty
## END
## status: 1

#### slashes at the end
mkdir a b
rmdir a/ && rmdir -v b//
ls
## STDOUT:
rmdir: removing directory, 'b//'
## END

#### a link to a directory
mkdir d; ln -s d l
rmdir l 2>&1
rmdir l/ 2>&1
ls
## STDOUT:
rmdir: failed to remove 'l': Not a directory
rmdir: failed to remove 'l/': Symbolic link not followed
d
l
## END

#### usage
rmdir 2>&1
rmdir -x a 2>&1
## STDOUT:
rmdir: missing operand
Try 'rmdir --help' for more information.
rmdir: invalid option -- 'x'
Try 'rmdir --help' for more information.
## END
## status: 1

#### a directory that must not be written
mkdir -p a/b; chmod 500 a
rmdir a/b 2>&1
echo $?
chmod 700 a
## STDOUT:
rmdir: failed to remove 'a/b': Permission denied
1
## END

#### a path with . and ..
mkdir -p a/b
rmdir -p a/./b 2>&1; echo $?
ls
## STDOUT:
rmdir: failed to remove directory 'a/.': Invalid argument
1
a
## END
