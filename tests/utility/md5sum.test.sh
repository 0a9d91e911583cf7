# md5sum, recorded from the original.

#### md5sum f
printf abc > f; printf 'x\n' > g; md5sum f
## STDOUT:
900150983cd24fb0d6963f7d28e17f72  f
## END

#### md5sum f g
printf abc > f; printf 'x\n' > g; md5sum f g
## STDOUT:
900150983cd24fb0d6963f7d28e17f72  f
401b30e3b8b5d629635a5c613cdb7919  g
## END

#### md5sum < f
printf abc > f; printf 'x\n' > g; md5sum < f
## STDOUT:
900150983cd24fb0d6963f7d28e17f72  -
## END

#### md5sum -b f
printf abc > f; printf 'x\n' > g; md5sum -b f
## STDOUT:
900150983cd24fb0d6963f7d28e17f72 *f
## END

#### md5sum --tag f
printf abc > f; printf 'x\n' > g; md5sum --tag f
## STDOUT:
MD5 (f) = 900150983cd24fb0d6963f7d28e17f72
## END

#### md5sum -z f | od -c | head -3
printf abc > f; printf 'x\n' > g; md5sum -z f | od -c | head -3
## STDOUT:
0000000   9   0   0   1   5   0   9   8   3   c   d   2   4   f   b   0
0000020   d   6   9   6   3   f   7   d   2   8   e   1   7   f   7   2
0000040           f  \0
## END

#### md5sum f g > s; md5sum -c s
printf abc > f; printf 'x\n' > g; md5sum f g > s; md5sum -c s
## STDOUT:
f: OK
g: OK
## END

#### md5sum f g > s; echo y > g; md5sum -c s
printf abc > f; printf 'x\n' > g; md5sum f g > s; echo y > g; md5sum -c s
## STDOUT:
f: OK
g: FAILED
## END
## status: 1

#### md5sum f g > s; rm g; md5sum -c s
printf abc > f; printf 'x\n' > g; md5sum f g > s; rm g; md5sum -c s
## STDOUT:
f: OK
g: FAILED open or read
## END
## status: 1

#### md5sum f g > s; rm g; md5sum -c --ignore-missing s
printf abc > f; printf 'x\n' > g; md5sum f g > s; rm g; md5sum -c --ignore-missing s
## STDOUT:
f: OK
## END

#### md5sum f > s; md5sum -c --quiet s
printf abc > f; printf 'x\n' > g; md5sum f > s; md5sum -c --quiet s
## STDOUT:
## END

#### md5sum f > s; md5sum -c --status s; echo $?
printf abc > f; printf 'x\n' > g; md5sum f > s; md5sum -c --status s; echo $?
## STDOUT:
0
## END

#### md5sum nosuch
printf abc > f; printf 'x\n' > g; md5sum nosuch
## STDOUT:
## END
## status: 1

#### md5sum -c f
printf abc > f; printf 'x\n' > g; md5sum -c f
## STDOUT:
## END
## status: 1

#### md5sum --tag f > s; md5sum -c s
printf abc > f; printf 'x\n' > g; md5sum --tag f > s; md5sum -c s
## STDOUT:
f: OK
## END

#### md5sum /dev/null
printf abc > f; printf 'x\n' > g; md5sum /dev/null
## STDOUT:
d41d8cd98f00b204e9800998ecf8427e  /dev/null
## END

#### md5sum f - < g
printf abc > f; printf 'x\n' > g; md5sum f - < g
## STDOUT:
900150983cd24fb0d6963f7d28e17f72  f
401b30e3b8b5d629635a5c613cdb7919  -
## END

#### md5sum --quiet f
printf abc > f; printf 'x\n' > g; md5sum --quiet f
## STDOUT:
## END
## status: 1
