//! `mkdir`: makes directories. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/mkdir.html>

use vsh_core::args::{Arg, Order, flag, unsupported, valued};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::{Errno, Mode, SetMetadata};

use crate::support::context::{Context, missing_operand};
use crate::support::mode::ModeChange;

/// `mkdir`
pub static UTILITY: Utility = Utility {
    name: "mkdir",
    summary: "Create the DIRECTORY(ies), if they do not already exist",
    usage: &["[OPTION]... DIRECTORY..."],
    options: &[
        valued("m", "mode", "MODE", "set file mode (as in chmod), not a=rwx - umask"),
        flag("p", "parents", "no error if existing, make parent directories as needed"),
        flag("v", "verbose", "print a message for each created directory"),
        unsupported("Z", "context", false),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (mut mode, mut parents, mut verbose) = (None, false, false);
    let mut operands = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option("mode", value) => {
                let value = value.unwrap_or_default();
                let change = ModeChange::parse(&value);
                mode =
                    Some(change.ok_or_else(|| Error::fatal(format!("invalid mode {}", cx.quoted(&value))))?);
            }
            Arg::Option("parents", _) => parents = true,
            Arg::Option(..) => verbose = true,
            Arg::Operand(operand) => operands.push(operand),
        }
    }
    if operands.is_empty() {
        return Err(missing_operand());
    }
    let mut status = ExitStatus::SUCCESS;
    for path in &operands {
        let made = if parents {
            with_parents(cx, path, mode.as_ref(), verbose).await
        } else {
            make(cx, path, mode.as_ref(), verbose).await.map_err(|error| (path.to_vec(), error))
        };
        match made {
            Ok(()) => {}
            Err((path, Error::Errno(why))) => {
                let path = cx.quoted(&path);
                cx.diagnose(format!("cannot create directory {path}: {why}")).await?;
                status = ExitStatus::FAILURE;
            }
            Err((_, other)) => return Err(other),
        }
    }
    Ok(status)
}

async fn make(cx: &mut Cx<'_>, path: &[u8], mode: Option<&ModeChange>, verbose: bool) -> Result<(), Error> {
    cx.view().create_dir(cx.cwd(), path, Mode::new(0o777)).await?;
    if let Some(change) = mode {
        let mode = Mode::new(change.apply(0o777, true, cx.view().umask.bits()));
        let change = SetMetadata { mode: Some(mode), ..SetMetadata::default() };
        cx.view().set_metadata(cx.cwd(), path, &change, true).await?;
    }
    if verbose {
        let path = cx.quoted_name(path);
        cx.out.write(format!("{}: created directory {path}\n", cx.name()).as_bytes()).await?;
    }
    Ok(())
}

async fn with_parents(
    cx: &mut Cx<'_>,
    path: &[u8],
    mode: Option<&ModeChange>,
    verbose: bool,
) -> Result<(), (Vec<u8>, Error)> {
    let trimmed = crate::support::path::without_slashes(path);
    let ends = trimmed
        .iter()
        .enumerate()
        .filter(|(i, b)| **b == b'/' && *i > 0 && trimmed.get(i - 1) != Some(&b'/'))
        .map(|(i, _)| i)
        .chain(std::iter::once(trimmed.len()));
    for end in ends {
        let prefix = trimmed.get(..end).unwrap_or_default();
        // The mode is the last one's; those above stay passable for their owner, whatever the umask says.
        let is_last = end == trimmed.len();
        let passable = (cx.view().umask.bits() & 0o300 != 0)
            .then(|| ModeChange::Octal(0o777 & !cx.view().umask.bits() | 0o300, true));
        let own = if is_last { mode } else { passable.as_ref() };
        let prefix = if is_last { path } else { prefix };
        match make(cx, prefix, own, verbose).await {
            Ok(()) => {}
            Err(Error::Errno(why)) => match cx.metadata(prefix).await {
                Ok(metadata) if metadata.is_dir() => {}
                Ok(_) if end < trimmed.len() => return Err((prefix.to_vec(), Errno::ENOTDIR.into())),
                _ => return Err((prefix.to_vec(), why.into())),
            },
            Err(other) => return Err((prefix.to_vec(), other)),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn directories() {
        let bench = Bench::new().file("f", "");
        assert_eq!(
            bench.run("mkdir -pv a/b//c/").out(),
            "mkdir: created directory 'a'\nmkdir: created directory 'a/b'\nmkdir: created directory 'a/b//c/'\n"
        );
        assert_eq!(bench.run("mkdir a").err(), "mkdir: cannot create directory ‘a’: File exists\n");
        assert_eq!(bench.run("mkdir -p a/b").status, 0);
        assert_eq!(bench.run("mkdir -p f/x").err(), "mkdir: cannot create directory ‘f’: Not a directory\n");
        assert_eq!(
            bench.run("mkdir no/x").err(),
            "mkdir: cannot create directory ‘no/x’: No such file or directory\n"
        );
        assert_eq!(bench.run("mkdir -m 700 m").status, 0);
        assert_eq!(bench.run("mkdir -m zz q").err(), "mkdir: invalid mode ‘zz’\n");
    }
}
