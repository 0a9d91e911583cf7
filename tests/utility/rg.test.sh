# rg, recorded from the original.

#### rg --sort path foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path foo
## STDOUT:
keep.log:foo
src/a.rs:foo bar
src/a.rs:baz foo
src/sub/b.txt:foo
## END

#### rg --sort path foo .
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path foo .
## STDOUT:
./keep.log:foo
./src/a.rs:foo bar
./src/a.rs:baz foo
./src/sub/b.txt:foo
## END

#### rg foo src/a.rs
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg foo src/a.rs
## STDOUT:
foo bar
baz foo
## END

#### rg --sort path foo src/a.rs src/sub/b.txt
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path foo src/a.rs src/sub/b.txt
## STDOUT:
src/a.rs:foo bar
src/a.rs:baz foo
src/sub/b.txt:foo
## END

#### rg --sort path -n foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -n foo
## STDOUT:
keep.log:1:foo
src/a.rs:1:foo bar
src/a.rs:2:baz foo
src/sub/b.txt:2:foo
## END

#### rg --sort path -c foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -c foo
## STDOUT:
keep.log:1
src/a.rs:2
src/sub/b.txt:1
## END

#### rg --sort path --count-matches foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path --count-matches foo
## STDOUT:
keep.log:1
src/a.rs:2
src/sub/b.txt:1
## END

#### rg --sort path -l foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -l foo
## STDOUT:
keep.log
src/a.rs
src/sub/b.txt
## END

#### rg --sort path --files-without-match qux
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path --files-without-match qux
## STDOUT:
keep.log
src/sub/b.txt
## END

#### rg --sort path -o foo src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -o foo src
## STDOUT:
src/a.rs:foo
src/a.rs:foo
src/sub/b.txt:foo
## END

#### rg --sort path -i foo src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -i foo src
## STDOUT:
src/a.rs:foo bar
src/a.rs:baz foo
src/sub/b.txt:FOO
src/sub/b.txt:foo
## END

#### rg --sort path -S foo src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -S foo src
## STDOUT:
src/a.rs:foo bar
src/a.rs:baz foo
src/sub/b.txt:FOO
src/sub/b.txt:foo
## END

#### rg --sort path -S Foo src; echo $?
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -S Foo src; echo $?
## STDOUT:
1
## END

#### rg --sort path -w ba src; echo $?
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -w ba src; echo $?
## STDOUT:
1
## END

#### rg --sort path -w bar src; echo $?
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -w bar src; echo $?
## STDOUT:
src/a.rs:foo bar
0
## END

#### rg --sort path -v foo src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -v foo src
## STDOUT:
src/a.rs:qux
src/sub/b.txt:FOO
## END

#### rg --sort path -A1 foo src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -A1 foo src
## STDOUT:
src/a.rs:foo bar
src/a.rs:baz foo
src/a.rs-qux
--
src/sub/b.txt:foo
## END

#### rg --sort path -B1 -n foo src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -B1 -n foo src
## STDOUT:
src/a.rs:1:foo bar
src/a.rs:2:baz foo
--
src/sub/b.txt-1-FOO
src/sub/b.txt:2:foo
## END

#### rg --sort path -C1 -n baz src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -C1 -n baz src
## STDOUT:
src/a.rs-1-foo bar
src/a.rs:2:baz foo
src/a.rs-3-qux
## END

#### rg --sort path --files
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path --files
## STDOUT:
keep.log
src/a.rs
src/sub/b.txt
## END

#### rg --sort path --files --hidden
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path --files --hidden
## STDOUT:
.dot
.gitignore
.hid/x
keep.log
src/a.rs
src/sub/b.txt
## END

#### rg --sort path --files src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path --files src
## STDOUT:
src/a.rs
src/sub/b.txt
## END

#### rg --sort path -u --files
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -u --files
## STDOUT:
a.log
build/z
keep.log
src/a.rs
src/sub/b.txt
## END

#### rg --sort path -uu --files -g '!.git'
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -uu --files -g '!.git'
## STDOUT:
.dot
.gitignore
.hid/x
a.log
build/z
keep.log
src/a.rs
src/sub/b.txt
## END

#### rg --sort path --files -g '*.rs'
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path --files -g '*.rs'
## STDOUT:
src/a.rs
## END

#### rg --sort path --files -t txt
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path --files -t txt
## STDOUT:
src/sub/b.txt
## END

#### rg --sort path -r 'X$0Y' foo src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -r 'X$0Y' foo src
## STDOUT:
src/a.rs:X bar
src/a.rs:baz X
src/sub/b.txt:X
## END

#### rg --sort path -r '$1-$b' '(?P<b>f)(o)' src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -r '$1-$b' '(?P<b>f)(o)' src
## STDOUT:
src/a.rs:f-fo bar
src/a.rs:baz f-fo
src/sub/b.txt:f-fo
## END

#### rg --sort path -r '${1}x' '(f)oo' src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -r '${1}x' '(f)oo' src
## STDOUT:
src/a.rs:fx bar
src/a.rs:baz fx
src/sub/b.txt:fx
## END

#### rg --sort path --vimgrep foo src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path --vimgrep foo src
## STDOUT:
src/a.rs:1:1:foo bar
src/a.rs:2:5:baz foo
src/sub/b.txt:2:1:foo
## END

#### rg --sort path --column foo src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path --column foo src
## STDOUT:
src/a.rs:1:1:foo bar
src/a.rs:2:5:baz foo
src/sub/b.txt:2:1:foo
## END

#### rg --sort path -b foo src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -b foo src
## STDOUT:
src/a.rs:0:foo bar
src/a.rs:8:baz foo
src/sub/b.txt:4:foo
## END

#### rg --sort path -ob foo src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -ob foo src
## STDOUT:
src/a.rs:0:foo
src/a.rs:12:foo
src/sub/b.txt:4:foo
## END

#### rg --sort path --heading -n foo src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path --heading -n foo src
## STDOUT:
src/a.rs
1:foo bar
2:baz foo

src/sub/b.txt
2:foo
## END

#### rg --sort path --no-heading foo src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path --no-heading foo src
## STDOUT:
src/a.rs:foo bar
src/a.rs:baz foo
src/sub/b.txt:foo
## END

#### rg --sort path -p foo src | cat -v
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -p foo src | cat -v
## STDOUT:
src/a.rs
1:foo bar
2:baz foo

src/sub/b.txt
2:foo
## END

#### rg --sort path --color always foo src | cat -v
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path --color always foo src | cat -v
## STDOUT:
^[[0m^[[35msrc/a.rs^[[0m:^[[0m^[[1m^[[31mfoo^[[0m bar
^[[0m^[[35msrc/a.rs^[[0m:baz ^[[0m^[[1m^[[31mfoo^[[0m
^[[0m^[[35msrc/sub/b.txt^[[0m:^[[0m^[[1m^[[31mfoo^[[0m
## END

#### rg --sort path --color=always -n foo src | cat -v
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path --color=always -n foo src | cat -v
## STDOUT:
^[[0m^[[35msrc/a.rs^[[0m:^[[0m^[[32m1^[[0m:^[[0m^[[1m^[[31mfoo^[[0m bar
^[[0m^[[35msrc/a.rs^[[0m:^[[0m^[[32m2^[[0m:baz ^[[0m^[[1m^[[31mfoo^[[0m
^[[0m^[[35msrc/sub/b.txt^[[0m:^[[0m^[[32m2^[[0m:^[[0m^[[1m^[[31mfoo^[[0m
## END

#### rg --colors 'match:fg:blue' --color always foo src/a.rs | cat -v
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --colors 'match:fg:blue' --color always foo src/a.rs | cat -v
## STDOUT:
^[[0m^[[1m^[[34mfoo^[[0m bar
baz ^[[0m^[[1m^[[34mfoo^[[0m
## END

#### rg --colors 'match:none' --colors 'match:style:underline' --color always --column foo src/a.rs | cat -v
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --colors 'match:none' --colors 'match:style:underline' --color always --column foo src/a.rs | cat -v
## STDOUT:
^[[0m^[[32m1^[[0m:^[[0m1^[[0m:^[[0m^[[4mfoo^[[0m bar
^[[0m^[[32m2^[[0m:^[[0m5^[[0m:baz ^[[0m^[[4mfoo^[[0m
## END

#### rg --sort path -m1 foo src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -m1 foo src
## STDOUT:
src/a.rs:foo bar
src/sub/b.txt:foo
## END

#### rg --sort path -g '*.rs' foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -g '*.rs' foo
## STDOUT:
src/a.rs:foo bar
src/a.rs:baz foo
## END

#### rg --sort path -g '!*.rs' foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -g '!*.rs' foo
## STDOUT:
keep.log:foo
src/sub/b.txt:foo
## END

#### rg --sort path --iglob '*.RS' foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path --iglob '*.RS' foo
## STDOUT:
src/a.rs:foo bar
src/a.rs:baz foo
## END

#### rg --sort path -t rust foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -t rust foo
## STDOUT:
src/a.rs:foo bar
src/a.rs:baz foo
## END

#### rg --sort path -T rust foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -T rust foo
## STDOUT:
keep.log:foo
src/sub/b.txt:foo
## END

#### rg -t nosuch foo 2>/dev/null; echo $?
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg -t nosuch foo 2>/dev/null; echo $?
## STDOUT:
2
## END

#### rg --sort path -e foo -e qux src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -e foo -e qux src
## STDOUT:
src/a.rs:foo bar
src/a.rs:baz foo
src/a.rs:qux
src/sub/b.txt:foo
## END

#### rg --sort path -x foo src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -x foo src
## STDOUT:
src/sub/b.txt:foo
## END

#### rg --sort path -F 'o b' src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -F 'o b' src
## STDOUT:
src/a.rs:foo bar
## END

#### rg --sort path -U 'bar\nbaz' src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -U 'bar\nbaz' src
## STDOUT:
src/a.rs:foo bar
src/a.rs:baz foo
## END

#### rg --sort path -U -o 'bar\nbaz' src -n
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -U -o 'bar\nbaz' src -n
## STDOUT:
src/a.rs:1:bar
src/a.rs:2:baz
## END

#### rg --sort path --passthru foo src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path --passthru foo src
## STDOUT:
src/a.rs:foo bar
src/a.rs:baz foo
src/a.rs-qux
src/sub/b.txt-FOO
src/sub/b.txt:foo
## END

#### printf '   foo\n\tfoo x\n' > t; rg --trim foo t
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf '   foo\n\tfoo x\n' > t; rg --trim foo t
## STDOUT:
foo
foo x
## END

#### rg --sort path -0 foo src | tr '\0' '@'
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -0 foo src | tr '\0' '@'
## STDOUT:
src/a.rs@foo bar
src/a.rs@baz foo
src/sub/b.txt@foo
## END

#### rg --sort path -0l foo src | tr '\0' '@'; echo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -0l foo src | tr '\0' '@'; echo
## STDOUT:
src/a.rs@src/sub/b.txt@
## END

#### rg --sort path --max-columns 5 foo src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path --max-columns 5 foo src
## STDOUT:
src/a.rs:[Omitted long matching line]
src/a.rs:[Omitted long matching line]
src/sub/b.txt:foo
## END

#### rg --sort path --max-columns 5 --max-columns-preview foo src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path --max-columns 5 --max-columns-preview foo src
## STDOUT:
src/a.rs:foo b [... omitted end of long line]
src/a.rs:baz f [... omitted end of long line]
src/sub/b.txt:foo
## END

#### rg -H foo src/a.rs
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg -H foo src/a.rs
## STDOUT:
src/a.rs:foo bar
src/a.rs:baz foo
## END

#### rg --sort path -I foo src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -I foo src
## STDOUT:
foo bar
baz foo
foo
## END

#### rg --sort path -N foo src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -N foo src
## STDOUT:
src/a.rs:foo bar
src/a.rs:baz foo
src/sub/b.txt:foo
## END

#### rg --sort path --max-depth 1 foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path --max-depth 1 foo
## STDOUT:
keep.log:foo
## END

#### rg -q foo; echo $?
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg -q foo; echo $?
## STDOUT:
0
## END

#### rg zzz; echo $?
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg zzz; echo $?
## STDOUT:
1
## END

#### rg foo nofile 2>&1; echo $?
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg foo nofile 2>&1; echo $?
## STDOUT:
nofile: No such file or directory (os error 2)
2
## END

#### rg --no-messages foo nofile 2>&1; echo $?
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --no-messages foo nofile 2>&1; echo $?
## STDOUT:
2
## END

#### rg '(' src 2>/dev/null; echo $?
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg '(' src 2>/dev/null; echo $?
## STDOUT:
2
## END

#### rg --sort path -P '(?<=b)a' src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -P '(?<=b)a' src
## STDOUT:
src/a.rs:foo bar
src/a.rs:baz foo
## END

#### rg '(?<=b)a' src 2>/dev/null; echo $?
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg '(?<=b)a' src 2>/dev/null; echo $?
## STDOUT:
2
## END

#### rg 'a\nb' src 2>/dev/null; echo $?
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg 'a\nb' src 2>/dev/null; echo $?
## STDOUT:
2
## END

#### rg --nosuch x 2>/dev/null; echo $?
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --nosuch x 2>/dev/null; echo $?
## STDOUT:
2
## END

#### rg 2>/dev/null; echo $?
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg 2>/dev/null; echo $?
## STDOUT:
2
## END

#### rg -f /dev/null src; echo $?
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg -f /dev/null src; echo $?
## STDOUT:
1
## END

#### printf 'qux\nbaz\n' > p; rg --sort path -f p src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'qux\nbaz\n' > p; rg --sort path -f p src
## STDOUT:
src/a.rs:baz foo
src/a.rs:qux
## END

#### rg -s --sort path FOO src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg -s --sort path FOO src
## STDOUT:
src/sub/b.txt:FOO
## END

#### rg --sortr path -l foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sortr path -l foo
## STDOUT:
src/sub/b.txt
src/a.rs
keep.log
## END

#### rg --sort path --no-ignore -l foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path --no-ignore -l foo
## STDOUT:
a.log
build/z
keep.log
src/a.rs
src/sub/b.txt
## END

#### rg --sort path --no-ignore-vcs -l foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path --no-ignore-vcs -l foo
## STDOUT:
a.log
build/z
keep.log
src/a.rs
src/sub/b.txt
## END

#### rg --sort path --hidden -l foo -g '!.git'
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path --hidden -l foo -g '!.git'
## STDOUT:
.dot
.hid/x
keep.log
src/a.rs
src/sub/b.txt
## END

#### echo 'sub/' > .ignore; rg --sort path -l foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
echo 'sub/' > .ignore; rg --sort path -l foo
## STDOUT:
keep.log
src/a.rs
## END

#### echo '!a.log' > .rgignore; rg --sort path -l foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
echo '!a.log' > .rgignore; rg --sort path -l foo
## STDOUT:
a.log
keep.log
src/a.rs
src/sub/b.txt
## END

#### printf 'b.txt\n' > src/.gitignore; rg --sort path -l foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'b.txt\n' > src/.gitignore; rg --sort path -l foo
## STDOUT:
keep.log
src/a.rs
## END

#### printf 'b.txt\n' > src/.gitignore; cd src; rg --sort path -l foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'b.txt\n' > src/.gitignore; cd src; rg --sort path -l foo
## STDOUT:
a.rs
## END

#### cd src; rg --sort path -l foo ..
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
cd src; rg --sort path -l foo ..
## STDOUT:
../keep.log
../src/a.rs
../src/sub/b.txt
## END

#### rm -r .git; rg --sort path -l foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rm -r .git; rg --sort path -l foo
## STDOUT:
a.log
build/z
keep.log
src/a.rs
src/sub/b.txt
## END

#### rm -r .git; rg --sort path --no-require-git -l foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rm -r .git; rg --sort path --no-require-git -l foo
## STDOUT:
keep.log
src/a.rs
src/sub/b.txt
## END

#### printf '*.rs\n' > ig; rg --sort path --ignore-file ig -l foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf '*.rs\n' > ig; rg --sort path --ignore-file ig -l foo
## STDOUT:
keep.log
src/sub/b.txt
## END

#### rg --sort path --context-separator XX -A0 -B0 -e foo -e qux src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path --context-separator XX -A0 -B0 -e foo -e qux src
## STDOUT:
src/a.rs:foo bar
src/a.rs:baz foo
src/a.rs:qux
src/sub/b.txt:foo
## END

#### rg --sort path -A1 --context-separator XX foo src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -A1 --context-separator XX foo src
## STDOUT:
src/a.rs:foo bar
src/a.rs:baz foo
src/a.rs-qux
XX
src/sub/b.txt:foo
## END

#### rg --sort path --no-context-separator -A1 foo src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path --no-context-separator -A1 foo src
## STDOUT:
src/a.rs:foo bar
src/a.rs:baz foo
src/a.rs-qux
src/sub/b.txt:foo
## END

#### rg --sort path --field-match-separator '@' -n foo src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path --field-match-separator '@' -n foo src
## STDOUT:
src/a.rs@1@foo bar
src/a.rs@2@baz foo
src/sub/b.txt@2@foo
## END

#### rg --sort path --field-context-separator '%' -n -A1 baz src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path --field-context-separator '%' -n -A1 baz src
## STDOUT:
src/a.rs:2:baz foo
src/a.rs%3%qux
## END

#### rg --sort path --path-separator : -l foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path --path-separator : -l foo
## STDOUT:
keep.log
src:a.rs
src:sub:b.txt
## END

#### rg --type-list
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --type-list
## STDOUT:
agda: *.agda, *.lagda
aidl: *.aidl
amake: *.bp, *.mk
asciidoc: *.adoc, *.asc, *.asciidoc
asm: *.S, *.asm, *.s
asp: *.ascx, *.ascx.cs, *.ascx.vb, *.aspx, *.aspx.cs, *.aspx.vb
ats: *.ats, *.dats, *.hats, *.sats
avro: *.avdl, *.avpr, *.avsc
awk: *.awk
bazel: *.BUILD, *.bazel, *.bazelrc, *.bzl, BUILD, WORKSPACE
bitbake: *.bb, *.bbappend, *.bbclass, *.conf, *.inc
brotli: *.br
buildstream: *.bst
bzip2: *.bz2, *.tbz2
c: *.[chH], *.[chH].in, *.cats
cabal: *.cabal
cbor: *.cbor
ceylon: *.ceylon
clojure: *.clj, *.cljc, *.cljs, *.cljx
cmake: *.cmake, CMakeLists.txt
coffeescript: *.coffee
config: *.cfg, *.conf, *.config, *.ini
coq: *.v
cpp: *.[ChH], *.[ChH].in, *.[ch]pp, *.[ch]pp.in, *.[ch]xx, *.[ch]xx.in, *.cc, *.cc.in, *.hh, *.hh.in, *.inl
creole: *.creole
crystal: *.cr, Projectfile
cs: *.cs
csharp: *.cs
cshtml: *.cshtml
css: *.css, *.scss
csv: *.csv
cython: *.pxd, *.pxi, *.pyx
d: *.d
dart: *.dart
dhall: *.dhall
diff: *.diff, *.patch
docker: *Dockerfile*
dvc: *.dvc, Dvcfile
ebuild: *.ebuild
edn: *.edn
elisp: *.el
elixir: *.eex, *.ex, *.exs
elm: *.elm
erb: *.erb
erlang: *.erl, *.hrl
fidl: *.fidl
fish: *.fish
flatbuffers: *.fbs
fortran: *.F, *.F77, *.F90, *.F95, *.f, *.f77, *.f90, *.f95, *.pfo
fsharp: *.fs, *.fsi, *.fsx
fut: .fut
gap: *.g, *.gap, *.gd, *.gi, *.tst
gn: *.gn, *.gni
go: *.go
gradle: *.gradle
groovy: *.gradle, *.groovy
gzip: *.gz, *.tgz
h: *.h, *.hpp
haml: *.haml
haskell: *.c2hs, *.cpphs, *.hs, *.hsc, *.lhs
hbs: *.hbs
hs: *.hs, *.lhs
html: *.ejs, *.htm, *.html
idris: *.idr, *.lidr
java: *.java, *.jsp, *.jspx, *.properties
jinja: *.j2, *.jinja, *.jinja2
jl: *.jl
js: *.js, *.jsx, *.vue
json: *.json, composer.lock
jsonl: *.jsonl
julia: *.jl
jupyter: *.ipynb, *.jpynb
k: *.k
kotlin: *.kt, *.kts
less: *.less
license: *[.-]LICEN[CS]E*, AGPL-*[0-9]*, APACHE-*[0-9]*, BSD-*[0-9]*, CC-BY-*, COPYING, COPYING[.-]*, COPYRIGHT, COPYRIGHT[.-]*, EULA, EULA[.-]*, GFDL-*[0-9]*, GNU-*[0-9]*, GPL-*[0-9]*, LGPL-*[0-9]*, LICEN[CS]E, LICEN[CS]E[.-]*, MIT-*[0-9]*, MPL-*[0-9]*, NOTICE, NOTICE[.-]*, OFL-*[0-9]*, PATENTS, PATENTS[.-]*, UNLICEN[CS]E, UNLICEN[CS]E[.-]*, agpl[.-]*, gpl[.-]*, lgpl[.-]*, licen[cs]e, licen[cs]e.*
lisp: *.el, *.jl, *.lisp, *.lsp, *.sc, *.scm
lock: *.lock, package-lock.json
log: *.log
lua: *.lua
lz4: *.lz4
lzma: *.lzma
m4: *.ac, *.m4
make: *.mak, *.mk, [Gg][Nn][Uu]makefile, [Gg][Nn][Uu]makefile.am, [Gg][Nn][Uu]makefile.in, [Mm]akefile, [Mm]akefile.am, [Mm]akefile.in
mako: *.mako, *.mao
man: *.[0-9][cEFMmpSx], *.[0-9lnpx]
markdown: *.markdown, *.md, *.mdown, *.mkdn
matlab: *.m
md: *.markdown, *.md, *.mdown, *.mkdn
meson: meson.build, meson_options.txt
minified: *.min.css, *.min.html, *.min.js
mint: *.mint
mk: mkfile
ml: *.ml
msbuild: *.csproj, *.fsproj, *.proj, *.props, *.targets, *.vcxproj
nim: *.nim, *.nimble, *.nimf, *.nims
nix: *.nix
objc: *.h, *.m
objcpp: *.h, *.mm
ocaml: *.ml, *.mli, *.mll, *.mly
org: *.org, *.org_archive
pascal: *.dpr, *.inc, *.lpr, *.pas, *.pp
pdf: *.pdf
perl: *.PL, *.perl, *.pl, *.plh, *.plx, *.pm, *.t
php: *.php, *.php3, *.php4, *.php5, *.phtml
po: *.po
pod: *.pod
postscript: *.eps, *.ps
protobuf: *.proto
ps: *.cdxml, *.ps1, *.ps1xml, *.psd1, *.psm1
puppet: *.erb, *.pp, *.rb
purs: *.purs
py: *.py
qmake: *.prf, *.pri, *.pro
qml: *.qml
r: *.R, *.Rmd, *.Rnw, *.r
racket: *.rkt
rdoc: *.rdoc
readme: *README, README*
red: *.r, *.red, *.reds
robot: *.robot
rst: *.rst
ruby: *.gemspec, *.rb, *.rbw, .irbrc, Gemfile, Rakefile, config.ru
rust: *.rs
sass: *.sass, *.scss
scala: *.sbt, *.scala
sh: *.bash, *.bashrc, *.csh, *.cshrc, *.ksh, *.kshrc, *.sh, *.tcsh, *.zsh, .bash_login, .bash_logout, .bash_profile, .bashrc, .cshrc, .kshrc, .login, .logout, .profile, .tcshrc, .zlogin, .zlogout, .zprofile, .zshenv, .zshrc, bash_login, bash_logout, bash_profile, bashrc, profile, zlogin, zlogout, zprofile, zshenv, zshrc
slim: *.skim, *.slim, *.slime
smarty: *.tpl
sml: *.sig, *.sml
soy: *.soy
spark: *.spark
spec: *.spec
sql: *.psql, *.sql
stylus: *.styl
sv: *.h, *.sv, *.svh, *.v, *.vg
svg: *.svg
swift: *.swift
swig: *.def, *.i
systemd: *.automount, *.conf, *.device, *.link, *.mount, *.path, *.scope, *.service, *.slice, *.socket, *.swap, *.target, *.timer
taskpaper: *.taskpaper
tcl: *.tcl
tex: *.bib, *.cls, *.dtx, *.ins, *.ltx, *.sty, *.tex
textile: *.textile
tf: *.tf
thrift: *.thrift
toml: *.toml, Cargo.lock
ts: *.ts, *.tsx
twig: *.twig
txt: *.txt
typoscript: *.ts, *.typoscript
vala: *.vala
vb: *.vb
vcl: *.vcl
verilog: *.sv, *.svh, *.v, *.vh
vhdl: *.vhd, *.vhdl
vim: *.vim
vimscript: *.vim
webidl: *.idl, *.webidl, *.widl
wiki: *.mediawiki, *.wiki
xml: *.dtd, *.rng, *.sch, *.xhtml, *.xjb, *.xml, *.xml.dist, *.xsd, *.xsl, *.xslt
xz: *.txz, *.xz
yacc: *.y
yaml: *.yaml, *.yml
yang: *.yang
z: *.Z
zig: *.zig
zsh: *.zsh, .zlogin, .zlogout, .zprofile, .zshenv, .zshrc, zlogin, zlogout, zprofile, zshenv, zshrc
zstd: *.zst, *.zstd
## END

#### rg --sort path --type-add 'zz:*.log' -tzz foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path --type-add 'zz:*.log' -tzz foo
## STDOUT:
keep.log:foo
## END

#### rg --sort path --type-clear rust -t rust foo 2>/dev/null; echo $?
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path --type-clear rust -t rust foo 2>/dev/null; echo $?
## STDOUT:
2
## END

#### rg --sort path --max-filesize 10 -l foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path --max-filesize 10 -l foo
## STDOUT:
keep.log
src/sub/b.txt
## END

#### rg --sort path -c --include-zero qux src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -c --include-zero qux src
## STDOUT:
src/a.rs:1
src/sub/b.txt:0
## END

#### rg --sort path -vc foo src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -vc foo src
## STDOUT:
src/a.rs:1
src/sub/b.txt:1
## END

#### rg --sort path -vo foo src
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
rg --sort path -vo foo src
## STDOUT:
src/a.rs:qux
src/sub/b.txt:FOO
## END

#### printf 'foo\0bar\nfoo\n' > bin; rg foo bin
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'foo\0bar\nfoo\n' > bin; rg foo bin
## STDOUT:
binary file matches (found "\0" byte around offset 3)
## END

#### printf 'foo\0bar\nfoo\n' > bin; rg -a foo bin | tr '\0' '@'
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'foo\0bar\nfoo\n' > bin; rg -a foo bin | tr '\0' '@'
## STDOUT:
foo@bar
foo
## END

#### printf 'foo\0bar\nfoo\n' > bin; rg -c foo bin
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'foo\0bar\nfoo\n' > bin; rg -c foo bin
## STDOUT:
2
## END

#### printf 'foo\0bar\nfoo\n' > bin; rg -l foo bin
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'foo\0bar\nfoo\n' > bin; rg -l foo bin
## STDOUT:
bin
## END

#### printf 'foo\0bar\nfoo\n' > bin; rg --sort path -l foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'foo\0bar\nfoo\n' > bin; rg --sort path -l foo
## STDOUT:
keep.log
src/a.rs
src/sub/b.txt
## END

#### printf 'foo\0bar\nfoo\n' > bin; rg --sort path --binary foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'foo\0bar\nfoo\n' > bin; rg --sort path --binary foo
## STDOUT:
bin: binary file matches (found "\0" byte around offset 3)
keep.log:foo
src/a.rs:foo bar
src/a.rs:baz foo
src/sub/b.txt:foo
## END

#### printf 'a foo\nb\n' | rg foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'a foo\nb\n' | rg foo
## STDOUT:
a foo
## END

#### printf 'a foo\nb\n' | rg foo -
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'a foo\nb\n' | rg foo -
## STDOUT:
a foo
## END

#### printf 'a foo\nb\n' | rg -n foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'a foo\nb\n' | rg -n foo
## STDOUT:
1:a foo
## END

#### printf 'a foo\nb\n' | rg -c foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'a foo\nb\n' | rg -c foo
## STDOUT:
1
## END

#### printf 'a foo\nb\n' | rg -H foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'a foo\nb\n' | rg -H foo
## STDOUT:
<stdin>:a foo
## END

#### printf 'aaa foo bbb foo\n' | rg -o -n --column -b foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'aaa foo bbb foo\n' | rg -o -n --column -b foo
## STDOUT:
1:5:4:foo
1:13:12:foo
## END

#### printf 'aaa foo bbb foo\n' | rg --vimgrep foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'aaa foo bbb foo\n' | rg --vimgrep foo
## STDOUT:
<stdin>:1:5:aaa foo bbb foo
<stdin>:1:13:aaa foo bbb foo
## END

#### printf 'aaa foo bbb foo\n' | rg -r '' foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'aaa foo bbb foo\n' | rg -r '' foo
## STDOUT:
aaa  bbb 
## END

#### printf 'foo\nbar\nbaz\nfoo\nqux\nquux\nfoo\n' | rg -C1 -n foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'foo\nbar\nbaz\nfoo\nqux\nquux\nfoo\n' | rg -C1 -n foo
## STDOUT:
1:foo
2-bar
3-baz
4:foo
5-qux
6-quux
7:foo
## END

#### printf 'foo\nbar\nbaz\nfoo\nqux\nquux\nfoo\n' | rg -m1 -A2 foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'foo\nbar\nbaz\nfoo\nqux\nquux\nfoo\n' | rg -m1 -A2 foo
## STDOUT:
foo
bar
baz
## END

#### printf 'foo\nbar\nbaz\nfoo\nqux\nquux\nfoo\n' | rg -m2 -v foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'foo\nbar\nbaz\nfoo\nqux\nquux\nfoo\n' | rg -m2 -v foo
## STDOUT:
bar
baz
## END

#### printf 'foo\nbar\n' | rg '^'
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'foo\nbar\n' | rg '^'
## STDOUT:
foo
bar
## END

#### printf 'foo\n\nbar\n' | rg -c '^$'
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'foo\n\nbar\n' | rg -c '^$'
## STDOUT:
1
## END

#### printf 'foo\n' | rg -o ''
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'foo\n' | rg -o ''
## STDOUT:




## END

#### printf 'ab12\n' | rg -o '[a-z]+|[0-9]+'
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'ab12\n' | rg -o '[a-z]+|[0-9]+'
## STDOUT:
ab
12
## END

#### printf 'é\nE\n' | rg -i 'É'
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'é\nE\n' | rg -i 'É'
## STDOUT:
é
## END

#### printf 'é\n' | rg --no-unicode -c '\w'; echo $?
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'é\n' | rg --no-unicode -c '\w'; echo $?
## STDOUT:
1
## END

#### printf 'a.b\naxb\n' | rg -F 'a.b'
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'a.b\naxb\n' | rg -F 'a.b'
## STDOUT:
a.b
## END

#### printf 'one two\n' | rg '(\w+) (\w+)' -r '$2 $1'
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'one two\n' | rg '(\w+) (\w+)' -r '$2 $1'
## STDOUT:
two one
## END

#### printf 'test_x\ntest\n' | rg -w test
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'test_x\ntest\n' | rg -w test
## STDOUT:
test
## END

#### printf 'a\nb\n' | rg -x 'a|b'
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'a\nb\n' | rg -x 'a|b'
## STDOUT:
a
b
## END

#### printf 'x\0y\0' | rg --null-data y | tr '\0' '@'; echo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'x\0y\0' | rg --null-data y | tr '\0' '@'; echo
## STDOUT:
y@
## END

#### printf 'a\nb\nc\n' | rg -U --multiline-dotall 'a.b' -c
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'a\nb\nc\n' | rg -U --multiline-dotall 'a.b' -c
## STDOUT:
1
## END

#### printf 'Foo\n' | rg -S foo
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'Foo\n' | rg -S foo
## STDOUT:
Foo
## END

#### printf 'Foo\n' | rg -S 'fo\S'
mkdir -p src/sub .hid .git; printf 'foo bar\nbaz foo\nqux\n' > src/a.rs; printf 'FOO\nfoo\n' > src/sub/b.txt; printf '*.log\n/build\n!keep.log\n' > .gitignore; echo foo > a.log; echo foo > keep.log; mkdir build; echo foo > build/z; echo foo > .hid/x; echo foo > .dot
printf 'Foo\n' | rg -S 'fo\S'
## STDOUT:
Foo
## END
