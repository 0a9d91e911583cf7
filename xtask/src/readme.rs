//! `readme`: the table of utilities in the README, made from the registry, and the page that it links to.

use vsh_builtins::registry::UTILITIES;

use crate::{root, utilities};

const START: &str = "<!-- utilities -->\n";
const END: &str = "<!-- /utilities -->";

/// Writes the table and the page.
pub fn run(_: &[String]) -> Result<(), String> {
    if utilities::write()? {
        println!("readme: docs/utilities.md written");
    }
    let (old, new) = old_and_new()?;
    if old == new {
        println!("readme: is current");
        return Ok(());
    }
    std::fs::write(root().join("README.md"), new).map_err(|e| format!("README.md: {e}"))?;
    println!("readme: README.md written");
    Ok(())
}

/// Fails if the README's table is not what the registry says.
pub fn check() -> Result<(), String> {
    let (old, new) = old_and_new()?;
    if old == new {
        return Ok(());
    }
    Err("README.md: the table of utilities is not current. Mend: cargo xtask readme".to_owned())
}

fn old_and_new() -> Result<(String, String), String> {
    let old = std::fs::read_to_string(root().join("README.md")).map_err(|e| format!("README.md: {e}"))?;
    let new = with_table(&old, &table())?;
    Ok((old, new))
}

fn with_table(readme: &str, table: &str) -> Result<String, String> {
    let missing =
        || format!("README.md: a line `{}` and a line `{END}` behind it are needed", START.trim_end());
    let (before, rest) = readme.split_once(START).ok_or_else(missing)?;
    let (_, after) = rest.split_once(END).ok_or_else(missing)?;
    Ok([before, START, table, END, after].concat())
}

fn table() -> String {
    let mut out = format!("{} utilities.\n\n| utility | what it does |\n|---|---|\n", UTILITIES.len());
    for utility in UTILITIES {
        let (name, anchor) = (utility.name, utilities::anchor(utility.name));
        let summary = utility.summary.replace('|', "\\|");
        out.push_str(&format!("| [`{name}`](docs/utilities.md#{anchor}) | {summary} |\n"));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{table, with_table};

    #[test]
    fn the_table_stands_between_its_marks() {
        let readme = "a\n<!-- utilities -->\nold\n<!-- /utilities -->\nb\n";
        let new = with_table(readme, "new\n").unwrap();
        assert_eq!(new, "a\n<!-- utilities -->\nnew\n<!-- /utilities -->\nb\n");
        assert_eq!(with_table(&new, "new\n").unwrap(), new);
        assert!(with_table("a\n", "new\n").is_err());
    }

    #[test]
    fn the_table_holds_every_utility() {
        assert_eq!(table().lines().count(), 4 + vsh_builtins::registry::UTILITIES.len());
        assert!(table().contains("| [`cat`](docs/utilities.md#cat) |"));
    }
}
