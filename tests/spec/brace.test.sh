## failures_allowed: 0

#### lists, nested
echo a{b,c{d,e}f,g}h
## STDOUT:
abh acdfh acefh agh
## END

#### an empty element
echo a{,b}c {,x} x{,}
## STDOUT:
ac abc x x x
## END

#### a single element is not a list
echo {a} {} a{b}c {a,b
## STDOUT:
{a} {} a{b}c {a,b
## END

#### ranges of integers
echo {1..5} {5..1} {-2..2} {3..3}
## STDOUT:
1 2 3 4 5 5 4 3 2 1 -2 -1 0 1 2 3
## END

#### steps
echo {1..10..3} {10..1..4} {1..10..-3} {1..3..0}
## STDOUT:
1 4 7 10 10 6 2 1 4 7 10 1 2 3
## END

#### padding
echo {01..10..4} {-01..3} {1..010..5} {0001..2}
## STDOUT:
01 05 09 -01 000 001 002 003 001 006 0001 0002
## END

#### letters
echo {a..e} {e..a..2} {X..c}
## STDOUT:
a b c d e e c a X Y Z [  ] ^ _ ` a b c
## END

#### ranges that are not
echo {a..1} {1..} {..3} {1...3} {1..2..x} {aa..bb}
## STDOUT:
{a..1} {1..} {..3} {1...3} {1..2..x} {aa..bb}
## END

#### quotes within braces
echo {'a,b',c} {"x y",z} {a\,b,c}
## STDOUT:
a,b c x y z a,b c
## END

#### a parameter is not a brace expression
x=3; echo {1..$x} ${x} a${x}{b,c}
## STDOUT:
{1..3} 3 a3b a3c
## END

#### expansion comes before parameters
a1=x a2=y; echo $a{1,2} ${a1}{,.}
## STDOUT:
x y x x.
## END

#### not in assignments, but in arrays
x={a,b}; echo $x; y=({a,b}{1,2}); echo ${#y[@]} "${y[3]}"
## STDOUT:
{a,b}
4 b2
## END

#### not in case words, [[ ]] or here-strings
case {a,b} in {a,b}) echo literal;; esac; cat <<< {a,b}; [[ {a,b} == "{a,b}" ]] && echo same
## STDOUT:
literal
{a,b}
same
## END

#### set +B
set +B; echo {a,b}; set -B; echo {a,b}
## STDOUT:
{a,b}
a b
## END

#### products go from left to right
echo {a,b}{1,2}{x,y}
## STDOUT:
a1x a1y a2x a2y b1x b1y b2x b2y
## END

#### a brace expression with a substitution
echo {$(echo a b),c} {`echo x`,y}
## STDOUT:
a b c x y
## END

#### a redirection to several words
echo x > {a,b}; ls
## STDOUT:
## END
## STDERR:
bash: line 1: {a,b}: ambiguous redirect
## END

#### braces make a command
{echo,hello,there}
## STDOUT:
hello there
## END

#### escaped braces
echo \{a,b} {a,b\} {a,\}b}
## STDOUT:
{a,b} {a,b} a }b
## END

#### ranges with a prefix and suffix
echo file{8..11}.txt -{z..x}-
## STDOUT:
file8.txt file9.txt file10.txt file11.txt -z- -y- -x-
## END

#### each form of a sequence
echo {1..5} {5..1} {1..10..3} {10..1..3} {a..e} {e..a..2} {01..3} {-2..2} {3..-3..2} {1..3..0} {1..3..-1} {A..C} {Z..a} {1..1} {a..a} {001..10..3} {-05..5..5}
## STDOUT:
1 2 3 4 5 5 4 3 2 1 1 4 7 10 10 7 4 1 a b c d e e c a 01 02 03 -2 -1 0 1 2 3 1 -1 -3 1 2 3 1 2 3 A B C Z [  ] ^ _ ` a 1 a 001 004 007 010 -05 000 005
## END

#### what is not a sequence or list
echo {1..} {..3} {1..a} {a..1} {1...3} {1..2..3..4} {ab..c} {1.5..2} {} {a} {,} {a,} {,a} {a,b {a..} '{1..3}' \{1..3} {1..3\} {a\,b} {1..3
## STDOUT:
{1..} {..3} {1..a} {a..1} {1...3} {1..2..3..4} {ab..c} {1.5..2} {} {a} a a {a,b {a..} {1..3} {1..3} {1..3} {a,b} {1..3
## END

#### nested lists, prefixes and quotes
HOME=/h; echo a{b,c{d,e},f}g {{a,b},{c,d}} x{1..2}{a,b} {a,'b c'} {a,"$HOME"}x {a,{b}} {{1..2},x} a{,b}{,c} {a,b}{} {"a,b"} {a,b\,c} $'{a,b}' {$((1+1)),3} {`echo a`,b} {$(echo a,b),c}
## STDOUT:
abg acdg aceg afg a b c d x1a x1b x2a x2b a b c ax /hx a {b} 1 2 x a ac ab abc a{} b{} {a,b} a b,c {a,b} 2 3 a b a,b c
## END

#### with variables, in assignments and in other places
a=1 b=3; echo {$a..$b} {$a,$b}; x={a,b}; echo $x; y=({a,b}{1,2}); echo ${y[@]}; case {a,b} in {a,b}) echo case;; esac; [[ {a,b} == {a,b} ]] && echo cond; for i in {1..3}; do echo -n $i; done; echo; cat <<<{a,b}; echo ${u:-{a,b}} "${u:-{a,b}}"; echo {a,b}=1; export z={1,2}; echo $z; f() { echo "$@"; }; f {x,y}
## STDOUT:
{1..3} 1 3
{a,b}
a1 a2 b1 b2
case
cond
123
{a,b}
{a,b} {a,b}
a=1 b=1
2
x y
## END

#### elements with a subscript and braces are no patterns
shopt -s nullglob
n=3; arr=([n]={1..2}'`' [2]={a,b}); declare -p arr
x='a b'; arr=([n]={1,2}$x); declare -p arr
## STDOUT:
declare -a arr=([0]="[n]=1\`" [1]="[n]=2\`" [2]="[2]=a" [3]="[2]=b")
declare -a arr=([0]="[n]=1a" [1]="b" [2]="[n]=2a" [3]="b")
## END
## stderr-json: ""
