//! What the benchmarks share: a runtime and a sandbox that is warm.
//!
//! `cargo bench -p vsh-benches` runs all, `cargo bench -p vsh-benches -- loops` those whose name holds `loops`.

use std::io;

use tokio::runtime::{Builder, Runtime};
use vsh_harness::VirtualSandbox;

/// A sandbox and what runs it.
#[derive(Debug)]
pub struct Warm {
    runtime: Runtime,
    sandbox: VirtualSandbox,
}

impl Warm {
    /// A sandbox that has run something already.
    pub fn new() -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_time().build()?;
        let sandbox = VirtualSandbox::new().map_err(|errno| io::Error::other(errno.to_string()))?;
        let warm = Self { runtime, sandbox };
        warm.exec("echo hello | cat");
        Ok(warm)
    }

    /// Runs a script that must succeed; what it printed.
    pub fn exec(&self, script: &str) -> Vec<u8> {
        let output = self.runtime.block_on(self.sandbox.exec(script));
        assert!(output.status.is_success(), "{script}: {}", String::from_utf8_lossy(&output.stderr));
        output.stdout
    }
}

/// A script of about `size` bytes, made of what scripts are made of.
pub fn long_script(size: usize) -> String {
    const PART: &str = r#"
# Copies what is new.
copy_new() {
    local from=$1 to=${2:-/tmp/copies} name count=0
    for name in "$from"/*.[ch] "$from"/{README,LICENSE}*; do
        [[ -f $name && ! $name -ot $to/${name##*/} ]] || continue
        if cp -- "$name" "$to" 2>/dev/null; then
            ((count++))
        else
            printf '%s: cannot copy %q\n' "$0" "$name" >&2
        fi
    done
    case $count in
        0) echo "nothing new" ;;
        [1-9]) echo "a few: $count" ;;
        *) echo "many: $((count / 10)) tens" | tee -a log ;;
    esac
}
while IFS=: read -r user _ id rest; do
    users[$id]=$user; last=$(echo "${user^^}" | tr A-Z a-z)
done < <(grep -v '^#' /etc/passwd | sort -t: -k3n)
cat <<END
There are ${#users[@]} users, the last is ${last:-nobody}.
END
"#;
    PART.repeat(size.div_ceil(PART.len()))
}
