# rev, recorded from the original.

#### rev a
printf 'abc\nd e\n\nhéj\nx' > a; rev a
## stdout-json: "cba\ne d\n\nj\u00e9h\nx"

#### rev < a
printf 'abc\nd e\n\nhéj\nx' > a; rev < a
## stdout-json: "cba\ne d\n\nj\u00e9h\nx"

#### rev nosuch
printf 'abc\nd e\n\nhéj\nx' > a; rev nosuch
## STDOUT:
## END
## status: 1

#### rev a a
printf 'abc\nd e\n\nhéj\nx' > a; rev a a
## stdout-json: "cba\ne d\n\nj\u00e9h\nxcba\ne d\n\nj\u00e9h\nx"

#### rev /dev/null
printf 'abc\nd e\n\nhéj\nx' > a; rev /dev/null
## STDOUT:
## END
