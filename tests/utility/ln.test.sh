# ln, recorded from the GNU original.

#### ln f h; stat -c %h f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
ln f h; stat -c %h f
## STDOUT:
2
## END

#### ln -s f h; readlink h
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
ln -s f h; readlink h
## STDOUT:
f
## END

#### ln -v f h
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
ln -v f h
## STDOUT:
'h' => 'f'
## END

#### ln -sv f h
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
ln -sv f h
## STDOUT:
'h' -> 'f'
## END

#### ln f g; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
ln f g; echo $?
## STDOUT:
1
## END

#### ln -s f g; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
ln -s f g; echo $?
## STDOUT:
1
## END

#### ln -sf f g; readlink g
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
ln -sf f g; readlink g
## STDOUT:
f
## END

#### ln nofile x; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
ln nofile x; echo $?
## STDOUT:
1
## END

#### mkdir d; ln d x; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir d; ln d x; echo $?
## STDOUT:
1
## END

#### mkdir d; ln f g d; ls d
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir d; ln f g d; ls d
## STDOUT:
f
g
## END

#### mkdir d; ln -s ../f d; readlink d/f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir d; ln -s ../f d; readlink d/f
## STDOUT:
../f
## END

#### mkdir -p d/e; ln -sr f d/e/h; readlink d/e/h
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir -p d/e; ln -sr f d/e/h; readlink d/e/h
## STDOUT:
../../f
## END

#### mkdir d; ln -s /x/y; readlink y
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir d; ln -s /x/y; readlink y
## STDOUT:
/x/y
## END

#### ln; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
ln; echo $?
## STDOUT:
1
## END

#### mkdir d; ln -t d f; ls d
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir d; ln -t d f; ls d
## STDOUT:
f
## END

#### ln -s f l; ln -sfn g l; readlink l
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
ln -s f l; ln -sfn g l; readlink l
## STDOUT:
g
## END

#### ln -b f g; ls
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
ln -b f g; ls
## STDOUT:
f
g
g~
## END

#### mkdir d; ln -sT f d; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir d; ln -sT f d; echo $?
## STDOUT:
1
## END

#### ln f g nodir; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
ln f g nodir; echo $?
## STDOUT:
1
## END
