# expr, recorded from the original.

#### expr 1 + 2
expr 1 + 2
## STDOUT:
3
## END

#### expr 5 - 7
expr 5 - 7
## STDOUT:
-2
## END

#### expr 3 \* 4
expr 3 \* 4
## STDOUT:
12
## END

#### expr 7 / 2
expr 7 / 2
## STDOUT:
3
## END

#### expr -7 / 2
expr -7 / 2
## STDOUT:
-3
## END

#### expr 7 % 3
expr 7 % 3
## STDOUT:
1
## END

#### expr -7 % 3
expr -7 % 3
## STDOUT:
-1
## END

#### expr 1 / 0
expr 1 / 0
## STDOUT:
## END
## status: 2

#### expr \( 1 + 2 \) \* 3
expr \( 1 + 2 \) \* 3
## STDOUT:
9
## END

#### expr 1 + 2 \* 3
expr 1 + 2 \* 3
## STDOUT:
7
## END

#### expr abc : "a\(.\)c"
expr abc : "a\(.\)c"
## STDOUT:
b
## END

#### expr abc : ab
expr abc : ab
## STDOUT:
2
## END

#### expr abc : b
expr abc : b
## STDOUT:
0
## END
## status: 1

#### expr abc : ".*"
expr abc : ".*"
## STDOUT:
3
## END

#### expr length hello
expr length hello
## STDOUT:
5
## END

#### expr length ""
expr length ""
## STDOUT:
0
## END
## status: 1

#### expr substr hello 2 3
expr substr hello 2 3
## STDOUT:
ell
## END

#### expr substr hello 0 3
expr substr hello 0 3
## STDOUT:

## END
## status: 1

#### expr substr hello 2 99
expr substr hello 2 99
## STDOUT:
ello
## END

#### expr index hello lo
expr index hello lo
## STDOUT:
3
## END

#### expr index hello z
expr index hello z
## STDOUT:
0
## END
## status: 1

#### expr match hello "h\(.*\)o"
expr match hello "h\(.*\)o"
## STDOUT:
ell
## END

#### expr 1 \< 2
expr 1 \< 2
## STDOUT:
1
## END

#### expr 10 \< 9
expr 10 \< 9
## STDOUT:
0
## END
## status: 1

#### expr a \< b
expr a \< b
## STDOUT:
1
## END

#### expr 1 = 1
expr 1 = 1
## STDOUT:
1
## END

#### expr 1 == 2
expr 1 == 2
## STDOUT:
0
## END
## status: 1

#### expr a != b
expr a != b
## STDOUT:
1
## END

#### expr 1 \<= 1
expr 1 \<= 1
## STDOUT:
1
## END

#### expr 2 \>= 3
expr 2 \>= 3
## STDOUT:
0
## END
## status: 1

#### expr 0 \| 5
expr 0 \| 5
## STDOUT:
5
## END

#### expr "" \| ""
expr "" \| ""
## STDOUT:
0
## END
## status: 1

#### expr 3 \& 0
expr 3 \& 0
## STDOUT:
0
## END
## status: 1

#### expr 3 \& 4
expr 3 \& 4
## STDOUT:
3
## END

#### expr a + 1
expr a + 1
## STDOUT:
## END
## status: 2

#### expr 1 +
expr 1 +
## STDOUT:
## END
## status: 2

#### expr
expr
## STDOUT:
## END
## status: 2

#### expr 1 2
expr 1 2
## STDOUT:
## END
## status: 2

#### expr + length
expr + length
## STDOUT:
length
## END

#### expr 0
expr 0
## STDOUT:
0
## END
## status: 1

#### expr 00
expr 00
## STDOUT:
00
## END
## status: 1

#### expr -0
expr -0
## STDOUT:
-0
## END
## status: 1

#### expr ""
expr ""
## STDOUT:

## END
## status: 1

#### expr a
expr a
## STDOUT:
a
## END

#### expr 99999999999999999999 + 1
expr 99999999999999999999 + 1
## STDOUT:
100000000000000000000
## END

#### expr \( 1
expr \( 1
## STDOUT:
## END
## status: 2

#### expr )
expr )
## STDOUT:
## END
## status: 2

#### expr length héé
expr length héé
## STDOUT:
3
## END

#### expr héé : ".*"
expr héé : ".*"
## STDOUT:
3
## END

#### expr "a b" : "a \(b\)"
expr "a b" : "a \(b\)"
## STDOUT:
b
## END

#### expr 1 \| 1 / 0
expr 1 \| 1 / 0
## STDOUT:
1
## END

#### expr abc : "^ab"
expr abc : "^ab"
## STDOUT:
2
## END

#### expr aaa : "a\{2\}"
expr aaa : "a\{2\}"
## STDOUT:
2
## END

#### expr "*" : "*"
expr "*" : "*"
## STDOUT:
1
## END

#### expr -- 1 + 1
expr -- 1 + 1
## STDOUT:
2
## END

#### expr x : "\(y\)*"
expr x : "\(y\)*"
## STDOUT:

## END
## status: 1

#### an alternative cannot refer to another
expr a : '\(a\)\|\1'
## STDOUT:
## END
## STDERR:
expr: Invalid back reference
## END
## status: 2

#### numbers of any length
expr 99999999999999999999 '*' 99999999999999999999
expr 99999999999999999999999 - 1
expr -99999999999999999999999 / 7
expr -99999999999999999999999 % 7
expr 99999999999999999999999 '>' 9
expr substr abc 2 99999999999999999999999
expr substr abc 99999999999999999999999 1
## STDOUT:
9999999999999999999800000000000000000001
99999999999999999999998
-14285714285714285714285
-4
1
bc

## END
## stderr-json: ""
## status: 1

#### a range that is empty
expr abc : '[b-a]'
expr abc : '[^b-a]'
expr abc : 'a*[b-a]*b'
## STDOUT:
0
1
2
## END
## stderr-json: ""

#### a group in an interval
expr abcdef : '\(.\+\)\{,2\}'
expr aaab : '\(..\?\)\{1,3\}'
expr aaabcd : '\(..\?\)\{2,4\}'
expr abcdef : '\(.*\)\{1,2\}'
## STDOUT:
f
b
d
abcdef
## END
## stderr-json: ""

#### groups that can be empty, repeated in abb
for r in 'a\(b*\)\{2,\}' 'a\(b*\)\{2,3\}' 'a\(b*\)\{3,4\}' 'a\(b*\)\{2,4\}' 'a\(b\|c*\)\{3,\}' 'a\(b\|c*\)\{3,4\}' 'a\(b*\)\{2,\}b'; do expr abb : "$r"; done
## STDOUT:
bb
bb
bb

b
b
b
## END
## stderr-json: ""

#### groups that can be empty, repeated in a
for r in 'a\(b*\)\{2,\}' 'a\(b*\)\{2,3\}' 'a\(b*\)\{3,4\}' 'a\(b*\)\{2,4\}' 'a\(b\|c*\)\{3,\}' 'a\(b\|c*\)\{3,4\}' 'a\(b*\)\{2,\}b'; do expr a : "$r"; done
## STDOUT:







## END
## stderr-json: ""
## status: 1

#### groups that can be empty, repeated in abcbc
for r in 'a\(b*\)\{2,\}' 'a\(b*\)\{2,3\}' 'a\(b*\)\{3,4\}' 'a\(b*\)\{2,4\}' 'a\(b\|c*\)\{3,\}' 'a\(b\|c*\)\{3,4\}' 'a\(b*\)\{2,\}b'; do expr abcbc : "$r"; done
## STDOUT:
b
b
b

c
c

## END
## stderr-json: ""
## status: 1

#### groups that can be empty, repeated in abbb
for r in 'a\(b*\)\{2,\}' 'a\(b*\)\{2,3\}' 'a\(b*\)\{3,4\}' 'a\(b*\)\{2,4\}' 'a\(b\|c*\)\{3,\}' 'a\(b\|c*\)\{3,4\}' 'a\(b*\)\{2,\}b'; do expr abbb : "$r"; done
## STDOUT:
bbb
bbb
bbb

b
b
bb
## END
## stderr-json: ""

#### a group that ends in an anchor comes last
expr match 0 '\(.\)$\|.'; expr match 0 '\(.\)\|.'; expr match 0 '\(.\)$\|.' + 1; expr 0 : '\(.$\)\|0*'; expr a0 : 'a\(.$\|b\)' 
## STDOUT:

0

0
## END
## stderr: expr: non-integer argument
## status: 1

#### a repeated anchor, and what ends in one
for p in 'a\|..*\`*' '..*\`*' 'a\`\?' 'a\|..*\b*' 'a\|..*\`\+' '\(.\)\1\?$\|[^a]'; do
  expr match aabbcc "$p"
  expr match 2 "$p"
done
## stdout-json: "1\n0\n0\n0\n0\n0\n1\n0\n1\n0\n\n\n"
## status: 1
