use crate::support::testing::Bench;

const PATCH: &str = "--- a/f\n+++ b/f\n@@ -1,3 +1,3 @@\n one\n-two\n+zwei\n three\n";

/// Runs `patch` in a directory with the file `f`; what it says, and the file afterwards.
#[track_caller]
fn check(arguments: &str, content: &str, patch: &str, said: &str, after: &str) {
    let bench = Bench::new().file("f", content).stdin(patch);
    let ran = bench.run(&format!("patch {arguments}"));
    assert_eq!(ran.out(), said, "{arguments}: {}", ran.err());
    assert_eq!(bench.run("cat f").out(), after, "{arguments}");
}

#[test]
fn places() {
    let say = "patching file f\n";
    check("-p1", "one\ntwo\nthree\n", PATCH, say, "one\nzwei\nthree\n");
    check("-R", "one\nzwei\nthree\n", PATCH, say, "one\ntwo\nthree\n");
    let moved = "patching file f\nHunk #1 succeeded at 3 (offset 2 lines).\n";
    check("f", "a\nb\none\ntwo\nthree\n", PATCH, moved, "a\nb\none\nzwei\nthree\n");
    let fuzzy = "patching file f\nHunk #1 succeeded at 1 with fuzz 1.\n";
    check("f", "uno\ntwo\nthree\n", PATCH, fuzzy, "uno\nzwei\nthree\n");
    check("--dry-run f", "one\ntwo\nthree\n", PATCH, "checking file f\n", "one\ntwo\nthree\n");
    check("-s", "one\ntwo\nthree\n", PATCH, "", "one\nzwei\nthree\n");
    check("f", "one\ntwo\n", "2c2\n< two\n---\n> zwei\n", say, "one\nzwei\n");
}

#[test]
fn rejects() {
    let bench = Bench::new().file("f", "1\n2\n3\n").stdin(PATCH);
    let ran = bench.run("patch f");
    let said =
        "patching file f\nHunk #1 FAILED at 1.\n1 out of 1 hunk FAILED -- saving rejects to file f.rej\n";
    assert_eq!((ran.out().as_str(), ran.status), (said, 1));
    assert_eq!(bench.run("cat f.rej").out(), PATCH);
    assert_eq!(bench.run("cat f.orig").out(), "1\n2\n3\n");
}

#[test]
fn trouble() {
    let ran = Bench::new().stdin("nothing\n").run("patch");
    assert_eq!(ran.err(), "patch: **** Only garbage was found in the patch input.\n");
    assert_eq!(ran.status, 2);
    assert_eq!(Bench::new().run("patch --merge").status, 2);
}
