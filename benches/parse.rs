//! How long does it take to parse a megabyte?

use criterion::{Criterion, Throughput};
use vsh_benches::long_script;
use vsh_core::syntax::{ParseOptions, parse_script};

/// Measures it.
pub fn parse(c: &mut Criterion) {
    let script = long_script(1 << 20);
    assert!(parse_script(script.as_bytes(), ParseOptions::default()).is_ok(), "the script is not understood");
    let mut group = c.benchmark_group("parse");
    group.sample_size(20).throughput(Throughput::Bytes(script.len() as u64));
    group.bench_function("1 MiB", |b| {
        b.iter(|| parse_script(script.as_bytes(), ParseOptions::default()).map(|lists| lists.len()));
    });
    group.finish();
}
