//! Hostile scripts: nested deep or long, on a small stack.

use std::time::{Duration, Instant};

use crate::syntax::{ParseOptions, SyntaxError, SyntaxErrorKind, parse_arithmetic, parse_script};

const MANY: usize = 100_000;

/// Parses on a thread with a stack of 512 KiB, and drops the tree there. Panics if that takes long.
#[track_caller]
fn outcome(script: String) -> Result<usize, SyntaxError> {
    let start = Instant::now();
    let parser = move || parse_script(script.as_bytes(), ParseOptions::default()).map(|lists| lists.len());
    let thread = std::thread::Builder::new().stack_size(512 * 1024).spawn(parser);
    let outcome = thread.expect("a thread starts").join().expect("the parser does not panic");
    assert!(start.elapsed() < Duration::from_secs(20), "took {:?}", start.elapsed());
    outcome
}

#[track_caller]
fn refused(piece: &str) {
    let error = outcome(format!("echo; {}", piece.repeat(MANY))).expect_err(piece);
    assert!(
        matches!(error.kind, SyntaxErrorKind::TooDeep | SyntaxErrorKind::Unclosed(_)),
        "{piece:?}: {:?}",
        error.kind
    );
}

#[track_caller]
fn accepted(script: String) {
    outcome(script).expect("it parses");
}

#[test]
fn deep_nesting_is_an_error() {
    for piece in [
        "(",
        "( ",
        "((",
        "{ ",
        "$(",
        "$( ",
        "${a:-",
        "\"${a:-",
        "$((",
        "$(( (",
        "$[",
        "<(",
        "if ",
        "while ",
        "case a in a) ",
        "for ((;;)) { ",
        "f() { ",
        "function f { ",
        "a[",
        "${a[",
        "\"$(",
        "a=$(",
        "a=([$(",
    ] {
        refused(piece);
    }
    outcome(format!("[[ {} ]]", "! ".repeat(MANY))).expect_err("too deep");
    outcome(format!("[[ {} ]]", "( ".repeat(MANY))).expect_err("too deep");
    outcome(format!("[[ a == {} ]]", "@(".repeat(MANY))).expect_err("too deep");
    outcome(format!("echo {}{}", "{a,".repeat(MANY), "}".repeat(MANY))).expect_err("too deep");
    outcome(format!("echo `{}", "`".repeat(MANY))).expect_err("unclosed");
}

#[test]
fn real_nesting_is_accepted() {
    let nested =
        |open: &str, inner: &str, close: &str| format!("{}{inner}{}", open.repeat(200), close.repeat(200));
    for script in [
        nested("( ", "a", " )"),
        nested("{ ", "a", "; }"),
        nested("if a; then ", "b", "; fi"),
        nested("while a; do ", "b", "; done"),
        nested("case a in a) ", "b", ";; esac"),
        nested("f() { ", "b", "; }"),
        format!("echo {}", nested("$(echo ", "a", ")")),
        format!("echo {}", nested("${a:-", "b", "}")),
        format!("echo {}", nested("\"${a:-", "b", "}\"")),
        format!("echo {}", nested("{a,", "b", "}")),
        format!("(({}))", nested("(", "1", ")")),
        format!("[[ {} ]]", nested("( ", "a", " )")),
        format!("[[ {} a ]]", "! ".repeat(200)),
    ] {
        accepted(script);
    }
}

#[test]
fn long_input_is_no_trouble() {
    for script in [
        "! ".repeat(MANY),
        format!("(({}1))", "- ".repeat(MANY)),
        format!("(({}1))", "1+".repeat(MANY)),
        format!("(({}1))", "a[$x]+".repeat(MANY)),
        format!("echo {}", "{a,".repeat(MANY)),
        format!("echo {}", "{".repeat(MANY)),
        format!("echo {}{}", "{".repeat(MANY), "}".repeat(MANY)),
        format!("echo {}", "[".repeat(MANY)),
        format!("echo {}", "[[:".repeat(MANY)),
        format!("echo {}", "$((a) ) ".repeat(MANY / 2)),
        format!("echo {}", "`a` ".repeat(MANY)),
        format!("cat {}", "<<a ".repeat(MANY / 2)),
        "cat <<a\n".repeat(MANY / 4),
        format!("case a in {}esac", "a) b;; ".repeat(MANY / 4)),
        format!("if a; then b; {}fi", "elif a; then b; ".repeat(MANY / 8)),
        format!("a{}", " && a".repeat(MANY)),
        format!("a{}", " | a".repeat(MANY)),
        "a;".repeat(MANY),
        format!("a={}", "~:".repeat(MANY)),
        format!("{}x{}", "a[$(".repeat(100), ")]".repeat(100)),
        format!("echo {}x{}", "$(( ".repeat(60), " ) )".repeat(60)),
        format!("{}x{}", "(( ".repeat(60), " ) )".repeat(60)),
    ] {
        accepted(script);
    }
}

#[test]
fn deep_arithmetic_at_run_time_is_an_error() {
    for piece in ["(", "-", "! ", "a=", "1?", "a["] {
        let text = piece.repeat(MANY);
        let parse = move || parse_arithmetic(text.as_bytes()).map(drop);
        let thread = std::thread::Builder::new().stack_size(512 * 1024).spawn(parse);
        let outcome = thread.expect("a thread starts").join().expect("the parser does not panic");
        outcome.expect_err(piece);
    }
}
