//! `time`: how long a command takes. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/time.html>
//!
//! All time counts as real time, and of other resources nothing is used: commands are no processes of their own.

use std::time::Duration;

use bstr::{BStr, BString};
use bytes::Bytes;
use vsh_core::args::{Arg, Order, flag, valued};
use vsh_core::meter::{Charge, LimitExceeded};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::OpenOptions;

/// `time`
pub static UTILITY: Utility = Utility {
    name: "time",
    summary: "Run COMMAND, then print system resource usage",
    usage: &["[OPTIONS] COMMAND [ARG]..."],
    options: &[
        flag("a", "append", "with -o FILE, append instead of overwriting"),
        valued("f", "format", "FORMAT", "use the specified FORMAT instead of the default"),
        valued("o", "output", "FILE", "write to FILE instead of STDERR"),
        flag("p", "portability", "print the times as POSIX says"),
        flag("q", "quiet", "do not tell of a status that is not zero"),
        flag("v", "verbose", "print all resource usage information instead of the default format"),
    ],
    usage_status: 125,
    run: |cx| Box::pin(run(cx)),
};

const DEFAULT: &[u8] = b"%Uuser %Ssystem %Eelapsed %PCPU (%Xtext+%Ddata %Mmax)k\n\
    %Iinputs+%Ooutputs (%Fmajor+%Rminor)pagefaults %Wswaps";

const PORTABLE: &[u8] = b"real %e\nuser %U\nsys %S";

const VERBOSE: &[u8] = b"\tCommand being timed: \"%C\"\n\
    \tUser time (seconds): %U\n\
    \tSystem time (seconds): %S\n\
    \tPercent of CPU this job got: %P\n\
    \tElapsed (wall clock) time (h:mm:ss or m:ss): %E\n\
    \tAverage shared text size (kbytes): %X\n\
    \tAverage unshared data size (kbytes): %D\n\
    \tAverage stack size (kbytes): %p\n\
    \tAverage total size (kbytes): %K\n\
    \tMaximum resident set size (kbytes): %M\n\
    \tAverage resident set size (kbytes): %t\n\
    \tMajor (requiring I/O) page faults: %F\n\
    \tMinor (reclaiming a frame) page faults: %R\n\
    \tVoluntary context switches: %w\n\
    \tInvoluntary context switches: %c\n\
    \tSwaps: %W\n\
    \tFile system inputs: %I\n\
    \tFile system outputs: %O\n\
    \tSocket messages sent: %s\n\
    \tSocket messages received: %r\n\
    \tSignals delivered: %k\n\
    \tPage size (bytes): %Z\n\
    \tExit status: %x";

/// What is known of a command that has ended.
struct Used {
    command: BString,
    real: Duration,
    status: ExitStatus,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut format = cx.variable("TIME").unwrap_or_else(|| DEFAULT.to_vec());
    let (mut output, mut append, mut told) = (None, false, true);
    let mut argv = Vec::new();
    for arg in cx.parse(Order::RequireOrder)? {
        match arg {
            Arg::Option("append", _) => append = true,
            Arg::Option("format", text) => format = text.map(Vec::from).unwrap_or_default(),
            Arg::Option("output", file) => output = file,
            Arg::Option("portability", _) => (format, told) = (PORTABLE.to_vec(), false),
            Arg::Option("verbose", _) => format = VERBOSE.to_vec(),
            Arg::Option("quiet", _) => told = false,
            Arg::Option(..) => {}
            Arg::Operand(word) => argv.push(word),
        }
    }
    let Some(name) = argv.first().cloned() else {
        return Err(Error::usage("missing program to run"));
    };
    let file = match &output {
        Some(path) => {
            let how = if append { OpenOptions::APPEND } else { OpenOptions::WRITE };
            let opened = cx.open(path, &how).await;
            Some(opened.map_err(|errno| Error::Fatal(format!("{path}: {errno}"), ExitStatus(125)))?)
        }
        None => None,
    };
    let command = BString::from(bstr::join(" ", &argv));
    let started = cx.host().monotonic();
    let status = match cx.spawn(argv).await {
        Err(Error::Fatal(_, status)) => {
            cx.diagnose(format!("cannot run {name}: {}", super::refusal(status))).await?;
            status
        }
        done => done?,
    };
    let real = cx.host().monotonic().saturating_sub(started);
    let mut text = Vec::new();
    if told && status != ExitStatus::SUCCESS {
        text.extend(format!("Command exited with non-zero status {}\n", status.0).into_bytes());
    }
    // The command's words may stand in it any number of times.
    let mut charge = cx.meter().no_memory();
    filled(BStr::new(&format), &Used { command, real, status }, &mut text, &mut charge)?;
    text.push(b'\n');
    match file {
        Some(file) => file.write(Bytes::from(text)).await?,
        None => cx.write_error(&text).await?,
    }
    Ok(status)
}

/// The format with its directives and escapes filled in.
fn filled(format: &[u8], used: &Used, text: &mut Vec<u8>, charge: &mut Charge) -> Result<(), LimitExceeded> {
    let mut bytes = format.iter().copied();
    while let Some(byte) = bytes.next() {
        let before = text.len();
        match byte {
            b'%' => match bytes.next() {
                Some(letter) => directive(letter, used, text),
                None => text.push(b'?'),
            },
            b'\\' => match bytes.next() {
                Some(b't') => text.push(b'\t'),
                Some(b'n') => text.push(b'\n'),
                Some(b'\\') => text.push(b'\\'),
                Some(other) => text.extend_from_slice(&[b'?', b'\\', other]),
                None => text.extend_from_slice(b"?\\"),
            },
            other => text.push(other),
        }
        charge.add(text.len() - before)?;
    }
    Ok(())
}

fn directive(letter: u8, used: &Used, text: &mut Vec<u8>) {
    let hundredths = used.real.as_millis() / 10;
    let (seconds, rest) = (hundredths / 100, hundredths % 100);
    match letter {
        b'%' => text.push(b'%'),
        b'C' => text.extend_from_slice(&used.command),
        b'e' => text.extend(format!("{seconds}.{rest:02}").into_bytes()),
        b'E' if seconds >= 3600 => {
            let (hours, minutes) = (seconds / 3600, seconds % 3600 / 60);
            text.extend(format!("{hours}:{minutes:02}:{:02}", seconds % 60).into_bytes());
        }
        b'E' => text.extend(format!("{}:{:02}.{rest:02}", seconds / 60, seconds % 60).into_bytes()),
        b'U' | b'S' => text.extend_from_slice(b"0.00"),
        b'P' => text.extend_from_slice(b"0%"),
        b'x' => text.extend(used.status.0.to_string().into_bytes()),
        b'Z' => text.extend_from_slice(b"4096"),
        b'D' | b'F' | b'I' | b'K' | b'M' | b'O' | b'R' | b'W' | b'X' | b'c' | b'k' | b'p' | b'r' | b's'
        | b't' | b'w' => text.push(b'0'),
        other => text.extend_from_slice(&[b'?', other]),
    }
}
