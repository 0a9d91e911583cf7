//! `tidy`: the house rules that a program can check. Every message says how to mend.

mod manifest;
mod source;

use crate::{readme, utilities};

/// Checks everything and tells all that is wrong.
pub fn run(_: &[String]) -> Result<(), String> {
    let mut wrong = manifest::check()?;
    wrong.append(&mut source::check()?);
    wrong.extend(readme::check().err());
    wrong.extend(utilities::check().err());
    if wrong.is_empty() {
        println!("tidy: all is well");
        return Ok(());
    }
    for message in &wrong {
        eprintln!("{message}");
    }
    Err(format!("{} rules are broken", wrong.len()))
}
