//! Who imports whom: `vsh-fs <- vsh-core <- vsh-builtins <- vsh-harness`, never back.

use toml::{Table, Value};

use crate::root;

/// The crates in order: each may import those before it.
const ORDER: &[&str] = &["vsh-fs", "vsh-core", "vsh-builtins", "vsh-harness"];

/// The crate that may know the world outside: it comes last.
const OUTERMOST: &str = "vsh-harness";

/// An async runtime, a network, a terminal, a command line: what only [`OUTERMOST`] may import.
const OUTSIDE: &[&str] = &[
    "anstream",
    "async-std",
    "axum",
    "clap",
    "hyper",
    "indicatif",
    "libc",
    "mio",
    "nix",
    "reedline",
    "reqwest",
    "rmcp",
    "rustyline",
    "smol",
    "socket2",
    "tokio",
    "ureq",
];

/// What is wrong in the manifests of the crates in order.
pub fn check() -> Result<Vec<String>, String> {
    let mut wrong = Vec::new();
    for name in ORDER {
        let path = root().join(name).join("Cargo.toml");
        let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let table: Table = text.parse().map_err(|e| format!("{}: {e}", path.display()))?;
        wrong.extend(violations(name, &table));
    }
    Ok(wrong)
}

fn violations(name: &str, manifest: &Table) -> Vec<String> {
    let place = |name: &str| ORDER.iter().position(|other| *other == name);
    let mut wrong = Vec::new();
    for dependency in dependencies(manifest) {
        let back = dependency.starts_with("vsh") && place(&dependency) >= place(name);
        let unknown = dependency.starts_with("vsh") && place(&dependency).is_none();
        if back || unknown {
            wrong.push(format!(
                "{name}/Cargo.toml: imports {dependency}, but the order is {}. Mend: move what is shared to \
                 the left, or hand it in through a trait",
                ORDER.join(" <- ")
            ));
        }
        if name != OUTERMOST && OUTSIDE.contains(&dependency.as_str()) {
            wrong.push(format!(
                "{name}/Cargo.toml: imports {dependency}, but only {OUTERMOST} knows the world outside. Mend: \
                 ask for the effect through `Host` and implement it in {OUTERMOST}"
            ));
        }
    }
    wrong
}

/// All dependencies by the name of their package, of every kind and for every target.
fn dependencies(manifest: &Table) -> Vec<String> {
    let targets = manifest.get("target").and_then(Value::as_table).into_iter().flat_map(Table::values);
    let tables = targets.filter_map(Value::as_table).chain([manifest]);
    let mut out = Vec::new();
    for table in tables {
        for kind in ["dependencies", "dev-dependencies", "build-dependencies"] {
            for (key, value) in table.get(kind).and_then(Value::as_table).into_iter().flatten() {
                let package = value.get("package").and_then(Value::as_str);
                out.push(package.unwrap_or(key).to_owned());
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::violations;

    /// How many rules `manifest` breaks as that of `name`.
    #[track_caller]
    fn check(name: &str, manifest: &str, expected: usize) {
        let wrong = violations(name, &manifest.parse().unwrap());
        assert_eq!(wrong.len(), expected, "{wrong:?}");
        assert!(wrong.iter().all(|message| message.contains("Mend: ")), "{wrong:?}");
    }

    #[test]
    fn arrows_point_one_way() {
        check("vsh-core", "[dependencies]\nvsh-fs.workspace = true\nbytes = '1'", 0);
        check("vsh-fs", "[dependencies]\nvsh-core.workspace = true", 1);
        check("vsh-core", "[dev-dependencies]\nvsh-builtins.workspace = true", 1);
        check("vsh-builtins", "[target.'cfg(unix)'.build-dependencies]\nh = { package = 'vsh-harness' }", 1);
        check("vsh-harness", "[dependencies]\nvsh-fs = '1'\nvsh-core = '1'\nvsh-builtins = '1'", 0);
        check("vsh-harness", "[dependencies]\nvsh-tests = '1'", 1);
    }

    #[test]
    fn only_the_outermost_crate_knows_the_world_outside() {
        check("vsh-harness", "[dependencies]\ntokio = '1'\nclap = '4'", 0);
        check("vsh-core", "[dependencies]\ntokio = '1'\nclap = '4'", 2);
        check(
            "vsh-fs",
            "[target.'cfg(unix)'.dev-dependencies]\nnet = { package = 'reqwest', version = '1' }",
            1,
        );
    }
}
