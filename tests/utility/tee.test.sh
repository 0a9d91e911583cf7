# tee, recorded from the GNU original.

#### echo x | tee a; cat a
echo x | tee a; cat a
## STDOUT:
x
x
## END

#### echo x | tee a b > /dev/null; cat a b
echo x | tee a b > /dev/null; cat a b
## STDOUT:
x
x
## END

#### echo 1 > a; echo 2 | tee -a a; cat a
echo 1 > a; echo 2 | tee -a a; cat a
## STDOUT:
2
1
2
## END

#### echo x | tee no/x; echo $?
echo x | tee no/x; echo $?
## STDOUT:
x
1
## END

#### echo x | tee
echo x | tee
## STDOUT:
x
## END

#### seq 5 | tee a | tail -1; wc -l < a
seq 5 | tee a | tail -1; wc -l < a
## STDOUT:
5
5
## END

#### echo x | tee -i a
echo x | tee -i a
## STDOUT:
x
## END

#### echo x | tee -p a
echo x | tee -p a
## STDOUT:
x
## END

#### echo x | tee a a > /dev/null; cat a
echo x | tee a a > /dev/null; cat a
## STDOUT:
x
## END

#### printf '' | tee a; wc -c < a
printf '' | tee a; wc -c < a
## STDOUT:
0
## END

#### echo x | tee --output-error=foo; echo $?
echo x | tee --output-error=foo; echo $?
## STDOUT:
1
## END

#### echo x | tee -- -n; cat ./-n
echo x | tee -- -n; cat ./-n
## STDOUT:
x
x
## END

#### mkdir d; echo x | tee d; echo $?
mkdir d; echo x | tee d; echo $?
## STDOUT:
x
1
## END

#### echo x | tee > /dev/null a; cat a
echo x | tee > /dev/null a; cat a
## STDOUT:
x
## END

#### seq 100000 | tee a | wc -l; wc -l < a
seq 100000 | tee a | wc -l; wc -l < a
## STDOUT:
100000
100000
## END
