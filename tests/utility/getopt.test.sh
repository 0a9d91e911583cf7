# getopt, recorded from the original.

#### getopt -o ab:c:: -- -a -b x -cfoo y z
getopt -o ab:c:: -- -a -b x -cfoo y z
## STDOUT:
 -a -b 'x' -c 'foo' -- 'y' 'z'
## END

#### getopt -o ab -l long,arg:,opt:: -n prog -- --long --arg=5 --opt=3 -a rest
getopt -o ab -l long,arg:,opt:: -n prog -- --long --arg=5 --opt=3 -a rest
## STDOUT:
 --long --arg '5' --opt '3' -a -- 'rest'
## END

#### getopt ab: -a -b x y
getopt ab: -a -b x y
## STDOUT:
 -a -b x -- y
## END

#### getopt -o a -- -z 2>&1; echo $?
getopt -o a -- -z 2>&1; echo $?
## STDOUT:
getopt: invalid option -- 'z'
 --
1
## END

#### getopt -q -o a -- -z; echo $?
getopt -q -o a -- -z; echo $?
## STDOUT:
 --
1
## END

#### getopt -T; echo $?
getopt -T; echo $?
## STDOUT:
4
## END

#### getopt -o +ab -- -a x -b
getopt -o +ab -- -a x -b
## STDOUT:
 -a -- 'x' '-b'
## END

#### getopt -o -ab -- -a x -b
getopt -o -ab -- -a x -b
## STDOUT:
 -a 'x' -b --
## END

#### getopt -u -o a -- -a 'x y'
getopt -u -o a -- -a 'x y'
## STDOUT:
 -a -- x y
## END

#### getopt -o a -- -a "it's"
getopt -o a -- -a "it's"
## STDOUT:
 -a -- 'it'\''s'
## END

#### getopt -o a -l foo -- --fo --bar 2>&1; echo $?
getopt -o a -l foo -- --fo --bar 2>&1; echo $?
## STDOUT:
getopt: unrecognized option '--bar'
 --foo --
1
## END

#### getopt -o a: -- -a 2>&1; echo $?
getopt -o a: -- -a 2>&1; echo $?
## STDOUT:
getopt: option requires an argument -- 'a'
 --
1
## END

#### getopt -a -l foo -o f -- -foo
getopt -a -l foo -o f -- -foo
## STDOUT:
 --foo --
## END

#### getopt 2>&1; echo $?
getopt 2>&1; echo $?
## STDOUT:
getopt: missing optstring argument
Try 'getopt --help' for more information.
2
## END

#### getopt -Q -o a -- -a x; echo $?
getopt -Q -o a -- -a x; echo $?
## STDOUT:
0
## END

#### getopt -s csh -o a -- 'a b!'
getopt -s csh -o a -- 'a b!'
## STDOUT:
 -- 'a'\ 'b'\!''
## END

#### getopt -o a -l foo: -- --foo 2>&1; echo $?
getopt -o a -l foo: -- --foo 2>&1; echo $?
## STDOUT:
getopt: option '--foo' requires an argument
 --
1
## END

#### getopt -l fooa,foob -o '' -- --foo 2>&1; echo $?
getopt -l fooa,foob -o '' -- --foo 2>&1; echo $?
## STDOUT:
getopt: option '--foo' is ambiguous; possibilities: '--fooa' '--foob'
 --
1
## END

#### getopt --options ab: --longoptions all,be: -- --all --be x -a -b y z
getopt --options ab: --longoptions all,be: -- --all --be x -a -b y z
## STDOUT:
 --all --be 'x' -a -b 'y' -- 'z'
## END

#### getopt -o a -l foo -- --foo=1 2>&1; echo $?
getopt -o a -l foo -- --foo=1 2>&1; echo $?
## STDOUT:
getopt: option '--foo' doesn't allow an argument
 --
1
## END

#### getopt -n me -o a -- -z 2>&1; echo $?
getopt -n me -o a -- -z 2>&1; echo $?
## STDOUT:
me: invalid option -- 'z'
 --
1
## END

#### getopt -o abc -- -abc x
getopt -o abc -- -abc x
## STDOUT:
 -a -b -c -- 'x'
## END

#### getopt -o a -- x -a -- -b
getopt -o a -- x -a -- -b
## STDOUT:
 -a -- 'x' '-b'
## END

#### eval set -- "$(getopt -o a:b -l color: -- -a 'x y' --color red -b file)"; printf '<%s>' "$@"; echo
eval set -- "$(getopt -o a:b -l color: -- -a 'x y' --color red -b file)"; printf '<%s>' "$@"; echo
## STDOUT:
<-a><x y><--color><red><-b><--><file>
## END

#### getopt -l long -- -o x; echo $?
getopt -l long -- -o x; echo $?
## STDOUT:
 'x' --
0
## END

#### getopt -o a -l opt:: -- --opt x
getopt -o a -l opt:: -- --opt x
## STDOUT:
 --opt '' -- 'x'
## END
