//! The system prompt: instructions, what the sandbox is like, what the project says to agents.

use std::fmt::Write;

use super::AgentError;
use crate::sandbox::{ExecOptions, FileType, Sandbox};

/// The most of AGENTS.md that is taken, in bytes.
const MAX_AGENTS: usize = 32 * 1024;

/// The most entries of the listing.
const MAX_LISTING: usize = 100;

/// The most names of commands.
const MAX_COMMANDS: usize = 300;

/// Builtins and utilities that every Bash has; not worth naming where there are too many commands.
const TELLING: &str = "ag apt-get awk bash bat bc bun cargo cat clang cmake composer corepack cpan curl cut deno diff \
    docker dotnet fd file find fzf g++ gcc gem gh git go gradle grep head helm java javac jq julia just kubectl less \
    ln ls lua make mvn mypy ninja node npm npx ocaml openssl patch perl php pip pip3 pnpm podman poetry psql pytest \
    python python3 R rg rsync ruby ruff rustc scala sed sort sqlite3 ssh stat swift tail tar tee terraform tr tree \
    tsc uniq unzip uv wc wget which xargs xxd yarn yq zig zip zsh";

/// Builds the prompt from what is in the sandbox now.
pub(super) async fn system(instructions: &str, sandbox: &dyn Sandbox) -> Result<String, AgentError> {
    let mut text = format!("{instructions}\n\nWorking directory: {}\n", sandbox.cwd());
    listing(sandbox, &mut text).await?;
    commands(sandbox, &mut text).await?;
    skills(sandbox, &mut text).await?;
    if let Ok(agents) = sandbox.read_file("AGENTS.md").await {
        let end = agents.floor_char_boundary(MAX_AGENTS);
        let cut = if end < agents.len() { "\n[cut]" } else { "" };
        let _ =
            write!(text, "\nAGENTS.md says:\n\n{}{cut}\n", agents.get(..end).unwrap_or_default().trim_end());
    }
    Ok(text)
}

async fn listing(sandbox: &dyn Sandbox, text: &mut String) -> Result<(), AgentError> {
    let entries = match sandbox.read_dir(".").await {
        Ok(entries) => entries,
        Err(crate::SandboxError::File { .. }) => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    if entries.is_empty() {
        text.push_str("It is empty.\n");
        return Ok(());
    }
    text.push_str("It contains:");
    for entry in entries.iter().take(MAX_LISTING) {
        let slash = if entry.kind == FileType::Directory { "/" } else { "" };
        let _ = write!(text, " {}{slash}", entry.name);
    }
    if entries.len() > MAX_LISTING {
        let _ = write!(text, " and {} more", entries.len() - MAX_LISTING);
    }
    text.push('\n');
    Ok(())
}

async fn commands(sandbox: &dyn Sandbox, text: &mut String) -> Result<(), AgentError> {
    // Names in the directories of PATH, one after the other: what a call of them would find.
    let script =
        "IFS=:; for d in $PATH; do for f in \"$d\"/*; do [ -x \"$f\" ] && echo \"${f##*/}\"; done; done";
    let options = ExecOptions { timeout: Some(std::time::Duration::from_secs(20)), ..ExecOptions::default() };
    let output = match sandbox.exec(script, options).await {
        Ok(output) => output,
        Err(crate::SandboxError::Unsupported { .. }) => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    let found = String::from_utf8_lossy(&output.stdout);
    let mut names: Vec<&str> = found.lines().collect();
    names.sort_unstable();
    names.dedup();
    let lead = if names.len() > MAX_COMMANDS {
        let telling: Vec<&str> = TELLING.split_whitespace().collect();
        names.retain(|name| telling.contains(name));
        "Commands, among others"
    } else {
        "Commands (there are no others, beside the builtins of Bash)"
    };
    let _ = writeln!(text, "{lead}: {}", names.join(" "));
    Ok(())
}

/// Where skills are.
pub(super) const SKILLS: &str = ".agents/skills";

async fn skills(sandbox: &dyn Sandbox, text: &mut String) -> Result<(), AgentError> {
    let Ok(entries) = sandbox.read_dir(SKILLS).await else { return Ok(()) };
    let mut lines = String::new();
    for entry in entries.iter().take(MAX_LISTING) {
        let path = format!("{SKILLS}/{}/SKILL.md", entry.name);
        if let Ok(skill) = sandbox.read_file(&path).await {
            let description = front_matter(&skill, "description").unwrap_or_default();
            let _ = writeln!(lines, "- {} ({path}): {description}", entry.name);
        }
    }
    if !lines.is_empty() {
        let _ = write!(text, "Skills, to be read before work they are about:\n{lines}");
    }
    Ok(())
}

/// A field of the front matter of a Markdown file, from its own line.
fn front_matter<'a>(text: &'a str, field: &str) -> Option<&'a str> {
    let (head, _) = text.strip_prefix("---\n")?.split_once("\n---")?;
    let value = head.lines().find_map(|line| line.strip_prefix(field)?.trim_start().strip_prefix(':'))?;
    Some(value.trim().trim_matches(['"', '\'']))
}

/// What a skill says, without its front matter.
pub(super) fn body(text: &str) -> &str {
    let inner = text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---"));
    inner.map_or(text, |(_, body)| body.trim_start_matches('-')).trim()
}

#[cfg(test)]
mod tests {
    use super::{body, front_matter};

    #[test]
    fn front_matter_is_read_and_left_out() {
        let text = "---\nname: tidy\ndescription: \"Keeps order\"\n---\n\n# Tidy\n\nDo.\n";
        assert_eq!(front_matter(text, "description"), Some("Keeps order"));
        assert_eq!(front_matter(text, "other"), None);
        assert_eq!(body(text), "# Tidy\n\nDo.");
        assert_eq!(body("plain\n"), "plain");
    }
}
