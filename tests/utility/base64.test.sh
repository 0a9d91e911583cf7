# base64, recorded from the original.

#### base64 f
printf 'hello world, this is a longer text to be wrapped at some point, is it not?' > f; printf '\0\1\377' > b; base64 f
## STDOUT:
aGVsbG8gd29ybGQsIHRoaXMgaXMgYSBsb25nZXIgdGV4dCB0byBiZSB3cmFwcGVkIGF0IHNvbWUg
cG9pbnQsIGlzIGl0IG5vdD8=
## END

#### base64 -w 20 f
printf 'hello world, this is a longer text to be wrapped at some point, is it not?' > f; printf '\0\1\377' > b; base64 -w 20 f
## STDOUT:
aGVsbG8gd29ybGQsIHRo
aXMgaXMgYSBsb25nZXIg
dGV4dCB0byBiZSB3cmFw
cGVkIGF0IHNvbWUgcG9p
bnQsIGlzIGl0IG5vdD8=
## END

#### base64 -w0 f
printf 'hello world, this is a longer text to be wrapped at some point, is it not?' > f; printf '\0\1\377' > b; base64 -w0 f
## stdout-json: "aGVsbG8gd29ybGQsIHRoaXMgaXMgYSBsb25nZXIgdGV4dCB0byBiZSB3cmFwcGVkIGF0IHNvbWUgcG9pbnQsIGlzIGl0IG5vdD8="

#### base64 b
printf 'hello world, this is a longer text to be wrapped at some point, is it not?' > f; printf '\0\1\377' > b; base64 b
## STDOUT:
AAH/
## END

#### base64 < f
printf 'hello world, this is a longer text to be wrapped at some point, is it not?' > f; printf '\0\1\377' > b; base64 < f
## STDOUT:
aGVsbG8gd29ybGQsIHRoaXMgaXMgYSBsb25nZXIgdGV4dCB0byBiZSB3cmFwcGVkIGF0IHNvbWUg
cG9pbnQsIGlzIGl0IG5vdD8=
## END

#### base64 f | base64 -d
printf 'hello world, this is a longer text to be wrapped at some point, is it not?' > f; printf '\0\1\377' > b; base64 f | base64 -d
## stdout-json: "hello world, this is a longer text to be wrapped at some point, is it not?"

#### echo aGVsbG8= | base64 -d
printf 'hello world, this is a longer text to be wrapped at some point, is it not?' > f; printf '\0\1\377' > b; echo aGVsbG8= | base64 -d
## stdout-json: "hello"

#### echo aGVsbG8 | base64 -d
printf 'hello world, this is a longer text to be wrapped at some point, is it not?' > f; printf '\0\1\377' > b; echo aGVsbG8 | base64 -d
## stdout-json: "hello"
## status: 1

#### echo "aGVs bG8=" | base64 -d
printf 'hello world, this is a longer text to be wrapped at some point, is it not?' > f; printf '\0\1\377' > b; echo "aGVs bG8=" | base64 -d
## stdout-json: "hel"
## status: 1

#### echo "aGVs bG8=" | base64 -di
printf 'hello world, this is a longer text to be wrapped at some point, is it not?' > f; printf '\0\1\377' > b; echo "aGVs bG8=" | base64 -di
## stdout-json: "hello"

#### base64 nosuch
printf 'hello world, this is a longer text to be wrapped at some point, is it not?' > f; printf '\0\1\377' > b; base64 nosuch
## STDOUT:
## END
## status: 1

#### base64 f f
printf 'hello world, this is a longer text to be wrapped at some point, is it not?' > f; printf '\0\1\377' > b; base64 f f
## STDOUT:
## END
## status: 1

#### base64 -w x f
printf 'hello world, this is a longer text to be wrapped at some point, is it not?' > f; printf '\0\1\377' > b; base64 -w x f
## STDOUT:
## END
## status: 1

#### printf "" | base64
printf 'hello world, this is a longer text to be wrapped at some point, is it not?' > f; printf '\0\1\377' > b; printf "" | base64
## STDOUT:
## END

#### echo "a===" | base64 -d
printf 'hello world, this is a longer text to be wrapped at some point, is it not?' > f; printf '\0\1\377' > b; echo "a===" | base64 -d
## STDOUT:
## END
## status: 1

#### echo "YQ==YQ==" | base64 -d
printf 'hello world, this is a longer text to be wrapped at some point, is it not?' > f; printf '\0\1\377' > b; echo "YQ==YQ==" | base64 -d
## stdout-json: "aa"

#### bits that belong to no byte may be any
for t in anx= QR== 'an==' 1x=1 QQ==QQ== QQ= '===='; do printf %s "$t" | base64 -d | od -An -tx1; echo "$t ${PIPESTATUS[1]}"; done
## STDOUT:
 6a 7c
anx= 0
 41
QR== 0
 6a
an== 0
 d7
1x=1 1
 41 41
QQ==QQ== 0
 41
QQ= 1
==== 1
## END
## STDERR:
base64: invalid input
base64: invalid input
base64: invalid input
## END
