//! `yes`: prints a line for ever. <https://www.gnu.org/software/coreutils/manual/html_node/yes-invocation.html>

use bytes::Bytes;
use vsh_core::args::{Arg, Order};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

/// `yes`
pub static UTILITY: Utility = Utility {
    name: "yes",
    summary: "Repeatedly output a line with all specified strings, or 'y'",
    usage: &["[STRING]..."],
    options: &[],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut words = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        if let Arg::Operand(word) = arg {
            words.push(word);
        }
    }
    let mut line = if words.is_empty() { b"y".to_vec() } else { bstr::join(" ", &words) };
    line.push(b'\n');
    let copies = (8192 / line.len()).max(1);
    let chunk = Bytes::from(line.repeat(copies));
    loop {
        cx.out.write_chunk(chunk.clone()).await?;
    }
}
