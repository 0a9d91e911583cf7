# wc, recorded from the GNU original.

#### wc f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
wc f
## STDOUT:
12 12 27 f
## END

#### wc -l f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
wc -l f
## STDOUT:
12 f
## END

#### wc -w f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
wc -w f
## STDOUT:
12 f
## END

#### wc -c f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
wc -c f
## STDOUT:
27 f
## END

#### wc -m f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
wc -m f
## STDOUT:
27 f
## END

#### wc -L f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
wc -L f
## STDOUT:
2 f
## END

#### wc f g
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
wc f g
## STDOUT:
12 12 27 f
 1  2  3 g
13 14 30 total
## END

#### wc < f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
wc < f
## STDOUT:
12 12 27
## END

#### cat f | wc
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
cat f | wc
## STDOUT:
     12      12      27
## END

#### wc -l < f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
wc -l < f
## STDOUT:
12
## END

#### wc -lw f
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
wc -lw f
## STDOUT:
12 12 f
## END

#### wc nofile; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
wc nofile; echo $?
## STDOUT:
1
## END

#### printf "é\n" | wc -m
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
printf "é\n" | wc -m
## STDOUT:
2
## END

#### printf "é\n" | wc -c
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
printf "é\n" | wc -c
## STDOUT:
3
## END

#### printf "a b  c\n" | wc -w
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
printf "a b  c\n" | wc -w
## STDOUT:
3
## END

#### printf "\ta\n" | wc -L
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
printf "\ta\n" | wc -L
## STDOUT:
9
## END

#### printf "f\0g\0" | wc --files0-from=-
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
printf "f\0g\0" | wc --files0-from=-
## STDOUT:
12 12 27 f
1 2 3 g
13 14 30 total
## END

#### printf "" | wc
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
printf "" | wc
## STDOUT:
      0       0       0
## END

#### wc -c f g
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
wc -c f g
## STDOUT:
27 f
 3 g
30 total
## END

#### mkdir d; wc d; echo $?
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n' > f; printf 'a\nb' > g
mkdir d; wc d; echo $?
## STDOUT:
      0       0       0 d
1
## END
