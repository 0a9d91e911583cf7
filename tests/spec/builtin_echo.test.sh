#### options
echo -n a; echo -e 'a\tb\x41\0101\u00e9'; echo -E 'a\tb'; echo -ne 'x\n'; echo -nz; echo - --; echo -e 'a\cb' c; echo
## STDOUT:
aa	bAAé
a\tb
x
-nz
- --
a
## END

#### xpg_echo
shopt -s xpg_echo; echo 'a\tb' '\101'; echo -E 'a\tb'; set -o posix; echo -n x
## STDOUT:
a	b \101
a\tb
-n x
## END

#### escapes
echo -e '\a\b\e\f\v\r\\\0\x' | od -An -c
## STDOUT:
  \a  \b 033  \f  \v  \r   \  \0   \   x  \n
## END

#### write error
echo a > /dev/full; echo $?; printf x > /dev/full; echo $?
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: echo: write error: No space left on device
bash: line 1: printf: write error: No space left on device
## END
