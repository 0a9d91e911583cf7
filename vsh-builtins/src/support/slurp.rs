//! Whole inputs, for those who must hold them.

use vsh_core::io::Input;
use vsh_core::meter::Charge;
use vsh_core::utility::{Cx, Error};

/// All that is left of `input`, charged as long as the charge lives.
pub(crate) async fn slurp(cx: &Cx<'_>, input: &mut Input) -> Result<(Vec<u8>, Charge), Error> {
    let (mut text, mut charge) = (Vec::new(), cx.meter().no_memory());
    loop {
        let chunk = input.chunk().await?;
        if chunk.is_empty() {
            return Ok((text, charge));
        }
        charge.add(chunk.len())?;
        text.extend_from_slice(&chunk);
    }
}
