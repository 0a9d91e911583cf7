# echo, recorded from the GNU original.

#### env echo a b
env echo a b
## STDOUT:
a b
## END

#### env echo -n a
env echo -n a
## stdout-json: "a"

#### env echo -e 'a\tb'
env echo -e 'a\tb'
## STDOUT:
a	b
## END

#### env echo -E 'a\tb'
env echo -E 'a\tb'
## STDOUT:
a\tb
## END

#### env echo
env echo
## STDOUT:

## END

#### env echo -ne 'a\n'
env echo -ne 'a\n'
## STDOUT:
a
## END

#### env echo -x
env echo -x
## STDOUT:
-x
## END

#### env echo -- a
env echo -- a
## STDOUT:
-- a
## END

#### env echo -e 'a\cb'
env echo -e 'a\cb'
## stdout-json: "a"

#### env echo -e '\0101\x41'
env echo -e '\0101\x41'
## STDOUT:
AA
## END

#### env echo -e '\e' | od -c | head -1
env echo -e '\e' | od -c | head -1
## STDOUT:
0000000 033  \n
## END

#### env echo -nE 'a\n'
env echo -nE 'a\n'
## stdout-json: "a\\n"

#### env echo -e '\\'
env echo -e '\\'
## STDOUT:
\
## END

#### env echo 'a  b'
env echo 'a  b'
## STDOUT:
a  b
## END

#### env echo -e 'a\q'
env echo -e 'a\q'
## STDOUT:
a\q
## END
