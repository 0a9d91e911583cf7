//! The Oils project's cases, as far as they are about what bash does and real bash passes them.
//!
//! Each runs as a script file in the empty directory `$TMP`; `$SH` is `bash` and below `$REPO_ROOT` are the files
//! that scripts read. The project's small helper programs are shell functions here, put before the first line of
//! those scripts that name them, so that line numbers stay.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use bstr::ByteSlice;
use serde_json::Value;

use super::{Case, Corpus, TIME};
use crate::outcome::Expected;
use crate::sandbox::{Job, Seed};
use crate::spec::{self, SpecFile};

const ROOT: &str = "/oils";
const TMP: &str = "/tmp/case";

/// The corpus below `directory`.
pub fn load(directory: &Path) -> Result<Corpus, String> {
    let mut by_file: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for id in valid(directory)? {
        let (file, index) = id.split_once(':').ok_or_else(|| format!("{id}: not FILE:NUMBER"))?;
        let index = index.parse().map_err(|_| format!("{id}: not FILE:NUMBER"))?;
        by_file.entry(file.to_owned()).or_default().insert(index);
    }
    let mut cases = Vec::new();
    for (name, wanted) in by_file {
        let path = directory.join("spec").join(format!("{name}.test.sh"));
        let text = std::fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let file = spec::parse(&text).map_err(|e| format!("{}: {e}", path.display()))?;
        for index in wanted {
            cases.push(case(directory, &name, &file, index)?);
        }
    }
    Ok(Corpus { name: "oils", cases })
}

/// The ids of the cases that real bash passes however it gets them.
fn valid(directory: &Path) -> Result<Vec<String>, String> {
    let path = directory.join("bash-valid.json");
    let text = std::fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let json: Value = serde_json::from_slice(&text).map_err(|e| format!("{}: {e}", path.display()))?;
    let cases = json.get("cases").and_then(Value::as_array).ok_or("bash-valid.json: no cases")?;
    let id = |case: &Value| case.get("id").and_then(Value::as_str).map(str::to_owned);
    cases
        .iter()
        .map(|case| id(case).ok_or_else(|| "bash-valid.json: a case without an id".to_owned()))
        .collect()
}

fn case(directory: &Path, name: &str, file: &SpecFile, index: usize) -> Result<Case, String> {
    let id = format!("{name}:{index}");
    let case = file.cases.get(index).ok_or_else(|| format!("{id}: no such case"))?;
    let expected = case.expected("bash").map_err(|e| format!("{id}: {e}"))?;
    let mut job = Job::new([helpers(&case.script, &expected).as_bytes(), &case.script].concat());
    job.file = Some("/tmp/case.sh".to_owned());
    job.cwd = TMP.to_owned();
    job.time = TIME;
    job.env = [
        ("LC_ALL", "C.UTF-8"),
        ("LOCALE_ARCHIVE", ""),
        ("OILS_GC_ON_EXIT", ""),
        ("REPO_ROOT", ROOT),
        ("SH", "bash"),
        ("TMP", TMP),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .to_vec();
    if case.script.contains_str("REPO_ROOT") {
        job.mounts.push((directory.join("spec/testdata"), format!("{ROOT}/spec/testdata")));
    }
    if file.header.contains_key("legacy_tmp_dir") {
        job.files.push(Seed::Directory("_tmp".to_owned()));
    }
    Ok(Case { id, job, expected, cwd_is_marked: false, lines_in_any_order: false })
}

/// Shows its arguments as a list in Python's notation; text as it is.
const ARGV: &str = r#"argv.py() { local __a __q __l=; for __a in "$@"; do __q="'"; case $__a in *"'"*) case $__a in *'"'*) ;; *) __q='"' ;; esac ;; esac; __a=${__a//\\/\\\\}; __a=${__a//$'\n'/\\n}; __a=${__a//$'\t'/\\t}; __a=${__a//$'\r'/\\r}; case $__q in "'") __a=${__a//"'"/"\\'"} ;; esac; __l="$__l, $__q$__a$__q"; done; printf '%s\n' "[${__l#, }]"; }; "#;

/// The same with every byte that is not printable ASCII as a number.
const ARGV_BYTES: &str = r#"argv.py() { local LC_ALL=C __a __q __l= __c __i __n; for __a in "$@"; do __q="'"; case $__a in *"'"*) case $__a in *'"'*) ;; *) __q='"' ;; esac ;; esac; __l="$__l, $__q"; for ((__i = 0; __i < ${#__a}; __i++)); do __c=${__a:__i:1}; case $__c in \\) __c='\\' ;; "$__q") __c="\\$__q" ;; $'\n') __c='\n' ;; $'\t') __c='\t' ;; $'\r') __c='\r' ;; [[:print:]]) ;; *) printf -v __n %d "'$__c"; printf -v __c '\\x%02x' "$((__n & 255))" ;; esac; __l=$__l$__c; done; __l=$__l$__q; done; printf '%s\n' "[${__l#, }]"; }; "#;

/// The other helpers.
const HELPERS: &[(&str, &str)] = &[
    ("printenv.py", r#"printenv.py() { local __n; for __n; do printenv "$__n" || echo None; done; }; "#),
    (
        "stdout_stderr.py",
        r#"stdout_stderr.py() { echo "${1-STDOUT}"; echo "${2-STDERR}" >&2; return "${3-0}"; }; "#,
    ),
    (
        "read_from_fd.py",
        r#"read_from_fd.py() { local __n; for __n; do printf '%s: ' "$__n"; cat <&"$__n" || return 1; done; }; "#,
    ),
];

/// Files of the corpus that scripts source and that call `argv.py`.
const SOURCED: &[&str] = &["source-argv", "show-argv", "bash-source", "testdata"];

/// The definitions of the helpers that a script names.
fn helpers(script: &[u8], expected: &Expected) -> String {
    let mut out = String::new();
    if script.contains_str("argv.py") || SOURCED.iter().any(|name| script.contains_str(name)) {
        let bytes = expected.stdout.as_ref().is_some_and(|stdout| shows_bytes(stdout));
        out.push_str(if bytes { ARGV_BYTES } else { ARGV });
    }
    for (_, definition) in HELPERS.iter().filter(|(name, _)| script.contains_str(name)) {
        out.push_str(definition);
    }
    out
}

/// Is there a byte shown as `\x` and two hexadecimal digits?
fn shows_bytes(text: &[u8]) -> bool {
    let digit = |b: &u8| b.is_ascii_digit() || (b'a'..=b'f').contains(b);
    text.windows(4).any(|w| w.starts_with(b"\\x") && w.iter().skip(2).all(digit))
}

#[cfg(test)]
mod tests {
    use super::{ARGV, ARGV_BYTES};
    use crate::reference;

    /// What real bash prints for a helper's call.
    #[track_caller]
    fn check(helper: &str, call: &str, stdout: &str) {
        let Some(bash) = reference::find("bash") else {
            eprintln!("skipped: there is no bash");
            return;
        };
        let got = reference::run(&bash, format!("{helper}{call}").as_bytes()).unwrap();
        assert_eq!(String::from_utf8_lossy(&got.stdout), format!("{stdout}\n"), "{call}");
        assert_eq!((got.stderr, got.status), (Vec::new(), 0), "{call}");
    }

    #[test]
    fn helpers_work_in_real_bash() {
        let words = r#"a 'b c' '' "it's" 'say "x"' 'both '"'"' and "' 'back\slash' $'new\nline' $'t\tab' $'r\r' '$x *'"#;
        let shown = r#"['a', 'b c', '', "it's", 'say "x"', 'both \' and "', 'back\\slash', 'new\nline', 't\tab', 'r\r', '$x *']"#;
        check(ARGV, &format!("argv.py {words}"), shown);
        check(ARGV_BYTES, &format!("argv.py {words}"), shown);
        for helper in [ARGV, ARGV_BYTES] {
            check(helper, "argv.py", "[]");
            check(
                helper,
                "IFS=,x; set -eu; argv.py a,b \"it's\"; IFS=; argv.py 'a\\b c'",
                "['a,b', \"it's\"]\n['a\\\\b c']",
            );
        }
        check(ARGV, "argv.py µ", "['µ']");
        check(ARGV_BYTES, r"argv.py $'\x01' µ $'\xff' '~'", r"['\x01', '\xc2\xb5', '\xff', '~']");
    }
}
