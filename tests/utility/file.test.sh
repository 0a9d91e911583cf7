# file, recorded from the original.

#### file t.txt s.sh p.py j.json empty u8 dat d l bl ff
printf 'hello\n' > t.txt; printf '#!/bin/sh\necho\n' > s.sh; printf '#!/usr/bin/env python3\nprint()\n' > p.py; printf '{"a":1}\n' > j.json; : > empty; printf 'h\303\251\n' > u8; printf '\0\1\2\3' > dat; ln -s t.txt l; ln -s nofile bl; mkdir d; mkfifo ff
printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x20\x08\x06\0\0\0' > a.png; printf 'GIF89a\x10\0\x20\0' > a.gif; printf '%%PDF-1.4\n' > a.pdf; printf '\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0' > a.jpg; printf 'a\r\nb\r\n' > crlf; printf 'a\rb\r' > cr
printf '<?xml version="1.0"?>\n<a/>\n' > x.xml; printf '<!DOCTYPE html>\n<html></html>\n' > h.html; printf '#include <stdio.h>\nint main() { return 0; }\n' > c.c; printf 'def f():\n    return 1\nimport os\n' > f.py; printf 'From: a\nSubject: b\n' > mail
printf 'no newline' > nn; printf '%0500d\n' 1 > long; printf 'a\tb\n' > tab; printf '\033[1mx\n' > esc; printf 'caf\351\n' > lat1; printf '\357\273\277x\n' > bom; printf 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n' > d.diff; printf 'all:\n\techo\n' > Makefile
printf '#!/bin/bash\n' > b.sh; printf '#!/usr/bin/env node\n' > n.js; printf '#!/usr/bin/perl -w\n' > pl; printf '#!/usr/bin/env bash\n' > eb; printf '#!/usr/bin/awk -f\n' > aw; printf 'RIFF\x24\0\0\0WAVEfmt ' > w.wav; printf '\xca\xfe\xba\xbe\0\0\0\x34' > c.class; printf '\0asm\1\0\0\0' > w.wasm
printf '\\documentclass{article}\n' > l.tex; printf 'BZh9' > bz; printf '%%!PS-Adobe-3.0\n' > ps; printf 'ID3\3\0' > mp3; printf 'OggS\0\2' > ogg; printf 'fLaC' > fl; printf '\x28\xb5\x2f\xfd' > zst; printf '7z\xbc\xaf\x27\x1c\0\4' > 7z; printf '[1,2]\n' > arr.json; printf '{"a":1}\n{"b":2}\n' > nd.json
printf -- '-----BEGIN CERTIFICATE-----\nabc\n' > cert.pem; printf 'ssh-rsa AAAA x\n' > id.pub; printf '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n' > s.svg; printf 'BEGIN:VCALENDAR\n' > cal; printf a > one; printf '\0' > z1; printf '\x7fELF' > elf; printf -- '---\na: 1\n' > y.yml; printf '# comment\nkey: value\n' > md
printf 'BZh9' > t.txt.bz2; printf '\xfd7zXZ\0\0\4' > t.txt.xz; { head -c 257 /dev/zero; printf 'ustar  \0'; head -c 300 /dev/zero; } > t.tar
file t.txt s.sh p.py j.json empty u8 dat d l bl ff
## STDOUT:
t.txt:  ASCII text
s.sh:   POSIX shell script, ASCII text executable
p.py:   Python script, ASCII text executable
j.json: JSON text data
empty:  empty
u8:     Unicode text, UTF-8 text
dat:    data
d:      directory
l:      symbolic link to t.txt
bl:     broken symbolic link to nofile
ff:     fifo (named pipe)
## END

#### file -b t.txt s.sh j.json
printf 'hello\n' > t.txt; printf '#!/bin/sh\necho\n' > s.sh; printf '#!/usr/bin/env python3\nprint()\n' > p.py; printf '{"a":1}\n' > j.json; : > empty; printf 'h\303\251\n' > u8; printf '\0\1\2\3' > dat; ln -s t.txt l; ln -s nofile bl; mkdir d; mkfifo ff
printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x20\x08\x06\0\0\0' > a.png; printf 'GIF89a\x10\0\x20\0' > a.gif; printf '%%PDF-1.4\n' > a.pdf; printf '\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0' > a.jpg; printf 'a\r\nb\r\n' > crlf; printf 'a\rb\r' > cr
printf '<?xml version="1.0"?>\n<a/>\n' > x.xml; printf '<!DOCTYPE html>\n<html></html>\n' > h.html; printf '#include <stdio.h>\nint main() { return 0; }\n' > c.c; printf 'def f():\n    return 1\nimport os\n' > f.py; printf 'From: a\nSubject: b\n' > mail
printf 'no newline' > nn; printf '%0500d\n' 1 > long; printf 'a\tb\n' > tab; printf '\033[1mx\n' > esc; printf 'caf\351\n' > lat1; printf '\357\273\277x\n' > bom; printf 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n' > d.diff; printf 'all:\n\techo\n' > Makefile
printf '#!/bin/bash\n' > b.sh; printf '#!/usr/bin/env node\n' > n.js; printf '#!/usr/bin/perl -w\n' > pl; printf '#!/usr/bin/env bash\n' > eb; printf '#!/usr/bin/awk -f\n' > aw; printf 'RIFF\x24\0\0\0WAVEfmt ' > w.wav; printf '\xca\xfe\xba\xbe\0\0\0\x34' > c.class; printf '\0asm\1\0\0\0' > w.wasm
printf '\\documentclass{article}\n' > l.tex; printf 'BZh9' > bz; printf '%%!PS-Adobe-3.0\n' > ps; printf 'ID3\3\0' > mp3; printf 'OggS\0\2' > ogg; printf 'fLaC' > fl; printf '\x28\xb5\x2f\xfd' > zst; printf '7z\xbc\xaf\x27\x1c\0\4' > 7z; printf '[1,2]\n' > arr.json; printf '{"a":1}\n{"b":2}\n' > nd.json
printf -- '-----BEGIN CERTIFICATE-----\nabc\n' > cert.pem; printf 'ssh-rsa AAAA x\n' > id.pub; printf '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n' > s.svg; printf 'BEGIN:VCALENDAR\n' > cal; printf a > one; printf '\0' > z1; printf '\x7fELF' > elf; printf -- '---\na: 1\n' > y.yml; printf '# comment\nkey: value\n' > md
printf 'BZh9' > t.txt.bz2; printf '\xfd7zXZ\0\0\4' > t.txt.xz; { head -c 257 /dev/zero; printf 'ustar  \0'; head -c 300 /dev/zero; } > t.tar
file -b t.txt s.sh j.json
## STDOUT:
ASCII text
POSIX shell script, ASCII text executable
JSON text data
## END

#### file a.png a.gif a.pdf a.jpg
printf 'hello\n' > t.txt; printf '#!/bin/sh\necho\n' > s.sh; printf '#!/usr/bin/env python3\nprint()\n' > p.py; printf '{"a":1}\n' > j.json; : > empty; printf 'h\303\251\n' > u8; printf '\0\1\2\3' > dat; ln -s t.txt l; ln -s nofile bl; mkdir d; mkfifo ff
printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x20\x08\x06\0\0\0' > a.png; printf 'GIF89a\x10\0\x20\0' > a.gif; printf '%%PDF-1.4\n' > a.pdf; printf '\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0' > a.jpg; printf 'a\r\nb\r\n' > crlf; printf 'a\rb\r' > cr
printf '<?xml version="1.0"?>\n<a/>\n' > x.xml; printf '<!DOCTYPE html>\n<html></html>\n' > h.html; printf '#include <stdio.h>\nint main() { return 0; }\n' > c.c; printf 'def f():\n    return 1\nimport os\n' > f.py; printf 'From: a\nSubject: b\n' > mail
printf 'no newline' > nn; printf '%0500d\n' 1 > long; printf 'a\tb\n' > tab; printf '\033[1mx\n' > esc; printf 'caf\351\n' > lat1; printf '\357\273\277x\n' > bom; printf 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n' > d.diff; printf 'all:\n\techo\n' > Makefile
printf '#!/bin/bash\n' > b.sh; printf '#!/usr/bin/env node\n' > n.js; printf '#!/usr/bin/perl -w\n' > pl; printf '#!/usr/bin/env bash\n' > eb; printf '#!/usr/bin/awk -f\n' > aw; printf 'RIFF\x24\0\0\0WAVEfmt ' > w.wav; printf '\xca\xfe\xba\xbe\0\0\0\x34' > c.class; printf '\0asm\1\0\0\0' > w.wasm
printf '\\documentclass{article}\n' > l.tex; printf 'BZh9' > bz; printf '%%!PS-Adobe-3.0\n' > ps; printf 'ID3\3\0' > mp3; printf 'OggS\0\2' > ogg; printf 'fLaC' > fl; printf '\x28\xb5\x2f\xfd' > zst; printf '7z\xbc\xaf\x27\x1c\0\4' > 7z; printf '[1,2]\n' > arr.json; printf '{"a":1}\n{"b":2}\n' > nd.json
printf -- '-----BEGIN CERTIFICATE-----\nabc\n' > cert.pem; printf 'ssh-rsa AAAA x\n' > id.pub; printf '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n' > s.svg; printf 'BEGIN:VCALENDAR\n' > cal; printf a > one; printf '\0' > z1; printf '\x7fELF' > elf; printf -- '---\na: 1\n' > y.yml; printf '# comment\nkey: value\n' > md
printf 'BZh9' > t.txt.bz2; printf '\xfd7zXZ\0\0\4' > t.txt.xz; { head -c 257 /dev/zero; printf 'ustar  \0'; head -c 300 /dev/zero; } > t.tar
file a.png a.gif a.pdf a.jpg
## STDOUT:
a.png: PNG image data, 16 x 32, 8-bit/color RGBA, non-interlaced
a.gif: GIF image data, version 89a, 16 x 32
a.pdf: PDF document, version 1.4
a.jpg: JPEG image data, JFIF standard 1.01, aspect ratio, density 1x1, segment length 16
## END

#### file crlf cr nn long tab esc lat1 bom
printf 'hello\n' > t.txt; printf '#!/bin/sh\necho\n' > s.sh; printf '#!/usr/bin/env python3\nprint()\n' > p.py; printf '{"a":1}\n' > j.json; : > empty; printf 'h\303\251\n' > u8; printf '\0\1\2\3' > dat; ln -s t.txt l; ln -s nofile bl; mkdir d; mkfifo ff
printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x20\x08\x06\0\0\0' > a.png; printf 'GIF89a\x10\0\x20\0' > a.gif; printf '%%PDF-1.4\n' > a.pdf; printf '\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0' > a.jpg; printf 'a\r\nb\r\n' > crlf; printf 'a\rb\r' > cr
printf '<?xml version="1.0"?>\n<a/>\n' > x.xml; printf '<!DOCTYPE html>\n<html></html>\n' > h.html; printf '#include <stdio.h>\nint main() { return 0; }\n' > c.c; printf 'def f():\n    return 1\nimport os\n' > f.py; printf 'From: a\nSubject: b\n' > mail
printf 'no newline' > nn; printf '%0500d\n' 1 > long; printf 'a\tb\n' > tab; printf '\033[1mx\n' > esc; printf 'caf\351\n' > lat1; printf '\357\273\277x\n' > bom; printf 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n' > d.diff; printf 'all:\n\techo\n' > Makefile
printf '#!/bin/bash\n' > b.sh; printf '#!/usr/bin/env node\n' > n.js; printf '#!/usr/bin/perl -w\n' > pl; printf '#!/usr/bin/env bash\n' > eb; printf '#!/usr/bin/awk -f\n' > aw; printf 'RIFF\x24\0\0\0WAVEfmt ' > w.wav; printf '\xca\xfe\xba\xbe\0\0\0\x34' > c.class; printf '\0asm\1\0\0\0' > w.wasm
printf '\\documentclass{article}\n' > l.tex; printf 'BZh9' > bz; printf '%%!PS-Adobe-3.0\n' > ps; printf 'ID3\3\0' > mp3; printf 'OggS\0\2' > ogg; printf 'fLaC' > fl; printf '\x28\xb5\x2f\xfd' > zst; printf '7z\xbc\xaf\x27\x1c\0\4' > 7z; printf '[1,2]\n' > arr.json; printf '{"a":1}\n{"b":2}\n' > nd.json
printf -- '-----BEGIN CERTIFICATE-----\nabc\n' > cert.pem; printf 'ssh-rsa AAAA x\n' > id.pub; printf '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n' > s.svg; printf 'BEGIN:VCALENDAR\n' > cal; printf a > one; printf '\0' > z1; printf '\x7fELF' > elf; printf -- '---\na: 1\n' > y.yml; printf '# comment\nkey: value\n' > md
printf 'BZh9' > t.txt.bz2; printf '\xfd7zXZ\0\0\4' > t.txt.xz; { head -c 257 /dev/zero; printf 'ustar  \0'; head -c 300 /dev/zero; } > t.tar
file crlf cr nn long tab esc lat1 bom
## STDOUT:
crlf: ASCII text, with CRLF line terminators
cr:   ASCII text, with CR line terminators
nn:   ASCII text, with no line terminators
long: ASCII text, with very long lines (500)
tab:  ASCII text
esc:  ASCII text, with escape sequences
lat1: ISO-8859 text
bom:  Unicode text, UTF-8 (with BOM) text
## END

#### file x.xml h.html c.c f.py mail d.diff Makefile
printf 'hello\n' > t.txt; printf '#!/bin/sh\necho\n' > s.sh; printf '#!/usr/bin/env python3\nprint()\n' > p.py; printf '{"a":1}\n' > j.json; : > empty; printf 'h\303\251\n' > u8; printf '\0\1\2\3' > dat; ln -s t.txt l; ln -s nofile bl; mkdir d; mkfifo ff
printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x20\x08\x06\0\0\0' > a.png; printf 'GIF89a\x10\0\x20\0' > a.gif; printf '%%PDF-1.4\n' > a.pdf; printf '\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0' > a.jpg; printf 'a\r\nb\r\n' > crlf; printf 'a\rb\r' > cr
printf '<?xml version="1.0"?>\n<a/>\n' > x.xml; printf '<!DOCTYPE html>\n<html></html>\n' > h.html; printf '#include <stdio.h>\nint main() { return 0; }\n' > c.c; printf 'def f():\n    return 1\nimport os\n' > f.py; printf 'From: a\nSubject: b\n' > mail
printf 'no newline' > nn; printf '%0500d\n' 1 > long; printf 'a\tb\n' > tab; printf '\033[1mx\n' > esc; printf 'caf\351\n' > lat1; printf '\357\273\277x\n' > bom; printf 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n' > d.diff; printf 'all:\n\techo\n' > Makefile
printf '#!/bin/bash\n' > b.sh; printf '#!/usr/bin/env node\n' > n.js; printf '#!/usr/bin/perl -w\n' > pl; printf '#!/usr/bin/env bash\n' > eb; printf '#!/usr/bin/awk -f\n' > aw; printf 'RIFF\x24\0\0\0WAVEfmt ' > w.wav; printf '\xca\xfe\xba\xbe\0\0\0\x34' > c.class; printf '\0asm\1\0\0\0' > w.wasm
printf '\\documentclass{article}\n' > l.tex; printf 'BZh9' > bz; printf '%%!PS-Adobe-3.0\n' > ps; printf 'ID3\3\0' > mp3; printf 'OggS\0\2' > ogg; printf 'fLaC' > fl; printf '\x28\xb5\x2f\xfd' > zst; printf '7z\xbc\xaf\x27\x1c\0\4' > 7z; printf '[1,2]\n' > arr.json; printf '{"a":1}\n{"b":2}\n' > nd.json
printf -- '-----BEGIN CERTIFICATE-----\nabc\n' > cert.pem; printf 'ssh-rsa AAAA x\n' > id.pub; printf '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n' > s.svg; printf 'BEGIN:VCALENDAR\n' > cal; printf a > one; printf '\0' > z1; printf '\x7fELF' > elf; printf -- '---\na: 1\n' > y.yml; printf '# comment\nkey: value\n' > md
printf 'BZh9' > t.txt.bz2; printf '\xfd7zXZ\0\0\4' > t.txt.xz; { head -c 257 /dev/zero; printf 'ustar  \0'; head -c 300 /dev/zero; } > t.tar
file x.xml h.html c.c f.py mail d.diff Makefile
## STDOUT:
x.xml:    XML 1.0 document, ASCII text
h.html:   HTML document, ASCII text
c.c:      C source, ASCII text
f.py:     Python script, ASCII text executable
mail:     news or mail, ASCII text
d.diff:   unified diff output, ASCII text
Makefile: makefile script, ASCII text
## END

#### file b.sh n.js pl eb aw
printf 'hello\n' > t.txt; printf '#!/bin/sh\necho\n' > s.sh; printf '#!/usr/bin/env python3\nprint()\n' > p.py; printf '{"a":1}\n' > j.json; : > empty; printf 'h\303\251\n' > u8; printf '\0\1\2\3' > dat; ln -s t.txt l; ln -s nofile bl; mkdir d; mkfifo ff
printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x20\x08\x06\0\0\0' > a.png; printf 'GIF89a\x10\0\x20\0' > a.gif; printf '%%PDF-1.4\n' > a.pdf; printf '\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0' > a.jpg; printf 'a\r\nb\r\n' > crlf; printf 'a\rb\r' > cr
printf '<?xml version="1.0"?>\n<a/>\n' > x.xml; printf '<!DOCTYPE html>\n<html></html>\n' > h.html; printf '#include <stdio.h>\nint main() { return 0; }\n' > c.c; printf 'def f():\n    return 1\nimport os\n' > f.py; printf 'From: a\nSubject: b\n' > mail
printf 'no newline' > nn; printf '%0500d\n' 1 > long; printf 'a\tb\n' > tab; printf '\033[1mx\n' > esc; printf 'caf\351\n' > lat1; printf '\357\273\277x\n' > bom; printf 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n' > d.diff; printf 'all:\n\techo\n' > Makefile
printf '#!/bin/bash\n' > b.sh; printf '#!/usr/bin/env node\n' > n.js; printf '#!/usr/bin/perl -w\n' > pl; printf '#!/usr/bin/env bash\n' > eb; printf '#!/usr/bin/awk -f\n' > aw; printf 'RIFF\x24\0\0\0WAVEfmt ' > w.wav; printf '\xca\xfe\xba\xbe\0\0\0\x34' > c.class; printf '\0asm\1\0\0\0' > w.wasm
printf '\\documentclass{article}\n' > l.tex; printf 'BZh9' > bz; printf '%%!PS-Adobe-3.0\n' > ps; printf 'ID3\3\0' > mp3; printf 'OggS\0\2' > ogg; printf 'fLaC' > fl; printf '\x28\xb5\x2f\xfd' > zst; printf '7z\xbc\xaf\x27\x1c\0\4' > 7z; printf '[1,2]\n' > arr.json; printf '{"a":1}\n{"b":2}\n' > nd.json
printf -- '-----BEGIN CERTIFICATE-----\nabc\n' > cert.pem; printf 'ssh-rsa AAAA x\n' > id.pub; printf '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n' > s.svg; printf 'BEGIN:VCALENDAR\n' > cal; printf a > one; printf '\0' > z1; printf '\x7fELF' > elf; printf -- '---\na: 1\n' > y.yml; printf '# comment\nkey: value\n' > md
printf 'BZh9' > t.txt.bz2; printf '\xfd7zXZ\0\0\4' > t.txt.xz; { head -c 257 /dev/zero; printf 'ustar  \0'; head -c 300 /dev/zero; } > t.tar
file b.sh n.js pl eb aw
## STDOUT:
b.sh: Bourne-Again shell script, ASCII text executable
n.js: Node.js script executable, ASCII text
pl:   Perl script text executable
eb:   Bourne-Again shell script, ASCII text executable
aw:   awk script, ASCII text executable
## END

#### file w.wav c.class w.wasm l.tex bz ps mp3 ogg fl zst 7z arr.json nd.json
printf 'hello\n' > t.txt; printf '#!/bin/sh\necho\n' > s.sh; printf '#!/usr/bin/env python3\nprint()\n' > p.py; printf '{"a":1}\n' > j.json; : > empty; printf 'h\303\251\n' > u8; printf '\0\1\2\3' > dat; ln -s t.txt l; ln -s nofile bl; mkdir d; mkfifo ff
printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x20\x08\x06\0\0\0' > a.png; printf 'GIF89a\x10\0\x20\0' > a.gif; printf '%%PDF-1.4\n' > a.pdf; printf '\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0' > a.jpg; printf 'a\r\nb\r\n' > crlf; printf 'a\rb\r' > cr
printf '<?xml version="1.0"?>\n<a/>\n' > x.xml; printf '<!DOCTYPE html>\n<html></html>\n' > h.html; printf '#include <stdio.h>\nint main() { return 0; }\n' > c.c; printf 'def f():\n    return 1\nimport os\n' > f.py; printf 'From: a\nSubject: b\n' > mail
printf 'no newline' > nn; printf '%0500d\n' 1 > long; printf 'a\tb\n' > tab; printf '\033[1mx\n' > esc; printf 'caf\351\n' > lat1; printf '\357\273\277x\n' > bom; printf 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n' > d.diff; printf 'all:\n\techo\n' > Makefile
printf '#!/bin/bash\n' > b.sh; printf '#!/usr/bin/env node\n' > n.js; printf '#!/usr/bin/perl -w\n' > pl; printf '#!/usr/bin/env bash\n' > eb; printf '#!/usr/bin/awk -f\n' > aw; printf 'RIFF\x24\0\0\0WAVEfmt ' > w.wav; printf '\xca\xfe\xba\xbe\0\0\0\x34' > c.class; printf '\0asm\1\0\0\0' > w.wasm
printf '\\documentclass{article}\n' > l.tex; printf 'BZh9' > bz; printf '%%!PS-Adobe-3.0\n' > ps; printf 'ID3\3\0' > mp3; printf 'OggS\0\2' > ogg; printf 'fLaC' > fl; printf '\x28\xb5\x2f\xfd' > zst; printf '7z\xbc\xaf\x27\x1c\0\4' > 7z; printf '[1,2]\n' > arr.json; printf '{"a":1}\n{"b":2}\n' > nd.json
printf -- '-----BEGIN CERTIFICATE-----\nabc\n' > cert.pem; printf 'ssh-rsa AAAA x\n' > id.pub; printf '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n' > s.svg; printf 'BEGIN:VCALENDAR\n' > cal; printf a > one; printf '\0' > z1; printf '\x7fELF' > elf; printf -- '---\na: 1\n' > y.yml; printf '# comment\nkey: value\n' > md
printf 'BZh9' > t.txt.bz2; printf '\xfd7zXZ\0\0\4' > t.txt.xz; { head -c 257 /dev/zero; printf 'ustar  \0'; head -c 300 /dev/zero; } > t.tar
file w.wav c.class w.wasm l.tex bz ps mp3 ogg fl zst 7z arr.json nd.json
## STDOUT:
w.wav:    RIFF (little-endian) data, WAVE audio
c.class:  compiled Java class data, version 52.0 (Java 1.8)
w.wasm:   WebAssembly (wasm) binary module version 0x1 (MVP)
l.tex:    LaTeX 2e document, ASCII text
bz:       bzip2 compressed data, block size = 900k
ps:       PostScript document text conforming DSC level 3.0
mp3:      Audio file with ID3 version 2.3.0
ogg:      Ogg data
fl:       FLAC audio bitstream data
zst:      Zstandard compressed data (v0.8+), Dictionary ID: None
7z:       7-zip archive data, version 0.4
arr.json: JSON text data
nd.json:  New Line Delimited JSON text data
## END

#### file cert.pem id.pub s.svg cal one z1
printf 'hello\n' > t.txt; printf '#!/bin/sh\necho\n' > s.sh; printf '#!/usr/bin/env python3\nprint()\n' > p.py; printf '{"a":1}\n' > j.json; : > empty; printf 'h\303\251\n' > u8; printf '\0\1\2\3' > dat; ln -s t.txt l; ln -s nofile bl; mkdir d; mkfifo ff
printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x20\x08\x06\0\0\0' > a.png; printf 'GIF89a\x10\0\x20\0' > a.gif; printf '%%PDF-1.4\n' > a.pdf; printf '\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0' > a.jpg; printf 'a\r\nb\r\n' > crlf; printf 'a\rb\r' > cr
printf '<?xml version="1.0"?>\n<a/>\n' > x.xml; printf '<!DOCTYPE html>\n<html></html>\n' > h.html; printf '#include <stdio.h>\nint main() { return 0; }\n' > c.c; printf 'def f():\n    return 1\nimport os\n' > f.py; printf 'From: a\nSubject: b\n' > mail
printf 'no newline' > nn; printf '%0500d\n' 1 > long; printf 'a\tb\n' > tab; printf '\033[1mx\n' > esc; printf 'caf\351\n' > lat1; printf '\357\273\277x\n' > bom; printf 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n' > d.diff; printf 'all:\n\techo\n' > Makefile
printf '#!/bin/bash\n' > b.sh; printf '#!/usr/bin/env node\n' > n.js; printf '#!/usr/bin/perl -w\n' > pl; printf '#!/usr/bin/env bash\n' > eb; printf '#!/usr/bin/awk -f\n' > aw; printf 'RIFF\x24\0\0\0WAVEfmt ' > w.wav; printf '\xca\xfe\xba\xbe\0\0\0\x34' > c.class; printf '\0asm\1\0\0\0' > w.wasm
printf '\\documentclass{article}\n' > l.tex; printf 'BZh9' > bz; printf '%%!PS-Adobe-3.0\n' > ps; printf 'ID3\3\0' > mp3; printf 'OggS\0\2' > ogg; printf 'fLaC' > fl; printf '\x28\xb5\x2f\xfd' > zst; printf '7z\xbc\xaf\x27\x1c\0\4' > 7z; printf '[1,2]\n' > arr.json; printf '{"a":1}\n{"b":2}\n' > nd.json
printf -- '-----BEGIN CERTIFICATE-----\nabc\n' > cert.pem; printf 'ssh-rsa AAAA x\n' > id.pub; printf '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n' > s.svg; printf 'BEGIN:VCALENDAR\n' > cal; printf a > one; printf '\0' > z1; printf '\x7fELF' > elf; printf -- '---\na: 1\n' > y.yml; printf '# comment\nkey: value\n' > md
printf 'BZh9' > t.txt.bz2; printf '\xfd7zXZ\0\0\4' > t.txt.xz; { head -c 257 /dev/zero; printf 'ustar  \0'; head -c 300 /dev/zero; } > t.tar
file cert.pem id.pub s.svg cal one z1
## STDOUT:
cert.pem: PEM certificate
id.pub:   OpenSSH RSA public key
s.svg:    SVG Scalable Vector Graphics image
cal:      vCalendar calendar file
one:      very short file (no magic)
z1:       very short file (no magic)
## END

#### file -i t.txt u8 dat a.png s.sh d empty j.json lat1
printf 'hello\n' > t.txt; printf '#!/bin/sh\necho\n' > s.sh; printf '#!/usr/bin/env python3\nprint()\n' > p.py; printf '{"a":1}\n' > j.json; : > empty; printf 'h\303\251\n' > u8; printf '\0\1\2\3' > dat; ln -s t.txt l; ln -s nofile bl; mkdir d; mkfifo ff
printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x20\x08\x06\0\0\0' > a.png; printf 'GIF89a\x10\0\x20\0' > a.gif; printf '%%PDF-1.4\n' > a.pdf; printf '\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0' > a.jpg; printf 'a\r\nb\r\n' > crlf; printf 'a\rb\r' > cr
printf '<?xml version="1.0"?>\n<a/>\n' > x.xml; printf '<!DOCTYPE html>\n<html></html>\n' > h.html; printf '#include <stdio.h>\nint main() { return 0; }\n' > c.c; printf 'def f():\n    return 1\nimport os\n' > f.py; printf 'From: a\nSubject: b\n' > mail
printf 'no newline' > nn; printf '%0500d\n' 1 > long; printf 'a\tb\n' > tab; printf '\033[1mx\n' > esc; printf 'caf\351\n' > lat1; printf '\357\273\277x\n' > bom; printf 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n' > d.diff; printf 'all:\n\techo\n' > Makefile
printf '#!/bin/bash\n' > b.sh; printf '#!/usr/bin/env node\n' > n.js; printf '#!/usr/bin/perl -w\n' > pl; printf '#!/usr/bin/env bash\n' > eb; printf '#!/usr/bin/awk -f\n' > aw; printf 'RIFF\x24\0\0\0WAVEfmt ' > w.wav; printf '\xca\xfe\xba\xbe\0\0\0\x34' > c.class; printf '\0asm\1\0\0\0' > w.wasm
printf '\\documentclass{article}\n' > l.tex; printf 'BZh9' > bz; printf '%%!PS-Adobe-3.0\n' > ps; printf 'ID3\3\0' > mp3; printf 'OggS\0\2' > ogg; printf 'fLaC' > fl; printf '\x28\xb5\x2f\xfd' > zst; printf '7z\xbc\xaf\x27\x1c\0\4' > 7z; printf '[1,2]\n' > arr.json; printf '{"a":1}\n{"b":2}\n' > nd.json
printf -- '-----BEGIN CERTIFICATE-----\nabc\n' > cert.pem; printf 'ssh-rsa AAAA x\n' > id.pub; printf '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n' > s.svg; printf 'BEGIN:VCALENDAR\n' > cal; printf a > one; printf '\0' > z1; printf '\x7fELF' > elf; printf -- '---\na: 1\n' > y.yml; printf '# comment\nkey: value\n' > md
printf 'BZh9' > t.txt.bz2; printf '\xfd7zXZ\0\0\4' > t.txt.xz; { head -c 257 /dev/zero; printf 'ustar  \0'; head -c 300 /dev/zero; } > t.tar
file -i t.txt u8 dat a.png s.sh d empty j.json lat1
## STDOUT:
t.txt:  text/plain; charset=us-ascii
u8:     text/plain; charset=utf-8
dat:    application/octet-stream; charset=binary
a.png:  image/png; charset=binary
s.sh:   text/x-shellscript; charset=us-ascii
d:      inode/directory; charset=binary
empty:  inode/x-empty; charset=binary
j.json: application/json; charset=us-ascii
lat1:   text/plain; charset=iso-8859-1
## END

#### file --mime-type t.txt a.pdf
printf 'hello\n' > t.txt; printf '#!/bin/sh\necho\n' > s.sh; printf '#!/usr/bin/env python3\nprint()\n' > p.py; printf '{"a":1}\n' > j.json; : > empty; printf 'h\303\251\n' > u8; printf '\0\1\2\3' > dat; ln -s t.txt l; ln -s nofile bl; mkdir d; mkfifo ff
printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x20\x08\x06\0\0\0' > a.png; printf 'GIF89a\x10\0\x20\0' > a.gif; printf '%%PDF-1.4\n' > a.pdf; printf '\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0' > a.jpg; printf 'a\r\nb\r\n' > crlf; printf 'a\rb\r' > cr
printf '<?xml version="1.0"?>\n<a/>\n' > x.xml; printf '<!DOCTYPE html>\n<html></html>\n' > h.html; printf '#include <stdio.h>\nint main() { return 0; }\n' > c.c; printf 'def f():\n    return 1\nimport os\n' > f.py; printf 'From: a\nSubject: b\n' > mail
printf 'no newline' > nn; printf '%0500d\n' 1 > long; printf 'a\tb\n' > tab; printf '\033[1mx\n' > esc; printf 'caf\351\n' > lat1; printf '\357\273\277x\n' > bom; printf 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n' > d.diff; printf 'all:\n\techo\n' > Makefile
printf '#!/bin/bash\n' > b.sh; printf '#!/usr/bin/env node\n' > n.js; printf '#!/usr/bin/perl -w\n' > pl; printf '#!/usr/bin/env bash\n' > eb; printf '#!/usr/bin/awk -f\n' > aw; printf 'RIFF\x24\0\0\0WAVEfmt ' > w.wav; printf '\xca\xfe\xba\xbe\0\0\0\x34' > c.class; printf '\0asm\1\0\0\0' > w.wasm
printf '\\documentclass{article}\n' > l.tex; printf 'BZh9' > bz; printf '%%!PS-Adobe-3.0\n' > ps; printf 'ID3\3\0' > mp3; printf 'OggS\0\2' > ogg; printf 'fLaC' > fl; printf '\x28\xb5\x2f\xfd' > zst; printf '7z\xbc\xaf\x27\x1c\0\4' > 7z; printf '[1,2]\n' > arr.json; printf '{"a":1}\n{"b":2}\n' > nd.json
printf -- '-----BEGIN CERTIFICATE-----\nabc\n' > cert.pem; printf 'ssh-rsa AAAA x\n' > id.pub; printf '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n' > s.svg; printf 'BEGIN:VCALENDAR\n' > cal; printf a > one; printf '\0' > z1; printf '\x7fELF' > elf; printf -- '---\na: 1\n' > y.yml; printf '# comment\nkey: value\n' > md
printf 'BZh9' > t.txt.bz2; printf '\xfd7zXZ\0\0\4' > t.txt.xz; { head -c 257 /dev/zero; printf 'ustar  \0'; head -c 300 /dev/zero; } > t.tar
file --mime-type t.txt a.pdf
## STDOUT:
t.txt: text/plain
a.pdf: application/pdf
## END

#### file --mime-encoding t.txt u8 dat
printf 'hello\n' > t.txt; printf '#!/bin/sh\necho\n' > s.sh; printf '#!/usr/bin/env python3\nprint()\n' > p.py; printf '{"a":1}\n' > j.json; : > empty; printf 'h\303\251\n' > u8; printf '\0\1\2\3' > dat; ln -s t.txt l; ln -s nofile bl; mkdir d; mkfifo ff
printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x20\x08\x06\0\0\0' > a.png; printf 'GIF89a\x10\0\x20\0' > a.gif; printf '%%PDF-1.4\n' > a.pdf; printf '\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0' > a.jpg; printf 'a\r\nb\r\n' > crlf; printf 'a\rb\r' > cr
printf '<?xml version="1.0"?>\n<a/>\n' > x.xml; printf '<!DOCTYPE html>\n<html></html>\n' > h.html; printf '#include <stdio.h>\nint main() { return 0; }\n' > c.c; printf 'def f():\n    return 1\nimport os\n' > f.py; printf 'From: a\nSubject: b\n' > mail
printf 'no newline' > nn; printf '%0500d\n' 1 > long; printf 'a\tb\n' > tab; printf '\033[1mx\n' > esc; printf 'caf\351\n' > lat1; printf '\357\273\277x\n' > bom; printf 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n' > d.diff; printf 'all:\n\techo\n' > Makefile
printf '#!/bin/bash\n' > b.sh; printf '#!/usr/bin/env node\n' > n.js; printf '#!/usr/bin/perl -w\n' > pl; printf '#!/usr/bin/env bash\n' > eb; printf '#!/usr/bin/awk -f\n' > aw; printf 'RIFF\x24\0\0\0WAVEfmt ' > w.wav; printf '\xca\xfe\xba\xbe\0\0\0\x34' > c.class; printf '\0asm\1\0\0\0' > w.wasm
printf '\\documentclass{article}\n' > l.tex; printf 'BZh9' > bz; printf '%%!PS-Adobe-3.0\n' > ps; printf 'ID3\3\0' > mp3; printf 'OggS\0\2' > ogg; printf 'fLaC' > fl; printf '\x28\xb5\x2f\xfd' > zst; printf '7z\xbc\xaf\x27\x1c\0\4' > 7z; printf '[1,2]\n' > arr.json; printf '{"a":1}\n{"b":2}\n' > nd.json
printf -- '-----BEGIN CERTIFICATE-----\nabc\n' > cert.pem; printf 'ssh-rsa AAAA x\n' > id.pub; printf '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n' > s.svg; printf 'BEGIN:VCALENDAR\n' > cal; printf a > one; printf '\0' > z1; printf '\x7fELF' > elf; printf -- '---\na: 1\n' > y.yml; printf '# comment\nkey: value\n' > md
printf 'BZh9' > t.txt.bz2; printf '\xfd7zXZ\0\0\4' > t.txt.xz; { head -c 257 /dev/zero; printf 'ustar  \0'; head -c 300 /dev/zero; } > t.tar
file --mime-encoding t.txt u8 dat
## STDOUT:
t.txt: us-ascii
u8:    utf-8
dat:   binary
## END

#### file nofile; echo $?
printf 'hello\n' > t.txt; printf '#!/bin/sh\necho\n' > s.sh; printf '#!/usr/bin/env python3\nprint()\n' > p.py; printf '{"a":1}\n' > j.json; : > empty; printf 'h\303\251\n' > u8; printf '\0\1\2\3' > dat; ln -s t.txt l; ln -s nofile bl; mkdir d; mkfifo ff
printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x20\x08\x06\0\0\0' > a.png; printf 'GIF89a\x10\0\x20\0' > a.gif; printf '%%PDF-1.4\n' > a.pdf; printf '\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0' > a.jpg; printf 'a\r\nb\r\n' > crlf; printf 'a\rb\r' > cr
printf '<?xml version="1.0"?>\n<a/>\n' > x.xml; printf '<!DOCTYPE html>\n<html></html>\n' > h.html; printf '#include <stdio.h>\nint main() { return 0; }\n' > c.c; printf 'def f():\n    return 1\nimport os\n' > f.py; printf 'From: a\nSubject: b\n' > mail
printf 'no newline' > nn; printf '%0500d\n' 1 > long; printf 'a\tb\n' > tab; printf '\033[1mx\n' > esc; printf 'caf\351\n' > lat1; printf '\357\273\277x\n' > bom; printf 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n' > d.diff; printf 'all:\n\techo\n' > Makefile
printf '#!/bin/bash\n' > b.sh; printf '#!/usr/bin/env node\n' > n.js; printf '#!/usr/bin/perl -w\n' > pl; printf '#!/usr/bin/env bash\n' > eb; printf '#!/usr/bin/awk -f\n' > aw; printf 'RIFF\x24\0\0\0WAVEfmt ' > w.wav; printf '\xca\xfe\xba\xbe\0\0\0\x34' > c.class; printf '\0asm\1\0\0\0' > w.wasm
printf '\\documentclass{article}\n' > l.tex; printf 'BZh9' > bz; printf '%%!PS-Adobe-3.0\n' > ps; printf 'ID3\3\0' > mp3; printf 'OggS\0\2' > ogg; printf 'fLaC' > fl; printf '\x28\xb5\x2f\xfd' > zst; printf '7z\xbc\xaf\x27\x1c\0\4' > 7z; printf '[1,2]\n' > arr.json; printf '{"a":1}\n{"b":2}\n' > nd.json
printf -- '-----BEGIN CERTIFICATE-----\nabc\n' > cert.pem; printf 'ssh-rsa AAAA x\n' > id.pub; printf '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n' > s.svg; printf 'BEGIN:VCALENDAR\n' > cal; printf a > one; printf '\0' > z1; printf '\x7fELF' > elf; printf -- '---\na: 1\n' > y.yml; printf '# comment\nkey: value\n' > md
printf 'BZh9' > t.txt.bz2; printf '\xfd7zXZ\0\0\4' > t.txt.xz; { head -c 257 /dev/zero; printf 'ustar  \0'; head -c 300 /dev/zero; } > t.tar
file nofile; echo $?
## STDOUT:
nofile: cannot open `nofile' (No such file or directory)
0
## END

#### echo hi | file -
printf 'hello\n' > t.txt; printf '#!/bin/sh\necho\n' > s.sh; printf '#!/usr/bin/env python3\nprint()\n' > p.py; printf '{"a":1}\n' > j.json; : > empty; printf 'h\303\251\n' > u8; printf '\0\1\2\3' > dat; ln -s t.txt l; ln -s nofile bl; mkdir d; mkfifo ff
printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x20\x08\x06\0\0\0' > a.png; printf 'GIF89a\x10\0\x20\0' > a.gif; printf '%%PDF-1.4\n' > a.pdf; printf '\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0' > a.jpg; printf 'a\r\nb\r\n' > crlf; printf 'a\rb\r' > cr
printf '<?xml version="1.0"?>\n<a/>\n' > x.xml; printf '<!DOCTYPE html>\n<html></html>\n' > h.html; printf '#include <stdio.h>\nint main() { return 0; }\n' > c.c; printf 'def f():\n    return 1\nimport os\n' > f.py; printf 'From: a\nSubject: b\n' > mail
printf 'no newline' > nn; printf '%0500d\n' 1 > long; printf 'a\tb\n' > tab; printf '\033[1mx\n' > esc; printf 'caf\351\n' > lat1; printf '\357\273\277x\n' > bom; printf 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n' > d.diff; printf 'all:\n\techo\n' > Makefile
printf '#!/bin/bash\n' > b.sh; printf '#!/usr/bin/env node\n' > n.js; printf '#!/usr/bin/perl -w\n' > pl; printf '#!/usr/bin/env bash\n' > eb; printf '#!/usr/bin/awk -f\n' > aw; printf 'RIFF\x24\0\0\0WAVEfmt ' > w.wav; printf '\xca\xfe\xba\xbe\0\0\0\x34' > c.class; printf '\0asm\1\0\0\0' > w.wasm
printf '\\documentclass{article}\n' > l.tex; printf 'BZh9' > bz; printf '%%!PS-Adobe-3.0\n' > ps; printf 'ID3\3\0' > mp3; printf 'OggS\0\2' > ogg; printf 'fLaC' > fl; printf '\x28\xb5\x2f\xfd' > zst; printf '7z\xbc\xaf\x27\x1c\0\4' > 7z; printf '[1,2]\n' > arr.json; printf '{"a":1}\n{"b":2}\n' > nd.json
printf -- '-----BEGIN CERTIFICATE-----\nabc\n' > cert.pem; printf 'ssh-rsa AAAA x\n' > id.pub; printf '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n' > s.svg; printf 'BEGIN:VCALENDAR\n' > cal; printf a > one; printf '\0' > z1; printf '\x7fELF' > elf; printf -- '---\na: 1\n' > y.yml; printf '# comment\nkey: value\n' > md
printf 'BZh9' > t.txt.bz2; printf '\xfd7zXZ\0\0\4' > t.txt.xz; { head -c 257 /dev/zero; printf 'ustar  \0'; head -c 300 /dev/zero; } > t.tar
echo hi | file -
## STDOUT:
/dev/stdin: ASCII text
## END

#### file -L l
printf 'hello\n' > t.txt; printf '#!/bin/sh\necho\n' > s.sh; printf '#!/usr/bin/env python3\nprint()\n' > p.py; printf '{"a":1}\n' > j.json; : > empty; printf 'h\303\251\n' > u8; printf '\0\1\2\3' > dat; ln -s t.txt l; ln -s nofile bl; mkdir d; mkfifo ff
printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x20\x08\x06\0\0\0' > a.png; printf 'GIF89a\x10\0\x20\0' > a.gif; printf '%%PDF-1.4\n' > a.pdf; printf '\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0' > a.jpg; printf 'a\r\nb\r\n' > crlf; printf 'a\rb\r' > cr
printf '<?xml version="1.0"?>\n<a/>\n' > x.xml; printf '<!DOCTYPE html>\n<html></html>\n' > h.html; printf '#include <stdio.h>\nint main() { return 0; }\n' > c.c; printf 'def f():\n    return 1\nimport os\n' > f.py; printf 'From: a\nSubject: b\n' > mail
printf 'no newline' > nn; printf '%0500d\n' 1 > long; printf 'a\tb\n' > tab; printf '\033[1mx\n' > esc; printf 'caf\351\n' > lat1; printf '\357\273\277x\n' > bom; printf 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n' > d.diff; printf 'all:\n\techo\n' > Makefile
printf '#!/bin/bash\n' > b.sh; printf '#!/usr/bin/env node\n' > n.js; printf '#!/usr/bin/perl -w\n' > pl; printf '#!/usr/bin/env bash\n' > eb; printf '#!/usr/bin/awk -f\n' > aw; printf 'RIFF\x24\0\0\0WAVEfmt ' > w.wav; printf '\xca\xfe\xba\xbe\0\0\0\x34' > c.class; printf '\0asm\1\0\0\0' > w.wasm
printf '\\documentclass{article}\n' > l.tex; printf 'BZh9' > bz; printf '%%!PS-Adobe-3.0\n' > ps; printf 'ID3\3\0' > mp3; printf 'OggS\0\2' > ogg; printf 'fLaC' > fl; printf '\x28\xb5\x2f\xfd' > zst; printf '7z\xbc\xaf\x27\x1c\0\4' > 7z; printf '[1,2]\n' > arr.json; printf '{"a":1}\n{"b":2}\n' > nd.json
printf -- '-----BEGIN CERTIFICATE-----\nabc\n' > cert.pem; printf 'ssh-rsa AAAA x\n' > id.pub; printf '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n' > s.svg; printf 'BEGIN:VCALENDAR\n' > cal; printf a > one; printf '\0' > z1; printf '\x7fELF' > elf; printf -- '---\na: 1\n' > y.yml; printf '# comment\nkey: value\n' > md
printf 'BZh9' > t.txt.bz2; printf '\xfd7zXZ\0\0\4' > t.txt.xz; { head -c 257 /dev/zero; printf 'ustar  \0'; head -c 300 /dev/zero; } > t.tar
file -L l
## STDOUT:
l: ASCII text
## END

#### file -h l
printf 'hello\n' > t.txt; printf '#!/bin/sh\necho\n' > s.sh; printf '#!/usr/bin/env python3\nprint()\n' > p.py; printf '{"a":1}\n' > j.json; : > empty; printf 'h\303\251\n' > u8; printf '\0\1\2\3' > dat; ln -s t.txt l; ln -s nofile bl; mkdir d; mkfifo ff
printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x20\x08\x06\0\0\0' > a.png; printf 'GIF89a\x10\0\x20\0' > a.gif; printf '%%PDF-1.4\n' > a.pdf; printf '\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0' > a.jpg; printf 'a\r\nb\r\n' > crlf; printf 'a\rb\r' > cr
printf '<?xml version="1.0"?>\n<a/>\n' > x.xml; printf '<!DOCTYPE html>\n<html></html>\n' > h.html; printf '#include <stdio.h>\nint main() { return 0; }\n' > c.c; printf 'def f():\n    return 1\nimport os\n' > f.py; printf 'From: a\nSubject: b\n' > mail
printf 'no newline' > nn; printf '%0500d\n' 1 > long; printf 'a\tb\n' > tab; printf '\033[1mx\n' > esc; printf 'caf\351\n' > lat1; printf '\357\273\277x\n' > bom; printf 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n' > d.diff; printf 'all:\n\techo\n' > Makefile
printf '#!/bin/bash\n' > b.sh; printf '#!/usr/bin/env node\n' > n.js; printf '#!/usr/bin/perl -w\n' > pl; printf '#!/usr/bin/env bash\n' > eb; printf '#!/usr/bin/awk -f\n' > aw; printf 'RIFF\x24\0\0\0WAVEfmt ' > w.wav; printf '\xca\xfe\xba\xbe\0\0\0\x34' > c.class; printf '\0asm\1\0\0\0' > w.wasm
printf '\\documentclass{article}\n' > l.tex; printf 'BZh9' > bz; printf '%%!PS-Adobe-3.0\n' > ps; printf 'ID3\3\0' > mp3; printf 'OggS\0\2' > ogg; printf 'fLaC' > fl; printf '\x28\xb5\x2f\xfd' > zst; printf '7z\xbc\xaf\x27\x1c\0\4' > 7z; printf '[1,2]\n' > arr.json; printf '{"a":1}\n{"b":2}\n' > nd.json
printf -- '-----BEGIN CERTIFICATE-----\nabc\n' > cert.pem; printf 'ssh-rsa AAAA x\n' > id.pub; printf '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n' > s.svg; printf 'BEGIN:VCALENDAR\n' > cal; printf a > one; printf '\0' > z1; printf '\x7fELF' > elf; printf -- '---\na: 1\n' > y.yml; printf '# comment\nkey: value\n' > md
printf 'BZh9' > t.txt.bz2; printf '\xfd7zXZ\0\0\4' > t.txt.xz; { head -c 257 /dev/zero; printf 'ustar  \0'; head -c 300 /dev/zero; } > t.tar
file -h l
## STDOUT:
l: symbolic link to t.txt
## END

#### file -N t.txt empty
printf 'hello\n' > t.txt; printf '#!/bin/sh\necho\n' > s.sh; printf '#!/usr/bin/env python3\nprint()\n' > p.py; printf '{"a":1}\n' > j.json; : > empty; printf 'h\303\251\n' > u8; printf '\0\1\2\3' > dat; ln -s t.txt l; ln -s nofile bl; mkdir d; mkfifo ff
printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x20\x08\x06\0\0\0' > a.png; printf 'GIF89a\x10\0\x20\0' > a.gif; printf '%%PDF-1.4\n' > a.pdf; printf '\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0' > a.jpg; printf 'a\r\nb\r\n' > crlf; printf 'a\rb\r' > cr
printf '<?xml version="1.0"?>\n<a/>\n' > x.xml; printf '<!DOCTYPE html>\n<html></html>\n' > h.html; printf '#include <stdio.h>\nint main() { return 0; }\n' > c.c; printf 'def f():\n    return 1\nimport os\n' > f.py; printf 'From: a\nSubject: b\n' > mail
printf 'no newline' > nn; printf '%0500d\n' 1 > long; printf 'a\tb\n' > tab; printf '\033[1mx\n' > esc; printf 'caf\351\n' > lat1; printf '\357\273\277x\n' > bom; printf 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n' > d.diff; printf 'all:\n\techo\n' > Makefile
printf '#!/bin/bash\n' > b.sh; printf '#!/usr/bin/env node\n' > n.js; printf '#!/usr/bin/perl -w\n' > pl; printf '#!/usr/bin/env bash\n' > eb; printf '#!/usr/bin/awk -f\n' > aw; printf 'RIFF\x24\0\0\0WAVEfmt ' > w.wav; printf '\xca\xfe\xba\xbe\0\0\0\x34' > c.class; printf '\0asm\1\0\0\0' > w.wasm
printf '\\documentclass{article}\n' > l.tex; printf 'BZh9' > bz; printf '%%!PS-Adobe-3.0\n' > ps; printf 'ID3\3\0' > mp3; printf 'OggS\0\2' > ogg; printf 'fLaC' > fl; printf '\x28\xb5\x2f\xfd' > zst; printf '7z\xbc\xaf\x27\x1c\0\4' > 7z; printf '[1,2]\n' > arr.json; printf '{"a":1}\n{"b":2}\n' > nd.json
printf -- '-----BEGIN CERTIFICATE-----\nabc\n' > cert.pem; printf 'ssh-rsa AAAA x\n' > id.pub; printf '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n' > s.svg; printf 'BEGIN:VCALENDAR\n' > cal; printf a > one; printf '\0' > z1; printf '\x7fELF' > elf; printf -- '---\na: 1\n' > y.yml; printf '# comment\nkey: value\n' > md
printf 'BZh9' > t.txt.bz2; printf '\xfd7zXZ\0\0\4' > t.txt.xz; { head -c 257 /dev/zero; printf 'ustar  \0'; head -c 300 /dev/zero; } > t.tar
file -N t.txt empty
## STDOUT:
t.txt: ASCII text
empty: empty
## END

#### file -F ' =' t.txt
printf 'hello\n' > t.txt; printf '#!/bin/sh\necho\n' > s.sh; printf '#!/usr/bin/env python3\nprint()\n' > p.py; printf '{"a":1}\n' > j.json; : > empty; printf 'h\303\251\n' > u8; printf '\0\1\2\3' > dat; ln -s t.txt l; ln -s nofile bl; mkdir d; mkfifo ff
printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x20\x08\x06\0\0\0' > a.png; printf 'GIF89a\x10\0\x20\0' > a.gif; printf '%%PDF-1.4\n' > a.pdf; printf '\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0' > a.jpg; printf 'a\r\nb\r\n' > crlf; printf 'a\rb\r' > cr
printf '<?xml version="1.0"?>\n<a/>\n' > x.xml; printf '<!DOCTYPE html>\n<html></html>\n' > h.html; printf '#include <stdio.h>\nint main() { return 0; }\n' > c.c; printf 'def f():\n    return 1\nimport os\n' > f.py; printf 'From: a\nSubject: b\n' > mail
printf 'no newline' > nn; printf '%0500d\n' 1 > long; printf 'a\tb\n' > tab; printf '\033[1mx\n' > esc; printf 'caf\351\n' > lat1; printf '\357\273\277x\n' > bom; printf 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n' > d.diff; printf 'all:\n\techo\n' > Makefile
printf '#!/bin/bash\n' > b.sh; printf '#!/usr/bin/env node\n' > n.js; printf '#!/usr/bin/perl -w\n' > pl; printf '#!/usr/bin/env bash\n' > eb; printf '#!/usr/bin/awk -f\n' > aw; printf 'RIFF\x24\0\0\0WAVEfmt ' > w.wav; printf '\xca\xfe\xba\xbe\0\0\0\x34' > c.class; printf '\0asm\1\0\0\0' > w.wasm
printf '\\documentclass{article}\n' > l.tex; printf 'BZh9' > bz; printf '%%!PS-Adobe-3.0\n' > ps; printf 'ID3\3\0' > mp3; printf 'OggS\0\2' > ogg; printf 'fLaC' > fl; printf '\x28\xb5\x2f\xfd' > zst; printf '7z\xbc\xaf\x27\x1c\0\4' > 7z; printf '[1,2]\n' > arr.json; printf '{"a":1}\n{"b":2}\n' > nd.json
printf -- '-----BEGIN CERTIFICATE-----\nabc\n' > cert.pem; printf 'ssh-rsa AAAA x\n' > id.pub; printf '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n' > s.svg; printf 'BEGIN:VCALENDAR\n' > cal; printf a > one; printf '\0' > z1; printf '\x7fELF' > elf; printf -- '---\na: 1\n' > y.yml; printf '# comment\nkey: value\n' > md
printf 'BZh9' > t.txt.bz2; printf '\xfd7zXZ\0\0\4' > t.txt.xz; { head -c 257 /dev/zero; printf 'ustar  \0'; head -c 300 /dev/zero; } > t.tar
file -F ' =' t.txt
## STDOUT:
t.txt = ASCII text
## END

#### printf 't.txt\n' | file -f -
printf 'hello\n' > t.txt; printf '#!/bin/sh\necho\n' > s.sh; printf '#!/usr/bin/env python3\nprint()\n' > p.py; printf '{"a":1}\n' > j.json; : > empty; printf 'h\303\251\n' > u8; printf '\0\1\2\3' > dat; ln -s t.txt l; ln -s nofile bl; mkdir d; mkfifo ff
printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x20\x08\x06\0\0\0' > a.png; printf 'GIF89a\x10\0\x20\0' > a.gif; printf '%%PDF-1.4\n' > a.pdf; printf '\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0' > a.jpg; printf 'a\r\nb\r\n' > crlf; printf 'a\rb\r' > cr
printf '<?xml version="1.0"?>\n<a/>\n' > x.xml; printf '<!DOCTYPE html>\n<html></html>\n' > h.html; printf '#include <stdio.h>\nint main() { return 0; }\n' > c.c; printf 'def f():\n    return 1\nimport os\n' > f.py; printf 'From: a\nSubject: b\n' > mail
printf 'no newline' > nn; printf '%0500d\n' 1 > long; printf 'a\tb\n' > tab; printf '\033[1mx\n' > esc; printf 'caf\351\n' > lat1; printf '\357\273\277x\n' > bom; printf 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n' > d.diff; printf 'all:\n\techo\n' > Makefile
printf '#!/bin/bash\n' > b.sh; printf '#!/usr/bin/env node\n' > n.js; printf '#!/usr/bin/perl -w\n' > pl; printf '#!/usr/bin/env bash\n' > eb; printf '#!/usr/bin/awk -f\n' > aw; printf 'RIFF\x24\0\0\0WAVEfmt ' > w.wav; printf '\xca\xfe\xba\xbe\0\0\0\x34' > c.class; printf '\0asm\1\0\0\0' > w.wasm
printf '\\documentclass{article}\n' > l.tex; printf 'BZh9' > bz; printf '%%!PS-Adobe-3.0\n' > ps; printf 'ID3\3\0' > mp3; printf 'OggS\0\2' > ogg; printf 'fLaC' > fl; printf '\x28\xb5\x2f\xfd' > zst; printf '7z\xbc\xaf\x27\x1c\0\4' > 7z; printf '[1,2]\n' > arr.json; printf '{"a":1}\n{"b":2}\n' > nd.json
printf -- '-----BEGIN CERTIFICATE-----\nabc\n' > cert.pem; printf 'ssh-rsa AAAA x\n' > id.pub; printf '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n' > s.svg; printf 'BEGIN:VCALENDAR\n' > cal; printf a > one; printf '\0' > z1; printf '\x7fELF' > elf; printf -- '---\na: 1\n' > y.yml; printf '# comment\nkey: value\n' > md
printf 'BZh9' > t.txt.bz2; printf '\xfd7zXZ\0\0\4' > t.txt.xz; { head -c 257 /dev/zero; printf 'ustar  \0'; head -c 300 /dev/zero; } > t.tar
printf 't.txt\n' | file -f -
## STDOUT:
t.txt: ASCII text
## END

#### file -E nofile; echo $?
printf 'hello\n' > t.txt; printf '#!/bin/sh\necho\n' > s.sh; printf '#!/usr/bin/env python3\nprint()\n' > p.py; printf '{"a":1}\n' > j.json; : > empty; printf 'h\303\251\n' > u8; printf '\0\1\2\3' > dat; ln -s t.txt l; ln -s nofile bl; mkdir d; mkfifo ff
printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x20\x08\x06\0\0\0' > a.png; printf 'GIF89a\x10\0\x20\0' > a.gif; printf '%%PDF-1.4\n' > a.pdf; printf '\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0' > a.jpg; printf 'a\r\nb\r\n' > crlf; printf 'a\rb\r' > cr
printf '<?xml version="1.0"?>\n<a/>\n' > x.xml; printf '<!DOCTYPE html>\n<html></html>\n' > h.html; printf '#include <stdio.h>\nint main() { return 0; }\n' > c.c; printf 'def f():\n    return 1\nimport os\n' > f.py; printf 'From: a\nSubject: b\n' > mail
printf 'no newline' > nn; printf '%0500d\n' 1 > long; printf 'a\tb\n' > tab; printf '\033[1mx\n' > esc; printf 'caf\351\n' > lat1; printf '\357\273\277x\n' > bom; printf 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n' > d.diff; printf 'all:\n\techo\n' > Makefile
printf '#!/bin/bash\n' > b.sh; printf '#!/usr/bin/env node\n' > n.js; printf '#!/usr/bin/perl -w\n' > pl; printf '#!/usr/bin/env bash\n' > eb; printf '#!/usr/bin/awk -f\n' > aw; printf 'RIFF\x24\0\0\0WAVEfmt ' > w.wav; printf '\xca\xfe\xba\xbe\0\0\0\x34' > c.class; printf '\0asm\1\0\0\0' > w.wasm
printf '\\documentclass{article}\n' > l.tex; printf 'BZh9' > bz; printf '%%!PS-Adobe-3.0\n' > ps; printf 'ID3\3\0' > mp3; printf 'OggS\0\2' > ogg; printf 'fLaC' > fl; printf '\x28\xb5\x2f\xfd' > zst; printf '7z\xbc\xaf\x27\x1c\0\4' > 7z; printf '[1,2]\n' > arr.json; printf '{"a":1}\n{"b":2}\n' > nd.json
printf -- '-----BEGIN CERTIFICATE-----\nabc\n' > cert.pem; printf 'ssh-rsa AAAA x\n' > id.pub; printf '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n' > s.svg; printf 'BEGIN:VCALENDAR\n' > cal; printf a > one; printf '\0' > z1; printf '\x7fELF' > elf; printf -- '---\na: 1\n' > y.yml; printf '# comment\nkey: value\n' > md
printf 'BZh9' > t.txt.bz2; printf '\xfd7zXZ\0\0\4' > t.txt.xz; { head -c 257 /dev/zero; printf 'ustar  \0'; head -c 300 /dev/zero; } > t.tar
file -E nofile; echo $?
## STDOUT:
nofile: ERROR: cannot stat `nofile' (No such file or directory)
1
## END

#### file -b d
printf 'hello\n' > t.txt; printf '#!/bin/sh\necho\n' > s.sh; printf '#!/usr/bin/env python3\nprint()\n' > p.py; printf '{"a":1}\n' > j.json; : > empty; printf 'h\303\251\n' > u8; printf '\0\1\2\3' > dat; ln -s t.txt l; ln -s nofile bl; mkdir d; mkfifo ff
printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x20\x08\x06\0\0\0' > a.png; printf 'GIF89a\x10\0\x20\0' > a.gif; printf '%%PDF-1.4\n' > a.pdf; printf '\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0' > a.jpg; printf 'a\r\nb\r\n' > crlf; printf 'a\rb\r' > cr
printf '<?xml version="1.0"?>\n<a/>\n' > x.xml; printf '<!DOCTYPE html>\n<html></html>\n' > h.html; printf '#include <stdio.h>\nint main() { return 0; }\n' > c.c; printf 'def f():\n    return 1\nimport os\n' > f.py; printf 'From: a\nSubject: b\n' > mail
printf 'no newline' > nn; printf '%0500d\n' 1 > long; printf 'a\tb\n' > tab; printf '\033[1mx\n' > esc; printf 'caf\351\n' > lat1; printf '\357\273\277x\n' > bom; printf 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n' > d.diff; printf 'all:\n\techo\n' > Makefile
printf '#!/bin/bash\n' > b.sh; printf '#!/usr/bin/env node\n' > n.js; printf '#!/usr/bin/perl -w\n' > pl; printf '#!/usr/bin/env bash\n' > eb; printf '#!/usr/bin/awk -f\n' > aw; printf 'RIFF\x24\0\0\0WAVEfmt ' > w.wav; printf '\xca\xfe\xba\xbe\0\0\0\x34' > c.class; printf '\0asm\1\0\0\0' > w.wasm
printf '\\documentclass{article}\n' > l.tex; printf 'BZh9' > bz; printf '%%!PS-Adobe-3.0\n' > ps; printf 'ID3\3\0' > mp3; printf 'OggS\0\2' > ogg; printf 'fLaC' > fl; printf '\x28\xb5\x2f\xfd' > zst; printf '7z\xbc\xaf\x27\x1c\0\4' > 7z; printf '[1,2]\n' > arr.json; printf '{"a":1}\n{"b":2}\n' > nd.json
printf -- '-----BEGIN CERTIFICATE-----\nabc\n' > cert.pem; printf 'ssh-rsa AAAA x\n' > id.pub; printf '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n' > s.svg; printf 'BEGIN:VCALENDAR\n' > cal; printf a > one; printf '\0' > z1; printf '\x7fELF' > elf; printf -- '---\na: 1\n' > y.yml; printf '# comment\nkey: value\n' > md
printf 'BZh9' > t.txt.bz2; printf '\xfd7zXZ\0\0\4' > t.txt.xz; { head -c 257 /dev/zero; printf 'ustar  \0'; head -c 300 /dev/zero; } > t.tar
file -b d
## STDOUT:
directory
## END

#### file t.tar t.txt.xz t.txt.bz2
printf 'hello\n' > t.txt; printf '#!/bin/sh\necho\n' > s.sh; printf '#!/usr/bin/env python3\nprint()\n' > p.py; printf '{"a":1}\n' > j.json; : > empty; printf 'h\303\251\n' > u8; printf '\0\1\2\3' > dat; ln -s t.txt l; ln -s nofile bl; mkdir d; mkfifo ff
printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x20\x08\x06\0\0\0' > a.png; printf 'GIF89a\x10\0\x20\0' > a.gif; printf '%%PDF-1.4\n' > a.pdf; printf '\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0' > a.jpg; printf 'a\r\nb\r\n' > crlf; printf 'a\rb\r' > cr
printf '<?xml version="1.0"?>\n<a/>\n' > x.xml; printf '<!DOCTYPE html>\n<html></html>\n' > h.html; printf '#include <stdio.h>\nint main() { return 0; }\n' > c.c; printf 'def f():\n    return 1\nimport os\n' > f.py; printf 'From: a\nSubject: b\n' > mail
printf 'no newline' > nn; printf '%0500d\n' 1 > long; printf 'a\tb\n' > tab; printf '\033[1mx\n' > esc; printf 'caf\351\n' > lat1; printf '\357\273\277x\n' > bom; printf 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n' > d.diff; printf 'all:\n\techo\n' > Makefile
printf '#!/bin/bash\n' > b.sh; printf '#!/usr/bin/env node\n' > n.js; printf '#!/usr/bin/perl -w\n' > pl; printf '#!/usr/bin/env bash\n' > eb; printf '#!/usr/bin/awk -f\n' > aw; printf 'RIFF\x24\0\0\0WAVEfmt ' > w.wav; printf '\xca\xfe\xba\xbe\0\0\0\x34' > c.class; printf '\0asm\1\0\0\0' > w.wasm
printf '\\documentclass{article}\n' > l.tex; printf 'BZh9' > bz; printf '%%!PS-Adobe-3.0\n' > ps; printf 'ID3\3\0' > mp3; printf 'OggS\0\2' > ogg; printf 'fLaC' > fl; printf '\x28\xb5\x2f\xfd' > zst; printf '7z\xbc\xaf\x27\x1c\0\4' > 7z; printf '[1,2]\n' > arr.json; printf '{"a":1}\n{"b":2}\n' > nd.json
printf -- '-----BEGIN CERTIFICATE-----\nabc\n' > cert.pem; printf 'ssh-rsa AAAA x\n' > id.pub; printf '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n' > s.svg; printf 'BEGIN:VCALENDAR\n' > cal; printf a > one; printf '\0' > z1; printf '\x7fELF' > elf; printf -- '---\na: 1\n' > y.yml; printf '# comment\nkey: value\n' > md
printf 'BZh9' > t.txt.bz2; printf '\xfd7zXZ\0\0\4' > t.txt.xz; { head -c 257 /dev/zero; printf 'ustar  \0'; head -c 300 /dev/zero; } > t.tar
file t.tar t.txt.xz t.txt.bz2
## STDOUT:
t.tar:     data
t.txt.xz:  XZ compressed data, checksum CRC64
t.txt.bz2: bzip2 compressed data, block size = 900k
## END

#### file -b - < s.sh
printf 'hello\n' > t.txt; printf '#!/bin/sh\necho\n' > s.sh; printf '#!/usr/bin/env python3\nprint()\n' > p.py; printf '{"a":1}\n' > j.json; : > empty; printf 'h\303\251\n' > u8; printf '\0\1\2\3' > dat; ln -s t.txt l; ln -s nofile bl; mkdir d; mkfifo ff
printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x20\x08\x06\0\0\0' > a.png; printf 'GIF89a\x10\0\x20\0' > a.gif; printf '%%PDF-1.4\n' > a.pdf; printf '\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0' > a.jpg; printf 'a\r\nb\r\n' > crlf; printf 'a\rb\r' > cr
printf '<?xml version="1.0"?>\n<a/>\n' > x.xml; printf '<!DOCTYPE html>\n<html></html>\n' > h.html; printf '#include <stdio.h>\nint main() { return 0; }\n' > c.c; printf 'def f():\n    return 1\nimport os\n' > f.py; printf 'From: a\nSubject: b\n' > mail
printf 'no newline' > nn; printf '%0500d\n' 1 > long; printf 'a\tb\n' > tab; printf '\033[1mx\n' > esc; printf 'caf\351\n' > lat1; printf '\357\273\277x\n' > bom; printf 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n' > d.diff; printf 'all:\n\techo\n' > Makefile
printf '#!/bin/bash\n' > b.sh; printf '#!/usr/bin/env node\n' > n.js; printf '#!/usr/bin/perl -w\n' > pl; printf '#!/usr/bin/env bash\n' > eb; printf '#!/usr/bin/awk -f\n' > aw; printf 'RIFF\x24\0\0\0WAVEfmt ' > w.wav; printf '\xca\xfe\xba\xbe\0\0\0\x34' > c.class; printf '\0asm\1\0\0\0' > w.wasm
printf '\\documentclass{article}\n' > l.tex; printf 'BZh9' > bz; printf '%%!PS-Adobe-3.0\n' > ps; printf 'ID3\3\0' > mp3; printf 'OggS\0\2' > ogg; printf 'fLaC' > fl; printf '\x28\xb5\x2f\xfd' > zst; printf '7z\xbc\xaf\x27\x1c\0\4' > 7z; printf '[1,2]\n' > arr.json; printf '{"a":1}\n{"b":2}\n' > nd.json
printf -- '-----BEGIN CERTIFICATE-----\nabc\n' > cert.pem; printf 'ssh-rsa AAAA x\n' > id.pub; printf '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n' > s.svg; printf 'BEGIN:VCALENDAR\n' > cal; printf a > one; printf '\0' > z1; printf '\x7fELF' > elf; printf -- '---\na: 1\n' > y.yml; printf '# comment\nkey: value\n' > md
printf 'BZh9' > t.txt.bz2; printf '\xfd7zXZ\0\0\4' > t.txt.xz; { head -c 257 /dev/zero; printf 'ustar  \0'; head -c 300 /dev/zero; } > t.tar
file -b - < s.sh
## STDOUT:
POSIX shell script, ASCII text executable
## END

#### file elf y.yml md
printf 'hello\n' > t.txt; printf '#!/bin/sh\necho\n' > s.sh; printf '#!/usr/bin/env python3\nprint()\n' > p.py; printf '{"a":1}\n' > j.json; : > empty; printf 'h\303\251\n' > u8; printf '\0\1\2\3' > dat; ln -s t.txt l; ln -s nofile bl; mkdir d; mkfifo ff
printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x20\x08\x06\0\0\0' > a.png; printf 'GIF89a\x10\0\x20\0' > a.gif; printf '%%PDF-1.4\n' > a.pdf; printf '\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0' > a.jpg; printf 'a\r\nb\r\n' > crlf; printf 'a\rb\r' > cr
printf '<?xml version="1.0"?>\n<a/>\n' > x.xml; printf '<!DOCTYPE html>\n<html></html>\n' > h.html; printf '#include <stdio.h>\nint main() { return 0; }\n' > c.c; printf 'def f():\n    return 1\nimport os\n' > f.py; printf 'From: a\nSubject: b\n' > mail
printf 'no newline' > nn; printf '%0500d\n' 1 > long; printf 'a\tb\n' > tab; printf '\033[1mx\n' > esc; printf 'caf\351\n' > lat1; printf '\357\273\277x\n' > bom; printf 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n' > d.diff; printf 'all:\n\techo\n' > Makefile
printf '#!/bin/bash\n' > b.sh; printf '#!/usr/bin/env node\n' > n.js; printf '#!/usr/bin/perl -w\n' > pl; printf '#!/usr/bin/env bash\n' > eb; printf '#!/usr/bin/awk -f\n' > aw; printf 'RIFF\x24\0\0\0WAVEfmt ' > w.wav; printf '\xca\xfe\xba\xbe\0\0\0\x34' > c.class; printf '\0asm\1\0\0\0' > w.wasm
printf '\\documentclass{article}\n' > l.tex; printf 'BZh9' > bz; printf '%%!PS-Adobe-3.0\n' > ps; printf 'ID3\3\0' > mp3; printf 'OggS\0\2' > ogg; printf 'fLaC' > fl; printf '\x28\xb5\x2f\xfd' > zst; printf '7z\xbc\xaf\x27\x1c\0\4' > 7z; printf '[1,2]\n' > arr.json; printf '{"a":1}\n{"b":2}\n' > nd.json
printf -- '-----BEGIN CERTIFICATE-----\nabc\n' > cert.pem; printf 'ssh-rsa AAAA x\n' > id.pub; printf '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n' > s.svg; printf 'BEGIN:VCALENDAR\n' > cal; printf a > one; printf '\0' > z1; printf '\x7fELF' > elf; printf -- '---\na: 1\n' > y.yml; printf '# comment\nkey: value\n' > md
printf 'BZh9' > t.txt.bz2; printf '\xfd7zXZ\0\0\4' > t.txt.xz; { head -c 257 /dev/zero; printf 'ustar  \0'; head -c 300 /dev/zero; } > t.tar
file elf y.yml md
## STDOUT:
elf:   ELF
y.yml: ASCII text
md:    ASCII text
## END
