# jq, recorded from the original.

#### echo '{"a":[1,2,{"b":null}],"c":"x"}' | jq .
echo '{"a":[1,2,{"b":null}],"c":"x"}' | jq .
## STDOUT:
{
  "a": [
    1,
    2,
    {
      "b": null
    }
  ],
  "c": "x"
}
## END

#### echo '{"a":[1,2,{"b":null}],"c":"x"}' | jq -c .
echo '{"a":[1,2,{"b":null}],"c":"x"}' | jq -c .
## STDOUT:
{"a":[1,2,{"b":null}],"c":"x"}
## END

#### echo '{"b":1,"a":{"d":1,"c":2}}' | jq -S .
echo '{"b":1,"a":{"d":1,"c":2}}' | jq -S .
## STDOUT:
{
  "a": {
    "c": 2,
    "d": 1
  },
  "b": 1
}
## END

#### echo '{"b":1,"a":{"d":1,"c":2}}' | jq -cS .
echo '{"b":1,"a":{"d":1,"c":2}}' | jq -cS .
## STDOUT:
{"a":{"c":2,"d":1},"b":1}
## END

#### echo '[1,[2]]' | jq --tab .
echo '[1,[2]]' | jq --tab .
## STDOUT:
[
	1,
	[
		2
	]
]
## END

#### echo '[1,[2]]' | jq --indent 1 .
echo '[1,[2]]' | jq --indent 1 .
## STDOUT:
[
 1,
 [
  2
 ]
]
## END

#### echo '[1,[2]]' | jq --indent 0 .
echo '[1,[2]]' | jq --indent 0 .
## STDOUT:
[1,[2]]
## END

#### echo '[1,[2]]' | jq --indent 7 .
echo '[1,[2]]' | jq --indent 7 .
## STDOUT:
[
       1,
       [
              2
       ]
]
## END

#### jq --indent 9 . 2>/dev/null; echo $?
jq --indent 9 . 2>/dev/null; echo $?
## STDOUT:
2
## END

#### echo '"a\tb" "é"' | jq .
echo '"a\tb" "é"' | jq .
## STDOUT:
"a\tb"
"é"
## END

#### echo '"a\tb" "é"' | jq -r .
echo '"a\tb" "é"' | jq -r .
## STDOUT:
a	b
é
## END

#### echo '"a\tb" "é"' | jq -a .
echo '"a\tb" "é"' | jq -a .
## STDOUT:
"a\tb"
"\u00e9"
## END

#### echo '"a" "b"' | jq -j .
echo '"a" "b"' | jq -j .; echo
## STDOUT:
ab
## END

#### jq -n '[1,"2"]'
jq -n '[1,"2"]'
## STDOUT:
[
  1,
  "2"
]
## END

#### jq -nr '"x","y"'
jq -nr '"x","y"'
## STDOUT:
x
y
## END

#### printf 'a\nb\n\nc' | jq -R .
printf 'a\nb\n\nc' | jq -R .
## STDOUT:
"a"
"b"
""
"c"
## END

#### printf 'a\nb\n' | jq -Rs .
printf 'a\nb\n' | jq -Rs .
## STDOUT:
"a\nb\n"
## END

#### printf 'a\nb\n' | jq -Rn '[inputs]' -c
printf 'a\nb\n' | jq -Rn '[inputs]' -c
## STDOUT:
["a","b"]
## END

#### echo '1 2 3' | jq -s -c .
echo '1 2 3' | jq -s -c .
## STDOUT:
[1,2,3]
## END

#### echo '1 2 3' | jq -n '[inputs]' -c
echo '1 2 3' | jq -n '[inputs]' -c
## STDOUT:
[1,2,3]
## END

#### echo '1 2 3' | jq -n 'input, input'
echo '1 2 3' | jq -n 'input, input'
## STDOUT:
1
2
## END

#### echo '1 2 3' | jq -c '[., input]' 2>/dev/null; echo $?
echo '1 2 3' | jq -c '[., input]' 2>/dev/null; echo $?
## STDOUT:
[1,2]
5
## END

#### printf '1' > f; printf '2' > g; jq -c . f g
printf '1' > f; printf '2' > g; jq -c . f g
## STDOUT:
12
## END

#### printf '1' > f; printf '2' > g; jq -s -c . f g
printf '1' > f; printf '2' > g; jq -s -c . f g
## STDOUT:
[12]
## END

#### printf '1\n' > f; printf '2\n' > g; jq '[., input_filename]' -c f g
printf '1\n' > f; printf '2\n' > g; jq '[., input_filename]' -c f g
## STDOUT:
[1,"f"]
[2,"g"]
## END

#### jq . nofile 2>/dev/null; echo $?
jq . nofile 2>/dev/null; echo $?
## STDOUT:
2
## END

#### printf '1\n' > f; jq . nofile f 2>/dev/null; echo $?
printf '1\n' > f; jq . nofile f 2>/dev/null; echo $?
## STDOUT:
1
2
## END

#### jq -n --arg a 1 --arg b x '[$a,$b]' -c
jq -n --arg a 1 --arg b x '[$a,$b]' -c
## STDOUT:
["1","x"]
## END

#### jq -n --argjson a '{"x":[1]}' '$a.x' -c
jq -n --argjson a '{"x":[1]}' '$a.x' -c
## STDOUT:
[1]
## END

#### printf '1 2' > f; jq -n --slurpfile a f '$a' -c
printf '1 2' > f; jq -n --slurpfile a f '$a' -c
## STDOUT:
[1,2]
## END

#### printf 'line1\nline2\n' > f; jq -n --rawfile a f '$a'
printf 'line1\nline2\n' > f; jq -n --rawfile a f '$a'
## STDOUT:
"line1\nline2\n"
## END

#### jq -n -c '$ARGS' --args a b c
jq -n -c '$ARGS' --args a b c
## STDOUT:
{"positional":["a","b","c"],"named":{}}
## END

#### jq -n -c '$ARGS' --jsonargs 1 '{"a":2}' null
jq -n -c '$ARGS' --jsonargs 1 '{"a":2}' null
## STDOUT:
{"positional":[1,{"a":2},null],"named":{}}
## END

#### jq -n -c '[$ARGS.positional[], $ARGS.named]' --arg x y --args p q
jq -n -c '[$ARGS.positional[], $ARGS.named]' --arg x y --args p q
## STDOUT:
["p","q",{"x":"y"}]
## END

#### jq -n -c '$__loc__'
jq -n -c '$__loc__'
## STDOUT:
{"file":"<top-level>","line":1}
## END

#### jq -n --argjson a '{' . 2>/dev/null; echo $?
jq -n --argjson a '{' . 2>/dev/null; echo $?
## STDOUT:
2
## END

#### jq -n --arg a 2>/dev/null; echo $?
jq -n --arg a 2>/dev/null; echo $?
## STDOUT:
2
## END

#### jq -n --slurpfile a nofile . 2>/dev/null; echo $?
jq -n --slurpfile a nofile . 2>/dev/null; echo $?
## STDOUT:
2
## END

#### jq --nooption . 2>/dev/null; echo $?
jq --nooption . 2>/dev/null; echo $?
## STDOUT:
2
## END

#### jq -nZ . 2>/dev/null; echo $?
jq -nZ . 2>/dev/null; echo $?
## STDOUT:
2
## END

#### echo '.a+1 # comment' > p.jq; echo '{"a":1}' | jq -f p.jq
echo '.a+1 # comment' > p.jq; echo '{"a":1}' | jq -f p.jq
## STDOUT:
2
## END

#### echo '.a+1' > p.jq; echo '{"a":1}' > in; jq -f p.jq in
echo '.a+1' > p.jq; echo '{"a":1}' > in; jq -f p.jq in
## STDOUT:
2
## END

#### printf 'def f: .+1;\ndef g(x): x|f;\ng(.a)\n' > p.jq; echo '{"a":1}' | jq --from-file p.jq
printf 'def f: .+1;\ndef g(x): x|f;\ng(.a)\n' > p.jq; echo '{"a":1}' | jq --from-file p.jq
## STDOUT:
2
## END

#### jq -n -e 'null'; echo $?
jq -n -e 'null'; echo $?
## STDOUT:
null
1
## END

#### jq -n -e 'false, 1'; echo $?
jq -n -e 'false, 1'; echo $?
## STDOUT:
false
1
0
## END

#### jq -n -e 'empty'; echo $?
jq -n -e 'empty'; echo $?
## STDOUT:
4
## END

#### jq -n -e '1'; echo $?
jq -n -e '1'; echo $?
## STDOUT:
1
0
## END

#### jq -n '{' 2>/dev/null; echo $?
jq -n '{' 2>/dev/null; echo $?
## STDOUT:
3
## END

#### jq -n 'nofun' 2>/dev/null; echo $?
jq -n 'nofun' 2>/dev/null; echo $?
## STDOUT:
3
## END

#### jq -n '"x"|error' 2>/dev/null; echo $?
jq -n '"x"|error' 2>/dev/null; echo $?
## STDOUT:
5
## END

#### echo '1 2' | jq 'if .==1 then error("x") else . end' 2>/dev/null; echo $?
echo '1 2' | jq 'if .==1 then error("x") else . end' 2>/dev/null; echo $?
## STDOUT:
2
0
## END

#### jq -n '"x"|error'
jq -n '"x"|error'
## STDOUT:
## END
## status: 5

#### jq -n 'halt'; echo $?
jq -n 'halt'; echo $?
## STDOUT:
0
## END

#### jq -n '1, halt, 2'
jq -n '1, halt, 2'
## STDOUT:
1
## END

#### jq -n '"bye\n"|halt_error(3)' 2>&1; echo $?
jq -n '"bye\n"|halt_error(3)' 2>&1; echo $?
## STDOUT:
bye
3
## END

#### jq -n '{"a":1}|halt_error' 2>&1; echo $?
jq -n '{"a":1}|halt_error' 2>&1; echo $?
## STDOUT:
{"a":1}
5
## END

#### echo '[1,{"a":2}]' | jq --stream -c .
echo '[1,{"a":2}]' | jq --stream -c .
## STDOUT:
[[0],1]
[[1,"a"],2]
[[1,"a"]]
[[1]]
## END

#### echo '[1,[2,3]]' | jq -c 'tostream'
echo '[1,[2,3]]' | jq -c 'tostream'
## STDOUT:
[[0],1]
[[1,0],2]
[[1,1],3]
[[1,1]]
[[1]]
## END

#### echo '[1,[2,3]]' | jq -c 'fromstream(tostream)'
echo '[1,[2,3]]' | jq -c 'fromstream(tostream)'
## STDOUT:
[1,[2,3]]
## END

#### echo '{"a":[1,{"b":2}]}' | jq -c --stream 'select(length==2)'
echo '{"a":[1,{"b":2}]}' | jq -c --stream 'select(length==2)'
## STDOUT:
[["a",0],1]
[["a",1,"b"],2]
## END

#### echo '{"a":[1,{"b":2}]}' | jq -nc --stream 'fromstream(1|truncate_stream(inputs))'
echo '{"a":[1,{"b":2}]}' | jq -nc --stream 'fromstream(1|truncate_stream(inputs))'
## STDOUT:
[1,{"b":2}]
## END

#### jq -n --seq '"a"' | od -c
jq -n --seq '"a"' | od -c
## STDOUT:
0000000 036   "   a   "  \n
0000005
## END

#### echo '{"a":1,"b":[1,"x",null,true,false,1.5,{}]}' | jq -C .
echo '{"a":1,"b":[1,"x",null,true,false,1.5,{}]}' | jq -C .
## STDOUT:
[1;39m{
  [0m[34;1m"a"[0m[1;39m: [0m[0;39m1[0m[1;39m,
  [0m[34;1m"b"[0m[1;39m: [0m[1;39m[
    [0;39m1[0m[1;39m,
    [0;32m"x"[0m[1;39m,
    [1;30mnull[0m[1;39m,
    [0;39mtrue[0m[1;39m,
    [0;39mfalse[0m[1;39m,
    [0;39m1.5[0m[1;39m,
    [1;39m{}[0m[1;39m
  [1;39m][0m[1;39m
[1;39m}[0m
## END

#### echo '{"a":1,"b":[1,"x",null,true,false,1.5,{},[]]}' | jq -Cc .
echo '{"a":1,"b":[1,"x",null,true,false,1.5,{},[]]}' | jq -Cc .
## STDOUT:
[1;39m{[0m[34;1m"a"[0m[1;39m:[0m[0;39m1[0m[1;39m,[0m[34;1m"b"[0m[1;39m:[0m[1;39m[[0;39m1[0m[1;39m,[0;32m"x"[0m[1;39m,[1;30mnull[0m[1;39m,[0;39mtrue[0m[1;39m,[0;39mfalse[0m[1;39m,[0;39m1.5[0m[1;39m,[1;39m{}[0m[1;39m,[1;39m[][0m[1;39m[1;39m][0m[1;39m[1;39m}[0m
## END

#### JQ_COLORS='0;31:0;32' jq -nCc '[null,false]'
JQ_COLORS='0;31:0;32' jq -nCc '[null,false]'
## STDOUT:
[1;39m[[0;31mnull[0m[1;39m,[0;32mfalse[0m[1;39m[1;39m][0m
## END

#### echo '[]' | jq -C .
echo '[]' | jq -C .
## STDOUT:
[1;39m[][0m
## END

#### X=1 jq -n '$ENV.X, env.X'
X=1 jq -n '$ENV.X, env.X'
## STDOUT:
"1"
"1"
## END

#### X=1 jq -n -r '$ENV|.X'
X=1 jq -n -r '$ENV|.X'
## STDOUT:
1
## END

#### mkdir m; echo 'def f: 42; def g(x): x*2;' > m/lib.jq; jq -n -L m 'import "lib" as l; l::f, l::g(3)'
mkdir m; echo 'def f: 42; def g(x): x*2;' > m/lib.jq; jq -n -L m 'import "lib" as l; l::f, l::g(3)'
## STDOUT:
42
6
## END

#### mkdir m; echo 'def f: 42;' > m/lib.jq; jq -n -L m 'include "lib"; f'
mkdir m; echo 'def f: 42;' > m/lib.jq; jq -n -L m 'include "lib"; f'
## STDOUT:
42
## END

#### mkdir m; echo '[1,2]' > m/d.json; jq -nc -L m 'import "d" as $d; $d'
mkdir m; echo '[1,2]' > m/d.json; jq -nc -L m 'import "d" as $d; $d'
## STDOUT:
[[1,2]]
## END

#### mkdir -p m/sub; echo 'import "other" as o {search:"./"}; def f: o::g;' > m/sub/sub.jq; echo 'def g: "deep";' >
mkdir -p m/sub; echo 'import "other" as o {search:"./"}; def f: o::g;' > m/sub/sub.jq; echo 'def g: "deep";' > m/sub/other.jq; jq -n -Lm 'import "sub" as s; s::f'
## STDOUT:
"deep"
## END

#### jq -n 'import "nomod" as x; 1' 2>/dev/null; echo $?
jq -n 'import "nomod" as x; 1' 2>/dev/null; echo $?
## STDOUT:
3
## END

#### echo '{"a":{"b":[1,2]}}' | jq '.a.b[1]'
echo '{"a":{"b":[1,2]}}' | jq '.a.b[1]'
## STDOUT:
2
## END

#### echo '{"a":[{"n":"x","v":1},{"n":"y","v":2}]}' | jq -r '.a[] | "\(.n)=\(.v)"'
echo '{"a":[{"n":"x","v":1},{"n":"y","v":2}]}' | jq -r '.a[] | "\(.n)=\(.v)"'
## STDOUT:
x=1
y=2
## END

#### echo '{"a":[{"n":"x","v":1},{"n":"y","v":2}]}' | jq -r '.a[] | [.n,.v] | @csv'
echo '{"a":[{"n":"x","v":1},{"n":"y","v":2}]}' | jq -r '.a[] | [.n,.v] | @csv'
## STDOUT:
"x",1
"y",2
## END

#### echo '{"a":[{"n":"x","v":1},{"n":"y","v":2}]}' | jq -r '.a[] | [.n,.v] | @tsv'
echo '{"a":[{"n":"x","v":1},{"n":"y","v":2}]}' | jq -r '.a[] | [.n,.v] | @tsv'
## STDOUT:
x	1
y	2
## END

#### echo '{"a":[{"n":"x","v":1},{"n":"y","v":2}]}' | jq -c '.a | map({(.n): .v}) | add'
echo '{"a":[{"n":"x","v":1},{"n":"y","v":2}]}' | jq -c '.a | map({(.n): .v}) | add'
## STDOUT:
{"x":1,"y":2}
## END

#### echo '[{"k":"a","v":1},{"k":"b","v":2},{"k":"a","v":3}]' | jq -c 'group_by(.k) | map({k: .[0].k, sum: (map(.v)
echo '[{"k":"a","v":1},{"k":"b","v":2},{"k":"a","v":3}]' | jq -c 'group_by(.k) | map({k: .[0].k, sum: (map(.v) | add)})'
## STDOUT:
[{"k":"a","sum":4},{"k":"b","sum":2}]
## END

#### echo '[3,1,2]' | jq -c 'sort, min, max, add, length, (add/length)'
echo '[3,1,2]' | jq -c 'sort, min, max, add, length, (add/length)'
## STDOUT:
[1,2,3]
1
3
6
3
2
## END

#### echo '{"a":1,"b":2}' | jq -c 'to_entries, with_entries(.value += 1), keys, del(.a), has("a")'
echo '{"a":1,"b":2}' | jq -c 'to_entries, with_entries(.value += 1), keys, del(.a), has("a")'
## STDOUT:
[{"key":"a","value":1},{"key":"b","value":2}]
{"a":2,"b":3}
["a","b"]
{"b":2}
true
## END

#### echo '"2015-03-05T23:51:47Z"' | jq 'fromdate'
echo '"2015-03-05T23:51:47Z"' | jq 'fromdate'
## STDOUT:
1425599507
## END

#### echo '1425599621' | jq -c 'todate, gmtime, strftime("%A, %B %d, %Y")'
echo '1425599621' | jq -c 'todate, gmtime, strftime("%A, %B %d, %Y")'
## STDOUT:
"2015-03-05T23:53:41Z"
[2015,2,5,23,53,41,4,63]
"Thursday, March 05, 2015"
## END

#### echo '"foo bar foo"' | jq -c '[match("foo";"g").offset], sub("foo";"X"), gsub("foo";"X"), test("BAR";"i"), [sc
echo '"foo bar foo"' | jq -c '[match("foo";"g").offset], sub("foo";"X"), gsub("foo";"X"), test("BAR";"i"), [scan("o+")], split(" ")'
## STDOUT:
[0,8]
"X bar foo"
"X bar X"
true
["oo","oo"]
["foo","bar","foo"]
## END

#### echo '"test 123"' | jq -c 'capture("(?<w>[a-z]+) (?<n>[0-9]+)")'
echo '"test 123"' | jq -c 'capture("(?<w>[a-z]+) (?<n>[0-9]+)")'
## STDOUT:
{"w":"test","n":"123"}
## END

#### echo '{"a":null}' | jq '.a // "default", .b // 5'
echo '{"a":null}' | jq '.a // "default", .b // 5'
## STDOUT:
"default"
5
## END

#### echo '[1,2,3]' | jq -c '.[1:], .[:-1], .[-1], first, last, nth(1)'
echo '[1,2,3]' | jq -c '.[1:], .[:-1], .[-1], first, last, nth(1)'
## STDOUT:
[2,3]
[1,2]
3
1
3
2
## END

#### echo '{"a":[1,2]}' | jq -c '.a += [3] | .b = "x" | .a[0] |= . * 10'
echo '{"a":[1,2]}' | jq -c '.a += [3] | .b = "x" | .a[0] |= . * 10'
## STDOUT:
{"a":[10,2,3],"b":"x"}
## END

#### echo '[1,[2,[3]]]' | jq -c 'flatten, flatten(1), [paths], [..]'
echo '[1,[2,[3]]]' | jq -c 'flatten, flatten(1), [paths], [..]'
## STDOUT:
[1,2,3]
[1,2,[3]]
[[0],[1],[1,0],[1,1],[1,1,0]]
[[1,[2,[3]]],1,[2,[3]],2,[3],3]
## END

#### echo '{"a":1}' | jq -c 'try error("x") catch ., .a?, (.a.b)?, [.a[]?]'
echo '{"a":1}' | jq -c 'try error("x") catch ., .a?, (.a.b)?, [.a[]?]'
## STDOUT:
"x"
1
[]
## END

#### jq -nc '[range(5)], [range(0;10;3)], [limit(3;range(10))], reduce range(5) as $i (0;.+$i), [foreach range(3) a
jq -nc '[range(5)], [range(0;10;3)], [limit(3;range(10))], reduce range(5) as $i (0;.+$i), [foreach range(3) as $i (0;.+$i)]'
## STDOUT:
[0,1,2,3,4]
[0,3,6,9]
[0,1,2]
10
[0,1,3]
## END

#### jq -nc '[1,2] as [$a,$b] | {$a,$b}, ({"x":{"y":5}} as {x:{$y}} | $y)'
jq -nc '[1,2] as [$a,$b] | {$a,$b}, ({"x":{"y":5}} as {x:{$y}} | $y)'
## STDOUT:
{"a":1,"b":2}
5
## END

#### jq -nc 'def f(x): x * 2; def g($n): $n + 1; f(3), g(4)'
jq -nc 'def f(x): x * 2; def g($n): $n + 1; f(3), g(4)'
## STDOUT:
6
5
## END

#### jq -nc '[.[]?], [label $out | 1, break $out, 2], ([1,2]|any(.>1), all(.>1))'
jq -nc '[.[]?], [label $out | 1, break $out, 2], ([1,2]|any(.>1), all(.>1))'
## STDOUT:
[]
[1]
true
false
## END

#### jq -nr '@base64 "x\("hi")", @html "\("<&>")", @uri "\("a b")", @sh "echo \("a b")", @json "\([1])", ("aGk="|@b
jq -nr '@base64 "x\("hi")", @html "\("<&>")", @uri "\("a b")", @sh "echo \("a b")", @json "\([1])", ("aGk="|@base64d)'
## STDOUT:
xaGk=
&lt;&amp;&gt;
a%20b
echo 'a b'
[1]
hi
## END

#### jq -n '1+' 2>/dev/null; echo $?
jq -n '1+' 2>/dev/null; echo $?
## STDOUT:
3
## END

#### echo '{"a":1}' | jq '.a as $x | $x + 1'
echo '{"a":1}' | jq '.a as $x | $x + 1'
## STDOUT:
2
## END

#### echo '[1,2]' | jq '.[] | . * 2'
echo '[1,2]' | jq '.[] | . * 2'
## STDOUT:
2
4
## END

#### jq
jq
## STDOUT:
## END

#### jq -V >/dev/null; echo $?
jq -V >/dev/null; echo $?
## STDOUT:
0
## END

#### printf '{"a":1}\n{"a":2}\n' | jq -c 'select(.a > 1)'
printf '{"a":1}\n{"a":2}\n' | jq -c 'select(.a > 1)'
## STDOUT:
{"a":2}
## END

#### printf '{"a":1}\n{"a":2}\n' | jq -s 'map(.a) | add'
printf '{"a":1}\n{"a":2}\n' | jq -s 'map(.a) | add'
## STDOUT:
3
## END

#### echo '"\u00e9\ud83d\ude00"' | jq '., length, utf8bytelength, explode' -c
echo '"\u00e9\ud83d\ude00"' | jq '., length, utf8bytelength, explode' -c
## STDOUT:
"é😀"
2
6
[233,128512]
## END

#### echo '[1,null,"a"]' | jq -r '.[]'
echo '[1,null,"a"]' | jq -r '.[]'
## STDOUT:
1
null
a
## END

#### echo '{"a b":1}' | jq '."a b", .["a b"]'
echo '{"a b":1}' | jq '."a b", .["a b"]'
## STDOUT:
1
1
## END
