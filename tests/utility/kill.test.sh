# kill, recorded from the original.

#### /usr/bin/kill -l
/usr/bin/kill -l
## STDOUT:
HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT
CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH POLL PWR SYS
## END

#### /usr/bin/kill -l 9
/usr/bin/kill -l 9
## STDOUT:
KILL
## END

#### /usr/bin/kill -l KILL
/usr/bin/kill -l KILL
## STDOUT:
9
## END

#### /usr/bin/kill -L
/usr/bin/kill -L
## STDOUT:
 1 HUP      2 INT      3 QUIT     4 ILL      5 TRAP     6 ABRT     7 BUS
 8 FPE      9 KILL    10 USR1    11 SEGV    12 USR2    13 PIPE    14 ALRM
15 TERM    16 STKFLT  17 CHLD    18 CONT    19 STOP    20 TSTP    21 TTIN
22 TTOU    23 URG     24 XCPU    25 XFSZ    26 VTALRM  27 PROF    28 WINCH
29 POLL    30 PWR     31 SYS     
## END

#### /usr/bin/kill 999999 2>/dev/null; echo $?
/usr/bin/kill 999999 2>/dev/null; echo $?
## STDOUT:
1
## END

#### /usr/bin/kill abc 2>/dev/null; echo $?
/usr/bin/kill abc 2>/dev/null; echo $?
## STDOUT:
1
## END

#### /usr/bin/kill 2>/dev/null; echo $?
/usr/bin/kill 2>/dev/null; echo $?
## STDOUT:
1
## END

#### sleep 5 & p=$!; /usr/bin/kill $p; wait $p; echo $?
sleep 5 & p=$!; /usr/bin/kill $p; wait $p; echo $?
## STDOUT:
143
## END

#### sleep 5 & p=$!; /usr/bin/kill -9 $p; wait $p 2>/dev/null; echo $?
sleep 5 & p=$!; /usr/bin/kill -9 $p; wait $p 2>/dev/null; echo $?
## STDOUT:
137
## END

#### sleep 5 & p=$!; /usr/bin/kill -s HUP $p; wait $p; echo $?
sleep 5 & p=$!; /usr/bin/kill -s HUP $p; wait $p; echo $?
## STDOUT:
129
## END

#### sleep 5 & p=$!; /usr/bin/kill -0 $p && echo there; /usr/bin/kill -TERM $p; wait $p; echo $?
sleep 5 & p=$!; /usr/bin/kill -0 $p && echo there; /usr/bin/kill -TERM $p; wait $p; echo $?
## STDOUT:
there
143
## END

#### env kill -l TERM
env kill -l TERM
## STDOUT:
15
## END
