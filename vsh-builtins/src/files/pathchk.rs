//! `pathchk`: checks file names. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pathchk.html>

use bstr::ByteSlice;
use vsh_core::args::{Arg, Order, flag};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::Errno;

use crate::support::context::{Context, missing_operand};

/// `pathchk`
pub static UTILITY: Utility = Utility {
    name: "pathchk",
    summary: "Diagnose invalid or unportable file names",
    usage: &["[OPTION]... NAME..."],
    options: &[
        flag("p", "", "check for most POSIX systems"),
        flag("P", "", "check for empty names and leading \"-\""),
        flag("", "portability", "check for all POSIX systems (equivalent to -p -P)"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

const PATH_MAX: usize = 4096;
const NAME_MAX: usize = 255;
const POSIX_PATH_MAX: usize = 256;
const POSIX_NAME_MAX: usize = 14;

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (mut posix, mut extra, mut names) = (false, false, Vec::new());
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option("p", _) => posix = true,
            Arg::Option("P", _) => extra = true,
            Arg::Option(..) => (posix, extra) = (true, true),
            Arg::Operand(name) => names.push(name),
        }
    }
    if names.is_empty() {
        return Err(missing_operand());
    }
    let mut clean = true;
    for name in &names {
        cx.meter().step(2).await?;
        if let Some(why) = check(cx, name, posix, extra).await {
            cx.diagnose(why).await?;
            clean = false;
        }
    }
    Ok(ExitStatus::from(clean))
}

async fn check(cx: &Cx<'_>, name: &[u8], posix: bool, extra: bool) -> Option<String> {
    let shown = cx.quoted_name(name);
    if extra && name.split_str("/").any(|part| part.starts_with(b"-")) {
        return Some(format!("leading '-' in a component of file name {shown}"));
    }
    if (posix || extra) && name.is_empty() {
        return Some("empty file name".to_owned());
    }
    if posix {
        let portable = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '/');
        if let Some(c) = name.chars().find(|c| !portable(c)) {
            let c = cx.quoted(c.encode_utf8(&mut [0; 4]).as_bytes());
            return Some(format!("nonportable character {c} in file name {shown}"));
        }
    } else if !name.is_empty() || !extra {
        match cx.view().symlink_metadata(cx.cwd(), name).await {
            Ok(_) => return None,
            Err(Errno::ENOENT) if !name.is_empty() => {}
            Err(why) => {
                let start = if name.is_empty() { "''".to_owned() } else { cx.file_name(name) };
                return Some(format!("{start}: {why}"));
            }
        }
    }
    let (path_max, name_max) = if posix { (POSIX_PATH_MAX, POSIX_NAME_MAX) } else { (PATH_MAX, NAME_MAX) };
    if name.len() >= path_max {
        let (limit, length) = (path_max - 1, name.len());
        return Some(format!("limit {limit} exceeded by length {length} of file name {shown}"));
    }
    let long = name.split_str("/").find(|part| part.len() > name_max)?;
    let (length, part) = (long.len(), cx.quoted(long));
    Some(format!("limit {name_max} exceeded by length {length} of file name component {part}"))
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, expected: &str) {
        assert_eq!(Bench::new().file("f", "").run(line).err(), expected, "{line}");
    }

    #[test]
    fn names() {
        check("pathchk foo", "");
        check("pathchk -p 'a b'", "pathchk: nonportable character ‘ ’ in file name 'a b'\n");
        check("pathchk -P -- -a", "pathchk: leading '-' in a component of file name '-a'\n");
        check(
            "pathchk -p aaaaaaaaaaaaaaaaa",
            "pathchk: limit 14 exceeded by length 17 of file name component ‘aaaaaaaaaaaaaaaaa’\n",
        );
        check("pathchk f/x", "pathchk: f/x: Not a directory\n");
    }
}
