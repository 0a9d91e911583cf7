//! `mktemp`: makes a temporary file or directory. <https://www.gnu.org/software/coreutils/manual/html_node/mktemp-invocation.html>

use bstr::BString;
use vsh_core::args::{Arg, Order, flag, optional, valued};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::Context;
use crate::support::path::join;
use crate::support::temporary::{Kind, Template};

/// `mktemp`
pub static UTILITY: Utility = Utility {
    name: "mktemp",
    summary: "Create a temporary file or directory, safely, and print its name",
    usage: &["[OPTION]... [TEMPLATE]"],
    options: &[
        flag("d", "directory", "create a directory, not a file"),
        flag("u", "dry-run", "do not create anything; merely print a name (unsafe)"),
        flag("q", "quiet", "suppress diagnostics about file/dir-creation failure"),
        valued("", "suffix", "SUFF", "append SUFF to TEMPLATE; SUFF must not contain a slash"),
        valued("p", "", "DIR", "interpret TEMPLATE relative to DIR"),
        optional("", "tmpdir", "DIR", "interpret TEMPLATE relative to DIR, or to $TMPDIR if set, else /tmp"),
        flag("t", "", "interpret TEMPLATE as a single file name component (deprecated)"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

/// The fewest letters that may be left to chance.
const FEWEST: usize = 3;

#[derive(Default)]
struct Settings {
    directory: bool,
    dry_run: bool,
    quiet: bool,
    suffix: Option<BString>,
    /// The template lies in a directory for temporary files, in this one if it is named.
    dir: Option<Option<BString>>,
    /// `-t`
    single: bool,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (settings, template) = parse(cx)?;
    let template = name(cx, &settings, template)?;
    let kind = match (settings.dry_run, settings.directory) {
        (true, _) => Kind::Nothing,
        (false, true) => Kind::Directory,
        (false, false) => Kind::File,
    };
    match template.make(cx, kind).await? {
        Ok(made) => {
            cx.out.write(&made.name).await?;
            cx.out.write(b"\n").await?;
            Ok(ExitStatus::SUCCESS)
        }
        Err(why) => {
            if !settings.quiet {
                let kind = if settings.directory { "directory" } else { "file" };
                let letters = vec![b'X'; template.letters];
                let name =
                    cx.quoted(&[&template.before, &letters, &template.behind].map(Vec::as_slice).concat());
                cx.diagnose(format!("failed to create {kind} via template {name}: {why}")).await?;
            }
            Ok(ExitStatus::FAILURE)
        }
    }
}

fn parse(cx: &Cx<'_>) -> Result<(Settings, Option<BString>), Error> {
    let (mut settings, mut template) = (Settings::default(), None);
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option("directory", _) => settings.directory = true,
            Arg::Option("dry-run", _) => settings.dry_run = true,
            Arg::Option("quiet", _) => settings.quiet = true,
            Arg::Option("suffix", suffix) => settings.suffix = suffix,
            Arg::Option("t", _) => {
                settings.single = true;
                settings.dir.get_or_insert_default();
            }
            Arg::Option(_, dir) => settings.dir = Some(dir),
            Arg::Operand(_) if template.is_some() => return Err(Error::usage("too many templates")),
            Arg::Operand(operand) => template = Some(operand),
        }
    }
    Ok((settings, template))
}

/// The name with its part to be made up.
fn name(cx: &Cx<'_>, settings: &Settings, template: Option<BString>) -> Result<Template, Error> {
    let in_tmp = template.is_none();
    let text = template.unwrap_or_else(|| BString::from("tmp.XXXXXXXXXX"));
    let end = text.iter().rposition(|b| *b == b'X').map_or(0, |at| at + 1);
    let (kept, tail) = text.split_at_checked(end).unwrap_or((&text, b""));
    if settings.suffix.is_some() && !(tail.is_empty() && kept.ends_with(b"X")) {
        let name = cx.quoted(&text);
        return Err(Error::fatal(format!("with --suffix, template {name} must end in X")));
    }
    let behind = settings.suffix.as_ref().map_or(tail, |suffix| suffix.as_slice()).to_vec();
    let letters = kept.iter().rev().take_while(|b| **b == b'X').count();
    if behind.contains(&b'/') {
        let suffix = cx.quoted(&behind);
        return Err(Error::fatal(format!("invalid suffix {suffix}, contains directory separator")));
    }
    if letters < FEWEST {
        return Err(Error::fatal(format!("too few X's in template {}", cx.quoted(&text))));
    }
    let mut before = kept.get(..kept.len() - letters).unwrap_or_default().to_vec();
    if let Some(dir) = settings.dir.clone().or(in_tmp.then_some(None)) {
        check_place(cx, settings, &text)?;
        before = join(&temporary_directory(cx, settings, dir), &before);
    }
    Ok(Template { before, letters, behind })
}

fn check_place(cx: &Cx<'_>, settings: &Settings, template: &[u8]) -> Result<(), Error> {
    let name = cx.quoted(template);
    if settings.single && template.contains(&b'/') {
        return Err(Error::fatal(format!("invalid template, {name}, contains directory separator")));
    }
    if template.starts_with(b"/") {
        return Err(Error::fatal(format!("invalid template, {name}; with --tmpdir, it may not be absolute")));
    }
    Ok(())
}

/// `-t` prefers `TMPDIR` to the directory that was named.
fn temporary_directory(cx: &Cx<'_>, settings: &Settings, named: Option<BString>) -> Vec<u8> {
    let named = named.filter(|dir| !dir.is_empty()).map(Vec::from);
    let variable = cx.variable("TMPDIR").filter(|dir| !dir.is_empty());
    let dir = if settings.single { variable.or(named) } else { named.or(variable) };
    dir.unwrap_or_else(|| b"/tmp".to_vec())
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn shape(line: &str, expected: &str) {
        let ran = Bench::new().dir("d").run(line);
        let out = ran.out();
        assert_eq!(out.len(), expected.len() + 1, "{line}: {out}{}", ran.err());
        for (got, wanted) in out.chars().zip(expected.chars()) {
            assert!(if wanted == '?' { got.is_ascii_alphanumeric() } else { got == wanted }, "{line}: {out}");
        }
    }

    #[test]
    fn names() {
        shape("mktemp", "/tmp/tmp.??????????");
        shape("mktemp fooXXXX.txt", "foo????.txt");
        shape("mktemp --suffix=.x aXXX", "a???.x");
        shape("mktemp -p d aXXX", "d/a???");
        shape("mktemp -t aXXX", "/tmp/a???");
        shape("mktemp -d XXXaXXX", "XXXa???");
    }

    #[test]
    fn makes_what_it_prints() {
        let bench = Bench::new();
        let (file, dir) = (bench.run("mktemp aXXX").out(), bench.run("mktemp -d aXXX").out());
        assert_eq!(
            bench.run(&format!("stat -c '%a %F' {} {}", file.trim(), dir.trim())).out(),
            "600 regular empty file\n700 directory\n"
        );
        let name = bench.run("mktemp -u aXXX").out();
        assert_eq!(bench.run(&format!("test -e {}", name.trim())).status, 1);
    }

    #[test]
    fn complaints() {
        #[track_caller]
        fn check(line: &str, expected: &str) {
            let ran = Bench::new().run(line);
            assert_eq!((ran.err(), ran.status), (format!("mktemp: {expected}\n"), 1));
        }
        check("mktemp foo", "too few X's in template ‘foo’");
        check("mktemp -t a/bXXX", "invalid template, ‘a/bXXX’, contains directory separator");
        check("mktemp --suffix=a/b XXX", "invalid suffix ‘a/b’, contains directory separator");
        check("mktemp XXX/a", "invalid suffix ‘/a’, contains directory separator");
        check("mktemp --suffix=.x XXXb", "with --suffix, template ‘XXXb’ must end in X");
        check("mktemp none/XXX", "failed to create file via template ‘none/XXX’: No such file or directory");
        check("mktemp -p d /aXXX", "invalid template, ‘/aXXX’; with --tmpdir, it may not be absolute");
    }
}
