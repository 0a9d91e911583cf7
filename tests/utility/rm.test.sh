# rm, recorded from the GNU original.

#### rm f; ls
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
rm f; ls
## STDOUT:
g
## END

#### rm -v f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
rm -v f
## STDOUT:
removed 'f'
## END

#### mkdir d; touch d/x; rm -r d; ls
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir d; touch d/x; rm -r d; ls
## STDOUT:
f
g
## END

#### mkdir d; rm d; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir d; rm d; echo $?
## STDOUT:
1
## END

#### rm nofile; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
rm nofile; echo $?
## STDOUT:
1
## END

#### rm -f nofile; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
rm -f nofile; echo $?
## STDOUT:
0
## END

#### rm; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
rm; echo $?
## STDOUT:
1
## END

#### rm -f; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
rm -f; echo $?
## STDOUT:
0
## END

#### mkdir d; rm -d d; ls
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir d; rm -d d; ls
## STDOUT:
f
g
## END

#### mkdir d; touch d/x; rm -d d; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir d; touch d/x; rm -d d; echo $?
## STDOUT:
1
## END

#### mkdir -p d/e; touch d/e/x; rm -rv d
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir -p d/e; touch d/e/x; rm -rv d
## STDOUT:
removed 'd/e/x'
removed directory 'd/e'
removed directory 'd'
## END

#### echo n | rm -i f; ls
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
echo n | rm -i f; ls
## STDOUT:
f
g
## END

#### echo y | rm -i f; ls
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
echo y | rm -i f; ls
## STDOUT:
g
## END

#### rm -r .; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
rm -r .; echo $?
## STDOUT:
1
## END

#### ln -s f l; rm l; ls
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
ln -s f l; rm l; ls
## STDOUT:
f
g
## END

#### rm f nofile g; echo $?; ls
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
rm f nofile g; echo $?; ls
## STDOUT:
1
## END

#### rm -- -x; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
rm -- -x; echo $?
## STDOUT:
1
## END

#### rm -rf d1 d2; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
rm -rf d1 d2; echo $?
## STDOUT:
0
## END

#### mkdir 'a b'; rm -rv 'a b'
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir 'a b'; rm -rv 'a b'
## STDOUT:
removed directory 'a b'
## END
