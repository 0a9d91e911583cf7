#### octal modes
umask 022
touch f; mkdir d
for m in 644 0755 600 7777 0 1777; do chmod $m f d; stat -c '%a %A %n' f d; done
## STDOUT:
644 -rw-r--r-- f
644 drw-r--r-- d
755 -rwxr-xr-x f
755 drwxr-xr-x d
600 -rw------- f
600 drw------- d
7777 -rwsrwsrwt f
7777 drwsrwsrwt d
0 ---------- f
6000 d--S--S--- d
1777 -rwxrwxrwt f
7777 drwsrwsrwt d
## END

#### symbolic modes
umask 022
touch f
chmod 644 f; for m in u+x g-r o=w a+x go= u=rw,go=r +x -x +w =r u=g g+u o=u-w a-rwx,u+r u+s g+s +t a=rX u=rwX ug+rw,o-rwx; do
  chmod -- $m f; stat -c "$m %a" f
done
## STDOUT:
u+x 744
g-r 704
o=w 702
a+x 713
go= 700
u=rw,go=r 644
+x 755
-x 644
+w 644
=r 444
u=g 444
g+u 444
o=u-w 444
a-rwx,u+r 400
u+s 4400
g+s 6400
+t 7400
a=rX 444
u=rwX 644
ug+rw,o-rwx 660
## END

#### -X and directories
umask 022
touch f g; mkdir d; chmod 644 f; chmod 744 g; chmod 600 d
chmod a+X f g d; stat -c '%a %n' f g d
## STDOUT:
644 f
755 g
711 d
## END

#### set-ID bits of directories stay unless named
mkdir d
chmod 2755 d; chmod 755 d; stat -c %a d
chmod 00755 d; stat -c %a d
chmod g+s d; chmod =755 d; stat -c %a d
chmod g+s d; chmod a=rx d; stat -c %a d
chmod u=rwx,g= d; stat -c %a d
chmod g-s d; stat -c %a d
## STDOUT:
2755
755
755
2555
2705
705
## END

#### -v and -c
umask 022
touch f
chmod -v 755 f; chmod -c 755 f; chmod -c 644 f; chmod -v 644 f; chmod -v 7777 f
## STDOUT:
mode of 'f' changed from 0644 (rw-r--r--) to 0755 (rwxr-xr-x)
mode of 'f' changed from 0755 (rwxr-xr-x) to 0644 (rw-r--r--)
mode of 'f' retained as 0644 (rw-r--r--)
mode of 'f' changed from 0644 (rw-r--r--) to 7777 (rwsrwsrwt)
## END

#### trees
umask 022
mkdir -p d/e; touch d/e/f
chmod -Rv go-rx d
chmod -Rc u=rwX,go=rX d
chmod -R 700 d; stat -c '%a %n' d d/e d/e/f
## STDOUT:
mode of 'd' changed from 0755 (rwxr-xr-x) to 0700 (rwx------)
mode of 'd/e' changed from 0755 (rwxr-xr-x) to 0700 (rwx------)
mode of 'd/e/f' changed from 0644 (rw-r--r--) to 0600 (rw-------)
mode of 'd' changed from 0700 (rwx------) to 0755 (rwxr-xr-x)
mode of 'd/e' changed from 0700 (rwx------) to 0755 (rwxr-xr-x)
mode of 'd/e/f' changed from 0600 (rw-------) to 0644 (rw-r--r--)
700 d
700 d/e
700 d/e/f
## END

#### links
umask 022
touch f; mkdir d; ln -s f l; ln -s none b; ln -s ../f d/l
chmod 600 l; stat -c %a f
chmod 600 b 2>&1; echo $?
chmod -v 600 b 2>&1
chmod -R -v 755 d 2>&1
stat -c %a f
chmod -Rv 700 l
## STDOUT:
600
chmod: cannot operate on dangling symlink 'b'
1
chmod: cannot operate on dangling symlink 'b'
'b' could not be accessed
mode of 'd' retained as 0755 (rwxr-xr-x)
neither symbolic link 'd/l' nor referent has been changed
600
mode of 'l' changed from 0600 (rw-------) to 0700 (rwx------)
## END

#### --reference
touch f g; chmod 640 f
chmod --reference=f g; stat -c %a g
chmod --reference f g; stat -c %a g
chmod --reference=none g 2>&1
## STDOUT:
640
640
chmod: failed to get attributes of 'none': No such file or directory
## END
## status: 1

#### modes that look like options
umask 022
touch f
chmod 666 f; chmod -w f 2>&1; echo $?; stat -c %a f
chmod 777 f; chmod -x f; stat -c %a f
chmod -rw,u+x f 2>&1; stat -c %a f
chmod 644 f; chmod -- -r f; stat -c %a f
chmod -vx f 2>&1
## STDOUT:
chmod: f: new permissions are r--rw-rw-, not r--r--r--
1
466
666
chmod: f: new permissions are --x-w--w-, not --x------
122
200
chmod: invalid mode: ‘-vx’
Try 'chmod --help' for more information.
## END
## status: 1

#### not there, not allowed
chmod 755 none 2>&1; echo $?
chmod -f 755 none; echo $?
chmod -v 755 none 2>&1
chmod -v 644 /etc/passwd 2>&1
## STDOUT:
chmod: cannot access 'none': No such file or directory
1
1
chmod: cannot access 'none': No such file or directory
'none' could not be accessed
chmod: changing permissions of '/etc/passwd': Operation not permitted
failed to change mode of '/etc/passwd' from 0644 (rw-r--r--) to 0644 (rw-r--r--)
## END
## status: 1

#### usage
touch f
chmod 2>&1
chmod 755 2>&1
chmod bad f 2>&1
chmod 99999 f 2>&1
chmod u+gx f 2>&1
chmod u f 2>&1
chmod '' f 2>&1
chmod --reference=f 2>&1
## STDOUT:
chmod: missing operand
Try 'chmod --help' for more information.
chmod: missing operand after ‘755’
Try 'chmod --help' for more information.
chmod: invalid mode: ‘bad’
Try 'chmod --help' for more information.
chmod: invalid mode: ‘99999’
Try 'chmod --help' for more information.
chmod: invalid mode: ‘u+gx’
Try 'chmod --help' for more information.
chmod: invalid mode: ‘u’
Try 'chmod --help' for more information.
chmod: invalid mode: ‘’
Try 'chmod --help' for more information.
chmod: missing operand
Try 'chmod --help' for more information.
## END
## status: 1

#### what cannot be read
mkdir -p d/e; touch d/e/f
chmod -R 000 d/e 2>&1; echo $?
chmod 755 d/e
chmod 300 d/e
chmod -Rv 300 d/e 2>&1
chmod 700 d/e
## STDOUT:
chmod: cannot read directory 'd/e': Permission denied
1
mode of 'd/e' retained as 0300 (-wx------)
chmod: cannot read directory 'd/e': Permission denied
'd/e' could not be accessed
## END

#### the root is refused if asked to
chmod -R --preserve-root 755 / 2>&1
## STDOUT:
chmod: it is dangerous to operate recursively on '/'
chmod: use --no-preserve-root to override this failsafe
## END
## status: 1
