#### a backslash keeps any character but newline
echo \a\$\"\'\\\*
## STDOUT:
a$"'\*
## END

#### a backslash before newline joins lines
ec\
ho one\
two
## STDOUT:
onetwo
## END

#### in double quotes a backslash stays before other characters
echo "\a\$\`\"\\\z"
## STDOUT:
\a$`"\\z
## END

#### in double quotes a backslash before newline disappears
echo "one\
two"
## STDOUT:
onetwo
## END

#### single quotes keep backslash and newline
echo 'a\
b\n$x'
## STDOUT:
a\
b\n$x
## END

#### $'' control and named escapes
printf '%s' $'\a\b\e\E\f\n\r\t\v\\\'\"\?' | od -An -tx1
## STDOUT:
 07 08 1b 1b 0c 0a 0d 09 0b 5c 27 22 3f
## END

#### $'' octal, hexadecimal and control
printf '%s' $'\101\x42\cA\c?\x4' | od -An -tx1
## STDOUT:
 41 42 01 7f 04
## END

#### $'' Unicode
echo $'\u00e9\u20ac\U0001f600'
## STDOUT:
é€😀
## END

#### $'' ends at a NUL
x=$'a\0b'; echo "$x" ${#x}
## STDOUT:
a 1
## END

#### $'' keeps an unknown escape
echo $'a\qb\8'
## STDOUT:
a\qb\8
## END

#### $'' is not special within double quotes
x=1; echo "$'a\tb'"
## STDOUT:
$'a\tb'
## END

#### $"" is double quotes without translation
x=1; echo $"a $x" ""$"b"
## STDOUT:
a 1 b
## END

#### quotes within a parameter expansion in double quotes
echo "${x:-'a b'}" "${x:-"a b"}" "${x:-\}}"
## STDOUT:
'a b' a b }
## END

#### single quotes in an unquoted default
echo ${x:-'a  b}'} ${x:-"c  d"}
## STDOUT:
a  b} c  d
## END

#### an empty quoted word is a field
set -- '' "" $'' ; echo $#
## STDOUT:
3
## END

#### an unquoted empty expansion is no field, beside quotes it is
e=; set -- $e ""$e $e''; echo $#
## STDOUT:
2
## END

#### history expansion is off
echo "a!b" !x
## STDOUT:
a!b !x
## END

#### a comment needs a word's beginning
echo a#b # c
echo 'x' #
## STDOUT:
a#b
x
## END

#### an unfinished single quote
echo 'abc
## STDOUT:
## END
## STDERR:
bash: -c: line 1: unexpected EOF while looking for matching `''
## END
## status: 2

#### an unfinished double quote on the second line
echo one
echo "abc
## STDOUT:
one
## END
## STDERR:
bash: -c: line 2: unexpected EOF while looking for matching `"'
## END
## status: 2

#### a tilde is quoted by any quote
HOME=/h; echo "~" \~ '~'/x ~"/x" ~
## STDOUT:
~ ~ ~/x ~/x /h
## END

#### quoted keywords are commands
"if" true
\then
## STDOUT:
## END
## STDERR:
bash: line 1: if: command not found
bash: line 2: then: command not found
## END
## status: 127

#### braces of an expansion keep quotes inside of double quotes
a='x y'; echo "${a#"x "}" "${a#'x '}"
## STDOUT:
y y
## END

#### $'' with each escape
printf '%s|' $'\a\b\e\E\f\n\r\t\v\\\'\"\?' | od -An -c; echo $'\101\x41\u41\U00000041\cA' | od -An -c; echo $'\x{41}' $'\xg' $'\u' $'\8' $'\400' | od -An -c; echo $'a\0b'c $'\x00'd
## STDOUT:
  \a  \b 033 033  \f  \n  \r  \t  \v   \   '   "   ?   |
   A   A   A   A 001  \n
   A       \   x   g       \   u       \   8      \n
ac d
## END

#### quotes within quotes
echo 'a"b' "a'b" "a\"b" a\'b 'a'"'"'b' "a\\b" 'a\b' "a\b" a\b "\$x \`y\` \!" '\$' "a$'b'" "$"a $"b" "a"'b'c"d"
## STDOUT:
a"b a'b a"b a'b a'b a\b a\b a\b ab $x `y` \! \$ a$'b' $a b abcd
## END

#### line continuations in each kind of quote
echo a\
b "c\
d" 'e\
f' $'g\
h' $(echo i\
j) `echo k\
l` ${x:-m\
n} $((1+\
2)) ec\
ho
## STDOUT:
ab cd e\
f g\
h ij kl mn 3 echo
## END

#### nested quotes in substitutions and expansions
x='a b'; echo "$(echo "$x")" "$(echo '"'"'")" "`echo "q \"r\""`" "${x:-"d"}" "${x/"a"/"b"}" "${x#"a "}" "$(echo "$(echo "$(echo deep)")")" `echo \`echo inner\`` "`echo \"\\$x\"`" "$(printf '%s' "a'b")"
## STDOUT:
a b "' q r a b b b b deep inner $x a'b
## END

#### $'' in the word of an expansion in double quotes
echo "${u:-$'a\tb'}" "${u-x$'\x41'y}" "${u:+$'no'}" ${u:-$'c\td'} "${u:=$'e f'}"; echo "[$u]"; f() { echo "${v-$'g\th'}"; }; f; cat <<E
${w:-$'in a document\t'}
E
## STDOUT:
a	b xAy  c	d e f
[e f]
g	h
$'in a document\t'
## END

#### a single quote in each expansion context
x="it's"; echo ${x} "${x%\'s}" "${x#*\'}" ${x/\'/_} "${x/\'/_}" ${x//"'"/_}; echo ${u:-"it's"} "${u:-"it's"}"; cat <<E
it's ${x%\'s} '${x}'
E
## STDOUT:
it's it s it_s it_s it_s
it's it's
it's it 'it's'
## END

#### a text that is one apostrophe
x="'"; echo ${x@Q}; alias q="'"; alias q; trap "'" USR1; trap -p; set | grep '^x='; printf '%q\n' "$x"; y="''"; echo ${y@Q}; arr=("'"); echo "${arr[@]@Q}" "${arr@A}"; set -- "'"; echo "${@@A}"
## STDOUT:
\'
alias q=\'
trap -- \' SIGUSR1
x=\'
\'
''\'''\'''
\' declare -a arr=\'
set -- \'
## END
## stderr-json: ""

#### $"..." in the word of an expansion in double quotes
unset u; echo "${u-$"loc"}" "${u:-x$"loc"y}" "${u+$"loc"}" ${u-$"loc"} "${u-"a"$"loc"}" "${u-'a'$"loc"}"; v=; echo "${v:-$"loc"}"
## STDOUT:
loc xlocy  loc aloc 'a'loc
loc
## END
## stderr-json: ""
