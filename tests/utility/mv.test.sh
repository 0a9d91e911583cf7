# mv, recorded from the GNU original.

#### mv f h; ls
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mv f h; ls
## STDOUT:
g
h
## END

#### mv -v f h
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mv -v f h
## STDOUT:
renamed 'f' -> 'h'
## END

#### mkdir d; mv f g d; ls d
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir d; mv f g d; ls d
## STDOUT:
f
g
## END

#### mv f g; ls
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mv f g; ls
## STDOUT:
g
## END

#### mv nofile x; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mv nofile x; echo $?
## STDOUT:
1
## END

#### mv f f; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mv f f; echo $?
## STDOUT:
1
## END

#### mkdir d; mv d d/x; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir d; mv d d/x; echo $?
## STDOUT:
1
## END

#### mkdir d; mv d f; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir d; mv d f; echo $?
## STDOUT:
1
## END

#### mv -n f g; ls
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mv -n f g; ls
## STDOUT:
f
g
## END

#### mkdir d; mv f d/; ls d
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir d; mv f d/; ls d
## STDOUT:
f
## END

#### mkdir -p d e/d; touch e/d/x; mv d e; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir -p d e/d; touch e/d/x; mv d e; echo $?
## STDOUT:
1
## END

#### mv -b f g; ls
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mv -b f g; ls
## STDOUT:
g
g~
## END

#### mv; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mv; echo $?
## STDOUT:
1
## END

#### mv f; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mv f; echo $?
## STDOUT:
1
## END

#### mkdir d; mv -t d f; ls d
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir d; mv -t d f; ls d
## STDOUT:
f
## END

#### mv f g nodir; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mv f g nodir; echo $?
## STDOUT:
1
## END

#### mkdir d; mv -T f d; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir d; mv -T f d; echo $?
## STDOUT:
1
## END

#### mv f nn/; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mv f nn/; echo $?
## STDOUT:
1
## END

#### echo n | mv -i f g; cat g
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
echo n | mv -i f g; cat g
## stdout-json: "a\nb"

#### mkdir a; touch a/x; mv a b; ls b
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir a; touch a/x; mv a b; ls b
## STDOUT:
x
## END
