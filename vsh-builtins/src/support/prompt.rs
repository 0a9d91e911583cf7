//! Questions to the user.

use vsh_core::utility::{Cx, Error};

use super::context::Context;

/// Asks `NAME: QUESTION? ` on standard error; does the answer on standard input begin with `y`?
pub(crate) async fn ask(cx: &mut Cx<'_>, question: &str) -> Result<bool, Error> {
    let text = format!("{}: {question}? ", cx.name());
    cx.write_error(text.as_bytes()).await?;
    let Ok(stdin) = cx.files().get(0) else { return Ok(false) };
    let mut answer = Vec::new();
    // A line is taken and nothing behind it: the next question has the next line.
    stdin.read_until(b'\n', 4096, &mut answer).await?;
    let _ = cx.utf8();
    Ok(matches!(answer.first(), Some(b'y' | b'Y')))
}
