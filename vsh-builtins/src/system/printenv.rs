//! `printenv`: variables of the environment. <https://www.gnu.org/software/coreutils/manual/html_node/printenv-invocation.html>

use vsh_core::args::{Arg, Order, flag};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

/// `printenv`
pub static UTILITY: Utility = Utility {
    name: "printenv",
    summary: "Print the values of the specified environment VARIABLEs, or of all",
    usage: &["[OPTION]... [VARIABLE]..."],
    options: &[flag("0", "null", "end each output line with NUL, not newline")],
    usage_status: 2,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (mut end, mut names) = (b'\n', Vec::new());
    for arg in cx.parse(Order::RequireOrder)? {
        match arg {
            Arg::Option(..) => end = 0,
            Arg::Operand(name) => names.push(name),
        }
    }
    let environment = cx.environment();
    if names.is_empty() {
        for (name, value) in &environment {
            let line = [name.as_slice(), b"=", value, &[end]].concat();
            cx.out.write(&line).await?;
        }
        return Ok(ExitStatus::SUCCESS);
    }
    let mut found_all = true;
    for wanted in &names {
        match environment.iter().find(|(name, _)| name == wanted && !name.contains(&b'=')) {
            Some((_, value)) => cx.out.write(&[value.as_slice(), &[end]].concat()).await?,
            None => found_all = false,
        }
    }
    Ok(ExitStatus::from(found_all))
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn values() {
        let ran = Bench::new().env("A", "1").run("printenv A B");
        assert_eq!((ran.out().as_str(), ran.status), ("1\n", 1));
    }
}
