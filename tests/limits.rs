//! A script that takes too much ends with the name of the limit it hit, and the process goes on.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test may fail so")]

use std::time::{Duration, Instant};

use vsh_harness::{Limit, Limits, Output, VirtualSandbox};

/// The native stack that a script gets here: less than any thread of an embedder's is likely to have.
const STACK: usize = 512 << 10;

/// Small enough to be hit soon.
const LIMITS: Limits = Limits {
    steps: 200_000_000,
    memory: 32 << 20,
    output: 16 << 20,
    processes: 64,
    depth: 500,
    time: Some(Duration::from_secs(20)),
};

const FILES: vsh_fs::Limits = vsh_fs::Limits { bytes: 8 << 20, inodes: 10_000, file_size: 1 << 30 };

/// Runs a script on a small stack; afterwards a sandbox of the same kind works.
#[track_caller]
fn run(script: &str, limits: Limits) -> Output {
    let (ended, alive) = std::thread::scope(|scope| {
        let on_small_stack = || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
            let builder = || VirtualSandbox::builder().with_limits(limits).with_file_limits(FILES);
            let sandbox = runtime.block_on(builder().build()).unwrap();
            let ended = runtime.block_on(sandbox.exec(script));
            // The sandbox itself goes on as well, but for what fills it.
            let _ = runtime.block_on(sandbox.exec("rm -rf ./*"));
            (ended, runtime.block_on(sandbox.exec("echo alive")))
        };
        let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, on_small_stack);
        thread.unwrap().join().expect("the shell panicked")
    });
    assert_eq!((alive.stdout.as_slice(), alive.status.0), (&b"alive\n"[..], 0), "{script}");
    ended
}

/// Checks that `script` hits a limit, in good time, and says so.
#[track_caller]
fn check(script: &str, expected: &[Limit]) {
    let started = Instant::now();
    let got = run(script, LIMITS);
    let stderr = String::from_utf8_lossy(&got.stderr).into_owned();
    let exceeded =
        got.limit.unwrap_or_else(|| panic!("{script}: no limit; status {}, {stderr}", got.status.0));
    assert!(expected.contains(&exceeded.limit), "{script}: {exceeded}");
    assert!(exceeded.used >= exceeded.allowed, "{script}: {exceeded}");
    assert!(stderr.ends_with(&format!("vsh: {exceeded}\n")), "{script}: {stderr}");
    let status = if exceeded.limit == Limit::Time { 124 } else { 137 };
    assert_eq!(got.status.0, status, "{script}");
    assert!(started.elapsed() < Duration::from_secs(40), "{script}: took {:?}", started.elapsed());
}

#[test]
fn a_fork_bomb() {
    check(":(){ :|:& };:", &[Limit::Processes, Limit::Depth]);
    check("f() { f & f & }; f; wait", &[Limit::Processes, Limit::Depth]);
    check("while :; do sleep 100 & done", &[Limit::Processes]);
}

#[test]
fn infinite_recursion() {
    check("f() { f; }; f", &[Limit::Depth]);
    check("f() { f | f; }; f", &[Limit::Depth, Limit::Processes]);
    check("f() { x=$(f); }; f", &[Limit::Depth, Limit::Processes]);
    check("f() { if true; then while true; do case x in x) f ;; esac; done; fi; }; f", &[Limit::Depth]);
    check("f() { eval f; }; f", &[Limit::Depth]);
    check("echo '. ./self' >self; . ./self", &[Limit::Depth]);
}

#[test]
fn an_alias_that_stands_for_a_substitution_of_itself() {
    let limits = Limits { processes: 100_000, ..LIMITS };
    for text in [
        "echo $(x)",
        "echo $(x; x)",
        "echo `x`",
        "cat <(x)",
        ": ${a:-$(x)} $(( $(x) ))",
        "{ eval \"$(x)\"; }",
    ] {
        let got = run(&format!("shopt -s expand_aliases; alias x='{text}'\nx"), limits);
        let limit = got.limit.map(|exceeded| exceeded.limit);
        assert!(
            matches!(limit, Some(Limit::Depth | Limit::Processes)),
            "{text}: {limit:?}, {}",
            got.status.0
        );
    }
}

#[test]
fn an_infinite_loop_ends_with_its_time() {
    let limits = Limits { time: Some(Duration::from_millis(300)), ..LIMITS };
    for script in [
        "while :; do :; done",
        "for ((;;)); do ((i++)); done",
        "until false; do x=$((x + 1)); done",
        "yes >/dev/null",
        "cat /dev/zero >/dev/null",
        "sleep 1000",
        "cat <(sleep 1000)",
        "sleep 1000 & wait",
        "while :; do :; done & wait",
        "trap '' TERM INT; trap 'while :; do :; done' EXIT; while :; do :; done",
        "read x < <(sleep 1000)",
    ] {
        let started = Instant::now();
        let got = run(script, limits);
        assert_eq!(got.limit.map(|e| e.limit), Some(Limit::Time), "{script}");
        assert_eq!(got.status.0, 124, "{script}");
        let took = started.elapsed();
        assert!((Duration::from_millis(290)..Duration::from_secs(5)).contains(&took), "{script}: {took:?}");
    }
}

#[test]
fn steps_are_counted() {
    let got = run("while :; do :; done", Limits { steps: 100_000, ..LIMITS });
    assert_eq!(got.limit.map(|e| e.limit), Some(Limit::Steps));
}

#[test]
fn memory_cannot_be_doubled_for_ever() {
    check("x=x; while :; do x=$x$x; done", &[Limit::Memory]);
    check("a=(); while :; do a+=(\"${a[@]}\" some words); done", &[Limit::Memory]);
    check("x=$(cat /dev/zero | tr '\\0' x)", &[Limit::Memory]);
    check("x=$(yes)", &[Limit::Memory]);
    check("printf -v x '%1000000000d' 1", &[Limit::Memory]);
    check(
        "printf -v x '%100000s'; printf -v f '%50000s'; command time -f \"${f// /%C}\" true \"$x\"",
        &[Limit::Memory],
    );
    check("read -r x < <(cat /dev/zero | tr '\\0' x)", &[Limit::Memory]);
    check("declare -A m; for ((i = 0; ; i++)); do m[$i]=value; done", &[Limit::Memory]);
    check("f='x() { :; }; '; while :; do f=$f$f; eval \"$f\"; done", &[Limit::Memory]);
}

#[test]
fn texts_are_charged_while_they_are_put_together() {
    let joined = "$x".repeat(100);
    let words = "\"$x\" ".repeat(100);
    let elements: String = (0..100).map(|i| format!("[{i}]=$x ")).collect();
    for script in [
        "y=${x//0/$x}".to_owned(),
        "y=${x//[0]/$x}".to_owned(),
        "r=${x//0/&}; r=${x//0/'&'}; y=${x/*/$r}".to_owned(),
        "a=($x $x); : \"${a[@]//0/$x}\"".to_owned(),
        "x=${x//0/a }; set -- $x".to_owned(),
        "x=${x//0/a }; : ${x:-}".to_owned(),
        "x=${x//0/a }; a=($(printf %s \"$x\"))".to_owned(),
        ": \"$x\"{1..100}".to_owned(),
        "for i in \"$x\"{1..100}; do :; done".to_owned(),
        format!("y={joined}"),
        format!(": \"{joined}\""),
        format!(": {words}"),
        format!("for i in {words}; do :; done"),
        format!("a=({words})"),
        format!("a=({elements})"),
        format!("declare -A a=({elements})"),
        format!("declare {}", "a=$x ".repeat(100)),
        format!("y=${{u:-{joined}}}"),
        format!("y=${{x/0/{joined}}}"),
        format!("[[ {joined} == $x ]]"),
        format!("case {joined} in $x) ;; esac"),
        format!("cat <<< {joined}"),
        format!("cat <<END\n{joined}\nEND"),
        format!("(( {joined} ))"),
    ] {
        let got = run(&format!("printf -v x %01000000d 0\n{script}\n"), LIMITS);
        let exceeded = got.limit.unwrap_or_else(|| panic!("{script}: no limit"));
        assert_eq!(exceeded.limit, Limit::Memory, "{script}");
        // What is too much is not made, no more of it than a few pieces; how many fields a text has is told beforehand.
        let told = script.contains("a }");
        assert!(told || exceeded.used < exceeded.allowed + (16 << 20), "{script}: {exceeded}");
    }
}

#[test]
fn a_brace_expansion_cannot_outgrow_memory() {
    check("echo {1..1000000000} >/dev/null", &[Limit::Memory, Limit::Steps]);
    check(
        "echo {a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b} >/dev/null",
        &[Limit::Memory, Limit::Steps],
    );
}

#[test]
fn what_a_script_holds_is_charged() {
    check("set -- x; while :; do set -- \"$@\" \"$@\"; done", &[Limit::Memory]);
    check("i=0; while :; do declare \"v$((i++))=x\"; done", &[Limit::Memory]);
    check("i=0; while :; do eval \"f$((i++))() { echo a; echo b; echo c; }\"; done", &[Limit::Memory]);
    check("a=(); while :; do a+=(x y z); done", &[Limit::Memory]);
    check("declare -A a; i=0; while :; do a[$((i++))]=x; done", &[Limit::Memory]);
    check("f() { f \"$@\" \"$@\"; }; f x", &[Limit::Memory, Limit::Depth]);
}

#[test]
fn a_tree_that_outgrows_memory_is_not_made() {
    check("f='x;'; while :; do f=$f$f; eval \"$f\" 2>/dev/null; done", &[Limit::Memory]);
    check("f='x() { :; }; '; while :; do f=$f$f; eval \"$f\"; done", &[Limit::Memory]);
    check("f='a '; while :; do f=$f$f; eval \": $f\"; done", &[Limit::Memory]);
    check("p=a; while :; do p=$p$p; : \"${p#$p}\"; done", &[Limit::Memory]);
}

#[test]
fn a_command_on_standard_input_that_does_not_end() {
    check("(echo 'echo \"'; yes) | bash", &[Limit::Memory]);
    check("(echo 'cat <<X'; yes) | bash", &[Limit::Memory]);
    check("(echo 'f() {'; yes :) | bash", &[Limit::Memory]);
}

#[test]
fn an_expression_that_is_too_long_is_an_error() {
    let got = run("x=1; while :; do x=$x+$x; : $((x)); done", LIMITS);
    assert_eq!((got.status.0, got.limit), (1, None));
    assert!(got.stderr.starts_with(b"bash: line 1: expression too long"));
}

#[test]
fn a_trap_that_raises_its_own_signal() {
    let any = [Limit::Depth, Limit::Steps, Limit::Time];
    check("trap 'kill -USR1 $$' USR1; kill -USR1 $$; while :; do :; done", &any);
    check("trap 'false' ERR; trap 'set -E; g() { false; }; g' ERR; g() { false; g; }; g", &any);
}

#[test]
fn output_is_bounded() {
    check("yes", &[Limit::Output]);
    check("cat /dev/zero >&2", &[Limit::Output]);
    check("while :; do echo line; done", &[Limit::Output]);
}

#[test]
fn a_limit_cannot_be_caught() {
    check("trap 'echo caught' EXIT ERR; f() { f || echo or; }; f || echo or; echo after", &[Limit::Depth]);
    let got = run("trap 'echo caught' EXIT; f() { f; }; (f) || echo or; echo after", LIMITS);
    assert_eq!(String::from_utf8_lossy(&got.stdout), "");
}

#[test]
fn the_files_have_a_quota() {
    let got = run("cat /dev/zero >f; echo \"status $?\"; wc -c <f", LIMITS);
    assert_eq!(got.limit, None);
    let stderr = String::from_utf8_lossy(&got.stderr).into_owned();
    assert!(stderr.contains("No space left on device"), "{stderr}");
    let stdout = String::from_utf8_lossy(&got.stdout).into_owned();
    let size: u64 = stdout.strip_prefix("status 1\n").unwrap_or_default().trim().parse().unwrap_or_default();
    assert!(size > 0 && size <= FILES.bytes, "{stdout}");
    let got = run("for ((i = 0; i < 20000; i++)); do : >f$i || exit 7; done", LIMITS);
    assert_eq!((got.limit, got.status.0), (None, 7));
}

#[test]
fn sorting_more_than_memory_holds_goes_by_way_of_files() {
    let limits = Limits { memory: 2 << 20, ..LIMITS };
    let script =
        "seq 200000 | sort -rn | head -n 2; seq 200000 | sort -R | sort -n -u | tail -n 1; ls -A /tmp";
    let got = run(script, limits);
    assert_eq!(String::from_utf8_lossy(&got.stdout), "200000\n199999\n200000\n", "{:?}", got.limit);
    assert!(got.usage.memory_peak <= 2 << 20, "{}", got.usage.memory_peak);
}

#[test]
fn a_line_of_commands_that_is_too_long() {
    let script =
        "{ echo 'echo first'; printf 'echo %*s; echo no\\n' 17000000 x; echo 'echo no'; } | bash; echo $?";
    let got = run(script, Limits { memory: 256 << 20, output: 64 << 20, ..LIMITS });
    let stderr = String::from_utf8_lossy(&got.stderr);
    assert_eq!(got.stdout, b"first\n2\n", "{stderr}");
    assert!(stderr.contains("line 2: a line of commands is longer than 16777216 bytes"), "{stderr}");
}

/// Commands with very many parts, of the same kind or within each other, on the small stack: each ends by itself, with an
/// answer or a message. `repeat STRING COUNT` is a function of theirs.
#[test]
fn what_is_long_is_not_deep() {
    let limits = Limits { memory: 256 << 20, ..LIMITS };
    let cases = [
        ("find . -maxdepth 0 $(repeat '-true ' 20000)", "."),
        ("find . -maxdepth 0 $(repeat '! ' 20000) -false -o -true", "."),
        ("find . $(repeat '( ' 1000) -true", "find: expression is nested too deeply"),
        ("expr 1 $(repeat '+ 1 ' 20000)", "20001"),
        ("expr $(repeat 'length ' 1000) 1", "expr: syntax error: expression is nested too deeply"),
        ("expr $(repeat '( ' 150) 1 $(repeat ') ' 150)", "1"),
        ("awk \"BEGIN { print 1 $(repeat '+ 1 ' 20000) }\"", "20001"),
        ("awk \"BEGIN { print length(1 $(repeat ' 1 ' 20000)) }\"", "20001"),
        ("awk \"BEGIN { x = 1 $(repeat '&& 1 ' 20000); print x }\"", "1"),
        ("awk \"BEGIN { print a$(repeat '[1]' 20000) }\"", ""),
        ("awk \"BEGIN { print 1 $(repeat '* 1 ' 60000) }\"", "awk: cmd. line:1: expression is too long"),
        ("awk \"BEGIN { print $(repeat '(' 60)1$(repeat ')' 60) }\"", "1"),
        ("awk \"BEGIN { print $(repeat '(' 1000)1 }\"", "awk: cmd. line:1: program is nested too deeply"),
        ("shopt -s extglob; p=$(repeat '@(' 20000); [[ x == $p ]]; echo $?", "1"),
        ("p=$(repeat '[' 20000); [[ x == $p ]]; echo $?", "1"),
        ("test $(repeat '! ' 20000) 1; echo $?", "0"),
        ("eval \"true $(repeat '&& true ' 20000)\"; echo $?", "0"),
        ("echo $(( 1 $(repeat '+ 1 ' 20000) ))", "20001"),
        ("echo b | grep -E \"$(repeat '(' 1000)b\"; echo $?", "2\ngrep: Regular expression too big"),
        (
            "sed \"$(repeat '{' 2000)\" </dev/null; echo $?",
            "1\nsed: -e expression #1, char 1001: too many nested blocks",
        ),
        ("jq -n \"$(repeat '[' 20000)\" >/dev/null 2>&1; echo $?", "3"),
        ("$(repeat 'env ' 60) echo x", "x"),
        ("$(repeat 'command ' 300) echo x", "x"),
    ];
    let differs = |(script, expected): &(&str, &str)| {
        let got = run(&format!("repeat() {{ printf -- \"$1%.0s\" $(seq $2); }}\n{script}"), limits);
        let told = String::from_utf8_lossy(&got.stdout) + String::from_utf8_lossy(&got.stderr);
        let told = told.trim_end();
        (told != *expected || got.limit.is_some()).then(|| format!("{script}: {told}, {:?}", got.limit))
    };
    let wrong: Vec<String> = cases.iter().filter_map(differs).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let nested = run("$(printf 'env %.0s' {1..500}) echo x", limits);
    assert_eq!(nested.limit.map(|exceeded| exceeded.limit), Some(Limit::Processes));
    let nested = run("$(printf 'builtin %.0s' {1..2000}) echo x", limits);
    assert!(nested.limit.is_some());
}
