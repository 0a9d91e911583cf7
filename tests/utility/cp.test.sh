# cp, recorded from the GNU original.

#### cp f h; cat h | head -1
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
cp f h; cat h | head -1
## STDOUT:
1
## END

#### cp -v f h
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
cp -v f h
## STDOUT:
'f' -> 'h'
## END

#### mkdir d; cp f g d; ls d
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir d; cp f g d; ls d
## STDOUT:
f
g
## END

#### mkdir -p d/e; echo x > d/e/x; cp -r d n; find n | sort
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir -p d/e; echo x > d/e/x; cp -r d n; find n | sort
## STDOUT:
n
n/e
n/e/x
## END

#### cp f f; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
cp f f; echo $?
## STDOUT:
1
## END

#### cp nofile x; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
cp nofile x; echo $?
## STDOUT:
1
## END

#### mkdir d; cp d x; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir d; cp d x; echo $?
## STDOUT:
1
## END

#### cp f g nodir; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
cp f g nodir; echo $?
## STDOUT:
1
## END

#### cp -n f g; cat g
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
cp -n f g; cat g
## stdout-json: "a\nb"

#### echo n | cp -i f g; cat g
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
echo n | cp -i f g; cat g
## stdout-json: "a\nb"

#### ln -s f l; cp l m; test -L m; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
ln -s f l; cp l m; test -L m; echo $?
## STDOUT:
1
## END

#### ln -s f l; cp -P l m; readlink m
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
ln -s f l; cp -P l m; readlink m
## STDOUT:
f
## END

#### cp -b f g; ls
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
cp -b f g; ls
## STDOUT:
f
g
g~
## END

#### mkdir d; cp -t d f; ls d
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir d; cp -t d f; ls d
## STDOUT:
f
## END

#### mkdir d; cp -r d d/x; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir d; cp -r d d/x; echo $?
## STDOUT:
1
## END

#### cp; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
cp; echo $?
## STDOUT:
1
## END

#### cp f; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
cp f; echo $?
## STDOUT:
1
## END

#### mkdir -p a/b t; echo 1 > a/b/c; cp --parents a/b/c t; find t | sort
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir -p a/b t; echo 1 > a/b/c; cp --parents a/b/c t; find t | sort
## STDOUT:
t
t/a
t/a/b
t/a/b/c
## END

#### cp -l f h; stat -c %h f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
cp -l f h; stat -c %h f
## STDOUT:
2
## END

#### cp -s f h; readlink h
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
cp -s f h; readlink h
## STDOUT:
f
## END

#### touch -d 2001-01-01 f; cp -p f h; date -r h +%Y
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
touch -d 2001-01-01 f; cp -p f h; date -r h +%Y
## STDOUT:
2001
## END

#### mkdir d; cp -T f d; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir d; cp -T f d; echo $?
## STDOUT:
1
## END

#### cp -rv d2 x; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
cp -rv d2 x; echo $?
## STDOUT:
1
## END

#### mkdir d; echo 1 > d/f; cp -a d e; cat e/f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir d; echo 1 > d/f; cp -a d e; cat e/f
## STDOUT:
1
## END

#### cp -u f g; cat g | wc -l
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
cp -u f g; cat g | wc -l
## STDOUT:
1
## END
