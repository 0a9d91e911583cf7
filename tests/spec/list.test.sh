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

#### and, or and their groups
true && echo a || echo b; false && echo a || echo b; true || echo a && echo b; false || false && echo no; echo $?; { false || true; } && echo c; ! true || echo d; true && ! false && echo e; false && false || true && echo f; (true && false); echo $?; true &&
echo g ||

echo no; x=1 && y=2 && echo $x$y; [ a ] && [ b ] && echo h
## STDOUT:
a
b
b
1
c
d
e
f
1
g
12
h
## END

#### background lists and wait
{ sleep 0.1; echo late; } & echo early; wait; (exit 3) & (exit 4) & wait $!; echo $?; wait; echo $?; true && { echo in background; } & wait; x=1 & wait; echo "[$x]"; { echo a; echo b; } & wait $!; for i in 1 2; do echo $i & wait; done
## STDOUT:
early
late
4
0
in background
[]
a
b
1
2
## END
