//! `dd`: copies and converts. <https://www.gnu.org/software/coreutils/manual/html_node/dd-invocation.html>

use std::sync::Arc;

use bstr::{BString, ByteSlice};
use bytes::Bytes;
use vsh_core::io::{OpenFile, Whence};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};
use vsh_fs::{Errno, OpenOptions};

use crate::support::context::Context;

/// `dd`
pub static UTILITY: Utility = Utility {
    name: "dd",
    summary: "Copy a file, converting and formatting according to the operands",
    usage: &["[OPERAND]...", "OPTION"],
    options: &[],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

/// A block is held in memory: as long as that is granted.
const MAX_BLOCK: u64 = 1 << 30;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Status {
    All,
    NoTransfer,
    None,
}

#[derive(Debug)]
struct Settings {
    input: Option<BString>,
    output: Option<BString>,
    ibs: u64,
    obs: u64,
    /// `bs`: each block goes out as it came in.
    same: bool,
    cbs: u64,
    skip: u64,
    seek: u64,
    count: Option<u64>,
    skip_bytes: bool,
    seek_bytes: bool,
    count_bytes: bool,
    full_block: bool,
    append: bool,
    directory: bool,
    status: Status,
    conversions: Vec<&'static str>,
}

const CONVERSIONS: &[&str] = &[
    "ascii",
    "ebcdic",
    "ibm",
    "block",
    "unblock",
    "lcase",
    "ucase",
    "sparse",
    "swab",
    "sync",
    "excl",
    "nocreat",
    "notrunc",
    "noerror",
    "fdatasync",
    "fsync",
];

impl Settings {
    fn has(&self, conversion: &str) -> bool {
        self.conversions.contains(&conversion)
    }
}

#[derive(Debug, Default)]
struct Counts {
    full_in: u64,
    part_in: u64,
    full_out: u64,
    part_out: u64,
    truncated: u64,
    bytes: u64,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let settings = parse(cx)?;
    let started = cx.host().monotonic();
    let input = open_input(cx, &settings).await?;
    let output = open_output(cx, &settings).await?;
    let mut counts = Counts::default();
    let _memory = cx.meter().memory(usize::try_from(settings.ibs.max(settings.obs)).unwrap_or(usize::MAX))?;
    let mut status = ExitStatus::SUCCESS;
    skip(cx, &settings, &input).await?;
    seek(cx, &settings, &output).await?;
    let mut copy =
        Copy { settings: &settings, output: &output, pending: Vec::new(), column: 0, blanks: 0, odd: None };
    match copy.all(cx, &input, &mut counts).await {
        Ok(()) => {}
        Err(Error::Errno(why)) => {
            let name = settings
                .input
                .as_ref()
                .map_or_else(|| cx.quoted_name(b"standard input"), |name| cx.quoted_name(name));
            cx.diagnose(format!("error reading {name}: {why}")).await?;
            status = ExitStatus::FAILURE;
        }
        Err(other) => return Err(other),
    }
    report(cx, &settings, &counts, started).await?;
    Ok(status)
}

fn parse(cx: &Cx<'_>) -> Result<Settings, Error> {
    let mut s = Settings {
        input: None,
        output: None,
        ibs: 512,
        obs: 512,
        same: false,
        cbs: 0,
        skip: 0,
        seek: 0,
        count: None,
        skip_bytes: false,
        seek_bytes: false,
        count_bytes: false,
        full_block: false,
        append: false,
        directory: false,
        status: Status::All,
        conversions: Vec::new(),
    };
    for word in cx.arguments() {
        match word.as_slice() {
            b"--help" => return Err(Error::Help),
            b"--version" => return Err(Error::Version),
            b"--" => continue,
            _ => {}
        }
        let unknown = || Error::usage(format!("unrecognized operand {}", cx.quoted(word)));
        let (name, value) = word.split_once_str("=").ok_or_else(unknown)?;
        let number = || size(cx, value);
        let block =
            || size(cx, value).and_then(|size| if size == 0 { Err(invalid(cx, value)) } else { Ok(size) });
        match name {
            b"if" => s.input = Some(BString::from(value)),
            b"of" => s.output = Some(BString::from(value)),
            b"ibs" => s.ibs = block()?,
            b"obs" => s.obs = block()?,
            b"bs" => {
                (s.ibs, s.obs) = (block()?, block()?);
                s.same = true;
            }
            b"cbs" => s.cbs = block()?,
            b"skip" | b"iseek" => {
                s.skip = number()?;
                s.skip_bytes |= value.ends_with(b"B");
            }
            b"seek" | b"oseek" => {
                s.seek = number()?;
                s.seek_bytes |= value.ends_with(b"B");
            }
            b"count" => {
                s.count = Some(number()?);
                s.count_bytes |= value.ends_with(b"B");
            }
            b"status" => {
                s.status = match value {
                    b"none" => Status::None,
                    b"noxfer" => Status::NoTransfer,
                    b"progress" => Status::All,
                    _ => return Err(Error::usage(format!("invalid status level: {}", cx.quoted(value)))),
                }
            }
            b"conv" => conversions(cx, &mut s, value)?,
            b"iflag" => flags(cx, &mut s, value, true)?,
            b"oflag" => flags(cx, &mut s, value, false)?,
            _ => return Err(unknown()),
        }
    }
    check(&s)?;
    Ok(s)
}

fn check(s: &Settings) -> Result<(), Error> {
    for group in [["lcase", "ucase"], ["block", "unblock"], ["excl", "nocreat"]] {
        if let [a, b] = group
            && s.has(a)
            && s.has(b)
        {
            return Err(Error::fatal(format!("cannot combine {a} and {b}")));
        }
    }
    if let Some(name) = ["ascii", "ebcdic", "ibm"].into_iter().find(|name| s.has(name)) {
        return Err(Error::unsupported(format!("conv={name}")));
    }
    if s.ibs > MAX_BLOCK || s.obs > MAX_BLOCK {
        return Err(Error::fatal("memory exhausted by input buffer of that size"));
    }
    Ok(())
}

fn invalid(cx: &Cx<'_>, value: &[u8]) -> Error {
    Error::fatal(format!("invalid number: {}", cx.quoted(value)))
}

/// A number with its suffix, or several multiplied: `2x512`, `1M`, `3kB`.
fn size(cx: &Cx<'_>, value: &[u8]) -> Result<u64, Error> {
    let mut product = 1u64;
    // `B` alone behind a number says that it counts bytes.
    let text = match value {
        [digits @ .., b'B'] if digits.last().is_some_and(u8::is_ascii_digit) => digits,
        text => text,
    };
    for factor in text.split_str("x") {
        if !factor.first().is_some_and(u8::is_ascii_digit) {
            return Err(invalid(cx, value));
        }
        let number = crate::support::size::parse(factor, b"bcwkKMGTPEZYB").map_err(|_| invalid(cx, value))?;
        product = product.checked_mul(number).ok_or_else(|| invalid(cx, value))?;
    }
    Ok(product)
}

fn conversions(cx: &Cx<'_>, s: &mut Settings, value: &[u8]) -> Result<(), Error> {
    for name in value.split_str(",") {
        let known = CONVERSIONS.iter().find(|known| known.as_bytes() == name);
        let known = known.ok_or_else(|| Error::usage(format!("invalid conversion: {}", cx.quoted(name))))?;
        s.conversions.push(known);
    }
    Ok(())
}

fn flags(cx: &Cx<'_>, s: &mut Settings, value: &[u8], input: bool) -> Result<(), Error> {
    for name in value.split_str(",") {
        match name {
            b"count_bytes" if input => s.count_bytes = true,
            b"skip_bytes" if input => s.skip_bytes = true,
            b"fullblock" if input => s.full_block = true,
            b"seek_bytes" if !input => s.seek_bytes = true,
            b"append" => s.append |= !input,
            b"directory" => s.directory = true,
            b"direct" | b"dsync" | b"sync" | b"nonblock" | b"noatime" | b"nocache" | b"noctty"
            | b"nofollow" | b"binary" | b"text" => {}
            _ => {
                let kind = if input { "input" } else { "output" };
                return Err(Error::usage(format!("invalid {kind} flag: {}", cx.quoted(name))));
            }
        }
    }
    Ok(())
}

fn cannot_open(cx: &Cx<'_>, name: &[u8], why: Errno) -> Error {
    Error::fatal(format!("failed to open {}: {why}", cx.quoted_name(name)))
}

async fn open_input(cx: &Cx<'_>, s: &Settings) -> Result<Arc<OpenFile>, Error> {
    match &s.input {
        None => Ok(standard(cx, 0)),
        Some(name) => cx.open(name, &OpenOptions::READ).await.map_err(|why| cannot_open(cx, name, why)),
    }
}

/// A descriptor; one that is closed fails when it is used.
fn standard(cx: &Cx<'_>, number: u32) -> Arc<OpenFile> {
    cx.files().get(number).map_or_else(|_| Arc::new(OpenFile::closed()), Arc::clone)
}

async fn open_output(cx: &Cx<'_>, s: &Settings) -> Result<Arc<OpenFile>, Error> {
    let Some(name) = &s.output else { return Ok(standard(cx, 1)) };
    let mut how = OpenOptions::WRITE;
    // What lies before the place of the first block is kept.
    how.truncate = !s.has("notrunc") && s.seek == 0;
    how.create = !s.has("nocreat");
    how.exclusive = s.has("excl");
    how.append = s.append;
    let file = cx.open(name, &how).await.map_err(|why| cannot_open(cx, name, why))?;
    if !s.has("notrunc") && s.seek > 0 {
        let at = if s.seek_bytes { s.seek } else { s.seek.saturating_mul(s.obs) };
        // A device cannot be cut.
        let _ = file.set_len(at).await;
    }
    Ok(file)
}

async fn skip(cx: &mut Cx<'_>, s: &Settings, input: &Arc<OpenFile>) -> Result<(), Error> {
    let bytes = if s.skip_bytes { s.skip } else { s.skip.saturating_mul(s.ibs) };
    if bytes == 0 {
        return Ok(());
    }
    if input.is_seekable() {
        let length = input.metadata().await?.size;
        input.seek(Whence::Current, i64::try_from(bytes).unwrap_or(i64::MAX)).await?;
        if bytes > length && s.status != Status::None {
            let name = s.input.as_ref().map_or("'standard input'".to_owned(), |name| cx.quoted_name(name));
            cx.diagnose(format!("{}: cannot skip to specified offset", name.trim_matches('\''))).await?;
        }
        return Ok(());
    }
    let mut left = bytes;
    while left > 0 {
        cx.meter().step(4).await?;
        let chunk = input.read(usize::try_from(left.min(1 << 16)).unwrap_or(1 << 16)).await?;
        if chunk.is_empty() {
            break;
        }
        left -= chunk.len() as u64;
    }
    Ok(())
}

async fn seek(cx: &mut Cx<'_>, s: &Settings, output: &Arc<OpenFile>) -> Result<(), Error> {
    let bytes = if s.seek_bytes { s.seek } else { s.seek.saturating_mul(s.obs) };
    if bytes == 0 {
        return Ok(());
    }
    if output.is_seekable() {
        output.seek(Whence::Current, i64::try_from(bytes).unwrap_or(i64::MAX)).await?;
        return Ok(());
    }
    let mut left = bytes;
    while left > 0 {
        cx.meter().step(4).await?;
        let count = usize::try_from(left.min(4096)).unwrap_or(4096);
        output.write(Bytes::from(vec![0; count])).await.map_err(Error::while_writing)?;
        left -= count as u64;
    }
    Ok(())
}

struct Copy<'a> {
    settings: &'a Settings,
    output: &'a Arc<OpenFile>,
    pending: Vec<u8>,
    /// The place within a record of `block` and `unblock`, and the blanks that wait there.
    column: u64,
    blanks: u64,
    /// `swab` holds back an odd byte.
    odd: Option<u8>,
}

impl Copy<'_> {
    async fn all(
        &mut self,
        cx: &mut Cx<'_>,
        input: &Arc<OpenFile>,
        counts: &mut Counts,
    ) -> Result<(), Error> {
        let s = self.settings;
        let mut left = s.count;
        loop {
            if left == Some(0) {
                break;
            }
            cx.meter().step(8).await?;
            let room = if s.count_bytes { left.unwrap_or(u64::MAX).min(s.ibs) } else { s.ibs };
            let mut block = self.read(cx, input, usize::try_from(room).unwrap_or(usize::MAX)).await?;
            if block.is_empty() {
                break;
            }
            if block.len() as u64 == s.ibs {
                counts.full_in += 1
            } else {
                counts.part_in += 1
            }
            left = left.map(|left| left.saturating_sub(if s.count_bytes { block.len() as u64 } else { 1 }));
            if s.has("sync") {
                let pad = if s.has("block") || s.has("unblock") { b' ' } else { 0 };
                block.resize(usize::try_from(s.ibs).unwrap_or(block.len()), pad);
            }
            self.take(cx, block, counts).await?;
        }
        self.finish(cx, counts).await
    }

    async fn read(&self, cx: &Cx<'_>, input: &Arc<OpenFile>, room: usize) -> Result<Vec<u8>, Error> {
        let mut block = Vec::new();
        while block.len() < room {
            let chunk = input.read((room - block.len()).min(1 << 20)).await?;
            if chunk.is_empty() {
                break;
            }
            cx.meter().step(u32::try_from(chunk.len() / 4096).unwrap_or(1)).await?;
            block.extend_from_slice(&chunk);
            // A pipe's block is what one read gives; a file's is full.
            if !self.settings.full_block && !input.is_seekable() && !is_endless(input).await {
                break;
            }
        }
        Ok(block)
    }

    async fn take(&mut self, cx: &mut Cx<'_>, mut block: Vec<u8>, counts: &mut Counts) -> Result<(), Error> {
        let s = self.settings;
        if s.has("lcase") {
            block.make_ascii_lowercase();
        }
        if s.has("ucase") {
            block.make_ascii_uppercase();
        }
        if s.has("swab") {
            block = self.swapped(block);
        }
        if s.has("block") && s.cbs > 0 {
            block = self.blocked(&block, counts);
        } else if s.has("unblock") && s.cbs > 0 {
            block = self.unblocked(&block);
        }
        if s.same && !s.has("block") && !s.has("unblock") && !s.has("swab") {
            return self.write(cx, block, counts).await;
        }
        self.pending.extend_from_slice(&block);
        let size = usize::try_from(s.obs).unwrap_or(usize::MAX);
        while self.pending.len() >= size {
            let rest = self.pending.split_off(size);
            let full = std::mem::replace(&mut self.pending, rest);
            self.write(cx, full, counts).await?;
        }
        Ok(())
    }

    async fn finish(&mut self, cx: &mut Cx<'_>, counts: &mut Counts) -> Result<(), Error> {
        let s = self.settings;
        self.pending.extend(self.odd.take());
        if s.has("block") && s.cbs > 0 && self.column > 0 {
            let pad = usize::try_from(s.cbs.saturating_sub(self.column)).unwrap_or(0);
            self.pending.resize(self.pending.len() + pad, b' ');
        }
        if s.has("unblock") && s.cbs > 0 && self.column > 0 {
            self.pending.push(b'\n');
        }
        let size = usize::try_from(s.obs).unwrap_or(usize::MAX);
        while !self.pending.is_empty() {
            let rest = self.pending.split_off(size.min(self.pending.len()));
            let block = std::mem::replace(&mut self.pending, rest);
            self.write(cx, block, counts).await?;
        }
        Ok(())
    }

    fn swapped(&mut self, block: Vec<u8>) -> Vec<u8> {
        let mut out = Vec::with_capacity(block.len());
        for byte in block {
            match self.odd.take() {
                None => self.odd = Some(byte),
                Some(before) => out.extend([byte, before]),
            }
        }
        out
    }

    /// Lines become records of a fixed size.
    fn blocked(&mut self, block: &[u8], counts: &mut Counts) -> Vec<u8> {
        let (cbs, mut out) = (self.settings.cbs, Vec::new());
        for byte in block {
            if *byte == b'\n' {
                let pad = cbs.saturating_sub(self.column);
                out.resize(out.len() + usize::try_from(pad).unwrap_or(0), b' ');
                self.column = 0;
                continue;
            }
            if self.column == cbs {
                counts.truncated += 1;
            }
            if self.column < cbs {
                out.push(*byte);
            }
            self.column += 1;
        }
        out
    }

    /// Records become lines without blanks at their ends.
    fn unblocked(&mut self, block: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        for byte in block {
            if self.column == self.settings.cbs {
                out.push(b'\n');
                (self.column, self.blanks) = (0, 0);
            }
            self.column += 1;
            if *byte == b' ' {
                self.blanks += 1;
            } else {
                out.resize(out.len() + usize::try_from(self.blanks).unwrap_or(0), b' ');
                self.blanks = 0;
                out.push(*byte);
            }
        }
        out
    }

    async fn write(&self, cx: &mut Cx<'_>, block: Vec<u8>, counts: &mut Counts) -> Result<(), Error> {
        cx.meter().step(8).await?;
        let length = block.len() as u64;
        match self.output.write(Bytes::from(block)).await {
            Ok(()) => {}
            Err(Error::Errno(Errno::EPIPE)) => return Err(Error::BrokenPipe),
            Err(Error::Errno(why)) => {
                let name = self
                    .settings
                    .output
                    .as_ref()
                    .map_or("'standard output'".to_owned(), |name| cx.quoted_name(name));
                cx.diagnose(format!("error writing {name}: {why}")).await?;
                return Err(Error::Exit(ExitStatus::FAILURE));
            }
            Err(other) => return Err(other),
        }
        if length == self.settings.obs {
            counts.full_out += 1
        } else {
            counts.part_out += 1
        }
        counts.bytes += length;
        Ok(())
    }
}

/// A device like `/dev/zero` gives as much as is asked for.
async fn is_endless(input: &Arc<OpenFile>) -> bool {
    input.metadata().await.is_ok_and(|metadata| metadata.kind == vsh_fs::FileKind::CharDevice)
}

async fn report(
    cx: &mut Cx<'_>,
    s: &Settings,
    counts: &Counts,
    started: std::time::Duration,
) -> Result<(), Error> {
    if s.status == Status::None {
        return Ok(());
    }
    let mut text = format!(
        "{}+{} records in\n{}+{} records out\n",
        counts.full_in, counts.part_in, counts.full_out, counts.part_out
    );
    if counts.truncated > 0 {
        let noun = if counts.truncated == 1 { "record" } else { "records" };
        text.push_str(&format!("{} truncated {noun}\n", counts.truncated));
    }
    if s.status == Status::All {
        let seconds = cx.host().monotonic().saturating_sub(started).as_secs_f64();
        text.push_str(&transfer(counts.bytes, seconds));
    }
    cx.write_error(text.as_bytes()).await
}

/// `12 kB`: rounded to the nearest, with one digit behind the point below ten.
fn rounded(count: f64, base: f64, letters: &str) -> String {
    let (mut value, mut letter) = (count, None);
    for next in letters.chars() {
        if value < base - 0.5 {
            break;
        }
        value /= base;
        letter = Some(next);
    }
    let digits = usize::from(letter.is_some() && value < 9.95);
    let letter = letter.map_or(String::new(), |letter| letter.to_string());
    format!("{value:.digits$} {letter}")
}

#[expect(clippy::cast_precision_loss, reason = "for show")]
fn transfer(bytes: u64, seconds: f64) -> String {
    let noun = if bytes == 1 { "byte" } else { "bytes" };
    let mut text = format!("{bytes} {noun}");
    if bytes >= 1000 {
        text.push_str(&format!(" ({}B", rounded(bytes as f64, 1000.0, "kMGTPE")));
        if bytes >= 1024 {
            text.push_str(&format!(", {}iB", rounded(bytes as f64, 1024.0, "KMGTPE")));
        }
        text.push(')');
    }
    let rate = if seconds > 0.0 { bytes as f64 / seconds } else { 0.0 };
    let rate = if rate < 999.5 { format!("{:.1} k", rate / 1000.0) } else { rounded(rate, 1000.0, "kMGTPE") };
    format!("{text} copied, {seconds:.6} s, {rate}B/s\n")
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn copies() {
        let bench = Bench::new().file("in", "abcdefghij\n0123456789\n");
        assert_eq!(bench.run("dd if=in bs=4 count=2 status=none").out(), "abcdefgh");
        assert_eq!(bench.run("dd if=in conv=ucase status=none").out(), "ABCDEFGHIJ\n0123456789\n");
        assert_eq!(bench.run("dd if=in cbs=8 conv=block status=none").out(), "abcdefgh01234567");
        assert_eq!(
            bench.run("dd if=in of=o bs=1 skip=2 count=3 status=noxfer").err(),
            "3+0 records in\n3+0 records out\n"
        );
        assert_eq!(bench.run("cat o").out(), "cde");
        assert_eq!(bench.run("dd foo=1").status, 1);
    }
}
