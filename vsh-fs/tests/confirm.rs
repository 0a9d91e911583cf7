//! The conformance checks expect what Linux does: they are run on the kernel itself.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use support::Temporary;
use support::kernel::{Kernel, user};
use vsh_fs::conformance::{Check, checks, meets};

/// Checks that cannot be run beneath a directory of the host, where `/` is not a root: they name the root
/// itself, or what is above it.
fn needs_a_root(check: &Check) -> bool {
    let above = ["dot dot beyond the root stays there"];
    let is_root =
        |path: &[u8]| path.iter().all(|b| *b == b'/') && !path.is_empty() || path.starts_with(b"/..");
    above.contains(&check.title.as_str())
        || check.steps.iter().any(|step| {
            // The mode of the root is changed in many, which is no harm.
            step.op != "chmod" && step.op != "ls" && step.args.iter().any(|arg| is_root(arg))
        })
}

#[test]
fn linux_passes_the_checks() {
    if !support::is_root() {
        return;
    }
    let mut failures = Vec::new();
    let mut passed = 0;
    for check in checks().iter().filter(|check| !needs_a_root(check)) {
        let root = Temporary::new();
        let mut kernel = Kernel::new(root.path());
        rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o022));
        let failure = check.steps.iter().find_map(|step| {
            let got = kernel.step(step);
            (!meets(step, &got))
                .then(|| format!("{}: {} gave {got:.200}, not {:?}", check.title, step.op, step.expected))
        });
        user("0", "0", "");
        match failure {
            Some(failure) => failures.push(failure),
            None => passed += 1,
        }
    }
    assert!(failures.is_empty(), "{passed} passed\n{}", failures.join("\n"));
    assert!(passed >= 500, "only {passed} could be run");
}
