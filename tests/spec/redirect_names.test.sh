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
