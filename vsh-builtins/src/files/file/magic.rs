//! Formats that are known by their first bytes.

use super::Kind;

fn u16_le(head: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(head.get(at..at + 2)?.try_into().ok()?))
}

fn u16_be(head: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(head.get(at..at + 2)?.try_into().ok()?))
}

fn u32_le(head: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(head.get(at..at + 4)?.try_into().ok()?))
}

fn u32_be(head: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(head.get(at..at + 4)?.try_into().ok()?))
}

/// Bytes at a place, and what they mean alone.
const SIMPLE: &[(usize, &[u8], &str, &str)] = &[
    (0, b"\xfd7zXZ\0", "XZ compressed data", "application/x-xz"),
    (0, b"\x28\xb5\x2f\xfd", "Zstandard compressed data (v0.8+)", "application/zstd"),
    (0, b"\x04\x22\x4d\x18", "LZ4 compressed data (v1.4+)", "application/x-lz4"),
    (0, b"\x5d\0\0", "LZMA compressed data", "application/x-lzma"),
    (0, b"Rar!\x1a\x07", "RAR archive data", "application/x-rar"),
    (0, b"!<arch>\ndebian", "Debian binary package (format 2.0)", "application/vnd.debian.binary-package"),
    (0, b"!<arch>\n", "current ar archive", "application/x-archive"),
    (0, b"fLaC", "FLAC audio bitstream data", "audio/flac"),
    (0, b"OggS", "Ogg data", "application/ogg"),
    (0, b"MThd", "Standard MIDI data", "audio/midi"),
    (0, b"\x1aE\xdf\xa3", "WebM", "video/webm"),
    (0, b"wOFF", "Web Open Font Format", "font/woff"),
    (0, b"wOF2", "Web Open Font Format (Version 2)", "font/woff2"),
    (0, b"\0\x01\0\0\0", "TrueType Font data", "font/sfnt"),
    (0, b"OTTO", "OpenType font data", "application/vnd.ms-opentype"),
    (0, b"II*\0", "TIFF image data, little-endian", "image/tiff"),
    (0, b"MM\0*", "TIFF image data, big-endian", "image/tiff"),
    (0, b"\0\0\x01\0", "MS Windows icon resource", "image/vnd.microsoft.icon"),
    (0, b"8BPS", "Adobe Photoshop Image", "image/vnd.adobe.photoshop"),
    (0, b"MZ", "MS-DOS executable", "application/x-dosexec"),
    (0, b"\xcf\xfa\xed\xfe", "Mach-O 64-bit executable", "application/x-mach-binary"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Composite Document File V2 Document", "application/CDFV2"),
    (
        0,
        b"\xd4\xc3\xb2\xa1",
        "pcap capture file, microsecond ts (little-endian)",
        "application/vnd.tcpdump.pcap",
    ),
    (0, b"PAR1", "Apache Parquet", "application/octet-stream"),
    (0, b"glTF", "glTF binary model", "model/gltf-binary"),
    (0, b"-----BEGIN CERTIFICATE-----", "PEM certificate", "text/plain"),
    (0, b"-----BEGIN RSA PRIVATE", "PEM RSA private key", "text/plain"),
    (0, b"-----BEGIN PRIVATE KEY-----", "OpenSSL PEM private key", "text/plain"),
    (0, b"-----BEGIN OPENSSH PRIVATE KEY-----", "OpenSSH private key", "text/plain"),
    (0, b"ssh-rsa ", "OpenSSH RSA public key", "text/plain"),
    (0, b"ssh-ed25519 ", "OpenSSH ED25519 public key", "text/plain"),
    (0, b"BEGIN:VCALENDAR", "vCalendar calendar file", "text/calendar"),
    (0, b"BEGIN:VCARD", "vCard visiting card", "text/vcard"),
    (4, b"ftyp", "ISO Media", "video/mp4"),
];

/// What the first bytes say, if they say something.
pub(super) fn find(head: &[u8]) -> Option<Kind> {
    let tests: &[fn(&[u8]) -> Option<Kind>] = &[
        png, gif, jpeg, riff, pdf, postscript, gzip, bzip2, zip, seven_zip, tar, elf, java, wasm, sqlite,
        id3, bmp,
    ];
    if let Some(kind) = tests.iter().find_map(|test| test(head)) {
        return Some(kind);
    }
    let simple =
        SIMPLE.iter().find(|(at, bytes, ..)| head.get(*at..).is_some_and(|rest| rest.starts_with(bytes)))?;
    let (_, bytes, words, mime) = simple;
    let mut kind = Kind::new(*words, mime);
    if bytes.starts_with(b"\xfd7zXZ") {
        kind.words.push_str(match head.get(7) {
            Some(0) => ", checksum NONE",
            Some(1) => ", checksum CRC32",
            Some(4) => ", checksum CRC64",
            Some(10) => ", checksum SHA-256",
            _ => "",
        });
    }
    if bytes.starts_with(b"\x28\xb5\x2f\xfd") {
        kind.words.push_str(", Dictionary ID: None");
    }
    if mime.starts_with("text/") {
        kind.encoding = "us-ascii";
    }
    Some(kind)
}

fn png(head: &[u8]) -> Option<Kind> {
    if !head.starts_with(b"\x89PNG\r\n\x1a\n") {
        return None;
    }
    let mut words = "PNG image data".to_owned();
    if head.get(12..16) == Some(b"IHDR")
        && let (Some(width), Some(height), Some(depth), Some(color)) =
            (u32_be(head, 16), u32_be(head, 20), head.get(24), head.get(25))
    {
        let color = match color {
            0 => "grayscale",
            2 => "/color RGB",
            3 => " colormap",
            4 => "gray+alpha",
            6 => "/color RGBA",
            _ => "",
        };
        let color = if color.starts_with('g') { format!(" {color}") } else { color.to_owned() };
        let color = color.replace(" grayscale", " grayscale").replace(" gray+alpha", " gray+alpha");
        let shown = if color.starts_with(' ') && !color.starts_with(" colormap") {
            format!("-bit{color}")
        } else if color == " colormap" {
            "-bit colormap".to_owned()
        } else {
            format!("-bit{color}")
        };
        let interlace = if head.get(28) == Some(&1) { "interlaced" } else { "non-interlaced" };
        words.push_str(&format!(", {width} x {height}, {depth}{shown}, {interlace}"));
    }
    Some(Kind::new(words, "image/png"))
}

fn gif(head: &[u8]) -> Option<Kind> {
    let version = head.strip_prefix(b"GIF8")?.first()?;
    let mut words = format!("GIF image data, version 8{}a", char::from(*version));
    if let (Some(width), Some(height)) = (u16_le(head, 6), u16_le(head, 8)) {
        words.push_str(&format!(", {width} x {height}"));
    }
    Some(Kind::new(words, "image/gif"))
}

fn jpeg(head: &[u8]) -> Option<Kind> {
    if !head.starts_with(b"\xff\xd8\xff") {
        return None;
    }
    let mut words = "JPEG image data".to_owned();
    if head.get(6..11) == Some(b"JFIF\0")
        && let (Some(major), Some(minor), Some(unit), Some(x), Some(y), Some(length)) =
            (head.get(11), head.get(12), head.get(13), u16_be(head, 14), u16_be(head, 16), u16_be(head, 4))
    {
        let unit = match unit {
            1 => "resolution (DPI)",
            2 => "resolution (DPCM)",
            _ => "aspect ratio",
        };
        words.push_str(&format!(
            ", JFIF standard {major}.{minor:02}, {unit}, density {x}x{y}, segment length {length}"
        ));
    } else if head.get(6..10) == Some(b"Exif") {
        words.push_str(", Exif standard");
    }
    Some(Kind::new(words, "image/jpeg"))
}

fn riff(head: &[u8]) -> Option<Kind> {
    if !head.starts_with(b"RIFF") {
        return None;
    }
    Some(match head.get(8..12)? {
        b"WAVE" => Kind::new("RIFF (little-endian) data, WAVE audio", "audio/x-wav"),
        b"WEBP" => Kind::new("RIFF (little-endian) data, Web/P image", "image/webp"),
        b"AVI " => Kind::new("RIFF (little-endian) data, AVI", "video/x-msvideo"),
        _ => Kind::new("RIFF (little-endian) data", "application/octet-stream"),
    })
}

fn pdf(head: &[u8]) -> Option<Kind> {
    let version = head.strip_prefix(b"%PDF-")?;
    let digits = version.iter().take_while(|b| b.is_ascii_digit() || **b == b'.').count();
    let version = String::from_utf8_lossy(version.get(..digits)?).into_owned();
    Some(Kind::new(format!("PDF document, version {version}"), "application/pdf"))
}

fn postscript(head: &[u8]) -> Option<Kind> {
    let rest = head.strip_prefix(b"%!")?;
    let level = rest.strip_prefix(b"PS-Adobe-").and_then(|rest| rest.get(..3));
    let level = level.map(|level| format!(" conforming DSC level {}", String::from_utf8_lossy(level)));
    let words = format!("PostScript document text{}", level.unwrap_or_default());
    Some(Kind { encoding: "us-ascii", ..Kind::new(words, "application/postscript") })
}

fn gzip(head: &[u8]) -> Option<Kind> {
    if !head.starts_with(b"\x1f\x8b") {
        return None;
    }
    let mut words = "gzip compressed data".to_owned();
    let flags = head.get(3).copied().unwrap_or(0);
    if flags & 8 != 0
        && let Some(end) = head.get(10..).and_then(|rest| memchr::memchr(0, rest))
    {
        let name = String::from_utf8_lossy(head.get(10..10 + end).unwrap_or_default()).into_owned();
        words.push_str(&format!(", was \"{name}\""));
    }
    if let Some(time) = u32_le(head, 4).filter(|time| *time > 0)
        && let Ok(time) = jiff::Timestamp::from_second(i64::from(time))
    {
        let mut out = Vec::new();
        vsh_core::strftime::strftime(
            b"%a %b %e %H:%M:%S %Y",
            &time.to_zoned(jiff::tz::TimeZone::UTC),
            false,
            &mut out,
        );
        words.push_str(&format!(", last modified: {}", String::from_utf8_lossy(&out)));
    }
    match head.get(8) {
        Some(2) => words.push_str(", max compression"),
        Some(4) => words.push_str(", max speed"),
        _ => {}
    }
    match head.get(9) {
        Some(0) => words.push_str(", from FAT filesystem (MS-DOS, OS/2, NT)"),
        Some(3) => words.push_str(", from Unix"),
        _ => {}
    }
    if head.len() >= 18
        && head.len() < super::LOOK
        && let Some(size) = u32_le(head, head.len() - 4)
    {
        words.push_str(&format!(", original size modulo 2^32 {size}"));
    }
    Some(Kind::new(words, "application/gzip"))
}

fn bzip2(head: &[u8]) -> Option<Kind> {
    let level = head.strip_prefix(b"BZh")?.first().filter(|level| level.is_ascii_digit())?;
    let level = char::from(*level);
    Some(Kind::new(format!("bzip2 compressed data, block size = {level}00k"), "application/x-bzip2"))
}

fn zip(head: &[u8]) -> Option<Kind> {
    if head.starts_with(b"PK\x05\x06") {
        return Some(Kind::new("Zip archive data (empty)", "application/zip"));
    }
    if !head.starts_with(b"PK\x03\x04") || head.len() < 30 {
        return None;
    }
    let (version, method) = (u16_le(head, 4)?, u16_le(head, 8)?);
    let length = usize::from(u16_le(head, 26)?);
    let name = head.get(30..30 + length).unwrap_or_default();
    let office = |part: &[u8]| memchr::memmem::find(head, part).is_some();
    if name == b"[Content_Types].xml" || name.starts_with(b"_rels/") {
        let kinds: [(&[u8], &str, &str); 3] = [
            (
                b"word/",
                "Microsoft Word 2007+",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            ),
            (
                b"xl/",
                "Microsoft Excel 2007+",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ),
            (
                b"ppt/",
                "Microsoft PowerPoint 2007+",
                "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            ),
        ];
        if let Some((_, words, mime)) = kinds.into_iter().find(|(part, ..)| office(part)) {
            return Some(Kind::new(words, mime));
        }
    }
    if name.starts_with(b"META-INF/") {
        return Some(Kind::new("Java archive data (JAR)", "application/java-archive"));
    }
    if name == b"mimetype" && office(b"application/epub+zip") {
        return Some(Kind::new("EPUB document", "application/epub+zip"));
    }
    let method = match method {
        0 => "store",
        8 => "deflate",
        12 => "bzip2",
        14 => "lzma",
        _ => "unknown",
    };
    let words = format!(
        "Zip archive data, at least v{}.{} to extract, compression method={method}",
        version / 10,
        version % 10
    );
    Some(Kind::new(words, "application/zip"))
}

fn seven_zip(head: &[u8]) -> Option<Kind> {
    let version = head.strip_prefix(b"7z\xbc\xaf\x27\x1c")?;
    let (major, minor) = (version.first()?, version.get(1)?);
    Some(Kind::new(format!("7-zip archive data, version {major}.{minor}"), "application/x-7z-compressed"))
}

fn tar(head: &[u8]) -> Option<Kind> {
    match head.get(257..265)? {
        b"ustar  \0" => Some(Kind::new("POSIX tar archive (GNU)", "application/x-tar")),
        magic if magic.starts_with(b"ustar\0") => Some(Kind::new("POSIX tar archive", "application/x-tar")),
        _ => None,
    }
}

fn elf(head: &[u8]) -> Option<Kind> {
    if !head.starts_with(b"\x7fELF") {
        return None;
    }
    let (Some(class), Some(order)) = (head.get(4), head.get(5)) else {
        return Some(Kind::new("ELF", "application/octet-stream"));
    };
    let bits = if *class == 2 { "64-bit" } else { "32-bit" };
    let (ending, read): (&str, fn(&[u8], usize) -> Option<u16>) =
        if *order == 2 { ("MSB", u16_be) } else { ("LSB", u16_le) };
    let (kind, machine) = (read(head, 16).unwrap_or(0), read(head, 18).unwrap_or(0));
    let (kind, mime) = match kind {
        1 => ("relocatable", "application/x-object"),
        2 => ("executable", "application/x-executable"),
        3 => ("shared object", "application/x-sharedlib"),
        4 => ("core file", "application/x-coredump"),
        _ => ("unknown type", "application/octet-stream"),
    };
    let machine = match machine {
        3 => "Intel 80386",
        8 => "MIPS",
        20 => "PowerPC or cisco 4500",
        21 => "64-bit PowerPC or cisco 7500",
        40 => "ARM",
        62 => "x86-64",
        183 => "ARM aarch64",
        243 => "UCB RISC-V",
        _ => "unknown arch",
    };
    Some(Kind::new(format!("ELF {bits} {ending} {kind}, {machine}, version 1 (SYSV)"), mime))
}

fn java(head: &[u8]) -> Option<Kind> {
    if !head.starts_with(b"\xca\xfe\xba\xbe") {
        return None;
    }
    let (minor, major) = (u16_be(head, 4)?, u16_be(head, 6)?);
    if major < 43 {
        return Some(Kind::new(
            format!("Mach-O universal binary with {major} architectures"),
            "application/x-mach-binary",
        ));
    }
    let java = match major {
        45..=48 => format!(" (Java 1.{})", major - 44),
        49.. => format!(
            " (Java {})",
            if major < 53 { format!("1.{}", major - 44) } else { (major - 44).to_string() }
        ),
        _ => String::new(),
    };
    Some(Kind::new(
        format!("compiled Java class data, version {major}.{minor}{java}"),
        "application/x-java-applet",
    ))
}

fn wasm(head: &[u8]) -> Option<Kind> {
    if !head.starts_with(b"\0asm") {
        return None;
    }
    let version = u32_le(head, 4)?;
    let name = if version == 1 { " (MVP)" } else { "" };
    Some(Kind::new(
        format!("WebAssembly (wasm) binary module version {version:#x}{name}"),
        "application/wasm",
    ))
}

fn sqlite(head: &[u8]) -> Option<Kind> {
    if !head.starts_with(b"SQLite format 3\0") || head.len() < 100 {
        return None;
    }
    let mut words = "SQLite 3.x database".to_owned();
    let field = |at| u32_be(head, at).unwrap_or(0);
    words.push_str(&format!(", last written using SQLite version {}", field(96)));
    words.push_str(&format!(", file counter {}, database pages {}", field(24), field(28)));
    words.push_str(&format!(", cookie {:#x}, schema {}", field(40), field(44)));
    words.push_str(match field(56) {
        2 => ", UTF-16 little endian",
        3 => ", UTF-16 big endian",
        _ => ", UTF-8",
    });
    words.push_str(&format!(", version-valid-for {}", field(92)));
    Some(Kind::new(words, "application/vnd.sqlite3"))
}

fn id3(head: &[u8]) -> Option<Kind> {
    let version = head.strip_prefix(b"ID3")?;
    let (major, minor) = (version.first()?, version.get(1)?);
    Some(Kind::new(format!("Audio file with ID3 version 2.{major}.{minor}"), "audio/mpeg"))
}

fn bmp(head: &[u8]) -> Option<Kind> {
    if !head.starts_with(b"BM") || head.len() < 30 || u32_le(head, 14)? != 40 {
        return None;
    }
    let (width, height, bits) = (u32_le(head, 18)?, u32_le(head, 22)?, u16_le(head, 28)?);
    Some(Kind::new(format!("PC bitmap, Windows 3.x format, {width} x {height} x {bits}"), "image/bmp"))
}
