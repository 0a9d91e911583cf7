#### and, or from left to right
true || echo a && echo b; false && echo a || echo b; false || false || echo c
## STDOUT:
b
b
c
## END

#### the status of a list
false && true; echo $?; true && false || true; echo $?
## STDOUT:
1
0
## END

#### newlines after the operators
true &&

echo a ||
echo b
## STDOUT:
a
## END

#### semicolon first
; echo a
## STDOUT:
## END
## STDERR:
bash: -c: line 1: syntax error near unexpected token `;'
bash: -c: line 1: `; echo a'
## END
## status: 2

#### two semicolons
echo a;; echo b
## STDOUT:
## END
## STDERR:
bash: -c: line 1: syntax error near unexpected token `;;'
bash: -c: line 1: `echo a;; echo b'
## END
## status: 2

#### && first
&& echo a
## STDOUT:
## END
## STDERR:
bash: -c: line 1: syntax error near unexpected token `&&'
bash: -c: line 1: `&& echo a'
## END
## status: 2

#### background then more
{ echo a; } & wait; echo b
## STDOUT:
a
b
## END

#### an asynchronous list's status is 0
false & echo $?; wait $!; echo $?
## STDOUT:
0
1
## END

#### a background command reads nothing
cat & wait; echo done
## STDOUT:
done
## END

#### a list in the background
x=1; { x=2; echo $x; } & wait; echo $x
## STDOUT:
2
1
## END

#### true & false;
true & wait $!; echo $?; (exit 9) & wait $!; echo $?
## STDOUT:
0
9
## END
