//! `which`: where commands are found. <https://man7.org/linux/man-pages/man1/which.1.html>

use vsh_core::args::{Arg, Order, flag};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::FileKind;

use crate::support::path::join;

/// `which`
pub static UTILITY: Utility = Utility {
    name: "which",
    summary: "Print the pathnames of the files which would be executed",
    usage: &["[-as] filename ..."],
    options: &[
        flag("a", "", "print all matching pathnames of each argument"),
        flag("s", "", "print nothing, only return an exit status"),
    ],
    usage_status: 2,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (mut all, mut silent, mut names) = (false, false, Vec::new());
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option("a", _) => all = true,
            Arg::Option(..) => silent = true,
            Arg::Operand(name) => names.push(name),
        }
    }
    let path = cx.variable("PATH").unwrap_or_default();
    let mut status = ExitStatus::from(!names.is_empty());
    for name in &names {
        let mut found = false;
        let directories: Vec<Vec<u8>> = if name.contains(&b'/') {
            vec![Vec::new()]
        } else {
            path.split(|b| *b == b':')
                .map(|dir| if dir.is_empty() { b".".to_vec() } else { dir.to_vec() })
                .collect()
        };
        for directory in directories {
            let candidate = join(&directory, name);
            if !is_executable(cx, &candidate).await {
                continue;
            }
            found = true;
            if !silent {
                cx.out.write(&[candidate.as_slice(), b"\n"].concat()).await?;
            }
            if !all {
                break;
            }
        }
        if !found {
            status = ExitStatus::FAILURE;
        }
    }
    Ok(status)
}

async fn is_executable(cx: &Cx<'_>, path: &[u8]) -> bool {
    let Ok(metadata) = cx.metadata(path).await else { return false };
    if metadata.kind != FileKind::Regular {
        return false;
    }
    let who = cx.credentials();
    let mode = metadata.mode.0;
    if who.uid == 0 {
        return mode & 0o111 != 0;
    }
    let shift = if metadata.uid == who.uid {
        6
    } else if metadata.gid == who.gid || who.groups.contains(&metadata.gid) {
        3
    } else {
        0
    };
    mode >> shift & 1 == 1
}
