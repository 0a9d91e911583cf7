use vsh_core::meter::Limits;

use crate::support::testing::Bench;

/// Runs `program` with `-c` on `input`; all outputs in one line.
#[track_caller]
fn gives(program: &str, input: &str, expected: &str) {
    let ran = Bench::new().stdin(input).file("p.jq", program).run("jq -c -f p.jq");
    let out = ran.out().trim_end().replace('\n', " ");
    assert_eq!((out.as_str(), ran.err().as_str()), (expected, ""), "{program}");
}

/// The message that `program` fails with.
#[track_caller]
fn fails(program: &str, expected: &str) {
    gives(&format!("try ({program}) catch ."), "null", &format!("{expected:?}"));
}

#[test]
fn numbers() {
    gives(".", "[1, 1.50, 1e2, 100000000000000000001, -0]", "[1,1.50,1E+2,100000000000000000001,-0]");
    gives("map(. + 0)", "[1.50, 1e2, 100000000000000000001, 1e-5]", "[1.5,100,1e+20,1e-05]");
    gives("13911860366432393 == 13911860366432392", "null", "false");
    gives("[-7 % 3, 7 % -3, 5.9 % 2.1]", "null", "[-1,1,1]");
    gives("infinite, -infinite, nan", "null", "1.7976931348623157e+308 -1.7976931348623157e+308 null");
}

#[test]
fn order_of_evaluation() {
    gives("[(1,2) + (10,20)]", "null", "[11,12,21,22]");
    gives("{a: (1,2), b: (3,4)}", "null", r#"{"a":1,"b":3} {"a":1,"b":4} {"a":2,"b":3} {"a":2,"b":4}"#);
    gives("[([1,2],[3,4])[0,1]]", "null", "[1,3,2,4]");
    gives("\"\\(1,2)-\\(3,4)\"", "null", r#""1-3" "2-3" "1-4" "2-4""#);
    gives("[range(0,1; 3,4)]", "null", "[0,1,2,0,1,2,3,1,2,1,2,3]");
}

#[test]
fn control() {
    gives("[label $out | 1, break $out, 2]", "null", "[1]");
    gives("reduce range(5) as $x (0; empty)", "null", "null");
    gives("[foreach range(3) as $x (0; (.+$x, .+1); .)]", "null", "[0,1,2,2,4,3]");
    gives("[.[] | try error catch .]", "[1,null]", "[1,null]");
    gives("[(1, null, 2) // 3], (empty // 5)", "null", "[1,2] 5");
    gives("[(1, error(\"x\"), 3)?]", "null", "[1]");
    gives(".[] as [$a] ?// $a | $a", "[[3],4]", "3 4");
    gives("[limit(3; range(10))], first(range(5)), isempty(empty)", "null", "[0,1,2] 0 true");
    gives("def f(g): def h: g; h | h; 2 | f(. + 1)", "null", "4");
    gives("[recurse(if . < 3 then . + 1 else empty end)]", "1", "[1,2,3]");
}

#[test]
fn paths_and_updates() {
    gives("[paths]", r#"{"a":[1]}"#, r#"[["a"],["a",0]]"#);
    gives("(.[] | select(. >= 2)) |= empty", "[1,5,3,0,7]", "[1,0]");
    gives("del(.[1], .[-6], .[2], .[-3:9])", "[0,1,2,3,4,5,6,7,8,9]", "[0,3,5,6,9]");
    gives(".a[1:] = [9,9]", r#"{"a":[1,2]}"#, r#"{"a":[1,9,9]}"#);
    gives("path(first(.a,.b)), path(getpath([\"x\"]))", "null", r#"["a"] ["x"]"#);
    gives("to_entries, with_entries(.value += 1)", r#"{"a":1}"#, r#"[{"key":"a","value":1}] {"a":2}"#);
    fails("path(1)", "Invalid path expression with result 1");
    fails("[1] | .[-5] = 1", "Out of bounds negative array index");
}

#[test]
fn messages() {
    fails("1 | .a", "Cannot index number with string \"a\"");
    fails("null[]", "Cannot iterate over null (null)");
    fails("\"a\" - 1", "string (\"a\") and number (1) cannot be subtracted");
    fails("\"[1\" | fromjson", "Unfinished JSON term at EOF at line 1, column 2 (while parsing '[1')");
    fails("[1] | join(\",\") | keys", "string (\"1\") has no keys");
    fails("\"x\" | test(\"(\")", "Regex failure: end pattern with unmatched parenthesis");
}

#[test]
fn strings_and_regexes() {
    gives("gsub(\"a\"; \"b\", \"c\")", "\"aa\"", r#""bb" "cc""#);
    gives("gsub(\"\"; \"-\")", "\"abc\"", "\"-a-b-c-\"");
    gives("[match(\"( )*\"; \"g\").offset], capture(\"(?<x>z)?\")", "\"ab\"", r#"[0,1,2] {"x":""}"#);
    gives("@base64, @html, @uri, @sh", "\"a<'\"", r#""YTwn" "a&lt;&apos;" "a%3C%27" "'a<'\\'''""#);
    gives("[.[] | tojson | fromjson]", "[1,\"a\",[2]]", "[1,\"a\",[2]]");
}

#[test]
fn dates() {
    gives("todate, gmtime", "1425599621", "\"2015-03-05T23:53:41Z\" [2015,2,5,23,53,41,4,63]");
    gives("strptime(\"%d %b %Y\") | mktime", "\"1 Jan 2020\"", "1577836800");
}

#[test]
fn streams_end_where_their_reader_does() {
    let ran = Bench::new().stdin("1 2 3 {").run("jq -c .");
    assert_eq!((ran.out().as_str(), ran.status), ("1\n2\n3\n", 5));
    let ran = Bench::new().stdin("1 2").run("jq -e 'false'");
    assert_eq!(ran.status, 1);
}

#[track_caller]
fn stops(limits: Limits, program: &str) {
    let bench = Bench::with_limits(limits).file("p.jq", program);
    let ran = bench.run("jq -n -f p.jq");
    assert!(bench.meter.exceeded().is_some(), "{program}: {}", ran.err());
}

#[test]
fn nothing_runs_or_grows_without_end() {
    let steps = Limits { steps: 200_000, ..Limits::default() };
    stops(steps, "def f: f; f");
    stops(steps, "[range(1e12)] | length");
    stops(steps, "last(repeat(1))");
    let memory = Limits { memory: 8 << 20, ..Limits::default() };
    stops(memory, "def f: 1 + f; f");
    stops(memory, "reduce range(100) as $i (\"a\"; . + .)");
    stops(memory, "[repeat(1)]");
    stops(memory, "\"x\" * 1e8 | length");
    stops(memory, "def f(g): f(g | g); f(.)");
    stops(memory, ".[5e8] = 1");
}

#[test]
fn depth_is_no_danger() {
    let deep = format!("{}1{}", "[".repeat(9_999), "]".repeat(9_999));
    let ran = Bench::new().stdin(deep).run("jq -c 'flatten, ([.] == [.])'");
    assert_eq!(ran.out(), "[1]\ntrue\n");
    let ran = Bench::new().stdin("[".repeat(20_000)).run("jq .");
    assert_eq!(ran.status, 5);
    let nested = format!("{}1{}", "(".repeat(5_000), ")".repeat(5_000));
    assert_eq!(Bench::new().file("p.jq", nested).run("jq -n -f p.jq").status, 3);
    let long = vec!["1"; 5_000].join("+");
    assert_eq!(Bench::new().file("p.jq", long).run("jq -n -f p.jq").out(), "5000\n");
}
