//! Standard streams: output is written as it is produced, input is read as it is needed.

use std::io::{IsTerminal, Read, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::fs::MetadataExt;
use std::sync::Arc;

use bytes::Bytes;
use tokio::sync::mpsc;
use vsh_core::io::{FdTable, OpenFile};
use vsh_fs::{PipeReader, PipeWriter, pipe};
use vsh_harness::{Shell, Source};

/// How much is read at once.
const CHUNK: usize = 64 * 1024;

/// SIGINT
const INTERRUPT: u8 = 2;

/// The exit status after it.
const INTERRUPTED: u8 = 130;

/// Writes to standard output. If nobody takes it, the work goes on all the same: whether it was taken.
pub fn say(text: impl std::fmt::Display) -> bool {
    let mut stdout = std::io::stdout().lock();
    write!(stdout, "{text}").and_then(|()| stdout.flush()).is_ok()
}

/// The same with a newline behind it.
pub fn say_line(text: impl std::fmt::Display) -> bool {
    say(format_args!("{text}\n"))
}

/// All of standard input; nothing if it is a terminal.
pub fn all_of_stdin() -> Bytes {
    let mut stdin = std::io::stdin();
    if stdin.is_terminal() {
        return Bytes::new();
    }
    let mut bytes = Vec::new();
    // What cannot be read is not there.
    let _ = stdin.read_to_end(&mut bytes);
    Bytes::from(bytes)
}

/// Runs a source over the process's own streams; its status. Ctrl-C is a signal to what runs.
pub async fn run(shell: &mut Shell, source: Source) -> u8 {
    let (input, feed) = pipe();
    let (out_reader, out_writer) = pipe();
    let (err_reader, err_writer) = pipe();
    let err_writer = Some(err_writer).filter(|_| !is_same_file());
    let output = Arc::new(OpenFile::writer(out_writer));
    // What goes to the same place keeps its order.
    let errors = err_writer.map_or_else(|| Arc::clone(&output), |writer| Arc::new(OpenFile::writer(writer)));
    let files = FdTable::standard(Arc::new(OpenFile::reader(input)), output, errors);
    let feeding = feed_stdin(feed);
    let handle = shell.process_handle();
    let work = async {
        // The streams end when the last process that holds them has ended, not before.
        let pump = async {
            tokio::join!(drain(out_reader, std::io::stdout()), drain(err_reader, std::io::stderr()));
        };
        let output = shell.exec_streams(source, files, Box::pin(pump)).await;
        if let Some(limit) = output.limit {
            eprintln!("vsh: {limit}");
        }
        output.status.0
    };
    // It is asked for before anything runs, or the process would die of an early one.
    let signals = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::interrupt());
    let interrupts = async {
        if let Ok(mut signals) = signals {
            while signals.recv().await.is_some() {
                handle.signal_group(INTERRUPT);
            }
        }
        std::future::pending().await
    };
    tokio::select! {
        status = work => status,
        () = feeding => INTERRUPTED,
        () = interrupts => INTERRUPTED,
    }
}

/// Are standard output and standard error the same file?
fn is_same_file() -> bool {
    let place = |file: std::io::Result<OwnedFd>| {
        let about = std::fs::File::from(file?).metadata()?;
        std::io::Result::Ok((about.dev(), about.ino()))
    };
    let output = place(std::io::stdout().as_fd().try_clone_to_owned());
    let errors = place(std::io::stderr().as_fd().try_clone_to_owned());
    output.is_ok_and(|output| errors.is_ok_and(|errors| output == errors))
}

/// Writes what comes to `sink`, until the last writer is gone or nobody takes it any more.
async fn drain(reader: PipeReader, mut sink: impl Write) {
    while let Ok(chunk) = reader.read(CHUNK).await {
        if chunk.is_empty() || sink.write_all(&chunk).and_then(|()| sink.flush()).is_err() {
            return;
        }
    }
}

/// Hands standard input on; never ends, so that it can stand beside the work.
async fn feed_stdin(writer: PipeWriter) {
    let (sender, mut receiver) = mpsc::channel::<Bytes>(1);
    // A thread of its own: reading a terminal or a pipe blocks. It ends with the process.
    std::thread::spawn(move || {
        let mut stdin = std::io::stdin();
        let mut buffer = vec![0; CHUNK];
        while let Ok(count) = stdin.read(&mut buffer) {
            let chunk = Bytes::copy_from_slice(buffer.get(..count).unwrap_or_default());
            if count == 0 || sender.blocking_send(chunk).is_err() {
                return;
            }
        }
    });
    while let Some(chunk) = receiver.recv().await {
        if writer.write(chunk).await.is_err() {
            break;
        }
    }
    drop(writer);
    std::future::pending().await
}
