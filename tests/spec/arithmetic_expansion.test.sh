## failures_allowed: 1

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
## known_failure: `bash: -c: line 2: unexpected EOF while looking for matching `)'`, not `bash: -c: line 1: unexpected EOF while looking for matching `)'`
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
