# sed, recorded from the original.

#### printf 'a\nb\nc\n' > a; printf 'x\ny' > f2; sed 'R f2' a
printf 'a\nb\nc\n' > a; printf 'x\ny' > f2; sed 'R f2' a
## STDOUT:
a
x
b
yc
## END

#### printf 'x\ny' | sed 'a\thello'
printf 'x\ny' | sed 'a\thello'
## STDOUT:
x
thello
y
thello
## END

#### printf 'x\ny\n' | sed 'a hello\tworld\nx\q'
printf 'x\ny\n' | sed 'a hello\tworld\nx\q'
## STDOUT:
x
hello	world
xq
y
hello	world
xq
## END

#### printf 'x\ny\n' | sed '1a\  text'
printf 'x\ny\n' | sed '1a\  text'
## STDOUT:
x
  text
y
## END

#### printf 'x\ny\n' | sed '1i\\n'
printf 'x\ny\n' | sed '1i\\n'
## STDOUT:


x
y
## END

#### printf 'x\ny' | sed '$a\'
printf 'x\ny' | sed '$a\'
printf 'x\ny\n' | sed -e 'a\' -e 'text'
## STDOUT:
x
y
x
text
y
text
## END

#### printf 'x\ny\n' | sed -n l
printf 'x\ny\n' | sed -n l
## STDOUT:
x$
y$
## END

#### printf '%0100d\n' 5 | sed -n 'l;l 20;l 1;l 0'
printf '%0100d\n' 5 | sed -n 'l;l 20;l 1;l 0'
## STDOUT:
000000000000000000000000000000000000000000000000000000000000000000000\
0000000000000000000000000000005$
0000000000000000000\
0000000000000000000\
0000000000000000000\
0000000000000000000\
0000000000000000000\
00005$
\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
5$
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005$
## END

#### printf 'a\303\251\001\033\t\\\b\377z\n' | sed -n l
printf 'a\303\251\001\033\t\\\b\377z\n' | sed -n l
## STDOUT:
a\303\251\001\033\t\\\b\377z$
## END

#### printf 'one\ntwo\n' > f1; printf 'x\ny' > f2; sed -s 'F' f1 f2; sed -s -n '$=;1p' f1 f2; sed -s '0,/x/d' f2 f2
printf 'one\ntwo\n' > f1; printf 'x\ny' > f2; sed -s 'F' f1 f2; sed -s -n '$=;1p' f1 f2; sed -s '0,/x/d' f2 f2
## stdout-json: "f1\none\nf1\ntwo\nf2\nx\nf2\nyone\n2\nx\n2\ny\ny"

#### printf 'one\ntwo\n' > f1; printf 'x\ny' > f2; sed p f2 f1; sed r f2 f1; sed 'r f2' f1
printf 'one\ntwo\n' > f1; printf 'x\ny' > f2; sed p f2 f1; sed r f2 f1; sed 'r f2' f1
## stdout-json: "x\nx\ny\ny\none\none\ntwo\ntwo\none\nx\nytwo\nx\ny"

#### printf 'one\ntwo\n' | sed 'N;s/[\n]/X/'
printf 'one\ntwo\n' | sed 'N;s/[\n]/X/'
## STDOUT:
oneXtwo
## END

#### printf 'one\ntwo\n' | sed -z 's/^t/X/mg;s/$/Q/mg'
printf 'one\ntwo\n' | sed -z 's/^t/X/mg;s/$/Q/mg'
## stdout-json: "one\ntwo\nQ"

#### printf 'one\ntwo\n' | sed 'N;s/^t/X/mg;s/$/Q/mg'
printf 'one\ntwo\n' | sed 'N;s/^t/X/mg;s/$/Q/mg'
## STDOUT:
oneQ
XwoQ
## END

#### printf 'one\ntwo\n' | sed 's/one/\o101\d066\x43/'
printf 'one\ntwo\n' | sed 's/one/\o101\d066\x43/'
## STDOUT:
ABC
two
## END

#### echo 'a|b' | sed 's|a\|b|X|'
echo 'a|b' | sed 's|a\|b|X|'
## STDOUT:
X
## END

#### echo 'a+b aab' | sed 's+a\+b+X+'
echo 'a+b aab' | sed 's+a\+b+X+'
## STDOUT:
X aab
## END

#### echo 'a+b aab' | sed -E 's+a\+b+X+'
echo 'a+b aab' | sed -E 's+a\+b+X+'
## STDOUT:
a+b X
## END

#### echo 'a.b axb' | sed 's.a\.b.X.g'
echo 'a.b axb' | sed 's.a\.b.X.g'
## STDOUT:
X X
## END

#### echo 'axb' | sed 's,[x\,],Y,'
echo 'axb' | sed 's,[x\,],Y,'
## STDOUT:
aYb
## END

#### echo 'a*b aab'| sed 's*a\*b*X*g'
echo 'a*b aab'| sed 's*a\*b*X*g'
## STDOUT:
a*X X
## END

#### echo 'a^b' | sed 's/\x5e/b/'
echo 'a^b' | sed 's/\x5e/b/'
## STDOUT:
ba^b
## END

#### echo 'a&b' | sed 's/a/[\x26]/'
echo 'a&b' | sed 's/a/[\x26]/'
## STDOUT:
[&]&b
## END

#### echo 'anb' | sed 'sna\nbnXn'
echo 'anb' | sed 'sna\nbnXn'
## STDOUT:
X
## END

#### printf 'a,b,c\n' | sed 's/,/\n/2'
printf 'a,b,c\n' | sed 's/,/\n/2'
## STDOUT:
a,b
c
## END

#### echo hello world | sed 's/\(hello\) \(world\)/\2 \1/'
echo hello world | sed 's/\(hello\) \(world\)/\2 \1/'
## STDOUT:
world hello
## END

#### echo hello world | sed -E 's/(\w+) (\w+)/\U\1\E \u\2/'
echo hello world | sed -E 's/(\w+) (\w+)/\U\1\E \u\2/'
## STDOUT:
HELLO World
## END

#### echo 'foo bar' | sed -E 's/\b(.)/\u\1/g'
echo 'foo bar' | sed -E 's/\b(.)/\u\1/g'
## STDOUT:
Foo Bar
## END

#### echo aaa | sed 's/a/b/2g'
echo aaa | sed 's/a/b/2g'
## STDOUT:
abb
## END

#### echo abcabc | sed 's/b/[&]/2'
echo abcabc | sed 's/b/[&]/2'
## STDOUT:
abca[b]c
## END

#### echo baaac | sed 's/a*/x/g'
echo baaac | sed 's/a*/x/g'
## STDOUT:
xbxcx
## END

#### echo baaac | sed 's/a*/x/2'
echo baaac | sed 's/a*/x/2'
## STDOUT:
bxc
## END

#### echo abc | sed 's/x*/-/g'
echo abc | sed 's/x*/-/g'
## STDOUT:
-a-b-c-
## END

#### echo héé | sed 's/./X/g'
echo héé | sed 's/./X/g'
## STDOUT:
XXX
## END

#### echo héé | sed 'y/é/e/'
echo héé | sed 'y/é/e/'
## STDOUT:
hee
## END

#### printf '1\n2\n3\n4\n5\n' | sed -n '2~2p'
printf '1\n2\n3\n4\n5\n' | sed -n '2~2p'
## STDOUT:
2
4
## END

#### printf '1\n2\n3\n4\n5\n' | sed -n '2,4!p'
printf '1\n2\n3\n4\n5\n' | sed -n '2,4!p'
## STDOUT:
1
5
## END

#### printf '1\n2\n3\n4\n5\n' | sed '2,3c\X'
printf '1\n2\n3\n4\n5\n' | sed '2,3c\X'
## STDOUT:
1
X
4
5
## END

#### printf '1\n2\n3\n4\n5\n' | sed '2,3!c\X'
printf '1\n2\n3\n4\n5\n' | sed '2,3!c\X'
## STDOUT:
X
2
3
X
X
## END

#### printf '1\n2\n3\n4\n5\n' | sed '$!{h;d};H;x'
printf '1\n2\n3\n4\n5\n' | sed '$!{h;d};H;x'
## STDOUT:
4
5
## END

#### printf '1\n2\n3\n4\n5\n' | sed -n '/2/,/4/{/3/!p}'
printf '1\n2\n3\n4\n5\n' | sed -n '/2/,/4/{/3/!p}'
## STDOUT:
2
4
## END

#### printf '1\n2\n3\n4\n5\n' | sed '/2/,+1d'
printf '1\n2\n3\n4\n5\n' | sed '/2/,+1d'
## STDOUT:
1
4
5
## END

#### printf '1\n2\n3\n4\n5\n' | sed '2q;s/1/x/'
printf '1\n2\n3\n4\n5\n' | sed '2q;s/1/x/'
## STDOUT:
x
2
## END

#### printf '1\n2\n3\n4\n5\n' | sed '2Q'
printf '1\n2\n3\n4\n5\n' | sed '2Q'
## STDOUT:
1
## END

#### printf '1\n2\n3\n4\n5\n' | sed '3q7'
printf '1\n2\n3\n4\n5\n' | sed '3q7'
## STDOUT:
1
2
3
## END
## status: 7

#### printf '1\n2\n3\n4\n5\n' | sed 'n;d'
printf '1\n2\n3\n4\n5\n' | sed 'n;d'
## STDOUT:
1
3
5
## END

#### printf '1\n2\n3\n4\n5\n' | sed '$!N;s/\n/-/'
printf '1\n2\n3\n4\n5\n' | sed '$!N;s/\n/-/'
## STDOUT:
1-2
3-4
5
## END

#### printf '1\n2\n3\n4\n5\n' | sed 'N;N;s/\n/-/g'
printf '1\n2\n3\n4\n5\n' | sed 'N;N;s/\n/-/g'
## STDOUT:
1-2-3
4
5
## END

#### printf '1\n2\n3\n4\n5\n' | sed -n 'H;${x;s/\n/,/g;s/^,//;p}'
printf '1\n2\n3\n4\n5\n' | sed -n 'H;${x;s/\n/,/g;s/^,//;p}'
## STDOUT:
1,2,3,4,5
## END

#### printf '1\n2\n3\n4\n5\n' | sed ':a;N;$!ba;s/\n/ /g'
printf '1\n2\n3\n4\n5\n' | sed ':a;N;$!ba;s/\n/ /g'
## STDOUT:
1 2 3 4 5
## END

#### printf '1\n2\n3\n4\n5\n' | sed '1~3d'
printf '1\n2\n3\n4\n5\n' | sed '1~3d'
## STDOUT:
2
3
5
## END

#### printf '1\n2\n3\n4\n5\n' | sed '2i\  indented'
printf '1\n2\n3\n4\n5\n' | sed '2i\  indented'
## STDOUT:
1
  indented
2
3
4
5
## END

#### printf '1\n2\n3\n' | sed '2a one\ntwo'
printf '1\n2\n3\n' | sed '2a one\ntwo'
## STDOUT:
1
2
one
two
3
## END

#### printf '1\n2\n3\n' | sed '/2/{s/2/two/;a after
printf '1\n2\n3\n' | sed '/2/{s/2/two/;a after
}'
## STDOUT:
1
two
after
3
## END

#### printf '1\n2\n3\n' | sed -e '/2/{' -e 's/2/two/' -e '}'
printf '1\n2\n3\n' | sed -e '/2/{' -e 's/2/two/' -e '}'
## STDOUT:
1
two
3
## END

#### printf '1\n2\n3\n' | sed '$=' | sed -n '$p'
printf '1\n2\n3\n' | sed '$=' | sed -n '$p'
## STDOUT:
3
## END

#### printf '1\n2\n3\n' | sed -n '$='
printf '1\n2\n3\n' | sed -n '$='
## STDOUT:
3
## END

#### printf '1\n2\n3\n' | sed 'x;G;1!h;s/\n//g'
printf '1\n2\n3\n' | sed 'x;G;1!h;s/\n//g'
## STDOUT:
1
12
123
## END

#### printf '1\n2\n3\n' | sed '1!G;h;$!d'
printf '1\n2\n3\n' | sed '1!G;h;$!d'
## STDOUT:
3
2
1
## END

#### printf 'aXb\n' | sed 's/x/-/I'
printf 'aXb\n' | sed 's/x/-/I'
## STDOUT:
a-b
## END

#### printf 'aXb\n' | sed 's/x/-/i;/A/Is/b/c/'
printf 'aXb\n' | sed 's/x/-/i;/A/Is/b/c/'
## STDOUT:
a-c
## END

#### printf 'a b c\n' | sed 's/ /\
printf 'a b c\n' | sed 's/ /\
/g'
## STDOUT:
a
b
c
## END

#### printf 'a/b\n' | sed 's#/#::#'
printf 'a/b\n' | sed 's#/#::#'
## STDOUT:
a::b
## END

#### printf 'path/to/file\n' | sed 's/.*\///'
printf 'path/to/file\n' | sed 's/.*\///'
## STDOUT:
file
## END

#### printf '  trim  \n' | sed 's/^[ \t]*//;s/[ \t]*$//'
printf '  trim  \n' | sed 's/^[ \t]*//;s/[ \t]*$//'
## STDOUT:
trim
## END

#### printf 'aaa bbb\n' | sed 's/[^ ]*/<&>/2'
printf 'aaa bbb\n' | sed 's/[^ ]*/<&>/2'
## STDOUT:
aaa <bbb>
## END

#### printf 'abc\n' | sed 's/b/\&/'
printf 'abc\n' | sed 's/b/\&/'
## STDOUT:
a&c
## END

#### printf 'abc\n' | sed 's/b/\\/'
printf 'abc\n' | sed 's/b/\\/'
## STDOUT:
a\c
## END

#### printf 'abc\n' | sed 's/\(b\)\?c/[\1]/'
printf 'abc\n' | sed 's/\(b\)\?c/[\1]/'
## STDOUT:
a[b]
## END

#### printf 'ab\nb\n' | sed -E 's/(a)?b/[\1]/'
printf 'ab\nb\n' | sed -E 's/(a)?b/[\1]/'
## STDOUT:
[a]
[]
## END

#### printf '1\n2\n' > f; sed -i 's/1/one/' f; cat f; sed -i.orig 2d f; cat f f.orig; sed -i 'bak_*' f; ls
printf '1\n2\n' > f; sed -i 's/1/one/' f; cat f; sed -i.orig 2d f; cat f f.orig; sed -i 'bak_*' f; ls
## STDOUT:
one
2
one
one
2
f
f.orig
## END

#### printf '1\n2\n' > f; sed -n -i p f; cat f; sed -i '$a end' f; cat f; sed -i '1i start' f; cat f
printf '1\n2\n' > f; sed -n -i p f; cat f; sed -i '$a end' f; cat f; sed -i '1i start' f; cat f
## STDOUT:
1
2
1
2
end
start
1
2
end
## END

#### mkdir bak; printf '1\n2\n' > f; sed -i'bak/*.o' s/1/x/ f; cat f; ls bak
mkdir bak; printf '1\n2\n' > f; sed -i'bak/*.o' s/1/x/ f; cat f; ls bak
## STDOUT:
x
2
f.o
## END

#### printf '1\n2\n' > f; ln -s f l; sed -i s/1/x/ l; ls -l l | cut -c1; cat f l
printf '1\n2\n' > f; ln -s f l; sed -i s/1/x/ l; ls -l l | cut -c1; cat f l
## STDOUT:
-
1
2
x
2
## END

#### printf '1\n2\n' > f; ln -s f l; sed --follow-symlinks -i s/1/x/ l; readlink l; cat f l
printf '1\n2\n' > f; ln -s f l; sed --follow-symlinks -i s/1/x/ l; readlink l; cat f l
## STDOUT:
f
x
2
x
2
## END

#### printf '1\n2\n' > f; chmod 640 f; sed -i s/1/x/ f; stat -c %a f
printf '1\n2\n' > f; chmod 640 f; sed -i s/1/x/ f; stat -c %a f
## STDOUT:
640
## END

#### printf '1\n2\n3\n' | sed -n '2{p;q}'
printf '1\n2\n3\n' | sed -n '2{p;q}'
## STDOUT:
2
## END

#### printf '1\n2\n3\n' | sed '2w out'; cat out
printf '1\n2\n3\n' | sed '2w out'; cat out
## STDOUT:
1
2
3
2
## END

#### printf '1\n2\n3\n' | sed -n 's/2/two/w out
printf '1\n2\n3\n' | sed -n 's/2/two/w out
p'; cat out
## STDOUT:
1
two
3
two
## END

#### printf '1\n2\n3\n' | sed '2r /dev/null'
printf '1\n2\n3\n' | sed '2r /dev/null'
## STDOUT:
1
2
3
## END

#### printf '1\n' > f; printf 'a\nb\n' | sed '1r f'
printf '1\n' > f; printf 'a\nb\n' | sed '1r f'
## STDOUT:
a
1
b
## END

#### printf 'a\nb\n' | sed '1r nosuch'
printf 'a\nb\n' | sed '1r nosuch'
## STDOUT:
a
b
## END

#### printf 'a\nb\n' | sed 'W out'; cat out
printf 'a\nb\n' | sed 'W out'; cat out
## STDOUT:
a
b
a
b
## END

#### printf 'a\nb\n' | sed 'N;W out'; cat out
printf 'a\nb\n' | sed 'N;W out'; cat out
## STDOUT:
a
b
a
## END

#### printf 'a\nb\nc\nd\n' | sed '0~2d'
printf 'a\nb\nc\nd\n' | sed '0~2d'
## STDOUT:
a
c
## END

#### printf 'a\nb\nc\nd\n' | sed '2,~2p'
printf 'a\nb\nc\nd\n' | sed '2,~2p'
## STDOUT:
a
b
b
c
c
d
d
## END

#### printf 'a\nb\nc\nd\n' | sed -n '/b/,$p'
printf 'a\nb\nc\nd\n' | sed -n '/b/,$p'
## STDOUT:
b
c
d
## END

#### printf 'a\nb\nc\nd\n' | sed -n '/b/,/b/p'
printf 'a\nb\nc\nd\n' | sed -n '/b/,/b/p'
## STDOUT:
b
c
d
## END

#### printf 'a\nb\nc\nb\nd\n' | sed -n '/b/,/b/p'
printf 'a\nb\nc\nb\nd\n' | sed -n '/b/,/b/p'
## STDOUT:
b
c
b
## END

#### printf 'a\nb\nc\nd\n' | sed '/b/I,/C/Id'
printf 'a\nb\nc\nd\n' | sed '/b/I,/C/Id'
## STDOUT:
a
d
## END

#### printf 'a\nb\n' | sed --expression='s/a/x/' --expression='s/b/y/'
printf 'a\nb\n' | sed --expression='s/a/x/' --expression='s/b/y/'
## STDOUT:
x
y
## END

#### printf 's/a/x/\n# c\ns/b/y/\n' > s; printf 'a\nb\n' | sed -f s
printf 's/a/x/\n# c\ns/b/y/\n' > s; printf 'a\nb\n' | sed -f s
## STDOUT:
x
y
## END

#### printf '#n\np\n' > s; printf 'a\nb\n' | sed -f s
printf '#n\np\n' > s; printf 'a\nb\n' | sed -f s
## STDOUT:
a
b
## END

#### printf '#no\np\n' > s; printf 'a\nb\n' | sed -f s
printf '#no\np\n' > s; printf 'a\nb\n' | sed -f s
## STDOUT:
a
b
## END

#### printf 'a\nb\n' | sed -s -n '$p' -
printf 'a\nb\n' | sed -s -n '$p' - 
## STDOUT:
b
## END

#### printf 'a\0b\0' | sed -z 's/^/x/' | tr '\0' '\n'
printf 'a\0b\0' | sed -z 's/^/x/' | tr '\0' '\n'
## STDOUT:
xa
xb
## END

#### printf 'a\tb\n' | sed 's/\t/TAB/'
printf 'a\tb\n' | sed 's/\t/TAB/'
## STDOUT:
aTABb
## END

#### printf 'a.b\n' | sed 's/\./-/'
printf 'a.b\n' | sed 's/\./-/'
## STDOUT:
a-b
## END

#### printf 'x=1\ny=2\n' | sed -E '/^(x|y)=/!d;s/=.*//'
printf 'x=1\ny=2\n' | sed -E '/^(x|y)=/!d;s/=.*//'
## STDOUT:
x
y
## END

#### printf 'k: v\n' | sed -E 's/^([^:]+): (.*)$/"\1": "\2"/'
printf 'k: v\n' | sed -E 's/^([^:]+): (.*)$/"\1": "\2"/'
## STDOUT:
"k": "v"
## END

#### printf 'aa\n' | sed ':l;s/a/b/;tl;s/$/!/'
printf 'aa\n' | sed ':l;s/a/b/;tl;s/$/!/'
## STDOUT:
bb!
## END

#### printf 'aa\nbb\n' | sed '/aa/b;s/^/-/'
printf 'aa\nbb\n' | sed '/aa/b;s/^/-/'
## STDOUT:
aa
-bb
## END

#### printf 'aa\nbb\n' | sed '/aa/bend;s/^/-/;:end'
printf 'aa\nbb\n' | sed '/aa/bend;s/^/-/;:end'
## STDOUT:
aa
-bb
## END

#### printf 'aa\nbb\n' | sed 's/a/x/;T;s/$/!/'
printf 'aa\nbb\n' | sed 's/a/x/;T;s/$/!/'
## STDOUT:
xa!
bb
## END

#### printf '1 2 3\n' | sed 's/[0-9]/(&)/g'
printf '1 2 3\n' | sed 's/[0-9]/(&)/g'
## STDOUT:
(1) (2) (3)
## END

#### printf '1 2 3\n' | sed 's/[0-9]/(&)/2'
printf '1 2 3\n' | sed 's/[0-9]/(&)/2'
## STDOUT:
1 (2) 3
## END

#### printf '1 2 3\n' | sed -E 's/([0-9]) ([0-9])/\2 \1/'
printf '1 2 3\n' | sed -E 's/([0-9]) ([0-9])/\2 \1/'
## STDOUT:
2 1 3
## END

#### printf 'a\nb\n' | sed '1e echo hi'
printf 'a\nb\n' | sed '1e echo hi'
## STDOUT:
hi
a
b
## END

#### printf 'echo x\n' | sed e
printf 'echo x\n' | sed e
## STDOUT:
x
## END

#### printf 'x\n' | sed 's/.*/echo [&]/e'
printf 'x\n' | sed 's/.*/echo [&]/e'
## STDOUT:
[x]
## END

#### printf 'x\n' | sed --sandbox 's/x/y/w f'
printf 'x\n' | sed --sandbox 's/x/y/w f'
## STDOUT:
## END
## status: 1

#### printf 'x\n' | sed --posix 's/x/\n/'
printf 'x\n' | sed --posix 's/x/\n/'
## STDOUT:


## END

#### printf 'a b\n' | sed 's/\s/_/;s/\w/W/'
printf 'a b\n' | sed 's/\s/_/;s/\w/W/'
## STDOUT:
W_b
## END

#### printf 'foo(bar)\n' | sed 's/(/[/;s/)/]/'
printf 'foo(bar)\n' | sed 's/(/[/;s/)/]/'
## STDOUT:
foo[bar]
## END

#### printf 'foo(bar)\n' | sed -E 's/\(/[/;s/\)/]/'
printf 'foo(bar)\n' | sed -E 's/\(/[/;s/\)/]/'
## STDOUT:
foo[bar]
## END

#### printf 'a{2}\n' | sed 's/a{2}/x/'
printf 'a{2}\n' | sed 's/a{2}/x/'
## STDOUT:
x
## END

#### printf 'aa\n' | sed 's/a\{2\}/x/'
printf 'aa\n' | sed 's/a\{2\}/x/'
## STDOUT:
x
## END

#### printf 'ab\n' | sed 's/a\|b/x/g'
printf 'ab\n' | sed 's/a\|b/x/g'
## STDOUT:
xx
## END

#### printf 'abab\n' | sed 's/\(ab\)\1/x/'
printf 'abab\n' | sed 's/\(ab\)\1/x/'
## STDOUT:
x
## END

#### printf 'aXXb\n' | sed -E 's/(X)\1/-/'
printf 'aXXb\n' | sed -E 's/(X)\1/-/'
## STDOUT:
a-b
## END

#### printf 'a]b\n' | sed 's/[]]/x/'
printf 'a]b\n' | sed 's/[]]/x/'
## STDOUT:
axb
## END

#### printf 'a^b\n' | sed 's/[\^]/x/'
printf 'a^b\n' | sed 's/[\^]/x/'
## STDOUT:
axb
## END

#### printf 'a\\b\n' | sed 's/[\]/x/'
printf 'a\\b\n' | sed 's/[\]/x/'
## STDOUT:
axb
## END

#### printf 'line1\nline2\n' | sed '1{N;s/\n/+/}'
printf 'line1\nline2\n' | sed '1{N;s/\n/+/}'
## STDOUT:
line1+line2
## END

#### printf 'a\n\n\nb\n\n' | sed '/^$/d'
printf 'a\n\n\nb\n\n' | sed '/^$/d'
## STDOUT:
a
b
## END

#### printf 'a\n\n\nb\n\n' | sed '/./,/^$/!d'
printf 'a\n\n\nb\n\n' | sed '/./,/^$/!d'
## STDOUT:
a

b

## END

#### printf 'a\n\n\nb\n' | sed '$!N;/^\n$/!P;D'
printf 'a\n\n\nb\n' | sed '$!N;/^\n$/!P;D'
## STDOUT:
a

b
## END

#### printf 'a\na\nb\n' | sed '$!N;/^\(.*\)\n\1$/!P;D'
printf 'a\na\nb\n' | sed '$!N;/^\(.*\)\n\1$/!P;D'
## STDOUT:
a
b
## END

#### printf 'abc\n' | sed '/\n/!G;s/\(.\)\(.*\n\)/&\2\1/;//D;s/.//'
printf 'abc\n' | sed '/\n/!G;s/\(.\)\(.*\n\)/&\2\1/;//D;s/.//'
## STDOUT:
cba
## END

#### printf '1234567\n' | sed -e :a -e 's/\(.*[0-9]\)\([0-9]\{3\}\)/\1,\2/;ta'
printf '1234567\n' | sed -e :a -e 's/\(.*[0-9]\)\([0-9]\{3\}\)/\1,\2/;ta'
## STDOUT:
1,234,567
## END

#### printf 'a\nb\nc\n' | sed -n '$!{h;d};H;x;p'
printf 'a\nb\nc\n' | sed -n '$!{h;d};H;x;p'
## STDOUT:
b
c
## END

#### printf 'a\nb\nc\n' | sed = | sed 'N;s/\n/\t/'
printf 'a\nb\nc\n' | sed = | sed 'N;s/\n/\t/'
## STDOUT:
1	a
2	b
3	c
## END

#### printf 'a b\nc d\n' | sed 's/\(.*\) \(.*\)/\2 \1/'
printf 'a b\nc d\n' | sed 's/\(.*\) \(.*\)/\2 \1/'
## STDOUT:
b a
d c
## END

#### printf 'a\n' | sed 's/a/\x41\x42/'
printf 'a\n' | sed 's/a/\x41\x42/'
## STDOUT:
AB
## END

#### printf 'a\n' | sed 's/a/x\ty/'
printf 'a\n' | sed 's/a/x\ty/'
## STDOUT:
x	y
## END

#### printf 'a\n' | sed "s/a/'/"
printf 'a\n' | sed "s/a/'/"
## STDOUT:
'
## END

#### printf 'CamelCase\n' | sed -E 's/([A-Z])/_\l\1/g'
printf 'CamelCase\n' | sed -E 's/([A-Z])/_\l\1/g'
## STDOUT:
_camel_case
## END

#### printf 'snake_case_x\n' | sed -E 's/_(.)/\U\1/g'
printf 'snake_case_x\n' | sed -E 's/_(.)/\U\1/g'
## STDOUT:
snakeCaseX
## END

#### printf 'hello world\n' | sed -E 's/(^|\s)(\w)/\1\u\2/g'
printf 'hello world\n' | sed -E 's/(^|\s)(\w)/\1\u\2/g'
## STDOUT:
Hello World
## END

#### printf 'hello\n' | sed 's/l*/X/3'
printf 'hello\n' | sed 's/l*/X/3'
## STDOUT:
heXo
## END

#### printf 'a,b;c\n' | sed 'y/,;/  /'
printf 'a,b;c\n' | sed 'y/,;/  /'
## STDOUT:
a b c
## END

#### printf 'a\n' | sed y/a/é/
printf 'a\n' | sed y/a/é/
## STDOUT:
é
## END

#### printf 'éa\n' | sed 's/a/É/;s/.*/\L&/'
printf 'éa\n' | sed 's/a/É/;s/.*/\L&/'
## STDOUT:
éé
## END

#### printf 'éa\n' | sed 's/.*/\U&/'
printf 'éa\n' | sed 's/.*/\U&/'
## STDOUT:
ÉA
## END

#### printf 'one\ntwo\n' | sed -n '/one/{n;p}'
printf 'one\ntwo\n' | sed -n '/one/{n;p}'
## STDOUT:
two
## END

#### printf 'one\ntwo\n' | sed '$!d'
printf 'one\ntwo\n' | sed '$!d'
## STDOUT:
two
## END

#### printf 'one\ntwo' | sed -n p
printf 'one\ntwo' | sed -n p
## stdout-json: "one\ntwo"

#### printf 'one\ntwo' | sed 'N;P;D'
printf 'one\ntwo' | sed 'N;P;D'
## stdout-json: "one\ntwo"

#### printf '' | sed p
printf '' | sed p
## STDOUT:
## END

#### printf '\n' | sed p
printf '\n' | sed p
## STDOUT:


## END

#### printf 'a\n' | sed -n '0,/a/p'
printf 'a\n' | sed -n '0,/a/p'
## STDOUT:
a
## END

#### printf 'a\nb\na\n' | sed '0,/a/s//X/'
printf 'a\nb\na\n' | sed '0,/a/s//X/'
## STDOUT:
X
b
a
## END

#### printf 'a\nb\na\n' | sed '1,/a/s/a/X/'
printf 'a\nb\na\n' | sed '1,/a/s/a/X/'
## STDOUT:
X
b
X
## END

#### printf 'a\n' | sed 's/a/b/;s/b/c/;s/c/d/w /dev/stdout'
printf 'a\n' | sed 's/a/b/;s/b/c/;s/c/d/w /dev/stdout'
## STDOUT:
d
d
## END

#### printf 'a\n' | sed 'w /dev/stdout'
printf 'a\n' | sed 'w /dev/stdout'
## STDOUT:
a
a
## END

#### printf 'a\n' | sed --help >/dev/null; echo $?
printf 'a\n' | sed --help >/dev/null; echo $?
## STDOUT:
0
## END

#### printf 'a\n' | sed -n --quiet p
printf 'a\n' | sed -n --quiet p
## STDOUT:
a
## END

#### printf 'a\n' | sed -E -e 's/(a|ab)(c|bcd)(d*)/[\1][\2][\3]/'
printf 'a\n' | sed -E -e 's/(a|ab)(c|bcd)(d*)/[\1][\2][\3]/' 
## STDOUT:
a
## END

#### printf 'abcd\n' | sed -E -e 's/(a|ab)(c|bcd)(d*)/[\1][\2][\3]/'
printf 'abcd\n' | sed -E -e 's/(a|ab)(c|bcd)(d*)/[\1][\2][\3]/' 
## STDOUT:
[a][bcd][]
## END

#### printf 'foobar\n' | sed -E 's/foo|foobar/X/'
printf 'foobar\n' | sed -E 's/foo|foobar/X/'
## STDOUT:
X
## END

#### printf 'a b  c\n' | sed 's/ \+/ /g'
printf 'a b  c\n' | sed 's/ \+/ /g'
## STDOUT:
a b c
## END

#### printf 'a b  c\n' | sed -E 's/ +/ /g;s/^ | $//g'
printf 'a b  c\n' | sed -E 's/ +/ /g;s/^ | $//g'
## STDOUT:
a b c
## END

#### printf '<b>x</b>\n' | sed 's/<[^>]*>//g'
printf '<b>x</b>\n' | sed 's/<[^>]*>//g'
## STDOUT:
x
## END

#### printf 'DEBUG=1\n' | sed '/^DEBUG/s/1/0/'
printf 'DEBUG=1\n' | sed '/^DEBUG/s/1/0/'
## STDOUT:
DEBUG=0
## END

#### printf '# c\nx\n' | sed '/^#/d'
printf '# c\nx\n' | sed '/^#/d'
## STDOUT:
x
## END

#### printf 'x # c\n' | sed 's/ *#.*//'
printf 'x # c\n' | sed 's/ *#.*//'
## STDOUT:
x
## END

#### printf 'a\nb\nc\nd\ne\n' | sed -n '2p;4p'
printf 'a\nb\nc\nd\ne\n' | sed -n '2p;4p'
## STDOUT:
b
d
## END

#### printf 'a\nb\nc\nd\ne\n' | sed -e 2d -e 4d
printf 'a\nb\nc\nd\ne\n' | sed -e 2d -e 4d
## STDOUT:
a
c
e
## END

#### printf 'a\nb\nc\nd\ne\n' | sed '2,4{s/^/> /}'
printf 'a\nb\nc\nd\ne\n' | sed '2,4{s/^/> /}'
## STDOUT:
a
> b
> c
> d
e
## END

#### printf 'a\nb\nc\nd\ne\n' | sed '/b/,/d/{//!d}'
printf 'a\nb\nc\nd\ne\n' | sed '/b/,/d/{//!d}'
## STDOUT:
a
b
d
e
## END

#### printf 'a\nb\nc\nd\ne\n' | sed '2!{s/^/x/}'
printf 'a\nb\nc\nd\ne\n' | sed '2!{s/^/x/}'
## STDOUT:
xa
b
xc
xd
xe
## END

#### printf 'a\nb\nc\nd\ne\n' | sed '$s/$/ last/'
printf 'a\nb\nc\nd\ne\n' | sed '$s/$/ last/'
## STDOUT:
a
b
c
d
e last
## END

#### printf 'a\nb\nc\nd\ne\n' | sed -n '$p;1p'
printf 'a\nb\nc\nd\ne\n' | sed -n '$p;1p'
## STDOUT:
a
e
## END

#### printf 'a\nb\nc\nd\ne\n' | sed 'c\
printf 'a\nb\nc\nd\ne\n' | sed 'c\
changed'
## STDOUT:
changed
changed
changed
changed
changed
## END

#### printf 'a\nb\n' | sed 'a\
printf 'a\nb\n' | sed 'a\
one\
two'
## STDOUT:
a
one
two
b
one
two
## END

#### printf 'a\nb\n' | sed '1i\
printf 'a\nb\n' | sed '1i\
one\
two'
## STDOUT:
one
two
a
b
## END

#### printf 'a\nb\n' | sed '/a/i before'
printf 'a\nb\n' | sed '/a/i before' 
## STDOUT:
before
a
b
## END

#### printf 'a\nb\n' | sed 's/a/x/;ta;s/b/y/;:a'
printf 'a\nb\n' | sed 's/a/x/;ta;s/b/y/;:a'
## STDOUT:
x
y
## END

#### printf 'a\nb\n' | sed -u p
printf 'a\nb\n' | sed -u p
## STDOUT:
a
a
b
b
## END

#### printf 'a\nb\n' | sed -l 3 -n l
printf 'a\nb\n' | sed -l 3 -n l
## STDOUT:
a$
b$
## END

#### printf 'a\nb\n' | sed -n '/a/='
printf 'a\nb\n' | sed -n '/a/=' 
## STDOUT:
1
## END

#### printf 'a\nb\n' | sed '/a/{/b/d}'
printf 'a\nb\n' | sed '/a/{/b/d}'
## STDOUT:
a
b
## END

#### printf 'a\nb\n' | sed '{{p}}'
printf 'a\nb\n' | sed '{{p}}'
## STDOUT:
a
a
b
b
## END

#### printf 'a\nb\n' | sed 'z;s/^$/e/'
printf 'a\nb\n' | sed 'z;s/^$/e/'
## STDOUT:
e
e
## END

#### printf 'a\nb\n' | sed --null-data -n l
printf 'a\nb\n' | sed --null-data -n l
## stdout-json: "a\\nb\\n$\u0000"

#### printf 'a\nb\n' | sed 'y/abc/cab/;y/\n/x/'
printf 'a\nb\n' | sed 'y/abc/cab/;y/\n/x/'
## STDOUT:
c
a
## END

#### printf 'a\nb\n' | sed 'N;y/\n/x/'
printf 'a\nb\n' | sed 'N;y/\n/x/'
## STDOUT:
axb
## END

#### printf 'ab\n' | sed 's/\(a\)\(b\)\(c\)*/\3\2\1/'
printf 'ab\n' | sed 's/\(a\)\(b\)\(c\)*/\3\2\1/'
## STDOUT:
ba
## END

#### printf 'x' | sed 's/x/\//'
printf 'x' | sed 's/x/\//'
## stdout-json: "/"

#### printf 'x' | sed 's,x,\,,'
printf 'x' | sed 's,x,\,,'
## stdout-json: ","

#### printf 'x|y' | sed 's|x\|y|z|'
printf 'x|y' | sed 's|x\|y|z|'
## stdout-json: "z"

#### printf 'one two\n' | sed 's/\<t/T/;s/e\>/E/'
printf 'one two\n' | sed 's/\<t/T/;s/e\>/E/'
## STDOUT:
onE Two
## END

#### printf 'one two\n' | sed "s/\`o/O/;s/o\'/0/"
printf 'one two\n' | sed "s/\`o/O/;s/o\'/0/"
## STDOUT:
one tw0
## END

#### printf 'aaa\n' | sed 's/a\{2,\}/x/'
printf 'aaa\n' | sed 's/a\{2,\}/x/'
## STDOUT:
x
## END

#### printf 'aaa\n' | sed -E 's/a{1,2}/x/g'
printf 'aaa\n' | sed -E 's/a{1,2}/x/g'
## STDOUT:
xx
## END

#### printf 'a1b22\n' | sed 's/[[:digit:]]\+/#/g;s/[[:alpha:]]/L/g'
printf 'a1b22\n' | sed 's/[[:digit:]]\+/#/g;s/[[:alpha:]]/L/g'
## STDOUT:
L#L#
## END

#### sed s/\[/\]/x/ f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed s/\[/\]/x/ f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
one
two
three
## END
## status: 1

#### sed $'s/o/x\ny/' f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed $'s/o/x\ny/' f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
## END
## status: 1

#### sed $'/o\nn/p' f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed $'/o\nn/p' f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
## END
## status: 1

#### sed -i 2q f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -i 2q f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
## END
## status: 1

#### sed -n -l 1 l f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -n -l 1 l f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
\
o\
n\
e$
\
t\
w\
o$
\
t\
h\
r\
e\
e$
one
two
three
## END
## status: 1

#### sed -i.b/x p f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -i.b/x p f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
## END
## status: 1

#### sed -ibak_\* p f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -ibak_\* p f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
one
two
two
three
three
## END
## status: 1

#### sed --expression=p --quiet f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed --expression=p --quiet f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
one
two
three
## END
## status: 1

#### sed -n 2\{p\;q\} f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -n 2\{p\;q\} f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
two
one
two
three
## END
## status: 1

#### sed -i \$d\;s/x/y/w\ out f1 f2
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -i \$d\;s/x/y/w\ out f1 f2 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
y
## END

#### sed s/\\\(a\\\|b\\\)\*/x/3g f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed s/\\\(a\\\|b\\\)\*/x/3g f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
onxex
twxox
thxrxexex
one
two
three
## END
## status: 1

#### sed 2r\ /dev/stdin f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed 2r\ /dev/stdin f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
x
ythree
one
two
three
## END
## status: 1

#### sed 1e\ echo\ hi f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed 1e\ echo\ hi f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
hi
one
two
three
one
two
three
## END
## status: 1

#### sed s/.\*/echo\ \&/e f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed s/.\*/echo\ \&/e f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
one
two
three
## END
## status: 1

#### sed --sandbox w\ x f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed --sandbox w\ x f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
## END
## status: 1

#### sed 1\,3\{\;\;p\;\} f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed 1\,3\{\;\;p\;\} f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
one
two
two
three
three
one
two
three
## END
## status: 1

#### sed n\;n\;n\;n\;d f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed n\;n\;n\;n\;d f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
one
two
three
## END
## status: 1

#### sed \$\!d f1 nosuch
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed \$\!d f1 nosuch < f2; cat f1 out 2>/dev/null
## STDOUT:
three
one
two
three
## END
## status: 1

#### sed -E s/\(a\)\|b/\[\\1\]/ f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -E s/\(a\)\|b/\[\\1\]/ f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
one
two
three
## END
## status: 1

#### sed /one/\{n\;d\} f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed /one/\{n\;d\} f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
three
one
two
three
## END
## status: 1

#### sed $'y/abc/AB\\\n/' f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed $'y/abc/AB\\\n/' f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
one
two
three
## END
## status: 1

#### sed $'s/e/\\\n/g' f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed $'s/e/\\\n/g' f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
on

two
thr


one
two
three
## END
## status: 1

#### sed $'s/a/b/;#comment\np' f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed $'s/a/b/;#comment\np' f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
one
two
two
three
three
one
two
three
## END
## status: 1

#### sed p\ #\ x f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed p\ #\ x f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
one
two
two
three
three
one
two
three
## END
## status: 1

#### sed s/a/b/\ #\ x f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed s/a/b/\ #\ x f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
one
two
three
## END
## status: 1

#### sed \{p\}\;\{p\} f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed \{p\}\;\{p\} f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
one
one
two
two
two
three
three
three
one
two
three
## END
## status: 1

#### sed b\;p f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed b\;p f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
one
two
three
## END
## status: 1

#### sed 1b\ x\;d\;:\ x f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed 1b\ x\;d\;:\ x f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
one
two
three
## END
## status: 1

#### sed \$a f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed \$a f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
## END
## status: 1

#### sed i f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed i f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
## END
## status: 1

#### sed /a/bend\;s/\^/X/\;:end f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed /a/bend\;s/\^/X/\;:end f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
Xone
Xtwo
Xthree
one
two
three
## END
## status: 1

#### sed 2\,~2d f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed 2\,~2d f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
one
two
three
## END
## status: 1

#### sed /one/\,1d f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed /one/\,1d f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
two
three
one
two
three
## END
## status: 1

#### sed 2\,/o/d f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed 2\,/o/d f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
one
two
three
## END
## status: 1

#### sed 2\!s/\^/X/\;2\,+1s/\$/Y/ f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed 2\!s/\^/X/\;2\,+1s/\$/Y/ f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
Xone
twoY
XthreeY
one
two
three
## END
## status: 1

#### sed /t/I\,/e/s/\^/Z/ f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed /t/I\,/e/s/\^/Z/ f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
Ztwo
Zthree
one
two
three
## END
## status: 1

#### sed 0\,/one/s//X/ f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed 0\,/one/s//X/ f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
X
two
three
one
two
three
## END
## status: 1

#### sed s//x/\;/one/p f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed s//x/\;/one/p f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
## END
## status: 1

#### sed -n /one/\,/two/\{//\!p\} f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -n /one/\,/two/\{//\!p\} f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
## END
## status: 1

#### sed --line-length=5 -n l f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed --line-length=5 -n l f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one$
two$
thre\
e$
one
two
three
## END
## status: 1

#### sed -f /dev/null f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -f /dev/null f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
one
two
three
## END
## status: 1

#### sed -f sc f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -f sc f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
## END
## status: 1

#### sed -f sc f1 (2)
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -f sc f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
## END
## status: 1

#### sed -e p -e k f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -e p -e k f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
## END
## status: 1

#### sed -e a\\ f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -e a\\ f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
one
two
three
## END
## status: 1

#### sed -e \{ -e p f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -e \{ -e p f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
## END
## status: 1

#### sed -s 1d f1 f2
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -s 1d f1 f2 < f2; cat f1 out 2>/dev/null
## STDOUT:
two
three
yone
two
three
## END
## status: 1

#### sed -n \$p f1 nosuch f2
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -n \$p f1 nosuch f2 < f2; cat f1 out 2>/dev/null
## STDOUT:
yone
two
three
## END
## status: 1

#### sed s/x/\\n/ f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed s/x/\\n/ f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
one
two
three
## END
## status: 1

#### sed -n x\;p f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -n x\;p f1 < f2; cat f1 out 2>/dev/null
## STDOUT:

one
two
one
two
three
## END
## status: 1

#### sed y/a/\\q/ f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed y/a/\\q/ f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
one
two
three
## END
## status: 1

#### sed y/\\q/a/ f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed y/\\q/a/ f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
one
two
three
## END
## status: 1

#### sed s/\\//x/\;s\,\\\,\,x\, f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed s/\\//x/\;s\,\\\,\,x\, f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
one
two
three
## END
## status: 1

#### sed -E s/\(\^\|\[\^a\]\)one/\\1X/ f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -E s/\(\^\|\[\^a\]\)one/\\1X/ f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
X
two
three
one
two
three
## END
## status: 1

#### sed N\;P\;D f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed N\;P\;D f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
one
two
three
## END
## status: 1

#### sed -i 1i\\X f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -i 1i\\X f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
X
one
two
three
## END
## status: 1

#### sed -n W\ /dev/stdout f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -n W\ /dev/stdout f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
one
two
three
## END
## status: 1

#### sed s/\^/\>/w\ /dev/stderr f2
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed s/\^/\>/w\ /dev/stderr f2 < f2; cat f1 out 2>/dev/null
## STDOUT:
>x
>yone
two
three
## END
## status: 1

#### sed $'s/one/A\\\nB/;P;D' f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed $'s/one/A\\\nB/;P;D' f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
A
B
two
three
one
two
three
## END
## status: 1

#### sed :a\ b f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed :a\ b f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
one
two
three
## END
## status: 1

#### sed ba\ b\;:a\ b f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed ba\ b\;:a\ b f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
one
two
three
## END
## status: 1

#### sed :a\;s/\^\\\(\\s\*\\\)o/\\1x/\;ta f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed :a\;s/\^\\\(\\s\*\\\)o/\\1x/\;ta f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
xne
two
three
one
two
three
## END
## status: 1

#### sed N\;l f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed N\;l f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one\ntwo$
one
two
three
one
two
three
## END
## status: 1

#### sed G f2
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed G f2 < f2; cat f1 out 2>/dev/null
## STDOUT:
x

y

one
two
three
## END
## status: 1

#### sed i\\ -e foo f2
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed i\\ -e foo f2 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
## END
## status: 1

#### sed \$\!N\;s/\\n/\ / f2
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed \$\!N\;s/\\n/\ / f2 < f2; cat f1 out 2>/dev/null
## STDOUT:
x yone
two
three
## END
## status: 1

#### sed 1\!\{\$\!d\} f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed 1\!\{\$\!d\} f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
three
one
two
three
## END
## status: 1

#### sed y/é/e/\;s/./X/2
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed y/é/e/\;s/./X/2 < f2; cat f1 out 2>/dev/null
## STDOUT:
x
yone
two
three
## END
## status: 1

#### sed -E s/a\{2\,1\}/x/ f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -E s/a\{2\,1\}/x/ f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
## END
## status: 1

#### sed s/\\\(a/x/ f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed s/\\\(a/x/ f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
## END
## status: 1

#### sed -E s/a\)/x/ f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -E s/a\)/x/ f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
## END
## status: 1

#### sed -E s/\*a/x/ f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -E s/\*a/x/ f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
## END
## status: 1

#### sed s/\[\[:foo:\]\]/x/ f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed s/\[\[:foo:\]\]/x/ f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
## END
## status: 1

#### sed s/a\\\{1\,2/x/ f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed s/a\\\{1\,2/x/ f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
## END
## status: 1

#### sed s/\[z-a\]/x/ f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed s/\[z-a\]/x/ f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
## END
## status: 1

#### sed s/\\2/x/ f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed s/\\2/x/ f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
## END
## status: 1

#### sed /\[/p f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed /\[/p f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
## END
## status: 1

#### sed s/a\*\*/x/ f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed s/a\*\*/x/ f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
## END
## status: 1

#### sed -E s/a\*\*/x/ f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -E s/a\*\*/x/ f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
xone
xtwo
xthree
one
two
three
## END
## status: 1

#### sed -E s/\^\*/x/ f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -E s/\^\*/x/ f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
## END
## status: 1

#### sed -E s/a\|\*b/x/ f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -E s/a\|\*b/x/ f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
## END
## status: 1

#### sed -E s/\(\)/x/ f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -E s/\(\)/x/ f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
xone
xtwo
xthree
one
two
three
## END
## status: 1

#### sed -E s/a\|\|b/x/ f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -E s/a\|\|b/x/ f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
xone
xtwo
xthree
one
two
three
## END
## status: 1

#### sed s/\\\(\\\)/x/ f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed s/\\\(\\\)/x/ f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
xone
xtwo
xthree
one
two
three
## END
## status: 1

#### sed -E s/a\{\,2\}/x/ f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -E s/a\{\,2\}/x/ f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
xone
xtwo
xthree
one
two
three
## END
## status: 1

#### sed -E s/\{/x/ f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -E s/\{/x/ f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
## END
## status: 1

#### sed -E s/a\{x/x/ f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -E s/a\{x/x/ f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
## END
## status: 1

#### sed -E s/\(\*a\)/x/ f1
printf 'one\ntwo\nthree\n' > f1; printf 'x\ny' > f2; mkdir d; printf 's/a/b/\nk\n' > sc; sed -E s/\(\*a\)/x/ f1 < f2; cat f1 out 2>/dev/null
## STDOUT:
one
two
three
## END
## status: 1

#### --debug !p
printf '1\n2\n3\n' | sed --debug '!p'
## STDOUT:
SED PROGRAM:
  !p
INPUT:   'STDIN' line 1
PATTERN: 1
COMMAND: !p
END-OF-CYCLE:
1
INPUT:   'STDIN' line 2
PATTERN: 2
COMMAND: !p
END-OF-CYCLE:
2
INPUT:   'STDIN' line 3
PATTERN: 3
COMMAND: !p
END-OF-CYCLE:
3
## END

#### --debug x
printf '1\n2\n3\n' | sed --debug x
## STDOUT:
SED PROGRAM:
  x
INPUT:   'STDIN' line 1
PATTERN: 1
COMMAND: x
PATTERN: 
HOLD:    1
END-OF-CYCLE:

INPUT:   'STDIN' line 2
PATTERN: 2
COMMAND: x
PATTERN: 1
HOLD:    2
END-OF-CYCLE:
1
INPUT:   'STDIN' line 3
PATTERN: 3
COMMAND: x
PATTERN: 2
HOLD:    3
END-OF-CYCLE:
2
## END

#### --debug y/1/2/
printf '1\n2\n3\n' | sed --debug y/1/2/
## STDOUT:
SED PROGRAM:
  y/1/2/
INPUT:   'STDIN' line 1
PATTERN: 1
COMMAND: y/1/2/
PATTERN: 2
END-OF-CYCLE:
2
INPUT:   'STDIN' line 2
PATTERN: 2
COMMAND: y/1/2/
PATTERN: 2
END-OF-CYCLE:
2
INPUT:   'STDIN' line 3
PATTERN: 3
COMMAND: y/1/2/
PATTERN: 3
END-OF-CYCLE:
3
## END

#### --debug z
printf '1\n2\n3\n' | sed --debug z
## STDOUT:
SED PROGRAM:
  z
INPUT:   'STDIN' line 1
PATTERN: 1
COMMAND: z
PATTERN: 
END-OF-CYCLE:

INPUT:   'STDIN' line 2
PATTERN: 2
COMMAND: z
PATTERN: 
END-OF-CYCLE:

INPUT:   'STDIN' line 3
PATTERN: 3
COMMAND: z
PATTERN: 
END-OF-CYCLE:

## END

#### --debug 2,3{p;{=}}
printf '1\n2\n3\n' | sed --debug '2,3{p;{=}}'
## STDOUT:
SED PROGRAM:
  2,3 {
    p
    {
      =
    }
  }
INPUT:   'STDIN' line 1
PATTERN: 1
COMMAND: 2,3 {
COMMAND: }
END-OF-CYCLE:
1
INPUT:   'STDIN' line 2
PATTERN: 2
COMMAND: 2,3 {
COMMAND:   p
2
COMMAND:   {
COMMAND:     =
2
COMMAND:   }
COMMAND: }
END-OF-CYCLE:
2
INPUT:   'STDIN' line 3
PATTERN: 3
COMMAND: 2,3 {
COMMAND:   p
3
COMMAND:   {
COMMAND:     =
3
COMMAND:   }
COMMAND: }
END-OF-CYCLE:
3
## END

#### --debug s/1/a\nb\/c\\d\te/
printf '1\n2\n3\n' | sed --debug 's/1/a\nb\/c\\d\te/'
## STDOUT:
SED PROGRAM:
  s/1/a
b/c\d	e/
INPUT:   'STDIN' line 1
PATTERN: 1
COMMAND: s/1/a
b/c\d	e/
MATCHED REGEX REGISTERS
  regex[0] = 0-1 '1'
PATTERN: a\nb/c\\d\te
END-OF-CYCLE:
a
b/c\d	e
INPUT:   'STDIN' line 2
PATTERN: 2
COMMAND: s/1/a
b/c\d	e/
PATTERN: 2
END-OF-CYCLE:
2
INPUT:   'STDIN' line 3
PATTERN: 3
COMMAND: s/1/a
b/c\d	e/
PATTERN: 3
END-OF-CYCLE:
3
## END

#### --debug s/\(1\)\|\(2\)/[\2]/;s//y/
printf '1\n2\n3\n' | sed --debug 's/\(1\)\|\(2\)/[\2]/;s//y/'
## STDOUT:
SED PROGRAM:
  s/\\(1\\)\\|\\(2\\)/[\2]/
  s//y/
INPUT:   'STDIN' line 1
PATTERN: 1
COMMAND: s/\\(1\\)\\|\\(2\\)/[\2]/
MATCHED REGEX REGISTERS
  regex[0] = 0-1 '1'
  regex[1] = 0-1 '1'
PATTERN: []
COMMAND: s//y/
PATTERN: []
END-OF-CYCLE:
[]
INPUT:   'STDIN' line 2
PATTERN: 2
COMMAND: s/\\(1\\)\\|\\(2\\)/[\2]/
MATCHED REGEX REGISTERS
  regex[0] = 0-1 '2'
PATTERN: [2]
COMMAND: s//y/
MATCHED REGEX REGISTERS
  regex[0] = 1-2 '2'
PATTERN: [y]
END-OF-CYCLE:
[y]
INPUT:   'STDIN' line 3
PATTERN: 3
COMMAND: s/\\(1\\)\\|\\(2\\)/[\2]/
PATTERN: 3
COMMAND: s//y/
PATTERN: 3
END-OF-CYCLE:
3
## END

#### --debug t a;:a;p
printf '1\n2\n3\n' | sed --debug 't a;:a;p'
## STDOUT:
SED PROGRAM:
  t a
  :a
  p
INPUT:   'STDIN' line 1
PATTERN: 1
COMMAND: t a
COMMAND: :a
COMMAND: p
1
END-OF-CYCLE:
1
INPUT:   'STDIN' line 2
PATTERN: 2
COMMAND: t a
COMMAND: :a
COMMAND: p
2
END-OF-CYCLE:
2
INPUT:   'STDIN' line 3
PATTERN: 3
COMMAND: t a
COMMAND: :a
COMMAND: p
3
END-OF-CYCLE:
3
## END

#### --debug /a/,/b/I!p
printf '1\n2\n3\n' | sed --debug '/a/,/b/I!p'
## STDOUT:
SED PROGRAM:
  /a/,/b/I! p
INPUT:   'STDIN' line 1
PATTERN: 1
COMMAND: /a/,/b/I! p
1
END-OF-CYCLE:
1
INPUT:   'STDIN' line 2
PATTERN: 2
COMMAND: /a/,/b/I! p
2
END-OF-CYCLE:
2
INPUT:   'STDIN' line 3
PATTERN: 3
COMMAND: /a/,/b/I! p
3
END-OF-CYCLE:
3
## END

#### --debug n;N;D
printf '1\n2\n3\n' | sed --debug 'n;N;D'
## STDOUT:
SED PROGRAM:
  n
  N
  D
INPUT:   'STDIN' line 1
PATTERN: 1
COMMAND: n
1
PATTERN: 2
COMMAND: N
PATTERN: 2\n3
COMMAND: D
PATTERN: 3
COMMAND: n
3
END-OF-CYCLE:
## END

#### --debug D
printf '1\n2\n3\n' | sed --debug D
## STDOUT:
SED PROGRAM:
  D
INPUT:   'STDIN' line 1
PATTERN: 1
COMMAND: D
INPUT:   'STDIN' line 2
PATTERN: 2
COMMAND: D
INPUT:   'STDIN' line 3
PATTERN: 3
COMMAND: D
## END

#### --debug q
printf '1\n2\n3\n' | sed --debug q
## STDOUT:
SED PROGRAM:
  q
INPUT:   'STDIN' line 1
PATTERN: 1
COMMAND: q
1
## END

#### --debug $!N;P;D
printf '1\n2\n3\n' | sed --debug '$!N;P;D'
## STDOUT:
SED PROGRAM:
  $! N
  P
  D
INPUT:   'STDIN' line 1
PATTERN: 1
COMMAND: $! N
PATTERN: 1\n2
COMMAND: P
1
COMMAND: D
PATTERN: 2
COMMAND: $! N
PATTERN: 2\n3
COMMAND: P
2
COMMAND: D
PATTERN: 3
COMMAND: $! N
COMMAND: P
3
COMMAND: D
## END

#### --debug H;x
printf '1\n2\n3\n' | sed --debug 'H;x'
## STDOUT:
SED PROGRAM:
  H
  x
INPUT:   'STDIN' line 1
PATTERN: 1
COMMAND: H
HOLD:    \n1
COMMAND: x
PATTERN: \n1
HOLD:    1
END-OF-CYCLE:

1
INPUT:   'STDIN' line 2
PATTERN: 2
COMMAND: H
HOLD:    1\n2
COMMAND: x
PATTERN: 1\n2
HOLD:    2
END-OF-CYCLE:
1
2
INPUT:   'STDIN' line 3
PATTERN: 3
COMMAND: H
HOLD:    2\n3
COMMAND: x
PATTERN: 2\n3
HOLD:    3
END-OF-CYCLE:
2
3
## END

#### --debug s/1/x/w out
printf '1\n2\n3\n' | sed --debug 's/1/x/w out'
## STDOUT:
SED PROGRAM:
  s/1/x/wout
INPUT:   'STDIN' line 1
PATTERN: 1
COMMAND: s/1/x/wout
MATCHED REGEX REGISTERS
  regex[0] = 0-1 '1'
PATTERN: x
END-OF-CYCLE:
x
INPUT:   'STDIN' line 2
PATTERN: 2
COMMAND: s/1/x/wout
PATTERN: 2
END-OF-CYCLE:
2
INPUT:   'STDIN' line 3
PATTERN: 3
COMMAND: s/1/x/wout
PATTERN: 3
END-OF-CYCLE:
3
## END

#### --debug c\
printf '1\n2\n3\n' | sed --debug 'c\'
## STDOUT:
SED PROGRAM:
  c\
INPUT:   'STDIN' line 1
PATTERN: 1
COMMAND: c\
END-OF-CYCLE:
INPUT:   'STDIN' line 2
PATTERN: 2
COMMAND: c\
END-OF-CYCLE:
INPUT:   'STDIN' line 3
PATTERN: 3
COMMAND: c\
END-OF-CYCLE:
## END

#### --debug a foo
printf '1\n2\n3\n' | sed --debug 'a foo'
## STDOUT:
SED PROGRAM:
  a\foo

INPUT:   'STDIN' line 1
PATTERN: 1
COMMAND: a\foo

END-OF-CYCLE:
1
foo
INPUT:   'STDIN' line 2
PATTERN: 2
COMMAND: a\foo

END-OF-CYCLE:
2
foo
INPUT:   'STDIN' line 3
PATTERN: 3
COMMAND: a\foo

END-OF-CYCLE:
3
foo
## END

#### --debug l 3
printf '1\n2\n3\n' | sed --debug 'l 3'
## STDOUT:
SED PROGRAM:
  l 3
INPUT:   'STDIN' line 1
PATTERN: 1
COMMAND: l 3
1$
END-OF-CYCLE:
1
INPUT:   'STDIN' line 2
PATTERN: 2
COMMAND: l 3
2$
END-OF-CYCLE:
2
INPUT:   'STDIN' line 3
PATTERN: 3
COMMAND: l 3
3$
END-OF-CYCLE:
3
## END

#### --debug /[\n\/]/p
printf '1\n2\n3\n' | sed --debug '/[\n\/]/p'
## STDOUT:
SED PROGRAM:
  /[\n\\\/]/ p
INPUT:   'STDIN' line 1
PATTERN: 1
COMMAND: /[\n\\\/]/ p
END-OF-CYCLE:
1
INPUT:   'STDIN' line 2
PATTERN: 2
COMMAND: /[\n\\\/]/ p
END-OF-CYCLE:
2
INPUT:   'STDIN' line 3
PATTERN: 3
COMMAND: /[\n\\\/]/ p
END-OF-CYCLE:
3
## END

#### --debug 1~2,+3=
printf '1\n2\n3\n' | sed --debug '1~2,+3='
## STDOUT:
SED PROGRAM:
  1~2,+3 =
INPUT:   'STDIN' line 1
PATTERN: 1
COMMAND: 1~2,+3 =
1
END-OF-CYCLE:
1
INPUT:   'STDIN' line 2
PATTERN: 2
COMMAND: 1~2,+3 =
2
END-OF-CYCLE:
2
INPUT:   'STDIN' line 3
PATTERN: 3
COMMAND: 1~2,+3 =
3
END-OF-CYCLE:
3
## END

#### --debug b
printf '1\n2\n3\n' | sed --debug b
## STDOUT:
SED PROGRAM:
  b
INPUT:   'STDIN' line 1
PATTERN: 1
COMMAND: b
END-OF-CYCLE:
1
INPUT:   'STDIN' line 2
PATTERN: 2
COMMAND: b
END-OF-CYCLE:
2
INPUT:   'STDIN' line 3
PATTERN: 3
COMMAND: b
END-OF-CYCLE:
3
## END

#### --debug W out
printf '1\n2\n3\n' | sed --debug 'W out'
## STDOUT:
SED PROGRAM:
  Wout
INPUT:   'STDIN' line 1
PATTERN: 1
COMMAND: Wout
END-OF-CYCLE:
1
INPUT:   'STDIN' line 2
PATTERN: 2
COMMAND: Wout
END-OF-CYCLE:
2
INPUT:   'STDIN' line 3
PATTERN: 3
COMMAND: Wout
END-OF-CYCLE:
3
## END

#### --debug rx
printf '1\n2\n3\n' | sed --debug rx
## STDOUT:
SED PROGRAM:
  r x
INPUT:   'STDIN' line 1
PATTERN: 1
COMMAND: r x
END-OF-CYCLE:
1
INPUT:   'STDIN' line 2
PATTERN: 2
COMMAND: r x
END-OF-CYCLE:
2
INPUT:   'STDIN' line 3
PATTERN: 3
COMMAND: r x
END-OF-CYCLE:
3
## END

#### seq 5 | sed -n '2d;2,1p'
seq 5 | sed -n '2d;2,1p'
## STDOUT:
## END

#### seq 9 | sed -n '1,5d;2,4p'
seq 9 | sed -n '1,5d;2,4p'
## STDOUT:
## END

#### seq 9 | sed -n '1,5d;2,7p'
seq 9 | sed -n '1,5d;2,7p'
## STDOUT:
6
7
## END

#### seq 9 | sed -n '1,5d;2,+2p'
seq 9 | sed -n '1,5d;2,+2p'
## STDOUT:
6
7
8
## END

#### seq 9 | sed -n '1,5d;2,~3p'
seq 9 | sed -n '1,5d;2,~3p'
## STDOUT:
6
7
8
9
## END

#### seq 9 | sed -n '1,8d;2,$p'
seq 9 | sed -n '1,8d;2,$p'
## STDOUT:
9
## END

#### echo a1 | sed 's1a1\11'
echo a1 | sed 's1a1\11'
## STDOUT:
11
## END

#### echo 9+8 | sed 's&9&X\&&'
echo 9+8 | sed 's&9&X\&&'
## STDOUT:
X&+8
## END

#### sed -e '' -i; echo $?
sed -e '' -i; echo $?
## STDOUT:
4
## END

#### a label ends at a brace
printf 'one\ntwo\n' | sed '2{s/t/T/;b};s/^/>/'; printf 'one\ntwo\n' | sed -n '/o/{bx};p;:x'; printf 'one\ntwo\n' | sed -n '/o/{:x};p'
## STDOUT:
>one
Two
one
two
## END

#### sed -n P f | od -c
printf 'a\nb' > f; printf 'a\0b' > z
sed -n P f | od -c
## STDOUT:
0000000   a  \n   b
0000003
## END

#### sed '$!N;P;D' f | od -c
printf 'a\nb' > f; printf 'a\0b' > z
sed '$!N;P;D' f | od -c
## STDOUT:
0000000   a  \n   b
0000003
## END

#### sed 'N;P' f | od -c
printf 'a\nb' > f; printf 'a\0b' > z
sed 'N;P' f | od -c
## STDOUT:
0000000   a  \n   a  \n   b
0000005
## END

#### sed -z 'a X' z | od -c
printf 'a\nb' > f; printf 'a\0b' > z
sed -z 'a X' z | od -c
## STDOUT:
0000000   a  \0   X  \n   b  \0   X  \n
0000010
## END

#### sed -z 'i X' z | od -c
printf 'a\nb' > f; printf 'a\0b' > z
sed -z 'i X' z | od -c
## STDOUT:
0000000   X  \0   a  \0   X  \0   b
0000007
## END

#### sed -z '$!d;=' z | od -c
printf 'a\nb' > f; printf 'a\0b' > z
sed -z '$!d;=' z | od -c
## STDOUT:
0000000   2  \0   b
0000003
## END

#### sed -e 'a X' -e '2Q' f
printf 'a\nb' > f; printf 'a\0b' > z
sed -e 'a X' -e '2Q' f
## STDOUT:
a
X
## END

#### sed -e 'a X' -e '2q' f
printf 'a\nb' > f; printf 'a\0b' > z
sed -e 'a X' -e '2q' f
## STDOUT:
a
X
b
X
## END

#### sed -e 'r f' -e 'Q' f
printf 'a\nb' > f; printf 'a\0b' > z
sed -e 'r f' -e 'Q' f; echo $?
## STDOUT:
0
## END

#### POSIX mode knows no extensions
printf 'a\nb\n' >f
for c in T z F 'Q' 'q3' 'l 3' 'ax' '1~2p' 's/a/x/I'; do sed --posix "$c" f; done
sed --posix 's/a\|b/x/' f
sed --posix 's/\(a\)/\U\1/' f
sed --posix 's/a/\1/' f
## STDOUT:
a
b
Ua
b

b
## END
## STDERR:
sed: -e expression #1, char 1: unknown command: `T'
sed: -e expression #1, char 1: unknown command: `z'
sed: -e expression #1, char 1: unknown command: `F'
sed: -e expression #1, char 1: unknown command: `Q'
sed: -e expression #1, char 2: extra characters after command
sed: -e expression #1, char 3: extra characters after command
sed: -e expression #1, char 2: expected \ after `a', `c' or `i'
sed: -e expression #1, char 2: unknown command: `~'
sed: -e expression #1, char 7: unknown option to `s'
## END

#### where an error is
printf 'a\n' >f
sed '1;p' f
sed '{1}' f
sed -e 's/a/\1/' -e p f
printf 's/a/\\1/\np' >s
sed -f s f
printf 's//x/' >s
sed -f s f
sed '/[:alpha:]/p' f
## STDOUT:
## END
## STDERR:
sed: -e expression #1, char 2: unknown command: `;'
sed: -e expression #1, char 3: `}' doesn't want any addresses
sed: -e expression #1, char 7: invalid reference \1 on `s' command's RHS
sed: file s line 2: invalid reference \1 on `s' command's RHS
sed: file s line 1: no previous regular expression
sed: character class syntax is [[:space:]], not [:space:]
## END
## status: 4

#### nothing is repeated behind an anchor
printf 'xa\n' >f
sed 's/\<*a/b/' f
sed -E 's/\b*a/b/' f
sed 's/\>\{2\}/b/' f
## STDOUT:
xa
## END
## STDERR:
sed: -e expression #1, char 9: Invalid preceding regular expression
sed: -e expression #1, char 12: Invalid preceding regular expression
## END
## status: 1

#### capital letters for one character and for all that follow
printf 'ABC DEF\nabc\n' >f; for s in 's/.*/\u\L&/' 's/.*/\L\u&/' 's/.*/\l\U&/' 's/.*/\u\E&/' 's/\(x*\)./\u\1b/' 's/./[\u\L&]/g'; do sed "$s" f; done
## STDOUT:
abc def
abc
Abc def
Abc
ABC DEF
ABC
ABC DEF
abc
BBC DEF
Bbc
[a][b][c][ ][d][e][f]
[a][b][c]
## END

#### characters without another case in the C locale
printf 'a\303\251b\n' >f; for s in 's/.*/\U&/' 's/.*/\u&/' 's/a\(.\)/\u\1/'; do LC_ALL=C sed "$s" f | od -An -tx1; done
## STDOUT:
 41 ff ff 42 0a
 41 c3 a9 62 0a
 ff a9 62 0a
## END

#### where messages are about, blanks and flags behind patterns
for s in '/*\(/p' '/\(/ p' '/\(/  p' '/\(/I p' '//M p' '//MIp' '/a/,//I p' 's//x/I;p' 's/\(/x/ ;p' 'r
p' 'w' 's/a/b/3g2' 's/a/b/2 10' '0 p' '0,3 p' '3, p' 's/a/[:alpha:]/;s/[:alpha:]/\1/' 's/[:alpha:]/x/' 'b none' 'ba;p' '{ba}'; do sed -n "$s"; echo $?; done 2>&1 </dev/null
## STDOUT:
sed: -e expression #1, char 5: Unmatched ( or \(
1
sed: -e expression #1, char 5: Unmatched ( or \(
1
sed: -e expression #1, char 6: Unmatched ( or \(
1
sed: -e expression #1, char 6: Unmatched ( or \(
1
sed: -e expression #1, char 4: cannot specify modifiers on empty regexp
1
sed: -e expression #1, char 4: cannot specify modifiers on empty regexp
1
sed: -e expression #1, char 8: cannot specify modifiers on empty regexp
1
sed: -e expression #1, char 7: cannot specify modifiers on empty regexp
1
sed: -e expression #1, char 9: Unmatched ( or \(
1
sed: -e expression #1, char 2: missing filename in r/R/w/W commands
1
sed: -e expression #1, char 1: missing filename in r/R/w/W commands
1
sed: -e expression #1, char 9: multiple number options to `s' command
1
sed: -e expression #1, char 9: multiple number options to `s' command
1
sed: -e expression #1, char 3: invalid usage of line address 0
1
sed: -e expression #1, char 5: invalid usage of line address 0
1
sed: -e expression #1, char 4: unexpected `,'
1
sed: -e expression #1, char 30: invalid reference \1 on `s' command's RHS
1
sed: character class syntax is [[:space:]], not [:space:]
4
sed: can't find label for jump to `none'
4
sed: can't find label for jump to `a'
4
sed: can't find label for jump to `a'
4
## END

#### an address at the end of a piece
sed -e p -e 2 -e p </dev/null; sed -e '1!' -e p </dev/null
## STDERR:
sed: -e expression #2, char 1: missing command
sed: -e expression #1, char 2: missing command
## END
## status: 1

#### ranges that end at a step, a multiple, or so many lines on
seq 12 >f; for s in '2,0~4p' '4,0~4p' '2,2~2p' '/4/,1~9p' '1,4~3p' '2,4~0p' '2,~1p' '2,~2p' '3,~3p' '2,+p' '2,~p' '3{N;N};2,0~4p' '3{N;N};2,~4p' '3{N;N};2,+1p' '3{N;N};2,4p' '3{N;N};/2/,0~4p'; do echo "$s: $(sed -n "$s" f | xargs)"; done
## STDOUT:
2,0~4p: 2 3 4
4,0~4p: 4
2,2~2p: 2
/4/,1~9p: 4 5 6 7 8 9 10
1,4~3p: 1 2 3 4
2,4~0p: 2 3 4
2,~1p: 2 3
2,~2p: 2 3 4
3,~3p: 3 4 5 6
2,+p: 2
2,~p: 2
3{N;N};2,0~4p: 2 3 4 5 6 7 8
3{N;N};2,~4p: 2 3 4 5
3{N;N};2,+1p: 2 3 4 5
3{N;N};2,4p: 2
3{N;N};/2/,0~4p: 2 3 4 5 6 7 8 12
## END

#### a period and newlines with M
for s in 's/./X/Mg' 's/[^z]/X/Mg' 's/\W/X/Mg' 's/.*/X/M' 's/a.b/X/' 's/a.b/X/M'; do printf 'a\nb\n' | sed "N;$s"; done; printf 'a\nb\0a\0' | sed -z 'N;s/\W/X/Mg' | tr '\0' '@'; echo
## STDOUT:
X
X
X
X
aXb
X
b
X
a
b
aXb@a@
## END

#### each file by itself
printf '1\n2\n3\n' >f; printf 'a\nb\nc' >g; : >e; printf 'h1\nh2\n' >h; for s in 'N;s/\n/-/' 'N;P;D' '$N' 'n;s/^/x/' 'x' 'R h' 'N;D' '0,/./s/^/#/'; do echo "$s: $(sed -s "$s" f e g | xargs -d '\n')"; echo "$(sed -s --posix "$s" f g 2>&1 | xargs -d '\n')"; done
## STDOUT:
N;s/\n/-/: 1-2 3 a-b c
1-2 a-b
N;P;D: 1 2 3 a b c
1 2 a b
$N: 1 2 3 a b c
1 2 a b
n;s/^/x/: 1 x2 3 a xb c
1 x2 3 a xb c
x:  1 2  a b
 1 2  a b
R h: 1 h1 2 h2 3 a h1 b h2 c
sed: -e expression #1, char 1: unknown command: `R'
N;D: 3 c

0,/./s/^/#/: #1 2 3 #a b c
sed: -e expression #1, char 6: invalid usage of line address 0
## END

#### standard output as a file has an end of its own
printf 'a\nb' >f; for s in 'w /dev/stdout
=' 'p;w /dev/stdout
p' 'w /dev/stdout
W /dev/stdout' 'w /dev/stdout
r f'; do sed -n "$s" f; echo '|'; done; sed -n 'W o' f; cat o; echo '|'
## STDOUT:
a
1
b2
|
a
a
a
bb
b|
a
a
b
b|
a
a
bba
b|
a
b|
## END

#### a file that is not there ends the last line
printf a | sed 'r none'; printf a | sed 'R none'; echo; printf a | sed -z 'r none' | tr '\0' '@'; echo
## STDOUT:
a
a
a@
## END

#### standard input as a file that is read
printf '1\n2\n3\n' >f; sed 'r /dev/stdin' <f; sed 'R /dev/stdin' <f; printf 'a\nb\n' | sed 'R /dev/stdin' f; printf 'a\nb\n' | sed 'r /dev/stdin' f; { read x; cat /dev/stdin; } <f
## STDOUT:
1
1
2
3
2
1
2
3
3
1
2
3
1
2
3
1
a
2
b
3
1
a
b
2
3
1
2
3
## END

#### a command in several lines
printf 'a\n' >f; sed 'e echo x\
echo y' f; sed '1e\
echo z' f; sed 'e echo \\x' f; sed '1{e echo x}
}' f; echo 'echo q' | sed e
## STDOUT:
x
y
a
z
a
x
a
x}
a
q
## END

#### files that are not there weigh more than a status
printf 'a\nb\n' >f; for s in q q5 Q Q5 '$q' 'N;q'; do sed "$s" none f; echo $?; sed "$s" f none; echo $?; done
## STDOUT:
a
2
a
0
a
2
a
5
2
0
2
5
a
b
2
a
b
2
a
b
2
a
b
0
## END
## STDERR:
sed: can't read none: No such file or directory
sed: can't read none: No such file or directory
sed: can't read none: No such file or directory
sed: can't read none: No such file or directory
sed: can't read none: No such file or directory
sed: can't read none: No such file or directory
sed: can't read none: No such file or directory
## END

#### the name of a file that was looked for
printf 'a\nb\n' >f; sed -n F f none; sed -n '$F' f none; sed -s -n '$F' f none; sed -n '$!d;F' f none
## STDOUT:
f
f
none
f
none
## END
## STDERR:
sed: can't read none: No such file or directory
sed: can't read none: No such file or directory
sed: can't read none: No such file or directory
sed: can't read none: No such file or directory
## END
## status: 2

#### POSIX has one address for these, and not zero
for s in '1,2r f' '1,2a\\' '1,2=' '1,2l' '0,/a/p' '0~3p' '1~2p' '1,+1p' '+1p' 's/a/b/e' 'q5' 'a x' '/a/Ip'; do sed --posix "$s" </dev/null; done 2>&1
## STDOUT:
sed: -e expression #1, char 4: command only uses one address
sed: -e expression #1, char 4: command only uses one address
sed: -e expression #1, char 4: command only uses one address
sed: -e expression #1, char 4: command only uses one address
sed: -e expression #1, char 6: invalid usage of line address 0
sed: -e expression #1, char 2: invalid usage of line address 0
sed: -e expression #1, char 2: unknown command: `~'
sed: -e expression #1, char 3: unexpected `,'
sed: -e expression #1, char 1: unknown command: `+'
sed: -e expression #1, char 7: unknown option to `s'
sed: -e expression #1, char 2: extra characters after command
sed: -e expression #1, char 3: expected \ after `a', `c' or `i'
sed: -e expression #1, char 4: unknown command: `I'
## END
## status: 1

#### references in an empty pattern's replacement
printf 'ab\n' >f; sed 's/a/&/;s//[\1]/' f; sed '/a/s//[\1]/' f; sed '/z/s//[\1]/' f
## STDOUT:
[]b
ab
## END
## STDERR:
sed: -e expression #1, char 0: invalid reference \1 on `s' command's RHS
## END

#### sandbox mode
for s in 's/a/b/e' 's/a/b/e;p' 's/a/b/w x' 'w x' 'r x' 'e x'; do sed --sandbox "$s" </dev/null; done 2>&1
## STDOUT:
sed: -e expression #1, char 7: e/r/w commands disabled in sandbox mode
sed: -e expression #1, char 8: e/r/w commands disabled in sandbox mode
sed: -e expression #1, char 7: e/r/w commands disabled in sandbox mode
sed: -e expression #1, char 1: e/r/w commands disabled in sandbox mode
sed: -e expression #1, char 1: e/r/w commands disabled in sandbox mode
sed: -e expression #1, char 1: e/r/w commands disabled in sandbox mode
## END
## status: 1

#### a file before the first line
printf 'X\n' >x; printf '1\n2\n' >f; for s in '0r x' '2{0r x
}' '1d;0r x' '0~0r x' '0r none' '0,1r x' '0!r x' '0w o'; do sed "$s" f f; done 2>&1; sed -s '0r x' f f; sed --posix '0r x' f
## STDOUT:
X
1
2
1
2
1
2
1
2
2
1
2
X
1
2
1
2
1
2
1
2
sed: -e expression #1, char 4: invalid usage of line address 0
sed: -e expression #1, char 2: invalid usage of line address 0
sed: -e expression #1, char 2: invalid usage of line address 0
X
1
2
X
1
2
## END
## STDERR:
sed: -e expression #1, char 2: invalid usage of line address 0
## END
## status: 1

#### a parenthesis that nothing is open for
echo 'a)' >f; sed --posix -n '/\)/p' f; sed --posix -E -n '/)/p' f; sed -n '/\)/p' f; sed -E -n '/)/p' f
## STDOUT:
a)
a)
## END
## STDERR:
sed: -e expression #1, char 4: Unmatched ) or \)
sed: -e expression #1, char 3: Unmatched ) or \)
## END
## status: 1

#### an unended line is ended where q ends
printf 'a' | sed -n 'p;q'; printf 'a' | sed -n 'p;Q'; echo; printf 'a' | sed 'q'
## STDOUT:
a
a
a
## END

#### s: a case for one character passes one empty group
for s in '\u\1y' '\u\1\2y' '\U\u\1\2y' '\l\1\u\2Y' '\u\1z\2y' '\u\1\E\2y' '\u\1\Lyz' '\u\1\u\1y' '\u\1&' '\u\1\1&' 'A\u\1\1y' '\l\1\U\1Yy' '\Uq\l\1\1Yy'; do printf 'ab\n' | sed -E "s/(x*)(x*)ab/$s/"; done
## STDOUT:
Y
y
Y
Y
Zy
y
yz
Y
Ab
ab
Ay
YY
QYY
## END
## stderr-json: ""

#### sed -s: what is held is forgotten at the next file, but not that its line had no end
printf a >f; printf b >g; for s in 'x;p;x' 'x;p;x;1x' 'h;x;p' 'H;x;p;x' 'G' 'x'; do sed -s "$s" f g; echo "|$s"; done; sed -i x f g; od -c f g
## STDOUT:

a

b|x;p;x



|x;p;x;1x
a
a
b
b|h;x;p

a
a

b
b|H;x;p;x
a

b

|G

|x
0000000  \n
0000001
## END
## stderr-json: ""

#### nothing is found within characters by some patterns alone
for s in 's/x*/-/g' 's/日\{0,1\}/-/g' 's/x*/-/3' 's/x*/-/gI' 's/[xy]*/-/g' 's/[^x]*y*/-/g' 's/[x-z]*/-/g' 's/\(\)/-/g'; do echo é日 | sed "$s" | od -An -c; done
## STDOUT:
   - 303   - 251   - 346   - 227   - 245   -  \n
   - 303   - 251   -  \n
 303 251   - 346 227 245  \n
   - 303 251   - 346 227 245   -  \n
   - 303   - 251   - 346   - 227   - 245   -  \n
   -  \n
   - 303 251   - 346 227 245   -  \n
   - 303   - 251   - 346   - 227   - 245   -  \n
## END
## stderr-json: ""

#### a line that R takes from standard input is no longer the next
printf 'a\nb\n' | sed -n 'R /dev/stdin
$p'; printf 'a\nb\nc\n' | sed 'R /dev/stdin
$s/^/last /'; printf '1\n2\n3\n' >f; printf 'a\nb\n' | sed '1R f
R f
w f'
## STDOUT:
a
b
a
b
last c
a
b
## END
## stderr-json: ""

#### the ends of lines within a match
for s in '/.^b/p' '/(^b)/p' '/^b/p' '/a$.b/p' '/x*^b/p' 's/.^b/X/p' 's/\n^b/X/p' 's/a$\n/X/p' 's/(.)^(.)/\2\1/p' 's/(a)(.)(^b)/\3/p'; do echo "$s"; printf 'a\nb\n' | sed -n -E "N;$s"; done
## STDOUT:
/.^b/p
a
b
/(^b)/p
/^b/p
/a$.b/p
a
b
/x*^b/p
s/.^b/X/p
aX
s/\n^b/X/p
aX
s/a$\n/X/p
Xb
s/(.)^(.)/\2\1/p
ab

s/(a)(.)(^b)/\3/p
b
## END
## stderr-json: ""

#### the ends of lines within a match, with M
for s in '\n^b' 'a$\n' '[^x]$\n' 'a\n*^b' '^a$\n^b$' '(a$)\n' 'x*^b'; do for e in '' -E; do echo "$s $e"; printf 'a\nb\n' | sed -n $e "N;s/$s/X/Mp"; printf 'a\nb\n' | sed -n $e "N;/$s/Mp"; done; done
## STDOUT:
\n^b 
\n^b -E
aX
a
b
a$\n 
a$\n -E
Xb
a
b
[^x]$\n 
[^x]$\n -E
Xb
a
b
a\n*^b 
a\n*^b -E
X
a
b
^a$\n^b$ 
^a$\n^b$ -E
X
a
b
(a$)\n 
(a$)\n -E
Xb
a
b
x*^b 
x*^b -E
a
X
a
b
## END
## stderr-json: ""

#### the groups of an address are asked for once
echo abc | sed '/b/!d;s//x/;s//<\1>/'; echo abc | sed '/b/!d;s//<\1>/'; echo abcb | sed '/b/!d;s//x/;s//<\1>/'
## STDOUT:
axc
axc<>
## END
## stderr: sed: -e expression #1, char 0: invalid reference \1 on `s' command's RHS

#### a dollar before a line break is none of the ends in a basic expression
printf 'a$\nb\n' | sed 'N;s/$\n/X/'; printf 'a\n^b\n' | sed 'N;s/\n^b/X/'; printf 'a\nb\n' | sed 'N;s/$\n/X/;s/\n^/X/'; printf 'a\nb\n' | sed 'N;s/\(a$\)\n/X/'
## STDOUT:
aXb
aX
a
b
a
b
## END
## stderr-json: ""

#### a text whose last backslash has nothing behind it
echo q | sed 'c\
x\
p ; i\'; echo q | sed 'a\
x\y\
z\'; echo q | sed 'a x\
y\'; echo q | sed 'i\
\
x\'; echo q | sed 'a\
x\'; echo q | sed 'a\
x\y\
z'
## STDOUT:
x\
p ; i
q
x\y\
z
q
x\
y
\
x
q
q
x
q
xy
z
## END
## stderr-json: ""

#### --posix asks for no groups of an empty expression
echo abc | sed --posix '/b/s//<\1>/'; echo abc | sed '/b/s//<\1>/'; echo abc | sed --posix 's/b/<\1>/'
## STDOUT:
a<>c
a<>c
## END
## stderr: sed: -e expression #1, char 0: invalid reference \1 on `s' command's RHS

#### an interval that is none
for p in 'a{p' 'a{p,' 'a{2x' 'a{2,x' 'a{2,x,' 'a{2x}' 'a{1,2,' 'a{' 'a{,' 'a{2' 'a{2,3' 'a{3,2}' 'a{x,2'; do echo | sed -E "/$p/p"; done
## stdout-json: ""
## STDERR:
sed: -e expression #1, char 5: Unmatched \{
sed: -e expression #1, char 6: Invalid content of \{\}
sed: -e expression #1, char 6: Unmatched \{
sed: -e expression #1, char 7: Unmatched \{
sed: -e expression #1, char 8: Invalid content of \{\}
sed: -e expression #1, char 7: Invalid content of \{\}
sed: -e expression #1, char 8: Invalid content of \{\}
sed: -e expression #1, char 4: Unmatched \{
sed: -e expression #1, char 5: Unmatched \{
sed: -e expression #1, char 5: Unmatched \{
sed: -e expression #1, char 7: Unmatched \{
sed: -e expression #1, char 8: Invalid content of \{\}
sed: -e expression #1, char 7: Invalid content of \{\}
## END
## status: 1

#### y and bytes that are no characters
printf '\xc3x\n\xc3é\xc3a\n\xe6\x97x\n' >f
for y in 'y/é/1/' 'y/\xc3a/xy/' 'y/é\xc3/xy/' 'y/\xc3é/xy/' 'y/日è/1é/'; do sed "$y" f | od -An -c; done
## STDOUT:
   1   x  \n   1   1   1   a  \n 346 227   x  \n
   x   x  \n   x 303 251   x   y  \n 346 227   x  \n
   x   x  \n   x   x   x   a  \n 346 227   x  \n
   x   x  \n   x   y   x   a  \n 346 227   x  \n
 303 251   x  \n 303 251 303 251 303 251   a  \n   1 227   x  \n
## END
## stderr-json: ""

#### ends of lines within a match, in records that end in NUL
for p in 'x.\([cd]\|^b\)' 'x.\([c-d]\|^b\)' 'x.\([[:digit:]]\|^b\)' 'x.\([^zbx]\|^b\)' 'x.\([[:upper:]]\|^b\)' 'x\n\(c*\|^b\)' '.*\(\n\|^b\)' 'x\n\(9\|^\)'; do
  printf 'x\nb\nzz' | sed -z "s/$p/<&>/"; echo; printf 'x\nb\nzz' | LC_ALL=C sed -z "s/$p/<&>/"; echo
done
## STDOUT:
x
b
zz
x
b
zz
<x
b>
zz
x
b
zz
x
b
zz
x
b
zz
<x
b>
zz
x
b
zz
<x
b>
zz
x
b
zz
<x
b>
zz
<x
b>
zz
<x
b
>zz
<x
b
>zz
x
b
zz
x
b
zz
## END
## stderr-json: ""

#### groups in a repetition that is repeated
for p in '.(\s?){2,}+' '.(\s?)++' '.(\s?)*+' '.(\s?)?+' '.(\s?){2}+' '.(\s?){2,}{2}' '.(\s|){2,}+' '.(\s?)+{2,}' '.(\s){2}+' '.((\s?)+)+'; do printf 'a_\n\n' | sed -zE "s/$p/<\1>/g" | tr '\n' '|'; echo; done
## STDOUT:
<><>
<><>
<><>
<><>
<><>
<><>
<><>
<><>
a<|>
<><||>
## END
## stderr-json: ""

#### groups of ways that end in an anchor come last
for p in '(a\b)|(a)' '(a$)|a()' '()a|(a$)' '((a)\b|a)' '(a)\>|(a)\b' '(^|x)(a\b)|a' '(a|(a)\b)*' '(a\B|a)(b*)' '(\<[ab]+(a?)|b[ab]{0,1}\<)' '(\y|b?)()' '\b|((.+)*)' '.((.a\B)|a?)a*' '(^)|(x?)'; do echo "$p"; printf '%s\n' a ab 'b a' aab ba | sed -E "s/$p/[\1.\2]/" 2>&1; done
## STDOUT:
(a\b)|(a)
[.a]
[.a]b
b [.a]
[.a]ab
b[.a]
(a$)|a()
[.]
[.]b
b [.]
[.]ab
b[.]
()a|(a$)
[.]
[.]b
b [.]
[.]ab
b[.]
((a)\b|a)
[a.]
[a.]b
b [a.]
[a.]ab
b[a.]
(a)\>|(a)\b
[a.]
ab
b [a.]
aab
b[a.]
(^|x)(a\b)|a
[.]
[.]b
b [.]
[.]ab
b[.]
(a|(a)\b)*
[a.]
[a.]b
[.]b a
[a.]b
[.]ba
(a\B|a)(b*)
[a.]
[a.b]
b [a.]
[a.]ab
b[a.]
(\<[ab]+(a?)|b[ab]{0,1}\<)
[a.]
[ab.]
[b.] a
[aab.]
[ba.]
(\y|b?)()
[.]a
[.]ab
[b.] a
[.]aab
[b.]a
\b|((.+)*)
[a.a]
[ab.ab]
[b a.b a]
[aab.aab]
[ba.ba]
.((.a\B)|a?)a*
[.]
[.]b
[.] a
[a.]b
[a.]
(^)|(x?)
[.]a
[.]ab
[.]b a
[.]aab
[.]ba
## END
## stderr-json: ""

#### a newline that delimits
for s in '\nabc' '\nabc\n' '\n' '\na\\nb\np' 's\na\nb\n' 's\nab' 'y\na\nb\n' '\na[\nb]\np' '\na\' 's\na\'; do printf "$s" >s; sed -f s </dev/null; sed "$(cat s)" </dev/null; done
## stdout-json: ""
## STDERR:
sed: file s line 2: unterminated `s' command
sed: -e expression #1, char 3: unterminated `s' command
sed: file s line 2: unterminated `s' command
sed: -e expression #1, char 4: unterminated `s' command
sed: file s line 2: unterminated `y' command
sed: -e expression #1, char 3: unterminated `y' command
sed: can't find label for jump to `]'
sed: can't find label for jump to `]'
sed: file s line 2: unterminated `s' command
sed: -e expression #1, char 4: unterminated `s' command
## END
## status: 1

#### matches without text beside references
for p in '|(a)\1' '(a)\1|' 'x*|(a)\1' '|([ab])\1' '|([^b])\1' '|(.)\1*' '|(a)\1|\w'; do echo 日a | sed -E "s/$p/-/g" | od -An -c; done
## STDOUT:
   - 346   - 227   - 245   -   a   -  \n
   - 346   - 227   - 245   -   a   -  \n
   - 346   - 227   - 245   -   a   -  \n
   - 346   - 227   - 245   -   a   -  \n
   - 346 227 245   -   a   -  \n
   -   -  \n
   -   -  \n
## END
## stderr-json: ""
#### text behind `i\` in one line keeps its blanks, and a line break behind them ends it
printf 'a' | sed 'i\ '
echo
printf 'a\n' | sed '1i\ 
 x'
printf 'a\n' | sed '1{i\	
}'
printf 'a\n' | sed 'i   \  x'
## STDOUT:
 
a
 

	
a
  x
a
## END
## stderr-json: ""
#### `i\` and `c\` with nothing add not even the missing end of a line, `a\` does
printf 'a' | sed -n -e p -e 'i\' | od -c
printf 'a' | sed -n -e p -e 'c\' | od -c
printf 'a' | sed -n -e p -e 'a\' | od -c
printf 'a' | sed -z -n -e p -e 'i\' | od -c
## STDOUT:
0000000   a
0000001
0000000   a
0000001
0000000   a  \n
0000002
0000000   a
0000001
## END
## stderr-json: ""
#### with --posix a text may not end in a backslash
echo a | sed --posix '1a\
x\'
echo a | sed --posix '1a\
x\\'
echo a | sed '1a\
x\'
## STDOUT:
a
x\
a
x
## END
## stderr: sed: -e expression #1, char 6: incomplete command
#### a `$` in a group holds before a newline where no groups are asked for, and its way makes a substitution fail
f() { printf 'a-\nb\n' | sed -nE "N;/$1/p"; printf 'a-\nb\n' | sed -nE "N;s/$1/X/p"; echo "$1"; }
f 'a-$\n'
f 'a(-$)\n'
f 'a(-$)b?\n'
f 'a((-$)|x)(\n)'
f 'a(-$)*\nb'
f '(a)-$\n'
f 'a-$[^a]*'
f '(a-$)[^a]*'
f '(a-$)'
f 'a(-$)$\n'
## STDOUT:
a-
b
Xb
a-$\n
a-
b
a(-$)\n
a-
b
a(-$)b?\n
a-
b
a((-$)|x)(\n)
a-
b
a(-$)*\nb
a-
b
(a)-$\n
a-
b
X
a-$[^a]*
a-
b
(a-$)[^a]*
(a-$)
a-
b
a(-$)$\n
## END
## stderr-json: ""
#### among the longest ways those that do not end in an anchor decide whether a place matches
f() { printf 'b\nba\nb\n' | sed -nE "N;N;s/$1/X/gp"; echo "$1"; }
f '(b$).?|b'
f '(b|ba$).?'
f '(b$|(ba$)).|b'
f '(b)*.?$.?'
f '(b$).|b.'
printf 'b\n\n' | sed -zE 's/(b.?$).?/X/'
printf 'b\n\n' | sed -zE 's/(b.*$)/X/'
## stdout-json: "b\nXa\nX\n(b$).?|b\nXba\nX\n(b|ba$).?\nb\nba\nX\n(b$|(ba$)).|b\nb\nba\nX\n(b)*.?$.?\nXX\nb\n(b$).|b.\nb\n\nX"
## stderr-json: ""
#### blanks may stand between the flags of an address
printf 'a\nb\n' | sed -n '/A/ I p'
printf 'a\nb\n' | sed -n '/A/ I,/B/	I M p'
printf 'a\nb\n' | sed -n '/A/ M'
## STDOUT:
a
a
b
## END
## stderr: sed: -e expression #1, char 5: missing command
## status: 1
#### what comes before a `^` in a group may be left out
f() { printf 'bab\nab\n' | sed -nE "N;s/$1/X/p"; echo "$1"; }
f '((.*))+c?(^a*)'
f 'x*(^b)'
f 'x*(\n)?(^a)'
f '.*(^|x)a'
f '(b|\n)*(^a)b'
f 'q?b*^b'
## STDOUT:
Xb
((.*))+c?(^a*)
Xab
ab
x*(^b)
babXb
x*(\n)?(^a)
Xb
.*(^|x)a
baX
(b|\n)*(^a)b
Xab
ab
q?b*^b
## END
## stderr-json: ""

#### groups that are passed with nothing in them take the others back
for p in '(a?)*' '(a?){0,3}' '(a(b?)*)*' '(a(b?)+)*' '((b?)*a)*' '(.( {,2})*((b?)-?)+)*.$' '(.(x?){0,2})*' '(.(x|y*)*)+' '(.(x|y*)*){2}' '(.(x?)+)+' '(.((x)*)*)+' '((a*)|b)*' '(()|a)*'; do
for s in aa axa aax ab1aa_b1; do printf '%s %s: ' "$p" "$s"; echo "$s" | sed -E "s/$p/[\1]/"; done; done
## STDOUT:
(a?)* aa: [a]
(a?)* axa: [a]xa
(a?)* aax: [a]x
(a?)* ab1aa_b1: [a]b1aa_b1
(a?){0,3} aa: []
(a?){0,3} axa: []xa
(a?){0,3} aax: []x
(a?){0,3} ab1aa_b1: []b1aa_b1
(a(b?)*)* aa: [aa]
(a(b?)*)* axa: [a]xa
(a(b?)*)* aax: [aa]x
(a(b?)*)* ab1aa_b1: [ab]1aa_b1
(a(b?)+)* aa: [aa]
(a(b?)+)* axa: [a]xa
(a(b?)+)* aax: [aa]x
(a(b?)+)* ab1aa_b1: [ab]1aa_b1
((b?)*a)* aa: [aa]
((b?)*a)* axa: [a]xa
((b?)*a)* aax: [aa]x
((b?)*a)* ab1aa_b1: [a]b1aa_b1
(.( {,2})*((b?)-?)+)*.$ aa: [a]
(.( {,2})*((b?)-?)+)*.$ axa: [ax]
(.( {,2})*((b?)-?)+)*.$ aax: [aa]
(.( {,2})*((b?)-?)+)*.$ ab1aa_b1: [ab1aa_b]
(.(x?){0,2})* aa: [aa]
(.(x?){0,2})* axa: [axa]
(.(x?){0,2})* aax: [ax]
(.(x?){0,2})* ab1aa_b1: [ab1aa_b1]
(.(x|y*)*)+ aa: [a]
(.(x|y*)*)+ axa: [a]
(.(x|y*)*)+ aax: [ax]
(.(x|y*)*)+ ab1aa_b1: [1]
(.(x|y*)*){2} aa: [a]
(.(x|y*)*){2} axa: [a]
(.(x|y*)*){2} aax: [ax]
(.(x|y*)*){2} ab1aa_b1: [b]1aa_b1
(.(x?)+)+ aa: [a]
(.(x?)+)+ axa: [a]
(.(x?)+)+ aax: [ax]
(.(x?)+)+ ab1aa_b1: [1]
(.((x)*)*)+ aa: [a]
(.((x)*)*)+ axa: [a]
(.((x)*)*)+ aax: [ax]
(.((x)*)*)+ ab1aa_b1: [1]
((a*)|b)* aa: [aa]
((a*)|b)* axa: [a]xa
((a*)|b)* aax: [aa]x
((a*)|b)* ab1aa_b1: [b]1aa_b1
(()|a)* aa: [a]
(()|a)* axa: [a]xa
(()|a)* aax: [a]x
(()|a)* ab1aa_b1: [a]b1aa_b1
## END

#### sed: a pattern of an address is asked once how many groups it has
printf '1\n2\n' | sed -n '/[12]/p;1s//[&]/p;2s//\2[&]/p'; echo $?
printf '1\n2\n' | sed -n '/[12]/p;2s//\2[&]/p'; echo $?
printf '11\n22\n' | sed -n '/\([12]\)/{s//\1/;s//\2/p}'; echo $?
## STDOUT:
1
[1]
2
[2]
0
1
2
1
1
2
0
## END
## STDERR:
sed: -e expression #1, char 0: invalid reference \2 on `s' command's RHS
## END
