//! `getconf`: values of the system. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/getconf.html>

use bstr::{BString, ByteSlice};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

/// `getconf`
pub static UTILITY: Utility = Utility {
    name: "getconf",
    summary: "Get configuration values",
    usage: &["[-v specification] variable_name [pathname]", "-a [pathname]"],
    options: &[],
    usage_status: 2,
    run: |cx| Box::pin(run(cx)),
};

/// Values of the system.
const VALUES: &[(&str, &str)] = &[
    ("ARG_MAX", "2097152"),
    ("ATEXIT_MAX", "2147483647"),
    ("BC_BASE_MAX", "99"),
    ("BC_DIM_MAX", "2048"),
    ("BC_SCALE_MAX", "99"),
    ("BC_STRING_MAX", "1000"),
    ("CHARCLASS_NAME_MAX", "2048"),
    ("CHAR_BIT", "8"),
    ("CHAR_MAX", "127"),
    ("CHAR_MIN", "-128"),
    ("CHILD_MAX", "512"),
    ("CLK_TCK", "100"),
    ("COLL_WEIGHTS_MAX", "255"),
    ("CS_PATH", "/bin:/usr/bin"),
    ("EXPR_NEST_MAX", "32"),
    ("HOST_NAME_MAX", "64"),
    ("INT_MAX", "2147483647"),
    ("INT_MIN", "-2147483648"),
    ("IOV_MAX", "1024"),
    ("LINE_MAX", "2048"),
    ("LOGIN_NAME_MAX", "256"),
    ("LONG_BIT", "64"),
    ("LONG_MAX", "9223372036854775807"),
    ("LONG_MIN", "-9223372036854775808"),
    ("MB_LEN_MAX", "16"),
    ("NGROUPS_MAX", "65536"),
    ("NL_ARGMAX", "4096"),
    ("NL_LANGMAX", "2048"),
    ("NL_MSGMAX", "2147483647"),
    ("NL_NMAX", "2147483647"),
    ("NL_SETMAX", "2147483647"),
    ("NL_TEXTMAX", "2147483647"),
    ("NZERO", "20"),
    ("OPEN_MAX", "1024"),
    ("PAGESIZE", "4096"),
    ("PAGE_SIZE", "4096"),
    ("PATH", "/bin:/usr/bin"),
    ("POSIX2_VERSION", "200809"),
    ("RE_DUP_MAX", "32767"),
    ("RTSIG_MAX", "32"),
    ("SCHAR_MAX", "127"),
    ("SCHAR_MIN", "-128"),
    ("SHRT_MAX", "32767"),
    ("SHRT_MIN", "-32768"),
    ("SSIZE_MAX", "32767"),
    ("STREAM_MAX", "16"),
    ("TTY_NAME_MAX", "32"),
    ("TZNAME_MAX", ""),
    ("UCHAR_MAX", "255"),
    ("UINT_MAX", "4294967295"),
    ("ULONG_MAX", "18446744073709551615"),
    ("USHRT_MAX", "65535"),
    ("WORD_BIT", "32"),
    ("_NPROCESSORS_CONF", "1"),
    ("_NPROCESSORS_ONLN", "1"),
    ("_POSIX2_VERSION", "200809"),
    ("_POSIX_ARG_MAX", "2097152"),
    ("_POSIX_JOB_CONTROL", "1"),
    ("_POSIX_SAVED_IDS", "1"),
    ("_POSIX_VERSION", "200809"),
    ("_XOPEN_VERSION", "700"),
];

/// Values of a file.
const PATH_VALUES: &[(&str, &str)] = &[
    ("LINK_MAX", "2147483647"),
    ("MAX_CANON", "255"),
    ("MAX_INPUT", "255"),
    ("NAME_MAX", "255"),
    ("PATH_MAX", "4096"),
    ("PIPE_BUF", "4096"),
    ("SYMLINK_MAX", ""),
    ("_POSIX_CHOWN_RESTRICTED", "1"),
    ("_POSIX_NO_TRUNC", "1"),
    ("_POSIX_VDISABLE", "0"),
    ("FILESIZEBITS", "64"),
];

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut arguments = cx.arguments();
    match arguments.first().map(|word| word.as_slice()) {
        Some(b"--help") => return Err(Error::Help),
        Some(b"--version") => return Err(Error::Version),
        Some(b"-a") => return all(cx).await,
        Some([b'-', b'v', rest @ ..]) => {
            arguments = arguments.get(if rest.is_empty() { 2 } else { 1 }..).unwrap_or_default();
        }
        _ => {}
    }
    match arguments {
        [name] => single(cx, name, None).await,
        [name, path] => single(cx, name, Some(path)).await,
        _ => usage(cx).await,
    }
}

async fn usage(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let text = "Usage: getconf [-v specification] variable_name [pathname]\n       getconf -a [pathname]\n";
    cx.write_error(text.as_bytes()).await?;
    Ok(ExitStatus::USAGE)
}

async fn single(cx: &mut Cx<'_>, name: &BString, path: Option<&BString>) -> Result<ExitStatus, Error> {
    let find = |table: &[(&'static str, &'static str)]| {
        table.iter().find(|(known, _)| name == known).map(|(_, value)| *value)
    };
    let value = match (find(VALUES), find(PATH_VALUES), path) {
        (Some(value), _, None) => value,
        (_, Some(value), Some(path)) => {
            if let Err(why) = cx.metadata(path).await {
                return Err(Error::Fatal(format!("{path}: {why}"), ExitStatus(3)));
            }
            value
        }
        (_, Some(_), None) | (Some(_), _, Some(_)) => return usage(cx).await,
        _ => {
            let name = name.to_str_lossy();
            return Err(Error::Fatal(format!("Unrecognized variable `{name}'"), ExitStatus::USAGE));
        }
    };
    let value = if value.is_empty() { "undefined" } else { value };
    cx.out.write(format!("{value}\n").as_bytes()).await?;
    Ok(ExitStatus::SUCCESS)
}

async fn all(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    for (name, value) in PATH_VALUES.iter().chain(VALUES) {
        cx.out.write(format!("{name:<35}{value}\n").as_bytes()).await?;
    }
    Ok(ExitStatus::SUCCESS)
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn values() {
        assert_eq!(Bench::new().run("getconf PAGESIZE").out(), "4096\n");
        assert_eq!(Bench::new().run("getconf NAME_MAX /").out(), "255\n");
        let ran = Bench::new().run("getconf foo");
        assert_eq!((ran.err().as_str(), ran.status), ("getconf: Unrecognized variable `foo'\n", 2));
    }
}
