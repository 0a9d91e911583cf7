//! How long does it take to start a pipeline, and to move bytes through it?

use criterion::{Criterion, Throughput};
use vsh_benches::Warm;

/// Measures it.
pub fn pipes(c: &mut Criterion) {
    let Ok(warm) = Warm::new() else { return };
    c.bench_function("a|b|c of builtins", |b| {
        b.iter(|| warm.exec("echo hello | { read x; echo $x; } | read y"))
    });
    c.bench_function("a|b|c of utilities", |b| b.iter(|| warm.exec("echo hello | cat | wc -c")));
    let mut group = c.benchmark_group("through three pipes");
    group.sample_size(10);
    group.throughput(Throughput::Bytes(64 << 20));
    group.bench_function("64 MiB of zeros", |b| {
        b.iter(|| warm.exec("head -c 64M /dev/zero | cat | cat | wc -c"))
    });
    group.throughput(Throughput::Elements(100_000));
    group.bench_function("100,000 lines", |b| b.iter(|| warm.exec("seq 100000 | cat | cat | wc -l")));
    group.finish();
}
