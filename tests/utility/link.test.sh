#### link
echo x > f; link f g; stat -c %h f; cat g
link f g 2>&1
## STDOUT:
2
x
link: cannot create link 'g' to 'f': File exists
## END
## status: 1

#### link: complaints
mkdir d
link none x 2>&1; link d e 2>&1; link 2>&1; link a 2>&1; link a b c 2>&1; link --foo 2>&1
## STDOUT:
link: cannot create link 'x' to 'none': No such file or directory
link: cannot create link 'e' to 'd': Operation not permitted
link: missing operand
Try 'link --help' for more information.
link: missing operand after ‘a’
Try 'link --help' for more information.
link: extra operand ‘c’
Try 'link --help' for more information.
link: unrecognized option '--foo'
Try 'link --help' for more information.
## END
## status: 1

#### link: a symbolic link itself
ln -s none l; link l m; readlink m
## STDOUT:
none
## END
