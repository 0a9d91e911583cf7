# fmt, recorded from the original.

#### fmt f
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
fmt f; echo $?
## STDOUT:
This is a simple paragraph of text that is going to be longer than
seventy-five columns so that fmt has to do something with it. It has
sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on
  until they have to be wrapped somewhere by the program.  second line
  same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many
words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix
option is given okay > more quoted
0
## END

#### fmt -w 40 f
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
fmt -w 40 f; echo $?
## STDOUT:
This is a simple paragraph of text that
is going to be longer than seventy-five
columns so that fmt has to do something
with it. It has sentences.  Some have
two spaces. Others don't! Really? Yes.

  Indented paragraph here with some
  words that go on and on and on until
  they have to be wrapped somewhere by
  the program.  second line same indent
    third line different indent

- bullet one that is long enough to be
wrapped because it has many many words
in it, you see
  continuation
> quoted text that should be prefix
handled in some way when the prefix
option is given okay > more quoted
0
## END

#### fmt -s f
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
fmt -s f; echo $?
## STDOUT:
This is a simple paragraph of text that is going to be longer than
seventy-five columns so that fmt has to do something with it. It has
sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until
  they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many
words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix
option is given okay
> more quoted
0
## END

#### fmt -u f
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
fmt -u f; echo $?
## STDOUT:
This is a simple paragraph of text that is going to be longer than
seventy-five columns so that fmt has to do something with it. It has
sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on
  until they have to be wrapped somewhere by the program.  second line
  same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many
words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix
option is given okay > more quoted
0
## END

#### fmt -c f
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
fmt -c f; echo $?
## STDOUT:
This is a simple paragraph of text that is going to be longer than
seventy-five columns so that fmt has to do something with it. It has
sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on
  until they have to be wrapped somewhere by the program.  second line
  same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many
  words in it, you see continuation
> quoted text that should be prefix handled in some way when the prefix
option is given okay > more quoted
0
## END

#### fmt -t f
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
fmt -t f; echo $?
## STDOUT:
This is a simple paragraph of text that is going to be longer than
   seventy-five columns so that fmt has to do something with it. It
   has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until
   they have to be wrapped somewhere by the program.
  second line same indent third line different indent

- bullet one that is long enough to be wrapped because it has many many
  words in it, you see continuation
> quoted text that should be prefix handled in some way when the prefix
  option is given okay
> more quoted
0
## END

#### fmt -p '>' -w 30 f
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
fmt -p '>' -w 30 f; echo $?
## STDOUT:
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be
> prefix handled in some way
> when the prefix option is
> given okay more quoted
0
## END

#### fmt -40 f
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
fmt -40 f; echo $?
## STDOUT:
This is a simple paragraph of text that
is going to be longer than seventy-five
columns so that fmt has to do something
with it. It has sentences.  Some have
two spaces. Others don't! Really? Yes.

  Indented paragraph here with some
  words that go on and on and on until
  they have to be wrapped somewhere by
  the program.  second line same indent
    third line different indent

- bullet one that is long enough to be
wrapped because it has many many words
in it, you see
  continuation
> quoted text that should be prefix
handled in some way when the prefix
option is given okay > more quoted
0
## END

#### fmt -g 30 -w 40 f
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
fmt -g 30 -w 40 f; echo $?
## STDOUT:
This is a simple paragraph of text
that is going to be longer than
seventy-five columns so that fmt
has to do something with it. It
has sentences.  Some have two
spaces. Others don't! Really? Yes.

  Indented paragraph here with
  some words that go on and on
  and on until they have to be
  wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough
to be wrapped because it has
many many words in it, you see
  continuation
> quoted text that should be prefix
handled in some way when the prefix
option is given okay > more quoted
0
## END

#### fmt -w 0 f
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
fmt -w 0 f; echo $?
## STDOUT:
This
is
a
simple
paragraph
of
text
that
is
going
to
be
longer
than
seventy-five
columns
so
that
fmt
has
to
do
something
with
it.
It
has
sentences.
Some
have
two
spaces.
Others
don't!
Really?
Yes.

  Indented
  paragraph
  here
  with
  some
  words
  that
  go
  on
  and
  on
  and
  on
  until
  they
  have
  to
  be
  wrapped
  somewhere
  by
  the
  program.
  second
  line
  same
  indent
    third
    line
    different
    indent

-
bullet
one
that
is
long
enough
to
be
wrapped
because
it
has
many
many
words
in
it,
you
see
  continuation
>
quoted
text
that
should
be
prefix
handled
in
some
way
when
the
prefix
option
is
given
okay
>
more
quoted
0
## END

#### fmt -w x f
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
fmt -w x f; echo $?
## STDOUT:
1
## END

#### fmt -w 3000 f
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
fmt -w 3000 f; echo $?
## STDOUT:
1
## END

#### fmt -x
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
fmt -x; echo $?
## STDOUT:
1
## END

#### fmt nofile
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
fmt nofile; echo $?
## STDOUT:
1
## END

#### fmt -1 f
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
fmt -1 f; echo $?
## STDOUT:
This
is
a
simple
paragraph
of
text
that
is
going
to
be
longer
than
seventy-five
columns
so
that
fmt
has
to
do
something
with
it.
It
has
sentences.
Some
have
two
spaces.
Others
don't!
Really?
Yes.

  Indented
  paragraph
  here
  with
  some
  words
  that
  go
  on
  and
  on
  and
  on
  until
  they
  have
  to
  be
  wrapped
  somewhere
  by
  the
  program.
  second
  line
  same
  indent
    third
    line
    different
    indent

-
bullet
one
that
is
long
enough
to
be
wrapped
because
it
has
many
many
words
in
it,
you
see
  continuation
>
quoted
text
that
should
be
prefix
handled
in
some
way
when
the
prefix
option
is
given
okay
>
more
quoted
0
## END

#### printf 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa b\n' | fmt -w 10
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
printf 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa b\n' | fmt -w 10; echo $?
## STDOUT:
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
b
0
## END

#### printf '\ttab indented words here and more of them to wrap around the line please\n' | fmt
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
printf '\ttab indented words here and more of them to wrap around the line please\n' | fmt -w 40; echo $?
## STDOUT:
	tab indented words here and
	more of them to wrap around
	the line please
0
## END

#### printf 'a\n\n\nb\n' | fmt
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
printf 'a\n\n\nb\n' | fmt; echo $?
## STDOUT:
a


b
0
## END

#### printf x | fmt
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
printf x | fmt; echo $?
## STDOUT:
x
0
## END

#### printf '.TH troff\nword\n' | fmt
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
printf '.TH troff\nword\n' | fmt; echo $?
## STDOUT:
.TH troff word
0
## END

#### printf 'a  b   c.  d\n' | fmt
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
printf 'a  b   c.  d\n' | fmt; echo $?
## STDOUT:
a  b   c.  d
0
## END

#### printf 'a  b   c.  d.   e\n' | fmt -u
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
printf 'a  b   c.  d.   e\n' | fmt -u; echo $?
## STDOUT:
a b c.  d.  e
0
## END

#### printf '   \nx\n' | fmt
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
printf '   \nx\n' | fmt; echo $?
## STDOUT:

x
0
## END

#### fmt -w 20 -g 25 f
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
fmt -w 20 -g 25 f; echo $?
## STDOUT:
1
## END

#### fmt -10x f
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
fmt -10x f; echo $?
## STDOUT:
1
## END

#### fmt -w 30 -40 f
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
fmt -w 30 -40 f; echo $?
## STDOUT:
1
## END

#### fmt -p '' f
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
fmt -p '' f; echo $?
## STDOUT:
This is a simple paragraph of text that is going to be longer than
seventy-five columns so that fmt has to do something with it. It has
sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on
  until they have to be wrapped somewhere by the program.  second line
  same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many
words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix
option is given okay > more quoted
0
## END

#### printf '# a b c d e f\n# g h\nx y\n  # z\n' | fmt -p '# ' -w 12
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
printf '# a b c d e f\n# g h\nx y\n  # z\n' | fmt -p '# ' -w 12; echo $?
## stdout-json: "# a b c d e\n# f g h\nx y\n  # z\n0\n"

#### seq 300 | fmt
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
seq 300 | fmt; echo $?
## STDOUT:
1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27
28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51
52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75
76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99
100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117
118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135
136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153
154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171
172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189
190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207
208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225
226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243
244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261
262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279
280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297
298 299 300
0
## END

#### seq 1500 | fmt -w 60 | md5sum
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
seq 1500 | fmt -w 60 | md5sum; echo $?
## STDOUT:
4a4c8b34b5caec215607e573c803cf46  -
0
## END

#### seq 3000 | sed "s/7\$/7./" | fmt -w 33 | md5sum
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
seq 3000 | sed "s/7\$/7./" | fmt -w 33 | md5sum; echo $?
## STDOUT:
287576c1c3419921bb7be788b46204c7  -
0
## END

#### fmt -t -w 30 f
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
fmt -t -w 30 f; echo $?
## STDOUT:
This is a simple paragraph of
   text that is going to be
   longer than seventy-five
   columns so that fmt has to
   do something with it. It
   has sentences.  Some have
   two spaces. Others
   don't! Really? Yes.

  Indented paragraph here
   with some words that go
   on and on and on until
   they have to be wrapped
   somewhere by the program.
  second line same indent
    third line different
    indent

- bullet one that is long
  enough to be wrapped
  because it has many many
  words in it, you see
  continuation
> quoted text that should be
  prefix handled in some way
  when the prefix option is
  given okay
> more quoted
0
## END

#### fmt -c -w 30 f
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
fmt -c -w 30 f; echo $?
## STDOUT:
This is a simple paragraph
of text that is going to be
longer than seventy-five
columns so that fmt has
to do something with
it. It has sentences.
Some have two spaces. Others
don't! Really? Yes.

  Indented paragraph here
  with some words that go
  on and on and on until
  they have to be wrapped
  somewhere by the program.
  second line same indent
    third line different
    indent

- bullet one that is long
  enough to be wrapped
  because it has many many
  words in it, you see
  continuation
> quoted text that should be
prefix handled in some way
when the prefix option is
given okay > more quoted
0
## END

#### fmt -s -w 30 f
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
fmt -s -w 30 f; echo $?
## STDOUT:
This is a simple paragraph
of text that is going to be
longer than seventy-five
columns so that fmt has
to do something with
it. It has sentences.
Some have two spaces. Others
don't! Really? Yes.

  Indented paragraph here
  with some words that go
  on and on and on until
  they have to be wrapped
  somewhere by the program.
  second line same indent
    third line different
    indent

- bullet one that is long
enough to be wrapped because
it has many many words in it,
you see
  continuation
> quoted text that should be
prefix handled in some way
when the prefix option is
given okay
> more quoted
0
## END

#### fmt f f | md5sum
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
fmt f f | md5sum; echo $?
## STDOUT:
a6dade091f390df20cd0dbf9cd177872  -
0
## END

#### fmt -g 20 f
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
fmt -g 20 f; echo $?
## STDOUT:
This is a simple paragraph
of text that is going
to be longer than
seventy-five columns
so that fmt has to do
something with it. It has
sentences.  Some have
two spaces. Others
don't! Really? Yes.

  Indented paragraph
  here with some words
  that go on and on and
  on until they have to
  be wrapped somewhere
  by the program.
  second line same indent
    third line
    different indent

- bullet one that is long
enough to be wrapped
because it has many
many words in it, you see
  continuation
> quoted text that
should be prefix
handled in some way
when the prefix option
is given okay > more quoted
0
## END

#### printf 'one (two) three; four: five, six. "Seven" eight\n' | fmt -w 18
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
printf 'one (two) three; four: five, six. "Seven" eight\n' | fmt -w 18; echo $?
## STDOUT:
one (two) three;
four: five,
six. "Seven"
eight
0
## END

#### printf 'a\n b\n  c\n' | fmt
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
printf 'a\n b\n  c\n' | fmt; echo $?
## STDOUT:
a
 b
  c
0
## END

#### printf 'a\n b\n  c\n' | fmt -c
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
printf 'a\n b\n  c\n' | fmt -c; echo $?
## STDOUT:
a b
  c
0
## END

#### printf 'a\n b\n b\n  c\n' | fmt -t
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
printf 'a\n b\n b\n  c\n' | fmt -t; echo $?
## STDOUT:
a b b
  c
0
## END

#### cat f | fmt - f -w 50 | md5sum
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
cat f | fmt - f -w 50 | md5sum; echo $?
## STDOUT:
ac523eb9796e5f5ae24f02c0c90a9234  -
0
## END

#### printf 'é è à ü ö word word\n' | fmt -w 12
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
printf 'é è à ü ö word word\n' | fmt -w 12; echo $?
## STDOUT:
é è
à ü ö
word word
0
## END

#### printf '  > a\n > b\n> c\n' | fmt -p ' >'
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
printf '  > a\n > b\n> c\n' | fmt -p ' >'; echo $?
## STDOUT:
  > a
 > b
> c
0
## END

#### for w in 1 2 5 8 13 21 34 55 89; do fmt -w $w f; done | md5sum
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
for w in 1 2 5 8 13 21 34 55 89; do fmt -w $w f; done | md5sum; echo $?
## STDOUT:
f265025df7226e6e1e10378175795438  -
0
## END

#### for w in 7 17 27 37; do fmt -u -w $w f; fmt -t -w $w f; fmt -c -w $w f; done | md5sum
cat > f <<'E'
This is a simple paragraph of text that is going to be longer than seventy-five columns so that fmt has to do something with it. It has sentences.  Some have two spaces. Others don't! Really? Yes.

  Indented paragraph here with some words that go on and on and on until they have to be wrapped somewhere by the program.
  second line same indent
    third line different indent

- bullet one that is long enough to be wrapped because it has many many words in it, you see
  continuation
> quoted text that should be prefix handled in some way when the prefix option is given okay
> more quoted
E
for w in 7 17 27 37; do fmt -u -w $w f; fmt -t -w $w f; fmt -c -w $w f; done | md5sum; echo $?
## STDOUT:
f307c74d4b4efc545efdffd7fe877e08  -
0
## END

#### splitting comes before crowns and tags
printf 'a b  c\n d e\nf\n g\n' > f
for o in '-s -c' '-c -s' '-t -c' '-c -t' '-s -t' -t -c; do echo "$o"; fmt $o f; done
## STDOUT:
-s -c
a b  c
 d e
f
 g
-c -s
a b  c
 d e
f
 g
-t -c
a b  c d e
f g
-c -t
a b  c d e
f g
-s -t
a b  c
 d e
f
 g
-t
a b  c d e
f g
-c
a b  c d e
f g
## END

#### the first mistake among the options is told
for o in '-x -2' '-t -2 -x' '-w5 -2' -s2 -2x -sx2; do fmt $o </dev/null; done
## stdout-json: ""
## STDERR:
fmt: invalid option -- 'x'
Try 'fmt --help' for more information.
fmt: invalid option -- 2; -WIDTH is recognized only when it is the first
option; use -w N instead
Try 'fmt --help' for more information.
fmt: invalid option -- 2; -WIDTH is recognized only when it is the first
option; use -w N instead
Try 'fmt --help' for more information.
fmt: invalid option -- 2; -WIDTH is recognized only when it is the first
option; use -w N instead
Try 'fmt --help' for more information.
fmt: invalid width: ‘2x’
fmt: invalid option -- 'x'
Try 'fmt --help' for more information.
## END
## status: 1
