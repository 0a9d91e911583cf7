//! Trees, written as compact s-expressions.

use std::collections::HashMap;

use super::sexpr;
use crate::syntax::{
    Aliases, DocumentWarningKind, NoAliases, ParseOptions, Parser, ast::Text, is_name, is_reserved_word,
    parse_arithmetic, parse_array_elements, parse_assignment, parse_double_quoted, parse_reference,
    parse_script,
};

const EXTGLOB: ParseOptions = ParseOptions { extglob: true, posix: false };

#[track_caller]
fn check(script: &str, expected: &str) {
    check_with(ParseOptions::default(), script, expected);
}

#[track_caller]
fn check_with(options: ParseOptions, script: &str, expected: &str) {
    let lists = parse_script(script.as_bytes(), options).expect(script);
    let found: Vec<String> = lists.iter().map(sexpr::list).collect();
    assert_eq!(found.join(" // "), expected, "{script:?}");
}

#[test]
fn lists_and_pipelines() {
    check("a; b & c", "(cmd a); (cmd b)& (cmd c)");
    check("a\nb", "(cmd a) // (cmd b)");
    check("a && b || c", "(cmd a) && (cmd b) || (cmd c)");
    check("a &&\n\n# x\nb", "(cmd a) && (cmd b)");
    check("a | b |& c", "(cmd a) | (cmd b) |& (cmd c)");
    check("! a", "! (cmd a)");
    check("! ! a", "(cmd a)");
    check("time -p a | b", "time-p (cmd a) | (cmd b)");
    check("time -- a; time; !", "time-p (cmd a); time ; ! ");
    check("a | time b", "(cmd a) | (cmd time b)");
    check("# only a comment", "");
    check("a # comment\n", "(cmd a)");
    check("a#b 'c'#d", "(cmd a#b '[c]#d)");
    check("ec\\\nho a\\\n b", "(cmd echo a b)");
    check("i\\\nf a; th\\\nen b; fi", "(if (cmd a) (cmd b))");
    check("echo if then { } ! [[ ]]", "(cmd echo if then { } ! [[ ]])");
}

#[test]
fn redirections() {
    check("a <b >c 2>>d >|e <>f", "(cmd a <<:b> <>:c> 2<>>:d> <>|:e> <<>:f>)");
    check("a >&2 2>&- <&3- &>f &>>g", "(cmd a <>&:2> 2<>&:-> <<&:3-> <&>:f> <&>>:g>)");
    check("a <<<b {fd}>c {a[1]}<d 12 >e", "(cmd a 12 <<<<:b> {fd}<>:c> {a[1]}<<:d> <>:e>)");
    check(">a; {a,b}>c {x", "(cmd <>:a>); (cmd brace(a|b) {x <>:c>)");
    check("a 2>(b)", "(cmd a 2>((cmd b)))");
    check("{ a; } >b 2>&1", "(group (cmd a)) <>:b> 2<>&:1>");
}

#[test]
fn here_documents() {
    check("cat <<E\na $x\nE\nb", "(cmd cat <<E:a $x\\n>) // (cmd b)");
    check("cat <<'E'\na $x\nE\n", "(cmd cat <<E:'[a $x\\n]>)");
    check("cat <<-E\n\t\ta\n\tE\n", "(cmd cat <<E:a\\n>)");
    check("a <<X; b <<Y\n1\nX\n2\nY\n", "(cmd a <<X:1\\n>); (cmd b <<Y:2\\n>)");
    check("a $(b <<E\n1\nE\n) c", "(cmd a $((cmd b <<E:1\\n>)) c)");
    check("a <<O $(b <<I\ni\nI\n)\no\nO\n", "(cmd a $((cmd b <<I:i\\n>)) <<O:o\\n>)");
    check("a $(b <<E)\n1\nE\nc", "(cmd a $((cmd b <<E:1\\n>))) // (cmd c)");
    check("a <<E\n\"b\" \\$ \\\" ${x:-\"c\"}\nE\n", "(cmd a <<E:\"b\" \\[$] \\\" ${x:-\"c\"}\\n>)");
    check("a <<E && b\nx\nE\nc", "(cmd a <<E:x\\n>) && (cmd b) // (cmd c)");
    check("if a <<E; then\nx\nE\nb; fi", "(if (cmd a <<E:x\\n>) (cmd b))");
    check("a <<E\n$((1)) $(b\nc) `d`\nE\n", "(cmd a <<E:$((1=1)) $((cmd b); (cmd c)) `(cmd d)`\\n>)");
    check("a <<E\nb\\\nE\nE\n", "(cmd a <<E:bE\\n>)");
    check("a <<E\nlast", "(cmd a <<E:last\\n>)");
}

#[test]
fn compound_commands() {
    check("{ a; }; (b; c)", "(group (cmd a)); (subshell (cmd b); (cmd c))");
    check("if a; then b; elif c; then d; else e; fi", "(if (cmd a) (cmd b) (cmd c) (cmd d) (cmd e))");
    check("while a; do b; done; until a\ndo b\ndone", "(while (cmd a) (cmd b)); (until (cmd a) (cmd b))");
    check("for x in a b*; do c; done", "(for x in a bglob<*> (cmd c))");
    check("for x; do c; done; for x do c; done", "(for x (cmd c)); (for x (cmd c))");
    check("for x\nin a\ndo c; done; for x in; { c; }", "(for x in a (cmd c)); (for x in (cmd c))");
    check("for ((i=0;i<3;i++)) do a; done", "(for (i=0={i=0}) (i<3={i < 3}) (i++=i++) (cmd a))");
    check("for ((;;)) { a; }", "(for () () () (cmd a))");
    check("select x in a; do b; done", "(select x in a (cmd b))");
    check(
        "case a in b) c;; (d|e*) f ;& g) ;;& h) i; esac",
        "(case a (b (cmd c) ;;) (d|eglob<*> (cmd f) ;&) (g  ;;&) (h (cmd i) ;;))",
    );
    check("case a in esac; case x\nin\nif) a\nesac", "(case a); (case x (if (cmd a) ;;))");
    check("((x+1)); ((a); (b))", "(arith x+1={x + 1}); (subshell (subshell (cmd a)); (subshell (cmd b)))");
    check("coproc a b; coproc N { a; }", "(coproc COPROC (cmd a b)); (coproc N (group (cmd a)))");
    check(
        "f() { a; }; function g { b; }; function h() (c)",
        "(function f (group (cmd a))); (function g (group (cmd b))); (function h (subshell (cmd c)))",
    );
    check("a-b.c() { d; } >e", "(function a-b.c (group (cmd d)) <>:e>)");
    check("f()\n\n[[ x ]]", "(function f (cond x))");
}

#[test]
fn conditionals() {
    check("[[ -f a && b == c* || ! ( d ) ]]", "(cond (or (and -f:a b==cglob<*>) (not (d))))");
    check("[[ a =~ ^(b|c d)$ ]]", "(cond a=~^(b|c d)$)");
    check("[[ a =~ a|b ]]", "(cond a=~a|b)");
    check("[[ $x == @(a|b)* ]]", "(cond $x==@(a|b)glob<*>)");
    check("[[ a < b && c -nt d ]]", "(cond (and a<b c-ntd))");
    check("[[ a &&\n b == c\n]]", "(cond (and a b==c))");
}

#[test]
fn quotes() {
    check(r#"a 'b c' "d $e" \f $'g\n' $"h""#, r#"(cmd a '[b c] "d $e" \[f] $'[g\n] $"h")"#);
    check(r#"a "\$ \" \\ \x" """#, r#"(cmd a "\[$] " \[\] \x" "")"#);
    check(r"a $'\x41\101\u41\cA\e\q\'b'", r"(cmd a $'[AAA\x01\x1b\q'b])");
    check(r"a $'b\0c'd", r"(cmd a $'[b]d)");
    check("a\\\nb c\\ d", "(cmd ab c\\[ ]d)");
}

#[test]
fn parameters() {
    check("a $x$1$10$@$$ ${10} $ \"$\"", "(cmd a $x$1$10$@$$ ${10} $ \"$\")");
    check("a ${x} ${#x} ${#} ${##} ${#?} ${#-}", "(cmd a ${x} ${#x} ${#} ${##} ${#?} ${#-})");
    check("a ${x:-b c} ${x=y} ${x:?} ${x+z}", "(cmd a ${x:-b c} ${x=y} ${x:?} ${x+z})");
    check("a ${x#*/} ${x##a} ${x%\"b\"} ${x%%c}", "(cmd a ${x#glob<*>/} ${x##a} ${x%\"b\"} ${x%%c})");
    check(
        "a ${x/b/c} ${x//\\//-} ${x/#b} ${x/%b/} ${x////-}",
        r"(cmd a ${x/b/c} ${x//\[/]/-} ${x/#b} ${x/%b/} ${x////-})",
    );
    check("a ${x/${y/a/b}/c}", "(cmd a ${x/${y/a/b}/c})");
    check(
        "a ${x:1} ${x:1:2} ${x: -1} ${@:1} ${x:a?b:c:d}",
        "(cmd a ${x:1=1} ${x:1=1:2=2} ${x: -1=-1} ${@:1=1} ${x:a?b:c={a ? b : c}:d=d})",
    );
    check("a ${x^} ${x^^a} ${x,} ${x,,} ${x~}", "(cmd a ${x^} ${x^^a} ${x,} ${x,,} ${x~})");
    check(
        "a ${x@Q} ${!x} ${!x*} ${!x@} ${!x[@]} ${!x[*]}",
        "(cmd a ${x@Q} ${!x} ${!x*} ${!x@} ${!x[@]} ${!x[*]})",
    );
    check(
        "a ${x[1]} ${x[@]:1} ${#x[@]} ${x[i+1]} ${x['k']}",
        "(cmd a ${x[1]} ${x[@]:1=1} ${#x[@]} ${x[i+1]} ${x['[k]]})",
    );
    check("a ${} ${x y} ${x@Z} ${x:} ${1[0]}", "(cmd a BAD BAD BAD BAD BAD)");
    check("\"${x:-'a'}\" \"${x#'a'}\" \"${x:-\"b c\"}\"", r#"(cmd "${x:-'a'}" "${x#'[a]}" "${x:-"b c"}")"#);
}

#[test]
fn substitutions() {
    check(
        "a $(b; c) $() `d \\`e\\`` <(f) >(g)",
        "(cmd a $((cmd b); (cmd c)) $() `(cmd d `(cmd e)`)` <((cmd f)) >((cmd g)))",
    );
    check(
        "a $((1+2)) $( (b) ) $((b); c) $[3]",
        "(cmd a $((1+2={1 + 2})) $((subshell (cmd b))) $((subshell (cmd b)); (cmd c)) $[3=3])",
    );
    check(
        "a $(case x in x) b;; esac) \"$(c \"d\")\"",
        "(cmd a $((case x (x (cmd b) ;;))) \"$((cmd c \"d\"))\")",
    );
    check("a `if` b", "(cmd a `ERROR` b)");
}

#[test]
fn assignments() {
    check("a=b c+=d e[1]=f g=", "(cmd a=b c+=d e[1]=f g=)");
    check("a=b c d=e", "(cmd a=b c d=e)");
    check("a=(b [1]=c [k]+=d\n# x\n$e)", "(cmd a=(b [1]=c [k]+=d $e))");
    check("declare a=(1 2) b=c; export x=~", "(cmd declare :a=(1 2) :b=c); (cmd export :x=~[])");
    check("command declare a=b; eval a=(1 $x)", "(cmd command declare a=b); (cmd eval a=(1 $x))");
    check("a[1 + 1]=b; a[0] c; a[1 x] c", "(cmd a[1 + 1]=b); (cmd aglob<[0]> c); (cmd aglob<[1 x]> c)");
    check("declare a={1,2}", "(cmd declare a=brace(1|2))");
    check("a={1,2} b={1,2}", "(cmd a={1,2} b={1,2})");
}

#[test]
fn tildes() {
    check(
        "a ~ ~/b ~c ~+ ~- x~ ~\"d\" \"~\" \\~ ~$x",
        r#"(cmd a ~[] ~[]/b ~[c] ~[+] ~[-] x~ ~"d" "~" \[~] ~$x)"#,
    );
    check("x=~/a:~b:c~ y=\"~\"", "(cmd x=~[]/a:~[b]:c~ y=\"~\")");
    check("a x=~:~/b --x=~ {~,c}", "(cmd a x=~[]:~[]/b --x=~ brace(~[]|c))");
    check("a ${x:-~} \"${x:-~}\"", "(cmd a ${x:-~[]} \"${x:-~}\")");
}

#[test]
fn braces() {
    check("{a,b} x{a,b}y {a,{b,c}}", "(cmd brace(a|b) xbrace(a|b)y brace(a|brace(b|c)))");
    check(
        "a {1..3} {a..e..2} {01..10} {1..a} {1..} {a}",
        "(cmd a seq(1..3) seq(a..e..2) seq(01..10) {1..a} {1..} {a})",
    );
    check(
        "a {} {a,b {a{b,c}} {a,b}} '{a,b}' {\"a b\",$x}c",
        r#"(cmd a {} {a,b {abrace(b|c)} brace(a|b)} '[{a,b}] brace("a b"|$x)c)"#,
    );
    check("a ${x}{1,2} \\{a,b} {a\\,b}", r"(cmd a ${x}brace(1|2) \[{]a,b} {a\[,]b})");
    check("a {*,[{x,y}]}", "(cmd a brace(glob<*>|[brace(x|y)]))");
}

#[test]
fn globs() {
    check(
        "a * ?b [a-z]* [!a] [[:alpha:]] []x] [a",
        "(cmd a glob<*> glob<?>b glob<[a-z]>glob<*> glob<[!a]> glob<[[:alpha:]]> glob<[]x]> [a)",
    );
    check("a [\"x\"]* '*'", "(cmd a [\"x\"]glob<*> '[*])");
    check_with(EXTGLOB, "a !(b|*.c)d +(x y)", "(cmd a !(b|glob<*>.c)d +(x y))");
    check_with(EXTGLOB, "!(a)", "(cmd !(a))");
}

#[track_caller]
fn check_arithmetic(text: &str, expected: &str) {
    let tree = parse_arithmetic(text.as_bytes()).expect(text);
    assert_eq!(sexpr::arithmetic(&tree), expected, "{text:?}");
}

#[test]
fn arithmetic() {
    check_arithmetic("", "0");
    check_arithmetic("1 + 2 * 3 - 4", "{1 + {2 * 3} - 4}");
    check_arithmetic("2 ** 3 ** 2", "{2 ** 3 ** 2}");
    check_arithmetic("-2 ** 2", "{-2 ** 2}");
    check_arithmetic("a = b += 3, c", "{{a={b+=3}} , c}");
    check_arithmetic("a ? b : c ? d : e", "{a ? b : {c ? d : e}}");
    check_arithmetic("1 || 2 && 3 | 4", "{1 || {2 && {3 | 4}}}");
    check_arithmetic("0x1f + 017 + 2#101 + 36#Z + 64#_", "{31 + 15 + 5 + 35 + 63}");
    check_arithmetic("9223372036854775808", "-9223372036854775808");
    check_arithmetic("a++ + --b", "{a++ + --b}");
    check_arithmetic("++5 - --5", "{++5 - --5}");
    check_arithmetic("a[i + b[2]] = 1", "{a[i + b[2]]=1}");
}

#[test]
fn arithmetic_in_words() {
    check("((a[i+1] = $x))", "(arith a[i+1] = $x={a[i+1]=$x})");
    check("(($x1 + ${a}b))", "(arith $x1 + ${a}b=?)");
    check("((1 $op 2)); ((10#$x)); ((a[$k]))", "(arith 1 $op 2=?); (arith 10#$x=?); (arith a[$k]=a[$k])");
    check("((1 << 2, \"3\" > 4))", "(arith 1 << 2, \"3\" > 4={{1 << 2} , {3 > 4}})");
    check("((08)); (( ))", "(arith 08=?); (arith  =0)");
}

struct Table(HashMap<&'static str, &'static str>);

impl Aliases for Table {
    fn get(&self, name: &[u8]) -> Option<Text> {
        let name = std::str::from_utf8(name).ok()?;
        self.0.get(name).map(|text| Text::from(*text))
    }
}

#[track_caller]
fn check_aliases(aliases: &[(&'static str, &'static str)], script: &str, expected: &str) {
    let table = Table(aliases.iter().copied().collect());
    let mut parser = Parser::new(script.as_bytes(), 1);
    let mut found = Vec::new();
    while let Some(list) = parser.next_command(ParseOptions::default(), &table).expect(script) {
        found.push(sexpr::list(&list));
    }
    assert_eq!(found.join(" // "), expected, "{script:?}");
    assert_eq!(parser.offset(), script.len(), "{script:?}");
}

#[test]
fn aliases() {
    check_aliases(
        &[("ll", "ls -l")],
        "ll a; echo ll; 'll'; \\ll",
        "(cmd ls -l a); (cmd echo ll); (cmd '[ll]); (cmd \\[l]l)",
    );
    check_aliases(&[("ls", "ls -l")], "ls\nls", "(cmd ls -l) // (cmd ls -l)");
    check_aliases(&[("a", "b"), ("b", "a")], "a; b", "(cmd a); (cmd b)");
    check_aliases(&[("s", "sudo "), ("l", "ls")], "s l l", "(cmd sudo ls l)");
    check_aliases(&[("begin", "{"), ("end", "}")], "begin a; end", "(group (cmd a))");
    check_aliases(&[("x", "a | b;")], "x c", "(cmd a) | (cmd b); (cmd c)");
    check_aliases(
        &[("e", "echo")],
        "x=1 e y | e z && (e w)",
        "(cmd x=1 echo y) | (cmd echo z) && (subshell (cmd echo w))",
    );
}

#[test]
fn one_command_at_a_time() {
    let mut parser = Parser::new(b"a\n\nif b\nthen c; fi; d\nfi\ne".as_slice(), 5);
    let options = ParseOptions::default();
    let first = parser.next_command(options, &NoAliases).expect("a").expect("a");
    assert_eq!(sexpr::list(&first), "(cmd a)");
    assert_eq!(parser.offset(), 2);
    let second = parser.next_command(options, &NoAliases).expect("if").expect("if");
    assert_eq!(second.items[0].and_or.first.span.line, 7);
    assert_eq!(second.items[1].and_or.first.span.line, 8);
    assert_eq!(parser.source_text(second.items[1].and_or.first.span), b"d");
    assert_eq!(parser.next_command(options, &NoAliases).expect_err("fi").line, 9);
    let last = parser.next_command(options, &NoAliases).expect("e").expect("e");
    assert_eq!(last.items[0].and_or.first.span.line, 10);
    assert_eq!(parser.next_command(options, &NoAliases), Ok(None));
}

#[test]
fn nul_bytes_are_ignored() {
    let mut parser = Parser::new(b"ec\0ho a\nb\n".as_slice(), 1);
    let list = parser.next_command(ParseOptions::default(), &NoAliases).expect("it parses").expect("a list");
    assert_eq!(sexpr::list(&list), "(cmd echo a)");
    assert_eq!(parser.offset(), 8);
}

#[test]
fn unusual_here_documents_are_told() {
    let warnings = |source: &[u8]| {
        let mut parser = Parser::new(source, 1);
        let _ = parser.next_command(ParseOptions::default(), &NoAliases);
        parser
            .take_document_warnings()
            .into_iter()
            .map(|warning| (warning.line, warning.kind))
            .collect::<Vec<_>>()
    };
    let unended = |line, wanted| DocumentWarningKind::Unended { line, wanted: Text::from(wanted) };
    assert_eq!(warnings(b"cat <<E\na\n"), [(2, unended(1, "E"))]);
    assert_eq!(warnings(b"a && cat <<E &&"), [(1, unended(1, "E"))]);
    let outside = DocumentWarningKind::Outside(1);
    assert_eq!(warnings(b"$(cat <<E) b\na\nE\n"), [(1, outside.clone())]);
    assert_eq!(warnings(b"$(a; $(cat <<E))"), [(1, outside), (1, unended(1, "E"))]);
}

#[test]
fn texts_of_run_time() {
    let word =
        |text: &str| sexpr::word(&parse_double_quoted(text.as_bytes(), ParseOptions::default()).expect(text));
    assert_eq!(word("a $x \"b\" 'c' \\$"), "a $x \"b\" 'c' \\[$]");
    let reference = |text: &str| {
        parse_reference(text.as_bytes()).map(|(name, subscript)| sexpr::target(&name, subscript.as_ref()))
    };
    assert_eq!(reference("a"), Some("a".to_owned()));
    assert_eq!(reference("a[i + 1]"), Some("a[i + 1]".to_owned()));
    assert_eq!(reference("a[@]"), Some("a[@]".to_owned()));
    for wrong in ["a[it's]", "", "1a", "a b", "a[", "a[]", "a[1]b", "-"] {
        assert_eq!(reference(wrong), None, "{wrong:?}");
    }
    let assignment = |text: &str| {
        parse_assignment(text.as_bytes(), ParseOptions::default()).map(|found| sexpr::assignment(&found))
    };
    assert_eq!(assignment("a=b $c"), Some("a='[b $c]".to_owned()));
    assert_eq!(assignment("a[1]+=b"), Some("a[1]+='[b]".to_owned()));
    assert_eq!(assignment("a=(1 $x)"), Some("a=(1 $x)".to_owned()));
    assert_eq!(assignment("a="), Some("a=".to_owned()));
    assert_eq!(assignment("a"), None);
    let elements = parse_array_elements(b"1 [2]=3", ParseOptions::default()).expect("elements");
    assert_eq!(elements.len(), 2);
    assert!(is_name(b"_a1") && !is_name(b"1a") && !is_name(b"") && !is_name(b"a-b"));
    assert!(is_reserved_word(b"time") && is_reserved_word(b"[[") && !is_reserved_word(b"echo"));
}
