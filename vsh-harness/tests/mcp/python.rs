//! The official Python client of MCP.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The client's version.
const CLIENT: &str = "mcp==2.3.0";

/// A Python with the client, installed once into the target directory; or why there
/// is none.
pub fn with_client() -> Result<PathBuf, String> {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mcp-client");
    let python = directory.join("bin/python");
    let run = |program: &Path, arguments: &[&str]| {
        let output =
            Command::new(program).args(arguments).output().map_err(|e| format!("{program:?}: {e}"))?;
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        if output.status.success() { Ok(()) } else { Err(format!("{program:?} {arguments:?}: {error}")) }
    };
    if run(&python, &["-c", "import mcp"]).is_err() {
        run(Path::new("python3"), &["-m", "venv", &directory.to_string_lossy()])?;
        run(&python, &["-m", "pip", "install", "--quiet", CLIENT])?;
    }
    Ok(python)
}
