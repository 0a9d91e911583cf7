use crate::support::testing::Bench;

#[track_caller]
fn check(line: &str, expected: &str, status: u8) {
    let bench = Bench::new()
        .file("src/a.rs", "foo bar\nbaz foo\nqux\n")
        .file("src/sub/b.txt", "FOO\nfoo\n")
        .file("a.log", "foo\n")
        .file("keep.log", "foo\n")
        .file("build/z", "foo\n")
        .file(".dot", "foo\n")
        .file("bin.dat", "foo\0bar\nfoo\n")
        .file(".gitignore", "*.log\n/build\n!keep.log\n")
        .dir(".git");
    let ran = bench.run(line);
    assert_eq!((ran.out().as_str(), ran.status), (expected, status), "{line}: {}", ran.err());
}

#[test]
fn what_is_searched() {
    check("rg -l foo", "keep.log\nsrc/a.rs\nsrc/sub/b.txt\n", 0);
    check("rg -l foo .", "./keep.log\n./src/a.rs\n./src/sub/b.txt\n", 0);
    check("rg --hidden -l foo", ".dot\nkeep.log\nsrc/a.rs\nsrc/sub/b.txt\n", 0);
    check("rg -u -l foo", "a.log\nbuild/z\nkeep.log\nsrc/a.rs\nsrc/sub/b.txt\n", 0);
    check("rg -t rust foo", "src/a.rs:foo bar\nsrc/a.rs:baz foo\n", 0);
    check("rg -g '*.txt' foo", "src/sub/b.txt:foo\n", 0);
    check("rg -g '!*.rs' -c foo", "keep.log:1\nsrc/sub/b.txt:1\n", 0);
    check("rg foo bin.dat", "binary file matches (found \"\\0\" byte around offset 3)\n", 0);
    check("rg foo nofile", "", 2);
}

#[test]
fn what_is_printed() {
    check("rg foo src/a.rs", "foo bar\nbaz foo\n", 0);
    check("rg -n -A1 baz src", "src/a.rs:2:baz foo\nsrc/a.rs-3-qux\n", 0);
    check("rg -U 'bar\\nbaz' src/a.rs -n", "1:foo bar\n2:baz foo\n", 0);
    check("rg -r 'X$0' foo src/a.rs", "Xfoo bar\nbaz Xfoo\n", 0);
    check("rg --vimgrep foo src", "src/a.rs:1:1:foo bar\nsrc/a.rs:2:5:baz foo\nsrc/sub/b.txt:2:1:foo\n", 0);
    check("rg zzz", "", 1);
}
