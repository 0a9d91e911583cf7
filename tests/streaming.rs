//! Streams flow: bounded memory, early ends, shared offsets, jobs beside each other.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use vsh_tests::outcome::Outcome;
use vsh_tests::sandbox::Job;

/// One at a time: some of these measure the process.
static ALONE: Mutex<()> = Mutex::new(());

fn run(script: &str) -> Outcome {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let mut job = Job::new(script);
    job.time = Duration::from_secs(120);
    job.run()
}

/// Runs a script that succeeds silently but for what it prints.
#[track_caller]
fn check(script: &str, stdout: &str) {
    let got = run(script);
    assert_eq!(String::from_utf8_lossy(&got.stdout), stdout, "{script}");
    assert_eq!(String::from_utf8_lossy(&got.stderr), "", "{script}");
    assert_eq!((got.status, got.ended_by), (0, None), "{script}");
}

/// The most memory this process has held, in KiB.
fn peak_kib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}

#[test]
fn a_gigabyte_through_three_pipes_takes_no_memory() {
    // What is made once is made before.
    check("head -c 10M /dev/zero | cat | cat | wc -c", "10485760\n");
    let Some(before) = peak_kib() else {
        eprintln!("skipped: this system does not tell a process's peak");
        return;
    };
    check("head -c 1G /dev/zero | cat | cat | wc -c", "1073741824\n");
    // The kernel adds up threads now and then: the number may lag.
    let grown = peak_kib().unwrap_or(u64::MAX).saturating_sub(before);
    println!("the peak has grown by {grown} KiB");
    assert!(grown < 64 << 10, "the peak has grown by {grown} KiB");
}

#[test]
fn a_writer_ends_with_its_reader() {
    check("yes | head -n 1", "y\n");
    check("seq 1 100000000 | head -n 2", "1\n2\n");
    check("cat /dev/zero | head -c 3 | wc -c", "3\n");
    check("yes | head -n 1 >/dev/null; echo \"${PIPESTATUS[*]}\"", "141 0\n");
    check("while :; do echo x; done | head -n 2", "x\nx\n");
}

#[test]
fn jobs_run_beside_each_other() {
    let started = Instant::now();
    check("sleep 1 & sleep 1 & wait; echo done", "done\n");
    let took = started.elapsed();
    assert!((Duration::from_millis(950)..Duration::from_millis(1900)).contains(&took), "{took:?}");
}

#[test]
fn both_streams_keep_their_order() {
    check("{ echo a; echo b >&2; echo c; } 2>&1", "a\nb\nc\n");
    check("{ echo a; echo b >&2; echo c; } >f 2>&1; cat f", "a\nb\nc\n");
    check("{ echo a; echo b >&2; echo c; } 2>&1 | cat", "a\nb\nc\n");
}

#[test]
fn a_descriptor_is_read_and_written() {
    check(
        "printf 'one\\ntwo\\nthree\\n' >f; exec 3<>f; read -r a <&3; echo TWO >&3; read -r b <&3; exec 3>&-; \
         echo \"$a $b\"; cat f",
        "one three\none\nTWO\nthree\n",
    );
}

#[test]
fn readers_share_an_offset() {
    check("printf '1\\n2\\n3\\n' >f; ( read x; read y; echo $x $y ) <f", "1 2\n");
    check("printf '1\\n2\\n3\\n' >f; { (read x; echo $x); (read x; echo $x); cat; } <f", "1\n2\n3\n");
    check("printf '1\\n2\\n3\\n' | { read x; cat; }", "2\n3\n");
    check("seq 5 | { head -n 1 >/dev/null; echo ended; }", "ended\n");
}

#[test]
fn substituted_processes_stream() {
    check("while read l; do echo \"<$l>\"; done < <(echo a; echo b)", "<a>\n<b>\n");
    check("n=0; while read l; do n=$((n + 1)); [ $n = 3 ] && break; done < <(yes); echo $n", "3\n");
    check("cat <(echo a) <(echo b)", "a\nb\n");
    check("echo to > >(cat >f); wait $!; cat f", "to\n");
}

#[test]
fn a_log_is_followed_until_its_line_comes() {
    let started = Instant::now();
    check(
        "touch log; { sleep 0.2; echo a >>log; sleep 0.2; echo x >>log; } & tail -f log | grep -m1 x",
        "x\n",
    );
    assert!(started.elapsed() < Duration::from_secs(10));
}

#[test]
fn a_loop_reads_what_a_job_writes() {
    check(
        "{ for i in 1 2 3; do echo $i; sleep 0.05; done; } | while read i; do echo \"got $i\"; done",
        "got 1\ngot 2\ngot 3\n",
    );
    check("coproc cat; echo hi >&${COPROC[1]}; read -r x <&${COPROC[0]}; echo $x", "hi\n");
}
