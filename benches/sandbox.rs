//! How long does it take to make a sandbox, and to run next to nothing in a warm one?

use criterion::Criterion;
use vsh_benches::Warm;
use vsh_harness::VirtualSandbox;

/// Measures it.
pub fn sandbox(c: &mut Criterion) {
    c.bench_function("create a sandbox", |b| b.iter(|| VirtualSandbox::new().is_ok()));
    let Ok(warm) = Warm::new() else { return };
    for script in ["true", "echo hello", "x=1; echo $x", "cat /etc/hostname", "(echo hello)"] {
        c.bench_function(&format!("exec `{script}`"), |b| b.iter(|| warm.exec(script)));
    }
}
