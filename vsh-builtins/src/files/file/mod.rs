//! `file`: what files are. <https://man7.org/linux/man-pages/man1/file.1.html>

mod magic;
mod text;

use bstr::{BString, ByteSlice};
use vsh_core::args::{Arg, Order, flag, unsupported, valued};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::{FileKind, Metadata};

use crate::support::width::width_of;

/// `file`
pub static UTILITY: Utility = Utility {
    name: "file",
    summary: "Determine type of FILEs",
    usage: &["[OPTION...] [FILE...]"],
    options: &[
        unsupported("m", "magic-file", true),
        unsupported("z", "uncompress", false),
        unsupported("Z", "uncompress-noreport", false),
        flag("b", "brief", "do not prepend filenames to output lines"),
        unsupported("c", "checking-printout", false),
        unsupported("C", "compile", false),
        unsupported("e", "exclude", true),
        unsupported("", "exclude-quiet", true),
        valued("f", "files-from", "FILE", "read the filenames to be examined from FILE"),
        valued("F", "separator", "STRING", "use string as separator instead of `:'"),
        flag("i", "mime", "output MIME type strings"),
        unsupported("", "apple", false),
        unsupported("", "extension", false),
        flag("", "mime-type", "output the MIME type"),
        flag("", "mime-encoding", "output the MIME encoding"),
        unsupported("k", "keep-going", false),
        unsupported("l", "list", false),
        flag("L", "dereference", "follow symlinks"),
        flag("h", "no-dereference", "don't follow symlinks (default)"),
        flag("n", "no-buffer", "do not buffer output"),
        flag("N", "no-pad", "do not pad output"),
        flag("0", "print0", "terminate filenames with ASCII NUL"),
        flag("p", "preserve-date", "(without effect: looking changes nothing)"),
        unsupported("P", "parameter", true),
        flag("r", "raw", "don't translate unprintable chars to \\ooo"),
        flag("s", "special-files", "treat special files as ordinary ones"),
        flag("S", "no-sandbox", "(without effect)"),
        unsupported("d", "debug", false),
        flag("E", "", "report filesystem errors as errors"),
        flag("v", "version", "output version information and exit"),
    ],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

/// How much of a file is looked at.
const LOOK: usize = 1 << 20;

#[derive(Debug, Default)]
struct Settings {
    brief: bool,
    separator: Option<BString>,
    mime_type: bool,
    mime_encoding: bool,
    follow: bool,
    pad: bool,
    zeros: u8,
    special: bool,
    errors: bool,
}

/// What a file is: in words, as a MIME type, and the name of its encoding.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Kind {
    words: String,
    mime: String,
    encoding: &'static str,
}

impl Kind {
    fn new(words: impl Into<String>, mime: &str) -> Self {
        Self { words: words.into(), mime: mime.to_owned(), encoding: "binary" }
    }
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut s = Settings { pad: true, ..Settings::default() };
    let mut names = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        match arg {
            Arg::Operand(name) => names.push(name),
            Arg::Option("brief", _) => s.brief = true,
            Arg::Option("files-from", file) => names.extend(listed(cx, &file.unwrap_or_default()).await?),
            Arg::Option("separator", text) => s.separator = text,
            Arg::Option("mime", _) => (s.mime_type, s.mime_encoding) = (true, true),
            Arg::Option("mime-type", _) => s.mime_type = true,
            Arg::Option("mime-encoding", _) => s.mime_encoding = true,
            Arg::Option("dereference", _) => s.follow = true,
            Arg::Option("no-dereference", _) => s.follow = false,
            Arg::Option("no-pad", _) => s.pad = false,
            Arg::Option("print0", _) => s.zeros += 1,
            Arg::Option("special-files", _) => s.special = true,
            Arg::Option("E", _) => s.errors = true,
            Arg::Option("version", _) => return Err(Error::Version),
            Arg::Option(..) => {}
        }
    }
    if names.is_empty() {
        return Err(Error::usage("missing file operand"));
    }
    let width = names.iter().map(|name| width_of(shown(name).as_bytes())).max().unwrap_or(0);
    let mut status = ExitStatus::SUCCESS;
    for name in &names {
        cx.meter().step(8).await?;
        let what = match kind(cx, &s, name).await? {
            Ok(kind) => s.line(&kind),
            Err(why) => {
                let why = if s.errors {
                    format!("ERROR: cannot stat `{}' ({why})", shown(name))
                } else {
                    format!("cannot open `{}' ({why})", shown(name))
                };
                if s.errors {
                    status = ExitStatus::FAILURE;
                }
                why
            }
        };
        let name = shown(name);
        let out = cx.out.buffer();
        if !s.brief {
            out.extend_from_slice(name.as_bytes());
            if s.zeros > 0 {
                out.push(0);
            }
            if s.zeros < 2 {
                out.extend_from_slice(s.separator.as_ref().map_or(b":", |text| text.as_slice()));
                out.push(b' ');
                let pad = if s.pad && s.zeros == 0 { width - width_of(name.as_bytes()) } else { 0 };
                out.resize(out.len() + pad, b' ');
            }
        }
        out.extend_from_slice(what.as_bytes());
        out.push(b'\n');
        cx.out.relax().await?;
    }
    Ok(status)
}

/// A name as it is printed: bytes that cannot be shown as `\377`.
fn shown(name: &BString) -> String {
    if name == "-" {
        return "/dev/stdin".to_owned();
    }
    let mut text = String::new();
    for piece in vsh_core::text::chars(name, false) {
        match std::str::from_utf8(piece) {
            Ok(piece) if !piece.chars().any(char::is_control) => text.push_str(piece),
            _ => piece.iter().for_each(|byte| text.push_str(&format!("\\{byte:03o}"))),
        }
    }
    text
}

async fn listed(cx: &mut Cx<'_>, file: &BString) -> Result<Vec<BString>, Error> {
    let mut input =
        cx.input(file).await.map_err(|why| Error::fatal(format!("Cannot open `{file}' ({why})")))?;
    let (mut names, mut charge) = (Vec::new(), cx.meter().no_memory());
    while let Some(line) = input.line(b'\n').await? {
        charge.add(line.len() + 32)?;
        names.push(BString::from(line.strip_suffix(b"\n").unwrap_or(line)));
    }
    Ok(names)
}

impl Settings {
    fn line(&self, kind: &Kind) -> String {
        match (self.mime_type, self.mime_encoding) {
            (false, false) => kind.words.clone(),
            (true, false) => kind.mime.clone(),
            (false, true) => kind.encoding.to_owned(),
            (true, true) => format!("{}; charset={}", kind.mime, kind.encoding),
        }
    }
}

async fn kind(cx: &mut Cx<'_>, s: &Settings, name: &BString) -> Result<Result<Kind, vsh_fs::Errno>, Error> {
    if name == "-" {
        let mut input = cx.stdin();
        return Ok(Ok(content(cx, &mut input).await?));
    }
    let found =
        if s.follow { cx.metadata(name).await } else { cx.view().symlink_metadata(cx.cwd(), name).await };
    let metadata = match found {
        Ok(metadata) => metadata,
        Err(why) => return Ok(Err(why)),
    };
    if let Some(kind) = special(cx, s, name, &metadata).await {
        return Ok(Ok(kind));
    }
    match cx.input(name).await {
        Ok(mut input) => Ok(Ok(content(cx, &mut input).await?)),
        Err(vsh_fs::Errno::EACCES) => {
            Ok(Ok(Kind::new("regular file, no read permission", "inode/x-no-read")))
        }
        Err(why) => Ok(Err(why)),
    }
}

async fn special(cx: &Cx<'_>, s: &Settings, name: &[u8], metadata: &Metadata) -> Option<Kind> {
    let sticky = if metadata.mode.bits() & 0o1000 != 0 { "sticky, " } else { "" };
    Some(match metadata.kind {
        FileKind::Regular => return None,
        FileKind::Directory => Kind::new(format!("{sticky}directory"), "inode/directory"),
        FileKind::Symlink => {
            let target = cx.view().read_link(cx.cwd(), name).await.unwrap_or_default();
            let broken = if cx.metadata(name).await.is_ok() { "" } else { "broken " };
            Kind::new(format!("{broken}symbolic link to {}", target.as_bstr()), "inode/symlink")
        }
        FileKind::Fifo => Kind::new("fifo (named pipe)", "inode/fifo"),
        FileKind::Socket => Kind::new("socket", "inode/socket"),
        FileKind::CharDevice | FileKind::BlockDevice if s.special => return None,
        FileKind::CharDevice => {
            let (major, minor) = (metadata.rdev >> 8, metadata.rdev & 0xff);
            Kind::new(format!("character special ({major}/{minor})"), "inode/chardevice")
        }
        FileKind::BlockDevice => {
            let (major, minor) = (metadata.rdev >> 8, metadata.rdev & 0xff);
            Kind::new(format!("block special ({major}/{minor})"), "inode/blockdevice")
        }
    })
}

/// What the start of a file says.
async fn content(cx: &mut Cx<'_>, input: &mut vsh_core::io::Input) -> Result<Kind, Error> {
    let (mut head, mut charge) = (Vec::new(), cx.meter().no_memory());
    while head.len() < LOOK {
        let chunk = input.chunk().await?;
        if chunk.is_empty() {
            break;
        }
        charge.add(chunk.len())?;
        head.extend_from_slice(&chunk);
    }
    head.truncate(LOOK);
    cx.meter().step(u32::try_from(head.len() / 128).unwrap_or(1)).await?;
    if head.is_empty() {
        return Ok(Kind::new("empty", "inode/x-empty"));
    }
    if let Some(kind) = magic::find(&head) {
        return Ok(kind);
    }
    if head.len() == 1 {
        return Ok(Kind::new("very short file (no magic)", "application/octet-stream"));
    }
    Ok(text::kind(&head).unwrap_or_else(|| Kind::new("data", "application/octet-stream")))
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[track_caller]
    fn check(content: &[u8], expected: &str) {
        assert_eq!(Bench::new().file("f", content).run("file -b f").out().trim_end(), expected);
    }

    #[test]
    fn kinds() {
        check(b"hello\n", "ASCII text");
        check(b"#!/bin/sh\necho\n", "POSIX shell script, ASCII text executable");
        check(b"{\"a\":1}\n", "JSON text data");
        check("h\u{e9}\n".as_bytes(), "Unicode text, UTF-8 text");
        check(b"a\r\nb\r\n", "ASCII text, with CRLF line terminators");
        check(b"no newline", "ASCII text, with no line terminators");
        check(b"\0\x01\x02\x03", "data");
        check(b"", "empty");
        check(b"%PDF-1.4\n", "PDF document, version 1.4");
    }
}
