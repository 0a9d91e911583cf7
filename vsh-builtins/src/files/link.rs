//! `link`: makes a hard link, and nothing else. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/link.html>

use vsh_core::args::{Arg, Order};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::{Context, extra_operand, missing_operand};

/// `link`
pub static UTILITY: Utility = Utility {
    name: "link",
    summary: "Call the link function to create a link named FILE2 to an existing FILE1",
    usage: &["FILE1 FILE2"],
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
    let (from, to) = match names.as_slice() {
        [] => return Err(missing_operand()),
        [only] => return Err(Error::usage(format!("missing operand after {}", cx.quoted(only)))),
        [from, to] => (from, to),
        [_, _, extra, ..] => return Err(extra_operand(cx, extra)),
    };
    let (view, cwd) = (cx.view(), cx.cwd());
    if let Err(why) = view.hard_link((cwd, from), (cwd, to), false).await {
        let (from, to) = (cx.quoted_name(from), cx.quoted_name(to));
        cx.diagnose(format!("cannot create link {to} to {from}: {why}")).await?;
        return Ok(ExitStatus::FAILURE);
    }
    Ok(ExitStatus::SUCCESS)
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn links() {
        let bench = Bench::new().file("f", "x").dir("d");
        assert_eq!(bench.run("link f g").status, 0);
        assert_eq!(bench.run("stat -c %h f").out(), "2\n");
        assert_eq!(bench.run("link f g").err(), "link: cannot create link 'g' to 'f': File exists\n");
        assert_eq!(
            bench.run("link d e").err(),
            "link: cannot create link 'e' to 'd': Operation not permitted\n"
        );
    }
}
