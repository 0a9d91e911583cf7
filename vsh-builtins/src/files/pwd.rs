//! `pwd`: the working directory. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pwd.html>

use vsh_core::args::{Arg, Order, flag};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

/// `pwd`
pub static UTILITY: Utility = Utility {
    name: "pwd",
    summary: "Print the name of the working directory",
    usage: &["[OPTION]..."],
    options: &[
        flag("L", "logical", "use PWD from environment, even if it contains symlinks"),
        flag("P", "physical", "avoid all symlinks"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut logical = cx.variable("POSIXLY_CORRECT").is_some();
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option(key, _) => logical = key == "logical",
            Arg::Operand(_) => {
                cx.diagnose("ignoring non-option arguments").await?;
                break;
            }
        }
    }
    let path = match logical_path(cx, logical).await {
        Some(path) => path,
        None => cx.view().path_of(cx.cwd()).await?,
    };
    cx.out.write(&path).await?;
    cx.out.write(b"\n").await?;
    Ok(ExitStatus::SUCCESS)
}

/// `$PWD`, if it is an absolute name of the working directory without `.` and `..`.
async fn logical_path(cx: &Cx<'_>, wanted: bool) -> Option<Vec<u8>> {
    let path = cx.variable("PWD").filter(|path| wanted && path.first() == Some(&b'/'))?;
    let dots = path.split(|b| *b == b'/').any(|part| part == b"." || part == b"..");
    (!dots && cx.view().directory(cx.cwd(), &path).await.ok()? == cx.cwd()).then_some(path)
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn physical_and_logical() {
        assert_eq!(Bench::new().run("pwd").out(), "/w\n");
        assert_eq!(Bench::new().env("PWD", "/nowhere").run("pwd -L").out(), "/w\n");
        let bench = Bench::new().symlink("/w", "/tmp/link").env("PWD", "/tmp/link");
        assert_eq!(bench.run("pwd -L").out(), "/tmp/link\n");
        assert_eq!(bench.run("pwd -LP").out(), "/w\n");
    }
}
