# getconf, recorded from the original.

#### getconf PATH_MAX /
getconf PATH_MAX /
## STDOUT:
4096
## END

#### getconf NAME_MAX /
getconf NAME_MAX /
## STDOUT:
255
## END

#### getconf ARG_MAX
getconf ARG_MAX
## STDOUT:
2097152
## END

#### getconf PAGESIZE
getconf PAGESIZE
## STDOUT:
4096
## END

#### getconf PAGE_SIZE
getconf PAGE_SIZE
## STDOUT:
4096
## END

#### getconf LONG_BIT
getconf LONG_BIT
## STDOUT:
64
## END

#### getconf foo 2>&1; echo $?
getconf foo 2>&1; echo $?
## STDOUT:
getconf: Unrecognized variable `foo'
2
## END

#### getconf PATH
getconf PATH
## STDOUT:
/bin:/usr/bin
## END

#### getconf CHAR_BIT
getconf CHAR_BIT
## STDOUT:
8
## END

#### getconf INT_MAX
getconf INT_MAX
## STDOUT:
2147483647
## END

#### getconf CLK_TCK
getconf CLK_TCK
## STDOUT:
100
## END

#### getconf _POSIX_VERSION
getconf _POSIX_VERSION
## STDOUT:
200809
## END

#### getconf LINE_MAX
getconf LINE_MAX
## STDOUT:
2048
## END

#### getconf UINT_MAX
getconf UINT_MAX
## STDOUT:
4294967295
## END

#### getconf HOST_NAME_MAX
getconf HOST_NAME_MAX
## STDOUT:
64
## END

#### getconf NGROUPS_MAX
getconf NGROUPS_MAX
## STDOUT:
65536
## END

#### getconf PIPE_BUF /
getconf PIPE_BUF /
## STDOUT:
4096
## END

#### getconf SSIZE_MAX
getconf SSIZE_MAX
## STDOUT:
32767
## END

#### getconf LOGIN_NAME_MAX
getconf LOGIN_NAME_MAX
## STDOUT:
256
## END

#### getconf RE_DUP_MAX
getconf RE_DUP_MAX
## STDOUT:
32767
## END

#### getconf 2>/dev/null; echo $?
getconf 2>/dev/null; echo $?
## STDOUT:
2
## END

#### getconf NAME_MAX 2>/dev/null; echo $?
getconf NAME_MAX 2>/dev/null; echo $?
## STDOUT:
2
## END

#### getconf -v POSIX_V7_LP64_OFF64 INT_MAX
getconf -v POSIX_V7_LP64_OFF64 INT_MAX
## STDOUT:
2147483647
## END
