//! Hostile input to every utility: what has no end, lines that are longer than the memory, numbers that ask for too much,
//! file systems that are full, files that go away. Each ends, in a limit or with a message, within its memory.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test may fail so")]

use std::sync::Mutex;
use std::time::{Duration, Instant};

use vsh_harness::{Limit, Limits, Output, VirtualSandbox};

const MEMORY: u64 = 16 << 20;
const FILES: vsh_fs::Limits = vsh_fs::Limits { bytes: 8 << 20, inodes: 2_000, file_size: 1 << 30 };

/// What the process may grow by beside what is charged: stacks, buffers, compiled patterns, the allocator's own.
const SLACK: u64 = 64 << 20;

/// How far behind its time a script may end: hours would be a loop that never looks at the clock.
const LATE: Duration = Duration::from_secs(30);

/// One at a time: the process's memory is measured.
static ALONE: Mutex<()> = Mutex::new(());

fn limits(time: Duration) -> Limits {
    Limits { steps: u64::MAX, memory: MEMORY, output: 1 << 30, processes: 64, depth: 500, time: Some(time) }
}

/// Starts the measure of the process's peak anew; where that cannot be done, nothing is measured.
fn reset_peak() -> Option<u64> {
    std::fs::write("/proc/self/clear_refs", "5").ok()?;
    peak()
}

/// The most memory the process has held since, in bytes.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse::<u64>().ok().map(|kib| kib << 10)
}

/// Runs a script; it ends in time, within its memory, and the sandbox works afterwards.
fn run(script: &str, time: Duration) -> Result<Output, String> {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let builder = VirtualSandbox::builder().with_limits(limits(time)).with_file_limits(FILES);
    let sandbox = runtime.block_on(builder.build()).unwrap();
    let before = reset_peak();
    let started = Instant::now();
    let output = runtime.block_on(sandbox.exec(script));
    let took = started.elapsed();
    let grown = peak().zip(before).map(|(after, before)| after.saturating_sub(before));
    runtime.block_on(sandbox.exec("rm -rf ./* /tmp/*"));
    let alive = runtime.block_on(sandbox.exec("echo alive"));
    let charged = output.usage.memory_peak;
    let most = MEMORY + FILES.bytes + SLACK;
    let holds = [
        (took < time + LATE, format!("it ended after {took:?}")),
        (charged <= MEMORY, format!("{charged} bytes were charged")),
        (grown.is_none_or(|grown| grown <= most), format!("the process grew by {grown:?} bytes")),
        (alive.stdout == b"alive\n" && alive.status.0 == 0, "the sandbox is not alive".to_owned()),
    ];
    match holds.into_iter().find(|(holds, _)| !holds) {
        Some((_, why)) => Err(format!("{script}: {why}")),
        None => Ok(output),
    }
}

/// Runs each script; what does not hold for one does not keep the others from being tried.
#[track_caller]
fn check_all(scripts: &[&str], check: impl Fn(&str) -> Result<(), String>) {
    let wrong: Vec<String> = scripts.iter().filter_map(|script| check(script).err()).collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), scripts.len(), wrong.join("\n"));
}

fn holds(condition: bool, why: String) -> Result<(), String> {
    if condition { Ok(()) } else { Err(why) }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Utilities that hand on what they read: input without an end takes no more memory than one line.
const STREAMS: &[&str] = &[
    "cat",
    "cat -A",
    "nl",
    "tr a b",
    "tr -d a",
    "cut -c 1-3",
    "cut -d' ' -f 2",
    "fold -w 5",
    "fmt",
    "expand",
    "unexpand -a",
    "paste - -",
    "rev",
    "uniq -c",
    "od -c",
    "xxd",
    "base64",
    "base32",
    "md5sum",
    "sha1sum",
    "sha256sum",
    "sha512sum",
    "cksum",
    "sum",
    "strings",
    "wc",
    "grep b",
    "grep -v b",
    "grep -c a",
    "sed s/a/b/",
    "awk '{ print $2 }'",
    "tee copy > /dev/null; cat",
    "head -c -5",
    "tail -n 2",
    "tail -c 5",
    "numfmt --field 2",
    "comm - /dev/null",
    "join - /dev/null",
    "cmp - /dev/zero",
    "dd status=none",
    "xargs -n 100 true",
    "pr -t",
    "factor > /dev/null 2>&1; cat",
    "rg b",
    "split -l 1000 --filter=true",
    "join -a 1 - /dev/null",
    "while read -r l; do :; done",
    "mapfile -n 10 -c 1; cat",
];

#[test]
fn input_without_an_end_streams() {
    check_all(STREAMS, |utility| {
        let script = format!("yes 'a 1 b' | {{ {utility}; }} > /dev/null");
        let got = run(&script, Duration::from_millis(250))?;
        let memory = got.usage.memory_peak;
        holds(memory < 4 << 20, format!("{script}: {memory} bytes were held"))?;
        let ended = got.limit.as_ref().map(|limit| limit.limit);
        // `cmp` finds a difference at once, and a file system fills.
        let early = ["cmp", "tee", "split"].iter().any(|name| utility.starts_with(name));
        holds(ended == Some(Limit::Time) || early, format!("{script}: {ended:?}, {}", said(&got)))
    });
}

/// Utilities that must see the end before they can say anything.
const HOLDERS: &[&str] = &[
    "tac",
    "sort",
    "sort -n",
    "sort -u -k 2",
    "shuf",
    "tsort",
    "column",
    "column -t",
    "awk '{ a[NR] = $0 }'",
    "sed -n 'H; $!d; x; p'",
    "sed ':a; N; ba'",
    "jq -s -R .",
    "diff - /dev/null",
    "csplit - '{*}'",
    "mapfile a",
    "read -r -d '' x",
    "x=$(cat)",
    "xargs -I{} echo {}",
    "ed=$(< /dev/stdin)",
    "split -l 1",
    "patch",
    "diff3 - /dev/null /dev/null",
    "tr '\\n' x | grep -c a",
    "tr '\\n' x | sed s/a/b/",
    "tr '\\n' ' ' | xargs",
];

#[test]
fn input_without_an_end_ends_in_a_limit_where_it_is_held() {
    check_all(HOLDERS, |utility| {
        run(&format!("yes 'a 1 b' | {{ {utility}; }} > /dev/null"), Duration::from_millis(1500)).map(drop)
    });
}

/// Every utility that reads lines.
const LINES: &[&str] = &[
    "cat -n",
    "nl",
    "tac",
    "rev",
    "cut -c 1-3",
    "cut -f 2",
    "fold",
    "fmt",
    "expand",
    "unexpand -a",
    "paste -",
    "paste -s",
    "uniq",
    "sort",
    "shuf",
    "tsort",
    "column -t",
    "comm - /dev/null",
    "join - /dev/null",
    "grep b",
    "grep -o x",
    "grep -c x",
    "grep -E 'x(y|z)'",
    "sed s/x/b/",
    "sed -n l",
    "awk '{ print $2 }'",
    "awk -F x '{ print NF }'",
    "head -n 1",
    "tail -n 1",
    "wc",
    "wc -L",
    "xargs echo",
    "numfmt",
    "factor",
    "jq .",
    "jq -R length",
    "rg b",
    "diff - /dev/null",
    "cmp - /dev/null",
    "patch",
    "split -l 1",
    "csplit - 1",
    "pr",
    "strings",
    "od -c",
    "xxd",
    "base64 -d",
    "md5sum -c",
    "read -r x",
    "mapfile x",
    "while read -r x; do :; done",
    "tr x y",
    "tee /dev/null",
    "dd status=none",
    "diff3 - /dev/null /dev/null",
    "file -",
    "xargs -0 echo",
    "sort -z",
    "sort -n",
];

#[test]
fn a_line_longer_than_the_memory() {
    check_all(LINES, |utility| {
        let script = format!("head -c 48M /dev/zero | tr '\\0' x | {{ {utility}; }} > /dev/null");
        let got = run(&script, Duration::from_secs(20))?;
        let ended = got.limit.as_ref().map(|limit| limit.limit);
        holds(ended.is_none_or(|limit| limit == Limit::Memory), format!("{script}: {ended:?}"))
    });
}

/// Numbers that ask for more than there is.
const GREEDY: &[&str] = &[
    "mapfile x < /dev/zero",
    "read -r x < /dev/zero",
    "read -d x y < /dev/zero",
    "read -N 999999999999 x < /dev/zero",
    "printf %1000000000d 1",
    "printf '%.1000000000f' 1",
    "printf '%*d' 2000000000 1",
    "printf '%s' {1..100000000}",
    "head -c 9E /dev/zero > f",
    "head -n 9223372036854775807 /dev/zero",
    "tail -c 9E /dev/zero",
    "tail -n 9223372036854775807 /dev/zero",
    "dd if=/dev/zero bs=1T count=1 of=f",
    "dd if=/dev/zero bs=1M count=1T of=f",
    "truncate -s 8E f; cat f > g",
    "truncate -s 1G f; sort f",
    "truncate -s 900M f; cp f g; sed s/a/b/ f > h",
    "truncate -s 900M f; grep -c a f; tac f; wc f",
    "fold -w 18446744073709551615 /dev/zero",
    "seq -f %.1000000000f 1",
    "seq -w 1 99999999999999999999999999999999999",
    "seq 1e300",
    "yes | head -c 4G | sort | uniq -c",
    "shuf -i 1-1000000000000 -n 5",
    "shuf -i 1-1000000000000",
    "shuf -r -n 1000000000000 -e a > f",
    "split -b 1 /dev/zero",
    "split -n 1000000000 /etc/passwd",
    "csplit /etc/passwd '/x/' '{1000000000000}'",
    "od -w1000000000 /dev/zero",
    "xxd -c 256 /dev/zero",
    "base64 -w 1000000000 /dev/zero",
    "numfmt --padding=1000000000 1",
    "numfmt --format=%1000000000f 1",
    "numfmt --to=si 1e400",
    "nl -w 1000000000 /etc/passwd",
    "nl -s \"$(printf %1000000d 1)\" /etc/passwd",
    "pr -l 1000000000 -w 1000000000 -2 /etc/passwd",
    "pr -1000000000 /etc/passwd",
    "column -c 1000000000 /etc/passwd",
    "column -t -o \"$(printf %1000000d 1)\" /etc/passwd",
    "fmt -w 1000000000 /dev/zero",
    "expand -t 1000000000 <<< $'\\t\\t'",
    "unexpand -t 1000000000 <<< '   '",
    "factor 340282366920938463463374607431768211455 170141183460469231731687303715884105727",
    "expr 99999999999999999999 '*' 99999999999999999999",
    "expr aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa : '\\(a*\\)*b'",
    "date -d '+999999999999999999 years'",
    "date -d @99999999999999999999",
    "date +%1000000000Y",
    "find / -printf '%1000000000p'",
    "stat --printf '%1000000000n' /",
    "tr -d '[x*99999999999]' < /dev/zero",
    "tr '[a*9999999999]' b < /etc/passwd",
    "paste -d \"$(printf %1000000d 1)\" /etc/passwd /etc/passwd",
    "cut -c 1-18446744073709551614 /dev/zero",
    "cut -f \"$(seq -s, 1 2 200000)\" /etc/passwd",
    "grep -E 'a{1000}{1000}{1000}' /etc/passwd",
    "grep -E '((((a*)*)*)*)*b' <<< aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "grep -P '(a+)+b' <<< aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "grep '\\(a*\\)*\\1b' <<< aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "grep -f /dev/zero /etc/passwd",
    "grep -A 9999999999999999999 -B 9999999999999999999 a /dev/zero",
    "grep -m 99999999999999999999 a /etc/passwd",
    "sed ':a; s/^/xx/; ta' <<< a",
    "sed ':a; s/$/&&/; ba' <<< a",
    "sed ':a; G; h; ba' <<< a",
    "sed -n ':a; ba' <<< a",
    "sed 's/a*/x/99999999999' <<< a",
    "sed \"$(printf '{%.0s' {1..100000})\" <<< a",
    "sed 'y/a/b/; N; P; D' /dev/zero",
    "awk 'BEGIN { while (1) x = x \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\" }'",
    "awk 'BEGIN { while (1) a[i++] = i }'",
    "awk 'BEGIN { x = \"a\"; while (1) x = x x }'",
    "awk 'BEGIN { printf \"%1000000000d\", 1 }'",
    "awk 'BEGIN { printf \"%*d\", 1000000000, 1 }'",
    "awk 'BEGIN { $1000000000 = 1; print NF }'",
    "awk 'BEGIN { NF = 100000000 }'",
    "awk 'function f() { f() } BEGIN { f() }'",
    "awk 'function f(n) { return f(n + 1) + 1 } BEGIN { f(1) }'",
    "awk 'BEGIN { while (1); }'",
    "awk 'BEGIN { while ((getline l < \"/dev/zero\") > 0); }'",
    "awk 'BEGIN { x = sprintf(\"%100000s\", \"\"); gsub(//, x, x); print length(x) }'",
    "awk 'BEGIN { while (1) print > (\"f\" i++) }'",
    "awk 'BEGIN { while (1) \"echo\" i++ | getline }'",
    "awk 'BEGIN { x = sprintf(\"%1000000s\", \"\"); while (1) n = split(x, a, \"\") }'",
    "awk \"BEGIN { print $(printf '(%.0s' {1..100000})\"",
    "jq -n '[range(1e12)]'",
    "jq -n '[limit(1e12; repeat(1))]'",
    "jq -n 'def f: f; f'",
    "jq -n 'def f: 1 + f; f'",
    "jq -n '\"a\" * 1e10'",
    "jq -n '[recurse(. + 1)]'",
    "jq -n 'reduce range(1e12) as $i (\"\"; . + \"aaaaaaaaaaaaaaaaaaaaa\")'",
    "jq -n '[.[1e9] = 1]'",
    "jq -n '.[1000000000] = 1'",
    "jq -n '[range(1e5)] | combinations'",
    "jq . <<< \"$(printf '[%.0s' {1..100000})\"",
    "jq -n '\"a\" | test(\"(a*)*b\")'",
    "jq -n '[splits(\"\"; \"g\")]'",
    "yes '[' | tr -d '\\n' | jq .",
    "yes '\"a' | tr -d '\\n' | jq .",
    "yes 1 | jq -s .",
    "yes 1 | jq -n '[inputs]'",
    "yes 1 | jq --stream .",
    "xargs -P 1000000000 -n 1 true < /etc/passwd",
    "yes | xargs -L 1000000000",
    "yes | xargs -n 1 -s 9999999999",
    "xargs -I x echo \"$(printf 'x%.0s' {1..10000})\" < /etc/passwd",
    "timeout 99999999999999999999 true",
    "sleep 99999999999999999999",
    "sleep infinity",
    "timeout 0.1 yes > /dev/null",
    "env -S \"$(printf 'a %.0s' {1..100000})\"",
    "env \"$(printf %10000000d 1)=x\" true",
    "mkdir -p \"$(printf 'a/%.0s' {1..3000})\"",
    "mkdir -p \"$(printf 'a/%.0s' {1..1500})\"; ls -R; find .; du; rm -r a",
    "i=0; while mkdir $i; do cd $i; done; find / | wc -l",
    "i=0; while : > $i; do i=$((i + 1)); done; ls | wc -l",
    "ln -s a a; cat a; ls -L a; cp a b; find -L . ; du -L",
    "mkdir d; ln -s .. d/up; find -L . | wc -l; ls -RL; cp -rL d e; grep -R a .; du -L; chmod -R 755 .",
    "mkdir d; cp -r d d/e; mv d d/f; cp -r . d/g",
    "mkfifo p; cat p",
    "mkfifo p; cat p & cat > p < /dev/zero",
    "cat < f > f; cat f f >> f; yes | cat - f >> f",
    "echo a > f; cat f >> f; sort f -o f; tail -f f >> f",
    "diff <(yes | head -c 3M) <(yes n | head -c 3M) > /dev/null",
    "diff <(seq 100000) <(seq 100000 | shuf) > /dev/null",
    "cmp /dev/zero /dev/zero",
    "comm <(yes) <(yes) > /dev/null",
    "join <(yes 'a b') <(yes 'a c') > /dev/null",
    "join <(yes 'a b' | head -n 100000) <(yes 'a c' | head -n 100000) > /dev/null",
    "patch <<< \"$(printf -- '--- a\\n+++ b\\n@@ -1,999999999 +1,999999999 @@\\n')\"",
    "patch f <<< '@@ -1 +999999999999999999999 @@'",
    "printf 'a b\\n%.0s' {1..100000} | tsort",
    "seq 1 200000 | paste - - | tsort > /dev/null",
    "tree /; tree -L 99999999999",
    "rg -U '(?s).*' /dev/zero",
    "rg 'a{1000}{1000}' /etc/passwd",
    "file /dev/zero; file - < /dev/zero",
    "base64 -d < /dev/zero",
    "base32 -d < /dev/urandom",
    "xxd -r < /dev/urandom",
    "xxd -r <<< 'ffffffffffff: 41'",
    "strings -n 1000000000000 /dev/zero",
    "strings /dev/urandom > /dev/null",
    "md5sum -c /dev/zero",
    "sha256sum /dev/zero",
    "getopt -o \"$(printf 'a:%.0s' {1..100000})\" -- -a 1",
    "kill -0 99999999999999999999",
    "kill -l 99999999999",
    "df /; stat -f /",
    "test -n \"$(printf %10000000d 1)\"",
    "test $(printf '( %.0s' {1..10000})",
    "expr $(printf '( %.0s' {1..10000})",
    "echo $(printf '1 + %.0s' {1..100000})1 | xargs expr",
    "find . $(printf '( %.0s' {1..10000})",
    "find . $(printf -- '-o -true %.0s' {1..50000})",
    "mktemp \"$(printf 'X%.0s' {1..10000})\"",
    "touch \"$(printf 'a%.0s' {1..10000})\"",
    "basename \"$(printf %10000000d 1)\" | wc -c",
    "realpath \"$(printf '../%.0s' {1..100000})\"",
    "tee $(seq 1 3000) < /etc/passwd > /dev/null",
    "install -d a/b/c; install /dev/zero a",
    "cp /dev/zero f",
    "cp -r /dev d",
    "cp /dev/urandom f",
    "mv /dev/zero f",
    "cat /dev/urandom | od | sort | uniq > f",
];

#[test]
fn numbers_that_ask_for_too_much() {
    check_all(GREEDY, |script| {
        run(&format!("{{ {script}; }} > /dev/null 2>&1"), Duration::from_secs(1)).map(drop)
    });
}

/// Utilities that replace a file, over one of which there is no room for another: it stays as it is.
/// Words of a message about a file that is not there any more, or that became another's directory.
const KNOWN: &[&str] = &[
    "No such file",
    "ot a directory",
    "s a directory",
    "Directory not empty",
    "File exists",
    "same file",
    "into itself",
    "vsh: ",
    "couldn't edit",
    "No files were searched",
    "Running with",
    "cannot overwrite",
];

/// Utilities that read a tree while others remove it.
const READERS: &[&str] = &[
    "find d -exec rm -rf d/e \\;",
    "find d -type f -exec cat {} +",
    "ls -lR d",
    "du -a d",
    "grep -r a d",
    "rg a d",
    "cp -r d c",
    "chmod -R u+w d",
    "chown -R user d",
    "rm -r d",
    "tree d",
    "cat d/*",
    "sort d/*",
    "wc d/*",
    "md5sum d/*",
    "stat d/*",
    "diff -r d d/e",
    "mv d c",
    "touch d/*",
    "sed -i s/a/b/ d/*",
    "tail -f d/1",
    "file d/*",
    "ln d/[0-9]* d/e",
    "readlink -f d/e/*",
    "xargs cat <<< d/1",
];

/// Utilities that replace a file, over one of which there is no room for another: it stays as it is.
const REPLACERS: &[&str] = &[
    "sed -i s/a/bbbbbbbbbb/g f",
    "sed -i.old s/a/bbbbbbbbbb/g f",
    "sort -o f f f f",
    "cp g h",
    "{ cat g g; } >> h; patch f -o h < p > /dev/null",
    "tee -a h < g > /dev/null",
    "cat g g > h",
    "install g h",
    "dd if=g of=h status=none",
    "split -b 100K g",
    "csplit -f y g 10 20",
    "awk '{ print $0 $0 > \"h\" }' g",
    "tr a b < g > h",
    "uniq g h",
    "shuf -o h g",
    "xxd g h",
    "base64 g > h",
    "cat g >> h",
    "printf '%s' \"$(cat g)\" > h",
    "mv f none/f; cat g g > h",
    "ln f l; cp g l2",
    "mkdir -p d && cp -r g f d",
    "truncate -s 1M h && cat g > h",
    "jq -R . g > h",
    "od g > h",
    "fold -w 3 g > h",
];

#[test]
fn a_full_file_system_loses_nothing() {
    // Room for `f`, `g`, `p` and little else.
    let setup = "yes aaaaaaaaaaaaaaa | head -c 1M > f; cp f g; cp f keep; \
        printf -- '--- f\\n+++ f\\n@@ -1 +1 @@\\n-aaaaaaaaaaaaaaa\\n+b\\n' > p; i=0; \
        while head -c 256K /dev/zero > fill$i; do i=$((i + 1)); done 2> /dev/null; \
        while head -c 1K /dev/zero > fill$i; do i=$((i + 1)); done 2> /dev/null";
    check_all(REPLACERS, |utility| {
        let script = format!("{setup}; {utility}; echo $? >&2; cmp f keep && cmp g keep");
        let got = run(&script, Duration::from_secs(30))?;
        let (stderr, stdout) = (said(&got), String::from_utf8_lossy(&got.stdout).into_owned());
        holds(stdout.is_empty() && got.status.0 == 0, format!("{utility}: {stdout} {stderr}"))?;
        let told = stderr.contains("No space left on device") && !stderr.ends_with("\n0\n");
        holds(told, format!("{utility}: {stderr}"))
    });
}

#[test]
fn files_that_go_away() {
    let setup = "mkdir -p d/e; for i in {1..50}; do echo a > d/$i; echo b > d/e/$i; done";
    let away = "{ sleep 0.001; rm -rf d/e d/1 d/2 d/3; mv d gone; }";
    check_all(READERS, |reader| {
        let script = format!("{setup}; {away} & {{ for n in 1 2 3; do {reader}; done; }} > /dev/null; wait");
        let got = run(&script, Duration::from_secs(1))?;
        let stderr = said(&got);
        let strange = stderr.lines().find(|line| !KNOWN.iter().any(|known| line.contains(known)));
        holds(strange.is_none(), format!("{reader}: {strange:?}"))
    });
}
