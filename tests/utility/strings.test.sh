# strings, recorded from the original.

#### strings f
printf 'hello world, this is a test\nline two\0\377\1abc\1' > f
strings f
## STDOUT:
hello world, this is a test
line two
## END

#### strings -n 2 f
printf 'hello world, this is a test\nline two\0\377\1abc\1' > f
strings -n 2 f
## STDOUT:
hello world, this is a test
line two
abc
## END

#### strings -n2 f
printf 'hello world, this is a test\nline two\0\377\1abc\1' > f
strings -n2 f
## STDOUT:
hello world, this is a test
line two
abc
## END

#### strings -5 f
printf 'hello world, this is a test\nline two\0\377\1abc\1' > f
strings -5 f
## STDOUT:
hello world, this is a test
line two
## END

#### strings -12 f
printf 'hello world, this is a test\nline two\0\377\1abc\1' > f
strings -12 f
## STDOUT:
hello world, this is a test
## END

#### strings -a -t d f
printf 'hello world, this is a test\nline two\0\377\1abc\1' > f
strings -a -t d f
## STDOUT:
      0 hello world, this is a test
     28 line two
## END

#### strings -t x f
printf 'hello world, this is a test\nline two\0\377\1abc\1' > f
strings -t x f
## STDOUT:
      0 hello world, this is a test
     1c line two
## END

#### strings -t o f
printf 'hello world, this is a test\nline two\0\377\1abc\1' > f
strings -t o f
## STDOUT:
      0 hello world, this is a test
     34 line two
## END

#### strings -o f
printf 'hello world, this is a test\nline two\0\377\1abc\1' > f
strings -o f
## STDOUT:
      0 hello world, this is a test
     34 line two
## END

#### strings -f f f
printf 'hello world, this is a test\nline two\0\377\1abc\1' > f
strings -f f f
## STDOUT:
f: hello world, this is a test
f: line two
f: hello world, this is a test
f: line two
## END

#### strings -n 30 f
printf 'hello world, this is a test\nline two\0\377\1abc\1' > f
strings -n 30 f
## STDOUT:
## END

#### strings --bytes=3 f
printf 'hello world, this is a test\nline two\0\377\1abc\1' > f
strings --bytes=3 f
## STDOUT:
hello world, this is a test
line two
abc
## END

#### strings --radix=d f
printf 'hello world, this is a test\nline two\0\377\1abc\1' > f
strings --radix=d f
## STDOUT:
      0 hello world, this is a test
     28 line two
## END

#### strings nofile 2>/dev/null; echo $?
printf 'hello world, this is a test\nline two\0\377\1abc\1' > f
strings nofile 2>/dev/null; echo $?
## STDOUT:
1
## END

#### strings -s '|' f; echo
printf 'hello world, this is a test\nline two\0\377\1abc\1' > f
strings -s '|' f; echo
## STDOUT:
hello world, this is a test|line two|
## END

#### strings -w -n 3 f
printf 'hello world, this is a test\nline two\0\377\1abc\1' > f
strings -w -n 3 f
## STDOUT:
hello world, this is a test
line two
abc
## END

#### printf 'a\0b\0c\0d\0e\0' | strings -e l
printf 'hello world, this is a test\nline two\0\377\1abc\1' > f
printf 'a\0b\0c\0d\0e\0' | strings -e l
## STDOUT:
abcde
## END

#### printf '\0a\0b\0c\0d\0e' | strings -e b
printf 'hello world, this is a test\nline two\0\377\1abc\1' > f
printf '\0a\0b\0c\0d\0e' | strings -e b
## STDOUT:
abcde
## END

#### strings < f
printf 'hello world, this is a test\nline two\0\377\1abc\1' > f
strings < f
## STDOUT:
hello world, this is a test
line two
## END

#### printf 'h\303\251llo w\n' | strings
printf 'hello world, this is a test\nline two\0\377\1abc\1' > f
printf 'h\303\251llo w\n' | strings
## STDOUT:
llo w
## END

#### printf 'ab\tcd\n' | strings
printf 'hello world, this is a test\nline two\0\377\1abc\1' > f
printf 'ab\tcd\n' | strings
## STDOUT:
ab	cd
## END

#### printf 'abc\n' | strings
printf 'hello world, this is a test\nline two\0\377\1abc\1' > f
printf 'abc\n' | strings
## STDOUT:
## END

#### printf 'abcd\n' | strings
printf 'hello world, this is a test\nline two\0\377\1abc\1' > f
printf 'abcd\n' | strings
## STDOUT:
abcd
## END

#### strings -n 0 f 2>/dev/null; echo $?
printf 'hello world, this is a test\nline two\0\377\1abc\1' > f
strings -n 0 f 2>/dev/null; echo $?
## STDOUT:
1
## END

#### mkdir d; strings d 2>/dev/null; echo $?
printf 'hello world, this is a test\nline two\0\377\1abc\1' > f
mkdir d; strings d 2>/dev/null; echo $?
## STDOUT:
1
## END

#### printf 'abcdefgh' | strings -n 8
printf 'hello world, this is a test\nline two\0\377\1abc\1' > f
printf 'abcdefgh' | strings -n 8
## STDOUT:
abcdefgh
## END
