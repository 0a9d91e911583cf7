## failures_allowed: 0

#### a last backslash quotes itself
bash -c 'echo a\'; bash -c 'echo a \'; eval 'echo b\'
## STDOUT:
a\
a \
b\
## END
## stderr-json: ""

#### a here-document ends with the source, and its last line too
bash -c $'cat <<E\nabc' 2>/dev/null | od -An -c
## STDOUT:
   a   b   c  \n
## END
## stderr-json: ""

#### a here-document whose last line is continued
bash -c $'cat <<E\nabc\\\n' 2>/dev/null | od -An -c
## STDOUT:
   a   b   c  \n
## END
## stderr-json: ""

#### a quoted here-document that ends in a backslash
bash -c $'cat <<"E"\nabc\\' 2>/dev/null | od -An -c
## STDOUT:
   a   b   c   \  \n
## END
## stderr-json: ""

#### a here-document of nothing but a continuation
bash -c $'cat <<E\n\\\n' 2>/dev/null | od -An -c; echo ${PIPESTATUS[0]}
## stdout: 0
## stderr-json: ""

#### a here-document without a line
bash -c $'cat <<E\n' 2>/dev/null | od -An -c; echo ${PIPESTATUS[0]}
## stdout: 0
## stderr-json: ""

#### a here-document without tabs that ends with the source
bash -c $'cat <<-E\n\tabc' 2>/dev/null | od -An -c; bash -c $'cat <<-E\n\t' 2>/dev/null | od -An -c
## STDOUT:
   a   b   c  \n
  \n
## END
## stderr-json: ""

#### a comment, an unended quote and an unended group at the end
bash -c 'echo a # b'; bash -c 'echo "a' 2>/dev/null; echo $?; bash -c '{ echo a' 2>/dev/null; echo $?
## STDOUT:
a
2
2
## END
## stderr-json: ""

#### a file without arguments that is read in one with arguments
set -- 1 2; . /dev/stdin x y <<< '. /dev/stdin <<< "set -- new"; echo "$@"'; echo "$@"
set -- 1 2; . /dev/stdin x y <<< 'set -- new2; . /dev/stdin <<< ":"'; echo "$@"
set -- 1 2; . /dev/stdin x y <<< 'set -- a; . /dev/stdin z <<< "set -- q"; echo "$@"'; echo "$@"
set -- 1 2; . /dev/stdin x y <<< '. /dev/stdin p <<< "set -- new"; . /dev/stdin <<< "set -- new2"'; echo "$@"
## STDOUT:
new
new
1 2
q
1 2
new2
## END
## stderr-json: ""
