## failures_allowed: 0

#### a backslash in quotes within an expansion within quotes
a=1
echo "${a:+"\x"}" "${a:+"\$"}" "${a:+\x}" "${a:+"\\"}" "${a:+"b\"c"}"
echo "${a:+x"\y"z}" "${a:+"x\ y\*"}" "${u:-"\z"}" "${a:+"'\x'"}"
echo ${a:+"\x"} "${a:+"${a:+\x}"}" "${a:+${a:+"\x"}}"
: "${b:="\x"}"; echo "$b"
## STDOUT:
x $ \x \ b"c
xyz x y* z 'x'
\x \x x
x
## END
## stderr-json: ""

#### the same where a value, a pattern, a document is wanted
a=1
x="${a:+"\x"}"; echo "$x"
x=${a:+"\x"}; echo "$x"
case "${a:+"\x"}" in x) echo yes;; esac
cat <<< "${a:+"\x"}"
cat <<E
${a:+"\x"} ${a:+\x} "\x"
E
## STDOUT:
x
\x
yes
x
x \x "\x"
## END
## stderr-json: ""

#### declare -f keeps the backslashes in double quotes
f() { echo "\$" "\$a" "\\'" "a\$b" "\`" "\$ x" "\$1" "\$(" "\\n" "a\\" "\"" "\x"; echo "${a:+"\x"}"; }
declare -f f
f
## STDOUT:
f () 
{ 
    echo "\$" "\$a" "\\'" "a\$b" "\`" "\$ x" "\$1" "\$(" "\\n" "a\\" "\"" "\x";
    echo "${a:+"\x"}"
}
$ $a \' a$b ` $ x $1 $( \n a\ " \x

## END
## stderr-json: ""

#### declare -f keeps the backslashes in a document
f() {
cat <<E
$a \\- \$ \$b \\\\ \`
E
}
declare -f f
f
## STDOUT:
f () 
{ 
    cat <<E
$a \\- \$ \$b \\\\ \`
E

}
 \- $ $b \\ `
## END
## stderr-json: ""

#### a list of nothing in quotes within quotes makes a field
arr=(); test "${u-"${arr[@]}"}${arr[@]#a}" = ""; echo $?
arr=(); test "${u-"${arr[@]}"}" = ""; echo $?
arr=(); test "${u-"${arr[@]}"}${arr[@]}" = ""; echo $?
arr=(); set -- "${u-"${arr[@]}"}${arr[@]}"; echo $#
arr=(); set -- "${arr[@]}${u-"${arr[@]}"}"; echo $#
arr=(); set -- "${u-"${arr[@]}"}${u-"${arr[@]}"}"; echo $#
arr=(); set -- "${u-"${arr[@]}"}"; echo $#
arr=(); set -- "${u-${arr[@]}}${arr[@]}"; echo $#
arr=(); set -- "${u-${arr[@]}}"; echo $#
arr=(); set -- "${u-"$@"}$@"; echo $#
arr=(); n=11; set -- "${!n-"${arr[@]}"}${arr[@]}"; echo $#
arr=(); n=11; set -- "${!n-"${arr[@]}"}${arr[@]#x}"; echo $#
arr=(); n=11; set -- "${!n-"${arr[@]}"}"; echo $#
arr=(); n=11; set -- "${u-"${arr[@]}"}${arr[@]#x}"; echo $#
arr=(); n=11; set -- "${arr[@]#x}${!n-"${arr[@]}"}"; echo $#
arr=(); n=11; set -- "${arr[@]#x}${arr[@]}"; echo $#
arr=(); n=11; set -- "${!n-${arr[@]}}${arr[@]#x}"; echo $#
arr=(); n=11; set -- "${!n-"$@"}${arr[@]#x}"; echo $#
arr=(); n=11; set -- "${!n-"${arr[*]}"}${arr[@]#x}"; echo $#
arr=(); set -- ""; set -- "${u-"$@"}${arr[@]}"; echo $#
arr=(); set -- ""; set -- "${u-"$@"}${arr[@]#x}"; echo $#
arr=(); set -- ""; set -- "${u-"$@"}"; echo $#
arr=(); set -- ""; set -- "${arr[@]}${u-"$@"}"; echo $#
arr=(); set -- ""; set -- "$@${arr[@]}"; echo $#
arr=(); set -- ""; set -- "${arr[@]}$@"; echo $#
arr=(); set -- ""; set -- "${u-$@}${arr[@]}"; echo $#
arr=(); x=; set -- "${u-"$x"}${arr[@]}"; echo $#
arr=(); x=; set -- "${u-$x}${arr[@]}"; echo $#
arr=(); x=; set -- "${u-""}${arr[@]}"; echo $#
arr=(); x=; set -- "${u-}${arr[@]}"; echo $#
arr=(); x=; set -- "$x${arr[@]}"; echo $#
arr=(); x=; set -- "${arr[@]}${u-""}"; echo $#
arr=(); x=; set -- "${u-"${arr[*]}"}${arr[@]}"; echo $#
arr=(); x=; set -- "${arr[@]}${u-"${arr[*]}"}"; echo $#
arr=(); x=; set -- "${u-"a${arr[@]}"}${arr[@]}"; echo $#
arr=(""); e=(); x=; set -- "${u-"${arr[*]}"}${e[@]}"; echo $#
arr=(""); e=(); x=; set -- "${u-"${arr[@]}"}${e[@]}"; echo $#
arr=("" ""); e=(); x=; set -- "${u-"${arr[@]}"}${e[@]}"; echo $#
## STDOUT:
0
0
0
1
1
1
1
1
1
1
1
1
1
1
1
0
1
1
0
1
1
1
1
1
1
1
0
0
0
0
0
0
0
0
1
1
1
2
## END
