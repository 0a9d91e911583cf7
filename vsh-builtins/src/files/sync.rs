//! `sync`: writes cached data out. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/sync.html>
//!
//! Nothing is cached here: what is written is there. The operands are looked at all the same.

use vsh_core::args::{Arg, Order, flag};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::Context;

/// `sync`
pub static UTILITY: Utility = Utility {
    name: "sync",
    summary: "Synchronize cached writes to persistent storage",
    usage: &["[OPTION] [FILE]..."],
    options: &[
        flag("d", "data", "sync only file data, no unneeded metadata"),
        flag("f", "file-system", "sync the file systems that contain the files"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (mut data, mut filesystem, mut names) = (false, false, Vec::new());
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option("data", _) => data = true,
            Arg::Option(..) => filesystem = true,
            Arg::Operand(name) => names.push(name),
        }
    }
    if data && filesystem {
        return Err(Error::fatal("cannot specify both --data and --file-system"));
    }
    if data && names.is_empty() {
        return Err(Error::fatal("--data needs at least one argument"));
    }
    let mut status = ExitStatus::SUCCESS;
    for name in &names {
        if let Err(why) = cx.metadata(name).await {
            let name = cx.quoted_name(name);
            cx.diagnose(format!("error opening {name}: {why}")).await?;
            status = ExitStatus::FAILURE;
        }
    }
    Ok(status)
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn operands_are_looked_at() {
        let bench = Bench::new().file("f", "");
        assert_eq!(bench.run("sync").status, 0);
        assert_eq!(bench.run("sync f").err(), "");
        assert_eq!(bench.run("sync none").err(), "sync: error opening 'none': No such file or directory\n");
        assert_eq!(bench.run("sync -d").err(), "sync: --data needs at least one argument\n");
    }
}
