# awk, recorded from the original.

#### echo "a b c" | awk '{print $2, NF}'
echo "a b c" | awk '{print $2, NF}'
## STDOUT:
b 3
## END

#### echo "a b c" | awk '{$2="X"; print; print NF}'
echo "a b c" | awk '{$2="X"; print; print NF}'
## STDOUT:
a X c
3
## END

#### echo "a b c" | awk '{NF=2; print}'
echo "a b c" | awk '{NF=2; print}'
## STDOUT:
a b
## END

#### echo "a b c" | awk '{$5="e"; print; print NF}'
echo "a b c" | awk '{$5="e"; print; print NF}'
## STDOUT:
a b c  e
5
## END

#### echo "a:b:c" | awk -F: '{print $2}'
echo "a:b:c" | awk -F: '{print $2}'
## STDOUT:
b
## END

#### echo "a:b:c" | awk -F: -v OFS=- '{$1=$1; print}'
echo "a:b:c" | awk -F: -v OFS=- '{$1=$1; print}'
## STDOUT:
a-b-c
## END

#### echo "a1b2c" | awk -F'[0-9]' '{print $1 $2 $3}'
echo "a1b2c" | awk -F'[0-9]' '{print $1 $2 $3}'
## STDOUT:
abc
## END

#### echo "abc" | awk -F '' '{print $2}'
echo "abc" | awk -F '' '{print $2}'
## STDOUT:
b
## END

#### echo "a|b" | awk -F'|' '{print $2}'
echo "a|b" | awk -F'|' '{print $2}'
## STDOUT:
b
## END

#### printf 'a\tb c\n' | awk -F'\t' '{print $2}'
printf 'a\tb c\n' | awk -F'\t' '{print $2}'
## STDOUT:
b c
## END

#### printf 'atb\n' | awk -Ft '{print $1}'
printf 'atb\n' | awk -Ft '{print $1}'
## STDOUT:
a
## END

#### printf '1\n2\n3\n' | awk 'NR==2'
printf '1\n2\n3\n' | awk 'NR==2'
## STDOUT:
2
## END

#### printf '1\n2\n3\n' | awk 'NR==2,NR==3'
printf '1\n2\n3\n' | awk 'NR==2,NR==3'
## STDOUT:
2
3
## END

#### printf '1\n2\n3\n' | awk '/2/,/9/'
printf '1\n2\n3\n' | awk '/2/,/9/'
## STDOUT:
2
3
## END

#### printf '1\n2\n3\n' | awk '/2/,/2/{print "r", $0}'
printf '1\n2\n3\n' | awk '/2/,/2/{print "r", $0}'
## STDOUT:
r 2
## END

#### printf '1\n2\n3\n' | awk '{s+=$1} END{print s, s/NR}'
printf '1\n2\n3\n' | awk '{s+=$1} END{print s, s/NR}'
## STDOUT:
6 2
## END

#### printf '1\n2\n3\n' | awk 'END{print $0, NR}'
printf '1\n2\n3\n' | awk 'END{print $0, NR}'
## STDOUT:
3 3
## END

#### printf 'a 1\nb 2\na 3\n' | awk '{s[$1]+=$2} END{for(k in s) print k, s[k]}' | sort
printf 'a 1\nb 2\na 3\n' | awk '{s[$1]+=$2} END{for(k in s) print k, s[k]}' | sort
## STDOUT:
a 4
b 2
## END

#### printf 'a\nb\na\n' | awk '!seen[$0]++'
printf 'a\nb\na\n' | awk '!seen[$0]++'
## STDOUT:
a
b
## END

#### printf 'x\ny\n' | awk '{a[NR]=$0} END{for(i=NR;i>0;i--) print a[i]}'
printf 'x\ny\n' | awk '{a[NR]=$0} END{for(i=NR;i>0;i--) print a[i]}'
## STDOUT:
y
x
## END

#### awk 'BEGIN{print 1+2*3, 2^10, 2**3, -2^2, 7%3, -7%3, 1/4}'
awk 'BEGIN{print 1+2*3, 2^10, 2**3, -2^2, 7%3, -7%3, 1/4}'
## STDOUT:
7 1024 8 -4 1 -1 0.25
## END

#### awk 'BEGIN{print 1e6, 1e15, 1e16, 1e17, 123456789012, 0.1+0.2, 1e-5, 100000*10}'
awk 'BEGIN{print 1e6, 1e15, 1e16, 1e17, 123456789012, 0.1+0.2, 1e-5, 100000*10}'
## STDOUT:
1000000 1000000000000000 10000000000000000 100000000000000000 123456789012 0.3 1e-05 1000000
## END

#### awk 'BEGIN{print 1==1.0, "1"==1, "a"<"b", 10<9, "10"<"9", "abc"<1}'
awk 'BEGIN{print 1==1.0, "1"==1, "a"<"b", 10<9, "10"<"9", "abc"<1}'
## STDOUT:
1 1 1 0 1 0
## END

#### echo "10 9 abc 0x10 1e2" | awk '{print ($1<$2), ($3<$1), $4+0, $5+0, ($5==100)}'
echo "10 9 abc 0x10 1e2" | awk '{print ($1<$2), ($3<$1), $4+0, $5+0, ($5==100)}'
## STDOUT:
0 0 0 100 1
## END

#### awk 'BEGIN{x; print x+0, x "", length(x)}'
awk 'BEGIN{x; print x+0, x "", length(x)}'
## STDOUT:
0  0
## END

#### awk 'BEGIN{print length("hello"), length(""), length(12345)}'
awk 'BEGIN{print length("hello"), length(""), length(12345)}'
## STDOUT:
5 0 5
## END

#### awk 'BEGIN{print substr("hello",2,3), substr("hello",2), substr("hello",4,10) "|" substr("hello",9)}
awk 'BEGIN{print substr("hello",2,3), substr("hello",2), substr("hello",4,10) "|" substr("hello",9)}'
## STDOUT:
ell ello lo|
## END

#### awk 'BEGIN{print index("foobar","bar"), index("foo","z")}'
awk 'BEGIN{print index("foobar","bar"), index("foo","z")}'
## STDOUT:
4 0
## END

#### awk 'BEGIN{print toupper("abc"), tolower("ABC"), toupper("é")}'
awk 'BEGIN{print toupper("abc"), tolower("ABC"), toupper("é")}'
## STDOUT:
ABC abc É
## END

#### awk 'BEGIN{n=split("a:b:c",p,":"); print n, p[1], p[3]}'
awk 'BEGIN{n=split("a:b:c",p,":"); print n, p[1], p[3]}'
## STDOUT:
3 a c
## END

#### awk 'BEGIN{n=split("a1b22c",p,/[0-9]+/,s); print n, p[2], s[2]}'
awk 'BEGIN{n=split("a1b22c",p,/[0-9]+/,s); print n, p[2], s[2]}'
## STDOUT:
3 b 22
## END

#### awk 'BEGIN{n=split("  a b  ",p); print n, p[1]}'
awk 'BEGIN{n=split("  a b  ",p); print n, p[1]}'
## STDOUT:
2 a
## END

#### awk 'BEGIN{n=split("abc",p,""); print n, p[2]}'
awk 'BEGIN{n=split("abc",p,""); print n, p[2]}'
## STDOUT:
3 b
## END

#### awk 'BEGIN{n=split("",p); print n, length(p)}'
awk 'BEGIN{n=split("",p); print n, length(p)}'
## STDOUT:
0 0
## END

#### awk 'BEGIN{s="hello"; n=gsub(/l/,"L",s); print n, s}'
awk 'BEGIN{s="hello"; n=gsub(/l/,"L",s); print n, s}'
## STDOUT:
2 heLLo
## END

#### awk 'BEGIN{s="hello"; sub(/l+/,"[&]",s); print s; sub(/e/,"\\&",s); print s}'
awk 'BEGIN{s="hello"; sub(/l+/,"[&]",s); print s; sub(/e/,"\\&",s); print s}'
## STDOUT:
he[ll]o
h&[ll]o
## END

#### awk 'BEGIN{s="aaa"; print gsub(/x*/,"-",s), s}'
awk 'BEGIN{s="aaa"; print gsub(/x*/,"-",s), s}'
## STDOUT:
4 -a-a-a-
## END

#### echo "foo bar" | awk '{gsub(/o/,"0"); print; sub(/b/,"B",$2); print}'
echo "foo bar" | awk '{gsub(/o/,"0"); print; sub(/b/,"B",$2); print}'
## STDOUT:
f00 bar
f00 Bar
## END

#### awk 'BEGIN{print gensub(/(a)(b)/,"\\2\\1","g","abab"), gensub(/a/,"X",2,"aaa")}'
awk 'BEGIN{print gensub(/(a)(b)/,"\\2\\1","g","abab"), gensub(/a/,"X",2,"aaa")}'
## STDOUT:
baba aXa
## END

#### awk 'BEGIN{print match("foobar",/o+/), RSTART, RLENGTH; print match("x",/y/), RSTART, RLENGTH}'
awk 'BEGIN{print match("foobar",/o+/), RSTART, RLENGTH; print match("x",/y/), RSTART, RLENGTH}'
## STDOUT:
2 2 2
0 0 -1
## END

#### awk 'BEGIN{if(match("key=val",/([a-z]+)=([a-z]+)/,m)) print m[1], m[2], m[1,"start"], m[2,"length"]}
awk 'BEGIN{if(match("key=val",/([a-z]+)=([a-z]+)/,m)) print m[1], m[2], m[1,"start"], m[2,"length"]}'
## STDOUT:
key val 1 3
## END

#### awk 'BEGIN{printf "%d %i %5d|%-5d|%05d|%+d\n", 3.9, -3.9, 42, 42, 42, 42}'
awk 'BEGIN{printf "%d %i %5d|%-5d|%05d|%+d\n", 3.9, -3.9, 42, 42, 42, 42}'
## STDOUT:
3 -3    42|42   |00042|+42
## END

#### awk 'BEGIN{printf "%s %10s|%-10s|%.2s\n", "abc", "abc", "abc", "abc"}'
awk 'BEGIN{printf "%s %10s|%-10s|%.2s\n", "abc", "abc", "abc", "abc"}'
## STDOUT:
abc        abc|abc       |ab
## END

#### awk 'BEGIN{printf "%f %.2f %e %g %G\n", 3.14159, 3.14159, 31415.9, 0.00001234, 1e20}'
awk 'BEGIN{printf "%f %.2f %e %g %G\n", 3.14159, 3.14159, 31415.9, 0.00001234, 1e20}'
## STDOUT:
3.141590 3.14 3.141590e+04 1.234e-05 1E+20
## END

#### awk 'BEGIN{printf "%c%c%c %x %X %o %#x %u\n", 65, "BCD", 256, 255, 255, 8, 255, 7}'
awk 'BEGIN{printf "%c%c%c %x %X %o %#x %u\n", 65, "BCD", 256, 255, 255, 8, 255, 7}'
## STDOUT:
ABĀ ff FF 10 0xff 7
## END

#### awk 'BEGIN{printf "%5.1f|%-8.3e|%%|%5%\n", 2.25, 12345.678}'
awk 'BEGIN{printf "%5.1f|%-8.3e|%%|%5%\n", 2.25, 12345.678}'
## STDOUT:
  2.2|1.235e+04|%|%
## END

#### awk 'BEGIN{printf "%*d|%-*d|%.*f\n", 5, 42, 5, 42, 2, 3.14159}'
awk 'BEGIN{printf "%*d|%-*d|%.*f\n", 5, 42, 5, 42, 2, 3.14159}'
## STDOUT:
   42|42   |3.14
## END

#### awk 'BEGIN{printf "%2$s %1$s\n", "a", "b"}'
awk 'BEGIN{printf "%2$s %1$s\n", "a", "b"}'
## STDOUT:
b a
## END

#### awk 'BEGIN{printf "%s\n"}'
awk 'BEGIN{printf "%s\n"}'
## STDOUT:
## END
## status: 2

#### awk 'BEGIN{x=sprintf("%03d-%s", 7, "q"); print x}'
awk 'BEGIN{x=sprintf("%03d-%s", 7, "q"); print x}'
## STDOUT:
007-q
## END

#### awk 'BEGIN{while(i<3){i++; if(i==2)continue; print i}}'
awk 'BEGIN{while(i<3){i++; if(i==2)continue; print i}}'
## STDOUT:
1
3
## END

#### awk 'BEGIN{do{i++; print i}while(i<2); for(;;){if(++j>2)break}; print j}'
awk 'BEGIN{do{i++; print i}while(i<2); for(;;){if(++j>2)break}; print j}'
## STDOUT:
1
2
3
## END

#### awk 'function f(n){return n<2?n:f(n-1)+f(n-2)} BEGIN{print f(15)}'
awk 'function f(n){return n<2?n:f(n-1)+f(n-2)} BEGIN{print f(15)}'
## STDOUT:
610
## END

#### awk 'function g(a,k){a[k]=1} BEGIN{g(x,"q"); for(i in x) print i}'
awk 'function g(a,k){a[k]=1} BEGIN{g(x,"q"); for(i in x) print i}'
## STDOUT:
q
## END

#### awk 'function h(s,  loc){loc=s; s="z"; return loc s} BEGIN{s="a"; print h(s), s}'
awk 'function h(s,  loc){loc=s; s="z"; return loc s} BEGIN{s="a"; print h(s), s}'
## STDOUT:
az a
## END

#### awk 'BEGIN{a["x"]=1; if("x" in a) print "in"; delete a["x"]; if(!("x" in a)) print "out"; a[1];a[2];
awk 'BEGIN{a["x"]=1; if("x" in a) print "in"; delete a["x"]; if(!("x" in a)) print "out"; a[1];a[2]; delete a; print length(a)}'
## STDOUT:
in
out
0
## END

#### awk 'BEGIN{a[1,2]=3; for(k in a){split(k,p,SUBSEP); print p[1], p[2]}; if((1,2) in a) print "y"}'
awk 'BEGIN{a[1,2]=3; for(k in a){split(k,p,SUBSEP); print p[1], p[2]}; if((1,2) in a) print "y"}'
## STDOUT:
1 2
y
## END

#### awk 'BEGIN{a[1][2]=3; a[1]["x"]=4; print a[1][2], isarray(a[1]), length(a[1])}'
awk 'BEGIN{a[1][2]=3; a[1]["x"]=4; print a[1][2], isarray(a[1]), length(a[1])}'
## STDOUT:
3 1 2
## END

#### awk 'BEGIN{print 1>2?"a":"b"; print (1>2)?"a":"b"}' ; cat 2 2>/dev/null
awk 'BEGIN{print 1>2?"a":"b"; print (1>2)?"a":"b"}' ; cat 2 2>/dev/null
## STDOUT:
## END
## status: 1

#### awk 'BEGIN{print "x" > "out"; print "y" >> "out"; close("out"); while((getline l < "out")>0) print "
awk 'BEGIN{print "x" > "out"; print "y" >> "out"; close("out"); while((getline l < "out")>0) print "got", l}'
## STDOUT:
got x
got y
## END

#### awk 'BEGIN{"echo hi; echo ho" | getline x; print x; "echo hi; echo ho" | getline; print $0; close("e
awk 'BEGIN{"echo hi; echo ho" | getline x; print x; "echo hi; echo ho" | getline; print $0; close("echo hi; echo ho")}'
## STDOUT:
hi
ho
## END

#### awk 'BEGIN{while(("echo a; echo b" | getline l)>0) n++; print n}'
awk 'BEGIN{while(("echo a; echo b" | getline l)>0) n++; print n}'
## STDOUT:
2
## END

#### awk 'BEGIN{print "b\na" | "sort"; close("sort"); print "done"}'
awk 'BEGIN{print "b\na" | "sort"; close("sort"); print "done"}'
## STDOUT:
a
b
done
## END

#### awk 'BEGIN{r=system("exit 3"); print r; system("echo sys")}'
awk 'BEGIN{r=system("exit 3"); print r; system("echo sys")}'
## STDOUT:
3
sys
## END

#### awk 'BEGIN{print (getline l < "/nonexistent"), ERRNO != ""}'
awk 'BEGIN{print (getline l < "/nonexistent"), ERRNO != ""}'
## STDOUT:
-1 1
## END

#### printf '1\n2\n3\n4\n' | awk 'NR==1{getline; print "after", $0, NR} NR==3{getline x; print x, NR, $0}
printf '1\n2\n3\n4\n' | awk 'NR==1{getline; print "after", $0, NR} NR==3{getline x; print x, NR, $0}'
## STDOUT:
after 2 2
4 4 3
## END

#### printf 'a b\nc\n\nd\ne f\n\n\n' | awk 'BEGIN{RS=""}{print NR": "$1"-"$NF, NF}'
printf 'a b\nc\n\nd\ne f\n\n\n' | awk 'BEGIN{RS=""}{print NR": "$1"-"$NF, NF}'
## STDOUT:
1: a-c 3
2: d-f 3
## END

#### printf 'a;b;c' | awk 'BEGIN{RS=";"}{print NR, $0}'
printf 'a;b;c' | awk 'BEGIN{RS=";"}{print NR, $0}'
## STDOUT:
1 a
2 b
3 c
## END

#### printf 'a12b3c' | awk 'BEGIN{RS="[0-9]+"}{print $0, RT}'
printf 'a12b3c' | awk 'BEGIN{RS="[0-9]+"}{print $0, RT}'
## STDOUT:
a 12
b 3
c 
## END

#### printf 'a b\n' | awk 'BEGIN{ORS="|"; OFS="-"}{print $1,$2; print "x"}'
printf 'a b\n' | awk 'BEGIN{ORS="|"; OFS="-"}{print $1,$2; print "x"}'
## stdout-json: "a-b|x|"

#### printf 'abcdef\n' | awk 'BEGIN{FIELDWIDTHS="2 3 *"}{print $1; print $2; print $3}'
printf 'abcdef\n' | awk 'BEGIN{FIELDWIDTHS="2 3 *"}{print $1; print $2; print $3}'
## STDOUT:
ab
cde
f
## END

#### printf 'a,"b,c",d\n' | awk 'BEGIN{FPAT="([^,]+)|(\"[^\"]+\")"}{print NF; print $2}'
printf 'a,"b,c",d\n' | awk 'BEGIN{FPAT="([^,]+)|(\"[^\"]+\")"}{print NF; print $2}'
## STDOUT:
3
"b,c"
## END

#### printf 'ABC\nabc\n' | awk 'BEGIN{IGNORECASE=1} /abc/{n++} END{print n}'
printf 'ABC\nabc\n' | awk 'BEGIN{IGNORECASE=1} /abc/{n++} END{print n}'
## STDOUT:
2
## END

#### awk -v x=5 -v 's=a\tb' 'BEGIN{print x+1, s}'
awk -v x=5 -v 's=a\tb' 'BEGIN{print x+1, s}'
## STDOUT:
6 a	b
## END

#### printf 'l\n' > f; awk '{print v, $0}' v=1 f v=2 f
printf 'l\n' > f; awk '{print v, $0}' v=1 f v=2 f
## STDOUT:
1 l
2 l
## END

#### printf 'l1\nl2\n' > f; awk 'FNR==1{print FILENAME, NR, FNR}' f f
printf 'l1\nl2\n' > f; awk 'FNR==1{print FILENAME, NR, FNR}' f f
## STDOUT:
f 1 1
f 3 1
## END

#### printf 'l1\nl2\n' > f; printf 'm1\n' > g; awk '{print; nextfile}' f g
printf 'l1\nl2\n' > f; printf 'm1\n' > g; awk '{print; nextfile}' f g
## STDOUT:
l1
m1
## END

#### printf 'l1\nl2\n' > f; awk 'BEGINFILE{print "start", FILENAME} ENDFILE{print "end", FNR}' f
printf 'l1\nl2\n' > f; awk 'BEGINFILE{print "start", FILENAME} ENDFILE{print "end", FNR}' f
## STDOUT:
start f
end 2
## END

#### awk 'BEGIN{print ARGC, ARGV[1], ARGV[2]}' a b=c
awk 'BEGIN{print ARGC, ARGV[1], ARGV[2]}' a b=c
## STDOUT:
3 a b=c
## END

#### awk 'BEGIN{print ENVIRON["HOME"] != ""}'
awk 'BEGIN{print ENVIRON["HOME"] != ""}'
## STDOUT:
1
## END

#### awk 'BEGIN{exit 3} END{print "end"}'; echo $?
awk 'BEGIN{exit 3} END{print "end"}'; echo $?
## STDOUT:
end
3
## END

#### printf '1\n2\n' | awk '{exit} END{print NR}'
printf '1\n2\n' | awk '{exit} END{print NR}'
## STDOUT:
1
## END

#### printf 'x\n' | awk '{next; print "no"} END{print "yes"}'
printf 'x\n' | awk '{next; print "no"} END{print "yes"}'
## STDOUT:
yes
## END

#### awk 'BEGIN{print and(12,10), or(12,10), xor(12,10), lshift(1,4), rshift(16,2), compl(0) > 0}'; cat 0
awk 'BEGIN{print and(12,10), or(12,10), xor(12,10), lshift(1,4), rshift(16,2), compl(0) > 0}'; cat 0 2>/dev/null
## STDOUT:
8 14 6 16 4 9007199254740991
## END

#### awk 'BEGIN{print int(3.9), int(-3.9), int("12abc"), sqrt(16), exp(0), log(1), sin(0), cos(0), atan2(
awk 'BEGIN{print int(3.9), int(-3.9), int("12abc"), sqrt(16), exp(0), log(1), sin(0), cos(0), atan2(0,-1)}'
## STDOUT:
3 -3 12 4 1 0 0 1 3.14159
## END

#### awk 'BEGIN{print strtonum("0x1F"), strtonum("017"), strtonum("12"), 0x10, 011}'
awk 'BEGIN{print strtonum("0x1F"), strtonum("017"), strtonum("12"), 0x10, 011}'
## STDOUT:
31 15 12 16 9
## END

#### awk 'BEGIN{a[1]="c";a[2]="a";a[3]="b"; n=asort(a); for(i=1;i<=n;i++) printf "%s ", a[i]; print ""}'
awk 'BEGIN{a[1]="c";a[2]="a";a[3]="b"; n=asort(a); for(i=1;i<=n;i++) printf "%s ", a[i]; print ""}'
## STDOUT:
a b c 
## END

#### awk 'BEGIN{a["z"]=1;a["y"]=2; n=asorti(a,b); print n, b[1], b[2]}'
awk 'BEGIN{a["z"]=1;a["y"]=2; n=asorti(a,b); print n, b[1], b[2]}'
## STDOUT:
2 y z
## END

#### awk 'BEGIN{a["b"]=2;a["a"]=3;a["c"]=1; PROCINFO["sorted_in"]="@ind_str_asc"; for(k in a) printf "%s
awk 'BEGIN{a["b"]=2;a["a"]=3;a["c"]=1; PROCINFO["sorted_in"]="@ind_str_asc"; for(k in a) printf "%s ", k; PROCINFO["sorted_in"]="@val_num_desc"; for(k in a) printf "%s ", k; print ""}'
## STDOUT:
a b c a b c 
## END

#### awk 'function c(i1,v1,i2,v2){return v1-v2} BEGIN{a[1]=3;a[2]=1;a[3]=2; n=asort(a,b,"c"); print b[1],
awk 'function c(i1,v1,i2,v2){return v1-v2} BEGIN{a[1]=3;a[2]=1;a[3]=2; n=asort(a,b,"c"); print b[1],b[2],b[3]}'
## STDOUT:
1 2 3
## END

#### awk 'BEGIN{print strftime("%Y-%m-%d %H:%M:%S", 0, 1), mktime("2024 01 01 00 00 00")}'
awk 'BEGIN{print strftime("%Y-%m-%d %H:%M:%S", 0, 1), mktime("2024 01 01 00 00 00")}'
## STDOUT:
1970-01-01 00:00:00 1704067200
## END

#### awk 'BEGIN{print typeof(1), typeof("a"), typeof(x), typeof(@/a/); a[1]; print typeof(a)}'
awk 'BEGIN{print typeof(1), typeof("a"), typeof(x), typeof(@/a/); a[1]; print typeof(a)}'
## STDOUT:
number string untyped regexp
array
## END

#### awk 'BEGIN{switch(3){case 1: print "one"; break; case /3/: print "re"; default: print "d"}}'
awk 'BEGIN{switch(3){case 1: print "one"; break; case /3/: print "re"; default: print "d"}}'
## STDOUT:
re
d
## END

#### awk 'BEGIN{f="g"; print @f(2)} function g(x){return x*2}'
awk 'BEGIN{f="g"; print @f(2)} function g(x){return x*2}'
## STDOUT:
4
## END

#### awk 'BEGIN{n=patsplit("a1b2",p,/[0-9]/,s); print n, p[1], p[2], s[0], s[1]}'
awk 'BEGIN{n=patsplit("a1b2",p,/[0-9]/,s); print n, p[1], p[2], s[0], s[1]}'
## STDOUT:
2 1 2 a b
## END

#### awk 'BEGIN { cmd="cat"; print "x" |& cmd; close(cmd,"to"); cmd |& getline l; print l }'
awk 'BEGIN { cmd="cat"; print "x" |& cmd; close(cmd,"to"); cmd |& getline l; print l }'
## STDOUT:
x
## END

#### awk 'BEGIN{print length()}' < /dev/null
awk 'BEGIN{print length()}' < /dev/null
## STDOUT:
0
## END

#### echo "héllo" | awk '{print length($0), substr($0,2,1), index($0,"l")}'
echo "héllo" | awk '{print length($0), substr($0,2,1), index($0,"l")}'
## STDOUT:
5 é 3
## END

#### awk 'BEGIN{print substr("hello",0), substr("hello",-1,3), substr("hello",1.5,1)}'
awk 'BEGIN{print substr("hello",0), substr("hello",-1,3), substr("hello",1.5,1)}'
## STDOUT:
hello hel h
## END

#### awk 'BEGIN{x["a"]; print length(x); x=1}'; echo $?
awk 'BEGIN{x["a"]; print length(x); x=1}'; echo $?
## STDOUT:
1
2
## END

#### awk 'BEGIN{print 1/0}'; echo $?
awk 'BEGIN{print 1/0}'; echo $?
## STDOUT:
1
## END

#### awk '{print'; echo $?
awk '{print'; echo $?
## STDOUT:
1
## END

#### awk 'BEGIN{foo()}'; echo $?
awk 'BEGIN{foo()}'; echo $?
## STDOUT:
2
## END

#### awk 'BEGIN{print "a" "b" 1 2, 1 " " -1}'
awk 'BEGIN{print "a" "b" 1 2, 1 " " -1}'
## STDOUT:
ab12 1-1
## END

#### awk 'BEGIN{i=5; print i++ + ++i, i; print i--, --i}'
awk 'BEGIN{i=5; print i++ + ++i, i; print i--, --i}'
## STDOUT:
12 7
7 5
## END

#### awk 'BEGIN{a=b=3; a+=2; a*=b; a-=1; a/=2; a%=4; a^=2; print a, b}'
awk 'BEGIN{a=b=3; a+=2; a*=b; a-=1; a/=2; a%=4; a^=2; print a, b}'
## STDOUT:
9 3
## END

#### awk 'BEGIN{print !0, !1, !"", !"a", 1&&0, 1||0}'
awk 'BEGIN{print !0, !1, !"", !"a", 1&&0, 1||0}'
## STDOUT:
1 0 1 0 0 1
## END

#### awk 'BEGIN{$0="a b c"; print NF, $2; $3="z"; print $0; NF=2; print $0}'
awk 'BEGIN{$0="a b c"; print NF, $2; $3="z"; print $0; NF=2; print $0}'
## STDOUT:
3 b
a b z
a b
## END

#### awk 'BEGIN{$3="x"; print NF; print $0}'
awk 'BEGIN{$3="x"; print NF; print $0}'
## STDOUT:
3
  x
## END

#### awk 'BEGIN{CONVFMT="%d"; a=12.7; b=a ""; print b; OFMT="%.2f"; print 3.14159}'
awk 'BEGIN{CONVFMT="%d"; a=12.7; b=a ""; print b; OFMT="%.2f"; print 3.14159}'
## STDOUT:
12
3.14
## END

#### awk 'BEGIN{print -0, 1e300*1e300, -1e300*1e300, log(-1)}'
awk 'BEGIN{print -0, 1e300*1e300, -1e300*1e300, log(-1)}'
## STDOUT:
0 +inf -inf -nan
## END

#### awk 'BEGIN{print "a\tb\\n\"q\" \101 \x41 \/"}'
awk 'BEGIN{print "a\tb\\n\"q\" \101 \x41 \/"}'
## STDOUT:
a	b\n"q" A A /
## END

#### awk "BEGIN{print \"it's\"}"
awk "BEGIN{print \"it's\"}"
## STDOUT:
it's
## END

#### printf 'x y\n' | awk '$1=="x"{print "m"} $2!="y"{print "n"} $1~/^x/ && $2~"y"{print "both"}'
printf 'x y\n' | awk '$1=="x"{print "m"} $2!="y"{print "n"} $1~/^x/ && $2~"y"{print "both"}'
## STDOUT:
m
both
## END

#### printf 'a.b\n' | awk '/a\.b/{print 1} /a[.]b/{print 2} $0 ~ "a\\.b"{print 3}'
printf 'a.b\n' | awk '/a\.b/{print 1} /a[.]b/{print 2} $0 ~ "a\\.b"{print 3}'
## STDOUT:
1
2
3
## END

#### printf 'ab]c\n' | awk '/[]]/{print 1} /[\]]/{print 2} /b\]/{print 3}'
printf 'ab]c\n' | awk '/[]]/{print 1} /[\]]/{print 2} /b\]/{print 3}'
## STDOUT:
1
2
3
## END

#### printf 'aab\n' | awk '/a{2}b/{print 1} /^(aa|b)+$/{print 2} /\<aab\>/{print 3} /\yaab\y/{print 4}'
printf 'aab\n' | awk '/a{2}b/{print 1} /^(aa|b)+$/{print 2} /\<aab\>/{print 3} /\yaab\y/{print 4}'
## STDOUT:
1
2
3
4
## END

#### printf 'foo\n' > f; awk '{print FILENAME}' f -  < f
printf 'foo\n' > f; awk '{print FILENAME}' f -  < f
## STDOUT:
f
-
## END

#### awk 'BEGIN { getline; print "got " $0 }' < /dev/null
awk 'BEGIN { getline; print "got " $0 }' < /dev/null
## STDOUT:
got 
## END

#### printf '3\n1\n2\n' | awk '{print | "sort -n"} END{print "end"}'
printf '3\n1\n2\n' | awk '{print | "sort -n"} END{print "end"}'
## STDOUT:
1
2
3
end
## END

#### awk 'BEGIN{printf "a" > "/dev/stderr"; print "b" > "/dev/stdout"}'
awk 'BEGIN{printf "a" > "/dev/stderr"; print "b" > "/dev/stdout"}'
## STDOUT:
b
## END

#### awk 'BEGIN{print substr("x",2) "|"; print index("abc","")}'
awk 'BEGIN{print substr("x",2) "|"; print index("abc","")}'
## STDOUT:
|
1
## END

#### printf 'a b\n' > d; awk '{print > $1}' d; cat a
printf 'a b\n' > d; awk '{print > $1}' d; cat a
## STDOUT:
a b
## END

#### awk 'BEGIN { if (!(3 in a)) print "no"; print length(a) }'
awk 'BEGIN { if (!(3 in a)) print "no"; print length(a) }'
## STDOUT:
no
0
## END

#### awk -f /dev/null; echo $?
awk -f /dev/null; echo $?
## STDOUT:
0
## END

#### printf 'BEGIN{print "from file"}\n' > p; awk -f p
printf 'BEGIN{print "from file"}\n' > p; awk -f p
## STDOUT:
from file
## END

#### printf 'function f(x){return x+1}\n' > l; printf '@include "l"\nBEGIN{print f(1)}\n' > p; awk -f p
printf 'function f(x){return x+1}\n' > l; printf '@include "l"\nBEGIN{print f(1)}\n' > p; awk -f p
## STDOUT:
2
## END

#### awk --version > /dev/null; echo $?
awk --version > /dev/null; echo $?
## STDOUT:
0
## END

#### awk; echo $?
awk; echo $?
## STDOUT:
1
## END

#### awk --nosuch 2>/dev/null; echo $?
awk --nosuch 2>/dev/null; echo $?
## STDOUT:
1
## END

#### awk 'BEGIN{while(i<3) print i++}'
awk 'BEGIN{while(i<3) print i++}'
## STDOUT:
0
1
2
## END

#### awk 'BEGIN{for(i=0;i<3;i++) for(j=0;j<2;j++) if(j==1) continue; else print i, j}'
awk 'BEGIN{for(i=0;i<3;i++) for(j=0;j<2;j++) if(j==1) continue; else print i, j}'
## STDOUT:
0 0
1 0
2 0
## END

#### printf 'k=v\na=b\n' | awk -F= '{m[$1]=$2} END{print m["k"] m["a"]}'
printf 'k=v\na=b\n' | awk -F= '{m[$1]=$2} END{print m["k"] m["a"]}'
## STDOUT:
vb
## END

#### printf '1,2\n3,4\n' | awk -F, '{t=$1;$1=$2;$2=t}1' OFS=,
printf '1,2\n3,4\n' | awk -F, '{t=$1;$1=$2;$2=t}1' OFS=,
## STDOUT:
2,1
4,3
## END

#### printf 'one\ntwo\nthree\n' | awk 'length($0)>3'
printf 'one\ntwo\nthree\n' | awk 'length($0)>3'
## STDOUT:
three
## END

#### printf 'one\ntwo\nthree\n' | awk '{print length}'
printf 'one\ntwo\nthree\n' | awk '{print length}'
## STDOUT:
3
3
5
## END

#### printf '5\n3\n9\n' | awk 'NR==1||$1>m{m=$1} END{print m}'
printf '5\n3\n9\n' | awk 'NR==1||$1>m{m=$1} END{print m}'
## STDOUT:
9
## END

#### printf 'a b\nc d\n' | awk '{for(i=NF;i>0;i--) printf "%s%s", $i, (i>1?OFS:ORS)}'
printf 'a b\nc d\n' | awk '{for(i=NF;i>0;i--) printf "%s%s", $i, (i>1?OFS:ORS)}'
## STDOUT:
b a
d c
## END

#### printf 'x\n' | awk '{print NR==1 ? "first" : "other"}'
printf 'x\n' | awk '{print NR==1 ? "first" : "other"}'
## STDOUT:
first
## END

#### printf 'a\n' | awk '{ print ; print $0 }'
printf 'a\n' | awk '{ print ; print $0 }'
## STDOUT:
a
a
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%d %d %d\n", 1e18, 2^53, 2^63; printf "%d\n
printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%d %d %d\n", 1e18, 2^53, 2^63; printf "%d\n", "1e3"; printf "%x %o\n", -1, -1; printf "%d %i\n", -0.9, "0x1A"; printf "%5%|%-5%|" }'
## stdout-json: "1000000000000000000 9007199254740992 9223372036854775808\n1000\nffffffffffffffff 1777777777777777777777\n0 0\n%|%|"

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%s %s %s\n", 1e6, 1e16, 1e17; print 1e6, 1e
printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%s %s %s\n", 1e6, 1e16, 1e17; print 1e6, 1e16, 123456789012345678, 0.1+0.2, 1e300, -1e-5; OFMT="%.2f"; print 3.14159, 3.0; CONVFMT="%d"; a=3.9 ""; print a }'
## STDOUT:
1000000 10000000000000000 100000000000000000
1000000 10000000000000000 123456789012345680 0.3 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160 -1e-05
3.14 3
3
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print length(), length; print (1>2) ? "a" : "b" }'
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print length(), length; print (1>2) ? "a" : "b" }'
## STDOUT:
0 0
b
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print -2^2, 2^-2, !1 + 1, 1 - 1 " x", "a" (1 < 2) "
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print -2^2, 2^-2, !1 + 1, 1 - 1 " x", "a" (1 < 2) "b"; print 1,2 > "/dev/stderr" }'
## STDOUT:
-4 0.25 1 0 x a1b
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { while (("echo a b; echo c" | getline l) > 0) print 
printf 'a b c\n1 2 3\n' | awk 'BEGIN { while (("echo a b; echo c" | getline l) > 0) print "got " l; close("echo a b; echo c"); "date +%Y" | getline y; print (y > 2000) }'
## STDOUT:
got a b
got c
1
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%s\n", substr("hello", 2, 3); print toupper
printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%s\n", substr("hello", 2, 3); print toupper(substr("abc",2)); print index("foobar","bar"); print match("foobar", /o+/), RSTART, RLENGTH; n=split("a:b:c",p,":"); print n,p[3]; print sprintf("%05.1f|%-6s|%+d",3.14159,"ab",5) }'
## STDOUT:
ell
BC
4
2 2 2
3 c
003.1|ab    |+5
## END

#### printf 'a b c\n1 2 3\n' | awk '{ for (i=NF;i>0;i--) printf "%s%s",$i,(i>1?OFS:ORS) }'
printf 'a b c\n1 2 3\n' | awk '{ for (i=NF;i>0;i--) printf "%s%s",$i,(i>1?OFS:ORS) }'
## STDOUT:
c b a
3 2 1
## END

#### printf 'a b c\n1 2 3\n' | awk '{ $2=""; print; print NF }'
printf 'a b c\n1 2 3\n' | awk '{ $2=""; print; print NF }'
## STDOUT:
a  c
3
1  3
3
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { FS=","; OFS="-" } { $1=$1; print }'
printf 'a b c\n1 2 3\n' | awk 'BEGIN { FS=","; OFS="-" } { $1=$1; print }'
## STDOUT:
a b c
1 2 3
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN{ for(i=1;i<=3;i++) a[i]=i*i; for(i in a) s+=a[i]; pri
printf 'a b c\n1 2 3\n' | awk 'BEGIN{ for(i=1;i<=3;i++) a[i]=i*i; for(i in a) s+=a[i]; print s; delete a[2]; print length(a); if(!(2 in a)) print "gone" }'
## STDOUT:
14
2
gone
## END

#### printf 'a b c\n1 2 3\n' | awk 'function fact(n){ return n<=1?1:n*fact(n-1) } BEGIN{ print 
printf 'a b c\n1 2 3\n' | awk 'function fact(n){ return n<=1?1:n*fact(n-1) } BEGIN{ print fact(10); print fact(20); print fact(25) }'
## STDOUT:
3628800
2432902008176640000
15511210043330986055303168
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { x["a"]=1; x["b"]=2; n=asorti(x,y); for(i=1;i<=n;i++
printf 'a b c\n1 2 3\n' | awk 'BEGIN { x["a"]=1; x["b"]=2; n=asorti(x,y); for(i=1;i<=n;i++) print y[i] }'
## STDOUT:
a
b
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { s="hello world"; gsub(/o/,"[&]",s); print s; sub(/l
printf 'a b c\n1 2 3\n' | awk 'BEGIN { s="hello world"; gsub(/o/,"[&]",s); print s; sub(/l+/,"\\&",s); print s; print gensub(/(h)(.)/,"\\2\\1","g",s) }'
## STDOUT:
hell[o] w[o]rld
he&[o] w[o]rld
eh&[o] w[o]rld
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print strftime("%Y-%m-%d",0,1); print mktime("1970 
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print strftime("%Y-%m-%d",0,1); print mktime("1970 01 02 00 00 00"); print strftime("%A %B %d %H:%M:%S %Z %j %U", 86400*200, 1) }'
## STDOUT:
1970-01-01
86400
Monday July 20 00:00:00 GMT 201 29
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print substr("héllo",2,1), length("héllo"), toupper
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print substr("héllo",2,1), length("héllo"), toupper("héllo"), index("héllo","l") }'
## STDOUT:
é 5 HÉLLO 3
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print 1==1, "a"=="a", 1=="1", "10"<"9", 10<9 , "abc
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print 1==1, "a"=="a", 1=="1", "10"<"9", 10<9 , "abc" < 1 }'
## STDOUT:
1 1 1 1 0 0
## END

#### printf 'a b c\n1 2 3\n' | awk '{ print ($1<$2), ($1==1), $1+0 }'
printf 'a b c\n1 2 3\n' | awk '{ print ($1<$2), ($1==1), $1+0 }'
## STDOUT:
1 0 0
1 1 1
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { do { i++; if (i==2) continue; if (i>4) break; print
printf 'a b c\n1 2 3\n' | awk 'BEGIN { do { i++; if (i==2) continue; if (i>4) break; print i } while (1) }'
## STDOUT:
1
3
4
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print length("a\tb"), "a\\b", "\x41\102\/" , "\q" }
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print length("a\tb"), "a\\b", "\x41\102\/" , "\q" }'
## STDOUT:
3 a\b AB/ q
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print and(12,10), or(12,10), xor(12,10), lshift(1,4
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print and(12,10), or(12,10), xor(12,10), lshift(1,4), rshift(16,2), compl(0), strtonum("0x1F"), strtonum("017"), strtonum("12abc") }'
## STDOUT:
8 14 6 16 4 9007199254740991 31 15 12
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print int(-3.7), int("3abc"), sqrt(16), exp(0), log
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print int(-3.7), int("3abc"), sqrt(16), exp(0), log(1), sin(0), cos(0), atan2(0,-1) }'
## STDOUT:
-3 3 4 1 0 0 1 3.14159
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%s" , "no newline" ; exit 3 } END { print "
printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%s" , "no newline" ; exit 3 } END { print "end" }'
## STDOUT:
no newlineend
## END
## status: 3

#### printf 'a b c\n1 2 3\n' | awk 'NR==1,NR==2 { print NR": "$0 }'
printf 'a b c\n1 2 3\n' | awk 'NR==1,NR==2 { print NR": "$0 }'
## STDOUT:
1: a b c
2: 1 2 3
## END

#### printf 'a b c\n1 2 3\n' | awk '/a/,/b/'
printf 'a b c\n1 2 3\n' | awk '/a/,/b/'
## STDOUT:
a b c
## END

#### printf 'a b c\n1 2 3\n' | awk 'END { print NR, $0 }'
printf 'a b c\n1 2 3\n' | awk 'END { print NR, $0 }'
## STDOUT:
2 1 2 3
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { getline; print "got " $0; getline x; print "x=" x, 
printf 'a b c\n1 2 3\n' | awk 'BEGIN { getline; print "got " $0; getline x; print "x=" x, NR }'
## STDOUT:
got a b c
x=1 2 3 2
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print substr("hello", -1), substr("hello", 2, 0) "x
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print substr("hello", -1), substr("hello", 2, 0) "x", substr("", 1, 5) "y" ; print 010+0, "010"+0, 0x10, "0x10"+0 }'
## STDOUT:
hello x y
8 10 16 0
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { a["x"]; if ("x" in a) print "in"; print length(a); 
printf 'a b c\n1 2 3\n' | awk 'BEGIN { a["x"]; if ("x" in a) print "in"; print length(a); print (1,2) in a; a[1,2]=3; for (k in a) { split(k,q,SUBSEP); } print q[1] q[2] }'
## STDOUT:
in
1
0
12
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { $3="c"; print NF, $0; $0="a b"; print NF; NF=5; pri
printf 'a b c\n1 2 3\n' | awk 'BEGIN { $3="c"; print NF, $0; $0="a b"; print NF; NF=5; print $0 "|"; $7="z"; print $0; NF=2; print $0 }'
## STDOUT:
3   c
2
a b   |
a b     z
a b
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%5s|%-5s|%05d|%+5d|% d|%x|%X|%#x|%o|%e|%g|%
printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%5s|%-5s|%05d|%+5d|% d|%x|%X|%#x|%o|%e|%g|%G|%c\n", "a","b",42,42,42,255,255,255,8,1234.5,0.00001,1e20,"hello" }'
## STDOUT:
    a|b    |00042|  +42| 42|ff|FF|0xff|10|1.234500e+03|1e-05|1E+20|h
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print "b\na\nc" | "sort"; close("sort"); print "don
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print "b\na\nc" | "sort"; close("sort"); print "done" }'
## STDOUT:
a
b
c
done
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { RS=""; } { print NR": "$1 }'
printf 'a b c\n1 2 3\n' | awk 'BEGIN { RS=""; } { print NR": "$1 }'
## STDOUT:
1: a
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { RS="[0-9]" } { print NR":"$0":"RT }'
printf 'a b c\n1 2 3\n' | awk 'BEGIN { RS="[0-9]" } { print NR":"$0":"RT }'
## STDOUT:
1:a b c
:1
2: :2
3: :3
4:
:
## END

#### printf 'a b c\n1 2 3\n' | awk '{ print NR, FNR, FILENAME, NF }'
printf 'a b c\n1 2 3\n' | awk '{ print NR, FNR, FILENAME, NF }'
## STDOUT:
1 1 - 3
2 2 - 3
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { switch ("abc") { case /b/: print "re"; case "x": pr
printf 'a b c\n1 2 3\n' | awk 'BEGIN { switch ("abc") { case /b/: print "re"; case "x": print "fall"; break; default: print "d" } }'
## STDOUT:
re
fall
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { PROCINFO["sorted_in"]="@ind_num_desc"; a[1];a[10];a
printf 'a b c\n1 2 3\n' | awk 'BEGIN { PROCINFO["sorted_in"]="@ind_num_desc"; a[1];a[10];a[2]; for(i in a) print i }'
## STDOUT:
10
2
1
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { PROCINFO["sorted_in"]="@val_num_asc"; a["x"]=3;a["y
printf 'a b c\n1 2 3\n' | awk 'BEGIN { PROCINFO["sorted_in"]="@val_num_asc"; a["x"]=3;a["y"]=1;a["z"]=2; for(i in a) print i,a[i] }'
## STDOUT:
y 1
z 2
x 3
## END

#### printf 'a b c\n1 2 3\n' | awk 'function f(a,b) { a["n"]=b; return } BEGIN { f(arr,5); prin
printf 'a b c\n1 2 3\n' | awk 'function f(a,b) { a["n"]=b; return } BEGIN { f(arr,5); print arr["n"]; print f(arr,6) "|" }'
## STDOUT:
5
|
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print length(12345), 1/3, 100000*100000, 2^31, 1e15
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print length(12345), 1/3, 100000*100000, 2^31, 1e15, 123456.789, 0.000001, 1234567.8 }'
## STDOUT:
5 0.333333 10000000000 2147483648 1000000000000000 123457 1e-06 1.23457e+06
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print "a" "b" > "/dev/stdout"; printf("%s %s\n", "x
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print "a" "b" > "/dev/stdout"; printf("%s %s\n", "x", "y"); print("p","q") }'
## STDOUT:
ab
x y
p q
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { while (i<3) { i++; if (i==2) continue; print i } fo
printf 'a b c\n1 2 3\n' | awk 'BEGIN { while (i<3) { i++; if (i==2) continue; print i } for (;;) { j++; if (j>2) break } print j }'
## STDOUT:
1
3
3
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { a="10"; b=9; print (a>b), (a"">b""), ("10">9) }'
printf 'a b c\n1 2 3\n' | awk 'BEGIN { a="10"; b=9; print (a>b), (a"">b""), ("10">9) }'
## STDOUT:
0 0 0
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print !"", !"a", !0, !"0", - "3x", +"4y" }'
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print !"", !"a", !0, !"0", - "3x", +"4y" }'
## STDOUT:
1 0 1 0 -3 4
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print substr("x", 1.5), substr("hello", 1, 2.5), su
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print substr("x", 1.5), substr("hello", 1, 2.5), substr("hello", 1.5, 2) ; print 7%3, -7%3, 7.5%2, 2**10; x=5; x^=2; print x; x%=7; print x; x/=2; print x }'
## STDOUT:
x he he
1 -1 1.5 1024
25
4
2
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print 1 2, 1 -1, 1 " " -1; x = "A"; print x++ + ++x
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print 1 2, 1 -1, 1 " " -1; x = "A"; print x++ + ++x, x--, x }'
## STDOUT:
12 0 1-1
2 2 1
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { IGNORECASE=1; print ("ABC" ~ /abc/), ("a" == "A"), 
printf 'a b c\n1 2 3\n' | awk 'BEGIN { IGNORECASE=1; print ("ABC" ~ /abc/), ("a" == "A"), index("ABC","b"), toupper("x"); n=split("aXbxc",p,"x"); print n }'
## STDOUT:
1 1 2 X
2
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { FIELDWIDTHS="1 2 3"; $0="abcdefgh"; print $1,$2,$3,
printf 'a b c\n1 2 3\n' | awk 'BEGIN { FIELDWIDTHS="1 2 3"; $0="abcdefgh"; print $1,$2,$3,NF; FPAT="[a-c]+"; $0="ab-bc-d"; print $1,$2,NF }'
## STDOUT:
a bc def 3
ab bc 2
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGINFILE { print "bf", FILENAME } ENDFILE { print "ef", FN
printf 'a b c\n1 2 3\n' | awk 'BEGINFILE { print "bf", FILENAME } ENDFILE { print "ef", FNR }'
## STDOUT:
bf -
ef 2
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print length(a b), a+0, a "" }'
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print length(a b), a+0, a "" }'
## STDOUT:
0 0 
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print "A"; nextfile }'
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print "A"; nextfile }'
## stdout-json: ""
## status: 1

#### printf 'a b c\n1 2 3\n' | awk '{ nextfile; print } END { print NR }'
printf 'a b c\n1 2 3\n' | awk '{ nextfile; print } END { print NR }'
## STDOUT:
1
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { return 1 }'
printf 'a b c\n1 2 3\n' | awk 'BEGIN { return 1 }'
## stdout-json: ""
## status: 1

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { next }'
printf 'a b c\n1 2 3\n' | awk 'BEGIN { next }'
## stdout-json: ""
## status: 1

#### printf 'a b c\n1 2 3\n' | awk 'function f(x) { next } { f(1) } END { print NR }'
printf 'a b c\n1 2 3\n' | awk 'function f(x) { next } { f(1) } END { print NR }'
## STDOUT:
2
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print substr("abc", "x") ; print 1e-400, -1e400, lo
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print substr("abc", "x") ; print 1e-400, -1e400, log(-1), int("inf"), "+inf"+0, "nan"+0, "-nan"+0 }'
## STDOUT:
abc
0 -inf -nan 0 +inf 0 -nan
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%d %f %s\n", "inf", "nan", log(-1) }'
printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%d %f %s\n", "inf", "nan", log(-1) }'
## STDOUT:
0 0.000000 -nan
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%.3s|%10.3e|%-10g|%#g|%#.3x|%+.2e|%'\''d\n"
printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%.3s|%10.3e|%-10g|%#g|%#.3x|%+.2e|%'\''d\n", "abcdef", 12345.678, 0.1, 1, 255, 0.00012, 1234567 }'
## STDOUT:
abc| 1.235e+04|0.1       |1.00000|0x0ff|+1.20e-04|1234567
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%u %x %X %#x %#o %u\n", -1, -255.9, -1, -1,
printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%u %x %X %#x %#o %u\n", -1, -255.9, -1, -1, -1, -2^60; printf "%x %x\n", -2^63, -2^64 }'
## STDOUT:
18446744073709551615 ffffffffffffff01 FFFFFFFFFFFFFFFF 0xffffffffffffffff 01777777777777777777777 17293822569102704640
8000000000000000 -1.84467e+19
## END

#### printf 'a b c\n1 2 3\n' | awk '{ for (i=1;i<=NF;i++) c[$i]++ } END { for (k in c) print k,
printf 'a b c\n1 2 3\n' | awk '{ for (i=1;i<=NF;i++) c[$i]++ } END { for (k in c) print k, c[k] }'
## STDOUT:
a 1
b 1
c 1
1 1
2 1
3 1
## END

#### printf 'a b c\n1 2 3\n' | awk 'function f() { next } END { f() }'
printf 'a b c\n1 2 3\n' | awk 'function f() { next } END { f() }'
## stdout-json: ""
## status: 2

#### printf 'a b c\n1 2 3\n' | awk 'function f() { next } BEGIN { f() }'
printf 'a b c\n1 2 3\n' | awk 'function f() { next } BEGIN { f() }'
## stdout-json: ""
## status: 2

#### printf 'a b c\n1 2 3\n' | awk 'function f() { nextfile } BEGIN { f() }'
printf 'a b c\n1 2 3\n' | awk 'function f() { nextfile } BEGIN { f() }'
## stdout-json: ""
## status: 2

#### printf 'a b c\n1 2 3\n' | awk 'function f() { getline; print } BEGIN { f() }'
printf 'a b c\n1 2 3\n' | awk 'function f() { getline; print } BEGIN { f() }'
## STDOUT:
a b c
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { for (i=0;i<500;i++) a["w" i]=i; for (k in a) printf
printf 'a b c\n1 2 3\n' | awk 'BEGIN { for (i=0;i<500;i++) a["w" i]=i; for (k in a) printf "%s ", k; delete a["w3"]; for (k in a) { print k; break } }'
## STDOUT:
w70 w71 w30 w72 w31 w73 w32 w74 w33 w75 w34 w76 w35 w77 w36 w78 w37 w79 w38 w39 w280 w281 w240 w200 w282 w241 w201 w283 w242 w202 w284 w243 w203 w285 w244 w204 w286 w245 w205 w287 w246 w206 w288 w247 w207 w289 w248 w208 w249 w209 w360 w361 w320 w362 w321 w363 w322 w364 w323 w365 w324 w366 w325 w367 w326 w368 w327 w369 w328 w329 w480 w481 w440 w482 w441 w400 w483 w442 w401 w484 w443 w402 w485 w444 w403 w170 w486 w445 w404 w171 w130 w487 w446 w405 w172 w131 w488 w447 w406 w173 w132 w489 w448 w407 w174 w133 w449 w408 w175 w134 w409 w176 w135 w177 w136 w178 w137 w179 w138 w139 w80 w81 w40 w82 w41 w83 w42 w84 w43 w85 w44 w86 w45 w87 w46 w88 w47 w89 w48 w49 w290 w291 w250 w292 w251 w210 w293 w252 w211 w294 w253 w212 w295 w254 w213 w296 w255 w214 w297 w256 w215 w298 w257 w216 w299 w258 w217 w259 w218 w219 w370 w371 w330 w372 w331 w373 w332 w374 w333 w375 w334 w376 w335 w377 w336 w378 w337 w379 w338 w339 w490 w491 w450 w492 w451 w410 w493 w452 w411 w494 w453 w412 w495 w454 w413 w180 w496 w455 w414 w181 w140 w497 w456 w415 w182 w141 w100 w498 w457 w416 w183 w142 w101 w499 w458 w417 w184 w143 w102 w459 w418 w185 w144 w103 w419 w186 w145 w104 w187 w146 w105 w188 w147 w106 w189 w148 w107 w149 w108 w109 w90 w91 w50 w92 w51 w10 w93 w52 w11 w94 w53 w12 w95 w54 w13 w96 w55 w14 w97 w56 w15 w98 w57 w16 w99 w58 w17 w59 w18 w19 w260 w220 w261 w221 w262 w222 w263 w223 w264 w224 w265 w225 w266 w267 w226 w268 w227 w269 w228 w229 w380 w381 w340 w382 w341 w300 w383 w342 w301 w384 w343 w302 w385 w344 w303 w386 w345 w304 w387 w346 w305 w388 w347 w306 w389 w348 w307 w349 w308 w309 w460 w461 w420 w462 w421 w463 w422 w464 w423 w190 w465 w424 w191 w150 w466 w425 w192 w151 w110 w467 w426 w193 w152 w111 w468 w427 w194 w153 w112 w469 w428 w195 w154 w113 w429 w196 w155 w114 w197 w156 w115 w198 w157 w116 w199 w158 w117 w159 w118 w119 w60 w20 w61 w0 w62 w21 w1 w63 w22 w2 w64 w23 w3 w65 w24 w4 w66 w25 w5 w67 w26 w6 w68 w27 w7 w69 w28 w8 w29 w9 w270 w271 w230 w272 w231 w273 w232 w274 w233 w275 w234 w276 w235 w277 w236 w278 w237 w279 w238 w239 w390 w391 w350 w392 w351 w310 w393 w352 w311 w394 w353 w312 w395 w354 w313 w396 w355 w314 w397 w356 w315 w398 w357 w316 w399 w358 w317 w359 w318 w319 w470 w471 w430 w472 w431 w473 w432 w474 w433 w475 w434 w160 w476 w435 w161 w120 w477 w436 w162 w121 w478 w437 w163 w122 w479 w438 w164 w123 w439 w165 w124 w166 w125 w167 w126 w168 w127 w169 w128 w129 w70
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { for (i=50;i>0;i--) a[i]=i; for (k in a) printf "%s 
printf 'a b c\n1 2 3\n' | awk 'BEGIN { for (i=50;i>0;i--) a[i]=i; for (k in a) printf "%s ", k; a["x"]; a["-1"]; for (k in a) printf "%s ", k }'
## stdout-json: "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 -1 x 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 "

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { a["x"];a["y"];a["z"]; for (k in a) { delete a[k]; a
printf 'a b c\n1 2 3\n' | awk 'BEGIN { a["x"];a["y"];a["z"]; for (k in a) { delete a[k]; a[k "1"] } for (k in a) print k }'
## STDOUT:
x1
y1
z1
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { "echo 1 2 3" | getline a; split(a, b); for (k in b)
printf 'a b c\n1 2 3\n' | awk 'BEGIN { "echo 1 2 3" | getline a; split(a, b); for (k in b) print k, b[k]; print length(b) }'
## STDOUT:
1 1
2 2
3 3
3
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%s" ; }'
printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%s" ; }'
## stdout-json: ""
## status: 2

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%d" }'
printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%d" }'
## stdout-json: ""
## status: 2

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print substr("hello world", index("hello world", " 
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print substr("hello world", index("hello world", " ")+1); print 1e3 == "1000", "1e3" == 1000 }'
## STDOUT:
world
1 0
## END

#### printf 'a b c\n1 2 3\n' | awk '$2 ~ /b/ { print $2 > "/dev/stderr"; next } { print "other"
printf 'a b c\n1 2 3\n' | awk '$2 ~ /b/ { print $2 > "/dev/stderr"; next } { print "other", $0 }'
## STDOUT:
other 1 2 3
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print toupper(substr("word",1,1)) substr("word",2);
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print toupper(substr("word",1,1)) substr("word",2); print sprintf("%3d%%", 45.6) }'
## STDOUT:
Word
 45%
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { n = split("2024-01-15", d, "-"); print d[1]+0, d[2]
printf 'a b c\n1 2 3\n' | awk 'BEGIN { n = split("2024-01-15", d, "-"); print d[1]+0, d[2]+0, n; n=split("  a b  ", q); print n, q[1]; n = split("", z); print n, length(z); n=split("abc", q, ""); print n, q[2]; n=split("a1b22c", q, /[0-9]+/, s); print n, s[1], s[2] }'
## STDOUT:
2024 1 3
2 a
0 0
3 b
3 1 22
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { a = "x"; b = a++; print a, b; c = "3x"; print c + 1
printf 'a b c\n1 2 3\n' | awk 'BEGIN { a = "x"; b = a++; print a, b; c = "3x"; print c + 1, c * 2, -c; print 10 % 3.5, 2 ^ 0.5, 1e6, 1e5 + 0.1, 100000 * 10, 0.1 + 0.2 == 0.3 }'
## STDOUT:
1 0
4 6 -3
3 1.41421 1000000 100000 1000000 0
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print length("日本語"), substr("日本語", 2, 1), index("日本
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print length("日本語"), substr("日本語", 2, 1), index("日本語", "語"), toupper("äöü"); printf "%5s|%-5s|%.2s|%c\n", "日本", "日本", "日本語", "日本" }'
## STDOUT:
3 本 3 ÄÖÜ
   日本|日本   |日本|日
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print "a\tb\\n" "\"q\"" '\''\'\'''\''; }'
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print "a\tb\\n" "\"q\"" '\''\'\'''\''; }'
## stdout-json: ""
## status: 1

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print /a/ ? "y" : "n"; print !/a/; x = /b/; print x
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print /a/ ? "y" : "n"; print !/a/; x = /b/; print x }'
## STDOUT:
n
1
0
## END

#### printf 'a b c\n1 2 3\n' | awk '{ print > "/dev/stdout"; printf "%s\n", $1 | "cat 1>&2" } E
printf 'a b c\n1 2 3\n' | awk '{ print > "/dev/stdout"; printf "%s\n", $1 | "cat 1>&2" } END { close("cat 1>&2"); print "end" }'
## STDOUT:
a b c
1 2 3
end
## END

#### printf 'a b c\n1 2 3\n' | awk 'END { print $0, NF, $1 }'
printf 'a b c\n1 2 3\n' | awk 'END { print $0, NF, $1 }'
## STDOUT:
1 2 3 3 1
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { getline line < "/dev/stdin"; print line; while ((ge
printf 'a b c\n1 2 3\n' | awk 'BEGIN { getline line < "/dev/stdin"; print line; while ((getline line < "/dev/stdin") > 0) n++; print n }'
## STDOUT:
a b c
1
## END

#### printf 'a b c\n1 2 3\n' | awk '{ sub(/[a-z]/, "<&>"); print; gsub(/[0-9]+/, "(&&)"); print
printf 'a b c\n1 2 3\n' | awk '{ sub(/[a-z]/, "<&>"); print; gsub(/[0-9]+/, "(&&)"); print; print gsub(/x*/, "-"), $0 }'
## STDOUT:
<a> b c
<a> b c
8 -<-a->- -b- -c-
1 2 3
(11) (22) (33)
15 -(-1-1-)- -(-2-2-)- -(-3-3-)-
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { s = "aaa"; print gsub(/a/, "b", s), s; s = "hello";
printf 'a b c\n1 2 3\n' | awk 'BEGIN { s = "aaa"; print gsub(/a/, "b", s), s; s = "hello"; gsub(/l*/, "X", s); print s; s="abc"; gsub(//, "-", s); print s; s = "a.b.c"; gsub(".", "x", s); print s; s="a.b"; gsub("\\.", "\\\\.", s); print s; gsub(/\//, "\\/", s); s="a/b"; gsub("/", "\\\\/", s); print s }'
## STDOUT:
3 bbb
XhXeXoX
-a-b-c-
xxxxx
a\\.b
a\\/b
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { $0 = "a:b:c"; FS = ":"; print $1; $0 = $0; print $1
printf 'a b c\n1 2 3\n' | awk 'BEGIN { $0 = "a:b:c"; FS = ":"; print $1; $0 = $0; print $1; NF = 2; print; $5 = "e"; print; print NF }'
## STDOUT:
a:b:c
a
a b
a b   e
5
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { OFS = "-"; $0 = "a b c"; $1 = $1; print; print $1, 
printf 'a b c\n1 2 3\n' | awk 'BEGIN { OFS = "-"; $0 = "a b c"; $1 = $1; print; print $1, $2; NF++; print; $(NF+2) = "z"; print; print $NF }'
## STDOUT:
a-b-c
a-b
a-b-c-
a-b-c---z
z
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { RS = ";" } { print NR ": " $0 } '
printf 'a b c\n1 2 3\n' | awk 'BEGIN { RS = ";" } { print NR ": " $0 } '
## STDOUT:
1: a b c
1 2 3

## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { ORS = "|"; print "a"; print "b"; printf "c\n" }'
printf 'a b c\n1 2 3\n' | awk 'BEGIN { ORS = "|"; print "a"; print "b"; printf "c\n" }'
## STDOUT:
a|b|c
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { while (i++ < 3) { if (i == 2) continue; print i }; 
printf 'a b c\n1 2 3\n' | awk 'BEGIN { while (i++ < 3) { if (i == 2) continue; print i }; do print i--; while (i > 2); for (;;) if (++k > 2) break; print k }'
## STDOUT:
1
3
4
3
3
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { exit } END { print "end runs" }'
printf 'a b c\n1 2 3\n' | awk 'BEGIN { exit } END { print "end runs" }'
## STDOUT:
end runs
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { exit 2; } END { exit }'
printf 'a b c\n1 2 3\n' | awk 'BEGIN { exit 2; } END { exit }'
## stdout-json: ""
## status: 2

#### printf 'a b c\n1 2 3\n' | awk '{ exit 4 } END { print NR }'
printf 'a b c\n1 2 3\n' | awk '{ exit 4 } END { print NR }'
## STDOUT:
1
## END
## status: 4

#### printf 'a b c\n1 2 3\n' | awk 'function r(n,  i, s) { for (i = 0; i < n; i++) s = s "x"; r
printf 'a b c\n1 2 3\n' | awk 'function r(n,  i, s) { for (i = 0; i < n; i++) s = s "x"; return s } BEGIN { print r(3) r(2); print i s "." }'
## STDOUT:
xxxxx
.
## END

#### printf 'a b c\n1 2 3\n' | awk 'function g(a) { a["k"] = 1 } BEGIN { g(z); for (k in z) pri
printf 'a b c\n1 2 3\n' | awk 'function g(a) { a["k"] = 1 } BEGIN { g(z); for (k in z) print k, z[k]; print length(z) }'
## STDOUT:
k 1
1
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { if (("a" in z) || 1) print length(z); z["b"]; print
printf 'a b c\n1 2 3\n' | awk 'BEGIN { if (("a" in z) || 1) print length(z); z["b"]; print length(z); delete z; print length(z) }'
## STDOUT:
0
1
0
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { x[1,2] = 3; for (k in x) { split(k, p, SUBSEP); pri
printf 'a b c\n1 2 3\n' | awk 'BEGIN { x[1,2] = 3; for (k in x) { split(k, p, SUBSEP); print p[1] "-" p[2] }; if ((1,2) in x) print "yes"; SUBSEP = ":"; y[1,2]; for (k in y) print k }'
## STDOUT:
1-2
yes
1:2
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print -3 % 2, 5 / 2, int(5 / 2), int(-5 / 2), 2 ** 
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print -3 % 2, 5 / 2, int(5 / 2), int(-5 / 2), 2 ** 3, 2 ^ 3 ^ 2, -2 ^ 2, (-2) ^ 2 }'
## STDOUT:
-1 2.5 2 -2 8 512 -4 4
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print index("abc", ""), length(), substr("abc", 2),
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print index("abc", ""), length(), substr("abc", 2), substr("abc", 0), substr("abc", -1, 3), substr("abc", 4) "." }'
## STDOUT:
1 0 bc abc abc .
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%s %s %s\n", "a", "b" }'
printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%s %s %s\n", "a", "b" }'
## stdout-json: ""
## status: 2

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print substr("abcdef", 3, 2); print "x" > "/dev/nul
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print substr("abcdef", 3, 2); print "x" > "/dev/null"; system("echo sys"); print "after" }'
## STDOUT:
cd
sys
after
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { cmd = "sort -n"; print 3 | cmd; print 1 | cmd; prin
printf 'a b c\n1 2 3\n' | awk 'BEGIN { cmd = "sort -n"; print 3 | cmd; print 1 | cmd; print 2 | cmd; close(cmd); print "done" }'
## STDOUT:
1
2
3
done
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { cmd = "cat"; print "hi" |& cmd; close(cmd, "to"); c
printf 'a b c\n1 2 3\n' | awk 'BEGIN { cmd = "cat"; print "hi" |& cmd; close(cmd, "to"); cmd |& getline x; print x; print close(cmd) }'
## STDOUT:
hi
0
## END

#### printf 'a b c\n1 2 3\n' | awk '{ $2 = toupper($2) } 1'
printf 'a b c\n1 2 3\n' | awk '{ $2 = toupper($2) } 1'
## STDOUT:
a B c
1 2 3
## END

#### printf 'a b c\n1 2 3\n' | awk 'NR % 2'
printf 'a b c\n1 2 3\n' | awk 'NR % 2'
## STDOUT:
a b c
## END

#### printf 'a b c\n1 2 3\n' | awk '!seen[$1]++'
printf 'a b c\n1 2 3\n' | awk '!seen[$1]++'
## STDOUT:
a b c
1 2 3
## END

#### printf 'a b c\n1 2 3\n' | awk '{ a[NR] = $0 } END { for (i = NR; i > 0; i--) print a[i] }'
printf 'a b c\n1 2 3\n' | awk '{ a[NR] = $0 } END { for (i = NR; i > 0; i--) print a[i] }'
## STDOUT:
1 2 3
a b c
## END

#### printf 'a b c\n1 2 3\n' | awk '{ s += $1; if ($1 > m) m = $1 } END { print s, m, s / NR }'
printf 'a b c\n1 2 3\n' | awk '{ s += $1; if ($1 > m) m = $1 } END { print s, m, s / NR }'
## STDOUT:
1 a 0.5
## END

#### printf 'a b c\n1 2 3\n' | awk 'length > 4'
printf 'a b c\n1 2 3\n' | awk 'length > 4'
## STDOUT:
a b c
1 2 3
## END

#### printf 'a b c\n1 2 3\n' | awk '/^[0-9]/ { print "num:", $0 } /^[a-z]/ { print "alpha:", $0
printf 'a b c\n1 2 3\n' | awk '/^[0-9]/ { print "num:", $0 } /^[a-z]/ { print "alpha:", $0 }'
## STDOUT:
alpha: a b c
num: 1 2 3
## END

#### printf 'a b c\n1 2 3\n' | awk 'NR==1, /3/ { print NR, $0 }'
printf 'a b c\n1 2 3\n' | awk 'NR==1, /3/ { print NR, $0 }'
## STDOUT:
1 a b c
2 1 2 3
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%-10s|%10s|%05d|%.3f|%e|%x\n", "left", "rig
printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%-10s|%10s|%05d|%.3f|%e|%x\n", "left", "right", 42, 3.14159, 12345.678, 255 }'
## STDOUT:
left      |     right|00042|3.142|1.234568e+04|ff
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN{printf "%s\n", strftime("%Y-%m-%d %H:%M:%S", 17000000
printf 'a b c\n1 2 3\n' | awk 'BEGIN{printf "%s\n", strftime("%Y-%m-%d %H:%M:%S", 1700000000); print strftime("%c|%x|%X|%D|%T|%p|%e|%y|%G-W%V|%s|%%|%n|%t|%h|%C|%u|%w|%z|%I|%l|%k|%R|%r", 1700000000) }'
## STDOUT:
2023-11-14 22:13:20
Tue Nov 14 22:13:20 2023|11/14/23|22:13:20|11/14/23|22:13:20|PM|14|23|2023-W46|1700000000|%|
|	|Nov|20|2|2|+0000|10|10|22|22:13|10:13:20 PM
## END

#### printf 'a b c\n1 2 3\n' | awk 'function f(x){ x = 1 } BEGIN { f(a); a[1] }'
printf 'a b c\n1 2 3\n' | awk 'function f(x){ x = 1 } BEGIN { f(a); a[1] }'
## stdout-json: ""
## status: 2

#### printf 'a b c\n1 2 3\n' | awk 'function f(x){ a; x[1] = 3 } BEGIN { f(a) }'
printf 'a b c\n1 2 3\n' | awk 'function f(x){ a; x[1] = 3 } BEGIN { f(a) }'
## stdout-json: ""
## status: 2

#### printf 'a b c\n1 2 3\n' | awk 'function f(p) { print typeof(p); p[1]; print typeof(p) } BE
printf 'a b c\n1 2 3\n' | awk 'function f(p) { print typeof(p); p[1]; print typeof(p) } BEGIN { f(a[0]); print typeof(a[0]), length(a) }'
## STDOUT:
untyped
array
array 1
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { a = 5; print SYMTAB["a"]; SYMTAB["a"] = 4; print a;
printf 'a b c\n1 2 3\n' | awk 'BEGIN { a = 5; print SYMTAB["a"]; SYMTAB["a"] = 4; print a; print length(SYMTAB); print ("a" in SYMTAB), ("b" in SYMTAB) }'
## STDOUT:
5
4
29
1 0
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { SYMTAB["nope"] = 1 }'
printf 'a b c\n1 2 3\n' | awk 'BEGIN { SYMTAB["nope"] = 1 }'
## stdout-json: ""
## status: 2

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { delete FUNCTAB }'
printf 'a b c\n1 2 3\n' | awk 'BEGIN { delete FUNCTAB }'
## stdout-json: ""
## status: 2

#### printf 'a b c\n1 2 3\n' | awk 'function zz() {} BEGIN { n = 0; for (i in FUNCTAB) n++; pri
printf 'a b c\n1 2 3\n' | awk 'function zz() {} BEGIN { n = 0; for (i in FUNCTAB) n++; print n, ("length" in FUNCTAB), ("zz" in FUNCTAB) }'
## STDOUT:
43 1 1
## END

#### printf 'a b c\n1 2 3\n' | awk '@namespace "foo" ; function f(a) { return a + 1 } BEGIN { x
printf 'a b c\n1 2 3\n' | awk '@namespace "foo"
function f(a) { return a + 1 } BEGIN { x = 3; NR = 5; print awk::NR, x, foo::x, awk::x, f(2), length("abc"); ABC = 1; abC = 2; print awk::ABC, awk::abC }'
## STDOUT:
5 3 3  3 3
1 
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { if::junk = 3 }'
printf 'a b c\n1 2 3\n' | awk 'BEGIN { if::junk = 3 }'
## stdout-json: ""
## status: 1

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { srand(2); for (i = 0; i < 5; i++) printf "%.10f ", 
printf 'a b c\n1 2 3\n' | awk 'BEGIN { srand(2); for (i = 0; i < 5; i++) printf "%.10f ", rand(); print srand(), srand() > 0 }'
## stdout-json: "0.8931042641 0.2246945898 0.0447517769 0.6362096151 0.3791997479 "

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { for (i = 0; i < 4; i++) printf "%.10f ", rand() }'
printf 'a b c\n1 2 3\n' | awk 'BEGIN { for (i = 0; i < 4; i++) printf "%.10f ", rand() }'
## stdout-json: "0.9240458154 0.5939086193 0.3063944389 0.5789405423 "

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print 4/0 }'
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print 4/0 }'
## stdout-json: ""
## status: 1

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { x = 0; print 4/x }'
printf 'a b c\n1 2 3\n' | awk 'BEGIN { x = 0; print 4/x }'
## stdout-json: ""
## status: 2

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%2$d %d\n", 4, 5 }'
printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%2$d %d\n", 4, 5 }'
## stdout-json: ""
## status: 2

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%3$d\n", 4, 5 }'
printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%3$d\n", 4, 5 }'
## stdout-json: ""
## status: 2

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%0$d\n", 4, 5 }'
printf 'a b c\n1 2 3\n' | awk 'BEGIN { printf "%0$d\n", 4, 5 }'
## stdout-json: ""
## status: 2

#### printf 'a b c\n1 2 3\n' | awk '{ print typeof($1), typeof($5), typeof(NF), typeof($0); $5 
printf 'a b c\n1 2 3\n' | awk '{ print typeof($1), typeof($5), typeof(NF), typeof($0); $5 = 1; print typeof($4), typeof($5); print ($4 == 0), ($4 == "") }'
## STDOUT:
string unassigned number string
unassigned number
0 1
strnum unassigned number string
unassigned number
0 1
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { f = "gsub"; $0 = "abcb"; print @f("b", "x"), $0; f 
printf 'a b c\n1 2 3\n' | awk 'BEGIN { f = "gsub"; $0 = "abcb"; print @f("b", "x"), $0; f = "split"; print @f("a b c", arr), arr[2]; f = "nope"; @f() }'
## STDOUT:
2 axcx
3 b
## END
## status: 2

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print typeof(mkbool(1)), mkbool("") + 1; x = @/b/; 
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print typeof(mkbool(1)), mkbool("") + 1; x = @/b/; gsub(/b/, "c", x); print x, typeof(x); FS = @/./; $0 = "ab"; print NF }'
## STDOUT:
number|bool 1
c regexp
3
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { IGNORECASE = 1; a[1] = "b"; a[2] = "A"; n = asort(a
printf 'a b c\n1 2 3\n' | awk 'BEGIN { IGNORECASE = 1; a[1] = "b"; a[2] = "A"; n = asort(a); print a[1], a[2]; FS = "B"; $0 = "abc"; print $1; print ("x" ~ /X/) }'
## STDOUT:
A b
abc
1
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { a = (getline x + 1); print a, x; "echo 5" | getline
printf 'a b c\n1 2 3\n' | awk 'BEGIN { a = (getline x + 1); print a, x; "echo 5" | getline y z; print y; b = ("echo B" | getline w + 1); print b, w }'
## STDOUT:
2 a b c
5
2 B
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { $1 = i = 1; $+i++; $- -i++; print; a = 2; $0 = "1 2
printf 'a b c\n1 2 3\n' | awk 'BEGIN { $1 = i = 1; $+i++; $- -i++; print; a = 2; $0 = "1 2 3"; print $$a++++; print }'
## STDOUT:
1
3
1 4 3
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print match("abc-def", /[qrs---tuv]/), ("d" ~ /[a-[
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print match("abc-def", /[qrs---tuv]/), ("d" ~ /[a-[.e.]]/), ("-" ~ /[a---]/) }'
## STDOUT:
4 1 1
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { print "a" ~ "a\\" }'
printf 'a b c\n1 2 3\n' | awk 'BEGIN { print "a" ~ "a\\" }'
## stdout-json: ""
## status: 2

#### printf 'a b c\n1 2 3\n' | awk 'function f(gensub) { print gensub, lshift(1, 1) } BEGIN { f
printf 'a b c\n1 2 3\n' | awk 'function f(gensub) { print gensub, lshift(1, 1) } BEGIN { f(5) }'
## STDOUT:
5 2
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { n = patsplit("a,b,,c", f, "[^,]*", s); for (i = 0; 
printf 'a b c\n1 2 3\n' | awk 'BEGIN { n = patsplit("a,b,,c", f, "[^,]*", s); for (i = 0; i <= n; i++) print i, "<" f[i] ">", "<" s[i] ">" }'
## STDOUT:
0 <> <>
1 <a> <,>
2 <b> <,>
3 <> <,>
4 <c> <>
## END

#### printf 'a b c\n1 2 3\n' | awk 'BEGIN { c = "cat"; print "x" |& c; close(c, "from"); c |& g
printf 'a b c\n1 2 3\n' | awk 'BEGIN { c = "cat"; print "x" |& c; close(c, "from"); c |& getline y; print "not here" }'
## stdout-json: ""
## status: 2

#### signs behind anchors
printf '*a\nxa\n' >f
awk '/^*a/ { print "1 " $0 } /x^*a/ { print "2 " $0 } /$+a/ { print 3 }' f
## STDOUT:
1 *a
2 xa
## END

#### syntax errors are shown where they are
awk  'BEGIN { print ( }'; echo $?
awk  'BEGIN { x =  }'; echo $?
awk  'BEGIN { 1 = 2 }'; echo $?
awk  'BEGIN { print 1 < 2 < 3 }'; echo $?
awk  'BEGIN { length = 1 }'; echo $?
awk  'BEGIN { print sin 1 }'; echo $?
awk  'BEGIN { print 1,  }'; echo $?
awk  'BEGIN { x++++ }'; echo $?
awk  'BEGIN { print a[] }'; echo $?
awk  'BEGIN { print a ? b }'; echo $?
awk  'BEGIN { exit 1,2 }'; echo $?
awk  'BEGIN { (x) = 1 }'; echo $?
awk  'BEGIN { print $getline }'; echo $?
awk  'BEGIN { "x" | y }'; echo $?
awk  'BEGIN { switch (1) { case 1+1: } }'; echo $?
awk  'BEGIN { delete $1 }'; echo $?
awk  'BEGIN { func = 1 }'; echo $?
awk  'BEGIN { a & b }'; echo $?
awk  'BEGIN { a.b }'; echo $?
awk  'BEGIN { print 1 in x + 2 }'; echo $?
awk  'BEGIN { if (1) print 1 else print 2 }'; echo $?
awk  'BEGIN { print (1,2) 3 }'; echo $?
awk  'BEGIN { if ((1,2)) print }'; echo $?
awk  'function f(a b) { }'; echo $?
awk  'function length() { }'; echo $?
awk  'BEGIN /a/'; echo $?
awk  '@foo "x"'; echo $?
## STDOUT:
1
1
1
1
1
1
1
1
1
1
1
1
1
1
1
1
1
1
1
1
1
1
1
1
1
1
1
## END
## STDERR:
awk: cmd. line:1: BEGIN { print ( }
awk: cmd. line:1:                 ^ syntax error
awk: cmd. line:1: BEGIN { x =  }
awk: cmd. line:1:              ^ syntax error
awk: cmd. line:1: BEGIN { 1 = 2 }
awk: cmd. line:1:           ^ syntax error
awk: cmd. line:1: BEGIN { print 1 < 2 < 3 }
awk: cmd. line:1:                     ^ syntax error
awk: cmd. line:1: BEGIN { length = 1 }
awk: cmd. line:1:                ^ syntax error
awk: cmd. line:1: BEGIN { print sin 1 }
awk: cmd. line:1:                   ^ syntax error
awk: cmd. line:1: BEGIN { print 1,  }
awk: cmd. line:1:                   ^ syntax error
awk: cmd. line:1: BEGIN { x++++ }
awk: cmd. line:1:               ^ syntax error
awk: cmd. line:1: BEGIN { print a[] }
awk: cmd. line:1:                 ^ syntax error
awk: cmd. line:1: BEGIN { print a ? b }
awk: cmd. line:1:                     ^ syntax error
awk: cmd. line:1: BEGIN { exit 1,2 }
awk: cmd. line:1:               ^ syntax error
awk: cmd. line:1: BEGIN { (x) = 1 }
awk: cmd. line:1:             ^ syntax error
awk: cmd. line:1: BEGIN { print $getline }
awk: cmd. line:1:                ^ syntax error
awk: cmd. line:1: BEGIN { "x" | y }
awk: cmd. line:1:               ^ syntax error
awk: cmd. line:1: BEGIN { switch (1) { case 1+1: } }
awk: cmd. line:1:                            ^ syntax error
awk: cmd. line:1: BEGIN { delete $1 }
awk: cmd. line:1:                ^ syntax error
awk: cmd. line:1: BEGIN { func = 1 }
awk: cmd. line:1:         ^ syntax error
awk: cmd. line:1: BEGIN { a & b }
awk: cmd. line:1:           ^ syntax error
awk: cmd. line:1: BEGIN { a.b }
awk: cmd. line:1:          ^ syntax error
awk: cmd. line:1: BEGIN { print 1 in x + 2 }
awk: cmd. line:1:                      ^ syntax error
awk: cmd. line:1: BEGIN { if (1) print 1 else print 2 }
awk: cmd. line:1:                        ^ syntax error
awk: cmd. line:1: BEGIN { print (1,2) 3 }
awk: cmd. line:1:                     ^ syntax error
awk: cmd. line:1: BEGIN { if ((1,2)) print }
awk: cmd. line:1:                  ^ syntax error
awk: cmd. line:1: function f(a b) { }
awk: cmd. line:1:              ^ syntax error
awk: cmd. line:1: function length() { }
awk: cmd. line:1:          ^ `length' is a built-in function, it cannot be redefined
awk: cmd. line:1: BEGIN /a/
awk: cmd. line:1:       ^ syntax error
awk: cmd. line:1: @foo "x"
awk: cmd. line:1:  ^ syntax error
## END

#### line breaks where none can be
awk  'BEGIN { print (
1) }'; echo $?
awk  'BEGIN { x =
1 }'; echo $?
awk  'BEGIN { print length("a"
) }'; echo $?
awk  'BEGIN { x[1
] }'; echo $?
awk  'BEGIN { for (i = 0
;;) break }'; echo $?
awk  'function f(a
,b) { }'; echo $?
awk  'BEGIN { print 1 +
2 }'; echo $?
awk  'BEGIN {'; echo $?
awk  'BEGIN { print 2

'; echo $?
awk  '/a/,'; echo $?
awk  'function f()'; echo $?
awk  '!'; echo $?
## STDOUT:
1
1
1
1
1
1
1
1
1
1
1
1
## END
## STDERR:
awk: cmd. line:2: BEGIN { print (
awk: cmd. line:2:                ^ unexpected newline or end of string
awk: cmd. line:2: BEGIN { x =
awk: cmd. line:2:            ^ unexpected newline or end of string
awk: cmd. line:2: BEGIN { print length("a"
awk: cmd. line:2:                         ^ unexpected newline or end of string
awk: cmd. line:2: BEGIN { x[1
awk: cmd. line:2:            ^ unexpected newline or end of string
awk: cmd. line:2: BEGIN { for (i = 0
awk: cmd. line:2:                   ^ unexpected newline or end of string
awk: cmd. line:2: function f(a
awk: cmd. line:2:             ^ unexpected newline or end of string
awk: cmd. line:2: BEGIN { print 1 +
awk: cmd. line:2:                  ^ unexpected newline or end of string
awk: cmd. line:1: BEGIN {
awk: cmd. line:1:        ^ unexpected newline or end of string
awk: cmd. line:2: 
awk: cmd. line:2: ^ unexpected newline or end of string
awk: cmd. line:1: /a/,
awk: cmd. line:1:     ^ unexpected newline or end of string
awk: cmd. line:1: function f()
awk: cmd. line:1:             ^ unexpected newline or end of string
awk: cmd. line:2: !
awk: cmd. line:2:  ^ unexpected newline or end of string
## END

#### line breaks where they can be
awk  'BEGIN { if (1)
print 1
else
print 2; do
print 3
while (0)
}'; echo $?
awk  'BEGIN { x = 1 ?
2 :
3; print x, 1 &&
0, 0 ||
1 }'; echo $?
awk  'BEGIN { for (;
;) break; print 1,
2 }'; echo $?
awk  'function f(a,
b)
{ return a b
}
BEGIN { print f(1,
2) }'; echo $?
## STDOUT:
1
3
0
2 0 1
0
1 2
0
12
0
## END

#### texts and patterns that have no end
awk  'BEGIN { print "a }'; echo $?
awk  'BEGIN { print "a
b" }'; echo $?
awk  'BEGIN { print "a\'; echo $?
awk  '/a'; echo $?
awk  'BEGIN { print /[a/ }'; echo $?
awk  'BEGIN { print "a" ~ /[[:alpha:/, "x" }'; echo $?
awk  'BEGIN { print /a\'; echo $?
awk  'BEGIN { print `a` }'; echo $?
awk  'BEGIN { print \ }'; echo $?
## STDOUT:
1
1
1
1
1
1
1
1
1
## END
## STDERR:
awk: cmd. line:1: BEGIN { print "a }
awk: cmd. line:1:               ^ unterminated string
awk: cmd. line:1: BEGIN { print "a
awk: cmd. line:1:               ^ unterminated string
awk: cmd. line:2: BEGIN { print "a\
awk: cmd. line:2:               ^ unterminated string
awk: cmd. line:1: /a
awk: cmd. line:1:  ^ unterminated regexp
awk: cmd. line:1: BEGIN { print /[a/ }
awk: cmd. line:1:                ^ unterminated regexp
awk: cmd. line:1: BEGIN { print "a" ~ /[[:alpha:/, "x" }
awk: cmd. line:1:                      ^ unterminated regexp
awk: cmd. line:2: BEGIN { print /a\
awk: cmd. line:2:                ^ unterminated regexp at end of file
awk: cmd. line:1: BEGIN { print `a` }
awk: cmd. line:1:               ^ invalid char '`' in expression
awk: cmd. line:1: BEGIN { print \ }
awk: cmd. line:1:               ^ backslash not last character on line
## END

#### statements in the wrong place
awk  'BEGIN { next }'; echo $?
awk  'END { nextfile }'; echo $?
awk  'BEGINFILE { next }'; echo $?
awk  'BEGIN { break }'; echo $?
awk  '{ break; continue }'; echo $?
awk  '{ break }
{ continue }'; echo $?
awk  'BEGIN { return }'; echo $?
awk  'BEGIN { switch (1) { case 1: continue } }'; echo $?
awk  'BEGINFILE { getline }'; echo $?
awk  'BEGIN { next
1/0
x = 1 % 0
}'; echo $?
## STDOUT:
1
1
1
1
1
1
1
1
1
1
## END
## STDERR:
awk: cmd. line:1: error: `next' used in BEGIN action
awk: cmd. line:1: error: `nextfile' used in END action
awk: cmd. line:1: error: `next' used in BEGINFILE action
awk: cmd. line:1: error: `break' is not allowed outside a loop or switch
awk: cmd. line:1: error: `break' is not allowed outside a loop or switch
awk: cmd. line:1: error: `break' is not allowed outside a loop or switch
awk: cmd. line:1: error: `continue' is not allowed outside a loop
awk: cmd. line:1: error: `break' is not allowed outside a loop or switch
awk: cmd. line:1: error: `continue' is not allowed outside a loop
awk: cmd. line:1: error: `break' is not allowed outside a loop or switch
awk: cmd. line:1: error: `break' is not allowed outside a loop or switch
awk: cmd. line:2: error: `continue' is not allowed outside a loop
awk: cmd. line:2: error: `continue' is not allowed outside a loop
awk: cmd. line:1: BEGIN { return }
awk: cmd. line:1:         ^ `return' used outside function context
awk: cmd. line:1: error: `continue' is not allowed outside a loop
awk: cmd. line:1: error: `continue' is not allowed outside a loop
awk: cmd. line:1: error: non-redirected `getline' invalid inside `BEGINFILE' rule
awk: cmd. line:1: error: `next' used in BEGIN action
awk: cmd. line:2: error: division by zero attempted
awk: cmd. line:3: error: division by zero attempted in `%'
## END

#### switches with the same values
awk  'BEGIN { switch (1) { case 1: print 2; case 1: print 3; default: default: print 3 } }'; echo $?
awk  'BEGIN { switch ("a") { case "a": print 2; case "a": print 3; case /a/: case /a/: case -1: case "1": } }'; echo $?
## STDOUT:
1
1
## END
## STDERR:
awk: cmd. line:1: error: duplicate `default' detected in switch body
awk: cmd. line:1: error: duplicate case values in switch body: 1
awk: cmd. line:1: error: duplicate case values in switch body: a
## END

#### functions that cannot be
awk  'function f(a,a) {}'; echo $?
awk  'function f(f) {}'; echo $?
awk  'function f() {} function f() {}'; echo $?
awk  'function f(NR) {}'; echo $?
awk  'function f(a) { a(1) }'; echo $?
awk  'function f(a) { print f }'; echo $?
awk  'function f(x) { } BEGIN { f = 1; f (2) }'; echo $?
awk  'BEGIN { print f; f = 2 } function f(a) { }'; echo $?
awk  'BEGIN { print 1; g(1) }'; echo $?
awk  '{ g() }'; echo $?
awk  'function f(a) { return a } BEGIN { print f(1, x++); print x }'; echo $?
awk  'BEGIN'; echo $?
awk  'BEGIN {};;'; echo $?
awk  'BEGIN { printf }'; echo $?
awk  'function f(a) { } BEGIN { f(/x/) }'; echo $?
## STDOUT:
1
1
1
1
1
1
1
1
1
2
0
1
1
0
1
1
2
0
## END
## STDERR:
awk: cmd. line:1: error: function `f': parameter #2, `a', duplicates parameter #1
awk: cmd. line:1: error: function `f': cannot use function name as parameter name
awk: cmd. line:1: error: function name `f' previously defined
awk: cmd. line:1: error: function `f': cannot use special variable `NR' as a function parameter
awk: cmd. line:1: error: attempt to use non-function `a' in function call
awk: cmd. line:1: error: function `f' called with space between name and `(',
or used as a variable or an array
awk: cmd. line:1: error: function `f' called with space between name and `(',
or used as a variable or an array
awk: cmd. line:1: error: function `f' called with space between name and `(',
or used as a variable or an array
awk: cmd. line:1: error: function name `f' previously defined
awk: cmd. line:1: fatal: function `g' not defined
awk: cmd. line:1: warning: function `f' called with more arguments than declared
awk: cmd. line:1: BEGIN blocks must have an action part
awk: cmd. line:1: each rule must have a pattern or an action part
awk: cmd. line:1: fatal: printf: no arguments
awk: cmd. line:1: warning: regexp constant for parameter #1 yields boolean value
## END

#### numbers of arguments
awk  'BEGIN { substr("a") }'; echo $?
awk  'BEGIN { sin() }'; echo $?
awk  'BEGIN { sin(1,2) }'; echo $?
awk  'BEGIN { length(1,2) }'; echo $?
awk  'BEGIN { split("a") }'; echo $?
awk  'BEGIN { gensub(/a/, "b") }'; echo $?
awk  'BEGIN { close("a","b","c") }'; echo $?
awk  'BEGIN { and() }'; echo $?
awk  'BEGIN { and(1) }'; echo $?
awk  'BEGIN { sprintf() }'; echo $?
awk  'BEGIN { sub(/a/, "b", (x)) }'; echo $?
awk  'BEGIN { gsub(/a/, "b", x "") }'; echo $?
awk  'BEGIN { gsub(/a/, "b", "c") }'; echo $?
awk  'BEGIN { index("a", /b/) }'; echo $?
awk  'BEGIN { split("a", 1) }'; echo $?
awk  'BEGIN { match("a", /b/, 1) }'; echo $?
awk  'BEGIN { asort("a") }'; echo $?
awk  'BEGIN { split("a", b, ",", b) }'; echo $?
## STDOUT:
1
1
1
1
1
1
1
2
2
2
1
1
0
2
2
2
2
2
## END
## STDERR:
awk: cmd. line:1: BEGIN { substr("a") }
awk: cmd. line:1:                   ^ 1 is invalid as number of arguments for substr
awk: cmd. line:1: BEGIN { sin() }
awk: cmd. line:1:             ^ 0 is invalid as number of arguments for sin
awk: cmd. line:1: BEGIN { sin(1,2) }
awk: cmd. line:1:                ^ 2 is invalid as number of arguments for sin
awk: cmd. line:1: BEGIN { length(1,2) }
awk: cmd. line:1:                   ^ 2 is invalid as number of arguments for length
awk: cmd. line:1: BEGIN { split("a") }
awk: cmd. line:1:                  ^ 1 is invalid as number of arguments for split
awk: cmd. line:1: BEGIN { gensub(/a/, "b") }
awk: cmd. line:1:                        ^ 2 is invalid as number of arguments for gensub
awk: cmd. line:1: BEGIN { close("a","b","c") }
awk: cmd. line:1:                          ^ 3 is invalid as number of arguments for close
awk: cmd. line:1: fatal: and: called with less than two arguments
awk: cmd. line:1: fatal: and: called with less than two arguments
awk: cmd. line:1: fatal: sprintf: no arguments
awk: cmd. line:1: BEGIN { sub(/a/, "b", (x)) }
awk: cmd. line:1:                          ^ sub third parameter is not a changeable object
awk: cmd. line:1: BEGIN { gsub(/a/, "b", x "") }
awk: cmd. line:1:                            ^ gsub third parameter is not a changeable object
awk: cmd. line:1: fatal: index: regexp constant as second argument is not allowed
awk: cmd. line:1: fatal: split: second argument is not an array
awk: cmd. line:1: fatal: match: third argument is not an array
awk: cmd. line:1: fatal: asort: first argument is not an array
awk: cmd. line:1: fatal: split: cannot use the same array for second and fourth args
## END

#### arrays and scalars
awk  'BEGIN { x[1]; print x }'; echo $?
awk  'BEGIN { x[1]; x = 1 }'; echo $?
awk  'BEGIN { x[1]; y = x + 1 }'; echo $?
awk  'BEGIN { x = 1; print x[1] }'; echo $?
awk  'BEGIN { x = 1; split("a", x) }'; echo $?
awk  'BEGIN { x[1] = 1; x[1][2] = 1 }'; echo $?
awk  'BEGIN { x[1][1]; print x[1] }'; echo $?
awk  'BEGIN { x[1] = 1; split("a", x[1]) }'; echo $?
awk  'BEGIN { NF[1] }'; echo $?
awk  'BEGIN { split("a", NF) }'; echo $?
awk  'BEGIN { x[1]; $x = 1 }'; echo $?
awk  'BEGIN { ENVIRON = 1 }'; echo $?
awk  'BEGIN { y[1]; for (y in y) print }'; echo $?
awk  'function f(p) { print p } BEGIN { x[1]; f(x) }'; echo $?
awk  'function f(p) { g(p) } function g(q) { q = 1 } BEGIN { x[1]; f(x) }'; echo $?
awk  'function f(p) { p[1] = 1 } BEGIN { f(1) }'; echo $?
awk  'function f(p) { print p } BEGIN { x[1][2]=2; f(x[1]) }'; echo $?
awk  'function f(p) { p[1] = 1; p = 1 } BEGIN { f() }'; echo $?
awk  'function f(p) { split("a", p) } BEGIN { y = 1; f(y) }'; echo $?
## STDOUT:
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
## END
## STDERR:
awk: cmd. line:1: fatal: attempt to use array `x' in a scalar context
awk: cmd. line:1: fatal: attempt to use array `x' in a scalar context
awk: cmd. line:1: fatal: attempt to use array `x' in a scalar context
awk: cmd. line:1: fatal: attempt to use scalar `x' as an array
awk: cmd. line:1: fatal: split: second argument is not an array
awk: cmd. line:1: fatal: attempt to use scalar `x["1"]' as an array
awk: cmd. line:1: fatal: attempt to use array `x["1"]' in a scalar context
awk: cmd. line:1: fatal: split: second argument is not an array
awk: cmd. line:1: fatal: attempt to use scalar `NF' as an array
awk: cmd. line:1: fatal: split: second argument is not an array
awk: cmd. line:1: fatal: attempt to use array `x' in a scalar context
awk: cmd. line:1: fatal: attempt to use array `ENVIRON' in a scalar context
awk: cmd. line:1: fatal: attempt to use array `y' in a scalar context
awk: cmd. line:1: fatal: attempt to use array `p (from x)' in a scalar context
awk: cmd. line:1: fatal: attempt to use array `q (from p, from x)' in a scalar context
awk: cmd. line:1: fatal: attempt to use scalar parameter `p' as an array
awk: cmd. line:1: fatal: attempt to use array `p (from x["1"])' in a scalar context
awk: cmd. line:1: fatal: attempt to use array `p' in a scalar context
awk: cmd. line:1: fatal: split: second argument is not an array
## END

#### messages say where the input is
printf 'a b\n0 1\n' >f
awk '{ print 1 / $1 }' f; echo $?
awk '$1 == 0 {
 print 1 % $1
}' f; echo $?
awk 'END { print xor(1, -1) }' <f; echo $?
awk '{ print log(-NR) }' f; echo $?
awk 1 none; echo $?
awk 1 f none; echo $?
awk 1 . f; echo $?
printf 'BEGIN {\n x = 1\n print x % y\n}\n' >p
awk -f p; echo $?
awk -e 'BEGIN { y = 1
}' -e 'BEGIN {
 print 1/x }'; echo $?
printf 'BEGIN {\n x = (\n}\n' >q
awk -f q; echo $?
## STDOUT:
2
2
2
-nan
-nan
0
2
a b
0 1
2
a b
0 1
0
1
2
1
## END
## STDERR:
awk: cmd. line:1: (FILENAME=f FNR=1) fatal: division by zero attempted
awk: cmd. line:2: (FILENAME=f FNR=2) fatal: division by zero attempted in `%'
awk: cmd. line:1: (FILENAME=- FNR=2) fatal: xor: argument 2 negative value -1 is not allowed
awk: cmd. line:1: (FILENAME=f FNR=1) warning: log: received negative argument -1
awk: cmd. line:1: (FILENAME=f FNR=2) warning: log: received negative argument -2
awk: fatal: cannot open file `none' for reading: No such file or directory
awk: cmd. line:1: fatal: cannot open file `none' for reading: No such file or directory
awk: warning: command line argument `.' is a directory: skipped
bash: line 11: printf: `y': invalid format character
awk: p:3: (END OF FILE)
awk: p:3:         ^ source files / command-line arguments must contain complete functions or rules
awk: cmd. line:2: fatal: division by zero attempted
awk: q:3:  x = (
awk: q:3:       ^ unexpected newline or end of string
## END

#### division by zero
awk  'BEGIN { print 1/0 }'; echo $?
awk  'BEGIN { print x % 0 }'; echo $?
awk  'BEGIN { print "a" / 0; print x % -0 }'; echo $?
awk  'BEGIN { print 1/!1, 1/0^1 }'; echo $?
awk  'BEGIN { print 1/(0) }'; echo $?
awk  'BEGIN { print 1/+0 }'; echo $?
awk  'BEGIN { x = 1; x %= 0 }'; echo $?
awk  'BEGIN { x[1] /= 0 }'; echo $?
awk  'BEGIN { $1 %= 0 }'; echo $?
## STDOUT:
1
1
1
1
2
2
2
2
2
## END
## STDERR:
awk: cmd. line:1: error: division by zero attempted
awk: cmd. line:1: error: division by zero attempted in `%'
awk: cmd. line:1: error: division by zero attempted
awk: cmd. line:1: error: division by zero attempted in `%'
awk: cmd. line:1: error: division by zero attempted
awk: cmd. line:1: error: division by zero attempted
awk: cmd. line:1: fatal: division by zero attempted
awk: cmd. line:1: fatal: division by zero attempted
awk: cmd. line:1: fatal: division by zero attempted in `%='
awk: cmd. line:1: fatal: division by zero attempted in `/='
awk: cmd. line:1: fatal: division by zero attempted in `%='
## END

#### warnings of functions
awk  'BEGIN { print exp(1000), exp(-1000), log(-1), sqrt(-1), log(0), int("x") }'; echo $?
awk  'BEGIN { print gensub(/a/, "b", 0, "aaa"), gensub(/a/, "b", "x", "aaa"), gensub(/a/, "b", 1.9, "aaa") }'; echo $?
awk  'BEGIN { print "\q\z\q", "\/", "\x" }'; echo $?
awk  'BEGIN { print /a\q\"/, "a" ~ "\\q\\e" }'; echo $?
awk  'BEGIN { print /a/ ~ 1 }'; echo $?
awk  'BEGIN { print length("\303b"), substr("\377x", 2) }'; echo $?
awk -v 'x=a\qb' 'BEGIN { print x }'
awk 'END { print x }' 'x=\q' </dev/null
## STDOUT:
+inf 0 -nan -nan -inf 0
0
baa baa baa
0
qzq / x
0
0 0
0
0
0
2 x
0
aqb
q
## END
## STDERR:
awk: cmd. line:1: warning: exp: argument 1000 is out of range
awk: cmd. line:1: warning: exp: argument -1000 is out of range
awk: cmd. line:1: warning: log: received negative argument -1
awk: cmd. line:1: warning: sqrt: received negative argument -1
awk: cmd. line:1: warning: gensub: third argument `0' treated as 1
awk: cmd. line:1: warning: gensub: third argument `x' treated as 1
awk: cmd. line:1: warning: escape sequence `\q' treated as plain `q'
awk: cmd. line:1: warning: escape sequence `\z' treated as plain `z'
awk: cmd. line:1: warning: escape sequence `\/' treated as plain `/'
awk: cmd. line:1: warning: no hex digits in `\x' escape sequence
awk: cmd. line:1: warning: regexp escape sequence `\q' is not a known regexp operator
awk: cmd. line:1: warning: regexp escape sequence `\"' is not a known regexp operator
awk: cmd. line:1: warning: regexp escape sequence `\e' is not a known regexp operator
awk: cmd. line:1: warning: regular expression on left of `~' or `!~' operator
awk: cmd. line:1: warning: Invalid multibyte data detected. There may be a mismatch between your data and your locale
awk: warning: escape sequence `\q' treated as plain `q'
awk: warning: escape sequence `\q' treated as plain `q'
## END

#### bits
awk  'BEGIN { print and(1.9, 3.9), or(2^63, 1), xor(2^53+2, 1), compl(1), compl(2), lshift(1, 64), lshift(3, 62), rshift(2^60, 60.5), and(1e300, 7) }'; echo $?
awk  'BEGIN { print and(-1, -2, -3) }'; echo $?
awk  'BEGIN { print xor("a", -0.5) }'; echo $?
awk  'BEGIN { print lshift(-1, 2) }'; echo $?
awk  'BEGIN { print rshift(1, -1) }'; echo $?
awk  'BEGIN { print compl(-1) }'; echo $?
## STDOUT:
1 1 3 18014398509481982 9007199254740989 1 13835058055282163712 1 0
0
2
2
2
2
2
## END
## STDERR:
awk: cmd. line:1: fatal: and: argument 3 negative value -3 is not allowed
awk: cmd. line:1: fatal: xor: argument 2 negative value -0.5 is not allowed
awk: cmd. line:1: fatal: lshift(-1.000000, 2.000000): negative values are not allowed
awk: cmd. line:1: fatal: rshift(1.000000, -1.000000): negative values are not allowed
awk: cmd. line:1: fatal: compl(-1.000000): negative value is not allowed
## END

#### formats that want more
awk  'BEGIN { printf "%s" }'; echo $?
awk  'BEGIN { printf "a%s%5d%d\n", 1 }'; echo $?
awk  'BEGIN { printf "%*d" }'; echo $?
awk  'BEGIN { printf "%s %*.*d", 1, 2 }'; echo $?
awk  'BEGIN { x = sprintf("é%d %d", 1) }'; echo $?
awk  'BEGIN { printf "%*5d", 1, 2 }'; echo $?
awk  'BEGIN { printf "%*5$d", 1, 2 }'; echo $?
awk  'BEGIN { printf "%1$s %s", 1, 2 }'; echo $?
## STDOUT:
2
2
2
2
2
2
2
2
## END
## STDERR:
awk: cmd. line:1: fatal: not enough arguments to satisfy format string
	`%s'
	 ^ ran out for this one
awk: cmd. line:1: fatal: not enough arguments to satisfy format string
	`a%s%5d%d
'
	     ^ ran out for this one
awk: cmd. line:1: fatal: not enough arguments to satisfy format string
	`%*d'
	 ^ ran out for this one
awk: cmd. line:1: fatal: not enough arguments to satisfy format string
	`%s %*.*d'
	      ^ ran out for this one
awk: cmd. line:1: fatal: not enough arguments to satisfy format string
	`é%d %d'
	      ^ ran out for this one
awk: cmd. line:1: fatal: no `$' supplied for positional field width or precision
awk: cmd. line:1: fatal: not enough arguments to satisfy format string
	`%*5$d'
	   ^ ran out for this one
awk: cmd. line:1: fatal: must use `count$' on all formats or none
## END

#### formats of nothing and of what is not finite
awk  'BEGIN { printf "%.0d|%+.0d|% .0d|%5.0d|%#.0d|%.0x|%#.0x|%#.0u|%.0x|%#.0x|%.0d\n", 0, 0, 0, 0, 0, 0, 0, 0, 0.5, 0.5, 0.5 }'; echo $?
awk  'BEGIN { n = -log(0); printf "%5d|%-7d|%07d|%.2d|%7.2f|%F|%G|%7s|%X|%a|%A\n", n, n, n, n, n, n, n, n, n, n, n }'; echo $?
awk  'BEGIN { printf "%#.a|%#.0e|%#.g|%#.g|%010a|%ld|%lld|%qd\n", 1, 2, 3, 1e10, 2, 5, 6, 7 }'; echo $?
awk  'BEGIN { printf "%5c|%5c|%5c|%-5c|%5s|%.1s\n", 233, "é", 128512, "日", "日", "éa" }'; echo $?
awk  'BEGIN { print "+inf x"+0, "+inf "+0, "-nan"+0, "+infinity"+0, "inf"+0 }'; echo $?
## STDOUT:
|||     |||0|0|0|0x0|
0
+inf|+inf|+inf|+inf|+inf|+INF|+INF|   +inf|+INF|+inf|+INF
0
0x1.p+0|2.e+00|3.|1.e+10|0x00001p+1|5|%lld|%qd
0
   é|    é| 😀|日    |    日|é
0
0 +inf -nan 0 0
0
## END

#### characters beyond Unicode
awk 'BEGIN { printf "%c|%c|%c|%c|%c|%c|%c|%c|%c", 256, 1114112, 2097152, 2147483647, 4294967295, 4294967361, -256, 55296, 1e300 }' | od -An -tx1
## STDOUT:
 c4 80 7c f4 90 80 80 7c f8 88 80 80 80 7c fd bf
 bf bf bf bf 7c ff 7c 41 7c 00 7c 00 7c 00
## END

#### values are known before the places they are assigned to
awk  'BEGIN { i = 1; a[i++] = i++; for (k in a) print k, a[k] }'; echo $?
awk  'BEGIN { i = 1; $(i++) = i++; print i, $1, $2 }'; echo $?
awk  'BEGIN { i = 1; i += i++; print i; x = 1; x = x++; print x }'; echo $?
## STDOUT:
2 1
0
3  1
0
3
1
0
## END

#### fields that are looked at to be assigned to
printf 'a b\n' >f
awk '{ sub(/x/, "y", $4); print; print NF; getline $6 < "none"; print; print NF }' f
## STDOUT:
a b
4
a b
6
## END

#### the order of subscripts
awk  'BEGIN { x[1]; x[-1]; x[-2]; x["a"]; x["b"]; x[-10]; x["c"]; x[0]; x[7]; x["-0"]; x["01"]; for (k in x) printf "%s ", k; print "" }'; echo $?
awk  'BEGIN { for (i = 1; i < 60; i++) x[-i]; for (k in x) printf "%s ", k; print "" }'; echo $?
awk  'BEGIN { x[1]; x["a"]; for (i = 1; i < 40; i++) x[-i]; for (k in x) printf "%s ", k; print "" }'; echo $?
awk  'BEGIN { for (i = 0; i < 300; i++) x["k" i]; for (k in x) printf "%s ", k; print "" }'; echo $?
## STDOUT:
-0 01 a b c -1 -2 -10 0 1 7 
0
-10 -22 -17 -19 -52 -38 -48 -12 -55 -57 -7 -36 -47 -21 -25 -35 -16 -51 -30 -40 -34 -39 -18 -43 -54 -9 -33 -11 -58 -26 -42 -28 -2 -15 -23 -6 -32 -59 -4 -56 -37 -20 -46 -3 -5 -13 -24 -14 -41 -50 -27 -44 -45 -1 -29 -49 -31 -53 -8 
0
-1 -2 -3 -10 -4 -11 -5 -12 -6 -7 -13 -8 -14 -9 -15 -16 -30 -17 -18 -31 -19 -32 -33 -34 -35 -36 -37 -38 -39 -20 -21 -22 -23 -24 -25 -26 -27 -28 -29 a 1 
0
k235 k72 k59 k236 k73 k250 k237 k74 k251 k238 k75 k252 k239 k76 k253 k90 k77 k254 k91 k78 k255 k92 k79 k256 k93 k270 k257 k94 k271 k258 k95 k272 k259 k96 k273 k97 k274 k98 k275 k99 k276 k290 k277 k291 k278 k292 k279 k293 k294 k100 k295 k101 k296 k102 k297 k103 k298 k104 k299 k105 k106 k120 k107 k121 k108 k122 k109 k123 k124 k125 k126 k140 k127 k141 k128 k142 k129 k143 k144 k145 k146 k160 k147 k161 k148 k162 k149 k163 k20 k164 k21 k165 k22 k166 k23 k200 k180 k167 k24 k201 k181 k168 k25 k202 k182 k169 k26 k203 k183 k40 k27 k204 k184 k41 k28 k205 k185 k42 k29 k206 k186 k43 k220 k207 k187 k44 k221 k208 k188 k45 k222 k209 k189 k46 k223 k60 k47 k224 k61 k48 k225 k62 k49 k226 k63 k240 k227 k64 k241 k228 k65 k242 k229 k66 k243 k80 k67 k244 k81 k68 k245 k82 k69 k246 k83 k260 k247 k84 k261 k248 k85 k262 k249 k86 k263 k87 k264 k88 k265 k89 k266 k280 k267 k281 k268 k282 k269 k283 k284 k285 k286 k287 k288 k289 k110 k111 k112 k113 k114 k115 k116 k130 k117 k131 k118 k132 k119 k133 k134 k135 k136 k150 k137 k151 k138 k152 k139 k153 k10 k154 k0 k11 k155 k12 k1 k156 k13 k2 k170 k157 k14 k3 k171 k158 k4 k15 k172 k159 k5 k16 k173 k30 k6 k17 k174 k31 k7 k18 k175 k32 k8 k19 k176 k9 k33 k210 k190 k177 k34 k211 k191 k178 k35 k212 k192 k179 k36 k213 k193 k50 k37 k214 k194 k51 k38 k215 k195 k52 k39 k216 k196 k53 k230 k217 k197 k54 k231 k218 k198 k55 k232 k219 k199 k56 k233 k70 k57 k234 k71 k58 
0
## END

#### precedence
awk  'BEGIN { print 1 !x, 2; print ! /a/ ~ "b", 1 in x == 0, 1 in x ~ 0 }'; echo $?
awk  'BEGIN { print 1 && x = 2, x; print 1 == y = 2, y }'; echo $?
awk  'BEGIN { print - - 2, ! ! 2, !-2, -!2, 2 ^ - 1, 2 ^ ! 1 }'; echo $?
awk  'BEGIN { print 1 + x = 2 }'; echo $?
awk  'BEGIN { print -x = 3 }'; echo $?
awk  'BEGIN { print !x = 3 }'; echo $?
awk  'BEGIN { $1++ ++ }'; echo $?
awk  'BEGIN { print (x)++y }'; echo $?
awk  'BEGIN { print getline < "none" "x", length "a" }'; echo $?
awk  'BEGIN { print 1.2.3, 1 .5 }'; echo $?
## STDOUT:
11 2
2
1 2
0 2
0
2 1 0 0 0.5 1
0
1
1
1
1
1
0
-1x 0a
0
1.20.3 10.5
0
## END
## STDERR:
awk: cmd. line:1: fatal: attempt to use scalar `x' as an array
awk: cmd. line:1: BEGIN { print 1 + x = 2 }
awk: cmd. line:1:                     ^ syntax error
awk: cmd. line:1: BEGIN { print -x = 3 }
awk: cmd. line:1:                  ^ syntax error
awk: cmd. line:1: BEGIN { print !x = 3 }
awk: cmd. line:1:                  ^ syntax error
awk: cmd. line:1: BEGIN { $1++ ++ }
awk: cmd. line:1:              ^ cannot assign a value to the result of a field post-increment expression
## END

#### brackets in patterns that are written
awk  'BEGIN { print "]" ~ /[]/]/, "/" ~ /[/]/, "/" ~ /[^/]/, "/" ~ /[a[:alpha:]/]/ }'; echo $?
awk  'BEGIN { print "a)" ~ /a)/, ")" ~ /)*/, "b)" ~ /(a|b))$/ }'; echo $?
awk  'BEGIN { print "a" ~ /[[.a.]b][a/ }'; echo $?
awk  'BEGIN { print "a" ~ /[[:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx:]]/ }'; echo $?
awk  'BEGIN { print "a" ~ /a\t(/ }'; echo $?
awk  'BEGIN { print "a" ~ "\\t\\a(" }'; echo $?
## STDOUT:
1 1 0 1
0
1 1 1
0
1
1
1
2
## END
## STDERR:
awk: cmd. line:1: error: Unmatched [, [^, [:, [., or [=: /[[.a.]b][a/
awk: cmd. line:1: error: Unmatched [, [^, [:, [., or [=: /[[:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx:]]/
awk: cmd. line:1: error: Unmatched ( or \(: /a\t/
awk: cmd. line:1: fatal: invalid regexp: Unmatched ( or \(: /\t\/
## END

#### what gensub does not change stays what it is
echo 5 | awk '{ print typeof(gensub(/x/, "y", 1, $1)), typeof(gensub(/x/, "y", 1, q)), typeof(gensub(/x/, "y", 1, 5)), gensub(/a*/, "<&>", 2, "ab") }'
## STDOUT:
strnum unassigned string a<>b
## END

#### only what is a variable can be assigned to from outside
awk -v 1x=2 1; echo $?
awk -v 'x y=1' 1; echo $?
awk -v '=1' 1; echo $?
awk 'END { print 1 }' 'ENVIRON=2' </dev/null; echo $?
awk -v 'FS=((' 'BEGIN { ( }'; echo $?
awk -F '((' 'BEGIN { ( }'; echo $?
## STDOUT:
2
2
2
2
2
2
## END
## STDERR:
awk: fatal: `1x' is not a legal variable name
awk: fatal: `x y' is not a legal variable name
awk: fatal: `' is not a legal variable name
awk: fatal: attempt to use array `ENVIRON' in a scalar context
awk: fatal: invalid regexp: Unmatched ( or \(: /((/
awk: fatal: invalid regexp: Unmatched ( or \(: /((/
## END

#### in a sandbox
awk -S 'BEGIN { system("") }'; echo $?
awk -S 'BEGIN { "x" | getline }'; echo $?
awk -S 'BEGIN { print > "x" }'; echo $?
awk -S 'BEGIN { getline x < "y" }'; echo $?
awk -S 'BEGIN { print | "x" }'; echo $?
## STDOUT:
2
2
2
2
2
## END
## STDERR:
awk: cmd. line:1: fatal: 'system' function not allowed in sandbox mode
awk: cmd. line:1: fatal: redirection not allowed in sandbox mode
awk: cmd. line:1: fatal: redirection not allowed in sandbox mode
awk: cmd. line:1: fatal: redirection not allowed in sandbox mode
awk: cmd. line:1: fatal: redirection not allowed in sandbox mode
## END

#### no name for a redirection
awk  'BEGIN { getline x < "" }'; echo $?
awk  'BEGIN { print "a" > "" }'; echo $?
awk  'BEGIN { print "a" >> "" }'; echo $?
awk  'BEGIN { print "a" | "" }'; echo $?
awk  'BEGIN { "" | getline }'; echo $?
## STDOUT:
2
2
2
2
2
## END
## STDERR:
awk: cmd. line:1: fatal: expression for `<' redirection has null string value
awk: cmd. line:1: fatal: expression for `>' redirection has null string value
awk: cmd. line:1: fatal: expression for `>>' redirection has null string value
awk: cmd. line:1: fatal: expression for `|' redirection has null string value
awk: cmd. line:1: fatal: expression for `|' redirection has null string value
## END

#### commands do not count as records
awk 'BEGIN { while (("echo a; echo b" | getline x) > 0) n++; print n, NR; "echo c" | getline; print NR, $0 }'
## STDOUT:
2 0
0 c
## END

#### a slash behind a pipe begins no pattern
awk 'NF /b|/ { print (1' f; awk 'BEGIN { x = "a" | /(/ }'
## stdout-json: ""
## STDERR:
awk: cmd. line:1: NF /b|/ { print (1
awk: cmd. line:1:       ^ syntax error
awk: cmd. line:1: BEGIN { x = "a" | /(/ }
awk: cmd. line:1:                   ^ syntax error
## END
## status: 1

#### an empty match at the end is found without looking at the characters
printf '\303\n' | awk '{ print match($0, /$/), match($0, /b*$/) }'; printf '\303a\n' | awk '{ print match($0, /a$/) }'
## STDOUT:
2 2
2
## END
## stderr: awk: cmd. line:1: (FILENAME=- FNR=1) warning: Invalid multibyte data detected. There may be a mismatch between your data and your locale

#### strtonum knows other bases at the very start alone
awk 'BEGIN { print strtonum(" 0x1f"), strtonum(" 010"), strtonum("0x1f"), strtonum("010"), strtonum("-0x1f"), strtonum(" 12") }'; echo ' 0x1f 010' | awk '{ print strtonum($0), strtonum($1), strtonum($2) }'
## STDOUT:
0 10 31 8 0 12
0 31 10
## END
## stderr-json: ""

#### an element that sub looks into is a text
awk 'BEGIN { sub(/A/, "b", A[1]); print typeof(A[1]), (A[1] >= 0); gsub(/A/, "b", C[1]); print typeof(C[1]); sub(/A/, "b", x); print typeof(x); E[1] = 5; sub(/A/, "b", E[1]); print typeof(E[1]) }'
## STDOUT:
string 0
string
unassigned
number
## END
## stderr-json: ""

#### substr looks at the characters wherever it starts
for a in 1e400 '1e400, 5' '1e400, 0' '3, 0' '3, 1e400'; do printf 'a\303b\n' | awk "{ print length(substr(\$0, $a)) }"; done
## STDOUT:
0
0
0
0
1
## END
## STDERR:
awk: cmd. line:1: (FILENAME=- FNR=1) warning: Invalid multibyte data detected. There may be a mismatch between your data and your locale
awk: cmd. line:1: (FILENAME=- FNR=1) warning: Invalid multibyte data detected. There may be a mismatch between your data and your locale
awk: cmd. line:1: (FILENAME=- FNR=1) warning: Invalid multibyte data detected. There may be a mismatch between your data and your locale
## END

#### patterns in FS do not split at newlines where records are paragraphs
printf 'a0xa1f\na[a]\nbab\nb' >f
for fs in ax '^a' a '|' '[x]' 'a+' 'b|^a' ' '; do
  awk -v RS= -F"$fs" -v OFS='!' '{ print NF; $1 = $1; print }' f
done
## STDOUT:
1
a0xa1f
a[a]
bab
b
2
!0xa1f
a[a]
bab
b
9
!0x!1f!![!]!b!b!b
4
a0xa1f!a[a]!bab!b
2
a0!a1f
a[a]
bab
b
6
!0x!1f
![!]
b!b
b
5
!0xa1f
a[a]
!a!
!
4
a0xa1f!a[a]!bab!b
## END
## stderr-json: ""

#### FS is a caret where records are paragraphs
printf 'a^bé\n^' | awk 'BEGIN { RS = ""; FS = "^" } { print NF; RS = "q"; $0 = "a^b^"; print NF, split("a^b^", A) }'
## STDOUT:
6
3 3
## END
## stderr-json: ""

#### split by a pattern where records are paragraphs
awk 'function show(n, i) { for (i = 0; i <= n; i++) printf "<%s|%s>", A[i], S[i]; print n; delete A; delete S }
BEGIN {
  RS = ""
  show(split(" \t\n axbx \n", A, /x/, S)); show(split("axbx", A, /x/, S)); show(split("axbx", A, "x", S)); show(split("  x", A, /x/, S))
  show(split("  ", A, /x/, S)); show(split(" xx ", A, / +/, S)); show(split("axbx", A, "xx?", S)); show(split(" a  b ", A, " ", S))
  FS = ","; show(split(" axbx", A, /x/, S)); FS = " "; show(split(" axbx", A, /x/, S)); RS = "\n"; show(split(" axbx", A, /x/, S))
}'
## STDOUT:
<| 	
 ><a|x><b|x>< 
|>3
<|><a|x><b|x>2
<|><a|x><b|x><|>3
<|  ><|x>1
<|  >0
<| ><xx| >1
<|><a|x><b|x>2
<| ><a|  ><b| >2
<|>< a|x><b|x><|>3
<| ><a|x><b|x>2
<|>< a|x><b|x><|>3
## END
## stderr-json: ""

#### each piece is a text of its own when patterns split
for fs in '\\<b|a' 'a|\\Bb' '\\`b|a' '^b|a'; do printf 'abb ab\n' | awk -F"$fs" -v OFS=! '{ $1 = $1; print }'; done
## STDOUT:
!!! !!
!b! !b
!!! !!
!bb !b
## END
## stderr-json: ""

#### ends of lines within a match
printf 'xa\nxab\nb' >f
for r in '\n^b' '.*^b' '[^x]^b' 'a$\n' '\n(^b|é)' '\n^' 'a$.' '\n^[a-b]'; do
  awk -v RS=q -v r="$r" '{ print match($0, r), RLENGTH, $0 ~ r; gsub(r, "<&>"); print }' f
done
## STDOUT:
7 2 0
xa
xab<
b>
1 8 0
<xa
xab
b>
7 2 0
xa
xab<
b>
2 2 0
x<a
>xab
b
7 2 0
xa
xab<
b>
3 1 0
xa<
>xab<
>b
2 2 0
x<a
>xab
b
7 2 0
xa
xab<
b>
## END
## stderr-json: ""

#### texts that are none are compared in POSIX mode
for e in '$1 < $2' '$1 == $2' '"" < $1' '$1 <= 1'; do printf '\377 1K\n' | awk -P "{ print ($e), ($e) }"; done
## STDOUT:
0 0
0 0
1 1
0 0
## END
## STDERR:
awk: cmd. line:1: (FILENAME=- FNR=1) warning: Invalid multibyte data detected. There may be a mismatch between your data and your locale
awk: cmd. line:1: (FILENAME=- FNR=1) warning: Invalid multibyte data detected. There may be a mismatch between your data and your locale
## END

#### a fourth operand of split without GNU
for e in 'A = 1; print split("a b", A, "b", S)' 'print split("a", A, "b", 1)' 'print split("a b", A, " ")'; do awk --traditional "BEGIN { $e }"; echo $?; done
## STDOUT:
2
2
2
0
## END
## STDERR:
awk: cmd. line:1: fatal: split: fourth argument is a gawk extension
awk: cmd. line:1: fatal: split: fourth argument is a gawk extension
## END

#### elements without a value that were used as texts
t() { awk "BEGIN { $1; print typeof(A[1]), (0 != A[1]) }" | tail -n 1; }
t 'A[1]; print A[1]'; t 'print 1, (A[1])'; t 'A[1]; printf "%s\n", A[1]'; t 'A[1]; printf "%d\n", A[1]'; t 'x = sprintf("%s %s", 1, A[1])'; t 'printf A[1]'; t 'printf "x\n", A[1]'
t 'print A[1] ""'; t 'print -A[1]'; t 'x = index(A[1], "a")'; t 'x = toupper(A[1])'; t 'x = A[1]; print x'; t 'A[1] = y; print A[1]'
printf 'a\nb\n' | awk '{ A[$1] = 1; x = 0 != A[1]; for (k in A) print k, A[k]; print x, typeof(A[1]) }'
## STDOUT:
string 1
string 1
string 1
untyped 0
string 1
string 1
untyped 0
untyped 0
untyped 0
string 1
untyped 0
untyped 0
unassigned 0
a 1
1 
0 string
a 1
b 1
1 
1 string
## END
## stderr-json: ""

#### parts of texts that are none
printf '\303abc\n' | awk '{ print substr($0, 1, 2), substr($0, 1) }' 2>&1 | od -An -tx1; printf '\303,日本x\n' | awk '{ print substr($0, 1, 3), substr($0, 1), substr($0, 2, 2) }' 2>&1 | od -An -tx1
## STDOUT:
 61 77 6b 3a 20 63 6d 64 2e 20 6c 69 6e 65 3a 31
 3a 20 28 46 49 4c 45 4e 41 4d 45 3d 2d 20 46 4e
 52 3d 31 29 20 77 61 72 6e 69 6e 67 3a 20 49 6e
 76 61 6c 69 64 20 6d 75 6c 74 69 62 79 74 65 20
 64 61 74 61 20 64 65 74 65 63 74 65 64 2e 20 54
 68 65 72 65 20 6d 61 79 20 62 65 20 61 20 6d 69
 73 6d 61 74 63 68 20 62 65 74 77 65 65 6e 20 79
 6f 75 72 20 64 61 74 61 20 61 6e 64 20 79 6f 75
 72 20 6c 6f 63 61 6c 65 0a c3 61 20 c3 61 62 63
 0a
 61 77 6b 3a 20 63 6d 64 2e 20 6c 69 6e 65 3a 31
 3a 20 28 46 49 4c 45 4e 41 4d 45 3d 2d 20 46 4e
 52 3d 31 29 20 77 61 72 6e 69 6e 67 3a 20 49 6e
 76 61 6c 69 64 20 6d 75 6c 74 69 62 79 74 65 20
 64 61 74 61 20 64 65 74 65 63 74 65 64 2e 20 54
 68 65 72 65 20 6d 61 79 20 62 65 20 61 20 6d 69
 73 6d 61 74 63 68 20 62 65 74 77 65 65 6e 20 79
 6f 75 72 20 64 61 74 61 20 61 6e 64 20 79 6f 75
 72 20 6c 6f 63 61 6c 65 0a ef bf bd 2c e6 97 a5
 20 ef bf bd 2c e6 97 a5 e6 9c ac 78 20 2c e6 97
 a5 0a
## END
## stderr-json: ""

#### a range that ends in a name that has no end
awk '/c*[a/, /^-[.*]a+/' </dev/null; awk '/[a-[:b]/' </dev/null; awk '/[a-[=b]/' </dev/null; awk '/[a-[b]/' </dev/null
## stdout-json: ""
## STDERR:
awk: cmd. line:1: error: Unmatched [, [^, [:, [., or [=: /c*[a/, /^-[.*]a+/
awk: cmd. line:1: /[a-[:b]/
awk: cmd. line:1:  ^ unterminated regexp
awk: cmd. line:1: error: Unmatched [, [^, [:, [., or [=: /[a-[=b]/
awk: cmd. line:1: error: Invalid range end: /[a-[b]/
## END
## status: 1

#### what is not finite has widths in POSIX mode
awk --posix 'BEGIN { n = split("nan -nan inf -inf", V, " "); for (i = 1; i <= n; i++) printf "%5d|%-6X|%+g|% G|%06.1f|%.0e|%s\n", V[i], V[i], V[i], V[i], V[i], V[i], V[i] }'
awk 'BEGIN { printf "%7d|%-7G|% X\n", -log(0), log(0), -log(0) }'
## STDOUT:
  nan|nan   |+nan| NAN|   nan|nan|nan
 -nan|-nan  |-nan|-NAN|  -nan|-nan|-nan
  inf|inf   |+inf| INF|   inf|inf|inf
 -inf|-inf  |-inf|-INF|  -inf|-inf|-inf
+inf|-INF|+INF
## END
## stderr-json: ""

#### a number that is assigned to $0 keeps its value
awk 'BEGIN { $0 = 1 / 3; printf "%.6g %s %s\n", $0 * 3, $0, typeof($0); OFMT = "%.2f"; print; print $0; x = $0; print x
$0 = 9; $0 /= 7; $0 /= 7; print ($0 * 49 == 9), typeof($0)
$0 = 1.23456789; a = $0++; ++$0; printf "%.9g %.9g\n", $0, a
$0 = 1 / 3; $3; print typeof($0); $1 = $1; print typeof($0), ($0 * 3 == 1)
$0 = 1 / 3; NF = 1; print typeof($0); $0 = U; print typeof($0); $0 = @/b/; print typeof($0), match("ab", $0)
$0 = 1 / 3; sub(/9/, "x"); print typeof($0); sub(/3/, "x"); print typeof($0), $0 }'
printf '1\n2\n' | awk '{ $0 = 5 } END { print typeof($0), $0 }'
## STDOUT:
1 0.333333 number
0.333333
0.333333
0.33
1 number
3.23456789 1.23456789
number
string 0
string
unassigned
regexp 2
number
string 0.x33333
number 5
## END
## stderr-json: ""

#### where a match without text begins
awk 'BEGIN { print match("éé", /$/), RSTART, RLENGTH; print match("é:ab", /\B/, A), A[0, "start"], RSTART
print match("ééab", /(c*)b()$/, A), A[0, "start"], A[1, "start"], A[1, "length"], A[2, "start"] }'
## STDOUT:
5 5 0
5 5 5
4 4 6 0 7
## END
## stderr-json: ""
#### the end of a line behind a comment begins with the comment
awk 'BEGIN { x = # abc
3 }'
awk 'BEGIN { if (x # abc
 # def
 && y) ; }'
awk 'BEGIN { print 3 *# abc'
awk 'BEGIN { print 3 # abc'
printf 'BEGIN { print 3 *# abc' >p; awk -f p
printf 'BEGIN { print 3 # abc' >p; awk -f p
printf 'BEGIN { print 3 # abc\n\n' >p; awk -f p
## stdout-json: ""
## STDERR:
awk: cmd. line:2: BEGIN { x = # abc
awk: cmd. line:2:             ^ syntax error
awk: cmd. line:2: BEGIN { if (x # abc
awk: cmd. line:2:               ^ syntax error
awk: cmd. line:2: BEGIN { print 3 *# abc
awk: cmd. line:2:                  ^ syntax error
awk: cmd. line:1: (END OF FILE)
awk: cmd. line:1:                 ^ source files / command-line arguments must contain complete functions or rules
awk: p:2: (END OF FILE)
awk: p:2:                  ^ source files / command-line arguments must contain complete functions or rules
awk: p:1: (END OF FILE)
awk: p:1:                 ^ source files / command-line arguments must contain complete functions or rules
awk: p:2: (END OF FILE)
awk: p:2: ^ source files / command-line arguments must contain complete functions or rules
## END
## status: 1
#### BEGIN without an action is told of at the line behind it
awk 'BEGIN

{ }'
awk 'END # foo
{ }'
awk 'END;
{}'
awk 'BEGIN'
## stdout-json: ""
## STDERR:
awk: cmd. line:3: BEGIN blocks must have an action part
awk: cmd. line:2: END blocks must have an action part
awk: cmd. line:2: END blocks must have an action part
awk: cmd. line:1: BEGIN blocks must have an action part
## END
## status: 1
#### of what is wrong with a pattern the first is told
for p in '(a{2,1}b[' 'a[[.zz.]]b[' '[[.zz.]b' '(a[' 'a[^' '[a-' '(*a[' '[[=zz=]][' 'a{2}{3['; do
  awk -F "$p" 1 /dev/null
  expr a : "$p"
done
## stdout-json: ""
## STDERR:
awk: fatal: invalid regexp: Invalid content of \{\}: /(a{2,1}b[/
expr: Invalid regular expression
awk: fatal: invalid regexp: Invalid collation character: /a[[.zz.]]b[/
expr: Invalid collation character
awk: fatal: invalid regexp: Invalid collation character: /[[.zz.]b/
expr: Invalid collation character
awk: fatal: invalid regexp: Invalid regular expression: /(a[/
expr: Invalid regular expression
awk: fatal: invalid regexp: Invalid regular expression: /a[^/
expr: Invalid regular expression
awk: fatal: invalid regexp: Unmatched [, [^, [:, [., or [=: /[a-/
expr: Unmatched [, [^, [:, [., or [=
awk: fatal: invalid regexp: Invalid regular expression: /(*a[/
expr: Invalid regular expression
awk: fatal: invalid regexp: Invalid collation character: /[[=zz=]][/
expr: Invalid collation character
awk: fatal: invalid regexp: Invalid regular expression: /a{2}{3[/
expr: Invalid regular expression
## END
## status: 2
#### match warns of bytes that are no characters only where something is matched
printf 'a b\303\n' >f
awk '{ print match($0, /\>/), RLENGTH }' f
awk '{ print match($0, /\B/), RLENGTH }' f
awk '{ print match($0, /b*$/), RLENGTH }' f
awk '{ print match($0, /b/), RLENGTH }' f
## STDOUT:
2 0
4 0
5 0
3 1
## END
## stderr: awk: cmd. line:1: (FILENAME=f FNR=1) warning: Invalid multibyte data detected. There may be a mismatch between your data and your locale

#### a variable that a line is read into is a scalar, whether there is a line or not
awk 'BEGIN { getline x < "none"; x[1] = 1 }'; echo 1 | awk '{ getline x; x[1] = 1 }'
echo 1 | awk '{ getline x; print typeof(x) }'; awk 'function f(a) { getline a < "none" } BEGIN { f(q); q[1] = 1 }'
awk 'BEGIN { x[1]; getline x < "none" }'
## STDOUT:
unassigned
## END
## STDERR:
awk: cmd. line:1: fatal: attempt to use scalar `x' as an array
awk: cmd. line:1: (FILENAME=- FNR=1) fatal: attempt to use scalar `x' as an array
awk: cmd. line:1: fatal: attempt to use scalar `q' as an array
awk: cmd. line:1: fatal: attempt to use array `x' in a scalar context
## END
## status: 2

#### a repeated anchor is repeated for ~, and for places the sign behind it is itself
awk 'BEGIN { print "a" ~ /a$*/, match("a", /a$*/); print "*a" ~ /(x|)^*a/, match("*a", /(x|)^*a/)
  print "" ~ /(^)$+/, match("", /(^)$+/); s = "+a"; print s ~ /(x|)^+a/, gsub(/(x|)^+a/, "<&>", s), s
  print split("b+b", a, /(x|)^+b/), "aab" ~ /b$?/, sub(/b$?/, "", s) }'
printf '+a\n' | awk '/(x|)^+a/ { print "matches" } { print NF; switch ($0) { case /(x|)^+a/: print "case" } }' 'FS=(x|)^+a'
printf '+ab' | awk -v 'RS=(x|)^+a' '{ print NR ": " $0 }'
## STDOUT:
1 0
1 1
1 0
0 1 <+a>
1 1 0
2
1: 
2: b
## END

#### awk: what is no number is the greatest beside what has no value
gawk 'BEGIN { n = -log(-1); print (x < n), (x <= n), (x > n), (n > x), (n < x), (x == n) }' 2>/dev/null
gawk 'BEGIN { n = -log(-1); print (a[1] < n), (a[2] > n), (a[3] == n); y = b[1]; print (y < n) }' 2>/dev/null
## STDOUT:
1 1 0 1 0 0
1 0 0
1
## END

#### options that are none
echo 'BEGIN { print ARGC, ARGV[1], ARGV[2] }' > p
awk -f p --none x
awk -f p -q -P x
awk -f p -Sq x
awk -e 'BEGIN { print ARGV[1] }' --no=1
awk --posix --none 'BEGIN { print ARGV[1] }' x
awk --posix --none --other -f p x
awk -P --=3 -f p x
## STDOUT:
3 --none x
4 -q -P
3 -Sq x
--no=1
x
2 x 
2 x 
## END
## STDERR:
awk: unrecognized option '--other'
## END
