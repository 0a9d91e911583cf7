#### unlink
touch f; unlink f; ls
unlink f 2>&1
## STDOUT:
unlink: cannot unlink 'f': No such file or directory
## END
## status: 1

#### unlink: complaints
mkdir d; touch f; ln -s d l
unlink d 2>&1; unlink 2>&1; unlink a b 2>&1; unlink f/ 2>&1
unlink l; ls
## STDOUT:
unlink: cannot unlink 'd': Is a directory
unlink: missing operand
Try 'unlink --help' for more information.
unlink: extra operand ‘b’
Try 'unlink --help' for more information.
unlink: cannot unlink 'f/': Not a directory
d
f
## END

#### unlink: what must not be changed
mkdir d; touch d/f; chmod 500 d; unlink d/f 2>&1; chmod 700 d
## STDOUT:
unlink: cannot unlink 'd/f': Permission denied
## END
