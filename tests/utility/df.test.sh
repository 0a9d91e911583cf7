# df, recorded from the original.

#### df nofile 2>&1; echo $?
df nofile 2>&1; echo $?
## STDOUT:
df: nofile: No such file or directory
1
## END

#### df --output=foo / 2>/dev/null; echo $?
df --output=foo / 2>/dev/null; echo $?
## STDOUT:
1
## END

#### df / | head -1 | cut -c1-10
df / | head -1 | cut -c1-10
## STDOUT:
Filesystem
## END

#### df --output=target /
df --output=target /
## STDOUT:
Mounted on
/
## END

#### df --output=file,target /
df --output=file,target /
## STDOUT:
File Mounted on
/    /
## END

#### df -P / | head -1 | awk '{print $2, $5}'
df -P / | head -1 | awk '{print $2, $5}'
## STDOUT:
1024-blocks Capacity
## END

#### df -h / | head -1 | awk '{print $2, $3, $4}'
df -h / | head -1 | awk '{print $2, $3, $4}'
## STDOUT:
Size Used Avail
## END

#### df -i / | head -1 | awk '{print $2, $3, $4, $5}'
df -i / | head -1 | awk '{print $2, $3, $4, $5}'
## STDOUT:
Inodes IUsed IFree IUse%
## END

#### df -B x / 2>&1; echo $?
df -B x / 2>&1; echo $?
## STDOUT:
df: invalid -B argument 'x'
1
## END

#### df -t nosuch 2>&1; echo $?
df -t nosuch 2>&1; echo $?
## STDOUT:
df: no file systems processed
1
## END

#### df / | wc -l
df / | wc -l
## STDOUT:
2
## END

#### df --total / | tail -1 | awk '{print $1, $NF}'
df --total / | tail -1 | awk '{print $1, $NF}'
## STDOUT:
total -
## END
