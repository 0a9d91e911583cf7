//! `uname`, `arch`, `hostname`, `nproc`: the machine, such as it is. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/uname.html>

use vsh_core::args::{Arg, Order, flag, unsupported, valued};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::{Context, extra_operand};

/// `uname`
pub static UNAME: Utility = Utility {
    name: "uname",
    summary: "Print certain system information",
    usage: &["[OPTION]..."],
    options: &[
        flag("a", "all", "print all information"),
        flag("s", "kernel-name", "print the kernel name"),
        flag("n", "nodename", "print the network node hostname"),
        flag("r", "kernel-release", "print the kernel release"),
        flag("v", "kernel-version", "print the kernel version"),
        flag("m", "machine", "print the machine hardware name"),
        flag("p", "processor", "print the processor type (non-portable)"),
        flag("i", "hardware-platform", "print the hardware platform (non-portable)"),
        flag("o", "operating-system", "print the operating system"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(uname(cx)),
};

/// `arch`
pub static ARCH: Utility = Utility {
    name: "arch",
    summary: "Print machine hardware name",
    usage: &["[OPTION]..."],
    options: &[],
    usage_status: 1,
    run: |cx| Box::pin(arch(cx)),
};

/// `hostname`
pub static HOSTNAME: Utility = Utility {
    name: "hostname",
    summary: "Print the name of the system",
    usage: &["[OPTION]..."],
    options: &[
        flag("s", "short", "short host name"),
        flag("f", "fqdn", "long host name"),
        flag("d", "domain", "DNS domain name"),
        unsupported("i", "ip-address", false),
        unsupported("I", "all-ip-addresses", false),
        unsupported("F", "file", true),
    ],
    usage_status: 1,
    run: |cx| Box::pin(hostname(cx)),
};

/// `nproc`
pub static NPROC: Utility = Utility {
    name: "nproc",
    summary: "Print the number of processing units available",
    usage: &["[OPTION]..."],
    options: &[
        flag("", "all", "print the number of installed processors"),
        valued("", "ignore", "N", "if possible, exclude N processing units"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(nproc(cx)),
};

const MACHINE: &str = "x86_64";
const RELEASE: &str = "6.1.0";
const VERSION: &str = "#1 SMP vsh";

/// The name: `/etc/hostname` of the sandbox, or `HOSTNAME`.
async fn name(cx: &Cx<'_>) -> String {
    if let Ok(mut input) = cx.input(b"/etc/hostname").await
        && let Ok(Some(line)) = input.line(b'\n').await
    {
        let line = line.trim_ascii();
        if !line.is_empty() {
            return String::from_utf8_lossy(line).into_owned();
        }
    }
    match cx.variable("HOSTNAME").filter(|name| !name.is_empty()) {
        Some(name) => String::from_utf8_lossy(&name).into_owned(),
        None => "localhost".to_owned(),
    }
}

async fn uname(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut wanted = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option(key, _) => wanted.push(key),
            Arg::Operand(extra) => return Err(extra_operand(cx, &extra)),
        }
    }
    let all = wanted.contains(&"all");
    if wanted.is_empty() {
        wanted.push("kernel-name");
    }
    let node = name(cx).await;
    let facts = [
        ("kernel-name", "Linux", true),
        ("nodename", node.as_str(), true),
        ("kernel-release", RELEASE, true),
        ("kernel-version", VERSION, true),
        ("machine", MACHINE, true),
        // With -a, what is unknown is left out.
        ("processor", "unknown", false),
        ("hardware-platform", "unknown", false),
        ("operating-system", "GNU/Linux", true),
    ];
    let shown: Vec<&str> = facts
        .iter()
        .filter(|(key, _, known)| (all && *known) || wanted.contains(key))
        .map(|(_, value, _)| *value)
        .collect();
    cx.out.write(format!("{}\n", shown.join(" ")).as_bytes()).await?;
    Ok(ExitStatus::SUCCESS)
}

async fn arch(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    if let Some(Arg::Operand(extra)) = cx.parse(Order::Permute)?.first() {
        return Err(extra_operand(cx, extra));
    }
    cx.out.write(format!("{MACHINE}\n").as_bytes()).await?;
    Ok(ExitStatus::SUCCESS)
}

async fn hostname(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let name = name(cx).await;
    let mut shown = name.clone();
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option("short", _) => shown = name.split('.').next().unwrap_or_default().to_owned(),
            Arg::Option("domain", _) => {
                shown = name.split_once('.').map_or_else(String::new, |(_, domain)| domain.to_owned());
            }
            Arg::Option(..) => shown.clone_from(&name),
            Arg::Operand(_) => {
                return Err(Error::fatal("you must be root to change the host name"));
            }
        }
    }
    cx.out.write(format!("{shown}\n").as_bytes()).await?;
    Ok(ExitStatus::SUCCESS)
}

async fn nproc(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let (mut all, mut ignore) = (false, 0);
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Option("all", _) => all = true,
            Arg::Option(_, text) => {
                let text = text.unwrap_or_default();
                let number = crate::support::size::decimal(&text);
                ignore =
                    number.ok_or_else(|| Error::fatal(format!("invalid number: {}", cx.quoted(&text))))?;
            }
            Arg::Operand(extra) => return Err(extra_operand(cx, &extra)),
        }
    }
    let variable = |name: &str| {
        let value = cx.variable(name)?;
        crate::support::size::decimal(value.split(|b| *b == b',').next().unwrap_or_default())
            .filter(|n| *n > 0)
    };
    // A sandbox has one, unless the variables of OpenMP say otherwise.
    let mut count = if all { 1 } else { variable("OMP_NUM_THREADS").unwrap_or(1) };
    if let Some(limit) = variable("OMP_THREAD_LIMIT").filter(|_| !all) {
        count = count.min(limit);
    }
    let count = count.saturating_sub(ignore).max(1);
    cx.out.write(format!("{count}\n").as_bytes()).await?;
    Ok(ExitStatus::SUCCESS)
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn facts() {
        assert_eq!(Bench::new().run("uname").out(), "Linux\n");
        assert_eq!(Bench::new().run("uname -sm").out(), "Linux x86_64\n");
        assert_eq!(Bench::new().env("HOSTNAME", "box.example").run("hostname -s").out(), "box\n");
        assert_eq!(Bench::new().run("nproc").out(), "1\n");
        assert_eq!(Bench::new().run("arch").out(), "x86_64\n");
    }
}
