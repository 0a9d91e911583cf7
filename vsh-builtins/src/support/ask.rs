//! Questions to whoever is at standard input.

use vsh_core::utility::{Cx, Error};

/// The longest answer that is read; its first letter counts.
const LONGEST: usize = 4096;

/// Writes `NAME: QUESTION ` to standard error and reads a line: is it yes?
pub(crate) async fn yes(cx: &mut Cx<'_>, question: &str) -> Result<bool, Error> {
    let text = format!("{}: {question} ", cx.name());
    cx.write_error(text.as_bytes()).await?;
    cx.meter().step(1).await?;
    let mut answer = Vec::new();
    if let Ok(stdin) = cx.files().get(0) {
        let _ = stdin.read_until(b'\n', LONGEST, &mut answer).await;
    }
    Ok(matches!(answer.first(), Some(b'y' | b'Y')))
}
