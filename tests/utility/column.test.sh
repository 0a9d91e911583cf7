# column, recorded from the original.

#### column -t t
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
column -t t
## STDOUT:
a     bb  ccc
dddd  e   f
## END

#### column -t -s: c
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
column -t -s: c
## STDOUT:
a     b     c
long  x  y  z
## END

#### column -t -s: -o ' | ' c
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
column -t -s: -o ' | ' c
## STDOUT:
a    | b |   | c
long | x | y | z
## END

#### column n
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
column n
## STDOUT:
1	4	7	10	13	16	19	22	25	28
2	5	8	11	14	17	20	23	26	29
3	6	9	12	15	18	21	24	27	30
## END

#### column -c 40 n
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
column -c 40 n
## STDOUT:
1	7	13	19	25
2	8	14	20	26
3	9	15	21	27
4	10	16	22	28
5	11	17	23	29
6	12	18	24	30
## END

#### column -x -c 40 n
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
column -x -c 40 n
## STDOUT:
1	2	3	4	5
6	7	8	9	10
11	12	13	14	15
16	17	18	19	20
21	22	23	24	25
26	27	28	29	30
## END

#### column -t -N A,B,C t
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
column -t -N A,B,C t
## STDOUT:
A     B   C
a     bb  ccc
dddd  e   f
## END

#### column -t -R 1,2 t
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
column -t -R 1,2 t
## STDOUT:
   a  bb  ccc
dddd   e  f
## END

#### column -t -N A,B,C -R A t
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
column -t -N A,B,C -R A t
## STDOUT:
   A  B   C
   a  bb  ccc
dddd  e   f
## END

#### column -t -d -N A,B,C t
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
column -t -d -N A,B,C t
## STDOUT:
a     bb  ccc
dddd  e   f
## END

#### column -t -H 2 -N A,B,C t
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
column -t -H 2 -N A,B,C t
## STDOUT:
A     C
a     ccc
dddd  f
## END

#### column -t -H B -N A,B,C t
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
column -t -H B -N A,B,C t
## STDOUT:
A     C
a     ccc
dddd  f
## END

#### column -t -O 3,1 -N A,B,C t
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
column -t -O 3,1 -N A,B,C t
## STDOUT:
C    A     B
ccc  a     bb
f    dddd  e
## END

#### column -J -N a,b,c -n tbl t
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
column -J -N a,b,c -n tbl t
## STDOUT:
{
   "tbl": [
      {
         "a": "a",
         "b": "bb",
         "c": "ccc"
      },{
         "a": "dddd",
         "b": "e",
         "c": "f"
      }
   ]
}
## END

#### column -e t
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
column -e t
## STDOUT:
a bb ccc	dddd e f
## END

#### column -L t
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
column -L t
## STDOUT:
a bb ccc	dddd e f
## END

#### printf 'a b\n\nc d\n' | column -t
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
printf 'a b\n\nc d\n' | column -t
## STDOUT:
a  b
c  d
## END

#### printf 'a b\n\nc d\n' | column -t -L
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
printf 'a b\n\nc d\n' | column -t -L
## STDOUT:
a  b
   
c  d
## END

#### column -t -l 2 t
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
column -t -l 2 t
## STDOUT:
a     bb ccc
dddd  e f
## END

#### column nofile 2>&1; echo $?
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
column nofile 2>&1; echo $?
## STDOUT:
column: nofile: No such file or directory
1
## END

#### column -t -s , <<< 'a,b,,d'
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
column -t -s , <<< 'a,b,,d'
## STDOUT:
a  b    d
## END

#### column --table --separator : c
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
column --table --separator : c
## STDOUT:
a     b     c
long  x  y  z
## END

#### column -s: c
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
column -s: c
## STDOUT:
a:b::c		long:x:y:z
## END

#### column -q 2>&1; echo $?
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
column -q 2>&1; echo $?
## STDOUT:
column: invalid option -- 'q'
Try 'column --help' for more information.
1
## END

#### column -n x t 2>&1; echo $?
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
column -n x t 2>&1; echo $?
## STDOUT:
column: option --table required for all --table-*
1
## END

#### printf 'a\tb\n' | column -t
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
printf 'a\tb\n' | column -t
## STDOUT:
a  b
## END

#### column < /dev/null
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
column < /dev/null
## STDOUT:
## END

#### printf 'é b\nccc d\n' | column -t
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
printf 'é b\nccc d\n' | column -t
## STDOUT:
é    b
ccc  d
## END

#### column -t t c
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
column -t t c
## STDOUT:
a           bb  ccc
dddd        e   f
a:b::c          
long:x:y:z      
## END

#### printf '1 2 3\n4\n5 6\n' | column -t
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
printf '1 2 3\n4\n5 6\n' | column -t
## STDOUT:
1  2  3
4     
5  6  
## END

#### printf '%s\n' apple banana cherry date | column
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
printf '%s\n' apple banana cherry date | column
## STDOUT:
apple	banana	cherry	date
## END

#### printf '%s\n' apple banana cherry date | column -c 20
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
printf '%s\n' apple banana cherry date | column -c 20
## STDOUT:
apple	cherry
banana	date
## END

#### printf 'name age\nbob 5\nalice 10\n' | column -t -R 2
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
printf 'name age\nbob 5\nalice 10\n' | column -t -R 2
## STDOUT:
name   age
bob      5
alice   10
## END

#### printf 'a,b\nccc,dd\n' | column -t -s,
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
printf 'a,b\nccc,dd\n' | column -t -s,
## STDOUT:
a    b
ccc  dd
## END

#### printf 'a|b|c\n' | column -t -s'|' -o' '
printf 'a bb ccc\ndddd e f\n' > t; printf 'a:b::c\nlong:x:y:z\n' > c; seq 1 30 > n
printf 'a|b|c\n' | column -t -s'|' -o' '
## STDOUT:
a b c
## END

#### bytes that are no characters are shown by their numbers
printf 'a b\n\xff x\nccc\n' >f
column f
column -t f
column -t -s $'\xff' f
## STDOUT:
a b	\xff x	ccc
a     b
\xff  x
ccc   
## END
## STDERR:
column: failed to use input separator: Invalid or incomplete multibyte or wide character
## END
## status: 1

#### controls and tabs take no place
printf '\001 b c\n12345678 d\nx\ty\n\177 z\n' >f
column f | od -An -c
column -t f | od -An -c
## STDOUT:
 001       b       c  \t  \t   1   2   3   4   5   6   7   8    
   d  \t   x  \t   y  \t  \t 177       z  \n
 001                                           b           c  \n
   1   2   3   4   5   6   7   8           d          \n   x    
                                   y          \n 177            
                               z          \n
## END

#### rows are not filled in a table
column -t -x f
column -x -J f
column -x -t none
column -t -c x -x
column -x -x </dev/null
## stdout-json: ""
## STDERR:
column: mutually exclusive arguments: --table --fillrows
column: mutually exclusive arguments: --json --fillrows
column: mutually exclusive arguments: --table --fillrows
column: invalid columns argument: 'x'
## END

#### numbers that are none or too large
for n in x '' 5x 0x5 -1 5000000000 99999999999999999999; do column -c "$n" f; column -l "$n" f; done
column -l 0 f
echo a | column -c ' 5'
echo a | column -c +5
echo a | column -c -0
## STDOUT:
a
a
a
## END
## STDERR:
column: invalid columns argument: 'x'
column: invalid columns limit argument: 'x'
column: invalid columns argument: ''
column: invalid columns limit argument: ''
column: invalid columns argument: '5x'
column: invalid columns limit argument: '5x'
column: invalid columns argument: '0x5'
column: invalid columns limit argument: '0x5'
column: invalid columns argument: '-1': Numerical result out of range
column: invalid columns limit argument: '-1': Numerical result out of range
column: invalid columns argument: '5000000000': Numerical result out of range
column: invalid columns limit argument: '5000000000': Numerical result out of range
column: invalid columns argument: '99999999999999999999': Numerical result out of range
column: invalid columns limit argument: '99999999999999999999': Numerical result out of range
column: columns limit must be greater than zero
## END

#### which options are for tables alone
for o in -nx -Oa -Na -E1 -Ha -Ra -T1 -W1; do column "$o" </dev/null; done
echo a | column -d -e -l2
## STDOUT:
a
## END
## STDERR:
column: option --table required for all --table-*
column: option --table required for all --table-*
column: option --table required for all --table-*
column: option --table required for all --table-*
column: option --table required for all --table-*
column: option --table required for all --table-*
column: option --table required for all --table-*
column: option --table required for all --table-*
## END

#### the last column is not padded where it is empty, to the right too
printf 'a,bbb\na,\na\na,b\n' >f
column -t -s, -R2 -o '|' f
column -t -s, -R0 f
## STDOUT:
a|bbb
a|
a|
a|  b
a  bbb
a  
a  
a    b
## END

#### lines without cells make no table
printf '\n' >f
column -t -L f
echo $?
column -t -L -s, f
echo $?
column -t -L -s, -N a f
echo $?
column -L f
## stdout-json: "1\n1\na\n\n0\n\n"

#### columns by name, number and as those without a name
echo 'a b c' >f
column -t -N x -H - f
column -t -H - f
column -t -R - f
column -t -R -1 f
column -t -R ,1 f
column -t -H '' f
## stdout-json: "x\na\n\na  b  c\na  b  c\n"
## STDERR:
column: undefined column name '-'
column: undefined column name '-1'
## END

#### the mistake that comes first is told
column -c x -o
column -q -c x
## stdout-json: ""
## STDERR:
column: invalid columns argument: 'x'
column: invalid option -- 'q'
Try 'column --help' for more information.
## END
## status: 1
