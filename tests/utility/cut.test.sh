# cut, recorded from the GNU original.

#### cut -d: -f1 t
printf 'a:b:c\nd:e:f\nxyz\n' > t
cut -d: -f1 t
## STDOUT:
a
d
xyz
## END

#### cut -d: -f2- t
printf 'a:b:c\nd:e:f\nxyz\n' > t
cut -d: -f2- t
## STDOUT:
b:c
e:f
xyz
## END

#### cut -d: -f-2 t
printf 'a:b:c\nd:e:f\nxyz\n' > t
cut -d: -f-2 t
## STDOUT:
a:b
d:e
xyz
## END

#### cut -d: -f1,3 t
printf 'a:b:c\nd:e:f\nxyz\n' > t
cut -d: -f1,3 t
## STDOUT:
a:c
d:f
xyz
## END

#### cut -d: -f3,1 t
printf 'a:b:c\nd:e:f\nxyz\n' > t
cut -d: -f3,1 t
## STDOUT:
a:c
d:f
xyz
## END

#### cut -s -d: -f1 t
printf 'a:b:c\nd:e:f\nxyz\n' > t
cut -s -d: -f1 t
## STDOUT:
a
d
## END

#### cut -c1 t
printf 'a:b:c\nd:e:f\nxyz\n' > t
cut -c1 t
## STDOUT:
a
d
x
## END

#### cut -c2-3 t
printf 'a:b:c\nd:e:f\nxyz\n' > t
cut -c2-3 t
## STDOUT:
:b
:e
yz
## END

#### cut -b-2 t
printf 'a:b:c\nd:e:f\nxyz\n' > t
cut -b-2 t
## STDOUT:
a:
d:
xy
## END

#### cut --complement -d: -f2 t
printf 'a:b:c\nd:e:f\nxyz\n' > t
cut --complement -d: -f2 t
## STDOUT:
a:c
d:f
xyz
## END

#### cut -d: -f1,3 --output-delimiter=XX t
printf 'a:b:c\nd:e:f\nxyz\n' > t
cut -d: -f1,3 --output-delimiter=XX t
## STDOUT:
aXXc
dXXf
xyz
## END

#### cut -c1-2,4- --output-delimiter=- t
printf 'a:b:c\nd:e:f\nxyz\n' > t
cut -c1-2,4- --output-delimiter=- t
## STDOUT:
a:-:c
d:-:f
xy
## END

#### cut -f1 t
printf 'a:b:c\nd:e:f\nxyz\n' > t
cut -f1 t
## STDOUT:
a:b:c
d:e:f
xyz
## END

#### printf 'a\tb\n' | cut -f2
printf 'a:b:c\nd:e:f\nxyz\n' > t
printf 'a\tb\n' | cut -f2
## STDOUT:
b
## END

#### printf 'a b\0c d\0' | cut -z -d' ' -f1 | od -c | head -1
printf 'a:b:c\nd:e:f\nxyz\n' > t
printf 'a b\0c d\0' | cut -z -d' ' -f1 | od -c | head -1
## STDOUT:
0000000   a  \0   c  \0
## END

#### cut -f0 t
printf 'a:b:c\nd:e:f\nxyz\n' > t
cut -f0 t
## STDOUT:
## END
## status: 1

#### cut -d ab -f1 t
printf 'a:b:c\nd:e:f\nxyz\n' > t
cut -d ab -f1 t
## STDOUT:
## END
## status: 1

#### cut t
printf 'a:b:c\nd:e:f\nxyz\n' > t
cut t
## STDOUT:
## END
## status: 1

#### cut -f 3-1 t
printf 'a:b:c\nd:e:f\nxyz\n' > t
cut -f 3-1 t
## STDOUT:
## END
## status: 1

#### cut -d: -f2 nofile t; echo $?
printf 'a:b:c\nd:e:f\nxyz\n' > t
cut -d: -f2 nofile t; echo $?
## STDOUT:
b
e
xyz
1
## END

#### cut -d '' -f1 t
printf 'a:b:c\nd:e:f\nxyz\n' > t
cut -d '' -f1 t
## STDOUT:
a:b:c
d:e:f
xyz
## END

#### echo abc | cut -c 1,2,2-3
printf 'a:b:c\nd:e:f\nxyz\n' > t
echo abc | cut -c 1,2,2-3
## STDOUT:
abc
## END

#### printf 'a:b' | cut -d: -f2
printf 'a:b:c\nd:e:f\nxyz\n' > t
printf 'a:b' | cut -d: -f2
## STDOUT:
b
## END

#### cut -d: -f1,3 --output-delimiter= f | od -c
printf 'a:b:c\n' > f
cut -d: -f1,3 --output-delimiter= f | od -c
## STDOUT:
0000000   a  \0   c  \n
0000004
## END

#### cut -c1,3- --output-delimiter='' f | od -c
printf 'a:b:c\n' > f
cut -c1,3- --output-delimiter='' f | od -c
## STDOUT:
0000000   a  \0   b   :   c  \n
0000006
## END

#### lines as fields, when the delimiter ends lines
printf 'a\nb\nc\n' >f
cut -d $'\n' -f2- f
cut -d $'\n' -f1,3 --output-delimiter=X f
printf 'a\n' | cut -d $'\n' -f2
printf 'a' | cut -d $'\n' -f2
printf 'a\n' | cut -d $'\n' -f1 -s
## STDOUT:
b
c
aXc

a
a
## END

#### a range that ends with zero decreases
cut -c -0 </dev/null
cut -f 1-0 </dev/null
## STDOUT:
## END
## STDERR:
cut: invalid decreasing range
Try 'cut --help' for more information.
cut: invalid decreasing range
Try 'cut --help' for more information.
## END
## status: 1

#### a last record that a line break ends, with line breaks between fields
printf 'a\n' | cut -z -d '
' -f2 | od -c
printf 'a\n' | cut -z -d '
' -f1 -s | od -c
printf 'a\n' | cut -z -d '
' -f1,2 | od -c
printf 'a\nb\n' | cut -z -d '
' -f2 | od -c
## STDOUT:
0000000
0000000   a
0000001
0000000   a  \n  \0
0000003
0000000   b  \0
0000002
## END
## stderr-json: ""

#### values are looked at in their order
cut -d:: -f1 -d </dev/null
cut -f1a,3 </dev/null
cut -b 'x 5' </dev/null
cut -c3-2a,4 </dev/null
## stdout-json: ""
## STDERR:
cut: the delimiter must be a single character
Try 'cut --help' for more information.
cut: invalid field value ‘a,3’
Try 'cut --help' for more information.
cut: invalid byte/character position ‘x 5’
Try 'cut --help' for more information.
cut: invalid byte/character position ‘a,4’
Try 'cut --help' for more information.
## END
## status: 1
