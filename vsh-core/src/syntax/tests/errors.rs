//! Wrong scripts: what is said of each, as bash 5.2 says it of `bash -n -c SCRIPT`.

use crate::syntax::{ParseOptions, SyntaxError, parse_arithmetic, parse_script};

/// The lines bash prints, without the shell's name.
fn words(error: &SyntaxError) -> String {
    let lines = crate::diagnostic::syntax_error(error);
    let show = |line: &Vec<u8>| format!("line {}: {}", error.line, String::from_utf8_lossy(line));
    lines.iter().map(show).collect::<Vec<_>>().join("\n")
}

/// Parses each script and compares what is said of it; all differences are shown.
#[track_caller]
fn check(cases: &[(&str, &str)]) {
    let differences: Vec<String> = cases
        .iter()
        .filter_map(|(script, expected)| {
            let found = match parse_script(script.as_bytes(), ParseOptions::default()) {
                Ok(_) => "(it parsed)".to_owned(),
                Err(error) => words(&error),
            };
            (found != *expected).then(|| format!("{script:?}\n  expected {expected:?}\n  found    {found:?}"))
        })
        .collect();
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn wrong_scripts() {
    check(&[
        ("if; then", "line 1: syntax error near unexpected token `;'\nline 1: `if; then'"),
        ("echo (a)", "line 1: syntax error near unexpected token `a'\nline 1: `echo (a)'"),
        ("echo a (b)", "line 1: syntax error near unexpected token `('\nline 1: `echo a (b)'"),
        ("echo )", "line 1: syntax error near unexpected token `)'\nline 1: `echo )'"),
        ("fi", "line 1: syntax error near unexpected token `fi'\nline 1: `fi'"),
        ("for", "line 1: syntax error near unexpected token `newline'\nline 1: `for'"),
        ("for x in a b", "line 2: syntax error: unexpected end of file"),
        ("for x in a; do echo; ", "line 2: syntax error: unexpected end of file"),
        ("for x y", "line 1: syntax error near unexpected token `y'\nline 1: `for x y'"),
        ("for (i=0", "line 1: syntax error near unexpected token `('\nline 1: `for (i=0'"),
        ("case x in", "line 2: syntax error: unexpected end of file"),
        ("case x y", "line 1: syntax error near unexpected token `y'\nline 1: `case x y'"),
        (
            "case x in a b) ;; esac",
            "line 1: syntax error near unexpected token `b'\nline 1: `case x in a b) ;; esac'",
        ),
        ("case x in a) b", "line 2: syntax error: unexpected end of file"),
        ("[[ a b ]]", "line 1: conditional binary operator expected"),
        ("[[ a == ]]", "line 1: unexpected argument `]]' to conditional binary operator"),
        ("[[ -f ]]", "line 1: unexpected argument `]]' to conditional unary operator"),
        ("[[ ( a ]]", "line 1: unexpected token `]]', expected `)'"),
        ("[[ a ) ]]", "line 1: syntax error in conditional expression: unexpected token `)'"),
        ("[[ a", "line 1: unexpected token `newline', conditional binary operator expected"),
        ("[[ a = b", "line 1: unexpected EOF while looking for `]]'"),
        ("[[ a ; ]]", "line 1: unexpected token `;', conditional binary operator expected"),
        ("[[ a < ]]", "line 1: unexpected argument `]]' to conditional binary operator"),
        ("[[ -z > ]]", "line 1: unexpected argument `>' to conditional unary operator"),
        ("while true; done", "line 1: syntax error near unexpected token `done'\nline 1: `while true; done'"),
        ("{ echo a", "line 2: syntax error: unexpected end of file"),
        ("{ echo a }", "line 2: syntax error: unexpected end of file"),
        ("( echo a", "line 2: syntax error: unexpected end of file"),
        ("}", "line 1: syntax error near unexpected token `}'\nline 1: `}'"),
        (";", "line 1: syntax error near unexpected token `;'\nline 1: `;'"),
        ("& a", "line 1: syntax error near unexpected token `&'\nline 1: `& a'"),
        ("a && ; b", "line 1: syntax error near unexpected token `;'\nline 1: `a && ; b'"),
        ("a &&", "line 2: syntax error: unexpected end of file"),
        ("a ;; b", "line 1: syntax error near unexpected token `;;'\nline 1: `a ;; b'"),
        ("a ; ; b", "line 1: syntax error near unexpected token `;'\nline 1: `a ; ; b'"),
        ("a & ; b", "line 1: syntax error near unexpected token `;'\nline 1: `a & ; b'"),
        ("cat <", "line 1: syntax error near unexpected token `newline'\nline 1: `cat <'"),
        ("cat < ; a", "line 1: syntax error near unexpected token `;'\nline 1: `cat < ; a'"),
        ("cat <<", "line 1: syntax error near unexpected token `newline'\nline 1: `cat <<'"),
        ("a > > b", "line 1: syntax error near unexpected token `>'\nline 1: `a > > b'"),
        ("2> |< <", "line 1: syntax error near unexpected token `|'\nline 1: `2> |< <'"),
        ("f() echo a", "line 1: syntax error near unexpected token `echo'\nline 1: `f() echo a'"),
        ("f() { echo a", "line 2: syntax error: unexpected end of file"),
        ("function", "line 1: syntax error near unexpected token `newline'\nline 1: `function'"),
        ("function f", "line 2: syntax error: unexpected end of file"),
        ("function f echo", "line 1: syntax error near unexpected token `echo'\nline 1: `function f echo'"),
        ("f( a", "line 1: syntax error near unexpected token `a'\nline 1: `f( a'"),
        ("f()", "line 2: syntax error: unexpected end of file"),
        ("()", "line 1: syntax error near unexpected token `)'\nline 1: `()'"),
        ("( )", "line 1: syntax error near unexpected token `)'\nline 1: `( )'"),
        ("{ }", "line 1: syntax error near unexpected token `}'\nline 1: `{ }'"),
        ("echo $(if)", "line 1: syntax error near unexpected token `)'\nline 1: `echo $(if)'"),
        (
            "echo $(echo a; fi)",
            "line 1: syntax error near unexpected token `fi'\nline 1: `echo $(echo a; fi)'",
        ),
        ("coproc", "line 1: syntax error near unexpected token `newline'\nline 1: `coproc'"),
        ("select x in", "line 2: syntax error: unexpected end of file"),
        ("until a; do", "line 2: syntax error: unexpected end of file"),
        (
            "if a; then b; else; fi",
            "line 1: syntax error near unexpected token `;'\nline 1: `if a; then b; else; fi'",
        ),
        (
            "if a; then b; elif; fi",
            "line 1: syntax error near unexpected token `;'\nline 1: `if a; then b; elif; fi'",
        ),
        ("if a; then; fi", "line 1: syntax error near unexpected token `;'\nline 1: `if a; then; fi'"),
        ("while; do", "line 1: syntax error near unexpected token `;'\nline 1: `while; do'"),
        ("a=(1 (2))", "line 1: syntax error near unexpected token `('\nline 1: `a=(1 (2))'"),
        ("a=( ; )", "line 1: syntax error near unexpected token `;'\nline 1: `a=( ; )'"),
        ("a=(1 & 2)", "line 1: syntax error near unexpected token `&'\nline 1: `a=(1 & 2)'"),
        ("a=(<)", "line 1: syntax error near unexpected token `<'\nline 1: `a=(<)'"),
        ("declare a=(1 2", "line 1: unexpected EOF while looking for matching `)'"),
        ("echo a=(1)", "line 1: syntax error near unexpected token `('\nline 1: `echo a=(1)'"),
        ("]]", "line 1: syntax error near unexpected token `]]'\nline 1: `]]'"),
        ("in", "line 1: syntax error near unexpected token `in'\nline 1: `in'"),
        ("x=1 f() { :; }", "line 1: syntax error near unexpected token `('\nline 1: `x=1 f() { :; }'"),
        ("!() { :; }", "line 1: syntax error near unexpected token `)'\nline 1: `!() { :; }'"),
        ("f() { :; } x", "line 1: syntax error near unexpected token `x'\nline 1: `f() { :; } x'"),
        ("f() coproc x", "line 1: syntax error near unexpected token `coproc'\nline 1: `f() coproc x'"),
        ("coproc ! x", "line 1: syntax error near unexpected token `!'\nline 1: `coproc ! x'"),
        (
            "coproc function f",
            "line 1: syntax error near unexpected token `function'\nline 1: `coproc function f'",
        ),
        ("echo \"x", "line 1: unexpected EOF while looking for matching `\"'"),
        ("echo 'x", "line 1: unexpected EOF while looking for matching `''"),
        ("echo `x", "line 1: unexpected EOF while looking for matching ``'"),
        ("echo ${x", "line 1: unexpected EOF while looking for matching `}'"),
        ("echo $((x", "line 1: unexpected EOF while looking for matching `)'"),
        ("((x", "line 1: unexpected EOF while looking for matching `)'"),
        ("echo $[x", "line 1: unexpected EOF while looking for matching `]'"),
        ("a[1 x", "line 1: unexpected EOF while looking for matching `]'"),
        ("echo $(x", "line 2: unexpected EOF while looking for matching `)'"),
        (
            "command declare a=(1)",
            "line 1: syntax error near unexpected token `('\nline 1: `command declare a=(1)'",
        ),
        ("then", "line 1: syntax error near unexpected token `then'\nline 1: `then'"),
        ("do", "line 1: syntax error near unexpected token `do'\nline 1: `do'"),
        ("done", "line 1: syntax error near unexpected token `done'\nline 1: `done'"),
        ("esac", "line 1: syntax error near unexpected token `esac'\nline 1: `esac'"),
        ("a \n b )\nc", "line 2: syntax error near unexpected token `)'\nline 2: ` b )'"),
        ("echo a\nfi", "line 2: syntax error near unexpected token `fi'\nline 2: `fi'"),
        ("if a\nthen\n b\n", "line 4: syntax error: unexpected end of file"),
        ("(a\n", "line 2: syntax error: unexpected end of file"),
        ("echo $((1)", "line 1: unexpected EOF while looking for matching `)'"),
        ("a >& ; b", "line 1: syntax error near unexpected token `;'\nline 1: `a >& ; b'"),
        ("a &>", "line 1: syntax error near unexpected token `newline'\nline 1: `a &>'"),
        ("a 3> ;", "line 1: syntax error near unexpected token `;'\nline 1: `a 3> ;'"),
        ("a {x}> ;", "line 1: syntax error near unexpected token `;'\nline 1: `a {x}> ;'"),
        ("a <<< ;", "line 1: syntax error near unexpected token `;'\nline 1: `a <<< ;'"),
        (
            "for ((i=0;i<2)); do :; done",
            "line 1: syntax error: arithmetic expression required\nline 1: syntax error: `((i=0;i<2))'",
        ),
        (
            "for ((i=0;;;)); do :; done",
            "line 1: syntax error: `;' unexpected\nline 1: syntax error: `((i=0;;;))'",
        ),
        ("a; }", "line 1: syntax error near unexpected token `}'\nline 1: `a; }'"),
        (
            "case in in in) ;; esac )",
            "line 1: syntax error near unexpected token `)'\nline 1: `case in in in) ;; esac )'",
        ),
        (
            "case a in (b c) ;; esac",
            "line 1: syntax error near unexpected token `c'\nline 1: `case a in (b c) ;; esac'",
        ),
        (
            "case a in ) ;; esac",
            "line 1: syntax error near unexpected token `)'\nline 1: `case a in ) ;; esac'",
        ),
        ("case a in a", "line 1: syntax error near unexpected token `newline'\nline 1: `case a in a'"),
        ("c) ;; & esac", "line 1: syntax error near unexpected token `)'\nline 1: `c) ;; & esac'"),
        ("echo a & & b", "line 1: syntax error near unexpected token `&'\nline 1: `echo a & & b'"),
        ("echo a; & b", "line 1: syntax error near unexpected token `&'\nline 1: `echo a; & b'"),
        ("if a then b; fi", "line 1: syntax error near unexpected token `fi'\nline 1: `if a then b; fi'"),
        (
            "while a do b; done",
            "line 1: syntax error near unexpected token `done'\nline 1: `while a do b; done'",
        ),
        (
            "for a in b do c; done",
            "line 1: syntax error near unexpected token `done'\nline 1: `for a in b do c; done'",
        ),
        ("! | a", "line 1: syntax error near unexpected token `|'\nline 1: `! | a'"),
        ("time | a", "line 1: syntax error near unexpected token `|'\nline 1: `time | a'"),
        ("true | ! a", "line 1: syntax error near unexpected token `!'\nline 1: `true | ! a'"),
        ("a |", "line 2: syntax error: unexpected end of file"),
        ("a | | b", "line 1: syntax error near unexpected token `|'\nline 1: `a | | b'"),
        ("[[ a | b ]]", "line 1: unexpected token `|', conditional binary operator expected"),
        ("case a in a|", "line 1: syntax error near unexpected token `newline'\nline 1: `case a in a|'"),
        ("[[ a &&\nb c", "line 2: conditional binary operator expected"),
        ("[[ a || ", "line 2: unexpected token `EOF' in conditional command"),
        ("[[ ( a b", "line 1: conditional binary operator expected\nline 1: expected `)'"),
    ]);
}

/// Where the words are not bash's: of `((1)` it says ``syntax error near `((1)'``. Here it is incomplete, so that a prompt
/// asks for more.
#[test]
fn known_differences() {
    check(&[("((1)", "line 2: syntax error: unexpected end of file")]);
}

#[track_caller]
fn check_arithmetic(text: &str, expected: &str) {
    match parse_arithmetic(text.as_bytes()) {
        Ok(tree) => panic!("{text:?} parsed: {tree:?}"),
        Err(error) => assert_eq!(String::from_utf8_lossy(&error.message()), expected, "{text:?}"),
    }
}

#[test]
fn wrong_arithmetic() {
    check_arithmetic("1+", "syntax error: operand expected (error token is \"+\")");
    check_arithmetic("1 2", "syntax error in expression (error token is \"2\")");
    check_arithmetic("08", "value too great for base (error token is \"08\")");
    check_arithmetic("x y", "syntax error in expression (error token is \"y\")");
    check_arithmetic("1=2", "attempted assignment to non-variable (error token is \"=2\")");
    check_arithmetic("a[", "bad array subscript (error token is \"a[\")");
    check_arithmetic("2#3", "value too great for base (error token is \"2#3\")");
    check_arithmetic("65#1", "invalid arithmetic base (error token is \"65#1\")");
    check_arithmetic("1+*2", "syntax error: operand expected (error token is \"*2\")");
    check_arithmetic("1?2", "`:' expected for conditional expression (error token is \"2\")");
    check_arithmetic("1?:2", "expression expected (error token is \":2\")");
    check_arithmetic("1?2:", "expression expected (error token is \":\")");
    check_arithmetic("++", "syntax error: operand expected (error token is \"+\")");
    check_arithmetic("--x--", "--: assignment requires lvalue (error token is \"--\")");
    check_arithmetic("1++", "syntax error: operand expected (error token is \"+\")");
    check_arithmetic("3 ** ", "syntax error: operand expected (error token is \"** \")");
    check_arithmetic("0xg", "value too great for base (error token is \"0xg\")");
    check_arithmetic("1.5", "syntax error: invalid arithmetic operator (error token is \".5\")");
    check_arithmetic("@", "syntax error: operand expected (error token is \"@\")");
    check_arithmetic("a[1", "bad array subscript (error token is \"a[1\")");
    check_arithmetic("a]", "syntax error: invalid arithmetic operator (error token is \"]\")");
    check_arithmetic("a[1]b", "syntax error in expression (error token is \"b\")");
    check_arithmetic(",", "syntax error: operand expected (error token is \",\")");
    check_arithmetic("1,", "syntax error: operand expected (error token is \",\")");
    check_arithmetic("x=", "syntax error: operand expected (error token is \"=\")");
    check_arithmetic("x==", "syntax error: operand expected (error token is \"==\")");
    check_arithmetic("5=3", "attempted assignment to non-variable (error token is \"=3\")");
    check_arithmetic("!", "syntax error: operand expected (error token is \"!\")");
    check_arithmetic("1 &&", "syntax error: operand expected (error token is \"&&\")");
    check_arithmetic("1 || ", "syntax error: operand expected (error token is \"|| \")");
    check_arithmetic("()", "syntax error: operand expected (error token is \")\")");
    check_arithmetic("1abc", "value too great for base (error token is \"1abc\")");
    check_arithmetic("2#", "invalid integer constant (error token is \"2#\")");
    check_arithmetic("#1", "syntax error: operand expected (error token is \"#1\")");
    check_arithmetic(";", "syntax error: operand expected (error token is \";\")");
    check_arithmetic("1;2", "syntax error: invalid arithmetic operator (error token is \";2\")");
    check_arithmetic("1 + a b", "syntax error in expression (error token is \"b\")");
    check_arithmetic("+", "syntax error: operand expected (error token is \"+\")");
    check_arithmetic("~", "syntax error: operand expected (error token is \"~\")");
    check_arithmetic("x++y", "syntax error in expression (error token is \"y\")");
    check_arithmetic("++x++", "++: assignment requires lvalue (error token is \"++\")");
    check_arithmetic("1 ? x : y = 3", "attempted assignment to non-variable (error token is \"= 3\")");
    check_arithmetic("1 = = 2", "attempted assignment to non-variable (error token is \"= = 2\")");
    check_arithmetic("x => 2", "syntax error: operand expected (error token is \"> 2\")");
    check_arithmetic("1 <> 2", "syntax error: operand expected (error token is \"> 2\")");
    check_arithmetic("x += ", "syntax error: operand expected (error token is \"+= \")");
    check_arithmetic("{", "syntax error: operand expected (error token is \"{\")");
    check_arithmetic("x?", "expression expected (error token is \"?\")");
    check_arithmetic("8#9", "value too great for base (error token is \"8#9\")");
    check_arithmetic("1_000", "value too great for base (error token is \"1_000\")");
    check_arithmetic("a.b", "syntax error: invalid arithmetic operator (error token is \".b\")");
    check_arithmetic("1 ! 2", "syntax error in expression (error token is \"! 2\")");
    check_arithmetic("1 ~ 2", "syntax error in expression (error token is \"~ 2\")");
    check_arithmetic("(1", "missing `)' (error token is \"1\")");
    check_arithmetic("1)", "syntax error in expression (error token is \")\")");
    check_arithmetic("1#2", "invalid arithmetic base (error token is \"1#2\")");
    check_arithmetic("3#1#2", "invalid number (error token is \"3#1#2\")");
    check_arithmetic("1+x=5", "attempted assignment to non-variable (error token is \"=5\")");
}
