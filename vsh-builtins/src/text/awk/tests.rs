use crate::support::testing::Bench;

#[track_caller]
fn check(program: &str, stdin: &str, expected: &str) {
    let argv = vec!["awk".into(), program.into()];
    let ran = Bench::new().stdin(stdin).run_words(argv);
    assert_eq!(ran.out(), expected, "{program}: {}", ran.err());
}

#[test]
fn fields_and_patterns() {
    check("{ print $2, NF }", "a b c\nd e\n", "b 3\ne 2\n");
    check("/b/", "ab\ncd\n", "ab\n");
    check("NR==2,/x/", "1\n2\nx\n3\n", "2\nx\n");
    check("{ $2 = \"X\"; print }", "a  b c\n", "a X c\n");
    check("{ NF = 2; print; $4 = 1; print NF }", "a b c\n", "a b\n4\n");
    check("BEGIN { FS = \":\" } { print $1 }", "a:b\n", "a\n");
    check("BEGIN { RS = \"\" } { print NR \": \" $1 \"-\" $NF }", "a b\nc\n\n\nd\n", "1: a-c\n2: d-d\n");
    check("END { print NR, $0 }", "a\nb\n", "2 b\n");
}

#[test]
fn expressions() {
    check("BEGIN { print 1 + 2 * 3 ^ 2, -2 ^ 2, 7 % 3, 1 / 4 }", "", "19 -4 1 0.25\n");
    check("BEGIN { print 1 \" \" -1, \"a\" < \"b\", 10 < 9, \"10\" < \"9\" }", "", "1-1 1 0 1\n");
    check("{ print ($1 < $2), ($1 == 10.0) }", "10 9\n", "0 1\n");
    check("BEGIN { x = 5; x += x++; print x; print x++ + ++x }", "", "11\n24\n");
    check(
        "BEGIN { a[1, 2] = 3; for (k in a) { split(k, p, SUBSEP); print p[1], p[2] }; print ((1, 2) in a) }",
        "",
        "1 2\n1\n",
    );
    check(
        "BEGIN { print length(\"héé\"), substr(\"hello\", 2, 3), index(\"abc\", \"c\"), toupper(\"é\") }",
        "",
        "3 ell 3 É\n",
    );
    check(
        "BEGIN { s = \"aaa\"; print gsub(/a/, \"<&>\", s), s; print gensub(/(a)(b)/, \"\\\\2\\\\1\", 1, \"abab\") }",
        "",
        "3 <a><a><a>\nbaab\n",
    );
    check("function f(n) { return n <= 1 ? 1 : n * f(n - 1) } BEGIN { print f(10) }", "", "3628800\n");
    check("function g(a) { a[1] = 2 } BEGIN { g(x); print x[1] }", "", "2\n");
    check("BEGIN { while ((getline l) > 0) n++; print n, l }", "a\nb\n", "2 b\n");
    check(
        "BEGIN { printf \"%s %d %.2f|%-4s|%c\\n\", \"a\", 3.9, 2.345, \"x\", 65 }",
        "",
        "a 3 2.35|x   |A\n",
    );
    check(
        "BEGIN { a[1][2] = 3; print isarray(a[1]), a[1][2]; delete a[1]; print length(a) }",
        "",
        "1 3\n0\n",
    );
}

#[test]
fn complaints() {
    let ran = Bench::new().run("awk '{'");
    assert_eq!(ran.status, 1);
    let shown = "awk: cmd. line:1: {\nawk: cmd. line:1:  ^ unexpected newline or end of string\n";
    assert_eq!(ran.err(), shown);
    let ran = Bench::new().run("awk '{ print 1 / 0 }' ");
    assert_eq!((ran.out().as_str(), ran.status), ("", 1));
    let ran = Bench::new().stdin("x\n").run("awk '{ print 1 / y }'");
    assert_eq!(ran.status, 2);
}
