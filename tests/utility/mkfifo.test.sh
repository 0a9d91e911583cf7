#### FIFOs
umask 022
mkfifo p q; stat -c '%F %a %n' p q; test -p p; echo $?
## STDOUT:
fifo 644 p
fifo 644 q
0
## END

#### modes
umask 022
mkfifo -m 600 a; mkfifo -m +x b; mkfifo --mode=a=rw c; stat -c '%a' a b c
## STDOUT:
600
777
666
## END

#### complaints
touch f
mkfifo f 2>&1; mkfifo none/x 2>&1; mkfifo -m bad z 2>&1; mkfifo -m 1777 z 2>&1; mkfifo 2>&1
mkfifo f g 2>&1; echo $?; test -p g; echo $?
## STDOUT:
mkfifo: cannot create fifo 'f': File exists
mkfifo: cannot create fifo 'none/x': No such file or directory
mkfifo: invalid mode
mkfifo: mode must specify only file permission bits
mkfifo: missing operand
Try 'mkfifo --help' for more information.
mkfifo: cannot create fifo 'f': File exists
1
0
## END

#### bytes through it
mkfifo p
echo hello > p &
cat p
wait
## STDOUT:
hello
## END
