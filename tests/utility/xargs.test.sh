# xargs, recorded from the GNU original.

#### printf 'a b\nc\n' | xargs
printf 'a b\nc\n' | xargs
## STDOUT:
a b c
## END

#### printf 'a b\nc\n' | xargs -n1 echo x
printf 'a b\nc\n' | xargs -n1 echo x
## STDOUT:
x a
x b
x c
## END

#### printf 'a b\n c\n' | xargs -I{} echo '<{}>'
printf 'a b\n c\n' | xargs -I{} echo '<{}>'
## STDOUT:
<a b>
<c>
## END

#### printf 'a b\0c\0' | xargs -0 -n1
printf 'a b\0c\0' | xargs -0 -n1
## STDOUT:
a b
c
## END

#### printf 'a,b' | xargs -d, -n1
printf 'a,b' | xargs -d, -n1
## STDOUT:
a
b
## END

#### printf 'a b\nc\n' | xargs -L1
printf 'a b\nc\n' | xargs -L1
## STDOUT:
a b
c
## END

#### printf "'a b' c\\\\ d\n" | xargs -n1
printf "'a b' c\\\\ d\n" | xargs -n1
## STDOUT:
a b
c d
## END

#### xargs echo x < /dev/null
xargs echo x < /dev/null
## STDOUT:
x
## END

#### xargs -r echo x < /dev/null
xargs -r echo x < /dev/null
## STDOUT:
## END

#### echo a | xargs false; echo $?
echo a | xargs false; echo $?
## STDOUT:
123
## END

#### echo a | xargs nonexistent; echo $?
echo a | xargs nonexistent; echo $?
## STDOUT:
127
## END

#### echo 'a b c' | xargs -n2
echo 'a b c' | xargs -n2
## STDOUT:
a b
c
## END

#### echo a b | xargs -t echo
echo a b | xargs -t echo
## STDOUT:
a b
## END

#### echo "'a" | xargs; echo $?
echo "'a" | xargs; echo $?
## STDOUT:
1
## END

#### printf 'a\nb\n' | xargs -I X echo X-X
printf 'a\nb\n' | xargs -I X echo X-X
## STDOUT:
a-a
b-b
## END

#### seq 5 | xargs -n 2 echo
seq 5 | xargs -n 2 echo
## STDOUT:
1 2
3 4
5
## END

#### echo 'a b c' | xargs -P2 -n1 echo | sort
echo 'a b c' | xargs -P2 -n1 echo | sort
## STDOUT:
a
b
c
## END

#### seq 1000 | xargs | wc -w
seq 1000 | xargs | wc -w
## STDOUT:
1000
## END

#### printf 'a stop b\n' | xargs -E stop echo
printf 'a stop b\n' | xargs -E stop echo
## STDOUT:
a
## END

#### printf '1\n2\n' > l; xargs -a l echo
printf '1\n2\n' > l; xargs -a l echo
## STDOUT:
1 2
## END

#### echo x | xargs -n0; echo $?
echo x | xargs -n0; echo $?
## STDOUT:
1
## END

#### statuses beyond those of signals
echo a b | xargs -n1 sh -c 'exit 200'; echo $?; echo a b | xargs -n1 sh -c 'kill -TERM $$'; echo $?; echo a b | xargs -n1 sh -c 'exit 129'; echo $?; echo a | xargs sh -c 'exit 255'; echo $?
## STDOUT:
123
125
123
124
## END
## STDERR:
xargs: sh: terminated by signal 15
xargs: sh: exited with status 255; aborting
## END
