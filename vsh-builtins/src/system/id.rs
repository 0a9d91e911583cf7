//! `id`, `whoami`, `groups`: who runs this. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/id.html>

use bstr::BString;
use vsh_core::args::{Arg, Order, flag, unsupported};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::{Context, extra_operand};
use crate::support::names::Names;

/// `id`
pub static ID: Utility = Utility {
    name: "id",
    summary: "Print user and group information",
    usage: &["[OPTION]... [USER]..."],
    options: &[
        flag("a", "", "(ignored)"),
        unsupported("Z", "context", false),
        flag("g", "group", "print only the effective group ID"),
        flag("G", "groups", "print all group IDs"),
        flag("n", "name", "print a name instead of a number, for -ugG"),
        flag("r", "real", "print the real ID instead of the effective ID, with -ugG"),
        flag("u", "user", "print only the effective user ID"),
        flag("z", "zero", "delimit entries with NUL characters, not whitespace"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(id(cx)),
};

/// `whoami`
pub static WHOAMI: Utility = Utility {
    name: "whoami",
    summary: "Print the user name of the effective user ID",
    usage: &["[OPTION]..."],
    options: &[],
    usage_status: 1,
    run: |cx| Box::pin(whoami(cx)),
};

/// `groups`
pub static GROUPS: Utility = Utility {
    name: "groups",
    summary: "Print the groups a user is in",
    usage: &["[OPTION]... [USERNAME]..."],
    options: &[],
    usage_status: 1,
    run: |cx| Box::pin(groups(cx)),
};

/// A user and the groups it is in.
struct Who {
    uid: u32,
    gid: u32,
    groups: Vec<u32>,
}

fn myself(cx: &Cx<'_>) -> Who {
    let credentials = cx.credentials();
    let mut groups = vec![credentials.gid];
    groups.extend(credentials.groups.iter().filter(|group| **group != credentials.gid));
    Who { uid: credentials.uid, gid: credentials.gid, groups }
}

async fn find(cx: &mut Cx<'_>, names: &Names, name: &BString) -> Result<Option<Who>, Error> {
    let me = myself(cx);
    let number = names.uid(name).or_else(|| std::str::from_utf8(name).ok()?.parse().ok());
    match number {
        Some(uid) if uid == me.uid => Ok(Some(me)),
        // Of others only what their name tells is known.
        Some(uid) if names.user(uid).is_some() => {
            let gid = names.gid(name).unwrap_or(uid);
            Ok(Some(Who { uid, gid, groups: vec![gid] }))
        }
        _ => {
            let shown = cx.quoted(name);
            cx.diagnose(format!("{shown}: no such user")).await?;
            Ok(None)
        }
    }
}

async fn id(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (mut only, mut name, mut real, mut zero) = (None, false, false, false);
    let mut users = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option(key @ ("user" | "group" | "groups"), _) => {
                if only.is_some_and(|before| before != key) {
                    return Err(Error::fatal("cannot print \"only\" of more than one choice"));
                }
                only = Some(key);
            }
            Arg::Option("name", _) => name = true,
            Arg::Option("real", _) => real = true,
            Arg::Option("zero", _) => zero = true,
            Arg::Option(..) => {}
            Arg::Operand(user) => users.push(user),
        }
    }
    if only.is_none() && (name || real) {
        return Err(Error::fatal("cannot print only names or real IDs in default format"));
    }
    if only.is_none() && zero {
        return Err(Error::fatal("option --zero not permitted in default format"));
    }
    let names = Names::read(cx).await?;
    let mut status = ExitStatus::SUCCESS;
    let mut all = Vec::new();
    for user in &users {
        match find(cx, &names, user).await? {
            Some(who) => all.push(who),
            None => status = ExitStatus::FAILURE,
        }
    }
    if users.is_empty() {
        all.push(myself(cx));
    }
    for who in all {
        let group =
            |gid: u32| names.group(gid).filter(|_| name).map_or_else(|| gid.to_string(), str::to_owned);
        let text = match only {
            Some("user") => {
                names.user(who.uid).filter(|_| name).map_or_else(|| who.uid.to_string(), str::to_owned)
            }
            Some("group") => group(who.gid),
            Some(_) => {
                let groups: Vec<String> = who.groups.iter().map(|gid| group(*gid)).collect();
                groups.join(if zero { "\0" } else { " " })
            }
            None => full(&who, &names),
        };
        cx.out.write(text.as_bytes()).await?;
        cx.out.write(if zero { b"\0" } else { b"\n" }).await?;
    }
    Ok(status)
}

fn full(who: &Who, names: &Names) -> String {
    let with = |number: u32, name: Option<&str>| match name {
        Some(name) => format!("{number}({name})"),
        None => number.to_string(),
    };
    let groups: Vec<String> = who.groups.iter().map(|gid| with(*gid, names.group(*gid))).collect();
    format!(
        "uid={} gid={} groups={}",
        with(who.uid, names.user(who.uid)),
        with(who.gid, names.group(who.gid)),
        groups.join(",")
    )
}

async fn whoami(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    if let Some(Arg::Operand(extra)) = cx.parse(Order::Permute)?.first() {
        return Err(extra_operand(cx, extra));
    }
    let names = Names::read(cx).await?;
    let uid = cx.credentials().uid;
    match names.user(uid) {
        Some(name) => {
            cx.out.write(format!("{name}\n").as_bytes()).await?;
            Ok(ExitStatus::SUCCESS)
        }
        None => Err(Error::fatal(format!("cannot find name for user ID {uid}"))),
    }
}

async fn groups(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let names = Names::read(cx).await?;
    let mut status = ExitStatus::SUCCESS;
    let mut lines = Vec::new();
    let shown = |who: &Who| -> String {
        let groups: Vec<String> = who
            .groups
            .iter()
            .map(|gid| names.group(*gid).map_or_else(|| gid.to_string(), str::to_owned))
            .collect();
        groups.join(" ")
    };
    let mut any = false;
    for arg in cx.parse(Order::Permute)? {
        let Arg::Operand(user) = arg else { continue };
        any = true;
        match find(cx, &names, &user).await? {
            Some(who) => lines.push(format!("{user} : {}\n", shown(&who))),
            None => status = ExitStatus::FAILURE,
        }
    }
    if !any {
        lines.push(shown(&myself(cx)) + "\n");
    }
    cx.out.write(lines.concat().as_bytes()).await?;
    Ok(status)
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn who() {
        assert_eq!(Bench::new().run("id").out(), "uid=1000(user) gid=1000(user) groups=1000(user)\n");
        assert_eq!(Bench::new().run("id -u").out(), "1000\n");
        assert_eq!(Bench::new().run("id -un").out(), "user\n");
        assert_eq!(Bench::new().run("whoami").out(), "user\n");
        assert_eq!(Bench::new().run("groups").out(), "user\n");
        assert_eq!(Bench::new().run("id nobody-here").err(), "id: ‘nobody-here’: no such user\n");
    }
}
