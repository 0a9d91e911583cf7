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

#### -n, -e, -E in clusters, and what is not an option
echo -ne 'a\tb'; echo; echo -en 'c\n'; echo -E 'a\tb'; echo -eE 'a\tb'; echo -Ee 'a\tb'; echo -x a; echo -ena; echo - -n; echo -- -e; echo -n -e -E 'a\n'; echo
## STDOUT:
a	b
c
a\tb
a\tb
a	b
-x a
-ena
- -n
-- -e
a\n
## END

#### numbers in escapes
echo -e '\101 \0101 \x41 \x4a4 \u00e9 \U0001F600 \0 end' | od -An -c; echo -e 'a\cb' c; echo; echo -e '\e[0m\a\b\f\v\r\\ \q' | od -An -c
## STDOUT:
   \   1   0   1       A       A       J   4     303 251     360
 237 230 200      \0       e   n   d  \n
a
 033   [   0   m  \a  \b  \f  \v  \r   \       \   q  \n
## END

#### xpg_echo and -E, and both with posix
shopt -s xpg_echo; echo 'a\tb'; echo -E 'a\tb'; echo -n 'x\n'; set -o posix; echo -n 'a\tb'; echo; echo -e x
## STDOUT:
a	b
a\tb
x
-n a	b

-e x
## END
