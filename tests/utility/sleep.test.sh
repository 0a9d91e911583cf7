# sleep, recorded from the GNU original.

#### sleep 0; echo $?
sleep 0; echo $?
## STDOUT:
0
## END

#### sleep 0.01; echo $?
sleep 0.01; echo $?
## STDOUT:
0
## END

#### sleep x; echo $?
sleep x; echo $?
## STDOUT:
1
## END

#### sleep; echo $?
sleep; echo $?
## STDOUT:
1
## END

#### sleep 0 0; echo $?
sleep 0 0; echo $?
## STDOUT:
0
## END

#### sleep 0s; echo $?
sleep 0s; echo $?
## STDOUT:
0
## END

#### sleep 0m; echo $?
sleep 0m; echo $?
## STDOUT:
0
## END

#### sleep 0h 0d; echo $?
sleep 0h 0d; echo $?
## STDOUT:
0
## END

#### sleep -- 0; echo $?
sleep -- 0; echo $?
## STDOUT:
0
## END

#### sleep 1x; echo $?
sleep 1x; echo $?
## STDOUT:
1
## END

#### sleep --foo; echo $?
sleep --foo; echo $?
## STDOUT:
1
## END

#### sleep 0x0; echo $?
sleep 0x0; echo $?
## STDOUT:
0
## END

#### sleep ''; echo $?
sleep ''; echo $?
## STDOUT:
1
## END

#### sleep .01; echo $?
sleep .01; echo $?
## STDOUT:
0
## END

#### sleep 1e-2; echo $?
sleep 1e-2; echo $?
## STDOUT:
0
## END
