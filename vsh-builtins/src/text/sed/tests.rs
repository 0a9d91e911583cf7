use crate::support::testing::Bench;

#[track_caller]
fn check(line: &str, expected: &str) {
    let ran = Bench::new().file("f", "one\ntwo\nthree\n").file("n", "x\ny").run(line);
    assert_eq!(ran.out(), expected, "{line}: {}", ran.err());
}

#[test]
fn commands() {
    check("sed -n 2p f", "two\n");
    check("sed p n", "x\nx\ny\ny");
    check("sed '1!G;h;$!d' f", "three\ntwo\none\n");
    check("sed 's/o/0/;s/\\(t\\)\\(.\\)/\\2\\1/' f", "0ne\nwt0\nhtree\n");
    check("sed -n '/two/,$p' f", "two\nthree\n");
    check("sed '0,/one/s//X/' f", "X\ntwo\nthree\n");
    check("sed 's/x*/-/g' n", "-\n-y-");
    check("sed 's/.*/\\L\\u&/' f", "One\nTwo\nThree\n");
    check("sed y/eno/123/ f", "321\ntw3\nthr11\n");
    check("sed '$!N;P;D' f", "one\ntwo\nthree\n");
    check("sed -z 's/\\n/,/g' f", "one,two,three,");
    check("sed '$a\\' n", "x\ny\n");
    check("sed -n '$=' f n", "5\n");
    check("sed 2q f", "one\ntwo\n");
    check("sed '2{s/t/T/;b};s/^/>/' f", ">one\nTwo\n>three\n");
}

#[test]
fn in_place() {
    let bench = Bench::new().file("f", "one\ntwo\n");
    assert_eq!(bench.run("sed -i.bak s/o/0/ f").err(), "");
    assert_eq!(bench.run("cat f f.bak").out(), "0ne\ntw0\none\ntwo\n");
    assert_eq!(bench.run("ls").out(), "f\nf.bak\n");
}

#[test]
fn complaints() {
    #[track_caller]
    fn check(line: &str, expected: &str, status: u8) {
        let ran = Bench::new().dir("d").run(line);
        assert_eq!((ran.err(), ran.status), (format!("sed: {expected}\n"), status));
    }
    check("sed k", "-e expression #1, char 1: unknown command: `k'", 1);
    check("sed s/a/b", "-e expression #1, char 5: unterminated `s' command", 1);
    check("sed {p", "-e expression #1, char 0: unmatched `{'", 1);
    check("sed -e p -e 'p}'", "-e expression #2, char 2: unexpected `}'", 1);
    check("sed 's/a/\\1/'", "-e expression #1, char 7: invalid reference \\1 on `s' command's RHS", 1);
    check("sed 'b x'", "can't find label for jump to `x'", 4);
    check("sed p none", "can't read none: No such file or directory", 2);
    check("sed p d", "read error on d: Is a directory", 4);
    check("sed -i p d", "couldn't edit d: not a regular file", 4);
}
