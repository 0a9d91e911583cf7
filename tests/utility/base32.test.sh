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

#### a wrong group's first bytes
for t in MFRB==== 'MFR!G===' 'MFRGGZ!=' QQ==QQ== QR== MFRA 'MFRGG=A=' mMFRA====; do for o in -d -di; do printf %s "$t" | base32 $o | od -An -tx1; echo "$o $t ${PIPESTATUS[1]}"; done; done
## STDOUT:
 61 62
-d MFRB==== 0
 61 62
-di MFRB==== 0
 61
-d MFR!G=== 1
-di MFR!G=== 1
 61 62 63
-d MFRGGZ!= 1
-di MFRGGZ!= 1
 84
-d QQ==QQ== 1
 84
-di QQ==QQ== 1
-d QR== 1
-di QR== 1
-d MFRA 1
-di MFRA 1
 61 62 63
-d MFRGG=A= 1
 61 62 63
-di MFRGG=A= 1
-d mMFRA==== 1
 61 62
-di mMFRA==== 0
## END
## STDERR:
base32: invalid input
base32: invalid input
base32: invalid input
base32: invalid input
base32: invalid input
base32: invalid input
base32: invalid input
base32: invalid input
base32: invalid input
base32: invalid input
base32: invalid input
base32: invalid input
base32: invalid input
## END
