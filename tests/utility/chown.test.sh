#### to oneself
touch f; chown 1000 f && chown 1000:1000 f && chown :1000 f && chgrp 1000 f && stat -c '%u %g' f
## STDOUT:
1000 1000
## END

#### not to others
touch f
chown 0 f 2>&1; echo $?
chgrp 0 f 2>&1; echo $?
chown 0:0 f 2>&1
chown -f 0 f; echo $?
## STDOUT:
chown: changing ownership of 'f': Operation not permitted
1
chgrp: changing group of 'f': Operation not permitted
1
chown: changing ownership of 'f': Operation not permitted
1
## END

#### nobody of that name
touch f
chown nouser f 2>&1; chown :nogroupx f 2>&1; chown nouser:1000 f 2>&1; chgrp nogroupx f 2>&1; chown 1000: f 2>&1; chown 99999999999 f 2>&1
## STDOUT:
chown: invalid user: ‘nouser’
chown: invalid group: ‘:nogroupx’
chown: invalid user: ‘nouser:1000’
chgrp: invalid group: ‘nogroupx’
chown: invalid spec: ‘1000:’
chown: invalid user: ‘99999999999’
## END
## status: 1

#### nothing to change
touch f; chown '' f; echo $?; chown -v '' f; chown -v : f; chgrp '' f; echo $?
## STDOUT:
0
ownership of 'f' retained
ownership of 'f' retained
0
## END

#### not there
ln -s none b
chown 1000 none 2>&1; chown 1000 b 2>&1; chgrp 1000 none 2>&1; chown -h 1000 b; echo $?
## STDOUT:
chown: cannot access 'none': No such file or directory
chown: cannot dereference 'b': No such file or directory
chgrp: cannot access 'none': No such file or directory
0
## END

#### --from
touch f; chown --from=0 0 f; echo $?
chown --from=1000 0 f 2>&1
## STDOUT:
0
chown: changing ownership of 'f': Operation not permitted
## END
## status: 1

#### --reference
touch f g; chown --reference=f g; echo $?; chown --reference=none g 2>&1; chgrp --reference=f g; echo $?
## STDOUT:
0
chown: failed to get attributes of 'none': No such file or directory
0
## END

#### trees
mkdir -p d/e; touch d/e/f; chown -R 1000 d; echo $?
chown -R --dereference 1000 d 2>&1
chown -R 0 d 2>&1 | sort
chown -R --preserve-root 1000 / 2>&1
## STDOUT:
0
chown: -R --dereference requires either -H or -L
chown: changing ownership of 'd': Operation not permitted
chown: changing ownership of 'd/e': Operation not permitted
chown: changing ownership of 'd/e/f': Operation not permitted
chown: it is dangerous to operate recursively on '/'
chown: use --no-preserve-root to override this failsafe
## END
## status: 1

#### usage
touch f
chown 2>&1; chown 1000 2>&1; chgrp 2>&1; chgrp 1000 2>&1; chown -z 1000 f 2>&1
## STDOUT:
chown: missing operand
Try 'chown --help' for more information.
chown: missing operand after ‘1000’
Try 'chown --help' for more information.
chgrp: missing operand
Try 'chgrp --help' for more information.
chgrp: missing operand after ‘1000’
Try 'chgrp --help' for more information.
chown: invalid option -- 'z'
Try 'chown --help' for more information.
## END
## status: 1

#### a point for a colon
touch f; chown 1000.1000 f 2>&1; echo $?
## STDOUT:
chown: warning: '.' should be ':': ‘1000.1000’
0
## END
