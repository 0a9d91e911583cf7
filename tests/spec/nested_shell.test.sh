#### bash -c with options in clusters and separate
bash -ec 'echo $-; false; echo no'; echo $?; bash -e -u -c 'echo $-'; bash -xc 'echo a' 2>&1; bash +e -c 'echo $-'; bash -o pipefail -c 'false | true; echo $?'; bash -eo pipefail -c 'set -o | grep pipefail'; bash +B -c 'echo {a,b}'; bash -c -e 'echo $-'; bash -c; echo $?
## STDOUT:
ehBc
1
ehuBc
+ echo a
a
hBc
1
pipefail       	on
{a,b}
ehBc
2
## END
## STDERR:
bash: -c: option requires an argument
## END

#### bash -O and +O
bash -O extglob -c 'shopt extglob; case aab in +(a)b) echo match;; esac'; bash +O sourcepath -c 'shopt sourcepath'; bash -O nosuch -c 'echo no'; echo $?; bash -O | head -n 2; bash +O | head -n 2
## STDOUT:
extglob        	on
match
sourcepath     	off
2
autocd         	off
assoc_expand_once	off
shopt -u autocd
shopt -u assoc_expand_once
## END
## STDERR:
bash: line 0: nosuch: invalid shell option name
## END

#### bash -s with operands and standard input
echo 'echo "$0 $1 $#"' | bash -s a b; echo 'echo "$@"' | bash -s -- -x y; echo 'echo $-; false; echo no' | bash -es; echo $?; printf 'read x\nline\necho "got $x"\n' | bash; printf 'cat\nrest\nmore\n' | bash
## STDOUT:
bash a 2
-x y
ehBs
1
got line
rest
more
## END

#### bash of a file with operands
printf 'echo "$0 $# $1"\nexit 3\n' >s; bash s a b; echo $?; bash ./s; bash -x s 2>&1; bash nosuch; echo $?; bash -- s x; mkdir d; bash d; echo $?; chmod 0 s; bash s; echo $?
## STDOUT:
s 2 a
3
./s 0 
+ echo 's 0 '
s 0 
+ exit 3
127
s 1 x
126
126
## END
## STDERR:
bash: nosuch: No such file or directory
d: d: Is a directory
bash: s: Permission denied
## END

#### $0 and parameters of -c
bash -c 'echo "$0" "$@"'; bash -c 'echo "$0" "$@"' name a b; bash -c 'nosuch_' myname; bash -c 'f() { nosuch_; }; f' n; bash -c 'echo $#' n 1 2 3; bash -c -- 'echo dashes'; bash -c '' ; echo $?; bash -c ' ' ; echo $?
## STDOUT:
bash
name a b
3
dashes
0
0
## END
## STDERR:
myname: line 1: nosuch_: command not found
environment: line 1: nosuch_: command not found
## END

#### long options
bash --posix -c 'shopt -o posix'; bash --norc --noprofile -c 'echo ok'; bash --verbose -c 'echo v' 2>&1; bash --nosuch -c x 2>/dev/null; echo $?; bash --version | head -n 1 | grep -c 'version 5'; bash --restricted -c 'cd /'; echo $?; bash --init-file f -c 'echo init'; bash --debugger -c 'shopt extdebug' 2>/dev/null; bash --login -c 'shopt login_shell'
## STDOUT:
posix          	on
ok
echo v
v
2
1
1
init
extdebug       	off
login_shell    	on
## END
## STDERR:
bash: line 1: cd: restricted
## END

#### BASH_ENV is read by scripts and command strings
echo 'echo env file; V=1' >env; BASH_ENV=./env bash -c 'echo "main $V"'; echo 'echo "script $V"' >s; BASH_ENV='$PWD/env' bash s; echo 'echo "stdin $V"' | BASH_ENV=env bash; BASH_ENV=nosuch bash -c 'echo ok'; BASH_ENV=./env sh -c 'echo sh'; BASH_ENV=./env bash --posix -c 'echo posix'; ENV=./env bash -c 'echo bash'
## STDOUT:
env file
main 1
env file
script 1
env file
stdin 1
ok
sh
posix
bash
## END

#### sh is bash in POSIX mode
sh -c 'echo ok' | cat; bash --posix -c 'set -o | grep posix; echo $POSIXLY_CORRECT'; ln -s /bin/bash mysh; ./mysh -c 'echo $0'; bash -o posix -c 'echo $SHELLOPTS'
## STDOUT:
ok
posix          	on
y
./mysh
braceexpand:hashall:interactive-comments:posix
## END

#### -n only checks
printf 'echo a\nif\n' >s; bash -n s; echo $?; bash -n -c 'echo no; for'; echo $?; bash -n -c 'echo fine'; echo $?; echo 'echo x' | bash -n; echo $?
## STDOUT:
2
2
0
0
## END
## STDERR:
s: line 3: syntax error: unexpected end of file
bash: -c: line 1: syntax error near unexpected token `newline'
bash: -c: line 1: `echo no; for'
## END

#### -v of command strings and files
printf 'echo a\nif true\nthen\n  echo b\nfi\n' >s; bash -v s 2>&1; bash -vc 'echo c
echo d' 2>&1; printf 'echo e\n' | bash -v 2>&1; bash -vx -c 'echo f' 2>&1
## STDOUT:
echo a
a
if true
then
  echo b
fi
b
echo c
c
echo d
d
echo e
e
echo f
+ echo f
f
## END

#### -t, -k, -a and -f on the command line
bash -t -c 'echo a
echo b'; printf 'echo c\necho d\n' | bash -t; : >x1; bash -f -c 'echo x*'; bash -ac 'v=1; bash -c "echo \$v"'; bash -k -c 'env a=b | grep ^a='
## STDOUT:
a
b
c
x*
1
a=b
## END

#### -r refuses what it should
bash -r -c 'PATH=/x; echo no'; bash -r -c '/bin/ls'; echo $?; bash -r -c 'echo x >f'; echo $?; bash -r -c '. ./f/x'; bash -r -c 'exec ls; echo still'; bash -r -c 'set +r'; bash -r -c 'command -p ls'; echo $?; bash -r -c 'hash -p /bin/ls x; enable -f a b; echo "$-"; shopt restricted_shell'
## STDOUT:
1
1
still
1
hrBc
restricted_shell	on
## END
## STDERR:
bash: line 1: PATH: readonly variable
bash: line 1: /bin/ls: restricted: cannot specify `/' in command names
bash: line 1: f: restricted: cannot redirect output
bash: line 1: .: ./f/x: restricted
bash: line 1: exec: restricted
bash: line 1: set: +r: invalid option
set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
bash: line 1: command: -p: restricted
bash: line 1: hash: /bin/ls: restricted
bash: line 1: enable: restricted
## END

#### -D and --dump-strings
bash -D -c 'echo $"a b" $"c" "d"'; printf 'echo $"line one" x\necho $"two"\n' >s; bash -D s; bash --dump-po-strings s
## stdout-json: "\"a b\"\n\"c\"\n\"line one\"\n\"two\"\n#: s:1\nmsgid \"line one\"\nmsgstr \"\"\n#: s:2\nmsgid \"two\"\nmsgstr \"\"\n"

#### -i and -l without a terminal
bash -l -c 'shopt login_shell; echo ${0}' ; bash --norc -i -c 'echo ${-//[^i]/}' 2>/dev/null; echo 'echo in; exit 3' | bash --norc -i 2>/dev/null; echo $?; exec -l bash -c 'shopt login_shell'
## STDOUT:
login_shell    	on
bash
i
in
3
login_shell    	on
## END

#### a syntax error in each way to run
printf 'echo a\n)\necho b\n' >s; bash s; echo $?; bash <s; echo $?; bash -c 'echo a
)
echo b'; echo $?; . ./s; echo $?; eval "$(cat s)"; echo $?
## STDOUT:
a
2
a
2
a
2
a
2
a
2
## END
## STDERR:
s: line 2: syntax error near unexpected token `)'
s: line 2: `)'
bash: line 2: syntax error near unexpected token `)'
bash: line 2: `)'
bash: -c: line 2: syntax error near unexpected token `)'
bash: -c: line 2: `)'
./s: line 2: syntax error near unexpected token `)'
./s: line 2: `)'
bash: eval: line 4: syntax error near unexpected token `)'
bash: eval: line 4: `)'
## END

#### exported functions reach nested shells
f() { echo "f $1"; }; g() { f x; }; export -f f g; bash -c 'g; declare -F'; env | grep -c BASH_FUNC; bash -c 'unset -f f; g' 2>/dev/null; echo $?; bash -c 'bash -c "f deep"'; export -nf f; bash -c 'type -t f'; echo $?
## STDOUT:
f x
declare -fx f
declare -fx g
2
127
f deep
1
## END

#### SHLVL of exec, and of nested shells in a subshell
echo $SHLVL; (exec bash -c 'echo $SHLVL'); bash -c 'exec bash -c "echo \$SHLVL"'; exec bash -c 'echo $SHLVL'
## STDOUT:
1
2
2
1
## END

#### signals that were ignored at the start
bash -c 'trap "" USR1; bash -c "trap \"echo no\" USR1; trap - USR1; trap -p; kill -USR1 \$\$; echo alive"'
## STDOUT:
trap -- '' SIGUSR1
alive
## END

#### BASHOPTS and SHELLOPTS from the environment
env BASHOPTS=nullglob:extglob SHELLOPTS=noglob:pipefail bash -c 'shopt nullglob extglob; echo $-; set -o | grep pipefail'
## STDOUT:
nullglob       	on
extglob        	on
fhBc
pipefail       	on
## END

#### texts to be translated: their lines, and where they stand
printf 'echo $"a\nb" $"say \\"x\\" $y"\nfoo() { bar $"in f"; }\n' > po.sh; bash --dump-po-strings po.sh; bash -D po.sh; bash --dump-po-strings -c 'echo $"x"'; echo 'echo $"x"' | bash --dump-po-strings; echo 'echo $"x"' | bash -D
bash -D -c 'echo $"a"; )'; echo $?; bash -D -c 'echo $"a $(echo $"b")" ${x:-$"c"} `echo $"d"` "$(echo $"e")"'; bash -D nosuch; bash -D -x -c 'echo $"q"; exit 3'; echo $?; printf 'cat <<E\n$"h"\nE\necho $"\\t$x"' > hh; bash -D hh; alias q='echo $"al"'; bash -D -c 'cat <<E $"z"
$"h" $(echo $"i")
E
:'
## stdout-json: "#: po.sh:1\nmsgid \"\"\n\"a\\n\"\n\"b\"\nmsgstr \"\"\n#: po.sh:2\nmsgid \"say \\\\\\\"x\\\\\\\" $y\"\nmsgstr \"\"\n#: po.sh:3\nmsgid \"in f\"\nmsgstr \"\"\n\"a\nb\"\n\"say \\\"x\\\" $y\"\n\"in f\"\n#: -c:1\nmsgid \"x\"\nmsgstr \"\"\n#: bash:1\nmsgid \"x\"\nmsgstr \"\"\n\"x\"\n\"a\"\n2\n\"b\"\n\"a $(echo \"b\")\"\n\"c\"\n\"e\"\n\"q\"\n0\n\"\\t$x\"\n\"z\"\n"
## STDERR:
bash: -c: line 1: syntax error near unexpected token `)'
bash: -c: line 1: `echo $"a"; )'
bash: nosuch: No such file or directory
## END

#### a script on standard input: commands read their own lines, and what is behind an error
cat > t <<'X'
echo 1; read x; echo "got $x"
data line
f() {
  echo in f
  read y
  echo "f read $y"
}
f
second line
if true; then
 echo a
fi; echo same line
cat <<D
doc
D
cat <<D; read z
doc2
D
for z
echo "z=$z"
while read l; do
 echo "l=$l"
 [ "$l" = end ] && break
done
x 1
x 2
end
echo after \
 cont
{ echo g
}; cat
rest of it
and more
X
bash < t; echo "st $?"
cat t | bash; echo "st $?"
cat > t2 <<'X'
echo a
if true; then
 echo b )
fi
echo c
X
cat t2 | { bash; echo "st $?"; echo rest; cat; }
printf 'f() {\necho x\n}\nf' | bash
printf 'if true; then\necho x\n' | bash; echo $?
printf 'cat <<X\nabc' | bash; echo $?
printf 'echo "a\nb\nc"; echo d\necho e' | bash
printf '# c\n\n\n# d\nf() { :\n}\n# e\n\necho $LINENO\nf() {\n\n\n  echo $LINENO\n}; echo $LINENO\nf\n(exit 3' | bash; echo $?
printf 'set -v\nf() {\n:\n}\necho x\n' | bash
printf 'exec 3<&0\nf() {\nread -u 3 a; echo "a=$a"\n}\nf\nline\necho end\n' | bash
printf 'exec < /dev/null\nf() {\n:\n}\necho no\n' | bash; echo $?
printf 'f() {\n:\n}\nexit 4\n' > t3;  { bash; echo $?; cat; } < t3
printf 'alias b=begin\nshopt -s expand_aliases\nalias begin="{"\nbegin\n echo x\n}\necho y\n' | bash
## STDOUT:
1
got data line
in f
f read second line
a
same line
doc
doc2
z=for z
l=x 1
l=x 2
l=end
after cont
g
rest of it
and more
st 0
1
got data line
in f
f read second line
a
same line
doc
doc2
z=for z
l=x 1
l=x 2
l=end
after cont
g
rest of it
and more
st 0
a
st 2
rest
fi
echo c
x
2
abc
0
a
b
c
d
e
9
14
13
2
x
a=line
end
0
4
x
y
## END
## STDERR:
bash: line 3: syntax error near unexpected token `)'
bash: line 3: ` echo b )'
bash: line 3: syntax error: unexpected end of file
bash: line 2: warning: here-document at line 1 delimited by end-of-file (wanted `X')
bash: line 17: syntax error: unexpected end of file
f() {
:
}
echo x
## END

#### a script on standard input: here-documents without end, arrays and conditions with errors, lines
printf 'cat <<X\nabc' | bash; echo $?
printf 'f() {\ncat <<X\nabc\n}\n' | bash; echo $?
printf 'a=(b;c)\necho next $?\n' | bash; echo $?
printf '[[ a\nb ]]\necho no\n' | bash; echo $?
printf 'false\n[[ a b ]]\necho no\n' | bash; echo $?
printf 'echo $(\necho a; )\n)\necho b\n' | bash; echo $?
printf '{\n:\n} < nofile\n{ :; } < nofile\nif :; then\n:\nfi < nofile\necho $LINENO\n' | bash
printf 'shopt -s expand_aliases\nalias two="echo 1 \\$LINENO\necho 2 \\$LINENO"\ntwo\necho $LINENO\n' | bash
printf '{\necho ${x!}\n} > out\necho $LINENO\n' | bash; cat out
printf 'set -v\nf() {\n:\n}\necho $(\n:\n) x\n' | bash
printf 'set -n\necho no\n)' | bash; echo $?
## STDOUT:
abc
0
2
next 1
0
0
1
a
2
8
1 4
2 4
5
3
x
2
## END
## STDERR:
bash: line 2: warning: here-document at line 1 delimited by end-of-file (wanted `X')
bash: line 4: warning: here-document at line 2 delimited by end-of-file (wanted `X')
bash: line 5: syntax error: unexpected end of file
bash: line 1: syntax error near unexpected token `;'
bash: line 1: `a=(b;c)'
bash: line 1: unexpected token `newline', conditional binary operator expected
bash: line 2: conditional binary operator expected
bash: line 3: syntax error near unexpected token `)'
bash: line 3: `)'
bash: line 3: nofile: No such file or directory
bash: line 4: nofile: No such file or directory
bash: line 7: nofile: No such file or directory
bash: line 2: ${x!}: bad substitution
f() {
:
}
echo $(
bash: line 3: syntax error near unexpected token `)'
bash: line 3: `)'
## END

#### a long function on standard input
{ echo 'f() {'; for ((i = 0; i < 3000; i++)); do echo " if [ \"\$x\" = $i ]; then"; echo "  echo $i"; echo ' fi'; done; echo '}'; echo 'x=2999 f; read y; echo "y=$y"'; echo data; echo 'echo end'; } > t
bash < t; cat t | bash
## STDOUT:
2999
y=data
end
2999
y=data
end
## END

#### Options without a name are listed, and commands are run then
bash -o | head -4
bash +O | tail -1
echo 'echo read' | bash -eo | tail -2
echo 'echo $-' | bash +o -u | tail -2
bash -o errexit -oO | grep -E '^(errexit|extglob)'
bash -O ''
echo $?
## STDOUT:
allexport      	off
braceexpand    	on
emacs          	on
errexit        	off
shopt -u xpg_echo
xtrace         	off
read
errexit        	on
extglob        	off
2
## END
## STDERR:
bash: line 0: bash: -u: invalid option name
bash: line 0: : invalid shell option name
## END

#### Long options have one dash or two, and come first
bash -posix -c 'echo $POSIXLY_CORRECT'
bash --norc -noprofile -login -c 'shopt login_shell'
bash -e --posix -c 'echo no' 2>&1 | head -1
bash --rcfile
echo $?
bash --nosuch
echo $?
bash +l + -c 'shopt login_shell; echo $-'
bash --debugger -c 'echo $-'
## STDOUT:
y
login_shell    	on
bash: --: invalid option
2
2
login_shell    	on
hBc
hBc
## END
## STDERR:
bash: rcfile: option requires an argument
bash: --nosuch: invalid option
Usage:	bash [GNU long option] [option] ...
	bash [GNU long option] [option] script-file ...
GNU long options:
	--debug
	--debugger
	--dump-po-strings
	--dump-strings
	--help
	--init-file
	--login
	--noediting
	--noprofile
	--norc
	--posix
	--pretty-print
	--rcfile
	--restricted
	--verbose
	--version
Shell options:
	-ilrsD or -c command or -O shopt_option		(invocation only)
	-abefhkmnptuvxBCEHPT or -o option
bash: /usr/share/bashdb/bashdb-main.inc: No such file or directory
bash: warning: cannot start debugger; debugging mode disabled
## END

#### With errexit a shell that cannot start ends with 1
bash -e nosuch
echo $?
bash -e /
echo $?
bash -e -Z 2>/dev/null
echo $?
bash -e -c
echo $?
bash -e -O nosuch -c :
echo $?
## STDOUT:
1
1
1
1
2
## END
## STDERR:
bash: nosuch: No such file or directory
/: /: Is a directory
bash: -c: option requires an argument
bash: line 0: nosuch: invalid shell option name
## END
