# base32, recorded from the original.

#### base32 f
printf 'hello world, this is a longer text to be wrapped at some point' > f; base32 f
## STDOUT:
NBSWY3DPEB3W64TMMQWCA5DINFZSA2LTEBQSA3DPNZTWK4RAORSXQ5BAORXSAYTFEB3XEYLQOBSW
IIDBOQQHG33NMUQHA33JNZ2A====
## END

#### base32 -w 20 f
printf 'hello world, this is a longer text to be wrapped at some point' > f; base32 -w 20 f
## STDOUT:
NBSWY3DPEB3W64TMMQWC
A5DINFZSA2LTEBQSA3DP
NZTWK4RAORSXQ5BAORXS
AYTFEB3XEYLQOBSWIIDB
OQQHG33NMUQHA33JNZ2A
====
## END

#### base32 f | base32 -d
printf 'hello world, this is a longer text to be wrapped at some point' > f; base32 f | base32 -d
## stdout-json: "hello world, this is a longer text to be wrapped at some point"

#### echo MFRA==== | base32 -d
printf 'hello world, this is a longer text to be wrapped at some point' > f; echo MFRA==== | base32 -d
## stdout-json: "ab"

#### echo MFRA | base32 -d
printf 'hello world, this is a longer text to be wrapped at some point' > f; echo MFRA | base32 -d
## STDOUT:
## END
## status: 1

#### printf "" | base32
printf 'hello world, this is a longer text to be wrapped at some point' > f; printf "" | base32
## STDOUT:
## END

#### base32 nosuch
printf 'hello world, this is a longer text to be wrapped at some point' > f; base32 nosuch
## STDOUT:
## END
## status: 1
