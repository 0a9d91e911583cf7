//! How long does an iteration of a loop take?

use criterion::{Criterion, Throughput};
use vsh_benches::Warm;

/// Iterations of each loop: the report gives the iterations in a second.
const COUNT: u64 = 100_000;

/// Measures it.
pub fn loops(c: &mut Criterion) {
    let Ok(warm) = Warm::new() else { return };
    let mut group = c.benchmark_group("loops");
    group.sample_size(10).throughput(Throughput::Elements(COUNT));
    let scripts = [
        ("((i++))", format!("for ((n = 0; n < {COUNT}; n++)); do ((i++)); done")),
        ("while [ $i -lt N ]", format!("i=0; while [ $i -lt {COUNT} ]; do i=$((i+1)); done")),
        ("for in a list, a function", format!("f() {{ x=$1; }}; for i in {{1..{COUNT}}}; do f $i; done")),
        (
            "text grows",
            format!("s=0123456789abcdefghij; for ((n = 0; n < {COUNT}; n++)); do s=\"${{s: -20}}$n,\"; done"),
        ),
    ];
    for (name, script) in scripts {
        group.bench_function(name, |b| b.iter(|| warm.exec(&script)));
    }
    group.finish();
}
