use crate::support::testing::Bench;

#[track_caller]
fn check(program: &str, input: &str, expected: &str) {
    let ran = Bench::new().stdin(input).file("p.jq", program).run("jq -c -f p.jq");
    assert_eq!((ran.out().as_str(), ran.err().as_str()), (expected, ""), "{program}");
}

#[test]
fn values() {
    check(
        ".",
        "[1, 1.50, 1e2, \"a\\u00e9\", null, {\"b\":1,\"a\":2}]",
        "[1,1.50,1E+2,\"aé\",null,{\"b\":1,\"a\":2}]\n",
    );
    check("[(1,2) + (10,20)]", "null", "[11,12,21,22]\n");
}
