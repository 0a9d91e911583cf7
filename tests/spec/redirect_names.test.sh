#### closing through an array element
exec {a[1]}> f; fd=${a[1]}; exec {a[1]}>&-; echo x >&$fd || echo closed
## STDOUT:
closed
## END
## STDERR:
bash: line 1: $fd: Bad file descriptor
## END

#### two names at once
{ echo a >&$p; echo b >&$q; } {p}>f {q}>g; cat f g
## STDOUT:
a
b
## END

#### a name with a here-document
exec {h}<<E
in here
E
cat <&$h
## STDOUT:
in here
## END

#### a name in a function is global
f() { exec {z}> o; }; f; echo v >&$z; cat o
## STDOUT:
v
## END

#### a local name
f() { local z; exec {z}> o; echo v >&$z; exec {z}>&-; }; f; cat o; echo "[$z]"
## STDOUT:
v
[]
## END

#### duplicating to a name
exec {d}>&1; echo via >&$d
## STDOUT:
via
## END

#### quotes in the subscript of a descriptor
exec {z["0"]}>f; echo $? "$((z[0] >= 10))"; i=1; exec {z["$i"]}>g; echo $? "${#z[@]}"; eval "exec {z['0']}>h" 2>/dev/null; echo $?; echo {z["a b"]}
## STDOUT:
0 1
0 2
## END
## status: 1

#### a descriptor for what is no element
readonly r=(1); : {r[0]}>f; echo $?; : {z[@]}>f; echo $?; : {z[*]}<&-; echo $?; : {z[1]}<&-; echo $?; declare -p z
## STDOUT:
1
1
1
1
## END
## STDERR:
bash: line 1: r: readonly variable
bash: line 1: r[0]: cannot assign fd to variable
bash: line 1: z[@]: bad array subscript
bash: line 1: z[@]: cannot assign fd to variable
bash: line 1: z[*]: ambiguous redirect
bash: line 1: z[1]: ambiguous redirect
bash: line 1: declare: z: not found
## END
## status: 1
