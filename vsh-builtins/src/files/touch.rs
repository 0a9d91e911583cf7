//! `touch`: changes times, makes empty files. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/touch.html>

use jiff::civil::DateTime;
use vsh_core::args::{Arg, Order, flag, valued};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::{Errno, OpenOptions, SetMetadata, Timestamp};

use crate::support::choice;
use crate::support::context::Context;
use crate::support::date;

/// `touch`
pub static UTILITY: Utility = Utility {
    name: "touch",
    summary: "Update the access and modification times of each FILE to the current time",
    usage: &["[OPTION]... FILE..."],
    options: &[
        flag("a", "", "change only the access time"),
        flag("c", "no-create", "do not create any files"),
        valued("d", "date", "STRING", "parse STRING and use it instead of current time"),
        flag("f", "", "(ignored)"),
        flag("h", "no-dereference", "affect each symbolic link instead of any referenced file"),
        flag("m", "", "change only the modification time"),
        valued("r", "reference", "FILE", "use this file's times instead of current time"),
        valued("t", "", "STAMP", "use [[CC]YY]MMDDhhmm[.ss] instead of current time"),
        valued("", "time", "WORD", "change the specified time: access, atime, use; modify, mtime"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (mut access, mut modify, mut create, mut follow) = (false, false, true, true);
    let (mut date_text, mut reference, mut stamp) = (None, None, None);
    let words = &[("atime", true), ("access", true), ("use", true), ("mtime", false), ("modify", false)];
    let mut files = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option("a", _) => access = true,
            Arg::Option("m", _) => modify = true,
            Arg::Option("no-create", _) => create = false,
            Arg::Option("date", value) => date_text = value,
            Arg::Option("no-dereference", _) => follow = false,
            Arg::Option("reference", value) => reference = value,
            Arg::Option("t", value) => stamp = value,
            Arg::Option("time", value) => {
                match choice::parse(cx, "--time", &value.unwrap_or_default(), words)? {
                    true => access = true,
                    false => modify = true,
                }
            }
            Arg::Option(..) => {}
            Arg::Operand(file) => files.push(file),
        }
    }
    if !access && !modify {
        (access, modify) = (true, true);
    }
    let now = cx.host().now();
    let mut times = (now, now);
    if let Some(file) = &reference {
        let found =
            if follow { cx.metadata(file).await } else { cx.view().symlink_metadata(cx.cwd(), file).await };
        let metadata = found.map_err(|why| {
            Error::fatal(format!("failed to get attributes of {}: {why}", cx.quoted_name(file)))
        })?;
        times = (metadata.atime, metadata.mtime);
    }
    let sources = usize::from(stamp.is_some()) + usize::from(date_text.is_some() || reference.is_some());
    if sources > 1 {
        return Err(Error::usage("cannot specify times from more than one source"));
    }
    if let Some(text) = date_text.as_ref().or(stamp.as_ref()) {
        let invalid = || Error::fatal(format!("invalid date format {}", cx.quoted(text)));
        let plain = std::str::from_utf8(text).map_err(|_| invalid())?;
        let moment = |base: Timestamp| {
            let base = date::zoned(base, &date::zone(cx))?;
            if stamp.is_some() {
                parse_stamp(plain, &base).as_ref().map(date::timestamp)
            } else {
                date::parse(plain, &base)
            }
        };
        let at = |base| moment(base).ok_or_else(invalid);
        times = (at(times.0)?, at(times.1)?);
    }
    if files.is_empty() {
        return Err(Error::usage("missing file operand"));
    }
    let change = SetMetadata {
        atime: access.then_some(times.0),
        mtime: modify.then_some(times.1),
        ..SetMetadata::default()
    };
    let unsaid = reference.is_none() && date_text.is_none() && stamp.is_none();
    let now = (unsaid && access && modify).then_some(now);
    let how = How { change, now, create, follow };
    let mut status = ExitStatus::SUCCESS;
    for file in &files {
        if let Err((verb, why)) = touch(cx, file, &how).await {
            let name = cx.quoted_name(file);
            cx.diagnose(format!("{verb} {name}: {why}")).await?;
            status = ExitStatus::FAILURE;
        }
    }
    Ok(status)
}

/// What to do to each file.
struct How {
    change: SetMetadata,
    /// Both times are to be now.
    now: Option<Timestamp>,
    create: bool,
    follow: bool,
}

async fn touch(cx: &Cx<'_>, file: &[u8], how: &How) -> Result<(), (&'static str, Errno)> {
    if file == b"-" {
        return Ok(());
    }
    let mut unopened = None;
    if how.create && how.follow {
        let open = OpenOptions { truncate: false, non_block: true, ..OpenOptions::WRITE };
        unopened = cx.open(file, &open).await.err();
    }
    let done = match how.now {
        // Who may write may say "now", but no other time.
        Some(now) => cx.view().touch(cx.cwd(), file, now, how.follow).await,
        None => cx.view().set_metadata(cx.cwd(), file, &how.change, how.follow).await,
    };
    match (done, unopened) {
        (Ok(()), _) => Ok(()),
        (Err(Errno::ENOENT), _) if !how.create => Ok(()),
        (Err(_), Some(why)) if why != Errno::EISDIR => Err(("cannot touch", why)),
        (Err(why), _) => Err(("setting times of", why)),
    }
}

/// `[[CC]YY]MMDDhhmm[.ss]`
fn parse_stamp(text: &str, now: &jiff::Zoned) -> Option<jiff::Zoned> {
    let (digits, seconds) = text.split_once('.').unwrap_or((text, "00"));
    if seconds.len() != 2 || !digits.bytes().chain(seconds.bytes()).all(|b| b.is_ascii_digit()) {
        return None;
    }
    let split = digits.len().checked_sub(8)?;
    let (year, rest) = digits.split_at_checked(split)?;
    let year: i16 = match year.len() {
        0 => now.year(),
        2 => {
            let short: i16 = year.parse().ok()?;
            if short < 69 { 2000 + short } else { 1900 + short }
        }
        4 => year.parse().ok()?,
        _ => return None,
    };
    let mut pairs = (0..4).map(|i| rest.get(2 * i..2 * i + 2).and_then(|p| p.parse::<i8>().ok()));
    let mut next = || pairs.next().flatten();
    let (month, day, hour, minute) = (next()?, next()?, next()?, next()?);
    let time = DateTime::new(year, month, day, hour, minute, seconds.parse().ok()?, 0).ok()?;
    time.to_zoned(now.time_zone().clone()).ok()
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn files_and_times() {
        let bench = Bench::new().file("old", "").file("new", "");
        assert_eq!(bench.run("touch -d 2001-02-03 old").status, 0);
        assert_eq!(bench.run("test new -nt old").status, 0);
        assert_eq!(bench.run("touch -r old new").status, 0);
        assert_eq!(bench.run("test new -nt old").status, 1);
        assert_eq!(bench.run("touch made").status, 0);
        assert_eq!(bench.run("test -f made").status, 0);
        assert_eq!(bench.run("touch -c unmade").status, 0);
        assert_eq!(bench.run("test -f unmade").status, 1);
        assert_eq!(bench.run("touch -t 200102030405.06 made").status, 0);
        assert_eq!(bench.run("touch -d zz x").err(), "touch: invalid date format ‘zz’\n");
        assert_eq!(bench.run("touch no/x").err(), "touch: cannot touch 'no/x': No such file or directory\n");
    }
}
