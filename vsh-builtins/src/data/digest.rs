//! `md5sum`, `sha1sum`, `sha224sum`, `sha256sum`, `sha384sum`, `sha512sum`: message digests, printed and checked.
//! <https://www.gnu.org/software/coreutils/manual/html_node/md5sum-invocation.html>

use bstr::{BString, ByteSlice};
use md5::Md5;
use sha1::Sha1;
use sha2::digest::{Digest, DynDigest};
use sha2::{Sha224, Sha256, Sha384, Sha512};
use vsh_core::args::{Arg, Opt, Order, flag};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::{Context, or_stdin};

/// `md5sum`
pub static MD5SUM: Utility = utility("md5sum");
/// `sha1sum`
pub static SHA1SUM: Utility = utility("sha1sum");
/// `sha224sum`
pub static SHA224SUM: Utility = utility("sha224sum");
/// `sha256sum`
pub static SHA256SUM: Utility = utility("sha256sum");
/// `sha384sum`
pub static SHA384SUM: Utility = utility("sha384sum");
/// `sha512sum`
pub static SHA512SUM: Utility = utility("sha512sum");

const OPTIONS: &[Opt] = &[
    flag("b", "binary", "read in binary mode"),
    flag("c", "check", "read checksums from the FILEs and check them"),
    flag("", "tag", "create a BSD-style checksum"),
    flag("t", "text", "read in text mode (default)"),
    flag("z", "zero", "end each output line with NUL, not newline, and disable file name escaping"),
    flag("", "ignore-missing", "don't fail or report status for missing files"),
    flag("", "quiet", "don't print OK for each successfully verified file"),
    flag("", "status", "don't output anything, status code shows success"),
    flag("", "strict", "exit non-zero for improperly formatted checksum lines"),
    flag("w", "warn", "warn about improperly formatted checksum lines"),
];

const fn utility(name: &'static str) -> Utility {
    Utility {
        name,
        summary: "Print or check message digests",
        usage: &["[OPTION]... [FILE]..."],
        options: OPTIONS,
        usage_status: 1,
        run: |cx| Box::pin(run(cx)),
    }
}

/// The name in BSD's form, and a fresh digest.
fn algorithm(name: &[u8]) -> (&'static str, Box<dyn DynDigest + Send>) {
    let last = name.rsplit(|b| *b == b'/').next().unwrap_or_default();
    match last {
        b"md5sum" => ("MD5", Box::new(Md5::new())),
        b"sha1sum" => ("SHA1", Box::new(Sha1::new())),
        b"sha224sum" => ("SHA224", Box::new(Sha224::new())),
        b"sha384sum" => ("SHA384", Box::new(Sha384::new())),
        b"sha512sum" => ("SHA512", Box::new(Sha512::new())),
        _ => ("SHA256", Box::new(Sha256::new())),
    }
}

#[derive(Default)]
struct Settings {
    binary: bool,
    tag: bool,
    zero: bool,
    ignore_missing: bool,
    quiet: bool,
    status: bool,
    strict: bool,
    warn: bool,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (mut settings, mut check) = (Settings::default(), false);
    let mut files = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option("binary", _) => settings.binary = true,
            Arg::Option("text", _) => settings.binary = false,
            Arg::Option("check", _) => check = true,
            Arg::Option("tag", _) => settings.tag = true,
            Arg::Option("zero", _) => settings.zero = true,
            Arg::Option("ignore-missing", _) => settings.ignore_missing = true,
            Arg::Option("quiet", _) => settings.quiet = true,
            Arg::Option("status", _) => settings.status = true,
            Arg::Option("strict", _) => settings.strict = true,
            Arg::Option(..) => settings.warn = true,
            Arg::Operand(file) => files.push(file),
        }
    }
    if !check {
        let only = [
            (settings.ignore_missing, "--ignore-missing"),
            (settings.status, "--status"),
            (settings.warn, "--warn"),
            (settings.quiet, "--quiet"),
            (settings.strict, "--strict"),
        ];
        if let Some((_, name)) = only.iter().find(|(given, _)| *given) {
            return Err(Error::usage(format!(
                "the {name} option is meaningful only when verifying checksums"
            )));
        }
    } else if settings.tag {
        return Err(Error::usage("the --tag option is meaningless when verifying checksums"));
    }
    let mut status = ExitStatus::SUCCESS;
    for name in or_stdin(files) {
        let good =
            if check { check_file(cx, &name, &settings).await? } else { print(cx, &name, &settings).await? };
        if !good {
            status = ExitStatus::FAILURE;
        }
    }
    Ok(status)
}

/// The digest of a file in hexadecimal; the inner error is the filesystem's.
async fn digest(cx: &mut Cx<'_>, name: &[u8]) -> Result<Result<String, vsh_fs::Errno>, Error> {
    let mut input = match cx.input(name).await {
        Ok(input) => input,
        Err(why) => return Ok(Err(why)),
    };
    let (_, mut digest) = algorithm(cx.name());
    loop {
        let chunk = match input.chunk().await {
            Ok(chunk) => chunk,
            Err(Error::Errno(why)) => return Ok(Err(why)),
            Err(other) => return Err(other),
        };
        if chunk.is_empty() {
            return Ok(Ok(data_encoding::HEXLOWER.encode(&digest.finalize())));
        }
        cx.meter().step(u32::try_from(chunk.len() / 1024).unwrap_or(1)).await?;
        digest.update(&chunk);
    }
}

async fn print(cx: &mut Cx<'_>, name: &BString, settings: &Settings) -> Result<bool, Error> {
    let sum = match digest(cx, name).await? {
        Ok(sum) => sum,
        Err(why) => {
            cx.file_error(name, why).await?;
            return Ok(false);
        }
    };
    let needs_escape = !settings.zero && name.iter().any(|b| matches!(b, b'\n' | b'\\' | b'\r'));
    let mut shown = name.to_vec();
    if needs_escape {
        shown = shown.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
    let out = cx.out.buffer();
    if needs_escape {
        out.push(b'\\');
    }
    if settings.tag {
        let (tag, _) = algorithm(cx.argv.first().map_or(&b""[..], |name| name));
        let out = cx.out.buffer();
        out.extend_from_slice(tag.as_bytes());
        out.extend_from_slice(b" (");
        out.extend_from_slice(&shown);
        out.extend_from_slice(b") = ");
        out.extend_from_slice(sum.as_bytes());
    } else {
        out.extend_from_slice(sum.as_bytes());
        out.extend_from_slice(if settings.binary { b" *" } else { b"  " });
        out.extend_from_slice(&shown);
    }
    cx.out.write(if settings.zero { b"\0" } else { b"\n" }).await?;
    Ok(true)
}

/// A line of a file of checksums: the sum in small letters, and the file.
fn read_line(line: &[u8], tag: &str, length: usize) -> Option<(String, Vec<u8>)> {
    let line = line.strip_suffix(b"\r").unwrap_or(line).trim_ascii_start();
    let (escaped, line) = match line.strip_prefix(b"\\") {
        Some(rest) => (true, rest),
        None => (false, line),
    };
    let is_sum = |sum: &[u8]| sum.len() == length && sum.iter().all(u8::is_ascii_hexdigit);
    let (sum, name) = if let Some(rest) = line.strip_prefix(tag.as_bytes()) {
        let rest = rest.trim_ascii_start().strip_prefix(b"(")?;
        let at = rest.rfind(b") = ").or_else(|| rest.rfind(b")= "))?;
        let sum = rest.get(at..)?.rsplit(|b| *b == b' ').next()?;
        (sum, rest.get(..at)?)
    } else {
        let at = line.iter().position(|b| *b == b' ')?;
        let rest = line.get(at + 1..)?;
        (line.get(..at)?, rest.strip_prefix(b" ").or_else(|| rest.strip_prefix(b"*")).unwrap_or(rest))
    };
    if !is_sum(sum) || name.is_empty() {
        return None;
    }
    let name = if escaped {
        name.replace("\\n", "\n").replace("\\r", "\r").replace("\\\\", "\\")
    } else {
        name.to_vec()
    };
    Some((String::from_utf8_lossy(sum).to_ascii_lowercase(), name))
}

async fn check_file(cx: &mut Cx<'_>, list: &BString, settings: &Settings) -> Result<bool, Error> {
    let (tag, mut empty) = algorithm(cx.name());
    let length = empty.output_size() * 2;
    empty.reset();
    let shown_list = if list == "-" { "'standard input'".to_owned() } else { cx.file_name(list) };
    let mut input = match cx.input(list).await {
        Ok(input) => input,
        Err(why) => {
            cx.file_error(list, why).await?;
            return Ok(false);
        }
    };
    let (mut number, mut good, mut wrong_lines, mut unread, mut differ, mut verified) =
        (0u64, 0u64, 0u64, 0u64, 0u64, 0u64);
    loop {
        let line = match input.line(b'\n').await {
            Ok(Some(line)) => line.strip_suffix(b"\n").unwrap_or(line).to_vec(),
            Ok(None) => break,
            Err(Error::Errno(why)) => {
                cx.diagnose(format!("{shown_list}: read error: {why}")).await?;
                return Ok(false);
            }
            Err(other) => return Err(other),
        };
        number += 1;
        if line.starts_with(b"#") {
            continue;
        }
        let Some((sum, name)) = read_line(&line, tag, length) else {
            if line.is_empty() {
                wrong_lines += 1;
                continue;
            }
            wrong_lines += 1;
            if settings.warn {
                cx.diagnose(format!("{shown_list}: {number}: improperly formatted {tag} checksum line"))
                    .await?;
            }
            continue;
        };
        good += 1;
        let shown = cx.file_name(&name);
        match digest(cx, &name).await? {
            Err(vsh_fs::Errno::ENOENT) if settings.ignore_missing => {}
            Err(why) => {
                cx.file_error(&name, why).await?;
                unread += 1;
                if !settings.status {
                    cx.out.write(format!("{shown}: FAILED open or read\n").as_bytes()).await?;
                }
            }
            Ok(found) if found == sum => {
                verified += 1;
                if !settings.status && !settings.quiet {
                    cx.out.write(format!("{shown}: OK\n").as_bytes()).await?;
                }
            }
            Ok(_) => {
                differ += 1;
                if !settings.status {
                    cx.out.write(format!("{shown}: FAILED\n").as_bytes()).await?;
                }
            }
        }
    }
    if good == 0 {
        cx.diagnose(format!("{shown_list}: no properly formatted checksum lines found")).await?;
        return Ok(false);
    }
    if !settings.status {
        let plural = |count: u64, one: &str, many: &str| {
            if count == 1 { format!("1 {one}") } else { format!("{count} {many}") }
        };
        let warnings = [
            (wrong_lines, plural(wrong_lines, "line is", "lines are") + " improperly formatted"),
            (unread, plural(unread, "listed file", "listed files") + " could not be read"),
            (differ, plural(differ, "computed checksum did", "computed checksums did") + " NOT match"),
        ];
        for (count, text) in warnings {
            if count > 0 {
                cx.diagnose(format!("WARNING: {text}")).await?;
            }
        }
        if settings.ignore_missing && verified == 0 {
            cx.diagnose(format!("{shown_list}: no file was verified")).await?;
        }
    }
    let missing_all = settings.ignore_missing && verified == 0;
    Ok(unread == 0 && differ == 0 && !missing_all && !(settings.strict && wrong_lines > 0))
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn sums() {
        let bench = Bench::new().file("f", "abc").file("s", "900150983cd24fb0d6963f7d28e17f72  f\n");
        assert_eq!(bench.run("md5sum f").out(), "900150983cd24fb0d6963f7d28e17f72  f\n");
        assert_eq!(
            bench.run("sha1sum --tag f").out(),
            "SHA1 (f) = a9993e364706816aba3e25717850c26c9cd0d89d\n"
        );
        assert_eq!(bench.run("md5sum -c s").out(), "f: OK\n");
        assert_eq!(bench.run("sha256sum -c s").status, 1);
    }
}
