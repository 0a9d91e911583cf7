#### precedence
echo $((2+3*4)) $(((2+3)*4)) $((2**3**2)) $((-2**2)) $((1<<2+1)) $((7&3|8^1)) $((!0+1)) $((~5))
## STDOUT:
14 20 512 4 8 11 2 -6
## END

#### division and remainder signs
echo $((7/2)) $((-7/2)) $((7%-3)) $((-7%3))
## STDOUT:
3 -3 1 -1
## END

#### wrapping
echo $((9223372036854775807+1)) $((-9223372036854775808)) $((9223372036854775807*2)) $((-9223372036854775808/-1)) $((-9223372036854775808%-1))
## STDOUT:
-9223372036854775808 -9223372036854775808 -2 -9223372036854775808 0
## END

#### a constant that is too large
echo $((9223372036854775808)) $((18446744073709551616)) $((0xffffffffffffffff))
## STDOUT:
-9223372036854775808 0 -1
## END

#### shifts
echo $((1<<63)) $((1<<64)) $((-1>>1)) $((1<<-1))
## STDOUT:
-9223372036854775808 1 -1 -9223372036854775808
## END

#### bases
echo $((010)) $((0x1F)) $((2#101)) $((16#fF)) $((36#z)) $((37#A)) $((64#_)) $((64#@)) $((62#Z))
## STDOUT:
8 31 5 255 35 36 63 62 61
## END

#### a bad digit
echo $((08)); echo no
## STDOUT:
## END
## STDERR:
bash: line 1: 08: value too great for base (error token is "08")
## END
## status: 1

#### a digit too great for the base
echo $((2#12)); echo no
## STDOUT:
## END
## STDERR:
bash: line 1: 2#12: value too great for base (error token is "2#12")
## END
## status: 1

#### a bad base
echo $((65#1)); echo no
## STDOUT:
## END
## STDERR:
bash: line 1: 65#1: invalid arithmetic base (error token is "65#1")
## END
## status: 1

#### base 1
echo $((1#0)); echo no
## STDOUT:
## END
## STDERR:
bash: line 1: 1#0: invalid arithmetic base (error token is "1#0")
## END
## status: 1

#### an empty number after the base
echo $((16#)); echo no
## STDOUT:
## END
## STDERR:
bash: line 1: 16#: invalid integer constant (error token is "16#")
## END
## status: 1

#### assignment operators
x=10; echo $((x+=5)) $((x-=3)) $((x*=2)) $((x/=5)) $((x%=3)) $((x<<=4)) $((x>>=1)) $((x|=5)) $((x&=6)) $((x^=3)) $x
## STDOUT:
15 12 24 4 1 16 8 13 4 7 7
## END

#### increments
x=5; echo $((x++)) $((++x)) $((x--)) $((--x)) $x $((- -x)) $((+x)) $((--1))
## STDOUT:
5 7 7 5 5 5 5 1
## END

#### increment of a number
echo $((5++)); echo no
## STDOUT:
## END
## STDERR:
bash: line 1: 5++: syntax error: operand expected (error token is "+")
## END
## status: 1

#### short circuit
x=0; echo $((0 && (x=1))) $((1 || (x=1))) $x $((1 && 2)) $((0 || 0))
## STDOUT:
0 1 0 1 0
## END

#### conditional operator and comma
x=0; echo $((1?2:3)) $((0?2:1?4:5)) $((x=1,x+1)) $((1?(x=7):(x=8))) $x
## STDOUT:
2 4 2 7 7
## END

#### division by zero in an unused branch
echo $((1 ? 2 : 1/0)) $((0 && 1/0))
## STDOUT:
2 0
## END

#### comparisons
echo $((1<2)) $((2<=1)) $((3==3)) $((3!=3)) $((2>1)) $((-1>=0))
## STDOUT:
1 0 1 0 1 0
## END

#### names without a dollar, recursively
a=b b=c+1 c=4; echo $((a)) $((a*2)) $((u)) $(($a*2))
## STDOUT:
5 10 0 10
## END

#### a value that is an expression with assignment
x='y=5'; echo $((x)) $y
## STDOUT:
5 5
## END

#### endless recursion
a=b b=a; echo $((a)); echo no
## STDOUT:
## END
## STDERR:
bash: line 1: b: expression recursion level exceeded (error token is "b")
## END
## status: 1

#### array elements
a=(1 2 3) i=1; echo $((a[1]+a[i+1])) $((a[-1])) $((a)) $((a[0]++)) ${a[0]} $((a[9])); ((a[7]=5)); echo ${!a[@]}
## STDOUT:
5 3 1 1 2 0
0 1 2 7
## END

#### associative elements
declare -A m=([k]=3 ['a b']=4); echo $((m[k])) $((m['a b'])) $((m[x]=7)) ${m[x]} $((m[none]))
## STDOUT:
3 4 7 7 0
## END

#### an unset variable under nounset
set -u; echo $((u+1)); echo no
## STDOUT:
## END
## STDERR:
bash: line 1: u: unbound variable
## END
## status: 127

#### empty expressions
echo $(()) $(( )) "[$(( 	))]"
## STDOUT:
0 0 [0]
## END

#### quotes and expansions
x=3; echo $(( "1" + '2' )); echo $(( "$x" + $(echo 4) + ${#x} ))
## STDOUT:
## END
## STDERR:
bash: line 1: 1 + '2' : syntax error: operand expected (error token is "'2' ")
## END
## status: 1

#### a trailing operator
echo $((1+)); echo no
## STDOUT:
## END
## STDERR:
bash: line 1: 1+: syntax error: operand expected (error token is "+")
## END
## status: 1

#### an unknown token
echo $((1 @ 2)); echo no
## STDOUT:
## END
## STDERR:
bash: line 1: 1 @ 2: syntax error: invalid arithmetic operator (error token is "@ 2")
## END
## status: 1

#### a missing parenthesis
echo $(( (1+2 )); echo no
## STDOUT:
## END
## STDERR:
bash: -c: line 1: unexpected EOF while looking for matching `)'
## END
## status: 2

#### assignment to a number
echo $((1=2)); echo no
## STDOUT:
## END
## STDERR:
bash: line 1: 1=2: attempted assignment to non-variable (error token is "=2")
## END
## status: 1

#### a missing colon
echo $((1?2)); echo no
## STDOUT:
## END
## STDERR:
bash: line 1: 1?2: `:' expected for conditional expression (error token is "2")
## END
## status: 1

#### division by zero
echo $((5%0)); echo no
## STDOUT:
## END
## STDERR:
bash: line 1: 5%0: division by 0 (error token is "0")
## END
## status: 1

#### a negative exponent
echo $((2**-1)); echo no
## STDOUT:
## END
## STDERR:
bash: line 1: 2**-1: exponent less than 0 (error token is "1")
## END
## status: 1

#### overflow of an exponent
echo $((2**62)) $((2**63)) $((2**64)) $((3**50)) $((0**0))
## STDOUT:
4611686018427387904 -9223372036854775808 0 6048575297968530377 1
## END

#### a readonly variable
readonly r=1; echo $((r+1)); echo $((r=2)); echo no
## STDOUT:
2
## END
## STDERR:
bash: line 1: r: readonly variable
## END
## status: 1

#### the old form
x=2; echo $[x*3] "$[1+1]"
## STDOUT:
6 2
## END

#### an integer variable
declare -i i; i=2+3; echo $i; i+=4; echo $i; i=abc; echo $i; i='1 +'; echo no
## STDOUT:
5
9
0
## END
## STDERR:
bash: line 1: 1 +: syntax error: operand expected (error token is "+")
## END
## status: 1

#### whitespace and newlines
echo $((
1 +
2
))
## STDOUT:
3
## END

#### a string that is no number
x='a b'; echo $((x)); echo no
## STDOUT:
## END
## STDERR:
bash: line 1: a b: syntax error in expression (error token is "b")
## END
## status: 1

#### floating point is an error
echo $((1.5)); echo no
## STDOUT:
## END
## STDERR:
bash: line 1: 1.5: syntax error: invalid arithmetic operator (error token is ".5")
## END
## status: 1

#### leading and trailing blanks of values
x=' 7 '; echo $((x+1)); y='+8'; echo $((y-1)) $((-y))
## STDOUT:
8
7 -8
## END

#### precedence and associativity of all operators
echo $((2+3*4)) $((2**3**2)) $((-2**2)) $((10-3-2)) $((1<<2+1)) $((7&3|8^2)) $((1||0&&0)) $((!0+1)) $((~0&5)) $((5>3==1)) $((1?2:3?4:5)) $((a=b=3,a+b)) $((-7/2)) $((-7%3)) $((7%-3)) $((1<2<3)) $((3>2>1)) $((2*3%4)) $((!1==0))
## STDOUT:
14 512 4 5 8 11 1 2 5 1 2 6 -3 -1 1 1 0 2 1
## END

#### each assignment operator on scalars and elements
x=10; for o in = += -= '*=' /= %= '<<=' '>>=' '&=' '|=' '^='; do x=13; ((x $o 3)); echo -n "$x "; done; echo; a=(5 6); ((a[0]+=2, a[1]*=a[0], a[2]=7)); echo ${a[@]}; declare -A m=([k]=1); ((m[k]+=4, m[new]=9)); echo ${m[k]} ${m[new]}
## STDOUT:
3 16 10 39 4 1 104 1 1 15 14 
7 42 7
5 9
## END

#### pre and post operators on elements and in conditions
i=5; echo $((i++ + ++i)) $i $((i-- - --i)) $i; a=(1 2 3); j=0; echo $((a[j++])) $j $((a[++j])) $j; n=0; while ((n++<3)); do echo -n $n; done; echo; ((i=0)) || echo zero; ((i++)) || echo was zero; ((++i)) && echo nonzero; echo $((+-+5)) $((- -3)) $((!-1))
## STDOUT:
12 7 2 5
1 1 3 2
123
zero
was zero
nonzero
-5 3 0
## END

#### numbers in every base
echo $((010)) $((0x1F)) $((0XfF)) $((2#1010)) $((16#ff)) $((36#Zz)) $((62#Z)) $((64#@)) $((64#_)) $((8#17)) $((10#08)) $((0)) $((00)); (echo $((08))); (echo $((2#2))); (echo $((65#1))); (echo $((1#0))); (echo $((0x))) ; (echo $((16#)))
## STDOUT:
8 31 255 10 255 1295 61 62 63 15 8 0 0
0
## END
## STDERR:
bash: line 1: 08: value too great for base (error token is "08")
bash: line 1: 2#2: value too great for base (error token is "2#2")
bash: line 1: 65#1: invalid arithmetic base (error token is "65#1")
bash: line 1: 1#0: invalid arithmetic base (error token is "1#0")
bash: line 1: 16#: invalid integer constant (error token is "16#")
## END
## status: 1

#### values of variables are evaluated again
a=b b=c c=7; echo $((a)) $((a+1)); e='1+2'; echo $((e*3)) $(($e*3)); x='y=5'; echo $((x)) $y; (r=r+1; echo $((r))); u=; echo $((u)) $((unset_+1)); s=' 4 '; echo $((s+1)); (z='1 2'; echo $((z)))
## STDOUT:
7 8
9 7
5 5
0 1
5
## END
## STDERR:
bash: line 1: r+1: expression recursion level exceeded (error token is "r+1")
bash: line 1: 1 2: syntax error in expression (error token is "2")
## END
## status: 1

#### expansions within expressions
x=3; a=(1 2 3); set -- 4 5; echo $(($x+${x})) $((${#a[@]}*2)) $(($#+$1)) $((${a[1]}+a[2])) $(($(echo 5)+1)) $((`echo 6`+1)) $(("3"+'4')) 2>/dev/null; echo $(( "3" + 4 )) $((${u:-8}+1)) $((x${u}+1)) $((1${x})) $((0x$x$x))
## STDOUT:
## END
## STDERR:
bash: line 1: 3+'4': syntax error: operand expected (error token is "'4'")
## END
## status: 1

#### integers wrap around
echo $((9223372036854775807+1)) $((-9223372036854775808-1)) $((9223372036854775807*2)) $((1<<63)) $((1<<64)) $((1<<-1)) $((-1>>1)) $((-9223372036854775808/-1)) $((-9223372036854775808%-1)) $((2**63)) $((2**64)) $((3**41))
## STDOUT:
-9223372036854775808 9223372036854775807 -2 -9223372036854775808 1 -9223372036854775808 -1 -9223372036854775808 0 -9223372036854775808 0 -420491770248316829
## END

#### the comma, nested conditions and side effects that are skipped
echo $((1,2,3)) $((x=1,x+1)); ((0 && (y=5))); echo "[$y]"; ((1 || (y=6))); echo "[$y]"; ((1 ? (p=1) : (q=2))); echo "$p[$q]"; ((0 ? 1/0 : 3)); echo $?; echo $((1?2:1/0)) $((0&&1/0)) $((1||1/0)); ((a=1)) && ((b=a+1, c=b*2)); echo $a$b$c
## STDOUT:
3 2
[]
[]
1[]
0
2 0 1
124
## END

#### blanks, newlines and comments within
echo $((
 1 +
 2
)) $(( 3	+ 4 )); ((x = 1 +
2)); echo $x; for (( i = 0 ;
 i < 2 ; i++ )); do echo -n $i; done; echo; echo $((1 + 2 ))$(( 3)); echo $(( 5 \
 + 1 ))
## STDOUT:
3 7
3
01
33
6
## END

#### errors and their tokens
for e in '1+' '1 2' '+' '*3' '(1' '1)' '1=2' '1++' '++1' 'a b' '1?2' '1:2' '$' '1/0' '1%0' '2**-1' 'a[' '1.5' '"' '@' 'x=' '1,,2' '()' '1//2' '08' '0xg' '3#3' '1<<' '!' 'a+=' '--' '9999999999999999999'; do (echo "$e: $(($e))") 2>&1; done
## STDOUT:
bash: line 1: 1+: syntax error: operand expected (error token is "+")
bash: line 1: 1 2: syntax error in expression (error token is "2")
bash: line 1: +: syntax error: operand expected (error token is "+")
bash: line 1: *3: syntax error: operand expected (error token is "*3")
bash: line 1: (1: missing `)' (error token is "1")
bash: line 1: 1): syntax error in expression (error token is ")")
bash: line 1: 1=2: attempted assignment to non-variable (error token is "=2")
bash: line 1: 1++: syntax error: operand expected (error token is "+")
++1: 1
bash: line 1: a b: syntax error in expression (error token is "b")
bash: line 1: 1?2: `:' expected for conditional expression (error token is "2")
bash: line 1: 1:2: syntax error in expression (error token is ":2")
bash: line 1: $: syntax error: operand expected (error token is "$")
bash: line 1: 1/0: division by 0 (error token is "0")
bash: line 1: 1%0: division by 0 (error token is "0")
bash: line 1: 2**-1: exponent less than 0 (error token is "1")
bash: line 1: a[: bad array subscript (error token is "a[")
bash: line 1: 1.5: syntax error: invalid arithmetic operator (error token is ".5")
bash: line 1: ": syntax error: operand expected (error token is """)
bash: line 1: @: syntax error: operand expected (error token is "@")
bash: line 1: x=: syntax error: operand expected (error token is "=")
bash: line 1: 1,,2: syntax error: operand expected (error token is ",2")
bash: line 1: (): syntax error: operand expected (error token is ")")
bash: line 1: 1//2: syntax error: operand expected (error token is "/2")
bash: line 1: 08: value too great for base (error token is "08")
bash: line 1: 0xg: value too great for base (error token is "0xg")
bash: line 1: 3#3: value too great for base (error token is "3#3")
bash: line 1: 1<<: syntax error: operand expected (error token is "<<")
bash: line 1: !: syntax error: operand expected (error token is "!")
bash: line 1: a+=: syntax error: operand expected (error token is "+=")
bash: line 1: --: syntax error: operand expected (error token is "-")
9999999999999999999: -8446744073709551617
## END

#### what stands before a syntax error has been evaluated
p() { a=5 b=6 c=7; arr=(1 2 3); (( $1 )) 2>/dev/null; echo "$1 => $? $a $b $c ${arr[*]}"; }
p 'a=1, 2 2'; p 'a=1 2'; p 'a=1,b=2 @'; p 'a=1,b++ @'; p '++a 3'; p '++a @'; p 'a++ + '; p '(a++) 3'; p '(a++ 3'; p '(a++'
p 'a++ + (b++'; p '0 && (a=1) 2'; p '1 && (a=1) 2'; p '0 && (a=1 2)'; p '1 && (a=1, 2 2)'; p '1 || (a=1, 2 2)'; p '0 || (a=1, 2 2)'
p '1 ? a=1 : 2 2'; p '1 ? a=1 2'; p '0 ? a=1 2'; p '0 ? 1 : (a=1, 2 2)'; p '1 ? 1 : (a=1, 2 2)'; p 'a=b=2 2'; p 'arr[a++] 2'
p 'arr[a++]=2, 2 2'; p 'arr[a++]+= @'; p 'arr[a++]= @'; p 'a=1 + b++ *'; p 'a++ * 3 + b++ )'; p 'a=9,b=08'; p 'a=1,b=1/0, c=2'
p 'a=1,1/0,2 2'; p 'a=1,b = 7 = 3'; p 'a=1, 7++'; p 'a=1, b[ 3'; p 'a=1 ? 2'; p '(a=1) ? 2'; p '-(a=1) 2'; p '2 ** a++ 2'; p '2 ** (a=1) ** 2 2'
p '0 && a++ || b++ 2'; p '1 && a++ || b++ 2'; p 'a++ , b++ , c++ 2'; p 'a = (b=3) + (c=1) 2'; p '(a=1)(b=2)'; p 'a=b c=d'
## STDOUT:
a=1, 2 2 => 1 1 6 7 1 2 3
a=1 2 => 1 1 6 7 1 2 3
a=1,b=2 @ => 1 1 6 7 1 2 3
a=1,b++ @ => 1 1 7 7 1 2 3
++a 3 => 1 6 6 7 1 2 3
++a @ => 1 5 6 7 1 2 3
a++ +  => 1 6 6 7 1 2 3
(a++) 3 => 1 6 6 7 1 2 3
(a++ 3 => 1 6 6 7 1 2 3
(a++ => 1 6 6 7 1 2 3
a++ + (b++ => 1 6 7 7 1 2 3
0 && (a=1) 2 => 1 5 6 7 1 2 3
1 && (a=1) 2 => 1 1 6 7 1 2 3
0 && (a=1 2) => 1 5 6 7 1 2 3
1 && (a=1, 2 2) => 1 1 6 7 1 2 3
1 || (a=1, 2 2) => 1 5 6 7 1 2 3
0 || (a=1, 2 2) => 1 1 6 7 1 2 3
1 ? a=1 : 2 2 => 1 1 6 7 1 2 3
1 ? a=1 2 => 1 1 6 7 1 2 3
0 ? a=1 2 => 1 5 6 7 1 2 3
0 ? 1 : (a=1, 2 2) => 1 1 6 7 1 2 3
1 ? 1 : (a=1, 2 2) => 1 5 6 7 1 2 3
a=b=2 2 => 1 2 2 7 1 2 3
arr[a++] 2 => 1 6 6 7 1 2 3
arr[a++]=2, 2 2 => 1 6 6 7 1 2 3 2
arr[a++]+= @ => 1 6 6 7 1 2 3
arr[a++]= @ => 1 5 6 7 1 2 3
a=1 + b++ * => 1 5 7 7 1 2 3
a++ * 3 + b++ ) => 1 6 7 7 1 2 3
a=9,b=08 => 1 9 6 7 1 2 3
a=1,b=1/0, c=2 => 1 1 6 7 1 2 3
a=1,1/0,2 2 => 1 1 6 7 1 2 3
a=1,b = 7 = 3 => 1 1 6 7 1 2 3
a=1, 7++ => 1 1 6 7 1 2 3
a=1, b[ 3 => 1 1 6 7 1 2 3
a=1 ? 2 => 1 5 6 7 1 2 3
(a=1) ? 2 => 1 1 6 7 1 2 3
-(a=1) 2 => 1 1 6 7 1 2 3
2 ** a++ 2 => 1 6 6 7 1 2 3
2 ** (a=1) ** 2 2 => 1 1 6 7 1 2 3
0 && a++ || b++ 2 => 1 5 7 7 1 2 3
1 && a++ || b++ 2 => 1 6 6 7 1 2 3
a++ , b++ , c++ 2 => 1 6 7 8 1 2 3
a = (b=3) + (c=1) 2 => 1 4 3 1 1 2 3
(a=1)(b=2) => 1 1 6 7 1 2 3
a=b c=d => 1 6 6 7 1 2 3
## END

#### a division by zero before a syntax error is what is told
((1/0 2)); ((a=3, 4/0 +)); echo $a
## STDOUT:
3
## END

#### the value of a name behind a complete expression is there before the error
b='3 4'
((1 b)); echo $?
((c=4 b)); echo "$? $c"
((c++ b)); echo "$? $c"
((1 ? 2 b)); echo $?
(((1 b))); echo $?
((1 b=3)); echo $?
((0 && 2 b)); echo $?
b='d=7'
((1 b)); echo "$? $d"
(set -u; ((1 nosuch)); echo not reached); echo $?
## STDOUT:
1
1 
1 1
1
1
1
1
1 7
1
## END
## STDERR:
bash: line 2: ((: 3 4: syntax error in expression (error token is "4")
bash: line 3: ((: 3 4: syntax error in expression (error token is "4")
bash: line 4: ((: 3 4: syntax error in expression (error token is "4")
bash: line 5: ((: 3 4: syntax error in expression (error token is "4")
bash: line 6: ((: 3 4: syntax error in expression (error token is "4")
bash: line 7: ((: 1 b=3: syntax error in expression (error token is "b=3")
bash: line 8: ((: 0 && 2 b: syntax error in expression (error token is "b")
bash: line 10: ((: 1 b: syntax error in expression (error token is "b")
bash: line 11: nosuch: unbound variable
## END

#### all elements are no number, and an element in front of the first one is none
arr=(1 2)
echo $((arr[@])) $((arr[*] + 1)); echo $?
((arr[@]=5)); echo $?
((arr[-9]=5)); echo $?
declare -p arr
declare -A map=([k]=7)
((map[@]=5)); ((map[*]++)); echo $((map[@]))
declare -n ref='arr[@]'
((ref=5)); echo $?
echo $((ref++))
declare -p arr
## STDOUT:
0 1
0
0
0
declare -a arr=([0]="1" [1]="2")
5
0
0
declare -a arr=([0]="1" [1]="2")
## END
## STDERR:
bash: line 2: arr[@]: bad array subscript
bash: line 2: arr[*]: bad array subscript
bash: line 3: arr[@]: bad array subscript
bash: line 4: arr[-9]: bad array subscript
bash: line 9: arr[@]: bad array subscript
bash: line 10: arr[@]: bad array subscript
bash: line 10: arr[@]: bad array subscript
## END

#### a reference to nothing is no name to be assigned
declare -n ref
((ref=5)) 2>/dev/null; echo $?
## stdout: 0
## stderr-json: ""

#### commands in the value of a variable are run only in a subscript
n='$(echo 5 >&2)'; (echo $((n)); echo not reached); echo $?
n='`echo 5`'; ((n)); echo $?
a=(3 4)
n='a[$(echo 1)]'; echo $((n))
n='a[`echo 1`] + a[$(echo 0)]'; echo $((n))
n='`  `'; echo ${a[n%3]-x}; echo not reached
## STDOUT:
1
1
4
7
## END
## STDERR:
bash: line 1: $(echo 5 >&2): syntax error: operand expected (error token is "$(echo 5 >&2)")
bash: line 2: ((: `echo 5`: syntax error: operand expected (error token is "`echo 5`")
bash: line 6: `  `: syntax error: operand expected (error token is "`  `")
## END
## status: 1

#### a number that is wrong is the end of the expression in its message
let '1 + 08 + 2'; echo $?
let ' 1#5 * 2' '2# + 1'; echo $?
( x='08 + 2'; echo $((x + 3)) )
( echo $((08 + 1)) )
( (( 0x1g - 1 )) )
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: let: 1 + 08: value too great for base (error token is "08")
bash: line 2: let: 1#5: invalid arithmetic base (error token is "1#5")
bash: line 3: 08: value too great for base (error token is "08")
bash: line 4: 08: value too great for base (error token is "08")
bash: line 5: ((: 0x1g: value too great for base (error token is "0x1g")
## END
## status: 1

#### what stands behind a name is read before its value is
let 'A B \'; echo $?
let 'A B 08 + 1'; echo $?
let 'A++ \'; echo $?
let 'A B[1] C 1#5 - 2'; echo $?
( set -u; let 'A B 08'; echo $? )
( set -u; let 'A + 08'; echo $? )
( set -u; let 'A B C'; echo $? )
## STDOUT:
1
1
1
1
1
1
## END
## STDERR:
bash: line 1: let: A B \: syntax error: invalid arithmetic operator (error token is "\")
bash: line 2: let: A B 08: value too great for base (error token is "08")
bash: line 3: let: A++ \: syntax error: invalid arithmetic operator (error token is "\")
bash: line 4: let: A B[1] C 1#5: invalid arithmetic base (error token is "1#5")
bash: line 5: let: A B 08: value too great for base (error token is "08")
bash: line 6: let: A + 08: value too great for base (error token is "08")
bash: line 7: B: unbound variable
## END
## status: 1

#### a variable before = is not read, even where nothing can be assigned
n=1/0
for e in '1 & n = 3' '1 & n += 3' '1 & arr[1/0] = 3' '1 & -n = 3' '1 && n = 3' '! n = 3' '2 ** n = 3' '(n) = 3' 'n + n = 3' '2 / n = 3' '1 ? n : n = 3' '1, n = 3'; do
  ( echo $(( $e )) )
done
## STDOUT:
3
## END
## STDERR:
bash: line 3: 1 & n = 3 : attempted assignment to non-variable (error token is "= 3 ")
bash: line 3: 1/0: division by 0 (error token is "0")
bash: line 3: 1 & arr[1/0] = 3 : attempted assignment to non-variable (error token is "= 3 ")
bash: line 3: 1 & -n = 3 : attempted assignment to non-variable (error token is "= 3 ")
bash: line 3: 1 && n = 3 : attempted assignment to non-variable (error token is "= 3 ")
bash: line 3: ! n = 3 : attempted assignment to non-variable (error token is "= 3 ")
bash: line 3: 2 ** n = 3 : attempted assignment to non-variable (error token is "= 3 ")
bash: line 3: 1/0: division by 0 (error token is "0")
bash: line 3: 1/0: division by 0 (error token is "0")
bash: line 3: 2 / n = 3 : division by 0 (error token is "n = 3 ")
bash: line 3: 1/0: division by 0 (error token is "0")
## END

#### variables that lead to each other
bash -c 'a=b b=a; ((a)); echo $?' bash
bash -c 'a=b b=c c=a; ((a)); echo $?' bash
bash -c 'a=b b=c c=d d=a; ((a)); echo $?' bash
bash -c 'a=1+b b=a+1; ((a)); echo $?' bash
bash -c 'a='\''1 + b * 2'\'' b='\''a - 1'\''; echo $((a)); echo $?' bash
bash -c 'a=-n n='\''a[ab]'\''; ((n>>36)); echo $?' bash
bash -c 'a=-n n='\''a[ab]'\''; echo $((n>>36)); echo $?' bash
bash -c 'a=-n n='\''a[ab]'\''; ((a>>36)); echo $?' bash
bash -c 'a=n n='\''a[ab]'\''; ((a)); echo $?' bash
bash -c 'a=n n='\''a[a]'\''; ((a)); echo $?' bash
bash -c 'a=n n='\''b[a]'\''; ((a)); echo $?' bash
bash -c 'a='\''b[a]'\''; ((a)); echo $?' bash
bash -c 'a='\''a[a]'\''; ((a)); echo $?' bash
bash -c 'a='\''a[0]'\''; ((a)); echo $?' bash
bash -c 'a='\''a[0]'\''; ((b=a)); echo $?' bash
bash -c 'a='\''a[0]'\''; let a; echo $?' bash
bash -c 'a=a; ((a)); echo $?' bash
bash -c 'a=a; [[ a -eq 1 ]]; echo $?' bash
bash -c 'a=a; echo ${x:a}; echo $?' bash
bash -c 'a=a; x=abc; echo ${x:a}; echo $?' bash
bash -c 'a=a; x=(1); echo ${x[a]}; echo $?' bash
bash -c 'a=a; x[a]=1; echo $?' bash
bash -c 'a=a; declare -i x=a; echo $?' bash
bash -c 'a='\''a++'\''; ((a)); echo $?' bash
bash -c 'a='\''a=1'\''; ((a)); echo $?' bash
bash -c 'a='\''(a)'\''; ((a)); echo $?' bash
bash -c 'a=a; ((a+1)); echo $?' bash
bash -c 'a='\''a b'\''; ((a)); echo $?' bash
## stdout-json: "1\n1\n1\n1\n1\n1\n1\n1\n\n0\n1\n0\n1\n1\n1\n"
## STDERR:
bash: line 1: ((: b: expression recursion level exceeded (error token is "b")
bash: line 1: ((: a: expression recursion level exceeded (error token is "a")
bash: line 1: ((: d: expression recursion level exceeded (error token is "d")
bash: line 1: ((: 1+b: expression recursion level exceeded (error token is "b")
bash: line 1: 1 + b * 2: expression recursion level exceeded (error token is "b * 2")
bash: line 1: a[ab]: expression recursion level exceeded (error token is "a[ab]")
bash: line 1: a[ab]: expression recursion level exceeded (error token is "a[ab]")
bash: line 1: ((: -n: expression recursion level exceeded (error token is "n")
bash: line 1: ((: n: expression recursion level exceeded (error token is "n")
bash: line 1: a: expression recursion level exceeded (error token is "a")
bash: line 1: a: expression recursion level exceeded (error token is "a")
bash: line 1: b[a]: expression recursion level exceeded (error token is "b[a]")
bash: line 1: a[a]: expression recursion level exceeded (error token is "a[a]")
bash: line 1: a[0]: expression recursion level exceeded (error token is "a[0]")
bash: line 1: a[0]: expression recursion level exceeded (error token is "a[0]")
bash: line 1: a[0]: expression recursion level exceeded (error token is "a[0]")
bash: line 1: ((: a: expression recursion level exceeded (error token is "a")
bash: line 1: [[: a: expression recursion level exceeded (error token is "a")
bash: line 1: x: a: expression recursion level exceeded (error token is "a")
bash: line 1: a: expression recursion level exceeded (error token is "a")
bash: line 1: a: expression recursion level exceeded (error token is "a")
bash: line 1: declare: a: expression recursion level exceeded (error token is "a")
bash: line 1: ((: a++: expression recursion level exceeded (error token is "a++")
bash: line 1: ((: (a): expression recursion level exceeded (error token is "a)")
bash: line 1: ((: a: expression recursion level exceeded (error token is "a")
bash: line 1: ((: a b: expression recursion level exceeded (error token is "a b")
## END

#### a subscript in a value that is more than a look-up
z=(3 4 5); y='z[$[1]]'; echo $((y)); set -- 2; y='z[$@]'; echo $((y)); y='z[$#]'; echo $((y + y)); y='z[$(echo 1)]'; echo $((y))
## STDOUT:
4
5
8
4
## END
## stderr-json: ""
