//! `unlink`: removes one name, and nothing else. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/unlink.html>

use vsh_core::args::{Arg, Order};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::{Context, extra_operand, missing_operand};

/// `unlink`
pub static UTILITY: Utility = Utility {
    name: "unlink",
    summary: "Call the unlink function to remove the specified FILE",
    usage: &["FILE"],
    options: &[],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut names = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        if let Arg::Operand(name) = arg {
            names.push(name);
        }
    }
    let name = match names.as_slice() {
        [] => return Err(missing_operand()),
        [name] => name,
        [_, extra, ..] => return Err(extra_operand(cx, extra)),
    };
    if let Err(why) = cx.view().remove_file(cx.cwd(), name).await {
        let name = cx.quoted_name(name);
        cx.diagnose(format!("cannot unlink {name}: {why}")).await?;
        return Ok(ExitStatus::FAILURE);
    }
    Ok(ExitStatus::SUCCESS)
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn unlinks() {
        let bench = Bench::new().file("f", "x").dir("d");
        assert_eq!(bench.run("unlink f").status, 0);
        assert_eq!(bench.run("unlink f").err(), "unlink: cannot unlink 'f': No such file or directory\n");
        assert_eq!(bench.run("unlink d").err(), "unlink: cannot unlink 'd': Is a directory\n");
    }
}
