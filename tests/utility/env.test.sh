# env, recorded from the GNU original.

#### env -i A=1 B=2 env
env -i A=1 B=2 env
## STDOUT:
A=1
B=2
## END

#### env -i A=1
env -i A=1
## STDOUT:
A=1
## END

#### env A=1 sh -c 'echo $A'
env A=1 sh -c 'echo $A'
## STDOUT:
1
## END

#### env -u HOME env | grep -c ^HOME=
env -u HOME env | grep -c ^HOME=
## STDOUT:
0
## END
## status: 1

#### env nonexistent; echo $?
env nonexistent; echo $?
## STDOUT:
127
## END

#### env -i
env -i
## STDOUT:
## END

#### env -0 -i A=1 B=2 | od -c | head -1
env -0 -i A=1 B=2 | od -c | head -1
## STDOUT:
0000000   A   =   1  \0   B   =   2  \0
## END

#### env --foo; echo $?
env --foo; echo $?
## STDOUT:
125
## END

#### env -S 'echo  a "b c"'
env -S 'echo  a "b c"'
## STDOUT:
a b c
## END

#### env - A=1 env
env - A=1 env
## STDOUT:
A=1
## END

#### env -i A=1 A=2 env
env -i A=1 A=2 env
## STDOUT:
A=2
## END

#### env -u; echo $?
env -u; echo $?
## STDOUT:
125
## END

#### env -C / pwd
env -C / pwd
## STDOUT:
/
## END

#### env -C nodir pwd; echo $?
env -C nodir pwd; echo $?
## STDOUT:
125
## END

#### env X=1 true; echo $?
env X=1 true; echo $?
## STDOUT:
0
## END

#### env false; echo $?
env false; echo $?
## STDOUT:
1
## END
