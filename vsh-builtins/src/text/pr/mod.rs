//! `pr`: files in pages and columns. <https://www.gnu.org/software/coreutils/manual/html_node/pr-invocation.html>
//!
//! [`options`] says how, [`source`] reads lines and form feeds, [`page`] makes pages of rows, and [`emit`] writes
//! rows with the blanks between columns.

mod emit;
mod options;
mod page;
mod source;

use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

/// `pr`
pub static UTILITY: Utility = Utility {
    name: "pr",
    summary: "Paginate or columnate FILE(s) for printing",
    usage: &["[OPTION]... [FILE]..."],
    options: options::OPTIONS,
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (settings, files) = options::parse(cx)?;
    page::run(cx, &settings, files).await
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(line: &str, expected: &str) {
        let bench = Bench::new().file("f", "1\n2\n3\n4\n5\n").file("g", "a\nb\n");
        let ran = bench.run(line);
        assert_eq!(ran.out(), expected, "{line}: {}", ran.err());
    }

    #[test]
    fn columns() {
        check("pr -t f", "1\n2\n3\n4\n5\n");
        check("pr -2 -s -t f", "1\t4\n2\t5\n3\n");
        check("pr -2 -a -s: -t f", "1:2\n3:4\n5\n");
        check("pr -m -s: -t f g", "1:a\n2:b\n3:\n4:\n5:\n");
        check("pr -3 -w 20 -t f", "1      3      5\n2      4\n");
        check("pr -n:2 -t g", " 1:a\n 2:b\n");
    }

    #[test]
    fn pages() {
        let ran = Bench::new().file("g", "a\nb\n").run("pr -D D -h x -l 12 g");
        let lines: Vec<String> = ran.out().lines().map(str::to_owned).collect();
        assert_eq!((lines.len(), lines[5].as_str(), lines[6].as_str()), (12, "a", "b"));
        assert!(lines[2].starts_with("D ") && lines[2].ends_with(" Page 1") && lines[2].len() == 72);
    }
}
