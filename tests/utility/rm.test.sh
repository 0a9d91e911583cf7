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

#### files
touch a b c
rm a b
rm -v c
ls
## STDOUT:
removed 'c'
## END

#### not there
rm none 2>&1; echo $?
rm -f none; echo $?
touch f
rm f/x 2>&1; echo $?
rm -f f/x; echo $?
## STDOUT:
rm: cannot remove 'none': No such file or directory
1
0
rm: cannot remove 'f/x': Not a directory
1
0
## END

#### directories
mkdir d; mkdir -p e/f
rm d 2>&1
rm -d d && rm -d e 2>&1
rm -r e; ls
## STDOUT:
rm: cannot remove 'd': Is a directory
rm: cannot remove 'e': Directory not empty
## END

#### a tree
mkdir -p r/s; touch r/s/b
rm -rv r
## STDOUT:
removed 'r/s/b'
removed directory 'r/s'
removed directory 'r'
## END

#### asks
touch f; echo x > g
echo n | rm -i f 2>&1; echo
echo y | rm -iv g 2>&1
ls
## STDOUT:
rm: remove regular empty file 'f'? 
rm: remove regular file 'g'? removed 'g'
f
## END

#### asks on the way down
mkdir -p r/s; echo x > r/s/b
printf 'y\ny\nn\n' | rm -ri r 2>&1; echo " $?"
ls r/s
printf 'y\ny\ny\ny\ny\n' | rm -riv r 2>/dev/null; echo " $?"
ls
## STDOUT:
rm: descend into directory 'r'? rm: descend into directory 'r/s'? rm: remove regular file 'r/s/b'? rm: remove directory 'r/s'? rm: remove directory 'r'?  0
b
removed 'r/s/b'
removed directory 'r/s'
removed directory 'r'
 0
## END

#### an empty directory is asked about once
mkdir e
echo y | rm -riv e 2>&1
## STDOUT:
rm: remove directory 'e'? removed directory 'e'
## END

#### asks once
touch a b c d
echo n | rm -I a b c d 2>&1; echo
ls
echo y | rm -rI a 2>&1; echo
rm -I b c d; ls
## STDOUT:
rm: remove 4 arguments? 
a
b
c
d
rm: remove 1 argument recursively? 
## END

#### -f and -i: the last one counts
touch f
rm -if f; ls
touch f
echo n | rm -fi f 2>&1; echo
ls
## STDOUT:
rm: remove regular empty file 'f'? 
f
## END

#### --interactive
touch f
rm --interactive=foo f 2>&1
echo n | rm --interactive f 2>&1; echo
rm --interactive=never f; ls
## STDOUT:
rm: invalid argument ‘foo’ for ‘--interactive’
Valid arguments are:
  - ‘never’, ‘no’, ‘none’
  - ‘once’
  - ‘always’, ‘yes’
Try 'rm --help' for more information.
rm: remove regular empty file 'f'? 
## END

#### refuses
mkdir d
rm -r . .. d/. 2>&1
echo $?
rm -rf / 2>&1
rm -r --preserve-root // 2>&1
## STDOUT:
rm: refusing to remove '.' or '..' directory: skipping '.'
rm: refusing to remove '.' or '..' directory: skipping '..'
rm: refusing to remove '.' or '..' directory: skipping 'd/.'
1
rm: it is dangerous to operate recursively on '/'
rm: use --no-preserve-root to override this failsafe
rm: it is dangerous to operate recursively on '//' (same as '/')
rm: use --no-preserve-root to override this failsafe
## END
## status: 1

#### links are not followed
mkdir d; touch d/f; ln -s d l
rm -r l; ls . d
ln -s d l
rm -r l/ 2>&1
rm l/ 2>&1
ls d
## STDOUT:
.:
d

d:
f
rm: cannot remove 'l/': Not a directory
rm: cannot remove 'l/': Is a directory
## END

#### usage
rm 2>&1
rm -f; echo $?
rm -z f 2>&1
touch -- -q
rm -- -q; ls
## STDOUT:
rm: missing operand
Try 'rm --help' for more information.
0
rm: invalid option -- 'z'
Try 'rm --help' for more information.
## END

#### one failure does not stop the others
touch a b
rm a none b 2>&1
echo $?
ls
## STDOUT:
rm: cannot remove 'none': No such file or directory
1
## END

#### what must not be changed
mkdir d; touch d/f d/g; chmod 500 d
rm -r d 2>&1 | sort
rm -rf d 2>&1 | sort
chmod 700 d
ls d
## STDOUT:
rm: cannot remove 'd/f': Permission denied
rm: cannot remove 'd/g': Permission denied
rm: cannot remove 'd/f': Permission denied
rm: cannot remove 'd/g': Permission denied
f
g
## END

#### names to be quoted
touch 'a b' "it's" $'n\nl'
rm -v 'a b' "it's" $'n\nl'
## STDOUT:
removed 'a b'
removed "it's"
removed 'n'$'\n''l'
## END

#### -v with directories and links
mkdir -p d/e; ln -s x d/e/l; mkfifo d/e/p 2>/dev/null || touch d/e/p
rm -rv d | sort
## STDOUT:
removed 'd/e/l'
removed 'd/e/p'
removed directory 'd'
removed directory 'd/e'
## END

#### a tree deeper than a path may be long
d=$(printf 'd/%.0s' {1..1000})
mkdir d
for i in 1 2 3; do mkdir -p n/$d; mv d n/$d; mv n d; done
rm -r d && ls
## STDOUT:
## END
