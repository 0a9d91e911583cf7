//! Signals: names and numbers as Linux has them.

/// All signals with a name, by number.
pub static SIGNALS: &[(u8, &str)] = &[
    (1, "HUP"),
    (2, "INT"),
    (3, "QUIT"),
    (4, "ILL"),
    (5, "TRAP"),
    (6, "ABRT"),
    (7, "BUS"),
    (8, "FPE"),
    (9, "KILL"),
    (10, "USR1"),
    (11, "SEGV"),
    (12, "USR2"),
    (13, "PIPE"),
    (14, "ALRM"),
    (15, "TERM"),
    (16, "STKFLT"),
    (17, "CHLD"),
    (18, "CONT"),
    (19, "STOP"),
    (20, "TSTP"),
    (21, "TTIN"),
    (22, "TTOU"),
    (23, "URG"),
    (24, "XCPU"),
    (25, "XFSZ"),
    (26, "VTALRM"),
    (27, "PROF"),
    (28, "WINCH"),
    (29, "IO"),
    (30, "PWR"),
    (31, "SYS"),
    (34, "RTMIN"),
    (35, "RTMIN+1"),
    (36, "RTMIN+2"),
    (37, "RTMIN+3"),
    (38, "RTMIN+4"),
    (39, "RTMIN+5"),
    (40, "RTMIN+6"),
    (41, "RTMIN+7"),
    (42, "RTMIN+8"),
    (43, "RTMIN+9"),
    (44, "RTMIN+10"),
    (45, "RTMIN+11"),
    (46, "RTMIN+12"),
    (47, "RTMIN+13"),
    (48, "RTMIN+14"),
    (49, "RTMIN+15"),
    (50, "RTMAX-14"),
    (51, "RTMAX-13"),
    (52, "RTMAX-12"),
    (53, "RTMAX-11"),
    (54, "RTMAX-10"),
    (55, "RTMAX-9"),
    (56, "RTMAX-8"),
    (57, "RTMAX-7"),
    (58, "RTMAX-6"),
    (59, "RTMAX-5"),
    (60, "RTMAX-4"),
    (61, "RTMAX-3"),
    (62, "RTMAX-2"),
    (63, "RTMAX-1"),
    (64, "RTMAX"),
];

/// What a process that it ended is said to be.
pub fn description(number: u8) -> String {
    let known = match number {
        1 => "Hangup",
        2 => "Interrupt",
        3 => "Quit",
        4 => "Illegal instruction",
        5 => "Trace/breakpoint trap",
        6 => "Aborted",
        7 => "Bus error",
        8 => "Floating point exception",
        9 => "Killed",
        10 => "User defined signal 1",
        11 => "Segmentation fault",
        12 => "User defined signal 2",
        13 => "Broken pipe",
        14 => "Alarm clock",
        15 => "Terminated",
        16 => "Stack fault",
        24 => "CPU time limit exceeded",
        25 => "File size limit exceeded",
        26 => "Virtual timer expired",
        27 => "Profiling timer expired",
        29 => "I/O possible",
        30 => "Power failure",
        31 => "Bad system call",
        34..=64 => return format!("Real-time signal {}", number - 34),
        other => return format!("Unknown signal {other}"),
    };
    known.to_owned()
}

/// SIGINT
pub const INT: u8 = 2;
/// SIGKILL
pub const KILL: u8 = 9;
/// SIGPIPE
pub const PIPE: u8 = 13;
/// SIGTERM
pub const TERM: u8 = 15;
/// SIGCHLD
pub const CHLD: u8 = 17;
/// SIGCONT
pub const CONT: u8 = 18;
/// SIGSTOP
pub const STOP: u8 = 19;

/// The name without `SIG`.
pub fn name(number: u8) -> Option<&'static str> {
    SIGNALS.iter().find(|(n, _)| *n == number).map(|(_, name)| *name)
}

/// The number of a name, with or without `SIG`, in either case.
pub fn number(name: &[u8]) -> Option<u8> {
    let upper = name.to_ascii_uppercase();
    let short = upper.strip_prefix(b"SIG").unwrap_or(&upper);
    SIGNALS.iter().find(|(_, n)| n.as_bytes() == short).map(|(number, _)| *number)
}

/// The last signal there is.
pub const LAST: u8 = 64;

/// What an untrapped signal does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DefaultAction {
    /// Ends the process.
    Terminate,
    /// Nothing.
    Ignore,
}

/// Does a shell that it ends run its `EXIT` trap?
pub fn runs_exit_trap(number: u8) -> bool {
    matches!(number, 1..=31) && !matches!(number, 3 | 9 | 16 | 27 | 29 | 30)
}

/// The default action. Stopping is not supported: a stop signal is ignored.
pub fn default_action(number: u8) -> DefaultAction {
    match number {
        // A shell ignores SIGQUIT, and so does what it starts without job control.
        0 | 3 | 17..=23 | 28 => DefaultAction::Ignore,
        _ => DefaultAction::Terminate,
    }
}
